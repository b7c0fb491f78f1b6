//===- AttributeConversion.cpp - Attributes of vhlo and of StableHLO ------===//

#include "VersionedOps.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Operation.h"

using namespace mlir;

namespace systole::portable {

//===----------------------------------------------------------------------===//
// Defaults
//===----------------------------------------------------------------------===//

template <typename Value> static Attribute tensorOf(Value value, ArrayRef<int64_t> shape, Type elementType) {
  return DenseElementsAttr::get(RankedTensorType::get(shape, elementType), value);
}

Attribute makeDefault(AttributeDefault kind, size_t dimensions, MLIRContext *context) {
  Type i64 = IntegerType::get(context, 64);
  auto count = static_cast<int64_t>(dimensions);
  switch (kind) {
  case AttributeDefault::Required:
    return {};
  case AttributeDefault::False:
    return BoolAttr::get(context, false);
  case AttributeDefault::Zero:
    return IntegerAttr::get(i64, 0);
  case AttributeDefault::MinusOne:
    return IntegerAttr::get(i64, -1);
  case AttributeDefault::EmptyString:
    return StringAttr::get(context, "");
  case AttributeDefault::EmptyArray:
    return ArrayAttr::get(context, {});
  case AttributeDefault::EmptyDictionary:
    return DictionaryAttr::get(context, {});
  case AttributeDefault::NoNumbers:
    return DenseElementsAttr::get(RankedTensorType::get({0}, i64), ArrayRef<int64_t>());
  case AttributeDefault::NoType:
    return TypeAttr::get(NoneType::get(context));
  case AttributeDefault::Ones:
  case AttributeDefault::OnesIfMissing:
    return tensorOf<int64_t>(1, {count}, i64);
  case AttributeDefault::Falses:
    return tensorOf(false, {count}, IntegerType::get(context, 1));
  case AttributeDefault::ZeroPadding:
    return tensorOf<int64_t>(0, {count, 2}, i64);
  case AttributeDefault::DefaultPrecisions:
    return ArrayAttr::get(context, SmallVector<Attribute>(2, stablehlo::PrecisionAttr::get(
                                                                 context, stablehlo::Precision::DEFAULT)));
  case AttributeDefault::DefaultAccuracy:
    return stablehlo::ResultAccuracyAttr::get(
        context, APFloat(0.0), APFloat(0.0), 0,
        stablehlo::ResultAccuracyModeAttr::get(context, stablehlo::ResultAccuracyMode::DEFAULT));
  case AttributeDefault::UntypedComparison:
    return stablehlo::ComparisonTypeAttr::get(context, stablehlo::ComparisonType::NOTYPE);
  case AttributeDefault::OriginalApi:
    return IntegerAttr::get(IntegerType::get(context, 32),
                            static_cast<int64_t>(stablehlo::CustomCallApiVersion::API_VERSION_ORIGINAL));
  }
  llvm_unreachable("every default is handled");
}

static bool areAll(Attribute attribute, int64_t value) {
  auto elements = dyn_cast<DenseIntElementsAttr>(attribute);
  return elements && llvm::all_of(elements.getValues<APInt>(), [&](const APInt &element) {
           return element.getSignificantBits() <= 64 && element.getSExtValue() == value;
         });
}

bool isDefault(AttributeDefault kind, Attribute attribute) {
  switch (kind) {
  case AttributeDefault::Required:
  case AttributeDefault::OnesIfMissing:
    return false;
  case AttributeDefault::Zero:
    return isa<IntegerAttr>(attribute) && cast<IntegerAttr>(attribute).getValue().isZero();
  // An empty dictionary stands for no configuration of a custom call as well.
  case AttributeDefault::EmptyString:
    if (auto dictionary = dyn_cast<DictionaryAttr>(attribute))
      return dictionary.empty();
    return attribute == makeDefault(kind, 0, attribute.getContext());
  case AttributeDefault::NoNumbers: {
    auto elements = dyn_cast<DenseElementsAttr>(attribute);
    return elements && elements.empty();
  }
  case AttributeDefault::Ones:
    return areAll(attribute, 1);
  case AttributeDefault::Falses:
  case AttributeDefault::ZeroPadding:
    return areAll(attribute, 0);
  case AttributeDefault::DefaultPrecisions: {
    auto precisions = dyn_cast<ArrayAttr>(attribute);
    return precisions && llvm::all_of(precisions, [](Attribute precision) {
             auto value = dyn_cast<stablehlo::PrecisionAttr>(precision);
             return value && value.getValue() == stablehlo::Precision::DEFAULT;
           });
  }
  default:
    return attribute == makeDefault(kind, 0, attribute.getContext());
  }
}

//===----------------------------------------------------------------------===//
// From vhlo to StableHLO
//===----------------------------------------------------------------------===//

static Attribute toSymbol(Attribute attribute) {
  auto name = dyn_cast<StringAttr>(attribute);
  return name && !name.empty() ? FlatSymbolRefAttr::get(name) : Attribute();
}

/// StableHLO's form of an attribute; null if the attribute is of the wrong kind.
static Attribute fromPlain(AttributeForm form, Attribute attribute) {
  MLIRContext *context = attribute.getContext();
  switch (form) {
  case AttributeForm::Plain:
    return attribute;
  case AttributeForm::Integers: {
    auto elements = dyn_cast<DenseIntElementsAttr>(attribute);
    if (!elements || !elements.getElementType().isInteger(64) || elements.getType().getRank() != 1)
      return {};
    return DenseI64ArrayAttr::get(context, llvm::to_vector(elements.getValues<int64_t>()));
  }
  case AttributeForm::Booleans: {
    auto elements = dyn_cast<DenseIntElementsAttr>(attribute);
    if (!elements || !elements.getElementType().isInteger(1) || elements.getType().getRank() != 1)
      return {};
    return DenseBoolArrayAttr::get(context, llvm::to_vector(elements.getValues<bool>()));
  }
  case AttributeForm::Symbol:
    return toSymbol(attribute);
  case AttributeForm::Symbols: {
    auto names = dyn_cast<ArrayAttr>(attribute);
    SmallVector<Attribute> symbols = names ? llvm::map_to_vector(names, toSymbol) : SmallVector<Attribute>();
    return names && llvm::all_of(symbols, [](Attribute symbol) { return symbol != nullptr; })
               ? ArrayAttr::get(context, symbols)
               : Attribute();
  }
  case AttributeForm::Flag: {
    auto flag = dyn_cast<BoolAttr>(attribute);
    return flag && flag.getValue() ? UnitAttr::get(context) : Attribute();
  }
  case AttributeForm::ChannelHandle: {
    auto number = dyn_cast<IntegerAttr>(attribute);
    return number && number.getValue().getSignificantBits() <= 64
               ? stablehlo::ChannelHandleAttr::get(context, number.getValue().getSExtValue(), /*type=*/0)
               : Attribute();
  }
  }
  llvm_unreachable("every form is handled");
}

/// But for the value of a constant, tensors are lists of numbers for each dimension or device; what is longer
/// than any such list is damaged or hostile.
static bool isTooLong(const OperationRule &rule, Attribute attribute) {
  constexpr int64_t maximumNumbers = int64_t(1) << 20;
  auto elements = dyn_cast<DenseElementsAttr>(attribute);
  return rule.name != "constant" && elements && elements.getNumElements() > maximumNumbers;
}

FailureOr<DictionaryAttr> toStableHLO(const OperationRule &rule, const NamedAttrList &attributes,
                                      Location location) {
  MLIRContext *context = location.getContext();
  NamedAttrList result;
  for (const AttributeRule &attribute : rule.attributes) {
    Attribute value = attributes.get(attribute.name);
    if (!value || rule.isInGroup(attribute.name))
      continue;
    if (isTooLong(rule, value))
      return emitError(location) << "the attribute " << attribute.name << " of vhlo." << rule.name << " has "
                                 << cast<DenseElementsAttr>(value).getNumElements() << " numbers";
    // The padding that dynamic_conv once had beside its operand says nothing.
    Attribute other = attribute.together.empty() ? value : attributes.get(attribute.together);
    bool isLeftOut = isDefault(attribute.absent, value) && other && isDefault(attribute.absent, other);
    if (isLeftOut || attribute.until < rule.since.size())
      continue;
    Attribute converted = fromPlain(attribute.form, value);
    if (!converted)
      return emitError(location) << "the attribute " << attribute.name << " of vhlo." << rule.name
                                 << " cannot be " << value;
    result.set(StringAttr::get(context, attribute.stablehloName()), converted);
  }
  for (const AttributeGroup &group : rule.groups) {
    NamedAttrList members;
    for (StringRef name : group.members) {
      Attribute value = attributes.get(name);
      // A version of the operation that lacks the member is older than it.
      auto attribute = llvm::find_if(rule.attributes, [&](const AttributeRule &r) { return r.name == name; });
      if (!value)
        value = makeDefault(attribute->absent, 0, context);
      if (!value)
        return emitError(location) << "vhlo." << rule.name << " lacks the attribute " << name;
      members.set(StringAttr::get(context, name), value);
    }
    FailureOr<Attribute> packed = group.pack(members, location);
    if (failed(packed))
      return failure();
    if (*packed)
      result.set(StringAttr::get(context, group.stablehloName), *packed);
  }
  return result.getDictionary(context);
}

//===----------------------------------------------------------------------===//
// From StableHLO to vhlo
//===----------------------------------------------------------------------===//

/// The plain form of an attribute; null if the attribute is of the wrong kind.
static Attribute toPlain(AttributeForm form, Attribute attribute) {
  MLIRContext *context = attribute.getContext();
  auto typeOf = [&](size_t count, unsigned width) {
    return RankedTensorType::get({static_cast<int64_t>(count)}, IntegerType::get(context, width));
  };
  switch (form) {
  case AttributeForm::Plain:
    return attribute;
  case AttributeForm::Integers: {
    auto numbers = dyn_cast<DenseI64ArrayAttr>(attribute);
    return numbers ? DenseIntElementsAttr::get(typeOf(numbers.size(), 64), numbers.asArrayRef())
                   : Attribute();
  }
  case AttributeForm::Booleans: {
    auto flags = dyn_cast<DenseBoolArrayAttr>(attribute);
    return flags ? DenseElementsAttr::get(typeOf(flags.size(), 1), flags.asArrayRef()) : Attribute();
  }
  case AttributeForm::Symbol:
    return isa<FlatSymbolRefAttr>(attribute) ? attribute : Attribute();
  case AttributeForm::Symbols:
    return isa<ArrayAttr>(attribute) ? attribute : Attribute();
  case AttributeForm::Flag:
    return isa<UnitAttr>(attribute) ? BoolAttr::get(context, true) : Attribute();
  case AttributeForm::ChannelHandle: {
    auto channel = dyn_cast<stablehlo::ChannelHandleAttr>(attribute);
    return channel ? IntegerAttr::get(IntegerType::get(context, 64), channel.getHandle()) : Attribute();
  }
  }
  llvm_unreachable("every form is handled");
}

/// For how many dimensions a default has values: the spatial ones of a convolution, all of a window.
static size_t dimensionsOf(const NamedAttrList &attributes, Operation *op) {
  if (auto spatial = dyn_cast_or_null<DenseElementsAttr>(attributes.get("input_spatial_dimensions")))
    return spatial.getNumElements();
  auto operand =
      op->getNumOperands() > 0 ? dyn_cast<RankedTensorType>(op->getOperand(0).getType()) : RankedTensorType();
  return operand ? operand.getRank() : 0;
}

/// Adds what the groups of an operation are made of.
static LogicalResult unpackGroups(const OperationRule &rule, Operation *op, NamedAttrList &attributes) {
  for (const AttributeGroup &group : rule.groups) {
    Attribute packed = op->getInherentAttr(group.stablehloName).value_or(nullptr);
    if (packed && !group.unpack(packed, attributes))
      return op->emitOpError() << "the attribute " << group.stablehloName << " cannot be " << packed;
  }
  return success();
}

FailureOr<NamedAttrList> toVersioned(const OperationRule &rule, unsigned version, Version target,
                                     Operation *op) {
  MLIRContext *context = op->getContext();
  NamedAttrList result;
  if (failed(unpackGroups(rule, op, result)))
    return failure();
  for (const AttributeRule &attribute : rule.attributes) {
    Attribute value = result.get(attribute.name);
    if (!value && !rule.isInGroup(attribute.name)) {
      Attribute given = op->getInherentAttr(attribute.stablehloName()).value_or(nullptr);
      value = given ? toPlain(attribute.form, given) : Attribute();
      if (given && !value)
        return op->emitOpError() << "the attribute " << attribute.name << " cannot be " << given;
    }
    bool isExpected = attribute.since <= version && version <= attribute.until;
    if (!isExpected && value && attribute.since > version && !isDefault(attribute.absent, value))
      return op->emitOpError() << "the attribute " << attribute.name << " = " << value
                               << " came with StableHLO " << rule.since[attribute.since - 1].str()
                               << ", and the artifact is for " << target.str();
    if (!value)
      value = makeDefault(attribute.absent, dimensionsOf(result, op), context);
    if (isExpected && !value)
      return op->emitOpError() << "lacks the attribute " << attribute.name;
    if (isExpected)
      result.set(StringAttr::get(context, attribute.name), value);
    else
      result.erase(attribute.name);
  }
  return result;
}

} // namespace systole::portable

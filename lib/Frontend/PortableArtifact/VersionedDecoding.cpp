//===- VersionedDecoding.cpp - Reads attributes and types of vhlo ---------===//

#include "EntryReader.h"
#include "VersionedEncoding.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;

namespace systole::portable {

/// An enumeration's attribute; `symbolize` knows its values.
template <typename AttributeClass, typename Symbolize>
static Attribute decodeEnum(EntryDecoder &decoder, Symbolize symbolize, StringRef name) {
  uint64_t number = 0;
  if (failed(decoder.readNumber(number)))
    return {};
  auto value = number > UINT32_MAX ? std::nullopt : symbolize(static_cast<uint32_t>(number));
  if (!value)
    return decoder.error() << "no " << name << " has the number " << number, Attribute();
  return AttributeClass::get(decoder.getContext(), *value);
}

static Attribute decodeApiVersion(EntryDecoder &decoder) {
  uint64_t number = 0;
  if (failed(decoder.readNumber(number)))
    return {};
  if (number > INT32_MAX || !stablehlo::symbolizeCustomCallApiVersion(number))
    return decoder.error() << "no calling convention of custom calls has the number " << number, Attribute();
  return IntegerAttr::get(IntegerType::get(decoder.getContext(), 32), number);
}

static Attribute decodeBoolean(EntryDecoder &decoder) {
  uint64_t value = 0;
  return failed(decoder.readNumber(value)) ? Attribute() : BoolAttr::get(decoder.getContext(), value != 0);
}

static Attribute decodeAlias(EntryDecoder &decoder) {
  SmallVector<int64_t> outputIndices, operandIndices;
  int64_t operand = 0;
  if (failed(decoder.readSignedList(outputIndices)) || failed(decoder.readSigned(operand)) ||
      failed(decoder.readSignedList(operandIndices)))
    return {};
  return stablehlo::OutputOperandAliasAttr::get(decoder.getContext(), outputIndices, operand, operandIndices);
}

static Attribute decodeString(EntryDecoder &decoder) {
  StringRef text;
  return failed(decoder.readString(text)) ? Attribute() : StringAttr::get(decoder.getContext(), text);
}

static Attribute decodeResultAccuracy(EntryDecoder &decoder) {
  FailureOr<APFloat> absolute = decoder.readFloat(APFloat::IEEEdouble());
  if (failed(absolute))
    return {};
  FailureOr<APFloat> relative = decoder.readFloat(APFloat::IEEEdouble());
  int64_t units = 0;
  stablehlo::ResultAccuracyModeAttr mode;
  if (failed(relative) || failed(decoder.readSigned(units)) || failed(decoder.readAttributeAs(mode)))
    return {};
  return decoder.make<stablehlo::ResultAccuracyAttr>(decoder.getContext(), *absolute, *relative, units, mode);
}

Attribute decodeVersionedAttribute(EntryDecoder &decoder) {
  uint64_t code = 0;
  if (failed(decoder.readNumber(code)))
    return {};
  SmallVector<Attribute> elements;
  switch (code) {
  case versioned_attribute::Array:
    return failed(decoder.readAttributes(elements)) ? Attribute()
                                                    : ArrayAttr::get(decoder.getContext(), elements);
  case versioned_attribute::Boolean:
    return decodeBoolean(decoder);
  case versioned_attribute::ComparisonDirection:
    return decodeEnum<stablehlo::ComparisonDirectionAttr>(
        decoder, [](uint32_t n) { return stablehlo::symbolizeComparisonDirection(n); },
        "direction of a comparison");
  case versioned_attribute::ComparisonType:
    return decodeEnum<stablehlo::ComparisonTypeAttr>(
        decoder, [](uint32_t n) { return stablehlo::symbolizeComparisonType(n); }, "type of a comparison");
  case versioned_attribute::CustomCallApiVersion:
    return decodeApiVersion(decoder);
  case versioned_attribute::Dictionary:
    return decodeDictionary(decoder);
  case versioned_attribute::Float:
    return decodeFloat(decoder);
  case versioned_attribute::Integer:
    return decodeInteger(decoder);
  case versioned_attribute::OutputOperandAlias:
    return decodeAlias(decoder);
  case versioned_attribute::Precision:
    return decodeEnum<stablehlo::PrecisionAttr>(
        decoder, [](uint32_t n) { return stablehlo::symbolizePrecision(n); }, "precision");
  case versioned_attribute::RngAlgorithm:
    return decodeEnum<stablehlo::RngAlgorithmAttr>(
        decoder, [](uint32_t n) { return stablehlo::symbolizeRngAlgorithm(n); },
        "algorithm of random numbers");
  case versioned_attribute::String:
    return decodeString(decoder);
  case versioned_attribute::Tensor:
    return decodeElements(decoder);
  case versioned_attribute::Type:
    return decodeTypeAttribute(decoder);
  case versioned_attribute::ResultAccuracyMode:
    return decodeEnum<stablehlo::ResultAccuracyModeAttr>(
        decoder, [](uint32_t n) { return stablehlo::symbolizeResultAccuracyMode(n); },
        "accuracy of a result");
  case versioned_attribute::ResultAccuracy:
    return decodeResultAccuracy(decoder);
  default:
    return decoder.error() << "no attribute of StableHLO " << oldestVersion.str() << " to "
                           << newestVersion.str() << " has the code " << code,
           Attribute();
  }
}

static Type decodeParametricType(EntryDecoder &decoder, uint64_t code) {
  SmallVector<Type> types, results;
  Type elementType;
  switch (code) {
  case versioned_type::Complex:
    return failed(decoder.readType(elementType)) ? Type() : decoder.make<ComplexType>(elementType);
  case versioned_type::Function:
    return failed(decoder.readTypes(types)) || failed(decoder.readTypes(results))
               ? Type()
               : FunctionType::get(decoder.getContext(), types, results);
  case versioned_type::RankedTensor:
  case versioned_type::RankedTensorWithEncoding:
    return decodeTensorType(decoder, code == versioned_type::RankedTensorWithEncoding);
  case versioned_type::Tuple:
    return failed(decoder.readTypes(types)) ? Type() : TupleType::get(decoder.getContext(), types);
  case versioned_type::UnrankedTensor:
    return failed(decoder.readType(elementType)) ? Type() : decoder.make<UnrankedTensorType>(elementType);
  default:
    return decoder.error() << "no type of StableHLO " << oldestVersion.str() << " to " << newestVersion.str()
                           << " has the code " << code,
           Type();
  }
}

Type decodeVersionedType(EntryDecoder &decoder) {
  uint64_t code = 0;
  if (failed(decoder.readNumber(code)))
    return {};
  const auto *scalar =
      llvm::find_if(scalarTypes(), [&](const ScalarType &type) { return type.code == code; });
  return scalar != scalarTypes().end() ? scalar->get(decoder.getContext())
                                       : decodeParametricType(decoder, code);
}

} // namespace systole::portable

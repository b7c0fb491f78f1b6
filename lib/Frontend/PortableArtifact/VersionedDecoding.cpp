//===- VersionedDecoding.cpp - Reads attributes and types of vhlo ---------===//

#include "EntryReader.h"
#include "VersionedEncoding.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
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

static Attribute decodeTypeExtensions(EntryDecoder &decoder) {
  SmallVector<int64_t> bounds;
  return failed(decoder.readSignedList(bounds))
             ? Attribute()
             : stablehlo::TypeExtensionsAttr::get(decoder.getContext(), bounds);
}

static Attribute decodeSubAxis(EntryDecoder &decoder) {
  int64_t before = 0, size = 0;
  return failed(decoder.readSigned(before)) || failed(decoder.readSigned(size))
             ? Attribute()
             : stablehlo::SubAxisInfoAttr::get(decoder.getContext(), before, size);
}

static Attribute decodeAxis(EntryDecoder &decoder) {
  StringAttr name;
  uint64_t hasPart = 0;
  stablehlo::SubAxisInfoAttr part;
  if (failed(decoder.readAttributeAs(name)) || failed(decoder.readNumber(hasPart)) ||
      (hasPart && failed(decoder.readAttributeAs(part))))
    return {};
  return stablehlo::AxisRefAttr::get(decoder.getContext(), name.getValue(), part);
}

static Attribute decodeMeshAxis(EntryDecoder &decoder) {
  StringAttr name;
  int64_t size = 0;
  return failed(decoder.readAttributeAs(name)) || failed(decoder.readSigned(size))
             ? Attribute()
             : stablehlo::MeshAxisAttr::get(decoder.getContext(), name.getValue(), size);
}

static Attribute decodeMesh(EntryDecoder &decoder) {
  ArrayAttr list;
  Attribute devices;
  if (failed(decoder.readAttributeAs(list)) || failed(decoder.readOptionalAttribute(devices)))
    return {};
  SmallVector<stablehlo::MeshAxisAttr> axes;
  for (Attribute element : list) {
    auto axis = dyn_cast<stablehlo::MeshAxisAttr>(element);
    if (!axis)
      return decoder.error() << element << " is no axis of a mesh", Attribute();
    axes.push_back(axis);
  }
  auto numbers = dyn_cast_or_null<DenseIntElementsAttr>(devices);
  if (devices && !numbers)
    return decoder.error() << devices << " does not number devices", Attribute();
  return stablehlo::MeshAttr::get(decoder.getContext(), axes, numbers);
}

// A mesh is given itself, or the name of one.
static Attribute decodeMeshAxes(EntryDecoder &decoder) {
  Attribute mesh;
  ArrayAttr axes;
  if (failed(decoder.readAttribute(mesh)) || failed(decoder.readAttributeAs(axes)))
    return {};
  if (auto name = dyn_cast<StringAttr>(mesh); name && !name.empty())
    mesh = FlatSymbolRefAttr::get(name);
  return stablehlo::ReplicaGroupMeshAxesAttr::get(decoder.getContext(), mesh, axes);
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
  case versioned_attribute::FftType:
    return decodeEnum<stablehlo::FftTypeAttr>(
        decoder, [](uint32_t n) { return stablehlo::symbolizeFftType(n); }, "kind of Fourier transform");
  case versioned_attribute::RngDistribution:
    return decodeEnum<stablehlo::RngDistributionAttr>(
        decoder, [](uint32_t n) { return stablehlo::symbolizeRngDistribution(n); }, "distribution");
  case versioned_attribute::Transpose:
    return decodeEnum<stablehlo::TransposeAttr>(
        decoder, [](uint32_t n) { return stablehlo::symbolizeTranspose(n); }, "transposition");
  case versioned_attribute::TypeExtensions:
    return decodeTypeExtensions(decoder);
  case versioned_attribute::SubAxisInfo:
    return decodeSubAxis(decoder);
  case versioned_attribute::AxisRef:
    return decodeAxis(decoder);
  case versioned_attribute::MeshAxis:
    return decodeMeshAxis(decoder);
  case versioned_attribute::Mesh:
    return decodeMesh(decoder);
  case versioned_attribute::ReplicaGroupMeshAxes:
    return decodeMeshAxes(decoder);
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

static Type decodeBuffer(EntryDecoder &decoder) {
  SmallVector<int64_t> shape;
  Type elementType;
  if (failed(decoder.readSignedList(shape)) || failed(decoder.readType(elementType)))
    return {};
  return decoder.make<MemRefType>(shape, elementType, MemRefLayoutAttrInterface(), Attribute());
}

static Type decodeQuantized(EntryDecoder &decoder) {
  uint64_t flags = 0;
  Type storage, expressed;
  int64_t zeroPoint = 0, minimum = 0, maximum = 0;
  if (failed(decoder.readNumber(flags)) || failed(decoder.readType(storage)) ||
      failed(decoder.readType(expressed)))
    return {};
  FailureOr<APFloat> scale = decoder.readFloat(APFloat::IEEEdouble());
  if (failed(scale) || failed(decoder.readSigned(zeroPoint)) || failed(decoder.readSigned(minimum)) ||
      failed(decoder.readSigned(maximum)))
    return {};
  return decoder.make<quant::UniformQuantizedType>(static_cast<unsigned>(flags), storage, expressed,
                                                   scale->convertToDouble(), zeroPoint, minimum, maximum);
}

static Type decodeQuantizedPerAxis(EntryDecoder &decoder) {
  uint64_t flags = 0, dimension = 0, count = 0;
  Type storage, expressed;
  int64_t minimum = 0, maximum = 0;
  if (failed(decoder.readNumber(flags)) || failed(decoder.readType(storage)) ||
      failed(decoder.readType(expressed)) || failed(decoder.readNumber(dimension)) ||
      failed(decoder.readSigned(minimum)) || failed(decoder.readSigned(maximum)) ||
      failed(decoder.readCount(count)))
    return {};
  SmallVector<double> scales;
  for (uint64_t i = 0; i < count; ++i) {
    FailureOr<APFloat> scale = decoder.readFloat(APFloat::IEEEdouble());
    if (failed(scale))
      return {};
    scales.push_back(scale->convertToDouble());
  }
  SmallVector<int64_t> zeroPoints;
  if (failed(decoder.readSignedList(zeroPoints)))
    return {};
  if (dimension > INT32_MAX)
    return decoder.error() << "there is no dimension " << dimension, Type();
  return decoder.make<quant::UniformQuantizedPerAxisType>(static_cast<unsigned>(flags), storage, expressed,
                                                          scales, zeroPoints, static_cast<int32_t>(dimension),
                                                          minimum, maximum);
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
  case versioned_type::Future:
    return failed(decoder.readTypes(types)) ? Type()
                                            : stablehlo::FutureType::get(decoder.getContext(), types);
  case versioned_type::Buffer:
    return decodeBuffer(decoder);
  case versioned_type::UniformQuantized:
    return decodeQuantized(decoder);
  case versioned_type::UniformQuantizedPerAxis:
    return decodeQuantizedPerAxis(decoder);
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

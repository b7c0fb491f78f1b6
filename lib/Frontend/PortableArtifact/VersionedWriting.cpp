//===- VersionedWriting.cpp - Writes attributes and types of vhlo ---------===//

#include "EntryWriter.h"
#include "VersionedEncoding.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Operation.h"

using namespace mlir;

namespace systole::portable {

Encoding encodingOf(StringRef name) {
  return name == "api_version" ? Encoding::ApiVersion : Encoding::Versioned;
}

bool EntryWriter::isKnown(Type type, Version since) {
  if (since <= target)
    return true;
  error() << "the type " << type << " came with StableHLO " << since.str() << ", and the artifact is for "
          << target.str();
  return false;
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

void EntryWriter::encodeApiVersion(Attribute attribute, ByteWriter &bytes) {
  auto number = dyn_cast<IntegerAttr>(attribute);
  if (!number || number.getValue().isNegative()) {
    error() << "the calling convention of a custom call cannot be " << attribute;
    return;
  }
  bytes.writeNumber(versioned_attribute::CustomCallApiVersion);
  bytes.writeNumber(number.getValue().getZExtValue());
}

void EntryWriter::encodeNumbers(ArrayRef<int64_t> numbers, ByteWriter &bytes) {
  bytes.writeNumber(numbers.size());
  for (int64_t number : numbers)
    bytes.writeSigned(number);
}

// Booleans take a bit each.
void EntryWriter::encodeTensor(ShapedType type, ArrayRef<char> data, ByteWriter &bytes) {
  bytes.writeNumber(versioned_attribute::Tensor);
  bytes.writeNumber(this->type(type, Encoding::Versioned));
  auto count = static_cast<size_t>(type.getNumElements());
  std::string packed;
  if (type.getElementType().isInteger(1) && count > 1 && data.size() == count) {
    packed.resize(llvm::divideCeil(count, 8));
    for (size_t i = 0; i < count; ++i)
      packed[i / 8] |= static_cast<char>((data[i] & 1) << (i % 8));
    data = ArrayRef<char>(packed.data(), packed.size());
  }
  bytes.writeNumber(data.size());
  bytes.writeBytes(StringRef(data.data(), data.size()));
}

/// Whether an attribute belongs to the stablehlo dialect and has an encoding, which is then written.
bool EntryWriter::encodeStableHLO(Attribute attribute, ByteWriter &bytes) {
  auto encodeEnum = [&](uint64_t code, auto value) {
    bytes.writeNumber(code);
    bytes.writeNumber(static_cast<uint64_t>(value));
    return true;
  };
  if (auto direction = dyn_cast<stablehlo::ComparisonDirectionAttr>(attribute))
    return encodeEnum(versioned_attribute::ComparisonDirection, direction.getValue());
  if (auto type = dyn_cast<stablehlo::ComparisonTypeAttr>(attribute))
    return encodeEnum(versioned_attribute::ComparisonType, type.getValue());
  if (auto precision = dyn_cast<stablehlo::PrecisionAttr>(attribute))
    return encodeEnum(versioned_attribute::Precision, precision.getValue());
  if (auto algorithm = dyn_cast<stablehlo::RngAlgorithmAttr>(attribute))
    return encodeEnum(versioned_attribute::RngAlgorithm, algorithm.getValue());
  if (auto type = dyn_cast<stablehlo::FftTypeAttr>(attribute))
    return encodeEnum(versioned_attribute::FftType, type.getValue());
  if (auto distribution = dyn_cast<stablehlo::RngDistributionAttr>(attribute))
    return encodeEnum(versioned_attribute::RngDistribution, distribution.getValue());
  if (auto transpose = dyn_cast<stablehlo::TransposeAttr>(attribute))
    return encodeEnum(versioned_attribute::Transpose, transpose.getValue());
  if (auto extensions = dyn_cast<stablehlo::TypeExtensionsAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::TypeExtensions);
    encodeNumbers(extensions.getBounds(), bytes);
    return true;
  }
  if (auto mode = dyn_cast<stablehlo::ResultAccuracyModeAttr>(attribute))
    return encodeEnum(versioned_attribute::ResultAccuracyMode, mode.getValue());
  if (auto accuracy = dyn_cast<stablehlo::ResultAccuracyAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::ResultAccuracy);
    bytes.writeFloat(accuracy.getAtol());
    bytes.writeFloat(accuracy.getRtol());
    bytes.writeSigned(accuracy.getUlps());
    bytes.writeNumber(this->attribute(accuracy.getMode(), Encoding::Versioned));
    return true;
  }
  if (auto alias = dyn_cast<stablehlo::OutputOperandAliasAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::OutputOperandAlias);
    encodeNumbers(alias.getOutputTupleIndices(), bytes);
    bytes.writeSigned(alias.getOperandIndex());
    encodeNumbers(alias.getOperandTupleIndices(), bytes);
    return true;
  }
  return false;
}

/// The same for meshes.
bool EntryWriter::encodeMesh(Attribute attribute, ByteWriter &bytes) {
  auto number = [&](Attribute part) { return this->attribute(part, Encoding::Versioned); };
  auto text = [&](StringRef name) { return number(StringAttr::get(attribute.getContext(), name)); };
  auto list = [&](auto parts) {
    SmallVector<Attribute> elements(parts.begin(), parts.end());
    return number(ArrayAttr::get(attribute.getContext(), elements));
  };
  if (auto part = dyn_cast<stablehlo::SubAxisInfoAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::SubAxisInfo);
    bytes.writeSigned(part.getPreSize());
    bytes.writeSigned(part.getSize());
  } else if (auto axis = dyn_cast<stablehlo::AxisRefAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::AxisRef);
    bytes.writeNumber(text(axis.getName()));
    bytes.writeNumber(axis.getSubAxisInfo() ? 1 : 0);
    if (axis.getSubAxisInfo())
      bytes.writeNumber(number(axis.getSubAxisInfo()));
  } else if (auto axis = dyn_cast<stablehlo::MeshAxisAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::MeshAxis);
    bytes.writeNumber(text(axis.getName()));
    bytes.writeSigned(axis.getSize());
  } else if (auto mesh = dyn_cast<stablehlo::MeshAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::Mesh);
    bytes.writeNumber(list(mesh.getAxes()));
    bytes.writeFlagged(mesh.getDeviceIds() ? number(mesh.getDeviceIds()) : 0, mesh.getDeviceIds() != nullptr);
  } else if (auto groups = dyn_cast<stablehlo::ReplicaGroupMeshAxesAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::ReplicaGroupMeshAxes);
    bytes.writeNumber(number(groups.getMesh()));
    bytes.writeNumber(number(groups.getAxes()));
  } else {
    return false;
  }
  constexpr Version since{1, 16, 0};
  if (target < since)
    error() << "the attribute " << attribute << " came with StableHLO " << since.str()
            << ", and the artifact is for " << target.str();
  return true;
}

/// Integers of these types alone have an encoding.
static bool isWritableInteger(Type type) {
  auto integer = dyn_cast<IntegerType>(type);
  return isa<IndexType>(type) || (integer && llvm::is_contained({4u, 8u, 16u, 32u, 64u}, integer.getWidth()));
}

bool EntryWriter::encodeVersioned(Attribute attribute, ByteWriter &bytes) {
  auto number = [&](Attribute part) { return this->attribute(part, Encoding::Versioned); };
  if (encodeStableHLO(attribute, bytes) || encodeMesh(attribute, bytes))
    return true;
  if (auto boolean = dyn_cast<BoolAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::Boolean);
    bytes.writeNumber(boolean.getValue() ? 1 : 0);
  } else if (auto integer = dyn_cast<IntegerAttr>(attribute);
             integer && isWritableInteger(integer.getType())) {
    bytes.writeNumber(versioned_attribute::Integer);
    bytes.writeNumber(type(integer.getType(), Encoding::Versioned));
    bytes.writeInteger(integer.getValue());
  } else if (auto value = dyn_cast<FloatAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::Float);
    bytes.writeNumber(type(value.getType(), Encoding::Versioned));
    bytes.writeFloat(value.getValue());
  } else if (auto text = dyn_cast<StringAttr>(attribute); text && isa<NoneType>(text.getType())) {
    bytes.writeNumber(versioned_attribute::String);
    bytes.writeNumber(string(text.getValue()));
  } else if (auto symbol = dyn_cast<FlatSymbolRefAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::String);
    bytes.writeNumber(string(symbol.getValue()));
  } else if (auto array = dyn_cast<ArrayAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::Array);
    bytes.writeNumber(array.size());
    for (Attribute element : array)
      bytes.writeNumber(number(element));
  } else if (auto dictionary = dyn_cast<DictionaryAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::Dictionary);
    bytes.writeNumber(dictionary.size());
    for (NamedAttribute named : dictionary) {
      bytes.writeNumber(number(named.getName()));
      bytes.writeNumber(number(named.getValue()));
    }
  } else if (auto written = dyn_cast<TypeAttr>(attribute)) {
    bytes.writeNumber(versioned_attribute::Type);
    bytes.writeNumber(type(written.getValue(), Encoding::Versioned));
  } else if (auto numbers = dyn_cast<DenseI64ArrayAttr>(attribute)) {
    auto tensor = RankedTensorType::get({numbers.size()}, IntegerType::get(attribute.getContext(), 64));
    encodeVersioned(DenseIntElementsAttr::get(tensor, numbers.asArrayRef()), bytes);
  } else if (auto elements = dyn_cast<DenseIntOrFPElementsAttr>(attribute)) {
    encodeTensor(elements.getType(), elements.getRawData(), bytes);
  } else if (auto resource = dyn_cast<DenseResourceElementsAttr>(attribute);
             resource && resource.getRawHandle().getBlob()) {
    encodeTensor(resource.getType(), resource.getRawHandle().getBlob()->getData(), bytes);
  } else {
    return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

void EntryWriter::encodeTypes(TypeRange types, Encoding encoding, ByteWriter &bytes) {
  bytes.writeNumber(types.size());
  for (Type type : types)
    bytes.writeNumber(this->type(type, encoding));
}

void EntryWriter::encodeQuantized(Type type, ByteWriter &bytes) {
  auto quantized = cast<quant::QuantizedType>(type);
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type);
  if (perAxis && !isKnown(type, {0, 18, 0}))
    return;
  bytes.writeNumber(perAxis ? versioned_type::UniformQuantizedPerAxis : versioned_type::UniformQuantized);
  bytes.writeNumber(quantized.getFlags());
  bytes.writeNumber(this->type(quantized.getStorageType(), Encoding::Versioned));
  bytes.writeNumber(this->type(quantized.getExpressedType(), Encoding::Versioned));
  if (!perAxis) {
    auto uniform = cast<quant::UniformQuantizedType>(type);
    bytes.writeFloat(APFloat(uniform.getScale()));
    bytes.writeSigned(uniform.getZeroPoint());
  } else {
    bytes.writeNumber(perAxis.getQuantizedDimension());
  }
  bytes.writeSigned(quantized.getStorageTypeMin());
  bytes.writeSigned(quantized.getStorageTypeMax());
  if (!perAxis)
    return;
  bytes.writeNumber(perAxis.getScales().size());
  for (double scale : perAxis.getScales())
    bytes.writeFloat(APFloat(scale));
  encodeNumbers(perAxis.getZeroPoints(), bytes);
}

void EntryWriter::encodeVersioned(Type type, ByteWriter &bytes) {
  auto number = [&](Type part) { return this->type(part, Encoding::Versioned); };
  for (const ScalarType &scalar : scalarTypes()) {
    if (scalar.get(type.getContext()) != type)
      continue;
    if (isKnown(type, scalar.since))
      bytes.writeNumber(scalar.code);
    return;
  }
  if (auto tensor = dyn_cast<RankedTensorType>(type)) {
    Attribute encoding = tensor.getEncoding();
    bytes.writeNumber(encoding ? versioned_type::RankedTensorWithEncoding : versioned_type::RankedTensor);
    if (encoding)
      bytes.writeNumber(attribute(encoding, Encoding::Versioned));
    encodeNumbers(tensor.getShape(), bytes);
    bytes.writeNumber(number(tensor.getElementType()));
  } else if (auto complex = dyn_cast<ComplexType>(type)) {
    bytes.writeNumber(versioned_type::Complex);
    bytes.writeNumber(number(complex.getElementType()));
  } else if (auto function = dyn_cast<FunctionType>(type)) {
    bytes.writeNumber(versioned_type::Function);
    encodeTypes(function.getInputs(), Encoding::Versioned, bytes);
    encodeTypes(function.getResults(), Encoding::Versioned, bytes);
  } else if (auto tuple = dyn_cast<TupleType>(type)) {
    bytes.writeNumber(versioned_type::Tuple);
    encodeTypes(tuple.getTypes(), Encoding::Versioned, bytes);
  } else if (auto future = dyn_cast<stablehlo::FutureType>(type)) {
    if (!isKnown(type, {1, 15, 0}))
      return;
    bytes.writeNumber(versioned_type::Future);
    encodeTypes(future.getTypes(), Encoding::Versioned, bytes);
  } else if (auto buffer = dyn_cast<MemRefType>(type)) {
    if (!isKnown(type, {1, 13, 0}))
      return;
    bytes.writeNumber(versioned_type::Buffer);
    encodeNumbers(buffer.getShape(), bytes);
    bytes.writeNumber(number(buffer.getElementType()));
  } else if (isa<quant::UniformQuantizedType, quant::UniformQuantizedPerAxisType>(type)) {
    encodeQuantized(type, bytes);
  } else if (auto unranked = dyn_cast<UnrankedTensorType>(type)) {
    bytes.writeNumber(versioned_type::UnrankedTensor);
    bytes.writeNumber(number(unranked.getElementType()));
  } else {
    error() << "the type " << type << " has no place in a portable artifact";
  }
}

} // namespace systole::portable

//===- SharedDecoding.cpp - Encodings that builtin and vhlo have alike ----===//

#include "EntryReader.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;

namespace systole::portable {

Attribute decodeDictionary(EntryDecoder &decoder) {
  uint64_t count = 0;
  if (failed(decoder.readCount(count)))
    return {};
  NamedAttrList attributes;
  for (uint64_t i = 0; i < count; ++i) {
    StringAttr name;
    Attribute value;
    if (failed(decoder.readAttributeAs(name)) || failed(decoder.readAttribute(value)))
      return {};
    if (name.empty())
      return decoder.error() << "an attribute has no name", Attribute();
    attributes.push_back({name, value});
  }
  if (std::optional<NamedAttribute> duplicate = attributes.findDuplicate())
    return decoder.error() << "two attributes are named " << duplicate->getName(), Attribute();
  return attributes.getDictionary(decoder.getContext());
}

Attribute decodeInteger(EntryDecoder &decoder) {
  Type type;
  if (failed(decoder.readType(type)))
    return {};
  if (!type.isIntOrIndex())
    return decoder.error() << type << " is no type of an integer", Attribute();
  unsigned width = type.isIndex() ? IndexType::kInternalStorageBitWidth : type.getIntOrFloatBitWidth();
  FailureOr<APInt> value = decoder.readInteger(width);
  return failed(value) ? Attribute() : decoder.make<IntegerAttr>(type, *value);
}

Attribute decodeFloat(EntryDecoder &decoder) {
  FloatType type;
  if (failed(decoder.readTypeAs(type)))
    return {};
  FailureOr<APFloat> value = decoder.readFloat(type.getFloatSemantics());
  return failed(value) ? Attribute() : decoder.make<FloatAttr>(type, *value);
}

Attribute decodeElements(EntryDecoder &decoder) {
  Type type;
  ArrayRef<char> blob;
  if (failed(decoder.readType(type)) || failed(decoder.readBlob(blob)))
    return {};
  return decoder.makeElements(type, blob);
}

Type decodeTensorType(EntryDecoder &decoder, bool hasEncoding) {
  Attribute encoding;
  SmallVector<int64_t> shape;
  Type elementType;
  if ((hasEncoding && failed(decoder.readAttribute(encoding))) || failed(decoder.readSignedList(shape)) ||
      failed(decoder.readType(elementType)))
    return {};
  return decoder.make<RankedTensorType>(shape, elementType, encoding);
}

Attribute decodeTypeAttribute(EntryDecoder &decoder) {
  Type type;
  return failed(decoder.readType(type)) ? Attribute() : TypeAttr::get(type);
}

} // namespace systole::portable

//===- BuiltinDecoding.cpp - Reads attributes and types of MLIR itself ----===//

#include "BuiltinEncoding.h"
#include "EntryReader.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;

namespace systole::portable {

static Attribute decodeString(EntryDecoder &decoder, bool hasType) {
  StringRef text;
  Type type = NoneType::get(decoder.getContext());
  if (failed(decoder.readString(text)) || (hasType && failed(decoder.readType(type))))
    return {};
  return StringAttr::get(text, type);
}

static Attribute decodeSymbol(EntryDecoder &decoder, bool isNested) {
  StringAttr root;
  SmallVector<Attribute> nested;
  if (failed(decoder.readAttributeAs(root)) || (isNested && failed(decoder.readAttributes(nested))))
    return {};
  SmallVector<FlatSymbolRefAttr> references;
  for (Attribute attribute : nested) {
    auto reference = dyn_cast<FlatSymbolRefAttr>(attribute);
    if (!reference)
      return decoder.error() << attribute << " is no symbol", Attribute();
    references.push_back(reference);
  }
  return SymbolRefAttr::get(root, references);
}

static Attribute decodeCallSite(EntryDecoder &decoder) {
  LocationAttr callee, caller;
  if (failed(decoder.readAttributeAs(callee)) || failed(decoder.readAttributeAs(caller)))
    return {};
  return CallSiteLoc::get(Location(callee), Location(caller));
}

static Attribute decodeFileLocation(EntryDecoder &decoder) {
  StringAttr file;
  uint64_t line = 0, column = 0;
  if (failed(decoder.readAttributeAs(file)) || failed(decoder.readNumber(line)) ||
      failed(decoder.readNumber(column)))
    return {};
  return FileLineColLoc::get(file, line, column);
}

// Zero to four numbers: line, column, end column, or line, column, end line, end column.
static Attribute decodeFileRange(EntryDecoder &decoder) {
  StringAttr file;
  uint64_t count = 0;
  if (failed(decoder.readAttributeAs(file)) || failed(decoder.readCount(count)))
    return {};
  if (count > 4)
    return decoder.error() << "a range of a source file has " << count << " numbers", Attribute();
  std::array<uint64_t, 4> numbers = {};
  for (uint64_t i = 0; i < count; ++i)
    if (failed(decoder.readNumber(numbers[i])))
      return {};
  if (count < 3)
    return FileLineColLoc::get(file, numbers[0], numbers[1]);
  if (count == 3)
    return FileLineColRange::get(file, numbers[0], numbers[1], numbers[2]);
  return FileLineColRange::get(file, numbers[0], numbers[1], numbers[2], numbers[3]);
}

static Attribute decodeFused(EntryDecoder &decoder, bool hasMetadata) {
  SmallVector<Attribute> parts;
  Attribute metadata;
  if (failed(decoder.readAttributes(parts)) || (hasMetadata && failed(decoder.readAttribute(metadata))))
    return {};
  SmallVector<Location> locations;
  for (Attribute part : parts) {
    auto location = dyn_cast<LocationAttr>(part);
    if (!location)
      return decoder.error() << part << " is no location", Attribute();
    locations.push_back(location);
  }
  return LocationAttr(FusedLoc::get(decoder.getContext(), locations, metadata));
}

static Attribute decodeName(EntryDecoder &decoder) {
  StringAttr name;
  LocationAttr child;
  if (failed(decoder.readAttributeAs(name)) || failed(decoder.readAttributeAs(child)))
    return {};
  return NameLoc::get(name, Location(child));
}

static Attribute decodeResourceElements(EntryDecoder &decoder) {
  Type type;
  ArrayRef<char> blob;
  if (failed(decoder.readType(type)) || failed(decoder.readResource(blob)))
    return {};
  return decoder.makeElements(type, blob);
}

static Attribute decodeDenseArray(EntryDecoder &decoder) {
  Type type;
  uint64_t count = 0;
  ArrayRef<char> blob;
  if (failed(decoder.readType(type)) || failed(decoder.readNumber(count)) || failed(decoder.readBlob(blob)))
    return {};
  return decoder.make<DenseArrayAttr>(type, static_cast<int64_t>(count), blob);
}

Attribute decodeBuiltinAttribute(EntryDecoder &decoder) {
  uint64_t code = 0;
  if (failed(decoder.readNumber(code)))
    return {};
  SmallVector<Attribute> elements;
  switch (code) {
  case builtin_attribute::Array:
    return failed(decoder.readAttributes(elements)) ? Attribute()
                                                    : ArrayAttr::get(decoder.getContext(), elements);
  case builtin_attribute::Dictionary:
    return decodeDictionary(decoder);
  case builtin_attribute::String:
  case builtin_attribute::TypedString:
    return decodeString(decoder, code == builtin_attribute::TypedString);
  case builtin_attribute::FlatSymbol:
  case builtin_attribute::Symbol:
    return decodeSymbol(decoder, code == builtin_attribute::Symbol);
  case builtin_attribute::Type:
    return decodeTypeAttribute(decoder);
  case builtin_attribute::Unit:
    return UnitAttr::get(decoder.getContext());
  case builtin_attribute::Integer:
    return decodeInteger(decoder);
  case builtin_attribute::Float:
    return decodeFloat(decoder);
  case builtin_attribute::CallSiteLocation:
    return decodeCallSite(decoder);
  case builtin_attribute::FileLocation:
    return decodeFileLocation(decoder);
  case builtin_attribute::FileRangeLocation:
    return decodeFileRange(decoder);
  case builtin_attribute::FusedLocation:
  case builtin_attribute::FusedLocationWithMetadata:
    return decodeFused(decoder, code == builtin_attribute::FusedLocationWithMetadata);
  case builtin_attribute::NameLocation:
    return decodeName(decoder);
  case builtin_attribute::UnknownLocation:
    return UnknownLoc::get(decoder.getContext());
  case builtin_attribute::ResourceElements:
    return decodeResourceElements(decoder);
  case builtin_attribute::DenseArray:
    return decodeDenseArray(decoder);
  case builtin_attribute::DenseElements:
    return decodeElements(decoder);
  default:
    return decoder.error() << "no attribute of MLIR that a program may contain has the code " << code,
           Attribute();
  }
}

static Type decodeIntegerType(EntryDecoder &decoder) {
  uint64_t widthAndSign = 0;
  if (failed(decoder.readNumber(widthAndSign)))
    return {};
  uint64_t width = widthAndSign >> 2, sign = widthAndSign & 3;
  if (width > IntegerType::kMaxWidth || sign > IntegerType::Unsigned)
    return decoder.error() << "there is no integer type of " << width << " bits and signedness " << sign,
           Type();
  return decoder.make<IntegerType>(decoder.getContext(), static_cast<unsigned>(width),
                                   static_cast<IntegerType::SignednessSemantics>(sign));
}

Type decodeBuiltinType(EntryDecoder &decoder) {
  uint64_t code = 0;
  if (failed(decoder.readNumber(code)))
    return {};
  MLIRContext *context = decoder.getContext();
  SmallVector<Type> types, results;
  Type elementType;
  switch (code) {
  case builtin_type::Integer:
    return decodeIntegerType(decoder);
  case builtin_type::Index:
    return IndexType::get(context);
  case builtin_type::Function:
    return failed(decoder.readTypes(types)) || failed(decoder.readTypes(results))
               ? Type()
               : FunctionType::get(context, types, results);
  case builtin_type::BFloat16:
    return BFloat16Type::get(context);
  case builtin_type::Float16:
    return Float16Type::get(context);
  case builtin_type::Float32:
    return Float32Type::get(context);
  case builtin_type::Float64:
    return Float64Type::get(context);
  case builtin_type::Complex:
    return failed(decoder.readType(elementType)) ? Type() : decoder.make<ComplexType>(elementType);
  case builtin_type::None:
    return NoneType::get(context);
  case builtin_type::RankedTensor:
  case builtin_type::RankedTensorWithEncoding:
    return decodeTensorType(decoder, code == builtin_type::RankedTensorWithEncoding);
  case builtin_type::Tuple:
    return failed(decoder.readTypes(types)) ? Type() : TupleType::get(context, types);
  case builtin_type::UnrankedTensor:
    return failed(decoder.readType(elementType)) ? Type() : decoder.make<UnrankedTensorType>(elementType);
  default:
    return decoder.error() << "no type of MLIR that a program may contain has the code " << code, Type();
  }
}

} // namespace systole::portable

//===- EntryWriter.cpp - Writes attributes and types ----------------------===//

#include "EntryWriter.h"

#include "BuiltinEncoding.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Location.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace systole::portable {

InFlightDiagnostic EntryWriter::error() {
  failed = true;
  return current->emitOpError();
}

uint64_t EntryWriter::string(StringRef text) {
  auto [position, isNew] = stringNumbers.try_emplace(text, strings.size());
  if (isNew)
    strings.push_back(text.str());
  return position->second;
}

uint64_t EntryWriter::dialect(StringRef name) {
  auto [position, isNew] = dialectNumbers.try_emplace(name, dialectStrings.size());
  if (isNew)
    dialectStrings.push_back(string(name));
  return position->second;
}

// What an attribute is made of gets its number first, so that every number is final when it is given.
uint64_t EntryWriter::attribute(Attribute attribute, Encoding encoding) {
  std::pair<const void *, unsigned> key(attribute.getAsOpaquePointer(), static_cast<unsigned>(encoding));
  if (auto known = attributeNumbers.find(key); known != attributeNumbers.end())
    return known->second;
  ByteWriter bytes;
  bool isText = false;
  if (encoding == Encoding::Builtin)
    encodeBuiltin(attribute, bytes, isText);
  else if (encoding == Encoding::Dictionary)
    encodeDictionary(cast<DictionaryAttr>(attribute), bytes);
  else if (encoding == Encoding::Versioned && !encodeVersioned(attribute, bytes))
    return attributeNumbers[key] = foreignAttribute(attribute);
  else if (encoding == Encoding::ApiVersion)
    encodeApiVersion(attribute, bytes);
  StringRef dialectName = encoding == Encoding::Versioned || encoding == Encoding::ApiVersion ? "vhlo"
                          : isText ? attribute.getDialect().getNamespace()
                                   : "builtin";
  attributes.push_back({dialect(dialectName), isText, bytes.str().str()});
  return attributeNumbers[key] = attributes.size() - 1;
}

// Since 1.11 an artifact may mix what vhlo has with other dialects, whose attributes are hints.
uint64_t EntryWriter::foreignAttribute(Attribute attribute) {
  constexpr Version mixedSince{1, 11, 0};
  bool isOurs = attribute.getDialect().getNamespace() == "stablehlo";
  if (target >= mixedSince && !isOurs)
    return this->attribute(attribute, Encoding::Builtin);
  error() << "the attribute " << attribute << " has no place in a portable artifact"
          << (isOurs ? "" : " before StableHLO " + mixedSince.str());
  return 0;
}

uint64_t EntryWriter::type(Type type, Encoding encoding) {
  std::pair<const void *, unsigned> key(type.getAsOpaquePointer(), static_cast<unsigned>(encoding));
  if (auto known = typeNumbers.find(key); known != typeNumbers.end())
    return known->second;
  ByteWriter bytes;
  bool isText = false;
  if (encoding == Encoding::Builtin)
    encodeBuiltin(type, bytes, isText);
  else
    encodeVersioned(type, bytes);
  StringRef dialectName = encoding == Encoding::Versioned ? "vhlo"
                          : isText                        ? type.getDialect().getNamespace()
                                                          : "builtin";
  types.push_back({dialect(dialectName), isText, bytes.str().str()});
  return typeNumbers[key] = types.size() - 1;
}

//===----------------------------------------------------------------------===//
// The builtin dialect
//===----------------------------------------------------------------------===//

template <typename Value> static void encodeText(Value value, ByteWriter &bytes, bool &isText) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  value.print(stream);
  bytes.writeNullTerminated(text);
  isText = true;
}

/// Whether an attribute is a location, which is then encoded. Ranges became known to MLIR with StableHLO 1.9;
/// readers before get where they begin.
bool EntryWriter::encodeLocation(Attribute attribute, ByteWriter &bytes) {
  auto number = [&](Attribute part) { return this->attribute(part, Encoding::Builtin); };
  constexpr Version rangesSince{1, 9, 0};
  if (isa<UnknownLoc>(attribute)) {
    bytes.writeNumber(builtin_attribute::UnknownLocation);
  } else if (auto range = dyn_cast<FileLineColRange>(attribute)) {
    bool isPoint = isStrictFileLineColLoc(Location(range)) || target < rangesSince;
    uint64_t file = number(range.getFilename());
    bytes.writeNumber(isPoint ? builtin_attribute::FileLocation : builtin_attribute::FileRangeLocation);
    bytes.writeNumber(file);
    if (!isPoint)
      bytes.writeNumber(4);
    bytes.writeNumber(range.getStartLine());
    bytes.writeNumber(range.getStartColumn());
    if (!isPoint) {
      bytes.writeNumber(range.getEndLine());
      bytes.writeNumber(range.getEndColumn());
    }
  } else if (auto name = dyn_cast<NameLoc>(attribute)) {
    uint64_t text = number(name.getName()), child = number(name.getChildLoc());
    bytes.writeNumber(builtin_attribute::NameLocation);
    bytes.writeNumber(text);
    bytes.writeNumber(child);
  } else if (auto call = dyn_cast<CallSiteLoc>(attribute)) {
    uint64_t callee = number(call.getCallee()), caller = number(call.getCaller());
    bytes.writeNumber(builtin_attribute::CallSiteLocation);
    bytes.writeNumber(callee);
    bytes.writeNumber(caller);
  } else if (auto fused = dyn_cast<FusedLoc>(attribute)) {
    Attribute metadata = fused.getMetadata();
    bytes.writeNumber(metadata ? builtin_attribute::FusedLocationWithMetadata
                               : builtin_attribute::FusedLocation);
    bytes.writeNumber(fused.getLocations().size());
    for (Location location : fused.getLocations())
      bytes.writeNumber(number(location));
    if (metadata)
      bytes.writeNumber(number(metadata));
  } else {
    return false;
  }
  return true;
}

void EntryWriter::encodeBuiltin(Attribute attribute, ByteWriter &bytes, bool &isText) {
  if (encodeLocation(attribute, bytes))
    return;
  auto number = [&](Attribute part) { return this->attribute(part, Encoding::Builtin); };
  if (auto text = dyn_cast<StringAttr>(attribute); text && isa<NoneType>(text.getType())) {
    bytes.writeNumber(builtin_attribute::String);
    bytes.writeNumber(string(text.getValue()));
  } else if (auto array = dyn_cast<ArrayAttr>(attribute)) {
    bytes.writeNumber(builtin_attribute::Array);
    bytes.writeNumber(array.size());
    for (Attribute element : array)
      bytes.writeNumber(number(element));
  } else if (auto dictionary = dyn_cast<DictionaryAttr>(attribute)) {
    bytes.writeNumber(builtin_attribute::Dictionary);
    bytes.writeNumber(dictionary.size());
    for (NamedAttribute named : dictionary) {
      bytes.writeNumber(number(named.getName()));
      bytes.writeNumber(number(named.getValue()));
    }
  } else if (isa<UnitAttr>(attribute)) {
    bytes.writeNumber(builtin_attribute::Unit);
  } else if (auto integer = dyn_cast<IntegerAttr>(attribute)) {
    bytes.writeNumber(builtin_attribute::Integer);
    bytes.writeNumber(type(integer.getType(), Encoding::Builtin));
    bytes.writeInteger(integer.getValue());
  } else {
    encodeText(attribute, bytes, isText);
  }
}

void EntryWriter::encodeDictionary(DictionaryAttr attribute, ByteWriter &bytes) {
  bytes.writeNumber(builtin_attribute::Dictionary);
  bytes.writeNumber(attribute.size());
  for (NamedAttribute named : attribute) {
    bytes.writeNumber(this->attribute(named.getName(), Encoding::Builtin));
    bytes.writeNumber(this->attribute(named.getValue(), encodingOf(named.getName())));
  }
}

void EntryWriter::encodeBuiltin(Type type, ByteWriter &bytes, bool &isText) {
  if (auto integer = dyn_cast<IntegerType>(type)) {
    bytes.writeNumber(builtin_type::Integer);
    bytes.writeNumber(uint64_t(integer.getWidth()) << 2 | integer.getSignedness());
    return;
  }
  encodeText(type, bytes, isText);
}

//===----------------------------------------------------------------------===//
// Sections
//===----------------------------------------------------------------------===//

void EntryWriter::writeDialects(ByteWriter &bytes, uint64_t bytecodeVersion) const {
  bytes.writeNumber(dialectStrings.size());
  for (uint64_t name : dialectStrings) {
    if (bytecodeVersion < DialectVersions)
      bytes.writeNumber(name);
    else
      bytes.writeFlagged(name, /*flag=*/false);
  }
}

void EntryWriter::writeEntries(ByteWriter &sizes, ByteWriter &data) const {
  sizes.writeNumber(attributes.size());
  sizes.writeNumber(types.size());
  for (const std::vector<Written> *entries : {&attributes, &types}) {
    for (auto first = entries->begin(); first != entries->end();) {
      auto last = std::find_if(first, entries->end(),
                               [&](const Written &entry) { return entry.dialect != first->dialect; });
      sizes.writeNumber(first->dialect);
      sizes.writeNumber(last - first);
      for (; first != last; ++first) {
        sizes.writeFlagged(first->bytes.size(), !first->isText);
        data.writeBytes(first->bytes);
      }
    }
  }
}

void EntryWriter::writeStrings(ByteWriter &bytes) const {
  bytes.writeNumber(strings.size());
  for (const std::string &text : llvm::reverse(strings))
    bytes.writeNumber(text.size() + 1);
  for (const std::string &text : strings)
    bytes.writeNullTerminated(text);
}

} // namespace systole::portable

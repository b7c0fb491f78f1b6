//===- EntryReader.cpp - Reads attributes and types -----------------------===//

#include "EntryReader.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/ScopeExit.h"

using namespace mlir;

namespace systole::portable {

static constexpr unsigned maximumDepth = 1000;
static constexpr uint64_t maximumSize = uint64_t(1) << 28;
static constexpr int maximumBrackets = 200;

EntryReader::EntryReader(const Source &source, const Container &container, MLIRContext &context)
    : source(source), container(container), context(context), attributes(container.attributes.size()),
      types(container.types.size()) {}

Attribute EntryReader::attribute(uint64_t index, const ByteReader &reader) {
  return resolve(attributes, container.attributes, index, reader, "attribute");
}

Type EntryReader::type(uint64_t index, const ByteReader &reader) {
  return resolve(types, container.types, index, reader, "type");
}

LogicalResult EntryReader::readAttribute(ByteReader &reader, Attribute &result) {
  uint64_t index = 0;
  if (failed(reader.readNumber(index)))
    return failure();
  result = attribute(index, reader);
  return success(result != nullptr);
}

LogicalResult EntryReader::readType(ByteReader &reader, Type &result) {
  uint64_t index = 0;
  if (failed(reader.readNumber(index)))
    return failure();
  result = type(index, reader);
  return success(result != nullptr);
}

template <typename Value>
Value EntryReader::resolve(std::vector<Slot<Value>> &slots, const std::vector<Entry> &entries, uint64_t index,
                           const ByteReader &reader, StringRef kind) {
  if (index >= slots.size()) {
    reader.error() << "the file is damaged: there is no " << kind << " " << index << " among "
                   << slots.size();
    return {};
  }
  Slot<Value> &slot = slots[index];
  if (slot.isUnderway) {
    reader.error() << "the file is damaged: " << kind << " " << index << " contains itself";
    return {};
  }
  if (!slot.value) {
    if (depth == maximumDepth) {
      reader.error() << "attributes and types are nested more than " << maximumDepth << " deep";
      return {};
    }
    slot.isUnderway = true;
    ++depth;
    uint64_t sizeOutside = std::exchange(size, 1);
    ByteReader bytes(source, entries[index].bytes);
    Value value = decode<Value>(entries[index], bytes);
    slot.size = std::exchange(size, sizeOutside);
    --depth;
    slot.isUnderway = false;
    if (value && !bytes.empty()) {
      bytes.error() << "the file is damaged or of a later version: " << bytes.remaining()
                    << " bytes are left behind " << kind << " " << index;
      return {};
    }
    slot.value = value;
  }
  // Only what is nested counts: the program may mention an attribute as often as it has operations.
  if (depth > 0)
    size += slot.size;
  if (size > maximumSize) {
    reader.error() << kind << " " << index << " is too large: it is made of more than " << maximumSize
                   << " parts";
    return {};
  }
  return slot.value;
}

static int bracketDepth(StringRef text) {
  int depth = 0, deepest = 0;
  for (char c : text) {
    depth += StringRef("<[({").contains(c);
    depth -= StringRef(">])}").contains(c);
    deepest = std::max(deepest, depth);
  }
  return deepest;
}

/// An attribute of a dialect that this build does not have, kept as text: `#name.text` or `#name<text>`.
static Attribute opaqueAttribute(StringRef text, const Entry &entry, MLIRContext &context) {
  text.consume_front("#");
  text.consume_front(entry.dialect);
  return OpaqueAttr::get(StringAttr::get(&context, entry.dialect), text, NoneType::get(&context));
}

template <typename Value>
static Value decodeText(const Entry &entry, ByteReader &bytes, MLIRContext &context) {
  constexpr bool isType = std::is_same_v<Value, Type>;
  StringRef text;
  if (failed(bytes.readNullTerminated(text)))
    return {};
  if (bracketDepth(text) > maximumBrackets) {
    bytes.error() << "brackets are nested more than " << maximumBrackets
                  << " deep in the text of an attribute or type";
    return {};
  }
  if (!context.getOrLoadDialect(entry.dialect)) {
    if constexpr (!isType)
      return opaqueAttribute(text, entry, context);
    bytes.error() << "the type '" << text << "' belongs to the dialect '" << entry.dialect
                  << "', which this build does not have";
    return {};
  }
  size_t used = 0;
  Value value;
  if constexpr (isType)
    value = parseType(text, &context, &used, /*isKnownNullTerminated=*/true);
  else
    value = parseAttribute(text, &context, Type(), &used, /*isKnownNullTerminated=*/true);
  if (value && used == text.size())
    return value;
  bytes.error() << "cannot parse '" << text << "', an attribute or type of the dialect '" << entry.dialect
                << "'";
  return {};
}

template <typename Value> Value EntryReader::decode(const Entry &entry, ByteReader &bytes) {
  constexpr bool isType = std::is_same_v<Value, Type>;
  if (entry.isText)
    return decodeText<Value>(entry, bytes, context);
  EntryDecoder decoder(*this, bytes);
  if (entry.dialect == "builtin") {
    if constexpr (isType)
      return decodeBuiltinType(decoder);
    else
      return decodeBuiltinAttribute(decoder);
  }
  if (entry.dialect == "vhlo") {
    if constexpr (isType)
      return decodeVersionedType(decoder);
    else
      return decodeVersionedAttribute(decoder);
  }
  // How another dialect encodes its attributes is known to it alone. What uses the attribute decides whether
  // it matters.
  if constexpr (!isType) {
    ArrayRef<uint8_t> skipped;
    if (succeeded(bytes.readBytes(bytes.remaining(), skipped)))
      return OpaqueAttr::get(StringAttr::get(&context, entry.dialect), "", NoneType::get(&context));
  }
  bytes.error() << "a type of the dialect '" << entry.dialect << "' cannot be decoded";
  return {};
}

LogicalResult EntryDecoder::readSignedList(SmallVectorImpl<int64_t> &values) {
  uint64_t count = 0;
  if (failed(readCount(count)))
    return failure();
  values.resize(count);
  for (int64_t &value : values)
    if (failed(readSigned(value)))
      return failure();
  return success();
}

LogicalResult EntryDecoder::readString(StringRef &text) {
  uint64_t index = 0;
  if (failed(readNumber(index)))
    return failure();
  const std::vector<StringRef> &strings = entries.getContainer().strings;
  if (index >= strings.size())
    return error() << "there is no string " << index << " among " << strings.size();
  text = strings[index];
  return success();
}

static ArrayRef<char> asCharacters(ArrayRef<uint8_t> bytes) {
  return ArrayRef<char>(reinterpret_cast<const char *>(bytes.data()), bytes.size());
}

LogicalResult EntryDecoder::readBlob(ArrayRef<char> &blob) {
  uint64_t size = 0;
  ArrayRef<uint8_t> data;
  if (failed(readNumber(size)) || failed(bytes.readBytes(size, data)))
    return failure();
  blob = asCharacters(data);
  return success();
}

LogicalResult EntryDecoder::readResource(ArrayRef<char> &blob) {
  uint64_t index = 0;
  if (failed(readNumber(index)))
    return failure();
  const auto &resources = entries.getContainer().resources;
  if (index >= resources.size())
    return error() << "there is no resource " << index << " among " << resources.size();
  blob = asCharacters(resources[index]);
  return success();
}

// Up to 8 bits take a byte, up to 64 a number, more a list of words.
FailureOr<APInt> EntryDecoder::readInteger(unsigned width) {
  if (width <= 8) {
    uint8_t value = 0;
    if (failed(bytes.readByte(value)))
      return failure();
    return APInt(width, value, /*isSigned=*/false, /*implicitTrunc=*/true);
  }
  if (width <= 64) {
    int64_t value = 0;
    if (failed(readSigned(value)))
      return failure();
    return APInt(width, static_cast<uint64_t>(value), /*isSigned=*/true, /*implicitTrunc=*/true);
  }
  SmallVector<int64_t> words;
  if (failed(readSignedList(words)))
    return failure();
  if (words.empty())
    return error() << "a number of " << width << " bits has no words";
  return APInt(width, ArrayRef<uint64_t>(reinterpret_cast<const uint64_t *>(words.data()), words.size()));
}

FailureOr<APFloat> EntryDecoder::readFloat(const llvm::fltSemantics &semantics) {
  FailureOr<APInt> bits = readInteger(APFloat::getSizeInBits(semantics));
  if (failed(bits))
    return failure();
  return APFloat(semantics, *bits);
}

LogicalResult EntryDecoder::readTypes(SmallVectorImpl<Type> &types) {
  uint64_t count = 0;
  if (failed(readCount(count)))
    return failure();
  types.resize(count);
  for (Type &type : types)
    if (failed(readType(type)))
      return failure();
  return success();
}

LogicalResult EntryDecoder::readAttributes(SmallVectorImpl<Attribute> &attributes) {
  uint64_t count = 0;
  if (failed(readCount(count)))
    return failure();
  attributes.resize(count);
  for (Attribute &attribute : attributes)
    if (failed(readAttribute(attribute)))
      return failure();
  return success();
}

LogicalResult EntryDecoder::readOptionalAttribute(Attribute &attribute) {
  uint64_t index = 0;
  bool isPresent = false;
  if (failed(bytes.readFlagged(index, isPresent)))
    return failure();
  if (!isPresent)
    return success();
  attribute = entries.attribute(index, bytes);
  return success(attribute != nullptr);
}

static bool isElementType(Type type) {
  if (auto complex = dyn_cast<ComplexType>(type))
    return isElementType(complex.getElementType());
  return isa<IntegerType, FloatType, IndexType>(type);
}

Attribute EntryDecoder::makeElements(Type type, ArrayRef<char> blob) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape() || !isElementType(tensor.getElementType())) {
    error() << "a constant cannot be of type " << type;
    return {};
  }
  constexpr int64_t maximumElements = int64_t(1) << 48;
  int64_t count = 1;
  bool isEmpty = llvm::is_contained(tensor.getShape(), 0);
  for (int64_t dimension : tensor.getShape()) {
    if (!isEmpty && count > maximumElements / dimension) {
      error() << "a constant of type " << type << " is too large";
      return {};
    }
    count *= isEmpty ? 0 : dimension;
  }
  // Booleans took a byte each in some old files, and one byte where all are alike.
  SmallVector<char> packed;
  if (tensor.getElementType().isInteger(1) && count > 8 && blob.size() == 1 && blob.front() == 1) {
    packed.assign(1, static_cast<char>(0xff));
    blob = packed;
  }
  if (tensor.getElementType().isInteger(1) && count > 1 && blob.size() == static_cast<size_t>(count)) {
    packed.resize(llvm::divideCeil(count, 8));
    for (int64_t i = 0; i < count; ++i)
      packed[i / 8] |= static_cast<char>((blob[i] & 1) << (i % 8));
    blob = packed;
  }
  bool isSplat = false;
  if (!DenseElementsAttr::isValidRawBuffer(tensor, blob, isSplat)) {
    error() << "a constant of type " << type << " has " << blob.size() << " bytes of data";
    return {};
  }
  return DenseElementsAttr::getFromRawBuffer(tensor, blob);
}

} // namespace systole::portable

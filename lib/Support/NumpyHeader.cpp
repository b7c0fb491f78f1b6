//===- NumpyHeader.cpp - The header of a .npy file ------------------------===//
//
// The header is the text of a Python dictionary: {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }
//
//===----------------------------------------------------------------------===//

#include "NumpyDecoding.h"

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include <cstring>

namespace systole {

static constexpr absl::string_view magic = "\x93NUMPY";

/// Far more than any shape takes, and far less than memory.
static constexpr uint32_t longestHeader = 1 << 20;

namespace {
struct NativeType {
  const char *descriptor;
  ElementType type;
};

/// Reads the dictionary of a header.
class DictionaryParser {
public:
  explicit DictionaryParser(absl::string_view text) : text(text) {}

  absl::StatusOr<NumpyHeader> parse();

private:
  absl::Status fail(absl::string_view expected) const {
    return absl::InvalidArgumentError(absl::StrCat("malformed .npy header: expected ", expected, " at \"",
                                                   absl::ClippedSubstr(text, 0, 20), "\""));
  }
  bool consume(absl::string_view token) {
    text = absl::StripLeadingAsciiWhitespace(text);
    if (text.substr(0, token.size()) != token)
      return false;
    text.remove_prefix(token.size());
    return true;
  }
  bool startsWith(char c) {
    text = absl::StripLeadingAsciiWhitespace(text);
    return !text.empty() && text.front() == c;
  }
  absl::Status parseString(std::string &result);
  absl::Status parseBool(bool &result);
  absl::Status parseShape(Shape &result);
  absl::Status parseEntry(NumpyHeader &header, unsigned &seen);

  absl::string_view text;
};
} // namespace

absl::Status DictionaryParser::parseString(std::string &result) {
  if (startsWith('[') || startsWith('('))
    return absl::UnimplementedError("structured NumPy types are not supported: store one array per field");
  if (!startsWith('\'') && !startsWith('"'))
    return fail("a string");
  char quote = text.front();
  size_t end = text.find(quote, 1);
  if (end == absl::string_view::npos)
    return fail("a closed string");
  result = std::string(text.substr(1, end - 1));
  text.remove_prefix(end + 1);
  return absl::OkStatus();
}

absl::Status DictionaryParser::parseBool(bool &result) {
  if (consume("True"))
    result = true;
  else if (consume("False"))
    result = false;
  else
    return fail("True or False");
  return absl::OkStatus();
}

absl::Status DictionaryParser::parseShape(Shape &result) {
  if (!consume("("))
    return fail("a tuple of integers");
  while (!consume(")")) {
    text = absl::StripLeadingAsciiWhitespace(text);
    size_t digits = 0;
    while (digits < text.size() && (absl::ascii_isdigit(text[digits]) || text[digits] == '-'))
      ++digits;
    int64_t dimension;
    if (!absl::SimpleAtoi(text.substr(0, digits), &dimension) || dimension < 0)
      return fail("a dimension");
    result.push_back(dimension);
    text.remove_prefix(digits);
    // Python 2 wrote long integers as 3L.
    consume("L");
    if (!consume(",") && !startsWith(')'))
      return fail("a comma or a parenthesis");
  }
  return absl::OkStatus();
}

absl::Status DictionaryParser::parseEntry(NumpyHeader &header, unsigned &seen) {
  std::string key;
  if (absl::Status status = parseString(key); !status.ok())
    return status;
  if (!consume(":"))
    return fail("a colon");
  unsigned bit = key == "descr" ? 1 : key == "fortran_order" ? 2 : key == "shape" ? 4 : 0;
  if (bit == 0 || (seen & bit))
    return absl::InvalidArgumentError(absl::StrCat("malformed .npy header: unexpected key '", key, "'"));
  seen |= bit;
  if (bit == 1)
    return parseString(header.descriptor);
  return bit == 2 ? parseBool(header.fortranOrder) : parseShape(header.shape);
}

absl::StatusOr<NumpyHeader> DictionaryParser::parse() {
  NumpyHeader header;
  unsigned seen = 0;
  if (!consume("{"))
    return fail("a dictionary");
  while (!consume("}")) {
    if (absl::Status status = parseEntry(header, seen); !status.ok())
      return status;
    if (!consume(",") && !startsWith('}'))
      return fail("a comma or a brace");
  }
  if (seen != 7)
    return absl::InvalidArgumentError("malformed .npy header: it lacks 'descr', 'fortran_order' or 'shape'");
  return header;
}

static constexpr NativeType nativeTypes[] = {
    {"b1", ElementType::I1},        {"i1", ElementType::I8},          {"i2", ElementType::I16},
    {"i4", ElementType::I32},       {"i8", ElementType::I64},         {"u1", ElementType::UI8},
    {"u2", ElementType::UI16},      {"u4", ElementType::UI32},        {"u8", ElementType::UI64},
    {"f2", ElementType::F16},       {"f4", ElementType::F32},         {"f8", ElementType::F64},
    {"c8", ElementType::Complex64}, {"c16", ElementType::Complex128},
};

static const NativeType *findNative(absl::string_view kindAndSize) {
  for (const NativeType &native : nativeTypes)
    if (kindAndSize == native.descriptor)
      return &native;
  return nullptr;
}

static const NativeType *findNative(ElementType type) {
  for (const NativeType &native : nativeTypes)
    if (type == native.type)
      return &native;
  return nullptr;
}

/// Sets what the descriptor says about the elements.
static absl::Status interpretDescriptor(NumpyHeader &header) {
  absl::string_view descriptor = header.descriptor;
  if (descriptor.size() >= 2 &&
      absl::string_view("<>=|").find(descriptor.front()) != absl::string_view::npos) {
    absl::string_view kindAndSize = descriptor.substr(1);
    if (const NativeType *native = findNative(kindAndSize)) {
      header.type = native->type;
      header.itemSize = byteWidth(native->type);
      header.bigEndian = descriptor.front() == '>';
      return absl::OkStatus();
    }
    // ml_dtypes calls f8E5M2 a float of one byte; it is as raw as the others.
    bool raw = kindAndSize.front() == 'V' || kindAndSize == "f1";
    if (raw && absl::SimpleAtoi(kindAndSize.substr(1), &header.itemSize) && header.itemSize > 0 &&
        header.itemSize <= 16) {
      header.bigEndian = descriptor.front() == '>';
      return absl::OkStatus();
    }
  }
  if (descriptor == "|O")
    return absl::UnimplementedError("arrays of Python objects ('|O') are not supported");
  return absl::UnimplementedError(absl::StrCat("the NumPy type '", descriptor, "' is not supported"));
}

absl::StatusOr<ElementType> NumpyHeader::resolve(std::optional<ElementType> expected) const {
  if (type)
    return *type;
  std::string found =
      absl::StrCat("raw items of ", itemSize, itemSize == 1 ? " byte" : " bytes", " ('", descriptor, "')");
  if (!expected)
    return absl::InvalidArgumentError(absl::StrCat(
        "the file holds ", found,
        " and does not say their element type: it can only be read as an argument of a program"));
  if (findNative(*expected) || byteWidth(*expected) != itemSize)
    return absl::InvalidArgumentError(
        absl::StrCat("expected elements of type ", elementTypeName(*expected), ", found ", found));
  return *expected;
}

absl::StatusOr<NumpyHeader> readNumpyHeader(NumpySource &source, int64_t &consumed) {
  uint8_t start[8], size[4] = {};
  if (absl::Status status = source.read(absl::MakeSpan(start)); !status.ok())
    return status;
  if (std::memcmp(start, magic.data(), magic.size()) != 0)
    return absl::InvalidArgumentError("not a .npy file: it does not begin with \\x93NUMPY");
  int major = start[6], minor = start[7];
  if (major < 1 || major > 3 || minor != 0)
    return absl::UnimplementedError(absl::StrCat(
        "version ", major, ".", minor, " of the .npy format is not supported; 1.0, 2.0 and 3.0 are"));
  size_t sizeBytes = major == 1 ? 2 : 4;
  if (absl::Status status = source.read(absl::MakeSpan(size, sizeBytes)); !status.ok())
    return status;
  uint32_t length = size[0] | size[1] << 8 | size[2] << 16 | uint32_t(size[3]) << 24;
  if (length > longestHeader)
    return absl::InvalidArgumentError(absl::StrCat("malformed .npy header: it claims ", length, " bytes"));
  std::vector<uint8_t> text(length);
  if (absl::Status status = source.read(absl::MakeSpan(text)); !status.ok())
    return status;
  consumed = static_cast<int64_t>(sizeof(start) + sizeBytes + length);
  absl::StatusOr<NumpyHeader> header =
      DictionaryParser(absl::string_view(reinterpret_cast<const char *>(text.data()), text.size())).parse();
  if (!header.ok())
    return header;
  if (absl::Status status = interpretDescriptor(*header); !status.ok())
    return status;
  return header;
}

std::string encodeNumpyHeader(ElementType type, absl::Span<const int64_t> shape) {
  const NativeType *native = findNative(type);
  std::string descriptor = native ? absl::StrCat(byteWidth(type) == 1 ? "|" : "<", native->descriptor)
                                  : absl::StrCat("|V", byteWidth(type));
  std::string dictionary = absl::StrCat("{'descr': '", descriptor, "', 'fortran_order': False, 'shape': (");
  for (int64_t dimension : shape)
    absl::StrAppend(&dictionary, dimension, ",");
  absl::StrAppend(&dictionary, "), }");
  // The data begin at a multiple of 64 bytes, and the header ends in a newline. Version 2 has room for a
  // longer one.
  bool isLong = dictionary.size() + 64 > 0xffff;
  size_t before = magic.size() + 2 + (isLong ? 4 : 2);
  dictionary.append(63 - (before + dictionary.size()) % 64, ' ');
  dictionary += '\n';
  std::string result = absl::StrCat(magic, absl::string_view(isLong ? "\x02\x00" : "\x01\x00", 2));
  for (size_t i = 0; i < before - magic.size() - 2; ++i)
    result += static_cast<char>(dictionary.size() >> (8 * i));
  return result + dictionary;
}

} // namespace systole

//===- LegacyText.cpp - StableHLO's text of earlier versions --------------===//

#include "systole/Frontend/StableHLOText/LegacyText.h"

#include "systole/Frontend/StableHLOText/TextScan.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace systole {

static constexpr StringLiteral opening = "dense<";

/// Attributes that are lists of numbers now.
static bool isList(StringRef name) {
  static const StringSet<> names = {
      "base_dilations",
      "broadcast_dimensions",
      "broadcast_sizes",
      "dimensions",
      "edge_padding_high",
      "edge_padding_low",
      "fft_length",
      "interior_padding",
      "known_expanding_dimensions",
      "lhs_dilation",
      "known_nonexpanding_dimensions",
      "limit_indices",
      "permutation",
      "rhs_dilation",
      "slice_sizes",
      "start_indices",
      "strides",
      "window_dilations",
      "window_dimensions",
      "window_reversal",
      "window_strides",
  };
  return names.contains(name);
}

/// Whether what precedes is the name of such an attribute and `=`.
static bool followsListName(StringRef before) {
  StringRef line = before.substr(before.rfind('\n') + 1).rtrim();
  if (!line.consume_back("="))
    return false;
  line = line.rtrim();
  StringRef name = line.take_back(line.size() - (line.find_last_not_of("abcdefghijklmnopqrstuvwxyz_") + 1));
  return isList(name);
}

namespace {
/// `dense<elements> : tensor<COUNTxELEMENT>` at the front of a text.
struct List {
  StringRef elements, element;
  size_t count = 0, length = 0;
};
} // namespace

static std::optional<List> parseList(StringRef text) {
  List list;
  StringRef rest = text.drop_front(opening.size());
  size_t end = rest.find('>');
  if (end == StringRef::npos)
    return std::nullopt;
  list.elements = rest.take_front(end);
  rest = rest.drop_front(end + 1).ltrim();
  if (!rest.consume_front(":"))
    return std::nullopt;
  rest = rest.ltrim();
  if (!rest.consume_front("tensor<") || rest.consumeInteger(10, list.count) || !rest.consume_front("x"))
    return std::nullopt;
  list.element = rest.starts_with("i64>") ? "i64" : rest.starts_with("i1>") ? "i1" : "";
  list.length = text.size() - rest.size() + list.element.size() + 1;
  return list.element.empty() ? std::nullopt : std::optional(list);
}

/// The list as an array; empty where it is none, so that the parser may say why. A single number stands for
/// as many as the type has.
static std::string toArray(const List &list) {
  StringRef elements = list.elements.trim();
  bool isSplat = !elements.consume_front("[");
  if (!isSplat && !elements.consume_back("]"))
    return {};
  SmallVector<StringRef> numbers;
  elements.split(numbers, ',', -1, /*KeepEmpty=*/false);
  for (StringRef &number : numbers)
    number = number.trim();
  constexpr size_t reasonable = 1000;
  if (isSplat && numbers.size() == 1 && list.count <= reasonable)
    numbers.assign(list.count, numbers.front());
  auto isNumber = [](StringRef number) {
    int64_t value = 0;
    return number == "true" || number == "false" || !number.getAsInteger(0, value);
  };
  if (numbers.size() != list.count || !all_of(numbers, isNumber))
    return {};
  for (StringRef separator : {": ", ":"}) {
    std::string array = ("array<" + list.element).str();
    if (!numbers.empty())
      array += separator.str() + join(numbers, separator.drop_front() == " " ? ", " : ",");
    array += '>';
    if (array.size() <= list.length || separator == ":")
      return array + std::string(list.length - std::min(list.length, array.size()), ' ');
  }
  return {};
}

std::unique_ptr<MemoryBuffer> upgradeLegacyText(std::unique_ptr<MemoryBuffer> buffer) {
  StringRef text = buffer->getBuffer();
  std::string upgraded;
  size_t copied = 0;
  for (size_t at = 0, next = 0; at < text.size(); at = next) {
    next = skipStringOrComment(text, at);
    if (next != at)
      continue;
    next = at + 1;
    if (!text.substr(at).starts_with(opening) || !followsListName(text.take_front(at)))
      continue;
    std::optional<List> list = parseList(text.drop_front(at));
    std::string array = list ? toArray(*list) : std::string();
    if (array.empty())
      continue;
    upgraded += text.slice(copied, at);
    upgraded += array;
    copied = at + list->length;
  }
  if (copied == 0)
    return buffer;
  upgraded += text.drop_front(copied);
  return MemoryBuffer::getMemBufferCopy(upgraded, buffer->getBufferIdentifier());
}

} // namespace systole

//===- Program.cpp - Reading the conformance corpus -----------------------===//

#include "Program.h"

#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace systole::conformance {

constexpr absl::string_view nameMark = "// program: ";

std::vector<absl::string_view> splitCorpus(absl::string_view corpus) {
  std::vector<absl::string_view> programs;
  size_t begin = corpus.find(nameMark);
  while (begin != absl::string_view::npos) {
    size_t end = corpus.find(absl::StrCat("\n", nameMark), begin);
    programs.push_back(corpus.substr(begin, end == absl::string_view::npos ? end : end + 1 - begin));
    begin = end == absl::string_view::npos ? end : end + 1;
  }
  return programs;
}

absl::string_view programName(absl::string_view text) {
  if (!absl::ConsumePrefix(&text, nameMark))
    return "";
  return text.substr(0, text.find('\n'));
}

/// `tensor<2x3xf32> 0x…`
static absl::StatusOr<Array> parseArray(absl::string_view text) {
  std::vector<absl::string_view> parts = absl::StrSplit(text, absl::MaxSplits(" 0x", 1));
  absl::string_view type = parts[0];
  absl::Status malformed = absl::InvalidArgumentError(absl::StrCat("no array: ", text.substr(0, 80)));
  if (parts.size() != 2 || !absl::ConsumePrefix(&type, "tensor<") || !absl::ConsumeSuffix(&type, ">"))
    return malformed;
  Shape shape;
  while (!type.empty() && absl::ascii_isdigit(static_cast<unsigned char>(type[0]))) {
    size_t length = type.find('x');
    if (length == absl::string_view::npos || !absl::SimpleAtoi(type.substr(0, length), &shape.emplace_back()))
      return malformed;
    type.remove_prefix(length + 1);
  }
  std::optional<ElementType> elementType = parseElementType(type);
  if (!elementType)
    return malformed;
  absl::StatusOr<Array> array = Array::allocate(*elementType, shape);
  std::string bytes = absl::HexStringToBytes(parts[1]);
  if (!array.ok() || bytes.size() != array->bytes().size())
    return malformed;
  if (!bytes.empty())
    std::memcpy(array->mutableBytes().data(), bytes.data(), bytes.size());
  return array;
}

static absl::Status parseTolerance(absl::string_view text, Tolerance &tolerance) {
  if (text == "exact")
    return absl::OkStatus();
  std::vector<absl::string_view> parts = absl::StrSplit(text, ' ');
  tolerance.exact = false;
  if (parts.size() != 2 || !absl::SimpleAtod(parts[0], &tolerance.ulp) ||
      !absl::SimpleAtod(parts[1], &tolerance.range))
    return absl::InvalidArgumentError(absl::StrCat("no tolerance: ", text));
  return absl::OkStatus();
}

static absl::Status parseComment(absl::string_view key, absl::string_view value, Program &program) {
  if (key == "program")
    program.name = std::string(value);
  else if (key == "function")
    program.function = std::string(value);
  else if (key == "type")
    program.type = std::string(value);
  else if (key == "tolerance")
    return parseTolerance(value, program.tolerance);
  else if (key == "argument" || key == "result" || key == "tpu-result") {
    absl::StatusOr<Array> array = parseArray(value);
    if (!array.ok())
      return array.status();
    (key == "argument" ? program.arguments
     : key == "result" ? program.results
                       : program.tpuResults)
        .push_back(*std::move(array));
  } else
    return absl::InvalidArgumentError(absl::StrCat("unknown comment '", key, "'"));
  return absl::OkStatus();
}

absl::StatusOr<Program> parseProgram(absl::string_view text) {
  Program program;
  program.text = std::string(text);
  while (absl::ConsumePrefix(&text, "// ")) {
    size_t end = std::min(text.find('\n'), text.size());
    std::pair<absl::string_view, absl::string_view> parts =
        absl::StrSplit(text.substr(0, end), absl::MaxSplits(": ", 1));
    if (absl::Status status = parseComment(parts.first, parts.second, program); !status.ok())
      return status;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return program;
}

} // namespace systole::conformance

//===- Program.h - A program of the conformance corpus ----------*- C++ -*-===//
//
// A corpus is text: programs as JAX prints them, each after comments that hold its name, its arguments and
// JAX's results (test/conformance/README.md). A file of the corpus is also a plain MLIR file.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_TEST_CONFORMANCE_PROGRAM_H
#define SYSTOLE_TEST_CONFORMANCE_PROGRAM_H

#include "systole/Support/Array.h"

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include <string>
#include <vector>

namespace systole::conformance {

/// How far a result may be from the expected one.
struct Tolerance {
  /// Every bit counts, but those that tell one NaN from another.
  bool exact = true;
  /// Units in the last place of the expected element.
  double ulp = 0;
  /// Units of the type's precision, relative to the largest expected element.
  double range = 0;
};

struct Program {
  std::string name;
  /// The function of JAX, and the element type that it was called with.
  std::string function, type;
  Tolerance tolerance;
  std::vector<Array> arguments;
  std::vector<Array> results;
  /// What a TPU gives, where that differs: contractions of operands rounded to bf16, no subnormal numbers.
  std::vector<Array> tpuResults;
  std::string text;
};

/// Programs of one corpus text, unparsed: they are many, and each is looked at in a process of its own.
std::vector<absl::string_view> splitCorpus(absl::string_view corpus);

/// InvalidArgument: a comment that isn't as the README says; the message has the line.
absl::StatusOr<Program> parseProgram(absl::string_view text);

/// The name alone, or an empty string.
absl::string_view programName(absl::string_view text);

} // namespace systole::conformance

#endif // SYSTOLE_TEST_CONFORMANCE_PROGRAM_H

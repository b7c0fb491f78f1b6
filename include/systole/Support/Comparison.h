//===- Comparison.h - Whether an array is the one that was expected -------===//
//
// What the checks of a program that tests itself mean, for the evaluator and for the runtime.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_SUPPORT_COMPARISON_H
#define SYSTOLE_SUPPORT_COMPARISON_H

#include "systole/Support/Array.h"

namespace systole {

/// When an element is as expected. In all kinds NaN is as expected where NaN is, whatever its bits, and so is
/// an infinity where the same one is. A complex element is as expected where both its parts are.
enum class ComparisonKind : uint8_t {
  /// The same bits: +0 and -0 differ.
  Equal = 1,
  /// Floats: from minimumUlps to maximumUlps units in the last place apart, which are the representable
  /// numbers that one passes from one to the other. +0 and -0 are none apart.
  Close,
  /// Floats: at most `tolerance` apart.
  AlmostEqual,
};

struct Comparison {
  ComparisonKind kind = ComparisonKind::Equal;
  uint64_t minimumUlps = 0;
  uint64_t maximumUlps = 0;
  double tolerance = 0;
};

/// An element of integers or booleans as a person reads it.
std::string integerText(const Array &array, int64_t index);

/// Compares arrays of one type and shape. Aborted: they differ; the message says in how many elements, and of
/// the first few at which index, what was found, what was expected, and how far they are apart.
absl::Status compareArrays(const Array &found, const Array &expected, const Comparison &comparison);

} // namespace systole

#endif // SYSTOLE_SUPPORT_COMPARISON_H

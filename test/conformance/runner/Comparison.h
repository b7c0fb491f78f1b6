//===- Comparison.h - Expected and found results ----------------*- C++ -*-===//

#ifndef SYSTOLE_TEST_CONFORMANCE_COMPARISON_H
#define SYSTOLE_TEST_CONFORMANCE_COMPARISON_H

#include "Program.h"

namespace systole::conformance {

/// Empty where the results agree; else the worst element of the first result that differs.
std::string describeDifference(const std::vector<Array> &expected, const std::vector<Array> &found,
                               const Tolerance &tolerance, bool flushSubnormals);

/// What the vector unit of a TPU is granted: its elementary functions are less accurate than a CPU's
/// (docs/Numerics.md), and sums take another order.
Tolerance forTpu(const Tolerance &tolerance);

} // namespace systole::conformance

#endif // SYSTOLE_TEST_CONFORMANCE_COMPARISON_H

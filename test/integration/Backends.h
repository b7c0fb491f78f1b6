//===- Backends.h - One program on the reference and on the targets -------===//

#ifndef SYSTOLE_TEST_INTEGRATION_BACKENDS_H
#define SYSTOLE_TEST_INTEGRATION_BACKENDS_H

#include "systole/Compiler/Compiler.h"
#include "systole/Reference/Evaluator.h"

#include <string>
#include <vector>

namespace systole::test {

/// Compiles and runs a program.
absl::StatusOr<std::vector<Array>> runOn(const std::string &target, Module module,
                                         const std::vector<Array> &arguments);

/// What the reference evaluator makes of the program as a target-independent phase for a target leaves it.
absl::StatusOr<std::vector<Array>> evaluateReference(Module module, const std::vector<Array> &arguments,
                                                     reference::Arithmetic arithmetic,
                                                     const std::string &target,
                                                     const std::string &phase = "layout");

/// The first element in which two lists of results differ: by more than `tolerance` times the largest finite
/// element of the expected result, or in any bit if `tolerance` is 0. Empty if there is none.
std::string describeDifference(const std::vector<Array> &expected, const std::vector<Array> &found,
                               double tolerance);

} // namespace systole::test

#endif // SYSTOLE_TEST_INTEGRATION_BACKENDS_H

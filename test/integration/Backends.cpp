//===- Backends.cpp - One program on the reference and on the targets -----===//

#include "Backends.h"

#include "systole/Transforms/Pipelines.h"

#include "absl/strings/str_cat.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"

#include <cmath>

namespace systole::test {

absl::StatusOr<std::vector<Array>> runOn(const std::string &target, Module module,
                                         const std::vector<Array> &arguments) {
  auto executable = compile(std::move(module), {.target = target});
  if (!executable.ok())
    return executable.status();
  return (*executable)->execute(arguments);
}

absl::StatusOr<std::vector<Array>> evaluateReference(Module module, const std::vector<Array> &arguments,
                                                     reference::Arithmetic arithmetic,
                                                     const std::string &target, const std::string &phase) {
  absl::StatusOr<Module> lowered = lower(std::move(module), phase, {.target = target});
  if (!lowered.ok())
    return lowered.status();
  // Shardings, which the evaluator has no meaning for, are left only in what no later phase has seen.
  mlir::PassManager legalize(&lowered->context());
  buildLegalizePipeline(legalize);
  if (failed(legalize.run(lowered->op())))
    return absl::InvalidArgumentError("the program can't be legalized");
  auto function = lowered->op().lookupSymbol<mlir::func::FuncOp>("main");
  reference::Options options;
  options.arithmetic = arithmetic;
  return reference::evaluate(function, arguments, options);
}

static double largestFinite(const Array &array) {
  double largest = 0;
  for (int64_t i = 0; i < array.size(); ++i)
    if (double value = std::abs(array.getComplex(i)); std::isfinite(value))
      largest = std::max(largest, value);
  return largest;
}

static bool differ(const Array &expected, const Array &found, int64_t index, double allowed) {
  if (isComplex(expected.elementType()))
    return !(std::abs(expected.getComplex(index) - found.getComplex(index)) <= allowed);
  double a = expected.getDouble(index), b = found.getDouble(index);
  if (std::isnan(a) || std::isnan(b))
    return std::isnan(a) != std::isnan(b);
  return a != b && !(std::abs(a - b) <= allowed);
}

static bool differInBits(const Array &expected, const Array &found, int64_t index) {
  int64_t width = byteWidth(expected.elementType());
  return std::memcmp(expected.bytes().data() + index * width, found.bytes().data() + index * width, width) !=
         0;
}

std::string describeDifference(const std::vector<Array> &expected, const std::vector<Array> &found,
                               double tolerance) {
  if (expected.size() != found.size())
    return absl::StrCat("expected ", expected.size(), " results, found ", found.size());
  for (size_t result = 0; result < expected.size(); ++result) {
    const Array &a = expected[result], &b = found[result];
    if (a.typeString() != b.typeString())
      return absl::StrCat("result ", result, ": expected ", a.typeString(), ", found ", b.typeString());
    double allowed = tolerance * largestFinite(a);
    for (int64_t i = 0; i < a.size(); ++i)
      if (tolerance == 0 ? differInBits(a, b, i) : differ(a, b, i, allowed))
        return absl::StrCat("result ", result, " (", a.typeString(), "), element ", i, ": expected ",
                            a.getDouble(i), ", found ", b.getDouble(i), ", largest ", largestFinite(a));
  }
  return "";
}

} // namespace systole::test

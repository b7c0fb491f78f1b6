//===- Agreement.h - The TPU path against the reference evaluator -*- C++ -*-===//

#ifndef SYSTOLE_TEST_UNIT_CONVERSION_KERNELTOTPU_AGREEMENT_H
#define SYSTOLE_TEST_UNIT_CONVERSION_KERNELTOTPU_AGREEMENT_H

#include "systole/ISA/MachineModel.h"
#include "systole/Support/Array.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

#include "absl/status/statusor.h"

#include <random>

namespace systole {

/// Random elements: mostly of moderate size, some special ones (zeros of both signs, infinities, NaN,
/// subnormals, extremes).
Array randomArray(ElementType type, absl::Span<const int64_t> shape, std::mt19937 &random);

/// Compiles the function as a program's entry with the TPU path alone, after no pass but the one that splits
/// wide types, and runs it on the emulator of that machine.
absl::StatusOr<std::vector<Array>>
runOnEmulator(mlir::ModuleOp module, llvm::StringRef function, const std::vector<Array> &arguments,
              const isa::MachineModel &machine = isa::defaultMachineModel());

/// Empty where the bits are equal, else says where they first differ.
std::string describeDifference(const Array &expected, const Array &found);

} // namespace systole

#endif

//===- Passes.h - From StableHLO to linalg ----------------------*- C++ -*-===//

#ifndef SYSTOLE_CONVERSION_STABLEHLOTOLINALG_PASSES_H
#define SYSTOLE_CONVERSION_STABLEHLOTOLINALG_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir {
class ModuleOp;
}

namespace systole {

/// On the declaration of a function that a custom call became: its name, its config, and the types of its
/// operands and results as the program has them. It takes buffers of the operands and then of the results.
inline constexpr llvm::StringLiteral customCallAttribute = "systole.custom_call";

/// On an argument of the entry function: the index of the result that takes over its memory.
inline constexpr llvm::StringLiteral aliasingAttribute = "tf.aliasing_output";

#define GEN_PASS_DECL
#include "systole/Conversion/StableHLOToLinalg/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "systole/Conversion/StableHLOToLinalg/Passes.h.inc"

} // namespace systole

#endif

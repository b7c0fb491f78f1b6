//===- ArgReductions.h - Reductions for the place of an extreme -*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_ARGREDUCTIONS_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_ARGREDUCTIONS_H

#include "mlir/IR/BuiltinOps.h"

namespace systole::tpu {

/// Replaces each reduction that finds where the largest or the smallest element is, and of which nothing else
/// is used, by one for the extreme and one for the least index that has it.
void expandArgReductions(mlir::ModuleOp module);

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_ARGREDUCTIONS_H

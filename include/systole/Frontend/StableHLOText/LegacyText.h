//===- LegacyText.h - StableHLO's text of earlier versions ------*- C++ -*-===//

#ifndef SYSTOLE_FRONTEND_STABLEHLOTEXT_LEGACYTEXT_H
#define SYSTOLE_FRONTEND_STABLEHLOTEXT_LEGACYTEXT_H

#include "llvm/Support/MemoryBuffer.h"

#include <memory>

namespace systole {

/// Until the end of 2023, StableHLO wrote lists of numbers as tensors, `permutation = dense<[1, 0]> :
/// tensor<2xi64>`, and since then as `array<i64: 1, 0>`; MLIR's parser can't be told of the older form.
/// Rewrites these attributes in MLIR's text, in as many characters where they fit, so that diagnostics point
/// to the right places. Returns the buffer itself where there are none.
std::unique_ptr<llvm::MemoryBuffer> upgradeLegacyText(std::unique_ptr<llvm::MemoryBuffer> buffer);

} // namespace systole

#endif // SYSTOLE_FRONTEND_STABLEHLOTEXT_LEGACYTEXT_H

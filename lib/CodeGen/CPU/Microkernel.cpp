//===- Microkernel.cpp - Register-tiled contractions and convolutions -----===//

#include "Loops.h"

using namespace mlir;
using namespace systole::cpu;

LogicalResult systole::cpu::lowerToMicrokernel(RewriterBase &, linalg::GenericOp, const LoopOptions &) {
  return failure();
}

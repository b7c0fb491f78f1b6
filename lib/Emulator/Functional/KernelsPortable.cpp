//===- KernelsPortable.cpp - For any host ----------------------------------===//
//
// Flushes subnormals in the code and multiplies matrices by the scalar definition's own step. What the other
// variants are compared with.
//
//===----------------------------------------------------------------------===//

#include "KernelVariants.h"

#define SYSTOLE_HOST portable
namespace systole::emulator {
inline namespace portable {
namespace {

struct Host {
  static constexpr bool hostFlushes = false;
};

#include "VectorKernels.inc"

#include "MatrixKernelsScalar.inc"

} // namespace
} // namespace portable

const Kernels &portableKernels() {
  static constexpr Kernels kernels = [] {
    Kernels result{
        "portable",       false,          {}, {}, {}, maxPackedRowsBytes, nullptr, packWeightsAsFloats,
        packRowsAsFloats, multiplyBySteps};
    fillVectorKernels(result);
    return result;
  }();
  return kernels;
}

} // namespace systole::emulator

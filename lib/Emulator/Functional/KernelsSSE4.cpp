//===- KernelsSSE4.cpp - For any x86-64 of the last fifteen years ----------===//

#if defined(__x86_64__)

#include "KernelVariants.h"

#define SYSTOLE_HOST sse4
namespace systole::emulator {
inline namespace sse4 {
namespace {

struct Host {
  static constexpr bool hostFlushes = true;
};

#include "VectorKernels.inc"

#include "MatrixKernelsScalar.inc"

} // namespace
} // namespace sse4

const Kernels &sse4Kernels() {
  static constexpr Kernels kernels = [] {
    Kernels result{
        "sse4.1",         true,           {}, {}, {}, maxPackedRowsBytes, nullptr, packWeightsAsFloats,
        packRowsAsFloats, multiplyBySteps};
    fillVectorKernels(result);
    return result;
  }();
  return kernels;
}

} // namespace systole::emulator

#endif // __x86_64__

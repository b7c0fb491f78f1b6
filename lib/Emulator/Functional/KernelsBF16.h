//===- KernelsBF16.h - The matrix unit by VDPBF16PS -------------*- C++ -*-===//
//
// The instruction adds the products of two pairs of bf16 numbers to an f32 one, the odd lane's first, each
// sum rounded to nearest even with subnormals flushed: two steps of the definition if row 2i is put into the
// odd lanes. Whether a host's instruction really does so, a self-test finds out (KernelDispatch.cpp).
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_EMULATOR_FUNCTIONAL_KERNELSBF16_H
#define SYSTOLE_LIB_EMULATOR_FUNCTIONAL_KERNELSBF16_H

#include <cstddef>
#include <cstdint>

namespace systole::emulator {

void packWeightPairs(void *packed, const uint16_t *weights);
void packRowPairs(void *packed, const uint32_t *values);
void multiplyPairs(uint32_t *const *results, const void *rows, const void *weights, size_t groups);

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_FUNCTIONAL_KERNELSBF16_H

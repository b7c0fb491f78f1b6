//===- KernelVariants.h - What each KernelsX.cpp includes -------*- C++ -*-===//
//
// No standard library beyond <cstdint>: an inline function compiled here for a wide instruction set must not
// become the one that the linker keeps for the whole program.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_EMULATOR_FUNCTIONAL_KERNELVARIANTS_H
#define SYSTOLE_LIB_EMULATOR_FUNCTIONAL_KERNELVARIANTS_H

#include "Kernels.h"
#include "systole/ISA/Instruction.h"
#include "systole/Support/TPUArithmeticKernels.h"

namespace systole::emulator {

const Kernels &portableKernels();
#if defined(__x86_64__)
const Kernels &sse4Kernels();
const Kernels &avx2Kernels();
const Kernels &avx512Kernels();
const Kernels &avx512BF16Kernels();
#endif

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_FUNCTIONAL_KERNELVARIANTS_H

//===- MemoryPlan.h - Where a TPU program's data lives ----------*- C++ -*-===//
//
// What runs a tpu.program must know about HBM: it copies the arguments and the constants to their addresses,
// runs the program, and reads the results. Everything is dense, row-major, little-endian, in the element
// type's width.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_CONVERSION_KERNELTOTPU_MEMORYPLAN_H
#define SYSTOLE_CONVERSION_KERNELTOTPU_MEMORYPLAN_H

#include "systole/Support/ElementType.h"

#include <cstdint>
#include <vector>

namespace systole::tpu {

/// HBM addresses of buffers are multiples of this, the unit in which DMA descriptors count.
inline constexpr int64_t kBufferAlignment = 512;

/// An argument or a result. The buffer's address is a multiple of kBufferAlignment.
struct TensorPlacement {
  int64_t address = 0;
  int64_t bytes = 0;
  ElementType type = ElementType::F32;
  std::vector<int64_t> shape;
  /// Of a result: the argument at the same address, or -1.
  int64_t donatedArgument = -1;
};

/// Bytes that must be in HBM before the program runs.
struct ConstantSegment {
  int64_t address = 0;
  std::vector<uint8_t> data;
};

/// The memory of one core. Regions follow each other: arguments, results, constants, arena. A result may lie
/// in the place of an argument that the caller gives up.
struct MemoryPlan {
  std::vector<TensorPlacement> arguments;
  std::vector<TensorPlacement> results;
  std::vector<ConstantSegment> constants;
  int64_t constantsBegin = 0; ///< Address of the constants' region.
  int64_t constantsBytes = 0;
  int64_t arenaBegin = 0; ///< Address of the region for temporaries, whose content is undefined at first.
  int64_t arenaBytes = 0;
  int64_t totalBytes = 0;    ///< All regions together, from address 0.
  int64_t peakVmemBytes = 0; ///< Kernels' tiles and temporaries kept in VMEM, at their highest.
};

} // namespace systole::tpu

#endif // SYSTOLE_CONVERSION_KERNELTOTPU_MEMORYPLAN_H

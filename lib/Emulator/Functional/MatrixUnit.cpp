//===- MatrixUnit.cpp - The 128x128 systolic array -------------------------===//

#include "MatrixUnit.h"
#include "systole/ISA/Instruction.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace systole::emulator {

using isa::lanes;
using isa::matrixSize;
using isa::sublanes;
using isa::vectorElements;

namespace {
constexpr std::align_val_t cacheLine{64};
} // namespace

void MatrixUnit::AlignedDelete::operator()(uint8_t *bytes) const { ::operator delete[](bytes, cacheLine); }

MatrixUnit::Buffer MatrixUnit::allocate(size_t bytes) {
  return Buffer(static_cast<uint8_t *>(::operator new[](bytes, cacheLine)));
}

MatrixUnit::MatrixUnit(const Kernels &kernels, size_t queueCapacity)
    : kernels(&kernels), capacity(queueCapacity), staging(matrixSize * matrixSize),
      weights(allocate(packedWeightsBytes)), rows(allocate(queueCapacity * kernels.packedRowsSize)),
      resultStorage(allocate(queueCapacity * vectorElements * sizeof(uint32_t))), results(queueCapacity) {
  for (size_t slot = 0; slot < queueCapacity; ++slot)
    results[slot] = reinterpret_cast<uint32_t *>(resultStorage.get()) + slot * vectorElements;
}

const char *MatrixUnit::load(const uint32_t *values, bool transposed) {
  if (staged == isa::pushesPerMatrix)
    return "all 128 rows of weights are staged already; mxswap comes first";
  int first = staged++ * sublanes;
  if (!transposed) {
    kernels->roundRows(staging.data() + first * matrixSize, values);
    return nullptr;
  }
  uint16_t rounded[vectorElements];
  kernels->roundRows(rounded, values);
  for (int l = 0; l < lanes; ++l)
    for (int s = 0; s < sublanes; ++s)
      staging.data()[l * matrixSize + first + s] = rounded[s * lanes + l];
  return nullptr;
}

const char *MatrixUnit::swap() {
  if (staged != isa::pushesPerMatrix)
    return "fewer than 128 rows of weights are staged";
  computePending(); // with the weights that they were pushed for
  kernels->packWeights(weights.get(), staging.data());
  staged = 0;
  hasWeights = true;
  return nullptr;
}

const char *MatrixUnit::multiply(const uint32_t *values) {
  if (!hasWeights)
    return "the matrix unit has no weights; mxload and mxswap come first";
  if (queued == capacity)
    return "the result queue is full";
  kernels->packRows(packedRowsAt((head + queued) % capacity), values);
  ++queued;
  return nullptr;
}

const char *MatrixUnit::pop(uint32_t *&buffer) {
  if (queued == 0)
    return "the result queue is empty";
  if (computed == 0)
    computePending();
  std::swap(buffer, results[head]);
  head = (head + 1) % capacity;
  --queued, --computed;
  return nullptr;
}

void MatrixUnit::computePending() {
  while (computed < queued) {
    size_t first = (head + computed) % capacity;
    size_t groups = std::min(queued - computed, capacity - first); // up to where the ring wraps
    kernels->multiply(results.data() + first, packedRowsAt(first), weights.get(), groups);
    computed += groups;
  }
}

TransposeUnit::TransposeUnit() : input(matrixSize * matrixSize), output(matrixSize * matrixSize) {}

const char *TransposeUnit::push(const uint32_t *values) {
  if (pushed == isa::pushesPerMatrix)
    return "the transpose unit holds two matrices; xtpop comes first";
  std::memcpy(input.data() + pushed++ * vectorElements, values, vectorElements * sizeof(uint32_t));
  moveWhenPossible();
  return nullptr;
}

const char *TransposeUnit::pop(uint32_t *values) {
  if (remaining == 0)
    return "no transposed matrix is there; it takes 16 xtpush";
  int first = isa::pushesPerMatrix - remaining--;
  std::memcpy(values, output.data() + first * vectorElements, vectorElements * sizeof(uint32_t));
  moveWhenPossible();
  return nullptr;
}

void TransposeUnit::moveWhenPossible() {
  if (pushed != isa::pushesPerMatrix || remaining != 0)
    return;
  constexpr int block = 16;
  for (int i0 = 0; i0 < matrixSize; i0 += block)
    for (int j0 = 0; j0 < matrixSize; j0 += block)
      for (int i = i0; i < i0 + block; ++i)
        for (int j = j0; j < j0 + block; ++j)
          output.data()[i * matrixSize + j] = input.data()[j * matrixSize + i];
  pushed = 0;
  remaining = isa::pushesPerMatrix;
}

} // namespace systole::emulator

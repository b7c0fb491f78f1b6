//===- RandomOps.cpp - rng_bit_generator ----------------------------------===//
//
// Salmon, Moraes, Dror and Shaw: Parallel random numbers: as easy as 1, 2, 3 (2011). The specification leaves
// open how counters are laid out over the output. Here block i of a generator is that of counter + i, its
// words in order fill the output in row-major order, and the next state's counter is that of the first block
// that was not used. For Threefry this is what XLA does.
//
//===----------------------------------------------------------------------===//

#include "Operations.h"

using namespace mlir;

namespace systole::reference {

static uint32_t rotateLeft(uint32_t value, int amount) {
  return (value << amount) | (value >> (32 - amount));
}

/// Threefry 2x32 with 20 rounds.
static std::array<uint32_t, 2> threefry(std::array<uint32_t, 2> key, std::array<uint32_t, 2> counter) {
  constexpr int rotations[8] = {13, 15, 26, 6, 17, 29, 16, 24};
  const uint32_t keys[3] = {key[0], key[1], key[0] ^ key[1] ^ 0x1BD11BDAu};
  uint32_t x = counter[0] + keys[0], y = counter[1] + keys[1];
  for (uint32_t round = 0; round < 20; ++round) {
    x += y;
    y = rotateLeft(y, rotations[round % 8]) ^ x;
    if (uint32_t injection = (round + 1) / 4; round % 4 == 3) {
      x += keys[injection % 3];
      y += keys[(injection + 1) % 3] + injection;
    }
  }
  return {x, y};
}

/// Philox 4x32 with 10 rounds.
static std::array<uint32_t, 4> philox(std::array<uint32_t, 2> key, std::array<uint32_t, 4> counter) {
  for (int round = 0; round < 10; ++round) {
    uint64_t first = uint64_t(0xD2511F53u) * counter[0], second = uint64_t(0xCD9E8D57u) * counter[2];
    counter = {uint32_t(second >> 32) ^ counter[1] ^ key[0], uint32_t(second),
               uint32_t(first >> 32) ^ counter[3] ^ key[1], uint32_t(first)};
    key = {key[0] + 0x9E3779B9u, key[1] + 0xBB67AE85u};
  }
  return counter;
}

static std::array<uint32_t, 2> words(uint64_t value) { return {uint32_t(value), uint32_t(value >> 32)}; }

absl::StatusOr<Results> evaluateOp(stablehlo::RngBitGeneratorOp op, Operands operands) {
  absl::StatusOr<Array> output = allocate(op, op.getOutput().getType());
  if (!output.ok())
    return output.status();
  Array state = *operands[0];
  uint64_t key = 0, counter[2] = {0, 0};
  std::memcpy(&key, state.data(), 8);
  std::memcpy(counter, state.bytes().data() + 8, std::min<size_t>(state.bytes().size() - 8, 16));
  bool isThreefry = op.getRngAlgorithm() == stablehlo::RngAlgorithm::THREE_FRY;
  // An element narrower than a word takes the low bits of one of its own.
  size_t width = byteWidth(output->elementType()), wordWidth = std::max<size_t>(width, 4);
  std::vector<uint8_t> bytes(output->size() * wordWidth);
  for (size_t at = 0; at < bytes.size();) {
    std::array<uint32_t, 4> block{};
    size_t size = isThreefry ? 8 : 16;
    if (isThreefry) {
      std::array<uint32_t, 2> pair = threefry(words(key), words(counter[0]));
      block = {pair[0], pair[1]};
    } else {
      std::array<uint32_t, 2> low = words(counter[0]), high = words(counter[1]);
      block = philox(words(key), {low[0], low[1], high[0], high[1]});
    }
    std::memcpy(bytes.data() + at, block.data(), std::min(size, bytes.size() - at));
    at += size;
    if (++counter[0] == 0)
      ++counter[1];
  }
  for (int64_t i = 0; i < output->size(); ++i)
    if (bitWidth(output->elementType()) < 8)
      output->setInt(i, bytes[i * wordWidth] & ((1 << bitWidth(output->elementType())) - 1));
    else
      std::memcpy(output->mutableBytes().data() + i * width, bytes.data() + i * wordWidth, width);
  std::memcpy(state.mutableBytes().data() + 8, counter, std::min<size_t>(state.bytes().size() - 8, 16));
  return Results{share(std::move(state)), share(std::move(*output))};
}

} // namespace systole::reference

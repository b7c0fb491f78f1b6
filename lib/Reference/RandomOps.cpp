//===- RandomOps.cpp - rng_bit_generator ----------------------------------===//
//
// Salmon, Moraes, Dror and Shaw: Parallel random numbers: as easy as 1, 2, 3 (2011). The specification leaves
// open how counters are laid out over the output; here it is as XLA has it.
//
// Philox: block i is that of counter + i, its four words next to each other in row-major order. Threefry with
// elements of up to 32 bits: the two words of a block are neighbours along one dimension, the first of even
// size or else the largest; blocks are counted in row-major order over a shape of half that size. With 64
// bits, element i is the block of counter + i. The next state's counter is that of the first block that was
// not used.
//
//===----------------------------------------------------------------------===//

#include "Operations.h"
#include "SpecialFunctions.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <cmath>
#include <numbers>

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

namespace {
/// A generator's key, and its counter, of which Threefry uses the low half.
struct State {
  uint64_t key, counter[2];
};
} // namespace

/// A Philox state of 128 bits has the key for the counter's high half.
static State readState(const Array &array) {
  State state{};
  std::memcpy(&state.key, array.data(), 8);
  state.counter[1] = state.key;
  std::memcpy(state.counter, array.bytes().data() + 8, std::min<size_t>(array.bytes().size() - 8, 16));
  return state;
}

static void advance(State &state, uint64_t count) {
  state.counter[0] += count;
  if (state.counter[0] < count)
    ++state.counter[1];
}

/// The words of block `i` after the counter.
static SmallVector<uint32_t> blockAt(const State &state, bool isThreefry, uint64_t i) {
  State at = state;
  advance(at, i);
  std::array<uint32_t, 2> low = words(at.counter[0]), high = words(at.counter[1]);
  if (isThreefry) {
    std::array<uint32_t, 2> pair = threefry(words(state.key), low);
    return {pair[0], pair[1]};
  }
  std::array<uint32_t, 4> block = philox(words(state.key), {low[0], low[1], high[0], high[1]});
  return {block[0], block[1], block[2], block[3]};
}

/// The block and the word in it that each element takes in Threefry's layout; gives the number of blocks.
static int64_t pairUp(const Array &output, std::vector<std::pair<int64_t, int64_t>> &places) {
  SmallVector<int64_t> half(ArrayRef<int64_t>(output.shape()));
  if (half.empty()) {
    places = {{0, 0}};
    return 1;
  }
  auto *dimension = llvm::find_if(half, [](int64_t size) { return size % 2 == 0; });
  if (dimension == half.end())
    dimension = std::max_element(half.begin(), half.end());
  size_t axis = dimension - half.begin();
  *dimension = (*dimension + 1) / 2;
  int64_t blocks = 1;
  for (int64_t size : half)
    blocks *= size;
  forEachIndex(output.shape(), [&](ArrayRef<int64_t> index, int64_t) {
    int64_t block = 0;
    for (auto [i, size] : llvm::enumerate(half))
      block = block * size + (i == axis ? index[i] / 2 : index[i]);
    places.emplace_back(block, index[axis] % 2);
  });
  return blocks;
}

absl::StatusOr<Results> evaluateOp(stablehlo::RngBitGeneratorOp op, Operands operands) {
  absl::StatusOr<Array> output = allocate(op, op.getOutput().getType());
  if (!output.ok())
    return output.status();
  State state = readState(*operands[0]);
  bool isThreefry = op.getRngAlgorithm() == stablehlo::RngAlgorithm::THREE_FRY;
  int64_t width = byteWidth(output->elementType()), wordsPerElement = width == 8 ? 2 : 1;
  int64_t wordsPerBlock = isThreefry ? 2 : 4;
  std::vector<std::pair<int64_t, int64_t>> places;
  int64_t blocks = (output->size() * wordsPerElement + wordsPerBlock - 1) / wordsPerBlock;
  if (isThreefry && wordsPerElement == 1 && output->size() != 0)
    blocks = pairUp(*output, places);
  for (int64_t i = 0; i < output->size(); ++i) {
    int64_t block = i * wordsPerElement / wordsPerBlock, word = i * wordsPerElement % wordsPerBlock;
    if (!places.empty())
      std::tie(block, word) = places[i];
    SmallVector<uint32_t> bits = blockAt(state, isThreefry, block);
    // An element narrower than a word takes the low bits of one of its own.
    if (bitWidth(output->elementType()) < 8)
      output->setInt(i, bits[word] & ((1 << bitWidth(output->elementType())) - 1));
    else
      std::memcpy(output->mutableBytes().data() + i * width, &bits[word], width);
  }
  advance(state, blocks);
  Array next = *operands[0];
  std::memcpy(next.mutableBytes().data() + 8, state.counter, std::min<size_t>(next.bytes().size() - 8, 16));
  return Results{share(std::move(next)), share(std::move(*output))};
}

//===----------------------------------------------------------------------===//
// rng
//===----------------------------------------------------------------------===//

/// How many ops of the kind come before in the function: each has a key of its own, so that a program gives
/// the same numbers each time that it runs.
static uint64_t ordinalOf(stablehlo::RngOp op) {
  uint64_t ordinal = 0;
  if (auto function = op->getParentOfType<func::FuncOp>())
    function.walk([&](stablehlo::RngOp other) {
      if (other == op)
        return WalkResult::interrupt();
      ++ordinal;
      return WalkResult::advance();
    });
  return ordinal;
}

absl::StatusOr<Array> evaluateOp(stablehlo::RngOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  const State state{ordinalOf(op) | uint64_t(0x5EED) << 32, {0, 0}};
  ElementType type = result->elementType();
  bool isWide = bitWidth(type) == 64,
       isUniform = op.getRngDistribution() == stablehlo::RngDistribution::UNIFORM;
  const Array &a = *operands[0], &b = *operands[1];
  for (int64_t i = 0; i < result->size(); ++i) {
    int64_t word = isWide ? 2 * i : i;
    SmallVector<uint32_t> block = blockAt(state, /*isThreefry=*/false, word / 4);
    uint64_t bits = block[word % 4] | (isWide ? uint64_t(block[word % 4 + 1]) << 32 : 0);
    if (isInteger(type)) {
      uint64_t range = static_cast<uint64_t>(b.getInt(0)) - static_cast<uint64_t>(a.getInt(0));
      if (!isWide)
        range &= 0xFFFFFFFF;
      uint64_t offset = range == 0 ? bits : bits % range;
      result->setInt(i, static_cast<int64_t>(static_cast<uint64_t>(a.getInt(0)) + offset));
      continue;
    }
    int significand = isWide ? 53 : 24;
    double number = std::ldexp(static_cast<double>(bits >> ((isWide ? 64 : 32) - significand)), -significand);
    if (isUniform)
      result->setDouble(i, number * (b.getDouble(0) - a.getDouble(0)) + a.getDouble(0));
    else
      result->setDouble(i, a.getDouble(0) + b.getDouble(0) * std::numbers::sqrt2 *
                                                erfInverse(2 * number - (1 - std::ldexp(1.0, -significand))));
    if (isUniform && result->getDouble(i) >= b.getDouble(0))
      result->setDouble(i, a.getDouble(0));
  }
  return result;
}

} // namespace systole::reference

//===- Random.cpp - rng_bit_generator -------------------------------------===//
//
// Salmon, Moraes, Dror and Shaw: Parallel random numbers: as easy as 1, 2, 3 (2011). Block i of a generator
// is that of counter + i; its words in order fill the output in row-major order. So each element is a
// function of its index, and the op an elementwise loop; each computes its whole block, which costs less than
// to share them would.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

namespace {

/// Arithmetic on 32-bit words.
struct Words {
  Scalars s;
  Type word = s.builder.getI32Type(), wide = s.builder.getI64Type();

  Value number(uint32_t n) { return s.integer(word, static_cast<int32_t>(n)); }
  Value add(Value x, Value y) { return s.make<arith::AddIOp>(x, y); }
  Value exclusiveOr(Value x, Value y) { return s.make<arith::XOrIOp>(x, y); }
  Value rotateLeft(Value x, int amount) {
    return s.make<arith::OrIOp>(s.make<arith::ShLIOp>(x, number(amount)),
                                s.make<arith::ShRUIOp>(x, number(32 - amount)));
  }
  Value low(Value x) { return s.make<arith::TruncIOp>(word, x); }
  Value high(Value x) { return low(s.make<arith::ShRUIOp>(x, s.integer(wide, 32))); }
  Value widen(Value x) { return s.make<arith::ExtUIOp>(wide, x); }

  /// Threefry 2x32 with 20 rounds.
  SmallVector<Value> threefry(Value key, Value counter) {
    constexpr int rotations[8] = {13, 15, 26, 6, 17, 29, 16, 24};
    Value keys[3] = {low(key), high(key), {}};
    keys[2] = exclusiveOr(exclusiveOr(keys[0], keys[1]), number(0x1BD11BDA));
    Value x = add(low(counter), keys[0]), y = add(high(counter), keys[1]);
    for (int round = 0; round < 20; ++round) {
      x = add(x, y);
      y = exclusiveOr(rotateLeft(y, rotations[round % 8]), x);
      if (round % 4 != 3)
        continue;
      int injection = (round + 1) / 4;
      x = add(x, keys[injection % 3]);
      y = add(add(y, keys[(injection + 1) % 3]), number(injection));
    }
    return {x, y};
  }

  /// Philox 4x32 with 10 rounds.
  SmallVector<Value> philox(Value key, Value counterLow, Value counterHigh) {
    Value c[4] = {low(counterLow), high(counterLow), low(counterHigh), high(counterHigh)};
    Value k[2] = {low(key), high(key)};
    for (int round = 0; round < 10; ++round) {
      Value first = s.make<arith::MulIOp>(widen(c[0]), s.integer(wide, 0xD2511F53));
      Value second = s.make<arith::MulIOp>(widen(c[2]), s.integer(wide, 0xCD9E8D57));
      Value next[4] = {exclusiveOr(exclusiveOr(high(second), c[1]), k[0]), low(second),
                       exclusiveOr(exclusiveOr(high(first), c[3]), k[1]), low(first)};
      std::copy(next, next + 4, c);
      k[0] = add(k[0], number(0x9E3779B9));
      k[1] = add(k[1], number(0xBB67AE85));
    }
    return SmallVector<Value>(c, c + 4);
  }

  /// counter + distance, the carry going from the low half to the high one.
  std::pair<Value, Value> advance(Value counterLow, Value counterHigh, Value distance) {
    Value sum = s.make<arith::AddIOp>(counterLow, distance);
    Value carry = s.make<arith::CmpIOp>(arith::CmpIPredicate::ult, sum, distance);
    return {sum, s.make<arith::AddIOp>(counterHigh, s.make<arith::ExtUIOp>(wide, carry))};
  }
};

} // namespace

LogicalResult Lowering::convertRandomBits(Operation *op) {
  auto generator = cast<RngBitGeneratorOp>(op);
  Location location = op->getLoc();
  auto stateType = storageTensor(generator.getInitialState().getType());
  if (!stateType.getElementType().isInteger(64) || stateType.getRank() != 1 || stateType.getDimSize(0) < 2)
    return op->emitOpError(
               "can be compiled for the CPU with a state of two or three 64-bit integers; this one is ")
           << generator.getInitialState().getType();
  Type element = getElementTypeOrSelf(generator.getOutput().getType());
  auto type = storageTensor(generator.getOutput().getType());
  bool isThreefry = generator.getRngAlgorithm() == RngAlgorithm::THREE_FRY;
  int64_t wordsPerElement = element.getIntOrFloatBitWidth() == 64 ? 2 : 1, wordsPerBlock = isThreefry ? 2 : 4;
  int64_t blocks = llvm::divideCeil(type.getNumElements() * wordsPerElement, wordsPerBlock);
  Value state = get(generator.getInitialState());
  Type wide = builder.getI64Type();
  auto readState = [&](Scalars s, int64_t index) {
    if (index >= stateType.getDimSize(0))
      return s.integer(wide, 0);
    return s.make<tensor::ExtractOp>(state, ValueRange{s.make<arith::ConstantIndexOp>(index)});
  };

  auto flat = type.clone({type.getNumElements()});
  Value output = generate(location, flat, {}, {}, [&](Scalars s, ValueRange) {
    Words words{s};
    Value index = s.make<arith::IndexCastOp>(wide, s.make<linalg::IndexOp>(0));
    Value firstWord = s.make<arith::MulIOp>(index, s.integer(wide, wordsPerElement));
    Value block = s.make<arith::DivUIOp>(firstWord, s.integer(wide, wordsPerBlock));
    Value place = s.make<arith::RemUIOp>(firstWord, s.integer(wide, wordsPerBlock));
    auto [low, high] = words.advance(readState(s, 1), readState(s, 2), block);
    Value key = readState(s, 0);
    SmallVector<Value> bits = isThreefry ? words.threefry(key, low) : words.philox(key, low, high);
    auto choose = [&](int64_t distance) {
      Value chosen = bits[distance];
      for (int64_t i = wordsPerElement; i + distance < wordsPerBlock; i += wordsPerElement) {
        Value isHere = s.make<arith::CmpIOp>(arith::CmpIPredicate::eq, place, s.integer(wide, i));
        chosen = s.select(isHere, bits[i + distance], chosen);
      }
      return chosen;
    };
    Value value = choose(0);
    if (wordsPerElement == 2)
      value = s.make<arith::OrIOp>(words.widen(value),
                                   s.make<arith::ShLIOp>(words.widen(choose(1)), s.integer(wide, 32)));
    unsigned width = element.getIntOrFloatBitWidth();
    if (width < 32)
      value = s.make<arith::TruncIOp>(s.builder.getIntegerType(width), value);
    return encode(s.builder, s.location, s.make<arith::BitcastOp>(computeType(element), value), element);
  });

  Value next = generate(location, stateType, {}, {}, [&](Scalars s, ValueRange) {
    Words words{s};
    Value index = s.make<linalg::IndexOp>(0);
    auto [low, high] = words.advance(readState(s, 1), readState(s, 2), s.integer(wide, blocks));
    auto is = [&](int64_t n) {
      return s.make<arith::CmpIOp>(arith::CmpIPredicate::eq, index, s.make<arith::ConstantIndexOp>(n));
    };
    Value same = s.make<tensor::ExtractOp>(state, ValueRange{index});
    return s.select(is(1), low, s.select(is(2), high, same));
  });
  set(op, ValueRange{next, reshape(location, output, type.getShape())});
  return success();
}

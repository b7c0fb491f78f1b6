//===- ExpandRandom.cpp - Random bits in 32-bit arithmetic ----------------===//
//
// Salmon, Moraes, Dror and Shaw: Parallel random numbers: as easy as 1, 2, 3
// (2011). The specification leaves open how counters are laid out over the
// output; here it is as XLA has it, so that programs get the numbers that they
// get there.
//
//===----------------------------------------------------------------------===//

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/Transforms/Term.h"
#include "systole/Transforms/Passes.h"

#include <cmath>
#include <numbers>

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOEXPANDRANDOM
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

namespace {
using Words = SmallVector<Term>;

/// Generates words of 32 bits for one op.
class Generator {
public:
  Generator(const Term &like, RngAlgorithm algorithm)
      : like(like), word(IntegerType::get(like.getBuilder().getContext(), 32, IntegerType::Unsigned)),
        isThreefry(algorithm == RngAlgorithm::THREE_FRY) {}

  /// The state as scalar words: the key's two, then the counter's two or four,
  /// low ones first.
  Words readState(Value state);
  Value writeState(ArrayRef<Term> words, Value like);

  /// Elements of the type's width in the shape of `type`, and the number of
  /// counters used up.
  std::pair<Term, int64_t> bits(ArrayRef<Term> state, RankedTensorType type);
  /// The state after `count` counters.
  Words advance(ArrayRef<Term> state, int64_t count);

private:
  Term number(uint32_t n, RankedTensorType type) { return like.splat(0, type).splatInteger(n); }
  RankedTensorType vector(int64_t size) { return RankedTensorType::get({size}, word); }
  Words counters(ArrayRef<Term> state, const Term &distances);
  Words threefry(ArrayRef<Term> state, int64_t count);
  Words philox(ArrayRef<Term> state, int64_t count);
  Term interleave(const Words &pair, ArrayRef<int64_t> shape);
  Term words(ArrayRef<Term> state, ArrayRef<int64_t> shape, int64_t &used);
  Term stack(const Words &blocks, int64_t count);

  Term like;
  Type word;
  bool isThreefry;
};
} // namespace

//===----------------------------------------------------------------------===//
// State
//===----------------------------------------------------------------------===//

/// The 32-bit words of a state of 64-bit integers. What was made of words by a
/// bitcast is taken from there.
Words Generator::readState(Value state) {
  Term whole = like.with(state);
  unsigned width = whole.element().getIntOrFloatBitWidth();
  int64_t count = whole.size(0) * (width / 32);
  auto cast = state.getDefiningOp<BitcastConvertOp>();
  if (cast && llvm::cast<RankedTensorType>(cast.getOperand().getType()).getElementType() == word)
    whole = like.with(cast.getOperand());
  else if (width == 64)
    whole = like.make<BitcastConvertOp>(RankedTensorType::get({count / 2, 2}, word), state);
  else
    whole = whole.bitcast(word);
  whole = whole.reshape({count});
  Words result;
  for (int64_t i = 0; i < count; ++i)
    result.push_back(whole.slice({i}, {i + 1}).reshape({}));
  // A Philox state of four words has the key for its counter's high half.
  if (!isThreefry && count == 4)
    result.append({result[0], result[1]});
  return result;
}

Value Generator::writeState(ArrayRef<Term> words, Value state) {
  auto type = cast<RankedTensorType>(state.getType());
  unsigned width = type.getElementType().getIntOrFloatBitWidth();
  int64_t count = type.getDimSize(0) * (width / 32);
  SmallVector<Term> vectors =
      llvm::map_to_vector(words.take_front(count), [](const Term &scalar) { return scalar.reshape({1}); });
  Term joined = concatenate(vectors, 0);
  return width == 64
             ? joined.reshape({count / 2, 2}).make<BitcastConvertOp>(type, joined.reshape({count / 2, 2}))
             : joined.bitcast(type.getElementType());
}

/// The counter plus each of `distances`, its words spread to their shape;
/// carries run through all words.
Words Generator::counters(ArrayRef<Term> state, const Term &distances) {
  Words sums;
  Term added = distances, carry;
  for (const Term &scalar : state.drop_front(2)) {
    Term spread = scalar.rank() == distances.rank() ? scalar : scalar.broadcast(distances.shape(), {});
    Term sum = spread + added;
    carry = sum < added;
    added = carry.convert(word);
    sums.push_back(sum);
  }
  return sums;
}

Words Generator::advance(ArrayRef<Term> state, int64_t count) {
  Words next(state.take_front(2));
  Term distance = number(static_cast<uint32_t>(count), RankedTensorType::get({}, word));
  llvm::append_range(next, counters(state, distance));
  return next;
}

//===----------------------------------------------------------------------===//
// The generators
//===----------------------------------------------------------------------===//

static Term rotateLeft(const Term &x, int amount) {
  return shiftLeft(x, amount) | shiftRight(x, 32 - amount);
}

/// Threefry 2x32 with 20 rounds.
Words Generator::threefry(ArrayRef<Term> state, int64_t count) {
  static constexpr int rotations[8] = {13, 15, 26, 6, 17, 29, 16, 24};
  Words counter = counters(state, iota(like, {count}, word, 0));
  Term keys[3] = {state[0].broadcast({count}, {}), state[1].broadcast({count}, {}), {}};
  keys[2] = keys[0] ^ keys[1] ^ number(0x1BD11BDA, vector(count));
  Term x = counter[0] + keys[0], y = counter[1] + keys[1];
  for (int round = 0; round < 20; ++round) {
    x = x + y;
    y = rotateLeft(y, rotations[round % 8]) ^ x;
    if (round % 4 != 3)
      continue;
    int injection = (round + 1) / 4;
    x = x + keys[injection % 3];
    y = y + keys[(injection + 1) % 3] + injection;
  }
  return {x, y};
}

/// The upper word of a product, from products of half words.
static Term multiplyHigh(const Term &x, uint32_t factor) {
  Term low = x & 0xFFFF, high = shiftRight(x, 16);
  double factorLow = factor & 0xFFFF, factorHigh = factor >> 16;
  Term lowHigh = low * factorHigh, highLow = high * factorLow;
  Term middle = shiftRight(low * factorLow, 16) + (lowHigh & 0xFFFF) + (highLow & 0xFFFF);
  return high * factorHigh + shiftRight(lowHigh, 16) + shiftRight(highLow, 16) + shiftRight(middle, 16);
}

/// Philox 4x32 with 10 rounds.
Words Generator::philox(ArrayRef<Term> state, int64_t count) {
  constexpr uint32_t first = 0xD2511F53, second = 0xCD9E8D57;
  Words x = counters(state, iota(like, {count}, word, 0));
  Term keys[2] = {state[0], state[1]};
  for (int round = 0; round < 10; ++round) {
    Term spread[2] = {keys[0].broadcast({count}, {}), keys[1].broadcast({count}, {})};
    x = {multiplyHigh(x[2], second) ^ x[1] ^ spread[0], x[2] * second,
         multiplyHigh(x[0], first) ^ x[3] ^ spread[1], x[0] * first};
    keys[0] = keys[0] + 0x9E3779B9;
    keys[1] = keys[1] + 0xBB67AE85;
  }
  return x;
}

//===----------------------------------------------------------------------===//
// Layout
//===----------------------------------------------------------------------===//

/// The words of each block side by side, in one vector of `count` words.
Term Generator::stack(const Words &blocks, int64_t count) {
  int64_t size = blocks.front().size(0), width = blocks.size();
  SmallVector<Term> columns =
      llvm::map_to_vector(blocks, [&](const Term &block) { return block.reshape({size, 1}); });
  return concatenate(columns, 1).reshape({size * width}).sliceDimension(0, 0, count);
}

/// The dimension along which Threefry's pairs lie: the first of even size, else
/// the first of the largest.
static int64_t pairDimension(ArrayRef<int64_t> shape) {
  for (auto [dimension, size] : llvm::enumerate(shape))
    if (size % 2 == 0)
      return dimension;
  return std::distance(shape.begin(), llvm::max_element(shape));
}

/// Threefry's words in their places: counters run over a shape of half the size
/// along one dimension, where the two words of each are neighbours.
Term Generator::interleave(const Words &pair, ArrayRef<int64_t> shape) {
  int64_t dimension = pairDimension(shape);
  SmallVector<int64_t> half(shape);
  half[dimension] = llvm::divideCeil(shape[dimension], 2);
  SmallVector<int64_t> even(half);
  even[dimension] *= 2;
  half.insert(half.begin() + dimension + 1, 1);
  Term whole = concatenate({pair[0].reshape(half), pair[1].reshape(half)}, dimension + 1).reshape(even);
  return whole.sliceDimension(dimension, 0, shape[dimension]);
}

/// One word for each element of `shape`.
Term Generator::words(ArrayRef<Term> state, ArrayRef<int64_t> shape, int64_t &used) {
  int64_t count = ShapedType::getNumElements(shape);
  if (!isThreefry) {
    used = llvm::divideCeil(count, 4);
    return stack(philox(state, used), count).reshape(shape);
  }
  if (shape.empty()) {
    used = 1;
    return threefry(state, 1)[0].reshape({});
  }
  int64_t size = shape[pairDimension(shape)];
  used = count / size * llvm::divideCeil(size, 2);
  return interleave(threefry(state, used), shape);
}

std::pair<Term, int64_t> Generator::bits(ArrayRef<Term> state, RankedTensorType type) {
  unsigned width = type.getElementTypeBitWidth();
  int64_t count = type.getNumElements(), used = 0;
  MLIRContext *context = type.getContext();
  if (width == 64) {
    used = isThreefry ? count : llvm::divideCeil(count, 2);
    Words blocks = isThreefry ? threefry(state, used) : philox(state, used);
    SmallVector<int64_t> shape(type.getShape());
    shape.push_back(2);
    Term pairs = stack(blocks, 2 * count).reshape(shape);
    return {pairs.make<BitcastConvertOp>(type, Value(pairs)), used};
  }
  Term result = words(state, type.getShape(), used);
  // A narrower element takes the low bits of a word of its own.
  if (width < 32)
    result = result.convert(IntegerType::get(context, width, IntegerType::Unsigned));
  return {result.element() == type.getElementType() ? result : result.bitcast(type.getElementType()), used};
}

//===----------------------------------------------------------------------===//
// The ops
//===----------------------------------------------------------------------===//

/// The verifier has seen to the number of bits, in elements of any type.
static bool hasKnownState(RngBitGeneratorOp op) {
  auto state = cast<RankedTensorType>(op.getInitialState().getType());
  auto element = dyn_cast<IntegerType>(state.getElementType());
  return state.hasStaticShape() && element && (element.getWidth() == 32 || element.getWidth() == 64);
}

/// Who takes the state apart again takes the words that it was made of.
static void takeWords(Value state) {
  auto whole = state.getDefiningOp<BitcastConvertOp>();
  for (Operation *user : llvm::make_early_inc_range(state.getUsers()))
    if (auto cast = dyn_cast<BitcastConvertOp>(user);
        whole && cast && cast.getType() == whole.getOperand().getType()) {
      cast.replaceAllUsesWith(whole.getOperand());
      cast.erase();
    }
  if (whole && whole->use_empty())
    whole.erase();
}

static LogicalResult expand(RngBitGeneratorOp op) {
  auto type = cast<RankedTensorType>(op.getOutput().getType());
  if (!type.hasStaticShape())
    return success();
  if (!hasKnownState(op))
    return op.emitOpError() << "takes a state of integers of 32 or 64 bits; this one is "
                            << op.getInitialState().getType();
  if (type.getNumElements() >= int64_t(1) << 32)
    return op.emitOpError() << "makes at most 2^32 - 1 elements at once; this one makes "
                            << type.getNumElements();
  OpBuilder builder(op);
  Term like(builder, op.getLoc(), op.getInitialState());
  Generator generator(like, op.getRngAlgorithm());
  if (type.getNumElements() == 0) {
    op.getOutput().replaceAllUsesWith(like.splat(0, type));
    op.getOutputState().replaceAllUsesWith(op.getInitialState());
  } else {
    Words state = generator.readState(op.getInitialState());
    auto [output, used] = generator.bits(state, type);
    op.getOutput().replaceAllUsesWith(output);
    Value next = generator.writeState(generator.advance(state, used), op.getInitialState());
    op.getOutputState().replaceAllUsesWith(next);
    takeWords(next);
  }
  op.erase();
  return success();
}

/// The numbers of a key that is the op's own: the specification wants random
/// numbers, and that a program gives the same ones each time it runs is worth
/// more than that it gives others.
static Term randomBits(const Term &like, int64_t ordinal, RankedTensorType type) {
  Type word = IntegerType::get(type.getContext(), 32, IntegerType::Unsigned);
  Generator generator(like, RngAlgorithm::PHILOX);
  Term zero = like.splat(0, RankedTensorType::get({}, word));
  Words state{zero + static_cast<double>(ordinal), zero + 0x5EED, zero, zero, zero, zero};
  return generator.bits(state, type).first;
}

/// In [0, 1), with as many bits as the type's significand has.
static Term uniform(const Term &like, int64_t ordinal, ArrayRef<int64_t> shape, FloatType element) {
  unsigned width = element.getWidth() == 64 ? 64 : 32;
  unsigned significand = std::min(element.getFPMantissaWidth(), width == 64 ? 53u : 24u);
  Type integer = IntegerType::get(element.getContext(), width, IntegerType::Unsigned);
  Term bits = randomBits(like, ordinal, RankedTensorType::get(shape, integer));
  return shiftRight(bits, width - significand).convert(element) *
         std::ldexp(1.0, -static_cast<int>(significand));
}

static void expand(RngOp op, int64_t ordinal) {
  auto type = cast<RankedTensorType>(op.getType());
  if (!type.hasStaticShape())
    return;
  OpBuilder builder(op);
  Term low(builder, op.getLoc(), op.getA()), high = low.with(op.getB());
  Term a = low.broadcast(type.getShape(), {}), b = high.broadcast(type.getShape(), {});
  Term result;
  if (auto element = dyn_cast<FloatType>(type.getElementType())) {
    FloatType wide = element.getWidth() < 32 ? builder.getF32Type() : element;
    Term random = uniform(low, ordinal, type.getShape(), wide);
    a = a.convert(wide);
    b = b.convert(wide);
    if (op.getRngDistribution() == RngDistribution::UNIFORM) {
      result = random * (b - a) + a;
    } else {
      // In (-1, 1), so that the inverse is finite.
      Term centred = 2 * random - (1 - std::ldexp(1.0, wide.isF64() ? -53 : -24));
      result = a + b * (std::numbers::sqrt2 * random.make<chlo::ErfInvOp>(Value(centred)));
    }
    // Rounding must not reach the end that is excluded.
    result = result.convert(element);
    if (op.getRngDistribution() == RngDistribution::UNIFORM && element != wide)
      result =
          select(result < high.broadcast(type.getShape(), {}), result, low.broadcast(type.getShape(), {}));
  } else {
    unsigned width = std::max(32u, type.getElementTypeBitWidth());
    Type wide = IntegerType::get(op.getContext(), width, IntegerType::Unsigned);
    Term random = randomBits(low, ordinal, type.clone(wide));
    Term from = a.convert(wide), range = b.convert(wide) - from;
    result = (from + remainder(random, range)).convert(type.getElementType());
  }
  op.getResult().replaceAllUsesWith(result);
  op.erase();
}

namespace {
struct StableHLOExpandRandom : public systole::impl::StableHLOExpandRandomBase<StableHLOExpandRandom> {
  void runOnOperation() override {
    // Collected first: an expansion erases ops around its own.
    SmallVector<RngBitGeneratorOp> generators;
    getOperation().walk([&](RngBitGeneratorOp op) { generators.push_back(op); });
    bool good = true;
    for (RngBitGeneratorOp generator : generators) {
      Operation *source = generator.getInitialState().getDefiningOp();
      good &= succeeded(expand(generator));
      // What made 64-bit integers of words that are taken directly now.
      if (isa_and_nonnull<BitcastConvertOp>(source) && source->use_empty())
        source->erase();
    }
    int64_t ordinal = 0;
    getOperation().walk([&](RngOp op) { expand(op, ordinal++); });
    if (!good)
      signalPassFailure();
  }
};
} // namespace

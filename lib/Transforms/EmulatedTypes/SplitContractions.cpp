//===- SplitContractions.cpp - Products of wide matrices ------------------===//
//
// A 64-bit integer is cut into limbs of so few bits that
// sums of products of limbs fit in 32 bits: for each d, the limbs i of lhs and d - i of rhs, one beside the
// other along a contracting dimension, give the sum that counts 2^(d * bits).
//
//===----------------------------------------------------------------------===//

#include "Splitter.h"

#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole::emulated {

bool Splitter::splitContraction(Operation *op) {
  if (!isa<DotGeneralOp, ConvolutionOp>(op))
    return false;
  if (llvm::none_of(op->getOperands(), isPair) && !isPair(op->getResult(0))) {
    splitNarrowProduct(op);
    return true;
  }
  if (!isPair(op->getResult(0)) || !llvm::all_of(op->getOperands(), [](Value operand) {
        return getElementTypeOrSelf(operand).isInteger();
      }))
    return false;
  if (auto dot = dyn_cast<DotGeneralOp>(op))
    splitIntegerDot(dot);
  else
    splitIntegerConvolution(cast<ConvolutionOp>(op));
  return true;
}

/// Narrow floats are exact in bf16, narrow integers in 8 bits.
void Splitter::splitNarrowProduct(Operation *op) {
  Term lhs = number(op->getOperand(0)), rhs = number(op->getOperand(1));
  Operation *copy = builder.clone(*op);
  copy->setOperands({lhs, rhs});
  Value result = op->getResult(0);
  if (kindOf(result) == Kind::Plain) {
    result.replaceAllUsesWith(copy->getResult(0));
    return;
  }
  auto type = partType(result.getType());
  copy->getResult(0).setType(kindOf(result) == Kind::NarrowFloat ? type.clone(builder.getF32Type()) : type);
  bindNumber(result, term(copy->getResult(0)));
}

Integer64 addShifted(const Integer64 &sum, const Term &number, int64_t shift) {
  Term zero = number.splat(0);
  if (shift >= 32)
    return {sum.low, sum.high + (number << double(shift - 32))};
  Integer64 shifted = {shift == 0 ? number : number << double(shift),
                       shift == 0 ? zero : number >> double(32 - shift)};
  return sum + shifted;
}

Value Splitter::limb(const Integer64 &number, int64_t index, int64_t bits) {
  int64_t position = index * bits;
  const Term &half = position < 32 ? number.low : number.high;
  return (half >> double(position % 32)) & double((int64_t(1) << bits) - 1);
}

/// The most bits of a limb for which `terms` products of two fit in 32 bits.
static int64_t limbBits(int64_t terms) {
  int64_t bits = 8;
  while (bits > 1 && terms * (64 / bits) > (int64_t(1) << (32 - 2 * bits)))
    bits /= 2;
  return bits;
}

static SmallVector<int64_t> shifted(ArrayRef<int64_t> dimensions) {
  return llvm::map_to_vector(dimensions, [](int64_t dimension) { return dimension + 1; });
}

void Splitter::splitIntegerDot(DotGeneralOp op) {
  Integer64 lhs = integer(op.getLhs()), rhs = integer(op.getRhs());
  auto numbers = op.getDotDimensionNumbers();
  int64_t depth = 1;
  for (int64_t dimension : numbers.getLhsContractingDimensions())
    depth *= lhs.low.type().getDimSize(dimension);
  int64_t bits = limbBits(std::max<int64_t>(depth, 1)), count = 64 / bits;

  // Each limb with a new first dimension, along which some of them are joined.
  auto limbsOf = [&](const Integer64 &number) {
    SmallVector<int64_t> shape(number.low.type().getShape());
    shape.insert(shape.begin(), 1);
    SmallVector<Value> limbs;
    for (int64_t index = 0; index < count; ++index)
      limbs.push_back(ReshapeOp::create(builder, location, limb(number, index, bits), shape));
    return limbs;
  };
  SmallVector<Value> lhsLimbs = limbsOf(lhs), rhsLimbs = limbsOf(rhs);
  std::reverse(rhsLimbs.begin(), rhsLimbs.end());
  auto contracting = [&](ArrayRef<int64_t> dimensions) {
    SmallVector<int64_t> result = shifted(dimensions);
    result.insert(result.begin(), 0);
    return result;
  };
  auto joinedNumbers = DotDimensionNumbersAttr::get(
      op.getContext(), shifted(numbers.getLhsBatchingDimensions()),
      shifted(numbers.getRhsBatchingDimensions()), contracting(numbers.getLhsContractingDimensions()),
      contracting(numbers.getRhsContractingDimensions()));
  Integer64 sum;
  for (int64_t diagonal = 0; diagonal < count; ++diagonal) {
    Value left = ConcatenateOp::create(builder, location, ArrayRef(lhsLimbs).take_front(diagonal + 1), 0);
    Value right = ConcatenateOp::create(builder, location, ArrayRef(rhsLimbs).take_back(diagonal + 1), 0);
    Term product = term(DotGeneralOp::create(builder, location, left, right, joinedNumbers));
    if (diagonal == 0)
      sum = constant64(product, 0);
    sum = addShifted(sum, product, diagonal * bits);
  }
  bind(op.getResult(), sum);
}

void Splitter::splitIntegerConvolution(ConvolutionOp op) {
  Integer64 lhs = integer(op.getLhs()), rhs = integer(op.getRhs());
  int64_t features = rhs.low.type().getDimSize(op.getDimensionNumbers().getKernelOutputFeatureDimension());
  int64_t depth = features == 0 ? 1 : rhs.low.type().getNumElements() / features;
  int64_t bits = limbBits(std::max<int64_t>(depth, 1)), count = 64 / bits;
  std::optional<Integer64> sum;
  for (int64_t left = 0; left < count; ++left) {
    for (int64_t right = 0; left + right < count; ++right) {
      IRMapping mapping;
      SmallVector<Value, 2> limbs = {limb(lhs, left, bits), limb(rhs, right, bits)};
      Operation *copy = builder.clone(*op, mapping);
      copy->setOperands(limbs);
      copy->getResult(0).setType(partType(op.getType()));
      Term product = term(copy->getResult(0));
      if (!sum)
        sum = constant64(product, 0);
      sum = addShifted(*sum, product, (left + right) * bits);
    }
  }
  bind(op.getResult(), *sum);
}

} // namespace systole::emulated

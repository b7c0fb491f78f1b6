//===- SplitReductions.cpp - Reductions of wide elements ------------------===//
//
// Most reductions of pairs are reductions of two operands at once, which go element after element. What the
// vector unit's own reductions can do is left to them: bits half by half, sums limb by limb, maxima and
// minima first by the high halves.
//
//===----------------------------------------------------------------------===//

#include "Splitter.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"

#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole::emulated {

bool Splitter::splitReduction(Operation *op) {
  if (auto reduce = dyn_cast<ReduceOp>(op))
    return splitReduce(reduce);
  auto window = dyn_cast<ReduceWindowOp>(op);
  if (!window || window.getInputs().size() != 1 || !isPair(window->getResult(0)))
    return false;
  // Windows part by part, where the parts have nothing to do with each other.
  std::optional<kernel::Monoid> monoid = kernel::matchMonoid(window.getBody());
  if (monoid != kernel::Monoid::And && monoid != kernel::Monoid::Or && monoid != kernel::Monoid::Xor)
    return false;
  Parts inputs = partsOf(window.getInputs()[0]), inits = partsOf(window.getInitValues()[0]), results;
  for (int which : {0, 1}) {
    Operation *copy = builder.clone(*op);
    copy->setOperands({inputs[which], inits[which]});
    copy->getResult(0).setType(partType(op->getResult(0).getType()));
    Type element = getElementTypeOrSelf(inputs[which]);
    auto scalar = RankedTensorType::get({}, element);
    Block &body = copy->getRegion(0).front();
    for (BlockArgument argument : body.getArguments())
      argument.setType(scalar);
    body.front().getResult(0).setType(scalar);
    results.push_back(copy->getResult(0));
  }
  bind(op->getResult(0), results);
  return true;
}

template <typename Op> Value Splitter::reduceBy(ReduceOp op, Value input, Value init) {
  auto reduce = ReduceOp::create(builder, location, ValueRange(input), ValueRange(init), op.getDimensions());
  buildBinaryBody<Op>(builder, location, reduce.getBody(), getElementTypeOrSelf(input));
  return reduce->getResult(0);
}

bool Splitter::splitReduce(ReduceOp op) {
  std::optional<kernel::Monoid> monoid = kernel::matchMonoid(op);
  Value result = op->getNumResults() == 1 ? op->getResult(0) : Value();
  if (!monoid || !isPair(result))
    return false;
  using kernel::Monoid;
  auto byPart = [&](auto reduceOne) {
    Parts inputs = partsOf(op.getInputs()[0]), inits = partsOf(op.getInitValues()[0]);
    bind(result, Parts{reduceOne(inputs[0], inits[0]), reduceOne(inputs[1], inits[1])});
    return true;
  };
  switch (*monoid) {
  case Monoid::And:
    return byPart([&](Value input, Value init) { return reduceBy<AndOp>(op, input, init); });
  case Monoid::Or:
    return byPart([&](Value input, Value init) { return reduceBy<OrOp>(op, input, init); });
  case Monoid::Xor:
    return byPart([&](Value input, Value init) { return reduceBy<XorOp>(op, input, init); });
  case Monoid::Add:
    bind(result, reduceSum(op));
    return true;
  case Monoid::Maximum:
  case Monoid::Minimum:
    bind(result, reduceExtremum(op, monoid == Monoid::Maximum));
    return true;
  case Monoid::Multiply:
    return false;
  }
  return false;
}

/// Limbs of so few bits that their sums fit in 32.
Integer64 Splitter::reduceSum(ReduceOp op) {
  Integer64 input = integer(op.getInputs()[0]), init = integer(op.getInitValues()[0]);
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  int64_t count = 1;
  for (int64_t dimension : op.getDimensions())
    count *= input.low.type().getDimSize(dimension);
  int64_t bits = 16;
  while (bits > 1 && count > (int64_t(1) << (32 - bits)))
    bits /= 2;
  Integer64 sum = broadcast(init, resultType.getShape());
  Value zero = init.low.splat(0);
  for (int64_t index = 0; index < 64 / bits; ++index) {
    Value limbSum = reduceBy<AddOp>(op, limb(input, index, bits), zero);
    sum = addShifted(sum, term(limbSum), index * bits);
  }
  return sum;
}

/// The extremum of the high halves, then that of the low halves beside it.
Integer64 Splitter::reduceExtremum(ReduceOp op, bool isMaximum) {
  Value operand = op.getInputs()[0];
  bool isSigned = emulated::isSigned(operand);
  Integer64 input = integer(operand), init = integer(op.getInitValues()[0]);
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  auto extremum = [&](const Term &values, double identity) {
    Value start = init.low.splat(identity, init.low.type().clone(values.element()));
    return term(isMaximum ? reduceBy<MaxOp>(op, values, start) : reduceBy<MinOp>(op, values, start));
  };
  Term high = isSigned ? input.high.bitcast(signed32(input.high)) : input.high;
  double least = isSigned ? double(INT32_MIN) : 0, most = isSigned ? double(INT32_MAX) : double(UINT32_MAX);
  Term extreme = extremum(high, isMaximum ? least : most);
  // Back to the operand's shape.
  SmallVector<int64_t> kept;
  for (int64_t i = 0; i < input.low.type().getRank(); ++i)
    if (!llvm::is_contained(op.getDimensions(), i))
      kept.push_back(i);
  Term everywhere = term(BroadcastInDimOp::create(builder, location, high.type(), extreme, kept));
  double lowIdentity = isMaximum ? 0 : double(UINT32_MAX);
  Term low = extremum(select(high == everywhere, input.low, input.low.splat(lowIdentity)), lowIdentity);
  Integer64 found = {low, reinterpret(extreme, low.element())};
  Integer64 start = broadcast(init, resultType.getShape());
  return isMaximum ? maximum(found, start, isSigned) : minimum(found, start, isSigned);
}

} // namespace systole::emulated

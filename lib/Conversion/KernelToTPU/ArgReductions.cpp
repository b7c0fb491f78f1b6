//===- ArgReductions.cpp - Reductions for the place of an extreme ---------===//
//
// argmax as frameworks write it reduces pairs of a value and its index:
//
//   better = a > b or a != a                      (of integers, without the second part)
//   select(better, a, b), select(better or (a == b and i < j), i, j)
//
// No monoid, and so element after element. But where the index is an iota and the value isn't used, it equals
//
//   extreme = reduce(maximum, values);  reduce(minimum, select(values == extreme or values != values, iota,
//   most))
//
// bit for bit: the first NaN wins, else the least index among equals; the initial value is below or equal to
// everything and has index 0, the least.
//
//===----------------------------------------------------------------------===//

#include "ArgReductions.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace systole::tpu {

using namespace stablehlo;

namespace {

bool isCompare(Value value, Value lhs, Value rhs, ComparisonDirection direction) {
  auto compare = value.getDefiningOp<CompareOp>();
  if (!compare || compare.getComparisonDirection() != direction || compare.getLhs() != lhs ||
      compare.getRhs() != rhs)
    return false;
  return compare.getCompareType() != ComparisonType::TOTALORDER;
}

template <typename Op, typename Left, typename Right> bool isBinary(Value value, Left left, Right right) {
  auto op = value.getDefiningOp<Op>();
  return op && ((left(op.getLhs()) && right(op.getRhs())) || (left(op.getRhs()) && right(op.getLhs())));
}

/// GT or LT, where the body finds the place of the largest or the smallest.
std::optional<ComparisonDirection> matchBody(Block &body) {
  if (body.getNumArguments() != 4 || body.getTerminator()->getNumOperands() != 2)
    return std::nullopt;
  Value a = body.getArgument(0), i = body.getArgument(1), b = body.getArgument(2), j = body.getArgument(3);
  auto value = body.getTerminator()->getOperand(0).getDefiningOp<SelectOp>();
  auto index = body.getTerminator()->getOperand(1).getDefiningOp<SelectOp>();
  if (!value || !index || value.getOnTrue() != a || value.getOnFalse() != b || index.getOnTrue() != i ||
      index.getOnFalse() != j)
    return std::nullopt;
  Value better = value.getPred();
  bool isTie = isBinary<OrOp>(
      index.getPred(), [&](Value part) { return part == better; },
      [&](Value part) {
        return isBinary<AndOp>(
            part, [&](Value equal) { return isCompare(equal, a, b, ComparisonDirection::EQ); },
            [&](Value less) { return isCompare(less, i, j, ComparisonDirection::LT); });
      });
  for (ComparisonDirection direction : {ComparisonDirection::GT, ComparisonDirection::LT}) {
    bool isBetter = isa<FloatType>(getElementTypeOrSelf(a))
                        ? isBinary<OrOp>(
                              better, [&](Value part) { return isCompare(part, a, b, direction); },
                              [&](Value part) { return isCompare(part, a, a, ComparisonDirection::NE); })
                        : isCompare(better, a, b, direction);
    if (isTie && isBetter)
      return direction;
  }
  return std::nullopt;
}

/// The value that nothing is worse than.
TypedAttr worstOf(Type type, bool ofMaximum) {
  if (auto floatType = dyn_cast<FloatType>(type))
    return FloatAttr::get(type, APFloat::getInf(floatType.getFloatSemantics(), /*Negative=*/ofMaximum));
  unsigned width = type.getIntOrFloatBitWidth();
  if (type.isUnsignedInteger())
    return IntegerAttr::get(type, ofMaximum ? APInt::getMinValue(width) : APInt::getMaxValue(width));
  return IntegerAttr::get(type,
                          ofMaximum ? APInt::getSignedMinValue(width) : APInt::getSignedMaxValue(width));
}

bool isConstant(Value value, TypedAttr expected) {
  auto constant = value.getDefiningOp<ConstantOp>();
  auto elements = constant ? dyn_cast<SplatElementsAttr>(constant.getValue()) : SplatElementsAttr();
  return elements && elements.getSplatValue<Attribute>() == expected;
}

bool isIotaAlong(Value value, int64_t dimension) {
  if (auto iota = value.getDefiningOp<IotaOp>())
    return static_cast<int64_t>(iota.getIotaDimension()) == dimension;
  auto broadcast = value.getDefiningOp<BroadcastInDimOp>();
  return broadcast && llvm::equal(broadcast.getBroadcastDimensions(), ArrayRef(dimension)) &&
         isIotaAlong(broadcast.getOperand(), 0);
}

template <typename Op>
Value reduceWith(OpBuilder &builder, Location location, Value values, TypedAttr init, int64_t dimension) {
  auto type = RankedTensorType::get({}, getElementTypeOrSelf(values));
  Value start = ConstantOp::create(builder, location, SplatElementsAttr::get(type, init));
  auto reduce = ReduceOp::create(builder, location, ValueRange(values), ValueRange(start), dimension);
  buildBinaryBody<Op>(builder, location, reduce.getBody(), type.getElementType());
  return reduce.getResult(0);
}

void expand(ReduceOp op) {
  if (op.getInputs().size() != 2 || op.getDimensions().size() != 1 || !op.getResult(0).use_empty())
    return;
  int64_t dimension = op.getDimensions().front();
  Value values = op.getInputs()[0], indices = op.getInputs()[1];
  auto type = cast<RankedTensorType>(values.getType());
  Type element = type.getElementType(), index = getElementTypeOrSelf(indices);
  if (!type.hasStaticShape() || type.getNumElements() == 0 || !element.isIntOrFloat() ||
      element.getIntOrFloatBitWidth() > 32 || element.isInteger(1) ||
      !(index.isSignlessInteger(32) || index.isUnsignedInteger(32)))
    return;
  std::optional<ComparisonDirection> direction = matchBody(op.getBody().front());
  bool ofMaximum = direction == ComparisonDirection::GT;
  if (!direction || !isIotaAlong(indices, dimension) ||
      !isConstant(op.getInitValues()[0], worstOf(element, ofMaximum)) ||
      !isConstant(op.getInitValues()[1], IntegerAttr::get(index, 0)))
    return;

  OpBuilder builder(op);
  Location location = op.getLoc();
  TypedAttr worst = worstOf(element, ofMaximum);
  Value extreme = ofMaximum ? reduceWith<MaxOp>(builder, location, values, worst, dimension)
                            : reduceWith<MinOp>(builder, location, values, worst, dimension);
  SmallVector<int64_t> others;
  for (int64_t i = 0; i < type.getRank(); ++i)
    if (i != dimension)
      others.push_back(i);
  Value spread = BroadcastInDimOp::create(builder, location, type, extreme, others);
  ComparisonType kind = isa<FloatType>(element)       ? ComparisonType::FLOAT
                        : element.isUnsignedInteger() ? ComparisonType::UNSIGNED
                                                      : ComparisonType::SIGNED;
  Value isExtreme = CompareOp::create(builder, location, values, spread, ComparisonDirection::EQ, kind);
  if (isa<FloatType>(element))
    isExtreme =
        OrOp::create(builder, location, isExtreme,
                     CompareOp::create(builder, location, values, values, ComparisonDirection::NE, kind));
  TypedAttr most = worstOf(index, /*ofMaximum=*/false);
  Value none = ConstantOp::create(builder, location,
                                  SplatElementsAttr::get(cast<ShapedType>(indices.getType()), most));
  Value candidates = SelectOp::create(builder, location, isExtreme, indices, none);
  op.getResult(1).replaceAllUsesWith(reduceWith<MinOp>(builder, location, candidates, most, dimension));
  op.erase();
}

} // namespace

void expandArgReductions(ModuleOp module) {
  SmallVector<ReduceOp> reductions;
  module.walk([&](ReduceOp op) { reductions.push_back(op); });
  for (ReduceOp op : reductions)
    expand(op);
}

} // namespace systole::tpu

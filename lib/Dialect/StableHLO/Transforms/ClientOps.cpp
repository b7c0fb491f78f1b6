//===- ClientOps.cpp - Larger ops of chlo ---------------------------------===//

#include "Functions.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/IRMapping.h"

using namespace mlir;

namespace systole::stablehlo {

static Value splat(OpBuilder &builder, Location location, RankedTensorType type, Attribute value) {
  return ConstantOp::create(builder, location, type, DenseElementsAttr::get(type, value));
}

static Value integer(OpBuilder &builder, Location location, RankedTensorType type, int64_t value) {
  unsigned width = type.getElementType().getIntOrFloatBitWidth();
  llvm::APInt bits(width, static_cast<uint64_t>(value), /*isSigned=*/false, /*implicitTrunc=*/true);
  return splat(builder, location, type, IntegerAttr::get(type.getElementType(), bits));
}

//===----------------------------------------------------------------------===//
// Constants and mulhi
//===----------------------------------------------------------------------===//

void expandConstant(chlo::ConstantOp op) {
  OpBuilder builder(op);
  op.replaceAllUsesWith(ConstantOp::create(builder, op.getLoc(), op.getType(), op.getValue()).getResult());
  op.erase();
}

void expandConstantLike(chlo::ConstantLikeOp op) {
  if (!op.getType().hasStaticShape())
    return;
  OpBuilder builder(op);
  op.replaceAllUsesWith(splat(builder, op.getLoc(), op.getType(), op.getValue()));
  op.erase();
}

/// The upper half of a product of two unsigned 64-bit numbers: of the four products of their halves, with
/// what their sum carries.
static Value unsignedHighProduct(OpBuilder &builder, Location location, Value a, Value b) {
  auto type = cast<RankedTensorType>(a.getType());
  Value half = integer(builder, location, type, 32), mask = integer(builder, location, type, 0xffffffff);
  auto low = [&](Value x) -> Value { return AndOp::create(builder, location, x, mask); };
  auto high = [&](Value x) -> Value { return ShiftRightLogicalOp::create(builder, location, x, half); };
  auto multiply = [&](Value x, Value y) -> Value { return MulOp::create(builder, location, x, y); };
  auto add = [&](Value x, Value y) -> Value { return AddOp::create(builder, location, x, y); };
  Value lowLow = multiply(low(a), low(b)), lowHigh = multiply(low(a), high(b));
  Value highLow = multiply(high(a), low(b)), highHigh = multiply(high(a), high(b));
  Value carry = high(add(add(high(lowLow), low(lowHigh)), low(highLow)));
  return add(add(highHigh, carry), add(high(lowHigh), high(highLow)));
}

void expandMulhi(chlo::MulhiOp op) {
  OpBuilder builder(op);
  Location location = op.getLoc();
  RankedTensorType type = op.getType();
  auto element = cast<IntegerType>(type.getElementType());
  Value result;
  if (element.getWidth() < 64) {
    auto wide = IntegerType::get(op.getContext(), 64, element.getSignedness());
    Value a = ConvertOp::create(builder, location, op.getLhs(), wide);
    Value b = ConvertOp::create(builder, location, op.getRhs(), wide);
    Value product = MulOp::create(builder, location, a, b);
    Value width = integer(builder, location, cast<RankedTensorType>(product.getType()), element.getWidth());
    Value upper = ShiftRightLogicalOp::create(builder, location, product, width);
    result = ConvertOp::create(builder, location, upper, element);
  } else {
    result = unsignedHighProduct(builder, location, op.getLhs(), op.getRhs());
    // A negative number read as unsigned is greater by 2^64, and its product by 2^64 times the other.
    Value zero = integer(builder, location, type, 0);
    auto subtractIfNegative = [&](Value sign, Value other) {
      Value isNegative = CompareOp::create(builder, location, sign, zero, ComparisonDirection::LT);
      Value excess = SelectOp::create(builder, location, isNegative, other, zero);
      result = SubtractOp::create(builder, location, result, excess);
    };
    if (!element.isUnsigned()) {
      subtractIfNegative(op.getLhs(), op.getRhs());
      subtractIfNegative(op.getRhs(), op.getLhs());
    }
  }
  op.replaceAllUsesWith(result);
  op.erase();
}

//===----------------------------------------------------------------------===//
// scan
//===----------------------------------------------------------------------===//

namespace {
/// Writes a scan as a loop that takes a slice of each input, runs the body and puts what it gives into the
/// outputs. The loop carries its index, the inputs, the outputs and the scan's own state.
class ScanExpansion {
public:
  explicit ScanExpansion(chlo::ScanOp op) : op(op), builder(op), location(op.getLoc()) {
    ValueRange sliced = op.getInputs().empty() ? ValueRange(op.getOutputs()) : ValueRange(op.getInputs());
    length = sliced.empty() ? static_cast<int64_t>(op.getScanDimSize().value_or(0))
                            : cast<RankedTensorType>(sliced[0].getType()).getDimSize(op.getDimension());
  }

  void expand() {
    SmallVector<Value> state = {index(0)};
    llvm::append_range(state, op.getInputs());
    for (Value output : op.getOutputs())
      state.push_back(
          ConstantOp::create(builder, location, cast<ElementsAttr>(builder.getZeroAttr(output.getType()))));
    llvm::append_range(state, op.getInits());
    auto loop = WhileOp::create(builder, location, state);
    SmallVector<Location> locations(state.size(), location);
    Block *condition = builder.createBlock(&loop.getCond(), {}, loop.getResultTypes(), locations);
    Value isInside = CompareOp::create(builder, location, condition->getArgument(0), index(length),
                                       ComparisonDirection::LT);
    ReturnOp::create(builder, location, isInside);
    Block *body = builder.createBlock(&loop.getBody(), {}, loop.getResultTypes(), locations);
    ReturnOp::create(builder, location, step(body->getArguments()));
    op.replaceAllUsesWith(loop.getResults().drop_front(1 + op.getInputs().size()));
    op.erase();
  }

private:
  Value index(int64_t value) {
    return integer(builder, location, RankedTensorType::get({}, builder.getI32Type()), value);
  }

  /// Zero, but for the place that the loop is at.
  SmallVector<Value> startsFor(RankedTensorType type, Value place) {
    SmallVector<Value> starts(type.getRank(), index(0));
    starts[op.getDimension()] = place;
    return starts;
  }

  SmallVector<Value> step(ValueRange state) {
    size_t inputs = op.getInputs().size(), outputs = op.getOutputs().size();
    Value place = state[0];
    if (op.getIsReverse())
      place = SubtractOp::create(builder, location, index(length - 1), place);
    IRMapping mapping;
    Block &body = op.getBody().front();
    for (size_t i = 0; i < inputs; ++i) {
      auto type = cast<RankedTensorType>(state[1 + i].getType());
      SmallVector<int64_t> sizes(type.getShape());
      sizes[op.getDimension()] = 1;
      Value slice =
          DynamicSliceOp::create(builder, location, RankedTensorType::get(sizes, type.getElementType()),
                                 state[1 + i], startsFor(type, place), sizes);
      sizes.erase(sizes.begin() + static_cast<int64_t>(op.getDimension()));
      mapping.map(body.getArgument(i), ReshapeOp::create(builder, location, slice, sizes).getResult());
    }
    for (auto [argument, carried] :
         llvm::zip(body.getArguments().drop_front(inputs), state.drop_front(1 + inputs + outputs)))
      mapping.map(argument, carried);
    for (Operation &inner : body.without_terminator())
      builder.clone(inner, mapping);
    auto returned = llvm::map_to_vector(body.getTerminator()->getOperands(),
                                        [&](Value value) { return mapping.lookupOrDefault(value); });
    SmallVector<Value> next = {AddOp::create(builder, location, state[0], index(1))};
    llvm::append_range(next, state.slice(1, inputs));
    for (size_t i = 0; i < outputs; ++i) {
      Value output = state[1 + inputs + i];
      auto type = cast<RankedTensorType>(output.getType());
      SmallVector<int64_t> sizes(type.getShape());
      sizes[op.getDimension()] = 1;
      Value slice = ReshapeOp::create(builder, location, returned[i], sizes);
      next.push_back(
          DynamicUpdateSliceOp::create(builder, location, type, output, slice, startsFor(type, place)));
    }
    llvm::append_range(next, ArrayRef(returned).drop_front(outputs));
    return next;
  }

  chlo::ScanOp op;
  OpBuilder builder;
  Location location;
  int64_t length = 0;
};
} // namespace

void expandScan(chlo::ScanOp op) {
  bool isStatic = llvm::all_of(
      llvm::concat<const Type>(llvm::to_vector(op->getOperandTypes()), llvm::to_vector(op->getResultTypes())),
      [](Type type) { return cast<RankedTensorType>(type).hasStaticShape(); });
  if (isStatic)
    ScanExpansion(op).expand();
}

//===----------------------------------------------------------------------===//
// ragged_dot
//===----------------------------------------------------------------------===//

namespace {
/// Multiplies each group's part of lhs, the rest of it zeroed, with the group's own matrix.
class RaggedDotExpansion {
public:
  explicit RaggedDotExpansion(chlo::RaggedDotOp op)
      : op(op), builder(op), location(op.getLoc()), numbers(op.getRaggedDotDimensionNumbers()),
        ragged(numbers.getLhsRaggedDimensions()[0]) {}

  Value expand() {
    if (llvm::is_contained(numbers.getLhsBatchingDimensions(), ragged))
      return dot(op.getLhs(), op.getRhs(), op.getType());
    bool isContracting = llvm::is_contained(numbers.getLhsContractingDimensions(), ragged);
    SmallVector<Value> products;
    Value start = limit(0);
    for (int64_t group = 0; group < groupCount(); ++group) {
      Value end = limit(group + 1);
      Value rhs = isContracting ? Value(op.getRhs()) : groupOf(group);
      RankedTensorType type = op.getType();
      if (isContracting)
        type = RankedTensorType::get(type.getShape().drop_front(), type.getElementType());
      products.push_back(dot(maskLhs(start, end), rhs, type));
      start = end;
    }
    return isContracting ? stack(products) : sum(products);
  }

private:
  int64_t groupCount() { return op.getGroupSizes().getType().getDimSize(0); }

  /// Where group `group` begins: the sum of the sizes before it.
  Value limit(int64_t group) {
    auto scalar = RankedTensorType::get({}, op.getGroupSizes().getType().getElementType());
    Value result = integer(builder, location, scalar, 0);
    for (int64_t before = 0; before < group; ++before) {
      Value slice = SliceOp::create(builder, location, op.getGroupSizes(), ArrayRef<int64_t>{before},
                                    ArrayRef<int64_t>{before + 1}, ArrayRef<int64_t>{1});
      Value size = ReshapeOp::create(builder, location, slice, ArrayRef<int64_t>());
      result = AddOp::create(builder, location, result, size);
    }
    return result;
  }

  /// lhs with zeros outside of start to end along the ragged dimension.
  Value maskLhs(Value start, Value end) {
    RankedTensorType type = op.getLhs().getType();
    auto indices = withElementType(type, getElementTypeOrSelf(start));
    Value index = IotaOp::create(builder, location, indices, ragged);
    auto compare = [&](Value bound, ComparisonDirection direction) -> Value {
      Value spread = BroadcastInDimOp::create(builder, location, indices, bound, ArrayRef<int64_t>());
      return CompareOp::create(builder, location, index, spread, direction);
    };
    Value isInside = AndOp::create(builder, location, compare(start, ComparisonDirection::GE),
                                   compare(end, ComparisonDirection::LT));
    Value zero = ConstantOp::create(builder, location, cast<ElementsAttr>(builder.getZeroAttr(type)));
    return SelectOp::create(builder, location, isInside, op.getLhs(), zero);
  }

  Value groupOf(int64_t group) {
    RankedTensorType type = op.getRhs().getType();
    int64_t dimension = numbers.getRhsGroupDimensions()[0];
    SmallVector<int64_t> starts(type.getRank(), 0), limits(type.getShape()), strides(type.getRank(), 1);
    starts[dimension] = group;
    limits[dimension] = group + 1;
    Value slice = SliceOp::create(builder, location, op.getRhs(), starts, limits, strides);
    SmallVector<int64_t> shape(type.getShape());
    shape.erase(shape.begin() + dimension);
    return ReshapeOp::create(builder, location, slice, shape);
  }

  /// A dimension of rhs without its group dimension.
  SmallVector<int64_t> rhsDimensions(ArrayRef<int64_t> dimensions, bool hasGroup) {
    SmallVector<int64_t> result(dimensions);
    for (int64_t &dimension : result)
      if (!hasGroup && !numbers.getRhsGroupDimensions().empty() &&
          dimension > numbers.getRhsGroupDimensions()[0])
        --dimension;
    return result;
  }

  Value dot(Value lhs, Value rhs, RankedTensorType type) {
    bool hasGroup = rhs == op.getRhs();
    auto dimensions = DotDimensionNumbersAttr::get(
        op.getContext(), numbers.getLhsBatchingDimensions(),
        rhsDimensions(numbers.getRhsBatchingDimensions(), hasGroup), numbers.getLhsContractingDimensions(),
        rhsDimensions(numbers.getRhsContractingDimensions(), hasGroup));
    SmallVector<Attribute> precisions;
    for (Attribute precision : op.getPrecisionConfig().value_or(builder.getArrayAttr({})))
      precisions.push_back(PrecisionAttr::get(
          op.getContext(),
          *symbolizePrecision(chlo::stringifyPrecision(cast<chlo::PrecisionAttr>(precision).getValue()))));
    return DotGeneralOp::create(builder, location, type, lhs, rhs, dimensions,
                                precisions.empty() ? ArrayAttr() : builder.getArrayAttr(precisions),
                                DotAlgorithmAttr());
  }

  Value sum(ArrayRef<Value> products) {
    if (products.empty())
      return ConstantOp::create(builder, location, cast<ElementsAttr>(builder.getZeroAttr(op.getType())));
    Value result = products[0];
    for (Value product : products.drop_front())
      result = AddOp::create(builder, location, result, product);
    return result;
  }

  Value stack(SmallVector<Value> products) {
    if (products.empty())
      return sum(products);
    SmallVector<int64_t> shape(op.getType().getShape());
    shape[0] = 1;
    for (Value &product : products)
      product = ReshapeOp::create(builder, location, product, shape);
    return ConcatenateOp::create(builder, location, op.getType(), products, 0);
  }

  chlo::RaggedDotOp op;
  OpBuilder builder;
  Location location;
  chlo::RaggedDotDimensionNumbersAttr numbers;
  int64_t ragged;
};
} // namespace

LogicalResult expandRaggedDot(chlo::RaggedDotOp op) {
  RankedTensorType sizes = op.getGroupSizes().getType();
  if (!sizes.hasStaticShape() || !op.getType().hasStaticShape() || sizes.getRank() != 1)
    return op.emitOpError() << "has group sizes of type " << sizes
                            << "; expected a vector of static size, the same for all batches";
  op.replaceAllUsesWith(RaggedDotExpansion(op).expand());
  op.erase();
  return success();
}

} // namespace systole::stablehlo

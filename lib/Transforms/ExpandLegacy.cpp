//===- ExpandLegacy.cpp - Ops that the specification lacks ----------------===//

#include "systole/Transforms/Passes.h"

#include "systole/Dialect/StableHLO/IR/Einsum.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOEXPANDLEGACY
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

namespace {

RankedTensorType tensorOf(Value value) { return cast<RankedTensorType>(value.getType()); }

Value expand(BroadcastOp op, OpBuilder &builder) {
  int64_t added = op.getBroadcastSizes().size();
  auto dimensions = llvm::to_vector(llvm::seq<int64_t>(added, added + op.getOperand().getType().getRank()));
  return BroadcastInDimOp::create(builder, op.getLoc(), op.getType(), op.getOperand(), dimensions);
}

Value expand(DotOp op, OpBuilder &builder) {
  auto dimensions =
      DotDimensionNumbersAttr::get(op.getContext(), {}, {}, {op.getLhs().getType().getRank() - 1}, {0});
  return DotGeneralOp::create(builder, op.getLoc(), op.getType(), op.getLhs(), op.getRhs(), dimensions,
                              op.getPrecisionConfigAttr(), DotAlgorithmAttr());
}

/// A gather of slices that have size 1 in the dimension that is indexed and in batching dimensions.
Value expand(TorchIndexSelectOp op, OpBuilder &builder) {
  RankedTensorType operand = op.getOperand().getType(), index = op.getIndex().getType();
  int64_t dimension = op.getDim(), batches = op.getBatchDims();
  auto batching = llvm::to_vector(llvm::seq<int64_t>(0, batches));
  int64_t indexed = index.getRank() - batches;
  SmallVector<int64_t> offsets, sizes(operand.getShape());
  for (int64_t result = batches; result < op.getType().getRank(); ++result)
    if (result < dimension || result >= dimension + indexed)
      offsets.push_back(result);
  for (int64_t batch : batching)
    sizes[batch] = std::min<int64_t>(1, sizes[batch]);
  sizes[dimension] = std::min<int64_t>(1, sizes[dimension]);
  auto numbers = GatherDimensionNumbersAttr::get(op.getContext(), offsets, {dimension}, batching, batching,
                                                 {dimension}, index.getRank());
  return GatherOp::create(builder, op.getLoc(), op.getType(), op.getOperand(), op.getIndex(), numbers, sizes,
                          /*indices_are_sorted=*/false);
}

//===----------------------------------------------------------------------===//
// einsum
//===----------------------------------------------------------------------===//

/// Sums, diagonals and orders of dimensions, each of which has a label.
class EinsumBuilder {
public:
  EinsumBuilder(Operation *op, OpBuilder &builder) : builder(builder), location(op->getLoc()) {}

  /// The sum over dimensions.
  Value sum(Value value, ArrayRef<int64_t> dimensions) {
    if (dimensions.empty())
      return value;
    Type elementType = tensorOf(value).getElementType();
    auto scalar = RankedTensorType::get({}, elementType);
    Value zero = ConstantOp::create(builder, location, cast<ElementsAttr>(builder.getZeroAttr(scalar)));
    auto reduce = ReduceOp::create(builder, location, value, zero, dimensions);
    buildBinaryBody<AddOp>(builder, location, reduce.getBody(), elementType);
    return reduce.getResult(0);
  }

  /// The value with each label once: where a label repeats, the elements at which the indices are equal.
  Value takeDiagonals(Value value, SmallVector<int> &labels) {
    for (size_t second = 0; second < labels.size(); ++second) {
      auto *first = llvm::find(labels, labels[second]);
      if (first == labels.begin() + second)
        continue;
      value = sum(selectEqual(value, first - labels.begin(), second), {static_cast<int64_t>(second)});
      labels.erase(labels.begin() + second--);
    }
    return value;
  }

  /// The value summed over the dimensions whose labels `keep` does not want.
  Value sumOthers(Value value, SmallVector<int> &labels, llvm::function_ref<bool(int)> keep) {
    SmallVector<int64_t> others;
    for (auto [dimension, label] : llvm::enumerate(labels))
      if (!keep(label))
        others.push_back(dimension);
    llvm::erase_if(labels, [&](int label) { return !keep(label); });
    return sum(value, others);
  }

  Value order(Value value, ArrayRef<int> from, ArrayRef<int> to) {
    auto permutation = llvm::map_to_vector(
        to, [&](int label) { return static_cast<int64_t>(llvm::find(from, label) - from.begin()); });
    if (llvm::is_sorted(permutation))
      return value;
    return TransposeOp::create(builder, location, value, permutation);
  }

private:
  /// Zero except where the indices in two dimensions are equal.
  Value selectEqual(Value value, int64_t first, int64_t second) {
    RankedTensorType type = tensorOf(value), indices = withElementType(type, builder.getI32Type());
    Value rows = IotaOp::create(builder, location, indices, first);
    Value columns = IotaOp::create(builder, location, indices, second);
    Value isEqual = CompareOp::create(builder, location, rows, columns, ComparisonDirection::EQ);
    Value zero = ConstantOp::create(builder, location, cast<ElementsAttr>(builder.getZeroAttr(type)));
    return SelectOp::create(builder, location, isEqual, value, zero);
  }

  OpBuilder &builder;
  Location location;
};

FailureOr<Einsum> readEinsum(Operation *op, StringRef config) {
  SmallVector<RankedTensorType> types = llvm::map_to_vector(op->getOperands(), tensorOf);
  return parseEinsum([op] { return op->emitOpError(); }, config, types);
}

Value expand(UnaryEinsumOp op, OpBuilder &builder) {
  FailureOr<Einsum> einsum = readEinsum(op, op.getEinsumConfig());
  EinsumBuilder dims(op, builder);
  SmallVector<int> labels = einsum->operands[0];
  Value value = dims.takeDiagonals(op.getOperand(), labels);
  value = dims.sumOthers(value, labels, [&](int label) { return llvm::is_contained(einsum->result, label); });
  return dims.order(value, labels, einsum->result);
}

/// Labels that one operand alone has and the result lacks are summed first; those of both operands are
/// batching or contracting dimensions.
Value expand(EinsumOp op, OpBuilder &builder) {
  FailureOr<Einsum> einsum = readEinsum(op, op.getEinsumConfig());
  EinsumBuilder dims(op, builder);
  SmallVector<int> labels[2] = {einsum->operands[0], einsum->operands[1]};
  Value values[2] = {op.getLhs(), op.getRhs()};
  for (int side = 0; side < 2; ++side)
    values[side] = dims.takeDiagonals(values[side], labels[side]);
  for (int side = 0; side < 2; ++side)
    values[side] = dims.sumOthers(values[side], labels[side], [&](int label) {
      return llvm::is_contained(einsum->result, label) || llvm::is_contained(labels[1 - side], label);
    });
  SmallVector<int64_t> batching[2], contracting[2];
  SmallVector<int> resultLabels;
  for (auto [dimension, label] : llvm::enumerate(labels[0])) {
    auto *other = llvm::find(labels[1], label);
    if (other == labels[1].end())
      continue;
    bool isBatching = llvm::is_contained(einsum->result, label);
    (isBatching ? batching : contracting)[0].push_back(dimension);
    (isBatching ? batching : contracting)[1].push_back(other - labels[1].begin());
    if (isBatching)
      resultLabels.push_back(label);
  }
  for (int side = 0; side < 2; ++side)
    for (int label : labels[side])
      if (!llvm::is_contained(labels[1 - side], label))
        resultLabels.push_back(label);
  auto numbers =
      DotDimensionNumbersAttr::get(op.getContext(), batching[0], batching[1], contracting[0], contracting[1]);
  Value product = DotGeneralOp::create(builder, op.getLoc(), values[0], values[1], numbers, ArrayAttr(),
                                       op.getType().getElementType());
  return dims.order(product, resultLabels, einsum->result);
}

/// Converts an integer that is contracted with a float to the result's type: backends know mixed floats
/// alone.
void convertMixedOperands(Operation *op) {
  if (!isa<DotGeneralOp, ConvolutionOp>(op))
    return;
  auto isFloat = [](Value value) { return isa<FloatType>(tensorOf(value).getElementType()); };
  if (isFloat(op->getOperand(0)) == isFloat(op->getOperand(1)))
    return;
  OpBuilder builder(op);
  for (OpOperand &operand : op->getOpOperands())
    if (!isFloat(operand.get()))
      operand.set(ConvertOp::create(
          builder, op->getLoc(),
          withElementType(tensorOf(operand.get()), tensorOf(op->getResult(0)).getElementType()),
          operand.get()));
}

/// The value that a tuple was made of; tuples that nothing reads go. What is left comes from outside.
void dropTuples(func::FuncOp function) {
  SmallVector<TupleOp> tuples;
  function.walk([&](Operation *op) {
    if (auto tuple = dyn_cast<TupleOp>(op))
      tuples.push_back(tuple);
    auto element = dyn_cast<GetTupleElementOp>(op);
    auto tuple = element ? element.getOperand().getDefiningOp<TupleOp>() : TupleOp();
    if (!tuple)
      return;
    element.replaceAllUsesWith(tuple.getVal()[element.getIndex()]);
    element.erase();
  });
  for (TupleOp tuple : llvm::reverse(tuples))
    if (tuple.use_empty())
      tuple.erase();
}

struct StableHLOExpandLegacy : public systole::impl::StableHLOExpandLegacyBase<StableHLOExpandLegacy> {
  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      OpBuilder builder(op);
      llvm::TypeSwitch<Operation *>(op).Case<BroadcastOp, DotOp, EinsumOp, TorchIndexSelectOp, UnaryEinsumOp>(
          [&](auto typed) {
            typed.getResult().replaceAllUsesWith(expand(typed, builder));
            typed.erase();
          });
    });
    getOperation().walk(convertMixedOperands);
    dropTuples(getOperation());
  }
};
} // namespace

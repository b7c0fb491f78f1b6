//===- Contractions.cpp - Matrix products and bias -------------------------===//

#include "Contractions.h"

#include "systole/Dialect/Graph/IR/Windows.h"

using namespace mlir;
using namespace systole;

/// Drops the batch dimensions of `x` if they are all 1, and otherwise repeats it along `batch`.
static Value fitBatch(HloBuilder &build, Value x, ArrayRef<int64_t> batch, bool drop) {
  ArrayRef<int64_t> matrix = shapeOf(x).take_back(2);
  if (drop)
    return build.reshape(x, matrix);
  SmallVector<int64_t> shape(batch);
  llvm::append_range(shape, matrix);
  return build.broadcast(x, shape);
}

static Value lowerMatmul(graph::MatmulOp op, graph::MatmulOp::Adaptor operands, HloBuilder &build) {
  RankedTensorType type = resultType(op);
  ArrayRef<int64_t> batch = type.getShape().drop_back(2);
  // A right operand that is the same for every batch needs no batch dimension: the left one's are kept as
  // they are.
  bool shared = llvm::all_of(shapeOf(operands.getB()).drop_back(2), [](int64_t size) { return size == 1; });
  Value a = fitBatch(build, operands.getA(), batch, /*drop=*/false);
  Value b = fitBatch(build, operands.getB(), batch, shared);
  auto batching = llvm::to_vector(llvm::seq<int64_t>(shared ? 0 : batch.size()));
  int64_t contractedA = typeOf(a).getRank() - (op.getTransposeA() ? 2 : 1);
  int64_t contractedB = typeOf(b).getRank() - (op.getTransposeB() ? 1 : 2);
  auto dimensions =
      hlo::DotDimensionNumbersAttr::get(op.getContext(), batching, batching, {contractedA}, {contractedB});
  Value product = build.make<hlo::DotGeneralOp>(a, b, dimensions, precisionConfig(build, op.getPrecision()),
                                                accumulatorType(type.getElementType()));
  return build.convert(product, type.getElementType());
}

static Value lowerBiasAdd(graph::BiasAddOp op, graph::BiasAddOp::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX();
  int64_t channels = graph::channelDimension(op.getDataFormat(), typeOf(x).getRank());
  return build.add(x, build.broadcastAlong(operands.getBias(), shapeOf(x), {channels}));
}

static Value lowerBiasAddGrad(graph::BiasAddGradOp op, graph::BiasAddGradOp::Adaptor operands,
                              HloBuilder &build) {
  Value dy = build.widen(operands.getDy());
  int64_t rank = typeOf(dy).getRank(), channels = graph::channelDimension(op.getDataFormat(), rank);
  SmallVector<int64_t> others = llvm::to_vector(llvm::seq<int64_t>(rank));
  others.erase(others.begin() + channels);
  return build.convert(build.sum(dy, others), resultType(op).getElementType());
}

void systole::populateContractionPatterns(RewritePatternSet &patterns) {
  add<graph::MatmulOp>(patterns, lowerMatmul);
  add<graph::BiasAddOp>(patterns, lowerBiasAdd);
  add<graph::BiasAddGradOp>(patterns, lowerBiasAddGrad);
}

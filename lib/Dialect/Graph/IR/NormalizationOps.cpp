//===- NormalizationOps.cpp - Types of normalizations and losses -----------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"
#include "systole/Dialect/Graph/IR/Windows.h"

using namespace mlir;
using namespace systole::graph;

/// c2: the parameters have one type, of this shape; c3: their elements are f32 or those of x; c4: epsilon.
static LogicalResult checkParameters(const Inference &inference, RankedTensorType x, ArrayRef<int64_t> shape,
                                     ValueRange parameters, double epsilon) {
  for (Value parameter : parameters)
    if (parameter.getType() != parameters[0].getType() || typeOf(parameter).getShape() != shape)
      return inference.violates(2) << "expected parameters of one type and the shape "
                                   << formatIntegers(shape) << ", found " << parameters.getTypes();
  Type element = typeOf(parameters[0]).getElementType();
  if (element != x.getElementType() && !element.isF32())
    return inference.violates(3) << "expected parameters of the element type of x, " << x.getElementType()
                                 << ", or of f32, found " << element;
  if (!(epsilon >= 0))
    return inference.violates(4) << "epsilon: expected a number not below zero, found "
                                 << std::to_string(epsilon);
  return success();
}

/// c1: x has channels, one for each element of the parameters.
static LogicalResult checkBatchNorm(const Inference &inference, RankedTensorType x, ValueRange parameters,
                                    double epsilon, DataFormat format) {
  if (x.getRank() < 2)
    return inference.violates(1) << "x: expected at least two dimensions, found " << x;
  return checkParameters(inference, x, {x.getDimSize(channelDimension(format, x.getRank()))}, parameters,
                         epsilon);
}

LogicalResult FusedBatchNormOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  if (failed(checkBatchNorm(inference, x, adaptor.getOperands().drop_front(), adaptor.getEpsilon(),
                            adaptor.getDataFormat())))
    return failure();
  return inference.result(x);
}

LogicalResult FusedBatchNormTrainingOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  Type parameter = adaptor.getScale().getType();
  if (failed(checkBatchNorm(inference, x, adaptor.getOperands().drop_front(), adaptor.getEpsilon(),
                            adaptor.getDataFormat())))
    return failure();
  return success(succeeded(inference.result(x)) && succeeded(inference.result(parameter)) &&
                 succeeded(inference.result(parameter)));
}

LogicalResult FusedBatchNormGradOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  Type parameter = adaptor.getScale().getType();
  if (failed(checkBatchNorm(inference, x, adaptor.getOperands().drop_front(2), adaptor.getEpsilon(),
                            adaptor.getDataFormat())))
    return failure();
  if (adaptor.getDy().getType() != x)
    return inference.violates(5) << "dy: expected the type of x, " << x << ", found "
                                 << adaptor.getDy().getType();
  return success(succeeded(inference.result(x)) && succeeded(inference.result(parameter)) &&
                 succeeded(inference.result(parameter)));
}

LogicalResult LayerNormOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  int64_t axis = adaptor.getAxis();
  if (failed(inference.checkAxis(1, "axis", axis, x.getRank())) ||
      failed(checkParameters(inference, x, x.getShape().drop_front(axis), adaptor.getOperands().drop_front(),
                             adaptor.getEpsilon())))
    return failure();
  return inference.result(x);
}

//===----------------------------------------------------------------------===//
// Cross entropy
//===----------------------------------------------------------------------===//

static LogicalResult inferLoss(Inference &inference, RankedTensorType features) {
  return success(succeeded(inference.result({features.getDimSize(0)}, features.getElementType())) &&
                 succeeded(inference.result(features)));
}

static LogicalResult checkFeatures(const Inference &inference, RankedTensorType features) {
  if (features.getRank() == 2)
    return success();
  return inference.violates(1) << "features: expected a matrix, batch by classes, found " << features;
}

LogicalResult SoftmaxCrossEntropyWithLogitsOp::infer(Adaptor adaptor, Inference &inference) {
  auto features = typeOf(adaptor.getFeatures());
  if (failed(checkFeatures(inference, features)))
    return failure();
  if (adaptor.getLabels().getType() != features)
    return inference.violates(2) << "labels: expected the type of features, " << features << ", found "
                                 << adaptor.getLabels().getType();
  return inferLoss(inference, features);
}

LogicalResult SparseSoftmaxCrossEntropyWithLogitsOp::infer(Adaptor adaptor, Inference &inference) {
  auto features = typeOf(adaptor.getFeatures()), labels = typeOf(adaptor.getLabels());
  if (failed(checkFeatures(inference, features)))
    return failure();
  if (labels.getRank() != 1 || labels.getDimSize(0) != features.getDimSize(0))
    return inference.violates(2) << "labels: expected a vector of " << features.getDimSize(0)
                                 << " class numbers, found " << labels;
  return inferLoss(inference, features);
}

//===- ContractionOps.cpp - Types of matmul and bias ops -------------------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"
#include "systole/Dialect/Graph/IR/OutputTypes.h"
#include "systole/Dialect/Graph/IR/Windows.h"

using namespace mlir;
using namespace systole::graph;

FailureOr<Type> systole::graph::resolveOutputType(const Inference &inference, int constraint, Type operand,
                                                  std::optional<Type> asked) {
  if (!asked || *asked == operand)
    return operand;
  bool wider =
      isa<FloatType>(operand) ? asked->isF32() : operand.getIntOrFloatBitWidth() == 8 && asked->isInteger(32);
  if (wider && !asked->isUnsignedInteger())
    return *asked;
  return FailureOr<Type>(inference.violates(constraint)
                         << "output_type: expected " << operand << ", or the wider "
                         << (isa<FloatType>(operand) ? "f32 of bf16 and f16" : "i32 of i8 and ui8")
                         << ", found " << *asked);
}

LogicalResult MatmulOp::infer(Adaptor adaptor, Inference &inference) {
  if (failed(inference.checkSameElement(1, adaptor.getA(), adaptor.getB())))
    return failure();
  auto a = typeOf(adaptor.getA()), b = typeOf(adaptor.getB());
  if (a.getRank() < 2 || b.getRank() < 2)
    return inference.violates(2) << "expected operands of at least two dimensions, found " << a << " and "
                                 << b << "; graph.expand_dims makes a matrix of a vector";
  SmallVector<int64_t> left(a.getShape()), right(b.getShape());
  if (adaptor.getTransposeA())
    std::swap(left[left.size() - 1], left[left.size() - 2]);
  if (adaptor.getTransposeB())
    std::swap(right[right.size() - 1], right[right.size() - 2]);
  if (left.back() != right[right.size() - 2])
    return inference.violates(3) << "expected as many columns in a as rows in b, found " << left.back()
                                 << " and " << right[right.size() - 2] << " (transposes applied), in " << a
                                 << " and " << b;
  auto shape = broadcastShapes(ArrayRef(left).drop_back(2), ArrayRef(right).drop_back(2));
  if (!shape)
    return inference.violates(4) << "expected batch dimensions that broadcast, found " << a << " and " << b;
  auto element = resolveOutputType(inference, 5, a.getElementType(), adaptor.getOutputType());
  if (failed(element))
    return failure();
  shape->append({left[left.size() - 2], right.back()});
  return inference.result(*shape, *element);
}

LogicalResult BiasAddOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX()), bias = typeOf(adaptor.getBias());
  if (failed(inference.checkSameElement(1, adaptor.getX(), adaptor.getBias())))
    return failure();
  if (bias.getRank() != 1)
    return inference.violates(2) << "bias: expected a vector, found " << bias;
  if (x.getRank() < 2)
    return inference.violates(3) << "x: expected at least two dimensions, found " << x;
  int64_t channels = x.getDimSize(channelDimension(adaptor.getDataFormat(), x.getRank()));
  if (bias.getDimSize(0) != channels)
    return inference.violates(4) << "bias: expected " << channels << " elements, one for each channel of "
                                 << x << ", found " << bias.getDimSize(0);
  return inference.result(x);
}

LogicalResult BiasAddGradOp::infer(Adaptor adaptor, Inference &inference) {
  auto dy = typeOf(adaptor.getDy());
  if (dy.getRank() < 2)
    return inference.violates(1) << "dy: expected at least two dimensions, found " << dy;
  return inference.result({dy.getDimSize(channelDimension(adaptor.getDataFormat(), dy.getRank()))},
                          dy.getElementType());
}

//===- Activations.cpp - Activations and their gradients -------------------===//
//
// What takes several steps takes them in f32, if the operands are narrower, and rounds once.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"

#include <cmath>
#include <numbers>

using namespace mlir;
using namespace systole;

static constexpr double seluScale = 1.0507009873554804934193349852946;
static constexpr double seluAlpha = 1.6732632423543772848170429916717;

//===----------------------------------------------------------------------===//
// Activations, of widened operands
//===----------------------------------------------------------------------===//

/// Adds an op given how to write it; `write` sees the operand widened.
template <typename Op, typename Write> static void addActivation(RewritePatternSet &patterns, Write write) {
  add<Op>(patterns, [write](Op op, Op::Adaptor operands, HloBuilder &build) {
    return build.convert(write(op, build, build.widen(operands.getX())), resultType(op).getElementType());
  });
}

static Value relu(HloBuilder &build, Value x) { return build.max(x, build.splatLike(x, 0)); }

static Value writeLeakyRelu(graph::LeakyReluOp op, HloBuilder &build, Value x) {
  return build.select(build.isPositive(x), x, build.scale(x, op.getAlpha()));
}

static Value writeElu(graph::EluOp, HloBuilder &build, Value x) {
  return build.select(build.isPositive(x), x, build.unary<hlo::Expm1Op>(x));
}

static Value writeSelu(graph::SeluOp, HloBuilder &build, Value x) {
  Value negative = build.scale(build.unary<hlo::Expm1Op>(x), seluScale * seluAlpha);
  return build.select(build.isPositive(x), build.scale(x, seluScale), negative);
}

static Value writeSoftplus(graph::SoftplusOp, HloBuilder &build, Value x) {
  Value small = build.exp(build.make<hlo::NegOp>(build.make<hlo::AbsOp>(x)));
  return build.add(relu(build, x), build.unary<hlo::Log1pOp>(small));
}

static Value writeSwish(graph::SwishOp, HloBuilder &build, Value x) {
  return build.mul(x, build.unary<hlo::LogisticOp>(x));
}

static Value writeGelu(graph::GeluOp op, HloBuilder &build, Value x) {
  Value inner;
  if (op.getApproximate()) {
    Value cube = build.mul(build.mul(x, x), x);
    Value sum = build.add(x, build.scale(cube, 0.044715));
    inner = build.unary<hlo::TanhOp>(build.scale(sum, std::sqrt(2.0 / std::numbers::pi)));
  } else {
    inner = build.make<chlo::ErfOp>(build.scale(x, std::sqrt(0.5)));
  }
  return build.mul(build.scale(x, 0.5), build.add(inner, build.splatLike(x, 1)));
}

static void populateActivations(RewritePatternSet &patterns) {
  add<graph::ReluOp>(
      patterns, [](graph::ReluOp, auto operands, HloBuilder &build) { return relu(build, operands.getX()); });
  add<graph::Relu6Op>(patterns, [](graph::Relu6Op, auto operands, HloBuilder &build) {
    return build.min(relu(build, operands.getX()), build.splatLike(operands.getX(), 6));
  });
  add<graph::SigmoidOp>(patterns, [](graph::SigmoidOp, auto operands, HloBuilder &build) {
    return build.unary<hlo::LogisticOp>(operands.getX());
  });
  add<graph::TanhOp>(patterns, [](graph::TanhOp, auto operands, HloBuilder &build) {
    return build.unary<hlo::TanhOp>(operands.getX());
  });
  addActivation<graph::LeakyReluOp>(patterns, writeLeakyRelu);
  addActivation<graph::EluOp>(patterns, writeElu);
  addActivation<graph::SeluOp>(patterns, writeSelu);
  addActivation<graph::SoftplusOp>(patterns, writeSoftplus);
  addActivation<graph::SwishOp>(patterns, writeSwish);
  addActivation<graph::GeluOp>(patterns, writeGelu);
}

//===----------------------------------------------------------------------===//
// Gradients
//===----------------------------------------------------------------------===//

/// Adds a gradient given how to write it; `write` sees both operands widened, in their order.
template <typename Op, typename Write> static void addGradient(RewritePatternSet &patterns, Write write) {
  add<Op>(patterns, [write](Op op, Op::Adaptor operands, HloBuilder &build) {
    Value first = build.widen(operands.getOperands()[0]), second = build.widen(operands.getOperands()[1]);
    return build.convert(write(op, build, first, second), resultType(op).getElementType());
  });
}

static Value oneMinus(HloBuilder &build, Value x) { return build.sub(build.splatLike(x, 1), x); }

static Value writeReluGrad(graph::ReluGradOp, HloBuilder &build, Value dy, Value x) {
  return build.select(build.isPositive(x), dy, build.splatLike(dy, 0));
}

static Value writeRelu6Grad(graph::Relu6GradOp, HloBuilder &build, Value dy, Value x) {
  Value below = build.compare(hlo::ComparisonDirection::LT, x, build.splatLike(x, 6));
  return build.select(build.make<hlo::AndOp>(build.isPositive(x), below), dy, build.splatLike(dy, 0));
}

static Value writeLeakyReluGrad(graph::LeakyReluGradOp op, HloBuilder &build, Value dy, Value x) {
  return build.select(build.isPositive(x), dy, build.scale(dy, op.getAlpha()));
}

static Value writeSoftplusGrad(graph::SoftplusGradOp, HloBuilder &build, Value dy, Value x) {
  return build.mul(dy, build.unary<hlo::LogisticOp>(x));
}

static Value writeEluGrad(graph::EluGradOp, HloBuilder &build, Value dy, Value y) {
  return build.select(build.isPositive(y), dy, build.mul(dy, build.add(y, build.splatLike(y, 1))));
}

static Value writeSeluGrad(graph::SeluGradOp, HloBuilder &build, Value dy, Value y) {
  Value negative = build.mul(dy, build.add(y, build.splatLike(y, seluScale * seluAlpha)));
  return build.select(build.isPositive(y), build.scale(dy, seluScale), negative);
}

static Value writeSigmoidGrad(graph::SigmoidGradOp, HloBuilder &build, Value y, Value dy) {
  return build.mul(dy, build.mul(y, oneMinus(build, y)));
}

static Value writeTanhGrad(graph::TanhGradOp, HloBuilder &build, Value y, Value dy) {
  return build.mul(dy, oneMinus(build, build.mul(y, y)));
}

static Value writeRsqrtGrad(graph::RsqrtGradOp, HloBuilder &build, Value y, Value dy) {
  return build.mul(build.scale(dy, -0.5), build.mul(build.mul(y, y), y));
}

static Value writeSqrtGrad(graph::SqrtGradOp, HloBuilder &build, Value y, Value dy) {
  return build.div(build.scale(dy, 0.5), y);
}

static Value writeReciprocalGrad(graph::ReciprocalGradOp, HloBuilder &build, Value y, Value dy) {
  return build.mul(build.make<hlo::NegOp>(dy), build.mul(y, y));
}

void systole::populateActivationPatterns(RewritePatternSet &patterns) {
  populateActivations(patterns);
  addGradient<graph::ReluGradOp>(patterns, writeReluGrad);
  addGradient<graph::Relu6GradOp>(patterns, writeRelu6Grad);
  addGradient<graph::LeakyReluGradOp>(patterns, writeLeakyReluGrad);
  addGradient<graph::SoftplusGradOp>(patterns, writeSoftplusGrad);
  addGradient<graph::EluGradOp>(patterns, writeEluGrad);
  addGradient<graph::SeluGradOp>(patterns, writeSeluGrad);
  addGradient<graph::SigmoidGradOp>(patterns, writeSigmoidGrad);
  addGradient<graph::TanhGradOp>(patterns, writeTanhGrad);
  addGradient<graph::RsqrtGradOp>(patterns, writeRsqrtGrad);
  addGradient<graph::SqrtGradOp>(patterns, writeSqrtGrad);
  addGradient<graph::ReciprocalGradOp>(patterns, writeReciprocalGrad);
}

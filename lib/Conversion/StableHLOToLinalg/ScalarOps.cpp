//===- ScalarOps.cpp - StableHLO's ops on single elements -----------------===//

#include "ScalarOps.h"

#include "ElementTypes.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

Value Scalars::integer(Type type, int64_t value) {
  unsigned width = type.getIntOrFloatBitWidth();
  return integer(type,
                 llvm::APInt(width, static_cast<uint64_t>(value), /*isSigned=*/true, /*implicitTrunc=*/true));
}

Value Scalars::integer(Type type, const llvm::APInt &value) {
  return arith::ConstantOp::create(builder, location, builder.getIntegerAttr(type, value));
}

Value Scalars::floating(Type type, double value) {
  return arith::ConstantOp::create(builder, location, builder.getFloatAttr(type, value));
}

Value Scalars::select(Value condition, Value left, Value right) {
  return arith::SelectOp::create(builder, location, condition, left, right);
}

static Type elementOf(Value value) { return getElementTypeOrSelf(value.getType()); }

Value systole::emitScalarOp(Scalars s, Operation *op, ValueRange operands) {
  if (op->getNumResults() != 1 || op->getNumOperands() == 0)
    return {};
  if (isa<ConvertOp>(op))
    return emitConvert(s, operands[0], elementOf(op->getOperand(0)), elementOf(op->getResult(0)));
  if (isa<CompareOp>(op))
    return emitCompare(s, op, operands);
  if (isa<SelectOp>(op))
    return s.select(operands[0], operands[1], operands[2]);
  if (isa<ComplexOp>(op))
    return s.make<complex::CreateOp>(elementOf(op->getResult(0)), operands[0], operands[1]);
  if (isa<BitcastConvertOp>(op)) {
    Type to = computeType(elementOf(op->getResult(0)));
    bool sameWidth = !isa<ComplexType>(to) && !isa<ComplexType>(operands[0].getType()) &&
                     to.getIntOrFloatBitWidth() == operands[0].getType().getIntOrFloatBitWidth();
    return sameWidth ? s.make<arith::BitcastOp>(to, operands[0]) : Value();
  }
  Type element = elementOf(op->getOperand(0));
  if (isa<FloatType>(element)) {
    if (isa<RealOp>(op))
      return operands[0];
    if (isa<ImagOp>(op))
      return s.floating(element, 0.0);
    return emitFloatOp(s, op, operands);
  }
  if (isa<ComplexType>(element))
    return emitComplexOp(s, op, operands);
  return emitIntegerOp(s, op, operands, isUnsignedElement(element));
}

static FailureOr<Value> emitConstant(Scalars s, ConstantOp op) {
  auto elements = dyn_cast<DenseElementsAttr>(op.getValue());
  Type element = elementOf(op.getResult());
  if (!elements || elements.getNumElements() != 1)
    return op.emitOpError("in a computation on single elements must have one element");
  if (auto complex = dyn_cast<ComplexType>(element))
    return s.make<complex::ConstantOp>(complex, cast<ArrayAttr>(*elements.getValues<Attribute>().begin()));
  if (isa<FloatType>(element))
    return arith::ConstantOp::create(s.builder, s.location,
                                     cast<TypedAttr>(*elements.getValues<Attribute>().begin()))
        .getResult();
  return s.integer(computeType(element), *elements.getValues<llvm::APInt>().begin());
}

/// What `op`, in a computation on single elements, takes from outside of it.
static FailureOr<Value> emitCapture(Scalars s, Operation &op, Value captured) {
  if (auto constant = captured.getDefiningOp<ConstantOp>())
    return emitConstant(s, constant);
  return op.emitOpError(
      "uses a value from outside of its region, which the CPU path takes only from constants; "
      "pass it in as an operand");
}

FailureOr<SmallVector<Value>> systole::emitScalarRegion(OpBuilder &builder, Region &region,
                                                        ValueRange arguments) {
  IRMapping values;
  Block &block = region.front();
  values.map(block.getArguments(), arguments);
  auto lookUp = [&](Operation &op) -> FailureOr<SmallVector<Value>> {
    SmallVector<Value> found;
    for (Value operand : op.getOperands()) {
      if (!values.contains(operand)) {
        FailureOr<Value> captured = emitCapture({builder, op.getLoc()}, op, operand);
        if (failed(captured))
          return failure();
        values.map(operand, *captured);
      }
      found.push_back(values.lookup(operand));
    }
    return found;
  };
  for (Operation &op : block.without_terminator()) {
    Scalars scalars{builder, op.getLoc()};
    if (auto constant = dyn_cast<ConstantOp>(op)) {
      FailureOr<Value> value = emitConstant(scalars, constant);
      if (failed(value))
        return failure();
      values.map(constant.getResult(), *value);
      continue;
    }
    FailureOr<SmallVector<Value>> operands = lookUp(op);
    if (failed(operands))
      return failure();
    // On single elements these change nothing.
    bool isIdentity = isa<ReshapeOp, BroadcastInDimOp, TransposeOp>(op);
    Value result = isIdentity ? operands->front() : emitScalarOp(scalars, &op, *operands);
    if (!result)
      return op.emitOpError("has no form on single elements for these types in the CPU backend");
    values.map(op.getResult(0), result);
  }
  return lookUp(*block.getTerminator());
}

//===- TPUOps.cpp - Ops of the tpu dialect -----------------------------===//

#include "systole/Dialect/TPU/IR/TPUOps.h"

using namespace mlir;
using namespace systole::tpu;

#define GET_OP_CLASSES
#include "systole/Dialect/TPU/IR/TPUOps.cpp.inc"

/// `what` names the attribute in the message.
static LogicalResult verifyRange(Operation *op, StringRef what, int64_t value, int64_t low, int64_t high) {
  if (value >= low && value <= high)
    return success();
  return op->emitOpError() << what << " must be in " << low << ".." << high << ", found " << value;
}

static LogicalResult verifyImmediate(Operation *op, StringRef what, int64_t value) {
  return verifyRange(op, what, value, INT16_MIN, INT16_MAX);
}

/// The verifier doesn't know the machine; the code generator checks the index against the machine's units.
static LogicalResult verifyUnit(Operation *op, int64_t unit) { return verifyRange(op, "unit", unit, 0, 3); }

//===----------------------------------------------------------------------===//
// ProgramOp
//===----------------------------------------------------------------------===//

void ProgramOp::build(OpBuilder &builder, OperationState &state, StringRef name) {
  state.addAttribute(SymbolTable::getSymbolAttrName(), builder.getStringAttr(name));
  state.addRegion()->emplaceBlock();
}

static bool isSupportedType(Type type) {
  if (auto vector = dyn_cast<VectorType>(type))
    return isRegisterShaped(type) &&
           (vector.getElementType().isF32() || vector.getElementType().isInteger(32) ||
            vector.getElementType().isInteger(1));
  return type.isInteger(32) || type.isInteger(1);
}

LogicalResult ProgramOp::verifyRegions() {
  if (getBody().getNumArguments() != 0)
    return emitOpError() << "body must have no arguments, found " << getBody().getNumArguments();
  WalkResult result = getBody().walk([&](Operation *op) -> WalkResult {
    // Folders of arith and scf leave ub.poison where a value doesn't matter.
    StringRef dialect = op->getName().getDialectNamespace();
    if (dialect != "tpu" && dialect != "arith" && dialect != "scf" && dialect != "ub")
      return op->emitOpError() << "is not allowed in tpu.program: use ops of the tpu, arith and scf dialects";
    auto types = llvm::concat<const Type>(op->getOperandTypes(), op->getResultTypes());
    for (Type type : types)
      if (!isSupportedType(type))
        return op->emitOpError() << "uses a value of type " << type
                                 << "; values in tpu.program are i32, i1, or vectors 8x128 of f32, i32 or i1";
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

//===----------------------------------------------------------------------===//
// Making vectors, memory
//===----------------------------------------------------------------------===//

OpFoldResult SplatOp::fold(FoldAdaptor adaptor) {
  auto bits = dyn_cast_or_null<IntegerAttr>(adaptor.getValue());
  if (!bits)
    return {};
  auto type = cast<ShapedType>(getType());
  if (type.getElementType().isF32())
    return DenseElementsAttr::get(type, APFloat(APFloat::IEEEsingle(), bits.getValue()));
  return DenseElementsAttr::get(type, bits.getValue());
}

LogicalResult LoadOp::verify() {
  if (failed(verifyImmediate(*this, "offset", getOffset())))
    return failure();
  return verifyImmediate(*this, "stride", getStride());
}

LogicalResult StoreOp::verify() {
  if (failed(verifyImmediate(*this, "offset", getOffset())))
    return failure();
  if (getStride() == 0)
    return emitOpError() << "stride must not be 0: eight sublanes would be written to one row";
  return verifyImmediate(*this, "stride", getStride());
}

LogicalResult ScalarLoadOp::verify() { return verifyImmediate(*this, "offset", getOffset()); }

LogicalResult ScalarStoreOp::verify() { return verifyImmediate(*this, "offset", getOffset()); }

//===----------------------------------------------------------------------===//
// Vector functions
//===----------------------------------------------------------------------===//

LogicalResult UnaryOp::verify() {
  UnaryKind kind = getKind();
  bool toInteger = kind == UnaryKind::FloatToInt || kind == UnaryKind::FloatToUInt;
  bool isInteger = kind == UnaryKind::PopCount || kind == UnaryKind::CountLeadingZeros;
  Type i32 = IntegerType::get(getContext(), 32), f32 = Float32Type::get(getContext());
  Type operand = getRegisterType(isInteger ? i32 : f32);
  Type result = getRegisterType(isInteger || toInteger ? i32 : f32);
  if (getOperand().getType() == operand && getType() == result)
    return success();
  return emitOpError() << stringifyUnaryKind(kind) << " takes " << operand << " to " << result << ", found "
                       << getOperand().getType() << " and " << getType();
}

//===----------------------------------------------------------------------===//
// Units
//===----------------------------------------------------------------------===//

LogicalResult MatrixLoadOp::verify() { return verifyUnit(*this, getUnit()); }

LogicalResult MatrixSwapOp::verify() { return verifyUnit(*this, getUnit()); }

LogicalResult MatrixMultiplyOp::verify() { return verifyUnit(*this, getUnit()); }

LogicalResult MatrixPopOp::verify() { return verifyUnit(*this, getUnit()); }

LogicalResult BroadcastLaneOp::verify() { return verifyRange(*this, "lane", getLane(), 0, kLanes - 1); }

LogicalResult ReduceLanesOp::verify() {
  bool bitwise = getKind() == ReductionKind::And || getKind() == ReductionKind::Or;
  if (bitwise && cast<VectorType>(getType()).getElementType().isF32())
    return emitOpError() << stringifyReductionKind(getKind()) << " needs integers, found " << getType();
  return success();
}

LogicalResult ExtractOp::verify() {
  if (failed(verifyRange(*this, "sublane", getSublane(), 0, kSublanes - 1)))
    return failure();
  return verifyRange(*this, "lane", getLane(), 0, kLanes - 1);
}

LogicalResult DMAWaitOp::verify() {
  if (failed(verifyRange(*this, "flag", getFlag(), 0, 31)))
    return failure();
  return verifyRange(*this, "count", getCount(), 1, INT16_MAX);
}

LogicalResult TrapOp::verify() { return verifyRange(*this, "code", getCode(), 0, INT16_MAX); }

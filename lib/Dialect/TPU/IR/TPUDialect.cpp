//===- TPUDialect.cpp - The tpu dialect --------------------------------===//

#include "systole/Dialect/TPU/IR/TPUOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole::tpu;

#include "systole/Dialect/TPU/IR/TPUDialect.cpp.inc"
#include "systole/Dialect/TPU/IR/TPUEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/TPU/IR/TPUAttributes.cpp.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/TPU/IR/TPUTypes.cpp.inc"

bool systole::tpu::isRegisterShaped(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  return vector && !vector.isScalable() && vector.getShape() == ArrayRef<int64_t>{kSublanes, kLanes};
}

VectorType systole::tpu::getRegisterType(Type element) {
  return VectorType::get({kSublanes, kLanes}, element);
}

Operation *TPUDialect::materializeConstant(OpBuilder &builder, Attribute value, Type type,
                                           Location location) {
  return arith::ConstantOp::materialize(builder, value, type, location);
}

void TPUDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "systole/Dialect/TPU/IR/TPUAttributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "systole/Dialect/TPU/IR/TPUOps.cpp.inc"
      >();
}

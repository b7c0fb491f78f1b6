//===- TPUOps.h - The tpu dialect: ops, types, attributes ---*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_TPU_IR_TPUOPS_H
#define SYSTOLE_DIALECT_TPU_IR_TPUOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace systole::tpu {

/// A vector register has 8 sublanes of 128 lanes.
inline constexpr int64_t kSublanes = 8;
inline constexpr int64_t kLanes = 128;

bool isRegisterShaped(mlir::Type type);

/// vector<8x128xELEMENT>
mlir::VectorType getRegisterType(mlir::Type element);

/// The state that a core has beside its registers. Distinct resources, so that generic passes see which ops
/// depend on each other.
#define SYSTOLE_TPU_RESOURCE(NAME, TEXT)                                                                     \
  struct NAME : mlir::SideEffects::Resource::Base<NAME> {                                                    \
    llvm::StringRef getName() final { return TEXT; }                                                         \
  }
SYSTOLE_TPU_RESOURCE(VectorMemoryResource, "VMEM");
SYSTOLE_TPU_RESOURCE(ScalarMemoryResource, "SMEM");
SYSTOLE_TPU_RESOURCE(HBMResource, "HBM");
SYSTOLE_TPU_RESOURCE(MatrixUnitResource, "MXU");
SYSTOLE_TPU_RESOURCE(TransposeUnitResource, "transpose unit");
SYSTOLE_TPU_RESOURCE(SyncFlagResource, "sync flags");
#undef SYSTOLE_TPU_RESOURCE

} // namespace systole::tpu

#include "systole/Dialect/TPU/IR/TPUDialect.h.inc"
#include "systole/Dialect/TPU/IR/TPUEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/TPU/IR/TPUAttributes.h.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/TPU/IR/TPUTypes.h.inc"
#define GET_OP_CLASSES
#include "systole/Dialect/TPU/IR/TPUOps.h.inc"

#endif

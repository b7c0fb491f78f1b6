//===- StableHLOOps.h - The stablehlo dialect: ops, types, attributes ---*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOOPS_H
#define SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/IR/TensorEncoding.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "systole/Dialect/StableHLO/IR/TypeInference.h"

#include "systole/Dialect/StableHLO/IR/StableHLODialect.h.inc"
#include "systole/Dialect/StableHLO/IR/StableHLOEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOAttributes.h.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOTypes.h.inc"
#define GET_OP_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h.inc"

namespace systole::stablehlo {

/// Fills `region` with a block of two arguments for each of `elementTypes` (all left ones, then all right
/// ones), as the bodies of reduce, reduce_window and scatter have it, and whatever `build` makes of them,
/// which returns the results.
using BodyBuilder = llvm::function_ref<llvm::SmallVector<mlir::Value>(
    mlir::OpBuilder &, mlir::Location, mlir::ValueRange lhs, mlir::ValueRange rhs)>;
void buildBinaryBody(mlir::OpBuilder &builder, mlir::Location location, mlir::Region &region,
                     mlir::TypeRange elementTypes, BodyBuilder build);

/// The same for a body that is a single op of two operands: `buildBinaryBody<AddOp>(builder, loc,
/// reduce.getBody(), f32)`.
template <typename BinaryOp>
void buildBinaryBody(mlir::OpBuilder &builder, mlir::Location location, mlir::Region &region,
                     mlir::Type elementType) {
  buildBinaryBody(builder, location, region, mlir::TypeRange(elementType),
                  [](mlir::OpBuilder &nested, mlir::Location nestedLocation, mlir::ValueRange lhs,
                     mlir::ValueRange rhs) -> llvm::SmallVector<mlir::Value> {
                    return {BinaryOp::create(nested, nestedLocation, lhs[0], rhs[0])};
                  });
}

/// `precision_config` that gives both operands the same precision.
mlir::ArrayAttr makePrecisionConfig(mlir::MLIRContext *context, Precision precision);

/// An Nx2 attribute of paddings, one row for each dimension.
mlir::DenseIntElementsAttr makePaddingAttr(mlir::MLIRContext *context,
                                           llvm::ArrayRef<std::pair<int64_t, int64_t>> padding);

} // namespace systole::stablehlo

#endif

//===- ScalarOps.h - StableHLO's ops on single elements ---------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_STABLEHLOTOLINALG_SCALAROPS_H
#define SYSTOLE_LIB_CONVERSION_STABLEHLOTOLINALG_SCALAROPS_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Operation.h"
#include "mlir/IR/SymbolTable.h"

namespace systole {

/// Builds scalar code at one place.
struct Scalars {
  mlir::OpBuilder &builder;
  mlir::Location location;

  template <typename OpType, typename... Args> mlir::Value make(Args &&...args) {
    return OpType::create(builder, location, std::forward<Args>(args)...);
  }
  mlir::Value integer(mlir::Type type, int64_t value);
  mlir::Value integer(mlir::Type type, const llvm::APInt &value);
  mlir::Value floating(mlir::Type type, double value);
  mlir::Value select(mlir::Value condition, mlir::Value left, mlir::Value right);
};

/// What an elementwise op of StableHLO makes of single elements, all in their computation form: `operands`
/// are the elements, the types of the op's operands and result say how to read them. Null where the op isn't
/// an elementwise op that the backend has for these types.
///
/// Arithmetic on bf16 and f16 is done in f32 and rounded after each op. Integer division by zero gives all
/// ones, the remainder by zero the dividend; nothing traps and nothing is undefined.
mlir::Value emitScalarOp(Scalars scalars, mlir::Operation *op, mlir::ValueRange operands);

// The parts, by family; each returns null for ops that aren't its.
mlir::Value emitFloatOp(Scalars scalars, mlir::Operation *op, mlir::ValueRange operands);
mlir::Value emitIntegerOp(Scalars scalars, mlir::Operation *op, mlir::ValueRange operands, bool isUnsigned);
mlir::Value emitComplexOp(Scalars scalars, mlir::Operation *op, mlir::ValueRange operands);
mlir::Value emitCompare(Scalars scalars, mlir::Operation *op, mlir::ValueRange operands);
/// A conversion between element types; floats saturate to integers, and NaN becomes zero.
mlir::Value emitConvert(Scalars scalars, mlir::Value value, mlir::Type from, mlir::Type to);
/// A float's place in the total order, as an integer: that of its bits, of which the negative ones run
/// backward.
mlir::Value totalOrderKey(Scalars scalars, mlir::Value value);
/// Rounds an f32 to `exponentBits` and `mantissaBits` and back.
mlir::Value emitReducePrecision(Scalars scalars, mlir::Value value, unsigned exponentBits,
                                unsigned mantissaBits);

/// A computation on single elements, and what it needs from outside: the elements that it captures, in
/// computation form, and the functions that it may call.
struct ScalarRegion {
  mlir::Region &region;
  mlir::IRMapping captured;
  const mlir::SymbolTable &symbols;

  /// Builds the region's ops on single elements: `arguments` stand for its block arguments. Fails with a
  /// diagnostic at an op that has no scalar form. The results are in computation form.
  mlir::FailureOr<llvm::SmallVector<mlir::Value>> emit(mlir::OpBuilder &builder,
                                                       mlir::ValueRange arguments) const;
};

} // namespace systole

#endif

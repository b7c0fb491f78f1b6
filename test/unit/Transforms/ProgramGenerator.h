//===- ProgramGenerator.h - Random stablehlo programs -----------*- C++ -*-===//
//
// Programs of small tensors that use what the simplifier has rules for, with the constants that it looks for:
// zeros of both signs, ones, powers of two, infinities. The same seed gives the same program.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_TEST_UNIT_TRANSFORMS_PROGRAMGENERATOR_H
#define SYSTOLE_TEST_UNIT_TRANSFORMS_PROGRAMGENERATOR_H

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"
#include "systole/Support/Array.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"

#include <random>
#include <vector>

namespace systole::test {

class ProgramGenerator {
public:
  ProgramGenerator(mlir::MLIRContext *context, unsigned seed) : builder(context), random(seed) {}

  /// A module with one function, `main`, of `numOps` random ops.
  mlir::OwningOpRef<mlir::ModuleOp> generate(unsigned numOps);
  /// Values for the arguments of `function`, special ones among them.
  std::vector<Array> makeArguments(mlir::func::FuncOp function);

private:
  using Type = mlir::RankedTensorType;

  int64_t pick(int64_t low, int64_t high) {
    return std::uniform_int_distribution<int64_t>(low, high)(random);
  }
  bool chance(int percent) { return pick(1, 100) <= percent; }
  mlir::Value pickValue() { return values[pick(0, static_cast<int64_t>(values.size()) - 1)]; }
  /// A value with elements of `kind`: 'f' for f32, 'i' for i32; makes one if there is none.
  mlir::Value pickOf(char kind);
  Type typeOf(mlir::Value value) { return mlir::cast<Type>(value.getType()); }
  bool isFloat(mlir::Value value) { return typeOf(value).getElementType().isF32(); }

  mlir::Value constantLike(Type type);
  mlir::Value like(mlir::Value value);
  mlir::Value scalar(mlir::Type elementType);
  mlir::SmallVector<int64_t> permutation(int64_t rank);

  mlir::Value makeUnary();
  mlir::Value makeBinary();
  mlir::Value makeSelection();
  mlir::Value makeConversion();
  mlir::Value makeReshape();
  mlir::Value makeTranspose();
  mlir::Value makeBroadcast();
  mlir::Value makePad();
  mlir::Value makeSlice();
  mlir::Value makeConcatenate();
  mlir::Value makeReverse();
  mlir::Value makeReduce();
  mlir::Value makeDot();
  mlir::Value makeConvolution();
  mlir::Value makeIota();
  mlir::Value makeLoop();

  mlir::OpBuilder builder;
  std::mt19937 random;
  std::vector<mlir::Value> values;
};

} // namespace systole::test

#endif

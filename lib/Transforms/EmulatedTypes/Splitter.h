//===- Splitter.h - Replaces foreign tensors by their parts -----*- C++ -*-===//
//
// A tensor of i64 or ui64 becomes two parts, one of integers of 2 or 4 bits one part of 8-bit
// integers, and one of floats of 4 or 8 bits one part with the floats' codes; all of these are called foreign
// here. The splitter goes through a function in program order. In front of each op that has foreign operands
// or results it builds ops on their parts, and remembers the parts of each result; the foreign ops are
// removed at the end. Regions keep their ops, and get the parts as arguments for each foreign one.
//
// An op that the splitter does not know keeps its types: its operands are joined in front of it and its
// results split behind it. So is it with a function's arguments and results.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_SPLITTER_H
#define SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_SPLITTER_H

#include "Integer64.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace systole::emulated {

enum class Kind { Plain, Integer64, NarrowInteger, NarrowFloat };

Kind kindOf(mlir::Type type);
inline Kind kindOf(mlir::Value value) { return kindOf(value.getType()); }
inline bool isPair(mlir::Value value) { return kindOf(value) == Kind::Integer64; }
inline int partCount(Kind kind) { return kind == Kind::Integer64 ? 2 : 1; }
/// Whether an operand, a result or an argument of a region of `op` is foreign.
bool isForeign(mlir::Operation *op);
/// Whether `op` reads booleans as bits of other elements or the opposite: in memory each has a byte.
bool isBitPacking(mlir::Operation *op);
bool isSigned(mlir::Value value);
/// The type of each part of a foreign tensor.
mlir::RankedTensorType partType(mlir::Type type);

using Parts = llvm::SmallVector<mlir::Value, 2>;

class Splitter {
public:
  explicit Splitter(mlir::func::FuncOp function) : function(function), builder(function.getContext()) {}
  void run();

private:
  // Splitter.cpp: values and blocks.
  void splitBlock(mlir::Block &block);
  void splitOpaqueBlock(mlir::Block &block);
  void splitOp(mlir::Operation *op);
  void splitArguments(mlir::Block &block, unsigned operandsPerValue);
  void splitOpaque(mlir::Operation *op);
  void splitFlat(mlir::Operation *op, unsigned operandsPerValue = 1);
  Parts partsOf(mlir::Value value);
  llvm::SmallVector<mlir::Value> flatten(mlir::ValueRange values);
  llvm::SmallVector<mlir::Type> flattenTypes(mlir::TypeRange types);
  Parts split(mlir::Value value);
  mlir::Value join(mlir::Value value);
  mlir::Value stack(const Parts &parts);
  Parts unstack(mlir::Value stacked);
  void bind(mlir::Value value, Parts newParts) { parts[value] = std::move(newParts); }

  // As the values of formulas.
  Term term(mlir::Value value) { return Term(builder, location, value); }
  /// Of one part, in a type that has arithmetic: floats of 4 and 8 bits as f32.
  Term number(mlir::Value value);
  /// What `number` is as an element of a foreign type of one part.
  void bindNumber(mlir::Value value, const Term &number);
  Integer64 integer(mlir::Value value);
  void bind(mlir::Value value, const Integer64 &number) { bind(value, Parts{number.low, number.high}); }
  /// A scalar bound of clamp as one of the operand's shape.
  Integer64 broadcast(const Integer64 &number, llvm::ArrayRef<int64_t> shape);

  // SplitElementwise.cpp.
  bool splitElementwise(mlir::Operation *op);
  bool splitInteger(mlir::Operation *op);
  bool splitNarrow(mlir::Operation *op);
  bool splitCompare(stablehlo::CompareOp op);
  bool splitConvert(stablehlo::ConvertOp op);
  Integer64 powerInLoop(const Integer64 &base, const Integer64 &exponent, bool isSigned);

  // SplitBitcast.cpp.
  bool splitBitcast(stablehlo::BitcastConvertOp op);
  Term wordsOf(mlir::Value value);
  void bindWords(mlir::Value result, const Term &words);

  // SplitData.cpp: constants and what moves elements.
  bool splitData(mlir::Operation *op);
  bool splitConstant(stablehlo::ConstantOp op);
  bool splitNarrowConstant(stablehlo::ConstantOp op);
  bool splitIota(stablehlo::IotaOp op);
  /// A copy of `op` for each part.
  bool splitByPart(mlir::Operation *op);
  void narrowIndices(mlir::Operation *op);

  // SplitContractions.cpp.
  bool splitContraction(mlir::Operation *op);
  void splitNarrowProduct(mlir::Operation *op);
  void splitIntegerDot(stablehlo::DotGeneralOp op);
  void splitIntegerConvolution(stablehlo::ConvolutionOp op);
  mlir::Value limb(const Integer64 &number, int64_t index, int64_t bits);

  // SplitReductions.cpp.
  bool splitReduction(mlir::Operation *op);
  bool splitReduce(stablehlo::ReduceOp op);
  Integer64 reduceSum(stablehlo::ReduceOp op);
  Integer64 reduceExtremum(stablehlo::ReduceOp op, bool isMaximum);
  template <typename Op> mlir::Value reduceBy(stablehlo::ReduceOp op, mlir::Value input, mlir::Value init);

  mlir::func::FuncOp function;
  mlir::OpBuilder builder;
  mlir::Location location = builder.getUnknownLoc();
  llvm::DenseMap<mlir::Value, Parts> parts;
  llvm::SmallVector<mlir::Operation *> replacedOps; ///< What has been replaced, in order.
  llvm::SmallVector<mlir::Block *> replacedBlocks;  ///< Whose foreign arguments have been replaced.
};

/// Adds number << shift, where the number has 32 bits.
Integer64 addShifted(const Integer64 &sum, const Term &number, int64_t shift);

/// Replaces each map and select_and_scatter on pairs by ops that can be split.
void expandSingleResultOps(mlir::func::FuncOp function);

} // namespace systole::emulated

#endif // SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_SPLITTER_H

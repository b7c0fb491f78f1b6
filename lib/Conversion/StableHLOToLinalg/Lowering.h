//===- Lowering.h - The state of a conversion, and its helpers --*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_STABLEHLOTOLINALG_LOWERING_H
#define SYSTOLE_LIB_CONVERSION_STABLEHLOTOLINALG_LOWERING_H

#include "ElementTypes.h"
#include "ScalarOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"

namespace systole {

class BatchNormalization;

/// Translates a function op by op: each op's operands are looked up, its translation is built at the end of
/// what has been built so far, and its results are recorded. One method per op family, each in its own file.
class Lowering {
public:
  Lowering(mlir::ModuleOp module, mlir::OpBuilder &builder) : builder(builder), symbols(module) {}

  /// The translation of `function`, which stays as it is.
  mlir::FailureOr<mlir::OwningOpRef<mlir::func::FuncOp>> convertFunction(mlir::func::FuncOp function);
  /// Declarations of the functions of the host that it calls.
  std::vector<mlir::OwningOpRef<mlir::func::FuncOp>> takeHostFunctions() { return std::move(hostFunctions); }

private:
  friend class BatchNormalization;
  using Values = llvm::SmallVector<mlir::Value>;
  /// Whether the elements of one place come strictly before those of another: lhs and rhs of each input in
  /// turn.
  using Before = llvm::function_ref<mlir::Value(mlir::OpBuilder &, mlir::ValueRange)>;

  // Blocks and ops.
  mlir::LogicalResult convertOps(mlir::Block &block);
  mlir::LogicalResult convertOp(mlir::Operation *op);
  mlir::LogicalResult checkTypes(mlir::Operation *op);
  /// Translates `block` in place with `arguments` for its own; gives what its terminator returns.
  mlir::FailureOr<Values> inlineBlock(mlir::Block &block, mlir::ValueRange arguments);
  mlir::LogicalResult inlineFunction(mlir::Operation *caller, llvm::StringRef callee);
  mlir::Value get(mlir::Value original) { return values.lookup(original); }
  Values get(mlir::ValueRange originals);
  /// `region` as a computation on single elements. What it captures is read at the builder's place.
  ScalarRegion scalarRegion(mlir::Region &region);
  void set(mlir::Operation *op, mlir::ValueRange results) { values.map(op->getResults(), results); }

  // Families.
  mlir::LogicalResult convertElementwise(mlir::Operation *op);
  mlir::LogicalResult convertMap(mlir::Operation *op);
  mlir::LogicalResult convertBitcast(mlir::Operation *op);
  mlir::LogicalResult convertConstant(mlir::Operation *op);
  mlir::LogicalResult convertIota(mlir::Operation *op);
  mlir::LogicalResult convertBroadcast(mlir::Operation *op);
  mlir::LogicalResult convertReshape(mlir::Operation *op);
  mlir::LogicalResult convertTranspose(mlir::Operation *op);
  mlir::LogicalResult convertReverse(mlir::Operation *op);
  mlir::LogicalResult convertSlice(mlir::Operation *op);
  mlir::LogicalResult convertPad(mlir::Operation *op);
  mlir::LogicalResult convertConcatenate(mlir::Operation *op);
  mlir::LogicalResult convertDynamicSlice(mlir::Operation *op);
  mlir::LogicalResult convertDynamicUpdateSlice(mlir::Operation *op);
  mlir::LogicalResult convertGather(mlir::Operation *op);
  mlir::LogicalResult convertScatter(mlir::Operation *op);
  mlir::LogicalResult convertDotGeneral(mlir::Operation *op);
  mlir::LogicalResult convertConvolution(mlir::Operation *op);
  mlir::LogicalResult convertReduce(mlir::Operation *op);
  mlir::LogicalResult convertReduceWindow(mlir::Operation *op);
  mlir::LogicalResult convertSelectAndScatter(mlir::Operation *op);
  mlir::LogicalResult convertSort(mlir::Operation *op);
  mlir::LogicalResult convertWhile(mlir::Operation *op);
  mlir::LogicalResult convertBranches(mlir::Operation *op);
  mlir::LogicalResult convertBatchNorm(mlir::Operation *op);
  mlir::LogicalResult convertCustomCall(mlir::Operation *op);

  // Building blocks. All tensors here are of storage types.
  using ElementBody = llvm::function_ref<mlir::Value(Scalars, mlir::ValueRange)>;
  /// One parallel loop nest over `type`'s shape. The body gets the operands' stored elements and gives the
  /// result's.
  mlir::Value generate(mlir::Location location, mlir::RankedTensorType type, mlir::ValueRange operands,
                       llvm::ArrayRef<mlir::AffineMap> maps, ElementBody body);
  /// The map from `loops` loops to the first `count` of them.
  mlir::AffineMap leadingLoops(unsigned loops, unsigned count);
  mlir::Value empty(mlir::Location location, mlir::RankedTensorType type);
  mlir::Value fill(mlir::Location location, mlir::RankedTensorType type, mlir::Value scalar);
  mlir::Value zeros(mlir::Location location, mlir::RankedTensorType type);
  mlir::Value transpose(mlir::Location location, mlir::Value tensor, llvm::ArrayRef<int64_t> permutation);
  mlir::Value reshape(mlir::Location location, mlir::Value tensor, llvm::ArrayRef<int64_t> shape);
  mlir::Value reverse(mlir::Location location, mlir::Value tensor, llvm::ArrayRef<int64_t> dimensions);
  mlir::Value pad(mlir::Location location, mlir::Value tensor, mlir::Value scalar,
                  llvm::ArrayRef<int64_t> low, llvm::ArrayRef<int64_t> high,
                  llvm::ArrayRef<int64_t> interior);
  /// What lies one behind the other along a dimension.
  mlir::Value join(mlir::Location location, llvm::ArrayRef<mlir::Value> parts, int64_t dimension);
  /// The element of a tensor without dimensions.
  mlir::Value scalarOf(mlir::Location location, mlir::Value tensor);
  /// A start index of a dynamic slice, moved to where `size` elements fit into `extent`.
  mlir::Value clampStart(mlir::Location location, mlir::Value index, mlir::Type element, int64_t extent,
                         int64_t size);
  mlir::Value constantIndex(mlir::Location location, int64_t value);
  /// A computed integer element as an index, read as signed or unsigned as its type is.
  mlir::Value toIndex(Scalars scalars, mlir::Value stored, mlir::Type element);

  /// A new buffer, and what it holds as a tensor: for loops that write single elements.
  mlir::Value allocate(mlir::Location location, mlir::RankedTensorType type);
  /// The buffer of `tensor`, to be read until the next op on tensors is built: what that writes isn't known
  /// here.
  mlir::Value readBuffer(mlir::Location location, mlir::Value tensor);
  mlir::Value asTensor(mlir::Location location, mlir::Value buffer, bool writable);
  void storeTensor(mlir::Location location, mlir::Value tensor, mlir::Value buffer, bool restrict);

  /// Loops over `shape`, innermost last; `body` builds at the builder's place.
  void loopNest(mlir::Location location, llvm::ArrayRef<int64_t> shape,
                llvm::function_ref<void(mlir::ValueRange indices)> body);
  /// The sum of products of `left` and `right` for the given loops, in the precision that `result` calls for.
  mlir::Value multiplyAccumulate(mlir::Location location, mlir::Value left, mlir::Value right,
                                 mlir::Type leftElement, mlir::Type rightElement,
                                 mlir::RankedTensorType result, mlir::Type resultElement,
                                 llvm::ArrayRef<mlir::AffineMap> maps,
                                 llvm::ArrayRef<mlir::utils::IteratorType> iterators);
  /// Rounds the elements of an accumulator to those of a result.
  mlir::Value narrow(mlir::Location location, mlir::Value tensor, mlir::Type accumulated, mlir::Type element);
  /// Reduces by `region` over the loops of `iterators` that are reductions; what `reduce` and `reduce_window`
  /// share.
  mlir::FailureOr<Values> reduceLoops(mlir::Operation *op, mlir::Region &region, mlir::ValueRange inputs,
                                      mlir::ValueRange initialValues, mlir::Value windowShape,
                                      llvm::ArrayRef<mlir::AffineMap> maps,
                                      llvm::ArrayRef<mlir::utils::IteratorType> iterators);

  /// The buffers of `inputs`, sorted together along a dimension, stably.
  Values sortBuffers(mlir::Location location, mlir::ValueRange inputs, llvm::ArrayRef<mlir::Type> elements,
                     int64_t dimension, Before before);

  mlir::OpBuilder &builder;
  mlir::SymbolTable symbols;
  mlir::IRMapping values;
  llvm::SmallVector<llvm::StringRef> callStack;
  std::vector<mlir::OwningOpRef<mlir::func::FuncOp>> hostFunctions;
};

} // namespace systole

#endif

//===- Lowering.h - Lowers a function's ops to kernels ----------*- C++ -*-===//
//
// Walks the ops in order and keeps, for each value, the view that holds it. One file per family of ops
// defines the lower… functions. Elementwise ops are collected in clusters, one for each shape; a cluster is
// emitted when something else needs a value of it.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_LOWERING_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_LOWERING_H

#include "KernelBuilder.h"
#include "MatrixKernel.h"
#include "ReduceKernel.h"
#include "VectorMath.h"

#include "systole/Conversion/KernelToTPU/KernelToTPU.h"
#include "systole/Dialect/Kernel/IR/KernelOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <functional>
#include <list>

namespace systole::tpu {

/// Elementwise ops of one shape that become one kernel.
struct Cluster {
  llvm::SmallVector<int64_t> shape;
  llvm::SetVector<mlir::Operation *> ops;
  llvm::SmallVector<mlir::Value> operands; ///< Values from outside.
  llvm::SmallVector<TensorView> views;     ///< Of the operands, broadcast to the shape.
};

/// What a matrix kernel computes of its product's elements before it stores them.
struct Epilogue {
  llvm::SmallVector<mlir::Operation *> ops;
  llvm::SmallVector<mlir::Value> operands; ///< Values from outside of the ops, but the product.
  llvm::SmallVector<TensorView> views;     ///< Of the operands.
  mlir::Type productType, resultType;      ///< Element types.
  std::function<mlir::FailureOr<mlir::Value>(mlir::Value product, llvm::ArrayRef<mlir::Value> registers)>
      evaluate;
};

class Lowering {
public:
  Lowering(mlir::ModuleOp module, mlir::OpBuilder &builder, const ConversionOptions &options)
      : module(module), options(options), kernel(builder, buffers, options) {}

  mlir::LogicalResult lowerMain(mlir::func::FuncOp main);
  /// Gives the buffers their places, and says so in the program.
  mlir::FailureOr<MemoryPlan> plan(mlir::func::FuncOp main);

private:
  // Values.
  mlir::Value resolve(mlir::Value value) const;
  TensorView view(mlir::Value value);
  void bind(mlir::Value value, TensorView view) { views[resolve(value)] = std::move(view); }
  TensorView newTensor(llvm::ArrayRef<int64_t> shape, mlir::Type elementType);
  TensorView newResult(mlir::Value value);
  TensorView splatView(mlir::Attribute value, llvm::ArrayRef<int64_t> shape, mlir::Type elementType);
  /// The same elements with a buffer behind them.
  TensorView withBuffer(const TensorView &view);
  /// The same elements in order in a buffer of their own.
  TensorView materialize(mlir::Location location, const TensorView &view);
  /// The view, or a dense copy where loading the view's rows would move single words.
  TensorView withFastRows(mlir::Location location, const TensorView &view);
  /// Copies the elements of `source` to those of `destination`, which has the same shape.
  void copyView(mlir::Location location, const TensorView &source, const TensorView &destination);
  TensorView constantBuffer(mlir::DenseElementsAttr elements);
  /// 0, 1, 2, … in that type.
  TensorView iotaLine(mlir::Location location, int64_t size, mlir::Type elementType);

  // Ops and blocks.
  mlir::LogicalResult checkTypes(mlir::Operation *op);
  mlir::LogicalResult lowerBlock(mlir::Block &block);
  mlir::LogicalResult lowerOp(mlir::Operation *op);
  mlir::LogicalResult lowerStructure(mlir::Operation *op);
  mlir::LogicalResult lowerFusion(kernel::FusionOp fusion);
  /// False where the fusion is to be lowered op by op.
  mlir::FailureOr<bool> lowerWithEpilogue(kernel::FusionOp fusion);
  static bool collectEpilogue(kernel::FusionOp fusion, mlir::Operation *root, Epilogue &epilogue);
  static bool hasFastOperands(const Epilogue &epilogue);
  mlir::LogicalResult lowerCall(mlir::func::CallOp call);
  mlir::LogicalResult lowerResults(mlir::func::FuncOp main);

  // Clusters.
  mlir::LogicalResult addToCluster(mlir::Operation *op);
  Cluster *clusterOf(mlir::Value value);
  mlir::LogicalResult flush(Cluster *cluster);
  mlir::LogicalResult flushAll();
  bool isUsedOutside(mlir::Value value, const llvm::SetVector<mlir::Operation *> &ops);

  // Views and data movement.
  mlir::LogicalResult lowerDataMovement(mlir::Operation *op);
  mlir::LogicalResult lowerConstant(stablehlo::ConstantOp op);
  mlir::LogicalResult lowerIota(stablehlo::IotaOp op);
  mlir::LogicalResult lowerBroadcast(stablehlo::BroadcastInDimOp op);
  mlir::LogicalResult lowerReshape(stablehlo::ReshapeOp op);
  mlir::LogicalResult lowerTranspose(stablehlo::TransposeOp op);
  mlir::LogicalResult lowerReverse(stablehlo::ReverseOp op);
  mlir::LogicalResult lowerSlice(stablehlo::SliceOp op);
  mlir::LogicalResult lowerPad(stablehlo::PadOp op);
  mlir::LogicalResult lowerConcatenate(stablehlo::ConcatenateOp op);
  mlir::LogicalResult lowerBitcast(stablehlo::BitcastConvertOp op);
  mlir::LogicalResult lowerComplex(stablehlo::ComplexOp op);
  /// The real or the imaginary parts of complex numbers: every second word.
  TensorView partView(const TensorView &complex, int64_t part);
  TensorView padView(mlir::Location location, const TensorView &operand, const TensorView &padding,
                     llvm::ArrayRef<int64_t> low, llvm::ArrayRef<int64_t> high,
                     llvm::ArrayRef<int64_t> interior);

  // Contractions.
  mlir::LogicalResult lowerDotGeneral(stablehlo::DotGeneralOp op);
  mlir::LogicalResult lowerConvolution(stablehlo::ConvolutionOp op);
  void emitDepthwise(stablehlo::ConvolutionOp op, const TensorView &input, const TensorView &weights,
                     const TensorView &result);
  /// The type of what a product stores.
  mlir::Type resultElementType(mlir::Type product) const {
    return epilogue ? epilogue->resultType : mlir::getElementTypeOrSelf(product);
  }
  /// Gives the product the epilogue that waits for it, whose views `toProduct` brings to the product's
  /// dimensions.
  void attachEpilogue(MatrixProduct &product, llvm::function_ref<TensorView(const TensorView &)> toProduct);
  /// Brings the operands to a form that the matrix kernels take fast, and emits one.
  mlir::LogicalResult emitProduct(mlir::Operation *op, MatrixProduct product);
  void splitDepth(mlir::Location location, MatrixProduct &product, int64_t depth);

  // Reductions.
  mlir::LogicalResult lowerReduce(stablehlo::ReduceOp op);
  mlir::LogicalResult lowerMonoidReduce(stablehlo::ReduceOp op, Monoid monoid,
                                        llvm::ArrayRef<int64_t> dimensions);
  mlir::LogicalResult lowerReduceWindow(stablehlo::ReduceWindowOp op);
  /// Results where there is nothing to reduce.
  mlir::LogicalResult fillWithInits(mlir::Operation *op, mlir::ValueRange inits);

  // Control flow.
  mlir::LogicalResult lowerWhile(stablehlo::WhileOp op);
  mlir::LogicalResult lowerIf(stablehlo::IfOp op);
  mlir::LogicalResult lowerCase(stablehlo::CaseOp op);
  mlir::LogicalResult lowerChoice(mlir::Operation *op, llvm::function_ref<mlir::Value(size_t)> predicateOf,
                                  llvm::ArrayRef<mlir::Region *> branches);
  mlir::LogicalResult lowerBranch(mlir::Operation *op, mlir::Region &region,
                                  llvm::ArrayRef<TensorView> targets);
  mlir::FailureOr<llvm::SmallVector<TensorView>> lowerRegion(mlir::Block &block);
  mlir::LogicalResult copyToCarried(mlir::Location location, llvm::SmallVector<TensorView> results,
                                    llvm::ArrayRef<TensorView> carried);
  /// The scalars that a region of scalar ops takes from outside.
  mlir::FailureOr<Captures> captureScalars(mlir::Region &region);
  /// An element as an i32; a kernel of its own, or a part of the current one.
  mlir::Value readScalar(mlir::Location location, const TensorView &scalar);
  mlir::Value loadScalar(const TensorView &scalar);
  mlir::Value readPredicate(mlir::Location location, const TensorView &scalar);

  // Computed places.
  mlir::LogicalResult lowerDynamicSlice(stablehlo::DynamicSliceOp op);
  mlir::LogicalResult lowerDynamicUpdateSlice(stablehlo::DynamicUpdateSliceOp op);
  mlir::LogicalResult lowerGather(stablehlo::GatherOp op);
  mlir::LogicalResult lowerScatter(stablehlo::ScatterOp op);
  TensorView startVectors(mlir::Location location, const TensorView &indices, int64_t indexVectorDimension);
  void forEachStart(const TensorView &starts, int64_t group,
                    llvm::function_ref<void(mlir::Value, mlir::Value)> body,
                    llvm::function_ref<void(int64_t)> afterGroup);
  mlir::LogicalResult lowerSort(stablehlo::SortOp op);
  /// Whether the first elements, one of each operand, come before the second, as a mask.
  using Comparator = llvm::function_ref<mlir::FailureOr<mlir::Value>(llvm::ArrayRef<mlir::Value>,
                                                                     llvm::ArrayRef<mlir::Value>)>;
  mlir::FailureOr<llvm::SmallVector<TensorView>> sortViews(mlir::Location location,
                                                           llvm::ArrayRef<TensorView> operands,
                                                           int64_t dimension, int64_t operations,
                                                           Comparator compare);
  mlir::LogicalResult lowerSelectAndScatter(stablehlo::SelectAndScatterOp op);
  /// The number within the window of the element that each window selects.
  mlir::FailureOr<TensorView> selectInWindows(stablehlo::SelectAndScatterOp op);
  /// Combines each element of the source with the element of the padded target that its window selected.
  mlir::LogicalResult scatterToSelected(stablehlo::SelectAndScatterOp op, const TensorView &target,
                                        const TensorView &selected);
  mlir::Value clampIndex(mlir::Value index, mlir::Type type, int64_t most);
  mlir::Value dynamicOffset(const TensorView &operand, llvm::ArrayRef<TensorView> indices,
                            llvm::ArrayRef<int64_t> sizes);
  /// Copies within a kernel, of `source`'s shape.
  void copyAt(const TensorView &source, mlir::Value sourceOffset, const TensorView &destination,
              mlir::Value destinationOffset);
  llvm::SmallVector<TensorView> viewsWithBuffers(mlir::ValueRange values);

  mlir::ModuleOp module;
  ConversionOptions options;
  BufferTable buffers;
  KernelBuilder kernel;
  llvm::DenseMap<mlir::Value, TensorView> views;
  /// What a fusion's or a call's argument or result stands for.
  llvm::DenseMap<mlir::Value, mlir::Value> aliases;
  std::list<Cluster> clusters;
  llvm::DenseMap<mlir::Attribute, BufferId> constants;
  llvm::DenseMap<std::pair<mlir::Type, int64_t>, BufferId> iotas;
  llvm::SmallVector<mlir::func::FuncOp> callStack;
  llvm::SmallVector<BufferId> resultBuffers;
  const Epilogue *epilogue = nullptr; ///< Of the product that is being lowered.
  bool hasFailed = false;             ///< A flush failed where only a view was asked for.
};

/// The view of `size` indices from `start`, `stride` apart, along each dimension.
TensorView sliceView(const TensorView &view, llvm::ArrayRef<int64_t> start, llvm::ArrayRef<int64_t> sizes,
                     llvm::ArrayRef<int64_t> strides);

/// The view with its dimensions in the given order.
TensorView permuteView(const TensorView &view, llvm::ArrayRef<int64_t> permutation);

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_LOWERING_H

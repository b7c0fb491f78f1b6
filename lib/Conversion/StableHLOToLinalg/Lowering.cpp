//===- Lowering.cpp - Blocks, calls, and the table of ops -----------------===//

#include "Lowering.h"

#include "systole/Conversion/StableHLOToLinalg/Passes.h"
#include "systole/Dialect/Kernel/IR/KernelOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

SmallVector<Value> Lowering::get(ValueRange originals) {
  return llvm::map_to_vector(originals, [&](Value value) { return get(value); });
}

/// The types as they are in memory; says what is wrong with the first that has none.
static FailureOr<SmallVector<Type>> translateTypes(func::FuncOp function, TypeRange types) {
  SmallVector<Type> translated;
  for (Type type : types) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor || !tensor.hasStaticShape() || !storageType(tensor.getElementType()))
      return function.emitError(
                 "the CPU backend takes tensors of static shape with elements of type i1 to i64, ui2 to "
                 "ui64, floats of 4 to 64 bits or complex; this function has ")
             << type;
    translated.push_back(storageTensor(type));
  }
  return translated;
}

FailureOr<OwningOpRef<func::FuncOp>> Lowering::convertFunction(func::FuncOp function) {
  if (!llvm::hasSingleElement(function.getBody()))
    return function.emitError("a function to compile must have a body of one block");
  FailureOr<SmallVector<Type>> arguments = translateTypes(function, function.getArgumentTypes());
  if (failed(arguments))
    return failure();
  FailureOr<SmallVector<Type>> results = translateTypes(function, function.getResultTypes());
  if (failed(results))
    return failure();
  OwningOpRef<func::FuncOp> converted = func::FuncOp::create(function.getLoc(), function.getSymName(),
                                                             builder.getFunctionType(*arguments, *results));
  for (unsigned i = 0; i < function.getNumArguments(); ++i)
    if (Attribute alias = function.getArgAttr(i, aliasingAttribute))
      converted->setArgAttr(i, aliasingAttribute, alias);
  Block *block = converted->addEntryBlock();
  builder.setInsertionPointToEnd(block);
  callStack.assign(1, function.getSymName());
  FailureOr<Values> returned = inlineBlock(function.getBody().front(), block->getArguments());
  if (failed(returned))
    return failure();
  func::ReturnOp::create(builder, function.getBody().front().getTerminator()->getLoc(), *returned);
  return converted;
}

LogicalResult Lowering::convertOps(Block &block) {
  for (Operation &op : block.without_terminator())
    if (failed(convertOp(&op)))
      return failure();
  return success();
}

/// Says what to do about an op that isn't of the dialects that are converted.
static LogicalResult checkDialect(Operation *op) {
  StringRef dialect = op->getName().getDialectNamespace();
  if (llvm::is_contained({"stablehlo", "chlo"}, dialect) || isa<func::CallOp, kernel::FusionOp>(op))
    return success();
  if (dialect == "graph")
    return op->emitOpError("is of the graph dialect, which is legalized first: run graph-to-stablehlo before "
                           "convert-stablehlo-to-linalg");
  return op->emitOpError("is no op of StableHLO, which convert-stablehlo-to-linalg takes alone");
}

LogicalResult Lowering::checkTypes(Operation *op) {
  for (Type type : llvm::concat<const Type>(op->getOperandTypes(), op->getResultTypes())) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor)
      return op->emitOpError("has a value of type ") << type << ", which the CPU backend doesn't have";
    if (!tensor.hasStaticShape())
      return op->emitOpError("has the dynamic shape ") << type << "; the CPU backend needs static shapes";
    if (!storageType(tensor.getElementType()))
      return op->emitOpError("has elements of type ")
             << tensor.getElementType()
             << "; the CPU backend takes i1 to i64, ui2 to ui64, floats of 4 to 64 bits and complex";
  }
  return success();
}

FailureOr<SmallVector<Value>> Lowering::inlineBlock(Block &block, ValueRange arguments) {
  values.map(block.getArguments(), arguments);
  if (failed(convertOps(block)))
    return failure();
  return get(block.getTerminator()->getOperands());
}

ScalarRegion Lowering::scalarRegion(Region &region) {
  ScalarRegion computation{region, IRMapping(), symbols};
  SetVector<Value> captured;
  getUsedValuesDefinedAbove(region, captured);
  for (Value value : captured) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    // Constants are built where they are used, which keeps them out of the way of vectorization.
    if (!type || type.getRank() != 0 || value.getDefiningOp<ConstantOp>())
      continue;
    Location location = region.getLoc();
    computation.captured.map(
        value, decode(builder, location, scalarOf(location, get(value)), type.getElementType()));
  }
  return computation;
}

LogicalResult Lowering::inlineFunction(Operation *caller, StringRef callee) {
  auto function = symbols.lookup<func::FuncOp>(callee);
  if (!function || function.isDeclaration())
    return caller->emitOpError("calls @") << callee << ", which has no body";
  if (llvm::is_contained(callStack, callee))
    return caller->emitOpError("calls @") << callee << " from within itself; programs can't be recursive";
  if (!llvm::hasSingleElement(function.getBody()))
    return caller->emitOpError("calls @") << callee << ", whose body isn't a single block";
  callStack.push_back(function.getSymName());
  FailureOr<Values> results = inlineBlock(function.getBody().front(), get(caller->getOperands()));
  callStack.pop_back();
  if (failed(results))
    return failure();
  set(caller, *results);
  return success();
}

LogicalResult Lowering::convertOp(Operation *op) {
  using Method = LogicalResult (Lowering::*)(Operation *);
  static const llvm::StringMap<Method> methods = {
      {ConstantOp::getOperationName(), &Lowering::convertConstant},
      {IotaOp::getOperationName(), &Lowering::convertIota},
      {BroadcastInDimOp::getOperationName(), &Lowering::convertBroadcast},
      {ReshapeOp::getOperationName(), &Lowering::convertReshape},
      {TransposeOp::getOperationName(), &Lowering::convertTranspose},
      {ReverseOp::getOperationName(), &Lowering::convertReverse},
      {SliceOp::getOperationName(), &Lowering::convertSlice},
      {PadOp::getOperationName(), &Lowering::convertPad},
      {ConcatenateOp::getOperationName(), &Lowering::convertConcatenate},
      {DynamicSliceOp::getOperationName(), &Lowering::convertDynamicSlice},
      {DynamicUpdateSliceOp::getOperationName(), &Lowering::convertDynamicUpdateSlice},
      {DotGeneralOp::getOperationName(), &Lowering::convertDotGeneral},
      {ConvolutionOp::getOperationName(), &Lowering::convertConvolution},
      {ReduceOp::getOperationName(), &Lowering::convertReduce},
      {ReduceWindowOp::getOperationName(), &Lowering::convertReduceWindow},
      {WhileOp::getOperationName(), &Lowering::convertWhile},
      {IfOp::getOperationName(), &Lowering::convertBranches},
      {CaseOp::getOperationName(), &Lowering::convertBranches},
      {GatherOp::getOperationName(), &Lowering::convertGather},
      {ScatterOp::getOperationName(), &Lowering::convertScatter},
      {SelectAndScatterOp::getOperationName(), &Lowering::convertSelectAndScatter},
      {SortOp::getOperationName(), &Lowering::convertSort},
      {BatchNormInferenceOp::getOperationName(), &Lowering::convertBatchNorm},
      {BatchNormTrainingOp::getOperationName(), &Lowering::convertBatchNorm},
      {BatchNormGradOp::getOperationName(), &Lowering::convertBatchNorm},
      {CustomCallOp::getOperationName(), &Lowering::convertCustomCall},
      {BitcastConvertOp::getOperationName(), &Lowering::convertBitcast},
      {MapOp::getOperationName(), &Lowering::convertMap},
  };
  if (failed(checkDialect(op)) || failed(checkTypes(op)))
    return failure();
  if (auto method = methods.find(op->getName().getStringRef()); method != methods.end())
    return (this->*method->second)(op);
  if (auto call = dyn_cast<func::CallOp>(op))
    return inlineFunction(op, call.getCallee());
  if (auto composite = dyn_cast<CompositeOp>(op))
    return inlineFunction(op, composite.getDecomposition());
  if (auto fusion = dyn_cast<kernel::FusionOp>(op)) {
    FailureOr<Values> results = inlineBlock(fusion.getBody().front(), get(op->getOperands()));
    if (failed(results))
      return failure();
    set(op, *results);
    return success();
  }
  if (isa<OptimizationBarrierOp>(op)) {
    set(op, get(op->getOperands()));
    return success();
  }
  return convertElementwise(op);
}

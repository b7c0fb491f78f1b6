//===- Lowering.cpp - Walks the program, values and blocks ----------------===//

#include "Lowering.h"

#include "ElementwiseKernel.h"
#include "TransposeKernel.h"
#include "VectorMath.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole::tpu {

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Value Lowering::resolve(Value value) const {
  for (auto found = aliases.find(value); found != aliases.end(); found = aliases.find(value))
    value = found->second;
  return value;
}

TensorView Lowering::view(Value value) {
  value = resolve(value);
  if (Cluster *cluster = clusterOf(value))
    hasFailed |= failed(flush(cluster));
  auto found = views.find(value);
  assert((found != views.end() || hasFailed) && "a value is used before it is lowered");
  return found != views.end() ? found->second : newResult(value);
}

TensorView Lowering::newTensor(ArrayRef<int64_t> shape, Type elementType) {
  TensorView result;
  result.shape.assign(shape.begin(), shape.end());
  result.strides = getDenseStrides(shape);
  result.elementType = elementType;
  result.buffer = buffers.create(BufferRole::Temporary, elementType, result.numElements());
  return result;
}

TensorView Lowering::newResult(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  return newTensor(type.getShape(), type.getElementType());
}

TensorView Lowering::splatView(Attribute value, ArrayRef<int64_t> shape, Type elementType) {
  TensorView result;
  result.shape.assign(shape.begin(), shape.end());
  result.strides.assign(shape.size(), 0);
  result.elementType = elementType;
  result.splat = value;
  return result;
}

TensorView Lowering::constantBuffer(DenseElementsAttr elements) {
  ShapedType type = elements.getType();
  TensorView result;
  result.shape.assign(type.getShape().begin(), type.getShape().end());
  result.strides = getDenseStrides(result.shape);
  result.elementType = type.getElementType();
  auto [found, isNew] = constants.try_emplace(elements, -1);
  if (isNew) {
    found->second = buffers.create(BufferRole::Constant, result.elementType, result.numElements());
    buffers[found->second].content = getStoredBytes(elements);
  }
  result.buffer = found->second;
  return result;
}

TensorView Lowering::withBuffer(const TensorView &view) {
  if (view.buffer >= 0)
    return view;
  auto type = RankedTensorType::get({1}, view.elementType);
  TensorView result = view;
  result.buffer = constantBuffer(DenseElementsAttr::get(type, ArrayRef(view.splat))).buffer;
  return result;
}

void Lowering::copyView(Location location, const TensorView &source, const TensorView &destination) {
  if (source.numElements() == 0)
    return;
  TensorView from = withBuffer(source);
  if (from.isSingleElement() && from.numElements() > 1 && destination.isDense() &&
      !isWideElement(from.elementType)) {
    // A fill: through registers, since the DMA engine would read the element again and again.
    LogicalResult status =
        emitElementwiseKernel(kernel, location, {from}, {destination}, 1, [](ArrayRef<Value> registers) {
          return FailureOr<SmallVector<Value>>(SmallVector<Value>(registers));
        });
    assert(succeeded(status) && "a fill can't fail");
    return;
  }
  if (shouldTranspose(kernel, from, destination))
    return emitTransposeKernel(kernel, location, from, destination);
  SmallVector<CopyDimension> dimensions;
  for (size_t i = 0; i < from.shape.size(); ++i)
    dimensions.push_back({from.shape[i], from.strides[i], destination.strides[i]});
  kernel.begin(location);
  Place sourcePlace = Place::inBuffer(from.buffer, from.elementType, kernel.scalar(from.offset));
  Place destinationPlace =
      Place::inBuffer(destination.buffer, destination.elementType, kernel.scalar(destination.offset));
  kernel.wait(kCopyFlag, kernel.copy(sourcePlace, destinationPlace, dimensions, kCopyFlag));
  kernel.end();
}

TensorView Lowering::materialize(Location location, const TensorView &view) {
  if (view.buffer >= 0 && view.offset == 0 && view.isDense() &&
      buffers[view.buffer].elements == view.numElements() &&
      buffers[view.buffer].elementType == view.elementType)
    return view;
  TensorView result = newTensor(view.shape, view.elementType);
  copyView(location, view, result);
  return result;
}

TensorView Lowering::withFastRows(Location location, const TensorView &view) {
  TensorView dense = view;
  dense.strides = getDenseStrides(view.shape);
  return shouldTranspose(kernel, view, dense) ? materialize(location, view) : view;
}

TensorView Lowering::iotaLine(Location location, int64_t size, Type elementType) {
  auto [found, isNew] = iotas.try_emplace({elementType, size}, -1);
  TensorView result;
  if (!isNew) {
    result.shape = {size};
    result.strides = {1};
    result.elementType = elementType;
    result.buffer = found->second;
    return result;
  }
  result = newTensor({size}, elementType);
  iotas[{elementType, size}] = result.buffer;
  // One block is enough: its words are stored, and then advance, until the line is full.
  kernel.begin(location);
  int64_t most = std::clamp<int64_t>(kernel.rowsOfVmem() / kSublanes, 1, 64);
  int64_t tile = std::min<int64_t>(llvm::alignTo(size, kVectorElements), most * kVectorElements);
  VmemBlock block = kernel.allocateRows(tile / kLanes);
  Type i32 = IntegerType::get(module.getContext(), 32);
  Value indices = arith::AddIOp::create(
      kernel, LaneIdOp::create(kernel),
      arith::MulIOp::create(kernel, SublaneIdOp::create(kernel), kernel.integerVector(kLanes)));
  auto storeTile = [&](Value first, int64_t elements) {
    kernel.loop(llvm::divideCeil(elements, kVectorElements), [&](Value index) {
      Value start = kernel.addI(first, kernel.mulI(index, kVectorElements));
      Value value = arith::AddIOp::create(kernel, indices, kernel.splat(start));
      kernel.store(convertElements(kernel, value, i32, elementType), block,
                   kernel.addI(kernel.mulI(index, kSublanes), block.row));
    });
    Place destination = Place::inBuffer(result.buffer, elementType, first);
    kernel.wait(kStoreFlag, kernel.copy(Place::inVmem(kernel.scalar(block.row)), destination,
                                        {{elements, 1, 1}}, kStoreFlag));
  };
  kernel.loop(size / tile, [&](Value index) { storeTile(kernel.mulI(index, tile), tile); });
  if (size % tile != 0)
    storeTile(kernel.scalar(size / tile * tile), size % tile);
  kernel.end();
  return result;
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

LogicalResult Lowering::checkTypes(Operation *op) {
  for (Type type : llvm::concat<const Type>(op->getOperandTypes(), op->getResultTypes())) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor)
      return op->emitOpError() << "has a value of type " << type << ", and TPU programs have tensors alone";
    if (!tensor.hasStaticShape())
      return op->emitOpError()
             << "has a value of type " << type
             << ": TPU programs are compiled for fixed shapes, so give every dimension a size";
    if (!getTransferFormat(tensor.getElementType()))
      return op->emitOpError() << "has a value of type " << type << ": the TPU has no element type "
                               << tensor.getElementType()
                               << "; use f32, a float of 4, 8 or 16 bits, complex<f32> or an integer of "
                                  "1 to 64 bits";
  }
  return success();
}

/// Elements that the vector unit doesn't have come and go in arguments and results, and are moved. What
/// computes with them has been replaced.
static LogicalResult checkForeignTypes(Operation *op) {
  using namespace stablehlo;
  if (isa<BitcastConvertOp, RealOp, ImagOp, ComplexOp, ConstantOp, BroadcastInDimOp, ReshapeOp, TransposeOp,
          ReverseOp, SliceOp, PadOp, ConcatenateOp, DynamicSliceOp, DynamicUpdateSliceOp, GatherOp, WhileOp,
          IfOp, CaseOp, OptimizationBarrierOp>(op))
    return success();
  for (Type type : llvm::concat<const Type>(op->getOperandTypes(), op->getResultTypes())) {
    Type element = cast<RankedTensorType>(type).getElementType();
    bool isConverted = isNarrowElement(element) && element.isInteger() && isa<stablehlo::ConvertOp>(op);
    if (isWideElement(element) || (isNarrowElement(element) && !isConverted))
      return op->emitOpError() << "has a value of type " << type
                               << ", with which the TPU has no arithmetic; run stablehlo-emulate-types first";
  }
  return success();
}

LogicalResult Lowering::lowerBlock(Block &block) {
  for (Operation &op : block.without_terminator())
    if (failed(lowerOp(&op)))
      return failure();
  return failure(hasFailed);
}

/// Nothing has to be computed, and sizes of which a kernel has none need no care. Regions are left alone:
/// what lies in them may be asked for.
static bool hasOnlyEmptyResults(Operation *op) {
  return op->getNumRegions() == 0 && op->getNumResults() != 0 &&
         llvm::all_of(op->getResultTypes(),
                      [](Type type) { return cast<RankedTensorType>(type).getNumElements() == 0; });
}

LogicalResult Lowering::lowerOp(Operation *op) {
  if (auto call = dyn_cast<func::CallOp>(op))
    return lowerCall(call);
  if (auto fusion = dyn_cast<kernel::FusionOp>(op))
    return lowerFusion(fusion);
  if (failed(checkTypes(op)) || failed(checkForeignTypes(op)))
    return failure();
  if (hasOnlyEmptyResults(op)) {
    for (Value result : op->getResults())
      bind(result, newResult(result));
    return success();
  }
  if (isElementwise(op))
    return addToCluster(op);
  LogicalResult status = lowerStructure(op);
  return failure(failed(status) || hasFailed);
}

LogicalResult Lowering::lowerStructure(Operation *op) {
  if (auto barrier = dyn_cast<stablehlo::OptimizationBarrierOp>(op)) {
    for (auto [operand, result] : llvm::zip(barrier.getOperands(), barrier.getResults()))
      bind(result, view(operand));
    return success();
  }
  if (auto call = dyn_cast<stablehlo::CustomCallOp>(op))
    return op->emitOpError() << "calls '" << call.getCallTargetName() << "', which does not exist on the TPU";
  using namespace stablehlo;
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<DotGeneralOp>([&](auto typed) { return lowerDotGeneral(typed); })
      .Case<ConvolutionOp>([&](auto typed) { return lowerConvolution(typed); })
      .Case<ReduceOp>([&](auto typed) { return lowerReduce(typed); })
      .Case<ReduceWindowOp>([&](auto typed) { return lowerReduceWindow(typed); })
      .Case<WhileOp>([&](auto typed) { return lowerWhile(typed); })
      .Case<IfOp>([&](auto typed) { return lowerIf(typed); })
      .Case<CaseOp>([&](auto typed) { return lowerCase(typed); })
      .Case<DynamicSliceOp>([&](auto typed) { return lowerDynamicSlice(typed); })
      .Case<DynamicUpdateSliceOp>([&](auto typed) { return lowerDynamicUpdateSlice(typed); })
      .Case<GatherOp>([&](auto typed) { return lowerGather(typed); })
      .Case<ScatterOp>([&](auto typed) { return lowerScatter(typed); })
      .Case<SortOp>([&](auto typed) { return lowerSort(typed); })
      .Case<SelectAndScatterOp>([&](auto typed) { return lowerSelectAndScatter(typed); })
      .Default([&](Operation *) { return lowerDataMovement(op); });
}

LogicalResult Lowering::lowerFusion(kernel::FusionOp fusion) {
  Block &body = fusion.getBody().front();
  for (auto [argument, input] : llvm::zip(body.getArguments(), fusion.getInputs()))
    aliases[argument] = input;
  FailureOr<bool> isDone = lowerWithEpilogue(fusion);
  if (failed(isDone) || *isDone)
    return isDone;
  if (failed(lowerBlock(body)))
    return failure();
  for (auto [result, yielded] : llvm::zip(fusion.getOutputs(), body.getTerminator()->getOperands()))
    aliases[result] = yielded;
  return success();
}

LogicalResult Lowering::lowerCall(func::CallOp call) {
  auto callee = module.lookupSymbol<func::FuncOp>(call.getCallee());
  if (!callee || callee.isExternal())
    return call.emitOpError() << "calls '" << call.getCallee() << "', which the module does not define";
  if (llvm::is_contained(callStack, callee))
    return call.emitOpError() << "calls '" << call.getCallee()
                              << "' while it runs: a TPU program can't recurse";
  // A second call lowers the same values again, so nothing of the first may be pending.
  if (failed(flushAll()))
    return failure();
  SmallVector<TensorView> arguments;
  for (Value operand : call.getOperands())
    arguments.push_back(view(operand));
  Block &body = callee.getBody().front();
  for (auto [argument, operandView] : llvm::zip(body.getArguments(), arguments))
    bind(argument, operandView);
  callStack.push_back(callee);
  if (failed(lowerBlock(body)))
    return failure();
  callStack.pop_back();
  SmallVector<TensorView> results;
  for (Value result : body.getTerminator()->getOperands())
    results.push_back(view(result));
  for (auto [result, resultView] : llvm::zip(call.getResults(), results))
    bind(result, resultView);
  return failure(failed(flushAll()) || hasFailed);
}

LogicalResult Lowering::lowerMain(func::FuncOp main) {
  for (auto [index, argument] : llvm::enumerate(main.getArguments())) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    if (!type || !type.hasStaticShape() || !getTransferFormat(type.getElementType()))
      return main.emitError() << "argument " << index << " has type " << argument.getType()
                              << ", which the TPU does not take: it takes tensors of fixed shape of f32 or "
                                 "floats of 4, 8 or 16 bits, complex<f32>, or integers of 1 to 64 bits; "
                                 "convert what is of f64 to f32";
    TensorView argumentView = newResult(argument);
    Buffer &buffer = buffers[argumentView.buffer];
    buffer.role = BufferRole::Argument;
    buffer.shape = type.getShape();
    bind(argument, argumentView);
  }
  callStack.push_back(main);
  if (failed(lowerBlock(main.getBody().front())))
    return failure();
  return lowerResults(main);
}

/// The argument whose memory a result takes over, or -1. Arguments' buffers are the first, in their order.
static BufferId donorOf(func::FuncOp main, size_t result) {
  for (unsigned argument = 0; argument < main.getNumArguments(); ++argument)
    if (auto alias = main.getArgAttrOfType<IntegerAttr>(argument, "tf.aliasing_output"))
      if (alias.getInt() == static_cast<int64_t>(result) &&
          main.getArgumentTypes()[argument] == main.getResultTypes()[result])
        return static_cast<BufferId>(argument);
  return -1;
}

/// A result that is the whole of a temporary takes its buffer; others are copied.
LogicalResult Lowering::lowerResults(func::FuncOp main) {
  Operation *terminator = main.getBody().front().getTerminator();
  if (failed(checkTypes(terminator)))
    return failure();
  for (Value result : terminator->getOperands()) {
    TensorView source = view(result);
    if (hasFailed)
      return failure();
    TensorView dense = materialize(result.getLoc(), source);
    if (buffers[dense.buffer].role != BufferRole::Temporary) {
      dense = newResult(result);
      copyView(result.getLoc(), source, dense);
    }
    Buffer &buffer = buffers[dense.buffer];
    buffer.role = BufferRole::Result;
    buffer.shape.assign(dense.shape.begin(), dense.shape.end());
    resultBuffers.push_back(dense.buffer);
    buffer.takesOver = donorOf(main, resultBuffers.size() - 1);
  }
  return flushAll();
}

} // namespace systole::tpu

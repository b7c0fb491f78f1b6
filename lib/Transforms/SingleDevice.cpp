//===- SingleDevice.cpp - Distributed ops as one device sees them ---------===//

#include "systole/Transforms/Passes.h"

#include "systole/Dialect/SDY/IR/SDYOps.h"
#include "systole/Dialect/StableHLO/IR/ReplicaGroups.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOSINGLEDEVICE
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

namespace {

//===----------------------------------------------------------------------===//
// Collectives
//===----------------------------------------------------------------------===//

/// How many processes a group has that is given by axes of a mesh which the module names.
FailureOr<int64_t> meshGroupSize(Operation *op, ReplicaGroupMeshAxesAttr groups) {
  auto name = dyn_cast<FlatSymbolRefAttr>(groups.getMesh());
  auto mesh = name ? SymbolTable::lookupNearestSymbolFrom<sdy::MeshOp>(op, name) : sdy::MeshOp();
  if (!mesh)
    return op->emitOpError() << "names the mesh " << groups.getMesh() << ", which the module does not define";
  int64_t size = 1;
  for (Attribute attribute : groups.getAxes()) {
    auto axis = dyn_cast<AxisRefAttr>(attribute);
    if (axis && axis.getSubAxisInfo()) {
      size *= axis.getSubAxisInfo().getSize();
      continue;
    }
    StringRef wanted = axis ? axis.getName() : cast<StringAttr>(attribute).getValue();
    for (sdy::MeshAxisAttr candidate : mesh.getMesh().getAxes())
      if (candidate.getName() == wanted)
        size *= candidate.getSize();
  }
  return size;
}

/// Checks that a collective's groups have one process. An empty matrix means one group of all.
LogicalResult checkAlone(Operation *op, Attribute groups) {
  int64_t size = groupSize(groups);
  if (ShapedType::isDynamic(size)) {
    FailureOr<int64_t> found = meshGroupSize(op, cast<ReplicaGroupMeshAxesAttr>(groups));
    if (failed(found))
      return failure();
    size = *found;
  }
  if (size <= 1)
    return success();
  return op->emitOpError()
         << "combines " << size
         << " processes, and programs are compiled for one; export the program for a single device";
}

/// The value itself, in the type of the result, to which a computation may have promoted its elements.
Value convertTo(OpBuilder &builder, Location location, Value value, Type type) {
  return value.getType() == type ? value : ConvertOp::create(builder, location, type, value).getResult();
}

LogicalResult replaceCollective(Operation *op, Attribute groups) {
  if (failed(checkAlone(op, groups)))
    return failure();
  OpBuilder builder(op);
  // Across partitions the result alone says how many there are.
  for (auto [operand, result] : llvm::zip(op->getOperands(), op->getResults()))
    if (failed(verifyCompatibleShape(operand.getType(), result.getType())))
      return op->emitOpError()
             << "makes " << result.getType() << " of " << operand.getType()
             << " with the parts of other partitions, and programs are compiled for one device; "
                "export the program for a single device";
  for (auto [operand, result] : llvm::zip(op->getOperands(), op->getResults()))
    result.replaceAllUsesWith(convertTo(builder, op->getLoc(), operand, result.getType()));
  op->erase();
  return success();
}

/// A lone process sends its operand to itself, or gets nothing, which is zeros.
LogicalResult replacePermutation(CollectivePermuteOp op) {
  bool isKept = false;
  for (int64_t id : op.getSourceTargetPairs().getValues<int64_t>()) {
    if (id > 0)
      return op.emitOpError()
             << "names process " << id
             << ", and programs are compiled for one; export the program for a single device";
    isKept = true;
  }
  if (isKept) {
    op.replaceAllUsesWith(op.getOperand());
  } else {
    OpBuilder builder(op);
    RankedTensorType type = op.getType();
    TypedAttr zero = builder.getZeroAttr(type);
    if (!zero || isQuantized(type.getElementType()))
      return op.emitOpError() << "receives nothing, and there is no zero of type " << type;
    op.replaceAllUsesWith(
        ConstantOp::create(builder, op.getLoc(), type, cast<ElementsAttr>(zero)).getResult());
  }
  op.erase();
  return success();
}

void replaceId(Operation *op) {
  OpBuilder builder(op);
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  auto zero = DenseElementsAttr::get(type, builder.getIntegerAttr(type.getElementType(), 0));
  op->replaceAllUsesWith(ConstantOp::create(builder, op->getLoc(), type, zero));
  op->erase();
}

/// What has been started is done at once.
LogicalResult replaceAsync(AsyncStartOp op) {
  SmallVector<AsyncDoneOp> waits;
  for (Operation *user : op->getUsers()) {
    auto done = dyn_cast<AsyncDoneOp>(user);
    if (!done)
      return user->emitOpError() << "takes a future; only stablehlo.async_done may";
    waits.push_back(done);
  }
  IRRewriter rewriter(op);
  Block &block = op.getBody().front();
  Operation *terminator = block.getTerminator();
  rewriter.inlineBlockBefore(&block, op, op->getOperands());
  for (AsyncDoneOp done : waits)
    rewriter.replaceOp(done, terminator->getOperands());
  rewriter.eraseOp(terminator);
  rewriter.eraseOp(op);
  return success();
}

LogicalResult replaceOp(Operation *op) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<AllGatherOp, AllReduceOp, AllToAllOp, CollectiveBroadcastOp, CollectiveReduceOp, ReduceScatterOp>(
          [](auto collective) { return replaceCollective(collective, collective.getReplicaGroups()); })
      .Case<CollectivePermuteOp>([](auto permutation) { return replacePermutation(permutation); })
      .Case<ReplicaIdOp, PartitionIdOp>([](Operation *id) {
        replaceId(id);
        return success();
      })
      .Case<InfeedOp, RecvOp>([](Operation *receiver) {
        return receiver->emitOpError()
               << "receives data while the program runs; make what it receives an argument "
                  "of the entry function";
      })
      .Case<OutfeedOp, SendOp>(
          [](Operation *sender) {
            return sender->emitOpError()
                   << "sends data while the program runs; make what it sends a result of the "
                      "entry function";
          })
      .Default([](Operation *) { return success(); });
}

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

bool isToken(Type type) { return isa<TokenType>(type); }

/// Layouts without those of tokens.
ArrayAttr withoutTokens(std::optional<ArrayAttr> layouts, TypeRange types) {
  if (!layouts)
    return {};
  SmallVector<Attribute> kept;
  for (auto [layout, type] : llvm::zip(*layouts, types))
    if (!isToken(type))
      kept.push_back(layout);
  return ArrayAttr::get(layouts->getContext(), kept);
}

/// Output tuple indices count results, tokens among them.
void renumberAliases(CustomCallOp op) {
  auto skipped = [](TypeRange types, int64_t index) {
    return llvm::count_if(types.take_front(index), isToken);
  };
  TypeRange operands = op.getInputs().getTypes(), results = op.getResultTypes();
  SmallVector<Attribute> aliases;
  for (Attribute attribute : op.getOutputOperandAliases()) {
    auto alias = cast<OutputOperandAliasAttr>(attribute);
    SmallVector<int64_t> output(alias.getOutputTupleIndices());
    if (!output.empty() && output[0] < static_cast<int64_t>(results.size()))
      output[0] -= skipped(results, output[0]);
    int64_t operand = alias.getOperandIndex();
    if (operand < static_cast<int64_t>(operands.size()))
      operand -= skipped(operands, operand);
    aliases.push_back(
        OutputOperandAliasAttr::get(op.getContext(), output, operand, alias.getOperandTupleIndices()));
  }
  if (!aliases.empty())
    op.setOutputOperandAliasesAttr(ArrayAttr::get(op.getContext(), aliases));
}

/// Takes tokens from an op's operands and from its blocks' arguments. Their definitions stay for now.
void dropTokenUses(Operation *op) {
  if (auto call = dyn_cast<CustomCallOp>(op)) {
    renumberAliases(call);
    if (ArrayAttr layouts = withoutTokens(call.getOperandLayouts(), call.getInputs().getTypes()))
      call.setOperandLayoutsAttr(layouts);
    if (ArrayAttr layouts = withoutTokens(call.getResultLayouts(), call.getResultTypes()))
      call.setResultLayoutsAttr(layouts);
  }
  llvm::BitVector tokens(op->getNumOperands());
  for (OpOperand &operand : op->getOpOperands())
    if (isToken(operand.get().getType()))
      tokens.set(operand.getOperandNumber());
  if (tokens.any())
    op->eraseOperands(tokens);
}

/// The op without the results that are tokens, which nothing uses any more.
void dropTokenResults(Operation *op) {
  SmallVector<Type> kept;
  for (Type type : op->getResultTypes())
    if (!isToken(type))
      kept.push_back(type);
  if (kept.size() == op->getNumResults())
    return;
  OpBuilder builder(op);
  OperationState state(op->getLoc(), op->getName(), op->getOperands(), kept,
                       op->getDiscardableAttrDictionary().getValue());
  state.propertiesAttr = op->getPropertiesAsAttribute();
  for (Region &region : op->getRegions())
    state.addRegion()->takeBody(region);
  Operation *rest = builder.create(state);
  unsigned next = 0;
  for (Value result : op->getResults())
    if (!isToken(result.getType()))
      result.replaceAllUsesWith(rest->getResult(next++));
  op->erase();
}

void dropTokens(func::FuncOp function) {
  SmallVector<Operation *> ops;
  function.walk([&](Operation *op) { ops.push_back(op); });
  for (Operation *op : ops)
    if (op != function)
      dropTokenUses(op);
  for (Operation *op : ops) {
    for (Region &region : op->getRegions())
      if (op != function)
        for (Block &block : region)
          block.eraseArguments([](BlockArgument argument) { return isToken(argument.getType()); });
    bool isEmptyBarrier = isa<OptimizationBarrierOp>(op) && op->getNumOperands() == 0;
    if (isa<AfterAllOp, CreateTokenOp>(op) || isEmptyBarrier)
      op->erase();
    else if (op != function)
      dropTokenResults(op);
  }
  llvm::BitVector arguments(function.getNumArguments()), results(function.getNumResults());
  for (auto [index, type] : llvm::enumerate(function.getArgumentTypes()))
    arguments[index] = isToken(type);
  for (auto [index, type] : llvm::enumerate(function.getResultTypes()))
    results[index] = isToken(type);
  (void)function.eraseArguments(arguments);
  (void)function.eraseResults(results);
}

struct StableHLOSingleDevice : public systole::impl::StableHLOSingleDeviceBase<StableHLOSingleDevice> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<Operation *> ops;
    SmallVector<AsyncStartOp> starts;
    bool hasTokens = false;
    module.walk([&](Operation *op) {
      if (auto start = dyn_cast<AsyncStartOp>(op))
        starts.push_back(start);
      else if (isa<StableHLODialect>(op->getDialect()))
        ops.push_back(op);
      hasTokens |= llvm::any_of(op->getResultTypes(), isToken);
      if (auto function = dyn_cast<func::FuncOp>(op))
        hasTokens |= llvm::any_of(function.getArgumentTypes(), isToken);
    });
    bool failedAny = false;
    for (Operation *op : ops)
      failedAny |= failed(replaceOp(op));
    for (AsyncStartOp start : starts)
      failedAny |= failed(replaceAsync(start));
    if (failedAny)
      return signalPassFailure();
    if (hasTokens)
      for (auto function : module.getOps<func::FuncOp>())
        dropTokens(function);
    for (auto mesh : llvm::make_early_inc_range(module.getOps<sdy::MeshOp>()))
      mesh.erase();
  }
};
} // namespace

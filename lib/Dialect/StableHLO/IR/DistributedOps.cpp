//===- DistributedOps.cpp - Inference and verification --------------------===//

#include "Verification.h"

#include "systole/Dialect/StableHLO/IR/ReplicaGroups.h"

using namespace mlir;
using namespace systole::stablehlo;

//===----------------------------------------------------------------------===//
// Groups of processes
//===----------------------------------------------------------------------===//

/// Whether the groups of a collective may differ in size: smaller ones are then filled up with -1.
enum class GroupSizes { Equal, Any };

/// Checks that a mesh that an operation names is there. `op` is null before the operation is built.
static LogicalResult checkMesh(const Reporter &report, StringRef constraint, Operation *op, Attribute mesh) {
  auto symbol = dyn_cast<FlatSymbolRefAttr>(mesh);
  if (symbol && op && !SymbolTable::lookupNearestSymbolFrom(op, symbol))
    return report(constraint) << "expected replica_groups to name a mesh of the module, found " << mesh;
  return success();
}

/// Checks `replica_groups`: a matrix of process numbers, each at most once, as many as their greatest says.
static LogicalResult checkReplicaGroups(const Reporter &report, StringRef uniqueConstraint,
                                        StringRef rangeConstraint, Attribute groups, GroupSizes sizes,
                                        Operation *op = nullptr) {
  auto matrix = dyn_cast<DenseIntElementsAttr>(groups);
  if (!matrix) {
    auto axes = cast<ReplicaGroupMeshAxesAttr>(groups);
    if (!isa<FlatSymbolRefAttr, MeshAttr>(axes.getMesh()))
      return report(rangeConstraint) << "expected replica_groups to name a mesh or to write one, found "
                                     << axes.getMesh();
    return checkMesh(report, rangeConstraint, op, axes.getMesh());
  }
  if (matrix.getType().getRank() != 2)
    return report(rangeConstraint) << "expected replica_groups to be a matrix, found " << matrix.getType();
  SmallVector<int64_t> ids;
  for (int64_t id : matrix.getValues<int64_t>())
    if (id != -1 || sizes == GroupSizes::Equal)
      ids.push_back(id);
  if (!isUnique(ids))
    return report(uniqueConstraint) << "expected each process at most once in replica_groups, found "
                                    << listText(ids);
  if (!areInRange(ids, 0, ids.size()))
    return report(rangeConstraint) << "expected the processes 0 to " << static_cast<int64_t>(ids.size()) - 1
                                   << " in replica_groups, found " << listText(ids);
  return success();
}

int64_t systole::stablehlo::groupSize(Attribute groups) {
  if (auto matrix = dyn_cast<DenseIntElementsAttr>(groups))
    return matrix.getType().getRank() == 2 ? matrix.getType().getDimSize(1) : ShapedType::kDynamic;
  auto axes = dyn_cast<ReplicaGroupMeshAxesAttr>(groups);
  auto mesh = axes ? dyn_cast<MeshAttr>(axes.getMesh()) : MeshAttr();
  if (!mesh)
    return ShapedType::kDynamic;
  int64_t size = 1;
  for (Attribute attribute : axes.getAxes()) {
    auto axis = dyn_cast<AxisRefAttr>(attribute);
    auto name = dyn_cast<StringAttr>(attribute);
    if (axis && axis.getSubAxisInfo()) {
      size = saturatingMultiply(size, axis.getSubAxisInfo().getSize());
      continue;
    }
    StringRef wanted = axis ? axis.getName() : name ? name.getValue() : StringRef();
    auto found =
        llvm::find_if(mesh.getAxes(), [&](MeshAxisAttr candidate) { return candidate.getName() == wanted; });
    if (found == mesh.getAxes().end())
      return ShapedType::kDynamic;
    size = saturatingMultiply(size, found->getSize());
  }
  return size;
}

template <typename Op>
static LogicalResult checkChannel(const Reporter &report, StringRef constraint, Op op) {
  if (op.getUseGlobalDeviceIds() && (!op.getChannelHandle() || op.getChannelHandle()->getHandle() <= 0))
    return report(constraint) << "expected a channel_handle greater than 0 with use_global_device_ids";
  return success();
}

/// How many processes a group of an all_gather has: those that replica_groups names, or, across partitions
/// too, that many for each partition. How many partitions there are the program says by the result's size
/// alone.
static int64_t withPartitions(int64_t count, int64_t size, RankedTensorType result, int64_t dimension,
                              AllGatherOp op) {
  bool acrossPartitions =
      op.getChannelHandle() && op.getChannelHandle()->getHandle() > 0 && !op.getUseGlobalDeviceIds();
  if (!acrossPartitions || dimension >= result.getRank() || isDynamic(count) || isDynamic(size) ||
      count <= 0 || size <= 0 || isDynamic(result.getDimSize(dimension)) || result.getDimSize(dimension) <= 0)
    return count;
  int64_t whole = saturatingMultiply(size, count);
  return result.getDimSize(dimension) % whole == 0 ? result.getDimSize(dimension) / size : count;
}

/// Checks a matrix of pairs of processes, from and to, each at most once on either side.
static LogicalResult checkSourceTargetPairs(const Reporter &report, StringRef shape, StringRef sources,
                                            StringRef targets, StringRef range, DenseIntElementsAttr pairs) {
  if (pairs.getType().getRank() != 2 || pairs.getType().getDimSize(1) != 2)
    return report(shape) << "expected source_target_pairs of shape [?, 2], found " << pairs.getType();
  SmallVector<int64_t> from, to;
  for (auto [index, id] : llvm::enumerate(pairs.getValues<int64_t>())) {
    if (id < 0)
      return report(range) << "expected processes of at least 0 in source_target_pairs, found " << id;
    (index % 2 == 0 ? from : to).push_back(id);
  }
  if (!isUnique(from))
    return report(sources) << "expected each source at most once, found " << listText(from);
  if (!isUnique(to))
    return report(targets) << "expected each target at most once, found " << listText(to);
  return success();
}

//===----------------------------------------------------------------------===//
// Gathering and exchanging
//===----------------------------------------------------------------------===//

LogicalResult AllGatherOp::verify() {
  Reporter report(*this);
  if (getOperands().empty() || getOperands().size() != getNumResults())
    return report("c6") << "expected as many results as operands and at least one, found " << getNumResults()
                        << " and " << getOperands().size();
  if (failed(checkReplicaGroups(report, "c2", "c4", getReplicaGroups(), GroupSizes::Equal, *this)) ||
      failed(checkChannel(report, "c5", *this)))
    return failure();
  int64_t dimension = getAllGatherDim(), count = groupSize(getReplicaGroups());
  for (auto [operand, result] : llvm::zip(getOperands(), getResults())) {
    RankedTensorType type = tensorOf(operand);
    if (dimension < 0 || dimension >= type.getRank())
      return report("c1") << "expected an all_gather_dim below " << type.getRank() << ", found " << dimension;
    SmallVector<int64_t> shape(type.getShape());
    int64_t processes = withPartitions(count, shape[dimension], tensorOf(result), dimension, *this);
    shape[dimension] = isDynamic(shape[dimension]) || isDynamic(processes)
                           ? ShapedType::kDynamic
                           : saturatingMultiply(shape[dimension], processes);
    Type expected = RankedTensorType::get(shape, type.getElementType());
    if (!areCompatible(expected, result.getType()))
      return report("c6") << "expected a result of type " << expected << ", found " << result.getType();
  }
  return success();
}

LogicalResult AllToAllOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  int64_t split = adaptor.getSplitDimension(), concat = adaptor.getConcatDimension();
  int64_t count = adaptor.getSplitCount();
  if (count <= 0)
    return report("c4") << "expected a positive split_count, found " << count;
  if (failed(checkReplicaGroups(report, "c5", "c7", adaptor.getReplicaGroups(), GroupSizes::Equal)))
    return failure();
  if (!agree(groupSize(adaptor.getReplicaGroups()), count))
    return report("c8") << "expected groups of split_count (" << count << ") processes, found groups of "
                        << groupSize(adaptor.getReplicaGroups());
  for (Value operand : adaptor.getOperands()) {
    RankedTensorType type = tensorOf(operand);
    if (split < 0 || split >= type.getRank())
      return report("c1") << "expected a split_dimension below " << type.getRank() << ", found " << split;
    if (concat < 0 || concat >= type.getRank())
      return report("c3") << "expected a concat_dimension below " << type.getRank() << ", found " << concat;
    SmallVector<int64_t> shape(type.getShape());
    if (!isDynamic(shape[split]) && shape[split] % count != 0)
      return report("c2") << "expected a split_count that divides the size of dimension " << split << " of "
                          << type << ", found " << count;
    if (!isDynamic(shape[split]))
      shape[split] /= count;
    if (!isDynamic(shape[concat]))
      shape[concat] = saturatingMultiply(shape[concat], count);
    inferred.push_back(RankedTensorType::get(shape, type.getElementType()));
  }
  return success();
}

LogicalResult CollectiveBroadcastOp::verify() {
  Reporter report(*this);
  if (failed(checkReplicaGroups(report, "c1", "c2", getReplicaGroups(), GroupSizes::Equal, *this)))
    return failure();
  bool hasRoot = getHasDynamicRoot();
  size_t least = hasRoot ? 2 : 1, count = getOperands().size();
  StringRef constraint = hasRoot ? "c4" : "c3";
  if (count < least)
    return report(constraint) << "expected at least " << least << " operands, found " << count;
  if (getNumResults() != count - (hasRoot ? 1 : 0))
    return report("c5") << "expected " << count - (hasRoot ? 1 : 0) << " results, found " << getNumResults();
  if (!areCompatible(getOperands().take_front(getNumResults()).getTypes(), getResultTypes()))
    return report(constraint) << "expected results of the operands' types";
  if (!hasRoot)
    return success();
  Type expected =
      RankedTensorType::get({static_cast<int64_t>(count) - 1}, IntegerType::get(getContext(), 32));
  if (!areCompatible(getOperands().back().getType(), expected))
    return report("c4") << "expected a last operand of type " << expected << ", found "
                        << getOperands().back().getType();
  return success();
}

LogicalResult CollectivePermuteOp::infer(Adaptor adaptor, const Reporter &report,
                                         SmallVectorImpl<Type> &inferred) {
  if (failed(checkSourceTargetPairs(report, "c1", "c2", "c3", "c4", adaptor.getSourceTargetPairs())))
    return failure();
  inferred.push_back(adaptor.getOperand().getType());
  return success();
}

//===----------------------------------------------------------------------===//
// Reducing
//===----------------------------------------------------------------------===//

/// Checks a computation of two scalars, and that the results have the operands' shapes and its type.
static LogicalResult checkReduction(const Reporter &report, StringRef computationConstraint,
                                    StringRef shapeConstraint, StringRef typeConstraint, Region &computation,
                                    ValueRange operands, ValueRange results) {
  if (operands.empty() || operands.size() != results.size())
    return report(shapeConstraint) << "expected as many results as operands and at least one, found "
                                   << results.size() << " and " << operands.size();
  for (auto [operand, result] : llvm::zip(operands, results)) {
    SmallVector<Type> elementTypes;
    if (failed(checkReductionBody(report, computationConstraint, "the computation", computation,
                                  getElementTypeOrSelf(operand), elementTypes)))
      return failure();
    if (failed(verifyCompatibleShape(operand.getType(), result.getType())))
      return report(shapeConstraint) << "expected a result of the operand's shape, found " << result.getType()
                                     << " and " << operand.getType();
    if (!haveSameBaseline(getElementTypeOrSelf(result), elementTypes[0]))
      return report(typeConstraint) << "expected a result of element type " << elementTypes[0] << ", found "
                                    << result.getType();
  }
  return success();
}

LogicalResult AllReduceOp::verify() {
  Reporter report(*this);
  if (failed(checkReplicaGroups(report, "c1", "c3", getReplicaGroups(), GroupSizes::Any, *this)) ||
      failed(checkChannel(report, "c4", *this)))
    return failure();
  return checkReduction(report, "c5", "c6", "c7", getComputation(), getOperands(), getResults());
}

LogicalResult CollectiveReduceOp::verify() {
  Reporter report(*this);
  if (failed(checkReplicaGroups(report, "c1", "c2", getReplicaGroups(), GroupSizes::Any, *this)))
    return failure();
  if (getUseGlobalDeviceIds() && (!getChannelHandle() || getChannelHandle()->getHandle() <= 0))
    return emitOpError() << "expected a channel_handle greater than 0 with use_global_device_ids";
  ValueRange operands = getOperands();
  if (getHasDynamicRoot()) {
    if (operands.size() < 2)
      return report("c3") << "expected at least 2 operands with has_dynamic_root, found " << operands.size();
    RankedTensorType root = tensorOf(operands.back());
    if (root.getRank() != 1 || !agree(root.getDimSize(0), operands.size() - 1) ||
        !root.getElementType().isSignlessInteger(32))
      return report("c3") << "expected a last operand of " << operands.size() - 1
                          << " roots of type i32, found " << root;
    operands = operands.drop_back();
  }
  return checkReduction(report, "c4", "c3", "c4", getComputation(), operands, getResults());
}

LogicalResult ReduceScatterOp::verify() {
  Reporter report(*this);
  if (failed(checkReplicaGroups(report, "c3", "c5", getReplicaGroups(), GroupSizes::Equal, *this)) ||
      failed(checkChannel(report, "c6", *this)))
    return failure();
  RankedTensorType operand = getOperand().getType();
  int64_t dimension = getScatterDimension(), count = groupSize(getReplicaGroups());
  if (dimension < 0 || dimension >= operand.getRank())
    return report("c2") << "expected a scatter_dimension below " << operand.getRank() << ", found "
                        << dimension;
  SmallVector<int64_t> shape(operand.getShape());
  if (!isDynamic(shape[dimension]) && !isDynamic(count) && count > 0) {
    if (shape[dimension] % count != 0)
      return report("c1") << "expected dimension " << dimension << " of " << operand
                          << " to be divisible by the group's " << count << " processes";
    shape[dimension] /= count;
  } else {
    shape[dimension] = ShapedType::kDynamic;
  }
  SmallVector<Type> elementTypes;
  if (failed(checkReductionBody(report, "c7", "the computation", getComputation(), operand.getElementType(),
                                elementTypes)))
    return failure();
  if (failed(verifyCompatibleShape(shape, getType().getShape())))
    return report("c8") << "expected a result of shape " << listText(shape) << ", found " << getType();
  if (!haveSameBaseline(getType().getElementType(), elementTypes[0]))
    return report("c9") << "expected a result of element type " << elementTypes[0] << ", found " << getType();
  return success();
}

//===----------------------------------------------------------------------===//
// Transfers and futures
//===----------------------------------------------------------------------===//

LogicalResult InfeedOp::verify() {
  Reporter report(*this);
  if (getNumResults() == 0)
    return report("c1") << "expected at least one result";
  for (Type type : llvm::drop_end(getResultTypes()))
    if (!isa<RankedTensorType>(type))
      return report("c2") << "expected tensors as results before the last, found " << type;
  Type last = getResult(getNumResults() - 1).getType();
  if (!isa<TokenType>(last))
    return report("c3") << "expected a token as last result, found " << last;
  if (!getLayout())
    return success();
  if (getLayout()->size() != getNumResults() - 1)
    return emitOpError() << "expected " << getNumResults() - 1 << " layouts, one for each tensor, found "
                         << getLayout()->size();
  for (Attribute layout : getLayoutAttr()) {
    auto dimensions = dyn_cast<ArrayAttr>(layout);
    if (!dimensions || !llvm::all_of(dimensions, llvm::IsaPred<IntegerAttr>))
      return emitOpError() << "expected layouts that are lists of dimensions, found " << layout;
  }
  return success();
}

/// Checks what send and recv share. 1 is a channel between devices, 2 one from a device to the host, 3 one
/// from the host to a device.
template <typename Op>
static LogicalResult checkTransfer(const Reporter &report, Op op, int64_t hostChannel) {
  int64_t expected = op.getIsHostTransfer() ? hostChannel : 1;
  if (op.getChannelHandle().getType() != expected)
    return report("c5") << "expected a channel_handle of type " << expected << " "
                        << (op.getIsHostTransfer() ? "for" : "without") << " is_host_transfer, found "
                        << op.getChannelHandle().getType();
  if (!op.getSourceTargetPairs())
    return success();
  if (op.getIsHostTransfer() && op.getSourceTargetPairs()->getNumElements() != 0)
    return report("c6") << "expected no source_target_pairs with is_host_transfer, found "
                        << *op.getSourceTargetPairs();
  if (op.getSourceTargetPairs()->getNumElements() == 0)
    return success();
  return checkSourceTargetPairs(report, "c1", "c2", "c3", "c4", *op.getSourceTargetPairs());
}

LogicalResult SendOp::verify() { return checkTransfer(Reporter(*this), *this, 2); }

LogicalResult RecvOp::verify() {
  if (getNumResults() == 0 || !isa<TokenType>(getResult(getNumResults() - 1).getType()))
    return emitOpError() << "expected a token as last result";
  for (Type type : llvm::drop_end(getResultTypes()))
    if (!isa<RankedTensorType>(type))
      return emitOpError() << "expected tensors as results before the last, found " << type;
  return checkTransfer(Reporter(*this), *this, 3);
}

LogicalResult AsyncStartOp::verify() {
  Reporter report(*this);
  Block &block = getBody().front();
  if (!llvm::hasNItems(block, 2))
    return report("c1") << "expected a body of one operation and a return, found "
                        << std::distance(block.begin(), block.end()) << " operations";
  Operation &only = block.front();
  if (!isa<AllReduceOp, AllGatherOp, AllToAllOp, CollectivePermuteOp, ReduceScatterOp, CollectiveBroadcastOp,
           SliceOp, DynamicSliceOp, DynamicUpdateSliceOp>(only))
    return report("c2") << "expected a collective or a slice in the body, found " << only.getName();
  if (!areCompatible(getOperands().getTypes(), block.getArgumentTypes()) ||
      !areCompatible(only.getOperandTypes(), block.getArgumentTypes()))
    return report("c3") << "expected the operation in the body to take what async_start takes";
  if (!areCompatible(TypeRange(getType().getTypes()), block.getTerminator()->getOperandTypes()))
    return report("c4") << "expected a future of what the body returns, found " << getType();
  return success();
}

LogicalResult AsyncDoneOp::verify() {
  if (!areCompatible(TypeRange(getOperand().getType().getTypes()), getResultTypes()))
    return Reporter(*this)("c1") << "expected results of the types in " << getOperand().getType();
  return success();
}

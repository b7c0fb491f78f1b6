//===- FusionBuilder.cpp - Fusions in place of their ops ------------------===//

#include "FusionPlanner.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"

#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace systole;
using namespace systole::fusion;

namespace {
/// Builds the fusions of one block from its last node to its first. When a node's turn comes, all who use its
/// values have been built, so that the uses that are left are those of memory, and each op lands in front of
/// those that need it.
class FusionBuilder {
public:
  FusionBuilder(Block &block, FusionGraph &graph) : block(block), graph(graph), builder(block.getParent()) {
    unsigned position = 0;
    for (Operation &op : block)
      positions[&op] = position++;
  }

  void build() {
    anchor = block.getTerminator();
    std::vector<FusionGraph::Id> order = graph.inOrder();
    for (FusionGraph::Id id : llvm::reverse(order)) {
      const Node &node = graph[id];
      bool staysAlone = !node.kind || (node.root && node.members.size() + node.copies.size() == 1);
      if (staysAlone)
        moveMembers(node);
      else
        buildFusion(node);
    }
  }

private:
  SmallVector<Operation *> inProgramOrder(ArrayRef<Operation *> ops) {
    SmallVector<Operation *> sorted(ops);
    llvm::sort(sorted, [&](Operation *a, Operation *b) { return positions[a] < positions[b]; });
    return sorted;
  }

  void moveMembers(const Node &node) {
    SmallVector<Operation *> members = inProgramOrder(node.members.getArrayRef());
    for (Operation *op : llvm::reverse(members)) {
      if (isOpTriviallyDead(op)) {
        op->erase();
        continue;
      }
      op->moveBefore(anchor);
      anchor = op;
    }
  }

  void buildFusion(const Node &node) {
    SmallVector<Value> outputs;
    SmallVector<Operation *> members = inProgramOrder(node.members.getArrayRef());
    for (Operation *op : members)
      if (llvm::any_of(op->getUsers(), [&](Operation *user) { return !node.members.contains(user); }))
        outputs.push_back(op->getResult(0));
    if (!outputs.empty())
      replaceByFusion(node, members, outputs);
    for (Operation *op : llvm::reverse(members))
      op->erase();
  }

  void replaceByFusion(const Node &node, ArrayRef<Operation *> members, ArrayRef<Value> outputs) {
    SmallVector<Operation *> computed(node.copies.begin(), node.copies.end());
    llvm::append_range(computed, members);
    computed = inProgramOrder(computed);
    llvm::SetVector<Value> inputs = collectInputs(node, computed);
    builder.setInsertionPoint(anchor);
    Location location = node.root ? node.root->getLoc() : members.back()->getLoc();
    auto fusion = kernel::FusionOp::create(builder, location, TypeRange(ValueRange(outputs)),
                                           inputs.getArrayRef(), *node.kind);
    fillBody(fusion, node, computed, inputs.getArrayRef(), outputs);
    for (auto [index, output] : llvm::enumerate(outputs))
      Value(output).replaceUsesWithIf(fusion.getResult(index),
                                      [&](OpOperand &use) { return !node.members.contains(use.getOwner()); });
    anchor = fusion;
  }

  /// The constant behind `operand` that the body repeats, if there is one: a splat, or a broadcast of one.
  SplatElementsAttr findSplat(Value operand) {
    if (auto broadcast = operand.getDefiningOp<stablehlo::BroadcastInDimOp>())
      operand = broadcast.getOperand();
    auto constant = operand.getDefiningOp<stablehlo::ConstantOp>();
    return constant ? dyn_cast<SplatElementsAttr>(constant.getValue()) : SplatElementsAttr();
  }

  bool isRootOperandFromMemory(const Node &node, Operation *op, Value operand) {
    if (op != node.root)
      return false;
    // A reduction's input may be a leaf, and its initial value a constant.
    bool isInitialValue = isa<stablehlo::ReduceOp>(op) && operand != op->getOperand(0);
    bool isConstant = operand.getDefiningOp<stablehlo::ConstantOp>() && findSplat(operand);
    return isa<stablehlo::ReduceOp>(op) ? isInitialValue && !isConstant : true;
  }

  llvm::SetVector<Value> collectInputs(const Node &node, ArrayRef<Operation *> computed) {
    llvm::SetVector<Value> inputs;
    for (Operation *op : computed)
      for (Value operand : op->getOperands()) {
        Operation *producer = operand.getDefiningOp();
        if (producer && node.computes(producer))
          continue;
        if (isRootOperandFromMemory(node, op, operand) || !producer || !kernel::isLeaf(producer))
          inputs.insert(operand);
        else if (auto broadcast = dyn_cast<stablehlo::BroadcastInDimOp>(producer);
                 broadcast && !findSplat(operand))
          inputs.insert(broadcast.getOperand());
      }
    return inputs;
  }

  void fillBody(kernel::FusionOp fusion, const Node &node, ArrayRef<Operation *> computed,
                ArrayRef<Value> inputs, ArrayRef<Value> outputs) {
    OpBuilder::InsertionGuard guard(builder);
    Block &body = fusion.getBody().front();
    builder.setInsertionPointToEnd(&body);
    IRMapping mapping;
    mapping.map(ValueRange(inputs), body.getArguments());
    DenseMap<std::pair<Value, Type>, Value> leaves;
    for (Operation *op : computed) {
      SmallVector<Value> operands;
      for (Value operand : op->getOperands()) {
        Operation *producer = operand.getDefiningOp();
        bool isMapped = (producer && node.computes(producer)) || isRootOperandFromMemory(node, op, operand);
        operands.push_back(isMapped ? mapping.lookup(operand)
                                    : leafOrArgument(node, op, operand, mapping, leaves));
      }
      Operation *copy = builder.clone(*op, mapping);
      copy->setOperands(operands);
    }
    kernel::YieldOp::create(builder, fusion.getLoc(), llvm::map_to_vector(outputs, [&](Value output) {
                              return mapping.lookup(output);
                            }));
  }

  /// What stands for `operand` of `op` in the body. A leaf is made again there; a scalar operand of a
  /// `select` or a `clamp` is broadcast to the full shape.
  Value leafOrArgument(const Node &node, Operation *op, Value operand, IRMapping &mapping,
                       DenseMap<std::pair<Value, Type>, Value> &leaves) {
    auto type = cast<RankedTensorType>(operand.getType());
    bool isInitialValue = op == node.root && operand != op->getOperand(0);
    if (!isInitialValue)
      type = type.clone(node.shape);
    Value &leaf = leaves[{operand, type}];
    if (leaf)
      return leaf;
    Operation *producer = operand.getDefiningOp();
    if (SplatElementsAttr splat = findSplat(operand))
      leaf = stablehlo::ConstantOp::create(builder, producer->getLoc(), splat.resizeSplat(type));
    else if (producer && kernel::isLeaf(producer) && type == operand.getType())
      leaf = builder.clone(*producer, mapping)->getResult(0);
    else if (type == operand.getType())
      leaf = mapping.lookup(operand);
    else
      leaf = stablehlo::BroadcastInDimOp::create(builder, op->getLoc(), type, argumentFor(operand, mapping),
                                                 ArrayRef<int64_t>());
    return leaf;
  }

  Value argumentFor(Value scalar, IRMapping &mapping) {
    auto broadcast = scalar.getDefiningOp<stablehlo::BroadcastInDimOp>();
    return mapping.lookup(broadcast ? broadcast.getOperand() : scalar);
  }

  Block &block;
  FusionGraph &graph;
  OpBuilder builder;
  Operation *anchor = nullptr;
  DenseMap<Operation *, unsigned> positions;
};
} // namespace

void systole::fusion::buildFusions(Block &block, FusionGraph &graph) { FusionBuilder(block, graph).build(); }

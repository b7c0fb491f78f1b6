//===- OutlineParallel.cpp - Parallel loops become tasks ------------------===//

#include "Attributes.h"

#include "systole/CodeGen/CPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/RegionUtils.h"

namespace systole::cpu {
#define GEN_PASS_DEF_CPUOUTLINEPARALLEL
#include "systole/CodeGen/CPU/Passes.h.inc"
} // namespace systole::cpu

using namespace mlir;
using namespace systole::cpu;

namespace {

/// What a loop body needs from outside: values to pass, and cheap ops to repeat in the task instead. Views
/// are repeated, for a bare pointer can't carry an offset that is known at run time only.
struct Environment {
  SetVector<Value> captures;
  SetVector<Operation *> repeated;

  explicit Environment(scf::ParallelOp loop) {
    SetVector<Value> used;
    getUsedValuesDefinedAbove(loop.getRegion(), used);
    for (Value value : used)
      add(value);
  }

private:
  void add(Value value) {
    Operation *definition = value.getDefiningOp();
    if (!definition || !isRepeatable(definition)) {
      captures.insert(value);
      return;
    }
    for (Value operand : definition->getOperands())
      add(operand);
    repeated.insert(definition);
  }

  static bool isRepeatable(Operation *op) {
    if (op->getNumRegions() != 0 || !isMemoryEffectFree(op))
      return false;
    return op->hasTrait<OpTrait::ConstantLike>() ||
           llvm::any_of(op->getResultTypes(), llvm::IsaPred<MemRefType>);
  }
};

class OutlineParallel : public systole::cpu::impl::CpuOutlineParallelBase<OutlineParallel> {
  void runOnOperation() override {
    SmallVector<scf::ParallelOp> loops;
    getOperation().walk<WalkOrder::PreOrder>([&](scf::ParallelOp loop) {
      loops.push_back(loop);
      return WalkResult::skip();
    });
    for (auto [number, loop] : llvm::enumerate(loops))
      outline(loop, number);
  }

  void outline(scf::ParallelOp loop, unsigned number) {
    assert(loop.getNumLoops() == 1 && loop.getNumReductions() == 0 && "made so by cpu-lower-linalg");
    auto function = loop->getParentOfType<func::FuncOp>();
    Environment environment(loop);
    std::string name = "task_" + std::to_string(number);
    makeTask(loop, environment, name);
    func::FuncOp launch = makeLaunch(loop, environment, name);

    // The runtime is the function's only argument that is a pointer.
    Value runtime = *llvm::find_if(function.getArguments(), [](BlockArgument argument) {
      return isa<LLVM::LLVMPointerType>(argument.getType());
    });
    OpBuilder builder(loop);
    auto grainAttr = loop->getAttrOfType<IntegerAttr>(grainAttribute);
    Value grain = arith::ConstantIndexOp::create(builder, loop.getLoc(), grainAttr ? grainAttr.getInt() : 1);
    SmallVector<Value> operands{runtime, loop.getUpperBound().front(), grain};
    llvm::append_range(operands, environment.captures);
    func::CallOp::create(builder, loop.getLoc(), launch, operands);
    loop.erase();
  }

  void makeTask(scf::ParallelOp loop, const Environment &environment, StringRef name) {
    Location location = loop.getLoc();
    OpBuilder builder = OpBuilder::atBlockEnd(getOperation().getBody());
    SmallVector<Type> types{builder.getIndexType(), builder.getIndexType()};
    llvm::append_range(types, TypeRange(environment.captures.getArrayRef()));
    auto task = func::FuncOp::create(builder, location, name, builder.getFunctionType(types, {}));
    task.setPrivate();
    Block *entry = task.addEntryBlock();
    builder.setInsertionPointToStart(entry);
    IRMapping mapping;
    mapping.map(environment.captures.getArrayRef(), entry->getArguments().drop_front(2));
    for (Operation *op : environment.repeated)
      builder.clone(*op, mapping);
    Value step = arith::ConstantIndexOp::create(builder, location, 1);
    auto range = scf::ForOp::create(builder, location, entry->getArgument(0), entry->getArgument(1), step);
    func::ReturnOp::create(builder, location);
    mapping.map(loop.getInductionVars().front(), range.getInductionVar());
    builder.setInsertionPointToStart(range.getBody());
    for (Operation &op : loop.getBody()->without_terminator())
      builder.clone(op, mapping);
    hoistStackBuffers(task, range);
  }

  /// A stack buffer in the loop would take more stack with each iteration.
  void hoistStackBuffers(func::FuncOp task, scf::ForOp range) {
    SmallVector<memref::AllocaOp> buffers;
    range.walk([&](memref::AllocaOp op) { buffers.push_back(op); });
    for (memref::AllocaOp op : buffers)
      op->moveBefore(&task.getBody().front(), task.getBody().front().begin());
  }

  func::FuncOp makeLaunch(scf::ParallelOp loop, const Environment &environment, StringRef name) {
    OpBuilder builder = OpBuilder::atBlockEnd(getOperation().getBody());
    SmallVector<Type> types{LLVM::LLVMPointerType::get(&getContext()), builder.getIndexType(),
                            builder.getIndexType()};
    llvm::append_range(types, TypeRange(environment.captures.getArrayRef()));
    auto launch = func::FuncOp::create(builder, loop.getLoc(), (name + launchSuffix).str(),
                                       builder.getFunctionType(types, {}));
    launch.setPrivate();
    return launch;
  }
};

} // namespace

//===- OutlineKernels.cpp - Loops become functions, each kept once --------===//
//
// A network has many layers of the same shape, whose loops differ in nothing but the buffers that they read
// and write. As functions of those buffers they are the same, and all that follows, LLVM above all, sees each
// once.
//
//===----------------------------------------------------------------------===//

#include "Attributes.h"

#include "systole/CodeGen/CPU/Passes.h"
#include "systole/Conversion/StableHLOToLinalg/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/RegionUtils.h"

namespace systole::cpu {
#define GEN_PASS_DEF_CPUOUTLINEKERNELS
#include "systole/CodeGen/CPU/Passes.h.inc"
} // namespace systole::cpu

using namespace mlir;
using namespace systole;
using namespace systole::cpu;

namespace {

/// What a loop needs from outside: values to pass, and cheap ops to repeat in the function instead. A
/// buffer's place in the arena or among the constants is passed, so that loops over other buffers are the
/// same function. Views of parts are repeated, for a bare pointer can't carry an offset that is known at run
/// time only.
struct Environment {
  SetVector<Value> captures;
  SetVector<Operation *> repeated;

  explicit Environment(Operation *loop) {
    SetVector<Value> used;
    getUsedValuesDefinedAbove(loop->getRegions(), used);
    // A serial loop's bounds are outside of its region.
    if (isa<scf::ForOp>(loop))
      used.insert(loop->operand_begin(), loop->operand_end());
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
    if (op->getNumRegions() != 0 || !isMemoryEffectFree(op) || isa<memref::ViewOp>(op))
      return false;
    return op->hasTrait<OpTrait::ConstantLike>() ||
           llvm::any_of(op->getResultTypes(), llvm::IsaPred<MemRefType>);
  }
};

/// The functions made so far, found by what they do.
class FunctionPool {
public:
  /// `function`, or an earlier one that does the same, in which case it is erased.
  func::FuncOp insert(func::FuncOp function) {
    SmallVector<func::FuncOp> &alike = functions[hash(function)];
    for (func::FuncOp other : alike)
      if (other.getFunctionType() == function.getFunctionType() &&
          OperationEquivalence::isRegionEquivalentTo(&other.getBody(), &function.getBody(),
                                                     OperationEquivalence::IgnoreLocations)) {
        function.erase();
        return other;
      }
    alike.push_back(function);
    return function;
  }

private:
  static llvm::hash_code hash(func::FuncOp function) {
    llvm::hash_code code = hash_value(Type(function.getFunctionType()));
    function.getBody().walk([&](Operation *op) {
      code = llvm::hash_combine(code,
                                OperationEquivalence::computeHash(op, OperationEquivalence::ignoreHashValue,
                                                                  OperationEquivalence::ignoreHashValue,
                                                                  OperationEquivalence::IgnoreLocations));
    });
    return code;
  }

  llvm::DenseMap<size_t, SmallVector<func::FuncOp>> functions;
};

class OutlineKernels : public systole::cpu::impl::CpuOutlineKernelsBase<OutlineKernels> {
  void runOnOperation() override {
    SmallVector<Operation *> loops = findLoops();
    for (Operation *loop : loops)
      if (auto parallel = dyn_cast<scf::ParallelOp>(loop); parallel && failed(checkTask(parallel)))
        return signalPassFailure();
    if (failed(passRuntimeToHostCalls()))
      return signalPassFailure();
    SymbolTable table(getOperation());
    symbols = &table;
    FunctionPool pool;
    for (Operation *loop : loops)
      if (auto parallel = dyn_cast<scf::ParallelOp>(loop))
        outlineTask(parallel, pool);
      else
        outlineKernel(cast<scf::ForOp>(loop), pool);
  }

  /// The outermost loops to make functions of, in the module's functions and in no region but those of scf.
  SmallVector<Operation *> findLoops() {
    SmallVector<Operation *> loops;
    for (auto function : getOperation().getOps<func::FuncOp>())
      function.walk<WalkOrder::PreOrder>([&](Operation *op) {
        if (op != function && op->getNumRegions() != 0 && !isa<scf::SCFDialect>(op->getDialect()))
          return WalkResult::skip();
        if (!isa<scf::ParallelOp>(op) && !isKernel(op))
          return WalkResult::advance();
        loops.push_back(op);
        return WalkResult::skip();
      });
    return loops;
  }

  /// Whether the loop is as cpu-lower-linalg makes them, and its function has a runtime to run it.
  static LogicalResult checkTask(scf::ParallelOp loop) {
    if (loop.getNumLoops() != 1 || loop.getNumReductions() != 0 ||
        !isConstantIntValue(OpFoldResult(loop.getLowerBound().front()), 0) ||
        !isConstantIntValue(OpFoldResult(loop.getStep().front()), 1))
      return loop.emitOpError("can't become a task: expected one dimension from 0 in steps of 1, and no "
                              "reduction, as cpu-lower-linalg makes them");
    if (!runtimeOf(loop->getParentOfType<func::FuncOp>()))
      return loop.emitOpError("can't become a task: its function has no argument of type !llvm.ptr for the "
                              "runtime, which cpu-prepare-entry adds");
    return success();
  }

  /// The runtime is the function's only argument that is a pointer.
  static Value runtimeOf(func::FuncOp function) {
    for (BlockArgument argument : function.getArguments())
      if (isa<LLVM::LLVMPointerType>(argument.getType()))
        return argument;
    return {};
  }

  /// Functions of the host are reached through the runtime, which becomes their first argument, and so one of
  /// what a loop around a call captures.
  LogicalResult passRuntimeToHostCalls() {
    for (auto callee : getOperation().getOps<func::FuncOp>())
      if (callee->hasAttr(customCallAttribute) && failed(passRuntimeTo(callee)))
        return failure();
    return success();
  }

  LogicalResult passRuntimeTo(func::FuncOp callee) {
    if (!callee.isDeclaration() || callee.getNumResults() != 0 ||
        !llvm::all_of(callee.getArgumentTypes(), llvm::IsaPred<MemRefType>))
      return callee.emitError(
          "expected a declaration that takes buffers alone, as convert-stablehlo-to-linalg "
          "makes one for a custom call");
    std::optional<SymbolTable::UseRange> uses = callee.getSymbolUses(getOperation());
    SmallVector<func::CallOp> calls;
    if (!uses)
      return callee.emitError("may be called from ops that aren't known");
    for (SymbolTable::SymbolUse use : *uses) {
      auto call = dyn_cast<func::CallOp>(use.getUser());
      auto caller = call ? call->getParentOfType<func::FuncOp>() : func::FuncOp();
      if (!caller || !runtimeOf(caller))
        return use.getUser()->emitOpError(
            "can't reach the host: its function has no argument of type !llvm.ptr "
            "for the runtime, which cpu-prepare-entry adds");
      calls.push_back(call);
    }
    SmallVector<Type> inputs{LLVM::LLVMPointerType::get(&getContext())};
    llvm::append_range(inputs, callee.getArgumentTypes());
    callee.setFunctionType(FunctionType::get(&getContext(), inputs, {}));
    for (func::CallOp call : calls)
      call->insertOperands(0, runtimeOf(call->getParentOfType<func::FuncOp>()));
    return success();
  }

  /// A serial loop that computes into buffers alone, and starts no tasks.
  static bool isKernel(Operation *op) {
    if (!isa<scf::ForOp>(op) || op->getNumResults() != 0)
      return false;
    return !op->walk([](scf::ParallelOp) { return WalkResult::interrupt(); }).wasInterrupted();
  }

  void outlineKernel(scf::ForOp loop, FunctionPool &pool) {
    Environment environment(loop);
    func::FuncOp kernel =
        makeFunction(loop, environment, kernelPrefix, {},
                     [&](OpBuilder &builder, IRMapping &mapping) { builder.clone(*loop, mapping); });
    kernel = pool.insert(kernel);
    OpBuilder builder(loop);
    func::CallOp::create(builder, loop.getLoc(), kernel, environment.captures.getArrayRef());
    loop.erase();
  }

  void outlineTask(scf::ParallelOp loop, FunctionPool &pool) {
    auto function = loop->getParentOfType<func::FuncOp>();
    Environment environment(loop);
    func::FuncOp task = pool.insert(makeTask(loop, environment));
    func::FuncOp launch = findLaunch(task);

    OpBuilder builder(loop);
    auto grainAttr = loop->getAttrOfType<IntegerAttr>(grainAttribute);
    Value grain = arith::ConstantIndexOp::create(builder, loop.getLoc(), grainAttr ? grainAttr.getInt() : 1);
    SmallVector<Value> operands{runtimeOf(function), loop.getUpperBound().front(), grain};
    llvm::append_range(operands, environment.captures);
    func::CallOp::create(builder, loop.getLoc(), launch, operands);
    loop.erase();
  }

  func::FuncOp makeTask(scf::ParallelOp loop, const Environment &environment) {
    Type index = IndexType::get(&getContext());
    return makeFunction(
        loop, environment, taskPrefix, {index, index}, [&](OpBuilder &builder, IRMapping &mapping) {
          Location location = loop.getLoc();
          Block *entry = builder.getInsertionBlock();
          Value step = arith::ConstantIndexOp::create(builder, location, 1);
          auto range =
              scf::ForOp::create(builder, location, entry->getArgument(0), entry->getArgument(1), step);
          mapping.map(loop.getInductionVars().front(), range.getInductionVar());
          OpBuilder inner = OpBuilder::atBlockBegin(range.getBody());
          for (Operation &op : loop.getBody()->without_terminator())
            inner.clone(op, mapping);
        });
  }

  /// A name that nothing has: not even what an earlier run of this pass has made.
  std::string freeName(StringRef prefix) {
    std::string name;
    do
      name = (prefix + Twine(number++)).str();
    while (symbols->lookup(name) || symbols->lookup(name + launchSuffix.str()));
    return name;
  }

  /// A private function of `leading` and the captures; `build` makes its body after the repeated ops.
  func::FuncOp makeFunction(Operation *loop, const Environment &environment, StringRef prefix,
                            ArrayRef<Type> leading,
                            llvm::function_ref<void(OpBuilder &, IRMapping &)> build) {
    OpBuilder builder = OpBuilder::atBlockEnd(getOperation().getBody());
    SmallVector<Type> types(leading);
    llvm::append_range(types, TypeRange(environment.captures.getArrayRef()));
    auto function =
        func::FuncOp::create(builder, loop->getLoc(), freeName(prefix), builder.getFunctionType(types, {}));
    function.setPrivate();
    Block *entry = function.addEntryBlock();
    builder.setInsertionPointToStart(entry);
    IRMapping mapping;
    mapping.map(environment.captures.getArrayRef(), entry->getArguments().drop_front(leading.size()));
    for (Operation *op : environment.repeated)
      builder.clone(*op, mapping);
    build(builder, mapping);
    func::ReturnOp::create(builder, loop->getLoc());
    hoistStackBuffers(function);
    return function;
  }

  /// A stack buffer in a loop would take more stack with each iteration.
  static void hoistStackBuffers(func::FuncOp function) {
    SmallVector<memref::AllocaOp> buffers;
    function.walk([&](memref::AllocaOp op) {
      if (op->getNumOperands() == 0)
        buffers.push_back(op);
    });
    for (memref::AllocaOp op : buffers)
      op->moveBefore(&function.getBody().front(), function.getBody().front().begin());
  }

  /// The declaration of what starts the task.
  func::FuncOp findLaunch(func::FuncOp task) {
    std::string name = (task.getSymName() + launchSuffix).str();
    if (auto found = launches.lookup(task))
      return found;
    OpBuilder builder(task);
    builder.setInsertionPointAfter(task);
    SmallVector<Type> types{LLVM::LLVMPointerType::get(&getContext()), builder.getIndexType(),
                            builder.getIndexType()};
    llvm::append_range(types, task.getArgumentTypes().drop_front(2));
    auto launch = func::FuncOp::create(builder, task.getLoc(), name, builder.getFunctionType(types, {}));
    launch.setPrivate();
    launches[task] = launch;
    return launch;
  }

  SymbolTable *symbols = nullptr;
  unsigned number = 0;
  llvm::DenseMap<Operation *, func::FuncOp> launches;
};

} // namespace

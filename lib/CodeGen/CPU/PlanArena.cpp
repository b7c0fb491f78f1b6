//===- PlanArena.cpp - Places all allocations in one arena ----------------===//
//
// A buffer lives from its allocation to its last use in program order, both taken as positions in a walk of
// the function. A use inside a loop that doesn't contain the allocation extends the life to the loop's end,
// for the next iteration reads it again. Buffers are placed largest first, each at the lowest offset that
// collides with none that lives at the same time: the greedy-by-size rule, which is within a few per cent of
// the best in practice.
//
//===----------------------------------------------------------------------===//

#include "Attributes.h"
#include "Constants.h"

#include "systole/CodeGen/CPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

namespace systole::cpu {
#define GEN_PASS_DEF_CPUPLANARENA
#include "systole/CodeGen/CPU/Passes.h.inc"
} // namespace systole::cpu

using namespace mlir;
using namespace systole::cpu;

namespace {

struct Buffer {
  memref::AllocOp op;
  int64_t bytes;
  int64_t begin; ///< position of the allocation
  int64_t end;   ///< position of the last use
  int64_t offset = 0;
};

/// Positions of operations in program order; an operation with regions spans those of its body.
struct Positions {
  llvm::DenseMap<Operation *, int64_t> begin, end;

  explicit Positions(Operation *root) {
    int64_t next = 0;
    root->walk<WalkOrder::PreOrder>([&](Operation *op) { begin[op] = next++; });
    root->walk<WalkOrder::PostOrder>([&](Operation *op) {
      int64_t last = begin[op];
      for (Region &region : op->getRegions())
        for (Operation &nested : region.getOps())
          last = std::max(last, end[&nested]);
      end[op] = last;
    });
  }
};

int64_t lastUse(memref::AllocOp op, const BufferViewFlowAnalysis &views, const Positions &positions) {
  int64_t last = positions.end.lookup(op);
  for (Value alias : views.resolve(op.getResult()))
    for (Operation *user : alias.getUsers()) {
      // Up to the ancestor in the allocation's own block: what lies in a loop there is used until the loop
      // ends.
      Operation *ancestor = op->getBlock()->findAncestorOpInBlock(*user);
      last = std::max(last, positions.end.lookup(ancestor ? ancestor : user));
    }
  return last;
}

int64_t place(MutableArrayRef<Buffer> buffers) {
  SmallVector<Buffer *> order;
  for (Buffer &buffer : buffers)
    order.push_back(&buffer);
  llvm::sort(order, [](Buffer *left, Buffer *right) {
    return std::tie(right->bytes, left->begin) < std::tie(left->bytes, right->begin);
  });
  int64_t size = 0;
  SmallVector<Buffer *> placed; // by offset
  for (Buffer *buffer : order) {
    int64_t offset = 0;
    for (Buffer *other : placed) {
      if (other->end < buffer->begin || buffer->end < other->begin)
        continue;
      if (offset + buffer->bytes <= other->offset)
        break;
      offset = std::max(offset, other->offset + other->bytes);
    }
    buffer->offset = offset;
    size = std::max(size, offset + buffer->bytes);
    placed.insert(
        llvm::upper_bound(placed, buffer, [](Buffer *a, Buffer *b) { return a->offset < b->offset; }),
        buffer);
  }
  return size;
}

class PlanArena : public systole::cpu::impl::CpuPlanArenaBase<PlanArena> {
  void runOnOperation() override {
    func::FuncOp function;
    for (auto candidate : getOperation().getOps<func::FuncOp>()) {
      // A function of the host.
      if (candidate.isDeclaration())
        continue;
      if (function) {
        candidate.emitError(
            "expected one function with a body, as cpu-prepare-entry leaves it; found a second, "
            "and the arena is the first's argument");
        return signalPassFailure();
      }
      function = candidate;
    }
    if (!function)
      return;
    if (failed(check(function)))
      return signalPassFailure();
    plan(function);
  }

  LogicalResult check(func::FuncOp function) {
    if (function.getNumResults() != 0)
      return function.emitError("expected a function that returns nothing and computes in buffers, as "
                                "bufferization after cpu-prepare-entry leaves it; found ")
             << function.getNumResults() << " results";
    if (!SymbolTable::symbolKnownUseEmpty(function, getOperation()))
      return function.emitError("can't get the arena as one more argument: the module has calls of it");
    WalkResult walked = function.walk([](memref::AllocOp op) {
      MemRefType type = op.getType();
      if (isStaticBuffer(type) && type.getLayout().isIdentity() && !type.getMemorySpace())
        return WalkResult::advance();
      op.emitOpError("has no place in the arena: expected a static shape, rows next to each other, no memory "
                     "space, and numbers as elements");
      return WalkResult::interrupt();
    });
    return failure(walked.wasInterrupted());
  }

  void plan(func::FuncOp function) {
    BufferViewFlowAnalysis views(function);
    Positions positions(function);
    SmallVector<Buffer> buffers;
    function.walk([&](memref::AllocOp op) {
      int64_t bytes = llvm::alignTo(bufferBytes(op.getType()), bufferAlignment);
      buffers.push_back({op, bytes, positions.begin.lookup(op), lastUse(op, views, positions)});
    });
    int64_t size = place(buffers);
    rewrite(function, buffers, size);
    getOperation()->setAttr(arenaBytesAttribute, Builder(&getContext()).getI64IntegerAttr(size));
  }

  void rewrite(func::FuncOp function, MutableArrayRef<Buffer> buffers, int64_t size) {
    Builder types(&getContext());
    Block &body = function.getBody().front();
    Value arena = body.addArgument(MemRefType::get({size}, types.getI8Type()), function.getLoc());
    function.setFunctionType(types.getFunctionType(body.getArgumentTypes(), {}));
    for (Buffer &buffer : buffers) {
      OpBuilder builder(buffer.op);
      Location location = buffer.op.getLoc();
      Value offset = arith::ConstantIndexOp::create(builder, location, buffer.offset);
      Value view =
          memref::ViewOp::create(builder, location, buffer.op.getType(), arena, offset, ValueRange{});
      buffer.op.getResult().replaceAllUsesWith(view);
      buffer.op->erase();
    }
    function.walk([](memref::DeallocOp op) { op.erase(); });
  }
};

} // namespace

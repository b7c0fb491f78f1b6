//===- KernelBuilder.cpp - Emits the ops of tpu kernels -------------------===//

#include "KernelBuilder.h"

using namespace mlir;

namespace systole::tpu {

//===----------------------------------------------------------------------===//
// Scalars and control
//===----------------------------------------------------------------------===//

Value KernelBuilder::scalar(int64_t value) {
  return arith::ConstantOp::create(*this, getI32IntegerAttr(static_cast<int32_t>(value)));
}
Value KernelBuilder::addI(Value a, Value b) { return createOrFold<arith::AddIOp>(a, b); }
Value KernelBuilder::mulI(Value a, int64_t b) { return createOrFold<arith::MulIOp>(a, scalar(b)); }
Value KernelBuilder::minI(Value a, int64_t b) { return createOrFold<arith::MinSIOp>(a, scalar(b)); }
Value KernelBuilder::clampI(Value a, int64_t low, int64_t high) {
  return minI(createOrFold<arith::MaxSIOp>(a, scalar(low)), high);
}
Value KernelBuilder::divideBy(Value a, int64_t b) {
  return b == 1 ? a : createOrFold<arith::DivUIOp>(a, scalar(b));
}
Value KernelBuilder::remainderBy(Value a, int64_t b) {
  return b == 1 ? scalar(0) : createOrFold<arith::RemUIOp>(a, scalar(b));
}
Value KernelBuilder::lessThan(Value a, int64_t b) {
  return createOrFold<arith::CmpIOp>(arith::CmpIPredicate::slt, a, scalar(b));
}

void KernelBuilder::loop(int64_t count, Body body) {
  if (count <= 0)
    return;
  if (count == 1)
    return body(scalar(0));
  auto forOp = scf::ForOp::create(*this, scalar(0), scalar(count), scalar(1));
  OpBuilder::InsertionGuard guard(*this);
  setInsertionPointToStart(forOp.getBody());
  body(forOp.getInductionVar());
}

void KernelBuilder::loopNest(ArrayRef<int64_t> shape, function_ref<void(ValueRange)> body) {
  SmallVector<Value> indices;
  auto nest = [&](auto &self, size_t depth) -> void {
    if (depth == shape.size())
      return body(indices);
    loop(shape[depth], [&](Value index) {
      indices.push_back(index);
      self(self, depth + 1);
      indices.pop_back();
    });
  };
  nest(nest, 0);
}

void KernelBuilder::ifThen(Value condition, function_ref<void()> body) {
  if (auto constant = getConstantIntValue(condition)) {
    if (*constant)
      body();
    return;
  }
  auto ifOp = scf::IfOp::create(*this, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(*this);
  setInsertionPointToStart(ifOp.thenBlock());
  body();
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

void KernelBuilder::begin(Location location) {
  assert(!prologueEnd && "kernels don't nest");
  setLoc(location);
  nextRow = vmem.begin;
  nextWord = smem.begin;
  nextGroup = 0;
  // What the prologue stores is inserted before this op, which nothing uses.
  prologueEnd = scalar(0).getDefiningOp();
}

void KernelBuilder::end() {
  assert(prologueEnd && "no kernel to end");
  prologueEnd = nullptr;
  kernelRows.resize(buffers.now + 1, 0);
  kernelRows[buffers.now] = nextRow - vmem.begin;
  ++buffers.now;
  checkFit("rows of VMEM", "its smallest tiles", "vmem_rows", nextRow - vmem.begin, vmem.size());
  checkFit("words of SMEM", "the descriptors of its transfers", "smem_words", nextWord - smem.begin,
           smem.size());
}

/// The first kernel that doesn't fit is enough to know.
void KernelBuilder::checkFit(StringRef memory, StringRef purpose, StringRef key, int64_t needed,
                             int64_t available) {
  if (needed <= available || hasOverflowed)
    return;
  hasOverflowed = true;
  mlir::emitError(getLoc()) << "needs " << needed << " " << memory << " for " << purpose
                            << ", and the machine leaves programs " << available << ": take one with more `"
                            << key << "`";
}

VmemBlock KernelBuilder::allocateRows(int64_t rows) {
  VmemBlock block{nextRow, static_cast<int64_t>(llvm::alignTo(rows, kSublanes)), nextGroup++};
  nextRow += block.rows;
  return block;
}

int64_t KernelBuilder::allocateWords(int64_t words) {
  int64_t word = nextWord;
  nextWord += words;
  return word;
}

//===----------------------------------------------------------------------===//
// Vectors
//===----------------------------------------------------------------------===//

VectorType KernelBuilder::registerFor(Type elementType) {
  return isa<FloatType>(elementType) ? floats() : elementType.isInteger(1) ? masks() : integers();
}

Value KernelBuilder::floatVector(float value) {
  return arith::ConstantOp::create(*this, DenseElementsAttr::get(floats(), value));
}

Value KernelBuilder::integerVector(int64_t value) {
  return arith::ConstantOp::create(*this, DenseElementsAttr::get(integers(), static_cast<int32_t>(value)));
}

Value KernelBuilder::splat(Value value) {
  if (auto constant = getConstantIntValue(value))
    return integerVector(*constant);
  return SplatOp::create(*this, integers(), value);
}

Value KernelBuilder::load(Type type, const VmemBlock &block, Value row, int64_t offset, int64_t stride) {
  bool isMask = cast<VectorType>(type).getElementType().isInteger(1);
  Type loaded = isMask ? Type(integers()) : type;
  auto op = LoadOp::create(*this, loaded, row, offset, stride);
  op.setAliasGroupAttr(getI32IntegerAttr(block.group));
  return isMask ? integerToMask(op) : op.getResult();
}

void KernelBuilder::store(Value value, const VmemBlock &block, Value row, int64_t offset, int64_t stride) {
  if (cast<VectorType>(value.getType()).getElementType().isInteger(1))
    value = maskToInteger(value);
  auto op = StoreOp::create(*this, value, row, offset, stride);
  op.setAliasGroupAttr(getI32IntegerAttr(block.group));
}

Value KernelBuilder::bitcast(Value value, Type type) {
  return value.getType() == type ? value : createOrFold<arith::BitcastOp>(type, value);
}

Value KernelBuilder::maskToInteger(Value mask) { return arith::ExtUIOp::create(*this, integers(), mask); }

Value KernelBuilder::integerToMask(Value value) {
  return compareI(arith::CmpIPredicate::ne, value, integerVector(0));
}

Value KernelBuilder::compareI(arith::CmpIPredicate predicate, Value a, Value b) {
  return arith::CmpIOp::create(*this, predicate, a, b);
}

void KernelBuilder::wait(int flag, int64_t count) {
  if (count > 0)
    DMAWaitOp::create(*this, flag, count);
}

void KernelBuilder::streamTiles(int64_t count, const TileSteps &steps) {
  int64_t loads = steps.load(scalar(0), scalar(0)), stores = 0;
  loop(count, [&](Value tile) {
    auto halfOf = [&](Value index) { return createOrFold<arith::AndIOp>(index, scalar(1)); };
    if (count > 1) {
      Value next = addI(tile, 1);
      ifThen(lessThan(next, count), [&] { steps.load(next, halfOf(next)); });
    }
    wait(kLoadFlag, loads);
    steps.compute(tile, halfOf(tile));
    // The wait for the tile before goes here, once it's known how many transfers its store took.
    Operation *beforeStore = scalar(0).getDefiningOp();
    stores = steps.store(tile, halfOf(tile));
    if (count > 1 && stores > 0) {
      OpBuilder::InsertionGuard guard(*this);
      setInsertionPoint(beforeStore);
      Value isLater = createOrFold<arith::CmpIOp>(arith::CmpIPredicate::ne, tile, scalar(0));
      ifThen(isLater, [&] { wait(kStoreFlag, stores); });
    }
  });
  wait(kStoreFlag, stores);
}

} // namespace systole::tpu

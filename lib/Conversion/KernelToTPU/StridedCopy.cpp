//===- StridedCopy.cpp - Transfers of any rank ----------------------------===//
//
// A descriptor walks rows of consecutive elements: two dimensions. What is left after merging dimensions that
// lie end to end becomes loops around it.
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"

using namespace mlir;

namespace systole::tpu {

namespace {
/// Transfers that may be under way at once before copy() waits for some itself.
constexpr int64_t kMostOutstanding = 256;

bool mergeOnce(SmallVectorImpl<CopyDimension> &dimensions) {
  for (size_t outer = 0; outer < dimensions.size(); ++outer) {
    for (size_t inner = 0; inner < dimensions.size(); ++inner) {
      const CopyDimension a = dimensions[outer], b = dimensions[inner];
      if (outer == inner || a.sourceStride != b.size * b.sourceStride ||
          a.destinationStride != b.size * b.destinationStride)
        continue;
      dimensions[inner].size = a.size * b.size;
      dimensions.erase(dimensions.begin() + outer);
      return true;
    }
  }
  return false;
}

/// Takes the dimension out that `isBetter` prefers to all others, or a dimension of size 1.
CopyDimension takeBest(SmallVectorImpl<CopyDimension> &dimensions,
                       function_ref<bool(const CopyDimension &, const CopyDimension &)> isBetter,
                       function_ref<bool(const CopyDimension &)> isAllowed) {
  int best = -1;
  for (size_t i = 0; i < dimensions.size(); ++i)
    if (isAllowed(dimensions[i]) && (best < 0 || isBetter(dimensions[i], dimensions[best])))
      best = i;
  if (best < 0)
    return {1, 0, 0};
  CopyDimension taken = dimensions[best];
  dimensions.erase(dimensions.begin() + best);
  return taken;
}
} // namespace

int64_t KernelBuilder::copy(const Place &source, const Place &destination, ArrayRef<CopyDimension> given,
                            int flag) {
  SmallVector<CopyDimension> dimensions;
  for (const CopyDimension &dimension : given) {
    if (dimension.size == 0)
      return 0;
    if (dimension.size != 1)
      dimensions.push_back(dimension);
  }
  while (mergeOnce(dimensions))
    ;
  auto isLarger = [](const CopyDimension &a, const CopyDimension &b) { return a.size > b.size; };
  CopyDimension inner = takeBest(dimensions, isLarger, [](const CopyDimension &dimension) {
    return dimension.sourceStride == 1 && dimension.destinationStride == 1;
  });
  CopyDimension rows = takeBest(dimensions, isLarger, [](const CopyDimension &) { return true; });

  int64_t outstanding = 1;
  for (const CopyDimension &dimension : dimensions)
    outstanding *= dimension.size;
  bool mustThrottle = outstanding > kMostOutstanding;

  auto nest = [&](auto &self, Place from, Place to, size_t depth) -> void {
    if (depth == dimensions.size())
      return transfer(from, to, scalar(inner.size), rows, flag);
    const CopyDimension &dimension = dimensions[depth];
    auto step = [&](Value index) {
      Place nextFrom = from, nextTo = to;
      nextFrom.offset = addI(from.offset ? from.offset : scalar(0), mulI(index, dimension.sourceStride));
      nextTo.offset = addI(to.offset ? to.offset : scalar(0), mulI(index, dimension.destinationStride));
      self(self, nextFrom, nextTo, depth + 1);
    };
    if (!mustThrottle || depth + 1 != dimensions.size())
      return loop(dimension.size, step);
    int64_t whole = dimension.size / kMostOutstanding, rest = dimension.size % kMostOutstanding;
    loop(whole, [&](Value block) {
      loop(kMostOutstanding, [&](Value index) { step(addI(mulI(block, kMostOutstanding), index)); });
      wait(flag, kMostOutstanding);
    });
    loop(rest, [&](Value index) { step(addI(index, whole * kMostOutstanding)); });
    wait(flag, rest);
  };
  nest(nest, source, destination, 0);
  return mustThrottle ? 0 : outstanding;
}

arith::ConstantOp KernelBuilder::placeholder() {
  return arith::ConstantOp::create(*this, getI32IntegerAttr(0));
}

void KernelBuilder::transfer(const Place &source, const Place &destination, Value length,
                             const CopyDimension &rows, int flag) {
  Value descriptor = scalar(allocateWords(9));
  // Words that don't change are stored once, before the kernel's loops.
  auto storeWord = [&](int word, Value value) {
    OpBuilder::InsertionGuard guard(*this);
    if (matchPattern(value, m_Constant())) {
      setInsertionPoint(prologueEnd);
      Value address = scalar(*getConstantIntValue(descriptor));
      Operation *copyOfConstant = clone(*value.getDefiningOp());
      ScalarStoreOp::create(*this, copyOfConstant->getResult(0), address, word);
      return;
    }
    ScalarStoreOp::create(*this, value, descriptor, word);
  };
  auto storePlaceholder = [&](int word) {
    OpBuilder::InsertionGuard guard(*this);
    setInsertionPoint(prologueEnd);
    arith::ConstantOp constant = placeholder();
    ScalarStoreOp::create(*this, constant, scalar(*getConstantIntValue(descriptor)), word);
    return constant;
  };
  auto orZero = [&](Value value) { return value ? value : scalar(0); };

  PendingTransfer pending;
  pending.source = source;
  pending.destination = destination;
  pending.flag = flag;
  pending.control = storePlaceholder(0);
  for (auto [place, word, base] :
       {std::tuple(&source, 1, &pending.sourceBase), std::tuple(&destination, 3, &pending.destinationBase)}) {
    if (place->space == Place::Space::Buffer) {
      buffers.touch(place->buffer);
      *base = storePlaceholder(word);
    } else {
      storeWord(word, orZero(place->base));
    }
    storeWord(word + 1, orZero(place->offset));
  }
  storeWord(5, length);
  storeWord(6, scalar(rows.size));
  storeWord(7, scalar(rows.sourceStride));
  storeWord(8, scalar(rows.destinationStride));
  transfers.push_back(pending);
  DMAStartOp::create(*this, descriptor);
}

} // namespace systole::tpu

//===- Slices.cpp - Python's slicing, resolved -----------------------------===//

#include "systole/Dialect/Graph/IR/Slices.h"

#include <algorithm>

using namespace mlir;
using namespace systole::graph;

namespace {

/// Walks the lists' positions and the operand's dimensions together.
class Resolver {
public:
  Resolver(const Inference &inference, const SliceAttributes &attributes, ArrayRef<int64_t> shape)
      : inference(inference), attributes(attributes), shape(shape) {}

  FailureOr<ResolvedSlice> run();

private:
  static bool has(int64_t mask, size_t position) { return position < 63 && (mask >> position & 1); }
  LogicalResult checkLists() const;
  LogicalResult takeWhole(int64_t count);
  LogicalResult takeElement(size_t position);
  LogicalResult takeRange(size_t position);

  const Inference &inference;
  const SliceAttributes &attributes;
  ArrayRef<int64_t> shape;
  ResolvedSlice slice;
};

} // namespace

LogicalResult Resolver::checkLists() const {
  if (attributes.begin.size() != attributes.end.size() ||
      attributes.begin.size() != attributes.strides.size())
    return inference.violates(1) << "expected begin, end and strides of one length, found "
                                 << attributes.begin.size() << ", " << attributes.end.size() << " and "
                                 << attributes.strides.size();
  if (llvm::is_contained(attributes.strides, 0))
    return inference.violates(2) << "strides: expected none to be zero, found "
                                 << formatIntegers(attributes.strides);
  int64_t ellipses = 0;
  for (size_t i = 0; i < attributes.begin.size(); ++i)
    ellipses += has(attributes.ellipsisMask, i);
  if (ellipses > 1)
    return inference.violates(3) << "ellipsis_mask: expected one bit at most, found " << ellipses;
  return success();
}

LogicalResult Resolver::takeWhole(int64_t count) {
  for (; count > 0; --count) {
    int64_t size = shape[slice.dimensions.size()];
    slice.dimensions.push_back({0, size, 1});
    slice.resultShape.push_back(size);
  }
  return success();
}

LogicalResult Resolver::takeElement(size_t position) {
  size_t dimension = slice.dimensions.size();
  int64_t size = shape[dimension], index = attributes.begin[position];
  if (index < -size || index >= size)
    return inference.violates(5) << "begin: expected an index from " << -size << " to " << size - 1
                                 << " where a dimension is dropped, found " << index << " in dimension "
                                 << dimension;
  if (attributes.strides[position] < 0)
    return inference.violates(6) << "strides: expected a positive one where a dimension is dropped, found "
                                 << attributes.strides[position] << " in dimension " << dimension;
  slice.dimensions.push_back({index < 0 ? index + size : index, 1, 1});
  return success();
}

LogicalResult Resolver::takeRange(size_t position) {
  int64_t size = shape[slice.dimensions.size()], stride = attributes.strides[position];
  // Going down, one before the first element is the end; going up, the first element is the least begin.
  int64_t least = stride > 0 ? 0 : -1, most = stride > 0 ? size : size - 1;
  auto bound = [&](int64_t value) { return std::clamp(value < 0 ? value + size : value, least, most); };
  int64_t begin =
      has(attributes.beginMask, position) ? (stride > 0 ? least : most) : bound(attributes.begin[position]);
  int64_t end =
      has(attributes.endMask, position) ? (stride > 0 ? most : least) : bound(attributes.end[position]);
  int64_t span = stride > 0 ? end - begin : begin - end;
  uint64_t step = stride > 0 ? uint64_t(stride) : -uint64_t(stride);
  int64_t count = span <= 0 ? 0 : int64_t((uint64_t(span) - 1) / step) + 1;
  // Of an empty range any begin and stride will do, and those of the first element are always in range.
  slice.dimensions.push_back(count == 0 ? SliceDimension{0, 0, 1}
                                        : SliceDimension{begin, count, count == 1 ? 1 : stride});
  slice.resultShape.push_back(count);
  return success();
}

FailureOr<ResolvedSlice> Resolver::run() {
  if (failed(checkLists()))
    return failure();
  int64_t consumed = 0;
  for (size_t i = 0; i < attributes.begin.size(); ++i)
    consumed += !has(attributes.newAxisMask, i) || has(attributes.ellipsisMask, i);
  bool hasEllipsis = false;
  for (size_t i = 0; i < attributes.begin.size(); ++i)
    hasEllipsis |= has(attributes.ellipsisMask, i);
  consumed -= hasEllipsis;
  int64_t rank = shape.size();
  if (consumed > rank)
    return FailureOr<ResolvedSlice>(inference.violates(4) << "expected lists for at most " << rank
                                                          << " dimensions, found " << consumed);
  for (size_t i = 0; i < attributes.begin.size(); ++i) {
    LogicalResult step = success();
    if (has(attributes.ellipsisMask, i))
      step = takeWhole(rank - consumed);
    else if (has(attributes.newAxisMask, i))
      slice.resultShape.push_back(1);
    else if (has(attributes.shrinkAxisMask, i))
      step = takeElement(i);
    else
      step = takeRange(i);
    if (failed(step))
      return failure();
  }
  (void)takeWhole(rank - slice.dimensions.size());
  return slice;
}

FailureOr<ResolvedSlice> systole::graph::resolveSlice(const Inference &inference,
                                                      const SliceAttributes &attributes,
                                                      ArrayRef<int64_t> shape) {
  return Resolver(inference, attributes, shape).run();
}

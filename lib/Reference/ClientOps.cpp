//===- ClientOps.cpp - Larger ops of chlo ---------------------------------===//

#include "Operations.h"

#include "systole/Reference/Attributes.h"

using namespace mlir;

namespace systole::reference {

absl::StatusOr<Array> evaluateOp(chlo::ConstantOp op) {
  absl::StatusOr<Array> value = toArray(op.getValue());
  return value.ok() ? value : errorAt(op, value.status().message());
}

absl::StatusOr<Array> evaluateOp(chlo::ConstantLikeOp op, Operands operands) {
  auto scalar = RankedTensorType::get({}, op.getType().getElementType());
  absl::StatusOr<Array> value = toArray(DenseElementsAttr::get(scalar, Attribute(op.getValue())));
  if (!value.ok())
    return errorAt(op, value.status().message());
  absl::StatusOr<Array> result = Array::allocate(value->elementType(), operands[0]->shape());
  for (int64_t i = 0; result.ok() && i < result->size(); ++i)
    copyElement(*value, 0, *result, i);
  return result;
}

absl::StatusOr<Array> evaluateOp(chlo::MulhiOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  for (int64_t i = 0; result.ok() && i < result->size(); ++i) {
    int bits = bitWidth(result->elementType());
    int64_t lhs = operands[0]->getInt(i), rhs = operands[1]->getInt(i);
    __extension__ using Wide = __int128;
    __extension__ using UnsignedWide = unsigned __int128;
    if (isSignedInteger(result->elementType()))
      result->setInt(i, static_cast<int64_t>((Wide(lhs) * rhs) >> bits));
    else
      result->setInt(i, static_cast<int64_t>((UnsignedWide(uint64_t(lhs)) * uint64_t(rhs)) >> bits));
  }
  return result;
}

absl::StatusOr<Results> evaluateOp(chlo::ScanOp op, Operands operands, Interpreter &interpreter) {
  int64_t dimension = op.getDimension();
  size_t inputs = op.getInputs().size(), outputs = op.getOutputs().size();
  std::vector<Array> results;
  for (Value output : op.getOutputs()) {
    absl::StatusOr<Array> array = allocate(op, output.getType());
    if (!array.ok())
      return array.status();
    results.push_back(std::move(*array));
  }
  int64_t length = inputs > 0    ? operands[0]->dimension(dimension)
                   : outputs > 0 ? results[0].dimension(dimension)
                                 : static_cast<int64_t>(op.getScanDimSize().value_or(0));
  Results carries(operands.drop_front(inputs));
  // Calls `visit` with the position of each element of a slice in the whole and in the slice.
  auto forEachOfSlice = [&](const Array &whole, int64_t place, auto visit) {
    SmallVector<int64_t> shape = llvm::to_vector(ArrayRef<int64_t>(whole.shape()));
    shape.erase(shape.begin() + dimension);
    forEachIndex(shape, [&](ArrayRef<int64_t> at, int64_t position) {
      SmallVector<int64_t> index(at);
      index.insert(index.begin() + dimension, place);
      visit(whole.linearIndex(index), position);
    });
    return shape;
  };
  for (int64_t step = 0; step < length; ++step) {
    int64_t place = op.getIsReverse() ? length - 1 - step : step;
    Results arguments;
    for (const Data &input : operands.take_front(inputs)) {
      SmallVector<int64_t> shape = llvm::to_vector(ArrayRef<int64_t>(input->shape()));
      shape.erase(shape.begin() + dimension);
      absl::StatusOr<Array> slice = Array::allocate(input->elementType(), shape);
      if (!slice.ok())
        return slice.status();
      forEachOfSlice(*input, place, [&](int64_t from, int64_t to) { copyElement(*input, from, *slice, to); });
      arguments.push_back(share(*std::move(slice)));
    }
    arguments.append(carries);
    absl::StatusOr<Results> returned = interpreter.run(op.getBody(), arguments);
    if (!returned.ok())
      return returned;
    for (size_t i = 0; i < outputs; ++i)
      forEachOfSlice(results[i], place,
                     [&](int64_t to, int64_t from) { copyElement(*(*returned)[i], from, results[i], to); });
    carries = Results(ArrayRef(*returned).drop_front(outputs));
  }
  Results all;
  for (Array &result : results)
    all.push_back(share(std::move(result)));
  all.append(carries);
  return all;
}

/// The group to which a place along the ragged dimension belongs; -1 beyond all groups.
static int64_t groupAt(const Array &sizes, int64_t place) {
  int64_t end = 0;
  for (int64_t group = 0; group < sizes.size(); ++group) {
    end += sizes.getInt(group);
    if (place < end)
      return group;
  }
  return -1;
}

absl::StatusOr<Array> evaluateOp(chlo::RaggedDotOp op, Operands operands) {
  const Array &lhs = *operands[0], &rhs = *operands[1], &sizes = *operands[2];
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  if (sizes.rank() != 1)
    return errorAt(op, "can't be evaluated with group sizes that differ between batches");
  chlo::RaggedDotDimensionNumbersAttr numbers = op.getRaggedDotDimensionNumbers();
  ArrayRef<int64_t> lhsBatching = numbers.getLhsBatchingDimensions(), group = numbers.getRhsGroupDimensions();
  ArrayRef<int64_t> lhsContracting = numbers.getLhsContractingDimensions();
  int64_t ragged = numbers.getLhsRaggedDimensions()[0];
  SmallVector<int64_t> rhsFixed(numbers.getRhsBatchingDimensions());
  llvm::append_range(rhsFixed, group);
  SmallVector<int64_t> lhsFree = otherDimensions(lhs, lhsBatching, lhsContracting);
  SmallVector<int64_t> rhsFree = otherDimensions(rhs, rhsFixed, numbers.getRhsContractingDimensions());
  bool isContracting = llvm::is_contained(lhsContracting, ragged);
  SmallVector<int64_t> contractingSizes =
      llvm::map_to_vector(lhsContracting, [&](int64_t dimension) { return lhs.dimension(dimension); });
  forEachIndex(result->shape(), [&](ArrayRef<int64_t> at, int64_t position) {
    int64_t wanted = isContracting ? at.front() : -1;
    ArrayRef<int64_t> rest = isContracting ? at.drop_front() : at;
    SmallVector<int64_t> left(lhs.rank(), 0), right(rhs.rank(), 0);
    for (auto [l, r] : llvm::zip(lhsBatching, numbers.getRhsBatchingDimensions())) {
      left[l] = right[r] = rest.front();
      rest = rest.drop_front();
    }
    for (int64_t dimension : lhsFree) {
      left[dimension] = rest.front();
      rest = rest.drop_front();
    }
    for (auto [dimension, index] : llvm::zip(rhsFree, rest))
      right[dimension] = index;
    double realSum = 0;
    uint64_t integerSum = 0;
    forEachIndex(contractingSizes, [&](ArrayRef<int64_t> inner, int64_t) {
      for (auto [l, r, index] : llvm::zip(lhsContracting, numbers.getRhsContractingDimensions(), inner))
        left[l] = right[r] = index;
      int64_t found = groupAt(sizes, left[ragged]);
      if ((!group.empty() && found < 0) || (isContracting && found != wanted))
        return;
      if (!group.empty())
        right[group[0]] = found;
      int64_t i = lhs.linearIndex(left), j = rhs.linearIndex(right);
      if (isFloat(lhs.elementType()))
        realSum += lhs.getDouble(i) * rhs.getDouble(j);
      else
        integerSum += static_cast<uint64_t>(lhs.getInt(i)) * static_cast<uint64_t>(rhs.getInt(j));
    });
    if (isFloat(result->elementType()))
      result->setDouble(position, realSum);
    else
      result->setInt(position, static_cast<int64_t>(integerSum));
  });
  return result;
}

} // namespace systole::reference

//===- ReductionOps.cpp - Reductions and windows --------------------------===//

#include "Operations.h"
#include "ScalarFunctions.h"

#include "systole/Support/TPUArithmetic.h"

using namespace mlir;

namespace systole::reference {

StringRef soleBinaryOp(Region &body) {
  Block &block = body.front();
  if (block.getNumArguments() != 2 || !llvm::hasNItems(block, 2))
    return {};
  Operation &op = block.front();
  if (op.getNumOperands() != 2 || op.getNumResults() != 1 || op.getNumRegions() != 0 ||
      block.getTerminator()->getOperands() != op.getResults())
    return {};
  bool inOrder = op.getOperand(0) == block.getArgument(0) && op.getOperand(1) == block.getArgument(1);
  bool swapped = op.getOperand(0) == block.getArgument(1) && op.getOperand(1) == block.getArgument(0);
  return inOrder || (swapped && op.hasTrait<OpTrait::IsCommutative>()) ? op.getName().getStringRef()
                                                                       : StringRef();
}

static Array convertTo(const Array &array, ElementType type, bool isTPU) {
  Array converted = *Array::allocate(type, array.shape());
  for (int64_t i = 0; i < array.size(); ++i)
    convertElement(array, converted, i, isTPU);
  return converted;
}

//===----------------------------------------------------------------------===//
// Folding elements in order
//===----------------------------------------------------------------------===//

namespace {
/// Applies the body of a reduction to elements one after the other, starting from the initial values.
class Folder {
public:
  /// What stands in for an element in a window's padding: the initial value.
  static constexpr int64_t padding = -1;

  Folder(Region &body, Operands allInputs, Operands allInitialValues, Interpreter &interpreter)
      : body(body), interpreter(interpreter), name(soleBinaryOp(body)) {
    // A body may compute in a wider type than the inputs have.
    for (auto [input, initial, argument] : llvm::zip(allInputs, allInitialValues, body.getArgumentTypes())) {
      ElementType type = allocate(body.getParentOp(), argument)->elementType();
      bool isWider = type != input->elementType();
      inputs.push_back(isWider ? share(convertTo(*input, type, interpreter.isTPU())) : input);
      initialValues.push_back(isWider ? share(convertTo(*initial, type, interpreter.isTPU())) : initial);
    }
    if (inputs.size() == 1 && !name.empty())
      function = binaryFunction(name, inputs[0]->elementType(), interpreter.isTPU());
    ElementType type = inputs[0]->elementType();
    isWideSum = name == "stablehlo.add" && isFloat(type) && !(interpreter.isTPU() && isVectorFloat(type));
  }

  /// Folds the elements at `positions` into element `at` of the results.
  absl::Status fold(ArrayRef<int64_t> positions, MutableArrayRef<Array> results, int64_t at) const {
    if (inputs.size() == 1 && isWideSum) {
      double sum = initialValues[0]->getDouble(0);
      for (int64_t position : positions)
        sum += position == padding ? initialValues[0]->getDouble(0) : inputs[0]->getDouble(position);
      results[0].setDouble(at, withCanonicalNaN(sum));
      return absl::OkStatus();
    }
    if (function) {
      copyElement(*initialValues[0], 0, results[0], at);
      for (int64_t position : positions)
        function(results[0], at, position == padding ? *initialValues[0] : *inputs[0],
                 std::max<int64_t>(position, 0), results[0], at);
      return absl::OkStatus();
    }
    return foldByBody(positions, results, at);
  }

  const Array &input() const { return *inputs[0]; }
  const Array &initialValue() const { return *initialValues[0]; }

private:
  absl::Status foldByBody(ArrayRef<int64_t> positions, MutableArrayRef<Array> results, int64_t at) const {
    Results accumulated(initialValues);
    for (int64_t position : positions) {
      Results arguments(accumulated);
      for (auto [input, initial] : llvm::zip(inputs, initialValues))
        arguments.push_back(position == padding ? initial : scalarAt(*input, position));
      absl::StatusOr<Results> next = interpreter.run(body, arguments);
      if (!next.ok())
        return next.status();
      accumulated = std::move(*next);
    }
    for (auto [result, value] : llvm::zip(results, accumulated))
      copyElement(*value, 0, result, at);
    return absl::OkStatus();
  }

  Region &body;
  Interpreter &interpreter;
  StringRef name;
  Results inputs, initialValues;
  BinaryFunction function;
  /// Sums are rounded once, at the end.
  bool isWideSum = false;
};
} // namespace

static absl::StatusOr<std::vector<Array>> allocateAll(Operation *op) {
  std::vector<Array> results;
  for (Type type : op->getResultTypes()) {
    absl::StatusOr<Array> result = allocate(op, type);
    if (!result.ok())
      return result.status();
    results.push_back(std::move(*result));
  }
  return results;
}

static Results shareAll(std::vector<Array> &results) {
  return llvm::map_to_vector<1>(results, [](Array &result) { return share(std::move(result)); });
}

//===----------------------------------------------------------------------===//
// The TPU's order of reductions
//===----------------------------------------------------------------------===//

namespace {
struct Monoid {
  const char *name;
  float (*function)(float, float);
  float identity;
};
} // namespace

static const Monoid *findMonoid(StringRef name) {
  static constexpr Monoid monoids[] = {
      {"stablehlo.add", tpuarithmetic::add, -0.0f},
      {"stablehlo.multiply", tpuarithmetic::multiply, 1.0f},
      {"stablehlo.maximum", tpuarithmetic::maximum, -std::numeric_limits<float>::infinity()},
      {"stablehlo.minimum", tpuarithmetic::minimum, std::numeric_limits<float>::infinity()},
  };
  const Monoid *found = llvm::find_if(monoids, [&](const Monoid &monoid) { return name == monoid.name; });
  return found == std::end(monoids) ? nullptr : found;
}

/// Reduces `rows` rows of `columns` elements in 8 x 128 partial results, which are then combined by halves:
/// row r and column m go to sublane r mod 8 and lane m mod 128. docs/Numerics.md has the definition.
static float reduceByTiles(const Monoid &monoid, int64_t rows, int64_t columns,
                           llvm::function_ref<float(int64_t row, int64_t column)> element) {
  constexpr int64_t sublanes = 8, lanes = 128;
  std::vector<float> partial(sublanes * lanes, monoid.identity);
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t column = 0; column < columns; ++column) {
      float &place = partial[row % sublanes * lanes + column % lanes];
      place = monoid.function(place, element(row, column));
    }
  for (int64_t half = sublanes / 2; half > 0; half /= 2)
    for (int64_t place = 0; place < half * lanes; ++place)
      partial[place] = monoid.function(partial[place], partial[place + half * lanes]);
  for (int64_t half = lanes / 2; half > 0; half /= 2)
    for (int64_t lane = 0; lane < half; ++lane)
      partial[lane] = monoid.function(partial[lane], partial[lane + half]);
  return partial[0];
}

/// Reduces over `dimensions` in the TPU's order.
static void reduceOnTPU(const Monoid &monoid, const Array &input, ArrayRef<int64_t> dimensions, float initial,
                        Array &result) {
  SmallVector<int64_t> sorted(dimensions);
  llvm::sort(sorted);
  bool reducesLast = !sorted.empty() && sorted.back() == input.rank() - 1;
  std::vector<int64_t> kept = offsetsAlong(input, otherDimensions(input, sorted));
  std::vector<int64_t> rows = offsetsAlong(input, ArrayRef(sorted).drop_back(reducesLast));
  int64_t columns = reducesLast ? input.shape().back() : 1;
  for (auto [position, start] : llvm::enumerate(kept)) {
    float reduced = reduceByTiles(monoid, rows.size(), columns, [&](int64_t row, int64_t column) {
      return loadFloat(input, start + rows[row] + column);
    });
    storeFloat(result, position, monoid.function(initial, reduced));
  }
}

//===----------------------------------------------------------------------===//
// reduce
//===----------------------------------------------------------------------===//

Array sumOver(const Array &array, ArrayRef<int64_t> dimensions, bool isTPU) {
  Shape shape;
  SmallVector<int64_t> kept = otherDimensions(array, dimensions);
  for (int64_t dimension : kept)
    shape.push_back(array.dimension(dimension));
  Array result = *Array::allocate(array.elementType(), shape);
  if (isTPU && isVectorFloat(array.elementType())) {
    reduceOnTPU(*findMonoid("stablehlo.add"), array, dimensions, 0, result);
    return result;
  }
  std::vector<int64_t> offsets = offsetsAlong(array, dimensions);
  for (auto [position, start] : llvm::enumerate(offsetsAlong(array, kept))) {
    double sum = 0;
    for (int64_t offset : offsets)
      sum += array.getDouble(start + offset);
    result.setDouble(position, withCanonicalNaN(sum));
  }
  return result;
}

absl::StatusOr<Results> evaluateOp(stablehlo::ReduceOp op, Operands operands, Interpreter &interpreter) {
  size_t count = op.getInputs().size();
  absl::StatusOr<std::vector<Array>> results = allocateAll(op);
  if (!results.ok())
    return results.status();
  Folder folder(op.getBody(), operands.take_front(count), operands.drop_front(count), interpreter);
  const Monoid *monoid = findMonoid(soleBinaryOp(op.getBody()));
  if (interpreter.isTPU() && count == 1 && monoid && isVectorFloat(folder.input().elementType())) {
    reduceOnTPU(*monoid, folder.input(), op.getDimensions(), loadFloat(folder.initialValue(), 0),
                (*results)[0]);
    return shareAll(*results);
  }
  // Elements are taken in row-major order of the operand, whatever the order of the dimensions.
  SmallVector<int64_t> dimensions(op.getDimensions());
  llvm::sort(dimensions);
  std::vector<int64_t> offsets = offsetsAlong(*operands[0], dimensions);
  std::vector<int64_t> positions(offsets.size());
  for (auto [position, start] :
       llvm::enumerate(offsetsAlong(*operands[0], otherDimensions(*operands[0], dimensions)))) {
    for (auto [place, offset] : llvm::zip(positions, offsets))
      place = start + offset;
    if (absl::Status status = folder.fold(positions, *results, position); !status.ok())
      return status;
  }
  return shareAll(*results);
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

namespace {
/// The windows of an array that is dilated and padded.
struct Windows {
  SmallVector<int64_t> size, strides, baseDilations, windowDilations;
  SmallVector<std::pair<int64_t, int64_t>> padding;

  /// The positions of a window's elements in row-major order; Folder::padding for those in padding or holes.
  SmallVector<int64_t> positions(const Array &array, ArrayRef<int64_t> window) const {
    SmallVector<int64_t> result, index(array.rank());
    forEachIndex(size, [&](ArrayRef<int64_t> at, int64_t) {
      bool isInside = true;
      for (size_t dimension = 0; dimension < at.size(); ++dimension) {
        int64_t place = window[dimension] * strides[dimension] + at[dimension] * windowDilations[dimension] -
                        padding[dimension].first;
        index[dimension] = place / baseDilations[dimension];
        isInside &= place >= 0 && place % baseDilations[dimension] == 0 &&
                    index[dimension] < array.dimension(dimension);
      }
      result.push_back(isInside ? array.linearIndex(index) : Folder::padding);
    });
    return result;
  }
};
} // namespace

absl::StatusOr<Results> evaluateOp(stablehlo::ReduceWindowOp op, Operands operands,
                                   Interpreter &interpreter) {
  size_t count = op.getInputs().size();
  absl::StatusOr<std::vector<Array>> results = allocateAll(op);
  if (!results.ok())
    return results.status();
  Folder folder(op.getBody(), operands.take_front(count), operands.drop_front(count), interpreter);
  Windows windows{SmallVector<int64_t>(op.getWindowDimensions()), op.getStridesOrDefault(),
                  op.getBaseDilationsOrDefault(), op.getWindowDilationsOrDefault(), op.getPaddingOrDefault()};
  absl::Status status;
  forEachIndex((*results)[0].shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    SmallVector<int64_t> positions = windows.positions(*operands[0], index);
    // The TPU never reads padding.
    if (interpreter.isTPU())
      llvm::erase(positions, Folder::padding);
    if (status.ok())
      status = folder.fold(positions, *results, position);
  });
  if (!status.ok())
    return status;
  return shareAll(*results);
}

/// The position that `select` prefers among those of a window; -1 if there is none.
static absl::StatusOr<int64_t> selectPosition(stablehlo::SelectAndScatterOp op, const Array &operand,
                                              ArrayRef<int64_t> positions, Interpreter &interpreter) {
  int64_t selected = Folder::padding;
  for (int64_t position : positions) {
    if (position == Folder::padding)
      continue;
    if (selected != Folder::padding) {
      Data arguments[] = {scalarAt(operand, selected), scalarAt(operand, position)};
      absl::StatusOr<Results> keeps = interpreter.run(op.getSelect(), arguments);
      if (!keeps.ok())
        return keeps.status();
      if ((*keeps)[0]->getInt(0) != 0)
        continue;
    }
    selected = position;
  }
  return selected;
}

absl::StatusOr<Array> evaluateOp(stablehlo::SelectAndScatterOp op, Operands operands,
                                 Interpreter &interpreter) {
  const Array &operand = *operands[0], &source = *operands[1], &initial = *operands[2];
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  auto convert = [&](const Array &array) {
    return convertTo(array, result->elementType(), interpreter.isTPU());
  };
  Array start = convert(initial), updates = convert(source);
  for (int64_t i = 0; i < result->size(); ++i)
    copyElement(start, 0, *result, i);
  SmallVector<int64_t> ones(operand.rank(), 1);
  Windows windows{op.getWindowDimensionsOrDefault(), op.getStridesOrDefault(), ones, ones,
                  op.getPaddingOrDefault()};
  absl::Status status;
  forEachIndex(source.shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    if (!status.ok())
      return;
    absl::StatusOr<int64_t> selected =
        selectPosition(op, operand, windows.positions(operand, index), interpreter);
    if (!selected.ok() || *selected == Folder::padding) {
      status = selected.status();
      return;
    }
    Data arguments[] = {scalarAt(*result, *selected), scalarAt(updates, position)};
    absl::StatusOr<Results> combined = interpreter.run(op.getScatter(), arguments);
    if (combined.ok())
      copyElement(*(*combined)[0], 0, *result, *selected);
    else
      status = combined.status();
  });
  if (!status.ok())
    return status;
  return result;
}

} // namespace systole::reference

//===- BatchNormOps.cpp - Batch normalization -----------------------------===//
//
// Written out in the specification's elementary steps. In IEEE arithmetic these are taken in binary64 and the
// results rounded once; on the TPU each step is rounded.
//
//===----------------------------------------------------------------------===//

#include "Operations.h"
#include "ScalarFunctions.h"

using namespace mlir;

namespace systole::reference {

namespace {
class Steps {
public:
  Steps(const Array &operand, int64_t featureIndex, Interpreter &interpreter)
      : shape(operand.shape()), featureIndex(featureIndex), original(operand.elementType()),
        isTPU(interpreter.isTPU() && isVectorFloat(original)), type(isTPU ? original : ElementType::F64) {}

  Array load(const Data &data) const { return convert(*data, type); }
  Data store(const Array &array) const { return share(convert(array, original)); }

  /// A vector with one element for each feature, repeated in the operand's shape.
  Array broadcast(const Array &features) const {
    Array result = *Array::allocate(type, shape);
    forEachIndex(shape, [&](ArrayRef<int64_t> index, int64_t position) {
      copyElement(features, index[featureIndex], result, position);
    });
    return result;
  }
  Array scalarLike(const Array &like, double value) const {
    Array result = *Array::allocate(type, like.shape());
    for (int64_t i = 0; i < result.size(); ++i)
      result.setDouble(i, value);
    return result;
  }
  Array sum(const Array &array) const { return sumOver(array, otherDimensions(array, featureIndex), isTPU); }
  double count() const {
    double product = 1;
    for (auto [dimension, size] : llvm::enumerate(shape))
      product *= static_cast<int64_t>(dimension) == featureIndex ? 1 : size;
    return product;
  }
  Array mean(const Array &array) const {
    Array total = sum(array);
    return divide(total, scalarLike(total, count()));
  }

  Array add(const Array &a, const Array &b) const { return binary("stablehlo.add", a, b); }
  Array subtract(const Array &a, const Array &b) const { return binary("stablehlo.subtract", a, b); }
  Array multiply(const Array &a, const Array &b) const { return binary("stablehlo.multiply", a, b); }
  Array divide(const Array &a, const Array &b) const { return binary("stablehlo.divide", a, b); }

  Array standardDeviation(const Array &variance, double epsilon) const {
    Array shifted = add(variance, scalarLike(variance, epsilon)), result = shifted;
    ElementFunction root = unaryFunction("stablehlo.sqrt", type, isTPU);
    for (int64_t i = 0; i < result.size(); ++i)
      root(shifted, result, i);
    return result;
  }

private:
  Array binary(StringRef name, const Array &a, const Array &b) const {
    Array result = a;
    BinaryFunction function = binaryFunction(name, type, isTPU);
    for (int64_t i = 0; i < result.size(); ++i)
      function(a, i, b, i, result, i);
    return result;
  }
  Array convert(const Array &array, ElementType to) const {
    Array result = *Array::allocate(to, array.shape());
    for (int64_t i = 0; i < result.size(); ++i)
      convertElement(array, result, i, isTPU);
    return result;
  }

  Shape shape;
  int64_t featureIndex;
  ElementType original;
  bool isTPU;
  ElementType type;
};
} // namespace

static Array normalize(const Steps &steps, const Array &operand, const Array &scale, const Array &offset,
                       const Array &mean, const Array &variance, double epsilon) {
  Array centered = steps.subtract(operand, steps.broadcast(mean));
  Array deviation = steps.broadcast(steps.standardDeviation(variance, epsilon));
  Array scaled = steps.multiply(steps.divide(centered, deviation), steps.broadcast(scale));
  return steps.add(scaled, steps.broadcast(offset));
}

absl::StatusOr<Results> evaluateOp(stablehlo::BatchNormInferenceOp op, Operands operands,
                                   Interpreter &interpreter) {
  Steps steps(*operands[0], op.getFeatureIndex(), interpreter);
  return Results{steps.store(normalize(steps, steps.load(operands[0]), steps.load(operands[1]),
                                       steps.load(operands[2]), steps.load(operands[3]),
                                       steps.load(operands[4]), op.getEpsilon().convertToFloat()))};
}

absl::StatusOr<Results> evaluateOp(stablehlo::BatchNormTrainingOp op, Operands operands,
                                   Interpreter &interpreter) {
  Steps steps(*operands[0], op.getFeatureIndex(), interpreter);
  Array operand = steps.load(operands[0]);
  Array mean = steps.mean(operand);
  Array centered = steps.subtract(operand, steps.broadcast(mean));
  Array variance = steps.mean(steps.multiply(centered, centered));
  Array output = normalize(steps, operand, steps.load(operands[1]), steps.load(operands[2]), mean, variance,
                           op.getEpsilon().convertToFloat());
  return Results{steps.store(output), steps.store(mean), steps.store(variance)};
}

/// The derivatives as the specification writes them: with i1 to i6 as it names them.
absl::StatusOr<Results> evaluateOp(stablehlo::BatchNormGradOp op, Operands operands,
                                   Interpreter &interpreter) {
  Steps steps(*operands[0], op.getFeatureIndex(), interpreter);
  Array operand = steps.load(operands[0]), scale = steps.broadcast(steps.load(operands[1]));
  Array mean = steps.broadcast(steps.load(operands[2])), gradOutput = steps.load(operands[4]);
  Array deviation =
      steps.broadcast(steps.standardDeviation(steps.load(operands[3]), op.getEpsilon().convertToFloat()));
  Array centered = steps.subtract(operand, mean), normalized = steps.divide(centered, deviation);
  Array elements = steps.scalarLike(operand, steps.count());
  Array i1 = steps.multiply(gradOutput, elements);
  Array i2 = steps.broadcast(steps.sum(gradOutput));
  Array i3 = steps.broadcast(steps.sum(steps.multiply(gradOutput, centered)));
  Array i4 = steps.multiply(i3, centered);
  Array variance = steps.multiply(deviation, deviation);
  Array i5 = steps.divide(i4, variance);
  Array i6 = steps.subtract(steps.subtract(i1, i2), i5);
  Array gradOperand = steps.multiply(steps.divide(steps.divide(scale, deviation), elements), i6);
  Array gradScale = steps.sum(steps.multiply(gradOutput, normalized));
  Array gradOffset = steps.sum(gradOutput);
  return Results{steps.store(gradOperand), steps.store(gradScale), steps.store(gradOffset)};
}

} // namespace systole::reference

//===- RewrittenOps.cpp - Ops that mean what other ops mean ---------------===//
//
// A dynamic op means the static op with the sizes that its operands hold; an op on quantized elements means
// the op on their real values. That other op is made for the occasion and evaluated.
//
//===----------------------------------------------------------------------===//

#include "Operations.h"

#include "systole/Dialect/StableHLO/IR/Einsum.h"
#include "systole/Dialect/StableHLO/Transforms/StaticShapes.h"
#include "systole/Reference/Attributes.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

#include <cmath>

using namespace mlir;

namespace systole::reference {

/// Evaluates the op that `build` makes of values of the given types.
static absl::StatusOr<Results> evaluateMade(Operation *op, TypeRange types, Operands operands,
                                            Interpreter &interpreter,
                                            llvm::function_ref<Operation *(OpBuilder &, ValueRange)> build) {
  Block block;
  block.addArguments(types, SmallVector<Location>(types.size(), op->getLoc()));
  OpBuilder builder(op->getContext());
  builder.setInsertionPointToEnd(&block);
  Operation *made = build(builder, block.getArguments());
  if (!made)
    return errorAt(op, "can't be evaluated: its sizes do not fit its operands");
  // What it does not take, operands that hold sizes, comes last.
  return interpreter.evaluate(made, operands.take_front(made->getNumOperands()));
}

//===----------------------------------------------------------------------===//
// Dynamic ops
//===----------------------------------------------------------------------===//

absl::StatusOr<Results> evaluateShapeOp(Operation *op, Operands operands, Interpreter &interpreter) {
  SmallVector<Type> types;
  for (const Data &operand : operands)
    types.push_back(tensorTypeOf(op->getContext(), *operand));
  auto listOf = [&](unsigned index) -> std::optional<SmallVector<int64_t>> {
    SmallVector<int64_t> list;
    for (int64_t position = 0; position < operands[index]->size(); ++position)
      list.push_back(operands[index]->getInt(position));
    return list;
  };
  return evaluateMade(op, types, operands, interpreter, [&](OpBuilder &builder, ValueRange values) {
    Value made = stablehlo::createStaticOp(op, values, listOf, builder);
    return made ? made.getDefiningOp() : nullptr;
  });
}

//===----------------------------------------------------------------------===//
// Ops that the specification lacks
//===----------------------------------------------------------------------===//

absl::StatusOr<Array> evaluateOp(stablehlo::BroadcastOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  for (int64_t i = 0; result.ok() && i < result->size(); ++i)
    copyElement(*operands[0], i % operands[0]->size(), *result, i);
  return result;
}

absl::StatusOr<Results> evaluateOp(stablehlo::DotOp op, Operands operands, Interpreter &interpreter) {
  return evaluateMade(
      op, op->getOperandTypes(), operands, interpreter, [&](OpBuilder &builder, ValueRange values) {
        auto dimensions = stablehlo::DotDimensionNumbersAttr::get(op.getContext(), {}, {},
                                                                  {op.getLhs().getType().getRank() - 1}, {0});
        return stablehlo::DotGeneralOp::create(builder, op.getLoc(), op.getType(), values[0], values[1],
                                               dimensions, op.getPrecisionConfigAttr(),
                                               stablehlo::DotAlgorithmAttr());
      });
}

absl::StatusOr<Array> evaluateOp(stablehlo::TorchIndexSelectOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  const Array &operand = *operands[0], &indices = *operands[1];
  int64_t dimension = op.getDim(), batches = op.getBatchDims(), indexed = indices.rank() - batches;
  forEachIndex(result->shape(), [&](ArrayRef<int64_t> at, int64_t position) {
    SmallVector<int64_t> index(at.take_front(batches)), from(at.take_front(dimension));
    llvm::append_range(index, at.slice(dimension, indexed));
    int64_t row = indices.getInt(indices.linearIndex(index));
    from.push_back(std::clamp<int64_t>(row, 0, operand.dimension(dimension) - 1));
    llvm::append_range(from, at.drop_front(dimension + indexed));
    copyElement(operand, operand.linearIndex(from), *result, position);
  });
  return result;
}

namespace {
/// A sum of products of elements of any type.
class Sum {
public:
  explicit Sum(ElementType type) : type(type) {}

  void addProduct(const Array &lhs, int64_t i, const Array *rhs, int64_t j) {
    if (isComplex(type))
      complexSum += lhs.getComplex(i) * (rhs ? rhs->getComplex(j) : 1);
    else if (isFloat(type))
      realSum += lhs.getDouble(i) * (rhs ? rhs->getDouble(j) : 1);
    else
      integerSum += static_cast<uint64_t>(lhs.getInt(i)) * (rhs ? static_cast<uint64_t>(rhs->getInt(j)) : 1);
  }

  void store(Array &result, int64_t position) const {
    if (isComplex(type))
      result.setComplex(position, complexSum);
    else if (isFloat(type))
      result.setDouble(position, realSum);
    else if (type == ElementType::I1)
      result.setInt(position, integerSum != 0);
    else
      result.setInt(position, static_cast<int64_t>(integerSum));
  }

private:
  ElementType type;
  std::complex<double> complexSum = 0;
  double realSum = 0;
  uint64_t integerSum = 0;
};
} // namespace

/// Sums, for each index of the result, the products over all values of the labels that it lacks.
static absl::StatusOr<Array> evaluateEinsum(Operation *op, StringRef config, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  SmallVector<RankedTensorType> types;
  for (const Data &operand : operands)
    types.push_back(tensorTypeOf(op->getContext(), *operand));
  FailureOr<stablehlo::Einsum> einsum =
      stablehlo::parseEinsum([op] { return op->emitOpError(); }, config, types);
  if (!result.ok() || failed(einsum))
    return result.ok() ? errorAt(op, "can't be evaluated") : result;
  SmallVector<int> summed;
  SmallVector<int64_t> sizes;
  for (auto [label, size] : einsum->sizes)
    if (!llvm::is_contained(einsum->result, label)) {
      summed.push_back(label);
      sizes.push_back(size);
    }
  DenseMap<int, int64_t> values;
  auto positionIn = [&](unsigned operand) {
    SmallVector<int64_t> index;
    for (int label : einsum->operands[operand])
      index.push_back(values[label]);
    return operands[operand]->linearIndex(index);
  };
  forEachIndex(result->shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    for (auto [label, at] : llvm::zip(einsum->result, index))
      values[label] = at;
    Sum sum(operands[0]->elementType());
    forEachIndex(sizes, [&](ArrayRef<int64_t> inner, int64_t) {
      for (auto [label, at] : llvm::zip(summed, inner))
        values[label] = at;
      bool isBinary = operands.size() == 2;
      sum.addProduct(*operands[0], positionIn(0), isBinary ? operands[1].get() : nullptr,
                     isBinary ? positionIn(1) : 0);
    });
    sum.store(*result, position);
  });
  return result;
}

absl::StatusOr<Array> evaluateOp(stablehlo::EinsumOp op, Operands operands) {
  return evaluateEinsum(op, op.getEinsumConfig(), operands);
}
absl::StatusOr<Array> evaluateOp(stablehlo::UnaryEinsumOp op, Operands operands) {
  return evaluateEinsum(op, op.getEinsumConfig(), operands);
}

//===----------------------------------------------------------------------===//
// Ops that broadcast their operands
//===----------------------------------------------------------------------===//

static Data spread(const Data &operand, ArrayRef<int64_t> shape,
                   std::optional<ArrayRef<int64_t>> broadcastDimensions) {
  Array result = *Array::allocate(operand->elementType(), shape);
  forEachIndex(shape, [&](ArrayRef<int64_t> index, int64_t position) {
    SmallVector<int64_t> from;
    for (int64_t dimension = 0; dimension < operand->rank(); ++dimension) {
      int64_t target =
          chlo::broadcastDimension(broadcastDimensions, dimension, operand->rank(), index.size());
      from.push_back(operand->dimension(dimension) == 1 ? 0 : index[target]);
    }
    copyElement(*operand, operand->linearIndex(from), result, position);
  });
  return share(std::move(result));
}

/// The attribute of stablehlo that stands for one of chlo.
static Attribute toStableHLO(Attribute attribute) {
  MLIRContext *context = attribute.getContext();
  if (auto direction = dyn_cast<chlo::ComparisonDirectionAttr>(attribute))
    return stablehlo::ComparisonDirectionAttr::get(
        context,
        *stablehlo::symbolizeComparisonDirection(chlo::stringifyComparisonDirection(direction.getValue())));
  if (auto type = dyn_cast<chlo::ComparisonTypeAttr>(attribute))
    return stablehlo::ComparisonTypeAttr::get(
        context, *stablehlo::symbolizeComparisonType(chlo::stringifyComparisonType(type.getValue())));
  return attribute;
}

absl::StatusOr<Results> evaluateBroadcasting(Operation *op, Operands operands, Interpreter &interpreter) {
  auto result = cast<RankedTensorType>(op->getResult(0).getType());
  if (!result.hasStaticShape())
    return errorAt(op, "has a result without a static shape");
  auto dimensions = op->getAttrOfType<DenseI64ArrayAttr>("broadcast_dimensions");
  Results spreadOperands;
  SmallVector<Type> types;
  for (const Data &operand : operands) {
    spreadOperands.push_back(spread(operand, result.getShape(),
                                    dimensions ? std::optional(dimensions.asArrayRef()) : std::nullopt));
    types.push_back(tensorTypeOf(op->getContext(), *spreadOperands.back()));
  }
  StringRef name = op->getName().stripDialect().drop_front(StringRef("broadcast_").size());
  OperationName inner("chlo." + name.str(), op->getContext());
  if (!inner.isRegistered())
    inner = OperationName("stablehlo." + name.str(), op->getContext());
  return evaluateMade(op, types, spreadOperands, interpreter, [&](OpBuilder &builder, ValueRange values) {
    OperationState state(op->getLoc(), inner);
    state.addOperands(values);
    state.addTypes(result);
    for (NamedAttribute attribute : op->getAttrs())
      if (attribute.getName() != "broadcast_dimensions")
        state.addAttribute(attribute.getName(), toStableHLO(attribute.getValue()));
    return builder.create(state);
  });
}

//===----------------------------------------------------------------------===//
// Distributed ops
//===----------------------------------------------------------------------===//

/// One process alone: each operand, in the type of the result, to which a computation may have promoted it.
absl::StatusOr<Results> evaluateCollective(Operation *op, Operands operands) {
  Results results;
  for (auto [operand, result] : llvm::zip(operands, op->getResults())) {
    absl::StatusOr<Array> array = allocate(op, result.getType());
    if (!array.ok())
      return array.status();
    if (array->size() != operand->size())
      return errorAt(op, "can't be evaluated: it combines several processes, and there is one");
    for (int64_t i = 0; i < array->size(); ++i)
      convertElement(*operand, *array, i, /*isTPU=*/false);
    results.push_back(share(std::move(*array)));
  }
  return results;
}

absl::StatusOr<Array> evaluateOp(stablehlo::CollectivePermuteOp op, Operands operands) {
  for (int64_t id : op.getSourceTargetPairs().getValues<int64_t>())
    if (id == 0)
      return *operands[0];
  // Nothing arrives.
  absl::StatusOr<Array> result = Array::allocate(operands[0]->elementType(), operands[0]->shape());
  if (result.ok())
    llvm::fill(result->mutableBytes(), 0);
  return result;
}

//===----------------------------------------------------------------------===//
// Quantized elements
//===----------------------------------------------------------------------===//

static quant::QuantizedType quantizedTypeOf(Type type) {
  return dyn_cast<quant::QuantizedType>(getElementTypeOrSelf(type));
}

bool computesOnQuantized(Operation *op) {
  auto isQuantized = [](Type type) { return static_cast<bool>(quantizedTypeOf(type)); };
  if (!llvm::any_of(op->getOperandTypes(), isQuantized) && !llvm::any_of(op->getResultTypes(), isQuantized))
    return false;
  if (op->getNumRegions() != 0 || !isa<stablehlo::StableHLODialect>(op->getDialect()) ||
      isa<stablehlo::BitcastConvertOp, stablehlo::TupleOp, stablehlo::GetTupleElementOp,
          stablehlo::CompositeOp, stablehlo::OptimizationBarrierOp>(op))
    return false;
  return true;
}

/// The scale and zero point of the element at `index`.
static std::pair<double, int64_t> parametersAt(quant::QuantizedType type, ArrayRef<int64_t> index) {
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type)) {
    int64_t at = index[perAxis.getQuantizedDimension()];
    return {perAxis.getScales()[at], perAxis.getZeroPoints()[at]};
  }
  auto perTensor = cast<quant::UniformQuantizedType>(type);
  return {perTensor.getScale(), perTensor.getZeroPoint()};
}

/// Rounds to an element type.
static double roundTo(ElementType type, double value) {
  Array scalar = Array::zeros(type, {});
  scalar.setDouble(0, value);
  return scalar.getDouble(0);
}

/// (q - zero point) * scale, each step rounded to the expressed type.
static Array dequantize(const Array &storage, quant::QuantizedType type) {
  ElementType expressed = *elementTypeOf(type.getExpressedType());
  Array real = *Array::allocate(expressed, storage.shape());
  forEachIndex(storage.shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    auto [scale, zeroPoint] = parametersAt(type, index);
    double centred = roundTo(expressed, static_cast<double>(storage.getInt(position) - zeroPoint));
    real.setDouble(position, centred * roundTo(expressed, scale));
  });
  return real;
}

/// The nearest integer of x / scale + zero point within the type's range, each step rounded to the expressed
/// type.
static Array quantize(const Array &real, quant::QuantizedType type) {
  ElementType expressed = real.elementType();
  Array storage = *Array::allocate(*elementTypeOf(type), real.shape());
  forEachIndex(real.shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    auto [scale, zeroPoint] = parametersAt(type, index);
    double scaled = roundTo(expressed, real.getDouble(position) / roundTo(expressed, scale));
    double shifted = roundTo(expressed, scaled + static_cast<double>(zeroPoint));
    double least = static_cast<double>(type.getStorageTypeMin());
    double most = static_cast<double>(type.getStorageTypeMax());
    double clamped = std::isnan(shifted) ? 0 : std::clamp(shifted, least, most);
    storage.setInt(position, static_cast<int64_t>(std::nearbyint(clamped)));
  });
  return storage;
}

absl::StatusOr<Results> evaluateQuantized(Operation *op, Operands operands, Interpreter &interpreter) {
  Results real;
  SmallVector<Type> operandTypes, resultTypes;
  auto expressed = [](Type type) -> Type {
    quant::QuantizedType quantized = quantizedTypeOf(type);
    return quantized ? stablehlo::withElementType(type, quantized.getExpressedType()) : type;
  };
  for (auto [operand, type] : llvm::zip(operands, op->getOperandTypes())) {
    quant::QuantizedType quantized = quantizedTypeOf(type);
    real.push_back(quantized ? share(dequantize(*operand, quantized)) : operand);
    operandTypes.push_back(expressed(type));
  }
  for (Type type : op->getResultTypes())
    resultTypes.push_back(expressed(type));
  absl::StatusOr<Results> results = real;
  if (!isa<stablehlo::UniformQuantizeOp, stablehlo::UniformDequantizeOp>(op))
    results = evaluateMade(op, operandTypes, real, interpreter, [&](OpBuilder &builder, ValueRange values) {
      OperationState state(op->getLoc(), op->getName(), values, resultTypes);
      state.propertiesAttr = op->getPropertiesAsAttribute();
      return builder.create(state);
    });
  if (!results.ok())
    return results;
  for (auto [result, type] : llvm::zip(*results, op->getResultTypes()))
    if (quant::QuantizedType quantized = quantizedTypeOf(type))
      result = share(quantize(*result, quantized));
  return results;
}

} // namespace systole::reference

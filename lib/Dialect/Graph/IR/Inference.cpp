//===- Inference.cpp - Result types and constraints of graph ops -----------===//

#include "systole/Dialect/Graph/IR/Inference.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace systole::graph;

SmallVector<int64_t> systole::graph::toIntegers(ArrayAttr attribute) {
  return llvm::map_to_vector(attribute,
                             [](Attribute value) { return llvm::cast<IntegerAttr>(value).getInt(); });
}

std::string systole::graph::formatIntegers(ArrayRef<int64_t> values) {
  return "[" +
         llvm::join(llvm::map_range(values, [](int64_t value) { return std::to_string(value); }), ", ") + "]";
}

std::optional<SmallVector<int64_t>> systole::graph::broadcastShapes(ArrayRef<int64_t> first,
                                                                    ArrayRef<int64_t> second) {
  if (first.size() < second.size())
    std::swap(first, second);
  SmallVector<int64_t> shape(first);
  size_t offset = first.size() - second.size();
  for (auto [index, size] : llvm::enumerate(second)) {
    int64_t &other = shape[offset + index];
    if (other != size && other != 1 && size != 1)
      return std::nullopt;
    if (other == 1)
      other = size;
  }
  return shape;
}

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

Violation Inference::violates(int constraint) const {
  if (!location)
    return Violation();
  StringRef mnemonic = operationName.split('.').second;
  return Violation(emitError(*location))
         << "'" << operationName << "' op " << mnemonic << "_c" << constraint << ": ";
}

Violation Inference::violatesCommon(int constraint) const {
  if (!location)
    return Violation();
  return Violation(emitError(*location)) << "'" << operationName << "' op graph_c" << constraint << ": ";
}

namespace {

/// Which constraint on every op a type breaks, and how to say so.
struct TypeProblem {
  int constraint;
  StringRef text;
};

} // namespace

static bool isWithinLimits(ArrayRef<int64_t> shape) {
  int64_t elements = 1;
  for (int64_t size : shape) {
    if (size > maximumDimension)
      return false;
    elements = std::min(elements * size, maximumElements + 1);
  }
  return elements <= maximumElements;
}

static std::optional<TypeProblem> findProblem(Type type) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape())
    return TypeProblem{
        1, "expected a static shape; graphs are compiled for fixed sizes, so write each dimension "
           "as a number"};
  if (!isWithinLimits(tensor.getShape()))
    return TypeProblem{3, "expected dimensions below 2^31 and at most 2^40 elements"};
  return std::nullopt;
}

LogicalResult Inference::checkOperands(ValueRange operands) const {
  for (auto [index, type] : llvm::enumerate(operands.getTypes()))
    if (auto problem = findProblem(type))
      return violatesCommon(problem->constraint)
             << "operand " << index << " is " << type << ": " << problem->text;
  return success();
}

static LogicalResult verifyTypes(Operation *op, TypeRange types, StringRef kind) {
  for (auto [index, type] : llvm::enumerate(types))
    if (auto problem = findProblem(type))
      return op->emitOpError("graph_c") << problem->constraint << ": " << kind << " " << index << " is "
                                        << type << ": " << problem->text;
  return success();
}

LogicalResult systole::graph::verifyStaticTypes(Operation *op) {
  if (failed(verifyTypes(op, op->getOperandTypes(), "operand")))
    return failure();
  return verifyTypes(op, op->getResultTypes(), "result");
}

LogicalResult systole::graph::verifyInference(InferTypeOpInterface op) {
  SmallVector<Type> types;
  if (failed(op.inferReturnTypes(op->getContext(), op->getLoc(), op->getOperands(),
                                 op->getRawDictionaryAttrs(), op->getPropertiesStorage(), op->getRegions(),
                                 types)))
    return failure();
  if (types.size() != op->getNumResults())
    return op->emitOpError("graph_c2: expected ")
           << types.size() << " results, found " << op->getNumResults();
  for (auto [index, expected, found] : llvm::enumerate(types, op->getResultTypes()))
    if (expected != found)
      return op->emitOpError("graph_c2: result ")
             << index << ": expected " << expected << ", found " << found;
  return success();
}

//===----------------------------------------------------------------------===//
// Checks that many ops share
//===----------------------------------------------------------------------===//

LogicalResult Inference::checkAxis(int constraint, StringRef name, int64_t &axis, int64_t rank) const {
  if (rank == 0)
    return violates(constraint) << name << ": expected a tensor with dimensions, found one without";
  if (axis < -rank || axis >= rank)
    return violates(constraint) << name << ": expected a dimension from " << -rank << " to " << rank - 1
                                << ", found " << axis;
  if (axis < 0)
    axis += rank;
  return success();
}

LogicalResult Inference::checkAxes(int constraint, StringRef name, SmallVectorImpl<int64_t> &axes,
                                   int64_t rank) const {
  SmallVector<bool> seen(rank, false);
  for (int64_t &axis : axes) {
    if (failed(checkAxis(constraint, name, axis, rank)))
      return failure();
    if (seen[axis])
      return violates(constraint) << name << ": expected different dimensions, found " << axis << " twice";
    seen[axis] = true;
  }
  return success();
}

LogicalResult Inference::checkList(int constraint, StringRef name, ArrayRef<int64_t> values, int64_t count,
                                   int64_t least) const {
  bool notTooLarge = llvm::all_of(values, [](int64_t value) { return value <= maximumDimension; });
  bool notTooSmall = llvm::all_of(values, [&](int64_t value) { return value >= least; });
  if (static_cast<int64_t>(values.size()) == count && notTooSmall && notTooLarge)
    return success();
  return violates(constraint) << name << ": expected " << count << " integers not below " << least
                              << (notTooLarge ? "" : ", all below 2^31") << ", found "
                              << formatIntegers(values);
}

LogicalResult Inference::checkSameElement(int constraint, Value first, Value second) const {
  Type expected = typeOf(first).getElementType(), found = typeOf(second).getElementType();
  if (expected == found)
    return success();
  return violates(constraint) << "expected operands of one element type, found " << expected << " and "
                              << found << "; convert one with graph.cast";
}

LogicalResult Inference::result(Type type) {
  if (auto problem = findProblem(type))
    return violatesCommon(problem->constraint)
           << "result " << types.size() << " is " << type << ": " << problem->text;
  types.push_back(type);
  return success();
}

LogicalResult Inference::result(ArrayRef<int64_t> shape, Type element) {
  return result(RankedTensorType::get(shape, element));
}

//===----------------------------------------------------------------------===//
// Families
//===----------------------------------------------------------------------===//

LogicalResult Inference::checkBroadcast(ValueRange operands, SmallVectorImpl<int64_t> &shape) const {
  if (failed(checkSameElement(1, operands[0], operands[1])))
    return failure();
  auto first = typeOf(operands[0]), second = typeOf(operands[1]);
  auto broadcast = broadcastShapes(first.getShape(), second.getShape());
  if (!broadcast)
    return violates(2) << "expected shapes that broadcast (aligned at the last dimension, equal or 1), found "
                       << first << " and " << second;
  shape = *broadcast;
  return success();
}

LogicalResult Inference::inferBinary(ValueRange operands) {
  SmallVector<int64_t> shape;
  if (failed(checkBroadcast(operands, shape)))
    return failure();
  return result(shape, typeOf(operands[0]).getElementType());
}

LogicalResult Inference::inferComparison(ValueRange operands) {
  SmallVector<int64_t> shape;
  if (failed(checkBroadcast(operands, shape)))
    return failure();
  return result(shape, IntegerType::get(context, 1));
}

LogicalResult Inference::inferSameTypes(ValueRange operands) {
  for (Value operand : operands.drop_front())
    if (operand.getType() != operands[0].getType())
      return violates(1) << "expected operands of one type, found " << operands[0].getType() << " and "
                         << operand.getType();
  return result(operands[0].getType());
}

LogicalResult Inference::inferAlongAxis(Value operand, int64_t axis) {
  if (failed(checkAxis(1, "axis", axis, typeOf(operand).getRank())))
    return failure();
  return result(operand.getType());
}

LogicalResult Inference::inferReduction(Value operand, std::optional<SmallVector<int64_t>> axes, bool keep) {
  auto type = typeOf(operand);
  if (!axes)
    axes = llvm::to_vector(llvm::seq<int64_t>(type.getRank()));
  if (failed(checkAxes(1, "axes", *axes, type.getRank())))
    return failure();
  SmallVector<int64_t> shape;
  for (auto [dimension, size] : llvm::enumerate(type.getShape())) {
    bool reduced = llvm::is_contained(*axes, static_cast<int64_t>(dimension));
    if (!reduced || keep)
      shape.push_back(reduced ? 1 : size);
  }
  return result(shape, type.getElementType());
}

LogicalResult Inference::inferPosition(Value operand, int64_t axis, std::optional<Type> output) {
  auto type = typeOf(operand);
  if (failed(checkAxis(1, "axis", axis, type.getRank())))
    return failure();
  if (type.getDimSize(axis) == 0)
    return violates(2) << "expected a dimension with an element, found size 0 in dimension " << axis << " of "
                       << type;
  Type element = output.value_or(IntegerType::get(context, 64));
  if (!element.isSignlessInteger(32) && !element.isSignlessInteger(64))
    return violates(3) << "output_type: expected i32 or i64, found " << element;
  SmallVector<int64_t> shape(type.getShape());
  shape.erase(shape.begin() + axis);
  return result(shape, element);
}

//===- CHLOVerify.cpp - Verification and text of larger chlo ops ----------===//

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"

#include "Verification.h"

using namespace mlir;

namespace systole::chlo {

using stablehlo::agree;
using stablehlo::areInRange;
using stablehlo::isUnique;
using stablehlo::listText;
using stablehlo::tensorOf;

//===----------------------------------------------------------------------===//
// Broadcasting
//===----------------------------------------------------------------------===//

int64_t broadcastDimension(std::optional<ArrayRef<int64_t>> broadcastDimensions, int64_t index, int64_t rank,
                           int64_t resultRank) {
  if (broadcastDimensions && rank < resultRank)
    return (*broadcastDimensions)[index];
  return resultRank - rank + index;
}

/// Checks that each dimension of an operand has size 1 or the size of the result's dimension where it lies.
static LogicalResult checkOperandShape(Operation *op, RankedTensorType operand, RankedTensorType result,
                                       std::optional<ArrayRef<int64_t>> dimensions) {
  if (operand.getRank() > result.getRank())
    return op->emitOpError() << "expected a result of at least the operands' rank, found " << operand
                             << " and " << result;
  for (auto [index, size] : llvm::enumerate(operand.getShape())) {
    int64_t target = broadcastDimension(dimensions, index, operand.getRank(), result.getRank());
    if (size != 1 && !agree(size, result.getDimSize(target)))
      return op->emitOpError() << "expected operands that can be broadcast to " << result << ", found "
                               << operand;
  }
  return success();
}

LogicalResult verifyBroadcast(Operation *op, std::optional<ArrayRef<int64_t>> broadcastDimensions) {
  RankedTensorType result = tensorOf(op->getResult(0));
  RankedTensorType lhs = tensorOf(op->getOperand(0)), rhs = tensorOf(op->getOperand(1));
  if (!stablehlo::sameElementType(lhs, rhs))
    return op->emitOpError() << "expected operands of one element type, found " << lhs << " and " << rhs;
  if (!isa<BroadcastCompareOp, BroadcastComplexOp>(op) && !stablehlo::sameElementType(lhs, result))
    return op->emitOpError() << "expected a result of the operands' element type, found " << result << " and "
                             << lhs;
  if (broadcastDimensions) {
    int64_t lower = std::min(lhs.getRank(), rhs.getRank());
    if (static_cast<int64_t>(broadcastDimensions->size()) != lower || !isUnique(*broadcastDimensions) ||
        !areInRange(*broadcastDimensions, 0, result.getRank()))
      return op->emitOpError() << "expected " << lower << " broadcast dimensions below " << result.getRank()
                               << ", each at most once, found " << listText(*broadcastDimensions);
  }
  return success(succeeded(checkOperandShape(op, lhs, result, broadcastDimensions)) &&
                 succeeded(checkOperandShape(op, rhs, result, broadcastDimensions)));
}

LogicalResult BroadcastSelectOp::verify() {
  RankedTensorType result = getType();
  for (Value value : {getOnTrue(), getOnFalse()})
    if (!stablehlo::sameElementType(value.getType(), result))
      return emitOpError() << "expected values of the result's element type, found " << value.getType()
                           << " and " << result;
  for (Value operand : getOperands())
    if (failed(checkOperandShape(*this, tensorOf(operand), result, std::nullopt)))
      return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// ragged_dot
//===----------------------------------------------------------------------===//

LogicalResult RaggedDotOp::verify() {
  RaggedDotDimensionNumbersAttr dimensions = getRaggedDotDimensionNumbers();
  RankedTensorType lhs = getLhs().getType(), rhs = getRhs().getType();
  ArrayRef<int64_t> lhsBatching = dimensions.getLhsBatchingDimensions();
  ArrayRef<int64_t> rhsBatching = dimensions.getRhsBatchingDimensions();
  ArrayRef<int64_t> lhsContracting = dimensions.getLhsContractingDimensions();
  ArrayRef<int64_t> rhsContracting = dimensions.getRhsContractingDimensions();
  ArrayRef<int64_t> ragged = dimensions.getLhsRaggedDimensions(), group = dimensions.getRhsGroupDimensions();
  auto concat = [](ArrayRef<int64_t> first, ArrayRef<int64_t> second) {
    return llvm::to_vector(llvm::concat<const int64_t>(first, second));
  };
  if (lhsBatching.size() != rhsBatching.size() || lhsContracting.size() != rhsContracting.size())
    return emitOpError() << "expected as many lhs as rhs batching and contracting dimensions, found "
                         << dimensions;
  if (ragged.size() != 1 || group.size() > 1)
    return emitOpError() << "expected one lhs ragged dimension and at most one rhs group dimension, found "
                         << dimensions;
  SmallVector<int64_t> left = concat(lhsBatching, lhsContracting);
  SmallVector<int64_t> right = concat(concat(rhsBatching, rhsContracting), group);
  if (!isUnique(left) || !isUnique(right) || !areInRange(concat(left, ragged), 0, lhs.getRank()) ||
      !areInRange(right, 0, rhs.getRank()))
    return emitOpError()
           << "expected each dimension of lhs and rhs at most once and below their ranks, found "
           << dimensions << " for " << lhs << " and " << rhs;
  for (auto [first, second] : llvm::zip(left, concat(rhsBatching, rhsContracting)))
    if (!agree(lhs.getDimSize(first), rhs.getDimSize(second)))
      return emitOpError() << "expected batching and contracting dimensions of one size, found " << lhs
                           << " and " << rhs;
  bool isPlain = !llvm::is_contained(left, ragged[0]);
  if (isPlain != (group.size() == 1))
    return emitOpError() << "expected a rhs group dimension where, and only where, the ragged dimension is "
                            "neither batching nor contracting, found "
                         << dimensions;
  int64_t groups = getGroupSizes().getType().getRank() == 0 ? ShapedType::kDynamic
                                                            : getGroupSizes().getType().getShape().back();
  if (isPlain && !agree(groups, rhs.getDimSize(group[0])))
    return emitOpError() << "expected as many group sizes as rhs has groups, found "
                         << getGroupSizes().getType() << " and " << rhs;
  // The groups are the same everywhere, or given for each index of the dimensions of lhs around the ragged
  // one.
  SmallVector<int64_t> around;
  if (llvm::is_contained(lhsBatching, ragged[0])) {
    around.assign(lhsBatching.begin(), llvm::find(lhsBatching, ragged[0]));
  } else {
    around.assign(lhsBatching.begin(), lhsBatching.end());
    if (isPlain) {
      for (int64_t dimension = 0; dimension < ragged[0]; ++dimension)
        if (!llvm::is_contained(left, dimension))
          around.push_back(dimension);
    } else {
      around.append(lhsContracting.begin(), llvm::find(lhsContracting, ragged[0]));
    }
  }
  SmallVector<int64_t> groupShape =
      llvm::map_to_vector(around, [&](int64_t dimension) { return lhs.getDimSize(dimension); });
  groupShape.push_back(groups);
  ArrayRef<int64_t> foundShape = getGroupSizes().getType().getShape();
  if (foundShape.size() > 1 && failed(verifyCompatibleShape(groupShape, foundShape)))
    return emitOpError() << "expected group sizes of shape [" << groups << "] or " << listText(groupShape)
                         << ", found " << getGroupSizes().getType();
  SmallVector<int64_t> shape;
  if (llvm::is_contained(lhsContracting, ragged[0]))
    shape.push_back(groups);
  for (int64_t dimension : lhsBatching)
    shape.push_back(lhs.getDimSize(dimension));
  for (auto [dimension, size] : llvm::enumerate(lhs.getShape()))
    if (!llvm::is_contained(left, dimension))
      shape.push_back(size);
  for (auto [dimension, size] : llvm::enumerate(rhs.getShape()))
    if (!llvm::is_contained(right, dimension))
      shape.push_back(size);
  if (failed(verifyCompatibleShape(shape, getType().getShape())))
    return emitOpError() << "expected a result of shape " << listText(shape) << ", found " << getType();
  return success();
}

//===----------------------------------------------------------------------===//
// scan
//===----------------------------------------------------------------------===//

void ScanOp::getAsmBlockArgumentNames(Region &region, OpAsmSetValueNameFn setName) {
  for (BlockArgument argument : region.getArguments())
    setName(argument, argument.getArgNumber() < getInputs().size() ? "input" : "carry");
}

/// `type` without a dimension, or null where it has too few.
static RankedTensorType withoutDimension(RankedTensorType type, int64_t dimension) {
  if (dimension < 0 || dimension >= type.getRank())
    return {};
  SmallVector<int64_t> shape(type.getShape());
  shape.erase(shape.begin() + dimension);
  return RankedTensorType::get(shape, type.getElementType());
}

LogicalResult ScanOp::verify() {
  int64_t dimension = getDimension();
  SmallVector<Type> arguments, returned;
  int64_t length = getScanDimSize() ? static_cast<int64_t>(*getScanDimSize()) : ShapedType::kDynamic;
  auto checkSlice = [&](Type type, SmallVectorImpl<Type> &slices) -> LogicalResult {
    RankedTensorType slice = withoutDimension(tensorOf(type), dimension);
    if (!slice || !agree(tensorOf(type).getDimSize(dimension), length))
      return emitOpError() << "expected inputs and outputs of one size in dimension " << dimension
                           << ", found " << type;
    length = stablehlo::isDynamic(length) ? tensorOf(type).getDimSize(dimension) : length;
    slices.push_back(slice);
    return success();
  };
  for (Type type : getInputs().getTypes())
    if (failed(checkSlice(type, arguments)))
      return failure();
  for (Type type : getOutputs().getTypes())
    if (failed(checkSlice(type, returned)))
      return failure();
  if (getInputs().empty() && !getScanDimSize())
    return emitOpError() << "expected inputs or a scan_dim_size";
  llvm::append_range(arguments, getInits().getTypes());
  llvm::append_range(returned, getInits().getTypes());
  if (!stablehlo::areCompatible(getInits().getTypes(), getCarries().getTypes()))
    return emitOpError() << "expected carries of the inits' types";
  stablehlo::Reporter report(*this);
  return stablehlo::checkRegion(report, "body", "the body", getBody(), arguments, returned);
}

ParseResult ScanOp::parse(OpAsmParser &parser, OperationState &result) {
  SMLoc location = parser.getCurrentLocation();
  SmallVector<OpAsmParser::UnresolvedOperand> inputs, inits;
  int64_t dimension = 0;
  FunctionType type;
  if (parser.parseOperandList(inputs, OpAsmParser::Delimiter::Paren) || parser.parseKeyword("inits") ||
      parser.parseOperandList(inits, OpAsmParser::Delimiter::Paren) || parser.parseKeyword("dimension") ||
      parser.parseEqual() || parser.parseInteger(dimension) ||
      parser.parseOptionalAttrDictWithKeyword(result.attributes) || parser.parseRegion(*result.addRegion()) ||
      parser.parseColonType(type))
    return failure();
  if (type.getNumInputs() != inputs.size() + inits.size() || type.getNumResults() < inits.size())
    return parser.emitError(location)
           << "expected a type with " << inputs.size() + inits.size() << " operands and at least "
           << inits.size() << " results, found " << type;
  ArrayRef<Type> operandTypes = type.getInputs();
  result.addTypes(type.getResults());
  Builder &builder = parser.getBuilder();
  int32_t carries = inits.size(), outputs = type.getNumResults() - inits.size();
  result.addAttribute("dimension", builder.getI64IntegerAttr(dimension));
  result.addAttribute("operandSegmentSizes",
                      builder.getDenseI32ArrayAttr({static_cast<int32_t>(inputs.size()), carries}));
  result.addAttribute("resultSegmentSizes", builder.getDenseI32ArrayAttr({outputs, carries}));
  return failure(
      parser.resolveOperands(inputs, operandTypes.take_front(inputs.size()), location, result.operands) ||
      parser.resolveOperands(inits, operandTypes.take_back(inits.size()), location, result.operands));
}

void ScanOp::print(OpAsmPrinter &printer) {
  printer << '(' << getInputs() << ") inits (" << getInits() << ") dimension=" << getDimension() << ' ';
  printer.printOptionalAttrDictWithKeyword((*this)->getAttrs(),
                                           {"dimension", "operandSegmentSizes", "resultSegmentSizes"});
  printer << ' ';
  printer.printRegion(getBody());
  printer << " : ";
  printer.printFunctionalType(*this);
}

} // namespace systole::chlo

//===- CHLOExpand.cpp - chlo ops in stablehlo ops -------------------------===//

#include "Functions.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/Transforms/Passes.h"

#include "llvm/ADT/StringMap.h"

#include <limits>

using namespace mlir;

namespace systole::stablehlo {
#define GEN_PASS_DEF_CHLOEXPAND
#include "systole/Dialect/StableHLO/Transforms/Passes.h.inc"
} // namespace systole::stablehlo

using namespace systole;
using namespace systole::stablehlo;

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Sorts values with their positions in descending order, and keeps the first k.
static void expandTopK(chlo::TopKOp op) {
  OpBuilder builder(op);
  Location location = op.getLoc();
  RankedTensorType type = op.getOperand().getType();
  int64_t last = type.getRank() - 1;
  Value positions =
      IotaOp::create(builder, location, type.clone(builder.getI32Type()), static_cast<uint64_t>(last));
  auto sort =
      SortOp::create(builder, location, ValueRange{op.getOperand(), positions}, last, /*isStable=*/true);
  {
    OpBuilder::InsertionGuard guard(builder);
    auto value = RankedTensorType::get({}, type.getElementType()),
         position = RankedTensorType::get({}, builder.getI32Type());
    Block *block = builder.createBlock(&sort.getComparator(), {}, {value, value, position, position},
                                       SmallVector<Location>(4, location));
    bool isUnsigned = type.getElementType().isUnsignedInteger() || type.getElementType().isInteger(1);
    ComparisonType comparison = isa<FloatType>(type.getElementType()) ? ComparisonType::TOTALORDER
                                : isUnsigned                          ? ComparisonType::UNSIGNED
                                                                      : ComparisonType::SIGNED;
    Value isGreater = CompareOp::create(builder, location, block->getArgument(0), block->getArgument(1),
                                        ComparisonDirection::GT, comparison);
    ReturnOp::create(builder, location, isGreater);
  }
  SmallVector<int64_t> starts(type.getRank(), 0), limits(op.getValues().getType().getShape()),
      ones(type.getRank(), 1);
  for (auto [result, sorted] : llvm::zip(op.getResults(), sort.getResults()))
    result.replaceAllUsesWith(SliceOp::create(builder, location, sorted, starts, limits, ones));
  op.erase();
}

//===----------------------------------------------------------------------===//
// Elementwise functions
//===----------------------------------------------------------------------===//

using Operands = ArrayRef<Term>;
using Function = Term (*)(Operands);

namespace {
struct Expansion {
  Function function;
  /// Whether it is precise enough for f64.
  bool forDouble = true;
};
} // namespace

/// Functions of floats, computed in f32 where they are narrower.
static const llvm::StringMap<Expansion> &floatFunctions() {
  static const llvm::StringMap<Expansion> table = {
      {"chlo.acos", {[](Operands x) { return acos(x[0]); }}},
      {"chlo.acosh", {[](Operands x) { return acosh(x[0]); }}},
      {"chlo.asin", {[](Operands x) { return asin(x[0]); }}},
      {"chlo.asinh", {[](Operands x) { return asinh(x[0]); }}},
      {"chlo.atan", {[](Operands x) { return atan2(x[0], 1); }}},
      {"chlo.atanh", {[](Operands x) { return atanh(x[0]); }}},
      {"chlo.bessel_i1e", {[](Operands x) { return besselI1e(x[0]); }}},
      {"chlo.cosh", {[](Operands x) { return cosh(x[0]); }}},
      {"chlo.digamma", {[](Operands x) { return digamma(x[0]); }}},
      {"chlo.erf_inv", {[](Operands x) { return erfInverse(x[0]); }, /*forDouble=*/false}},
      {"chlo.erfc", {[](Operands x) { return erfc(x[0]); }, /*forDouble=*/false}},
      {"chlo.lgamma", {[](Operands x) { return logGamma(x[0]); }}},
      {"chlo.polygamma", {[](Operands x) { return polygamma(x[0], x[1]); }}},
      {"chlo.sinh", {[](Operands x) { return sinh(x[0]); }}},
      {"chlo.tan", {[](Operands x) { return tan(x[0]); }}},
      {"chlo.zeta", {[](Operands x) { return zeta(x[0], x[1]); }}},
  };
  return table;
}

/// Functions that are exact, or mean the same for all types that they take.
static const llvm::StringMap<Function> &exactFunctions() {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  static const llvm::StringMap<Function> table = {
      {"chlo.conj", [](Operands x) { return x[0].conjugate(); }},
      {"chlo.is_inf", [](Operands x) { return equal(abs(x[0]), infinity); }},
      {"chlo.is_neg_inf", [](Operands x) { return equal(x[0], -infinity); }},
      {"chlo.is_pos_inf", [](Operands x) { return equal(x[0], infinity); }},
      {"chlo.next_after", [](Operands x) { return nextAfter(x[0], x[1]); }},
      {"chlo.square", [](Operands x) { return x[0] * x[0]; }},
  };
  return table;
}

static SmallVector<Term> termsOf(OpBuilder &builder, Operation *op) {
  return llvm::map_to_vector(op->getOperands(),
                             [&](Value operand) { return Term(builder, op->getLoc(), operand); });
}

/// The function's value; null for a function that is not expanded.
static Term expandFunction(Operation *op, OpBuilder &builder) {
  SmallVector<Term> operands = termsOf(builder, op);
  StringRef name = op->getName().getStringRef();
  if (auto exact = exactFunctions().find(name); exact != exactFunctions().end())
    return exact->second(operands);
  auto found = floatFunctions().find(name);
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  auto element = dyn_cast<FloatType>(type.getElementType());
  if (found == floatFunctions().end() || !element || !type.hasStaticShape() ||
      (element.getWidth() > 32 && !found->second.forDouble))
    return {};
  if (element.getWidth() >= 32)
    return found->second.function(operands);
  for (Term &operand : operands)
    operand = operand.convert(builder.getF32Type());
  return found->second.function(operands).convert(element);
}

//===----------------------------------------------------------------------===//
// Ops that broadcast their operands
//===----------------------------------------------------------------------===//

/// chlo.broadcast_add and its kin: the operand of lower rank has its dimensions at `broadcast_dimensions` of
/// the result, the last ones where there is no such attribute; what has size 1 is repeated.
static Value spread(OpBuilder &builder, Value operand, RankedTensorType result, Attribute dimensions) {
  auto type = cast<RankedTensorType>(operand.getType());
  if (type.getShape() == result.getShape())
    return operand;
  int64_t offset = result.getRank() - type.getRank();
  SmallVector<int64_t> places = llvm::to_vector(llvm::seq<int64_t>(offset, result.getRank()));
  if (auto given = dyn_cast_or_null<DenseI64ArrayAttr>(dimensions); given && offset != 0)
    places.assign(given.asArrayRef().begin(), given.asArrayRef().end());
  auto target = RankedTensorType::get(result.getShape(), type.getElementType());
  return BroadcastInDimOp::create(builder, operand.getLoc(), target, operand, places);
}

/// An enumeration's value of chlo as that of stablehlo with the same name; other attributes as they are.
static Attribute toStableHLO(Attribute attribute) {
  MLIRContext *context = attribute.getContext();
  if (auto direction = dyn_cast<chlo::ComparisonDirectionAttr>(attribute))
    return ComparisonDirectionAttr::get(
        context, *symbolizeComparisonDirection(chlo::stringifyComparisonDirection(direction.getValue())));
  if (auto type = dyn_cast<chlo::ComparisonTypeAttr>(attribute))
    return ComparisonTypeAttr::get(context,
                                   *symbolizeComparisonType(chlo::stringifyComparisonType(type.getValue())));
  return attribute;
}

/// The op without "broadcast_" in its name is one of chlo where there is one, else one of stablehlo.
void systole::stablehlo::expandBroadcast(Operation *op) {
  StringRef name = op->getName().stripDialect();
  if (!isa_and_nonnull<chlo::CHLODialect>(op->getDialect()) || !name.consume_front("broadcast_"))
    return;
  auto result = cast<RankedTensorType>(op->getResult(0).getType());
  if (!result.hasStaticShape())
    return;
  OpBuilder builder(op);
  MLIRContext *context = op->getContext();
  Attribute dimensions = op->getAttr("broadcast_dimensions");
  OperationName inner("chlo." + name.str(), context);
  if (!inner.isRegistered())
    inner = OperationName("stablehlo." + name.str(), context);
  OperationState state(op->getLoc(), inner);
  for (Value operand : op->getOperands()) {
    bool isScalarPredicate = name == "select" && operand == op->getOperand(0) &&
                             cast<RankedTensorType>(operand.getType()).getRank() == 0;
    state.operands.push_back(isScalarPredicate ? operand : spread(builder, operand, result, dimensions));
  }
  for (NamedAttribute attribute : op->getAttrs())
    if (attribute.getName() != "broadcast_dimensions")
      state.addAttribute(attribute.getName(), toStableHLO(attribute.getValue()));
  state.types.push_back(result);
  Operation *expanded = builder.create(state);
  op->replaceAllUsesWith(expanded->getResults());
  op->erase();
}

static void expandElementwise(Operation *op) {
  OpBuilder builder(op);
  if (Term result = expandFunction(op, builder)) {
    op->replaceAllUsesWith(ValueRange(Value(result)));
    op->erase();
  }
}

namespace {
struct CHLOExpand : public systole::stablehlo::impl::CHLOExpandBase<CHLOExpand> {
  using CHLOExpandBase::CHLOExpandBase;

  void runOnOperation() override {
    auto isExpandable = [](Operation *op) {
      return !isa<chlo::ErfOp>(op) && isa_and_nonnull<chlo::CHLODialect>(op->getDialect());
    };
    getOperation()->walk(expandBroadcast);
    bool failedAny = false;
    getOperation()->walk([&](Operation *op) {
      if (!isExpandable(op))
        return;
      if (auto topK = dyn_cast<chlo::TopKOp>(op))
        expandTopK(topK);
      else if (auto constant = dyn_cast<chlo::ConstantOp>(op))
        expandConstant(constant);
      else if (auto constant = dyn_cast<chlo::ConstantLikeOp>(op))
        expandConstantLike(constant);
      else if (auto mulhi = dyn_cast<chlo::MulhiOp>(op))
        expandMulhi(mulhi);
      else if (auto scan = dyn_cast<chlo::ScanOp>(op))
        expandScan(scan);
      else if (auto dot = dyn_cast<chlo::RaggedDotOp>(op))
        failedAny |= failed(expandRaggedDot(dot));
      else if (op->getNumResults() == 1 && op->hasTrait<stablehlo::Elementwise>())
        expandElementwise(op);
    });
    if (failedAny)
      signalPassFailure();
  }
};
} // namespace

//===- CheckOps.cpp - The check dialect, and custom calls that mean it ----===//

#include "systole/Dialect/StableHLO/IR/CheckOps.h"

#include "Verification.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole;
using namespace systole::check;

#include "systole/Dialect/StableHLO/IR/CheckDialect.cpp.inc"

#define GET_OP_CLASSES
#include "systole/Dialect/StableHLO/IR/CheckOps.cpp.inc"

void CheckDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "systole/Dialect/StableHLO/IR/CheckOps.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Custom calls
//===----------------------------------------------------------------------===//

static constexpr llvm::StringLiteral eq = "check.eq";
static constexpr llvm::StringLiteral expectEq = "check.expect_eq";
static constexpr llvm::StringLiteral expectClose = "check.expect_close";
static constexpr llvm::StringLiteral expectAlmostEq = "check.expect_almost_eq";

bool check::isCheckTarget(StringRef target) {
  return target == eq || target == expectEq || target == expectClose || target == expectAlmostEq;
}

/// A limit that is given with a call, under its name or in a dictionary for the backend.
static Attribute limitOf(stablehlo::CustomCallOp call, StringRef name) {
  if (Attribute attribute = call->getAttr(name))
    return attribute;
  auto config = dyn_cast_or_null<DictionaryAttr>(call.getBackendConfigAttr());
  return config ? config.get(name) : Attribute();
}

LogicalResult check::verifyCheckCall(stablehlo::CustomCallOp call) {
  bool givesBoolean = call.getCallTargetName() == eq;
  if (call->getNumOperands() != 2 || call->getOperand(0).getType() != call->getOperand(1).getType())
    return call.emitOpError() << "expected two operands of one type for '" << call.getCallTargetName()
                              << "', found " << call->getOperandTypes();
  auto type = dyn_cast<RankedTensorType>(call->getOperand(0).getType());
  bool needsFloat = call.getCallTargetName() == expectClose || call.getCallTargetName() == expectAlmostEq;
  if (!type || (needsFloat && !isa<FloatType, ComplexType>(type.getElementType())))
    return call.emitOpError() << "expected tensors" << (needsFloat ? " of floats or complex numbers" : "")
                              << " for '" << call.getCallTargetName() << "', found "
                              << call->getOperand(0).getType();
  auto boolean = RankedTensorType::get({}, IntegerType::get(call.getContext(), 1));
  if (givesBoolean ? call->getResultTypes() != TypeRange(boolean) : call->getNumResults() != 0)
    return call.emitOpError() << "expected '" << call.getCallTargetName() << "' to give "
                              << (givesBoolean ? "a tensor<i1>" : "nothing") << ", found "
                              << call->getResultTypes();
  for (StringRef name : {"max_ulp_difference", "min_ulp_difference"}) {
    Attribute limit = limitOf(call, name);
    auto integer = dyn_cast_or_null<IntegerAttr>(limit);
    if (limit && (!integer || integer.getValue().getActiveBits() > 64))
      return call.emitOpError() << "expected " << name << " to be an integer of at most 64 bits, found "
                                << limit;
  }
  if (Attribute limit = limitOf(call, "tolerance"); limit && !isa<FloatAttr>(limit))
    return call.emitOpError() << "expected tolerance to be a float, found " << limit;
  return success();
}

static Comparison exactly() { return Comparison(); }

static Comparison within(uint64_t minimumUlps, uint64_t maximumUlps) {
  return {ComparisonKind::Close, minimumUlps, maximumUlps, 0};
}

static Comparison within(double tolerance) { return {ComparisonKind::AlmostEqual, 0, 0, tolerance}; }

static Comparison comparisonOf(stablehlo::CustomCallOp call) {
  auto ulps = [&](StringRef name, uint64_t otherwise) {
    auto limit = dyn_cast_or_null<IntegerAttr>(limitOf(call, name));
    return limit ? limit.getValue().getZExtValue() : otherwise;
  };
  auto tolerance = [&](double otherwise) {
    auto limit = dyn_cast_or_null<FloatAttr>(limitOf(call, "tolerance"));
    return within(limit ? limit.getValueAsDouble() : otherwise);
  };
  StringRef target = call.getCallTargetName();
  if (target == expectClose)
    return within(ulps("min_ulp_difference", 0), ulps("max_ulp_difference", 3));
  if (target == expectAlmostEq)
    return tolerance(1e-3);
  bool isExact = target == expectEq || getElementTypeOrSelf(call->getOperand(0)).isInteger();
  return isExact ? exactly() : tolerance(1e-4);
}

std::optional<Check> check::describeCheck(Operation *op) {
  StringRef name = op->getName().getStringRef();
  using Result = std::optional<Check>;
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<ExpectEqOp>(
          [&](auto typed) { return Check{name, typed.getLhs(), typed.getRhs(), {}, exactly()}; })
      .Case<ExpectEqConstOp>(
          [&](auto typed) { return Check{name, typed.getLhs(), {}, typed.getValue(), exactly()}; })
      .Case<ExpectAlmostEqOp>([&](auto typed) {
        return Check{
            name, typed.getLhs(), typed.getRhs(), {}, within(typed.getTolerance().convertToDouble())};
      })
      .Case<ExpectAlmostEqConstOp>([&](auto typed) {
        return Check{
            name, typed.getLhs(), {}, typed.getValue(), within(typed.getTolerance().convertToDouble())};
      })
      .Case<ExpectCloseOp>([&](auto typed) {
        return Check{name,
                     typed.getActual(),
                     typed.getExpected(),
                     {},
                     within(typed.getMinUlpDifference(), typed.getMaxUlpDifference())};
      })
      .Case<stablehlo::CustomCallOp>([&](auto call) -> Result {
        if (!isCheckTarget(call.getCallTargetName()))
          return std::nullopt;
        return Check{
            call.getCallTargetName(), call->getOperand(0), call->getOperand(1), {}, comparisonOf(call)};
      })
      .Default([](Operation *) { return std::nullopt; });
}

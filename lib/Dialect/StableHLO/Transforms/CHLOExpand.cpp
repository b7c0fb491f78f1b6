//===- CHLOExpand.cpp - chlo ops in stablehlo ops -------------------------===//

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/Transforms/Passes.h"

#include "llvm/ADT/TypeSwitch.h"

#include <cmath>
#include <numbers>

using namespace mlir;

namespace systole::stablehlo {
#define GEN_PASS_DEF_CHLOEXPAND
#include "systole/Dialect/StableHLO/Transforms/Passes.h.inc"
} // namespace systole::stablehlo

using namespace systole;
using namespace systole::stablehlo;

namespace {
/// Builds formulas on tensors of one type.
class Formula {
public:
  Formula(Operation *op, RankedTensorType type) : builder(op), location(op->getLoc()), type(type) {}

  template <typename Op, typename... Arguments> Value make(Arguments... arguments) {
    return Op::create(builder, location, arguments...);
  }
  Value number(double value) {
    return make<ConstantOp>(DenseElementsAttr::get(type, builder.getFloatAttr(type.getElementType(), value)));
  }
  Value add(Value a, Value b) { return make<AddOp>(a, b); }
  Value subtract(Value a, Value b) { return make<SubtractOp>(a, b); }
  Value multiply(Value a, Value b) { return make<MulOp>(a, b); }
  Value divide(Value a, Value b) { return make<DivOp>(a, b); }
  Value absolute(Value x) { return make<AbsOp>(x); }
  Value exp(Value x) { return make<ExpOp>(x); }
  Value log1p(Value x) { return make<Log1pOp>(x); }
  Value sqrt(Value x) { return make<SqrtOp>(x); }
  Value atan2(Value y, Value x) { return make<Atan2Op>(y, x); }
  Value isLess(Value a, Value b) { return make<CompareOp>(a, b, ComparisonDirection::LT); }
  Value select(Value predicate, Value a, Value b) { return make<SelectOp>(predicate, a, b); }
  /// The magnitude of the first with the sign of the second; a zero stays as it is.
  Value withSign(Value magnitude, Value x) { return multiply(magnitude, make<SignOp>(x)); }

  /// By Horner's rule, the constant first.
  Value polynomial(Value x, ArrayRef<double> coefficients) {
    Value sum = number(coefficients.back());
    for (double coefficient : llvm::reverse(coefficients.drop_back()))
      sum = add(multiply(sum, x), number(coefficient));
    return sum;
  }

  Value halfExp(Value x);
  Value sinh(Value x);
  Value cosh(Value x);
  Value asinh(Value x);
  Value acosh(Value x);
  Value atanh(Value x);
  Value asin(Value x);
  Value acos(Value x);
  Value erfc(Value x);
  Value erfInverse(Value x);
  Value nextAfter(Value x, Value y);

  OpBuilder builder;
  Location location;
  RankedTensorType type;
};
} // namespace

/// e^x / 2 from e^(x / 2), which overflows only where this does.
Value Formula::halfExp(Value x) {
  Value half = number(0.5), root = exp(multiply(half, x));
  return multiply(multiply(half, root), root);
}

/// e^x / 2 - e^-x / 2; near zero by expm1, with e = e^x - 1: (e + e / (e + 1)) / 2.
Value Formula::sinh(Value x) {
  Value far = subtract(halfExp(x), halfExp(make<NegOp>(x)));
  Value e = make<Expm1Op>(x);
  Value near = multiply(number(0.5), add(e, divide(e, add(e, number(1)))));
  return select(isLess(absolute(x), number(1)), near, far);
}

Value Formula::cosh(Value x) { return add(halfExp(x), halfExp(make<NegOp>(x))); }

/// log(|x| + sqrt(x^2 + 1)), with what is beyond 1 written so that it stays precise near zero; for large x,
/// log(2 |x|).
Value Formula::asinh(Value x) {
  Value magnitude = absolute(x), one = number(1);
  Value square = multiply(magnitude, magnitude);
  Value near = log1p(add(magnitude, divide(square, add(one, sqrt(add(square, one))))));
  Value far = add(make<LogOp>(magnitude), number(std::numbers::ln2));
  return withSign(select(isLess(magnitude, number(1e18)), near, far), x);
}

/// With t = x - 1: log1p(t + sqrt(t (t + 2))); for large x, log(2 x).
Value Formula::acosh(Value x) {
  Value t = subtract(x, number(1));
  Value near = log1p(add(t, sqrt(multiply(t, add(t, number(2))))));
  Value far = add(make<LogOp>(x), number(std::numbers::ln2));
  return select(isLess(x, number(1e18)), near, far);
}

Value Formula::atanh(Value x) { return multiply(number(0.5), subtract(log1p(x), log1p(make<NegOp>(x)))); }

/// The angle of the point whose height is x and whose distance is 1.
Value Formula::asin(Value x) {
  Value one = number(1);
  return atan2(x, sqrt(multiply(subtract(one, x), add(one, x))));
}

Value Formula::acos(Value x) {
  Value one = number(1);
  return atan2(sqrt(multiply(subtract(one, x), add(one, x))), x);
}

/// Below 0.4, 1 - erf x. Above, exp(-x^2) P(u) / (1 + 2 x) with u = (x - 3.75) / (x + 3.75), as Shepherd and
/// Laframboise (1981) transform the variable; P is fitted to (1 + 2 x) exp(x^2) erfc x on [0.4, 10.5] with a
/// relative error of 2e-8. The square is split so that its rounding does not reach the exponential: the high
/// half has 11 bits, whose square is exact. Beyond 12 the result is zero anyway.
Value Formula::erfc(Value x) {
  static constexpr double coefficients[] = {1.23751261,    -0.140240715,  0.00358768896, 0.0822824383,
                                            -0.108848855,  0.0922142846,  -0.0584165927, 0.0289379629,
                                            -0.0102165122, 0.000446933945};
  Value one = number(1), magnitude = make<MinOp>(absolute(x), number(12));
  Value u = subtract(one, divide(number(7.5), add(magnitude, number(3.75))));
  Value high =
      make<ReducePrecisionOp>(magnitude, builder.getI32IntegerAttr(8), builder.getI32IntegerAttr(10));
  Value rest = multiply(subtract(high, magnitude), add(high, magnitude));
  Value exponential = multiply(exp(make<NegOp>(multiply(high, high))), exp(rest));
  Value far =
      divide(multiply(exponential, polynomial(u, coefficients)), add(one, multiply(number(2), magnitude)));
  far = select(isLess(x, number(0)), subtract(number(2), far), far);
  Value near = subtract(one, make<chlo::ErfOp>(x));
  return select(isLess(absolute(x), number(0.4)), near, far);
}

/// x P(w) with w = -log(1 - x^2), for which erf_inv(x) / x is smooth, as Giles (2010) does it: one polynomial
/// in w - 2.5 below 5, one in sqrt(w) - 3 above, with relative errors of 1e-8 and 2e-8.
Value Formula::erfInverse(Value x) {
  static constexpr double central[] = {1.50140936,     0.246640289,    -0.00417738976,  -0.00125274842,
                                       0.000218346915, -4.9597435e-06, -3.46335617e-06, 4.6542873e-07,
                                       2.32858445e-08, -8.73983097e-09};
  static constexpr double tail[] = {2.83297681,      1.0016749,      0.00944461255, -0.00763623657,
                                    0.00569232251,   -0.00360288301, 0.00147162266, -4.48249053e-05,
                                    -0.000298938967, 0.000106422011};
  Value one = number(1);
  Value w = make<NegOp>(make<LogOp>(multiply(subtract(one, x), add(one, x))));
  Value near = polynomial(subtract(w, number(2.5)), central);
  Value far = polynomial(subtract(sqrt(w), number(3)), tail);
  Value result = multiply(x, select(isLess(w, number(5)), near, far));
  Value isEnd = make<CompareOp>(absolute(x), one, ComparisonDirection::EQ);
  return select(isEnd, multiply(x, number(std::numeric_limits<double>::infinity())), result);
}

/// Neighbours' bits differ by one, the sign left out.
Value Formula::nextAfter(Value x, Value y) {
  unsigned width = type.getElementTypeBitWidth();
  RankedTensorType integers = type.clone(builder.getIntegerType(width));
  auto integer = [&](const llvm::APInt &value) -> Value {
    return make<ConstantOp>(DenseElementsAttr::get(integers, value));
  };
  auto equal = [&](Value a, Value b) { return make<CompareOp>(a, b, ComparisonDirection::EQ); };
  auto bitsOf = [&](Value value) {
    return BitcastConvertOp::create(builder, location, integers, value).getResult();
  };
  Value one = integer(llvm::APInt(width, 1)), minusOne = integer(llvm::APInt::getAllOnes(width));
  Value signBit = integer(llvm::APInt::getSignMask(width)), zero = number(0);
  Value grows = equal(isLess(x, y), isLess(zero, x));
  Value moved = add(bitsOf(x), select(grows, one, minusOne));
  Value fromZero = make<OrOp>(make<AndOp>(bitsOf(y), signBit), one);
  Value bits = select(equal(x, zero), fromZero, moved);
  Value result = BitcastConvertOp::create(builder, location, type, bits);
  // A sum with a NaN is one.
  Value sum = add(x, y), isNaN = make<CompareOp>(sum, sum, ComparisonDirection::NE);
  Value isInfiniteSum = make<CompareOp>(x, make<NegOp>(y), ComparisonDirection::EQ);
  result = select(make<AndOp>(isNaN, make<NotOp>(isInfiniteSum)), sum, result);
  return select(equal(x, y), y, result);
}

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
    ComparisonType comparison = isa<FloatType>(type.getElementType())       ? ComparisonType::TOTALORDER
                                : type.getElementType().isUnsignedInteger() ? ComparisonType::UNSIGNED
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

/// The function's value in terms of operands of the formula's type; null for a function that is not expanded.
static Value expandFunction(Operation *op, Formula &formula, ValueRange operands) {
  Value x = operands.front();
  bool isAtMostF32 = formula.type.getElementTypeBitWidth() <= 32;
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case<chlo::AcosOp>([&](auto) { return formula.acos(x); })
      .Case<chlo::AcoshOp>([&](auto) { return formula.acosh(x); })
      .Case<chlo::AsinOp>([&](auto) { return formula.asin(x); })
      .Case<chlo::AsinhOp>([&](auto) { return formula.asinh(x); })
      .Case<chlo::AtanOp>([&](auto) { return formula.atan2(x, formula.number(1)); })
      .Case<chlo::AtanhOp>([&](auto) { return formula.atanh(x); })
      .Case<chlo::CoshOp>([&](auto) { return formula.cosh(x); })
      .Case<chlo::SinhOp>([&](auto) { return formula.sinh(x); })
      .Case<chlo::ErfcOp>([&](auto) { return isAtMostF32 ? formula.erfc(x) : Value(); })
      .Case<chlo::ErfInvOp>([&](auto) { return isAtMostF32 ? formula.erfInverse(x) : Value(); })
      .Default([](Operation *) { return Value(); });
}

static void expandElementwise(Operation *op) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  Formula formula(op, type);
  Value result;
  if (isa<chlo::SquareOp>(op)) {
    result = formula.multiply(op->getOperand(0), op->getOperand(0));
  } else if (isa<chlo::NextAfterOp>(op)) {
    result = formula.nextAfter(op->getOperand(0), op->getOperand(1));
  } else if (isa<FloatType>(type.getElementType()) && type.hasStaticShape()) {
    bool isNarrow = type.getElementTypeBitWidth() < 32;
    formula.type = isNarrow ? type.clone(formula.builder.getF32Type()) : type;
    SmallVector<Value> operands;
    for (Value operand : op->getOperands())
      operands.push_back(isNarrow ? formula.make<ConvertOp>(operand, formula.type) : operand);
    result = expandFunction(op, formula, operands);
    if (result && isNarrow)
      result = formula.make<ConvertOp>(result, type);
  }
  if (!result)
    return;
  op->replaceAllUsesWith(ValueRange(result));
  op->erase();
}

namespace {
struct CHLOExpand : public systole::stablehlo::impl::CHLOExpandBase<CHLOExpand> {
  using CHLOExpandBase::CHLOExpandBase;

  void runOnOperation() override {
    getOperation()->walk([](Operation *op) {
      if (isa<chlo::ErfOp>(op) || !isa<chlo::CHLODialect>(op->getDialect()))
        return;
      if (auto topK = dyn_cast<chlo::TopKOp>(op))
        expandTopK(topK);
      else
        expandElementwise(op);
    });
  }
};
} // namespace

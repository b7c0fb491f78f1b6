//===- ElementwiseOps.cpp - Ops that act on each element alone ------------===//

#include "Operations.h"
#include "ScalarFunctions.h"

#include "systole/Support/TPUArithmetic.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole::reference {

bool isElementwise(Operation *op) {
  return op->hasTrait<stablehlo::Elementwise>() && !isa<stablehlo::MapOp, chlo::MulhiOp>(op);
}

//===----------------------------------------------------------------------===//
// Unary
//===----------------------------------------------------------------------===//

ElementFunction unaryFunction(StringRef name, ElementType type, bool isTPU) {
  if (isInteger(type)) {
    UnaryIntegerFunction function = findUnaryIntegerFunction(name);
    if (!function)
      return nullptr;
    return [=, bits = bitWidth(type), isSigned = isSignedInteger(type)](const Array &from, Array &to,
                                                                        int64_t i) {
      to.setInt(i, function(from.getInt(i), bits, isSigned));
    };
  }
  const UnaryFunction *function = findUnaryFunction(name);
  if (!function)
    return nullptr;
  if (isComplex(type) && name == "stablehlo.abs")
    return [](const Array &from, Array &to, int64_t i) { to.setDouble(i, std::abs(from.getComplex(i))); };
  if (isComplex(type) && function->complex)
    return [=](const Array &from, Array &to, int64_t i) {
      to.setComplex(i, function->complex(from.getComplex(i)));
    };
  if (isComplex(type))
    return nullptr;
  if (isTPU && isVectorFloat(type) && function->tpu)
    return [=](const Array &from, Array &to, int64_t i) {
      storeFloat(to, i, function->tpu(loadFloat(from, i)));
    };
  if (isTPU && isVectorFloat(type))
    return [=](const Array &from, Array &to, int64_t i) {
      double value = function->ieee(tpuarithmetic::flush(loadFloat(from, i)));
      storeFloat(to, i, tpuarithmetic::canonicalize(static_cast<float>(value)));
    };
  return [=](const Array &from, Array &to, int64_t i) {
    to.setDouble(i, withCanonicalNaN(function->ieee(from.getDouble(i))));
  };
}

//===----------------------------------------------------------------------===//
// Binary
//===----------------------------------------------------------------------===//

/// The neighbour of lhs in the direction of rhs. Neighbours' bits differ by one, the sign left out.
static void nextAfter(const Array &lhs, int64_t i, const Array &rhs, int64_t j, Array &to, int64_t k) {
  double from = lhs.getDouble(i), towards = rhs.getDouble(j);
  if (std::isnan(from) || std::isnan(towards) || from == towards)
    return to.setDouble(k, from == towards ? towards : from + towards);
  size_t width = byteWidth(to.elementType());
  uint64_t bits = 0, signBit = uint64_t(1) << (bitWidth(to.elementType()) - 1);
  std::memcpy(&bits, lhs.bytes().data() + i * width, width);
  if (from == 0)
    bits = (towards < 0 ? signBit : 0) + 1;
  else
    bits += (from < towards) == (from > 0) ? 1 : -1;
  std::memcpy(to.mutableBytes().data() + k * width, &bits, width);
}

BinaryFunction binaryFunction(StringRef name, ElementType type, bool isTPU) {
  if (isInteger(type)) {
    // Sums and products of booleans are disjunctions and conjunctions.
    if (type == ElementType::I1 && name == "stablehlo.add")
      name = "stablehlo.or";
    BinaryIntegerFunction function = findBinaryIntegerFunction(name);
    if (!function)
      return nullptr;
    return [=, bits = bitWidth(type), isSigned = isSignedInteger(type)](
               const Array &lhs, int64_t i, const Array &rhs, int64_t j, Array &to, int64_t k) {
      to.setInt(k, function(lhs.getInt(i), rhs.getInt(j), bits, isSigned));
    };
  }
  if (name == "chlo.next_after")
    return nextAfter;
  const BinaryFloatFunction *function = findBinaryFunction(name);
  if (!function)
    return nullptr;
  if (isComplex(type)) {
    if (!function->complex)
      return nullptr;
    return [=](const Array &lhs, int64_t i, const Array &rhs, int64_t j, Array &to, int64_t k) {
      to.setComplex(k, function->complex(lhs.getComplex(i), rhs.getComplex(j)));
    };
  }
  if (isTPU && isVectorFloat(type) && function->tpu)
    return [=](const Array &lhs, int64_t i, const Array &rhs, int64_t j, Array &to, int64_t k) {
      storeFloat(to, k, function->tpu(loadFloat(lhs, i), loadFloat(rhs, j)));
    };
  return [=](const Array &lhs, int64_t i, const Array &rhs, int64_t j, Array &to, int64_t k) {
    to.setDouble(k, withCanonicalNaN(function->ieee(lhs.getDouble(i), rhs.getDouble(j))));
  };
}

//===----------------------------------------------------------------------===//
// Conversion
//===----------------------------------------------------------------------===//

/// A 64-bit integer as a binary64 number whose last bit is odd where it is inexact, so that rounding it once
/// more to a narrower type is as good as rounding once (Boldo and Melquiond 2008).
static double roundToOdd(int64_t value, bool isSigned) {
  bool isNegative = isSigned && value < 0;
  uint64_t magnitude = isNegative ? -static_cast<uint64_t>(value) : value;
  int excess = magnitude == 0 ? 0 : std::max(0, 11 - __builtin_clzll(magnitude));
  uint64_t dropped = magnitude & ((uint64_t(1) << excess) - 1);
  uint64_t kept = (magnitude >> excess) | (dropped != 0);
  double result = std::ldexp(static_cast<double>(kept), excess);
  return isNegative ? -result : result;
}

void convertElement(const Array &from, Array &to, int64_t i, bool isTPU) {
  ElementType source = from.elementType(), target = to.elementType();
  if (isComplex(target))
    return to.setComplex(i, from.getComplex(i));
  if (source == target)
    return copyElement(from, i, to, i);
  if (target == ElementType::I1 && isInteger(source))
    return to.setInt(i, from.getInt(i) != 0);
  if (isInteger(source) && isInteger(target))
    return to.setInt(i, from.getInt(i));
  bool isSigned = isSignedInteger(source);
  if (isInteger(source) && target == ElementType::F64)
    return to.setDouble(i, from.getDouble(i));
  if (isInteger(source)) {
    double value = roundToOdd(from.getInt(i), isSigned);
    // The TPU has f32 alone, from which narrower types are rounded again.
    return isTPU ? storeFloat(to, i, static_cast<float>(value)) : to.setDouble(i, value);
  }
  if (isTPU && isVectorFloat(source) && isVectorFloat(target))
    return storeFloat(to, i, loadFloat(from, i));
  if (isTPU && isVectorFloat(source) && target == ElementType::I1)
    return to.setInt(i, !tpuarithmetic::equal(loadFloat(from, i), 0));
  to.setDouble(i, from.getDouble(i));
}

static absl::StatusOr<Array> evaluateConvert(Operation *op, const Array &operand, bool isTPU) {
  absl::StatusOr<Array> result = allocate(op);
  for (int64_t i = 0; result.ok() && i < operand.size(); ++i)
    convertElement(operand, *result, i, isTPU);
  return result;
}

/// The bits of an element, and an element of given bits; a float's too.
static uint64_t bitsAt(const Array &array, int64_t i) {
  return isFloat(array.elementType()) ? array.bytes()[i] : static_cast<uint64_t>(array.getInt(i));
}
static void setBits(Array &array, int64_t i, uint64_t bits) {
  if (bitWidth(array.elementType()) < 8)
    bits &= (1u << bitWidth(array.elementType())) - 1;
  if (isFloat(array.elementType()))
    array.mutableBytes()[i] = static_cast<uint8_t>(bits);
  else
    array.setInt(i, static_cast<int64_t>(bits));
}

/// A row of narrow elements is one wide element, the least significant first.
absl::StatusOr<Array> evaluateOp(stablehlo::BitcastConvertOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  const Array &operand = *operands[0];
  if (bitWidth(operand.elementType()) >= 8 && bitWidth(result->elementType()) >= 8) {
    std::memcpy(result->data(), operand.data(), operand.bytes().size());
    return result;
  }
  if (operand.size() == result->size()) {
    for (int64_t i = 0; i < operand.size(); ++i)
      setBits(*result, i, bitsAt(operand, i));
    return result;
  }
  // Elements narrower than a byte lie in bytes of their own.
  bool toNarrow = operand.size() < result->size();
  int narrowBits = bitWidth(toNarrow ? result->elementType() : operand.elementType());
  int64_t wideCount = toNarrow ? operand.size() : result->size();
  int64_t ratio = wideCount == 0 ? 0 : (toNarrow ? result->size() : operand.size()) / wideCount;
  for (int64_t wide = 0; wide < wideCount; ++wide) {
    size_t bytesPerWide = byteWidth(toNarrow ? operand.elementType() : result->elementType());
    uint64_t bits = 0;
    if (toNarrow)
      std::memcpy(&bits, operand.bytes().data() + wide * bytesPerWide, bytesPerWide);
    for (int64_t part = 0; part < ratio; ++part) {
      if (toNarrow)
        setBits(*result, wide * ratio + part, bits >> (part * narrowBits));
      else
        bits |= (bitsAt(operand, wide * ratio + part) & ((uint64_t(1) << narrowBits) - 1))
                << (part * narrowBits);
    }
    if (!toNarrow)
      std::memcpy(result->mutableBytes().data() + wide * bytesPerWide, &bits, bytesPerWide);
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

/// -1, 0, 1 for less, equal, greater; 2 where neither holds.
template <typename T> static int compareNumbers(T a, T b) { return a < b ? -1 : a == b ? 0 : a > b ? 1 : 2; }

static int compareComplex(const Complex &a, const Complex &b) {
  return a == b ? 0 : isLess(a, b) ? -1 : isLess(b, a) ? 1 : 2;
}

int64_t totalOrderKey(const Array &array, int64_t i) {
  int bits = bitWidth(array.elementType());
  uint64_t pattern = 0;
  std::memcpy(&pattern, array.bytes().data() + i * byteWidth(array.elementType()),
              byteWidth(array.elementType()));
  uint64_t signBit = uint64_t(1) << (bits - 1);
  int64_t magnitude = static_cast<int64_t>(pattern & (signBit - 1));
  return pattern & signBit ? ~magnitude : magnitude;
}

static int compareElements(const Array &lhs, int64_t i, const Array &rhs, int64_t j, bool isTotalOrder,
                           bool isTPU) {
  ElementType type = lhs.elementType();
  if (isInteger(type) && isSignedInteger(type))
    return compareNumbers(lhs.getInt(i), rhs.getInt(j));
  if (isInteger(type))
    return compareNumbers<uint64_t>(lhs.getInt(i), rhs.getInt(j));
  if (isTotalOrder)
    return compareNumbers(totalOrderKey(lhs, i), totalOrderKey(rhs, j));
  if (isComplex(type))
    return compareComplex(lhs.getComplex(i), rhs.getComplex(j));
  if (isTPU && isVectorFloat(type))
    return compareNumbers(tpuarithmetic::flush(loadFloat(lhs, i)), tpuarithmetic::flush(loadFloat(rhs, j)));
  return compareNumbers(lhs.getDouble(i), rhs.getDouble(j));
}

static bool holds(stablehlo::ComparisonDirection direction, int comparison) {
  using Direction = stablehlo::ComparisonDirection;
  switch (direction) {
  case Direction::EQ:
    return comparison == 0;
  case Direction::NE:
    return comparison != 0;
  case Direction::LT:
    return comparison == -1;
  case Direction::LE:
    return comparison == -1 || comparison == 0;
  case Direction::GT:
    return comparison == 1;
  case Direction::GE:
    return comparison == 1 || comparison == 0;
  }
  llvm_unreachable("every direction is handled");
}

static absl::StatusOr<Array> evaluateCompare(stablehlo::CompareOp op, Operands operands, bool isTPU) {
  absl::StatusOr<Array> result = allocate(op);
  bool isTotalOrder = op.getEffectiveType() == stablehlo::ComparisonType::TOTALORDER;
  for (int64_t i = 0; result.ok() && i < result->size(); ++i)
    result->setInt(i, holds(op.getComparisonDirection(),
                            compareElements(*operands[0], i, *operands[1], i, isTotalOrder, isTPU)));
  return result;
}

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

/// The element that a scalar operand or one of the result's shape gives at position `i`.
static int64_t broadcastPosition(const Array &operand, int64_t i) { return operand.rank() == 0 ? 0 : i; }

static absl::StatusOr<Array> evaluateSelect(Operation *op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  for (int64_t i = 0; result.ok() && i < result->size(); ++i) {
    bool predicate = operands[0]->getInt(broadcastPosition(*operands[0], i)) != 0;
    copyElement(*operands[predicate ? 1 : 2], i, *result, i);
  }
  return result;
}

static absl::StatusOr<Array> evaluateClamp(stablehlo::ClampOp op, Operands operands, bool isTPU) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  ElementType type = result->elementType();
  const Array &low = *operands[0], &operand = *operands[1], &high = *operands[2];
  for (int64_t i = 0; i < result->size(); ++i) {
    int64_t atLow = broadcastPosition(low, i), atHigh = broadcastPosition(high, i);
    if (isInteger(type)) {
      auto less = [&](int64_t a, int64_t b) {
        return isSignedInteger(type) ? a < b : static_cast<uint64_t>(a) < static_cast<uint64_t>(b);
      };
      int64_t value = operand.getInt(i), least = low.getInt(atLow), most = high.getInt(atHigh);
      value = less(value, least) ? least : value;
      result->setInt(i, less(most, value) ? most : value);
    } else if (isTPU && isVectorFloat(type)) {
      float value = tpuarithmetic::maximum(loadFloat(operand, i), loadFloat(low, atLow));
      storeFloat(*result, i, tpuarithmetic::minimum(value, loadFloat(high, atHigh)));
    } else if (isComplex(type)) {
      Complex value = complexMaximum(operand.getComplex(i), low.getComplex(atLow));
      result->setComplex(i, complexMinimum(value, high.getComplex(atHigh)));
    } else {
      double value = maximum(operand.getDouble(i), low.getDouble(atLow));
      result->setDouble(i, minimum(value, high.getDouble(atHigh)));
    }
  }
  return result;
}

static absl::StatusOr<Array> evaluateReducePrecision(stablehlo::ReducePrecisionOp op, const Array &operand,
                                                     bool isTPU) {
  absl::StatusOr<Array> result = allocate(op);
  int exponentBits = op.getExponentBits(), mantissaBits = op.getMantissaBits();
  for (int64_t i = 0; result.ok() && i < operand.size(); ++i) {
    if (!isVectorFloat(operand.elementType())) {
      result->setDouble(i, reducePrecision(operand.getDouble(i), exponentBits, mantissaBits));
    } else if (float value = loadFloat(operand, i); isTPU) {
      value = std::isnan(value) ? tpuarithmetic::canonicalNaN() : value;
      value = reducePrecision(value, exponentBits, mantissaBits);
      storeFloat(*result, i, std::isnan(value) ? tpuarithmetic::canonicalNaN() : value);
    } else {
      result->setDouble(i, reducePrecision(value, exponentBits, mantissaBits));
    }
  }
  return result;
}

/// Computes each element of the result by `function`.
static absl::StatusOr<Array> mapElements(Operation *op, const Array &operand,
                                         const ElementFunction &function) {
  absl::StatusOr<Array> result = allocate(op);
  for (int64_t i = 0; result.ok() && i < operand.size(); ++i)
    function(operand, *result, i);
  return result;
}

static absl::StatusOr<Array> evaluateOther(Operation *op, Operands operands, bool isTPU) {
  const Array &operand = *operands[0];
  return llvm::TypeSwitch<Operation *, absl::StatusOr<Array>>(op)
      .Case<stablehlo::ConvertOp>([&](auto) { return evaluateConvert(op, operand, isTPU); })
      .Case<stablehlo::CompareOp>([&](auto compare) { return evaluateCompare(compare, operands, isTPU); })
      .Case<stablehlo::SelectOp>([&](auto) { return evaluateSelect(op, operands); })
      .Case<stablehlo::ClampOp>([&](auto clamp) { return evaluateClamp(clamp, operands, isTPU); })
      .Case<stablehlo::ReducePrecisionOp>(
          [&](auto reduce) { return evaluateReducePrecision(reduce, operand, isTPU); })
      .Case<stablehlo::IsFiniteOp>([&](auto) {
        return mapElements(op, operand, [](const Array &from, Array &to, int64_t i) {
          to.setInt(i, std::isfinite(from.getDouble(i)));
        });
      })
      .Case<chlo::IsInfOp, chlo::IsNegInfOp, chlo::IsPosInfOp>([&](auto) {
        bool isPositive = !isa<chlo::IsNegInfOp>(op), isNegative = !isa<chlo::IsPosInfOp>(op);
        return mapElements(op, operand, [=](const Array &from, Array &to, int64_t i) {
          double x = from.getDouble(i);
          to.setInt(i, std::isinf(x) && (x > 0 ? isPositive : isNegative));
        });
      })
      .Case<chlo::ConjOp>([&](auto) {
        return mapElements(op, operand, [](const Array &from, Array &to, int64_t i) {
          if (isComplex(from.elementType()))
            to.setComplex(i, std::conj(from.getComplex(i)));
          else
            copyElement(from, i, to, i);
        });
      })
      .Case<stablehlo::RealOp, stablehlo::ImagOp>([&](auto) {
        bool isReal = isa<stablehlo::RealOp>(op);
        return mapElements(op, operand, [=](const Array &from, Array &to, int64_t i) {
          to.setDouble(i, isReal ? from.getComplex(i).real() : from.getComplex(i).imag());
        });
      })
      .Case<stablehlo::ComplexOp>([&](auto) {
        return mapElements(op, operand, [&](const Array &from, Array &to, int64_t i) {
          to.setComplex(i, {from.getDouble(i), operands[1]->getDouble(i)});
        });
      })
      .Default(
          [](Operation *other) { return errorAt(other, "can't be evaluated on elements of this type"); });
}

absl::StatusOr<Array> evaluateElementwise(Operation *op, Operands operands, Interpreter &interpreter) {
  ElementType type = operands[0]->elementType();
  if (operands.size() == 1)
    if (ElementFunction function = unaryFunction(op->getName().getStringRef(), type, interpreter.isTPU()))
      return mapElements(op, *operands[0], function);
  if (operands.size() == 2)
    if (BinaryFunction function = binaryFunction(op->getName().getStringRef(), type, interpreter.isTPU()))
      return mapElements(op, *operands[0], [&](const Array &lhs, Array &to, int64_t i) {
        function(lhs, i, *operands[1], i, to, i);
      });
  return evaluateOther(op, operands, interpreter.isTPU());
}

absl::StatusOr<Array> evaluateOp(stablehlo::MapOp op, Operands operands, Interpreter &interpreter) {
  absl::StatusOr<Array> result = allocate(op);
  for (int64_t i = 0; result.ok() && i < result->size(); ++i) {
    Results arguments =
        llvm::map_to_vector<1>(operands, [&](const Data &operand) { return scalarAt(*operand, i); });
    absl::StatusOr<Results> element = interpreter.run(op.getComputation(), arguments);
    if (!element.ok())
      return element.status();
    copyElement(*(*element)[0], 0, *result, i);
  }
  return result;
}

} // namespace systole::reference

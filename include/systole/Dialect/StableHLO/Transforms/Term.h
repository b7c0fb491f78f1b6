//===- Term.h - Formulas over tensors, written as formulas ------*- C++ -*-===//
//
// A Term is a value of tensor type, or a number that takes the type of the term that it meets. Operators and
// functions of terms build stablehlo ops at the builder's place:
//
//   Term x(builder, location, operand);
//   Term y = select(x < 0, -x, sqrt(x * x + 1));
//
// Expansions of ops that backends do not have are written with it.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_TRANSFORMS_TERM_H
#define SYSTOLE_DIALECT_STABLEHLO_TRANSFORMS_TERM_H

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

namespace systole::stablehlo {

class Term;

/// The op of two terms, of which one may be a number.
template <typename Op> Term build(const Term &lhs, const Term &rhs);

class Term {
public:
  using Integers = llvm::ArrayRef<int64_t>;

  Term() = default;
  Term(mlir::OpBuilder &builder, mlir::Location location, mlir::Value value)
      : builder(&builder), location(location), value(value) {}
  /// A number; it becomes a constant where it meets a term with a type.
  Term(double number) : number(number) {}

  operator mlir::Value() const { return value; }
  explicit operator bool() const { return value != nullptr; }
  mlir::RankedTensorType type() const { return llvm::cast<mlir::RankedTensorType>(value.getType()); }
  mlir::Type element() const { return type().getElementType(); }
  Integers shape() const { return type().getShape(); }
  int64_t rank() const { return type().getRank(); }
  int64_t size(int64_t dimension) const { return type().getDimSize(dimension); }
  bool isDouble() const { return element().isF64(); }
  mlir::OpBuilder &getBuilder() const { return *builder; }
  mlir::Location getLocation() const { return *location; }

  /// Another value in the same formula.
  Term with(mlir::Value other) const { return Term(*builder, *location, other); }
  template <typename Op, typename... Arguments> Term make(Arguments &&...arguments) const {
    return with(Op::create(*builder, *location, std::forward<Arguments>(arguments)...));
  }
  /// A constant of this term's type.
  Term splat(double constant) const { return splat(constant, type()); }
  Term splat(double constant, mlir::RankedTensorType type) const;
  /// The same for integers, of which a double can't hold all.
  Term splatInteger(uint64_t constant) const;

  // Shapes.
  Term reshape(Integers shape) const;
  Term transpose(Integers permutation) const;
  Term broadcast(Integers shape, Integers dimensions) const;
  Term slice(Integers begin, Integers end) const;
  /// The elements of one dimension from `begin` to `end`, `stride` apart.
  Term sliceDimension(int64_t dimension, int64_t begin, int64_t end, int64_t stride = 1) const;
  Term pad(const Term &with, Integers low, Integers high) const;
  Term reverse(Integers dimensions) const;
  Term convert(mlir::Type element) const;
  Term bitcast(mlir::Type element) const;
  /// The parts of complex numbers; of a real number, itself and zero.
  Term real() const;
  Term imag() const;
  /// The complex conjugate; a real number is its own.
  Term conjugate() const;
  /// This term's elements added along dimensions, which vanish.
  Term sum(Integers dimensions) const;

private:
  /// The typed one of two, of which one may be a number.
  friend Term typed(const Term &lhs, const Term &rhs) { return lhs.value ? lhs : rhs; }
  friend mlir::Value resolve(const Term &term, const Term &like) {
    return term.value ? term.value : like.splat(term.number).value;
  }
  template <typename Op> friend Term build(const Term &lhs, const Term &rhs) {
    Term like = typed(lhs, rhs);
    return like.make<Op>(resolve(lhs, like), resolve(rhs, like));
  }
  friend Term compare(const Term &lhs, const Term &rhs, ComparisonDirection direction) {
    Term like = typed(lhs, rhs);
    return like.make<CompareOp>(resolve(lhs, like), resolve(rhs, like), direction);
  }
  friend Term select(const Term &predicate, const Term &onTrue, const Term &onFalse) {
    Term like = typed(onTrue, onFalse);
    return like.make<SelectOp>(predicate.value, resolve(onTrue, like), resolve(onFalse, like));
  }

  mlir::OpBuilder *builder = nullptr;
  std::optional<mlir::Location> location;
  mlir::Value value;
  double number = 0;
};

Term compare(const Term &lhs, const Term &rhs, ComparisonDirection direction);
Term select(const Term &predicate, const Term &onTrue, const Term &onFalse);

inline Term operator+(const Term &lhs, const Term &rhs) { return build<AddOp>(lhs, rhs); }
inline Term operator-(const Term &lhs, const Term &rhs) { return build<SubtractOp>(lhs, rhs); }
inline Term operator*(const Term &lhs, const Term &rhs) { return build<MulOp>(lhs, rhs); }
inline Term operator/(const Term &lhs, const Term &rhs) { return build<DivOp>(lhs, rhs); }
inline Term operator-(const Term &x) { return x.make<NegOp>(x); }
inline Term operator&(const Term &lhs, const Term &rhs) { return build<AndOp>(lhs, rhs); }
inline Term operator|(const Term &lhs, const Term &rhs) { return build<OrOp>(lhs, rhs); }
inline Term operator^(const Term &lhs, const Term &rhs) { return build<XorOp>(lhs, rhs); }
inline Term invert(const Term &x) { return x.make<NotOp>(x); }
inline Term operator<(const Term &lhs, const Term &rhs) { return compare(lhs, rhs, ComparisonDirection::LT); }
inline Term operator>(const Term &lhs, const Term &rhs) { return compare(lhs, rhs, ComparisonDirection::GT); }
inline Term operator<=(const Term &lhs, const Term &rhs) {
  return compare(lhs, rhs, ComparisonDirection::LE);
}
inline Term operator>=(const Term &lhs, const Term &rhs) {
  return compare(lhs, rhs, ComparisonDirection::GE);
}
inline Term equal(const Term &lhs, const Term &rhs) { return compare(lhs, rhs, ComparisonDirection::EQ); }
inline Term unequal(const Term &lhs, const Term &rhs) { return compare(lhs, rhs, ComparisonDirection::NE); }

inline Term shiftLeft(const Term &x, const Term &amount) { return build<ShiftLeftOp>(x, amount); }
inline Term shiftRight(const Term &x, const Term &amount) { return build<ShiftRightLogicalOp>(x, amount); }
inline Term maximum(const Term &x, const Term &y) { return build<MaxOp>(x, y); }
inline Term minimum(const Term &x, const Term &y) { return build<MinOp>(x, y); }
inline Term remainder(const Term &x, const Term &y) { return build<RemOp>(x, y); }
inline Term power(const Term &x, const Term &y) { return build<PowOp>(x, y); }
inline Term atan2(const Term &y, const Term &x) { return build<Atan2Op>(y, x); }

/// Functions of one operand; where the op could state an accuracy, that is left open.
template <typename Op> Term apply(const Term &x) {
  if constexpr (requires {
                  Op::create(x.getBuilder(), x.getLocation(), mlir::Value(x), ResultAccuracyAttr());
                })
    return x.make<Op>(mlir::Value(x), ResultAccuracyAttr());
  else
    return x.make<Op>(mlir::Value(x));
}
inline Term abs(const Term &x) { return apply<AbsOp>(x); }
inline Term cbrt(const Term &x) { return apply<CbrtOp>(x); }
inline Term ceil(const Term &x) { return apply<CeilOp>(x); }
inline Term cos(const Term &x) { return apply<CosineOp>(x); }
inline Term exp(const Term &x) { return apply<ExpOp>(x); }
inline Term expm1(const Term &x) { return apply<Expm1Op>(x); }
inline Term floor(const Term &x) { return apply<FloorOp>(x); }
inline Term isFinite(const Term &x) { return apply<IsFiniteOp>(x); }
inline Term log(const Term &x) { return apply<LogOp>(x); }
inline Term log1p(const Term &x) { return apply<Log1pOp>(x); }
inline Term logistic(const Term &x) { return apply<LogisticOp>(x); }
inline Term roundToEven(const Term &x) { return apply<RoundNearestEvenOp>(x); }
inline Term rsqrt(const Term &x) { return apply<RsqrtOp>(x); }
inline Term sign(const Term &x) { return apply<SignOp>(x); }
inline Term sin(const Term &x) { return apply<SineOp>(x); }
inline Term sqrt(const Term &x) { return apply<SqrtOp>(x); }
inline Term tan(const Term &x) { return apply<TanOp>(x); }
inline Term tanh(const Term &x) { return apply<TanhOp>(x); }
inline Term isNaN(const Term &x) { return unequal(x, x); }

/// Complex numbers from their parts.
inline Term complex(const Term &real, const Term &imaginary) {
  return real.make<ComplexOp>(mlir::Value(real), mlir::Value(imaginary));
}
Term concatenate(llvm::ArrayRef<Term> terms, int64_t dimension);
/// The product over the given dimensions, in the highest precision: batch dimensions first, then those of
/// lhs, then those of rhs.
Term dot(const Term &lhs, const Term &rhs, Term::Integers lhsBatch, Term::Integers rhsBatch,
         Term::Integers lhsContracting, Term::Integers rhsContracting);
/// The matrix product of the last two dimensions; those before are batch dimensions.
Term matmul(const Term &lhs, const Term &rhs);
/// 0, 1, 2, … along a dimension.
Term iota(const Term &like, Term::Integers shape, mlir::Type element, int64_t dimension);

/// By Horner's rule, the constant first.
Term polynomial(const Term &x, llvm::ArrayRef<double> coefficients);

/// A loop that counts `i`, an i32 scalar, from `begin` to `end` with a state; `body` gives the next state.
llvm::SmallVector<Term>
countedLoop(const Term &like, int64_t begin, int64_t end, llvm::ArrayRef<Term> state,
            llvm::function_ref<llvm::SmallVector<Term>(Term i, llvm::ArrayRef<Term> state)> body);
/// A loop as long as `condition`, an i1 scalar, holds.
llvm::SmallVector<Term>
whileLoop(const Term &like, llvm::ArrayRef<Term> state,
          llvm::function_ref<Term(llvm::ArrayRef<Term> state)> condition,
          llvm::function_ref<llvm::SmallVector<Term>(llvm::ArrayRef<Term> state)> body);
/// A slice of the given sizes that begins at scalars of type i32.
Term dynamicSlice(const Term &x, llvm::ArrayRef<Term> starts, Term::Integers sizes);
Term dynamicUpdateSlice(const Term &x, const Term &update, llvm::ArrayRef<Term> starts);

} // namespace systole::stablehlo

#endif

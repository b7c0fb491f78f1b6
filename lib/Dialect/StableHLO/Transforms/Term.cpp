//===- Term.cpp - Formulas over tensors, written as formulas --------------===//

#include "systole/Dialect/StableHLO/Transforms/Term.h"

using namespace mlir;

namespace systole::stablehlo {

static Attribute scalarAttribute(Type element, double number) {
  if (auto complex = dyn_cast<ComplexType>(element)) {
    auto type = cast<FloatType>(complex.getElementType());
    Attribute parts[] = {FloatAttr::get(type, number), FloatAttr::get(type, 0)};
    return ArrayAttr::get(element.getContext(), parts);
  }
  if (isa<FloatType>(element))
    return FloatAttr::get(element, number);
  APInt integer(64, static_cast<uint64_t>(static_cast<int64_t>(number)));
  return IntegerAttr::get(element, integer.trunc(element.getIntOrFloatBitWidth()));
}

Term Term::splat(double constant, RankedTensorType type) const {
  return make<ConstantOp>(DenseElementsAttr::get(type, scalarAttribute(type.getElementType(), constant)));
}

Term Term::splatInteger(uint64_t constant) const {
  APInt integer(64, constant);
  return make<ConstantOp>(DenseElementsAttr::get(
      type(), Attribute(IntegerAttr::get(element(), integer.trunc(element().getIntOrFloatBitWidth())))));
}

Term Term::reshape(Integers shape) const {
  return this->shape() == shape ? *this : make<ReshapeOp>(value, shape);
}

Term Term::transpose(Integers permutation) const { return make<TransposeOp>(value, permutation); }

Term Term::broadcast(Integers shape, Integers dimensions) const {
  return make<BroadcastInDimOp>(RankedTensorType::get(shape, element()), value, dimensions);
}

Term Term::slice(Integers begin, Integers end) const {
  return make<SliceOp>(value, begin, end, SmallVector<int64_t>(begin.size(), 1));
}

Term Term::sliceDimension(int64_t dimension, int64_t begin, int64_t end, int64_t stride) const {
  SmallVector<int64_t> starts(rank(), 0), limits(shape()), strides(rank(), 1);
  starts[dimension] = begin;
  limits[dimension] = end;
  strides[dimension] = stride;
  return make<SliceOp>(value, starts, limits, strides);
}

Term Term::pad(const Term &with, Integers low, Integers high) const {
  Term padding = with.value ? with : splat(with.number, RankedTensorType::get({}, element()));
  return make<PadOp>(value, padding.value, low, high, SmallVector<int64_t>(rank(), 0));
}

Term Term::reverse(Integers dimensions) const { return make<ReverseOp>(value, dimensions); }

Term Term::convert(Type element) const {
  return this->element() == element ? *this : make<ConvertOp>(value, element);
}

Term Term::bitcast(Type element) const { return make<BitcastConvertOp>(type().clone(element), value); }

Term Term::real() const { return isa<ComplexType>(element()) ? make<RealOp>(value) : *this; }

Term Term::imag() const { return isa<ComplexType>(element()) ? make<ImagOp>(value) : splat(0); }

Term Term::conjugate() const { return isa<ComplexType>(element()) ? complex(real(), -imag()) : *this; }

Term Term::sum(Integers dimensions) const {
  Term zero = splat(0, RankedTensorType::get({}, element()));
  auto reduce = ReduceOp::create(*builder, *location, ValueRange(value), ValueRange(zero.value), dimensions);
  buildBinaryBody<AddOp>(*builder, *location, reduce.getBody(), element());
  return with(reduce.getResult(0));
}

Term concatenate(ArrayRef<Term> terms, int64_t dimension) {
  if (terms.size() == 1)
    return terms.front();
  SmallVector<Value> values(terms.begin(), terms.end());
  return terms.front().make<ConcatenateOp>(ValueRange(values), dimension);
}

Term dot(const Term &lhs, const Term &rhs, Term::Integers lhsBatch, Term::Integers rhsBatch,
         Term::Integers lhsContracting, Term::Integers rhsContracting) {
  MLIRContext *context = lhs.getBuilder().getContext();
  auto numbers = DotDimensionNumbersAttr::get(context, lhsBatch, rhsBatch, lhsContracting, rhsContracting);
  return lhs.make<DotGeneralOp>(Value(lhs), Value(rhs), numbers,
                                makePrecisionConfig(context, Precision::HIGHEST));
}

Term matmul(const Term &lhs, const Term &rhs) {
  int64_t rank = lhs.rank();
  SmallVector<int64_t> batch = llvm::to_vector(llvm::seq<int64_t>(0, rank - 2));
  return dot(lhs, rhs, batch, batch, {rank - 1}, {rank - 2});
}

Term iota(const Term &like, Term::Integers shape, Type element, int64_t dimension) {
  return like.make<IotaOp>(RankedTensorType::get(shape, element), static_cast<uint64_t>(dimension));
}

Term polynomial(const Term &x, ArrayRef<double> coefficients) {
  Term sum = x.splat(coefficients.back());
  for (double coefficient : llvm::reverse(coefficients.drop_back()))
    sum = sum * x + coefficient;
  return sum;
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

SmallVector<Term> whileLoop(const Term &like, ArrayRef<Term> state,
                            llvm::function_ref<Term(ArrayRef<Term> state)> condition,
                            llvm::function_ref<SmallVector<Term>(ArrayRef<Term> state)> body) {
  OpBuilder &builder = like.getBuilder();
  Location location = like.getLocation();
  SmallVector<Value> operands(state.begin(), state.end());
  SmallVector<Type> types = llvm::to_vector(ValueRange(operands).getTypes());
  SmallVector<Location> locations(types.size(), location);
  auto loop = WhileOp::create(builder, location, ValueRange(operands));
  OpBuilder::InsertionGuard guard(builder);
  auto termsOf = [&](ValueRange values) {
    return llvm::map_to_vector(values, [&](Value value) { return like.with(value); });
  };
  auto fill = [&](Region &region, llvm::function_ref<SmallVector<Term>(ArrayRef<Term>)> build) {
    Block *block = builder.createBlock(&region, {}, types, locations);
    SmallVector<Term> results = build(termsOf(block->getArguments()));
    SmallVector<Value> values(results.begin(), results.end());
    ReturnOp::create(builder, location, ValueRange(values));
  };
  fill(loop.getCond(), [&](ArrayRef<Term> arguments) { return SmallVector<Term>{condition(arguments)}; });
  fill(loop.getBody(), body);
  return termsOf(loop.getResults());
}

SmallVector<Term> countedLoop(const Term &like, int64_t begin, int64_t end, ArrayRef<Term> state,
                              llvm::function_ref<SmallVector<Term>(Term i, ArrayRef<Term> state)> body) {
  auto counterType = RankedTensorType::get({}, like.getBuilder().getI32Type());
  SmallVector<Term> whole{like.splat(static_cast<double>(begin), counterType)};
  llvm::append_range(whole, state);
  SmallVector<Term> results = whileLoop(
      like, whole, [&](ArrayRef<Term> current) { return current.front() < static_cast<double>(end); },
      [&](ArrayRef<Term> current) {
        SmallVector<Term> next{current.front() + 1};
        llvm::append_range(next, body(current.front(), current.drop_front()));
        return next;
      });
  results.erase(results.begin());
  return results;
}

static SmallVector<Value> valuesOf(ArrayRef<Term> terms) {
  return SmallVector<Value>(terms.begin(), terms.end());
}

Term dynamicSlice(const Term &x, ArrayRef<Term> starts, Term::Integers sizes) {
  return x.make<DynamicSliceOp>(Value(x), ValueRange(valuesOf(starts)), sizes);
}

Term dynamicUpdateSlice(const Term &x, const Term &update, ArrayRef<Term> starts) {
  return x.make<DynamicUpdateSliceOp>(Value(x), Value(update), ValueRange(valuesOf(starts)));
}

} // namespace systole::stablehlo

//===- Contraction.cpp - dot_general --------------------------------------===//

#include "Lowering.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

/// Products are summed in f32 at least.
static Type accumulatorType(Type element) {
  if (isa<FloatType>(element) && element.getIntOrFloatBitWidth() < 32)
    return Float32Type::get(element.getContext());
  return storageType(element);
}

Value Lowering::multiplyAccumulate(Location location, Value left, Value right, Type leftElement,
                                   Type rightElement, RankedTensorType result, Type resultElement,
                                   ArrayRef<AffineMap> maps, ArrayRef<utils::IteratorType> iterators) {
  Type accumulator = accumulatorType(resultElement);
  auto type = result.clone(accumulator);
  // Operands of another type are converted once, not each time that an element takes part in a sum.
  auto widen = [&](Value operand, Type element) {
    auto from = cast<RankedTensorType>(operand.getType());
    if (from.getElementType() == accumulator)
      return operand;
    return generate(location, from.clone(accumulator), operand,
                    builder.getMultiDimIdentityMap(from.getRank()), [&](Scalars s, ValueRange elements) {
                      return emitConvert(s, decode(s.builder, s.location, elements[0], element), element,
                                         accumulator);
                    });
  };
  Value zero = zeros(location, type);
  auto op = linalg::GenericOp::create(
      builder, location, type, ValueRange{widen(left, leftElement), widen(right, rightElement)}, zero, maps,
      iterators, [&](OpBuilder &nested, Location nestedLocation, ValueRange elements) {
        Scalars s{nested, nestedLocation};
        Value x = elements[0], y = elements[1];
        Value sum;
        if (isa<ComplexType>(accumulator)) {
          sum = s.make<complex::AddOp>(elements[2], s.make<complex::MulOp>(x, y));
        } else if (isa<FloatType>(accumulator)) {
          // One rounding instead of two is allowed here, as every BLAS does it.
          auto contract = arith::FastMathFlags::contract;
          Value product = s.make<arith::MulFOp>(x, y, contract);
          sum = s.make<arith::AddFOp>(elements[2], product, contract);
        } else {
          sum = s.make<arith::AddIOp>(elements[2], s.make<arith::MulIOp>(x, y));
        }
        linalg::YieldOp::create(nested, nestedLocation, sum);
      });
  return narrow(location, op.getResult(0), accumulator, resultElement);
}

Value Lowering::narrow(Location location, Value tensor, Type accumulated, Type element) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Type storage = storageType(element);
  if (type.getElementType() == storage)
    return tensor;
  return generate(location, type.clone(storage), tensor, builder.getMultiDimIdentityMap(type.getRank()),
                  [&](Scalars s, ValueRange elements) {
                    Value converted = emitConvert(s, elements[0], accumulated, element);
                    return encode(s.builder, s.location, converted, element);
                  });
}

namespace {

/// An operand of a contraction as a tensor with one dimension per role, in any order.
struct GroupedOperand {
  Value tensor;
  SmallVector<unsigned> roles; ///< of each dimension: the loop it runs with
};

struct Group {
  unsigned loop;
  SmallVector<int64_t> dimensions;
};

bool areConsecutive(ArrayRef<int64_t> dimensions) {
  for (size_t i = 1; i < dimensions.size(); ++i)
    if (dimensions[i] != dimensions[i - 1] + 1)
      return false;
  return true;
}

int64_t product(ArrayRef<int64_t> shape, ArrayRef<int64_t> dimensions) {
  int64_t result = 1;
  for (int64_t d : dimensions)
    result *= shape[d];
  return result;
}

} // namespace

LogicalResult Lowering::convertDotGeneral(Operation *op) {
  auto dot = cast<DotGeneralOp>(op);
  Location location = op->getLoc();
  auto numbers = dot.getDotDimensionNumbers();
  auto leftType = cast<RankedTensorType>(dot.getLhs().getType()),
       rightType = cast<RankedTensorType>(dot.getRhs().getType());
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());

  auto freeDimensions = [](int64_t rank, ArrayRef<int64_t> batching, ArrayRef<int64_t> contracting) {
    SmallVector<int64_t> free;
    for (int64_t d = 0; d < rank; ++d)
      if (!llvm::is_contained(batching, d) && !llvm::is_contained(contracting, d))
        free.push_back(d);
    return free;
  };
  SmallVector<int64_t> leftFree = freeDimensions(leftType.getRank(), numbers.getLhsBatchingDimensions(),
                                                 numbers.getLhsContractingDimensions());
  SmallVector<int64_t> rightFree = freeDimensions(rightType.getRank(), numbers.getRhsBatchingDimensions(),
                                                  numbers.getRhsContractingDimensions());

  // Loops in this order, as far as they have dimensions: batch, rows, columns, products.
  SmallVector<int64_t> shape;
  unsigned loops = 0;
  auto loopFor = [&](ArrayRef<int64_t> dimensions, ArrayRef<int64_t> extents) {
    if (!dimensions.empty())
      shape.push_back(product(extents, dimensions));
    return dimensions.empty() ? ~0u : loops++;
  };
  unsigned batch = loopFor(numbers.getLhsBatchingDimensions(), leftType.getShape());
  unsigned rows = loopFor(leftFree, leftType.getShape());
  unsigned columns = loopFor(rightFree, rightType.getShape());
  unsigned products = loopFor(numbers.getLhsContractingDimensions(), leftType.getShape());

  // Dimensions of one role become one: by a mere reshape where they lie together, else by a transposition
  // before it.
  auto group = [&](Value tensor, ArrayRef<Group> all) {
    SmallVector<Group> groups;
    llvm::copy_if(all, std::back_inserter(groups), [](const Group &g) { return !g.dimensions.empty(); });
    auto type = cast<RankedTensorType>(tensor.getType());
    if (llvm::all_of(groups, [](const Group &g) { return areConsecutive(g.dimensions); }))
      llvm::sort(groups, [](const Group &a, const Group &b) { return a.dimensions[0] < b.dimensions[0]; });
    GroupedOperand grouped;
    SmallVector<int64_t> permutation, extents;
    for (const Group &g : groups) {
      llvm::append_range(permutation, g.dimensions);
      extents.push_back(product(type.getShape(), g.dimensions));
      grouped.roles.push_back(g.loop);
    }
    grouped.tensor = reshape(location, transpose(location, tensor, permutation), extents);
    return grouped;
  };
  auto vector = [](ArrayRef<int64_t> dimensions) { return SmallVector<int64_t>(dimensions); };
  GroupedOperand left = group(get(dot.getLhs()), {{batch, vector(numbers.getLhsBatchingDimensions())},
                                                  {rows, leftFree},
                                                  {products, vector(numbers.getLhsContractingDimensions())}});
  GroupedOperand right = group(get(dot.getRhs()), {{batch, vector(numbers.getRhsBatchingDimensions())},
                                                   {products, vector(numbers.getRhsContractingDimensions())},
                                                   {columns, rightFree}});
  auto mapOf = [&](ArrayRef<unsigned> roles) {
    auto expressions = llvm::map_to_vector(roles, [&](unsigned d) { return builder.getAffineDimExpr(d); });
    return AffineMap::get(loops, 0, expressions, builder.getContext());
  };
  unsigned parallel = products == ~0u ? loops : loops - 1;
  SmallVector<AffineMap> maps{mapOf(left.roles), mapOf(right.roles), leadingLoops(loops, parallel)};
  SmallVector<utils::IteratorType> iterators(loops, utils::IteratorType::reduction);
  std::fill_n(iterators.begin(), parallel, utils::IteratorType::parallel);
  Type element = resultType.getElementType();
  auto grouped = RankedTensorType::get(ArrayRef(shape).take_front(parallel), storageType(element));
  Value result = multiplyAccumulate(location, left.tensor, right.tensor, leftType.getElementType(),
                                    rightType.getElementType(), grouped, element, maps, iterators);
  set(op, reshape(location, result, resultType.getShape()));
  return success();
}

//===- ExpandScan.cpp - Running sums in few steps -------------------------===//
//
// Hillis and Steele: Data parallel algorithms (1986). The specification lets the elements of a window be
// combined in any grouping, since a body and its initial values form a monoid.
//
//===----------------------------------------------------------------------===//

#include "systole/Dialect/StableHLO/Transforms/Term.h"
#include "systole/Transforms/Passes.h"

#include "mlir/IR/IRMapping.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOEXPANDSCAN
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

/// Below, a window takes no longer.
static constexpr int64_t leastSize = 8;

namespace {
/// The dimension along which each window reaches from one end of the operand to its element.
struct Scan {
  int64_t dimension;
  bool isReverse;
};
} // namespace

static bool isAllOnes(ArrayRef<int64_t> numbers) {
  return llvm::all_of(numbers, [](int64_t number) { return number == 1; });
}

static std::optional<Scan> matchScan(ReduceWindowOp op) {
  auto type = cast<RankedTensorType>(op.getInputs().front().getType());
  if (!type.hasStaticShape() || type.getNumElements() == 0 || !isAllOnes(op.getStridesOrDefault()) ||
      !isAllOnes(op.getBaseDilationsOrDefault()) || !isAllOnes(op.getWindowDilationsOrDefault()))
    return std::nullopt;
  std::optional<Scan> scan;
  for (auto [dimension, size, padding] :
       llvm::enumerate(op.getWindowDimensions(), op.getPaddingOrDefault())) {
    auto [low, high] = padding;
    if (size == 1 && low == 0 && high == 0)
      continue;
    bool isForward = low == size - 1 && high == 0, isReverse = low == 0 && high == size - 1;
    int64_t extent = type.getDimSize(dimension);
    if (scan || !(isForward || isReverse) || size < extent || extent < leastSize)
      return std::nullopt;
    scan = Scan{static_cast<int64_t>(dimension), isReverse};
  }
  return scan;
}

/// Whether the body consists of ops that mean the same on whole tensors.
static bool isElementwiseBody(Block &body) {
  return llvm::all_of(body.without_terminator(), [](Operation &op) {
    bool isScalar = llvm::all_of(op.getResultTypes(), [](Type type) {
      auto tensor = dyn_cast<RankedTensorType>(type);
      return tensor && tensor.getRank() == 0;
    });
    auto constant = dyn_cast<ConstantOp>(op);
    return isScalar && op.getNumRegions() == 0 &&
           (constant ? isa<SplatElementsAttr>(constant.getValue()) : op.hasTrait<Elementwise>());
  });
}

/// Partial sums of narrow floats are kept in f32.
static Type partialType(Type element) {
  auto floating = dyn_cast<FloatType>(element);
  return floating && floating.getWidth() < 32 ? Float32Type::get(element.getContext()) : element;
}

/// The body's results for tensors in the place of its scalars.
static SmallVector<Term> applyBody(Block &body, ArrayRef<Term> earlier, ArrayRef<Term> later) {
  const Term &like = earlier.front();
  IRMapping mapping;
  for (auto [argument, term] : llvm::zip(body.getArguments(), llvm::concat<const Term>(earlier, later)))
    mapping.map(argument, Value(term));
  auto lookUp = [&](Value value) -> Value {
    if (Value known = mapping.lookupOrNull(value))
      return known;
    Term outside = like.with(value);
    return outside.convert(partialType(outside.element())).broadcast(like.shape(), {});
  };
  for (Operation &op : body.without_terminator()) {
    if (auto constant = dyn_cast<ConstantOp>(op)) {
      Term scalar = like.with(like.getBuilder().clone(op)->getResult(0));
      mapping.map(constant.getResult(), lookUp(scalar));
      continue;
    }
    OperationState state(op.getLoc(), op.getName());
    for (Value operand : op.getOperands())
      state.operands.push_back(lookUp(operand));
    for (Type type : op.getResultTypes())
      state.types.push_back(
          RankedTensorType::get(like.shape(), partialType(cast<RankedTensorType>(type).getElementType())));
    state.attributes = op.getAttrDictionary();
    mapping.map(op.getResults(), like.getBuilder().create(state)->getResults());
  }
  return llvm::map_to_vector(body.getTerminator()->getOperands(),
                             [&](Value value) { return like.with(lookUp(value)); });
}

static SmallVector<Term> sliceAll(ArrayRef<Term> terms, int64_t dimension, int64_t begin, int64_t end) {
  return llvm::map_to_vector(terms,
                             [&](const Term &term) { return term.sliceDimension(dimension, begin, end); });
}

/// Each element combined with the one `distance` before it in the order of the scan.
static SmallVector<Term> combineAt(Block &body, ArrayRef<Term> terms, Scan scan, int64_t distance) {
  int64_t size = terms.front().size(scan.dimension);
  SmallVector<Term> front = sliceAll(terms, scan.dimension, 0, size - distance);
  SmallVector<Term> back = sliceAll(terms, scan.dimension, distance, size);
  SmallVector<Term> combined = applyBody(body, front, back), whole;
  SmallVector<Term> kept = scan.isReverse ? sliceAll(terms, scan.dimension, size - distance, size)
                                          : sliceAll(terms, scan.dimension, 0, distance);
  for (auto [rest, part] : llvm::zip(kept, combined)) {
    Term pieces[] = {scan.isReverse ? part : rest, scan.isReverse ? rest : part};
    whole.push_back(concatenate(pieces, scan.dimension));
  }
  return whole;
}

static void expand(ReduceWindowOp op, Scan scan) {
  OpBuilder builder(op);
  Block &body = op.getBody().front();
  auto partial = [&](Value value) {
    Term term(builder, op.getLoc(), value);
    return term.convert(partialType(term.element()));
  };
  SmallVector<Term> terms = llvm::map_to_vector(op.getInputs(), partial), initial;
  for (int64_t distance = 1; distance < terms.front().size(scan.dimension); distance *= 2)
    terms = combineAt(body, terms, scan, distance);
  for (Value value : op.getInitValues())
    initial.push_back(partial(value).broadcast(terms.front().shape(), {}));
  terms = applyBody(body, initial, terms);
  for (auto [result, term] : llvm::zip(op.getResults(), terms))
    result.replaceAllUsesWith(term.convert(cast<RankedTensorType>(result.getType()).getElementType()));
  op.erase();
}

namespace {
struct StableHLOExpandScan : public systole::impl::StableHLOExpandScanBase<StableHLOExpandScan> {
  void runOnOperation() override {
    getOperation().walk([](ReduceWindowOp op) {
      std::optional<Scan> scan = matchScan(op);
      if (scan && isElementwiseBody(op.getBody().front()))
        expand(op, *scan);
    });
  }
};
} // namespace

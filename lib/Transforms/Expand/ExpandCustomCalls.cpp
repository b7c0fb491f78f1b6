//===- ExpandCustomCalls.cpp - Calls that JAX expects a backend to know -----===//
//
// JAX leaves factorizations to its backends: to LAPACK where it lowers for a CPU, to calls of their own names
// where it lowers for any other platform.
//
//===----------------------------------------------------------------------===//

#include "LinearAlgebra.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Transforms/Passes.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOEXPANDCUSTOMCALLS
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

namespace {
/// A call and its operands as batches of matrices.
class Call {
public:
  Call(CustomCallOp op, OpBuilder &builder) : op(op), builder(builder) {}

  Term operand(unsigned index) const { return Term(builder, op.getLoc(), op.getInputs()[index]); }
  Term matrix(unsigned index) const {
    Term x = operand(index);
    int64_t rows = x.size(x.rank() - 2), columns = x.size(x.rank() - 1);
    return x.reshape({batch(x), rows, columns});
  }
  Term vector(unsigned index) const {
    Term x = operand(index);
    int64_t count = 1;
    for (int64_t size : x.shape().drop_back())
      count *= size;
    return x.reshape({count, x.size(x.rank() - 1)});
  }
  unsigned resultCount() const { return op.getNumResults(); }
  RankedTensorType resultType(unsigned index) const {
    return cast<RankedTensorType>(op.getResult(index).getType());
  }
  /// A letter of LAPACK's among the attributes.
  char letter(StringRef name) const {
    auto config = op->getAttrOfType<DictionaryAttr>("mhlo.backend_config");
    auto value = config ? config.getAs<IntegerAttr>(name) : IntegerAttr();
    return value ? static_cast<char>(value.getValue().getZExtValue()) : 0;
  }
  StringRef config() const {
    auto text = dyn_cast_or_null<StringAttr>(op.getBackendConfigAttr());
    return text ? text.getValue() : StringRef();
  }
  /// Gives the call's results, reshaped and converted to their types; what is left over, statuses, is zero.
  void replace(ArrayRef<Term> results);

private:
  static int64_t batch(const Term &x) {
    int64_t count = 1;
    for (int64_t size : x.shape().drop_back(2))
      count *= size;
    return count;
  }

  mutable CustomCallOp op;
  OpBuilder &builder;
};
} // namespace

void Call::replace(ArrayRef<Term> results) {
  for (unsigned i = 0; i < op.getNumResults(); ++i) {
    RankedTensorType type = resultType(i);
    Term value = i < results.size() ? results[i].reshape(type.getShape()).convert(type.getElementType())
                                    : operand(0).splat(0, type);
    op.getResult(i).replaceAllUsesWith(value);
  }
}

//===----------------------------------------------------------------------===//
// Factorizations
//===----------------------------------------------------------------------===//

static void expandQR(Call &call) {
  QR qr = decomposeQR(call.matrix(0));
  call.replace({qr.packed, qr.factors});
}

static void expandReflections(Call &call) {
  call.replace({multiplyReflections(call.matrix(0), call.vector(1))});
}

static void expandLU(Call &call) {
  LU lu = decomposeLU(call.matrix(0));
  call.replace({lu.packed, lu.pivots, lu.permutation});
}

/// LAPACK counts rows from one and gives no permutation.
static void expandGetrf(Call &call) {
  LU lu = decomposeLU(call.matrix(0));
  call.replace({lu.packed, lu.pivots + 1});
}

/// The Hermitian matrix of which one triangle is given.
static Term mirror(const Term &a, bool isLower) {
  Term rows = rowNumbers(a, a.shape()), columns = columnNumbers(a, a.shape());
  Term isGiven = isLower ? rows >= columns : rows <= columns;
  Term whole = select(isGiven, a, conjugateTranspose(a));
  if (!isComplex(a))
    return whole;
  Term real = whole.real();
  return complex(real, select(equal(rows, columns), real.splat(0), whole.imag()));
}

static void expandEigen(Call &call, bool isLower) {
  Eigen eigen = decomposeHermitian(mirror(call.matrix(0), isLower));
  call.replace({eigen.vectors, eigen.values});
}

/// A status of LAPACK's: what is not true is an error.
static Term statusOf(const Term &isGood) {
  Type i32 = isGood.getBuilder().getI32Type();
  return invert(isGood).convert(i32);
}

/// Of a real matrix, eigenvalues come as their parts.
static SmallVector<Term> partsOf(const Term &values, const Term &matrix) {
  if (isComplex(matrix))
    return {values};
  return {values.real(), values.imag()};
}

static void expandGeneralEigen(Call &call) {
  Term a = call.matrix(0);
  GeneralEigen eigen = decomposeGeneral(a);
  SmallVector<Term> results = partsOf(eigen.values, a);
  results.append({eigen.left, eigen.right, statusOf(eigen.hasConverged)});
  call.replace(results);
}

/// Without an order of the eigenvalues to bring about, which JAX does not ask for, none of them is selected.
static void expandSchur(Call &call) {
  Term a = call.matrix(0);
  Schur schur = decomposeSchur(a);
  SmallVector<Term> results{schur.triangle, schur.vectors};
  results.append(partsOf(schurEigenvalues(schur.triangle), a));
  Term status = statusOf(schur.hasConverged);
  results.append({status.splat(0), status});
  call.replace(results);
}

static void expandHessenberg(Call &call) {
  Hessenberg hessenberg = decomposeHessenberg(call.matrix(0));
  call.replace({hessenberg.packed, hessenberg.factors});
}

/// A Hermitian Hessenberg matrix has three diagonals, the lower one being real. The upper triangle's
/// reflections go from the last row up: they are the lower one's of the matrix read backwards.
static void expandTridiagonal(Call &call) {
  bool isLower = call.letter("uplo") != 'U';
  Term given = call.matrix(0), whole = mirror(given, isLower);
  Hessenberg hessenberg = decomposeHessenberg(isLower ? whole : whole.reverse({1, 2}));
  int64_t batch = whole.size(0), size = whole.size(1);
  Term packed = isLower ? hessenberg.packed : hessenberg.packed.reverse({1, 2});
  Term factors = isLower ? hessenberg.factors : hessenberg.factors.reverse({1});
  Term rows = rowNumbers(packed, packed.shape()), columns = columnNumbers(packed, packed.shape());
  auto diagonal = [&](int64_t above) {
    Term isThere = equal(columns - rows, static_cast<double>(above));
    Term elements = select(isThere, packed, packed.splat(0)).real().sum({1});
    return elements.sliceDimension(1, std::max<int64_t>(above, 0), size + std::min<int64_t>(above, 0))
        .reshape({batch, size - std::abs(above)});
  };
  Term isGiven = isLower ? rows >= columns : rows <= columns;
  call.replace({select(isGiven, packed, given), diagonal(0), diagonal(isLower ? -1 : 1), factors});
}

/// The columns' numbers are counted from one. JAX leaves all of them free to move.
static void expandPivotedQR(Call &call) {
  QR qr = decomposeQR(call.matrix(0), /*isPivoted=*/true);
  call.replace({qr.packed, qr.order + 1, qr.factors});
}

/// Without vectors to compute, the results for them still have types, of all vectors or of some.
static void expandSVD(Call &call) {
  Term a = call.matrix(0);
  int64_t least = std::min(a.size(1), a.size(2));
  bool isFull = call.resultType(2).getShape().back() > least ||
                *std::next(call.resultType(3).getShape().rbegin()) > least;
  SVD svd = decomposeSingular(a, isFull);
  call.replace({a, svd.values, svd.left, conjugateTranspose(svd.right)});
}

/// The status is one where the matrix is not positive definite.
static void expandPotrf(Call &call) {
  Term a = call.matrix(0);
  bool isLower = call.letter("uplo") != 'U';
  Term factor = cholesky(isLower ? a : conjugateTranspose(a));
  Term isBad = isNaN(factor.real()).convert(factor.getBuilder().getI32Type()).sum({1, 2}) > 0;
  call.replace(
      {isLower ? factor : conjugateTranspose(factor), isBad.convert(factor.getBuilder().getI32Type())});
}

static void expandTrsm(Call &call) {
  char transpose = call.letter("trans_x");
  TriangularSystem system{call.letter("side") != 'R', call.letter("uplo") != 'U', call.letter("diag") == 'U',
                          transpose == 'T' || transpose == 'C', transpose == 'C'};
  call.replace({solveTriangular(call.matrix(0), call.matrix(1), system)});
}

/// Row by row without exchanges would lose precision: the matrix is written out and factorized.
static void expandGtsv(Call &call) {
  Term b = call.matrix(3), lower = call.vector(0), middle = call.vector(1), upper = call.vector(2);
  int64_t batch = b.size(0), size = b.size(1);
  SmallVector<int64_t> square{batch, size, size};
  Term rows = rowNumbers(b, square), columns = columnNumbers(b, square);
  auto band = [&](const Term &values, int64_t offset) {
    Term spread = values.reshape({batch, size, 1}).broadcast(square, {0, 1, 2});
    return select(equal(columns - rows, static_cast<double>(offset)), spread, spread.splat(0));
  };
  LU lu = decomposeLU(band(lower, -1) + band(middle, 0) + band(upper, 1));
  // Row i of the permuted right side is row permutation[i].
  Term order = lu.permutation.reshape({batch, size, 1}).broadcast(square, {0, 1, 2});
  Term permutation = select(equal(order, columns), b.splat(1, RankedTensorType::get(square, b.element())),
                            b.splat(0, RankedTensorType::get(square, b.element())));
  Term forward = solveTriangular(lu.packed, matmul(permutation, b), {true, true, true, false, false});
  Term solution = solveTriangular(lu.packed, forward, {true, false, false, false, false});
  call.replace({lower, middle, upper, solution});
}

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

/// All that it approximates, exactly: the first k of a sort by the comparator.
static LogicalResult expandApproxTopK(CustomCallOp op) {
  auto config = op->getAttrOfType<DictionaryAttr>("mhlo.backend_config");
  auto dimension = config ? config.getAs<IntegerAttr>("reduction_dim") : IntegerAttr();
  size_t count = op.getNumResults();
  if (!dimension || op.getInputs().size() != 2 * count || op.getCalledComputations().size() != 1)
    return op.emitOpError("expected operands and initial values of as many, a comparator, and the attribute "
                          "reduction_dim in its mhlo.backend_config");
  auto comparator = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
      op, cast<FlatSymbolRefAttr>(op.getCalledComputations()[0]));
  if (!comparator || !llvm::hasSingleElement(comparator.getBody()))
    return op.emitOpError("expected a comparator that is a function of one block");
  OpBuilder builder(op);
  auto sort = SortOp::create(builder, op.getLoc(), op.getInputs().take_front(count), dimension.getInt(),
                             /*isStable=*/true);
  IRMapping mapping;
  comparator.getBody().cloneInto(&sort.getComparator(), mapping);
  Operation *last = sort.getComparator().front().getTerminator();
  builder.setInsertionPoint(last);
  ReturnOp::create(builder, op.getLoc(), last->getOperands());
  last->erase();
  builder.setInsertionPoint(op);
  for (auto [result, sorted] : llvm::zip(op.getResults(), sort.getResults())) {
    Term whole(builder, op.getLoc(), sorted);
    int64_t size = cast<RankedTensorType>(result.getType()).getDimSize(dimension.getInt());
    result.replaceAllUsesWith(whole.sliceDimension(dimension.getInt(), 0, size));
  }
  op.erase();
  return success();
}

/// Puts an op of chlo in the place of one with the same operands and results.
static void replaceByCHLO(Operation *op, OperationName target, ArrayRef<NamedAttribute> attributes) {
  OpBuilder builder(op);
  OperationState state(op->getLoc(), target);
  state.addOperands(op->getOperands());
  state.addTypes(op->getResultTypes());
  state.addAttributes(attributes);
  op->replaceAllUsesWith(builder.create(state)->getResults());
  op->erase();
}

/// chlo.top_k, which finds as many elements as the results have.
static bool replaceByTopK(Operation *op) {
  auto values = op->getNumResults() == 2 ? dyn_cast<RankedTensorType>(op->getResult(0).getType()) : nullptr;
  if (!values || !values.hasStaticShape() || values.getRank() == 0 || op->getNumOperands() != 1 ||
      !getElementTypeOrSelf(op->getResult(1).getType()).isInteger(32))
    return false;
  Builder builder(op->getContext());
  replaceByCHLO(op, OperationName(chlo::TopKOp::getOperationName(), op->getContext()),
                builder.getNamedAttr("k", builder.getI64IntegerAttr(values.getShape().back())));
  return true;
}

static bool replaceByFunction(Operation *op, StringRef name) {
  OperationName target("chlo." + name.str(), op->getContext());
  bool isFunction = target.isRegistered() && target.hasTrait<Elementwise>() && op->getNumResults() == 1 &&
                    op->getNumOperands() != 0 && op->getOperand(0).getType() == op->getResult(0).getType();
  if (isFunction)
    replaceByCHLO(op, target, {});
  return isFunction;
}

/// "mhlo.erf" and its kin are ops of chlo; "mhlo.topk" and "TopK" are chlo.top_k.
static bool expandToCHLO(CustomCallOp op) {
  StringRef name = op.getCallTargetName();
  if (name == "mhlo.topk" || name == "TopK") {
    auto attributes = op->getAttrOfType<DictionaryAttr>("mhlo.attributes");
    auto largest = attributes ? attributes.getAs<BoolAttr>("largest") : BoolAttr();
    return (!largest || largest.getValue()) && replaceByTopK(op);
  }
  return name.consume_front("mhlo.") && replaceByFunction(op, name);
}

/// Composites that are called what chlo's ops are called.
static void expandToCHLO(CompositeOp op) {
  StringRef name = op.getName();
  if (name == "chlo.top_k")
    replaceByTopK(op);
  else if (name.consume_front("chlo."))
    replaceByFunction(op, name);
}

/// A composite as PyTorch/XLA wrote it before there was an op for it: a call with the function of its
/// decomposition, and its name and attributes in a dictionary.
static LogicalResult replaceByComposite(CustomCallOp op) {
  ArrayAttr computations = op.getCalledComputationsAttr();
  auto config = op->getAttrOfType<DictionaryAttr>("composite.backend_config");
  auto decomposition = computations && computations.size() == 1 ? dyn_cast<FlatSymbolRefAttr>(computations[0])
                                                                : FlatSymbolRefAttr();
  auto name = config ? config.getAs<StringAttr>("name") : StringAttr();
  if (!decomposition || !name)
    return op.emitOpError() << "of 'stablehlo.composite' expects one function in called_computations, and a "
                               "name in composite.backend_config";
  OpBuilder builder(op);
  auto attributes = config.getAs<DictionaryAttr>("attributes");
  auto composite =
      CompositeOp::create(builder, op.getLoc(), op->getResultTypes(), op->getOperands(), name,
                          attributes ? attributes : builder.getDictionaryAttr({}), decomposition);
  SymbolTableCollection symbols;
  if (failed(composite.verifySymbolUses(symbols)))
    return failure();
  op.replaceAllUsesWith(composite);
  op.erase();
  expandToCHLO(composite);
  return success();
}

/// What tells a compiler where data should lie, in what layout, or to what it belongs: on one device the
/// result is the operand.
static bool isAnnotation(StringRef target) {
  static const llvm::StringSet<> names = {
      "Sharding",
      "SPMDFullToShardShape",
      "SPMDShardToFullShape",
      "LayoutConstraint",
      "annotate_device_placement",
      "mark_tensor",
      "xla_mark_tensor",
      "MoveToHost",
      "MoveToDevice",
      "PinToDevice",
      "PinToDeviceSram",
      "xla.sdy.FuncResultSharding",
      "xla.sdy.GlobalToLocalShape",
      "xla.sdy.LocalToGlobalShape",
      "xla.sdy.ShardingGroup",
      "xla.sdy.PropagationBarrier",
  };
  return names.contains(target);
}

static LogicalResult removeAnnotation(CustomCallOp op) {
  if (op.getNumResults() != 0 && op->getOperandTypes() != op->getResultTypes())
    return op.emitOpError()
           << "of '" << op.getCallTargetName()
           << "' changes a type: programs are compiled for one device, where every shard is the "
              "whole";
  if (op.getNumResults() != 0)
    op.replaceAllUsesWith(op->getOperands());
  op.erase();
  return success();
}

using Expansion = void (*)(Call &);

/// LAPACK's names without "lapack_", the letter of the element type, and "_ffi".
static const llvm::StringMap<Expansion> &lapackExpansions() {
  static const llvm::StringMap<Expansion> table = {
      {"geqrf", expandQR},
      {"orgqr", expandReflections},
      {"ungqr", expandReflections},
      {"getrf", expandGetrf},
      {"potrf", expandPotrf},
      {"trsm", expandTrsm},
      {"gtsv", expandGtsv},
      {"gesdd", expandSVD},
      {"geev", expandGeneralEigen},
      {"gees", expandSchur},
      {"gehrd", expandHessenberg},
      {"geqp3", expandPivotedQR},
      {"sytrd", expandTridiagonal},
      {"hetrd", expandTridiagonal},
      {"syevd", [](Call &call) { expandEigen(call, call.letter("uplo") != 'U'); }},
      {"heevd", [](Call &call) { expandEigen(call, call.letter("uplo") != 'U'); }},
  };
  return table;
}

static Expansion findExpansion(StringRef name) {
  static const llvm::StringMap<Expansion> table = {
      {"Qr", expandQR},
      {"ProductOfElementaryHouseholderReflectors", expandReflections},
      {"LuDecomposition", expandLU},
      {"Eigh", [](Call &call) { expandEigen(call, !call.config().starts_with("0")); }},
  };
  if (auto known = table.find(name); known != table.end())
    return known->second;
  if (!name.consume_front("lapack_") || !name.consume_back("_ffi") || name.size() < 2)
    return nullptr;
  auto known = lapackExpansions().find(name.drop_front());
  return known == lapackExpansions().end() ? nullptr : known->second;
}

/// Matrices of static shape with elements in which one can compute.
static bool isWellFormed(CustomCallOp op) {
  auto isGood = [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.hasStaticShape();
  };
  if (op.getInputs().empty() || !llvm::all_of(op->getOperandTypes(), isGood) ||
      !llvm::all_of(op->getResultTypes(), isGood))
    return false;
  auto first = cast<RankedTensorType>(op.getInputs()[0].getType());
  return first.getRank() >= 1 && isa<Float32Type, Float64Type, ComplexType>(first.getElementType());
}

static bool hasEmptyResult(CustomCallOp op) {
  return llvm::any_of(op->getResultTypes(),
                      [](Type type) { return cast<RankedTensorType>(type).getNumElements() == 0; });
}

/// Calls that return several values in a tuple, as JAX wrote them until 2023, return the values.
static CustomCallOp unpackResults(CustomCallOp op) {
  auto tuple = op.getNumResults() == 1 ? dyn_cast<TupleType>(op.getResult(0).getType()) : TupleType();
  if (!tuple || llvm::any_of(tuple.getTypes(), llvm::IsaPred<TupleType>))
    return op;
  OpBuilder builder(op);
  OperationState state(op.getLoc(), op->getName(), op->getOperands(), tuple.getTypes(), op->getAttrs());
  // Layouts are given for a tuple as a whole.
  state.attributes.erase(op.getResultLayoutsAttrName());
  auto unpacked = cast<CustomCallOp>(builder.create(state));
  op.getResult(0).replaceAllUsesWith(
      TupleOp::create(builder, op.getLoc(), tuple, unpacked->getResults()).getResult());
  op.erase();
  return unpacked;
}

static LogicalResult expand(CustomCallOp op) {
  op = unpackResults(op);
  if (isAnnotation(op.getCallTargetName()))
    return removeAnnotation(op);
  if (op.getCallTargetName() == "stablehlo.composite")
    return replaceByComposite(op);
  if (op.getCallTargetName() == "ApproxTopK")
    return expandApproxTopK(op);
  if (expandToCHLO(op))
    return success();
  Expansion expansion = findExpansion(op.getCallTargetName());
  if (!expansion || !isWellFormed(op))
    return success();
  OpBuilder builder(op);
  Call call(op, builder);
  if (hasEmptyResult(op) || cast<RankedTensorType>(op.getInputs()[0].getType()).getNumElements() == 0)
    call.replace({});
  else
    expansion(call);
  op.erase();
  return success();
}

namespace {
struct StableHLOExpandCustomCalls
    : public systole::impl::StableHLOExpandCustomCallsBase<StableHLOExpandCustomCalls> {
  void runOnOperation() override {
    bool good = true;
    getOperation().walk([&](Operation *op) {
      if (auto call = dyn_cast<CustomCallOp>(op))
        good &= succeeded(expand(call));
      else if (auto composite = dyn_cast<CompositeOp>(op))
        expandToCHLO(composite);
    });
    if (!good)
      signalPassFailure();
  }
};
} // namespace

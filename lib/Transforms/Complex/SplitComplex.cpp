//===- SplitComplex.cpp - Complex tensors as pairs of real ones -----------===//

#include "ComplexFunctions.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Reference/Attributes.h"
#include "systole/Transforms/Passes.h"

#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOSPLITCOMPLEX
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

namespace {
bool isComplex(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && isa<ComplexType>(tensor.getElementType());
}

bool isComplex(Value value) { return isComplex(value.getType()); }

RankedTensorType partType(Type type) {
  auto tensor = cast<RankedTensorType>(type);
  return tensor.clone(cast<ComplexType>(tensor.getElementType()).getElementType());
}

bool isStatic(Operation *op) {
  auto isGood = [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return !tensor || tensor.hasStaticShape();
  };
  return llvm::all_of(op->getOperandTypes(), isGood) && llvm::all_of(op->getResultTypes(), isGood);
}

/// Splits the values of a function. What it can't split takes complex values that are put together again, and
/// its results are taken apart.
class Splitter {
public:
  /// What the block's terminator gives: both parts of each complex value, or the value.
  enum class Terminator { Parts, Wholes };
  void splitBlock(Block &block, Terminator terminator);

private:
  using Parts = std::pair<Value, Value>;

  Parts partsOf(Value value);
  void takeWholes(Operation *user);
  ComplexTerm termOf(OpBuilder &builder, Value value);
  SmallVector<Value> expand(ValueRange values);

  void splitArguments(Block &block, bool isComparator);
  void forget(Operation *op);
  bool splitOp(Operation *op);
  bool splitConstant(ConstantOp op);
  bool splitPredicate(CompareOp op);
  bool splitIota(IotaOp op);
  bool splitClamp(ClampOp op);
  bool splitConversion(ConvertOp op);
  bool splitContraction(Operation *op);
  bool splitEach(Operation *op);
  bool splitLinearBody(Operation *op);
  bool splitTogether(Operation *op);
  Operation *clonePart(OpBuilder &builder, Operation *op, bool isImaginary);

  llvm::DenseMap<Value, Parts> parts;
  /// Values that stay, from which parts were taken.
  llvm::DenseSet<Value> kept;
};
} // namespace

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Splitter::Parts Splitter::partsOf(Value value) {
  if (auto known = parts.find(value); known != parts.end())
    return known->second;
  OpBuilder builder(value.getContext());
  builder.setInsertionPointAfterValue(value);
  Value real = RealOp::create(builder, value.getLoc(), value);
  Value imag = ImagOp::create(builder, value.getLoc(), value);
  kept.insert(value);
  return parts[value] = {real, imag};
}

/// Gives an op that takes no parts complex operands, put together where only their parts are computed.
void Splitter::takeWholes(Operation *user) {
  OpBuilder builder(user);
  for (OpOperand &operand : user->getOpOperands()) {
    auto known = parts.find(operand.get());
    if (known != parts.end() && !kept.contains(operand.get()))
      operand.set(
          ComplexOp::create(builder, operand.get().getLoc(), known->second.first, known->second.second));
  }
}

ComplexTerm Splitter::termOf(OpBuilder &builder, Value value) {
  auto term = [&](Value part) { return Term(builder, value.getLoc(), part); };
  if (!isComplex(value))
    return {term(value), term(value).splat(0)};
  Parts both = partsOf(value);
  return {term(both.first), term(both.second)};
}

/// Both parts in the place of each complex value.
SmallVector<Value> Splitter::expand(ValueRange values) {
  SmallVector<Value> expanded;
  for (Value value : values)
    if (isComplex(value)) {
      Parts both = partsOf(value);
      expanded.append({both.first, both.second});
    } else {
      expanded.push_back(value);
    }
  return expanded;
}

static SmallVector<Type> expandTypes(TypeRange types) {
  SmallVector<Type> expanded;
  for (Type type : types)
    expanded.append(isComplex(type) ? 2 : 1, isComplex(type) ? Type(partType(type)) : type);
  return expanded;
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

static bool involvesComplex(Operation *op) {
  auto isAny = [](Operation *nested) {
    auto isOne = [](Type type) { return isComplex(type); };
    return llvm::any_of(nested->getOperandTypes(), isOne) || llvm::any_of(nested->getResultTypes(), isOne);
  };
  return op
      ->walk(
          [&](Operation *nested) { return isAny(nested) ? WalkResult::interrupt() : WalkResult::advance(); })
      .wasInterrupted();
}

/// Ops that were split go at the end, the last first: by then nothing uses their results.
void Splitter::splitBlock(Block &block, Terminator terminator) {
  SmallVector<Operation *> originals =
      llvm::map_to_vector(block.without_terminator(), [](Operation &op) { return &op; });
  SmallVector<Operation *> dead;
  for (Operation *op : originals) {
    if (!involvesComplex(op))
      continue;
    if (isStatic(op) && splitOp(op)) {
      dead.push_back(op);
      continue;
    }
    takeWholes(op);
    for (Region &region : op->getRegions())
      for (Block &nested : region)
        splitBlock(nested, Terminator::Wholes);
  }
  Operation *last = block.getTerminator();
  if (terminator == Terminator::Parts)
    last->setOperands(expand(last->getOperands()));
  else
    takeWholes(last);
  for (Operation *op : llvm::reverse(dead))
    forget(op);
}

/// Erases an op that was split. What is known of its values must go too: others may come to lie where they
/// were.
void Splitter::forget(Operation *op) {
  for (Value result : op->getResults())
    parts.erase(result);
  op->erase();
}

/// New arguments follow each complex one, which is left without uses and goes when the block is split. A
/// comparator's come in pairs, one of each side for every operand: after both, the two real parts and then
/// the two imaginary ones.
void Splitter::splitArguments(Block &block, bool isComparator) {
  unsigned group = isComparator ? 2 : 1;
  for (unsigned i = 0; i < block.getNumArguments(); i += group) {
    if (!isComplex(block.getArgument(i)))
      continue;
    SmallVector<BlockArgument> wholes(block.getArguments().slice(i, group));
    Type type = partType(wholes[0].getType());
    SmallVector<Value> inserted;
    for (unsigned k = 0; k < 2 * group; ++k)
      inserted.push_back(block.insertArgument(i + group + k, type, wholes[k % group].getLoc()));
    for (unsigned k = 0; k < group; ++k)
      parts[wholes[k]] = {inserted[k], inserted[group + k]};
    i += 2 * group;
  }
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

/// The op on the parts alone: complex operands are replaced by one part each.
Operation *Splitter::clonePart(OpBuilder &builder, Operation *op, bool isImaginary) {
  OperationState state(op->getLoc(), op->getName());
  for (Value operand : op->getOperands()) {
    if (!isComplex(operand)) {
      state.operands.push_back(operand);
      continue;
    }
    Parts both = partsOf(operand);
    state.operands.push_back(isImaginary ? both.second : both.first);
  }
  for (Type type : op->getResultTypes())
    state.types.push_back(isComplex(type) ? Type(partType(type)) : type);
  state.attributes = op->getAttrDictionary();
  for (unsigned i = 0; i < op->getNumRegions(); ++i)
    state.addRegion();
  return builder.create(state);
}

bool Splitter::splitConstant(ConstantOp op) {
  absl::StatusOr<Array> whole = reference::toArray(op.getValue());
  if (!whole.ok())
    return false;
  bool isDouble = whole->elementType() == ElementType::Complex128;
  ElementType type = isDouble ? ElementType::F64 : ElementType::F32;
  Array real = *Array::allocate(type, whole->shape()), imag = *Array::allocate(type, whole->shape());
  for (int64_t i = 0; i < whole->size(); ++i) {
    real.setDouble(i, whole->getComplex(i).real());
    imag.setDouble(i, whole->getComplex(i).imag());
  }
  OpBuilder builder(op);
  auto make = [&](const Array &part) -> Value {
    return ConstantOp::create(builder, op.getLoc(), reference::toAttribute(op.getContext(), part));
  };
  parts[op.getResult()] = {make(real), make(imag)};
  return true;
}

bool Splitter::splitPredicate(CompareOp op) {
  OpBuilder builder(op);
  ComplexTerm lhs = termOf(builder, op.getLhs()), rhs = termOf(builder, op.getRhs());
  auto areEqual = [&] { return equal(lhs.real, rhs.real) & equal(lhs.imag, rhs.imag); };
  auto compare = [&]() -> Term {
    switch (op.getComparisonDirection()) {
    case ComparisonDirection::EQ:
      return areEqual();
    case ComparisonDirection::NE:
      return unequal(lhs.real, rhs.real) | unequal(lhs.imag, rhs.imag);
    case ComparisonDirection::LT:
      return isLess(lhs, rhs);
    case ComparisonDirection::LE:
      return isLess(lhs, rhs) | areEqual();
    case ComparisonDirection::GT:
      return isLess(rhs, lhs);
    case ComparisonDirection::GE:
      return isLess(rhs, lhs) | areEqual();
    }
    llvm_unreachable("every direction is handled");
  };
  op.replaceAllUsesWith(Value(compare()));
  return true;
}

/// The real parts count; the imaginary ones are zero.
bool Splitter::splitIota(IotaOp op) {
  OpBuilder builder(op);
  Term real(builder, op.getLoc(),
            IotaOp::create(builder, op.getLoc(), partType(op.getType()), op.getIotaDimension()));
  parts[op.getResult()] = {real, real.splat(0)};
  return true;
}

/// The larger of the operand and the lower bound, or the upper bound where that is smaller.
bool Splitter::splitClamp(ClampOp op) {
  OpBuilder builder(op);
  auto bound = [&](Value value) {
    ComplexTerm whole = termOf(builder, value);
    ArrayRef<int64_t> shape = op.getType().getShape();
    if (whole.real.rank() == static_cast<int64_t>(shape.size()))
      return whole;
    return ComplexTerm{whole.real.broadcast(shape, {}), whole.imag.broadcast(shape, {})};
  };
  ComplexTerm least = bound(op.getMin()), value = termOf(builder, op.getOperand()), most = bound(op.getMax());
  auto choose = [](const Term &predicate, const ComplexTerm &a, const ComplexTerm &b) {
    return ComplexTerm{select(predicate, a.real, b.real), select(predicate, a.imag, b.imag)};
  };
  value = choose(isLess(least, value), value, least);
  value = choose(isLess(value, most), value, most);
  parts[op.getResult()] = {value.real, value.imag};
  return true;
}

bool Splitter::splitConversion(ConvertOp op) {
  OpBuilder builder(op);
  Term term(builder, op.getLoc(), op.getOperand());
  auto element = cast<RankedTensorType>(op.getType()).getElementType();
  auto complexElement = dyn_cast<ComplexType>(element);
  if (!complexElement) {
    Term real = term.with(partsOf(op.getOperand()).first);
    op.replaceAllUsesWith(Value(real.convert(element)));
    return true;
  }
  Type part = complexElement.getElementType();
  if (isComplex(op.getOperand())) {
    Parts both = partsOf(op.getOperand());
    parts[op.getResult()] = {term.with(both.first).convert(part), term.with(both.second).convert(part)};
    return true;
  }
  Term real = term.convert(part);
  parts[op.getResult()] = {real, real.splat(0)};
  return true;
}

/// Four real products: (a + i b) (c + i d) = a c - b d + i (a d + b c).
bool Splitter::splitContraction(Operation *op) {
  OpBuilder builder(op);
  ComplexTerm lhs = termOf(builder, op->getOperand(0)), rhs = termOf(builder, op->getOperand(1));
  auto product = [&](const Term &a, const Term &b) {
    Operation *part = clonePart(builder, op, /*isImaginary=*/false);
    part->setOperands({a, b});
    return a.with(part->getResult(0));
  };
  Term real = product(lhs.real, rhs.real) - product(lhs.imag, rhs.imag);
  Term imag = product(lhs.real, rhs.imag) + product(lhs.imag, rhs.real);
  parts[op->getResult(0)] = {real, imag};
  return true;
}

/// Ops that do to each part what they do to the whole.
bool Splitter::splitEach(Operation *op) {
  OpBuilder builder(op);
  Value real = clonePart(builder, op, false)->getResult(0);
  Value imag = clonePart(builder, op, true)->getResult(0);
  parts[op->getResult(0)] = {real, imag};
  return true;
}

/// Whether a body does to each part what it does to the whole.
static bool isLinear(Block &body) {
  auto isInside = [&](Value value) { return value.getParentBlock() == &body; };
  return llvm::all_of(body, [&](Operation &op) {
    return isa<AddOp, SubtractOp, NegOp, ReturnOp>(op) && llvm::all_of(op.getOperands(), isInside);
  });
}

/// A reduction or scatter whose body is linear becomes two.
bool Splitter::splitLinearBody(Operation *op) {
  Block &body = op->getRegion(0).front();
  if (op->getNumResults() != 1 || !isLinear(body) ||
      !llvm::all_of(body.getArguments(), [](Value argument) { return isComplex(argument); }))
    return false;
  OpBuilder builder(op);
  Value results[2];
  for (bool isImaginary : {false, true}) {
    OpBuilder::InsertionGuard guard(builder);
    Operation *part = clonePart(builder, op, isImaginary);
    results[isImaginary] = part->getResult(0);
    Block *block = builder.createBlock(&part->getRegion(0));
    IRMapping mapping;
    for (BlockArgument argument : body.getArguments())
      mapping.map(argument, block->addArgument(partType(argument.getType()), argument.getLoc()));
    for (Operation &nested : body) {
      Operation *copy = builder.clone(nested, mapping);
      for (Value result : copy->getResults())
        result.setType(partType(result.getType()));
    }
  }
  parts[op->getResult(0)] = {results[0], results[1]};
  return true;
}

/// An op with any number of values, and perhaps regions: each complex value becomes two.
bool Splitter::splitTogether(Operation *op) {
  OpBuilder builder(op);
  OperationState state(op->getLoc(), op->getName());
  state.addOperands(expand(op->getOperands()));
  state.addTypes(expandTypes(op->getResultTypes()));
  state.attributes = op->getAttrDictionary();
  for (Region &region : op->getRegions()) {
    Region *moved = state.addRegion();
    moved->takeBody(region);
    for (Block &block : *moved) {
      splitArguments(block, isa<SortOp>(op));
      splitBlock(block, Terminator::Parts);
      for (BlockArgument argument : block.getArguments())
        parts.erase(argument);
      block.eraseArguments([](BlockArgument argument) { return isComplex(argument); });
    }
  }
  Operation *split = builder.create(state);
  unsigned next = 0;
  for (Value result : op->getResults()) {
    if (!isComplex(result)) {
      result.replaceAllUsesWith(split->getResult(next++));
      continue;
    }
    parts[result] = {split->getResult(next), split->getResult(next + 1)};
    next += 2;
  }
  return true;
}

/// Splits one op; false for ops that stay as they are.
bool Splitter::splitOp(Operation *op) {
  OpBuilder builder(op);
  if (ComplexFunction function = findComplexFunction(op->getName().getStringRef())) {
    SmallVector<ComplexTerm> operands =
        llvm::map_to_vector(op->getOperands(), [&](Value operand) { return termOf(builder, operand); });
    ComplexTerm result = function(operands);
    parts[op->getResult(0)] = {result.real, result.imag};
    return true;
  }
  auto replace = [&](Value value) {
    op->getResult(0).replaceAllUsesWith(value);
    return true;
  };
  return llvm::TypeSwitch<Operation *, bool>(op)
      .Case<ConstantOp>([&](auto constant) { return splitConstant(constant); })
      .Case<CompareOp>([&](auto compare) { return splitPredicate(compare); })
      .Case<IotaOp>([&](auto iota) { return splitIota(iota); })
      .Case<ClampOp>([&](auto clamp) { return splitClamp(clamp); })
      .Case<ConvertOp>([&](auto convert) { return splitConversion(convert); })
      .Case<AbsOp>([&](auto absolute) { return replace(modulus(termOf(builder, absolute.getOperand()))); })
      .Case<RealOp>([&](auto real) { return replace(partsOf(real.getOperand()).first); })
      .Case<ImagOp>([&](auto imag) { return replace(partsOf(imag.getOperand()).second); })
      .Case<ComplexOp>([&](auto whole) {
        parts[whole.getResult()] = {whole.getLhs(), whole.getRhs()};
        return true;
      })
      .Case<DotGeneralOp, ConvolutionOp>([&](auto) { return splitContraction(op); })
      .Case<AddOp, SubtractOp, SelectOp, BroadcastInDimOp, ReshapeOp, TransposeOp, SliceOp, ReverseOp,
            ConcatenateOp, PadOp, DynamicSliceOp, DynamicUpdateSliceOp, GatherOp>(
          [&](auto) { return splitEach(op); })
      .Case<ReduceOp, ReduceWindowOp, ScatterOp>(
          [&](auto) { return splitLinearBody(op) || splitTogether(op); })
      .Case<WhileOp, IfOp, CaseOp, SortOp, OptimizationBarrierOp>([&](auto) { return splitTogether(op); })
      .Default([](Operation *) { return false; });
}

namespace {
struct StableHLOSplitComplex : public systole::impl::StableHLOSplitComplexBase<StableHLOSplitComplex> {
  void runOnOperation() override {
    for (Block &block : getOperation().getBody())
      Splitter().splitBlock(block, Splitter::Terminator::Wholes);
  }
};
} // namespace

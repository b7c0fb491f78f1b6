//===- Splitter.cpp - Replaces foreign tensors by their parts -------------===//

#include "Splitter.h"

#include "Narrow.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole::emulated {

Kind kindOf(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape())
    return Kind::Plain;
  Type element = tensor.getElementType();
  if (element.isInteger(64))
    return Kind::Integer64;
  if (element.isInteger(2) || element.isInteger(4))
    return Kind::NarrowInteger;
  if (isa<FloatType>(element) && isNarrowFloat(element))
    return Kind::NarrowFloat;
  return Kind::Plain;
}

bool isForeign(Operation *op) {
  auto isForeignType = [](Type type) { return kindOf(type) != Kind::Plain; };
  if (llvm::any_of(op->getOperandTypes(), isForeignType) || llvm::any_of(op->getResultTypes(), isForeignType))
    return true;
  for (Region &region : op->getRegions())
    for (Block &block : region)
      if (llvm::any_of(block.getArgumentTypes(), isForeignType))
        return true;
  return false;
}

bool isSigned(Value value) { return !getElementTypeOrSelf(value).isUnsignedInteger(); }

RankedTensorType partType(Type type) {
  auto tensor = cast<RankedTensorType>(type);
  Builder builder(type.getContext());
  switch (kindOf(type)) {
  case Kind::Plain:
    return tensor;
  case Kind::Integer64:
    return tensor.clone(builder.getIntegerType(32, false));
  case Kind::NarrowInteger:
    return tensor.clone(tensor.getElementType().isUnsignedInteger() ? builder.getIntegerType(8, false)
                                                                    : builder.getI8Type());
  case Kind::NarrowFloat:
    return tensor.clone(builder.getIntegerType(8, false));
  }
  llvm_unreachable("every kind is handled");
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Parts Splitter::partsOf(Value value) {
  if (kindOf(value) == Kind::Plain)
    return {value};
  auto found = parts.find(value);
  assert(found != parts.end() && "a value is used before it is split");
  return found->second;
}

SmallVector<Value> Splitter::flatten(ValueRange values) {
  SmallVector<Value> flat;
  for (Value value : values)
    llvm::append_range(flat, partsOf(value));
  return flat;
}

SmallVector<Type> Splitter::flattenTypes(TypeRange types) {
  SmallVector<Type> flat;
  for (Type type : types)
    flat.append(partCount(kindOf(type)), kindOf(type) == Kind::Plain ? type : Type(partType(type)));
  return flat;
}

Integer64 Splitter::integer(Value value) {
  if (kindOf(value) != Kind::Integer64)
    return convertFromInteger(number(value));
  Parts both = partsOf(value);
  return {term(both[0]), term(both[1])};
}

Term Splitter::number(Value value) {
  assert(!isPair(value) && "a pair is no single number");
  Term part = term(partsOf(value)[0]);
  return kindOf(value) == Kind::NarrowFloat ? decodeNarrowFloat(part, getElementTypeOrSelf(value)) : part;
}

void Splitter::bindNumber(Value value, const Term &number) {
  Type element = getElementTypeOrSelf(value);
  if (kindOf(value) == Kind::NarrowFloat)
    return bind(value, Parts{encodeNarrowFloat(number.convert(builder.getF32Type()), element)});
  bind(value, Parts{narrowInteger(number, element)});
}

Integer64 Splitter::broadcast(const Integer64 &number, ArrayRef<int64_t> shape) {
  return {spread(number.low, shape), spread(number.high, shape)};
}

/// The parts side by side along a new last dimension.
Value Splitter::stack(const Parts &halves) {
  SmallVector<Value, 2> columns;
  auto type = cast<RankedTensorType>(halves[0].getType());
  SmallVector<int64_t> shape(type.getShape());
  shape.push_back(1);
  for (Value half : halves)
    columns.push_back(ReshapeOp::create(builder, location, half, shape));
  return ConcatenateOp::create(builder, location, columns, type.getRank());
}

Parts Splitter::unstack(Value stacked) {
  auto type = cast<RankedTensorType>(stacked.getType());
  int64_t last = type.getRank() - 1;
  SmallVector<int64_t> start(type.getRank(), 0), limit(type.getShape()), ones(type.getRank(), 1);
  Parts halves;
  for (int64_t half : {0, 1}) {
    start[last] = half;
    limit[last] = half + 1;
    Value column = SliceOp::create(builder, location, stacked, start, limit, ones);
    halves.push_back(ReshapeOp::create(builder, location, column, type.getShape().drop_back()));
  }
  return halves;
}

/// A float's code as an integer of the float's own width, which may be less than a byte.
static RankedTensorType codeType(Type type) {
  auto tensor = cast<RankedTensorType>(type);
  return tensor.clone(
      IntegerType::get(type.getContext(), tensor.getElementTypeBitWidth(), IntegerType::Unsigned));
}

static Value codesInMemory(OpBuilder &builder, Location location, RankedTensorType bytes, Value floats) {
  Value codes = BitcastConvertOp::create(builder, location, codeType(floats.getType()), floats);
  return codes.getType() == bytes ? codes : ConvertOp::create(builder, location, bytes, codes).getResult();
}

/// The parts of a value that keeps its type. A 64-bit integer is two of 32 bits in memory, the low half
/// first.
Parts Splitter::split(Value value) {
  auto type = partType(value.getType());
  if (kindOf(value) == Kind::NarrowInteger)
    return {ConvertOp::create(builder, location, type, value)};
  if (kindOf(value) == Kind::NarrowFloat)
    return {codesInMemory(builder, location, type, value)};
  SmallVector<int64_t> shape(type.getShape());
  shape.push_back(2);
  return unstack(BitcastConvertOp::create(builder, location, type.clone(shape), value));
}

/// The value that `value` stood for, made of its parts.
Value Splitter::join(Value value) {
  if (kindOf(value) == Kind::Plain)
    return value;
  Parts both = partsOf(value);
  if (kindOf(value) == Kind::NarrowInteger)
    return ConvertOp::create(builder, location, value.getType(), both[0]);
  if (kindOf(value) == Kind::NarrowFloat) {
    RankedTensorType codes = codeType(value.getType());
    Value narrow = both[0].getType() == codes
                       ? both[0]
                       : ConvertOp::create(builder, location, codes, both[0]).getResult();
    return BitcastConvertOp::create(builder, location, value.getType(), narrow);
  }
  return BitcastConvertOp::create(builder, location, value.getType(), stack(both));
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

void Splitter::run() {
  location = function.getLoc();
  splitOpaqueBlock(function.getBody().front());
  for (Operation *op : llvm::reverse(replacedOps))
    op->erase();
  for (Block *block : replacedBlocks)
    block->eraseArguments([](BlockArgument argument) { return kindOf(argument) != Kind::Plain; });
}

/// A block that keeps the types of its arguments: they are taken apart in front.
void Splitter::splitOpaqueBlock(Block &block) {
  builder.setInsertionPointToStart(&block);
  for (BlockArgument argument : block.getArguments())
    if (kindOf(argument) != Kind::Plain && !argument.use_empty())
      bind(argument, split(argument));
  auto first = builder.getInsertionPoint();
  for (Operation &op : llvm::make_early_inc_range(llvm::make_range(first, block.end())))
    splitOp(&op);
}

void Splitter::splitBlock(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(block))
    splitOp(&op);
}

/// What returns from a region takes the parts.
static bool isRegionTerminator(Operation *op) { return isa<stablehlo::ReturnOp>(op); }

void Splitter::splitOp(Operation *op) {
  builder.setInsertionPoint(op);
  location = op->getLoc();
  if (isRegionTerminator(op))
    return op->setOperands(flatten(op->getOperands()));
  narrowIndices(op);
  if (isBitPacking(op) && splitBitcast(cast<BitcastConvertOp>(op)))
    return replacedOps.push_back(op);
  if (!isForeign(op)) {
    for (Region &region : op->getRegions())
      for (Block &block : region)
        splitBlock(block);
    return;
  }
  if (splitData(op) || splitElementwise(op) || splitContraction(op) || splitReduction(op))
    return replacedOps.push_back(op);
  if (isa<SortOp>(op))
    return splitFlat(op, /*operandsPerValue=*/2);
  if (isa<WhileOp, IfOp, CaseOp, OptimizationBarrierOp, ReduceOp, ReduceWindowOp, ScatterOp,
          SelectAndScatterOp>(op))
    return splitFlat(op);
  splitOpaque(op);
}

/// The parts as arguments for each foreign one. Of a comparator's arguments, two each belong to one operand.
void Splitter::splitArguments(Block &block, unsigned argumentsPerValue) {
  unsigned index = 0;
  while (index < block.getNumArguments()) {
    SmallVector<BlockArgument, 2> group(block.getArguments().slice(index, argumentsPerValue));
    index += argumentsPerValue;
    if (kindOf(group[0]) == Kind::Plain)
      continue;
    Type type = partType(group[0].getType());
    SmallVector<Parts, 2> halves(group.size());
    for (int part = 0; part < partCount(kindOf(group[0])); ++part)
      for (size_t i = 0; i < group.size(); ++i)
        halves[i].push_back(block.insertArgument(index++, type, group[i].getLoc()));
    for (auto [argument, both] : llvm::zip(group, halves))
      bind(argument, both);
  }
  replacedBlocks.push_back(&block);
}

/// The same op with the parts in the place of each foreign operand and result.
void Splitter::splitFlat(Operation *op, unsigned argumentsPerValue) {
  OperationState state(op->getLoc(), op->getName());
  state.addOperands(flatten(op->getOperands()));
  state.addTypes(flattenTypes(op->getResultTypes()));
  state.addAttributes(op->getAttrs());
  for (size_t i = 0; i < op->getNumRegions(); ++i)
    state.addRegion();
  Operation *flat = builder.create(state);
  for (auto [from, to] : llvm::zip(op->getRegions(), flat->getRegions())) {
    to.takeBody(from);
    for (Block &block : to) {
      splitArguments(block, argumentsPerValue);
      splitBlock(block);
    }
  }
  unsigned index = 0;
  for (Value result : op->getResults()) {
    if (kindOf(result) == Kind::Plain) {
      result.replaceAllUsesWith(flat->getResult(index++));
      continue;
    }
    Parts results;
    for (int part = 0; part < partCount(kindOf(result)); ++part)
      results.push_back(flat->getResult(index++));
    bind(result, results);
  }
  replacedOps.push_back(op);
}

void Splitter::splitOpaque(Operation *op) {
  for (OpOperand &operand : op->getOpOperands())
    operand.set(join(operand.get()));
  for (Region &region : op->getRegions())
    for (Block &block : region)
      splitOpaqueBlock(block);
  builder.setInsertionPointAfter(op);
  for (Value result : op->getResults())
    if (kindOf(result) != Kind::Plain && !result.use_empty())
      bind(result, split(result));
}

} // namespace systole::emulated

//===- InstructionSelection.cpp - Values, constants and blocks ------------===//

#include "InstructionSelector.h"
#include "Steps.h"

#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using isa::Opcode;

FailureOr<Program> machine::selectInstructions(ProgramOp program) {
  return InstructionSelector(program).run();
}

FailureOr<Program> InstructionSelector::run() {
  scopes.emplace_back();
  startBlock();
  if (failed(selectBlock(source.getBody().front())))
    return failure();
  append(Opcode::shalt);
  return std::move(program);
}

LogicalResult InstructionSelector::selectBlock(mlir::Block &block) {
  for (Operation &op : block)
    if (!op.hasTrait<OpTrait::IsTerminator>() && failed(select(&op)))
      return failure();
  return success();
}

LogicalResult InstructionSelector::select(Operation *op) {
  // Made where they are used.
  if (llvm::isa<arith::ConstantOp, ub::PoisonOp, SplatOp>(op))
    return success();
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return select(loop);
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return select(branch);
  if (auto loop = dyn_cast<scf::WhileOp>(op))
    return select(loop);
  if (llvm::isa<TPUDialect>(op->getDialect()))
    return selectUnitOp(op);
  if (!llvm::isa<arith::ArithDialect>(op->getDialect()) || op->getNumResults() != 1)
    return unsupported(op);
  if (llvm::isa<VectorType>(op->getResult(0).getType()))
    return selectVectorArith(op);
  return op->getResult(0).getType().isInteger(1) ? selectPredicateArith(op) : selectScalarArith(op);
}

LogicalResult InstructionSelector::unsupported(Operation *op) {
  return op->emitOpError()
         << "has no instruction on this core for these types; docs/TPUDialect.md lists the ops "
            "that a tpu.program may use";
}

//===----------------------------------------------------------------------===//
// Blocks and instructions
//===----------------------------------------------------------------------===//

unsigned InstructionSelector::startBlock() {
  unsigned depth = llvm::count_if(scopes, [](const Scope &scope) { return scope.preheader >= 0; });
  program.blocks.emplace_back().loopDepth = depth;
  blockConstants.clear();
  return program.blocks.size() - 1;
}

Instruction &InstructionSelector::append(Opcode opcode, Register destination, Operand a, Operand b) {
  Instruction &instruction = block().instructions.emplace_back();
  instruction.opcode = opcode;
  instruction.destination = destination;
  instruction.a = a;
  instruction.b = b;
  return instruction;
}

Register InstructionSelector::compute(Opcode opcode, RegisterClass cls, Operand a, Operand b) {
  Register destination = program.makeVirtual(cls);
  append(opcode, destination, a, b);
  return destination;
}

static bool isCommutative(Opcode opcode) {
  switch (opcode) {
  case Opcode::vfadd:
  case Opcode::vfmul:
  case Opcode::vfmax:
  case Opcode::vfmin:
  case Opcode::vfcmp_eq:
  case Opcode::vfcmp_ne:
  case Opcode::viadd:
  case Opcode::vimul:
  case Opcode::vand:
  case Opcode::vor:
  case Opcode::vxor:
  case Opcode::vicmp_eq:
  case Opcode::vicmp_ne:
    return true;
  default:
    return false;
  }
}

Instruction &InstructionSelector::appendVector(Opcode opcode, Register destination, Operand a, Operand b) {
  if (a.isImmediate() && isCommutative(opcode))
    std::swap(a, b);
  if (a.isImmediate())
    a = makeConstant(RegisterClass::Scalar, a.value);
  return append(opcode, destination, a, b);
}

void InstructionSelector::setBranch(Instruction &branch, Condition condition, unsigned target) {
  branch.predicate = condition.reg;
  branch.invertPredicate = condition.inverted;
  branch.target = target;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

RegisterClass InstructionSelector::getClass(Type type) {
  if (mlir::isa<VectorType>(type))
    return RegisterClass::Vector;
  return type.isInteger(1) ? RegisterClass::Predicate : RegisterClass::Scalar;
}

Register InstructionSelector::define(Value value) {
  Register &reg = registers[value];
  if (!reg)
    reg = program.makeVirtual(getClass(value.getType()));
  return reg;
}

std::optional<uint32_t> InstructionSelector::getConstantBits(Value value) {
  if (value.getDefiningOp<ub::PoisonOp>())
    return 0;
  Attribute attribute;
  if (!matchPattern(value, m_Constant(&attribute)))
    return std::nullopt;
  if (auto splat = dyn_cast<SplatElementsAttr>(attribute))
    attribute = splat.getSplatValue<Attribute>();
  if (auto number = dyn_cast<IntegerAttr>(attribute))
    return number.getValue().getZExtValue();
  if (auto number = dyn_cast<FloatAttr>(attribute))
    return number.getValue().bitcastToAPInt().getZExtValue();
  return std::nullopt;
}

void InstructionSelector::appendConstant(Register destination, uint32_t bits) {
  switch (destination.getClass()) {
  case RegisterClass::Scalar:
    append(Opcode::smov, destination, {}, Operand::immediate(bits));
    return;
  case RegisterClass::Vector:
    append(Opcode::vimm, destination, {}, Operand::immediate(bits));
    return;
  case RegisterClass::Predicate:
    append(bits ? Opcode::por : Opcode::pxor, destination, kAlways, kAlways);
    return;
  }
}

Register InstructionSelector::makeConstant(RegisterClass cls, uint32_t bits) {
  if (cls == RegisterClass::Scalar && bits == 0)
    return kZero;
  if (cls == RegisterClass::Predicate && bits != 0)
    return kAlways;
  uint64_t key = (uint64_t(cls) << 32) | bits;
  auto loop = llvm::find_if(llvm::reverse(scopes), [](const Scope &scope) { return scope.preheader >= 0; });
  if (loop == scopes.rend()) {
    Register &reg = blockConstants[key];
    if (!reg) {
      reg = program.makeVirtual(cls);
      appendConstant(reg, bits);
    }
    return reg;
  }
  for (auto scope = loop; scope != scopes.rend(); ++scope)
    if (auto found = scope->constants.find(key); found != scope->constants.end())
      return found->second;
  Register reg = loop->constants[key] = program.makeVirtual(cls);
  appendConstant(reg, bits);
  auto &preheader = program.blocks[loop->preheader].instructions;
  bool terminated = !preheader.empty() && isTerminator(preheader.back());
  preheader.insert(preheader.end() - terminated, block().instructions.back());
  block().instructions.pop_back();
  return reg;
}

Register InstructionSelector::getRegister(Value value) {
  if (std::optional<uint32_t> bits = getConstantBits(value))
    return makeConstant(getClass(value.getType()), *bits);
  if (auto splat = value.getDefiningOp<SplatOp>())
    return compute(Opcode::vmov, RegisterClass::Vector, {}, getScalarRegister(splat.getValue()));
  Register reg = registers.lookup(value);
  assert(reg && "value used before it was selected");
  return reg;
}

Operand InstructionSelector::getScalar(Value value) {
  if (std::optional<uint32_t> bits = getConstantBits(value))
    return Operand::immediate(*bits);
  return getRegister(value);
}

Register InstructionSelector::getScalarRegister(Value value) { return getRegister(value); }

Register InstructionSelector::getVectorRegister(Value value) { return getRegister(value); }

Operand InstructionSelector::getVectorOperand(Value value) {
  if (std::optional<uint32_t> bits = getConstantBits(value))
    return Operand::immediate(*bits);
  if (auto splat = value.getDefiningOp<SplatOp>())
    return getScalarRegister(splat.getValue());
  return getRegister(value);
}

Condition InstructionSelector::getCondition(Value value) {
  if (std::optional<uint32_t> bits = getConstantBits(value))
    return {kAlways, *bits == 0};
  if (auto negation = value.getDefiningOp<arith::XOrIOp>())
    if (matchPattern(negation.getRhs(), m_One())) {
      Condition condition = getCondition(negation.getLhs());
      return {condition.reg, !condition.inverted};
    }
  return {getRegister(value), false};
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

void InstructionSelector::appendMove(Register destination, Value source) {
  if (std::optional<uint32_t> bits = getConstantBits(source))
    return appendConstant(destination, *bits);
  if (auto splat = source.getDefiningOp<SplatOp>()) {
    append(Opcode::vmov, destination, {}, getScalarRegister(splat.getValue()));
    return;
  }
  block().instructions.push_back(makeCopy(destination, getRegister(source)));
}

/// The moves happen at once: one whose destination is another's source comes after that one. In a ring of
/// moves, one source is saved first.
void InstructionSelector::appendMoves(ArrayRef<Move> moves) {
  auto getSource = [&](const Move &move) -> Register {
    if (getConstantBits(move.source))
      return {};
    if (auto splat = move.source.getDefiningOp<SplatOp>())
      return getConstantBits(splat.getValue()) ? Register() : registers.lookup(splat.getValue());
    return registers.lookup(move.source);
  };
  struct Pending {
    Register destination, source;
    Value value;
  };
  SmallVector<Pending> pending;
  DenseMap<uint32_t, unsigned> readers;
  for (const Move &move : moves) {
    Register from = getSource(move);
    if (from == move.destination)
      continue;
    pending.push_back({move.destination, from, move.source});
    if (from)
      ++readers[from.getBits()];
  }
  auto emit = [&](const Pending &move) {
    bool isPlain = move.source && move.source.getClass() == move.destination.getClass();
    if (isPlain)
      block().instructions.push_back(makeCopy(move.destination, move.source));
    else if (move.source)
      append(Opcode::vmov, move.destination, {}, move.source);
    else
      appendMove(move.destination, move.value);
    if (move.source)
      --readers[move.source.getBits()];
  };
  while (!pending.empty()) {
    size_t before = pending.size();
    llvm::erase_if(pending, [&](const Pending &move) {
      if (readers.lookup(move.destination.getBits()) != 0)
        return false;
      emit(move);
      return true;
    });
    if (pending.size() != before)
      continue;
    Register blocked = pending.front().destination;
    Register saved = program.makeVirtual(blocked.getClass());
    block().instructions.push_back(makeCopy(saved, blocked));
    for (Pending &move : pending)
      if (move.source == blocked)
        move.source = saved;
    readers[saved.getBits()] = readers[blocked.getBits()];
    readers[blocked.getBits()] = 0;
  }
}

//===- SelectScalar.cpp - arith on i32 and i1 -----------------------------===//

#include "InstructionSelector.h"

#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using arith::CmpIPredicate;
using isa::Opcode;

static std::optional<Opcode> getScalarOpcode(Operation *op) {
  return llvm::TypeSwitch<Operation *, std::optional<Opcode>>(op)
      .Case<arith::AddIOp>([](auto) { return Opcode::sadd; })
      .Case<arith::SubIOp>([](auto) { return Opcode::ssub; })
      .Case<arith::MulIOp>([](auto) { return Opcode::smul; })
      .Case<arith::AndIOp>([](auto) { return Opcode::sand; })
      .Case<arith::OrIOp>([](auto) { return Opcode::sor; })
      .Case<arith::XOrIOp>([](auto) { return Opcode::sxor; })
      .Case<arith::ShLIOp>([](auto) { return Opcode::sshl; })
      .Case<arith::ShRUIOp>([](auto) { return Opcode::sshr; })
      .Case<arith::ShRSIOp>([](auto) { return Opcode::ssar; })
      .Case<arith::MinSIOp>([](auto) { return Opcode::smin; })
      .Case<arith::MaxSIOp>([](auto) { return Opcode::smax; })
      .Default(std::nullopt);
}

/// i1 extended to i32: 0, or `one` where it is true.
static void setSelect(Instruction &select, Condition condition) {
  select.predicate = condition.reg;
  select.invertPredicate = condition.inverted;
}

LogicalResult InstructionSelector::selectScalarArith(Operation *op) {
  if (std::optional<Opcode> opcode = getScalarOpcode(op))
    return selectBinaryScalar(op, *opcode);
  Value result = op->getResult(0);
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<arith::DivUIOp>([&](auto) { return selectUnsignedDivision(op, /*remainder=*/false); })
      .Case<arith::RemUIOp>([&](auto) { return selectUnsignedDivision(op, /*remainder=*/true); })
      .Case<arith::MinUIOp, arith::MaxUIOp>([&](auto) {
        bool isMin = llvm::isa<arith::MinUIOp>(op);
        Condition lessThan = compare(CmpIPredicate::ult, op->getOperand(0), op->getOperand(1));
        Register lhs = getScalarRegister(op->getOperand(0)), rhs = getScalarRegister(op->getOperand(1));
        setSelect(append(Opcode::ssel, define(result), isMin ? lhs : rhs, isMin ? rhs : lhs), lessThan);
        return success();
      })
      .Case<arith::SelectOp>([&](arith::SelectOp select) { return selectSelect(select); })
      .Case<arith::ExtUIOp, arith::ExtSIOp>([&](auto) {
        if (!op->getOperand(0).getType().isInteger(1))
          return unsupported(op);
        Condition condition = getCondition(op->getOperand(0));
        int32_t one = llvm::isa<arith::ExtUIOp>(op) ? 1 : -1;
        condition.inverted = !condition.inverted;
        setSelect(append(Opcode::ssel, define(result), kZero, Operand::immediate(one)), condition);
        return success();
      })
      .Default([&](Operation *) { return unsupported(op); });
}

LogicalResult InstructionSelector::selectBinaryScalar(Operation *op, Opcode opcode) {
  Value lhs = op->getOperand(0), rhs = op->getOperand(1);
  if (op->hasTrait<OpTrait::IsCommutative>() && getConstantBits(lhs))
    std::swap(lhs, rhs);
  Register a = getScalarRegister(lhs);
  Operand b = getScalar(rhs);
  append(opcode, define(op->getResult(0)), a, b);
  return success();
}

/// The divider is slow: division by a power of two is a shift or a mask.
LogicalResult InstructionSelector::selectUnsignedDivision(Operation *op, bool remainder) {
  Register lhs = getScalarRegister(op->getOperand(0));
  Operand rhs = getScalar(op->getOperand(1));
  Register result = define(op->getResult(0));
  if (rhs.isImmediate() && llvm::isPowerOf2_32(rhs.value))
    append(remainder ? Opcode::sand : Opcode::sshr, result, lhs,
           Operand::immediate(remainder ? rhs.value - 1 : llvm::Log2_32(rhs.value)));
  else
    append(remainder ? Opcode::sremu : Opcode::sdivu, result, lhs, rhs);
  return success();
}

//===----------------------------------------------------------------------===//
// Comparison and selection
//===----------------------------------------------------------------------===//

static CmpIPredicate swapOperands(CmpIPredicate predicate) {
  switch (predicate) {
  case CmpIPredicate::slt:
    return CmpIPredicate::sgt;
  case CmpIPredicate::sle:
    return CmpIPredicate::sge;
  case CmpIPredicate::sgt:
    return CmpIPredicate::slt;
  case CmpIPredicate::sge:
    return CmpIPredicate::sle;
  case CmpIPredicate::ult:
    return CmpIPredicate::ugt;
  case CmpIPredicate::ule:
    return CmpIPredicate::uge;
  case CmpIPredicate::ugt:
    return CmpIPredicate::ult;
  case CmpIPredicate::uge:
    return CmpIPredicate::ule;
  default:
    return predicate;
  }
}

static std::pair<Opcode, bool> getCompare(CmpIPredicate predicate) {
  switch (predicate) {
  case CmpIPredicate::eq:
    return {Opcode::scmp_eq, false};
  case CmpIPredicate::ne:
    return {Opcode::scmp_ne, false};
  case CmpIPredicate::slt:
    return {Opcode::scmp_lt, false};
  case CmpIPredicate::sle:
    return {Opcode::scmp_le, false};
  case CmpIPredicate::sgt:
    return {Opcode::scmp_le, true};
  case CmpIPredicate::sge:
    return {Opcode::scmp_lt, true};
  case CmpIPredicate::ult:
    return {Opcode::scmp_ltu, false};
  case CmpIPredicate::ule:
    return {Opcode::scmp_leu, false};
  case CmpIPredicate::ugt:
    return {Opcode::scmp_leu, true};
  case CmpIPredicate::uge:
    return {Opcode::scmp_ltu, true};
  }
  llvm_unreachable("unknown comparison");
}

Condition InstructionSelector::compare(CmpIPredicate predicate, Value lhs, Value rhs) {
  if (getConstantBits(lhs)) {
    std::swap(lhs, rhs);
    predicate = swapOperands(predicate);
  }
  auto [opcode, inverted] = getCompare(predicate);
  Register a = getScalarRegister(lhs);
  return {compute(opcode, RegisterClass::Predicate, a, getScalar(rhs)), inverted};
}

LogicalResult InstructionSelector::selectCompare(arith::CmpIOp op) {
  if (op.getLhs().getType().isInteger(1)) {
    bool isEqual = op.getPredicate() == CmpIPredicate::eq;
    if (!isEqual && op.getPredicate() != CmpIPredicate::ne)
      return unsupported(op);
    Register different =
        compute(Opcode::pxor, RegisterClass::Predicate, getRegister(op.getLhs()), getRegister(op.getRhs()));
    append(isEqual ? Opcode::pnot : Opcode::por, define(op.getResult()), different,
           isEqual ? Operand() : Operand(different));
    return success();
  }
  Condition condition = compare(op.getPredicate(), op.getLhs(), op.getRhs());
  if (condition.inverted)
    append(Opcode::pnot, define(op.getResult()), condition.reg);
  else
    registers[op.getResult()] = condition.reg;
  return success();
}

LogicalResult InstructionSelector::selectSelect(arith::SelectOp op) {
  Condition condition = getCondition(op.getCondition());
  Register a = getScalarRegister(op.getTrueValue());
  setSelect(append(Opcode::ssel, define(op.getResult()), a, getScalar(op.getFalseValue())), condition);
  return success();
}

//===----------------------------------------------------------------------===//
// Predicates
//===----------------------------------------------------------------------===//

LogicalResult InstructionSelector::selectPredicateArith(Operation *op) {
  auto binary = [&](Opcode opcode) {
    Register a = getRegister(op->getOperand(0)), b = getRegister(op->getOperand(1));
    append(opcode, define(op->getResult(0)), a, b);
    return success();
  };
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<arith::CmpIOp>([&](arith::CmpIOp compare) { return selectCompare(compare); })
      .Case<arith::AndIOp, arith::MulIOp, arith::MinUIOp, arith::MaxSIOp>(
          [&](auto) { return binary(Opcode::pand); })
      .Case<arith::OrIOp, arith::MaxUIOp, arith::MinSIOp>([&](auto) { return binary(Opcode::por); })
      .Case<arith::XOrIOp, arith::AddIOp, arith::SubIOp>([&](auto) { return binary(Opcode::pxor); })
      .Case<arith::TruncIOp>([&](arith::TruncIOp truncate) {
        if (!truncate.getIn().getType().isInteger(32))
          return unsupported(op);
        Register bit = compute(Opcode::sand, RegisterClass::Scalar, getScalarRegister(truncate.getIn()),
                               Operand::immediate(1));
        append(Opcode::scmp_ne, define(truncate.getResult()), bit, kZero);
        return success();
      })
      .Case<arith::SelectOp>([&](arith::SelectOp select) {
        // condition ? a : b  is  b xor (condition and (a xor b)).
        Register condition = getRegister(select.getCondition());
        Register a = getRegister(select.getTrueValue()), b = getRegister(select.getFalseValue());
        Register difference = compute(Opcode::pxor, RegisterClass::Predicate, a, b);
        Register change = compute(Opcode::pand, RegisterClass::Predicate, condition, difference);
        append(Opcode::pxor, define(select.getResult()), b, change);
        return success();
      })
      .Default([&](Operation *) { return unsupported(op); });
}

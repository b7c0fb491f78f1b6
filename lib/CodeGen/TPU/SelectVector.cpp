//===- SelectVector.cpp - arith on vectors --------------------------------===//

#include "InstructionSelector.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using isa::Opcode;

static std::optional<Opcode> getBinaryOpcode(Operation *op) {
  return llvm::TypeSwitch<Operation *, std::optional<Opcode>>(op)
      .Case<arith::AddFOp>([](auto) { return Opcode::vfadd; })
      .Case<arith::SubFOp>([](auto) { return Opcode::vfsub; })
      .Case<arith::MulFOp>([](auto) { return Opcode::vfmul; })
      .Case<arith::MaximumFOp>([](auto) { return Opcode::vfmax; })
      .Case<arith::MinimumFOp>([](auto) { return Opcode::vfmin; })
      .Case<arith::DivFOp>([](auto) { return Opcode::ve_div; })
      .Case<arith::RemFOp>([](auto) { return Opcode::ve_rem; })
      .Case<arith::AndIOp>([](auto) { return Opcode::vand; })
      .Case<arith::OrIOp>([](auto) { return Opcode::vor; })
      .Case<arith::XOrIOp>([](auto) { return Opcode::vxor; })
      .Default(std::nullopt);
}

/// Those that would leave something else than 0 and 1 in a mask.
static std::optional<Opcode> getIntegerOpcode(Operation *op) {
  return llvm::TypeSwitch<Operation *, std::optional<Opcode>>(op)
      .Case<arith::AddIOp>([](auto) { return Opcode::viadd; })
      .Case<arith::SubIOp>([](auto) { return Opcode::visub; })
      .Case<arith::MulIOp>([](auto) { return Opcode::vimul; })
      .Case<arith::ShLIOp>([](auto) { return Opcode::vshl; })
      .Case<arith::ShRUIOp>([](auto) { return Opcode::vshr; })
      .Case<arith::ShRSIOp>([](auto) { return Opcode::vsar; })
      .Default(std::nullopt);
}

/// The opcode that picks the left operand where it holds, and whether its operands are swapped.
static std::optional<std::pair<Opcode, bool>> getMinMaxCompare(Operation *op) {
  using Result = std::optional<std::pair<Opcode, bool>>;
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<arith::MinSIOp>([](auto) { return Result({Opcode::vicmp_lt, false}); })
      .Case<arith::MaxSIOp>([](auto) { return Result({Opcode::vicmp_lt, true}); })
      .Case<arith::MinUIOp>([](auto) { return Result({Opcode::vicmp_ltu, false}); })
      .Case<arith::MaxUIOp>([](auto) { return Result({Opcode::vicmp_ltu, true}); })
      .Default(std::nullopt);
}

static bool isMask(Value value) { return cast<VectorType>(value.getType()).getElementType().isInteger(1); }

LogicalResult InstructionSelector::selectVectorArith(Operation *op) {
  Value result = op->getResult(0);
  std::optional<Opcode> opcode = getBinaryOpcode(op);
  if (!opcode && !isMask(result))
    opcode = getIntegerOpcode(op);
  if (opcode) {
    Operand a = getVectorOperand(op->getOperand(0)), b = getVectorOperand(op->getOperand(1));
    appendVector(*opcode, define(result), a, b);
    return success();
  }
  if (auto compare = getMinMaxCompare(op); compare && !isMask(result)) {
    Operand a = getVectorOperand(op->getOperand(0)), b = getVectorOperand(op->getOperand(1));
    auto [less, swapped] = *compare;
    Register mask = program.makeVirtual(RegisterClass::Vector);
    appendVector(less, mask, swapped ? b : a, swapped ? a : b);
    appendVector(Opcode::vsel, define(result), a, b).m = mask;
    return success();
  }
  auto convert = [&](Opcode opcode) {
    appendVector(opcode, define(result), getVectorOperand(op->getOperand(0)));
    return success();
  };
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<arith::NegFOp>([&](auto) {
        appendVector(Opcode::vfmul, define(result), getVectorOperand(op->getOperand(0)),
                     Operand::immediate(llvm::bit_cast<int32_t>(-1.0f)));
        return success();
      })
      .Case<arith::CmpIOp>([&](arith::CmpIOp compare) { return selectVectorCompare(compare); })
      .Case<arith::CmpFOp>([&](arith::CmpFOp compare) { return selectVectorCompare(compare); })
      .Case<arith::SelectOp>([&](arith::SelectOp select) { return selectVectorSelect(select); })
      .Case<arith::BitcastOp>([&](auto) {
        registers[result] = getVectorRegister(op->getOperand(0));
        return success();
      })
      .Case<arith::ExtUIOp>([&](auto) { return selectVectorExtension(op, /*isSigned=*/false); })
      .Case<arith::ExtSIOp>([&](auto) { return selectVectorExtension(op, /*isSigned=*/true); })
      .Case<arith::TruncIOp>([&](auto) {
        appendVector(Opcode::vand, define(result), getVectorOperand(op->getOperand(0)),
                     Operand::immediate(1));
        return success();
      })
      .Case<arith::UIToFPOp>([&](auto) { return convert(Opcode::vu2f); })
      .Case<arith::SIToFPOp>(
          [&](auto) { return isMask(op->getOperand(0)) ? unsupported(op) : convert(Opcode::vi2f); })
      .Case<arith::FPToSIOp>([&](auto) { return isMask(result) ? unsupported(op) : convert(Opcode::vf2i); })
      .Case<arith::FPToUIOp>([&](auto) { return isMask(result) ? unsupported(op) : convert(Opcode::vf2u); })
      .Default([&](Operation *) { return unsupported(op); });
}

/// A mask is 0 or 1 already.
LogicalResult InstructionSelector::selectVectorExtension(Operation *op, bool isSigned) {
  Value result = op->getResult(0);
  if (isSigned)
    appendVector(Opcode::visub, define(result), kZero, getVectorOperand(op->getOperand(0)));
  else
    registers[result] = getVectorRegister(op->getOperand(0));
  return success();
}

LogicalResult InstructionSelector::selectVectorSelect(arith::SelectOp op) {
  if (llvm::isa<VectorType>(op.getCondition().getType())) {
    Register mask = getVectorRegister(op.getCondition());
    Operand a = getVectorOperand(op.getTrueValue()), b = getVectorOperand(op.getFalseValue());
    appendVector(Opcode::vsel, define(op.getResult()), a, b).m = mask;
    return success();
  }
  Condition condition = getCondition(op.getCondition());
  Register result = define(op.getResult());
  Operand a = getVectorOperand(op.getTrueValue()), b = getVectorOperand(op.getFalseValue());
  append(Opcode::vmov, result, {}, b);
  Instruction &overwrite = append(Opcode::vmov, result, {}, a);
  overwrite.predicate = condition.reg;
  overwrite.invertPredicate = condition.inverted;
  return success();
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

LogicalResult InstructionSelector::selectVectorCompare(arith::CmpIOp op) {
  using arith::CmpIPredicate;
  struct Choice {
    Opcode opcode;
    bool swapped;
  };
  auto choice = [&]() -> Choice {
    switch (op.getPredicate()) {
    case CmpIPredicate::eq:
      return {Opcode::vicmp_eq, false};
    case CmpIPredicate::ne:
      return {Opcode::vicmp_ne, false};
    case CmpIPredicate::slt:
      return {Opcode::vicmp_lt, false};
    case CmpIPredicate::sle:
      return {Opcode::vicmp_le, false};
    case CmpIPredicate::sgt:
      return {Opcode::vicmp_lt, true};
    case CmpIPredicate::sge:
      return {Opcode::vicmp_le, true};
    case CmpIPredicate::ult:
      return {Opcode::vicmp_ltu, false};
    case CmpIPredicate::ule:
      return {Opcode::vicmp_leu, false};
    case CmpIPredicate::ugt:
      return {Opcode::vicmp_ltu, true};
    case CmpIPredicate::uge:
      return {Opcode::vicmp_leu, true};
    }
    llvm_unreachable("unknown comparison");
  }();
  bool isSigned = op.getPredicate() >= CmpIPredicate::slt && op.getPredicate() <= CmpIPredicate::sge;
  if (isMask(op.getLhs()) && isSigned)
    return unsupported(op);
  Operand a = getVectorOperand(op.getLhs()), b = getVectorOperand(op.getRhs());
  appendVector(choice.opcode, define(op.getResult()), choice.swapped ? b : a, choice.swapped ? a : b);
  return success();
}

/// The instructions are the ordered comparisons, and "not equal" true for NaN; the rest is put together from
/// them.
LogicalResult InstructionSelector::selectVectorCompare(arith::CmpFOp op) {
  using arith::CmpFPredicate;
  Operand a = getVectorOperand(op.getLhs()), b = getVectorOperand(op.getRhs());
  Register result = define(op.getResult());
  auto single = [&](Opcode opcode, Operand x, Operand y) { appendVector(opcode, result, x, y); };
  auto test = [&](Opcode opcode, Operand x, Operand y) {
    Register mask = program.makeVirtual(RegisterClass::Vector);
    appendVector(opcode, mask, x, y);
    return mask;
  };
  auto combine = [&](Opcode opcode, Register x, Operand y) { append(opcode, result, x, y); };
  auto opposite = [&](Opcode opcode, Operand x, Operand y) {
    combine(Opcode::vxor, test(opcode, x, y), Operand::immediate(1));
  };
  switch (op.getPredicate()) {
  case CmpFPredicate::OEQ:
    single(Opcode::vfcmp_eq, a, b);
    break;
  case CmpFPredicate::OLT:
    single(Opcode::vfcmp_lt, a, b);
    break;
  case CmpFPredicate::OLE:
    single(Opcode::vfcmp_le, a, b);
    break;
  case CmpFPredicate::OGT:
    single(Opcode::vfcmp_lt, b, a);
    break;
  case CmpFPredicate::OGE:
    single(Opcode::vfcmp_le, b, a);
    break;
  case CmpFPredicate::UNE:
    single(Opcode::vfcmp_ne, a, b);
    break;
  case CmpFPredicate::UGE:
    opposite(Opcode::vfcmp_lt, a, b);
    break;
  case CmpFPredicate::UGT:
    opposite(Opcode::vfcmp_le, a, b);
    break;
  case CmpFPredicate::ULE:
    opposite(Opcode::vfcmp_lt, b, a);
    break;
  case CmpFPredicate::ULT:
    opposite(Opcode::vfcmp_le, b, a);
    break;
  case CmpFPredicate::ONE:
    combine(Opcode::vor, test(Opcode::vfcmp_lt, a, b), test(Opcode::vfcmp_lt, b, a));
    break;
  case CmpFPredicate::UEQ:
    combine(Opcode::vor, test(Opcode::vfcmp_lt, a, b), test(Opcode::vfcmp_lt, b, a));
    combine(Opcode::vxor, result, Operand::immediate(1));
    break;
  case CmpFPredicate::ORD:
    combine(Opcode::vand, test(Opcode::vfcmp_eq, a, a), test(Opcode::vfcmp_eq, b, b));
    break;
  case CmpFPredicate::UNO:
    combine(Opcode::vor, test(Opcode::vfcmp_ne, a, a), test(Opcode::vfcmp_ne, b, b));
    break;
  case CmpFPredicate::AlwaysFalse:
  case CmpFPredicate::AlwaysTrue:
    appendConstant(result, op.getPredicate() == CmpFPredicate::AlwaysTrue);
    break;
  }
  return success();
}

//===- SelectUnits.cpp - Ops of the tpu dialect ---------------------------===//

#include "InstructionSelector.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using isa::Opcode;

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

static Opcode getOpcode(UnaryKind kind) {
  switch (kind) {
  case UnaryKind::FloatToInt:
    return Opcode::vf2i;
  case UnaryKind::FloatToUInt:
    return Opcode::vf2u;
  case UnaryKind::RoundBF16:
    return Opcode::vround_bf16;
  case UnaryKind::RoundF16:
    return Opcode::vround_f16;
  case UnaryKind::Floor:
    return Opcode::vfloor;
  case UnaryKind::Ceil:
    return Opcode::vceil;
  case UnaryKind::RoundEven:
    return Opcode::vrne;
  case UnaryKind::RoundAway:
    return Opcode::vraz;
  case UnaryKind::PopCount:
    return Opcode::vpopcnt;
  case UnaryKind::CountLeadingZeros:
    return Opcode::vclz;
  }
  llvm_unreachable("unknown function");
}

static Opcode getOpcode(TranscendentalKind kind) {
  switch (kind) {
  case TranscendentalKind::Exp:
    return Opcode::ve_exp;
  case TranscendentalKind::Expm1:
    return Opcode::ve_expm1;
  case TranscendentalKind::Log:
    return Opcode::ve_log;
  case TranscendentalKind::Log1p:
    return Opcode::ve_log1p;
  case TranscendentalKind::Tanh:
    return Opcode::ve_tanh;
  case TranscendentalKind::Logistic:
    return Opcode::ve_logistic;
  case TranscendentalKind::Erf:
    return Opcode::ve_erf;
  case TranscendentalKind::Sqrt:
    return Opcode::ve_sqrt;
  case TranscendentalKind::Rsqrt:
    return Opcode::ve_rsqrt;
  case TranscendentalKind::Cbrt:
    return Opcode::ve_cbrt;
  case TranscendentalKind::Sin:
    return Opcode::ve_sin;
  case TranscendentalKind::Cos:
    return Opcode::ve_cos;
  case TranscendentalKind::Tan:
    return Opcode::ve_tan;
  }
  llvm_unreachable("unknown function");
}

static Opcode getOpcode(TranscendentalBinaryKind kind) {
  switch (kind) {
  case TranscendentalBinaryKind::Divide:
    return Opcode::ve_div;
  case TranscendentalBinaryKind::Power:
    return Opcode::ve_pow;
  case TranscendentalBinaryKind::Atan2:
    return Opcode::ve_atan2;
  case TranscendentalBinaryKind::Remainder:
    return Opcode::ve_rem;
  }
  llvm_unreachable("unknown function");
}

static Opcode getOpcode(ReductionKind kind, bool isFloat) {
  switch (kind) {
  case ReductionKind::Add:
    return isFloat ? Opcode::xred_add : Opcode::xred_iadd;
  case ReductionKind::Max:
    return isFloat ? Opcode::xred_max : Opcode::xred_imax;
  case ReductionKind::Min:
    return isFloat ? Opcode::xred_min : Opcode::xred_imin;
  case ReductionKind::And:
    return Opcode::xred_and;
  case ReductionKind::Or:
    return Opcode::xred_or;
  }
  llvm_unreachable("unknown reduction");
}

//===----------------------------------------------------------------------===//
// Addresses
//===----------------------------------------------------------------------===//

/// Takes constants out of a sum: what is left is the base.
static Value stripOffset(Value address, int32_t &offset) {
  IntegerAttr number;
  while (true) {
    uint32_t sum = uint32_t(offset);
    if (auto add = address.getDefiningOp<arith::AddIOp>();
        add && matchPattern(add.getRhs(), m_Constant(&number))) {
      sum += uint32_t(number.getInt());
      address = add.getLhs();
    } else if (auto subtract = address.getDefiningOp<arith::SubIOp>();
               subtract && matchPattern(subtract.getRhs(), m_Constant(&number))) {
      sum -= uint32_t(number.getInt());
      address = subtract.getLhs();
    } else {
      return address;
    }
    offset = int32_t(sum);
  }
}

static bool fitsImmediate(int64_t value) { return value >= INT16_MIN && value <= INT16_MAX; }

void InstructionSelector::setAddress(Instruction &instruction, Value address, int32_t offset,
                                     std::optional<int32_t> group) {
  instruction.memory.group = group.value_or(MemoryReference::kAnyGroup);
  int32_t total = offset;
  Value base = stripOffset(address, total);
  if (std::optional<uint32_t> bits = getConstantBits(base)) {
    total = int32_t(uint32_t(total) + *bits);
    base = {};
  } else {
    instruction.memory.base = addressBases.try_emplace(base, addressBases.size() + 1).first->second;
  }
  instruction.memory.offset = total;
  bool fits = fitsImmediate(total);
  instruction.offset = fits ? total : offset;
  if (fits)
    instruction.a = base ? getScalarRegister(base) : kZero;
  else
    instruction.a = getScalarRegister(address);
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

void InstructionSelector::selectMatrixPush(Opcode opcode, Value value, int32_t unit) {
  Register reg = getVectorRegister(value);
  append(opcode, {}, reg).unit = unit;
}

LogicalResult InstructionSelector::selectUnitOp(Operation *op) {
  auto memory = [&](Opcode opcode, auto access, Register destination, Operand value) {
    Instruction instruction;
    instruction.opcode = opcode;
    instruction.destination = destination;
    instruction.b = value;
    if constexpr (requires { access.getRow(); }) {
      instruction.stride = access.getStride();
      setAddress(instruction, access.getRow(), access.getOffset(), access.getAliasGroup());
    } else {
      setAddress(instruction, access.getAddress(), access.getOffset(), std::nullopt);
    }
    block().instructions.push_back(instruction);
    return success();
  };
  auto immediate = [&](Opcode opcode, int32_t value) -> Instruction & {
    return append(opcode, {}, {}, Operand::immediate(value));
  };
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<LoadOp>([&](LoadOp load) { return memory(Opcode::vload, load, define(load.getResult()), {}); })
      .Case<StoreOp>([&](StoreOp store) {
        return memory(Opcode::vstore, store, {}, getVectorRegister(store.getValue()));
      })
      .Case<ScalarLoadOp>(
          [&](ScalarLoadOp load) { return memory(Opcode::sload, load, define(load.getResult()), {}); })
      .Case<ScalarStoreOp>([&](ScalarStoreOp store) {
        return memory(Opcode::sstore, store, {}, getScalarRegister(store.getValue()));
      })
      .Case<MatrixLoadOp>([&](MatrixLoadOp load) {
        selectMatrixPush(load.getTransposed() ? Opcode::mxload_t : Opcode::mxload, load.getValue(),
                         load.getUnit());
        return success();
      })
      .Case<MatrixSwapOp>([&](MatrixSwapOp swap) {
        append(Opcode::mxswap).unit = swap.getUnit();
        return success();
      })
      .Case<MatrixMultiplyOp>([&](MatrixMultiplyOp multiply) {
        selectMatrixPush(Opcode::mxmul, multiply.getValue(), multiply.getUnit());
        return success();
      })
      .Case<MatrixPopOp>([&](MatrixPopOp pop) {
        append(Opcode::mxpop, define(pop.getResult())).unit = pop.getUnit();
        return success();
      })
      .Case<DMAStartOp>([&](DMAStartOp start) {
        append(Opcode::dma, {}, getScalarRegister(start.getDescriptor()));
        return success();
      })
      .Case<DMAWaitOp>([&](DMAWaitOp wait) {
        immediate(Opcode::dwait, wait.getCount()).unit = wait.getFlag();
        return success();
      })
      .Case<TrapOp>([&](TrapOp trap) {
        immediate(Opcode::strap, trap.getCode());
        return success();
      })
      .Case<RotateLanesOp, RotateSublanesOp, PermuteLanesOp, BroadcastLaneOp, ReduceLanesOp, TransposePushOp,
            TransposePopOp, ExtractOp>([&](auto) { return selectPermutation(op); })
      .Default([&](Operation *) { return selectVectorFunction(op); });
}

LogicalResult InstructionSelector::selectVectorFunction(Operation *op) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<LaneIdOp>([&](LaneIdOp lane) {
        append(Opcode::vlaneid, define(lane.getResult()));
        return success();
      })
      .Case<SublaneIdOp>([&](SublaneIdOp sublane) {
        append(Opcode::vsublaneid, define(sublane.getResult()));
        return success();
      })
      .Case<UnaryOp>([&](UnaryOp unary) {
        Operand a = getVectorOperand(unary.getOperand());
        appendVector(getOpcode(unary.getKind()), define(unary.getResult()), a);
        return success();
      })
      .Case<TranscendentalOp>([&](TranscendentalOp function) {
        Operand a = getVectorOperand(function.getOperand());
        appendVector(getOpcode(function.getKind()), define(function.getResult()), a);
        return success();
      })
      .Case<TranscendentalBinaryOp>([&](TranscendentalBinaryOp function) {
        Operand a = getVectorOperand(function.getLhs()), b = getVectorOperand(function.getRhs());
        appendVector(getOpcode(function.getKind()), define(function.getResult()), a, b);
        return success();
      })
      .Default([&](Operation *) { return unsupported(op); });
}

LogicalResult InstructionSelector::selectPermutation(Operation *op) {
  auto unary = [&](Opcode opcode, Value value, Operand b = {}) {
    Register a = getVectorRegister(value);
    append(opcode, op->getNumResults() ? define(op->getResult(0)) : Register(), a, b);
    return success();
  };
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<RotateLanesOp>([&](RotateLanesOp rotate) {
        return unary(Opcode::xrotl, rotate.getValue(), getScalar(rotate.getAmount()));
      })
      .Case<RotateSublanesOp>([&](RotateSublanesOp rotate) {
        return unary(Opcode::xrots, rotate.getValue(), getScalar(rotate.getAmount()));
      })
      .Case<PermuteLanesOp>([&](PermuteLanesOp permute) {
        return unary(Opcode::xperm, permute.getValue(), getVectorRegister(permute.getLanes()));
      })
      .Case<BroadcastLaneOp>([&](BroadcastLaneOp broadcast) {
        return unary(Opcode::xbcast, broadcast.getValue(), Operand::immediate(broadcast.getLane()));
      })
      .Case<ReduceLanesOp>([&](ReduceLanesOp reduce) {
        bool isFloat = cast<VectorType>(reduce.getType()).getElementType().isF32();
        return unary(getOpcode(reduce.getKind(), isFloat), reduce.getValue());
      })
      .Case<TransposePushOp>([&](TransposePushOp push) { return unary(Opcode::xtpush, push.getValue()); })
      .Case<TransposePopOp>([&](TransposePopOp pop) {
        append(Opcode::xtpop, define(pop.getResult()));
        return success();
      })
      .Case<ExtractOp>([&](ExtractOp extract) {
        return unary(Opcode::v2s, extract.getValue(),
                     Operand::immediate(extract.getSublane() * kLanes + extract.getLane()));
      })
      .Default([&](Operation *) { return unsupported(op); });
}

//===- MachineIR.cpp - Instructions of a TPU core before they are bundles -===//

#include "systole/CodeGen/TPU/MachineIR.h"

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using isa::Opcode;
using isa::OperandKind;
using llvm::raw_ostream;

bool machine::isTerminator(const Instruction &instruction) {
  return instruction.opcode == Opcode::sbr || instruction.opcode == Opcode::shalt;
}

bool machine::hasSideEffects(const Instruction &instruction) {
  // All that pops, too: the queue is shorter then.
  return !instruction.destination || instruction.opcode == Opcode::mxpop ||
         instruction.opcode == Opcode::xtpop;
}

bool machine::isCopy(const Instruction &instruction) {
  if (instruction.predicate != kAlways || !instruction.b.isRegister())
    return false;
  switch (instruction.opcode) {
  case Opcode::smov:
    return true;
  case Opcode::vmov:
    return instruction.b.reg.getClass() == RegisterClass::Vector;
  case Opcode::por:
    return instruction.a.reg == instruction.b.reg;
  default:
    return false;
  }
}

Instruction machine::makeCopy(Register destination, Register source) {
  assert(destination.getClass() == source.getClass() && "a copy stays within its class");
  Instruction copy;
  copy.destination = destination;
  copy.b = source;
  switch (destination.getClass()) {
  case RegisterClass::Scalar:
    copy.opcode = Opcode::smov;
    break;
  case RegisterClass::Vector:
    copy.opcode = Opcode::vmov;
    break;
  case RegisterClass::Predicate:
    copy.opcode = Opcode::por;
    copy.a = source;
    break;
  }
  return copy;
}

llvm::SmallVector<unsigned, 2> Program::getSuccessors(unsigned index) const {
  llvm::SmallVector<unsigned, 2> successors;
  const auto &instructions = blocks[index].instructions;
  bool fallsThrough = true;
  if (!instructions.empty() && isTerminator(instructions.back())) {
    const Instruction &last = instructions.back();
    bool always = last.predicate == kAlways && !last.invertPredicate;
    fallsThrough = last.opcode == Opcode::sbr && !always;
    if (last.opcode == Opcode::sbr)
      successors.push_back(last.target);
  }
  if (fallsThrough && index + 1 < blocks.size())
    successors.push_back(index + 1);
  return successors;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

void machine::print(Register reg, raw_ostream &os) {
  if (!reg)
    os << '-';
  else
    os << (reg.isVirtual() ? "%" : "") << "spv"[unsigned(reg.getClass())] << reg.getIndex();
}

static void print(const Operand &operand, raw_ostream &os) {
  if (operand.isImmediate())
    os << operand.value;
  else
    machine::print(operand.reg, os);
}

static void printOperand(const Instruction &instruction, OperandKind kind, raw_ostream &os) {
  switch (kind) {
  case OperandKind::ScalarDestination:
  case OperandKind::PredicateDestination:
  case OperandKind::VectorDestination:
    return print(instruction.destination, os);
  case OperandKind::ScalarA:
  case OperandKind::PredicateA:
  case OperandKind::VectorA:
  case OperandKind::VectorSourceA:
    return ::print(instruction.a, os);
  case OperandKind::VectorM:
    return ::print(instruction.m, os);
  case OperandKind::BranchTarget:
    os << "block" << instruction.target;
    return;
  case OperandKind::Unit:
  case OperandKind::Flag:
    os << unsigned(instruction.unit);
    return;
  case OperandKind::ScalarAddress:
  case OperandKind::VectorAddress:
    os << '[';
    ::print(instruction.a, os);
    os << " + " << instruction.offset << ']';
    if (instruction.stride != 1)
      os << ", " << instruction.stride;
    return;
  default:
    return ::print(instruction.b, os);
  }
}

void machine::print(const Instruction &instruction, raw_ostream &os) {
  if (instruction.predicate != kAlways || instruction.invertPredicate) {
    os << '@' << (instruction.invertPredicate ? "!" : "");
    print(instruction.predicate, os);
    os << ' ';
  }
  const isa::InstructionInfo &info = isa::infoOf(instruction.opcode);
  os << llvm::StringRef(info.mnemonic.data(), info.mnemonic.size());
  const char *separator = " ";
  for (OperandKind kind : info) {
    os << separator;
    printOperand(instruction, kind, os);
    separator = ", ";
  }
}

void machine::print(const Program &program, raw_ostream &os) {
  for (auto [index, block] : llvm::enumerate(program.blocks)) {
    os << "block" << index << ":";
    if (block.loopDepth)
      os << "  // loop depth " << block.loopDepth;
    os << '\n';
    for (const Instruction &instruction : block.instructions) {
      os << "  ";
      print(instruction, os);
      os << '\n';
    }
  }
}

//===- RandomBundle.h - Valid bundles at random -----------------*- C++ -*-===//

#ifndef SYSTOLE_TEST_UNIT_ISA_RANDOMBUNDLE_H
#define SYSTOLE_TEST_UNIT_ISA_RANDOMBUNDLE_H

#include "systole/ISA/Instruction.h"

#include <random>

namespace systole::isa {

/// Bundles that the encoder accepts, in the form that the decoder gives them.
class RandomBundles {
public:
  explicit RandomBundles(unsigned seed) : generator(seed) {}

  Bundle next() {
    Bundle bundle;
    for (int i = 0; i < slotCount; ++i) {
      if (below(3) == 0)
        continue;
      bundle.instructions[i] = instruction(static_cast<Slot>(i));
      if (!bundle.fitsResources())
        bundle.instructions[i].reset();
    }
    return bundle;
  }

private:
  int below(int limit) { return static_cast<int>(generator() % static_cast<unsigned>(limit)); }

  int32_t immediate() {
    int32_t value = below(2) ? static_cast<int16_t>(generator()) : static_cast<int32_t>(generator());
    return value == 0 ? 1 : value; // zero reads s0 after decoding
  }

  Instruction instruction(Slot slot) {
    Opcode opcode;
    do
      opcode = static_cast<Opcode>(below(opcodeCount()));
    while ((infoOf(opcode).slots & slotBit(slot)) == 0);
    Instruction result = Instruction::make(opcode);
    if (below(3) == 0)
      result = result.withPredicate(1 + below(predicateRegisters - 1), below(2));
    for (OperandKind kind : infoOf(opcode))
      fill(result, kind);
    return result;
  }

  int32_t element(Opcode opcode) {
    return opcode == Opcode::xbcast ? below(lanes)
           : opcode == Opcode::v2s  ? below(vectorElements)
                                    : immediate();
  }

  void fill(Instruction &result, OperandKind kind) {
    switch (kind) {
    case OperandKind::PredicateDestination:
      result.d = static_cast<uint8_t>(below(predicateRegisters));
      return;
    case OperandKind::ScalarDestination:
    case OperandKind::VectorDestination:
    case OperandKind::ScalarValue:
    case OperandKind::VectorValue:
    case OperandKind::Flag:
      result.d = static_cast<uint8_t>(below(32));
      return;
    case OperandKind::ScalarA:
    case OperandKind::VectorA:
      result.a = Source::reg(below(32));
      return;
    case OperandKind::PredicateA:
      result.a = Source::reg(below(predicateRegisters));
      return;
    case OperandKind::VectorSourceA:
      result.a = below(4) ? Source::reg(below(32)) : Source::scalar(below(32));
      return;
    case OperandKind::ScalarB:
      result.b = below(2) ? Source::reg(below(32)) : Source::immediate(immediate());
      return;
    case OperandKind::PredicateB:
      result.b = Source::reg(below(predicateRegisters));
      return;
    case OperandKind::VectorB:
      result.b = Source::reg(below(32));
      return;
    case OperandKind::VectorSourceB:
      result.b = below(2)   ? Source::reg(below(32))
                 : below(2) ? Source::scalar(below(32))
                            : Source::immediate(immediate());
      return;
    case OperandKind::ImmediateB:
      result.b = Source::immediate(element(result.opcode));
      return;
    case OperandKind::BranchTarget:
      result.b = Source::immediate(below(1 << 20));
      return;
    case OperandKind::VectorM:
      result.m = static_cast<uint8_t>(below(32));
      return;
    case OperandKind::ScalarAddress:
      result.a = Source::reg(below(32));
      result.b = Source::immediate(below(4096));
      return;
    case OperandKind::VectorAddress:
      result.a = Source::reg(below(32));
      result.offset = static_cast<int16_t>(generator());
      result.stride = static_cast<int16_t>(below(5)                         ? 1 + below(3)
                                           : result.opcode == Opcode::vload ? 0
                                                                            : -16);
      return;
    case OperandKind::Unit:
      result.unit = static_cast<uint8_t>(below(2));
      return;
    }
  }

  std::mt19937 generator;
};

} // namespace systole::isa

#endif // SYSTOLE_TEST_UNIT_ISA_RANDOMBUNDLE_H

//===- BundleResources.cpp - What instructions of one bundle share --------===//

#include "BundleResources.h"

#include "systole/ISA/Encoding.h"

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using isa::Slot;
using isa::slotBit;

SlotClass machine::getSlotClass(isa::Opcode opcode) {
  isa::SlotSet slots = isa::infoOf(opcode).slots;
  if (slots & slotBit(Slot::S0))
    return slots & slotBit(Slot::S1) ? SlotClass::Scalar : SlotClass::ScalarFirst;
  if (slots & slotBit(Slot::V1))
    return slots & slotBit(Slot::V0) ? SlotClass::Vector : SlotClass::Transcendental;
  if (slots & slotBit(Slot::LD))
    return SlotClass::Load;
  if (slots & slotBit(Slot::ST))
    return SlotClass::Store;
  if (slots & slotBit(Slot::MP))
    return SlotClass::MatrixPush;
  return slots & slotBit(Slot::MR) ? SlotClass::MatrixPop : SlotClass::Misc;
}

static int countImmediates(int32_t value) { return value == int16_t(value) ? 1 : 2; }

SharedFields machine::getSharedFields(const Instruction &instruction) {
  SharedFields fields;
  if (instruction.b.isImmediate())
    fields.immediates = countImmediates(instruction.b.value);
  // The target's number isn't known yet.
  if (instruction.opcode == isa::Opcode::sbr)
    fields.immediates = 2;
  if (instruction.opcode == isa::Opcode::sload || instruction.opcode == isa::Opcode::sstore)
    fields.immediates = countImmediates(instruction.offset);
  if (isa::infoOf(instruction.opcode).group == isa::Group::Vector)
    for (const Operand &operand : {instruction.a, instruction.b})
      fields.ports += operand.isRegister() && operand.reg.getClass() == RegisterClass::Scalar;
  return fields;
}

/// A flexible instruction leaves the first scalar slot and the second vector slot to those that need them.
bool BundleResources::fits(const Instruction &instruction) const {
  switch (SlotClass slot = getSlotClass(instruction.opcode)) {
  case SlotClass::ScalarFirst:
    if (scalarFirst + scalars == 2 || scalarFirst == 1)
      return false;
    break;
  case SlotClass::Scalar:
    if (scalarFirst + scalars == 2)
      return false;
    break;
  case SlotClass::Transcendental:
    if (transcendentals + vectors == 2 || transcendentals == 1)
      return false;
    break;
  case SlotClass::Vector:
    if (transcendentals + vectors == 2)
      return false;
    break;
  default:
    if (others & (1u << unsigned(slot)))
      return false;
  }
  SharedFields needed = getSharedFields(instruction);
  return shared.immediates + needed.immediates <= isa::immediateCount && shared.ports + needed.ports <= isa::scalarPorts;
}

void BundleResources::take(const Instruction &instruction) {
  switch (SlotClass slot = getSlotClass(instruction.opcode)) {
  case SlotClass::ScalarFirst:
    ++scalarFirst;
    break;
  case SlotClass::Scalar:
    ++scalars;
    break;
  case SlotClass::Transcendental:
    ++transcendentals;
    break;
  case SlotClass::Vector:
    ++vectors;
    break;
  default:
    others |= 1u << unsigned(slot);
  }
  SharedFields needed = getSharedFields(instruction);
  shared.immediates += needed.immediates;
  shared.ports += needed.ports;
}

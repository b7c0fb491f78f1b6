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

//===----------------------------------------------------------------------===//
// Shared fields
//===----------------------------------------------------------------------===//

void BundleResources::SharedFields::addImmediate(int32_t value) {
  if (value == 0)
    return;
  auto &values = value == int16_t(value) ? narrow : wide;
  if (!llvm::is_contained(values, value))
    values.push_back(value);
}

void BundleResources::SharedFields::add(const Instruction &instruction) {
  if (instruction.b.isImmediate())
    addImmediate(instruction.b.value);
  addImmediate(instruction.offset);
  if (instruction.stride != 1)
    addImmediate(instruction.stride);
  targets += instruction.opcode == isa::Opcode::sbr;
  if (isa::infoOf(instruction.opcode).group != isa::Group::Vector)
    return;
  for (const Operand &operand : {instruction.a, instruction.b}) {
    bool isPort =
        operand.isRegister() && operand.reg.getClass() == RegisterClass::Scalar && operand.reg != kZero;
    if (isPort && !llvm::is_contained(ports, operand.reg))
      ports.push_back(operand.reg);
  }
}

bool BundleResources::SharedFields::areEnough() const {
  int immediates = 2 * (int(wide.size()) + targets) + int(narrow.size());
  return immediates <= isa::immediateCount && int(ports.size()) <= isa::scalarPorts;
}

//===----------------------------------------------------------------------===//
// Slots
//===----------------------------------------------------------------------===//

/// A flexible instruction leaves the first scalar slot and the second vector slot to those that need them.
bool BundleResources::slotIsFree(SlotClass slot) const {
  switch (slot) {
  case SlotClass::ScalarFirst:
    return scalarFirst == 0 && scalars < 2;
  case SlotClass::Scalar:
    return scalarFirst + scalars < 2;
  case SlotClass::Transcendental:
    return transcendentals == 0 && vectors < 2;
  case SlotClass::Vector:
    return transcendentals + vectors < 2;
  default:
    return (others & (1u << unsigned(slot))) == 0;
  }
}

bool BundleResources::fits(const Instruction &instruction) const {
  if (!slotIsFree(getSlotClass(instruction.opcode)))
    return false;
  SharedFields needed = shared;
  needed.add(instruction);
  return needed.areEnough();
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
  shared.add(instruction);
}

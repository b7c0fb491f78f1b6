//===- Instruction.cpp - Instructions and bundles in memory ----------------===//

#include "systole/ISA/Instruction.h"
#include "SharedOperands.h"

#include <cassert>

namespace systole::isa {

namespace {

using enum OperandKind;

constexpr SlotSet S0 = slotBit(Slot::S0), S1 = slotBit(Slot::S1), V0 = slotBit(Slot::V0),
                  V1 = slotBit(Slot::V1), LD = slotBit(Slot::LD), ST = slotBit(Slot::ST),
                  MP = slotBit(Slot::MP), MR = slotBit(Slot::MR), X = slotBit(Slot::X);

template <typename... Kinds>
constexpr InstructionInfo makeInfo(absl::string_view mnemonic, Group group, SlotSet slots,
                                   LatencyClass latencyClass, absl::string_view summary, Kinds... kinds) {
  static_assert(sizeof...(kinds) <= maxOperands);
  InstructionInfo info{mnemonic, group, slots, latencyClass, 0, sizeof...(kinds), {kinds...}, summary};
  return info;
}

constexpr auto makeTable() {
#define OPERANDS(...) __VA_OPT__(, ) __VA_ARGS__
#define INSTRUCTION(name, mnemonic, group, slots, latency, operands, summary)                                \
  makeInfo(mnemonic, Group::group, slots, LatencyClass::latency, summary operands),
  std::array table = {
#include "systole/ISA/Instructions.def"
  };
#undef OPERANDS
  std::array<uint8_t, groupCount> next{};
  for (InstructionInfo &info : table)
    info.code = next[static_cast<size_t>(info.group)]++;
  return table;
}

constexpr auto table = makeTable();

} // namespace

const InstructionInfo &infoOf(Opcode opcode) {
  assert(static_cast<size_t>(opcode) < table.size());
  return table[static_cast<size_t>(opcode)];
}

int opcodeCount() { return static_cast<int>(table.size()); }

std::optional<Opcode> opcodeAt(Group group, unsigned code) {
  for (size_t i = 0; i < table.size(); ++i)
    if (table[i].group == group && table[i].code == code)
      return static_cast<Opcode>(i);
  return std::nullopt;
}

std::optional<Opcode> opcodeNamed(absl::string_view mnemonic) {
  for (size_t i = 0; i < table.size(); ++i)
    if (table[i].mnemonic == mnemonic)
      return static_cast<Opcode>(i);
  return std::nullopt;
}

absl::string_view slotName(Slot slot) {
  constexpr absl::string_view names[] = {"S0", "S1", "V0", "V1", "LD", "ST", "MP", "MR", "X"};
  return names[static_cast<size_t>(slot)];
}

absl::string_view groupName(Group group) {
  constexpr absl::string_view names[] = {"Scalar",      "Vector",     "Vector load",  "Vector store",
                                         "Matrix push", "Matrix pop", "Miscellaneous"};
  return names[static_cast<size_t>(group)];
}

Group groupOf(Slot slot) {
  constexpr Group groups[] = {Group::Scalar, Group::Scalar,     Group::Vector,    Group::Vector, Group::Load,
                              Group::Store,  Group::MatrixPush, Group::MatrixPop, Group::Misc};
  return groups[static_cast<size_t>(slot)];
}

absl::string_view latencyClassName(LatencyClass latencyClass) {
  constexpr absl::string_view names[latencyClassCount] = {
      "none",    "scalar",         "scalar_multiply",       "scalar_divide",   "scalar_load",
      "vector",  "transcendental", "transcendental_binary", "vector_load",     "matrix_pop",
      "permute", "reduce",         "transpose_pop",         "vector_to_scalar"};
  return names[static_cast<size_t>(latencyClass)];
}

bool Bundle::empty() const {
  for (const std::optional<Instruction> &instruction : instructions)
    if (instruction)
      return false;
  return true;
}

bool Bundle::fitsResources() const {
  SharedOperands operands;
  return operands.takeAll(*this);
}

std::optional<Slot> Bundle::tryAdd(const Instruction &instruction) {
  for (int i = 0; i < slotCount; ++i) {
    Slot slot = static_cast<Slot>(i);
    if ((*this)[slot] || (infoOf(instruction.opcode).slots & slotBit(slot)) == 0)
      continue;
    (*this)[slot] = instruction;
    if (fitsResources())
      return slot;
    (*this)[slot].reset();
    return std::nullopt; // another slot needs the same resources
  }
  return std::nullopt;
}

} // namespace systole::isa

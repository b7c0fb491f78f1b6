//===- Program.cpp - A decoded program, ready to run -----------------------===//

#include "Program.h"
#include "absl/strings/str_cat.h"
#include "systole/ISA/Assembly.h"
#include "systole/ISA/Encoding.h"

#include <algorithm>
#include <utility>

namespace systole::emulator {

using isa::Instruction;
using isa::Opcode;
using isa::OperandKind;

namespace {

/// A wait comes before everything that relies on it; what changes memory comes after everything that reads
/// it; a transfer begins at the bundle's end.
int phaseOf(const Operation &operation) {
  switch (operation.instruction.opcode) {
  case Opcode::dwait:
    return 0;
  case Opcode::vstore:
  case Opcode::sstore:
    return 3;
  case Opcode::dma:
    return 4;
  default: // a pop makes room for the push beside it
    return operation.slot == isa::Slot::MP ? 2 : 1;
  }
}

void addRead(Operation &operation, int number) {
  operation.reads[operation.readCount++] = static_cast<uint8_t>(number);
}

void addSource(Operation &operation, const isa::Source &source, int firstOfKind) {
  if (source.kind == isa::Source::Kind::Register)
    addRead(operation, firstOfKind + source.value);
  else if (source.kind == isa::Source::Kind::Scalar)
    addRead(operation, source.value);
}

void addOperand(Operation &operation, OperandKind kind) {
  const Instruction &instruction = operation.instruction;
  switch (kind) {
  case OperandKind::ScalarDestination:
    operation.write = instruction.d == 0 ? noRegister : instruction.d;
    return;
  case OperandKind::PredicateDestination:
    operation.write = instruction.d == 0 ? noRegister : static_cast<uint8_t>(firstPredicate + instruction.d);
    return;
  case OperandKind::VectorDestination:
    operation.write = static_cast<uint8_t>(firstVector + instruction.d);
    return;
  case OperandKind::ScalarA:
  case OperandKind::ScalarAddress:
  case OperandKind::VectorAddress:
    return addRead(operation, instruction.a.value);
  case OperandKind::PredicateA:
    return addRead(operation, firstPredicate + instruction.a.value);
  case OperandKind::VectorA:
  case OperandKind::VectorSourceA:
    operation.vectorA = true;
    return addSource(operation, instruction.a, firstVector);
  case OperandKind::ScalarB:
    return addSource(operation, instruction.b, 0);
  case OperandKind::PredicateB:
    return addSource(operation, instruction.b, firstPredicate);
  case OperandKind::VectorB:
  case OperandKind::VectorSourceB:
    operation.vectorB = true;
    return addSource(operation, instruction.b, firstVector);
  case OperandKind::ImmediateB:
    operation.vectorB = isa::infoOf(instruction.opcode).group == isa::Group::Vector;
    return;
  case OperandKind::VectorM:
    return addRead(operation, firstVector + instruction.m);
  case OperandKind::ScalarValue:
    return addRead(operation, instruction.d);
  case OperandKind::VectorValue:
    return addRead(operation, firstVector + instruction.d);
  case OperandKind::BranchTarget:
  case OperandKind::Unit:
  case OperandKind::Flag:
    return;
  }
}

Operation makeOperation(const Instruction &instruction, isa::Slot slot, const isa::MachineModel &machine) {
  const isa::InstructionInfo &info = isa::infoOf(instruction.opcode);
  Operation operation{instruction,
                      slot,
                      info.latencyClass,
                      static_cast<uint16_t>(machine.latency(instruction.opcode)),
                      noRegister,
                      0,
                      {},
                      instruction.predicate.index != 0 && instruction.opcode != Opcode::ssel,
                      false,
                      false};
  for (OperandKind kind : info)
    addOperand(operation, kind);
  return operation;
}

/// What only the machine and the whole program can tell.
absl::Status check(const Instruction &instruction, size_t programSize, const isa::MachineModel &machine) {
  if (instruction.opcode == Opcode::sbr && static_cast<size_t>(instruction.b.value) >= programSize)
    return absl::InvalidArgumentError(
        absl::StrCat("`", isa::print(instruction), "`: the program has only ", programSize, " bundles"));
  if (instruction.unit >= machine.matrixUnitsPerCore)
    return absl::InvalidArgumentError(absl::StrCat("`", isa::print(instruction), "`: ", machine.name, " has ",
                                                   machine.matrixUnitsPerCore, " matrix unit(s) a core"));
  if (instruction.opcode == Opcode::sdelay && instruction.b.value < 1)
    return absl::InvalidArgumentError(
        absl::StrCat("`", isa::print(instruction), "`: expected a delay of at least 1"));
  return absl::OkStatus();
}

} // namespace

std::string registerName(int number) {
  if (number < firstPredicate)
    return absl::StrCat("s", number);
  return number < firstVector ? absl::StrCat("p", number - firstPredicate)
                              : absl::StrCat("v", number - firstVector);
}

absl::StatusOr<Program> Program::load(absl::Span<const uint8_t> bytes, const isa::MachineModel &machine) {
  if (bytes.empty())
    return absl::InvalidArgumentError("the program is empty");
  absl::StatusOr<std::vector<isa::Bundle>> bundles = isa::decode(bytes);
  if (!bundles.ok())
    return bundles.status();
  Program program;
  program.starts.push_back(0);
  for (size_t index = 0; index < bundles->size(); ++index) {
    for (int i = 0; i < isa::slotCount; ++i) {
      isa::Slot slot = static_cast<isa::Slot>(i);
      const std::optional<Instruction> &instruction = (*bundles)[index][slot];
      if (!instruction)
        continue;
      if (absl::Status status = check(*instruction, bundles->size(), machine); !status.ok())
        return absl::InvalidArgumentError(
            absl::StrCat("bundle ", index, ", slot ", isa::slotName(slot), ": ", status.message()));
      program.operations.push_back(makeOperation(*instruction, slot, machine));
    }
    std::sort(program.operations.begin() + program.starts.back(), program.operations.end(),
              [](const Operation &a, const Operation &b) {
                return std::pair(phaseOf(a), a.slot) < std::pair(phaseOf(b), b.slot);
              });
    program.starts.push_back(static_cast<uint32_t>(program.operations.size()));
  }
  return program;
}

} // namespace systole::emulator

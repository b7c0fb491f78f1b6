//===- Verify.cpp - Operands within their ranges ---------------------------===//

#include "absl/strings/str_cat.h"
#include "systole/ISA/Assembly.h"
#include "systole/ISA/Encoding.h"

namespace systole::isa {

namespace {

/// Which fields the operands of an instruction account for, and whether each is in its range.
class OperandCheck {
public:
  explicit OperandCheck(const Instruction &instruction) : instruction(instruction) {}

  absl::Status run() {
    for (OperandKind kind : infoOf(instruction.opcode))
      check(kind);
    Instruction rest = instruction;
    for (OperandKind kind : infoOf(instruction.opcode))
      clear(rest, kind);
    Instruction plain = Instruction::make(instruction.opcode);
    plain.predicate = instruction.predicate;
    if (problem.empty() && !(rest == plain))
      problem = "a field is set that the instruction does not have";
    return problem.empty() ? absl::OkStatus() : absl::InvalidArgumentError(problem);
  }

private:
  void fail(std::string message) {
    if (problem.empty())
      problem = std::move(message);
  }
  void inRange(absl::string_view what, int64_t value, int64_t limit) {
    if (value < 0 || value >= limit)
      fail(absl::StrCat(what, " ", value, " is not in 0..", limit - 1));
  }
  void isRegister(const Source &source, int64_t limit, absl::string_view what) {
    if (source.kind != Source::Kind::Register)
      fail(absl::StrCat("expected a ", what, " register"));
    else
      inRange(absl::StrCat(what, " register"), source.value, limit);
  }
  void isImmediate(const Source &source) {
    if (!source.isImmediate())
      fail("expected an immediate");
  }
  void isVectorSource(const Source &source, bool immediateToo) {
    if (source.kind == Source::Kind::Scalar)
      inRange("scalar register", source.value, scalarRegisters);
    else if (!immediateToo || !source.isImmediate())
      isRegister(source, vectorRegisters, "vector");
  }

  void check(OperandKind kind) {
    switch (kind) {
    case OperandKind::ScalarDestination:
    case OperandKind::ScalarValue:
      return inRange("scalar register", instruction.d, scalarRegisters);
    case OperandKind::PredicateDestination:
      return inRange("predicate register", instruction.d, predicateRegisters);
    case OperandKind::VectorDestination:
    case OperandKind::VectorValue:
      return inRange("vector register", instruction.d, vectorRegisters);
    case OperandKind::Flag:
      return inRange("sync flag", instruction.d, syncFlags);
    case OperandKind::ScalarA:
      return isRegister(instruction.a, scalarRegisters, "scalar");
    case OperandKind::PredicateA:
      return isRegister(instruction.a, predicateRegisters, "predicate");
    case OperandKind::VectorA:
      return isRegister(instruction.a, vectorRegisters, "vector");
    case OperandKind::VectorSourceA:
      return isVectorSource(instruction.a, /*immediateToo=*/false);
    case OperandKind::ScalarB:
      return instruction.b.isImmediate() ? void() : isRegister(instruction.b, scalarRegisters, "scalar");
    case OperandKind::PredicateB:
      return isRegister(instruction.b, predicateRegisters, "predicate");
    case OperandKind::VectorB:
      return isRegister(instruction.b, vectorRegisters, "vector");
    case OperandKind::VectorSourceB:
      return isVectorSource(instruction.b, /*immediateToo=*/true);
    case OperandKind::ImmediateB:
      return isImmediate(instruction.b);
    case OperandKind::BranchTarget:
      isImmediate(instruction.b);
      return inRange("branch target", instruction.b.value, INT32_MAX);
    case OperandKind::VectorM:
      return inRange("vector register", instruction.m, vectorRegisters);
    case OperandKind::ScalarAddress:
      isRegister(instruction.a, scalarRegisters, "scalar");
      return isImmediate(instruction.b);
    case OperandKind::VectorAddress:
      return isRegister(instruction.a, scalarRegisters, "scalar");
    case OperandKind::Unit:
      return inRange("matrix unit", instruction.unit, maxMatrixUnits);
    }
  }

  static void clear(Instruction &rest, OperandKind kind) {
    switch (kind) {
    case OperandKind::ScalarDestination:
    case OperandKind::ScalarValue:
    case OperandKind::PredicateDestination:
    case OperandKind::VectorDestination:
    case OperandKind::VectorValue:
    case OperandKind::Flag:
      rest.d = 0;
      return;
    case OperandKind::ScalarA:
    case OperandKind::PredicateA:
    case OperandKind::VectorA:
    case OperandKind::VectorSourceA:
      rest.a = {};
      return;
    case OperandKind::ScalarB:
    case OperandKind::PredicateB:
    case OperandKind::VectorB:
    case OperandKind::VectorSourceB:
    case OperandKind::ImmediateB:
    case OperandKind::BranchTarget:
      rest.b = {};
      return;
    case OperandKind::VectorM:
      rest.m = 0;
      return;
    case OperandKind::ScalarAddress:
      rest.a = rest.b = {};
      return;
    case OperandKind::VectorAddress:
      rest.a = {};
      rest.offset = 0;
      rest.stride = 1;
      return;
    case OperandKind::Unit:
      rest.unit = 0;
      return;
    }
  }

  const Instruction &instruction;
  std::string problem;
};

} // namespace

absl::Status verify(const Instruction &instruction, Slot slot) {
  const InstructionInfo &info = infoOf(instruction.opcode);
  auto error = [&](absl::string_view message) {
    return absl::InvalidArgumentError(
        absl::StrCat("slot ", slotName(slot), ": `", print(instruction), "`: ", message));
  };
  if ((info.slots & slotBit(slot)) == 0)
    return error("the instruction can't be in this slot");
  if (instruction.predicate.index >= predicateRegisters)
    return error(absl::StrCat("predicate register ", instruction.predicate.index, " is not in 0..15"));
  if (instruction.predicate == Predicate{0, true})
    return error("the predicate !p0 is never true; leave the slot empty");
  if (absl::Status status = OperandCheck(instruction).run(); !status.ok())
    return error(status.message());
  bool strideZero = instruction.opcode == Opcode::vstore && instruction.stride == 0;
  if (strideZero)
    return error("a store needs a stride other than 0");
  int64_t wordLimit = instruction.opcode == Opcode::xbcast ? lanes : vectorElements;
  bool indexed = instruction.opcode == Opcode::xbcast || instruction.opcode == Opcode::v2s;
  if (indexed && (instruction.b.value < 0 || instruction.b.value >= wordLimit))
    return error(absl::StrCat("element ", instruction.b.value, " is not in 0..", wordLimit - 1));
  return absl::OkStatus();
}

} // namespace systole::isa

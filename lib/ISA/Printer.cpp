//===- Printer.cpp - Bundles to text ---------------------------------------===//

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "systole/ISA/Assembly.h"

namespace systole::isa {

namespace {

std::string printSource(const Source &source, char letter) {
  if (source.isImmediate())
    return absl::StrCat(source.value);
  return absl::StrFormat("%c%d", source.kind == Source::Kind::Scalar ? 's' : letter, source.value);
}

std::string printAddress(int base, int64_t offset) {
  if (offset == 0)
    return absl::StrCat("[s", base, "]");
  return absl::StrCat("[s", base, offset < 0 ? " - " : " + ", offset < 0 ? -offset : offset, "]");
}

/// Empty for what is left out at its default.
std::string printOperand(const Instruction &instruction, OperandKind kind) {
  switch (kind) {
  case OperandKind::ScalarDestination:
  case OperandKind::ScalarValue:
    return absl::StrCat("s", instruction.d);
  case OperandKind::PredicateDestination:
    return absl::StrCat("p", instruction.d);
  case OperandKind::VectorDestination:
  case OperandKind::VectorValue:
    return absl::StrCat("v", instruction.d);
  case OperandKind::Flag:
    return absl::StrCat("f", instruction.d);
  case OperandKind::ScalarA:
    return printSource(instruction.a, 's');
  case OperandKind::PredicateA:
    return printSource(instruction.a, 'p');
  case OperandKind::VectorA:
  case OperandKind::VectorSourceA:
    return printSource(instruction.a, 'v');
  case OperandKind::ScalarB:
    return printSource(instruction.b, 's');
  case OperandKind::PredicateB:
    return printSource(instruction.b, 'p');
  case OperandKind::VectorB:
  case OperandKind::VectorSourceB:
    return printSource(instruction.b, 'v');
  case OperandKind::ImmediateB:
  case OperandKind::BranchTarget:
    return absl::StrCat(instruction.b.value);
  case OperandKind::VectorM:
    return absl::StrCat("v", instruction.m);
  case OperandKind::ScalarAddress:
    return printAddress(instruction.a.value, instruction.b.value);
  case OperandKind::VectorAddress:
    return absl::StrCat(printAddress(instruction.a.value, instruction.offset),
                        instruction.stride == 1 ? "" : absl::StrCat(", ", instruction.stride));
  case OperandKind::Unit:
    return instruction.unit == 0 ? "" : absl::StrCat("u", instruction.unit);
  }
  return "";
}

} // namespace

std::string print(const Instruction &instruction) {
  std::string text;
  if (!(instruction.predicate == Predicate{}))
    absl::StrAppend(&text, "@", instruction.predicate.negated ? "!" : "", "p", instruction.predicate.index,
                    " ");
  absl::StrAppend(&text, infoOf(instruction.opcode).mnemonic);
  const char *separator = " ";
  for (OperandKind kind : infoOf(instruction.opcode)) {
    std::string operand = printOperand(instruction, kind);
    if (operand.empty())
      continue;
    absl::StrAppend(&text, separator, operand);
    separator = ", ";
  }
  return text;
}

std::string print(const Bundle &bundle) {
  std::string text = "{";
  const char *separator = " ";
  for (int i = 0; i < slotCount; ++i) {
    if (const auto &instruction = bundle.instructions[i]) {
      absl::StrAppend(&text, separator, slotName(static_cast<Slot>(i)), ": ", print(*instruction));
      separator = " ; ";
    }
  }
  return text + " }";
}

std::string print(absl::Span<const Bundle> bundles) {
  std::string text;
  for (size_t i = 0; i < bundles.size(); ++i)
    absl::StrAppend(&text, print(bundles[i]), " // ", i, "\n");
  return text;
}

} // namespace systole::isa

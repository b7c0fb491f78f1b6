//===- Documentation.cpp - The generated parts of docs/ISA.md --------------===//

#include "systole/ISA/Documentation.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "systole/ISA/Assembly.h"
#include "systole/ISA/Encoding.h"
#include "systole/ISA/MachineModel.h"

namespace systole::isa {

namespace {

absl::string_view operandText(OperandKind kind) {
  switch (kind) {
  case OperandKind::ScalarDestination:
  case OperandKind::ScalarValue:
    return "s:d";
  case OperandKind::PredicateDestination:
    return "p:d";
  case OperandKind::VectorDestination:
  case OperandKind::VectorValue:
    return "v:d";
  case OperandKind::ScalarA:
    return "s:a";
  case OperandKind::PredicateA:
    return "p:a";
  case OperandKind::VectorA:
    return "v:a";
  case OperandKind::VectorSourceA:
    return "vs:a";
  case OperandKind::ScalarB:
    return "si:b";
  case OperandKind::PredicateB:
    return "p:b";
  case OperandKind::VectorB:
    return "v:b";
  case OperandKind::VectorSourceB:
    return "vsi:b";
  case OperandKind::ImmediateB:
    return "i:b";
  case OperandKind::BranchTarget:
    return "label:b";
  case OperandKind::VectorM:
    return "v:m";
  case OperandKind::ScalarAddress:
    return "[s:a + i:b]";
  case OperandKind::VectorAddress:
    return "[s:a + offset], stride";
  case OperandKind::Unit:
    return "unit";
  case OperandKind::Flag:
    return "f:d";
  }
  return "";
}

std::string slotsText(SlotSet slots) {
  std::string text;
  for (int i = 0; i < slotCount; ++i)
    if ((slots & slotBit(static_cast<Slot>(i))) != 0)
      absl::StrAppend(&text, text.empty() ? "" : " ", slotName(static_cast<Slot>(i)));
  return text;
}

std::string instructionTables() {
  std::string text;
  for (int group = 0; group < groupCount; ++group) {
    absl::StrAppend(&text, "\n### ", groupName(static_cast<Group>(group)),
                    "\n\n| Code | Instruction | Slots | Latency class | Meaning |\n|---|---|---|---|---|\n");
    for (int i = 0; i < opcodeCount(); ++i) {
      const InstructionInfo &info = infoOf(static_cast<Opcode>(i));
      if (info.group != static_cast<Group>(group))
        continue;
      std::string operands;
      for (OperandKind kind : info)
        absl::StrAppend(&operands, operands.empty() ? " " : ", ", operandText(kind));
      absl::StrAppend(&text, "| ", static_cast<int>(info.code), " | `", info.mnemonic, operands, "` | ",
                      slotsText(info.slots), " | ",
                      info.latencyClass == LatencyClass::none ? "–" : latencyClassName(info.latencyClass),
                      " | ", absl::StrReplaceAll(info.summary, {{"|", "\\|"}}), " |\n");
    }
  }
  return text + "\n";
}

std::string encodingTable() {
  std::string text = "\n| Group |";
  for (int field = 0; field < fieldCount; ++field)
    absl::StrAppend(&text, " ", fieldName(static_cast<Field>(field)), " |");
  absl::StrAppend(&text, " Sum |\n|---|", "---|---|---|---|---|---|---|---|---|---|\n");
  for (int group = 0; group < groupCount; ++group) {
    const GroupLayout &layout = layoutOf(static_cast<Group>(group));
    absl::StrAppend(&text, "| ", groupName(static_cast<Group>(group)), " |");
    for (uint8_t width : layout.width)
      absl::StrAppend(&text, " ", width == 0 ? std::string("–") : absl::StrCat(static_cast<int>(width)),
                      " |");
    absl::StrAppend(&text, " ", layout.bits(), " |\n");
  }
  return text + "\n";
}

std::string slotTable() {
  std::string text = "\n| Slot | Group | Bits |\n|---|---|---|\n";
  for (int i = 0; i < slotCount; ++i) {
    Slot slot = static_cast<Slot>(i);
    unsigned begin = slotPosition(slot), end = begin + layoutOf(groupOf(slot)).bits();
    absl::StrAppend(&text, "| ", slotName(slot), " | ", groupName(groupOf(slot)), " | ", begin, "–", end - 1,
                    " |\n");
  }
  absl::StrAppend(&text, "| immediates | ", immediateCount, " of 16 bits | ", immediatePosition(), "–",
                  bundleBits - 1, " |\n");
  return text + "\n";
}

std::string latencyTable() {
  std::string text = "\n| Latency class | Bundles on tpu-v2 |\n|---|---|\n";
  for (int i = 1; i < latencyClassCount; ++i) {
    LatencyClass latencyClass = static_cast<LatencyClass>(i);
    absl::StrAppend(&text, "| ", latencyClassName(latencyClass), " | ",
                    defaultMachineModel().latencyOf(latencyClass), " |\n");
  }
  return text + "\n";
}

absl::StatusOr<std::string> tableNamed(absl::string_view name) {
  if (name == "instructions")
    return instructionTables();
  if (name == "encoding")
    return encodingTable();
  if (name == "slots")
    return slotTable();
  if (name == "latencies")
    return latencyTable();
  return absl::InvalidArgumentError(absl::StrCat("no generated table is named `", name, "`"));
}

} // namespace

absl::StatusOr<std::string> regenerateTables(absl::string_view page) {
  constexpr absl::string_view opening = "<!-- generated: ", closing = " -->", ending = "<!-- end -->";
  std::string result;
  for (size_t begin; (begin = page.find(opening)) != absl::string_view::npos;) {
    size_t nameBegin = begin + opening.size(), nameEnd = page.find(closing, nameBegin);
    size_t end = page.find(ending, begin);
    if (nameEnd == absl::string_view::npos || end == absl::string_view::npos || nameEnd > end)
      return absl::InvalidArgumentError("a generated part has no end");
    absl::StatusOr<std::string> table = tableNamed(page.substr(nameBegin, nameEnd - nameBegin));
    if (!table.ok())
      return table.status();
    absl::StrAppend(&result, page.substr(0, nameEnd + closing.size()), "\n", *table, ending);
    page.remove_prefix(end + ending.size());
  }
  return result + std::string(page);
}

} // namespace systole::isa

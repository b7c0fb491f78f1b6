//===- Assembler.cpp - Text to bundles -------------------------------------===//

#include "absl/container/flat_hash_map.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "systole/ISA/Assembly.h"
#include "systole/ISA/Encoding.h"

#include <bit>
#include <cctype>
#include <charconv>

namespace systole::isa {

namespace {

class Parser {
public:
  explicit Parser(absl::string_view text) : text(text) {}

  absl::StatusOr<std::vector<Bundle>> run() {
    while (skipSpace(), failure.ok() && position < text.size())
      parseLine();
    if (failure.ok())
      resolveLabels();
    if (!failure.ok())
      return failure;
    return std::move(bundles);
  }

private:
  struct Reference {
    size_t bundle;
    Slot slot;
    std::string label;
    size_t position;
  };

  //===--- Text ---===//

  void fail(absl::string_view message, size_t where) {
    if (!failure.ok())
      return;
    size_t line = 1, lineStart = 0;
    for (size_t i = 0; i < where && i < text.size(); ++i)
      if (text[i] == '\n')
        ++line, lineStart = i + 1;
    failure = absl::InvalidArgumentError(absl::StrCat(line, ":", where - lineStart + 1, ": ", message));
  }
  void fail(absl::string_view message) { fail(message, position); }

  void skipSpace() {
    while (position < text.size()) {
      if (std::isspace(static_cast<unsigned char>(text[position])))
        ++position;
      else if (text.substr(position, 2) == "//" || text[position] == '#')
        position = std::min(text.find('\n', position), text.size());
      else
        break;
    }
  }
  bool consume(char c) {
    skipSpace();
    if (position >= text.size() || text[position] != c)
      return false;
    ++position;
    return true;
  }
  void expect(char c) {
    if (!consume(c))
      fail(absl::StrCat("expected '", std::string(1, c), "'"));
  }
  char peek() {
    skipSpace();
    return position < text.size() ? text[position] : '\0';
  }
  absl::string_view word() {
    skipSpace();
    size_t start = position;
    while (position < text.size() && (std::isalnum(static_cast<unsigned char>(text[position])) ||
                                      text[position] == '.' || text[position] == '_'))
      ++position;
    return text.substr(start, position - start);
  }

  //===--- Operands ---===//

  /// A register of the given letter; 0 after an error.
  int parseRegister(char letter, int limit) {
    skipSpace();
    size_t start = position;
    absl::string_view name = word();
    int index = 0;
    if (name.size() < 2 || name[0] != letter || !absl::SimpleAtoi(name.substr(1), &index))
      fail(absl::StrCat("expected a register ", std::string(1, letter), "0 to ", std::string(1, letter),
                        limit - 1, ", found '", name, "'"),
           start);
    else if (index < 0 || index >= limit)
      fail(absl::StrCat("there is no register ", name, "; the last is ", std::string(1, letter), limit - 1),
           start);
    return index;
  }

  bool atImmediate() {
    char c = peek();
    return std::isdigit(static_cast<unsigned char>(c)) || c == '-' || c == '+';
  }

  int32_t parseImmediate() {
    skipSpace();
    size_t start = position;
    bool negative = consume('-');
    if (!negative)
      consume('+');
    absl::string_view digits = word();
    int64_t value = 0;
    float real = 0;
    if (digits.find('.') != absl::string_view::npos && absl::SimpleAtof(digits, &real))
      return std::bit_cast<int32_t>(negative ? -real : real);
    bool hexadecimal = digits.substr(0, 2) == "0x";
    const char *begin = digits.data() + (hexadecimal ? 2 : 0), *end = digits.data() + digits.size();
    auto [parsed, error] = std::from_chars(begin, end, value, hexadecimal ? 16 : 10);
    bool valid = error == std::errc() && parsed == end;
    value = negative ? -value : value;
    if (!valid || value < INT32_MIN || value > int64_t(UINT32_MAX))
      fail(absl::StrCat("expected a 32-bit immediate, found '", text.substr(start, position - start), "'"),
           start);
    return static_cast<int32_t>(value);
  }
  int16_t parseRows() {
    size_t start = (skipSpace(), position);
    int32_t value = parseImmediate();
    if (value != static_cast<int16_t>(value))
      fail(absl::StrCat(value, " rows do not fit 16 bits"), start);
    return static_cast<int16_t>(value);
  }

  Source parseVectorSource(bool immediateToo) {
    if (immediateToo && atImmediate())
      return Source::immediate(parseImmediate());
    return peek() == 's' ? Source::scalar(parseRegister('s', scalarRegisters))
                         : Source::reg(parseRegister('v', vectorRegisters));
  }

  /// `[s1 + 8]`; the offset goes to `offset`.
  Source parseAddress(int32_t &offset) {
    expect('[');
    Source base = Source::reg(parseRegister('s', scalarRegisters));
    offset = 0;
    if (peek() == '+' || peek() == '-') {
      bool negative = text[position++] == '-';
      offset = parseImmediate();
      offset = negative ? static_cast<int32_t>(0u - static_cast<uint32_t>(offset)) : offset;
    }
    expect(']');
    return base;
  }

  void parseOperand(Instruction &instruction, OperandKind kind, Slot slot) {
    switch (kind) {
    case OperandKind::ScalarDestination:
    case OperandKind::ScalarValue:
      instruction.d = static_cast<uint8_t>(parseRegister('s', scalarRegisters));
      return;
    case OperandKind::PredicateDestination:
      instruction.d = static_cast<uint8_t>(parseRegister('p', predicateRegisters));
      return;
    case OperandKind::VectorDestination:
    case OperandKind::VectorValue:
      instruction.d = static_cast<uint8_t>(parseRegister('v', vectorRegisters));
      return;
    case OperandKind::Flag:
      instruction.d = static_cast<uint8_t>(parseRegister('f', syncFlags));
      return;
    case OperandKind::ScalarA:
      instruction.a = Source::reg(parseRegister('s', scalarRegisters));
      return;
    case OperandKind::PredicateA:
      instruction.a = Source::reg(parseRegister('p', predicateRegisters));
      return;
    case OperandKind::VectorA:
      instruction.a = Source::reg(parseRegister('v', vectorRegisters));
      return;
    case OperandKind::VectorSourceA:
      instruction.a = parseVectorSource(/*immediateToo=*/false);
      return;
    case OperandKind::ScalarB:
      instruction.b = atImmediate() ? Source::immediate(parseImmediate())
                                    : Source::reg(parseRegister('s', scalarRegisters));
      return;
    case OperandKind::PredicateB:
      instruction.b = Source::reg(parseRegister('p', predicateRegisters));
      return;
    case OperandKind::VectorB:
      instruction.b = Source::reg(parseRegister('v', vectorRegisters));
      return;
    case OperandKind::VectorSourceB:
      instruction.b = parseVectorSource(/*immediateToo=*/true);
      return;
    case OperandKind::ImmediateB:
      instruction.b = Source::immediate(parseImmediate());
      return;
    case OperandKind::BranchTarget:
      return parseTarget(instruction, slot);
    case OperandKind::VectorM:
      instruction.m = static_cast<uint8_t>(parseRegister('v', vectorRegisters));
      return;
    case OperandKind::ScalarAddress: {
      int32_t offset;
      instruction.a = parseAddress(offset);
      instruction.b = Source::immediate(offset);
      return;
    }
    case OperandKind::VectorAddress:
      return parseVectorAddress(instruction);
    case OperandKind::Unit:
      instruction.unit = static_cast<uint8_t>(parseRegister('u', maxMatrixUnits));
      return;
    }
  }

  void parseVectorAddress(Instruction &instruction) {
    size_t start = (skipSpace(), position);
    int32_t offset;
    instruction.a = parseAddress(offset);
    if (offset != static_cast<int16_t>(offset))
      fail(absl::StrCat("an offset of ", offset, " rows does not fit 16 bits"), start);
    instruction.offset = static_cast<int16_t>(offset);
    size_t beforeComma = position;
    if (consume(',') && atImmediate())
      instruction.stride = parseRows();
    else
      position = beforeComma;
  }

  void parseTarget(Instruction &instruction, Slot slot) {
    if (atImmediate()) {
      instruction.b = Source::immediate(parseImmediate());
      return;
    }
    size_t start = position;
    references.push_back({bundles.size(), slot, std::string(word()), start});
    instruction.b = Source::immediate(0);
  }

  //===--- Instructions and bundles ---===//

  std::optional<Slot> parseSlot() {
    size_t start = (skipSpace(), position);
    absl::string_view name = word();
    for (int i = 0; i < slotCount; ++i)
      if (name == slotName(static_cast<Slot>(i)) && consume(':'))
        return static_cast<Slot>(i);
    position = start;
    return std::nullopt;
  }

  Slot freeSlot(const Bundle &bundle, SlotSet slots, size_t start) {
    for (int i = 0; i < slotCount; ++i)
      if ((slots & slotBit(static_cast<Slot>(i))) != 0 && !bundle.instructions[i])
        return static_cast<Slot>(i);
    fail("no slot that the instruction can use is free", start);
    return Slot::S0;
  }

  void parseInstruction(Bundle &bundle) {
    std::optional<Slot> named = parseSlot();
    Instruction instruction;
    if (consume('@')) {
      instruction.predicate.negated = consume('!');
      instruction.predicate.index = static_cast<uint8_t>(parseRegister('p', predicateRegisters));
    }
    size_t start = (skipSpace(), position);
    absl::string_view mnemonic = word();
    std::optional<Opcode> opcode = opcodeNamed(mnemonic);
    if (!opcode)
      return fail(absl::StrCat("unknown instruction '", mnemonic, "'"), start);
    instruction.opcode = *opcode;
    const InstructionInfo &info = infoOf(*opcode);
    Slot slot = named ? *named : freeSlot(bundle, info.slots, start);
    if (failure.ok() && bundle[slot])
      return fail(absl::StrCat("slot ", slotName(slot), " is taken already"), start);
    bool first = true;
    for (OperandKind kind : info) {
      bool optional = kind == OperandKind::Unit;
      if (optional && (first ? peek() != 'u' : peek() != ','))
        continue;
      if (!first)
        expect(',');
      first = false;
      parseOperand(instruction, kind, slot);
    }
    if (!failure.ok())
      return;
    if (absl::Status status = verify(instruction, slot); !status.ok())
      return fail(status.message(), start);
    bundle[slot] = instruction;
  }

  void parseBundle() {
    size_t start = position - 1;
    Bundle bundle;
    while (failure.ok() && !consume('}')) {
      if (consume(';'))
        continue;
      parseInstruction(bundle);
      if (failure.ok() && peek() != ';' && peek() != '}')
        fail("expected ';' or '}'");
    }
    if (failure.ok() && !bundle.fitsResources())
      fail("the bundle needs more immediates or scalar ports than there are", start);
    bundles.push_back(bundle);
  }

  void parseLine() {
    if (consume('{'))
      return parseBundle();
    size_t start = position;
    absl::string_view label = word();
    if (label.empty() || !consume(':'))
      return fail("expected a bundle '{ ... }' or a label 'name:'", start);
    if (!labels.emplace(std::string(label), bundles.size()).second)
      fail(absl::StrCat("the label '", label, "' is defined twice"), start);
  }

  void resolveLabels() {
    for (const Reference &reference : references) {
      auto found = labels.find(reference.label);
      if (found == labels.end())
        return fail(absl::StrCat("no label '", reference.label, "'"), reference.position);
      if (std::optional<Instruction> &branch = bundles[reference.bundle][reference.slot])
        branch->b = Source::immediate(static_cast<int32_t>(found->second));
    }
    for (const Bundle &bundle : bundles)
      if (!bundle.fitsResources())
        return fail("with its label resolved, a bundle needs more immediates than there are", text.size());
  }

  absl::string_view text;
  size_t position = 0;
  absl::Status failure;
  std::vector<Bundle> bundles;
  std::vector<Reference> references;
  absl::flat_hash_map<std::string, size_t> labels;
};

} // namespace

absl::StatusOr<std::vector<Bundle>> assemble(absl::string_view text) { return Parser(text).run(); }

} // namespace systole::isa

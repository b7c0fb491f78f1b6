//===- Encoding.cpp - Bundles to bytes and back ----------------------------===//

#include "systole/ISA/Encoding.h"
#include "SharedOperands.h"
#include "absl/strings/str_cat.h"
#include "systole/ISA/Assembly.h"

#include <cassert>
#include <cstring>

namespace systole::isa {

namespace {

// Selectors in the field b: registers first, then immediates.
constexpr unsigned scalarB16 = 32, scalarB32 = 40;
constexpr unsigned vectorScalar = 32, vectorB16 = 64, vectorB32 = 72;
// Selectors in the fields offset and stride after those of the six immediates.
constexpr unsigned selectDefault = 6, selectZero = 7;

constexpr GroupLayout layouts[groupCount] = {
    //   predicate, code, d, a, b, m, offset, stride, unit
    {{5, 6, 5, 5, 6, 0, 0, 0, 0}}, // Scalar
    {{5, 6, 5, 6, 7, 5, 0, 0, 0}}, // Vector
    {{5, 0, 5, 5, 0, 0, 3, 3, 0}}, // Load
    {{5, 0, 5, 5, 0, 0, 3, 3, 0}}, // Store
    {{5, 3, 0, 5, 0, 0, 0, 0, 1}}, // MatrixPush
    {{5, 0, 5, 0, 0, 0, 0, 0, 1}}, // MatrixPop
    {{5, 5, 5, 5, 6, 0, 0, 0, 0}}, // Misc
};

/// Appends and takes bit fields, lowest bit first.
class BitWriter {
public:
  explicit BitWriter(uint8_t *bytes) : bytes(bytes) { std::memset(bytes, 0, bundleBytes); }
  void put(uint64_t value, unsigned width) {
    assert(width == 64 || value >> width == 0);
    for (unsigned i = 0; i < width; ++i, ++position)
      bytes[position / 8] |= static_cast<uint8_t>(((value >> i) & 1) << (position % 8));
  }

private:
  uint8_t *bytes;
  unsigned position = 0;
};

class BitReader {
public:
  explicit BitReader(const uint8_t *bytes) : bytes(bytes) {}
  unsigned take(unsigned width) {
    unsigned value = 0;
    for (unsigned i = 0; i < width; ++i, ++position)
      value |= ((bytes[position / 8] >> (position % 8)) & 1u) << i;
    return value;
  }

private:
  const uint8_t *bytes;
  unsigned position = 0;
};

using Fields = std::array<unsigned, fieldCount>;
unsigned &at(Fields &fields, Field field) { return fields[static_cast<size_t>(field)]; }

//===----------------------------------------------------------------------===//
// Encoding
//===----------------------------------------------------------------------===//

unsigned encodeImmediate(int32_t value, const SharedOperands &operands, unsigned zero, unsigned base16,
                         unsigned base32) {
  if (value == 0)
    return zero; // s0
  return fitsInt16(value) ? base16 + operands.find16(value) : base32 + operands.find32(value);
}

unsigned encodeSource(const Source &source, bool vectorGroup, const SharedOperands &operands) {
  if (source.isImmediate())
    return vectorGroup ? encodeImmediate(source.value, operands, vectorScalar, vectorB16, vectorB32)
                       : encodeImmediate(source.value, operands, 0, scalarB16, scalarB32);
  return static_cast<unsigned>(source.value) + (source.kind == Source::Kind::Scalar ? vectorScalar : 0);
}

unsigned encodeRows(int16_t value, int16_t defaultValue, const SharedOperands &operands) {
  if (value == defaultValue)
    return selectDefault;
  return value == 0 ? selectZero : operands.find16(value);
}

Fields encodeFields(const Instruction &instruction, const SharedOperands &operands) {
  const InstructionInfo &info = infoOf(instruction.opcode);
  Fields fields{};
  // The top bit is the value that the register must have, so that all zeros (p0 is false) is an empty slot.
  at(fields, Field::predicate) = instruction.predicate.index | (instruction.predicate.negated ? 0 : 16u);
  at(fields, Field::code) = info.code;
  at(fields, Field::d) = instruction.d;
  at(fields, Field::a) = encodeSource(instruction.a, info.group == Group::Vector, operands);
  at(fields, Field::b) = encodeSource(instruction.b, info.group == Group::Vector, operands);
  at(fields, Field::m) = instruction.m;
  at(fields, Field::unit) = instruction.unit;
  if (info.group == Group::Load || info.group == Group::Store) {
    at(fields, Field::offset) = encodeRows(instruction.offset, 0, operands);
    at(fields, Field::stride) = encodeRows(instruction.stride, 1, operands);
  }
  return fields;
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

using Halves = std::array<uint16_t, immediateCount>;

/// Turns the fields of one slot into an instruction; every bit that no operand explains must be zero.
class SlotDecoder {
public:
  SlotDecoder(const Fields &fields, const Halves &halves) : fields(fields), halves(halves) {}

  absl::StatusOr<Instruction> decode(Group group) {
    std::optional<Opcode> opcode = opcodeAt(group, at(fields, Field::code));
    if (!opcode)
      return absl::InvalidArgumentError(absl::StrCat("unknown opcode ", at(fields, Field::code)));
    instruction.opcode = *opcode;
    unsigned predicate = at(fields, Field::predicate);
    instruction.predicate = {static_cast<uint8_t>(predicate & 15), (predicate & 16) == 0};
    at(fields, Field::predicate) = at(fields, Field::code) = 0;
    for (OperandKind kind : infoOf(*opcode))
      if (!decodeOperand(kind))
        return absl::InvalidArgumentError(
            absl::StrCat("`", infoOf(*opcode).mnemonic, "`: a selector of its operands is out of range"));
    for (unsigned field : fields)
      if (field != 0)
        return absl::InvalidArgumentError(
            absl::StrCat("`", infoOf(*opcode).mnemonic, "`: bits are set that the instruction does not use"));
    return instruction;
  }

private:
  unsigned take(Field field) {
    unsigned value = at(fields, field);
    at(fields, field) = 0;
    return value;
  }
  bool takeRegister(uint8_t &to, Field field, unsigned limit) {
    unsigned value = take(field);
    to = static_cast<uint8_t>(value);
    return value < limit;
  }
  bool takeRegister(Source &to, Field field, unsigned limit) {
    unsigned value = take(field);
    to = Source::reg(static_cast<int>(value));
    return value < limit;
  }
  bool immediateAt(Source &to, unsigned selector, unsigned base16, unsigned base32) {
    if (selector >= base16 && selector < base16 + immediateCount) {
      to = Source::immediate(static_cast<int16_t>(halves[selector - base16]));
      return true;
    }
    if (selector < base32 || selector + 1 >= base32 + immediateCount)
      return false;
    unsigned index = selector - base32;
    to = Source::immediate(static_cast<int32_t>(halves[index] | (uint32_t(halves[index + 1]) << 16)));
    return true;
  }
  bool takeScalarB(bool immediateOnly) {
    unsigned selector = take(Field::b);
    if (selector < scalarRegisters) {
      instruction.b = immediateOnly ? Source::immediate(0) : Source::reg(static_cast<int>(selector));
      return !immediateOnly || selector == 0;
    }
    return immediateAt(instruction.b, selector, scalarB16, scalarB32);
  }
  bool takeVectorSource(Source &to, Field field, bool immediateOnly = false) {
    unsigned selector = take(field);
    if (selector < vectorB16) {
      bool scalar = selector >= vectorScalar;
      to = scalar ? Source::scalar(static_cast<int>(selector - vectorScalar))
                  : Source::reg(static_cast<int>(selector));
      if (immediateOnly)
        to = Source::immediate(0);
      return !immediateOnly || selector == vectorScalar;
    }
    return immediateAt(to, selector, vectorB16, vectorB32);
  }
  bool takeRows(int16_t &to, Field field, int16_t defaultValue) {
    unsigned selector = take(field);
    if (selector < immediateCount)
      to = static_cast<int16_t>(halves[selector]);
    else
      to = selector == selectDefault ? defaultValue : int16_t(0);
    return selector < immediateCount || selector == selectDefault || defaultValue != 0;
  }

  bool decodeOperand(OperandKind kind) {
    bool vectorGroup = infoOf(instruction.opcode).group == Group::Vector;
    switch (kind) {
    case OperandKind::ScalarDestination:
    case OperandKind::ScalarValue:
    case OperandKind::VectorDestination:
    case OperandKind::VectorValue:
    case OperandKind::Flag:
      return takeRegister(instruction.d, Field::d, 32);
    case OperandKind::PredicateDestination:
      return takeRegister(instruction.d, Field::d, predicateRegisters);
    case OperandKind::ScalarA:
    case OperandKind::VectorA:
      return takeRegister(instruction.a, Field::a, 32);
    case OperandKind::PredicateA:
      return takeRegister(instruction.a, Field::a, predicateRegisters);
    case OperandKind::VectorSourceA:
      return takeVectorSource(instruction.a, Field::a);
    case OperandKind::ScalarB:
      return takeScalarB(/*immediateOnly=*/false);
    case OperandKind::PredicateB:
      return takeRegister(instruction.b, Field::b, predicateRegisters);
    case OperandKind::VectorB:
      return takeRegister(instruction.b, Field::b, vectorRegisters);
    case OperandKind::VectorSourceB:
      return takeVectorSource(instruction.b, Field::b);
    case OperandKind::ImmediateB:
    case OperandKind::BranchTarget:
      return vectorGroup ? takeVectorSource(instruction.b, Field::b, /*immediateOnly=*/true)
                         : takeScalarB(/*immediateOnly=*/true);
    case OperandKind::VectorM:
      return takeRegister(instruction.m, Field::m, vectorRegisters);
    case OperandKind::ScalarAddress:
      return takeRegister(instruction.a, Field::a, scalarRegisters) && takeScalarB(/*immediateOnly=*/true);
    case OperandKind::VectorAddress:
      return takeRegister(instruction.a, Field::a, scalarRegisters) &&
             takeRows(instruction.offset, Field::offset, 0) && takeRows(instruction.stride, Field::stride, 1);
    case OperandKind::Unit:
      return takeRegister(instruction.unit, Field::unit, maxMatrixUnits);
    }
    return false;
  }

  Fields fields;
  const Halves &halves;
  Instruction instruction;
};

absl::Status inBundle(size_t index, const absl::Status &status) {
  return absl::Status(status.code(), absl::StrCat("bundle ", index, ", ", status.message()));
}

} // namespace

absl::string_view fieldName(Field field) {
  constexpr absl::string_view names[fieldCount] = {"predicate", "code",   "d",      "a",   "b",
                                                   "m",         "offset", "stride", "unit"};
  return names[static_cast<size_t>(field)];
}

unsigned GroupLayout::bits() const {
  unsigned sum = 0;
  for (uint8_t w : width)
    sum += w;
  return sum;
}

const GroupLayout &layoutOf(Group group) { return layouts[static_cast<size_t>(group)]; }

unsigned slotPosition(Slot slot) {
  unsigned position = 0;
  for (int i = 0; i < static_cast<int>(slot); ++i)
    position += layoutOf(groupOf(static_cast<Slot>(i))).bits();
  return position;
}

unsigned immediatePosition() { return slotPosition(Slot::X) + layoutOf(Group::Misc).bits(); }

absl::Status encodeBundle(const Bundle &bundle, uint8_t *bytes) {
  for (int i = 0; i < slotCount; ++i)
    if (const auto &instruction = bundle.instructions[i])
      if (absl::Status status = verify(*instruction, static_cast<Slot>(i)); !status.ok())
        return status;
  SharedOperands operands;
  if (!operands.takeAll(bundle))
    return absl::ResourceExhaustedError(absl::StrCat(
        SharedOperands().immediatesFit(bundle)
            ? absl::StrCat("the vector instructions read more than ", scalarPorts, " scalar registers: ")
            : absl::StrCat("the instructions need more than the bundle's ", immediateCount,
                           " 16-bit immediates: "),
        print(bundle)));
  BitWriter writer(bytes);
  for (int i = 0; i < slotCount; ++i) {
    const auto &instruction = bundle.instructions[i];
    Fields fields = instruction ? encodeFields(*instruction, operands) : Fields{};
    const GroupLayout &layout = layoutOf(groupOf(static_cast<Slot>(i)));
    for (int field = 0; field < fieldCount; ++field)
      if (layout.width[field] != 0)
        writer.put(fields[field], layout.width[field]);
  }
  for (unsigned i = 0; i < immediateCount; ++i)
    writer.put(operands.half(i), 16);
  return absl::OkStatus();
}

absl::StatusOr<std::vector<uint8_t>> encode(absl::Span<const Bundle> bundles) {
  std::vector<uint8_t> bytes(bundles.size() * bundleBytes);
  for (size_t i = 0; i < bundles.size(); ++i)
    if (absl::Status status = encodeBundle(bundles[i], bytes.data() + i * bundleBytes); !status.ok())
      return inBundle(i, status);
  return bytes;
}

absl::StatusOr<Bundle> decodeBundle(const uint8_t *bytes) {
  BitReader reader(bytes);
  std::array<Fields, slotCount> slots{};
  for (int i = 0; i < slotCount; ++i) {
    const GroupLayout &layout = layoutOf(groupOf(static_cast<Slot>(i)));
    for (int field = 0; field < fieldCount; ++field)
      slots[i][field] = reader.take(layout.width[field]);
  }
  Halves halves;
  for (uint16_t &half : halves)
    half = static_cast<uint16_t>(reader.take(16));
  if (reader.take(bundleBytes * 8 - bundleBits) != 0)
    return absl::InvalidArgumentError("bits above the bundle are set");
  Bundle bundle;
  for (int i = 0; i < slotCount; ++i) {
    Slot slot = static_cast<Slot>(i);
    if (slots[i] == Fields{})
      continue;
    auto error = [&](absl::string_view message) {
      return absl::InvalidArgumentError(absl::StrCat("slot ", slotName(slot), ": ", message));
    };
    if (at(slots[i], Field::predicate) == 0)
      return error("bits are set in an empty slot");
    absl::StatusOr<Instruction> instruction = SlotDecoder(slots[i], halves).decode(groupOf(slot));
    if (!instruction.ok())
      return error(instruction.status().message());
    if (absl::Status status = verify(*instruction, slot); !status.ok())
      return status;
    bundle[slot] = *instruction;
  }
  if (!SharedOperands().portsFit(bundle))
    return absl::InvalidArgumentError(
        absl::StrCat("the vector instructions read more than ", scalarPorts, " scalar registers"));
  return bundle;
}

absl::StatusOr<std::vector<Bundle>> decode(absl::Span<const uint8_t> bytes) {
  if (bytes.size() % bundleBytes != 0)
    return absl::InvalidArgumentError(absl::StrCat(
        "a program of ", bytes.size(), " bytes is no whole number of ", bundleBytes, "-byte bundles"));
  std::vector<Bundle> bundles;
  bundles.reserve(bytes.size() / bundleBytes);
  for (size_t i = 0; i < bytes.size() / bundleBytes; ++i) {
    absl::StatusOr<Bundle> bundle = decodeBundle(bytes.data() + i * bundleBytes);
    if (!bundle.ok())
      return inBundle(i, bundle.status());
    bundles.push_back(*std::move(bundle));
  }
  return bundles;
}

} // namespace systole::isa

//===- Instruction.h - Instructions and bundles in memory -------*- C++ -*-===//
//
// A program of a TPU core is a list of bundles; a bundle holds at most one instruction per slot, all of which
// issue in one cycle. This header has the decoded form that the compiler builds, the emulator runs and the
// encoder packs. What an instruction does, which slots it may use and which operands it has, Instructions.def
// says; docs/ISA.md is the full description.
//
//   Bundle bundle;
//   bundle[Slot::S0] = Instruction::make(Opcode::sadd).withD(1).withA(2).withB(Source::immediate(5));
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_ISA_INSTRUCTION_H
#define SYSTOLE_ISA_INSTRUCTION_H

#include "absl/strings/string_view.h"
#include <array>
#include <cstdint>
#include <optional>

namespace systole::isa {

inline constexpr int sublanes = 8;
inline constexpr int lanes = 128;
inline constexpr int vectorElements = sublanes * lanes;
inline constexpr int scalarRegisters = 32;
inline constexpr int predicateRegisters = 16;
inline constexpr int vectorRegisters = 32;
inline constexpr int syncFlags = 32;
/// Depth and width of a matrix unit, and side of the transpose unit's matrix.
inline constexpr int matrixSize = 128;
/// Pushes that fill a matrix of 128x128.
inline constexpr int pushesPerMatrix = matrixSize / sublanes;
inline constexpr int maxMatrixUnits = 2;
/// Words of a DMA descriptor in SMEM.
inline constexpr int dmaDescriptorWords = 9;

enum class Slot : uint8_t { S0, S1, V0, V1, LD, ST, MP, MR, X };
inline constexpr int slotCount = 9;
absl::string_view slotName(Slot slot);

/// A set of slots, one bit each.
using SlotSet = uint16_t;
constexpr SlotSet slotBit(Slot slot) { return SlotSet(1u << static_cast<unsigned>(slot)); }

/// Instructions of one group share an encoding.
enum class Group : uint8_t { Scalar, Vector, Load, Store, MatrixPush, MatrixPop, Misc };
inline constexpr int groupCount = 7;
absl::string_view groupName(Group group);
Group groupOf(Slot slot);

/// What a result's latency depends on. The values are data of the machine model.
enum class LatencyClass : uint8_t {
  none, ///< the instruction has no result
  scalar,
  scalar_multiply,
  scalar_divide,
  scalar_load,
  vector,
  transcendental,
  transcendental_binary,
  vector_load,
  matrix_pop,
  permute,
  reduce,
  transpose_pop,
  vector_to_scalar,
};
inline constexpr int latencyClassCount = 14;
absl::string_view latencyClassName(LatencyClass latencyClass);

/// What an operand is and which field of the instruction holds it. "Source" operands are read, "Destination"
/// ones written.
enum class OperandKind : uint8_t {
  ScalarDestination,    ///< d: s register
  PredicateDestination, ///< d: p register
  VectorDestination,    ///< d: v register
  ScalarA,              ///< a: s register, read
  PredicateA,           ///< a: p register, read
  VectorA,              ///< a: v register, read
  VectorSourceA,        ///< a: v register, or s register that goes to all elements
  ScalarB,              ///< b: s register or immediate
  PredicateB,           ///< b: p register, read
  VectorB,              ///< b: v register, read
  VectorSourceB,        ///< b: v register, s register, or immediate, the latter two going to all elements
  ImmediateB,           ///< b: immediate
  BranchTarget,         ///< b: index of a bundle, an immediate
  VectorM,              ///< m: v register, read
  ScalarValue,          ///< d: s register, read
  VectorValue,          ///< d: v register, read
  ScalarAddress,        ///< [a + b]: s register and immediate, in words
  VectorAddress,        ///< [a + offset], stride: s register and immediates, in rows
  Unit,                 ///< unit: which matrix unit
  Flag,                 ///< d: which sync flag
};
inline constexpr int maxOperands = 4;

enum class Opcode : uint8_t {
#define INSTRUCTION(name, mnemonic, group, slots, latency, operands, summary) name,
#include "systole/ISA/Instructions.def"
};

/// A line of Instructions.def.
struct InstructionInfo {
  absl::string_view mnemonic;
  Group group;
  SlotSet slots;
  LatencyClass latencyClass;
  uint8_t code; ///< its number within its group, which is its encoding
  uint8_t operandCount;
  std::array<OperandKind, maxOperands> operands;
  absl::string_view summary;

  const OperandKind *begin() const { return operands.data(); }
  const OperandKind *end() const { return operands.data() + operandCount; }
};
const InstructionInfo &infoOf(Opcode opcode);
int opcodeCount();
/// The opcode with this number within the group, if there is one.
std::optional<Opcode> opcodeAt(Group group, unsigned code);
std::optional<Opcode> opcodeNamed(absl::string_view mnemonic);

/// The operand b, and a where it may be a scalar as well as a vector.
struct Source {
  enum class Kind : uint8_t {
    Register, ///< of the kind that the operand is by nature: s, p or v
    Scalar,   ///< an s register where a vector register is possible too
    Immediate
  };
  Kind kind = Kind::Register;
  int32_t value = 0;

  static constexpr Source reg(int index) { return {Kind::Register, index}; }
  static constexpr Source scalar(int index) { return {Kind::Scalar, index}; }
  static constexpr Source immediate(int32_t value) { return {Kind::Immediate, value}; }
  bool isImmediate() const { return kind == Kind::Immediate; }
  friend bool operator==(const Source &, const Source &) = default;
};

/// The condition of an instruction: p`index`, or its negation. p0 is always true.
struct Predicate {
  uint8_t index = 0;
  bool negated = false;
  friend bool operator==(const Predicate &, const Predicate &) = default;
};

/// One instruction. Fields that its operands don't name are at their defaults.
struct Instruction {
  Opcode opcode = Opcode::smov;
  Predicate predicate;
  uint8_t d = 0;      ///< destination, or the value stored, or a flag
  Source a;           ///< a register; Scalar where a VectorSourceA is an s register
  Source b;           ///< the second source
  uint8_t m = 0;      ///< mask of vsel
  uint8_t unit = 0;   ///< matrix unit
  int16_t offset = 0; ///< rows added to the address of vload and vstore
  int16_t stride = 1; ///< rows from one sublane's to the next

  static Instruction make(Opcode opcode) {
    Instruction result;
    result.opcode = opcode;
    return result;
  }
  Instruction withD(int index) const {
    return with([&](Instruction &i) { i.d = static_cast<uint8_t>(index); });
  }
  Instruction withA(int index) const {
    return with([&](Instruction &i) { i.a = Source::reg(index); });
  }
  Instruction withA(Source source) const {
    return with([&](Instruction &i) { i.a = source; });
  }
  Instruction withB(Source source) const {
    return with([&](Instruction &i) { i.b = source; });
  }
  Instruction withM(int index) const {
    return with([&](Instruction &i) { i.m = static_cast<uint8_t>(index); });
  }
  Instruction withUnit(int index) const {
    return with([&](Instruction &i) { i.unit = static_cast<uint8_t>(index); });
  }
  Instruction withAddress(int base, int rows, int rowStride = 1) const {
    return with([&](Instruction &i) {
      i.a = Source::reg(base);
      i.offset = static_cast<int16_t>(rows);
      i.stride = static_cast<int16_t>(rowStride);
    });
  }
  Instruction withPredicate(int index, bool negated = false) const {
    return with([&](Instruction &i) { i.predicate = {static_cast<uint8_t>(index), negated}; });
  }
  friend bool operator==(const Instruction &, const Instruction &) = default;

private:
  template <typename Change> Instruction with(Change change) const {
    Instruction copy = *this;
    change(copy);
    return copy;
  }
};

/// What issues together.
struct Bundle {
  std::array<std::optional<Instruction>, slotCount> instructions;

  std::optional<Instruction> &operator[](Slot slot) { return instructions[static_cast<size_t>(slot)]; }
  const std::optional<Instruction> &operator[](Slot slot) const {
    return instructions[static_cast<size_t>(slot)];
  }
  bool empty() const;
  /// Whether the immediates and scalar ports that the instructions need are there.
  bool fitsResources() const;
  /// Puts the instruction into the first free slot that it may use, unless the bundle then lacks immediates
  /// or ports. Returns that slot.
  std::optional<Slot> tryAdd(const Instruction &instruction);
  friend bool operator==(const Bundle &, const Bundle &) = default;
};

} // namespace systole::isa

#endif // SYSTOLE_ISA_INSTRUCTION_H

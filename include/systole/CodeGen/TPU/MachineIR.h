//===- MachineIR.h - Instructions of a TPU core before they are bundles ---*- C++ -*-===//
//
// What the backend works on between the tpu dialect and bundles: a list of basic blocks of instructions of
// the ISA, on virtual or physical registers. Not SSA: what a block argument would be is a register with
// several definitions.
//
// Blocks lie in the order in which they are emitted. A block ends with `sbr` (predicated: the other successor
// is the next block), with `shalt`, or falls through to the next block.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_CODEGEN_TPU_MACHINEIR_H
#define SYSTOLE_CODEGEN_TPU_MACHINEIR_H

#include "systole/ISA/Instruction.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/raw_ostream.h"

#include <array>
#include <cstdint>
#include <vector>

namespace systole::tpu::machine {

enum class RegisterClass : uint8_t { Scalar, Predicate, Vector };
inline constexpr unsigned kNumRegisterClasses = 3;

/// A register of one of the three classes, virtual or physical; or none.
class Register {
public:
  constexpr Register() = default;
  static constexpr Register physical(RegisterClass cls, unsigned index) { return {cls, false, index}; }
  static constexpr Register makeVirtual(RegisterClass cls, unsigned index) { return {cls, true, index}; }

  constexpr explicit operator bool() const { return bits != 0; }
  constexpr bool isVirtual() const { return (bits & kVirtualBit) != 0; }
  constexpr bool isPhysical() const { return bits != 0 && !isVirtual(); }
  constexpr RegisterClass getClass() const { return RegisterClass((bits >> kClassShift) & 3); }
  /// Virtual registers of all classes are numbered together; physical ones per class.
  constexpr unsigned getIndex() const { return (bits & kIndexMask) - 1; }
  constexpr uint32_t getBits() const { return bits; }
  constexpr bool operator==(const Register &other) const = default;

private:
  static constexpr uint32_t kVirtualBit = 1u << 31, kIndexMask = (1u << 29) - 1;
  static constexpr unsigned kClassShift = 29;

  constexpr Register(RegisterClass cls, bool isVirtual, unsigned index)
      : bits((isVirtual ? kVirtualBit : 0) | (unsigned(cls) << kClassShift) | (index + 1)) {}

  uint32_t bits = 0;
};

/// s0 reads as 0 and p0 as true; neither is ever written or allocated.
inline constexpr Register kZero = Register::physical(RegisterClass::Scalar, 0);
inline constexpr Register kAlways = Register::physical(RegisterClass::Predicate, 0);

/// What an instruction reads: nothing, a register, or an immediate.
struct Operand {
  enum class Kind : uint8_t { None, Register, Immediate };

  Operand() = default;
  Operand(Register reg) : kind(Kind::Register), reg(reg) {}
  static Operand immediate(int32_t value) {
    Operand operand;
    operand.kind = Kind::Immediate;
    operand.value = value;
    return operand;
  }

  bool isRegister() const { return kind == Kind::Register; }
  bool isImmediate() const { return kind == Kind::Immediate; }

  Kind kind = Kind::None;
  Register reg;
  int32_t value = 0;
};

/// Which words of VMEM or SMEM an instruction may touch, for ordering loads and stores. Addresses with the
/// same base differ by what their offsets differ. Base 0 means an absolute address.
struct MemoryReference {
  static constexpr int32_t kAnyGroup = -1;
  static constexpr int32_t kSpillGroup = -2;

  uint32_t base = 0;
  int32_t offset = 0;
  /// Two different groups, neither of them kAnyGroup, never overlap.
  int32_t group = kAnyGroup;
};

/// The field names follow the operand kinds of the instruction table. An address's register is `a`, a stored
/// value is `b`.
struct Instruction {
  isa::Opcode opcode = isa::Opcode::smov;
  bool invertPredicate = false;
  uint8_t unit = 0; ///< The matrix unit, or the sync flag.
  Register destination;
  Operand a, b, m;
  Register predicate = kAlways;
  int32_t offset = 0; ///< Of an address.
  int32_t stride = 1;
  int32_t target = -1; ///< The block that a branch goes to.
  MemoryReference memory;

  /// Whether the instruction may leave its destination as it was.
  bool keepsDestination() const { return destination && predicate != kAlways && opcode != isa::Opcode::ssel; }

  /// Calls `callback` with each register that the instruction depends on, operands and predicate; s0 and p0
  /// are left out.
  template <typename Callback> void forEachSource(Callback callback) {
    for (Operand *operand : {&a, &b, &m})
      if (operand->isRegister() && operand->reg != kZero && operand->reg != kAlways)
        callback(operand->reg);
    if (predicate != kAlways)
      callback(predicate);
  }
  template <typename Callback> void forEachSource(Callback callback) const {
    const_cast<Instruction *>(this)->forEachSource([&](Register &reg) { callback(std::as_const(reg)); });
  }
};

/// `sbr` or `shalt`: nothing of the block may come after it.
bool isTerminator(const Instruction &instruction);

/// Whether something other than the destination depends on the instruction having run.
bool hasSideEffects(const Instruction &instruction);

/// `destination = source`, where both are registers of one class and nothing else is computed.
bool isCopy(const Instruction &instruction);

struct Block {
  std::vector<Instruction> instructions;
  unsigned loopDepth = 0;
};

struct Program {
  std::vector<Block> blocks;
  unsigned numVirtualRegisters = 0;

  Register makeVirtual(RegisterClass cls) { return Register::makeVirtual(cls, numVirtualRegisters++); }
  llvm::SmallVector<unsigned, 2> getSuccessors(unsigned block) const;
};

/// The instruction that copies between registers of `destination`'s class.
Instruction makeCopy(Register destination, Register source);

void print(Register reg, llvm::raw_ostream &os);
void print(const Instruction &instruction, llvm::raw_ostream &os);
void print(const Program &program, llvm::raw_ostream &os);

} // namespace systole::tpu::machine

#endif

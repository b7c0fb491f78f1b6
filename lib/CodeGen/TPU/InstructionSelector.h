//===- InstructionSelector.h - tpu programs to machine instructions ---*- C++ -*-===//
//
// Walks a program once, in order, and appends instructions on virtual registers to basic blocks. Values map
// to registers as follows:
//
//   i32                    scalar register, or an immediate where the instruction takes one
//   i1                     predicate register
//   vector of f32 or i32   vector register; a splat is read through a scalar-to-vector port where possible
//   vector of i1           vector register of 0 and 1
//
// Constants aren't computed where MLIR's folders put them, the top of the program, because their registers
// would live from there to the last use. Each is made in the block that uses it, or in front of the innermost
// loop around it.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_INSTRUCTIONSELECTOR_H
#define SYSTOLE_LIB_CODEGEN_TPU_INSTRUCTIONSELECTOR_H

#include "systole/CodeGen/TPU/MachineIR.h"
#include "systole/Dialect/TPU/IR/TPUOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/DenseMap.h"

#include <optional>

namespace systole::tpu::machine {

/// A predicate register, or its opposite.
struct Condition {
  Register reg = kAlways;
  bool inverted = false;
};

class InstructionSelector {
public:
  explicit InstructionSelector(ProgramOp program) : source(program) {}

  mlir::FailureOr<Program> run();

private:
  /// A region whose code is being appended.
  struct Scope {
    /// For a loop's body: the block in front of it, and the constants made there.
    int preheader = -1;
    llvm::DenseMap<uint64_t, Register> constants;
  };

  /// A copy that a branch to a block with arguments stands for.
  struct Move {
    Register destination;
    mlir::Value source;
  };

  // InstructionSelection.cpp: values, constants, blocks.
  mlir::LogicalResult selectBlock(mlir::Block &block);
  mlir::LogicalResult select(mlir::Operation *op);
  Block &block() { return program.blocks.back(); }
  unsigned startBlock();
  Instruction &append(isa::Opcode opcode, Register destination = {}, Operand a = {}, Operand b = {});
  Register compute(isa::Opcode opcode, RegisterClass cls, Operand a = {}, Operand b = {});
  Register define(mlir::Value value);
  Register getRegister(mlir::Value value);
  /// An immediate if the value is a constant.
  Operand getScalar(mlir::Value value);
  Register getScalarRegister(mlir::Value value);
  /// A scalar register or an immediate for a splat.
  Operand getVectorOperand(mlir::Value value);
  Register getVectorRegister(mlir::Value value);
  Condition getCondition(mlir::Value value);
  /// For the vector ALU: its first operand can't be an immediate.
  Instruction &appendVector(isa::Opcode opcode, Register destination, Operand a, Operand b = {});
  Register makeConstant(RegisterClass cls, uint32_t bits);
  void appendConstant(Register destination, uint32_t bits);
  void appendMoves(llvm::ArrayRef<Move> moves);
  void appendMove(Register destination, mlir::Value source);
  void setBranch(Instruction &branch, Condition condition, unsigned target);
  static std::optional<uint32_t> getConstantBits(mlir::Value value);
  static RegisterClass getClass(mlir::Type type);

  // SelectControlFlow.cpp
  mlir::LogicalResult select(mlir::scf::ForOp op);
  mlir::LogicalResult select(mlir::scf::IfOp op);
  mlir::LogicalResult select(mlir::scf::WhileOp op);
  llvm::SmallVector<Register> defineAll(mlir::ValueRange values);

  // SelectScalar.cpp
  mlir::LogicalResult selectScalarArith(mlir::Operation *op);
  mlir::LogicalResult selectPredicateArith(mlir::Operation *op);
  mlir::LogicalResult selectBinaryScalar(mlir::Operation *op, isa::Opcode opcode);
  mlir::LogicalResult selectUnsignedDivision(mlir::Operation *op, bool remainder);
  mlir::LogicalResult selectCompare(mlir::arith::CmpIOp op);
  mlir::LogicalResult selectSelect(mlir::arith::SelectOp op);
  Condition compare(mlir::arith::CmpIPredicate predicate, mlir::Value lhs, mlir::Value rhs);

  // SelectVector.cpp
  mlir::LogicalResult selectVectorArith(mlir::Operation *op);
  mlir::LogicalResult selectVectorCompare(mlir::arith::CmpIOp op);
  mlir::LogicalResult selectVectorCompare(mlir::arith::CmpFOp op);
  mlir::LogicalResult selectVectorSelect(mlir::arith::SelectOp op);
  mlir::LogicalResult selectVectorExtension(mlir::Operation *op, bool isSigned);

  // SelectUnits.cpp
  mlir::LogicalResult selectUnitOp(mlir::Operation *op);
  mlir::LogicalResult selectVectorFunction(mlir::Operation *op);
  mlir::LogicalResult selectPermutation(mlir::Operation *op);
  void setAddress(Instruction &instruction, mlir::Value address, int32_t offset,
                  std::optional<int32_t> group);
  void selectMatrixPush(isa::Opcode opcode, mlir::Value value, int32_t unit);

  mlir::LogicalResult unsupported(mlir::Operation *op);

  ProgramOp source;
  Program program;
  llvm::DenseMap<mlir::Value, Register> registers;
  llvm::DenseMap<mlir::Value, uint32_t> addressBases;
  llvm::SmallVector<Scope> scopes;
  /// Constants made in the block that is being filled.
  llvm::DenseMap<uint64_t, Register> blockConstants;
};

} // namespace systole::tpu::machine

#endif

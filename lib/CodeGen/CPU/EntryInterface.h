//===- EntryInterface.h - The buffers of the entry function -----*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_CPU_ENTRYINTERFACE_H
#define SYSTOLE_LIB_CODEGEN_CPU_ENTRYINTERFACE_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace systole::cpu {

/// What the module's attributes say of the program's function, whose parameters are pointers: the arguments,
/// the results that have memory of their own, the constants, the runtime, and the arena.
struct EntryInterface {
  int64_t arguments = 0;
  llvm::SmallVector<int64_t> donations; ///< of each result, the argument whose memory it is in, or -1
};

/// Reads the attributes; says what is wrong if an earlier pass that makes them hasn't run, or if they don't
/// fit the function.
mlir::FailureOr<EntryInterface> readEntryInterface(mlir::ModuleOp module, mlir::LLVM::LLVMFuncOp program);

} // namespace systole::cpu

#endif

//===- TargetMachine.h - The CPU that is compiled for -----------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_CPU_TARGETMACHINE_H
#define SYSTOLE_LIB_CODEGEN_CPU_TARGETMACHINE_H

#include "systole/CodeGen/CPU/Passes.h"

#include "llvm/Target/TargetMachine.h"

#include <memory>

namespace systole::cpu {

/// LLVM's machine for the CPU that `options` name; says what is wrong with them in `error`.
std::unique_ptr<llvm::TargetMachine> makeTargetMachine(const CpuOptions &options, std::string &error);

/// The features that generated code may use, of those that matter to it, by LLVM's names.
std::vector<std::string> usedFeatures(const llvm::TargetMachine &machine);

VectorUnit vectorUnit(const llvm::TargetMachine &machine);
bool hasFeature(const llvm::TargetMachine &machine, llvm::StringRef feature);

/// Optimizes `module` and makes an object file of it.
std::string emitObject(llvm::Module &module, llvm::TargetMachine &machine);

} // namespace systole::cpu

#endif

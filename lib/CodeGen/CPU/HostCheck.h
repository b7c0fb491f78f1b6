//===- HostCheck.h - Object files that check the host -----------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_CPU_HOSTCHECK_H
#define SYSTOLE_LIB_CODEGEN_CPU_HOSTCHECK_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace llvm {
class Module;
}

namespace systole::cpu {

/// Puts a function for any x86-64 before the function `entry`, under its name: it calls that where the
/// processor has `features`, and else gives SYSTOLE_WRONG_CPU. Without features, nothing is changed.
void addHostCheck(llvm::Module &module, llvm::StringRef entry, llvm::ArrayRef<std::string> features);

} // namespace systole::cpu

#endif

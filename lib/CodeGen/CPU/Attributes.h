//===- Attributes.h - What the phases leave on the module -------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_CPU_ATTRIBUTES_H
#define SYSTOLE_LIB_CODEGEN_CPU_ATTRIBUTES_H

#include "llvm/ADT/StringRef.h"

namespace systole::cpu {

/// On the module: the constants that were moved out (an array of elements), and where each lies in the blob.
inline constexpr llvm::StringLiteral constantsAttribute = "cpu.constants";
inline constexpr llvm::StringLiteral constantOffsetsAttribute = "cpu.constant_offsets";
/// On the module: the types of the entry's arguments and results, from before they became buffers.
inline constexpr llvm::StringLiteral argumentTypesAttribute = "cpu.arguments";
inline constexpr llvm::StringLiteral resultTypesAttribute = "cpu.results";
/// On the module: how many of the entry's buffers are arguments; those of results follow.
inline constexpr llvm::StringLiteral argumentCountAttribute = "cpu.argument_count";
/// On the module: of each result, the argument whose memory it is computed in, or -1. Such a result has no
/// buffer of its own.
inline constexpr llvm::StringLiteral donationsAttribute = "cpu.donations";
/// On the module: the size of the arena.
inline constexpr llvm::StringLiteral arenaBytesAttribute = "cpu.arena_bytes";
/// On an scf.parallel: how many iterations a thread should take at least.
inline constexpr llvm::StringLiteral grainAttribute = "cpu.grain";
/// Functions that the backend makes begin so: no C identifier can, and so no name that a user gives.
inline constexpr llvm::StringLiteral kernelPrefix = "systole.kernel_", taskPrefix = "systole.task_";
/// Launch and task functions are named alike but for this suffix.
inline constexpr llvm::StringLiteral launchSuffix = "_launch";

} // namespace systole::cpu

#endif

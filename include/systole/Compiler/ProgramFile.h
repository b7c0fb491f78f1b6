//===- ProgramFile.h - The file of a program, read with care ----*- C++ -*-===//

#ifndef SYSTOLE_COMPILER_PROGRAMFILE_H
#define SYSTOLE_COMPILER_PROGRAMFILE_H

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "llvm/Support/MemoryBuffer.h"

#include <memory>

namespace systole {

/// Reads a file, or standard input for "-". What comes out of a pipe may have 2 GiB; devices such as
/// /dev/zero, which have no end, and directories are refused.
absl::StatusOr<std::unique_ptr<llvm::MemoryBuffer>> readProgramFile(absl::string_view path);

/// Checks that a program can be given to MLIR's parsers: text whose brackets nest few enough for their
/// recursion, or a portable artifact. MLIR's own bytecode is refused: its reader trusts what it reads, so
/// that a damaged file would end the process.
absl::Status checkProgramSource(llvm::MemoryBufferRef source);

} // namespace systole

#endif // SYSTOLE_COMPILER_PROGRAMFILE_H

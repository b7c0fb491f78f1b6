//===- Compile.h - What tpu-compile does ------------------------*- C++ -*-===//

#ifndef SYSTOLE_TOOLS_TPUCOMPILE_COMPILE_H
#define SYSTOLE_TOOLS_TPUCOMPILE_COMPILE_H

#include "systole/Compiler/Compiler.h"

#include "absl/status/status.h"

#include <string>
#include <vector>

namespace systole {

/// The command line.
struct CompileRequest {
  std::string model;
  std::string output;
  /// bin, obj, help, or the name of a phase.
  std::string emit = "bin";
  /// NAME=FILE each.
  std::vector<std::string> decompositions;
  CompileOptions options;
};

/// Compiles the model, and writes what is asked for: the whole of it, or nothing.
absl::Status compile(CompileRequest request);

} // namespace systole

#endif // SYSTOLE_TOOLS_TPUCOMPILE_COMPILE_H

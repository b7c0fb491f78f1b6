//===- CpuJit.h - Runs compiled programs in this process --------*- C++ -*-===//

#ifndef SYSTOLE_CODEGEN_CPU_CPUJIT_H
#define SYSTOLE_CODEGEN_CPU_CPUJIT_H

#include "systole/CodeGen/CPU/CpuCompiler.h"

#include <memory>

struct systole_runtime;

namespace systole::cpu {

/// A program's native code, loaded into this process. Calls may run at the same time, each with its own
/// arena.
class CpuJit {
public:
  using Entry = int32_t (*)(const void *const *arguments, void *const *results, void *arena,
                            const void *constants, systole_runtime *runtime);

  /// Loads the object of `artifact`. On failure returns null and says why in `error`.
  static std::unique_ptr<CpuJit> load(CpuArtifact artifact, std::string &error);
  ~CpuJit();

  const CpuArtifact &artifact() const { return program; }
  Entry entry() const { return function; }
  /// What `entry` takes for its constants; lives as long as this object.
  const void *constants() const;

  /// Runs the program with an arena of its own. The buffers have the sizes that the signature gives.
  int32_t run(const void *const *arguments, void *const *results, systole_runtime *runtime = nullptr) const;

private:
  struct Engine;
  CpuJit(CpuArtifact artifact, std::unique_ptr<Engine> engine, Entry entry);

  CpuArtifact program;
  std::unique_ptr<Engine> engine;
  Entry function;
};

} // namespace systole::cpu

#endif

//===- CpuCompiler.h - From a program to native code ------------*- C++ -*-===//
//
// The CPU backend's interface: one program becomes one native entry function, in an object file, with
// everything else that it needs to run: the constants that stay outside the code, the size of its arena,
// the machine that it was made for. docs/CPUBackend.md describes the phases and the calling convention.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_CODEGEN_CPU_CPUCOMPILER_H
#define SYSTOLE_CODEGEN_CPU_CPUCOMPILER_H

#include "mlir/IR/BuiltinOps.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace systole::cpu {

/// Constants, the arena and all buffers of a caller are aligned to this many bytes.
inline constexpr int64_t bufferAlignment = 64;

/// A constant that stays outside the code, at its place in the constants blob.
struct CpuConstant {
  int64_t offset = 0;         ///< a multiple of `bufferAlignment`
  llvm::ArrayRef<char> bytes; ///< row-major; the MLIR context's, and lives as long as that
};

struct CpuOptions {
  /// The function of the module that is compiled.
  std::string entry = "main";
  /// The name of the native function.
  std::string symbol = "systole_entry";
  /// LLVM's name of the CPU to compile for; empty for the one that we run on.
  std::string cpu;
  /// Constants of at least this many bytes are kept in the constants blob, outside of the code.
  int64_t constantThreshold = 4096;
  /// Puts the constants blob into the object file as data; the caller's `constants` is then ignored.
  bool embedConstants = false;
  /// How many of `cpuPhases` the module has been through.
  size_t phasesDone = 0;
  /// Called with the name of each phase and the module after it, which is checked then.
  std::function<void(llvm::StringRef phase, mlir::ModuleOp module)> onPhase;
  /// Called with the artifact's constants and the size of their blob as soon as they are known, which is
  /// before most of the work is done. Not called where they are embedded.
  std::function<void(llvm::ArrayRef<CpuConstant> constants, int64_t bytes)> onConstants;
};

/// An argument or a result: a dense row-major buffer. Booleans take a byte each, types narrower than a byte
/// too.
struct CpuTensor {
  std::string elementType; ///< as MLIR spells it: f32, bf16, i1, ui8
  std::vector<int64_t> shape;
  int64_t bytes = 0;
  int64_t donatedArgument = -1; ///< of a result: the argument whose memory it is computed in
};

struct CpuSignature {
  std::vector<CpuTensor> arguments;
  std::vector<CpuTensor> results;
};

/// A call of a function of the host, as systole_runtime::custom_call makes it; its number is its place in the
/// list.
struct CpuHostCall {
  std::string name;
  std::string config; ///< the op's backend_config: a string as it is, anything else as MLIR writes it
  mlir::Location location;
  CpuSignature types;
};

struct CpuArtifact {
  std::string object; ///< a relocatable ELF file; refers to functions of libm and libc at most
  std::vector<CpuConstant> constants; ///< in ascending order; what lies between them is never read
  int64_t constantBytes = 0;          ///< of their blob, which begins at a multiple of `bufferAlignment`
  int64_t arenaBytes = 0;             ///< scratch memory that a call needs
  std::string symbol;                 ///< the name of the entry function, which checks the CPU
  std::string cpu;                    ///< the CPU it was compiled for, by LLVM's name
  std::vector<std::string> requiredFeatures; ///< what a CPU must have to run it, by LLVM's names
  CpuSignature signature;
  std::vector<CpuHostCall> hostCalls;
};

/// Adds what the backend's passes and the translation to LLVM IR need to `registry`.
void registerCpuDialects(mlir::DialectRegistry &registry);

/// Says in `error` what is wrong with LLVM's name of a CPU to compile for, such as `haswell` or `x86-64-v3`.
llvm::LogicalResult checkCpu(llvm::StringRef cpu, std::string &error);

/// A step after which a program can be printed, and fed in again.
struct CpuPhase {
  llvm::StringLiteral name;
  llvm::StringLiteral summary;
};

/// The steps to code, in order. The first takes StableHLO, kernel.fusion and func ops, and a function
/// `options.entry` with a body.
llvm::ArrayRef<CpuPhase> cpuPhases();

/// Takes `module` through one of them. Reports what it can't compile as diagnostics at the ops' locations.
mlir::LogicalResult runCpuPhase(mlir::ModuleOp module, llvm::StringRef phase, const CpuOptions &options);

/// Compiles `module`, which isn't changed: takes it through the phases that are left, and generates code.
/// Reports what it can't compile as diagnostics at the ops' locations.
mlir::FailureOr<CpuArtifact> compileForCpu(mlir::ModuleOp module, const CpuOptions &options = {});

/// Links the object of `artifact` to a shared object that needs no library but libm. `error` says why it
/// could not.
mlir::FailureOr<std::string> linkSharedObject(const CpuArtifact &artifact, std::string &error);

/// The C header that goes with an object file whose constants are embedded: the prototype, a comment for each
/// argument and result, and macros for their number and the size of the arena, whose names begin with the
/// function's.
std::string makeCHeader(const CpuArtifact &artifact);

} // namespace systole::cpu

#endif

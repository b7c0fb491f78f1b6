//===- Program.h - Compiles and runs a program given as text ----*- C++ -*-===//

#ifndef SYSTOLE_TEST_UNIT_CODEGEN_CPU_PROGRAM_H
#define SYSTOLE_TEST_UNIT_CODEGEN_CPU_PROGRAM_H

#include "systole/CodeGen/CPU/CpuJit.h"
#include "systole/Dialect/Kernel/IR/KernelOps.h"
#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

#include <cstring>

namespace systole::cpu {

/// The dialects that programs are written in.
inline mlir::DialectRegistry inputDialects() {
  mlir::DialectRegistry registry;
  registry.insert<mlir::func::FuncDialect, stablehlo::StableHLODialect, chlo::CHLODialect,
                  kernel::KernelDialect>();
  return registry;
}

/// A program of StableHLO, compiled in this process.
class Program {
public:
  explicit Program(llvm::StringRef text, const CpuOptions &options = {}) {
    mlir::MLIRContext context(inputDialects(), mlir::MLIRContext::Threading::DISABLED);
    auto module = mlir::parseSourceString<mlir::ModuleOp>(text, &context);
    if (!module)
      return;
    mlir::FailureOr<CpuArtifact> artifact = compileForCpu(*module, options);
    if (failed(artifact))
      return;
    std::string error;
    jit = CpuJit::load(std::move(*artifact), error);
    EXPECT_TRUE(jit) << error;
  }

  explicit operator bool() const { return jit != nullptr; }
  const CpuJit *operator->() const { return jit.get(); }

  /// Runs with these arguments; gives the first result.
  template <typename Result, typename... Arguments>
  std::vector<Result> run(const std::vector<Arguments> &...arguments) const {
    EXPECT_TRUE(jit) << "the program doesn't compile";
    if (!jit)
      return {};
    const CpuSignature &signature = jit->artifact().signature;
    EXPECT_EQ(signature.arguments.size(), sizeof...(arguments));
    std::vector<int64_t> sizes{int64_t(arguments.size() * sizeof(Arguments))...};
    for (size_t i = 0; i < sizes.size(); ++i)
      EXPECT_EQ(signature.arguments[i].bytes, sizes[i]);
    std::vector<const void *> inputs{static_cast<const void *>(arguments.data())...};
    // Rooms for results carry a mark behind their end, which must survive.
    std::vector<std::vector<char>> rooms;
    std::vector<void *> outputs;
    for (const CpuTensor &result : signature.results)
      rooms.emplace_back(result.bytes + 64, char(0x5A));
    for (std::vector<char> &room : rooms)
      outputs.push_back(room.data());
    EXPECT_EQ(jit->run(inputs.data(), outputs.data()), 0);
    for (size_t i = 0; i < rooms.size(); ++i)
      for (size_t b = signature.results[i].bytes; b < rooms[i].size(); ++b)
        EXPECT_EQ(rooms[i][b], char(0x5A)) << "written behind result " << i;
    std::vector<Result> values(signature.results[0].bytes / sizeof(Result));
    std::memcpy(values.data(), rooms[0].data(), signature.results[0].bytes);
    return values;
  }

private:
  std::unique_ptr<CpuJit> jit;
};

} // namespace systole::cpu

#endif

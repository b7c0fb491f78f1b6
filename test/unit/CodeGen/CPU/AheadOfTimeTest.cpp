//===- AheadOfTimeTest.cpp - Shared objects, and objects for C programs ---===//

#include "Program.h"

#include "systole/Runtime/CpuAbi.h"
#include "systole/Support/X86Features.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include "gmock/gmock.h"

#include <dlfcn.h>

using namespace systole::cpu;
using testing::ElementsAre;

namespace {

constexpr char source[] = R"(
  func.func @main(%a: tensor<2x3xf32>) -> (tensor<3x2xf32>, tensor<2xi1>) {
    %w = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
    %t = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %e = stablehlo.exponential %t : tensor<3x2xf32>
    %r = stablehlo.multiply %e, %w : tensor<3x2xf32>
    %p = stablehlo.constant dense<[true, false]> : tensor<2xi1>
    return %r, %p : tensor<3x2xf32>, tensor<2xi1>
  })";

CpuArtifact compile(const CpuOptions &options) {
  mlir::MLIRContext context(inputDialects(), mlir::MLIRContext::Threading::DISABLED);
  auto module = mlir::parseSourceString<mlir::ModuleOp>(source, &context);
  auto artifact = compileForCpu(*module, options);
  EXPECT_TRUE(succeeded(artifact));
  return succeeded(artifact) ? *artifact : CpuArtifact();
}

/// A folder that goes away with this object.
struct Folder {
  llvm::SmallString<128> path;
  Folder() { EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("systole-test", path)); }
  ~Folder() { llvm::sys::fs::remove_directories(path); }

  std::string write(llvm::StringRef name, llvm::StringRef content) const {
    std::string file = (path + "/" + name).str();
    std::error_code code;
    llvm::raw_fd_ostream(file, code) << content;
    EXPECT_FALSE(code);
    return file;
  }
};

} // namespace

TEST(CpuAheadOfTime, SharedObjectRunsWithoutAnyOfOurLibraries) {
  CpuArtifact artifact = compile({});
  std::string error;
  auto image = linkSharedObject(artifact, error);
  ASSERT_TRUE(succeeded(image)) << error;
  Folder folder;
  void *library = dlopen(folder.write("program.so", *image).c_str(), RTLD_NOW);
  ASSERT_TRUE(library) << dlerror();
  auto entry = reinterpret_cast<CpuJit::Entry>(dlsym(library, "systole_entry"));
  ASSERT_TRUE(entry);
  alignas(64) float input[6] = {0, 0, 0, 0, 0, 0}, output[6];
  alignas(64) uint8_t flags[2];
  alignas(64) char arena[4096];
  ASSERT_LE(artifact.arenaBytes, int64_t(sizeof(arena)));
  const void *arguments[] = {input};
  void *results[] = {output, flags};
  ASSERT_TRUE(artifact.constants.empty());
  EXPECT_EQ(entry(arguments, results, arena, nullptr, nullptr), 0);
  EXPECT_THAT(output, ElementsAre(1, 2, 3, 4, 5, 6));
  EXPECT_THAT(flags, ElementsAre(1, 0));
  dlclose(library);
}

TEST(CpuAheadOfTime, CProgramLinksTheObjectFile) {
  std::string compiler;
  for (llvm::StringRef name : {"clang-22", "cc", "gcc"})
    if (auto path = llvm::sys::findProgramByName(name); path && compiler.empty())
      compiler = *path;
  if (compiler.empty())
    GTEST_SKIP() << "no C compiler here";
  CpuOptions options;
  options.embedConstants = true;
  options.constantThreshold = 16;
  options.symbol = "my_model";
  CpuArtifact artifact = compile(options);
  EXPECT_TRUE(artifact.constants.empty());
  Folder folder;
  std::string object = folder.write("model.o", artifact.object);
  folder.write("model.h", makeCHeader(artifact));
  std::string program = folder.write("main.c", R"(
    #include "model.h"
    static _Alignas(my_model_ALIGNMENT) char arena[my_model_ARENA_BYTES + 1];
    int main(void) {
      _Alignas(64) my_model_ARGUMENT_0_TYPE input[my_model_ARGUMENT_0_ELEMENTS] = {0};
      _Alignas(64) my_model_RESULT_0_TYPE output[my_model_RESULT_0_ELEMENTS];
      _Alignas(64) my_model_RESULT_1_TYPE flags[my_model_RESULT_1_ELEMENTS];
      const void *arguments[my_model_ARGUMENT_COUNT] = {input};
      void *results[my_model_RESULT_COUNT] = {output, flags};
      if (my_model(arguments, results, arena, 0, 0) != 0)
        return 1;
      for (int i = 0; i < my_model_RESULT_0_ELEMENTS; ++i)
        if (output[i] != i + 1)
          return 2;
      return flags[0] == 1 && flags[1] == 0 ? 0 : 3;
    })");
  std::string binary = (folder.path + "/program").str();
  std::string message;
  ASSERT_EQ(llvm::sys::ExecuteAndWait(
                compiler, {compiler, "-std=c11", "-Wall", "-Werror", program, object, "-lm", "-o", binary},
                std::nullopt, {}, 0, 0, &message),
            0)
      << message;
  EXPECT_EQ(llvm::sys::ExecuteAndWait(binary, {binary}, std::nullopt, {}, 0, 0, &message), 0) << message;
}

TEST(CpuAheadOfTime, RefusesAnUnknownCpu) {
  mlir::MLIRContext context(inputDialects(), mlir::MLIRContext::Threading::DISABLED);
  auto module = mlir::parseSourceString<mlir::ModuleOp>(source, &context);
  std::string message;
  mlir::ScopedDiagnosticHandler handler(&context,
                                        [&](mlir::Diagnostic &diagnostic) { message = diagnostic.str(); });
  CpuOptions options;
  options.cpu = "abacus";
  EXPECT_TRUE(failed(compileForCpu(*module, options)));
  EXPECT_THAT(message, testing::HasSubstr("no x86_64 CPU is named 'abacus'; choose one of: "));
}

TEST(CpuAheadOfTime, CompilesForAnotherCpu) {
  CpuOptions options;
  options.cpu = "haswell";
  CpuArtifact artifact = compile(options);
  EXPECT_THAT(artifact.requiredFeatures, testing::Contains("avx2"));
  EXPECT_THAT(artifact.requiredFeatures, testing::Not(testing::Contains("avx512f")));
}

TEST(CpuAheadOfTime, CodeForAnotherCpuRefusesToRun) {
  CpuOptions options;
  options.cpu = "bdver2"; // nothing newer has its XOP, FMA4 and TBM
  CpuArtifact artifact = compile(options);
  EXPECT_THAT(artifact.requiredFeatures, testing::IsSupersetOf({"xop", "fma4", "tbm"}));
  std::string error;
  auto jit = CpuJit::load(artifact, error);
  ASSERT_TRUE(jit) << error;
  // Asked for the second time, it remembers.
  for (int i = 0; i < 2; ++i)
    EXPECT_EQ(jit->run(nullptr, nullptr), SYSTOLE_WRONG_CPU);
}

TEST(CpuAheadOfTime, CodeForAnyCpuRuns) {
  for (const char *cpu : {"x86-64", "x86-64-v2", "generic"}) {
    CpuOptions options;
    options.cpu = cpu;
    std::string error;
    auto jit = CpuJit::load(compile(options), error);
    ASSERT_TRUE(jit) << error;
    alignas(64) float input[6] = {}, output[6];
    alignas(64) uint8_t flags[2];
    const void *arguments[] = {input};
    void *results[] = {output, flags};
    EXPECT_EQ(jit->run(arguments, results), SYSTOLE_OK);
    EXPECT_THAT(output, ElementsAre(1, 2, 3, 4, 5, 6));
  }
}

TEST(CpuAheadOfTime, AsksForNothingThatItCannotCheck) {
  for (const char *cpu : {"diamondrapids", "novalake", "graniterapids", "znver5", "bdver4", "knl"}) {
    CpuOptions options;
    options.cpu = cpu;
    for (const std::string &name : compile(options).requiredFeatures)
      EXPECT_TRUE(llvm::any_of(systole::x86Features, [&](const auto &known) { return name == known.name; }))
          << name;
  }
}

//===- CompilerTest.cpp - The public interface of the compiler ------------===//
//
// Every test runs on both targets. Nothing of MLIR is included: a user needs none of it.
//
//===----------------------------------------------------------------------===//

#include "systole/Compiler/Compiler.h"
#include "systole/Compiler/GraphBuilder.h"

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sys/resource.h>
#include <thread>

using namespace systole;
using testing::HasSubstr;

namespace {

/// A folder that goes away with this object.
class Folder {
public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "systole-XXXXXX").string();
    path = mkdtemp(pattern.data());
  }
  ~Folder() { std::filesystem::remove_all(path); }
  std::string file(absl::string_view name) const { return absl::StrCat(path, "/", name); }
  bool isEmpty() const { return std::filesystem::is_empty(path); }

private:
  std::string path;
};

std::string readAll(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// x · weights + bias, with 2.3 MB of weights and a constant that is far too small for a section of its own.
Module networkWithLargeWeights() {
  constexpr int64_t depth = 600, width = 1000;
  std::vector<float> weights(depth * width), bias(width);
  for (size_t i = 0; i < weights.size(); ++i)
    weights[i] = static_cast<float>(i % 251) * 0.25f;
  for (size_t i = 0; i < bias.size(); ++i)
    bias[i] = static_cast<float>(i);
  GraphBuilder graph;
  auto x = graph.argument(ElementType::F32, {2, depth});
  auto product =
      graph.apply("graph.matmul", {x, graph.constant(Array::fromVector<float>({depth, width}, weights))});
  auto sum = graph.apply("graph.add", {product, graph.constant(Array::fromVector<float>({width}, bias))});
  return *std::move(graph).build({sum});
}

/// What it gives for an argument whose rows choose the rows 3 and 599 of the weights.
void expectRowsOfWeights(const runtime::Executable &program) {
  std::vector<float> x(1200, 0.0f);
  x[3] = x[600 + 599] = 1.0f;
  auto results = program.execute({Array::fromVector<float>({2, 600}, x)});
  ASSERT_TRUE(results.ok()) << results.status();
  for (int64_t row = 0; row < 2; ++row)
    for (int64_t i = 0; i < 1000; ++i) {
      int64_t weight = (row == 0 ? 3 : 599) * 1000 + i;
      // Exact in bfloat16: a quarter of a number below 256.
      ASSERT_EQ(results->front().getDouble(row * 1000 + i),
                static_cast<double>(weight % 251) * 0.25 + static_cast<double>(i))
          << row << ", " << i;
    }
}

class Compiler : public testing::TestWithParam<const char *> {
protected:
  CompileOptions options() const {
    CompileOptions chosen;
    chosen.target = GetParam();
    return chosen;
  }
};

TEST_P(Compiler, LargeWeightsAreTheSameInAProcessInMemoryAndInAFile) {
  Folder folder;
  Module module = networkWithLargeWeights();
  auto inProcess = compile(module.clone(), options());
  ASSERT_TRUE(inProcess.ok()) << inProcess.status();
  expectRowsOfWeights(**inProcess);
  auto bytes = compileToBytes(module.clone(), options());
  ASSERT_TRUE(bytes.ok()) << bytes.status();
  ASSERT_TRUE(compileToFile(std::move(module), folder.file("model.bin"), options()).ok());
  EXPECT_TRUE(readAll(folder.file("model.bin")) == *bytes);
  auto loaded = runtime::Executable::load(folder.file("model.bin"));
  ASSERT_TRUE(loaded.ok()) << loaded.status();
  expectRowsOfWeights(**loaded);
}

TEST_P(Compiler, AFileThatCannotBeWrittenIsAnErrorAndLeavesNothing) {
  Folder folder;
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit before;
  getrlimit(RLIMIT_FSIZE, &before);
  rlimit small = {1 << 20, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  absl::Status status = compileToFile(networkWithLargeWeights(), folder.file("model.bin"), options());
  setrlimit(RLIMIT_FSIZE, &before);
  EXPECT_THAT(std::string(status.message()), HasSubstr("model.bin: File too large"));
  EXPECT_TRUE(folder.isEmpty());
}

TEST_P(Compiler, CodeThatCannotBeGeneratedLeavesNothingOfTheConstants) {
  Folder folder;
  auto module = Module::parse(R"(
    func.func @main(%x: tensor<f64>) -> tensor<f64> {
      %y = "stablehlo.custom_call"(%x) {call_target_name = "nobody.knows"} : (tensor<f64>) -> tensor<f64>
      return %y : tensor<f64>
    })",
                              "program.mlir");
  ASSERT_TRUE(module.ok()) << module.status();
  absl::Status status = compileToFile(*std::move(module), folder.file("model.bin"), options());
  EXPECT_THAT(std::string(status.message()), HasSubstr("program.mlir:3:12: error: "));
  EXPECT_TRUE(folder.isEmpty());
}

TEST_P(Compiler, OneExecutableRunsInManyThreads) {
  auto program = compile(networkWithLargeWeights(), options());
  ASSERT_TRUE(program.ok()) << program.status();
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&] { expectRowsOfWeights(**program); });
  for (std::thread &thread : threads)
    thread.join();
}

TEST_P(Compiler, ThePhasesOneByOneGiveTheSameFile) {
  Module module = networkWithLargeWeights();
  auto direct = compileToBytes(module.clone(), options());
  ASSERT_TRUE(direct.ok()) << direct.status();
  auto phases = phasesOf(GetParam());
  ASSERT_TRUE(phases.ok());
  for (const PhaseDescription &phase : *phases) {
    auto lowered = lower(std::move(module), phase.name, options());
    ASSERT_TRUE(lowered.ok()) << phase.name << ": " << lowered.status();
    auto again = Module::parse(lowered->toString(), phase.name);
    ASSERT_TRUE(again.ok()) << again.status();
    module = *std::move(again);
  }
  auto steps = compileToBytes(std::move(module), options());
  ASSERT_TRUE(steps.ok()) << steps.status();
  EXPECT_TRUE(*steps == *direct);
}

TEST_P(Compiler, RefusesAModuleThatWasMovedFrom) {
  Folder folder;
  Module module = networkWithLargeWeights();
  Module taken = std::move(module);
  auto expectRefused = [](const absl::Status &status) {
    EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
    EXPECT_EQ(status.message(), "the module is empty: it was moved from");
  };
  EXPECT_EQ(module.toString(), "");
  expectRefused(module.toPortableArtifact().status());
  expectRefused(lower(module.clone(), "stablehlo", options()).status());
  expectRefused(compile(module.clone(), options()).status());
  expectRefused(compileToBytes(module.clone(), options()).status());
  expectRefused(compileToFile(module.clone(), folder.file("model.bin"), options()));
  EXPECT_TRUE(folder.isEmpty());
  expectRefused(compileToObject(module.clone(), "model", {.target = "cpu"}).status());
  module = std::move(taken);
  EXPECT_TRUE(compile(std::move(module), options()).ok());
}

TEST_P(Compiler, RefusesAnArgumentThatWasMovedFrom) {
  GraphBuilder graph;
  auto module = std::move(graph).build({graph.argument(ElementType::F32, {})});
  ASSERT_TRUE(module.ok()) << module.status();
  auto program = compile(*std::move(module), options());
  ASSERT_TRUE(program.ok()) << program.status();
  std::vector<Array> arguments = {Array::scalar<float>(7)};
  Array taken = std::move(arguments[0]);
  EXPECT_THAT(std::string((*program)->execute(arguments).status().message()),
              HasSubstr("expected tensor<f32>, found tensor<0xf32>"));
  auto results = (*program)->execute({taken});
  ASSERT_TRUE(results.ok()) << results.status();
  EXPECT_EQ(results->front().getDouble(0), 7);
}

INSTANTIATE_TEST_SUITE_P(Targets, Compiler, testing::Values("cpu", "tpu-v2"),
                         [](const auto &info) { return info.param[0] == 'c' ? "Cpu" : "Tpu"; });

TEST(CompilerText, ThatDoesNotParseSaysWhere) {
  auto module = Module::parse("func.func @main() {\n  graph.relu\n}", "broken.mlir");
  EXPECT_THAT(std::string(module.status().message()), HasSubstr("broken.mlir:2:13: error: expected ':'"));
}

TEST(CompilerText, WhoseMemoryPlanWasEditedIsRefused) {
  auto module = lower(networkWithLargeWeights(), "tpu");
  ASSERT_TRUE(module.ok()) << module.status();
  std::string text =
      std::regex_replace(module->toString(), std::regex("constants_bytes = [0-9]+"), "constants_bytes = 512");
  auto edited = Module::parse(text, "edited.mlir");
  ASSERT_TRUE(edited.ok()) << edited.status();
  auto bytes = compileToBytes(*std::move(edited));
  EXPECT_THAT(std::string(bytes.status().message()),
              HasSubstr("they overlap, are out of order, or exceed their region"));
}

TEST(CompilerObject, TakesNamesThatAreFreeInC) {
  Module module = networkWithLargeWeights();
  for (absl::string_view name :
       {"", "a b", "a\nb", "1x", "int", "class", "main", "malloc", "expf", "errno", "_Exit", "_x", "int32_t",
        "UINT8_MAX", "systole_program", "systole_runtime", "systole.kernel_0", "n\u00e4me"}) {
    auto object = compileToObject(module.clone(), name, {.target = "cpu"});
    EXPECT_TRUE(absl::IsInvalidArgument(object.status())) << name << ": " << object.status();
    EXPECT_THAT(std::string(object.status().message()),
                HasSubstr("the C function of an object file can't be called '"));
  }
  for (absl::string_view name : {"kernel_0", "program", "Model_1", "integer", "task_0_launch"}) {
    auto object = compileToObject(module.clone(), name, {.target = "cpu"});
    ASSERT_TRUE(object.ok()) << object.status();
    EXPECT_THAT(object->header, HasSubstr(absl::StrCat("int32_t ", name, "(")));
  }
}

TEST(CompilerCpu, IsChosenByName) {
  Module module = networkWithLargeWeights();
  EXPECT_TRUE(compile(module.clone(), {.target = "cpu", .cpu = "x86-64-v2"}).ok());
  // No CPU since Bulldozer has these instructions.
  auto other = compile(module.clone(), {.target = "cpu", .cpu = "bdver1"});
  EXPECT_TRUE(absl::IsFailedPrecondition(other.status())) << other.status();
  EXPECT_THAT(std::string(other.status().message()), HasSubstr("xop, which this host lacks"));
  EXPECT_THAT(std::string(compile(module.clone(), {.target = "cpu", .cpu = "abacus"}).status().message()),
              HasSubstr("no x86_64 CPU is named 'abacus'; choose one of: "));
  EXPECT_THAT(std::string(compile(module.clone(), {.target = "tpu-v2", .cpu = "haswell"}).status().message()),
              HasSubstr("a CPU goes with the target cpu"));
}

} // namespace

//===- RandomProgramsTest.cpp - Random programs on every backend ----------===//
//
// The CPU must equal the reference evaluator within 2e-6 of the result's largest element; the TPU must equal,
// bit for bit, the reference evaluator that computes in TPU arithmetic what the optimizer made of the
// program.
//
//===----------------------------------------------------------------------===//

#include "Backends.h"
#include "RandomGraph.h"

#include <gtest/gtest.h>

namespace systole::test {
namespace {

constexpr int operations = 50;

class RandomPrograms : public testing::TestWithParam<uint32_t> {
protected:
  void SetUp() override {
    RandomGraph graph(GetParam(), operations);
    arguments = graph.arguments();
    absl::StatusOr<Module> built = std::move(graph).build();
    ASSERT_TRUE(built.ok()) << built.status();
    module.emplace(*std::move(built));
  }

  std::optional<Module> module;
  std::vector<Array> arguments;
};

TEST_P(RandomPrograms, CpuIsCloseToReference) {
  auto expected = evaluateReference(module->clone(), arguments, reference::Arithmetic::IEEE, "cpu");
  ASSERT_TRUE(expected.ok()) << expected.status();
  auto found = runOn("cpu", module->clone(), arguments);
  ASSERT_TRUE(found.ok()) << found.status();
  EXPECT_EQ(describeDifference(*expected, *found, 2e-6), "");
}

TEST_P(RandomPrograms, TpuEqualsReferenceInTpuArithmetic) {
  auto expected = evaluateReference(module->clone(), arguments, reference::Arithmetic::TPU, "tpu-v2");
  ASSERT_TRUE(expected.ok()) << expected.status();
  auto found = runOn("tpu-v2", module->clone(), arguments);
  ASSERT_TRUE(found.ok()) << found.status();
  EXPECT_EQ(describeDifference(*expected, *found, 0), "");
}

/// Just in time and ahead of time, on one thread and on several: the same bits.
TEST_P(RandomPrograms, CpuGivesTheSameBitsHoweverItRuns) {
  auto expected = runOn("cpu", module->clone(), arguments);
  ASSERT_TRUE(expected.ok()) << expected.status();
  absl::StatusOr<std::string> bytes = compileToBytes(module->clone(), {.target = "cpu"});
  ASSERT_TRUE(bytes.ok()) << bytes.status();
  auto file = runtime::ExecutableFile::fromBytes(*bytes);
  ASSERT_TRUE(file.ok()) << file.status();
  auto executable = runtime::Executable::load(*file);
  ASSERT_TRUE(executable.ok()) << executable.status();
  for (int threads : {1, 2, 3}) {
    runtime::RunOptions options;
    options.threadCount = threads;
    auto found = (*executable)->execute(arguments, options);
    ASSERT_TRUE(found.ok()) << found.status();
    EXPECT_EQ(describeDifference(*expected, *found, 0), "") << threads << " threads";
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomPrograms, testing::Range<uint32_t>(0, 40));

} // namespace
} // namespace systole::test

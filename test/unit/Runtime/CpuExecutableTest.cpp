//===- CpuExecutableTest.cpp - Running native code ------------------------===//

#include "systole/Runtime/CpuExecutable.h"

#include "TestExecutables.h"
#include "systole/Runtime/HostCpu.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

using namespace systole;
using namespace systole::runtime;
using namespace systole::testing;
using ::testing::HasSubstr;

static absl::StatusOr<std::unique_ptr<Executable>> load(const Manifest &manifest,
                                                        absl::Span<const uint8_t> code) {
  auto file = ExecutableFile::fromBytes(buildInMemory(manifest, code));
  if (!file.ok())
    return file.status();
  return Executable::load(*std::move(file));
}

static absl::StatusOr<std::unique_ptr<Executable>> load(const Manifest &manifest) {
  absl::StatusOr<MappedFile> code = MappedFile::open(TEST_PROGRAM);
  if (!code.ok())
    return code.status();
  return load(manifest, code->bytes());
}

static const Array left = Array::fromVector<float>({2, 4}, {1, 2, 3, 4, 5, 6, 7, 8});
static const Array right = Array::fromVector<float>({2, 4}, {10, 20, 30, 40, 50, 60, 70, 80});
static const Array sum = Array::fromVector<float>({2, 4}, {111, 122, 133, 144, 155, 166, 177, 188});

TEST(CpuExecutable, Runs) {
  auto program = load(addManifest());
  ASSERT_TRUE(program.ok()) << program.status();
  EXPECT_EQ((*program)->target(), "cpu");
  for (int threads : {0, 1, 2, 7}) {
    RunStatistics statistics;
    auto results = (*program)->execute({left, right}, {.threadCount = threads}, &statistics);
    ASSERT_TRUE(results.ok()) << results.status();
    ASSERT_EQ(results->size(), 1u);
    EXPECT_TRUE((*results)[0] == sum);
    EXPECT_GT(statistics.wallSeconds, 0);
    EXPECT_FALSE(statistics.device);
  }
}

TEST(CpuExecutable, RunsFromWhatThisProcessBuilt) {
  absl::StatusOr<MappedFile> code = MappedFile::open(TEST_PROGRAM);
  ASSERT_TRUE(code.ok()) << code.status();
  absl::StatusOr<ExecutableBuilder> builder = ExecutableBuilder::inProcess();
  ASSERT_TRUE(builder.ok()) << builder.status();
  ASSERT_TRUE(addSections(*builder, code->bytes()).ok());
  ASSERT_TRUE(builder->finish(addManifest()).ok());
  auto file = builder->takeFile();
  ASSERT_TRUE(file.ok()) << file.status();
  auto program = Executable::load(*file);
  ASSERT_TRUE(program.ok()) << program.status();
  auto results = (*program)->execute({left, right});
  ASSERT_TRUE(results.ok()) << results.status();
  EXPECT_TRUE((*results)[0] == sum);
}

TEST(CpuExecutable, RunsFromSeveralThreads) {
  auto program = load(addManifest());
  ASSERT_TRUE(program.ok()) << program.status();
  std::vector<std::thread> threads;
  std::atomic<int> wrong = 0;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&] {
      for (int run = 0; run < 100; ++run) {
        auto results = (*program)->execute({left, right});
        wrong += !results.ok() || !((*results)[0] == sum);
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(wrong, 0);
}

TEST(CpuExecutable, SeveralProgramsAreToldApart) {
  // The dynamic loader mustn't take the second object for the first, nor after the first is gone.
  for (int round = 0; round < 3; ++round) {
    auto first = load(addManifest());
    Manifest manifest = addManifest();
    std::get<CpuPlan>(manifest.plan).entrySymbol = "failing_entry";
    auto second = load(manifest);
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_TRUE((*first)->execute({left, right}).ok());
    EXPECT_EQ((*second)->execute({left, right}).status().message(),
              "the program ended with the error code 42");
  }
}

TEST(CpuExecutable, WrongArgumentsAreNamed) {
  auto program = load(addManifest());
  ASSERT_TRUE(program.ok());
  auto message = [&](std::vector<Array> arguments) {
    return std::string((*program)->execute(arguments).status().message());
  };
  EXPECT_EQ(message({left}), "the program takes 2 arguments, found 1");
  EXPECT_EQ(message({left, Array::zeros(ElementType::F32, {8})}),
            "argument 1 ('right'): expected tensor<2x4xf32>, found tensor<8xf32>");
  EXPECT_EQ(message({Array::zeros(ElementType::F64, {2, 4}), right}),
            "argument 0 ('left'): expected tensor<2x4xf32>, found tensor<2x4xf64>");
  EXPECT_EQ((*program)->execute({left, right}, {.threadCount = -1}).status().message(),
            "the number of threads is negative: -1");
}

TEST(CpuExecutable, CodeThatCannotBeLoaded) {
  EXPECT_THAT(std::string(load(addManifest(), asBytes("not ELF")).status().message()),
              HasSubstr("cannot load the program's code: "));
  Manifest manifest = addManifest();
  std::get<CpuPlan>(manifest.plan).entrySymbol = "other_entry";
  EXPECT_EQ(load(manifest).status().message(), "the program's code has no symbol 'other_entry'");
}

TEST(CpuExecutable, AFileThatThereIsNotIsRefused) {
  auto program = Executable::load(std::shared_ptr<const ExecutableFile>());
  EXPECT_EQ(program.status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(std::string(program.status().message()), HasSubstr("the pointer is null"));
}

TEST(CpuExecutable, OtherProcessorsAreRefused) {
  Manifest manifest = addManifest();
  std::get<CpuPlan>(manifest.plan).features = {"avx512quantum", "teleport"};
  EXPECT_EQ(
      load(manifest).status().message(),
      "the program was compiled for a CPU with avx512quantum, teleport, which this host lacks: compile it on "
      "this host, or for this host's CPU (tpu-compile --cpu)");
  std::get<CpuPlan>(manifest.plan).features = hostFeatures();
  EXPECT_TRUE(load(manifest).ok());
  std::get<CpuPlan>(manifest.plan).architecture = "pdp11";
  EXPECT_THAT(std::string(load(manifest).status().message()),
              HasSubstr("compiled for the architecture pdp11"));
}

TEST(CpuExecutable, CodeInTheProcess) {
  CpuProgram program;
  program.signature.results = {{"answer", ElementType::I32, {}, {}}};
  program.plan.architecture = std::string(hostArchitecture());
  program.entry = [](const void *const *, void *const *results, void *arena, const void *constants,
                     systole_runtime *) -> int32_t {
    *static_cast<int32_t *>(results[0]) = *static_cast<const int32_t *>(constants);
    return arena != nullptr;
  };
  auto answer = std::make_shared<int32_t>(42);
  program.constants = answer.get();
  program.owner = answer;
  auto executable = makeCpuExecutable(std::move(program));
  ASSERT_TRUE(executable.ok());
  answer.reset();
  auto results = (*executable)->execute({});
  ASSERT_TRUE(results.ok()) << results.status();
  EXPECT_EQ((*results)[0].getInt(0), 42);
}

TEST(HostCpu, KnowsItself) {
  EXPECT_GE(hostThreadCount(), 1);
  EXPECT_TRUE(checkHostFeatures(hostArchitecture(), hostFeatures()).ok());
}

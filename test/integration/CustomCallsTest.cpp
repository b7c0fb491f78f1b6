//===- CustomCallsTest.cpp - Programs that call functions of the host -----===//

#include "systole/Compiler/Compiler.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace systole::test {
namespace {

using runtime::CustomCall;
using runtime::CustomCallRegistry;
using testing::ElementsAre;
using testing::HasSubstr;

/// Compiles for the CPU, in this process or by way of an executable's bytes.
absl::StatusOr<std::shared_ptr<runtime::Executable>>
load(const std::string &program, std::shared_ptr<CustomCallRegistry> functions, bool aheadOfTime) {
  absl::StatusOr<Module> module = Module::parse(program, "program");
  if (!module.ok())
    return module.status();
  CompileOptions options;
  options.target = "cpu";
  options.customCalls = functions;
  if (!aheadOfTime)
    return compile(*std::move(module), options);
  absl::StatusOr<std::string> bytes = compileToBytes(*std::move(module), options);
  if (!bytes.ok())
    return bytes.status();
  auto file = runtime::ExecutableFile::fromBytes(*bytes);
  if (!file.ok())
    return file.status();
  absl::StatusOr<std::unique_ptr<runtime::Executable>> executable =
      runtime::Executable::load(*file, functions);
  if (!executable.ok())
    return executable.status();
  return std::shared_ptr<runtime::Executable>(*std::move(executable));
}

class CustomCalls : public testing::TestWithParam<bool> {
protected:
  void add(absl::string_view name, runtime::HostFunction function) {
    ASSERT_TRUE(functions->add(name, std::move(function)).ok());
  }
  absl::StatusOr<std::vector<Array>> run(const std::string &program, const std::vector<Array> &arguments) {
    auto executable = load(program, functions, GetParam());
    return executable.ok() ? (*executable)->execute(arguments) : executable.status();
  }

  std::shared_ptr<CustomCallRegistry> functions = std::make_shared<CustomCallRegistry>();
};

TEST_P(CustomCalls, SeeTypesShapesAndConfig) {
  add("look", [](const CustomCall &call) -> absl::Status {
    EXPECT_EQ(call.name, "look");
    EXPECT_EQ(call.config, "{axis = 1 : i64}");
    EXPECT_EQ(call.operands.size(), 3u);
    EXPECT_EQ(call.operands[0].elementType, ElementType::UI8);
    EXPECT_THAT(call.operands[0].span<uint8_t>(), ElementsAre(250, 251, 252, 253, 254, 255));
    EXPECT_THAT(call.operands[0].shape, ElementsAre(2, 3));
    EXPECT_EQ(call.operands[1].elementType, ElementType::I1);
    EXPECT_TRUE(call.operands[1].shape.empty());
    EXPECT_THAT(call.operands[1].bytes, ElementsAre(1));
    EXPECT_TRUE(call.operands[2].bytes.empty());
    EXPECT_EQ(call.results.size(), 2u);
    call.results[0].span<BFloat16>()[0] = BFloat16(1.5f);
    std::fill(call.results[1].span<std::complex<float>>().begin(),
              call.results[1].span<std::complex<float>>().end(), std::complex<float>(1, 2));
    return absl::OkStatus();
  });
  Array bytes = Array::fromVector<uint8_t>({2, 3}, {250, 251, 252, 253, 254, 255});
  auto results = run(R"(
    func.func @main(%a: tensor<2x3xui8>, %b: tensor<i1>) -> (tensor<bf16>, tensor<2xcomplex<f32>>) {
      %c = stablehlo.constant dense<> : tensor<0x4xf32>
      %0:2 = stablehlo.custom_call @look(%a, %b, %c) {api_version = 4 : i32, backend_config = {axis = 1 : i64}}
          : (tensor<2x3xui8>, tensor<i1>, tensor<0x4xf32>) -> (tensor<bf16>, tensor<2xcomplex<f32>>)
      return %0#0, %0#1 : tensor<bf16>, tensor<2xcomplex<f32>>
    })",
                     {bytes, Array::scalar(true)});
  ASSERT_TRUE(results.ok()) << results.status();
  EXPECT_EQ((*results)[0].getDouble(0), 1.5);
  EXPECT_EQ((*results)[1].getComplex(1), std::complex<double>(1, 2));
}

// Views that are no dense arrays in the program are dense for the function.
TEST_P(CustomCalls, GetDenseOperands) {
  add("sum", [](const CustomCall &call) -> absl::Status {
    EXPECT_THAT(call.operands[0].span<float>(), ElementsAre(4, 1, 5, 2));
    call.results[0].span<float>()[0] = 7;
    return absl::OkStatus();
  });
  auto results = run(R"(
    func.func @main(%x: tensor<2x3xf32>) -> tensor<f32> {
      %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
      %1 = stablehlo.slice %0 [0:2, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
      %2 = stablehlo.reverse %1, dims = [1] : tensor<2x2xf32>
      %3 = stablehlo.custom_call @sum(%2) : (tensor<2x2xf32>) -> tensor<f32>
      return %3 : tensor<f32>
    })",
                     {Array::fromVector<float>({2, 3}, {1, 2, 3, 4, 5, 6})});
  ASSERT_TRUE(results.ok()) << results.status();
  EXPECT_EQ((*results)[0].getDouble(0), 7);
}

TEST_P(CustomCalls, WithSideEffectsRunInOrderAndAsOften) {
  std::vector<int> log;
  add("log", [&](const CustomCall &call) {
    log.push_back(static_cast<int>(call.operands[0].span<int32_t>()[0]));
    return absl::OkStatus();
  });
  add("twice", [](const CustomCall &call) {
    call.results[0].span<int32_t>()[0] = 2 * call.operands[0].span<int32_t>()[0];
    return absl::OkStatus();
  });
  auto results = run(R"(
    func.func @main(%x: tensor<i32>) -> tensor<i32> {
      stablehlo.custom_call @log(%x) {has_side_effect = true} : (tensor<i32>) -> ()
      %0 = stablehlo.while(%i = %x) : tensor<i32>
      cond {
        %most = stablehlo.constant dense<20> : tensor<i32>
        %less = stablehlo.compare LT, %i, %most : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %less : tensor<i1>
      } do {
        %next = stablehlo.custom_call @twice(%i) : (tensor<i32>) -> tensor<i32>
        stablehlo.custom_call @log(%next) {has_side_effect = true} : (tensor<i32>) -> ()
        stablehlo.return %next : tensor<i32>
      }
      %seven = stablehlo.constant dense<7> : tensor<i32>
      stablehlo.custom_call @log(%seven) {has_side_effect = true} : (tensor<i32>) -> ()
      stablehlo.custom_call @log(%seven) {has_side_effect = true} : (tensor<i32>) -> ()
      return %0 : tensor<i32>
    })",
                     {Array::scalar<int32_t>(3)});
  ASSERT_TRUE(results.ok()) << results.status();
  EXPECT_EQ((*results)[0].getInt(0), 24);
  EXPECT_THAT(log, ElementsAre(3, 6, 12, 24, 7, 7));
}

// Where nothing would ever end the loop, the error does.
TEST_P(CustomCalls, ThatFailEndTheRun) {
  int calls = 0;
  add("fail", [&](const CustomCall &) {
    return ++calls % 3 == 0 ? absl::OutOfRangeError("no more") : absl::OkStatus();
  });
  std::string program = R"(
    func.func @main(%x: tensor<i32>) -> tensor<i32> {
      %0 = stablehlo.while(%i = %x) : tensor<i32>
      cond {
        %yes = stablehlo.constant dense<true> : tensor<i1>
        stablehlo.return %yes : tensor<i1>
      } do {
        stablehlo.custom_call @fail(%i) {has_side_effect = true} : (tensor<i32>) -> ()
        stablehlo.return %i : tensor<i32>
      }
      return %0 : tensor<i32>
    })";
  auto executable = load(program, functions, GetParam());
  ASSERT_TRUE(executable.ok()) << executable.status();
  for (int threads : {1, 2}) {
    auto results = (*executable)->execute({Array::scalar<int32_t>(3)}, {.threadCount = threads});
    EXPECT_EQ(results.status().code(), absl::StatusCode::kOutOfRange);
    EXPECT_EQ(results.status().message(), "program:8:9: custom call 'fail': no more");
  }
  EXPECT_EQ(calls, 6);
}

TEST_P(CustomCalls, RunFromSeveralThreads) {
  add("add_one", [](const CustomCall &call) {
    for (auto [from, to] : {std::pair(call.operands[0].span<float>(), call.results[0].span<float>())})
      std::transform(from.begin(), from.end(), to.begin(), [](float x) { return x + 1; });
    return absl::OkStatus();
  });
  auto executable = load(R"(
    func.func @main(%x: tensor<1000xf32>) -> tensor<1000xf32> {
      %0 = stablehlo.custom_call @add_one(%x) : (tensor<1000xf32>) -> tensor<1000xf32>
      %1 = stablehlo.multiply %0, %0 : tensor<1000xf32>
      return %1 : tensor<1000xf32>
    })",
                         functions, GetParam());
  ASSERT_TRUE(executable.ok()) << executable.status();
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread)
    threads.emplace_back([&, thread] {
      for (int i = 0; i < 50; ++i) {
        auto results =
            (*executable)
                ->execute({Array::fromVector<float>({1000}, std::vector<float>(1000, float(thread)))});
        wrong += !results.ok() || results->front().getDouble(999) != (thread + 1) * (thread + 1);
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(wrong, 0);
}

INSTANTIATE_TEST_SUITE_P(Both, CustomCalls, testing::Bool(),
                         [](const auto &info) { return info.param ? "AheadOfTime" : "JustInTime"; });

TEST(CustomCallRegistry, NamesAreTakenOnce) {
  CustomCallRegistry registry;
  auto nothing = [](const CustomCall &) { return absl::OkStatus(); };
  EXPECT_TRUE(registry.add("b", nothing).ok());
  EXPECT_TRUE(registry.add("a", nothing).ok());
  EXPECT_EQ(registry.add("a", nothing).code(), absl::StatusCode::kAlreadyExists);
  EXPECT_EQ(registry.add("c", nullptr).code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(registry.add("", nothing).code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(registry.names(), ElementsAre("a", "b"));
  EXPECT_EQ(registry.find("c"), nullptr);
}

TEST(Donation, ResultsComeInTheArgumentsMemory) {
  for (const char *target : {"cpu", "tpu-v2"}) {
    absl::StatusOr<Module> module = Module::parse(R"(
      func.func @main(%w: tensor<16x128xf32> {tf.aliasing_output = 1 : i32}, %g: tensor<16x128xf32>)
          -> (tensor<16x128xf32>, tensor<16x128xf32>) {
        %0 = stablehlo.multiply %w, %g : tensor<16x128xf32>
        %1 = stablehlo.subtract %w, %g : tensor<16x128xf32>
        return %0, %1 : tensor<16x128xf32>, tensor<16x128xf32>
      })");
    ASSERT_TRUE(module.ok()) << module.status();
    auto executable = compile(*std::move(module), {.target = target});
    ASSERT_TRUE(executable.ok()) << executable.status();
    EXPECT_EQ((*executable)->signature().results[1].donatedArgument, 0);
    Array w = Array::fromVector<float>({16, 128}, std::vector<float>(2048, 5));
    Array g = Array::fromVector<float>({16, 128}, std::vector<float>(2048, 2));
    runtime::RunStatistics kept, given;
    auto results = (*executable)->execute({w, g}, {.collectStatistics = true}, &kept);
    ASSERT_TRUE(results.ok()) << results.status();
    EXPECT_EQ(w.getDouble(7), 5) << "execute keeps its arguments";
    const void *memory = w.data();
    std::vector<Array> arguments;
    arguments.push_back(std::move(w));
    arguments.push_back(g);
    auto donated = (*executable)->executeDonating(std::move(arguments), {.collectStatistics = true}, &given);
    ASSERT_TRUE(donated.ok()) << donated.status();
    EXPECT_EQ((*donated)[1].data(), memory);
    for (const auto &values : {*results, *donated}) {
      EXPECT_EQ(values[0].getDouble(2047), 10);
      EXPECT_EQ(values[1].getDouble(0), 3);
    }
    if (given.device)
      EXPECT_EQ(given.device->hbmBytesPeak, 3 * 8192);
    else
      EXPECT_EQ(kept.memoryBytesPeak - given.memoryBytesPeak, 8192);
    EXPECT_EQ((*executable)->executeDonating({}).status().code(), absl::StatusCode::kInvalidArgument);
  }
}

} // namespace
} // namespace systole::test

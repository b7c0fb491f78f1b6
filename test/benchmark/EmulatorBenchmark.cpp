//===- EmulatorBenchmark.cpp - Speed of the emulator -----------------------===//
//
// The matmul runs on one TPU core, program loading, DMA, vector work and all included, on one host thread.
// Its counter `of_fma_peak` is its speed as a share of what the same host core reaches in f32 fused
// multiply-adds.
//
//===----------------------------------------------------------------------===//

#include "HostPeak.h"
#include "MatmulProgram.h"
#include "benchmark/benchmark.h"
#include "systole/Emulator/Emulator.h"
#include "systole/ISA/Assembly.h"
#include "systole/ISA/Encoding.h"
#include "systole/Support/TPUArithmetic.h"

#include <cstring>
#include <random>

namespace systole::benchmark {
namespace {

constexpr int32_t baseA = 0, baseB = 1 << 15, baseC = 1 << 16;

/// The operands in an emulator's HBM, and the program loaded.
struct Matmul {
  explicit Matmul(int size) : size(size), emulator(*emulator::Emulator::create(isa::defaultMachineModel())) {
    std::mt19937 generator(1);
    auto *a = matrix<uint16_t>(baseA), *b = matrix<uint16_t>(baseB);
    for (int64_t i = 0; i < int64_t(size) * size; ++i) {
      a[i] = static_cast<uint16_t>((generator() & 0x80ff) | 0x3f00);
      b[i] = static_cast<uint16_t>((generator() & 0x80ff) | 0x3f00);
    }
  }
  absl::Status load() {
    absl::StatusOr<std::vector<isa::Bundle>> bundles =
        isa::assemble(MatmulProgram{size, baseA, baseB, baseC}.assembly());
    if (!bundles.ok())
      return bundles.status();
    absl::StatusOr<std::vector<uint8_t>> bytes = isa::encode(*bundles);
    return bytes.ok() ? emulator->loadProgram(0, *bytes) : bytes.status();
  }
  template <typename T> T *matrix(int32_t base) {
    return reinterpret_cast<T *>(emulator->hbm(0).data() + int64_t(base) * 512);
  }
  /// Compares some elements with the definition.
  bool correct() {
    auto *a = matrix<uint16_t>(baseA), *b = matrix<uint16_t>(baseB);
    auto *c = matrix<float>(baseC);
    std::mt19937 generator(2);
    std::vector<float> row(static_cast<size_t>(size)), column(row);
    for (int test = 0; test < 200; ++test) {
      size_t i = generator() % row.size(), j = generator() % row.size();
      for (size_t k = 0; k < row.size(); ++k) {
        row[k] = tpuarithmetic::fromBFloat16(a[i * row.size() + k]);
        column[k] = tpuarithmetic::fromBFloat16(b[k * row.size() + j]);
      }
      float expected = tpuarithmetic::mxuDot(row.data(), column.data(), row.size());
      if (std::memcmp(&expected, &c[i * row.size() + j], sizeof(float)) != 0)
        return false;
    }
    return true;
  }

  int size;
  std::unique_ptr<emulator::Emulator> emulator;
};

void runMatmul(::benchmark::State &state, bool timing,
               const std::string &path = emulator::Emulator::hostPaths().back()) {
  Matmul matmul(static_cast<int>(state.range(0)));
  if (!matmul.emulator->useHostPath(path).ok())
    return state.SkipWithError("no such host path");
  double peak = measurePeakMultiplyAdds();
  emulator::RunResult result;
  double seconds = 0;
  for (auto _ : state) {
    double begin = threadSeconds();
    absl::Status status = matmul.load();
    absl::StatusOr<emulator::RunResult> run =
        status.ok() ? matmul.emulator->run({.timing = timing}) : absl::StatusOr<emulator::RunResult>(status);
    if (!run.ok())
      return state.SkipWithError(std::string(run.status().message()).c_str());
    result = *std::move(run);
    seconds += threadSeconds() - begin;
  }
  if (!matmul.correct())
    return state.SkipWithError("the product differs from the definition");
  peak = std::max(peak, measurePeakMultiplyAdds());
  double multiplyAdds = static_cast<double>(matmul.size) * matmul.size * matmul.size;
  double total = multiplyAdds * static_cast<double>(state.iterations());
  state.counters["multiply_adds_per_second"] = total / seconds;
  state.counters["of_fma_peak"] = total / seconds / peak;
  if (result.cores[0].timing) {
    state.counters["device_cycles"] = static_cast<double>(result.cores[0].timing->cycles);
    state.counters["mxu_utilization"] = result.cores[0].timing->matrixUtilization;
  }
}

void emulatedMatmul(::benchmark::State &state) { runMatmul(state, false); }
void emulatedMatmulWithTiming(::benchmark::State &state) { runMatmul(state, true); }
BENCHMARK(emulatedMatmul)->Arg(1024)->Arg(2048)->Unit(::benchmark::kMillisecond);
BENCHMARK(emulatedMatmulWithTiming)->Arg(1024)->Arg(2048)->Unit(::benchmark::kMillisecond);

void hostFmaPeak(::benchmark::State &state) {
  int64_t performed = 0;
  for (auto _ : state)
    performed += runMultiplyAdds(100'000'000);
  state.counters["multiply_adds_per_second"] =
      ::benchmark::Counter(static_cast<double>(performed), ::benchmark::Counter::kIsRate);
}
BENCHMARK(hostFmaPeak)->Unit(::benchmark::kMillisecond);

} // namespace
} // namespace systole::benchmark

/// The same matmul on each path that the host has; the default is the last.
int main(int argc, char **argv) {
  for (const std::string &path : systole::emulator::Emulator::hostPaths())
    benchmark::RegisterBenchmark(
        ("emulatedMatmulOn/" + path).c_str(),
        [path](benchmark::State &state) { systole::benchmark::runMatmul(state, false, path); })
        ->Arg(1024)
        ->Unit(benchmark::kMillisecond);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}

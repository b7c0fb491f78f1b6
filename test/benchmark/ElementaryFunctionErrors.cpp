//===- ElementaryFunctionErrors.cpp - Over every input ---------------------===//
//
// Compares each unary function of the transcendental unit with the C library's double-precision one, for all
// 2^32 inputs (or every n-th: the first argument), and the binary ones for random pairs. Prints the worst
// error of each in units of the last place of the exact result; docs/Numerics.md records them.
//
//===----------------------------------------------------------------------===//

#include "systole/Support/TPUArithmetic.h"

#include <bit>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <thread>
#include <vector>

namespace {

namespace t = systole::tpuarithmetic;

/// Infinite for a wrong NaN, infinity or zero. Tiny results count as right if they are zero or the least
/// normal.
double errorOf(float found, double exact) {
  if (std::isnan(found) || std::isnan(exact))
    return std::isnan(found) == std::isnan(exact) ? 0 : INFINITY;
  float nearest = static_cast<float>(exact);
  if (std::isinf(found) || std::isinf(nearest))
    return found == nearest ? 0 : INFINITY;
  if (std::abs(exact) < 0x1p-126)
    return std::abs(found) <= 0x1p-126f ? 0 : INFINITY;
  return std::abs(found - exact) / std::ldexp(1.0, std::ilogb(exact) - 23);
}

struct Worst {
  double error = 0;
  float x = 0, y = 0;
  void note(double candidate, float atX, float atY = 0) {
    if (candidate > error)
      error = candidate, x = atX, y = atY;
  }
};

struct Unary {
  const char *name;
  float (*function)(float);
  double (*exact)(double);
};

constexpr Unary unaryFunctions[] = {
    {"exp", t::exp, std::exp},
    {"expm1", t::expm1, std::expm1},
    {"log", t::log, std::log},
    {"log1p", t::log1p, std::log1p},
    {"tanh", t::tanh, std::tanh},
    {"logistic", t::logistic, [](double x) { return 1 / (1 + std::exp(-x)); }},
    {"erf", t::erf, std::erf},
    {"sqrt", t::sqrt, std::sqrt},
    {"rsqrt", t::rsqrt, [](double x) { return 1 / std::sqrt(x); }},
    {"cbrt", t::cbrt, std::cbrt},
    {"sin", t::sin, std::sin},
    {"cos", t::cos, std::cos},
    {"tan", t::tan, std::tan},
};

Worst measure(const Unary &unary, uint64_t step) {
  std::vector<Worst> parts(std::max(1u, std::thread::hardware_concurrency()));
  std::vector<std::thread> threads;
  for (size_t i = 0; i < parts.size(); ++i)
    threads.emplace_back([&, i] {
      for (uint64_t bits = i * step; bits < uint64_t(1) << 32; bits += parts.size() * step) {
        float x = t::flush(std::bit_cast<float>(static_cast<uint32_t>(bits)));
        parts[i].note(errorOf(unary.function(x), unary.exact(x)), x);
      }
    });
  Worst worst;
  for (size_t i = 0; i < parts.size(); ++i) {
    threads[i].join();
    worst.note(parts[i].error, parts[i].x);
  }
  return worst;
}

Worst measure(float (*function)(float, float), double (*exact)(double, double), bool nearOne) {
  std::mt19937 generator(1);
  Worst worst;
  for (int i = 0; i < 100'000'000; ++i) {
    float x = t::flush(std::bit_cast<float>(static_cast<uint32_t>(generator())));
    float y = t::flush(std::bit_cast<float>(static_cast<uint32_t>(generator())));
    if (nearOne && i % 2) { // where most powers are neither 0 nor infinite
      x = std::bit_cast<float>(0x3f000000u + static_cast<uint32_t>(generator()) % 0x1000000u);
      y = static_cast<float>(static_cast<int32_t>(generator())) * 0x1p-24f;
    }
    worst.note(errorOf(function(x, y), exact(x, y)), x, y);
  }
  return worst;
}

} // namespace

int main(int argc, char **argv) {
  uint64_t step = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1;
  for (const Unary &unary : unaryFunctions) {
    Worst worst = measure(unary, std::max<uint64_t>(step, 1));
    std::printf("%-9s %.6f ULP at %a\n", unary.name, worst.error, worst.x);
    std::fflush(stdout);
  }
  auto pow64 = [](double x, double y) { return std::pow(x, y); };
  auto atan64 = [](double x, double y) { return std::atan2(x, y); };
  auto divide64 = [](double x, double y) { return x / y; };
  Worst power = measure(t::power, pow64, true), angle = measure(t::atan2, atan64, false);
  Worst quotient = measure(t::divide, divide64, false);
  std::printf("pow       %.6f ULP at %a, %a\n", power.error, power.x, power.y);
  std::printf("atan2     %.6f ULP at %a, %a\n", angle.error, angle.x, angle.y);
  std::printf("div       %.6f ULP at %a, %a\n", quotient.error, quotient.x, quotient.y);
  return 0;
}

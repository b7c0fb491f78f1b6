//===- MathTest.cpp - Accuracy of elementary functions --------------------===//

#include "Program.h"

#include <cmath>

using namespace systole::cpu;

namespace {

/// The distance between `got` and the exact value, in units of the last place of the f32 nearest to that.
double unitsOff(float got, double exact) {
  if (std::isnan(exact) || std::isnan(got))
    return std::isnan(exact) && std::isnan(got) ? 0 : INFINITY;
  float nearest = static_cast<float>(exact);
  if (got == nearest)
    return std::signbit(got) == std::signbit(nearest) ? 0 : INFINITY;
  if (std::isinf(got) || std::isinf(nearest)) {
    // One is the largest number, the other beyond it.
    float largest = std::numeric_limits<float>::max();
    return std::fabs(got) >= largest && std::fabs(nearest) >= largest ? 1 : INFINITY;
  }
  int exponent = std::max(std::ilogb(nearest), -126);
  return std::fabs(double(got) - exact) / std::ldexp(1.0, exponent - 23);
}

struct Function {
  const char *op;
  double (*exact)(double);
};

class CpuMath : public testing::TestWithParam<Function> {};

} // namespace

TEST_P(CpuMath, IsWithinTwoUnits) {
  Function function = GetParam();
  constexpr int count = 1 << 16;
  std::string type = "tensor<" + std::to_string(count) + "xf32>";
  Program program("func.func @main(%x: " + type + ") -> " + type + " { %0 = " + function.op +
                  " %x : " + type + (std::string(function.op).starts_with("chlo") ? " -> " + type : "") +
                  "\n return %0 : " + type + " }");
  ASSERT_TRUE(program);
  // A step coprime to the number of patterns goes through signs, exponents and mantissas alike.
  double worst = 0;
  float at = 0;
  uint32_t pattern = 0;
  for (int round = 0; round < 64; ++round) {
    std::vector<float> inputs(count);
    for (float &x : inputs) {
      std::memcpy(&x, &pattern, sizeof(x));
      pattern += 1023 * 1025 + 2;
    }
    std::vector<float> outputs = program.run<float>(inputs);
    for (int i = 0; i < count; ++i)
      if (double off = unitsOff(outputs[i], function.exact(inputs[i])); off > worst) {
        worst = off;
        at = inputs[i];
      }
  }
  RecordProperty("units", std::to_string(worst));
  EXPECT_LE(worst, 2) << function.op << " of " << std::hexfloat << at;
  std::printf("%s: %.3f units in the last place\n", function.op, worst);
}

INSTANTIATE_TEST_SUITE_P(
    Functions, CpuMath,
    testing::Values(Function{"stablehlo.exponential", std::exp},
                    Function{"stablehlo.exponential_minus_one", std::expm1},
                    Function{"stablehlo.log", std::log}, Function{"stablehlo.log_plus_one", std::log1p},
                    Function{"stablehlo.tanh", std::tanh}, Function{"chlo.erf", std::erf},
                    Function{"stablehlo.logistic", [](double x) { return 1 / (1 + std::exp(-x)); }},
                    Function{"stablehlo.rsqrt", [](double x) { return 1 / std::sqrt(x); }},
                    Function{"stablehlo.sine", std::sin}, Function{"stablehlo.cosine", std::cos},
                    Function{"stablehlo.tan", std::tan}, Function{"stablehlo.cbrt", std::cbrt}));

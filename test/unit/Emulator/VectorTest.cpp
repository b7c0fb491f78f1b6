//===- VectorTest.cpp - The vector slots against the scalar definition -----===//
//
// Each instruction on each host path, on awkward operands, bit for bit.
//
//===----------------------------------------------------------------------===//

#include "Functional/FlushMode.h"
#include "Functional/Kernels.h"
#include "TestProgram.h"
#include "Values.h"
#include "systole/Support/TPUArithmetic.h"

#include <functional>

namespace systole::emulator {
namespace {

namespace t = tpuarithmetic;
using isa::Opcode;

float f(uint32_t bits) { return std::bit_cast<float>(bits); }
uint32_t u(float value) { return std::bit_cast<uint32_t>(value); }
int32_t i(uint32_t bits) { return static_cast<int32_t>(bits); }

using Definition = std::function<uint32_t(uint32_t a, uint32_t b, uint32_t m)>;
Definition unary(float (*function)(float)) {
  return [=](uint32_t a, uint32_t, uint32_t) { return u(function(f(a))); };
}
Definition binary(float (*function)(float, float)) {
  return [=](uint32_t a, uint32_t b, uint32_t) { return u(function(f(a), f(b))); };
}
Definition words(uint32_t (*function)(uint32_t, uint32_t)) {
  return [=](uint32_t a, uint32_t b, uint32_t) { return function(a, b); };
}

struct VectorCase {
  Opcode opcode;
  Definition definition;
};

const VectorCase cases[] = {
    {Opcode::vfadd, binary(t::add)},
    {Opcode::vfsub, binary(t::subtract)},
    {Opcode::vfmul, binary(t::multiply)},
    {Opcode::vfmax, binary(t::maximum)},
    {Opcode::vfmin, binary(t::minimum)},
    {Opcode::vfcmp_eq, words([](uint32_t a, uint32_t b) { return uint32_t(t::equal(f(a), f(b))); })},
    {Opcode::vfcmp_ne, words([](uint32_t a, uint32_t b) { return uint32_t(!t::equal(f(a), f(b))); })},
    {Opcode::vfcmp_lt, words([](uint32_t a, uint32_t b) { return uint32_t(t::less(f(a), f(b))); })},
    {Opcode::vfcmp_le, words([](uint32_t a, uint32_t b) { return uint32_t(t::lessOrEqual(f(a), f(b))); })},
    {Opcode::viadd, words([](uint32_t a, uint32_t b) { return a + b; })},
    {Opcode::visub, words([](uint32_t a, uint32_t b) { return a - b; })},
    {Opcode::vimul, words([](uint32_t a, uint32_t b) { return a * b; })},
    {Opcode::vand, words([](uint32_t a, uint32_t b) { return a & b; })},
    {Opcode::vor, words([](uint32_t a, uint32_t b) { return a | b; })},
    {Opcode::vxor, words([](uint32_t a, uint32_t b) { return a ^ b; })},
    {Opcode::vshl, words([](uint32_t a, uint32_t b) { return b > 31 ? 0 : a << b; })},
    {Opcode::vshr, words([](uint32_t a, uint32_t b) { return b > 31 ? 0 : a >> b; })},
    {Opcode::vsar, words([](uint32_t a, uint32_t b) { return uint32_t(i(a) >> (b > 31 ? 31 : b)); })},
    {Opcode::vicmp_eq, words([](uint32_t a, uint32_t b) { return uint32_t(a == b); })},
    {Opcode::vicmp_ne, words([](uint32_t a, uint32_t b) { return uint32_t(a != b); })},
    {Opcode::vicmp_lt, words([](uint32_t a, uint32_t b) { return uint32_t(i(a) < i(b)); })},
    {Opcode::vicmp_le, words([](uint32_t a, uint32_t b) { return uint32_t(i(a) <= i(b)); })},
    {Opcode::vicmp_ltu, words([](uint32_t a, uint32_t b) { return uint32_t(a < b); })},
    {Opcode::vicmp_leu, words([](uint32_t a, uint32_t b) { return uint32_t(a <= b); })},
    {Opcode::vsel, [](uint32_t a, uint32_t b, uint32_t m) { return m != 0 ? a : b; }},
    {Opcode::vmov, words([](uint32_t, uint32_t b) { return b; })},
    {Opcode::vimm, words([](uint32_t, uint32_t b) { return b; })},
    {Opcode::vf2i, words([](uint32_t a, uint32_t) { return uint32_t(t::toInt32(f(a))); })},
    {Opcode::vf2u, words([](uint32_t a, uint32_t) { return t::toUint32(f(a)); })},
    {Opcode::vi2f, words([](uint32_t a, uint32_t) { return u(t::fromInt32(i(a))); })},
    {Opcode::vu2f, words([](uint32_t a, uint32_t) { return u(t::fromUint32(a)); })},
    {Opcode::vround_bf16, unary(t::roundToBFloat16)},
    {Opcode::vround_f16, unary(t::roundToFloat16)},
    {Opcode::vfloor, unary(t::floor)},
    {Opcode::vceil, unary(t::ceil)},
    {Opcode::vrne, unary(t::roundHalfToEven)},
    {Opcode::vraz, unary(t::roundHalfAwayFromZero)},
    {Opcode::vpopcnt, words([](uint32_t a, uint32_t) { return uint32_t(std::popcount(a)); })},
    {Opcode::vclz, words([](uint32_t a, uint32_t) { return uint32_t(std::countl_zero(a)); })},
    {Opcode::ve_exp, unary(t::exp)},
    {Opcode::ve_expm1, unary(t::expm1)},
    {Opcode::ve_log, unary(t::log)},
    {Opcode::ve_log1p, unary(t::log1p)},
    {Opcode::ve_tanh, unary(t::tanh)},
    {Opcode::ve_logistic, unary(t::logistic)},
    {Opcode::ve_erf, unary(t::erf)},
    {Opcode::ve_sqrt, unary(t::sqrt)},
    {Opcode::ve_rsqrt, unary(t::rsqrt)},
    {Opcode::ve_cbrt, unary(t::cbrt)},
    {Opcode::ve_sin, unary(t::sin)},
    {Opcode::ve_cos, unary(t::cos)},
    {Opcode::ve_tan, unary(t::tan)},
    {Opcode::ve_div, binary(t::divide)},
    {Opcode::ve_pow, binary(t::power)},
    {Opcode::ve_atan2, binary(t::atan2)},
    {Opcode::ve_rem, binary(t::remainder)},
};

using Vector = std::array<uint32_t, isa::vectorElements>;

Vector randomVector(Values &values) {
  Vector vector;
  for (uint32_t &word : vector)
    word = values.word();
  return vector;
}

std::string identifier(absl::string_view name) {
  std::string result(name);
  for (char &c : result)
    c = std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
  return result;
}

class VectorKernelTest : public testing::TestWithParam<VectorCase> {};

TEST_P(VectorKernelTest, EqualsTheDefinitionOnEveryHostPath) {
  const VectorCase &test = GetParam();
  Values values(static_cast<unsigned>(test.opcode));
  for (int round = 0; round < 30; ++round) {
    Vector a = randomVector(values), b = randomVector(values), m = randomVector(values);
    if (round % 3 == 1)
      b = a;
    Vector expected;
    for (int e = 0; e < isa::vectorElements; ++e)
      expected[e] = test.definition(a[e], b[e], m[e]);
    for (int path = 0; path < availableKernels().count; ++path) {
      const Kernels &kernels = *availableKernels().variants[path];
      Vector found;
      {
        FlushMode mode(kernels.hostFlushes);
        kernels.vector[static_cast<size_t>(test.opcode)](found.data(), a.data(), b.data(), m.data());
      }
      for (int e = 0; e < isa::vectorElements; ++e)
        ASSERT_EQ(found[e], expected[e]) << kernels.name << std::hex << " of 0x" << a[e] << ", 0x" << b[e];
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, VectorKernelTest, testing::ValuesIn(cases), [](const auto &info) {
  return identifier(isa::infoOf(info.param.opcode).mnemonic);
});

TEST(VectorKernels, EveryVectorInstructionHasAKernel) {
  for (int path = 0; path < availableKernels().count; ++path)
    for (int opcode = 0; opcode < isa::opcodeCount(); ++opcode)
      if (isa::infoOf(static_cast<Opcode>(opcode)).group == isa::Group::Vector) {
        EXPECT_NE(availableKernels().variants[path]->vector[opcode], nullptr)
            << isa::infoOf(static_cast<Opcode>(opcode)).mnemonic;
      }
}

using VectorTest = EmulatorTest;

TEST_F(VectorTest, TakesScalarsAndImmediates) {
  runOk("{ smov s1, 0x40000000 ; vimm v1, 1.5 }\n{ sdelay 1 }\n"
        "{ vfadd v2, v1, s1 ; vfsub v3, s1, v1 }\n{ vfmul v4, v1, 3.0 ; vmov v5, s1 }\n");
  EXPECT_EQ(vf(2, 1023), 3.5f);
  EXPECT_EQ(vf(3, 0), 0.5f);
  EXPECT_EQ(vf(4, 5), 4.5f);
  EXPECT_EQ(vf(5, 1000), 2.0f);
}

TEST_F(VectorTest, LaneAndSublaneNumbers) {
  runOk("{ vlaneid v1 ; vsublaneid v2 }");
  EXPECT_EQ(v(1, 3 * 128 + 17), 17u);
  EXPECT_EQ(v(2, 3 * 128 + 17), 3u);
}

TEST_F(VectorTest, ABundleReadsOldValues) {
  runOk("{ vimm v1, 1 ; vimm v2, 2 }\n{ sdelay 1 }\n{ vmov v1, v2 ; vmov v2, v1 }");
  EXPECT_EQ(v(1, 0), 2u);
  EXPECT_EQ(v(2, 0), 1u);
}

TEST_F(VectorTest, LatencyIsExposed) {
  EXPECT_EQ(
      errorOf("{ vimm v1, 1 }\n{ V1: vfadd v2, v1, v1 }\n{ shalt }"),
      "core 0, bundle 1, slot V1: `vfadd v2, v1, v1`: v1 is read 1 bundle(s) before its result is there");
  EXPECT_THAT(
      errorOf("{ ve.exp v1, v2 }\n{ V0: vmov v1, v2 }\n{ shalt }"),
      testing::HasSubstr("v1 has an earlier write that lands 6 bundle(s) from here, and this one after 2"));
}

TEST_F(VectorTest, LoadsAndStoresWithStrides) {
  runOk("{ vlaneid v1 ; vsublaneid v2 }\n{ smov s1, 100 }\n{ vstore [s1 + 28], 2, v2 }\n{ vstore [s1 - 100], "
        "v1 }\n"
        "{ vload v3, [s1 + 28], 2 }\n{ vload v4, [s1 + 30], 0 }\n{ vload v5, [s1 + 42], -2 }\n{ vload v6, "
        "[s0] }\n");
  for (int sublane = 0; sublane < 8; ++sublane) {
    EXPECT_EQ(v(3, sublane * 128 + 9), static_cast<uint32_t>(sublane));
    EXPECT_EQ(v(4, sublane * 128 + 9), 1u);
    EXPECT_EQ(v(5, sublane * 128 + 9), static_cast<uint32_t>(7 - sublane));
    EXPECT_EQ(v(6, sublane * 128 + 9), 9u);
  }
  EXPECT_EQ(emulator->vmem(0)[130 * 128], 1u);
}

TEST_F(VectorTest, AStoreComesAfterTheLoadOfItsBundle) {
  runOk("{ vimm v1, 1 }\n{ sdelay 1 }\n{ vstore [s0], v1 ; vload v2, [s0] }\n{ vload v3, [s0] }");
  EXPECT_EQ(v(2, 0), 0u);
  EXPECT_EQ(v(3, 0), 1u);
}

TEST_F(VectorTest, AddressesAreChecked) {
  EXPECT_THAT(errorOf("{ vload v1, [s0 + 1017] }\n{ shalt }"),
              testing::HasSubstr("VMEM row 1024 is not in 0..1023"));
  EXPECT_THAT(errorOf("{ vload v1, [s0 - 1] }\n{ shalt }"),
              testing::HasSubstr("VMEM row -1 is not in 0..1023"));
  EXPECT_THAT(errorOf("{ vstore [s0], 147, v1 }\n{ shalt }"),
              testing::HasSubstr("VMEM row 1029 is not in 0..1023"));
}

} // namespace
} // namespace systole::emulator

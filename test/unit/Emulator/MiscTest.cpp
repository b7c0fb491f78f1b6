//===- MiscTest.cpp - Permutation, reduction, transposition ----------------===//

#include "TestProgram.h"
#include "Values.h"
#include "systole/Support/TPUArithmetic.h"

namespace systole::emulator {
namespace {

using testing::HasSubstr;

class MiscTest : public EmulatorTest {
protected:
  /// Puts awkward words into v1 and numbers 0..1023 into v2, on every run.
  std::string prologue() {
    Values values(3);
    for (int i = 0; i < 1024; ++i)
      hbm<uint32_t>()[i] = words[i] = values.word();
    for (int i = 0; i < 1024; ++i)
      hbm<uint32_t>()[1024 + i] = static_cast<uint32_t>(i);
    return Descriptor{.length = 2048}.run() + "{ vload v1, [s0] }\n{ vload v2, [s0 + 8] }\n{ sdelay 4 }\n";
  }
  uint32_t words[1024];
};

TEST_F(MiscTest, xrotl) {
  runOk(prologue() + "{ smov s1, 257 }\n{ xrotl v3, v2, 5 }\n{ xrotl v4, v2, s1 }\n{ xrotl v5, v2, -1 }\n");
  EXPECT_EQ(v(3, 128 + 5), 128u);
  EXPECT_EQ(v(3, 128 + 4), 128u + 127);
  EXPECT_EQ(v(4, 1), 0u);
  EXPECT_EQ(v(5, 127), 0u);
}

TEST_F(MiscTest, xrots) {
  runOk(prologue() + "{ xrots v3, v2, 1 }\n{ xrots v4, v2, -1 }\n");
  EXPECT_EQ(v(3, 128 + 9), 9u);
  EXPECT_EQ(v(3, 9), 7 * 128u + 9);
  EXPECT_EQ(v(4, 9), 128u + 9);
}

TEST_F(MiscTest, xperm) {
  runOk(prologue() + "{ visub v4, s0, v2 }\n{ sdelay 1 }\n{ xperm v3, v2, v4 }\n");
  EXPECT_EQ(v(3, 2 * 128 + 5), 2 * 128u + 123);
}

TEST_F(MiscTest, xbcast) {
  runOk(prologue() + "{ xbcast v3, v2, 127 }\n");
  EXPECT_EQ(v(3, 3 * 128), 3 * 128u + 127);
}

TEST_F(MiscTest, v2s) {
  runOk(prologue() + "{ v2s s5, v2, 1000 }\n");
  EXPECT_EQ(s(5), 1000);
}

/// The reduction as docs/ISA.md writes it: every lane with the one h further on.
template <typename Operation> std::array<uint32_t, 128> reduce(const uint32_t *row, Operation operation) {
  std::array<uint32_t, 128> x, y;
  std::copy_n(row, 128, x.begin());
  for (int h = 64; h > 0; h /= 2, x = y)
    for (int l = 0; l < 128; ++l)
      y[l] = operation(x[l], x[(l + h) % 128]);
  return x;
}

TEST_F(MiscTest, ReductionsEqualTheirDefinitionInEveryLane) {
  using Operation = uint32_t (*)(uint32_t, uint32_t);
  namespace t = tpuarithmetic;
  auto asFloat = [](uint32_t x) { return std::bit_cast<float>(x); };
  (void)asFloat;
#define SYSTOLE_F(function)                                                                                  \
  [](uint32_t a, uint32_t b) {                                                                               \
    return std::bit_cast<uint32_t>(t::function(std::bit_cast<float>(a), std::bit_cast<float>(b)));           \
  }
  const std::pair<const char *, Operation> operations[] = {
      {"add", SYSTOLE_F(add)},
      {"max", SYSTOLE_F(maximum)},
      {"min", SYSTOLE_F(minimum)},
      {"iadd", [](uint32_t a, uint32_t b) { return a + b; }},
      {"imax", [](uint32_t a, uint32_t b) { return uint32_t(std::max(int32_t(a), int32_t(b))); }},
      {"imin", [](uint32_t a, uint32_t b) { return uint32_t(std::min(int32_t(a), int32_t(b))); }},
      {"and", [](uint32_t a, uint32_t b) { return a & b; }},
      {"or", [](uint32_t a, uint32_t b) { return a | b; }}};
#undef SYSTOLE_F
  std::string text =
      prologue() + "{ vand v3, v1, 0x3fffffff }\n{ sdelay 1 }\n"; // finite, so that sums matter
  int number = 8;
  for (auto &[name, operation] : operations) {
    absl::StrAppend(&text, "{ xred.", name, " v", number, ", v1 }\n{ xred.", name, " v", number + 8,
                    ", v3 }\n");
    ++number;
  }
  for (const std::string &path : Emulator::hostPaths()) {
    ASSERT_TRUE(emulator->useHostPath(path).ok());
    runOk(text);
    for (int test = 0; test < 8; ++test)
      for (int sublane = 0; sublane < 8; ++sublane) {
        uint32_t finite[128];
        for (int l = 0; l < 128; ++l)
          finite[l] = words[sublane * 128 + l] & 0x3fffffff;
        auto any = reduce(words + sublane * 128, operations[test].second),
             sum = reduce(finite, operations[test].second);
        for (int l = 0; l < 128; ++l) {
          EXPECT_EQ(v(8 + test, sublane * 128 + l), any[l]) << path << " " << operations[test].first;
          EXPECT_EQ(v(16 + test, sublane * 128 + l), sum[l]) << path << " " << operations[test].first;
        }
      }
  }
}

TEST_F(MiscTest, Transposes) {
  std::string text = prologue();
  for (int push = 0; push < 16; ++push)
    absl::StrAppend(&text, "{ viadd v3, v2, ", push * 1024, " }\n{ sdelay 1 }\n{ xtpush v3 }\n");
  for (int pop = 0; pop < 16; ++pop)
    absl::StrAppend(&text, "{ xtpop v", 8 + pop, " }\n");
  runOk(text);
  for (int pop = 0; pop < 16; ++pop)
    EXPECT_EQ(v(8 + pop, 3 * 128 + 77), 77u * 128 + static_cast<uint32_t>(pop) * 8 + 3);
}

TEST_F(MiscTest, TransposeUnitMisuse) {
  EXPECT_THAT(errorOf("{ xtpop v1 }\n"), HasSubstr("no transposed matrix is there; it takes 16 xtpush"));
  std::string text;
  for (int push = 0; push < 32; ++push)
    text += "{ xtpush v1 }\n";
  EXPECT_THAT(errorOf(text + "{ xtpush v1 }\n"),
              HasSubstr("bundle 32, slot X: `xtpush v1`: the transpose unit holds"));
}

} // namespace
} // namespace systole::emulator

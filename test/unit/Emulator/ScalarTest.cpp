//===- ScalarTest.cpp - The scalar slots, instruction by instruction -------===//

#include "TestProgram.h"

namespace systole::emulator {
namespace {

using testing::HasSubstr;

struct ScalarCase {
  const char *mnemonic;
  int32_t a, b, expected;
};

class ScalarArithmetic : public EmulatorTest, public testing::WithParamInterface<ScalarCase> {};

TEST_P(ScalarArithmetic, ComputesRegisterAndImmediateForms) {
  const ScalarCase &test = GetParam();
  runOk(absl::StrCat("{ smov s1, ", test.a, " ; smov s2, ", test.b, " }\n{ S0: ", test.mnemonic,
                     " s3, s1, s2 }\n", "{ sdelay 20 }\n{ S0: ", test.mnemonic, " s4, s1, ", test.b, " }\n"));
  EXPECT_EQ(s(3), test.expected);
  EXPECT_EQ(s(4), test.expected);
}

INSTANTIATE_TEST_SUITE_P(
    All, ScalarArithmetic,
    testing::Values(ScalarCase{"sadd", INT32_MAX, 1, INT32_MIN}, ScalarCase{"ssub", 3, 5, -2},
                    ScalarCase{"smul", 100000, 100000, 1410065408}, ScalarCase{"sand", 12, 10, 8},
                    ScalarCase{"sor", 12, 10, 14}, ScalarCase{"sxor", 12, 10, 6},
                    ScalarCase{"sshl", -1, 4, -16}, ScalarCase{"sshl", 1, 32, 0},
                    ScalarCase{"sshr", -1, 28, 15}, ScalarCase{"sshr", -1, -1, 0},
                    ScalarCase{"ssar", -16, 2, -4}, ScalarCase{"ssar", -16, 99, -1},
                    ScalarCase{"smin", -1, 1, -1}, ScalarCase{"smax", -1, 1, 1},
                    ScalarCase{"sdivu", -1, 16, 0x0fffffff}, ScalarCase{"sremu", 17, 5, 2}),
    [](const auto &info) { return absl::StrCat(info.param.mnemonic, "_", info.index); });

struct CompareCase {
  const char *mnemonic;
  int32_t a, b;
  bool expected;
};

class ScalarCompare : public EmulatorTest, public testing::WithParamInterface<CompareCase> {};

TEST_P(ScalarCompare, SetsThePredicate) {
  const CompareCase &test = GetParam();
  runOk(absl::StrCat("{ smov s1, ", test.a, " }\n{ ", test.mnemonic, " p1, s1, ", test.b, " }\n"));
  EXPECT_EQ(p(1), test.expected);
}

INSTANTIATE_TEST_SUITE_P(
    All, ScalarCompare,
    testing::Values(CompareCase{"scmp.eq", 3, 3, true}, CompareCase{"scmp.ne", 3, 3, false},
                    CompareCase{"scmp.lt", -1, 1, true}, CompareCase{"scmp.le", 1, 1, true},
                    CompareCase{"scmp.ltu", -1, 1, false}, CompareCase{"scmp.leu", 1, -1, true}),
    [](const auto &info) { return absl::StrCat("case_", info.index); });

using ScalarTest = EmulatorTest;

TEST_F(ScalarTest, smov) {
  runOk("{ smov s1, 0x12345678 ; smov s0, 7 }\n{ smov s2, s1 }\n{ smov s3, s0 }");
  EXPECT_EQ(s(2), 0x12345678);
  EXPECT_EQ(s(3), 0) << "s0 stays 0";
}

TEST_F(ScalarTest, sselIsNeverSkipped) {
  runOk(
      "{ smov s1, 1 ; smov s2, 2 }\n{ scmp.eq p1, s1, s2 }\n{ @p1 ssel s3, s1, s2 ; @!p1 ssel s4, s1, s2 }");
  EXPECT_EQ(s(3), 2);
  EXPECT_EQ(s(4), 1);
}

TEST_F(ScalarTest, PredicateLogic) {
  runOk("{ scmp.eq p1, s0, 0 ; scmp.ne p2, s0, 0 }\n"
        "{ pand p3, p1, p2 ; por p4, p1, p2 }\n{ pxor p5, p1, p1 ; pnot p6, p2 }\n{ pnot p0, p1 }");
  EXPECT_FALSE(p(3));
  EXPECT_TRUE(p(4));
  EXPECT_FALSE(p(5));
  EXPECT_TRUE(p(6));
  EXPECT_TRUE(p(0)) << "p0 stays true";
}

TEST_F(ScalarTest, sloadAndsstore) {
  runOk("{ smov s1, 100 ; smov s2, 42 }\n{ sstore [s1 - 1], s2 }\n{ sload s3, [s0 + 99] }");
  EXPECT_EQ(s(3), 42);
}

TEST_F(ScalarTest, sbrLoopsAndPredicates) {
  RunResult result = runOk("{ smov s1, 10 ; smov s2, 0 }\n"
                           "loop: { sadd s1, s1, -1 ; sadd s2, s2, s1 }\n"
                           "{ scmp.lt p1, s0, s1 }\n{ @p1 sbr loop }\n{ @!p1 smov s4, 5 ; @p1 smov s5, 5 }");
  EXPECT_EQ(s(2), 55);
  EXPECT_EQ(s(4), 5);
  EXPECT_EQ(s(5), 0);
  EXPECT_EQ(result.cores[0].bundles, 1u + 30 + 1 + 2);
}

TEST_F(ScalarTest, OperandsAreReadBeforeResultsAreWritten) {
  runOk("{ smov s1, 1 ; smov s2, 2 }\n{ smov s1, s2 ; smov s2, s1 }");
  EXPECT_EQ(s(1), 2);
  EXPECT_EQ(s(2), 1);
}

TEST_F(ScalarTest, ErrorsNamePlaceAndReason) {
  EXPECT_EQ(errorOf("{ smov s1, 2 }\n{ smul s2, s1, s1 }\n{ S1: sadd s3, s2, 1 }\n{ shalt }"),
            "core 0, bundle 2, slot S1: `sadd s3, s2, 1`: s2 is read 1 bundle(s) before its result is there");
  EXPECT_THAT(errorOf("{ smul s2, s1, s1 }\n{ smov s2, 1 }\n{ shalt }"),
              HasSubstr("s2 has an earlier write that lands 1 bundle(s) from here, and this one after 1"));
  EXPECT_THAT(errorOf("{ smov s2, 1 ; smov s2, 2 }\n{ shalt }"),
              HasSubstr("another instruction of the bundle writes s2"));
  EXPECT_THAT(errorOf("{ sdivu s1, s1, s0 }\n{ shalt }"), HasSubstr("division by zero"));
  EXPECT_THAT(errorOf("{ sload s1, [s0 + 4096] }\n{ shalt }"), HasSubstr("SMEM word 4096 is not in 0..4095"));
  EXPECT_THAT(errorOf("{ sstore [s0 - 1], s1 }\n{ shalt }"), HasSubstr("SMEM word -1 is not in 0..4095"));
  EXPECT_THAT(errorOf("{ smov s1, 1 }"),
              HasSubstr("core 0, bundle 1: the program runs past its last bundle"));
  EXPECT_THAT(errorOf("{ strap 7 }"), HasSubstr("trap: the program stops with code 7"));
  EXPECT_THAT(errorOf("{ sbr 0 }", {.fuel = 10}), HasSubstr("the fuel is spent"));
  EXPECT_THAT(errorOf("{ sbr 5 }"), HasSubstr("bundle 0, slot S0: `sbr 5`: the program has only 1 bundles"));
  EXPECT_THAT(errorOf("{ sdelay 0 }"), HasSubstr("expected a delay of at least 1"));
  EXPECT_THAT(errorOf("{ mxswap u1 }"), HasSubstr("tpu-v2 has 1 matrix unit(s) a core"));
}

TEST_F(ScalarTest, AWriteThatLandsLaterIsAllowed) {
  runOk("{ smov s2, 1 }\n{ smul s2, s2, 7 }\n{ sdelay 1 }\n{ smov s3, s2 }");
  EXPECT_EQ(s(3), 7);
}

TEST_F(ScalarTest, LoadingErrors) {
  EXPECT_THAT(std::string(emulator->loadProgram(5, {}).message()),
              HasSubstr("there is no core 5; tpu-v2 has 2"));
  EXPECT_THAT(std::string(emulator->loadProgram(0, {}).message()), HasSubstr("the program is empty"));
  EXPECT_THAT(std::string(emulator->run().status().message()), HasSubstr("no core has a program"));
}

} // namespace
} // namespace systole::emulator

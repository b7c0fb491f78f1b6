//===- AssemblyTest.cpp - Bundles as text ----------------------------------===//

#include "systole/ISA/Assembly.h"
#include "RandomBundle.h"
#include "gmock/gmock.h"

namespace systole::isa {
namespace {

using testing::HasSubstr;

TEST(Assembly, RoundTripsRandomBundles) {
  RandomBundles random(2);
  std::vector<Bundle> bundles;
  for (int i = 0; i < 2000; ++i)
    bundles.push_back(random.next());
  absl::StatusOr<std::vector<Bundle>> parsed = assemble(print(bundles));
  ASSERT_TRUE(parsed.ok()) << parsed.status();
  ASSERT_EQ(parsed->size(), bundles.size());
  for (size_t i = 0; i < bundles.size(); ++i)
    EXPECT_EQ((*parsed)[i], bundles[i]) << print(bundles[i]);
}

TEST(Assembly, ReadsLabelsPredicatesAndFreeSlots) {
  absl::StatusOr<std::vector<Bundle>> bundles = assemble(R"(
    # a comment
    { S1: smov s1, 0x10 }
    loop: // counts down
    { sadd s1, s1, -1 ; V0: @!p2 vfadd v1, s3, 1.5 ; vload v4, [s2 - 8], 0 ; vstore [s2], v1 ; mxload v1, u1 }
    { S0: @p1 sbr loop ; dwait f3, s1 ; mxswap u1 }
    { shalt })");
  ASSERT_TRUE(bundles.ok()) << bundles.status();
  EXPECT_EQ(print(*bundles),
            "{ S1: smov s1, 16 } // 0\n"
            "{ S0: sadd s1, s1, -1 ; V0: @!p2 vfadd v1, s3, 1069547520 ; LD: vload v4, [s2 - 8], 0 ; "
            "ST: vstore [s2], v1 ; MP: mxload v1, u1 } // 1\n"
            "{ S0: @p1 sbr 1 ; MP: mxswap u1 ; X: dwait f3, s1 } // 2\n"
            "{ S0: shalt } // 3\n");
}

std::string errorOf(absl::string_view text) { return std::string(assemble(text).status().message()); }

TEST(Assembly, ErrorsNameThePlace) {
  EXPECT_THAT(errorOf("{ shalt }\n{ sadd s1, s40, 1 }"),
              HasSubstr("2:12: there is no register s40; the last is s31"));
  EXPECT_THAT(errorOf("{ sfoo }"), HasSubstr("1:3: unknown instruction 'sfoo'"));
  EXPECT_THAT(errorOf("{ sadd v1, s2, 1 }"), HasSubstr("1:8: expected a register s0 to s31, found 'v1'"));
  EXPECT_THAT(errorOf("{ sadd s1 s2, 1 }"), HasSubstr("1:11: expected ','"));
  EXPECT_THAT(errorOf("{ smov s1, 0x1ffffffff }"), HasSubstr("expected a 32-bit immediate"));
  EXPECT_THAT(errorOf("{ sbr nowhere }"), HasSubstr("1:7: no label 'nowhere'"));
  EXPECT_THAT(errorOf("a: a: { shalt }"), HasSubstr("the label 'a' is defined twice"));
  EXPECT_THAT(errorOf("{ S0: smov s1, 1 ; S0: smov s2, 1 }"), HasSubstr("slot S0 is taken already"));
  EXPECT_THAT(errorOf("{ shalt ; shalt }"), HasSubstr("no slot that the instruction can use is free"));
  EXPECT_THAT(errorOf("{ V0: ve.exp v1, v2 }"), HasSubstr("the instruction can't be in this slot"));
  EXPECT_THAT(errorOf("{ vimm v1, 1.1 ; vimm v2, 2.2 ; smov s1, 100000 ; vload v3, [s1 + 7] }"),
              HasSubstr("1:1: the bundle needs more immediates or scalar ports than there are"));
  EXPECT_THAT(errorOf("{ vload v1, [s1 + 40000] }"), HasSubstr("does not fit 16 bits"));
  EXPECT_THAT(errorOf("{ shalt"), HasSubstr("expected ';' or '}'"));
  EXPECT_THAT(errorOf("{ "), HasSubstr("unknown instruction ''"));
  EXPECT_THAT(errorOf("shalt"), HasSubstr("expected a bundle"));
}

} // namespace
} // namespace systole::isa

//===- DocumentationTest.cpp - docs/ISA.md follows the table ---------------===//

#include "systole/ISA/Documentation.h"
#include "gmock/gmock.h"

#include <fstream>
#include <sstream>

namespace systole::isa {
namespace {

TEST(Documentation, ThePageIsUpToDate) {
  std::ifstream file(SYSTOLE_ISA_PAGE);
  ASSERT_TRUE(file) << SYSTOLE_ISA_PAGE;
  std::stringstream page;
  page << file.rdbuf();
  absl::StatusOr<std::string> regenerated = regenerateTables(page.str());
  ASSERT_TRUE(regenerated.ok()) << regenerated.status();
  EXPECT_TRUE(page.str() == *regenerated)
      << "docs/ISA.md is out of date; `tools/dev docs` makes its tables anew";
}

TEST(Documentation, RejectsMalformedPages) {
  EXPECT_THAT(std::string(regenerateTables("<!-- generated: nonsense --> <!-- end -->").status().message()),
              testing::HasSubstr("no generated table is named `nonsense`"));
  EXPECT_THAT(std::string(regenerateTables("<!-- generated: slots -->").status().message()),
              testing::HasSubstr("a generated part has no end"));
}

} // namespace
} // namespace systole::isa

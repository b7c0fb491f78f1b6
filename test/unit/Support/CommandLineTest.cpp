//===- CommandLineTest.cpp - Options of the tools -------------------------===//

#include "systole/Support/CommandLine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace systole;
using ::testing::HasSubstr;

namespace {
struct Fixture : ::testing::Test {
  Fixture() {
    line.addPositional("FILE", "what to read", file);
    line.addFlag("verbose", "say more", verbose);
    line.addString("output", "FILE", "what to write", output);
    line.addStrings("input", "FILE", "what to read too", inputs);
    line.addInteger("repeat", "N", "how often", 1, repeat);
    line.addInteger("seed", "N", "where to begin", 0, seed);
  }

  absl::StatusOr<CommandLine::Request> parse(std::vector<const char *> arguments) {
    arguments.insert(arguments.begin(), "tool");
    return line.parse(static_cast<int>(arguments.size()), arguments.data());
  }
  std::string error(std::vector<const char *> arguments) {
    return std::string(parse(std::move(arguments)).status().message());
  }

  CommandLine line{"tool", "Does it."};
  std::string file, output;
  bool verbose = false;
  std::vector<std::string> inputs;
  int64_t repeat = 1;
  std::optional<int64_t> seed;
};
} // namespace

TEST_F(Fixture, EveryForm) {
  ASSERT_EQ(*parse({"--input=a=b", "x.bin", "-input", "c", "--verbose", "-output", "-", "--repeat=3",
                    "--seed", "0"}),
            CommandLine::Request::Run);
  EXPECT_EQ(file, "x.bin");
  EXPECT_EQ(inputs, (std::vector<std::string>{"a=b", "c"}));
  EXPECT_TRUE(verbose);
  EXPECT_EQ(output, "-");
  EXPECT_EQ(repeat, 3);
  EXPECT_EQ(seed, 0);
}

TEST_F(Fixture, Errors) {
  EXPECT_EQ(error({}), "no FILE is given; see --help");
  EXPECT_EQ(error({"a", "b"}), "unexpected argument 'b'");
  EXPECT_EQ(error({"a", "--outptu=3"}), "unknown option '--outptu=3'; did you mean --output?");
  EXPECT_EQ(error({"a", "--frobnicate"}), "unknown option '--frobnicate'; see --help");
  EXPECT_EQ(error({"a", "--verbose=1"}), "--verbose takes true or false, found '1'");
  EXPECT_EQ(error({"a", "--repeat=0"}), "--repeat takes a whole number of at least 1, found '0'");
  EXPECT_EQ(error({"a", "--seed=1x"}), "--seed takes a whole number of at least 0, found '1x'");
  EXPECT_EQ(error({"a", "--output"}), "--output lacks its value FILE");
}

TEST_F(Fixture, FlagsCanBeSwitchedOff) {
  ASSERT_TRUE(parse({"a", "--verbose=true"}).ok());
  EXPECT_TRUE(verbose);
  ASSERT_TRUE(parse({"a", "--verbose=false"}).ok());
  EXPECT_FALSE(verbose);
}

TEST_F(Fixture, PositionalThatMayBeMissing) {
  line.addPositional("FILE", "what to read", file, /*isRequired=*/false);
  EXPECT_EQ(*parse({}), CommandLine::Request::Run);
  EXPECT_EQ(file, "");
}

TEST_F(Fixture, Version) { EXPECT_EQ(*parse({"-version"}), CommandLine::Request::Version); }

TEST_F(Fixture, GivenTwice) {
  EXPECT_EQ(error({"a", "--output=b", "--output=c"}), "--output is given twice");
}

TEST_F(Fixture, Help) {
  EXPECT_EQ(*parse({"--help", "--what-it-does-not-know"}), CommandLine::Request::Help);
  EXPECT_THAT(line.help(), HasSubstr("Usage: tool FILE [options]"));
  EXPECT_THAT(line.help(), HasSubstr("--repeat=N                how often"));
}

//===- FuzzTest.cpp - Programs that nobody wrote ---------------------------===//

#include "../ISA/RandomBundle.h"
#include "TestProgram.h"

namespace systole::emulator {
namespace {

using FuzzTest = EmulatorTest;

/// Whatever happens, it ends, and in a status.
TEST_F(FuzzTest, RandomBytes) {
  std::mt19937 generator(21);
  for (int round = 0; round < 2000; ++round) {
    std::vector<uint8_t> bytes((1 + generator() % 8) * isa::bundleBytes + (generator() % 50 == 0));
    for (int bit = generator() % 60; bit > 0; --bit)
      bytes[generator() % bytes.size()] ^= static_cast<uint8_t>(1u << generator() % 8);
    if (absl::Status status = emulator->loadProgram(0, bytes); !status.ok()) {
      EXPECT_THAT(std::string(status.message()), testing::HasSubstr("program of core 0"));
      continue;
    }
    absl::StatusOr<RunResult> result = emulator->run({.fuel = 500, .timing = round % 2 == 0});
    if (!result.ok()) {
      EXPECT_THAT(std::string(result.status().message()), testing::HasSubstr("core 0, bundle "));
    }
  }
}

/// Valid bundles with delays between them, so that schedules hold and programs get further.
TEST_F(FuzzTest, RandomBundles) {
  isa::RandomBundles random(22);
  isa::Bundle halt, delay;
  halt[isa::Slot::S0] = isa::Instruction::make(isa::Opcode::shalt);
  delay[isa::Slot::S0] = isa::Instruction::make(isa::Opcode::sdelay).withB(isa::Source::immediate(64));
  std::mt19937 generator(23);
  int halted = 0;
  for (int round = 0; round < 3000; ++round) {
    std::vector<isa::Bundle> bundles;
    for (size_t length = 2 + generator() % 6; bundles.size() < 2 * length;) {
      isa::Bundle bundle = random.next();
      for (auto &instruction : bundle.instructions) {
        if (!instruction)
          continue;
        if (instruction->opcode == isa::Opcode::sbr)
          instruction->b.value = static_cast<int32_t>(generator() % (2 * length + 1));
        // Most addresses would be wild and most units misused: keep a few of them.
        isa::Group group = isa::infoOf(instruction->opcode).group;
        bool risky = group != isa::Group::Scalar && group != isa::Group::Vector;
        if ((risky && generator() % 4 != 0) || (group == isa::Group::Scalar && generator() % 3 == 0))
          instruction.reset();
        else if (group == isa::Group::Load || group == isa::Group::Store)
          instruction->a = isa::Source::reg(0),
          instruction->offset = static_cast<int16_t>(generator() % 1100);
        else if (instruction->unit)
          instruction->unit = static_cast<uint8_t>(generator() % 20 == 0);
      }
      if (!bundle.fitsResources())
        continue;
      bundles.push_back(bundle);
      bundles.push_back(delay);
    }
    bundles.push_back(halt);
    absl::StatusOr<std::vector<uint8_t>> bytes = isa::encode(bundles);
    ASSERT_TRUE(bytes.ok()) << bytes.status();
    if (!emulator->loadProgram(0, *bytes).ok())
      continue;
    absl::StatusOr<RunResult> result = emulator->run({.fuel = 300, .timing = round % 2 == 0});
    halted += result.ok();
    if (!result.ok()) {
      EXPECT_THAT(std::string(result.status().message()), testing::HasSubstr("core 0, bundle "));
    }
  }
  EXPECT_GT(halted, 100) << "too few programs got to their end";
}

/// Descriptors of any content.
TEST_F(FuzzTest, RandomDescriptors) {
  std::mt19937 engine(24);
  auto generator = [&] { return static_cast<unsigned>(engine()); };
  int moved = 0;
  for (int round = 0; round < 3000; ++round) {
    auto wild = [&](int limit) {
      return generator() % 16 == 0 ? static_cast<int32_t>(generator())
                                   : static_cast<int32_t>(generator() % limit);
    };
    Descriptor descriptor{.source = generator() % 3,
                          .destination = generator() % 3,
                          .format = generator() % 9,
                          .flag = generator() % 32,
                          .sourceBase = wild(1000),
                          .sourceOffset = wild(100) - 50,
                          .destinationBase = wild(1000),
                          .destinationOffset = wild(100) - 50,
                          .length = wild(300),
                          .count = wild(20),
                          .sourceStride = wild(600) - 300,
                          .destinationStride = wild(600) - 300};
    absl::StatusOr<RunResult> result =
        runText(descriptor.run() + "{ shalt }", {.fuel = 1000, .timing = true});
    moved += result.ok();
  }
  EXPECT_GT(moved, 100);
}

} // namespace
} // namespace systole::emulator

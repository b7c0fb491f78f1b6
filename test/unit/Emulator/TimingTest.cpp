//===- TimingTest.cpp - Cycles, and where they went ------------------------===//

#include "TestProgram.h"

namespace systole::emulator {
namespace {

class TimingTest : public EmulatorTest {
protected:
  /// The text's own cycles: those of the text and a halt.
  TimingResult timeOf(const std::string &text, bool trace = false) {
    absl::StatusOr<RunResult> result = runText(text + "{ shalt }\n", {.timing = true, .trace = trace});
    EXPECT_TRUE(result.ok()) << result.status();
    return result.ok() ? *result->cores[0].timing : TimingResult();
  }
  uint64_t stalls(const TimingResult &timing, StallReason reason) {
    return timing.stallCycles[static_cast<size_t>(reason)];
  }
  static std::string loadWeights() {
    std::string text;
    for (int push = 0; push < isa::pushesPerMatrix; ++push)
      text += "{ mxload v1 }\n";
    return text + "{ mxswap }\n";
  }
};

TEST_F(TimingTest, OneBundleACycle) {
  TimingResult timing = timeOf("{ smov s1, 1 ; vimm v1, 2 }\n{ }\n{ smov s2, s1 }\n");
  EXPECT_EQ(timing.cycles, 4u);
  EXPECT_DOUBLE_EQ(timing.seconds, 4 / 700e6);
  EXPECT_EQ(timing.slotUses[static_cast<size_t>(isa::Slot::S0)], 3u);
  EXPECT_DOUBLE_EQ(timing.slotUtilization(isa::Slot::V0), 0.25);
}

TEST_F(TimingTest, BranchesAndDelays) {
  TimingResult timing = timeOf("{ sbr 1 }\n{ sdelay 10 }\n");
  EXPECT_EQ(timing.cycles, 1u + 2 + 10 + 1);
  EXPECT_EQ(stalls(timing, StallReason::branch), 2u);
  EXPECT_EQ(stalls(timing, StallReason::delay), 9u);
}

TEST_F(TimingTest, TranscendentalsHaveAnInterval) {
  TimingResult timing =
      timeOf("{ ve.exp v1, v0 }\n{ ve.exp v2, v0 }\n{ ve.div v3, v0, v0 }\n{ ve.exp v4, v0 }\n");
  EXPECT_EQ(timing.cycles, 0u + 2 + 2 + 4 + 1 + 1);
  EXPECT_EQ(stalls(timing, StallReason::transcendental), 1u + 1 + 3);
}

TEST_F(TimingTest, MatrixUnit) {
  TimingResult load = timeOf(loadWeights());
  EXPECT_EQ(load.cycles, 16u * 8 + 1 + 1) << "each push takes eight cycles, and the swap waits for the last";
  TimingResult two = timeOf(loadWeights() + "{ mxmul v1 }\n{ mxmul v2 }\n{ mxpop v3 }\n{ mxpop v4 }\n");
  EXPECT_EQ(two.cycles, 129u + 83 + 8 + 1 + 1);
  EXPECT_EQ(stalls(two, StallReason::matrixResult), 83u - 9 + 7);
  EXPECT_EQ(two.matrixMultiplies, 2u);
  EXPECT_DOUBLE_EQ(two.matrixUtilization, 16.0 / static_cast<double>(two.cycles));
}

TEST_F(TimingTest, TransfersTakeBandwidthAndLatency) {
  isa::MachineModel machine = smallMachine();
  // 64 KiB: 128 rows of 512 bytes.
  Descriptor descriptor{.length = 16384};
  TimingResult timing = timeOf(descriptor.run());
  uint64_t transfer = static_cast<uint64_t>(65536 / machine.hbmBytesPerCycle());
  EXPECT_NEAR(static_cast<double>(stalls(timing, StallReason::dmaWait)),
              static_cast<double>(transfer) + static_cast<double>(machine.dmaLatency), 2.0);
  EXPECT_EQ(timing.hbmBytesRead, 65536);
  EXPECT_EQ(timing.hbmBytesWritten, 0);

  // The same data in rows of 4 bytes costs a granule each.
  Descriptor narrow{.length = 1, .count = 8192, .sourceStride = 16, .destinationStride = 16};
  TimingResult slow = timeOf(narrow.run());
  EXPECT_GT(stalls(slow, StallReason::dmaWait), static_cast<uint64_t>(8192)) << "a cycle a row at least";
  EXPECT_EQ(slow.hbmBytesRead, 8192 * 4);
}

TEST_F(TimingTest, TransfersShareTheBandwidth) {
  Descriptor a{.length = 16384}, b{.destinationBase = 128, .length = 16384};
  uint64_t one = timeOf(a.store(0) + "{ dma s0 }\n{ dwait f0, 1 }\n").cycles;
  uint64_t two =
      timeOf(a.store(0) + b.store(16) + "{ smov s1, 16 }\n{ dma s0 }\n{ dma s1 }\n{ dwait f0, 2 }\n").cycles;
  EXPECT_NEAR(static_cast<double>(two - one), 65536 / smallMachine().hbmBytesPerCycle() + 20, 4.0);
}

TEST_F(TimingTest, ObservingChangesNoValueAndNoBundleCount) {
  std::string text = Descriptor{.length = 1024}.run() +
                     "{ vload v1, [s0] }\n{ sdelay 4 }\n{ ve.exp v2, v1 }\n{ sdelay 8 }\n";
  for (int i = 0; i < 1024; ++i)
    hbm<float>()[i] = static_cast<float>(i) * 0.01f;
  RunResult without = runOk(text);
  std::vector<uint32_t> values(emulator->vectorRegister(0, 2).begin(), emulator->vectorRegister(0, 2).end());
  RunResult with = runOk(text, {.timing = true});
  EXPECT_EQ(with.cores[0].bundles, without.cores[0].bundles);
  EXPECT_FALSE(without.cores[0].timing.has_value());
  EXPECT_THAT(emulator->vectorRegister(0, 2), testing::ElementsAreArray(values));
}

TEST_F(TimingTest, KeepsATrace) {
  TimingResult timing = timeOf(
      Descriptor{.length = 1024}.run() + loadWeights() + "{ mxmul v1 }\n{ mxpop v2 }\n", /*trace=*/true);
  int lanes[3] = {};
  for (const TraceEvent &event : timing.trace) {
    EXPECT_LT(event.begin, event.end);
    ++lanes[static_cast<size_t>(event.lane)];
    if (event.lane == TraceEvent::Lane::Dma) {
      EXPECT_EQ(event.bytes, 4096);
    }
  }
  EXPECT_THAT(lanes, testing::ElementsAre(1, 1, testing::Gt(2)));
}

TEST_F(TimingTest, CoresRunSideBySide) {
  std::vector<uint8_t> bytes = *isa::encode(*isa::assemble("{ vimm v1, 3 }\n{ sdelay 2 }\n{ shalt }"));
  ASSERT_TRUE(emulator->loadProgram(0, bytes).ok());
  ASSERT_TRUE(emulator->loadProgram(1, bytes).ok());
  absl::StatusOr<RunResult> result = emulator->run({.threads = 2, .timing = true});
  ASSERT_TRUE(result.ok());
  for (int core = 0; core < 2; ++core) {
    EXPECT_EQ(result->cores[static_cast<size_t>(core)].timing->cycles, 4u);
    EXPECT_EQ(emulator->vectorRegister(core, 1)[9], 3u);
  }
}

} // namespace
} // namespace systole::emulator

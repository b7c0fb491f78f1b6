//===- DmaTest.cpp - Transfers, races, flags -------------------------------===//

#include "Functional/Transfer.h"
#include "TestProgram.h"
#include "systole/Support/TPUArithmetic.h"

#include <random>

namespace systole::emulator {
namespace {

using testing::HasSubstr;
using DmaTest = EmulatorTest;

TEST_F(DmaTest, CopiesStridedRows) {
  for (int i = 0; i < 4096; ++i)
    hbm<uint32_t>()[i] = static_cast<uint32_t>(i);
  // Five rows of three words, from base 512 bytes + 2 words, to row 7 + 1 word, backwards.
  runOk(Descriptor{.sourceBase = 1,
                   .sourceOffset = 2,
                   .destinationBase = 7,
                   .destinationOffset = 1,
                   .length = 3,
                   .count = 5,
                   .sourceStride = 10,
                   .destinationStride = -128}
            .run());
  for (int row = 0; row < 5; ++row)
    for (int i = 0; i < 3; ++i)
      EXPECT_EQ(emulator->vmem(0)[static_cast<size_t>((7 - row) * 128 + 1 + i)], 128u + 2 + row * 10 + i);
}

TEST_F(DmaTest, ReplicatesWithASourceStrideOfZero) {
  hbm<uint32_t>()[0] = 5;
  runOk(Descriptor{.length = 1, .count = 4, .sourceStride = 0, .destinationStride = 128}.run());
  for (int row = 0; row < 4; ++row)
    EXPECT_EQ(emulator->vmem(0)[static_cast<size_t>(row * 128)], 5u);
}

TEST_F(DmaTest, MovesBetweenAllSpaces) {
  hbm<uint32_t>()[0] = 77;
  runOk(
      Descriptor{.source = 0, .destination = 2, .destinationBase = 100, .length = 1}.run() +
      Descriptor{.source = 2, .destination = 1, .sourceBase = 100, .destinationBase = 3, .length = 1}.run() +
      Descriptor{.source = 1, .destination = 1, .sourceBase = 3, .destinationBase = 9, .length = 1}.run() +
      Descriptor{.source = 1, .destination = 2, .sourceBase = 9, .destinationBase = 101, .length = 1}.run() +
      Descriptor{.source = 2, .destination = 0, .sourceBase = 101, .destinationBase = 4, .length = 1}.run() +
      Descriptor{
          .source = 0, .destination = 0, .format = 5, .sourceBase = 4, .destinationBase = 8, .length = 1}
          .run());
  EXPECT_EQ(hbm<uint32_t>(8 * 512)[0], 77u);
}

struct FormatCase {
  unsigned format;
  const char *name;
  int bytes;
  uint32_t (*load)(uint64_t element);
  uint64_t (*store)(uint32_t word);
};

namespace t = tpuarithmetic;
uint32_t bits(float x) { return std::bit_cast<uint32_t>(x); }
float value(uint32_t x) { return std::bit_cast<float>(x); }

const FormatCase formats[] = {
    {0, "word32", 4, [](uint64_t x) { return uint32_t(x); }, [](uint32_t w) { return uint64_t(w); }},
    {1, "bf16", 2, [](uint64_t x) { return bits(t::fromBFloat16(uint16_t(x))); },
     [](uint32_t w) { return uint64_t(t::toBFloat16(value(w))); }},
    {2, "f16", 2, [](uint64_t x) { return bits(t::fromFloat16(uint16_t(x))); },
     [](uint32_t w) { return uint64_t(t::toFloat16(value(w))); }},
    {3, "s8", 1, [](uint64_t x) { return uint32_t(int32_t(int8_t(x))); },
     [](uint32_t w) { return uint64_t(w & 255); }},
    {4, "u8", 1, [](uint64_t x) { return uint32_t(x & 255); }, [](uint32_t w) { return uint64_t(w & 255); }},
    {5, "s64", 8, [](uint64_t x) { return uint32_t(x); },
     [](uint32_t w) { return uint64_t(int64_t(int32_t(w))); }},
    {6, "s16", 2, [](uint64_t x) { return uint32_t(int32_t(int16_t(x))); },
     [](uint32_t w) { return uint64_t(w & 0xffff); }},
    {7, "u16", 2, [](uint64_t x) { return uint32_t(x & 0xffff); },
     [](uint32_t w) { return uint64_t(w & 0xffff); }},
};

class DmaFormat : public EmulatorTest, public testing::WithParamInterface<FormatCase> {};

TEST_P(DmaFormat, ConvertsBothWaysOnEveryHostPath) {
  const FormatCase &test = GetParam();
  std::mt19937_64 generator(test.format);
  constexpr int count = 1000;
  for (const std::string &path : Emulator::hostPaths()) {
    ASSERT_TRUE(emulator->useHostPath(path).ok());
    uint64_t elements[count];
    uint32_t words[count];
    for (int i = 0; i < count; ++i) {
      elements[i] = generator();
      words[i] = i % 3 == 0
                     ? static_cast<uint32_t>(generator() % 512)
                     : static_cast<uint32_t>((generator() & 0x807fffff) | (generator() % 40 + 100) << 23);
      std::memcpy(hbm<uint8_t>() + i * test.bytes, &elements[i], static_cast<size_t>(test.bytes));
      hbm<uint32_t>(0x10000)[i] = words[i];
    }
    runOk(Descriptor{.format = test.format, .length = count}.run() +
          Descriptor{.sourceBase = 0x80, .destinationBase = 16, .length = count}.run() +
          Descriptor{.source = 1,
                     .destination = 0,
                     .format = test.format,
                     .sourceBase = 16,
                     .destinationBase = 0x100,
                     .length = count}
              .run());
    for (int i = 0; i < count; ++i) {
      uint64_t stored = 0;
      std::memcpy(&stored, hbm<uint8_t>(0x20000) + i * test.bytes, static_cast<size_t>(test.bytes));
      EXPECT_EQ(emulator->vmem(0)[static_cast<size_t>(i)], test.load(elements[i])) << path;
      EXPECT_EQ(stored, test.store(words[i])) << path << " " << std::hex << words[i];
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, DmaFormat, testing::ValuesIn(formats),
                         [](const auto &info) { return std::string(info.param.name); });

TEST_F(DmaTest, RangesAreChecked) {
  EXPECT_THAT(errorOf(Descriptor{.sourceBase = 2047, .length = 129}.run()),
              HasSubstr("the source reaches from byte 1048064 to 1048580 of HBM, which has 1048576"));
  EXPECT_THAT(errorOf(Descriptor{.sourceOffset = -1, .length = 1}.run()), HasSubstr("from byte -4 to 0"));
  EXPECT_THAT(errorOf(Descriptor{.destinationBase = 1024, .length = 1}.run()),
              HasSubstr("the destination reaches from word 131072 to 131073 of VMEM"));
  EXPECT_THAT(errorOf(Descriptor{.length = -1, .count = -1, .sourceStride = INT32_MIN}.run()),
              HasSubstr("the source reaches"));
  EXPECT_THAT(errorOf(Descriptor{.length = 2, .count = 2, .sourceStride = 2, .destinationStride = 1}.run()),
              HasSubstr("overwrite each other"));
  EXPECT_THAT(errorOf(Descriptor{.source = 1, .destination = 1, .destinationOffset = 3, .length = 4}.run()),
              HasSubstr("the source overlaps the destination"));
  EXPECT_THAT(errorOf(Descriptor{.source = 3, .length = 4}.run()),
              HasSubstr("memory space 3 is not in 0..2"));
  EXPECT_THAT(errorOf(Descriptor{.format = 9, .length = 4}.run()), HasSubstr("element format 9"));
  EXPECT_THAT(errorOf("{ smov s1, 4090 }\n{ dma s1 }\n"), HasSubstr("the descriptor at SMEM word 4090"));
}

TEST_F(DmaTest, EmptyTransfersSignal) {
  RunResult result = runOk(Descriptor{.sourceBase = -1, .length = 0, .count = 5}.run() +
                           Descriptor{.sourceBase = -1, .length = 5, .count = 0}.run());
  EXPECT_GT(result.cores[0].bundles, 0u);
}

/// Two transfers put into SMEM and started one after the other, without waiting.
std::string startTwo(const Descriptor &first, const Descriptor &second) {
  return first.store(0) + second.store(16) + "{ smov s1, 16 }\n{ dma s0 }\n{ dma s1 }\n";
}

TEST_F(DmaTest, RacesAreErrors) {
  Descriptor in{.destinationBase = 8, .length = 1024}; // VMEM rows 8..15
  std::string start = in.store(0) + "{ dma s0 }\n";
  EXPECT_THAT(
      errorOf(start + "{ vload v1, [s0 + 15] }\n"),
      HasSubstr(
          "race: the load overlaps a transfer on flag 0 that bundle 18 started and no dwait has awaited"));
  EXPECT_THAT(errorOf(start + "{ vstore [s0 + 1], v1 }\n"), HasSubstr("race: the store overlaps"));
  EXPECT_TRUE(
      runText(start + "{ vload v1, [s0] }\n{ vstore [s0 + 16], v2 }\n{ dwait f0, 1 }\n{ shalt }").ok());
  EXPECT_TRUE(runText(start + "{ vload v1, [s0 + 8] ; dwait f0, 1 }\n{ shalt }").ok())
      << "the bundle waits first";

  Descriptor out{.source = 1, .destination = 0, .sourceBase = 8, .destinationBase = 64, .length = 1024};
  std::string send = out.store(0) + "{ dma s0 }\n";
  EXPECT_THAT(errorOf(send + "{ vstore [s0 + 8], v1 }\n"), HasSubstr("race: the store overlaps"));
  EXPECT_TRUE(runText(send + "{ vload v1, [s0 + 8] }\n{ dwait f0, 1 }\n{ shalt }").ok());

  EXPECT_THAT(errorOf(startTwo(in, in)), HasSubstr("race: the destination overlaps"));
  EXPECT_THAT(errorOf(startTwo(in, out)), HasSubstr("race: the source overlaps"));
  EXPECT_THAT(errorOf(startTwo(out, in)), HasSubstr("race: the destination overlaps"));
  EXPECT_THAT(errorOf(send + "{ shalt }"), HasSubstr("the program halts while a transfer on flag 0"));
  Descriptor toSmem{.destination = 2, .destinationBase = 16, .length = 9};
  EXPECT_THAT(errorOf(toSmem.store(0) + "{ dma s0 }\n{ sload s1, [s0 + 20] }\n"),
              HasSubstr("race: the load"));
  EXPECT_THAT(errorOf(toSmem.store(0) + "{ smov s1, 16 }\n{ dma s0 }\n{ dma s1 }\n"),
              HasSubstr("race: the descriptor"));
}

TEST_F(DmaTest, InterleavedRowsDoNotRace) {
  Descriptor even{.length = 64, .count = 8, .sourceStride = 64, .destinationStride = 128};
  Descriptor odd = even;
  odd.destinationOffset = 64;
  odd.sourceBase = 100;
  EXPECT_TRUE(runText(startTwo(even, odd) + "{ dwait f0, 2 }\n{ shalt }").ok());
  odd.destinationOffset = 63;
  EXPECT_THAT(errorOf(startTwo(even, odd)), HasSubstr("race: the destination overlaps"));
}

TEST_F(DmaTest, FlagsCount) {
  Descriptor a{.flag = 3, .length = 1}, b{.flag = 3, .destinationBase = 1, .length = 1};
  EXPECT_TRUE(runText(startTwo(a, b) + "{ smov s2, 2 }\n{ dwait f3, s2 }\n{ dwait f3, 0 }\n{ shalt }").ok());
  EXPECT_THAT(
      errorOf(startTwo(a, b) + "{ dwait f3, 3 }\n"),
      HasSubstr("deadlock: flag 3 is 0 and 2 transfer(s) are under way on it, so that it never reaches 3"));
  EXPECT_THAT(errorOf(startTwo(a, b) + "{ dwait f3, 1 }\n{ vload v1, [s0 + 1] }\n"),
              HasSubstr("race: the load"))
      << "only the first is done";
  EXPECT_THAT(errorOf("{ dwait f1, 1 }\n"), HasSubstr("deadlock: flag 1 is 0 and 0 transfer(s)"));
  EXPECT_THAT(errorOf("{ dwait f1, -1 }\n"), HasSubstr("the count -1 is negative"));
}

TEST(StridedRange, OverlapIsExact) {
  std::mt19937 generator(11);
  auto below = [&](int limit) { return static_cast<int64_t>(generator() % static_cast<unsigned>(limit)); };
  int overlapping = 0;
  for (int round = 0; round < 20000; ++round) {
    auto random = [&] {
      StridedRange range{Space::VMEM, below(40), 1 + below(4), 0, 1 + below(6)};
      range.stride = range.length + 1 + below(9);
      return range;
    };
    StridedRange a = random(), b = random();
    if (round % 3 == 0)
      b.stride = std::max(a.stride, b.length + 1);
    bool units[200] = {}, expected = false;
    for (int64_t i = 0; i < a.count; ++i)
      for (int64_t x = 0; x < a.length; ++x)
        units[a.start + i * a.stride + x] = true;
    for (int64_t i = 0; i < b.count; ++i)
      for (int64_t x = 0; x < b.length; ++x)
        expected |= units[b.start + i * b.stride + x];
    overlapping += expected;
    ASSERT_EQ(overlap(a, b), expected);
    ASSERT_EQ(overlap(b, a), expected);
  }
  EXPECT_GT(overlapping, 1000);
}

} // namespace
} // namespace systole::emulator

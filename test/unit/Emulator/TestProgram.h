//===- TestProgram.h - Small programs for the emulator ----------*- C++ -*-===//

#ifndef SYSTOLE_TEST_UNIT_EMULATOR_TESTPROGRAM_H
#define SYSTOLE_TEST_UNIT_EMULATOR_TESTPROGRAM_H

#include "absl/strings/str_cat.h"
#include "systole/Emulator/Emulator.h"
#include "systole/ISA/Assembly.h"
#include "systole/ISA/Encoding.h"
#include "gmock/gmock.h"

#include <bit>
#include <cstring>

namespace systole::emulator {

/// A v2 with little memory, so that even a wild program touches little.
inline isa::MachineModel smallMachine() {
  isa::MachineModel machine = isa::defaultMachineModel();
  machine.hbmBytes = 1 << 20;
  machine.vmemRows = 1024;
  return machine;
}

/// The words of a DMA descriptor.
struct Descriptor {
  unsigned source = 0, destination = 1, format = 0, flag = 0;
  int32_t sourceBase = 0, sourceOffset = 0, destinationBase = 0, destinationOffset = 0;
  int32_t length = 0, count = 1, sourceStride = 0, destinationStride = 0;

  std::vector<int32_t> words() const {
    return {static_cast<int32_t>(source | destination << 2 | format << 4 | flag << 8),
            sourceBase,
            sourceOffset,
            destinationBase,
            destinationOffset,
            length,
            count,
            sourceStride,
            destinationStride};
  }
  /// Bundles that put it at an SMEM word; uses s31.
  std::string store(int address) const {
    std::string text;
    for (int32_t word : words())
      absl::StrAppend(&text, "{ smov s31, ", word, " }\n{ sstore [s0 + ", address++, "], s31 }\n");
    return text;
  }
  /// Bundles that start it and wait for it.
  std::string run(int address = 0) const {
    return absl::StrCat(store(address), "{ smov s31, ", address, " }\n{ dma s31 }\n{ dwait f", flag,
                        ", 1 }\n");
  }
};

class EmulatorTest : public testing::Test {
protected:
  EmulatorTest() : emulator(*Emulator::create(smallMachine())) {}

  absl::StatusOr<RunResult> runText(const std::string &text, const RunOptions &options = {.fuel = 1000000}) {
    absl::StatusOr<std::vector<isa::Bundle>> bundles = isa::assemble(text);
    if (!bundles.ok())
      return bundles.status();
    absl::StatusOr<std::vector<uint8_t>> bytes = isa::encode(*bundles);
    if (!bytes.ok())
      return bytes.status();
    if (absl::Status status = emulator->loadProgram(0, *bytes); !status.ok())
      return status;
    return emulator->run(options);
  }
  /// Runs the text with a halt appended, and expects that to work.
  RunResult runOk(const std::string &text, const RunOptions &options = {.fuel = 1000000}) {
    absl::StatusOr<RunResult> result = runText(text + "{ sdelay 64 }\n{ shalt }\n", options);
    EXPECT_TRUE(result.ok()) << result.status();
    return result.ok() ? *std::move(result) : RunResult();
  }
  std::string errorOf(const std::string &text, const RunOptions &options = {.fuel = 100000}) {
    absl::StatusOr<RunResult> result = runText(text, options);
    EXPECT_FALSE(result.ok());
    return result.ok() ? "" : std::string(result.status().message());
  }

  template <typename T> T *hbm(size_t byteOffset = 0) {
    return reinterpret_cast<T *>(emulator->hbm(0).data() + byteOffset);
  }
  int32_t s(int index) const { return static_cast<int32_t>(emulator->scalarRegister(0, index)); }
  bool p(int index) const { return emulator->predicateRegister(0, index); }
  uint32_t v(int index, int element) const { return emulator->vectorRegister(0, index)[element]; }
  float vf(int index, int element) const { return std::bit_cast<float>(v(index, element)); }

  std::unique_ptr<Emulator> emulator;
};

} // namespace systole::emulator

#endif // SYSTOLE_TEST_UNIT_EMULATOR_TESTPROGRAM_H

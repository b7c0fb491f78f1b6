//===- MachineModelTest.cpp - Machines as data -----------------------------===//

#include "systole/ISA/MachineModel.h"
#include "gmock/gmock.h"

namespace systole::isa {
namespace {

using testing::HasSubstr;

std::string errorOf(const std::string &text) {
  return std::string(parseMachineModel(text, "my.machine").status().message());
}

TEST(MachineModel, BuiltInMachines) {
  const MachineModel &machine = defaultMachineModel();
  EXPECT_EQ(machine.name, "tpu-v2");
  EXPECT_EQ(machine.latency(Opcode::v2s), 42);
  EXPECT_EQ(machine.latency(Opcode::sbr), 0);
  EXPECT_NEAR(machine.hbmBytesPerCycle(), 428.57, 0.01);
  EXPECT_THAT(builtinMachineNames(), testing::ElementsAre("tpu-v2", "tpu-v3"));
  EXPECT_EQ(findMachineModel("tpu-v3")->matrixUnitsPerCore, 2);
  EXPECT_THAT(std::string(findMachineModel("tpu-v9").status().message()),
              HasSubstr("no machine named `tpu-v9`; known are tpu-v2, tpu-v3"));
}

TEST(MachineModel, PrintsWhatItParses) {
  for (absl::string_view name : builtinMachineNames()) {
    std::string text = print(*findMachineModel(name));
    absl::StatusOr<MachineModel> again = parseMachineModel(text, "printed");
    ASSERT_TRUE(again.ok()) << again.status();
    EXPECT_EQ(print(*again), text);
  }
}

TEST(MachineModel, ErrorsNameTheLine) {
  std::string text = print(defaultMachineModel());
  EXPECT_THAT(errorOf(text + "colour = blue\n"), HasSubstr("unknown key `colour`"));
  EXPECT_THAT(errorOf("# comment\n\nnonsense\n"),
              HasSubstr("my.machine:3: expected `key = value`, found `nonsense`"));
  EXPECT_THAT(errorOf(text + "cores = 2\n"), HasSubstr("`cores` is given twice"));
  EXPECT_THAT(errorOf("cores = two\n"), HasSubstr("my.machine:1: `cores`: `two` is not a number"));
  EXPECT_THAT(errorOf("cores = 0\n"), HasSubstr("`cores`: 0 is not between 1 and 64"));
  EXPECT_THAT(errorOf("clock_mhz = nan\n"), HasSubstr("`clock_mhz`: nan is not between"));
  EXPECT_THAT(errorOf("name =\n"), HasSubstr("`name` is empty"));
  const std::string taken[] = {"cpu", "tpu-v2"};
  EXPECT_EQ(parseMachineModel("\nname = cpu # mine\n", "my.machine", taken).status().message(),
            "my.machine:2: `name`: `cpu` is a target already; give this machine another name");
  EXPECT_THAT(errorOf("name = x\ncores = 2\n"),
              HasSubstr("my.machine: missing: clock_mhz matrix_units_per_core"));
}

} // namespace
} // namespace systole::isa

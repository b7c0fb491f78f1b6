//===- TestExecutables.h - Small executables for tests --------------------===//

#ifndef SYSTOLE_TEST_UNIT_RUNTIME_TESTEXECUTABLES_H
#define SYSTOLE_TEST_UNIT_RUNTIME_TESTEXECUTABLES_H

#include "systole/Runtime/ExecutableBuilder.h"
#include "systole/Runtime/HostCpu.h"
#include "systole/Support/MappedFile.h"

namespace systole::testing {

inline absl::Span<const uint8_t> asBytes(absl::string_view text) {
  return {reinterpret_cast<const uint8_t *>(text.data()), text.size()};
}

/// The manifest of `add_entry` in Inputs/program.c.
inline runtime::Manifest addManifest() {
  runtime::Manifest manifest;
  manifest.producer = "test";
  manifest.target = "cpu";
  manifest.entryPoint = "main";
  manifest.signature.arguments = {{"left", ElementType::F32, {2, 4}, {}},
                                  {"right", ElementType::F32, {2, 4}, {}}};
  manifest.signature.results = {{"sum", ElementType::F32, {2, 4}, {}}};
  runtime::CpuPlan plan;
  plan.architecture = std::string(runtime::hostArchitecture());
  plan.entrySymbol = "add_entry";
  plan.arenaBytes = 32;
  manifest.plan = plan;
  return manifest;
}

inline const float addConstant = 100;

inline absl::Status addSections(runtime::ExecutableBuilder &builder, absl::Span<const uint8_t> code) {
  using runtime::SectionKind;
  absl::Span<const uint8_t> constants(reinterpret_cast<const uint8_t *>(&addConstant), sizeof(addConstant));
  if (absl::Status status = builder.addSection("code", SectionKind::CpuSharedObject, code); !status.ok())
    return status;
  return builder.addSection("constants", SectionKind::CpuConstants, constants, 4096);
}

/// A file in memory.
inline std::string buildInMemory(const runtime::Manifest &manifest, absl::Span<const uint8_t> code) {
  runtime::ExecutableBuilder builder = runtime::ExecutableBuilder::inMemory();
  addSections(builder, code).IgnoreError();
  absl::Status status = builder.finish(manifest);
  return status.ok() ? builder.takeBytes() : std::string(status.message());
}

} // namespace systole::testing

#endif // SYSTOLE_TEST_UNIT_RUNTIME_TESTEXECUTABLES_H

//===- Manifest.h - What an executable says about itself ------------------===//
//
// The C++ form of the manifest that docs/ExecutableFormat.md describes.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_RUNTIME_MANIFEST_H
#define SYSTOLE_RUNTIME_MANIFEST_H

#include "systole/Support/Array.h"
#include "systole/Support/Comparison.h"
#include "systole/Support/Sha256.h"

#include "absl/status/statusor.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace systole::runtime {

/// An argument or a result.
struct ValueDescription {
  std::string name;
  ElementType elementType = ElementType::F32;
  Shape shape;
  /// Of a result: the argument whose buffer it takes over. A device may ignore this.
  std::optional<int64_t> donatedArgument;

  std::string typeString() const { return arrayTypeString(elementType, shape); }
};

/// A comparison of two values of the program, which the runtime makes after each run.
struct ProgramCheck {
  /// What the program calls it: `check.expect_close`.
  std::string name;
  /// Where the program has it, as `file:line:column`; may be empty.
  std::string location;
  /// Indices of results or, from their number on, of checked values.
  int64_t found = 0;
  int64_t expected = 0;
  Comparison comparison;
};

struct Signature {
  std::vector<ValueDescription> arguments;
  std::vector<ValueDescription> results;
  /// What the program computes for its checks alone. The device gives these behind the results; who runs the
  /// program doesn't get them.
  std::vector<ValueDescription> checkedValues;
  std::vector<ProgramCheck> checks;

  /// A result, or a checked value behind them.
  const ValueDescription &output(int64_t index) const {
    auto count = static_cast<int64_t>(results.size());
    return index < count ? results[index] : checkedValues[index - count];
  }
  int64_t outputCount() const { return static_cast<int64_t>(results.size() + checkedValues.size()); }
};

/// InvalidArgument: a check compares values that don't exist, or of two types.
absl::Status verifyChecks(const Signature &signature);

enum class SectionKind { CpuSharedObject = 1, CpuConstants, TpuProgram, TpuConstants };

/// `CPU_SHARED_OBJECT`, as the format's documentation spells it.
absl::string_view sectionKindName(SectionKind kind);

/// A range of the file. All but name and kind are the builder's to fill in.
struct Section {
  /// The only alignment that a mapping can promise more than is a page.
  static constexpr uint64_t largestAlignment = 4096;

  std::string name;
  SectionKind kind = SectionKind::CpuSharedObject;
  uint64_t offset = 0;
  uint64_t size = 0;
  uint64_t alignment = 64;
  Sha256Digest digest = {};
};

/// A call of a function of the host (CustomCall.h).
struct CustomCallDescription {
  std::string name;
  /// What the function is told with every call.
  std::string config;
  /// Where the program has the call, as `file:line:column`; may be empty.
  std::string location;
  std::vector<ValueDescription> operands;
  std::vector<ValueDescription> results;
};

/// What it takes to run the program on a CPU.
struct CpuPlan {
  /// As LLVM's triples begin: `x86_64`.
  std::string architecture;
  /// The symbol of a systole_entry_function (CpuAbi.h).
  std::string entrySymbol;
  /// CPU features that the code uses, in LLVM's spelling: `avx512f`. Those of the architecture's base are
  /// left out.
  std::vector<std::string> features;
  int64_t arenaBytes = 0;
  int64_t arenaAlignment = 64;
  /// The functions that the code calls, by the numbers that it calls them by.
  std::vector<CustomCallDescription> customCalls;
};

/// What it takes to run the program on a TPU core. Offsets are in bytes from the start of HBM.
struct TpuPlan {
  /// Offsets are multiples of this, the unit of DMA addresses.
  static constexpr int64_t hbmAlignment = 512;

  std::string machine;
  /// The machine model's text, as the compiler used it.
  std::string machineDescription;
  std::vector<int64_t> argumentOffsets;
  std::vector<int64_t> resultOffsets;
  int64_t constantsOffset = 0;
  int64_t arenaOffset = 0;
  int64_t arenaBytes = 0;
  /// The HBM that the program needs, from its start.
  int64_t hbmBytes = 0;
  /// The most VMEM in use at one time.
  int64_t vmemBytes = 0;
};

struct Manifest {
  /// Name and version of what made the file.
  std::string producer;
  std::string target;
  std::string entryPoint;
  Signature signature;
  std::vector<Section> sections;
  std::variant<CpuPlan, TpuPlan> plan;
};

} // namespace systole::runtime

#endif // SYSTOLE_RUNTIME_MANIFEST_H

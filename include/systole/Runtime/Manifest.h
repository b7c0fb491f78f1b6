//===- Manifest.h - What an executable says about itself ------------------===//
//
// The C++ form of the manifest that docs/ExecutableFormat.md describes.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_RUNTIME_MANIFEST_H
#define SYSTOLE_RUNTIME_MANIFEST_H

#include "systole/Support/Array.h"
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

struct Signature {
  std::vector<ValueDescription> arguments;
  std::vector<ValueDescription> results;
};

enum class SectionKind { CpuSharedObject = 1, CpuConstants, TpuProgram, TpuConstants, Source };

/// `CPU_SHARED_OBJECT`, as the format's documentation spells it.
absl::string_view sectionKindName(SectionKind kind);

/// A range of the file. All but name and kind are the builder's to fill in.
struct Section {
  /// The only alignment that a mapping can promise more than is a page.
  static constexpr uint64_t largestAlignment = 4096;

  std::string name;
  SectionKind kind = SectionKind::Source;
  uint64_t offset = 0;
  uint64_t size = 0;
  uint64_t alignment = 64;
  Sha256Digest digest = {};
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

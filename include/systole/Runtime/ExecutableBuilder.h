//===- ExecutableBuilder.h - Writes model.bin files -----------------------===//

#ifndef SYSTOLE_RUNTIME_EXECUTABLEBUILDER_H
#define SYSTOLE_RUNTIME_EXECUTABLEBUILDER_H

#include "systole/Runtime/ExecutableFile.h"
#include "systole/Support/AtomicFile.h"

namespace systole::runtime {

/// Writes an executable section by section, to a file or to memory. Nothing is seen under the file's name
/// before finish has succeeded.
///
///   absl::StatusOr<ExecutableBuilder> builder = ExecutableBuilder::create("model.bin");
///   builder->addSection("code", SectionKind::TpuProgram, bundles);
///   builder->addSection("weights", SectionKind::TpuConstants, image, 4096);
///   builder->finish(manifest);     // each of these returns a status
class ExecutableBuilder {
public:
  static absl::StatusOr<ExecutableBuilder> create(absl::string_view path);
  /// Collects the file in memory; see takeBytes.
  static ExecutableBuilder inMemory();
  /// For an executable that this process runs itself: see takeFile. Its sections have no digests.
  static absl::StatusOr<ExecutableBuilder> inProcess();

  /// Alignment: a power of two of at most Section::largestAlignment.
  absl::Status addSection(absl::string_view name, SectionKind kind, absl::Span<const uint8_t> bytes,
                          uint64_t alignment = 64);

  /// A section in pieces, for one that never lies in memory as a whole. It ends where the next one begins.
  absl::Status beginSection(absl::string_view name, SectionKind kind, uint64_t alignment = 64);
  absl::Status append(absl::Span<const uint8_t> bytes);

  /// Checks the manifest, writes it with the sections that were added (those in `manifest` are ignored) and
  /// the header, and makes the file appear.
  absl::Status finish(Manifest manifest);

  /// After finish: the file that was built in memory.
  std::string takeBytes() { return std::move(memory); }

  /// After finish: the file that was built in this process, as it lies.
  absl::StatusOr<std::shared_ptr<const ExecutableFile>> takeFile();

private:
  ExecutableBuilder() = default;
  absl::Status write(absl::Span<const uint8_t> bytes);
  void endSection();

  std::optional<AtomicFile> file;
  bool isUnnamed = false;
  std::string memory;
  uint64_t position = 0;
  std::vector<Section> sections;
  std::optional<Sha256> digest;
};

} // namespace systole::runtime

#endif // SYSTOLE_RUNTIME_EXECUTABLEBUILDER_H

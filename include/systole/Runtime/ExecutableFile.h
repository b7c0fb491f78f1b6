//===- ExecutableFile.h - Reads model.bin files ---------------------------===//

#ifndef SYSTOLE_RUNTIME_EXECUTABLEFILE_H
#define SYSTOLE_RUNTIME_EXECUTABLEFILE_H

#include "systole/Runtime/Manifest.h"
#include "systole/Support/MappedFile.h"

#include <memory>

namespace systole::runtime {

/// An executable that has been checked, mapped into memory. Immutable; any number of threads may read it.
class ExecutableFile {
public:
  struct Options {
    /// Don't check the digests of constant sections: opening then costs the same whatever their size. Damage
    /// in them goes unnoticed.
    bool trustConstants = false;
    /// Check no section's digest: for what this process has just written itself.
    bool trustSections = false;
  };

  /// NotFound or another code of the system: the file can't be read. DataLoss: it is truncated or damaged.
  /// InvalidArgument: it is no executable, or one that makes no sense. Unimplemented: of another version.
  static absl::StatusOr<std::shared_ptr<const ExecutableFile>> open(absl::string_view path,
                                                                    const Options &options);
  static absl::StatusOr<std::shared_ptr<const ExecutableFile>> open(absl::string_view path) {
    return open(path, Options());
  }

  /// From a mapping of the whole file.
  static absl::StatusOr<std::shared_ptr<const ExecutableFile>> fromMapping(MappedFile mapping,
                                                                           const Options &options);

  /// From memory, which is copied.
  static absl::StatusOr<std::shared_ptr<const ExecutableFile>> fromBytes(absl::Span<const uint8_t> bytes);
  static absl::StatusOr<std::shared_ptr<const ExecutableFile>> fromBytes(absl::string_view bytes);

  virtual ~ExecutableFile() = default;

  const Manifest &manifest() const { return contents; }
  uint64_t fileSize() const { return image.size(); }

  /// A section's bytes, at an address of its alignment. They live as long as this object.
  absl::Span<const uint8_t> bytes(const Section &section) const {
    return image.subspan(section.offset, section.size);
  }

  /// The bytes of the only section of a kind; empty where there is none.
  absl::Span<const uint8_t> bytesOf(SectionKind kind) const;

  /// Fills memory with a section: with pages of the file where both are at page boundaries, as large
  /// constants are, and by copying what remains. `destination` is private memory of the caller's own mapping.
  virtual absl::Status place(const Section &section, uint8_t *destination) const;

protected:
  ExecutableFile() = default;
  absl::Status load(absl::Span<const uint8_t> bytes, const Options &options);

private:
  absl::Span<const uint8_t> image;
  Manifest contents;
};

} // namespace systole::runtime

#endif // SYSTOLE_RUNTIME_EXECUTABLEFILE_H

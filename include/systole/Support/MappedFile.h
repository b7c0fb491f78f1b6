//===- MappedFile.h - A file's bytes in memory without reading them -------===//

#ifndef SYSTOLE_SUPPORT_MAPPEDFILE_H
#define SYSTOLE_SUPPORT_MAPPEDFILE_H

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

#include <cstdint>
#include <utility>

namespace systole {

/// A read-only private mapping: pages come from the disk when they are first touched, and several processes
/// share them. The file mustn't be shortened while it is mapped; AtomicFile, which replaces files, never does
/// that.
class MappedFile {
public:
  static absl::StatusOr<MappedFile> open(absl::string_view path);
  /// Takes the ownership of an open file; `name` is for messages.
  static absl::StatusOr<MappedFile> ofDescriptor(int descriptor, absl::string_view name);
  MappedFile(MappedFile &&other) noexcept
      : contents(std::exchange(other.contents, {})), descriptor(std::exchange(other.descriptor, -1)) {}
  MappedFile &operator=(MappedFile &&other) noexcept;
  ~MappedFile();

  absl::Span<const uint8_t> bytes() const { return contents; }

  /// Offsets, sizes and addresses for mapOver are multiples of this.
  static size_t pageSize();

  /// Replaces the pages at `address` by pages of the file: private ones, which may be written without
  /// changing the file, and which take no memory of their own until then. They end with whoever owns the
  /// address range.
  absl::Status mapOver(void *address, uint64_t offset, uint64_t size) const;

private:
  MappedFile() = default;

  absl::Span<const uint8_t> contents;
  int descriptor = -1;
};

} // namespace systole

#endif // SYSTOLE_SUPPORT_MAPPEDFILE_H

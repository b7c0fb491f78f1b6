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
  MappedFile(MappedFile &&other) : contents(std::exchange(other.contents, {})) {}
  MappedFile &operator=(MappedFile &&other);
  ~MappedFile();

  absl::Span<const uint8_t> bytes() const { return contents; }

private:
  MappedFile() = default;

  absl::Span<const uint8_t> contents;
};

} // namespace systole

#endif // SYSTOLE_SUPPORT_MAPPEDFILE_H

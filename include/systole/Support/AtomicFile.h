//===- AtomicFile.h - Files that appear whole or not at all ---------------===//

#ifndef SYSTOLE_SUPPORT_ATOMICFILE_H
#define SYSTOLE_SUPPORT_ATOMICFILE_H

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

#include <cstdint>
#include <string>
#include <utility>

namespace systole {

/// A file being written beside its final place. Nothing is seen under the final name until commit renames it
/// there, on the disk; without a commit the destructor removes what was written. A symbolic link is followed.
/// A final name that is a device or a pipe (/dev/stdout) is written to as it is.
class AtomicFile {
public:
  static absl::StatusOr<AtomicFile> create(absl::string_view path);
  /// A file in memory that never gets a name; see takeDescriptor.
  static absl::StatusOr<AtomicFile> createUnnamed();
  AtomicFile(AtomicFile &&other) noexcept;
  AtomicFile &operator=(AtomicFile &&other) noexcept;
  ~AtomicFile();

  absl::Status append(absl::Span<const uint8_t> bytes);
  absl::Status append(absl::string_view bytes);
  /// Overwrites or extends at an offset; append goes on where it was. Not for devices and pipes.
  absl::Status writeAt(uint64_t offset, absl::Span<const uint8_t> bytes);

  /// Makes what was written the file, and ends the writing.
  absl::Status commit();

  /// Ends the writing and gives the open file, which is the caller's to close.
  int takeDescriptor() { return std::exchange(descriptor, -1); }

  /// Where the bytes are until commit, for libraries that write files by name.
  const std::string &temporaryPath() const { return temporary; }

private:
  AtomicFile() = default;
  void discard();
  void startWriteback(int64_t written);

  std::string target;
  std::string temporary;
  int descriptor = -1;
  int64_t waiting = 0; // bytes appended since the system was last asked to bring them to the disk
};

/// Writes a whole file.
absl::Status writeFile(absl::string_view path, absl::string_view contents);

/// FailedPrecondition where both paths name the same file: writing `output` would lose `input`.
absl::Status checkNotOverwritten(absl::string_view input, absl::string_view output);

} // namespace systole

#endif // SYSTOLE_SUPPORT_ATOMICFILE_H

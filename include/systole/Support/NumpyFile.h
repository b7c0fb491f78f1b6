//===- NumpyFile.h - .npy and .npz files ----------------------------------===//
//
// The formats are NumPy's (numpy.lib.format, versions 1.0 to 3.0). Element types that NumPy lacks are stored
// as ml_dtypes stores them: raw items of the element's width (`|V1`, `|V2`), with nothing that tells which
// type they are of. Reading these needs the type that the reader expects; reading all others ignores it, and
// it's for the caller to compare the array's type with it.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_SUPPORT_NUMPYFILE_H
#define SYSTOLE_SUPPORT_NUMPYFILE_H

#include "systole/Support/Array.h"

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace systole {

/// What the header of a .npy file says.
struct NumpyHeader {
  /// NumPy's own word for the element type: `<f4`.
  std::string descriptor;
  /// Missing where the items are raw bytes.
  std::optional<ElementType> type;
  int64_t itemSize = 0;
  Shape shape;
  bool bigEndian = false;
  /// The first dimension varies fastest.
  bool fortranOrder = false;

  /// The elements' type, raw items being of the expected one. Fails where they can't be.
  absl::StatusOr<ElementType> resolve(std::optional<ElementType> expected) const;
};

/// Reads a .npy file from memory.
absl::StatusOr<Array> decodeNumpy(absl::Span<const uint8_t> file, std::optional<ElementType> expected = {});

/// Reads a .npy file, or only its header.
absl::StatusOr<Array> readNumpyFile(absl::string_view path, std::optional<ElementType> expected = {});
absl::StatusOr<NumpyHeader> readNumpyHeader(absl::string_view path);

/// The .npy header for this array; its bytes follow it in the file.
std::string encodeNumpyHeader(ElementType type, absl::Span<const int64_t> shape);

/// Writes atomically.
absl::Status writeNumpyFile(absl::string_view path, const Array &array);

/// An open .npz file: a zip archive of .npy members, stored or deflated.
class NumpyArchive {
public:
  static absl::StatusOr<NumpyArchive> open(absl::string_view path);
  NumpyArchive(NumpyArchive &&) noexcept;
  NumpyArchive &operator=(NumpyArchive &&) noexcept;
  ~NumpyArchive();

  /// The arrays' names (members without `.npy`), in the archive's order.
  const std::vector<std::string> &names() const;
  bool contains(absl::string_view name) const;

  absl::StatusOr<NumpyHeader> header(absl::string_view name) const;
  absl::StatusOr<Array> read(absl::string_view name, std::optional<ElementType> expected = {}) const;

private:
  struct Implementation;
  explicit NumpyArchive(std::unique_ptr<Implementation> implementation);

  std::unique_ptr<Implementation> implementation;
};

/// Writes a .npz file of uncompressed members, atomically and with the same bytes for the same arrays.
absl::Status writeNumpyArchive(absl::string_view path,
                               absl::Span<const std::pair<std::string, Array>> arrays);

} // namespace systole

#endif // SYSTOLE_SUPPORT_NUMPYFILE_H

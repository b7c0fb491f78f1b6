//===- NumpyDecoding.h - Reading .npy data from any source ----------------===//

#ifndef SYSTOLE_LIB_SUPPORT_NUMPYDECODING_H
#define SYSTOLE_LIB_SUPPORT_NUMPYDECODING_H

#include "systole/Support/NumpyFile.h"

namespace systole {

/// Bytes that come in order.
class NumpySource {
public:
  virtual ~NumpySource() = default;
  /// Fills the span with the next bytes, or fails.
  virtual absl::Status read(absl::Span<uint8_t> target) = 0;
};

/// Reads the header, and counts in `consumed` the bytes that it takes.
absl::StatusOr<NumpyHeader> readNumpyHeader(NumpySource &source, int64_t &consumed);

/// Reads the elements that follow the header. `available` is the number of bytes that the source has left: no
/// more than that is ever allocated.
absl::StatusOr<Array> readNumpyElements(const NumpyHeader &header, std::optional<ElementType> expected,
                                        int64_t available, NumpySource &source);

} // namespace systole

#endif // SYSTOLE_LIB_SUPPORT_NUMPYDECODING_H

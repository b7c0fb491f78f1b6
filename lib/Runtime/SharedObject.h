//===- SharedObject.h - Native code that is loaded from memory ------------===//

#ifndef SYSTOLE_LIB_RUNTIME_SHAREDOBJECT_H
#define SYSTOLE_LIB_RUNTIME_SHAREDOBJECT_H

#include "absl/status/statusor.h"
#include "absl/types/span.h"

#include <cstdint>
#include <string>
#include <utility>

namespace systole::runtime {

/// A loaded ELF shared object, unloaded by the destructor.
class SharedObject {
public:
  /// `image` is copied. FailedPrecondition: the dynamic loader refuses it; the message is the loader's.
  static absl::StatusOr<SharedObject> load(absl::Span<const uint8_t> image);
  SharedObject(SharedObject &&other) noexcept
      : handle(std::exchange(other.handle, nullptr)), descriptor(std::exchange(other.descriptor, -1)) {}
  SharedObject &operator=(SharedObject &&) = delete;
  ~SharedObject();

  absl::StatusOr<void *> find(const std::string &symbol) const;

private:
  SharedObject() = default;

  void *handle = nullptr;
  int descriptor = -1;
};

} // namespace systole::runtime

#endif // SYSTOLE_LIB_RUNTIME_SHAREDOBJECT_H

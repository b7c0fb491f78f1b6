//===- SharedObject.cpp - Native code that is loaded from memory ----------===//

#include "SharedObject.h"

#include "systole/Support/FileStatus.h"

#include "absl/strings/str_cat.h"

#include <cerrno>
#include <dlfcn.h>
#include <sys/mman.h>
#include <unistd.h>

namespace systole::runtime {

static absl::Status writeAll(int descriptor, absl::Span<const uint8_t> bytes) {
  while (!bytes.empty()) {
    ssize_t written = write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      return fileError("cannot copy", "the program's code", errno);
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return absl::OkStatus();
}

absl::StatusOr<SharedObject> SharedObject::load(absl::Span<const uint8_t> image) {
  SharedObject object;
  object.descriptor = memfd_create("systole-program", MFD_CLOEXEC);
  if (object.descriptor < 0)
    return fileError("cannot make", "memory for the program's code", errno);
  if (absl::Status status = writeAll(object.descriptor, image); !status.ok())
    return status;
  // The loader takes a name that it has seen for the object that it knows by it: the descriptor, which is the
  // name, stays open and so unique for as long as the object is loaded.
  std::string path = absl::StrCat("/proc/self/fd/", object.descriptor);
  object.handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!object.handle)
    return absl::FailedPreconditionError(absl::StrCat("cannot load the program's code: ", dlerror()));
  return object;
}

SharedObject::~SharedObject() {
  if (handle)
    dlclose(handle);
  if (descriptor >= 0)
    close(descriptor);
}

absl::StatusOr<void *> SharedObject::find(const std::string &symbol) const {
  void *address = dlsym(handle, symbol.c_str());
  if (!address)
    return absl::FailedPreconditionError(absl::StrCat("the program's code has no symbol '", symbol, "'"));
  return address;
}

} // namespace systole::runtime

//===- MappedFile.cpp - A file's bytes in memory without reading them -----===//

#include "systole/Support/MappedFile.h"

#include "systole/Support/FileStatus.h"

#include "absl/strings/str_cat.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace systole {

absl::StatusOr<MappedFile> MappedFile::open(absl::string_view path) {
  // Not to wait for a writer should this be a pipe.
  int descriptor = ::open(std::string(path).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0)
    return fileError("cannot open", path, errno);
  struct stat found;
  absl::Status status;
  MappedFile file;
  if (fstat(descriptor, &found) != 0) {
    status = fileError("cannot read", path, errno);
  } else if (!S_ISREG(found.st_mode)) {
    status = absl::FailedPreconditionError(absl::StrCat("cannot read ", path, ": it is not a regular file"));
  } else if (found.st_size > 0) {
    auto size = static_cast<size_t>(found.st_size);
    void *address = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (address == MAP_FAILED)
      status = fileError("cannot read", path, errno);
    else
      file.contents = {static_cast<const uint8_t *>(address), size};
  }
  close(descriptor);
  if (!status.ok())
    return status;
  return file;
}

MappedFile &MappedFile::operator=(MappedFile &&other) {
  std::swap(contents, other.contents);
  return *this;
}

MappedFile::~MappedFile() {
  if (!contents.empty())
    munmap(const_cast<uint8_t *>(contents.data()), contents.size());
}

} // namespace systole

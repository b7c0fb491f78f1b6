//===- MappedFile.cpp - A file's bytes in memory without reading them -----===//

#include "systole/Support/MappedFile.h"

#include "systole/Support/FileStatus.h"

#include "absl/strings/str_cat.h"

#include <cassert>
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
  return ofDescriptor(descriptor, path);
}

absl::StatusOr<MappedFile> MappedFile::ofDescriptor(int descriptor, absl::string_view path) {
  MappedFile file;
  file.descriptor = descriptor;
  struct stat found;
  if (fstat(file.descriptor, &found) != 0)
    return fileError("cannot read", path, errno);
  if (!S_ISREG(found.st_mode))
    return absl::FailedPreconditionError(absl::StrCat("cannot read ", path, ": it is not a regular file"));
  auto size = static_cast<size_t>(found.st_size);
  if (size == 0)
    return file;
  void *address = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.descriptor, 0);
  if (address == MAP_FAILED)
    return fileError("cannot read", path, errno);
  file.contents = {static_cast<const uint8_t *>(address), size};
  return file;
}

size_t MappedFile::pageSize() { return static_cast<size_t>(sysconf(_SC_PAGESIZE)); }

absl::Status MappedFile::mapOver(void *address, uint64_t offset, uint64_t size) const {
  assert(offset % pageSize() == 0 && size % pageSize() == 0 && "whole pages alone can be mapped");
  assert(offset <= contents.size() && size <= contents.size() - offset && "not within the file");
  void *mapped = mmap(address, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, descriptor,
                      static_cast<off_t>(offset));
  return mapped == MAP_FAILED ? fileError("cannot map", "the file", errno) : absl::OkStatus();
}

MappedFile &MappedFile::operator=(MappedFile &&other) noexcept {
  std::swap(contents, other.contents);
  std::swap(descriptor, other.descriptor);
  return *this;
}

MappedFile::~MappedFile() {
  if (!contents.empty())
    munmap(const_cast<uint8_t *>(contents.data()), contents.size());
  if (descriptor >= 0)
    close(descriptor);
}

} // namespace systole

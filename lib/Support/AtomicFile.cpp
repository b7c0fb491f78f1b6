//===- AtomicFile.cpp - Files that appear whole or not at all -------------===//

#include "systole/Support/AtomicFile.h"

#include "systole/Support/FileStatus.h"

#include "absl/strings/str_cat.h"

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace systole {

/// The path with its last component's symbolic links followed, where it exists.
static std::string followLinks(absl::string_view path) {
  std::string result(path);
  char resolved[PATH_MAX];
  return realpath(result.c_str(), resolved) ? resolved : result;
}

/// Opens a new file beside `target`, with the permissions that the user's umask gives a new file.
static int openBeside(const std::string &target, std::string &temporary) {
  std::random_device random;
  for (int attempt = 0; attempt < 100; ++attempt) {
    temporary = absl::StrCat(target, ".", absl::Hex(random(), absl::kZeroPad8), ".tmp");
    int descriptor = open(temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EEXIST)
      return descriptor;
  }
  return -1;
}

absl::StatusOr<AtomicFile> AtomicFile::create(absl::string_view path) {
  AtomicFile file;
  file.target = followLinks(path);
  struct stat found;
  bool exists = stat(file.target.c_str(), &found) == 0;
  if (exists && S_ISDIR(found.st_mode))
    return absl::FailedPreconditionError(absl::StrCat("cannot write ", path, ": it is a directory"));
  if (exists && access(file.target.c_str(), W_OK) != 0)
    return fileError("cannot write", path, errno);
  if (exists && !S_ISREG(found.st_mode)) {
    file.descriptor = open(file.target.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    file.descriptor = openBeside(file.target, file.temporary);
    if (file.descriptor >= 0 && exists)
      fchmod(file.descriptor, found.st_mode & 07777);
  }
  if (file.descriptor < 0) {
    int error = errno;
    file.temporary.clear();
    return fileError("cannot write", path, error);
  }
  return file;
}

absl::StatusOr<AtomicFile> AtomicFile::createUnnamed() {
  AtomicFile file;
  file.target = "a file in memory";
  file.descriptor = memfd_create("systole", MFD_CLOEXEC);
  if (file.descriptor < 0)
    return fileError("cannot make", file.target, errno);
  return file;
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept { *this = std::move(other); }

AtomicFile &AtomicFile::operator=(AtomicFile &&other) noexcept {
  if (this == &other)
    return *this;
  discard();
  target = std::exchange(other.target, {});
  temporary = std::exchange(other.temporary, {});
  descriptor = std::exchange(other.descriptor, -1);
  waiting = std::exchange(other.waiting, 0);
  return *this;
}

AtomicFile::~AtomicFile() { discard(); }

void AtomicFile::discard() {
  if (descriptor >= 0)
    close(descriptor);
  if (!temporary.empty())
    unlink(temporary.c_str());
  descriptor = -1;
  temporary.clear();
}

/// Has the system begin to bring a large file to the disk, so that commit need not wait for all of it.
void AtomicFile::startWriteback(int64_t written) {
  constexpr int64_t step = 16 << 20;
  waiting += written;
  if (waiting < step || temporary.empty())
    return;
  sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
  waiting = 0;
}

absl::Status AtomicFile::append(absl::Span<const uint8_t> bytes) {
  while (!bytes.empty()) {
    ssize_t written = write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      return fileError("cannot write", target, errno);
    bytes.remove_prefix(static_cast<size_t>(written));
    startWriteback(written);
  }
  return absl::OkStatus();
}

absl::Status AtomicFile::append(absl::string_view bytes) {
  return append(absl::MakeConstSpan(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size()));
}

absl::Status AtomicFile::writeAt(uint64_t offset, absl::Span<const uint8_t> bytes) {
  while (!bytes.empty()) {
    ssize_t written = pwrite(descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      return fileError("cannot write", target, errno);
    offset += static_cast<uint64_t>(written);
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return absl::OkStatus();
}

absl::Status AtomicFile::commit() {
  int open = std::exchange(descriptor, -1);
  // A device or a pipe has nothing to flush to a disk.
  int error = !temporary.empty() && fsync(open) != 0 ? errno : 0;
  if (close(open) != 0 && error == 0)
    error = errno;
  if (error == 0 && !temporary.empty() && rename(temporary.c_str(), target.c_str()) != 0)
    error = errno;
  if (error != 0) {
    discard();
    return fileError("cannot write", target, error);
  }
  temporary.clear();
  return absl::OkStatus();
}

absl::Status writeFile(absl::string_view path, absl::string_view contents) {
  absl::StatusOr<AtomicFile> file = AtomicFile::create(path);
  if (!file.ok())
    return file.status();
  if (absl::Status status = file->append(contents); !status.ok())
    return status;
  return file->commit();
}

absl::Status checkNotOverwritten(absl::string_view input, absl::string_view output) {
  struct stat first, second;
  bool isSame = stat(std::string(input).c_str(), &first) == 0 &&
                stat(std::string(output).c_str(), &second) == 0 && S_ISREG(first.st_mode) &&
                first.st_dev == second.st_dev && first.st_ino == second.st_ino;
  if (!isSame)
    return absl::OkStatus();
  return absl::FailedPreconditionError(
      absl::StrCat("cannot write ", output, ": it is the file that is read; name another one"));
}

} // namespace systole

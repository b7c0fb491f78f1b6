//===- ProgramFile.cpp - The file of a program, read with care ------------===//

#include "systole/Compiler/ProgramFile.h"

#include "ProgramCheck.h"
#include "systole/Frontend/PortableArtifact/PortableArtifact.h"

#include "absl/cleanup/cleanup.h"
#include "absl/strings/str_cat.h"

#include "mlir/Bytecode/BytecodeReader.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace systole {

static constexpr size_t maximumStreamBytes = size_t(1) << 31;

static absl::Status readError(absl::string_view path, absl::string_view why) {
  return absl::NotFoundError(absl::StrCat("cannot read ", path, ": ", why));
}

/// Reads a pipe or a terminal to its end.
static absl::StatusOr<std::unique_ptr<llvm::MemoryBuffer>> readStream(int descriptor,
                                                                      absl::string_view path) {
  constexpr size_t step = 1 << 20;
  std::string bytes;
  while (true) {
    size_t size = bytes.size();
    bytes.resize(size + step);
    ssize_t count = read(descriptor, bytes.data() + size, step);
    bytes.resize(size + (count > 0 ? static_cast<size_t>(count) : 0));
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0)
      return readError(path, std::strerror(errno));
    if (count == 0)
      break;
    if (bytes.size() > maximumStreamBytes)
      return readError(path, absl::StrCat("more than ", maximumStreamBytes,
                                          " bytes come out of it; write the program to a file"));
  }
  return llvm::MemoryBuffer::getMemBufferCopy(bytes,
                                              path == "-" ? std::string("<stdin>") : std::string(path));
}

absl::StatusOr<std::unique_ptr<llvm::MemoryBuffer>> readProgramFile(absl::string_view path) {
  int descriptor = path == "-" ? dup(STDIN_FILENO) : open(std::string(path).c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    return readError(path, std::strerror(errno));
  absl::Cleanup close = [descriptor] { ::close(descriptor); };
  struct stat found;
  if (fstat(descriptor, &found) != 0)
    return readError(path, std::strerror(errno));
  if (S_ISDIR(found.st_mode))
    return readError(path, "Is a directory");
  if (S_ISBLK(found.st_mode) || (S_ISCHR(found.st_mode) && !isatty(descriptor)))
    return readError(path, "it is a device, not a file");
  if (!S_ISREG(found.st_mode))
    return readStream(descriptor, path);
  if (path == "-")
    return readStream(descriptor, path);
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> buffer =
      llvm::MemoryBuffer::getOpenFile(descriptor, std::string(path), static_cast<uint64_t>(found.st_size));
  if (!buffer)
    return readError(path, buffer.getError().message());
  return std::move(*buffer);
}

absl::Status checkProgramSource(llvm::MemoryBufferRef source) {
  std::string name = source.getBufferIdentifier().str();
  if (portable::isPortableArtifact(source.getBuffer()))
    return absl::OkStatus();
  if (mlir::isBytecode(source))
    return absl::InvalidArgumentError(absl::StrCat(
        name, ": error: this is MLIR bytecode, which is read of portable artifacts of StableHLO alone; "
              "write the program as text, or as an artifact with tpu-opt --emit-portable-artifact"));
  return checkText(source.getBuffer(), name);
}

} // namespace systole

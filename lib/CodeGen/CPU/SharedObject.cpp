//===- SharedObject.cpp - Links an object file to a shared object ---------===//

#include "systole/CodeGen/CPU/CpuCompiler.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace systole::cpu;

/// The linker of our LLVM, wherever it is installed, before another one.
static std::string findLinker() {
  for (llvm::StringRef name : {"ld.lld-22", "ld.lld"})
    if (auto path = llvm::sys::findProgramByName(name, {SYSTOLE_LLVM_TOOLS_DIR}))
      return *path;
  for (llvm::StringRef name : {"ld.lld-22", "ld.lld"})
    if (auto path = llvm::sys::findProgramByName(name))
      return *path;
  return {};
}

namespace {

/// A temporary file that goes away with this object.
struct TemporaryFile {
  llvm::SmallString<128> path;
  llvm::FileRemover remover;

  std::error_code create(llvm::StringRef suffix) {
    std::error_code code = llvm::sys::fs::createTemporaryFile("systole", suffix, path);
    if (!code)
      remover.setFile(path);
    return code;
  }
};

std::error_code writeFile(llvm::StringRef path, llvm::StringRef content) {
  std::error_code code;
  llvm::raw_fd_ostream stream(path, code);
  stream << content;
  stream.close();
  return code ? code : stream.error();
}

std::string readFile(llvm::StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  return buffer ? (*buffer)->getBuffer().str() : std::string();
}

} // namespace

FailureOr<std::string> systole::cpu::linkSharedObject(const CpuArtifact &artifact, std::string &error) {
  std::string linker = findLinker();
  if (linker.empty()) {
    error = "can't link native code: found neither ld.lld-22 nor ld.lld, in " SYSTOLE_LLVM_TOOLS_DIR
            " or on the PATH; install the package lld-22";
    return failure();
  }
  TemporaryFile object, shared, messages;
  std::error_code code = object.create("o");
  if (!code)
    code = shared.create("so");
  if (!code)
    code = messages.create("txt");
  if (!code)
    code = writeFile(object.path, artifact.object);
  if (code) {
    error = "can't link native code: no temporary file can be written: " + code.message();
    return failure();
  }
  // Functions of libm stay undefined: whoever loads this has libm, and a name of it would tie us to one libc.
  // One object is not worth a thread, and lld ends without a message where there is none to be had.
  llvm::StringRef arguments[] = {linker,        "-shared",     "-Bsymbolic", "--build-id=none",
                                 "--strip-all", "--threads=1", "-z",         "noexecstack",
                                 "-o",          shared.path,   object.path};
  std::optional<llvm::StringRef> redirects[] = {std::nullopt, messages.path.str(), messages.path.str()};
  std::string reason;
  int status =
      llvm::sys::ExecuteAndWait(linker, arguments, /*Env=*/std::nullopt, redirects, /*SecondsToWait=*/0,
                                /*MemoryLimit=*/0, &reason);
  std::string image = status == 0 ? readFile(shared.path) : std::string();
  if (image.empty()) {
    error = "can't link native code: " + linker +
            " failed: " + (reason.empty() ? readFile(messages.path) : reason);
    return failure();
  }
  return image;
}

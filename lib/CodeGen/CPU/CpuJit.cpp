//===- CpuJit.cpp - Runs compiled programs in this process ----------------===//

#include "systole/CodeGen/CPU/CpuJit.h"

#include "Constants.h"

#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

#include <cstdlib>

using namespace systole::cpu;

namespace {

struct Freeing {
  void operator()(void *memory) const { std::free(memory); }
};
using AlignedBytes = std::unique_ptr<void, Freeing>;

AlignedBytes allocate(int64_t bytes) {
  if (bytes == 0)
    return nullptr;
  return AlignedBytes(std::aligned_alloc(bufferAlignment, llvm::alignTo(bytes, bufferAlignment)));
}

} // namespace

struct CpuJit::Engine {
  std::unique_ptr<llvm::orc::LLJIT> jit;
  AlignedBytes constants;
};

CpuJit::CpuJit(CpuArtifact artifact, std::unique_ptr<Engine> engine, Entry entry)
    : program(std::move(artifact)), engine(std::move(engine)), function(entry) {}

CpuJit::~CpuJit() = default;

static llvm::Expected<std::unique_ptr<llvm::orc::LLJIT>> loadObject(const CpuArtifact &artifact) {
  auto jit = llvm::orc::LLJITBuilder().create();
  if (!jit)
    return jit.takeError();
  // For libm's functions.
  auto process = llvm::orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
      (*jit)->getDataLayout().getGlobalPrefix());
  if (!process)
    return process.takeError();
  (*jit)->getMainJITDylib().addGenerator(std::move(*process));
  if (auto error =
          (*jit)->addObjectFile(llvm::MemoryBuffer::getMemBufferCopy(artifact.object, artifact.symbol)))
    return std::move(error);
  return jit;
}

std::unique_ptr<CpuJit> CpuJit::load(CpuArtifact artifact, std::string &error) {
  auto jit = loadObject(artifact);
  if (!jit) {
    error = llvm::toString(jit.takeError());
    return nullptr;
  }
  auto address = (*jit)->lookup(artifact.symbol);
  if (!address) {
    error = llvm::toString(address.takeError());
    return nullptr;
  }
  auto engine = std::make_unique<Engine>();
  engine->jit = std::move(*jit);
  engine->constants = allocate(artifact.constantBytes);
  copyConstants(artifact.constants, static_cast<char *>(engine->constants.get()));
  // The program may outlive the context that these belong to.
  artifact.constants = {};
  return std::unique_ptr<CpuJit>(new CpuJit(std::move(artifact), std::move(engine), address->toPtr<Entry>()));
}

const void *CpuJit::constants() const { return engine->constants.get(); }

int32_t CpuJit::run(const void *const *arguments, void *const *results, systole_runtime *runtime) const {
  AlignedBytes arena = allocate(program.arenaBytes);
  return function(arguments, results, arena.get(), constants(), runtime);
}

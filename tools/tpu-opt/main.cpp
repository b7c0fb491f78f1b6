//===- main.cpp - tpu-opt: runs passes on IR ------------------------------===//

#include "systole/Compiler/Diagnostics.h"
#include "systole/Compiler/ProgramFile.h"
#include "systole/Compiler/Registration.h"
#include "systole/Frontend/PortableArtifact/PortableArtifact.h"
#include "systole/Frontend/StableHLOText/LegacyText.h"
#include "systole/Support/AtomicFile.h"
#include "systole/Support/Thread.h"

#include "mlir/Bytecode/BytecodeWriter.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

#include <csignal>

using namespace mlir;
namespace portable = systole::portable;

static llvm::cl::opt<std::string> portableArtifact(
    "emit-portable-artifact", llvm::cl::ValueOptional, llvm::cl::value_desc("version"),
    llvm::cl::desc(
        "Write a portable artifact of StableHLO for readers of this version (the newest if none is given)"));

/// MLIR's driver reads text and MLIR bytecode alone: an artifact becomes the latter. Null after a diagnostic.
static std::unique_ptr<llvm::MemoryBuffer> toReadable(std::unique_ptr<llvm::MemoryBuffer> buffer,
                                                      const DialectRegistry &registry) {
  if (!portable::isPortableArtifact(buffer->getBuffer()))
    return systole::upgradeLegacyText(std::move(buffer));
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  systole::DiagnosticCollector diagnostics(context);
  OwningOpRef<ModuleOp> module = portable::readPortableArtifact(buffer->getMemBufferRef(), context);
  std::string bytecode;
  llvm::raw_string_ostream stream(bytecode);
  if (!module || failed(writeBytecodeToFile(*module, stream))) {
    llvm::errs() << std::string(diagnostics.status("reading the artifact").message()) << "\n";
    return nullptr;
  }
  return llvm::MemoryBuffer::getMemBufferCopy(bytecode, buffer->getBufferIdentifier());
}

/// Runs MLIR's driver and writes an artifact of what comes out of it.
static LogicalResult emitArtifact(llvm::raw_ostream &stream, std::unique_ptr<llvm::MemoryBuffer> buffer,
                                  DialectRegistry &registry, MlirOptMainConfig config) {
  std::optional<portable::Version> version =
      portableArtifact.empty() ? portable::newestVersion : portable::Version::parse(portableArtifact);
  if (!version) {
    llvm::errs() << "tpu-opt: error: '" << portableArtifact << "' is no version: expected one such as "
                 << portable::newestVersion.str() << "\n";
    return failure();
  }
  std::string bytecode;
  llvm::raw_string_ostream bytecodeStream(bytecode);
  if (failed(MlirOptMain(bytecodeStream, std::move(buffer), registry, config.emitBytecode(true))))
    return failure();
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.allowUnregisteredDialects(config.shouldAllowUnregisteredDialects());
  context.printOpOnDiagnostic(false);
  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler handler(sources, &context);
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(bytecode, &context);
  return success(module && succeeded(portable::writePortableArtifact(*module, *version, stream)));
}

/// Diagnostics have a location of their own before the word error.
static LogicalResult report(const absl::Status &status) {
  StringRef message(status.message().data(), status.message().size());
  llvm::errs() << (message.contains("error: ") ? "" : "tpu-opt: error: ") << message << "\n";
  return failure();
}

static LogicalResult write(StringRef path, StringRef content) {
  if (path != "-") {
    absl::Status status = systole::writeFile(path.str(), content.str());
    return status.ok() ? success() : report(status);
  }
  llvm::outs() << content;
  llvm::outs().flush();
  std::error_code error = llvm::outs().error();
  llvm::outs().clear_error();
  return error ? report(absl::UnavailableError("cannot write to standard output: " + error.message()))
               : success();
}

static LogicalResult run(StringRef input, StringRef output, DialectRegistry &registry) {
  absl::StatusOr<std::unique_ptr<llvm::MemoryBuffer>> source = systole::readProgramFile(input.str());
  if (!source.ok())
    return report(source.status());
  if (absl::Status status = systole::checkProgramSource((*source)->getMemBufferRef()); !status.ok())
    return report(status);
  std::unique_ptr<llvm::MemoryBuffer> buffer = toReadable(*std::move(source), registry);
  if (!buffer)
    return failure();
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  std::string content;
  llvm::raw_string_ostream stream(content);
  bool isArtifact = portableArtifact.getNumOccurrences() > 0;
  LogicalResult result = isArtifact ? emitArtifact(stream, std::move(buffer), registry, config)
                                    : MlirOptMain(stream, std::move(buffer), registry, config);
  // Standard output gets the parts before one that fails (--split-input-file); a file is whole or is not.
  if (failed(result) && (output != "-" || isArtifact))
    return failure();
  return success(succeeded(write(output, content)) && succeeded(result));
}

int main(int argc, char **argv) {
  llvm::InitLLVM initialize(argc, argv);
  std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of write
  DialectRegistry registry;
  systole::registerAllDialects(registry);
  systole::registerAllPasses();
  auto [input, output] = registerAndParseCLIOptions(argc, argv, "Systole's optimizer driver\n", registry);
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  if (config.shouldShowDialects() || config.shouldListPasses())
    return asMainReturnCode(MlirOptMain(argc, argv, input, output, registry));
  // MLIR's parser recurses: text that nests deeply needs a deep stack, of which only what is used costs
  // memory.
  constexpr size_t stackBytes = size_t(1) << 30;
  LogicalResult result = failure();
  systole::Thread worker;
  auto work = [&, input = input, output = output] { result = run(input, output, registry); };
  if (absl::Status status = worker.start(work, stackBytes); !status.ok())
    return asMainReturnCode(report(status));
  worker.join();
  return asMainReturnCode(result);
}

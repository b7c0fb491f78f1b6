//===- PortableArtifact.cpp - Reads StableHLO's stable file format --------===//

#include "systole/Frontend/PortableArtifact/PortableArtifact.h"

#include "CHLOComposites.h"
#include "ExportedFunction.h"
#include "OperationReader.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;

namespace systole::portable {

static constexpr StringLiteral producerPrefix = "StableHLO_v";

static ArrayRef<uint8_t> asBytes(StringRef text) {
  return ArrayRef<uint8_t>(reinterpret_cast<const uint8_t *>(text.data()), text.size());
}

/// The versioned dialect's name as an entry among the file's strings.
static constexpr StringLiteral dialectEntry = StringLiteral::withInnerNUL("vhlo\0");

// The number that is the bytecode's version takes one byte for all versions that there are. Some artifacts of
// JAX name no version of StableHLO, but MLIR as their producer.
static bool beginsAsArtifact(StringRef bytes) {
  return bytes.consume_front(bytecodeMagic) && !bytes.empty() &&
         (bytes.drop_front().starts_with(producerPrefix) || bytes.contains(dialectEntry));
}

/// The artifact itself where it lies in a function that JAX serialized, else all bytes.
static StringRef withoutWrapping(StringRef bytes) {
  std::optional<StringRef> program = programOfExportedFunction(bytes);
  return program && beginsAsArtifact(*program) ? *program : bytes;
}

bool isPortableArtifact(StringRef bytes) { return beginsAsArtifact(withoutWrapping(bytes)); }

/// Whether this build can read what a version of StableHLO wrote.
static LogicalResult checkVersion(const Source &source) {
  ByteReader reader(source, source.bytes);
  uint64_t bytecodeVersion = 0;
  StringRef producer;
  if (failed(readHeader(reader, bytecodeVersion, producer)))
    return failure();
  StringRef text = producer;
  std::optional<Version> version;
  if (text.consume_front(producerPrefix))
    version = Version::parse(text);
  if (!version && producer.starts_with("MLIR"))
    return success();
  if (!version)
    return reader.error() << "the file is no portable artifact of StableHLO: it was written by '" << producer
                          << "'";
  Version opset{version->major, version->minor, 0};
  if (opset < oldestVersion || opset > newestVersion)
    return mlir::emitError(source.location)
           << "the artifact was written for StableHLO " << version->str() << "; this build reads versions "
           << oldestVersion.str() << " to " << newestVersion.str() << ": export it again for one of these";
  return success();
}

OwningOpRef<ModuleOp> readPortableArtifact(llvm::MemoryBufferRef buffer, MLIRContext &context) {
  Source source{FileLineColLoc::get(&context, buffer.getBufferIdentifier(), 1, 1),
                asBytes(withoutWrapping(buffer.getBuffer()))};
  if (failed(checkVersion(source)))
    return {};
  FailureOr<Container> container = readContainer(source);
  if (failed(container))
    return {};
  context.loadDialect<stablehlo::StableHLODialect, func::FuncDialect, quant::QuantDialect>();
  EntryReader entries(source, *container, context);
  OwningOpRef<ModuleOp> module = OperationReader(entries).read();
  if (!module || failed(verify(*module)))
    return {};
  raiseComposites(*module);
  return module;
}

} // namespace systole::portable

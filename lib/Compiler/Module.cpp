//===- Module.cpp - A program as the compiler holds it --------------------===//

#include "systole/Compiler/Module.h"

#include "systole/Compiler/Diagnostics.h"
#include "systole/Compiler/ProgramFile.h"
#include "systole/Compiler/Registration.h"
#include "systole/Frontend/PortableArtifact/PortableArtifact.h"
#include "systole/Frontend/StableHLOText/LegacyText.h"

#include "absl/strings/str_cat.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;

namespace systole {

struct Module::Implementation {
  // The order matters: the op dies before its context.
  std::shared_ptr<MLIRContext> context;
  OwningOpRef<ModuleOp> op;
};

Module::Module(std::unique_ptr<Implementation> implementation) : implementation(std::move(implementation)) {}
Module::Module(Module &&) noexcept = default;
Module &Module::operator=(Module &&) noexcept = default;
Module::~Module() = default;

std::shared_ptr<MLIRContext> makeContext() {
  DialectRegistry registry;
  registerAllDialects(registry);
  auto context = std::make_shared<MLIRContext>(registry, MLIRContext::Threading::DISABLED);
  context->printOpOnDiagnostic(false);
  return context;
}

/// Says of what has no place in a file at least which file it came from, for diagnostics.
static void nameUnknownPlaces(ModuleOp module, StringRef name) {
  Location file = FileLineColLoc::get(module.getContext(), name, 0, 0);
  module->walk([&](Operation *op) {
    if (isa<UnknownLoc>(op->getLoc()))
      op->setLoc(file);
    for (Region &region : op->getRegions())
      for (Block &block : region)
        for (BlockArgument argument : block.getArguments())
          if (isa<UnknownLoc>(argument.getLoc()))
            argument.setLoc(file);
  });
}

/// Programs carry attributes of frameworks' dialects, which say nothing to a compiler that lacks these. Ops
/// are another matter.
static LogicalResult checkOperations(ModuleOp module) {
  bool areKnown = true;
  module.walk([&](Operation *op) {
    if (op->isRegistered())
      return;
    op->emitOpError() << "is unknown";
    areKnown = false;
  });
  return success(areKnown);
}

static absl::StatusOr<Module> parseBuffer(std::unique_ptr<llvm::MemoryBuffer> buffer) {
  std::shared_ptr<MLIRContext> context = makeContext();
  DiagnosticCollector diagnostics(*context);
  std::string name = buffer->getBufferIdentifier().str();
  if (portable::isPortableArtifact(buffer->getBuffer())) {
    OwningOpRef<ModuleOp> op = portable::readPortableArtifact(buffer->getMemBufferRef(), *context);
    if (!op)
      return diagnostics.status(absl::StrCat("reading ", name));
    nameUnknownPlaces(*op, name);
    return Module::adopt(context, op.release());
  }
  if (absl::Status status = checkProgramSource(buffer->getMemBufferRef()); !status.ok())
    return status;
  buffer = upgradeLegacyText(std::move(buffer));
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  context->allowUnregisteredDialects(true);
  OwningOpRef<ModuleOp> op = parseSourceFile<ModuleOp>(sources, context.get());
  context->allowUnregisteredDialects(false);
  if (!op || failed(checkOperations(*op)))
    return diagnostics.status(absl::StrCat("reading ", name));
  nameUnknownPlaces(*op, name);
  return Module::adopt(context, op.release());
}

absl::StatusOr<Module> Module::parse(absl::string_view source, absl::string_view name) {
  return parseBuffer(llvm::MemoryBuffer::getMemBufferCopy(llvm::StringRef(source.data(), source.size()),
                                                          llvm::StringRef(name.data(), name.size())));
}

absl::StatusOr<Module> Module::parseFile(absl::string_view path) {
  absl::StatusOr<std::unique_ptr<llvm::MemoryBuffer>> buffer = readProgramFile(path);
  if (!buffer.ok())
    return buffer.status();
  return parseBuffer(*std::move(buffer));
}

Module Module::adopt(std::shared_ptr<MLIRContext> context, ModuleOp op) {
  auto implementation = std::make_unique<Implementation>();
  implementation->context = std::move(context);
  implementation->op = op;
  return Module(std::move(implementation));
}

Module Module::clone() const {
  return implementation ? adopt(implementation->context, op().clone()) : Module(nullptr);
}

std::string Module::toString(int64_t elideLargerThan) const {
  std::string text;
  if (!implementation)
    return text;
  llvm::raw_string_ostream stream(text);
  OpPrintingFlags flags;
  if (elideLargerThan >= 0)
    flags.elideLargeElementsAttrs(elideLargerThan).elideLargeResourceString(elideLargerThan);
  op()->print(stream, flags);
  stream << '\n';
  return text;
}

absl::StatusOr<std::string> Module::toPortableArtifact(absl::string_view version) const {
  if (absl::Status status = checkHoldsProgram(); !status.ok())
    return status;
  std::optional<portable::Version> target =
      version.empty() ? portable::newestVersion
                      : portable::Version::parse(StringRef(version.data(), version.size()));
  if (!target)
    return absl::InvalidArgumentError(absl::StrCat(
        "'", version, "' is no version of StableHLO: expected one such as ", portable::newestVersion.str()));
  DiagnosticCollector diagnostics(context());
  std::string bytes;
  llvm::raw_string_ostream stream(bytes);
  if (failed(portable::writePortableArtifact(op(), *target, stream)))
    return diagnostics.status("writing a portable artifact");
  return bytes;
}

absl::Status Module::checkHoldsProgram() const {
  return implementation ? absl::OkStatus()
                        : absl::FailedPreconditionError("the module is empty: it was moved from");
}

ModuleOp Module::op() const { return implementation ? implementation->op.get() : ModuleOp(); }
MLIRContext &Module::context() const { return *implementation->context; }

} // namespace systole

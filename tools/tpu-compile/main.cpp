//===- main.cpp - tpu-compile: compiles a program ahead of time -----------===//

#include "systole/Compiler/Compiler.h"
#include "systole/Support/AtomicFile.h"
#include "systole/Support/MappedFile.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <csignal>

namespace cl = llvm::cl;
using namespace systole;

static cl::OptionCategory category("tpu-compile");
static cl::opt<std::string> model(cl::Positional, cl::desc("MODEL"), cl::Required, cl::cat(category));
static cl::opt<std::string> output("o", cl::desc("Write to this file; - is standard output"),
                                   cl::value_desc("file"), cl::cat(category));
static cl::opt<std::string>
    target("target", cl::desc("cpu, a TPU machine (tpu-v2 if not given), or a file NAME.machine"),
           cl::value_desc("name"), cl::init("tpu-v2"), cl::cat(category));
static cl::opt<std::string> entry("entry", cl::desc("The function to compile (main if not given)"),
                                  cl::value_desc("name"), cl::init("main"), cl::cat(category));
static cl::opt<std::string>
    emit("emit",
         cl::desc("What to write: bin (an executable, the default), obj (an object file "
                  "and its C header), or a phase's program as text; "
                  "--emit=help lists the phases"),
         cl::value_desc("kind"), cl::init("bin"), cl::cat(category));
static cl::opt<std::string> dumpDirectory("dump-dir",
                                          cl::desc("Write the program after each phase to this folder"),
                                          cl::value_desc("folder"), cl::cat(category));

static cl::opt<bool> foldConstants(
    "fold-constants",
    cl::desc("Compute at once what follows from constants (the default); =false leaves it to the "
             "program, for one that tests itself on constants"),
    cl::init(true), cl::cat(category));

static cl::list<std::string>
    customCalls("custom-call",
                cl::desc("Whoever loads the executable has a function for custom calls of this name"),
                cl::value_desc("name"), cl::cat(category));
static cl::list<std::string> decompositions(
    "decomposition",
    cl::desc("Replace custom calls of this name by the function of the file that has their type"),
    cl::value_desc("name=file.mlir"), cl::cat(category));

static absl::Status writeOutput(llvm::StringRef path, absl::string_view content) {
  if (path == "-") {
    llvm::outs() << llvm::StringRef(content.data(), content.size());
    llvm::outs().flush();
    std::error_code error = llvm::outs().error();
    llvm::outs().clear_error();
    if (error)
      return absl::UnavailableError(absl::StrCat("cannot write to standard output: ", error.message()));
    return absl::OkStatus();
  }
  return writeFile(path.str(), content);
}

/// The object's C function is named after the output file.
static std::string symbolFor(llvm::StringRef path) {
  std::string symbol = llvm::sys::path::stem(path).str();
  for (char &letter : symbol)
    if (!llvm::isAlnum(letter))
      letter = '_';
  return symbol.empty() || llvm::isDigit(symbol.front()) ? "_" + symbol : symbol;
}

static absl::Status emitObject(Module module, const CompileOptions &options) {
  if (output == "-")
    return absl::InvalidArgumentError(
        "--emit=obj writes two files: name the object with -o, as in -o model.o");
  absl::StatusOr<ObjectFile> object = compileToObject(std::move(module), symbolFor(output), options);
  if (!object.ok())
    return object.status();
  llvm::SmallString<128> header(output);
  llvm::sys::path::replace_extension(header, "h");
  // Both or neither.
  absl::StatusOr<AtomicFile> objectFile = AtomicFile::create(output.getValue());
  if (!objectFile.ok())
    return objectFile.status();
  absl::StatusOr<AtomicFile> headerFile = AtomicFile::create(std::string(header));
  if (!headerFile.ok())
    return headerFile.status();
  if (absl::Status status = objectFile->append(object->object); !status.ok())
    return status;
  if (absl::Status status = headerFile->append(object->header); !status.ok())
    return status;
  if (absl::Status status = objectFile->commit(); !status.ok())
    return status;
  return headerFile->commit();
}

static absl::Status readDecompositions(CompileOptions &options) {
  for (llvm::StringRef decomposition : decompositions) {
    auto [name, path] = decomposition.split('=');
    if (name.empty() || path.empty())
      return absl::InvalidArgumentError(absl::StrCat(
          "--decomposition takes the name of a custom call and a file, as in softsign=softsign.mlir, found '",
          decomposition.str(), "'"));
    absl::StatusOr<MappedFile> file = MappedFile::open(path.str());
    if (!file.ok())
      return file.status();
    absl::Span<const uint8_t> bytes = file->bytes();
    options.decompositions[name.str()] =
        std::string(reinterpret_cast<const char *>(bytes.data()), bytes.size());
  }
  return absl::OkStatus();
}

static absl::Status printPhases() {
  absl::StatusOr<std::vector<PhaseDescription>> phases = phasesOf(target.getValue());
  if (!phases.ok())
    return phases.status();
  llvm::outs() << "phases for --target=" << target << ", in order:\n";
  for (const PhaseDescription &phase : *phases)
    llvm::outs() << "  " << llvm::formatv("{0,-12}", phase.name).str() << phase.summary << "\n";
  return absl::OkStatus();
}

static absl::Status run() {
  if (emit == "help")
    return printPhases();
  if (output.empty())
    return absl::InvalidArgumentError("no output file: name one with -o FILE, or -o - for standard output");
  CompileOptions options;
  options.target = target;
  options.entry = entry;
  options.dumpDirectory = dumpDirectory;
  options.foldConstants = foldConstants;
  options.declaredCalls.assign(customCalls.begin(), customCalls.end());
  if (absl::Status status = readDecompositions(options); !status.ok())
    return status;
  if (absl::StatusOr<std::vector<PhaseDescription>> phases = phasesOf(options.target); !phases.ok())
    return phases.status();
  absl::StatusOr<Module> module = Module::parseFile(model.getValue());
  if (!module.ok())
    return module.status();
  if (emit == "obj")
    return emitObject(*std::move(module), options);
  if (emit == "bin" && output != "-")
    return compileToFile(*std::move(module), output.getValue(), options);
  if (emit == "bin") {
    absl::StatusOr<std::string> bytes = compileToBytes(*std::move(module), options);
    return bytes.ok() ? writeOutput(output, *bytes) : bytes.status();
  }
  absl::StatusOr<Module> lowered = lower(*std::move(module), emit.getValue(), options);
  return lowered.ok() ? writeOutput(output, lowered->toString()) : lowered.status();
}

int main(int argc, char **argv) {
  llvm::InitLLVM initialize(argc, argv);
  std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of write
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, "Compiles a program of the graph or the stablehlo dialect\n");
  absl::Status status = run();
  if (status.ok())
    return 0;
  // Diagnostics have a location of their own before the word error.
  std::string message(status.message());
  if (!llvm::StringRef(message).contains("error: "))
    message = absl::StrCat("tpu-compile: error: ", message);
  llvm::errs() << message << "\n";
  return 1;
}

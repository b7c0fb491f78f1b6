//===- Compile.cpp - What tpu-compile does --------------------------------===//

#include "Compile.h"

#include "systole/Support/AtomicFile.h"
#include "systole/Support/FileStatus.h"
#include "systole/Support/MappedFile.h"

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace systole {

static absl::Status writeOutput(const std::string &path, absl::string_view content) {
  if (path != "-")
    return writeFile(path, content);
  // What is refused is seen when the tool ends.
  std::fwrite(content.data(), 1, content.size(), stdout);
  return absl::OkStatus();
}

/// The object's C function is named after the output file. What no name may have becomes an underscore, and
/// no name starts with one or with a digit.
static std::string symbolFor(const std::filesystem::path &path) {
  std::string symbol = path.stem();
  std::replace_if(
      symbol.begin(), symbol.end(), [](char letter) { return !absl::ascii_isalnum(letter); }, '_');
  return symbol.empty() || !absl::ascii_isalpha(symbol.front()) ? "model_" + symbol : symbol;
}

static absl::Status emitObject(Module module, const std::string &output, const CompileOptions &options) {
  if (output == "-")
    return absl::InvalidArgumentError(
        "--emit=obj writes two files: name the object with -o, as in -o model.o");
  std::string header = std::filesystem::path(output).replace_extension("h");
  if (header == output)
    return absl::InvalidArgumentError(
        absl::StrCat("--emit=obj writes a C header beside the object file, which would be '", output,
                     "' too: name the object otherwise, as in -o model.o"));
  absl::StatusOr<ObjectFile> object = compileToObject(std::move(module), symbolFor(output), options);
  if (!object.ok())
    return object.status();
  // Both or neither.
  absl::StatusOr<AtomicFile> objectFile = AtomicFile::create(output);
  if (!objectFile.ok())
    return objectFile.status();
  absl::StatusOr<AtomicFile> headerFile = AtomicFile::create(header);
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

static absl::Status readDecompositions(CompileRequest &request) {
  for (const std::string &decomposition : request.decompositions) {
    size_t equals = decomposition.find('=');
    std::string name = decomposition.substr(0, equals);
    std::string path = equals == std::string::npos ? "" : decomposition.substr(equals + 1);
    if (name.empty() || path.empty())
      return absl::InvalidArgumentError(absl::StrCat(
          "--decomposition takes the name of a custom call and a file, as in softsign=softsign.mlir, found '",
          decomposition, "'"));
    absl::StatusOr<MappedFile> file = MappedFile::open(path);
    if (!file.ok())
      return file.status();
    absl::Span<const uint8_t> bytes = file->bytes();
    request.options.decompositions[name] =
        std::string(reinterpret_cast<const char *>(bytes.data()), bytes.size());
  }
  return absl::OkStatus();
}

static absl::Status printPhases(const std::string &target) {
  absl::StatusOr<std::vector<PhaseDescription>> phases = phasesOf(target);
  if (!phases.ok())
    return phases.status();
  std::string text = absl::StrCat("phases for --target=", target, ", in order:\n");
  for (const PhaseDescription &phase : *phases)
    absl::StrAppendFormat(&text, "  %-12s%s\n", phase.name, phase.summary);
  if (target != "cpu")
    absl::StrAppend(&text, "and to be read only:\n  bundles     the code, as assembly\n");
  return writeOutput("-", text);
}

/// What can be seen to be wrong without reading the model.
static absl::Status check(const CompileRequest &request) {
  if (request.model.empty())
    return absl::InvalidArgumentError("no MODEL is given; see --help");
  if (request.output.empty())
    return absl::InvalidArgumentError("no output file: name one with -o FILE, or -o - for standard output");
  if (absl::Status status = checkNotOverwritten(request.model, request.output); !status.ok())
    return status;
  return phasesOf(request.options.target).status();
}

absl::Status compile(CompileRequest request) {
  if (request.emit == "help")
    return printPhases(request.options.target);
  if (absl::Status status = check(request); !status.ok())
    return status;
  if (absl::Status status = readDecompositions(request); !status.ok())
    return status;
  absl::StatusOr<Module> module = Module::parseFile(request.model);
  if (!module.ok())
    return module.status();
  if (request.emit == "obj")
    return emitObject(*std::move(module), request.output, request.options);
  if (request.emit == "bin" && request.output != "-")
    return compileToFile(*std::move(module), request.output, request.options);
  if (request.emit == "bin") {
    absl::StatusOr<std::string> bytes = compileToBytes(*std::move(module), request.options);
    return bytes.ok() ? writeOutput(request.output, *bytes) : bytes.status();
  }
  if (request.emit == "bundles") {
    absl::StatusOr<std::string> text = compileToAssembly(*std::move(module), request.options);
    return text.ok() ? writeOutput(request.output, *text) : text.status();
  }
  absl::StatusOr<Module> lowered = lower(*std::move(module), request.emit, request.options);
  return lowered.ok() ? writeOutput(request.output, lowered->toString()) : lowered.status();
}

} // namespace systole

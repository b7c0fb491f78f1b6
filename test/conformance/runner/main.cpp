//===- main.cpp - conformance-runner: a corpus on every target ------------===//
//
// Prints one line per program and target: program, function, type, target, outcome, milliseconds, message,
// separated by tabs. The outcomes: pass; mismatch; refused (with the compiler's message); failed (while it
// ran); crash; timeout; malformed (the corpus).
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
#include "Program.h"
#include "Workers.h"
#include "systole/Compiler/Compiler.h"
#include "systole/Reference/Evaluator.h"
#include "systole/Support/CommandLine.h"
#include "systole/Transforms/Pipelines.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/MemoryBuffer.h"

#include <algorithm>
#include <filesystem>

namespace systole::conformance {

struct Request {
  std::string corpus;
  std::string targets = "evaluator,cpu,tpu-v2";
  int64_t jobs = 1;
  int64_t seconds = 30;
};

static Outcome outcome(absl::string_view kind, const absl::Status &status) {
  return {std::string(kind), std::string(status.message()), 0};
}

/// A contraction on the vector unit of a TPU doesn't round its operands: there both results are right.
static Outcome compareResults(const Program &program, const std::vector<Array> &found, bool tpu) {
  Tolerance tolerance = tpu ? forTpu(program.tolerance) : program.tolerance;
  std::string difference = describeDifference(program.results, found, tolerance, /*flushSubnormals=*/tpu);
  if (tpu && !difference.empty() && !program.tpuResults.empty())
    difference = describeDifference(program.tpuResults, found, tolerance, /*flushSubnormals=*/true);
  return {difference.empty() ? "pass" : "mismatch", difference, 0};
}

/// The evaluator knows the specification's ops: calls of factorizations and mixed types are expanded for it
/// too.
static Outcome runOnEvaluator(Module module, const Program &program) {
  mlir::PassManager legalize(&module.context());
  buildLegalizePipeline(legalize);
  if (failed(legalize.run(module.op())))
    return {"refused", "the program can't be legalized", 0};
  auto function = module.op().lookupSymbol<mlir::func::FuncOp>("main");
  if (!function)
    return {"malformed", "no function main", 0};
  absl::StatusOr<std::vector<Array>> found = reference::evaluate(function, program.arguments);
  return found.ok() ? compareResults(program, *found, /*tpu=*/false) : outcome("failed", found.status());
}

static Outcome runOnTarget(Module module, const Program &program, const std::string &target) {
  CompileOptions options;
  options.target = target;
  auto executable = compile(std::move(module), options);
  if (!executable.ok())
    return outcome("refused", executable.status());
  absl::StatusOr<std::vector<Array>> found = (*executable)->execute(program.arguments, {.threadCount = 1});
  return found.ok() ? compareResults(program, *found, target != "cpu") : outcome("failed", found.status());
}

static Outcome runProgram(absl::string_view text, const std::string &target) {
  absl::StatusOr<Program> program = parseProgram(text);
  if (!program.ok())
    return outcome("malformed", program.status());
  absl::StatusOr<Module> module = Module::parse(program->text, program->name);
  if (!module.ok())
    return outcome("refused", module.status());
  return target == "evaluator" ? runOnEvaluator(*std::move(module), *program)
                               : runOnTarget(*std::move(module), *program, target);
}

/// The texts of a file, or of all .mlir files of a folder.
static absl::StatusOr<std::vector<std::string>> readCorpus(const std::string &path) {
  std::vector<std::string> files, texts;
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) {
    for (const auto &entry : std::filesystem::directory_iterator(path, error))
      if (entry.path().extension() == ".mlir")
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
  } else
    files.push_back(path);
  for (const std::string &file : files) {
    auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(file);
    if (!buffer)
      return absl::NotFoundError(absl::StrCat("cannot read ", file, ": ", buffer.getError().message()));
    texts.push_back((*buffer)->getBuffer().str());
  }
  return texts;
}

/// The value of one of the comments before a program, for the report.
static absl::string_view comment(absl::string_view text, absl::string_view key) {
  std::string mark = absl::StrCat("// ", key, ": ");
  size_t begin = text.find(mark);
  if (begin == absl::string_view::npos)
    return "";
  begin += mark.size();
  return text.substr(begin, text.find('\n', begin) - begin);
}

static absl::Status run(const Request &request) {
  absl::StatusOr<std::vector<std::string>> texts = readCorpus(request.corpus);
  if (!texts.ok())
    return texts.status();
  std::vector<absl::string_view> programs;
  for (const std::string &text : *texts)
    for (absl::string_view program : splitCorpus(text))
      programs.push_back(program);
  if (programs.empty())
    return absl::InvalidArgumentError(absl::StrCat("no programs in ", request.corpus));
  std::vector<std::string> targets = absl::StrSplit(request.targets, ',');

  auto job = [&](size_t number) {
    return runProgram(programs[number / targets.size()], targets[number % targets.size()]);
  };
  auto report = [&](size_t number, const Outcome &outcome) {
    absl::string_view text = programs[number / targets.size()];
    std::string line =
        absl::StrCat(programName(text), "\t", comment(text, "function"), "\t", comment(text, "type"), "\t",
                     targets[number % targets.size()], "\t", outcome.kind, "\t", outcome.milliseconds, "\t",
                     absl::StrReplaceAll(outcome.message, {{"\n", " | "}, {"\t", " "}}), "\n");
    std::fputs(line.c_str(), stdout);
    std::fflush(stdout);
  };
  runIsolated(programs.size() * targets.size(), static_cast<int>(request.jobs),
              static_cast<int>(request.seconds), job, report);
  return absl::OkStatus();
}

} // namespace systole::conformance

int main(int argc, char **argv) {
  using namespace systole;
  conformance::Request request;
  CommandLine commandLine("conformance-runner", "Runs the programs of a conformance corpus on every target");
  commandLine.addPositional("CORPUS", "A file of programs, or a folder of such files", request.corpus);
  commandLine.addString("targets", "NAMES", "evaluator, cpu, tpu-v2, …, separated by commas",
                        request.targets);
  commandLine.addInteger("jobs", "N", "Programs that run at a time", 1, request.jobs);
  commandLine.addInteger("seconds", "N", "Processor time that a program may take", 1, request.seconds);
  return runTool(commandLine, "conformance-runner", argc, argv, [&] { return conformance::run(request); });
}

//===- main.cpp - tpu-compile: compiles a program ahead of time -----------===//

#include "Compile.h"
#include "systole/Support/CommandLine.h"

#include "llvm/Support/InitLLVM.h"

int main(int argc, char **argv) {
  llvm::InitLLVM initialize(argc, argv);
  systole::CompileRequest request;
  systole::CompileOptions &options = request.options;
  systole::CommandLine line("tpu-compile", "Compiles a program of the graph or the stablehlo dialect.");
  line.addPositional("MODEL",
                     "the program: MLIR text, or a portable artifact of StableHLO; - reads standard input",
                     request.model, /*isRequired=*/false);
  line.addString("o", "FILE", "Write to this file; - is standard output", request.output);
  line.addString("target", "NAME", "cpu, a TPU machine (tpu-v2 if not given), or a file NAME.machine",
                 options.target);
  line.addString("cpu", "NAME", "The CPU to compile for, by LLVM's name (this one if not given)",
                 options.cpu);
  line.addString("entry", "NAME", "The function to compile (main if not given)", options.entry);
  line.addString(
      "emit", "KIND",
      "What to write: bin (an executable, the default), obj (an object file and its C header), or the "
      "program as text after a phase; --emit=help lists the phases",
      request.emit);
  line.addString("dump-dir", "FOLDER", "Write the program after each phase to this folder",
                 options.dumpDirectory);
  line.addFlag(
      "fold-constants",
      "Compute at once what follows from constants (the default); =false leaves it to the program, for "
      "one that tests itself on constants",
      options.foldConstants);
  line.addFlag("reassociate", "Allow simplifications that change how results are rounded",
               options.reassociate);
  line.addFlag(
      "fold-batch-norm",
      "Fold scales and offsets per feature into constant weights, which changes how results are rounded",
      options.foldBatchNorm);
  line.addStrings("custom-call", "NAME",
                  "Whoever loads the executable has a function for custom calls of this name",
                  options.declaredCalls);
  line.addStrings("decomposition", "NAME=FILE.mlir",
                  "Replace custom calls of this name by the function of the file that has their type",
                  request.decompositions);
  return systole::runTool(line, "tpu-compile", argc, argv, [&] { return systole::compile(request); });
}

//===- main.cpp - tpu-run: runs executables -------------------------------===//

#include "Run.h"
#include "systole/Support/CommandLine.h"

int main(int argc, char **argv) {
  systole::RunRequest request;
  systole::CommandLine line(
      "tpu-run", "Runs an executable that tpu-compile made, on this host's CPU or on an emulated TPU.");
  line.addPositional("OUT", "the executable, such as model.bin", request.executable);
  line.addString("inputs", "FILE.npz", "Read the arguments from the archive's arrays arg0, arg1, …",
                 request.inputs);
  line.addStrings("input", "FILE.npy", "Read the next argument from this file", request.inputFiles);
  line.addInteger("random", "SEED",
                  "Make the arguments up: floats from -1 to 1, integers from -8 to 7 or 0 to 15", 0,
                  request.seed);
  line.addString("outputs", "FILE.npz", "Write the results as out0, out1, … instead of printing a summary",
                 request.outputs);
  line.addInteger("repeat", "N", "Run so many times, and write the last run's results (default 1)", 1,
                  request.repeat);
  line.addInteger("threads", "N", "Use so many of the host's processors (default: all)", 1, request.threads);
  line.addInteger("max-bundles", "N",
                  "On a TPU, give up after so many bundles (default 10000000000, some 10 minutes)", 1,
                  request.maxBundles);
  line.addInteger("max-seconds", "N", "Give up after so many seconds (default: never)", 1,
                  request.maxSeconds);
  line.addString("stats", "FILE.json", "Write what the runs cost", request.statistics);
  line.addString("trace", "FILE.json", "Write a timeline of the last run for chrome://tracing or Perfetto",
                 request.trace);
  line.addFlag("trust-constants", "Don't check the digests of constants, which takes a second for 1.5 GB",
               request.trustConstants);
  return systole::runTool(line, "tpu-run", argc, argv, [&] { return systole::run(request); });
}

//===- main.cpp - tpu-objdump: shows what an executable holds -------------===//

#include "Dump.h"
#include "systole/Support/CommandLine.h"

int main(int argc, char **argv) {
  std::string path;
  systole::CommandLine line("tpu-objdump",
                            "Shows an executable's signature, memory map, sections, constants and code.");
  line.addPositional("OUT", "the executable, such as model.bin", path);
  return systole::runTool(line, "tpu-objdump", argc, argv, [&] { return systole::dump(path); });
}

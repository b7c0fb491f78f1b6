//===- main.cpp - Regenerates the tables of docs/ISA.md --------------------===//

#include "systole/ISA/Documentation.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

/// isa-tables PAGE: prints the page with its tables made anew.
int main(int argc, char **argv) {
  if (argc != 2) {
    std::cerr << "usage: isa-tables docs/ISA.md\n";
    return 1;
  }
  std::ifstream file(argv[1]);
  std::stringstream page;
  page << file.rdbuf();
  if (!file) {
    std::cerr << argv[1] << ": can't read it\n";
    return 1;
  }
  absl::StatusOr<std::string> regenerated = systole::isa::regenerateTables(page.str());
  if (!regenerated.ok()) {
    std::cerr << argv[1] << ": " << std::string(regenerated.status().message()) << "\n";
    return 1;
  }
  std::cout << *regenerated;
  return 0;
}

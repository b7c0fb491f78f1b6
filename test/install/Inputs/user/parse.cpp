// Parses a program and prints it.

#include "systole/Compiler/Module.h"

#include <cstdio>

int main() {
  auto module = systole::Module::parse(
      "func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> { return %x : tensor<2xf32> }");
  if (!module.ok())
    return 1;
  std::puts(module->toString().c_str());
}

// Runs an executable on two arrays.

#include "systole/Runtime/Executable.h"

#include <cstdio>

using systole::Array;

int main(int, char **argv) {
  auto program = systole::runtime::Executable::load(argv[1]);
  if (!program.ok()) {
    std::fprintf(stderr, "%s\n", program.status().ToString().c_str());
    return 1;
  }
  absl::StatusOr<Array> ones = Array::fromValues<float>({2, 4}, std::vector<float>(8, 1.0f));
  if (!ones.ok())
    return 1;
  auto results = (*program)->execute({*ones, *ones});
  if (!results.ok())
    return 1;
  std::printf("%s %g\n", (*results)[0].typeString().c_str(), (*results)[0].getDouble(7));
}

//===- main.cpp - tpu-opt: runs passes on IR ------------------------------===//

#include "systole/Compiler/Registration.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/thread.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  systole::registerAllDialects(registry);
  systole::registerAllPasses();
  // MLIR's parser recurses: text that nests deeply needs a deep stack, of which only what is used costs
  // memory.
  constexpr std::optional<unsigned> stackBytes = 1u << 30;
  int status = 1;
  llvm::thread worker(stackBytes, [&] {
    status = mlir::asMainReturnCode(mlir::MlirOptMain(argc, argv, "Systole's optimizer driver\n", registry));
  });
  worker.join();
  return status;
}

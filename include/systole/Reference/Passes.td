//===- Passes.td - The reference evaluator as a pass -----------------------===//

#ifndef SYSTOLE_REFERENCE_PASSES_TD
#define SYSTOLE_REFERENCE_PASSES_TD

include "mlir/Pass/PassBase.td"

def StableHLOEvaluate : Pass<"stablehlo-evaluate", "::mlir::ModuleOp"> {
  let summary = "replace the bodies of functions without arguments by the values that they return";
  let description = [{
    Evaluates every function that is not private and takes no arguments with the reference evaluator, and leaves constants
    in its place; functions with arguments stay as they are. Ops of the graph dialect are refused: `graph-to-stablehlo`
    legalizes them. It is how tests and people look at what a program means.

    Example:

    ```mlir
    func.func @main() -> tensor<2xf32> {
      %0 = stablehlo.constant dense<[1.0, 4.0]> : tensor<2xf32>
      %1 = stablehlo.sqrt %0 : tensor<2xf32>
      return %1 : tensor<2xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main() -> tensor<2xf32> {
      %0 = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
      return %0 : tensor<2xf32>
    }
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
  let options = [
    Option<"arithmetic", "arithmetic", "::systole::reference::Arithmetic",
           "::systole::reference::Arithmetic::IEEE", "whose numbers to compute with",
           [{::llvm::cl::values(
               clEnumValN(::systole::reference::Arithmetic::IEEE, "ieee", "IEEE 754"),
               clEnumValN(::systole::reference::Arithmetic::TPU, "tpu", "the TPU's, as docs/Numerics.md defines"))}]>,
    Option<"fuel", "fuel", "uint64_t", "1000000000", "how many ops may be evaluated in a function">
  ];
}

#endif

//===- Passes.td - Passes on tpu programs ------------------------------===//

#ifndef SYSTOLE_CODEGEN_TPU_PASSES_TD
#define SYSTOLE_CODEGEN_TPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def PrintMachineCodePass : Pass<"tpu-print-machine-code", "::mlir::ModuleOp"> {
  let summary = "Prints what the backend makes of each program, after one of its steps";
  let description = [{
    The programs stay as they are. The steps are `select` (instructions on virtual registers), `coalesce`, `order` (the
    same, in the order that the scheduler prefers), `allocate` (physical registers) and `bundles`, the last.

    ```mlir
    tpu.program @one {
      %c0 = arith.constant 0 : i32
      %x = tpu.load %c0[8] : vector<8x128xf32>
      tpu.store %x, %c0[16] : vector<8x128xf32>
    }
    ```

    prints with `step=select`

    ```
    // one, select
    block0:
      vload %v0, [s0 + 8]
      vstore [s0 + 16], %v0
      shalt
    ```
  }];
  let options = [
    Option<"step", "step", "std::string", "\"bundles\"", "The step after which to print">,
    Option<"machine", "machine", "std::string", "\"tpu-v2\"", "A machine that is built in">,
    Option<"schedule", "schedule", "bool", "true", "Off: one instruction per bundle, after the one before is done">,
    Option<"scalarRegisters", "scalar-registers", "unsigned", "32", "Scalar registers to use, s0 included">,
    Option<"predicateRegisters", "predicate-registers", "unsigned", "16", "Predicate registers to use, p0 included">,
    Option<"vectorRegisters", "vector-registers", "unsigned", "32", "Vector registers to use">
  ];
}

#endif

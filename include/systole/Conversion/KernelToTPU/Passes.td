//===- Passes.td - From StableHLO to a tpu.program ---------------------===//

#ifndef SYSTOLE_CONVERSION_KERNELTOTPU_PASSES_TD
#define SYSTOLE_CONVERSION_KERNELTOTPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def StableHLOToTPUPass : Pass<"stablehlo-to-tpu", "::mlir::ModuleOp"> {
  let summary = "compile the main function to a tpu.program";
  let description = [{
    Replaces the module's functions by one `tpu.program`: DMA, loops over tiles, vector and matrix ops. The memory plan
    becomes attributes of the program: `arguments` and `results` hold HBM addresses, in order.
    docs/TPUKernels.md describes the kernels.

    ```mlir
    func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
      %y = stablehlo.add %x, %x : tensor<8xf32>
      return %y : tensor<8xf32>
    }
    ```

    becomes a program that starts and awaits a transfer to VMEM, adds, and starts and awaits one back:

    ```mlir
    tpu.program @main attributes {arguments = array<i64: 0>, results = array<i64: 512>, …} {
      …
      %v = tpu.load %c0[0] : vector<8x128xf32>
      %s = arith.addf %v, %v : vector<8x128xf32>
      tpu.store %s, %c8[0] : vector<8x128xf32>
      …
    }
    ```
  }];
  let options = [
    Option<"hbmBytes", "hbm-bytes", "int64_t", /*default=*/"int64_t(8) << 30", "size of the core's HBM">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::scf::SCFDialect", "::systole::tpu::TPUDialect"];
}

#endif

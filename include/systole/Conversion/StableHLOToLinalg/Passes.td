//===- Passes.td - From StableHLO to linalg -------------------------------===//

#ifndef SYSTOLE_CONVERSION_STABLEHLOTOLINALG_PASSES_TD
#define SYSTOLE_CONVERSION_STABLEHLOTOLINALG_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertStableHLOToLinalg : Pass<"convert-stablehlo-to-linalg", "::mlir::ModuleOp"> {
  let summary = "Converts StableHLO to linalg, tensor, arith, math and scf";
  let description = [{
    Converts every public function. Calls, composites and `kernel.fusion` are inlined, and private functions erased.
    Tensors keep their shapes; elements get the type that they have in memory: integers without sign, a byte for a
    boolean or anything else narrower than one. Dynamic shapes are refused. A custom call becomes a call of a function
    that is declared with the attribute `systole.custom_call`, which takes buffers.

    Example: `stablehlo.add %a, %b : tensor<4xf32>` becomes a `linalg.generic` with an `arith.addf`.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect", "::mlir::complex::ComplexDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"];
}

#endif

//===- TPUDialect.td - The tpu dialect ---------------------------------===//

#ifndef SYSTOLE_DIALECT_TPU_IR_TPUDIALECT_TD
#define SYSTOLE_DIALECT_TPU_IR_TPUDIALECT_TD

include "mlir/IR/OpBase.td"

def TPU_Dialect : Dialect {
  let name = "tpu";
  let cppNamespace = "::systole::tpu";
  let summary = "Memory spaces, DMA and the units of a TPU core, in SSA";
  let description = [{
    One `tpu.program` is what one core runs. Its body mixes `arith` on `i32`, `i1` and on vectors that fill one
    vector register (`vector<8x128xf32>`, `vector<8x128xi32>`, and `vector<8x128xi1>` for masks), the structured
    control flow of `scf`, and the ops of this dialect, which stand for the units of the core that `arith` has no
    word for: the vector memory (VMEM, addressed in rows of 128 words), the scalar memory (SMEM, addressed in
    words), the matrix unit with its weight registers and result FIFO, the transpose unit, the
    permute and reduce unit, and DMA with its sync flags. docs/ISA.md defines what each of them computes.

    Units that hold state are memory resources of their own, so that generic passes remove, merge and move
    arithmetic freely and keep everything else in order.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::scf::SCFDialect"];
  let hasConstantMaterializer = 1;
  let useDefaultAttributePrinterParser = 1;
}

class TPU_Op<string mnemonic, list<Trait> traits = []> : Op<TPU_Dialect, mnemonic, traits>;

#endif

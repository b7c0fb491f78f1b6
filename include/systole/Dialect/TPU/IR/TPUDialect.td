//===- TPUDialect.td - The tpu dialect ---------------------------------===//

#ifndef SYSTOLE_DIALECT_TPU_IR_TPUDIALECT_TD
#define SYSTOLE_DIALECT_TPU_IR_TPUDIALECT_TD

include "mlir/IR/OpBase.td"

def TPU_Dialect : Dialect {
  let name = "tpu";
  let cppNamespace = "::systole::tpu";
  let summary = "Tiles, memory spaces, DMA and the units of a TPU core, in SSA";
}

class TPU_Op<string mnemonic, list<Trait> traits = []> : Op<TPU_Dialect, mnemonic, traits>;

#endif

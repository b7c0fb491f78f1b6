//===- StableHLODialect.td - The stablehlo dialect ---------------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLODIALECT_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLODIALECT_TD

include "mlir/IR/OpBase.td"

def StableHLO_Dialect : Dialect {
  let name = "stablehlo";
  let cppNamespace = "::systole::stablehlo";
  let summary = "The open StableHLO operation set";
}

class StableHLO_Op<string mnemonic, list<Trait> traits = []> : Op<StableHLO_Dialect, mnemonic, traits>;

#endif

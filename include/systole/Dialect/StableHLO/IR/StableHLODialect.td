//===- StableHLODialect.td - The stablehlo dialect -------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLODIALECT_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLODIALECT_TD

include "mlir/IR/OpBase.td"

def StableHLO_Dialect : Dialect {
  let name = "stablehlo";
  let cppNamespace = "::systole::stablehlo";
  let summary = "The open StableHLO operation set";
  let description = [{
    An implementation of the public StableHLO specification (https://openxla.org/stablehlo/spec), with the textual form
    that JAX prints. Op, operand and attribute names are the specification's. Where the verifier rejects a program, its
    message starts with the label of the constraint, `slice_c3` for constraint (C3) of `slice`.
  }];
  let hasConstantMaterializer = 1;
  let useDefaultTypePrinterParser = 1;
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
    void registerTypes();
  }];
}

#endif

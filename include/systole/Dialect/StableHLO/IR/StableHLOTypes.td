//===- StableHLOTypes.td - Types of the stablehlo dialect ------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOTYPES_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOTYPES_TD

include "mlir/IR/AttrTypeBase.td"
include "systole/Dialect/StableHLO/IR/HLOTypeConstraints.td"
include "systole/Dialect/StableHLO/IR/StableHLODialect.td"

def StableHLO_TokenType : TypeDef<StableHLO_Dialect, "Token"> {
  let mnemonic = "token";
  let summary = "Orders operations that have side effects";
}

def StableHLO_Tuple : NestedTupleOf<[HLO_Tensor, StableHLO_TokenType]>;
def StableHLO_Value : AnyTypeOf<[HLO_Tensor, StableHLO_TokenType, StableHLO_Tuple], "tensor, token or tuple">;
def StableHLO_TensorOrToken : AnyTypeOf<[HLO_Tensor, StableHLO_TokenType], "tensor or token">;

#endif

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

def StableHLO_FutureType : TypeDef<StableHLO_Dialect, "Future"> {
  let mnemonic = "future";
  let summary = "What an operation that async_start started will give";
  let parameters = (ins ArrayRefParameter<"::mlir::Type">:$types);
  let assemblyFormat = "`<` custom<FutureTypes>($types) `>`";
}

def StableHLO_Tuple : NestedTupleOf<[HLO_AnyTensor, StableHLO_TokenType, AnyStaticShapeMemRef]>;
// Buffers occur in the text of programs; backends refuse them.
def StableHLO_Value
    : AnyTypeOf<[HLO_AnyTensor, StableHLO_TokenType, StableHLO_Tuple, AnyStaticShapeMemRef],
                "tensor, token, tuple or buffer">;
def StableHLO_CallValue
    : AnyTypeOf<[StableHLO_Value, StableHLO_FutureType], "tensor, token, tuple, buffer or future">;
def StableHLO_TensorOrToken : AnyTypeOf<[HLO_AnyTensor, StableHLO_TokenType], "tensor or token">;

#endif

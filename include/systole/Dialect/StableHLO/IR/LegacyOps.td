//===- LegacyOps.td - Ops that the specification lacks ---------------------===//
//
// They are in the public op definitions alone. stablehlo-expand-legacy writes them in core ops.
//
//===-----------------------------------------------------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_LEGACYOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_LEGACYOPS_TD

include "systole/Dialect/StableHLO/IR/StableHLOBase.td"

def StableHLO_BroadcastOp : StableHLO_InferringOp<"broadcast", "result", [Pure]> {
  let summary = "Repeats the operand along new major dimensions";
  let arguments = (ins HLO_AnyTensor:$operand, DenseI64ArrayAttr:$broadcast_sizes);
  let results = (outs HLO_AnyTensor:$result);
  let assemblyFormat = [{
    $operand `,` `sizes` `=` $broadcast_sizes attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_DotOp : StableHLO_Op<"dot", [Pure]> {
  let summary = "Product of vectors and matrices";
  let arguments = (ins HLO_Tensor:$lhs, HLO_AnyTensor:$rhs, OptionalAttr<StableHLO_PrecisionConfigAttr>:$precision_config);
  let results = (outs HLO_AnyTensor:$result);
  let assemblyFormat = [{
    $lhs `,` $rhs `` custom<PrecisionConfig>($precision_config) attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_EinsumOp : StableHLO_Op<"einsum", [Pure]> {
  let summary = "Sums of products by subscripts, such as `ij,jk->ik`";
  let arguments = (ins HLO_Tensor:$lhs, HLO_Tensor:$rhs, StrAttr:$einsum_config);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $lhs `,` $rhs `,` `config` `=` $einsum_config attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_UnaryEinsumOp : StableHLO_Op<"unary_einsum", [Pure]> {
  let summary = "Sums, diagonals and transpositions by subscripts, such as `ij->ji`";
  let arguments = (ins HLO_Tensor:$operand, StrAttr:$einsum_config);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $operand `,` `config` `=` $einsum_config attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_TorchIndexSelectOp : StableHLO_Op<"torch_index_select", [Pure]> {
  let summary = "Slices of the operand, of size 1 in a dimension, at the given indices";
  let arguments = (ins HLO_Tensor:$operand, HLO_IntegerTensor:$index, I64Attr:$dim, I64Attr:$batch_dims);
  let results = (outs HLO_Tensor:$result);
}

#endif

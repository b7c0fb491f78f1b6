//===- ShapeAndDataOps.td - Ops that make, move and index data -------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_SHAPEANDDATAOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_SHAPEANDDATAOPS_TD

include "systole/Dialect/StableHLO/IR/StableHLOBase.td"

def StableHLO_ConstantOp : StableHLO_Op<"constant",
    [Pure, ConstantLike, DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>]> {
  let summary = "A constant";
  let description = [{
    One of quantized elements has integers of their storage type for its value:
    `() {value = dense<[3, -4]> : tensor<2xi8>} : () -> tensor<2x!quant.uniform<i8:f32, 0.5:1>>`.
  }];
  let arguments = (ins ElementsAttr:$value);
  let results = (outs HLO_AnyTensor:$output);
  let builders = [OpBuilder<(ins "::mlir::ElementsAttr":$value),
                            [{ build($_builder, $_state, value.getType(), value); }]>];
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasFolder = 1;
}

def StableHLO_IotaOp : StableHLO_Op<"iota", [Pure]> {
  let summary = "Each element is its index along a dimension";
  let arguments = (ins I64Attr:$iota_dimension);
  let results = (outs HLO_NumberTensor:$output);
  let assemblyFormat = "`dim` `=` $iota_dimension attr-dict `:` type($output)";
}

def StableHLO_BroadcastInDimOp : StableHLO_Op<"broadcast_in_dim", [Pure]> {
  let summary = "Repeats the operand along new dimensions and along those of size 1";
  let arguments = (ins HLO_AnyTensor:$operand, DenseI64ArrayAttr:$broadcast_dimensions);
  let results = (outs HLO_StaticOrBoundedTensor:$result);
  let assemblyFormat = [{
    $operand `,` `dims` `=` $broadcast_dimensions attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_ConcatenateOp : StableHLO_InferringOp<"concatenate", "c6", [Pure], "c5"> {
  let summary = "Joins the inputs along a dimension";
  let arguments = (ins Variadic<HLO_Tensor>:$inputs, I64Attr:$dimension);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    custom<CommaEndedOperands>($inputs) `dim` `=` $dimension attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_ReshapeOp : StableHLO_Op<"reshape", [Pure]> {
  let summary = "The same elements in the same order with other dimensions";
  let arguments = (ins HLO_AnyTensor:$operand);
  let results = (outs HLO_StaticOrBoundedTensor:$result);
  let builders = [OpBuilder<(ins "::mlir::Value":$operand, "::llvm::ArrayRef<int64_t>":$shape)>];
  let assemblyFormat = "$operand attr-dict `:` functional-type(operands, results)";
}

def StableHLO_TransposeOp : StableHLO_InferringOp<"transpose", "c3", [Pure], "c1", "checkTransposeQuantization"> {
  let summary = "Permutes dimensions: dimension i of the result is dimension permutation[i] of the operand";
  let arguments = (ins HLO_AnyTensor:$operand, DenseI64ArrayAttr:$permutation);
  let results = (outs HLO_AnyTensor:$result);
  let assemblyFormat = [{
    $operand `,` `dims` `=` $permutation attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_ReverseOp : StableHLO_InferringOp<"reverse", "c1", [Pure]> {
  let summary = "Reverses the order of elements along dimensions";
  let arguments = (ins HLO_Tensor:$operand, DenseI64ArrayAttr:$dimensions);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $operand `,` `dims` `=` $dimensions attr-dict `:` custom<SameTypes>(type($operand), type($result))
  }];
}

def StableHLO_PadOp : StableHLO_InferringOp<"pad", "c4", [Pure]> {
  let summary = "Adds elements before, after and between; negative edge padding removes them";
  let arguments = (ins HLO_Tensor:$operand, HLO_ScalarTensor:$padding_value, DenseI64ArrayAttr:$edge_padding_low,
                       DenseI64ArrayAttr:$edge_padding_high, DenseI64ArrayAttr:$interior_padding);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $operand `,` $padding_value `,` `low` `=` $edge_padding_low `,` `high` `=` $edge_padding_high `,`
    `interior` `=` $interior_padding attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_SliceOp : StableHLO_InferringOp<"slice", "c5", [Pure], "c1"> {
  let summary = "Elements from start (included) to limit (excluded) in strides";
  let arguments = (ins HLO_Tensor:$operand, DenseI64ArrayAttr:$start_indices, DenseI64ArrayAttr:$limit_indices,
                       DenseI64ArrayAttr:$strides);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $operand custom<SliceRanges>($start_indices, $limit_indices, $strides) attr-dict
    `:` functional-type(operands, results)
  }];
}

def StableHLO_DynamicSliceOp : StableHLO_InferringOp<"dynamic_slice", "c5", [Pure], "c1"> {
  let summary = "A slice whose start is computed, moved inward where it would reach beyond the operand";
  let arguments = (ins HLO_Tensor:$operand, Variadic<HLO_IntegerScalar>:$start_indices,
                       DenseI64ArrayAttr:$slice_sizes);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $operand `,` custom<CommaEndedOperands>($start_indices) `sizes` `=` $slice_sizes attr-dict
    `:` functional-type(operands, results)
  }];
}

def StableHLO_DynamicUpdateSliceOp : StableHLO_InferringOp<"dynamic_update_slice", "c1", [Pure]> {
  let summary = "The operand with a slice replaced, whose start is computed and moved inward where needed";
  let arguments = (ins HLO_Tensor:$operand, HLO_Tensor:$update, Variadic<HLO_IntegerScalar>:$start_indices);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = "operands attr-dict `:` functional-type(operands, results)";
}

def StableHLO_GatherOp : StableHLO_InferringOp<"gather", "c22", [Pure], "c23"> {
  let summary = "Slices of the operand at computed indices";
  let arguments = (ins HLO_Tensor:$operand, HLO_IntegerTensor:$start_indices,
                       StableHLO_GatherDimensionNumbersAttr:$dimension_numbers, DenseI64ArrayAttr:$slice_sizes,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$indices_are_sorted);
  let results = (outs HLO_Tensor:$result);
}

def StableHLO_ScatterOp
    : StableHLO_Op<"scatter", [RecursiveMemoryEffects, SameVariadicOperandSize,
                               SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "The inputs with slices at computed indices combined with updates by a computation";
  let arguments = (ins Variadic<HLO_Tensor>:$inputs, HLO_IntegerTensor:$scatter_indices,
                       Variadic<HLO_Tensor>:$updates,
                       StableHLO_ScatterDimensionNumbersAttr:$scatter_dimension_numbers,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$indices_are_sorted,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$unique_indices);
  let regions = (region SizedRegion<1>:$update_computation);
  let results = (outs Variadic<HLO_Tensor>:$results);
}

def StableHLO_SortOp
    : StableHLO_Op<"sort", [RecursiveMemoryEffects, SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Sorts the inputs together along a dimension by a comparator";
  let arguments = (ins Variadic<HLO_Tensor>:$inputs, DefaultValuedOptionalAttr<I64Attr, "-1">:$dimension,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$is_stable);
  let regions = (region SizedRegion<1>:$comparator);
  let results = (outs Variadic<HLO_Tensor>:$results);
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$inputs, CArg<"int64_t", "-1">:$dimension,
                                 CArg<"bool", "false">:$isStable)>];
}

def StableHLO_RngBitGeneratorOp : StableHLO_Op<"rng_bit_generator", [Pure]> {
  let summary = "Uniform random bits and the next state";
  let arguments = (ins StableHLO_RngAlgorithmAttr:$rng_algorithm, HLO_IntegerOrFloatTensor:$initial_state);
  let results = (outs HLO_IntegerOrFloatTensor:$output_state, HLO_IntegerOrFloatTensor:$output);
  let assemblyFormat = [{
    $initial_state `,` `algorithm` `=` custom<EnumKeyword>($rng_algorithm) attr-dict `:` functional-type(operands, results)
  }];
}

#endif

//===- ContractionOps.td - Dot products and convolutions -------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_CONTRACTIONOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_CONTRACTIONOPS_TD

include "systole/Dialect/StableHLO/IR/StableHLOBase.td"

def StableHLO_DotGeneralOp : StableHLO_Op<"dot_general", [Pure]> {
  let summary = "Sums of products over contracting dimensions, for each index of the batching dimensions";
  let arguments = (ins HLO_Tensor:$lhs, HLO_AnyTensor:$rhs, StableHLO_DotDimensionNumbersAttr:$dot_dimension_numbers,
                       OptionalAttr<StableHLO_PrecisionConfigAttr>:$precision_config,
                       OptionalAttr<StableHLO_DotAlgorithmAttr>:$algorithm);
  let results = (outs HLO_AnyTensor:$result);
  // The result's shape follows; its element type is the operands' unless given.
  let builders = [OpBuilder<(ins "::mlir::Value":$lhs, "::mlir::Value":$rhs, "DotDimensionNumbersAttr":$dimensions,
                                 CArg<"::mlir::ArrayAttr", "{}">:$precisionConfig,
                                 CArg<"::mlir::Type", "{}">:$elementType)>];
  let assemblyFormat = [{
    $lhs `,` $rhs `,` custom<DotConfiguration>($dot_dimension_numbers, $precision_config, $algorithm)
    attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_ConvolutionOp : StableHLO_Op<"convolution", [Pure]> {
  let summary = "Dot products of a kernel with windows of lhs";
  let arguments = (ins HLO_Tensor:$lhs, HLO_AnyTensor:$rhs,
                       OptionalAttr<DenseI64ArrayAttr>:$window_strides, OptionalAttr<I64ElementsAttr>:$padding,
                       OptionalAttr<DenseI64ArrayAttr>:$lhs_dilation, OptionalAttr<DenseI64ArrayAttr>:$rhs_dilation,
                       OptionalAttr<DenseBoolArrayAttr>:$window_reversal,
                       StableHLO_ConvDimensionNumbersAttr:$dimension_numbers,
                       ConfinedAttr<I64Attr, [IntPositive]>:$feature_group_count,
                       ConfinedAttr<I64Attr, [IntPositive]>:$batch_group_count,
                       OptionalAttr<StableHLO_PrecisionConfigAttr>:$precision_config);
  let results = (outs HLO_AnyTensor:$result);
  let assemblyFormat = [{
    `(` operands `)` `dim_numbers` `=` custom<ConvDimensionNumbers>($dimension_numbers) `,`
    `window` `=` `{` custom<ConvWindow>($window_strides, $padding, $lhs_dilation, $rhs_dilation, $window_reversal) `}`
    attr-dict `:` functional-type(operands, results)
  }];
  let extraClassDeclaration = [{
    // The window's attributes with the specification's defaults filled in, one entry for each spatial dimension.
    ::llvm::SmallVector<int64_t> getStridesOrDefault();
    ::llvm::SmallVector<::std::pair<int64_t, int64_t>> getPaddingOrDefault();
    ::llvm::SmallVector<int64_t> getLhsDilationOrDefault();
    ::llvm::SmallVector<int64_t> getRhsDilationOrDefault();
    ::llvm::SmallVector<bool> getReversalOrDefault();
  }];
}

#endif

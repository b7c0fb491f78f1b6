//===- ReductionOps.td - Reductions, windows and batch normalization -------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_REDUCTIONOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_REDUCTIONOPS_TD

include "systole/Dialect/StableHLO/IR/StableHLOBase.td"

def StableHLO_ReduceOp
    : StableHLO_Op<"reduce", [RecursiveMemoryEffects, SameVariadicOperandSize,
                              SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Combines the elements along dimensions by a computation";
  let arguments = (ins Variadic<HLO_Tensor>:$inputs, Variadic<HLO_ScalarTensor>:$init_values,
                       DenseI64ArrayAttr:$dimensions);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<HLO_Tensor>:$results);
  // Leaves the body empty: the caller adds its block (see buildReduceBody).
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$inputs, "::mlir::ValueRange":$initValues,
                                 "::llvm::ArrayRef<int64_t>":$dimensions)>];
  let hasCustomAssemblyFormat = 1;
}

def StableHLO_ReduceWindowOp
    : StableHLO_Op<"reduce_window", [RecursiveMemoryEffects, SameVariadicOperandSize,
                                     SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Combines the elements of each window by a computation";
  let arguments = (ins Variadic<HLO_Tensor>:$inputs, Variadic<HLO_ScalarTensor>:$init_values,
                       DenseI64ArrayAttr:$window_dimensions, OptionalAttr<DenseI64ArrayAttr>:$window_strides,
                       OptionalAttr<DenseI64ArrayAttr>:$base_dilations,
                       OptionalAttr<DenseI64ArrayAttr>:$window_dilations, OptionalAttr<I64ElementsAttr>:$padding);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<HLO_Tensor>:$results);
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$inputs, "::mlir::ValueRange":$initValues,
                                 "::llvm::ArrayRef<int64_t>":$windowDimensions,
                                 "::llvm::ArrayRef<int64_t>":$windowStrides,
                                 CArg<"::llvm::ArrayRef<int64_t>", "{}">:$baseDilations,
                                 CArg<"::llvm::ArrayRef<int64_t>", "{}">:$windowDilations,
                                 CArg<"::llvm::ArrayRef<::std::pair<int64_t, int64_t>>", "{}">:$padding)>];
  let extraClassDeclaration = [{
    // The window's attributes with the specification's defaults filled in, one entry for each dimension.
    ::llvm::SmallVector<int64_t> getStridesOrDefault();
    ::llvm::SmallVector<int64_t> getBaseDilationsOrDefault();
    ::llvm::SmallVector<int64_t> getWindowDilationsOrDefault();
    ::llvm::SmallVector<::std::pair<int64_t, int64_t>> getPaddingOrDefault();
  }];
}

def StableHLO_SelectAndScatterOp : StableHLO_InferringOp<"select_and_scatter", "c11", [RecursiveMemoryEffects]> {
  let summary = "Scatters each source element to the element that its window selects";
  let arguments = (ins HLO_Tensor:$operand, HLO_Tensor:$source, HLO_ScalarTensor:$init_value,
                       OptionalAttr<DenseI64ArrayAttr>:$window_dimensions,
                       OptionalAttr<DenseI64ArrayAttr>:$window_strides, OptionalAttr<I64ElementsAttr>:$padding);
  let regions = (region SizedRegion<1>:$select, SizedRegion<1>:$scatter);
  let results = (outs HLO_Tensor:$result);
  let extraClassDeclaration = inferringDeclarations # [{
    ::llvm::SmallVector<int64_t> getWindowDimensionsOrDefault();
    ::llvm::SmallVector<int64_t> getStridesOrDefault();
    ::llvm::SmallVector<::std::pair<int64_t, int64_t>> getPaddingOrDefault();
  }];
}

def StableHLO_BatchNormInferenceOp : StableHLO_InferringOp<"batch_norm_inference", "c7", [Pure]> {
  let summary = "Normalizes by a given mean and variance, then scales and offsets";
  let arguments = (ins HLO_FloatTensor:$operand, HLO_FloatVector:$scale, HLO_FloatVector:$offset,
                       HLO_FloatVector:$mean, HLO_FloatVector:$variance, F32Attr:$epsilon, I64Attr:$feature_index);
  let results = (outs HLO_FloatTensor:$result);
}

def StableHLO_BatchNormTrainingOp : StableHLO_InferringOp<"batch_norm_training", "c7", [Pure]> {
  let summary = "Normalizes by the batch's mean and variance, which it returns too";
  let arguments = (ins HLO_FloatTensor:$operand, HLO_FloatVector:$scale, HLO_FloatVector:$offset, F32Attr:$epsilon,
                       I64Attr:$feature_index);
  let results = (outs HLO_FloatTensor:$output, HLO_FloatVector:$batch_mean, HLO_FloatVector:$batch_var);
}

def StableHLO_BatchNormGradOp : StableHLO_InferringOp<"batch_norm_grad", "c3", [Pure]> {
  let summary = "Gradients of batch_norm_training";
  let arguments = (ins HLO_FloatTensor:$operand, HLO_FloatVector:$scale, HLO_FloatVector:$mean,
                       HLO_FloatVector:$variance, HLO_FloatTensor:$grad_output, F32Attr:$epsilon,
                       I64Attr:$feature_index);
  let results = (outs HLO_FloatTensor:$grad_operand, HLO_FloatVector:$grad_scale, HLO_FloatVector:$grad_offset);
}

#endif

//===- LinearAlgebraOps.td - Factorizations, transforms, random numbers ----===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_LINEARALGEBRAOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_LINEARALGEBRAOPS_TD

include "systole/Dialect/StableHLO/IR/StableHLOBase.td"

def StableHLO_CholeskyOp : StableHLO_InferringOp<"cholesky", "c1", [Pure]> {
  let summary = "Cholesky factors of a batch of symmetric or Hermitian matrices";
  let arguments = (ins HLO_FloatOrComplexTensor:$a, DefaultValuedOptionalAttr<BoolAttr, "false">:$lower);
  let results = (outs HLO_FloatOrComplexTensor:$result);
  let assemblyFormat = [{
    $a (`,` `lower` `=` $lower^)? attr-dict `:` custom<SameTypes>(type($a), type($result))
  }];
}

def StableHLO_TriangularSolveOp : StableHLO_InferringOp<"triangular_solve", "c4", [Pure]> {
  let summary = "Solutions of systems of linear equations with triangular matrices";
  let description = [{
    For each pair of matrices, the x with `op(a) x = b` (`left_side`) or `x op(a) = b`, where op is what `transpose_a`
    says. Of `a` only the triangle that `lower` names is read, and not its diagonal where `unit_diagonal` says that it
    is all ones.
  }];
  let arguments = (ins HLO_FloatOrComplexTensor:$a, HLO_FloatOrComplexTensor:$b, BoolAttr:$left_side, BoolAttr:$lower,
                       BoolAttr:$unit_diagonal, StableHLO_TransposeAttr:$transpose_a);
  let results = (outs HLO_FloatOrComplexTensor:$result);
}

def StableHLO_FftOp : StableHLO_InferringOp<"fft", "c5", [Pure]> {
  let summary = "Discrete Fourier transform over the last one to three dimensions";
  let arguments = (ins HLO_PlainFloatOrComplexTensor:$operand, StableHLO_FftTypeAttr:$fft_type,
                       DenseI64ArrayAttr:$fft_length);
  let results = (outs HLO_PlainFloatOrComplexTensor:$result);
  let assemblyFormat = [{
    $operand `,` `type` `=` custom<EnumKeyword>($fft_type) `,` `length` `=` $fft_length attr-dict
    `:` functional-type(operands, results)
  }];
}

// Not pure: two of them give different numbers.
def StableHLO_RngOp : StableHLO_Op<"rng"> {
  let summary = "Random numbers: uniform in [a, b), or normal with mean a and deviation b";
  let arguments = (ins 0DTensorOf<[HLO_Boolean, HLO_Integer, HLO_Float]>:$a,
                       0DTensorOf<[HLO_Boolean, HLO_Integer, HLO_Float]>:$b, HLO_DimensionTensor:$shape,
                       StableHLO_RngDistributionAttr:$rng_distribution);
  let results = (outs RankedTensorOf<[HLO_Boolean, HLO_Integer, HLO_Float]>:$result);
  let assemblyFormat = [{
    $a `,` $b `,` $shape `,` `distribution` `=` custom<EnumKeyword>($rng_distribution) attr-dict
    `:` functional-type(operands, results)
  }];
}

#endif

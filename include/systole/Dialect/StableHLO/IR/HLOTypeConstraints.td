//===- HLOTypeConstraints.td - Operand types of stablehlo and chlo ---------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_HLOTYPECONSTRAINTS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_HLOTYPECONSTRAINTS_TD

include "mlir/IR/CommonTypeConstraints.td"

// Element types.

def HLO_Boolean : TypeAlias<I1, "boolean">;

def HLO_SignedInteger : SignlessIntOfWidths<[2, 4, 8, 16, 32, 64]>;
def HLO_UnsignedInteger : UnsignedIntOfWidths<[2, 4, 8, 16, 32, 64]>;
def HLO_Integer : AnyTypeOf<[HLO_SignedInteger, HLO_UnsignedInteger], "2, 4, 8, 16, 32 or 64-bit integer">;
def HLO_Float : AnyTypeOf<[F4E2M1FN, F6E2M3FN, F6E3M2FN, F8E3M4, F8E4M3, F8E4M3FN, F8E4M3FNUZ, F8E4M3B11FNUZ, F8E5M2,
                           F8E5M2FNUZ, F8E8M0FNU, F16, BF16, F32, F64], "float">;
def HLO_Complex : AnyTypeOf<[Complex<F32>, Complex<F64>], "complex of f32 or f64">;
// MLIR's `!quant.uniform`, with one scale and zero point or with one for each index of a dimension; zero points that the
// storage type has.
def HLO_PerTensorQuantized : Type<CPred<"::systole::stablehlo::isValidPerTensorQuantized($_self)">,
                                  "quantized integer of one scale">;
def HLO_PerAxisQuantized : Type<CPred<"::systole::stablehlo::isValidPerAxisQuantized($_self)">,
                                "quantized integer of several scales">;

// Tensors. A dimension may be dynamic (`?`); the rank may not.

// The dimension along which a tensor's elements are quantized exists, and has as many scales as its size.
def HLO_QuantizedDimensionFits : CPred<"::systole::stablehlo::hasValidQuantizedDimension($_self)">;

class HLO_TensorOf<list<Type> elementTypes> : RankedTensorOf<elementTypes, [HLO_QuantizedDimensionFits]>;

def HLO_BooleanTensor : RankedTensorOf<[HLO_Boolean]>;
def HLO_IntegerTensor : RankedTensorOf<[HLO_Integer]>;
def HLO_BooleanOrIntegerTensor : RankedTensorOf<[HLO_Boolean, HLO_Integer]>;
def HLO_ComplexTensor : RankedTensorOf<[HLO_Complex]>;
def HLO_FloatVector : 1DTensorOf<[HLO_Float, HLO_PerTensorQuantized]>;

// Without and with quantized elements.
def HLO_PlainFloatTensor : RankedTensorOf<[HLO_Float]>;
def HLO_FloatTensor : HLO_TensorOf<[HLO_Float, HLO_PerTensorQuantized]>;
def HLO_PlainFloatOrComplexTensor : RankedTensorOf<[HLO_Float, HLO_Complex]>;
def HLO_FloatOrComplexTensor : HLO_TensorOf<[HLO_Float, HLO_Complex, HLO_PerTensorQuantized]>;
def HLO_IntegerOrFloatTensor : RankedTensorOf<[HLO_Integer, HLO_Float]>;
def HLO_AbsTensor : HLO_TensorOf<[HLO_Integer, HLO_Float, HLO_PerTensorQuantized]>;
def HLO_PlainNumberTensor : RankedTensorOf<[HLO_Integer, HLO_Float, HLO_Complex]>;
def HLO_NumberTensor : HLO_TensorOf<[HLO_Integer, HLO_Float, HLO_Complex, HLO_PerTensorQuantized]>;
def HLO_SignedNumberTensor : HLO_TensorOf<[HLO_SignedInteger, HLO_Float, HLO_Complex, HLO_PerTensorQuantized]>;
def HLO_PlainTensor : RankedTensorOf<[HLO_Boolean, HLO_Integer, HLO_Float, HLO_Complex]>;
def HLO_Tensor : HLO_TensorOf<[HLO_Boolean, HLO_Integer, HLO_Float, HLO_Complex, HLO_PerTensorQuantized]>;

// Of the ops that move elements of several scales, or compute with them.
def HLO_AnyTensor : HLO_TensorOf<[HLO_Boolean, HLO_Integer, HLO_Float, HLO_Complex, HLO_PerTensorQuantized,
                                  HLO_PerAxisQuantized]>;
def HLO_AnyQuantizedTensor : HLO_TensorOf<[HLO_PerTensorQuantized, HLO_PerAxisQuantized]>;
def HLO_FloatOrAnyQuantizedTensor : HLO_TensorOf<[HLO_Float, HLO_PerTensorQuantized, HLO_PerAxisQuantized]>;

// The result of ops that cannot tell the sizes of more than one dynamic dimension.
def HLO_HasAtMostOneBoundedDimension
    : CPred<"::systole::stablehlo::hasAtMostOneBoundedDimension($_self)">;
def HLO_StaticOrBoundedTensor
    : RankedTensorOf<[HLO_Boolean, HLO_Integer, HLO_Float, HLO_Complex, HLO_PerTensorQuantized, HLO_PerAxisQuantized],
                     [HLO_QuantizedDimensionFits, HLO_HasAtMostOneBoundedDimension],
                     "tensor of static shape, or of one bounded dimension,">;

def HLO_IntegerScalar : 0DTensorOf<[HLO_Integer]>;
def HLO_BooleanScalar : 0DTensorOf<[HLO_Boolean]>;
def HLO_ScalarTensor : 0DTensorOf<[HLO_Boolean, HLO_Integer, HLO_Float, HLO_Complex, HLO_PerTensorQuantized]>;

// Sizes or indices that a program computes, one for each dimension.
def HLO_DimensionTensor : RankedTensorOf<[Index, HLO_Integer], [HasStaticShapePred, HasAnyRankOfPred<[1]>],
                                         "1D tensor of static shape">;

#endif

//===- HLOTypeConstraints.td - Operand types of stablehlo and chlo ---------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_HLOTYPECONSTRAINTS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_HLOTYPECONSTRAINTS_TD

include "mlir/IR/CommonTypeConstraints.td"

// Element types.

def HLO_Boolean : TypeAlias<I1, "boolean">;

def HLO_SignedInteger : SignlessIntOfWidths<[2, 4, 8, 16, 32, 64]>;
def HLO_UnsignedInteger : UnsignedIntOfWidths<[2, 4, 8, 16, 32, 64]>;
def HLO_Integer : AnyTypeOf<[HLO_SignedInteger, HLO_UnsignedInteger], "2, 4, 8, 16, 32 or 64-bit integer">;
def HLO_Float : TypeAlias<AnyFloat, "float">;
def HLO_Complex : AnyTypeOf<[Complex<F32>, Complex<F64>], "complex of f32 or f64">;

// Tensors. A dimension may be dynamic (`?`); the rank may not.

def HLO_BooleanTensor : RankedTensorOf<[HLO_Boolean]>;
def HLO_IntegerTensor : RankedTensorOf<[HLO_Integer]>;
def HLO_FloatTensor : RankedTensorOf<[HLO_Float]>;
def HLO_BooleanOrIntegerTensor : RankedTensorOf<[HLO_Boolean, HLO_Integer]>;
def HLO_FloatOrComplexTensor : RankedTensorOf<[HLO_Float, HLO_Complex]>;
def HLO_ComplexTensor : RankedTensorOf<[HLO_Complex]>;
def HLO_IntegerOrFloatTensor : RankedTensorOf<[HLO_Integer, HLO_Float]>;
def HLO_NumberTensor : RankedTensorOf<[HLO_Integer, HLO_Float, HLO_Complex]>;
def HLO_SignedNumberTensor : RankedTensorOf<[HLO_SignedInteger, HLO_Float, HLO_Complex]>;
def HLO_Tensor : RankedTensorOf<[HLO_Boolean, HLO_Integer, HLO_Float, HLO_Complex]>;

def HLO_IntegerScalar : 0DTensorOf<[HLO_Integer]>;
def HLO_BooleanScalar : 0DTensorOf<[HLO_Boolean]>;
def HLO_ScalarTensor : 0DTensorOf<[HLO_Boolean, HLO_Integer, HLO_Float, HLO_Complex]>;
def HLO_FloatVector : 1DTensorOf<[HLO_Float]>;

#endif

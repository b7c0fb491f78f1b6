//===- CHLOOps.td - The chlo dialect ---------------------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_CHLOOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_CHLOOPS_TD

include "mlir/IR/OpBase.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "systole/Dialect/StableHLO/IR/HLOTypeConstraints.td"

def CHLO_Dialect : Dialect {
  let name = "chlo";
  let cppNamespace = "::systole::chlo";
  let summary = "Functions that frameworks know and StableHLO does not";
  let description = [{
    The client operations that JAX prints beside stablehlo's. Each can be written in stablehlo ops; as one op, a backend
    can use a better algorithm.
  }];
}

def HLO_Elementwise : NativeOpTrait<"Elementwise"> {
  let cppNamespace = "::systole::stablehlo";
}

class CHLO_Op<string mnemonic, list<Trait> traits = []> : Op<CHLO_Dialect, mnemonic, traits # [Pure]>;

class CHLO_UnaryOp<string mnemonic, Type type = HLO_FloatTensor>
    : CHLO_Op<mnemonic, [HLO_Elementwise, SameOperandsAndResultType]> {
  let arguments = (ins type:$operand);
  let results = (outs type:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}

def CHLO_AcosOp : CHLO_UnaryOp<"acos", HLO_FloatOrComplexTensor> { let summary = "Arc cosine"; }
def CHLO_AcoshOp : CHLO_UnaryOp<"acosh", HLO_FloatOrComplexTensor> { let summary = "Inverse hyperbolic cosine"; }
def CHLO_AsinOp : CHLO_UnaryOp<"asin", HLO_FloatOrComplexTensor> { let summary = "Arc sine"; }
def CHLO_AsinhOp : CHLO_UnaryOp<"asinh", HLO_FloatOrComplexTensor> { let summary = "Inverse hyperbolic sine"; }
def CHLO_AtanOp : CHLO_UnaryOp<"atan", HLO_FloatOrComplexTensor> { let summary = "Arc tangent"; }
def CHLO_AtanhOp : CHLO_UnaryOp<"atanh", HLO_FloatOrComplexTensor> { let summary = "Inverse hyperbolic tangent"; }
def CHLO_BesselI1eOp : CHLO_UnaryOp<"bessel_i1e"> {
  let summary = "Modified Bessel function of the first kind and order one, times exp(-|x|)";
}
def CHLO_CoshOp : CHLO_UnaryOp<"cosh", HLO_FloatOrComplexTensor> { let summary = "Hyperbolic cosine"; }
def CHLO_DigammaOp : CHLO_UnaryOp<"digamma"> { let summary = "Logarithmic derivative of the gamma function"; }
def CHLO_ErfOp : CHLO_UnaryOp<"erf"> { let summary = "Error function"; }
def CHLO_ErfInvOp : CHLO_UnaryOp<"erf_inv"> { let summary = "Inverse of the error function"; }
def CHLO_ErfcOp : CHLO_UnaryOp<"erfc"> { let summary = "One minus the error function, precise for large operands"; }
def CHLO_LgammaOp : CHLO_UnaryOp<"lgamma"> { let summary = "Logarithm of the gamma function's absolute value"; }
def CHLO_SinhOp : CHLO_UnaryOp<"sinh", HLO_FloatOrComplexTensor> { let summary = "Hyperbolic sine"; }
def CHLO_SquareOp : CHLO_UnaryOp<"square", HLO_NumberTensor> { let summary = "Product with itself"; }

def CHLO_NextAfterOp : CHLO_Op<"next_after", [HLO_Elementwise, SameOperandsAndResultType]> {
  let summary = "The number after x in the direction of y";
  let arguments = (ins HLO_FloatTensor:$x, HLO_FloatTensor:$y);
  let results = (outs HLO_FloatTensor:$result);
  let assemblyFormat = "$x `,` $y attr-dict `:` type($x) `,` type($y) `->` type($result)";
}

def CHLO_TopKOp : CHLO_Op<"top_k", [InferTypeOpAdaptor]> {
  let summary = "The k greatest elements along the last dimension, in descending order, and their indices";
  let arguments = (ins RankedTensorOf<[HLO_Integer, HLO_Float]>:$operand, ConfinedAttr<I64Attr, [IntNonNegative]>:$k);
  let results = (outs RankedTensorOf<[HLO_Integer, HLO_Float]>:$values, RankedTensorOf<[I32]>:$indices);
  let assemblyFormat = [{
    `(` $operand `,` `k` `=` $k `)` attr-dict `:` type($operand) `->` `(` type($values) `,` type($indices) `)`
  }];
  let hasVerifier = 1;
}

#endif

//===- ElementwiseOps.td - Ops that act on each element alone --------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_ELEMENTWISEOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_ELEMENTWISEOPS_TD

include "systole/Dialect/StableHLO/IR/StableHLOBase.td"

//===-----------------------------------------------------------------------===//
// Unary
//===-----------------------------------------------------------------------===//

// Operand and result have one type.
class StableHLO_UnaryOp<string mnemonic, Type type, list<Trait> traits = []>
    : StableHLO_InferringOp<mnemonic, "c1", traits # [Pure, HLO_Elementwise]> {
  let arguments = (ins type:$operand);
  let results = (outs type:$result);
  let assemblyFormat = "$operand attr-dict `:` custom<SameTypes>(type($operand), type($result))";
  let extraClassDefinition = inferringDefinitions # [{
    ::llvm::LogicalResult $cppClass::infer(Adaptor adaptor, const ::systole::stablehlo::Reporter &report,
                                           ::llvm::SmallVectorImpl<::mlir::Type> &inferred) {
      return ::systole::stablehlo::inferElementwise(adaptor.getOperands(), report, inferred);
    }
  }];
}

// A function for which the program may ask for an accuracy.
class StableHLO_FunctionOp<string mnemonic, Type type = HLO_FloatOrComplexTensor>
    : StableHLO_UnaryOp<mnemonic, type> {
  let arguments = (ins type:$operand, OptionalAttr<StableHLO_ResultAccuracyAttr>:$result_accuracy);
}

def StableHLO_AbsOp : StableHLO_InferringOp<"abs", "c1", [Pure, HLO_Elementwise], "c2"> {
  let summary = "Absolute value; of a complex number, its modulus";
  let arguments = (ins HLO_SignedNumberTensor:$operand);
  let results = (outs HLO_AbsTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` custom<SameTypes>(type($operand), type($result))";
}
def StableHLO_CbrtOp : StableHLO_FunctionOp<"cbrt"> { let summary = "Cube root"; }
def StableHLO_CeilOp : StableHLO_UnaryOp<"ceil", HLO_FloatTensor> { let summary = "Least integer not below"; }
def StableHLO_CosineOp : StableHLO_FunctionOp<"cosine"> { let summary = "Cosine"; }
def StableHLO_ClzOp : StableHLO_UnaryOp<"count_leading_zeros", HLO_IntegerTensor> {
  let summary = "Number of zero bits above the highest set bit";
}
def StableHLO_ExpOp : StableHLO_FunctionOp<"exponential"> { let summary = "e to the power of the operand"; }
def StableHLO_Expm1Op : StableHLO_FunctionOp<"exponential_minus_one"> {
  let summary = "e to the power of the operand, less one, precise near zero";
}
def StableHLO_FloorOp : StableHLO_UnaryOp<"floor", HLO_FloatTensor> { let summary = "Greatest integer not above"; }
def StableHLO_LogOp : StableHLO_FunctionOp<"log"> { let summary = "Natural logarithm"; }
def StableHLO_Log1pOp : StableHLO_FunctionOp<"log_plus_one"> {
  let summary = "Natural logarithm of one plus the operand, precise near zero";
}
def StableHLO_LogisticOp : StableHLO_FunctionOp<"logistic"> { let summary = "1 / (1 + exp(-x))"; }
def StableHLO_NegOp : StableHLO_UnaryOp<"negate", HLO_NumberTensor> {
  let summary = "Negation";
}
def StableHLO_NotOp : StableHLO_UnaryOp<"not", HLO_BooleanOrIntegerTensor> { let summary = "Negation of every bit"; }
def StableHLO_PopulationCountOp : StableHLO_UnaryOp<"popcnt", HLO_IntegerTensor> {
  let summary = "Number of set bits";
}
def StableHLO_ReducePrecisionOp : StableHLO_UnaryOp<"reduce_precision", HLO_FloatTensor> {
  let summary = "Rounds to a narrower format and back";
  let arguments = (ins HLO_FloatTensor:$operand, I32Attr:$exponent_bits, I32Attr:$mantissa_bits);
  let assemblyFormat = [{
    $operand `,` `format` `=` custom<ExponentMantissa>($exponent_bits, $mantissa_bits) attr-dict
    `:` custom<SameTypes>(type($operand), type($result))
  }];
  let extraClassDefinition = inferringDefinitions;
}
def StableHLO_RoundOp : StableHLO_UnaryOp<"round_nearest_afz", HLO_FloatTensor> {
  let summary = "Nearest integer, halves away from zero";
}
def StableHLO_RoundNearestEvenOp : StableHLO_UnaryOp<"round_nearest_even", HLO_FloatTensor> {
  let summary = "Nearest integer, halves to the even one";
}
def StableHLO_RsqrtOp : StableHLO_FunctionOp<"rsqrt"> { let summary = "Reciprocal of the square root"; }
def StableHLO_SignOp : StableHLO_UnaryOp<"sign", HLO_SignedNumberTensor> { let summary = "Sign: -1, 0 or 1"; }
def StableHLO_SineOp : StableHLO_FunctionOp<"sine"> { let summary = "Sine"; }
def StableHLO_SqrtOp : StableHLO_FunctionOp<"sqrt"> { let summary = "Square root"; }
def StableHLO_TanOp : StableHLO_FunctionOp<"tan"> { let summary = "Tangent"; }
def StableHLO_TanhOp : StableHLO_FunctionOp<"tanh"> { let summary = "Hyperbolic tangent"; }

def StableHLO_IsFiniteOp : StableHLO_InferringOp<"is_finite", "c1", [Pure, HLO_Elementwise]> {
  let summary = "Whether the element is neither an infinity nor a NaN";
  let arguments = (ins HLO_FloatTensor:$x);
  let results = (outs HLO_BooleanTensor:$y);
  let assemblyFormat = "$x attr-dict `:` functional-type(operands, results)";
}
def StableHLO_RealOp : StableHLO_InferringOp<"real", "c1", [Pure, HLO_Elementwise], "c2"> {
  let summary = "Real part";
  let arguments = (ins HLO_PlainFloatOrComplexTensor:$operand);
  let results = (outs HLO_PlainFloatTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` custom<SameTypes>(type($operand), type($result))";
}
def StableHLO_ImagOp : StableHLO_InferringOp<"imag", "c1", [Pure, HLO_Elementwise], "c2"> {
  let summary = "Imaginary part";
  let arguments = (ins HLO_PlainFloatOrComplexTensor:$operand);
  let results = (outs HLO_PlainFloatTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` custom<SameTypes>(type($operand), type($result))";
}
def StableHLO_ConvertOp : StableHLO_Op<"convert", [Pure, HLO_Elementwise]> {
  let summary = "Conversion to another element type";
  let arguments = (ins HLO_PlainTensor:$operand);
  let results = (outs HLO_PlainTensor:$result);
  let builders = [OpBuilder<(ins "::mlir::Value":$operand, "::mlir::Type":$elementType)>];
  let assemblyFormat = "$operand attr-dict `:` custom<SameTypes>(type($operand), type($result))";
}
def StableHLO_BitcastConvertOp : StableHLO_Op<"bitcast_convert", [Pure]> {
  let summary = "The same bits as another element type; a narrower one adds a minor dimension, a wider one removes it";
  let arguments = (ins HLO_AnyTensor:$operand);
  let results = (outs HLO_AnyTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` functional-type(operands, results)";
}

//===-----------------------------------------------------------------------===//
// Binary
//===-----------------------------------------------------------------------===//

class StableHLO_BinaryOp<string mnemonic, Type type, list<Trait> traits = [], string check = "">
    : StableHLO_InferringOp<mnemonic, "c1", traits # [Pure, HLO_Elementwise], "c1", check> {
  let arguments = (ins type:$lhs, type:$rhs);
  let results = (outs type:$result);
  let assemblyFormat = [{
    $lhs `,` $rhs attr-dict `:` custom<SameTypes>(type($lhs), type($rhs), type($result))
  }];
  let extraClassDefinition = inferringDefinitions # [{
    ::llvm::LogicalResult $cppClass::infer(Adaptor adaptor, const ::systole::stablehlo::Reporter &report,
                                           ::llvm::SmallVectorImpl<::mlir::Type> &inferred) {
      return ::systole::stablehlo::inferElementwise(adaptor.getOperands(), report, inferred);
    }
  }];
}

def StableHLO_AddOp : StableHLO_BinaryOp<"add", HLO_AnyTensor, [Commutative], "checkAddQuantization"> {
  let summary = "Sum; of booleans, their disjunction";
  let extraClassDefinition = inferringDefinitions;
}
def StableHLO_AndOp : StableHLO_BinaryOp<"and", HLO_BooleanOrIntegerTensor, [Commutative]> {
  let summary = "Conjunction of every bit";
}
def StableHLO_Atan2Op : StableHLO_BinaryOp<"atan2", HLO_FloatOrComplexTensor> {
  let summary = "Angle of the point (rhs, lhs)";
}
def StableHLO_DivOp : StableHLO_BinaryOp<"divide", HLO_NumberTensor> {
  let summary = "Quotient; of integers, rounded toward zero";
}
def StableHLO_MaxOp : StableHLO_BinaryOp<"maximum", HLO_Tensor, [Commutative]> {
  let summary = "Greater of the two; NaN if either is";
}
def StableHLO_MinOp : StableHLO_BinaryOp<"minimum", HLO_Tensor, [Commutative]> {
  let summary = "Lesser of the two; NaN if either is";
}
def StableHLO_MulOp : StableHLO_BinaryOp<"multiply", HLO_Tensor, [Commutative]> {
  let summary = "Product; of booleans, their conjunction";
}
def StableHLO_OrOp : StableHLO_BinaryOp<"or", HLO_BooleanOrIntegerTensor, [Commutative]> {
  let summary = "Disjunction of every bit";
}
def StableHLO_PowOp : StableHLO_BinaryOp<"power", HLO_NumberTensor> {
  let summary = "lhs to the power of rhs";
}
def StableHLO_RemOp : StableHLO_BinaryOp<"remainder", HLO_NumberTensor> {
  let summary = "Remainder with the sign of lhs";
}
def StableHLO_ShiftLeftOp : StableHLO_BinaryOp<"shift_left", HLO_IntegerTensor> { let summary = "Shift left"; }
def StableHLO_ShiftRightArithmeticOp : StableHLO_BinaryOp<"shift_right_arithmetic", HLO_IntegerTensor> {
  let summary = "Shift right that copies the sign bit";
}
def StableHLO_ShiftRightLogicalOp : StableHLO_BinaryOp<"shift_right_logical", HLO_IntegerTensor> {
  let summary = "Shift right that brings in zeros";
}
def StableHLO_SubtractOp : StableHLO_BinaryOp<"subtract", HLO_NumberTensor> { let summary = "Difference"; }
def StableHLO_XorOp : StableHLO_BinaryOp<"xor", HLO_BooleanOrIntegerTensor, [Commutative]> {
  let summary = "Exclusive disjunction of every bit";
}

def StableHLO_ComplexOp : StableHLO_InferringOp<"complex", "c2", [Pure, HLO_Elementwise], "c3"> {
  let summary = "Complex number from its parts";
  let arguments = (ins RankedTensorOf<[F32, F64]>:$lhs, RankedTensorOf<[F32, F64]>:$rhs);
  let results = (outs HLO_ComplexTensor:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` custom<ComplexTypes>(type($lhs), type($rhs), type($result))";
}

def StableHLO_CompareOp : StableHLO_InferringOp<"compare", "c2", [Pure, HLO_Elementwise]> {
  let summary = "Whether a relation holds";
  let arguments = (ins HLO_Tensor:$lhs, HLO_Tensor:$rhs, StableHLO_ComparisonDirectionAttr:$comparison_direction,
                       OptionalAttr<StableHLO_ComparisonTypeAttr>:$compare_type);
  let results = (outs HLO_BooleanTensor:$result);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$lhs, "::mlir::Value":$rhs, "ComparisonDirection":$direction)>,
    OpBuilder<(ins "::mlir::Value":$lhs, "::mlir::Value":$rhs, "ComparisonDirection":$direction,
                   "ComparisonType":$type)>];
  let assemblyFormat = [{
    custom<EnumKeyword>($comparison_direction) `,` $lhs `,` $rhs (`,` custom<EnumKeyword>($compare_type)^)? attr-dict `:` functional-type(operands, results)
  }];
  let extraClassDeclaration = inferringDeclarations # [{
    /// The comparison type, or the one that the element type implies where the program names none.
    ComparisonType getEffectiveType();
  }];
}

//===-----------------------------------------------------------------------===//
// Ternary and n-ary
//===-----------------------------------------------------------------------===//

def StableHLO_SelectOp : StableHLO_InferringOp<"select", "c2", [Pure, HLO_Elementwise]> {
  let summary = "on_true where the predicate holds, on_false elsewhere";
  let arguments = (ins HLO_BooleanTensor:$pred, HLO_Tensor:$on_true, HLO_Tensor:$on_false);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    operands attr-dict `:` custom<SelectTypes>(type($pred), type($on_true), type($on_false), type($result))
  }];
}
def StableHLO_ClampOp : StableHLO_InferringOp<"clamp", "c4", [Pure, HLO_Elementwise]> {
  let summary = "minimum(maximum(operand, min), max)";
  let arguments = (ins HLO_Tensor:$min, HLO_Tensor:$operand, HLO_Tensor:$max);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $min `,` $operand `,` $max attr-dict
    `:` custom<SameTypes>(type($min), type($operand), type($max), type($result))
  }];
}
def StableHLO_MapOp
    : StableHLO_Op<"map", [RecursiveMemoryEffects, SingleBlockImplicitTerminator<"ReturnOp">, HLO_Elementwise]> {
  let summary = "Applies a computation to each element";
  let arguments = (ins Variadic<HLO_Tensor>:$inputs, DenseI64ArrayAttr:$dimensions);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs HLO_Tensor:$result);
}

#endif

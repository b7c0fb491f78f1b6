//===- CHLOOps.td - The chlo dialect ---------------------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_CHLOOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_CHLOOPS_TD

include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpAsmInterface.td"
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
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = "void registerAttributes();";
}

def HLO_Elementwise : NativeOpTrait<"Elementwise"> {
  let cppNamespace = "::systole::stablehlo";
}

class CHLO_Op<string mnemonic, list<Trait> traits = []> : Op<CHLO_Dialect, mnemonic, traits # [Pure]>;

class CHLO_UnaryOp<string mnemonic, Type type = HLO_PlainFloatTensor>
    : CHLO_Op<mnemonic, [HLO_Elementwise, SameOperandsAndResultType]> {
  let arguments = (ins type:$operand);
  let results = (outs type:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}

def CHLO_AcosOp : CHLO_UnaryOp<"acos", HLO_PlainFloatOrComplexTensor> { let summary = "Arc cosine"; }
def CHLO_AcoshOp : CHLO_UnaryOp<"acosh", HLO_PlainFloatOrComplexTensor> { let summary = "Inverse hyperbolic cosine"; }
def CHLO_AsinOp : CHLO_UnaryOp<"asin", HLO_PlainFloatOrComplexTensor> { let summary = "Arc sine"; }
def CHLO_AsinhOp : CHLO_UnaryOp<"asinh", HLO_PlainFloatOrComplexTensor> { let summary = "Inverse hyperbolic sine"; }
def CHLO_AtanOp : CHLO_UnaryOp<"atan", HLO_PlainFloatOrComplexTensor> { let summary = "Arc tangent"; }
def CHLO_AtanhOp : CHLO_UnaryOp<"atanh", HLO_PlainFloatOrComplexTensor> { let summary = "Inverse hyperbolic tangent"; }
def CHLO_BesselI1eOp : CHLO_UnaryOp<"bessel_i1e"> {
  let summary = "Modified Bessel function of the first kind and order one, times exp(-|x|)";
}
def CHLO_ConjOp : CHLO_UnaryOp<"conj", HLO_PlainFloatOrComplexTensor> { let summary = "Complex conjugate"; }
def CHLO_CoshOp : CHLO_UnaryOp<"cosh", HLO_PlainFloatOrComplexTensor> { let summary = "Hyperbolic cosine"; }
def CHLO_DigammaOp : CHLO_UnaryOp<"digamma"> { let summary = "Logarithmic derivative of the gamma function"; }
def CHLO_ErfOp : CHLO_UnaryOp<"erf"> { let summary = "Error function"; }
def CHLO_ErfInvOp : CHLO_UnaryOp<"erf_inv"> { let summary = "Inverse of the error function"; }
def CHLO_ErfcOp : CHLO_UnaryOp<"erfc"> { let summary = "One minus the error function, precise for large operands"; }
def CHLO_LgammaOp : CHLO_UnaryOp<"lgamma"> { let summary = "Logarithm of the gamma function's absolute value"; }
def CHLO_SinhOp : CHLO_UnaryOp<"sinh", HLO_PlainFloatOrComplexTensor> { let summary = "Hyperbolic sine"; }
def CHLO_SquareOp : CHLO_UnaryOp<"square", HLO_PlainNumberTensor> { let summary = "Product with itself"; }

def CHLO_TanOp : CHLO_UnaryOp<"tan", HLO_PlainFloatOrComplexTensor> { let summary = "Tangent"; }

// Whether each element is of a kind.
class CHLO_PredicateOp<string mnemonic> : CHLO_Op<mnemonic, [HLO_Elementwise, SameOperandsAndResultShape]> {
  let arguments = (ins HLO_PlainFloatTensor:$operand);
  let results = (outs HLO_BooleanTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}
def CHLO_IsInfOp : CHLO_PredicateOp<"is_inf"> { let summary = "Whether the element is an infinity"; }
def CHLO_IsNegInfOp : CHLO_PredicateOp<"is_neg_inf"> { let summary = "Whether the element is minus infinity"; }
def CHLO_IsPosInfOp : CHLO_PredicateOp<"is_pos_inf"> { let summary = "Whether the element is plus infinity"; }

class CHLO_BinaryOp<string mnemonic, dag operands, string format, Type type, list<Trait> traits = []>
    : CHLO_Op<mnemonic, [HLO_Elementwise, SameOperandsAndResultType] # traits> {
  let arguments = operands;
  let results = (outs type:$result);
  let assemblyFormat = format;
}
def CHLO_NextAfterOp
    : CHLO_BinaryOp<"next_after", (ins HLO_PlainFloatTensor:$x, HLO_PlainFloatTensor:$y),
                    "$x `,` $y attr-dict `:` type($x) `,` type($y) `->` type($result)", HLO_PlainFloatTensor> {
  let summary = "The number after x in the direction of y";
}
def CHLO_PolygammaOp
    : CHLO_BinaryOp<"polygamma", (ins HLO_PlainFloatTensor:$n, HLO_PlainFloatTensor:$x),
                    "$n `,` $x attr-dict `:` type($n) `,` type($x) `->` type($result)", HLO_PlainFloatTensor> {
  let summary = "The digamma function's n-th derivative";
}
def CHLO_ZetaOp
    : CHLO_BinaryOp<"zeta", (ins HLO_PlainFloatTensor:$x, HLO_PlainFloatTensor:$q),
                    "$x `,` $q attr-dict `:` type($x) `,` type($q) `->` type($result)", HLO_PlainFloatTensor> {
  let summary = "Hurwitz zeta function: sum over k of (q + k)^-x";
}
def CHLO_MulhiOp
    : CHLO_BinaryOp<"mulhi", (ins HLO_IntegerTensor:$lhs, HLO_IntegerTensor:$rhs),
                    "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)", HLO_IntegerTensor,
                    [Commutative]> {
  let summary = "The upper half of the product's bits";
}

//===-----------------------------------------------------------------------===//
// Constants
//===-----------------------------------------------------------------------===//

def CHLO_ConstantOp : CHLO_Op<"constant", [ConstantLike, AllTypesMatch<["value", "output"]>]> {
  let summary = "A constant";
  let arguments = (ins ElementsAttr:$value);
  let results = (outs HLO_PlainTensor:$output);
  let assemblyFormat = "attr-dict $value";
  let hasFolder = 1;
}

def CHLO_ConstantLikeOp : CHLO_Op<"constant_like", [SameOperandsAndResultShape]> {
  let summary = "A tensor of the operand's shape whose elements are all one value";
  let arguments = (ins TypedAttrInterface:$value, HLO_PlainTensor:$operand);
  let results = (outs HLO_PlainTensor:$result);
  let hasVerifier = 1;
}

//===-----------------------------------------------------------------------===//
// Ops that broadcast their operands
//===-----------------------------------------------------------------------===//

// Trailing dimensions meet, as in NumPy; or broadcast_dimensions says where those of the operand of lower rank lie.
class CHLO_BroadcastOp<string mnemonic, Type operand, Type result = operand, list<Trait> traits = []>
    : CHLO_Op<"broadcast_" # mnemonic, traits> {
  let summary = "stablehlo." # mnemonic # " of operands that are broadcast to one shape";
  let arguments = (ins operand:$lhs, operand:$rhs, OptionalAttr<DenseI64ArrayAttr>:$broadcast_dimensions);
  let results = (outs result:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type(results)";
  let hasVerifier = 1;
  let extraClassDefinition = [{
    ::llvm::LogicalResult $cppClass::verify() {
      return ::systole::chlo::verifyBroadcast(*this, getBroadcastDimensions());
    }
  }];
}
def CHLO_BroadcastAddOp : CHLO_BroadcastOp<"add", HLO_Tensor, HLO_Tensor, [Commutative]>;
def CHLO_BroadcastAndOp : CHLO_BroadcastOp<"and", HLO_BooleanOrIntegerTensor, HLO_BooleanOrIntegerTensor, [Commutative]>;
def CHLO_BroadcastAtan2Op : CHLO_BroadcastOp<"atan2", HLO_PlainFloatOrComplexTensor>;
def CHLO_BroadcastComplexOp : CHLO_BroadcastOp<"complex", RankedTensorOf<[F32, F64]>, HLO_ComplexTensor>;
def CHLO_BroadcastDivOp : CHLO_BroadcastOp<"divide", HLO_PlainNumberTensor>;
def CHLO_BroadcastMaxOp : CHLO_BroadcastOp<"maximum", HLO_Tensor, HLO_Tensor, [Commutative]>;
def CHLO_BroadcastMinOp : CHLO_BroadcastOp<"minimum", HLO_Tensor, HLO_Tensor, [Commutative]>;
def CHLO_BroadcastMulOp : CHLO_BroadcastOp<"multiply", HLO_Tensor, HLO_Tensor, [Commutative]>;
def CHLO_BroadcastNextAfterOp : CHLO_BroadcastOp<"next_after", HLO_PlainFloatTensor>;
def CHLO_BroadcastOrOp : CHLO_BroadcastOp<"or", HLO_BooleanOrIntegerTensor, HLO_BooleanOrIntegerTensor, [Commutative]>;
def CHLO_BroadcastPolygammaOp : CHLO_BroadcastOp<"polygamma", HLO_PlainFloatTensor>;
def CHLO_BroadcastPowOp : CHLO_BroadcastOp<"power", HLO_PlainNumberTensor>;
def CHLO_BroadcastRemOp : CHLO_BroadcastOp<"remainder", HLO_PlainNumberTensor>;
def CHLO_BroadcastShiftLeftOp : CHLO_BroadcastOp<"shift_left", HLO_IntegerTensor>;
def CHLO_BroadcastShiftRightArithmeticOp : CHLO_BroadcastOp<"shift_right_arithmetic", HLO_IntegerTensor>;
def CHLO_BroadcastShiftRightLogicalOp : CHLO_BroadcastOp<"shift_right_logical", HLO_IntegerTensor>;
def CHLO_BroadcastSubOp : CHLO_BroadcastOp<"subtract", HLO_PlainNumberTensor>;
def CHLO_BroadcastXorOp : CHLO_BroadcastOp<"xor", HLO_BooleanOrIntegerTensor, HLO_BooleanOrIntegerTensor, [Commutative]>;
def CHLO_BroadcastZetaOp : CHLO_BroadcastOp<"zeta", HLO_PlainFloatTensor>;

class CHLO_Enum<string name, string summary, list<EnumCase> cases> : I32Enum<name, summary, cases> {
  let cppNamespace = "::systole::chlo";
}
def CHLO_ComparisonDirection : CHLO_Enum<"ComparisonDirection", "Which relation broadcast_compare tests", [
  I32EnumCase<"EQ", 0>, I32EnumCase<"NE", 1>, I32EnumCase<"GE", 2>, I32EnumCase<"GT", 3>,
  I32EnumCase<"LE", 4>, I32EnumCase<"LT", 5>]>;
def CHLO_ComparisonDirectionAttr : EnumAttr<CHLO_Dialect, CHLO_ComparisonDirection, "comparison_direction">;
def CHLO_ComparisonType : CHLO_Enum<"ComparisonType", "How broadcast_compare reads its operands", [
  I32EnumCase<"NOTYPE", 0>, I32EnumCase<"FLOAT", 1>, I32EnumCase<"TOTALORDER", 2>,
  I32EnumCase<"SIGNED", 3>, I32EnumCase<"UNSIGNED", 4>]>;
def CHLO_ComparisonTypeAttr : EnumAttr<CHLO_Dialect, CHLO_ComparisonType, "comparison_type">;

def CHLO_BroadcastCompareOp : CHLO_BroadcastOp<"compare", HLO_PlainTensor, HLO_BooleanTensor> {
  let arguments = (ins HLO_PlainTensor:$lhs, HLO_PlainTensor:$rhs,
                       OptionalAttr<DenseI64ArrayAttr>:$broadcast_dimensions,
                       CHLO_ComparisonDirectionAttr:$comparison_direction,
                       OptionalAttr<CHLO_ComparisonTypeAttr>:$compare_type);
}

def CHLO_BroadcastSelectOp : CHLO_Op<"broadcast_select"> {
  let summary = "stablehlo.select of operands that are broadcast to one shape";
  let arguments = (ins HLO_BooleanTensor:$pred, HLO_PlainTensor:$on_true, HLO_PlainTensor:$on_false);
  let results = (outs HLO_PlainTensor:$result);
  let assemblyFormat = [{
    $pred `,` $on_true `,` $on_false attr-dict `:` `(` type($pred) `,` type($on_true) `,` type($on_false) `)` `->`
    type(results)
  }];
  let hasVerifier = 1;
}

//===-----------------------------------------------------------------------===//
// Others
//===-----------------------------------------------------------------------===//

def CHLO_Precision : CHLO_Enum<"Precision", "How precisely a contraction treats an operand", [
  I32EnumCase<"DEFAULT", 0>, I32EnumCase<"HIGH", 1>, I32EnumCase<"HIGHEST", 2>]>;
def CHLO_PrecisionAttr : EnumAttr<CHLO_Dialect, CHLO_Precision, "precision">;

def CHLO_RaggedDotDimensionNumbersAttr : AttrDef<CHLO_Dialect, "RaggedDotDimensionNumbers"> {
  let mnemonic = "ragged_dot";
  let summary = "Roles of the dimensions in a ragged_dot; empty lists are not written";
  let parameters = (ins
    ArrayRefParameter<"int64_t">:$lhsBatchingDimensions, ArrayRefParameter<"int64_t">:$rhsBatchingDimensions,
    ArrayRefParameter<"int64_t">:$lhsContractingDimensions, ArrayRefParameter<"int64_t">:$rhsContractingDimensions,
    ArrayRefParameter<"int64_t">:$lhsRaggedDimensions, ArrayRefParameter<"int64_t">:$rhsGroupDimensions);
  let hasCustomAssemblyFormat = 1;
}

def CHLO_RaggedDotOp : CHLO_Op<"ragged_dot"> {
  let summary = "Products of groups of rows, each with its own matrix";
  let description = [{
    One dimension of lhs is ragged: consecutive parts of it, of the sizes that `group_sizes` lists, belong to groups. Where it
    is neither contracting nor batching, each group is multiplied with its own slice of rhs's group dimension; where it is
    contracting, each group gives a slice of the result's first dimension; where it is batching, groups make no difference.
  }];
  let arguments = (ins HLO_PlainTensor:$lhs, HLO_PlainTensor:$rhs, HLO_IntegerTensor:$group_sizes,
                       CHLO_RaggedDotDimensionNumbersAttr:$ragged_dot_dimension_numbers,
                       OptionalAttr<TypedArrayAttrBase<CHLO_PrecisionAttr, "one precision for each operand">>
                         :$precision_config);
  let results = (outs HLO_PlainTensor:$result);
  let hasVerifier = 1;
}

def CHLO_ScanOp : CHLO_Op<"scan", [AttrSizedOperandSegments, AttrSizedResultSegments, IsolatedFromAbove,
                                   DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmBlockArgumentNames"]>]> {
  let summary = "Runs a computation along a dimension, from its first index to its last, and hands a state on";
  let arguments = (ins Variadic<HLO_PlainTensor>:$inputs, Variadic<HLO_PlainTensor>:$inits,
                       ConfinedAttr<I64Attr, [IntNonNegative]>:$dimension,
                       OptionalAttr<ConfinedAttr<I64Attr, [IntNonNegative]>>:$scan_dim_size,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$is_reverse, OptionalAttr<BoolAttr>:$is_associative);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<HLO_PlainTensor>:$outputs, Variadic<HLO_PlainTensor>:$carries);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
}

def CHLO_TopKOp : CHLO_Op<"top_k", [InferTypeOpAdaptor]> {
  let summary = "The k greatest elements along the last dimension, in descending order, and their indices";
  let arguments = (ins RankedTensorOf<[HLO_Boolean, HLO_Integer, HLO_Float]>:$operand, ConfinedAttr<I64Attr, [IntNonNegative]>:$k,
                       DefaultValuedOptionalAttr<BoolAttr, "true">:$is_stable);
  let results = (outs RankedTensorOf<[HLO_Boolean, HLO_Integer, HLO_Float]>:$values, RankedTensorOf<[I32]>:$indices);
  let assemblyFormat = [{
    `(` $operand `,` `k` `=` $k (`,` `is_stable` `=` $is_stable^)? `)` attr-dict `:` type($operand) `->` `(` type($values) `,` type($indices) `)`
  }];
  let hasVerifier = 1;
}

#endif

//===- TPUTypes.td - Register types, resources and enums of the tpu dialect -===//

#ifndef SYSTOLE_DIALECT_TPU_IR_TPUTYPES_TD
#define SYSTOLE_DIALECT_TPU_IR_TPUTYPES_TD

include "mlir/IR/EnumAttr.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "systole/Dialect/TPU/IR/TPUDialect.td"

//===----------------------------------------------------------------------===//
// Types: a value fills one register
//===----------------------------------------------------------------------===//

class TPU_RegisterOf<Pred element, string summary>
    : Type<And<[CPred<"::systole::tpu::isRegisterShaped($_self)">,
                SubstLeaves<"$_self", "::llvm::cast<::mlir::VectorType>($_self).getElementType()", element>]>,
           summary, "::mlir::VectorType">;

def TPU_F32Vector : TPU_RegisterOf<F32.predicate, "vector<8x128xf32>">;
def TPU_I32Vector : TPU_RegisterOf<I32.predicate, "vector<8x128xi32>">;
def TPU_Vector : TPU_RegisterOf<Or<[F32.predicate, I32.predicate]>, "vector<8x128xf32> or vector<8x128xi32>">;

/// An i32 that is read as a signed number.
def TPU_Number : TypedSignlessIntegerAttrBase<I32, "int32_t", "32-bit signless integer attribute">;

//===----------------------------------------------------------------------===//
// Resources: what holds state on a core
//===----------------------------------------------------------------------===//

def TPU_VMEM : Resource<"::systole::tpu::VectorMemoryResource">;
def TPU_SMEM : Resource<"::systole::tpu::ScalarMemoryResource">;
def TPU_HBM : Resource<"::systole::tpu::HBMResource">;
def TPU_MXU : Resource<"::systole::tpu::MatrixUnitResource">;
def TPU_TransposeUnit : Resource<"::systole::tpu::TransposeUnitResource">;
def TPU_SyncFlags : Resource<"::systole::tpu::SyncFlagResource">;

//===----------------------------------------------------------------------===//
// Enums
//===----------------------------------------------------------------------===//

class TPU_Enum<string name, string summary, list<I32EnumAttrCase> cases> : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::systole::tpu";
  let genSpecializedAttr = 0;
}

def TPU_UnaryKind : TPU_Enum<"UnaryKind", "one-operand function of the vector ALU", [
  I32EnumAttrCase<"FloatToInt", 0, "float_to_int">,
  I32EnumAttrCase<"FloatToUInt", 1, "float_to_uint">,
  I32EnumAttrCase<"RoundBF16", 2, "round_bf16">,
  I32EnumAttrCase<"RoundF16", 3, "round_f16">,
  I32EnumAttrCase<"Floor", 4, "floor">,
  I32EnumAttrCase<"Ceil", 5, "ceil">,
  I32EnumAttrCase<"RoundEven", 6, "round_even">,
  I32EnumAttrCase<"RoundAway", 7, "round_away">,
  I32EnumAttrCase<"PopCount", 8, "popcount">,
  I32EnumAttrCase<"CountLeadingZeros", 9, "count_leading_zeros">
]>;

def TPU_TranscendentalKind : TPU_Enum<"TranscendentalKind", "one-operand function of the transcendental unit", [
  I32EnumAttrCase<"Exp", 0, "exp">,
  I32EnumAttrCase<"Expm1", 1, "expm1">,
  I32EnumAttrCase<"Log", 2, "log">,
  I32EnumAttrCase<"Log1p", 3, "log1p">,
  I32EnumAttrCase<"Tanh", 4, "tanh">,
  I32EnumAttrCase<"Logistic", 5, "logistic">,
  I32EnumAttrCase<"Erf", 6, "erf">,
  I32EnumAttrCase<"Sqrt", 7, "sqrt">,
  I32EnumAttrCase<"Rsqrt", 8, "rsqrt">,
  I32EnumAttrCase<"Cbrt", 9, "cbrt">,
  I32EnumAttrCase<"Sin", 10, "sin">,
  I32EnumAttrCase<"Cos", 11, "cos">,
  I32EnumAttrCase<"Tan", 12, "tan">
]>;

def TPU_TranscendentalBinaryKind
    : TPU_Enum<"TranscendentalBinaryKind", "two-operand function of the transcendental unit", [
  I32EnumAttrCase<"Divide", 0, "divide">,
  I32EnumAttrCase<"Power", 1, "power">,
  I32EnumAttrCase<"Atan2", 2, "atan2">,
  I32EnumAttrCase<"Remainder", 3, "remainder">
]>;

def TPU_ReductionKind : TPU_Enum<"ReductionKind", "what a reduction over lanes combines with", [
  I32EnumAttrCase<"Add", 0, "add">,
  I32EnumAttrCase<"Max", 1, "max">,
  I32EnumAttrCase<"Min", 2, "min">,
  I32EnumAttrCase<"And", 3, "and">,
  I32EnumAttrCase<"Or", 4, "or">
]>;

class TPU_EnumAttr<EnumInfo kind, string mnemonic> : EnumAttr<TPU_Dialect, kind, mnemonic>;

def TPU_UnaryKindAttr : TPU_EnumAttr<TPU_UnaryKind, "unary_kind">;
def TPU_TranscendentalKindAttr : TPU_EnumAttr<TPU_TranscendentalKind, "transcendental_kind">;
def TPU_TranscendentalBinaryKindAttr : TPU_EnumAttr<TPU_TranscendentalBinaryKind, "transcendental_binary_kind">;
def TPU_ReductionKindAttr : TPU_EnumAttr<TPU_ReductionKind, "reduction_kind">;

#endif

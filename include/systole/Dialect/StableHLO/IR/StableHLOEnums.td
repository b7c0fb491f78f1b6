//===- StableHLOEnums.td - Enumerations of the specification ---------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOENUMS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOENUMS_TD

include "mlir/IR/EnumAttr.td"
include "systole/Dialect/StableHLO/IR/StableHLODialect.td"

class StableHLO_Enum<string name, string summary, list<EnumCase> cases> : I32Enum<name, summary, cases> {
  let cppNamespace = "::systole::stablehlo";
}

def StableHLO_Precision : StableHLO_Enum<"Precision", "How precisely a contraction treats an operand", [
  I32EnumCase<"DEFAULT", 0>, I32EnumCase<"HIGH", 1>, I32EnumCase<"HIGHEST", 2>]>;
def StableHLO_PrecisionAttr : EnumAttr<StableHLO_Dialect, StableHLO_Precision, "precision">;

def StableHLO_ComparisonDirection : StableHLO_Enum<"ComparisonDirection", "Which relation compare tests", [
  I32EnumCase<"EQ", 0>, I32EnumCase<"NE", 1>, I32EnumCase<"GE", 2>, I32EnumCase<"GT", 3>,
  I32EnumCase<"LE", 4>, I32EnumCase<"LT", 5>]>;
def StableHLO_ComparisonDirectionAttr
  : EnumAttr<StableHLO_Dialect, StableHLO_ComparisonDirection, "comparison_direction">;

def StableHLO_ComparisonType : StableHLO_Enum<"ComparisonType", "How compare reads its operands", [
  I32EnumCase<"NOTYPE", 0>, I32EnumCase<"FLOAT", 1>, I32EnumCase<"TOTALORDER", 2>,
  I32EnumCase<"SIGNED", 3>, I32EnumCase<"UNSIGNED", 4>]>;
def StableHLO_ComparisonTypeAttr : EnumAttr<StableHLO_Dialect, StableHLO_ComparisonType, "comparison_type">;

def StableHLO_ResultAccuracyMode : StableHLO_Enum<"ResultAccuracyMode", "How accurate a function's result must be", [
  I32EnumCase<"DEFAULT", 0>, I32EnumCase<"HIGHEST", 1>, I32EnumCase<"TOLERANCE", 2>]>;
def StableHLO_ResultAccuracyModeAttr
  : EnumAttr<StableHLO_Dialect, StableHLO_ResultAccuracyMode, "result_accuracy_mode"> {
  let assemblyFormat = "`<` $value `>`";
}

def StableHLO_RngDistribution : StableHLO_Enum<"RngDistribution", "Distribution of rng", [
  I32EnumCase<"UNIFORM", 1>, I32EnumCase<"NORMAL", 2>]>;
def StableHLO_RngDistributionAttr : EnumAttr<StableHLO_Dialect, StableHLO_RngDistribution, "rng_distribution">;

def StableHLO_FftType : StableHLO_Enum<"FftType", "Kind of Fourier transform", [
  I32EnumCase<"FFT", 0>, I32EnumCase<"IFFT", 1>, I32EnumCase<"RFFT", 2>, I32EnumCase<"IRFFT", 3>]>;
def StableHLO_FftTypeAttr : EnumAttr<StableHLO_Dialect, StableHLO_FftType, "fft_type">;

def StableHLO_Transpose : StableHLO_Enum<"Transpose", "What triangular_solve does to its matrices first", [
  I32EnumCase<"TRANSPOSE_INVALID", 0>, I32EnumCase<"NO_TRANSPOSE", 1>, I32EnumCase<"TRANSPOSE", 2>,
  I32EnumCase<"ADJOINT", 3>]>;
def StableHLO_TransposeAttr : EnumAttr<StableHLO_Dialect, StableHLO_Transpose, "transpose">;

def StableHLO_RngAlgorithm : StableHLO_Enum<"RngAlgorithm", "Algorithm of rng_bit_generator", [
  I32EnumCase<"DEFAULT", 0>, I32EnumCase<"THREE_FRY", 1>, I32EnumCase<"PHILOX", 2>]>;
def StableHLO_RngAlgorithmAttr : EnumAttr<StableHLO_Dialect, StableHLO_RngAlgorithm, "rng_algorithm">;

// In IR the version is a plain i32, which is how JAX prints it: `api_version = 4 : i32`.
def StableHLO_CustomCallApiVersionAttr : I32EnumAttr<"CustomCallApiVersion", "calling convention of a custom call", [
    I32EnumAttrCase<"API_VERSION_UNSPECIFIED", 0>, I32EnumAttrCase<"API_VERSION_ORIGINAL", 1>,
    I32EnumAttrCase<"API_VERSION_STATUS_RETURNING", 2>, I32EnumAttrCase<"API_VERSION_STATUS_RETURNING_UNIFIED", 3>,
    I32EnumAttrCase<"API_VERSION_TYPED_FFI", 4>]> {
  let cppNamespace = "::systole::stablehlo";
}

#endif

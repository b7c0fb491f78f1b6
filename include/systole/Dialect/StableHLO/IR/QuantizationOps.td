//===- QuantizationOps.td - Conversions to and from quantized types --------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_QUANTIZATIONOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_QUANTIZATIONOPS_TD

include "systole/Dialect/StableHLO/IR/StableHLOBase.td"

def StableHLO_UniformQuantizeOp : StableHLO_Op<"uniform_quantize", [Pure, HLO_Elementwise]> {
  let summary = "Nearest quantized element; of a quantized operand, that of its real value";
  let arguments = (ins HLO_FloatOrAnyQuantizedTensor:$operand);
  let results = (outs HLO_AnyQuantizedTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` custom<SameTypes>(type($operand), type($result))";
}

def StableHLO_UniformDequantizeOp
    : StableHLO_InferringOp<"uniform_dequantize", "c1", [Pure, HLO_Elementwise], "c2"> {
  let summary = "Real value of each quantized element";
  let arguments = (ins HLO_AnyQuantizedTensor:$operand);
  let results = (outs HLO_PlainFloatTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` custom<SameTypes>(type($operand), type($result))";
}

#endif

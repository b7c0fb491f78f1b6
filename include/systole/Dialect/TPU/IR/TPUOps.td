//===- TPUOps.td - Ops of the tpu dialect ------------------------------===//

#ifndef SYSTOLE_DIALECT_TPU_IR_TPUOPS_TD
#define SYSTOLE_DIALECT_TPU_IR_TPUOPS_TD

include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "systole/Dialect/TPU/IR/TPUTypes.td"

def TPU_ProgramOp : TPU_Op<"program", [Symbol, IsolatedFromAbove, SingleBlock, NoTerminator]> {
  let summary = "what one core runs";
  let description = [{
    The body runs once, from top to bottom. It takes no arguments: addresses in HBM are constants in
    the DMA descriptors that it writes to SMEM.

    A part of VMEM and of SMEM belongs to the register allocator: on TPU v2 and v3 rows from 31744 and words from 3584
    upwards. docs/TPUBackend.md says which on other machines.

    ```mlir
    tpu.program @double {
      %row = arith.constant 0 : i32
      %x = tpu.load %row[0] : vector<8x128xf32>
      %y = arith.addf %x, %x : vector<8x128xf32>
      tpu.store %y, %row[8] : vector<8x128xf32>
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "$sym_name attr-dict-with-keyword $body";
  let hasRegionVerifier = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::llvm::StringRef":$name)>];
}

//===----------------------------------------------------------------------===//
// Making vectors
//===----------------------------------------------------------------------===//

def TPU_SplatOp : TPU_Op<"splat", [Pure]> {
  let summary = "a 32-bit pattern in every lane";
  let description = [{
    ```mlir
    %v = tpu.splat %bits : vector<8x128xf32>
    ```
  }];
  let arguments = (ins I32:$value);
  let results = (outs TPU_Vector:$result);
  let assemblyFormat = "$value attr-dict `:` type($result)";
  let hasFolder = 1;
}

class TPU_IndexVectorOp<string mnemonic, string what> : TPU_Op<mnemonic, [Pure]> {
  let summary = what # " of each element";
  let description = "```mlir\n%i = tpu." # mnemonic # " : vector<8x128xi32>\n```";
  let results = (outs TPU_I32Vector:$result);
  let assemblyFormat = "attr-dict `:` type($result)";
  let builders = [OpBuilder<(ins), [{
    build($_builder, $_state, ::systole::tpu::getRegisterType($_builder.getI32Type()));
  }]>];
}
def TPU_LaneIdOp : TPU_IndexVectorOp<"lane_id", "the lane number, 0 to 127,">;
def TPU_SublaneIdOp : TPU_IndexVectorOp<"sublane_id", "the sublane number, 0 to 7,">;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

def TPU_LoadOp : TPU_Op<"load", [MemoryEffects<[MemRead<TPU_VMEM>]>]> {
  let summary = "eight rows of VMEM";
  let description = [{
    Sublane `i` of the result is row `row + offset + i * stride`. Stride 0 puts one row in every sublane. Accesses
    with different `alias_group`s are promised to touch different rows for as long as the program runs.

    ```mlir
    %v = tpu.load %row[16] {stride = 2 : i32} : vector<8x128xf32>
    ```
  }];
  let arguments = (ins I32:$row, DefaultValuedAttr<TPU_Number, "0">:$offset, DefaultValuedAttr<TPU_Number, "1">:$stride,
                       OptionalAttr<TPU_Number>:$alias_group);
  let results = (outs TPU_Vector:$result);
  let assemblyFormat = "$row `[` $offset `]` attr-dict `:` type($result)";
  let hasVerifier = 1;
  let builders = [OpBuilder<(ins "::mlir::Type":$type, "::mlir::Value":$row, CArg<"int32_t", "0">:$offset,
                                 CArg<"int32_t", "1">:$stride), [{
    build($_builder, $_state, type, row, offset, stride, ::mlir::IntegerAttr());
  }]>];
}

def TPU_StoreOp : TPU_Op<"store", [MemoryEffects<[MemWrite<TPU_VMEM>]>]> {
  let summary = "writes eight rows of VMEM";
  let description = [{
    Row `row + offset + i * stride` becomes sublane `i`.

    ```mlir
    tpu.store %v, %row[16] : vector<8x128xf32>
    ```
  }];
  let arguments = (ins TPU_Vector:$value, I32:$row, DefaultValuedAttr<TPU_Number, "0">:$offset,
                       DefaultValuedAttr<TPU_Number, "1">:$stride, OptionalAttr<TPU_Number>:$alias_group);
  let assemblyFormat = "$value `,` $row `[` $offset `]` attr-dict `:` type($value)";
  let hasVerifier = 1;
  let builders = [OpBuilder<(ins "::mlir::Value":$value, "::mlir::Value":$row, CArg<"int32_t", "0">:$offset,
                                 CArg<"int32_t", "1">:$stride), [{
    build($_builder, $_state, value, row, offset, stride, ::mlir::IntegerAttr());
  }]>];
}

def TPU_ScalarLoadOp : TPU_Op<"scalar_load", [MemoryEffects<[MemRead<TPU_SMEM>]>]> {
  let summary = "a word of SMEM";
  let description = "```mlir\n%x = tpu.scalar_load %address[3] : i32\n```";
  let arguments = (ins I32:$address, DefaultValuedAttr<TPU_Number, "0">:$offset);
  let results = (outs I32:$result);
  let assemblyFormat = "$address `[` $offset `]` attr-dict `:` type($result)";
  let hasVerifier = 1;
}

def TPU_ScalarStoreOp : TPU_Op<"scalar_store", [MemoryEffects<[MemWrite<TPU_SMEM>]>]> {
  let summary = "writes a word of SMEM";
  let description = "```mlir\ntpu.scalar_store %x, %address[3] : i32\n```";
  let arguments = (ins I32:$value, I32:$address, DefaultValuedAttr<TPU_Number, "0">:$offset);
  let assemblyFormat = "$value `,` $address `[` $offset `]` attr-dict `:` type($value)";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Vector functions
//===----------------------------------------------------------------------===//

def TPU_UnaryOp : TPU_Op<"unary", [Pure]> {
  let summary = "a one-operand function of the vector ALU";
  let description = [{
    `float_to_int` and `float_to_uint` truncate and saturate, NaN gives 0. `round_bf16` and `round_f16` round to
    the nearest value of that type, ties to even, and leave it in f32.

    ```mlir
    %i = tpu.unary float_to_int %x : vector<8x128xf32> -> vector<8x128xi32>
    ```
  }];
  let arguments = (ins TPU_UnaryKindAttr:$kind, TPU_Vector:$operand);
  let results = (outs TPU_Vector:$result);
  let assemblyFormat = "$kind $operand attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
}

def TPU_TranscendentalOp : TPU_Op<"transcendental", [Pure, SameOperandsAndResultType]> {
  let summary = "a one-operand function of the transcendental unit";
  let description = "```mlir\n%y = tpu.transcendental exp %x : vector<8x128xf32>\n```";
  let arguments = (ins TPU_TranscendentalKindAttr:$kind, TPU_F32Vector:$operand);
  let results = (outs TPU_F32Vector:$result);
  let assemblyFormat = "$kind $operand attr-dict `:` type($result)";
}

def TPU_TranscendentalBinaryOp : TPU_Op<"transcendental_binary", [Pure, SameOperandsAndResultType]> {
  let summary = "a two-operand function of the transcendental unit";
  let description = "```mlir\n%q = tpu.transcendental_binary divide %x, %y : vector<8x128xf32>\n```";
  let arguments = (ins TPU_TranscendentalBinaryKindAttr:$kind, TPU_F32Vector:$lhs, TPU_F32Vector:$rhs);
  let results = (outs TPU_F32Vector:$result);
  let assemblyFormat = "$kind $lhs `,` $rhs attr-dict `:` type($result)";
}

//===----------------------------------------------------------------------===//
// Matrix unit
//===----------------------------------------------------------------------===//

class TPU_MatrixOp<string mnemonic> : TPU_Op<mnemonic, [MemoryEffects<[MemRead<TPU_MXU>, MemWrite<TPU_MXU>]>]>;

def TPU_MatrixLoadOp : TPU_MatrixOp<"matrix_load"> {
  let summary = "eight rows (or columns) of the staged weights";
  let description = [{
    The i-th load since the last swap gives rows `8i` to `8i+7` of the 128x128 weights: `W[8i+s][n] = v[s][n]`; with
    `transposed`, columns: `W[l][8i+s] = v[s][l]`. Elements are rounded to bf16.

    ```mlir
    tpu.matrix_load %v {transposed} : vector<8x128xf32>
    ```
  }];
  let arguments = (ins TPU_F32Vector:$value, UnitAttr:$transposed, DefaultValuedAttr<TPU_Number, "0">:$unit);
  let assemblyFormat = "$value attr-dict `:` type($value)";
  let hasVerifier = 1;
}

def TPU_MatrixSwapOp : TPU_MatrixOp<"matrix_swap"> {
  let summary = "makes the staged weights the active ones";
  let description = "All sixteen loads must be done.\n\n```mlir\ntpu.matrix_swap\n```";
  let arguments = (ins DefaultValuedAttr<TPU_Number, "0">:$unit);
  let assemblyFormat = "attr-dict";
  let hasVerifier = 1;
}

def TPU_MatrixMultiplyOp : TPU_MatrixOp<"matrix_multiply"> {
  let summary = "multiplies eight rows by the active weights";
  let description = [{
    The result, 8x128, goes to the unit's FIFO, which holds 32 results.

    ```mlir
    tpu.matrix_multiply %rows : vector<8x128xf32>
    ```
  }];
  let arguments = (ins TPU_F32Vector:$value, DefaultValuedAttr<TPU_Number, "0">:$unit);
  let assemblyFormat = "$value attr-dict `:` type($value)";
  let hasVerifier = 1;
}

def TPU_MatrixPopOp : TPU_MatrixOp<"matrix_pop"> {
  let summary = "the oldest result of the matrix unit's FIFO";
  let description = "```mlir\n%r = tpu.matrix_pop : vector<8x128xf32>\n```";
  let arguments = (ins DefaultValuedAttr<TPU_Number, "0">:$unit);
  let results = (outs TPU_F32Vector:$result);
  let assemblyFormat = "attr-dict `:` type($result)";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Permute, reduce and transpose unit
//===----------------------------------------------------------------------===//

class TPU_RotateOp<string mnemonic, string what> : TPU_Op<mnemonic, [Pure, AllTypesMatch<["value", "result"]>]> {
  let summary = "rotates each vector's " # what;
  let arguments = (ins TPU_Vector:$value, I32:$amount);
  let results = (outs TPU_Vector:$result);
  let assemblyFormat = "$value `,` $amount attr-dict `:` type($value)";
}

def TPU_RotateLanesOp : TPU_RotateOp<"rotate_lanes", "lanes"> {
  let description = [{
    `result[s][l] = value[s][(l - amount) mod 128]`

    ```mlir
    %r = tpu.rotate_lanes %v, %amount : vector<8x128xf32>
    ```
  }];
}

def TPU_RotateSublanesOp : TPU_RotateOp<"rotate_sublanes", "sublanes"> {
  let description = [{
    `result[s][l] = value[(s - amount) mod 8][l]`

    ```mlir
    %r = tpu.rotate_sublanes %v, %amount : vector<8x128xf32>
    ```
  }];
}

def TPU_PermuteLanesOp : TPU_Op<"permute_lanes", [Pure, AllTypesMatch<["value", "result"]>]> {
  let summary = "picks a lane for each lane";
  let description = [{
    `result[s][l] = value[s][lanes[s][l] mod 128]`

    ```mlir
    %r = tpu.permute_lanes %v, %lanes : vector<8x128xf32>, vector<8x128xi32>
    ```
  }];
  let arguments = (ins TPU_Vector:$value, TPU_I32Vector:$lanes);
  let results = (outs TPU_Vector:$result);
  let assemblyFormat = "$value `,` $lanes attr-dict `:` type($value) `,` type($lanes)";
}

def TPU_BroadcastLaneOp : TPU_Op<"broadcast_lane", [Pure, AllTypesMatch<["value", "result"]>]> {
  let summary = "one lane in all lanes";
  let description = "```mlir\n%r = tpu.broadcast_lane %v[127] : vector<8x128xf32>\n```";
  let arguments = (ins TPU_Vector:$value, TPU_Number:$lane);
  let results = (outs TPU_Vector:$result);
  let assemblyFormat = "$value `[` $lane `]` attr-dict `:` type($value)";
  let hasVerifier = 1;
}

def TPU_ReduceLanesOp : TPU_Op<"reduce_lanes", [Pure, AllTypesMatch<["value", "result"]>]> {
  let summary = "combines all lanes of each sublane";
  let description = [{
    For h = 64, 32, …, 1: `x[l] = x[l] op x[(l + h) mod 128]`. The result is in every lane.

    ```mlir
    %r = tpu.reduce_lanes add %v : vector<8x128xf32>
    ```
  }];
  let arguments = (ins TPU_ReductionKindAttr:$kind, TPU_Vector:$value);
  let results = (outs TPU_Vector:$result);
  let assemblyFormat = "$kind $value attr-dict `:` type($value)";
  let hasVerifier = 1;
}

class TPU_TransposeUnitOp<string mnemonic>
    : TPU_Op<mnemonic, [MemoryEffects<[MemRead<TPU_TransposeUnit>, MemWrite<TPU_TransposeUnit>]>]>;

def TPU_TransposePushOp : TPU_TransposeUnitOp<"transpose_push"> {
  let summary = "gives the transpose unit eight rows";
  let description = "Sixteen pushes make a 128x128 matrix.\n\n```mlir\ntpu.transpose_push %v : vector<8x128xf32>\n```";
  let arguments = (ins TPU_Vector:$value);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

def TPU_TransposePopOp : TPU_TransposeUnitOp<"transpose_pop"> {
  let summary = "takes eight rows of a transposed matrix";
  let description = "Sixteen pops take the matrix.\n\n```mlir\n%r = tpu.transpose_pop : vector<8x128xf32>\n```";
  let results = (outs TPU_Vector:$result);
  let assemblyFormat = "attr-dict `:` type($result)";
}

def TPU_ExtractOp : TPU_Op<"extract", [Pure]> {
  let summary = "the bits of one element";
  let description = "```mlir\n%bits = tpu.extract %v[3, 64] : vector<8x128xf32>\n```";
  let arguments = (ins TPU_Vector:$value, TPU_Number:$sublane, TPU_Number:$lane);
  let results = (outs I32:$result);
  let assemblyFormat = "$value `[` $sublane `,` $lane `]` attr-dict `:` type($value)";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// DMA and control
//===----------------------------------------------------------------------===//

defvar TPU_TransferEffects = [MemRead<TPU_HBM>, MemWrite<TPU_HBM>, MemRead<TPU_VMEM>, MemWrite<TPU_VMEM>,
                              MemRead<TPU_SMEM>, MemWrite<TPU_SMEM>, MemRead<TPU_SyncFlags>, MemWrite<TPU_SyncFlags>];

def TPU_DMAStartOp : TPU_Op<"dma_start", [MemoryEffects<TPU_TransferEffects>]> {
  let summary = "starts a transfer";
  let description = [{
    The operand is the SMEM address of the nine-word descriptor, see docs/ISA.md.

    ```mlir
    tpu.dma_start %descriptor
    ```
  }];
  let arguments = (ins I32:$descriptor);
  let assemblyFormat = "$descriptor attr-dict";
}

def TPU_DMAWaitOp : TPU_Op<"dma_wait", [MemoryEffects<TPU_TransferEffects>]> {
  let summary = "waits for `count` transfers that signal a flag";
  let description = "```mlir\ntpu.dma_wait 3 count 2\n```";
  let arguments = (ins TPU_Number:$flag, TPU_Number:$count);
  let assemblyFormat = "$flag `count` $count attr-dict";
  let hasVerifier = 1;
}

def TPU_TrapOp : TPU_Op<"trap", [MemoryEffects<TPU_TransferEffects>]> {
  let summary = "stops the program with an error code";
  let description = "```mlir\ntpu.trap 7\n```";
  let arguments = (ins TPU_Number:$code);
  let assemblyFormat = "$code attr-dict";
  let hasVerifier = 1;
}

#endif

//===- ControlFlowOps.td - Control flow, calls and grouping ----------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_CONTROLFLOWOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_CONTROLFLOWOPS_TD

include "mlir/IR/SymbolInterfaces.td"
include "systole/Dialect/StableHLO/IR/StableHLOBase.td"

def StableHLO_ReturnOp : StableHLO_Op<"return", [Pure, Terminator]> {
  let summary = "Ends a region and gives its results";
  let arguments = (ins Variadic<StableHLO_Value>:$results);
  let builders = [OpBuilder<(ins), [{ build($_builder, $_state, ::mlir::ValueRange()); }]>];
  let assemblyFormat = "$results attr-dict (`:` type($results)^)?";
  let hasVerifier = 0;
}

def StableHLO_IfOp
    : StableHLO_Op<"if", [RecursiveMemoryEffects, SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Runs one of two regions";
  let arguments = (ins HLO_BooleanScalar:$pred);
  let regions = (region SizedRegion<1>:$true_branch, SizedRegion<1>:$false_branch);
  let results = (outs Variadic<StableHLO_TensorOrToken>:$results);
}

def StableHLO_CaseOp
    : StableHLO_Op<"case", [RecursiveMemoryEffects, SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Runs the region with the given index, the last one where the index is out of range";
  let arguments = (ins 0DTensorOf<[I32]>:$index);
  let regions = (region VariadicRegion<SizedRegion<1>>:$branches);
  let results = (outs Variadic<StableHLO_TensorOrToken>:$results);
}

def StableHLO_WhileOp
    : StableHLO_Op<"while", [RecursiveMemoryEffects, SingleBlockImplicitTerminator<"ReturnOp">,
                             DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmBlockArgumentNames"]>]> {
  let summary = "Runs the body while the condition holds";
  let arguments = (ins Variadic<StableHLO_TensorOrToken>:$operand);
  let regions = (region SizedRegion<1>:$cond, SizedRegion<1>:$body);
  let results = (outs Variadic<StableHLO_TensorOrToken>:$results);
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$operands)>];
  let hasCustomAssemblyFormat = 1;
}

def StableHLO_OptimizationBarrierOp : StableHLO_InferringOp<"optimization_barrier", "c1", [Pure]> {
  let summary = "Keeps what produces the operands before what uses the results";
  let arguments = (ins Variadic<AnyTypeOf<[HLO_Tensor, StableHLO_TokenType], "tensor or token">>:$operand);
  let results = (outs Variadic<AnyTypeOf<[HLO_Tensor, StableHLO_TokenType], "tensor or token">>:$result);
  let assemblyFormat = [{
    attr-dict ($operand^ `:` custom<SameTypeLists>(type($operand), type($result))):(`(` `)`)?
  }];
}

def StableHLO_TupleOp : StableHLO_InferringOp<"tuple", "c1", [Pure]> {
  let summary = "Groups values";
  let arguments = (ins Variadic<StableHLO_Value>:$val);
  let results = (outs StableHLO_Tuple:$result);
  let assemblyFormat = "$val attr-dict `:` custom<TupleTypes>(type($val), type($result))";
}

def StableHLO_GetTupleElementOp : StableHLO_InferringOp<"get_tuple_element", "c2", [Pure]> {
  let summary = "One of the values that a tuple groups";
  let arguments = (ins StableHLO_Tuple:$operand, I32Attr:$index);
  let results = (outs StableHLO_Value:$result);
  let assemblyFormat = [{
    $operand `[` $index `]` attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_CustomCallOp
    : StableHLO_Op<"custom_call", [DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
                                   DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "Calls an operation that the implementation defines";
  let arguments = (ins Variadic<StableHLO_CallValue>:$inputs, StrAttr:$call_target_name,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$has_side_effect,
                       OptionalAttr<AnyAttrOf<[StrAttr, DictionaryAttr]>>:$backend_config,
                       DefaultValuedOptionalAttr<StableHLO_CustomCallApiVersionAttr,
                         "::systole::stablehlo::CustomCallApiVersion::API_VERSION_ORIGINAL">:$api_version,
                       DefaultValuedOptionalAttr<TypedArrayAttrBase<FlatSymbolRefAttr, "names of functions">,
                         "{}">:$called_computations,
                       OptionalAttr<StableHLO_LayoutsAttr>:$operand_layouts,
                       OptionalAttr<StableHLO_LayoutsAttr>:$result_layouts,
                       DefaultValuedOptionalAttr<StableHLO_OutputOperandAliasesAttr, "{}">:$output_operand_aliases);
  let results = (outs Variadic<StableHLO_CallValue>:$results);
  let assemblyFormat = [{
    custom<CallTarget>($call_target_name) `(` $inputs `)` attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_CompositeOp : StableHLO_Op<"composite", [DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A named operation made of others: its decomposition is a function of the module";
  let arguments = (ins Variadic<StableHLO_Value>:$inputs, StrAttr:$name,
                       DefaultValuedOptionalAttr<DictionaryAttr, "{}">:$composite_attributes,
                       FlatSymbolRefAttr:$decomposition, DefaultValuedOptionalAttr<I32Attr, "0">:$version);
  let results = (outs Variadic<StableHLO_Value>:$results);
  let assemblyFormat = "$name $inputs attr-dict `:` functional-type(operands, results)";
}

#endif

//===- SDYOps.td - The sdy dialect, as programs for one device hold it -----===//

#ifndef SYSTOLE_DIALECT_SDY_IR_SDYOPS_TD
#define SYSTOLE_DIALECT_SDY_IR_SDYOPS_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def SDY_Dialect : Dialect {
  let name = "sdy";
  let cppNamespace = "::systole::sdy";
  let summary = "Shardings of a program over a mesh of devices";
  let description = [{
    The ops and attributes of the public Shardy dialect that frameworks print in programs that have not been partitioned:
    meshes, shardings of values and computations with manual axes. `sdy-drop-shardings` removes them, since a program for one
    device means the same without.
  }];
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = "void registerAttributes();";
}

class SDY_Attr<string name, string attrMnemonic> : AttrDef<SDY_Dialect, name> { let mnemonic = attrMnemonic; }
class SDY_Op<string mnemonic, list<Trait> traits = []> : Op<SDY_Dialect, mnemonic, traits>;

//===-----------------------------------------------------------------------===//
// Attributes
//===-----------------------------------------------------------------------===//

def SDY_MeshAxisAttr : SDY_Attr<"MeshAxis", "mesh_axis"> {
  let summary = "An axis of a mesh and its size: `\"x\"=2`";
  let parameters = (ins StringRefParameter<"the axis">:$name, "int64_t":$size);
  let assemblyFormat = "`` $name `` `=` `` $size";
}

def SDY_MeshAttr : SDY_Attr<"Mesh", "mesh"> {
  let summary = "Devices along axes: `<[\"x\"=2, \"y\"=4], device_ids=[...]>`";
  let parameters = (ins OptionalArrayRefParameter<"::systole::sdy::MeshAxisAttr">:$axes,
                        OptionalArrayRefParameter<"int64_t">:$device_ids);
  let assemblyFormat = [{
    `<` `[` (`]`):($axes^ `]`)? (`,` `device_ids` `` `=` `` `[` $device_ids^ `]`)? `>`
  }];
  let extraClassDeclaration = [{
    /// The number of devices, which is the product of the axes' sizes.
    int64_t getDeviceCount() const;
  }];
}

def SDY_SubAxisInfoAttr : SDY_Attr<"SubAxisInfo", "sub_axis_info"> {
  let summary = "Which part of an axis: `(2)4`";
  let parameters = (ins "int64_t":$pre_size, "int64_t":$size);
  let assemblyFormat = "`(` $pre_size `)` `` $size";
}

def SDY_AxisRefAttr : SDY_Attr<"AxisRef", "axis_ref"> {
  let summary = "An axis or a part of one: `\"x\":(1)2`";
  let parameters = (ins StringRefParameter<"the axis">:$name,
                        OptionalParameter<"::systole::sdy::SubAxisInfoAttr">:$sub_axis_info);
  let assemblyFormat = "`` $name (`` `:` `` $sub_axis_info^)?";
}

def SDY_DimensionShardingAttr : SDY_Attr<"DimensionSharding", "dimension_sharding"> {
  let summary = "The axes that divide a dimension: `{\"x\", ?}p1`";
  let parameters = (ins OptionalArrayRefParameter<"::systole::sdy::AxisRefAttr">:$axes, "bool":$is_closed,
                        OptionalParameter<"std::optional<int64_t>">:$priority);
  let hasCustomAssemblyFormat = 1;
}

def SDY_TensorShardingAttr : SDY_Attr<"TensorSharding", "sharding"> {
  let summary = "How a mesh divides a tensor: `<@mesh, [{\"x\"}, {}], replicated={\"y\"}>`";
  let parameters = (ins "::mlir::Attribute":$mesh_or_ref,
                        OptionalArrayRefParameter<"::systole::sdy::DimensionShardingAttr">:$dim_shardings,
                        OptionalArrayRefParameter<"::systole::sdy::AxisRefAttr">:$replicated_axes,
                        OptionalArrayRefParameter<"::systole::sdy::AxisRefAttr">:$unreduced_axes,
                        StringRefParameter<"how unreduced parts combine", "\"sum\"">:$reduction_op);
  let hasCustomAssemblyFormat = 1;
}

def SDY_TensorShardingPerValueAttr : SDY_Attr<"TensorShardingPerValue", "sharding_per_value"> {
  let summary = "A sharding for each operand or result";
  let parameters = (ins OptionalArrayRefParameter<"::systole::sdy::TensorShardingAttr">:$shardings);
  let assemblyFormat = "`<` `[` (`]`):($shardings^ `]`)? `>`";
}

def SDY_ManualAxesAttr : SDY_Attr<"ManualAxes", "manual_axes"> {
  let summary = "The axes along which a computation is written for each device: `{\"x\"}`";
  let parameters = (ins OptionalArrayRefParameter<"::mlir::StringAttr">:$value);
  let assemblyFormat = "`{` (`}`):($value^ `` `}`)?";
}

// `<([i, j])->([j, i]) {i=8, j=4}>`: kept as it is written.
def SDY_OpShardingRuleAttr : SDY_Attr<"OpShardingRule", "op_sharding_rule"> {
  let summary = "How an operation can be partitioned";
  let parameters = (ins StringRefParameter<"the rule">:$text);
  let hasCustomAssemblyFormat = 1;
}

//===-----------------------------------------------------------------------===//
// Ops
//===-----------------------------------------------------------------------===//

def SDY_MeshOp : SDY_Op<"mesh", [Symbol, HasParent<"::mlir::ModuleOp">]> {
  let summary = "A named mesh";
  let arguments = (ins SymbolNameAttr:$sym_name, SDY_MeshAttr:$mesh);
  let assemblyFormat = "$sym_name `=` $mesh attr-dict";
}

def SDY_ShardingConstraintOp : SDY_Op<"sharding_constraint", [SameOperandsAndResultType]> {
  let summary = "The operand, with a sharding that it must have";
  let arguments = (ins AnyType:$input, SDY_TensorShardingAttr:$sharding);
  let results = (outs AnyType:$result);
  let assemblyFormat = "$input $sharding attr-dict `:` type($result)";
}

def SDY_ReshardOp : SDY_Op<"reshard", [Pure, SameOperandsAndResultType]> {
  let summary = "The operand with another sharding";
  let arguments = (ins AnyType:$input, SDY_TensorShardingAttr:$sharding);
  let results = (outs AnyType:$result);
  let assemblyFormat = "$input $sharding attr-dict `:` type($result)";
}

def SDY_ShardingGroupOp : SDY_Op<"sharding_group"> {
  let summary = "Gives the tensors of a group one sharding";
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$group_id);
  let assemblyFormat = "$input `group_id` `` `=` `` $group_id attr-dict `:` type($input)";
}

def SDY_PropagationDirection : I32Enum<"PropagationDirection", "Where shardings may propagate", [
    I32EnumCase<"NONE", 0>, I32EnumCase<"FORWARD", 1>, I32EnumCase<"BACKWARD", 2>, I32EnumCase<"BOTH", 3>]> {
  let cppNamespace = "::systole::sdy";
}
def SDY_PropagationDirectionAttr : EnumAttr<SDY_Dialect, SDY_PropagationDirection, "propagation_direction">;

def SDY_PropagationBarrierOp : SDY_Op<"propagation_barrier", [Pure, SameOperandsAndResultType]> {
  let summary = "The operand, through which shardings do not propagate";
  let arguments = (ins AnyRankedTensor:$input, SDY_PropagationDirectionAttr:$allowed_direction);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $input `allowed_direction` `` `=` `` custom<Direction>($allowed_direction) attr-dict `:` type($input)
  }];
}

def SDY_ReturnOp : SDY_Op<"return", [Pure, ReturnLike, Terminator]> {
  let summary = "Ends a region and gives its results";
  let arguments = (ins Variadic<AnyType>:$results);
  let builders = [OpBuilder<(ins), [{ build($_builder, $_state, ::mlir::ValueRange()); }]>];
  let assemblyFormat = "attr-dict ($results^ `:` type($results))?";
}

def SDY_ManualComputationOp
    : SDY_Op<"manual_computation", [RecursiveMemoryEffects, SingleBlockImplicitTerminator<"ReturnOp">,
                                    IsolatedFromAbove]> {
  let summary = "A computation that is written for each device along some axes";
  let arguments = (ins Variadic<AnyType>:$tensors, SDY_TensorShardingPerValueAttr:$in_shardings,
                       SDY_TensorShardingPerValueAttr:$out_shardings, SDY_ManualAxesAttr:$manual_axes);
  let results = (outs Variadic<AnyType>:$results);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    `(` operands `)` `in_shardings` `` `=` `` custom<Shardings>($in_shardings)
    `out_shardings` `` `=` `` custom<Shardings>($out_shardings) `manual_axes` `` `=` `` $manual_axes
    custom<BodyWithArguments>($body) attr-dict `:` functional-type(operands, results)
  }];
  let hasVerifier = 1;
}

def SDY_NamedComputationOp
    : SDY_Op<"named_computation", [RecursiveMemoryEffects, SingleBlockImplicitTerminator<"ReturnOp">,
                                   IsolatedFromAbove]> {
  let summary = "A computation with a name";
  let arguments = (ins StrAttr:$name, Variadic<AnyType>:$operands,
                       OptionalAttr<SDY_TensorShardingPerValueAttr>:$in_shardings,
                       OptionalAttr<SDY_TensorShardingPerValueAttr>:$out_shardings);
  let results = (outs Variadic<AnyType>:$results);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    `<` $name `>` `` `(` $operands `)` (`in_shardings` `` `=` `` custom<Shardings>($in_shardings)^)?
    (`out_shardings` `` `=` `` custom<Shardings>($out_shardings)^)? custom<BodyWithArguments>($body) attr-dict
    `:` functional-type($operands, results)
  }];
  let hasVerifier = 1;
}

#endif

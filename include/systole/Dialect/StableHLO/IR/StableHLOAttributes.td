//===- StableHLOAttributes.td - Attributes of the stablehlo dialect --------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOATTRIBUTES_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOATTRIBUTES_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/TensorEncoding.td"
include "systole/Dialect/StableHLO/IR/StableHLODialect.td"
include "systole/Dialect/StableHLO/IR/StableHLOEnums.td"

class StableHLO_Attr<string name, string attrMnemonic, list<Trait> traits = []>
    : AttrDef<StableHLO_Dialect, name, traits> {
  let mnemonic = attrMnemonic;
}

// Written `[0, 2]`.
def StableHLO_Dimensions : ArrayRefParameter<"int64_t", "dimension numbers"> {
  let parser = "parseDimensions($_parser)";
  let printer = "printDimensions($_printer, $_self)";
}

def StableHLO_GatherDimensionNumbersAttr : StableHLO_Attr<"GatherDimensionNumbers", "gather"> {
  let summary = "Roles of the dimensions in a gather; empty lists and a zero index_vector_dim are not written";
  let parameters = (ins
    StableHLO_Dimensions:$offsetDims, StableHLO_Dimensions:$collapsedSliceDims,
    StableHLO_Dimensions:$operandBatchingDims, StableHLO_Dimensions:$startIndicesBatchingDims,
    StableHLO_Dimensions:$startIndexMap, "int64_t":$indexVectorDim);
  let hasCustomAssemblyFormat = 1;
}

def StableHLO_ScatterDimensionNumbersAttr : StableHLO_Attr<"ScatterDimensionNumbers", "scatter"> {
  let summary = "Roles of the dimensions in a scatter; empty lists and a zero index_vector_dim are not written";
  let parameters = (ins
    StableHLO_Dimensions:$updateWindowDims, StableHLO_Dimensions:$insertedWindowDims,
    StableHLO_Dimensions:$inputBatchingDims, StableHLO_Dimensions:$scatterIndicesBatchingDims,
    StableHLO_Dimensions:$scatterDimsToOperandDims, "int64_t":$indexVectorDim);
  let hasCustomAssemblyFormat = 1;
}

def StableHLO_DotDimensionNumbersAttr : StableHLO_Attr<"DotDimensionNumbers", "dot"> {
  let summary = "Roles of the dimensions in a dot_general";
  let parameters = (ins
    StableHLO_Dimensions:$lhsBatchingDimensions, StableHLO_Dimensions:$rhsBatchingDimensions,
    StableHLO_Dimensions:$lhsContractingDimensions, StableHLO_Dimensions:$rhsContractingDimensions);
  let hasCustomAssemblyFormat = 1;
}

def StableHLO_DotAlgorithmAttr : StableHLO_Attr<"DotAlgorithm", "dot_algorithm"> {
  let summary = "Constraints on how a dot_general computes";
  let parameters = (ins
    "::mlir::Type":$lhsPrecisionType, "::mlir::Type":$rhsPrecisionType, "::mlir::Type":$accumulationType,
    "int64_t":$lhsComponentCount, "int64_t":$rhsComponentCount, "int64_t":$numPrimitiveOperations,
    "bool":$allowImpreciseAccumulation);
  let assemblyFormat = [{
    `<` `lhs_precision_type` `=` $lhsPrecisionType `,` `rhs_precision_type` `=` $rhsPrecisionType `,`
        `accumulation_type` `=` $accumulationType `,` `lhs_component_count` `=` $lhsComponentCount `,`
        `rhs_component_count` `=` $rhsComponentCount `,` `num_primitive_operations` `=` $numPrimitiveOperations `,`
        `allow_imprecise_accumulation` `=` $allowImpreciseAccumulation `>`
  }];
}

def StableHLO_ConvDimensionNumbersAttr : StableHLO_Attr<"ConvDimensionNumbers", "conv"> {
  let summary = "Roles of the dimensions in a convolution, written `[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]`";
  let parameters = (ins
    "int64_t":$inputBatchDimension, "int64_t":$inputFeatureDimension, StableHLO_Dimensions:$inputSpatialDimensions,
    "int64_t":$kernelInputFeatureDimension, "int64_t":$kernelOutputFeatureDimension,
    StableHLO_Dimensions:$kernelSpatialDimensions,
    "int64_t":$outputBatchDimension, "int64_t":$outputFeatureDimension,
    StableHLO_Dimensions:$outputSpatialDimensions);
  let hasCustomAssemblyFormat = 1;
}

def StableHLO_ResultAccuracyAttr : StableHLO_Attr<"ResultAccuracy", "result_accuracy"> {
  let summary = "How accurate a function's result must be: a mode, or tolerances that hold together";
  let parameters = (ins "::llvm::APFloat":$atol, "::llvm::APFloat":$rtol, "int64_t":$ulps,
                        "ResultAccuracyModeAttr":$mode);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

def StableHLO_OutputOperandAliasAttr : StableHLO_Attr<"OutputOperandAlias", "output_operand_alias"> {
  let summary = "Says that an output of a custom call shares the buffer of an operand";
  let parameters = (ins StableHLO_Dimensions:$outputTupleIndices, "int64_t":$operandIndex,
                        StableHLO_Dimensions:$operandTupleIndices);
  let assemblyFormat = [{
    `<` `output_tuple_indices` `=` $outputTupleIndices `,` `operand_index` `=` $operandIndex `,`
        `operand_tuple_indices` `=` $operandTupleIndices `>`
  }];
}

def StableHLO_ChannelHandleAttr : StableHLO_Attr<"ChannelHandle", "channel_handle"> {
  let summary = "Tells a channel between processes from the others";
  let parameters = (ins "int64_t":$handle, "int64_t":$type);
  let assemblyFormat = "`<` struct(params) `>`";
}

// Encoding of a tensor type: `tensor<?x4xf32, #stablehlo.bounds<3, ?>>`. `?` is ShapedType::kDynamic.
def StableHLO_TypeExtensionsAttr
    : StableHLO_Attr<"TypeExtensions", "bounds", [DeclareAttrInterfaceMethods<VerifiableTensorEncoding>]> {
  let summary = "For each dynamic dimension of a tensor the greatest size that it can have, where that is known";
  let parameters = (ins ArrayRefParameter<"int64_t">:$bounds);
  let hasCustomAssemblyFormat = 1;
}

// Groups of processes as axes of a mesh of devices.
def StableHLO_SubAxisInfoAttr : StableHLO_Attr<"SubAxisInfo", "sub_axis_info"> {
  let summary = "Which part of an axis: of `size`, after a part of `pre_size`";
  let parameters = (ins "int64_t":$pre_size, "int64_t":$size);
  let assemblyFormat = "`(` $pre_size `)` `` $size";
}

def StableHLO_AxisRefAttr : StableHLO_Attr<"AxisRef", "axis_ref"> {
  let summary = "An axis of a mesh, or a part of one";
  let parameters = (ins StringRefParameter<"the axis">:$name,
                        OptionalParameter<"::systole::stablehlo::SubAxisInfoAttr">:$sub_axis_info);
  let assemblyFormat = "`<` struct(params) `>`";
}

def StableHLO_MeshAxisAttr : StableHLO_Attr<"MeshAxis", "mesh_axis"> {
  let summary = "An axis of a mesh and its size";
  let parameters = (ins StringRefParameter<"the axis">:$name, "int64_t":$size);
  let assemblyFormat = "`<` struct(params) `>`";
}

def StableHLO_MeshAttr : StableHLO_Attr<"Mesh", "mesh"> {
  let summary = "Devices arranged along axes";
  let parameters = (ins ArrayRefParameter<"::systole::stablehlo::MeshAxisAttr">:$axes,
                        OptionalParameter<"::mlir::DenseIntElementsAttr">:$device_ids);
  let assemblyFormat = [{
    `<` `axes` `` `=` `` `[` $axes `]` (`,` `device_ids` `` `=` `` $device_ids^)? `>`
  }];
}

def StableHLO_ReplicaGroupMeshAxesAttr : StableHLO_Attr<"ReplicaGroupMeshAxes", "replica_group_mesh_axes"> {
  let summary = "Groups of the processes that differ along axes of a mesh alone";
  let parameters = (ins "::mlir::Attribute":$mesh, "::mlir::ArrayAttr":$axes);
  let assemblyFormat = "`<` struct(params) `>`";
}

def StableHLO_ReplicaGroupsAttr : AnyAttrOf<[I64ElementsAttr, StableHLO_ReplicaGroupMeshAxesAttr],
                                            "a matrix of process numbers, or axes of a mesh">;

def StableHLO_PrecisionConfigAttr
  : TypedArrayAttrBase<StableHLO_PrecisionAttr, "one precision for each operand">;

def StableHLO_OutputOperandAliasesAttr
  : TypedArrayAttrBase<StableHLO_OutputOperandAliasAttr, "pairs of outputs and operands that share a buffer">;

// A list of layouts, each minor to major: `[dense<[0, 1]> : tensor<2xindex>]`.
def StableHLO_LayoutsAttr : TypedArrayAttrBase<IndexElementsAttr, "one layout for each value">;

#endif

//===- DistributedOps.td - Collectives, transfers, tokens, futures ---------===//
//
// Systole runs one replica of one partition. stablehlo-simplify-distributed writes what these ops mean there; transfers to
// and from other devices are refused.
//
//===-----------------------------------------------------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_DISTRIBUTEDOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_DISTRIBUTEDOPS_TD

include "mlir/IR/SymbolInterfaces.td"
include "systole/Dialect/StableHLO/IR/StableHLOBase.td"

//===-----------------------------------------------------------------------===//
// Collectives
//===-----------------------------------------------------------------------===//

def StableHLO_AllGatherOp : StableHLO_Op<"all_gather"> {
  let summary = "Concatenates the operands of all processes of a group";
  let arguments = (ins Variadic<HLO_Tensor>:$operands, I64Attr:$all_gather_dim,
                       StableHLO_ReplicaGroupsAttr:$replica_groups,
                       OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle, UnitAttr:$use_global_device_ids);
  let results = (outs Variadic<HLO_Tensor>:$results);
}

def StableHLO_AllReduceOp
    : StableHLO_Op<"all_reduce", [SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Combines the operands of all processes of a group by a computation";
  let arguments = (ins Variadic<HLO_Tensor>:$operands, StableHLO_ReplicaGroupsAttr:$replica_groups,
                       OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle, UnitAttr:$use_global_device_ids);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs Variadic<HLO_Tensor>:$results);
}

def StableHLO_AllToAllOp : StableHLO_InferringOp<"all_to_all", "c9"> {
  let summary = "Splits the operands, and concatenates the parts that come from all processes of a group";
  let arguments = (ins Variadic<HLO_Tensor>:$operands, I64Attr:$split_dimension, I64Attr:$concat_dimension,
                       I64Attr:$split_count, StableHLO_ReplicaGroupsAttr:$replica_groups,
                       OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle);
  let results = (outs Variadic<HLO_Tensor>:$results);
}

def StableHLO_CollectiveBroadcastOp : StableHLO_Op<"collective_broadcast"> {
  let summary = "The operands of one process of a group, for all of them";
  let arguments = (ins Variadic<HLO_Tensor>:$operands, StableHLO_ReplicaGroupsAttr:$replica_groups,
                       OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle, UnitAttr:$has_dynamic_root);
  let results = (outs Variadic<HLO_Tensor>:$results);
}

def StableHLO_CollectivePermuteOp : StableHLO_InferringOp<"collective_permute", "c5"> {
  let summary = "Sends the operand from sources to targets; zero where nothing arrives";
  let arguments = (ins HLO_Tensor:$operand, I64ElementsAttr:$source_target_pairs,
                       OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle);
  let results = (outs HLO_Tensor:$result);
}

def StableHLO_CollectiveReduceOp
    : StableHLO_Op<"collective_reduce", [SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Combines the operands of all processes of a group for one of them";
  let arguments = (ins Variadic<HLO_Tensor>:$operands, StableHLO_ReplicaGroupsAttr:$replica_groups,
                       OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle, UnitAttr:$use_global_device_ids,
                       UnitAttr:$has_dynamic_root);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs Variadic<HLO_Tensor>:$results);
}

def StableHLO_ReduceScatterOp
    : StableHLO_Op<"reduce_scatter", [SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Combines the operands of all processes of a group, and gives each a part of the result";
  let arguments = (ins HLO_Tensor:$operand, I64Attr:$scatter_dimension, StableHLO_ReplicaGroupsAttr:$replica_groups,
                       OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle, UnitAttr:$use_global_device_ids);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs HLO_Tensor:$result);
}

def StableHLO_ReplicaIdOp : StableHLO_Op<"replica_id", [Pure]> {
  let summary = "Number of this process's replica";
  let results = (outs 0DTensorOf<[UI32]>:$result);
  let assemblyFormat = "attr-dict `:` type(results)";
  let hasVerifier = 0;
}

def StableHLO_PartitionIdOp : StableHLO_Op<"partition_id", [Pure]> {
  let summary = "Number of this process's partition";
  let results = (outs 0DTensorOf<[UI32]>:$result);
  let assemblyFormat = "attr-dict `:` type(results)";
  let hasVerifier = 0;
}

//===-----------------------------------------------------------------------===//
// Transfers
//===-----------------------------------------------------------------------===//

def StableHLO_InfeedOp : StableHLO_Op<"infeed", [MemoryEffects<[MemRead, MemWrite]>]> {
  let summary = "Reads tensors that the host feeds in";
  let arguments = (ins StableHLO_TokenType:$token, DefaultValuedStrAttr<StrAttr, "">:$infeed_config,
                       OptionalAttr<ArrayAttr>:$layout);
  let results = (outs Variadic<StableHLO_TensorOrToken>:$results);
}

def StableHLO_OutfeedOp : StableHLO_Op<"outfeed", [MemoryEffects<[MemRead, MemWrite]>]> {
  let summary = "Writes tensors for the host to read";
  let arguments = (ins Variadic<HLO_AnyTensor>:$inputs, StableHLO_TokenType:$token,
                       DefaultValuedStrAttr<StrAttr, "">:$outfeed_config);
  let results = (outs StableHLO_TokenType:$result);
  let hasVerifier = 0;
}

def StableHLO_SendOp : StableHLO_Op<"send", [MemoryEffects<[MemRead, MemWrite]>]> {
  let summary = "Sends tensors to a channel";
  let arguments = (ins Variadic<HLO_AnyTensor>:$inputs, StableHLO_TokenType:$token,
                       StableHLO_ChannelHandleAttr:$channel_handle,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$is_host_transfer,
                       OptionalAttr<I64ElementsAttr>:$source_target_pairs);
  let results = (outs StableHLO_TokenType:$result);
}

def StableHLO_RecvOp : StableHLO_Op<"recv", [MemoryEffects<[MemRead, MemWrite]>]> {
  let summary = "Receives tensors from a channel";
  let arguments = (ins StableHLO_TokenType:$token, StableHLO_ChannelHandleAttr:$channel_handle,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$is_host_transfer,
                       OptionalAttr<I64ElementsAttr>:$source_target_pairs);
  let results = (outs Variadic<StableHLO_TensorOrToken>:$results);
}

//===-----------------------------------------------------------------------===//
// Tokens and futures
//===-----------------------------------------------------------------------===//

def StableHLO_AfterAllOp : StableHLO_Op<"after_all", [Pure]> {
  let summary = "A token that comes after all the given ones";
  let arguments = (ins Variadic<StableHLO_TokenType>:$inputs);
  let results = (outs StableHLO_TokenType:$result);
  let assemblyFormat = "$inputs attr-dict `:` custom<TokenTypes>(ref($inputs), type($inputs), type($result))";
  let hasVerifier = 0;
}

// In ODS alone.
def StableHLO_CreateTokenOp : StableHLO_Op<"create_token", [Pure]> {
  let summary = "A token that comes after nothing";
  let results = (outs StableHLO_TokenType:$output);
  let assemblyFormat = "attr-dict `:` type(results)";
  let hasVerifier = 0;
}

def StableHLO_AsyncStartOp
    : StableHLO_Op<"async_start", [SingleBlockImplicitTerminator<"ReturnOp">, IsolatedFromAbove]> {
  let summary = "Starts a collective or a slice";
  let arguments = (ins Variadic<HLO_Tensor>:$operands);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs StableHLO_FutureType:$result);
}

def StableHLO_AsyncDoneOp : StableHLO_Op<"async_done"> {
  let summary = "Waits for what async_start started, and gives its result";
  let arguments = (ins StableHLO_FutureType:$operand);
  let results = (outs Variadic<HLO_Tensor>:$results);
}

#endif

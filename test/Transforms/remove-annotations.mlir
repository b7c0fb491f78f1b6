// RUN: tpu-opt %s --split-input-file --stablehlo-expand-custom-calls --verify-diagnostics | FileCheck %s

// CHECK-LABEL: @annotations
// CHECK-SAME: (%[[X:.*]]: tensor<4xf32>)
func.func @annotations(%x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK-NEXT: return %[[X]]
  %0 = stablehlo.custom_call @Sharding(%x) {mhlo.sharding = "{replicated}"} : (tensor<4xf32>) -> tensor<4xf32>
  %1 = stablehlo.custom_call @SPMDFullToShardShape(%0) {mhlo.sharding = "{manual}"} : (tensor<4xf32>) -> tensor<4xf32>
  %2 = stablehlo.custom_call @SPMDShardToFullShape(%1) : (tensor<4xf32>) -> tensor<4xf32>
  %3 = stablehlo.custom_call @annotate_device_placement(%2) {has_side_effect = true, mhlo.frontend_attributes = {_xla_buffer_placement = "pinned_host"}} : (tensor<4xf32>) -> tensor<4xf32>
  %4 = stablehlo.custom_call @LayoutConstraint(%3) : (tensor<4xf32>) -> tensor<4xf32>
  stablehlo.custom_call @xla.sdy.ShardingGroup(%4) {has_side_effect = true} : (tensor<4xf32>) -> ()
  return %4 : tensor<4xf32>
}

// -----

func.func @shards(%x: tensor<8xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'stablehlo.custom_call' op of 'SPMDFullToShardShape' changes a type: programs are compiled for one device, where every shard is the whole}}
  %0 = stablehlo.custom_call @SPMDFullToShardShape(%x) : (tensor<8xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

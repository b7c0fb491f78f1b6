// RUN: tpu-opt %s | tpu-opt | FileCheck %s
// RUN: tpu-opt %s --mlir-print-op-generic | tpu-opt | FileCheck %s

// CHECK: sdy.mesh @mesh = <["x"=2, "y"=4]> {stablehlo.mesh = {axes = []}}
sdy.mesh @mesh = <["x"=2, "y"=4]> {stablehlo.mesh = {axes = []}}
// CHECK: sdy.mesh @one = <[], device_ids=[3]>
sdy.mesh @one = <[], device_ids=[3]>

// CHECK-LABEL: @attributes
// CHECK-SAME: sdy.sharding = #sdy.sharding<@mesh, [{"x"}, {}]>
// CHECK-SAME: sdy.sharding = #sdy.sharding<@mesh, [{"x":(1)2, ?}p1, {?}], replicated={"y"}>
// CHECK-SAME: sdy.sharding = #sdy.sharding<mesh<["z"=8]>, [{}, {"z"}], unreduced=max{"z"}>
func.func @attributes(%a: tensor<4x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}, {}]>},
                      %b: tensor<4x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x":(1)2, ?}p1, {?}], replicated={"y"}>},
                      %c: tensor<4x4xf32> {sdy.sharding = #sdy.sharding<mesh<["z"=8]>, [{}, {"z"}], unreduced=max{"z"}>}) {
  // CHECK: sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([j, i]) {i=4, j=4} reduction={j}, custom>
  %0 = stablehlo.transpose %a, dims = [1, 0] {sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([j, i]) {i=4, j=4} reduction={j}, custom>} : (tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK: sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"x"}, {}]>]>
  %1 = stablehlo.negate %a {sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"x"}, {}]>]>} : tensor<4x4xf32>
  return
}

// CHECK-LABEL: @ops
func.func @ops(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // CHECK: sdy.sharding_constraint %{{.*}} <@mesh, [{"x"}, {"y"}]> : tensor<4x4xf32>
  %0 = sdy.sharding_constraint %a <@mesh, [{"x"}, {"y"}]> : tensor<4x4xf32>
  // CHECK: sdy.reshard %{{.*}} <@mesh, [{}, {}]> : tensor<4x4xf32>
  %1 = sdy.reshard %0 <@mesh, [{}, {}]> : tensor<4x4xf32>
  // CHECK: sdy.sharding_group %{{.*}} group_id=3 : tensor<4x4xf32>
  sdy.sharding_group %1 group_id=3 : tensor<4x4xf32>
  // CHECK: sdy.propagation_barrier %{{.*}} allowed_direction=NONE : tensor<4x4xf32>
  %2 = sdy.propagation_barrier %1 allowed_direction=NONE : tensor<4x4xf32>
  // CHECK: sdy.manual_computation(%{{.*}}) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%[[ARG:.*]]: tensor<2x4xf32>) {
  // CHECK-NEXT: %[[SUM:.*]] = stablehlo.add %[[ARG]], %[[ARG]] : tensor<2x4xf32>
  // CHECK-NEXT: sdy.return %[[SUM]] : tensor<2x4xf32>
  // CHECK-NEXT: } : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %3 = sdy.manual_computation(%2) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%arg: tensor<2x4xf32>) {
    %sum = stablehlo.add %arg, %arg : tensor<2x4xf32>
    sdy.return %sum : tensor<2x4xf32>
  } : (tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK: sdy.named_computation<"f">(%{{.*}}) in_shardings=[<@mesh, [{}, {}]>] out_shardings=[<@mesh, [{}, {}]>] (%{{.*}}: tensor<4x4xf32>) {
  %4 = sdy.named_computation<"f">(%3) in_shardings=[<@mesh, [{}, {}]>] out_shardings=[<@mesh, [{}, {}]>] (%arg: tensor<4x4xf32>) {
    sdy.return %arg : tensor<4x4xf32>
  } : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %4 : tensor<4x4xf32>
}

// RUN: tpu-opt %s --sdy-drop-shardings --split-input-file --verify-diagnostics | FileCheck %s

// CHECK-NOT: sdy
// CHECK-LABEL: @main(%arg0: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result"})
// CHECK-NEXT: %[[SUM:.*]] = stablehlo.add %arg0, %arg0 : tensor<4xf32>
// CHECK-NEXT: %[[DIFFERENCE:.*]] = stablehlo.subtract %[[SUM]], %arg0 : tensor<4xf32>
// CHECK-NEXT: return %[[DIFFERENCE]]
sdy.mesh @mesh = <["x"=1, "y"=2]>
func.func @main(%x: tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>})
    -> (tensor<4xf32> {jax.result_info = "result", sdy.sharding = #sdy.sharding<@mesh, [{"y"}]>}) {
  %0 = sdy.sharding_constraint %x <@mesh, [{"y"}]> : tensor<4xf32>
  sdy.sharding_group %0 group_id=0 : tensor<4xf32>
  %1 = sdy.manual_computation(%0, %x) in_shardings=[<@mesh, [{"x"}]>, <@mesh, [{}]>] out_shardings=[<@mesh, [{"x"}]>] manual_axes={"x"} (%a: tensor<4xf32>, %b: tensor<4xf32>) {
    %sum = stablehlo.add %a, %a {sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"y"}]>]>} : tensor<4xf32>
    %named = sdy.named_computation<"f">(%sum) (%s: tensor<4xf32>) {
      sdy.return %s : tensor<4xf32>
    } : (tensor<4xf32>) -> tensor<4xf32>
    %difference = stablehlo.subtract %named, %b : tensor<4xf32>
    sdy.return %difference : tensor<4xf32>
  } : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %2 = sdy.reshard %1 <@mesh, [{}]> : tensor<4xf32>
  %3 = sdy.propagation_barrier %2 allowed_direction=BOTH : tensor<4xf32>
  return %3 : tensor<4xf32>
}

// -----

// CHECK: sdy.mesh @used
// CHECK-LABEL: @named_by_a_collective
sdy.mesh @used = <["x"=1]>
func.func @named_by_a_collective(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @used, axes = [#stablehlo.axis_ref<name = "x">]>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

sdy.mesh @mesh = <["x"=2]>
func.func @several(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{is written for each of 2 devices, and programs are compiled for one; export the program with a mesh of one device}}
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{"x"}]>] manual_axes={"x"} (%a: tensor<2xf32>) {
    sdy.return %a : tensor<2xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @no_mesh(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{names the mesh @mesh, which the module does not define}}
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{"x"}]>] manual_axes={"x"} (%a: tensor<2xf32>) {
    sdy.return %a : tensor<2xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

sdy.mesh @mesh = <["x"=2]>
func.func @no_axis(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{has the manual axis "y", which its mesh lacks}}
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{"x"}]>] manual_axes={"y"} (%a: tensor<2xf32>) {
    sdy.return %a : tensor<2xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @no_sharding() {
  // expected-error@+1 {{has manual axes, and no sharding that names their mesh}}
  sdy.manual_computation() in_shardings=[] out_shardings=[] manual_axes={"x"} () {
    sdy.return
  } : () -> ()
  return
}

// RUN: tpu-opt %s --stablehlo-single-device --split-input-file --verify-diagnostics | FileCheck %s

// CHECK-LABEL: @collectives
// CHECK-SAME: (%[[X:.*]]: tensor<2x4xf32>)
// CHECK-NEXT: %[[WIDE:.*]] = stablehlo.convert %[[X]] : (tensor<2x4xf32>) -> tensor<2x4xf64>
// CHECK-NEXT: %[[ZERO:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<2x4xf32>
// CHECK-NEXT: %[[ID:.*]] = stablehlo.constant dense<0> : tensor<ui32>
// CHECK-NEXT: return %[[X]], %[[WIDE]], %[[X]], %[[X]], %[[X]], %[[ZERO]], %[[X]], %[[ID]]
func.func @collectives(%x: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf64>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<ui32>) {
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %1 = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %s = stablehlo.add %a, %b : tensor<f64>
    stablehlo.return %s : tensor<f64>
  }) {replica_groups = dense<> : tensor<0x0xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf64>
  %2 = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 1 : i64, replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %3 = "stablehlo.collective_broadcast"(%x) {replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %4 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<0> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %5 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<> : tensor<0x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %6 = "stablehlo.async_start"(%x) ({
  ^bb0(%a: tensor<2x4xf32>):
    %g = "stablehlo.all_gather"(%a) {all_gather_dim = 1 : i64, replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
    stablehlo.return %g : tensor<2x4xf32>
  }) : (tensor<2x4xf32>) -> !stablehlo.future<tensor<2x4xf32>>
  %7 = "stablehlo.async_done"(%6) : (!stablehlo.future<tensor<2x4xf32>>) -> tensor<2x4xf32>
  %8 = stablehlo.partition_id : tensor<ui32>
  return %0, %1, %2, %3, %4, %5, %7, %8 : tensor<2x4xf32>, tensor<2x4xf64>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<ui32>
}

// -----

// CHECK-NOT: sdy.mesh
// CHECK-LABEL: @mesh
// CHECK-NEXT: return %arg0
sdy.mesh @one = <["x"=1, "y"=2]>
func.func @mesh(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @one, axes = [#stablehlo.axis_ref<name = "x">]>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// Tokens go, with the results and arguments that are tokens.
// CHECK-LABEL: @tokens
// CHECK-SAME: (%[[X:.*]]: tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: stablehlo.custom_call @effect(%[[X]]) {has_side_effect = true, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = []} : (tensor<4xf32>) -> ()
// CHECK-NEXT: %[[BARRIER:.*]] = stablehlo.optimization_barrier %[[X]] : tensor<4xf32>
// CHECK: %[[LOOP:.*]] = stablehlo.while(%{{.*}} = %[[BARRIER]]) : tensor<4xf32>
// CHECK: return %[[LOOP]] : tensor<4xf32>
// CHECK-NOT: token
func.func @tokens(%t: !stablehlo.token, %x: tensor<4xf32>) -> (!stablehlo.token, tensor<4xf32>) {
  %0 = stablehlo.create_token : !stablehlo.token
  %1 = stablehlo.after_all %t, %0 : !stablehlo.token
  %2 = stablehlo.custom_call @effect(%1, %x) {has_side_effect = true, operand_layouts = [dense<> : tensor<0xindex>, dense<0> : tensor<1xindex>], result_layouts = [dense<> : tensor<0xindex>]} : (!stablehlo.token, tensor<4xf32>) -> !stablehlo.token
  %3:2 = stablehlo.optimization_barrier %2, %x : !stablehlo.token, tensor<4xf32>
  %false = stablehlo.constant dense<false> : tensor<i1>
  %4:2 = stablehlo.while(%a = %3#0, %b = %3#1) : !stablehlo.token, tensor<4xf32>
  cond {
    stablehlo.return %false : tensor<i1>
  } do {
    %5 = stablehlo.after_all %a : !stablehlo.token
    stablehlo.return %5, %b : !stablehlo.token, tensor<4xf32>
  }
  return %4#0, %4#1 : !stablehlo.token, tensor<4xf32>
}

// -----

func.func @several(%x: tensor<4xf32>, %t: !stablehlo.token) {
  // expected-error@+1 {{combines 2 processes, and programs are compiled for one; export the program for a single device}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<4xf32>) -> tensor<8xf32>
  // expected-error@+1 {{names process 1, and programs are compiled for one}}
  %1 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<4xf32>) -> tensor<4xf32>
  // expected-error@+1 {{receives data while the program runs; make what it receives an argument of the entry function}}
  %2:2 = "stablehlo.infeed"(%t) : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token)
  // expected-error@+1 {{sends data while the program runs; make what it sends a result of the entry function}}
  %3 = "stablehlo.outfeed"(%x, %t) : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token
  // expected-error@+1 {{sends data while the program runs}}
  %4 = "stablehlo.send"(%x, %t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token
  // expected-error@+1 {{receives data while the program runs}}
  %5:2 = "stablehlo.recv"(%t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token)
  return
}

// -----

func.func @unknown_mesh(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{names the mesh @none, which the module does not define}}
  %0 = "stablehlo.all_to_all"(%x) {split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 1 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @none, axes = [#stablehlo.axis_ref<name = "x">]>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @partitions(%x: tensor<2x3xf32>) -> tensor<2x6xf32> {
  // expected-error@+1 {{makes 'tensor<2x6xf32>' of 'tensor<2x3xf32>' with the parts of other partitions, and programs are compiled for one device; export the program for a single device}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<0> : tensor<1x1xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>} : (tensor<2x3xf32>) -> tensor<2x6xf32>
  return %0 : tensor<2x6xf32>
}

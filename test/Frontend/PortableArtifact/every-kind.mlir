// Attributes and types that few programs have: in artifacts that StableHLO wrote (see Inputs/README.md), and in our own.

// RUN: tpu-opt %s -o %t.expected
// RUN: tpu-opt %S/Inputs/every-kind-1.17.0.mlirbc | diff - %t.expected
// RUN: tpu-opt %s --emit-portable-artifact -o %t && tpu-opt %t | diff - %t.expected
// RUN: tpu-opt %s --emit-portable-artifact=1.16.0 -o %t && tpu-opt %t | diff - %t.expected
// RUN: not tpu-opt %s --emit-portable-artifact=1.15.0 2>&1 | FileCheck %s --check-prefix=OLD
// OLD: the attribute #stablehlo{{.*}} came with StableHLO 1.16.0, and the artifact is for 1.15.0

module {
  func.func @collectives(%x: tensor<8x4xf32>, %token: !stablehlo.token) -> tensor<8x4xf32> {
    %0 = "stablehlo.all_reduce"(%x) <{replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh, axes = [#stablehlo.axis_ref<name = "x", sub_axis_info = (1)2>, #stablehlo.axis_ref<name = "y">]>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %5 = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %5 : tensor<f32>
    }) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %1 = "stablehlo.collective_permute"(%0) <{source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %2 = "stablehlo.send"(%1, %token) <{channel_handle = #stablehlo.channel_handle<handle = 5, type = 2>, is_host_transfer = true}> : (tensor<8x4xf32>, !stablehlo.token) -> !stablehlo.token
    %3 = "stablehlo.all_gather"(%1) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 3, type = 0>, use_global_device_ids}> : (tensor<8x4xf32>) -> tensor<8x8xf32>
    return %1 : tensor<8x4xf32>
  }
  // What the axes are of.
  func.func private @mesh()
  func.func @bounded(%x: tensor<?x4xf32, #stablehlo.bounds<3, ?>>) -> tensor<?x4xf32, #stablehlo.bounds<3, ?>> {
    return %x : tensor<?x4xf32, #stablehlo.bounds<3, ?>>
  }
  func.func @algebra(%x: tensor<8xcomplex<f32>>, %a: tensor<3x3xf32>, %b: tensor<3x1xf32>, %low: tensor<f32>, %high: tensor<f32>, %shape: tensor<1xi64>) -> (tensor<8xcomplex<f32>>, tensor<3x1xf32>, tensor<5xf32>) {
    %0 = stablehlo.fft %x, type = IFFT, length = [8] : (tensor<8xcomplex<f32>>) -> tensor<8xcomplex<f32>>
    %1 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.rng %low, %high, %shape, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<5xf32>
    return %0, %1, %2 : tensor<8xcomplex<f32>>, tensor<3x1xf32>, tensor<5xf32>
  }
}

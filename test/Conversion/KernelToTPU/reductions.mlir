// RUN: tpu-opt %s --split-input-file --stablehlo-to-tpu --canonicalize --cse | FileCheck %s -enable-var-scope

// Lines: positions on lanes, -0 beyond the last.
// CHECK-LABEL: tpu.program @main
// CHECK-DAG: %[[IDENTITY:.*]] = arith.constant dense<-0.000000e+00>
// CHECK: tpu.store %[[IDENTITY]]
// CHECK: %[[SUM:.*]] = tpu.reduce_lanes add
// CHECK-NOT: tpu.rotate_sublanes
// CHECK: tpu.dma_wait 1
func.func @main(%x: tensor<7x300xf32>, %z: tensor<f32>) -> tensor<7xf32> {
  %a = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<7x300xf32>, tensor<f32>) -> tensor<7xf32>
  return %a : tensor<7xf32>
}

// -----

// Planes: rows on sublanes too, which fold first.
// CHECK-LABEL: tpu.program @main
// CHECK: arith.constant dense<0xFF800000>
// CHECK: tpu.rotate_sublanes
// CHECK: tpu.reduce_lanes max
func.func @main(%x: tensor<7x5x300xf32>, %z: tensor<f32>) -> tensor<5xf32> {
  %a = stablehlo.reduce(%x init: %z) applies stablehlo.maximum across dimensions = [0, 2] : (tensor<7x5x300xf32>, tensor<f32>) -> tensor<5xf32>
  return %a : tensor<5xf32>
}

// -----

// Columns: results on lanes.
// CHECK-LABEL: tpu.program @main
// CHECK-COUNT-3: tpu.rotate_sublanes
// CHECK-NOT: tpu.reduce_lanes
// CHECK: tpu.dma_wait 1
func.func @main(%x: tensor<17x30xi32>, %z: tensor<i32>) -> tensor<30xi32> {
  %a = stablehlo.reduce(%x init: %z) applies stablehlo.multiply across dimensions = [0] : (tensor<17x30xi32>, tensor<i32>) -> tensor<30xi32>
  return %a : tensor<30xi32>
}

// -----

// Any other body: one position after the other.
// CHECK-LABEL: tpu.program @main
// CHECK: scf.for
// CHECK: arith.cmpf olt
// CHECK: arith.select
// CHECK: arith.select
func.func @main(%x: tensor<6x4xf32>) -> tensor<6xi32> {
  %i = stablehlo.iota dim = 1 : tensor<6x4xi32>
  %z = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %m = stablehlo.constant dense<0> : tensor<i32>
  %e:2 = stablehlo.reduce(%x init: %z), (%i init: %m) across dimensions = [1] : (tensor<6x4xf32>, tensor<6x4xi32>, tensor<f32>, tensor<i32>) -> (tensor<6xf32>, tensor<6xi32>)
    reducer(%p: tensor<f32>, %q: tensor<f32>) (%pi: tensor<i32>, %qi: tensor<i32>) {
      %1 = stablehlo.compare GT, %p, %q : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %2 = stablehlo.select %1, %p, %q : tensor<i1>, tensor<f32>
      %3 = stablehlo.select %1, %pi, %qi : tensor<i1>, tensor<i32>
      stablehlo.return %2, %3 : tensor<f32>, tensor<i32>
    }
  return %e#1 : tensor<6xi32>
}

// -----

// Max pooling: padded with -inf, then nine positions of the window.
// CHECK-LABEL: tpu.program @main
// CHECK: tpu.dma_wait 2
// CHECK: scf.for
// CHECK: arith.maximumf
func.func @main(%x: tensor<3x9x9x5xf32>, %z: tensor<f32>) -> tensor<3x5x5x5xf32> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %s = stablehlo.maximum %p, %q : tensor<f32>
      stablehlo.return %s : tensor<f32>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0,0],[1,1],[1,1],[0,0]]> : tensor<4x2xi64>} : (tensor<3x9x9x5xf32>, tensor<f32>) -> tensor<3x5x5x5xf32>
  return %a : tensor<3x5x5x5xf32>
}

// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// CHECK-LABEL: func @slices
// CHECK-NEXT: %[[S:.*]] = stablehlo.slice %arg0 [2:9:6]
// CHECK-NEXT: return %arg0, %[[S]]
func.func @slices(%x: tensor<12xf32>) -> (tensor<12xf32>, tensor<2xf32>) {
  %0 = stablehlo.slice %x [0:12] : (tensor<12xf32>) -> tensor<12xf32>
  %1 = stablehlo.slice %x [2:12:2] : (tensor<12xf32>) -> tensor<5xf32>
  %2 = stablehlo.slice %1 [0:5:3] : (tensor<5xf32>) -> tensor<2xf32>
  return %0, %2 : tensor<12xf32>, tensor<2xf32>
}

// CHECK-LABEL: func @empty_of_strided
// CHECK-NEXT: stablehlo.slice %arg0 [0:2, 0:0:4]
func.func @empty_of_strided(%x: tensor<2x4xi1>) -> tensor<2x0xi1> {
  %0 = stablehlo.slice %x [0:2, 1:4:2] : (tensor<2x4xi1>) -> tensor<2x2xi1>
  %1 = stablehlo.slice %0 [0:2, 2:2:2] : (tensor<2x2xi1>) -> tensor<2x0xi1>
  return %1 : tensor<2x0xi1>
}

// CHECK-LABEL: func @of_concatenate
// CHECK-NEXT: %[[A:.*]] = stablehlo.slice %arg1 [1:3]
// CHECK-NEXT: %[[C:.*]] = stablehlo.concatenate %arg0, %arg1, dim = 0
// CHECK-NEXT: %[[B:.*]] = stablehlo.slice %[[C]] [3:5]
// CHECK-NEXT: return %[[A]], %[[B]]
func.func @of_concatenate(%x: tensor<4xf32>, %y: tensor<4xf32>, %z: tensor<4xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = stablehlo.concatenate %x, %y, %z, dim = 0 : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<12xf32>
  %1 = stablehlo.slice %0 [5:7] : (tensor<12xf32>) -> tensor<2xf32>
  %2 = stablehlo.slice %0 [3:5] : (tensor<12xf32>) -> tensor<2xf32>
  return %1, %2 : tensor<2xf32>, tensor<2xf32>
}

// CHECK-LABEL: func @of_pad
// CHECK-DAG: %[[A:.*]] = stablehlo.slice %arg0 [1:3]
// CHECK-DAG: %[[B:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2xf32>
// CHECK-DAG: %[[P:.*]] = stablehlo.pad
// CHECK-DAG: %[[C:.*]] = stablehlo.slice %[[P]] [1:3]
// CHECK: return %[[A]], %[[B]], %[[C]]
func.func @of_pad(%x: tensor<4xf32>, %v: tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %0 = stablehlo.pad %x, %v, low = [2], high = [2], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
  %1 = stablehlo.slice %0 [3:5] : (tensor<8xf32>) -> tensor<2xf32>
  %2 = stablehlo.slice %0 [6:8] : (tensor<8xf32>) -> tensor<2xf32>
  %3 = stablehlo.slice %0 [1:3] : (tensor<8xf32>) -> tensor<2xf32>
  return %1, %2, %3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

// CHECK-LABEL: func @of_broadcast
// CHECK-NEXT: %[[S:.*]] = stablehlo.slice %arg0 [1:3]
// CHECK-NEXT: stablehlo.broadcast_in_dim %[[S]], dims = [1] : (tensor<2xf32>) -> tensor<5x2xf32>
func.func @of_broadcast(%x: tensor<4xf32>) -> tensor<5x2xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<4xf32>) -> tensor<9x4xf32>
  %1 = stablehlo.slice %0 [2:7, 1:3] : (tensor<9x4xf32>) -> tensor<5x2xf32>
  return %1 : tensor<5x2xf32>
}

// CHECK-LABEL: func @of_transpose
// CHECK-NEXT: %[[S:.*]] = stablehlo.slice %arg0 [1:3, 0:4]
// CHECK-NEXT: stablehlo.transpose %[[S]], dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
func.func @of_transpose(%x: tensor<4x5xf32>) -> tensor<4x2xf32> {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x5xf32>) -> tensor<5x4xf32>
  %1 = stablehlo.slice %0 [0:4, 1:3] : (tensor<5x4xf32>) -> tensor<4x2xf32>
  return %1 : tensor<4x2xf32>
}

// CHECK-LABEL: func @concatenates
// CHECK-NEXT: %[[C:.*]] = stablehlo.concatenate %arg0, %arg1, %arg0, dim = 0
// CHECK-NEXT: return %[[C]], %arg1
func.func @concatenates(%x: tensor<2xf32>, %y: tensor<3xf32>, %e: tensor<0xf32>) -> (tensor<7xf32>, tensor<3xf32>) {
  %0 = stablehlo.concatenate %x, %y, dim = 0 : (tensor<2xf32>, tensor<3xf32>) -> tensor<5xf32>
  %1 = stablehlo.concatenate %0, %e, %x, dim = 0 : (tensor<5xf32>, tensor<0xf32>, tensor<2xf32>) -> tensor<7xf32>
  %2 = stablehlo.concatenate %e, %y, dim = 0 : (tensor<0xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %1, %2 : tensor<7xf32>, tensor<3xf32>
}

// CHECK-LABEL: func @of_neighbors
// CHECK-NEXT: return %arg0
func.func @of_neighbors(%x: tensor<6xf32>) -> tensor<6xf32> {
  %0 = stablehlo.slice %x [0:2] : (tensor<6xf32>) -> tensor<2xf32>
  %1 = stablehlo.slice %x [2:5] : (tensor<6xf32>) -> tensor<3xf32>
  %2 = stablehlo.slice %x [5:6] : (tensor<6xf32>) -> tensor<1xf32>
  %3 = stablehlo.concatenate %0, %1, %2, dim = 0 : (tensor<2xf32>, tensor<3xf32>, tensor<1xf32>) -> tensor<6xf32>
  return %3 : tensor<6xf32>
}

// In another order they are no slice.
// CHECK-LABEL: func @swapped_kept
// CHECK: stablehlo.concatenate
func.func @swapped_kept(%x: tensor<6xf32>) -> tensor<6xf32> {
  %0 = stablehlo.slice %x [0:2] : (tensor<6xf32>) -> tensor<2xf32>
  %1 = stablehlo.slice %x [2:6] : (tensor<6xf32>) -> tensor<4xf32>
  %2 = stablehlo.concatenate %1, %0, dim = 0 : (tensor<4xf32>, tensor<2xf32>) -> tensor<6xf32>
  return %2 : tensor<6xf32>
}

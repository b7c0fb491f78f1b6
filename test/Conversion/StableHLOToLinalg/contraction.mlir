// RUN: tpu-opt --convert-stablehlo-to-linalg --split-input-file %s | FileCheck %s

// Dimensions of a role that lie together become one without moving anything.
// CHECK-LABEL: func.func @dot
// CHECK-NOT: linalg.generic
// CHECK: tensor.collapse_shape {{.*}} : tensor<2x3x4xf32> into tensor<6x4xf32>
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "reduction"]
// CHECK-SAME: tensor<6x4xf32>, tensor<4x5xf32>
// CHECK: tensor.expand_shape {{.*}} into tensor<2x3x5xf32>
func.func @dot(%a: tensor<2x3x4xf32>, %b: tensor<4x5xf32>) -> tensor<2x3x5xf32> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [2] x [0] : (tensor<2x3x4xf32>, tensor<4x5xf32>) -> tensor<2x3x5xf32>
  return %0 : tensor<2x3x5xf32>
}

// -----

// Groups become a loop of their own.
// CHECK-LABEL: func.func @grouped
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]
func.func @grouped(%a: tensor<1x8x8x4xf32>, %k: tensor<3x3x2x6xf32>) -> tensor<1x6x6x6xf32> {
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {}
    {batch_group_count = 1 : i64, feature_group_count = 2 : i64}
    : (tensor<1x8x8x4xf32>, tensor<3x3x2x6xf32>) -> tensor<1x6x6x6xf32>
  return %0 : tensor<1x6x6x6xf32>
}

// RUN: tpu-opt %s --stablehlo-static-shapes --split-input-file | FileCheck %s

// CHECK-LABEL: @all
// CHECK-DAG: stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-DAG: stablehlo.iota dim = 1 : tensor<2x3xf32>
// CHECK-DAG: stablehlo.reshape %arg0 : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK-DAG: stablehlo.pad %arg0, %{{.*}}, low = [2, 3], high = [2, 3], interior = [2, 3] : (tensor<2x3xf32>, tensor<f32>) -> tensor<8x15xf32>
// CHECK-DAG: stablehlo.slice %arg0 [0:2, 1:3:2] : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-DAG: stablehlo.slice %arg0 [0:2, 0:2] : (tensor<2x3xf32>) -> tensor<2x2xf32>
func.func @all(%x: tensor<2x3xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<2x?xf32>) {
  // The sizes of a static operand are constants, and so is what is computed from them.
  %rows = stablehlo.get_dimension_size %x, dim = 0 : (tensor<2x3xf32>) -> tensor<i32>
  %columns = stablehlo.get_dimension_size %x, dim = 1 : (tensor<2x3xf32>) -> tensor<i32>
  %r = stablehlo.reshape %rows : (tensor<i32>) -> tensor<1xi32>
  %c = stablehlo.reshape %columns : (tensor<i32>) -> tensor<1xi32>
  %shape = stablehlo.concatenate %r, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %turned = stablehlo.reverse %shape, dims = [0] : tensor<2xi32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %starts = stablehlo.constant dense<[0, 1]> : tensor<2xi32>
  %strides = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %two = stablehlo.constant dense<2> : tensor<i32>
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %shape, dims = [0, 1] : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %1 = stablehlo.dynamic_iota %shape, dim = 1 : (tensor<2xi32>) -> tensor<?x?xf32>
  %2 = stablehlo.dynamic_reshape %x, %turned : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %3 = stablehlo.dynamic_pad %x, %zero, %shape, %shape, %shape : (tensor<2x3xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  %4 = stablehlo.real_dynamic_slice %x, %starts, %shape, %strides : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  %5 = stablehlo.set_dimension_size %x, %two, dim = 1 : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x?xf32>
  return %0, %1, %2, %3, %4, %5 : tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<2x?xf32>
}

// -----

// What is known of one result is known of those that follow from it, in regions too.
// CHECK-LABEL: @refinement
// CHECK-SAME: -> (tensor<3xf32>, tensor<2x3xf32>)
// CHECK: stablehlo.exponential %{{.*}} : tensor<2x3xf32>
// CHECK: stablehlo.compare GT, %{{.*}} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK: stablehlo.convert %{{.*}} : (tensor<2x3xi1>) -> tensor<2x3xf32>
// CHECK: stablehlo.reduce({{.*}}) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK: stablehlo.while({{.*}}) : tensor<2x3xf32>
// CHECK: stablehlo.add {{.*}} : tensor<2x3xf32>
func.func @refinement() -> (tensor<?xf32>, tensor<?x?xf32>) {
  %shape = stablehlo.constant dense<[2, 3]> : tensor<2xi64>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %false = stablehlo.constant dense<false> : tensor<i1>
  %0 = stablehlo.dynamic_iota %shape, dim = 1 : (tensor<2xi64>) -> tensor<?x?xf32>
  %1 = stablehlo.exponential %0 : tensor<?x?xf32>
  %2 = stablehlo.compare GT, %1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
  %3 = stablehlo.convert %2 : (tensor<?x?xi1>) -> tensor<?x?xf32>
  %4 = stablehlo.reduce(%3 init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<?x?xf32>, tensor<f32>) -> tensor<?xf32>
  %5 = stablehlo.while(%a = %1) : tensor<?x?xf32>
  cond {
    stablehlo.return %false : tensor<i1>
  } do {
    %6 = stablehlo.add %a, %a : tensor<?x?xf32>
    stablehlo.return %6 : tensor<?x?xf32>
  }
  return %4, %5 : tensor<?xf32>, tensor<?x?xf32>
}

// -----

// Where a size is not known, nothing changes.
// CHECK-LABEL: @unknown
// CHECK: stablehlo.dynamic_iota %arg0, dim = 0 : (tensor<1xi32>) -> tensor<?xf32>
func.func @unknown(%shape: tensor<1xi32>) -> tensor<?xf32> {
  %0 = stablehlo.dynamic_iota %shape, dim = 0 : (tensor<1xi32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

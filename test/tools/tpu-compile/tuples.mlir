// RUN: tpu-compile %s --emit=simplified -o - | FileCheck %s

// Elements of a tuple are arguments of their own.

// CHECK: func.func @main(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>, %arg3: tensor<2xf32> {tf.aliasing_output = 0 : i32})
func.func @main(%a: tuple<tensor<2xf32>, tuple<tensor<f32>, tensor<i32>>>, %b: tensor<2xf32> {tf.aliasing_output = 0 : i32}) -> tensor<2xf32> {
  %0 = stablehlo.get_tuple_element %a[0] : (tuple<tensor<2xf32>, tuple<tensor<f32>, tensor<i32>>>) -> tensor<2xf32>
  // CHECK: stablehlo.add %arg0, %arg3
  %1 = stablehlo.add %0, %b : tensor<2xf32>
  return %1 : tensor<2xf32>
}

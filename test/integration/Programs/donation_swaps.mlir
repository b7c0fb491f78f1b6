// Arguments that go round in a ring, ones that come back as they are, and ones that results of their own read when they have
// new values.
func.func @main(%a: tensor<9x130xf32> {tf.aliasing_output = 1 : i32}, %b: tensor<9x130xf32> {tf.aliasing_output = 2 : i32},
                %c: tensor<9x130xf32> {tf.aliasing_output = 0 : i32}, %d: tensor<33xi32> {tf.aliasing_output = 3 : i32},
                %e: tensor<40xf32> {tf.aliasing_output = 4 : i32}, %f: tensor<8x8xf32> {tf.aliasing_output = 7 : i32})
    -> (tensor<9x130xf32>, tensor<9x130xf32>, tensor<9x130xf32>, tensor<33xi32>, tensor<40xf32>, tensor<40xf32>,
        tensor<40xf32>, tensor<8x8xf32>) {
  %e1 = stablehlo.add %e, %e : tensor<40xf32>
  %e2 = stablehlo.multiply %e1, %e : tensor<40xf32>
  %f1 = stablehlo.dot_general %f, %f, contracting_dims = [1] x [0] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  return %a, %b, %c, %d, %e1, %e, %e2, %f1 : tensor<9x130xf32>, tensor<9x130xf32>, tensor<9x130xf32>, tensor<33xi32>,
      tensor<40xf32>, tensor<40xf32>, tensor<40xf32>, tensor<8x8xf32>
}

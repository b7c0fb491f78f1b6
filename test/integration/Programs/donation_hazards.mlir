// Results in memory that is still to be read: swapped arguments, an argument that is reversed after its sum is known, one
// that is returned as it is, one that another result reads from the other end, and one that a loop updates.
func.func @main(%a: tensor<9x130xf32> {tf.aliasing_output = 1 : i32}, %b: tensor<9x130xf32> {tf.aliasing_output = 0 : i32},
                %c: tensor<7x33xf32> {tf.aliasing_output = 2 : i32}, %d: tensor<5xi32> {tf.aliasing_output = 4 : i32},
                %e: tensor<1031xf32> {jax.buffer_donor = true}, %f: tensor<16x128xf32> {jax.buffer_donor = true},
                %g: tensor<0x4xf32> {jax.buffer_donor = true}, %h: tensor<4x4xf32> {jax.buffer_donor = true})
    -> (tensor<9x130xf32>, tensor<9x130xf32>, tensor<7x33xf32>, tensor<7x33xf32>, tensor<5xi32>, tensor<1031xf32>,
        tensor<1031xf32>, tensor<16x128xf32>, tensor<0x4xf32>, tensor<4x4xf32>) {
  %one = stablehlo.constant dense<1.0> : tensor<7x33xf32>
  %c1 = stablehlo.add %c, %one : tensor<7x33xf32>
  %back = stablehlo.reverse %c, dims = [0, 1] : tensor<7x33xf32>
  %c2 = stablehlo.multiply %back, %c1 : tensor<7x33xf32>
  %ends = stablehlo.reverse %e, dims = [0] : tensor<1031xf32>
  %e1 = stablehlo.add %e, %ends : tensor<1031xf32>
  %e2 = stablehlo.subtract %e, %e1 : tensor<1031xf32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %f1:2 = stablehlo.while(%i = %zero, %state = %f) : tensor<i32>, tensor<16x128xf32>
  cond {
    %three = stablehlo.constant dense<3> : tensor<i32>
    %less = stablehlo.compare LT, %i, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %less : tensor<i1>
  } do {
    %next = stablehlo.constant dense<1> : tensor<i32>
    %count = stablehlo.add %i, %next : tensor<i32>
    %turned = stablehlo.reverse %state, dims = [1] : tensor<16x128xf32>
    %sum = stablehlo.add %turned, %f : tensor<16x128xf32>
    stablehlo.return %count, %sum : tensor<i32>, tensor<16x128xf32>
  }
  %h1 = stablehlo.transpose %h, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %h2 = stablehlo.add %h1, %h : tensor<4x4xf32>
  return %a, %b, %c1, %c2, %d, %e1, %e2, %f1#1, %g, %h2 : tensor<9x130xf32>, tensor<9x130xf32>, tensor<7x33xf32>,
      tensor<7x33xf32>, tensor<5xi32>, tensor<1031xf32>, tensor<1031xf32>, tensor<16x128xf32>, tensor<0x4xf32>, tensor<4x4xf32>
}

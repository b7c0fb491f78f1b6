func.func @main(%arg: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %base = stablehlo.constant dense<100.0> : tensor<2x3xf32>
  %x = stablehlo.add %arg, %base : tensor<2x3xf32>
  %0 = stablehlo.negate %x : tensor<2x3xf32>
  %1 = stablehlo.reverse %0, dims = [1] : tensor<2x3xf32>
  %2 = stablehlo.reverse %1, dims = [1] : tensor<2x3xf32>
  stablehlo.custom_call @check.expect_eq(%2, %0) {has_side_effect = true} : (tensor<2x3xf32>, tensor<2x3xf32>) -> ()
  %3 = func.call @shift(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq %3, %x, tolerance = 0.001 : tensor<2x3xf32>
  %4 = stablehlo.convert %x : (tensor<2x3xf32>) -> tensor<2x3xi32>
  check.expect_eq_const %4, dense<[[100, 101, 102], [103, 104, 5]]> : tensor<2x3xi32>
  return %0 : tensor<2x3xf32>
}

func.func private @shift(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %little = stablehlo.constant dense<2.5e-4> : tensor<2x3xf32>
  %0 = stablehlo.add %x, %little : tensor<2x3xf32>
  check.expect_close %0, %x, max_ulp_difference = 10 : tensor<2x3xf32>, tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

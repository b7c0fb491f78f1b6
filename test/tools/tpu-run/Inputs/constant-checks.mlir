func.func public @main() {
  %0 = call @inputs() : () -> tensor<4xf32>
  %1 = call @expected() : () -> tensor<4xf32>
  %2 = stablehlo.sqrt %0 : tensor<4xf32>
  stablehlo.custom_call @check.expect_close(%2, %1) {has_side_effect = true} : (tensor<4xf32>, tensor<4xf32>) -> ()
  %3 = stablehlo.custom_call @check.eq(%2, %1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<i1>
  return
}
func.func private @inputs() -> (tensor<4xf32> {mhlo.layout_mode = "default"}) {
  %0 = stablehlo.constant dense<[1.0, 4.0, 2.0, 0.0]> : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func private @expected() -> (tensor<4xf32> {mhlo.layout_mode = "default"}) {
  %0 = stablehlo.constant dense<[1.0, 2.0, 1.41421354, 0.0]> : tensor<4xf32>
  return %0 : tensor<4xf32>
}

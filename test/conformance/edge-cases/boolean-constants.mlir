// RUN: tpu-opt %s --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// MLIR writes many booleans as hexadecimal digits: a bit each in its older versions, a byte each in newer ones.
// JAX's text has either, after its version.

func.func @main() {
  %bits = stablehlo.constant dense<"0x65832003E168802093A9B059023092C800"> : tensor<130xi1>
  %bytes = stablehlo.constant dense<"0x01000100000101000101000000000001000000000001000001010000000000000100000000010101000000010001010000000000000000010000000000010000010100000100000101000001000100010000000001010001010000010100010000010000000000000000000001010000000100000100000100000001000001010000"> : tensor<130xi1>
  check.expect_eq %bits, %bytes : tensor<130xi1>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %numbers = stablehlo.convert %bytes : (tensor<130xi1>) -> tensor<130xi32>
  %count = stablehlo.reduce(%numbers init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<130xi32>, tensor<i32>) -> tensor<i32>
  check.expect_eq_const %count, dense<43> : tensor<i32>
  return
}

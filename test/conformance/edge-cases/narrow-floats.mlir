// RUN: tpu-opt %s --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// f8E8M0FNU has neither sign nor zero nor mantissa; reduce_precision without mantissa bits leaves NaN none.

func.func @main() {
  call @powers() : () -> ()
  call @no_mantissa() : () -> ()
  call @four_bits() : () -> ()
  return
}

func.func private @powers() {
  %x = stablehlo.constant dense<[1.0, 2.0, 1.4, 1.5, 0.25, 0.0, -1.0, 1.7e38, 3.4e38, 0x7FC00000]> : tensor<10xf32>
  %code = stablehlo.convert %x : (tensor<10xf32>) -> tensor<10xf8E8M0FNU>
  %bits = stablehlo.bitcast_convert %code : (tensor<10xf8E8M0FNU>) -> tensor<10xui8>
  check.expect_eq_const %bits, dense<[127, 128, 127, 128, 125, 255, 255, 254, 255, 255]> : tensor<10xui8>
  %back = stablehlo.convert %code : (tensor<10xf8E8M0FNU>) -> tensor<10xf32>
  check.expect_eq_const %back, dense<[1.0, 2.0, 1.0, 2.0, 0.25, 0x7FC00000, 0x7FC00000, 0x7F000000, 0x7FC00000, 0x7FC00000]> : tensor<10xf32>
  return
}

func.func private @no_mantissa() {
  %x = stablehlo.constant dense<[0x7FC00000, 1.4, 1.6, 1.0e30]> : tensor<4xf32>
  %result = stablehlo.reduce_precision %x, format = e5m0 : tensor<4xf32>
  check.expect_eq_const %result, dense<[0x7F800000, 1.0, 2.0, 0x7F800000]> : tensor<4xf32>
  return
}

// All sixteen values; what is between them rounds to the even one, what is beyond saturates.
func.func private @four_bits() {
  %all = stablehlo.constant dense<[0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0]> : tensor<8xf4E2M1FN>
  %wide = stablehlo.convert %all : (tensor<8xf4E2M1FN>) -> tensor<8xf32>
  check.expect_eq_const %wide, dense<[0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0]> : tensor<8xf32>
  %x = stablehlo.constant dense<[0.25, 0.75, 1.25, 2.5, 5.0, 100.0, -1.75, -0.1]> : tensor<8xf32>
  %narrow = stablehlo.convert %x : (tensor<8xf32>) -> tensor<8xf4E2M1FN>
  %back = stablehlo.convert %narrow : (tensor<8xf4E2M1FN>) -> tensor<8xf32>
  check.expect_eq_const %back, dense<[0.0, 1.0, 1.0, 2.0, 4.0, 6.0, -2.0, -0.0]> : tensor<8xf32>
  %rows = stablehlo.reshape %narrow : (tensor<8xf4E2M1FN>) -> tensor<2x4xf4E2M1FN>
  %bits = stablehlo.bitcast_convert %rows : (tensor<2x4xf4E2M1FN>) -> tensor<2xui16>
  check.expect_eq_const %bits, dense<[16928, 35958]> : tensor<2xui16>
  return
}

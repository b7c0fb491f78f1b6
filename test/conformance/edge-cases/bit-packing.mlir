// RUN: tpu-opt %s --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// Elements of less than a byte against others: the first is in the lowest bits.

func.func @main() {
  call @i1_to_i64() : () -> ()
  call @i16_to_i1() : () -> ()
  call @i1_to_i4() : () -> ()
  call @i4_to_f32() : () -> ()
  call @i64_to_i2() : () -> ()
  call @f8_to_i64() : () -> ()
  return
}

func.func private @i1_to_i64() {
  %operand = stablehlo.constant dense<[true, true, true, true, false, true, true, true, true, false, true, true, false, false, true, true, true, true, false, true, false, true, false, true, true, false, false, true, false, false, false, true, true, true, true, false, false, true, true, false, true, false, true, false, false, false, true, false, true, true, false, false, false, true, false, false, true, false, false, false, false, false, false, false]> : tensor<64xi1>
  %result = stablehlo.bitcast_convert %operand : (tensor<64xi1>) -> tensor<i64>
  check.expect_eq_const %result, dense<0x0123456789ABCDEF> : tensor<i64>
  return
}

func.func private @i16_to_i1() {
  %operand = stablehlo.constant dense<[0x1234, -2]> : tensor<2xi16>
  %result = stablehlo.bitcast_convert %operand : (tensor<2xi16>) -> tensor<2x16xi1>
  check.expect_eq_const %result, dense<[[false, false, true, false, true, true, false, false, false, true, false, false, true, false, false, false],
                                        [false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true]]> : tensor<2x16xi1>
  return
}

func.func private @i1_to_i4() {
  %operand = stablehlo.constant dense<[[true, false, false, false], [true, true, false, true]]> : tensor<2x4xi1>
  %result = stablehlo.bitcast_convert %operand : (tensor<2x4xi1>) -> tensor<2xi4>
  check.expect_eq_const %result, dense<[1, -5]> : tensor<2xi4>
  %back = stablehlo.bitcast_convert %result : (tensor<2xi4>) -> tensor<2x4xi1>
  check.expect_eq %back, %operand : tensor<2x4xi1>
  return
}

func.func private @i4_to_f32() {
  %operand = stablehlo.constant dense<[[0, 0, 0, 0, 0, -8, -1, 3]]> : tensor<1x8xi4>
  %result = stablehlo.bitcast_convert %operand : (tensor<1x8xi4>) -> tensor<1xf32>
  check.expect_eq_const %result, dense<1.0> : tensor<1xf32>
  return
}

func.func private @i64_to_i2() {
  %operand = stablehlo.constant dense<0x4000000000000006> : tensor<i64>
  %result = stablehlo.bitcast_convert %operand : (tensor<i64>) -> tensor<32xi2>
  check.expect_eq_const %result, dense<[-2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]> : tensor<32xi2>
  return
}

func.func private @f8_to_i64() {
  %operand = stablehlo.constant dense<[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0]> : tensor<8xf8E4M3FN>
  %result = stablehlo.bitcast_convert %operand : (tensor<8xf8E4M3FN>) -> tensor<i64>
  check.expect_eq_const %result, dense<0x4000000000000038> : tensor<i64>
  return
}

// Every elementwise op of integers, on every width and signedness.

func.func @not_i8(%x: tensor<7x33xi8>) -> tensor<7x33xi8> {
  %r = stablehlo.not %x : tensor<7x33xi8>
  return %r : tensor<7x33xi8>
}

func.func @popcnt_i8(%x: tensor<7x33xi8>) -> tensor<7x33xi8> {
  %r = stablehlo.popcnt %x : tensor<7x33xi8>
  return %r : tensor<7x33xi8>
}

func.func @count_leading_zeros_i8(%x: tensor<7x33xi8>) -> tensor<7x33xi8> {
  %r = stablehlo.count_leading_zeros %x : tensor<7x33xi8>
  return %r : tensor<7x33xi8>
}

func.func @abs_i8(%x: tensor<7x33xi8>) -> tensor<7x33xi8> {
  %r = stablehlo.abs %x : tensor<7x33xi8>
  return %r : tensor<7x33xi8>
}

func.func @negate_i8(%x: tensor<7x33xi8>) -> tensor<7x33xi8> {
  %r = stablehlo.negate %x : tensor<7x33xi8>
  return %r : tensor<7x33xi8>
}

func.func @sign_i8(%x: tensor<7x33xi8>) -> tensor<7x33xi8> {
  %r = stablehlo.sign %x : tensor<7x33xi8>
  return %r : tensor<7x33xi8>
}

func.func @add_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.add %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @subtract_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @multiply_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @divide_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.divide %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @maximum_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @minimum_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @remainder_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @and_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.and %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @or_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.or %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @xor_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.xor %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @shift_left_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.shift_left %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @shift_right_arithmetic_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.shift_right_arithmetic %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @shift_right_logical_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.shift_right_logical %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @power_i8(%x: tensor<9x61xi8>, %y: tensor<9x61xi8>) -> tensor<9x61xi8> {
  %r = stablehlo.power %x, %y : tensor<9x61xi8>
  return %r : tensor<9x61xi8>
}

func.func @not_i16(%x: tensor<7x33xi16>) -> tensor<7x33xi16> {
  %r = stablehlo.not %x : tensor<7x33xi16>
  return %r : tensor<7x33xi16>
}

func.func @popcnt_i16(%x: tensor<7x33xi16>) -> tensor<7x33xi16> {
  %r = stablehlo.popcnt %x : tensor<7x33xi16>
  return %r : tensor<7x33xi16>
}

func.func @count_leading_zeros_i16(%x: tensor<7x33xi16>) -> tensor<7x33xi16> {
  %r = stablehlo.count_leading_zeros %x : tensor<7x33xi16>
  return %r : tensor<7x33xi16>
}

func.func @abs_i16(%x: tensor<7x33xi16>) -> tensor<7x33xi16> {
  %r = stablehlo.abs %x : tensor<7x33xi16>
  return %r : tensor<7x33xi16>
}

func.func @negate_i16(%x: tensor<7x33xi16>) -> tensor<7x33xi16> {
  %r = stablehlo.negate %x : tensor<7x33xi16>
  return %r : tensor<7x33xi16>
}

func.func @sign_i16(%x: tensor<7x33xi16>) -> tensor<7x33xi16> {
  %r = stablehlo.sign %x : tensor<7x33xi16>
  return %r : tensor<7x33xi16>
}

func.func @add_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.add %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @subtract_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @multiply_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @divide_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.divide %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @maximum_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @minimum_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @remainder_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @and_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.and %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @or_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.or %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @xor_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.xor %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @shift_left_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.shift_left %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @shift_right_arithmetic_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.shift_right_arithmetic %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @shift_right_logical_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.shift_right_logical %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @power_i16(%x: tensor<9x61xi16>, %y: tensor<9x61xi16>) -> tensor<9x61xi16> {
  %r = stablehlo.power %x, %y : tensor<9x61xi16>
  return %r : tensor<9x61xi16>
}

func.func @not_i32(%x: tensor<7x33xi32>) -> tensor<7x33xi32> {
  %r = stablehlo.not %x : tensor<7x33xi32>
  return %r : tensor<7x33xi32>
}

func.func @popcnt_i32(%x: tensor<7x33xi32>) -> tensor<7x33xi32> {
  %r = stablehlo.popcnt %x : tensor<7x33xi32>
  return %r : tensor<7x33xi32>
}

func.func @count_leading_zeros_i32(%x: tensor<7x33xi32>) -> tensor<7x33xi32> {
  %r = stablehlo.count_leading_zeros %x : tensor<7x33xi32>
  return %r : tensor<7x33xi32>
}

func.func @abs_i32(%x: tensor<7x33xi32>) -> tensor<7x33xi32> {
  %r = stablehlo.abs %x : tensor<7x33xi32>
  return %r : tensor<7x33xi32>
}

func.func @negate_i32(%x: tensor<7x33xi32>) -> tensor<7x33xi32> {
  %r = stablehlo.negate %x : tensor<7x33xi32>
  return %r : tensor<7x33xi32>
}

func.func @sign_i32(%x: tensor<7x33xi32>) -> tensor<7x33xi32> {
  %r = stablehlo.sign %x : tensor<7x33xi32>
  return %r : tensor<7x33xi32>
}

func.func @add_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.add %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @subtract_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @multiply_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @divide_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.divide %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @maximum_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @minimum_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @remainder_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @and_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.and %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @or_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.or %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @xor_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.xor %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @shift_left_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.shift_left %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @shift_right_arithmetic_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.shift_right_arithmetic %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @shift_right_logical_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.shift_right_logical %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @power_i32(%x: tensor<9x61xi32>, %y: tensor<9x61xi32>) -> tensor<9x61xi32> {
  %r = stablehlo.power %x, %y : tensor<9x61xi32>
  return %r : tensor<9x61xi32>
}

func.func @not_i64(%x: tensor<7x33xi64>) -> tensor<7x33xi64> {
  %r = stablehlo.not %x : tensor<7x33xi64>
  return %r : tensor<7x33xi64>
}

func.func @popcnt_i64(%x: tensor<7x33xi64>) -> tensor<7x33xi64> {
  %r = stablehlo.popcnt %x : tensor<7x33xi64>
  return %r : tensor<7x33xi64>
}

func.func @count_leading_zeros_i64(%x: tensor<7x33xi64>) -> tensor<7x33xi64> {
  %r = stablehlo.count_leading_zeros %x : tensor<7x33xi64>
  return %r : tensor<7x33xi64>
}

func.func @abs_i64(%x: tensor<7x33xi64>) -> tensor<7x33xi64> {
  %r = stablehlo.abs %x : tensor<7x33xi64>
  return %r : tensor<7x33xi64>
}

func.func @negate_i64(%x: tensor<7x33xi64>) -> tensor<7x33xi64> {
  %r = stablehlo.negate %x : tensor<7x33xi64>
  return %r : tensor<7x33xi64>
}

func.func @sign_i64(%x: tensor<7x33xi64>) -> tensor<7x33xi64> {
  %r = stablehlo.sign %x : tensor<7x33xi64>
  return %r : tensor<7x33xi64>
}

func.func @add_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.add %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @subtract_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @multiply_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @divide_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.divide %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @maximum_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @minimum_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @remainder_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @and_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.and %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @or_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.or %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @xor_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.xor %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @shift_left_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.shift_left %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @shift_right_arithmetic_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.shift_right_arithmetic %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @shift_right_logical_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.shift_right_logical %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @power_i64(%x: tensor<9x61xi64>, %y: tensor<9x61xi64>) -> tensor<9x61xi64> {
  %r = stablehlo.power %x, %y : tensor<9x61xi64>
  return %r : tensor<9x61xi64>
}

func.func @not_ui8(%x: tensor<7x33xui8>) -> tensor<7x33xui8> {
  %r = stablehlo.not %x : tensor<7x33xui8>
  return %r : tensor<7x33xui8>
}

func.func @popcnt_ui8(%x: tensor<7x33xui8>) -> tensor<7x33xui8> {
  %r = stablehlo.popcnt %x : tensor<7x33xui8>
  return %r : tensor<7x33xui8>
}

func.func @count_leading_zeros_ui8(%x: tensor<7x33xui8>) -> tensor<7x33xui8> {
  %r = stablehlo.count_leading_zeros %x : tensor<7x33xui8>
  return %r : tensor<7x33xui8>
}

func.func @negate_ui8(%x: tensor<7x33xui8>) -> tensor<7x33xui8> {
  %r = stablehlo.negate %x : tensor<7x33xui8>
  return %r : tensor<7x33xui8>
}

func.func @add_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.add %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @subtract_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @multiply_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @divide_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.divide %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @maximum_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @minimum_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @remainder_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @and_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.and %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @or_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.or %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @xor_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.xor %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @shift_left_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.shift_left %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @shift_right_arithmetic_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.shift_right_arithmetic %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @shift_right_logical_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.shift_right_logical %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @power_ui8(%x: tensor<9x61xui8>, %y: tensor<9x61xui8>) -> tensor<9x61xui8> {
  %r = stablehlo.power %x, %y : tensor<9x61xui8>
  return %r : tensor<9x61xui8>
}

func.func @not_ui16(%x: tensor<7x33xui16>) -> tensor<7x33xui16> {
  %r = stablehlo.not %x : tensor<7x33xui16>
  return %r : tensor<7x33xui16>
}

func.func @popcnt_ui16(%x: tensor<7x33xui16>) -> tensor<7x33xui16> {
  %r = stablehlo.popcnt %x : tensor<7x33xui16>
  return %r : tensor<7x33xui16>
}

func.func @count_leading_zeros_ui16(%x: tensor<7x33xui16>) -> tensor<7x33xui16> {
  %r = stablehlo.count_leading_zeros %x : tensor<7x33xui16>
  return %r : tensor<7x33xui16>
}

func.func @negate_ui16(%x: tensor<7x33xui16>) -> tensor<7x33xui16> {
  %r = stablehlo.negate %x : tensor<7x33xui16>
  return %r : tensor<7x33xui16>
}

func.func @add_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.add %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @subtract_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @multiply_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @divide_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.divide %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @maximum_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @minimum_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @remainder_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @and_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.and %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @or_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.or %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @xor_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.xor %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @shift_left_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.shift_left %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @shift_right_arithmetic_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.shift_right_arithmetic %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @shift_right_logical_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.shift_right_logical %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @power_ui16(%x: tensor<9x61xui16>, %y: tensor<9x61xui16>) -> tensor<9x61xui16> {
  %r = stablehlo.power %x, %y : tensor<9x61xui16>
  return %r : tensor<9x61xui16>
}

func.func @not_ui32(%x: tensor<7x33xui32>) -> tensor<7x33xui32> {
  %r = stablehlo.not %x : tensor<7x33xui32>
  return %r : tensor<7x33xui32>
}

func.func @popcnt_ui32(%x: tensor<7x33xui32>) -> tensor<7x33xui32> {
  %r = stablehlo.popcnt %x : tensor<7x33xui32>
  return %r : tensor<7x33xui32>
}

func.func @count_leading_zeros_ui32(%x: tensor<7x33xui32>) -> tensor<7x33xui32> {
  %r = stablehlo.count_leading_zeros %x : tensor<7x33xui32>
  return %r : tensor<7x33xui32>
}

func.func @negate_ui32(%x: tensor<7x33xui32>) -> tensor<7x33xui32> {
  %r = stablehlo.negate %x : tensor<7x33xui32>
  return %r : tensor<7x33xui32>
}

func.func @add_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.add %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @subtract_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @multiply_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @divide_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.divide %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @maximum_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @minimum_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @remainder_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @and_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.and %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @or_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.or %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @xor_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.xor %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @shift_left_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.shift_left %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @shift_right_arithmetic_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.shift_right_arithmetic %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @shift_right_logical_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.shift_right_logical %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @power_ui32(%x: tensor<9x61xui32>, %y: tensor<9x61xui32>) -> tensor<9x61xui32> {
  %r = stablehlo.power %x, %y : tensor<9x61xui32>
  return %r : tensor<9x61xui32>
}

func.func @not_ui64(%x: tensor<7x33xui64>) -> tensor<7x33xui64> {
  %r = stablehlo.not %x : tensor<7x33xui64>
  return %r : tensor<7x33xui64>
}

func.func @popcnt_ui64(%x: tensor<7x33xui64>) -> tensor<7x33xui64> {
  %r = stablehlo.popcnt %x : tensor<7x33xui64>
  return %r : tensor<7x33xui64>
}

func.func @count_leading_zeros_ui64(%x: tensor<7x33xui64>) -> tensor<7x33xui64> {
  %r = stablehlo.count_leading_zeros %x : tensor<7x33xui64>
  return %r : tensor<7x33xui64>
}

func.func @negate_ui64(%x: tensor<7x33xui64>) -> tensor<7x33xui64> {
  %r = stablehlo.negate %x : tensor<7x33xui64>
  return %r : tensor<7x33xui64>
}

func.func @add_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.add %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @subtract_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @multiply_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @divide_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.divide %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @maximum_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @minimum_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @remainder_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @and_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.and %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @or_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.or %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @xor_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.xor %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @shift_left_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.shift_left %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @shift_right_arithmetic_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.shift_right_arithmetic %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @shift_right_logical_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.shift_right_logical %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @power_ui64(%x: tensor<9x61xui64>, %y: tensor<9x61xui64>) -> tensor<9x61xui64> {
  %r = stablehlo.power %x, %y : tensor<9x61xui64>
  return %r : tensor<9x61xui64>
}

func.func @add_i1(%x: tensor<9x61xi1>, %y: tensor<9x61xi1>) -> tensor<9x61xi1> {
  %r = stablehlo.add %x, %y : tensor<9x61xi1>
  return %r : tensor<9x61xi1>
}

func.func @multiply_i1(%x: tensor<9x61xi1>, %y: tensor<9x61xi1>) -> tensor<9x61xi1> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xi1>
  return %r : tensor<9x61xi1>
}

func.func @maximum_i1(%x: tensor<9x61xi1>, %y: tensor<9x61xi1>) -> tensor<9x61xi1> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xi1>
  return %r : tensor<9x61xi1>
}

func.func @minimum_i1(%x: tensor<9x61xi1>, %y: tensor<9x61xi1>) -> tensor<9x61xi1> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xi1>
  return %r : tensor<9x61xi1>
}

func.func @and_i1(%x: tensor<9x61xi1>, %y: tensor<9x61xi1>) -> tensor<9x61xi1> {
  %r = stablehlo.and %x, %y : tensor<9x61xi1>
  return %r : tensor<9x61xi1>
}

func.func @or_i1(%x: tensor<9x61xi1>, %y: tensor<9x61xi1>) -> tensor<9x61xi1> {
  %r = stablehlo.or %x, %y : tensor<9x61xi1>
  return %r : tensor<9x61xi1>
}

func.func @xor_i1(%x: tensor<9x61xi1>, %y: tensor<9x61xi1>) -> tensor<9x61xi1> {
  %r = stablehlo.xor %x, %y : tensor<9x61xi1>
  return %r : tensor<9x61xi1>
}

func.func @not_i1(%x: tensor<7x33xi1>) -> tensor<7x33xi1> {
  %r = stablehlo.not %x : tensor<7x33xi1>
  return %r : tensor<7x33xi1>
}

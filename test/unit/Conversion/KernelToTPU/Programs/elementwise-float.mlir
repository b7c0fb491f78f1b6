// Every elementwise op of floats, on every float type.

func.func @abs_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.abs %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @cbrt_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.cbrt %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @ceil_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.ceil %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @cosine_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.cosine %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @exponential_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.exponential %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @exponential_minus_one_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.exponential_minus_one %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @floor_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.floor %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @log_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.log %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @log_plus_one_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.log_plus_one %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @logistic_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.logistic %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @negate_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.negate %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @round_nearest_afz_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.round_nearest_afz %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @round_nearest_even_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.round_nearest_even %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @rsqrt_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.rsqrt %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @sign_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.sign %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @sine_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.sine %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @sqrt_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.sqrt %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @tan_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.tan %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @tanh_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = stablehlo.tanh %x : tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @add_f32(%x: tensor<9x61xf32>, %y: tensor<9x61xf32>) -> tensor<9x61xf32> {
  %r = stablehlo.add %x, %y : tensor<9x61xf32>
  return %r : tensor<9x61xf32>
}

func.func @subtract_f32(%x: tensor<9x61xf32>, %y: tensor<9x61xf32>) -> tensor<9x61xf32> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xf32>
  return %r : tensor<9x61xf32>
}

func.func @multiply_f32(%x: tensor<9x61xf32>, %y: tensor<9x61xf32>) -> tensor<9x61xf32> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xf32>
  return %r : tensor<9x61xf32>
}

func.func @divide_f32(%x: tensor<9x61xf32>, %y: tensor<9x61xf32>) -> tensor<9x61xf32> {
  %r = stablehlo.divide %x, %y : tensor<9x61xf32>
  return %r : tensor<9x61xf32>
}

func.func @maximum_f32(%x: tensor<9x61xf32>, %y: tensor<9x61xf32>) -> tensor<9x61xf32> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xf32>
  return %r : tensor<9x61xf32>
}

func.func @minimum_f32(%x: tensor<9x61xf32>, %y: tensor<9x61xf32>) -> tensor<9x61xf32> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xf32>
  return %r : tensor<9x61xf32>
}

func.func @power_f32(%x: tensor<9x61xf32>, %y: tensor<9x61xf32>) -> tensor<9x61xf32> {
  %r = stablehlo.power %x, %y : tensor<9x61xf32>
  return %r : tensor<9x61xf32>
}

func.func @remainder_f32(%x: tensor<9x61xf32>, %y: tensor<9x61xf32>) -> tensor<9x61xf32> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xf32>
  return %r : tensor<9x61xf32>
}

func.func @atan2_f32(%x: tensor<9x61xf32>, %y: tensor<9x61xf32>) -> tensor<9x61xf32> {
  %r = stablehlo.atan2 %x, %y : tensor<9x61xf32>
  return %r : tensor<9x61xf32>
}

func.func @is_finite_f32(%x: tensor<300xf32>) -> tensor<300xi1> {
  %r = stablehlo.is_finite %x : (tensor<300xf32>) -> tensor<300xi1>
  return %r : tensor<300xi1>
}

func.func @clamp_f32(%a: tensor<f32>, %x: tensor<300xf32>, %b: tensor<300xf32>) -> tensor<300xf32> {
  %r = stablehlo.clamp %a, %x, %b : (tensor<f32>, tensor<300xf32>, tensor<300xf32>) -> tensor<300xf32>
  return %r : tensor<300xf32>
}

func.func @select_f32(%a: tensor<300xi1>, %x: tensor<300xf32>, %b: tensor<300xf32>) -> tensor<300xf32> {
  %r = stablehlo.select %a, %x, %b : tensor<300xi1>, tensor<300xf32>
  return %r : tensor<300xf32>
}

func.func @abs_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.abs %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @cbrt_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.cbrt %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @ceil_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.ceil %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @cosine_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.cosine %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @exponential_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.exponential %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @exponential_minus_one_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.exponential_minus_one %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @floor_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.floor %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @log_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.log %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @log_plus_one_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.log_plus_one %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @logistic_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.logistic %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @negate_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.negate %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @round_nearest_afz_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.round_nearest_afz %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @round_nearest_even_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.round_nearest_even %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @rsqrt_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.rsqrt %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @sign_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.sign %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @sine_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.sine %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @sqrt_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.sqrt %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @tan_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.tan %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @tanh_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = stablehlo.tanh %x : tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @add_bf16(%x: tensor<9x61xbf16>, %y: tensor<9x61xbf16>) -> tensor<9x61xbf16> {
  %r = stablehlo.add %x, %y : tensor<9x61xbf16>
  return %r : tensor<9x61xbf16>
}

func.func @subtract_bf16(%x: tensor<9x61xbf16>, %y: tensor<9x61xbf16>) -> tensor<9x61xbf16> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xbf16>
  return %r : tensor<9x61xbf16>
}

func.func @multiply_bf16(%x: tensor<9x61xbf16>, %y: tensor<9x61xbf16>) -> tensor<9x61xbf16> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xbf16>
  return %r : tensor<9x61xbf16>
}

func.func @divide_bf16(%x: tensor<9x61xbf16>, %y: tensor<9x61xbf16>) -> tensor<9x61xbf16> {
  %r = stablehlo.divide %x, %y : tensor<9x61xbf16>
  return %r : tensor<9x61xbf16>
}

func.func @maximum_bf16(%x: tensor<9x61xbf16>, %y: tensor<9x61xbf16>) -> tensor<9x61xbf16> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xbf16>
  return %r : tensor<9x61xbf16>
}

func.func @minimum_bf16(%x: tensor<9x61xbf16>, %y: tensor<9x61xbf16>) -> tensor<9x61xbf16> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xbf16>
  return %r : tensor<9x61xbf16>
}

func.func @power_bf16(%x: tensor<9x61xbf16>, %y: tensor<9x61xbf16>) -> tensor<9x61xbf16> {
  %r = stablehlo.power %x, %y : tensor<9x61xbf16>
  return %r : tensor<9x61xbf16>
}

func.func @remainder_bf16(%x: tensor<9x61xbf16>, %y: tensor<9x61xbf16>) -> tensor<9x61xbf16> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xbf16>
  return %r : tensor<9x61xbf16>
}

func.func @atan2_bf16(%x: tensor<9x61xbf16>, %y: tensor<9x61xbf16>) -> tensor<9x61xbf16> {
  %r = stablehlo.atan2 %x, %y : tensor<9x61xbf16>
  return %r : tensor<9x61xbf16>
}

func.func @is_finite_bf16(%x: tensor<300xbf16>) -> tensor<300xi1> {
  %r = stablehlo.is_finite %x : (tensor<300xbf16>) -> tensor<300xi1>
  return %r : tensor<300xi1>
}

func.func @clamp_bf16(%a: tensor<bf16>, %x: tensor<300xbf16>, %b: tensor<300xbf16>) -> tensor<300xbf16> {
  %r = stablehlo.clamp %a, %x, %b : (tensor<bf16>, tensor<300xbf16>, tensor<300xbf16>) -> tensor<300xbf16>
  return %r : tensor<300xbf16>
}

func.func @select_bf16(%a: tensor<300xi1>, %x: tensor<300xbf16>, %b: tensor<300xbf16>) -> tensor<300xbf16> {
  %r = stablehlo.select %a, %x, %b : tensor<300xi1>, tensor<300xbf16>
  return %r : tensor<300xbf16>
}

func.func @abs_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.abs %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @cbrt_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.cbrt %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @ceil_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.ceil %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @cosine_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.cosine %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @exponential_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.exponential %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @exponential_minus_one_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.exponential_minus_one %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @floor_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.floor %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @log_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.log %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @log_plus_one_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.log_plus_one %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @logistic_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.logistic %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @negate_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.negate %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @round_nearest_afz_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.round_nearest_afz %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @round_nearest_even_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.round_nearest_even %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @rsqrt_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.rsqrt %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @sign_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.sign %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @sine_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.sine %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @sqrt_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.sqrt %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @tan_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.tan %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @tanh_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = stablehlo.tanh %x : tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @add_f16(%x: tensor<9x61xf16>, %y: tensor<9x61xf16>) -> tensor<9x61xf16> {
  %r = stablehlo.add %x, %y : tensor<9x61xf16>
  return %r : tensor<9x61xf16>
}

func.func @subtract_f16(%x: tensor<9x61xf16>, %y: tensor<9x61xf16>) -> tensor<9x61xf16> {
  %r = stablehlo.subtract %x, %y : tensor<9x61xf16>
  return %r : tensor<9x61xf16>
}

func.func @multiply_f16(%x: tensor<9x61xf16>, %y: tensor<9x61xf16>) -> tensor<9x61xf16> {
  %r = stablehlo.multiply %x, %y : tensor<9x61xf16>
  return %r : tensor<9x61xf16>
}

func.func @divide_f16(%x: tensor<9x61xf16>, %y: tensor<9x61xf16>) -> tensor<9x61xf16> {
  %r = stablehlo.divide %x, %y : tensor<9x61xf16>
  return %r : tensor<9x61xf16>
}

func.func @maximum_f16(%x: tensor<9x61xf16>, %y: tensor<9x61xf16>) -> tensor<9x61xf16> {
  %r = stablehlo.maximum %x, %y : tensor<9x61xf16>
  return %r : tensor<9x61xf16>
}

func.func @minimum_f16(%x: tensor<9x61xf16>, %y: tensor<9x61xf16>) -> tensor<9x61xf16> {
  %r = stablehlo.minimum %x, %y : tensor<9x61xf16>
  return %r : tensor<9x61xf16>
}

func.func @power_f16(%x: tensor<9x61xf16>, %y: tensor<9x61xf16>) -> tensor<9x61xf16> {
  %r = stablehlo.power %x, %y : tensor<9x61xf16>
  return %r : tensor<9x61xf16>
}

func.func @remainder_f16(%x: tensor<9x61xf16>, %y: tensor<9x61xf16>) -> tensor<9x61xf16> {
  %r = stablehlo.remainder %x, %y : tensor<9x61xf16>
  return %r : tensor<9x61xf16>
}

func.func @atan2_f16(%x: tensor<9x61xf16>, %y: tensor<9x61xf16>) -> tensor<9x61xf16> {
  %r = stablehlo.atan2 %x, %y : tensor<9x61xf16>
  return %r : tensor<9x61xf16>
}

func.func @is_finite_f16(%x: tensor<300xf16>) -> tensor<300xi1> {
  %r = stablehlo.is_finite %x : (tensor<300xf16>) -> tensor<300xi1>
  return %r : tensor<300xi1>
}

func.func @clamp_f16(%a: tensor<f16>, %x: tensor<300xf16>, %b: tensor<300xf16>) -> tensor<300xf16> {
  %r = stablehlo.clamp %a, %x, %b : (tensor<f16>, tensor<300xf16>, tensor<300xf16>) -> tensor<300xf16>
  return %r : tensor<300xf16>
}

func.func @select_f16(%a: tensor<300xi1>, %x: tensor<300xf16>, %b: tensor<300xf16>) -> tensor<300xf16> {
  %r = stablehlo.select %a, %x, %b : tensor<300xi1>, tensor<300xf16>
  return %r : tensor<300xf16>
}

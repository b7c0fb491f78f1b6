// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%a: tensor<4xf32>) {
  // expected-error@+1 {{cbrt_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.cbrt %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case1(%a: tensor<4xf32>) {
  // expected-error@+1 {{ceil_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.ceil %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case2(%a: tensor<4xf32>) {
  // expected-error@+1 {{cosine_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.cosine %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case3(%a: tensor<4xf32>) {
  // expected-error@+1 {{exponential_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.exponential %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case4(%a: tensor<4xf32>) {
  // expected-error@+1 {{exponential_minus_one_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.exponential_minus_one %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case5(%a: tensor<4xf32>) {
  // expected-error@+1 {{floor_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.floor %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case6(%a: tensor<4xf32>) {
  // expected-error@+1 {{log_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.log %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case7(%a: tensor<4xf32>) {
  // expected-error@+1 {{log_plus_one_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.log_plus_one %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case8(%a: tensor<4xf32>) {
  // expected-error@+1 {{logistic_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.logistic %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case9(%a: tensor<4xf32>) {
  // expected-error@+1 {{negate_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.negate %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case10(%a: tensor<4xf32>) {
  // expected-error@+1 {{round_nearest_afz_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.round_nearest_afz %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case11(%a: tensor<4xf32>) {
  // expected-error@+1 {{round_nearest_even_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.round_nearest_even %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case12(%a: tensor<4xf32>) {
  // expected-error@+1 {{rsqrt_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.rsqrt %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case13(%a: tensor<4xf32>) {
  // expected-error@+1 {{sign_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.sign %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case14(%a: tensor<4xf32>) {
  // expected-error@+1 {{sine_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.sine %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case15(%a: tensor<4xf32>) {
  // expected-error@+1 {{sqrt_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.sqrt %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case16(%a: tensor<4xf32>) {
  // expected-error@+1 {{tan_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.tan %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case17(%a: tensor<4xf32>) {
  // expected-error@+1 {{tanh_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.tanh %a : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case18(%a: tensor<4xi32>) {
  // expected-error@+1 {{count_leading_zeros_c1: expected a result of type 'tensor<4xi32>', found 'tensor<4xi8>'}}
  %0 = stablehlo.count_leading_zeros %a : (tensor<4xi32>) -> tensor<4xi8>
  return
}

// -----

func.func @case19(%a: tensor<4xi32>) {
  // expected-error@+1 {{not_c1: expected a result of type 'tensor<4xi32>', found 'tensor<4xi8>'}}
  %0 = stablehlo.not %a : (tensor<4xi32>) -> tensor<4xi8>
  return
}

// -----

func.func @case20(%a: tensor<4xi32>) {
  // expected-error@+1 {{popcnt_c1: expected a result of type 'tensor<4xi32>', found 'tensor<4xi8>'}}
  %0 = stablehlo.popcnt %a : (tensor<4xi32>) -> tensor<4xi8>
  return
}

// -----

func.func @case21(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{add_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<5xf32>'}}
  %0 = stablehlo.add %a, %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case22(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{atan2_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<5xf32>'}}
  %0 = stablehlo.atan2 %a, %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case23(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{divide_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<5xf32>'}}
  %0 = stablehlo.divide %a, %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case24(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{maximum_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<5xf32>'}}
  %0 = stablehlo.maximum %a, %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case25(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{minimum_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<5xf32>'}}
  %0 = stablehlo.minimum %a, %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case26(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{multiply_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<5xf32>'}}
  %0 = stablehlo.multiply %a, %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case27(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{power_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<5xf32>'}}
  %0 = stablehlo.power %a, %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case28(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{remainder_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<5xf32>'}}
  %0 = stablehlo.remainder %a, %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case29(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{subtract_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<5xf32>'}}
  %0 = stablehlo.subtract %a, %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case30(%a: tensor<4xi32>, %b: tensor<4xi8>) {
  // expected-error@+1 {{and_c1: expected operands of one type, found 'tensor<4xi32>' and 'tensor<4xi8>'}}
  %0 = stablehlo.and %a, %b : (tensor<4xi32>, tensor<4xi8>) -> tensor<4xi32>
  return
}

// -----

func.func @case31(%a: tensor<4xi32>, %b: tensor<4xi8>) {
  // expected-error@+1 {{or_c1: expected operands of one type, found 'tensor<4xi32>' and 'tensor<4xi8>'}}
  %0 = stablehlo.or %a, %b : (tensor<4xi32>, tensor<4xi8>) -> tensor<4xi32>
  return
}

// -----

func.func @case32(%a: tensor<4xi32>, %b: tensor<4xi8>) {
  // expected-error@+1 {{xor_c1: expected operands of one type, found 'tensor<4xi32>' and 'tensor<4xi8>'}}
  %0 = stablehlo.xor %a, %b : (tensor<4xi32>, tensor<4xi8>) -> tensor<4xi32>
  return
}

// -----

func.func @case33(%a: tensor<4xi32>, %b: tensor<4xi8>) {
  // expected-error@+1 {{shift_left_c1: expected operands of one type, found 'tensor<4xi32>' and 'tensor<4xi8>'}}
  %0 = stablehlo.shift_left %a, %b : (tensor<4xi32>, tensor<4xi8>) -> tensor<4xi32>
  return
}

// -----

func.func @case34(%a: tensor<4xi32>, %b: tensor<4xi8>) {
  // expected-error@+1 {{shift_right_arithmetic_c1: expected operands of one type, found 'tensor<4xi32>' and 'tensor<4xi8>'}}
  %0 = stablehlo.shift_right_arithmetic %a, %b : (tensor<4xi32>, tensor<4xi8>) -> tensor<4xi32>
  return
}

// -----

func.func @case35(%a: tensor<4xi32>, %b: tensor<4xi8>) {
  // expected-error@+1 {{shift_right_logical_c1: expected operands of one type, found 'tensor<4xi32>' and 'tensor<4xi8>'}}
  %0 = stablehlo.shift_right_logical %a, %b : (tensor<4xi32>, tensor<4xi8>) -> tensor<4xi32>
  return
}

// -----

func.func @case36(%a: tensor<4xf32>) {
  // expected-error@+1 {{add_c1: expected a result of type 'tensor<4xf32>', found 'tensor<4xf16>'}}
  %0 = stablehlo.add %a, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf16>
  return
}

// -----

func.func @case37(%a: tensor<4xi32>) {
  // expected-error@+1 {{op operand #0 must be ranked tensor of float}}
  %0 = stablehlo.tanh %a : tensor<4xi32>
  return
}

// -----

func.func @case38(%a: tensor<4xf32>) {
  // expected-error@+1 {{op operand #0 must be ranked tensor of boolean or}}
  %0 = stablehlo.and %a, %a : tensor<4xf32>
  return
}

// -----

func.func @case39(%a: tensor<4xcomplex<f32>>) {
  // expected-error@+1 {{abs_c2: expected a result of type 'tensor<4xf32>', found 'tensor<4xf64>'}}
  %0 = stablehlo.abs %a : (tensor<4xcomplex<f32>>) -> tensor<4xf64>
  return
}

// -----

func.func @case40(%a: tensor<4xcomplex<f32>>) {
  // expected-error@+1 {{real_c2: expected a result of type 'tensor<4xf32>', found 'tensor<4xf64>'}}
  %0 = stablehlo.real %a : (tensor<4xcomplex<f32>>) -> tensor<4xf64>
  return
}

// -----

func.func @case41(%a: tensor<4xcomplex<f32>>) {
  // expected-error@+1 {{imag_c2: expected a result of type 'tensor<4xf32>', found 'tensor<4xf64>'}}
  %0 = stablehlo.imag %a : (tensor<4xcomplex<f32>>) -> tensor<4xf64>
  return
}

// -----

func.func @case42(%a: tensor<4xf32>) {
  // expected-error@+1 {{is_finite_c1: expected a result of type 'tensor<4xi1>', found 'tensor<5xi1>'}}
  %0 = stablehlo.is_finite %a : (tensor<4xf32>) -> tensor<5xi1>
  return
}

// -----

func.func @case43(%a: tensor<4xf32>) {
  // expected-error@+1 {{reduce_precision_c2: expected at least 1 exponent bit, found 0}}
  %0 = stablehlo.reduce_precision %a, format = e0m3 : tensor<4xf32>
  return
}

// -----

func.func @case44(%a: tensor<4xf32>) {
  // expected-error@+1 {{reduce_precision_c3: expected at least 0 mantissa bits, found -1}}
  %0 = "stablehlo.reduce_precision"(%a) <{exponent_bits = 5 : i32, mantissa_bits = -1 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case45(%a: tensor<4xf32>) {
  // expected-error@+1 {{reduce_precision_c1: expected a result of type 'tensor<4xf32>', found 'tensor<4xf16>'}}
  %0 = stablehlo.reduce_precision %a, format = e5m3 : (tensor<4xf32>) -> tensor<4xf16>
  return
}

// -----

func.func @case46(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected a format such as e5m10, found e5}}
  %0 = stablehlo.reduce_precision %a, format = e5 : tensor<4xf32>
  return
}

// -----

func.func @case47(%a: tensor<4xf32>) {
  // expected-error@+1 {{convert_c1: expected a result of the operand's shape, found 'tensor<4xf32>' and 'tensor<5xi32>'}}
  %0 = stablehlo.convert %a : (tensor<4xf32>) -> tensor<5xi32>
  return
}

// -----

func.func @case48(%a: tensor<4xf32>) {
  // expected-error@+1 {{bitcast_convert_c1: expected shapes that hold the same bits, found 'tensor<4xf32>' and 'tensor<4xf16>'}}
  %0 = stablehlo.bitcast_convert %a : (tensor<4xf32>) -> tensor<4xf16>
  return
}

// -----

func.func @case49(%a: tensor<4xf32>) {
  // expected-error@+1 {{bitcast_convert_c1: expected shapes that hold the same bits}}
  %0 = stablehlo.bitcast_convert %a : (tensor<4xf32>) -> tensor<4x4xi16>
  return
}

// -----

func.func @case50(%a: tensor<4xf64>) {
  // expected-error@+1 {{bitcast_convert_c2: expected both types to be complex or neither}}
  %0 = stablehlo.bitcast_convert %a : (tensor<4xf64>) -> tensor<4xcomplex<f32>>
  return
}

// -----

func.func @case51(%a: tensor<4xf32>, %b: tensor<4xf64>) {
  // expected-error@+1 {{complex_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<4xf64>'}}
  %0 = stablehlo.complex %a, %b : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xcomplex<f32>>
  return
}

// -----

func.func @case52(%a: tensor<4xf32>) {
  // expected-error@+1 {{complex_c3: expected a result of type 'tensor<4xcomplex<f32>>', found 'tensor<4xcomplex<f64>>'}}
  %0 = stablehlo.complex %a, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xcomplex<f64>>
  return
}

// -----

func.func @case53(%a: tensor<4xf32>, %b: tensor<4xi32>) {
  // expected-error@+1 {{compare_c1: expected operands of one element type}}
  %0 = stablehlo.compare LT, %a, %b : (tensor<4xf32>, tensor<4xi32>) -> tensor<4xi1>
  return
}

// -----

func.func @case54(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{compare_c2: expected operands of one shape}}
  %0 = stablehlo.compare LT, %a, %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xi1>
  return
}

// -----

func.func @case55(%a: tensor<4xf32>) {
  // expected-error@+1 {{compare_c2: expected a result of type 'tensor<4xi1>', found 'tensor<5xi1>'}}
  %0 = stablehlo.compare LT, %a, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<5xi1>
  return
}

// -----

func.func @case56(%a: tensor<4xi32>) {
  // expected-error@+1 {{compare_c3: expected comparison type SIGNED for 'i32', found FLOAT}}
  %0 = stablehlo.compare LT, %a, %a, FLOAT : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  return
}

// -----

func.func @case57(%a: tensor<4xf32>) {
  // expected-error@+1 {{compare_c3: expected comparison type FLOAT or TOTALORDER for 'f32', found UNSIGNED}}
  %0 = stablehlo.compare LT, %a, %a, UNSIGNED : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return
}

// -----

func.func @case58(%p: tensor<5xi1>, %a: tensor<4xf32>) {
  // expected-error@+1 {{select_c1: expected a scalar predicate or one of on_true's shape}}
  %0 = stablehlo.select %p, %a, %a : tensor<5xi1>, tensor<4xf32>
  return
}

// -----

func.func @case59(%p: tensor<i1>, %a: tensor<4xf32>, %b: tensor<4xf16>) {
  // expected-error@+1 {{select_c2: expected on_true and on_false of one type}}
  %0 = stablehlo.select %p, %a, %b : (tensor<i1>, tensor<4xf32>, tensor<4xf16>) -> tensor<4xf32>
  return
}

// -----

func.func @case60(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{clamp_c1: expected a scalar min or one of the operand's shape}}
  %0 = stablehlo.clamp %b, %a, %a : (tensor<5xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case61(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  // expected-error@+1 {{clamp_c2: expected a scalar max or one of the operand's shape}}
  %0 = stablehlo.clamp %a, %a, %b : (tensor<4xf32>, tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case62(%a: tensor<4xf32>, %b: tensor<f16>) {
  // expected-error@+1 {{clamp_c3: expected a min of the operand's element type}}
  %0 = stablehlo.clamp %b, %a, %a : (tensor<f16>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case63(%a: tensor<4xf32>) {
  // expected-error@+1 {{clamp_c4: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = stablehlo.clamp %a, %a, %a : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case64(%a: tensor<4xf32>) {
  // expected-error@+1 {{map_c1: expected inputs of the result's shape}}
  %0 = "stablehlo.map"(%a) <{dimensions = array<i64: 0>}> ({
  ^bb0(%x: tensor<f32>):
    stablehlo.return %x : tensor<f32>
  }) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case65() {
  // expected-error@+1 {{map_c2: expected at least one input}}
  %0 = "stablehlo.map"() <{dimensions = array<i64: 0>}> ({
    %x = stablehlo.constant dense<0.0> : tensor<f32>
    stablehlo.return %x : tensor<f32>
  }) : () -> tensor<5xf32>
  return
}

// -----

func.func @case66(%a: tensor<4xf32>) {
  // expected-error@+1 {{map_c3: expected dimensions [0], found [1]}}
  %0 = "stablehlo.map"(%a) <{dimensions = array<i64: 1>}> ({
  ^bb0(%x: tensor<f32>):
    stablehlo.return %x : tensor<f32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case67(%a: tensor<4xf32>) {
  // expected-error@+1 {{map_c4: expected the computation to take ('tensor<f32>'), found ('tensor<f16>')}}
  %0 = "stablehlo.map"(%a) <{dimensions = array<i64: 0>}> ({
  ^bb0(%x: tensor<f16>):
    stablehlo.return %x : tensor<f16>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @further0(%a: tensor<4xf32>) {
  // expected-error@+1 {{abs_c1: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = "stablehlo.abs"(%a) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @further1(%a: tensor<4xcomplex<f32>>) {
  // expected-error@+1 {{real_c1: expected a result of type}}
  %0 = "stablehlo.real"(%a) : (tensor<4xcomplex<f32>>) -> tensor<5xf32>
  return
}

// -----

func.func @further2(%a: tensor<4xcomplex<f32>>) {
  // expected-error@+1 {{imag_c1: expected a result of type}}
  %0 = "stablehlo.imag"(%a) : (tensor<4xcomplex<f32>>) -> tensor<5xf32>
  return
}

// -----

func.func @further3(%a: tensor<4xf32>) {
  // expected-error@+1 {{complex_c2: expected a result of type}}
  %0 = "stablehlo.complex"(%a, %a) : (tensor<4xf32>, tensor<4xf32>) -> tensor<5xcomplex<f32>>
  return
}

// -----

func.func @further4(%a: tensor<3xf32, #stablehlo.bounds<?>>, %b: tensor<?xf32, #stablehlo.bounds<2>>) {
  // expected-error@+1 {{expected operands of one type, found 'tensor<3xf32, #stablehlo.bounds<?>>'}}
  %0 = stablehlo.add %a, %b : (tensor<3xf32, #stablehlo.bounds<?>>, tensor<?xf32, #stablehlo.bounds<2>>) -> tensor<?xf32>
  return
}

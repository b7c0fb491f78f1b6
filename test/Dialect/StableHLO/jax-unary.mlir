// What JAX prints is printed again as it was.
// RUN: grep -v '^//' %s | grep . > %t.expected
// RUN: tpu-opt %s | grep . > %t.found
// RUN: diff %t.expected %t.found
module @unary {
  func.func public @main(%arg0: tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xi1>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xi32>, tensor<4x6x2xui16>, tensor<4x6xf32>, tensor<4x6xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4x6xf32>
    %1 = stablehlo.cbrt %arg0 : tensor<4x6xf32>
    %2 = stablehlo.ceil %arg0 : tensor<4x6xf32>
    %3 = stablehlo.cosine %arg0 : tensor<4x6xf32>
    %4 = stablehlo.exponential %arg0 : tensor<4x6xf32>
    %5 = stablehlo.exponential_minus_one %arg0 : tensor<4x6xf32>
    %6 = stablehlo.floor %arg0 : tensor<4x6xf32>
    %7 = stablehlo.is_finite %arg0 : (tensor<4x6xf32>) -> tensor<4x6xi1>
    %8 = stablehlo.log %arg0 : tensor<4x6xf32>
    %9 = stablehlo.log_plus_one %arg0 : tensor<4x6xf32>
    %10 = stablehlo.negate %arg0 : tensor<4x6xf32>
    %11 = stablehlo.exponential %10 : tensor<4x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %13 = stablehlo.add %12, %11 : tensor<4x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %15 = stablehlo.divide %14, %13 : tensor<4x6xf32>
    %16 = stablehlo.negate %arg0 : tensor<4x6xf32>
    %17 = call @round(%arg0) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %18 = stablehlo.rsqrt %arg0 : tensor<4x6xf32>
    %19 = stablehlo.sign %arg0 : tensor<4x6xf32>
    %20 = stablehlo.sine %arg0 : tensor<4x6xf32>
    %21 = stablehlo.sqrt %arg0 : tensor<4x6xf32>
    %22 = stablehlo.tan %arg0 : tensor<4x6xf32>
    %23 = stablehlo.tanh %arg0 : tensor<4x6xf32>
    %24 = chlo.square %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %25 = chlo.erf %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %26 = chlo.erf_inv %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %27 = chlo.erfc %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %28 = chlo.lgamma %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %29 = chlo.digamma %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %30 = chlo.asin %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %31 = call @arccosh(%arg0) : (tensor<4x6xf32>) -> tensor<4x6xf32>
    %32 = chlo.sinh %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %33 = chlo.bessel_i1e %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %34 = stablehlo.round_nearest_afz %arg0 : tensor<4x6xf32>
    %35 = stablehlo.reduce_precision %arg0, format = e5m10 : tensor<4x6xf32>
    %36 = stablehlo.bitcast_convert %arg0 : (tensor<4x6xf32>) -> tensor<4x6xi32>
    %37 = stablehlo.bitcast_convert %arg0 : (tensor<4x6xf32>) -> tensor<4x6x2xui16>
    %38 = stablehlo.exponential %arg0 : tensor<4x6xf32>
    %39 = stablehlo.exponential %arg0 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<4x6xf32>
    %40 = stablehlo.tanh %arg0 : tensor<4x6xf32>
    %41 = stablehlo.tanh %arg0 {result_accuracy = #stablehlo.result_accuracy<atol = 1.000000e-05, ulps = 2, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<4x6xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %39, %41 : tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xi1>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xi32>, tensor<4x6x2xui16>, tensor<4x6xf32>, tensor<4x6xf32>
  }
  func.func private @round(%arg0: tensor<4x6xf32>) -> tensor<4x6xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<4x6xf32>
    return %0 : tensor<4x6xf32>
  }
  func.func private @arccosh(%arg0: tensor<4x6xf32>) -> tensor<4x6xf32> {
    %0 = chlo.acosh %arg0 : tensor<4x6xf32> -> tensor<4x6xf32>
    return %0 : tensor<4x6xf32>
  }
}

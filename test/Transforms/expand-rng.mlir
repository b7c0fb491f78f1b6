// RUN: tpu-opt --stablehlo-expand-random --chlo-expand --stablehlo-evaluate %s | FileCheck %s
// RUN: tpu-opt --stablehlo-evaluate %s | FileCheck %s

// Numbers in the interval, and of about the right mean and deviation.
// CHECK-LABEL: @uniform
// CHECK: dense<true> : tensor<i1>
// CHECK: dense<true> : tensor<i1>
func.func @uniform() -> (tensor<i1>, tensor<i1>) {
  %a = stablehlo.constant dense<-3.0> : tensor<f32>
  %b = stablehlo.constant dense<5.0> : tensor<f32>
  %shape = stablehlo.constant dense<[1000]> : tensor<1xi64>
  %true = stablehlo.constant dense<true> : tensor<i1>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %x = stablehlo.rng %a, %b, %shape, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<1000xf32>
  %low = stablehlo.broadcast_in_dim %a, dims = [] : (tensor<f32>) -> tensor<1000xf32>
  %high = stablehlo.broadcast_in_dim %b, dims = [] : (tensor<f32>) -> tensor<1000xf32>
  %ge = stablehlo.compare GE, %x, %low : (tensor<1000xf32>, tensor<1000xf32>) -> tensor<1000xi1>
  %lt = stablehlo.compare LT, %x, %high : (tensor<1000xf32>, tensor<1000xf32>) -> tensor<1000xi1>
  %both = stablehlo.and %ge, %lt : tensor<1000xi1>
  %all = stablehlo.reduce(%both init: %true) applies stablehlo.and across dimensions = [0] : (tensor<1000xi1>, tensor<i1>) -> tensor<i1>
  %sum = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<1000xf32>, tensor<f32>) -> tensor<f32>
  // The mean is 1, and the sum's deviation 73.
  %least = stablehlo.constant dense<700.0> : tensor<f32>
  %most = stablehlo.constant dense<1300.0> : tensor<f32>
  %clamped = stablehlo.clamp %least, %sum, %most : tensor<f32>
  %good = stablehlo.compare EQ, %clamped, %sum : (tensor<f32>, tensor<f32>) -> tensor<i1>
  return %all, %good : tensor<i1>, tensor<i1>
}

// CHECK-LABEL: @normal
// CHECK: dense<true> : tensor<i1>
func.func @normal() -> tensor<i1> {
  %mean = stablehlo.constant dense<10.0> : tensor<f64>
  %deviation = stablehlo.constant dense<2.0> : tensor<f64>
  %shape = stablehlo.constant dense<[20, 50]> : tensor<2xi64>
  %zero = stablehlo.constant dense<0.0> : tensor<f64>
  %x = stablehlo.rng %mean, %deviation, %shape, distribution = NORMAL : (tensor<f64>, tensor<f64>, tensor<2xi64>) -> tensor<20x50xf64>
  %means = stablehlo.broadcast_in_dim %mean, dims = [] : (tensor<f64>) -> tensor<20x50xf64>
  %centred = stablehlo.subtract %x, %means : tensor<20x50xf64>
  %square = stablehlo.multiply %centred, %centred : tensor<20x50xf64>
  %sum = stablehlo.reduce(%square init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<20x50xf64>, tensor<f64>) -> tensor<f64>
  // The variance is 4, and the sum's deviation 180.
  %least = stablehlo.constant dense<3300.0> : tensor<f64>
  %most = stablehlo.constant dense<4700.0> : tensor<f64>
  %clamped = stablehlo.clamp %least, %sum, %most : tensor<f64>
  %good = stablehlo.compare EQ, %clamped, %sum : (tensor<f64>, tensor<f64>) -> tensor<i1>
  return %good : tensor<i1>
}

// The second generator of a function has other numbers than the first.
// CHECK-LABEL: @integers
// CHECK: dense<true> : tensor<i1>
// CHECK: dense<true> : tensor<i1>
func.func @integers() -> (tensor<i1>, tensor<i1>) {
  %a = stablehlo.constant dense<-5> : tensor<i8>
  %b = stablehlo.constant dense<5> : tensor<i8>
  %shape = stablehlo.constant dense<[100]> : tensor<1xi64>
  %true = stablehlo.constant dense<true> : tensor<i1>
  %x = stablehlo.rng %a, %b, %shape, distribution = UNIFORM : (tensor<i8>, tensor<i8>, tensor<1xi64>) -> tensor<100xi8>
  %y = stablehlo.rng %a, %b, %shape, distribution = UNIFORM : (tensor<i8>, tensor<i8>, tensor<1xi64>) -> tensor<100xi8>
  %four = stablehlo.constant dense<4> : tensor<i8>
  %clamped = stablehlo.clamp %a, %x, %four : (tensor<i8>, tensor<100xi8>, tensor<i8>) -> tensor<100xi8>
  %inside = stablehlo.compare EQ, %clamped, %x : (tensor<100xi8>, tensor<100xi8>) -> tensor<100xi1>
  %all = stablehlo.reduce(%inside init: %true) applies stablehlo.and across dimensions = [0] : (tensor<100xi1>, tensor<i1>) -> tensor<i1>
  %same = stablehlo.compare EQ, %x, %y : (tensor<100xi8>, tensor<100xi8>) -> tensor<100xi1>
  %equal = stablehlo.reduce(%same init: %true) applies stablehlo.and across dimensions = [0] : (tensor<100xi1>, tensor<i1>) -> tensor<i1>
  %differ = stablehlo.not %equal : tensor<i1>
  return %all, %differ : tensor<i1>, tensor<i1>
}

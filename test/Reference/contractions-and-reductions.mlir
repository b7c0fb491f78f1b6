// RUN: tpu-opt --stablehlo-evaluate %s | FileCheck %s

// CHECK-LABEL: @dot_general
// CHECK: dense<{{\[\[}}1.900000e+01, 2.200000e+01], [4.300000e+01, 5.000000e+01]]>
// CHECK: dense<[17, 53]> : tensor<2xi32>
func.func @dot_general() -> (tensor<2x2xf32>, tensor<2xi32>) {
  %a = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %b = stablehlo.constant dense<[[5.0, 6.0], [7.0, 8.0]]> : tensor<2x2xf32>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %c = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>
  %d = stablehlo.constant dense<[[5, 6], [7, 8]]> : tensor<2x2xi8>
  %1 = stablehlo.dot_general %c, %d, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<2x2xi8>, tensor<2x2xi8>) -> tensor<2xi32>
  return %0, %1 : tensor<2x2xf32>, tensor<2xi32>
}

// CHECK-LABEL: @convolution
// CHECK: dense<{{\[\[\[}}2.000000e+00], [5.000000e+00], [8.000000e+00], [3.000000e+00]]]>
// CHECK: dense<{{\[\[\[}}1.000000e+00], [4.000000e+00], [7.000000e+00], [6.000000e+00]]]>
func.func @convolution() -> (tensor<1x4x1xf32>, tensor<1x4x1xf32>) {
  %x = stablehlo.constant dense<[[[1.0], [2.0], [3.0]]]> : tensor<1x3x1xf32>
  %w = stablehlo.constant dense<[[[1.0]], [[2.0]]]> : tensor<2x1x1xf32>
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x1xf32>, tensor<2x1x1xf32>) -> tensor<1x4x1xf32>
  %1 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[1, 1]], reverse = [true]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x3x1xf32>, tensor<2x1x1xf32>) -> tensor<1x4x1xf32>
  return %0, %1 : tensor<1x4x1xf32>, tensor<1x4x1xf32>
}

// CHECK-LABEL: @reduce
// CHECK: dense<[6.000000e+00, 1.500000e+01]>
// CHECK: dense<[4.000000e+00, 5.000000e+00, 6.000000e+00]>
// CHECK: dense<2.100000e+01>
// CHECK: dense<2> : tensor<2xi32>
func.func @reduce() -> (tensor<2xf32>, tensor<3xf32>, tensor<f32>, tensor<2xi32>) {
  %x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %i = stablehlo.iota dim = 1 : tensor<2x3xi32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %none = stablehlo.constant dense<-1> : tensor<i32>
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  %1 = stablehlo.reduce(%x init: %zero) applies stablehlo.maximum across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
  %2 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
  %3:2 = stablehlo.reduce(%x init: %zero), (%i init: %none) across dimensions = [1] : (tensor<2x3xf32>, tensor<2x3xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
   reducer(%a: tensor<f32>, %b: tensor<f32>) (%c: tensor<i32>, %d: tensor<i32>) {
    %4 = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %5 = stablehlo.select %4, %a, %b : tensor<i1>, tensor<f32>
    %6 = stablehlo.select %4, %c, %d : tensor<i1>, tensor<i32>
    stablehlo.return %5, %6 : tensor<f32>, tensor<i32>
  }
  return %0, %1, %2, %3#1 : tensor<2xf32>, tensor<3xf32>, tensor<f32>, tensor<2xi32>
}

// A sum of f32 is rounded once: a chain of f32 additions would give 16777216.
// CHECK-LABEL: @wide_sum
// CHECK: dense<0x4B800001> : tensor<f32>
func.func @wide_sum() -> tensor<f32> {
  %x = stablehlo.constant dense<[16777216.0, 1.0, 1.0]> : tensor<3xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: @windows
// CHECK: dense<[1, 3, 5, 3]>
// CHECK: dense<[0, 10, 0, 0, 20, 0]>
func.func @windows() -> (tensor<4xi32>, tensor<6xi32>) {
  %x = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = "stablehlo.reduce_window"(%x, %zero) <{window_dimensions = array<i64: 2>, padding = dense<[[1, 1]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %2 = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %2 : tensor<i32>
  }) : (tensor<3xi32>, tensor<i32>) -> tensor<4xi32>
  %y = stablehlo.constant dense<[1, 5, 2, 3, 9, 4]> : tensor<6xi32>
  %s = stablehlo.constant dense<[10, 20]> : tensor<2xi32>
  %1 = "stablehlo.select_and_scatter"(%y, %s, %zero) <{window_dimensions = array<i64: 3>, window_strides = array<i64: 3>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %2 = stablehlo.compare GE, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %2 : tensor<i1>
  }, {
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %2 = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %2 : tensor<i32>
  }) : (tensor<6xi32>, tensor<2xi32>, tensor<i32>) -> tensor<6xi32>
  return %0, %1 : tensor<4xi32>, tensor<6xi32>
}

// CHECK-LABEL: @batch_norm
// CHECK: dense<{{\[\[}}-1.000000e+00, 0.000000e+00], [1.000000e+00, 4.000000e+00]]>
// CHECK: dense<[2.000000e+00, 4.000000e+00]>
// CHECK: dense<[1.000000e+00, 4.000000e+00]>
func.func @batch_norm() -> (tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %x = stablehlo.constant dense<[[1.0, 2.0], [3.0, 6.0]]> : tensor<2x2xf32>
  %scale = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %offset = stablehlo.constant dense<[0.0, 2.0]> : tensor<2xf32>
  %0:3 = "stablehlo.batch_norm_training"(%x, %scale, %offset) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>)
  return %0#0, %0#1, %0#2 : tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>
}

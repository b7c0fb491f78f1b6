// RUN: tpu-opt --stablehlo-expand-scan %s | FileCheck %s
// RUN: tpu-opt --stablehlo-expand-scan --stablehlo-evaluate %s | FileCheck --check-prefix=VALUES %s
// RUN: tpu-opt --stablehlo-evaluate %s | FileCheck --check-prefix=VALUES %s

// Nine elements take four steps.
// CHECK-LABEL: @forward
// CHECK-COUNT-4: stablehlo.concatenate
// CHECK-NOT: reduce_window
// CHECK: return
// VALUES-LABEL: @forward
// VALUES: dense<[0, 1, 3, 6, 10, 15, 21, 28, 36]> : tensor<9xi32>
func.func @forward() -> tensor<9xi32> {
  %x = stablehlo.iota dim = 0 : tensor<9xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = "stablehlo.reduce_window"(%x, %zero) <{padding = dense<[[8, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 9>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %1 = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %1 : tensor<i32>
  }) : (tensor<9xi32>, tensor<i32>) -> tensor<9xi32>
  return %0 : tensor<9xi32>
}

// From the end, along one of two dimensions, with a body of several ops that is no commutative one: the first of two
// elements that are not zero.
// CHECK-LABEL: @reverse
// CHECK-NOT: reduce_window
// CHECK: return
// VALUES-LABEL: @reverse
// VALUES: dense<{{\[\[}}3, 2], [3, 2], [3, 2], [4, 2], [4, 2], [4, 2], [4, 0], [4, 0]]> : tensor<8x2xi32>
func.func @reverse() -> tensor<8x2xi32> {
  %x = stablehlo.constant dense<[[0, 0], [0, 0], [3, 0], [0, 0], [0, 0], [0, 2], [0, 0], [4, 0]]> : tensor<8x2xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = "stablehlo.reduce_window"(%x, %zero) <{padding = dense<[[0, 7], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 8, 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %none = stablehlo.constant dense<0> : tensor<i32>
    %is = stablehlo.compare EQ, %a, %none : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1 = stablehlo.select %is, %b, %a : tensor<i1>, tensor<i32>
    stablehlo.return %1 : tensor<i32>
  }) : (tensor<8x2xi32>, tensor<i32>) -> tensor<8x2xi32>
  return %0 : tensor<8x2xi32>
}

// Sums of bf16 are kept in f32: 256 + 1 + … + 1 does not stop at 256.
// CHECK-LABEL: @narrow
// CHECK: stablehlo.add {{.*}}f32>
// VALUES-LABEL: @narrow
// VALUES: 2.640000e+02]> : tensor<9xbf16>
func.func @narrow() -> tensor<9xbf16> {
  %x = stablehlo.constant dense<[256.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]> : tensor<9xbf16>
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %0 = "stablehlo.reduce_window"(%x, %zero) <{padding = dense<[[8, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 9>}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
    %1 = stablehlo.add %a, %b : tensor<bf16>
    stablehlo.return %1 : tensor<bf16>
  }) : (tensor<9xbf16>, tensor<bf16>) -> tensor<9xbf16>
  return %0 : tensor<9xbf16>
}

// Few elements, and windows that don't reach the end, stay.
// CHECK-LABEL: @kept
// CHECK-COUNT-2: stablehlo.reduce_window
func.func @kept(%x: tensor<4xi32>, %y: tensor<9xi32>) -> (tensor<4xi32>, tensor<9xi32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = "stablehlo.reduce_window"(%x, %zero) <{padding = dense<[[3, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 4>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %2 = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %2 : tensor<i32>
  }) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
  %1 = "stablehlo.reduce_window"(%y, %zero) <{padding = dense<[[4, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 5>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %2 = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %2 : tensor<i32>
  }) : (tensor<9xi32>, tensor<i32>) -> tensor<9xi32>
  return %0, %1 : tensor<4xi32>, tensor<9xi32>
}

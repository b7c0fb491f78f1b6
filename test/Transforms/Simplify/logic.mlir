// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// CHECK-LABEL: func @bits
// CHECK-DAG: %[[ZERO:.*]] = stablehlo.constant dense<0>
// CHECK-DAG: %[[N:.*]] = stablehlo.not %arg0
// CHECK: return %arg0, %[[ZERO]], %arg0, %[[N]], %[[ZERO]]
func.func @bits(%x: tensor<4xi32>) -> (tensor<4xi32>, tensor<4xi32>, tensor<4xi32>, tensor<4xi32>, tensor<4xi32>) {
  %zero = stablehlo.constant dense<0> : tensor<4xi32>
  %ones = stablehlo.constant dense<-1> : tensor<4xi32>
  %0 = stablehlo.and %x, %ones : tensor<4xi32>
  %1 = stablehlo.and %x, %zero : tensor<4xi32>
  %2 = stablehlo.or %x, %zero : tensor<4xi32>
  %3 = stablehlo.xor %x, %ones : tensor<4xi32>
  %4 = stablehlo.xor %x, %x : tensor<4xi32>
  return %0, %1, %2, %3, %4 : tensor<4xi32>, tensor<4xi32>, tensor<4xi32>, tensor<4xi32>, tensor<4xi32>
}

// CHECK-LABEL: func @shift_by_zero
// CHECK: return %arg0
func.func @shift_by_zero(%x: tensor<4xi32>) -> tensor<4xi32> {
  %zero = stablehlo.constant dense<0> : tensor<4xi32>
  %0 = stablehlo.shift_left %x, %zero : tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func @not_of_compare
// CHECK-NEXT: %[[A:.*]] = stablehlo.compare GE, %arg0, %arg1
// CHECK-NEXT: %[[B:.*]] = stablehlo.compare NE, %arg2, %arg2
// CHECK-NEXT: %[[C:.*]] = stablehlo.compare LT, %arg2, %arg2
// CHECK-NEXT: %[[D:.*]] = stablehlo.not %[[C]]
// CHECK-NEXT: return %[[A]], %[[B]], %[[D]]
func.func @not_of_compare(%x: tensor<4xi32>, %y: tensor<4xi32>, %z: tensor<4xf32>) -> (tensor<4xi1>, tensor<4xi1>, tensor<4xi1>) {
  %0 = stablehlo.compare LT, %x, %y : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  %1 = stablehlo.not %0 : tensor<4xi1>
  %2 = stablehlo.compare EQ, %z, %z : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %3 = stablehlo.not %2 : tensor<4xi1>
  %4 = stablehlo.compare LT, %z, %z : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %5 = stablehlo.not %4 : tensor<4xi1>
  return %1, %3, %5 : tensor<4xi1>, tensor<4xi1>, tensor<4xi1>
}

// CHECK-LABEL: func @compare
// CHECK-DAG: %[[TRUE:.*]] = stablehlo.constant dense<true>
// CHECK-DAG: %[[FALSE:.*]] = stablehlo.constant dense<false>
// CHECK-DAG: %[[GT:.*]] = stablehlo.compare GT, %arg0, %
// CHECK-DAG: %[[NOT:.*]] = stablehlo.not %arg2
// CHECK: return %[[TRUE]], %[[FALSE]], %[[GT]], %[[NOT]], %arg2
func.func @compare(%x: tensor<4xi32>, %u: tensor<4xui32>, %b: tensor<4xi1>) -> (tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>) {
  %two = stablehlo.constant dense<2> : tensor<4xi32>
  %zero = stablehlo.constant dense<0> : tensor<4xui32>
  %true = stablehlo.constant dense<true> : tensor<4xi1>
  %0 = stablehlo.compare LE, %x, %x : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  %1 = stablehlo.compare LT, %u, %zero : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  %2 = stablehlo.compare LT, %two, %x : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  %3 = stablehlo.compare NE, %b, %true : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  %4 = stablehlo.compare EQ, %b, %true : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  return %0, %1, %2, %3, %4 : tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>, tensor<4xi1>
}

// A NaN is not equal to itself.
// CHECK-LABEL: func @compare_float_kept
// CHECK: stablehlo.compare EQ, %arg0, %arg0
func.func @compare_float_kept(%x: tensor<4xf32>) -> tensor<4xi1> {
  %0 = stablehlo.compare EQ, %x, %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @select
// CHECK-NEXT: %[[S:.*]] = stablehlo.select %arg0, %arg2, %arg1
// CHECK-NEXT: %[[T:.*]] = stablehlo.select %arg0, %arg1, %arg2
// CHECK-NEXT: return %arg1, %arg2, %[[S]], %[[T]], %arg0
func.func @select(%p: tensor<4xi1>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>) {
  %true = stablehlo.constant dense<true> : tensor<4xi1>
  %false = stablehlo.constant dense<false> : tensor<4xi1>
  %0 = stablehlo.select %true, %x, %y : tensor<4xi1>, tensor<4xf32>
  %1 = stablehlo.select %p, %y, %y : tensor<4xi1>, tensor<4xf32>
  %n = stablehlo.not %p : tensor<4xi1>
  %2 = stablehlo.select %n, %x, %y : tensor<4xi1>, tensor<4xf32>
  %i = stablehlo.select %p, %x, %x : tensor<4xi1>, tensor<4xf32>
  %j = stablehlo.select %p, %i, %y : tensor<4xi1>, tensor<4xf32>
  %3 = stablehlo.select %p, %j, %y : tensor<4xi1>, tensor<4xf32>
  %4 = stablehlo.select %p, %true, %false : tensor<4xi1>, tensor<4xi1>
  return %0, %1, %2, %3, %4 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>
}

// CHECK-LABEL: func @clamp
// CHECK: %[[B:.*]] = stablehlo.broadcast_in_dim %arg1
// CHECK: stablehlo.minimum %arg0, %[[B]]
// CHECK: stablehlo.clamp
// CHECK-NOT: stablehlo.clamp
func.func @clamp(%x: tensor<4xf32>, %hi: tensor<f32>, %lo: tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %minus = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %0 = stablehlo.clamp %minus, %x, %hi : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %1 = stablehlo.clamp %lo, %x, %hi : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %2 = stablehlo.clamp %lo, %1, %hi : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return %0, %2 : tensor<4xf32>, tensor<4xf32>
}

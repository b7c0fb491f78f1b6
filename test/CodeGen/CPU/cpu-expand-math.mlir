// RUN: tpu-opt --cpu-expand-math %s | FileCheck %s

// CHECK: func.func private @expm1(f64) -> f64

// CHECK-LABEL: func.func @logistic
// CHECK-NOT: math.exp
// CHECK: math.fma
func.func @logistic(%x: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %0 = arith.negf %x : f32
  %1 = math.exp %0 : f32
  %2 = arith.addf %one, %1 : f32
  %3 = arith.divf %one, %2 : f32
  return %3 : f32
}

// CHECK-LABEL: func.func @others
// CHECK: math.sin
// CHECK: call @expm1
func.func @others(%x: f32, %y: f64) -> (f32, f64) {
  %0 = math.sin %x : f32
  %1 = math.expm1 %y : f64
  return %0, %1 : f32, f64
}

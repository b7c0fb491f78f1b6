// RUN: tpu-opt %s --canonicalize --cse --loop-invariant-code-motion | FileCheck %s

// Arithmetic on vectors is merged, removed and hoisted; what touches a unit's state stays, in order.

// CHECK-LABEL: tpu.program @loop
tpu.program @loop {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %c8 = arith.constant 8 : i32
  %x = tpu.load %c0[0] : vector<8x128xf32>
  %unused = tpu.transcendental exp %x : vector<8x128xf32>
  // CHECK-NOT: transcendental exp
  // CHECK: tpu.transcendental tanh
  // CHECK-NOT: transcendental tanh
  // CHECK: scf.for
  scf.for %i = %c0 to %c8 step %c1 : i32 {
    // CHECK-NEXT: tpu.load
    %y = tpu.load %i[0] : vector<8x128xf32>
    %t = tpu.transcendental tanh %x : vector<8x128xf32>
    %u = tpu.transcendental tanh %x : vector<8x128xf32>
    // CHECK-NEXT: tpu.matrix_multiply
    tpu.matrix_multiply %y : vector<8x128xf32>
    // CHECK-NEXT: tpu.matrix_multiply
    tpu.matrix_multiply %y : vector<8x128xf32>
    // CHECK-NEXT: tpu.matrix_pop
    %unused_pop = tpu.matrix_pop : vector<8x128xf32>
    // CHECK-NEXT: tpu.matrix_pop
    %pop = tpu.matrix_pop : vector<8x128xf32>
    // CHECK-NEXT: arith.addf
    %a = arith.addf %t, %u : vector<8x128xf32>
    %b = arith.addf %a, %pop : vector<8x128xf32>
    // CHECK-NEXT: tpu.store
    tpu.store %b, %i[16] : vector<8x128xf32>
  }
}

// CHECK-LABEL: tpu.program @splat
tpu.program @splat {
  %bits = arith.constant 0x3F800000 : i32
  %c0 = arith.constant 0 : i32
  // CHECK: arith.constant dense<1.000000e+00> : vector<8x128xf32>
  %one = tpu.splat %bits : vector<8x128xf32>
  tpu.store %one, %c0[0] : vector<8x128xf32>
}

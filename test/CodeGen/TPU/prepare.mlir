// RUN: tpu-opt %s --tpu-prepare | FileCheck %s

// What doesn't change in the loop leaves it; loads stay, and so does arithmetic that would fold by IEEE's rules.

// CHECK-LABEL: tpu.program @loop
tpu.program @loop {
  %c0 = arith.constant 0 : i32
  %c8 = arith.constant 8 : i32
  %c80 = arith.constant 80 : i32
  %one = arith.constant dense<1.0> : vector<8x128xf32>
  // CHECK: arith.addi
  // CHECK-NOT: arith.addi
  // CHECK: scf.for
  %s = tpu.scalar_load %c0[0] : i32
  scf.for %i = %c0 to %c80 step %c8 : i32 {
    %t = arith.addi %s, %s : i32
    %u = arith.addi %s, %s : i32
    // CHECK-NEXT: tpu.load
    %x = tpu.load %t[0] : vector<8x128xf32>
    // CHECK-NEXT: arith.mulf
    %y = arith.mulf %x, %one : vector<8x128xf32>
    // CHECK-NEXT: tpu.store
    tpu.store %y, %u[80] : vector<8x128xf32>
  }
}

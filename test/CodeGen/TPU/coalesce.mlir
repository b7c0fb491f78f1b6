// RUN: tpu-opt %s --tpu-print-machine-code="step=coalesce" -o /dev/null | FileCheck %s

// The accumulator is added to where it is.

// CHECK-LABEL: // accumulate, coalesce
tpu.program @accumulate {
  %c0 = arith.constant 0 : i32
  %c8 = arith.constant 8 : i32
  %c80 = arith.constant 80 : i32
  %zero = arith.constant dense<0.0> : vector<8x128xf32>
  // CHECK: vimm %[[SUM:v[0-9]+]], 0
  %sum = scf.for %i = %c0 to %c80 step %c8 iter_args(%acc = %zero) -> vector<8x128xf32> : i32 {
    %x = tpu.load %i[0] : vector<8x128xf32>
    // CHECK: vfadd %[[SUM]], %[[SUM]], %{{v[0-9]+}}
    // CHECK-NOT: vmov
    // CHECK: sbr
    %next = arith.addf %acc, %x : vector<8x128xf32>
    %unused = arith.mulf %acc, %x : vector<8x128xf32>
    scf.yield %next : vector<8x128xf32>
  }
  tpu.store %sum, %c0[80] : vector<8x128xf32>
}

// Here the old value is still read after the new one is there.

// CHECK-LABEL: // both, coalesce
tpu.program @both {
  %c0 = arith.constant 0 : i32
  %c8 = arith.constant 8 : i32
  %c80 = arith.constant 80 : i32
  %zero = arith.constant dense<0.0> : vector<8x128xf32>
  // CHECK: vimm %[[LAST:v[0-9]+]], 0
  %last = scf.for %i = %c0 to %c80 step %c8 iter_args(%before = %zero) -> vector<8x128xf32> : i32 {
    // CHECK: vload %[[X:v[0-9]+]]
    %x = tpu.load %i[0] : vector<8x128xf32>
    // CHECK: vstore [%{{.*}} + 80], %[[LAST]]
    tpu.store %before, %i[80] : vector<8x128xf32>
    // CHECK: vmov %[[LAST]], %[[X]]
    scf.yield %x : vector<8x128xf32>
  }
  tpu.store %last, %c0[160] : vector<8x128xf32>
}

// RUN: tpu-opt %s --tpu-print-machine-code -o /dev/null | FileCheck %s
// RUN: tpu-opt %s --tpu-print-machine-code="schedule=false" -o /dev/null | FileCheck %s --check-prefix=SEQUENTIAL

// Independent instructions share bundles; the load's latency is waited for once.

// CHECK-LABEL: // parallel, bundles
// CHECK-NEXT: { LD: vload v[[#A:]], [s0] } // 0
// CHECK-NEXT: { S0: sdelay 3 ; LD: vload v[[#B:]], [s0 + 8] } // 1
// CHECK-NEXT: { V0: vfadd v[[#C:]], v[[#A]], v[[#A]] } // 2
// CHECK-NEXT: { V0: vfadd v[[#D:]], v[[#B]], v[[#B]] } // 3
// CHECK-NEXT: { ST: vstore [s0 + 16], v[[#C]] } // 4
// CHECK-NEXT: { S0: shalt ; ST: vstore [s0 + 24], v[[#D]] } // 5
// SEQUENTIAL-LABEL: // parallel, bundles
// SEQUENTIAL-NEXT: { S0: sdelay 4 ; LD: vload v[[#A:]], [s0] } // 0
// SEQUENTIAL-NEXT: { S0: sdelay 2 ; V0: vfadd v[[#C:]], v[[#A]], v[[#A]] } // 1
// SEQUENTIAL-NEXT: { ST: vstore [s0 + 16], v[[#C]] } // 2
tpu.program @parallel {
  %c0 = arith.constant 0 : i32
  %a = tpu.load %c0[0] : vector<8x128xf32>
  %c = arith.addf %a, %a : vector<8x128xf32>
  tpu.store %c, %c0[16] : vector<8x128xf32>
  %b = tpu.load %c0[8] : vector<8x128xf32>
  %d = arith.addf %b, %b : vector<8x128xf32>
  tpu.store %d, %c0[24] : vector<8x128xf32>
}

// The second load may read what is stored through another base, unless the groups say that it doesn't.

// CHECK-LABEL: // alias, bundles
// CHECK: vstore
// CHECK-NEXT: vload
// CHECK-LABEL: // groups, bundles
// CHECK: LD: vload
// CHECK: LD: vload
// CHECK: vstore
tpu.program @alias {
  %c0 = arith.constant 0 : i32
  %i = tpu.scalar_load %c0[0] : i32
  %a = tpu.load %c0[0] : vector<8x128xf32>
  tpu.store %a, %i[0] : vector<8x128xf32>
  %b = tpu.load %c0[8] : vector<8x128xf32>
  tpu.store %b, %i[8] : vector<8x128xf32>
}
tpu.program @groups {
  %c0 = arith.constant 0 : i32
  %i = tpu.scalar_load %c0[0] : i32
  %a = tpu.load %c0[0] {alias_group = 1 : i32} : vector<8x128xf32>
  tpu.store %a, %i[0] {alias_group = 2 : i32} : vector<8x128xf32>
  %b = tpu.load %c0[8] {alias_group = 1 : i32} : vector<8x128xf32>
  tpu.store %b, %i[8] {alias_group = 2 : i32} : vector<8x128xf32>
}

// A multiplication doesn't wait for the result of the one before.

// CHECK-LABEL: // queue, bundles
// CHECK: mxmul
// CHECK: mxmul
// CHECK: mxpop
// CHECK: mxpop
tpu.program @queue {
  %c0 = arith.constant 0 : i32
  %a = tpu.load %c0[0] : vector<8x128xf32>
  tpu.matrix_multiply %a : vector<8x128xf32>
  %x = tpu.matrix_pop : vector<8x128xf32>
  tpu.store %x, %c0[16] : vector<8x128xf32>
  %b = tpu.load %c0[8] : vector<8x128xf32>
  tpu.matrix_multiply %b : vector<8x128xf32>
  %y = tpu.matrix_pop : vector<8x128xf32>
  tpu.store %y, %c0[24] : vector<8x128xf32>
}

// A result of the iteration before isn't there yet when the next one begins: the unit gets its next rows first.

// CHECK-LABEL: // across, bundles
// CHECK: mxmul
// CHECK: mxmul
// CHECK: mxpop
// CHECK: sbr
tpu.program @across {
  %c0 = arith.constant 0 : i32
  %c8 = arith.constant 8 : i32
  %c80 = arith.constant 80 : i32
  %a = tpu.load %c0[0] : vector<8x128xf32>
  tpu.matrix_multiply %a : vector<8x128xf32>
  scf.for %i = %c0 to %c80 step %c8 : i32 {
    %x = tpu.matrix_pop : vector<8x128xf32>
    tpu.store %x, %i[80] {alias_group = 1 : i32} : vector<8x128xf32>
    %b = tpu.load %i[0] {alias_group = 0 : i32} : vector<8x128xf32>
    tpu.matrix_multiply %b : vector<8x128xf32>
  }
}

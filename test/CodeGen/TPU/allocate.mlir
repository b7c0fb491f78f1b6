// RUN: tpu-opt %s --tpu-print-machine-code="step=allocate vector-registers=4 scalar-registers=4 predicate-registers=3 schedule=false" -o /dev/null | FileCheck %s

// What is used least often per length of life goes to memory; a constant is made anew.

// CHECK-LABEL: // vectors, allocate
tpu.program @vectors {
  %c0 = arith.constant 0 : i32
  // CHECK: vload v{{[0-3]}}, [s0 + 0]
  // CHECK: vstore [s0 + [[#SLOT:31744]]]
  %a = tpu.load %c0[0] : vector<8x128xf32>
  %b = tpu.load %c0[8] : vector<8x128xf32>
  %c = tpu.load %c0[16] : vector<8x128xf32>
  %d = tpu.load %c0[24] : vector<8x128xf32>
  %e = tpu.load %c0[32] : vector<8x128xf32>
  %ed = arith.addf %e, %d : vector<8x128xf32>
  %ec = arith.addf %ed, %c : vector<8x128xf32>
  %eb = arith.addf %ec, %b : vector<8x128xf32>
  // CHECK: vload v[[#A:]], [s0 + [[#SLOT]]]
  // CHECK-NEXT: vfadd v[[#R:]], v{{.*}}, v[[#A]]
  %ea = arith.addf %eb, %a : vector<8x128xf32>
  // CHECK: vstore [s0 + 40], v[[#R]]
  tpu.store %ea, %c0[40] : vector<8x128xf32>
}

// CHECK-LABEL: // constants, allocate
tpu.program @constants {
  %c0 = arith.constant 0 : i32
  // CHECK-NOT: vlaneid
  // CHECK: vload
  %lane = tpu.lane_id : vector<8x128xi32>
  %b = tpu.load %c0[8] : vector<8x128xi32>
  %c = tpu.load %c0[16] : vector<8x128xi32>
  %d = tpu.load %c0[24] : vector<8x128xi32>
  %e = tpu.load %c0[32] : vector<8x128xi32>
  %ed = arith.addi %e, %d : vector<8x128xi32>
  %ec = arith.addi %ed, %c : vector<8x128xi32>
  %eb = arith.addi %ec, %b : vector<8x128xi32>
  // CHECK-NOT: vstore
  // CHECK: vlaneid v[[#A:]]
  // CHECK: viadd v{{[0-3]}}, v{{[0-3]}}, v[[#A]]
  %ea = arith.addi %eb, %lane : vector<8x128xi32>
  tpu.store %ea, %c0[40] : vector<8x128xi32>
}

// A predicate goes to memory as 0 or 1.

// CHECK-LABEL: // predicates, allocate
tpu.program @predicates {
  %c0 = arith.constant 0 : i32
  %x = tpu.scalar_load %c0[0] : i32
  // CHECK: scmp.eq p[[#P:]]
  // CHECK-NEXT: @!p[[#P]] ssel s[[#S:]], s0, 1
  // CHECK-NEXT: sstore [s0 + [[#WORD:3584]]], s[[#S]]
  %p = arith.cmpi eq, %x, %c0 : i32
  %q = arith.cmpi slt, %x, %c0 : i32
  %r = arith.cmpi ult, %c0, %x : i32
  %qr = arith.andi %q, %r : i1
  // CHECK: sload s[[#T:]], [s0 + [[#WORD]]]
  // CHECK-NEXT: scmp.ne p[[#]], s[[#T]], s0
  %pqr = arith.andi %p, %qr : i1
  %n = arith.extui %pqr : i1 to i32
  tpu.scalar_store %n, %c0[1] : i32
}

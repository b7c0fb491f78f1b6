// RUN: tpu-opt %s --tpu-print-machine-code="step=select" -o /dev/null | FileCheck %s

// Constants become immediates, constant parts of addresses go into the instruction.

// CHECK-LABEL: // scalars, select
tpu.program @scalars {
  %c3 = arith.constant 3 : i32
  %c16 = arith.constant 16 : i32
  %c100000 = arith.constant 100000 : i32
  // CHECK: sload %[[X:s[0-9]+]], [s0 + 3]
  %x = tpu.scalar_load %c3[0] : i32
  // CHECK: sadd %[[Y:s[0-9]+]], %[[X]], 100000
  %y = arith.addi %c100000, %x : i32
  // CHECK: smov %[[C:s[0-9]+]], 3
  // CHECK: ssub %[[Z:s[0-9]+]], %[[C]], %[[Y]]
  %z = arith.subi %c3, %y : i32
  // CHECK: sshr %{{s[0-9]+}}, %[[Z]], 4
  %quotient = arith.divui %z, %c16 : i32
  // CHECK: sand %{{s[0-9]+}}, %[[Z]], 15
  %remainder = arith.remui %z, %c16 : i32
  // CHECK: sdivu
  %slow = arith.divui %z, %c3 : i32
  // CHECK: sstore [%[[Y]] + 19], %{{s[0-9]+}}
  %address = arith.addi %y, %c16 : i32
  tpu.scalar_store %slow, %address[3] : i32
  // An offset that doesn't fit is added.
  // CHECK: sstore [%{{s[0-9]+}} + 3]
  %far = arith.addi %y, %c100000 : i32
  tpu.scalar_store %slow, %far[3] : i32
  // CHECK: scmp.ltu %[[P:p[0-9]+]], %[[X]], %[[Y]]
  // CHECK: @%[[P]] ssel %{{s[0-9]+}}, %[[X]], %[[Y]]
  %least = arith.minui %x, %y : i32
}

// CHECK-LABEL: // predicates, select
tpu.program @predicates {
  %c0 = arith.constant 0 : i32
  %true = arith.constant true
  // CHECK: sload %[[X:s[0-9]+]]
  %x = tpu.scalar_load %c0[0] : i32
  // CHECK: scmp.lt %[[P:p[0-9]+]], %[[X]], 0
  %negative = arith.cmpi sgt, %c0, %x : i32
  // CHECK: scmp.eq %[[Q:p[0-9]+]], %[[X]], 7
  %c7 = arith.constant 7 : i32
  %seven = arith.cmpi eq, %x, %c7 : i32
  // CHECK: por %[[R:p[0-9]+]], %[[P]], %[[Q]]
  %either = arith.ori %negative, %seven : i1
  // CHECK: @!%[[R]] ssel %{{s[0-9]+}}, s0, 1
  %number = arith.extui %either : i1 to i32
  // The negation costs nothing.
  %neither = arith.xori %either, %true : i1
  // CHECK: @!%[[R]] ssel %{{s[0-9]+}}, %[[X]], %{{s[0-9]+}}
  %chosen = arith.select %neither, %x, %number : i32
  tpu.scalar_store %chosen, %c0[1] : i32
}

// CHECK-LABEL: // vectors, select
tpu.program @vectors {
  %c0 = arith.constant 0 : i32
  %zero = arith.constant dense<0.0> : vector<8x128xf32>
  %half = arith.constant dense<0.5> : vector<8x128xf32>
  %s = tpu.scalar_load %c0[0] : i32
  // CHECK: vload %[[X:v[0-9]+]], [s0 + 8], 2
  %x = tpu.load %c0[8] {stride = 2 : i32} : vector<8x128xf32>
  // CHECK: vfadd %[[Y:v[0-9]+]], %[[X]], 1056964608
  %y = arith.addf %half, %x : vector<8x128xf32>
  // CHECK: smov %[[HALF:s[0-9]+]], 1056964608
  // CHECK: vfsub %[[Z:v[0-9]+]], %[[HALF]], %[[Y]]
  %z = arith.subf %half, %y : vector<8x128xf32>
  // A splat goes through a scalar port.
  // CHECK: vfmul %[[W:v[0-9]+]], %[[Z]], %{{s[0-9]+}}
  %splat = tpu.splat %s : vector<8x128xf32>
  %w = arith.mulf %z, %splat : vector<8x128xf32>
  // CHECK: vfcmp.lt %[[M:v[0-9]+]], %[[W]], %[[Z]]
  %mask = arith.cmpf ogt, %z, %w : vector<8x128xf32>
  // CHECK: vsel %[[V:v[0-9]+]], %[[M]], %[[W]], 0
  %v = arith.select %mask, %w, %zero : vector<8x128xi1>, vector<8x128xf32>
  // CHECK: vfcmp.lt %[[N:v[0-9]+]], %[[V]], %[[W]]
  // CHECK: vxor %{{v[0-9]+}}, %[[N]], 1
  %unordered = arith.cmpf uge, %v, %w : vector<8x128xf32>
  %bits = arith.extui %unordered : vector<8x128xi1> to vector<8x128xi32>
  %least = arith.minsi %bits, %bits : vector<8x128xi32>
  // A scalar condition: the second move happens or not.
  // CHECK: scmp.eq %[[P:p[0-9]+]]
  %condition = arith.cmpi eq, %s, %c0 : i32
  // CHECK: vmov %[[R:v[0-9]+]], %[[W]]
  // CHECK: @%[[P]] vmov %[[R]], %[[V]]
  %r = arith.select %condition, %v, %w : vector<8x128xf32>
  // CHECK: vstore [s0 + 16], %[[R]]
  tpu.store %r, %c0[16] : vector<8x128xf32>
}

// The constant is made in front of the loop, the splat's scalar inside.

// CHECK-LABEL: // loop, select
tpu.program @loop {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %half = arith.constant dense<0.5> : vector<8x128xf32>
  %n = tpu.scalar_load %c0[0] : i32
  // CHECK: smov %[[I:s[0-9]+]], 0
  // CHECK: scmp.lt %[[ENTER:p[0-9]+]], %[[I]], %[[N:s[0-9]+]]
  // CHECK: smov %[[HALF:s[0-9]+]], 1056964608
  // CHECK: @!%[[ENTER]] sbr block2
  // CHECK: block1:  // loop depth 1
  scf.for %i = %c0 to %n step %c1 : i32 {
    // CHECK: vload %[[X:v[0-9]+]], [%[[I]] + 0]
    %x = tpu.load %i[0] : vector<8x128xf32>
    // CHECK: vfsub %{{v[0-9]+}}, %[[HALF]], %[[X]]
    %y = arith.subf %half, %x : vector<8x128xf32>
    tpu.store %y, %i[0] : vector<8x128xf32>
    // CHECK: sadd %[[I]], %[[I]], 1
    // CHECK: scmp.lt %[[AGAIN:p[0-9]+]], %[[I]], %[[N]]
    // CHECK: @%[[AGAIN]] sbr block1
  }
  // CHECK: block2:
  // CHECK: shalt
}

// Values that change places go through a third register.

// CHECK-LABEL: // swap, select
tpu.program @swap {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %c2 = arith.constant 2 : i32
  %c9 = arith.constant 9 : i32
  // CHECK: smov %[[A:s[0-9]+]], 1
  // CHECK: smov %[[B:s[0-9]+]], 2
  %r:2 = scf.for %i = %c0 to %c9 step %c1 iter_args(%a = %c1, %b = %c2) -> (i32, i32) : i32 {
    // CHECK: smov %[[T:s[0-9]+]], %[[A]]
    // CHECK: smov %[[A]], %[[B]]
    // CHECK: smov %[[B]], %[[T]]
    scf.yield %b, %a : i32, i32
  }
  // CHECK: sstore [s0 + 0], %[[A]]
  tpu.scalar_store %r#0, %c0[0] : i32
  tpu.scalar_store %r#1, %c0[1] : i32
}

// CHECK-LABEL: // branches, select
tpu.program @branches {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %x = tpu.scalar_load %c0[0] : i32
  // CHECK: @!%[[P:p[0-9]+]] sbr block2
  %positive = arith.cmpi slt, %c0, %x : i32
  // CHECK: block1:
  %y = scf.if %positive -> i32 {
    // CHECK: smul %[[T:s[0-9]+]]
    %square = arith.muli %x, %x : i32
    // CHECK: smov %[[Y:s[0-9]+]], %[[T]]
    // CHECK: sbr block3
    scf.yield %square : i32
  // CHECK: block2:
  } else {
    // CHECK: smov %[[Y]], 1
    scf.yield %c1 : i32
  // CHECK: block3:
  }
  // CHECK: sstore [s0 + 1], %[[Y]]
  tpu.scalar_store %y, %c0[1] : i32
  // CHECK: block4:  // loop depth 1
  %z = scf.while (%a = %y) : (i32) -> i32 {
    // CHECK: smov %[[Z:s[0-9]+]], %{{s[0-9]+}}
    // CHECK: @!%{{p[0-9]+}} sbr block6
    %more = arith.cmpi slt, %a, %x : i32
    scf.condition(%more) %a : i32
  } do {
  ^bb0(%b: i32):
    // CHECK: block5:
    // CHECK: sbr block4
    %next = arith.addi %b, %b : i32
    scf.yield %next : i32
  }
  // CHECK: block6:
  // CHECK: sstore [s0 + 2], %[[Z]]
  tpu.scalar_store %z, %c0[2] : i32
}

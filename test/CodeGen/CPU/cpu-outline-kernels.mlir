// RUN: tpu-opt --cpu-outline-kernels %s | FileCheck %s

// Loops over other buffers of the same shape are the same function.
// CHECK-LABEL: func.func @main
// CHECK-SAME: %[[A:.*]]: memref<128xi8>, %[[RUNTIME:.*]]: !llvm.ptr
// CHECK: %[[FIRST:.*]] = memref.view %[[A]][%c0]
// CHECK: %[[SECOND:.*]] = memref.view %[[A]][%c64]
// CHECK: call @systole.task_0_launch(%[[RUNTIME]], %c16, %c4, %[[FIRST]])
// CHECK: %[[GRAIN:.*]] = arith.constant 8 : index
// CHECK: call @systole.task_0_launch(%[[RUNTIME]], %c16, %[[GRAIN]], %[[SECOND]])
// CHECK: call @systole.kernel_[[COPY:.*]](%[[FIRST]], %[[SECOND]])
// CHECK: call @systole.kernel_[[COPY]](%[[SECOND]], %[[FIRST]])
// CHECK: call @systole.kernel_[[DOUBLE:.*]](%[[FIRST]])
// CHECK-NOT: call
// CHECK: func.func private @systole.task_0(%[[BEGIN:.*]]: index, %[[END:.*]]: index, %{{.*}}: memref<16xf32>)
// CHECK: scf.for %{{.*}} = %[[BEGIN]] to %[[END]]
// CHECK: func.func private @systole.task_0_launch(!llvm.ptr, index, index, memref<16xf32>)
// CHECK: func.func private @systole.kernel_[[COPY]](%{{.*}}: memref<16xf32>, %{{.*}}: memref<16xf32>)
// CHECK: func.func private @systole.kernel_[[DOUBLE]](%{{.*}}: memref<16xf32>)
// CHECK-NOT: func.func
func.func @main(%a: memref<128xi8>, %runtime: !llvm.ptr) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %zero = arith.constant 0.0 : f32
  %first = memref.view %a[%c0][] : memref<128xi8> to memref<16xf32>
  %second = memref.view %a[%c64][] : memref<128xi8> to memref<16xf32>
  scf.parallel (%i) = (%c0) to (%c16) step (%c1) {
    memref.store %zero, %first[%i] : memref<16xf32>
    scf.reduce
  } {cpu.grain = 4 : i64}
  scf.parallel (%i) = (%c0) to (%c16) step (%c1) {
    memref.store %zero, %second[%i] : memref<16xf32>
    scf.reduce
  } {cpu.grain = 8 : i64}
  scf.for %i = %c0 to %c16 step %c1 {
    %x = memref.load %first[%i] : memref<16xf32>
    memref.store %x, %second[%i] : memref<16xf32>
  }
  scf.for %i = %c0 to %c16 step %c1 {
    %x = memref.load %second[%i] : memref<16xf32>
    memref.store %x, %first[%i] : memref<16xf32>
  }
  // The same buffer twice is another function.
  scf.for %i = %c0 to %c16 step %c1 {
    %x = memref.load %first[%i] : memref<16xf32>
    memref.store %x, %first[%i] : memref<16xf32>
  }
  return
}

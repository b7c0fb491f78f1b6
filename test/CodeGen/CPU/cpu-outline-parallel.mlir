// RUN: tpu-opt --cpu-outline-parallel %s | FileCheck %s

// CHECK-LABEL: func.func @main
// CHECK-SAME: %[[A:.*]]: memref<64xi8>, %[[RUNTIME:.*]]: !llvm.ptr
// CHECK: %[[COUNT:.*]] = arith.constant 16 : index
// CHECK: %[[GRAIN:.*]] = arith.constant 4 : index
// CHECK: call @task_0_launch(%[[RUNTIME]], %[[COUNT]], %[[GRAIN]], %[[A]])
// CHECK: func.func private @task_0(%[[BEGIN:.*]]: index, %[[END:.*]]: index, %{{.*}}: memref<64xi8>)
// CHECK: memref.view
// CHECK: scf.for %{{.*}} = %[[BEGIN]] to %[[END]]
// CHECK: func.func private @task_0_launch(!llvm.ptr, index, index, memref<64xi8>)
func.func @main(%a: memref<64xi8>, %runtime: !llvm.ptr) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant 0.0 : f32
  %view = memref.view %a[%c0][] : memref<64xi8> to memref<16xf32>
  scf.parallel (%i) = (%c0) to (%c16) step (%c1) {
    memref.store %zero, %view[%i] : memref<16xf32>
    scf.reduce
  } {cpu.grain = 4 : i64}
  return
}

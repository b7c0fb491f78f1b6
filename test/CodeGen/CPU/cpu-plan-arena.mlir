// RUN: tpu-opt --cpu-plan-arena %s | FileCheck %s

// The first buffer is dead when the third is made, which takes its place; the second lives beside both.
// CHECK: module attributes {cpu.arena_bytes = 512 : i64}
// CHECK-LABEL: func.func @main
// CHECK-SAME: %{{[^:]*}}: memref<64xf32>, %{{[^:]*}}: memref<64xf32>, %[[ARENA:[^:]*]]: memref<512xi8>
// CHECK: memref.view %[[ARENA]][%c0]
// CHECK: memref.view %[[ARENA]][%c256]
// CHECK: memref.view %[[ARENA]][%c0_{{[0-9]+}}]
// CHECK-NOT: memref.alloc
func.func @main(%a: memref<64xf32>, %r: memref<64xf32>) {
  %0 = memref.alloc() : memref<64xf32>
  memref.copy %a, %0 : memref<64xf32> to memref<64xf32>
  %1 = memref.alloc() : memref<64xf32>
  memref.copy %0, %1 : memref<64xf32> to memref<64xf32>
  %2 = memref.alloc() : memref<64xf32>
  memref.copy %1, %2 : memref<64xf32> to memref<64xf32>
  memref.copy %2, %r : memref<64xf32> to memref<64xf32>
  return
}

// RUN: tpu-opt --cpu-prepare-entry="constant-threshold=16" --split-input-file --verify-diagnostics %s | FileCheck %s

// CHECK: module attributes {{{.*}}cpu.constant_offsets = array<i64: 0>
// CHECK-LABEL: func.func @main
// CHECK-SAME: (%[[A:.*]]: memref<4xf32>, %[[RESULT:.*]]: memref<4xf32>, %[[CONSTANTS:.*]]: memref<64xi8>, %{{.*}}: !llvm.ptr)
// CHECK: memref.view %[[CONSTANTS]]
// CHECK: bufferization.materialize_in_destination %{{.*}} in restrict writable %[[RESULT]]
func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  %c = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = linalg.add ins(%a, %c : tensor<4xf32>, tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// expected-error@+1 {{there is no function @main with a body to compile}}
module {
  func.func private @main(tensor<4xf32>)
}

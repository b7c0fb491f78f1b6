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

// -----

// A result that takes over an argument's memory is first put there as a tensor, and stays there if it may.
// CHECK: cpu.donations = array<i64: 0>
// CHECK-LABEL: func.func @main
// CHECK-SAME: (%[[A:.*]]: memref<4xf32>, %{{.*}}: memref<0xi8>, %{{.*}}: !llvm.ptr)
// CHECK: %[[TENSOR:.*]] = bufferization.to_tensor %[[A]] restrict writable
// CHECK: %[[SUM:.*]] = linalg.add
// CHECK: %[[PLACED:.*]] = linalg.copy ins(%[[SUM]] : tensor<4xf32>) outs(%[[TENSOR]] : tensor<4xf32>)
// CHECK: bufferization.materialize_in_destination %[[PLACED]] in writable %[[A]]
module {
  func.func @main(%a: tensor<4xf32> {tf.aliasing_output = 0 : i32}) -> tensor<4xf32> {
    %0 = tensor.empty() : tensor<4xf32>
    %1 = linalg.add ins(%a, %a : tensor<4xf32>, tensor<4xf32>) outs(%0 : tensor<4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
}

// -----

module {
  // expected-error@+1 {{argument 0 can't give its memory to the result that tf.aliasing_output names: expected the index of a result of its type that takes no other}}
  func.func @main(%a: tensor<4xf32> {tf.aliasing_output = 7 : i32}) -> tensor<4xf32> {
    return %a : tensor<4xf32>
  }
}

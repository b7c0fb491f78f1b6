// RUN: tpu-opt %s --canonicalize --cse | FileCheck %s

// A fusion is as pure as its body: an unused one goes, equal ones become one.
// CHECK-LABEL: func @pure
// CHECK-COUNT-1: kernel.fusion
// CHECK-NOT: kernel.fusion
// CHECK: return
func.func @pure(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = kernel.fusion elementwise(%x = %arg0) : (tensor<4xf32>) -> tensor<4xf32> {
    %s = arith.negf %x : tensor<4xf32>
    kernel.yield %s : tensor<4xf32>
  }
  %1 = kernel.fusion elementwise(%x = %arg0) : (tensor<4xf32>) -> tensor<4xf32> {
    %s = arith.negf %x : tensor<4xf32>
    kernel.yield %s : tensor<4xf32>
  }
  %2 = kernel.fusion elementwise(%x = %arg0) : (tensor<4xf32>) -> tensor<4xf32> {
    kernel.yield %x : tensor<4xf32>
  }
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// RUN: tpu-opt %s | tpu-opt | FileCheck %s
// RUN: tpu-opt %s --mlir-print-op-generic | tpu-opt | FileCheck %s

// CHECK-LABEL: func @one_result
// CHECK: kernel.fusion elementwise(%[[X:.*]] = %arg0, %[[Y:.*]] = %arg1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32> {
// CHECK-NEXT: %[[S:.*]] = arith.addf %[[X]], %[[Y]]
// CHECK-NEXT: kernel.yield %[[S]] : tensor<4xf32>
func.func @one_result(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
  %0 = kernel.fusion elementwise(%x = %arg0, %y = %arg1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32> {
    %s = arith.addf %x, %y : tensor<4xf32>
    kernel.yield %s : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @two_results
// CHECK: %[[R:.*]]:2 = kernel.fusion elementwise(%[[X:.*]] = %arg0) attributes {note = "kept"} : (tensor<0xi8>) -> (tensor<0xi8>, tensor<0xi8>)
// CHECK-NEXT: kernel.yield %[[X]], %[[X]] : tensor<0xi8>, tensor<0xi8>
func.func @two_results(%arg0: tensor<0xi8>) -> tensor<0xi8> {
  %0:2 = kernel.fusion elementwise(%x = %arg0) attributes {note = "kept"} : (tensor<0xi8>) -> (tensor<0xi8>, tensor<0xi8>) {
    kernel.yield %x, %x : tensor<0xi8>, tensor<0xi8>
  }
  return %0#1 : tensor<0xi8>
}

// CHECK-LABEL: func @no_operands
// CHECK: kernel.fusion reduction() : () -> tensor<i1>
func.func @no_operands() -> tensor<i1> {
  %0 = kernel.fusion reduction() : () -> tensor<i1> {
    %c = arith.constant dense<true> : tensor<i1>
    kernel.yield %c : tensor<i1>
  }
  return %0 : tensor<i1>
}

// RUN: tpu-opt %s --convert-stablehlo-to-linalg | FileCheck %s

// Calls of functions of the host take buffers of the operands, dense, and of the results.

// CHECK-LABEL: func.func @main
// CHECK-SAME: (%[[X:.*]]: tensor<4xi8>)
func.func @main(%x: tensor<4xi1>) -> tensor<2xf32> {
  // CHECK: %[[OPERAND:.*]] = bufferization.to_buffer %[[X]] read_only : tensor<4xi8> to memref<4xi8>
  // CHECK: %[[RESULT:.*]] = memref.alloc() : memref<2xf32>
  // CHECK: call @systole.custom_call_main_0(%[[OPERAND]], %[[RESULT]]) : (memref<4xi8>, memref<2xf32>) -> ()
  // CHECK: %[[TENSOR:.*]] = bufferization.to_tensor %[[RESULT]] restrict writable
  // CHECK: return %[[TENSOR]]
  %0 = stablehlo.custom_call @mine(%x) {backend_config = "fast"} : (tensor<4xi1>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK: func.func private @systole.custom_call_main_0(memref<4xi8>, memref<2xf32>)
// CHECK-SAME: systole.custom_call = {config = "fast", name = "mine", operands = [tensor<4xi1>], results = [tensor<2xf32>]}

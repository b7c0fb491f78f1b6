// RUN: tpu-opt --cpu-pipeline %s | FileCheck %s

// The third member of the runtime is what calls the host.
// CHECK: llvm.func internal @systole.custom_call_main_0(%[[RUNTIME:.*]]: !llvm.ptr, %[[OPERAND:.*]]: !llvm.ptr, %[[RESULT:.*]]: !llvm.ptr)
// CHECK: %[[MEMBER:.*]] = llvm.getelementptr %[[RUNTIME]][0, 2] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(ptr, i32, ptr)>
// CHECK: %[[CALLEE:.*]] = llvm.load %[[MEMBER]]
// CHECK: llvm.store %[[OPERAND]], %{{.*}}
// CHECK: llvm.store %[[RESULT]], %{{.*}}
// CHECK: llvm.call %[[CALLEE]](%[[RUNTIME]],

func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.custom_call @mine(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

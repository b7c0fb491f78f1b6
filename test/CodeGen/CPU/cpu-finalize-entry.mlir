// RUN: tpu-opt --cpu-pipeline %s | FileCheck %s

// CHECK-DAG: llvm.func internal @systole.program(%{{.*}}: !llvm.ptr {llvm.noalias, llvm.noundef}
// CHECK-DAG: llvm.func @systole_entry(%{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr) -> i32
func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.negate %a : tensor<4xf32>
  return %0 : tensor<4xf32>
}

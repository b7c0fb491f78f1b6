// RUN: split-file %s %t
// RUN: tpu-compile %t/attributes.mlir -o %t/out.bin && tpu-run %t/out.bin --random=1
// RUN: tpu-compile %t/attributes.mlir --target=cpu -o %t/out.bin && tpu-run %t/out.bin --random=1
// RUN: not tpu-compile %t/op.mlir -o %t/absent.bin 2>&1 | FileCheck %s
// RUN: not ls %t/absent.bin

// CHECK: op.mlir:2:8: error: 'framework.twice' op is unknown

//--- attributes.mlir
module attributes {tf.versions = {producer = 1 : i32}, framework.config = #framework.config<level = 3>} {
  func.func @main(%x: tensor<4xf32> {framework.kind = #framework<kind input>, tf._shape = #tf_type.shape<4>}) -> tensor<4xf32> {
    %0 = stablehlo.add %x, %x {framework.note = #framework.note<"here">} : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}

//--- op.mlir
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "framework.twice"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// What a version does not know, and what no artifact can hold, is refused at its place, and nothing is written.

// RUN: split-file %s %t
// RUN: not tpu-opt %t/accuracy.mlir --emit-portable-artifact=1.8.0 -o %t.out 2>&1 | FileCheck %s --check-prefix=ACCURACY
// RUN: not ls %t.out
// RUN: not tpu-opt %t/type.mlir --emit-portable-artifact=1.6.0 2>&1 | FileCheck %s --check-prefix=TYPE
// RUN: not tpu-opt %t/operation.mlir --emit-portable-artifact=0.18.0 2>&1 | FileCheck %s --check-prefix=OPERATION
// RUN: not tpu-opt %t/promotion.mlir --emit-portable-artifact=0.16.0 2>&1 | FileCheck %s --check-prefix=PROMOTION
// RUN: not tpu-opt %t/call.mlir --emit-portable-artifact=1.2.0 2>&1 | FileCheck %s --check-prefix=CALL
// RUN: not tpu-opt %t/foreign.mlir --emit-portable-artifact 2>&1 | FileCheck %s --check-prefix=FOREIGN
// RUN: not tpu-opt %t/attribute.mlir --emit-portable-artifact=1.10.0 2>&1 | FileCheck %s --check-prefix=ATTRIBUTE
// RUN: not tpu-opt %t/chlo.mlir --emit-portable-artifact 2>&1 | FileCheck %s --check-prefix=CHLO
// RUN: not tpu-opt %t/type.mlir --emit-portable-artifact=0.8.0 2>&1 | FileCheck %s --check-prefix=OLD
// RUN: not tpu-opt %t/type.mlir --emit-portable-artifact=1.99.0 2>&1 | FileCheck %s --check-prefix=NEW
// RUN: not tpu-opt %t/type.mlir --emit-portable-artifact=newest 2>&1 | FileCheck %s --check-prefix=VERSION

// OLD: cannot write an artifact for StableHLO 0.8.0: expected a version from 0.9.0 to
// NEW: cannot write an artifact for StableHLO 1.99.0: expected a version from 0.9.0 to
// VERSION: tpu-opt: error: 'newest' is no version: expected one such as

//--- accuracy.mlir
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  // ACCURACY: accuracy.mlir:3:8: error: 'stablehlo.exponential' op the attribute result_accuracy = {{.*}} came with StableHLO 1.9.0, and the artifact is for 1.8.0
  %0 = "stablehlo.exponential"(%x) <{result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>}> : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

//--- type.mlir
func.func @main(%x: tensor<4xf32>) -> tensor<4xf8E4M3> {
  // TYPE: the type 'f8E4M3' came with StableHLO 1.7.0, and the artifact is for 1.6.0
  %0 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xf8E4M3>
  return %0 : tensor<4xf8E4M3>
}

//--- operation.mlir
func.func private @square(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.multiply %x, %x : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  // OPERATION: 'stablehlo.composite' op came with StableHLO 0.19.0, and the artifact is for 0.18.0
  %0 = stablehlo.composite "my.square" %x {decomposition = @square} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

//--- promotion.mlir
func.func @main(%x: tensor<4xbf16>, %zero: tensor<bf16>) -> tensor<f32> {
  // PROMOTION: 'stablehlo.reduce' op a result of another element type than the operand came with StableHLO 0.17.0, and the artifact is for 0.16.0
  %0 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<4xbf16>, tensor<bf16>) -> tensor<f32>
  return %0 : tensor<f32>
}

//--- call.mlir
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  // CALL: 'stablehlo.custom_call' op a dictionary as a custom call's configuration came with StableHLO 1.3.0, and the artifact is for 1.2.0
  %0 = stablehlo.custom_call @fill(%x) {api_version = 4 : i32, backend_config = {n = 3 : i32}} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

//--- foreign.mlir
func.func @main(%x: f32) -> f32 {
  // FOREIGN: 'arith.addf' op has no place in a portable artifact: only operations of stablehlo, chlo and functions do; stop the pipeline earlier
  %0 = arith.addf %x, %x : f32
  return %0 : f32
}

//--- attribute.mlir
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  // ATTRIBUTE: 'stablehlo.add' op the attribute unit has no place in a portable artifact before StableHLO 1.11.0
  %0 = stablehlo.add %x, %x {my.hint} : tensor<4xf32>
  return %0 : tensor<4xf32>
}

//--- chlo.mlir
func.func @main(%x: tensor<4xf64>) -> tensor<4xf64> {
  // CHLO: 'chlo.erf_inv' op cannot be written in StableHLO for these types, which an artifact needs
  %0 = chlo.erf_inv %x : tensor<4xf64> -> tensor<4xf64>
  return %0 : tensor<4xf64>
}

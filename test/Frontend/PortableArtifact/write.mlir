// What is written for a version reads back as the same program.

// RUN: tpu-opt %s -o %t.expected
// RUN: tpu-opt %s --emit-portable-artifact=1.11.3 -o %t && tpu-opt %t | diff - %t.expected
// RUN: tpu-opt %s --emit-portable-artifact -o %t && tpu-opt %t | diff - %t.expected

// Every version of the container.
// RUN: tpu-opt %S/read.mlir -o %t.expected
// RUN: tpu-opt %S/read.mlir --emit-portable-artifact=0.9.0 -o %t && tpu-opt %t | diff - %t.expected
// RUN: tpu-opt %S/read.mlir --emit-portable-artifact=0.10.0 -o %t && tpu-opt %t | diff - %t.expected
// RUN: tpu-opt %S/read.mlir --emit-portable-artifact=0.12.0 -o %t && tpu-opt %t | diff - %t.expected
// RUN: tpu-opt %S/read.mlir --emit-portable-artifact=0.14.0 -o %t && tpu-opt %t | diff - %t.expected
// RUN: tpu-opt %S/read.mlir --emit-portable-artifact=0.15.0 -o %t && tpu-opt %t | diff - %t.expected

// Before 0.19 there are no composites, and chlo's operations are written in stablehlo's.
// RUN: sed "s/{my.hint.*>}//" %s | tpu-opt --emit-portable-artifact=0.18.0 -o %t && tpu-opt %t | FileCheck %s --check-prefix=OLD
// OLD-NOT: chlo
// OLD: stablehlo.exponential
// OLD: stablehlo.sort
// OLD-NOT: chlo

// An artifact that StableHLO wrote is written again.
// RUN: tpu-opt %S/Inputs/program-1.17.0.mlirbc -o %t.program
// RUN: tpu-opt %S/Inputs/program-1.17.0.mlirbc --emit-portable-artifact=0.9.0 -o %t && tpu-opt %t | diff - %t.program

// The passes come first.
// RUN: tpu-opt %s --canonicalize --emit-portable-artifact -o %t && tpu-opt %t | FileCheck %s
// CHECK-LABEL: func.func public @main
// CHECK-NOT: stablehlo.add
// CHECK: stablehlo.multiply

module @written attributes {mhlo.num_replicas = 1 : i32} {
  func.func public @main(%x: tensor<4x6xf32> {mhlo.layout_mode = "default"}) -> (tensor<4x6xf32>, tensor<4x6xf32>, tensor<3xi1>, tensor<2xcomplex<f32>>) {
    %unused = stablehlo.add %x, %x : tensor<4x6xf32>
    %0 = stablehlo.multiply %x, %x {my.hint, my.place = affine_map<(d0) -> (d0 + 1)>} : tensor<4x6xf32>
    %1 = chlo.erf %0 : tensor<4x6xf32> -> tensor<4x6xf32>
    %2, %3 = chlo.top_k(%1, k = 6) : tensor<4x6xf32> -> (tensor<4x6xf32>, tensor<4x6xi32>)
    %4 = chlo.asinh %2 : tensor<4x6xf32> -> tensor<4x6xf32>
    %5 = stablehlo.tanh %4 : tensor<4x6xf32>
    %bits = stablehlo.constant dense<[true, false, true]> : tensor<3xi1>
    %numbers = stablehlo.constant dense<[(1.0, 2.0), (3.0, -0.0)]> : tensor<2xcomplex<f32>>
    return %1, %5, %bits, %numbers : tensor<4x6xf32>, tensor<4x6xf32>, tensor<3xi1>, tensor<2xcomplex<f32>>
  }
}

// Since 1.11 attributes that StableHLO does not know cross as they are.

// RUN: tpu-opt %s --emit-portable-artifact=1.11.0 -o %t && tpu-opt %t | FileCheck %s --check-prefix=FOREIGN
// FOREIGN: stablehlo.multiply %arg0, %arg0 {my.hint, my.place = {{(#map|affine_map)}}
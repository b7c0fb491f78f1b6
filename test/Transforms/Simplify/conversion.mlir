// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// CHECK-LABEL: func @there_and_back
// CHECK-NEXT: return %arg0, %arg1
func.func @there_and_back(%x: tensor<4xbf16>, %i: tensor<4xi8>) -> (tensor<4xbf16>, tensor<4xi8>) {
  %0 = stablehlo.convert %x : (tensor<4xbf16>) -> tensor<4xf32>
  %1 = stablehlo.convert %0 : (tensor<4xf32>) -> tensor<4xbf16>
  %2 = stablehlo.convert %i : (tensor<4xi8>) -> tensor<4xi32>
  %3 = stablehlo.convert %2 : (tensor<4xi32>) -> tensor<4xi8>
  return %1, %3 : tensor<4xbf16>, tensor<4xi8>
}

// CHECK-LABEL: func @shorter
// CHECK-NEXT: stablehlo.convert %arg0 : (tensor<4xi1>) -> tensor<4xf32>
// CHECK-NEXT: return
func.func @shorter(%x: tensor<4xi1>) -> tensor<4xf32> {
  %0 = stablehlo.convert %x : (tensor<4xi1>) -> tensor<4xi32>
  %1 = stablehlo.convert %0 : (tensor<4xi32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// Rounding to bf16 and wrapping to i8 lose something.
// CHECK-LABEL: func @lossy_kept
// CHECK-COUNT-4: stablehlo.convert
func.func @lossy_kept(%x: tensor<4xf32>, %i: tensor<4xi32>) -> (tensor<4xf32>, tensor<4xi32>) {
  %0 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xbf16>
  %1 = stablehlo.convert %0 : (tensor<4xbf16>) -> tensor<4xf32>
  %2 = stablehlo.convert %i : (tensor<4xi32>) -> tensor<4xi8>
  %3 = stablehlo.convert %2 : (tensor<4xi8>) -> tensor<4xi32>
  return %1, %3 : tensor<4xf32>, tensor<4xi32>
}

// CHECK-LABEL: func @bitcast
// CHECK-NEXT: return %arg0
func.func @bitcast(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.bitcast_convert %x : (tensor<4xf32>) -> tensor<4xi32>
  %1 = stablehlo.bitcast_convert %0 : (tensor<4xi32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

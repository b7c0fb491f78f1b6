// RUN: tpu-opt --stablehlo-expand-linear-algebra %s | FileCheck %s

// What the loops compute, test/integration/self-checks.test checks.

// CHECK-LABEL: @cholesky
// CHECK: stablehlo.while
// CHECK-NOT: stablehlo.while
// CHECK: return
func.func @cholesky(%a: tensor<2x5x5xf32>) -> tensor<2x5x5xf32> {
  %0 = stablehlo.cholesky %a, lower = true : tensor<2x5x5xf32>
  return %0 : tensor<2x5x5xf32>
}

// Two panels with a product between them, in f32.
// CHECK-LABEL: @panels
// CHECK: stablehlo.convert %arg0 : (tensor<130x130xbf16>) -> tensor<130x130xf32>
// CHECK: stablehlo.while
// CHECK: stablehlo.dot_general {{.*}} : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x2xf32>
// CHECK: stablehlo.while
func.func @panels(%a: tensor<130x130xbf16>) -> tensor<130x130xbf16> {
  %0 = stablehlo.cholesky %a : tensor<130x130xbf16>
  return %0 : tensor<130x130xbf16>
}

// An upper system on the right, transposed, is an upper one on the left.
// CHECK-LABEL: @solve
// CHECK: stablehlo.reverse {{.*}}, dims = [1, 2]
// CHECK: stablehlo.while
// CHECK: stablehlo.reverse {{.*}}, dims = [1]
func.func @solve(%a: tensor<3x3xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = false, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: @empty
// CHECK-NEXT: return %arg0, %arg1
func.func @empty(%a: tensor<0x0xf32>, %b: tensor<3x0xf32>, %c: tensor<3x3xf32>) -> (tensor<0x0xf32>, tensor<3x0xf32>) {
  %0 = stablehlo.cholesky %a : tensor<0x0xf32>
  %1 = "stablehlo.triangular_solve"(%c, %b) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x0xf32>) -> tensor<3x0xf32>
  return %0, %1 : tensor<0x0xf32>, tensor<3x0xf32>
}

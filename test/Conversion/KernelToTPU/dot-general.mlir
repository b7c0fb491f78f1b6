// RUN: tpu-opt %s --split-input-file --stablehlo-to-tpu --canonicalize --cse | FileCheck %s -enable-var-scope

// Ragged depth: the lanes of lhs and the rows of rhs beyond it are filled with zeros. Two blocks of columns: the second's
// weights are loaded while the first is multiplied.
// CHECK-LABEL: tpu.program @main
// CHECK: %[[ZERO:.*]] = arith.constant dense<0.000000e+00>
// CHECK: tpu.store %[[ZERO]]
// CHECK: tpu.dma_wait 0 count 1
// CHECK: tpu.dma_wait 3 count 1
// CHECK-COUNT-16: tpu.matrix_load
// CHECK: tpu.matrix_swap
// CHECK: tpu.matrix_multiply
// CHECK: tpu.matrix_load
// CHECK: tpu.matrix_swap
// CHECK: tpu.matrix_multiply
// CHECK: tpu.matrix_pop
// CHECK: tpu.store
// CHECK: tpu.dma_wait 1 count 1
func.func @main(%x: tensor<37x53xf32>, %y: tensor<53x211xf32>) -> tensor<37x211xf32> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<37x53xf32>, tensor<53x211xf32>) -> tensor<37x211xf32>
  return %0 : tensor<37x211xf32>
}

// -----

// Weights with depth innermost are transposed by the unit, and batches are steps.
// CHECK-LABEL: tpu.program @main
// CHECK: scf.for
// CHECK-COUNT-16: tpu.matrix_load {{.*}} {transposed}
// CHECK-NOT: tpu.matrix_load {{.*}} : vector
func.func @main(%x: tensor<2x5x3x64xf32>, %y: tensor<2x7x3x64xf32>) -> tensor<2x3x5x7xf32> {
  %0 = stablehlo.dot_general %x, %y, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x5x3x64xf32>, tensor<2x7x3x64xf32>) -> tensor<2x3x5x7xf32>
  return %0 : tensor<2x3x5x7xf32>
}

// -----

// Integers go to the vector unit.
// CHECK-LABEL: tpu.program @main
// CHECK: tpu.permute_lanes
// CHECK: arith.muli
// CHECK-NOT: tpu.matrix_multiply
func.func @main(%x: tensor<5x6xi8>, %y: tensor<6x7xi8>) -> tensor<5x7xi32> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<5x6xi8>, tensor<6x7xi8>) -> tensor<5x7xi32>
  return %0 : tensor<5x7xi32>
}

// -----

// Nothing to sum: zeros.
// CHECK-LABEL: tpu.program @main
// CHECK-NOT: tpu.matrix_multiply
// CHECK: tpu.store
func.func @main(%x: tensor<5x0xf32>, %y: tensor<0x7xf32>) -> tensor<5x7xf32> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<5x0xf32>, tensor<0x7xf32>) -> tensor<5x7xf32>
  return %0 : tensor<5x7xf32>
}

// -----

// Depth comes in chunks, of which the last is shorter: zeros are stored where it leaves the others' weights. The operands
// aren't copied for that; there are no bytes but theirs and the result's.
// CHECK-LABEL: tpu.program @main
// CHECK-SAME: hbm_bytes = 1626112
// CHECK: scf.if
// CHECK: %[[ISLAST:.*]] = arith.cmpi eq
// CHECK: scf.if %[[ISLAST]]
// CHECK: scf.for
// CHECK: tpu.store %{{.*}} : vector<8x128xf32>
// CHECK: tpu.dma_start
func.func @main(%x: tensor<70x2500xf32>, %y: tensor<2500x90xf32>) -> tensor<70x90xf32> {
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<70x2500xf32>, tensor<2500x90xf32>) -> tensor<70x90xf32>
  return %0 : tensor<70x90xf32>
}

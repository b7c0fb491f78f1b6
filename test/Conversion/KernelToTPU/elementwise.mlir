// RUN: tpu-opt %s --split-input-file --stablehlo-to-tpu --canonicalize --cse | FileCheck %s -enable-var-scope

// One kernel: a bias that repeats along rows by DMA, a splat that becomes a vector constant, two results.
// CHECK-LABEL: tpu.program @main
// CHECK-SAME: arguments = array<i64: 0, 512>
// CHECK-SAME: results = array<i64: 1024, 1536>
// CHECK-DAG: %[[ZERO:.*]] = arith.constant dense<0.000000e+00> : vector<8x128xf32>
// CHECK-COUNT-2: tpu.dma_start
// CHECK: tpu.dma_wait 0 count 2
// CHECK: %[[X:.*]] = tpu.load {{.*}} : vector<8x128xf32>
// CHECK: %[[B:.*]] = tpu.load {{.*}} : vector<8x128xf32>
// CHECK: %[[SUM:.*]] = arith.addf %[[X]], %[[B]]
// CHECK: %[[RELU:.*]] = arith.maximumf %[[SUM]], %[[ZERO]]
// CHECK: %[[LESS:.*]] = arith.cmpf olt, %[[RELU]], %[[X]]
// CHECK: tpu.store %[[RELU]]
// CHECK: %[[WORDS:.*]] = arith.extui %[[LESS]]
// CHECK: tpu.store %[[WORDS]]
// CHECK-COUNT-2: tpu.dma_start
// CHECK: tpu.dma_wait 1 count 2
// CHECK-NOT: tpu
func.func @main(%x: tensor<9x5xf32>, %bias: tensor<5xf32>) -> (tensor<9x5xf32>, tensor<9x5xi1>) {
  %zero = stablehlo.constant dense<0.0> : tensor<9x5xf32>
  %b = stablehlo.broadcast_in_dim %bias, dims = [1] : (tensor<5xf32>) -> tensor<9x5xf32>
  %sum = stablehlo.add %x, %b : tensor<9x5xf32>
  %relu = stablehlo.maximum %sum, %zero : tensor<9x5xf32>
  %less = stablehlo.compare LT, %relu, %x : (tensor<9x5xf32>, tensor<9x5xf32>) -> tensor<9x5xi1>
  return %relu, %less : tensor<9x5xf32>, tensor<9x5xi1>
}

// -----

// More than one tile: the next one's load starts before this one's is awaited, each in its half.
// CHECK-LABEL: tpu.program @main
// CHECK: scf.for %[[TILE:.*]] = %{{.*}} to %{{.*}} step
// CHECK: %[[NEXT:.*]] = arith.addi %[[TILE]]
// CHECK: scf.if
// CHECK: tpu.dma_start
// CHECK: tpu.dma_wait 0 count 1
// CHECK: scf.for
// CHECK: tpu.transcendental exp
// CHECK: tpu.store
// CHECK: scf.if
// CHECK: tpu.dma_wait 1 count 1
// CHECK: tpu.dma_start
// CHECK: }
// CHECK: tpu.dma_wait 1 count 1
func.func @main(%x: tensor<1000000xf32>) -> tensor<1000000xf32> {
  %y = stablehlo.exponential %x : tensor<1000000xf32>
  return %y : tensor<1000000xf32>
}

// -----

// What is constant along long lines takes one word a line, broadcast from lane 0. bf16 is rounded after each op.
// CHECK-LABEL: tpu.program @main
// CHECK: %[[MAX:.*]] = tpu.load %{{.*}} {alias_group = 1
// CHECK: %[[ALL:.*]] = tpu.broadcast_lane %[[MAX]][0]
// CHECK: %[[DIFFERENCE:.*]] = arith.subf %{{.*}}, %[[ALL]]
// CHECK: tpu.unary round_bf16 %[[DIFFERENCE]]
func.func @main(%x: tensor<64x200xbf16>, %max: tensor<64xbf16>) -> tensor<64x200xbf16> {
  %m = stablehlo.broadcast_in_dim %max, dims = [0] : (tensor<64xbf16>) -> tensor<64x200xbf16>
  %y = stablehlo.subtract %x, %m : tensor<64x200xbf16>
  return %y : tensor<64x200xbf16>
}

// -----

// A fusion is seen through, and its ops join their neighbours.
// CHECK-LABEL: tpu.program @main
// CHECK: arith.addf
// CHECK: tpu.transcendental tanh
// CHECK: arith.mulf
// CHECK: tpu.dma_wait 1
// CHECK-NOT: tpu
func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  %f = kernel.fusion elementwise(%x = %a) : (tensor<4xf32>) -> tensor<4xf32> {
    %s = stablehlo.add %x, %x : tensor<4xf32>
    %t = stablehlo.tanh %s : tensor<4xf32>
    kernel.yield %t : tensor<4xf32>
  }
  %m = stablehlo.multiply %f, %f : tensor<4xf32>
  return %m : tensor<4xf32>
}

// -----

// CHECK-LABEL: tpu.program @main
// CHECK-NOT: tpu.dma_start
func.func @main(%a: tensor<0x4xf32>) -> tensor<0x4xf32> {
  %s = stablehlo.add %a, %a : tensor<0x4xf32>
  return %s : tensor<0x4xf32>
}

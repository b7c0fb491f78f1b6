// RUN: tpu-opt --pass-pipeline="builtin.module(func.func(cpu-lower-linalg))" --split-input-file %s | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#column = affine_map<(i, j) -> (j)>

// Dense dimensions become one loop, in parallel where there is enough to do.
// CHECK-LABEL: func.func @large
// CHECK: scf.parallel
// CHECK-NOT: scf.for
// CHECK: math.exp
// CHECK: cpu.grain
func.func @large(%a: memref<1024x1024xf32>, %r: memref<1024x1024xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
    ins(%a : memref<1024x1024xf32>) outs(%r : memref<1024x1024xf32>) {
  ^bb0(%x: f32, %y: f32):
    %0 = math.exp %x : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// A sum along contiguous memory is carried by its loop, and may be reordered.
// CHECK-LABEL: func.func @rows
// CHECK: scf.for
// CHECK: scf.for {{.*}} iter_args
// CHECK: arith.addf {{.*}} fastmath<reassoc>
func.func @rows(%a: memref<4x64xf64>, %r: memref<4xf64>) {
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
    ins(%a : memref<4x64xf64>) outs(%r : memref<4xf64>) {
  ^bb0(%x: f64, %y: f64):
    %0 = arith.addf %x, %y : f64
    linalg.yield %0 : f64
  }
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>

// A contraction: a tile of vectors, and fused multiply-adds; the rest of the columns is masked.
// CHECK-LABEL: func.func @contraction
// CHECK-DAG: vector.constant_mask [4] : vector<16xi1>
// CHECK-DAG: vector.maskedload
// CHECK: math.fma {{.*}} : vector<16xf32>
func.func @contraction(%a: memref<4x8xf32>, %b: memref<8x20xf32>, %r: memref<4x20xf32>) {
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%a, %b : memref<4x8xf32>, memref<8x20xf32>) outs(%r : memref<4x20xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %0 = arith.mulf %x, %y : f32
    %1 = arith.addf %z, %0 : f32
    linalg.yield %1 : f32
  }
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (k, n)>
#c = affine_map<(m, n, k) -> (m, n)>

// One row by a large matrix, which is streamed: eight of its rows at a time, along all columns. The row is a step of
// a sequence, at a place that is known at run time only.
// CHECK-LABEL: func.func @stream
// CHECK-SAME: %[[SEQUENCE:.*]]: memref<64x512xf32>
// CHECK: %[[BASE:.*]], %[[OFFSET:.*]], %{{.*}}:2, %{{.*}}:2 = memref.extract_strided_metadata
// CHECK: memref.reinterpret_cast %[[BASE]] to offset: [%[[OFFSET]]], sizes: [512], strides: [1]
// CHECK: scf.parallel
// CHECK: %[[BLOCKS:.*]] = arith.constant 64 : index
// CHECK: scf.for {{.*}} to %[[BLOCKS]]
// CHECK: %[[PANELS:.*]] = arith.constant 4 : index
// CHECK: scf.for {{.*}} to %[[PANELS]]
// CHECK: math.fma {{.*}} : vector<16xf32>
func.func @stream(%sequence: memref<64x512xf32>, %b: memref<512x2048xf32>, %r: memref<1x2048xf32>, %step: index) {
  %a = memref.subview %sequence[%step, 0] [1, 512] [1, 1] : memref<64x512xf32> to memref<1x512xf32, strided<[512, 1], offset: ?>>
  linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%a, %b : memref<1x512xf32, strided<[512, 1], offset: ?>>, memref<512x2048xf32>) outs(%r : memref<1x2048xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %0 = arith.mulf %x, %y : f32
    %1 = arith.addf %z, %0 : f32
    linalg.yield %1 : f32
  }
  return
}

// RUN: tpu-opt --pass-pipeline="builtin.module(func.func(cpu-lower-linalg))" --split-input-file %s | FileCheck %s
// RUN: tpu-opt --pass-pipeline="builtin.module(func.func(cpu-lower-linalg{parallel=false}))" --split-input-file %s | FileCheck %s --check-prefix=SERIAL

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#column = affine_map<(i, j) -> (j)>

// Dense dimensions become one loop, in parallel where there is enough to do.
// CHECK-LABEL: func.func @large
// CHECK: scf.parallel
// CHECK-NOT: scf.for
// CHECK: math.exp
// CHECK: cpu.grain
// SERIAL-LABEL: func.func @large
// SERIAL-NOT: scf.parallel
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

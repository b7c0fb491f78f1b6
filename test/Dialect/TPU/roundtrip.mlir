// RUN: tpu-opt %s | tpu-opt | FileCheck %s
// RUN: tpu-opt %s --mlir-print-op-generic | tpu-opt | FileCheck %s

// CHECK-LABEL: tpu.program @memory {
tpu.program @memory {
  %zero = arith.constant 0 : i32
  // CHECK: %[[A:.*]] = tpu.load %{{.*}}[16] : vector<8x128xf32>
  %a = tpu.load %zero[16] : vector<8x128xf32>
  // CHECK: tpu.load %{{.*}}[-8] {alias_group = 2 : i32, stride = 0 : i32} : vector<8x128xi32>
  %b = tpu.load %zero[-8] {stride = 0 : i32, alias_group = 2 : i32} : vector<8x128xi32>
  // CHECK: tpu.store %[[A]], %{{.*}}[24] {stride = 2 : i32} : vector<8x128xf32>
  tpu.store %a, %zero[24] {stride = 2 : i32} : vector<8x128xf32>
  // CHECK: %[[S:.*]] = tpu.scalar_load %{{.*}}[3] : i32
  %s = tpu.scalar_load %zero[3] : i32
  // CHECK: tpu.scalar_store %[[S]], %{{.*}}[4] : i32
  tpu.scalar_store %s, %zero[4] : i32
  // CHECK: tpu.splat %[[S]] : vector<8x128xf32>
  %v = tpu.splat %s : vector<8x128xf32>
  tpu.store %v, %zero[0] : vector<8x128xf32>
}

// CHECK-LABEL: tpu.program @functions {
tpu.program @functions {
  %zero = arith.constant 0 : i32
  %a = tpu.load %zero[0] : vector<8x128xf32>
  // CHECK: tpu.lane_id : vector<8x128xi32>
  %lane = tpu.lane_id : vector<8x128xi32>
  // CHECK: tpu.sublane_id : vector<8x128xi32>
  %sublane = tpu.sublane_id : vector<8x128xi32>
  // CHECK: tpu.unary float_to_int %{{.*}} : vector<8x128xf32> -> vector<8x128xi32>
  %i = tpu.unary float_to_int %a : vector<8x128xf32> -> vector<8x128xi32>
  // CHECK: tpu.unary round_bf16 %{{.*}} : vector<8x128xf32> -> vector<8x128xf32>
  %f = tpu.unary round_bf16 %a : vector<8x128xf32> -> vector<8x128xf32>
  // CHECK: tpu.unary popcount %{{.*}} : vector<8x128xi32> -> vector<8x128xi32>
  %p = tpu.unary popcount %i : vector<8x128xi32> -> vector<8x128xi32>
  // CHECK: tpu.transcendental exp %{{.*}} : vector<8x128xf32>
  %e = tpu.transcendental exp %a : vector<8x128xf32>
  // CHECK: tpu.transcendental_binary divide %{{.*}}, %{{.*}} : vector<8x128xf32>
  %d = tpu.transcendental_binary divide %a, %e : vector<8x128xf32>
  // CHECK: tpu.extract %{{.*}}[7, 127] : vector<8x128xf32>
  %x = tpu.extract %a[7, 127] : vector<8x128xf32>
}

// CHECK-LABEL: tpu.program @units {
tpu.program @units {
  %zero = arith.constant 0 : i32
  %a = tpu.load %zero[0] : vector<8x128xf32>
  %i = tpu.load %zero[0] : vector<8x128xi32>
  // CHECK: tpu.matrix_load %{{.*}} : vector<8x128xf32>
  tpu.matrix_load %a : vector<8x128xf32>
  // CHECK: tpu.matrix_load %{{.*}} {transposed, unit = 1 : i32} : vector<8x128xf32>
  tpu.matrix_load %a {transposed, unit = 1 : i32} : vector<8x128xf32>
  // CHECK: tpu.matrix_swap{{$}}
  tpu.matrix_swap
  // CHECK: tpu.matrix_multiply %{{.*}} : vector<8x128xf32>
  tpu.matrix_multiply %a : vector<8x128xf32>
  // CHECK: tpu.matrix_pop : vector<8x128xf32>
  %m = tpu.matrix_pop : vector<8x128xf32>
  // CHECK: tpu.rotate_lanes %{{.*}}, %{{.*}} : vector<8x128xf32>
  %r = tpu.rotate_lanes %a, %zero : vector<8x128xf32>
  // CHECK: tpu.rotate_sublanes %{{.*}}, %{{.*}} : vector<8x128xi32>
  %s = tpu.rotate_sublanes %i, %zero : vector<8x128xi32>
  // CHECK: tpu.permute_lanes %{{.*}}, %{{.*}} : vector<8x128xf32>, vector<8x128xi32>
  %p = tpu.permute_lanes %a, %i : vector<8x128xf32>, vector<8x128xi32>
  // CHECK: tpu.broadcast_lane %{{.*}}[127] : vector<8x128xf32>
  %b = tpu.broadcast_lane %a[127] : vector<8x128xf32>
  // CHECK: tpu.reduce_lanes add %{{.*}} : vector<8x128xf32>
  %sum = tpu.reduce_lanes add %a : vector<8x128xf32>
  // CHECK: tpu.reduce_lanes and %{{.*}} : vector<8x128xi32>
  %all = tpu.reduce_lanes and %i : vector<8x128xi32>
  // CHECK: tpu.transpose_push %{{.*}} : vector<8x128xf32>
  tpu.transpose_push %a : vector<8x128xf32>
  // CHECK: tpu.transpose_pop : vector<8x128xf32>
  %t = tpu.transpose_pop : vector<8x128xf32>
}

// CHECK-LABEL: tpu.program @control {
tpu.program @control {
  %zero = arith.constant 0 : i32
  // CHECK: tpu.dma_start %{{.*}}
  tpu.dma_start %zero
  // CHECK: tpu.dma_wait 3 count 2
  tpu.dma_wait 3 count 2
  // CHECK: tpu.trap 7
  tpu.trap 7
}

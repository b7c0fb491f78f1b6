// RUN: tpu-opt %s | tpu-opt | FileCheck %s
// RUN: tpu-opt %s -mlir-print-op-generic | tpu-opt | FileCheck %s

// Attributes that differ from their defaults, which examples.test doesn't show; sizes 0 and 1; every element type.

// CHECK-LABEL: @matmul
func.func @matmul(%a: tensor<1x3x2xbf16>, %b: tensor<7x4x3xbf16>, %c: tensor<0x3xi8>, %d: tensor<3x2xi8>) {
  // CHECK: graph.matmul %{{.*}}, %{{.*}} {output_type = f32, precision = "HIGHEST", transpose_a = true, transpose_b = true} : (tensor<1x3x2xbf16>, tensor<7x4x3xbf16>) -> tensor<7x2x4xf32>
  %0 = graph.matmul %a, %b {transpose_a = true, transpose_b = true, precision = "HIGHEST", output_type = f32}
      : (tensor<1x3x2xbf16>, tensor<7x4x3xbf16>) -> tensor<7x2x4xf32>
  // CHECK: graph.matmul %{{.*}}, %{{.*}} : (tensor<0x3xi8>, tensor<3x2xi8>) -> tensor<0x2xi8>
  %1 = graph.matmul %c, %d {precision = "DEFAULT"} : (tensor<0x3xi8>, tensor<3x2xi8>) -> tensor<0x2xi8>
  return
}

// CHECK-LABEL: @conv2d
func.func @conv2d(%x: tensor<2x4x9x7xf16>, %w: tensor<3x2x2x6xf16>) {
  // CHECK: graph.conv2d %{{.*}}, %{{.*}} {data_format = "NCHW", dilations = [2, 1], explicit_paddings = [1, 0, 2, 3], groups = 2 : i64, padding = "EXPLICIT", strides = [2, 3]} :
  %0 = graph.conv2d %x, %w {strides = [2, 3], padding = "EXPLICIT", explicit_paddings = [1, 0, 2, 3],
                            dilations = [2, 1], groups = 2, data_format = "NCHW"}
      : (tensor<2x4x9x7xf16>, tensor<3x2x2x6xf16>) -> tensor<2x6x3x4xf16>
  return
}

// The smallest shape, or a larger one that the convolution differentiated could have had.
// CHECK-LABEL: @conv2d_transpose
func.func @conv2d_transpose(%x: tensor<1x4x4x8xf32>, %w: tensor<3x2x2x8xf32>) {
  // CHECK: -> tensor<1x9x8x2xf32>
  %0 = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "VALID"}
      : (tensor<1x4x4x8xf32>, tensor<3x2x2x8xf32>) -> tensor<1x9x8x2xf32>
  // CHECK: output_shape = [1, 10, 9, 2]
  %1 = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "VALID", output_shape = [1, 10, 9, 2]}
      : (tensor<1x4x4x8xf32>, tensor<3x2x2x8xf32>) -> tensor<1x10x9x2xf32>
  return
}

// CHECK-LABEL: @types
func.func @types(%a: tensor<2x0xui8>, %b: tensor<ui8>, %c: tensor<i64>, %d: tensor<1x1xi1>, %e: tensor<bf16>) {
  // CHECK: graph.add %{{.*}} : (tensor<2x0xui8>, tensor<ui8>) -> tensor<2x0xui8>
  %0 = graph.add %a, %b : (tensor<2x0xui8>, tensor<ui8>) -> tensor<2x0xui8>
  %1 = graph.cast %c : (tensor<i64>) -> tensor<bf16>
  %2 = graph.logical_not %d : (tensor<1x1xi1>) -> tensor<1x1xi1>
  // CHECK: graph.reduce_sum %{{.*}} : (tensor<2x0xui8>) -> tensor<ui8>
  %3 = graph.reduce_sum %a : (tensor<2x0xui8>) -> tensor<ui8>
  %4 = graph.maximum %1, %e : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
  // CHECK: graph.constant {tf.note = "weights"} dense_resource<weights> : tensor<2xf32>
  %5 = graph.constant {tf.note = "weights"} dense_resource<weights> : tensor<2xf32>
  return
}

// CHECK-LABEL: @strided_slice
func.func @strided_slice(%x: tensor<4x5x6xf32>) {
  // x[..., newaxis, 1:-1:2] and x[::-1, -100:100]
  // CHECK: -> tensor<4x5x1x2xf32>
  %0 = graph.strided_slice %x {begin = [0, 0, 1], end = [0, 0, -1], strides = [1, 1, 2], ellipsis_mask = 1,
                               new_axis_mask = 2} : (tensor<4x5x6xf32>) -> tensor<4x5x1x2xf32>
  // CHECK: -> tensor<4x5x6xf32>
  %1 = graph.strided_slice %x {begin = [0, -100], end = [0, 100], strides = [-1, 1], begin_mask = 1, end_mask = 1}
      : (tensor<4x5x6xf32>) -> tensor<4x5x6xf32>
  // CHECK: -> tensor<0x5x6xf32>
  %2 = graph.strided_slice %x {begin = [3], end = [1], strides = [1]} : (tensor<4x5x6xf32>) -> tensor<0x5x6xf32>
  return
}

// Values from outside may be used in the regions; nothing need be carried.
// CHECK-LABEL: @while
func.func @while(%p: tensor<i1>, %x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: graph.while () cond {
  graph.while () cond {
    graph.yield %p : tensor<i1>
  } body {
    graph.yield
  }
  // CHECK: graph.while (%[[A:.*]] = %{{.*}}) : tensor<4xf32> cond {
  // CHECK: } body {
  // CHECK: graph.neg %[[A]]
  %y = graph.while (%a = %x) : tensor<4xf32> cond {
    graph.yield %p : tensor<i1>
  } body {
    %b = graph.neg %a : (tensor<4xf32>) -> tensor<4xf32>
    graph.yield %b : tensor<4xf32>
  }
  return %y : tensor<4xf32>
}

{-#
  dialect_resources: {
    builtin: {
      weights: "0x040000000000803f00000040"
    }
  }
#-}

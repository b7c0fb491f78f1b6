// RUN: tpu-opt %s --stablehlo-fuse --verify-kernels --split-input-file | FileCheck %s

// A chain becomes one fusion; scalar constants and broadcasts go into the body.
// CHECK-LABEL: func @chain
// CHECK-SAME: (%[[A:.*]]: tensor<4x8xf32>, %[[B:.*]]: tensor<8xf32>)
// CHECK-NEXT: %[[R:.*]] = kernel.fusion elementwise(%[[X:.*]] = %[[A]], %[[Y:.*]] = %[[B]])
// CHECK-NEXT:   %[[BB:.*]] = stablehlo.broadcast_in_dim %[[Y]], dims = [1]
// CHECK-NEXT:   %[[S:.*]] = stablehlo.add %[[X]], %[[BB]]
// CHECK-NEXT:   %[[Z:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<4x8xf32>
// CHECK-NEXT:   %[[M:.*]] = stablehlo.maximum %[[S]], %[[Z]]
// CHECK-NEXT:   kernel.yield %[[M]]
// CHECK: return %[[R]]
func.func @chain(%a: tensor<4x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<8xf32>) -> tensor<4x8xf32>
  %1 = stablehlo.add %a, %0 : tensor<4x8xf32>
  %2 = stablehlo.broadcast_in_dim %zero, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
  %3 = stablehlo.maximum %1, %2 : tensor<4x8xf32>
  return %3 : tensor<4x8xf32>
}

// -----

// An op alone becomes a fusion of one op; a scalar predicate is broadcast.
// CHECK-LABEL: func @alone
// CHECK: kernel.fusion elementwise(%[[P:.*]] = %arg0, %[[X:.*]] = %arg1, %[[Y:.*]] = %arg2)
// CHECK-NEXT: %[[B:.*]] = stablehlo.broadcast_in_dim %[[P]], dims = [] : (tensor<i1>) -> tensor<3xi1>
// CHECK-NEXT: stablehlo.select %[[B]], %[[X]], %[[Y]]
func.func @alone(%p: tensor<i1>, %x: tensor<3xf32>, %y: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.select %p, %x, %y : tensor<i1>, tensor<3xf32>
  return %0 : tensor<3xf32>
}

// -----

// What others need too becomes a second result.
// CHECK-LABEL: func @two_results
// CHECK: %[[R:.*]]:2 = kernel.fusion elementwise
// CHECK-DAG: stablehlo.exponential
// CHECK-DAG: stablehlo.tanh
// CHECK: return %[[R]]#0, %[[R]]#1
func.func @two_results(%a: tensor<16xf32>) -> (tensor<16xf32>, tensor<16xf32>) {
  %0 = stablehlo.exponential %a : tensor<16xf32>
  %1 = stablehlo.tanh %0 : tensor<16xf32>
  return %0, %1 : tensor<16xf32>, tensor<16xf32>
}

// -----

// Two that read the same operand become one fusion.
// CHECK-LABEL: func @siblings
// CHECK: %[[R:.*]]:2 = kernel.fusion elementwise
// CHECK-NOT: kernel.fusion
func.func @siblings(%a: tensor<16xf32>) -> (tensor<16xf32>, tensor<16xf32>) {
  %0 = stablehlo.exponential %a : tensor<16xf32>
  %1 = stablehlo.tanh %a : tensor<16xf32>
  return %0, %1 : tensor<16xf32>, tensor<16xf32>
}

// -----

// Different shapes do not mix.
// CHECK-LABEL: func @shapes
// CHECK: kernel.fusion elementwise
// CHECK: stablehlo.reshape
// CHECK: kernel.fusion elementwise
func.func @shapes(%a: tensor<16xf32>) -> tensor<4x4xf32> {
  %0 = stablehlo.exponential %a : tensor<16xf32>
  %1 = stablehlo.reshape %0 : (tensor<16xf32>) -> tensor<4x4xf32>
  %2 = stablehlo.tanh %1 : tensor<4x4xf32>
  return %2 : tensor<4x4xf32>
}

// -----

// No cycle: exp must be computed before the sum, and the quotient after it.
// CHECK-LABEL: func @softmax
// CHECK: %[[E:.*]] = kernel.fusion elementwise
// CHECK: stablehlo.exponential
// CHECK: %[[S:.*]] = stablehlo.reduce(%[[E]] init: {{.*}}) applies stablehlo.add
// CHECK: kernel.fusion elementwise(%[[X:.*]] = %[[E]], %[[Y:.*]] = %[[S]])
// CHECK-NEXT: stablehlo.broadcast_in_dim %[[Y]], dims = [0]
// CHECK-NEXT: stablehlo.divide
func.func @softmax(%a: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.exponential %a : tensor<4x8xf32>
  %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
  %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<4xf32>) -> tensor<4x8xf32>
  %3 = stablehlo.divide %0, %2 : tensor<4x8xf32>
  return %3 : tensor<4x8xf32>
}

// -----

// A reduction takes its producer.
// CHECK-LABEL: func @reduction
// CHECK: %[[R:.*]] = kernel.fusion reduction(%[[X:.*]] = %arg0) : (tensor<4x8xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[M:.*]] = stablehlo.multiply %[[X]], %[[X]]
// CHECK-NEXT: %[[Z:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT: %[[S:.*]] = stablehlo.reduce(%[[M]] init: %[[Z]]) applies stablehlo.add
// CHECK-NEXT: kernel.yield %[[S]]
func.func @reduction(%a: tensor<4x8xf32>) -> tensor<4xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.multiply %a, %a : tensor<4x8xf32>
  %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// A cheap producer of a reduction and of another is computed in both; the difference is never written.
// CHECK-LABEL: func @variance
// CHECK: kernel.fusion reduction(%{{.*}} = %arg0, %{{.*}} = %arg1)
// CHECK-NEXT: stablehlo.broadcast_in_dim
// CHECK-NEXT: stablehlo.subtract
// CHECK-NEXT: stablehlo.multiply
// CHECK: kernel.fusion elementwise(%{{.*}} = %arg0, %{{.*}} = %arg1
// CHECK-NEXT: stablehlo.broadcast_in_dim
// CHECK-NEXT: stablehlo.subtract
// CHECK-NOT: kernel.fusion
func.func @variance(%a: tensor<64x128xf32>, %mean: tensor<64xf32>) -> tensor<64x128xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.broadcast_in_dim %mean, dims = [0] : (tensor<64xf32>) -> tensor<64x128xf32>
  %1 = stablehlo.subtract %a, %0 : tensor<64x128xf32>
  %2 = stablehlo.multiply %1, %1 : tensor<64x128xf32>
  %3 = stablehlo.reduce(%2 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
  %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<64xf32>) -> tensor<64x128xf32>
  %5 = stablehlo.divide %1, %4 : tensor<64x128xf32>
  return %5 : tensor<64x128xf32>
}

// -----

// A contraction takes bias, activation and residual as its epilogue.
// CHECK-LABEL: func @epilogue
// CHECK: kernel.fusion contraction(%[[X:.*]] = %arg0, %[[W:.*]] = %arg1, %[[B:.*]] = %arg2, %[[R:.*]] = %arg3)
// CHECK-NEXT: stablehlo.dot_general %[[X]], %[[W]]
// CHECK-NEXT: stablehlo.broadcast_in_dim %[[B]]
// CHECK-NEXT: stablehlo.add
// CHECK-NEXT: stablehlo.tanh
// CHECK-NEXT: stablehlo.add %{{.*}}, %[[R]]
// CHECK-NEXT: kernel.yield
// CHECK-NOT: kernel.fusion
func.func @epilogue(%x: tensor<4x8xf32>, %w: tensor<8x5xf32>, %b: tensor<5xf32>, %r: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4x8xf32>, tensor<8x5xf32>) -> tensor<4x5xf32>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<5xf32>) -> tensor<4x5xf32>
  %2 = stablehlo.add %0, %1 : tensor<4x5xf32>
  %3 = stablehlo.tanh %2 : tensor<4x5xf32>
  %4 = stablehlo.add %3, %r : tensor<4x5xf32>
  return %4 : tensor<4x5xf32>
}

// -----

// A convolution too; two convolutions that meet in one addition stay two kernels, and the later one takes the addition.
// CHECK-LABEL: func @two_convolutions
// CHECK: %[[A:.*]] = stablehlo.convolution(%arg0, %arg1)
// CHECK: kernel.fusion convolution(%{{.*}} = %arg0, %{{.*}} = %arg2, %[[P:.*]] = %[[A]])
// CHECK-NEXT: %[[B:.*]] = stablehlo.convolution
// CHECK-NEXT: stablehlo.add %[[P]], %[[B]]
func.func @two_convolutions(%x: tensor<1x8x8x3xf32>, %w: tensor<3x3x3x4xf32>, %v: tensor<3x3x3x4xf32>) -> tensor<1x6x6x4xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x8x8x3xf32>, tensor<3x3x3x4xf32>) -> tensor<1x6x6x4xf32>
  %1 = stablehlo.convolution(%x, %v) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x8x8x3xf32>, tensor<3x3x3x4xf32>) -> tensor<1x6x6x4xf32>
  %2 = stablehlo.add %0, %1 : tensor<1x6x6x4xf32>
  return %2 : tensor<1x6x6x4xf32>
}

// -----

// What feeds a contraction is not fused into it, and a contraction with nothing behind it stays alone.
// CHECK-LABEL: func @prologue
// CHECK: kernel.fusion elementwise
// CHECK: %[[D:.*]] = stablehlo.dot_general
// CHECK: return %[[D]]
func.func @prologue(%x: tensor<4x4xf32>, %w: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = stablehlo.tanh %x : tensor<4x4xf32>
  %1 = stablehlo.dot_general %0, %w, contracting_dims = [1] x [0] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

// -----

// Inside of control flow, with values from outside as operands.
// CHECK-LABEL: func @loop
// CHECK: stablehlo.while
// CHECK: cond
// CHECK: kernel.fusion elementwise
// CHECK: stablehlo.compare
// CHECK: do
// CHECK: kernel.fusion elementwise(%{{.*}} = %{{.*}}, %{{.*}} = %arg0)
func.func @loop(%x: tensor<4xf32>, %n: tensor<i32>) -> tensor<4xf32> {
  %0:2 = stablehlo.while(%i = %n, %acc = %x) : tensor<i32>, tensor<4xf32>
  cond {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %p = stablehlo.compare GT, %i, %c : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.subtract %i, %one : tensor<i32>
    %s = stablehlo.add %acc, %x : tensor<4xf32>
    %t = stablehlo.tanh %s : tensor<4xf32>
    stablehlo.return %j, %t : tensor<i32>, tensor<4xf32>
  }
  return %0#1 : tensor<4xf32>
}

// -----

// Ops with side effects keep their order.
// CHECK-LABEL: func @effects
// CHECK: custom_call @first
// CHECK: custom_call @second
func.func @effects(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.tanh %x : tensor<4xf32>
  stablehlo.custom_call @first(%0) {has_side_effect = true} : (tensor<4xf32>) -> ()
  stablehlo.custom_call @second(%x) {has_side_effect = true} : (tensor<4xf32>) -> ()
  %1 = stablehlo.add %0, %x : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// Shapes with a zero, and rank zero.
// CHECK-LABEL: func @small_shapes
// CHECK-COUNT-2: kernel.fusion elementwise
func.func @small_shapes(%x: tensor<0x3xf32>, %y: tensor<f32>) -> (tensor<0x3xf32>, tensor<f32>) {
  %0 = stablehlo.tanh %x : tensor<0x3xf32>
  %1 = stablehlo.tanh %y : tensor<f32>
  return %0, %1 : tensor<0x3xf32>, tensor<f32>
}

// -----

// Elements of quantized types take the bytes of their storage.
// CHECK-LABEL: func @quantized
// CHECK: kernel.fusion
func.func @quantized(%x: tensor<8x!quant.uniform<i8:f32, 0.5>>, %y: tensor<8x!quant.uniform<i8:f32, 0.5>>) -> tensor<8x!quant.uniform<i8:f32, 0.5>> {
  %0 = stablehlo.add %x, %y : tensor<8x!quant.uniform<i8:f32, 0.5>>
  %1 = stablehlo.maximum %0, %y : tensor<8x!quant.uniform<i8:f32, 0.5>>
  return %1 : tensor<8x!quant.uniform<i8:f32, 0.5>>
}

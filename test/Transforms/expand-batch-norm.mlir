// RUN: tpu-opt %s --stablehlo-expand-batch-norm | FileCheck %s

// CHECK-LABEL: func @inference
// CHECK-NEXT: %[[M:.*]] = stablehlo.broadcast_in_dim %arg3, dims = [1]
// CHECK-NEXT: %[[C:.*]] = stablehlo.subtract %arg0, %[[M]]
// CHECK-NEXT: %[[EPS:.*]] = stablehlo.constant dense<1.000000e-03> : tensor<3xf32>
// CHECK-NEXT: %[[V:.*]] = stablehlo.add %arg4, %[[EPS]]
// CHECK-NEXT: %[[D:.*]] = stablehlo.sqrt %[[V]]
// CHECK-NEXT: %[[DB:.*]] = stablehlo.broadcast_in_dim %[[D]], dims = [1]
// CHECK-NEXT: %[[N:.*]] = stablehlo.divide %[[C]], %[[DB]]
// CHECK-NEXT: %[[S:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1]
// CHECK-NEXT: %[[SN:.*]] = stablehlo.multiply %[[S]], %[[N]]
// CHECK-NEXT: %[[O:.*]] = stablehlo.broadcast_in_dim %arg2, dims = [1]
// CHECK-NEXT: %[[R:.*]] = stablehlo.add %[[SN]], %[[O]]
// CHECK-NEXT: return %[[R]]
func.func @inference(%x: tensor<2x3x4xf32>, %s: tensor<3xf32>, %o: tensor<3xf32>, %m: tensor<3xf32>, %v: tensor<3xf32>) -> tensor<2x3x4xf32> {
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @training
// CHECK: stablehlo.reduce(%arg0 init: %{{.*}}) applies stablehlo.add across dimensions = [0, 2]
// CHECK: %[[N:.*]] = stablehlo.constant dense<8.000000e+00> : tensor<3xf32>
// CHECK: %[[MEAN:.*]] = stablehlo.divide %{{.*}}, %[[N]]
// CHECK: stablehlo.reduce
// CHECK: %[[VAR:.*]] = stablehlo.divide
// CHECK: return %{{.*}}, %[[MEAN]], %[[VAR]]
func.func @training(%x: tensor<2x3x4xf32>, %s: tensor<3xf32>, %o: tensor<3xf32>) -> (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>)
  return %0#0, %0#1, %0#2 : tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func @gradient
// CHECK-NOT: batch_norm
// CHECK-COUNT-3: stablehlo.reduce
// CHECK: return
func.func @gradient(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %m: tensor<3xf32>, %v: tensor<3xf32>, %g: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %v, %g) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return %0#0, %0#1, %0#2 : tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>
}

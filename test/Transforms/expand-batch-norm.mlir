// RUN: tpu-opt %s --stablehlo-expand-batch-norm | FileCheck %s

// CHECK-LABEL: func @inference
// CHECK-DAG: %[[M:.*]] = stablehlo.broadcast_in_dim %arg3, dims = [1]
// CHECK-DAG: %[[C:.*]] = stablehlo.subtract %arg0, %[[M]]
// CHECK-DAG: %[[EPS:.*]] = stablehlo.constant dense<1.000000e-03> : tensor<3xf32>
// CHECK-DAG: %[[V:.*]] = stablehlo.add %arg4, %[[EPS]]
// CHECK-DAG: %[[D:.*]] = stablehlo.sqrt %[[V]]
// CHECK-DAG: %[[DB:.*]] = stablehlo.broadcast_in_dim %[[D]], dims = [1]
// CHECK-DAG: %[[N:.*]] = stablehlo.divide %[[C]], %[[DB]]
// CHECK-DAG: %[[S:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1]
// CHECK-DAG: %[[SN:.*]] = stablehlo.multiply %[[S]], %[[N]]
// CHECK-DAG: %[[O:.*]] = stablehlo.broadcast_in_dim %arg2, dims = [1]
// CHECK-DAG: %[[R:.*]] = stablehlo.add %[[SN]], %[[O]]
// CHECK: return %[[R]]
func.func @inference(%x: tensor<2x3x4xf32>, %s: tensor<3xf32>, %o: tensor<3xf32>, %m: tensor<3xf32>, %v: tensor<3xf32>) -> tensor<2x3x4xf32> {
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @training
// CHECK-DAG: stablehlo.reduce(%arg0 init: %{{.*}}) applies stablehlo.add across dimensions = [0, 2]
// CHECK-DAG: %[[N:.*]] = stablehlo.constant dense<8.000000e+00> : tensor<3xf32>
// CHECK-DAG: %[[MEAN:.*]] = stablehlo.divide %{{.*}}, %[[N]]
// CHECK-DAG: stablehlo.reduce
// CHECK-DAG: %[[VAR:.*]] = stablehlo.divide
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

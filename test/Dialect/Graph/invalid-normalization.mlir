// RUN: tpu-opt %s -split-input-file -verify-diagnostics

func.func @test(%x: tensor<3xf32>, %s: tensor<3xf32>, %m: tensor<3xf32>) {
  // expected-error @below {{'graph.fused_batch_norm' op fused_batch_norm_c1: x: expected at least two dimensions, found 'tensor<3xf32>'}}
  %y = graph.fused_batch_norm %x, %s, %s, %s, %m : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<2xf32>, %m: tensor<2xf32>) {
  // expected-error @below {{'graph.fused_batch_norm' op fused_batch_norm_c2: expected parameters of one type and the shape [3], found 'tensor<2xf32>', 'tensor<2xf32>', 'tensor<2xf32>', 'tensor<2xf32>'}}
  %y = graph.fused_batch_norm %x, %s, %s, %s, %m : (tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %m: tensor<3xf16>) {
  // expected-error @below {{'graph.fused_batch_norm' op fused_batch_norm_c2: expected parameters of one type and the shape [3], found 'tensor<3xf32>', 'tensor<3xf32>', 'tensor<3xf32>', 'tensor<3xf16>'}}
  %y = graph.fused_batch_norm %x, %s, %s, %s, %m : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf16>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<3xf16>, %m: tensor<3xf16>) {
  // expected-error @below {{'graph.fused_batch_norm' op fused_batch_norm_c3: expected parameters of the element type of x, 'f32', or of f32, found 'f16'}}
  %y = graph.fused_batch_norm %x, %s, %s, %s, %m : (tensor<2x3xf32>, tensor<3xf16>, tensor<3xf16>, tensor<3xf16>, tensor<3xf16>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %m: tensor<3xf32>) {
  // expected-error @below {{'graph.fused_batch_norm' op fused_batch_norm_c4: epsilon: expected a number not below zero, found -1.000000}}
  %y = graph.fused_batch_norm %x, %s, %s, %s, %m {epsilon = -1.0} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<3xf32>, %s: tensor<3xf32>) {
  // expected-error @below {{'graph.fused_batch_norm_training' op fused_batch_norm_training_c1: x: expected at least two dimensions, found 'tensor<3xf32>'}}
  %y, %m, %v = graph.fused_batch_norm_training %x, %s, %s : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<2xf32>) {
  // expected-error @below {{'graph.fused_batch_norm_training' op fused_batch_norm_training_c2: expected parameters of one type and the shape [3], found 'tensor<2xf32>', 'tensor<2xf32>'}}
  %y, %m, %v = graph.fused_batch_norm_training %x, %s, %s : (tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>)
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<3xbf16>) {
  // expected-error @below {{'graph.fused_batch_norm_training' op fused_batch_norm_training_c3: expected parameters of the element type of x, 'f32', or of f32, found 'bf16'}}
  %y, %m, %v = graph.fused_batch_norm_training %x, %s, %s : (tensor<2x3xf32>, tensor<3xbf16>, tensor<3xbf16>) -> (tensor<2x3xf32>, tensor<3xbf16>, tensor<3xbf16>)
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<3xf32>) {
  // expected-error @below {{'graph.fused_batch_norm_training' op fused_batch_norm_training_c4: epsilon: expected a number not below zero, found -1.000000}}
  %y, %m, %v = graph.fused_batch_norm_training %x, %s, %s {epsilon = -1.0} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @test(%dy: tensor<3xf32>, %x: tensor<3xf32>, %s: tensor<3xf32>) {
  // expected-error @below {{'graph.fused_batch_norm_grad' op fused_batch_norm_grad_c1: x: expected at least two dimensions, found 'tensor<3xf32>'}}
  %dx, %ds, %do = graph.fused_batch_norm_grad %dy, %x, %s, %s, %s : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @test(%dy: tensor<2x3xf32>, %x: tensor<2x3xf32>, %s: tensor<2xf32>) {
  // expected-error @below {{'graph.fused_batch_norm_grad' op fused_batch_norm_grad_c2: expected parameters of one type and the shape [3], found 'tensor<2xf32>', 'tensor<2xf32>', 'tensor<2xf32>'}}
  %dx, %ds, %do = graph.fused_batch_norm_grad %dy, %x, %s, %s, %s : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>)
  return
}

// -----

func.func @test(%dy: tensor<2x3xf32>, %x: tensor<2x3xf32>, %s: tensor<3xbf16>) {
  // expected-error @below {{'graph.fused_batch_norm_grad' op fused_batch_norm_grad_c3: expected parameters of the element type of x, 'f32', or of f32, found 'bf16'}}
  %dx, %ds, %do = graph.fused_batch_norm_grad %dy, %x, %s, %s, %s : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xbf16>, tensor<3xbf16>, tensor<3xbf16>) -> (tensor<2x3xf32>, tensor<3xbf16>, tensor<3xbf16>)
  return
}

// -----

func.func @test(%dy: tensor<2x3xf32>, %x: tensor<2x3xf32>, %s: tensor<3xf32>) {
  // expected-error @below {{'graph.fused_batch_norm_grad' op fused_batch_norm_grad_c4: epsilon: expected a number not below zero, found -1.000000}}
  %dx, %ds, %do = graph.fused_batch_norm_grad %dy, %x, %s, %s, %s {epsilon = -1.0} : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @test(%dy: tensor<2x3xf16>, %x: tensor<2x3xf32>, %s: tensor<3xf32>) {
  // expected-error @below {{'graph.fused_batch_norm_grad' op fused_batch_norm_grad_c5: dy: expected the type of x, 'tensor<2x3xf32>', found 'tensor<2x3xf16>'}}
  %dx, %ds, %do = graph.fused_batch_norm_grad %dy, %x, %s, %s, %s : (tensor<2x3xf16>, tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<3xf32>) {
  // expected-error @below {{'graph.layer_norm' op layer_norm_c1: axis: expected a dimension from -2 to 1, found 2}}
  %y = graph.layer_norm %x, %s, %s {axis = 2} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<3xf32>) {
  // expected-error @below {{'graph.layer_norm' op layer_norm_c2: expected parameters of one type and the shape [2, 3], found 'tensor<3xf32>', 'tensor<3xf32>'}}
  %y = graph.layer_norm %x, %s, %s {axis = 0} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<3xf16>) {
  // expected-error @below {{'graph.layer_norm' op layer_norm_c3: expected parameters of the element type of x, 'f32', or of f32, found 'f16'}}
  %y = graph.layer_norm %x, %s, %s : (tensor<2x3xf32>, tensor<3xf16>, tensor<3xf16>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %s: tensor<3xf32>) {
  // expected-error @below {{'graph.layer_norm' op layer_norm_c4: epsilon: expected a number not below zero, found -1.000000}}
  %y = graph.layer_norm %x, %s, %s {epsilon = -1.0} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%f: tensor<4xf32>, %t: tensor<4xf32>) {
  // expected-error @below {{'graph.softmax_cross_entropy_with_logits' op softmax_cross_entropy_with_logits_c1: features: expected a matrix, batch by classes, found 'tensor<4xf32>'}}
  %l, %b = graph.softmax_cross_entropy_with_logits %f, %t : (tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

func.func @test(%f: tensor<4x10xf32>, %t: tensor<4x10xf16>) {
  // expected-error @below {{'graph.softmax_cross_entropy_with_logits' op softmax_cross_entropy_with_logits_c2: labels: expected the type of features, 'tensor<4x10xf32>', found 'tensor<4x10xf16>'}}
  %l, %b = graph.softmax_cross_entropy_with_logits %f, %t : (tensor<4x10xf32>, tensor<4x10xf16>) -> (tensor<4xf32>, tensor<4x10xf32>)
  return
}

// -----

func.func @test(%f: tensor<4xf32>, %t: tensor<4xi32>) {
  // expected-error @below {{'graph.sparse_softmax_cross_entropy_with_logits' op sparse_softmax_cross_entropy_with_logits_c1: features: expected a matrix, batch by classes, found 'tensor<4xf32>'}}
  %l, %b = graph.sparse_softmax_cross_entropy_with_logits %f, %t : (tensor<4xf32>, tensor<4xi32>) -> (tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

func.func @test(%f: tensor<4x10xf32>, %t: tensor<5xi32>) {
  // expected-error @below {{'graph.sparse_softmax_cross_entropy_with_logits' op sparse_softmax_cross_entropy_with_logits_c2: labels: expected a vector of 4 class numbers, found 'tensor<5xi32>'}}
  %l, %b = graph.sparse_softmax_cross_entropy_with_logits %f, %t : (tensor<4x10xf32>, tensor<5xi32>) -> (tensor<4xf32>, tensor<4x10xf32>)
  return
}

// -----

func.func @test(%f: tensor<4x10xf32>, %t: tensor<4x10xi32>) {
  // expected-error @below {{'graph.sparse_softmax_cross_entropy_with_logits' op sparse_softmax_cross_entropy_with_logits_c2: labels: expected a vector of 4 class numbers, found 'tensor<4x10xi32>'}}
  %l, %b = graph.sparse_softmax_cross_entropy_with_logits %f, %t : (tensor<4x10xf32>, tensor<4x10xi32>) -> (tensor<4xf32>, tensor<4x10xf32>)
  return
}

// RUN: tpu-opt %s -split-input-file -verify-diagnostics

func.func @test(%a: tensor<2x3xf32>, %b: tensor<3x4xbf16>) {
  // expected-error @below {{'graph.matmul' op matmul_c1: expected operands of one element type, found 'f32' and 'bf16'; convert one with graph.cast}}
  %y = graph.matmul %a, %b : (tensor<2x3xf32>, tensor<3x4xbf16>) -> tensor<2x4xf32>
  return
}

// -----

func.func @test(%a: tensor<3xf32>, %b: tensor<3x4xf32>) {
  // expected-error @below {{'graph.matmul' op matmul_c2: expected operands of at least two dimensions, found 'tensor<3xf32>' and 'tensor<3x4xf32>'; graph.expand_dims makes a matrix of a vector}}
  %y = graph.matmul %a, %b : (tensor<3xf32>, tensor<3x4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>) {
  // expected-error @below {{'graph.matmul' op matmul_c3: expected as many columns in a as rows in b, found 2 and 3 (transposes applied), in 'tensor<2x3xf32>' and 'tensor<3x4xf32>'}}
  %y = graph.matmul %a, %b {transpose_a = true} : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @test(%a: tensor<5x2x3xf32>, %b: tensor<4x3x4xf32>) {
  // expected-error @below {{'graph.matmul' op matmul_c4: expected batch dimensions that broadcast, found 'tensor<5x2x3xf32>' and 'tensor<4x3x4xf32>'}}
  %y = graph.matmul %a, %b : (tensor<5x2x3xf32>, tensor<4x3x4xf32>) -> tensor<5x2x4xf32>
  return
}

// -----

func.func @test(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>) {
  // expected-error @below {{'graph.matmul' op matmul_c5: output_type: expected 'f32', or the wider f32 of bf16 and f16, found 'bf16'}}
  %y = graph.matmul %a, %b {output_type = bf16} : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xbf16>
  return
}

// -----

func.func @test(%a: tensor<2x3xi8>, %b: tensor<3x4xi8>) {
  // expected-error @below {{'graph.matmul' op matmul_c5: output_type: expected 'i8', or the wider i32 of i8 and ui8, found 'i64'}}
  %y = graph.matmul %a, %b {output_type = i64} : (tensor<2x3xi8>, tensor<3x4xi8>) -> tensor<2x4xi64>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %b: tensor<3xf16>) {
  // expected-error @below {{'graph.bias_add' op bias_add_c1: expected operands of one element type, found 'f32' and 'f16'; convert one with graph.cast}}
  %y = graph.bias_add %x, %b : (tensor<2x3xf32>, tensor<3xf16>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %b: tensor<1x3xf32>) {
  // expected-error @below {{'graph.bias_add' op bias_add_c2: bias: expected a vector, found 'tensor<1x3xf32>'}}
  %y = graph.bias_add %x, %b : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<3xf32>, %b: tensor<3xf32>) {
  // expected-error @below {{'graph.bias_add' op bias_add_c3: x: expected at least two dimensions, found 'tensor<3xf32>'}}
  %y = graph.bias_add %x, %b : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3x4xf32>, %b: tensor<4xf32>) {
  // expected-error @below {{'graph.bias_add' op bias_add_c4: bias: expected 3 elements, one for each channel of 'tensor<2x3x4xf32>', found 4}}
  %y = graph.bias_add %x, %b {data_format = "NCHW"} : (tensor<2x3x4xf32>, tensor<4xf32>) -> tensor<2x3x4xf32>
  return
}

// -----

func.func @test(%x: tensor<3xf32>) {
  // expected-error @below {{'graph.bias_add_grad' op bias_add_grad_c1: dy: expected at least two dimensions, found 'tensor<3xf32>'}}
  %y = graph.bias_add_grad %x : (tensor<3xf32>) -> tensor<3xf32>
  return
}

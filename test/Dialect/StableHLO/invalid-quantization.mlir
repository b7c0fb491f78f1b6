// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{uniform_quantize_c1: expected a result of the operand's shape}}
  %0 = stablehlo.uniform_quantize %f : (tensor<2x3xf32>) -> tensor<3x2x!quant.uniform<i8:f32, 0.5:-3>>
  return
}

// -----

func.func @case1(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{uniform_quantize_c2: expected a result that expresses 'f32'}}
  %0 = stablehlo.uniform_quantize %f : (tensor<2x3xf32>) -> tensor<2x3x!quant.uniform<i8:bf16, 0.5>>
  return
}

// -----

func.func @case2(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{uniform_dequantize_c1: expected a result of type 'tensor<2x3xf32>'}}
  %0 = stablehlo.uniform_dequantize %x : (tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case3(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{uniform_dequantize_c2: expected a result of type 'tensor<2x3xf32>'}}
  %0 = stablehlo.uniform_dequantize %x : (tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>) -> tensor<2x3xbf16>
  return
}

// -----

func.func @case4(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{add_c2: expected}}
  %0 = stablehlo.add %x, %f : (tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, tensor<2x3xf32>) -> tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>
  return
}

// -----

func.func @case5(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{dot_general_c14: expected a quantized rhs}}
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, tensor<3x4x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case6(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{dot_general_c15: expected a rhs whose zero point is 0}}
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>) -> tensor<2x4x!quant.uniform<i32:f32, 0.25>>
  return
}

// -----

func.func @case7(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{dot_general_c16: expected a rhs that is quantized along a dimension that is not contracting}}
  %0 = stablehlo.dot_general %x, %ax, contracting_dims = [1] x [0] : (tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) -> tensor<2x4x!quant.uniform<i32:f32, 0.25>>
  return
}

// -----

func.func @case8(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{dot_general_c17: expected operands of one storage type}}
  %0 = stablehlo.dot_general %x, %h, contracting_dims = [1] x [0] : (tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, tensor<3x4x!quant.uniform<i16:f32, 0.5>>) -> tensor<2x4x!quant.uniform<i32:f32, 0.25>>
  return
}

// -----

func.func @case9(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{dot_general_c18: expected operands and result of one expressed type}}
  %0 = stablehlo.dot_general %x, %e, contracting_dims = [1] x [0] : (tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, tensor<3x4x!quant.uniform<i8:bf16, 0.5>>) -> tensor<2x4x!quant.uniform<i32:f32, 0.25>>
  return
}

// -----

func.func @case10(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{dot_general_c19: expected a result with one scale where rhs has one}}
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, tensor<3x4x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x4x!quant.uniform<i32:f32:0, {0.5,0.25}>>
  return
}

// -----

func.func @case11(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:-3>>, %w: tensor<3x4x!quant.uniform<i8:f32, 0.5>>, %f: tensor<2x3xf32>, %y: tensor<3x4x!quant.uniform<i8:f32, 0.5:-3>>, %h: tensor<3x4x!quant.uniform<i16:f32, 0.5>>, %e: tensor<3x4x!quant.uniform<i8:bf16, 0.5>>, %ax: tensor<3x4x!quant.uniform<i8:f32:0, {0.5,0.25,1.0}>>) {
  // expected-error@+1 {{dot_general_c20: expected lhs and result of the element type that rhs expresses}}
  %0 = stablehlo.dot_general %f, %e, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x4x!quant.uniform<i8:bf16, 0.5>>) -> tensor<2x4xf32>
  return
}

// -----

func.func @further0(%a: tensor<1x2x!quant.uniform<i8:f32, 1.0>>, %b: tensor<1x2xf32>) {
  // expected-error@+1 {{add_c2: }}
  %0 = "stablehlo.add"(%a, %b) : (tensor<1x2x!quant.uniform<i8:f32, 1.0>>, tensor<1x2xf32>) -> tensor<1x2x!quant.uniform<i8:f32, 1.0>>
  return
}

// -----

func.func @further1(%a: tensor<1x2x!quant.uniform<i8:f32, 1.0>>, %b: tensor<1x2x!quant.uniform<i8:f32, 1.0>>) {
  // expected-error@+1 {{add_c3: }}
  %0 = "stablehlo.add"(%a, %b) : (tensor<1x2x!quant.uniform<i8:f32, 1.0>>, tensor<1x2x!quant.uniform<i8:f32, 1.0>>) -> tensor<1x2x!quant.uniform<i16:f32, 1.0>>
  return
}

// -----

func.func @further2(%a: tensor<1x2x!quant.uniform<i8:f32, 1.0>>, %b: tensor<1x2x!quant.uniform<i8:f32, 1.0>>) {
  // expected-error@+1 {{add_c4: }}
  %0 = "stablehlo.add"(%a, %b) : (tensor<1x2x!quant.uniform<i8:f32, 1.0>>, tensor<1x2x!quant.uniform<i8:f32, 1.0>>) -> tensor<1x2x!quant.uniform<i8:bf16, 1.0>>
  return
}

// -----

func.func @further3(%a: tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>, %b: tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>) {
  // expected-error@+1 {{add_c5: }}
  %0 = "stablehlo.add"(%a, %b) : (tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>, tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>) -> tensor<1x2x!quant.uniform<i8:f32, 1.0>>
  return
}

// -----

func.func @further4(%a: tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>, %b: tensor<1x2x!quant.uniform<i8:f32, 1.0>>) {
  // expected-error@+1 {{add_c6: }}
  %0 = "stablehlo.add"(%a, %b) : (tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>, tensor<1x2x!quant.uniform<i8:f32, 1.0>>) -> tensor<1x2x!quant.uniform<i8:f32:1, {1.0, 1.0}>>
  return
}

// -----

func.func @further5(%a: tensor<1x2x!quant.uniform<i8:f32, 1.0>>, %b: tensor<1x2x!quant.uniform<i8:f32:1, {1.0, 1.0}>>) {
  // expected-error@+1 {{add_c7: }}
  %0 = "stablehlo.add"(%a, %b) : (tensor<1x2x!quant.uniform<i8:f32, 1.0>>, tensor<1x2x!quant.uniform<i8:f32:1, {1.0, 1.0}>>) -> tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>
  return
}

// -----

func.func @further6(%a: tensor<1x2x!quant.uniform<i8:f32, 1.0>>) {
  // expected-error@+1 {{broadcast_in_dim_c1: expected a result of the operand's scales and zero points}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [0, 1] : (tensor<1x2x!quant.uniform<i8:f32, 1.0>>) -> tensor<1x2x3x!quant.uniform<i8:f32, 2.0>>
  return
}

// -----

func.func @further7(%a: tensor<1x2x!quant.uniform<i8:f32:1, {1.0, 1.0}>>) {
  // expected-error@+1 {{broadcast_in_dim_c6: expected a result that is quantized along dimension 1}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [0, 1] : (tensor<1x2x!quant.uniform<i8:f32:1, {1.0, 1.0}>>) -> tensor<1x2x2x!quant.uniform<i8:f32:2, {1.0, 1.0}>>
  return
}

// -----

func.func @further8(%a: tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>) {
  // expected-error@+1 {{broadcast_in_dim_c6: expected a result of the operand's one scale and zero point}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [0, 1] : (tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>) -> tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 2.0}>>
  return
}

// -----

func.func @further9(%a: tensor<1x2x!quant.uniform<i8:f32:1, {1.0, 1.0}>>, %s: tensor<3xi64>) {
  // expected-error@+1 {{dynamic_broadcast_in_dim_c6: expected a result that is quantized along dimension 1}}
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %s, dims = [0, 1] : (tensor<1x2x!quant.uniform<i8:f32:1, {1.0, 1.0}>>, tensor<3xi64>) -> tensor<1x2x2x!quant.uniform<i8:f32:2, {1.0, 1.0}>>
  return
}

// -----

func.func @further10(%a: tensor<1x2x!quant.uniform<i8:f32, 1.0>>) {
  // expected-error@+1 {{transpose_c1: expected a result of the operand's scales}}
  %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<1x2x!quant.uniform<i8:f32, 1.0>>) -> tensor<2x1x!quant.uniform<i8:f32, 2.0>>
  return
}

// -----

func.func @further11(%a: tensor<2x2x!quant.uniform<i8:f32:1, {1.0, 1.0}>>) {
  // expected-error@+1 {{transpose_c4: expected an operand that is quantized along dimension 0, which becomes dimension 1}}
  %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x2x!quant.uniform<i8:f32:1, {1.0, 1.0}>>) -> tensor<2x2x!quant.uniform<i8:f32:1, {1.0, 1.0}>>
  return
}

// -----

func.func @further12(%a: tensor<1x2x!quant.uniform<i8:f32, 1.0>>) {
  // expected-error@+1 {{reshape_c1: expected a result of the operand's scales}}
  %0 = stablehlo.reshape %a : (tensor<1x2x!quant.uniform<i8:f32, 1.0>>) -> tensor<2x!quant.uniform<i8:f32, 2.0>>
  return
}

// -----

func.func @further13(%a: tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 1.0}>>) {
  // expected-error@+1 {{reshape_c3: expected a result that is quantized along the same elements}}
  %0 = stablehlo.reshape %a : (tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 1.0}>>) -> tensor<1x2x2x!quant.uniform<i8:f32:2, {1.0, 1.0}>>
  return
}

// -----

func.func @further14(%a: tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 1.0}>>, %s: tensor<3xi64>) {
  // expected-error@+1 {{dynamic_reshape_c3: expected a result that is quantized along the same elements}}
  %0 = stablehlo.dynamic_reshape %a, %s : (tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 1.0}>>, tensor<3xi64>) -> tensor<1x2x2x!quant.uniform<i8:f32:2, {1.0, 1.0}>>
  return
}

// -----

func.func @further15(%a: tensor<1x2x!quant.uniform<i8:f32, 1.0>>) {
  // expected-error@+1 {{uniform_dequantize_c2: expected a result of type 'tensor<1x2xf32>', found 'tensor<1x2xbf16>'}}
  %0 = "stablehlo.uniform_dequantize"(%a) : (tensor<1x2x!quant.uniform<i8:f32, 1.0>>) -> tensor<1x2xbf16>
  return
}

// -----

func.func @further16(%a: tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>) {
  // expected-error@+1 {{operand #0 must be ranked tensor of}}
  %0 = stablehlo.negate %a : tensor<1x2x!quant.uniform<i8:f32:0, {1.0}>>
  return
}

// -----

func.func @further17(%a: tensor<2x!quant.uniform<i8:f32, 1.0:300>>) {
  // expected-error@+1 {{operand #0 must be ranked tensor of}}
  %0 = stablehlo.negate %a : tensor<2x!quant.uniform<i8:f32, 1.0:300>>
  return
}

// -----

func.func @further18(%a: tensor<2x!quant.uniform<si8:f32, 1.0>>) {
  // expected-error@+1 {{operand #0 must be ranked tensor of}}
  %0 = stablehlo.uniform_dequantize %a : (tensor<2x!quant.uniform<si8:f32, 1.0>>) -> tensor<2xf32>
  return
}

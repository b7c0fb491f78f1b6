// RUN: tpu-opt %s --verify-kernels --split-input-file --verify-diagnostics

func.func @elementwise_outside(%a: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{is elementwise and outside of a kernel.fusion}}
  %0 = stablehlo.tanh %a : tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

func.func @other_dialect(%a: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{is left after fusion: it is none of the ops of graph, stablehlo and chlo that programs are made of}}
  %0 = arith.negf %a : tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

func.func @dynamic(%a: tensor<?xf32>) -> tensor<?xf32> {
  // expected-error @+1 {{operand 0 has type 'tensor<?xf32>'; a fusion takes tensors of static shape}}
  %0 = kernel.fusion elementwise(%x = %a) : (tensor<?xf32>) -> tensor<?xf32> {
    %1 = stablehlo.tanh %x : tensor<?xf32>
    kernel.yield %1 : tensor<?xf32>
  }
  return %0 : tensor<?xf32>
}

// -----

func.func @not_tensor(%a: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{has a result of type 'i1'; a fusion yields tensors of static shape}}
  %0:2 = kernel.fusion elementwise(%x = %a) : (tensor<8xf32>) -> (tensor<8xf32>, i1) {
    %1 = stablehlo.tanh %x : tensor<8xf32>
    %true = arith.constant true
    kernel.yield %1, %true : tensor<8xf32>, i1
  }
  return %0#0 : tensor<8xf32>
}

// -----

func.func @unused(%a: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{operand 1 is not used by the body}}
  %0 = kernel.fusion elementwise(%x = %a, %y = %a) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32> {
    %1 = stablehlo.tanh %x : tensor<8xf32>
    kernel.yield %1 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// -----

func.func @nothing_computed(%a: tensor<f32>) -> tensor<8xf32> {
  // expected-error @+1 {{holds no elementwise op}}
  %0 = kernel.fusion elementwise(%x = %a) : (tensor<f32>) -> tensor<8xf32> {
    %1 = stablehlo.broadcast_in_dim %x, dims = [] : (tensor<f32>) -> tensor<8xf32>
    kernel.yield %1 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// -----

func.func @unlike_results(%a: tensor<8xf32>, %b: tensor<4xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{has results of unlike shapes, 'tensor<8xf32>' and 'tensor<4xf32>'}}
  %0:2 = kernel.fusion elementwise(%x = %a, %y = %b) : (tensor<8xf32>, tensor<4xf32>) -> (tensor<8xf32>, tensor<4xf32>) {
    %1 = stablehlo.tanh %x : tensor<8xf32>
    %2 = stablehlo.tanh %y : tensor<4xf32>
    kernel.yield %1, %2 : tensor<8xf32>, tensor<4xf32>
  }
  return %0#0 : tensor<8xf32>
}

// -----

func.func @foreign_member(%a: tensor<2x4xf32>) -> tensor<8xf32> {
  %0 = kernel.fusion elementwise(%x = %a) : (tensor<2x4xf32>) -> tensor<8xf32> {
    // expected-error @+1 {{does not belong in a fusion of kind elementwise; expected an elementwise op of shape [8], or a broadcast of an argument, an iota or a splat constant of that shape}}
    %1 = stablehlo.reshape %x : (tensor<2x4xf32>) -> tensor<8xf32>
    %2 = stablehlo.tanh %1 : tensor<8xf32>
    kernel.yield %2 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// -----

func.func @not_a_reduction(%a: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{must yield one value, that of a reduce of one input by add, multiply, minimum, maximum, and, or, or xor}}
  %0 = kernel.fusion reduction(%x = %a) : (tensor<8xf32>) -> tensor<8xf32> {
    %1 = stablehlo.tanh %x : tensor<8xf32>
    kernel.yield %1 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// -----

func.func @computed_initial_value(%a: tensor<8xf32>) -> tensor<f32> {
  %0 = kernel.fusion reduction(%x = %a) : (tensor<8xf32>) -> tensor<f32> {
    %1 = stablehlo.iota dim = 0 : tensor<1xf32>
    // expected-error @-1 {{does not belong in a fusion of kind reduction}}
    %2 = stablehlo.reshape %1 : (tensor<1xf32>) -> tensor<f32>
    %3 = stablehlo.reduce(%x init: %2) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    kernel.yield %3 : tensor<f32>
  }
  return %0 : tensor<f32>
}

// -----

func.func @broadcast_initial_value(%a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = kernel.fusion reduction(%x = %a, %i = %b) : (tensor<f32>, tensor<f32>) -> tensor<f32> {
    %1 = stablehlo.broadcast_in_dim %i, dims = [] : (tensor<f32>) -> tensor<f32>
    // expected-error @+1 {{must take its initial value from an argument of the fusion or a constant}}
    %2 = stablehlo.reduce(%x init: %1) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    kernel.yield %2 : tensor<f32>
  }
  return %0 : tensor<f32>
}

// -----

func.func @no_root(%a: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{must hold one dot_general}}
  %0 = kernel.fusion contraction(%x = %a) : (tensor<8xf32>) -> tensor<8xf32> {
    %1 = stablehlo.tanh %x : tensor<8xf32>
    kernel.yield %1 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// -----

func.func @computed_operand(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = kernel.fusion contraction(%x = %a) : (tensor<4x4xf32>) -> tensor<4x4xf32> {
    %1 = stablehlo.tanh %x : tensor<4x4xf32>
    // expected-error @+1 {{must take its operands from the arguments of the fusion}}
    %2 = stablehlo.dot_general %1, %x, contracting_dims = [1] x [0] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    kernel.yield %2 : tensor<4x4xf32>
  }
  return %0 : tensor<4x4xf32>
}

// -----

func.func @other_shape(%a: tensor<4x4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = kernel.fusion contraction(%x = %a, %y = %b) : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32> {
    // expected-error @+1 {{must have the shape of the fusion's results}}
    %1 = stablehlo.dot_general %x, %x, contracting_dims = [1] x [0] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.tanh %y : tensor<4xf32>
    kernel.yield %2 : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// RUN: tpu-opt %s --stablehlo-fuse="explain=true max-ops=3 max-operands=3 max-results=1" --split-input-file --verify-diagnostics

func.func @saved(%a: tensor<16xf32>) -> tensor<16xf32> {
  // expected-remark @+1 {{fused with its consumer stablehlo.tanh: saves 128 bytes of memory traffic}}
  %0 = stablehlo.exponential %a : tensor<16xf32>
  %1 = stablehlo.tanh %0 : tensor<16xf32>
  return %1 : tensor<16xf32>
}

// -----

func.func @too_many_ops(%a: tensor<16xf32>) -> tensor<16xf32> {
  // expected-remark @+1 {{fused with its consumer}}
  %0 = stablehlo.exponential %a : tensor<16xf32>
  // expected-remark @+1 {{fused with its consumer}}
  %1 = stablehlo.tanh %0 : tensor<16xf32>
  // expected-remark @+2 {{not fused with its consumer stablehlo.sine: the fusion would have 4 ops, more than max-ops=3}}
  // expected-remark @+1 {{not repeated in its consumers: it would repeat stablehlo.exponential, which is expensive}}
  %2 = stablehlo.sqrt %1 : tensor<16xf32>
  %3 = stablehlo.sine %2 : tensor<16xf32>
  return %3 : tensor<16xf32>
}

// -----

func.func @too_many_operands(%a: tensor<16xf32>, %b: tensor<16xf32>, %c: tensor<16xf32>, %d: tensor<16xf32>) -> tensor<16xf32> {
  // expected-remark @+1 {{fused with its consumer}}
  %0 = stablehlo.add %a, %b : tensor<16xf32>
  // expected-remark @+2 {{not fused with its consumer stablehlo.add: the fusion would have 4 operands, more than max-operands=3}}
  // expected-remark @+1 {{not repeated in its consumers: a consumer would exceed max-operands}}
  %1 = stablehlo.add %0, %c : tensor<16xf32>
  %2 = stablehlo.add %1, %d : tensor<16xf32>
  return %2 : tensor<16xf32>
}

// -----

func.func @too_many_results(%a: tensor<16xf32>) -> (tensor<16xf32>, tensor<16xf32>) {
  // expected-remark @+1 {{not fused with its consumer stablehlo.tanh: the fusion would have 2 results, more than max-results=1}}
  %0 = stablehlo.exponential %a : tensor<16xf32>
  %1 = stablehlo.tanh %0 : tensor<16xf32>
  return %0, %1 : tensor<16xf32>, tensor<16xf32>
}

// -----

func.func @cycle(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-remark @+2 {{not fused with its consumer stablehlo.add: it would close a cycle: an op outside of the fusion lies between}}
  // expected-remark @+1 {{not repeated in its consumers: it would repeat stablehlo.exponential, which is expensive}}
  %0 = stablehlo.exponential %a : tensor<4x4xf32>
  // expected-remark @+1 {{fused with its epilogue stablehlo.add: saves}}
  %1 = stablehlo.dot_general %0, %0, contracting_dims = [1] x [0] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  %2 = stablehlo.add %0, %1 : tensor<4x4xf32>
  return %2 : tensor<4x4xf32>
}

// RUN: tpu-opt --split-input-file --verify-diagnostics %s

// Diagnostics point behind what was rewritten.
func.func @case0(%a: tensor<2x3xf32>) {
  %0 = "stablehlo.transpose"(%a) {permutation = dense<[1, 0]> : tensor<2xi64>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  // expected-error@+1 {{transpose_c2: expected a permutation of the operand's 2 dimensions, found [1, 1]}}
  %1 = "stablehlo.transpose"(%a) {permutation = dense<1> : tensor<2xi64>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case1(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{inferred shape of elements literal ([3]) does not match type ([2])}}
  %0 = "stablehlo.transpose"(%a) {permutation = dense<[1, 0, 2]> : tensor<2xi64>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return
}

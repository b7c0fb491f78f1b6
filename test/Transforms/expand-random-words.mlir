// RUN: tpu-opt --stablehlo-expand-random --split-input-file --verify-diagnostics %s | FileCheck %s

// A state made of 32-bit words, as JAX makes it, and taken apart again needs no 64-bit integers.
// CHECK-LABEL: @words
// CHECK-NOT: ui64
// CHECK: return
func.func @words(%words: tensor<4xui32>) -> (tensor<2x2xui32>, tensor<3xf32>) {
  %pairs = stablehlo.reshape %words : (tensor<4xui32>) -> tensor<2x2xui32>
  %state = stablehlo.bitcast_convert %pairs : (tensor<2x2xui32>) -> tensor<2xui64>
  %next, %bits = stablehlo.rng_bit_generator %state, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xf32>)
  %out = stablehlo.bitcast_convert %next : (tensor<2xui64>) -> tensor<2x2xui32>
  return %out, %bits : tensor<2x2xui32>, tensor<3xf32>
}

// -----

func.func @state(%state: tensor<2xf64>) -> tensor<4xui32> {
  // expected-error @+1 {{takes a state of integers of 32 or 64 bits; this one is 'tensor<2xf64>'}}
  %next, %bits = stablehlo.rng_bit_generator %state, algorithm = THREE_FRY : (tensor<2xf64>) -> (tensor<2xf64>, tensor<4xui32>)
  return %bits : tensor<4xui32>
}

// -----

func.func @too_many(%state: tensor<2xui64>) -> tensor<65536x65536xui8> {
  // expected-error @+1 {{makes at most 2^32 - 1 elements at once; this one makes 4294967296}}
  %next, %bits = stablehlo.rng_bit_generator %state, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<65536x65536xui8>)
  return %bits : tensor<65536x65536xui8>
}

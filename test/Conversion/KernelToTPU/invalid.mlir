// RUN: tpu-opt %s --split-input-file --stablehlo-to-tpu=hbm-bytes=65536 --verify-diagnostics

// expected-error@+1 {{argument 0 has type 'tensor<4xf64>', which the TPU does not take}}
func.func @main(%x: tensor<4xf64>) -> tensor<4xf64> {
  return %x : tensor<4xf64>
}

// -----

func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{the TPU has no element type 'f64'; use f32, bf16, f16 or an integer}}
  %0 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xf64>
  %1 = stablehlo.convert %0 : (tensor<4xf64>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{calls 'magic', which does not exist on the TPU}}
  %0 = stablehlo.custom_call @magic(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// expected-error@+1 {{needs 80896 bytes of HBM, and the core has 65536: 15360 bytes too many}}
func.func @main(%x: tensor<10000xf32>) -> tensor<10000xf32> {
  %0 = stablehlo.tanh %x : tensor<10000xf32>
  return %0 : tensor<10000xf32>
}

// -----

// expected-error@+1 {{has no function @main with a body}}
module {
  func.func private @helper() {
    return
  }
}

// -----

func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = func.call @again(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @again(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{calls 'again' while it runs: a TPU program can't recurse}}
  %0 = func.call @again(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// RUN: tpu-opt %s --split-input-file --stablehlo-to-tpu=hbm-bytes=65536 --verify-diagnostics

// expected-error@+1 {{argument 0 has type 'tensor<4xf64>', which the TPU does not take}}
func.func @main(%x: tensor<4xf64>) -> tensor<4xf64> {
  return %x : tensor<4xf64>
}

// -----

func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{the TPU has no element type 'f64'; use f32, a float of 4, 8 or 16 bits, complex<f32> or an integer}}
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

// expected-error@+1 {{needs 80896 bytes of HBM, and the core has 65536: 15360 bytes too many; constants take 0, temporaries 0}}
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

// -----

func.func @main(%x: tensor<4x4xi32>, %y: tensor<4x4xi32>) -> tensor<4x4xf32> {
  // expected-error@+1 {{of 'i32' and 'i32' giving 'f32' has no TPU form: operands and result must all be floats, or all be integers}}
  %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

func.func @main(%x: tensor<4xf32>, %y: tensor<3xf32>, %z: tensor<f32>) -> tensor<f32> {
  // expected-error@+1 {{uses a value of type 'tensor<3xf32>' from outside of its region, of which the TPU path takes tensors of one element; make it an operand}}
  %0 = stablehlo.reduce(%x init: %z) across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    reducer(%p: tensor<f32>, %q: tensor<f32>) {
      %s = stablehlo.slice %y [1:2] : (tensor<3xf32>) -> tensor<1xf32>
      %1 = stablehlo.reshape %s : (tensor<1xf32>) -> tensor<f32>
      %2 = stablehlo.add %1, %q : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }
  return %0 : tensor<f32>
}

// -----

func.func @main(%x: tensor<2xi64>) -> tensor<2xi64> {
  // expected-error@+1 {{has a value of type 'tensor<2xi64>', with which the TPU has no arithmetic; run stablehlo-emulate-types first}}
  %0 = stablehlo.add %x, %x : tensor<2xi64>
  return %0 : tensor<2xi64>
}

// -----

func.func @main(%x: tensor<2xui64>) -> (tensor<2xui64>, tensor<8xui64>) {
  // expected-error@+1 {{with which the TPU has no arithmetic}}
  %0:2 = stablehlo.rng_bit_generator %x, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<8xui64>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<8xui64>
}

// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{cholesky_c1: expected a result of type 'tensor<3x3xf32>'}}
  %0 = stablehlo.cholesky %s : (tensor<3x3xf32>) -> tensor<3x3xf64>
  return
}

// -----

func.func @case1(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{cholesky_c2: expected matrices, found 'tensor<3xf32>'}}
  %0 = stablehlo.cholesky %v : tensor<3xf32>
  return
}

// -----

func.func @case2(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{cholesky_c3: expected square matrices, found 'tensor<3x4xf32>'}}
  %0 = stablehlo.cholesky %a, lower = true : tensor<3x4xf32>
  return
}

// -----

func.func @case3(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{triangular_solve_c1: expected operands of one element type}}
  %0 = "stablehlo.triangular_solve"(%s, %d) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<3x3xf32>, tensor<3x3xf64>) -> tensor<3x3xf64>
  return
}

// -----

func.func @case4(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{triangular_solve_c2: expected operands of one rank of at least 2}}
  %0 = "stablehlo.triangular_solve"(%s, %v) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @case5(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{triangular_solve_c3: expected square matrices a, and a b of the same batches whose matrices have as many rows}}
  %0 = "stablehlo.triangular_solve"(%a, %a) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  return
}

// -----

func.func @case6(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{triangular_solve_c3: expected square matrices a, and a b of the same batches whose matrices have as many columns}}
  %0 = "stablehlo.triangular_solve"(%s, %a) {left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  return
}

// -----

func.func @case7(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{triangular_solve_c4: expected a result of type 'tensor<3x4xf32>'}}
  %0 = "stablehlo.triangular_solve"(%s, %a) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>} : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @case8(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{triangular_solve_i6: expected transpose_a to be NO_TRANSPOSE, TRANSPOSE or ADJOINT}}
  %0 = "stablehlo.triangular_solve"(%s, %a) {left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE_INVALID>} : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  return
}

// -----

func.func @case9(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{fft_c1: expected at most as many values in fft_length as the operand's 2 dimensions}}
  %0 = stablehlo.fft %c, type = FFT, length = [1, 8, 4] : (tensor<8x4xcomplex<f32>>) -> tensor<8x4xcomplex<f32>>
  return
}

// -----

func.func @case10(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{fft_c2: expected an operand of complex numbers for FFT}}
  %0 = stablehlo.fft %r, type = FFT, length = [4] : (tensor<8x4xf32>) -> tensor<8x4xf32>
  return
}

// -----

func.func @case11(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{fft_c2: expected an operand of complex numbers for IFFT}}
  %0 = stablehlo.fft %r, type = IFFT, length = [4] : (tensor<8x4xf32>) -> tensor<8x4xf32>
  return
}

// -----

func.func @case12(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{fft_c2: expected an operand of real numbers for RFFT}}
  %0 = stablehlo.fft %c, type = RFFT, length = [4] : (tensor<8x4xcomplex<f32>>) -> tensor<8x3xcomplex<f32>>
  return
}

// -----

func.func @case13(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{fft_c2: expected an operand of complex numbers for IRFFT}}
  %0 = stablehlo.fft %r, type = IRFFT, length = [4] : (tensor<8x4xf32>) -> tensor<8x4xf32>
  return
}

// -----

func.func @case14(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{fft_c3: expected 1 to 3 values in fft_length, found []}}
  %0 = stablehlo.fft %c, type = FFT, length = [] : (tensor<8x4xcomplex<f32>>) -> tensor<8x4xcomplex<f32>>
  return
}

// -----

func.func @case15(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{fft_c4: expected real numbers whose last dimensions are the fft_length [5], found [4]}}
  %0 = stablehlo.fft %r, type = RFFT, length = [5] : (tensor<8x4xf32>) -> tensor<8x3xcomplex<f32>>
  return
}

// -----

func.func @case16(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{fft_c5: expected a result of type 'tensor<8x3xcomplex<f32>>'}}
  %0 = stablehlo.fft %r, type = RFFT, length = [4] : (tensor<8x4xf32>) -> tensor<8x4xcomplex<f32>>
  return
}

// -----

func.func @case17(%a: tensor<3x4xf32>, %s: tensor<3x3xf32>, %v: tensor<3xf32>, %d: tensor<3x3xf64>, %c: tensor<8x4xcomplex<f32>>, %r: tensor<8x4xf32>) {
  // expected-error@+1 {{fft_c5: expected an operand whose last dimension has size 5 (of 8 in fft_length)}}
  %0 = stablehlo.fft %c, type = IRFFT, length = [8] : (tensor<8x4xcomplex<f32>>) -> tensor<8x8xf32>
  return
}

// -----

func.func @case18(%a: tensor<f32>, %b: tensor<f32>, %i: tensor<i32>, %s: tensor<2xi64>) {
  // expected-error@+1 {{rng_c1: expected a, b and the result of one element type}}
  %0 = stablehlo.rng %a, %i, %s, distribution = UNIFORM : (tensor<f32>, tensor<i32>, tensor<2xi64>) -> tensor<3x3xf32>
  return
}

// -----

func.func @case19(%a: tensor<f32>, %b: tensor<f32>, %i: tensor<i32>, %s: tensor<2xi64>) {
  // expected-error@+1 {{rng_c2: expected floats for distribution NORMAL, found 'i32'}}
  %0 = stablehlo.rng %i, %i, %s, distribution = NORMAL : (tensor<i32>, tensor<i32>, tensor<2xi64>) -> tensor<3x3xi32>
  return
}

// -----

func.func @case20(%a: tensor<f32>, %b: tensor<f32>, %i: tensor<i32>, %s: tensor<2xi64>) {
  // expected-error@+1 {{rng_c3: expected a result of rank 2}}
  %0 = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<3xf32>
  return
}

// -----

func.func @case21(%a: tensor<f32>, %b: tensor<f32>, %i: tensor<i32>, %s: tensor<2xi64>) {
  %c = stablehlo.constant dense<[3, 4]> : tensor<2xi64>
  // expected-error@+1 {{rng_c3: expected a result of the shape that is given}}
  %0 = stablehlo.rng %a, %b, %c, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<3x3xf32>
  return
}

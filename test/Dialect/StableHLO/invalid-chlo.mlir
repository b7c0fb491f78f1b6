// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected operands of one element type}}
  %0 = chlo.broadcast_add %m, %d : (tensor<2x3xf32>, tensor<3xf64>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case1(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected a result of the operands' element type}}
  %0 = chlo.broadcast_add %m, %v : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf64>
  return
}

// -----

func.func @case2(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected operands that can be broadcast to 'tensor<2x3xf32>', found 'tensor<4xf32>'}}
  %0 = chlo.broadcast_add %m, %w : (tensor<2x3xf32>, tensor<4xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case3(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected a result of at least the operands' rank}}
  %0 = chlo.broadcast_add %m, %v : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @case4(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected 1 broadcast dimensions below 2, each at most once, found [2]}}
  %0 = chlo.broadcast_add %m, %v {broadcast_dimensions = array<i64: 2>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case5(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected values of the result's element type}}
  %0 = chlo.broadcast_select %p, %m, %d : (tensor<3xi1>, tensor<2x3xf32>, tensor<3xf64>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case6(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected operands that can be broadcast to 'tensor<2x4xf32>', found 'tensor<3xi1>'}}
  %0 = chlo.broadcast_select %p, %w, %w : (tensor<3xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case7(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected a value of the result's element type}}
  %0 = "chlo.constant_like"(%v) {value = 1 : i32} : (tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @case8(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected as many lhs as rhs batching and contracting dimensions}}
  %0 = "chlo.ragged_dot"(%m, %r, %n) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<2x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case9(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected one lhs ragged dimension and at most one rhs group dimension}}
  %0 = "chlo.ragged_dot"(%m, %r, %n) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [], rhs_group_dimensions = [0]>} : (tensor<2x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case10(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected each dimension of lhs and rhs at most once and below their ranks}}
  %0 = "chlo.ragged_dot"(%m, %r, %n) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<2x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case11(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected batching and contracting dimensions of one size}}
  %0 = "chlo.ragged_dot"(%m, %r, %n) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<2x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case12(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected a rhs group dimension where, and only where, the ragged dimension is neither batching nor contracting}}
  %0 = "chlo.ragged_dot"(%m, %r, %n) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [1], rhs_group_dimensions = [0]>} : (tensor<2x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case13(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected as many group sizes as rhs has groups}}
  %0 = "chlo.ragged_dot"(%m, %r, %k) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<2x3xf32>, tensor<2x3x4xf32>, tensor<5xi32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case14(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected a result of shape [2, 4]}}
  %0 = "chlo.ragged_dot"(%m, %r, %n) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<2x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @case15(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>) {
  // expected-error@+1 {{expected inputs and outputs of one size in dimension 1}}
  %0:2 = chlo.scan(%v) inits(%v) dimension=1 {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a, %b : tensor<f32>, tensor<f32>
  } : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @case16(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>, %z: tensor<f32>) {
  // expected-error@+1 {{scan_body: expected the body to take}}
  %0:2 = chlo.scan(%v) inits(%z) dimension=0 {
  ^bb0(%a: tensor<3xf32>, %b: tensor<f32>):
    stablehlo.return %b, %b : tensor<f32>, tensor<f32>
  } : (tensor<3xf32>, tensor<f32>) -> (tensor<3xf32>, tensor<f32>)
  return
}

// -----

func.func @case17(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %d: tensor<3xf64>, %w: tensor<4xf32>, %p: tensor<3xi1>, %n: tensor<2xi32>, %r: tensor<2x3x4xf32>, %k: tensor<5xi32>, %z: tensor<f32>) {
  // expected-error@+1 {{expected carries of the inits' types}}
  %0:2 = chlo.scan(%v) inits(%z) dimension=0 {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b, %b : tensor<f32>, tensor<f32>
  } : (tensor<3xf32>, tensor<f32>) -> (tensor<3xf32>, tensor<f64>)
  return
}

// -----

func.func @further0(%a: tensor<2x11x5xf32>, %b: tensor<3x5x7xf32>, %g: tensor<4x3xi64>) {
  // expected-error@+1 {{expected group sizes of shape [3] or [2, 3], found 'tensor<4x3xi64>'}}
  %0 = "chlo.ragged_dot"(%a, %b, %g) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [1], rhs_group_dimensions = [0]>} : (tensor<2x11x5xf32>, tensor<3x5x7xf32>, tensor<4x3xi64>) -> tensor<2x11x7xf32>
  return
}

// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{broadcast_sizes: expected sizes of at least 0, found [-1]}}
  %0 = stablehlo.broadcast %v, sizes = [-1] : (tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case1(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{broadcast_result: expected a result of type 'tensor<2x3xf32>'}}
  %0 = stablehlo.broadcast %v, sizes = [2] : (tensor<3xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case2(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected vectors or matrices}}
  %0 = stablehlo.dot %c, %v : (tensor<2x3x4xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case3(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected as many columns of lhs as rows of rhs}}
  %0 = stablehlo.dot %m, %m : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case4(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected a result of shape [2]}}
  %0 = stablehlo.dot %m, %v : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @case5(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected 2 precisions, found 1}}
  %0 = stablehlo.dot %m, %v, precision = [HIGH] : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @case6(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected subscripts for 2 operands in config "ij->ij", found 1}}
  %0 = stablehlo.einsum %m, %v, config = "ij->ij" : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case7(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected letters and ellipses in config}}
  %0 = stablehlo.einsum %m, %v, config = "i1,j->i" : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case8(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected 2 subscripts for 'tensor<2x3xf32>'}}
  %0 = stablehlo.einsum %m, %v, config = "ijk,j->ij" : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case9(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected dimensions of one size under the same subscript}}
  %0 = stablehlo.einsum %m, %v, config = "ij,i->ij" : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case10(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected the result's subscripts to be some of the operands'}}
  %0 = stablehlo.einsum %m, %v, config = "ij,j->ik" : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case11(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected the result's subscripts to be some of the operands'}}
  %0 = stablehlo.einsum %m, %v, config = "ij,j->ii" : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case12(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected a result of shape [2]}}
  %0 = stablehlo.einsum %m, %v, config = "ij,j->i" : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case13(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected at most one ellipsis}}
  %0 = stablehlo.einsum %m, %v, config = "......,j->j" : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case14(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected a result of shape [3, 2]}}
  %0 = stablehlo.unary_einsum %m, config = "ij->ji" : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case15(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected a dim below 2, found 2}}
  %0 = "stablehlo.torch_index_select"(%m, %i) {dim = 2 : i64, batch_dims = 0 : i64} : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @case16(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected batch_dims of at most 0, found 1}}
  %0 = "stablehlo.torch_index_select"(%m, %i) {dim = 0 : i64, batch_dims = 1 : i64} : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @case17(%v: tensor<3xf32>, %m: tensor<2x3xf32>, %c: tensor<2x3x4xf32>, %i: tensor<2xi32>) {
  // expected-error@+1 {{expected a result of shape [2, 2]}}
  %0 = "stablehlo.torch_index_select"(%m, %i) {dim = 1 : i64, batch_dims = 0 : i64} : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  return
}

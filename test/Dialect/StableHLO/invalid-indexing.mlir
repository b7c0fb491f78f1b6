// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c1: expected each of the operand's 2 dimensions to be an offset, collapsed or batching one, found 0, 1 and 0}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case1(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c2: expected an index_vector_dim of at most 2, found 3}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 3>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case2(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c3: expected 1 dimensions, the size of an index vector, in start_index_map, found [0, 1]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case3(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c4: expected offset_dims in ascending order, found [1, 0]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 0], collapsed_slice_dims = [], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<1x2x5xf32>
  return
}

// -----

func.func @case4(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c5: expected offset_dims below 2, found [2]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case5(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c6: expected each dimension at most once in collapsed_slice_dims and operand_batching_dims, found [0, 0]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case6(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c7: expected dimensions in ascending order in collapsed_slice_dims, found [1, 0]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [1, 0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case7(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c8: expected dimensions below 2 in collapsed_slice_dims, found [2]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case8(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c9: expected a slice size of at most 1 in the collapsed dimension 0, found 2}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 2, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case9(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c10: expected dimensions in ascending order in operand_batching_dims, found [1, 0]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [1, 0], start_indices_batching_dims = [1, 0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<5x4xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case10(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c11: expected dimensions below 2 in operand_batching_dims, found [2]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [2], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<5x4xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case11(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c12: expected a slice size of at most 1 in the batching dimension 0, found 2}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 2, 2>}> : (tensor<5x4xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case12(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c13: expected each dimension at most once in start_indices_batching_dims, found [0, 0]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0, 0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<5x4xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case13(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c14: expected dimensions below 2 in start_indices_batching_dims, found [2]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [2], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<5x4xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case14(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c15: expected dimensions other than index_vector_dim in start_indices_batching_dims, found [1]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [1], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<5x4xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case15(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c16: expected as many dimensions as in operand_batching_dims in start_indices_batching_dims, found []}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<5x4xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case16(%a: tensor<6x4xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c17: expected batching dimensions of one size, found 6 and 5}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case17(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c18: expected each dimension at most once in start_index_map and operand_batching_dims, found [0, 0]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<5x4xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case18(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c19: expected dimensions below 2 in start_index_map, found [2]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [2], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case19(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c20: expected 2 values in slice_sizes, found [1]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case20(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c21: expected slice sizes of at most [3, 2], found [1, 3]}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case21(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{gather_c22: expected a result of type 'tensor<5x2xf32>', found 'tensor<5x3xf32>'}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x3xf32>
  return
}

// -----

func.func @case22(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{found unknown field nothing; expected one of offset_dims}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<nothing = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case23(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>) {
  // expected-error@+1 {{found offset_dims twice}}
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], offset_dims = [1]>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<5x1xi32>) -> tensor<5x2xf32>
  return
}

// -----

func.func @case24(%a: tensor<3x2xf32>, %b: tensor<4x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>, %v: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c1: expected inputs of one shape}}
  %0:2 = "stablehlo.scatter"(%a, %b, %i, %u, %v) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>, %z: tensor<f32>, %w: tensor<f32>):
    stablehlo.return %x, %y : tensor<f32>, tensor<f32>
  }) : (tensor<3x2xf32>, tensor<4x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>, tensor<5x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
  return
}

// -----

func.func @case25(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c2: expected each of the input's 2 dimensions to be a window, inserted or batching one, found 0, 1 and 0}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case26(%a: tensor<3x2xf32>, %b: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>, %v: tensor<5x1xf32>) {
  // expected-error@+1 {{scatter_c3: expected updates of one shape}}
  %0:2 = "stablehlo.scatter"(%a, %b, %i, %u, %v) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>, %z: tensor<f32>, %w: tensor<f32>):
    stablehlo.return %x, %y : tensor<f32>, tensor<f32>
  }) : (tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>, tensor<5x1xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
  return
}

// -----

func.func @case27(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x3xf32>) {
  // expected-error@+1 {{scatter_c4: expected updates of shape [5, 2], or smaller in window dimensions [1], found 'tensor<5x3xf32>'}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x3xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case28(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<4x2xf32>) {
  // expected-error@+1 {{scatter_c4: expected updates of shape [5, 2], or smaller in window dimensions [1], found 'tensor<4x2xf32>'}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<4x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case29(%i: tensor<5x1xi32>) {
  // expected-error@+1 {{scatter_c5: expected at least one input}}
  "stablehlo.scatter"(%i) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    stablehlo.return
  }) : (tensor<5x1xi32>) -> ()
  return
}

// -----

func.func @case30(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf16>) {
  // expected-error@+1 {{scatter_c6: expected updates of the inputs' element types}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf16>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case31(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c7: expected update_window_dims in ascending order, found [1, 0]}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 0], inserted_window_dims = [], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case32(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c8: expected update_window_dims below 2, found [2]}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case33(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c9: expected each dimension at most once in inserted_window_dims and input_batching_dims}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0, 0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case34(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c10: expected dimensions in ascending order in inserted_window_dims}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [1, 0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case35(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c11: expected dimensions below 2 in inserted_window_dims, found [2]}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case36(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c12: expected dimensions in ascending order in input_batching_dims}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [1, 0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<5x4xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<5x4xf32>
  return
}

// -----

func.func @case37(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c13: expected dimensions below 2 in input_batching_dims}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [2], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<5x4xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<5x4xf32>
  return
}

// -----

func.func @case38(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c14: expected each dimension at most once in scatter_indices_batching_dims}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0, 0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<5x4xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<5x4xf32>
  return
}

// -----

func.func @case39(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c15: expected dimensions below 2 in scatter_indices_batching_dims}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [2], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<5x4xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<5x4xf32>
  return
}

// -----

func.func @case40(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c16: expected dimensions other than index_vector_dim in scatter_indices_batching_dims}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<5x4xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<5x4xf32>
  return
}

// -----

func.func @case41(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c17: expected as many dimensions as in input_batching_dims in scatter_indices_batching_dims}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<5x4xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<5x4xf32>
  return
}

// -----

func.func @case42(%a: tensor<6x4xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c18: expected batching dimensions of one size, found 6 and 5}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<6x4xf32>
  return
}

// -----

func.func @case43(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c19: expected 1 dimensions, the size of an index vector, in scatter_dims_to_operand_dims}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case44(%a: tensor<5x4xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c20: expected each dimension at most once in scatter_dims_to_operand_dims and input_batching_dims}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<5x4xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<5x4xf32>
  return
}

// -----

func.func @case45(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c21: expected dimensions below 2 in scatter_dims_to_operand_dims, found [2]}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [2], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case46(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c22: expected an index_vector_dim of at most 2, found 3}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 3>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case47(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c23: expected the update computation to return scalars to which 'f32' can be promoted, found 'tensor<f16>'}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f16>, %y: tensor<f16>):
    stablehlo.return %y : tensor<f16>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case48(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c24: expected results of the inputs' shape}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x3xf32>
  return
}

// -----

func.func @case49(%a: tensor<3x2xf32>, %i: tensor<5x1xi32>, %u: tensor<5x2xf32>) {
  // expected-error@+1 {{scatter_c25: expected a result of element type 'f32', found 'tensor<3x2xf64>'}}
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %y : tensor<f32>
  }) : (tensor<3x2xf32>, tensor<5x1xi32>, tensor<5x2xf32>) -> tensor<3x2xf64>
  return
}

// -----

func.func @further0(%a: tensor<3x4xf32>, %i: tensor<2x1xi32>) {
  // expected-error@+1 {{gather_c23: expected a result of type}}
  %0 = "stablehlo.gather"(%a, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 4>} : (tensor<3x4xf32>, tensor<2x1xi32>) -> tensor<2x4xi32>
  return
}

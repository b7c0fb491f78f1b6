// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%x: tensor<1x3xf32>, %s: tensor<3xi32>, %s2: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_broadcast_in_dim_c1: expected a result of the operand's element type}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0, 1] : (tensor<1x3xf32>, tensor<3xi32>) -> tensor<2x3x?xf64>
  return
}

// -----

func.func @case1(%x: tensor<1x3xf32>, %s: tensor<3xi32>, %s2: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_broadcast_in_dim_c2: expected 2 broadcast dimensions, found [0]}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0] : (tensor<1x3xf32>, tensor<3xi32>) -> tensor<2x3x?xf32>
  return
}

// -----

func.func @case2(%x: tensor<1x3xf32>, %s: tensor<3xi32>, %s2: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_broadcast_in_dim_c3: expected broadcast dimensions below 3, found [0, 3]}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0, 3] : (tensor<1x3xf32>, tensor<3xi32>) -> tensor<2x3x?xf32>
  return
}

// -----

func.func @case3(%x: tensor<1x3xf32>, %s: tensor<3xi32>, %s2: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_broadcast_in_dim_c4: expected each broadcast dimension at most once}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1, 1] : (tensor<1x3xf32>, tensor<3xi32>) -> tensor<2x3x?xf32>
  return
}

// -----

func.func @case4(%x: tensor<1x3xf32>, %s: tensor<3xi32>, %s2: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_broadcast_in_dim_c5: expected dimension 1 of the operand to have size 1 or the size 2}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1, 0] : (tensor<1x3xf32>, tensor<3xi32>) -> tensor<2x3x?xf32>
  return
}

// -----

func.func @case5(%x: tensor<1x3xf32>, %s: tensor<3xi32>, %s2: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_broadcast_in_dim_c7: expected a result of as many dimensions as output_dimensions has values}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s2, dims = [0, 1] : (tensor<1x3xf32>, tensor<2xi32>) -> tensor<2x3x?xf32>
  return
}

// -----

func.func @case6(%x: tensor<1x3xf32>, %s: tensor<3xi32>, %s2: tensor<2xi32>) {
  %c = stablehlo.constant dense<[2, 3, 4]> : tensor<3xi32>
  // expected-error@+1 {{dynamic_broadcast_in_dim_c7: expected a result of the shape that output_dimensions gives}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %c, dims = [0, 1] : (tensor<1x3xf32>, tensor<3xi32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case7(%x: tensor<1x3xf32>, %s: tensor<3xi32>, %s2: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_broadcast_in_dim_c8: expected each dimension at most once}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0, 1] {known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64: 0>} : (tensor<1x3xf32>, tensor<3xi32>) -> tensor<2x3x?xf32>
  return
}

// -----

func.func @case8(%x: tensor<1x3xf32>, %s: tensor<3xi32>, %s2: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_broadcast_in_dim_c9: expected known_expanding_dimensions below 2, found [2]}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0, 1] {known_expanding_dimensions = array<i64: 2>} : (tensor<1x3xf32>, tensor<3xi32>) -> tensor<2x3x?xf32>
  return
}

// -----

func.func @case9(%x: tensor<1x3xf32>, %s: tensor<3xi32>, %s2: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_broadcast_in_dim_c10: expected known_nonexpanding_dimensions below 2, found [-1]}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0, 1] {known_nonexpanding_dimensions = array<i64: -1>} : (tensor<1x3xf32>, tensor<3xi32>) -> tensor<2x3x?xf32>
  return
}

// -----

func.func @case10(%s: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_iota_c1: expected an iota_dimension below 2, found 2}}
  %0 = stablehlo.dynamic_iota %s, dim = 2 : (tensor<2xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @case11(%s: tensor<2xi32>) {
  // expected-error@+1 {{dynamic_iota_c2: expected a result of as many dimensions}}
  %0 = stablehlo.dynamic_iota %s, dim = 0 : (tensor<2xi32>) -> tensor<?xf32>
  return
}

// -----

func.func @case12(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_pad_c1: expected a padding value and a result of the operand's element type}}
  %0 = stablehlo.dynamic_pad %x, %d, %s, %s, %s : (tensor<2x3xf32>, tensor<f64>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @case13(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_pad_c2: expected paddings of one type with 2 values}}
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s3, %s : (tensor<2x3xf32>, tensor<f32>, tensor<2xi32>, tensor<3xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @case14(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_pad_c2: expected paddings of one type with 2 values}}
  %0 = stablehlo.dynamic_pad %x, %v, %s, %l, %s : (tensor<2x3xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi64>, tensor<2xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @case15(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  %c = stablehlo.constant dense<-1> : tensor<2xi32>
  // expected-error@+1 {{dynamic_pad_c3: expected interior padding of at least 0, found -1}}
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s, %c : (tensor<2x3xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @case16(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_pad_c4: expected a result of the operand's rank}}
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s, %s : (tensor<2x3xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?xf32>
  return
}

// -----

func.func @case17(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_reshape_c1: expected a result of the operand's element type}}
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<?x?xf64>
  return
}

// -----

func.func @case18(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_reshape_c2: expected a result of 6 elements, found 8}}
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case19(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_reshape_c4: expected a result of as many dimensions as output_shape has values}}
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<?xf32>
  return
}

// -----

func.func @case20(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  // expected-error@+1 {{get_dimension_size_c1: expected a dimension below 2, found 2}}
  %0 = stablehlo.get_dimension_size %x, dim = 2 : (tensor<2x3xf32>) -> tensor<i32>
  return
}

// -----

func.func @case21(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>, %n: tensor<i32>) {
  // expected-error@+1 {{expected a dimension below 2, found -1}}
  %0 = stablehlo.set_dimension_size %x, %n, dim = -1 : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case22(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>, %n: tensor<i32>) {
  // expected-error@+1 {{expected a result of the operand's type except for dimension 1}}
  %0 = stablehlo.set_dimension_size %x, %n, dim = 1 : (tensor<2x3xf32>, tensor<i32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @case23(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  // expected-error@+1 {{expected a result of the operand's element type and rank}}
  %0 = stablehlo.real_dynamic_slice %x, %s, %s, %s : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?xf32>
  return
}

// -----

func.func @case24(%x: tensor<2x3xf32>, %v: tensor<f32>, %d: tensor<f64>, %s: tensor<2xi32>, %s3: tensor<3xi32>, %l: tensor<2xi64>) {
  // expected-error@+1 {{expected start_indices, limit_indices and strides of one type with 2 values}}
  %0 = stablehlo.real_dynamic_slice %x, %s, %s3, %s : (tensor<2x3xf32>, tensor<2xi32>, tensor<3xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @case25(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c1: expected each of the operand's 3 dimensions}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<2x3x?x?xf32>
  return
}

// -----

func.func @case26(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c2: expected an index_vector_dim of at most 3, found 4}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 4>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<2x3x?x?xf32>
  return
}

// -----

func.func @case27(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c3: expected 2 dimensions, the size of an index vector}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [0], start_index_map = [1], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<2x3x?x?xf32>
  return
}

// -----

func.func @case28(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c4: expected offset_dims in ascending order}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [3, 2], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<2x3x?x?xf32>
  return
}

// -----

func.func @case29(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c5: expected offset_dims below 4, found [2, 4]}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 4], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<2x3x?x?xf32>
  return
}

// -----

func.func @case30(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c6: expected each dimension at most once in collapsed_slice_dims}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [0, 0], start_index_map = [1, 0], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<2x3x?x?xf32>
  return
}

// -----

func.func @case31(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c7: expected dimensions below 3 in collapsed_slice_dims}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [3], start_index_map = [1, 0], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<2x3x?x?xf32>
  return
}

// -----

func.func @case32(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c9: expected each dimension at most once in start_index_map}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [0], start_index_map = [1, 1], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<2x3x?x?xf32>
  return
}

// -----

func.func @case33(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c10: expected dimensions below 3 in start_index_map}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [0], start_index_map = [1, 3], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<2x3x?x?xf32>
  return
}

// -----

func.func @case34(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c11: expected 3 slice sizes}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s2) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<2xi64>) -> tensor<2x3x?x?xf32>
  return
}

// -----

func.func @case35(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c13: expected a result of shape [2, 3, ?, ?]}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<3x3x?x?xf32>
  return
}

// -----

func.func @case36(%x: tensor<3x4x2xf32>, %i: tensor<2x3x2xi64>, %s: tensor<3xi64>, %s2: tensor<2xi64>) {
  // expected-error@+1 {{dynamic_gather_c14: expected a result of the operand's element type}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 2>} : (tensor<3x4x2xf32>, tensor<2x3x2xi64>, tensor<3xi64>) -> tensor<2x3x?x?xf64>
  return
}

// -----

func.func @case37(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c1: expected operands of one rank}}
  %0 = "stablehlo.dynamic_conv"(%x, %k3, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case38(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c2: expected 2 values in window_strides}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64, window_strides = array<i64: 1>} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case39(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c3: expected values of at least 1 in window_strides}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64, window_strides = array<i64: 1, 0>} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case40(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c4: expected a padding of shape [2, 2], found [3, 2]}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p3) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<3x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case41(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c5: expected 2 values in lhs_dilation}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64, lhs_dilation = array<i64: 1>} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case42(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c6: expected values of at least 1 in lhs_dilation}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64, lhs_dilation = array<i64: 1, 0>} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case43(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c7: expected 2 values in rhs_dilation}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64, rhs_dilation = array<i64: 1>} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case44(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c8: expected values of at least 1 in rhs_dilation}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64, rhs_dilation = array<i64: 0, 1>} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case45(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c9: expected 2 values in window_reversal}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64, window_reversal = array<i1: true>} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case46(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c10: expected batch_group_count to divide the batch size 1}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 2 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case47(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c11: expected feature_group_count to divide the 2 input features}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 4 : i64, batch_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case48(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c12: expected 2 input spatial dimensions}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 3, input_spatial_dimensions = [1], kernel_input_feature_dimension = 2, kernel_output_feature_dimension = 3, kernel_spatial_dimensions = [0, 1], output_batch_dimension = 0, output_feature_dimension = 3, output_spatial_dimensions = [1, 2]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case49(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c13: expected input dimensions to be 0 to 3 once each, found [0, 1, 0, 3]}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 3, input_spatial_dimensions = [0, 1], kernel_input_feature_dimension = 2, kernel_output_feature_dimension = 3, kernel_spatial_dimensions = [0, 1], output_batch_dimension = 0, output_feature_dimension = 3, output_spatial_dimensions = [1, 2]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case50(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c14: expected a kernel of 1 input features}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 2 : i64, batch_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case51(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c23: expected feature_group_count or batch_group_count to be 1}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 2 : i64, batch_group_count = 2 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case52(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c24: expected 2 precisions, found 3}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @case53(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c25: expected a result of shape [1, ?, ?, 4]}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x5xf32>
  return
}

// -----

func.func @case54(%x: tensor<1x4x4x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>, %p3: tensor<3x2xi64>, %k3: tensor<3x2x4xf32>) {
  // expected-error@+1 {{dynamic_conv_c26: expected a result of rank 4}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?xf32>
  return
}

// -----

func.func @further0(%a: tensor<3x4xf32>, %i: tensor<2x1xi32>) {
  %s = stablehlo.constant dense<[2, 4]> : tensor<2xi64>
  // expected-error@+1 {{dynamic_gather_c8: expected a slice size of at most 1 in the collapsed or batching dimension 0, found 2}}
  %0 = "stablehlo.dynamic_gather"(%a, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>} : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2xi64>) -> tensor<2x?xf32>
  return
}

// -----

func.func @further1(%a: tensor<3x4xf32>, %i: tensor<2x1xi32>) {
  %s = stablehlo.constant dense<[1, 5]> : tensor<2xi64>
  // expected-error@+1 {{dynamic_gather_c12: expected slice sizes of at least 0 and at most [3, 4], found [1, 5]}}
  %0 = "stablehlo.dynamic_gather"(%a, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>} : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2xi64>) -> tensor<2x?xf32>
  return
}

// -----

func.func @further2(%a: tensor<3x4xf32>, %i: tensor<2x1xi32>) {
  %s = stablehlo.constant dense<[1, -1]> : tensor<2xi64>
  // expected-error@+1 {{dynamic_gather_c12: expected slice sizes of at least 0}}
  %0 = "stablehlo.dynamic_gather"(%a, %i, %s) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>} : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2xi64>) -> tensor<2x?xf32>
  return
}

// -----

func.func @further3(%a: tensor<1x3xf32>) {
  %s = stablehlo.constant dense<[2, 1, 1]> : tensor<3xi32>
  // expected-error@+1 {{dynamic_broadcast_in_dim_c5: expected dimension 1 of the operand to have size 1 or the size 1 that output_dimensions gives, found 3}}
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %s, dims = [1, 2] : (tensor<1x3xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
  return
}

// -----

func.func @further4(%a: tensor<4xf32>, %z: tensor<f32>) {
  %s = stablehlo.constant dense<1> : tensor<1xi32>
  // expected-error@+1 {{dynamic_pad_c4: expected a result of size 9 in dimension 0}}
  %0 = stablehlo.dynamic_pad %a, %z, %s, %s, %s : (tensor<4xf32>, tensor<f32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xf32>
  return
}

// -----

func.func @further5(%a: tensor<2x5xf32>) {
  %s = stablehlo.constant dense<[2, 3, 4]> : tensor<3xi32>
  // expected-error@+1 {{dynamic_reshape_c2: expected an output_shape of 10 elements, found [2, 3, 4]}}
  %0 = stablehlo.dynamic_reshape %a, %s : (tensor<2x5xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
  return
}

// -----

func.func @further6(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c18: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 2, input_spatial_dimensions = [1], kernel_input_feature_dimension = 1, kernel_output_feature_dimension = 3, kernel_spatial_dimensions = [0], output_batch_dimension = 0, output_feature_dimension = 2, output_spatial_dimensions = [1]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>, tensor<1x2xi64>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further7(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c20: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 2, input_spatial_dimensions = [1], kernel_input_feature_dimension = 1, kernel_output_feature_dimension = 2, kernel_spatial_dimensions = [0], output_batch_dimension = 0, output_feature_dimension = 2, output_spatial_dimensions = [2]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>, tensor<1x2xi64>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further8(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{attribute 'feature_group_count' failed to satisfy constraint}}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 0 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>, tensor<1x2xi64>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further9(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{attribute 'batch_group_count' failed to satisfy constraint}}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 0 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>, tensor<1x2xi64>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further10(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6xf32>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c28: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6xf32>, tensor<1x2xi64>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further11(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6x!quant.uniform<i8:f32:1, {1.0, 1.0, 1.0, 1.0}>>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c29: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6x!quant.uniform<i8:f32:1, {1.0, 1.0, 1.0, 1.0}>>, tensor<1x2xi64>) -> tensor<2x6x6x!quant.uniform<i8:f32, 1.0>>
  return
}

// -----

func.func @further12(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6x!quant.uniform<i8:f32:2, {1.0, 1.0, 1.0, 1.0, 1.0, 1.0}>>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c30: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6x!quant.uniform<i8:f32:2, {1.0, 1.0, 1.0, 1.0, 1.0, 1.0}>>, tensor<1x2xi64>) -> tensor<2x6x6x!quant.uniform<i8:f32:1, {1.0, 1.0, 1.0, 1.0, 1.0, 1.0}>>
  return
}

// -----

func.func @further13(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6x!quant.uniform<i16:f32, 1.0>>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c31: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6x!quant.uniform<i16:f32, 1.0>>, tensor<1x2xi64>) -> tensor<2x6x6x!quant.uniform<i8:f32, 1.0>>
  return
}

// -----

func.func @further14(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6x!quant.uniform<i8:bf16, 1.0>>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c32: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6x!quant.uniform<i8:bf16, 1.0>>, tensor<1x2xi64>) -> tensor<2x6x6x!quant.uniform<i8:f32, 1.0>>
  return
}

// -----

func.func @further15(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6x!quant.uniform<i8:f32, 1.0>>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c33: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6x!quant.uniform<i8:f32, 1.0>>, tensor<1x2xi64>) -> tensor<2x6x6x!quant.uniform<i8:f32:2, {1.0, 1.0, 1.0, 1.0, 1.0, 1.0}>>
  return
}

// -----

func.func @further16(%a: tensor<2x8x4xbf16>, %k: tensor<3x4x6x!quant.uniform<i8:f32, 1.0>>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c34: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xbf16>, tensor<3x4x6x!quant.uniform<i8:f32, 1.0>>, tensor<1x2xi64>) -> tensor<2x6x6xbf16>
  return
}

// -----

func.func @further17(%a: tensor<2x8x4xf32>, %k: tensor<3x4x5xf32>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c15: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 2 : i64} : (tensor<2x8x4xf32>, tensor<3x4x5xf32>, tensor<1x2xi64>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further18(%a: tensor<2x8x4xf32>, %k: tensor<3x2x5xf32>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c16: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 2 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x2x5xf32>, tensor<1x2xi64>) -> tensor<2x6x5xf32>
  return
}

// -----

func.func @further19(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c17: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 2, input_spatial_dimensions = [1], kernel_input_feature_dimension = 1, kernel_output_feature_dimension = 2, kernel_spatial_dimensions = [0, 1], output_batch_dimension = 0, output_feature_dimension = 2, output_spatial_dimensions = [1]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>, tensor<1x2xi64>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further20(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c19: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 2, input_spatial_dimensions = [1], kernel_input_feature_dimension = 1, kernel_output_feature_dimension = 2, kernel_spatial_dimensions = [0], output_batch_dimension = 0, output_feature_dimension = 2, output_spatial_dimensions = [1, 2]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>, tensor<1x2xi64>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further21(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xcomplex<f32>>, %p: tensor<1x2xi64>) {
  // expected-error@+1 {{dynamic_conv_c27: }}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xcomplex<f32>>, tensor<1x2xi64>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further22(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  %p = stablehlo.constant dense<0> : tensor<1x2xi64>
  // expected-error@+1 {{dynamic_conv_c25: expected a result of shape [2, 6, 6]}}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>, tensor<1x2xi64>) -> tensor<2x7x6xf32>
  return
}

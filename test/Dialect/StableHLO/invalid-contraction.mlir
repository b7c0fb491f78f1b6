// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c1: expected as many lhs as rhs batching dimensions, found [0] and []}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case1(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c2: expected as many lhs as rhs contracting dimensions}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case2(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c3: expected each lhs dimension at most once, found batching [0] and contracting [0]}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [0] x [1] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case3(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c4: expected each rhs dimension at most once}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [0] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case4(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c5: expected lhs batching dimensions below 3, found [3]}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [3] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case5(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c6: expected lhs contracting dimensions below 3, found [3]}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [3] x [1] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case6(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c7: expected rhs batching dimensions below 3, found [3]}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [3], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case7(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c8: expected rhs contracting dimensions below 3, found [-1]}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [-1] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case8(%a: tensor<2x3x4xf32>, %b: tensor<3x4x5xf32>) {
  // expected-error@+1 {{dot_general_c9: expected batching dimensions of one size, found 2 (dimension 0 of lhs) and 3 (dimension 0 of rhs)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<3x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case9(%a: tensor<2x3x4xf32>, %b: tensor<2x3x5xf32>) {
  // expected-error@+1 {{dot_general_c10: expected contracting dimensions of one size, found 4 (dimension 2 of lhs) and 3 (dimension 1 of rhs)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case10(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c11: expected 2 precisions, found 3}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGH, HIGH, HIGH] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case11(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c12: expected a result of shape [2, 3, 5], found 'tensor<2x5x3xf32>'}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x5x3xf32>
  return
}

// -----

func.func @case12(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xi32>) {
  // expected-error@+1 {{dot_general_c13: expected operands of one element type}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<2x4x5xi32>) -> tensor<2x3x5xi32>
  return
}

// -----

func.func @case13(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c21: expected precision DEFAULT where an algorithm is given}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGH, DEFAULT], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case14(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c22: expected a positive lhs_component_count, found 0}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 0, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case15(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c23: expected a positive rhs_component_count, found 0}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 0, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case16(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{dot_general_c24: expected a positive num_primitive_operations, found 0}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 0, allow_imprecise_accumulation = false> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case17(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) {
  // expected-error@+1 {{expected DEFAULT, HIGH or HIGHEST, found LOW}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [LOW, LOW] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return
}

// -----

func.func @case18(%a: tensor<4x8x6xf32>, %b: tensor<3x6xf32>) {
  // expected-error@+1 {{convolution_c1: expected operands of one rank of at least 2}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case19(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c2: expected 1 values in window_strides, found [1, 1]}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case20(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c3: expected values of at least 1 in window_strides, found [0]}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [0]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case21(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c4: expected a padding of shape [1, 2], found [2, 2]}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[0, 0], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case22(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c5: expected 1 values in lhs_dilation}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {lhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case23(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c6: expected values of at least 1 in lhs_dilation}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {lhs_dilate = [0]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case24(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c7: expected 1 values in rhs_dilation}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case25(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c8: expected values of at least 1 in rhs_dilation}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {rhs_dilate = [-1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case26(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c9: expected 1 values in window_reversal, found 2}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {reverse = [true, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case27(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c10: expected batch_group_count to divide the batch size 4, found 3}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 3 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case28(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c11: expected feature_group_count to divide the 6 input features, found 4}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 4 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case29(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c12: expected 1 input spatial dimensions, found 2}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, 1, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case30(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c14: expected a kernel of 3 input features (6 of the input in 2 groups), found 6}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case31(%a: tensor<4x8x6xf32>, %b: tensor<3x6x5xf32>) {
  // expected-error@+1 {{convolution_c15: expected batch_group_count to divide the 5 output features, found 2}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x5xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case32(%a: tensor<4x8x6xf32>, %b: tensor<3x3x5xf32>) {
  // expected-error@+1 {{convolution_c16: expected feature_group_count to divide the 5 output features, found 2}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<4x8x6xf32>, tensor<3x3x5xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case33(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c17: expected 1 kernel spatial dimensions, found 2}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, 1, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case34(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c19: expected 1 output spatial dimensions, found 0}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case35(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{attribute 'feature_group_count' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 0 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case36(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{attribute 'batch_group_count' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 0 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case37(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c23: expected feature_group_count or batch_group_count to be 1, found 2 and 2}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 2 : i64, feature_group_count = 2 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case38(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c24: expected 2 precisions, found 3}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGH>, #stablehlo<precision HIGH>, #stablehlo<precision HIGH>]} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case39(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c25: expected a result of shape [4, 6, 4], found 'tensor<4x8x4xf32>'}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x8x4xf32>
  return
}

// -----

// A dilated window beyond 64 bits fits nowhere.
func.func @dilation_beyond_64_bits(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c25: expected a result of shape [4, 0, 4], found 'tensor<4x6x4xf32>'}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {rhs_dilate = [9223372036854775807]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

// Nor does one window more than 64 bits count become a dynamic size, which any result agrees with.
func.func @windows_beyond_64_bits(%a: tensor<4x8x6xf32>, %b: tensor<0x6x4xf32>) {
  // expected-error@+1 {{convolution_c25: expected a result of shape [4, 9223372036854775807, 4], found 'tensor<4x6x4xf32>'}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {lhs_dilate = [9223372036854775807]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<0x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case40(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{convolution_c26: expected a result of rank 3}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @case41(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xi32>) {
  // expected-error@+1 {{convolution_c27: expected operands of one element type}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xi32>) -> tensor<4x6x4xi32>
  return
}

// -----

func.func @case42(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{expected dimensions b and f once each}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, b]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case43(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{expected spatial dimensions 0 to 0 once each}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 1, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case44(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{found stride twice}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], stride = [1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @case45(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // expected-error@+1 {{expected stride, pad, lhs_dilate, rhs_dilate or reverse, found size}}
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {size = [1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  return
}

// -----

func.func @further0(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{convolution_c13: }}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 0, input_spatial_dimensions = [1], kernel_input_feature_dimension = 1, kernel_output_feature_dimension = 2, kernel_spatial_dimensions = [0], output_batch_dimension = 0, output_feature_dimension = 2, output_spatial_dimensions = [1]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further1(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{convolution_c18: }}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 2, input_spatial_dimensions = [1], kernel_input_feature_dimension = 1, kernel_output_feature_dimension = 3, kernel_spatial_dimensions = [0], output_batch_dimension = 0, output_feature_dimension = 2, output_spatial_dimensions = [1]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further2(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{convolution_c20: }}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 2, input_spatial_dimensions = [1], kernel_input_feature_dimension = 1, kernel_output_feature_dimension = 2, kernel_spatial_dimensions = [0], output_batch_dimension = 0, output_feature_dimension = 2, output_spatial_dimensions = [2]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further3(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{attribute 'feature_group_count' failed to satisfy constraint}}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 0 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further4(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{attribute 'batch_group_count' failed to satisfy constraint}}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 0 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further5(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{convolution_c28: }}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @further6(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6x!quant.uniform<i8:f32:1, {1.0, 1.0, 1.0, 1.0}>>) {
  // expected-error@+1 {{convolution_c29: }}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6x!quant.uniform<i8:f32:1, {1.0, 1.0, 1.0, 1.0}>>) -> tensor<2x6x6x!quant.uniform<i8:f32, 1.0>>
  return
}

// -----

func.func @further7(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6x!quant.uniform<i8:f32:2, {1.0, 1.0, 1.0, 1.0, 1.0, 1.0}>>) {
  // expected-error@+1 {{convolution_c30: }}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6x!quant.uniform<i8:f32:2, {1.0, 1.0, 1.0, 1.0, 1.0, 1.0}>>) -> tensor<2x6x6x!quant.uniform<i8:f32:1, {1.0, 1.0, 1.0, 1.0, 1.0, 1.0}>>
  return
}

// -----

func.func @further8(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6x!quant.uniform<i16:f32, 1.0>>) {
  // expected-error@+1 {{convolution_c31: }}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6x!quant.uniform<i16:f32, 1.0>>) -> tensor<2x6x6x!quant.uniform<i8:f32, 1.0>>
  return
}

// -----

func.func @further9(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6x!quant.uniform<i8:bf16, 1.0>>) {
  // expected-error@+1 {{convolution_c32: }}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6x!quant.uniform<i8:bf16, 1.0>>) -> tensor<2x6x6x!quant.uniform<i8:f32, 1.0>>
  return
}

// -----

func.func @further10(%a: tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, %k: tensor<3x4x6x!quant.uniform<i8:f32, 1.0>>) {
  // expected-error@+1 {{convolution_c33: }}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4x!quant.uniform<i8:f32, 1.0>>, tensor<3x4x6x!quant.uniform<i8:f32, 1.0>>) -> tensor<2x6x6x!quant.uniform<i8:f32:2, {1.0, 1.0, 1.0, 1.0, 1.0, 1.0}>>
  return
}

// -----

func.func @further11(%a: tensor<2x8x4xbf16>, %k: tensor<3x4x6x!quant.uniform<i8:f32, 1.0>>) {
  // expected-error@+1 {{convolution_c34: }}
  %0 = "stablehlo.convolution"(%a, %k) {dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x8x4xbf16>, tensor<3x4x6x!quant.uniform<i8:f32, 1.0>>) -> tensor<2x6x6xbf16>
  return
}

// -----

func.func @further12(%a: tensor<2x2xf32>) {
  // expected-error@+1 {{expected an algorithm that StableHLO knows}}
  %0 = "stablehlo.dot_general"(%a, %a) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, algorithm = #stablehlo.dot_algorithm<lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f32, lhs_component_count = 3, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @further13(%a: tensor<2x2xf32>) {
  // expected-error@+1 {{expected an algorithm that StableHLO knows}}
  %0 = "stablehlo.dot_general"(%a, %a) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, algorithm = #stablehlo.dot_algorithm<lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 2, allow_imprecise_accumulation = false>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @further14(%a: tensor<2x2xf32>) {
  // expected-error@+1 {{expected an algorithm that StableHLO knows}}
  %0 = "stablehlo.dot_general"(%a, %a) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, algorithm = #stablehlo.dot_algorithm<lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = true>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}

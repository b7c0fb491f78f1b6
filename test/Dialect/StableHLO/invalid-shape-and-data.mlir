// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0() {
  // expected-error@+1 {{iota_c1: expected an iota_dimension below 2, found 2}}
  %0 = stablehlo.iota dim = 2 : tensor<2x3xi32>
  return
}

// -----

func.func @quantized_constant() {
  // expected-error@+1 {{constant_c1: expected a result of type 'tensor<2xi16>', found 'tensor<2xi8>'}}
  %0 = "stablehlo.constant"() <{value = dense<0> : tensor<2xi16>}> : () -> tensor<2x!quant.uniform<i8:f32, 0.5:1>>
  return
}

// -----

func.func @case1() {
  // expected-error@+1 {{constant_c1: expected a result of type 'tensor<2xf32>', found 'tensor<3xf32>'}}
  %0 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf32>}> : () -> tensor<3xf32>
  return
}

// -----

func.func @case2(%a: tensor<2xf32>) {
  // expected-error@+1 {{broadcast_in_dim_c1: expected a result of the operand's element type}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [0] : (tensor<2xf32>) -> tensor<2x3xf16>
  return
}

// -----

func.func @case3(%a: tensor<2xf32>) {
  // expected-error@+1 {{broadcast_in_dim_c2: expected 1 broadcast dimensions, found [0, 1]}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [0, 1] : (tensor<2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case4(%a: tensor<2xf32>) {
  // expected-error@+1 {{broadcast_in_dim_c3: expected broadcast dimensions below 2, found [2]}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [2] : (tensor<2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case5(%a: tensor<2x2xf32>) {
  // expected-error@+1 {{broadcast_in_dim_c4: expected each broadcast dimension at most once, found [0, 0]}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [0, 0] : (tensor<2x2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case6(%a: tensor<2xf32>) {
  // expected-error@+1 {{broadcast_in_dim_c5: expected dimension 0 of the operand to have size 1 or the size 3 of dimension 1 of the result, found 2}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [1] : (tensor<2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case7(%a: tensor<2x3xf32>, %b: tensor<2x3xf16>) {
  // expected-error@+1 {{concatenate_c1: expected inputs of one element type}}
  %0 = stablehlo.concatenate %a, %b, dim = 0 : (tensor<2x3xf32>, tensor<2x3xf16>) -> tensor<4x3xf32>
  return
}

// -----

func.func @case8(%a: tensor<2x3xf32>, %b: tensor<2x4xf32>) {
  // expected-error@+1 {{concatenate_c2: expected inputs of one shape except for dimension 0}}
  %0 = stablehlo.concatenate %a, %b, dim = 0 : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @case9() {
  // expected-error@+1 {{concatenate_c3: expected at least one input}}
  %0 = "stablehlo.concatenate"() <{dimension = 0 : i64}> : () -> tensor<4x3xf32>
  return
}

// -----

func.func @case10(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{concatenate_c4: expected a dimension below 2, found 2}}
  %0 = stablehlo.concatenate %a, %a, dim = 2 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @case11(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{concatenate_c6: expected a result of type 'tensor<4x3xf32>', found 'tensor<5x3xf32>'}}
  %0 = stablehlo.concatenate %a, %a, dim = 0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<5x3xf32>
  return
}

// -----

func.func @concatenate_beyond_64_bits(%a: tensor<6148914691236517206xf32>) {
  // expected-error@+1 {{concatenate_c6: expected a result of type 'tensor<9223372036854775807xf32>', found 'tensor<2xf32>'}}
  %0 = stablehlo.concatenate %a, %a, %a, dim = 0 : (tensor<6148914691236517206xf32>, tensor<6148914691236517206xf32>, tensor<6148914691236517206xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @case12(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{reshape_c1: expected a result of the operand's element type}}
  %0 = stablehlo.reshape %a : (tensor<2x3xf32>) -> tensor<6xi32>
  return
}

// -----

func.func @case13(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{reshape_c2: expected a result of 6 elements, found 5 in 'tensor<5xf32>'}}
  %0 = stablehlo.reshape %a : (tensor<2x3xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @case14(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{transpose_c3: expected a result of type 'tensor<3x2xf32>', found 'tensor<2x3xf32>'}}
  %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case15(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{transpose_c2: expected a permutation of the operand's 2 dimensions, found [0, 0]}}
  %0 = stablehlo.transpose %a, dims = [0, 0] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case16(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{reverse_c1: expected a result of type}}
  %0 = stablehlo.reverse %a, dims = [0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @case17(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{reverse_c2: expected each dimension at most once, found [0, 0]}}
  %0 = stablehlo.reverse %a, dims = [0, 0] : tensor<2x3xf32>
  return
}

// -----

func.func @case18(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{reverse_c3: expected dimensions below 2, found [-1]}}
  %0 = stablehlo.reverse %a, dims = [-1] : tensor<2x3xf32>
  return
}

// -----

func.func @case19(%a: tensor<2xf32>, %p: tensor<f16>) {
  // expected-error@+1 {{pad_c1: expected a padding value of the operand's element type}}
  %0 = stablehlo.pad %a, %p, low = [0], high = [0], interior = [0] : (tensor<2xf32>, tensor<f16>) -> tensor<2xf32>
  return
}

// -----

func.func @case20(%a: tensor<2xf32>, %p: tensor<f32>) {
  // expected-error@+1 {{pad_c2: expected 1 values in edge_padding_high, found [0, 0]}}
  %0 = stablehlo.pad %a, %p, low = [0], high = [0, 0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @case21(%a: tensor<2xf32>, %p: tensor<f32>) {
  // expected-error@+1 {{pad_c3: expected values of at least 0 in interior_padding, found [-1]}}
  %0 = stablehlo.pad %a, %p, low = [0], high = [0], interior = [-1] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @case22(%a: tensor<2xf32>, %p: tensor<f32>) {
  // expected-error@+1 {{pad_c4: expected a result of type 'tensor<3xf32>', found 'tensor<2xf32>'}}
  %0 = stablehlo.pad %a, %p, low = [1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @case23(%a: tensor<2xf32>, %p: tensor<f32>) {
  // expected-error@+1 {{pad_c4: expected padding that leaves dimension 0 with a size of at least 0, found -1}}
  %0 = stablehlo.pad %a, %p, low = [-3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<0xf32>
  return
}

// -----

func.func @case24(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{slice_c2: expected 2 values in start_indices, found [0]}}
  %0 = stablehlo.slice %a [0:1] : (tensor<2x3xf32>) -> tensor<1xf32>
  return
}

// -----

func.func @case25(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{slice_c3: expected a range within dimension 1 of 'tensor<2x3xf32>', found 1 to 4}}
  %0 = stablehlo.slice %a [0:1, 1:4] : (tensor<2x3xf32>) -> tensor<1x3xf32>
  return
}

// -----

func.func @case26(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{slice_c3: expected a range within dimension 1 of 'tensor<2x3xf32>', found 2 to 1}}
  %0 = stablehlo.slice %a [0:1, 2:1] : (tensor<2x3xf32>) -> tensor<1x3xf32>
  return
}

// -----

func.func @case27(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{slice_c4: expected values of at least 1 in strides, found [1, 0]}}
  %0 = stablehlo.slice %a [0:1, 0:1:0] : (tensor<2x3xf32>) -> tensor<1x3xf32>
  return
}

// -----

func.func @case28(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{slice_c5: expected a result of type 'tensor<1x2xf32>', found 'tensor<1x1xf32>'}}
  %0 = stablehlo.slice %a [0:1, 0:3:2] : (tensor<2x3xf32>) -> tensor<1x1xf32>
  return
}

// -----

func.func @case29(%a: tensor<2x3xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{dynamic_slice_c2: expected 2 start indices, found 1}}
  %0 = stablehlo.dynamic_slice %a, %i, sizes = [1, 1] : (tensor<2x3xf32>, tensor<i32>) -> tensor<1x1xf32>
  return
}

// -----

func.func @case30(%a: tensor<2x3xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{dynamic_slice_c2: expected 2 values in slice_sizes, found [1]}}
  %0 = stablehlo.dynamic_slice %a, %i, %i, sizes = [1] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
  return
}

// -----

func.func @case31(%a: tensor<2x3xf32>, %i: tensor<i32>, %j: tensor<i64>) {
  // expected-error@+1 {{dynamic_slice_c3: expected start indices of one type}}
  %0 = stablehlo.dynamic_slice %a, %i, %j, sizes = [1, 1] : (tensor<2x3xf32>, tensor<i32>, tensor<i64>) -> tensor<1x1xf32>
  return
}

// -----

func.func @case32(%a: tensor<2x3xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{dynamic_slice_c4: expected slice sizes of at most [2, 3], found [1, 4]}}
  %0 = stablehlo.dynamic_slice %a, %i, %i, sizes = [1, 4] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
  return
}

// -----

func.func @case33(%a: tensor<2x3xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{dynamic_slice_c5: expected a result of type 'tensor<1x1xf32>', found 'tensor<1x2xf32>'}}
  %0 = stablehlo.dynamic_slice %a, %i, %i, sizes = [1, 1] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
  return
}

// -----

func.func @case34(%a: tensor<3xf32>, %u: tensor<1xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{dynamic_update_slice_c1: expected a result of type}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
  return
}

// -----

func.func @case35(%a: tensor<3xf32>, %u: tensor<1xf16>, %i: tensor<i32>) {
  // expected-error@+1 {{dynamic_update_slice_c2: expected an update of the operand's element type}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<3xf32>, tensor<1xf16>, tensor<i32>) -> tensor<3xf32>
  return
}

// -----

func.func @case36(%a: tensor<3xf32>, %u: tensor<1x1xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{dynamic_update_slice_c3: expected an update of the operand's rank}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<3xf32>, tensor<1x1xf32>, tensor<i32>) -> tensor<3xf32>
  return
}

// -----

func.func @case37(%a: tensor<3xf32>, %u: tensor<1xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{dynamic_update_slice_c4: expected 1 start indices, found 2}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i, %i : (tensor<3xf32>, tensor<1xf32>, tensor<i32>, tensor<i32>) -> tensor<3xf32>
  return
}

// -----

func.func @case38(%a: tensor<3x3xf32>, %u: tensor<1x1xf32>, %i: tensor<i32>, %j: tensor<i64>) {
  // expected-error@+1 {{dynamic_update_slice_c5: expected start indices of one type}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i, %j : (tensor<3x3xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i64>) -> tensor<3x3xf32>
  return
}

// -----

func.func @case39(%a: tensor<3xf32>, %u: tensor<4xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{dynamic_update_slice_c6: expected an update no larger than the operand}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<3xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3xf32>
  return
}

// -----

func.func @case40() {
  // expected-error@+1 {{sort_c1: expected at least one input}}
  "stablehlo.sort"() <{dimension = 0 : i64}> ({
    %p = stablehlo.constant dense<true> : tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : () -> ()
  return
}

// -----

func.func @case41(%a: tensor<3xf32>) {
  // expected-error@+1 {{sort_c2: expected results of the inputs' types}}
  %0 = "stablehlo.sort"(%a) <{dimension = 0 : i64}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<3xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case42(%a: tensor<3xf32>, %b: tensor<4xf32>) {
  // expected-error@+1 {{sort_c3: expected inputs of one shape}}
  %0:2 = "stablehlo.sort"(%a, %b) <{dimension = 0 : i64}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>, %z: tensor<f32>, %w: tensor<f32>):
    %p = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<3xf32>, tensor<4xf32>) -> (tensor<3xf32>, tensor<4xf32>)
  return
}

// -----

func.func @case43(%a: tensor<3xf32>) {
  // expected-error@+1 {{sort_c4: expected a dimension from -1 to 0, found 1}}
  %0 = "stablehlo.sort"(%a) <{dimension = 1 : i64}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @case44(%a: tensor<3xf32>) {
  // expected-error@+1 {{sort_c5: expected the comparator to return ('tensor<i1>'), found ('tensor<f32>')}}
  %0 = "stablehlo.sort"(%a) <{dimension = 0 : i64}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %x : tensor<f32>
  }) : (tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @case45(%s: tensor<2xui64>) {
  // expected-error@+1 {{rng_bit_generator_c1: expected an output state of the initial state's type}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<3xui64>, tensor<4xui32>)
  return
}

// -----

func.func @case46(%s: tensor<3xui64>) {
  // expected-error@+1 {{rng_bit_generator_c2: expected a state of 128 bits, found 'tensor<3xui64>'}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<3xui64>) -> (tensor<3xui64>, tensor<4xui32>)
  return
}

// -----

func.func @boolean_bytes() {
  // expected-error@+1 {{expected 2 or 9 bytes for a constant of type 'tensor<9xi1>', found 3}}
  %0 = stablehlo.constant dense<"0x010001"> : tensor<9xi1>
  return
}

// -----

func.func @further0(%a: tensor<4xf32>) {
  // expected-error@+1 {{concatenate_c6: expected a result of type 'tensor<8xf32>', found 'tensor<9xf32>'}}
  %0 = stablehlo.concatenate %a, %a, dim = 0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<9xf32>
  return
}

// -----

func.func @further1(%a: tensor<4xf32>) {
  // expected-error@+1 {{slice_c1: expected a result of type}}
  %0 = stablehlo.slice %a [0:2] : (tensor<4xf32>) -> tensor<2xi32>
  return
}

// -----

func.func @further2(%a: tensor<4xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{dynamic_slice_c1: expected a result of type}}
  %0 = stablehlo.dynamic_slice %a, %i, sizes = [2] : (tensor<4xf32>, tensor<i32>) -> tensor<2xi32>
  return
}

// -----

func.func @further3(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{transpose_c3: expected a result of type}}
  %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @further4(%a: tensor<4xf32>) {
  // expected-error@+1 {{result #0 must be tensor of static shape, or of one bounded dimension}}
  %0 = stablehlo.reshape %a : (tensor<4xf32>) -> tensor<?x2xf32>
  return
}

// -----

func.func @further5(%a: tensor<4xf32>) {
  // expected-error@+1 {{result #0 must be tensor of static shape, or of one bounded dimension}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [0] : (tensor<4xf32>) -> tensor<4x?xf32>
  return
}

// -----

func.func @further6(%a: tensor<?xf32, #stablehlo.bounds<4>>) {
  // expected-error@+1 {{slice_c3: expected a range within dimension 0}}
  %0 = stablehlo.slice %a [0:5] : (tensor<?xf32, #stablehlo.bounds<4>>) -> tensor<?xf32>
  return
}

// -----

func.func @further7(%a: tensor<?xf32, #stablehlo.bounds<4>>, %z: tensor<f32>) {
  // expected-error@+1 {{pad_c4: expected padding that leaves dimension 0 with a size of at least 0, found -1}}
  %0 = stablehlo.pad %a, %z, low = [-5], high = [0], interior = [0] : (tensor<?xf32, #stablehlo.bounds<4>>, tensor<f32>) -> tensor<?xf32>
  return
}

// -----

func.func @further8(%a: tensor<4xf32>, %z: tensor<f32>) {
  // expected-error@+1 {{pad_c4: expected a result of type 'tensor<9223372036854775807xf32>'}}
  %0 = stablehlo.pad %a, %z, low = [9223372036854775807], high = [9223372036854775807], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @further9(%a: tensor<4xf32>, %z: tensor<f32>) {
  // expected-error@+1 {{pad_c4: expected padding that leaves dimension 0 with a size of at least 0, found -9223372036854775807}}
  %0 = stablehlo.pad %a, %z, low = [-9223372036854775808], high = [-9223372036854775808], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @concatenate_elements(%a: tensor<4xf32>) {
  // expected-error@+1 {{concatenate_c5: expected a result of type 'tensor<8xf32>', found 'tensor<8xi32>'}}
  %0 = stablehlo.concatenate %a, %a, dim = 0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xi32>
  return
}

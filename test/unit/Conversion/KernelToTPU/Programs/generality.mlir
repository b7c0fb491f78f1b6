// Ops in forms that frameworks seldom give them.

func.func @rank_eight(%x: tensor<2x1x3x2x1x2x3x2xf32>, %i: tensor<f32>) -> (tensor<2x3x2x1x2x1x3x2xf32>, tensor<2x1x2x1x3x2xf32>, tensor<3x1x3x2x1x4x3x3xf32>) {
  %0 = stablehlo.transpose %x, dims = [7, 6, 5, 4, 3, 1, 2, 0] : (tensor<2x1x3x2x1x2x3x2xf32>) -> tensor<2x3x2x1x2x1x3x2xf32>
  %1 = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [2, 5]
    : (tensor<2x1x3x2x1x2x3x2xf32>, tensor<f32>) -> tensor<2x1x2x1x3x2xf32>
  %2 = stablehlo.pad %x, %i, low = [0, 0, 0, 0, 0, 1, 0, 0], high = [1, 0, 0, 0, 0, 1, 0, 0], interior = [0, 0, 0, 0, 0, 0, 0, 1]
    : (tensor<2x1x3x2x1x2x3x2xf32>, tensor<f32>) -> tensor<3x1x3x2x1x4x3x3xf32>
  return %0, %1, %2 : tensor<2x3x2x1x2x1x3x2xf32>, tensor<2x1x2x1x3x2xf32>, tensor<3x1x3x2x1x4x3x3xf32>
}

func.func @convolutions(%x: tensor<4x6x9x8xf32>, %k: tensor<3x2x4x6xf32>, %b: tensor<3x2x8x6xf32>, %i: tensor<4x6x9x8xi8>, %j: tensor<3x2x4x6xi8>)
    -> (tensor<4x10x17x6xf32>, tensor<2x4x8x6xf32>, tensor<4x10x17x6xi32>) {
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
    window = {stride = [1, 1], pad = [[1, 2], [2, 3]], lhs_dilate = [2, 2], rhs_dilate = [2, 5], reverse = [true, false]}
    {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<4x6x9x8xf32>, tensor<3x2x4x6xf32>) -> tensor<4x10x17x6xf32>
  %1 = stablehlo.convolution(%x, %b) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {reverse = [true, true]}
    {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<4x6x9x8xf32>, tensor<3x2x8x6xf32>) -> tensor<2x4x8x6xf32>
  %2 = stablehlo.convolution(%i, %j) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
    window = {stride = [1, 1], pad = [[1, 2], [2, 3]], lhs_dilate = [2, 2], rhs_dilate = [2, 5], reverse = [true, false]}
    {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<4x6x9x8xi8>, tensor<3x2x4x6xi8>) -> tensor<4x10x17x6xi32>
  return %0, %1, %2 : tensor<4x10x17x6xf32>, tensor<2x4x8x6xf32>, tensor<4x10x17x6xi32>
}

func.func @windows(%x: tensor<5x14xf32>, %n: tensor<5x14xi16>, %z: tensor<f32>, %w: tensor<i16>) -> (tensor<3x7xf32>, tensor<3x7xi16>, tensor<5x14xi1>) {
  %0:2 = "stablehlo.reduce_window"(%x, %n, %z, %w) ({
  ^bb0(%a: tensor<f32>, %b: tensor<i16>, %c: tensor<f32>, %d: tensor<i16>):
    %g = stablehlo.compare GT, %a, %c : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %s = stablehlo.select %g, %a, %c : tensor<i1>, tensor<f32>
    %t = stablehlo.subtract %b, %d : tensor<i16>
    stablehlo.return %s, %t : tensor<f32>, tensor<i16>
  }) {window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 2, 2>, base_dilations = array<i64: 1, 1>,
      window_dilations = array<i64: 1, 2>, padding = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}
    : (tensor<5x14xf32>, tensor<5x14xi16>, tensor<f32>, tensor<i16>) -> (tensor<3x7xf32>, tensor<3x7xi16>)
  %p = stablehlo.compare GT, %x, %x : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xi1>
  %f = stablehlo.constant dense<true> : tensor<i1>
  %1 = "stablehlo.reduce_window"(%p, %f) ({
  ^bb0(%a: tensor<i1>, %b: tensor<i1>):
    %o = stablehlo.xor %a, %b : tensor<i1>
    stablehlo.return %o : tensor<i1>
  }) {window_dimensions = array<i64: 3, 1>, padding = dense<[[1, 1], [0, 0]]> : tensor<2x2xi64>} : (tensor<5x14xi1>, tensor<i1>) -> tensor<5x14xi1>
  return %0#0, %0#1, %1 : tensor<3x7xf32>, tensor<3x7xi16>, tensor<5x14xi1>
}

func.func @sorts(%x: tensor<3x20x5xi8>, %y: tensor<3x20x5xf16>, %z: tensor<3x20x5xi1>, %e: tensor<3x0xf32>) -> (tensor<3x20x5xi8>, tensor<3x20x5xf16>, tensor<3x20x5xi1>, tensor<3x0xf32>) {
  %0:3 = "stablehlo.sort"(%x, %y, %z) ({
  ^bb0(%a: tensor<i8>, %b: tensor<i8>, %c: tensor<f16>, %d: tensor<f16>, %e0: tensor<i1>, %f: tensor<i1>):
    %l = stablehlo.compare GT, %a, %b : (tensor<i8>, tensor<i8>) -> tensor<i1>
    %q = stablehlo.compare EQ, %a, %b : (tensor<i8>, tensor<i8>) -> tensor<i1>
    %m = stablehlo.compare LT, %c, %d, TOTALORDER : (tensor<f16>, tensor<f16>) -> tensor<i1>
    %n = stablehlo.and %q, %m : tensor<i1>
    %o = stablehlo.or %l, %n : tensor<i1>
    stablehlo.return %o : tensor<i1>
  }) {dimension = 1 : i64, is_stable = true} : (tensor<3x20x5xi8>, tensor<3x20x5xf16>, tensor<3x20x5xi1>) -> (tensor<3x20x5xi8>, tensor<3x20x5xf16>, tensor<3x20x5xi1>)
  %1 = "stablehlo.sort"(%e) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %l = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %l : tensor<i1>
  }) {dimension = 1 : i64} : (tensor<3x0xf32>) -> tensor<3x0xf32>
  return %0#0, %0#1, %0#2, %1 : tensor<3x20x5xi8>, tensor<3x20x5xf16>, tensor<3x20x5xi1>, tensor<3x0xf32>
}

func.func @gathers(%x: tensor<4x6x7xbf16>, %i: tensor<4x3x2xi32>, %j: tensor<2x5xui8>) -> (tensor<4x3x2x3xbf16>, tensor<5x4x1x7xbf16>) {
  %0 = "stablehlo.gather"(%x, %i) {
    dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], operand_batching_dims = [0], start_indices_batching_dims = [0],
      start_index_map = [2, 1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2, 3>}
    : (tensor<4x6x7xbf16>, tensor<4x3x2xi32>) -> tensor<4x3x2x3xbf16>
  %1 = "stablehlo.gather"(%x, %j) {
    dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], start_index_map = [1, 2], index_vector_dim = 0>,
    slice_sizes = array<i64: 4, 1, 7>} : (tensor<4x6x7xbf16>, tensor<2x5xui8>) -> tensor<5x4x1x7xbf16>
  return %0, %1 : tensor<4x3x2x3xbf16>, tensor<5x4x1x7xbf16>
}

func.func @scatters(%x: tensor<6x7xf32>, %y: tensor<6x7xi16>, %i: tensor<9x1xi8>, %u: tensor<9x7xf32>, %v: tensor<9x7xi16>) -> (tensor<6x7xf32>, tensor<6x7xi16>) {
  %0:2 = "stablehlo.scatter"(%x, %y, %i, %u, %v) ({
  ^bb0(%a: tensor<f32>, %b: tensor<i16>, %c: tensor<f32>, %d: tensor<i16>):
    %m = stablehlo.multiply %a, %c : tensor<f32>
    %n = stablehlo.subtract %d, %b : tensor<i16>
    stablehlo.return %m, %n : tensor<f32>, tensor<i16>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0],
      scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}
    : (tensor<6x7xf32>, tensor<6x7xi16>, tensor<9x1xi8>, tensor<9x7xf32>, tensor<9x7xi16>) -> (tensor<6x7xf32>, tensor<6x7xi16>)
  return %0#0, %0#1 : tensor<6x7xf32>, tensor<6x7xi16>
}

func.func @select_and_scatter(%x: tensor<2x9x8xi16>, %s: tensor<2x5x4xi16>, %z: tensor<i16>) -> tensor<2x9x8xi16> {
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) ({
  ^bb0(%a: tensor<i16>, %b: tensor<i16>):
    %l = stablehlo.compare LE, %a, %b : (tensor<i16>, tensor<i16>) -> tensor<i1>
    stablehlo.return %l : tensor<i1>
  }, {
  ^bb0(%a: tensor<i16>, %b: tensor<i16>):
    %m = stablehlo.multiply %a, %b : tensor<i16>
    %n = stablehlo.add %m, %b : tensor<i16>
    stablehlo.return %n : tensor<i16>
  }) {window_dimensions = array<i64: 1, 3, 3>, window_strides = array<i64: 1, 2, 2>, padding = dense<[[0, 0], [1, 1], [0, 1]]> : tensor<3x2xi64>}
    : (tensor<2x9x8xi16>, tensor<2x5x4xi16>, tensor<i16>) -> tensor<2x9x8xi16>
  return %0 : tensor<2x9x8xi16>
}

func.func @captured_in_control_flow(%x: tensor<5x6xf32>, %y: tensor<5x6xf32>, %n: tensor<i32>, %c: tensor<i32>) -> (tensor<5x6xf32>, tensor<5x6xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %most = stablehlo.constant dense<7> : tensor<i32>
  %limit = stablehlo.clamp %zero, %n, %most : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %v = %x) : tensor<i32>, tensor<5x6xf32>
  cond {
    %l = stablehlo.compare LT, %i, %limit : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %l : tensor<i1>
  } do {
    %w = "stablehlo.case"(%c) ({
      %a = stablehlo.add %v, %y : tensor<5x6xf32>
      stablehlo.return %a : tensor<5x6xf32>
    }, {
      %a = stablehlo.subtract %v, %x : tensor<5x6xf32>
      stablehlo.return %a : tensor<5x6xf32>
    }, {
      stablehlo.return %y : tensor<5x6xf32>
    }) : (tensor<i32>) -> tensor<5x6xf32>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %j, %w : tensor<i32>, tensor<5x6xf32>
  }
  return %0#1, %x : tensor<5x6xf32>, tensor<5x6xf32>
}

func.func @bits(%x: tensor<7x4xi8>, %y: tensor<7x2xui16>, %z: tensor<7xf32>, %w: tensor<7x2xbf16>) -> (tensor<7xi32>, tensor<7x2x2xi8>, tensor<7x2xf16>, tensor<7xf32>) {
  %0 = stablehlo.bitcast_convert %x : (tensor<7x4xi8>) -> tensor<7xi32>
  %1 = stablehlo.bitcast_convert %y : (tensor<7x2xui16>) -> tensor<7x2x2xi8>
  %2 = stablehlo.bitcast_convert %y : (tensor<7x2xui16>) -> tensor<7x2xf16>
  %3 = stablehlo.bitcast_convert %w : (tensor<7x2xbf16>) -> tensor<7xf32>
  return %0, %1, %2, %3 : tensor<7xi32>, tensor<7x2x2xi8>, tensor<7x2xf16>, tensor<7xf32>
}

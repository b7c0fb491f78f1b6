// 64-bit integers: every op on them, with operands from the whole range.

func.func @unary_i64(%x: tensor<3x67xi64>) -> (tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>) {
  %0 = stablehlo.abs %x : tensor<3x67xi64>
  %1 = stablehlo.negate %x : tensor<3x67xi64>
  %2 = stablehlo.not %x : tensor<3x67xi64>
  %3 = stablehlo.count_leading_zeros %x : tensor<3x67xi64>
  %4 = stablehlo.popcnt %x : tensor<3x67xi64>
  %5 = stablehlo.sign %x : tensor<3x67xi64>
  return %0, %1, %2, %3, %4, %5 : tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>
}

func.func @binary_i64(%x: tensor<3x67xi64>, %y: tensor<3x67xi64>) -> (tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>) {
  %0 = stablehlo.add %x, %y : tensor<3x67xi64>
  %1 = stablehlo.subtract %x, %y : tensor<3x67xi64>
  %2 = stablehlo.multiply %x, %y : tensor<3x67xi64>
  %3 = stablehlo.and %x, %y : tensor<3x67xi64>
  %4 = stablehlo.or %x, %y : tensor<3x67xi64>
  %5 = stablehlo.xor %x, %y : tensor<3x67xi64>
  %6 = stablehlo.maximum %x, %y : tensor<3x67xi64>
  %7 = stablehlo.minimum %x, %y : tensor<3x67xi64>
  return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>
}

func.func @divide_i64(%x: tensor<3x67xi64>, %y: tensor<3x67xi64>) -> (tensor<3x67xi64>, tensor<3x67xi64>) {
  %0 = stablehlo.divide %x, %y : tensor<3x67xi64>
  %1 = stablehlo.remainder %x, %y : tensor<3x67xi64>
  return %0, %1 : tensor<3x67xi64>, tensor<3x67xi64>
}

func.func @divide_large_i64(%a: tensor<3x67xi64>, %b: tensor<3x67xi64>, %c: tensor<3x67xi64>) -> (tensor<3x67xi64>, tensor<3x67xi64>) {
  %s = stablehlo.constant dense<21> : tensor<3x67xi64>
  %m = stablehlo.constant dense<-7046029254386353131> : tensor<3x67xi64>
  %x = stablehlo.multiply %a, %m : tensor<3x67xi64>
  %y0 = stablehlo.multiply %b, %m : tensor<3x67xi64>
  %c63 = stablehlo.constant dense<63> : tensor<3x67xi64>
  %n = stablehlo.and %c, %c63 : tensor<3x67xi64>
  %y = stablehlo.shift_right_logical %y0, %n : tensor<3x67xi64>
  %0 = stablehlo.divide %x, %y : tensor<3x67xi64>
  %1 = stablehlo.remainder %x, %y : tensor<3x67xi64>
  return %0, %1 : tensor<3x67xi64>, tensor<3x67xi64>
}

func.func @shift_i64(%x: tensor<3x67xi64>, %y: tensor<3x67xi64>) -> (tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>) {
  %c = stablehlo.constant dense<127> : tensor<3x67xi64>
  %n = stablehlo.and %y, %c : tensor<3x67xi64>
  %a0 = stablehlo.shift_left %x, %n : tensor<3x67xi64>
  %b0 = stablehlo.shift_left %x, %y : tensor<3x67xi64>
  %a1 = stablehlo.shift_right_logical %x, %n : tensor<3x67xi64>
  %b1 = stablehlo.shift_right_logical %x, %y : tensor<3x67xi64>
  %a2 = stablehlo.shift_right_arithmetic %x, %n : tensor<3x67xi64>
  %b2 = stablehlo.shift_right_arithmetic %x, %y : tensor<3x67xi64>
  return %a0, %b0, %a1, %b1, %a2, %b2 : tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67xi64>
}

func.func @power_i64(%x: tensor<3x67xi64>, %y: tensor<3x67xi64>) -> (tensor<3x67xi64>, tensor<3x67xi64>) {
  %0 = stablehlo.power %x, %y : tensor<3x67xi64>
  %c = stablehlo.constant dense<5> : tensor<3x67xi64>
  %1 = stablehlo.power %x, %c : tensor<3x67xi64>
  return %0, %1 : tensor<3x67xi64>, tensor<3x67xi64>
}

func.func @clamp_select_i64(%x: tensor<3x67xi64>, %y: tensor<3x67xi64>, %lo: tensor<i64>, %hi: tensor<i64>, %p: tensor<3x67xi1>) -> (tensor<3x67xi64>, tensor<3x67xi64>) {
  %0 = stablehlo.clamp %lo, %x, %hi : (tensor<i64>, tensor<3x67xi64>, tensor<i64>) -> tensor<3x67xi64>
  %1 = stablehlo.select %p, %x, %y : tensor<3x67xi1>, tensor<3x67xi64>
  return %0, %1 : tensor<3x67xi64>, tensor<3x67xi64>
}

func.func @reduce_i64(%x: tensor<3x67xi64>, %i: tensor<i64>) -> (tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>) {
  %0 = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<3x67xi64>, tensor<i64>) -> tensor<67xi64>
  %r0 = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x67xi64>, tensor<i64>) -> tensor<i64>
  %1 = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0] : (tensor<3x67xi64>, tensor<i64>) -> tensor<67xi64>
  %r1 = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0, 1] : (tensor<3x67xi64>, tensor<i64>) -> tensor<i64>
  %2 = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<3x67xi64>, tensor<i64>) -> tensor<67xi64>
  %r2 = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<3x67xi64>, tensor<i64>) -> tensor<i64>
  %3 = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0] : (tensor<3x67xi64>, tensor<i64>) -> tensor<67xi64>
  %r3 = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0, 1] : (tensor<3x67xi64>, tensor<i64>) -> tensor<i64>
  %4 = stablehlo.reduce(%x init: %i) applies stablehlo.and across dimensions = [0] : (tensor<3x67xi64>, tensor<i64>) -> tensor<67xi64>
  %r4 = stablehlo.reduce(%x init: %i) applies stablehlo.and across dimensions = [0, 1] : (tensor<3x67xi64>, tensor<i64>) -> tensor<i64>
  %5 = stablehlo.reduce(%x init: %i) applies stablehlo.or across dimensions = [0] : (tensor<3x67xi64>, tensor<i64>) -> tensor<67xi64>
  %r5 = stablehlo.reduce(%x init: %i) applies stablehlo.or across dimensions = [0, 1] : (tensor<3x67xi64>, tensor<i64>) -> tensor<i64>
  %6 = stablehlo.reduce(%x init: %i) applies stablehlo.xor across dimensions = [0] : (tensor<3x67xi64>, tensor<i64>) -> tensor<67xi64>
  %r6 = stablehlo.reduce(%x init: %i) applies stablehlo.xor across dimensions = [0, 1] : (tensor<3x67xi64>, tensor<i64>) -> tensor<i64>
  return %0, %r0, %1, %r1, %2, %r2, %3, %r3, %4, %r4, %5, %r5, %6, %r6 : tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>, tensor<67xi64>, tensor<i64>
}

func.func @window_i64(%x: tensor<3x67xi64>, %i: tensor<i64>) -> (tensor<3x65xi64>, tensor<3x65xi64>, tensor<3x65xi64>) {
  %0 = "stablehlo.reduce_window"(%x, %i) ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %c = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %c : tensor<i64>
  }) {window_dimensions = array<i64: 1, 3>} : (tensor<3x67xi64>, tensor<i64>) -> tensor<3x65xi64>
  %1 = "stablehlo.reduce_window"(%x, %i) ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %c = stablehlo.maximum %a, %b : tensor<i64>
      stablehlo.return %c : tensor<i64>
  }) {window_dimensions = array<i64: 1, 3>} : (tensor<3x67xi64>, tensor<i64>) -> tensor<3x65xi64>
  %2 = "stablehlo.reduce_window"(%x, %i) ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %c = stablehlo.xor %a, %b : tensor<i64>
      stablehlo.return %c : tensor<i64>
  }) {window_dimensions = array<i64: 1, 3>} : (tensor<3x67xi64>, tensor<i64>) -> tensor<3x65xi64>
  return %0, %1, %2 : tensor<3x65xi64>, tensor<3x65xi64>, tensor<3x65xi64>
}

func.func @sort_i64(%x: tensor<3x67xi64>, %v: tensor<3x67xf32>) -> (tensor<3x67xi64>, tensor<3x67xf32>) {
  %0:2 = "stablehlo.sort"(%x, %v) ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>, %c: tensor<f32>, %d: tensor<f32>):
      %l = stablehlo.compare LT, %a, %b : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %l : tensor<i1>
  }) {dimension = 1 : i64, is_stable = true} : (tensor<3x67xi64>, tensor<3x67xf32>) -> (tensor<3x67xi64>, tensor<3x67xf32>)
  return %0#0, %0#1 : tensor<3x67xi64>, tensor<3x67xf32>
}

func.func @index_i64(%x: tensor<3x67xi64>, %i: tensor<9x1xi64>, %s: tensor<i64>) -> (tensor<9x67xi64>, tensor<2x11xi64>, tensor<3x67xi64>, tensor<3x67xi64>) {
  %0 = "stablehlo.gather"(%x, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 67>} : (tensor<3x67xi64>, tensor<9x1xi64>) -> tensor<9x67xi64>
  %1 = stablehlo.dynamic_slice %x, %s, %s, sizes = [2, 11] : (tensor<3x67xi64>, tensor<i64>, tensor<i64>) -> tensor<2x11xi64>
  %2 = stablehlo.dynamic_update_slice %x, %1, %s, %s : (tensor<3x67xi64>, tensor<2x11xi64>, tensor<i64>, tensor<i64>) -> tensor<3x67xi64>
  %3 = "stablehlo.scatter"(%x, %i, %0) ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
      %c = stablehlo.add %a, %b : tensor<i64>
      stablehlo.return %c : tensor<i64>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<3x67xi64>, tensor<9x1xi64>, tensor<9x67xi64>) -> tensor<3x67xi64>
  return %0, %1, %2, %3 : tensor<9x67xi64>, tensor<2x11xi64>, tensor<3x67xi64>, tensor<3x67xi64>
}

func.func @dot_i64(%a: tensor<2x5x30xi64>, %b: tensor<2x30x7xi64>, %u: tensor<4xi64>, %v: tensor<6xi64>) -> (tensor<2x5x7xi64>, tensor<4x6xi64>) {
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x5x30xi64>, tensor<2x30x7xi64>) -> tensor<2x5x7xi64>
  %1 = stablehlo.dot_general %u, %v, contracting_dims = [] x [] : (tensor<4xi64>, tensor<6xi64>) -> tensor<4x6xi64>
  return %0, %1 : tensor<2x5x7xi64>, tensor<4x6xi64>
}

func.func @convolution_i64(%x: tensor<1x5x6x2xi64>, %k: tensor<3x2x2x3xi64>) -> (tensor<1x3x5x3xi64>) {
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x6x2xi64>, tensor<3x2x2x3xi64>) -> tensor<1x3x5x3xi64>
  return %0 : tensor<1x3x5x3xi64>
}

func.func @move_i64(%x: tensor<3x67xi64>, %p: tensor<i64>) -> (tensor<67x3xi64>, tensor<3x67xi64>, tensor<2x9xi64>, tensor<3x19xi64>, tensor<6x67xi64>, tensor<3x67xi64>, tensor<67x1x3xi64>, tensor<2x2xi64>) {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x67xi64>) -> tensor<67x3xi64>
  %1 = stablehlo.reverse %x, dims = [1] : tensor<3x67xi64>
  %2 = stablehlo.slice %x [0:3:2, 1:60:7] : (tensor<3x67xi64>) -> tensor<2x9xi64>
  %3 = stablehlo.pad %2, %p, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x9xi64>, tensor<i64>) -> tensor<3x19xi64>
  %4 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<3x67xi64>, tensor<3x67xi64>) -> tensor<6x67xi64>
  %5 = stablehlo.iota dim = 1 : tensor<3x67xi64>
  %6 = stablehlo.reshape %x : (tensor<3x67xi64>) -> tensor<67x1x3xi64>
  %7 = stablehlo.broadcast_in_dim %p, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
  return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<67x3xi64>, tensor<3x67xi64>, tensor<2x9xi64>, tensor<3x19xi64>, tensor<6x67xi64>, tensor<3x67xi64>, tensor<67x1x3xi64>, tensor<2x2xi64>
}

func.func @bitcast_i64(%x: tensor<3x67xi64>, %y: tensor<3x67x8xi8>, %z: tensor<3x67x2xf32>) -> (tensor<3x67x4xui16>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67x2xi32>) {
  %0 = stablehlo.bitcast_convert %x : (tensor<3x67xi64>) -> tensor<3x67x4xui16>
  %1 = stablehlo.bitcast_convert %y : (tensor<3x67x8xi8>) -> tensor<3x67xi64>
  %2 = stablehlo.bitcast_convert %z : (tensor<3x67x2xf32>) -> tensor<3x67xi64>
  %3 = stablehlo.bitcast_convert %x : (tensor<3x67xi64>) -> tensor<3x67x2xi32>
  return %0, %1, %2, %3 : tensor<3x67x4xui16>, tensor<3x67xi64>, tensor<3x67xi64>, tensor<3x67x2xi32>
}

func.func @loop_i64(%x: tensor<3x67xi64>, %n: tensor<i64>, %k: tensor<i64>) -> (tensor<i64>, tensor<3x67xi64>, tensor<3x67xi64>) {
  %zero = stablehlo.constant dense<0> : tensor<i64>
  %one = stablehlo.constant dense<1> : tensor<i64>
  %seven = stablehlo.constant dense<7> : tensor<i64>
  %0:2 = stablehlo.while(%i = %zero, %v = %x) : tensor<i64>, tensor<3x67xi64>
  cond {
    %c = stablehlo.compare LT, %i, %seven : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %b = stablehlo.broadcast_in_dim %k, dims = [] : (tensor<i64>) -> tensor<3x67xi64>
    %w = stablehlo.multiply %v, %b : tensor<3x67xi64>
    %j = stablehlo.add %i, %one : tensor<i64>
    stablehlo.return %j, %w : tensor<i64>, tensor<3x67xi64>
  }
  %p = stablehlo.compare LT, %n, %k : (tensor<i64>, tensor<i64>) -> tensor<i1>
  %1 = "stablehlo.if"(%p) ({
    %m = stablehlo.add %0#1, %x : tensor<3x67xi64>
    stablehlo.return %m : tensor<3x67xi64>
  }, {
    stablehlo.return %x : tensor<3x67xi64>
  }) : (tensor<i1>) -> tensor<3x67xi64>
  return %0#0, %0#1, %1 : tensor<i64>, tensor<3x67xi64>, tensor<3x67xi64>
}

func.func @capture_i64(%x: tensor<3x67xi64>, %k: tensor<i64>) -> (tensor<3xi64>, tensor<3x67xi64>) {
  %z = stablehlo.constant dense<3> : tensor<i64>
  %0 = stablehlo.reduce(%x init: %z) across dimensions = [1] : (tensor<3x67xi64>, tensor<i64>) -> tensor<3xi64>
   reducer(%a: tensor<i64>, %b: tensor<i64>) {
    %m = stablehlo.multiply %a, %k : tensor<i64>
    %n = stablehlo.add %m, %b : tensor<i64>
    stablehlo.return %n : tensor<i64>
  }
  %1 = "stablehlo.map"(%x) ({
    ^bb0(%a: tensor<i64>):
    %m = stablehlo.multiply %a, %k : tensor<i64>
    %n = stablehlo.add %m, %z : tensor<i64>
    stablehlo.return %n : tensor<i64>
  }) {dimensions = array<i64: 0, 1>} : (tensor<3x67xi64>) -> tensor<3x67xi64>
  return %0, %1 : tensor<3xi64>, tensor<3x67xi64>
}

func.func @select_and_scatter_i64(%x: tensor<3x67xi64>, %y: tensor<3x33xi64>, %k: tensor<i64>) -> (tensor<3x67xi64>) {
  %0 = "stablehlo.select_and_scatter"(%x, %y, %k) ({
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %c = stablehlo.compare GE, %a, %b : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }, {
    ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %c = stablehlo.add %a, %b : tensor<i64>
    stablehlo.return %c : tensor<i64>
  }) {window_dimensions = array<i64: 1, 3>, window_strides = array<i64: 1, 2>} : (tensor<3x67xi64>, tensor<3x33xi64>, tensor<i64>) -> tensor<3x67xi64>
  return %0 : tensor<3x67xi64>
}

func.func @unary_ui64(%x: tensor<3x67xui64>) -> (tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>) {
  %1 = stablehlo.negate %x : tensor<3x67xui64>
  %2 = stablehlo.not %x : tensor<3x67xui64>
  %3 = stablehlo.count_leading_zeros %x : tensor<3x67xui64>
  %4 = stablehlo.popcnt %x : tensor<3x67xui64>
  return %1, %2, %3, %4 : tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>
}

func.func @binary_ui64(%x: tensor<3x67xui64>, %y: tensor<3x67xui64>) -> (tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>) {
  %0 = stablehlo.add %x, %y : tensor<3x67xui64>
  %1 = stablehlo.subtract %x, %y : tensor<3x67xui64>
  %2 = stablehlo.multiply %x, %y : tensor<3x67xui64>
  %3 = stablehlo.and %x, %y : tensor<3x67xui64>
  %4 = stablehlo.or %x, %y : tensor<3x67xui64>
  %5 = stablehlo.xor %x, %y : tensor<3x67xui64>
  %6 = stablehlo.maximum %x, %y : tensor<3x67xui64>
  %7 = stablehlo.minimum %x, %y : tensor<3x67xui64>
  return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>
}

func.func @divide_ui64(%x: tensor<3x67xui64>, %y: tensor<3x67xui64>) -> (tensor<3x67xui64>, tensor<3x67xui64>) {
  %0 = stablehlo.divide %x, %y : tensor<3x67xui64>
  %1 = stablehlo.remainder %x, %y : tensor<3x67xui64>
  return %0, %1 : tensor<3x67xui64>, tensor<3x67xui64>
}

func.func @divide_large_ui64(%a: tensor<3x67xui64>, %b: tensor<3x67xui64>, %c: tensor<3x67xui64>) -> (tensor<3x67xui64>, tensor<3x67xui64>) {
  %s = stablehlo.constant dense<21> : tensor<3x67xui64>
  %m = stablehlo.constant dense<0x9E3779B97F4A7C15> : tensor<3x67xui64>
  %x = stablehlo.multiply %a, %m : tensor<3x67xui64>
  %y0 = stablehlo.multiply %b, %m : tensor<3x67xui64>
  %c63 = stablehlo.constant dense<63> : tensor<3x67xui64>
  %n = stablehlo.and %c, %c63 : tensor<3x67xui64>
  %y = stablehlo.shift_right_logical %y0, %n : tensor<3x67xui64>
  %0 = stablehlo.divide %x, %y : tensor<3x67xui64>
  %1 = stablehlo.remainder %x, %y : tensor<3x67xui64>
  return %0, %1 : tensor<3x67xui64>, tensor<3x67xui64>
}

func.func @shift_ui64(%x: tensor<3x67xui64>, %y: tensor<3x67xui64>) -> (tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>) {
  %c = stablehlo.constant dense<127> : tensor<3x67xui64>
  %n = stablehlo.and %y, %c : tensor<3x67xui64>
  %a0 = stablehlo.shift_left %x, %n : tensor<3x67xui64>
  %b0 = stablehlo.shift_left %x, %y : tensor<3x67xui64>
  %a1 = stablehlo.shift_right_logical %x, %n : tensor<3x67xui64>
  %b1 = stablehlo.shift_right_logical %x, %y : tensor<3x67xui64>
  %a2 = stablehlo.shift_right_arithmetic %x, %n : tensor<3x67xui64>
  %b2 = stablehlo.shift_right_arithmetic %x, %y : tensor<3x67xui64>
  return %a0, %b0, %a1, %b1, %a2, %b2 : tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67xui64>
}

func.func @power_ui64(%x: tensor<3x67xui64>, %y: tensor<3x67xui64>) -> (tensor<3x67xui64>, tensor<3x67xui64>) {
  %0 = stablehlo.power %x, %y : tensor<3x67xui64>
  %c = stablehlo.constant dense<5> : tensor<3x67xui64>
  %1 = stablehlo.power %x, %c : tensor<3x67xui64>
  return %0, %1 : tensor<3x67xui64>, tensor<3x67xui64>
}

func.func @clamp_select_ui64(%x: tensor<3x67xui64>, %y: tensor<3x67xui64>, %lo: tensor<ui64>, %hi: tensor<ui64>, %p: tensor<3x67xi1>) -> (tensor<3x67xui64>, tensor<3x67xui64>) {
  %0 = stablehlo.clamp %lo, %x, %hi : (tensor<ui64>, tensor<3x67xui64>, tensor<ui64>) -> tensor<3x67xui64>
  %1 = stablehlo.select %p, %x, %y : tensor<3x67xi1>, tensor<3x67xui64>
  return %0, %1 : tensor<3x67xui64>, tensor<3x67xui64>
}

func.func @reduce_ui64(%x: tensor<3x67xui64>, %i: tensor<ui64>) -> (tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>) {
  %0 = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<67xui64>
  %r0 = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<ui64>
  %1 = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<67xui64>
  %r1 = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0, 1] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<ui64>
  %2 = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<67xui64>
  %r2 = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<ui64>
  %3 = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<67xui64>
  %r3 = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0, 1] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<ui64>
  %4 = stablehlo.reduce(%x init: %i) applies stablehlo.and across dimensions = [0] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<67xui64>
  %r4 = stablehlo.reduce(%x init: %i) applies stablehlo.and across dimensions = [0, 1] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<ui64>
  %5 = stablehlo.reduce(%x init: %i) applies stablehlo.or across dimensions = [0] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<67xui64>
  %r5 = stablehlo.reduce(%x init: %i) applies stablehlo.or across dimensions = [0, 1] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<ui64>
  %6 = stablehlo.reduce(%x init: %i) applies stablehlo.xor across dimensions = [0] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<67xui64>
  %r6 = stablehlo.reduce(%x init: %i) applies stablehlo.xor across dimensions = [0, 1] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<ui64>
  return %0, %r0, %1, %r1, %2, %r2, %3, %r3, %4, %r4, %5, %r5, %6, %r6 : tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>, tensor<67xui64>, tensor<ui64>
}

func.func @window_ui64(%x: tensor<3x67xui64>, %i: tensor<ui64>) -> (tensor<3x65xui64>, tensor<3x65xui64>, tensor<3x65xui64>) {
  %0 = "stablehlo.reduce_window"(%x, %i) ({
    ^bb0(%a: tensor<ui64>, %b: tensor<ui64>):
      %c = stablehlo.add %a, %b : tensor<ui64>
      stablehlo.return %c : tensor<ui64>
  }) {window_dimensions = array<i64: 1, 3>} : (tensor<3x67xui64>, tensor<ui64>) -> tensor<3x65xui64>
  %1 = "stablehlo.reduce_window"(%x, %i) ({
    ^bb0(%a: tensor<ui64>, %b: tensor<ui64>):
      %c = stablehlo.maximum %a, %b : tensor<ui64>
      stablehlo.return %c : tensor<ui64>
  }) {window_dimensions = array<i64: 1, 3>} : (tensor<3x67xui64>, tensor<ui64>) -> tensor<3x65xui64>
  %2 = "stablehlo.reduce_window"(%x, %i) ({
    ^bb0(%a: tensor<ui64>, %b: tensor<ui64>):
      %c = stablehlo.xor %a, %b : tensor<ui64>
      stablehlo.return %c : tensor<ui64>
  }) {window_dimensions = array<i64: 1, 3>} : (tensor<3x67xui64>, tensor<ui64>) -> tensor<3x65xui64>
  return %0, %1, %2 : tensor<3x65xui64>, tensor<3x65xui64>, tensor<3x65xui64>
}

func.func @sort_ui64(%x: tensor<3x67xui64>, %v: tensor<3x67xf32>) -> (tensor<3x67xui64>, tensor<3x67xf32>) {
  %0:2 = "stablehlo.sort"(%x, %v) ({
    ^bb0(%a: tensor<ui64>, %b: tensor<ui64>, %c: tensor<f32>, %d: tensor<f32>):
      %l = stablehlo.compare LT, %a, %b : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
      stablehlo.return %l : tensor<i1>
  }) {dimension = 1 : i64, is_stable = true} : (tensor<3x67xui64>, tensor<3x67xf32>) -> (tensor<3x67xui64>, tensor<3x67xf32>)
  return %0#0, %0#1 : tensor<3x67xui64>, tensor<3x67xf32>
}

func.func @index_ui64(%x: tensor<3x67xui64>, %i: tensor<9x1xui64>, %s: tensor<ui64>) -> (tensor<9x67xui64>, tensor<2x11xui64>, tensor<3x67xui64>, tensor<3x67xui64>) {
  %0 = "stablehlo.gather"(%x, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 67>} : (tensor<3x67xui64>, tensor<9x1xui64>) -> tensor<9x67xui64>
  %1 = stablehlo.dynamic_slice %x, %s, %s, sizes = [2, 11] : (tensor<3x67xui64>, tensor<ui64>, tensor<ui64>) -> tensor<2x11xui64>
  %2 = stablehlo.dynamic_update_slice %x, %1, %s, %s : (tensor<3x67xui64>, tensor<2x11xui64>, tensor<ui64>, tensor<ui64>) -> tensor<3x67xui64>
  %3 = "stablehlo.scatter"(%x, %i, %0) ({
    ^bb0(%a: tensor<ui64>, %b: tensor<ui64>):
      %c = stablehlo.add %a, %b : tensor<ui64>
      stablehlo.return %c : tensor<ui64>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<3x67xui64>, tensor<9x1xui64>, tensor<9x67xui64>) -> tensor<3x67xui64>
  return %0, %1, %2, %3 : tensor<9x67xui64>, tensor<2x11xui64>, tensor<3x67xui64>, tensor<3x67xui64>
}

func.func @dot_ui64(%a: tensor<2x5x30xui64>, %b: tensor<2x30x7xui64>, %u: tensor<4xui64>, %v: tensor<6xui64>) -> (tensor<2x5x7xui64>, tensor<4x6xui64>) {
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x5x30xui64>, tensor<2x30x7xui64>) -> tensor<2x5x7xui64>
  %1 = stablehlo.dot_general %u, %v, contracting_dims = [] x [] : (tensor<4xui64>, tensor<6xui64>) -> tensor<4x6xui64>
  return %0, %1 : tensor<2x5x7xui64>, tensor<4x6xui64>
}

func.func @convolution_ui64(%x: tensor<1x5x6x2xui64>, %k: tensor<3x2x2x3xui64>) -> (tensor<1x3x5x3xui64>) {
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x6x2xui64>, tensor<3x2x2x3xui64>) -> tensor<1x3x5x3xui64>
  return %0 : tensor<1x3x5x3xui64>
}

func.func @move_ui64(%x: tensor<3x67xui64>, %p: tensor<ui64>) -> (tensor<67x3xui64>, tensor<3x67xui64>, tensor<2x9xui64>, tensor<3x19xui64>, tensor<6x67xui64>, tensor<3x67xui64>, tensor<67x1x3xui64>, tensor<2x2xui64>) {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x67xui64>) -> tensor<67x3xui64>
  %1 = stablehlo.reverse %x, dims = [1] : tensor<3x67xui64>
  %2 = stablehlo.slice %x [0:3:2, 1:60:7] : (tensor<3x67xui64>) -> tensor<2x9xui64>
  %3 = stablehlo.pad %2, %p, low = [1, 0], high = [0, 2], interior = [0, 1] : (tensor<2x9xui64>, tensor<ui64>) -> tensor<3x19xui64>
  %4 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<3x67xui64>, tensor<3x67xui64>) -> tensor<6x67xui64>
  %5 = stablehlo.iota dim = 1 : tensor<3x67xui64>
  %6 = stablehlo.reshape %x : (tensor<3x67xui64>) -> tensor<67x1x3xui64>
  %7 = stablehlo.broadcast_in_dim %p, dims = [] : (tensor<ui64>) -> tensor<2x2xui64>
  return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<67x3xui64>, tensor<3x67xui64>, tensor<2x9xui64>, tensor<3x19xui64>, tensor<6x67xui64>, tensor<3x67xui64>, tensor<67x1x3xui64>, tensor<2x2xui64>
}

func.func @bitcast_ui64(%x: tensor<3x67xui64>, %y: tensor<3x67x8xi8>, %z: tensor<3x67x2xf32>) -> (tensor<3x67x4xui16>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67x2xi32>) {
  %0 = stablehlo.bitcast_convert %x : (tensor<3x67xui64>) -> tensor<3x67x4xui16>
  %1 = stablehlo.bitcast_convert %y : (tensor<3x67x8xi8>) -> tensor<3x67xui64>
  %2 = stablehlo.bitcast_convert %z : (tensor<3x67x2xf32>) -> tensor<3x67xui64>
  %3 = stablehlo.bitcast_convert %x : (tensor<3x67xui64>) -> tensor<3x67x2xi32>
  return %0, %1, %2, %3 : tensor<3x67x4xui16>, tensor<3x67xui64>, tensor<3x67xui64>, tensor<3x67x2xi32>
}

func.func @loop_ui64(%x: tensor<3x67xui64>, %n: tensor<ui64>, %k: tensor<ui64>) -> (tensor<ui64>, tensor<3x67xui64>, tensor<3x67xui64>) {
  %zero = stablehlo.constant dense<0> : tensor<ui64>
  %one = stablehlo.constant dense<1> : tensor<ui64>
  %seven = stablehlo.constant dense<7> : tensor<ui64>
  %0:2 = stablehlo.while(%i = %zero, %v = %x) : tensor<ui64>, tensor<3x67xui64>
  cond {
    %c = stablehlo.compare LT, %i, %seven : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %b = stablehlo.broadcast_in_dim %k, dims = [] : (tensor<ui64>) -> tensor<3x67xui64>
    %w = stablehlo.multiply %v, %b : tensor<3x67xui64>
    %j = stablehlo.add %i, %one : tensor<ui64>
    stablehlo.return %j, %w : tensor<ui64>, tensor<3x67xui64>
  }
  %p = stablehlo.compare LT, %n, %k : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
  %1 = "stablehlo.if"(%p) ({
    %m = stablehlo.add %0#1, %x : tensor<3x67xui64>
    stablehlo.return %m : tensor<3x67xui64>
  }, {
    stablehlo.return %x : tensor<3x67xui64>
  }) : (tensor<i1>) -> tensor<3x67xui64>
  return %0#0, %0#1, %1 : tensor<ui64>, tensor<3x67xui64>, tensor<3x67xui64>
}

func.func @capture_ui64(%x: tensor<3x67xui64>, %k: tensor<ui64>) -> (tensor<3xui64>, tensor<3x67xui64>) {
  %z = stablehlo.constant dense<3> : tensor<ui64>
  %0 = stablehlo.reduce(%x init: %z) across dimensions = [1] : (tensor<3x67xui64>, tensor<ui64>) -> tensor<3xui64>
   reducer(%a: tensor<ui64>, %b: tensor<ui64>) {
    %m = stablehlo.multiply %a, %k : tensor<ui64>
    %n = stablehlo.add %m, %b : tensor<ui64>
    stablehlo.return %n : tensor<ui64>
  }
  %1 = "stablehlo.map"(%x) ({
    ^bb0(%a: tensor<ui64>):
    %m = stablehlo.multiply %a, %k : tensor<ui64>
    %n = stablehlo.add %m, %z : tensor<ui64>
    stablehlo.return %n : tensor<ui64>
  }) {dimensions = array<i64: 0, 1>} : (tensor<3x67xui64>) -> tensor<3x67xui64>
  return %0, %1 : tensor<3xui64>, tensor<3x67xui64>
}

func.func @select_and_scatter_ui64(%x: tensor<3x67xui64>, %y: tensor<3x33xui64>, %k: tensor<ui64>) -> (tensor<3x67xui64>) {
  %0 = "stablehlo.select_and_scatter"(%x, %y, %k) ({
    ^bb0(%a: tensor<ui64>, %b: tensor<ui64>):
    %c = stablehlo.compare GE, %a, %b : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }, {
    ^bb0(%a: tensor<ui64>, %b: tensor<ui64>):
    %c = stablehlo.add %a, %b : tensor<ui64>
    stablehlo.return %c : tensor<ui64>
  }) {window_dimensions = array<i64: 1, 3>, window_strides = array<i64: 1, 2>} : (tensor<3x67xui64>, tensor<3x33xui64>, tensor<ui64>) -> tensor<3x67xui64>
  return %0 : tensor<3x67xui64>
}

// RUN: tpu-opt %s -split-input-file -verify-diagnostics

func.func @test() {
  // expected-error @below {{custom op 'graph.constant' 'graph.constant' expected dense<…> or dense_resource<…> : tensor<…>, found 1.000000e+00 : f32}}
  %c = graph.constant 1.0 : f32
  return
}

// -----

func.func @test() {
  // expected-error @below {{'graph.constant' op constant_c2: expected dense<…> or dense_resource<…>, which give every element}}
  %y = graph.constant sparse<[[0, 1]], 2.0> : tensor<2x2xf32>
  return
}

// -----

func.func @test() {
  // expected-error @below {{'graph.constant' op constant_c1: expected a value of the result's type, 'tensor<2x2xf32>', found 'tensor<4xf32>'}}
  %c = "graph.constant"() {value = dense<1.0> : tensor<4xf32>} : () -> tensor<2x2xf32>
  return
}

// -----

func.func @test() {
  // expected-error @below {{'graph.constant' op result #0 must be ranked tensor of 32-bit float or bfloat16 type or 16-bit float or 1-bit signless integer or 8-bit signless integer or 8-bit unsigned integer or 32-bit signless integer or 64-bit signless integer values, but got 'tensor<4xf64>'}}
  %c = graph.constant dense<1.0> : tensor<4xf64>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.reshape' op reshape_c1: expected operand and result of one element type, found 'f32' and 'i32'}}
  %y = graph.reshape %x : (tensor<4xf32>) -> tensor<4xi32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.reshape' op reshape_c2: expected a result of 4 elements, as many as in 'tensor<4xf32>', found 5 in 'tensor<5xf32>'}}
  %y = graph.reshape %x : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>) {
  // expected-error @below {{'graph.transpose' op transpose_c1: perm: expected each dimension from 0 to 1 once, found [0, 0]}}
  %y = graph.transpose %x {perm = [0, 0]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>) {
  // expected-error @below {{'graph.transpose' op transpose_c1: perm: expected each dimension from 0 to 1 once, found [0]}}
  %y = graph.transpose %x {perm = [0]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>) {
  // expected-error @below {{'graph.expand_dims' op expand_dims_c1: axis: expected a dimension from -3 to 2, found 3}}
  %y = graph.expand_dims %x {axis = 3} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x3xf32>) {
  // expected-error @below {{'graph.squeeze' op squeeze_c1: axes: expected different dimensions, found 0 twice}}
  %y = graph.squeeze %x {axes = [0, 0]} : (tensor<1x3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @test(%x: tensor<1x3xf32>) {
  // expected-error @below {{'graph.squeeze' op squeeze_c2: axes: expected dimensions of size 1, found size 3 in dimension 1 of 'tensor<1x3xf32>'}}
  %y = graph.squeeze %x {axes = [1]} : (tensor<1x3xf32>) -> tensor<1xf32>
  return
}

// -----

func.func @test(%x: tensor<3xf32>) {
  // expected-error @below {{'graph.broadcast_to' op broadcast_to_c1: expected operand and result of one element type, found 'f32' and 'i32'}}
  %y = graph.broadcast_to %x : (tensor<3xf32>) -> tensor<3xi32>
  return
}

// -----

func.func @test(%x: tensor<3xf32>) {
  // expected-error @below {{'graph.broadcast_to' op broadcast_to_c2: expected a result that the operand broadcasts to (aligned at the last dimension, equal or 1 in the operand), found 'tensor<3xf32>' and 'tensor<3x2xf32>'}}
  %y = graph.broadcast_to %x : (tensor<3xf32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @test(%x: tensor<3x3xf32>) {
  // expected-error @below {{'graph.broadcast_to' op broadcast_to_c2: expected a result that the operand broadcasts to (aligned at the last dimension, equal or 1 in the operand), found 'tensor<3x3xf32>' and 'tensor<3xf32>'}}
  %y = graph.broadcast_to %x : (tensor<3x3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @test() {
  // expected-error @below {{'graph.concat' op concat_c1: expected at least one operand, found none}}
  %y = "graph.concat"() {axis = 0} : () -> tensor<0xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) {
  // expected-error @below {{'graph.concat' op concat_c2: axis: expected a dimension from -2 to 1, found 2}}
  %z = graph.concat %x, %y {axis = 2} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %y: tensor<3x3xf32>) {
  // expected-error @below {{'graph.concat' op concat_c3: expected operands that differ in dimension 1 alone, found 'tensor<2x3xf32>' and 'tensor<3x3xf32>'}}
  %z = graph.concat %x, %y {axis = 1} : (tensor<2x3xf32>, tensor<3x3xf32>) -> tensor<2x6xf32>
  return
}

// -----

func.func @test(%x: tensor<2xf32>, %y: tensor<2x2xf32>) {
  // expected-error @below {{'graph.concat' op concat_c3: expected operands that differ in dimension 0 alone, found 'tensor<2xf32>' and 'tensor<2x2xf32>'}}
  %z = graph.concat %x, %y {axis = 0} : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<2xf32>, %y: tensor<2xf16>) {
  // expected-error @below {{'graph.concat' op concat_c3: expected operands that differ in dimension 0 alone, found 'tensor<2xf32>' and 'tensor<2xf16>'}}
  %z = graph.concat %x, %y {axis = 0} : (tensor<2xf32>, tensor<2xf16>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.split' op split_c1: axis: expected a dimension from -2 to 1, found 2}}
  %y = graph.split %x {axis = 2, num_split = 2} : (tensor<2x4xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.split' op split_c2: expected num_split or size_splits, found neither}}
  %y = graph.split %x {axis = 1} : (tensor<2x4xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.split' op split_c2: expected num_split or size_splits, found both}}
  %y = graph.split %x {axis = 1, num_split = 2, size_splits = [2, 2]} : (tensor<2x4xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.split' op split_c3: num_split: expected a positive divisor of 4, at most 65536, found 3; size_splits allows parts that differ}}
  %y = graph.split %x {axis = 1, num_split = 3} : (tensor<2x4xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.split' op split_c4: size_splits: expected sizes that sum to 4, found [2, 3]}}
  %y = graph.split %x {axis = 1, size_splits = [2, 3]} : (tensor<2x4xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @test() {
  // expected-error @below {{'graph.stack' op stack_c1: expected at least one operand, found none}}
  %y = "graph.stack"() : () -> tensor<0xf32>
  return
}

// -----

func.func @test(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  // expected-error @below {{'graph.stack' op stack_c2: expected operands of one type, found 'tensor<2xf32>' and 'tensor<3xf32>'}}
  %z = graph.stack %x, %y : (tensor<2xf32>, tensor<3xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @test(%x: tensor<2xf32>, %y: tensor<2xf32>) {
  // expected-error @below {{'graph.stack' op stack_c3: axis: expected a dimension from -2 to 1, found 2}}
  %z = graph.stack %x, %y {axis = 2} : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @test(%x: tensor<65537x0xf32>) {
  // expected-error @below {{'graph.unstack' op unstack_c2: expected a dimension of at most 65536 elements, found 65537 in dimension 0 of 'tensor<65537x0xf32>'}}
  %y = graph.unstack %x {axis = 0} : (tensor<65537x0xf32>) -> tensor<0xf32>
  return
}

// -----

func.func @test(%x: tensor<0xf32>) {
  // expected-error @below {{'graph.split' op split_c3: num_split: expected a positive divisor of 0, at most 65536, found 4611686018427387904; size_splits allows parts that differ}}
  %y = graph.split %x {axis = 0, num_split = 4611686018427387904} : (tensor<0xf32>) -> tensor<0xf32>
  return
}

// -----

func.func @test(%x: tensor<4xi64>) {
  // expected-error @below {{'graph.pad' op pad_c3: constant_value: expected a number that 'i64' holds, found 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160.000000}}
  %y = graph.pad %x {paddings = [0, 1], constant_value = 1.0e300} : (tensor<4xi64>) -> tensor<5xi64>
  return
}

// -----

func.func @test(%x: tensor<4xui8>) {
  // expected-error @below {{'graph.pad' op pad_c3: constant_value: expected a number that 'ui8' holds, found -1.000000}}
  %y = graph.pad %x {paddings = [0, 1], constant_value = -1.0} : (tensor<4xui8>) -> tensor<5xui8>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.unstack' op unstack_c1: axis: expected a dimension from -2 to 1, found -3}}
  %y = graph.unstack %x {axis = -3} : (tensor<2x4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.slice' op slice_c1: begin: expected 2 integers not below 0, found [1]}}
  %y = graph.slice %x {begin = [1], size = [1, 1]} : (tensor<2x4xf32>) -> tensor<1x1xf32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.slice' op slice_c1: size: expected 2 integers not below -1, found [1, -2]}}
  %y = graph.slice %x {begin = [0, 0], size = [1, -2]} : (tensor<2x4xf32>) -> tensor<1x1xf32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.slice' op slice_c2: expected a slice within 'tensor<2x4xf32>', found begin 3, size 2 in dimension 1}}
  %y = graph.slice %x {begin = [0, 3], size = [1, 2]} : (tensor<2x4xf32>) -> tensor<1x2xf32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.slice' op slice_c2: expected a slice within 'tensor<2x4xf32>', found begin 3, size -1 in dimension 0}}
  %y = graph.slice %x {begin = [3, 0], size = [-1, 2]} : (tensor<2x4xf32>) -> tensor<1x2xf32>
  return
}

// -----

func.func @test(%x: tensor<4x6xf32>) {
  // expected-error @below {{'graph.strided_slice' op strided_slice_c1: expected begin, end and strides of one length, found 1, 2 and 1}}
  %y = graph.strided_slice %x {begin = [0], end = [1, 2], strides = [1]} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<4x6xf32>) {
  // expected-error @below {{'graph.strided_slice' op strided_slice_c2: strides: expected none to be zero, found [0]}}
  %y = graph.strided_slice %x {begin = [0], end = [1], strides = [0]} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<4x6xf32>) {
  // expected-error @below {{'graph.strided_slice' op strided_slice_c3: ellipsis_mask: expected one bit at most, found 2}}
  %y = graph.strided_slice %x {begin = [0, 0], end = [0, 0], strides = [1, 1], ellipsis_mask = 3} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<4x6xf32>) {
  // expected-error @below {{'graph.strided_slice' op strided_slice_c4: expected lists for at most 2 dimensions, found 3}}
  %y = graph.strided_slice %x {begin = [0, 0, 0], end = [1, 1, 1], strides = [1, 1, 1]} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<4x6xf32>) {
  // expected-error @below {{'graph.strided_slice' op strided_slice_c5: begin: expected an index from -4 to 3 where a dimension is dropped, found 4 in dimension 0}}
  %y = graph.strided_slice %x {begin = [4], end = [5], strides = [1], shrink_axis_mask = 1} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<4x6xf32>) {
  // expected-error @below {{'graph.strided_slice' op strided_slice_c6: strides: expected a positive one where a dimension is dropped, found -1 in dimension 0}}
  %y = graph.strided_slice %x {begin = [3], end = [2], strides = [-1], shrink_axis_mask = 1} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.pad' op pad_c1: paddings: expected 2 integers not below 0, found [1]}}
  %y = graph.pad %x {paddings = [1]} : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.pad' op pad_c1: paddings: expected 2 integers not below 0, found [1, -1]}}
  %y = graph.pad %x {paddings = [1, -1]} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.pad' op pad_c2: paddings: expected at most 3 on each side of dimension 0 with mode "REFLECT", found 4 and 0}}
  %y = graph.pad %x {paddings = [4, 0], mode = "REFLECT"} : (tensor<4xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.pad' op pad_c2: paddings: expected at most 4 on each side of dimension 0 with mode "SYMMETRIC", found 0 and 5}}
  %y = graph.pad %x {paddings = [0, 5], mode = "SYMMETRIC"} : (tensor<4xf32>) -> tensor<9xf32>
  return
}

// -----

func.func @test(%x: tensor<4xi32>) {
  // expected-error @below {{'graph.pad' op pad_c3: constant_value: expected a number that 'i32' holds, found 0.500000}}
  %y = graph.pad %x {paddings = [0, 1], constant_value = 0.5} : (tensor<4xi32>) -> tensor<5xi32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.tile' op tile_c1: multiples: expected 2 integers not below 0, found [1]}}
  %y = graph.tile %x {multiples = [1]} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @test(%x: tensor<2x4xf32>) {
  // expected-error @below {{'graph.tile' op tile_c1: multiples: expected 2 integers not below 0, found [1, -1]}}
  %y = graph.tile %x {multiples = [1, -1]} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.reverse' op reverse_c1: axes: expected a dimension from -1 to 0, found 1}}
  %y = graph.reverse %x {axes = [1]} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4x2xf32>, %y: tensor<3xi32>) {
  // expected-error @below {{'graph.gather' op gather_c1: axis: expected a dimension from -2 to 1, found 2}}
  %z = graph.gather %x, %y {axis = 2} : (tensor<4x2xf32>, tensor<3xi32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @test(%x: tensor<0x2xf32>, %y: tensor<3xi32>) {
  // expected-error @below {{'graph.gather' op gather_c2: expected a dimension with an element, found size 0 in dimension 0 of 'tensor<0x2xf32>'}}
  %z = graph.gather %x, %y : (tensor<0x2xf32>, tensor<3xi32>) -> tensor<3x2xf32>
  return
}

// -----

func.func @gather_batches(%x: tensor<2x4xf32>, %y: tensor<3x5xi32>) {
  // expected-error @below {{'graph.gather' op gather_c3: batch_dims: expected a number of dimensions before axis (1) that params and indices share, found 1 for 'tensor<2x4xf32>' and 'tensor<3x5xi32>'}}
  %z = graph.gather %x, %y {axis = 1, batch_dims = 1} : (tensor<2x4xf32>, tensor<3x5xi32>) -> tensor<2x5xf32>
  return
}

// -----

func.func @gather_batches_beyond_axis(%x: tensor<2x4xf32>, %y: tensor<2x5xi32>) {
  // expected-error @below {{gather_c3: batch_dims: expected a number of dimensions before axis (0)}}
  %z = graph.gather %x, %y {batch_dims = 1} : (tensor<2x4xf32>, tensor<2x5xi32>) -> tensor<2x5xf32>
  return
}

// -----

func.func @test(%i: tensor<5xi32>, %on: tensor<1xf32>, %off: tensor<1xf32>) {
  // expected-error @below {{'graph.one_hot' op one_hot_c1: expected on_value and off_value of one type without dimensions, found 'tensor<1xf32>' and 'tensor<1xf32>'}}
  %y = graph.one_hot %i, %on, %off {depth = 3} : (tensor<5xi32>, tensor<1xf32>, tensor<1xf32>) -> tensor<5x3xf32>
  return
}

// -----

func.func @test(%i: tensor<5xi32>, %on: tensor<f32>, %off: tensor<bf16>) {
  // expected-error @below {{'graph.one_hot' op one_hot_c1: expected on_value and off_value of one type without dimensions, found 'tensor<f32>' and 'tensor<bf16>'}}
  %y = graph.one_hot %i, %on, %off {depth = 3} : (tensor<5xi32>, tensor<f32>, tensor<bf16>) -> tensor<5x3xf32>
  return
}

// -----

func.func @test(%i: tensor<5xi32>, %on: tensor<f32>, %off: tensor<f32>) {
  // expected-error @below {{'graph.one_hot' op one_hot_c2: depth: expected a number not below zero, found -3}}
  %y = graph.one_hot %i, %on, %off {depth = -3} : (tensor<5xi32>, tensor<f32>, tensor<f32>) -> tensor<5x3xf32>
  return
}

// -----

func.func @test(%i: tensor<5xi32>, %on: tensor<f32>, %off: tensor<f32>) {
  // expected-error @below {{'graph.one_hot' op one_hot_c3: axis: expected a dimension from -2 to 1, found 2}}
  %y = graph.one_hot %i, %on, %off {depth = 3, axis = 2} : (tensor<5xi32>, tensor<f32>, tensor<f32>) -> tensor<5x3xf32>
  return
}

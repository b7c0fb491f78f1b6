// RUN: tpu-opt %s -split-input-file -verify-diagnostics

func.func @test(%x: tensor<?x4xf32>) {
  // expected-error @below {{'graph.relu' op graph_c1: operand 0 is 'tensor<?x4xf32>': expected a static shape; graphs are compiled for fixed sizes, so write each dimension as a number}}
  %y = graph.relu %x : (tensor<?x4xf32>) -> tensor<?x4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.reshape' op graph_c1: result 0 is 'tensor<?xf32>': expected a static shape; graphs are compiled for fixed sizes, so write each dimension as a number}}
  %y = graph.reshape %x : (tensor<4xf32>) -> tensor<?xf32>
  return
}

// -----

func.func @test(%x: tensor<?xf32>) {
  // expected-error @below {{'graph.reshape' op graph_c1: operand 0 is 'tensor<?xf32>': expected a static shape; graphs are compiled for fixed sizes, so write each dimension as a number}}
  %y = graph.reshape %x : (tensor<?xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.relu' op graph_c2: result 0: expected 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %y = graph.relu %x : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @test(%x: tensor<6xf32>) {
  // expected-error @below {{'graph.split' op graph_c2: expected 3 results, found 2}}
  %y, %z = graph.split %x {axis = 0, num_split = 3} : (tensor<6xf32>) -> (tensor<2xf32>, tensor<2xf32>)
  return
}

// -----

func.func @test(%x: tensor<4xi32>) {
  // expected-error @below {{'graph.exp' op operand #0 must be ranked tensor of 32-bit float or bfloat16 type or 16-bit float values, but got 'tensor<4xi32>'}}
  %y = graph.exp %x : (tensor<4xi32>) -> tensor<4xi32>
  return
}

// -----

func.func @test(%x: tensor<4xf64>) {
  // expected-error @below {{'graph.relu' op operand #0 must be ranked tensor of 32-bit float or bfloat16 type or 16-bit float or 8-bit signless integer or 8-bit unsigned integer or 32-bit signless integer or 64-bit signless integer values, but got 'tensor<4xf64>'}}
  %y = graph.relu %x : (tensor<4xf64>) -> tensor<4xf64>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{custom op 'graph.max_pool' 'graph.max_pool' op attribute 'padding' failed to satisfy constraint: one of "SAME", "VALID", "EXPLICIT"}}
  %y = graph.max_pool %x {window = [2, 2], strides = [1, 1], padding = "HALF"} : (tensor<1x4x4x1xf32>) -> tensor<1x3x3x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{custom op 'graph.max_pool' 'graph.max_pool' op attribute 'data_format' failed to satisfy constraint: one of "NHWC", "NCHW"}}
  %y = graph.max_pool %x {window = [2, 2], strides = [1, 1], padding = "SAME", data_format = "CHWN"} : (tensor<1x4x4x1xf32>) -> tensor<1x3x3x1xf32>
  return
}

// -----

func.func @test(%x: tensor<4x4xf32>) {
  // expected-error @below {{custom op 'graph.matmul' 'graph.matmul' op attribute 'precision' failed to satisfy constraint: one of "DEFAULT", "HIGH", "HIGHEST"}}
  %y = graph.matmul %x, %x {precision = "BEST"} : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{custom op 'graph.pad' 'graph.pad' op attribute 'mode' failed to satisfy constraint: one of "CONSTANT", "REFLECT", "SYMMETRIC"}}
  %y = graph.pad %x {paddings = [1, 1], mode = "WRAP"} : (tensor<4xf32>) -> tensor<6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.max_pool' op requires attribute 'window'}}
  %y = graph.max_pool %x {strides = [1, 1], padding = "SAME"} : (tensor<1x4x4x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{custom op 'graph.transpose' 'graph.transpose' op attribute 'perm' failed to satisfy constraint: list of integers, such as [1, 2]}}
  %y = graph.transpose %x {perm = [0.5]} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{custom op 'graph.leaky_relu' 'graph.leaky_relu' op attribute 'alpha' failed to satisfy constraint: number with a point, such as 1.0e-3}}
  %y = graph.leaky_relu %x {alpha = "big"} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{custom op 'graph.leaky_relu' 'graph.leaky_relu' op attribute 'alpha' failed to satisfy constraint: number with a point, such as 1.0e-3}}
  %y = graph.leaky_relu %x {alpha = 1} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{custom op 'graph.convolve' is unknown}}
  %y = graph.convolve %x : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<2147483648xf32>) {
  // expected-error @below {{'graph.relu' op graph_c3: operand 0 is 'tensor<2147483648xf32>': expected dimensions below 2^31 and at most 2^40 elements}}
  %y = graph.relu %x : (tensor<2147483648xf32>) -> tensor<2147483648xf32>
  return
}

// -----

func.func @test(%x: tensor<2000000x2000000xf32>) {
  // expected-error @below {{'graph.relu' op graph_c3: operand 0 is 'tensor<2000000x2000000xf32>': expected dimensions below 2^31 and at most 2^40 elements}}
  %y = graph.relu %x : (tensor<2000000x2000000xf32>) -> tensor<2000000x2000000xf32>
  return
}

// -----

func.func @test(%x: tensor<f32>) {
  // expected-error @below {{'graph.broadcast_to' op graph_c3: result 0 is 'tensor<2000000x2000000xf32>': expected dimensions below 2^31 and at most 2^40 elements}}
  %y = graph.broadcast_to %x : (tensor<f32>) -> tensor<2000000x2000000xf32>
  return
}

// -----

func.func @test(%x: tensor<2x2xf32>) {
  // expected-error @below {{'graph.tile' op graph_c3: result 0 is 'tensor<4294967294x4294967294xf32>': expected dimensions below 2^31 and at most 2^40 elements}}
  %y = graph.tile %x {multiples = [2147483647, 2147483647]} : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @test(%x: tensor<2x2xf32>) {
  // expected-error @below {{'graph.tile' op tile_c1: multiples: expected 2 integers not below 0, all below 2^31, found [9223372036854775807, 1]}}
  %y = graph.tile %x {multiples = [9223372036854775807, 1]} : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @test(%x: tensor<2xi32>, %z: tensor<f32>) {
  // expected-error @below {{'graph.one_hot' op graph_c3: result 0 is 'tensor<2x9223372036854775807xf32>': expected dimensions below 2^31 and at most 2^40 elements}}
  %y = graph.one_hot %x, %z, %z {depth = 9223372036854775807} : (tensor<2xi32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @test(%x: tensor<4x4xf32>) {
  // expected-error @below {{'graph.matmul' op graph_c4: unknown attribute 'transpose_B'; the op's are 'output_type', 'precision', 'transpose_a', 'transpose_b' (a name with a dialect's prefix, such as 'tf.name', may be any)}}
  %y = graph.matmul %x, %x {transpose_B = true} : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.relu' op graph_c4: unknown attribute 'alpha'; the op has none (a name with a dialect's prefix, such as 'tf.name', may be any)}}
  %y = graph.relu %x {alpha = 0.1} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @below {{'graph.if' op graph_c4: unknown attribute 'likely'}}
  %y = graph.if %p {likely} : (tensor<i1>) -> tensor<4xf32> {
    graph.yield %x : tensor<4xf32>
  } else {
    graph.yield %x : tensor<4xf32>
  }
  return
}

// RUN: tpu-opt %s -split-input-file -verify-diagnostics

func.func @test(%x: tensor<2x3xf32>) {
  // expected-error @below {{'graph.reduce_sum' op reduce_sum_c1: axes: expected a dimension from -2 to 1, found 2}}
  %y = graph.reduce_sum %x {axes = [2]} : (tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>) {
  // expected-error @below {{'graph.reduce_mean' op reduce_mean_c1: axes: expected different dimensions, found 1 twice}}
  %y = graph.reduce_mean %x {axes = [1, -1]} : (tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xi1>) {
  // expected-error @below {{'graph.reduce_all' op reduce_all_c1: axes: expected a dimension from -2 to 1, found -3}}
  %y = graph.reduce_all %x {axes = [-3]} : (tensor<2x3xi1>) -> tensor<2xi1>
  return
}

// -----

func.func @test(%x: tensor<3xf32>) {
  // expected-error @below {{'graph.arg_max' op arg_max_c1: axis: expected a dimension from -1 to 0, found 1}}
  %y = graph.arg_max %x {axis = 1} : (tensor<3xf32>) -> tensor<i64>
  return
}

// -----

func.func @test(%x: tensor<0x3xf32>) {
  // expected-error @below {{'graph.arg_max' op arg_max_c2: expected a dimension with an element, found size 0 in dimension 0 of 'tensor<0x3xf32>'}}
  %y = graph.arg_max %x {axis = 0} : (tensor<0x3xf32>) -> tensor<3xi64>
  return
}

// -----

func.func @test(%x: tensor<3xf32>) {
  // expected-error @below {{'graph.arg_max' op arg_max_c3: output_type: expected i32 or i64, found 'i8'}}
  %y = graph.arg_max %x {axis = 0, output_type = i8} : (tensor<3xf32>) -> tensor<i64>
  return
}

// -----

func.func @test(%x: tensor<3xf32>) {
  // expected-error @below {{'graph.arg_min' op arg_min_c1: axis: expected a dimension from -1 to 0, found 1}}
  %y = graph.arg_min %x {axis = 1} : (tensor<3xf32>) -> tensor<i64>
  return
}

// -----

func.func @test(%x: tensor<0x3xf32>) {
  // expected-error @below {{'graph.arg_min' op arg_min_c2: expected a dimension with an element, found size 0 in dimension 0 of 'tensor<0x3xf32>'}}
  %y = graph.arg_min %x {axis = 0} : (tensor<0x3xf32>) -> tensor<3xi64>
  return
}

// -----

func.func @test(%x: tensor<3xf32>) {
  // expected-error @below {{'graph.arg_min' op arg_min_c3: output_type: expected i32 or i64, found 'i8'}}
  %y = graph.arg_min %x {axis = 0, output_type = i8} : (tensor<3xf32>) -> tensor<i64>
  return
}

// -----

func.func @test(%x: tensor<3xf32>) {
  // expected-error @below {{'graph.cumsum' op cumsum_c1: axis: expected a dimension from -1 to 0, found 1}}
  %y = graph.cumsum %x {axis = 1} : (tensor<3xf32>) -> tensor<3xf32>
  return
}

// RUN: tpu-opt --convert-stablehlo-to-linalg --split-input-file --verify-diagnostics %s

// expected-error@+1 {{the CPU backend takes tensors of static shape with elements of type i1 to i64, ui2 to ui64, floats of 4 to 64 bits or complex; this function has 'tensor<?xf32>'}}
func.func @dynamic(%a: tensor<?xf32>) -> tensor<?xf32> {
  return %a : tensor<?xf32>
}

// -----

func.func @quantized(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{has elements of type '!quant.uniform<i8:f32, 5.000000e-01>'; the CPU backend takes i1 to i64, ui2 to ui64, floats of 4 to 64 bits and complex}}
  %0 = stablehlo.uniform_quantize %a : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5>>
  %1 = stablehlo.uniform_dequantize %0 : (tensor<4x!quant.uniform<i8:f32, 0.5>>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

func.func @recursive(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{calls @recursive from within itself; programs can't be recursive}}
  %0 = func.call @recursive(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func private @elsewhere(tensor<4xf32>) -> tensor<4xf32>

func.func @no_body(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{calls @elsewhere, which has no body}}
  %0 = func.call @elsewhere(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @computations(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{calls 'something', a function of the host, with computations to call, which no function of the host can}}
  %0 = stablehlo.custom_call @something(%a) {called_computations = [@square]} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func private @square(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.multiply %a, %a : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @region(%a: tensor<4xf32>) -> tensor<f32> {
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = "stablehlo.reduce"(%a, %z) <{dimensions = array<i64: 0>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    // expected-error@+1 {{has no form on single elements for these types in the CPU backend}}
    %1 = stablehlo.custom_call @something(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

func.func @graph(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{is of the graph dialect, which is legalized first: run graph-to-stablehlo before convert-stablehlo-to-linalg}}
  %0 = graph.relu %a : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @arithmetic(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{is no op of StableHLO, which convert-stablehlo-to-linalg takes alone}}
  %0 = arith.addf %a, %a : tensor<4xf32>
  return %0 : tensor<4xf32>
}

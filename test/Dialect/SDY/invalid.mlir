// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected a sharding for each of 1 operands, found 0}}
  %0 = sdy.manual_computation(%a) in_shardings=[] out_shardings=[<@mesh, [{}]>] manual_axes={} (%arg: tensor<4xf32>) {
    sdy.return %arg : tensor<4xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case1(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected a sharding for each of 1 results, found 0}}
  %0 = sdy.manual_computation(%a) in_shardings=[<@mesh, [{}]>] out_shardings=[] manual_axes={} (%arg: tensor<4xf32>) {
    sdy.return %arg : tensor<4xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case2(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected a body that takes 1 values, found 0}}
  %0 = sdy.named_computation<"f">(%a) () {
    %c = stablehlo.constant dense<0.0> : tensor<4xf32>
    sdy.return %c : tensor<4xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @case3(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected a body that returns 1 values, found 0}}
  %0 = sdy.named_computation<"f">(%a) (%arg: tensor<4xf32>) {
    sdy.return
  } : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// expected-error@+1 {{expected a priority such as p1}}
func.func private @case4(tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}q]>})

// -----

// expected-error@+1 {{expected '}' after '?'}}
func.func private @case5(tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{?, "x"}]>})

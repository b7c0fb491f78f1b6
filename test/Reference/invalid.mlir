// RUN: tpu-opt --stablehlo-evaluate="fuel=1000" --split-input-file --verify-diagnostics %s

// expected-error-re@+1 {{can't be evaluated: {{.*}}invalid.mlir{{.*}}: 'stablehlo.constant' was reached when all of the 1000 ops that may be evaluated had been; raise the limit if the program does end}}
func.func @endless() -> tensor<i32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = stablehlo.while(%i = %zero) : tensor<i32>
  cond {
    %1 = stablehlo.constant dense<true> : tensor<i1>
    stablehlo.return %1 : tensor<i1>
  } do {
    stablehlo.return %i : tensor<i32>
  }
  return %0 : tensor<i32>
}

// -----

// expected-error-re@+1 {{can't be evaluated: {{.*}}: 'stablehlo.custom_call' can't be evaluated}}
func.func @unknown() -> tensor<i32> {
  %0 = stablehlo.custom_call @unknown() : () -> tensor<i32>
  return %0 : tensor<i32>
}

// -----

// expected-error-re@+1 {{can't be evaluated: {{.*}}: 'func.call' calls functions more than 200 deep}}
func.func @recursive() -> tensor<i32> {
  %0 = call @recursive() : () -> tensor<i32>
  return %0 : tensor<i32>
}

// -----

// expected-error-re@+1 {{can't be evaluated: {{.*}}: 'func.call' expected a function with a body under the name external}}
func.func @calls_external() -> tensor<i32> {
  %0 = call @external() : () -> tensor<i32>
  return %0 : tensor<i32>
}
func.func private @external() -> tensor<i32>

// -----

// expected-error-re@+1 {{can't be evaluated: {{.*}}: 'stablehlo.iota' has a result without a static shape and a known element type}}
func.func @dynamic() -> tensor<?xi32> {
  %0 = stablehlo.iota dim = 0 : tensor<?xi32>
  return %0 : tensor<?xi32>
}

// -----

func.func @graph(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{is of the graph dialect, which is legalized first: run graph-to-stablehlo before stablehlo-evaluate}}
  %0 = graph.relu %a : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

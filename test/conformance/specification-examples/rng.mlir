// RUN: tpu-opt %s | tpu-opt --mlir-print-op-generic | tpu-opt --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// Random numbers, of which the range alone can be checked.

func.func @main() {
  call @rng() : () -> ()
  return
}

func.func private @rng() {
  %a = stablehlo.constant dense<0> : tensor<i32>
  %b = stablehlo.constant dense<2> : tensor<i32>
  %shape = stablehlo.constant dense<[3, 3]> : tensor<2xi64>
  %result = "stablehlo.rng"(%a, %b, %shape) {
    rng_distribution = #stablehlo<rng_distribution UNIFORM>
  } : (tensor<i32>, tensor<i32>, tensor<2xi64>) -> tensor<3x3xi32>
  %least = stablehlo.constant dense<0> : tensor<3x3xi32>
  %greatest = stablehlo.constant dense<1> : tensor<3x3xi32>
  %clamped = stablehlo.clamp %least, %result, %greatest : tensor<3x3xi32>
  check.expect_eq %clamped, %result : tensor<3x3xi32>
  return
}

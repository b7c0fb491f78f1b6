// RUN: tpu-opt %s --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// NaNs are greatest, and least where their sign is set; of equal elements the first comes first.

func.func @main() {
  %x = stablehlo.constant dense<[0x7F800000, 0x7FC00000, 0xFFC00000, 0xFF800000, 3.0, -0.0, 0.0]> : tensor<7xf32>
  %values, %indices = chlo.top_k(%x, k = 7) : tensor<7xf32> -> (tensor<7xf32>, tensor<7xi32>)
  check.expect_eq_const %indices, dense<[1, 0, 4, 6, 5, 3, 2]> : tensor<7xi32>
  %p = stablehlo.constant dense<[[false, true, false, true]]> : tensor<1x4xi1>
  %truths, %places = chlo.top_k(%p, k = 3) : tensor<1x4xi1> -> (tensor<1x3xi1>, tensor<1x3xi32>)
  check.expect_eq_const %truths, dense<[[true, true, false]]> : tensor<1x3xi1>
  check.expect_eq_const %places, dense<[[1, 3, 0]]> : tensor<1x3xi32>
  return
}

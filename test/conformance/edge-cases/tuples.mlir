// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu | FileCheck %s
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu | FileCheck %s

// A program that returns all of its results in one tuple, as PyTorch's exporters write it.

// CHECK: out0 'out0': tensor<3xi64> = 1 2 3
// CHECK: out1 'out1': tensor<f32> = 4
// CHECK: out2 'out2': tensor<3xi64> = 2 4 6
module @IrToHlo.9 attributes {mhlo.cross_program_prefetches = [], mhlo.dynamic_parameter_bindings = [], mhlo.is_dynamic = false, mhlo.use_auto_spmd_partitioning = false} {
  func.func @main() -> tuple<tuple<tensor<3xi64>, tensor<f32>>, tensor<3xi64>> {
    %0 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi64>
    %1 = stablehlo.constant dense<4.0> : tensor<f32>
    %2 = stablehlo.add %0, %0 : tensor<3xi64>
    %3 = stablehlo.tuple %0, %1 {xla_shape = "(s64[3]{0}, f32[])"} : tuple<tensor<3xi64>, tensor<f32>>
    %4 = call @pair(%3, %2) {xla_shape = "((s64[3]{0}, f32[]), s64[3]{0})"} : (tuple<tensor<3xi64>, tensor<f32>>, tensor<3xi64>) -> tuple<tuple<tensor<3xi64>, tensor<f32>>, tensor<3xi64>>
    return %4 : tuple<tuple<tensor<3xi64>, tensor<f32>>, tensor<3xi64>>
  }
  func.func private @pair(%a: tuple<tensor<3xi64>, tensor<f32>>, %b: tensor<3xi64>) -> tuple<tuple<tensor<3xi64>, tensor<f32>>, tensor<3xi64>> {
    %0 = stablehlo.tuple %a, %b : tuple<tuple<tensor<3xi64>, tensor<f32>>, tensor<3xi64>>
    return %0 : tuple<tuple<tensor<3xi64>, tensor<f32>>, tensor<3xi64>>
  }
}

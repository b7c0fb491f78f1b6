// The artifacts in Inputs hold this program (see Inputs/README.md). Whatever its version, an artifact reads as the program's text.

// RUN: tpu-opt %s -o %t.expected
// RUN: tpu-opt %S/Inputs/program-0.9.0.mlirbc | diff - %t.expected
// RUN: tpu-opt %S/Inputs/program-0.10.0.mlirbc | diff - %t.expected
// RUN: tpu-opt %S/Inputs/program-0.12.0.mlirbc | diff - %t.expected
// RUN: tpu-opt %S/Inputs/program-0.14.0.mlirbc | diff - %t.expected
// RUN: tpu-opt %S/Inputs/program-0.15.0.mlirbc | diff - %t.expected
// RUN: tpu-opt %S/Inputs/program-1.0.0.mlirbc | diff - %t.expected
// RUN: tpu-opt %S/Inputs/program-1.17.0.mlirbc | diff - %t.expected

module @program attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%image: tensor<2x8x8x3xf32> {jax.buffer_donor = true}, %filter: tensor<3x3x3x4xf32>, %positions: tensor<5x1xi32>) -> (tensor<2x4xf32> {jax.result_info = "result"}, tensor<2x5x8x4xbf16>) {
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.convolution(%image, %filter) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x3xf32>, tensor<3x3x3x4xf32>) -> tensor<2x8x8x4xf32>
    %1 = call @activation(%0) : (tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
    %2 = stablehlo.reduce(%1 init: %zero) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %mixing = stablehlo.constant dense<[[0x7F800000, 2.500000e-01, -1.000000e+00, 3.000000e+00], [1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00], [0.000000e+00, -0.000000e+00, 1.000000e-45, 1.000000e+30], [5.000000e-01, 2.500000e-01, 1.250000e-01, 6.250000e-02]]> : tensor<4x4xf32>
    %3 = stablehlo.dot_general %2, %mixing, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %mask = stablehlo.constant dense<[[true, false, true, true], [false, false, true, false]]> : tensor<2x4xi1>
    %4 = stablehlo.select %mask, %3, %2 : tensor<2x4xi1>, tensor<2x4xf32>
    %rows = "stablehlo.gather"(%1, %positions) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2, 3], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 2, 1, 8, 4>}> : (tensor<2x8x8x4xf32>, tensor<5x1xi32>) -> tensor<2x5x8x4xf32>
    %5 = stablehlo.convert %rows : (tensor<2x5x8x4xf32>) -> tensor<2x5x8x4xbf16>
    return %4, %5 : tensor<2x4xf32>, tensor<2x5x8x4xbf16>
  }
  func.func private @activation(%x: tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32> {
    %steps = stablehlo.constant dense<3> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %start = stablehlo.constant dense<0> : tensor<i32>
    %0:2 = stablehlo.while(%i = %start, %y = %x) : tensor<i32>, tensor<2x8x8x4xf32>
    cond {
      %1 = stablehlo.compare LT, %i, %steps, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.add %i, %one : tensor<i32>
      %2 = stablehlo.tanh %y : tensor<2x8x8x4xf32>
      %3:2 = "stablehlo.sort"(%2, %2) <{dimension = 3 : i64, is_stable = true}> ({
      ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
        %4 = stablehlo.compare GT, %a, %b, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
        stablehlo.return %4 : tensor<i1>
      }) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>)
      stablehlo.return %1, %3#1 : tensor<i32>, tensor<2x8x8x4xf32>
    }
    %5 = stablehlo.custom_call @annotate(%0#1) {api_version = 2 : i32, backend_config = "red", mhlo.frontend_attributes = {kind = "note"}} : (tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
    return %5 : tensor<2x8x8x4xf32>
  }
}

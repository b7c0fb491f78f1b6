// Captured values of bodies: scalars from outside.

func.func @captures(%x: tensor<4x50xf32>, %k: tensor<f32>, %l: tensor<bf16>, %p: tensor<i1>, %i: tensor<ui8>, %n: tensor<6x1xi32>, %u: tensor<6x50xf32>) -> (tensor<4xf32>, tensor<4x50xf32>, tensor<4x50xf32>) {
  %z = stablehlo.constant dense<0.5> : tensor<f32>
  %k2 = stablehlo.multiply %k, %k : tensor<f32>
  %0 = stablehlo.reduce(%x init: %z) across dimensions = [1] : (tensor<4x50xf32>, tensor<f32>) -> tensor<4xf32>
   reducer(%a: tensor<f32>, %b: tensor<f32>) {
    %m = stablehlo.multiply %a, %k2 : tensor<f32>
    %lf = stablehlo.convert %l : (tensor<bf16>) -> tensor<f32>
    %o = stablehlo.add %m, %lf : tensor<f32>
    %n2 = stablehlo.add %o, %b : tensor<f32>
    %q = stablehlo.select %p, %n2, %b : tensor<i1>, tensor<f32>
    stablehlo.return %q : tensor<f32>
  }
  %1 = "stablehlo.sort"(%x) ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %am = stablehlo.multiply %a, %k : tensor<f32>
      %bm = stablehlo.multiply %b, %k : tensor<f32>
      %c = stablehlo.compare LT, %am, %bm, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
  }) {dimension = 1 : i64, is_stable = true} : (tensor<4x50xf32>) -> tensor<4x50xf32>
  %2 = "stablehlo.scatter"(%x, %n, %u) ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %if = stablehlo.convert %i : (tensor<ui8>) -> tensor<f32>
      %c = stablehlo.multiply %b, %if : tensor<f32>
      %d = stablehlo.add %a, %c : tensor<f32>
      stablehlo.return %d : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<4x50xf32>, tensor<6x1xi32>, tensor<6x50xf32>) -> tensor<4x50xf32>
  return %0, %1, %2 : tensor<4xf32>, tensor<4x50xf32>, tensor<4x50xf32>
}

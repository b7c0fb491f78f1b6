// Reductions over every choice of dimensions, by every monoid, on every type; and by other bodies.

func.func @add_0(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<13x150xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<13x150xf32>
  return %r : tensor<13x150xf32>
}

func.func @maximum_0(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<13x150xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<13x150xf32>
  return %r : tensor<13x150xf32>
}

func.func @add_1(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<5x150xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<5x150xf32>
  return %r : tensor<5x150xf32>
}

func.func @maximum_1(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<5x150xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<5x150xf32>
  return %r : tensor<5x150xf32>
}

func.func @add_2(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<5x13xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [2] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<5x13xf32>
  return %r : tensor<5x13xf32>
}

func.func @maximum_2(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<5x13xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [2] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<5x13xf32>
  return %r : tensor<5x13xf32>
}

func.func @add_01(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<150xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<150xf32>
  return %r : tensor<150xf32>
}

func.func @maximum_01(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<150xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<150xf32>
  return %r : tensor<150xf32>
}

func.func @add_02(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<13xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0, 2] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<13xf32>
  return %r : tensor<13xf32>
}

func.func @maximum_02(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<13xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0, 2] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<13xf32>
  return %r : tensor<13xf32>
}

func.func @add_12(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<5xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<5xf32>
  return %r : tensor<5xf32>
}

func.func @maximum_12(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<5xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1, 2] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<5xf32>
  return %r : tensor<5xf32>
}

func.func @add_012(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<f32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<f32>
  return %r : tensor<f32>
}

func.func @maximum_012(%x: tensor<5x13x150xf32>, %i: tensor<f32>) -> tensor<f32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0, 1, 2] : (tensor<5x13x150xf32>, tensor<f32>) -> tensor<f32>
  return %r : tensor<f32>
}

func.func @add_rows_f32(%x: tensor<9x200xf32>, %i: tensor<f32>) -> tensor<9xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<9x200xf32>, tensor<f32>) -> tensor<9xf32>
  return %r : tensor<9xf32>
}

func.func @add_columns_f32(%x: tensor<19x20xf32>, %i: tensor<f32>) -> tensor<20xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<19x20xf32>, tensor<f32>) -> tensor<20xf32>
  return %r : tensor<20xf32>
}

func.func @add_rows_bf16(%x: tensor<9x200xbf16>, %i: tensor<bf16>) -> tensor<9xbf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<9x200xbf16>, tensor<bf16>) -> tensor<9xbf16>
  return %r : tensor<9xbf16>
}

func.func @add_columns_bf16(%x: tensor<19x20xbf16>, %i: tensor<bf16>) -> tensor<20xbf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<19x20xbf16>, tensor<bf16>) -> tensor<20xbf16>
  return %r : tensor<20xbf16>
}

func.func @add_rows_f16(%x: tensor<9x200xf16>, %i: tensor<f16>) -> tensor<9xf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<9x200xf16>, tensor<f16>) -> tensor<9xf16>
  return %r : tensor<9xf16>
}

func.func @add_columns_f16(%x: tensor<19x20xf16>, %i: tensor<f16>) -> tensor<20xf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<19x20xf16>, tensor<f16>) -> tensor<20xf16>
  return %r : tensor<20xf16>
}

func.func @add_rows_i32(%x: tensor<9x200xi32>, %i: tensor<i32>) -> tensor<9xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<9x200xi32>, tensor<i32>) -> tensor<9xi32>
  return %r : tensor<9xi32>
}

func.func @add_columns_i32(%x: tensor<19x20xi32>, %i: tensor<i32>) -> tensor<20xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<19x20xi32>, tensor<i32>) -> tensor<20xi32>
  return %r : tensor<20xi32>
}

func.func @add_rows_i8(%x: tensor<9x200xi8>, %i: tensor<i8>) -> tensor<9xi8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<9x200xi8>, tensor<i8>) -> tensor<9xi8>
  return %r : tensor<9xi8>
}

func.func @add_columns_i8(%x: tensor<19x20xi8>, %i: tensor<i8>) -> tensor<20xi8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<19x20xi8>, tensor<i8>) -> tensor<20xi8>
  return %r : tensor<20xi8>
}

func.func @add_rows_ui32(%x: tensor<9x200xui32>, %i: tensor<ui32>) -> tensor<9xui32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<9x200xui32>, tensor<ui32>) -> tensor<9xui32>
  return %r : tensor<9xui32>
}

func.func @add_columns_ui32(%x: tensor<19x20xui32>, %i: tensor<ui32>) -> tensor<20xui32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<19x20xui32>, tensor<ui32>) -> tensor<20xui32>
  return %r : tensor<20xui32>
}

func.func @add_rows_ui8(%x: tensor<9x200xui8>, %i: tensor<ui8>) -> tensor<9xui8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<9x200xui8>, tensor<ui8>) -> tensor<9xui8>
  return %r : tensor<9xui8>
}

func.func @add_columns_ui8(%x: tensor<19x20xui8>, %i: tensor<ui8>) -> tensor<20xui8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<19x20xui8>, tensor<ui8>) -> tensor<20xui8>
  return %r : tensor<20xui8>
}

func.func @add_rows_i64(%x: tensor<9x200xi64>, %i: tensor<i64>) -> tensor<9xi64> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<9x200xi64>, tensor<i64>) -> tensor<9xi64>
  return %r : tensor<9xi64>
}

func.func @add_columns_i64(%x: tensor<19x20xi64>, %i: tensor<i64>) -> tensor<20xi64> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<19x20xi64>, tensor<i64>) -> tensor<20xi64>
  return %r : tensor<20xi64>
}

func.func @multiply_rows_f32(%x: tensor<9x200xf32>, %i: tensor<f32>) -> tensor<9xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [1] : (tensor<9x200xf32>, tensor<f32>) -> tensor<9xf32>
  return %r : tensor<9xf32>
}

func.func @multiply_columns_f32(%x: tensor<19x20xf32>, %i: tensor<f32>) -> tensor<20xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0] : (tensor<19x20xf32>, tensor<f32>) -> tensor<20xf32>
  return %r : tensor<20xf32>
}

func.func @multiply_rows_bf16(%x: tensor<9x200xbf16>, %i: tensor<bf16>) -> tensor<9xbf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [1] : (tensor<9x200xbf16>, tensor<bf16>) -> tensor<9xbf16>
  return %r : tensor<9xbf16>
}

func.func @multiply_columns_bf16(%x: tensor<19x20xbf16>, %i: tensor<bf16>) -> tensor<20xbf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0] : (tensor<19x20xbf16>, tensor<bf16>) -> tensor<20xbf16>
  return %r : tensor<20xbf16>
}

func.func @multiply_rows_f16(%x: tensor<9x200xf16>, %i: tensor<f16>) -> tensor<9xf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [1] : (tensor<9x200xf16>, tensor<f16>) -> tensor<9xf16>
  return %r : tensor<9xf16>
}

func.func @multiply_columns_f16(%x: tensor<19x20xf16>, %i: tensor<f16>) -> tensor<20xf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0] : (tensor<19x20xf16>, tensor<f16>) -> tensor<20xf16>
  return %r : tensor<20xf16>
}

func.func @multiply_rows_i32(%x: tensor<9x200xi32>, %i: tensor<i32>) -> tensor<9xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [1] : (tensor<9x200xi32>, tensor<i32>) -> tensor<9xi32>
  return %r : tensor<9xi32>
}

func.func @multiply_columns_i32(%x: tensor<19x20xi32>, %i: tensor<i32>) -> tensor<20xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0] : (tensor<19x20xi32>, tensor<i32>) -> tensor<20xi32>
  return %r : tensor<20xi32>
}

func.func @multiply_rows_i8(%x: tensor<9x200xi8>, %i: tensor<i8>) -> tensor<9xi8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [1] : (tensor<9x200xi8>, tensor<i8>) -> tensor<9xi8>
  return %r : tensor<9xi8>
}

func.func @multiply_columns_i8(%x: tensor<19x20xi8>, %i: tensor<i8>) -> tensor<20xi8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0] : (tensor<19x20xi8>, tensor<i8>) -> tensor<20xi8>
  return %r : tensor<20xi8>
}

func.func @multiply_rows_ui32(%x: tensor<9x200xui32>, %i: tensor<ui32>) -> tensor<9xui32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [1] : (tensor<9x200xui32>, tensor<ui32>) -> tensor<9xui32>
  return %r : tensor<9xui32>
}

func.func @multiply_columns_ui32(%x: tensor<19x20xui32>, %i: tensor<ui32>) -> tensor<20xui32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0] : (tensor<19x20xui32>, tensor<ui32>) -> tensor<20xui32>
  return %r : tensor<20xui32>
}

func.func @multiply_rows_ui8(%x: tensor<9x200xui8>, %i: tensor<ui8>) -> tensor<9xui8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [1] : (tensor<9x200xui8>, tensor<ui8>) -> tensor<9xui8>
  return %r : tensor<9xui8>
}

func.func @multiply_columns_ui8(%x: tensor<19x20xui8>, %i: tensor<ui8>) -> tensor<20xui8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0] : (tensor<19x20xui8>, tensor<ui8>) -> tensor<20xui8>
  return %r : tensor<20xui8>
}

func.func @multiply_rows_i64(%x: tensor<9x200xi64>, %i: tensor<i64>) -> tensor<9xi64> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [1] : (tensor<9x200xi64>, tensor<i64>) -> tensor<9xi64>
  return %r : tensor<9xi64>
}

func.func @multiply_columns_i64(%x: tensor<19x20xi64>, %i: tensor<i64>) -> tensor<20xi64> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [0] : (tensor<19x20xi64>, tensor<i64>) -> tensor<20xi64>
  return %r : tensor<20xi64>
}

func.func @maximum_rows_f32(%x: tensor<9x200xf32>, %i: tensor<f32>) -> tensor<9xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<9x200xf32>, tensor<f32>) -> tensor<9xf32>
  return %r : tensor<9xf32>
}

func.func @maximum_columns_f32(%x: tensor<19x20xf32>, %i: tensor<f32>) -> tensor<20xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<19x20xf32>, tensor<f32>) -> tensor<20xf32>
  return %r : tensor<20xf32>
}

func.func @maximum_rows_bf16(%x: tensor<9x200xbf16>, %i: tensor<bf16>) -> tensor<9xbf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<9x200xbf16>, tensor<bf16>) -> tensor<9xbf16>
  return %r : tensor<9xbf16>
}

func.func @maximum_columns_bf16(%x: tensor<19x20xbf16>, %i: tensor<bf16>) -> tensor<20xbf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<19x20xbf16>, tensor<bf16>) -> tensor<20xbf16>
  return %r : tensor<20xbf16>
}

func.func @maximum_rows_f16(%x: tensor<9x200xf16>, %i: tensor<f16>) -> tensor<9xf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<9x200xf16>, tensor<f16>) -> tensor<9xf16>
  return %r : tensor<9xf16>
}

func.func @maximum_columns_f16(%x: tensor<19x20xf16>, %i: tensor<f16>) -> tensor<20xf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<19x20xf16>, tensor<f16>) -> tensor<20xf16>
  return %r : tensor<20xf16>
}

func.func @maximum_rows_i32(%x: tensor<9x200xi32>, %i: tensor<i32>) -> tensor<9xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<9x200xi32>, tensor<i32>) -> tensor<9xi32>
  return %r : tensor<9xi32>
}

func.func @maximum_columns_i32(%x: tensor<19x20xi32>, %i: tensor<i32>) -> tensor<20xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<19x20xi32>, tensor<i32>) -> tensor<20xi32>
  return %r : tensor<20xi32>
}

func.func @maximum_rows_i8(%x: tensor<9x200xi8>, %i: tensor<i8>) -> tensor<9xi8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<9x200xi8>, tensor<i8>) -> tensor<9xi8>
  return %r : tensor<9xi8>
}

func.func @maximum_columns_i8(%x: tensor<19x20xi8>, %i: tensor<i8>) -> tensor<20xi8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<19x20xi8>, tensor<i8>) -> tensor<20xi8>
  return %r : tensor<20xi8>
}

func.func @maximum_rows_ui32(%x: tensor<9x200xui32>, %i: tensor<ui32>) -> tensor<9xui32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<9x200xui32>, tensor<ui32>) -> tensor<9xui32>
  return %r : tensor<9xui32>
}

func.func @maximum_columns_ui32(%x: tensor<19x20xui32>, %i: tensor<ui32>) -> tensor<20xui32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<19x20xui32>, tensor<ui32>) -> tensor<20xui32>
  return %r : tensor<20xui32>
}

func.func @maximum_rows_ui8(%x: tensor<9x200xui8>, %i: tensor<ui8>) -> tensor<9xui8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<9x200xui8>, tensor<ui8>) -> tensor<9xui8>
  return %r : tensor<9xui8>
}

func.func @maximum_columns_ui8(%x: tensor<19x20xui8>, %i: tensor<ui8>) -> tensor<20xui8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<19x20xui8>, tensor<ui8>) -> tensor<20xui8>
  return %r : tensor<20xui8>
}

func.func @maximum_rows_i64(%x: tensor<9x200xi64>, %i: tensor<i64>) -> tensor<9xi64> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<9x200xi64>, tensor<i64>) -> tensor<9xi64>
  return %r : tensor<9xi64>
}

func.func @maximum_columns_i64(%x: tensor<19x20xi64>, %i: tensor<i64>) -> tensor<20xi64> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<19x20xi64>, tensor<i64>) -> tensor<20xi64>
  return %r : tensor<20xi64>
}

func.func @minimum_rows_f32(%x: tensor<9x200xf32>, %i: tensor<f32>) -> tensor<9xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [1] : (tensor<9x200xf32>, tensor<f32>) -> tensor<9xf32>
  return %r : tensor<9xf32>
}

func.func @minimum_columns_f32(%x: tensor<19x20xf32>, %i: tensor<f32>) -> tensor<20xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0] : (tensor<19x20xf32>, tensor<f32>) -> tensor<20xf32>
  return %r : tensor<20xf32>
}

func.func @minimum_rows_bf16(%x: tensor<9x200xbf16>, %i: tensor<bf16>) -> tensor<9xbf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [1] : (tensor<9x200xbf16>, tensor<bf16>) -> tensor<9xbf16>
  return %r : tensor<9xbf16>
}

func.func @minimum_columns_bf16(%x: tensor<19x20xbf16>, %i: tensor<bf16>) -> tensor<20xbf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0] : (tensor<19x20xbf16>, tensor<bf16>) -> tensor<20xbf16>
  return %r : tensor<20xbf16>
}

func.func @minimum_rows_f16(%x: tensor<9x200xf16>, %i: tensor<f16>) -> tensor<9xf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [1] : (tensor<9x200xf16>, tensor<f16>) -> tensor<9xf16>
  return %r : tensor<9xf16>
}

func.func @minimum_columns_f16(%x: tensor<19x20xf16>, %i: tensor<f16>) -> tensor<20xf16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0] : (tensor<19x20xf16>, tensor<f16>) -> tensor<20xf16>
  return %r : tensor<20xf16>
}

func.func @minimum_rows_i32(%x: tensor<9x200xi32>, %i: tensor<i32>) -> tensor<9xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [1] : (tensor<9x200xi32>, tensor<i32>) -> tensor<9xi32>
  return %r : tensor<9xi32>
}

func.func @minimum_columns_i32(%x: tensor<19x20xi32>, %i: tensor<i32>) -> tensor<20xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0] : (tensor<19x20xi32>, tensor<i32>) -> tensor<20xi32>
  return %r : tensor<20xi32>
}

func.func @minimum_rows_i8(%x: tensor<9x200xi8>, %i: tensor<i8>) -> tensor<9xi8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [1] : (tensor<9x200xi8>, tensor<i8>) -> tensor<9xi8>
  return %r : tensor<9xi8>
}

func.func @minimum_columns_i8(%x: tensor<19x20xi8>, %i: tensor<i8>) -> tensor<20xi8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0] : (tensor<19x20xi8>, tensor<i8>) -> tensor<20xi8>
  return %r : tensor<20xi8>
}

func.func @minimum_rows_ui32(%x: tensor<9x200xui32>, %i: tensor<ui32>) -> tensor<9xui32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [1] : (tensor<9x200xui32>, tensor<ui32>) -> tensor<9xui32>
  return %r : tensor<9xui32>
}

func.func @minimum_columns_ui32(%x: tensor<19x20xui32>, %i: tensor<ui32>) -> tensor<20xui32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0] : (tensor<19x20xui32>, tensor<ui32>) -> tensor<20xui32>
  return %r : tensor<20xui32>
}

func.func @minimum_rows_ui8(%x: tensor<9x200xui8>, %i: tensor<ui8>) -> tensor<9xui8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [1] : (tensor<9x200xui8>, tensor<ui8>) -> tensor<9xui8>
  return %r : tensor<9xui8>
}

func.func @minimum_columns_ui8(%x: tensor<19x20xui8>, %i: tensor<ui8>) -> tensor<20xui8> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0] : (tensor<19x20xui8>, tensor<ui8>) -> tensor<20xui8>
  return %r : tensor<20xui8>
}

func.func @minimum_rows_i64(%x: tensor<9x200xi64>, %i: tensor<i64>) -> tensor<9xi64> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [1] : (tensor<9x200xi64>, tensor<i64>) -> tensor<9xi64>
  return %r : tensor<9xi64>
}

func.func @minimum_columns_i64(%x: tensor<19x20xi64>, %i: tensor<i64>) -> tensor<20xi64> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.minimum across dimensions = [0] : (tensor<19x20xi64>, tensor<i64>) -> tensor<20xi64>
  return %r : tensor<20xi64>
}

func.func @and_i1(%x: tensor<9x13xi1>, %i: tensor<i1>) -> tensor<9xi1> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.and across dimensions = [1] : (tensor<9x13xi1>, tensor<i1>) -> tensor<9xi1>
  return %r : tensor<9xi1>
}

func.func @and_all_i1(%x: tensor<9x13xi1>, %i: tensor<i1>) -> tensor<i1> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.and across dimensions = [0, 1] : (tensor<9x13xi1>, tensor<i1>) -> tensor<i1>
  return %r : tensor<i1>
}

func.func @and_i32(%x: tensor<9x13xi32>, %i: tensor<i32>) -> tensor<9xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.and across dimensions = [1] : (tensor<9x13xi32>, tensor<i32>) -> tensor<9xi32>
  return %r : tensor<9xi32>
}

func.func @and_all_i32(%x: tensor<9x13xi32>, %i: tensor<i32>) -> tensor<i32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.and across dimensions = [0, 1] : (tensor<9x13xi32>, tensor<i32>) -> tensor<i32>
  return %r : tensor<i32>
}

func.func @and_ui16(%x: tensor<9x13xui16>, %i: tensor<ui16>) -> tensor<9xui16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.and across dimensions = [1] : (tensor<9x13xui16>, tensor<ui16>) -> tensor<9xui16>
  return %r : tensor<9xui16>
}

func.func @and_all_ui16(%x: tensor<9x13xui16>, %i: tensor<ui16>) -> tensor<ui16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.and across dimensions = [0, 1] : (tensor<9x13xui16>, tensor<ui16>) -> tensor<ui16>
  return %r : tensor<ui16>
}

func.func @or_i1(%x: tensor<9x13xi1>, %i: tensor<i1>) -> tensor<9xi1> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.or across dimensions = [1] : (tensor<9x13xi1>, tensor<i1>) -> tensor<9xi1>
  return %r : tensor<9xi1>
}

func.func @or_all_i1(%x: tensor<9x13xi1>, %i: tensor<i1>) -> tensor<i1> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.or across dimensions = [0, 1] : (tensor<9x13xi1>, tensor<i1>) -> tensor<i1>
  return %r : tensor<i1>
}

func.func @or_i32(%x: tensor<9x13xi32>, %i: tensor<i32>) -> tensor<9xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.or across dimensions = [1] : (tensor<9x13xi32>, tensor<i32>) -> tensor<9xi32>
  return %r : tensor<9xi32>
}

func.func @or_all_i32(%x: tensor<9x13xi32>, %i: tensor<i32>) -> tensor<i32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.or across dimensions = [0, 1] : (tensor<9x13xi32>, tensor<i32>) -> tensor<i32>
  return %r : tensor<i32>
}

func.func @or_ui16(%x: tensor<9x13xui16>, %i: tensor<ui16>) -> tensor<9xui16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.or across dimensions = [1] : (tensor<9x13xui16>, tensor<ui16>) -> tensor<9xui16>
  return %r : tensor<9xui16>
}

func.func @or_all_ui16(%x: tensor<9x13xui16>, %i: tensor<ui16>) -> tensor<ui16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.or across dimensions = [0, 1] : (tensor<9x13xui16>, tensor<ui16>) -> tensor<ui16>
  return %r : tensor<ui16>
}

func.func @xor_i1(%x: tensor<9x13xi1>, %i: tensor<i1>) -> tensor<9xi1> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.xor across dimensions = [1] : (tensor<9x13xi1>, tensor<i1>) -> tensor<9xi1>
  return %r : tensor<9xi1>
}

func.func @xor_all_i1(%x: tensor<9x13xi1>, %i: tensor<i1>) -> tensor<i1> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.xor across dimensions = [0, 1] : (tensor<9x13xi1>, tensor<i1>) -> tensor<i1>
  return %r : tensor<i1>
}

func.func @xor_i32(%x: tensor<9x13xi32>, %i: tensor<i32>) -> tensor<9xi32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.xor across dimensions = [1] : (tensor<9x13xi32>, tensor<i32>) -> tensor<9xi32>
  return %r : tensor<9xi32>
}

func.func @xor_all_i32(%x: tensor<9x13xi32>, %i: tensor<i32>) -> tensor<i32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.xor across dimensions = [0, 1] : (tensor<9x13xi32>, tensor<i32>) -> tensor<i32>
  return %r : tensor<i32>
}

func.func @xor_ui16(%x: tensor<9x13xui16>, %i: tensor<ui16>) -> tensor<9xui16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.xor across dimensions = [1] : (tensor<9x13xui16>, tensor<ui16>) -> tensor<9xui16>
  return %r : tensor<9xui16>
}

func.func @xor_all_ui16(%x: tensor<9x13xui16>, %i: tensor<ui16>) -> tensor<ui16> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.xor across dimensions = [0, 1] : (tensor<9x13xui16>, tensor<ui16>) -> tensor<ui16>
  return %r : tensor<ui16>
}

func.func @add_i1(%x: tensor<9x13xi1>, %i: tensor<i1>) -> tensor<9xi1> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<9x13xi1>, tensor<i1>) -> tensor<9xi1>
  return %r : tensor<9xi1>
}

func.func @multiply_i1(%x: tensor<9x13xi1>, %i: tensor<i1>) -> tensor<9xi1> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.multiply across dimensions = [1] : (tensor<9x13xi1>, tensor<i1>) -> tensor<9xi1>
  return %r : tensor<9xi1>
}

func.func @maximum_i1(%x: tensor<9x13xi1>, %i: tensor<i1>) -> tensor<9xi1> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<9x13xi1>, tensor<i1>) -> tensor<9xi1>
  return %r : tensor<9xi1>
}

func.func @long_line(%x: tensor<200000xf32>, %i: tensor<f32>) -> tensor<f32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<200000xf32>, tensor<f32>) -> tensor<f32>
  return %r : tensor<f32>
}

func.func @long_lines(%x: tensor<3x90000xf32>, %i: tensor<f32>) -> tensor<3xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<3x90000xf32>, tensor<f32>) -> tensor<3xf32>
  return %r : tensor<3xf32>
}

func.func @long_columns(%x: tensor<40000x7xf32>, %i: tensor<f32>) -> tensor<7xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<40000x7xf32>, tensor<f32>) -> tensor<7xf32>
  return %r : tensor<7xf32>
}

func.func @large_planes(%x: tensor<3x1500x600xf32>, %i: tensor<f32>) -> tensor<3xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1, 2] : (tensor<3x1500x600xf32>, tensor<f32>) -> tensor<3xf32>
  return %r : tensor<3xf32>
}

func.func @apart(%x: tensor<6x7x5x9xf32>, %i: tensor<f32>) -> tensor<7x9xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0, 2] : (tensor<6x7x5x9xf32>, tensor<f32>) -> tensor<7x9xf32>
  return %r : tensor<7x9xf32>
}

func.func @apart_lines(%x: tensor<6x7x5x9xf32>, %i: tensor<f32>) -> tensor<6x5xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1, 3] : (tensor<6x7x5x9xf32>, tensor<f32>) -> tensor<6x5xf32>
  return %r : tensor<6x5xf32>
}

func.func @wide(%x: tensor<3x5000xf32>, %i: tensor<f32>) -> tensor<5000xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<3x5000xf32>, tensor<f32>) -> tensor<5000xf32>
  return %r : tensor<5000xf32>
}

func.func @size_one(%x: tensor<4x1xf32>, %i: tensor<f32>) -> tensor<4xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

func.func @none(%x: tensor<4x3xf32>, %i: tensor<f32>) -> tensor<4x3xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
  return %r : tensor<4x3xf32>
}

func.func @empty(%x: tensor<4x0xf32>, %i: tensor<f32>) -> tensor<4xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<4x0xf32>, tensor<f32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

func.func @many(%x: tensor<3000x10xf32>, %i: tensor<f32>) -> tensor<3000xf32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [1] : (tensor<3000x10xf32>, tensor<f32>) -> tensor<3000xf32>
  return %r : tensor<3000xf32>
}

func.func @scalar(%x: tensor<f32>, %i: tensor<f32>) -> tensor<f32> {
  %r = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
  return %r : tensor<f32>
}

func.func @argmax(%x: tensor<31x10xf32>) -> (tensor<31xf32>, tensor<31xi32>) {
  %i = stablehlo.iota dim = 1 : tensor<31x10xi32>
  %z = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %m = stablehlo.constant dense<0> : tensor<i32>
  %e:2 = stablehlo.reduce(%x init: %z), (%i init: %m) across dimensions = [1] : (tensor<31x10xf32>, tensor<31x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<31xf32>, tensor<31xi32>)
    reducer(%p: tensor<f32>, %q: tensor<f32>) (%pi: tensor<i32>, %qi: tensor<i32>) {
      %1 = stablehlo.compare GT, %p, %q : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %2 = stablehlo.select %1, %p, %q : tensor<i1>, tensor<f32>
      %3 = stablehlo.select %1, %pi, %qi : tensor<i1>, tensor<i32>
      stablehlo.return %2, %3 : tensor<f32>, tensor<i32>
    }
  return %e#0, %e#1 : tensor<31xf32>, tensor<31xi32>
}

func.func @other_body(%x: tensor<6x7x8xf32>, %i: tensor<f32>) -> tensor<7xf32> {
  %r = stablehlo.reduce(%x init: %i) across dimensions = [0, 2] : (tensor<6x7x8xf32>, tensor<f32>) -> tensor<7xf32>
    reducer(%p: tensor<f32>, %q: tensor<f32>) {
      %h = stablehlo.constant dense<0.5> : tensor<f32>
      %1 = stablehlo.multiply %p, %h : tensor<f32>
      %2 = stablehlo.add %1, %q : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }
  return %r : tensor<7xf32>
}

func.func @argmax_of_lines(%x: tensor<7x300xf32>) -> tensor<7xi32> {
  %worst = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %i = stablehlo.iota dim = 1 : tensor<7x300xi32>
  %r:2 = stablehlo.reduce(%x init: %worst), (%i init: %zero) across dimensions = [1] : (tensor<7x300xf32>, tensor<7x300xi32>, tensor<f32>, tensor<i32>) -> (tensor<7xf32>, tensor<7xi32>)
   reducer(%a: tensor<f32>, %b: tensor<f32>) (%j: tensor<i32>, %k: tensor<i32>) {
    %gt = stablehlo.compare GT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %nan = stablehlo.compare NE, %a, %a, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %better = stablehlo.or %gt, %nan : tensor<i1>
    %equal = stablehlo.compare EQ, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %less = stablehlo.compare LT, %j, %k, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %tie = stablehlo.and %equal, %less : tensor<i1>
    %first = stablehlo.or %better, %tie : tensor<i1>
    %v = stablehlo.select %better, %a, %b : tensor<i1>, tensor<f32>
    %w = stablehlo.select %first, %j, %k : tensor<i1>, tensor<i32>
    stablehlo.return %v, %w : tensor<f32>, tensor<i32>
  }
  return %r#1 : tensor<7xi32>
}

func.func @argmin_outer(%x: tensor<19x140xbf16>) -> tensor<140xi32> {
  %worst = stablehlo.constant dense<0x7F80> : tensor<bf16>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %i = stablehlo.iota dim = 0 : tensor<19x140xi32>
  %r:2 = stablehlo.reduce(%x init: %worst), (%i init: %zero) across dimensions = [0] : (tensor<19x140xbf16>, tensor<19x140xi32>, tensor<bf16>, tensor<i32>) -> (tensor<140xbf16>, tensor<140xi32>)
   reducer(%a: tensor<bf16>, %b: tensor<bf16>) (%j: tensor<i32>, %k: tensor<i32>) {
    %gt = stablehlo.compare LT, %a, %b, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %nan = stablehlo.compare NE, %a, %a, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %better = stablehlo.or %gt, %nan : tensor<i1>
    %equal = stablehlo.compare EQ, %a, %b, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %less = stablehlo.compare LT, %j, %k, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %tie = stablehlo.and %equal, %less : tensor<i1>
    %first = stablehlo.or %better, %tie : tensor<i1>
    %v = stablehlo.select %better, %a, %b : tensor<i1>, tensor<bf16>
    %w = stablehlo.select %first, %j, %k : tensor<i1>, tensor<i32>
    stablehlo.return %v, %w : tensor<bf16>, tensor<i32>
  }
  return %r#1 : tensor<140xi32>
}

func.func @argmax_integers(%x: tensor<3x5x40xi32>) -> tensor<3x40xi32> {
  %worst = stablehlo.constant dense<-2147483648> : tensor<i32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %i = stablehlo.iota dim = 1 : tensor<3x5x40xi32>
  %r:2 = stablehlo.reduce(%x init: %worst), (%i init: %zero) across dimensions = [1] : (tensor<3x5x40xi32>, tensor<3x5x40xi32>, tensor<i32>, tensor<i32>) -> (tensor<3x40xi32>, tensor<3x40xi32>)
   reducer(%a: tensor<i32>, %b: tensor<i32>) (%j: tensor<i32>, %k: tensor<i32>) {
    %gt = stablehlo.compare GT, %a, %b, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %equal = stablehlo.compare EQ, %a, %b, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %less = stablehlo.compare LT, %j, %k, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %tie = stablehlo.and %equal, %less : tensor<i1>
    %first = stablehlo.or %gt, %tie : tensor<i1>
    %v = stablehlo.select %gt, %a, %b : tensor<i1>, tensor<i32>
    %w = stablehlo.select %first, %j, %k : tensor<i1>, tensor<i32>
    stablehlo.return %v, %w : tensor<i32>, tensor<i32>
  }
  return %r#1 : tensor<3x40xi32>
}

func.func @argmin_unsigned(%x: tensor<2000xui8>) -> tensor<ui32> {
  %worst = stablehlo.constant dense<255> : tensor<ui8>
  %zero = stablehlo.constant dense<0> : tensor<ui32>
  %i = stablehlo.iota dim = 0 : tensor<2000xui32>
  %r:2 = stablehlo.reduce(%x init: %worst), (%i init: %zero) across dimensions = [0] : (tensor<2000xui8>, tensor<2000xui32>, tensor<ui8>, tensor<ui32>) -> (tensor<ui8>, tensor<ui32>)
   reducer(%a: tensor<ui8>, %b: tensor<ui8>) (%j: tensor<ui32>, %k: tensor<ui32>) {
    %gt = stablehlo.compare LT, %a, %b, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    %equal = stablehlo.compare EQ, %a, %b, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    %less = stablehlo.compare LT, %j, %k, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %tie = stablehlo.and %equal, %less : tensor<i1>
    %first = stablehlo.or %gt, %tie : tensor<i1>
    %v = stablehlo.select %gt, %a, %b : tensor<i1>, tensor<ui8>
    %w = stablehlo.select %first, %j, %k : tensor<i1>, tensor<ui32>
    stablehlo.return %v, %w : tensor<ui8>, tensor<ui32>
  }
  return %r#1 : tensor<ui32>
}

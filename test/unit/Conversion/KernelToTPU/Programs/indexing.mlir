// Slices, gathers and scatters at computed places, and sorting.

func.func @dynamic_slice_f32(%x: tensor<7x9xf32>, %i: tensor<i32>, %j: tensor<i32>) -> (tensor<3x4xf32>) {
  %r = stablehlo.dynamic_slice %x, %i, %j, sizes = [3, 4] : (tensor<7x9xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
  return %r : tensor<3x4xf32>
}

func.func @dynamic_update_slice_f32(%x: tensor<7x9xf32>, %u: tensor<3x4xf32>, %i: tensor<ui32>, %j: tensor<ui32>) -> (tensor<7x9xf32>) {
  %r = stablehlo.dynamic_update_slice %x, %u, %i, %j : (tensor<7x9xf32>, tensor<3x4xf32>, tensor<ui32>, tensor<ui32>) -> tensor<7x9xf32>
  return %r : tensor<7x9xf32>
}

func.func @gather_rows_f32(%x: tensor<20x7xf32>, %i: tensor<50xi32>) -> tensor<50x7xf32> {
  %r = "stablehlo.gather"(%x, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 7>} : (tensor<20x7xf32>, tensor<50xi32>) -> tensor<50x7xf32>
  return %r : tensor<50x7xf32>
}

func.func @dynamic_slice_i8(%x: tensor<7x9xi8>, %i: tensor<i32>, %j: tensor<i32>) -> (tensor<3x4xi8>) {
  %r = stablehlo.dynamic_slice %x, %i, %j, sizes = [3, 4] : (tensor<7x9xi8>, tensor<i32>, tensor<i32>) -> tensor<3x4xi8>
  return %r : tensor<3x4xi8>
}

func.func @dynamic_update_slice_i8(%x: tensor<7x9xi8>, %u: tensor<3x4xi8>, %i: tensor<ui32>, %j: tensor<ui32>) -> (tensor<7x9xi8>) {
  %r = stablehlo.dynamic_update_slice %x, %u, %i, %j : (tensor<7x9xi8>, tensor<3x4xi8>, tensor<ui32>, tensor<ui32>) -> tensor<7x9xi8>
  return %r : tensor<7x9xi8>
}

func.func @gather_rows_i8(%x: tensor<20x7xi8>, %i: tensor<50xi32>) -> tensor<50x7xi8> {
  %r = "stablehlo.gather"(%x, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 7>} : (tensor<20x7xi8>, tensor<50xi32>) -> tensor<50x7xi8>
  return %r : tensor<50x7xi8>
}

func.func @dynamic_slice_bf16(%x: tensor<7x9xbf16>, %i: tensor<i32>, %j: tensor<i32>) -> (tensor<3x4xbf16>) {
  %r = stablehlo.dynamic_slice %x, %i, %j, sizes = [3, 4] : (tensor<7x9xbf16>, tensor<i32>, tensor<i32>) -> tensor<3x4xbf16>
  return %r : tensor<3x4xbf16>
}

func.func @dynamic_update_slice_bf16(%x: tensor<7x9xbf16>, %u: tensor<3x4xbf16>, %i: tensor<ui32>, %j: tensor<ui32>) -> (tensor<7x9xbf16>) {
  %r = stablehlo.dynamic_update_slice %x, %u, %i, %j : (tensor<7x9xbf16>, tensor<3x4xbf16>, tensor<ui32>, tensor<ui32>) -> tensor<7x9xbf16>
  return %r : tensor<7x9xbf16>
}

func.func @gather_rows_bf16(%x: tensor<20x7xbf16>, %i: tensor<50xi32>) -> tensor<50x7xbf16> {
  %r = "stablehlo.gather"(%x, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 7>} : (tensor<20x7xbf16>, tensor<50xi32>) -> tensor<50x7xbf16>
  return %r : tensor<50x7xbf16>
}

func.func @dynamic_slice_i64(%x: tensor<7x9xi64>, %i: tensor<i32>, %j: tensor<i32>) -> (tensor<3x4xi64>) {
  %r = stablehlo.dynamic_slice %x, %i, %j, sizes = [3, 4] : (tensor<7x9xi64>, tensor<i32>, tensor<i32>) -> tensor<3x4xi64>
  return %r : tensor<3x4xi64>
}

func.func @dynamic_update_slice_i64(%x: tensor<7x9xi64>, %u: tensor<3x4xi64>, %i: tensor<ui32>, %j: tensor<ui32>) -> (tensor<7x9xi64>) {
  %r = stablehlo.dynamic_update_slice %x, %u, %i, %j : (tensor<7x9xi64>, tensor<3x4xi64>, tensor<ui32>, tensor<ui32>) -> tensor<7x9xi64>
  return %r : tensor<7x9xi64>
}

func.func @gather_rows_i64(%x: tensor<20x7xi64>, %i: tensor<50xi32>) -> tensor<50x7xi64> {
  %r = "stablehlo.gather"(%x, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 7>} : (tensor<20x7xi64>, tensor<50xi32>) -> tensor<50x7xi64>
  return %r : tensor<50x7xi64>
}

func.func @gather_windows(%x: tensor<10x12x3xf32>, %i: tensor<2x5x4xi64>) -> tensor<2x3x2x4x5xf32> {
  %r = "stablehlo.gather"(%x, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [2], start_index_map = [1, 0], index_vector_dim = 0>, slice_sizes = array<i64: 3, 2, 1>} : (tensor<10x12x3xf32>, tensor<2x5x4xi64>) -> tensor<5x3x2x4xf32>
  %s = stablehlo.broadcast_in_dim %r, dims = [4, 1, 2, 3] : (tensor<5x3x2x4xf32>) -> tensor<2x3x2x4x5xf32>
  return %s : tensor<2x3x2x4x5xf32>
}
func.func @gather_batching(%x: tensor<3x20x4xf32>, %i: tensor<3x6x1xi32>) -> tensor<3x6x4xf32> {
  %r = "stablehlo.gather"(%x, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 4>} : (tensor<3x20x4xf32>, tensor<3x6x1xi32>) -> tensor<3x6x4xf32>
  return %r : tensor<3x6x4xf32>
}
func.func @gather_many(%x: tensor<40x3xf32>, %i: tensor<3000x1xi32>) -> tensor<3000x3xf32> {
  %r = "stablehlo.gather"(%x, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>} : (tensor<40x3xf32>, tensor<3000x1xi32>) -> tensor<3000x3xf32>
  return %r : tensor<3000x3xf32>
}

func.func @scatter_rows_add_f32(%x: tensor<20x7xf32>, %i: tensor<30x1xi32>, %u: tensor<30x7xf32>) -> tensor<20x7xf32> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %s = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %s : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<20x7xf32>, tensor<30x1xi32>, tensor<30x7xf32>) -> tensor<20x7xf32>
  return %r : tensor<20x7xf32>
}
func.func @scatter_windows_add_f32(%x: tensor<10x12xf32>, %i: tensor<2x9xi32>, %u: tensor<3x9x4xf32>) -> tensor<10x12xf32> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %s = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %s : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 0>} : (tensor<10x12xf32>, tensor<2x9xi32>, tensor<3x9x4xf32>) -> tensor<10x12xf32>
  return %r : tensor<10x12xf32>
}

func.func @scatter_rows_maximum_i32(%x: tensor<20x7xi32>, %i: tensor<30x1xi32>, %u: tensor<30x7xi32>) -> tensor<20x7xi32> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<i32>, %q: tensor<i32>):
      %s = stablehlo.maximum %p, %q : tensor<i32>
      stablehlo.return %s : tensor<i32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<20x7xi32>, tensor<30x1xi32>, tensor<30x7xi32>) -> tensor<20x7xi32>
  return %r : tensor<20x7xi32>
}
func.func @scatter_windows_maximum_i32(%x: tensor<10x12xi32>, %i: tensor<2x9xi32>, %u: tensor<3x9x4xi32>) -> tensor<10x12xi32> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<i32>, %q: tensor<i32>):
      %s = stablehlo.maximum %p, %q : tensor<i32>
      stablehlo.return %s : tensor<i32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 0>} : (tensor<10x12xi32>, tensor<2x9xi32>, tensor<3x9x4xi32>) -> tensor<10x12xi32>
  return %r : tensor<10x12xi32>
}

func.func @scatter_rows_multiply_bf16(%x: tensor<20x7xbf16>, %i: tensor<30x1xi32>, %u: tensor<30x7xbf16>) -> tensor<20x7xbf16> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<bf16>, %q: tensor<bf16>):
      %s = stablehlo.multiply %p, %q : tensor<bf16>
      stablehlo.return %s : tensor<bf16>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<20x7xbf16>, tensor<30x1xi32>, tensor<30x7xbf16>) -> tensor<20x7xbf16>
  return %r : tensor<20x7xbf16>
}
func.func @scatter_windows_multiply_bf16(%x: tensor<10x12xbf16>, %i: tensor<2x9xi32>, %u: tensor<3x9x4xbf16>) -> tensor<10x12xbf16> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<bf16>, %q: tensor<bf16>):
      %s = stablehlo.multiply %p, %q : tensor<bf16>
      stablehlo.return %s : tensor<bf16>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 0>} : (tensor<10x12xbf16>, tensor<2x9xi32>, tensor<3x9x4xbf16>) -> tensor<10x12xbf16>
  return %r : tensor<10x12xbf16>
}

func.func @scatter_rows_set_f32(%x: tensor<20x7xf32>, %i: tensor<30x1xi32>, %u: tensor<30x7xf32>) -> tensor<20x7xf32> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      stablehlo.return %q : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<20x7xf32>, tensor<30x1xi32>, tensor<30x7xf32>) -> tensor<20x7xf32>
  return %r : tensor<20x7xf32>
}
func.func @scatter_windows_set_f32(%x: tensor<10x12xf32>, %i: tensor<2x9xi32>, %u: tensor<3x9x4xf32>) -> tensor<10x12xf32> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      stablehlo.return %q : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 0>} : (tensor<10x12xf32>, tensor<2x9xi32>, tensor<3x9x4xf32>) -> tensor<10x12xf32>
  return %r : tensor<10x12xf32>
}

func.func @scatter_rows_minimum_ui8(%x: tensor<20x7xui8>, %i: tensor<30x1xi32>, %u: tensor<30x7xui8>) -> tensor<20x7xui8> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<ui8>, %q: tensor<ui8>):
      %s = stablehlo.minimum %p, %q : tensor<ui8>
      stablehlo.return %s : tensor<ui8>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>} : (tensor<20x7xui8>, tensor<30x1xi32>, tensor<30x7xui8>) -> tensor<20x7xui8>
  return %r : tensor<20x7xui8>
}
func.func @scatter_windows_minimum_ui8(%x: tensor<10x12xui8>, %i: tensor<2x9xi32>, %u: tensor<3x9x4xui8>) -> tensor<10x12xui8> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<ui8>, %q: tensor<ui8>):
      %s = stablehlo.minimum %p, %q : tensor<ui8>
      stablehlo.return %s : tensor<ui8>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 0>} : (tensor<10x12xui8>, tensor<2x9xi32>, tensor<3x9x4xui8>) -> tensor<10x12xui8>
  return %r : tensor<10x12xui8>
}

func.func @scatter_batching(%x: tensor<3x20x4xf32>, %i: tensor<3x6x1xi32>, %u: tensor<3x6x4xf32>) -> tensor<3x20x4xf32> {
  %r = "stablehlo.scatter"(%x, %i, %u) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %s = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %s : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>} : (tensor<3x20x4xf32>, tensor<3x6x1xi32>, tensor<3x6x4xf32>) -> tensor<3x20x4xf32>
  return %r : tensor<3x20x4xf32>
}

func.func @sort_rows(%x: tensor<5x13xf32>, %y: tensor<5x13xi32>) -> (tensor<5x13xf32>, tensor<5x13xi32>) {
  %r:2 = "stablehlo.sort"(%x, %y) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>, %a: tensor<i32>, %b: tensor<i32>):
      %c = stablehlo.compare LT, %p, %q, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
  }) {dimension = 1 : i64, is_stable = true} : (tensor<5x13xf32>, tensor<5x13xi32>) -> (tensor<5x13xf32>, tensor<5x13xi32>)
  return %r#0, %r#1 : tensor<5x13xf32>, tensor<5x13xi32>
}

func.func @sort_columns(%x: tensor<33x7xbf16>, %y: tensor<33x7xi32>) -> (tensor<33x7xbf16>, tensor<33x7xi32>) {
  %r:2 = "stablehlo.sort"(%x, %y) ({
    ^bb0(%p: tensor<bf16>, %q: tensor<bf16>, %a: tensor<i32>, %b: tensor<i32>):
      %c = stablehlo.compare GT, %p, %q, TOTALORDER : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
  }) {dimension = 0 : i64, is_stable = true} : (tensor<33x7xbf16>, tensor<33x7xi32>) -> (tensor<33x7xbf16>, tensor<33x7xi32>)
  return %r#0, %r#1 : tensor<33x7xbf16>, tensor<33x7xi32>
}

func.func @sort_middle(%x: tensor<3x9x4xi8>, %y: tensor<3x9x4xi32>) -> (tensor<3x9x4xi8>, tensor<3x9x4xi32>) {
  %r:2 = "stablehlo.sort"(%x, %y) ({
    ^bb0(%p: tensor<i8>, %q: tensor<i8>, %a: tensor<i32>, %b: tensor<i32>):
      %c = stablehlo.compare LT, %p, %q : (tensor<i8>, tensor<i8>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
  }) {dimension = 1 : i64, is_stable = true} : (tensor<3x9x4xi8>, tensor<3x9x4xi32>) -> (tensor<3x9x4xi8>, tensor<3x9x4xi32>)
  return %r#0, %r#1 : tensor<3x9x4xi8>, tensor<3x9x4xi32>
}

func.func @sort_line(%x: tensor<300xi32>, %y: tensor<300xi32>) -> (tensor<300xi32>, tensor<300xi32>) {
  %r:2 = "stablehlo.sort"(%x, %y) ({
    ^bb0(%p: tensor<i32>, %q: tensor<i32>, %a: tensor<i32>, %b: tensor<i32>):
      %c = stablehlo.compare GT, %p, %q : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
  }) {dimension = 0 : i64, is_stable = true} : (tensor<300xi32>, tensor<300xi32>) -> (tensor<300xi32>, tensor<300xi32>)
  return %r#0, %r#1 : tensor<300xi32>, tensor<300xi32>
}

func.func @sort_one(%x: tensor<4x1xf32>, %y: tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1xi32>) {
  %r:2 = "stablehlo.sort"(%x, %y) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>, %a: tensor<i32>, %b: tensor<i32>):
      %c = stablehlo.compare LT, %p, %q, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
  }) {dimension = 1 : i64, is_stable = true} : (tensor<4x1xf32>, tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1xi32>)
  return %r#0, %r#1 : tensor<4x1xf32>, tensor<4x1xi32>
}

func.func @sort_power(%x: tensor<4x16xui8>, %y: tensor<4x16xi32>) -> (tensor<4x16xui8>, tensor<4x16xi32>) {
  %r:2 = "stablehlo.sort"(%x, %y) ({
    ^bb0(%p: tensor<ui8>, %q: tensor<ui8>, %a: tensor<i32>, %b: tensor<i32>):
      %c = stablehlo.compare LT, %p, %q : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
  }) {dimension = -1 : i64, is_stable = true} : (tensor<4x16xui8>, tensor<4x16xi32>) -> (tensor<4x16xui8>, tensor<4x16xi32>)
  return %r#0, %r#1 : tensor<4x16xui8>, tensor<4x16xi32>
}

// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_gather_c1: expected an all_gather_dim below 2, found 2}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @case1(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_gather_c1: expected an all_gather_dim below 2, found -1}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = -1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @case2(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_gather_c2: expected each process at most once in replica_groups, found [0, 0]}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<0> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @case3(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_gather_c4: expected the processes 0 to 1 in replica_groups, found [0, 2]}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @case4(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_gather_c4: expected replica_groups to be a matrix}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<[0, 1]> : tensor<2xi64>} : (tensor<2x4xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @case5(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_gather_c4: expected replica_groups to name a mesh or to write one, found 1}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = 1 : i64, axes = []>} : (tensor<2x4xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @case6(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_gather_c5: expected a channel_handle greater than 0 with use_global_device_ids}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, use_global_device_ids, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @case7(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_gather_c6: expected a result of type 'tensor<2x8xf32>', found 'tensor<2x4xf32>'}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @gathered_beyond_64_bits(%x: tensor<4611686018427387904xf32>) {
  // expected-error@+1 {{all_gather_c6: expected a result of type 'tensor<9223372036854775807xf32>', found 'tensor<0xf32>'}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1, 2, 3]]> : tensor<1x4xi64>} : (tensor<4611686018427387904xf32>) -> tensor<0xf32>
  return
}

// -----

func.func @exchanged_beyond_64_bits(%x: tensor<2x4611686018427387904xf32>) {
  // expected-error@+1 {{all_to_all_c9: expected a result of type 'tensor<1x9223372036854775807xf32>', found 'tensor<1x8xf32>'}}
  %0 = "stablehlo.all_to_all"(%x) {split_dimension = 0 : i64, concat_dimension = 1 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4611686018427387904xf32>) -> tensor<1x8xf32>
  return
}

// -----

func.func @mesh_beyond_64_bits(%x: tensor<2xf32>) {
  // expected-error@+1 {{all_gather_c6: expected a result of type 'tensor<9223372036854775807xf32>', found 'tensor<0xf32>'}}
  %0 = "stablehlo.all_gather"(%x) {all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [#stablehlo.mesh_axis<name = "x", size = 4294967296>, #stablehlo.mesh_axis<name = "y", size = 4294967296>]>, axes = [#stablehlo.axis_ref<name = "x">, #stablehlo.axis_ref<name = "y">]>} : (tensor<2xf32>) -> tensor<0xf32>
  return
}

// -----

func.func @case8(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_gather_c6: expected as many results as operands and at least one, found 2 and 1}}
  %0:2 = "stablehlo.all_gather"(%x) {all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>)
  return
}

// -----

func.func @case9(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_reduce_c1: expected each process at most once}}
  %0 = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<0> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case10(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_reduce_c3: expected the processes 0 to 0 in replica_groups, found [7]}}
  %0 = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<7> : tensor<1x1xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case11(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_reduce_c4: expected a channel_handle greater than 0}}
  %0 = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {use_global_device_ids, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case12(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_reduce_c5: expected the computation to take}}
  %0 = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case13(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_reduce_c6: expected a result of the operand's shape}}
  %0 = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case14(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_reduce_c7: expected a result of element type 'f32'}}
  %0 = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf64>
  return
}

// -----

func.func @case15(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_to_all_c1: expected a split_dimension below 2, found 2}}
  %0 = "stablehlo.all_to_all"(%x) {split_dimension = 2 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @case16(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_to_all_c2: expected a split_count that divides the size of dimension 1}}
  %0 = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 3 : i64, replica_groups = dense<[[0, 1, 2]]> : tensor<1x3xi64>} : (tensor<2x4xf32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @case17(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_to_all_c3: expected a concat_dimension below 2, found -1}}
  %0 = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = -1 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @case18(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_to_all_c4: expected a positive split_count, found 0}}
  %0 = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @case19(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_to_all_c5: expected each process at most once}}
  %0 = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<0> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @case20(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_to_all_c7: expected the processes 0 to 1}}
  %0 = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 3]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @case21(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_to_all_c8: expected groups of split_count (4) processes, found groups of 2}}
  %0 = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 4 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<8x1xf32>
  return
}

// -----

func.func @case22(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{all_to_all_c9: expected a result of type 'tensor<4x2xf32>'}}
  %0 = "stablehlo.all_to_all"(%x) {split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case23(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_broadcast_c1: expected each process at most once}}
  %0 = "stablehlo.collective_broadcast"(%x) {replica_groups = dense<0> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case24(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_broadcast_c2: expected the processes 0 to 1}}
  %0 = "stablehlo.collective_broadcast"(%x) {replica_groups = dense<[[0, 5]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case25(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_broadcast_c3: expected results of the operands' types}}
  %0 = "stablehlo.collective_broadcast"(%x) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @case26(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_broadcast_c4: expected at least 2 operands, found 1}}
  %0 = "stablehlo.collective_broadcast"(%x) {has_dynamic_root, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case27(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_broadcast_c4: expected a last operand of type 'tensor<1xi32>'}}
  %0 = "stablehlo.collective_broadcast"(%x, %x) {has_dynamic_root, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case28(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_broadcast_c5: expected 1 results, found 2}}
  %0:2 = "stablehlo.collective_broadcast"(%x) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @case29(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_permute_c1: expected source_target_pairs of shape [?, 2]}}
  %0 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<0> : tensor<1x3xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case30(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_permute_c2: expected each source at most once, found [0, 0]}}
  %0 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<[[0, 1], [0, 2]]> : tensor<2x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case31(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_permute_c3: expected each target at most once, found [2, 2]}}
  %0 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<[[0, 2], [1, 2]]> : tensor<2x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case32(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_permute_c4: expected processes of at least 0}}
  %0 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<[[0, -1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case33(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_permute_c5: expected a result of type 'tensor<2x4xf32>'}}
  %0 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @case34(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_reduce_c1: expected each process at most once}}
  %0 = "stablehlo.collective_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<0> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case35(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_reduce_c2: expected the processes}}
  %0 = "stablehlo.collective_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<9> : tensor<1x1xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case36(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_reduce_c3: expected a result of the operand's shape}}
  %0 = "stablehlo.collective_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<4x2xf32>
  return
}

// -----

func.func @case37(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_reduce_c3: expected at least 2 operands with has_dynamic_root, found 1}}
  %0 = "stablehlo.collective_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {has_dynamic_root, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case38(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{collective_reduce_c4: expected the computation to take}}
  %0 = "stablehlo.collective_reduce"(%x) ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case39(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{reduce_scatter_c1: expected dimension 0 of 'tensor<2x4xf32>' to be divisible by the group's 3 processes}}
  %0 = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {scatter_dimension = 0 : i64, replica_groups = dense<[[0, 1, 2]]> : tensor<1x3xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case40(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{reduce_scatter_c2: expected a scatter_dimension below 2, found 5}}
  %0 = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {scatter_dimension = 5 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @case41(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{reduce_scatter_c3: expected each process at most once}}
  %0 = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {scatter_dimension = 1 : i64, replica_groups = dense<0> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @case42(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{reduce_scatter_c5: expected the processes}}
  %0 = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {scatter_dimension = 1 : i64, replica_groups = dense<[[0, 8]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @case43(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{reduce_scatter_c6: expected a channel_handle greater than 0}}
  %0 = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {scatter_dimension = 1 : i64, use_global_device_ids, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @case44(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{reduce_scatter_c7: expected the computation to take}}
  %0 = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) {scatter_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @case45(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{reduce_scatter_c8: expected a result of shape [2, 2]}}
  %0 = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {scatter_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case46(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{reduce_scatter_c9: expected a result of element type 'f32'}}
  %0 = "stablehlo.reduce_scatter"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {scatter_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x4xf32>) -> tensor<2x2xf64>
  return
}

// -----

func.func @case47(%t: !stablehlo.token) {
  // expected-error@+1 {{infeed_c1: expected at least one result}}
  "stablehlo.infeed"(%t) : (!stablehlo.token) -> ()
  return
}

// -----

func.func @case48(%t: !stablehlo.token) {
  // expected-error@+1 {{infeed_c2: expected tensors as results before the last}}
  %0:2 = "stablehlo.infeed"(%t) : (!stablehlo.token) -> (!stablehlo.token, !stablehlo.token)
  return
}

// -----

func.func @case49(%t: !stablehlo.token) {
  // expected-error@+1 {{infeed_c3: expected a token as last result}}
  %0 = "stablehlo.infeed"(%t) : (!stablehlo.token) -> tensor<f32>
  return
}

// -----

func.func @case50(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{send_c1: expected source_target_pairs of shape [?, 2]}}
  %0 = "stablehlo.send"(%x, %t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<0> : tensor<1x3xi64>} : (tensor<f32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

func.func @case51(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{send_c2: expected each source at most once}}
  %0 = "stablehlo.send"(%x, %t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [0, 2]]> : tensor<2x2xi64>} : (tensor<f32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

func.func @case52(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{send_c3: expected each target at most once}}
  %0 = "stablehlo.send"(%x, %t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [2, 1]]> : tensor<2x2xi64>} : (tensor<f32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

func.func @case53(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{send_c4: expected processes of at least 0}}
  %0 = "stablehlo.send"(%x, %t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, -1]]> : tensor<1x2xi64>} : (tensor<f32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

func.func @case54(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{send_c5: expected a channel_handle of type 1 without is_host_transfer, found 2}}
  %0 = "stablehlo.send"(%x, %t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 2>} : (tensor<f32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

func.func @case55(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{send_c5: expected a channel_handle of type 2 for is_host_transfer, found 1}}
  %0 = "stablehlo.send"(%x, %t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, is_host_transfer = true} : (tensor<f32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

func.func @case56(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{send_c6: expected no source_target_pairs with is_host_transfer}}
  %0 = "stablehlo.send"(%x, %t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 2>, is_host_transfer = true, source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<f32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

func.func @case57(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{recv_c1: expected source_target_pairs of shape [?, 2]}}
  %0:2 = "stablehlo.recv"(%t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<0> : tensor<1x3xi64>} : (!stablehlo.token) -> (tensor<f32>, !stablehlo.token)
  return
}

// -----

func.func @case58(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{recv_c2: expected each source at most once}}
  %0:2 = "stablehlo.recv"(%t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [0, 2]]> : tensor<2x2xi64>} : (!stablehlo.token) -> (tensor<f32>, !stablehlo.token)
  return
}

// -----

func.func @case59(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{recv_c3: expected each target at most once}}
  %0:2 = "stablehlo.recv"(%t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [2, 1]]> : tensor<2x2xi64>} : (!stablehlo.token) -> (tensor<f32>, !stablehlo.token)
  return
}

// -----

func.func @case60(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{recv_c4: expected processes of at least 0}}
  %0:2 = "stablehlo.recv"(%t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, -1]]> : tensor<1x2xi64>} : (!stablehlo.token) -> (tensor<f32>, !stablehlo.token)
  return
}

// -----

func.func @case61(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{recv_c5: expected a channel_handle of type 1 without is_host_transfer, found 2}}
  %0:2 = "stablehlo.recv"(%t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 2>} : (!stablehlo.token) -> (tensor<f32>, !stablehlo.token)
  return
}

// -----

func.func @case62(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{recv_c5: expected a channel_handle of type 3 for is_host_transfer, found 1}}
  %0:2 = "stablehlo.recv"(%t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, is_host_transfer = true} : (!stablehlo.token) -> (tensor<f32>, !stablehlo.token)
  return
}

// -----

func.func @case63(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{recv_c6: expected no source_target_pairs with is_host_transfer}}
  %0:2 = "stablehlo.recv"(%t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 3>, is_host_transfer = true, source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>} : (!stablehlo.token) -> (tensor<f32>, !stablehlo.token)
  return
}

// -----

func.func @case64(%t: !stablehlo.token, %x: tensor<f32>) {
  // expected-error@+1 {{expected a token as last result}}
  %0 = "stablehlo.recv"(%t) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (!stablehlo.token) -> tensor<f32>
  return
}

// -----

func.func @case65(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{async_start_c1: expected a body of one operation and a return, found 1 operations}}
  %0 = "stablehlo.async_start"(%x) ({
  ^bb0(%a: tensor<2x4xf32>):
    stablehlo.return %a : tensor<2x4xf32>
  }) : (tensor<2x4xf32>) -> !stablehlo.future<tensor<2x4xf32>>
  return
}

// -----

func.func @case66(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{async_start_c2: expected a collective or a slice in the body, found stablehlo.negate}}
  %0 = "stablehlo.async_start"(%x) ({
  ^bb0(%a: tensor<2x4xf32>):
    %s = stablehlo.negate %a : tensor<2x4xf32>
    stablehlo.return %s : tensor<2x4xf32>
  }) : (tensor<2x4xf32>) -> !stablehlo.future<tensor<2x4xf32>>
  return
}

// -----

func.func @case67(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{async_start_c3: expected the operation in the body to take what async_start takes}}
  %0 = "stablehlo.async_start"(%x, %x) ({
  ^bb0(%a: tensor<2x4xf32>, %b: tensor<2x4xf32>):
    %s = stablehlo.slice %a [0:2, 0:4] : (tensor<2x4xf32>) -> tensor<2x4xf32>
    stablehlo.return %s : tensor<2x4xf32>
  }) : (tensor<2x4xf32>, tensor<2x4xf32>) -> !stablehlo.future<tensor<2x4xf32>>
  return
}

// -----

func.func @case68(%x: tensor<2x4xf32>) {
  // expected-error@+1 {{async_start_c4: expected a future of what the body returns}}
  %0 = "stablehlo.async_start"(%x) ({
  ^bb0(%a: tensor<2x4xf32>):
    %s = stablehlo.slice %a [0:2, 0:4] : (tensor<2x4xf32>) -> tensor<2x4xf32>
    stablehlo.return %s : tensor<2x4xf32>
  }) : (tensor<2x4xf32>) -> !stablehlo.future<tensor<4xf32>>
  return
}

// -----

func.func @case69(%f: !stablehlo.future<tensor<4xf32>>) {
  // expected-error@+1 {{async_done_c1: expected results of the types in}}
  %0 = "stablehlo.async_done"(%f) : (!stablehlo.future<tensor<4xf32>>) -> tensor<5xf32>
  return
}

// -----

func.func @further0(%a: tensor<4xf32>) {
  // expected-error@+1 {{all_gather_c4: expected the processes 0 to 3 in replica_groups, found [0, 1, 2, -1]}}
  %0 = "stablehlo.all_gather"(%a) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1], [2, -1]]> : tensor<2x2xi64>} : (tensor<4xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @further1(%a: tensor<4xf32>) {
  // expected-error@+1 {{all_gather_c4: expected replica_groups to name a mesh of the module, found @gone}}
  %0 = "stablehlo.all_gather"(%a) {all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @gone, axes = [#stablehlo.axis_ref<name = "x">]>} : (tensor<4xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @further2(%a: tensor<4xf32>, %r: tensor<1xf32>) {
  // expected-error@+1 {{expected a channel_handle greater than 0 with use_global_device_ids}}
  %0 = "stablehlo.collective_reduce"(%a) ({
  ^bb0(%b: tensor<f32>, %c: tensor<f32>):
    %1 = stablehlo.add %b, %c : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @further3(%a: tensor<4xf32>, %r: tensor<1xf32>) {
  // expected-error@+1 {{collective_reduce_c3: expected a last operand of 1 roots of type i32}}
  %0 = "stablehlo.collective_reduce"(%a, %r) ({
  ^bb0(%b: tensor<f32>, %c: tensor<f32>):
    %1 = stablehlo.add %b, %c : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, has_dynamic_root} : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @further4(%t: !stablehlo.token) {
  // expected-error@+1 {{expected 1 layouts, one for each tensor, found 2}}
  %0:2 = "stablehlo.infeed"(%t) {infeed_config = "", layout = [[0], [0]]} : (!stablehlo.token) -> (tensor<3xi32>, !stablehlo.token)
  return
}

// -----

func.func @further5(%t: !stablehlo.token) {
  // expected-error@+1 {{expected layouts that are lists of dimensions, found 0}}
  %0:2 = "stablehlo.infeed"(%t) {infeed_config = "", layout = [0]} : (!stablehlo.token) -> (tensor<3xi32>, !stablehlo.token)
  return
}

// -----

func.func @further6(%t: !stablehlo.token) {
  // expected-error@+1 {{expected tensors as results before the last, found '!stablehlo.token'}}
  %0:2 = "stablehlo.recv"(%t) {channel_handle = #stablehlo.channel_handle<handle = 5, type = 1>} : (!stablehlo.token) -> (!stablehlo.token, !stablehlo.token)
  return
}

// -----

// expected-error@+1 {{expected a future of tensors, found 'f32'}}
func.func private @further7() -> !stablehlo.future<tensor<f32>, f32>

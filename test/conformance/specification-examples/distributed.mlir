// RUN: tpu-opt %s | tpu-opt --mlir-print-op-generic | tpu-opt --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// What one replica of one partition can state of the examples of distributed ops, which have several: groups of one
// process, the ids, and a permutation in which nothing arrives.

func.func @main() {
  call @all_gather() : () -> ()
  call @all_reduce() : () -> ()
  call @all_to_all() : () -> ()
  call @async_start() : () -> ()
  call @collective_broadcast() : () -> ()
  call @collective_permute() : () -> ()
  call @collective_reduce() : () -> ()
  call @ids() : () -> ()
  call @reduce_scatter() : () -> ()
  return
}

func.func private @all_gather() {
  %operand = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi64>
  %result = "stablehlo.all_gather"(%operand) {
    all_gather_dim = 1 : i64,
    replica_groups = dense<[[0]]> : tensor<1x1xi64>,
    channel_handle = #stablehlo.channel_handle<handle = 0, type = 0>
  } : (tensor<2x2xi64>) -> tensor<2x2xi64>
  check.expect_eq_const %result, dense<[[1, 2], [3, 4]]> : tensor<2x2xi64>
  return
}

func.func private @all_reduce() {
  %operand = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi64>
  %result = "stablehlo.all_reduce"(%operand) ({
    ^bb0(%arg0: tensor<i64>, %arg1: tensor<i64>):
      %0 = "stablehlo.add"(%arg0, %arg1) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%0) : (tensor<i64>) -> ()
  }) {
    replica_groups = dense<[[0]]> : tensor<1x1xi64>,
    channel_handle = #stablehlo.channel_handle<handle = 0, type = 0>
  } : (tensor<4xi64>) -> tensor<4xi64>
  check.expect_eq_const %result, dense<[1, 2, 3, 4]> : tensor<4xi64>
  return
}

func.func private @all_to_all() {
  %operand = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi64>
  %result = "stablehlo.all_to_all"(%operand) {
    split_dimension = 1 : i64,
    concat_dimension = 0 : i64,
    split_count = 1 : i64,
    replica_groups = dense<[[0]]> : tensor<1x1xi64>
  } : (tensor<2x4xi64>) -> tensor<2x4xi64>
  check.expect_eq_const %result, dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi64>
  return
}

func.func private @async_start() {
  %arg0 = stablehlo.constant dense<2.0> : tensor<8x2xf32>
  %0 = "stablehlo.async_start"(%arg0) ({
    ^bb0(%operand: tensor<8x2xf32>):
      %1 = "stablehlo.all_gather"(%operand) {
        all_gather_dim = 1 : i64,
        replica_groups = dense<[[0]]> : tensor<1x1xi64>
      } : (tensor<8x2xf32>) -> tensor<8x2xf32>
      "stablehlo.return"(%1) : (tensor<8x2xf32>) -> ()
  }) : (tensor<8x2xf32>) -> !stablehlo.future<tensor<8x2xf32>>
  %2 = "stablehlo.async_done"(%0) : (!stablehlo.future<tensor<8x2xf32>>) -> tensor<8x2xf32>
  check.expect_eq_const %2, dense<2.0> : tensor<8x2xf32>
  return
}

func.func private @collective_broadcast() {
  %operand = stablehlo.constant dense<[[1, 2]]> : tensor<1x2xi64>
  %result = "stablehlo.collective_broadcast"(%operand) {
    replica_groups = dense<[[0]]> : tensor<1x1xi64>,
    channel_handle = #stablehlo.channel_handle<handle = 0, type = 0>
  } : (tensor<1x2xi64>) -> tensor<1x2xi64>
  check.expect_eq_const %result, dense<[[1, 2]]> : tensor<1x2xi64>
  return
}

func.func private @collective_permute() {
  %operand = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi64>
  %sent = "stablehlo.collective_permute"(%operand) {
    source_target_pairs = dense<[[0, 0]]> : tensor<1x2xi64>,
    channel_handle = #stablehlo.channel_handle<handle = 0, type = 0>
  } : (tensor<2x2xi64>) -> tensor<2x2xi64>
  check.expect_eq_const %sent, dense<[[1, 2], [3, 4]]> : tensor<2x2xi64>
  %nothing = "stablehlo.collective_permute"(%operand) {
    source_target_pairs = dense<> : tensor<0x2xi64>,
    channel_handle = #stablehlo.channel_handle<handle = 0, type = 0>
  } : (tensor<2x2xi64>) -> tensor<2x2xi64>
  check.expect_eq_const %nothing, dense<0> : tensor<2x2xi64>
  return
}

func.func private @collective_reduce() {
  %operand = stablehlo.constant dense<[[1, 2]]> : tensor<1x2xi64>
  %result = "stablehlo.collective_reduce"(%operand) ({
    ^bb0(%arg0: tensor<i64>, %arg1: tensor<i64>):
      %0 = "stablehlo.add"(%arg0, %arg1) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%0) : (tensor<i64>) -> ()
  }) {
    replica_groups = dense<[[0]]> : tensor<1x1xi64>,
    channel_handle = #stablehlo.channel_handle<handle = 0, type = 0>
  } : (tensor<1x2xi64>) -> tensor<1x2xi64>
  check.expect_eq_const %result, dense<[[1, 2]]> : tensor<1x2xi64>
  return
}

func.func private @ids() {
  %replica = "stablehlo.replica_id"() : () -> tensor<ui32>
  check.expect_eq_const %replica, dense<0> : tensor<ui32>
  %partition = "stablehlo.partition_id"() : () -> tensor<ui32>
  check.expect_eq_const %partition, dense<0> : tensor<ui32>
  return
}

func.func private @reduce_scatter() {
  %operand = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi64>
  %result = "stablehlo.reduce_scatter"(%operand) ({
    ^bb0(%arg0: tensor<i64>, %arg1: tensor<i64>):
      %0 = "stablehlo.add"(%arg0, %arg1) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%0) : (tensor<i64>) -> ()
  }) {
    scatter_dimension = 1 : i64,
    replica_groups = dense<[[0]]> : tensor<1x1xi64>,
    channel_handle = #stablehlo.channel_handle<handle = 0, type = 0>
  } : (tensor<2x4xi64>) -> tensor<2x4xi64>
  check.expect_eq_const %result, dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi64>
  return
}

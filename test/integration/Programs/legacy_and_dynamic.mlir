// Ops that the specification lacks, dynamic ops of constant shape, and what is left of distribution on one device.

module @legacy attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["x"=1]>
  func.func @main(%a: tensor<3x5xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}, {}]>}, %b: tensor<2x5x4xf32>,
                  %i: tensor<6xi32> {jax.buffer_donor = true})
      -> (tensor<4x2xf32> {jax.result_info = "result"}, tensor<3x6xf32>, tensor<2x3x5xf32>, tensor<5x3xf32>, tensor<7x11xf32>, tensor<2x3xf32>) {
    %0 = stablehlo.einsum %a, %b, config = "ij,bjk->kb" : (tensor<3x5xf32>, tensor<2x5x4xf32>) -> tensor<4x2xf32>
    %1 = "stablehlo.torch_index_select"(%a, %i) {dim = 1 : i64, batch_dims = 0 : i64} : (tensor<3x5xf32>, tensor<6xi32>) -> tensor<3x6xf32>
    %2 = stablehlo.broadcast %a, sizes = [2] : (tensor<3x5xf32>) -> tensor<2x3x5xf32>
    %3 = stablehlo.unary_einsum %a, config = "ij->ji" : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %low = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
    %high = stablehlo.constant dense<[1, 0]> : tensor<2xi32>
    %interior = stablehlo.constant dense<1> : tensor<2xi32>
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %4 = stablehlo.dynamic_pad %a, %zero, %low, %high, %interior : (tensor<3x5xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
    %5 = stablehlo.negate %4 : tensor<?x?xf32>
    %shape = stablehlo.constant dense<[7, 11]> : tensor<2xi32>
    %6 = stablehlo.dynamic_reshape %5, %shape : (tensor<?x?xf32>, tensor<2xi32>) -> tensor<7x11xf32>
    %7 = "stablehlo.all_reduce"(%a) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %s = stablehlo.add %x, %y : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }) {replica_groups = dense<0> : tensor<1x1xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, use_global_device_ids} : (tensor<3x5xf32>) -> tensor<3x5xf32>
    %8 = sdy.sharding_constraint %7 <@mesh, [{"x"}, {}]> : tensor<3x5xf32>
    %9 = stablehlo.slice %8 [0:2, 1:4] : (tensor<3x5xf32>) -> tensor<2x3xf32>
    return %0, %1, %2, %3, %6, %9 : tensor<4x2xf32>, tensor<3x6xf32>, tensor<2x3x5xf32>, tensor<5x3xf32>, tensor<7x11xf32>, tensor<2x3xf32>
  }
}

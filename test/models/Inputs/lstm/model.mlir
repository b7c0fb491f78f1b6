module @jit_run attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x32xf32>, %arg1: tensor<8x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<8x32xf32>, %arg4: tensor<8x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<2xui32>, %arg7: tensor<2xui32>, %arg8: tensor<1x6x8xf32>) -> (tensor<1x6x8xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %2 = stablehlo.slice %arg8 [0:1, 0:1, 0:8] : (tensor<1x6x8xf32>) -> tensor<1x1x8xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x1x8xf32>) -> tensor<1x8xf32>
    %4 = stablehlo.transpose %arg8, dims = [1, 0, 2] : (tensor<1x6x8xf32>) -> tensor<6x1x8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x1x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:8 = stablehlo.while(%iterArg = %4, %iterArg_6 = %arg0, %iterArg_7 = %arg1, %iterArg_8 = %arg2, %iterArg_9 = %c, %iterArg_10 = %0, %iterArg_11 = %1, %iterArg_12 = %5) : tensor<6x1x8xf32>, tensor<8x32xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<i32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<6x1x8xf32>
    cond {
      %c_13 = stablehlo.constant dense<6> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_9, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_9) : (tensor<6x1x8xf32>, tensor<i32>) -> tensor<1x8xf32>
      %21:3 = func.call @closed_call(%iterArg_6, %iterArg_7, %iterArg_8, %iterArg_10, %iterArg_11, %20) : (tensor<8x32xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>) -> (tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>)
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_12, %21#2, %iterArg_9) : (tensor<6x1x8xf32>, tensor<1x8xf32>, tensor<i32>) -> tensor<6x1x8xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_9, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %iterArg_8, %23, %21#0, %21#1, %22 : tensor<6x1x8xf32>, tensor<8x32xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<i32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<6x1x8xf32>
    }
    %7 = stablehlo.slice %6#7 [5:6, 0:1, 0:8] : (tensor<6x1x8xf32>) -> tensor<1x1x8xf32>
    %8 = stablehlo.reshape %7 : (tensor<1x1x8xf32>) -> tensor<1x8xf32>
    %9 = stablehlo.transpose %6#7, dims = [1, 0, 2] : (tensor<6x1x8xf32>) -> tensor<1x6x8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %12 = stablehlo.slice %9 [0:1, 0:1, 0:8] : (tensor<1x6x8xf32>) -> tensor<1x1x8xf32>
    %13 = stablehlo.reshape %12 : (tensor<1x1x8xf32>) -> tensor<1x8xf32>
    %14 = stablehlo.transpose %9, dims = [1, 0, 2] : (tensor<1x6x8xf32>) -> tensor<6x1x8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x1x8xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %16:8 = stablehlo.while(%iterArg = %14, %iterArg_6 = %arg3, %iterArg_7 = %arg4, %iterArg_8 = %arg5, %iterArg_9 = %c_5, %iterArg_10 = %10, %iterArg_11 = %11, %iterArg_12 = %15) : tensor<6x1x8xf32>, tensor<8x32xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<i32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<6x1x8xf32>
    cond {
      %c_13 = stablehlo.constant dense<6> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_9, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_9) : (tensor<6x1x8xf32>, tensor<i32>) -> tensor<1x8xf32>
      %21:3 = func.call @closed_call_0(%iterArg_6, %iterArg_7, %iterArg_8, %iterArg_10, %iterArg_11, %20) : (tensor<8x32xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>) -> (tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>)
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_12, %21#2, %iterArg_9) : (tensor<6x1x8xf32>, tensor<1x8xf32>, tensor<i32>) -> tensor<6x1x8xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_9, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %iterArg_8, %23, %21#0, %21#1, %22 : tensor<6x1x8xf32>, tensor<8x32xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<i32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<6x1x8xf32>
    }
    %17 = stablehlo.slice %16#7 [5:6, 0:1, 0:8] : (tensor<6x1x8xf32>) -> tensor<1x1x8xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x1x8xf32>) -> tensor<1x8xf32>
    %19 = stablehlo.transpose %16#7, dims = [1, 0, 2] : (tensor<6x1x8xf32>) -> tensor<1x6x8xf32>
    return %19 : tensor<1x6x8xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x1x8xf32>, %arg1: tensor<i32>) -> tensor<1x8xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 8] : (tensor<6x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x8xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x8xf32>) -> tensor<1x8xf32>
    return %1 : tensor<1x8xf32>
  }
  func.func private @closed_call(%arg0: tensor<8x32xf32>, %arg1: tensor<8x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<1x8xf32>, %arg4: tensor<1x8xf32>, %arg5: tensor<1x8xf32>) -> (tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x8xf32>, tensor<8x32xf32>) -> tensor<1x32xf32>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x8xf32>, tensor<8x32xf32>) -> tensor<1x32xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x32xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %4 = stablehlo.add %2, %3 : tensor<1x32xf32>
    %5 = stablehlo.slice %4 [0:1, 0:8] : (tensor<1x32xf32>) -> tensor<1x8xf32>
    %6 = stablehlo.slice %4 [0:1, 8:16] : (tensor<1x32xf32>) -> tensor<1x8xf32>
    %7 = stablehlo.slice %4 [0:1, 16:24] : (tensor<1x32xf32>) -> tensor<1x8xf32>
    %8 = stablehlo.slice %4 [0:1, 24:32] : (tensor<1x32xf32>) -> tensor<1x8xf32>
    %9 = stablehlo.negate %5 : tensor<1x8xf32>
    %10 = stablehlo.exponential %9 : tensor<1x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %12 = stablehlo.add %11, %10 : tensor<1x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %14 = stablehlo.divide %13, %12 : tensor<1x8xf32>
    %15 = stablehlo.negate %6 : tensor<1x8xf32>
    %16 = stablehlo.exponential %15 : tensor<1x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %18 = stablehlo.add %17, %16 : tensor<1x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %20 = stablehlo.divide %19, %18 : tensor<1x8xf32>
    %21 = stablehlo.multiply %20, %arg4 : tensor<1x8xf32>
    %22 = stablehlo.tanh %7 : tensor<1x8xf32>
    %23 = stablehlo.multiply %14, %22 : tensor<1x8xf32>
    %24 = stablehlo.add %21, %23 : tensor<1x8xf32>
    %25 = stablehlo.negate %8 : tensor<1x8xf32>
    %26 = stablehlo.exponential %25 : tensor<1x8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %28 = stablehlo.add %27, %26 : tensor<1x8xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %30 = stablehlo.divide %29, %28 : tensor<1x8xf32>
    %31 = stablehlo.tanh %24 : tensor<1x8xf32>
    %32 = stablehlo.multiply %30, %31 : tensor<1x8xf32>
    return %32, %24, %32 : tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x1x8xf32>, %arg1: tensor<1x8xf32>, %arg2: tensor<i32>) -> tensor<6x1x8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x8xf32>) -> tensor<1x1x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x1x8xf32>, tensor<1x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x1x8xf32>
    return %1 : tensor<6x1x8xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<8x32xf32>, %arg1: tensor<8x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<1x8xf32>, %arg4: tensor<1x8xf32>, %arg5: tensor<1x8xf32>) -> (tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x8xf32>, tensor<8x32xf32>) -> tensor<1x32xf32>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x8xf32>, tensor<8x32xf32>) -> tensor<1x32xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x32xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %4 = stablehlo.add %2, %3 : tensor<1x32xf32>
    %5 = stablehlo.slice %4 [0:1, 0:8] : (tensor<1x32xf32>) -> tensor<1x8xf32>
    %6 = stablehlo.slice %4 [0:1, 8:16] : (tensor<1x32xf32>) -> tensor<1x8xf32>
    %7 = stablehlo.slice %4 [0:1, 16:24] : (tensor<1x32xf32>) -> tensor<1x8xf32>
    %8 = stablehlo.slice %4 [0:1, 24:32] : (tensor<1x32xf32>) -> tensor<1x8xf32>
    %9 = stablehlo.negate %5 : tensor<1x8xf32>
    %10 = stablehlo.exponential %9 : tensor<1x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %12 = stablehlo.add %11, %10 : tensor<1x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %14 = stablehlo.divide %13, %12 : tensor<1x8xf32>
    %15 = stablehlo.negate %6 : tensor<1x8xf32>
    %16 = stablehlo.exponential %15 : tensor<1x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %18 = stablehlo.add %17, %16 : tensor<1x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %20 = stablehlo.divide %19, %18 : tensor<1x8xf32>
    %21 = stablehlo.multiply %20, %arg4 : tensor<1x8xf32>
    %22 = stablehlo.tanh %7 : tensor<1x8xf32>
    %23 = stablehlo.multiply %14, %22 : tensor<1x8xf32>
    %24 = stablehlo.add %21, %23 : tensor<1x8xf32>
    %25 = stablehlo.negate %8 : tensor<1x8xf32>
    %26 = stablehlo.exponential %25 : tensor<1x8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %28 = stablehlo.add %27, %26 : tensor<1x8xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %30 = stablehlo.divide %29, %28 : tensor<1x8xf32>
    %31 = stablehlo.tanh %24 : tensor<1x8xf32>
    %32 = stablehlo.multiply %30, %31 : tensor<1x8xf32>
    return %32, %24, %32 : tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>
  }
}

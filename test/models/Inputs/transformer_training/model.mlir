module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32> {tf.aliasing_output = 0 : i32}, %arg1: tensor<16xf32> {tf.aliasing_output = 1 : i32}, %arg2: tensor<16x2x8xf32> {tf.aliasing_output = 2 : i32}, %arg3: tensor<2x8xf32> {tf.aliasing_output = 3 : i32}, %arg4: tensor<16x2x8xf32> {tf.aliasing_output = 4 : i32}, %arg5: tensor<2x8xf32> {tf.aliasing_output = 5 : i32}, %arg6: tensor<16x2x8xf32> {tf.aliasing_output = 6 : i32}, %arg7: tensor<2x8xf32> {tf.aliasing_output = 7 : i32}, %arg8: tensor<2x8x16xf32> {tf.aliasing_output = 8 : i32}, %arg9: tensor<16xf32> {tf.aliasing_output = 9 : i32}, %arg10: tensor<16xf32> {tf.aliasing_output = 10 : i32}, %arg11: tensor<16xf32> {tf.aliasing_output = 11 : i32}, %arg12: tensor<16x64xf32> {tf.aliasing_output = 12 : i32}, %arg13: tensor<64xf32> {tf.aliasing_output = 13 : i32}, %arg14: tensor<64x16xf32> {tf.aliasing_output = 14 : i32}, %arg15: tensor<16xf32> {tf.aliasing_output = 15 : i32}, %arg16: tensor<2xui32> {tf.aliasing_output = 16 : i32}, %arg17: tensor<2xui32> {tf.aliasing_output = 17 : i32}, %arg18: tensor<2xui32> {tf.aliasing_output = 18 : i32}, %arg19: tensor<i32> {tf.aliasing_output = 19 : i32}, %arg20: tensor<16xf32> {tf.aliasing_output = 20 : i32}, %arg21: tensor<16xf32> {tf.aliasing_output = 21 : i32}, %arg22: tensor<16x2x8xf32> {tf.aliasing_output = 22 : i32}, %arg23: tensor<2x8xf32> {tf.aliasing_output = 23 : i32}, %arg24: tensor<16x2x8xf32> {tf.aliasing_output = 24 : i32}, %arg25: tensor<2x8xf32> {tf.aliasing_output = 25 : i32}, %arg26: tensor<16x2x8xf32> {tf.aliasing_output = 26 : i32}, %arg27: tensor<2x8xf32> {tf.aliasing_output = 27 : i32}, %arg28: tensor<2x8x16xf32> {tf.aliasing_output = 28 : i32}, %arg29: tensor<16xf32> {tf.aliasing_output = 29 : i32}, %arg30: tensor<16xf32> {tf.aliasing_output = 30 : i32}, %arg31: tensor<16xf32> {tf.aliasing_output = 31 : i32}, %arg32: tensor<16x64xf32> {tf.aliasing_output = 32 : i32}, %arg33: tensor<64xf32> {tf.aliasing_output = 33 : i32}, %arg34: tensor<64x16xf32> {tf.aliasing_output = 34 : i32}, %arg35: tensor<16xf32> {tf.aliasing_output = 35 : i32}, %arg36: tensor<16xf32> {tf.aliasing_output = 36 : i32}, %arg37: tensor<16xf32> {tf.aliasing_output = 37 : i32}, %arg38: tensor<16x2x8xf32> {tf.aliasing_output = 38 : i32}, %arg39: tensor<2x8xf32> {tf.aliasing_output = 39 : i32}, %arg40: tensor<16x2x8xf32> {tf.aliasing_output = 40 : i32}, %arg41: tensor<2x8xf32> {tf.aliasing_output = 41 : i32}, %arg42: tensor<16x2x8xf32> {tf.aliasing_output = 42 : i32}, %arg43: tensor<2x8xf32> {tf.aliasing_output = 43 : i32}, %arg44: tensor<2x8x16xf32> {tf.aliasing_output = 44 : i32}, %arg45: tensor<16xf32> {tf.aliasing_output = 45 : i32}, %arg46: tensor<16xf32> {tf.aliasing_output = 46 : i32}, %arg47: tensor<16xf32> {tf.aliasing_output = 47 : i32}, %arg48: tensor<16x64xf32> {tf.aliasing_output = 48 : i32}, %arg49: tensor<64xf32> {tf.aliasing_output = 49 : i32}, %arg50: tensor<64x16xf32> {tf.aliasing_output = 50 : i32}, %arg51: tensor<16xf32> {tf.aliasing_output = 51 : i32}, %arg52: tensor<2x8x16xf32>, %arg53: tensor<2x8x16xf32>) -> (tensor<16xf32> {jax.result_info = "result[0][0][0]"}, tensor<16xf32> {jax.result_info = "result[0][0][1]"}, tensor<16x2x8xf32> {jax.result_info = "result[0][0][2]"}, tensor<2x8xf32> {jax.result_info = "result[0][0][3]"}, tensor<16x2x8xf32> {jax.result_info = "result[0][0][4]"}, tensor<2x8xf32> {jax.result_info = "result[0][0][5]"}, tensor<16x2x8xf32> {jax.result_info = "result[0][0][6]"}, tensor<2x8xf32> {jax.result_info = "result[0][0][7]"}, tensor<2x8x16xf32> {jax.result_info = "result[0][0][8]"}, tensor<16xf32> {jax.result_info = "result[0][0][9]"}, tensor<16xf32> {jax.result_info = "result[0][0][10]"}, tensor<16xf32> {jax.result_info = "result[0][0][11]"}, tensor<16x64xf32> {jax.result_info = "result[0][0][12]"}, tensor<64xf32> {jax.result_info = "result[0][0][13]"}, tensor<64x16xf32> {jax.result_info = "result[0][0][14]"}, tensor<16xf32> {jax.result_info = "result[0][0][15]"}, tensor<2xui32> {jax.result_info = "result[0][1][0]"}, tensor<2xui32> {jax.result_info = "result[0][1][1]"}, tensor<2xui32> {jax.result_info = "result[0][1][2]"}, tensor<i32> {jax.result_info = "result[0][2][0].count"}, tensor<16xf32> {jax.result_info = "result[0][2][0].mu[0]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].mu[1]"}, tensor<16x2x8xf32> {jax.result_info = "result[0][2][0].mu[2]"}, tensor<2x8xf32> {jax.result_info = "result[0][2][0].mu[3]"}, tensor<16x2x8xf32> {jax.result_info = "result[0][2][0].mu[4]"}, tensor<2x8xf32> {jax.result_info = "result[0][2][0].mu[5]"}, tensor<16x2x8xf32> {jax.result_info = "result[0][2][0].mu[6]"}, tensor<2x8xf32> {jax.result_info = "result[0][2][0].mu[7]"}, tensor<2x8x16xf32> {jax.result_info = "result[0][2][0].mu[8]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].mu[9]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].mu[10]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].mu[11]"}, tensor<16x64xf32> {jax.result_info = "result[0][2][0].mu[12]"}, tensor<64xf32> {jax.result_info = "result[0][2][0].mu[13]"}, tensor<64x16xf32> {jax.result_info = "result[0][2][0].mu[14]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].mu[15]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].nu[0]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].nu[1]"}, tensor<16x2x8xf32> {jax.result_info = "result[0][2][0].nu[2]"}, tensor<2x8xf32> {jax.result_info = "result[0][2][0].nu[3]"}, tensor<16x2x8xf32> {jax.result_info = "result[0][2][0].nu[4]"}, tensor<2x8xf32> {jax.result_info = "result[0][2][0].nu[5]"}, tensor<16x2x8xf32> {jax.result_info = "result[0][2][0].nu[6]"}, tensor<2x8xf32> {jax.result_info = "result[0][2][0].nu[7]"}, tensor<2x8x16xf32> {jax.result_info = "result[0][2][0].nu[8]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].nu[9]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].nu[10]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].nu[11]"}, tensor<16x64xf32> {jax.result_info = "result[0][2][0].nu[12]"}, tensor<64xf32> {jax.result_info = "result[0][2][0].nu[13]"}, tensor<64x16xf32> {jax.result_info = "result[0][2][0].nu[14]"}, tensor<16xf32> {jax.result_info = "result[0][2][0].nu[15]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<[0, 1]> : tensor<2xui32>
    %c_0 = stablehlo.constant dense<[0, 1]> : tensor<2xui32>
    %c_1 = stablehlo.constant dense<[0, 1]> : tensor<2xui32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg52 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x8x1xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %4 = call @_var(%arg52, %c_3) : (tensor<2x8x16xf32>, tensor<i32>) -> tensor<2x8x1xf32>
    %5 = stablehlo.reshape %arg0 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %6 = stablehlo.reshape %arg1 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %8 = stablehlo.add %4, %7 : tensor<2x8x1xf32>
    %9 = stablehlo.rsqrt %8 : tensor<2x8x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %11 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x8x16xf32>
    %12 = stablehlo.multiply %10, %11 : tensor<2x8x16xf32>
    %13 = stablehlo.negate %3 : tensor<2x8x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<2x8x16xf32>
    %16 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x8x16xf32>
    %17 = stablehlo.add %15, %16 : tensor<2x8x16xf32>
    %18 = stablehlo.multiply %arg52, %12 : tensor<2x8x16xf32>
    %19 = stablehlo.add %18, %17 : tensor<2x8x16xf32>
    %20 = stablehlo.dot_general %19, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x8x16xf32>, tensor<16x2x8xf32>) -> tensor<2x8x2x8xf32>
    %21 = stablehlo.broadcast_in_dim %arg3, dims = [2, 3] : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2, 3] : (tensor<1x1x2x8xf32>) -> tensor<2x8x2x8xf32>
    %23 = stablehlo.add %20, %22 : tensor<2x8x2x8xf32>
    %24 = stablehlo.dot_general %19, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x8x16xf32>, tensor<16x2x8xf32>) -> tensor<2x8x2x8xf32>
    %25 = stablehlo.broadcast_in_dim %arg5, dims = [2, 3] : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2, 3] : (tensor<1x1x2x8xf32>) -> tensor<2x8x2x8xf32>
    %27 = stablehlo.add %24, %26 : tensor<2x8x2x8xf32>
    %28 = stablehlo.dot_general %19, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x8x16xf32>, tensor<16x2x8xf32>) -> tensor<2x8x2x8xf32>
    %29 = stablehlo.broadcast_in_dim %arg7, dims = [2, 3] : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 3] : (tensor<1x1x2x8xf32>) -> tensor<2x8x2x8xf32>
    %31 = stablehlo.add %28, %30 : tensor<2x8x2x8xf32>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1x8x8xi32>
    %33 = call @cumsum(%32) : (tensor<1x8x8xi32>) -> tensor<1x8x8xi32>
    %34 = call @cumsum_1(%32) : (tensor<1x8x8xi32>) -> tensor<1x8x8xi32>
    %35 = stablehlo.compare GE, %33, %34, SIGNED : (tensor<1x8x8xi32>, tensor<1x8x8xi32>) -> tensor<1x8x8xi1>
    %cst_6 = stablehlo.constant dense<0.353553385> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x8x2x8xf32>
    %37 = stablehlo.multiply %23, %36 : tensor<2x8x2x8xf32>
    %38 = stablehlo.dot_general %37, %27, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x8x2x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x2x8x8xf32>
    %39 = stablehlo.broadcast_in_dim %35, dims = [0, 2, 3] : (tensor<1x8x8xi1>) -> tensor<1x1x8x8xi1>
    %cst_7 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %40:3 = call @_where_3(%39, %38, %cst_7) : (tensor<1x1x8x8xi1>, tensor<2x2x8x8xf32>, tensor<f32>) -> (tensor<2x2x8x8xf32>, tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>)
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.reduce(%40#0 init: %cst_8) applies stablehlo.maximum across dimensions = [3] : (tensor<2x2x8x8xf32>, tensor<f32>) -> tensor<2x2x8xf32>
    %42 = stablehlo.reshape %41 : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 3] : (tensor<2x2x8x1xf32>) -> tensor<2x2x8x8xf32>
    %44 = stablehlo.compare EQ, %40#0, %43, FLOAT : (tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xi1>
    %45 = stablehlo.convert %44 : (tensor<2x2x8x8xi1>) -> tensor<2x2x8x8xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<2x2x8x8xf32>, tensor<f32>) -> tensor<2x2x8xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %48 = stablehlo.maximum %47, %41 : tensor<2x2x8xf32>
    %49 = stablehlo.compare EQ, %41, %48, FLOAT : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %52 = stablehlo.select %49, %50, %51 : tensor<2x2x8xi1>, tensor<2x2x8xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %54 = stablehlo.compare EQ, %53, %48, FLOAT : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xi1>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %57 = stablehlo.select %54, %55, %56 : tensor<2x2x8xi1>, tensor<2x2x8xf32>
    %58 = stablehlo.divide %52, %57 : tensor<2x2x8xf32>
    %59 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2, 3] : (tensor<2x2x8x1xf32>) -> tensor<2x2x8x8xf32>
    %61 = stablehlo.subtract %40#0, %60 : tensor<2x2x8x8xf32>
    %62 = stablehlo.exponential %61 : tensor<2x2x8x8xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_16) applies stablehlo.add across dimensions = [3] : (tensor<2x2x8x8xf32>, tensor<f32>) -> tensor<2x2x8xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2, 3] : (tensor<2x2x8x1xf32>) -> tensor<2x2x8x8xf32>
    %66 = stablehlo.divide %62, %65 : tensor<2x2x8x8xf32>
    %67 = stablehlo.multiply %64, %64 : tensor<2x2x8x1xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x2x8x1xf32>
    %69 = stablehlo.divide %68, %67 : tensor<2x2x8x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70:3 = call @_where_3(%39, %66, %cst_18) : (tensor<1x1x8x8xi1>, tensor<2x2x8x8xf32>, tensor<f32>) -> (tensor<2x2x8x8xf32>, tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>)
    %c_19 = stablehlo.constant dense<1> : tensor<ui32>
    %71 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %72 = stablehlo.multiply %arg16, %71 : tensor<2xui32>
    %73 = stablehlo.add %arg16, %c : tensor<2xui32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %74 = call @_bernoulli(%72, %cst_20) : (tensor<2xui32>, tensor<f32>) -> tensor<2x2x8x8xi1>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x2x8x8xf32>
    %76 = stablehlo.divide %70#0, %75 : tensor<2x2x8x8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x2x8x8xf32>
    %78 = stablehlo.select %74, %76, %77 : tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x2x8x8xf32>
    %80 = stablehlo.dot_general %31, %78, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x8x2x8xf32>, tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
    %81 = stablehlo.transpose %80, dims = [0, 3, 1, 2] : (tensor<2x2x8x8xf32>) -> tensor<2x8x2x8xf32>
    %82 = stablehlo.dot_general %81, %arg8, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %83 = stablehlo.broadcast_in_dim %arg9, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x8x16xf32>
    %85 = stablehlo.add %82, %84 : tensor<2x8x16xf32>
    %c_24 = stablehlo.constant dense<1> : tensor<ui32>
    %86 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %87 = stablehlo.multiply %arg17, %86 : tensor<2xui32>
    %88 = stablehlo.add %arg17, %c_0 : tensor<2xui32>
    %cst_25 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %89 = call @_bernoulli_4(%87, %cst_25) : (tensor<2xui32>, tensor<f32>) -> tensor<2x8x16xi1>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %91 = stablehlo.divide %85, %90 : tensor<2x8x16xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %93 = stablehlo.select %89, %91, %92 : tensor<2x8x16xi1>, tensor<2x8x16xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %95 = stablehlo.add %arg52, %93 : tensor<2x8x16xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %cst_30 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %99 = stablehlo.divide %97, %98 : tensor<2x8x1xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %100:5 = call @_var_8(%95, %c_31) : (tensor<2x8x16xf32>, tensor<i32>) -> (tensor<2x8x1xf32>, tensor<2x8x16xf32>, tensor<f32>, tensor<i1>, tensor<2x8x1xf32>)
    %101 = stablehlo.reshape %arg10 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %102 = stablehlo.reshape %arg11 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %104 = stablehlo.add %100#0, %103 : tensor<2x8x1xf32>
    %105 = stablehlo.rsqrt %104 : tensor<2x8x1xf32>
    %106 = stablehlo.divide %105, %104 : tensor<2x8x1xf32>
    %cst_33 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %108 = stablehlo.multiply %107, %106 : tensor<2x8x1xf32>
    %109 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %110 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x8x16xf32>
    %111 = stablehlo.multiply %109, %110 : tensor<2x8x16xf32>
    %112 = stablehlo.negate %99 : tensor<2x8x1xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %114 = stablehlo.multiply %113, %111 : tensor<2x8x16xf32>
    %115 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x8x16xf32>
    %116 = stablehlo.add %114, %115 : tensor<2x8x16xf32>
    %117 = stablehlo.multiply %95, %111 : tensor<2x8x16xf32>
    %118 = stablehlo.add %117, %116 : tensor<2x8x16xf32>
    %119 = stablehlo.dot_general %118, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x8x16xf32>, tensor<16x64xf32>) -> tensor<2x8x64xf32>
    %120 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<2x8x64xf32>
    %122 = stablehlo.add %119, %121 : tensor<2x8x64xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x8x64xf32>
    %124 = stablehlo.multiply %123, %122 : tensor<2x8x64xf32>
    %125 = stablehlo.negate %122 : tensor<2x8x64xf32>
    %cst_35 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x8x64xf32>
    %127 = stablehlo.multiply %125, %126 : tensor<2x8x64xf32>
    %128 = chlo.erfc %127 : tensor<2x8x64xf32> -> tensor<2x8x64xf32>
    %129 = chlo.square %127 : tensor<2x8x64xf32> -> tensor<2x8x64xf32>
    %130 = stablehlo.negate %129 : tensor<2x8x64xf32>
    %131 = stablehlo.exponential %130 : tensor<2x8x64xf32>
    %132 = stablehlo.multiply %124, %128 : tensor<2x8x64xf32>
    %133 = stablehlo.dot_general %132, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x8x64xf32>, tensor<64x16xf32>) -> tensor<2x8x16xf32>
    %134 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x8x16xf32>
    %136 = stablehlo.add %133, %135 : tensor<2x8x16xf32>
    %c_36 = stablehlo.constant dense<1> : tensor<ui32>
    %137 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %138 = stablehlo.multiply %arg18, %137 : tensor<2xui32>
    %139 = stablehlo.add %arg18, %c_1 : tensor<2xui32>
    %cst_37 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %140 = call @_bernoulli_4(%138, %cst_37) : (tensor<2xui32>, tensor<f32>) -> tensor<2x8x16xi1>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %142 = stablehlo.divide %136, %141 : tensor<2x8x16xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %144 = stablehlo.select %140, %142, %143 : tensor<2x8x16xi1>, tensor<2x8x16xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %146 = stablehlo.add %95, %144 : tensor<2x8x16xf32>
    %147 = stablehlo.subtract %146, %arg53 : tensor<2x8x16xf32>
    %148 = stablehlo.multiply %147, %147 : tensor<2x8x16xf32>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %150 = stablehlo.multiply %149, %147 : tensor<2x8x16xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%148 init: %cst_42) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_43 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %152 = stablehlo.divide %151, %cst_43 : tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_45 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %153 = stablehlo.divide %cst_44, %cst_45 : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %155 = stablehlo.multiply %154, %150 : tensor<2x8x16xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %157 = stablehlo.select %140, %155, %156 : tensor<2x8x16xi1>, tensor<2x8x16xf32>
    %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %159 = stablehlo.divide %157, %158 : tensor<2x8x16xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %161 = stablehlo.reshape %160 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %163 = stablehlo.dot_general %159, %132, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x8x16xf32>, tensor<2x8x64xf32>) -> tensor<16x64xf32>
    %164 = stablehlo.transpose %163, dims = [1, 0] : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %165 = stablehlo.dot_general %159, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x8x16xf32>, tensor<64x16xf32>) -> tensor<2x8x64xf32>
    %166 = stablehlo.multiply %124, %165 : tensor<2x8x64xf32>
    %167 = stablehlo.multiply %165, %128 : tensor<2x8x64xf32>
    %cst_50 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<2x8x64xf32>
    %169 = stablehlo.multiply %168, %166 : tensor<2x8x64xf32>
    %170 = stablehlo.multiply %169, %131 : tensor<2x8x64xf32>
    %cst_51 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<2x8x64xf32>
    %172 = stablehlo.multiply %170, %171 : tensor<2x8x64xf32>
    %173 = stablehlo.negate %172 : tensor<2x8x64xf32>
    %cst_52 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<2x8x64xf32>
    %175 = stablehlo.multiply %174, %167 : tensor<2x8x64xf32>
    %176 = stablehlo.add %173, %175 : tensor<2x8x64xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.reduce(%176 init: %cst_53) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8x64xf32>, tensor<f32>) -> tensor<64xf32>
    %178 = stablehlo.reshape %177 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.reduce(%178 init: %cst_54) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %180 = stablehlo.dot_general %176, %118, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x8x64xf32>, tensor<2x8x16xf32>) -> tensor<64x16xf32>
    %181 = stablehlo.transpose %180, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %182 = stablehlo.dot_general %176, %arg12, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x8x64xf32>, tensor<16x64xf32>) -> tensor<2x8x16xf32>
    %183 = stablehlo.multiply %95, %182 : tensor<2x8x16xf32>
    %184 = stablehlo.multiply %182, %111 : tensor<2x8x16xf32>
    %185 = stablehlo.add %155, %184 : tensor<2x8x16xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %186 = stablehlo.reduce(%182 init: %cst_55) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %187 = stablehlo.reshape %186 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %188 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %189 = stablehlo.multiply %188, %182 : tensor<2x8x16xf32>
    %190 = stablehlo.add %183, %189 : tensor<2x8x16xf32>
    %191 = stablehlo.multiply %182, %111 : tensor<2x8x16xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.reduce(%191 init: %cst_56) applies stablehlo.add across dimensions = [2] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %193 = stablehlo.reshape %192 : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %194 = stablehlo.negate %193 : tensor<2x8x1xf32>
    %195 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %196 = stablehlo.multiply %195, %190 : tensor<2x8x16xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.reduce(%196 init: %cst_57) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %198 = stablehlo.reshape %197 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %199 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<2x8x16xf32>
    %200 = stablehlo.multiply %190, %199 : tensor<2x8x16xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.reduce(%200 init: %cst_58) applies stablehlo.add across dimensions = [2] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %202 = stablehlo.reshape %201 : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %203 = stablehlo.multiply %202, %108 : tensor<2x8x1xf32>
    %204 = stablehlo.reshape %187 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %205 = stablehlo.reshape %198 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %206 = call @_var_10(%100#1, %100#2, %100#3, %100#4, %203) : (tensor<2x8x16xf32>, tensor<f32>, tensor<i1>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %207 = stablehlo.add %185, %206 : tensor<2x8x16xf32>
    %cst_59 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %209 = stablehlo.divide %194, %208 : tensor<2x8x1xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.reduce(%209 init: %cst_60) applies stablehlo.add across dimensions = [2] : (tensor<2x8x1xf32>, tensor<f32>) -> tensor<2x8xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x16xf32>
    %212 = stablehlo.add %207, %211 : tensor<2x8x16xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %214 = stablehlo.select %89, %212, %213 : tensor<2x8x16xi1>, tensor<2x8x16xf32>
    %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %216 = stablehlo.divide %214, %215 : tensor<2x8x16xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.reduce(%216 init: %cst_63) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %218 = stablehlo.reshape %217 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.reduce(%218 init: %cst_64) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %220 = stablehlo.dot_general %216, %81, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x8x16xf32>, tensor<2x8x2x8xf32>) -> tensor<16x2x8xf32>
    %221 = stablehlo.transpose %220, dims = [1, 2, 0] : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
    %222 = stablehlo.dot_general %216, %arg8, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x2x8xf32>
    %223 = stablehlo.transpose %222, dims = [0, 2, 3, 1] : (tensor<2x8x2x8xf32>) -> tensor<2x2x8x8xf32>
    %224 = stablehlo.dot_general %223, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x2x8x8xf32>
    %225 = stablehlo.dot_general %223, %78, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
    %226 = stablehlo.transpose %225, dims = [0, 3, 1, 2] : (tensor<2x2x8x8xf32>) -> tensor<2x8x2x8xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<2x2x8x8xf32>
    %228 = stablehlo.select %74, %224, %227 : tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>
    %cst_66 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<2x2x8x8xf32>
    %230 = stablehlo.divide %228, %229 : tensor<2x2x8x8xf32>
    %231 = call @_where_12(%70#1, %70#2, %230) : (tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
    %232 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<2x2x8x1xf32>) -> tensor<2x2x8x8xf32>
    %233 = stablehlo.multiply %231, %232 : tensor<2x2x8x8xf32>
    %234 = stablehlo.multiply %233, %62 : tensor<2x2x8x8xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.reduce(%234 init: %cst_67) applies stablehlo.add across dimensions = [3] : (tensor<2x2x8x8xf32>, tensor<f32>) -> tensor<2x2x8xf32>
    %236 = stablehlo.reshape %235 : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %237 = stablehlo.negate %236 : tensor<2x2x8x1xf32>
    %238 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2, 3] : (tensor<2x2x8x1xf32>) -> tensor<2x2x8x8xf32>
    %239 = stablehlo.divide %231, %238 : tensor<2x2x8x8xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %240 = stablehlo.reduce(%237 init: %cst_68) applies stablehlo.add across dimensions = [3] : (tensor<2x2x8x1xf32>, tensor<f32>) -> tensor<2x2x8xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2] : (tensor<2x2x8xf32>) -> tensor<2x2x8x8xf32>
    %242 = stablehlo.add %239, %241 : tensor<2x2x8x8xf32>
    %243 = stablehlo.multiply %242, %62 : tensor<2x2x8x8xf32>
    %244 = call @_where_12(%40#1, %40#2, %243) : (tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
    %245 = stablehlo.dot_general %244, %37, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x2x8x8xf32>
    %246 = stablehlo.transpose %245, dims = [0, 2, 1, 3] : (tensor<2x2x8x8xf32>) -> tensor<2x8x2x8xf32>
    %247 = stablehlo.dot_general %244, %27, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8x8xf32>, tensor<2x8x2x8xf32>) -> tensor<2x2x8x8xf32>
    %248 = stablehlo.transpose %247, dims = [0, 2, 1, 3] : (tensor<2x2x8x8xf32>) -> tensor<2x8x2x8xf32>
    %cst_69 = stablehlo.constant dense<0.353553385> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<2x8x2x8xf32>
    %250 = stablehlo.multiply %248, %249 : tensor<2x8x2x8xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.reduce(%226 init: %cst_70) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %252 = stablehlo.reshape %251 : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.reduce(%252 init: %cst_71) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %254 = stablehlo.dot_general %226, %19, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %255 = stablehlo.transpose %254, dims = [2, 0, 1] : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
    %256 = stablehlo.dot_general %226, %arg6, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.reduce(%246 init: %cst_72) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %258 = stablehlo.reshape %257 : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %259 = stablehlo.reduce(%258 init: %cst_73) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %260 = stablehlo.dot_general %246, %19, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %261 = stablehlo.transpose %260, dims = [2, 0, 1] : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
    %262 = stablehlo.dot_general %246, %arg4, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
    %263 = stablehlo.add %256, %262 : tensor<2x8x16xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.reduce(%250 init: %cst_74) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %265 = stablehlo.reshape %264 : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.reduce(%265 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %267 = stablehlo.dot_general %250, %19, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %268 = stablehlo.transpose %267, dims = [2, 0, 1] : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
    %269 = stablehlo.dot_general %250, %arg2, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
    %270 = stablehlo.add %263, %269 : tensor<2x8x16xf32>
    %271 = stablehlo.multiply %arg52, %270 : tensor<2x8x16xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %272 = stablehlo.reduce(%270 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %273 = stablehlo.reshape %272 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %274 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %275 = stablehlo.multiply %274, %270 : tensor<2x8x16xf32>
    %276 = stablehlo.add %271, %275 : tensor<2x8x16xf32>
    %277 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %278 = stablehlo.multiply %277, %276 : tensor<2x8x16xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %279 = stablehlo.reduce(%278 init: %cst_77) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %280 = stablehlo.reshape %279 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %281 = stablehlo.reshape %273 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %282 = stablehlo.reshape %280 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %cst_78 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %284 = stablehlo.multiply %283, %282 : tensor<16xf32>
    %cst_79 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %286 = stablehlo.multiply %285, %arg20 : tensor<16xf32>
    %287 = stablehlo.add %284, %286 : tensor<16xf32>
    %cst_80 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %289 = stablehlo.multiply %288, %281 : tensor<16xf32>
    %cst_81 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %291 = stablehlo.multiply %290, %arg21 : tensor<16xf32>
    %292 = stablehlo.add %289, %291 : tensor<16xf32>
    %cst_82 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %294 = stablehlo.multiply %293, %268 : tensor<16x2x8xf32>
    %cst_83 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %296 = stablehlo.multiply %295, %arg22 : tensor<16x2x8xf32>
    %297 = stablehlo.add %294, %296 : tensor<16x2x8xf32>
    %cst_84 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %298 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %299 = stablehlo.multiply %298, %266 : tensor<2x8xf32>
    %cst_85 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %301 = stablehlo.multiply %300, %arg23 : tensor<2x8xf32>
    %302 = stablehlo.add %299, %301 : tensor<2x8xf32>
    %cst_86 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %304 = stablehlo.multiply %303, %261 : tensor<16x2x8xf32>
    %cst_87 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %306 = stablehlo.multiply %305, %arg24 : tensor<16x2x8xf32>
    %307 = stablehlo.add %304, %306 : tensor<16x2x8xf32>
    %cst_88 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %309 = stablehlo.multiply %308, %259 : tensor<2x8xf32>
    %cst_89 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %311 = stablehlo.multiply %310, %arg25 : tensor<2x8xf32>
    %312 = stablehlo.add %309, %311 : tensor<2x8xf32>
    %cst_90 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %314 = stablehlo.multiply %313, %255 : tensor<16x2x8xf32>
    %cst_91 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %316 = stablehlo.multiply %315, %arg26 : tensor<16x2x8xf32>
    %317 = stablehlo.add %314, %316 : tensor<16x2x8xf32>
    %cst_92 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %319 = stablehlo.multiply %318, %253 : tensor<2x8xf32>
    %cst_93 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %321 = stablehlo.multiply %320, %arg27 : tensor<2x8xf32>
    %322 = stablehlo.add %319, %321 : tensor<2x8xf32>
    %cst_94 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %324 = stablehlo.multiply %323, %221 : tensor<2x8x16xf32>
    %cst_95 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %326 = stablehlo.multiply %325, %arg28 : tensor<2x8x16xf32>
    %327 = stablehlo.add %324, %326 : tensor<2x8x16xf32>
    %cst_96 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %329 = stablehlo.multiply %328, %219 : tensor<16xf32>
    %cst_97 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %330 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %331 = stablehlo.multiply %330, %arg29 : tensor<16xf32>
    %332 = stablehlo.add %329, %331 : tensor<16xf32>
    %cst_98 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %334 = stablehlo.multiply %333, %205 : tensor<16xf32>
    %cst_99 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %336 = stablehlo.multiply %335, %arg30 : tensor<16xf32>
    %337 = stablehlo.add %334, %336 : tensor<16xf32>
    %cst_100 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %339 = stablehlo.multiply %338, %204 : tensor<16xf32>
    %cst_101 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %341 = stablehlo.multiply %340, %arg31 : tensor<16xf32>
    %342 = stablehlo.add %339, %341 : tensor<16xf32>
    %cst_102 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %343 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %344 = stablehlo.multiply %343, %181 : tensor<16x64xf32>
    %cst_103 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %346 = stablehlo.multiply %345, %arg32 : tensor<16x64xf32>
    %347 = stablehlo.add %344, %346 : tensor<16x64xf32>
    %cst_104 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %349 = stablehlo.multiply %348, %179 : tensor<64xf32>
    %cst_105 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %351 = stablehlo.multiply %350, %arg33 : tensor<64xf32>
    %352 = stablehlo.add %349, %351 : tensor<64xf32>
    %cst_106 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %354 = stablehlo.multiply %353, %164 : tensor<64x16xf32>
    %cst_107 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %355 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %356 = stablehlo.multiply %355, %arg34 : tensor<64x16xf32>
    %357 = stablehlo.add %354, %356 : tensor<64x16xf32>
    %cst_108 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %359 = stablehlo.multiply %358, %162 : tensor<16xf32>
    %cst_109 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %361 = stablehlo.multiply %360, %arg35 : tensor<16xf32>
    %362 = stablehlo.add %359, %361 : tensor<16xf32>
    %363 = stablehlo.multiply %282, %282 : tensor<16xf32>
    %cst_110 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %365 = stablehlo.multiply %364, %363 : tensor<16xf32>
    %cst_111 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %367 = stablehlo.multiply %366, %arg36 : tensor<16xf32>
    %368 = stablehlo.add %365, %367 : tensor<16xf32>
    %369 = stablehlo.multiply %281, %281 : tensor<16xf32>
    %cst_112 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %371 = stablehlo.multiply %370, %369 : tensor<16xf32>
    %cst_113 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %373 = stablehlo.multiply %372, %arg37 : tensor<16xf32>
    %374 = stablehlo.add %371, %373 : tensor<16xf32>
    %375 = stablehlo.multiply %268, %268 : tensor<16x2x8xf32>
    %cst_114 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %377 = stablehlo.multiply %376, %375 : tensor<16x2x8xf32>
    %cst_115 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %378 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %379 = stablehlo.multiply %378, %arg38 : tensor<16x2x8xf32>
    %380 = stablehlo.add %377, %379 : tensor<16x2x8xf32>
    %381 = stablehlo.multiply %266, %266 : tensor<2x8xf32>
    %cst_116 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %383 = stablehlo.multiply %382, %381 : tensor<2x8xf32>
    %cst_117 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %385 = stablehlo.multiply %384, %arg39 : tensor<2x8xf32>
    %386 = stablehlo.add %383, %385 : tensor<2x8xf32>
    %387 = stablehlo.multiply %261, %261 : tensor<16x2x8xf32>
    %cst_118 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %389 = stablehlo.multiply %388, %387 : tensor<16x2x8xf32>
    %cst_119 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %391 = stablehlo.multiply %390, %arg40 : tensor<16x2x8xf32>
    %392 = stablehlo.add %389, %391 : tensor<16x2x8xf32>
    %393 = stablehlo.multiply %259, %259 : tensor<2x8xf32>
    %cst_120 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %394 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %395 = stablehlo.multiply %394, %393 : tensor<2x8xf32>
    %cst_121 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %397 = stablehlo.multiply %396, %arg41 : tensor<2x8xf32>
    %398 = stablehlo.add %395, %397 : tensor<2x8xf32>
    %399 = stablehlo.multiply %255, %255 : tensor<16x2x8xf32>
    %cst_122 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %401 = stablehlo.multiply %400, %399 : tensor<16x2x8xf32>
    %cst_123 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %403 = stablehlo.multiply %402, %arg42 : tensor<16x2x8xf32>
    %404 = stablehlo.add %401, %403 : tensor<16x2x8xf32>
    %405 = stablehlo.multiply %253, %253 : tensor<2x8xf32>
    %cst_124 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %407 = stablehlo.multiply %406, %405 : tensor<2x8xf32>
    %cst_125 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %409 = stablehlo.multiply %408, %arg43 : tensor<2x8xf32>
    %410 = stablehlo.add %407, %409 : tensor<2x8xf32>
    %411 = stablehlo.multiply %221, %221 : tensor<2x8x16xf32>
    %cst_126 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %413 = stablehlo.multiply %412, %411 : tensor<2x8x16xf32>
    %cst_127 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %415 = stablehlo.multiply %414, %arg44 : tensor<2x8x16xf32>
    %416 = stablehlo.add %413, %415 : tensor<2x8x16xf32>
    %417 = stablehlo.multiply %219, %219 : tensor<16xf32>
    %cst_128 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %418 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %419 = stablehlo.multiply %418, %417 : tensor<16xf32>
    %cst_129 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %421 = stablehlo.multiply %420, %arg45 : tensor<16xf32>
    %422 = stablehlo.add %419, %421 : tensor<16xf32>
    %423 = stablehlo.multiply %205, %205 : tensor<16xf32>
    %cst_130 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %424 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %425 = stablehlo.multiply %424, %423 : tensor<16xf32>
    %cst_131 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %426 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %427 = stablehlo.multiply %426, %arg46 : tensor<16xf32>
    %428 = stablehlo.add %425, %427 : tensor<16xf32>
    %429 = stablehlo.multiply %204, %204 : tensor<16xf32>
    %cst_132 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %430 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %431 = stablehlo.multiply %430, %429 : tensor<16xf32>
    %cst_133 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %432 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %433 = stablehlo.multiply %432, %arg47 : tensor<16xf32>
    %434 = stablehlo.add %431, %433 : tensor<16xf32>
    %435 = stablehlo.multiply %181, %181 : tensor<16x64xf32>
    %cst_134 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %436 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %437 = stablehlo.multiply %436, %435 : tensor<16x64xf32>
    %cst_135 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %438 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %439 = stablehlo.multiply %438, %arg48 : tensor<16x64xf32>
    %440 = stablehlo.add %437, %439 : tensor<16x64xf32>
    %441 = stablehlo.multiply %179, %179 : tensor<64xf32>
    %cst_136 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %442 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %443 = stablehlo.multiply %442, %441 : tensor<64xf32>
    %cst_137 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %444 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %445 = stablehlo.multiply %444, %arg49 : tensor<64xf32>
    %446 = stablehlo.add %443, %445 : tensor<64xf32>
    %447 = stablehlo.multiply %164, %164 : tensor<64x16xf32>
    %cst_138 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %449 = stablehlo.multiply %448, %447 : tensor<64x16xf32>
    %cst_139 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %450 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %451 = stablehlo.multiply %450, %arg50 : tensor<64x16xf32>
    %452 = stablehlo.add %449, %451 : tensor<64x16xf32>
    %453 = stablehlo.multiply %162, %162 : tensor<16xf32>
    %cst_140 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %454 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %455 = stablehlo.multiply %454, %453 : tensor<16xf32>
    %cst_141 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %456 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %457 = stablehlo.multiply %456, %arg51 : tensor<16xf32>
    %458 = stablehlo.add %455, %457 : tensor<16xf32>
    %c_142 = stablehlo.constant dense<2147483647> : tensor<i32>
    %459 = stablehlo.compare LT, %arg19, %c_142, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_143 = stablehlo.constant dense<1> : tensor<i32>
    %460 = stablehlo.add %arg19, %c_143 : tensor<i32>
    %c_144 = stablehlo.constant dense<2147483647> : tensor<i32>
    %461 = call @_where_13(%459, %460, %c_144) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %462 = stablehlo.convert %461 : (tensor<i32>) -> tensor<f32>
    %cst_145 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %463 = stablehlo.convert %461 : (tensor<i32>) -> tensor<f32>
    %464 = stablehlo.power %cst_145, %463 : tensor<f32>
    %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %465 = stablehlo.subtract %cst_146, %464 : tensor<f32>
    %466 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %467 = stablehlo.divide %287, %466 : tensor<16xf32>
    %468 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %469 = stablehlo.divide %292, %468 : tensor<16xf32>
    %470 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %471 = stablehlo.divide %297, %470 : tensor<16x2x8xf32>
    %472 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %473 = stablehlo.divide %302, %472 : tensor<2x8xf32>
    %474 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %475 = stablehlo.divide %307, %474 : tensor<16x2x8xf32>
    %476 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %477 = stablehlo.divide %312, %476 : tensor<2x8xf32>
    %478 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %479 = stablehlo.divide %317, %478 : tensor<16x2x8xf32>
    %480 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %481 = stablehlo.divide %322, %480 : tensor<2x8xf32>
    %482 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %483 = stablehlo.divide %327, %482 : tensor<2x8x16xf32>
    %484 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %485 = stablehlo.divide %332, %484 : tensor<16xf32>
    %486 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %487 = stablehlo.divide %337, %486 : tensor<16xf32>
    %488 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %489 = stablehlo.divide %342, %488 : tensor<16xf32>
    %490 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %491 = stablehlo.divide %347, %490 : tensor<16x64xf32>
    %492 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %493 = stablehlo.divide %352, %492 : tensor<64xf32>
    %494 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %495 = stablehlo.divide %357, %494 : tensor<64x16xf32>
    %496 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %497 = stablehlo.divide %362, %496 : tensor<16xf32>
    %498 = stablehlo.convert %461 : (tensor<i32>) -> tensor<f32>
    %cst_147 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %499 = stablehlo.convert %461 : (tensor<i32>) -> tensor<f32>
    %500 = stablehlo.power %cst_147, %499 : tensor<f32>
    %cst_148 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %501 = stablehlo.subtract %cst_148, %500 : tensor<f32>
    %502 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %503 = stablehlo.divide %368, %502 : tensor<16xf32>
    %504 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %505 = stablehlo.divide %374, %504 : tensor<16xf32>
    %506 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %507 = stablehlo.divide %380, %506 : tensor<16x2x8xf32>
    %508 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %509 = stablehlo.divide %386, %508 : tensor<2x8xf32>
    %510 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %511 = stablehlo.divide %392, %510 : tensor<16x2x8xf32>
    %512 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %513 = stablehlo.divide %398, %512 : tensor<2x8xf32>
    %514 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %515 = stablehlo.divide %404, %514 : tensor<16x2x8xf32>
    %516 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %517 = stablehlo.divide %410, %516 : tensor<2x8xf32>
    %518 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %519 = stablehlo.divide %416, %518 : tensor<2x8x16xf32>
    %520 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %521 = stablehlo.divide %422, %520 : tensor<16xf32>
    %522 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %523 = stablehlo.divide %428, %522 : tensor<16xf32>
    %524 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %525 = stablehlo.divide %434, %524 : tensor<16xf32>
    %526 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %527 = stablehlo.divide %440, %526 : tensor<16x64xf32>
    %528 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %529 = stablehlo.divide %446, %528 : tensor<64xf32>
    %530 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %531 = stablehlo.divide %452, %530 : tensor<64x16xf32>
    %532 = stablehlo.broadcast_in_dim %501, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %533 = stablehlo.divide %458, %532 : tensor<16xf32>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %534 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %535 = stablehlo.add %503, %534 : tensor<16xf32>
    %536 = stablehlo.sqrt %535 : tensor<16xf32>
    %cst_150 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %537 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %538 = stablehlo.add %536, %537 : tensor<16xf32>
    %539 = stablehlo.divide %467, %538 : tensor<16xf32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %540 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %541 = stablehlo.add %505, %540 : tensor<16xf32>
    %542 = stablehlo.sqrt %541 : tensor<16xf32>
    %cst_152 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %543 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %544 = stablehlo.add %542, %543 : tensor<16xf32>
    %545 = stablehlo.divide %469, %544 : tensor<16xf32>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %546 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %547 = stablehlo.add %507, %546 : tensor<16x2x8xf32>
    %548 = stablehlo.sqrt %547 : tensor<16x2x8xf32>
    %cst_154 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %549 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %550 = stablehlo.add %548, %549 : tensor<16x2x8xf32>
    %551 = stablehlo.divide %471, %550 : tensor<16x2x8xf32>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %552 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %553 = stablehlo.add %509, %552 : tensor<2x8xf32>
    %554 = stablehlo.sqrt %553 : tensor<2x8xf32>
    %cst_156 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %555 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %556 = stablehlo.add %554, %555 : tensor<2x8xf32>
    %557 = stablehlo.divide %473, %556 : tensor<2x8xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %558 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %559 = stablehlo.add %511, %558 : tensor<16x2x8xf32>
    %560 = stablehlo.sqrt %559 : tensor<16x2x8xf32>
    %cst_158 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %561 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %562 = stablehlo.add %560, %561 : tensor<16x2x8xf32>
    %563 = stablehlo.divide %475, %562 : tensor<16x2x8xf32>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %564 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %565 = stablehlo.add %513, %564 : tensor<2x8xf32>
    %566 = stablehlo.sqrt %565 : tensor<2x8xf32>
    %cst_160 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %567 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %568 = stablehlo.add %566, %567 : tensor<2x8xf32>
    %569 = stablehlo.divide %477, %568 : tensor<2x8xf32>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %570 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %571 = stablehlo.add %515, %570 : tensor<16x2x8xf32>
    %572 = stablehlo.sqrt %571 : tensor<16x2x8xf32>
    %cst_162 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %573 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %574 = stablehlo.add %572, %573 : tensor<16x2x8xf32>
    %575 = stablehlo.divide %479, %574 : tensor<16x2x8xf32>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %576 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %577 = stablehlo.add %517, %576 : tensor<2x8xf32>
    %578 = stablehlo.sqrt %577 : tensor<2x8xf32>
    %cst_164 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %579 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %580 = stablehlo.add %578, %579 : tensor<2x8xf32>
    %581 = stablehlo.divide %481, %580 : tensor<2x8xf32>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %582 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %583 = stablehlo.add %519, %582 : tensor<2x8x16xf32>
    %584 = stablehlo.sqrt %583 : tensor<2x8x16xf32>
    %cst_166 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %585 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %586 = stablehlo.add %584, %585 : tensor<2x8x16xf32>
    %587 = stablehlo.divide %483, %586 : tensor<2x8x16xf32>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %588 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %589 = stablehlo.add %521, %588 : tensor<16xf32>
    %590 = stablehlo.sqrt %589 : tensor<16xf32>
    %cst_168 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %591 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %592 = stablehlo.add %590, %591 : tensor<16xf32>
    %593 = stablehlo.divide %485, %592 : tensor<16xf32>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %594 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %595 = stablehlo.add %523, %594 : tensor<16xf32>
    %596 = stablehlo.sqrt %595 : tensor<16xf32>
    %cst_170 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %597 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %598 = stablehlo.add %596, %597 : tensor<16xf32>
    %599 = stablehlo.divide %487, %598 : tensor<16xf32>
    %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %600 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %601 = stablehlo.add %525, %600 : tensor<16xf32>
    %602 = stablehlo.sqrt %601 : tensor<16xf32>
    %cst_172 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %603 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %604 = stablehlo.add %602, %603 : tensor<16xf32>
    %605 = stablehlo.divide %489, %604 : tensor<16xf32>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %606 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %607 = stablehlo.add %527, %606 : tensor<16x64xf32>
    %608 = stablehlo.sqrt %607 : tensor<16x64xf32>
    %cst_174 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %609 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %610 = stablehlo.add %608, %609 : tensor<16x64xf32>
    %611 = stablehlo.divide %491, %610 : tensor<16x64xf32>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %612 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %613 = stablehlo.add %529, %612 : tensor<64xf32>
    %614 = stablehlo.sqrt %613 : tensor<64xf32>
    %cst_176 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %615 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %616 = stablehlo.add %614, %615 : tensor<64xf32>
    %617 = stablehlo.divide %493, %616 : tensor<64xf32>
    %cst_177 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %618 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %619 = stablehlo.add %531, %618 : tensor<64x16xf32>
    %620 = stablehlo.sqrt %619 : tensor<64x16xf32>
    %cst_178 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %621 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %622 = stablehlo.add %620, %621 : tensor<64x16xf32>
    %623 = stablehlo.divide %495, %622 : tensor<64x16xf32>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %624 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %625 = stablehlo.add %533, %624 : tensor<16xf32>
    %626 = stablehlo.sqrt %625 : tensor<16xf32>
    %cst_180 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %627 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %628 = stablehlo.add %626, %627 : tensor<16xf32>
    %629 = stablehlo.divide %497, %628 : tensor<16xf32>
    %cst_181 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %630 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %631 = stablehlo.multiply %630, %539 : tensor<16xf32>
    %cst_182 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %632 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %633 = stablehlo.multiply %632, %545 : tensor<16xf32>
    %cst_183 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %634 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %635 = stablehlo.multiply %634, %551 : tensor<16x2x8xf32>
    %cst_184 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %636 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %637 = stablehlo.multiply %636, %557 : tensor<2x8xf32>
    %cst_185 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %638 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %639 = stablehlo.multiply %638, %563 : tensor<16x2x8xf32>
    %cst_186 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %640 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %641 = stablehlo.multiply %640, %569 : tensor<2x8xf32>
    %cst_187 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %642 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<16x2x8xf32>
    %643 = stablehlo.multiply %642, %575 : tensor<16x2x8xf32>
    %cst_188 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %644 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %645 = stablehlo.multiply %644, %581 : tensor<2x8xf32>
    %cst_189 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %646 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %647 = stablehlo.multiply %646, %587 : tensor<2x8x16xf32>
    %cst_190 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %648 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %649 = stablehlo.multiply %648, %593 : tensor<16xf32>
    %cst_191 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %650 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %651 = stablehlo.multiply %650, %599 : tensor<16xf32>
    %cst_192 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %652 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %653 = stablehlo.multiply %652, %605 : tensor<16xf32>
    %cst_193 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %654 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<16x64xf32>
    %655 = stablehlo.multiply %654, %611 : tensor<16x64xf32>
    %cst_194 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %656 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %657 = stablehlo.multiply %656, %617 : tensor<64xf32>
    %cst_195 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %658 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %659 = stablehlo.multiply %658, %623 : tensor<64x16xf32>
    %cst_196 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %660 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %661 = stablehlo.multiply %660, %629 : tensor<16xf32>
    %662 = stablehlo.add %arg0, %631 : tensor<16xf32>
    %663 = stablehlo.add %arg1, %633 : tensor<16xf32>
    %664 = stablehlo.add %arg2, %635 : tensor<16x2x8xf32>
    %665 = stablehlo.add %arg3, %637 : tensor<2x8xf32>
    %666 = stablehlo.add %arg4, %639 : tensor<16x2x8xf32>
    %667 = stablehlo.add %arg5, %641 : tensor<2x8xf32>
    %668 = stablehlo.add %arg6, %643 : tensor<16x2x8xf32>
    %669 = stablehlo.add %arg7, %645 : tensor<2x8xf32>
    %670 = stablehlo.add %arg8, %647 : tensor<2x8x16xf32>
    %671 = stablehlo.add %arg9, %649 : tensor<16xf32>
    %672 = stablehlo.add %arg10, %651 : tensor<16xf32>
    %673 = stablehlo.add %arg11, %653 : tensor<16xf32>
    %674 = stablehlo.add %arg12, %655 : tensor<16x64xf32>
    %675 = stablehlo.add %arg13, %657 : tensor<64xf32>
    %676 = stablehlo.add %arg14, %659 : tensor<64x16xf32>
    %677 = stablehlo.add %arg15, %661 : tensor<16xf32>
    return %662, %663, %664, %665, %666, %667, %668, %669, %670, %671, %672, %673, %674, %675, %676, %677, %73, %88, %139, %461, %287, %292, %297, %302, %307, %312, %317, %322, %327, %332, %337, %342, %347, %352, %357, %362, %368, %374, %380, %386, %392, %398, %404, %410, %416, %422, %428, %434, %440, %446, %452, %458, %152 : tensor<16xf32>, tensor<16xf32>, tensor<16x2x8xf32>, tensor<2x8xf32>, tensor<16x2x8xf32>, tensor<2x8xf32>, tensor<16x2x8xf32>, tensor<2x8xf32>, tensor<2x8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<2xui32>, tensor<2xui32>, tensor<2xui32>, tensor<i32>, tensor<16xf32>, tensor<16xf32>, tensor<16x2x8xf32>, tensor<2x8xf32>, tensor<16x2x8xf32>, tensor<2x8xf32>, tensor<16x2x8xf32>, tensor<2x8xf32>, tensor<2x8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x2x8xf32>, tensor<2x8xf32>, tensor<16x2x8xf32>, tensor<2x8xf32>, tensor<16x2x8xf32>, tensor<2x8xf32>, tensor<2x8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<f32>
  }
  func.func private @_var(%arg0: tensor<2x8x16xf32>, %arg1: tensor<i32>) -> tensor<2x8x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x8x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x8x16xf32>
    %6 = chlo.square %5 : tensor<2x8x16xf32> -> tensor<2x8x16xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<2x8x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<2x8x1xf32>, tensor<f32>) -> tensor<2x8x1xf32>
    return %14 : tensor<2x8x1xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<2x8x1xf32>, %arg2: tensor<f32>) -> tensor<2x8x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<2x8x1xf32>
    return %2 : tensor<2x8x1xf32>
  }
  func.func private @cumsum(%arg0: tensor<1x8x8xi32>) -> tensor<1x8x8xi32> {
    %0 = call @cumsum_0(%arg0) : (tensor<1x8x8xi32>) -> tensor<1x8x8xi32>
    return %0 : tensor<1x8x8xi32>
  }
  func.func private @cumsum_0(%arg0: tensor<1x8x8xi32>) -> tensor<1x8x8xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1>, padding = dense<[[0, 0], [7, 0], [0, 0]]> : tensor<3x2xi64>, window_dilations = array<i64: 1, 1, 1>, window_dimensions = array<i64: 1, 8, 1>, window_strides = array<i64: 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<1x8x8xi32>, tensor<i32>) -> tensor<1x8x8xi32>
    return %1 : tensor<1x8x8xi32>
  }
  func.func private @cumsum_1(%arg0: tensor<1x8x8xi32>) -> tensor<1x8x8xi32> {
    %0 = call @cumsum_2(%arg0) : (tensor<1x8x8xi32>) -> tensor<1x8x8xi32>
    return %0 : tensor<1x8x8xi32>
  }
  func.func private @cumsum_2(%arg0: tensor<1x8x8xi32>) -> tensor<1x8x8xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [7, 0]]> : tensor<3x2xi64>, window_dilations = array<i64: 1, 1, 1>, window_dimensions = array<i64: 1, 1, 8>, window_strides = array<i64: 1, 1, 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<1x8x8xi32>, tensor<i32>) -> tensor<1x8x8xi32>
    return %1 : tensor<1x8x8xi32>
  }
  func.func private @_where_3(%arg0: tensor<1x1x8x8xi1>, %arg1: tensor<2x2x8x8xf32>, %arg2: tensor<f32>) -> (tensor<2x2x8x8xf32>, tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<1x1x8x8xi1>) -> tensor<2x2x8x8xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2x8x8xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8x8xf32>
    return %3, %1, %4 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>
  }
  func.func private @_bernoulli(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x2x8x8xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x2x8x8xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x2x8x8xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xi1>
    return %2 : tensor<2x2x8x8xi1>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x2x8x8xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x2x8x8xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x2x8x8xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x2x8x8xui64>
    %11 = stablehlo.iota dim = 3 : tensor<2x2x8x8xui64>
    %c = stablehlo.constant dense<128> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x2x8x8xui64>
    %13 = stablehlo.multiply %12, %8 : tensor<2x2x8x8xui64>
    %c_0 = stablehlo.constant dense<64> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x2x8x8xui64>
    %15 = stablehlo.multiply %14, %9 : tensor<2x2x8x8xui64>
    %c_1 = stablehlo.constant dense<8> : tensor<ui64>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x2x8x8xui64>
    %17 = stablehlo.multiply %16, %10 : tensor<2x2x8x8xui64>
    %c_2 = stablehlo.constant dense<1> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x2x8x8xui64>
    %19 = stablehlo.multiply %18, %11 : tensor<2x2x8x8xui64>
    %20 = stablehlo.add %13, %15 : tensor<2x2x8x8xui64>
    %21 = stablehlo.add %20, %17 : tensor<2x2x8x8xui64>
    %22 = stablehlo.add %21, %19 : tensor<2x2x8x8xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x2x8x8xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x2x8x8xui64>
    %25 = stablehlo.convert %22 : (tensor<2x2x8x8xui64>) -> tensor<2x2x8x8xui32>
    %26 = stablehlo.convert %24 : (tensor<2x2x8x8xui64>) -> tensor<2x2x8x8xui32>
    %27:2 = call @threefry2x32(%5, %7, %26, %25) : (tensor<ui32>, tensor<ui32>, tensor<2x2x8x8xui32>, tensor<2x2x8x8xui32>) -> (tensor<2x2x8x8xui32>, tensor<2x2x8x8xui32>)
    %28 = stablehlo.xor %27#0, %27#1 : tensor<2x2x8x8xui32>
    %c_4 = stablehlo.constant dense<9> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x2x8x8xui32>
    %c_5 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %32 = stablehlo.or %30, %31 : tensor<2x2x8x8xui32>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x2x8x8xui32>) -> tensor<2x2x8x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8x8xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x2x8x8xf32>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x2x8x8xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<2x2x8x8xf32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x2x8x8xf32>
    %40 = stablehlo.add %38, %39 : tensor<2x2x8x8xf32>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x2x8x8xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<2x2x8x8xf32>
    return %42 : tensor<2x2x8x8xf32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x2x8x8xui32>, %arg3: tensor<2x2x8x8xui32>) -> (tensor<2x2x8x8xui32>, tensor<2x2x8x8xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x2x8x8xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x2x8x8xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2x2x8x8xui32>, tensor<2x2x8x8xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<2x2x8x8xui32>, tensor<2x2x8x8xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2x2x8x8xui32>, tensor<2x2x8x8xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<2x2x8x8xui32>, tensor<2x2x8x8xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x2x8x8xui32>, tensor<2x2x8x8xui32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<2x2x8x8xui32>, %arg2: tensor<2x2x8x8xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<2x2x8x8xui32>, tensor<2x2x8x8xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2x2x8x8xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2x2x8x8xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2x2x8x8xui32>
    %9 = stablehlo.or %5, %8 : tensor<2x2x8x8xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2x2x8x8xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2x2x8x8xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2x2x8x8xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2x2x8x8xui32>
    %19 = stablehlo.or %15, %18 : tensor<2x2x8x8xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2x2x8x8xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2x2x8x8xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2x2x8x8xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2x2x8x8xui32>
    %29 = stablehlo.or %25, %28 : tensor<2x2x8x8xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2x2x8x8xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2x2x8x8xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2x2x8x8xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2x2x8x8xui32>
    %39 = stablehlo.or %35, %38 : tensor<2x2x8x8xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2x2x8x8xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %42 = stablehlo.add %33, %41 : tensor<2x2x8x8xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %44 = stablehlo.add %40, %43 : tensor<2x2x8x8xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2x2x8x8xui32>
    %48 = stablehlo.add %44, %47 : tensor<2x2x8x8xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<2x2x8x8xui32>, tensor<2x2x8x8xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_bernoulli_4(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<2x8x16xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_5(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x8x16xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xi1>
    return %2 : tensor<2x8x16xi1>
  }
  func.func private @_uniform_5(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x8x16xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x8x16xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x8x16xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x8x16xui64>
    %c = stablehlo.constant dense<128> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x8x16xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<2x8x16xui64>
    %c_0 = stablehlo.constant dense<16> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x8x16xui64>
    %14 = stablehlo.multiply %13, %9 : tensor<2x8x16xui64>
    %c_1 = stablehlo.constant dense<1> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x8x16xui64>
    %16 = stablehlo.multiply %15, %10 : tensor<2x8x16xui64>
    %17 = stablehlo.add %12, %14 : tensor<2x8x16xui64>
    %18 = stablehlo.add %17, %16 : tensor<2x8x16xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x8x16xui64>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<2x8x16xui64>
    %21 = stablehlo.convert %18 : (tensor<2x8x16xui64>) -> tensor<2x8x16xui32>
    %22 = stablehlo.convert %20 : (tensor<2x8x16xui64>) -> tensor<2x8x16xui32>
    %23:2 = call @threefry2x32_6(%5, %7, %22, %21) : (tensor<ui32>, tensor<ui32>, tensor<2x8x16xui32>, tensor<2x8x16xui32>) -> (tensor<2x8x16xui32>, tensor<2x8x16xui32>)
    %24 = stablehlo.xor %23#0, %23#1 : tensor<2x8x16xui32>
    %c_3 = stablehlo.constant dense<9> : tensor<ui32>
    %25 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %26 = stablehlo.shift_right_logical %24, %25 : tensor<2x8x16xui32>
    %c_4 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %28 = stablehlo.or %26, %27 : tensor<2x8x16xui32>
    %29 = stablehlo.bitcast_convert %28 : (tensor<2x8x16xui32>) -> tensor<2x8x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %31 = stablehlo.subtract %29, %30 : tensor<2x8x16xf32>
    %32 = stablehlo.subtract %3, %2 : tensor<1x1x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<2x8x16xf32>
    %34 = stablehlo.multiply %31, %33 : tensor<2x8x16xf32>
    %35 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<2x8x16xf32>
    %36 = stablehlo.add %34, %35 : tensor<2x8x16xf32>
    %37 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<2x8x16xf32>
    %38 = stablehlo.maximum %37, %36 : tensor<2x8x16xf32>
    return %38 : tensor<2x8x16xf32>
  }
  func.func private @threefry2x32_6(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x8x16xui32>, %arg3: tensor<2x8x16xui32>) -> (tensor<2x8x16xui32>, tensor<2x8x16xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x8x16xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x8x16xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2x8x16xui32>, tensor<2x8x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_7(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<2x8x16xui32>, tensor<2x8x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2x8x16xui32>, tensor<2x8x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<2x8x16xui32>, tensor<2x8x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x8x16xui32>, tensor<2x8x16xui32>
  }
  func.func private @closed_call_7(%arg0: tensor<i32>, %arg1: tensor<2x8x16xui32>, %arg2: tensor<2x8x16xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<2x8x16xui32>, tensor<2x8x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2x8x16xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2x8x16xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2x8x16xui32>
    %9 = stablehlo.or %5, %8 : tensor<2x8x16xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2x8x16xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2x8x16xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2x8x16xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2x8x16xui32>
    %19 = stablehlo.or %15, %18 : tensor<2x8x16xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2x8x16xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2x8x16xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2x8x16xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2x8x16xui32>
    %29 = stablehlo.or %25, %28 : tensor<2x8x16xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2x8x16xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2x8x16xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2x8x16xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2x8x16xui32>
    %39 = stablehlo.or %35, %38 : tensor<2x8x16xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2x8x16xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %42 = stablehlo.add %33, %41 : tensor<2x8x16xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %44 = stablehlo.add %40, %43 : tensor<2x8x16xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2x8x16xui32>
    %48 = stablehlo.add %44, %47 : tensor<2x8x16xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<2x8x16xui32>, tensor<2x8x16xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_var_8(%arg0: tensor<2x8x16xf32>, %arg1: tensor<i32>) -> (tensor<2x8x1xf32>, tensor<2x8x16xf32>, tensor<f32>, tensor<i1>, tensor<2x8x1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x8x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x16xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x8x16xf32>
    %6 = chlo.square %5 : tensor<2x8x16xf32> -> tensor<2x8x16xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8x16xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x8x16xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<2x8x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16:2 = call @_where_9(%15, %14, %cst_5) : (tensor<i1>, tensor<2x8x1xf32>, tensor<f32>) -> (tensor<2x8x1xf32>, tensor<2x8x1xf32>)
    return %16#0, %8, %10, %15, %16#1 : tensor<2x8x1xf32>, tensor<2x8x16xf32>, tensor<f32>, tensor<i1>, tensor<2x8x1xf32>
  }
  func.func private @_where_9(%arg0: tensor<i1>, %arg1: tensor<2x8x1xf32>, %arg2: tensor<f32>) -> (tensor<2x8x1xf32>, tensor<2x8x1xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<2x8x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    return %2, %3 : tensor<2x8x1xf32>, tensor<2x8x1xf32>
  }
  func.func private @_var_10(%arg0: tensor<2x8x16xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<2x8x1xf32>, %arg4: tensor<2x8x1xf32>) -> tensor<2x8x16xf32> {
    %0 = call @_where_11(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<2x8x1xf32>, tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %2 = stablehlo.divide %0, %1 : tensor<2x8x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x8x1xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x16xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<2x8x16xf32>
    %6 = stablehlo.negate %5 : tensor<2x8x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %8 = stablehlo.reshape %7 : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<2x8x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x8x1xf32>, tensor<f32>) -> tensor<2x8xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x16xf32>
    %13 = stablehlo.add %5, %12 : tensor<2x8x16xf32>
    return %13 : tensor<2x8x16xf32>
  }
  func.func private @_where_11(%arg0: tensor<i1>, %arg1: tensor<2x8x1xf32>, %arg2: tensor<2x8x1xf32>) -> tensor<2x8x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8x1xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<i1>, tensor<2x8x1xf32>
    return %1 : tensor<2x8x1xf32>
  }
  func.func private @_where_12(%arg0: tensor<2x2x8x8xi1>, %arg1: tensor<2x2x8x8xf32>, %arg2: tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8x8xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<2x2x8x8xi1>, tensor<2x2x8x8xf32>
    return %1 : tensor<2x2x8x8xf32>
  }
  func.func private @_where_13(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}

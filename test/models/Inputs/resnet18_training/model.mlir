module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3x3x4xf32> {tf.aliasing_output = 0 : i32}, %arg1: tensor<4xf32> {tf.aliasing_output = 1 : i32}, %arg2: tensor<4xf32> {tf.aliasing_output = 2 : i32}, %arg3: tensor<3x3x4x4xf32> {tf.aliasing_output = 3 : i32}, %arg4: tensor<4xf32> {tf.aliasing_output = 4 : i32}, %arg5: tensor<4xf32> {tf.aliasing_output = 5 : i32}, %arg6: tensor<3x3x4x4xf32> {tf.aliasing_output = 6 : i32}, %arg7: tensor<4xf32> {tf.aliasing_output = 7 : i32}, %arg8: tensor<4xf32> {tf.aliasing_output = 8 : i32}, %arg9: tensor<3x3x4x8xf32> {tf.aliasing_output = 9 : i32}, %arg10: tensor<8xf32> {tf.aliasing_output = 10 : i32}, %arg11: tensor<8xf32> {tf.aliasing_output = 11 : i32}, %arg12: tensor<1x1x4x8xf32> {tf.aliasing_output = 12 : i32}, %arg13: tensor<3x3x8x8xf32> {tf.aliasing_output = 13 : i32}, %arg14: tensor<8xf32> {tf.aliasing_output = 14 : i32}, %arg15: tensor<8xf32> {tf.aliasing_output = 15 : i32}, %arg16: tensor<8xf32> {tf.aliasing_output = 16 : i32}, %arg17: tensor<8xf32> {tf.aliasing_output = 17 : i32}, %arg18: tensor<8x10xf32> {tf.aliasing_output = 18 : i32}, %arg19: tensor<10xf32> {tf.aliasing_output = 19 : i32}, %arg20: tensor<4xf32> {tf.aliasing_output = 20 : i32}, %arg21: tensor<4xf32> {tf.aliasing_output = 21 : i32}, %arg22: tensor<4xf32> {tf.aliasing_output = 22 : i32}, %arg23: tensor<4xf32> {tf.aliasing_output = 23 : i32}, %arg24: tensor<4xf32> {tf.aliasing_output = 24 : i32}, %arg25: tensor<4xf32> {tf.aliasing_output = 25 : i32}, %arg26: tensor<8xf32> {tf.aliasing_output = 26 : i32}, %arg27: tensor<8xf32> {tf.aliasing_output = 27 : i32}, %arg28: tensor<8xf32> {tf.aliasing_output = 28 : i32}, %arg29: tensor<8xf32> {tf.aliasing_output = 29 : i32}, %arg30: tensor<8xf32> {tf.aliasing_output = 30 : i32}, %arg31: tensor<8xf32> {tf.aliasing_output = 31 : i32}, %arg32: tensor<3x3x3x4xf32> {tf.aliasing_output = 32 : i32}, %arg33: tensor<4xf32> {tf.aliasing_output = 33 : i32}, %arg34: tensor<4xf32> {tf.aliasing_output = 34 : i32}, %arg35: tensor<3x3x4x4xf32> {tf.aliasing_output = 35 : i32}, %arg36: tensor<4xf32> {tf.aliasing_output = 36 : i32}, %arg37: tensor<4xf32> {tf.aliasing_output = 37 : i32}, %arg38: tensor<3x3x4x4xf32> {tf.aliasing_output = 38 : i32}, %arg39: tensor<4xf32> {tf.aliasing_output = 39 : i32}, %arg40: tensor<4xf32> {tf.aliasing_output = 40 : i32}, %arg41: tensor<3x3x4x8xf32> {tf.aliasing_output = 41 : i32}, %arg42: tensor<8xf32> {tf.aliasing_output = 42 : i32}, %arg43: tensor<8xf32> {tf.aliasing_output = 43 : i32}, %arg44: tensor<1x1x4x8xf32> {tf.aliasing_output = 44 : i32}, %arg45: tensor<3x3x8x8xf32> {tf.aliasing_output = 45 : i32}, %arg46: tensor<8xf32> {tf.aliasing_output = 46 : i32}, %arg47: tensor<8xf32> {tf.aliasing_output = 47 : i32}, %arg48: tensor<8xf32> {tf.aliasing_output = 48 : i32}, %arg49: tensor<8xf32> {tf.aliasing_output = 49 : i32}, %arg50: tensor<8x10xf32> {tf.aliasing_output = 50 : i32}, %arg51: tensor<10xf32> {tf.aliasing_output = 51 : i32}, %arg52: tensor<2x8x8x3xf32>, %arg53: tensor<2xi32>) -> (tensor<3x3x3x4xf32> {jax.result_info = "result[0][0][0]"}, tensor<4xf32> {jax.result_info = "result[0][0][1]"}, tensor<4xf32> {jax.result_info = "result[0][0][2]"}, tensor<3x3x4x4xf32> {jax.result_info = "result[0][0][3]"}, tensor<4xf32> {jax.result_info = "result[0][0][4]"}, tensor<4xf32> {jax.result_info = "result[0][0][5]"}, tensor<3x3x4x4xf32> {jax.result_info = "result[0][0][6]"}, tensor<4xf32> {jax.result_info = "result[0][0][7]"}, tensor<4xf32> {jax.result_info = "result[0][0][8]"}, tensor<3x3x4x8xf32> {jax.result_info = "result[0][0][9]"}, tensor<8xf32> {jax.result_info = "result[0][0][10]"}, tensor<8xf32> {jax.result_info = "result[0][0][11]"}, tensor<1x1x4x8xf32> {jax.result_info = "result[0][0][12]"}, tensor<3x3x8x8xf32> {jax.result_info = "result[0][0][13]"}, tensor<8xf32> {jax.result_info = "result[0][0][14]"}, tensor<8xf32> {jax.result_info = "result[0][0][15]"}, tensor<8xf32> {jax.result_info = "result[0][0][16]"}, tensor<8xf32> {jax.result_info = "result[0][0][17]"}, tensor<8x10xf32> {jax.result_info = "result[0][0][18]"}, tensor<10xf32> {jax.result_info = "result[0][0][19]"}, tensor<4xf32> {jax.result_info = "result[0][1][0]"}, tensor<4xf32> {jax.result_info = "result[0][1][1]"}, tensor<4xf32> {jax.result_info = "result[0][1][2]"}, tensor<4xf32> {jax.result_info = "result[0][1][3]"}, tensor<4xf32> {jax.result_info = "result[0][1][4]"}, tensor<4xf32> {jax.result_info = "result[0][1][5]"}, tensor<8xf32> {jax.result_info = "result[0][1][6]"}, tensor<8xf32> {jax.result_info = "result[0][1][7]"}, tensor<8xf32> {jax.result_info = "result[0][1][8]"}, tensor<8xf32> {jax.result_info = "result[0][1][9]"}, tensor<8xf32> {jax.result_info = "result[0][1][10]"}, tensor<8xf32> {jax.result_info = "result[0][1][11]"}, tensor<3x3x3x4xf32> {jax.result_info = "result[0][2][0].trace[0]"}, tensor<4xf32> {jax.result_info = "result[0][2][0].trace[1]"}, tensor<4xf32> {jax.result_info = "result[0][2][0].trace[2]"}, tensor<3x3x4x4xf32> {jax.result_info = "result[0][2][0].trace[3]"}, tensor<4xf32> {jax.result_info = "result[0][2][0].trace[4]"}, tensor<4xf32> {jax.result_info = "result[0][2][0].trace[5]"}, tensor<3x3x4x4xf32> {jax.result_info = "result[0][2][0].trace[6]"}, tensor<4xf32> {jax.result_info = "result[0][2][0].trace[7]"}, tensor<4xf32> {jax.result_info = "result[0][2][0].trace[8]"}, tensor<3x3x4x8xf32> {jax.result_info = "result[0][2][0].trace[9]"}, tensor<8xf32> {jax.result_info = "result[0][2][0].trace[10]"}, tensor<8xf32> {jax.result_info = "result[0][2][0].trace[11]"}, tensor<1x1x4x8xf32> {jax.result_info = "result[0][2][0].trace[12]"}, tensor<3x3x8x8xf32> {jax.result_info = "result[0][2][0].trace[13]"}, tensor<8xf32> {jax.result_info = "result[0][2][0].trace[14]"}, tensor<8xf32> {jax.result_info = "result[0][2][0].trace[15]"}, tensor<8xf32> {jax.result_info = "result[0][2][0].trace[16]"}, tensor<8xf32> {jax.result_info = "result[0][2][0].trace[17]"}, tensor<8x10xf32> {jax.result_info = "result[0][2][0].trace[18]"}, tensor<10xf32> {jax.result_info = "result[0][2][0].trace[19]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convolution(%arg52, %arg0) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x3xf32>, tensor<3x3x3x4xf32>) -> tensor<2x8x8x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_0 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %4 = stablehlo.divide %2, %3 : tensor<1x1x1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5:5 = call @_var(%0, %c) : (tensor<2x8x8x4xf32>, tensor<i32>) -> (tensor<1x1x1x4xf32>, tensor<2x8x8x4xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x4xf32>)
    %6 = stablehlo.reshape %4 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %7 = stablehlo.reshape %5#0 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.multiply %arg20, %8 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %6, %10 : tensor<4xf32>
    %12 = stablehlo.add %9, %11 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.multiply %arg21, %13 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.multiply %7, %15 : tensor<4xf32>
    %17 = stablehlo.add %14, %16 : tensor<4xf32>
    %18 = stablehlo.reshape %6 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %19 = stablehlo.reshape %7 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %21 = stablehlo.add %19, %20 : tensor<1x1x1x4xf32>
    %22 = stablehlo.rsqrt %21 : tensor<1x1x1x4xf32>
    %23 = stablehlo.divide %22, %21 : tensor<1x1x1x4xf32>
    %cst_6 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<1x1x1x4xf32>
    %26 = stablehlo.reshape %arg1 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %27 = stablehlo.multiply %22, %26 : tensor<1x1x1x4xf32>
    %28 = stablehlo.negate %18 : tensor<1x1x1x4xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<1x1x1x4xf32>
    %30 = stablehlo.reshape %arg2 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %31 = stablehlo.add %29, %30 : tensor<1x1x1x4xf32>
    %32 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %33 = stablehlo.multiply %0, %32 : tensor<2x8x8x4xf32>
    %34 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %35 = stablehlo.add %33, %34 : tensor<2x8x8x4xf32>
    %36 = call @relu(%35) : (tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %38 = stablehlo.compare GT, %35, %37, FLOAT : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %40 = stablehlo.convolution(%36, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<2x8x8x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_10 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %44 = stablehlo.divide %42, %43 : tensor<1x1x1x4xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %45:5 = call @_var(%40, %c_11) : (tensor<2x8x8x4xf32>, tensor<i32>) -> (tensor<1x1x1x4xf32>, tensor<2x8x8x4xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x4xf32>)
    %46 = stablehlo.reshape %44 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %47 = stablehlo.reshape %45#0 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %cst_12 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %49 = stablehlo.multiply %arg22, %48 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %51 = stablehlo.multiply %46, %50 : tensor<4xf32>
    %52 = stablehlo.add %49, %51 : tensor<4xf32>
    %cst_14 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %54 = stablehlo.multiply %arg23, %53 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %56 = stablehlo.multiply %47, %55 : tensor<4xf32>
    %57 = stablehlo.add %54, %56 : tensor<4xf32>
    %58 = stablehlo.reshape %46 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %59 = stablehlo.reshape %47 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %61 = stablehlo.add %59, %60 : tensor<1x1x1x4xf32>
    %62 = stablehlo.rsqrt %61 : tensor<1x1x1x4xf32>
    %63 = stablehlo.divide %62, %61 : tensor<1x1x1x4xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<1x1x1x4xf32>
    %66 = stablehlo.reshape %arg4 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %67 = stablehlo.multiply %62, %66 : tensor<1x1x1x4xf32>
    %68 = stablehlo.negate %58 : tensor<1x1x1x4xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<1x1x1x4xf32>
    %70 = stablehlo.reshape %arg5 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %71 = stablehlo.add %69, %70 : tensor<1x1x1x4xf32>
    %72 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %73 = stablehlo.multiply %40, %72 : tensor<2x8x8x4xf32>
    %74 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %75 = stablehlo.add %73, %74 : tensor<2x8x8x4xf32>
    %76 = call @relu(%75) : (tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %78 = stablehlo.compare GT, %75, %77, FLOAT : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %80 = stablehlo.convolution(%76, %arg6) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<2x8x8x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_20) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_21 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %84 = stablehlo.divide %82, %83 : tensor<1x1x1x4xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %85:5 = call @_var(%80, %c_22) : (tensor<2x8x8x4xf32>, tensor<i32>) -> (tensor<1x1x1x4xf32>, tensor<2x8x8x4xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x4xf32>)
    %86 = stablehlo.reshape %84 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %87 = stablehlo.reshape %85#0 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %cst_23 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %89 = stablehlo.multiply %arg24, %88 : tensor<4xf32>
    %cst_24 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %91 = stablehlo.multiply %86, %90 : tensor<4xf32>
    %92 = stablehlo.add %89, %91 : tensor<4xf32>
    %cst_25 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %94 = stablehlo.multiply %arg25, %93 : tensor<4xf32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %96 = stablehlo.multiply %87, %95 : tensor<4xf32>
    %97 = stablehlo.add %94, %96 : tensor<4xf32>
    %98 = stablehlo.reshape %86 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %99 = stablehlo.reshape %87 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %101 = stablehlo.add %99, %100 : tensor<1x1x1x4xf32>
    %102 = stablehlo.rsqrt %101 : tensor<1x1x1x4xf32>
    %103 = stablehlo.divide %102, %101 : tensor<1x1x1x4xf32>
    %cst_28 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %105 = stablehlo.multiply %104, %103 : tensor<1x1x1x4xf32>
    %106 = stablehlo.reshape %arg7 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %107 = stablehlo.multiply %102, %106 : tensor<1x1x1x4xf32>
    %108 = stablehlo.negate %98 : tensor<1x1x1x4xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<1x1x1x4xf32>
    %110 = stablehlo.reshape %arg8 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %111 = stablehlo.add %109, %110 : tensor<1x1x1x4xf32>
    %112 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %113 = stablehlo.multiply %80, %112 : tensor<2x8x8x4xf32>
    %114 = stablehlo.broadcast_in_dim %111, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %115 = stablehlo.add %113, %114 : tensor<2x8x8x4xf32>
    %116 = stablehlo.add %36, %115 : tensor<2x8x8x4xf32>
    %117 = call @relu(%116) : (tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %119 = stablehlo.compare GT, %116, %118, FLOAT : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xi1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %121 = stablehlo.convolution(%117, %arg9) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x4x4x8xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_31) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst_32 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %125 = stablehlo.divide %123, %124 : tensor<1x1x1x8xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %126:5 = call @_var_0(%121, %c_33) : (tensor<2x4x4x8xf32>, tensor<i32>) -> (tensor<1x1x1x8xf32>, tensor<2x4x4x8xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x8xf32>)
    %127 = stablehlo.reshape %125 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %128 = stablehlo.reshape %126#0 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %cst_34 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %130 = stablehlo.multiply %arg26, %129 : tensor<8xf32>
    %cst_35 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %132 = stablehlo.multiply %127, %131 : tensor<8xf32>
    %133 = stablehlo.add %130, %132 : tensor<8xf32>
    %cst_36 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %135 = stablehlo.multiply %arg27, %134 : tensor<8xf32>
    %cst_37 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %137 = stablehlo.multiply %128, %136 : tensor<8xf32>
    %138 = stablehlo.add %135, %137 : tensor<8xf32>
    %139 = stablehlo.reshape %127 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %140 = stablehlo.reshape %128 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %142 = stablehlo.add %140, %141 : tensor<1x1x1x8xf32>
    %143 = stablehlo.rsqrt %142 : tensor<1x1x1x8xf32>
    %144 = stablehlo.divide %143, %142 : tensor<1x1x1x8xf32>
    %cst_39 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %146 = stablehlo.multiply %145, %144 : tensor<1x1x1x8xf32>
    %147 = stablehlo.reshape %arg10 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %148 = stablehlo.multiply %143, %147 : tensor<1x1x1x8xf32>
    %149 = stablehlo.negate %139 : tensor<1x1x1x8xf32>
    %150 = stablehlo.multiply %149, %148 : tensor<1x1x1x8xf32>
    %151 = stablehlo.reshape %arg11 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %152 = stablehlo.add %150, %151 : tensor<1x1x1x8xf32>
    %153 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %154 = stablehlo.multiply %121, %153 : tensor<2x4x4x8xf32>
    %155 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %156 = stablehlo.add %154, %155 : tensor<2x4x4x8xf32>
    %157 = call @relu_2(%156) : (tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2x4x4x8xf32>
    %159 = stablehlo.compare GT, %156, %158, FLOAT : (tensor<2x4x4x8xf32>, tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xi1>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2x4x4x8xf32>
    %161 = stablehlo.convolution(%157, %arg13) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x4x4x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x4x4x8xf32>
    %162 = stablehlo.convolution(%117, %arg12) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x4xf32>, tensor<1x1x4x8xf32>) -> tensor<2x4x4x8xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.reduce(%162 init: %cst_42) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst_43 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %166 = stablehlo.divide %164, %165 : tensor<1x1x1x8xf32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %167:5 = call @_var_0(%162, %c_44) : (tensor<2x4x4x8xf32>, tensor<i32>) -> (tensor<1x1x1x8xf32>, tensor<2x4x4x8xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x8xf32>)
    %168 = stablehlo.reshape %166 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %169 = stablehlo.reshape %167#0 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %cst_45 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %171 = stablehlo.multiply %arg28, %170 : tensor<8xf32>
    %cst_46 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %173 = stablehlo.multiply %168, %172 : tensor<8xf32>
    %174 = stablehlo.add %171, %173 : tensor<8xf32>
    %cst_47 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %176 = stablehlo.multiply %arg29, %175 : tensor<8xf32>
    %cst_48 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %178 = stablehlo.multiply %169, %177 : tensor<8xf32>
    %179 = stablehlo.add %176, %178 : tensor<8xf32>
    %180 = stablehlo.reshape %168 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %181 = stablehlo.reshape %169 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %183 = stablehlo.add %181, %182 : tensor<1x1x1x8xf32>
    %184 = stablehlo.rsqrt %183 : tensor<1x1x1x8xf32>
    %185 = stablehlo.divide %184, %183 : tensor<1x1x1x8xf32>
    %cst_50 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %187 = stablehlo.multiply %186, %185 : tensor<1x1x1x8xf32>
    %188 = stablehlo.reshape %arg14 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %189 = stablehlo.multiply %184, %188 : tensor<1x1x1x8xf32>
    %190 = stablehlo.negate %180 : tensor<1x1x1x8xf32>
    %191 = stablehlo.multiply %190, %189 : tensor<1x1x1x8xf32>
    %192 = stablehlo.reshape %arg15 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %193 = stablehlo.add %191, %192 : tensor<1x1x1x8xf32>
    %194 = stablehlo.broadcast_in_dim %189, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %195 = stablehlo.multiply %162, %194 : tensor<2x4x4x8xf32>
    %196 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %197 = stablehlo.add %195, %196 : tensor<2x4x4x8xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.reduce(%161 init: %cst_51) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst_52 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %201 = stablehlo.divide %199, %200 : tensor<1x1x1x8xf32>
    %c_53 = stablehlo.constant dense<0> : tensor<i32>
    %202:5 = call @_var_0(%161, %c_53) : (tensor<2x4x4x8xf32>, tensor<i32>) -> (tensor<1x1x1x8xf32>, tensor<2x4x4x8xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x8xf32>)
    %203 = stablehlo.reshape %201 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %204 = stablehlo.reshape %202#0 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %cst_54 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %206 = stablehlo.multiply %arg30, %205 : tensor<8xf32>
    %cst_55 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %208 = stablehlo.multiply %203, %207 : tensor<8xf32>
    %209 = stablehlo.add %206, %208 : tensor<8xf32>
    %cst_56 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %211 = stablehlo.multiply %arg31, %210 : tensor<8xf32>
    %cst_57 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %213 = stablehlo.multiply %204, %212 : tensor<8xf32>
    %214 = stablehlo.add %211, %213 : tensor<8xf32>
    %215 = stablehlo.reshape %203 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %216 = stablehlo.reshape %204 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %218 = stablehlo.add %216, %217 : tensor<1x1x1x8xf32>
    %219 = stablehlo.rsqrt %218 : tensor<1x1x1x8xf32>
    %220 = stablehlo.divide %219, %218 : tensor<1x1x1x8xf32>
    %cst_59 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %222 = stablehlo.multiply %221, %220 : tensor<1x1x1x8xf32>
    %223 = stablehlo.reshape %arg16 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %224 = stablehlo.multiply %219, %223 : tensor<1x1x1x8xf32>
    %225 = stablehlo.negate %215 : tensor<1x1x1x8xf32>
    %226 = stablehlo.multiply %225, %224 : tensor<1x1x1x8xf32>
    %227 = stablehlo.reshape %arg17 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %228 = stablehlo.add %226, %227 : tensor<1x1x1x8xf32>
    %229 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %230 = stablehlo.multiply %161, %229 : tensor<2x4x4x8xf32>
    %231 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %232 = stablehlo.add %230, %231 : tensor<2x4x4x8xf32>
    %233 = stablehlo.add %197, %232 : tensor<2x4x4x8xf32>
    %234 = call @relu_2(%233) : (tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<2x4x4x8xf32>
    %236 = stablehlo.compare GT, %233, %235, FLOAT : (tensor<2x4x4x8xf32>, tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xi1>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<2x4x4x8xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.reduce(%234 init: %cst_62) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<2x8xf32>
    %cst_63 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %240 = stablehlo.divide %238, %239 : tensor<2x8xf32>
    %241 = stablehlo.dot_general %240, %arg18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x8xf32>, tensor<8x10xf32>) -> tensor<2x10xf32>
    %242 = stablehlo.broadcast_in_dim %arg19, dims = [1] : (tensor<10xf32>) -> tensor<1x10xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<2x10xf32>
    %244 = stablehlo.add %241, %243 : tensor<2x10xf32>
    %245 = stablehlo.broadcast_in_dim %arg53, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %246:2 = call @take_along_axis(%244, %245) : (tensor<2x10xf32>, tensor<2x1xi32>) -> (tensor<2x1xf32>, tensor<2x1x1xi32>)
    %c_64 = stablehlo.constant dense<0> : tensor<i32>
    %247:2 = call @_take(%246#0, %c_64) : (tensor<2x1xf32>, tensor<i32>) -> (tensor<2xf32>, tensor<1xi32>)
    %cst_65 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %248 = stablehlo.reduce(%244 init: %cst_65) applies stablehlo.maximum across dimensions = [1] : (tensor<2x10xf32>, tensor<f32>) -> tensor<2xf32>
    %249 = stablehlo.reshape %248 : (tensor<2xf32>) -> tensor<2x1xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x10xf32>
    %251 = stablehlo.compare EQ, %244, %250, FLOAT : (tensor<2x10xf32>, tensor<2x10xf32>) -> tensor<2x10xi1>
    %252 = stablehlo.convert %251 : (tensor<2x10xi1>) -> tensor<2x10xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.reduce(%252 init: %cst_66) applies stablehlo.add across dimensions = [1] : (tensor<2x10xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_67 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %255 = stablehlo.maximum %254, %248 : tensor<2xf32>
    %256 = stablehlo.compare EQ, %248, %255, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %259 = stablehlo.select %256, %257, %258 : tensor<2xi1>, tensor<2xf32>
    %cst_70 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %261 = stablehlo.compare EQ, %260, %255, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_71 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %264 = stablehlo.select %261, %262, %263 : tensor<2xi1>, tensor<2xf32>
    %265 = stablehlo.divide %259, %264 : tensor<2xf32>
    %266 = stablehlo.is_finite %255 : (tensor<2xf32>) -> tensor<2xi1>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %268 = stablehlo.select %266, %255, %267 : tensor<2xi1>, tensor<2xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %270 = stablehlo.broadcast_in_dim %268, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x10xf32>
    %272 = stablehlo.subtract %244, %271 : tensor<2x10xf32>
    %273 = stablehlo.exponential %272 : tensor<2x10xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.reduce(%273 init: %cst_75) applies stablehlo.add across dimensions = [1] : (tensor<2x10xf32>, tensor<f32>) -> tensor<2xf32>
    %275 = stablehlo.sign %274 : tensor<2xf32>
    %276 = stablehlo.abs %274 : tensor<2xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %278 = stablehlo.compare GE, %274, %277, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %279 = stablehlo.log %276 : tensor<2xf32>
    %280 = stablehlo.add %279, %268 : tensor<2xf32>
    %281 = stablehlo.subtract %280, %247#0 : tensor<2xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.reduce(%281 init: %cst_77) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_78 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %283 = stablehlo.divide %282, %cst_78 : tensor<f32>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_80 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %284 = stablehlo.divide %cst_79, %cst_80 : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %286 = stablehlo.negate %285 : tensor<2xf32>
    %287 = stablehlo.divide %285, %276 : tensor<2xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %289 = stablehlo.select %278, %288, %287 : tensor<2xi1>, tensor<2xf32>
    %290 = stablehlo.select %278, %287, %288 : tensor<2xi1>, tensor<2xf32>
    %291 = stablehlo.negate %289 : tensor<2xf32>
    %292 = stablehlo.add %290, %291 : tensor<2xf32>
    %293 = stablehlo.broadcast_in_dim %292, dims = [0] : (tensor<2xf32>) -> tensor<2x10xf32>
    %294 = stablehlo.multiply %293, %273 : tensor<2x10xf32>
    %295 = call @_take_4(%247#1, %286) : (tensor<1xi32>, tensor<2xf32>) -> tensor<2x1xf32>
    %296 = call @take_along_axis_5(%246#1, %295) : (tensor<2x1x1xi32>, tensor<2x1xf32>) -> tensor<2x10xf32>
    %297 = stablehlo.add %294, %296 : tensor<2x10xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.reduce(%297 init: %cst_82) applies stablehlo.add across dimensions = [0] : (tensor<2x10xf32>, tensor<f32>) -> tensor<10xf32>
    %299 = stablehlo.reshape %298 : (tensor<10xf32>) -> tensor<1x10xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %300 = stablehlo.reduce(%299 init: %cst_83) applies stablehlo.add across dimensions = [0] : (tensor<1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %301 = stablehlo.dot_general %297, %240, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x10xf32>, tensor<2x8xf32>) -> tensor<10x8xf32>
    %302 = stablehlo.transpose %301, dims = [1, 0] : (tensor<10x8xf32>) -> tensor<8x10xf32>
    %303 = stablehlo.dot_general %297, %arg18, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x10xf32>, tensor<8x10xf32>) -> tensor<2x8xf32>
    %cst_84 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %305 = stablehlo.divide %303, %304 : tensor<2x8xf32>
    %306 = stablehlo.broadcast_in_dim %305, dims = [0, 3] : (tensor<2x8xf32>) -> tensor<2x4x4x8xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<2x4x4x8xf32>
    %308 = stablehlo.select %236, %306, %307 : tensor<2x4x4x8xi1>, tensor<2x4x4x8xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %309 = stablehlo.reduce(%308 init: %cst_86) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %310 = stablehlo.reshape %309 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %311 = stablehlo.multiply %161, %308 : tensor<2x4x4x8xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %312 = stablehlo.reduce(%311 init: %cst_87) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %313 = stablehlo.reshape %312 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %314 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %315 = stablehlo.multiply %308, %314 : tensor<2x4x4x8xf32>
    %316 = stablehlo.reshape %310 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %317 = stablehlo.multiply %225, %310 : tensor<1x1x1x8xf32>
    %318 = stablehlo.add %313, %317 : tensor<1x1x1x8xf32>
    %319 = stablehlo.multiply %310, %224 : tensor<1x1x1x8xf32>
    %320 = stablehlo.negate %319 : tensor<1x1x1x8xf32>
    %321 = stablehlo.multiply %219, %318 : tensor<1x1x1x8xf32>
    %322 = stablehlo.multiply %318, %223 : tensor<1x1x1x8xf32>
    %323 = stablehlo.reshape %321 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %324 = stablehlo.multiply %322, %222 : tensor<1x1x1x8xf32>
    %325 = stablehlo.reshape %324 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %326 = stablehlo.reshape %320 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %327 = stablehlo.broadcast_in_dim %325, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %328 = stablehlo.broadcast_in_dim %326, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %329 = call @_var_6(%202#1, %202#2, %202#3, %202#4, %327) : (tensor<2x4x4x8xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x8xf32>, tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %330 = stablehlo.add %315, %329 : tensor<2x4x4x8xf32>
    %cst_88 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %332 = stablehlo.divide %328, %331 : tensor<1x1x1x8xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %333 = stablehlo.reduce(%332 init: %cst_89) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x8xf32>, tensor<f32>) -> tensor<8xf32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [3] : (tensor<8xf32>) -> tensor<2x4x4x8xf32>
    %335 = stablehlo.add %330, %334 : tensor<2x4x4x8xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %336 = stablehlo.reduce(%308 init: %cst_90) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %337 = stablehlo.reshape %336 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %338 = stablehlo.multiply %162, %308 : tensor<2x4x4x8xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %339 = stablehlo.reduce(%338 init: %cst_91) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %340 = stablehlo.reshape %339 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %341 = stablehlo.broadcast_in_dim %189, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %342 = stablehlo.multiply %308, %341 : tensor<2x4x4x8xf32>
    %343 = stablehlo.reshape %337 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %344 = stablehlo.multiply %190, %337 : tensor<1x1x1x8xf32>
    %345 = stablehlo.add %340, %344 : tensor<1x1x1x8xf32>
    %346 = stablehlo.multiply %337, %189 : tensor<1x1x1x8xf32>
    %347 = stablehlo.negate %346 : tensor<1x1x1x8xf32>
    %348 = stablehlo.multiply %184, %345 : tensor<1x1x1x8xf32>
    %349 = stablehlo.multiply %345, %188 : tensor<1x1x1x8xf32>
    %350 = stablehlo.reshape %348 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %351 = stablehlo.multiply %349, %187 : tensor<1x1x1x8xf32>
    %352 = stablehlo.reshape %351 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %353 = stablehlo.reshape %347 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %354 = stablehlo.broadcast_in_dim %352, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %355 = stablehlo.broadcast_in_dim %353, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %356 = call @_var_6(%167#1, %167#2, %167#3, %167#4, %354) : (tensor<2x4x4x8xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x8xf32>, tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %357 = stablehlo.add %342, %356 : tensor<2x4x4x8xf32>
    %cst_92 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %359 = stablehlo.divide %355, %358 : tensor<1x1x1x8xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %360 = stablehlo.reduce(%359 init: %cst_93) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x8xf32>, tensor<f32>) -> tensor<8xf32>
    %361 = stablehlo.broadcast_in_dim %360, dims = [3] : (tensor<8xf32>) -> tensor<2x4x4x8xf32>
    %362 = stablehlo.add %357, %361 : tensor<2x4x4x8xf32>
    %363 = stablehlo.convolution(%117, %362) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, -1], [0, -1]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x4xf32>, tensor<2x4x4x8xf32>) -> tensor<1x1x4x8xf32>
    %364 = stablehlo.reverse %arg12, dims = [0, 1] : tensor<1x1x4x8xf32>
    %365 = stablehlo.convolution(%362, %364) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 1], [0, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x4x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<2x8x8x4xf32>
    %366 = stablehlo.convolution(%157, %335) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x4x4x8xf32>, tensor<2x4x4x8xf32>) -> tensor<3x3x8x8xf32>
    %367 = stablehlo.reverse %arg13, dims = [0, 1] : tensor<3x3x8x8xf32>
    %368 = stablehlo.convolution(%335, %367) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x4x4x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x4x4x8xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<2x4x4x8xf32>
    %370 = stablehlo.select %159, %368, %369 : tensor<2x4x4x8xi1>, tensor<2x4x4x8xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %371 = stablehlo.reduce(%370 init: %cst_95) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %372 = stablehlo.reshape %371 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %373 = stablehlo.multiply %121, %370 : tensor<2x4x4x8xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %374 = stablehlo.reduce(%373 init: %cst_96) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %375 = stablehlo.reshape %374 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %376 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %377 = stablehlo.multiply %370, %376 : tensor<2x4x4x8xf32>
    %378 = stablehlo.reshape %372 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %379 = stablehlo.multiply %149, %372 : tensor<1x1x1x8xf32>
    %380 = stablehlo.add %375, %379 : tensor<1x1x1x8xf32>
    %381 = stablehlo.multiply %372, %148 : tensor<1x1x1x8xf32>
    %382 = stablehlo.negate %381 : tensor<1x1x1x8xf32>
    %383 = stablehlo.multiply %143, %380 : tensor<1x1x1x8xf32>
    %384 = stablehlo.multiply %380, %147 : tensor<1x1x1x8xf32>
    %385 = stablehlo.reshape %383 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %386 = stablehlo.multiply %384, %146 : tensor<1x1x1x8xf32>
    %387 = stablehlo.reshape %386 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %388 = stablehlo.reshape %382 : (tensor<1x1x1x8xf32>) -> tensor<8xf32>
    %389 = stablehlo.broadcast_in_dim %387, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %390 = stablehlo.broadcast_in_dim %388, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %391 = call @_var_6(%126#1, %126#2, %126#3, %126#4, %389) : (tensor<2x4x4x8xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x8xf32>, tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %392 = stablehlo.add %377, %391 : tensor<2x4x4x8xf32>
    %cst_97 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %393 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %394 = stablehlo.divide %390, %393 : tensor<1x1x1x8xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %395 = stablehlo.reduce(%394 init: %cst_98) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x8xf32>, tensor<f32>) -> tensor<8xf32>
    %396 = stablehlo.broadcast_in_dim %395, dims = [3] : (tensor<8xf32>) -> tensor<2x4x4x8xf32>
    %397 = stablehlo.add %392, %396 : tensor<2x4x4x8xf32>
    %398 = stablehlo.convolution(%117, %397) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x4xf32>, tensor<2x4x4x8xf32>) -> tensor<3x3x4x8xf32>
    %399 = stablehlo.reverse %arg9, dims = [0, 1] : tensor<3x3x4x8xf32>
    %400 = stablehlo.convolution(%397, %399) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x4x4x8xf32>, tensor<3x3x4x8xf32>) -> tensor<2x8x8x4xf32>
    %401 = stablehlo.add %365, %400 : tensor<2x8x8x4xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %403 = stablehlo.select %119, %401, %402 : tensor<2x8x8x4xi1>, tensor<2x8x8x4xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %404 = stablehlo.reduce(%403 init: %cst_100) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %405 = stablehlo.reshape %404 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %406 = stablehlo.multiply %80, %403 : tensor<2x8x8x4xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %407 = stablehlo.reduce(%406 init: %cst_101) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %408 = stablehlo.reshape %407 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %409 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %410 = stablehlo.multiply %403, %409 : tensor<2x8x8x4xf32>
    %411 = stablehlo.reshape %405 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %412 = stablehlo.multiply %108, %405 : tensor<1x1x1x4xf32>
    %413 = stablehlo.add %408, %412 : tensor<1x1x1x4xf32>
    %414 = stablehlo.multiply %405, %107 : tensor<1x1x1x4xf32>
    %415 = stablehlo.negate %414 : tensor<1x1x1x4xf32>
    %416 = stablehlo.multiply %102, %413 : tensor<1x1x1x4xf32>
    %417 = stablehlo.multiply %413, %106 : tensor<1x1x1x4xf32>
    %418 = stablehlo.reshape %416 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %419 = stablehlo.multiply %417, %105 : tensor<1x1x1x4xf32>
    %420 = stablehlo.reshape %419 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %421 = stablehlo.reshape %415 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %422 = stablehlo.broadcast_in_dim %420, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %423 = stablehlo.broadcast_in_dim %421, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %424 = call @_var_8(%85#1, %85#2, %85#3, %85#4, %422) : (tensor<2x8x8x4xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x4xf32>, tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %425 = stablehlo.add %410, %424 : tensor<2x8x8x4xf32>
    %cst_102 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %426 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %427 = stablehlo.divide %423, %426 : tensor<1x1x1x4xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %428 = stablehlo.reduce(%427 init: %cst_103) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %429 = stablehlo.broadcast_in_dim %428, dims = [3] : (tensor<4xf32>) -> tensor<2x8x8x4xf32>
    %430 = stablehlo.add %425, %429 : tensor<2x8x8x4xf32>
    %431 = stablehlo.convolution(%76, %430) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<3x3x4x4xf32>
    %432 = stablehlo.reverse %arg6, dims = [0, 1] : tensor<3x3x4x4xf32>
    %433 = stablehlo.convolution(%430, %432) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<2x8x8x4xf32>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %434 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %435 = stablehlo.select %78, %433, %434 : tensor<2x8x8x4xi1>, tensor<2x8x8x4xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %436 = stablehlo.reduce(%435 init: %cst_105) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %437 = stablehlo.reshape %436 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %438 = stablehlo.multiply %40, %435 : tensor<2x8x8x4xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %439 = stablehlo.reduce(%438 init: %cst_106) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %440 = stablehlo.reshape %439 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %441 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %442 = stablehlo.multiply %435, %441 : tensor<2x8x8x4xf32>
    %443 = stablehlo.reshape %437 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %444 = stablehlo.multiply %68, %437 : tensor<1x1x1x4xf32>
    %445 = stablehlo.add %440, %444 : tensor<1x1x1x4xf32>
    %446 = stablehlo.multiply %437, %67 : tensor<1x1x1x4xf32>
    %447 = stablehlo.negate %446 : tensor<1x1x1x4xf32>
    %448 = stablehlo.multiply %62, %445 : tensor<1x1x1x4xf32>
    %449 = stablehlo.multiply %445, %66 : tensor<1x1x1x4xf32>
    %450 = stablehlo.reshape %448 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %451 = stablehlo.multiply %449, %65 : tensor<1x1x1x4xf32>
    %452 = stablehlo.reshape %451 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %453 = stablehlo.reshape %447 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %454 = stablehlo.broadcast_in_dim %452, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %455 = stablehlo.broadcast_in_dim %453, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %456 = call @_var_8(%45#1, %45#2, %45#3, %45#4, %454) : (tensor<2x8x8x4xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x4xf32>, tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %457 = stablehlo.add %442, %456 : tensor<2x8x8x4xf32>
    %cst_107 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %458 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %459 = stablehlo.divide %455, %458 : tensor<1x1x1x4xf32>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %460 = stablehlo.reduce(%459 init: %cst_108) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %461 = stablehlo.broadcast_in_dim %460, dims = [3] : (tensor<4xf32>) -> tensor<2x8x8x4xf32>
    %462 = stablehlo.add %457, %461 : tensor<2x8x8x4xf32>
    %463 = stablehlo.convolution(%36, %462) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<3x3x4x4xf32>
    %464 = stablehlo.reverse %arg3, dims = [0, 1] : tensor<3x3x4x4xf32>
    %465 = stablehlo.convolution(%462, %464) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x4xf32>, tensor<3x3x4x4xf32>) -> tensor<2x8x8x4xf32>
    %466 = stablehlo.add %403, %465 : tensor<2x8x8x4xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %467 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %468 = stablehlo.select %38, %466, %467 : tensor<2x8x8x4xi1>, tensor<2x8x8x4xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %469 = stablehlo.reduce(%468 init: %cst_110) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %470 = stablehlo.reshape %469 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %471 = stablehlo.multiply %0, %468 : tensor<2x8x8x4xf32>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %472 = stablehlo.reduce(%471 init: %cst_111) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %473 = stablehlo.reshape %472 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %474 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %475 = stablehlo.multiply %468, %474 : tensor<2x8x8x4xf32>
    %476 = stablehlo.reshape %470 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %477 = stablehlo.multiply %28, %470 : tensor<1x1x1x4xf32>
    %478 = stablehlo.add %473, %477 : tensor<1x1x1x4xf32>
    %479 = stablehlo.multiply %470, %27 : tensor<1x1x1x4xf32>
    %480 = stablehlo.negate %479 : tensor<1x1x1x4xf32>
    %481 = stablehlo.multiply %22, %478 : tensor<1x1x1x4xf32>
    %482 = stablehlo.multiply %478, %26 : tensor<1x1x1x4xf32>
    %483 = stablehlo.reshape %481 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %484 = stablehlo.multiply %482, %25 : tensor<1x1x1x4xf32>
    %485 = stablehlo.reshape %484 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %486 = stablehlo.reshape %480 : (tensor<1x1x1x4xf32>) -> tensor<4xf32>
    %487 = stablehlo.broadcast_in_dim %485, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %488 = stablehlo.broadcast_in_dim %486, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %489 = call @_var_8(%5#1, %5#2, %5#3, %5#4, %487) : (tensor<2x8x8x4xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x4xf32>, tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %490 = stablehlo.add %475, %489 : tensor<2x8x8x4xf32>
    %cst_112 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %491 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %492 = stablehlo.divide %488, %491 : tensor<1x1x1x4xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %493 = stablehlo.reduce(%492 init: %cst_113) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %494 = stablehlo.broadcast_in_dim %493, dims = [3] : (tensor<4xf32>) -> tensor<2x8x8x4xf32>
    %495 = stablehlo.add %490, %494 : tensor<2x8x8x4xf32>
    %496 = stablehlo.convolution(%arg52, %495) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x8x8x3xf32>, tensor<2x8x8x4xf32>) -> tensor<3x3x3x4xf32>
    %cst_114 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %497 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<3x3x3x4xf32>
    %498 = stablehlo.multiply %497, %arg32 : tensor<3x3x3x4xf32>
    %499 = stablehlo.add %496, %498 : tensor<3x3x3x4xf32>
    %cst_115 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %500 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %501 = stablehlo.multiply %500, %arg33 : tensor<4xf32>
    %502 = stablehlo.add %483, %501 : tensor<4xf32>
    %cst_116 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %503 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %504 = stablehlo.multiply %503, %arg34 : tensor<4xf32>
    %505 = stablehlo.add %476, %504 : tensor<4xf32>
    %cst_117 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %507 = stablehlo.multiply %506, %arg35 : tensor<3x3x4x4xf32>
    %508 = stablehlo.add %463, %507 : tensor<3x3x4x4xf32>
    %cst_118 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %509 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %510 = stablehlo.multiply %509, %arg36 : tensor<4xf32>
    %511 = stablehlo.add %450, %510 : tensor<4xf32>
    %cst_119 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %512 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %513 = stablehlo.multiply %512, %arg37 : tensor<4xf32>
    %514 = stablehlo.add %443, %513 : tensor<4xf32>
    %cst_120 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %515 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %516 = stablehlo.multiply %515, %arg38 : tensor<3x3x4x4xf32>
    %517 = stablehlo.add %431, %516 : tensor<3x3x4x4xf32>
    %cst_121 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %518 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %519 = stablehlo.multiply %518, %arg39 : tensor<4xf32>
    %520 = stablehlo.add %418, %519 : tensor<4xf32>
    %cst_122 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %521 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %522 = stablehlo.multiply %521, %arg40 : tensor<4xf32>
    %523 = stablehlo.add %411, %522 : tensor<4xf32>
    %cst_123 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %524 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<3x3x4x8xf32>
    %525 = stablehlo.multiply %524, %arg41 : tensor<3x3x4x8xf32>
    %526 = stablehlo.add %398, %525 : tensor<3x3x4x8xf32>
    %cst_124 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %527 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %528 = stablehlo.multiply %527, %arg42 : tensor<8xf32>
    %529 = stablehlo.add %385, %528 : tensor<8xf32>
    %cst_125 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %530 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %531 = stablehlo.multiply %530, %arg43 : tensor<8xf32>
    %532 = stablehlo.add %378, %531 : tensor<8xf32>
    %cst_126 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %533 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<1x1x4x8xf32>
    %534 = stablehlo.multiply %533, %arg44 : tensor<1x1x4x8xf32>
    %535 = stablehlo.add %363, %534 : tensor<1x1x4x8xf32>
    %cst_127 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %536 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<3x3x8x8xf32>
    %537 = stablehlo.multiply %536, %arg45 : tensor<3x3x8x8xf32>
    %538 = stablehlo.add %366, %537 : tensor<3x3x8x8xf32>
    %cst_128 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %539 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %540 = stablehlo.multiply %539, %arg46 : tensor<8xf32>
    %541 = stablehlo.add %350, %540 : tensor<8xf32>
    %cst_129 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %542 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %543 = stablehlo.multiply %542, %arg47 : tensor<8xf32>
    %544 = stablehlo.add %343, %543 : tensor<8xf32>
    %cst_130 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %545 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %546 = stablehlo.multiply %545, %arg48 : tensor<8xf32>
    %547 = stablehlo.add %323, %546 : tensor<8xf32>
    %cst_131 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %548 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %549 = stablehlo.multiply %548, %arg49 : tensor<8xf32>
    %550 = stablehlo.add %316, %549 : tensor<8xf32>
    %cst_132 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %551 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<8x10xf32>
    %552 = stablehlo.multiply %551, %arg50 : tensor<8x10xf32>
    %553 = stablehlo.add %302, %552 : tensor<8x10xf32>
    %cst_133 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %554 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %555 = stablehlo.multiply %554, %arg51 : tensor<10xf32>
    %556 = stablehlo.add %300, %555 : tensor<10xf32>
    %cst_134 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %557 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<3x3x3x4xf32>
    %558 = stablehlo.multiply %557, %499 : tensor<3x3x3x4xf32>
    %cst_135 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %559 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %560 = stablehlo.multiply %559, %502 : tensor<4xf32>
    %cst_136 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %561 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %562 = stablehlo.multiply %561, %505 : tensor<4xf32>
    %cst_137 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %563 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %564 = stablehlo.multiply %563, %508 : tensor<3x3x4x4xf32>
    %cst_138 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %565 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %566 = stablehlo.multiply %565, %511 : tensor<4xf32>
    %cst_139 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %567 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %568 = stablehlo.multiply %567, %514 : tensor<4xf32>
    %cst_140 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %569 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<3x3x4x4xf32>
    %570 = stablehlo.multiply %569, %517 : tensor<3x3x4x4xf32>
    %cst_141 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %571 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %572 = stablehlo.multiply %571, %520 : tensor<4xf32>
    %cst_142 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %573 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %574 = stablehlo.multiply %573, %523 : tensor<4xf32>
    %cst_143 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %575 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<3x3x4x8xf32>
    %576 = stablehlo.multiply %575, %526 : tensor<3x3x4x8xf32>
    %cst_144 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %577 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %578 = stablehlo.multiply %577, %529 : tensor<8xf32>
    %cst_145 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %579 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %580 = stablehlo.multiply %579, %532 : tensor<8xf32>
    %cst_146 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %581 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<1x1x4x8xf32>
    %582 = stablehlo.multiply %581, %535 : tensor<1x1x4x8xf32>
    %cst_147 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %583 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<3x3x8x8xf32>
    %584 = stablehlo.multiply %583, %538 : tensor<3x3x8x8xf32>
    %cst_148 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %585 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %586 = stablehlo.multiply %585, %541 : tensor<8xf32>
    %cst_149 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %587 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %588 = stablehlo.multiply %587, %544 : tensor<8xf32>
    %cst_150 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %589 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %590 = stablehlo.multiply %589, %547 : tensor<8xf32>
    %cst_151 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %591 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %592 = stablehlo.multiply %591, %550 : tensor<8xf32>
    %cst_152 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %593 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<8x10xf32>
    %594 = stablehlo.multiply %593, %553 : tensor<8x10xf32>
    %cst_153 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %596 = stablehlo.multiply %595, %556 : tensor<10xf32>
    %597 = stablehlo.add %arg0, %558 : tensor<3x3x3x4xf32>
    %598 = stablehlo.add %arg1, %560 : tensor<4xf32>
    %599 = stablehlo.add %arg2, %562 : tensor<4xf32>
    %600 = stablehlo.add %arg3, %564 : tensor<3x3x4x4xf32>
    %601 = stablehlo.add %arg4, %566 : tensor<4xf32>
    %602 = stablehlo.add %arg5, %568 : tensor<4xf32>
    %603 = stablehlo.add %arg6, %570 : tensor<3x3x4x4xf32>
    %604 = stablehlo.add %arg7, %572 : tensor<4xf32>
    %605 = stablehlo.add %arg8, %574 : tensor<4xf32>
    %606 = stablehlo.add %arg9, %576 : tensor<3x3x4x8xf32>
    %607 = stablehlo.add %arg10, %578 : tensor<8xf32>
    %608 = stablehlo.add %arg11, %580 : tensor<8xf32>
    %609 = stablehlo.add %arg12, %582 : tensor<1x1x4x8xf32>
    %610 = stablehlo.add %arg13, %584 : tensor<3x3x8x8xf32>
    %611 = stablehlo.add %arg14, %586 : tensor<8xf32>
    %612 = stablehlo.add %arg15, %588 : tensor<8xf32>
    %613 = stablehlo.add %arg16, %590 : tensor<8xf32>
    %614 = stablehlo.add %arg17, %592 : tensor<8xf32>
    %615 = stablehlo.add %arg18, %594 : tensor<8x10xf32>
    %616 = stablehlo.add %arg19, %596 : tensor<10xf32>
    return %597, %598, %599, %600, %601, %602, %603, %604, %605, %606, %607, %608, %609, %610, %611, %612, %613, %614, %615, %616, %12, %17, %52, %57, %92, %97, %133, %138, %174, %179, %209, %214, %499, %502, %505, %508, %511, %514, %517, %520, %523, %526, %529, %532, %535, %538, %541, %544, %547, %550, %553, %556, %283 : tensor<3x3x3x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x3x4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x3x4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x3x4x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<1x1x4x8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x10xf32>, tensor<10xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x3x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x3x4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x3x4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x3x4x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<1x1x4x8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x10xf32>, tensor<10xf32>, tensor<f32>
  }
  func.func private @_var(%arg0: tensor<2x8x8x4xf32>, %arg1: tensor<i32>) -> (tensor<1x1x1x4xf32>, tensor<2x8x8x4xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_0 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1x1x4xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x8x8x4xf32>
    %6 = chlo.square %5 : tensor<2x8x8x4xf32> -> tensor<2x8x8x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x8x8x4xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [3] : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %14 = stablehlo.divide %12, %13 : tensor<1x1x1x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16:2 = call @_where(%15, %14, %cst_5) : (tensor<i1>, tensor<1x1x1x4xf32>, tensor<f32>) -> (tensor<1x1x1x4xf32>, tensor<1x1x1x4xf32>)
    return %16#0, %8, %10, %15, %16#1 : tensor<1x1x1x4xf32>, tensor<2x8x8x4xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x4xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<1x1x1x4xf32>, %arg2: tensor<f32>) -> (tensor<1x1x1x4xf32>, tensor<1x1x1x4xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<1x1x1x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    return %2, %3 : tensor<1x1x1x4xf32>, tensor<1x1x1x4xf32>
  }
  func.func private @relu(%arg0: tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8x8x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x8x8x4xf32>
    return %1 : tensor<2x8x8x4xf32>
  }
  func.func private @_var_0(%arg0: tensor<2x4x4x8xf32>, %arg1: tensor<i32>) -> (tensor<1x1x1x8xf32>, tensor<2x4x4x8xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x8xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1x1x8xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x4x4x8xf32>
    %6 = chlo.square %5 : tensor<2x4x4x8xf32> -> tensor<2x4x4x8xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x4x8xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x4x4x8xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %14 = stablehlo.divide %12, %13 : tensor<1x1x1x8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16:2 = call @_where_1(%15, %14, %cst_5) : (tensor<i1>, tensor<1x1x1x8xf32>, tensor<f32>) -> (tensor<1x1x1x8xf32>, tensor<1x1x1x8xf32>)
    return %16#0, %8, %10, %15, %16#1 : tensor<1x1x1x8xf32>, tensor<2x4x4x8xf32>, tensor<f32>, tensor<i1>, tensor<1x1x1x8xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<1x1x1x8xf32>, %arg2: tensor<f32>) -> (tensor<1x1x1x8xf32>, tensor<1x1x1x8xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<1x1x1x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    return %2, %3 : tensor<1x1x1x8xf32>, tensor<1x1x1x8xf32>
  }
  func.func private @relu_2(%arg0: tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x4x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x4x4x8xf32>
    return %1 : tensor<2x4x4x8xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<2x10xf32>, %arg1: tensor<2x1xi32>) -> (tensor<2x1xf32>, tensor<2x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi1>
    %c_0 = stablehlo.constant dense<10> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<2x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<2x1xi1>, tensor<2x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<2x1xi32>) -> tensor<2x1x1xi32>
    %c_1 = stablehlo.constant dense<9> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<2x1x1xi32>, tensor<2x1x1xi32>) -> tensor<2x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<2x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<2x1x1xi32>, tensor<2x1x1xi32>) -> tensor<2x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<2x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<2x1x1xi1>, tensor<i1>) -> tensor<2x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x10xf32>, tensor<2x1x1xi32>) -> tensor<2x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<2x1xi1>, tensor<2x1xf32>
    return %15, %5 : tensor<2x1xf32>, tensor<2x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<2x1xf32>, %arg1: tensor<i32>) -> (tensor<2xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_3(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %4 = stablehlo.convert %3 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %7 = stablehlo.compare LE, %4, %c_1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %8 = stablehlo.and %6, %7 : tensor<1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %9 = stablehlo.reduce(%8 init: %c_3) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1>}> : (tensor<2x1xf32>, tensor<1xi32>) -> tensor<2xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<2xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<2xi1>, tensor<2xf32>
    return %13, %3 : tensor<2xf32>, tensor<1xi32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_4(%arg0: tensor<1xi32>, %arg1: tensor<2xf32>) -> tensor<2x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x1xf32>, tensor<1xi32>, tensor<2xf32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @take_along_axis_5(%arg0: tensor<2x1x1xi32>, %arg1: tensor<2x1xf32>) -> tensor<2x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x10xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x10xf32>, tensor<2x1x1xi32>, tensor<2x1xf32>) -> tensor<2x10xf32>
    return %1 : tensor<2x10xf32>
  }
  func.func private @_var_6(%arg0: tensor<2x4x4x8xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<1x1x1x8xf32>, %arg4: tensor<1x1x1x8xf32>) -> tensor<2x4x4x8xf32> {
    %0 = call @_where_7(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<1x1x1x8xf32>, tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %2 = stablehlo.divide %0, %1 : tensor<1x1x1x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x8xf32>, tensor<f32>) -> tensor<8xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [3] : (tensor<8xf32>) -> tensor<2x4x4x8xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<2x4x4x8xf32>
    %6 = stablehlo.negate %5 : tensor<2x4x4x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.reshape %7 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %10 = stablehlo.divide %8, %9 : tensor<1x1x1x8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x8xf32>, tensor<f32>) -> tensor<8xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [3] : (tensor<8xf32>) -> tensor<2x4x4x8xf32>
    %13 = stablehlo.add %5, %12 : tensor<2x4x4x8xf32>
    return %13 : tensor<2x4x4x8xf32>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<1x1x1x8xf32>, %arg2: tensor<1x1x1x8xf32>) -> tensor<1x1x1x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<i1>, tensor<1x1x1x8xf32>
    return %1 : tensor<1x1x1x8xf32>
  }
  func.func private @_var_8(%arg0: tensor<2x8x8x4xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<1x1x1x4xf32>, %arg4: tensor<1x1x1x4xf32>) -> tensor<2x8x8x4xf32> {
    %0 = call @_where_9(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<1x1x1x4xf32>, tensor<1x1x1x4xf32>) -> tensor<1x1x1x4xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %2 = stablehlo.divide %0, %1 : tensor<1x1x1x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [3] : (tensor<4xf32>) -> tensor<2x8x8x4xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<2x8x8x4xf32>
    %6 = stablehlo.negate %5 : tensor<2x8x8x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.reshape %7 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_1 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %10 = stablehlo.divide %8, %9 : tensor<1x1x1x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [3] : (tensor<4xf32>) -> tensor<2x8x8x4xf32>
    %13 = stablehlo.add %5, %12 : tensor<2x8x8x4xf32>
    return %13 : tensor<2x8x8x4xf32>
  }
  func.func private @_where_9(%arg0: tensor<i1>, %arg1: tensor<1x1x1x4xf32>, %arg2: tensor<1x1x1x4xf32>) -> tensor<1x1x1x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<i1>, tensor<1x1x1x4xf32>
    return %1 : tensor<1x1x1x4xf32>
  }
}

module @jit_predict attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3x3x8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<1x1x8x48xf32>, %arg4: tensor<48xf32>, %arg5: tensor<48xf32>, %arg6: tensor<3x3x48x1xf32>, %arg7: tensor<48xf32>, %arg8: tensor<48xf32>, %arg9: tensor<1x1x48x8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<8xf32>, %arg12: tensor<1x1x8x48xf32>, %arg13: tensor<48xf32>, %arg14: tensor<48xf32>, %arg15: tensor<3x3x48x1xf32>, %arg16: tensor<48xf32>, %arg17: tensor<48xf32>, %arg18: tensor<1x1x48x8xf32>, %arg19: tensor<8xf32>, %arg20: tensor<8xf32>, %arg21: tensor<8x10xf32>, %arg22: tensor<10xf32>, %arg23: tensor<8xf32>, %arg24: tensor<8xf32>, %arg25: tensor<48xf32>, %arg26: tensor<48xf32>, %arg27: tensor<48xf32>, %arg28: tensor<48xf32>, %arg29: tensor<8xf32>, %arg30: tensor<8xf32>, %arg31: tensor<48xf32>, %arg32: tensor<48xf32>, %arg33: tensor<48xf32>, %arg34: tensor<48xf32>, %arg35: tensor<8xf32>, %arg36: tensor<8xf32>, %arg37: tensor<1x16x16x3xf32>) -> (tensor<1x10xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg37, %arg0) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x16x16x3xf32>, tensor<3x3x3x8xf32>) -> tensor<1x8x8x8xf32>
    %1 = stablehlo.reshape %arg23 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %2 = stablehlo.reshape %arg24 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %4 = stablehlo.add %2, %3 : tensor<1x1x1x8xf32>
    %5 = stablehlo.rsqrt %4 : tensor<1x1x1x8xf32>
    %6 = stablehlo.reshape %arg1 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<1x1x1x8xf32>
    %8 = stablehlo.negate %1 : tensor<1x1x1x8xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<1x1x1x8xf32>
    %10 = stablehlo.reshape %arg2 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %11 = stablehlo.add %9, %10 : tensor<1x1x1x8xf32>
    %12 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x8x8x8xf32>
    %13 = stablehlo.multiply %0, %12 : tensor<1x8x8x8xf32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x8x8x8xf32>
    %15 = stablehlo.add %13, %14 : tensor<1x8x8x8xf32>
    %16 = call @relu6(%15) : (tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %17 = stablehlo.convolution(%16, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x8xf32>, tensor<1x1x8x48xf32>) -> tensor<1x8x8x48xf32>
    %18 = stablehlo.reshape %arg25 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %19 = stablehlo.reshape %arg26 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1x1x48xf32>
    %21 = stablehlo.add %19, %20 : tensor<1x1x1x48xf32>
    %22 = stablehlo.rsqrt %21 : tensor<1x1x1x48xf32>
    %23 = stablehlo.reshape %arg4 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<1x1x1x48xf32>
    %25 = stablehlo.negate %18 : tensor<1x1x1x48xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<1x1x1x48xf32>
    %27 = stablehlo.reshape %arg5 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %28 = stablehlo.add %26, %27 : tensor<1x1x1x48xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<1x1x1x48xf32>) -> tensor<1x8x8x48xf32>
    %30 = stablehlo.multiply %17, %29 : tensor<1x8x8x48xf32>
    %31 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2, 3] : (tensor<1x1x1x48xf32>) -> tensor<1x8x8x48xf32>
    %32 = stablehlo.add %30, %31 : tensor<1x8x8x48xf32>
    %33 = call @relu6_0(%32) : (tensor<1x8x8x48xf32>) -> tensor<1x8x8x48xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %34 = call @_pad(%33, %c) : (tensor<1x8x8x48xf32>, tensor<i32>) -> tensor<1x9x9x48xf32>
    %35 = stablehlo.reshape %arg6 : (tensor<3x3x48x1xf32>) -> tensor<3x3x1x48xf32>
    %36 = stablehlo.convolution(%34, %35) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 48 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x9x9x48xf32>, tensor<3x3x1x48xf32>) -> tensor<1x4x4x48xf32>
    %37 = stablehlo.reshape %arg27 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %38 = stablehlo.reshape %arg28 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x1x48xf32>
    %40 = stablehlo.add %38, %39 : tensor<1x1x1x48xf32>
    %41 = stablehlo.rsqrt %40 : tensor<1x1x1x48xf32>
    %42 = stablehlo.reshape %arg7 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<1x1x1x48xf32>
    %44 = stablehlo.negate %37 : tensor<1x1x1x48xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<1x1x1x48xf32>
    %46 = stablehlo.reshape %arg8 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %47 = stablehlo.add %45, %46 : tensor<1x1x1x48xf32>
    %48 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2, 3] : (tensor<1x1x1x48xf32>) -> tensor<1x4x4x48xf32>
    %49 = stablehlo.multiply %36, %48 : tensor<1x4x4x48xf32>
    %50 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3] : (tensor<1x1x1x48xf32>) -> tensor<1x4x4x48xf32>
    %51 = stablehlo.add %49, %50 : tensor<1x4x4x48xf32>
    %52 = call @relu6_1(%51) : (tensor<1x4x4x48xf32>) -> tensor<1x4x4x48xf32>
    %53 = stablehlo.convolution(%52, %arg9) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x48xf32>, tensor<1x1x48x8xf32>) -> tensor<1x4x4x8xf32>
    %54 = stablehlo.reshape %arg29 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %55 = stablehlo.reshape %arg30 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %57 = stablehlo.add %55, %56 : tensor<1x1x1x8xf32>
    %58 = stablehlo.rsqrt %57 : tensor<1x1x1x8xf32>
    %59 = stablehlo.reshape %arg10 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<1x1x1x8xf32>
    %61 = stablehlo.negate %54 : tensor<1x1x1x8xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<1x1x1x8xf32>
    %63 = stablehlo.reshape %arg11 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %64 = stablehlo.add %62, %63 : tensor<1x1x1x8xf32>
    %65 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x4x4x8xf32>
    %66 = stablehlo.multiply %53, %65 : tensor<1x4x4x8xf32>
    %67 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x4x4x8xf32>
    %68 = stablehlo.add %66, %67 : tensor<1x4x4x8xf32>
    %69 = stablehlo.convolution(%68, %arg12) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x8xf32>, tensor<1x1x8x48xf32>) -> tensor<1x4x4x48xf32>
    %70 = stablehlo.reshape %arg31 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %71 = stablehlo.reshape %arg32 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %cst_3 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x1x48xf32>
    %73 = stablehlo.add %71, %72 : tensor<1x1x1x48xf32>
    %74 = stablehlo.rsqrt %73 : tensor<1x1x1x48xf32>
    %75 = stablehlo.reshape %arg13 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %76 = stablehlo.multiply %74, %75 : tensor<1x1x1x48xf32>
    %77 = stablehlo.negate %70 : tensor<1x1x1x48xf32>
    %78 = stablehlo.multiply %77, %76 : tensor<1x1x1x48xf32>
    %79 = stablehlo.reshape %arg14 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %80 = stablehlo.add %78, %79 : tensor<1x1x1x48xf32>
    %81 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2, 3] : (tensor<1x1x1x48xf32>) -> tensor<1x4x4x48xf32>
    %82 = stablehlo.multiply %69, %81 : tensor<1x4x4x48xf32>
    %83 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2, 3] : (tensor<1x1x1x48xf32>) -> tensor<1x4x4x48xf32>
    %84 = stablehlo.add %82, %83 : tensor<1x4x4x48xf32>
    %85 = call @relu6_1(%84) : (tensor<1x4x4x48xf32>) -> tensor<1x4x4x48xf32>
    %86 = stablehlo.reshape %arg15 : (tensor<3x3x48x1xf32>) -> tensor<3x3x1x48xf32>
    %87 = stablehlo.convolution(%85, %86) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 48 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x48xf32>, tensor<3x3x1x48xf32>) -> tensor<1x4x4x48xf32>
    %88 = stablehlo.reshape %arg33 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %89 = stablehlo.reshape %arg34 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x1x48xf32>
    %91 = stablehlo.add %89, %90 : tensor<1x1x1x48xf32>
    %92 = stablehlo.rsqrt %91 : tensor<1x1x1x48xf32>
    %93 = stablehlo.reshape %arg16 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<1x1x1x48xf32>
    %95 = stablehlo.negate %88 : tensor<1x1x1x48xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<1x1x1x48xf32>
    %97 = stablehlo.reshape %arg17 : (tensor<48xf32>) -> tensor<1x1x1x48xf32>
    %98 = stablehlo.add %96, %97 : tensor<1x1x1x48xf32>
    %99 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2, 3] : (tensor<1x1x1x48xf32>) -> tensor<1x4x4x48xf32>
    %100 = stablehlo.multiply %87, %99 : tensor<1x4x4x48xf32>
    %101 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3] : (tensor<1x1x1x48xf32>) -> tensor<1x4x4x48xf32>
    %102 = stablehlo.add %100, %101 : tensor<1x4x4x48xf32>
    %103 = call @relu6_1(%102) : (tensor<1x4x4x48xf32>) -> tensor<1x4x4x48xf32>
    %104 = stablehlo.convolution(%103, %arg18) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x48xf32>, tensor<1x1x48x8xf32>) -> tensor<1x4x4x8xf32>
    %105 = stablehlo.reshape %arg35 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %106 = stablehlo.reshape %arg36 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1x1x8xf32>
    %108 = stablehlo.add %106, %107 : tensor<1x1x1x8xf32>
    %109 = stablehlo.rsqrt %108 : tensor<1x1x1x8xf32>
    %110 = stablehlo.reshape %arg19 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %111 = stablehlo.multiply %109, %110 : tensor<1x1x1x8xf32>
    %112 = stablehlo.negate %105 : tensor<1x1x1x8xf32>
    %113 = stablehlo.multiply %112, %111 : tensor<1x1x1x8xf32>
    %114 = stablehlo.reshape %arg20 : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %115 = stablehlo.add %113, %114 : tensor<1x1x1x8xf32>
    %116 = stablehlo.broadcast_in_dim %111, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x4x4x8xf32>
    %117 = stablehlo.multiply %104, %116 : tensor<1x4x4x8xf32>
    %118 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<1x4x4x8xf32>
    %119 = stablehlo.add %117, %118 : tensor<1x4x4x8xf32>
    %120 = stablehlo.add %68, %119 : tensor<1x4x4x8xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%120 init: %cst_6) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x4x4x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %cst_7 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x8xf32>
    %123 = stablehlo.divide %121, %122 : tensor<1x8xf32>
    %124 = stablehlo.dot_general %123, %arg21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x8xf32>, tensor<8x10xf32>) -> tensor<1x10xf32>
    %125 = stablehlo.broadcast_in_dim %arg22, dims = [1] : (tensor<10xf32>) -> tensor<1x10xf32>
    %126 = stablehlo.add %124, %125 : tensor<1x10xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %127 = stablehlo.reduce(%126 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<1x10xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %129 = stablehlo.maximum %128, %127 : tensor<1xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x10xf32>
    %132 = stablehlo.subtract %126, %131 : tensor<1x10xf32>
    %133 = stablehlo.exponential %132 : tensor<1x10xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.reduce(%133 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<1x10xf32>, tensor<f32>) -> tensor<1xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x10xf32>
    %137 = stablehlo.divide %133, %136 : tensor<1x10xf32>
    return %137 : tensor<1x10xf32>
  }
  func.func private @relu6(%arg0: tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x8x8x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x8x8x8xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x8x8x8xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<1x8x8x8xf32>
    return %3 : tensor<1x8x8x8xf32>
  }
  func.func private @relu6_0(%arg0: tensor<1x8x8x48xf32>) -> tensor<1x8x8x48xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x8x8x48xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x8x8x48xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x8x8x48xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<1x8x8x48xf32>
    return %3 : tensor<1x8x8x48xf32>
  }
  func.func private @_pad(%arg0: tensor<1x8x8x48xf32>, %arg1: tensor<i32>) -> tensor<1x9x9x48xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0, 0, 0], high = [0, 1, 1, 0], interior = [0, 0, 0, 0] : (tensor<1x8x8x48xf32>, tensor<f32>) -> tensor<1x9x9x48xf32>
    return %1 : tensor<1x9x9x48xf32>
  }
  func.func private @relu6_1(%arg0: tensor<1x4x4x48xf32>) -> tensor<1x4x4x48xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x4x48xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4x4x48xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4x4x48xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<1x4x4x48xf32>
    return %3 : tensor<1x4x4x48xf32>
  }
}

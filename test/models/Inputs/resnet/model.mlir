module @jit_predict attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x7x3x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<1x1x64x4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4xf32>, %arg8: tensor<3x3x4x4xf32>, %arg9: tensor<4xf32>, %arg10: tensor<4xf32>, %arg11: tensor<4xf32>, %arg12: tensor<1x1x64x16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<1x1x4x16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<1x1x16x4xf32>, %arg21: tensor<4xf32>, %arg22: tensor<4xf32>, %arg23: tensor<4xf32>, %arg24: tensor<3x3x4x4xf32>, %arg25: tensor<4xf32>, %arg26: tensor<4xf32>, %arg27: tensor<4xf32>, %arg28: tensor<1x1x4x16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16xf32>, %arg31: tensor<16xf32>, %arg32: tensor<16x10xf32>, %arg33: tensor<10xf32>, %arg34: tensor<64xf32>, %arg35: tensor<64xf32>, %arg36: tensor<4xf32>, %arg37: tensor<4xf32>, %arg38: tensor<4xf32>, %arg39: tensor<4xf32>, %arg40: tensor<16xf32>, %arg41: tensor<16xf32>, %arg42: tensor<16xf32>, %arg43: tensor<16xf32>, %arg44: tensor<4xf32>, %arg45: tensor<4xf32>, %arg46: tensor<4xf32>, %arg47: tensor<4xf32>, %arg48: tensor<16xf32>, %arg49: tensor<16xf32>, %arg50: tensor<1x32x32x3xf32>) -> (tensor<1x10xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_pad(%arg50, %c) : (tensor<1x32x32x3xf32>, tensor<i32>) -> tensor<1x38x38x3xf32>
    %1 = stablehlo.convolution(%0, %arg0) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x38x38x3xf32>, tensor<7x7x3x64xf32>) -> tensor<1x16x16x64xf32>
    %2 = stablehlo.reshape %arg1 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x16x16x64xf32>
    %4 = stablehlo.add %1, %3 : tensor<1x16x16x64xf32>
    %5 = stablehlo.reshape %arg34 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %6 = stablehlo.reshape %arg35 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %cst = stablehlo.constant dense<1.001000e-05> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x1x64xf32>
    %8 = stablehlo.add %6, %7 : tensor<1x1x1x64xf32>
    %9 = stablehlo.rsqrt %8 : tensor<1x1x1x64xf32>
    %10 = stablehlo.reshape %arg2 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %11 = stablehlo.multiply %9, %10 : tensor<1x1x1x64xf32>
    %12 = stablehlo.negate %5 : tensor<1x1x1x64xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<1x1x1x64xf32>
    %14 = stablehlo.reshape %arg3 : (tensor<64xf32>) -> tensor<1x1x1x64xf32>
    %15 = stablehlo.add %13, %14 : tensor<1x1x1x64xf32>
    %16 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x16x16x64xf32>
    %17 = stablehlo.multiply %4, %16 : tensor<1x16x16x64xf32>
    %18 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<1x16x16x64xf32>
    %19 = stablehlo.add %17, %18 : tensor<1x16x16x64xf32>
    %20 = call @relu(%19) : (tensor<1x16x16x64xf32>) -> tensor<1x16x16x64xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %21 = call @_pad_0(%20, %c_0) : (tensor<1x16x16x64xf32>, tensor<i32>) -> tensor<1x18x18x64xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<f32>
    %23 = "stablehlo.reduce_window"(%21, %22) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg51: tensor<f32>, %arg52: tensor<f32>):
      %182 = stablehlo.maximum %arg51, %arg52 : tensor<f32>
      stablehlo.return %182 : tensor<f32>
    }) : (tensor<1x18x18x64xf32>, tensor<f32>) -> tensor<1x8x8x64xf32>
    %24 = stablehlo.convolution(%23, %arg4) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x64xf32>, tensor<1x1x64x4xf32>) -> tensor<1x4x4x4xf32>
    %25 = stablehlo.reshape %arg5 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %27 = stablehlo.add %24, %26 : tensor<1x4x4x4xf32>
    %28 = stablehlo.reshape %arg36 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %29 = stablehlo.reshape %arg37 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_2 = stablehlo.constant dense<1.001000e-05> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %31 = stablehlo.add %29, %30 : tensor<1x1x1x4xf32>
    %32 = stablehlo.rsqrt %31 : tensor<1x1x1x4xf32>
    %33 = stablehlo.reshape %arg6 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<1x1x1x4xf32>
    %35 = stablehlo.negate %28 : tensor<1x1x1x4xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<1x1x1x4xf32>
    %37 = stablehlo.reshape %arg7 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %38 = stablehlo.add %36, %37 : tensor<1x1x1x4xf32>
    %39 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %40 = stablehlo.multiply %27, %39 : tensor<1x4x4x4xf32>
    %41 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %42 = stablehlo.add %40, %41 : tensor<1x4x4x4xf32>
    %43 = call @relu_1(%42) : (tensor<1x4x4x4xf32>) -> tensor<1x4x4x4xf32>
    %44 = stablehlo.convolution(%43, %arg8) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x4xf32>, tensor<3x3x4x4xf32>) -> tensor<1x4x4x4xf32>
    %45 = stablehlo.reshape %arg9 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %47 = stablehlo.add %44, %46 : tensor<1x4x4x4xf32>
    %48 = stablehlo.reshape %arg38 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %49 = stablehlo.reshape %arg39 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_3 = stablehlo.constant dense<1.001000e-05> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %51 = stablehlo.add %49, %50 : tensor<1x1x1x4xf32>
    %52 = stablehlo.rsqrt %51 : tensor<1x1x1x4xf32>
    %53 = stablehlo.reshape %arg10 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<1x1x1x4xf32>
    %55 = stablehlo.negate %48 : tensor<1x1x1x4xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<1x1x1x4xf32>
    %57 = stablehlo.reshape %arg11 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %58 = stablehlo.add %56, %57 : tensor<1x1x1x4xf32>
    %59 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %60 = stablehlo.multiply %47, %59 : tensor<1x4x4x4xf32>
    %61 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %62 = stablehlo.add %60, %61 : tensor<1x4x4x4xf32>
    %63 = call @relu_1(%62) : (tensor<1x4x4x4xf32>) -> tensor<1x4x4x4xf32>
    %64 = stablehlo.convolution(%63, %arg14) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x4xf32>, tensor<1x1x4x16xf32>) -> tensor<1x4x4x16xf32>
    %65 = stablehlo.reshape %arg15 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %67 = stablehlo.add %64, %66 : tensor<1x4x4x16xf32>
    %68 = stablehlo.convolution(%23, %arg12) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x8x64xf32>, tensor<1x1x64x16xf32>) -> tensor<1x4x4x16xf32>
    %69 = stablehlo.reshape %arg13 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %71 = stablehlo.add %68, %70 : tensor<1x4x4x16xf32>
    %72 = stablehlo.reshape %arg40 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %73 = stablehlo.reshape %arg41 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %cst_4 = stablehlo.constant dense<1.001000e-05> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %75 = stablehlo.add %73, %74 : tensor<1x1x1x16xf32>
    %76 = stablehlo.rsqrt %75 : tensor<1x1x1x16xf32>
    %77 = stablehlo.reshape %arg16 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<1x1x1x16xf32>
    %79 = stablehlo.negate %72 : tensor<1x1x1x16xf32>
    %80 = stablehlo.multiply %79, %78 : tensor<1x1x1x16xf32>
    %81 = stablehlo.reshape %arg17 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %82 = stablehlo.add %80, %81 : tensor<1x1x1x16xf32>
    %83 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %84 = stablehlo.multiply %71, %83 : tensor<1x4x4x16xf32>
    %85 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %86 = stablehlo.add %84, %85 : tensor<1x4x4x16xf32>
    %87 = stablehlo.reshape %arg42 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %88 = stablehlo.reshape %arg43 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %cst_5 = stablehlo.constant dense<1.001000e-05> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %90 = stablehlo.add %88, %89 : tensor<1x1x1x16xf32>
    %91 = stablehlo.rsqrt %90 : tensor<1x1x1x16xf32>
    %92 = stablehlo.reshape %arg18 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<1x1x1x16xf32>
    %94 = stablehlo.negate %87 : tensor<1x1x1x16xf32>
    %95 = stablehlo.multiply %94, %93 : tensor<1x1x1x16xf32>
    %96 = stablehlo.reshape %arg19 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %97 = stablehlo.add %95, %96 : tensor<1x1x1x16xf32>
    %98 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %99 = stablehlo.multiply %67, %98 : tensor<1x4x4x16xf32>
    %100 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %101 = stablehlo.add %99, %100 : tensor<1x4x4x16xf32>
    %102 = stablehlo.add %86, %101 : tensor<1x4x4x16xf32>
    %103 = call @relu_2(%102) : (tensor<1x4x4x16xf32>) -> tensor<1x4x4x16xf32>
    %104 = stablehlo.convolution(%103, %arg20) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x16xf32>, tensor<1x1x16x4xf32>) -> tensor<1x4x4x4xf32>
    %105 = stablehlo.reshape %arg21 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %107 = stablehlo.add %104, %106 : tensor<1x4x4x4xf32>
    %108 = stablehlo.reshape %arg44 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %109 = stablehlo.reshape %arg45 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_6 = stablehlo.constant dense<1.001000e-05> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %111 = stablehlo.add %109, %110 : tensor<1x1x1x4xf32>
    %112 = stablehlo.rsqrt %111 : tensor<1x1x1x4xf32>
    %113 = stablehlo.reshape %arg22 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %114 = stablehlo.multiply %112, %113 : tensor<1x1x1x4xf32>
    %115 = stablehlo.negate %108 : tensor<1x1x1x4xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<1x1x1x4xf32>
    %117 = stablehlo.reshape %arg23 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %118 = stablehlo.add %116, %117 : tensor<1x1x1x4xf32>
    %119 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %120 = stablehlo.multiply %107, %119 : tensor<1x4x4x4xf32>
    %121 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %122 = stablehlo.add %120, %121 : tensor<1x4x4x4xf32>
    %123 = call @relu_1(%122) : (tensor<1x4x4x4xf32>) -> tensor<1x4x4x4xf32>
    %124 = stablehlo.convolution(%123, %arg24) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x4xf32>, tensor<3x3x4x4xf32>) -> tensor<1x4x4x4xf32>
    %125 = stablehlo.reshape %arg25 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %127 = stablehlo.add %124, %126 : tensor<1x4x4x4xf32>
    %128 = stablehlo.reshape %arg46 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %129 = stablehlo.reshape %arg47 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %cst_7 = stablehlo.constant dense<1.001000e-05> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x1x1x4xf32>
    %131 = stablehlo.add %129, %130 : tensor<1x1x1x4xf32>
    %132 = stablehlo.rsqrt %131 : tensor<1x1x1x4xf32>
    %133 = stablehlo.reshape %arg26 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %134 = stablehlo.multiply %132, %133 : tensor<1x1x1x4xf32>
    %135 = stablehlo.negate %128 : tensor<1x1x1x4xf32>
    %136 = stablehlo.multiply %135, %134 : tensor<1x1x1x4xf32>
    %137 = stablehlo.reshape %arg27 : (tensor<4xf32>) -> tensor<1x1x1x4xf32>
    %138 = stablehlo.add %136, %137 : tensor<1x1x1x4xf32>
    %139 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %140 = stablehlo.multiply %127, %139 : tensor<1x4x4x4xf32>
    %141 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2, 3] : (tensor<1x1x1x4xf32>) -> tensor<1x4x4x4xf32>
    %142 = stablehlo.add %140, %141 : tensor<1x4x4x4xf32>
    %143 = call @relu_1(%142) : (tensor<1x4x4x4xf32>) -> tensor<1x4x4x4xf32>
    %144 = stablehlo.convolution(%143, %arg28) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x4xf32>, tensor<1x1x4x16xf32>) -> tensor<1x4x4x16xf32>
    %145 = stablehlo.reshape %arg29 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %147 = stablehlo.add %144, %146 : tensor<1x4x4x16xf32>
    %148 = stablehlo.reshape %arg48 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %149 = stablehlo.reshape %arg49 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %cst_8 = stablehlo.constant dense<1.001000e-05> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %151 = stablehlo.add %149, %150 : tensor<1x1x1x16xf32>
    %152 = stablehlo.rsqrt %151 : tensor<1x1x1x16xf32>
    %153 = stablehlo.reshape %arg30 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %154 = stablehlo.multiply %152, %153 : tensor<1x1x1x16xf32>
    %155 = stablehlo.negate %148 : tensor<1x1x1x16xf32>
    %156 = stablehlo.multiply %155, %154 : tensor<1x1x1x16xf32>
    %157 = stablehlo.reshape %arg31 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %158 = stablehlo.add %156, %157 : tensor<1x1x1x16xf32>
    %159 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %160 = stablehlo.multiply %147, %159 : tensor<1x4x4x16xf32>
    %161 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<1x4x4x16xf32>
    %162 = stablehlo.add %160, %161 : tensor<1x4x4x16xf32>
    %163 = stablehlo.add %103, %162 : tensor<1x4x4x16xf32>
    %164 = call @relu_2(%163) : (tensor<1x4x4x16xf32>) -> tensor<1x4x4x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.reduce(%164 init: %cst_9) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x4x4x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %cst_10 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x16xf32>
    %167 = stablehlo.divide %165, %166 : tensor<1x16xf32>
    %168 = stablehlo.dot_general %167, %arg32, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16xf32>, tensor<16x10xf32>) -> tensor<1x10xf32>
    %169 = stablehlo.broadcast_in_dim %arg33, dims = [1] : (tensor<10xf32>) -> tensor<1x10xf32>
    %170 = stablehlo.add %168, %169 : tensor<1x10xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %171 = stablehlo.reduce(%170 init: %cst_11) applies stablehlo.maximum across dimensions = [1] : (tensor<1x10xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %173 = stablehlo.maximum %172, %171 : tensor<1xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x10xf32>
    %176 = stablehlo.subtract %170, %175 : tensor<1x10xf32>
    %177 = stablehlo.exponential %176 : tensor<1x10xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.reduce(%177 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<1x10xf32>, tensor<f32>) -> tensor<1xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x10xf32>
    %181 = stablehlo.divide %177, %180 : tensor<1x10xf32>
    return %181 : tensor<1x10xf32>
  }
  func.func private @_pad(%arg0: tensor<1x32x32x3xf32>, %arg1: tensor<i32>) -> tensor<1x38x38x3xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 3, 3, 0], high = [0, 3, 3, 0], interior = [0, 0, 0, 0] : (tensor<1x32x32x3xf32>, tensor<f32>) -> tensor<1x38x38x3xf32>
    return %1 : tensor<1x38x38x3xf32>
  }
  func.func private @relu(%arg0: tensor<1x16x16x64xf32>) -> tensor<1x16x16x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x16x16x64xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x16x16x64xf32>
    return %1 : tensor<1x16x16x64xf32>
  }
  func.func private @_pad_0(%arg0: tensor<1x16x16x64xf32>, %arg1: tensor<i32>) -> tensor<1x18x18x64xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 1, 1, 0], high = [0, 1, 1, 0], interior = [0, 0, 0, 0] : (tensor<1x16x16x64xf32>, tensor<f32>) -> tensor<1x18x18x64xf32>
    return %1 : tensor<1x18x18x64xf32>
  }
  func.func private @relu_1(%arg0: tensor<1x4x4x4xf32>) -> tensor<1x4x4x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x4x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4x4x4xf32>
    return %1 : tensor<1x4x4x4xf32>
  }
  func.func private @relu_2(%arg0: tensor<1x4x4x16xf32>) -> tensor<1x4x4x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x4x16xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x4x4x16xf32>
    return %1 : tensor<1x4x4x16xf32>
  }
}

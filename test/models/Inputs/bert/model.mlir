module @jit_encode attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<50x16xf32>, %arg1: tensor<2x16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16x2x8xf32>, %arg5: tensor<2x8xf32>, %arg6: tensor<16x2x8xf32>, %arg7: tensor<2x8xf32>, %arg8: tensor<16x2x8xf32>, %arg9: tensor<2x8xf32>, %arg10: tensor<2x8x16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16x64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64x16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16x2x8xf32>, %arg21: tensor<2x8xf32>, %arg22: tensor<16x2x8xf32>, %arg23: tensor<2x8xf32>, %arg24: tensor<16x2x8xf32>, %arg25: tensor<2x8xf32>, %arg26: tensor<2x8x16xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16x64xf32>, %arg31: tensor<64xf32>, %arg32: tensor<64x16xf32>, %arg33: tensor<16xf32>, %arg34: tensor<16xf32>, %arg35: tensor<16xf32>, %arg36: tensor<16x16xf32>, %arg37: tensor<16xf32>, %arg38: tensor<1x16xi32>, %arg39: tensor<1x16xi32>, %arg40: tensor<1x16xi32>) -> (tensor<1x16x16xf32> {jax.result_info = "result[0]"}, tensor<1x16xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<1x16x16xf32>
    %0 = call @_take(%arg0, %arg38) : (tensor<50x16xf32>, tensor<1x16xi32>) -> tensor<1x16x16xf32>
    %1 = call @_take_0(%arg1, %arg40) : (tensor<2x16xf32>, tensor<1x16xi32>) -> tensor<1x16x16xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x16x16xf32>
    %3 = stablehlo.add %2, %cst : tensor<1x16x16xf32>
    %4 = stablehlo.reshape %arg39 : (tensor<1x16xi32>) -> tensor<1x1x16xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<1x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %8 = stablehlo.divide %6, %7 : tensor<1x16x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = call @_var(%3, %c) : (tensor<1x16x16xf32>, tensor<i32>) -> tensor<1x16x1xf32>
    %10 = stablehlo.reshape %arg2 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %11 = stablehlo.reshape %arg3 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_2 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %13 = stablehlo.add %9, %12 : tensor<1x16x1xf32>
    %14 = stablehlo.rsqrt %13 : tensor<1x16x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %16 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %17 = stablehlo.multiply %15, %16 : tensor<1x16x16xf32>
    %18 = stablehlo.negate %8 : tensor<1x16x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<1x16x16xf32>
    %21 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %22 = stablehlo.add %20, %21 : tensor<1x16x16xf32>
    %23 = stablehlo.multiply %3, %17 : tensor<1x16x16xf32>
    %24 = stablehlo.add %23, %22 : tensor<1x16x16xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x1x16xi32>
    %26 = stablehlo.compare NE, %4, %25, SIGNED : (tensor<1x1x16xi32>, tensor<1x1x16xi32>) -> tensor<1x1x16xi1>
    %27 = stablehlo.convert %26 : tensor<1x1x16xi1>
    %28 = stablehlo.dot_general %24, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x16xf32>, tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %29 = stablehlo.broadcast_in_dim %arg5, dims = [2, 3] : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x16x2x8xf32>
    %31 = stablehlo.add %28, %30 : tensor<1x16x2x8xf32>
    %32 = stablehlo.dot_general %24, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x16xf32>, tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %33 = stablehlo.broadcast_in_dim %arg7, dims = [2, 3] : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x16x2x8xf32>
    %35 = stablehlo.add %32, %34 : tensor<1x16x2x8xf32>
    %36 = stablehlo.dot_general %24, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x16xf32>, tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %37 = stablehlo.broadcast_in_dim %arg9, dims = [2, 3] : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x16x2x8xf32>
    %39 = stablehlo.add %36, %38 : tensor<1x16x2x8xf32>
    %40 = stablehlo.broadcast_in_dim %27, dims = [0, 2, 3] : (tensor<1x1x16xi1>) -> tensor<1x1x1x16xi1>
    %41 = stablehlo.reshape %31 : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x1x8xf32>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 3, 4] : (tensor<1x1x1x16xi1>) -> tensor<1x1x1x1x16xi1>
    %43 = stablehlo.dot_general %41, %35, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x16x2x1x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x2x16x1x16xf32>
    %cst_4 = stablehlo.constant dense<0.353553385> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x2x16x1x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<1x2x16x1x16xf32>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %46 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<1x2x16x16xi1>
    %47 = stablehlo.broadcast_in_dim %46, dims = [1, 2, 3, 4] : (tensor<1x2x16x16xi1>) -> tensor<1x1x2x16x16xi1>
    %48 = stablehlo.transpose %42, dims = [2, 0, 1, 3, 4] : (tensor<1x1x1x1x16xi1>) -> tensor<1x1x1x1x16xi1>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2, 3, 4] : (tensor<1x1x1x1x16xi1>) -> tensor<1x1x2x16x16xi1>
    %50 = stablehlo.and %47, %49 : tensor<1x1x2x16x16xi1>
    %cst_6 = stablehlo.constant dense<-2.38197633E+38> : tensor<f32>
    %51 = call @_where_2(%50, %45, %cst_6) : (tensor<1x1x2x16x16xi1>, tensor<1x2x16x1x16xf32>, tensor<f32>) -> tensor<1x1x2x16x16xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_7) applies stablehlo.maximum across dimensions = [4] : (tensor<1x1x2x16x16xf32>, tensor<f32>) -> tensor<1x1x2x16xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1x2x16xf32>
    %54 = stablehlo.maximum %53, %52 : tensor<1x1x2x16xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<1x1x2x16xf32>) -> tensor<1x1x2x16x1xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3, 4] : (tensor<1x1x2x16x1xf32>) -> tensor<1x1x2x16x16xf32>
    %57 = stablehlo.subtract %51, %56 : tensor<1x1x2x16x16xf32>
    %58 = stablehlo.exponential %57 : tensor<1x1x2x16x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<1x1x2x16x16xf32>, tensor<f32>) -> tensor<1x1x2x16xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2, 3] : (tensor<1x1x2x16xf32>) -> tensor<1x1x2x16x1xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 3, 4] : (tensor<1x1x2x16x1xf32>) -> tensor<1x1x2x16x16xf32>
    %62 = stablehlo.divide %58, %61 : tensor<1x1x2x16x16xf32>
    %63 = stablehlo.dot_general %39, %62, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<1x16x2x8xf32>, tensor<1x1x2x16x16xf32>) -> tensor<1x2x8x1x16xf32>
    %64 = stablehlo.transpose %63, dims = [3, 0, 4, 1, 2] : (tensor<1x2x8x1x16xf32>) -> tensor<1x1x16x2x8xf32>
    %65 = stablehlo.transpose %64, dims = [1, 2, 3, 0, 4] : (tensor<1x1x16x2x8xf32>) -> tensor<1x16x2x1x8xf32>
    %66 = stablehlo.reshape %65 : (tensor<1x16x2x1x8xf32>) -> tensor<1x16x2x8xf32>
    %67 = stablehlo.dot_general %66, %arg10, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x2x8xf32>, tensor<2x8x16xf32>) -> tensor<1x16x16xf32>
    %68 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %70 = stablehlo.add %67, %69 : tensor<1x16x16xf32>
    %71 = stablehlo.add %24, %70 : tensor<1x16x16xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<1x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %cst_11 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %75 = stablehlo.divide %73, %74 : tensor<1x16x1xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %76 = call @_var(%71, %c_12) : (tensor<1x16x16xf32>, tensor<i32>) -> tensor<1x16x1xf32>
    %77 = stablehlo.reshape %arg12 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %78 = stablehlo.reshape %arg13 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_13 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %80 = stablehlo.add %76, %79 : tensor<1x16x1xf32>
    %81 = stablehlo.rsqrt %80 : tensor<1x16x1xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %83 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<1x16x16xf32>
    %85 = stablehlo.negate %75 : tensor<1x16x1xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %87 = stablehlo.multiply %86, %84 : tensor<1x16x16xf32>
    %88 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %89 = stablehlo.add %87, %88 : tensor<1x16x16xf32>
    %90 = stablehlo.multiply %71, %84 : tensor<1x16x16xf32>
    %91 = stablehlo.add %90, %89 : tensor<1x16x16xf32>
    %92 = stablehlo.dot_general %91, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x16xf32>, tensor<16x64xf32>) -> tensor<1x16x64xf32>
    %93 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<1x16x64xf32>
    %95 = stablehlo.add %92, %94 : tensor<1x16x64xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x16x64xf32>
    %97 = stablehlo.multiply %96, %95 : tensor<1x16x64xf32>
    %98 = stablehlo.negate %95 : tensor<1x16x64xf32>
    %cst_15 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x16x64xf32>
    %100 = stablehlo.multiply %98, %99 : tensor<1x16x64xf32>
    %101 = chlo.erfc %100 : tensor<1x16x64xf32> -> tensor<1x16x64xf32>
    %102 = stablehlo.multiply %97, %101 : tensor<1x16x64xf32>
    %103 = stablehlo.dot_general %102, %arg16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xf32>, tensor<64x16xf32>) -> tensor<1x16x16xf32>
    %104 = stablehlo.broadcast_in_dim %arg17, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %106 = stablehlo.add %103, %105 : tensor<1x16x16xf32>
    %107 = stablehlo.add %91, %106 : tensor<1x16x16xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%107 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<1x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %cst_17 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %111 = stablehlo.divide %109, %110 : tensor<1x16x1xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %112 = call @_var(%107, %c_18) : (tensor<1x16x16xf32>, tensor<i32>) -> tensor<1x16x1xf32>
    %113 = stablehlo.reshape %arg18 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %114 = stablehlo.reshape %arg19 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_19 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %116 = stablehlo.add %112, %115 : tensor<1x16x1xf32>
    %117 = stablehlo.rsqrt %116 : tensor<1x16x1xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %119 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %120 = stablehlo.multiply %118, %119 : tensor<1x16x16xf32>
    %121 = stablehlo.negate %111 : tensor<1x16x1xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %123 = stablehlo.multiply %122, %120 : tensor<1x16x16xf32>
    %124 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %125 = stablehlo.add %123, %124 : tensor<1x16x16xf32>
    %126 = stablehlo.multiply %107, %120 : tensor<1x16x16xf32>
    %127 = stablehlo.add %126, %125 : tensor<1x16x16xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %128 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<1x1x16xi32>
    %129 = stablehlo.compare NE, %4, %128, SIGNED : (tensor<1x1x16xi32>, tensor<1x1x16xi32>) -> tensor<1x1x16xi1>
    %130 = stablehlo.convert %129 : tensor<1x1x16xi1>
    %131 = stablehlo.dot_general %127, %arg20, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x16xf32>, tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %132 = stablehlo.broadcast_in_dim %arg21, dims = [2, 3] : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x16x2x8xf32>
    %134 = stablehlo.add %131, %133 : tensor<1x16x2x8xf32>
    %135 = stablehlo.dot_general %127, %arg22, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x16xf32>, tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %136 = stablehlo.broadcast_in_dim %arg23, dims = [2, 3] : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x16x2x8xf32>
    %138 = stablehlo.add %135, %137 : tensor<1x16x2x8xf32>
    %139 = stablehlo.dot_general %127, %arg24, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x16xf32>, tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %140 = stablehlo.broadcast_in_dim %arg25, dims = [2, 3] : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x16x2x8xf32>
    %142 = stablehlo.add %139, %141 : tensor<1x16x2x8xf32>
    %143 = stablehlo.broadcast_in_dim %130, dims = [0, 2, 3] : (tensor<1x1x16xi1>) -> tensor<1x1x1x16xi1>
    %144 = stablehlo.reshape %134 : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x1x8xf32>
    %145 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 3, 4] : (tensor<1x1x1x16xi1>) -> tensor<1x1x1x1x16xi1>
    %146 = stablehlo.dot_general %144, %138, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x16x2x1x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x2x16x1x16xf32>
    %cst_21 = stablehlo.constant dense<0.353553385> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x2x16x1x16xf32>
    %148 = stablehlo.multiply %146, %147 : tensor<1x2x16x1x16xf32>
    %c_22 = stablehlo.constant dense<true> : tensor<i1>
    %149 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i1>) -> tensor<1x2x16x16xi1>
    %150 = stablehlo.broadcast_in_dim %149, dims = [1, 2, 3, 4] : (tensor<1x2x16x16xi1>) -> tensor<1x1x2x16x16xi1>
    %151 = stablehlo.transpose %145, dims = [2, 0, 1, 3, 4] : (tensor<1x1x1x1x16xi1>) -> tensor<1x1x1x1x16xi1>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2, 3, 4] : (tensor<1x1x1x1x16xi1>) -> tensor<1x1x2x16x16xi1>
    %153 = stablehlo.and %150, %152 : tensor<1x1x2x16x16xi1>
    %cst_23 = stablehlo.constant dense<-2.38197633E+38> : tensor<f32>
    %154 = call @_where_2(%153, %148, %cst_23) : (tensor<1x1x2x16x16xi1>, tensor<1x2x16x1x16xf32>, tensor<f32>) -> tensor<1x1x2x16x16xf32>
    %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_24) applies stablehlo.maximum across dimensions = [4] : (tensor<1x1x2x16x16xf32>, tensor<f32>) -> tensor<1x1x2x16xf32>
    %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x1x2x16xf32>
    %157 = stablehlo.maximum %156, %155 : tensor<1x1x2x16xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2, 3] : (tensor<1x1x2x16xf32>) -> tensor<1x1x2x16x1xf32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2, 3, 4] : (tensor<1x1x2x16x1xf32>) -> tensor<1x1x2x16x16xf32>
    %160 = stablehlo.subtract %154, %159 : tensor<1x1x2x16x16xf32>
    %161 = stablehlo.exponential %160 : tensor<1x1x2x16x16xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_26) applies stablehlo.add across dimensions = [4] : (tensor<1x1x2x16x16xf32>, tensor<f32>) -> tensor<1x1x2x16xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2, 3] : (tensor<1x1x2x16xf32>) -> tensor<1x1x2x16x1xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1, 2, 3, 4] : (tensor<1x1x2x16x1xf32>) -> tensor<1x1x2x16x16xf32>
    %165 = stablehlo.divide %161, %164 : tensor<1x1x2x16x16xf32>
    %166 = stablehlo.dot_general %142, %165, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<1x16x2x8xf32>, tensor<1x1x2x16x16xf32>) -> tensor<1x2x8x1x16xf32>
    %167 = stablehlo.transpose %166, dims = [3, 0, 4, 1, 2] : (tensor<1x2x8x1x16xf32>) -> tensor<1x1x16x2x8xf32>
    %168 = stablehlo.transpose %167, dims = [1, 2, 3, 0, 4] : (tensor<1x1x16x2x8xf32>) -> tensor<1x16x2x1x8xf32>
    %169 = stablehlo.reshape %168 : (tensor<1x16x2x1x8xf32>) -> tensor<1x16x2x8xf32>
    %170 = stablehlo.dot_general %169, %arg26, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x2x8xf32>, tensor<2x8x16xf32>) -> tensor<1x16x16xf32>
    %171 = stablehlo.broadcast_in_dim %arg27, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %173 = stablehlo.add %170, %172 : tensor<1x16x16xf32>
    %174 = stablehlo.add %127, %173 : tensor<1x16x16xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<1x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %cst_28 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %178 = stablehlo.divide %176, %177 : tensor<1x16x1xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %179 = call @_var(%174, %c_29) : (tensor<1x16x16xf32>, tensor<i32>) -> tensor<1x16x1xf32>
    %180 = stablehlo.reshape %arg28 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %181 = stablehlo.reshape %arg29 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_30 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %183 = stablehlo.add %179, %182 : tensor<1x16x1xf32>
    %184 = stablehlo.rsqrt %183 : tensor<1x16x1xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %186 = stablehlo.broadcast_in_dim %180, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %187 = stablehlo.multiply %185, %186 : tensor<1x16x16xf32>
    %188 = stablehlo.negate %178 : tensor<1x16x1xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %190 = stablehlo.multiply %189, %187 : tensor<1x16x16xf32>
    %191 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %192 = stablehlo.add %190, %191 : tensor<1x16x16xf32>
    %193 = stablehlo.multiply %174, %187 : tensor<1x16x16xf32>
    %194 = stablehlo.add %193, %192 : tensor<1x16x16xf32>
    %195 = stablehlo.dot_general %194, %arg30, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x16xf32>, tensor<16x64xf32>) -> tensor<1x16x64xf32>
    %196 = stablehlo.broadcast_in_dim %arg31, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<1x16x64xf32>
    %198 = stablehlo.add %195, %197 : tensor<1x16x64xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1x16x64xf32>
    %200 = stablehlo.multiply %199, %198 : tensor<1x16x64xf32>
    %201 = stablehlo.negate %198 : tensor<1x16x64xf32>
    %cst_32 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x16x64xf32>
    %203 = stablehlo.multiply %201, %202 : tensor<1x16x64xf32>
    %204 = chlo.erfc %203 : tensor<1x16x64xf32> -> tensor<1x16x64xf32>
    %205 = stablehlo.multiply %200, %204 : tensor<1x16x64xf32>
    %206 = stablehlo.dot_general %205, %arg32, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xf32>, tensor<64x16xf32>) -> tensor<1x16x16xf32>
    %207 = stablehlo.broadcast_in_dim %arg33, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %209 = stablehlo.add %206, %208 : tensor<1x16x16xf32>
    %210 = stablehlo.add %194, %209 : tensor<1x16x16xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.reduce(%210 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<1x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %212 = stablehlo.broadcast_in_dim %211, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %cst_34 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %214 = stablehlo.divide %212, %213 : tensor<1x16x1xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %215 = call @_var(%210, %c_35) : (tensor<1x16x16xf32>, tensor<i32>) -> tensor<1x16x1xf32>
    %216 = stablehlo.reshape %arg34 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %217 = stablehlo.reshape %arg35 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %cst_36 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %219 = stablehlo.add %215, %218 : tensor<1x16x1xf32>
    %220 = stablehlo.rsqrt %219 : tensor<1x16x1xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %222 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %223 = stablehlo.multiply %221, %222 : tensor<1x16x16xf32>
    %224 = stablehlo.negate %214 : tensor<1x16x1xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %226 = stablehlo.multiply %225, %223 : tensor<1x16x16xf32>
    %227 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x16x16xf32>
    %228 = stablehlo.add %226, %227 : tensor<1x16x16xf32>
    %229 = stablehlo.multiply %210, %223 : tensor<1x16x16xf32>
    %230 = stablehlo.add %229, %228 : tensor<1x16x16xf32>
    %231 = stablehlo.slice %230 [0:1, 0:1, 0:16] : (tensor<1x16x16xf32>) -> tensor<1x1x16xf32>
    %232 = stablehlo.reshape %231 : (tensor<1x1x16xf32>) -> tensor<1x16xf32>
    %233 = stablehlo.dot_general %232, %arg36, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16xf32>, tensor<16x16xf32>) -> tensor<1x16xf32>
    %234 = stablehlo.broadcast_in_dim %arg37, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %235 = stablehlo.add %233, %234 : tensor<1x16xf32>
    %236 = stablehlo.tanh %235 : tensor<1x16xf32>
    return %230, %236 : tensor<1x16x16xf32>, tensor<1x16xf32>
  }
  func.func private @_take(%arg0: tensor<50x16xf32>, %arg1: tensor<1x16xi32>) -> tensor<1x16x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x16xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<1x16xi32>, tensor<1x16xi32>) -> tensor<1x16xi1>
    %c_0 = stablehlo.constant dense<50> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x16xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<1x16xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<1x16xi1>, tensor<1x16xi32>, tensor<1x16xi32>) -> tensor<1x16xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<1x16x1xi32>
    %c_1 = stablehlo.constant dense<49> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x16x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<1x16x1xi32>, tensor<1x16x1xi32>) -> tensor<1x16x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<1x16x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<1x16x1xi32>, tensor<1x16x1xi32>) -> tensor<1x16x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<1x16x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<1x16x1xi1>, tensor<i1>) -> tensor<1x16xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<50x16xf32>, tensor<1x16x1xi32>) -> tensor<1x16x16xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x16xi1>) -> tensor<1x16x16xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x16x16xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<1x16x16xi1>, tensor<1x16x16xf32>
    return %16 : tensor<1x16x16xf32>
  }
  func.func private @_where(%arg0: tensor<1x16xi1>, %arg1: tensor<1x16xi32>, %arg2: tensor<1x16xi32>) -> tensor<1x16xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x16xi1>, tensor<1x16xi32>
    return %0 : tensor<1x16xi32>
  }
  func.func private @_take_0(%arg0: tensor<2x16xf32>, %arg1: tensor<1x16xi32>) -> tensor<1x16x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x16xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<1x16xi32>, tensor<1x16xi32>) -> tensor<1x16xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x16xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<1x16xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<1x16xi1>, tensor<1x16xi32>, tensor<1x16xi32>) -> tensor<1x16xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<1x16x1xi32>
    %c_1 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x16x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<1x16x1xi32>, tensor<1x16x1xi32>) -> tensor<1x16x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<1x16x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<1x16x1xi32>, tensor<1x16x1xi32>) -> tensor<1x16x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<1x16x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<1x16x1xi1>, tensor<i1>) -> tensor<1x16xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<2x16xf32>, tensor<1x16x1xi32>) -> tensor<1x16x16xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x16xi1>) -> tensor<1x16x16xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x16x16xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<1x16x16xi1>, tensor<1x16x16xf32>
    return %16 : tensor<1x16x16xf32>
  }
  func.func private @_var(%arg0: tensor<1x16x16xf32>, %arg1: tensor<i32>) -> tensor<1x16x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x16x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x16xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<1x16x16xf32>
    %6 = chlo.square %5 : tensor<1x16x16xf32> -> tensor<1x16x16xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<1x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<1x16x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where_1(%13, %12, %cst_4) : (tensor<i1>, tensor<1x16x1xf32>, tensor<f32>) -> tensor<1x16x1xf32>
    return %14 : tensor<1x16x1xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<1x16x1xf32>, %arg2: tensor<f32>) -> tensor<1x16x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<1x16x1xf32>
    return %2 : tensor<1x16x1xf32>
  }
  func.func private @_where_2(%arg0: tensor<1x1x2x16x16xi1>, %arg1: tensor<1x2x16x1x16xf32>, %arg2: tensor<f32>) -> tensor<1x1x2x16x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x2x16x16xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1, 2, 3, 4] : (tensor<1x2x16x16xf32>) -> tensor<1x1x2x16x16xf32>
    %2 = stablehlo.transpose %arg1, dims = [3, 0, 1, 2, 4] : (tensor<1x2x16x1x16xf32>) -> tensor<1x1x2x16x16xf32>
    %3 = stablehlo.select %arg0, %2, %1 : tensor<1x1x2x16x16xi1>, tensor<1x1x2x16x16xf32>
    return %3 : tensor<1x1x2x16x16xf32>
  }
}

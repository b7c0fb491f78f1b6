module @jit_generate attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16x48xf32>, %arg11: tensor<48xf32>, %arg12: tensor<64x16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16x64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16x16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16x48xf32>, %arg23: tensor<48xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16xf32>, %arg26: tensor<16x16xf32>, %arg27: tensor<50x16xf32>, %arg28: tensor<1x4xi32>) -> (tensor<1x4xi32> {jax.result_info = "result[0]"}, tensor<1x50xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x8x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_slice %arg26, %c, %c_0, sizes = [4, 16] : (tensor<16x16xf32>, tensor<i32>, tensor<i32>) -> tensor<4x16xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1x4xi32>
    %3 = stablehlo.compare LT, %arg28, %2, SIGNED : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi1>
    %c_2 = stablehlo.constant dense<50> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x4xi32>
    %5 = stablehlo.add %arg28, %4 : tensor<1x4xi32>
    %6 = stablehlo.select %3, %5, %arg28 : tensor<1x4xi1>, tensor<1x4xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<1x4x1xi32>
    %8 = "stablehlo.gather"(%arg27, %7) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<50x16xf32>, tensor<1x4x1xi32>) -> tensor<1x4x16xf32>
    %9 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<4x16xf32>) -> tensor<1x4x16xf32>
    %10 = stablehlo.add %8, %9 : tensor<1x4x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<1x4x16xf32>, tensor<f32>) -> tensor<1x4xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<1x4x1xf32>
    %cst_4 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<1x4x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %16 = stablehlo.subtract %10, %15 : tensor<1x4x16xf32>
    %17 = stablehlo.multiply %16, %16 : tensor<1x4x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x4x16xf32>, tensor<f32>) -> tensor<1x4xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<1x4x1xf32>
    %cst_6 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %21 = stablehlo.divide %19, %20 : tensor<1x4x1xf32>
    %22 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %23 = stablehlo.subtract %10, %22 : tensor<1x4x16xf32>
    %cst_7 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %25 = stablehlo.add %21, %24 : tensor<1x4x1xf32>
    %26 = stablehlo.rsqrt %25 : tensor<1x4x1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %28 = stablehlo.multiply %23, %27 : tensor<1x4x16xf32>
    %29 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<1x4x16xf32>
    %32 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %34 = stablehlo.add %31, %33 : tensor<1x4x16xf32>
    %35 = stablehlo.dot_general %34, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4x16xf32>, tensor<16x48xf32>) -> tensor<1x4x48xf32>
    %36 = stablehlo.broadcast_in_dim %arg11, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x4x48xf32>
    %38 = stablehlo.add %35, %37 : tensor<1x4x48xf32>
    %39 = stablehlo.slice %38 [0:1, 0:4, 0:16] : (tensor<1x4x48xf32>) -> tensor<1x4x16xf32>
    %40 = stablehlo.slice %38 [0:1, 0:4, 16:32] : (tensor<1x4x48xf32>) -> tensor<1x4x16xf32>
    %41 = stablehlo.slice %38 [0:1, 0:4, 32:48] : (tensor<1x4x48xf32>) -> tensor<1x4x16xf32>
    %42 = stablehlo.reshape %40 : (tensor<1x4x16xf32>) -> tensor<1x4x2x8xf32>
    %43 = stablehlo.transpose %42, dims = [0, 2, 1, 3] : (tensor<1x4x2x8xf32>) -> tensor<1x2x4x8xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %44 = stablehlo.dynamic_update_slice %0, %43, %c_8, %c_9, %c_10, %c_11 : (tensor<1x2x8x8xf32>, tensor<1x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8xf32>
    %45 = stablehlo.reshape %41 : (tensor<1x4x16xf32>) -> tensor<1x4x2x8xf32>
    %46 = stablehlo.transpose %45, dims = [0, 2, 1, 3] : (tensor<1x4x2x8xf32>) -> tensor<1x2x4x8xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.dynamic_update_slice %0, %46, %c_12, %c_13, %c_14, %c_15 : (tensor<1x2x8x8xf32>, tensor<1x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8xf32>
    %48 = stablehlo.reshape %39 : (tensor<1x4x16xf32>) -> tensor<1x4x2x8xf32>
    %49 = stablehlo.transpose %48, dims = [0, 2, 1, 3] : (tensor<1x4x2x8xf32>) -> tensor<1x2x4x8xf32>
    %50 = stablehlo.dot_general %49, %44, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x2x4x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x4x8xf32>
    %cst_16 = stablehlo.constant dense<0.353553385> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x2x4x8xf32>
    %52 = stablehlo.multiply %50, %51 : tensor<1x2x4x8xf32>
    %53 = stablehlo.iota dim = 0 : tensor<8xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %55 = stablehlo.iota dim = 0 : tensor<4xi32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %57 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %58 = stablehlo.add %57, %56 : tensor<4x1xi32>
    %59 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<4x8xi32>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x8xi32>
    %61 = stablehlo.compare LE, %59, %60, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %cst_18 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %62 = call @_where(%61, %52, %cst_18) : (tensor<4x8xi1>, tensor<1x2x4x8xf32>, tensor<f32>) -> tensor<1x2x4x8xf32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_19) applies stablehlo.maximum across dimensions = [3] : (tensor<1x2x4x8xf32>, tensor<f32>) -> tensor<1x2x4xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x2x4xf32>
    %65 = stablehlo.maximum %64, %63 : tensor<1x2x4xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<1x2x4xf32>) -> tensor<1x2x4x1xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2, 3] : (tensor<1x2x4x1xf32>) -> tensor<1x2x4x8xf32>
    %68 = stablehlo.subtract %62, %67 : tensor<1x2x4x8xf32>
    %69 = stablehlo.exponential %68 : tensor<1x2x4x8xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_21) applies stablehlo.add across dimensions = [3] : (tensor<1x2x4x8xf32>, tensor<f32>) -> tensor<1x2x4xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<1x2x4xf32>) -> tensor<1x2x4x1xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<1x2x4x1xf32>) -> tensor<1x2x4x8xf32>
    %73 = stablehlo.divide %69, %72 : tensor<1x2x4x8xf32>
    %74 = stablehlo.dot_general %73, %47, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x4x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x4x8xf32>
    %75 = stablehlo.transpose %74, dims = [0, 2, 1, 3] : (tensor<1x2x4x8xf32>) -> tensor<1x4x2x8xf32>
    %76 = stablehlo.reshape %75 : (tensor<1x4x2x8xf32>) -> tensor<1x4x16xf32>
    %77 = stablehlo.dot_general %76, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4x16xf32>, tensor<16x16xf32>) -> tensor<1x4x16xf32>
    %78 = stablehlo.broadcast_in_dim %arg9, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %80 = stablehlo.add %77, %79 : tensor<1x4x16xf32>
    %81 = stablehlo.add %10, %80 : tensor<1x4x16xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<1x4x16xf32>, tensor<f32>) -> tensor<1x4xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<1x4x1xf32>
    %cst_23 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %85 = stablehlo.divide %83, %84 : tensor<1x4x1xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %87 = stablehlo.subtract %81, %86 : tensor<1x4x16xf32>
    %88 = stablehlo.multiply %87, %87 : tensor<1x4x16xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<1x4x16xf32>, tensor<f32>) -> tensor<1x4xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<1x4x1xf32>
    %cst_25 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %92 = stablehlo.divide %90, %91 : tensor<1x4x1xf32>
    %93 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %94 = stablehlo.subtract %81, %93 : tensor<1x4x16xf32>
    %cst_26 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %96 = stablehlo.add %92, %95 : tensor<1x4x1xf32>
    %97 = stablehlo.rsqrt %96 : tensor<1x4x1xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %99 = stablehlo.multiply %94, %98 : tensor<1x4x16xf32>
    %100 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %102 = stablehlo.multiply %99, %101 : tensor<1x4x16xf32>
    %103 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %105 = stablehlo.add %102, %104 : tensor<1x4x16xf32>
    %106 = stablehlo.dot_general %105, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4x16xf32>, tensor<16x64xf32>) -> tensor<1x4x64xf32>
    %107 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<1x4x64xf32>
    %109 = stablehlo.add %106, %108 : tensor<1x4x64xf32>
    %110 = stablehlo.multiply %109, %109 : tensor<1x4x64xf32>
    %111 = stablehlo.multiply %110, %109 : tensor<1x4x64xf32>
    %cst_27 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x4x64xf32>
    %113 = stablehlo.multiply %112, %111 : tensor<1x4x64xf32>
    %114 = stablehlo.add %109, %113 : tensor<1x4x64xf32>
    %cst_28 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x4x64xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<1x4x64xf32>
    %117 = stablehlo.tanh %116 : tensor<1x4x64xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x4x64xf32>
    %119 = stablehlo.add %118, %117 : tensor<1x4x64xf32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x4x64xf32>
    %121 = stablehlo.multiply %120, %119 : tensor<1x4x64xf32>
    %122 = stablehlo.multiply %109, %121 : tensor<1x4x64xf32>
    %123 = stablehlo.dot_general %122, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4x64xf32>, tensor<64x16xf32>) -> tensor<1x4x16xf32>
    %124 = stablehlo.add %81, %123 : tensor<1x4x16xf32>
    %125 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %127 = stablehlo.add %124, %126 : tensor<1x4x16xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.reduce(%127 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<1x4x16xf32>, tensor<f32>) -> tensor<1x4xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<1x4x1xf32>
    %cst_32 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %131 = stablehlo.divide %129, %130 : tensor<1x4x1xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %133 = stablehlo.subtract %127, %132 : tensor<1x4x16xf32>
    %134 = stablehlo.multiply %133, %133 : tensor<1x4x16xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.reduce(%134 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<1x4x16xf32>, tensor<f32>) -> tensor<1x4xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<1x4x1xf32>
    %cst_34 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %138 = stablehlo.divide %136, %137 : tensor<1x4x1xf32>
    %139 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %140 = stablehlo.subtract %127, %139 : tensor<1x4x16xf32>
    %cst_35 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %142 = stablehlo.add %138, %141 : tensor<1x4x1xf32>
    %143 = stablehlo.rsqrt %142 : tensor<1x4x1xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %145 = stablehlo.multiply %140, %144 : tensor<1x4x16xf32>
    %146 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %148 = stablehlo.multiply %145, %147 : tensor<1x4x16xf32>
    %149 = stablehlo.broadcast_in_dim %arg17, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %151 = stablehlo.add %148, %150 : tensor<1x4x16xf32>
    %152 = stablehlo.dot_general %151, %arg22, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4x16xf32>, tensor<16x48xf32>) -> tensor<1x4x48xf32>
    %153 = stablehlo.broadcast_in_dim %arg23, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x4x48xf32>
    %155 = stablehlo.add %152, %154 : tensor<1x4x48xf32>
    %156 = stablehlo.slice %155 [0:1, 0:4, 0:16] : (tensor<1x4x48xf32>) -> tensor<1x4x16xf32>
    %157 = stablehlo.slice %155 [0:1, 0:4, 16:32] : (tensor<1x4x48xf32>) -> tensor<1x4x16xf32>
    %158 = stablehlo.slice %155 [0:1, 0:4, 32:48] : (tensor<1x4x48xf32>) -> tensor<1x4x16xf32>
    %159 = stablehlo.reshape %157 : (tensor<1x4x16xf32>) -> tensor<1x4x2x8xf32>
    %160 = stablehlo.transpose %159, dims = [0, 2, 1, 3] : (tensor<1x4x2x8xf32>) -> tensor<1x2x4x8xf32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %161 = stablehlo.dynamic_update_slice %0, %160, %c_36, %c_37, %c_38, %c_39 : (tensor<1x2x8x8xf32>, tensor<1x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8xf32>
    %162 = stablehlo.reshape %158 : (tensor<1x4x16xf32>) -> tensor<1x4x2x8xf32>
    %163 = stablehlo.transpose %162, dims = [0, 2, 1, 3] : (tensor<1x4x2x8xf32>) -> tensor<1x2x4x8xf32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %c_41 = stablehlo.constant dense<0> : tensor<i32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %c_43 = stablehlo.constant dense<0> : tensor<i32>
    %164 = stablehlo.dynamic_update_slice %0, %163, %c_40, %c_41, %c_42, %c_43 : (tensor<1x2x8x8xf32>, tensor<1x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8xf32>
    %165 = stablehlo.reshape %156 : (tensor<1x4x16xf32>) -> tensor<1x4x2x8xf32>
    %166 = stablehlo.transpose %165, dims = [0, 2, 1, 3] : (tensor<1x4x2x8xf32>) -> tensor<1x2x4x8xf32>
    %167 = stablehlo.dot_general %166, %161, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x2x4x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x4x8xf32>
    %cst_44 = stablehlo.constant dense<0.353553385> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<1x2x4x8xf32>
    %169 = stablehlo.multiply %167, %168 : tensor<1x2x4x8xf32>
    %170 = stablehlo.iota dim = 0 : tensor<8xi32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %172 = stablehlo.iota dim = 0 : tensor<4xi32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %c_45 = stablehlo.constant dense<0> : tensor<i32>
    %174 = stablehlo.broadcast_in_dim %c_45, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %175 = stablehlo.add %174, %173 : tensor<4x1xi32>
    %176 = stablehlo.broadcast_in_dim %171, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<4x8xi32>
    %177 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x8xi32>
    %178 = stablehlo.compare LE, %176, %177, SIGNED : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi1>
    %cst_46 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %179 = call @_where(%178, %169, %cst_46) : (tensor<4x8xi1>, tensor<1x2x4x8xf32>, tensor<f32>) -> tensor<1x2x4x8xf32>
    %cst_47 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %180 = stablehlo.reduce(%179 init: %cst_47) applies stablehlo.maximum across dimensions = [3] : (tensor<1x2x4x8xf32>, tensor<f32>) -> tensor<1x2x4xf32>
    %cst_48 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<1x2x4xf32>
    %182 = stablehlo.maximum %181, %180 : tensor<1x2x4xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<1x2x4xf32>) -> tensor<1x2x4x1xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2, 3] : (tensor<1x2x4x1xf32>) -> tensor<1x2x4x8xf32>
    %185 = stablehlo.subtract %179, %184 : tensor<1x2x4x8xf32>
    %186 = stablehlo.exponential %185 : tensor<1x2x4x8xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.reduce(%186 init: %cst_49) applies stablehlo.add across dimensions = [3] : (tensor<1x2x4x8xf32>, tensor<f32>) -> tensor<1x2x4xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<1x2x4xf32>) -> tensor<1x2x4x1xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2, 3] : (tensor<1x2x4x1xf32>) -> tensor<1x2x4x8xf32>
    %190 = stablehlo.divide %186, %189 : tensor<1x2x4x8xf32>
    %191 = stablehlo.dot_general %190, %164, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x4x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x4x8xf32>
    %192 = stablehlo.transpose %191, dims = [0, 2, 1, 3] : (tensor<1x2x4x8xf32>) -> tensor<1x4x2x8xf32>
    %193 = stablehlo.reshape %192 : (tensor<1x4x2x8xf32>) -> tensor<1x4x16xf32>
    %194 = stablehlo.dot_general %193, %arg20, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4x16xf32>, tensor<16x16xf32>) -> tensor<1x4x16xf32>
    %195 = stablehlo.broadcast_in_dim %arg21, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %197 = stablehlo.add %194, %196 : tensor<1x4x16xf32>
    %198 = stablehlo.add %127, %197 : tensor<1x4x16xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = stablehlo.reduce(%198 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<1x4x16xf32>, tensor<f32>) -> tensor<1x4xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<1x4x1xf32>
    %cst_51 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %202 = stablehlo.divide %200, %201 : tensor<1x4x1xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %204 = stablehlo.subtract %198, %203 : tensor<1x4x16xf32>
    %205 = stablehlo.multiply %204, %204 : tensor<1x4x16xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.reduce(%205 init: %cst_52) applies stablehlo.add across dimensions = [2] : (tensor<1x4x16xf32>, tensor<f32>) -> tensor<1x4xf32>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<1x4x1xf32>
    %cst_53 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %209 = stablehlo.divide %207, %208 : tensor<1x4x1xf32>
    %210 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %211 = stablehlo.subtract %198, %210 : tensor<1x4x16xf32>
    %cst_54 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<1x4x1xf32>
    %213 = stablehlo.add %209, %212 : tensor<1x4x1xf32>
    %214 = stablehlo.rsqrt %213 : tensor<1x4x1xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1, 2] : (tensor<1x4x1xf32>) -> tensor<1x4x16xf32>
    %216 = stablehlo.multiply %211, %215 : tensor<1x4x16xf32>
    %217 = stablehlo.broadcast_in_dim %arg18, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %219 = stablehlo.multiply %216, %218 : tensor<1x4x16xf32>
    %220 = stablehlo.broadcast_in_dim %arg19, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %222 = stablehlo.add %219, %221 : tensor<1x4x16xf32>
    %223 = stablehlo.dot_general %222, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4x16xf32>, tensor<16x64xf32>) -> tensor<1x4x64xf32>
    %224 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<1x4x64xf32>
    %226 = stablehlo.add %223, %225 : tensor<1x4x64xf32>
    %227 = stablehlo.multiply %226, %226 : tensor<1x4x64xf32>
    %228 = stablehlo.multiply %227, %226 : tensor<1x4x64xf32>
    %cst_55 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<1x4x64xf32>
    %230 = stablehlo.multiply %229, %228 : tensor<1x4x64xf32>
    %231 = stablehlo.add %226, %230 : tensor<1x4x64xf32>
    %cst_56 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<1x4x64xf32>
    %233 = stablehlo.multiply %232, %231 : tensor<1x4x64xf32>
    %234 = stablehlo.tanh %233 : tensor<1x4x64xf32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<1x4x64xf32>
    %236 = stablehlo.add %235, %234 : tensor<1x4x64xf32>
    %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<1x4x64xf32>
    %238 = stablehlo.multiply %237, %236 : tensor<1x4x64xf32>
    %239 = stablehlo.multiply %226, %238 : tensor<1x4x64xf32>
    %240 = stablehlo.dot_general %239, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x4x64xf32>, tensor<64x16xf32>) -> tensor<1x4x16xf32>
    %241 = stablehlo.add %198, %240 : tensor<1x4x16xf32>
    %242 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<1x4x16xf32>
    %244 = stablehlo.add %241, %243 : tensor<1x4x16xf32>
    %245 = stablehlo.slice %244 [0:1, 3:4, 0:16] : (tensor<1x4x16xf32>) -> tensor<1x1x16xf32>
    %246 = stablehlo.reshape %245 : (tensor<1x1x16xf32>) -> tensor<1x16xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.reduce(%246 init: %cst_59) applies stablehlo.add across dimensions = [1] : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_60 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %250 = stablehlo.divide %248, %249 : tensor<1x1xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x16xf32>
    %252 = stablehlo.subtract %246, %251 : tensor<1x16xf32>
    %253 = stablehlo.multiply %252, %252 : tensor<1x16xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.reduce(%253 init: %cst_61) applies stablehlo.add across dimensions = [1] : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %255 = stablehlo.broadcast_in_dim %254, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_62 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %257 = stablehlo.divide %255, %256 : tensor<1x1xf32>
    %258 = stablehlo.broadcast_in_dim %250, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x16xf32>
    %259 = stablehlo.subtract %246, %258 : tensor<1x16xf32>
    %cst_63 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %261 = stablehlo.add %257, %260 : tensor<1x1xf32>
    %262 = stablehlo.rsqrt %261 : tensor<1x1xf32>
    %263 = stablehlo.broadcast_in_dim %262, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x16xf32>
    %264 = stablehlo.multiply %259, %263 : tensor<1x16xf32>
    %265 = stablehlo.broadcast_in_dim %arg24, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %266 = stablehlo.multiply %264, %265 : tensor<1x16xf32>
    %267 = stablehlo.broadcast_in_dim %arg25, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %268 = stablehlo.add %266, %267 : tensor<1x16xf32>
    %269 = stablehlo.transpose %arg27, dims = [1, 0] : (tensor<50x16xf32>) -> tensor<16x50xf32>
    %270 = stablehlo.dot_general %268, %269, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16xf32>, tensor<16x50xf32>) -> tensor<1x50xf32>
    %c_64 = stablehlo.constant dense<0> : tensor<i32>
    %271 = stablehlo.broadcast_in_dim %c_64, dims = [] : (tensor<i32>) -> tensor<1x4xi32>
    %c_65 = stablehlo.constant dense<0> : tensor<i32>
    %272:35 = stablehlo.while(%iterArg = %arg26, %iterArg_66 = %arg27, %iterArg_67 = %arg4, %iterArg_68 = %arg5, %iterArg_69 = %arg10, %iterArg_70 = %arg11, %iterArg_71 = %arg8, %iterArg_72 = %arg9, %iterArg_73 = %arg6, %iterArg_74 = %arg7, %iterArg_75 = %arg2, %iterArg_76 = %arg3, %iterArg_77 = %arg0, %iterArg_78 = %arg1, %iterArg_79 = %arg16, %iterArg_80 = %arg17, %iterArg_81 = %arg22, %iterArg_82 = %arg23, %iterArg_83 = %arg20, %iterArg_84 = %arg21, %iterArg_85 = %arg18, %iterArg_86 = %arg19, %iterArg_87 = %arg14, %iterArg_88 = %arg15, %iterArg_89 = %arg12, %iterArg_90 = %arg13, %iterArg_91 = %arg24, %iterArg_92 = %arg25, %iterArg_93 = %c_65, %iterArg_94 = %270, %iterArg_95 = %271, %iterArg_96 = %44, %iterArg_97 = %47, %iterArg_98 = %161, %iterArg_99 = %164) : tensor<16x16xf32>, tensor<50x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<i32>, tensor<1x50xf32>, tensor<1x4xi32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>
    cond {
      %c_100 = stablehlo.constant dense<4> : tensor<i32>
      %273 = stablehlo.compare LT, %iterArg_93, %c_100, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %273 : tensor<i1>
    } do {
      %273 = func.call @argmax(%iterArg_94) : (tensor<1x50xf32>) -> tensor<1xi32>
      %274 = stablehlo.broadcast_in_dim %273, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
      %c_100 = stablehlo.constant dense<0> : tensor<i32>
      %275 = stablehlo.compare LT, %iterArg_93, %c_100, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_101 = stablehlo.constant dense<4> : tensor<i32>
      %276 = stablehlo.add %iterArg_93, %c_101 : tensor<i32>
      %277 = stablehlo.select %275, %276, %iterArg_93 : tensor<i1>, tensor<i32>
      %c_102 = stablehlo.constant dense<0> : tensor<i32>
      %278 = stablehlo.dynamic_update_slice %iterArg_95, %274, %c_102, %277 : (tensor<1x4xi32>, tensor<1x1xi32>, tensor<i32>, tensor<i32>) -> tensor<1x4xi32>
      %c_103 = stablehlo.constant dense<4> : tensor<i32>
      %279 = stablehlo.add %c_103, %iterArg_93 : tensor<i32>
      %c_104 = stablehlo.constant dense<0> : tensor<i32>
      %280 = stablehlo.compare LT, %279, %c_104, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_105 = stablehlo.constant dense<16> : tensor<i32>
      %281 = stablehlo.add %279, %c_105 : tensor<i32>
      %282 = stablehlo.select %280, %281, %279 : tensor<i1>, tensor<i32>
      %c_106 = stablehlo.constant dense<0> : tensor<i32>
      %283 = stablehlo.dynamic_slice %iterArg, %282, %c_106, sizes = [1, 16] : (tensor<16x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
      %c_107 = stablehlo.constant dense<0> : tensor<i32>
      %284 = stablehlo.broadcast_in_dim %c_107, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
      %285 = stablehlo.compare LT, %274, %284, SIGNED : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi1>
      %c_108 = stablehlo.constant dense<50> : tensor<i32>
      %286 = stablehlo.broadcast_in_dim %c_108, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
      %287 = stablehlo.add %274, %286 : tensor<1x1xi32>
      %288 = stablehlo.select %285, %287, %274 : tensor<1x1xi1>, tensor<1x1xi32>
      %289 = stablehlo.broadcast_in_dim %288, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x1x1xi32>
      %290 = "stablehlo.gather"(%iterArg_66, %289) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<50x16xf32>, tensor<1x1x1xi32>) -> tensor<1x1x16xf32>
      %291 = stablehlo.broadcast_in_dim %283, dims = [1, 2] : (tensor<1x16xf32>) -> tensor<1x1x16xf32>
      %292 = stablehlo.add %290, %291 : tensor<1x1x16xf32>
      %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %293 = stablehlo.reduce(%292 init: %cst_109) applies stablehlo.add across dimensions = [2] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<1x1xf32>
      %294 = stablehlo.broadcast_in_dim %293, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
      %cst_110 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %295 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %296 = stablehlo.divide %294, %295 : tensor<1x1x1xf32>
      %297 = stablehlo.broadcast_in_dim %296, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %298 = stablehlo.subtract %292, %297 : tensor<1x1x16xf32>
      %299 = stablehlo.multiply %298, %298 : tensor<1x1x16xf32>
      %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %300 = stablehlo.reduce(%299 init: %cst_111) applies stablehlo.add across dimensions = [2] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<1x1xf32>
      %301 = stablehlo.broadcast_in_dim %300, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
      %cst_112 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %302 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %303 = stablehlo.divide %301, %302 : tensor<1x1x1xf32>
      %304 = stablehlo.broadcast_in_dim %296, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %305 = stablehlo.subtract %292, %304 : tensor<1x1x16xf32>
      %cst_113 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %306 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %307 = stablehlo.add %303, %306 : tensor<1x1x1xf32>
      %308 = stablehlo.rsqrt %307 : tensor<1x1x1xf32>
      %309 = stablehlo.broadcast_in_dim %308, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %310 = stablehlo.multiply %305, %309 : tensor<1x1x16xf32>
      %311 = stablehlo.broadcast_in_dim %iterArg_67, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %312 = stablehlo.multiply %310, %311 : tensor<1x1x16xf32>
      %313 = stablehlo.broadcast_in_dim %iterArg_68, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %314 = stablehlo.add %312, %313 : tensor<1x1x16xf32>
      %315 = stablehlo.dot_general %314, %iterArg_69, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x16xf32>, tensor<16x48xf32>) -> tensor<1x1x48xf32>
      %316 = stablehlo.broadcast_in_dim %iterArg_70, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
      %317 = stablehlo.add %315, %316 : tensor<1x1x48xf32>
      %318 = stablehlo.slice %317 [0:1, 0:1, 0:16] : (tensor<1x1x48xf32>) -> tensor<1x1x16xf32>
      %319 = stablehlo.slice %317 [0:1, 0:1, 16:32] : (tensor<1x1x48xf32>) -> tensor<1x1x16xf32>
      %320 = stablehlo.slice %317 [0:1, 0:1, 32:48] : (tensor<1x1x48xf32>) -> tensor<1x1x16xf32>
      %321 = stablehlo.reshape %319 : (tensor<1x1x16xf32>) -> tensor<1x1x2x8xf32>
      %322 = stablehlo.transpose %321, dims = [0, 2, 1, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x2x1x8xf32>
      %c_114 = stablehlo.constant dense<0> : tensor<i32>
      %323 = stablehlo.compare LT, %279, %c_114, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_115 = stablehlo.constant dense<8> : tensor<i32>
      %324 = stablehlo.add %279, %c_115 : tensor<i32>
      %325 = stablehlo.select %323, %324, %279 : tensor<i1>, tensor<i32>
      %c_116 = stablehlo.constant dense<0> : tensor<i32>
      %c_117 = stablehlo.constant dense<0> : tensor<i32>
      %c_118 = stablehlo.constant dense<0> : tensor<i32>
      %326 = stablehlo.dynamic_update_slice %iterArg_96, %322, %c_116, %c_117, %325, %c_118 : (tensor<1x2x8x8xf32>, tensor<1x2x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8xf32>
      %327 = stablehlo.reshape %320 : (tensor<1x1x16xf32>) -> tensor<1x1x2x8xf32>
      %328 = stablehlo.transpose %327, dims = [0, 2, 1, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x2x1x8xf32>
      %c_119 = stablehlo.constant dense<0> : tensor<i32>
      %329 = stablehlo.compare LT, %279, %c_119, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_120 = stablehlo.constant dense<8> : tensor<i32>
      %330 = stablehlo.add %279, %c_120 : tensor<i32>
      %331 = stablehlo.select %329, %330, %279 : tensor<i1>, tensor<i32>
      %c_121 = stablehlo.constant dense<0> : tensor<i32>
      %c_122 = stablehlo.constant dense<0> : tensor<i32>
      %c_123 = stablehlo.constant dense<0> : tensor<i32>
      %332 = stablehlo.dynamic_update_slice %iterArg_97, %328, %c_121, %c_122, %331, %c_123 : (tensor<1x2x8x8xf32>, tensor<1x2x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8xf32>
      %333 = stablehlo.reshape %318 : (tensor<1x1x16xf32>) -> tensor<1x1x2x8xf32>
      %334 = stablehlo.transpose %333, dims = [0, 2, 1, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x2x1x8xf32>
      %335 = stablehlo.dot_general %334, %326, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x2x1x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x1x8xf32>
      %cst_124 = stablehlo.constant dense<0.353553385> : tensor<f32>
      %336 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<1x2x1x8xf32>
      %337 = stablehlo.multiply %335, %336 : tensor<1x2x1x8xf32>
      %338 = stablehlo.iota dim = 0 : tensor<8xi32>
      %339 = stablehlo.broadcast_in_dim %338, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
      %340 = stablehlo.iota dim = 0 : tensor<1xi32>
      %341 = stablehlo.broadcast_in_dim %340, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
      %342 = stablehlo.broadcast_in_dim %279, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
      %343 = stablehlo.add %342, %341 : tensor<1x1xi32>
      %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x8xi32>
      %345 = stablehlo.compare LE, %339, %344, SIGNED : (tensor<1x8xi32>, tensor<1x8xi32>) -> tensor<1x8xi1>
      %cst_125 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
      %346 = func.call @_where_0(%345, %337, %cst_125) : (tensor<1x8xi1>, tensor<1x2x1x8xf32>, tensor<f32>) -> tensor<1x2x1x8xf32>
      %cst_126 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %347 = stablehlo.reduce(%346 init: %cst_126) applies stablehlo.maximum across dimensions = [3] : (tensor<1x2x1x8xf32>, tensor<f32>) -> tensor<1x2x1xf32>
      %cst_127 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %348 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
      %349 = stablehlo.maximum %348, %347 : tensor<1x2x1xf32>
      %350 = stablehlo.broadcast_in_dim %349, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x1x1xf32>
      %351 = stablehlo.broadcast_in_dim %350, dims = [0, 1, 2, 3] : (tensor<1x2x1x1xf32>) -> tensor<1x2x1x8xf32>
      %352 = stablehlo.subtract %346, %351 : tensor<1x2x1x8xf32>
      %353 = stablehlo.exponential %352 : tensor<1x2x1x8xf32>
      %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %354 = stablehlo.reduce(%353 init: %cst_128) applies stablehlo.add across dimensions = [3] : (tensor<1x2x1x8xf32>, tensor<f32>) -> tensor<1x2x1xf32>
      %355 = stablehlo.broadcast_in_dim %354, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x1x1xf32>
      %356 = stablehlo.broadcast_in_dim %355, dims = [0, 1, 2, 3] : (tensor<1x2x1x1xf32>) -> tensor<1x2x1x8xf32>
      %357 = stablehlo.divide %353, %356 : tensor<1x2x1x8xf32>
      %358 = stablehlo.dot_general %357, %332, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x1x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x1x8xf32>
      %359 = stablehlo.transpose %358, dims = [0, 2, 1, 3] : (tensor<1x2x1x8xf32>) -> tensor<1x1x2x8xf32>
      %360 = stablehlo.reshape %359 : (tensor<1x1x2x8xf32>) -> tensor<1x1x16xf32>
      %361 = stablehlo.dot_general %360, %iterArg_71, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x16xf32>, tensor<16x16xf32>) -> tensor<1x1x16xf32>
      %362 = stablehlo.broadcast_in_dim %iterArg_72, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %363 = stablehlo.add %361, %362 : tensor<1x1x16xf32>
      %364 = stablehlo.add %292, %363 : tensor<1x1x16xf32>
      %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %365 = stablehlo.reduce(%364 init: %cst_129) applies stablehlo.add across dimensions = [2] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<1x1xf32>
      %366 = stablehlo.broadcast_in_dim %365, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
      %cst_130 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %367 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %368 = stablehlo.divide %366, %367 : tensor<1x1x1xf32>
      %369 = stablehlo.broadcast_in_dim %368, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %370 = stablehlo.subtract %364, %369 : tensor<1x1x16xf32>
      %371 = stablehlo.multiply %370, %370 : tensor<1x1x16xf32>
      %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %372 = stablehlo.reduce(%371 init: %cst_131) applies stablehlo.add across dimensions = [2] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<1x1xf32>
      %373 = stablehlo.broadcast_in_dim %372, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
      %cst_132 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %374 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %375 = stablehlo.divide %373, %374 : tensor<1x1x1xf32>
      %376 = stablehlo.broadcast_in_dim %368, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %377 = stablehlo.subtract %364, %376 : tensor<1x1x16xf32>
      %cst_133 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %378 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %379 = stablehlo.add %375, %378 : tensor<1x1x1xf32>
      %380 = stablehlo.rsqrt %379 : tensor<1x1x1xf32>
      %381 = stablehlo.broadcast_in_dim %380, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %382 = stablehlo.multiply %377, %381 : tensor<1x1x16xf32>
      %383 = stablehlo.broadcast_in_dim %iterArg_73, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %384 = stablehlo.multiply %382, %383 : tensor<1x1x16xf32>
      %385 = stablehlo.broadcast_in_dim %iterArg_74, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %386 = stablehlo.add %384, %385 : tensor<1x1x16xf32>
      %387 = stablehlo.dot_general %386, %iterArg_75, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x16xf32>, tensor<16x64xf32>) -> tensor<1x1x64xf32>
      %388 = stablehlo.broadcast_in_dim %iterArg_76, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
      %389 = stablehlo.add %387, %388 : tensor<1x1x64xf32>
      %390 = stablehlo.multiply %389, %389 : tensor<1x1x64xf32>
      %391 = stablehlo.multiply %390, %389 : tensor<1x1x64xf32>
      %cst_134 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %392 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<1x1x64xf32>
      %393 = stablehlo.multiply %392, %391 : tensor<1x1x64xf32>
      %394 = stablehlo.add %389, %393 : tensor<1x1x64xf32>
      %cst_135 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %395 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<1x1x64xf32>
      %396 = stablehlo.multiply %395, %394 : tensor<1x1x64xf32>
      %397 = stablehlo.tanh %396 : tensor<1x1x64xf32>
      %cst_136 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %398 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<1x1x64xf32>
      %399 = stablehlo.add %398, %397 : tensor<1x1x64xf32>
      %cst_137 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %400 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<1x1x64xf32>
      %401 = stablehlo.multiply %400, %399 : tensor<1x1x64xf32>
      %402 = stablehlo.multiply %389, %401 : tensor<1x1x64xf32>
      %403 = stablehlo.dot_general %402, %iterArg_77, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x64xf32>, tensor<64x16xf32>) -> tensor<1x1x16xf32>
      %404 = stablehlo.add %364, %403 : tensor<1x1x16xf32>
      %405 = stablehlo.broadcast_in_dim %iterArg_78, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %406 = stablehlo.add %404, %405 : tensor<1x1x16xf32>
      %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %407 = stablehlo.reduce(%406 init: %cst_138) applies stablehlo.add across dimensions = [2] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<1x1xf32>
      %408 = stablehlo.broadcast_in_dim %407, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
      %cst_139 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %409 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %410 = stablehlo.divide %408, %409 : tensor<1x1x1xf32>
      %411 = stablehlo.broadcast_in_dim %410, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %412 = stablehlo.subtract %406, %411 : tensor<1x1x16xf32>
      %413 = stablehlo.multiply %412, %412 : tensor<1x1x16xf32>
      %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %414 = stablehlo.reduce(%413 init: %cst_140) applies stablehlo.add across dimensions = [2] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<1x1xf32>
      %415 = stablehlo.broadcast_in_dim %414, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
      %cst_141 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %416 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %417 = stablehlo.divide %415, %416 : tensor<1x1x1xf32>
      %418 = stablehlo.broadcast_in_dim %410, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %419 = stablehlo.subtract %406, %418 : tensor<1x1x16xf32>
      %cst_142 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %420 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %421 = stablehlo.add %417, %420 : tensor<1x1x1xf32>
      %422 = stablehlo.rsqrt %421 : tensor<1x1x1xf32>
      %423 = stablehlo.broadcast_in_dim %422, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %424 = stablehlo.multiply %419, %423 : tensor<1x1x16xf32>
      %425 = stablehlo.broadcast_in_dim %iterArg_79, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %426 = stablehlo.multiply %424, %425 : tensor<1x1x16xf32>
      %427 = stablehlo.broadcast_in_dim %iterArg_80, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %428 = stablehlo.add %426, %427 : tensor<1x1x16xf32>
      %429 = stablehlo.dot_general %428, %iterArg_81, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x16xf32>, tensor<16x48xf32>) -> tensor<1x1x48xf32>
      %430 = stablehlo.broadcast_in_dim %iterArg_82, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
      %431 = stablehlo.add %429, %430 : tensor<1x1x48xf32>
      %432 = stablehlo.slice %431 [0:1, 0:1, 0:16] : (tensor<1x1x48xf32>) -> tensor<1x1x16xf32>
      %433 = stablehlo.slice %431 [0:1, 0:1, 16:32] : (tensor<1x1x48xf32>) -> tensor<1x1x16xf32>
      %434 = stablehlo.slice %431 [0:1, 0:1, 32:48] : (tensor<1x1x48xf32>) -> tensor<1x1x16xf32>
      %435 = stablehlo.reshape %433 : (tensor<1x1x16xf32>) -> tensor<1x1x2x8xf32>
      %436 = stablehlo.transpose %435, dims = [0, 2, 1, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x2x1x8xf32>
      %c_143 = stablehlo.constant dense<0> : tensor<i32>
      %437 = stablehlo.compare LT, %279, %c_143, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_144 = stablehlo.constant dense<8> : tensor<i32>
      %438 = stablehlo.add %279, %c_144 : tensor<i32>
      %439 = stablehlo.select %437, %438, %279 : tensor<i1>, tensor<i32>
      %c_145 = stablehlo.constant dense<0> : tensor<i32>
      %c_146 = stablehlo.constant dense<0> : tensor<i32>
      %c_147 = stablehlo.constant dense<0> : tensor<i32>
      %440 = stablehlo.dynamic_update_slice %iterArg_98, %436, %c_145, %c_146, %439, %c_147 : (tensor<1x2x8x8xf32>, tensor<1x2x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8xf32>
      %441 = stablehlo.reshape %434 : (tensor<1x1x16xf32>) -> tensor<1x1x2x8xf32>
      %442 = stablehlo.transpose %441, dims = [0, 2, 1, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x2x1x8xf32>
      %c_148 = stablehlo.constant dense<0> : tensor<i32>
      %443 = stablehlo.compare LT, %279, %c_148, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_149 = stablehlo.constant dense<8> : tensor<i32>
      %444 = stablehlo.add %279, %c_149 : tensor<i32>
      %445 = stablehlo.select %443, %444, %279 : tensor<i1>, tensor<i32>
      %c_150 = stablehlo.constant dense<0> : tensor<i32>
      %c_151 = stablehlo.constant dense<0> : tensor<i32>
      %c_152 = stablehlo.constant dense<0> : tensor<i32>
      %446 = stablehlo.dynamic_update_slice %iterArg_99, %442, %c_150, %c_151, %445, %c_152 : (tensor<1x2x8x8xf32>, tensor<1x2x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8xf32>
      %447 = stablehlo.reshape %432 : (tensor<1x1x16xf32>) -> tensor<1x1x2x8xf32>
      %448 = stablehlo.transpose %447, dims = [0, 2, 1, 3] : (tensor<1x1x2x8xf32>) -> tensor<1x2x1x8xf32>
      %449 = stablehlo.dot_general %448, %440, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x2x1x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x1x8xf32>
      %cst_153 = stablehlo.constant dense<0.353553385> : tensor<f32>
      %450 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<1x2x1x8xf32>
      %451 = stablehlo.multiply %449, %450 : tensor<1x2x1x8xf32>
      %452 = stablehlo.iota dim = 0 : tensor<8xi32>
      %453 = stablehlo.broadcast_in_dim %452, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
      %454 = stablehlo.iota dim = 0 : tensor<1xi32>
      %455 = stablehlo.broadcast_in_dim %454, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
      %456 = stablehlo.broadcast_in_dim %279, dims = [] : (tensor<i32>) -> tensor<1x1xi32>
      %457 = stablehlo.add %456, %455 : tensor<1x1xi32>
      %458 = stablehlo.broadcast_in_dim %457, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x8xi32>
      %459 = stablehlo.compare LE, %453, %458, SIGNED : (tensor<1x8xi32>, tensor<1x8xi32>) -> tensor<1x8xi1>
      %cst_154 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
      %460 = func.call @_where_0(%459, %451, %cst_154) : (tensor<1x8xi1>, tensor<1x2x1x8xf32>, tensor<f32>) -> tensor<1x2x1x8xf32>
      %cst_155 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %461 = stablehlo.reduce(%460 init: %cst_155) applies stablehlo.maximum across dimensions = [3] : (tensor<1x2x1x8xf32>, tensor<f32>) -> tensor<1x2x1xf32>
      %cst_156 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %462 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
      %463 = stablehlo.maximum %462, %461 : tensor<1x2x1xf32>
      %464 = stablehlo.broadcast_in_dim %463, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x1x1xf32>
      %465 = stablehlo.broadcast_in_dim %464, dims = [0, 1, 2, 3] : (tensor<1x2x1x1xf32>) -> tensor<1x2x1x8xf32>
      %466 = stablehlo.subtract %460, %465 : tensor<1x2x1x8xf32>
      %467 = stablehlo.exponential %466 : tensor<1x2x1x8xf32>
      %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %468 = stablehlo.reduce(%467 init: %cst_157) applies stablehlo.add across dimensions = [3] : (tensor<1x2x1x8xf32>, tensor<f32>) -> tensor<1x2x1xf32>
      %469 = stablehlo.broadcast_in_dim %468, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x1x1xf32>
      %470 = stablehlo.broadcast_in_dim %469, dims = [0, 1, 2, 3] : (tensor<1x2x1x1xf32>) -> tensor<1x2x1x8xf32>
      %471 = stablehlo.divide %467, %470 : tensor<1x2x1x8xf32>
      %472 = stablehlo.dot_general %471, %446, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x1x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x1x8xf32>
      %473 = stablehlo.transpose %472, dims = [0, 2, 1, 3] : (tensor<1x2x1x8xf32>) -> tensor<1x1x2x8xf32>
      %474 = stablehlo.reshape %473 : (tensor<1x1x2x8xf32>) -> tensor<1x1x16xf32>
      %475 = stablehlo.dot_general %474, %iterArg_83, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x16xf32>, tensor<16x16xf32>) -> tensor<1x1x16xf32>
      %476 = stablehlo.broadcast_in_dim %iterArg_84, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %477 = stablehlo.add %475, %476 : tensor<1x1x16xf32>
      %478 = stablehlo.add %406, %477 : tensor<1x1x16xf32>
      %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %479 = stablehlo.reduce(%478 init: %cst_158) applies stablehlo.add across dimensions = [2] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<1x1xf32>
      %480 = stablehlo.broadcast_in_dim %479, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
      %cst_159 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %481 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %482 = stablehlo.divide %480, %481 : tensor<1x1x1xf32>
      %483 = stablehlo.broadcast_in_dim %482, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %484 = stablehlo.subtract %478, %483 : tensor<1x1x16xf32>
      %485 = stablehlo.multiply %484, %484 : tensor<1x1x16xf32>
      %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %486 = stablehlo.reduce(%485 init: %cst_160) applies stablehlo.add across dimensions = [2] : (tensor<1x1x16xf32>, tensor<f32>) -> tensor<1x1xf32>
      %487 = stablehlo.broadcast_in_dim %486, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
      %cst_161 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %488 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %489 = stablehlo.divide %487, %488 : tensor<1x1x1xf32>
      %490 = stablehlo.broadcast_in_dim %482, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %491 = stablehlo.subtract %478, %490 : tensor<1x1x16xf32>
      %cst_162 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %492 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
      %493 = stablehlo.add %489, %492 : tensor<1x1x1xf32>
      %494 = stablehlo.rsqrt %493 : tensor<1x1x1xf32>
      %495 = stablehlo.broadcast_in_dim %494, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x16xf32>
      %496 = stablehlo.multiply %491, %495 : tensor<1x1x16xf32>
      %497 = stablehlo.broadcast_in_dim %iterArg_85, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %498 = stablehlo.multiply %496, %497 : tensor<1x1x16xf32>
      %499 = stablehlo.broadcast_in_dim %iterArg_86, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %500 = stablehlo.add %498, %499 : tensor<1x1x16xf32>
      %501 = stablehlo.dot_general %500, %iterArg_87, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x16xf32>, tensor<16x64xf32>) -> tensor<1x1x64xf32>
      %502 = stablehlo.broadcast_in_dim %iterArg_88, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
      %503 = stablehlo.add %501, %502 : tensor<1x1x64xf32>
      %504 = stablehlo.multiply %503, %503 : tensor<1x1x64xf32>
      %505 = stablehlo.multiply %504, %503 : tensor<1x1x64xf32>
      %cst_163 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %506 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<1x1x64xf32>
      %507 = stablehlo.multiply %506, %505 : tensor<1x1x64xf32>
      %508 = stablehlo.add %503, %507 : tensor<1x1x64xf32>
      %cst_164 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %509 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<1x1x64xf32>
      %510 = stablehlo.multiply %509, %508 : tensor<1x1x64xf32>
      %511 = stablehlo.tanh %510 : tensor<1x1x64xf32>
      %cst_165 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %512 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<1x1x64xf32>
      %513 = stablehlo.add %512, %511 : tensor<1x1x64xf32>
      %cst_166 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %514 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<1x1x64xf32>
      %515 = stablehlo.multiply %514, %513 : tensor<1x1x64xf32>
      %516 = stablehlo.multiply %503, %515 : tensor<1x1x64xf32>
      %517 = stablehlo.dot_general %516, %iterArg_89, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x64xf32>, tensor<64x16xf32>) -> tensor<1x1x16xf32>
      %518 = stablehlo.add %478, %517 : tensor<1x1x16xf32>
      %519 = stablehlo.broadcast_in_dim %iterArg_90, dims = [2] : (tensor<16xf32>) -> tensor<1x1x16xf32>
      %520 = stablehlo.add %518, %519 : tensor<1x1x16xf32>
      %521 = stablehlo.reshape %520 : (tensor<1x1x16xf32>) -> tensor<1x16xf32>
      %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %522 = stablehlo.reduce(%521 init: %cst_167) applies stablehlo.add across dimensions = [1] : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
      %523 = stablehlo.broadcast_in_dim %522, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
      %cst_168 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %524 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
      %525 = stablehlo.divide %523, %524 : tensor<1x1xf32>
      %526 = stablehlo.broadcast_in_dim %525, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x16xf32>
      %527 = stablehlo.subtract %521, %526 : tensor<1x16xf32>
      %528 = stablehlo.multiply %527, %527 : tensor<1x16xf32>
      %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %529 = stablehlo.reduce(%528 init: %cst_169) applies stablehlo.add across dimensions = [1] : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
      %530 = stablehlo.broadcast_in_dim %529, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
      %cst_170 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
      %531 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
      %532 = stablehlo.divide %530, %531 : tensor<1x1xf32>
      %533 = stablehlo.broadcast_in_dim %525, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x16xf32>
      %534 = stablehlo.subtract %521, %533 : tensor<1x16xf32>
      %cst_171 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
      %535 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
      %536 = stablehlo.add %532, %535 : tensor<1x1xf32>
      %537 = stablehlo.rsqrt %536 : tensor<1x1xf32>
      %538 = stablehlo.broadcast_in_dim %537, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x16xf32>
      %539 = stablehlo.multiply %534, %538 : tensor<1x16xf32>
      %540 = stablehlo.broadcast_in_dim %iterArg_91, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
      %541 = stablehlo.multiply %539, %540 : tensor<1x16xf32>
      %542 = stablehlo.broadcast_in_dim %iterArg_92, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
      %543 = stablehlo.add %541, %542 : tensor<1x16xf32>
      %544 = stablehlo.transpose %iterArg_66, dims = [1, 0] : (tensor<50x16xf32>) -> tensor<16x50xf32>
      %545 = stablehlo.dot_general %543, %544, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16xf32>, tensor<16x50xf32>) -> tensor<1x50xf32>
      %c_172 = stablehlo.constant dense<1> : tensor<i32>
      %546 = stablehlo.add %iterArg_93, %c_172 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %546, %545, %278, %326, %332, %440, %446 : tensor<16x16xf32>, tensor<50x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x48xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<64xf32>, tensor<64x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<i32>, tensor<1x50xf32>, tensor<1x4xi32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>
    }
    return %272#30, %272#29 : tensor<1x4xi32>, tensor<1x50xf32>
  }
  func.func private @_where(%arg0: tensor<4x8xi1>, %arg1: tensor<1x2x4x8xf32>, %arg2: tensor<f32>) -> tensor<1x2x4x8xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<4x8xi1>) -> tensor<1x2x4x8xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2x4x8xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<1x2x4x8xi1>, tensor<1x2x4x8xf32>
    return %3 : tensor<1x2x4x8xf32>
  }
  func.func private @argmax(%arg0: tensor<1x50xf32>) -> tensor<1xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<1x50xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<1x50xf32>, tensor<1x50xi32>, tensor<f32>, tensor<i32>) -> (tensor<1xf32>, tensor<1xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<1xi32>
  }
  func.func private @_where_0(%arg0: tensor<1x8xi1>, %arg1: tensor<1x2x1x8xf32>, %arg2: tensor<f32>) -> tensor<1x2x1x8xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<1x8xi1>) -> tensor<1x2x1x8xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2x1x8xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<1x2x1x8xi1>, tensor<1x2x1x8xf32>
    return %3 : tensor<1x2x1x8xf32>
  }
}

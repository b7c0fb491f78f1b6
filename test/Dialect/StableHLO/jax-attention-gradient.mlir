// What JAX prints is printed again as it was.
// RUN: grep -v '^//' %s | grep . > %t.expected
// RUN: tpu-opt %s | grep . > %t.found
// RUN: diff %t.expected %t.found
module @attention_gradient {
  func.func public @main(%arg0: tensor<8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<5x8xf32>, %arg5: tensor<5xi32>) -> (tensor<f32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<8x8xf32>) -> tensor<5x8xf32>
    %1 = stablehlo.dot_general %arg4, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<8x8xf32>) -> tensor<5x8xf32>
    %2 = stablehlo.dot_general %arg4, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<8x8xf32>) -> tensor<5x8xf32>
    %3 = stablehlo.transpose %1, dims = [1, 0] : (tensor<5x8xf32>) -> tensor<8x5xf32>
    %4 = stablehlo.dot_general %0, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<8x5xf32>) -> tensor<5x5xf32>
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %6 = stablehlo.divide %4, %5 : tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.maximum %8, %7 : tensor<5xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %12 = stablehlo.subtract %6, %11 : tensor<5x5xf32>
    %13 = stablehlo.exponential %12 : tensor<5x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %17 = stablehlo.divide %13, %16 : tensor<5x5xf32>
    %18 = stablehlo.multiply %15, %15 : tensor<5x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %20 = stablehlo.divide %19, %18 : tensor<5x1xf32>
    %21 = stablehlo.dot_general %17, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf32>, tensor<5x8xf32>) -> tensor<5x8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<5x8xf32>, tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_5 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %25 = stablehlo.divide %23, %24 : tensor<5x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x8xf32>
    %27 = stablehlo.subtract %21, %26 : tensor<5x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %28:4 = call @_var(%21, %c) : (tensor<5x8xf32>, tensor<i32>) -> (tensor<5x1xf32>, tensor<5x8xf32>, tensor<f32>, tensor<i1>)
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %30 = stablehlo.add %28#0, %29 : tensor<5x1xf32>
    %31 = stablehlo.rsqrt %30 : tensor<5x1xf32>
    %32 = stablehlo.divide %31, %30 : tensor<5x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<5x1xf32>
    %35 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x8xf32>
    %36 = stablehlo.multiply %27, %35 : tensor<5x8xf32>
    %37 = stablehlo.dot_general %36, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<8x8xf32>) -> tensor<5x8xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<5x8xf32>
    %40 = stablehlo.negate %37 : tensor<5x8xf32>
    %cst_9 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %42 = stablehlo.multiply %40, %41 : tensor<5x8xf32>
    %43 = chlo.erfc %42 : tensor<5x8xf32> -> tensor<5x8xf32>
    %44 = chlo.square %42 : tensor<5x8xf32> -> tensor<5x8xf32>
    %45 = stablehlo.negate %44 : tensor<5x8xf32>
    %46 = stablehlo.exponential %45 : tensor<5x8xf32>
    %47 = stablehlo.multiply %39, %43 : tensor<5x8xf32>
    %48:3 = call @log_softmax(%47) : (tensor<5x8xf32>) -> (tensor<5x8xf32>, tensor<5x8xf32>, tensor<5x1xf32>)
    %49 = call @_one_hot(%arg5) : (tensor<5xi32>) -> tensor<5x8xf32>
    %50 = stablehlo.multiply %48#0, %49 : tensor<5x8xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x8xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %53 = stablehlo.divide %52, %cst_12 : tensor<f32>
    %54 = stablehlo.negate %53 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.negate %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %56 = stablehlo.divide %55, %cst_14 : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<5xf32>) -> tensor<5x8xf32>
    %59 = stablehlo.multiply %58, %49 : tensor<5x8xf32>
    %60 = call @log_softmax_0(%48#1, %48#2, %59) : (tensor<5x8xf32>, tensor<5x1xf32>, tensor<5x8xf32>) -> tensor<5x8xf32>
    %61 = stablehlo.multiply %39, %60 : tensor<5x8xf32>
    %62 = stablehlo.multiply %60, %43 : tensor<5x8xf32>
    %cst_15 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %64 = stablehlo.multiply %63, %61 : tensor<5x8xf32>
    %65 = stablehlo.multiply %64, %46 : tensor<5x8xf32>
    %cst_16 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %67 = stablehlo.multiply %65, %66 : tensor<5x8xf32>
    %68 = stablehlo.negate %67 : tensor<5x8xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %70 = stablehlo.multiply %69, %62 : tensor<5x8xf32>
    %71 = stablehlo.add %68, %70 : tensor<5x8xf32>
    %72 = stablehlo.dot_general %71, %36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<5x8xf32>) -> tensor<8x8xf32>
    %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %74 = stablehlo.dot_general %71, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<8x8xf32>) -> tensor<5x8xf32>
    %75 = stablehlo.multiply %27, %74 : tensor<5x8xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<5x8xf32>, tensor<f32>) -> tensor<5xf32>
    %77 = stablehlo.reshape %76 : (tensor<5xf32>) -> tensor<5x1xf32>
    %78 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x8xf32>
    %79 = stablehlo.multiply %74, %78 : tensor<5x8xf32>
    %80 = stablehlo.multiply %77, %34 : tensor<5x1xf32>
    %81 = call @_var_1(%28#1, %28#2, %28#3, %80) : (tensor<5x8xf32>, tensor<f32>, tensor<i1>, tensor<5x1xf32>) -> tensor<5x8xf32>
    %82 = stablehlo.negate %79 : tensor<5x8xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<5x8xf32>, tensor<f32>) -> tensor<5xf32>
    %84 = stablehlo.reshape %83 : (tensor<5xf32>) -> tensor<5x1xf32>
    %85 = stablehlo.add %81, %79 : tensor<5x8xf32>
    %cst_20 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %87 = stablehlo.divide %84, %86 : tensor<5x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<5xf32>) -> tensor<5x8xf32>
    %90 = stablehlo.add %85, %89 : tensor<5x8xf32>
    %91 = stablehlo.dot_general %90, %17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<5x5xf32>) -> tensor<8x5xf32>
    %92 = stablehlo.transpose %91, dims = [1, 0] : (tensor<8x5xf32>) -> tensor<5x8xf32>
    %93 = stablehlo.dot_general %90, %2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<5x8xf32>) -> tensor<5x5xf32>
    %94 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %95 = stablehlo.multiply %93, %94 : tensor<5x5xf32>
    %96 = stablehlo.multiply %95, %13 : tensor<5x5xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %98 = stablehlo.reshape %97 : (tensor<5xf32>) -> tensor<5x1xf32>
    %99 = stablehlo.negate %98 : tensor<5x1xf32>
    %100 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %101 = stablehlo.divide %93, %100 : tensor<5x5xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%99 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0] : (tensor<5xf32>) -> tensor<5x5xf32>
    %104 = stablehlo.add %101, %103 : tensor<5x5xf32>
    %105 = stablehlo.multiply %104, %13 : tensor<5x5xf32>
    %cst_24 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %107 = stablehlo.divide %105, %106 : tensor<5x5xf32>
    %108 = stablehlo.dot_general %107, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf32>, tensor<5x8xf32>) -> tensor<5x8xf32>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<5x8xf32>) -> tensor<8x5xf32>
    %110 = stablehlo.dot_general %107, %3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf32>, tensor<8x5xf32>) -> tensor<5x8xf32>
    %111 = stablehlo.transpose %109, dims = [1, 0] : (tensor<8x5xf32>) -> tensor<5x8xf32>
    %112 = stablehlo.dot_general %92, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<5x8xf32>) -> tensor<8x8xf32>
    %113 = stablehlo.transpose %112, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %114 = stablehlo.dot_general %111, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<5x8xf32>) -> tensor<8x8xf32>
    %115 = stablehlo.transpose %114, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %116 = stablehlo.dot_general %110, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x8xf32>, tensor<5x8xf32>) -> tensor<8x8xf32>
    %117 = stablehlo.transpose %116, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
    return %54, %117, %115, %113, %73 : tensor<f32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>
  }
  func.func private @_var(%arg0: tensor<5x8xf32>, %arg1: tensor<i32>) -> (tensor<5x1xf32>, tensor<5x8xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x8xf32>, tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<5x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x8xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<5x8xf32>
    %6 = chlo.square %5 : tensor<5x8xf32> -> tensor<5x8xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<5x8xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x8xf32>, tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<5x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16 = call @_where(%15, %14, %cst_5) : (tensor<i1>, tensor<5x1xf32>, tensor<f32>) -> tensor<5x1xf32>
    return %16, %8, %10, %15 : tensor<5x1xf32>, tensor<5x8xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<5x1xf32>, %arg2: tensor<f32>) -> tensor<5x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<5x1xf32>
    return %2 : tensor<5x1xf32>
  }
  func.func private @log_softmax(%arg0: tensor<5x8xf32>) -> (tensor<5x8xf32>, tensor<5x8xf32>, tensor<5x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<5x8xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<5xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x8xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<5x8xf32>
    %6 = stablehlo.exponential %5 : tensor<5x8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<5x8xf32>, tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %9 = stablehlo.log %8 : tensor<5x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x8xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<5x8xf32>
    return %11, %6, %8 : tensor<5x8xf32>, tensor<5x8xf32>, tensor<5x1xf32>
  }
  func.func private @_one_hot(%arg0: tensor<5xi32>) -> tensor<5x8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x8xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x8xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<5x8xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<5x8xi32>, tensor<5x8xi32>) -> tensor<5x8xi1>
    %5 = stablehlo.convert %4 : (tensor<5x8xi1>) -> tensor<5x8xf32>
    return %5 : tensor<5x8xf32>
  }
  func.func private @log_softmax_0(%arg0: tensor<5x8xf32>, %arg1: tensor<5x1xf32>, %arg2: tensor<5x8xf32>) -> tensor<5x8xf32> {
    %0 = stablehlo.negate %arg2 : tensor<5x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x8xf32>, tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.reshape %1 : (tensor<5xf32>) -> tensor<5x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xf32>) -> tensor<5x8xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<5x8xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<5x8xf32>
    return %7 : tensor<5x8xf32>
  }
  func.func private @_var_1(%arg0: tensor<5x8xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<5x1xf32>) -> tensor<5x8xf32> {
    %0 = call @_where_2(%arg2, %arg3) : (tensor<i1>, tensor<5x1xf32>) -> tensor<5x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %2 = stablehlo.divide %0, %1 : tensor<5x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<5xf32>) -> tensor<5x8xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<5x8xf32>
    %6 = stablehlo.negate %5 : tensor<5x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x8xf32>, tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.reshape %7 : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<5x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<5xf32>) -> tensor<5x8xf32>
    %13 = stablehlo.add %5, %12 : tensor<5x8xf32>
    return %13 : tensor<5x8xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<5x1xf32>) -> tensor<5x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<5x1xf32>
    return %1 : tensor<5x1xf32>
  }
}

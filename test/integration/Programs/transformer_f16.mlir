// A transformer encoder block: multi-head attention, layer norms, gelu (f16).

func.func @main(%a0: tensor<2x7x17xf16>,
                %a1: tensor<17xf16>,
                %a2: tensor<17xf16>,
                %a3: tensor<17x17xf16>,
                %a4: tensor<17xf16>,
                %a5: tensor<17x17xf16>,
                %a6: tensor<17xf16>,
                %a7: tensor<17x17xf16>,
                %a8: tensor<17xf16>,
                %a9: tensor<2x1x1x7xi1>,
                %a10: tensor<17x17xf16>,
                %a11: tensor<17xf16>,
                %a12: tensor<17xf16>,
                %a13: tensor<17xf16>,
                %a14: tensor<17x29xf16>,
                %a15: tensor<29xf16>,
                %a16: tensor<29x17xf16>,
                %a17: tensor<17xf16>)
    -> tensor<2x7x17xf16> {
  %0 = graph.layer_norm %a0, %a1, %a2
        : (tensor<2x7x17xf16>, tensor<17xf16>, tensor<17xf16>) -> tensor<2x7x17xf16>
  %1 = graph.matmul %0, %a3 : (tensor<2x7x17xf16>, tensor<17x17xf16>) -> tensor<2x7x17xf16>
  %2 = graph.constant dense<0.2425> : tensor<f16>
  %3 = graph.mul %1, %2 : (tensor<2x7x17xf16>, tensor<f16>) -> tensor<2x7x17xf16>
  %4 = graph.bias_add %3, %a4 : (tensor<2x7x17xf16>, tensor<17xf16>) -> tensor<2x7x17xf16>
  %5 = graph.reshape %4 : (tensor<2x7x17xf16>) -> tensor<2x7x1x17xf16>
  %6 = graph.transpose %5 {perm = [0, 2, 1, 3]} : (tensor<2x7x1x17xf16>) -> tensor<2x1x7x17xf16>
  %7 = graph.matmul %0, %a5 : (tensor<2x7x17xf16>, tensor<17x17xf16>) -> tensor<2x7x17xf16>
  %8 = graph.constant dense<0.2425> : tensor<f16>
  %9 = graph.mul %7, %8 : (tensor<2x7x17xf16>, tensor<f16>) -> tensor<2x7x17xf16>
  %10 = graph.bias_add %9, %a6 : (tensor<2x7x17xf16>, tensor<17xf16>) -> tensor<2x7x17xf16>
  %11 = graph.reshape %10 : (tensor<2x7x17xf16>) -> tensor<2x7x1x17xf16>
  %12 = graph.transpose %11 {perm = [0, 2, 1, 3]} : (tensor<2x7x1x17xf16>) -> tensor<2x1x7x17xf16>
  %13 = graph.matmul %0, %a7 : (tensor<2x7x17xf16>, tensor<17x17xf16>) -> tensor<2x7x17xf16>
  %14 = graph.constant dense<0.2425> : tensor<f16>
  %15 = graph.mul %13, %14 : (tensor<2x7x17xf16>, tensor<f16>) -> tensor<2x7x17xf16>
  %16 = graph.bias_add %15, %a8 : (tensor<2x7x17xf16>, tensor<17xf16>) -> tensor<2x7x17xf16>
  %17 = graph.reshape %16 : (tensor<2x7x17xf16>) -> tensor<2x7x1x17xf16>
  %18 = graph.transpose %17 {perm = [0, 2, 1, 3]} : (tensor<2x7x1x17xf16>) -> tensor<2x1x7x17xf16>
  %19 = graph.matmul %6, %12 {transpose_b = true}
        : (tensor<2x1x7x17xf16>, tensor<2x1x7x17xf16>) -> tensor<2x1x7x7xf16>
  %20 = graph.constant dense<0.242536> : tensor<f16>
  %21 = graph.mul %19, %20 : (tensor<2x1x7x7xf16>, tensor<f16>) -> tensor<2x1x7x7xf16>
  %22 = graph.constant dense<-1.0e+4> : tensor<f16>
  %23 = graph.select %a9, %21, %22
        : (tensor<2x1x1x7xi1>, tensor<2x1x7x7xf16>, tensor<f16>) -> tensor<2x1x7x7xf16>
  %24 = graph.softmax %23 : (tensor<2x1x7x7xf16>) -> tensor<2x1x7x7xf16>
  %25 = graph.matmul %24, %18 : (tensor<2x1x7x7xf16>, tensor<2x1x7x17xf16>) -> tensor<2x1x7x17xf16>
  %26 = graph.transpose %25 {perm = [0, 2, 1, 3]} : (tensor<2x1x7x17xf16>) -> tensor<2x7x1x17xf16>
  %27 = graph.reshape %26 : (tensor<2x7x1x17xf16>) -> tensor<2x7x17xf16>
  %28 = graph.matmul %27, %a10 : (tensor<2x7x17xf16>, tensor<17x17xf16>) -> tensor<2x7x17xf16>
  %29 = graph.constant dense<0.2425> : tensor<f16>
  %30 = graph.mul %28, %29 : (tensor<2x7x17xf16>, tensor<f16>) -> tensor<2x7x17xf16>
  %31 = graph.bias_add %30, %a11 : (tensor<2x7x17xf16>, tensor<17xf16>) -> tensor<2x7x17xf16>
  %32 = graph.add %a0, %31 : (tensor<2x7x17xf16>, tensor<2x7x17xf16>) -> tensor<2x7x17xf16>
  %33 = graph.layer_norm %32, %a12, %a13
        : (tensor<2x7x17xf16>, tensor<17xf16>, tensor<17xf16>) -> tensor<2x7x17xf16>
  %34 = graph.matmul %33, %a14 : (tensor<2x7x17xf16>, tensor<17x29xf16>) -> tensor<2x7x29xf16>
  %35 = graph.constant dense<0.2425> : tensor<f16>
  %36 = graph.mul %34, %35 : (tensor<2x7x29xf16>, tensor<f16>) -> tensor<2x7x29xf16>
  %37 = graph.bias_add %36, %a15 : (tensor<2x7x29xf16>, tensor<29xf16>) -> tensor<2x7x29xf16>
  %38 = graph.gelu %37 {approximate = true} : (tensor<2x7x29xf16>) -> tensor<2x7x29xf16>
  %39 = graph.matmul %38, %a16 : (tensor<2x7x29xf16>, tensor<29x17xf16>) -> tensor<2x7x17xf16>
  %40 = graph.constant dense<0.1857> : tensor<f16>
  %41 = graph.mul %39, %40 : (tensor<2x7x17xf16>, tensor<f16>) -> tensor<2x7x17xf16>
  %42 = graph.bias_add %41, %a17 : (tensor<2x7x17xf16>, tensor<17xf16>) -> tensor<2x7x17xf16>
  %43 = graph.add %32, %42 : (tensor<2x7x17xf16>, tensor<2x7x17xf16>) -> tensor<2x7x17xf16>
  return %43 : tensor<2x7x17xf16>
}

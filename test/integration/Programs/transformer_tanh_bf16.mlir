// A transformer encoder block: multi-head attention, layer norms, gelu (bf16).

func.func @main(%a0: tensor<2x7x15xbf16>,
                %a1: tensor<15xbf16>,
                %a2: tensor<15xbf16>,
                %a3: tensor<15x15xbf16>,
                %a4: tensor<15xbf16>,
                %a5: tensor<15x15xbf16>,
                %a6: tensor<15xbf16>,
                %a7: tensor<15x15xbf16>,
                %a8: tensor<15xbf16>,
                %a9: tensor<2x1x1x7xi1>,
                %a10: tensor<15x15xbf16>,
                %a11: tensor<15xbf16>,
                %a12: tensor<15xbf16>,
                %a13: tensor<15xbf16>,
                %a14: tensor<15x29xbf16>,
                %a15: tensor<29xbf16>,
                %a16: tensor<29x15xbf16>,
                %a17: tensor<15xbf16>)
    -> tensor<2x7x15xbf16> {
  %0 = graph.layer_norm %a0, %a1, %a2
        : (tensor<2x7x15xbf16>, tensor<15xbf16>, tensor<15xbf16>) -> tensor<2x7x15xbf16>
  %1 = graph.matmul %0, %a3 : (tensor<2x7x15xbf16>, tensor<15x15xbf16>) -> tensor<2x7x15xbf16>
  %2 = graph.constant dense<0.2582> : tensor<bf16>
  %3 = graph.mul %1, %2 : (tensor<2x7x15xbf16>, tensor<bf16>) -> tensor<2x7x15xbf16>
  %4 = graph.bias_add %3, %a4 : (tensor<2x7x15xbf16>, tensor<15xbf16>) -> tensor<2x7x15xbf16>
  %5 = graph.reshape %4 : (tensor<2x7x15xbf16>) -> tensor<2x7x3x5xbf16>
  %6 = graph.transpose %5 {perm = [0, 2, 1, 3]} : (tensor<2x7x3x5xbf16>) -> tensor<2x3x7x5xbf16>
  %7 = graph.matmul %0, %a5 : (tensor<2x7x15xbf16>, tensor<15x15xbf16>) -> tensor<2x7x15xbf16>
  %8 = graph.constant dense<0.2582> : tensor<bf16>
  %9 = graph.mul %7, %8 : (tensor<2x7x15xbf16>, tensor<bf16>) -> tensor<2x7x15xbf16>
  %10 = graph.bias_add %9, %a6 : (tensor<2x7x15xbf16>, tensor<15xbf16>) -> tensor<2x7x15xbf16>
  %11 = graph.reshape %10 : (tensor<2x7x15xbf16>) -> tensor<2x7x3x5xbf16>
  %12 = graph.transpose %11 {perm = [0, 2, 1, 3]} : (tensor<2x7x3x5xbf16>) -> tensor<2x3x7x5xbf16>
  %13 = graph.matmul %0, %a7 : (tensor<2x7x15xbf16>, tensor<15x15xbf16>) -> tensor<2x7x15xbf16>
  %14 = graph.constant dense<0.2582> : tensor<bf16>
  %15 = graph.mul %13, %14 : (tensor<2x7x15xbf16>, tensor<bf16>) -> tensor<2x7x15xbf16>
  %16 = graph.bias_add %15, %a8 : (tensor<2x7x15xbf16>, tensor<15xbf16>) -> tensor<2x7x15xbf16>
  %17 = graph.reshape %16 : (tensor<2x7x15xbf16>) -> tensor<2x7x3x5xbf16>
  %18 = graph.transpose %17 {perm = [0, 2, 1, 3]} : (tensor<2x7x3x5xbf16>) -> tensor<2x3x7x5xbf16>
  %19 = graph.matmul %6, %12 {transpose_b = true}
        : (tensor<2x3x7x5xbf16>, tensor<2x3x7x5xbf16>) -> tensor<2x3x7x7xbf16>
  %20 = graph.constant dense<0.447214> : tensor<bf16>
  %21 = graph.mul %19, %20 : (tensor<2x3x7x7xbf16>, tensor<bf16>) -> tensor<2x3x7x7xbf16>
  %22 = graph.constant dense<-1.0e+4> : tensor<bf16>
  %23 = graph.select %a9, %21, %22
        : (tensor<2x1x1x7xi1>, tensor<2x3x7x7xbf16>, tensor<bf16>) -> tensor<2x3x7x7xbf16>
  %24 = graph.softmax %23 : (tensor<2x3x7x7xbf16>) -> tensor<2x3x7x7xbf16>
  %25 = graph.matmul %24, %18 : (tensor<2x3x7x7xbf16>, tensor<2x3x7x5xbf16>) -> tensor<2x3x7x5xbf16>
  %26 = graph.transpose %25 {perm = [0, 2, 1, 3]} : (tensor<2x3x7x5xbf16>) -> tensor<2x7x3x5xbf16>
  %27 = graph.reshape %26 : (tensor<2x7x3x5xbf16>) -> tensor<2x7x15xbf16>
  %28 = graph.matmul %27, %a10 : (tensor<2x7x15xbf16>, tensor<15x15xbf16>) -> tensor<2x7x15xbf16>
  %29 = graph.constant dense<0.2582> : tensor<bf16>
  %30 = graph.mul %28, %29 : (tensor<2x7x15xbf16>, tensor<bf16>) -> tensor<2x7x15xbf16>
  %31 = graph.bias_add %30, %a11 : (tensor<2x7x15xbf16>, tensor<15xbf16>) -> tensor<2x7x15xbf16>
  %32 = graph.add %a0, %31 : (tensor<2x7x15xbf16>, tensor<2x7x15xbf16>) -> tensor<2x7x15xbf16>
  %33 = graph.layer_norm %32, %a12, %a13
        : (tensor<2x7x15xbf16>, tensor<15xbf16>, tensor<15xbf16>) -> tensor<2x7x15xbf16>
  %34 = graph.matmul %33, %a14 : (tensor<2x7x15xbf16>, tensor<15x29xbf16>) -> tensor<2x7x29xbf16>
  %35 = graph.constant dense<0.2582> : tensor<bf16>
  %36 = graph.mul %34, %35 : (tensor<2x7x29xbf16>, tensor<bf16>) -> tensor<2x7x29xbf16>
  %37 = graph.bias_add %36, %a15 : (tensor<2x7x29xbf16>, tensor<29xbf16>) -> tensor<2x7x29xbf16>
  %38 = graph.gelu %37 {approximate = true} : (tensor<2x7x29xbf16>) -> tensor<2x7x29xbf16>
  %39 = graph.matmul %38, %a16 : (tensor<2x7x29xbf16>, tensor<29x15xbf16>) -> tensor<2x7x15xbf16>
  %40 = graph.constant dense<0.1857> : tensor<bf16>
  %41 = graph.mul %39, %40 : (tensor<2x7x15xbf16>, tensor<bf16>) -> tensor<2x7x15xbf16>
  %42 = graph.bias_add %41, %a17 : (tensor<2x7x15xbf16>, tensor<15xbf16>) -> tensor<2x7x15xbf16>
  %43 = graph.add %32, %42 : (tensor<2x7x15xbf16>, tensor<2x7x15xbf16>) -> tensor<2x7x15xbf16>
  return %43 : tensor<2x7x15xbf16>
}

// Running sums in either direction, with and without the element itself.

func.func @main(%a0: tensor<3x11x5xf32>,
                %a1: tensor<3x11x5xi32>,
                %a2: tensor<3x11x5xbf16>,
                %a3: tensor<3x11x5xi8>,
                %a4: tensor<3x11x5xi64>,
                %a5: tensor<3x11x5xui8>,
                %a6: tensor<3x11x5xf16>)
    -> (tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xi32>, tensor<3x11x5xi32>, tensor<3x11x5xi32>, tensor<3x11x5xi32>, tensor<3x11x5xbf16>, tensor<3x11x5xbf16>, tensor<3x11x5xbf16>, tensor<3x11x5xbf16>, tensor<3x11x5xi8>, tensor<3x11x5xi8>, tensor<3x11x5xi8>, tensor<3x11x5xi8>, tensor<3x11x5xi64>, tensor<3x11x5xi64>, tensor<3x11x5xi64>, tensor<3x11x5xi64>, tensor<3x11x5xui8>, tensor<3x11x5xui8>, tensor<3x11x5xui8>, tensor<3x11x5xui8>, tensor<3x11x5xf16>, tensor<3x11x5xf16>, tensor<3x11x5xf16>, tensor<3x11x5xf16>) {
  %0 = graph.cumsum %a0 {axis = 0, exclusive = false, reverse = false}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %1 = graph.cumsum %a0 {axis = 0, exclusive = false, reverse = true}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %2 = graph.cumsum %a0 {axis = 0, exclusive = true, reverse = false}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %3 = graph.cumsum %a0 {axis = 0, exclusive = true, reverse = true}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %4 = graph.cumsum %a0 {axis = 1, exclusive = false, reverse = false}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %5 = graph.cumsum %a0 {axis = 1, exclusive = false, reverse = true}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %6 = graph.cumsum %a0 {axis = 1, exclusive = true, reverse = false}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %7 = graph.cumsum %a0 {axis = 1, exclusive = true, reverse = true}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %8 = graph.cumsum %a0 {axis = -1, exclusive = false, reverse = false}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %9 = graph.cumsum %a0 {axis = -1, exclusive = false, reverse = true}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %10 = graph.cumsum %a0 {axis = -1, exclusive = true, reverse = false}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %11 = graph.cumsum %a0 {axis = -1, exclusive = true, reverse = true}
        : (tensor<3x11x5xf32>) -> tensor<3x11x5xf32>
  %12 = graph.cumsum %a1 {axis = 1, exclusive = false, reverse = false}
        : (tensor<3x11x5xi32>) -> tensor<3x11x5xi32>
  %13 = graph.cumsum %a1 {axis = 1, exclusive = false, reverse = true}
        : (tensor<3x11x5xi32>) -> tensor<3x11x5xi32>
  %14 = graph.cumsum %a1 {axis = 1, exclusive = true, reverse = false}
        : (tensor<3x11x5xi32>) -> tensor<3x11x5xi32>
  %15 = graph.cumsum %a1 {axis = 1, exclusive = true, reverse = true}
        : (tensor<3x11x5xi32>) -> tensor<3x11x5xi32>
  %16 = graph.cumsum %a2 {axis = 1, exclusive = false, reverse = false}
        : (tensor<3x11x5xbf16>) -> tensor<3x11x5xbf16>
  %17 = graph.cumsum %a2 {axis = 1, exclusive = false, reverse = true}
        : (tensor<3x11x5xbf16>) -> tensor<3x11x5xbf16>
  %18 = graph.cumsum %a2 {axis = 1, exclusive = true, reverse = false}
        : (tensor<3x11x5xbf16>) -> tensor<3x11x5xbf16>
  %19 = graph.cumsum %a2 {axis = 1, exclusive = true, reverse = true}
        : (tensor<3x11x5xbf16>) -> tensor<3x11x5xbf16>
  %20 = graph.cumsum %a3 {axis = 1, exclusive = false, reverse = false}
        : (tensor<3x11x5xi8>) -> tensor<3x11x5xi8>
  %21 = graph.cumsum %a3 {axis = 1, exclusive = false, reverse = true}
        : (tensor<3x11x5xi8>) -> tensor<3x11x5xi8>
  %22 = graph.cumsum %a3 {axis = 1, exclusive = true, reverse = false}
        : (tensor<3x11x5xi8>) -> tensor<3x11x5xi8>
  %23 = graph.cumsum %a3 {axis = 1, exclusive = true, reverse = true}
        : (tensor<3x11x5xi8>) -> tensor<3x11x5xi8>
  %24 = graph.cumsum %a4 {axis = 1, exclusive = false, reverse = false}
        : (tensor<3x11x5xi64>) -> tensor<3x11x5xi64>
  %25 = graph.cumsum %a4 {axis = 1, exclusive = false, reverse = true}
        : (tensor<3x11x5xi64>) -> tensor<3x11x5xi64>
  %26 = graph.cumsum %a4 {axis = 1, exclusive = true, reverse = false}
        : (tensor<3x11x5xi64>) -> tensor<3x11x5xi64>
  %27 = graph.cumsum %a4 {axis = 1, exclusive = true, reverse = true}
        : (tensor<3x11x5xi64>) -> tensor<3x11x5xi64>
  %28 = graph.cumsum %a5 {axis = 1, exclusive = false, reverse = false}
        : (tensor<3x11x5xui8>) -> tensor<3x11x5xui8>
  %29 = graph.cumsum %a5 {axis = 1, exclusive = false, reverse = true}
        : (tensor<3x11x5xui8>) -> tensor<3x11x5xui8>
  %30 = graph.cumsum %a5 {axis = 1, exclusive = true, reverse = false}
        : (tensor<3x11x5xui8>) -> tensor<3x11x5xui8>
  %31 = graph.cumsum %a5 {axis = 1, exclusive = true, reverse = true}
        : (tensor<3x11x5xui8>) -> tensor<3x11x5xui8>
  %32 = graph.cumsum %a6 {axis = 1, exclusive = false, reverse = false}
        : (tensor<3x11x5xf16>) -> tensor<3x11x5xf16>
  %33 = graph.cumsum %a6 {axis = 1, exclusive = false, reverse = true}
        : (tensor<3x11x5xf16>) -> tensor<3x11x5xf16>
  %34 = graph.cumsum %a6 {axis = 1, exclusive = true, reverse = false}
        : (tensor<3x11x5xf16>) -> tensor<3x11x5xf16>
  %35 = graph.cumsum %a6 {axis = 1, exclusive = true, reverse = true}
        : (tensor<3x11x5xf16>) -> tensor<3x11x5xf16>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35 : tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xf32>, tensor<3x11x5xi32>, tensor<3x11x5xi32>, tensor<3x11x5xi32>, tensor<3x11x5xi32>, tensor<3x11x5xbf16>, tensor<3x11x5xbf16>, tensor<3x11x5xbf16>, tensor<3x11x5xbf16>, tensor<3x11x5xi8>, tensor<3x11x5xi8>, tensor<3x11x5xi8>, tensor<3x11x5xi8>, tensor<3x11x5xi64>, tensor<3x11x5xi64>, tensor<3x11x5xi64>, tensor<3x11x5xi64>, tensor<3x11x5xui8>, tensor<3x11x5xui8>, tensor<3x11x5xui8>, tensor<3x11x5xui8>, tensor<3x11x5xf16>, tensor<3x11x5xf16>, tensor<3x11x5xf16>, tensor<3x11x5xf16>
}

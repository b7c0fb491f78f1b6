// Ops that become views and transfers.

func.func @transpose_f32(%x: tensor<5x6x7xf32>) -> (tensor<7x5x6xf32>) {
  %r = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<5x6x7xf32>) -> tensor<7x5x6xf32>
  return %r : tensor<7x5x6xf32>
}

func.func @pad_f32(%x: tensor<4x5xf32>, %p: tensor<f32>) -> (tensor<5x12xf32>) {
  %r = stablehlo.pad %x, %p, low = [-1, 1], high = [2, 2], interior = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<5x12xf32>
  return %r : tensor<5x12xf32>
}

func.func @reverse_f32(%x: tensor<4x50xf32>) -> (tensor<4x50xf32>) {
  %r = stablehlo.reverse %x, dims = [0, 1] : tensor<4x50xf32>
  return %r : tensor<4x50xf32>
}

func.func @slice_reshape_f32(%x: tensor<9x10xf32>) -> (tensor<3x12xf32>) {
  %s = stablehlo.slice %x [1:9:2, 0:9] : (tensor<9x10xf32>) -> tensor<4x9xf32>
  %r = stablehlo.reshape %s : (tensor<4x9xf32>) -> tensor<3x12xf32>
  return %r : tensor<3x12xf32>
}

func.func @broadcast_f32(%x: tensor<1x10xf32>) -> (tensor<3x10x4xf32>) {
  %r = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<3x10x4xf32>
  return %r : tensor<3x10x4xf32>
}

func.func @concatenate_f32(%x: tensor<3x4xf32>, %y: tensor<3x2xf32>, %z: tensor<3x0xf32>) -> (tensor<3x10xf32>) {
  %r = stablehlo.concatenate %x, %z, %y, %x, dim = 1 : (tensor<3x4xf32>, tensor<3x0xf32>, tensor<3x2xf32>, tensor<3x4xf32>) -> tensor<3x10xf32>
  return %r : tensor<3x10xf32>
}

func.func @transpose_bf16(%x: tensor<5x6x7xbf16>) -> (tensor<7x5x6xbf16>) {
  %r = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<5x6x7xbf16>) -> tensor<7x5x6xbf16>
  return %r : tensor<7x5x6xbf16>
}

func.func @pad_bf16(%x: tensor<4x5xbf16>, %p: tensor<bf16>) -> (tensor<5x12xbf16>) {
  %r = stablehlo.pad %x, %p, low = [-1, 1], high = [2, 2], interior = [0, 1] : (tensor<4x5xbf16>, tensor<bf16>) -> tensor<5x12xbf16>
  return %r : tensor<5x12xbf16>
}

func.func @reverse_bf16(%x: tensor<4x50xbf16>) -> (tensor<4x50xbf16>) {
  %r = stablehlo.reverse %x, dims = [0, 1] : tensor<4x50xbf16>
  return %r : tensor<4x50xbf16>
}

func.func @slice_reshape_bf16(%x: tensor<9x10xbf16>) -> (tensor<3x12xbf16>) {
  %s = stablehlo.slice %x [1:9:2, 0:9] : (tensor<9x10xbf16>) -> tensor<4x9xbf16>
  %r = stablehlo.reshape %s : (tensor<4x9xbf16>) -> tensor<3x12xbf16>
  return %r : tensor<3x12xbf16>
}

func.func @broadcast_bf16(%x: tensor<1x10xbf16>) -> (tensor<3x10x4xbf16>) {
  %r = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<1x10xbf16>) -> tensor<3x10x4xbf16>
  return %r : tensor<3x10x4xbf16>
}

func.func @concatenate_bf16(%x: tensor<3x4xbf16>, %y: tensor<3x2xbf16>, %z: tensor<3x0xbf16>) -> (tensor<3x10xbf16>) {
  %r = stablehlo.concatenate %x, %z, %y, %x, dim = 1 : (tensor<3x4xbf16>, tensor<3x0xbf16>, tensor<3x2xbf16>, tensor<3x4xbf16>) -> tensor<3x10xbf16>
  return %r : tensor<3x10xbf16>
}

func.func @transpose_i1(%x: tensor<5x6x7xi1>) -> (tensor<7x5x6xi1>) {
  %r = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<5x6x7xi1>) -> tensor<7x5x6xi1>
  return %r : tensor<7x5x6xi1>
}

func.func @pad_i1(%x: tensor<4x5xi1>, %p: tensor<i1>) -> (tensor<5x12xi1>) {
  %r = stablehlo.pad %x, %p, low = [-1, 1], high = [2, 2], interior = [0, 1] : (tensor<4x5xi1>, tensor<i1>) -> tensor<5x12xi1>
  return %r : tensor<5x12xi1>
}

func.func @reverse_i1(%x: tensor<4x50xi1>) -> (tensor<4x50xi1>) {
  %r = stablehlo.reverse %x, dims = [0, 1] : tensor<4x50xi1>
  return %r : tensor<4x50xi1>
}

func.func @slice_reshape_i1(%x: tensor<9x10xi1>) -> (tensor<3x12xi1>) {
  %s = stablehlo.slice %x [1:9:2, 0:9] : (tensor<9x10xi1>) -> tensor<4x9xi1>
  %r = stablehlo.reshape %s : (tensor<4x9xi1>) -> tensor<3x12xi1>
  return %r : tensor<3x12xi1>
}

func.func @broadcast_i1(%x: tensor<1x10xi1>) -> (tensor<3x10x4xi1>) {
  %r = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<1x10xi1>) -> tensor<3x10x4xi1>
  return %r : tensor<3x10x4xi1>
}

func.func @concatenate_i1(%x: tensor<3x4xi1>, %y: tensor<3x2xi1>, %z: tensor<3x0xi1>) -> (tensor<3x10xi1>) {
  %r = stablehlo.concatenate %x, %z, %y, %x, dim = 1 : (tensor<3x4xi1>, tensor<3x0xi1>, tensor<3x2xi1>, tensor<3x4xi1>) -> tensor<3x10xi1>
  return %r : tensor<3x10xi1>
}

func.func @transpose_i64(%x: tensor<5x6x7xi64>) -> (tensor<7x5x6xi64>) {
  %r = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<5x6x7xi64>) -> tensor<7x5x6xi64>
  return %r : tensor<7x5x6xi64>
}

func.func @pad_i64(%x: tensor<4x5xi64>, %p: tensor<i64>) -> (tensor<5x12xi64>) {
  %r = stablehlo.pad %x, %p, low = [-1, 1], high = [2, 2], interior = [0, 1] : (tensor<4x5xi64>, tensor<i64>) -> tensor<5x12xi64>
  return %r : tensor<5x12xi64>
}

func.func @reverse_i64(%x: tensor<4x50xi64>) -> (tensor<4x50xi64>) {
  %r = stablehlo.reverse %x, dims = [0, 1] : tensor<4x50xi64>
  return %r : tensor<4x50xi64>
}

func.func @slice_reshape_i64(%x: tensor<9x10xi64>) -> (tensor<3x12xi64>) {
  %s = stablehlo.slice %x [1:9:2, 0:9] : (tensor<9x10xi64>) -> tensor<4x9xi64>
  %r = stablehlo.reshape %s : (tensor<4x9xi64>) -> tensor<3x12xi64>
  return %r : tensor<3x12xi64>
}

func.func @broadcast_i64(%x: tensor<1x10xi64>) -> (tensor<3x10x4xi64>) {
  %r = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<1x10xi64>) -> tensor<3x10x4xi64>
  return %r : tensor<3x10x4xi64>
}

func.func @concatenate_i64(%x: tensor<3x4xi64>, %y: tensor<3x2xi64>, %z: tensor<3x0xi64>) -> (tensor<3x10xi64>) {
  %r = stablehlo.concatenate %x, %z, %y, %x, dim = 1 : (tensor<3x4xi64>, tensor<3x0xi64>, tensor<3x2xi64>, tensor<3x4xi64>) -> tensor<3x10xi64>
  return %r : tensor<3x10xi64>
}

func.func @transpose_ui8(%x: tensor<5x6x7xui8>) -> (tensor<7x5x6xui8>) {
  %r = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<5x6x7xui8>) -> tensor<7x5x6xui8>
  return %r : tensor<7x5x6xui8>
}

func.func @pad_ui8(%x: tensor<4x5xui8>, %p: tensor<ui8>) -> (tensor<5x12xui8>) {
  %r = stablehlo.pad %x, %p, low = [-1, 1], high = [2, 2], interior = [0, 1] : (tensor<4x5xui8>, tensor<ui8>) -> tensor<5x12xui8>
  return %r : tensor<5x12xui8>
}

func.func @reverse_ui8(%x: tensor<4x50xui8>) -> (tensor<4x50xui8>) {
  %r = stablehlo.reverse %x, dims = [0, 1] : tensor<4x50xui8>
  return %r : tensor<4x50xui8>
}

func.func @slice_reshape_ui8(%x: tensor<9x10xui8>) -> (tensor<3x12xui8>) {
  %s = stablehlo.slice %x [1:9:2, 0:9] : (tensor<9x10xui8>) -> tensor<4x9xui8>
  %r = stablehlo.reshape %s : (tensor<4x9xui8>) -> tensor<3x12xui8>
  return %r : tensor<3x12xui8>
}

func.func @broadcast_ui8(%x: tensor<1x10xui8>) -> (tensor<3x10x4xui8>) {
  %r = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<1x10xui8>) -> tensor<3x10x4xui8>
  return %r : tensor<3x10x4xui8>
}

func.func @concatenate_ui8(%x: tensor<3x4xui8>, %y: tensor<3x2xui8>, %z: tensor<3x0xui8>) -> (tensor<3x10xui8>) {
  %r = stablehlo.concatenate %x, %z, %y, %x, dim = 1 : (tensor<3x4xui8>, tensor<3x0xui8>, tensor<3x2xui8>, tensor<3x4xui8>) -> tensor<3x10xui8>
  return %r : tensor<3x10xui8>
}

func.func @transpose_i16(%x: tensor<5x6x7xi16>) -> (tensor<7x5x6xi16>) {
  %r = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<5x6x7xi16>) -> tensor<7x5x6xi16>
  return %r : tensor<7x5x6xi16>
}

func.func @pad_i16(%x: tensor<4x5xi16>, %p: tensor<i16>) -> (tensor<5x12xi16>) {
  %r = stablehlo.pad %x, %p, low = [-1, 1], high = [2, 2], interior = [0, 1] : (tensor<4x5xi16>, tensor<i16>) -> tensor<5x12xi16>
  return %r : tensor<5x12xi16>
}

func.func @reverse_i16(%x: tensor<4x50xi16>) -> (tensor<4x50xi16>) {
  %r = stablehlo.reverse %x, dims = [0, 1] : tensor<4x50xi16>
  return %r : tensor<4x50xi16>
}

func.func @slice_reshape_i16(%x: tensor<9x10xi16>) -> (tensor<3x12xi16>) {
  %s = stablehlo.slice %x [1:9:2, 0:9] : (tensor<9x10xi16>) -> tensor<4x9xi16>
  %r = stablehlo.reshape %s : (tensor<4x9xi16>) -> tensor<3x12xi16>
  return %r : tensor<3x12xi16>
}

func.func @broadcast_i16(%x: tensor<1x10xi16>) -> (tensor<3x10x4xi16>) {
  %r = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<1x10xi16>) -> tensor<3x10x4xi16>
  return %r : tensor<3x10x4xi16>
}

func.func @concatenate_i16(%x: tensor<3x4xi16>, %y: tensor<3x2xi16>, %z: tensor<3x0xi16>) -> (tensor<3x10xi16>) {
  %r = stablehlo.concatenate %x, %z, %y, %x, dim = 1 : (tensor<3x4xi16>, tensor<3x0xi16>, tensor<3x2xi16>, tensor<3x4xi16>) -> tensor<3x10xi16>
  return %r : tensor<3x10xi16>
}

func.func @transpose_300_200(%x: tensor<300x200xf32>) -> (tensor<200x300xf32>, tensor<200x300xf32>) {
  %r = stablehlo.transpose %x, dims = [1, 0] : (tensor<300x200xf32>) -> tensor<200x300xf32>
  %s = stablehlo.add %r, %r : tensor<200x300xf32>
  return %r, %s : tensor<200x300xf32>, tensor<200x300xf32>
}

func.func @transpose_128_128(%x: tensor<128x128xf32>) -> (tensor<128x128xf32>, tensor<128x128xf32>) {
  %r = stablehlo.transpose %x, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
  %s = stablehlo.add %r, %r : tensor<128x128xf32>
  return %r, %s : tensor<128x128xf32>, tensor<128x128xf32>
}

func.func @transpose_1000_7(%x: tensor<1000x7xf32>) -> (tensor<7x1000xf32>, tensor<7x1000xf32>) {
  %r = stablehlo.transpose %x, dims = [1, 0] : (tensor<1000x7xf32>) -> tensor<7x1000xf32>
  %s = stablehlo.add %r, %r : tensor<7x1000xf32>
  return %r, %s : tensor<7x1000xf32>, tensor<7x1000xf32>
}

func.func @transpose_7_1000(%x: tensor<7x1000xf32>) -> (tensor<1000x7xf32>, tensor<1000x7xf32>) {
  %r = stablehlo.transpose %x, dims = [1, 0] : (tensor<7x1000xf32>) -> tensor<1000x7xf32>
  %s = stablehlo.add %r, %r : tensor<1000x7xf32>
  return %r, %s : tensor<1000x7xf32>, tensor<1000x7xf32>
}

func.func @transpose_129_257(%x: tensor<129x257xf32>) -> (tensor<257x129xf32>, tensor<257x129xf32>) {
  %r = stablehlo.transpose %x, dims = [1, 0] : (tensor<129x257xf32>) -> tensor<257x129xf32>
  %s = stablehlo.add %r, %r : tensor<257x129xf32>
  return %r, %s : tensor<257x129xf32>, tensor<257x129xf32>
}

func.func @transpose_batched(%x: tensor<3x150x40xbf16>) -> (tensor<3x40x150xbf16>) {
  %r = stablehlo.transpose %x, dims = [0, 2, 1] : (tensor<3x150x40xbf16>) -> tensor<3x40x150xbf16>
  return %r : tensor<3x40x150xbf16>
}

func.func @transpose_outer(%x: tensor<30x5x40xf32>) -> (tensor<40x5x30xf32>) {
  %r = stablehlo.transpose %x, dims = [2, 1, 0] : (tensor<30x5x40xf32>) -> tensor<40x5x30xf32>
  return %r : tensor<40x5x30xf32>
}

func.func @iota_f32() -> (tensor<70x3xf32>, tensor<3x200xf32>) {
  %r = stablehlo.iota dim = 0 : tensor<70x3xf32>
  %s = stablehlo.iota dim = 1 : tensor<3x200xf32>
  return %r, %s : tensor<70x3xf32>, tensor<3x200xf32>
}

func.func @iota_bf16() -> (tensor<70x3xbf16>, tensor<3x200xbf16>) {
  %r = stablehlo.iota dim = 0 : tensor<70x3xbf16>
  %s = stablehlo.iota dim = 1 : tensor<3x200xbf16>
  return %r, %s : tensor<70x3xbf16>, tensor<3x200xbf16>
}

func.func @iota_i32() -> (tensor<70x3xi32>, tensor<3x200xi32>) {
  %r = stablehlo.iota dim = 0 : tensor<70x3xi32>
  %s = stablehlo.iota dim = 1 : tensor<3x200xi32>
  return %r, %s : tensor<70x3xi32>, tensor<3x200xi32>
}

func.func @iota_ui8() -> (tensor<70x3xui8>, tensor<3x200xui8>) {
  %r = stablehlo.iota dim = 0 : tensor<70x3xui8>
  %s = stablehlo.iota dim = 1 : tensor<3x200xui8>
  return %r, %s : tensor<70x3xui8>, tensor<3x200xui8>
}

func.func @iota_i64() -> (tensor<70x3xi64>, tensor<3x200xi64>) {
  %r = stablehlo.iota dim = 0 : tensor<70x3xi64>
  %s = stablehlo.iota dim = 1 : tensor<3x200xi64>
  return %r, %s : tensor<70x3xi64>, tensor<3x200xi64>
}

func.func @same(%x: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<2xf32>) {
  %c = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  return %x, %x, %c : tensor<3xf32>, tensor<3xf32>, tensor<2xf32>
}

func.func @big_line() -> (tensor<200000xi32>) {
  %r = stablehlo.iota dim = 0 : tensor<200000xi32>
  return %r : tensor<200000xi32>
}

func.func @large(%x: tensor<1500x1200xf32>, %b: tensor<1200xf32>, %c: tensor<1500xf32>) -> (tensor<1500x1200xf32>) {
  %0 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<1200xf32>) -> tensor<1500x1200xf32>
  %1 = stablehlo.broadcast_in_dim %c, dims = [0] : (tensor<1500xf32>) -> tensor<1500x1200xf32>
  %2 = stablehlo.add %x, %0 : tensor<1500x1200xf32>
  %3 = stablehlo.multiply %2, %1 : tensor<1500x1200xf32>
  return %3 : tensor<1500x1200xf32>
}

func.func @larger_than_vmem(%x: tensor<5000001xf32>) -> (tensor<5000001xf32>) {
  %0 = stablehlo.add %x, %x : tensor<5000001xf32>
  return %0 : tensor<5000001xf32>
}

func.func @transpose_of_groups(%x: tensor<5x40x30x20xf32>) -> tensor<20x40x30x5xf32> {
  %r = stablehlo.transpose %x, dims = [3, 1, 2, 0] : (tensor<5x40x30x20xf32>) -> tensor<20x40x30x5xf32>
  return %r : tensor<20x40x30x5xf32>
}

func.func @transpose_back(%x: tensor<20x70x3x5xbf16>) -> tensor<5x70x3x20xbf16> {
  %r = stablehlo.transpose %x, dims = [3, 1, 2, 0] : (tensor<20x70x3x5xbf16>) -> tensor<5x70x3x20xbf16>
  return %r : tensor<5x70x3x20xbf16>
}

func.func @transpose_many(%x: tensor<3x4x5x6x7x8xf32>) -> tensor<8x3x7x4x6x5xf32> {
  %r = stablehlo.transpose %x, dims = [5, 0, 4, 1, 3, 2] : (tensor<3x4x5x6x7x8xf32>) -> tensor<8x3x7x4x6x5xf32>
  return %r : tensor<8x3x7x4x6x5xf32>
}

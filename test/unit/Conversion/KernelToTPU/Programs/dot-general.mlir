// Products of matrices: ragged, transposed, batched, deep, precise, of integers.

func.func @mm_37_53_211(%x: tensor<37x53xf32>, %y: tensor<53x211xf32>) -> tensor<37x211xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<37x53xf32>, tensor<53x211xf32>) -> tensor<37x211xf32>
  return %r : tensor<37x211xf32>
}

func.func @mm_t_37_53_211(%x: tensor<37x53xf32>, %y: tensor<211x53xf32>) -> tensor<37x211xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [1] : (tensor<37x53xf32>, tensor<211x53xf32>) -> tensor<37x211xf32>
  return %r : tensor<37x211xf32>
}

func.func @mm_lt_37_53_211(%x: tensor<53x37xf32>, %y: tensor<53x211xf32>) -> tensor<37x211xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<53x37xf32>, tensor<53x211xf32>) -> tensor<37x211xf32>
  return %r : tensor<37x211xf32>
}

func.func @mm_1_1_1(%x: tensor<1x1xf32>, %y: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
  return %r : tensor<1x1xf32>
}

func.func @mm_t_1_1_1(%x: tensor<1x1xf32>, %y: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [1] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
  return %r : tensor<1x1xf32>
}

func.func @mm_lt_1_1_1(%x: tensor<1x1xf32>, %y: tensor<1x1xf32>) -> tensor<1x1xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
  return %r : tensor<1x1xf32>
}

func.func @mm_8_128_128(%x: tensor<8x128xf32>, %y: tensor<128x128xf32>) -> tensor<8x128xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<8x128xf32>, tensor<128x128xf32>) -> tensor<8x128xf32>
  return %r : tensor<8x128xf32>
}

func.func @mm_t_8_128_128(%x: tensor<8x128xf32>, %y: tensor<128x128xf32>) -> tensor<8x128xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [1] : (tensor<8x128xf32>, tensor<128x128xf32>) -> tensor<8x128xf32>
  return %r : tensor<8x128xf32>
}

func.func @mm_lt_8_128_128(%x: tensor<128x8xf32>, %y: tensor<128x128xf32>) -> tensor<8x128xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<128x8xf32>, tensor<128x128xf32>) -> tensor<8x128xf32>
  return %r : tensor<8x128xf32>
}

func.func @mm_9_129_130(%x: tensor<9x129xf32>, %y: tensor<129x130xf32>) -> tensor<9x130xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<9x129xf32>, tensor<129x130xf32>) -> tensor<9x130xf32>
  return %r : tensor<9x130xf32>
}

func.func @mm_t_9_129_130(%x: tensor<9x129xf32>, %y: tensor<130x129xf32>) -> tensor<9x130xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [1] : (tensor<9x129xf32>, tensor<130x129xf32>) -> tensor<9x130xf32>
  return %r : tensor<9x130xf32>
}

func.func @mm_lt_9_129_130(%x: tensor<129x9xf32>, %y: tensor<129x130xf32>) -> tensor<9x130xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<129x9xf32>, tensor<129x130xf32>) -> tensor<9x130xf32>
  return %r : tensor<9x130xf32>
}

func.func @mm_300_257_5(%x: tensor<300x257xf32>, %y: tensor<257x5xf32>) -> tensor<300x5xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<300x257xf32>, tensor<257x5xf32>) -> tensor<300x5xf32>
  return %r : tensor<300x5xf32>
}

func.func @mm_t_300_257_5(%x: tensor<300x257xf32>, %y: tensor<5x257xf32>) -> tensor<300x5xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [1] : (tensor<300x257xf32>, tensor<5x257xf32>) -> tensor<300x5xf32>
  return %r : tensor<300x5xf32>
}

func.func @mm_lt_300_257_5(%x: tensor<257x300xf32>, %y: tensor<257x5xf32>) -> tensor<300x5xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<257x300xf32>, tensor<257x5xf32>) -> tensor<300x5xf32>
  return %r : tensor<300x5xf32>
}

func.func @mm_1_300_1(%x: tensor<1x300xf32>, %y: tensor<300x1xf32>) -> tensor<1x1xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<1x300xf32>, tensor<300x1xf32>) -> tensor<1x1xf32>
  return %r : tensor<1x1xf32>
}

func.func @mm_t_1_300_1(%x: tensor<1x300xf32>, %y: tensor<1x300xf32>) -> tensor<1x1xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [1] : (tensor<1x300xf32>, tensor<1x300xf32>) -> tensor<1x1xf32>
  return %r : tensor<1x1xf32>
}

func.func @mm_lt_1_300_1(%x: tensor<300x1xf32>, %y: tensor<300x1xf32>) -> tensor<1x1xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<300x1xf32>, tensor<300x1xf32>) -> tensor<1x1xf32>
  return %r : tensor<1x1xf32>
}

func.func @mm_130_64_256(%x: tensor<130x64xf32>, %y: tensor<64x256xf32>) -> tensor<130x256xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<130x64xf32>, tensor<64x256xf32>) -> tensor<130x256xf32>
  return %r : tensor<130x256xf32>
}

func.func @mm_t_130_64_256(%x: tensor<130x64xf32>, %y: tensor<256x64xf32>) -> tensor<130x256xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [1] : (tensor<130x64xf32>, tensor<256x64xf32>) -> tensor<130x256xf32>
  return %r : tensor<130x256xf32>
}

func.func @mm_lt_130_64_256(%x: tensor<64x130xf32>, %y: tensor<64x256xf32>) -> tensor<130x256xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<64x130xf32>, tensor<64x256xf32>) -> tensor<130x256xf32>
  return %r : tensor<130x256xf32>
}

func.func @mm_bf16(%x: tensor<20x150xbf16>, %y: tensor<150x30xbf16>) -> tensor<20x30xbf16> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<20x150xbf16>, tensor<150x30xbf16>) -> tensor<20x30xbf16>
  return %r : tensor<20x30xbf16>
}

func.func @mm_f16(%x: tensor<20x150xf16>, %y: tensor<150x30xf16>) -> tensor<20x30xf16> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<20x150xf16>, tensor<150x30xf16>) -> tensor<20x30xf16>
  return %r : tensor<20x30xf16>
}

func.func @mm_bf16_f32(%x: tensor<20x150xbf16>, %y: tensor<150x30xbf16>) -> tensor<20x30xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<20x150xbf16>, tensor<150x30xbf16>) -> tensor<20x30xf32>
  return %r : tensor<20x30xf32>
}

func.func @mm_high(%x: tensor<20x150xf32>, %y: tensor<150x130xf32>) -> tensor<20x130xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0], precision = [HIGH, HIGH] : (tensor<20x150xf32>, tensor<150x130xf32>) -> tensor<20x130xf32>
  return %r : tensor<20x130xf32>
}

func.func @mm_high_deep(%x: tensor<5x9000xf32>, %y: tensor<9000x6xf32>) -> tensor<5x6xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0], precision = [HIGH, HIGH] : (tensor<5x9000xf32>, tensor<9000x6xf32>) -> tensor<5x6xf32>
  return %r : tensor<5x6xf32>
}

func.func @mm_high_f16(%x: tensor<20x150xf16>, %y: tensor<150x13xf16>) -> tensor<20x13xf16> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0], precision = [HIGH, HIGH] : (tensor<20x150xf16>, tensor<150x13xf16>) -> tensor<20x13xf16>
  return %r : tensor<20x13xf16>
}

func.func @mm_highest(%x: tensor<20x150xf32>, %y: tensor<150x130xf32>) -> tensor<20x130xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<20x150xf32>, tensor<150x130xf32>) -> tensor<20x130xf32>
  return %r : tensor<20x130xf32>
}

func.func @mm_highest_deep(%x: tensor<5x9000xf32>, %y: tensor<9000x6xf32>) -> tensor<5x6xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5x9000xf32>, tensor<9000x6xf32>) -> tensor<5x6xf32>
  return %r : tensor<5x6xf32>
}

func.func @mm_highest_f16(%x: tensor<20x150xf16>, %y: tensor<150x13xf16>) -> tensor<20x13xf16> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<20x150xf16>, tensor<150x13xf16>) -> tensor<20x13xf16>
  return %r : tensor<20x13xf16>
}

func.func @mm_deep(%x: tensor<5x20000xf32>, %y: tensor<20000x6xf32>) -> tensor<5x6xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<5x20000xf32>, tensor<20000x6xf32>) -> tensor<5x6xf32>
  return %r : tensor<5x6xf32>
}

func.func @bmm(%x: tensor<2x9x3x16xf32>, %y: tensor<2x11x3x16xf32>) -> tensor<2x3x9x11xf32> {
  %r = stablehlo.dot_general %x, %y, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x9x3x16xf32>, tensor<2x11x3x16xf32>) -> tensor<2x3x9x11xf32>
  return %r : tensor<2x3x9x11xf32>
}

func.func @bmm2(%x: tensor<2x3x9x11xf32>, %y: tensor<2x11x3x16xf32>) -> tensor<2x3x9x16xf32> {
  %r = stablehlo.dot_general %x, %y, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x3x9x11xf32>, tensor<2x11x3x16xf32>) -> tensor<2x3x9x16xf32>
  return %r : tensor<2x3x9x16xf32>
}

func.func @two_contracting(%x: tensor<4x5x6xf32>, %y: tensor<6x7x4xf32>) -> tensor<5x7xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [0, 2] x [2, 0] : (tensor<4x5x6xf32>, tensor<6x7x4xf32>) -> tensor<5x7xf32>
  return %r : tensor<5x7xf32>
}

func.func @outer(%x: tensor<7xf32>, %y: tensor<9xf32>) -> tensor<7x9xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [] x [] : (tensor<7xf32>, tensor<9xf32>) -> tensor<7x9xf32>
  return %r : tensor<7x9xf32>
}

func.func @inner(%x: tensor<700xf32>, %y: tensor<700xf32>) -> tensor<f32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<700xf32>, tensor<700xf32>) -> tensor<f32>
  return %r : tensor<f32>
}

func.func @matvec(%x: tensor<70x90xf32>, %y: tensor<90xf32>) -> tensor<70xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<70x90xf32>, tensor<90xf32>) -> tensor<70xf32>
  return %r : tensor<70xf32>
}

func.func @empty(%x: tensor<5x0xf32>, %y: tensor<0x7xf32>) -> tensor<5x7xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<5x0xf32>, tensor<0x7xf32>) -> tensor<5x7xf32>
  return %r : tensor<5x7xf32>
}

func.func @mm_i8_i32(%x: tensor<21x140xi8>, %y: tensor<140x150xi8>) -> tensor<21x150xi32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<21x140xi8>, tensor<140x150xi8>) -> tensor<21x150xi32>
  return %r : tensor<21x150xi32>
}

func.func @mm_i32_i32(%x: tensor<21x140xi32>, %y: tensor<140x150xi32>) -> tensor<21x150xi32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<21x140xi32>, tensor<140x150xi32>) -> tensor<21x150xi32>
  return %r : tensor<21x150xi32>
}

func.func @mm_ui8_ui32(%x: tensor<21x140xui8>, %y: tensor<140x150xui8>) -> tensor<21x150xui32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<21x140xui8>, tensor<140x150xui8>) -> tensor<21x150xui32>
  return %r : tensor<21x150xui32>
}

func.func @mm_i16_i16(%x: tensor<21x140xi16>, %y: tensor<140x150xi16>) -> tensor<21x150xi16> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<21x140xi16>, tensor<140x150xi16>) -> tensor<21x150xi16>
  return %r : tensor<21x150xi16>
}

func.func @mm_i64_i64(%x: tensor<21x140xi64>, %y: tensor<140x150xi64>) -> tensor<21x150xi64> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<21x140xi64>, tensor<140x150xi64>) -> tensor<21x150xi64>
  return %r : tensor<21x150xi64>
}

func.func @tall(%x: tensor<3000x40xf32>, %y: tensor<40x30xf32>) -> tensor<3000x30xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<3000x40xf32>, tensor<40x30xf32>) -> tensor<3000x30xf32>
  return %r : tensor<3000x30xf32>
}

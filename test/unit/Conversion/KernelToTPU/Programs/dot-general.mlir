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

// The last chunk of depth is shorter than the others.
func.func @mm_short_chunk(%x: tensor<70x2500xf32>, %y: tensor<2500x50xf32>) -> tensor<70x50xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<70x2500xf32>, tensor<2500x50xf32>) -> tensor<70x50xf32>
  return %r : tensor<70x50xf32>
}

func.func @mm_short_chunk_t(%x: tensor<70x2500xf32>, %y: tensor<50x2500xf32>) -> tensor<70x50xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [1], precision = [HIGH, HIGH] : (tensor<70x2500xf32>, tensor<50x2500xf32>) -> tensor<70x50xf32>
  return %r : tensor<70x50xf32>
}

// One element of depth is left for the last chunk.
func.func @mm_short_chunk_batches(%x: tensor<3x70x2049xf32>, %y: tensor<3x2049x5x7xf32>) -> tensor<3x70x5x7xf32> {
  %r = stablehlo.dot_general %x, %y, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x70x2049xf32>, tensor<3x2049x5x7xf32>) -> tensor<3x70x5x7xf32>
  return %r : tensor<3x70x5x7xf32>
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

func.func @epilogue(%x: tensor<70x200xf32>, %w: tensor<200x150xf32>, %b: tensor<150xf32>, %r: tensor<70x150xf32>) -> tensor<70x150xf32> {
  %f = kernel.fusion contraction(%in = %x, %in_1 = %w, %in_2 = %b, %in_3 = %r) : (tensor<70x200xf32>, tensor<200x150xf32>, tensor<150xf32>, tensor<70x150xf32>) -> tensor<70x150xf32> {
    %0 = stablehlo.dot_general %in, %in_1, contracting_dims = [1] x [0] : (tensor<70x200xf32>, tensor<200x150xf32>) -> tensor<70x150xf32>
    %1 = stablehlo.broadcast_in_dim %in_2, dims = [1] : (tensor<150xf32>) -> tensor<70x150xf32>
    %2 = stablehlo.add %0, %1 : tensor<70x150xf32>
    %3 = stablehlo.multiply %2, %in_3 : tensor<70x150xf32>
    %4 = stablehlo.constant dense<0.0> : tensor<70x150xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<70x150xf32>
    kernel.yield %5 : tensor<70x150xf32>
  }
  return %f : tensor<70x150xf32>
}

func.func @epilogue_bf16(%x: tensor<3x500x90xbf16>, %w: tensor<3x90x40xbf16>, %b: tensor<3x40xf32>) -> tensor<3x500x40xf16> {
  %f = kernel.fusion contraction(%in = %x, %in_1 = %w, %in_2 = %b) : (tensor<3x500x90xbf16>, tensor<3x90x40xbf16>, tensor<3x40xf32>) -> tensor<3x500x40xf16> {
    %0 = stablehlo.dot_general %in, %in_1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x500x90xbf16>, tensor<3x90x40xbf16>) -> tensor<3x500x40xbf16>
    %1 = stablehlo.convert %0 : (tensor<3x500x40xbf16>) -> tensor<3x500x40xf32>
    %2 = stablehlo.broadcast_in_dim %in_2, dims = [0, 2] : (tensor<3x40xf32>) -> tensor<3x500x40xf32>
    %3 = stablehlo.subtract %1, %2 : tensor<3x500x40xf32>
    %4 = stablehlo.tanh %3 : tensor<3x500x40xf32>
    %5 = stablehlo.convert %4 : (tensor<3x500x40xf32>) -> tensor<3x500x40xf16>
    kernel.yield %5 : tensor<3x500x40xf16>
  }
  return %f : tensor<3x500x40xf16>
}

func.func @epilogue_chunks(%x: tensor<70x2176xf32>, %w: tensor<2176x140xf32>, %b: tensor<140xf32>, %s: tensor<f32>, %m: tensor<70x140xi1>) -> tensor<70x140xi1> {
  %f = kernel.fusion contraction(%in = %x, %in_1 = %w, %in_2 = %b, %in_3 = %s, %in_4 = %m) : (tensor<70x2176xf32>, tensor<2176x140xf32>, tensor<140xf32>, tensor<f32>, tensor<70x140xi1>) -> tensor<70x140xi1> {
    %0 = stablehlo.dot_general %in, %in_1, contracting_dims = [1] x [0] : (tensor<70x2176xf32>, tensor<2176x140xf32>) -> tensor<70x140xf32>
    %1 = stablehlo.broadcast_in_dim %in_2, dims = [1] : (tensor<140xf32>) -> tensor<70x140xf32>
    %2 = stablehlo.broadcast_in_dim %in_3, dims = [] : (tensor<f32>) -> tensor<70x140xf32>
    %3 = stablehlo.select %in_4, %1, %2 : tensor<70x140xi1>, tensor<70x140xf32>
    %4 = stablehlo.compare GT, %0, %3 : (tensor<70x140xf32>, tensor<70x140xf32>) -> tensor<70x140xi1>
    kernel.yield %4 : tensor<70x140xi1>
  }
  return %f : tensor<70x140xi1>
}

func.func @epilogue_of_rows(%x: tensor<70x20xf32>, %w: tensor<20x150xf32>, %b: tensor<70xf32>) -> tensor<70x150xf32> {
  %f = kernel.fusion contraction(%in = %x, %in_1 = %w, %in_2 = %b) : (tensor<70x20xf32>, tensor<20x150xf32>, tensor<70xf32>) -> tensor<70x150xf32> {
    %0 = stablehlo.dot_general %in, %in_1, contracting_dims = [1] x [0] : (tensor<70x20xf32>, tensor<20x150xf32>) -> tensor<70x150xf32>
    %1 = stablehlo.broadcast_in_dim %in_2, dims = [0] : (tensor<70xf32>) -> tensor<70x150xf32>
    %2 = stablehlo.add %0, %1 : tensor<70x150xf32>
    kernel.yield %2 : tensor<70x150xf32>
  }
  return %f : tensor<70x150xf32>
}

func.func @epilogue_with_positions(%x: tensor<1x20xf32>, %w: tensor<20x1500xf32>, %t: tensor<1500x1xf32>) -> tensor<1x1500xf32> {
  %u = stablehlo.transpose %t, dims = [1, 0] : (tensor<1500x1xf32>) -> tensor<1x1500xf32>
  %f = kernel.fusion contraction(%in = %x, %in_1 = %w, %in_2 = %u) : (tensor<1x20xf32>, tensor<20x1500xf32>, tensor<1x1500xf32>) -> tensor<1x1500xf32> {
    %0 = stablehlo.dot_general %in, %in_1, contracting_dims = [1] x [0] : (tensor<1x20xf32>, tensor<20x1500xf32>) -> tensor<1x1500xf32>
    %1 = stablehlo.iota dim = 1 : tensor<1x1500xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<1x1500xf32>
    %3 = stablehlo.add %in_2, %2 : tensor<1x1500xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<1x1500xf32>
    kernel.yield %4 : tensor<1x1500xf32>
  }
  return %f : tensor<1x1500xf32>
}

func.func @exchanged(%x: tensor<3x200x300xf32>, %w: tensor<3x9x200xf32>) -> tensor<3x300x9xf32> {
  %0 = stablehlo.dot_general %x, %w, batching_dims = [0] x [0], contracting_dims = [1] x [2] : (tensor<3x200x300xf32>, tensor<3x9x200xf32>) -> tensor<3x300x9xf32>
  return %0 : tensor<3x300x9xf32>
}

// Written by graph_numerics.py --write: small cases of each op, with results by NumPy and JAX. Don't edit.

// RUN: tpu-opt %s --graph-to-stablehlo --stablehlo-evaluate -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir

// CHECK-NOT: dense<false>
// CHECK-COUNT-297: dense<true> : tensor<i1>
// CHECK-NOT: dense<false>

// Whether each pair is of equal values, or of two NaNs, or differs by at most %relative of the expected one, or by %absolute.
func.func private @close(%found: tensor<256xf32>, %expected: tensor<256xf32>, %relative: tensor<f32>,
                         %absolute: tensor<f32>) -> tensor<i1> {
  %magnitude = graph.abs %expected : (tensor<256xf32>) -> tensor<256xf32>
  %scaled = graph.mul %magnitude, %relative : (tensor<256xf32>, tensor<f32>) -> tensor<256xf32>
  %allowed = graph.maximum %scaled, %absolute : (tensor<256xf32>, tensor<f32>) -> tensor<256xf32>
  %largest = graph.constant dense<1.0e38> : tensor<f32>
  %finite = graph.less %allowed, %largest : (tensor<256xf32>, tensor<f32>) -> tensor<256xi1>
  %difference = graph.sub %found, %expected : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xf32>
  %distance = graph.abs %difference : (tensor<256xf32>) -> tensor<256xf32>
  %within = graph.less_equal %distance, %allowed : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
  %near = graph.logical_and %finite, %within : (tensor<256xi1>, tensor<256xi1>) -> tensor<256xi1>
  %same = graph.equal %found, %expected : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
  %nan0 = graph.is_nan %found : (tensor<256xf32>) -> tensor<256xi1>
  %nan1 = graph.is_nan %expected : (tensor<256xf32>) -> tensor<256xi1>
  %nans = graph.logical_and %nan0, %nan1 : (tensor<256xi1>, tensor<256xi1>) -> tensor<256xi1>
  %0 = graph.logical_or %near, %same : (tensor<256xi1>, tensor<256xi1>) -> tensor<256xi1>
  %1 = graph.logical_or %0, %nans : (tensor<256xi1>, tensor<256xi1>) -> tensor<256xi1>
  %all = graph.reduce_all %1 : (tensor<256xi1>) -> tensor<i1>
  return %all : tensor<i1>
}

// abs float32
func.func @abs_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x6B9E82400490A3C00D11563F595991BFA6C167BF81C5DCBE744781C0AE7FEDBE9B7EDDBF06ACD4409B34E73E068C34BFE80410BF1605ABBF2C0F07C0"> : tensor<3x5xf32>
  %r0 = graph.abs %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x6B9E82400490A3400D11563F5959913FA6C1673F81C5DC3E74478140AE7FED3E9B7EDD3F06ACD4409B34E73E068C343FE804103F1605AB3F2C0F0740"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.342492e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// abs bfloat16
func.func @abs_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x48BF773FF4BEF53FCDBE473D46408C3F81BFBBBE8A3F78400ABFF9BE0040"> : tensor<3x5xbf16>
  %r0 = graph.abs %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000483F0000773F0000F43E0000F53F0000CD3E0000473D0000464000008C3F0000813F0000BB3E00008A3F0000784000000A3F0000F93E00000040"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.528809e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// abs float16
func.func @abs_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x17BFABB80F3FA53CDB315C3DA8C51640ADBFADC26C389B3D1EBB4EC0B02A"> : tensor<3x5xf16>
  %r0 = graph.abs %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00E0E23F0060153F00E0E13F00A0943F00603B3E0080AB3F0000B54000C0024000A0F53F00A0554000800D3F0060B33F00C0633F00C009400000563D"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<5.578918e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// abs special
func.func @abs_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.abs %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000000000803F0000803F0000807F0000807F0000C07F08E53C1E0000204000006040000020400000B0420000C842"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// neg float32
func.func @neg_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x900DD8BDA4EA33402156BF3F9C77C63EFF490E40A274D2BEC107EDBFD884953F3D21953F1CFCDBBE2566C8BF52A7EA3EF79B9FC004ACB03F9F947B3F"> : tensor<3x5xf32>
  %r0 = graph.neg %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x900DD83DA4EA33C02156BFBF9C77C6BEFF490EC0A274D23EC107ED3FD88495BF3D2195BF1CFCDB3E2566C83F52A7EABEF79B9F4004ACB0BF9F947BBF"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.007533e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// neg bfloat16
func.func @neg_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x52C0FB3DF7BFC23F82C0EABFB63F14408AC07FBF283F9CBF4C4018C0363F"> : tensor<3x5xbf16>
  %r0 = graph.neg %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000052400000FBBD0000F73F0000C2BF000082400000EA3F0000B6BF000014C000008A4000007F3F000028BF00009C3F00004CC000001840000036BF"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.701416e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// neg float16
func.func @neg_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x32C0A0418BA9F5B9DFC2BA42063E073E8D4096391DBD67BE67BE7B41D7C1"> : tensor<3x5xf16>
  %r0 = graph.neg %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00400640000034C00060313D00A03E3F00E05B40004057C000C0C0BF00E0C0BF00A011C000C032BF00A0A33F00E0CC3F00E0CC3F00602FC000E03A40"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<3.388577e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// neg special
func.func @neg_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.neg %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x0000008000000000000080BF0000803F000080FF0000807F0000C0FF08E53C9E000020C0000060C0000020400000B0C20000C842"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// sign float32
func.func @sign_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xACAB98BF157A24BF8802E63E194A933F69E21FC015715DC044A510BC0F561B408FCEC13F8FD3DC3E396222BFBA22163FD52CF9BE7334D13FE760CBBF"> : tensor<3x5xf32>
  %r0 = graph.sign %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x000080BF000080BF0000803F0000803F000080BF000080BF000080BF0000803F0000803F0000803F000080BF0000803F000080BF0000803F000080BF"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<2.020000e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// sign bfloat16
func.func @sign_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x893E63BE8B3FE63EA3404040404083C02EBF9CBF883F92C01640094027C0"> : tensor<3x5xbf16>
  %r0 = graph.sign %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000803F000080BF0000803F0000803F0000803F0000803F0000803F000080BF000080BF000080BF0000803F000080BF0000803F0000803F000080BF"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<3.945313e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sign float16
func.func @sign_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xD4BF69BE8B2D213D194451B6243EF9340A43F03D794150C027B683BE0542"> : tensor<3x5xf16>
  %r0 = graph.sign %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000080BF000080BF0000803F0000803F0000803F000080BF0000803F0000803F0000803F0000803F0000803F000080BF000080BF000080BF0000803F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<9.863282e-05> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sign special
func.func @sign_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.sign %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000000000803F000080BF0000803F000080BF0000C07F0000803F0000803F0000803F000080BF0000803F000080BF"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// square float32
func.func @square_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x175BA83FE43B1CBFDFA967BFFF25783F3695B3BF133BEEBF9C69763FF5A39D406F0AFCBE384D8EBF78E815C0A4E12AC04D65863F3ACED93F9251963C"> : tensor<3x5xf32>
  %r0 = graph.square %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x5D6FDD3F18B2BE3E01A4513FA489703F01F4FB3FE5B15D40232F6D3F0725C2418B24783E83339E3FDE90AF40E920E440691C8D3F444F39406287B039"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.902152e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// square bfloat16
func.func @square_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x2A3F6D3E8E3E43C06BBF643EC8BF74BFD2BF2BBFDA3F50BF9EBED03FA53F"> : tensor<3x5xbf16>
  %r0 = graph.square %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000E23E00005B3D00009E3D000015410000583F00004B3D00001C400000693F00002C400000E43E00003A400000293F0000C33D000029400000D53F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<3.674072e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// square float16
func.func @square_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xC8422EC4DB3EB7BB4F34B43E55402840F734704287B883B4653E69BC5244"> : tensor<3x5xf16>
  %r0 = graph.square %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000384100C08B4100003C4000206E3F0080943D00C033400020964000408A400040C53D00C025410000A43E00E0A23D0080234000A09B3F00609541"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<1.841660e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// square special
func.func @square_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.square %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000000000803F0000803F0000807F0000807F0000C07FC21601000000C840000044410000C8400000F24500401C46"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e-03> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// exp float32
func.func @exp_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x5C750240A03C8B4091D159BD2F2444BFA20EAB3E350DBC3FA96196BF4468423F21A909BDA9CE4E40D3A6A9BFA1E805403ED4A4BF1FECF5BF2FD6B5BF"> : tensor<3x5xf32>
  %r0 = graph.exp %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x92B5F540A4229B42F2BD723F7FF8ED3E52C6B23FC50E8B4060239E3EA0C40840088A773F6183CA414509883ED9A8014164428D3E6CEF153EF25D773E"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.566867e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// exp bfloat16
func.func @exp_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x18C0963E0440A83EA03F51400A3FC83E0DBF4EC0C23F61C0A73FEBBC1040"> : tensor<3x5xbf16>
  %r0 = graph.exp %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000BE3D0000AC3F0000FC400000B23F00005F400000D2410000DB3F0000BD3F0000143F0000243D000092400000F43C00006C400000793F00001841"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.035644e-02> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// exp float16
func.func @exp_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x56B096BEBA397BBCCAB55C2D4EB40BB6A9BE0DB647C409B5CBC07B401441"> : tensor<3x5xf16>
  %r0 = graph.exp %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00805F3F0060453E00E002400000A73E0040323F00208B3F00A0433F00802F3F00C0413E00602F3F0060633C00E03A3F0080BA3D0060164100A04A41"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<1.249092e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// exp special
func.func @exp_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.exp %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x0000803F0000803F54F82D40B25ABC3E0000807F000000000000C07F0000803F7FEB4241397604422E1CA83DB782F87E1B000000"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<8.258181e+31> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// expm1 float32
func.func @expm1_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x36BB79C01165943E8B6581BEC7FA05C06C1A883F92626CBFB04062C0D88908BFAACF97BE81F8593E0B991DC0449D9D3FEA46BC3F78AA12C0C2AAA8BF"> : tensor<3x5xf32>
  %r0 = graph.expm1 %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x25D47ABF1323AC3E33AE64BECE7160BFD6ADF23FC2521ABF6E8978BFA5A4D3BEA25F83BE36E8723EBA2E6ABFD0411B40099B56405F1E66BFE7743BBF"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<6.773490e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// expm1 bfloat16
func.func @expm1_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x25BE91BF5F40D53E01C0CABFEBBD9340B7BE833E843FA4BD924088BFBF3F"> : tensor<3x5xbf16>
  %r0 = graph.expm1 %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000018BE00002EBF0000FD410000043F00005EBF00004BBF0000DEBD0000C44200009ABE0000953E0000E73F00009EBD0000BE42000028BF00005D40"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<3.866406e-02> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// expm1 float16
func.func @expm1_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x2235F83CB5C01343C7B35F2C7BBFD6BD843CE43F073ED640B73D492BB13E"> : tensor<3x5xf16>
  %r0 = graph.expm1 %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00A0C13E00A01D4000A067BF0080054200005DBE00C0903D008058BF008044BF00E005400020C64000C0604000A0234100204B4000E06F3D00808A40"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<3.291870e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// expm1 special
func.func @expm1_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.expm1 %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x0000000000000080A9F0DB3FA7D221BF0000807F000080BF0000C07F08E53C1E7FEB3241397600427AFC6ABFB782F87E000080BF"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<8.258181e+31> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// log float32
func.func @log_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x62F6973F68FA4D3EE7DFB93FBB9124407733F03E8460363F78FDB73FDA4A7340949DD73ED40C3D3ECBAB8B3ED68B1C4050296B4016503B3F1B9C1840"> : tensor<3x5xf32>
  %r0 = graph.log %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0xB7B82F3E1946CDBF5FFFBE3E5FC7713FD1C041BFB39EADBEB5C7B93EC3EDAA3F59655DBF3740D8BFC346A6BFE0FB643FE993A63F8AF29FBEDC765E3F"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<3.412709e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// log bfloat16
func.func @log_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xD03F3F40893F8D3FD13E4440913F6A40E53F6C40273EFF3FB43D8F40933F"> : tensor<3x5xbf16>
  %r0 = graph.log %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000F93E00008C3F00008B3D0000C63D000065BF00008F3F0000FF3D0000A63F0000153F0000A73F0000E8BF0000303F00001CC00000C03F00000E3E"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<9.616700e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// log float16
func.func @log_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x13369B406441DC39323DC942793DE33E943B7A3F1C42292C85403541B92A"> : tensor<3x5xf16>
  %r0 = graph.log %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000078BF0080553F00E07D3F00609FBE00E0853E00609C3F0080A03E00200B3F00E05DBD0020203F00E08E3F00E02EC000C0503F0000753F00A03CC0"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<2.906971e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// log special
func.func @log_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.log %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x000080FF000080FF000000000000C0FF0000807F0000C0FF0000C07FF13438C208926A3F895AA03F0000C0FF58468F400000C0FF"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<2.302585e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// log1p float32
func.func @log1p_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xDD8CE13F61BC093F0C198C3FB2FD623F03D1193F624F713F57B6263F55682540473E494007C3763FD1C50D405C70F53FC4C9AB3F3E4D5B3E0A81BA40"> : tensor<3x5xf32>
  %r0 = graph.log1p %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x230C823FDE6ADC3E30443D3F9A83223F90E9F03E49FE293F3D63003F3068A33F60FCB53FCFC82C3F647D953F7D0D893F23DE593F17B6463E94E5F53F"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<3.880559e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// log1p bfloat16
func.func @log1p_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xED3FA23FC73F373FB03F0D40C63FC440CB3F9E3F3E40A63F174046400A40"> : tensor<3x5xbf16>
  %r0 = graph.log1p %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000863F0000513F0000703F00000A3F00005D3F0000953F00006F3F0000FB3F0000733F00004E3F0000B03F0000553F00009B3F0000B43F0000933F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<7.736511e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// log1p float16
func.func @log1p_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x8236CD41543328318E32B63E743EE33C9E3CAA446239523FE33D5B3AA038"> : tensor<3x5xf16>
  %r0 = graph.log1p %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00C0AE3E0040AE3F0020533E0000193E00E03E3E00207C3F00E0753F00604C3F0080443F0000DE3F00C0033F0020853F00A0673F00A0153F00A0E93E"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<1.710663e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// log1p special
func.func @log1p_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.log1p %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000801872313F000080FF0000807F0000C0FF0000C07F08E53C1E895AA03F9C85C03F0000C0FFE9A28F400000C0FF"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<2.244318e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// sqrt float32
func.func @sqrt_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x24C2873EEF8D15408026A83F0DFD3C3ED055A34081DEE33FC0A644402C77AE3FFC93B33F62E41B400570943F0E43B63E41EB174007DEAA3F992C053F"> : tensor<3x5xf32>
  %r0 = graph.sqrt %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x76D2033FFDAAC33F42B5923FF9F4DB3E9B971040C3C8AA3F355FE03F0470953F7F9C973F55C5C73F2DD7893F75BD183F6A35C53F76E3933F4EA4383F"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.563692e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// sqrt bfloat16
func.func @sqrt_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xC13FA43F5E40523F6F3E853FFB3EDC3F0A3F0A40953F2C40D03F013E7440"> : tensor<3x5xbf16>
  %r0 = graph.sqrt %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00009D3F0000913F0000EE3F0000683F0000F73E0000823F0000333F0000A83F00003C3F0000BC3F00008A3F0000D23F0000A33F0000B63E0000FA3F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<7.705688e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sqrt float16
func.func @sqrt_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xC738503E3635743C8C3B163A8A3F73411235E13B5441E834C541643BCC3D"> : tensor<3x5xf16>
  %r0 = graph.sqrt %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00E0453F00C0A03F0020123F0000873F00A0783F00405F3F00C0AF3F0040D33F0020103F00007E3F00E0D03F00C00D3F0060D93F0000763F00209A3F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<1.675024e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sqrt special
func.func @sqrt_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.sqrt %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000800000803F0000C0FF0000807F0000C0FF0000C07FFFE6DB2EC262CA3F5177EF3F0000C0FFE31716410000C0FF"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<4.690416e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// rsqrt float32
func.func @rsqrt_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xB1F936406CD936402614FB3FE7EFC93F66EC134006138B3F7466C63FBEAFC73F83F13F4080BAEC3EB08C814031B48240AD95B43F1041FB3FDD942F3F"> : tensor<3x5xf32>
  %r0 = graph.rsqrt %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x1867173F7474173FE7C8363FBAD04B3F5C63283F9B98753FC19F4D3FF1F54C3FCED2133F4D3EBC3FE176FE3E9656FD3E4587573F90B8363FC48E9A3F"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<2.970716e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// rsqrt bfloat16
func.func @rsqrt_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x683FC03F943F8A3F913E024023404B3E1E3ECD3E054007402A407F3E0E40"> : tensor<3x5xbf16>
  %r0 = graph.rsqrt %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000863F0000513F00006E3F0000773F0000F13F0000343F0000203F00001040000023400000CA3F0000323F0000303F00001D3F0000004000002C3F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.004822e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// rsqrt float16
func.func @rsqrt_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xB23C8631B83B4A406A3E18435D3C50421A41233D803A5D3E1E3B713BEB2E"> : tensor<3x5xf16>
  %r0 = graph.rsqrt %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00406C3F00001A400040823F00E02E3F00204A3F00E0073F0020753F0020103F0040203F00E0613F00008E3F00004B3F00C0873F00C0843F00A04240"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<2.999439e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// rsqrt special
func.func @rsqrt_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.rsqrt %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x0000807F000080FF0000803F0000C0FF000000000000C0FF0000C07FF90215509BE8213F77D6083F0000C0FF4A51DA3D0000C0FF"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e+03> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// reciprocal float32
func.func @reciprocal_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x25B470BDEA0207406065B7BF4BA171BFF9BD85BF3E9F1540C3CCFD3FEDBE2440143E8ABDD990A0BE554FDA3F54F049BF8DA6D43F406BB93FF8C4B2BF"> : tensor<3x5xf32>
  %r0 = graph.reciprocal %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x5A2288C199B4F23E69AC32BFBE9C87BF470275BF5301DB3E0F1C013F7EE6C63E63086DC10C144CC03B19163F5A44A2BFD9171A3F60B9303F2E4C37BF"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<3.437388e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// reciprocal bfloat16
func.func @reciprocal_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x2ABE74BE5E40A6404DBEE63C92C0D93E66BC09C0C93F48C0DCBE8E3E20C0"> : tensor<3x5xbf16>
  %r0 = graph.reciprocal %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000C1C0000086C00000943E0000453E0000A0C000000E42000060BE0000174000008EC20000EFBE0000233F0000A4BE000015C0000067400000CDBE"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<2.801172e-02> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// reciprocal float16
func.func @reciprocal_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xDB3E39408CC1A2C1D13CCFABD8C0B9B8E2B294B49F3E263A14437F416E3D"> : tensor<3x5xf16>
  %r0 = graph.reciprocal %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0060153F0080F23E00A0B8BE00C0B5BE00A0543F002083C10060D3BE00E0D8BF00C094C000A05FC000A01A3F0080A63F00A0903E0060BA3E00A03C3F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<1.616653e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// reciprocal special
func.func @reciprocal_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.reciprocal %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x0000807F000080FF0000803F000080BF00000000000000800000C07FEC78AD60CDCCCC3E2549923ECDCCCCBE8C2E3A3C0AD723BC"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e+13> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// floor float32
func.func @floor_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xBDDD0940EC72294014BCB43F1FE51CC0C302DC3FA603143E33354F40656F3F3E71A7863F90C6283F66325740486FB53E22010ABF48411E3F3A0761BF"> : tensor<3x5xf32>
  %r0 = graph.floor %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x00000040000000400000803F000040C00000803F0000000000004040000000000000803F000000000000404000000000000080BF00000000000080BF"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<6.060000e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// floor bfloat16
func.func @floor_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xA63E75BC0B3F764050BF973DCCBEAC3F17C0B1BFA2BD8C3FBEBD80BFDEBF"> : tensor<3x5xbf16>
  %r0 = graph.floor %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00000000000080BF0000000000004040000080BF00000000000080BF0000803F000040C0000000C0000080BF0000803F000080BF000080BF000000C0"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.183594e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// floor float16
func.func @floor_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x183CC5412A3905361A3B8BBFFDB849B8B93819ACDEC08040C54236B8623A"> : tensor<3x5xf16>
  %r0 = graph.floor %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000803F00000040000000000000000000000000000000C0000080BF000080BF00000000000080BF000040C00000004000004040000080BF00000000"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<2.958984e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// floor special
func.func @floor_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.floor %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F000000000000004000004040000040C00000B0420000C8C2"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// ceil float32
func.func @ceil_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x67C9083FB7DFC83F88693DC01A774E40578A6FBF2AD22140EA36253ED67347BFD5D28FBE20ADE53FAAFFDCBF521740BF54E076BFD0935BC056742640"> : tensor<3x5xf32>
  %r0 = graph.ceil %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x0000803F00000040000000C00000804000000080000040400000803F000000800000008000000040000080BF0000008000000080000040C000004040"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<8.080000e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// ceil bfloat16
func.func @ceil_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x943F2FBD1540F5BF16BE5D40FB3F8EC0D5C005C0084072BFDFBE9C3FE3BF"> : tensor<3x5xbf16>
  %r0 = graph.ceil %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000000400000008000004040000080BF000000800000804000000040000080C00000C0C0000000C000004040000000800000008000000040000080BF"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<2.367188e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// ceil float16
func.func @ceil_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xD036563E793B563AD1BC1D3CD8BA38412445EBBD59C4CFBA083A33405140"> : tensor<3x5xf16>
  %r0 = graph.ceil %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000803F000000400000803F0000803F000080BF0000004000000080000040400000C040000080BF000080C0000000800000803F0000404000004040"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<5.917969e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// ceil special
func.func @ceil_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.ceil %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F0000803F0000404000008040000000C00000B0420000C8C2"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// round float32
func.func @round_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x09B1C8BF7911CBBFEB3622405CD30BC0B38C0B404F55E8BE0733C43F36C7B43FB2D2C63F7C07D23FBA48FDBFB054183F7C16E53CA8E71D3F15DB1D40"> : tensor<3x5xf32>
  %r0 = graph.round %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x000000C0000000C000004040000000C00000004000000080000000400000803F0000004000000040000000C00000803F000000000000803F00000040"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<6.060000e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// round bfloat16
func.func @round_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x0BBFB6BFBABF1FBFC13FD1BF1440153FE8BE2AC0FB3EB13F62C019405340"> : tensor<3x5xbf16>
  %r0 = graph.round %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000080BF000080BF000080BF000080BF00000040000000C0000000400000803F00000080000040C0000000000000803F000080C00000004000004040"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.578125e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// round float16
func.func @round_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x6B39DE3BD444ED402FBF43A806B5D4B4BBC40E3E18BD3D355BB4F83EBCB8"> : tensor<3x5xf16>
  %r0 = graph.round %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000803F0000803F0000A04000000040000000C00000008000000080000000800000A0C000000040000080BF000000000000008000000040000080BF"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<4.931641e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// round special
func.func @round_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.round %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F000000000000004000008040000000C00000B0420000C8C2"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// erf float32
func.func @erf_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x2CA1CBBFD74C883F4BD333403ABE23BF755A2F40DF3C063FF66088BF5F3843407F91D1BF55CC01403B127FBF0F83663F92F81DC0786CD6BFA2530840"> : tensor<3x5xf32>
  %r0 = graph.erf %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0xEDBC79BF782F5E3F5CFB7F3FA06122BF02F97F3F8DA90A3F123E5EBFF3FE7F3FA2BA7ABF6DF17E3F2E5857BF8F104C3F6DE07FBF4E6F7BBF26567F3F"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<2.019968e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// erf bfloat16
func.func @erf_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xC13E9D3D61BF653F33C00FC0A2BED6BFB3BF12BE8DBEE4BE554001401D40"> : tensor<3x5xbf16>
  %r0 = graph.erf %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000D03E0000B13D000049BF00004B3F000080BF000080BF0000B1BE00007BBF000074BF000024BE00009BBE0000F1BE0000803F00007F3F0000803F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<3.945313e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// erf float16
func.func @erf_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x36AB0ABCD1C192B92CC4ACBC1D3E7C42BA3FE5BEE23B50BE953E21B3DE3E"> : tensor<3x5xf16>
  %r0 = graph.erf %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000082BD00C058BF000080BF00E02CBF000080BF00C066BF0020783F0000803F00607E3F00407CBF0020563F008079BF00E07A3F00407DBE00207C3F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<9.863282e-05> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// erf special
func.func @erf_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.erf %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000803DBB573F3DBB57BF0000803F000080BF0000C07F1125551E54E57F3FF4FF7F3F54E57FBF0000803F000080BF"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// relu float32
func.func @relu_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x52AAA4408E2AEC3FDC46954070B3B53EC3D028BFD3B62A40B7B75C4070158EBF38F11C3EAA9E37C0D4D8CCBEBE69E33F89EA30BE6AB891BF702034C0"> : tensor<3x5xf32>
  %r0 = graph.relu %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x52AAA4408E2AEC3FDC46954070B3B53E00000000D3B62A40B7B75C400000000038F11C3E0000000000000000BE69E33F000000000000000000000000"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.039450e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// relu bfloat16
func.func @relu_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x3D3FCC3F993F033F23C06240E8BD94BEBC3F8AC004BE8CBE3F3F2C40723F"> : tensor<3x5xbf16>
  %r0 = graph.relu %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00003D3F0000CC3F0000993F0000033F000000000000624000000000000000000000BC3F00000000000000000000000000003F3F00002C400000723F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.393188e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// relu float16
func.func @relu_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x54C36DB99436B63420C1A8C2643C7F3974A9E7C21943CDC5D3B92F440AB5"> : tensor<3x5xf16>
  %r0 = graph.relu %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00000000000000000080D23E00C0963E000000000000000000808C3F00E02F3F000000000000000000206340000000000000000000E0854000000000"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<4.126396e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// relu special
func.func @relu_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.relu %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000000000803F000000000000807F000000000000C07F08E53C1E0000204000006040000000000000B04200000000"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<4.400000e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// relu6 float32
func.func @relu6_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xD1A3ED3E45EE16C0EBE72D40AB7425C03B43023FB5248A3E247E06C01511E33F1D3E35C0D8F8AEBFE2206BBDE63253BF5B846F3FDC8EEC3F846916BF"> : tensor<3x5xf32>
  %r0 = graph.relu6 %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0xD1A3ED3E00000000EBE72D40000000003B43023FB5248A3E000000001511E33F000000000000000000000000000000005B846F3FDC8EEC3F00000000"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<5.488906e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// relu6 bfloat16
func.func @relu6_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x8BBF84BF3BBFCF3FDFBE513F3BBED8BFDD3F05C04B3C3E400CC0E2BD4BC0"> : tensor<3x5xbf16>
  %r0 = graph.relu6 %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000000000000000000000000000CF3F000000000000513F00000000000000000000DD3F0000000000004B3C00003E40000000000000000000000000"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.171265e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// relu6 float16
func.func @relu6_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x13BCFAC1C9B94EBC393456428738443D7DAED3B7ACBE34C3643084429F3B"> : tensor<3x5xf16>
  %r0 = graph.relu6 %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000000000000000000000000000000000020873E00C04A4000E0103F0080A83F0000000000000000000000000000000000800C3E0080504000E0733F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<3.213272e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// relu6 special
func.func @relu6_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.relu6 %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000000000803F000000000000C040000000000000C07F08E53C1E0000204000006040000000000000C04000000000"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<3.000000e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// elu float32
func.func @elu_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x80B388BFBE1F5340D4805DBF486C9EBF92391BC0F848F6BF8C46FCBEE9DF7F40DB1FD3BEBA0804C0B7FC9ABFE035E4BEB01A5BC0E2AA813E035FB33F"> : tensor<3x5xf32>
  %r0 = graph.elu %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x180328BFBE1F5340C83C14BFDBBE35BFC15B69BF4C9F5ABF6830C7BEE9DF7F406C02ADBE78785FBFB3B933BFA222B8BEA8A777BFE2AA813E035FB33F"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<8.076044e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// elu bfloat16
func.func @elu_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x243F9A3F25C059C025400C4045C0D33E513D8B3FD63E81BFC83EA13EC7BD"> : tensor<3x5xbf16>
  %r0 = graph.elu %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000243F00009A3F00006DBF000077BF0000254000000C40000074BF0000D33E0000513D00008B3F0000D63E000023BF0000C83E0000A13E0000BEBD"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.017151e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// elu float16
func.func @elu_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x69C3FEC552BE8AC20A38BB3D3638EAB98330AB40D5BD613FA93D3038CF41"> : tensor<3x5xf16>
  %r0 = graph.elu %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00C079BF00607FBF00404BBF004076BF0040013F0060B73F00C0063F00C005BF0060103E00601540006044BF0020EC3F0020B53F0000063F00E03940"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<2.864590e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// elu special
func.func @elu_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.elu %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000800000803FA7D221BF0000807F000080BF0000C07F08E53C1E00002040000060407AFC6ABF0000B042000080BF"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<4.400000e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// selu float32
func.func @selu_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xF5C2B7BF1348F13FC5CFEDBF2E5CC4BF9DA407C00A44643F1D94F0BF9EA5D53DC77F11C0217B0840BC076B40A380E73ECC595240A7878F3FFAD58A40"> : tensor<3x5xf32>
  %r0 = graph.selu %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x747CABBFC783FD3F5EEEBDBF7E81B0BF7402C6BFCED66F3F8EAEBEBFA37AE03DFDDDC9BF94660F404CF276406A3DF33E09045D4097CE963FFDDF9140"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<9.208357e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// selu bfloat16
func.func @selu_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x4C3E49C03F4081BE05C0A8BF50C0ACBE09C03E40AA3F55C041C091BF76C0"> : tensor<3x5xbf16>
  %r0 = graph.selu %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000563E0000D7BF000049400000C8BE0000C5BF0000A4BF0000D8BF000000BF0000C7BF000048400000B33F0000D9BF0000D6BF000099BF0000DCBF"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.239075e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// selu float16
func.func @selu_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x07B390AD2FBE5FBCFB3BB041FC41642CD93EE8BD973AADBFD63DF4C0B8BF"> : tensor<3x5xf16>
  %r0 = graph.selu %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0080B1BE00E015BE0020B1BF00A095BF0020863F00403F400040494000A0933D0040E63F00A0ADBF00A05D3F0000C0BF0040C43F0020CEBF0060C0BF"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<3.101540e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// selu special
func.func @selu_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.selu %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000805F7D863F16408EBF0000807F6609E1BF0000C07FC878461EB61C2840665B6B408890CEBF62ECB8426609E1BF"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<4.623085e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// sigmoid float32
func.func @sigmoid_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xFAB788BCD8968E3F1A1638C0256189BF0A658A3E1D8BEA3E8CBBD6BF5D6A463E4BD308BFADB03340E3908E3FF57B29C050E68CC0D48E4C3E8C4E1740"> : tensor<3x5xf32>
  %r0 = graph.sigmoid %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x23DDFD3E18BC403FFD755A3D9372823EDC31113FD6D01C3F1131213EC15C0C3FB22BBD3E3C6E713FE0B9403FC25F873D131A463C16BE0C3F70FF693F"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.905038e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// sigmoid bfloat16
func.func @sigmoid_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xB23EE23F78BF2FC0C03F4B3EAF3F31C0BA3EA0BFCE3F95BF9BBF96BF2240"> : tensor<3x5xbf16>
  %r0 = graph.sigmoid %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000163F00005B3F00008D3E00007A3D0000513F00000D3F00004C3F0000733D0000173F0000643E0000553F0000743E00006B3E0000723E00006D3F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<3.652496e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sigmoid float16
func.func @sigmoid_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x642B14BE17C02DC0DA4142C3CEBE1A3DB740BFB4493E143EE43FF12D9F42"> : tensor<3x5xf16>
  %r0 = graph.sigmoid %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00C0033F00E0373E00A0EA3D00E0E13D0000733F00E0D33C00001E3E0020483F00E0693F0040DA3E0000543F0000523F00C0603F00E0053F0000773F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<9.516525e-05> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sigmoid special
func.func @sigmoid_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.sigmoid %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x0000003F0000003FA8263B3FB1B2893E0000803F000000000000C0FF0000003F8F946C3FFE7E783F895B9B3D0000803F1B000000"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// tanh float32
func.func @tanh_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xF84FDD3E6C2B4640D0980AC0BDEAF53FB1151EC0EADF3CC01C87863F0EBCCCBF8638743F600605C0D3F75140FD02BA3D2A110CC0BDD5DC3E8190EC3F"> : tensor<3x5xf32>
  %r0 = graph.tanh %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x987CD03E9FF47E3F795A79BFAF40753F085D7CBFC09A7EBFE03D483F6DED6BBF61D83D3FD21B78BFF5467F3F7A80B93DEDA579BF9716D03E3F9A733F"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<2.014296e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// tanh bfloat16
func.func @tanh_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xBABF903F8640EA3FA13D85BFA13F3BC0BFC09DBF04C06640C93EEEBF0DC0"> : tensor<3x5xbf16>
  %r0 = graph.tanh %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000065BF00004F3F0000803F0000733F0000A13D000047BF00005A3F00007FBF000080BF000057BF000078BF0000803F0000BF3E000074BF00007ABF"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<3.945313e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// tanh float16
func.func @tanh_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x773C2BBE2EBCC6ABD0342335BE357941134357C24B455F36424159BD5B3A"> : tensor<3x5xf16>
  %r0 = graph.tanh %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00604E3F00A069BF00A047BF008078BD0080953E00009F3E0040B03E00E07D3F00A07F3F00207FBF0000803F00C0C13E00607D3F00005FBF0040293F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<9.863282e-05> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// tanh special
func.func @tanh_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.tanh %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x0000000000000080D6F7423FD6F742BF0000803F000080BF0000C07F08E53C1EC1927C3F96887F3FC1927CBF0000803F000080BF"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<5.000000e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// softplus float32
func.func @softplus_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x0B34133F1099BE3E9CFBEC3F13ABB43F3971EEBF7EDBB1BDBCAFCD3FEB0CC33FC39D05BF838BD2BE373321BE34B903C05A2A1BC0FB8252409EC023BF"> : tensor<3x5xf32>
  %r0 = graph.softplus %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x1ABE823F1A81653F8BA6FF3FB397D03FD7C3133E2492263FC813E53FC047DC3FFE83EE3EDA2E023F7E161E3FA41AF63D6CB8AD3DB3DA544005E4D83E"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<6.718213e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// softplus bfloat16
func.func @softplus_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xAF3EACBF30406A4094BE973FAEBF6C400040C4BF29405F3F7A3F5D3F98BF"> : tensor<3x5xbf16>
  %r0 = graph.softplus %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0000613F00006D3E0000344000006C4000000F3F0000B93F00006A3E00006E40000008400000483E00002D4000009C3F0000A63F00009C3F0000883E"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.467163e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// softplus float16
func.func @softplus_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x6DBB923D042A02BF35446BB4D1BB04BD153E2E400C39823FB8C1DAB870BA"> : tensor<3x5xf16>
  %r0 = graph.softplus %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x0080AA3E00A0CE3F0080373F00C0233E002087400080103F00A0A33E0080803E00E0DB3F00400D400060873F004001400040643D00E0DE3E0040BD3E"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<4.164925e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// softplus special
func.func @softplus_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.softplus %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x1872313F1872313FF518A83FD663A03E0000807F000000000000C07F1872313F880C25406EE76140F190A13D0000B0421B000000"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<4.400000e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// swish float32
func.func @swish_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x83D7143E86298E3FE7997CC0CA3DCC40DB7ACDBF6E32513FB302E43F3FCAE93F12621A3F6B77B6C0FAC303C0C4A6D03F4104DEBF7A6F00C0638493C0"> : tensor<3x5xf32>
  %r0 = graph.swish %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0xE2A39F3DF8E1553F8F2A99BD88E5CB40517589BE4F1B113F3925C33F8E5FC93FA492C73E8E739BBC24936EBE7578AE3F8B3885BE6F7E73BEB7133ABD"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.287097e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// swish bfloat16
func.func @swish_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x22408E3FD9BF3ABEFABD0AC0F5BE133F953F2640EA3D5FBF5B3F9BBF1DC0"> : tensor<3x5xbf16>
  %r0 = graph.swish %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000016400000563F000087BE0000A9BD00006BBD000065BE00003BBE0000BC3E0000633F00001A400000773D000084BE00001A3F00008EBE000047BE"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<9.493409e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// swish float16
func.func @swish_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xAA40C1B98A345C3D5AC04A3D853B09B19F3AE7BD60C43BB824BF193F8738"> : tensor<3x5xf16>
  %r0 = graph.swish %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00000840004071BE00C0253E00E0873F002063BE00A0853F00002D3F008094BD0060133F00A08CBE00C05EBD00C048BE004083BE0040C23F00C0B83E"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<2.095947e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// leaky_relu float32
func.func @leaky_relu_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xFCF882BFB956063EBA7F2F40AE9713400C18463F40A5653F345405BFD82467BEAF4E9B3F2F4651BE69DC213F89A90CC0537F53C06D6257C027B057BF"> : tensor<3x5xf32>
  %r0 = graph.leaky_relu %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0x608E51BEB956063EBA7F2F40AE9713400C18463F40A5653F8653D5BD46EA38BDAF4E9B3F596B27BD69DC213F420FE1BEA93229BFBE4E2CBFEC8C2CBE"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<5.539185e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// leaky_relu bfloat16
func.func @leaky_relu_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x2C401A40FBBF45C0CF3F753F2DC00940C33E2B40373FE83F2C3FF0BFDFBE"> : tensor<3x5xbf16>
  %r0 = graph.leaky_relu %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00002C4000001A400000C9BE00001EBF0000CF3F0000753F00000ABF000009400000C33E00002B400000373F0000E83F00002C3F0000C0BE0000B2BD"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.060303e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// leaky_relu float16
func.func @leaky_relu_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x4EBDC33EDBBF14C2933DA540D7416D40FAC178BD49BC22A549C40D1D9F38"> : tensor<3x5xf16>
  %r0 = graph.leaky_relu %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00C087BE0060D83F0020C9BE00A01BBF0060B23F00A0144000E03A4000A00D40000019BF00008CBE00605BBE006083BB00605BBF00A0A13B00E0133F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<2.880001e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// leaky_relu special
func.func @leaky_relu_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.leaky_relu %1 : (tensor<13xf32>) -> (tensor<13xf32>)
  %2 = graph.constant dense<"0x00000000000000800000803FCDCC4CBE0000807F000080FF0000C07F08E53C1E0000204000006040000000BF0000B0420000A0C1"> : tensor<13xf32>
  %3 = graph.reshape %r0 : (tensor<13xf32>) -> tensor<13xf32>
  %4 = graph.pad %3 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<13xf32>) -> tensor<13xf32>
  %6 = graph.pad %5 {paddings = [0, 243]} : (tensor<13xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<5.000000e-06> : tensor<f32>
  %8 = graph.constant dense<4.400000e-05> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// gelu float32
func.func @gelu_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xAA64F0BF36BE843E4FFD194015B0EB3D00C108407B4103404BE2573FA5344A3F189038BF2D50204072636BBFEEA0AFBF7FA2B73F2AFAB6BF15EE5F3F"> : tensor<3x5xf32>
  %r0 = graph.gelu %1 : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  %2 = graph.constant dense<"0xA73468BDE4E51F3E7CBF184008A4803D13860640C29C0040F1CE2C3F71C51E3F23D62DBED4541F40A47628BEA2E6EEBD16BCA93F8DC1DFBDC030353F"> : tensor<3x5xf32>
  %3 = graph.reshape %r0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.pad %3 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %6 = graph.pad %5 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<5.028896e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// gelu bfloat16
func.func @gelu_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x09403D3E713EEE3FC43F44C026C02C404F3F84C02BC0A43DF7BF783F433E"> : tensor<3x5xbf16>
  %r0 = graph.gelu %1 : (tensor<3x5xbf16>) -> (tensor<3x5xbf16>)
  %2 = graph.cast %r0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x000007400000D93D00000F3E0000E73F0000B83F00005CBB00004ABC00002B400000243F0000A0B8000025BC00002E3D000054BD00004F3F0000E03D"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.054138e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// gelu float16
func.func @gelu_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x103C9AC01D3DEA4335BE56410240523DB5AD90C0D9BE4A3E0240FC40DE3F"> : tensor<3x5xf16>
  %r0 = graph.gelu %1 : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  %2 = graph.cast %r0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
  %3 = graph.constant dense<"0x00C05B3F00C0C9BC0020933F00407D4000E0BFBD00202A4000C0FA3F00A09A3F00A029BD0080D2BC006098BD00A0BD3F00C0FA3F00801E400080F53F"> : tensor<3x5xf32>
  %4 = graph.reshape %2 : (tensor<3x5xf32>) -> tensor<15xf32>
  %5 = graph.pad %4 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x5xf32>) -> tensor<15xf32>
  %7 = graph.pad %6 {paddings = [0, 241]} : (tensor<15xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<3.902931e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sin
func.func @sin_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xA83D1441819A83C061813DC142C4114067B3A740616B8C3FE76C6FC159CC9EC07C7C68C1D894D93FE62224C1AD5EB6BFA23F5E40807ECF3F3EFA5E4180C12CC11AA5ACC1CF571B415A906441D86769417C954740825FB54060D6C03F72AA4AC1018EADC09C3BA8409A49AFC0B2FA9A41C2C171C13C3681C0227C36416EBAB8C0E55030C1D59654C187C7DEC0B58D7641E2D08C40014EAF40FF129CC0D12B0C4166B8B13F62370EC1976086C05C741640268E4041587581BE4294AA40653AA441FFE9F4C0D82541C1C8B6224152159740975A24BF38D93E4008F53CC07E22B040FFC840C0D38B054177B835C12221FAC02AF7C13F5F0C8BC06BF3E94064A184BD7E09A2C0F56A1D40D7449DC02D5573C1B8D52FC18A84F4C0EA458AC08137AE3F89FF1741D93ABD4043A691410C935241409CBBBFBA7C874134DF4341021E83C05F7B6340A3383641D1703740BDD42941C51C8D40B9C6EF40B0352EC0A5148840C81B4BC0073CE740665D83C1C04F744090924F418FC8C84076945D3E5491BB40D980FFC062FAFAC03F7A47C04ED680BF"> : tensor<100xf32>
  %r0 = graph.sin %1 : (tensor<100xf32>) -> (tensor<100xf32>)
  %2 = graph.constant dense<"0x2FDD223E6351533FDA3D293F23AC423F761A5DBF87CD633F60592DBFBD09783F2D766CBFF8DE7D3F3E8E3D3F74467DBF0D6AA6BE45AD7F3FA4D77A3F42FB7A3F8956CCBE288A8FBED5327D3F2570663F032BBD3C5CC213BFC3787F3FB6F3CCBDE6F0413F71ED5ABFD49C383F6EABFF3EC62810BF1FF0473F71CF6ABF4C23FA3EDAEC7F3FC7E328BFD2B420BFDF81963E39A673BF6C8438BFAB867C3F28C81D3F5AC17B3FC5CB02BFCA085F3FDDFB353FD0C801BF561580BE759E50BF08817E3F33E07ABFD50CF33E29882DBF5EFD7FBF3D4B19BFD3B8223E158640BE55DA33BF4E0F04BE788E613F8B696F3F14D27FBF4F9B7F3FCCF06E3FDE2C5B3FAA8984BD265E703F565B213FFFC77A3F1E51F5BEDCFE7F3FB2397ABF09A56C3FF4637A3F80AD99BD5207B9BEE89219BFF6630F3F71967EBFA81971BF222FA3BEFA18513F6168CDBE78756CBF11328B3E4EA16DBFD65D74BF6E806F3F0392D0BE836765BFA1F5023DB32B4F3FB561273FE82020BFFAA2CA3ECE960EBCD4DA5B3EC490D1BEC5D27DBF18FC7FBF83C8CABC0A5158BF"> : tensor<100xf32>
  %3 = graph.reshape %r0 : (tensor<100xf32>) -> tensor<100xf32>
  %4 = graph.pad %3 {paddings = [0, 156]} : (tensor<100xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<100xf32>) -> tensor<100xf32>
  %6 = graph.pad %5 {paddings = [0, 156]} : (tensor<100xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<2.019965e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// cos
func.func @cos_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x251C22411A8507C1F3A427412E2274C14ED0ECC0ADB0CE3D94BA4041AB67B5C091BFA7C1EF529540458F333E2CB325C198931FC137BECFC0A21EB93FFA22E340192365C10CCDBA41BBFAA73D324051C07DF7E540ABC7C53F018BBE41B2A33641D9E54EC07D1C5DC0FEFA90C029FE3DC03393E5401478C0C00A96844108CFC1BEE52682BF43D61E411CDA9AC1F9CA0EC1047ECD40A8BE0B3FAB3A9E3E63B98C4059ADB2C02A3DA4BF82FF52C1C8A592C164135141F0950EC1F3E4D7C009076641C8153041C16D9BC01EF49CC0ED9BD5BE0D6712C1EB2BBC40B149EC3F8346D83FBCA2FD40917FF2406A7B9641BFE77841D0B185C183DC154131C82CC1A8515EC193E8EF401666D4C0289331C0825B3141BEFBC7C0491809C1E7BB69401FDB49416D80B540047072C1A50CC4C0FA8991BFE37E9D41E414154128610E415F9D464140362DC084CEA540AA36A940A72616C1833C5E3E4DD7C040069A26C18C760741681BFF409F8D2B414FA3EBC02181BA3F4EAA6E41CEF504410302F0C0868328405A5D6941A259C4BEF9FC8540907ED041"> : tensor<100xf32>
  %r0 = graph.cos %1 : (tensor<100xf32>) -> (tensor<100xf32>)
  %2 = graph.constant dense<"0xF79F42BFCEE913BF126DFDBE928E66BFE056E03E87B27E3FB30E5E3F4133513F6D6905BF76693CBD07137C3FA2BE18BFA1695ABFCC707A3FD86AFE3DF99C2F3F7C413BBE294A57BEAD237F3F47E87DBF74791E3F0406D23C039C813E027DD03EBAEF7EBF678A73BFDF1639BE3D2E7CBF80EC203F5DD3763F6AFE25BF92E06D3F2BAD063F835960BFBACD5F3F35A260BFEA8C7D3FC6CB5A3F45DF733F33829EBEC2E0433FCF44913EE233503FAB565E3F1A8E603F69065FBF23FD643FE3F572BE23A21F3C3CB7133E9AD0433EA60A6A3F466876BF56826B3FC0218BBEE9D7F2BDE49993BDED7A8B3E69CD7F3F7B127DBF2A7C09BF1D907FBFB71F48BE54A0753E92D9B23E121A703F28F46EBF3793B63DC7DA7F3F30BB27BF265C5FBF51AF7F3F2BA5513FCD7D59BFA0DD7C3F3B31D73E8E5D2B3FF4877EBF14635DBFEE027D3F502468BF0F74E73E1D560B3FAECA7FBFA4FE793F3399773F00EE0CBF7F2B13BFCB55F1BDCB4A8ABE2A18F13E246BE83DB0EE33BF5C7AE1BEFE5BB13E089A5FBF49D6DDBE9A676D3F285E00BF2E3D193F"> : tensor<100xf32>
  %3 = graph.reshape %r0 : (tensor<100xf32>) -> tensor<100xf32>
  %4 = graph.pad %3 {paddings = [0, 156]} : (tensor<100xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<100xf32>) -> tensor<100xf32>
  %6 = graph.pad %5 {paddings = [0, 156]} : (tensor<100xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<2.018853e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// is_nan
func.func @is_nan_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000800000803F000080BF0000807F000080FF0000C07F08E53C1E0000204000006040000020C00000B0420000C8C2"> : tensor<13xf32>
  %r0 = graph.is_nan %1 : (tensor<13xf32>) -> (tensor<13xi1>)
  %2 = graph.constant dense<[false, false, false, false, false, false,  true, false, false, false, false, false, false]> : tensor<13xi1>
  %3 = graph.equal %r0, %2 : (tensor<13xi1>, tensor<13xi1>) -> tensor<13xi1>
  %4 = graph.reduce_all %3 : (tensor<13xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// logical_not
func.func @logical_not_1() -> tensor<i1> {
  %1 = graph.constant dense<[[false, false, false,  true], [ true,  true, false,  true], [ true, false, false, false]]> : tensor<3x4xi1>
  %r0 = graph.logical_not %1 : (tensor<3x4xi1>) -> (tensor<3x4xi1>)
  %2 = graph.constant dense<[[ true,  true,  true, false], [false, false,  true, false], [false,  true,  true,  true]]> : tensor<3x4xi1>
  %3 = graph.equal %r0, %2 : (tensor<3x4xi1>, tensor<3x4xi1>) -> tensor<3x4xi1>
  %4 = graph.reduce_all %3 : (tensor<3x4xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// add (2, 3, 4) (4,)
func.func @add_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xACD35CBF20A7C63EFB8C3A3F3E2D673F33B3113D956D57BF104D1C3F309D183F0E49C2BF0F69483F2124103F1B82D23F273F92BFBDC3A5BFAA56443F0489E7BF8DFA3EBF298E8DBF556D83BFD87CF5BF1F8881BE7805753F16C1D93E73FBDB3E"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0xE5B857C00BB78D40E52A1FC066208140"> : tensor<4xf32>
  %r0 = graph.add %1, %2 : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  %3 = graph.constant dense<"0xE87687C07D219A404C0FE1BF0E069E40187255C0B1926540422FF0BF0C349440B66E9CC02DC4A640BA43F6BFEDC0B5403C6C90C0388C4840752ADCBF4A7C0E40C4BB83C002A7544090E160C060820740E9E967C0BA57AC40C2F203C01DE08E40"> : tensor<2x3x4xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.147320e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// add (3, 1) (2, 1, 5)
func.func @add_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x5FEC403ED4E490BFD4232C3E"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0x9FD0ECBFE8965F40C9A01AC0475277C0DD926BC0629383C0E9C137C09DD8854051A35B401D3840C0"> : tensor<2x1x5xf32>
  %r0 = graph.add %1, %2 : (tensor<3x1xf32>, tensor<2x1x5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0x13B3D4BFAEA56B4003920EC081436BC017845FC0BADA3EC07E241740331363C058E29FC0A4029AC0244CD7BF25596A408CDE0FC00A906CC0A0D060C0FE177BC023B32BC000E08B4017B26740572934C097CCA7C02A1A80C0D03E4340E7301340445584C087647CC0ACFF2CC0BC398B408E656640E07535C0"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.059232e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// add () (2, 3)
func.func @add_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xA70BF8BE"> : tensor<f32>
  %2 = graph.constant dense<"0x2CBBB4BF44B703406740714064165C404572C4BF6E0A6240"> : tensor<2x3xf32>
  %r0 = graph.add %1, %2 : (tensor<f32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  %3 = graph.constant dense<"0x16BEF2BF9E6BC93FF23E5240EF143D40973A01C0F9084340"> : tensor<2x3xf32>
  %4 = graph.reshape %r0 : (tensor<2x3xf32>) -> tensor<6xf32>
  %5 = graph.pad %4 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3xf32>) -> tensor<6xf32>
  %7 = graph.pad %6 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<6.635885e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// add (0, 3) (1, 3)
func.func @add_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x3xf32>
  %2 = graph.constant dense<"0x22ED3940EC755C402FA71640"> : tensor<1x3xf32>
  %r0 = graph.add %1, %2 : (tensor<0x3xf32>, tensor<1x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sub (2, 3, 4) (4,)
func.func @sub_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x01D578BF1F39CDBF25CA953D9DB8C53D99E4C6BE163301BF5E7F77BF96D4EEBDEE8715BF8235823E8C3998BF7B6B753EC6CD053F654EA03FF1B7873F72474E3EFCC02BBF778EE8BFE769303B6ADBB53FB920D53F3BE021C0BC4D3FBFB51FAFBE"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0x620581C0EB9833C0660E3DC02C9760C0"> : tensor<4xf32>
  %r0 = graph.sub %1, %2 : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  %3 = graph.constant dense<"0x84D54340B7F8993FB7BC4140F1C46640312E6940264C13401D5DFE3F87205940C8A85C409BDF434040E3E13FE4ED6F401BBF91400FE081402F758040A37B6D40851A5740BE467D3F803A3D4070C29D40904DB64080C58D3EF73A0D4035B34A40"> : tensor<2x3x4xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.150788e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sub (3, 1) (2, 1, 5)
func.func @sub_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x0323673FC540CFBF6D6853BE"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0x3B277240A6EE3C40E846744081A51640313D5C403A387A40909AA740040911C0A0E58D40063F4140"> : tensor<2x1x5xf32>
  %r0 = graph.sub %1, %2 : (tensor<3x1xf32>, tensor<2x1x5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0x7A5E38C0E52503C0277E3AC080B9B9BF707422C0CFE3ACC0844792C0A5F3ADC0E4457EC0CAEEA1C0C25D7FC02D254AC0B7BE80C008DC23C0B87369C0796F40C030B68AC0C5D14A407F0262C0457607C04EECB0C0C16ADBC086A2253FD1B5C1C0B46F94C060B783C0D335AEC07DD20340E38094C08D754EC0"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.385070e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sub () (2, 3)
func.func @sub_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x50C3FC3E"> : tensor<f32>
  %2 = graph.constant dense<"0x9AC13940572F6F407743F43F57336DC0028C6FC08EF55340"> : tensor<2x3xf32>
  %r0 = graph.sub %1, %2 : (tensor<f32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  %3 = graph.constant dense<"0x30291AC0ED964FC0A312B5BFE065864036928740245D34C0"> : tensor<2x3xf32>
  %4 = graph.reshape %r0 : (tensor<2x3xf32>) -> tensor<6xf32>
  %5 = graph.pad %4 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3xf32>) -> tensor<6xf32>
  %7 = graph.pad %6 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<8.557928e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sub (0, 3) (1, 3)
func.func @sub_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x3xf32>
  %2 = graph.constant dense<"0x5DE334C0FC5227C049A1C5BF"> : tensor<1x3xf32>
  %r0 = graph.sub %1, %2 : (tensor<0x3xf32>, tensor<1x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// mul (2, 3, 4) (4,)
func.func @mul_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x13AC67BDF9564DBF907F9CBF7EEF063F3E863E3FAB55CBBF544539BFEE31243F8A78833FEF1DA9BFAE42D1BECEEE543FD5EE08BFDC49E7BE3DB30ABFA073A7BF88FF393DFF189B3EB7A8B3BFCDB2C93D50938D3F8B9B523EB004723FF8220DBF"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0x64FFD0BFD47072C04CED8EBFE3DE5CC0"> : tensor<4xf32>
  %r0 = graph.mul %1, %2 : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  %3 = graph.constant dense<"0xEE22BD3DB7764240A5BFAE3F97D6E8BF258B9BBF9A90C04062E04E3FDDA90DC031AAD6BFD528A040EBA9E93E9DB637C051955F3FC209DB3FFADF1A3F287990402DD997BDFCE192BF3C9CC83F4405AEBEDC29E7BFDC7347BFF01E87BFDD89F33F"> : tensor<2x3x4xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.215566e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// mul (3, 1) (2, 1, 5)
func.func @mul_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x021831BFBADFA9BE657B293F"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0x604D7840F63C2A400549E2BFEAE9FF3F09FFFB3F77DFEE3F15B019C011B991C072CB8CC0BCC9DCBF"> : tensor<2x1x5xf32>
  %r0 = graph.mul %1, %2 : (tensor<3x1xf32>, tensor<2x1x5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0xC9C42BC03A88EBBFB5899C3FBB08B1BFF752AEBF14C4A4BF0AEE61BFF627163F12D129BF973727BFC46224409A68E13F47CF95BFC66CA93FD4D4A63FE83EA5BF50A2D43F3E9D4940BCCB424030BC983F48821EBF1CF74B3F0D65C13FB4DABA3F2182123FA9249E3FA47ECBBFD3F240C0576C3AC0992B92BF"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<6.363449e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// mul () (2, 3)
func.func @mul_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x2C4A0940"> : tensor<f32>
  %2 = graph.constant dense<"0xFFFE14C0C4338FC099E5BE3FEA5123C08B8C67C0A49A1BC0"> : tensor<2x3xf32>
  %r0 = graph.mul %1, %2 : (tensor<f32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  %3 = graph.constant dense<"0x44CF9FC0639819C15CC04C40502CAFC09A5AF8C0AEE5A6C0"> : tensor<2x3xf32>
  %4 = graph.reshape %r0 : (tensor<2x3xf32>) -> tensor<6xf32>
  %5 = graph.pad %4 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3xf32>) -> tensor<6xf32>
  %7 = graph.pad %6 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.939140e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// mul (0, 3) (1, 3)
func.func @mul_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x3xf32>
  %2 = graph.constant dense<"0xAD5D6DC0283C32402A8644C0"> : tensor<1x3xf32>
  %r0 = graph.mul %1, %2 : (tensor<0x3xf32>, tensor<1x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// div (2, 3, 4) (4,)
func.func @div_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x9698873FB42D383E08588ABD557C94BE45AB663F388133BF0CE9D63E9840FD3F9F6CB13EEBDE56BFF1E7A0BF322CBB3D7962A4BF316ED3BF3B5F51BF3CD393BFECB8503FC3A7C1BFD6A5C23F04B050BF4AE65F3D338C1B3F28CC213E3FBE273F"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0x5DBD81C00CAF283FD75351C0B61798C0"> : tensor<4xf32>
  %r0 = graph.div %1, %2 : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  %3 = graph.constant dense<"0x1FC785BEF7C18B3E8830A93CC8ED793D719363BE0D3688BFEF6903BE9F22D5BE920BAFBD250CA3BF43C8C43EE8859DBC2F2EA23ED66F20C0F706803E29D1783E6EEC4DBEE5F212C0190CEEBE3FA12F3EB3E55CBC6F106C3F5CDF45BDDF2B0DBE"> : tensor<2x3x4xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<5.063789e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// div (3, 1) (2, 1, 5)
func.func @div_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x33589ABF89C2BCBE0F6B80BE"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0xA463AB3F9BCE4D408A15EC3FD2DB484028EA1D40F6CA05C0DAA57140529A44C04CE03340220C29C0"> : tensor<2x1x5xf32>
  %r0 = graph.div %1, %2 : (tensor<3x1xf32>, tensor<2x1x5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0x6E8A66BF93FCBFBE6A5D27BF67B7C4BE5C36FABE1CF98CBE9BCBEABDFCAE4CBE6C94F0BD860019BEB1D03FBEBEBC9FBD5F400BBE2FACA3BDB32ED0BD71A9133FF082A3BE89F9C83ED1A9DBBE05BCE93E5296343E8CF8C7BDA1C9F53D595206BE0EED0E3E57B7F53D9A0B88BD3237A73DD4C3B6BDF278C23D"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.819111e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// div () (2, 3)
func.func @div_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xDBE821BE"> : tensor<f32>
  %2 = graph.constant dense<"0x5E46EF3FFF733E40A68D0FC0187794406F7489C08AEC2140"> : tensor<2x3xf32>
  %r0 = graph.div %1, %2 : (tensor<f32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  %3 = graph.constant dense<"0x193AADBD03A259BD125E903D55970BBDCDC5163D2DFA7FBD"> : tensor<2x3xf32>
  %4 = graph.reshape %r0 : (tensor<2x3xf32>) -> tensor<6xf32>
  %5 = graph.pad %4 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3xf32>) -> tensor<6xf32>
  %7 = graph.pad %6 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.708586e-08> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// div (0, 3) (1, 3)
func.func @div_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x3xf32>
  %2 = graph.constant dense<"0x1F8F36C094428EC019308540"> : tensor<1x3xf32>
  %r0 = graph.div %1, %2 : (tensor<0x3xf32>, tensor<1x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// floor_div (2, 3, 4) (4,)
func.func @floor_div_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x86F677BE0BFC1EBF8FFD93BE98E1403EBFC6D5BEB203A63F705820C0C39506C0C7F959BE7BFBE6BF54FFC5BC629F1DBF6434203FA6E8EA3EE675AD3F6479773F9F88A63FC851133F59B48E3FCB1F0C3F30F80BBF8E9C9ABF967795BF8C6B073F"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0xB4D1273F98D831C058A61240B6FB0DC0"> : tensor<4xf32>
  %r0 = graph.floor_div %1, %2 : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  %3 = graph.constant dense<"0x000080BF00000000000080BF000080BF000080BF000080BF000000C000000000000080BF00000000000080BF0000000000000000000080BF00000000000080BF0000803F000080BF00000000000080BF000080BF00000000000080BF000080BF"> : tensor<2x3x4xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<4.040000e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// floor_div (3, 1) (2, 1, 5)
func.func @floor_div_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x7169A13EEF20033FE5F7E5BF"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0x5FF07940F04A3B408FF931C0D3D5CF3FA0CD69403E556840992442401B060440C5F10BC081938940"> : tensor<2x1x5xf32>
  %r0 = graph.floor_div %1, %2 : (tensor<3x1xf32>, tensor<2x1x5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0x0000000000000000000080BF00000000000000000000000000000000000080BF0000000000000000000080BF000080BF00000000000000C0000080BF000000000000000000000000000080BF00000000000000000000000000000000000080BF00000000000080BF000080BF000080BF00000000000080BF"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<4.040000e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// floor_div () (2, 3)
func.func @floor_div_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xFCC081BF"> : tensor<f32>
  %2 = graph.constant dense<"0xAD8C23C071527640A299254016404FC09EBD76C068F14D40"> : tensor<2x3xf32>
  %r0 = graph.floor_div %1, %2 : (tensor<f32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  %3 = graph.constant dense<"0x00000000000080BF000080BF0000000000000000000080BF"> : tensor<2x3xf32>
  %4 = graph.reshape %r0 : (tensor<2x3xf32>) -> tensor<6xf32>
  %5 = graph.pad %4 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3xf32>) -> tensor<6xf32>
  %7 = graph.pad %6 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// floor_div (0, 3) (1, 3)
func.func @floor_div_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x3xf32>
  %2 = graph.constant dense<"0xE0E18C407A4A1BC098245340"> : tensor<1x3xf32>
  %r0 = graph.floor_div %1, %2 : (tensor<0x3xf32>, tensor<1x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// mod (2, 3, 4) (4,)
func.func @mod_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x3A99203FA8B2B73FC60DB6BE58802EBE12DDB63FA1C32B3F6A6D2A3E267220BF88A933BD70360A3F556E463F2DF600BF284595BE19C1F33EC51F88BFFFCF7A3FFE48F53C2AF3D1BD8AB918C01267C9BFF8C382BF434D12BF0E668BBFADA6C13E"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0x0B4737C029F52E407419A1C05613CDBF"> : tensor<4xf32>
  %r0 = graph.mod %1, %2 : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  %3 = graph.constant dense<"0xBC200FC0A8B2B73FC60DB6BE58802EBE04B1B7BFA1C32B3F09C69BC0267220BF88A933BD70360A3FA94B88C02DF600BF284595BE19C1F33EC51F88BFAD561FBF795C35C0906528408AB918C01267C9BFF8C382BFD8610A400E668BBFABA99CBF"> : tensor<2x3x4xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<9.833207e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// mod (3, 1) (2, 1, 5)
func.func @mod_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x58C3313FB0DA6E3E088F753F"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0x89323440B3A09F40501F8D3F98641C4091A201C0C97250C01CC85CC0640799C06C1A86406B039DC0"> : tensor<2x1x5xf32>
  %r0 = graph.mod %1, %2 : (tensor<3x1xf32>, tensor<2x1x5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0x58C3313F58C3313F58C3313F58C3313F7663AABFB0DA6E3EB0DA6E3EB0DA6E3EB0DA6E3ECC69E5BF088F753F088F753F088F753F088F753F9E7D88BFF30124C0465730C0F9CE82C058C3313F00CB86C01E8541C071DA4DC08E9091C0B0DA6E3E968C95C0070F13C05A641FC006AB74C0088F753F14A37CC0"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<9.440291e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// mod () (2, 3)
func.func @mod_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x389A0D3E"> : tensor<f32>
  %2 = graph.constant dense<"0xA1DE84C0FBEF40C0B084164060A046C083EB83C03EA17F40"> : tensor<2x3xf32>
  %r0 = graph.mod %1, %2 : (tensor<f32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  %3 = graph.constant dense<"0xCF7180C0581638C0389A0D3EBCC63DC062FD7EC0389A0D3E"> : tensor<2x3xf32>
  %4 = graph.reshape %r0 : (tensor<2x3xf32>) -> tensor<6xf32>
  %5 = graph.pad %4 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3xf32>) -> tensor<6xf32>
  %7 = graph.pad %6 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<8.108063e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// mod (0, 3) (1, 3)
func.func @mod_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x3xf32>
  %2 = graph.constant dense<"0xAD273A40B01D8CC08E071640"> : tensor<1x3xf32>
  %r0 = graph.mod %1, %2 : (tensor<0x3xf32>, tensor<1x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// pow (2, 3, 4) (4,)
func.func @pow_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x1F185A3FFF03883F30CAAC3FBEED354051C0D03E0C280B3FF7D8273F46A5D93EC4A3933F5CBAFA3D18328E3DA14CCF3DDE96EF3CD86CA43DF029803F6652C53EBD80363FD271D03E6395DC3EF488D33FE8AF0240ABF1BD3F36EC1C3EF6AB4C3F"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0x39D862C03A9BB740957000C0CB0A2A40"> : tensor<4xf32>
  %r0 = graph.pow %1, %2 : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  %3 = graph.constant dense<"0xB9E2E13F825EB53F93310C3FF96780415660C04102FAF73C704F15401AFAD23DC0591A3F0BFEC3364D4653438321153B8E878548934F0B35FF577F3F5C99A23D9A605440B8DCBC3B2A67AD4002227340F310A33DDB0B1A41DA892C42F4430D3F"> : tensor<2x3x4xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<5.524062e-02> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// pow (3, 1) (2, 1, 5)
func.func @pow_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xFBEAE83EA25AA03F8FF65B3F"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0x70AB0EC040579EC077412C40FC7E7C4070E46340935F833F46D61CC0CFA92BC0A10C3340123077C0"> : tensor<2x1x5xf32>
  %r0 = graph.pow %1, %2 : (tensor<3x1xf32>, tensor<2x1x5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0xA038B94075164542CED7F53DC227373DF2EC773DD3E71A3FDFE0A73EE2C2EA3F5EB41B407CC80E400783B33FF5950740EE2C2A3F9DB20C3FE125153F0722E43E7780DC40F2510441D61FE23D1A98A741294FA13F1C5E133F1FDF0B3FDD71F03F9F6BD63EDB155B3FA2A4B93FAF48C03FF274273FF0FBE53F"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<9.952931e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// pow () (2, 3)
func.func @pow_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x6F3A103E"> : tensor<f32>
  %2 = graph.constant dense<"0x26050540A7F980C0D08D444067D971402DD017C0E7652BC0"> : tensor<2x3xf32>
  %r0 = graph.pow %1, %2 : (tensor<f32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  %3 = graph.constant dense<"0x9E5A8B3CE895284590471F3BD0211F3A630ED142246D3E43"> : tensor<2x3xf32>
  %4 = graph.reshape %r0 : (tensor<2x3xf32>) -> tensor<6xf32>
  %5 = graph.pad %4 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3xf32>) -> tensor<6xf32>
  %7 = graph.pad %6 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<5.448686e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// pow (0, 3) (1, 3)
func.func @pow_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x3xf32>
  %2 = graph.constant dense<"0x20C57FC0F40CFDBFA06779C0"> : tensor<1x3xf32>
  %r0 = graph.pow %1, %2 : (tensor<0x3xf32>, tensor<1x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// maximum (2, 3, 4) (4,)
func.func @maximum_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x4A86CEBF030A2DBF7D7703BFF76D85BEE647D6BE2E5FA7BFD11FC4BEC103543E0B91CDBF363FE83F151FC43F09F401C01FA110BF4B92543F3E8C953FF725CF3F5F3C04C070D6A8BF04A736BF7ECCBB3ED4ECA3BF2B36813E51FE8C3EBBAB0C3F"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0xB89BC13F7A763EC093AC3940F5EB65C0"> : tensor<4xf32>
  %r0 = graph.maximum %1, %2 : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  %3 = graph.constant dense<"0xB89BC13F030A2DBF93AC3940F76D85BEB89BC13F2E5FA7BF93AC3940C103543EB89BC13F363FE83F93AC394009F401C0B89BC13F4B92543F93AC3940F725CF3FB89BC13F70D6A8BF93AC39407ECCBB3EB89BC13F2B36813E93AC3940BBAB0C3F"> : tensor<2x3x4xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<5.860339e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// maximum (3, 1) (2, 1, 5)
func.func @maximum_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xBAC4CA3F590CC43F8C8079BF"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0x414F4D4056F333C0B8BDF03F27346B4060125F40A20080C079B440C01EFD0CC0020751C0080B0B40"> : tensor<2x1x5xf32>
  %r0 = graph.maximum %1, %2 : (tensor<3x1xf32>, tensor<2x1x5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0x414F4D40BAC4CA3FB8BDF03F27346B4060125F40414F4D40590CC43FB8BDF03F27346B4060125F40414F4D408C8079BFB8BDF03F27346B4060125F40BAC4CA3FBAC4CA3FBAC4CA3FBAC4CA3F080B0B40590CC43F590CC43F590CC43F590CC43F080B0B408C8079BF8C8079BF8C8079BF8C8079BF080B0B40"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<7.423617e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// maximum () (2, 3)
func.func @maximum_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x10DCFB3E"> : tensor<f32>
  %2 = graph.constant dense<"0xD8D43AC02AFE4D406E3201C09A5BE3BFE2E09EC0CFBDA540"> : tensor<2x3xf32>
  %r0 = graph.maximum %1, %2 : (tensor<f32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  %3 = graph.constant dense<"0x10DCFB3E2AFE4D4010DCFB3E10DCFB3E10DCFB3ECFBDA540"> : tensor<2x3xf32>
  %4 = graph.reshape %r0 : (tensor<2x3xf32>) -> tensor<6xf32>
  %5 = graph.pad %4 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3xf32>) -> tensor<6xf32>
  %7 = graph.pad %6 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.046243e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// maximum (0, 3) (1, 3)
func.func @maximum_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x3xf32>
  %2 = graph.constant dense<"0xAF4478409DE940C088434CC0"> : tensor<1x3xf32>
  %r0 = graph.maximum %1, %2 : (tensor<0x3xf32>, tensor<1x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// minimum (2, 3, 4) (4,)
func.func @minimum_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x7C44553EA94C1DBF85921CBE2D2BB63EA12C1AC027EBA93FA49F28BFF629E2BE00E63E3E7159A9BEC593C6BF05FB9BBE24A3AB3F54917F3F62B0983F0D8C1FBF220E8FBE4BEA813F1A8EBA3FBDD89BBC937A84BF6EE700C0779EB33FD7F5CBBF"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0x595A26C02CEB7740A265C940709C4A40"> : tensor<4xf32>
  %r0 = graph.minimum %1, %2 : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  %3 = graph.constant dense<"0x595A26C0A94C1DBF85921CBE2D2BB63E595A26C027EBA93FA49F28BFF629E2BE595A26C07159A9BEC593C6BF05FB9BBE595A26C054917F3F62B0983F0D8C1FBF595A26C04BEA813F1A8EBA3FBDD89BBC595A26C06EE700C0779EB33FD7F5CBBF"> : tensor<2x3x4xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<5.250514e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// minimum (3, 1) (2, 1, 5)
func.func @minimum_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x9B7C303FF1194CBFA5360BC0"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0x63C552403F116DC03CC7C7BF39668BC021D64C402A980F40CB030640B2BF96401F0335C0BA0A4CC0"> : tensor<2x1x5xf32>
  %r0 = graph.minimum %1, %2 : (tensor<3x1xf32>, tensor<2x1x5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0x9B7C303F3F116DC03CC7C7BF39668BC09B7C303FF1194CBF3F116DC03CC7C7BF39668BC0F1194CBFA5360BC03F116DC0A5360BC039668BC0A5360BC09B7C303F9B7C303F9B7C303F1F0335C0BA0A4CC0F1194CBFF1194CBFF1194CBF1F0335C0BA0A4CC0A5360BC0A5360BC0A5360BC01F0335C0BA0A4CC0"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<8.799581e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// minimum () (2, 3)
func.func @minimum_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x956AD8BF"> : tensor<f32>
  %2 = graph.constant dense<"0x2B7020C072FF2EC078595BC04ABE8740BC2A9BC0146D24C0"> : tensor<2x3xf32>
  %r0 = graph.minimum %1, %2 : (tensor<f32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  %3 = graph.constant dense<"0x2B7020C072FF2EC078595BC0956AD8BFBC2A9BC0146D24C0"> : tensor<2x3xf32>
  %4 = graph.reshape %r0 : (tensor<2x3xf32>) -> tensor<6xf32>
  %5 = graph.pad %4 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3xf32>) -> tensor<6xf32>
  %7 = graph.pad %6 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<9.794912e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// minimum (0, 3) (1, 3)
func.func @minimum_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x3xf32>
  %2 = graph.constant dense<"0xBDF5DE3F8888A24015596240"> : tensor<1x3xf32>
  %r0 = graph.minimum %1, %2 : (tensor<0x3xf32>, tensor<1x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// squared_difference (2, 3, 4) (4,)
func.func @squared_difference_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x6C71A8BFF700D63E5895F23E45F0B23EEDBDACBEC1483CBF8B7F0FBF0E0DCCBE967A913F88ECC13FD232EB3E4D5C0FBF975079BF0FD1A13E088173BE7AB0F2BFD150B63FDC9F0CBC44B5A9BED39567BF159A68BF6D216F3FD91E7BBFC6ABCB3D"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0x1ACC15C066539D40593268405A4642C0"> : tensor<4xf32>
  %r0 = graph.squared_difference %1, %2 : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  %3 = graph.constant dense<"0x6D61863F84E3A14103311F41D0553741CE6880409F8DFF41175B8C419285DE4095724141C01C394191A62041171BC4400216EF3FE24EA941841E6F416E36A63F5ECB6241CB0BC241B8D87A41314E91408B3C034029BE7D41A8F1A94138401D41"> : tensor<2x3x4xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<6.452718e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// squared_difference (3, 1) (2, 1, 5)
func.func @squared_difference_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xCC4C1C3F772513BEEEDFD7BF"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0x387C81C05AD575409BF48F40E0246D407F8D3240D25A1040B64D1CC0B2FC29C0D1CDA83F11546B40"> : tensor<2x1x5xf32>
  %r0 = graph.squared_difference %1, %2 : (tensor<3x1xf32>, tensor<2x1x5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0x8C7FAD410AFD264159DF7141593F194112FC9740F5B2734154107E417968AC41BC0B6D41D3B10941FE35B240E170F441FA0519429794E841494EA041522F2D40C81C1541F5BA2A419368003F647316411334B840E310A94022FBC940D1E208407E90694152A378419F34123FB3A2703F6D821041B023E641"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<7.727679e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// squared_difference () (2, 3)
func.func @squared_difference_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xEDEFD0BF"> : tensor<f32>
  %2 = graph.constant dense<"0x06B8A2C0477A04C02407AA403F2C774094A14FC0D1F35140"> : tensor<2x3xf32>
  %r0 = graph.squared_difference %1, %2 : (tensor<f32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  %3 = graph.constant dense<"0x55BB3E416820443E7CF84042DA81F1410E4A26404916C141"> : tensor<2x3xf32>
  %4 = graph.reshape %r0 : (tensor<2x3xf32>) -> tensor<6xf32>
  %5 = graph.pad %4 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3xf32>) -> tensor<6xf32>
  %7 = graph.pad %6 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<9.745017e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// squared_difference (0, 3) (1, 3)
func.func @squared_difference_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x3xf32>
  %2 = graph.constant dense<"0x6CC963406F7A01C069C13240"> : tensor<1x3xf32>
  %r0 = graph.squared_difference %1, %2 : (tensor<0x3xf32>, tensor<1x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// equal
func.func @equal_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000040000080BF0000803F0000803F000080BF000000C000000000000000C0000000000000803F000080BF0000803F00000040000080BF0000004000000040000080BF0000803F000000400000803F0000C07F0000C07F"> : tensor<22xf32>
  %2 = graph.constant dense<"0x00000040000080BF000000C00000803F0000803F0000000000000040000000C0000080BF0000803F00000040000000C00000803F0000803F00000000000080BF000000C0000080BF0000000000000040D6CF7E3FB8240940"> : tensor<22xf32>
  %r0 = graph.equal %1, %2 : (tensor<22xf32>, tensor<22xf32>) -> (tensor<22xi1>)
  %3 = graph.constant dense<[ true,  true, false,  true, false, false, false,  true, false,  true, false, false, false, false, false, false, false, false, false, false, false, false]> : tensor<22xi1>
  %4 = graph.equal %r0, %3 : (tensor<22xi1>, tensor<22xi1>) -> tensor<22xi1>
  %5 = graph.reduce_all %4 : (tensor<22xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// equal uint8
func.func @equal_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x4B55F9C7D884"> : tensor<6xui8>
  %2 = graph.constant dense<"0x8B1AB10CC96A"> : tensor<6xui8>
  %r0 = graph.equal %1, %2 : (tensor<6xui8>, tensor<6xui8>) -> (tensor<6xi1>)
  %3 = graph.constant dense<[false, false, false, false, false, false]> : tensor<6xi1>
  %4 = graph.equal %r0, %3 : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
  %5 = graph.reduce_all %4 : (tensor<6xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// not_equal
func.func @not_equal_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000040000080BF0000803F000000C0000000000000803F000000C0000000400000004000000040000000C0000000C0000000C0000080BF0000803F000000400000803F00000040000080BF0000803F0000C07F0000C07F"> : tensor<22xf32>
  %2 = graph.constant dense<"0x00000040000000C000000000000080BF00000040000000C0000000C000000000000000C000000000000000400000803F000080BF000080BF00000000000080BF0000803F00000000000080BF000000C024737ABF287B6C3F"> : tensor<22xf32>
  %r0 = graph.not_equal %1, %2 : (tensor<22xf32>, tensor<22xf32>) -> (tensor<22xi1>)
  %3 = graph.constant dense<[false,  true,  true,  true,  true,  true, false,  true,  true,  true,  true,  true,  true, false,  true,  true, false,  true, false,  true,  true,  true]> : tensor<22xi1>
  %4 = graph.equal %r0, %3 : (tensor<22xi1>, tensor<22xi1>) -> tensor<22xi1>
  %5 = graph.reduce_all %4 : (tensor<22xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// not_equal uint8
func.func @not_equal_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xF91462DB7CD1"> : tensor<6xui8>
  %2 = graph.constant dense<"0xF9758B703463"> : tensor<6xui8>
  %r0 = graph.not_equal %1, %2 : (tensor<6xui8>, tensor<6xui8>) -> (tensor<6xi1>)
  %3 = graph.constant dense<[false,  true,  true,  true,  true,  true]> : tensor<6xi1>
  %4 = graph.equal %r0, %3 : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
  %5 = graph.reduce_all %4 : (tensor<6xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// less
func.func @less_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x000080BF000080BF0000004000000000000080BF0000803F000080BF0000803F000000C0000000C0000000C0000000C0000000C0000000C0000080BF0000000000000040000000C000000000000000000000C07F0000C07F"> : tensor<22xf32>
  %2 = graph.constant dense<"0x000000C0000000C00000803F000000C00000000000000040000000400000000000000000000000C0000000C000000040000080BF000000000000803F000000C0000000C000000000000000C000000000E4CFFBBCD590E23F"> : tensor<22xf32>
  %r0 = graph.less %1, %2 : (tensor<22xf32>, tensor<22xf32>) -> (tensor<22xi1>)
  %3 = graph.constant dense<[false, false, false, false,  true,  true,  true, false,  true, false, false,  true,  true,  true,  true, false, false,  true, false, false, false, false]> : tensor<22xi1>
  %4 = graph.equal %r0, %3 : (tensor<22xi1>, tensor<22xi1>) -> tensor<22xi1>
  %5 = graph.reduce_all %4 : (tensor<22xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// less uint8
func.func @less_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x1B8BCAF64339"> : tensor<6xui8>
  %2 = graph.constant dense<"0x241DA68F42E8"> : tensor<6xui8>
  %r0 = graph.less %1, %2 : (tensor<6xui8>, tensor<6xui8>) -> (tensor<6xi1>)
  %3 = graph.constant dense<[ true, false, false, false, false,  true]> : tensor<6xi1>
  %4 = graph.equal %r0, %3 : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
  %5 = graph.reduce_all %4 : (tensor<6xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// less_equal
func.func @less_equal_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000400000803F0000803F0000803F000000C00000004000000040000080BF000000000000803F000080BF0000803F000000C0000080BF000000400000803F000000C00000803F000000400000C07F0000C07F"> : tensor<22xf32>
  %2 = graph.constant dense<"0x000000C00000803F0000803F00000040000080BF000000C0000000C0000000000000004000000040000000C00000803F0000803F000080BF0000803F0000803F000000C0000000000000803F000080BF0B3DE23EB590FC3E"> : tensor<22xf32>
  %r0 = graph.less_equal %1, %2 : (tensor<22xf32>, tensor<22xf32>) -> (tensor<22xi1>)
  %3 = graph.constant dense<[false, false,  true,  true, false,  true, false, false,  true,  true, false,  true,  true,  true,  true, false, false,  true,  true, false, false, false]> : tensor<22xi1>
  %4 = graph.equal %r0, %3 : (tensor<22xi1>, tensor<22xi1>) -> tensor<22xi1>
  %5 = graph.reduce_all %4 : (tensor<22xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// less_equal uint8
func.func @less_equal_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x83234B08CCCD"> : tensor<6xui8>
  %2 = graph.constant dense<"0x3F64A3CD22B6"> : tensor<6xui8>
  %r0 = graph.less_equal %1, %2 : (tensor<6xui8>, tensor<6xui8>) -> (tensor<6xi1>)
  %3 = graph.constant dense<[false,  true,  true,  true, false, false]> : tensor<6xi1>
  %4 = graph.equal %r0, %3 : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
  %5 = graph.reduce_all %4 : (tensor<6xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// greater
func.func @greater_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000040000000C00000803F0000000000000000000000C0000000C000000000000000400000000000000000000080BF000000400000803F000000400000803F000000000000000000000000000000C00000C07F0000C07F"> : tensor<22xf32>
  %2 = graph.constant dense<"0x000080BF0000803F000000400000803F000000C0000080BF000080BF000000C000000000000000400000803F000000C00000000000000000000080BF0000004000000000000000C00000803F000000404306833F260194BF"> : tensor<22xf32>
  %r0 = graph.greater %1, %2 : (tensor<22xf32>, tensor<22xf32>) -> (tensor<22xi1>)
  %3 = graph.constant dense<[ true, false, false, false,  true, false, false,  true,  true, false, false,  true,  true,  true,  true, false, false,  true, false, false, false, false]> : tensor<22xi1>
  %4 = graph.equal %r0, %3 : (tensor<22xi1>, tensor<22xi1>) -> tensor<22xi1>
  %5 = graph.reduce_all %4 : (tensor<22xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// greater uint8
func.func @greater_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x1027736AE959"> : tensor<6xui8>
  %2 = graph.constant dense<"0x9AD0BDADC8D1"> : tensor<6xui8>
  %r0 = graph.greater %1, %2 : (tensor<6xui8>, tensor<6xui8>) -> (tensor<6xi1>)
  %3 = graph.constant dense<[false, false, false, false,  true, false]> : tensor<6xi1>
  %4 = graph.equal %r0, %3 : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
  %5 = graph.reduce_all %4 : (tensor<6xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// greater_equal
func.func @greater_equal_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000040000000C0000000C0000000C0000000C000000000000000C0000000C0000080BF000000C0000000C0000000400000803F000000C00000803F000000000000803F000000C000000000000000400000C07F0000C07F"> : tensor<22xf32>
  %2 = graph.constant dense<"0x00000000000000000000004000000040000000C0000080BF000080BF0000803F00000040000000C00000803F000000000000803F000000C00000803F000080BF000080BF000000400000803F0000803FF1CA64BFFF885EBF"> : tensor<22xf32>
  %r0 = graph.greater_equal %1, %2 : (tensor<22xf32>, tensor<22xf32>) -> (tensor<22xi1>)
  %3 = graph.constant dense<[ true, false, false, false,  true,  true, false, false, false,  true, false,  true,  true,  true,  true,  true,  true, false, false,  true, false, false]> : tensor<22xi1>
  %4 = graph.equal %r0, %3 : (tensor<22xi1>, tensor<22xi1>) -> tensor<22xi1>
  %5 = graph.reduce_all %4 : (tensor<22xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// greater_equal uint8
func.func @greater_equal_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x593B60D39FB4"> : tensor<6xui8>
  %2 = graph.constant dense<"0x77DFE8C64621"> : tensor<6xui8>
  %r0 = graph.greater_equal %1, %2 : (tensor<6xui8>, tensor<6xui8>) -> (tensor<6xi1>)
  %3 = graph.constant dense<[false, false, false,  true,  true,  true]> : tensor<6xi1>
  %4 = graph.equal %r0, %3 : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
  %5 = graph.reduce_all %4 : (tensor<6xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// equal bool
func.func @equal_3() -> tensor<i1> {
  %1 = graph.constant dense<[[false, false, false,  true], [ true,  true, false,  true], [ true, false, false, false]]> : tensor<3x4xi1>
  %2 = graph.constant dense<[[false, false, false,  true]]> : tensor<1x4xi1>
  %r0 = graph.equal %1, %2 : (tensor<3x4xi1>, tensor<1x4xi1>) -> (tensor<3x4xi1>)
  %3 = graph.constant dense<[[ true,  true,  true,  true], [false, false,  true,  true], [false,  true,  true, false]]> : tensor<3x4xi1>
  %4 = graph.equal %r0, %3 : (tensor<3x4xi1>, tensor<3x4xi1>) -> tensor<3x4xi1>
  %5 = graph.reduce_all %4 : (tensor<3x4xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// logical_and
func.func @logical_and_1() -> tensor<i1> {
  %1 = graph.constant dense<[[false, false, false,  true], [ true,  true, false,  true], [ true, false, false, false]]> : tensor<3x4xi1>
  %2 = graph.constant dense<[ true,  true, false,  true]> : tensor<4xi1>
  %r0 = graph.logical_and %1, %2 : (tensor<3x4xi1>, tensor<4xi1>) -> (tensor<3x4xi1>)
  %3 = graph.constant dense<[[false, false, false,  true], [ true,  true, false,  true], [ true, false, false, false]]> : tensor<3x4xi1>
  %4 = graph.equal %r0, %3 : (tensor<3x4xi1>, tensor<3x4xi1>) -> tensor<3x4xi1>
  %5 = graph.reduce_all %4 : (tensor<3x4xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// logical_or
func.func @logical_or_1() -> tensor<i1> {
  %1 = graph.constant dense<[[false, false, false,  true], [ true,  true, false,  true], [ true, false, false, false]]> : tensor<3x4xi1>
  %2 = graph.constant dense<[ true,  true, false,  true]> : tensor<4xi1>
  %r0 = graph.logical_or %1, %2 : (tensor<3x4xi1>, tensor<4xi1>) -> (tensor<3x4xi1>)
  %3 = graph.constant dense<[[ true,  true, false,  true], [ true,  true, false,  true], [ true,  true, false,  true]]> : tensor<3x4xi1>
  %4 = graph.equal %r0, %3 : (tensor<3x4xi1>, tensor<3x4xi1>) -> tensor<3x4xi1>
  %5 = graph.reduce_all %4 : (tensor<3x4xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// logical_xor
func.func @logical_xor_1() -> tensor<i1> {
  %1 = graph.constant dense<[[false, false, false,  true], [ true,  true, false,  true], [ true, false, false, false]]> : tensor<3x4xi1>
  %2 = graph.constant dense<[ true,  true, false,  true]> : tensor<4xi1>
  %r0 = graph.logical_xor %1, %2 : (tensor<3x4xi1>, tensor<4xi1>) -> (tensor<3x4xi1>)
  %3 = graph.constant dense<[[ true,  true, false, false], [false, false, false, false], [false,  true, false,  true]]> : tensor<3x4xi1>
  %4 = graph.equal %r0, %3 : (tensor<3x4xi1>, tensor<3x4xi1>) -> tensor<3x4xi1>
  %5 = graph.reduce_all %4 : (tensor<3x4xi1>) -> tensor<i1>
  return %5 : tensor<i1>
}

// select
func.func @select_1() -> tensor<i1> {
  %1 = graph.constant dense<[[false, false, false,  true], [ true,  true, false,  true], [ true, false, false, false]]> : tensor<3x4xi1>
  %2 = graph.constant dense<"0x900C14BF37AF463F9F5F91BEF4EA263D"> : tensor<4xf32>
  %3 = graph.constant dense<"0x0000E040"> : tensor<f32>
  %r0 = graph.select %1, %2, %3 : (tensor<3x4xi1>, tensor<4xf32>, tensor<f32>) -> (tensor<3x4xf32>)
  %4 = graph.constant dense<"0x0000E0400000E0400000E040F4EA263D900C14BF37AF463F0000E040F4EA263D900C14BF0000E0400000E0400000E040"> : tensor<3x4xf32>
  %5 = graph.reshape %r0 : (tensor<3x4xf32>) -> tensor<12xf32>
  %6 = graph.pad %5 {paddings = [0, 244]} : (tensor<12xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<3x4xf32>) -> tensor<12xf32>
  %8 = graph.pad %7 {paddings = [0, 244]} : (tensor<12xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<2.020000e-06> : tensor<f32>
  %10 = graph.constant dense<1.414000e-06> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %11 : tensor<i1>
}

// cast float32 to int32
func.func @cast_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x000000000000000000000000000000000328EC402DE85640B5349041187DE341F26F7F40E9417940BDF98F41D8A4B341B2FB40417D7D73417E845F41015B964124F62342906779415BCBCB40DD585841"> : tensor<20xf32>
  %r0 = graph.cast %1 : (tensor<20xf32>) -> (tensor<20xi32>)
  %2 = graph.constant dense<"0x000000000000000000000000000000000700000003000000120000001C000000030000000300000011000000160000000C0000000F0000000D00000012000000280000000F000000060000000D000000"> : tensor<20xi32>
  %3 = graph.equal %r0, %2 : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
  %4 = graph.reduce_all %3 : (tensor<20xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// cast float32 to uint8
func.func @cast_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000000000000000000000FAD1E23E0090CF41E88452413DCC5E41209D1041CA9F0940D3102741129B0640ABF606429E7B4640212BF3406AEE114150A13D4193E1F740D11F504153E49241"> : tensor<20xf32>
  %r0 = graph.cast %1 : (tensor<20xf32>) -> (tensor<20xui8>)
  %2 = graph.constant dense<"0x0000000000190D0D09020A02210307090B070D12"> : tensor<20xui8>
  %3 = graph.equal %r0, %2 : (tensor<20xui8>, tensor<20xui8>) -> tensor<20xi1>
  %4 = graph.reduce_all %3 : (tensor<20xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// cast float32 to bfloat16
func.func @cast_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000000000000000000000000AFEC2E41C86DD140D5F1C741D4A86740BA28C740EA201F42923FB1415BBF7740DAF50E3FAAAFE7412F351840BFE00F42E3D9AD418E7ED641A9B28340F7AB3942"> : tensor<20xf32>
  %r0 = graph.cast %1 : (tensor<20xf32>) -> (tensor<20xbf16>)
  %2 = graph.cast %r0 : (tensor<20xbf16>) -> tensor<20xf32>
  %3 = graph.constant dense<"0x0000000000000000000000000000000000002F410000D1400000C841000068400000C74000001F420000B1410000784000000F3F0000E84100001840000010420000AE410000D6410000844000003A42"> : tensor<20xf32>
  %4 = graph.reshape %2 : (tensor<20xf32>) -> tensor<20xf32>
  %5 = graph.pad %4 {paddings = [0, 236]} : (tensor<20xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<20xf32>) -> tensor<20xf32>
  %7 = graph.pad %6 {paddings = [0, 236]} : (tensor<20xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.834570e-02> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// cast float32 to float16
func.func @cast_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x000000000000000000000000000000001934C841FE4F0D4138551442170E0442AB069640C9702542FC3EB04094F48141703A8141B744C1413BF648422B0608414C5C4A41829F78415D43444184B8C241"> : tensor<20xf32>
  %r0 = graph.cast %1 : (tensor<20xf32>) -> (tensor<20xf16>)
  %2 = graph.cast %r0 : (tensor<20xf16>) -> tensor<20xf32>
  %3 = graph.constant dense<"0x000000000000000000000000000000000040C84100400D41006014420000044200009640008025420040B04000008241004081410040C141000049420000084100604A4100A078410040444100C0C241"> : tensor<20xf32>
  %4 = graph.reshape %2 : (tensor<20xf32>) -> tensor<20xf32>
  %5 = graph.pad %4 {paddings = [0, 236]} : (tensor<20xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<20xf32>) -> tensor<20xf32>
  %7 = graph.pad %6 {paddings = [0, 236]} : (tensor<20xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<4.956299e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// relu_grad
func.func @relu_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x2B7890BFACA9133F01DF21BFA3CDB93F2CF34B3F0C77953EB621683EE371113F1BD75E3F2A3D153D69EC8F3E17E14F3FF0353EBD1C04833FC6D9ECBD65753FBF70BA563E30C9D63F8D8EC23FEC83CABF4E86A63E4BE3F5BE59979FBEAC2EAABE85A560BEC50504BFCC268ABEBBA76A3ECFA799BF27A99DBF401F8FBF570491BF79B6183F2C9F8DBF6736A4BD9D89813DD420373F29F3DE3C5916873FB52772BD"> : tensor<40xf32>
  %2 = graph.constant dense<"0x62B3A0BD6A39D53FD8598A408B4628C057EBC5C0176801BFA2B899C08CF5A040193205C07EB254BFA3DB3F3F4883253FDEBC9EBFB0D3DD3CFD013840E17164BFC62AB340B5168E3F8AB5E0C064712E408C30A7C02890883FABDEDA40D9395340FA8F55C0A92F18C0BEC7033E01E08D40A81708C019AC5940A856803FDB1066BE147ED5BE3C2EA44075328EC0871055C020EA314047FB434069E774C000C12BC0"> : tensor<40xf32>
  %r0 = graph.relu_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0x00000000ACA9133F01DF21BF00000000000000000000000000000000E371113F000000000000000069EC8F3E17E14F3F000000001C04833FC6D9ECBD0000000070BA563E30C9D63F00000000EC83CABF000000004BE3F5BE59979FBEAC2EAABE0000000000000000CC268ABEBBA76A3E0000000027A99DBF401F8FBF00000000000000002C9F8DBF0000000000000000D420373F29F3DE3C0000000000000000"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<3.389590e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// relu6_grad
func.func @relu6_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xA31D24BFC07FD7BFD924BBBF4C96623F2B5D3440171188BF90E3CDBEB7BD6C3FE81034BF4D86133F94619EBEF7179DBEAD26663FB1BD85BEDB37A3BF0D30513F4A349A3C187E0FBF518F4FBF89E6123F6AE139BFA967EB3DF7317F3F54DCE9BDAFE28A3FE840B1BFB97C1A3FB613073F2C5BEF3F21D4893C984F643F1B8C26BE635288BFCFF661BF5BCF35BF776D463FBD3F48BF42D01F3D5FD9653FCCCA9E3F"> : tensor<40xf32>
  %2 = graph.constant dense<"0xAE1D3F3F82D21140E12E8CC03854953F531F91404C0CAB3E3DF83ABFA8ADB64079E5A13E44F26C401B25E4C0CA50A13E1A06C1BFECAE933FB85963400419E4BEE2D62BBF796407C18570174030917F40C2BEE83EBF7AB6BF7F048D3F8D004740DF12F93FB4F1C7404EF0D5BF2C4782C0EB62BD3FED5D7440F473AEBF3532C73CAEE8F5BF6DEE70C044DF0CC0CC6CC6C0E322513FD271B13FAF142A40194A1FC0"> : tensor<40xf32>
  %r0 = graph.relu6_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0xA31D24BFC07FD7BF000000004C96623F2B5D3440171188BF00000000B7BD6C3FE81034BF4D86133F00000000F7179DBE00000000B1BD85BEDB37A3BF000000000000000000000000518F4FBF89E6123F6AE139BF00000000F7317F3F54DCE9BDAFE28A3F0000000000000000000000002C5BEF3F21D4893C000000001B8C26BE00000000000000000000000000000000BD3F48BF42D01F3D5FD9653F00000000"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<5.692737e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// leaky_relu_grad
func.func @leaky_relu_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x651BDFBE8EB5D6BF1B95073F3B1004BFB7AECCBE0DD126C08C4E6F3F8570283F836255BFD800983FB7B41FC05CDBE7BD0BDFDDBFF4792B4026C52AC0C81BA3BFF3A650BFA78C3F3FA6C6453FA169A73E2DE29FBE371805406CA849BF1FB47C3E2BD5D73FD417A7BF728261BF2C8F843FECA0C53E8591B1BF483F20BDC0B7ED3F891FA9BEBD183C3FF20E5B3D271544BFFC88C53FCEBA653F1406903F83D669BE"> : tensor<40xf32>
  %2 = graph.constant dense<"0x8FD53340E1308F40ADEE59C063E9BBBFAA7D733F420756408E1DC13F4F5813C0AA1812BF328D9EC0630D1B40ED87ABC0DAB4253F90C74E40AF882D40B8C59AC0686D243FDF8185BF950464BFC2B09D4012A25C3FE88289C0E44C4FC0A24F08400B992C3FA80F5AC0782BA1C04C02D6BFC88BAABF03ED1B40B535EDBFD9BBFD3FEDE1664040EB9AC00CA8E5BFC0BB9340AB09B1BF3658C0BDE008364035A715C0"> : tensor<40xf32>
  %r0 = graph.leaky_relu_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0x651BDFBE8EB5D6BF92EED83D2B4DD3BDB7AECCBE0DD126C08C4E6F3F6AC0063E36B52ABE8D34733EB7B41FC04A7CB9BC0BDFDDBFF4792B4026C52AC0A07C82BEF3A650BF523D193E85381E3EA169A73E2DE29FBE8BF3D43E8A5321BE1FB47C3E2BD5D73FAAAC85BE5B6834BE4618543E561A9E3D8591B1BFA03200BCC0B7ED3F891FA9BE317A163E283F2F3C271544BF30079E3EA5C8373E1406903F02123BBD"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<5.412223e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// softplus_grad
func.func @softplus_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x17CD52BF4165C7BF5FD90D3F9188873FEBF843BFEF2DB53FE3C9D73BBECF38BE75E0873EF6A1C0BFB2BDDFBFFE70E4BEA8EBA3BF260CFABD64CAE4BDC7FE2BC08B586BBFAA44D33ECBDA1CC017E3EABED564BDBF7A0206C0F6607E3FBE59743F12560DBF6B9D21BF018EA13F2637893FF93412BEBDCB3C3F9A1CF1BCDD86E5BE70F0F73EFF9910BF0CDDE83EC2F7C4BEABBA18BFC6A335BF166AA23EA2BC4C3F"> : tensor<40xf32>
  %2 = graph.constant dense<"0x5701993DFE45E23E85058E3FF501A4BF3101E1BFB9166D4032FB63C079C9CABF2C13B2BF22A9E6BFA85179C04E9C24C0F3EE0940B78DACBFB25F1FC052639840F41589C0E6E8364022594C3FF0FA8AC0963FBDBF9123B8BF2B2D684018A11F40C4108EBFCE2474C052E1ABC043D648BFDFE88FC073094FBF75D464BF7BDE5B3F02402F40C240593DA887923FF8F14ABF10FE364041AA0B409DEE9040D62D7840"> : tensor<40xf32>
  %r0 = graph.softplus_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0x02ACDABEAAC072BF815AD53E1BA46B3EB68EE6BDCBD3B03F86893E394DA0FBBC968C583D2C385ABEDEA90EBD59AE01BDECE592BF7539CEBC131B0CBC9E892AC08EDB4CBC6FCDC73E3C55D8BF24DBC0BB8BA58CBE1E96CDBE20CB773F11B7613FFC240CBE8E155FBCCE5ABF3BE7FBAB3E9F30CEBA8AB7683ED9FE0BBC9639A1BE5EE0E83E7D6F94BEAEA3B03EA27BF5BD557310BFD23A23BF3EAEA03EE195483F"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<5.382592e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// elu_grad
func.func @elu_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xB58577BFB54815BFE5B591BFCA06513F19D18ABE4CE8543F634F56BFD024453FAD271EBFEF9C01BFEEB6F93E7C6CDDBEA80523BF177D573F6C90DEBD2703983FF9F61D40BE4A19BF9B55C1BE7149C6BF6D2A9BBF27140E3F16E8833E34C7713EF3B1D53E11B25FBF4F9CDABFE280843F6706553EB61A8B3F3E4488BDCC0D373FA9750EBF1ACB20BD2FB948BE746FAB3E83E2AC3FB1381B3FA54039C005DF0ABE"> : tensor<40xf32>
  %2 = graph.constant dense<"0x1C835E3F48A073BFCDEFB73FFBA474BF5A437ABF4A5623BFCF380140AD73D43FC024A43F665B6F4029080D40185044BF4821FD3FD80931BFE7AD533FBBA0B53F970DDABE36DE7DBF55D307BF61A335BF57E1EEBE04E849BF856079BFC8697EBF657CDB3F39ED0540436C5D3FE5D7A3BE9968B34016F8DF3F6EBF24BE5E021040609DB3BE3FB5F03FF6AD203F7A81B33F5B461DBC6D1C49BFDE89AA3FFCBB4A40"> : tensor<40xf32>
  %r0 = graph.elu_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0xB58577BF34E7E6BCE5B591BFC759143D3418C7BB40219A3E634F56BFD024453FAD271EBFEF9C01BFEEB6F93E9980CEBDA80523BFA1EE843E6C90DEBD2703983F3F61B53F6868A3BBBA8335BEE063E6BED48A25BF7D2CF03D4C67DA3B8BD3BF3AF3B1D53E11B25FBF4F9CDABFF533343F6706553EB61A8B3FADAF64BDCC0D373F7AF7B8BE1ACB20BD2FB948BE746FAB3EA939AB3FC71F053EA54039C005DF0ABE"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.000000e-05> : tensor<f32>
  %9 = graph.constant dense<5.789141e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// selu_grad
func.func @selu_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x48AF03C04D79DE3E9BF50EBFF3C607C003A75CBEF69F523EA259113FDD618B3FCBC257BFD55058BD9407283F1D00093FEC1FC43E1059C63D285C9C3F82709FBF8B0EBDBF487BDC3FD592D73E66898D3F08CE6D3E572CB4BED488E2BE66541B3EE9F6E6BEA71256BD2EE57FBD16FE543F80D74E3FD47ECD3FCD682CBF419A15BCE2C47B3F3D4BC43E03C617C0C64DCD3EFDEA153DFB3ED8BEC635B9BE44C228BF"> : tensor<40xf32>
  %2 = graph.constant dense<"0xC571FBBD72421A40EA9DAE3E5478C7BF9E19CDBFE07095BFE3EBC7BF35FA8A401BC9E43F1E75A73DDFC53B40522AD4409D2F62BFFA0A8ABE01698BBFAF97DBBFCEE5C0BF68F4D3BF96D3B53F5765AA3FAC8429402FDDCBBFBF6641403960D5BF9F984CBF2E057D404C3272401A555540DC83D04043674D403F7073BFF9575FBFB31ACBBF048C333F338FC9BFD42FBEBFE717D5BF9392DFBF3C0DF74091463040"> : tensor<40xf32>
  %r0 = graph.selu_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0xDC5857C0E4C0E93E243516BFF1F5D8BE8B7809BD6AC9F83D2928E43DF872923F40B362BF7E4863BD838C303F4EF20F3FDB85AB3E6E9E133E4432513F5F0159BDD3E0BDBE7445343EDC80E23E78B6943F9CDC793E196C6EBD1F05EEBED968623C8778DDBE33ED60BD486F86BD9DCA5F3F3154593F0CEAD73FCF290BBF5B7F04BC418F2C3E073FCE3ED0B3DEBE8696DF3DB8D05F3B4E4F9EBBB399C2BEAA5031BF"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.000000e-05> : tensor<f32>
  %9 = graph.constant dense<6.729597e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sigmoid_grad
func.func @sigmoid_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x4348793F989C663F9049313F2281783FE079733F64BCC63DFBB0553DD418723D5EB66B3F30020C3F45967A3FA5E35B3FA589D63E2AF7FD3C23EAC13ECFBC7F3FBD9A183E12DCD83D14DFD33E059E7C3F8BBE0B3FDD7D4A3DC8723B3EB1A7F33ECCDE213F41F6763F49E17F3F29AC7C3F593F663F3F9C0F3F11C5E73DE5E5613F7CC47B3FAB82703FCF41F73EEA3E683FC02CD43EA7F7EA3E414CD03EC374203F"> : tensor<40xf32>
  %2 = graph.constant dense<"0xEFB69B3C40A08B3F72CFC63D53FE01BB45A48E3F0E27443FC210993F6D2729BFF198AF3F3CDE9B3D93BE72BFEDEE9BBD92EC90BFC02D67BF497CABBEDBDD7F3F54819FBFA1A2AE3E2E214ABE020BCA3F2F737C3E479D243F56ABB63F2DF581BFC57690BEC2BEB3BFBAC945BF2285B73EBD5EF9BD9FC5DD3E158FB5BEFBB523BF4CF7D6BDFA5B54BFCAE087BFA3B0C3BF6AC1E7BDD20EDC3E14AF98BF42F4ECBE"> : tensor<40xf32>
  %r0 = graph.sigmoid_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0x44A6FE39FA94C73D3855A93C21766CB84461543DBA7F893DA434723D338316BD3002CD3D087F9A3C3DC6A0BCC02417BC5B1F8DBE443BDEBC3A66A1BD212C863A5FD321BE3445043DA01F44BD679BA83C1E537A3D568AF73C1E8A5A3ED0A781BE425986BD39E643BD66BFBDB980AE963B2D7F34BC3779DA3DBDC511BD70E487BD18B3DFBA462541BD38B887BE18C903BEA9F6E0BC8F92DA3DED6193BE26B8DDBD"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.000000e-05> : tensor<f32>
  %9 = graph.constant dense<5.757130e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// tanh_grad
func.func @tanh_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xD2FF7FBF1A947FBF8B9EC33D91CA7FBF20EF503FF2445DBF74253A3F575D71BFF5E77FBF354A60BE955A753F744D6FBF05893C3FA0477ABF0E7854BF61797F3FD05A79BE6A7C7EBFEC76633FF08820BD833D70BFC615733FFFFF7FBF9E30673F06FD7F3F4716193F6BFE7FBF24BB7F3FEBFF7F3F6B48683FA7387FBF447E78BF5309F4BED333C93ED6467F3F6824683FCAFF7FBF9B6043BFDDBBFCBEA2FC7F3F"> : tensor<40xf32>
  %2 = graph.constant dense<"0x714C19BF8031B1BF18E0AABE0F77643E74A9E8BF57E3813F9E082CBEDED6423FC5E5203F4190F63E6606A93FEB11CA3FDAFADABE2612D0BDEDF8793F088DFB3D09871BBF142D883D775E5BBF74FB03BF40F856C0676FD73DB484E13FD80F2F3FC38E263FE22D213E7D3B41BFF7E5ED3EF783243D73A812BE4247653E5A4210BF2D39EF3DF8411F3FEE88753FED0F043EA8A3483F1CCF2A3E6D900DC0DA05F2BF"> : tensor<40xf32>
  %r0 = graph.tanh_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0x271D5DB6AE3D95BBFE50A9BEAEABBE39495F1BBFC768833E9626A2BDA420AD3D1FBBF13907BCEA3E9D41DC3D44004C3E196B48BE2B1D93BB8D919B3E9725043A1C4E12BFC68F4D3A52B738BE8DC703BF4B39CDBE6682293C48077834B226013EC7F677385115CF3D82E018B804D27F3A82B3D733EB52CFBC9A44B23A6B6105BD6EE0B83DF0A9063F5E58B13B5DBEBB3C1135AA3659A38E3D0F24D6BFA4B64BB9"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.000000e-05> : tensor<f32>
  %9 = graph.constant dense<3.345951e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// rsqrt_grad
func.func @rsqrt_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC9EA963F0A270B3F6474423F7082003F04FA5D3FABB3423F2F1E293F14313D3F108B0F402229DA3F4737463FBB7EA83F69A5473F50EE993FE37D2F3FDEE7303F01EF4F3FDBDC453F3BAEE13FFB97B53EDF440B3F29650D40AA613C3F1E0F3D3FCC0A033F0330F73EF1CB163F8050C63E6E38203FFBFDC33F2301233F81BEE43E4455DF3E7FD6D13E369EF03ED26F163F18800D3F7F05F03EC773183FC0ED4D3F"> : tensor<40xf32>
  %2 = graph.constant dense<"0x047701404DBF473F16DABE3F2369813E58CACFBFCAD942BFB600DBBF43DFB13E8860A0BFA6421A3EF6F9ECBE3E2328BF8B1C063F3C27E2BEFC654BBF78527E3FA469B5BC8E53B7BF9A95963F30BDAFBFF977723E3F7D063F5A3380BEAB304EBF6AB4A0BE241FADBEA5278ABF777B573FC6EE16BF94E735BF45D2AC3FCC5139BF0DB4C0BF9FD08BBD9D86F23B3CFBE93C3709034037300DBFE44BA93F228D5E3F"> : tensor<40xf32>
  %r0 = graph.rsqrt_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0x3F32D4BFE55180BD6B49A7BE56F682BC0F77073FA9712B3E748E7C3E0C978FBDE72EE24049F0BEBE0F01DC3D83C33F3F2971FEBD77A9C43E130C033E77D927BEC36CC23BCE49A93EB9554EC0D8E7FA3CFF279CBCE34835C005564C3DAB19263E0870AC3C02DA9B3CC1E5E13D0F59C8BC5901943D9441A33F3B7532BEBE34043D9CE47F3D82FF193B0262C9B9FAEC3DBB480631BED0BBE83C83040FBE69AE67BE"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.000000e-05> : tensor<f32>
  %9 = graph.constant dense<1.413645e-05> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// sqrt_grad
func.func @sqrt_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xA63E06407C5C1B3F9DEA803F4090503F38E2833F3148DD3FD08A0F4044D71240A957E93F3392903FF16D103F80B7E03F33218C3FBE841440B9C6FB3F90F2D43F08571A3F088E353F472EB03FD049FE3F7F71D03F0728983FACEB0B404348853F8AB01F3F7F8D1740D83B863F691710401C4F953FAB889B3F886C283F00C5D23F03681240779E1640CB11B23F90EFC23F9EDACC3E6D021D40E81A923FE990CE3F"> : tensor<40xf32>
  %2 = graph.constant dense<"0x6795083E10639BBFED11D4BD90C63C3FC99D79BE7869BDBE691C583CE96853BF771688BF3203D03DFD0E65BFCFFC173FEF253C3F71E4A63FBB697E3F68F175BE3419E33ED0B58CBFF444E93E6066EABE7D33AF3FAAEB27BFF9274E3E513639BF7D7D253FEE8E283F8FE574BF155FFB3FA521053F3D96AFBFFD905CBF10C7E2BFC87DF9BFB6D0E8BDDBEB01C029AFCD3E1C26CBBF8DB8B4BE1C58DB3F4BD8A8BE"> : tensor<40xf32>
  %r0 = graph.sqrt_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0xE73A023D6B0580BFFC8F52BD26B6E73E0644F2BD3721DBBD15B6403BC24838BE494D95BE6A2B383D8E004BBF5E252D3EACDCAB3EDDD58F3E2A57813E4AD593BD6557BC3E4A6846BFF379293E4AFAEBBD6C2CD73EF0428DBEB3973C3D2FDFB1BE45A6043FDE5C0E3E1786E9BEA94CDF3E3043643EC88010BFA8A027BFBFB809BF0820DABE41DAC5BCBAC73ABFC60E073E82DEFDBF985493BDD529403F6E40D1BD"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.000000e-05> : tensor<f32>
  %9 = graph.constant dense<3.966706e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// reciprocal_grad
func.func @reciprocal_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x8B60DAC1A604893EDEFD92BF5C4A1B3F35A2DABE054671BF02D11040F9E936410824E7BE9BBDB23F2C840B3F9900043F4EBAC74025CFB9BEB163F73E287BC73EF095B1BEA5E216BECFF6EEBF3D87A83E8458C53EC42193BEF802823EE574C1BEE5FCBA3E91C04ABF4DCEB23EA10B2D3FDF12B7BF30F1F53E870D01BF93775CBFDCFE82BFA8CBC6BE5403BD3E9F6EBC3E8802B1C1893AAFBE18D5423FFB6DA53F"> : tensor<40xf32>
  %2 = graph.constant dense<"0xA1391A3F043C0EBD9FDF7BBED5B3AC3F8ED920BFF5B05DBE714FE5BF6083CEBE233E02BFFF59BDBE50ED093F682F23BF92D3BF3EB978D4BE600CF8BE4A30F0BF112FB43E9667103F4B5B83BFF70E26BF3D18EDBF6CF5DBBE5E2A95BFDBE3943E2DDC54BE9A27003F1CD76BBF7556E3BF802839BEB2D52FBF3149D93F935CFF3D7148A73F6127D33E3AAFD8BEEA0FCEBF7355ACBE3D72013F2109CBBCEE00633E"> : tensor<40xf32>
  %r0 = graph.reciprocal_grad %1, %2 : (tensor<40xf32>, tensor<40xf32>) -> (tensor<40xf32>)
  %3 = graph.constant dense<"0x2D73E0C387FB223B8B14A63E1A32FEBE2FA4EA3D4CEB443EB4C21241D3DB5242245AD43D4A9D383FC4DC23BEBE8C2D3EAE8669C14DDD5F3D89A4E73DFAD6913EC1692DBD4DA848BC4FE9644087EE8F3D47E58C3E2950113D0AE4993D700D2ABDD320E33C23C6A0BEA01BE63D18C04F3F8062BD3E234A223E06E0DCBE8764BDBD5034AFBF31A97EBD863E6C3DC6485F3EC1C82443079872BD3B346B3C5D96BDBE"> : tensor<40xf32>
  %4 = graph.reshape %r0 : (tensor<40xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<40xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.000000e-05> : tensor<f32>
  %9 = graph.constant dense<8.977996e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// matmul (3, 4, 5) (3, 5, 6) 
func.func @matmul_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x96A2443F17AE5BBFFFF020BF942598BF6AB9C4BE131BCABF810AE1BE1A0760BF038420BE33F398BE680307BE6B002BBD7248613F296C9BBE4ED013BFDBAB813F113746C07F8682BFBE5487BF230DBE3F46FB143F8B2B023F5612A1BC590AAC3E7732AF3FB4D2D8BFCD1468BF1F4ADB3EF5CF57BF6968403FCF22473FBF0C8D3F43F7D0BF353E293E9545863F9901D6BE27F9803FC9C688BEC51493BFFD9BD63FE2A7B5BF9BF5E53DA6D004BE97BA17BFA66415BF90FADCBFD4E4823E27A38ABFC487EB3FA7ECD6BEBDCAD1BF4DF0B13E6BDD583FDCC3913FC42BB4BE69A58DBD70BB20BE7250133F5338AF3F12DB763F"> : tensor<3x4x5xf32>
  %2 = graph.constant dense<"0x8E5EC3BECF3631BEA31ABBBDF4AF16BF9ED487BF71D2E4BEC906FE3E33A9FB3E636388BF8637953EB0FE79BED609913E75D92A3FD77BE13E2D81643F64882A3F7ED64A3FDD091FBE41F7D9BFAAE50EC048DF5DBE4EC294BE0F40CEBF3654BCBF77E811C045FF8D3F7F3219C0C6E60CC0F838F33EC54A443F03D928BFD816D03EC298F83ECE9A20BF149D23402322033FD97DD13E5037A63CEF13E93EED0A6BBF847E87BDEB782A3E0596AD3EB120B3BE2C9D7B3E7EA4F8BE27C3B23F2AAB90BFFF42B4BFB4B508BDE27D323FCA830BBF8F546B3D2B381CBBC3249B3E3F7BBB3FB7D288BF154E3ABF9583AEBC502FA7BE58F29F3E8E28D23FCCC6233F2796E2BE40BB463F4CD61E3F071C0140276D6EBF4CBEB53ED866873FDEBC5C3F25CF823EF70C20BF712F5BBF19FB73BF6A7F6E3EDE05003F7BB786BE9AAD1CBFFE34423E592BC0BFC63F1B4081AA37BFBF1E953E8CB10D3D00120B3D0446BB3ED23981BF867DFB3F2F0EA53E"> : tensor<3x5x6xf32>
  %r0 = graph.matmul %1, %2 : (tensor<3x4x5xf32>, tensor<3x5x6xf32>) -> (tensor<3x4x6xf32>)
  %3 = graph.constant dense<"0xA27DE13FC3B4B23F4DEBBA3FF6E38F3DE809213F992D773F67953F3F1D829EBE319C143F05ED6B3F4C9E993F0DF9373FB5CF1C4002ACDA3E038E1240EFB40040BBF6873F9374AFBDFF0686C09437EE3F628C83BFF979A4C0BC1AA43F13DCC23F83B376BE62D30F40BF3638BF8C1A00C0D459B53FE7252FBD759D1340136B8B3ED75921C0F3BCCC3F6C276FC06380DFBF10D307BF11331C40542307BFE7BBC7BF1917C1BE4662054084502E40960A1C403DCF19C05B4590BFA315CEBF470E94BE6FC6533EBD2C1DC045718BBDC71B07BECF42E5BF5FD896BF4268F9BE95BFE7BFA37139C0516DB540C19A73C084F8A3BEF75B86BF484D62C06E8A64C0340E8D4058AD03C032CC6EBFF950C0BF53B92BBE827416C05F2016405D6F813FDD43F33E"> : tensor<3x4x6xf32>
  %4 = graph.reshape %r0 : (tensor<3x4x6xf32>) -> tensor<72xf32>
  %5 = graph.pad %4 {paddings = [0, 184]} : (tensor<72xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x4x6xf32>) -> tensor<72xf32>
  %7 = graph.pad %6 {paddings = [0, 184]} : (tensor<72xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.145258e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// matmul (3, 4, 5) (5, 6) 
func.func @matmul_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x9409BABFEA40C13FD3B6453F35E85D3C7C2B9C3EEED23ABF3D390B40E5F2883E4DC0D6BE2E7BBBBF6E6A64BF4BC9E3BF8EAAE9BD9CF3ECBE987A5ABF2E7C77BE3C68A73EED644FBCB48C10BFD6131D3FE92F3ABE85B8613E51B333BE56DBDCBEDF3BEF3FFF025ABFF648ECBF8DBEC4BF4EB88EBF6122F23FE63E3F401A27FABFFBB3743FAD270BBDEBC0FF3F16AAEE3EFD1802BF596C803F2BAD753E03554D3E1074DBBFCE2EBF3E405D8E3E9392183E2DB530BE35CC013FD8F7BEBD5DD19DBFECCDCF3EF786B1BFD2D49E3E15F7643EEB7CED3FE1CF7E3F440A9D3F3737893FE94DA6BE13125E3FF5CF773FED808ABF"> : tensor<3x4x5xf32>
  %2 = graph.constant dense<"0x311ADCBEA298CB3FD91CDF3F4521F73F302EB13FBDD7FBBF00C93FBF0A1FD7BF43AFB8BFC0212D3F4A82FCBE8D4D3FBF0ADC53BF846738BFD70690BFABD2A4BFC411763F798E63BD0672DDBF9A3B14BF60A605BD24AC56BF57AAFD3ED56110BFCD54A83E0D80193FEA2CCF3DD8E8AFBE3E2C153F4C43743F"> : tensor<5x6xf32>
  %r0 = graph.matmul %1, %2 : (tensor<3x4x5xf32>, tensor<5x6xf32>) -> (tensor<3x4x6xf32>)
  %3 = graph.constant dense<"0x22C788BF2460A7C0049DB1C03A5339C0D831EABFB566FC3F0E89A5BF83A2B4C05F149BC08E9E123F3EC838C092CBAEBF3E3315408E7CB43F6EE7883F2F4506C03FCA98BF3F7522405525863F70796BBE595D4CBF9429093D0F40DCBECB61913F10A2B53F3952563F56FF6FBE204983BEAB4DB13E1AAE0E40C54DB2405C51944067B948401DD920BFD41599BFDE5FB240D443D53D54110941F8FEE4406FC323407253E540C7F822C0B6C67FBF62A85A3FDCCBDB3EA1BB80BF64240640DB7F09BFDDD6B2BD21A86FC0B13177C0ECCD5EC02A4714C06B2035401F6192BEEAE0483F5D2210402FF02840C1AE85BF72581AC049EB49C0F89E87BF8C93E3BF624A39C0A6E05340B9E48ABE8DD03DC03469D53E202C9C3F3D0A963EE6EC14401D8E5FC0"> : tensor<3x4x6xf32>
  %4 = graph.reshape %r0 : (tensor<3x4x6xf32>) -> tensor<72xf32>
  %5 = graph.pad %4 {paddings = [0, 184]} : (tensor<72xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x4x6xf32>) -> tensor<72xf32>
  %7 = graph.pad %6 {paddings = [0, 184]} : (tensor<72xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.730480e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// matmul (0, 5) (5, 3) 
func.func @matmul_3() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<0x5xf32>
  %2 = graph.constant dense<"0x7DB5803FDDD78ABF697FDF3F2217973F739A97BE22AFA2BEB23091BFBA617ABF922B7FBFC0025ABF91AE0E3F277B0BBF0B08403F39CACEBE7AE9E93D"> : tensor<5x3xf32>
  %r0 = graph.matmul %1, %2 : (tensor<0x5xf32>, tensor<5x3xf32>) -> (tensor<0x3xf32>)
  %3 = graph.constant dense<> : tensor<0x3xf32>
  %4 = graph.reshape %r0 : (tensor<0x3xf32>) -> tensor<0xf32>
  %5 = graph.pad %4 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<0x3xf32>) -> tensor<0xf32>
  %7 = graph.pad %6 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// matmul (4, 0) (0, 3) 
func.func @matmul_4() -> tensor<i1> {
  %1 = graph.constant dense<> : tensor<4x0xf32>
  %2 = graph.constant dense<> : tensor<0x3xf32>
  %r0 = graph.matmul %1, %2 : (tensor<4x0xf32>, tensor<0x3xf32>) -> (tensor<4x3xf32>)
  %3 = graph.constant dense<"0x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<4x3xf32>
  %4 = graph.reshape %r0 : (tensor<4x3xf32>) -> tensor<12xf32>
  %5 = graph.pad %4 {paddings = [0, 244]} : (tensor<12xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<4x3xf32>) -> tensor<12xf32>
  %7 = graph.pad %6 {paddings = [0, 244]} : (tensor<12xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.020000e-36> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// bias_add (2, 3, 5) NHWC
func.func @bias_add_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x70CAD43FF993B43F39829E3C3676FBBEA69295BFBE0176BE8DA0B33F78E38ABFC923813F6694823D2ADFBB3ECB00523DE2B6FBBE7B8344BE70A4953E380A093F9865803FF82BA53FA020BBBEC0821D3F571884BD8E8E88BF833EA53E5AD79B3EF6968DBF94368F3F57A7933FCB3EF13C0BB2B3BE5D50143F"> : tensor<2x3x5xf32>
  %2 = graph.constant dense<"0x673DFCBEEDF019C04D99BB3CC72D41BEF0D44ABF"> : tensor<5xf32>
  %r0 = graph.bias_add %1, %2 {data_format = "NHWC"} : (tensor<2x3x5xf32>, tensor<5xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0x16BB953FC29B7EBFC30D2D3D8D062EBF1EFDFABF239F3BBF4D4180BF13F587BF20FC513F63823ABF7ABC00BEEAA816C04DFDEFBEA1D8C2BEB80200BF48B82E3D427CB3BF5D1AA83FC2DB0DBFC04835BEBEA10EBF34385EC018F8B03EDA01ED3D6E01F3BF744E203F833AA0BF0C6C563D77240ABF4C125ABE"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<7.013804e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// bias_add_grad (2, 3, 5) NHWC
func.func @bias_add_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x70CAD43FF993B43F39829E3C3676FBBEA69295BFBE0176BE8DA0B33F78E38ABFC923813F6694823D2ADFBB3ECB00523DE2B6FBBE7B8344BE70A4953E380A093F9865803FF82BA53FA020BBBEC0821D3F571884BD8E8E88BF833EA53E5AD79B3EF6968DBF94368F3F57A7933FCB3EF13C0BB2B3BE5D50143F"> : tensor<2x3x5xf32>
  %r0 = graph.bias_add_grad %1 {data_format = "NHWC"} : (tensor<2x3x5xf32>) -> (tensor<5xf32>)
  %2 = graph.constant dense<"0x173E584077217D40C596AE3D8290B0BD565B39BF"> : tensor<5xf32>
  %3 = graph.reshape %r0 : (tensor<5xf32>) -> tensor<5xf32>
  %4 = graph.pad %3 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<5xf32>) -> tensor<5xf32>
  %6 = graph.pad %5 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<7.989439e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// bias_add (2, 3, 5) NCHW
func.func @bias_add_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x1777FABD7FE61ABF1B1733BE9DC0873F63211D3FD1AB31BF8DAB21BF84CBCF3FEDBC70BE8679FFBC2B313B3E40DE1BBE6DEAE73F94C0144090E9ACBEE53DBD3F956CA83F183BA0BF91941ABF78551F4042286F3FCE82A7BE818244BF6261E5BEA34630BE09A0973F4F438C3FD1D12E3FAD77B43E7D4989BF"> : tensor<2x3x5xf32>
  %2 = graph.constant dense<"0xB45C89BF1581C93F0AE052BF"> : tensor<3xf32>
  %r0 = graph.bias_add %1, %2 {data_format = "NCHW"} : (tensor<2x3x5xf32>, tensor<3xf32>) -> (tensor<2x3x5xf32>)
  %3 = graph.constant dense<"0x250499BFF4CFD6BF97BF9FBF800B4EBC0A30EBBE5956613F9D56713F4CA64C407769AB3F2F83C53FBF1324BF9AD779BFD0F47C3F2311C03F69AA94BFC484CF3E087F783EE6CB14C0FCA6D6BF3C4EB53F9B8A204062A09F3FA97F4E3FBC28903F4178B33F10C0B83E284D8B3EE43810BE6748F1BE82B9F2BF"> : tensor<2x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<6.459253e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// bias_add_grad (2, 3, 5) NCHW
func.func @bias_add_grad_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x1777FABD7FE61ABF1B1733BE9DC0873F63211D3FD1AB31BF8DAB21BF84CBCF3FEDBC70BE8679FFBC2B313B3E40DE1BBE6DEAE73F94C0144090E9ACBEE53DBD3F956CA83F183BA0BF91941ABF78551F4042286F3FCE82A7BE818244BF6261E5BEA34630BE09A0973F4F438C3FD1D12E3FAD77B43E7D4989BF"> : tensor<2x3x5xf32>
  %r0 = graph.bias_add_grad %1 {data_format = "NCHW"} : (tensor<2x3x5xf32>) -> (tensor<3xf32>)
  %2 = graph.constant dense<"0xF16886405DC93FBF0F4FC240"> : tensor<3xf32>
  %3 = graph.reshape %r0 : (tensor<3xf32>) -> tensor<3xf32>
  %4 = graph.pad %3 {paddings = [0, 253]} : (tensor<3xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3xf32>) -> tensor<3xf32>
  %6 = graph.pad %5 {paddings = [0, 253]} : (tensor<3xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.226575e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// bias_add_grad (4, 7) NHWC
func.func @bias_add_grad_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x7A209CBF20D8023F25248E3EE0D7E9BE114C813F441FD43F85B3A23E76FFECBF59A42DBF731168BF69B22A3F7B0DA8BF2B05C73FED722FBE0DC6BDBFE7AA3ABDFC808F3FB0F291BB597D663D3AEA4DBF6C238B3FDEBE71BF8A9A583F060DF6BE24811E3FB36F463FF090093F6BA5B8BF"> : tensor<4x7xf32>
  %r0 = graph.bias_add_grad %1 {data_format = "NHWC"} : (tensor<4x7xf32>) -> (tensor<7xf32>)
  %2 = graph.constant dense<"0x5BF1AFC0A323223F20053F3CB823533FB554073FE57B3C40DB1B56BE"> : tensor<7xf32>
  %3 = graph.reshape %r0 : (tensor<7xf32>) -> tensor<7xf32>
  %4 = graph.pad %3 {paddings = [0, 249]} : (tensor<7xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<7xf32>) -> tensor<7xf32>
  %6 = graph.pad %5 {paddings = [0, 249]} : (tensor<7xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.110639e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// conv2d 1 NHWC
func.func @conv2d_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xAC3F30402CFCFCBFFEE64B3DCF8A1CBF7E4E1FBF2F9DA53ED5F5653FB75E623F49A7EBBEEE9FDE3F09F91ABE526796BD697D8E3FD86712BF77C3053EA7C7A3BFD84315BE59E10040BB89B83FE991EFBC12E00ABF6F8A3A3EC032653F50216740C9A695BF4AA2943E5FC75A3E0BF6B4BF92337E3E06E4D63C739ABE3E84975B3DFD00B9BF432B9CBDF59A883F44B5833EB73B05404FA059BF5926393F6BBAA3BE7CCA983FF89F83BE51BCA53FDE65DA3E8CEB463F601AFDBFB122B63E975A873E0A78953D02C248BE92E4673F9EFFC0BFE59129BF6B11333F4011603FABD86C3F2A62A8BF45CE3CBF79CD1A3E9F9103BFBA8CB0BF1ED47C3DF9B696BEF0E1A13DD2DD873F8A316DBFCD3F2CBF7ECE29BF94FA3A3F74B619BD0869C2BDEDBC3FBF7F0CA8BF8E618E3F30EECA3E5CCFCE3FEF4250BF21DE40BFCC8E423FDC122CBFF2C07A3E4B456FBF082F74BF9A671B3F4713B4BEC57A223F9909923FE9CA933D09B11BC0645E21C0DEE5C33E7042123E903FD43B58721D3F144D27BF844E89BEC74201C00B4CE23F7250DB3EA114BE3F5667E53E35A50ABFC041D83FACE05ABFB3A5263F134EA03CD1BE72BE647D8BBF187784BF2DB3E13D6EAFB43FCC058B3F01690EBF3B6CE2BFE2578E3F230DA0BE6BDA763D5D221DC04E16853FE5B2BD3FFCD8C43F71D55BBFAD5D99BE6EAC983F880EA9BF85569FBEB812743F8A34243FF6CB93BF8072273FC5FC96BEB8016C3EFD5D86BF96E49CBF5300603FC68782BF50C7B2BE0E76383F9F52B4BB388D92BFB908CFBFCD23683F5BA9B43FBF8AD53FE74D78BF9B73B03EDA12383D0C5F8B3F271CB6BEF2E9E03DF28173BFB6EC5E3ED4924F3FFD81C9BE50FDC2BF72EFF4BF56B25C3F325F873FF2B74EBE5ED037BE73FC51C0A55EC0BD74714F3FEDDD933F0CEE1A3FF480A1BEBDF9A73F9DE42E3FA23993BF8F4836BFD6D44EBF1F7D723FD75DDDBD7647C53EB1943ABF1F900EC0754EDEBF7A4F1B3FFC39463FC0AE82BF7293943E1CD814BF45C7E7BFE63F083FE3E831C01EBC60BF1C2BD63F6720FDBF2B5815BF6AEDDCBDAF40443EA4178BBF"> : tensor<1x8x8x3xf32>
  %2 = graph.constant dense<"0x1D70DDBE324C823FD385ADBEB78D563FC40E38BF27D19BBFCDC6F43E1D59F3BDD6A5D53F8E65EB3E622CC33EC9E5CFBF9B7F353FB552803E9F16753FD9298F3F666C023FC565ED3C9C155E3E739B6BBF7AEC293EA080AFBFB6B40CC02C3322BEDBFBB5BFC197DABE0976D4BF6E254DBEDA02C1BD488A0F3FB953C8BF0071CABF7C92B63FF0CE2A3FA197DCBF2658B8BF3A4A503FB10D90BF493F503F8BD7523F7571C33FB22A9ABE18E96ABFE5857DBE32A4473F469DA5BFFC9A02BF853AA13E7A4B8EBEFDF767BE4B3DFD3C14E3AF3EF8320F3EF569DE3FCC06A4BF0C88A23F6015D4BDAD060A3D209C1EBF2760D23F2302DABFA3C10ABF092085BFF717423CA7BB7CBF7F139D3F26DC513FF408F23E038B693F76565EBF1D39933F681F77BFA2A10E3FDE5BC8BEF8A6BFBFA72212C0B16951BF8E9DD2BF36AD18BF40119C3F935335BF9652B7BF008DABBF176F9BBE770C2C3F1D2D95BEF0D0D53E4A73333E938EAABE5F97A43FA89190BF1B3AC13F6BB365BFAF6A023DAAB0AD3DA5FC133F892A28401E78F73F971F10BF76CBED3EE5A6F9BCE702023FD58F323D630971BF202AE3BEAF30F33EFF13B33FC132B8BE4055C3BEA82D4FBF54159E3EF344A3BF7339B4BF63D2783F89061E3EBCFC8ABFF134D7BF5F324E3FB7FF2CBDA631813F4C0F46BF04467ABFC3C111BDD2FA2DBF65F80F3F8CC5393EEF143940670ADE3FE91D88BE6D2242BED0041DC0669ACD3ECCE86E3F65FC97BFAC5659BF"> : tensor<3x3x3x5xf32>
  %r0 = graph.conv2d %1, %2 {strides = [2, 2], padding = "SAME", dilations = [1, 1], groups = 1, data_format = "NHWC"} : (tensor<1x8x8x3xf32>, tensor<3x3x3x5xf32>) -> (tensor<1x4x4x5xf32>)
  %3 = graph.constant dense<"0x45A8E73F9765423F3EE6694071C2B43FDDEACA3E3C596DC0F728B440D225623F5980B840238E93C04DADE2C0FF2516C1BB16BEBE716A55BF7915A83F1C6C24408AE6AAC02298E5BF34C4973E81DA3ABF94D404C1C4C8DEBF3D3840406DF522BF0789C83F58DB8EC067A9114160FB91C0D43651C01A21503F03AAC23F7E171840231AD2C0CF71CDC0F63692408F9E9CC04F98FEC0B5F142BFE2BD903E2C7A8940F5DCFCC07741BEC0CF80A73FB7A129C02AFB7DC07974CB40E4164041EB099640ED71C3BF39D395C0767884402EA325412B3575418E4BD1C05D7E23BFDF5F80C01CC283C0F08E0AC0F44414BF174666C026B0CD40D38F7A4052E6AA3FE405DD3E2BBC51C02D369DC0E0EB564076915740B60B383FEAB9993E15866BC11FE2A240FCA45640FD11F33F9808AB409A03B8C07B193AC078E64BC0DACB05BF49540640"> : tensor<1x4x4x5xf32>
  %4 = graph.reshape %r0 : (tensor<1x4x4x5xf32>) -> tensor<80xf32>
  %5 = graph.pad %4 {paddings = [0, 176]} : (tensor<80xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x4x4x5xf32>) -> tensor<80xf32>
  %7 = graph.pad %6 {paddings = [0, 176]} : (tensor<80xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<3.095747e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// conv2d_backprop_input 1 NHWC
func.func @conv2d_backprop_input_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x1D70DDBE324C823FD385ADBEB78D563FC40E38BF27D19BBFCDC6F43E1D59F3BDD6A5D53F8E65EB3E622CC33EC9E5CFBF9B7F353FB552803E9F16753FD9298F3F666C023FC565ED3C9C155E3E739B6BBF7AEC293EA080AFBFB6B40CC02C3322BEDBFBB5BFC197DABE0976D4BF6E254DBEDA02C1BD488A0F3FB953C8BF0071CABF7C92B63FF0CE2A3FA197DCBF2658B8BF3A4A503FB10D90BF493F503F8BD7523F7571C33FB22A9ABE18E96ABFE5857DBE32A4473F469DA5BFFC9A02BF853AA13E7A4B8EBEFDF767BE4B3DFD3C14E3AF3EF8320F3EF569DE3FCC06A4BF0C88A23F6015D4BDAD060A3D209C1EBF2760D23F2302DABFA3C10ABF092085BFF717423CA7BB7CBF7F139D3F26DC513FF408F23E038B693F76565EBF1D39933F681F77BFA2A10E3FDE5BC8BEF8A6BFBFA72212C0B16951BF8E9DD2BF36AD18BF40119C3F935335BF9652B7BF008DABBF176F9BBE770C2C3F1D2D95BEF0D0D53E4A73333E938EAABE5F97A43FA89190BF1B3AC13F6BB365BFAF6A023DAAB0AD3DA5FC133F892A28401E78F73F971F10BF76CBED3EE5A6F9BCE702023FD58F323D630971BF202AE3BEAF30F33EFF13B33FC132B8BE4055C3BEA82D4FBF54159E3EF344A3BF7339B4BF63D2783F89061E3EBCFC8ABFF134D7BF5F324E3FB7FF2CBDA631813F4C0F46BF04467ABFC3C111BDD2FA2DBF65F80F3F8CC5393EEF143940670ADE3FE91D88BE6D2242BED0041DC0669ACD3ECCE86E3F65FC97BFAC5659BF"> : tensor<3x3x3x5xf32>
  %2 = graph.constant dense<"0x04A26ABEA1F478BFDF0F0640588F553E88B569BFD731913EDFFEBBBC706BC4BE8A2DAA3BE43DE23D6272D03F6ECE97BE72DCF13ECE4DDD3E063352BF2212BE3FBE1E043D580CC1BF68821E3E9998D73ED93BF23E4C43993F2646F33FCF0F89BF337F7CBFCABD3CBF6C9B50BFD1D660BFB63B8D3E87D98DBF15E616BDE0AE1E3E554DCABE3700A1BF45AA4D3FD0220BBFEE4609BFB7B1ECBC366F6FC08F5A3F3E355D14BD761A803F2A40853E939DF63E3AC8813E2AE8C5BEE0CAABBE4FE06E3E711886BB6BD29A3EE321C2BE6D0EA8BE94C75EBE7171633E836DABBD34E4DB3F261C73BE87E9DC3E8861153DE408B53DD3E3873E110164BF676C33BF8393BABFB00F6CBE7056FE3E714036C0ED2EABBFBFF00E3FD23A9CBE9B8A5CBFE3A0153F61090E3D9D4EBBBEE09F30BFA517ACBFA4584E3F7A7A313F2A7CF6BE3FC0EBBE"> : tensor<1x4x4x5xf32>
  %r0 = graph.conv2d_backprop_input %1, %2 {strides = [2, 2], padding = "SAME", dilations = [1, 1], groups = 1, data_format = "NHWC", input_shape = [1, 8, 8, 3]} : (tensor<3x3x3x5xf32>, tensor<1x4x4x5xf32>) -> (tensor<1x8x8x3xf32>)
  %3 = graph.constant dense<"0xB70445BF16AB01BF2AF409400414473EABE102C0D0C4423FF92FD04051BB69C0F1C930C03E7A463EEE99433F8A9D623D6C79ADBF3B44DEBF5772D13F5D242240A8B43C3FD0834CBF1FC7D63C0B5393C0B202A43FCDC9A33F2A44394049C827BE1DF0CC3FD6F4BD3F9EE9DFBF3808B7BE2C1D653F752A48401E8D77C0E45307C0621130BF95E538BEB2F5673DAF9106BD2AB4CDBFD0240F4015BEF43E9C7612C0C0824540FAE45E40CB0201C1E60C1EC04A54363FC729B2BF0046693F7BEF143E69933EC0FA1FD3BFCF82E8BF65B19C3E8D67BCC0B056C3BEE78B11408C252AC0BB89D63D5D7214BDE560A44086963A3F16846EBFC2FD8EBFB4FC1EC06A5798BE2F9C5D3E3D31AABF5C5C08C1A2B7E1C0366D35C0D7DA78BFDBAC724073AE60BF7FF4D3BD04A3C23DDA6BD5BE7F1B1EC05AC81540ABF415402F798FC031835DC090C245C074526D402C1846BF9714803F9CA31240301797BFCBBA683EAD2FD6BE769FF9BF1FB78FBF74AC89401C12B6C087A75C401440823F674196C012C3873F89261E3FCA6A0A41BBF5833F4E573140CE64F4C06F0963C0BAB537C0311C7E40A0B755404D11A1BF2CB4CC3F05CE963F8BC515404DA10FC02960F43F093D9ABE7FBC4A3EF1F9803FC3025B3FE15A95BF2E279A404B200140FA4761C036BBB73FD5B312BF8326643FCBCEB9BC6AF87EBF9E238F3FF323B7BF0A15EEBE672E0EC0DBDF303F9D18993EA1CD67BF883DE2BE2477D83FAD057C3F341FA7BE6A4F913FFAD70FBFF9E74EBEBFF83CBF7B77633F37320640CF4C55C00FBC04404A2013408F30F8BE82F57BBEF6CFD63E39881E3FE6F00D403774A13E52FD7CC0B5C76BBDF1259C40938DC1BF2674E940CB26C1407E069940AD5452C09B87673F2FEA2FBFC244543F08CF88BE70F4843E9FB5C23F61FC6BC008B002BFEF61ECBFAF6109C0D5F8B13E618528C0F3096E3FE54E783F88C1EEBF6155D83FB4AE0A40EAA62140761BB3BE635B19405994CABF1911344098AA7140F84CB240BAA186C08A46E53F36A497BEBF19B8BEE7FD25407B490ABF135B1FC00159CA3FE15E33BF16BB87BF"> : tensor<1x8x8x3xf32>
  %4 = graph.reshape %r0 : (tensor<1x8x8x3xf32>) -> tensor<192xf32>
  %5 = graph.pad %4 {paddings = [0, 64]} : (tensor<192xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x8x8x3xf32>) -> tensor<192xf32>
  %7 = graph.pad %6 {paddings = [0, 64]} : (tensor<192xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.747517e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// conv2d_backprop_filter 1 NHWC
func.func @conv2d_backprop_filter_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xAC3F30402CFCFCBFFEE64B3DCF8A1CBF7E4E1FBF2F9DA53ED5F5653FB75E623F49A7EBBEEE9FDE3F09F91ABE526796BD697D8E3FD86712BF77C3053EA7C7A3BFD84315BE59E10040BB89B83FE991EFBC12E00ABF6F8A3A3EC032653F50216740C9A695BF4AA2943E5FC75A3E0BF6B4BF92337E3E06E4D63C739ABE3E84975B3DFD00B9BF432B9CBDF59A883F44B5833EB73B05404FA059BF5926393F6BBAA3BE7CCA983FF89F83BE51BCA53FDE65DA3E8CEB463F601AFDBFB122B63E975A873E0A78953D02C248BE92E4673F9EFFC0BFE59129BF6B11333F4011603FABD86C3F2A62A8BF45CE3CBF79CD1A3E9F9103BFBA8CB0BF1ED47C3DF9B696BEF0E1A13DD2DD873F8A316DBFCD3F2CBF7ECE29BF94FA3A3F74B619BD0869C2BDEDBC3FBF7F0CA8BF8E618E3F30EECA3E5CCFCE3FEF4250BF21DE40BFCC8E423FDC122CBFF2C07A3E4B456FBF082F74BF9A671B3F4713B4BEC57A223F9909923FE9CA933D09B11BC0645E21C0DEE5C33E7042123E903FD43B58721D3F144D27BF844E89BEC74201C00B4CE23F7250DB3EA114BE3F5667E53E35A50ABFC041D83FACE05ABFB3A5263F134EA03CD1BE72BE647D8BBF187784BF2DB3E13D6EAFB43FCC058B3F01690EBF3B6CE2BFE2578E3F230DA0BE6BDA763D5D221DC04E16853FE5B2BD3FFCD8C43F71D55BBFAD5D99BE6EAC983F880EA9BF85569FBEB812743F8A34243FF6CB93BF8072273FC5FC96BEB8016C3EFD5D86BF96E49CBF5300603FC68782BF50C7B2BE0E76383F9F52B4BB388D92BFB908CFBFCD23683F5BA9B43FBF8AD53FE74D78BF9B73B03EDA12383D0C5F8B3F271CB6BEF2E9E03DF28173BFB6EC5E3ED4924F3FFD81C9BE50FDC2BF72EFF4BF56B25C3F325F873FF2B74EBE5ED037BE73FC51C0A55EC0BD74714F3FEDDD933F0CEE1A3FF480A1BEBDF9A73F9DE42E3FA23993BF8F4836BFD6D44EBF1F7D723FD75DDDBD7647C53EB1943ABF1F900EC0754EDEBF7A4F1B3FFC39463FC0AE82BF7293943E1CD814BF45C7E7BFE63F083FE3E831C01EBC60BF1C2BD63F6720FDBF2B5815BF6AEDDCBDAF40443EA4178BBF"> : tensor<1x8x8x3xf32>
  %2 = graph.constant dense<"0x04A26ABEA1F478BFDF0F0640588F553E88B569BFD731913EDFFEBBBC706BC4BE8A2DAA3BE43DE23D6272D03F6ECE97BE72DCF13ECE4DDD3E063352BF2212BE3FBE1E043D580CC1BF68821E3E9998D73ED93BF23E4C43993F2646F33FCF0F89BF337F7CBFCABD3CBF6C9B50BFD1D660BFB63B8D3E87D98DBF15E616BDE0AE1E3E554DCABE3700A1BF45AA4D3FD0220BBFEE4609BFB7B1ECBC366F6FC08F5A3F3E355D14BD761A803F2A40853E939DF63E3AC8813E2AE8C5BEE0CAABBE4FE06E3E711886BB6BD29A3EE321C2BE6D0EA8BE94C75EBE7171633E836DABBD34E4DB3F261C73BE87E9DC3E8861153DE408B53DD3E3873E110164BF676C33BF8393BABFB00F6CBE7056FE3E714036C0ED2EABBFBFF00E3FD23A9CBE9B8A5CBFE3A0153F61090E3D9D4EBBBEE09F30BFA517ACBFA4584E3F7A7A313F2A7CF6BE3FC0EBBE"> : tensor<1x4x4x5xf32>
  %r0 = graph.conv2d_backprop_filter %1, %2 {strides = [2, 2], padding = "SAME", dilations = [1, 1], groups = 1, data_format = "NHWC", filter_shape = [3, 3, 3, 5]} : (tensor<1x8x8x3xf32>, tensor<1x4x4x5xf32>) -> (tensor<3x3x3x5xf32>)
  %3 = graph.constant dense<"0xC9CF22407D3A9FBF7076DA40129F9640EE91A8C0ABF150C0023D8540BBA6AFC00784E03FFC0D4B3E8A7425BF71111FBF365B5A402FA141C0E84730BE6E39ABC0E606A23F7622CEC07AB0B03DA7708E400908444004A18740006942BFEF27AB3D462D9840128C39410ADBD3406BF2FA3FD11C1D4092EEA8BFC1BB53404CD8A33F51C9984029CE3E40C78D15C05D149ABE230C4DC0CF93174024061ABF41FE6BC00AFD0AC0B71681BE19EB65C01AD68EBF2E9B484089BC8D3FB020894057FA32C047281640A4D5EF3E3C03873E10DCD040C5C97140EB272EC05BE93B40566EE53E74FA8C4000FBB83FC2FB4BBEA20D9D3FD2031ABEB4082240DA7D5240469DBDC0B6348B3EC3160B41E954BBC0111777BEA107F3409BDB443E1161734077DFB7BF7B732DBFF9C79B40F52B8BBEDA760640E88C24408C5418400648A93EA80B18C0B2DEAD3FC90B1D408B0E933F339393401C1EC33FFCFC083F13F3BE403845CB3E8EBF653F732F393F52068AC0363DACC0C67BA2C0928E93BF266A22BE6AB62240B8D2314042FA9740DE9C44BFC0ED25BFFB6BED3ED52160BF30D6AC3F277707C0AECAC1BDE255EA3F73F5C14095D075BEBC6ACD40205B923EDD2FB7408628AA3F50EEA33F0DC988C011D261BF806D96BF086720BFB57A3540814F56C052120ABE63A845BF2C4E693FDC14B04028FE78C0DD2C96BDA4A126C0BE7C18C09D56603D8928CD3FC608E93E19B2FB3E06BDB13F28AC12C031853A3E5D6ABFBF"> : tensor<3x3x3x5xf32>
  %4 = graph.reshape %r0 : (tensor<3x3x3x5xf32>) -> tensor<135xf32>
  %5 = graph.pad %4 {paddings = [0, 121]} : (tensor<135xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x3x3x5xf32>) -> tensor<135xf32>
  %7 = graph.pad %6 {paddings = [0, 121]} : (tensor<135xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.342533e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// conv2d_transpose 1 NHWC
func.func @conv2d_transpose_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x04A26ABEA1F478BFDF0F0640588F553E88B569BFD731913EDFFEBBBC706BC4BE8A2DAA3BE43DE23D6272D03F6ECE97BE72DCF13ECE4DDD3E063352BF2212BE3FBE1E043D580CC1BF68821E3E9998D73ED93BF23E4C43993F2646F33FCF0F89BF337F7CBFCABD3CBF6C9B50BFD1D660BFB63B8D3E87D98DBF15E616BDE0AE1E3E554DCABE3700A1BF45AA4D3FD0220BBFEE4609BFB7B1ECBC366F6FC08F5A3F3E355D14BD761A803F2A40853E939DF63E3AC8813E2AE8C5BEE0CAABBE4FE06E3E711886BB6BD29A3EE321C2BE6D0EA8BE94C75EBE7171633E836DABBD34E4DB3F261C73BE87E9DC3E8861153DE408B53DD3E3873E110164BF676C33BF8393BABFB00F6CBE7056FE3E714036C0ED2EABBFBFF00E3FD23A9CBE9B8A5CBFE3A0153F61090E3D9D4EBBBEE09F30BFA517ACBFA4584E3F7A7A313F2A7CF6BE3FC0EBBE"> : tensor<1x4x4x5xf32>
  %2 = graph.constant dense<"0x1D70DDBE324C823FD385ADBEB78D563FC40E38BF27D19BBFCDC6F43E1D59F3BDD6A5D53F8E65EB3E622CC33EC9E5CFBF9B7F353FB552803E9F16753FD9298F3F666C023FC565ED3C9C155E3E739B6BBF7AEC293EA080AFBFB6B40CC02C3322BEDBFBB5BFC197DABE0976D4BF6E254DBEDA02C1BD488A0F3FB953C8BF0071CABF7C92B63FF0CE2A3FA197DCBF2658B8BF3A4A503FB10D90BF493F503F8BD7523F7571C33FB22A9ABE18E96ABFE5857DBE32A4473F469DA5BFFC9A02BF853AA13E7A4B8EBEFDF767BE4B3DFD3C14E3AF3EF8320F3EF569DE3FCC06A4BF0C88A23F6015D4BDAD060A3D209C1EBF2760D23F2302DABFA3C10ABF092085BFF717423CA7BB7CBF7F139D3F26DC513FF408F23E038B693F76565EBF1D39933F681F77BFA2A10E3FDE5BC8BEF8A6BFBFA72212C0B16951BF8E9DD2BF36AD18BF40119C3F935335BF9652B7BF008DABBF176F9BBE770C2C3F1D2D95BEF0D0D53E4A73333E938EAABE5F97A43FA89190BF1B3AC13F6BB365BFAF6A023DAAB0AD3DA5FC133F892A28401E78F73F971F10BF76CBED3EE5A6F9BCE702023FD58F323D630971BF202AE3BEAF30F33EFF13B33FC132B8BE4055C3BEA82D4FBF54159E3EF344A3BF7339B4BF63D2783F89061E3EBCFC8ABFF134D7BF5F324E3FB7FF2CBDA631813F4C0F46BF04467ABFC3C111BDD2FA2DBF65F80F3F8CC5393EEF143940670ADE3FE91D88BE6D2242BED0041DC0669ACD3ECCE86E3F65FC97BFAC5659BF"> : tensor<3x3x3x5xf32>
  %r0 = graph.conv2d_transpose %1, %2 {strides = [2, 2], padding = "SAME", dilations = [1, 1], groups = 1, data_format = "NHWC", output_shape = [1, 8, 8, 3]} : (tensor<1x4x4x5xf32>, tensor<3x3x3x5xf32>) -> (tensor<1x8x8x3xf32>)
  %3 = graph.constant dense<"0xB70445BF16AB01BF2AF409400414473EABE102C0D0C4423FF92FD04051BB69C0F1C930C03E7A463EEE99433F8A9D623D6C79ADBF3B44DEBF5772D13F5D242240A8B43C3FD0834CBF1FC7D63C0B5393C0B202A43FCDC9A33F2A44394049C827BE1DF0CC3FD6F4BD3F9EE9DFBF3808B7BE2C1D653F752A48401E8D77C0E45307C0621130BF95E538BEB2F5673DAF9106BD2AB4CDBFD0240F4015BEF43E9C7612C0C0824540FAE45E40CB0201C1E60C1EC04A54363FC729B2BF0046693F7BEF143E69933EC0FA1FD3BFCF82E8BF65B19C3E8D67BCC0B056C3BEE78B11408C252AC0BB89D63D5D7214BDE560A44086963A3F16846EBFC2FD8EBFB4FC1EC06A5798BE2F9C5D3E3D31AABF5C5C08C1A2B7E1C0366D35C0D7DA78BFDBAC724073AE60BF7FF4D3BD04A3C23DDA6BD5BE7F1B1EC05AC81540ABF415402F798FC031835DC090C245C074526D402C1846BF9714803F9CA31240301797BFCBBA683EAD2FD6BE769FF9BF1FB78FBF74AC89401C12B6C087A75C401440823F674196C012C3873F89261E3FCA6A0A41BBF5833F4E573140CE64F4C06F0963C0BAB537C0311C7E40A0B755404D11A1BF2CB4CC3F05CE963F8BC515404DA10FC02960F43F093D9ABE7FBC4A3EF1F9803FC3025B3FE15A95BF2E279A404B200140FA4761C036BBB73FD5B312BF8326643FCBCEB9BC6AF87EBF9E238F3FF323B7BF0A15EEBE672E0EC0DBDF303F9D18993EA1CD67BF883DE2BE2477D83FAD057C3F341FA7BE6A4F913FFAD70FBFF9E74EBEBFF83CBF7B77633F37320640CF4C55C00FBC04404A2013408F30F8BE82F57BBEF6CFD63E39881E3FE6F00D403774A13E52FD7CC0B5C76BBDF1259C40938DC1BF2674E940CB26C1407E069940AD5452C09B87673F2FEA2FBFC244543F08CF88BE70F4843E9FB5C23F61FC6BC008B002BFEF61ECBFAF6109C0D5F8B13E618528C0F3096E3FE54E783F88C1EEBF6155D83FB4AE0A40EAA62140761BB3BE635B19405994CABF1911344098AA7140F84CB240BAA186C08A46E53F36A497BEBF19B8BEE7FD25407B490ABF135B1FC00159CA3FE15E33BF16BB87BF"> : tensor<1x8x8x3xf32>
  %4 = graph.reshape %r0 : (tensor<1x8x8x3xf32>) -> tensor<192xf32>
  %5 = graph.pad %4 {paddings = [0, 64]} : (tensor<192xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x8x8x3xf32>) -> tensor<192xf32>
  %7 = graph.pad %6 {paddings = [0, 64]} : (tensor<192xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.747517e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// conv2d 6 NHWC
func.func @conv2d_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xA6D6613FA41AA03E6A9E283F4E06493FE9280240CD46BFBF2D78673F9DF68E3E2AC51D3E764CAC3FA01FAE3F76EA54BFFC50AF3F93A7B2BDFF30B13E864AC23F04C1853D4F83733F96FCBF3E76557C3FB2E611BF8CA8C03E79E5F13FD606773F3C86B4BEF204E93E729F703F72EFA9BE6B30E73EA57F833F6575CCBFA2DB9BBB22C34ABF80AF813FAF1E90BEAC15173EE20EE63D26B1BCBF269A44BF75A9933F1AC3DC3F3D7B0BBF5FA588BF5110B63FE0A55B3F716140BE50E3973EF811673DA37B793F8E9AA1BF548D923E186EEB3E2B367E3F63CB82BCF2D6633F7CC53D3F6570FD3D018418C0A958F3BEFBD2D73E"> : tensor<1x5x6x2xf32>
  %2 = graph.constant dense<"0x83AA234018472FC0B8257B3D8DD8043F7F69F03F89CCCBBF5C4EC33F1B22EA3E6C019A3F7DB6B83FF3A6E9BD7F444B3F65E81F3F59D845BF4DD7493FF494473F1B0D20C0419F3DBF745F92BFA5D489BFBD8171BFB31F073FB40B83BF50650BC0F9D2933C9DD26B3E738C73BFC99A213F406503C0C3F3413E89F961BF6999D53DDF43223F3816A63F2020A9BF55D0303E3717B93D73DE863EE3730B406DDE353F06C6093ECFE4EB3E29ECB4BF016FE2BFA57986BF18C031BF6954973F7A7C09BF07AF39BF0ABB05405AED9BBEA92DA03E215ED1BF748B8BBF0AEE8EBF70B2E0BFC3A3823F2985613F85639CBFDB214ABF9CFF52BFD429243EC0CEA13FDB8299BD1AAE943FCCE3003F17B77D3FB70EDB3FDE251DBEA0D92CBF2B021BBEC8D798BF"> : tensor<3x3x2x4xf32>
  %r0 = graph.conv2d %1, %2 {strides = [2, 2], padding = "EXPLICIT", dilations = [1, 1], explicit_paddings = [1, 0, 2, 3], groups = 1, data_format = "NHWC"} : (tensor<1x5x6x2xf32>, tensor<3x3x2x4xf32>) -> (tensor<1x2x5x4xf32>)
  %3 = graph.constant dense<"0x157FB23FB714703F76A0FC3E0E3B383F36FAE6BD5D38C640D56874C0594417C08CE4E2BE2E00C5BE638D3EBFE33F3DC0EF6B85BFF082034036F7C8C0D86221C00000000000000000000000000000000089C160C05567F9BEEF27D9BD1A03863F54CC9D40E6211DBF59F48C405340A440B62AE5BF48E4BDBD76A01941C42CC740E30A45BEFD9D9C4004ADA53FCDA6094000000000000000000000000000000000"> : tensor<1x2x5x4xf32>
  %4 = graph.reshape %r0 : (tensor<1x2x5x4xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x2x5x4xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.939538e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// conv2d_backprop_input 6 NHWC
func.func @conv2d_backprop_input_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x83AA234018472FC0B8257B3D8DD8043F7F69F03F89CCCBBF5C4EC33F1B22EA3E6C019A3F7DB6B83FF3A6E9BD7F444B3F65E81F3F59D845BF4DD7493FF494473F1B0D20C0419F3DBF745F92BFA5D489BFBD8171BFB31F073FB40B83BF50650BC0F9D2933C9DD26B3E738C73BFC99A213F406503C0C3F3413E89F961BF6999D53DDF43223F3816A63F2020A9BF55D0303E3717B93D73DE863EE3730B406DDE353F06C6093ECFE4EB3E29ECB4BF016FE2BFA57986BF18C031BF6954973F7A7C09BF07AF39BF0ABB05405AED9BBEA92DA03E215ED1BF748B8BBF0AEE8EBF70B2E0BFC3A3823F2985613F85639CBFDB214ABF9CFF52BFD429243EC0CEA13FDB8299BD1AAE943FCCE3003F17B77D3FB70EDB3FDE251DBEA0D92CBF2B021BBEC8D798BF"> : tensor<3x3x2x4xf32>
  %2 = graph.constant dense<"0x94CF203F4BBA663F98EE0BBD211786BD9EC1D13F777DB9BF9F93BDBE014F4840D8EF94BF722E54BF675C633E35F2C33F5F92B8BE93CE883FAB8644BFBE5E563FF4DA52BF2D24383EC51716BF0247FDBE8C545EBFD43A6D3E0C91573FD14502BFAAFFC8BC4EA93D3F2641DD3ED303893F62F7A3BFCB1A14408B88233FA8346CBE585EC2BFD5AAF33E835114BFBA3E1ABD454F94BEB87ECD3D5242323FE3FA07C0"> : tensor<1x2x5x4xf32>
  %r0 = graph.conv2d_backprop_input %1, %2 {strides = [2, 2], padding = "EXPLICIT", dilations = [1, 1], explicit_paddings = [1, 0, 2, 3], groups = 1, data_format = "NHWC", input_shape = [1, 5, 6, 2]} : (tensor<3x3x2x4xf32>, tensor<1x2x5x4xf32>) -> (tensor<1x5x6x2xf32>)
  %3 = graph.constant dense<"0xC3032C408CD988C01188403E636F973F385A9DC09F7523BF6FC7EBBF85B99F3F33F303C01B883C40E34D14403F3154BF34BF00C00724B6C014815E3E8C61D9BFF588C4C0239E2AC1CC81EDBF63E7A2BFF3FB30BEA76B91C061DF81BE788017C06CE7093E887BF83F90420F3F7A8FF23FCD3B1AC0D6BEF63F1848A73FAA65DC3FB119813F85AA8A4055FCD33E8488A6BF6D34573F56042BC0AEDC3EBF85E31A3F4DA4014155DD24C0BC0B083E6B1A1040D1430B40E7D3BE3F8433C9BEFA29193F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<1x5x6x2xf32>
  %4 = graph.reshape %r0 : (tensor<1x5x6x2xf32>) -> tensor<60xf32>
  %5 = graph.pad %4 {paddings = [0, 196]} : (tensor<60xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x5x6x2xf32>) -> tensor<60xf32>
  %7 = graph.pad %6 {paddings = [0, 196]} : (tensor<60xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.154049e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// conv2d_backprop_filter 6 NHWC
func.func @conv2d_backprop_filter_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xA6D6613FA41AA03E6A9E283F4E06493FE9280240CD46BFBF2D78673F9DF68E3E2AC51D3E764CAC3FA01FAE3F76EA54BFFC50AF3F93A7B2BDFF30B13E864AC23F04C1853D4F83733F96FCBF3E76557C3FB2E611BF8CA8C03E79E5F13FD606773F3C86B4BEF204E93E729F703F72EFA9BE6B30E73EA57F833F6575CCBFA2DB9BBB22C34ABF80AF813FAF1E90BEAC15173EE20EE63D26B1BCBF269A44BF75A9933F1AC3DC3F3D7B0BBF5FA588BF5110B63FE0A55B3F716140BE50E3973EF811673DA37B793F8E9AA1BF548D923E186EEB3E2B367E3F63CB82BCF2D6633F7CC53D3F6570FD3D018418C0A958F3BEFBD2D73E"> : tensor<1x5x6x2xf32>
  %2 = graph.constant dense<"0x94CF203F4BBA663F98EE0BBD211786BD9EC1D13F777DB9BF9F93BDBE014F4840D8EF94BF722E54BF675C633E35F2C33F5F92B8BE93CE883FAB8644BFBE5E563FF4DA52BF2D24383EC51716BF0247FDBE8C545EBFD43A6D3E0C91573FD14502BFAAFFC8BC4EA93D3F2641DD3ED303893F62F7A3BFCB1A14408B88233FA8346CBE585EC2BFD5AAF33E835114BFBA3E1ABD454F94BEB87ECD3D5242323FE3FA07C0"> : tensor<1x2x5x4xf32>
  %r0 = graph.conv2d_backprop_filter %1, %2 {strides = [2, 2], padding = "EXPLICIT", dilations = [1, 1], explicit_paddings = [1, 0, 2, 3], groups = 1, data_format = "NHWC", filter_shape = [3, 3, 2, 4]} : (tensor<1x5x6x2xf32>, tensor<1x2x5x4xf32>) -> (tensor<3x3x2x4xf32>)
  %3 = graph.constant dense<"0x00883F3F9706653F82BB763F897BBC3F27D5E4BF903414402E31B43E0868A7BE01F256C06A81014029B034BFA4E5593E6DF830C09D5877402DFE393F8638AE3F0A0FECBE700474BF9746513F43C1FDBE03F4DBBEE113C73F35F6133FABCE793F82CBAFBE6C2019C068021A3F2FA7B14039C38CBFB177AD4027859BBFB591F83C8264FE3FC99358C024EFC4BFF609BF4078A5863FA77A1CC0F40A363E231BEA3F2D8EA0408A0777C0DCA7ADBF4D71EC40DF2EB1C0E95E9140A23714402A2900C0750C92BFFBD5EA3F451B193F226066403B66BBBE59F12CC07BEE6BBF441A593DCF57C53EB368D8BF4F9B2BC0BDC52940F27F71BF00050C40AEBC943E4B1DFF40E57DC83E1AD99C408C61983F7857553FE56D2640ACBA3CC03E65EEBF313A7140"> : tensor<3x3x2x4xf32>
  %4 = graph.reshape %r0 : (tensor<3x3x2x4xf32>) -> tensor<72xf32>
  %5 = graph.pad %4 {paddings = [0, 184]} : (tensor<72xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x3x2x4xf32>) -> tensor<72xf32>
  %7 = graph.pad %6 {paddings = [0, 184]} : (tensor<72xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.610410e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// conv2d_transpose 6 NHWC
func.func @conv2d_transpose_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x94CF203F4BBA663F98EE0BBD211786BD9EC1D13F777DB9BF9F93BDBE014F4840D8EF94BF722E54BF675C633E35F2C33F5F92B8BE93CE883FAB8644BFBE5E563FF4DA52BF2D24383EC51716BF0247FDBE8C545EBFD43A6D3E0C91573FD14502BFAAFFC8BC4EA93D3F2641DD3ED303893F62F7A3BFCB1A14408B88233FA8346CBE585EC2BFD5AAF33E835114BFBA3E1ABD454F94BEB87ECD3D5242323FE3FA07C0"> : tensor<1x2x5x4xf32>
  %2 = graph.constant dense<"0x83AA234018472FC0B8257B3D8DD8043F7F69F03F89CCCBBF5C4EC33F1B22EA3E6C019A3F7DB6B83FF3A6E9BD7F444B3F65E81F3F59D845BF4DD7493FF494473F1B0D20C0419F3DBF745F92BFA5D489BFBD8171BFB31F073FB40B83BF50650BC0F9D2933C9DD26B3E738C73BFC99A213F406503C0C3F3413E89F961BF6999D53DDF43223F3816A63F2020A9BF55D0303E3717B93D73DE863EE3730B406DDE353F06C6093ECFE4EB3E29ECB4BF016FE2BFA57986BF18C031BF6954973F7A7C09BF07AF39BF0ABB05405AED9BBEA92DA03E215ED1BF748B8BBF0AEE8EBF70B2E0BFC3A3823F2985613F85639CBFDB214ABF9CFF52BFD429243EC0CEA13FDB8299BD1AAE943FCCE3003F17B77D3FB70EDB3FDE251DBEA0D92CBF2B021BBEC8D798BF"> : tensor<3x3x2x4xf32>
  %r0 = graph.conv2d_transpose %1, %2 {strides = [2, 2], padding = "EXPLICIT", dilations = [1, 1], explicit_paddings = [1, 0, 2, 3], groups = 1, data_format = "NHWC", output_shape = [1, 5, 6, 2]} : (tensor<1x2x5x4xf32>, tensor<3x3x2x4xf32>) -> (tensor<1x5x6x2xf32>)
  %3 = graph.constant dense<"0xC3032C408CD988C01188403E636F973F385A9DC09F7523BF6FC7EBBF85B99F3F33F303C01B883C40E34D14403F3154BF34BF00C00724B6C014815E3E8C61D9BFF588C4C0239E2AC1CC81EDBF63E7A2BFF3FB30BEA76B91C061DF81BE788017C06CE7093E887BF83F90420F3F7A8FF23FCD3B1AC0D6BEF63F1848A73FAA65DC3FB119813F85AA8A4055FCD33E8488A6BF6D34573F56042BC0AEDC3EBF85E31A3F4DA4014155DD24C0BC0B083E6B1A1040D1430B40E7D3BE3F8433C9BEFA29193F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<1x5x6x2xf32>
  %4 = graph.reshape %r0 : (tensor<1x5x6x2xf32>) -> tensor<60xf32>
  %5 = graph.pad %4 {paddings = [0, 196]} : (tensor<60xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x5x6x2xf32>) -> tensor<60xf32>
  %7 = graph.pad %6 {paddings = [0, 196]} : (tensor<60xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.154049e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// depthwise_conv2d 1 NHWC
func.func @depthwise_conv2d_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x16D108BF7E0D44BF4FBE8F3FD3E7D23EC8F54D3F6B1CB1BF7E32C4BE762319C069FFC4BF7000C03FC9CA82BD12AB06C0A2A9523FBFCC5BBFE879CB3F676310BFBB83AC3F44E1EEBEC137DEBD004AA03FB4D2A0BFB9A309C0B6A333BFDC0D713E1B18BB3C93AE5BBE48A41C3EE704BD3D2B8EACBF1628C63BE6C75FBE2A37823D6846E03E6426FE3CEF4E8B3E3FB2193FD53038BF42A95FBF253A843F75A026B9404FDABE3186F6BEBF88313F7BDD20BFEC63FD3EE2F53ABE76B5E43E647980BFB13432BFB3833C3FCFA2073F788E04C034EA90BEE6F490BFA815EF3E5C8F2CBE8F3DDC3E8C58B83F69AA193FE12789BD5CE89CBF24FBBBBE16E4C7BF74F2883E78D4413F2D0D8FBF2820F3BE13AA8F3F66382D3E3B68B4BFC55D6D3FA70297BE9B20843F18759BBEDBAAB43F179081BF381AA13E0C08853E1D4C2D3E2451B23F7F7E85BC5A84AA3E59219EBF3B9EA83DCD338F3F9BA037BE3D0028C026F01DBE50412E3F307B453F596AA83E5AD70C3F1FBBAC3CB171673FFFE8C4BEAC1B703FC57AB3BF419B643F66EC21BF0751CB3D7A6E5E3FCFAA4ABEC76ED43E500ECFBF202075BE24FAC03DD7C7AE3FB6980DBE90CA13BF99A6A6BEBFE061BE4849F43EE18FDFBC9AB0013DA9C022BE29C381BE01EF613EFD0736BF6A7A1C3FD13217BF3604023EFACB47BF42E487BF586BA2BF5E4476BF68CB31BF879A8B3FAB00BD3F928319BE2BBDACBF2ECFA0BE52060ABF2D6777BE2A35FA3C9964563F52BBED3FE692883D3290C4BFDC7521BFD8FA1F3C4CB4483F84F4ACBF0C311EBF4535B4BF61939EBD727A833FEEE6A0BE0F5E9A3E5690CABE9F440FBFFF956EBF2B0B34BFD5D0F93ECC6BCCBCC38134BE5F9B9BBE9CD1E9BD27CEC93DBAF67D3EBA8E2BBFA13B363FD66FC23FC300144097478EBFCA4E0DC04935053FA2C931BF1B4B06BF1F94093F99EE9D3FC91104BFC18D96BF3F9FEEBFE8C827BF42CDC33FEA90EE3E85525EBF88C0893DC7DB7B3E3A98C43F34A21D3F9DB74EBFD952303FD1EA703DA04162BEC55239BE38E2863E334D5BBF483F25BF7D925ABE1FB126BE6F83D13FADF9ABBE9C98D43E9A07AABF8B628BBFBFEB8EBF361A413FC7A9A63F3D4D0EBFEF019F3E40DB02BE39AB9C3E31CEE7BF230D10BDC0760C40A43012BF6BA32F3FC8178BBFDDECA13E9E082F3F0A90C63EBD1C70BF276CAC3F0A6FB3BFDDA515BFCAE9273FC0926FBA9C5535BFA02F50BE2AE95EBFBC9B53BF0E40AE3F073CC0BED0A4D5BFA8D087BE9C8304402CBC9EBF6C2851BF91745ABF00E411BF34C6EFBF9DA165BFCEEE353F51A088BF6B5418BFD78990BFFA63873ECCA120BFFF27753E3FD3A8BFA4341DBE23D4ACBE03419BBFC63ABDBF3DF8343E2A5205BFD02C90BE82BA6FBF9F7148BFB9208ABF07EBDBBE2D093B3F1F95B0BF248EFDBE33C569BF"> : tensor<1x8x8x4xf32>
  %2 = graph.constant dense<"0xF75B683FD92BE63EF2E8A83F482B7A3FD4EF403EFDEB253F1EE1653FE6DCE0BE4A90F0BF3F5452BD2330553DFBFE493EA1009B3E53FB02BFBED99B3D1E17923FE7F402BE76491A3EB1782D3F221E0B3F8DB1B03FE1DC8ABF29E00840CD4F0FBF"> : tensor<3x2x4x1xf32>
  %r0 = graph.depthwise_conv2d %1, %2 {strides = [2, 2], padding = "SAME", dilations = [1, 1], data_format = "NHWC"} : (tensor<1x8x8x4xf32>, tensor<3x2x4x1xf32>) -> (tensor<1x4x4x4xf32>)
  %3 = graph.constant dense<"0x0E739EBFFEA2103FB81339409130164019D53E3CCFA8BBBD6BD32E40660E8DC0345C7040283A51BF1D2AE5C07889263FFB41BCBF15DC57BF0A7D2EBF7953033E7B655340A169CCBFE335E43FA46DF7BF3815164044CCB63FDFC7A33E839C94BE057B63BE992B943F5FF8C4C0533196BCA62103BE79D79B3F8505073F46A5E23F78EB6BC0B1EBD7BF4F891240B03B1CC05E2ABABF10716CC0B9F013C00093E1BE0F9A043F58AC67BFDE266EC0617CC13FBD0925BF50AC883F75101B40CAE9E53F96F41740D019903F81F104BFC6F74CC09F42CF3F5BBC983F656559BEB324F5BF14455E3FA6C56E3F1CD6D3BEA4BA993DEE641A40FCEE563EF77F463EE69294BF"> : tensor<1x4x4x4xf32>
  %4 = graph.reshape %r0 : (tensor<1x4x4x4xf32>) -> tensor<64xf32>
  %5 = graph.pad %4 {paddings = [0, 192]} : (tensor<64xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x4x4x4xf32>) -> tensor<64xf32>
  %7 = graph.pad %6 {paddings = [0, 192]} : (tensor<64xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.446601e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// depthwise_conv2d_backprop_input 1 NHWC
func.func @depthwise_conv2d_backprop_input_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xF75B683FD92BE63EF2E8A83F482B7A3FD4EF403EFDEB253F1EE1653FE6DCE0BE4A90F0BF3F5452BD2330553DFBFE493EA1009B3E53FB02BFBED99B3D1E17923FE7F402BE76491A3EB1782D3F221E0B3F8DB1B03FE1DC8ABF29E00840CD4F0FBF"> : tensor<3x2x4x1xf32>
  %2 = graph.constant dense<"0x109B20BF2949343FD84938BF836799BE38760CC061C17DBF54B0803F8A4C323F994EE6BEB5CD23BDCC9A00403F6F9BBDA3746BBFCACE9C3FDAF2313F72359DBF47574A3FFD19903F511D12BF80EB5E3E72C5BBBD5061E83E329767BF08ECEE3F515F9BBF355BCE3EDEC7E5BFD892253F6DE867BFFE55FF3CA7FF5D3F679DF1BF658AD03DA9D08DBF45EB5ABE954E9BBE3EEABC3F8C4A323F905C793EB13FACBD760CC9BEA62DA5BF5329CEBF5F5F313E55C42B409E7B1EBFBB4785BF38DDF4BE201DCF3D0230E83C1848663FE053FA3E6157333F4D8124BFA289153EF0FFFDBE966012BD1599E03FCFD193BD4A4E8D3D864B2F401BF58C3F2AEA1A4073CE0FBF"> : tensor<1x4x4x4xf32>
  %r0 = graph.depthwise_conv2d_backprop_input %1, %2 {strides = [2, 2], padding = "SAME", dilations = [1, 1], data_format = "NHWC", input_shape = [1, 8, 8, 4]} : (tensor<3x2x4x1xf32>, tensor<1x4x4x4xf32>) -> (tensor<1x8x8x4xf32>)
  %3 = graph.constant dense<"0x39C611BF9C18A23E4E3073BF05E995BE8415F2BDB2B2E93E1D7C25BFF1BE063E31FBFEBF3427E4BEA1D1A93FE43C2E3F81B8D3BE8F7724BFCA1D673FD39C9CBEF709D1BEDF4693BC37B52940EBE497BDB592ADBD2B55D4BC1FF7E63F7687083D49B655BFA5FC0C3F97D26A3FC6A099BF0F7431BEAA434B3FB8CA1F3F6B160A3FE5EB963F581F14BD187819BD221672BD8F7C42BE4A7CB8BEEA6260BDC615AFBE00FE8340237C503DD155563DAFAF0C3ED8172ABF52D5013F70B09C3D817F4B3F7E6B583FA694063BF531D63D524A75BC27720BBE8B9EA73C38961C3EF666B1BD0E42DD3F3CD580BD8530143D171778BE33908EBEE87520BFCAAA583D5A6DB3BFE1314C3FF7B91C3F96D89EBF98744C3D3C9437BFE3AC0CBDC65503C025B4933D6E324A3E5700603D413403BF95F60C406B0043C06B4CAF3F7B3EAB3F83D69ABF2EA985BFBE5D333E05EE80BF6F3E173F4A8259BF91F59B3E75E02B40EC5C77BE546134BFF95B4B3E48C4CE3F8BC520C0705CB8BF9287A7BF0FFB1040F71EC23FDE23BEBF7BC96CBDBC5BF3BCF0E42F3DAE06753E557513BF0FE831BDE16C7E3EF072303E4DECBEBC59DC40BD4B85BC3E0462E3BC1BCB6DBE86FD8CBD30580840EE001240BA8AA9BC815ABFBD36A5023E3026BCBECE2953BE74E30BBE66F93C3F9CECD93F91C8D1BA74DF383D3DA5BEBE4C6A8CBE57A482BC9D26873D96E109C08EDB0DBC882AA8BE7F3B2BBFE36536BE031D8E3FE63EF8BFA7D1B4BFBCFB393C5DF8AC3FD250C33E115595BE25A26E3F5A271B3EE2E827BDD5A8DBBFF00581BFF4004EBE8BF704BFEAE055C0804F053FEFF2DFBF4B06A3BF7223A9C06754E0BEC0512340A9168CBEFA5249BF431FBFBF1AAD3EBF9FBFDEBE146C6B3FD924A23F49F743BEAC07693DEA4E36BCC61675BD9D88FC3C5F1E113FA74685BCAE41B1BE148631C0D37B12BDE7A84F3C92E987BC95C4E43EC871B6BE24CF973CC297C4BD00ED3C3FCEB5873D26AFABBD8CF40B3D1476F3BDAF06293FBF04FBBDD1704A3EE068A1C08F35023D7DFB5DBD9535C1BD9700503FBA2CA23E9647A2BD47BC0BBF5A51A13D41E41DBED465853F493AA03EC472233EA2339C3FA078B33E1DFB37BD8DEBE43EAF5C3CBEF326B73ECCCE07BFA9D60A40820596BF6DE5263FE0A8873E6AAA913C9329183F25E497BFD56E253E487D0CBFFA612240D89A60C02C5302BEE9230940CAB6CD3E1D451F4064104FBFB71187404B53B13F587B5ABD51B2033F0AA042BECBC3BEBA49C53F3D3085C53D49CEFA3CA7986DBC85318C3D71DA0E3F0087A8BF3428073D440FF93BF06AC8BDB12C593E5256A83E0B13363CE7F210BF0D8D893D7D87B8BDBA3276BB6DFE5E3CAE4131BC77D465BF86FBB3BBD246A13D9BB9A4C0E79E67BDF601013EA8F0E2BD5146543FB33D10BF169F3C3E742124BF"> : tensor<1x8x8x4xf32>
  %4 = graph.reshape %r0 : (tensor<1x8x8x4xf32>) -> tensor<256xf32>
  %5 = graph.pad %4 {paddings = [0, 0]} : (tensor<256xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x8x8x4xf32>) -> tensor<256xf32>
  %7 = graph.pad %6 {paddings = [0, 0]} : (tensor<256xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.067687e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// depthwise_conv2d_backprop_filter 1 NHWC
func.func @depthwise_conv2d_backprop_filter_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x16D108BF7E0D44BF4FBE8F3FD3E7D23EC8F54D3F6B1CB1BF7E32C4BE762319C069FFC4BF7000C03FC9CA82BD12AB06C0A2A9523FBFCC5BBFE879CB3F676310BFBB83AC3F44E1EEBEC137DEBD004AA03FB4D2A0BFB9A309C0B6A333BFDC0D713E1B18BB3C93AE5BBE48A41C3EE704BD3D2B8EACBF1628C63BE6C75FBE2A37823D6846E03E6426FE3CEF4E8B3E3FB2193FD53038BF42A95FBF253A843F75A026B9404FDABE3186F6BEBF88313F7BDD20BFEC63FD3EE2F53ABE76B5E43E647980BFB13432BFB3833C3FCFA2073F788E04C034EA90BEE6F490BFA815EF3E5C8F2CBE8F3DDC3E8C58B83F69AA193FE12789BD5CE89CBF24FBBBBE16E4C7BF74F2883E78D4413F2D0D8FBF2820F3BE13AA8F3F66382D3E3B68B4BFC55D6D3FA70297BE9B20843F18759BBEDBAAB43F179081BF381AA13E0C08853E1D4C2D3E2451B23F7F7E85BC5A84AA3E59219EBF3B9EA83DCD338F3F9BA037BE3D0028C026F01DBE50412E3F307B453F596AA83E5AD70C3F1FBBAC3CB171673FFFE8C4BEAC1B703FC57AB3BF419B643F66EC21BF0751CB3D7A6E5E3FCFAA4ABEC76ED43E500ECFBF202075BE24FAC03DD7C7AE3FB6980DBE90CA13BF99A6A6BEBFE061BE4849F43EE18FDFBC9AB0013DA9C022BE29C381BE01EF613EFD0736BF6A7A1C3FD13217BF3604023EFACB47BF42E487BF586BA2BF5E4476BF68CB31BF879A8B3FAB00BD3F928319BE2BBDACBF2ECFA0BE52060ABF2D6777BE2A35FA3C9964563F52BBED3FE692883D3290C4BFDC7521BFD8FA1F3C4CB4483F84F4ACBF0C311EBF4535B4BF61939EBD727A833FEEE6A0BE0F5E9A3E5690CABE9F440FBFFF956EBF2B0B34BFD5D0F93ECC6BCCBCC38134BE5F9B9BBE9CD1E9BD27CEC93DBAF67D3EBA8E2BBFA13B363FD66FC23FC300144097478EBFCA4E0DC04935053FA2C931BF1B4B06BF1F94093F99EE9D3FC91104BFC18D96BF3F9FEEBFE8C827BF42CDC33FEA90EE3E85525EBF88C0893DC7DB7B3E3A98C43F34A21D3F9DB74EBFD952303FD1EA703DA04162BEC55239BE38E2863E334D5BBF483F25BF7D925ABE1FB126BE6F83D13FADF9ABBE9C98D43E9A07AABF8B628BBFBFEB8EBF361A413FC7A9A63F3D4D0EBFEF019F3E40DB02BE39AB9C3E31CEE7BF230D10BDC0760C40A43012BF6BA32F3FC8178BBFDDECA13E9E082F3F0A90C63EBD1C70BF276CAC3F0A6FB3BFDDA515BFCAE9273FC0926FBA9C5535BFA02F50BE2AE95EBFBC9B53BF0E40AE3F073CC0BED0A4D5BFA8D087BE9C8304402CBC9EBF6C2851BF91745ABF00E411BF34C6EFBF9DA165BFCEEE353F51A088BF6B5418BFD78990BFFA63873ECCA120BFFF27753E3FD3A8BFA4341DBE23D4ACBE03419BBFC63ABDBF3DF8343E2A5205BFD02C90BE82BA6FBF9F7148BFB9208ABF07EBDBBE2D093B3F1F95B0BF248EFDBE33C569BF"> : tensor<1x8x8x4xf32>
  %2 = graph.constant dense<"0x109B20BF2949343FD84938BF836799BE38760CC061C17DBF54B0803F8A4C323F994EE6BEB5CD23BDCC9A00403F6F9BBDA3746BBFCACE9C3FDAF2313F72359DBF47574A3FFD19903F511D12BF80EB5E3E72C5BBBD5061E83E329767BF08ECEE3F515F9BBF355BCE3EDEC7E5BFD892253F6DE867BFFE55FF3CA7FF5D3F679DF1BF658AD03DA9D08DBF45EB5ABE954E9BBE3EEABC3F8C4A323F905C793EB13FACBD760CC9BEA62DA5BF5329CEBF5F5F313E55C42B409E7B1EBFBB4785BF38DDF4BE201DCF3D0230E83C1848663FE053FA3E6157333F4D8124BFA289153EF0FFFDBE966012BD1599E03FCFD193BD4A4E8D3D864B2F401BF58C3F2AEA1A4073CE0FBF"> : tensor<1x4x4x4xf32>
  %r0 = graph.depthwise_conv2d_backprop_filter %1, %2 {strides = [2, 2], padding = "SAME", dilations = [1, 1], data_format = "NHWC", filter_shape = [3, 2, 4, 1]} : (tensor<1x8x8x4xf32>, tensor<1x4x4x4xf32>) -> (tensor<3x2x4x1xf32>)
  %3 = graph.constant dense<"0xCDE9CD4046A86FC01B27E6BFC5DC63C0D24552C0A365E5BF667F1641E12B533E41A052C0AD53603F8C53D9BFC0CC24402148E7BF9FE431C0A22434C092DB9AC00D3D9CBF061914C07EBC293F2234D0BE5B7F48C0FD3ABCBF986F69C0C826A7BF"> : tensor<3x2x4x1xf32>
  %4 = graph.reshape %r0 : (tensor<3x2x4x1xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x2x4x1xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.900033e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// depthwise_conv2d 4 NHWC
func.func @depthwise_conv2d_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xF1940DBD3564D5BF170785BE897AF03F38AF47BF78588EBE7E6400BF29B9DD3F971FF53EFBE1AA3EB6CE1D3F42D46E3F9FF40B3FF763643F73FE18BF44D4F6BFBCAE4E3D155C123F7917EEBFA830EDBF94F4463F0C3159BF232B26BF9DD1F53ED39F77BD"> : tensor<1x5x5x1xf32>
  %2 = graph.constant dense<"0xD6FDA93E37FA1C407B5332BE417B26BF2536F8BD90BC673FAC3C0BBF89EE4740CF6956BE854D534051F6A73E03DFC6BF1108D2BF9268A6BE6A4E923EADA8FE3F944E26407589793F983C1440D9BE9CBF09D691BF539180BEA3E4013FC263493F2AA8C83D307B183F1AF44FBF9CA53EBF2D3AD5BE2B23623D480A7DBFCCBBDD3F30F0FFBE38FA4E3E78BB0BC09EAC2740"> : tensor<3x3x1x4xf32>
  %r0 = graph.depthwise_conv2d %1, %2 {strides = [1, 1], padding = "SAME", dilations = [1, 1], data_format = "NHWC"} : (tensor<1x5x5x1xf32>, tensor<3x3x1x4xf32>) -> (tensor<1x5x5x4xf32>)
  %3 = graph.constant dense<"0x1C450B403653893EB841E33EBC2444C0583C95C0AF23B2BF1508E2C07BA2B44076858BBFC43A94BE04661EC029E746405104C0407C2F4F40E3E0A23FCD1D41C0E474A6C0319F88BFF98AFEBF7A449D403C5505BF50A7AEC0995382C08F15BE406F554BC0B96230C09EAC09C03ACC44BF18FD5140A3088C408DF2F43FA02633C0677F09C0260FB8BF6907053F021F1F417672913FB23E92409E785F3F710F9AC0204DBA3F7C8FD1BF17C26B40A56254C085F9CCBD50FD8340036B714082B80ABF631C68BFC70FCE3F7DC59740028B3D4058CD89409AA8CF407F60DC40160912C10FC513C0D8381BBF6F65F93FFCE6B43FD79DA7C0FB01CF3FECB258C0730E0040B7FF574093519F40C8C1853FF411B1C0FFA96140425CC940119D023F7E96CABFFB7D6CC0D983DDBFE9A9B5C0F02CCF40F23DA9BF096A3A3FEA7D9FC0D2E88AC0DB644D40E9BF1BBFA7D61B401717F7C07F6860C0F1A36DC00EC8C9BF284426400F3101BFD147BFC04EA91BC02017844029D44B409492B6C0929D993FC95FA7C02D40ABBF7C8DCEC05A1BAA3FD03163C0"> : tensor<1x5x5x4xf32>
  %4 = graph.reshape %r0 : (tensor<1x5x5x4xf32>) -> tensor<100xf32>
  %5 = graph.pad %4 {paddings = [0, 156]} : (tensor<100xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x5x5x4xf32>) -> tensor<100xf32>
  %7 = graph.pad %6 {paddings = [0, 156]} : (tensor<100xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.008904e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// depthwise_conv2d_backprop_input 4 NHWC
func.func @depthwise_conv2d_backprop_input_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xD6FDA93E37FA1C407B5332BE417B26BF2536F8BD90BC673FAC3C0BBF89EE4740CF6956BE854D534051F6A73E03DFC6BF1108D2BF9268A6BE6A4E923EADA8FE3F944E26407589793F983C1440D9BE9CBF09D691BF539180BEA3E4013FC263493F2AA8C83D307B183F1AF44FBF9CA53EBF2D3AD5BE2B23623D480A7DBFCCBBDD3F30F0FFBE38FA4E3E78BB0BC09EAC2740"> : tensor<3x3x1x4xf32>
  %2 = graph.constant dense<"0x8D75343FB18590BDB5A69ABF206B12BEDA52E13F5F6F33BFD227E0BE2677343F80D338BF7B34ED3E3F12F63D4358AFBF0664273FB931BCBFF73CFB3E841D2CBF6C48293FEFF491BF3687643EA7B6AC3F7BBE1640B071323E4AAAEB3F6878373FBC23FF3E9A83F1BBE393F8BBD2942C3F91166BBFA3E2CABE90EB0ABFF138883E8E8871BFE2EF95BDE238543FC7E78ABFC23FE2BE94F96B3FD6364B3FFE808C3FFBB3C7BE41AADC3F5271D9BF99B479BF68F88EBFE2E817BF7081A23ED49806BE67495D3FD3E0EEBE28C78C3F1EC8EA3EB60D753D88B749BEFD4764BF91B1013D5F3BB23F67CF71BF04B669BF29FA0FBF91BA00BF50A0C73F9EE3C0BD74C8DC3EC8E7AE3F6E89113F607954BFF68098BE9D9C993FD8E289BFCCF0D7BE4229A13FF26394BFF777D1BFB65F7E3FA3B49B3FDB3996BDF29D1A3F769B61BFC9A4923F45CB42BFBFFE56BF003101BE8F3726BF7F74403FE861333F0140293FD7B800BF43F1373E86893FBFAFC7C73D69609CBFB817273F528EEEBF8F32F43C7576D23DEFCB8F3E3BD017BF40E96F3F98D0E1BE"> : tensor<1x5x5x4xf32>
  %r0 = graph.depthwise_conv2d_backprop_input %1, %2 {strides = [1, 1], padding = "SAME", dilations = [1, 1], data_format = "NHWC", input_shape = [1, 5, 5, 1]} : (tensor<3x3x1x4xf32>, tensor<1x5x5x4xf32>) -> (tensor<1x5x5x1xf32>)
  %3 = graph.constant dense<"0x5E39B6BFA8CE64BF78533FC0BCF193BEBDAC9340FDFC0141C97F1841F0DEE8C07F04B2C0FFFD81C09C9D3540D2ACA6C04A27EC40242519C1152384C0549B93C0E64EB0BD4B4786C0E60DB1C0CED7EFC007F203C0F871584056EF3CBEFBAB49400FCCDB40"> : tensor<1x5x5x1xf32>
  %4 = graph.reshape %r0 : (tensor<1x5x5x1xf32>) -> tensor<25xf32>
  %5 = graph.pad %4 {paddings = [0, 231]} : (tensor<25xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x5x5x1xf32>) -> tensor<25xf32>
  %7 = graph.pad %6 {paddings = [0, 231]} : (tensor<25xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.933457e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// depthwise_conv2d_backprop_filter 4 NHWC
func.func @depthwise_conv2d_backprop_filter_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xF1940DBD3564D5BF170785BE897AF03F38AF47BF78588EBE7E6400BF29B9DD3F971FF53EFBE1AA3EB6CE1D3F42D46E3F9FF40B3FF763643F73FE18BF44D4F6BFBCAE4E3D155C123F7917EEBFA830EDBF94F4463F0C3159BF232B26BF9DD1F53ED39F77BD"> : tensor<1x5x5x1xf32>
  %2 = graph.constant dense<"0x8D75343FB18590BDB5A69ABF206B12BEDA52E13F5F6F33BFD227E0BE2677343F80D338BF7B34ED3E3F12F63D4358AFBF0664273FB931BCBFF73CFB3E841D2CBF6C48293FEFF491BF3687643EA7B6AC3F7BBE1640B071323E4AAAEB3F6878373FBC23FF3E9A83F1BBE393F8BBD2942C3F91166BBFA3E2CABE90EB0ABFF138883E8E8871BFE2EF95BDE238543FC7E78ABFC23FE2BE94F96B3FD6364B3FFE808C3FFBB3C7BE41AADC3F5271D9BF99B479BF68F88EBFE2E817BF7081A23ED49806BE67495D3FD3E0EEBE28C78C3F1EC8EA3EB60D753D88B749BEFD4764BF91B1013D5F3BB23F67CF71BF04B669BF29FA0FBF91BA00BF50A0C73F9EE3C0BD74C8DC3EC8E7AE3F6E89113F607954BFF68098BE9D9C993FD8E289BFCCF0D7BE4229A13FF26394BFF777D1BFB65F7E3FA3B49B3FDB3996BDF29D1A3F769B61BFC9A4923F45CB42BFBFFE56BF003101BE8F3726BF7F74403FE861333F0140293FD7B800BF43F1373E86893FBFAFC7C73D69609CBFB817273F528EEEBF8F32F43C7576D23DEFCB8F3E3BD017BF40E96F3F98D0E1BE"> : tensor<1x5x5x4xf32>
  %r0 = graph.depthwise_conv2d_backprop_filter %1, %2 {strides = [1, 1], padding = "SAME", dilations = [1, 1], data_format = "NHWC", filter_shape = [3, 3, 1, 4]} : (tensor<1x5x5x1xf32>, tensor<1x5x5x4xf32>) -> (tensor<3x3x1x4xf32>)
  %3 = graph.constant dense<"0xE9D69F3F706EB0BE70B792C096E9BD4008E8873F51942E40C6E7B33F5E386CBF12C6AEC06F0875403D598FC00B653740C29F5FBF9B329BC09379D84050752E40679171C0B7687BC0EE6B47BFB613E6C0ECCF7BC0BC06074175B128BF821DCFC0D5B5873E970F3040ADFB713FF6E7523F8CECAAC0D633C5BF01022E4106AFE03EFCDD254018A32EC08A7B5C3F6D3DD43F"> : tensor<3x3x1x4xf32>
  %4 = graph.reshape %r0 : (tensor<3x3x1x4xf32>) -> tensor<36xf32>
  %5 = graph.pad %4 {paddings = [0, 220]} : (tensor<36xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<3x3x1x4xf32>) -> tensor<36xf32>
  %7 = graph.pad %6 {paddings = [0, 220]} : (tensor<36xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.196849e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// max_pool 0 NHWC
func.func @max_pool_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x88BF333F2DBF47BFA298963E828AB83FF378163FC699EABED3ED1B3E0BD0873E911A0A3FA50066BEA201A33F0AEA393F9456134086946F3F6464A53FE3DA27BF2D5AD83D0822543F323426BFEB53A0BF7D2EB93FDECBB03FD99C1DBF8CF8713F62CC09BEF001CE3E03389F3F653090BE51F2B1BF0C05D03F8F93033E2E8D843F27986D3EB6F0EA3F842362BEF60C223EE5AF0F3F4DD81C40E083F3BED2C2813F8D7AAC3F2E690D3FA25F983E5ACD863E08180CBF857F8CBFBAC075BF1668B2BFA2627B3E4C74E13D1D39803FC74CFB3E429B9D3E0D6D20BF76DCD6BEC53EE53F1670953FFD1812BE5C7FC7BF9473743FC740D83F255AC33F83E6A0BF433896BEE5CF893F08591BBFE8459C3E205A223F08C28A3E8F82A63EF1639E3F9E470D40B03BDBBFE89F753F612D45BF92547CBEE5EE8B3FF03C903F33639ABE5FE384BD28B4863FA73D583E7E2AA83D83A44C3F7740C3BF061B27BE32A3A83E694EFCBF7DBD87BF6FA1D13F4EF680BD428A04BF58FA723E289E833DB1694D3F890065BFDFDB03BF503E113F2113A43F33AC51BF141B8D3C9967343F5DF2A0BF56102BBE3C8A753EE90EC2BF2DE6AFBE1D7F90BF1673FE3E3B9F153F0CBB753E886EB4BFB7FB2B4016CF364035FBD1BD4FC28BBFD9FDF5BEE819DE3F6D6F7CBF9760073FAEDD8E3C96A3283FB9E123C04D2465BEE235EABF395379BFC4921CBFDBCCAC3F05B371BFDF0C95BE93C65E3F7D096EBE5DB0F6BE0C858E3DD7232A3FA2D3F7BEF3407A3F19AC0E4071FE32BEF0EACF3EC2A09ABF385FD03E92ED713F77F1A93FFFB9B3BF391D4B3FBEF2AD3F1820B0BE3E91A9BFB9F03A3F948ABC3E7CC7043F0081C8BE0E6567BFA050E8BF1387054022B2493E16D26FBE8D194ABEB7D0A2BFB92FCA3E3698B3BF2167AD3E1AD2883FE6E9FFBE6D9FFB3E11BBB93ECBEF813F78770C3F9D56793D70B748BF779F883F721BC7BEE11B9DBFD56F203F3C28303FC3207ABE688BF73FCA0B68BF6CB16FBF3DFBA43F811989BEEB35973E8822403F10871C3FDD3DB03EE0E5783E35B3A33F745931BE09D4B7BF55E406BFDB3EC13EDB93B03FC6F3743F1B7BBEBD1BF18FBFF798E13FDBCAD1BE4C148B3E09030BC01708563F67178EBF5A5740BEE823B03F313FBF3F9A16573FD90582BFCB45ACBEBEFC513EB34D06BD1018B4BDDF50853FB946033ED9000ABFC12119401A399C3F47B6853E2D1D103ED275883F4272023E57F497BEB1C3F83EC96BE53E09B5423FD4EC783F64D48E3FFDE06D3FAA6FAABFB36AACBE1568A0BEE74D81BE2A75C2BDACEDA33F53F71BBFBE77D93EB9C556BFBB1620BE54873A3FB837D33E0DDCCCBFD58A9F3F9E11FD3CB787C7BFB7D15BBFC969ED3F9EFD623FA08766BFF8DA333E117502BEC793BDBF39BD75BF599382BE0607233FF5C10FBF91FDBC3EA1C1B33BC097093F981FD3BDE53EE33FBB4413BFB6D2B4BFBBFF363F91707C3F258C3FBF6C2C863FAD1E153F4A678FBEB64564BF4AF872BF3B73173FE9436E3E3BC912BF510F6EBF8AFD6A3EA75359BD1C21813ECD40A4BFF3E2C33FAC44C2BF884204BFB4A8BD3FD111413E8866AB3EAB872F3EE44058BF6D8016BFE7AC44BF891A8C3FCA8DA63FD02815BFB2BC2B3E77E7D33EC9E6863F7D4595BF50580040C489ECBE8049513DFF36E63F280A233F83A1AE3F484CA13FC450AA3F093BE3BF906B74BFE6C381BE268D83BE5A9D62BE6FDAA43E365F22BF26BE313F71E8A83F646DF23E3E599C3FBAAF643FBF7B0A3FED66C3BF67CE06BFD85FCD3E9652923E4263A8BF0F3318BF2F45C63FFE0D143F7F14C7BFEEBB8E3E83D8C4BEA746073D7343433D3B4D6CBF75466E3F7AE63F3FD10D20BF6265A1BD90B2013F47B4A4BE826E9EBE030AFE3E3B068B3F7643D03F2DE2F6BE58B4073E3EC805BF8C30B4BE98AF623F2809CF3D4FECD63FF1C8AC3D02C583BE31827BBFE586ACBF91D1F5BD111E82BF7DF6D43F43CA0640E318CABFFF412A40BEB4BC3E7A37C8BED25810BFBA81393EC02E41BFABBF543D2966863EE00240BF712313BF57F3883F4A6C02BEBAB7B8BFD5D0983F35D41E3FB20D163F056D193F8B5F9DBFC7C7EFBC250C833F2C6ADBBE1D2687BE8B461F40D3A2F4BE3F8E52BF57366EBE905D67BF2A595B3E857F9DBF"> : tensor<2x8x8x3xf32>
  %r0 = graph.max_pool %1 {window = [2, 2], strides = [2, 2], padding = "VALID", data_format = "NHWC"} : (tensor<2x8x8x3xf32>) -> (tensor<2x4x4x3xf32>)
  %2 = graph.constant dense<"0x828AB83FF378163F0C05D03FB6F0EA3FA201A33F0AEA393F945613404DD81C406464A53FDECBB03F5ACD863E7D2EB93FC74CFB3EE5EE8B3FF03C903FA73D583EC53EE53F1670953FC740D83F255AC33F6FA1D13F8F82A63EF1639E3F9E470D40AEDD8E3C96A3283F2113A43FDF0C95BEDBCCAC3F3C8A753E1673FE3EB7FB2B4016CF3640E819DE3F92ED713F77F1A93F779F883F391D4B3FBEF2AD3F688BF73F3C28303F138705403DFBA43F10871C3FDD3DB03E6D9FFB3E35B3A33FCBEF813FDB93B03FF798E13FD275883F64D48E3FFDE06D3FE823B03F313FBF3FACEDA33FB34D06BD54873A3FC12119401A399C3FD58A9F3FC969ED3F9EFD623FE9436E3EF8DA333E1C21813E0607233FF3E2C33F91FDBC3EE53EE33F91707C3F891A8C3FCA8DA63FC9E6863FBF7B0A3F50580040280A233F83A1AE3F484CA13FC450AA3F75466E3F7AE63F3F71E8A83F646DF23E030AFE3E3B068B3F7643D03F4FECD63F98AF623FD5D0983F2C6ADBBE7DF6D43F8B461F407A37C8BEFF412A40BEB4BC3E"> : tensor<2x4x4x3xf32>
  %3 = graph.reshape %r0 : (tensor<2x4x4x3xf32>) -> tensor<96xf32>
  %4 = graph.pad %3 {paddings = [0, 160]} : (tensor<96xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<2x4x4x3xf32>) -> tensor<96xf32>
  %6 = graph.pad %5 {paddings = [0, 160]} : (tensor<96xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<5.769907e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// avg_pool 0 NHWC
func.func @avg_pool_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x88BF333F2DBF47BFA298963E828AB83FF378163FC699EABED3ED1B3E0BD0873E911A0A3FA50066BEA201A33F0AEA393F9456134086946F3F6464A53FE3DA27BF2D5AD83D0822543F323426BFEB53A0BF7D2EB93FDECBB03FD99C1DBF8CF8713F62CC09BEF001CE3E03389F3F653090BE51F2B1BF0C05D03F8F93033E2E8D843F27986D3EB6F0EA3F842362BEF60C223EE5AF0F3F4DD81C40E083F3BED2C2813F8D7AAC3F2E690D3FA25F983E5ACD863E08180CBF857F8CBFBAC075BF1668B2BFA2627B3E4C74E13D1D39803FC74CFB3E429B9D3E0D6D20BF76DCD6BEC53EE53F1670953FFD1812BE5C7FC7BF9473743FC740D83F255AC33F83E6A0BF433896BEE5CF893F08591BBFE8459C3E205A223F08C28A3E8F82A63EF1639E3F9E470D40B03BDBBFE89F753F612D45BF92547CBEE5EE8B3FF03C903F33639ABE5FE384BD28B4863FA73D583E7E2AA83D83A44C3F7740C3BF061B27BE32A3A83E694EFCBF7DBD87BF6FA1D13F4EF680BD428A04BF58FA723E289E833DB1694D3F890065BFDFDB03BF503E113F2113A43F33AC51BF141B8D3C9967343F5DF2A0BF56102BBE3C8A753EE90EC2BF2DE6AFBE1D7F90BF1673FE3E3B9F153F0CBB753E886EB4BFB7FB2B4016CF364035FBD1BD4FC28BBFD9FDF5BEE819DE3F6D6F7CBF9760073FAEDD8E3C96A3283FB9E123C04D2465BEE235EABF395379BFC4921CBFDBCCAC3F05B371BFDF0C95BE93C65E3F7D096EBE5DB0F6BE0C858E3DD7232A3FA2D3F7BEF3407A3F19AC0E4071FE32BEF0EACF3EC2A09ABF385FD03E92ED713F77F1A93FFFB9B3BF391D4B3FBEF2AD3F1820B0BE3E91A9BFB9F03A3F948ABC3E7CC7043F0081C8BE0E6567BFA050E8BF1387054022B2493E16D26FBE8D194ABEB7D0A2BFB92FCA3E3698B3BF2167AD3E1AD2883FE6E9FFBE6D9FFB3E11BBB93ECBEF813F78770C3F9D56793D70B748BF779F883F721BC7BEE11B9DBFD56F203F3C28303FC3207ABE688BF73FCA0B68BF6CB16FBF3DFBA43F811989BEEB35973E8822403F10871C3FDD3DB03EE0E5783E35B3A33F745931BE09D4B7BF55E406BFDB3EC13EDB93B03FC6F3743F1B7BBEBD1BF18FBFF798E13FDBCAD1BE4C148B3E09030BC01708563F67178EBF5A5740BEE823B03F313FBF3F9A16573FD90582BFCB45ACBEBEFC513EB34D06BD1018B4BDDF50853FB946033ED9000ABFC12119401A399C3F47B6853E2D1D103ED275883F4272023E57F497BEB1C3F83EC96BE53E09B5423FD4EC783F64D48E3FFDE06D3FAA6FAABFB36AACBE1568A0BEE74D81BE2A75C2BDACEDA33F53F71BBFBE77D93EB9C556BFBB1620BE54873A3FB837D33E0DDCCCBFD58A9F3F9E11FD3CB787C7BFB7D15BBFC969ED3F9EFD623FA08766BFF8DA333E117502BEC793BDBF39BD75BF599382BE0607233FF5C10FBF91FDBC3EA1C1B33BC097093F981FD3BDE53EE33FBB4413BFB6D2B4BFBBFF363F91707C3F258C3FBF6C2C863FAD1E153F4A678FBEB64564BF4AF872BF3B73173FE9436E3E3BC912BF510F6EBF8AFD6A3EA75359BD1C21813ECD40A4BFF3E2C33FAC44C2BF884204BFB4A8BD3FD111413E8866AB3EAB872F3EE44058BF6D8016BFE7AC44BF891A8C3FCA8DA63FD02815BFB2BC2B3E77E7D33EC9E6863F7D4595BF50580040C489ECBE8049513DFF36E63F280A233F83A1AE3F484CA13FC450AA3F093BE3BF906B74BFE6C381BE268D83BE5A9D62BE6FDAA43E365F22BF26BE313F71E8A83F646DF23E3E599C3FBAAF643FBF7B0A3FED66C3BF67CE06BFD85FCD3E9652923E4263A8BF0F3318BF2F45C63FFE0D143F7F14C7BFEEBB8E3E83D8C4BEA746073D7343433D3B4D6CBF75466E3F7AE63F3FD10D20BF6265A1BD90B2013F47B4A4BE826E9EBE030AFE3E3B068B3F7643D03F2DE2F6BE58B4073E3EC805BF8C30B4BE98AF623F2809CF3D4FECD63FF1C8AC3D02C583BE31827BBFE586ACBF91D1F5BD111E82BF7DF6D43F43CA0640E318CABFFF412A40BEB4BC3E7A37C8BED25810BFBA81393EC02E41BFABBF543D2966863EE00240BF712313BF57F3883F4A6C02BEBAB7B8BFD5D0983F35D41E3FB20D163F056D193F8B5F9DBFC7C7EFBC250C833F2C6ADBBE1D2687BE8B461F40D3A2F4BE3F8E52BF57366EBE905D67BF2A595B3E857F9DBF"> : tensor<2x8x8x3xf32>
  %r0 = graph.avg_pool %1 {window = [2, 2], strides = [2, 2], padding = "VALID", data_format = "NHWC"} : (tensor<2x8x8x3xf32>) -> (tensor<2x4x4x3xf32>)
  %2 = graph.constant dense<"0xA024DD3EF21497BE631E2D3FCE20F23E319F163FF1F6D33E3E2D4E3FC3DE9A3F84A40C3F785D8BBCAF2724BFA4DAE63DBC869CBE771E1E3FAC513B3EAA1627BED89E7F3D25587E3F156E06BF2C89B03E4873D33C37B9213E5C000A3FC41EE93E1C2DC5BE052116BE2126C6BEF0466BBF8ED4DA3E443404BFC272F0BEF5338A3FEBAFBF3F35B2EE3E01113ABE520C2C3D903607BD92FD5BBE18389F3CB899013FA9DEC1BE2FA2033E1CE4763EA61D013EEBFC75BEA6D6B9BDF4C00B3FB433383E34BD243EB50C243F564C863E04BA393EF48B2BBEB42EED3E7ED7393E46CF003F6A87F4BE58BF063EB97F403FCDF3D0BD15570B3E4171C23E74A4B8BD69AFF5BE7892B4BEDAB287BECC2A94BE463B3F3F071588BE172C0F3F997C3EBDB29EF4BEF979B43E1586563E280267BC5D70B43F40F30FBE6F043CBE2EBF213E9EE76BBDE3C088BEED57DD3E25D6313E718C0CBEDACEBEBE1622323E1CF61B3FBDFCE83EA137E73CAA86D13EA00C6ABF69BCB93B2AF4AF3F1F7F56BF9B7BBE3ED2D169BE"> : tensor<2x4x4x3xf32>
  %3 = graph.reshape %r0 : (tensor<2x4x4x3xf32>) -> tensor<96xf32>
  %4 = graph.pad %3 {paddings = [0, 160]} : (tensor<96xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<2x4x4x3xf32>) -> tensor<96xf32>
  %6 = graph.pad %5 {paddings = [0, 160]} : (tensor<96xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<3.025064e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// max_pool 1 NHWC
func.func @max_pool_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x7998823FE86B2ABEE57AACBE88179E3E8AC0033FCDC1573F8720F53D7C004CBE8A7D35BFFA59B83DB05B403F107E8FBF56D30AC0EC7298BFC431983F6691623C0B5678BFA24ED73EAD0F8E3F775FD03D5331EFBE5706153E50FFCCBFE94DA83E5856B33E933DBDBF5A06AB3EECD6F53E580BE43FD9016F3FBEA40F3E696CD73EEC95DF3E0CB350BFAFA8A93EE0867DBFAB773BBFAD50E13E21597B3E3279CB3D6F9C19BEE9D819BFCEA9F53EBA55E5BFBA43BF3FC97E323F74FCF93DF46EFF3E785CF7BE484B05BF3E7FACBF7FCB353F052C8F3F19D82B3F7CBE00BFE13F89BFAF864BBF0398B63E6B0B0A3F87A9393F064EBCBE699504BFAD5CBCBF0D709BBFA028EC3FAE9A06BF1A4970BF89B28FBFACEE4BBE074FF6BE"> : tensor<1x7x5x2xf32>
  %r0 = graph.max_pool %1 {window = [3, 3], strides = [2, 2], padding = "SAME", data_format = "NHWC"} : (tensor<1x7x5x2xf32>) -> (tensor<1x4x3x2xf32>)
  %2 = graph.constant dense<"0x7998823F88179E3EC431983FCDC1573FAD0F8E3FA24ED73EB05B403F696CD73EC431983FECD6F53E580BE43FD9016F3F052C8F3F7FCB353FBA43BF3FC97E323F6B0B0A3F87A9393F052C8F3F7FCB353FA028EC3F19D82B3F6B0B0A3F87A9393F"> : tensor<1x4x3x2xf32>
  %3 = graph.reshape %r0 : (tensor<1x4x3x2xf32>) -> tensor<24xf32>
  %4 = graph.pad %3 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x4x3x2xf32>) -> tensor<24xf32>
  %6 = graph.pad %5 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<3.726879e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// avg_pool 1 NHWC
func.func @avg_pool_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x7998823FE86B2ABEE57AACBE88179E3E8AC0033FCDC1573F8720F53D7C004CBE8A7D35BFFA59B83DB05B403F107E8FBF56D30AC0EC7298BFC431983F6691623C0B5678BFA24ED73EAD0F8E3F775FD03D5331EFBE5706153E50FFCCBFE94DA83E5856B33E933DBDBF5A06AB3EECD6F53E580BE43FD9016F3FBEA40F3E696CD73EEC95DF3E0CB350BFAFA8A93EE0867DBFAB773BBFAD50E13E21597B3E3279CB3D6F9C19BEE9D819BFCEA9F53EBA55E5BFBA43BF3FC97E323F74FCF93DF46EFF3E785CF7BE484B05BF3E7FACBF7FCB353F052C8F3F19D82B3F7CBE00BFE13F89BFAF864BBF0398B63E6B0B0A3F87A9393F064EBCBE699504BFAD5CBCBF0D709BBFA028EC3FAE9A06BF1A4970BF89B28FBFACEE4BBE074FF6BE"> : tensor<1x7x5x2xf32>
  %r0 = graph.avg_pool %1 {window = [3, 3], strides = [2, 2], padding = "SAME", data_format = "NHWC"} : (tensor<1x7x5x2xf32>) -> (tensor<1x4x3x2xf32>)
  %2 = graph.constant dense<"0x28FE3BBE4CDC0ABF3C088DBE8298053D5420E6BDC07CD33DEF46F8BEC27CBEBE3917A1BE76D19EBE43EB963E593DD33E544FE73D13E96FBE68265E3EBF2B64BEE35C3CBEBD7D883EB46104BFD6A3B3BD7128FEBDD613F8BE0460B2BE0D9705BE"> : tensor<1x4x3x2xf32>
  %3 = graph.reshape %r0 : (tensor<1x4x3x2xf32>) -> tensor<24xf32>
  %4 = graph.pad %3 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x4x3x2xf32>) -> tensor<24xf32>
  %6 = graph.pad %5 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.095696e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// max_pool_grad 1 NHWC
func.func @max_pool_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x7998823FE86B2ABEE57AACBE88179E3E8AC0033FCDC1573F8720F53D7C004CBE8A7D35BFFA59B83DB05B403F107E8FBF56D30AC0EC7298BFC431983F6691623C0B5678BFA24ED73EAD0F8E3F775FD03D5331EFBE5706153E50FFCCBFE94DA83E5856B33E933DBDBF5A06AB3EECD6F53E580BE43FD9016F3FBEA40F3E696CD73EEC95DF3E0CB350BFAFA8A93EE0867DBFAB773BBFAD50E13E21597B3E3279CB3D6F9C19BEE9D819BFCEA9F53EBA55E5BFBA43BF3FC97E323F74FCF93DF46EFF3E785CF7BE484B05BF3E7FACBF7FCB353F052C8F3F19D82B3F7CBE00BFE13F89BFAF864BBF0398B63E6B0B0A3F87A9393F064EBCBE699504BFAD5CBCBF0D709BBFA028EC3FAE9A06BF1A4970BF89B28FBFACEE4BBE074FF6BE"> : tensor<1x7x5x2xf32>
  %2 = graph.constant dense<"0x7998823F88179E3EC431983FCDC1573FAD0F8E3FA24ED73EB05B403F696CD73EC431983FECD6F53E580BE43FD9016F3F052C8F3F7FCB353FBA43BF3FC97E323F6B0B0A3F87A9393F052C8F3F7FCB353FA028EC3F19D82B3F6B0B0A3F87A9393F"> : tensor<1x4x3x2xf32>
  %3 = graph.constant dense<"0x42B2183F22AF593F2AEE183F8E4DFBBF3318E1BF3F410DBF861BA23D579EB7BF3B13423EFF8E07C007B9E33F31A64F3E24E6C2BFDDCABB3F60D914BC599A83BFC7D60DBF43B429BF1EC141BFF3BF923E136F5BBE1A7A80BFD29886BC6559A53F"> : tensor<1x4x3x2xf32>
  %r0 = graph.max_pool_grad %1, %2, %3 {window = [3, 3], strides = [2, 2], padding = "SAME", data_format = "NHWC"} : (tensor<1x7x5x2xf32>, tensor<1x4x3x2xf32>, tensor<1x4x3x2xf32>) -> (tensor<1x7x5x2xf32>)
  %4 = graph.constant dense<"0x42B2183F000000000000000022AF593F000000008E4DFBBF00000000000000000000000000000000861BA23D000000000000000000000000F972493F00000000000000003F410DBF3318E1BF0000000000000000000000000000000000000000000000000000000000000000FF8E07C007B9E33F31A64F3E00000000579EB7BF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060D914BC599A83BF0000000000000000000000000000000000000000DA7AE03F5AE311C01A7A80BF000000000000000000000000000000008E0B12BF87FE203F00000000000000000000000000000000136F5BBE0000000000000000000000000000000000000000"> : tensor<1x7x5x2xf32>
  %5 = graph.reshape %r0 : (tensor<1x7x5x2xf32>) -> tensor<70xf32>
  %6 = graph.pad %5 {paddings = [0, 186]} : (tensor<70xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<1x7x5x2xf32>) -> tensor<70xf32>
  %8 = graph.pad %7 {paddings = [0, 186]} : (tensor<70xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<2.020000e-06> : tensor<f32>
  %10 = graph.constant dense<4.604593e-07> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %11 : tensor<i1>
}

// avg_pool_grad 1 NHWC
func.func @avg_pool_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x42B2183F22AF593F2AEE183F8E4DFBBF3318E1BF3F410DBF861BA23D579EB7BF3B13423EFF8E07C007B9E33F31A64F3E24E6C2BFDDCABB3F60D914BC599A83BFC7D60DBF43B429BF1EC141BFF3BF923E136F5BBE1A7A80BFD29886BC6559A53F"> : tensor<1x4x3x2xf32>
  %r0 = graph.avg_pool_grad %1 {window = [3, 3], strides = [2, 2], padding = "SAME", data_format = "NHWC", input_shape = [1, 7, 5, 2]} : (tensor<1x4x3x2xf32>) -> (tensor<1x7x5x2xf32>)
  %2 = graph.constant dense<"0x42B2183E22AF593E5EA67E3EE1C5EABD38E8CB3D0989A7BE251EAEBEA929EEBE3318E1BE3F410DBE8D34263EE51FD9BC83DC903E12CD16BFF008F73D120410BF7C54B8BC75AD2ABF078F12BE184BD5BDB324583C1FD374BE9C4A0C3DABE8F2BEDF82AC3C37FE70BEDD98A23E84624EBEAFD0973ECB6E0A3D3A5B76BE5516B23B7DD361BE3F34B0BEE83DA43C98FCB2BEEC99653E2B40DABE2F12513E490E9DBDC3EE81BED1637A3E127382BED868053E724F84BAF4F5E9BD9C2FBFBDD11D66BE5F1EBDBDAF45E2BD52CFE2BEE5E1A13EE39CF5BE64ED0D3D886C16BD392490BE185F08BEFE708DBDEC87C5BDF38F593E1EC141BEF3BF923DA15366BEFDDAC3BD0D4A12BD784D2BBE271D23BD52651F3ED29886BB6559A53E"> : tensor<1x7x5x2xf32>
  %3 = graph.reshape %r0 : (tensor<1x7x5x2xf32>) -> tensor<70xf32>
  %4 = graph.pad %3 {paddings = [0, 186]} : (tensor<70xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x7x5x2xf32>) -> tensor<70xf32>
  %6 = graph.pad %5 {paddings = [0, 186]} : (tensor<70xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.346753e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// max_pool_grad 1 NCHW
func.func @max_pool_grad_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x7998823FE57AACBE8AC0033F8720F53D8A7D35BFB05B403F56D30AC0C431983F0B5678BFAD0F8E3F5331EFBE50FFCCBF5856B33E5A06AB3E580BE43FBEA40F3EEC95DF3EAFA8A93EAB773BBF21597B3E6F9C19BECEA9F53EBA43BF3F74FCF93D785CF7BE3E7FACBF052C8F3F7CBE00BFAF864BBF6B0B0A3F064EBCBEAD5CBCBFA028EC3F1A4970BFACEE4BBEE86B2ABE88179E3ECDC1573F7C004CBEFA59B83D107E8FBFEC7298BF6691623CA24ED73E775FD03D5706153EE94DA83E933DBDBFECD6F53ED9016F3F696CD73E0CB350BFE0867DBFAD50E13E3279CB3DE9D819BFBA55E5BFC97E323FF46EFF3E484B05BF7FCB353F19D82B3FE13F89BF0398B63E87A9393F699504BF0D709BBFAE9A06BF89B28FBF074FF6BE"> : tensor<1x2x7x5xf32>
  %2 = graph.constant dense<"0x7998823FC431983FAD0F8E3FB05B403FC431983F580BE43F052C8F3FBA43BF3F6B0B0A3F052C8F3FA028EC3F6B0B0A3F88179E3ECDC1573FA24ED73E696CD73EECD6F53ED9016F3F7FCB353FC97E323F87A9393F7FCB353F19D82B3F87A9393F"> : tensor<1x2x4x3xf32>
  %3 = graph.constant dense<"0x42B2183F2AEE183F3318E1BF861BA23D3B13423E07B9E33F24E6C2BF60D914BCC7D60DBF1EC141BF136F5BBED29886BC22AF593F8E4DFBBF3F410DBF579EB7BFFF8E07C031A64F3EDDCABB3F599A83BF43B429BFF3BF923E1A7A80BF6559A53F"> : tensor<1x2x4x3xf32>
  %r0 = graph.max_pool_grad %1, %2, %3 {window = [3, 3], strides = [2, 2], padding = "SAME", data_format = "NCHW"} : (tensor<1x2x7x5xf32>, tensor<1x2x4x3xf32>, tensor<1x2x4x3xf32>) -> (tensor<1x2x7x5xf32>)
  %4 = graph.constant dense<"0x42B2183F00000000000000000000000000000000861BA23D00000000F972493F000000003318E1BF0000000000000000000000000000000007B9E33F0000000000000000000000000000000000000000000000000000000060D914BC0000000000000000000000005AE311C000000000000000008E0B12BF0000000000000000136F5BBE00000000000000000000000022AF593F8E4DFBBF00000000000000000000000000000000000000003F410DBF00000000000000000000000000000000FF8E07C031A64F3E579EB7BF000000000000000000000000000000000000000000000000599A83BF0000000000000000DA7AE03F1A7A80BF000000000000000087FE203F0000000000000000000000000000000000000000"> : tensor<1x2x7x5xf32>
  %5 = graph.reshape %r0 : (tensor<1x2x7x5xf32>) -> tensor<70xf32>
  %6 = graph.pad %5 {paddings = [0, 186]} : (tensor<70xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<1x2x7x5xf32>) -> tensor<70xf32>
  %8 = graph.pad %7 {paddings = [0, 186]} : (tensor<70xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<2.020000e-06> : tensor<f32>
  %10 = graph.constant dense<4.604593e-07> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %11 : tensor<i1>
}

// avg_pool_grad 1 NCHW
func.func @avg_pool_grad_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x42B2183F2AEE183F3318E1BF861BA23D3B13423E07B9E33F24E6C2BF60D914BCC7D60DBF1EC141BF136F5BBED29886BC22AF593F8E4DFBBF3F410DBF579EB7BFFF8E07C031A64F3EDDCABB3F599A83BF43B429BFF3BF923E1A7A80BF6559A53F"> : tensor<1x2x4x3xf32>
  %r0 = graph.avg_pool_grad %1 {window = [3, 3], strides = [2, 2], padding = "SAME", data_format = "NCHW", input_shape = [1, 2, 7, 5]} : (tensor<1x2x4x3xf32>) -> (tensor<1x2x7x5xf32>)
  %2 = graph.constant dense<"0x42B2183E5EA67E3E38E8CB3D251EAEBE3318E1BE8D34263E83DC903EF008F73D7C54B8BC078F12BEB324583C9C4A0C3DDF82AC3CDD98A23EAFD0973E3A5B76BE7DD361BEE83DA43CEC99653E2F12513EC3EE81BE127382BE724F84BA9C2FBFBD5F1EBDBD52CFE2BEE39CF5BE886C16BD185F08BEEC87C5BD1EC141BEA15366BE0D4A12BD271D23BDD29886BB22AF593EE1C5EABD0989A7BEA929EEBE3F410DBEE51FD9BC12CD16BF120410BF75AD2ABF184BD5BD1FD374BEABE8F2BE37FE70BE84624EBECB6E0A3D5516B23B3F34B0BE98FCB2BE2B40DABE490E9DBDD1637A3ED868053EF4F5E9BDD11D66BEAF45E2BDE5E1A13E64ED0D3D392490BEFE708DBDF38F593EF3BF923DFDDAC3BD784D2BBE52651F3E6559A53E"> : tensor<1x2x7x5xf32>
  %3 = graph.reshape %r0 : (tensor<1x2x7x5xf32>) -> tensor<70xf32>
  %4 = graph.pad %3 {paddings = [0, 186]} : (tensor<70xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x2x7x5xf32>) -> tensor<70xf32>
  %6 = graph.pad %5 {paddings = [0, 186]} : (tensor<70xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.346753e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// avg_pool 1 bf16
func.func @avg_pool_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x833F2ABEACBE9E3E043F583FF53D4CBE35BFB83D403F8FBF0BC098BF983F633C78BFD73E8E3FD03DEFBE153ECDBFA83EB33EBDBFAB3EF63EE43F6F3F103ED73EE03E51BFAA3E7EBF3BBFE13E7B3ECB3D1ABE1ABFF63EE5BFBF3F323FFA3DFF3EF7BE05BFACBF363F8F3F2C3F01BF89BF4CBFB73E0A3F3A3FBCBE05BFBCBF9BBFEC3F07BF70BF90BF4CBEF6BE"> : tensor<1x7x5x2xbf16>
  %r0 = graph.avg_pool %1 {window = [3, 3], strides = [2, 2], padding = "SAME"} : (tensor<1x7x5x2xbf16>) -> (tensor<1x4x3x2xbf16>)
  %2 = graph.cast %r0 : (tensor<1x4x3x2xbf16>) -> tensor<1x4x3x2xf32>
  %3 = graph.constant dense<"0x00003CBE00000ABF00008DBE0000083D0000E5BD0000D33D0000F8BE0000BEBE0000A1BE00009FBE0000973E0000D33E0000E93D000070BE00005E3E000064BE00003CBE0000893E000004BF0000B2BD0000FFBD0000F8BE0000B2BE000006BE"> : tensor<1x4x3x2xf32>
  %4 = graph.reshape %2 : (tensor<1x4x3x2xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1x4x3x2xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<2.126770e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// max_pool 3 NHWC
func.func @max_pool_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x60E3B9BF8532E83E646D553F5BE992BEDAB4613E0F9DEC3F77F8D33EC691533F49816C3FE45C633F5CA2133F42BD2D3ED97B793F9892603F180938BDA6D95F3FA176EC3DE52FB83D05984D3F805F9FBE029B25BE43B18F3F6E4D0040FF93E2BF7B78843F"> : tensor<1x5x5x1xf32>
  %r0 = graph.max_pool %1 {window = [3, 3], strides = [1, 2], padding = "EXPLICIT", explicit_paddings = [1, 2, 0, 2], data_format = "NHWC"} : (tensor<1x5x5x1xf32>) -> (tensor<1x6x3x1xf32>)
  %2 = graph.constant dense<"0x0F9DEC3F49816C3FE45C633F0F9DEC3FD97B793FE45C633F0F9DEC3FD97B793FE45C633F6E4D00406E4D00407B78843F6E4D00406E4D00407B78843F6E4D00406E4D00407B78843F"> : tensor<1x6x3x1xf32>
  %3 = graph.reshape %r0 : (tensor<1x6x3x1xf32>) -> tensor<18xf32>
  %4 = graph.pad %3 {paddings = [0, 238]} : (tensor<18xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x6x3x1xf32>) -> tensor<18xf32>
  %6 = graph.pad %5 {paddings = [0, 238]} : (tensor<18xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.049546e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// avg_pool 3 NHWC
func.func @avg_pool_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x60E3B9BF8532E83E646D553F5BE992BEDAB4613E0F9DEC3F77F8D33EC691533F49816C3FE45C633F5CA2133F42BD2D3ED97B793F9892603F180938BDA6D95F3FA176EC3DE52FB83D05984D3F805F9FBE029B25BE43B18F3F6E4D0040FF93E2BF7B78843F"> : tensor<1x5x5x1xf32>
  %r0 = graph.avg_pool %1 {window = [3, 3], strides = [1, 2], padding = "EXPLICIT", explicit_paddings = [1, 2, 0, 2], data_format = "NHWC"} : (tensor<1x5x5x1xf32>) -> (tensor<1x6x3x1xf32>)
  %2 = graph.constant dense<"0xAD82F93E504E113F0DE50D3FD71E043FF943143F5B86B53E9187273FC9FD0E3FC390353E0E05243F4B1BD03E86AB673EA99A2C3FA6F99D3E3641B93E7F107D3FCBA9D83E7B78843F"> : tensor<1x6x3x1xf32>
  %3 = graph.reshape %r0 : (tensor<1x6x3x1xf32>) -> tensor<18xf32>
  %4 = graph.pad %3 {paddings = [0, 238]} : (tensor<18xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x6x3x1xf32>) -> tensor<18xf32>
  %6 = graph.pad %5 {paddings = [0, 238]} : (tensor<18xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<2.090552e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// avg_pool_grad 3 NHWC
func.func @avg_pool_grad_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x32C4EBBF594704BF8B82913EFBE4693F9D5E72BD59FC8EBF4456ECBEFCB2953E31D5C63F9D868D3F05DEACBEFD2F233F2CAC2C3E81FD643F6270373E81E53DBF18C5983F2E98B53F"> : tensor<1x6x3x1xf32>
  %r0 = graph.avg_pool_grad %1 {window = [3, 3], strides = [1, 2], padding = "EXPLICIT", explicit_paddings = [1, 2, 0, 2], data_format = "NHWC", input_shape = [1, 5, 5, 1]} : (tensor<1x6x3x1xf32>) -> (tensor<1x5x5x1xf32>)
  %2 = graph.constant dense<"0xF06652BEF06652BE02A998BE2AD6BDBD115AA5BEF17583BEF17583BE6049A2BE749B76BD99C8683E083C313E083C313E825A253E66183EBC5B50B13ECF1ECC3DCF1ECC3D6692793EFF82133E41C2763F4F3BC5BD4F3BC5BD0582D33E6C68023F0ABB0E40"> : tensor<1x5x5x1xf32>
  %3 = graph.reshape %r0 : (tensor<1x5x5x1xf32>) -> tensor<25xf32>
  %4 = graph.pad %3 {paddings = [0, 231]} : (tensor<25xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x5x5x1xf32>) -> tensor<25xf32>
  %6 = graph.pad %5 {paddings = [0, 231]} : (tensor<25xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.504935e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// max_pool 3 NCHW
func.func @max_pool_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x60E3B9BF8532E83E646D553F5BE992BEDAB4613E0F9DEC3F77F8D33EC691533F49816C3FE45C633F5CA2133F42BD2D3ED97B793F9892603F180938BDA6D95F3FA176EC3DE52FB83D05984D3F805F9FBE029B25BE43B18F3F6E4D0040FF93E2BF7B78843F"> : tensor<1x1x5x5xf32>
  %r0 = graph.max_pool %1 {window = [3, 3], strides = [1, 2], padding = "EXPLICIT", explicit_paddings = [1, 2, 0, 2], data_format = "NCHW"} : (tensor<1x1x5x5xf32>) -> (tensor<1x1x6x3xf32>)
  %2 = graph.constant dense<"0x0F9DEC3F49816C3FE45C633F0F9DEC3FD97B793FE45C633F0F9DEC3FD97B793FE45C633F6E4D00406E4D00407B78843F6E4D00406E4D00407B78843F6E4D00406E4D00407B78843F"> : tensor<1x1x6x3xf32>
  %3 = graph.reshape %r0 : (tensor<1x1x6x3xf32>) -> tensor<18xf32>
  %4 = graph.pad %3 {paddings = [0, 238]} : (tensor<18xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x1x6x3xf32>) -> tensor<18xf32>
  %6 = graph.pad %5 {paddings = [0, 238]} : (tensor<18xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.049546e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// avg_pool_grad 3 NCHW
func.func @avg_pool_grad_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x32C4EBBF594704BF8B82913EFBE4693F9D5E72BD59FC8EBF4456ECBEFCB2953E31D5C63F9D868D3F05DEACBEFD2F233F2CAC2C3E81FD643F6270373E81E53DBF18C5983F2E98B53F"> : tensor<1x1x6x3xf32>
  %r0 = graph.avg_pool_grad %1 {window = [3, 3], strides = [1, 2], padding = "EXPLICIT", explicit_paddings = [1, 2, 0, 2], data_format = "NCHW", input_shape = [1, 1, 5, 5]} : (tensor<1x1x6x3xf32>) -> (tensor<1x1x5x5xf32>)
  %2 = graph.constant dense<"0xF06652BEF06652BE02A998BE2AD6BDBD115AA5BEF17583BEF17583BE6049A2BE749B76BD99C8683E083C313E083C313E825A253E66183EBC5B50B13ECF1ECC3DCF1ECC3D6692793EFF82133E41C2763F4F3BC5BD4F3BC5BD0582D33E6C68023F0ABB0E40"> : tensor<1x1x5x5xf32>
  %3 = graph.reshape %r0 : (tensor<1x1x5x5xf32>) -> tensor<25xf32>
  %4 = graph.pad %3 {paddings = [0, 231]} : (tensor<25xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x1x5x5xf32>) -> tensor<25xf32>
  %6 = graph.pad %5 {paddings = [0, 231]} : (tensor<25xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.504935e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// max_pool_grad 5 NHWC
func.func @max_pool_grad_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xC3301FBE284838BF5D9FBD3F091E0DC075CD27BE5F7E663E8AE4BFBF6977883FA80107C0F23A75BF6E3B2DBF88C8C43E46676D3F176164BE583CB83F2DD5FFBE"> : tensor<1x4x4x1xf32>
  %2 = graph.constant dense<"0xC3301FBE5D9FBD3FA80107C06E3B2DBF"> : tensor<1x2x2x1xf32>
  %3 = graph.constant dense<"0x898B0A3F71638BBF7819B13FE55B21BE"> : tensor<1x2x2x1xf32>
  %r0 = graph.max_pool_grad %1, %2, %3 {window = [1, 1], strides = [2, 2], padding = "SAME", data_format = "NHWC"} : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) -> (tensor<1x4x4x1xf32>)
  %4 = graph.constant dense<"0x898B0A3F0000000071638BBF00000000000000000000000000000000000000007819B13F00000000E55B21BE0000000000000000000000000000000000000000"> : tensor<1x4x4x1xf32>
  %5 = graph.reshape %r0 : (tensor<1x4x4x1xf32>) -> tensor<16xf32>
  %6 = graph.pad %5 {paddings = [0, 240]} : (tensor<16xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<1x4x4x1xf32>) -> tensor<16xf32>
  %8 = graph.pad %7 {paddings = [0, 240]} : (tensor<16xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<2.020000e-06> : tensor<f32>
  %10 = graph.constant dense<2.794851e-07> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %11 : tensor<i1>
}

// max_pool_grad 5 NCHW
func.func @max_pool_grad_4() -> tensor<i1> {
  %1 = graph.constant dense<"0xC3301FBE284838BF5D9FBD3F091E0DC075CD27BE5F7E663E8AE4BFBF6977883FA80107C0F23A75BF6E3B2DBF88C8C43E46676D3F176164BE583CB83F2DD5FFBE"> : tensor<1x1x4x4xf32>
  %2 = graph.constant dense<"0xC3301FBE5D9FBD3FA80107C06E3B2DBF"> : tensor<1x1x2x2xf32>
  %3 = graph.constant dense<"0x898B0A3F71638BBF7819B13FE55B21BE"> : tensor<1x1x2x2xf32>
  %r0 = graph.max_pool_grad %1, %2, %3 {window = [1, 1], strides = [2, 2], padding = "SAME", data_format = "NCHW"} : (tensor<1x1x4x4xf32>, tensor<1x1x2x2xf32>, tensor<1x1x2x2xf32>) -> (tensor<1x1x4x4xf32>)
  %4 = graph.constant dense<"0x898B0A3F0000000071638BBF00000000000000000000000000000000000000007819B13F00000000E55B21BE0000000000000000000000000000000000000000"> : tensor<1x1x4x4xf32>
  %5 = graph.reshape %r0 : (tensor<1x1x4x4xf32>) -> tensor<16xf32>
  %6 = graph.pad %5 {paddings = [0, 240]} : (tensor<16xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<1x1x4x4xf32>) -> tensor<16xf32>
  %8 = graph.pad %7 {paddings = [0, 240]} : (tensor<16xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<2.020000e-06> : tensor<f32>
  %10 = graph.constant dense<2.794851e-07> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %11 : tensor<i1>
}

// softmax (4, 10) float32
func.func @softmax_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x1F87154055F4CCBF17F3ABBFD529E4BE71C63BC0CB300840C202F83F800C0441F7345AC0C19C20C0654A053FF04814BFC97C52C0F3235840AEC92CBFD88BC0C0AFB7C3C075F7EA401FBA8F3F4BD630C05D931040065034BE5816F1BFBDB40C41BC2B38402146E5C02ED2E5C02F6846C0E35F93C07450A5BFD53AA440029C883F3D3532C1FDFC00C179DB89C03F03203E074F5F40EADA33BF6503A63F31610DBF"> : tensor<4x10xf32>
  %r0 = graph.softmax %1 {axis = -1} : (tensor<4x10xf32>) -> (tensor<4x10xf32>)
  %2 = graph.constant dense<"0xE6542F3B0AC35A38088E8D384AB02D399EC9663778590E3B7957EB3A1C377E3FC3730F371D67B0378D9E8B3A32EBB9392700C63742D8973CDFF2A83995FCCE352675BB353C4B7A3FADF6FE3AD87C2738C26EBD3A81BD04395A90C0375EE47E3F73D62F3B42B5FA335775F633812CE4366590CA3501092E38818B4D3F80CB613CF3189433F8A3C8351DCD85382C98B53BEB021F3E75DE193B790D8E3CADD2323B"> : tensor<4x10xf32>
  %3 = graph.reshape %r0 : (tensor<4x10xf32>) -> tensor<40xf32>
  %4 = graph.pad %3 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<4x10xf32>) -> tensor<40xf32>
  %6 = graph.pad %5 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<2.011258e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// log_softmax (4, 10) float32
func.func @log_softmax_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x1F87154055F4CCBF17F3ABBFD529E4BE71C63BC0CB300840C202F83F800C0441F7345AC0C19C20C0654A053FF04814BFC97C52C0F3235840AEC92CBFD88BC0C0AFB7C3C075F7EA401FBA8F3F4BD630C05D931040065034BE5816F1BFBDB40C41BC2B38402146E5C02ED2E5C02F6846C0E35F93C07450A5BFD53AA440029C883F3D3532C1FDFC00C179DB89C03F03203E074F5F40EADA33BF6503A63F31610DBF"> : tensor<4x10xf32>
  %r0 = graph.log_softmax %1 {axis = -1} : (tensor<4x10xf32>) -> (tensor<4x10xf32>)
  %2 = graph.constant dense<"0xC08EBDC0B2C71DC18BA719C1764A0BC1C41A33C1EA39C4C09F51CAC0A33EE5BB66B63AC158502CC1D206DBC03C39FEC041772AC14A3C7FC0AAA400C1FB1D56C1E7B357C14AA9B8BC97C1C7C0A20D22C15343D1C0C1970FC14CE92AC1E81F8EBB2477BDC091697FC198AF7FC18D603EC1727656C18F7021C1F2C760BE141A89C0E4EA83C1879D56C1478E1AC1FB40A6C04466EEBF72BCC1C03BC081C03BEDBCC0"> : tensor<4x10xf32>
  %3 = graph.reshape %r0 : (tensor<4x10xf32>) -> tensor<40xf32>
  %4 = graph.pad %3 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<4x10xf32>) -> tensor<40xf32>
  %6 = graph.pad %5 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<3.330918e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// softmax (4, 10) bfloat16
func.func @softmax_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x8CC00C41BC409AC096C0FE3FB2BEF1C083BF3B4176C0C8BD17C14CC00D41FA4064C02AC0E03FB5BF35412540074030BF96C0693FEA3F9EC04D3F05416CC0BF4068C017C00D4077C0C5404540B6C0B63F"> : tensor<4x10xbf16>
  %r0 = graph.softmax %1 {axis = -1} : (tensor<4x10xbf16>) -> (tensor<4x10xbf16>)
  %2 = graph.cast %r0 : (tensor<4x10xbf16>) -> tensor<4x10xf32>
  %3 = graph.constant dense<"0x0000D73300004E3D00003A3B00008B3300009D33000073380000BC3600009231000040360000723F00001C360000CF38000015320000973600003B3F00008A3E00004F36000000370000243A0000DE370000743F000021390000C9380000C4360000E6330000F337000098380000B3330000D9370000423D0000EA370000DF3E0000F9370000DD380000253C0000C5370000063F0000C63C00007D360000973B"> : tensor<4x10xf32>
  %4 = graph.reshape %2 : (tensor<4x10xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<4x10xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<3.760376e-04> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// log_softmax (4, 10) bfloat16
func.func @log_softmax_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x8CC00C41BC409AC096C0FE3FB2BEF1C083BF3B4176C0C8BD17C14CC00D41FA4064C02AC0E03FB5BF35412540074030BF96C0693FEA3F9EC04D3F05416CC0BF4068C017C00D4077C0C5404540B6C0B63F"> : tensor<4x10xbf16>
  %r0 = graph.log_softmax %1 {axis = -1} : (tensor<4x10xbf16>) -> (tensor<4x10xbf16>)
  %2 = graph.cast %r0 : (tensor<4x10xbf16>) -> tensor<4x10xf32>
  %3 = graph.constant dense<"0x000081C100003FC00000BCC0000084C1000083C100001CC1000041C100009AC100004CC100005FBD000050C1000014C1000095C1000045C10000A1BE0000A8BF00004BC100003DC10000ECC0000029C1000049BD00000DC1000014C1000041C1000080C1000027C1000019C1000082C1000029C1000043C0000028C1000055BF000027C1000013C1000093C000002BC1000025BF00006EC0000048C10000ACC0"> : tensor<4x10xf32>
  %4 = graph.reshape %2 : (tensor<4x10xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<4x10xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<7.594727e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// softmax (4, 10) float16
func.func @softmax_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xECC5774A84C067C1E93D2B345DB92EC82C40BD4191C9B138F73B413C18C299481D461CAC814796C2AEBC6D416BC777453EC6BAC3AC474CC509489A3B92BEBC44AA374D423632FE465DC7FEC7F2C52B41"> : tensor<4x10xf16>
  %r0 = graph.softmax %1 {axis = -1} : (tensor<4x10xf16>) -> (tensor<4x10xf16>)
  %2 = graph.cast %r0 : (tensor<4x10xf16>) -> tensor<4x10xf32>
  %3 = graph.constant dense<"0x000000000000803F000080340000403400003237000054360000A835000000000000A437004033380000000000801B3900006A3900807A39000084360000503F00A0183D0040A2380040193E00004C36008068380060303B0000003400C02C3D0000C03400007C360060C43E000070350040123F0020F2390060233900C0BB3D0080AA3A00009A3C0040803A0060603F000010350000A03400000C3600E02E3C"> : tensor<4x10xf32>
  %4 = graph.reshape %2 : (tensor<4x10xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<4x10xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<9.863282e-05> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// log_softmax (4, 10) float16
func.func @log_softmax_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xECC5774A84C067C1E93D2B345DB92EC82C40BD4191C9B138F73B413C18C299481D461CAC814796C2AEBC6D416BC777453EC6BAC3AC474CC509489A3B92BEBC44AA374D423632FE465DC7FEC7F2C52B41"> : tensor<4x10xf16>
  %r0 = graph.log_softmax %1 {axis = -1} : (tensor<4x10xf16>) -> (tensor<4x10xf16>)
  %2 = graph.cast %r0 : (tensor<4x10xf16>) -> tensor<4x10xf32>
  %3 = graph.constant dense<"0x00E096C100E0A2B8000073C100207AC1004037C100C04AC100A059C10060AAC100802DC1000021C10040A4C100200DC1008006C1006005C1004047C100C054BE008052C0008017C10020F3BF00204BC100C01CC10060BDC0006080C100A04AC000006EC100E047C1006075BF00E05EC100600FBF00C0F5C000400CC1000019C000A0D4C000607EC000C0DDC0002007BE00C067C100E071C1002051C1004091C0"> : tensor<4x10xf32>
  %4 = graph.reshape %2 : (tensor<4x10xf32>) -> tensor<40xf32>
  %5 = graph.pad %4 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<4x10xf32>) -> tensor<40xf32>
  %7 = graph.pad %6 {paddings = [0, 216]} : (tensor<40xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<9.863281e-04> : tensor<f32>
  %9 = graph.constant dense<2.100571e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// softmax (6,) float32
func.func @softmax_4() -> tensor<i1> {
  %1 = graph.constant dense<"0xDA7ED94015E1DA3E8EFC1E40D18A9FBE1F58AABFC6C6CDBF"> : tensor<6xf32>
  %r0 = graph.softmax %1 {axis = 0} : (tensor<6xf32>) -> (tensor<6xf32>)
  %2 = graph.constant dense<"0x62DB7B3FF2F3DC3A3EFA573C4007533AE14F9839EAF66639"> : tensor<6xf32>
  %3 = graph.reshape %r0 : (tensor<6xf32>) -> tensor<6xf32>
  %4 = graph.pad %3 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<6xf32>) -> tensor<6xf32>
  %6 = graph.pad %5 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.987309e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// log_softmax (6,) float32
func.func @log_softmax_4() -> tensor<i1> {
  %1 = graph.constant dense<"0xDA7ED94015E1DA3E8EFC1E40D18A9FBE1F58AABFC6C6CDBF"> : tensor<6xf32>
  %r0 = graph.log_softmax %1 {axis = 0} : (tensor<6xf32>) -> (tensor<6xf32>)
  %2 = graph.constant dense<"0x68A985BC7256CCC03C868AC030FDE3C0464D02C11ABB06C1"> : tensor<6xf32>
  %3 = graph.reshape %r0 : (tensor<6xf32>) -> tensor<6xf32>
  %4 = graph.pad %3 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<6xf32>) -> tensor<6xf32>
  %6 = graph.pad %5 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.700977e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// softmax_cross_entropy_with_logits
func.func @softmax_cross_entropy_with_logits_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xD11C02402EABB0BD76FC873FE19440C0FCC9903FC07E3A3F8912B8C0145FC4BF86242740B92C2CC0E2B9363F281899BF77D4383D7B54CDBDABEADDBD4C952D40473B9140AC428F3FA256584070B41E40B0389A3EF2DE10BF75F3473ED6DC82C03D7D5F40BB5C74BFA406833F4EC0AAC0CA76EFBFED2DA13F4774DDBFBB5A68BF04A8BF40AB579ABFDD1F31BF"> : tensor<5x7xf32>
  %2 = graph.constant dense<"0x2560573E2B67C03C3FC98C3C016A4F3E4414873EB316623E43427D3D1FC6A13D29A1833E8131483E93AACA3CD176E73B216A973ED243103E1442603DBE292B3D57F3293E853F3E3EEDF3C33E04FF683D2A95E53D44DBC93CF1B3913E1DAA6B3E06D5BC3EB2A1943C1592823D95B4223C43D0C53C9C9C863E3C028A3D5F257C3ECF18543E91FB153E96473B3D"> : tensor<5x7xf32>
  %r0, %r1 = graph.softmax_cross_entropy_with_logits %1, %2 : (tensor<5x7xf32>, tensor<5x7xf32>) -> (tensor<5xf32>, tensor<5x7xf32>)
  %3 = graph.constant dense<"0x5F0C384029983740D38020406AFA4F409EC2A040"> : tensor<5xf32>
  %4 = graph.reshape %r0 : (tensor<5xf32>) -> tensor<5xf32>
  %5 = graph.pad %4 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<5xf32>) -> tensor<5xf32>
  %7 = graph.pad %6 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<1.014799e-06> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %11 = graph.constant dense<"0xD3B57D3ED12E013D541D203E3A624CBE68969FBD97A5C5BD877A7CBDF28189BD5F91FB3EF65F44BEAE16B33D6C7E1C3C41F773BE95BBBABD379548BDFD44623D0E8FDF3E260C2ABE501D46BE76FEA33CD0C0D3BD75C01DBC913F81BE0B366BBE7FD9FF3EAD8102BCC803213CA59E20BC36B1C2BC3C2682BE4A1C89BDAE1F7BBEBEC5473F583915BEC83436BD"> : tensor<5x7xf32>
  %12 = graph.reshape %r1 : (tensor<5x7xf32>) -> tensor<35xf32>
  %13 = graph.pad %12 {paddings = [0, 221]} : (tensor<35xf32>) -> tensor<256xf32>
  %14 = graph.reshape %11 : (tensor<5x7xf32>) -> tensor<35xf32>
  %15 = graph.pad %14 {paddings = [0, 221]} : (tensor<35xf32>) -> tensor<256xf32>
  %16 = graph.constant dense<2.020000e-06> : tensor<f32>
  %17 = graph.constant dense<1.576329e-07> : tensor<f32>
  %18 = func.call @close(%13, %15, %16, %17) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %19 = graph.logical_and %10, %18 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  return %19 : tensor<i1>
}

// softmax_cross_entropy_with_logits impossible
func.func @softmax_cross_entropy_with_logits_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x00000000000080FF0000803F"> : tensor<1x3xf32>
  %2 = graph.constant dense<"0x0000803F0000000000000000"> : tensor<1x3xf32>
  %r0, %r1 = graph.softmax_cross_entropy_with_logits %1, %2 : (tensor<1x3xf32>, tensor<1x3xf32>) -> (tensor<1xf32>, tensor<1x3xf32>)
  %3 = graph.constant dense<"0xF518A83F"> : tensor<1xf32>
  %4 = graph.reshape %r0 : (tensor<1xf32>) -> tensor<1xf32>
  %5 = graph.pad %4 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<1xf32>) -> tensor<1xf32>
  %7 = graph.pad %6 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<2.652789e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %11 = graph.constant dense<"0xA8263BBF00000000A8263B3F"> : tensor<1x3xf32>
  %12 = graph.reshape %r1 : (tensor<1x3xf32>) -> tensor<3xf32>
  %13 = graph.pad %12 {paddings = [0, 253]} : (tensor<3xf32>) -> tensor<256xf32>
  %14 = graph.reshape %11 : (tensor<1x3xf32>) -> tensor<3xf32>
  %15 = graph.pad %14 {paddings = [0, 253]} : (tensor<3xf32>) -> tensor<256xf32>
  %16 = graph.constant dense<2.020000e-06> : tensor<f32>
  %17 = graph.constant dense<1.476738e-07> : tensor<f32>
  %18 = func.call @close(%13, %15, %16, %17) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %19 = graph.logical_and %10, %18 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  return %19 : tensor<i1>
}

// sparse_softmax_cross_entropy_with_logits int32
func.func @sparse_softmax_cross_entropy_with_logits_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xD11C02402EABB0BD76FC873FE19440C0FCC9903FC07E3A3F8912B8C0145FC4BF86242740B92C2CC0E2B9363F281899BF77D4383D7B54CDBDABEADDBD4C952D40473B9140AC428F3FA256584070B41E40B0389A3EF2DE10BF75F3473ED6DC82C03D7D5F40BB5C74BFA406833F4EC0AAC0CA76EFBFED2DA13F4774DDBFBB5A68BF04A8BF40AB579ABFDD1F31BF"> : tensor<5x7xf32>
  %2 = graph.constant dense<"0x00000000060000000300000007000000FFFFFFFF"> : tensor<5xi32>
  %r0, %r1 = graph.sparse_softmax_cross_entropy_with_logits %1, %2 : (tensor<5x7xf32>, tensor<5xi32>) -> (tensor<5xf32>, tensor<5x7xf32>)
  %3 = graph.constant dense<"0x0BDB473FD41A4040973F7B400000C07F0000C07F"> : tensor<5xf32>
  %4 = graph.reshape %r0 : (tensor<5xf32>) -> tensor<5xf32>
  %5 = graph.pad %4 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<5xf32>) -> tensor<5xf32>
  %7 = graph.pad %6 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<7.930028e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %11 = graph.constant dense<"0x82BA0ABF6762613D7CB6313ED9F1413B545D3E3ECF87FE3DE3BB47396521423C44993F3FAC62743B52C1E53DEA1C883C03746B3D7E4673BFE866BD3B5EB7C63D5D441A3F28F37ABF8ACA413E207F9D3DD1A20E3C0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F"> : tensor<5x7xf32>
  %12 = graph.reshape %r1 : (tensor<5x7xf32>) -> tensor<35xf32>
  %13 = graph.pad %12 {paddings = [0, 221]} : (tensor<35xf32>) -> tensor<256xf32>
  %14 = graph.reshape %11 : (tensor<5x7xf32>) -> tensor<35xf32>
  %15 = graph.pad %14 {paddings = [0, 221]} : (tensor<35xf32>) -> tensor<256xf32>
  %16 = graph.constant dense<2.020000e-06> : tensor<f32>
  %17 = graph.constant dense<1.980151e-07> : tensor<f32>
  %18 = func.call @close(%13, %15, %16, %17) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %19 = graph.logical_and %10, %18 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  return %19 : tensor<i1>
}

// sparse_softmax_cross_entropy_with_logits int64
func.func @sparse_softmax_cross_entropy_with_logits_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xD11C02402EABB0BD76FC873FE19440C0FCC9903FC07E3A3F8912B8C0145FC4BF86242740B92C2CC0E2B9363F281899BF77D4383D7B54CDBDABEADDBD4C952D40473B9140AC428F3FA256584070B41E40B0389A3EF2DE10BF75F3473ED6DC82C03D7D5F40BB5C74BFA406833F4EC0AAC0CA76EFBFED2DA13F4774DDBFBB5A68BF04A8BF40AB579ABFDD1F31BF"> : tensor<5x7xf32>
  %2 = graph.constant dense<"0x0000000000000000060000000000000003000000000000000700000000000000FFFFFFFFFFFFFFFF"> : tensor<5xi64>
  %r0, %r1 = graph.sparse_softmax_cross_entropy_with_logits %1, %2 : (tensor<5x7xf32>, tensor<5xi64>) -> (tensor<5xf32>, tensor<5x7xf32>)
  %3 = graph.constant dense<"0x0BDB473FD41A4040973F7B400000C07F0000C07F"> : tensor<5xf32>
  %4 = graph.reshape %r0 : (tensor<5xf32>) -> tensor<5xf32>
  %5 = graph.pad %4 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<5xf32>) -> tensor<5xf32>
  %7 = graph.pad %6 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<7.930028e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %11 = graph.constant dense<"0x82BA0ABF6762613D7CB6313ED9F1413B545D3E3ECF87FE3DE3BB47396521423C44993F3FAC62743B52C1E53DEA1C883C03746B3D7E4673BFE866BD3B5EB7C63D5D441A3F28F37ABF8ACA413E207F9D3DD1A20E3C0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F"> : tensor<5x7xf32>
  %12 = graph.reshape %r1 : (tensor<5x7xf32>) -> tensor<35xf32>
  %13 = graph.pad %12 {paddings = [0, 221]} : (tensor<35xf32>) -> tensor<256xf32>
  %14 = graph.reshape %11 : (tensor<5x7xf32>) -> tensor<35xf32>
  %15 = graph.pad %14 {paddings = [0, 221]} : (tensor<35xf32>) -> tensor<256xf32>
  %16 = graph.constant dense<2.020000e-06> : tensor<f32>
  %17 = graph.constant dense<1.980151e-07> : tensor<f32>
  %18 = func.call @close(%13, %15, %16, %17) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %19 = graph.logical_and %10, %18 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  return %19 : tensor<i1>
}

// fused_batch_norm NHWC float32
func.func @fused_batch_norm_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x82BCC8424F23C94212D0C8428255C442FFC2C542D8CEC94225AEC742D87CC9420D3FC942B28EC742B7D8CA42BF07C7421B61C5424CBFC842C758C84213B6CB424149C942C170C842F217C642D5A3C5421352CA42F9B5CB4252C5C8425B12C7426EC1C842B270C9424119C7425B86CA42C20EC7429761C8423E32C9421E2CC7425935CA42EFB9C542ADD0C74224A4CA42EC70CA42D2E9C642E387C6426AA3C7423EBFC94232CCC3423144C642D857C742FE3BC342329DC54246F4C84255FDC942DDB5C742FBDEC842D425C742F101CB426242C8426EB2C842F949C6422843C74259C7CA42BE2DC74283ADC642766AC742FC42C8428317C6427ED8C942E068C942A483CD42AC82C942ACCBC5424833C842A51BC74265E6C642355EC842E618C7422E7EC6420A2ACA42B649C742EF1ACB42108AC842CBDBC742C9E5C84274F1C5422DB4C64256DDC7425C31CA4248B9C742840FC642A05EC9420428C842F373C84299F2C44216E3C542592DC842C316C442DFE3C942A9FFC7429C0CC54234F9C6425413C7429601C642251ECA42D819C7426A82C842AF99CB42B733C9425282C5429713C8426899C842109DC342F0C9C5427510C842481AC44280A0C9424477CB42D69EC742CFB3C7424D5BC6420D77C8422449CB42B15BC842EB53C942BA80C742"> : tensor<2x4x3x5xf32>
  %2 = graph.constant dense<"0xD5C004BF1701CEBE265EFA3F7E28FBBECD29723E"> : tensor<5xf32>
  %3 = graph.constant dense<"0xD20C19BC7EE497BFDA1AC0BE46C6A7BE253B38BF"> : tensor<5xf32>
  %4 = graph.constant dense<"0xF264C7424607CB42D3BACA42ED5DC6427389C742"> : tensor<5xf32>
  %5 = graph.constant dense<"0x6799AC3F3A195A3FA024223FD813D23EABC8973F"> : tensor<5xf32>
  %r0 = graph.fused_batch_norm %1, %2, %3, %4, %5 {epsilon = 1.0e-2, data_format = "NHWC"} : (tensor<2x4x3x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<2x4x3x5xf32>)
  %6 = graph.constant dense<"0x67A49DBE5DEA46BF2C9B2DC0A1FFE13E035F69BFBAD90BBF391CECBEB6E1F1BF2E61B5BFEDA937BF2CFF46BF3BFFA3BE73C4DCC0A4369DBF07D021BFAA3D78BF47234FBF28A94AC0DCA565BEADBD6CBF580B29BFF9D1AABF0CE230C0EA2518BF1C7F16BFE1CFEDBEA095ABBEF30620BF7BC916BF16DC20BF6D06D2BE67C2B3BE4F6681BFC3C2AEBD808730BF0E4D3BBF529A87BFC4E9A0C02F86C7BE676C35BF366108BFFCA4C23E2928BAC0EB6F32BF78AA97BFD5FDC53E38B93CBFA28CA3BFCB0156BF1B4D13BF84653A3D9A5097BFB6CB58C08AC79ABFAEC65ABF2403A43C70F790BFA28F96C037FEE3BEF1943BBF99254FBE2F8AEFBD3302BABF894ABDBF482B96BD6CCFF5BE412458BD28665DC092A91BBFB7DC49BFF55E67BE306EABBE9D51B1C098D4E1BF811F3FBF5ABA55BF75B525BF461178C0747EA4BF055964BF89BB133EED4700BFC2D483BFD44C57BFD91861BFA8C5E5BE937610BFD0AF49C01546563EB9E665BFBAE43BBE4054A23E4D12B3BF17ED71BFB8177DBF079EAC3D3104A9BEEE4EC4C09894DFBF884C44BF7CCB83BE58C1A7BF723B0FC009264EBB3A4B29BF4F068EBE1C12D73E2FCACCC0E24778BFD8A58BBF6F8A01BFB906A4BF045385C0CC3A55BF04E758BF667A7DBE65079FBFC31451C0AF53B9BF992C39BF"> : tensor<2x4x3x5xf32>
  %7 = graph.reshape %r0 : (tensor<2x4x3x5xf32>) -> tensor<120xf32>
  %8 = graph.pad %7 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %9 = graph.reshape %6 : (tensor<2x4x3x5xf32>) -> tensor<120xf32>
  %10 = graph.pad %9 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %11 = graph.constant dense<2.020000e-06> : tensor<f32>
  %12 = graph.constant dense<1.393594e-06> : tensor<f32>
  %13 = func.call @close(%8, %10, %11, %12) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %13 : tensor<i1>
}

// fused_batch_norm_training NHWC float32
func.func @fused_batch_norm_training_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x82BCC8424F23C94212D0C8428255C442FFC2C542D8CEC94225AEC742D87CC9420D3FC942B28EC742B7D8CA42BF07C7421B61C5424CBFC842C758C84213B6CB424149C942C170C842F217C642D5A3C5421352CA42F9B5CB4252C5C8425B12C7426EC1C842B270C9424119C7425B86CA42C20EC7429761C8423E32C9421E2CC7425935CA42EFB9C542ADD0C74224A4CA42EC70CA42D2E9C642E387C6426AA3C7423EBFC94232CCC3423144C642D857C742FE3BC342329DC54246F4C84255FDC942DDB5C742FBDEC842D425C742F101CB426242C8426EB2C842F949C6422843C74259C7CA42BE2DC74283ADC642766AC742FC42C8428317C6427ED8C942E068C942A483CD42AC82C942ACCBC5424833C842A51BC74265E6C642355EC842E618C7422E7EC6420A2ACA42B649C742EF1ACB42108AC842CBDBC742C9E5C84274F1C5422DB4C64256DDC7425C31CA4248B9C742840FC642A05EC9420428C842F373C84299F2C44216E3C542592DC842C316C442DFE3C942A9FFC7429C0CC54234F9C6425413C7429601C642251ECA42D819C7426A82C842AF99CB42B733C9425282C5429713C8426899C842109DC342F0C9C5427510C842481AC44280A0C9424477CB42D69EC742CFB3C7424D5BC6420D77C8422449CB42B15BC842EB53C942BA80C742"> : tensor<2x4x3x5xf32>
  %2 = graph.constant dense<"0xD5C004BF1701CEBE265EFA3F7E28FBBECD29723E"> : tensor<5xf32>
  %3 = graph.constant dense<"0xD20C19BC7EE497BFDA1AC0BE46C6A7BE253B38BF"> : tensor<5xf32>
  %r0, %r1, %r2 = graph.fused_batch_norm_training %1, %2, %3 {epsilon = 1.0e-2, data_format = "NHWC"} : (tensor<2x4x3x5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<2x4x3x5xf32>, tensor<5xf32>, tensor<5xf32>)
  %4 = graph.constant dense<"0x2F87653D1CD2ABBF9073B03ECDDD323F87BF60BFF6F3A3BEDEE38CBF1BC59B3FA34F59BF6ACB28BF8E532FBF0E327EBF7FFB82C0391031BF963210BF3C0C7DBF47F7AEBF95E40BBE35D7133E988A64BF820D00BF6E6AE2BF80A9943E95B727BEA67503BF24AE43BE888C80BF20AE2340F92E23BEFE1F0FBFF6EFD7BDCB1C82BF06810940C927853E7BC320BFF8DD1CBF1D79C7BFF71007C05CD6D83BD34526BF4CFF98BE4504EABE10963CC0A2487FBE01C097BFF47E933F10ECA7BFA2CEEE3FC2E1BABEB4B9FFBE79221D3F507ED3BF72D1BDBE7A022DBFB15150BF57D6123F00A3CEBFB53CE2BFCA8C22BD78342DBFE00D643EE65E56BFBAFFD63FC77C66BF0D8C863D5EED5CBE60CC49BF42DBE4BE406C33BEA0473DBF58D23D3EFD8480BF2DD929C0C7AB91BFF33031BF909346BF5A1E9FBF568263BF52303DBFF0175BBF010A453F3BCD90BF1B3708401409BDBE336F57BF364D2ABEE0FD96BFE0BEF6BD6E60013F9ED75CBF8838813E9D5E01BF4B5ADE3F4361E9BEA7F276BF8CCD2C3FCA0E80BFC81B52C020CC8FBF7B0437BF9BF80A3E2912E0BFD404593F4232A83E749E18BF295CD53DCA63DABE1C1764C09DF6F3BEC5388ABFD56883BED637DDBF1A2699BF5596B9BEC1354EBF1EEE1A3E1A65D9BFC9C978BE96E25FBFAD7E2ABF"> : tensor<2x4x3x5xf32>
  %5 = graph.reshape %r0 : (tensor<2x4x3x5xf32>) -> tensor<120xf32>
  %6 = graph.pad %5 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<2x4x3x5xf32>) -> tensor<120xf32>
  %8 = graph.pad %7 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<3.000000e-04> : tensor<f32>
  %10 = graph.constant dense<1.227960e-04> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %12 = graph.constant dense<"0x2DECC842E232C8428041C8428A97C742E00FC742"> : tensor<5xf32>
  %13 = graph.reshape %r1 : (tensor<5xf32>) -> tensor<5xf32>
  %14 = graph.pad %13 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %15 = graph.reshape %12 : (tensor<5xf32>) -> tensor<5xf32>
  %16 = graph.pad %15 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %17 = graph.constant dense<3.000000e-04> : tensor<f32>
  %18 = graph.constant dense<3.013839e-03> : tensor<f32>
  %19 = func.call @close(%14, %16, %17, %18) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %20 = graph.constant dense<"0xD80B093FCC39BB3FF801103F859B183F0C096F3F"> : tensor<5xf32>
  %21 = graph.reshape %r2 : (tensor<5xf32>) -> tensor<5xf32>
  %22 = graph.pad %21 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %23 = graph.reshape %20 : (tensor<5xf32>) -> tensor<5xf32>
  %24 = graph.pad %23 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %25 = graph.constant dense<3.000000e-04> : tensor<f32>
  %26 = graph.constant dense<4.388105e-05> : tensor<f32>
  %27 = func.call @close(%22, %24, %25, %26) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %28 = graph.logical_and %11, %19 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %29 = graph.logical_and %28, %27 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  return %29 : tensor<i1>
}

// fused_batch_norm_grad NHWC float32 true
func.func @fused_batch_norm_grad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xD642AF3F96AB483E635623BE56E7833D379EBB3FE9D4EABE09A8B2BF41208A3E3438B93E711214BEA18DA0BF173311BFE4D8C2BE073E4ABFB664143F5193973E492713BE0BC19BBCA2AF09BF2EE5033EAC5C20BFF45B883F276EDDBEBB3356BE401729BFF8B7A83D480A343FC4109C3F8BCFBF3FB2E6D73F46D5693F756F613E2B7F823F5216BB3C4CDCB63FCC64133FF23F24BF25E08A3E28E8EEBF806C1BBFC480693F7C7C323F0FE322BF4E1618BF8DD2B03F3C9DF8BD967B9BBD58A8233FBBD5DBBF9BDDE73E9FB177BF42231ABF0FD10D3E4844DB3DB118133E10EF11BF7FFC9E3FBFB6043F796E07C0F58BBE3FC35C33BFBE02DB3E68C843C023B95CBF9D750CC00BCCD1BF9AABB93DBEB2E53EF064EFBE9950973E0572743FE8C1B7BF086ABF3FC81129BF4F94D03EB2DBC63F6B5BF5BFEB6697BF630C1F3E1C51A93F4C1D353F9520AFBF75505BBF270FDB3E38239D3E7079E9BE6FA821BF119C9FBFF2F762BE5393F73F6B98CF3F14E0533F4739443EE0A8E03F911472BFA79E4C3F2007E33E009BDA3E2E0690BDE72E6EBE1666973D83A7523E3D8E2CBF8B64883F2EE6DA3FAC2A9D3E5C1353BFEEFFFCBF02C2313F4476693FD9FC1D3FD76433BEB0856E3F9F12993F54A38C3E4E5FA03E303BEF3E9DEDA03D55EE7A3FDCE192BF"> : tensor<2x4x3x5xf32>
  %2 = graph.constant dense<"0x82BCC8424F23C94212D0C8428255C442FFC2C542D8CEC94225AEC742D87CC9420D3FC942B28EC742B7D8CA42BF07C7421B61C5424CBFC842C758C84213B6CB424149C942C170C842F217C642D5A3C5421352CA42F9B5CB4252C5C8425B12C7426EC1C842B270C9424119C7425B86CA42C20EC7429761C8423E32C9421E2CC7425935CA42EFB9C542ADD0C74224A4CA42EC70CA42D2E9C642E387C6426AA3C7423EBFC94232CCC3423144C642D857C742FE3BC342329DC54246F4C84255FDC942DDB5C742FBDEC842D425C742F101CB426242C8426EB2C842F949C6422843C74259C7CA42BE2DC74283ADC642766AC742FC42C8428317C6427ED8C942E068C942A483CD42AC82C942ACCBC5424833C842A51BC74265E6C642355EC842E618C7422E7EC6420A2ACA42B649C742EF1ACB42108AC842CBDBC742C9E5C84274F1C5422DB4C64256DDC7425C31CA4248B9C742840FC642A05EC9420428C842F373C84299F2C44216E3C542592DC842C316C442DFE3C942A9FFC7429C0CC54234F9C6425413C7429601C642251ECA42D819C7426A82C842AF99CB42B733C9425282C5429713C8426899C842109DC342F0C9C5427510C842481AC44280A0C9424477CB42D69EC742CFB3C7424D5BC6420D77C8422449CB42B15BC842EB53C942BA80C742"> : tensor<2x4x3x5xf32>
  %3 = graph.constant dense<"0xD5C004BF1701CEBE265EFA3F7E28FBBECD29723E"> : tensor<5xf32>
  %4 = graph.constant dense<"0x2DECC842E232C8428041C8428A97C742E00FC742"> : tensor<5xf32>
  %5 = graph.constant dense<"0xD80B093FCC39BB3FF801103F859B183F0C096F3F"> : tensor<5xf32>
  %r0, %r1, %r2 = graph.fused_batch_norm_grad %1, %2, %3, %4, %5 {epsilon = 1.0e-2, data_format = "NHWC", is_training = true} : (tensor<2x4x3x5xf32>, tensor<2x4x3x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<2x4x3x5xf32>, tensor<5xf32>, tensor<5xf32>)
  %6 = graph.constant dense<"0x2FE255BF3B83D2BDA3CC02BE17E01ABE3070383E2A1BE53EE595D43E5045703FA63178BE83B8DCBDADB7803F686B0B3EA3D4F4BEBB75F23E2B1DEA3D7832ABBD6042313CACD2843E5B7E863ED3101CBE87A2103F6B66BFBE47A754BF051E993DE3D027BECEC48A3D01B991BEA4E15440453180BFBF88C53E9F0204BF89D4FDBDF72235408A41C8BDDF8D943E8F0C8FBE11053C3ECED38D3FB8DF8D3FECD95CBE21DC03BF07FC9BBEDF2099BF852CA53E4B63553C582D5A3EBA4B63BC3E44EE3F8BD0843F0128E93D1E6E4E3F207C323E09A12D3F31C4BDBDC4A7E3BD94F4063FC998E0BE766DDD3FA060A23F0D2F903E21481E3F54CA4CBE0713F6C03A32083FB0D685BE6E65A33FCDBDB8BDA8EBBD3F63FF733E85BA1EBD05570BBF325BD93ED596894028DED63E6CC4333CE05F77BFC8FD173FBB8B2DC056FDF3BDB0921F3E453EBDBE2B89D03E543401C04DB0A0BE4361ADBD5A48E43E63F3283E439A3AC0F9FC273DF0529A3E2F9B81BFDC20B1BEA9EB353FD18792BFC67CE5BEB155DEBE6B604BBEC5D3C83F5944403DB6661FBE4008983D7070B7BD46CFBDBF975042BF3868BF3E8538B7BD81684B3E452B94C08E40F3BE008450BDAEA09DBE5FB9123D2E463140EC554CBFD5499ABDEF10C0BDF3A936BEAD59043F226521BF80CDB5BE"> : tensor<2x4x3x5xf32>
  %7 = graph.reshape %r0 : (tensor<2x4x3x5xf32>) -> tensor<120xf32>
  %8 = graph.pad %7 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %9 = graph.reshape %6 : (tensor<2x4x3x5xf32>) -> tensor<120xf32>
  %10 = graph.pad %9 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %11 = graph.constant dense<1.000000e-04> : tensor<f32>
  %12 = graph.constant dense<7.689823e-05> : tensor<f32>
  %13 = func.call @close(%8, %10, %11, %12) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %14 = graph.constant dense<"0x20DCEEBC9F40963F4A7D673F4BB5943FB6B931C1"> : tensor<5xf32>
  %15 = graph.reshape %r1 : (tensor<5xf32>) -> tensor<5xf32>
  %16 = graph.pad %15 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %17 = graph.reshape %14 : (tensor<5xf32>) -> tensor<5xf32>
  %18 = graph.pad %17 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %19 = graph.constant dense<1.000000e-04> : tensor<f32>
  %20 = graph.constant dense<1.110784e-04> : tensor<f32>
  %21 = func.call @close(%16, %18, %19, %20) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %22 = graph.constant dense<"0xB5B3894006444CC013683EC02467E4BF0DCB1F41"> : tensor<5xf32>
  %23 = graph.reshape %r2 : (tensor<5xf32>) -> tensor<5xf32>
  %24 = graph.pad %23 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %25 = graph.reshape %22 : (tensor<5xf32>) -> tensor<5xf32>
  %26 = graph.pad %25 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %27 = graph.constant dense<1.000000e-04> : tensor<f32>
  %28 = graph.constant dense<9.987073e-05> : tensor<f32>
  %29 = func.call @close(%24, %26, %27, %28) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %30 = graph.logical_and %13, %21 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %31 = graph.logical_and %30, %29 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  return %31 : tensor<i1>
}

// fused_batch_norm NHWC bfloat16
func.func @fused_batch_norm_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xC742C842C542C842CC42CB42C742C942C642C742C842CC42CC42CA42C942C942C442CB42C642CA42C442C742C642C942C542C842C642C842C942C942CB42C942CB42C942C442C742CB42C942C842CB42C642C842C942C742C642C942CA42C642C842CA42CB42C842C742C842C642C642C742C742C542CB42C942C942C842CA42C642C842C742C842CA42C642CB42C842C742C742CC42C942CB42C542C842C842C542C842C642C942CB42CC42C642CA42C742C942C742C842C842CA42C942C842CA42C942CA42C742C842C842C342CB42C642CA42C642C542C642CA42CA42C842C942C742CD42C642C942C842CA42CD42"> : tensor<2x4x3x5xbf16>
  %2 = graph.constant dense<"0x88755DBD280281BFA68B5CBF528CA8BF41000340"> : tensor<5xf32>
  %3 = graph.constant dense<"0xBA863BBE7D3F55BF7F66923EE9298FBEE99E763E"> : tensor<5xf32>
  %4 = graph.constant dense<"0x908BC842A036CB420890C64270FBC442CC0AC942"> : tensor<5xf32>
  %5 = graph.constant dense<"0xE56F3F3FC5751640F56FDC3E221C433CD988AE3E"> : tensor<5xf32>
  %r0 = graph.fused_batch_norm %1, %2, %3, %4, %5 {epsilon = 1.0e-2, data_format = "NHWC"} : (tensor<2x4x3x5xbf16>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<2x4x3x5xbf16>)
  %6 = graph.cast %r0 : (tensor<2x4x3x5xbf16>) -> tensor<2x4x3x5xf32>
  %7 = graph.constant dense<"0x00000ABE0000623E0000A63F00005BC10000AB40000085BE00000D3F0000A6BF00009AC0000052C000002ABE00008CBF000050C00000B5C100002C3E00004ABE0000C43F000026C000009AC00000F33F00002CBD00000D3F0000273F000091C10000D8C000002ABE0000603F000026BF000091C100002C3E000085BE0000DBBD000026C0000091C1000008C100000ABE000043BF0000A6BF00005BC1000068400000D5BD0000623E0000A6BF000014C10000A0C000004ABE0000DFBE0000273F00005BC10000F33F000085BE0000623E0000093B00005BC10000A0C00000D5BD00000D3F0000093B0000B8BE0000684000004ABE0000DBBD000026BF0000B5C10000A0C000002ABE00000D3F000026BF0000B5C10000A0C0000085BE0000623E0000093B000014C10000AB4000004ABE000043BF0000A63F00005BC10000C8BF000096BD0000623E0000273F000091C100006840000095BE0000603F0000F9BF000014C100002C3E00000ABE0000623E000026BF0000B5C100002C3E00002ABE0000DFBE0000A6BF0000B5C1000052C000002ABE0000623E000026400000D8C10000A0C000006ABE0000603F0000A63F00009AC00000F33F00006ABE0000623E0000A6BF000014C10000E3400000D5BD0000DBBD000026BF0000B5C10000E340"> : tensor<2x4x3x5xf32>
  %8 = graph.reshape %6 : (tensor<2x4x3x5xf32>) -> tensor<120xf32>
  %9 = graph.pad %8 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %10 = graph.reshape %7 : (tensor<2x4x3x5xf32>) -> tensor<120xf32>
  %11 = graph.pad %10 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %12 = graph.constant dense<3.945313e-03> : tensor<f32>
  %13 = graph.constant dense<1.065234e-02> : tensor<f32>
  %14 = func.call @close(%9, %11, %12, %13) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %14 : tensor<i1>
}

// fused_batch_norm_training NHWC bfloat16
func.func @fused_batch_norm_training_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xC742C842C542C842CC42CB42C742C942C642C742C842CC42CC42CA42C942C942C442CB42C642CA42C442C742C642C942C542C842C642C842C942C942CB42C942CB42C942C442C742CB42C942C842CB42C642C842C942C742C642C942CA42C642C842CA42CB42C842C742C842C642C642C742C742C542CB42C942C942C842CA42C642C842C742C842CA42C642CB42C842C742C742CC42C942CB42C542C842C842C542C842C642C942CB42CC42C642CA42C742C942C742C842C842CA42C942C842CA42C942CA42C742C842C842C342CB42C642CA42C642C542C642CA42CA42C842C942C742CD42C642C942C842CA42CD42"> : tensor<2x4x3x5xbf16>
  %2 = graph.constant dense<"0x88755DBD280281BFA68B5CBF528CA8BF41000340"> : tensor<5xf32>
  %3 = graph.constant dense<"0xBA863BBE7D3F55BF7F66923EE9298FBEE99E763E"> : tensor<5xf32>
  %r0, %r1, %r2 = graph.fused_batch_norm_training %1, %2, %3 {epsilon = 1.0e-2, data_format = "NHWC"} : (tensor<2x4x3x5xbf16>, tensor<5xf32>, tensor<5xf32>) -> (tensor<2x4x3x5xbf16>, tensor<5xf32>, tensor<5xf32>)
  %4 = graph.cast %r0 : (tensor<2x4x3x5xbf16>) -> tensor<2x4x3x5xf32>
  %5 = graph.constant dense<"0x000018BE000043BF0000B33F000097BD00003540000082BE00004FBE000060BE0000C93F000093BF000033BE000040C00000B7BF0000DCBF0000E13E00004DBE0000BD3F000083BF0000C93F00009E3F00008FBD00004FBE00007E3F000066BF00002FC0000033BE0000B73E00003E3E000066BF0000E13E000082BE0000A9BF000083BF000066BF000062C0000018BE00001CC0000060BE000097BD000002400000FABD000043BF000060BE0000403F0000F9BF00004DBE0000F1BF00007E3F000097BD00009E3F000082BE000043BF0000173F000097BD0000F9BF0000FABD00004FBE0000173F000019400000024000004DBE0000A9BF00003E3E0000DCBF0000F9BF000033BE00004FBE00003E3E0000DCBF0000F9BF000082BE000043BF0000173F0000403F0000354000004DBE00001CC00000B33F000097BD0000B6BE0000C4BD000043BF00007E3F000066BF0000024000008FBE0000B73E00001FBF0000403F0000E13E000018BE000043BF00003E3E0000DCBF0000E13E000033BE0000F1BF000060BE0000DCBF000093BF000033BE000043BF00000D40000023C00000F9BF000068BE0000B73E0000B33F0000C93F00009E3F000068BE000043BF000060BE0000403F000067400000FABD0000A9BF00003E3E0000DCBF00006740"> : tensor<2x4x3x5xf32>
  %6 = graph.reshape %4 : (tensor<2x4x3x5xf32>) -> tensor<120xf32>
  %7 = graph.pad %6 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %8 = graph.reshape %5 : (tensor<2x4x3x5xf32>) -> tensor<120xf32>
  %9 = graph.pad %8 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %10 = graph.constant dense<3.945313e-03> : tensor<f32>
  %11 = graph.constant dense<1.424011e-03> : tensor<f32>
  %12 = func.call @close(%7, %9, %10, %11) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %13 = graph.constant dense<"0x5555C8420020C84200C0C7420040C84200C0C842"> : tensor<5xf32>
  %14 = graph.reshape %r1 : (tensor<5xf32>) -> tensor<5xf32>
  %15 = graph.pad %14 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %16 = graph.reshape %13 : (tensor<5xf32>) -> tensor<5xf32>
  %17 = graph.pad %16 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %18 = graph.constant dense<2.020000e-06> : tensor<f32>
  %19 = graph.constant dense<2.027575e-05> : tensor<f32>
  %20 = func.call @close(%15, %17, %18, %19) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %21 = graph.constant dense<"0x721C873F55554C3FABAA903F5555213F5555D33F"> : tensor<5xf32>
  %22 = graph.reshape %r2 : (tensor<5xf32>) -> tensor<5xf32>
  %23 = graph.pad %22 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %24 = graph.reshape %21 : (tensor<5xf32>) -> tensor<5xf32>
  %25 = graph.pad %24 {paddings = [0, 251]} : (tensor<5xf32>) -> tensor<256xf32>
  %26 = graph.constant dense<2.020000e-06> : tensor<f32>
  %27 = graph.constant dense<3.335104e-07> : tensor<f32>
  %28 = func.call @close(%23, %25, %26, %27) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %29 = graph.logical_and %12, %20 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %30 = graph.logical_and %29, %28 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  return %30 : tensor<i1>
}

// layer_norm (2, 7, 16) float32
func.func @layer_norm_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xA69A79442C157A4416EF79443A017A44DCA67944D5DF7944D4E0794422A17A444A017A44A2B379441FC27944D6997A44FC047A4487DB794407E479446BD6794495057A4439E6794418E179446A357A4461157A4406FC794449E67944CE307A4443C9794404F67944968A7944C8017A44A9E27944993A7A445FBF7944FB7A79449D557A44C9F7794409377A44080F7A44BDA87944D3C479447D237A4496DC7944E0117A4426EF79440DDD79445CD17944872D7A445B107A44C5EF79441CB379448D2A7A445C087A4433E57944A8317A44E9337A4457FF7944EFCE794405FD794485147A4482EA794472997944EF077A443C2C7A44F8027A44E04F7A441BC77944E1F87944845179442CB27A4412FB794465097A44A2027A44B0607A444ACE79446F3E7A44423D7A44CD2C7A44ECD4794496BE794469E079440F407A4443747A4485E0794448E17944A0C279444C6D7944899079442ED4794453EC794411597944B1F97944E2AE79448C357A448E507A4425107A4441BC794424B2794495F3794437067A443BDD7944356E7A44A28E7A445F1D7A445D027A44D70E7A44A8597A447BF17944772E7A44B08F794449227A444CF779440F057A4463FF79448D817944A9137A44D4B7794483267A44A5F579441DDC7944E4F67944D1247A449C7D79443E7879440D7D794472217A44BC147A44ECE2794461877A44A7207A44F0EC7944D8147A441D137A44F39479448D367A4446BE794419197A44DBFA79447B567A44384A7A44367779440EBC794405737A447C497A440ED07944C7F37944F8227A44D61C7A448CDB7944E1E97944AC267A44CAF77944A1477944FCCC7944C2F67944C86F7A44A3417A446BF4794451767A44979C7944B5197A4462157A44291D7A44D25E7A4414307A44980E7A4495AB7944C9E4794434587A44072C7A44E1E67944F4617944898A794426557A44A9E1794441E97944CBB1794490E879448DBC79449BDC7944F5077A443B9D7A44CDDA79443EC37944530A7A443A71794480367A4404BF7944F9397A44F8FD794476437A44F6FD79444F307A44A7D37944D2C9794433657A44704A7A4413F1794423737A4492BA794492DE79441FA87944C4167A44AB317A4488E67944E4E7794414FD7944F7F07944C4137A4425E07944B41A7A44C1337A4485E07944DA2D7A44D9F1794489D07944991A7A443C607A44F5C77944E2E67944D99A7944F8057A44E1B2794421277A444A2A7A44A8207A44D2047A44"> : tensor<2x7x16xf32>
  %2 = graph.constant dense<"0xFA0F843E0D5C18BF45610ABFAECB35BFC67B633F6513A7BE7EB3C5BFD5EA51BE07DF2B3FD995B63F22904BBF13027CBFE17A903FB3185D3F10F67C3F5020943F"> : tensor<16xf32>
  %3 = graph.constant dense<"0xE42FD53FDE889C3EE3D997BF2FCCCBBFE1CBE9BF055E75BD035CC73F2F49373E951CCF3D01F10740BE1C1FBFC158ED3D95536D3FE4EF173F41932640A2F14CBD"> : tensor<16xf32>
  %r0 = graph.layer_norm %1, %2, %3 {axis = -1, epsilon = 1.0e-5} : (tensor<2x7x16xf32>, tensor<16xf32>, tensor<16xf32>) -> (tensor<2x7x16xf32>)
  %4 = graph.constant dense<"0x2375AB3F5478283DD1DD91BFD0EDDABF711833C0DD8C1A3D2AC4FF3FEBDD9FBEFB985A3E1170513FB4E55DBD7F2409C0FA48963F6706913E675A1740D1560CBF4787E43F6DAFC23E758388BFA6E823C0A02593BF52881CBE09E1DF3F6AD8A9BD7B83B2BEACA117408540593FBAD48ABE19C9353F0194ED3F2FE2E03F6EE021C012C80A4013DBA43EFC2DF2BF6ED7F5BF4F2E55C0DB4E993ECA85353E86AA9A3E0C5FE73ECEAAE93F63801BBE139B703F292B0B40B62F823FA12A1A40A5CFE0BFA8ECF13F43DE703E061855BF778F14C06BC35EBF85960ABD32CF544087C4523EAA6DB83E68A5AD3F02A89C3F9F070B3C4EC5F93F55EB173FFBC38840CA6DC9BF75A6CB3F87FCDA3F454B11C0CF01B4BF1065F3BF0D76A5BB5D68983CDC4DB13E1D7DF83E19DB3A40522A67BF06A6563FC8BB5ABE67BFA83D9C094C409E13B13F65C0DB3F07A5383E924D85BFBE2AE9BE9FA230C095857DBD6A33773F0269123FAB43FF3E40A3A63F49F5EABFBFB3E6BFABDBFE3F12558D3E1B570540F04B063FBA9CD23F8B97363F52F9FCBFF9233EC0EAACCBBF4FD481BCCD88BD3F59986EBD371621BE4338374038F4553FF39A5DBE87F9163FCEE8023F24401B40B96F1AC031C4E53FC8EF463F4CFACCBF44FED2BFD4DB04C0E152BBBD621FD13E5571023FBD1F84BF7ABD3FBEC77096BFA264C9BE2EF5373FCEE11B404FE951405CACCDBD1536DD3F47FF333EFEA3A9BE70CD06C063522DC0FBD522BEF49DE03FFAA380BDA68C463FE1C83CBF132D453ECC19B9BF7C2503400C4035BDF61B1840B7CBED3E85DDE13FEE521D3FC0A981BF3211FBBF3864F8BFCBE4463FEFE02A403537553E8684903F98755940D100F7BE6479BDBF8C3024BFE145633F7F573840A390CC3EC0DC03409A2063BE5D3EB5BFC2B26CBFAE07FBBF979607BF86A38C3E6D08513E7E0F9BBFAC8A083EE8C8DDBF206A9D3E4958533F76E613BE4949204018015EBF5433C53F284B5B3E31421DC0845E9DBFAFAA25C05BCDF8BD79E3974009C0E53B243004BF2C3259400A8220BF21D365BF44466F3FF8A29E3F453DFF3FB72B6EBFEAE206407C13DABE46EC79BF5A433FC0671F43C0BF78343E445586406639F33DFD19203FF611A63F679C38BEEFAB913E98E8F83EC7E24C3FD939F53F6CB3BE3E8998F63F97E6293F08F3D5BFBAA8B3BFD9B828C0E1896CBECB25ABBF11BDCC3E7A1F61BE3D0129BF337238BF3616CA3F0882E53F668DA73FAC284F4075B98B3D"> : tensor<2x7x16xf32>
  %5 = graph.reshape %r0 : (tensor<2x7x16xf32>) -> tensor<224xf32>
  %6 = graph.pad %5 {paddings = [0, 32]} : (tensor<224xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<2x7x16xf32>) -> tensor<224xf32>
  %8 = graph.pad %7 {paddings = [0, 32]} : (tensor<224xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<5.000000e-04> : tensor<f32>
  %10 = graph.constant dense<2.373259e-04> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %11 : tensor<i1>
}

// layer_norm (3, 4, 5) float32
func.func @layer_norm_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xAAD979447F507A44C9FB7944D1DA7944B6377A44662B7A446F567A4404FB79448A277A44686A7A4444957A449AEA794442DC7944305C7944A1D2794444697A44FA037A44A7E879445E6A794476177A4480107A444C067A44B5377A446FDE794408AA794489BF794447037A4486FE794444677944CACF7944E4307A4438AA79443E0C7A4472F57944222B7A449A507A44EF4B7A4467FB794400357A448C2E79447EEB7944FD81794447B3794461337A4476E47944D4C9794417C7794433D47944D4C87944283B7A4406347A44C92E7A44C7D67944A4D879446EA6794400F579446C1C7A44A0467A443B347A4429787A44"> : tensor<3x4x5xf32>
  %2 = graph.constant dense<"0xF197D13D3D74AD3F549CECBEC27BB1BE0B9531403B5ED6BF290634BE9C5C0C3F4360EE3D8BEFA43F82443B3F8FF0F63E5D3DDFBE681953BF578B49BF787EF1BEFF71CBBE2E2E02BFF445AE3E54595CBE"> : tensor<4x5xf32>
  %3 = graph.constant dense<"0xAB7C47BE800ABE3F82C1313F958B25BFA9B953BFF10CED3E7C91843F5F26B2BF6FACB23E8B62AEBED4AEA8BE126898BEB177F63F58E1FFBF38A08D3DB0E79A3EA4F4F63EF4821E3CE15D09BE26E84B3F"> : tensor<4x5xf32>
  %r0 = graph.layer_norm %1, %2, %3 {axis = 1, epsilon = 1.0e-5} : (tensor<3x4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>) -> (tensor<3x4x5xf32>)
  %4 = graph.constant dense<"0xB95283BED1602F40C21B453F8FC1E2BEDEDE5B3F8D1594BE3BFF5B3F3F53BEBF017BCA3ED238A43F35E77E3F7E68F7BEC61E0B40AFA52EBEE26A1D3FD9D491BE0965013F834C5F3E34A953BF5E4C413FE57C1ABE7B71F03FE8667F3E10340FBFB63E60C00059CB3F5BE87D3FCF2DA5BF111A063E26F76BBF75309D3EEEFF42BF6DBCE13F092D03C0D6DD0DBF4A669FBE5D0F1DBCE37180BD5161393E65CCAE3F275A5CBEBA3589BF0CD8993FA1EA79BF4B85D8BFBD5FD93FC626963F5A45DABF00C4853E19BC853FA044BF3E2474003E26090A40BE09CBBF7B3C8C3F9F42A63E6D3C803E3E5E21BF04C3463E80DAB53E"> : tensor<3x4x5xf32>
  %5 = graph.reshape %r0 : (tensor<3x4x5xf32>) -> tensor<60xf32>
  %6 = graph.pad %5 {paddings = [0, 196]} : (tensor<60xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<3x4x5xf32>) -> tensor<60xf32>
  %8 = graph.pad %7 {paddings = [0, 196]} : (tensor<60xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<5.000000e-04> : tensor<f32>
  %10 = graph.constant dense<1.751914e-04> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %11 : tensor<i1>
}

// layer_norm (3, 1) float32
func.func @layer_norm_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xBE8079442A0F7A440C2A7A44"> : tensor<3x1xf32>
  %2 = graph.constant dense<"0x7BA7A23F"> : tensor<1xf32>
  %3 = graph.constant dense<"0x26638D3F"> : tensor<1xf32>
  %r0 = graph.layer_norm %1, %2, %3 {axis = -1, epsilon = 1.0e-5} : (tensor<3x1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<3x1xf32>)
  %4 = graph.constant dense<"0x26638D3F26638D3F26638D3F"> : tensor<3x1xf32>
  %5 = graph.reshape %r0 : (tensor<3x1xf32>) -> tensor<3xf32>
  %6 = graph.pad %5 {paddings = [0, 253]} : (tensor<3xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<3x1xf32>) -> tensor<3xf32>
  %8 = graph.pad %7 {paddings = [0, 253]} : (tensor<3xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<5.000000e-04> : tensor<f32>
  %10 = graph.constant dense<5.522942e-05> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %11 : tensor<i1>
}

// reduce_sum None
func.func @reduce_sum_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xCB9DA0BE51532740BB1DE5BEDA6B90BC68EAAEBFBE240F3F585400BE0F32773F326C9DBF37D13C3F154792BEAC507DBF6434ACBF184D053F086EC03F0163B63EDF0C6CBF431CE9BEE6CA3B3F01D638BFE7535FBFBDE429BF84CE563E8287F63FAC281A3F6714CFBEC80C5E3E9E46E23FA3C9C73F97442040063ECFBEF84843BF10E958BD7B0A16C0CB0D70BF335A8D3FDD4BB6BFC399A9BFAF9F433E184B6EBF5381D7BFE98F53BFC538E13E7A87E33DB0E245C02B1666BC583F403F1A5CB6BE56EA0EBF53CAB93E7F79643EB49FA63FCA4A4B3E834D1BBE8367D8BF2AE487BE1B9AC5BEA8E4043F4C23CCBE67C1AC3E0382103E0C5217407532923F41503ABF04BF7D3EC97A643F75F12B3F11FB2C3E150C7BBFA174FA3ED2ADDDBFBD5E1B3FCF8D553F9EABCFBF6BD40540C81EA43F63FDF3BF1CB7FC3E860117BFF44BB9BEED72D93DC6DB923FA2EDFE3EFFEC813FB4F1EF3E72AB273E01DF98BFAF9A69BE8574283F5ADB04BF10BFF03F75253CBEACCEABBFF071883D87A958BFA681963FCFA40A4050C2C63E5428E33F5F65723ECE28063DFA600FBFEC3565BEC8783ABED41C863F"> : tensor<3x5x7xf32>
  %r0 = graph.reduce_sum %1 {keep_dims = false} : (tensor<3x5x7xf32>) -> (tensor<f32>)
  %2 = graph.constant dense<"0x5E51B340"> : tensor<f32>
  %3 = graph.reshape %r0 : (tensor<f32>) -> tensor<1xf32>
  %4 = graph.pad %3 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<f32>) -> tensor<1xf32>
  %6 = graph.pad %5 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.131944e-06> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// reduce_sum None bf16
func.func @reduce_sum_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xA1BE2740E5BE90BCAFBF0F3F00BE773F9DBF3D3F92BE7DBFACBF053FC03FB63E6CBFE9BE3C3F39BF5FBF2ABF573EF73F1A3FCFBE5E3EE23FC83F2040CFBE43BF59BD16C070BF8D3FB6BFAABF443E6EBFD8BF54BFE13EE43D46C066BC403FB6BE0FBFBA3E643EA73F4B3E1BBED8BF88BEC6BE053FCCBEAD3E113E1740923F3ABF7E3E643F2C3F2D3E7BBFFA3EDEBF1B3F563FD0BF0640A43FF4BFFD3E17BFB9BED93D933FFF3E823FF03E283E99BF6ABE283F05BFF13F3CBEACBF883D59BF973F0B40C73EE33F723E063D0FBF65BE3ABE863F"> : tensor<3x5x7xbf16>
  %r0 = graph.reduce_sum %1 {keep_dims = false} : (tensor<3x5x7xbf16>) -> (tensor<bf16>)
  %2 = graph.cast %r0 : (tensor<bf16>) -> tensor<f32>
  %3 = graph.constant dense<"0x0000B340"> : tensor<f32>
  %4 = graph.reshape %2 : (tensor<f32>) -> tensor<1xf32>
  %5 = graph.pad %4 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<f32>) -> tensor<1xf32>
  %7 = graph.pad %6 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<2.206909e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// reduce_sum None int8
func.func @reduce_sum_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x0002FF0203030300FDFF01010103FEFD0001FF0201FE0101FE010201010103030301FFFE0203FFFEFEFEFF03FD02FF020101FEFF00FF0003FF0303FEFE03FF02FE01000101FFFD0302FFFDFF03FDFF030301FDFF00FFFF00FE020101020300FF03FF03030103FE0203"> : tensor<3x5x7xi8>
  %r0 = graph.reduce_sum %1 {keep_dims = false} : (tensor<3x5x7xi8>) -> (tensor<i8>)
  %2 = graph.constant dense<"0x2F"> : tensor<i8>
  %3 = graph.equal %r0, %2 : (tensor<i8>, tensor<i8>) -> tensor<i1>
  %4 = graph.reduce_all %3 : (tensor<i1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_mean None
func.func @reduce_mean_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xCB9DA0BE51532740BB1DE5BEDA6B90BC68EAAEBFBE240F3F585400BE0F32773F326C9DBF37D13C3F154792BEAC507DBF6434ACBF184D053F086EC03F0163B63EDF0C6CBF431CE9BEE6CA3B3F01D638BFE7535FBFBDE429BF84CE563E8287F63FAC281A3F6714CFBEC80C5E3E9E46E23FA3C9C73F97442040063ECFBEF84843BF10E958BD7B0A16C0CB0D70BF335A8D3FDD4BB6BFC399A9BFAF9F433E184B6EBF5381D7BFE98F53BFC538E13E7A87E33DB0E245C02B1666BC583F403F1A5CB6BE56EA0EBF53CAB93E7F79643EB49FA63FCA4A4B3E834D1BBE8367D8BF2AE487BE1B9AC5BEA8E4043F4C23CCBE67C1AC3E0382103E0C5217407532923F41503ABF04BF7D3EC97A643F75F12B3F11FB2C3E150C7BBFA174FA3ED2ADDDBFBD5E1B3FCF8D553F9EABCFBF6BD40540C81EA43F63FDF3BF1CB7FC3E860117BFF44BB9BEED72D93DC6DB923FA2EDFE3EFFEC813FB4F1EF3E72AB273E01DF98BFAF9A69BE8574283F5ADB04BF10BFF03F75253CBEACCEABBFF071883D87A958BFA681963FCFA40A4050C2C63E5428E33F5F65723ECE28063DFA600FBFEC3565BEC8783ABED41C863F"> : tensor<3x5x7xf32>
  %r0 = graph.reduce_mean %1 {keep_dims = false} : (tensor<3x5x7xf32>) -> (tensor<f32>)
  %2 = graph.constant dense<"0xD4985A3D"> : tensor<f32>
  %3 = graph.reshape %r0 : (tensor<f32>) -> tensor<1xf32>
  %4 = graph.pad %3 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<f32>) -> tensor<1xf32>
  %6 = graph.pad %5 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.078042e-08> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// reduce_mean None bf16
func.func @reduce_mean_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xA1BE2740E5BE90BCAFBF0F3F00BE773F9DBF3D3F92BE7DBFACBF053FC03FB63E6CBFE9BE3C3F39BF5FBF2ABF573EF73F1A3FCFBE5E3EE23FC83F2040CFBE43BF59BD16C070BF8D3FB6BFAABF443E6EBFD8BF54BFE13EE43D46C066BC403FB6BE0FBFBA3E643EA73F4B3E1BBED8BF88BEC6BE053FCCBEAD3E113E1740923F3ABF7E3E643F2C3F2D3E7BBFFA3EDEBF1B3F563FD0BF0640A43FF4BFFD3E17BFB9BED93D933FFF3E823FF03E283E99BF6ABE283F05BFF13F3CBEACBF883D59BF973F0B40C73EE33F723E063D0FBF65BE3ABE863F"> : tensor<3x5x7xbf16>
  %r0 = graph.reduce_mean %1 {keep_dims = false} : (tensor<3x5x7xbf16>) -> (tensor<bf16>)
  %2 = graph.cast %r0 : (tensor<bf16>) -> tensor<f32>
  %3 = graph.constant dense<"0x00005A3D"> : tensor<f32>
  %4 = graph.reshape %2 : (tensor<f32>) -> tensor<1xf32>
  %5 = graph.pad %4 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<f32>) -> tensor<1xf32>
  %7 = graph.pad %6 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<2.099800e-05> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// reduce_mean None int8
func.func @reduce_mean_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xFEFE03FD0302FE01FF0201FDFF01FF01FF0300030201FEFF00FD0303FDFF00FD01010003FFFFFE0302FD0203FFFE020302FD010003FD01FF02FFFFFF00FEFEFFFEFF020202FEFE03FFFFFDFF00FE01FFFD01FE030301FE01FDFE02FFFFFFFEFD0003FE00FEFF0002FE"> : tensor<3x5x7xi8>
  %r0 = graph.reduce_mean %1 {keep_dims = false} : (tensor<3x5x7xi8>) -> (tensor<i8>)
  %2 = graph.constant dense<"0x00"> : tensor<i8>
  %3 = graph.equal %r0, %2 : (tensor<i8>, tensor<i8>) -> tensor<i1>
  %4 = graph.reduce_all %3 : (tensor<i1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_max None
func.func @reduce_max_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xCB9DA0BE51532740BB1DE5BEDA6B90BC68EAAEBFBE240F3F585400BE0F32773F326C9DBF37D13C3F154792BEAC507DBF6434ACBF184D053F086EC03F0163B63EDF0C6CBF431CE9BEE6CA3B3F01D638BFE7535FBFBDE429BF84CE563E8287F63FAC281A3F6714CFBEC80C5E3E9E46E23FA3C9C73F97442040063ECFBEF84843BF10E958BD7B0A16C0CB0D70BF335A8D3FDD4BB6BFC399A9BFAF9F433E184B6EBF5381D7BFE98F53BFC538E13E7A87E33DB0E245C02B1666BC583F403F1A5CB6BE56EA0EBF53CAB93E7F79643EB49FA63FCA4A4B3E834D1BBE8367D8BF2AE487BE1B9AC5BEA8E4043F4C23CCBE67C1AC3E0382103E0C5217407532923F41503ABF04BF7D3EC97A643F75F12B3F11FB2C3E150C7BBFA174FA3ED2ADDDBFBD5E1B3FCF8D553F9EABCFBF6BD40540C81EA43F63FDF3BF1CB7FC3E860117BFF44BB9BEED72D93DC6DB923FA2EDFE3EFFEC813FB4F1EF3E72AB273E01DF98BFAF9A69BE8574283F5ADB04BF10BFF03F75253CBEACCEABBFF071883D87A958BFA681963FCFA40A4050C2C63E5428E33F5F65723ECE28063DFA600FBFEC3565BEC8783ABED41C863F"> : tensor<3x5x7xf32>
  %r0 = graph.reduce_max %1 {keep_dims = false} : (tensor<3x5x7xf32>) -> (tensor<f32>)
  %2 = graph.constant dense<"0x51532740"> : tensor<f32>
  %3 = graph.reshape %r0 : (tensor<f32>) -> tensor<1xf32>
  %4 = graph.pad %3 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<f32>) -> tensor<1xf32>
  %6 = graph.pad %5 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<5.281210e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// reduce_max None bf16
func.func @reduce_max_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xA1BE2740E5BE90BCAFBF0F3F00BE773F9DBF3D3F92BE7DBFACBF053FC03FB63E6CBFE9BE3C3F39BF5FBF2ABF573EF73F1A3FCFBE5E3EE23FC83F2040CFBE43BF59BD16C070BF8D3FB6BFAABF443E6EBFD8BF54BFE13EE43D46C066BC403FB6BE0FBFBA3E643EA73F4B3E1BBED8BF88BEC6BE053FCCBEAD3E113E1740923F3ABF7E3E643F2C3F2D3E7BBFFA3EDEBF1B3F563FD0BF0640A43FF4BFFD3E17BFB9BED93D933FFF3E823FF03E283E99BF6ABE283F05BFF13F3CBEACBF883D59BF973F0B40C73EE33F723E063D0FBF65BE3ABE863F"> : tensor<3x5x7xbf16>
  %r0 = graph.reduce_max %1 {keep_dims = false} : (tensor<3x5x7xbf16>) -> (tensor<bf16>)
  %2 = graph.cast %r0 : (tensor<bf16>) -> tensor<f32>
  %3 = graph.constant dense<"0x00002740"> : tensor<f32>
  %4 = graph.reshape %2 : (tensor<f32>) -> tensor<1xf32>
  %5 = graph.pad %4 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<f32>) -> tensor<1xf32>
  %7 = graph.pad %6 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.029480e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// reduce_max None int8
func.func @reduce_max_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x00FF000300FF0001010000FFFDFF030003FF000103FE03FE02000001020001FE000303FF030102FF00FF020102FD02FFFDFE02FE010102FE02FFFEFE02FE00FE010100FEFEFF0103FF03030200FEFEFDFE00010200030300FDFE030303FE02FD010202FE0200FD00FF"> : tensor<3x5x7xi8>
  %r0 = graph.reduce_max %1 {keep_dims = false} : (tensor<3x5x7xi8>) -> (tensor<i8>)
  %2 = graph.constant dense<"0x03"> : tensor<i8>
  %3 = graph.equal %r0, %2 : (tensor<i8>, tensor<i8>) -> tensor<i1>
  %4 = graph.reduce_all %3 : (tensor<i1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_min None
func.func @reduce_min_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xCB9DA0BE51532740BB1DE5BEDA6B90BC68EAAEBFBE240F3F585400BE0F32773F326C9DBF37D13C3F154792BEAC507DBF6434ACBF184D053F086EC03F0163B63EDF0C6CBF431CE9BEE6CA3B3F01D638BFE7535FBFBDE429BF84CE563E8287F63FAC281A3F6714CFBEC80C5E3E9E46E23FA3C9C73F97442040063ECFBEF84843BF10E958BD7B0A16C0CB0D70BF335A8D3FDD4BB6BFC399A9BFAF9F433E184B6EBF5381D7BFE98F53BFC538E13E7A87E33DB0E245C02B1666BC583F403F1A5CB6BE56EA0EBF53CAB93E7F79643EB49FA63FCA4A4B3E834D1BBE8367D8BF2AE487BE1B9AC5BEA8E4043F4C23CCBE67C1AC3E0382103E0C5217407532923F41503ABF04BF7D3EC97A643F75F12B3F11FB2C3E150C7BBFA174FA3ED2ADDDBFBD5E1B3FCF8D553F9EABCFBF6BD40540C81EA43F63FDF3BF1CB7FC3E860117BFF44BB9BEED72D93DC6DB923FA2EDFE3EFFEC813FB4F1EF3E72AB273E01DF98BFAF9A69BE8574283F5ADB04BF10BFF03F75253CBEACCEABBFF071883D87A958BFA681963FCFA40A4050C2C63E5428E33F5F65723ECE28063DFA600FBFEC3565BEC8783ABED41C863F"> : tensor<3x5x7xf32>
  %r0 = graph.reduce_min %1 {keep_dims = false} : (tensor<3x5x7xf32>) -> (tensor<f32>)
  %2 = graph.constant dense<"0xB0E245C0"> : tensor<f32>
  %3 = graph.reshape %r0 : (tensor<f32>) -> tensor<1xf32>
  %4 = graph.pad %3 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<f32>) -> tensor<1xf32>
  %6 = graph.pad %5 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<6.245761e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// reduce_min None bf16
func.func @reduce_min_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xA1BE2740E5BE90BCAFBF0F3F00BE773F9DBF3D3F92BE7DBFACBF053FC03FB63E6CBFE9BE3C3F39BF5FBF2ABF573EF73F1A3FCFBE5E3EE23FC83F2040CFBE43BF59BD16C070BF8D3FB6BFAABF443E6EBFD8BF54BFE13EE43D46C066BC403FB6BE0FBFBA3E643EA73F4B3E1BBED8BF88BEC6BE053FCCBEAD3E113E1740923F3ABF7E3E643F2C3F2D3E7BBFFA3EDEBF1B3F563FD0BF0640A43FF4BFFD3E17BFB9BED93D933FFF3E823FF03E283E99BF6ABE283F05BFF13F3CBEACBF883D59BF973F0B40C73EE33F723E063D0FBF65BE3ABE863F"> : tensor<3x5x7xbf16>
  %r0 = graph.reduce_min %1 {keep_dims = false} : (tensor<3x5x7xbf16>) -> (tensor<bf16>)
  %2 = graph.cast %r0 : (tensor<bf16>) -> tensor<f32>
  %3 = graph.constant dense<"0x000046C0"> : tensor<f32>
  %4 = graph.reshape %2 : (tensor<f32>) -> tensor<1xf32>
  %5 = graph.pad %4 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<f32>) -> tensor<1xf32>
  %7 = graph.pad %6 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.220581e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// reduce_min None int8
func.func @reduce_min_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xFE0201FD03000102FDFD00FDFFFF02FEFD01FEFF01000100FE030102FF0000020002020101FEFEFEFEFE01010102FF01FFFE0301FD02000202FE0101FE0203FDFD0000FDFE0002FEFD02FF03FFFE03030002010200FDFEFE02FD03FF02FE0100FEFE01FD0103FFFDFE"> : tensor<3x5x7xi8>
  %r0 = graph.reduce_min %1 {keep_dims = false} : (tensor<3x5x7xi8>) -> (tensor<i8>)
  %2 = graph.constant dense<"0xFD"> : tensor<i8>
  %3 = graph.equal %r0, %2 : (tensor<i8>, tensor<i8>) -> tensor<i1>
  %4 = graph.reduce_all %3 : (tensor<i1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_prod None
func.func @reduce_prod_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xCB9DA0BE51532740BB1DE5BEDA6B90BC68EAAEBFBE240F3F585400BE0F32773F326C9DBF37D13C3F154792BEAC507DBF6434ACBF184D053F086EC03F0163B63EDF0C6CBF431CE9BEE6CA3B3F01D638BFE7535FBFBDE429BF84CE563E8287F63FAC281A3F6714CFBEC80C5E3E9E46E23FA3C9C73F97442040063ECFBEF84843BF10E958BD7B0A16C0CB0D70BF335A8D3FDD4BB6BFC399A9BFAF9F433E184B6EBF5381D7BFE98F53BFC538E13E7A87E33DB0E245C02B1666BC583F403F1A5CB6BE56EA0EBF53CAB93E7F79643EB49FA63FCA4A4B3E834D1BBE8367D8BF2AE487BE1B9AC5BEA8E4043F4C23CCBE67C1AC3E0382103E0C5217407532923F41503ABF04BF7D3EC97A643F75F12B3F11FB2C3E150C7BBFA174FA3ED2ADDDBFBD5E1B3FCF8D553F9EABCFBF6BD40540C81EA43F63FDF3BF1CB7FC3E860117BFF44BB9BEED72D93DC6DB923FA2EDFE3EFFEC813FB4F1EF3E72AB273E01DF98BFAF9A69BE8574283F5ADB04BF10BFF03F75253CBEACCEABBFF071883D87A958BFA681963FCFA40A4050C2C63E5428E33F5F65723ECE28063DFA600FBFEC3565BEC8783ABED41C863F"> : tensor<3x5x7xf32>
  %r0 = graph.reduce_prod %1 {keep_dims = false} : (tensor<3x5x7xf32>) -> (tensor<f32>)
  %2 = graph.constant dense<"0x17B03A13"> : tensor<f32>
  %3 = graph.reshape %r0 : (tensor<f32>) -> tensor<1xf32>
  %4 = graph.pad %3 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<f32>) -> tensor<1xf32>
  %6 = graph.pad %5 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.759791e-34> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// reduce_prod None bf16
func.func @reduce_prod_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xA1BE2740E5BE90BCAFBF0F3F00BE773F9DBF3D3F92BE7DBFACBF053FC03FB63E6CBFE9BE3C3F39BF5FBF2ABF573EF73F1A3FCFBE5E3EE23FC83F2040CFBE43BF59BD16C070BF8D3FB6BFAABF443E6EBFD8BF54BFE13EE43D46C066BC403FB6BE0FBFBA3E643EA73F4B3E1BBED8BF88BEC6BE053FCCBEAD3E113E1740923F3ABF7E3E643F2C3F2D3E7BBFFA3EDEBF1B3F563FD0BF0640A43FF4BFFD3E17BFB9BED93D933FFF3E823FF03E283E99BF6ABE283F05BFF13F3CBEACBF883D59BF973F0B40C73EE33F723E063D0FBF65BE3ABE863F"> : tensor<3x5x7xbf16>
  %r0 = graph.reduce_prod %1 {keep_dims = false} : (tensor<3x5x7xbf16>) -> (tensor<bf16>)
  %2 = graph.cast %r0 : (tensor<bf16>) -> tensor<f32>
  %3 = graph.constant dense<"0x00003713"> : tensor<f32>
  %4 = graph.reshape %2 : (tensor<f32>) -> tensor<1xf32>
  %5 = graph.pad %4 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<f32>) -> tensor<1xf32>
  %7 = graph.pad %6 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<9.112823e-31> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// reduce_prod None int8
func.func @reduce_prod_3() -> tensor<i1> {
  %1 = graph.constant dense<"0xFD0101010202FE02FE0002030000FFFD0202FDFDFF02FEFF0301FE00FFFE03FF010001FF01FF01020102FF0000FE00000301000202020003FFFF0103FD030200FEFE00FDFF03FE02FDFFFD02FDFD010103FE01010001FFFE01FEFEFE01020202FD0200FFFF03FDFDFE"> : tensor<3x5x7xi8>
  %r0 = graph.reduce_prod %1 {keep_dims = false} : (tensor<3x5x7xi8>) -> (tensor<i8>)
  %2 = graph.constant dense<"0x00"> : tensor<i8>
  %3 = graph.equal %r0, %2 : (tensor<i8>, tensor<i8>) -> tensor<i1>
  %4 = graph.reduce_all %3 : (tensor<i1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_any None
func.func @reduce_any_1() -> tensor<i1> {
  %1 = graph.constant dense<[[[false,  true, false,  true, false, false, false],  [false,  true, false, false, false, false, false],  [false, false, false, false, false, false,  true],  [false, false, false, false, false, false, false],  [false, false, false, false, false, false, false]], [[false, false, false, false, false, false, false],  [false, false,  true,  true, false, false, false],  [false, false, false, false, false, false, false],  [false, false, false, false, false, false, false],  [false,  true, false, false,  true, false,  true]], [[ true, false, false, false, false, false, false],  [false, false, false, false, false, false, false],  [false, false, false, false, false,  true, false],  [false, false, false,  true, false, false, false],  [false, false, false, false,  true, false, false]]]> : tensor<3x5x7xi1>
  %r0 = graph.reduce_any %1 {keep_dims = false} : (tensor<3x5x7xi1>) -> (tensor<i1>)
  %2 = graph.constant dense<true> : tensor<i1>
  %3 = graph.equal %r0, %2 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %4 = graph.reduce_all %3 : (tensor<i1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_all None
func.func @reduce_all_1() -> tensor<i1> {
  %1 = graph.constant dense<[[[ true, false,  true, false,  true,  true,  true],  [ true, false,  true,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true, false],  [ true,  true,  true,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true,  true]], [[ true,  true,  true,  true,  true,  true,  true],  [ true,  true, false, false,  true,  true,  true],  [ true,  true,  true,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true,  true],  [ true, false,  true,  true, false,  true, false]], [[false,  true,  true,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true,  true],  [ true,  true,  true,  true,  true, false,  true],  [ true,  true,  true, false,  true,  true,  true],  [ true,  true,  true,  true, false,  true,  true]]]> : tensor<3x5x7xi1>
  %r0 = graph.reduce_all %1 {keep_dims = false} : (tensor<3x5x7xi1>) -> (tensor<i1>)
  %2 = graph.constant dense<false> : tensor<i1>
  %3 = graph.equal %r0, %2 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %4 = graph.reduce_all %3 : (tensor<i1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_sum (0,) int8
func.func @reduce_sum_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x01FD00FDFF030000FE00FD0202FF03FFFDFEFD01FFFFFFFEFF0201FF01FE020000FFFEFF0203FF020203000002FEFE01FD01FF0003010302020003FEFFFD030000FEFFFEFEFD020000FE03010202020102FD0302FE02FD02FFFF0200FD03FD0303FFFF0201FDFD01FD"> : tensor<3x5x7xi8>
  %r0 = graph.reduce_sum %1 {keep_dims = false, axes = [0]} : (tensor<3x5x7xi8>) -> (tensor<5x7xi8>)
  %2 = graph.constant dense<"0x02FF03FA040605020003FDFD06FE0200FA03FD030301FC04FA040101000001FCFBFEF8"> : tensor<5x7xi8>
  %3 = graph.equal %r0, %2 : (tensor<5x7xi8>, tensor<5x7xi8>) -> tensor<5x7xi1>
  %4 = graph.reduce_all %3 : (tensor<5x7xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_mean (0,) int8
func.func @reduce_mean_4() -> tensor<i1> {
  %1 = graph.constant dense<"0xFDFD00FDFF02010103FD01030102FDFE03FDFEFF0002030100FFFDFF0001FD0103FF0001FE0001FDFD01FE0102FEFD00FE0301FE0003FEFDFEFE02FF01000302FF0100FE00FF0003FEFF01FE020000030303030301FD0002FDFEFE02000000FF000102FD01FF0302FE"> : tensor<3x5x7xi8>
  %r0 = graph.reduce_mean %1 {keep_dims = false, axes = [0]} : (tensor<3x5x7xi8>) -> (tensor<5x7xi8>)
  %2 = graph.constant dense<"0x000000FFFFFF010001000001010100FF000000FFFF0000010000FF0101FF00000100FF"> : tensor<5x7xi8>
  %3 = graph.equal %r0, %2 : (tensor<5x7xi8>, tensor<5x7xi8>) -> tensor<5x7xi1>
  %4 = graph.reduce_all %3 : (tensor<5x7xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_max (0,) int8
func.func @reduce_max_4() -> tensor<i1> {
  %1 = graph.constant dense<"0xFFFF02FF0100FEFFFF0001020301030103010102000201FF0303FF0102FF0200FDFFFDFFFF01000003FF000103FFFEFEFD00FF00FEFE0100FE02030003030003FD03030000FFFD02010303FFFDFFFEFDFDFD0302030103FF030101FDFD01FF01FF0001FDFE02FE0002"> : tensor<3x5x7xi8>
  %r0 = graph.reduce_max %1 {keep_dims = false, axes = [0]} : (tensor<3x5x7xi8>) -> (tensor<5x7xi8>)
  %2 = graph.constant dense<"0xFF0202030303FF00010301020302030103010302010202030303030103FF0303000002"> : tensor<5x7xi8>
  %3 = graph.equal %r0, %2 : (tensor<5x7xi8>, tensor<5x7xi8>) -> tensor<5x7xi1>
  %4 = graph.reduce_all %3 : (tensor<5x7xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_min (0,) int8
func.func @reduce_min_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x01FE0001FFFF02020303030203FF0101FF0303FDFEFEFD03FEFF02FFFEFF000202FFFEFE010003010302030103FD0303FEFE010100FDFEFE03030003020000FE01FD00FD02FF010303FEFD0200FF0303FE03FEFE03FF0303FEFE0201FD0002FD0001FDFFFE020202FE"> : tensor<3x5x7xi8>
  %r0 = graph.reduce_min %1 {keep_dims = false, axes = [0]} : (tensor<3x5x7xi8>) -> (tensor<5x7xi8>)
  %2 = graph.constant dense<"0xFEFE00FEFDFF00FF0103FD02FEFEFEFFFF00FDFDFEFEFD00FEFD00FFFDFFFD00FDFFFE"> : tensor<5x7xi8>
  %3 = graph.equal %r0, %2 : (tensor<5x7xi8>, tensor<5x7xi8>) -> tensor<5x7xi1>
  %4 = graph.reduce_all %3 : (tensor<5x7xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_prod (0,) int8
func.func @reduce_prod_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x0302FDFEFFFF010002FDFEFEFF02FFFE02FE01FE030102010302FF0303FDFD0200FD00FFFFFE00FD03FF020303FD000103FF0001FE03FE01FDFEFDFEFE02FE0300020003FD030303010000020300FD0202FEFFFF01FEFD0302FFFFFEFD03FD030001FF02030101FFFE"> : tensor<3x5x7xi8>
  %r0 = graph.reduce_prod %1 {keep_dims = false, axes = [0]} : (tensor<3x5x7xi8>) -> (tensor<5x7xi8>)
  %2 = graph.constant dense<"0xF7FA060000FAFD00EEEE0C0001FA0100FA0C06FCFD060CF712F400FAF700EE0000F700"> : tensor<5x7xi8>
  %3 = graph.equal %r0, %2 : (tensor<5x7xi8>, tensor<5x7xi8>) -> tensor<5x7xi1>
  %4 = graph.reduce_all %3 : (tensor<5x7xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_any (0,)
func.func @reduce_any_2() -> tensor<i1> {
  %1 = graph.constant dense<[[[ true, false,  true, false, false, false, false],  [false, false,  true, false, false, false, false],  [false, false,  true, false, false, false, false],  [false, false, false, false, false, false, false],  [false, false, false, false, false, false, false]], [[ true,  true, false, false,  true, false, false],  [false, false, false, false, false,  true, false],  [false, false, false, false, false, false, false],  [false, false, false, false, false, false,  true],  [false, false, false, false, false,  true, false]], [[false, false, false,  true,  true, false, false],  [false, false, false, false,  true, false,  true],  [false,  true, false, false,  true,  true, false],  [false, false, false, false, false, false,  true],  [false, false, false, false, false, false, false]]]> : tensor<3x5x7xi1>
  %r0 = graph.reduce_any %1 {keep_dims = false, axes = [0]} : (tensor<3x5x7xi1>) -> (tensor<5x7xi1>)
  %2 = graph.constant dense<[[ true,  true,  true,  true,  true, false, false], [false, false,  true, false,  true,  true,  true], [false,  true,  true, false,  true,  true, false], [false, false, false, false, false, false,  true], [false, false, false, false, false,  true, false]]> : tensor<5x7xi1>
  %3 = graph.equal %r0, %2 : (tensor<5x7xi1>, tensor<5x7xi1>) -> tensor<5x7xi1>
  %4 = graph.reduce_all %3 : (tensor<5x7xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_all (0,)
func.func @reduce_all_2() -> tensor<i1> {
  %1 = graph.constant dense<[[[false,  true, false,  true,  true,  true,  true],  [ true,  true, false,  true,  true,  true,  true],  [ true,  true, false,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true,  true]], [[false, false,  true,  true, false,  true,  true],  [ true,  true,  true,  true,  true, false,  true],  [ true,  true,  true,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true, false],  [ true,  true,  true,  true,  true, false,  true]], [[ true,  true,  true, false, false,  true,  true],  [ true,  true,  true,  true, false,  true, false],  [ true, false,  true,  true, false, false,  true],  [ true,  true,  true,  true,  true,  true, false],  [ true,  true,  true,  true,  true,  true,  true]]]> : tensor<3x5x7xi1>
  %r0 = graph.reduce_all %1 {keep_dims = false, axes = [0]} : (tensor<3x5x7xi1>) -> (tensor<5x7xi1>)
  %2 = graph.constant dense<[[false, false, false, false, false,  true,  true], [ true,  true, false,  true, false, false, false], [ true, false, false,  true, false, false,  true], [ true,  true,  true,  true,  true,  true, false], [ true,  true,  true,  true,  true, false,  true]]> : tensor<5x7xi1>
  %3 = graph.equal %r0, %2 : (tensor<5x7xi1>, tensor<5x7xi1>) -> tensor<5x7xi1>
  %4 = graph.reduce_all %3 : (tensor<5x7xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_any (1, -1)
func.func @reduce_any_3() -> tensor<i1> {
  %1 = graph.constant dense<[[[false, false, false, false, false, false,  true],  [false, false, false,  true,  true, false,  true],  [false,  true, false, false, false, false, false],  [false, false, false, false,  true, false, false],  [false, false, false, false, false, false, false]], [[false, false, false, false, false, false,  true],  [false, false, false, false, false, false,  true],  [false, false, false, false, false, false, false],  [false, false, false, false, false, false, false],  [false, false, false, false,  true, false,  true]], [[false, false,  true, false, false, false, false],  [false, false, false, false, false, false, false],  [false, false, false,  true, false,  true, false],  [false, false, false, false, false, false, false],  [false, false, false, false,  true,  true, false]]]> : tensor<3x5x7xi1>
  %r0 = graph.reduce_any %1 {keep_dims = true, axes = [1, -1]} : (tensor<3x5x7xi1>) -> (tensor<3x1x1xi1>)
  %2 = graph.constant dense<[[[ true]], [[ true]], [[ true]]]> : tensor<3x1x1xi1>
  %3 = graph.equal %r0, %2 : (tensor<3x1x1xi1>, tensor<3x1x1xi1>) -> tensor<3x1x1xi1>
  %4 = graph.reduce_all %3 : (tensor<3x1x1xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_all (1, -1)
func.func @reduce_all_3() -> tensor<i1> {
  %1 = graph.constant dense<[[[ true,  true,  true,  true,  true,  true, false],  [ true,  true,  true, false, false,  true, false],  [ true, false,  true,  true,  true,  true,  true],  [ true,  true,  true,  true, false,  true,  true],  [ true,  true,  true,  true,  true,  true,  true]], [[ true,  true,  true,  true,  true,  true, false],  [ true,  true,  true,  true,  true,  true, false],  [ true,  true,  true,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true,  true],  [ true,  true,  true,  true, false,  true, false]], [[ true,  true, false,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true,  true],  [ true,  true,  true, false,  true, false,  true],  [ true,  true,  true,  true,  true,  true,  true],  [ true,  true,  true,  true, false, false,  true]]]> : tensor<3x5x7xi1>
  %r0 = graph.reduce_all %1 {keep_dims = true, axes = [1, -1]} : (tensor<3x5x7xi1>) -> (tensor<3x1x1xi1>)
  %2 = graph.constant dense<[[[false]], [[false]], [[false]]]> : tensor<3x1x1xi1>
  %3 = graph.equal %r0, %2 : (tensor<3x1x1xi1>, tensor<3x1x1xi1>) -> tensor<3x1x1xi1>
  %4 = graph.reduce_all %3 : (tensor<3x1x1xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_any (2, 0)
func.func @reduce_any_4() -> tensor<i1> {
  %1 = graph.constant dense<[[[false,  true, false, false, false, false, false],  [false, false, false, false, false, false, false],  [false,  true,  true, false,  true,  true, false],  [ true, false, false, false, false,  true, false],  [ true, false, false,  true, false, false, false]], [[false, false, false, false, false,  true, false],  [false,  true, false, false, false, false, false],  [false, false,  true, false, false, false, false],  [false, false,  true, false, false, false,  true],  [false, false, false, false, false, false, false]], [[ true, false, false,  true, false, false,  true],  [false,  true, false, false, false, false, false],  [false, false, false, false, false, false,  true],  [false, false, false,  true, false, false, false],  [false, false,  true, false, false, false, false]]]> : tensor<3x5x7xi1>
  %r0 = graph.reduce_any %1 {keep_dims = false, axes = [2, 0]} : (tensor<3x5x7xi1>) -> (tensor<5xi1>)
  %2 = graph.constant dense<[ true,  true,  true,  true,  true]> : tensor<5xi1>
  %3 = graph.equal %r0, %2 : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
  %4 = graph.reduce_all %3 : (tensor<5xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// reduce_all (2, 0)
func.func @reduce_all_4() -> tensor<i1> {
  %1 = graph.constant dense<[[[ true, false,  true,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true,  true],  [ true, false, false,  true, false, false,  true],  [false,  true,  true,  true,  true, false,  true],  [false,  true,  true, false,  true,  true,  true]], [[ true,  true,  true,  true,  true, false,  true],  [ true, false,  true,  true,  true,  true,  true],  [ true,  true, false,  true,  true,  true,  true],  [ true,  true, false,  true,  true,  true, false],  [ true,  true,  true,  true,  true,  true,  true]], [[false,  true,  true, false,  true,  true, false],  [ true, false,  true,  true,  true,  true,  true],  [ true,  true,  true,  true,  true,  true, false],  [ true,  true,  true, false,  true,  true,  true],  [ true,  true, false,  true,  true,  true,  true]]]> : tensor<3x5x7xi1>
  %r0 = graph.reduce_all %1 {keep_dims = false, axes = [2, 0]} : (tensor<3x5x7xi1>) -> (tensor<5xi1>)
  %2 = graph.constant dense<[false, false, false, false, false]> : tensor<5xi1>
  %3 = graph.equal %r0, %2 : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
  %4 = graph.reduce_all %3 : (tensor<5xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// arg_max 0
func.func @arg_max_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x000000400000000000000000000000000000803F0000803F0000803F000000000000803F000000400000803F0000803F000000400000000000004040000000400000803F000000400000803F000000400000803F000000400000000000000040000000400000803F000000400000004000004040000040400000803F000040400000803F000000000000004000000040"> : tensor<4x9xf32>
  %r0 = graph.arg_max %1 {axis = 0} : (tensor<4x9xf32>) -> (tensor<9xi64>)
  %2 = graph.constant dense<"0x000000000000000003000000000000000300000000000000010000000000000003000000000000000100000000000000010000000000000003000000000000000100000000000000"> : tensor<9xi64>
  %3 = graph.equal %r0, %2 : (tensor<9xi64>, tensor<9xi64>) -> tensor<9xi1>
  %4 = graph.reduce_all %3 : (tensor<9xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// arg_max 0 uint8
func.func @arg_max_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x020000000101010001020101020003020102010201020002020102020303010301000202"> : tensor<4x9xui8>
  %r0 = graph.arg_max %1 {axis = 0, output_type = i32} : (tensor<4x9xui8>) -> (tensor<9xi32>)
  %2 = graph.constant dense<"0x000000000300000003000000010000000300000001000000010000000300000001000000"> : tensor<9xi32>
  %3 = graph.equal %r0, %2 : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
  %4 = graph.reduce_all %3 : (tensor<9xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// arg_max 1
func.func @arg_max_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x000000400000000000000000000000000000803F0000803F0000803F000000000000803F000000400000803F0000803F000000400000000000004040000000400000803F000000400000803F000000400000803F000000400000000000000040000000400000803F000000400000004000004040000040400000803F000040400000803F000000000000004000000040"> : tensor<4x9xf32>
  %r0 = graph.arg_max %1 {axis = 1} : (tensor<4x9xf32>) -> (tensor<4xi64>)
  %2 = graph.constant dense<"0x0000000000000000050000000000000001000000000000000100000000000000"> : tensor<4xi64>
  %3 = graph.equal %r0, %2 : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
  %4 = graph.reduce_all %3 : (tensor<4xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// arg_max 1 uint8
func.func @arg_max_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x020000000101010001020101020003020102010201020002020102020303010301000202"> : tensor<4x9xui8>
  %r0 = graph.arg_max %1 {axis = 1, output_type = i32} : (tensor<4x9xui8>) -> (tensor<4xi32>)
  %2 = graph.constant dense<"0x00000000050000000100000001000000"> : tensor<4xi32>
  %3 = graph.equal %r0, %2 : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  %4 = graph.reduce_all %3 : (tensor<4xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// arg_min 0
func.func @arg_min_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x000000400000000000000000000000000000803F0000803F0000803F000000000000803F000000400000803F0000803F000000400000000000004040000000400000803F000000400000803F000000400000803F000000400000000000000040000000400000803F000000400000004000004040000040400000803F000040400000803F000000000000004000000040"> : tensor<4x9xf32>
  %r0 = graph.arg_min %1 {axis = 0} : (tensor<4x9xf32>) -> (tensor<9xi64>)
  %2 = graph.constant dense<"0x020000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000030000000000000000000000000000000000000000000000"> : tensor<9xi64>
  %3 = graph.equal %r0, %2 : (tensor<9xi64>, tensor<9xi64>) -> tensor<9xi1>
  %4 = graph.reduce_all %3 : (tensor<9xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// arg_min 0 uint8
func.func @arg_min_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x020000000101010001020101020003020102010201020002020102020303010301000202"> : tensor<4x9xui8>
  %r0 = graph.arg_min %1 {axis = 0, output_type = i32} : (tensor<4x9xui8>) -> (tensor<9xi32>)
  %2 = graph.constant dense<"0x020000000000000000000000000000000100000000000000030000000000000000000000"> : tensor<9xi32>
  %3 = graph.equal %r0, %2 : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
  %4 = graph.reduce_all %3 : (tensor<9xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// arg_min 1
func.func @arg_min_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x000000400000000000000000000000000000803F0000803F0000803F000000000000803F000000400000803F0000803F000000400000000000004040000000400000803F000000400000803F000000400000803F000000400000000000000040000000400000803F000000400000004000004040000040400000803F000040400000803F000000000000004000000040"> : tensor<4x9xf32>
  %r0 = graph.arg_min %1 {axis = 1} : (tensor<4x9xf32>) -> (tensor<4xi64>)
  %2 = graph.constant dense<"0x0100000000000000040000000000000004000000000000000600000000000000"> : tensor<4xi64>
  %3 = graph.equal %r0, %2 : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
  %4 = graph.reduce_all %3 : (tensor<4xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// arg_min 1 uint8
func.func @arg_min_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x020000000101010001020101020003020102010201020002020102020303010301000202"> : tensor<4x9xui8>
  %r0 = graph.arg_min %1 {axis = 1, output_type = i32} : (tensor<4x9xui8>) -> (tensor<4xi32>)
  %2 = graph.constant dense<"0x01000000040000000400000006000000"> : tensor<4xi32>
  %3 = graph.equal %r0, %2 : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  %4 = graph.reduce_all %3 : (tensor<4xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// cumsum 0 False False float32
func.func @cumsum_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xBDF65E3F50BB9FBDA7719B3F682D493F9C7A353FD2A8313F7463ADBFA96F953FDB0E613FD19D8BBE3AF1A3BF62A6F23FCC37FC3E42AE69BE040C443F91CCDA3ED0BCE63E2F36073F607C5C3F184C7E3F84B8AC3F0F5FCEBFDAC2793F66E3073F"> : tensor<4x6xf32>
  %r0 = graph.cumsum %1 {axis = 0, exclusive = false, reverse = false} : (tensor<4x6xf32>) -> (tensor<4x6xf32>)
  %2 = graph.constant dense<"0xBDF65E3F50BB9FBDA7719B3F682D493F9C7A353FD2A8313F56A0F7BEF4738B3F8AFC0540805E033FD86712BF66BD2540C0EE123C587C5C3F8BFF3640C8C4703F804BF8BDF18A47401BC85E3F3864ED3FE7AD864056F92BBF6AB95A3FCB836940"> : tensor<4x6xf32>
  %3 = graph.reshape %r0 : (tensor<4x6xf32>) -> tensor<24xf32>
  %4 = graph.pad %3 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<4x6xf32>) -> tensor<24xf32>
  %6 = graph.pad %5 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<8.501631e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// cumsum 0 False False int32
func.func @cumsum_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xFEFFFFFF06000000F7FFFFFFFDFFFFFF0200000005000000FCFFFFFF090000000100000004000000F7FFFFFF01000000F8FFFFFF02000000FEFFFFFFFCFFFFFF07000000FDFFFFFFF7FFFFFFFCFFFFFF02000000090000000000000009000000"> : tensor<4x6xi32>
  %r0 = graph.cumsum %1 {axis = 0, exclusive = false, reverse = false} : (tensor<4x6xi32>) -> (tensor<4x6xi32>)
  %2 = graph.constant dense<"0xFEFFFFFF06000000F7FFFFFFFDFFFFFF0200000005000000FAFFFFFF0F000000F8FFFFFF01000000F9FFFFFF06000000F2FFFFFF11000000F6FFFFFFFDFFFFFF0000000003000000E9FFFFFF0D000000F8FFFFFF06000000000000000C000000"> : tensor<4x6xi32>
  %3 = graph.equal %r0, %2 : (tensor<4x6xi32>, tensor<4x6xi32>) -> tensor<4x6xi1>
  %4 = graph.reduce_all %3 : (tensor<4x6xi1>) -> tensor<i1>
  return %4 : tensor<i1>
}

// cumsum 0 False False bfloat16
func.func @cumsum_3() -> tensor<i1> {
  %1 = graph.constant dense<"0x2ABF12BF0ABFE73D92BFAD3F2FBC3EBF33BF57BFA13FA3BFC2BD87BDA5BDC6BF6BBF483DB9BF133F483F9BBFD63FC93E"> : tensor<4x6xbf16>
  %r0 = graph.cumsum %1 {axis = 0, exclusive = false, reverse = false} : (tensor<4x6xbf16>) -> (tensor<4x6xbf16>)
  %2 = graph.cast %r0 : (tensor<4x6xbf16>) -> tensor<4x6xf32>
  %3 = graph.constant dense<"0x00002ABF000012BF00000ABF0000E73D000092BF0000AD3F00002DBF0000A8BF00009EBF00003ABF0000F03D0000A03D000045BF0000B0BF0000A9BF000012C000004DBF0000023E00000EC000004EBF00000ABF00005FC000005F3F0000053F"> : tensor<4x6xf32>
  %4 = graph.reshape %2 : (tensor<4x6xf32>) -> tensor<24xf32>
  %5 = graph.pad %4 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<4x6xf32>) -> tensor<24xf32>
  %7 = graph.pad %6 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<3.945313e-03> : tensor<f32>
  %9 = graph.constant dense<1.374695e-03> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// cumsum 0 False False float32
func.func @cumsum_4() -> tensor<i1> {
  %1 = graph.constant dense<"0x621253BF"> : tensor<1x1xf32>
  %r0 = graph.cumsum %1 {axis = 0, exclusive = false, reverse = false} : (tensor<1x1xf32>) -> (tensor<1x1xf32>)
  %2 = graph.constant dense<"0x621253BF"> : tensor<1x1xf32>
  %3 = graph.reshape %r0 : (tensor<1x1xf32>) -> tensor<1xf32>
  %4 = graph.pad %3 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x1xf32>) -> tensor<1xf32>
  %6 = graph.pad %5 {paddings = [0, 255]} : (tensor<1xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.665489e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// identity
func.func @identity_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0 = graph.identity %1 : (tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  %2 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %3 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %4 = graph.pad %3 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %6 = graph.pad %5 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// reshape
func.func @reshape_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0 = graph.reshape %1 : (tensor<2x3x4xf32>) -> (tensor<4x6xf32>)
  %2 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<4x6xf32>
  %3 = graph.reshape %r0 : (tensor<4x6xf32>) -> tensor<24xf32>
  %4 = graph.pad %3 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<4x6xf32>) -> tensor<24xf32>
  %6 = graph.pad %5 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// transpose
func.func @transpose_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0 = graph.transpose %1 {perm = [2, 0, 1]} : (tensor<2x3x4xf32>) -> (tensor<4x2x3xf32>)
  %2 = graph.constant dense<"0xC6564B3F36D857BE31B3F23E88DC0CC0131B39BFA1DA6DBFDA45173E169FBB3E778DA63EFE7980BF3F6B04BF0E9596BF1D7D303F5DC73F3F91AF403F503900BFF5E5DBBE54B010BEAABCFB3FE9E8333EF022DF3E29D246BE464340BF3B568DBF"> : tensor<4x2x3xf32>
  %3 = graph.reshape %r0 : (tensor<4x2x3xf32>) -> tensor<24xf32>
  %4 = graph.pad %3 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<4x2x3xf32>) -> tensor<24xf32>
  %6 = graph.pad %5 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// expand_dims
func.func @expand_dims_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0 = graph.expand_dims %1 {axis = 2} : (tensor<2x3x4xf32>) -> (tensor<2x3x1x4xf32>)
  %2 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x1x4xf32>
  %3 = graph.reshape %r0 : (tensor<2x3x1x4xf32>) -> tensor<24xf32>
  %4 = graph.pad %3 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<2x3x1x4xf32>) -> tensor<24xf32>
  %6 = graph.pad %5 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// squeeze
func.func @squeeze_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3F36D857BE31B3F23E"> : tensor<1x3x1xf32>
  %r0 = graph.squeeze %1 : (tensor<1x3x1xf32>) -> (tensor<3xf32>)
  %2 = graph.constant dense<"0xC6564B3F36D857BE31B3F23E"> : tensor<3xf32>
  %3 = graph.reshape %r0 : (tensor<3xf32>) -> tensor<3xf32>
  %4 = graph.pad %3 {paddings = [0, 253]} : (tensor<3xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3xf32>) -> tensor<3xf32>
  %6 = graph.pad %5 {paddings = [0, 253]} : (tensor<3xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.604472e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// squeeze axes
func.func @squeeze_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3F36D857BE31B3F23E"> : tensor<1x3x1xf32>
  %r0 = graph.squeeze %1 {axes = [-1]} : (tensor<1x3x1xf32>) -> (tensor<1x3xf32>)
  %2 = graph.constant dense<"0xC6564B3F36D857BE31B3F23E"> : tensor<1x3xf32>
  %3 = graph.reshape %r0 : (tensor<1x3xf32>) -> tensor<3xf32>
  %4 = graph.pad %3 {paddings = [0, 253]} : (tensor<3xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x3xf32>) -> tensor<3xf32>
  %6 = graph.pad %5 {paddings = [0, 253]} : (tensor<3xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<1.604472e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// broadcast_to
func.func @broadcast_to_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F88DC0CC0FE7980BF503900BF29D246BE"> : tensor<2x1x4xf32>
  %r0 = graph.broadcast_to %1 : (tensor<2x1x4xf32>) -> (tensor<5x2x3x4xf32>)
  %2 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3F88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BEC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3F88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BEC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3F88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BEC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3F88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BEC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3F88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BE"> : tensor<5x2x3x4xf32>
  %3 = graph.reshape %r0 : (tensor<5x2x3x4xf32>) -> tensor<120xf32>
  %4 = graph.pad %3 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<5x2x3x4xf32>) -> tensor<120xf32>
  %6 = graph.pad %5 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// concat
func.func @concat_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F88DC0CC0FE7980BF503900BF29D246BE"> : tensor<2x1x4xf32>
  %3 = graph.constant dense<> : tensor<2x0x4xf32>
  %r0 = graph.concat %1, %2, %3 {axis = -2} : (tensor<2x3x4xf32>, tensor<2x1x4xf32>, tensor<2x0x4xf32>) -> (tensor<2x4x4xf32>)
  %4 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3EC6564B3FDA45173E1D7D303FAABCFB3F88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF88DC0CC0FE7980BF503900BF29D246BE"> : tensor<2x4x4xf32>
  %5 = graph.reshape %r0 : (tensor<2x4x4xf32>) -> tensor<32xf32>
  %6 = graph.pad %5 {paddings = [0, 224]} : (tensor<32xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<2x4x4xf32>) -> tensor<32xf32>
  %8 = graph.pad %7 {paddings = [0, 224]} : (tensor<32xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<2.020000e-06> : tensor<f32>
  %10 = graph.constant dense<4.445940e-07> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %11 : tensor<i1>
}

// split
func.func @split_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0, %r1 = graph.split %1 {axis = 1, size_splits = [1, 2]} : (tensor<2x3x4xf32>) -> (tensor<2x1x4xf32>, tensor<2x2x4xf32>)
  %2 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F88DC0CC0FE7980BF503900BF29D246BE"> : tensor<2x1x4xf32>
  %3 = graph.reshape %r0 : (tensor<2x1x4xf32>) -> tensor<8xf32>
  %4 = graph.pad %3 {paddings = [0, 248]} : (tensor<8xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<2x1x4xf32>) -> tensor<8xf32>
  %6 = graph.pad %5 {paddings = [0, 248]} : (tensor<8xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %10 = graph.constant dense<"0x36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x2x4xf32>
  %11 = graph.reshape %r1 : (tensor<2x2x4xf32>) -> tensor<16xf32>
  %12 = graph.pad %11 {paddings = [0, 240]} : (tensor<16xf32>) -> tensor<256xf32>
  %13 = graph.reshape %10 : (tensor<2x2x4xf32>) -> tensor<16xf32>
  %14 = graph.pad %13 {paddings = [0, 240]} : (tensor<16xf32>) -> tensor<256xf32>
  %15 = graph.constant dense<2.020000e-06> : tensor<f32>
  %16 = graph.constant dense<2.376376e-07> : tensor<f32>
  %17 = func.call @close(%12, %14, %15, %16) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %18 = graph.logical_and %9, %17 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  return %18 : tensor<i1>
}

// split equal
func.func @split_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0, %r1 = graph.split %1 {axis = -1, num_split = 2} : (tensor<2x3x4xf32>) -> (tensor<2x3x2xf32>, tensor<2x3x2xf32>)
  %2 = graph.constant dense<"0xC6564B3FDA45173E36D857BE169FBB3E31B3F23E778DA63E88DC0CC0FE7980BF131B39BF3F6B04BFA1DA6DBF0E9596BF"> : tensor<2x3x2xf32>
  %3 = graph.reshape %r0 : (tensor<2x3x2xf32>) -> tensor<12xf32>
  %4 = graph.pad %3 {paddings = [0, 244]} : (tensor<12xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<2x3x2xf32>) -> tensor<12xf32>
  %6 = graph.pad %5 {paddings = [0, 244]} : (tensor<12xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %10 = graph.constant dense<"0x1D7D303FAABCFB3F5DC73F3FE9E8333E91AF403FF022DF3E503900BF29D246BEF5E5DBBE464340BF54B010BE3B568DBF"> : tensor<2x3x2xf32>
  %11 = graph.reshape %r1 : (tensor<2x3x2xf32>) -> tensor<12xf32>
  %12 = graph.pad %11 {paddings = [0, 244]} : (tensor<12xf32>) -> tensor<256xf32>
  %13 = graph.reshape %10 : (tensor<2x3x2xf32>) -> tensor<12xf32>
  %14 = graph.pad %13 {paddings = [0, 244]} : (tensor<12xf32>) -> tensor<256xf32>
  %15 = graph.constant dense<2.020000e-06> : tensor<f32>
  %16 = graph.constant dense<3.972724e-07> : tensor<f32>
  %17 = func.call @close(%12, %14, %15, %16) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %18 = graph.logical_and %9, %17 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  return %18 : tensor<i1>
}

// stack
func.func @stack_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %2 = graph.constant dense<"0xC6564BBFDA4517BE1D7D30BFAABCFBBF36D8573E169FBBBE5DC73FBFE9E833BE31B3F2BE778DA6BE91AF40BFF022DFBE88DC0C40FE79803F5039003F29D2463E131B393F3F6B043FF5E5DB3E4643403FA1DA6D3F0E95963F54B0103E3B568D3F"> : tensor<2x3x4xf32>
  %r0 = graph.stack %1, %2 {axis = -1} : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4x2xf32>)
  %3 = graph.constant dense<"0xC6564B3FC6564BBFDA45173EDA4517BE1D7D303F1D7D30BFAABCFB3FAABCFBBF36D857BE36D8573E169FBB3E169FBBBE5DC73F3F5DC73FBFE9E8333EE9E833BE31B3F23E31B3F2BE778DA63E778DA6BE91AF403F91AF40BFF022DF3EF022DFBE88DC0CC088DC0C40FE7980BFFE79803F503900BF5039003F29D246BE29D2463E131B39BF131B393F3F6B04BF3F6B043FF5E5DBBEF5E5DB3E464340BF4643403FA1DA6DBFA1DA6D3F0E9596BF0E95963F54B010BE54B0103E3B568DBF3B568D3F"> : tensor<2x3x4x2xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x4x2xf32>) -> tensor<48xf32>
  %5 = graph.pad %4 {paddings = [0, 208]} : (tensor<48xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x4x2xf32>) -> tensor<48xf32>
  %7 = graph.pad %6 {paddings = [0, 208]} : (tensor<48xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<4.445940e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// unstack
func.func @unstack_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0, %r1, %r2 = graph.unstack %1 {axis = 1} : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
  %2 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F88DC0CC0FE7980BF503900BF29D246BE"> : tensor<2x4xf32>
  %3 = graph.reshape %r0 : (tensor<2x4xf32>) -> tensor<8xf32>
  %4 = graph.pad %3 {paddings = [0, 248]} : (tensor<8xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<2x4xf32>) -> tensor<8xf32>
  %6 = graph.pad %5 {paddings = [0, 248]} : (tensor<8xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %10 = graph.constant dense<"0x36D857BE169FBB3E5DC73F3FE9E8333E131B39BF3F6B04BFF5E5DBBE464340BF"> : tensor<2x4xf32>
  %11 = graph.reshape %r1 : (tensor<2x4xf32>) -> tensor<8xf32>
  %12 = graph.pad %11 {paddings = [0, 248]} : (tensor<8xf32>) -> tensor<256xf32>
  %13 = graph.reshape %10 : (tensor<2x4xf32>) -> tensor<8xf32>
  %14 = graph.pad %13 {paddings = [0, 248]} : (tensor<8xf32>) -> tensor<256xf32>
  %15 = graph.constant dense<2.020000e-06> : tensor<f32>
  %16 = graph.constant dense<1.517074e-07> : tensor<f32>
  %17 = func.call @close(%12, %14, %15, %16) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %18 = graph.constant dense<"0x31B3F23E778DA63E91AF403FF022DF3EA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x4xf32>
  %19 = graph.reshape %r2 : (tensor<2x4xf32>) -> tensor<8xf32>
  %20 = graph.pad %19 {paddings = [0, 248]} : (tensor<8xf32>) -> tensor<256xf32>
  %21 = graph.reshape %18 : (tensor<2x4xf32>) -> tensor<8xf32>
  %22 = graph.pad %21 {paddings = [0, 248]} : (tensor<8xf32>) -> tensor<256xf32>
  %23 = graph.constant dense<2.020000e-06> : tensor<f32>
  %24 = graph.constant dense<2.376376e-07> : tensor<f32>
  %25 = func.call @close(%20, %22, %23, %24) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  %26 = graph.logical_and %9, %17 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %27 = graph.logical_and %26, %25 : (tensor<i1>, tensor<i1>) -> tensor<i1>
  return %27 : tensor<i1>
}

// slice
func.func @slice_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0 = graph.slice %1 {begin = [1, 0, 1], size = [-1, 2, 3]} : (tensor<2x3x4xf32>) -> (tensor<1x2x3xf32>)
  %2 = graph.constant dense<"0xFE7980BF503900BF29D246BE3F6B04BFF5E5DBBE464340BF"> : tensor<1x2x3xf32>
  %3 = graph.reshape %r0 : (tensor<1x2x3xf32>) -> tensor<6xf32>
  %4 = graph.pad %3 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<1x2x3xf32>) -> tensor<6xf32>
  %6 = graph.pad %5 {paddings = [0, 250]} : (tensor<6xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<2.027520e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// pad
func.func @pad_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0 = graph.pad %1 {paddings = [1, 0, 0, 2, 3, 1], constant_value = -2.0} : (tensor<2x3x4xf32>) -> (tensor<3x5x8xf32>)
  %2 = graph.constant dense<"0x000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0C6564B3FDA45173E1D7D303FAABCFB3F000000C0000000C0000000C0000000C036D857BE169FBB3E5DC73F3FE9E8333E000000C0000000C0000000C0000000C031B3F23E778DA63E91AF403FF022DF3E000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C088DC0CC0FE7980BF503900BF29D246BE000000C0000000C0000000C0000000C0131B39BF3F6B04BFF5E5DBBE464340BF000000C0000000C0000000C0000000C0A1DA6DBF0E9596BF54B010BE3B568DBF000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C0"> : tensor<3x5x8xf32>
  %3 = graph.reshape %r0 : (tensor<3x5x8xf32>) -> tensor<120xf32>
  %4 = graph.pad %3 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x5x8xf32>) -> tensor<120xf32>
  %6 = graph.pad %5 {paddings = [0, 136]} : (tensor<120xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// pad reflect
func.func @pad_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0 = graph.pad %1 {paddings = [0, 1, 2, 2, 3, 0], mode = "REFLECT"} : (tensor<2x3x4xf32>) -> (tensor<3x7x7xf32>)
  %2 = graph.constant dense<"0xF022DF3E91AF403F778DA63E31B3F23E778DA63E91AF403FF022DF3EE9E8333E5DC73F3F169FBB3E36D857BE169FBB3E5DC73F3FE9E8333EAABCFB3F1D7D303FDA45173EC6564B3FDA45173E1D7D303FAABCFB3FE9E8333E5DC73F3F169FBB3E36D857BE169FBB3E5DC73F3FE9E8333EF022DF3E91AF403F778DA63E31B3F23E778DA63E91AF403FF022DF3EE9E8333E5DC73F3F169FBB3E36D857BE169FBB3E5DC73F3FE9E8333EAABCFB3F1D7D303FDA45173EC6564B3FDA45173E1D7D303FAABCFB3F3B568DBF54B010BE0E9596BFA1DA6DBF0E9596BF54B010BE3B568DBF464340BFF5E5DBBE3F6B04BF131B39BF3F6B04BFF5E5DBBE464340BF29D246BE503900BFFE7980BF88DC0CC0FE7980BF503900BF29D246BE464340BFF5E5DBBE3F6B04BF131B39BF3F6B04BFF5E5DBBE464340BF3B568DBF54B010BE0E9596BFA1DA6DBF0E9596BF54B010BE3B568DBF464340BFF5E5DBBE3F6B04BF131B39BF3F6B04BFF5E5DBBE464340BF29D246BE503900BFFE7980BF88DC0CC0FE7980BF503900BF29D246BEF022DF3E91AF403F778DA63E31B3F23E778DA63E91AF403FF022DF3EE9E8333E5DC73F3F169FBB3E36D857BE169FBB3E5DC73F3FE9E8333EAABCFB3F1D7D303FDA45173EC6564B3FDA45173E1D7D303FAABCFB3FE9E8333E5DC73F3F169FBB3E36D857BE169FBB3E5DC73F3FE9E8333EF022DF3E91AF403F778DA63E31B3F23E778DA63E91AF403FF022DF3EE9E8333E5DC73F3F169FBB3E36D857BE169FBB3E5DC73F3FE9E8333EAABCFB3F1D7D303FDA45173EC6564B3FDA45173E1D7D303FAABCFB3F"> : tensor<3x7x7xf32>
  %3 = graph.reshape %r0 : (tensor<3x7x7xf32>) -> tensor<147xf32>
  %4 = graph.pad %3 {paddings = [0, 109]} : (tensor<147xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<3x7x7xf32>) -> tensor<147xf32>
  %6 = graph.pad %5 {paddings = [0, 109]} : (tensor<147xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// tile
func.func @tile_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0 = graph.tile %1 {multiples = [2, 1, 3]} : (tensor<2x3x4xf32>) -> (tensor<4x3x12xf32>)
  %2 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E36D857BE169FBB3E5DC73F3FE9E8333E36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E31B3F23E778DA63E91AF403FF022DF3E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BF131B39BF3F6B04BFF5E5DBBE464340BF131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBFA1DA6DBF0E9596BF54B010BE3B568DBFA1DA6DBF0E9596BF54B010BE3B568DBFC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3FC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E36D857BE169FBB3E5DC73F3FE9E8333E36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E31B3F23E778DA63E91AF403FF022DF3E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BE88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BF131B39BF3F6B04BFF5E5DBBE464340BF131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBFA1DA6DBF0E9596BF54B010BE3B568DBFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<4x3x12xf32>
  %3 = graph.reshape %r0 : (tensor<4x3x12xf32>) -> tensor<144xf32>
  %4 = graph.pad %3 {paddings = [0, 112]} : (tensor<144xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<4x3x12xf32>) -> tensor<144xf32>
  %6 = graph.pad %5 {paddings = [0, 112]} : (tensor<144xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// tile none
func.func @tile_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0 = graph.tile %1 {multiples = [2, 0, 3]} : (tensor<2x3x4xf32>) -> (tensor<4x0x12xf32>)
  %2 = graph.constant dense<> : tensor<4x0x12xf32>
  %3 = graph.reshape %r0 : (tensor<4x0x12xf32>) -> tensor<0xf32>
  %4 = graph.pad %3 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<4x0x12xf32>) -> tensor<0xf32>
  %6 = graph.pad %5 {paddings = [0, 256]} : (tensor<0xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<2.020000e-36> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// reverse
func.func @reverse_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xC6564B3FDA45173E1D7D303FAABCFB3F36D857BE169FBB3E5DC73F3FE9E8333E31B3F23E778DA63E91AF403FF022DF3E88DC0CC0FE7980BF503900BF29D246BE131B39BF3F6B04BFF5E5DBBE464340BFA1DA6DBF0E9596BF54B010BE3B568DBF"> : tensor<2x3x4xf32>
  %r0 = graph.reverse %1 {axes = [0, -1]} : (tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  %2 = graph.constant dense<"0x29D246BE503900BFFE7980BF88DC0CC0464340BFF5E5DBBE3F6B04BF131B39BF3B568DBF54B010BE0E9596BFA1DA6DBFAABCFB3F1D7D303FDA45173EC6564B3FE9E8333E5DC73F3F169FBB3E36D857BEF022DF3E91AF403F778DA63E31B3F23E"> : tensor<2x3x4xf32>
  %3 = graph.reshape %r0 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %4 = graph.pad %3 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %6 = graph.pad %5 {paddings = [0, 232]} : (tensor<24xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.445940e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// strided_slice range
func.func @strided_slice_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xD2AAEE3EADB5073FEB935CBE136291BF597B123EF220B7BEA77D37BE67176A3FDDE89E3E53C7F63E6C9A0F4095C58B3C4FEB583F6428CB3EDCE79FBF9DF7C7BF3443B83F9F812ABE1390D43E78D19DBFC25794BE6D48263F678D26BF95D6823D089A1EBF08CF9DBF4D65163FEC1B933EE460DD3D9CD1063FC637D1BFF172033F9F20A4BF2F0E17BF26B7C13FFBA59D3F0B95FDBE54A0A33F2612D83F3DCE3A3E74DD72BFA893B8BBBB37153FE812083FAF21C13F31700D3F0E11DB3F9760FFBF20FD973F7136203F0860823FDF681E3F0B2948BEDE31A2BE300E493FE3AF95BFD393A63ECE38793F0792803E67F096BE3309E6BEC002C7BE937719BE1B8A883F2723C63FECBF0840CF074DBEEA418BBED0EACD3EC9ACC1BD6EE252BE677CFA3CCA81F33CBF7B9D3F3EC5AC3EBC9A67BF405F27BF42F8C4BE0334C33F0356B83F73C4953EE0B9F5BEF1FDF9BCC651F6BEBE22D33E256C333FBC18C73EFD8F9DBFC594C13FE28F21BE36D6283F23D73BBFA76A9CBE4CA9A13FF9BA50BF8DFEA0BD5DD4D5BD6A7242BF29BB6C3E76EC25408DFACDBBAFD8A8BEEB32A0BFC80BCA3ED868D43F6694953F6CE4533F7D2FD1BEA0BBCD3F00F6CA3E751F49BD9175A1BFBC9F2ABF2B9F63BF874DFDBD7E44B6BF3E1DA8BF2249FDBFFEED42BE19855EBE"> : tensor<4x5x6xf32>
  %r0 = graph.strided_slice %1 {begin = [1, 0], end = [3, 5], strides = [1, 2]} : (tensor<4x5x6xf32>) -> (tensor<2x3x6xf32>)
  %2 = graph.constant dense<"0xC637D1BFF172033F9F20A4BF2F0E17BF26B7C13FFBA59D3FBB37153FE812083FAF21C13F31700D3F0E11DB3F9760FFBF300E493FE3AF95BFD393A63ECE38793F0792803E67F096BE3309E6BEC002C7BE937719BE1B8A883F2723C63FECBF0840CA81F33CBF7B9D3F3EC5AC3EBC9A67BF405F27BF42F8C4BEBE22D33E256C333FBC18C73EFD8F9DBFC594C13FE28F21BE"> : tensor<2x3x6xf32>
  %3 = graph.reshape %r0 : (tensor<2x3x6xf32>) -> tensor<36xf32>
  %4 = graph.pad %3 {paddings = [0, 220]} : (tensor<36xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<2x3x6xf32>) -> tensor<36xf32>
  %6 = graph.pad %5 {paddings = [0, 220]} : (tensor<36xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.316162e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// strided_slice negative
func.func @strided_slice_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xD2AAEE3EADB5073FEB935CBE136291BF597B123EF220B7BEA77D37BE67176A3FDDE89E3E53C7F63E6C9A0F4095C58B3C4FEB583F6428CB3EDCE79FBF9DF7C7BF3443B83F9F812ABE1390D43E78D19DBFC25794BE6D48263F678D26BF95D6823D089A1EBF08CF9DBF4D65163FEC1B933EE460DD3D9CD1063FC637D1BFF172033F9F20A4BF2F0E17BF26B7C13FFBA59D3F0B95FDBE54A0A33F2612D83F3DCE3A3E74DD72BFA893B8BBBB37153FE812083FAF21C13F31700D3F0E11DB3F9760FFBF20FD973F7136203F0860823FDF681E3F0B2948BEDE31A2BE300E493FE3AF95BFD393A63ECE38793F0792803E67F096BE3309E6BEC002C7BE937719BE1B8A883F2723C63FECBF0840CF074DBEEA418BBED0EACD3EC9ACC1BD6EE252BE677CFA3CCA81F33CBF7B9D3F3EC5AC3EBC9A67BF405F27BF42F8C4BE0334C33F0356B83F73C4953EE0B9F5BEF1FDF9BCC651F6BEBE22D33E256C333FBC18C73EFD8F9DBFC594C13FE28F21BE36D6283F23D73BBFA76A9CBE4CA9A13FF9BA50BF8DFEA0BD5DD4D5BD6A7242BF29BB6C3E76EC25408DFACDBBAFD8A8BEEB32A0BFC80BCA3ED868D43F6694953F6CE4533F7D2FD1BEA0BBCD3F00F6CA3E751F49BD9175A1BFBC9F2ABF2B9F63BF874DFDBD7E44B6BF3E1DA8BF2249FDBFFEED42BE19855EBE"> : tensor<4x5x6xf32>
  %r0 = graph.strided_slice %1 {begin = [0, -1], end = [0, -4], strides = [-1, -2], begin_mask = 1, end_mask = 1} : (tensor<4x5x6xf32>) -> (tensor<4x2x6xf32>)
  %2 = graph.constant dense<"0x874DFDBD7E44B6BF3E1DA8BF2249FDBFFEED42BE19855EBEEB32A0BFC80BCA3ED868D43F6694953F6CE4533F7D2FD1BEBE22D33E256C333FBC18C73EFD8F9DBFC594C13FE28F21BECA81F33CBF7B9D3F3EC5AC3EBC9A67BF405F27BF42F8C4BE300E493FE3AF95BFD393A63ECE38793F0792803E67F096BEBB37153FE812083FAF21C13F31700D3F0E11DB3F9760FFBF089A1EBF08CF9DBF4D65163FEC1B933EE460DD3D9CD1063F4FEB583F6428CB3EDCE79FBF9DF7C7BF3443B83F9F812ABE"> : tensor<4x2x6xf32>
  %3 = graph.reshape %r0 : (tensor<4x2x6xf32>) -> tensor<48xf32>
  %4 = graph.pad %3 {paddings = [0, 208]} : (tensor<48xf32>) -> tensor<256xf32>
  %5 = graph.reshape %2 : (tensor<4x2x6xf32>) -> tensor<48xf32>
  %6 = graph.pad %5 {paddings = [0, 208]} : (tensor<48xf32>) -> tensor<256xf32>
  %7 = graph.constant dense<2.020000e-06> : tensor<f32>
  %8 = graph.constant dense<4.030173e-07> : tensor<f32>
  %9 = func.call @close(%4, %6, %7, %8) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %9 : tensor<i1>
}

// gather 0
func.func @gather_1() -> tensor<i1> {
  %1 = graph.constant dense<"0xD2AAEE3EADB5073FEB935CBE136291BF597B123EF220B7BEA77D37BE67176A3FDDE89E3E53C7F63E6C9A0F4095C58B3C4FEB583F6428CB3EDCE79FBF9DF7C7BF3443B83F9F812ABE1390D43E78D19DBFC25794BE6D48263F678D26BF95D6823D089A1EBF08CF9DBF4D65163FEC1B933EE460DD3D9CD1063FC637D1BFF172033F9F20A4BF2F0E17BF26B7C13FFBA59D3F0B95FDBE54A0A33F2612D83F3DCE3A3E74DD72BFA893B8BBBB37153FE812083FAF21C13F31700D3F0E11DB3F9760FFBF20FD973F7136203F0860823FDF681E3F0B2948BEDE31A2BE300E493FE3AF95BFD393A63ECE38793F0792803E67F096BE3309E6BEC002C7BE937719BE1B8A883F2723C63FECBF0840CF074DBEEA418BBED0EACD3EC9ACC1BD6EE252BE677CFA3CCA81F33CBF7B9D3F3EC5AC3EBC9A67BF405F27BF42F8C4BE0334C33F0356B83F73C4953EE0B9F5BEF1FDF9BCC651F6BEBE22D33E256C333FBC18C73EFD8F9DBFC594C13FE28F21BE36D6283F23D73BBFA76A9CBE4CA9A13FF9BA50BF8DFEA0BD5DD4D5BD6A7242BF29BB6C3E76EC25408DFACDBBAFD8A8BEEB32A0BFC80BCA3ED868D43F6694953F6CE4533F7D2FD1BEA0BBCD3F00F6CA3E751F49BD9175A1BFBC9F2ABF2B9F63BF874DFDBD7E44B6BF3E1DA8BF2249FDBFFEED42BE19855EBE"> : tensor<4x5x6xf32>
  %2 = graph.constant dense<"0x0000000003000000010000000900000002000000FCFFFFFF"> : tensor<2x3xi32>
  %r0 = graph.gather %1, %2 {axis = 0} : (tensor<4x5x6xf32>, tensor<2x3xi32>) -> (tensor<2x3x5x6xf32>)
  %3 = graph.constant dense<"0xD2AAEE3EADB5073FEB935CBE136291BF597B123EF220B7BEA77D37BE67176A3FDDE89E3E53C7F63E6C9A0F4095C58B3C4FEB583F6428CB3EDCE79FBF9DF7C7BF3443B83F9F812ABE1390D43E78D19DBFC25794BE6D48263F678D26BF95D6823D089A1EBF08CF9DBF4D65163FEC1B933EE460DD3D9CD1063F36D6283F23D73BBFA76A9CBE4CA9A13FF9BA50BF8DFEA0BD5DD4D5BD6A7242BF29BB6C3E76EC25408DFACDBBAFD8A8BEEB32A0BFC80BCA3ED868D43F6694953F6CE4533F7D2FD1BEA0BBCD3F00F6CA3E751F49BD9175A1BFBC9F2ABF2B9F63BF874DFDBD7E44B6BF3E1DA8BF2249FDBFFEED42BE19855EBEC637D1BFF172033F9F20A4BF2F0E17BF26B7C13FFBA59D3F0B95FDBE54A0A33F2612D83F3DCE3A3E74DD72BFA893B8BBBB37153FE812083FAF21C13F31700D3F0E11DB3F9760FFBF20FD973F7136203F0860823FDF681E3F0B2948BEDE31A2BE300E493FE3AF95BFD393A63ECE38793F0792803E67F096BE36D6283F23D73BBFA76A9CBE4CA9A13FF9BA50BF8DFEA0BD5DD4D5BD6A7242BF29BB6C3E76EC25408DFACDBBAFD8A8BEEB32A0BFC80BCA3ED868D43F6694953F6CE4533F7D2FD1BEA0BBCD3F00F6CA3E751F49BD9175A1BFBC9F2ABF2B9F63BF874DFDBD7E44B6BF3E1DA8BF2249FDBFFEED42BE19855EBE3309E6BEC002C7BE937719BE1B8A883F2723C63FECBF0840CF074DBEEA418BBED0EACD3EC9ACC1BD6EE252BE677CFA3CCA81F33CBF7B9D3F3EC5AC3EBC9A67BF405F27BF42F8C4BE0334C33F0356B83F73C4953EE0B9F5BEF1FDF9BCC651F6BEBE22D33E256C333FBC18C73EFD8F9DBFC594C13FE28F21BED2AAEE3EADB5073FEB935CBE136291BF597B123EF220B7BEA77D37BE67176A3FDDE89E3E53C7F63E6C9A0F4095C58B3C4FEB583F6428CB3EDCE79FBF9DF7C7BF3443B83F9F812ABE1390D43E78D19DBFC25794BE6D48263F678D26BF95D6823D089A1EBF08CF9DBF4D65163FEC1B933EE460DD3D9CD1063F"> : tensor<2x3x5x6xf32>
  %4 = graph.reshape %r0 : (tensor<2x3x5x6xf32>) -> tensor<180xf32>
  %5 = graph.pad %4 {paddings = [0, 76]} : (tensor<180xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<2x3x5x6xf32>) -> tensor<180xf32>
  %7 = graph.pad %6 {paddings = [0, 76]} : (tensor<180xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<5.236966e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// gather scalar
func.func @gather_2() -> tensor<i1> {
  %1 = graph.constant dense<"0xD2AAEE3EADB5073FEB935CBE136291BF597B123EF220B7BEA77D37BE67176A3FDDE89E3E53C7F63E6C9A0F4095C58B3C4FEB583F6428CB3EDCE79FBF9DF7C7BF3443B83F9F812ABE1390D43E78D19DBFC25794BE6D48263F678D26BF95D6823D089A1EBF08CF9DBF4D65163FEC1B933EE460DD3D9CD1063FC637D1BFF172033F9F20A4BF2F0E17BF26B7C13FFBA59D3F0B95FDBE54A0A33F2612D83F3DCE3A3E74DD72BFA893B8BBBB37153FE812083FAF21C13F31700D3F0E11DB3F9760FFBF20FD973F7136203F0860823FDF681E3F0B2948BEDE31A2BE300E493FE3AF95BFD393A63ECE38793F0792803E67F096BE3309E6BEC002C7BE937719BE1B8A883F2723C63FECBF0840CF074DBEEA418BBED0EACD3EC9ACC1BD6EE252BE677CFA3CCA81F33CBF7B9D3F3EC5AC3EBC9A67BF405F27BF42F8C4BE0334C33F0356B83F73C4953EE0B9F5BEF1FDF9BCC651F6BEBE22D33E256C333FBC18C73EFD8F9DBFC594C13FE28F21BE36D6283F23D73BBFA76A9CBE4CA9A13FF9BA50BF8DFEA0BD5DD4D5BD6A7242BF29BB6C3E76EC25408DFACDBBAFD8A8BEEB32A0BFC80BCA3ED868D43F6694953F6CE4533F7D2FD1BEA0BBCD3F00F6CA3E751F49BD9175A1BFBC9F2ABF2B9F63BF874DFDBD7E44B6BF3E1DA8BF2249FDBFFEED42BE19855EBE"> : tensor<4x5x6xf32>
  %2 = graph.constant dense<"0x0200000000000000"> : tensor<i64>
  %r0 = graph.gather %1, %2 : (tensor<4x5x6xf32>, tensor<i64>) -> (tensor<5x6xf32>)
  %3 = graph.constant dense<"0x3309E6BEC002C7BE937719BE1B8A883F2723C63FECBF0840CF074DBEEA418BBED0EACD3EC9ACC1BD6EE252BE677CFA3CCA81F33CBF7B9D3F3EC5AC3EBC9A67BF405F27BF42F8C4BE0334C33F0356B83F73C4953EE0B9F5BEF1FDF9BCC651F6BEBE22D33E256C333FBC18C73EFD8F9DBFC594C13FE28F21BE"> : tensor<5x6xf32>
  %4 = graph.reshape %r0 : (tensor<5x6xf32>) -> tensor<30xf32>
  %5 = graph.pad %4 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %6 = graph.reshape %3 : (tensor<5x6xf32>) -> tensor<30xf32>
  %7 = graph.pad %6 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %8 = graph.constant dense<2.020000e-06> : tensor<f32>
  %9 = graph.constant dense<4.316162e-07> : tensor<f32>
  %10 = func.call @close(%5, %7, %8, %9) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %10 : tensor<i1>
}

// one_hot
func.func @one_hot_1() -> tensor<i1> {
  %1 = graph.constant dense<"0x0000000003000000010000000900000002000000FCFFFFFF"> : tensor<2x3xi32>
  %2 = graph.constant dense<"0x00000040"> : tensor<f32>
  %3 = graph.constant dense<"0x000080BF"> : tensor<f32>
  %r0 = graph.one_hot %1, %2, %3 {depth = 5} : (tensor<2x3xi32>, tensor<f32>, tensor<f32>) -> (tensor<2x3x5xf32>)
  %4 = graph.constant dense<"0x00000040000080BF000080BF000080BF000080BF000080BF000080BF000080BF00000040000080BF000080BF00000040000080BF000080BF000080BF000080BF000080BF000080BF000080BF000080BF000080BF000080BF00000040000080BF000080BF000080BF000080BF000080BF000080BF000080BF"> : tensor<2x3x5xf32>
  %5 = graph.reshape %r0 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %6 = graph.pad %5 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %7 = graph.reshape %4 : (tensor<2x3x5xf32>) -> tensor<30xf32>
  %8 = graph.pad %7 {paddings = [0, 226]} : (tensor<30xf32>) -> tensor<256xf32>
  %9 = graph.constant dense<2.020000e-06> : tensor<f32>
  %10 = graph.constant dense<4.040000e-07> : tensor<f32>
  %11 = func.call @close(%6, %8, %9, %10) : (tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>
  return %11 : tensor<i1>
}

// one_hot axis
func.func @one_hot_2() -> tensor<i1> {
  %1 = graph.constant dense<"0x0000000003000000010000000900000002000000FCFFFFFF"> : tensor<2x3xi32>
  %2 = graph.constant dense<"0x01"> : tensor<i8>
  %3 = graph.constant dense<"0x00"> : tensor<i8>
  %r0 = graph.one_hot %1, %2, %3 {depth = 4, axis = 1} : (tensor<2x3xi32>, tensor<i8>, tensor<i8>) -> (tensor<2x4x3xi8>)
  %4 = graph.constant dense<"0x010000000001000000000100000000000000000100000000"> : tensor<2x4x3xi8>
  %5 = graph.equal %r0, %4 : (tensor<2x4x3xi8>, tensor<2x4x3xi8>) -> tensor<2x4x3xi1>
  %6 = graph.reduce_all %5 : (tensor<2x4x3xi1>) -> tensor<i1>
  return %6 : tensor<i1>
}

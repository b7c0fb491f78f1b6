// Every conversion between element types.

func.func @convert_f32(%x: tensor<200xf32>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xf32>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xf32>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xf32>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xf32>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xf32>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xf32>) -> tensor<200xi32>
  %ui8 = stablehlo.convert %x : (tensor<200xf32>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xf32>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xf32>) -> tensor<200xui32>
  %i1 = stablehlo.convert %x : (tensor<200xf32>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %ui8, %ui16, %ui32, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xi1>
}

func.func @convert_bf16(%x: tensor<200xbf16>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xbf16>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xbf16>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xbf16>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xbf16>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xbf16>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xbf16>) -> tensor<200xi32>
  %ui8 = stablehlo.convert %x : (tensor<200xbf16>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xbf16>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xbf16>) -> tensor<200xui32>
  %i1 = stablehlo.convert %x : (tensor<200xbf16>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %ui8, %ui16, %ui32, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xi1>
}

func.func @convert_f16(%x: tensor<200xf16>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xf16>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xf16>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xf16>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xf16>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xf16>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xf16>) -> tensor<200xi32>
  %ui8 = stablehlo.convert %x : (tensor<200xf16>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xf16>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xf16>) -> tensor<200xui32>
  %i1 = stablehlo.convert %x : (tensor<200xf16>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %ui8, %ui16, %ui32, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xi1>
}

func.func @convert_i8(%x: tensor<200xi8>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xi32>
  %i64 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xi64>
  %ui8 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xui32>
  %ui64 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xui64>
  %i1 = stablehlo.convert %x : (tensor<200xi8>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %i64, %ui8, %ui16, %ui32, %ui64, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>
}

func.func @convert_i16(%x: tensor<200xi16>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xi32>
  %i64 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xi64>
  %ui8 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xui32>
  %ui64 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xui64>
  %i1 = stablehlo.convert %x : (tensor<200xi16>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %i64, %ui8, %ui16, %ui32, %ui64, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>
}

func.func @convert_i32(%x: tensor<200xi32>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xi32>
  %i64 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xi64>
  %ui8 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xui32>
  %ui64 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xui64>
  %i1 = stablehlo.convert %x : (tensor<200xi32>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %i64, %ui8, %ui16, %ui32, %ui64, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>
}

func.func @convert_i64(%x: tensor<200xi64>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xi32>
  %i64 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xi64>
  %ui8 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xui32>
  %ui64 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xui64>
  %i1 = stablehlo.convert %x : (tensor<200xi64>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %i64, %ui8, %ui16, %ui32, %ui64, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>
}

func.func @convert_ui8(%x: tensor<200xui8>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xi32>
  %i64 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xi64>
  %ui8 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xui32>
  %ui64 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xui64>
  %i1 = stablehlo.convert %x : (tensor<200xui8>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %i64, %ui8, %ui16, %ui32, %ui64, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>
}

func.func @convert_ui16(%x: tensor<200xui16>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xi32>
  %i64 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xi64>
  %ui8 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xui32>
  %ui64 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xui64>
  %i1 = stablehlo.convert %x : (tensor<200xui16>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %i64, %ui8, %ui16, %ui32, %ui64, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>
}

func.func @convert_ui32(%x: tensor<200xui32>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xi32>
  %i64 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xi64>
  %ui8 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xui32>
  %ui64 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xui64>
  %i1 = stablehlo.convert %x : (tensor<200xui32>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %i64, %ui8, %ui16, %ui32, %ui64, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>
}

func.func @convert_ui64(%x: tensor<200xui64>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xi32>
  %i64 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xi64>
  %ui8 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xui32>
  %ui64 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xui64>
  %i1 = stablehlo.convert %x : (tensor<200xui64>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %i64, %ui8, %ui16, %ui32, %ui64, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>
}

func.func @convert_i1(%x: tensor<200xi1>) -> (tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>) {
  %f32 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xf32>
  %bf16 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xbf16>
  %f16 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xf16>
  %i8 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xi8>
  %i16 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xi16>
  %i32 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xi32>
  %i64 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xi64>
  %ui8 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xui8>
  %ui16 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xui16>
  %ui32 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xui32>
  %ui64 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xui64>
  %i1 = stablehlo.convert %x : (tensor<200xi1>) -> tensor<200xi1>
  return %f32, %bf16, %f16, %i8, %i16, %i32, %i64, %ui8, %ui16, %ui32, %ui64, %i1 : tensor<200xf32>, tensor<200xbf16>, tensor<200xf16>, tensor<200xi8>, tensor<200xi16>, tensor<200xi32>, tensor<200xi64>, tensor<200xui8>, tensor<200xui16>, tensor<200xui32>, tensor<200xui64>, tensor<200xi1>
}

func.func @bitcast_f32_i32(%x: tensor<70xf32>) -> tensor<70xi32> {
  %r = stablehlo.bitcast_convert %x : (tensor<70xf32>) -> tensor<70xi32>
  return %r : tensor<70xi32>
}

func.func @bitcast_i32_f32(%x: tensor<70xi32>) -> tensor<70xf32> {
  %r = stablehlo.bitcast_convert %x : (tensor<70xi32>) -> tensor<70xf32>
  return %r : tensor<70xf32>
}

func.func @bitcast_f32_ui32(%x: tensor<70xf32>) -> tensor<70xui32> {
  %r = stablehlo.bitcast_convert %x : (tensor<70xf32>) -> tensor<70xui32>
  return %r : tensor<70xui32>
}

func.func @bitcast_bf16_i16(%x: tensor<70xbf16>) -> tensor<70xi16> {
  %r = stablehlo.bitcast_convert %x : (tensor<70xbf16>) -> tensor<70xi16>
  return %r : tensor<70xi16>
}

func.func @bitcast_i16_bf16(%x: tensor<70xi16>) -> tensor<70xbf16> {
  %r = stablehlo.bitcast_convert %x : (tensor<70xi16>) -> tensor<70xbf16>
  return %r : tensor<70xbf16>
}

func.func @bitcast_f16_ui16(%x: tensor<70xf16>) -> tensor<70xui16> {
  %r = stablehlo.bitcast_convert %x : (tensor<70xf16>) -> tensor<70xui16>
  return %r : tensor<70xui16>
}

func.func @bitcast_narrow(%x: tensor<70xf32>) -> tensor<70x4xui8> {
  %y = stablehlo.add %x, %x : tensor<70xf32>
  %r = stablehlo.bitcast_convert %y : (tensor<70xf32>) -> tensor<70x4xui8>
  return %r : tensor<70x4xui8>
}

func.func @bitcast_wide(%x: tensor<7x2xbf16>) -> tensor<7xi32> {
  %y = stablehlo.add %x, %x : tensor<7x2xbf16>
  %r = stablehlo.bitcast_convert %y : (tensor<7x2xbf16>) -> tensor<7xi32>
  return %r : tensor<7xi32>
}

func.func @reduce_precision_5_10(%x: tensor<500xf32>) -> tensor<500xf32> {
  %r = stablehlo.reduce_precision %x, format = e5m10 : tensor<500xf32>
  return %r : tensor<500xf32>
}

func.func @reduce_precision_8_7(%x: tensor<500xf32>) -> tensor<500xf32> {
  %r = stablehlo.reduce_precision %x, format = e8m7 : tensor<500xf32>
  return %r : tensor<500xf32>
}

func.func @reduce_precision_4_3(%x: tensor<500xf32>) -> tensor<500xf32> {
  %r = stablehlo.reduce_precision %x, format = e4m3 : tensor<500xf32>
  return %r : tensor<500xf32>
}

func.func @reduce_precision_5_2(%x: tensor<500xf32>) -> tensor<500xf32> {
  %r = stablehlo.reduce_precision %x, format = e5m2 : tensor<500xf32>
  return %r : tensor<500xf32>
}

func.func @reduce_precision_3_23(%x: tensor<500xf32>) -> tensor<500xf32> {
  %r = stablehlo.reduce_precision %x, format = e3m23 : tensor<500xf32>
  return %r : tensor<500xf32>
}

func.func @reduce_precision_8_3(%x: tensor<500xf32>) -> tensor<500xf32> {
  %r = stablehlo.reduce_precision %x, format = e8m3 : tensor<500xf32>
  return %r : tensor<500xf32>
}

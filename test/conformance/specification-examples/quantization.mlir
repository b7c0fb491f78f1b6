// RUN: tpu-opt %s | tpu-opt --mlir-print-op-generic | tpu-opt --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// Conversions to and from quantized types. bitcast_convert gives and takes the integers.

func.func @main() {
  call @uniform_dequantize() : () -> ()
  call @uniform_quantize() : () -> ()
  call @uniform_requantize() : () -> ()
  return
}

func.func private @uniform_dequantize() {
  %storage = stablehlo.constant dense<[10, 10]> : tensor<2xi8>
  %operand = stablehlo.bitcast_convert %storage : (tensor<2xi8>) -> tensor<2x!quant.uniform<i8:f32:0, {0.1:-30,0.5:-20}>>
  %result = "stablehlo.uniform_dequantize"(%operand) : (tensor<2x!quant.uniform<i8:f32:0, {0.1:-30,0.5:-20}>>) -> tensor<2xf32>
  check.expect_eq_const %result, dense<[4.0, 15.0]> : tensor<2xf32>
  return
}

func.func private @uniform_quantize() {
  %operand = stablehlo.constant dense<[4.0, 15.0]> : tensor<2xf32>
  %result = "stablehlo.uniform_quantize"(%operand) : (tensor<2xf32>) -> tensor<2x!quant.uniform<i8:f32:0, {0.1:-30,0.5:-20}>>
  %bits = stablehlo.bitcast_convert %result : (tensor<2x!quant.uniform<i8:f32:0, {0.1:-30,0.5:-20}>>) -> tensor<2xi8>
  check.expect_eq_const %bits, dense<[10, 10]> : tensor<2xi8>
  return
}

func.func private @uniform_requantize() {
  %storage = stablehlo.constant dense<[10, 10]> : tensor<2xi8>
  %operand = stablehlo.bitcast_convert %storage : (tensor<2xi8>) -> tensor<2x!quant.uniform<i8:f32:0, {0.1:-30,0.5:-20}>>
  %result = "stablehlo.uniform_quantize"(%operand) : (tensor<2x!quant.uniform<i8:f32:0, {0.1:-30,0.5:-20}>>) -> tensor<2x!quant.uniform<i8:f32:0, {0.1:-20,0.2:-30}>>
  %bits = stablehlo.bitcast_convert %result : (tensor<2x!quant.uniform<i8:f32:0, {0.1:-20,0.2:-30}>>) -> tensor<2xi8>
  check.expect_eq_const %bits, dense<[20, 45]> : tensor<2xi8>
  return
}

// RUN: tpu-opt --stablehlo-expand-fourier %s | FileCheck %s

// What the transforms compute, test/integration/self-checks.test checks.

// A real signal takes two products, of which a real result needs one.
// CHECK-LABEL: @real
// CHECK-COUNT-2: stablehlo.dot_general {{.*}}precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
// CHECK-NOT: dot_general
// CHECK: stablehlo.complex %{{.*}}, %{{.*}} : tensor<3xcomplex<f32>>
func.func @real(%x: tensor<4xf32>) -> tensor<3xcomplex<f32>> {
  %0 = stablehlo.fft %x, type = RFFT, length = [4] : (tensor<4xf32>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// 96 = 48 x 2 in two steps.
// CHECK-LABEL: @split
// CHECK: stablehlo.dot_general {{.*}} : (tensor<48x48xf64>, tensor<5x48x2xf64>) -> tensor<48x5x2xf64>
// CHECK: stablehlo.dot_general {{.*}} : (tensor<240x2xf64>, tensor<2x2xf64>) -> tensor<240x2xf64>
func.func @split(%x: tensor<5x96xcomplex<f64>>) -> tensor<5x96xcomplex<f64>> {
  %0 = stablehlo.fft %x, type = IFFT, length = [96] : (tensor<5x96xcomplex<f64>>) -> tensor<5x96xcomplex<f64>>
  return %0 : tensor<5x96xcomplex<f64>>
}

// A prime of more than 128: 512 = 2^9 is the least power of two that holds the convolution of 2 x 149 - 1.
// CHECK-LABEL: @prime
// CHECK: stablehlo.pad {{.*}} -> tensor<1x512xf32>
func.func @prime(%x: tensor<149xf32>) -> tensor<75xcomplex<f32>> {
  %0 = stablehlo.fft %x, type = RFFT, length = [149] : (tensor<149xf32>) -> tensor<75xcomplex<f32>>
  return %0 : tensor<75xcomplex<f32>>
}

// CHECK-LABEL: @empty
// CHECK-NOT: fft
// CHECK: stablehlo.constant {{.*}} : tensor<0x3xf32>
func.func @empty(%x: tensor<0x2xcomplex<f32>>) -> tensor<0x3xf32> {
  %0 = stablehlo.fft %x, type = IRFFT, length = [3] : (tensor<0x2xcomplex<f32>>) -> tensor<0x3xf32>
  return %0 : tensor<0x3xf32>
}

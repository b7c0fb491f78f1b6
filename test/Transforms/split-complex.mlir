// RUN: tpu-opt --stablehlo-split-complex %s | FileCheck %s
// RUN: tpu-opt --stablehlo-split-complex --chlo-expand --stablehlo-evaluate %s | FileCheck --check-prefix=VALUES %s

// CHECK-LABEL: @multiply
// CHECK-DAG: %[[A:.*]] = stablehlo.real %arg0
// CHECK-DAG: %[[B:.*]] = stablehlo.imag %arg0
// CHECK-DAG: %[[AA:.*]] = stablehlo.multiply %[[A]], %[[A]] : tensor<4xf32>
// CHECK-DAG: %[[BB:.*]] = stablehlo.multiply %[[B]], %[[B]] : tensor<4xf32>
// CHECK-DAG: %[[R:.*]] = stablehlo.subtract %[[AA]], %[[BB]] : tensor<4xf32>
// CHECK: return %[[R]]
func.func @multiply(%z: tensor<4xcomplex<f32>>) -> tensor<4xf32> {
  %0 = stablehlo.multiply %z, %z : tensor<4xcomplex<f32>>
  %1 = stablehlo.real %0 : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// A result of the function is put together again.
// CHECK-LABEL: @whole
// CHECK-COUNT-4: stablehlo.dot_general {{.*}} -> tensor<2x2xf32>
// CHECK-DAG: %[[R:.*]] = stablehlo.complex %{{.*}}, %{{.*}} : tensor<2x2xcomplex<f32>>
// CHECK: return %[[R]]
func.func @whole(%a: tensor<2x3xcomplex<f32>>, %b: tensor<3x2xcomplex<f32>>) -> tensor<2x2xcomplex<f32>> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0]
      : (tensor<2x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<2x2xcomplex<f32>>
  return %0 : tensor<2x2xcomplex<f32>>
}

// Sums are taken part by part; a product needs both.
// CHECK-LABEL: @reductions
// CHECK-COUNT-2: stablehlo.reduce({{.*}}) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
// CHECK-DAG: stablehlo.reduce(%{{.*}} init: %{{.*}}), (%{{.*}} init: %{{.*}}) across dimensions = [0] : (tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
func.func @reductions(%z: tensor<4xcomplex<f32>>) -> (tensor<complex<f32>>, tensor<complex<f32>>) {
  %zero = stablehlo.constant dense<(0.0, 0.0)> : tensor<complex<f32>>
  %one = stablehlo.constant dense<(1.0, 0.0)> : tensor<complex<f32>>
  %0 = stablehlo.reduce(%z init: %zero) applies stablehlo.add across dimensions = [0]
      : (tensor<4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
  %1 = stablehlo.reduce(%z init: %one) applies stablehlo.multiply across dimensions = [0]
      : (tensor<4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
  return %0, %1 : tensor<complex<f32>>, tensor<complex<f32>>
}

// What isn't known takes complex values.
// CHECK-LABEL: @call
// CHECK-DAG: %[[Z:.*]] = stablehlo.complex
// CHECK-DAG: %[[C:.*]] = stablehlo.custom_call @f(%[[Z]]) : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
// CHECK-DAG: stablehlo.real %[[C]]
func.func @call(%z: tensor<2xcomplex<f32>>) -> tensor<2xf32> {
  %0 = stablehlo.negate %z : tensor<2xcomplex<f32>>
  %1 = stablehlo.custom_call @f(%0) : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
  %2 = stablehlo.negate %1 : tensor<2xcomplex<f32>>
  %3 = stablehlo.real %2 : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  return %3 : tensor<2xf32>
}

// A loop carries both parts; the result is ((1 + i) / 2)^2.
// CHECK-LABEL: @loop
// CHECK-DAG: stablehlo.while(%{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}) : tensor<i32>, tensor<f32>, tensor<f32>
// VALUES-LABEL: @loop
// VALUES: dense<(0.000000e+00,5.000000e-01)> : tensor<complex<f32>>
func.func @loop() -> tensor<complex<f32>> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %two = stablehlo.constant dense<2> : tensor<i32>
  %start = stablehlo.constant dense<(1.0, 0.0)> : tensor<complex<f32>>
  %factor = stablehlo.constant dense<(0.5, 0.5)> : tensor<complex<f32>>
  %r:2 = stablehlo.while(%i = %zero, %z = %start) : tensor<i32>, tensor<complex<f32>>
  cond {
    %c = stablehlo.compare LT, %i, %two : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %n = stablehlo.add %i, %one : tensor<i32>
    %p = stablehlo.multiply %z, %factor : tensor<complex<f32>>
    stablehlo.return %n, %p : tensor<i32>, tensor<complex<f32>>
  }
  return %r#1 : tensor<complex<f32>>
}

// Branch cuts: the square root of -4 is 2 i or -2 i by the sign of the imaginary zero.
// VALUES-LABEL: @functions
// VALUES: dense<[(0.000000e+00,2.000000e+00), (0.000000e+00,-2.000000e+00), (2.000000e+00,1.000000e+00)]>
// VALUES: dense<[(1.38629{{.*}},3.14159{{.*}}), (1.38629{{.*}},-3.14159{{.*}}), (1.60943{{.*}},0.92729{{.*}})]>
// VALUES: dense<[4.000000e+00, 4.000000e+00, 5.000000e+00]>
// VALUES: dense<(1.000000e+00,0.000000e+00)>
// VALUES: dense<[(-1.570796{{.*}},2.06343{{.*}}), (-1.570796{{.*}},-2.06343{{.*}}), (0.633983{{.*}},2.3055{{.*}})]>
func.func @functions() -> (tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xf32>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>) {
  %z = stablehlo.constant dense<[(-4.0, 0.0), (-4.0, -0.0), (3.0, 4.0)]> : tensor<3xcomplex<f32>>
  %0 = stablehlo.sqrt %z : tensor<3xcomplex<f32>>
  %1 = stablehlo.log %z : tensor<3xcomplex<f32>>
  %2 = stablehlo.abs %z : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  %3 = stablehlo.divide %z, %z : tensor<3xcomplex<f32>>
  %4 = chlo.asin %z : tensor<3xcomplex<f32>> -> tensor<3xcomplex<f32>>
  return %0, %1, %2, %3, %4 : tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>, tensor<3xf32>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>
}

// A comparator takes both sides of the real parts, then both of the imaginary ones.

// CHECK-LABEL: @sort
// CHECK-DAG: "stablehlo.sort"
// CHECK: ^bb0(%{{.*}}: tensor<f32>, %{{.*}}: tensor<f32>, %[[LEFT:.*]]: tensor<f32>, %[[RIGHT:.*]]: tensor<f32>):
// CHECK-DAG: stablehlo.compare LT, %[[LEFT]], %[[RIGHT]]
func.func @sort(%a: tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>> {
  %0 = "stablehlo.sort"(%a) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%x: tensor<complex<f32>>, %y: tensor<complex<f32>>):
    %left = stablehlo.imag %x : (tensor<complex<f32>>) -> tensor<f32>
    %right = stablehlo.imag %y : (tensor<complex<f32>>) -> tensor<f32>
    %before = stablehlo.compare LT, %left, %right : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %before : tensor<i1>
  }) : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
  return %0 : tensor<5xcomplex<f32>>
}

// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s
// RUN: tpu-opt %s --stablehlo-simplify=reassociate=true | FileCheck %s --check-prefix=FAST

// CHECK-LABEL: func @add_negative_zero
// CHECK-NEXT: return %arg0
func.func @add_negative_zero(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c = stablehlo.constant dense<-0.0> : tensor<4xf32>
  %0 = stablehlo.add %x, %c : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Adding +0 turns -0 into +0: it stays.
// CHECK-LABEL: func @add_positive_zero
// CHECK: stablehlo.add
func.func @add_positive_zero(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c = stablehlo.constant dense<0.0> : tensor<4xf32>
  %0 = stablehlo.add %x, %c : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @add_integer_zero
// CHECK-NEXT: return %arg0
func.func @add_integer_zero(%x: tensor<4xi32>) -> tensor<4xi32> {
  %c = stablehlo.constant dense<0> : tensor<4xi32>
  %0 = stablehlo.add %c, %x : tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func @add_negated
// CHECK-NEXT: stablehlo.subtract %arg0, %arg1
// CHECK-NEXT: return
func.func @add_negated(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.negate %y : tensor<4xf32>
  %1 = stablehlo.add %0, %x : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func @subtract
// CHECK-NEXT: %[[N:.*]] = stablehlo.negate %arg1
// CHECK-NEXT: return %arg0, %[[N]]
func.func @subtract(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
  %minus = stablehlo.constant dense<-0.0> : tensor<4xf32>
  %0 = stablehlo.subtract %x, %zero : tensor<4xf32>
  %1 = stablehlo.subtract %minus, %y : tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// 0 - x is not -x for x = 0; x - x is NaN for infinities; x * 0 likewise.
// CHECK-LABEL: func @kept
// CHECK-DAG: stablehlo.subtract %cst{{.*}}, %arg0
// CHECK-DAG: stablehlo.subtract %arg0, %arg0
// CHECK-DAG: stablehlo.multiply
func.func @kept(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
  %0 = stablehlo.subtract %zero, %x : tensor<4xf32>
  %1 = stablehlo.subtract %x, %x : tensor<4xf32>
  %2 = stablehlo.multiply %x, %zero : tensor<4xf32>
  return %0, %1, %2 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @subtract_same_integer
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<0>
// CHECK-NEXT: return %[[C]]
func.func @subtract_same_integer(%x: tensor<4xui8>) -> tensor<4xui8> {
  %0 = stablehlo.subtract %x, %x : tensor<4xui8>
  return %0 : tensor<4xui8>
}

// CHECK-LABEL: func @multiply
// CHECK: %[[N:.*]] = stablehlo.negate %arg0
// CHECK: return %arg0, %[[N]]
func.func @multiply(%x: tensor<4xbf16>) -> (tensor<4xbf16>, tensor<4xbf16>) {
  %one = stablehlo.constant dense<1.0> : tensor<4xbf16>
  %minus = stablehlo.constant dense<-1.0> : tensor<4xbf16>
  %0 = stablehlo.multiply %x, %one : tensor<4xbf16>
  %1 = stablehlo.multiply %minus, %x : tensor<4xbf16>
  return %0, %1 : tensor<4xbf16>, tensor<4xbf16>
}

// CHECK-LABEL: func @multiply_integer
// CHECK-DAG: %[[THREE:.*]] = stablehlo.constant dense<3> : tensor<4xi32>
// CHECK-DAG: %[[ZERO:.*]] = stablehlo.constant dense<0> : tensor<4xi32>
// CHECK: %[[S:.*]] = stablehlo.shift_left %arg0, %[[THREE]]
// CHECK: return %[[S]], %[[ZERO]]
func.func @multiply_integer(%x: tensor<4xi32>) -> (tensor<4xi32>, tensor<4xi32>) {
  %eight = stablehlo.constant dense<8> : tensor<4xi32>
  %zero = stablehlo.constant dense<0> : tensor<4xi32>
  %0 = stablehlo.multiply %x, %eight : tensor<4xi32>
  %1 = stablehlo.multiply %x, %zero : tensor<4xi32>
  return %0, %1 : tensor<4xi32>, tensor<4xi32>
}

// CHECK-LABEL: func @divide_float
// CHECK-DAG: %[[EIGHTH:.*]] = stablehlo.constant dense<1.250000e-01>
// CHECK-DAG: stablehlo.multiply %arg0, %[[EIGHTH]]
// CHECK-DAG: stablehlo.divide %arg0
// CHECK: return
// FAST-LABEL: func @divide_float
// FAST-NOT: stablehlo.divide
// FAST: return
func.func @divide_float(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %eight = stablehlo.constant dense<8.0> : tensor<4xf32>
  %ten = stablehlo.constant dense<10.0> : tensor<4xf32>
  %0 = stablehlo.divide %x, %eight : tensor<4xf32>
  %1 = stablehlo.divide %x, %ten : tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// -7 / 4 is -1, not -2: a bias where x is negative.
// CHECK-LABEL: func @divide_signed
// CHECK-DAG: %[[C31:.*]] = stablehlo.constant dense<31>
// CHECK-DAG: %[[C30:.*]] = stablehlo.constant dense<30>
// CHECK-DAG: %[[C2:.*]] = stablehlo.constant dense<2>
// CHECK: %[[S:.*]] = stablehlo.shift_right_arithmetic %arg0, %[[C31]]
// CHECK: %[[B:.*]] = stablehlo.shift_right_logical %[[S]], %[[C30]]
// CHECK: %[[A:.*]] = stablehlo.add %arg0, %[[B]]
// CHECK: stablehlo.shift_right_arithmetic %[[A]], %[[C2]]
func.func @divide_signed(%x: tensor<4xi32>) -> tensor<4xi32> {
  %c = stablehlo.constant dense<4> : tensor<4xi32>
  %0 = stablehlo.divide %x, %c : tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func @unsigned
// CHECK-DAG: stablehlo.shift_right_logical %arg0
// CHECK-DAG: stablehlo.and %arg0
// CHECK-NOT: stablehlo.divide
func.func @unsigned(%x: tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>) {
  %c = stablehlo.constant dense<4> : tensor<4xui32>
  %0 = stablehlo.divide %x, %c : tensor<4xui32>
  %1 = stablehlo.remainder %x, %c : tensor<4xui32>
  return %0, %1 : tensor<4xui32>, tensor<4xui32>
}

// The least integer is no positive power of two; 6 is none at all.
// CHECK-LABEL: func @divisors_kept
// CHECK-COUNT-2: stablehlo.divide
func.func @divisors_kept(%x: tensor<4xi8>) -> (tensor<4xi8>, tensor<4xi8>) {
  %least = stablehlo.constant dense<-128> : tensor<4xi8>
  %six = stablehlo.constant dense<6> : tensor<4xi8>
  %0 = stablehlo.divide %x, %least : tensor<4xi8>
  %1 = stablehlo.divide %x, %six : tensor<4xi8>
  return %0, %1 : tensor<4xi8>, tensor<4xi8>
}

// CHECK-LABEL: func @remainder_signed
// CHECK: stablehlo.shift_right_arithmetic
// CHECK: stablehlo.and
// CHECK: stablehlo.subtract
func.func @remainder_signed(%x: tensor<4xi32>) -> tensor<4xi32> {
  %c = stablehlo.constant dense<8> : tensor<4xi32>
  %0 = stablehlo.remainder %x, %c : tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func @twice
// CHECK: %[[A:.*]] = stablehlo.abs %arg0
// CHECK: return %arg0, %[[A]]
func.func @twice(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = stablehlo.negate %x : tensor<4xf32>
  %1 = stablehlo.negate %0 : tensor<4xf32>
  %2 = stablehlo.abs %0 : tensor<4xf32>
  %3 = stablehlo.abs %2 : tensor<4xf32>
  return %1, %3 : tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @power
// CHECK-DAG: %[[ONE:.*]] = stablehlo.constant dense<1.000000e+00>
// CHECK-DAG: %[[SQUARE:.*]] = stablehlo.multiply %arg0, %arg0
// CHECK-DAG: %[[INVERSE:.*]] = stablehlo.divide %[[ONE]], %arg0
// CHECK-DAG: %[[ROOT:.*]] = stablehlo.power
// CHECK: return %[[ONE]], %arg0, %[[SQUARE]], %[[INVERSE]], %[[ROOT]]
func.func @power(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %c0 = stablehlo.constant dense<0.0> : tensor<4xf32>
  %c1 = stablehlo.constant dense<1.0> : tensor<4xf32>
  %c2 = stablehlo.constant dense<2.0> : tensor<4xf32>
  %cm1 = stablehlo.constant dense<-1.0> : tensor<4xf32>
  %half = stablehlo.constant dense<0.5> : tensor<4xf32>
  %0 = stablehlo.power %x, %c0 : tensor<4xf32>
  %1 = stablehlo.power %x, %c1 : tensor<4xf32>
  %2 = stablehlo.power %x, %c2 : tensor<4xf32>
  %3 = stablehlo.power %x, %cm1 : tensor<4xf32>
  %4 = stablehlo.power %x, %half : tensor<4xf32>
  return %0, %1, %2, %3, %4 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @extremes
// CHECK: return %arg0, %arg0, %arg1
func.func @extremes(%x: tensor<4xf32>, %i: tensor<4xui8>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xui8>) {
  %minus = stablehlo.constant dense<0xFF800000> : tensor<4xf32>
  %max = stablehlo.constant dense<255> : tensor<4xui8>
  %0 = stablehlo.maximum %x, %minus : tensor<4xf32>
  %1 = stablehlo.minimum %x, %x : tensor<4xf32>
  %2 = stablehlo.minimum %i, %max : tensor<4xui8>
  return %0, %1, %2 : tensor<4xf32>, tensor<4xf32>, tensor<4xui8>
}

// CHECK-LABEL: func @constants_apart
// CHECK-COUNT-2: stablehlo.multiply
// CHECK: return
// FAST-LABEL: func @constants_apart
// FAST: %[[C:.*]] = stablehlo.multiply %cst
// FAST: stablehlo.multiply %arg0, %[[C]]
// FAST: return
func.func @constants_apart(%x: tensor<2xf32>) -> tensor<2xf32> {
  %a = stablehlo.constant dense<[0.1, 0.2]> : tensor<2xf32>
  %b = stablehlo.constant dense<[0.3, 0.4]> : tensor<2xf32>
  %0 = stablehlo.multiply %x, %a : tensor<2xf32>
  %1 = stablehlo.multiply %0, %b : tensor<2xf32>
  return %1 : tensor<2xf32>
}

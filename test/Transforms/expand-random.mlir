// RUN: tpu-opt --stablehlo-expand-random --stablehlo-evaluate %s | FileCheck %s
// RUN: tpu-opt --stablehlo-evaluate %s | FileCheck %s

// The states and the bits are what XLA gives on a CPU.

// CHECK-LABEL: @threefry_odd
// CHECK: dense<[8589934593, 17179869193]>
// CHECK: dense<{{\[\[}}1576285164, 740599976, 2436392515], [2249660814, 2425682526, 1497962777], [1335360347, 3981753173, 3812192618]]>
func.func @threefry_odd() -> (tensor<2xui64>, tensor<3x3xui32>) {
  %s = stablehlo.constant dense<[8589934593, 17179869187]> : tensor<2xui64>
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x3xui32>)
  return %0, %1 : tensor<2xui64>, tensor<3x3xui32>
}

// CHECK-LABEL: @threefry_even
// CHECK: dense<[8589934593, 17179869190]>
// CHECK: dense<{{\[\[}}13292, 6542], [43176, 64094], [26179, 6425]]>
func.func @threefry_even() -> (tensor<2xui64>, tensor<3x2xui16>) {
  %s = stablehlo.constant dense<[8589934593, 17179869187]> : tensor<2xui64>
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x2xui16>)
  return %0, %1 : tensor<2xui64>, tensor<3x2xui16>
}

// CHECK-LABEL: @threefry_wide
// CHECK: dense<[8589934593, 2]>
// CHECK: dense<[11251980885262141764, 10065618714822106931, 5203543169901498931]>
func.func @threefry_wide() -> (tensor<2xui64>, tensor<3xui64>) {
  %s = stablehlo.constant dense<[8589934593, 18446744073709551615]> : tensor<2xui64>
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>)
  return %0, %1 : tensor<2xui64>, tensor<3xui64>
}

// CHECK-LABEL: @threefry_scalar
// CHECK: dense<[8589934593, 8]>
// CHECK: dense<1937194865>
func.func @threefry_scalar() -> (tensor<2xui64>, tensor<ui32>) {
  %s = stablehlo.constant dense<[8589934593, 7]> : tensor<2xui64>
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<ui32>)
  return %0, %1 : tensor<2xui64>, tensor<ui32>
}

// CHECK-LABEL: @philox_two_words
// CHECK: dense<[8589934593, 17179869189]>
// CHECK: dense<[512747620, 1298009047, 1267190206, 761827841, 1383286907]>
func.func @philox_two_words() -> (tensor<2xui64>, tensor<5xui32>) {
  %s = stablehlo.constant dense<[8589934593, 17179869187]> : tensor<2xui64>
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
  return %0, %1 : tensor<2xui64>, tensor<5xui32>
}

// CHECK-LABEL: @philox_carry
// CHECK: dense<[8589934593, 1, 25769803782]>
// CHECK: dense<{{\[\[}}3734424041, 892305209, 4060539962], [3257851489, 1521614648, 1630959501]]>
func.func @philox_carry() -> (tensor<3xui64>, tensor<2x3xui32>) {
  %s = stablehlo.constant dense<[8589934593, 18446744073709551615, 25769803781]> : tensor<3xui64>
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<2x3xui32>)
  return %0, %1 : tensor<3xui64>, tensor<2x3xui32>
}

// CHECK-LABEL: @philox_wide
// CHECK: dense<[8589934593, 17179869189, 25769803781]>
// CHECK: dense<[-4514296447292613988, 9034358263364529610, -5318042107909302892]>
func.func @philox_wide() -> (tensor<3xui64>, tensor<3xi64>) {
  %s = stablehlo.constant dense<[8589934593, 17179869187, 25769803781]> : tensor<3xui64>
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<3xi64>)
  return %0, %1 : tensor<3xui64>, tensor<3xi64>
}

// CHECK-LABEL: @philox_narrow
// CHECK: dense<[8589934593, 4294967297]>
// CHECK: dense<[215, 10, 228, 202, 48, 30]>
func.func @philox_narrow() -> (tensor<2xui64>, tensor<6xui8>) {
  %s = stablehlo.constant dense<[8589934593, 4294967295]> : tensor<2xui64>
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<6xui8>)
  return %0, %1 : tensor<2xui64>, tensor<6xui8>
}


// RUN: tpu-opt --stablehlo-evaluate %s | FileCheck %s

// CHECK-LABEL: @while
// CHECK: dense<5> : tensor<i32>
// CHECK: dense<32> : tensor<i32>
func.func @while() -> (tensor<i32>, tensor<i32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<5> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %x = %one) : tensor<i32>, tensor<i32>
  cond {
    %1 = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  } do {
    %1 = stablehlo.add %i, %one : tensor<i32>
    %2 = stablehlo.add %x, %x : tensor<i32>
    stablehlo.return %1, %2 : tensor<i32>, tensor<i32>
  }
  return %0#0, %0#1 : tensor<i32>, tensor<i32>
}

// CHECK-LABEL: @branches
// CHECK: dense<1>
// CHECK: dense<30>
func.func @branches() -> (tensor<i32>, tensor<i32>) {
  %true = stablehlo.constant dense<true> : tensor<i1>
  %far = stablehlo.constant dense<-7> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %ten = stablehlo.constant dense<10> : tensor<i32>
  %thirty = stablehlo.constant dense<30> : tensor<i32>
  %0 = "stablehlo.if"(%true) ({
    stablehlo.return %one : tensor<i32>
  }, {
    stablehlo.return %ten : tensor<i32>
  }) : (tensor<i1>) -> tensor<i32>
  %1 = "stablehlo.case"(%far) ({
    stablehlo.return %ten : tensor<i32>
  }, {
    stablehlo.return %thirty : tensor<i32>
  }) : (tensor<i32>) -> tensor<i32>
  return %0, %1 : tensor<i32>, tensor<i32>
}

func.func private @double(%x: tensor<i32>) -> tensor<i32> {
  %0 = stablehlo.add %x, %x : tensor<i32>
  return %0 : tensor<i32>
}

// CHECK-LABEL: @calls
// CHECK: dense<8>
// CHECK: dense<2>
func.func @calls() -> (tensor<i32>, tensor<i32>) {
  %two = stablehlo.constant dense<2> : tensor<i32>
  %0 = call @double(%two) : (tensor<i32>) -> tensor<i32>
  %1 = stablehlo.composite "test.double" %0 {decomposition = @double} : (tensor<i32>) -> tensor<i32>
  %2 = stablehlo.tuple %1, %two : tuple<tensor<i32>, tensor<i32>>
  %3 = stablehlo.get_tuple_element %2[1] : (tuple<tensor<i32>, tensor<i32>>) -> tensor<i32>
  return %1, %3 : tensor<i32>, tensor<i32>
}

// CHECK-LABEL: @fusion
// CHECK: dense<4>
func.func @fusion() -> tensor<i32> {
  %two = stablehlo.constant dense<2> : tensor<i32>
  %0 = kernel.fusion elementwise(%x = %two) : (tensor<i32>) -> tensor<i32> {
    %1 = stablehlo.add %x, %x : tensor<i32>
    kernel.yield %1 : tensor<i32>
  }
  return %0 : tensor<i32>
}

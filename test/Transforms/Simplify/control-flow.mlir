// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// CHECK-LABEL: func @constant_if
// CHECK-NEXT: %[[T:.*]] = stablehlo.tanh %arg0
// CHECK-NEXT: return %[[T]]
func.func @constant_if(%x: tensor<4xf32>) -> tensor<4xf32> {
  %p = stablehlo.constant dense<true> : tensor<i1>
  %0 = "stablehlo.if"(%p) ({
    %1 = stablehlo.tanh %x : tensor<4xf32>
    stablehlo.return %1 : tensor<4xf32>
  }, {
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// An index out of range takes the last branch.
// CHECK-LABEL: func @constant_case
// CHECK-NEXT: return %arg1
func.func @constant_case(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %i = stablehlo.constant dense<-3> : tensor<i32>
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %y : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @runs_never
// CHECK-NOT: stablehlo.while
// CHECK: return %arg0
func.func @runs_never(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c = stablehlo.constant dense<5> : tensor<i32>
  %0:2 = stablehlo.while(%i = %c, %acc = %x) : tensor<i32>, tensor<4xf32>
  cond {
    %n = stablehlo.constant dense<5> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.tanh %acc : tensor<4xf32>
    stablehlo.return %j, %t : tensor<i32>, tensor<4xf32>
  }
  return %0#1 : tensor<4xf32>
}

// CHECK-LABEL: func @runs_once
// CHECK-NOT: stablehlo.while
// CHECK: %[[T:.*]] = stablehlo.tanh %arg0
// CHECK: return %[[T]]
func.func @runs_once(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c = stablehlo.constant dense<0> : tensor<i32>
  %0:2 = stablehlo.while(%i = %c, %acc = %x) : tensor<i32>, tensor<4xf32>
  cond {
    %n = stablehlo.constant dense<1> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.tanh %acc : tensor<4xf32>
    stablehlo.return %j, %t : tensor<i32>, tensor<4xf32>
  }
  return %0#1 : tensor<4xf32>
}

// Two iterations stay a loop; an unsigned counter from 0 to a negative-looking bound runs often.
// CHECK-LABEL: func @loops_kept
// CHECK-COUNT-2: stablehlo.while
func.func @loops_kept(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %c = stablehlo.constant dense<0> : tensor<i32>
  %0:2 = stablehlo.while(%i = %c, %acc = %x) : tensor<i32>, tensor<4xf32>
  cond {
    %n = stablehlo.constant dense<2> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %one : tensor<i32>
    %t = stablehlo.tanh %acc : tensor<4xf32>
    stablehlo.return %j, %t : tensor<i32>, tensor<4xf32>
  }
  %u = stablehlo.constant dense<0> : tensor<ui8>
  %1:2 = stablehlo.while(%i = %u, %acc = %x) : tensor<ui8>, tensor<4xf32>
  cond {
    %n = stablehlo.constant dense<255> : tensor<ui8>
    %p = stablehlo.compare LT, %i, %n : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<ui8>
    %j = stablehlo.add %i, %one : tensor<ui8>
    %t = stablehlo.tanh %acc : tensor<4xf32>
    stablehlo.return %j, %t : tensor<ui8>, tensor<4xf32>
  }
  return %0#1, %1#1 : tensor<4xf32>, tensor<4xf32>
}

// What the body only hands on comes from before the loop; what nothing depends on goes, with what computes it.
// CHECK-LABEL: func @state
// CHECK: %[[W:.*]]:2 = stablehlo.while(%[[I:.*]] = %arg0, %[[A:.*]] = %arg1)
// CHECK: stablehlo.add %[[A]], %arg2
// CHECK-NOT: stablehlo.tanh
// CHECK: return %[[W]]#1, %arg2
func.func @state(%n: tensor<i32>, %x: tensor<4xf32>, %y: tensor<4xf32>, %z: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0:4 = stablehlo.while(%i = %n, %acc = %x, %same = %y, %dead = %z) : tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  cond {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %p = stablehlo.compare GT, %i, %c : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.subtract %i, %one : tensor<i32>
    %s = stablehlo.add %acc, %same : tensor<4xf32>
    %d = stablehlo.tanh %dead : tensor<4xf32>
    stablehlo.return %j, %s, %same, %d : tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  return %0#1, %0#2 : tensor<4xf32>, tensor<4xf32>
}

// Loops, branches and calls.

func.func @while_and_if(%n: tensor<i32>, %x: tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<i32>, tensor<2x3xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %v = %x) : tensor<i32>, tensor<4x6xf32>
    cond {
      %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %i2 = stablehlo.add %i, %one : tensor<i32>
      %v2 = stablehlo.add %v, %x : tensor<4x6xf32>
      %v3 = stablehlo.reverse %v2, dims = [1] : tensor<4x6xf32>
      stablehlo.return %i2, %v3 : tensor<i32>, tensor<4x6xf32>
    }
  %p = stablehlo.compare LT, %n, %one : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %q = "stablehlo.if"(%p) ({
     %s = stablehlo.slice %x [0:2, 0:3] : (tensor<4x6xf32>) -> tensor<2x3xf32>
     stablehlo.return %s : tensor<2x3xf32>
  }, {
     %s = stablehlo.dynamic_slice %r#1, %n, %one, sizes = [2, 3] : (tensor<4x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
     stablehlo.return %s : tensor<2x3xf32>
  }) : (tensor<i1>) -> tensor<2x3xf32>
  return %r#1, %r#0, %q : tensor<4x6xf32>, tensor<i32>, tensor<2x3xf32>
}

func.func @case(%i: tensor<4xi32>, %x: tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x5xf32>) {
  %s0 = stablehlo.slice %i [0:1] : (tensor<4xi32>) -> tensor<1xi32>
  %i0 = stablehlo.reshape %s0 : (tensor<1xi32>) -> tensor<i32>
  %c0 = stablehlo.constant dense<0> : tensor<i32>
  %j0 = stablehlo.minimum %i0, %c0 : tensor<i32>
  %r0 = "stablehlo.case"(%j0) ({
    %t = stablehlo.transpose %x, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    stablehlo.return %t : tensor<5x5xf32>
  }, {
    %t = stablehlo.add %x, %x : tensor<5x5xf32>
    stablehlo.return %t : tensor<5x5xf32>
  }, {
    stablehlo.return %x : tensor<5x5xf32>
  }) : (tensor<i32>) -> tensor<5x5xf32>
  %s1 = stablehlo.slice %i [1:2] : (tensor<4xi32>) -> tensor<1xi32>
  %i1 = stablehlo.reshape %s1 : (tensor<1xi32>) -> tensor<i32>
  %c1 = stablehlo.constant dense<1> : tensor<i32>
  %j1 = stablehlo.minimum %i1, %c1 : tensor<i32>
  %r1 = "stablehlo.case"(%j1) ({
    %t = stablehlo.transpose %x, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    stablehlo.return %t : tensor<5x5xf32>
  }, {
    %t = stablehlo.add %x, %x : tensor<5x5xf32>
    stablehlo.return %t : tensor<5x5xf32>
  }, {
    stablehlo.return %x : tensor<5x5xf32>
  }) : (tensor<i32>) -> tensor<5x5xf32>
  %s2 = stablehlo.slice %i [2:3] : (tensor<4xi32>) -> tensor<1xi32>
  %i2 = stablehlo.reshape %s2 : (tensor<1xi32>) -> tensor<i32>
  %c2 = stablehlo.constant dense<2> : tensor<i32>
  %j2 = stablehlo.minimum %i2, %c2 : tensor<i32>
  %r2 = "stablehlo.case"(%j2) ({
    %t = stablehlo.transpose %x, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    stablehlo.return %t : tensor<5x5xf32>
  }, {
    %t = stablehlo.add %x, %x : tensor<5x5xf32>
    stablehlo.return %t : tensor<5x5xf32>
  }, {
    stablehlo.return %x : tensor<5x5xf32>
  }) : (tensor<i32>) -> tensor<5x5xf32>
  %s3 = stablehlo.slice %i [3:4] : (tensor<4xi32>) -> tensor<1xi32>
  %i3 = stablehlo.reshape %s3 : (tensor<1xi32>) -> tensor<i32>
  %c3 = stablehlo.constant dense<3> : tensor<i32>
  %j3 = stablehlo.minimum %i3, %c3 : tensor<i32>
  %r3 = "stablehlo.case"(%j3) ({
    %t = stablehlo.transpose %x, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    stablehlo.return %t : tensor<5x5xf32>
  }, {
    %t = stablehlo.add %x, %x : tensor<5x5xf32>
    stablehlo.return %t : tensor<5x5xf32>
  }, {
    stablehlo.return %x : tensor<5x5xf32>
  }) : (tensor<i32>) -> tensor<5x5xf32>
  return %r0, %r1, %r2, %r3 : tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x5xf32>
}
func.func @swapped(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<i32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %five = stablehlo.constant dense<5> : tensor<i32>
  %r:3 = stablehlo.while(%i = %zero, %v = %x, %u = %y) : tensor<i32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c = stablehlo.compare LT, %i, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %i2 = stablehlo.add %i, %one : tensor<i32>
      stablehlo.return %i2, %u, %v : tensor<i32>, tensor<4xf32>, tensor<4xf32>
    }
  return %r#1, %r#2, %r#0 : tensor<4xf32>, tensor<4xf32>, tensor<i32>
}
func.func @nested(%x: tensor<6xi32>) -> (tensor<6xi32>, tensor<i32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %three = stablehlo.constant dense<3> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %v = %x) : tensor<i32>, tensor<6xi32>
    cond {
      %c = stablehlo.compare LT, %i, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %s:2 = stablehlo.while(%j = %zero, %w = %v) : tensor<i32>, tensor<6xi32>
        cond {
          %c = stablehlo.compare LT, %j, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
          stablehlo.return %c : tensor<i1>
        } do {
          %j2 = stablehlo.add %j, %one : tensor<i32>
          %k = stablehlo.iota dim = 0 : tensor<6xi32>
          %w2 = stablehlo.add %w, %k : tensor<6xi32>
          %w3 = stablehlo.reverse %w2, dims = [0] : tensor<6xi32>
          stablehlo.return %j2, %w3 : tensor<i32>, tensor<6xi32>
        }
      %i2 = stablehlo.add %i, %one : tensor<i32>
      %k = stablehlo.iota dim = 0 : tensor<6xi32>
      %m = stablehlo.multiply %s#1, %k : tensor<6xi32>
      stablehlo.return %i2, %m : tensor<i32>, tensor<6xi32>
    }
  return %r#1, %r#0 : tensor<6xi32>, tensor<i32>
}
func.func private @helper(%x: tensor<3xf32>) -> tensor<3xf32> {
  %t = stablehlo.tanh %x : tensor<3xf32>
  return %t : tensor<3xf32>
}
func.func @calls(%x: tensor<3xf32>, %y: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %a = func.call @helper(%x) : (tensor<3xf32>) -> tensor<3xf32>
  %s = stablehlo.add %a, %y : tensor<3xf32>
  %b = func.call @helper(%s) : (tensor<3xf32>) -> tensor<3xf32>
  return %a, %b : tensor<3xf32>, tensor<3xf32>
}

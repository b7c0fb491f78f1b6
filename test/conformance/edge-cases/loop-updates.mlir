// RUN: tpu-opt %s --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// Parts of a loop's state are updated where they lie, unless something still reads what was there.

func.func @main() {
  call @old_value_kept() : () -> ()
  call @crossed() : () -> ()
  call @from_itself() : () -> ()
  call @from_outside() : () -> ()
  return
}

// b gets what a was, and s its sum, before a is updated.
func.func private @old_value_kept() {
  %a0 = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %b0 = stablehlo.constant dense<0> : tensor<4xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %three = stablehlo.constant dense<3> : tensor<i32>
  %ten = stablehlo.constant dense<10> : tensor<1xi32>
  %r:4 = stablehlo.while(%a = %a0, %b = %b0, %s = %zero, %i = %zero) : tensor<4xi32>, tensor<4xi32>, tensor<i32>, tensor<i32>
  cond {
    %c = stablehlo.compare LT, %i, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %u = stablehlo.dynamic_update_slice %a, %ten, %i : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
    %v = stablehlo.dynamic_update_slice %u, %ten, %three : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
    %sum = stablehlo.reduce(%a init: %s) applies stablehlo.add across dimensions = [0] : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %v, %a, %sum, %n : tensor<4xi32>, tensor<4xi32>, tensor<i32>, tensor<i32>
  }
  check.expect_eq_const %r#0, dense<[10, 10, 10, 10]> : tensor<4xi32>
  check.expect_eq_const %r#1, dense<[10, 10, 3, 10]> : tensor<4xi32>
  check.expect_eq_const %r#2, dense<68> : tensor<i32>
  return
}

// Each part becomes an update of the other.
func.func private @crossed() {
  %a0 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %b0 = stablehlo.constant dense<[4, 5, 6]> : tensor<3xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %three = stablehlo.constant dense<3> : tensor<i32>
  %r:3 = stablehlo.while(%a = %a0, %b = %b0, %i = %zero) : tensor<3xi32>, tensor<3xi32>, tensor<i32>
  cond {
    %c = stablehlo.compare LT, %i, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %x = stablehlo.dynamic_slice %a, %i, sizes = [1] : (tensor<3xi32>, tensor<i32>) -> tensor<1xi32>
    %y = stablehlo.dynamic_slice %b, %i, sizes = [1] : (tensor<3xi32>, tensor<i32>) -> tensor<1xi32>
    %p = stablehlo.dynamic_update_slice %b, %x, %i : (tensor<3xi32>, tensor<1xi32>, tensor<i32>) -> tensor<3xi32>
    %q = stablehlo.dynamic_update_slice %a, %y, %i : (tensor<3xi32>, tensor<1xi32>, tensor<i32>) -> tensor<3xi32>
    %n = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %p, %q, %n : tensor<3xi32>, tensor<3xi32>, tensor<i32>
  }
  check.expect_eq_const %r#0, dense<[1, 2, 3]> : tensor<3xi32>
  check.expect_eq_const %r#1, dense<[4, 5, 6]> : tensor<3xi32>
  return
}

// Running sums, and a window moved within the tensor that it overwrites.
func.func private @from_itself() {
  %a0 = stablehlo.constant dense<[1, 2, 3, 4, 5]> : tensor<5xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %four = stablehlo.constant dense<4> : tensor<i32>
  %r:2 = stablehlo.while(%a = %a0, %i = %zero) : tensor<5xi32>, tensor<i32>
  cond {
    %c = stablehlo.compare LT, %i, %four : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %n = stablehlo.add %i, %one : tensor<i32>
    %x = stablehlo.dynamic_slice %a, %i, sizes = [1] : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
    %y = stablehlo.dynamic_slice %a, %n, sizes = [1] : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
    %z = stablehlo.add %x, %y : tensor<1xi32>
    %u = stablehlo.dynamic_update_slice %a, %z, %n : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
    stablehlo.return %u, %n : tensor<5xi32>, tensor<i32>
  }
  check.expect_eq_const %r#0, dense<[1, 3, 6, 10, 15]> : tensor<5xi32>
  %s:2 = stablehlo.while(%a = %a0, %i = %zero) : tensor<5xi32>, tensor<i32>
  cond {
    %c = stablehlo.compare LT, %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %n = stablehlo.add %i, %one : tensor<i32>
    %w = stablehlo.dynamic_slice %a, %i, sizes = [4] : (tensor<5xi32>, tensor<i32>) -> tensor<4xi32>
    %u = stablehlo.dynamic_update_slice %a, %w, %n : (tensor<5xi32>, tensor<4xi32>, tensor<i32>) -> tensor<5xi32>
    stablehlo.return %u, %n : tensor<5xi32>, tensor<i32>
  }
  check.expect_eq_const %s#0, dense<[1, 1, 2, 3, 4]> : tensor<5xi32>
  return
}

// Each round updates what an update in front of the loop has left.
func.func private @from_outside() {
  %a0 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %three = stablehlo.constant dense<3> : tensor<i32>
  %nine = stablehlo.constant dense<9> : tensor<1xi32>
  %start:1 = stablehlo.while(%i = %zero) : tensor<i32>
  cond {
    %c = stablehlo.compare LT, %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %n = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %n : tensor<i32>
  }
  %u = stablehlo.dynamic_update_slice %a0, %nine, %start : (tensor<3xi32>, tensor<1xi32>, tensor<i32>) -> tensor<3xi32>
  %r:2 = stablehlo.while(%a = %a0, %i = %zero) : tensor<3xi32>, tensor<i32>
  cond {
    %c = stablehlo.compare LT, %i, %three : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %v = stablehlo.dynamic_update_slice %u, %nine, %i : (tensor<3xi32>, tensor<1xi32>, tensor<i32>) -> tensor<3xi32>
    %n = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %v, %n : tensor<3xi32>, tensor<i32>
  }
  check.expect_eq_const %r#0, dense<[1, 9, 9]> : tensor<3xi32>
  return
}

// RUN: tpu-opt %s --stablehlo-verify-static --verify-diagnostics

func.func @dynamic(%shape: tensor<1xi32>, %x: tensor<?xf32>, %t: !stablehlo.token) {
  // expected-error@+1 {{computes its shape while the program runs; programs are compiled for static shapes, so make the sizes constants, and compile once for each that is needed}}
  %0 = stablehlo.dynamic_iota %shape, dim = 0 : (tensor<1xi32>) -> tensor<?xf32>
  // expected-error@+1 {{acts on a size that is known only while the program runs; give every dimension a size}}
  %1 = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  // expected-error@+1 {{has a result of dynamic shape, 'tensor<?xf32>'; give every dimension a size}}
  %2 = stablehlo.negate %x : tensor<?xf32>
  // expected-error@+1 {{has a result of type '!stablehlo.token', which no op of a compiled program has}}
  %3 = stablehlo.after_all %t : !stablehlo.token
  return
}

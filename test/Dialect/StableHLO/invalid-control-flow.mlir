// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%p: tensor<i1>, %a: tensor<f32>) {
  // expected-error@+1 {{if_c1: expected true_branch to take no arguments, found 1}}
  %0 = "stablehlo.if"(%p) ({
  ^bb0(%x: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }, {
    stablehlo.return %a : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  return
}

// -----

func.func @case1(%p: tensor<i1>, %a: tensor<f32>) {
  // expected-error@+1 {{if_c2: expected false_branch to return ('tensor<f32>'), found ('tensor<i1>')}}
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %a : tensor<f32>
  }, {
    stablehlo.return %p : tensor<i1>
  }) : (tensor<i1>) -> tensor<f32>
  return
}

// -----

func.func @case2(%p: tensor<i1>, %a: tensor<f32>) {
  // expected-error@+1 {{if_c3: expected true_branch to return ('tensor<f32>'), found ('tensor<i1>')}}
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %p : tensor<i1>
  }, {
    stablehlo.return %p : tensor<i1>
  }) : (tensor<i1>) -> tensor<f32>
  return
}

// -----

func.func @case3(%i: tensor<i32>) {
  // expected-error@+1 {{case_c1: expected at least one branch}}
  "stablehlo.case"(%i) : (tensor<i32>) -> ()
  return
}

// -----

func.func @case4(%i: tensor<i32>) {
  // expected-error@+1 {{case_c2: expected branch 1 to take no arguments, found 1}}
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %i : tensor<i32>
  }, {
  ^bb0(%x: tensor<i32>):
    stablehlo.return %i : tensor<i32>
  }) : (tensor<i32>) -> tensor<i32>
  return
}

// -----

func.func @case5(%i: tensor<i32>) {
  // expected-error@+1 {{case_c3: expected branch 1 to return ('tensor<i32>'), found ()}}
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %i : tensor<i32>
  }, {
    stablehlo.return
  }) : (tensor<i32>) -> tensor<i32>
  return
}

// -----

func.func @case6(%i: tensor<i32>) {
  // expected-error@+1 {{case_c4: expected branch 0 to return ('tensor<i32>'), found ()}}
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return
  }) : (tensor<i32>) -> tensor<i32>
  return
}

// -----

func.func @case7(%i: tensor<i32>) {
  // expected-error@+1 {{while_c1: expected cond to return ('tensor<i1>'), found ('tensor<i32>')}}
  %0 = stablehlo.while(%x = %i) : tensor<i32>
  cond {
    stablehlo.return %x : tensor<i32>
  } do {
    stablehlo.return %x : tensor<i32>
  }
  return
}

// -----

func.func @case8(%p: tensor<i1>) {
  // expected-error@+1 {{while_c2: expected body to return ('tensor<i1>'), found ()}}
  %0 = stablehlo.while(%x = %p) : tensor<i1>
  cond {
    stablehlo.return %x : tensor<i1>
  } do {
    stablehlo.return
  }
  return
}

// -----

func.func @case9(%p: tensor<i1>) {
  // expected-error@+1 {{while_c3: expected results of the operands' types}}
  %0 = "stablehlo.while"(%p) ({
  ^bb0(%x: tensor<i1>):
    stablehlo.return %x : tensor<i1>
  }, {
  ^bb0(%x: tensor<i1>):
    stablehlo.return %x : tensor<i1>
  }) : (tensor<i1>) -> tensor<i32>
  return
}

// -----

func.func @case10(%p: tensor<i1>) {
  // expected-error@+1 {{optimization_barrier_c1: expected a result of type 'tensor<i1>', found 'tensor<i32>'}}
  %0 = "stablehlo.optimization_barrier"(%p) : (tensor<i1>) -> tensor<i32>
  return
}

// -----

func.func @case11(%p: tensor<i1>) {
  // expected-error@+1 {{tuple_c1: expected a result of type 'tuple<tensor<i1>>', found 'tuple<tensor<i32>>'}}
  %0 = "stablehlo.tuple"(%p) : (tensor<i1>) -> tuple<tensor<i32>>
  return
}

// -----

func.func @case12(%t: tuple<tensor<i1>>) {
  // expected-error@+1 {{get_tuple_element_c1: expected an index below 1, found 1}}
  %0 = stablehlo.get_tuple_element %t[1] : (tuple<tensor<i1>>) -> tensor<i1>
  return
}

// -----

func.func @case13(%t: tuple<tensor<i1>>) {
  // expected-error@+1 {{get_tuple_element_c2: expected a result of type 'tensor<i1>', found 'tensor<i32>'}}
  %0 = stablehlo.get_tuple_element %t[0] : (tuple<tensor<i1>>) -> tensor<i32>
  return
}

// -----

func.func @case14(%p: tensor<i1>) {
  // expected-error@+1 {{expected 1 layouts in operand_layouts, found 0}}
  %0 = stablehlo.custom_call @f(%p) {operand_layouts = [], result_layouts = [dense<> : tensor<0xindex>]} : (tensor<i1>) -> tensor<i1>
  return
}

// -----

func.func @case15(%p: tensor<i1>) {
  // expected-error@+1 {{expected called_computations to name functions, found @nothing}}
  %0 = stablehlo.custom_call @f(%p) {called_computations = [@nothing]} : (tensor<i1>) -> tensor<i1>
  return
}

// -----

func.func @case16(%p: tensor<i1>) {
  // expected-error@+1 {{composite_c1: expected a name such as "chlo.top_k", found "name"}}
  %0 = stablehlo.composite "name" %p {decomposition = @case0} : (tensor<i1>) -> tensor<i1>
  return
}

// -----

func.func @case17(%p: tensor<i1>) {
  // expected-error@+1 {{composite_c2: expected a function of the module as decomposition, found @nothing}}
  %0 = stablehlo.composite "my.name" %p {decomposition = @nothing} : (tensor<i1>) -> tensor<i1>
  return
}

// -----

func.func @case18(%p: tensor<i1>) {
  // expected-error@+1 {{composite_c3: expected operands of the types that @case18 takes}}
  stablehlo.composite "my.name" {decomposition = @case18} : () -> ()
  return
}

// -----

func.func @case19(%p: tensor<i1>) {
  // expected-error@+1 {{composite_c4: expected results of the types that @case19 returns}}
  %0 = stablehlo.composite "my.name" %p {decomposition = @case19} : (tensor<i1>) -> tensor<i1>
  return
}

// -----

func.func @case20(%p: tensor<i1>) {
  // expected-error@+1 {{expected a tuple type, found 'tensor<i1>'}}
  %0 = stablehlo.tuple %p : tensor<i1>
  return
}

// -----

func.func @case21(%a: tensor<f32>) {
  // expected-error@+1 {{expected atol, rtol or ulps with mode TOLERANCE}}
  %0 = stablehlo.tanh %a {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<f32>
  return
}

// -----

func.func @case22(%a: tensor<f32>) {
  // expected-error@+1 {{expected mode TOLERANCE where tolerances are given, found HIGHEST}}
  %0 = stablehlo.tanh %a {result_accuracy = #stablehlo.result_accuracy<ulps = 2, mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<f32>
  return
}

// -----

func.func @case23(%a: tensor<f32>) {
  // expected-error@+1 {{expected tolerances that are not negative}}
  %0 = stablehlo.tanh %a {result_accuracy = #stablehlo.result_accuracy<ulps = -2, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<f32>
  return
}

// -----

func.func @case24(%a: tensor<4xf32>) {
  // expected-error@+1 {{'chlo.top_k' op expected a k of at most 4, the size of the last dimension, found 5}}
  %0, %1 = chlo.top_k(%a, k = 5) : tensor<4xf32> -> (tensor<5xf32>, tensor<5xi32>)
  return
}

// -----

func.func @case25(%a: tensor<f32>) {
  // expected-error@+1 {{'chlo.top_k' op expected an operand of at least one dimension, found 'tensor<f32>'}}
  %0, %1 = chlo.top_k(%a, k = 1) : tensor<f32> -> (tensor<f32>, tensor<i32>)
  return
}

// -----

func.func @further0(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{expected both operand_layouts and result_layouts, or neither}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", operand_layouts = [dense<[1, 0]> : tensor<2xindex>]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @further1(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{expected 1 layouts in operand_layouts, found 0}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", operand_layouts = [], result_layouts = [dense<[1, 0]> : tensor<2xindex>]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @further2(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{expected a layout in result_layouts that has each of the 2 dimensions of 'tensor<2x3xf32>' once, found [1, 1]}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", operand_layouts = [dense<[1, 0]> : tensor<2xindex>], result_layouts = [dense<[1, 1]> : tensor<2xindex>]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @further3(%a: !stablehlo.token) {
  // expected-error@+1 {{expected a layout in operand_layouts that has each of the 0 dimensions of '!stablehlo.token' once, found [0]}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", operand_layouts = [dense<[0]> : tensor<1xindex>], result_layouts = [dense<[1, 0]> : tensor<2xindex>]} : (!stablehlo.token) -> tensor<2x3xf32>
  return
}

// -----

func.func @further4(%a: tuple<tensor<2xf32>>) {
  // expected-error@+1 {{expected no layout for a tuple in operand_layouts; pass its elements one by one}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", operand_layouts = [dense<[0]> : tensor<1xindex>], result_layouts = [dense<[1, 0]> : tensor<2xindex>]} : (tuple<tensor<2xf32>>) -> tensor<2x3xf32>
  return
}

// -----

func.func @further5(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{expected an operand_index below 1 in output_operand_aliases, found 1}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @further6(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{expected operand_tuple_indices that lead to an element of operand 0, found [0]}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = [0]>]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @further7(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{expected output_tuple_indices that lead to a result, found [0]}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @further8(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{expected an operand and a result of one type in output_operand_aliases, found 'tensor<2x3xf32>' and 'tensor<3xf32>'}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>]} : (tensor<2x3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @further9(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{expected a backend_config that is a dictionary for API_VERSION_TYPED_FFI}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", api_version = 4 : i32, backend_config = "x"} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @further10(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{expected a backend_config that is a string for API_VERSION_STATUS_RETURNING_UNIFIED}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", api_version = 3 : i32, backend_config = {x = 1 : i32}} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func private @f()
func.func @further11() {
  // expected-error@+1 {{composite_c1: expected a name such as "chlo.top_k", found "0.foo"}}
  stablehlo.composite "0.foo" {decomposition = @f} : () -> ()
  return
}

// -----

func.func private @f()
func.func @further12() {
  // expected-error@+1 {{composite_c1: expected a name such as "chlo.top_k", found "foo.%"}}
  stablehlo.composite "foo.%" {decomposition = @f} : () -> ()
  return
}

// -----

func.func private @f()
func.func @further13() {
  // expected-error@+1 {{composite_c1: expected a name such as "chlo.top_k", found "foo..x"}}
  stablehlo.composite "foo..x" {decomposition = @f} : () -> ()
  return
}

// -----

func.func private @f()
func.func @further14() {
  // expected-error@+1 {{composite_c1: expected a name such as "chlo.top_k", found "foo"}}
  stablehlo.composite "foo" {decomposition = @f} : () -> ()
  return
}

// -----

func.func private @f()
func.func @further15() {
  // expected-error@+1 {{composite_c1: expected a name such as "chlo.top_k", found "f$.x"}}
  stablehlo.composite "f$.x" {decomposition = @f} : () -> ()
  return
}

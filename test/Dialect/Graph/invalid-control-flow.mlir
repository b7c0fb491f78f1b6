// RUN: tpu-opt %s -split-input-file -verify-diagnostics

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{'graph.if' op if_c1: predicate: expected tensor<i1>, found 'tensor<2xi1>'}}
  %y = graph.if %q : (tensor<2xi1>) -> tensor<4xf32> { graph.yield %x : tensor<4xf32> } else { graph.yield %x : tensor<4xf32> }
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{'graph.if' op if_c2: first branch: expected to yield the result types, 'tensor<4xf32>', found 'tensor<i1>'}}
  %y = graph.if %p : (tensor<i1>) -> tensor<4xf32> { graph.yield %p : tensor<i1> } else { graph.yield %x : tensor<4xf32> }
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{'graph.if' op if_c2: else branch: expected to yield the result types, 'tensor<4xf32>', found }}
  %y = graph.if %p : (tensor<i1>) -> tensor<4xf32> { graph.yield %x : tensor<4xf32> } else { graph.yield }
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{'graph.if' op graph_c1: result 0 is 'tensor<?xf32>': expected a static shape; graphs are compiled for fixed sizes, so write each dimension as a number}}
  %y = graph.if %p : (tensor<i1>) -> tensor<?xf32> { graph.yield %x : tensor<4xf32> } else { graph.yield %x : tensor<4xf32> }
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{custom op 'graph.while' 'graph.while' expected 1 types, one for each carried value, found 2}}
  %y = graph.while (%a = %x) : tensor<4xf32>, tensor<i1> cond { graph.yield %p : tensor<i1> } body { graph.yield %a : tensor<4xf32> }
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{'graph.while' op while_c2: cond: expected to yield one 'tensor<i1>', found 'tensor<2xi1>'}}
  %y = graph.while (%a = %x) : tensor<4xf32> cond { graph.yield %q : tensor<2xi1> } body { graph.yield %a : tensor<4xf32> }
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{'graph.while' op while_c4: body: expected to yield the carried types, 'tensor<4xf32>', found 'tensor<i1>'}}
  %y = graph.while (%a = %x) : tensor<4xf32> cond { graph.yield %p : tensor<i1> } body { graph.yield %p : tensor<i1> }
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{'graph.while' op while_c1: cond: expected arguments of the carried types, 'tensor<4xf32>', found 'tensor<4xi1>'}}
  %y = "graph.while"(%x) ({ ^bb(%a: tensor<4xi1>): graph.yield %p : tensor<i1> }, { ^bb(%a: tensor<4xf32>): graph.yield %a : tensor<4xf32> }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{'graph.while' op while_c3: body: expected arguments of the carried types, 'tensor<4xf32>', found 'tensor<4xi1>'}}
  %y = "graph.while"(%x) ({ ^bb(%a: tensor<4xf32>): graph.yield %p : tensor<i1> }, { ^bb(%a: tensor<4xi1>): graph.yield %x : tensor<4xf32> }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{'graph.while' op graph_c2: expected results of the carried types, 'tensor<4xf32>', found 'tensor<4xi1>'}}
  %y = "graph.while"(%x) ({ ^bb(%a: tensor<4xf32>): graph.yield %p : tensor<i1> }, { ^bb(%a: tensor<4xf32>): graph.yield %x : tensor<4xf32> }) : (tensor<4xf32>) -> tensor<4xi1>
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %p: tensor<i1>, %q: tensor<2xi1>) {
  // expected-error @below {{'graph.yield' op expects parent op to be one of 'graph.while, graph.if'}}
  graph.yield %x : tensor<4xf32>
  return
}

// A conditional in a loop in a loop, values from outside, and functions called from several places.

func.func private @layer(%x: tensor<5x7xf32>, %w: tensor<7x7xf32>) -> tensor<5x7xf32> {
  %0 = graph.matmul %x, %w : (tensor<5x7xf32>, tensor<7x7xf32>) -> tensor<5x7xf32>
  %1 = call @activation(%0) : (tensor<5x7xf32>) -> tensor<5x7xf32>
  return %1 : tensor<5x7xf32>
}
func.func private @activation(%x: tensor<5x7xf32>) -> tensor<5x7xf32> {
  %0 = graph.tanh %x : (tensor<5x7xf32>) -> tensor<5x7xf32>
  return %0 : tensor<5x7xf32>
}
func.func @main(%a0: tensor<5x7xf32>,
                %a1: tensor<i1>,
                %a2: tensor<7x7xf32>)
    -> (tensor<i32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7xf32>) {
  %zero = graph.constant dense<0> : tensor<i32>
  %one = graph.constant dense<1> : tensor<i32>
  %two = graph.constant dense<2> : tensor<i32>
  %n = graph.constant dense<4> : tensor<i32>
  %first = call @layer(%a0, %a2) : (tensor<5x7xf32>, tensor<7x7xf32>) -> tensor<5x7xf32>
  %r:2 = graph.while (%i = %zero, %v = %first) : tensor<i32>, tensor<5x7xf32> cond {
    %go = graph.less %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    graph.yield %go : tensor<i1>
  } body {
    %inner:2 = graph.while (%j = %zero, %u = %v) : tensor<i32>, tensor<5x7xf32> cond {
      %below = graph.less %j, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
      graph.yield %below : tensor<i1>
    } body {
      %m = graph.mod %j, %two : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %odd = graph.equal %m, %one : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %next = graph.if %odd : (tensor<i1>) -> tensor<5x7xf32> {
        %l = func.call @layer(%u, %a2) : (tensor<5x7xf32>, tensor<7x7xf32>) -> tensor<5x7xf32>
        graph.yield %l : tensor<5x7xf32>
      } else {
        %t = graph.if %a1 : (tensor<i1>) -> tensor<5x7xf32> {
          %k = graph.add %u, %a0 : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
          graph.yield %k : tensor<5x7xf32>
        } else {
          graph.yield %a0 : tensor<5x7xf32>
        }
        graph.yield %t : tensor<5x7xf32>
      }
      %j1 = graph.add %j, %one : (tensor<i32>, tensor<i32>) -> tensor<i32>
      graph.yield %j1, %next : tensor<i32>, tensor<5x7xf32>
    }
    %i1 = graph.add %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i32>
    graph.yield %i1, %inner#1 : tensor<i32>, tensor<5x7xf32>
  }
  %s:2 = graph.while (%c = %a0, %d = %first) : tensor<5x7xf32>, tensor<5x7xf32> cond {
    %sum = graph.reduce_sum %c : (tensor<5x7xf32>) -> tensor<f32>
    %limit = graph.constant dense<40.0> : tensor<f32>
    %less = graph.less %sum, %limit : (tensor<f32>, tensor<f32>) -> tensor<i1>
    graph.yield %less : tensor<i1>
  } body {
    %half = graph.constant dense<0.5> : tensor<f32>
    %e = graph.add %d, %half : (tensor<5x7xf32>, tensor<f32>) -> tensor<5x7xf32>
    %f = graph.add %c, %half : (tensor<5x7xf32>, tensor<f32>) -> tensor<5x7xf32>
    graph.yield %e, %f : tensor<5x7xf32>, tensor<5x7xf32>
  }
  %never = graph.constant dense<false> : tensor<i1>
  %o:2 = graph.while (%g = %a0, %h = %zero) : tensor<5x7xf32>, tensor<i32> cond {
    graph.yield %never : tensor<i1>
  } body {
    graph.yield %g, %h : tensor<5x7xf32>, tensor<i32>
  }
  return %r#0, %r#1, %s#0, %s#1, %o#0, %o#1, %first : tensor<i32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<5x7xf32>
}

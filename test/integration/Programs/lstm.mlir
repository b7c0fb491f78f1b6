// An LSTM over the steps of a sequence, by a loop; each step reads its slice by gather.

func.func @main(%a0: tensor<3x6x5xf32>,
                %a1: tensor<5x36xf32>,
                %a2: tensor<9x36xf32>,
                %a3: tensor<36xf32>)
    -> (tensor<i32>, tensor<3x9xf32>, tensor<3x9xf32>, tensor<3x6x9xf32>) {
  %zero = graph.constant dense<0> : tensor<i32>
  %one = graph.constant dense<1> : tensor<i32>
  %steps = graph.constant dense<6> : tensor<i32>
  %h0 = graph.constant dense<0.0> : tensor<3x9xf32>
  %seq = graph.constant dense<0.0> : tensor<3x6x9xf32>
  %r:4 = graph.while (%i = %zero, %h = %h0, %c = %h0, %s = %seq)
      : tensor<i32>, tensor<3x9xf32>, tensor<3x9xf32>, tensor<3x6x9xf32> cond {
    %go = graph.less %i, %steps : (tensor<i32>, tensor<i32>) -> tensor<i1>
    graph.yield %go : tensor<i1>
  } body {
    %xt = graph.gather %a0, %i {axis = 1} : (tensor<3x6x5xf32>, tensor<i32>) -> tensor<3x5xf32>
    %gx = graph.matmul %xt, %a1 : (tensor<3x5xf32>, tensor<5x36xf32>) -> tensor<3x36xf32>
    %gh = graph.matmul %h, %a2 : (tensor<3x9xf32>, tensor<9x36xf32>) -> tensor<3x36xf32>
    %g0 = graph.add %gx, %gh : (tensor<3x36xf32>, tensor<3x36xf32>) -> tensor<3x36xf32>
    %g = graph.bias_add %g0, %a3 : (tensor<3x36xf32>, tensor<36xf32>) -> tensor<3x36xf32>
    %gi, %gf, %go2, %gc = graph.split %g {axis = 1, num_split = 4}
        : (tensor<3x36xf32>) -> (tensor<3x9xf32>, tensor<3x9xf32>, tensor<3x9xf32>, tensor<3x9xf32>)
    %si = graph.sigmoid %gi : (tensor<3x9xf32>) -> tensor<3x9xf32>
    %sf = graph.sigmoid %gf : (tensor<3x9xf32>) -> tensor<3x9xf32>
    %so = graph.sigmoid %go2 : (tensor<3x9xf32>) -> tensor<3x9xf32>
    %tc = graph.tanh %gc : (tensor<3x9xf32>) -> tensor<3x9xf32>
    %fc = graph.mul %sf, %c : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xf32>
    %ic = graph.mul %si, %tc : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xf32>
    %nc = graph.add %fc, %ic : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xf32>
    %tn = graph.tanh %nc : (tensor<3x9xf32>) -> tensor<3x9xf32>
    %nh = graph.mul %so, %tn : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xf32>
    %on = graph.constant dense<1.0> : tensor<f32>
    %off = graph.constant dense<0.0> : tensor<f32>
    %hot = graph.one_hot %i, %on, %off {depth = 6} : (tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %col = graph.reshape %hot : (tensor<6xf32>) -> tensor<1x6x1xf32>
    %hx = graph.expand_dims %nh {axis = 1} : (tensor<3x9xf32>) -> tensor<3x1x9xf32>
    %put = graph.mul %col, %hx : (tensor<1x6x1xf32>, tensor<3x1x9xf32>) -> tensor<3x6x9xf32>
    %ns = graph.add %s, %put : (tensor<3x6x9xf32>, tensor<3x6x9xf32>) -> tensor<3x6x9xf32>
    %n = graph.add %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i32>
    graph.yield %n, %nh, %nc, %ns : tensor<i32>, tensor<3x9xf32>, tensor<3x9xf32>, tensor<3x6x9xf32>
  }
  return %r#0, %r#1, %r#2, %r#3 : tensor<i32>, tensor<3x9xf32>, tensor<3x9xf32>, tensor<3x6x9xf32>
}

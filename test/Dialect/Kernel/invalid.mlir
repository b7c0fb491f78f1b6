// RUN: tpu-opt %s --split-input-file --verify-diagnostics

func.func @unknown_kind(%arg0: tensor<4xf32>) {
  // expected-error @+1 {{unknown kind of fusion 'magic'; expected elementwise, reduction, contraction or convolution}}
  %0 = kernel.fusion magic(%x = %arg0) : (tensor<4xf32>) -> tensor<4xf32> {
    kernel.yield %x : tensor<4xf32>
  }
  return
}

// -----

func.func @argument_count(%arg0: tensor<4xf32>) {
  // expected-error @+1 {{has 1 operands, but its body takes 0 arguments (constraint 1)}}
  %0 = "kernel.fusion"(%arg0) <{kind = #kernel.kind<elementwise>}> ({
    %c = arith.constant dense<0.0> : tensor<4xf32>
    kernel.yield %c : tensor<4xf32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @argument_type(%arg0: tensor<4xf32>) {
  // expected-error @+1 {{argument 0 of the body has type 'tensor<5xf32>', but the operand has type 'tensor<4xf32>' (constraint 1)}}
  %0 = "kernel.fusion"(%arg0) <{kind = #kernel.kind<elementwise>}> ({
  ^bb0(%x: tensor<5xf32>):
    %c = arith.constant dense<0.0> : tensor<4xf32>
    kernel.yield %c : tensor<4xf32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @result_type(%arg0: tensor<4xf32>) {
  %0 = kernel.fusion elementwise(%x = %arg0) : (tensor<4xf32>) -> tensor<5xf32> {
    // expected-error @+1 {{yields ('tensor<4xf32>'), but the fusion has the results ('tensor<5xf32>') (constraint 2)}}
    kernel.yield %x : tensor<4xf32>
  }
  return
}

// -----

func.func @no_result(%arg0: tensor<4xf32>) {
  // expected-error @+1 {{must have a result (constraint 3)}}
  kernel.fusion elementwise(%x = %arg0) : (tensor<4xf32>) -> () {
    kernel.yield
  }
  return
}

// -----

func.func @wrong_end(%arg0: tensor<4xf32>) {
  %0 = kernel.fusion elementwise(%x = %arg0) : (tensor<4xf32>) -> tensor<4xf32> {
    // expected-error @+1 {{ends a fusion's body; expected kernel.yield (constraint 3)}}
    ub.unreachable
  }
  return
}

// -----

func.func @nested(%arg0: tensor<4xf32>) {
  %0 = kernel.fusion elementwise(%x = %arg0) : (tensor<4xf32>) -> tensor<4xf32> {
    // expected-error @+1 {{is inside another kernel.fusion (constraint 4)}}
    %1 = kernel.fusion elementwise(%y = %x) : (tensor<4xf32>) -> tensor<4xf32> {
      kernel.yield %y : tensor<4xf32>
    }
    kernel.yield %1 : tensor<4xf32>
  }
  return
}

// -----

func.func @sees_outside(%arg0: tensor<4xf32>) {
  // expected-note @+1 {{required by region isolation constraints}}
  %0 = kernel.fusion elementwise() : () -> tensor<4xf32> {
    // expected-error @+1 {{using value defined outside the region}}
    kernel.yield %arg0 : tensor<4xf32>
  }
  return
}

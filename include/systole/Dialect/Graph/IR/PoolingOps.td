//===- PoolingOps.td - Pooling over two-dimensional windows ----------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_POOLINGOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_POOLINGOPS_TD

include "systole/Dialect/Graph/IR/GraphBase.td"

defvar Graph_PoolAttributes = (ins Graph_Integers:$window, Graph_Integers:$strides, Graph_PaddingAttr:$padding,
                               Graph_IntegersOr<"{}">:$explicit_paddings, Graph_DataFormatAttr:$data_format);

def Graph_MaxPoolOp : Graph_InferredOp<"max_pool"> {
  let summary = "Largest element of each window";
  let description = [{
    `window` and `strides` are [height, width]. Padding never wins; a NaN in a window makes its maximum a NaN.

    ```mlir
    func.func @max_pool(%x: tensor<1x8x8x3xf32>) -> tensor<1x4x4x3xf32> {
      %y = graph.max_pool %x {window = [2, 2], strides = [2, 2], padding = "VALID"}
          : (tensor<1x8x8x3xf32>) -> tensor<1x4x4x3xf32>
      return %y : tensor<1x4x4x3xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_NumericTensor:$x), Graph_PoolAttributes);
  let results = (outs Graph_NumericTensor:$y);
}

def Graph_AvgPoolOp : Graph_InferredOp<"avg_pool"> {
  let summary = "Mean of each window";
  let description = [{
    `window` and `strides` are [height, width]. Padding doesn't count: each sum is divided by the number of elements of
    the image that the window covers.

    ```mlir
    func.func @avg_pool(%x: tensor<1x5x5x3xf32>) -> tensor<1x3x3x3xf32> {
      %y = graph.avg_pool %x {window = [3, 3], strides = [2, 2], padding = "SAME"}
          : (tensor<1x5x5x3xf32>) -> tensor<1x3x3x3xf32>
      return %y : tensor<1x3x3x3xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_FloatTensor:$x), Graph_PoolAttributes);
  let results = (outs Graph_FloatTensor:$y);
}

def Graph_MaxPoolGradOp : Graph_InferredOp<"max_pool_grad"> {
  let summary = "Gradient of max_pool";
  let description = [{
    Adds each element of `dy` to the place of its window's maximum, the first of several; `x` and `y` are the input and
    the output of the `graph.max_pool` differentiated, whose attributes these are.

    ```mlir
    func.func @max_pool_grad(%x: tensor<1x4x4x1xf32>, %y: tensor<1x2x2x1xf32>, %dy: tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32> {
      %dx = graph.max_pool_grad %x, %y, %dy {window = [2, 2], strides = [2, 2], padding = "VALID"}
          : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
      return %dx : tensor<1x4x4x1xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_FloatTensor:$x, Graph_FloatTensor:$y, Graph_FloatTensor:$dy), Graph_PoolAttributes);
  let results = (outs Graph_FloatTensor:$dx);
}

def Graph_AvgPoolGradOp : Graph_InferredOp<"avg_pool_grad"> {
  let summary = "Gradient of avg_pool";
  let description = [{
    `input_shape` is the shape of the input of the `graph.avg_pool` differentiated, whose other attributes these are.

    ```mlir
    func.func @avg_pool_grad(%dy: tensor<1x3x3x1xf32>) -> tensor<1x5x5x1xf32> {
      %dx = graph.avg_pool_grad %dy {input_shape = [1, 5, 5, 1], window = [3, 3], strides = [2, 2], padding = "SAME"}
          : (tensor<1x3x3x1xf32>) -> tensor<1x5x5x1xf32>
      return %dx : tensor<1x5x5x1xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_FloatTensor:$dy, Graph_Integers:$input_shape), Graph_PoolAttributes);
  let results = (outs Graph_FloatTensor:$dx);
}

#endif

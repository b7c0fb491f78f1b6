//===- ContractionOps.td - Matrix products, convolutions, bias -------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_CONTRACTIONOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_CONTRACTIONOPS_TD

include "systole/Dialect/Graph/IR/GraphBase.td"

def Graph_MatmulOp : Graph_InferredOp<"matmul"> {
  let summary = "Product of matrices, or of batches of them";
  let description = [{
    The product over the last dimension of `a` and the last but one of `b`; `transpose_a` and `transpose_b` exchange an
    operand's last two dimensions first. Dimensions before those are batches and broadcast. `output_type` asks for a wider
    result: f32 of bf16 and f16, i32 of i8 and ui8; sums of bf16 and f16 are kept in f32 either way.

    ```mlir
    func.func @matmul(%a: tensor<5x2x3xf32>, %b: tensor<4x3xf32>) -> tensor<5x2x4xf32> {
      %c = graph.matmul %a, %b {transpose_b = true} : (tensor<5x2x3xf32>, tensor<4x3xf32>) -> tensor<5x2x4xf32>
      return %c : tensor<5x2x4xf32>
    }
    ```
  }];
  let arguments = (ins Graph_NumericTensor:$a, Graph_NumericTensor:$b, Graph_BoolOr<"false">:$transpose_a,
                   Graph_BoolOr<"false">:$transpose_b, Graph_PrecisionAttr:$precision,
                   OptionalAttr<TypeAttr>:$output_type);
  let results = (outs Graph_NumericTensor:$c);
}

//===----------------------------------------------------------------------===//
// Convolutions. Filters are [height, width, in / groups, out], depthwise ones [height, width, in, multiplier].
//===----------------------------------------------------------------------===//

defvar Graph_WindowAttributes = (ins Graph_IntegersOr<"{1, 1}">:$strides, Graph_PaddingAttr:$padding,
                                 Graph_IntegersOr<"{}">:$explicit_paddings, Graph_IntegersOr<"{1, 1}">:$dilations,
                                 Graph_DataFormatAttr:$data_format, Graph_PrecisionAttr:$precision);
defvar Graph_GroupAttribute = (ins Graph_IntegerOr<"1">:$groups);

def Graph_Conv2DOp : Graph_InferredOp<"conv2d"> {
  let summary = "Two-dimensional convolution";
  let description = [{
    Correlates images with a filter of shape [height, width, channels / groups, output channels]. `strides` and
    `dilations` are [height, width]; `padding` is "SAME", "VALID" or "EXPLICIT" with
    `explicit_paddings = [top, bottom, left, right]`. With `groups`, channels and output channels fall into that many
    equal parts, and each part of the output sees its own part of the channels. `output_type` is as for `graph.matmul`.

    ```mlir
    func.func @conv2d(%x: tensor<1x8x8x3xf32>, %w: tensor<3x3x3x16xf32>) -> tensor<1x4x4x16xf32> {
      %y = graph.conv2d %x, %w {strides = [2, 2], padding = "SAME"}
          : (tensor<1x8x8x3xf32>, tensor<3x3x3x16xf32>) -> tensor<1x4x4x16xf32>
      return %y : tensor<1x4x4x16xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_NumericTensor:$x, Graph_NumericTensor:$filter), Graph_WindowAttributes,
                       Graph_GroupAttribute, (ins OptionalAttr<TypeAttr>:$output_type));
  let results = (outs Graph_NumericTensor:$y);
}

def Graph_DepthwiseConv2DOp : Graph_InferredOp<"depthwise_conv2d"> {
  let summary = "Convolution of each channel by its own filters";
  let description = [{
    The filter is [height, width, channels, multiplier]; output channel `c * multiplier + m` is channel `c` correlated
    with filter `m` of that channel. Attributes are as for `graph.conv2d`.

    ```mlir
    func.func @depthwise_conv2d(%x: tensor<1x5x5x3xf32>, %w: tensor<3x3x3x2xf32>) -> tensor<1x3x3x6xf32> {
      %y = graph.depthwise_conv2d %x, %w {padding = "VALID"}
          : (tensor<1x5x5x3xf32>, tensor<3x3x3x2xf32>) -> tensor<1x3x3x6xf32>
      return %y : tensor<1x3x3x6xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_NumericTensor:$x, Graph_NumericTensor:$filter), Graph_WindowAttributes);
  let results = (outs Graph_NumericTensor:$y);
}

def Graph_Conv2DTransposeOp : Graph_InferredOp<"conv2d_transpose"> {
  let summary = "Transposed convolution";
  let description = [{
    What `graph.conv2d_backprop_input` computes, seen as a layer: the filter is [height, width,
    output channels / groups, channels], and `output_shape` is by default the smallest one, with "SAME" `input * stride`, with "VALID"
    `input * stride + max(window - stride, 0)`.

    ```mlir
    func.func @conv2d_transpose(%x: tensor<1x4x4x8xf32>, %w: tensor<3x3x2x8xf32>) -> tensor<1x8x8x2xf32> {
      %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME"}
          : (tensor<1x4x4x8xf32>, tensor<3x3x2x8xf32>) -> tensor<1x8x8x2xf32>
      return %y : tensor<1x8x8x2xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_FloatTensor:$x, Graph_FloatTensor:$filter), Graph_WindowAttributes,
                       Graph_GroupAttribute, (ins OptionalAttr<Graph_Integers>:$output_shape));
  let results = (outs Graph_FloatTensor:$y);
}

def Graph_Conv2DBackpropInputOp : Graph_InferredOp<"conv2d_backprop_input"> {
  let summary = "Gradient of conv2d with respect to its images";
  let description = [{
    `input_shape` is the shape of the images, all other attributes are those of the `graph.conv2d` differentiated.

    ```mlir
    func.func @conv2d_backprop_input(%w: tensor<3x3x2x4xf32>, %dy: tensor<1x3x3x4xf32>) -> tensor<1x5x5x2xf32> {
      %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 5, 5, 2], strides = [2, 2], padding = "SAME"}
          : (tensor<3x3x2x4xf32>, tensor<1x3x3x4xf32>) -> tensor<1x5x5x2xf32>
      return %dx : tensor<1x5x5x2xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_FloatTensor:$filter, Graph_FloatTensor:$dy), Graph_WindowAttributes,
                       Graph_GroupAttribute, (ins Graph_Integers:$input_shape));
  let results = (outs Graph_FloatTensor:$dx);
}

def Graph_Conv2DBackpropFilterOp : Graph_InferredOp<"conv2d_backprop_filter"> {
  let summary = "Gradient of conv2d with respect to its filter";
  let description = [{
    `filter_shape` is the shape of the filter, all other attributes are those of the `graph.conv2d` differentiated.

    ```mlir
    func.func @conv2d_backprop_filter(%x: tensor<2x5x5x2xf32>, %dy: tensor<2x3x3x4xf32>) -> tensor<3x3x2x4xf32> {
      %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 2, 4], strides = [2, 2], padding = "SAME"}
          : (tensor<2x5x5x2xf32>, tensor<2x3x3x4xf32>) -> tensor<3x3x2x4xf32>
      return %dw : tensor<3x3x2x4xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_FloatTensor:$x, Graph_FloatTensor:$dy), Graph_WindowAttributes,
                       Graph_GroupAttribute, (ins Graph_Integers:$filter_shape));
  let results = (outs Graph_FloatTensor:$dw);
}

def Graph_DepthwiseConv2DBackpropInputOp : Graph_InferredOp<"depthwise_conv2d_backprop_input"> {
  let summary = "Gradient of depthwise_conv2d with respect to its images";
  let description = [{
    ```mlir
    func.func @depthwise_conv2d_backprop_input(%w: tensor<3x3x2x2xf32>, %dy: tensor<1x3x3x4xf32>) -> tensor<1x5x5x2xf32> {
      %dx = graph.depthwise_conv2d_backprop_input %w, %dy {input_shape = [1, 5, 5, 2], padding = "VALID"}
          : (tensor<3x3x2x2xf32>, tensor<1x3x3x4xf32>) -> tensor<1x5x5x2xf32>
      return %dx : tensor<1x5x5x2xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_FloatTensor:$filter, Graph_FloatTensor:$dy), Graph_WindowAttributes,
                       (ins Graph_Integers:$input_shape));
  let results = (outs Graph_FloatTensor:$dx);
}

def Graph_DepthwiseConv2DBackpropFilterOp : Graph_InferredOp<"depthwise_conv2d_backprop_filter"> {
  let summary = "Gradient of depthwise_conv2d with respect to its filter";
  let description = [{
    ```mlir
    func.func @depthwise_conv2d_backprop_filter(%x: tensor<2x5x5x2xf32>, %dy: tensor<2x3x3x4xf32>) -> tensor<3x3x2x2xf32> {
      %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 2, 2], padding = "VALID"}
          : (tensor<2x5x5x2xf32>, tensor<2x3x3x4xf32>) -> tensor<3x3x2x2xf32>
      return %dw : tensor<3x3x2x2xf32>
    }
    ```
  }];
  let arguments = !con((ins Graph_FloatTensor:$x, Graph_FloatTensor:$dy), Graph_WindowAttributes,
                       (ins Graph_Integers:$filter_shape));
  let results = (outs Graph_FloatTensor:$dw);
}

//===----------------------------------------------------------------------===//
// Bias
//===----------------------------------------------------------------------===//

def Graph_BiasAddOp : Graph_InferredOp<"bias_add"> {
  let summary = "Adds a vector along the channels";
  let description = [{
    Channels are the last dimension of `x`, or with `data_format = "NCHW"` the second.

    ```mlir
    func.func @bias_add(%x: tensor<2x3x5xf32>, %b: tensor<5xf32>) -> tensor<2x3x5xf32> {
      %y = graph.bias_add %x, %b : (tensor<2x3x5xf32>, tensor<5xf32>) -> tensor<2x3x5xf32>
      return %y : tensor<2x3x5xf32>
    }
    ```
  }];
  let arguments = (ins Graph_NumericTensor:$x, Graph_NumericTensor:$bias, Graph_DataFormatAttr:$data_format);
  let results = (outs Graph_NumericTensor:$y);
}

def Graph_BiasAddGradOp : Graph_InferredOp<"bias_add_grad"> {
  let summary = "Gradient of bias_add with respect to the bias";
  let description = [{
    The sum of `dy` over everything but the channels.

    ```mlir
    func.func @bias_add_grad(%dy: tensor<2x3x5xf32>) -> tensor<5xf32> {
      %db = graph.bias_add_grad %dy : (tensor<2x3x5xf32>) -> tensor<5xf32>
      return %db : tensor<5xf32>
    }
    ```
  }];
  let arguments = (ins Graph_NumericTensor:$dy, Graph_DataFormatAttr:$data_format);
  let results = (outs Graph_NumericTensor:$db);
}

#endif

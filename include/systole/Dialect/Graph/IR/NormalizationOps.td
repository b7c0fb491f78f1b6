//===- NormalizationOps.td - Batch and layer normalization -----------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_NORMALIZATIONOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_NORMALIZATIONOPS_TD

include "systole/Dialect/Graph/IR/GraphBase.td"

def Graph_FusedBatchNormOp : Graph_InferredOp<"fused_batch_norm"> {
  let summary = "Batch normalization by given statistics";
  let description = [{
    (x - mean) * rsqrt(variance + epsilon) * scale + offset per channel: what inference uses. Channels are the last
    dimension, or with `data_format = "NCHW"` the second.

    ```mlir
    func.func @fused_batch_norm(%x: tensor<2x4x4x3xf32>, %scale: tensor<3xf32>, %offset: tensor<3xf32>,
                                %mean: tensor<3xf32>, %variance: tensor<3xf32>) -> tensor<2x4x4x3xf32> {
      %y = graph.fused_batch_norm %x, %scale, %offset, %mean, %variance {epsilon = 1.0e-3}
          : (tensor<2x4x4x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x4x4x3xf32>
      return %y : tensor<2x4x4x3xf32>
    }
    ```
  }];
  let arguments = (ins Graph_FloatTensor:$x, Graph_FloatTensor:$scale, Graph_FloatTensor:$offset,
                   Graph_FloatTensor:$mean, Graph_FloatTensor:$variance, Graph_RealOr<"1.0e-3">:$epsilon,
                   Graph_DataFormatAttr:$data_format);
  let results = (outs Graph_FloatTensor:$y);
}

def Graph_FusedBatchNormTrainingOp : Graph_InferredOp<"fused_batch_norm_training"> {
  let summary = "Batch normalization by the batch's own statistics";
  let description = [{
    Normalizes each channel by its mean and variance over the batch, and gives these too. The variance is that of the
    population (divided by the number of elements), which is also what `graph.fused_batch_norm_grad` takes; TensorFlow's
    running average takes it times n / (n - 1).

    ```mlir
    func.func @fused_batch_norm_training(%x: tensor<2x4x4x3xf32>, %scale: tensor<3xf32>, %offset: tensor<3xf32>)
        -> (tensor<2x4x4x3xf32>, tensor<3xf32>, tensor<3xf32>) {
      %y, %mean, %variance = graph.fused_batch_norm_training %x, %scale, %offset
          : (tensor<2x4x4x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x4x4x3xf32>, tensor<3xf32>, tensor<3xf32>)
      return %y, %mean, %variance : tensor<2x4x4x3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    ```
  }];
  let arguments = (ins Graph_FloatTensor:$x, Graph_FloatTensor:$scale, Graph_FloatTensor:$offset,
                   Graph_RealOr<"1.0e-3">:$epsilon, Graph_DataFormatAttr:$data_format);
  let results = (outs Graph_FloatTensor:$y, Graph_FloatTensor:$batch_mean, Graph_FloatTensor:$batch_variance);
}

def Graph_FusedBatchNormGradOp : Graph_InferredOp<"fused_batch_norm_grad"> {
  let summary = "Gradient of batch normalization";
  let description = [{
    Gradients with respect to `x`, `scale` and `offset`. With `is_training = true`, the default, `mean` and `variance`
    are those that `graph.fused_batch_norm_training` gave, and depend on `x`; else they are constants.

    ```mlir
    func.func @fused_batch_norm_grad(%dy: tensor<2x4x4x3xf32>, %x: tensor<2x4x4x3xf32>, %scale: tensor<3xf32>,
                                     %mean: tensor<3xf32>, %variance: tensor<3xf32>)
        -> (tensor<2x4x4x3xf32>, tensor<3xf32>, tensor<3xf32>) {
      %dx, %dscale, %doffset = graph.fused_batch_norm_grad %dy, %x, %scale, %mean, %variance
          : (tensor<2x4x4x3xf32>, tensor<2x4x4x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
          -> (tensor<2x4x4x3xf32>, tensor<3xf32>, tensor<3xf32>)
      return %dx, %dscale, %doffset : tensor<2x4x4x3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    ```
  }];
  let arguments = (ins Graph_FloatTensor:$dy, Graph_FloatTensor:$x, Graph_FloatTensor:$scale, Graph_FloatTensor:$mean,
                   Graph_FloatTensor:$variance, Graph_RealOr<"1.0e-3">:$epsilon, Graph_BoolOr<"true">:$is_training,
                   Graph_DataFormatAttr:$data_format);
  let results = (outs Graph_FloatTensor:$dx, Graph_FloatTensor:$dscale, Graph_FloatTensor:$doffset);
}

def Graph_LayerNormOp : Graph_InferredOp<"layer_norm"> {
  let summary = "Layer normalization";
  let description = [{
    Normalizes over the dimensions from `axis` (the last unless given) to the end, each by its own mean and population
    variance: (x - mean) * rsqrt(variance + epsilon) * scale + offset. `scale` and `offset` have the shape of those
    dimensions.

    ```mlir
    func.func @layer_norm(%x: tensor<2x7x16xf32>, %scale: tensor<16xf32>, %offset: tensor<16xf32>) -> tensor<2x7x16xf32> {
      %y = graph.layer_norm %x, %scale, %offset {epsilon = 1.0e-5}
          : (tensor<2x7x16xf32>, tensor<16xf32>, tensor<16xf32>) -> tensor<2x7x16xf32>
      return %y : tensor<2x7x16xf32>
    }
    ```
  }];
  let arguments = (ins Graph_FloatTensor:$x, Graph_FloatTensor:$scale, Graph_FloatTensor:$offset,
                   Graph_IntegerOr<"-1">:$axis, Graph_RealOr<"1.0e-3">:$epsilon);
  let results = (outs Graph_FloatTensor:$y);
}

#endif

//===- LossOps.td - Cross entropy ------------------------------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_LOSSOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_LOSSOPS_TD

include "systole/Dialect/Graph/IR/GraphBase.td"

def Graph_SoftmaxCrossEntropyWithLogitsOp : Graph_InferredOp<"softmax_cross_entropy_with_logits"> {
  let summary = "Cross entropy of probabilities and logits, with its gradient";
  let description = [{
    Per row, `loss` = -sum(labels * log_softmax(features)); `backprop` = softmax(features) - labels is the gradient of the
    loss with respect to `features` if a row of `labels` sums to one.

    ```mlir
    func.func @softmax_cross_entropy_with_logits(%features: tensor<4x10xf32>, %labels: tensor<4x10xf32>)
        -> (tensor<4xf32>, tensor<4x10xf32>) {
      %loss, %backprop = graph.softmax_cross_entropy_with_logits %features, %labels
          : (tensor<4x10xf32>, tensor<4x10xf32>) -> (tensor<4xf32>, tensor<4x10xf32>)
      return %loss, %backprop : tensor<4xf32>, tensor<4x10xf32>
    }
    ```
  }];
  let arguments = (ins Graph_FloatTensor:$features, Graph_FloatTensor:$labels);
  let results = (outs Graph_FloatTensor:$loss, Graph_FloatTensor:$backprop);
}

def Graph_SparseSoftmaxCrossEntropyWithLogitsOp : Graph_InferredOp<"sparse_softmax_cross_entropy_with_logits"> {
  let summary = "Cross entropy of class numbers and logits, with its gradient";
  let description = [{
    As `graph.softmax_cross_entropy_with_logits` with each label one-hot. A label out of range makes its row of `loss` and
    `backprop` NaN.

    ```mlir
    func.func @sparse_softmax_cross_entropy_with_logits(%features: tensor<4x10xf32>, %labels: tensor<4xi32>)
        -> (tensor<4xf32>, tensor<4x10xf32>) {
      %loss, %backprop = graph.sparse_softmax_cross_entropy_with_logits %features, %labels
          : (tensor<4x10xf32>, tensor<4xi32>) -> (tensor<4xf32>, tensor<4x10xf32>)
      return %loss, %backprop : tensor<4xf32>, tensor<4x10xf32>
    }
    ```
  }];
  let arguments = (ins Graph_FloatTensor:$features, Graph_IndexTensor:$labels);
  let results = (outs Graph_FloatTensor:$loss, Graph_FloatTensor:$backprop);
}

#endif

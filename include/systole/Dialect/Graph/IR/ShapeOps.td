//===- ShapeOps.td - Constants, shapes, and moving data --------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_SHAPEOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_SHAPEOPS_TD

include "mlir/IR/BuiltinAttributeInterfaces.td"
include "systole/Dialect/Graph/IR/ElementwiseOps.td"

def Graph_ConstantOp : Graph_Op<"constant", [Pure, ConstantLike]> {
  let summary = "A constant tensor";
  let description = [{
    The value is written as `dense<…>`, or as `dense_resource<name>` for weights that follow in the file's resources.

    ```mlir
    func.func @constant() -> tensor<2x2xf32> {
      %y = graph.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
      return %y : tensor<2x2xf32>
    }
    ```
  }];
  let arguments = (ins ElementsAttr:$value);
  let results = (outs Graph_Tensor:$y);
  let builders = [OpBuilder<(ins "::mlir::ElementsAttr":$value), [{
    build($_builder, $_state, value.getType(), value);
  }]>];
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Graph_IdentityOp : Graph_UnaryOp<"identity", Graph_Tensor, "f32", "Its operand", "x itself."> {
  let hasFolder = 1;
}

//===----------------------------------------------------------------------===//
// The same elements in another shape
//===----------------------------------------------------------------------===//

def Graph_ReshapeOp : Graph_Op<"reshape", [Pure]> {
  let summary = "The same elements, in row-major order, in another shape";
  let description = [{
    The result type says which shape.

    ```mlir
    func.func @reshape(%x: tensor<2x3x4xf32>) -> tensor<2x12xf32> {
      %y = graph.reshape %x : (tensor<2x3x4xf32>) -> tensor<2x12xf32>
      return %y : tensor<2x12xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x);
  let results = (outs Graph_Tensor:$y);
  let assemblyFormat = "operands attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Graph_TransposeOp : Graph_InferredOp<"transpose"> {
  let summary = "Permutes dimensions";
  let description = [{
    Dimension i of the result is dimension `perm[i]` of the operand.

    ```mlir
    func.func @transpose(%x: tensor<2x3x4xf32>) -> tensor<4x2x3xf32> {
      %y = graph.transpose %x {perm = [2, 0, 1]} : (tensor<2x3x4xf32>) -> tensor<4x2x3xf32>
      return %y : tensor<4x2x3xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x, Graph_Integers:$perm);
  let results = (outs Graph_Tensor:$y);
  let hasFolder = 1;
}

def Graph_ExpandDimsOp : Graph_InferredOp<"expand_dims"> {
  let summary = "Inserts a dimension of size 1";
  let description = [{
    `axis` is the new dimension's place in the result; a negative one counts from the end of the result.

    ```mlir
    func.func @expand_dims(%x: tensor<2x3xf32>) -> tensor<2x3x1xf32> {
      %y = graph.expand_dims %x {axis = -1} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
      return %y : tensor<2x3x1xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x, I64Attr:$axis);
  let results = (outs Graph_Tensor:$y);
}

def Graph_SqueezeOp : Graph_InferredOp<"squeeze"> {
  let summary = "Removes dimensions of size 1";
  let description = [{
    Those in `axes`, or all of them if it is empty or absent.

    ```mlir
    func.func @squeeze(%x: tensor<2x1x3x1xf32>) -> tensor<2x3x1xf32> {
      %y = graph.squeeze %x {axes = [1]} : (tensor<2x1x3x1xf32>) -> tensor<2x3x1xf32>
      return %y : tensor<2x3x1xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x, Graph_IntegersOr<"{}">:$axes);
  let results = (outs Graph_Tensor:$y);
  let hasFolder = 1;
}

def Graph_BroadcastToOp : Graph_Op<"broadcast_to", [Pure]> {
  let summary = "Repeats a tensor to a larger shape";
  let description = [{
    By NumPy's rule; the result type says which shape.

    ```mlir
    func.func @broadcast_to(%x: tensor<3x1xf32>) -> tensor<2x3x4xf32> {
      %y = graph.broadcast_to %x : (tensor<3x1xf32>) -> tensor<2x3x4xf32>
      return %y : tensor<2x3x4xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x);
  let results = (outs Graph_Tensor:$y);
  let assemblyFormat = "operands attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
  let hasFolder = 1;
}

//===----------------------------------------------------------------------===//
// Joining, cutting, repeating
//===----------------------------------------------------------------------===//

def Graph_ConcatOp : Graph_InferredOp<"concat"> {
  let summary = "Joins tensors along a dimension";
  let description = [{
    ```mlir
    func.func @concat(%x: tensor<2x3xf32>, %y: tensor<2x4xf32>) -> tensor<2x7xf32> {
      %z = graph.concat %x, %y {axis = 1} : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x7xf32>
      return %z : tensor<2x7xf32>
    }
    ```
  }];
  let arguments = (ins Variadic<Graph_Tensor>:$values, I64Attr:$axis);
  let results = (outs Graph_Tensor:$y);
  let hasFolder = 1;
}

def Graph_SplitOp : Graph_InferredOp<"split"> {
  let summary = "Cuts a tensor along a dimension";
  let description = [{
    Into `num_split` equal parts, or into parts of the sizes in `size_splits`.

    ```mlir
    func.func @split(%x: tensor<2x6xf32>) -> (tensor<2x2xf32>, tensor<2x4xf32>) {
      %y, %z = graph.split %x {axis = 1, size_splits = [2, 4]} : (tensor<2x6xf32>) -> (tensor<2x2xf32>, tensor<2x4xf32>)
      return %y, %z : tensor<2x2xf32>, tensor<2x4xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x, I64Attr:$axis, OptionalAttr<I64Attr>:$num_split,
                   OptionalAttr<Graph_Integers>:$size_splits);
  let results = (outs Variadic<Graph_Tensor>:$parts);
}

def Graph_StackOp : Graph_InferredOp<"stack"> {
  let summary = "Joins tensors along a new dimension";
  let description = [{
    ```mlir
    func.func @stack(%x: tensor<3xf32>, %y: tensor<3xf32>) -> tensor<3x2xf32> {
      %z = graph.stack %x, %y {axis = 1} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32>
      return %z : tensor<3x2xf32>
    }
    ```
  }];
  let arguments = (ins Variadic<Graph_Tensor>:$values, Graph_IntegerOr<"0">:$axis);
  let results = (outs Graph_Tensor:$y);
}

def Graph_UnstackOp : Graph_InferredOp<"unstack"> {
  let summary = "Takes a dimension apart";
  let description = [{
    One result for each index along `axis`, without that dimension.

    ```mlir
    func.func @unstack(%x: tensor<3x2xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
      %y, %z = graph.unstack %x {axis = 1} : (tensor<3x2xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      return %y, %z : tensor<3xf32>, tensor<3xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x, Graph_IntegerOr<"0">:$axis);
  let results = (outs Variadic<Graph_Tensor>:$parts);
}

def Graph_SliceOp : Graph_InferredOp<"slice"> {
  let summary = "A box out of a tensor";
  let description = [{
    From `begin`, `size` elements of each dimension; a size of -1 takes all that remain.

    ```mlir
    func.func @slice(%x: tensor<4x6xf32>) -> tensor<2x5xf32> {
      %y = graph.slice %x {begin = [1, 1], size = [2, -1]} : (tensor<4x6xf32>) -> tensor<2x5xf32>
      return %y : tensor<2x5xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x, Graph_Integers:$begin, Graph_Integers:$size);
  let results = (outs Graph_Tensor:$y);
  let hasFolder = 1;
}

def Graph_StridedSliceOp : Graph_InferredOp<"strided_slice"> {
  let summary = "Python's slicing";
  let description = [{
    `x[begin:end:strides]` per dimension: negative bounds count from the end, and bounds out of range are clamped. A list
    shorter than the rank takes the rest whole. The masks are sets of bits, one for each position of the lists, as in
    TensorFlow: `begin_mask` and `end_mask` drop that bound, `ellipsis_mask` stands for `...`, `new_axis_mask` inserts a
    dimension of size 1, `shrink_axis_mask` takes the one element at `begin` and drops the dimension.

    ```mlir
    func.func @strided_slice(%x: tensor<4x6xf32>) -> tensor<3xf32> {
      %y = graph.strided_slice %x {begin = [-1, 6], end = [0, 0], strides = [1, -2], end_mask = 2, shrink_axis_mask = 1}
          : (tensor<4x6xf32>) -> tensor<3xf32>
      return %y : tensor<3xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x, Graph_Integers:$begin, Graph_Integers:$end, Graph_Integers:$strides,
                   Graph_IntegerOr<"0">:$begin_mask, Graph_IntegerOr<"0">:$end_mask,
                   Graph_IntegerOr<"0">:$ellipsis_mask, Graph_IntegerOr<"0">:$new_axis_mask,
                   Graph_IntegerOr<"0">:$shrink_axis_mask);
  let results = (outs Graph_Tensor:$y);
}

def Graph_PadOp : Graph_InferredOp<"pad"> {
  let summary = "Adds a border";
  let description = [{
    `paddings` lists the low and the high count of each dimension in turn: `[low0, high0, low1, high1, …]`. `mode` says
    what fills the border: "CONSTANT" takes `constant_value` (0 unless given), "REFLECT" mirrors without the edge,
    "SYMMETRIC" with it.

    ```mlir
    func.func @pad(%x: tensor<2x3xf32>) -> tensor<4x3xf32> {
      %y = graph.pad %x {paddings = [1, 1, 0, 0], constant_value = -1.0} : (tensor<2x3xf32>) -> tensor<4x3xf32>
      return %y : tensor<4x3xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x, Graph_Integers:$paddings, Graph_PadModeAttr:$mode,
                   Graph_RealOr<"0.0">:$constant_value);
  let results = (outs Graph_Tensor:$y);
  let hasFolder = 1;
}

def Graph_TileOp : Graph_InferredOp<"tile"> {
  let summary = "Repeats a tensor";
  let description = [{
    `multiples[i]` times along dimension i.

    ```mlir
    func.func @tile(%x: tensor<2x3xf32>) -> tensor<2x9xf32> {
      %y = graph.tile %x {multiples = [1, 3]} : (tensor<2x3xf32>) -> tensor<2x9xf32>
      return %y : tensor<2x9xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x, Graph_Integers:$multiples);
  let results = (outs Graph_Tensor:$y);
  let hasFolder = 1;
}

def Graph_ReverseOp : Graph_InferredOp<"reverse"> {
  let summary = "Reverses dimensions";
  let description = [{
    ```mlir
    func.func @reverse(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
      %y = graph.reverse %x {axes = [1]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
      return %y : tensor<2x3xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x, Graph_Integers:$axes);
  let results = (outs Graph_Tensor:$y);
  let hasFolder = 1;
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

def Graph_GatherOp : Graph_InferredOp<"gather"> {
  let summary = "Takes slices by index";
  let description = [{
    The slices of `params` along `axis` that `indices` names; the shape of `indices` takes the place of that dimension.
    The first `batch_dims` dimensions of both go together: each batch takes from its own slices, and the place is taken by
    the other dimensions of `indices`. An index out of range is clamped to the nearest one in range.

    ```mlir
    func.func @gather(%params: tensor<10x4xf32>, %indices: tensor<2x3xi32>) -> tensor<2x3x4xf32> {
      %y = graph.gather %params, %indices {axis = 0} : (tensor<10x4xf32>, tensor<2x3xi32>) -> tensor<2x3x4xf32>
      return %y : tensor<2x3x4xf32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$params, Graph_IndexTensor:$indices, Graph_IntegerOr<"0">:$axis,
                       Graph_IntegerOr<"0">:$batch_dims);
  let results = (outs Graph_Tensor:$y);
}

def Graph_OneHotOp : Graph_InferredOp<"one_hot"> {
  let summary = "Vectors with one place marked";
  let description = [{
    `on_value` where the index along the new dimension `axis` (the last unless given), of size `depth`, equals that in
    `indices`, else `off_value`. An index out of range marks nothing.

    ```mlir
    func.func @one_hot(%indices: tensor<5xi32>, %on: tensor<f32>, %off: tensor<f32>) -> tensor<5x10xf32> {
      %y = graph.one_hot %indices, %on, %off {depth = 10}
          : (tensor<5xi32>, tensor<f32>, tensor<f32>) -> tensor<5x10xf32>
      return %y : tensor<5x10xf32>
    }
    ```
  }];
  let arguments = (ins Graph_IndexTensor:$indices, Graph_Tensor:$on_value, Graph_Tensor:$off_value, I64Attr:$depth,
                   Graph_IntegerOr<"-1">:$axis);
  let results = (outs Graph_Tensor:$y);
}

#endif

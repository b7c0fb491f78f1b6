//===- ReductionOps.td - Reductions, positions of extremes, scans ----------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_REDUCTIONOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_REDUCTIONOPS_TD

include "systole/Dialect/Graph/IR/GraphBase.td"

class Graph_ReduceOp<string mnemonic, Type operand, string element, string summaryText, string text>
    : Graph_InferredOp<mnemonic> {
  let summary = summaryText;
  let description = text # [{ Reduces the dimensions in `axes`, all of them unless given; with `keep_dims` they stay with size 1.
}] # "\n```mlir\nfunc.func @" # mnemonic # "(%x: tensor<2x3x4x" # element # ">) -> tensor<2x1x4x" # element #
                    "> {\n  %y = graph." # mnemonic # " %x {axes = [1], keep_dims = true} : (tensor<2x3x4x" # element #
                    ">) -> tensor<2x1x4x" # element # ">\n  return %y : tensor<2x1x4x" # element # ">\n}\n```\n";
  let arguments = (ins operand:$x, OptionalAttr<Graph_Integers>:$axes, Graph_BoolOr<"false">:$keep_dims);
  let results = (outs operand:$y);
  let hasFolder = 1;
  let inferCode = [{
    ::llvm::LogicalResult $cppClass::infer(Adaptor adaptor, ::systole::graph::Inference &inference) {
      return inference.inferReduction(adaptor.getX(), adaptor.getAxes(), adaptor.getKeepDims());
    }
    ::mlir::OpFoldResult $cppClass::fold(FoldAdaptor) {
      // Reducing no dimension changes nothing.
      return getAxes() && getAxes()->empty() ? getX() : ::mlir::Value();
    }
  }];
}

class Graph_NumericReduceOp<string mnemonic, string summary, string text>
    : Graph_ReduceOp<mnemonic, Graph_NumericTensor, "f32", summary, text>;
class Graph_BoolReduceOp<string mnemonic, string summary, string text>
    : Graph_ReduceOp<mnemonic, Graph_BoolTensor, "i1", summary, text>;

def Graph_ReduceSumOp : Graph_NumericReduceOp<"reduce_sum", "Sum", "Of nothing: 0. Integers wrap around.">;
def Graph_ReduceMeanOp : Graph_NumericReduceOp<"reduce_mean", "Mean",
  "Of nothing: NaN. The mean of integers is rounded toward zero; that of narrow integers sums in i32.">;
def Graph_ReduceMaxOp : Graph_NumericReduceOp<"reduce_max", "Maximum",
  "Of nothing: -infinity or the least integer. A NaN gives a NaN.">;
def Graph_ReduceMinOp : Graph_NumericReduceOp<"reduce_min", "Minimum",
  "Of nothing: infinity or the largest integer. A NaN gives a NaN.">;
def Graph_ReduceProdOp : Graph_NumericReduceOp<"reduce_prod", "Product", "Of nothing: 1. Integers wrap around.">;
def Graph_ReduceAnyOp : Graph_BoolReduceOp<"reduce_any", "Whether any is true", "Of nothing: false.">;
def Graph_ReduceAllOp : Graph_BoolReduceOp<"reduce_all", "Whether all are true", "Of nothing: true.">;

class Graph_ArgOp<string mnemonic, string extreme> : Graph_InferredOp<mnemonic> {
  let summary = "Position of the " # extreme;
  let description = "The index along `axis` of the " # extreme # [{, the first of several. A NaN is more extreme than any number, so that the
first NaN wins. `output_type` is i64, or i32 if asked for.
}] # "\n```mlir\nfunc.func @" # mnemonic # "(%x: tensor<2x10xf32>) -> tensor<2xi32> {\n  %y = graph." # mnemonic #
                    " %x {axis = 1, output_type = i32} : (tensor<2x10xf32>) -> tensor<2xi32>\n" #
                    "  return %y : tensor<2xi32>\n}\n```\n";
  let arguments = (ins Graph_NumericTensor:$x, I64Attr:$axis, OptionalAttr<TypeAttr>:$output_type);
  let results = (outs Graph_IndexTensor:$y);
  let inferCode = [{
    ::llvm::LogicalResult $cppClass::infer(Adaptor adaptor, ::systole::graph::Inference &inference) {
      return inference.inferPosition(adaptor.getX(), adaptor.getAxis(), adaptor.getOutputType());
    }
  }];
}

def Graph_ArgMaxOp : Graph_ArgOp<"arg_max", "maximum">;
def Graph_ArgMinOp : Graph_ArgOp<"arg_min", "minimum">;

def Graph_CumsumOp : Graph_InferredOp<"cumsum"> {
  let summary = "Running sum";
  let description = [{
    Element i is the sum of the elements up to i along `axis`. With `exclusive` element i itself is left out; with
    `reverse` sums run from the end.

    ```mlir
    func.func @cumsum(%x: tensor<2x5xf32>) -> tensor<2x5xf32> {
      %y = graph.cumsum %x {axis = 1, exclusive = true} : (tensor<2x5xf32>) -> tensor<2x5xf32>
      return %y : tensor<2x5xf32>
    }
    ```
  }];
  let arguments = (ins Graph_NumericTensor:$x, Graph_IntegerOr<"0">:$axis, Graph_BoolOr<"false">:$exclusive,
                   Graph_BoolOr<"false">:$reverse);
  let results = (outs Graph_NumericTensor:$y);
}

#endif

//===- ControlFlowOps.td - Loops and branches ------------------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_CONTROLFLOWOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_CONTROLFLOWOPS_TD

include "systole/Dialect/Graph/IR/GraphBase.td"

def Graph_WhileOp : Graph_Op<"while", [SingleBlock, RecursiveMemoryEffects,
                                       DeclareOpInterfaceMethods<InferTypeOpInterface>]> {
  let summary = "Repeats a body while a condition holds";
  let description = [{
    Both regions take the carried values; the first yields whether to go on, the second the next values. Values from
    outside may be used in both.

    ```mlir
    func.func @while(%n: tensor<i32>, %x: tensor<4xf32>) -> tensor<4xf32> {
      %zero = graph.constant dense<0> : tensor<i32>
      %one = graph.constant dense<1> : tensor<i32>
      %r:2 = graph.while (%i = %zero, %v = %x) : tensor<i32>, tensor<4xf32> cond {
        %p = graph.less %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
        graph.yield %p : tensor<i1>
      } body {
        %next = graph.add %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %w = graph.add %v, %v : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
        graph.yield %next, %w : tensor<i32>, tensor<4xf32>
      }
      return %r#1 : tensor<4xf32>
    }
    ```
  }];
  let arguments = (ins Variadic<Graph_Tensor>:$inputs);
  let results = (outs Variadic<Graph_Tensor>:$outputs);
  let regions = (region SizedRegion<1>:$cond, SizedRegion<1>:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
}

def Graph_IfOp : Graph_Op<"if", [SingleBlock, NoRegionArguments, RecursiveMemoryEffects]> {
  let summary = "Chooses between two regions";
  let description = [{
    Gives what the first region yields if `predicate` is true, else what the second does.

    ```mlir
    func.func @if(%p: tensor<i1>, %x: tensor<4xf32>) -> tensor<4xf32> {
      %y = graph.if %p : (tensor<i1>) -> tensor<4xf32> {
        %a = graph.exp %x : (tensor<4xf32>) -> tensor<4xf32>
        graph.yield %a : tensor<4xf32>
      } else {
        graph.yield %x : tensor<4xf32>
      }
      return %y : tensor<4xf32>
    }
    ```
  }];
  let arguments = (ins Graph_BoolTensor:$predicate);
  let results = (outs Variadic<Graph_Tensor>:$outputs);
  let regions = (region SizedRegion<1>:$then_branch, SizedRegion<1>:$else_branch);
  let assemblyFormat = [{
    $predicate attr-dict `:` functional-type(operands, results) $then_branch `else` $else_branch
  }];
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
}

def Graph_YieldOp : Graph_Op<"yield", [Pure, Terminator, ParentOneOf<["WhileOp", "IfOp"]>]> {
  let summary = "Ends a region with the values that it gives";
  let description = [{
    See `graph.while` and `graph.if`.
  }];
  let arguments = (ins Variadic<Graph_Tensor>:$values);
  let assemblyFormat = "attr-dict ($values^ `:` type($values))?";
}

#endif

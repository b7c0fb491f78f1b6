//===- GraphDialect.td - The graph dialect ---------------------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_GRAPHDIALECT_TD
#define SYSTOLE_DIALECT_GRAPH_IR_GRAPHDIALECT_TD

include "mlir/IR/OpBase.td"

def Graph_Dialect : Dialect {
  let name = "graph";
  let cppNamespace = "::systole::graph";
  let summary = "TF-like graphs of tensor operations";
  let description = [{
    Operations as a TensorFlow user knows them, with value semantics, NumPy broadcasting and static shapes. Every op is
    written in one way:

    ```
    results = graph.op operands {attributes} : (operand types) -> result types
    ```

    docs/GraphDialect.md is the specification: conventions first, then each op's numbered constraints, which the
    diagnostics cite. Page through this file for what each op computes, with an example that is a test.
  }];
  let hasConstantMaterializer = 1;
}

#endif

//===- GraphDialect.td - The graph dialect ---------------------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_GRAPHDIALECT_TD
#define SYSTOLE_DIALECT_GRAPH_IR_GRAPHDIALECT_TD

include "mlir/IR/OpBase.td"

def Graph_Dialect : Dialect {
  let name = "graph";
  let cppNamespace = "::systole::graph";
  let summary = "TF-like graphs of tensor operations";
}

class Graph_Op<string mnemonic, list<Trait> traits = []> : Op<Graph_Dialect, mnemonic, traits>;

#endif

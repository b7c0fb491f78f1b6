//===- GraphOps.td - Ops of the graph dialect ------------------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_GRAPHOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_GRAPHOPS_TD

include "systole/Dialect/Graph/IR/GraphDialect.td"

#endif

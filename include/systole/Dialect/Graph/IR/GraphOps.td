//===- GraphOps.td - Ops of the graph dialect ------------------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_GRAPHOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_GRAPHOPS_TD

include "systole/Dialect/Graph/IR/ActivationOps.td"
include "systole/Dialect/Graph/IR/ContractionOps.td"
include "systole/Dialect/Graph/IR/ControlFlowOps.td"
include "systole/Dialect/Graph/IR/ElementwiseOps.td"
include "systole/Dialect/Graph/IR/LossOps.td"
include "systole/Dialect/Graph/IR/NormalizationOps.td"
include "systole/Dialect/Graph/IR/PoolingOps.td"
include "systole/Dialect/Graph/IR/ReductionOps.td"
include "systole/Dialect/Graph/IR/ShapeOps.td"

#endif

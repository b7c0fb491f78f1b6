//===- StableHLOOps.td - Ops of the stablehlo dialect ----------------------===//
//
// One file per family of the specification's ops.
//
//===-----------------------------------------------------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOOPS_TD

include "systole/Dialect/StableHLO/IR/ContractionOps.td"
include "systole/Dialect/StableHLO/IR/ControlFlowOps.td"
include "systole/Dialect/StableHLO/IR/DistributedOps.td"
include "systole/Dialect/StableHLO/IR/DynamicOps.td"
include "systole/Dialect/StableHLO/IR/ElementwiseOps.td"
include "systole/Dialect/StableHLO/IR/LegacyOps.td"
include "systole/Dialect/StableHLO/IR/LinearAlgebraOps.td"
include "systole/Dialect/StableHLO/IR/QuantizationOps.td"
include "systole/Dialect/StableHLO/IR/ReductionOps.td"
include "systole/Dialect/StableHLO/IR/ShapeAndDataOps.td"

#endif

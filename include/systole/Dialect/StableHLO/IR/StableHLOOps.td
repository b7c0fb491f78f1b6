//===- StableHLOOps.td - Ops of the stablehlo dialect ------------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOOPS_TD

include "systole/Dialect/StableHLO/IR/StableHLODialect.td"

#endif

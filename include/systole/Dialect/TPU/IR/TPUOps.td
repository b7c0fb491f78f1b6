//===- TPUOps.td - Ops of the tpu dialect ------------------------------===//

#ifndef SYSTOLE_DIALECT_TPU_IR_TPUOPS_TD
#define SYSTOLE_DIALECT_TPU_IR_TPUOPS_TD

include "systole/Dialect/TPU/IR/TPUDialect.td"

#endif

//===- KernelOps.td - Ops of the kernel dialect ------------------------------===//

#ifndef SYSTOLE_DIALECT_KERNEL_IR_KERNELOPS_TD
#define SYSTOLE_DIALECT_KERNEL_IR_KERNELOPS_TD

include "systole/Dialect/Kernel/IR/KernelDialect.td"

#endif

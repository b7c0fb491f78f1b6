//===- KernelDialect.td - The kernel dialect ---------------------------------===//

#ifndef SYSTOLE_DIALECT_KERNEL_IR_KERNELDIALECT_TD
#define SYSTOLE_DIALECT_KERNEL_IR_KERNELDIALECT_TD

include "mlir/IR/OpBase.td"

def Kernel_Dialect : Dialect {
  let name = "kernel";
  let cppNamespace = "::systole::kernel";
  let summary = "Groups of ops that become one loop nest or one program";
}

class Kernel_Op<string mnemonic, list<Trait> traits = []> : Op<Kernel_Dialect, mnemonic, traits>;

#endif

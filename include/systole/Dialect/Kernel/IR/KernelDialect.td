//===- KernelDialect.td - The kernel dialect ---------------------------------===//

#ifndef SYSTOLE_DIALECT_KERNEL_IR_KERNELDIALECT_TD
#define SYSTOLE_DIALECT_KERNEL_IR_KERNELDIALECT_TD

include "mlir/IR/OpBase.td"

def Kernel_Dialect : Dialect {
  let name = "kernel";
  let cppNamespace = "::systole::kernel";
  let summary = "Groups of ops that become one loop nest or one program";
  let description = [{
    What the target-independent half of the compiler hands to the backends: `kernel.fusion`, a group of `stablehlo` ops
    that is computed without writing what lies between them to memory. docs/KernelDialect.md says which bodies there
    are, and why.
  }];
  let useDefaultAttributePrinterParser = 1;
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

class Kernel_Op<string mnemonic, list<Trait> traits = []> : Op<Kernel_Dialect, mnemonic, traits>;

#endif

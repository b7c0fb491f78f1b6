//===- KernelOps.td - Ops of the kernel dialect ------------------------------===//

#ifndef SYSTOLE_DIALECT_KERNEL_IR_KERNELOPS_TD
#define SYSTOLE_DIALECT_KERNEL_IR_KERNELOPS_TD

include "mlir/IR/EnumAttr.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/IR/RegionKindInterface.td"

include "systole/Dialect/Kernel/IR/KernelDialect.td"

def Kernel_FusionKind : I32EnumAttr<"FusionKind", "what a fusion's root does, and so which code generator takes it", [
    I32EnumAttrCase<"Elementwise", 0, "elementwise">,
    I32EnumAttrCase<"Reduction", 1, "reduction">,
    I32EnumAttrCase<"Contraction", 2, "contraction">,
    I32EnumAttrCase<"Convolution", 3, "convolution">]> {
  let cppNamespace = "::systole::kernel";
  let genSpecializedAttr = 0;
}
def Kernel_FusionKindAttr : EnumAttr<Kernel_Dialect, Kernel_FusionKind, "kind"> {
  let assemblyFormat = "`<` $value `>`";
}

def Kernel_FusionOp : Kernel_Op<"fusion", [
    IsolatedFromAbove, RecursiveMemoryEffects, RecursivelySpeculatable, AutomaticAllocationScope,
    SingleBlock,
    DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames", "getAsmBlockArgumentNames"]>]> {
  let summary = "ops that become one loop nest on a CPU and one program on a TPU core";
  let description = [{
    The region holds `stablehlo` ops. Its arguments stand for the operands, one for one, and it sees nothing else from
    outside. What it yields are the results. Nothing between an operand and a result is written to memory that another
    op could read; that is the point of a fusion.

    `kind` names what the root does; docs/KernelDialect.md gives, for each kind, the exact bodies that backends accept,
    and the pass `verify-kernels` checks them.

    Constraints:

    1. The region's arguments have the types of the operands, in order.
    2. What is yielded has the types of the results, in order.
    3. There is at least one result, and the body ends with `kernel.yield`.
    4. A `kernel.fusion` does not contain another one.

    Example:

    ```mlir
    %r = kernel.fusion elementwise(%x = %a, %y = %b) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32> {
      %s = stablehlo.add %x, %y : tensor<4xf32>
      %t = stablehlo.tanh %s : tensor<4xf32>
      kernel.yield %t : tensor<4xf32>
    }
    ```
  }];
  let arguments = (ins Variadic<AnyType>:$inputs, Kernel_FusionKindAttr:$kind);
  let results = (outs Variadic<AnyType>:$outputs);
  let regions = (region SizedRegion<1>:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::TypeRange":$outputs, "::mlir::ValueRange":$inputs, "FusionKind":$kind)>];
  let extraClassDeclaration = [{
    /// The terminator of the body.
    YieldOp getYield();
    /// The value that the body yields for result `index`.
    ::mlir::Value getYielded(unsigned index);
  }];
}

def Kernel_YieldOp : Kernel_Op<"yield", [Pure, Terminator, ReturnLike, HasParent<"FusionOp">]> {
  let summary = "ends a fusion's body with its results";
  let description = [{
    Example: `kernel.yield %a, %b : tensor<4xf32>, tensor<i32>`
  }];
  let arguments = (ins Variadic<AnyType>:$results);
  let assemblyFormat = "attr-dict ($results^ `:` type($results))?";
}

#endif

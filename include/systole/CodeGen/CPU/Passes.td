//===- Passes.td - Passes of the CPU backend -----------------------------===//

#ifndef SYSTOLE_CODEGEN_CPU_PASSES_TD
#define SYSTOLE_CODEGEN_CPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def CpuFuseElementwise : Pass<"cpu-fuse-elementwise"> {
  let summary = "Merges elementwise linalg ops into the ops that use them";
  let description = [{
    A producer goes into its consumer where nothing is computed twice that costs more than reading it back: it has
    one consumer, which visits each of its elements once, or it is only a broadcast or a conversion.
    Contractions and convolutions stay as they are: a microkernel takes them whole.

    Example: `exp(a - b)`, two `linalg.generic` ops, become one with two ops in its body.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def CpuPrepareEntry : Pass<"cpu-prepare-entry", "::mlir::ModuleOp"> {
  let summary = "Gives the entry function buffers for arguments and results, and moves large constants out of it";
  let description = [{
    The function gets a memref per argument and, behind those, one per result, into which the results are
    materialized; then a byte buffer of constants and the runtime's pointer. Constants of at least
    `constant-threshold` bytes become views of the byte buffer; the module attribute `cpu.constants` holds it. Other
    functions are erased.

    Needs what `convert-stablehlo-to-linalg` leaves: a function of one block, on tensors of static shape whose elements
    are numbers, that calls none but those of the host.

    Example: `func @main(%a: tensor<4xf32>) -> tensor<4xf32>` becomes
    `func @main(%a: memref<4xf32>, %result: memref<4xf32>, %constants: memref<0xi8>, %runtime: !llvm.ptr)`.
  }];
  let options = [
    Option<"entry", "entry", "std::string", "\"main\"", "the function that is compiled">,
    Option<"constantThreshold", "constant-threshold", "int64_t", "4096", "bytes from which on a constant moves out">];
  let dependentDialects = [
    "::mlir::bufferization::BufferizationDialect", "::mlir::memref::MemRefDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect", "::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect"];
}

def CpuLowerLinalg : Pass<"cpu-lower-linalg", "::mlir::func::FuncOp"> {
  let summary = "Turns linalg ops on buffers into loops: microkernels for contractions, scalar nests for the rest";
  let description = [{
    Contractions and convolutions become register-tiled loops of vector fused multiply-adds over packed panels.
    Everything else becomes a loop nest, innermost over contiguous memory, that LLVM's vectorizer takes up. A loop
    with enough work in it becomes `scf.parallel` over one dimension; how it is split can't change a result's bits.

    Needs bufferized ops: operands are scalars, or buffers of static shape whose elements are numbers.
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "int64_t", "64", "bytes in a vector register">,
    Option<"vectorRegisters", "vector-registers", "int64_t", "32", "vector registers of the CPU">];
  let dependentDialects = [
    "::mlir::scf::SCFDialect", "::mlir::memref::MemRefDialect", "::mlir::vector::VectorDialect",
    "::mlir::arith::ArithDialect", "::mlir::affine::AffineDialect", "::mlir::math::MathDialect"];
}

def CpuExpandMath : Pass<"cpu-expand-math", "::mlir::ModuleOp"> {
  let summary = "Writes elementary functions of f32 as polynomials, without branches";
  let description = [{
    exp, expm1, log, log1p, tanh, erf, and the logistic function where the program spells it `1 / (1 + exp(-x))`:
    each within 2 units in the last place for every f32, infinities, NaN and subnormals included, and such that LLVM
    vectorizes the loop around it. Other functions, and those of f64, stay calls of libm.

    Example: `math.exp %x : f32` becomes a reduction of the argument, six fused multiply-adds and a scaling by powers
    of two.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect", "::mlir::func::FuncDialect"];
}

def CpuPlanArena : Pass<"cpu-plan-arena", "::mlir::ModuleOp"> {
  let summary = "Places all allocations in one arena, by lifetimes";
  let description = [{
    Every `memref.alloc` becomes a view of one more function argument, the arena, at an offset such that buffers
    that live at the same time don't overlap. The module attribute `cpu.arena_bytes` says how large it must be.
    Generated code never allocates.

    Needs one function with a body, that returns nothing and that nothing calls, as `cpu-prepare-entry` and bufferization
    leave it; the buffers must have static shapes.
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect"];
}

def CpuOutlineKernels : Pass<"cpu-outline-kernels", "::mlir::ModuleOp"> {
  let summary = "Makes each loop a function, those that do the same one function";
  let description = [{
    The body of an `scf.parallel` that lies in no other becomes the function `systole.task_N(begin, end, captures...)`, and
    the loop a call of `systole.task_N_launch(runtime, count, grain, captures...)`, which `cpu-finalize-entry` fills in. A serial
    loop without results and without parallel loops in it becomes `systole.kernel_N(captures...)`. The buffers are among the
    captures, so that layers of the same shape share their functions.

    Needs loops as `cpu-lower-linalg` makes them, and the argument for the runtime that `cpu-prepare-entry` adds.
  }];
  let dependentDialects = ["::mlir::scf::SCFDialect", "::mlir::func::FuncDialect", "::mlir::LLVM::LLVMDialect"];
}

def CpuFinalizeEntry : Pass<"cpu-finalize-entry", "::mlir::ModuleOp"> {
  let summary = "Adds the entry function with the C calling convention, and the launching of tasks";
  let description = [{
    On the LLVM dialect: adds `systole_entry`, which takes buffers as arrays of pointers and calls the program's
    function, and the bodies of the launch functions, which run a task at once where there is no runtime.

    Needs the module's attributes from `cpu-prepare-entry` and `cpu-plan-arena`, and the conversions to the LLVM dialect
    with bare pointers for buffers, as `cpu-pipeline` has them.
  }];
  let options = [
    Option<"entry", "entry", "std::string", "\"main\"", "the function that is compiled">,
    Option<"symbol", "symbol", "std::string", "\"systole_entry\"", "the name of the native function">,
    Option<"embedConstants", "embed-constants", "bool", "false", "put the constants into the module as data">];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif

//===- Passes.td - The target-independent passes ---------------------------===//

#ifndef SYSTOLE_TRANSFORMS_PASSES_TD
#define SYSTOLE_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def StableHLOFuse : Pass<"stablehlo-fuse", "::mlir::func::FuncOp"> {
  let summary = "group stablehlo ops into kernel.fusion";
  let description = [{
    Forms the bodies that docs/KernelDialect.md lists, in the function and in the regions of its control flow:

    1. elementwise ops of one shape that follow one another, or read the same operand, become one group, with several
       results where others need what lies between;
    2. a contraction or a convolution takes the elementwise group that uses its result as its epilogue;
    3. a reduction takes the elementwise group that it reads as its producer;
    4. a cheap producer that several groups read is computed in each of them, where that moves fewer bytes;
    5. each elementwise op that is left becomes a fusion of one op.

    A merge must not close a cycle, nor exceed the limits given as options. The cost model counts the bytes of memory traffic
    that a merge saves and the work that it repeats. With `explain`, each decision is a remark at the op concerned.

    Example:

    ```mlir
    %0 = stablehlo.multiply %a, %b : tensor<8xf32>
    %1 = stablehlo.tanh %0 : tensor<8xf32>
    ```

    becomes

    ```mlir
    %1 = kernel.fusion elementwise(%x = %a, %y = %b) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32> {
      %0 = stablehlo.multiply %x, %y : tensor<8xf32>
      %1 = stablehlo.tanh %0 : tensor<8xf32>
      kernel.yield %1 : tensor<8xf32>
    }
    ```
  }];
  let dependentDialects = ["::systole::kernel::KernelDialect"];
  let options = [
    Option<"maxOperands", "max-operands", "unsigned", "16", "most operands that a fusion may have">,
    Option<"maxResults", "max-results", "unsigned", "8", "most results that a fusion may have">,
    Option<"maxOps", "max-ops", "unsigned", "64", "most ops in the body of a fusion">,
    Option<"multipleOutputs", "multiple-outputs", "bool", "true", "let a fusion have several results">,
    Option<"reductionProducers", "reduction-producers", "bool", "true", "let a reduction take its producers">,
    Option<"epilogues", "epilogues", "bool", "true", "let contractions and convolutions take what follows them">,
    Option<"flopsPerByte", "flops-per-byte", "unsigned", "4",
           "operations that cost as much as a byte of memory traffic, for weighing repeated work">,
    Option<"explain", "explain", "bool", "false", "remark on each decision">];
}

def StableHLOInline : Pass<"stablehlo-inline", "::mlir::ModuleOp"> {
  let summary = "replace calls and composites by the functions' bodies";
  let description = [{
    Replaces each `func.call` and each `stablehlo.composite` of a function with a body by a copy of that body, callees first,
    and removes private functions that nobody names any more. A function that calls itself is an error.

    Example:

    ```mlir
    func.func private @relu(%x: tensor<4xf32>) -> tensor<4xf32> {
      %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
      %0 = stablehlo.maximum %x, %zero : tensor<4xf32>
      return %0 : tensor<4xf32>
    }
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = call @relu(%x) : (tensor<4xf32>) -> tensor<4xf32>
      return %0 : tensor<4xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
      %0 = stablehlo.maximum %x, %zero : tensor<4xf32>
      return %0 : tensor<4xf32>
    }
    ```
  }];
}

def StableHLOExpandBatchNorm : Pass<"stablehlo-expand-batch-norm", "::mlir::func::FuncOp"> {
  let summary = "express batch normalization by elementwise ops and reductions";
  let description = [{
    Replaces `batch_norm_inference`, `batch_norm_training` and `batch_norm_grad` by the ops with which the specification
    defines them, so that they take part in simplification and fusion.

    Example: `batch_norm_inference(x, scale, offset, mean, variance)` becomes, with each vector broadcast along the features,

    ```mlir
    %centered = stablehlo.subtract %x, %mean
    %deviation = stablehlo.sqrt %variance_plus_epsilon
    %normalized = stablehlo.divide %centered, %deviation
    %scaled = stablehlo.multiply %scale, %normalized
    %result = stablehlo.add %scaled, %offset
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

def StableHLOSplitComplex : Pass<"stablehlo-split-complex", "::mlir::func::FuncOp"> {
  let summary = "compute with complex numbers as pairs of real ones";
  let description = [{
    Each complex tensor becomes two real ones, so that backends need no complex arithmetic: a contraction becomes four,
    functions are written in functions of real numbers, loops carry both parts. Branch cuts and signed zeros are those of C99.
    Arguments, results and operands of ops that aren't known here stay complex, with `real`, `imag` and `complex` around them.

    Example:

    ```mlir
    func.func @main(%z: tensor<4xcomplex<f32>>) -> tensor<4xf32> {
      %0 = stablehlo.multiply %z, %z : tensor<4xcomplex<f32>>
      %1 = stablehlo.real %0 : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
      return %1 : tensor<4xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%z: tensor<4xcomplex<f32>>) -> tensor<4xf32> {
      %re = stablehlo.real %z : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
      %im = stablehlo.imag %z : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
      %0 = stablehlo.multiply %re, %re : tensor<4xf32>
      %1 = stablehlo.multiply %im, %im : tensor<4xf32>
      %2 = stablehlo.subtract %0, %1 : tensor<4xf32>
      return %2 : tensor<4xf32>
    }
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect", "::systole::chlo::CHLODialect"];
}

def StableHLOExpandRandom : Pass<"stablehlo-expand-random", "::mlir::func::FuncOp"> {
  let summary = "generate random bits by arithmetic on 32-bit words";
  let description = [{
    Replaces `rng_bit_generator` by the arithmetic of Threefry 2x32 or Philox 4x32, which DEFAULT means too. The bits are those
    that XLA gives on a CPU: block i of Philox is that of counter + i, and its four words lie next to each other; the two words
    of a Threefry block are neighbours along the first dimension of even size, or the largest. Elements narrower than a word take
    the low bits of one of their own. A Philox state of two 64-bit integers has the key for its counter's high half.

    `rng` draws from Philox with a key of its own, the same each time the program runs.

    Example, the first numbers for key 1 and counter 2:

    ```mlir
    %state = stablehlo.constant dense<[1, 2]> : tensor<2xui64>
    %next, %bits = stablehlo.rng_bit_generator %state, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2xui32>)
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect", "::systole::chlo::CHLODialect"];
}

def StableHLOExpandFourier : Pass<"stablehlo-expand-fourier", "::mlir::func::FuncOp"> {
  let summary = "compute Fourier transforms by matrix products";
  let description = [{
    Replaces `fft` of any kind, length and number of dimensions. A length of up to 64, or 128 if it is prime, is one product with the
    matrix of the roots of unity; a composite length is split into a factor of up to 64 and the rest (Cooley and Tukey); a longer
    prime becomes a convolution whose length is a power of two (Bluestein). Products are in the highest precision. Errors are
    about 1e-6 of the largest result in f32.

    Example: a transform of 4 real numbers is

    ```mlir
    %re = stablehlo.dot_general %x, %cosines, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    %im = stablehlo.dot_general %x, %sines, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

def StableHLOExpandLinearAlgebra : Pass<"stablehlo-expand-linear-algebra", "::mlir::func::FuncOp"> {
  let summary = "factorize and solve in loops over columns";
  let description = [{
    Replaces `cholesky` and `triangular_solve`. Panels of 128 columns or rows are worked on by loops, one column or row each time;
    between panels there are matrix products in the highest precision. Of the triangular matrix, the triangle that is not named is
    not read; in a Cholesky factor it is zero. Where a matrix is not positive definite, its factor has NaN from the first
    column that has no root.

    Example:

    ```mlir
    %l = stablehlo.cholesky %a, lower = true : tensor<5x5xf32>
    ```

    becomes a `stablehlo.while` of five steps.
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

def StableHLOExpandCustomCalls : Pass<"stablehlo-expand-custom-calls", "::mlir::ModuleOp"> {
  let summary = "carry out the custom calls that JAX expects a backend to know";
  let description = [{
    Replaces, for matrices of f32, f64 and complex numbers and any batch:

    | Call | By |
    |---|---|
    | `Qr`, `lapack_?geqrf_ffi`, `ProductOfElementaryHouseholderReflectors`, `lapack_?orgqr_ffi`, `lapack_?ungqr_ffi` | Householder reflections |
    | `LuDecomposition`, `lapack_?getrf_ffi`, `lapack_?gtsv_ffi` | elimination with partial pivoting |
    | `Eigh`, `lapack_?syevd_ffi`, `lapack_?heevd_ffi`, `lapack_?gesdd_ffi` | Jacobi rotations of pairs of columns |
    | `lapack_?gehrd_ffi`, `lapack_?sytrd_ffi`, `lapack_?hetrd_ffi`, `lapack_?geqp3_ffi` | Householder reflections from both sides, or with exchanges |
    | `lapack_?gees_ffi`, `lapack_?geev_ffi` | Francis's QR transformation of a Hessenberg matrix; eigenvectors from its triangle |
    | `lapack_?potrf_ffi`, `lapack_?trsm_ffi` | what `cholesky` and `triangular_solve` become |
    | `ApproxTopK` | a sort, which is exact |
    | `mhlo.erf` and other functions of chlo, `mhlo.topk`, `TopK`, composites like `chlo.erf` and `chlo.top_k` | the op of chlo |
    | `Sharding`, `SPMDFullToShardShape`, `SPMDShardToFullShape`, `annotate_device_placement`, `LayoutConstraint`, `mark_tensor` and others that say where data should lie or to what it belongs | their operand, as on one device |
    | `stablehlo.composite` with a function among its `called_computations` | `stablehlo.composite`, the op |

    Others stay as they are.

    Example:

    ```mlir
    %0:3 = stablehlo.custom_call @LuDecomposition(%a) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xi32>, tensor<4xi32>)
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect", "::systole::chlo::CHLODialect"];
}

def StableHLOExpandScan : Pass<"stablehlo-expand-scan", "::mlir::func::FuncOp"> {
  let summary = "compute running sums in a logarithmic number of steps";
  let description = [{
    A `reduce_window` whose window covers, for each element, all elements up to it (or from it on) takes quadratic time as it is
    written. Where its body is made of elementwise ops it becomes steps that combine each element with the one 1, 2, 4, … before
    it, as the specification allows: a body and its initial values form a monoid. Windows of fewer than 8 elements stay.

    Sums of floats round in another order than that of the windows; each term goes through as many roundings as the logarithm
    of the number of terms, instead of up to that number. Those of floats narrower than f32 are kept in f32.

    Example: the last of three steps of

    ```mlir
    %0 = "stablehlo.reduce_window"(%x, %zero) <{padding = dense<[[7, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 8>}>
        ({ ... add ... }) : (tensor<8xf32>, tensor<f32>) -> tensor<8xf32>
    ```

    is

    ```mlir
    %low = stablehlo.slice %2 [0:4] : (tensor<8xf32>) -> tensor<4xf32>
    %high = stablehlo.slice %2 [4:8] : (tensor<8xf32>) -> tensor<4xf32>
    %sum = stablehlo.add %low, %high : tensor<4xf32>
    %3 = stablehlo.concatenate %low, %sum, dim = 0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

def StableHLOHoistInvariants : Pass<"stablehlo-hoist-invariants", "::mlir::func::FuncOp"> {
  let summary = "move work that a loop repeats in vain in front of it";
  let description = [{
    Moves ops without side effects whose operands come from outside of a `stablehlo.while` in front of it, and so with the bodies of
    `reduce`, `reduce_window`, `sort`, `scatter`, `select_and_scatter` and `map`, which run for each element. Broadcasts, iotas and
    splat constants stay: they cost nothing where they are used, and memory where they are not.

    Example: the transpose of `%w` leaves the loop.

    ```mlir
    %r = stablehlo.while(%acc = %x) : tensor<4x4xf32>
    cond { ... } do {
      %t = stablehlo.transpose %w, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
      %s = stablehlo.add %acc, %t : tensor<4x4xf32>
      stablehlo.return %s : tensor<4x4xf32>
    }
    ```
  }];
}

def StableHLOSimplify : Pass<"stablehlo-simplify", "::mlir::func::FuncOp"> {
  let summary = "algebraic simplification of stablehlo ops";
  let description = [{
    Applies the rules of lib/Transforms/Simplify, one family after the other, until none applies: identities and strength
    reduction; bits, comparisons and selections; conversions; reshapes, transposes and broadcasts, and elementwise ops moving
    through them; pads, slices and concatenations; reductions; contractions; convolutions; control flow.

    A rule keeps each result bit for bit in IEEE arithmetic, up to the sign and payload of a NaN. So `x + 0.0` stays (it turns
    -0 into +0) while `x + -0.0` goes; `x * 0.0` stays; `x / 8.0` becomes `x * 0.125`, and `x / 10.0` stays.

    With `reassociate`, rules that change rounding apply too: division by any constant becomes multiplication, constants are
    combined across additions and multiplications. With `fold-batch-norm`, a scale and an offset per feature that follow a
    convolution or a contraction with constant weights become part of those weights. Both are off by default: what a program
    says is what is computed, the same for every target.

    Example:

    ```mlir
    %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.tanh %0 : tensor<3x2xf32>
    %2 = stablehlo.transpose %1, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    ```

    becomes

    ```mlir
    %2 = stablehlo.tanh %a : tensor<2x3xf32>
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
  let options = [
    Option<"reassociate", "reassociate", "bool", "false", "apply rules that change rounding">,
    Option<"foldBatchNorm", "fold-batch-norm", "bool", "false",
           "fold scales and offsets per feature into the constant weights before them">];
}

def StableHLOFoldConstants : Pass<"stablehlo-fold-constants", "::mlir::func::FuncOp"> {
  let summary = "compute at compile time what is known then";
  let description = [{
    Evaluates ops whose operands are constants with the reference evaluator and puts constants in their place. A result may have
    `max-elements` elements, or more if the constants that it is computed from are as large: weights may be transposed and
    scaled, but a large table is not stored where a small formula makes it. Broadcasts, iotas and splats stay as they are.
    An evaluation of more than `max-work` operations is left to run time.

    With `arithmetic=tpu` the evaluator computes as a TPU does, so that the folded program gives there what the program as
    written gives.

    Example:

    ```mlir
    %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
    %b = stablehlo.constant dense<[3.0, 4.0]> : tensor<2xf32>
    %0 = stablehlo.multiply %a, %b : tensor<2xf32>
    ```

    becomes

    ```mlir
    %0 = stablehlo.constant dense<[3.0, 8.0]> : tensor<2xf32>
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
  let options = [
    Option<"maxElements", "max-elements", "int64_t", "65536", "elements that a result may have in any case">,
    Option<"maxWork", "max-work", "uint64_t", "100000000", "operations that an evaluation may take">,
    Option<"arithmetic", "arithmetic", "std::string", "\"ieee\"", "ieee, or tpu as docs/Numerics.md defines it">];
}

def StableHLOAssignLayout : Pass<"stablehlo-assign-layout", "::mlir::func::FuncOp"> {
  let summary = "choose the order of dimensions around convolutions, with few transposes";
  let description = [{
    StableHLO has no layouts; the last dimension lies closest together. This pass gives each convolution the order of dimensions
    that is preferred, with transposes around it, and then moves the transposes down through elementwise ops, pads, slices,
    windows, reductions and concatenations until they meet their inverses and cancel. A transpose of a constant is carried out.
    A loop-carried value takes the layout that the body wants, so that its transposes stand in front of the loop and behind it.

    Example, with `preferred=nhwc`:

    ```mlir
    %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], ...
    %1 = stablehlo.tanh %0
    %2 = stablehlo.convolution(%1, %v) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], ...
    ```

    becomes, with both weights transposed at compile time,

    ```mlir
    %t = stablehlo.transpose %x, dims = [0, 2, 3, 1]
    %0 = stablehlo.convolution(%t, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], ...
    %1 = stablehlo.tanh %0
    %2 = stablehlo.convolution(%1, %v) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], ...
    %r = stablehlo.transpose %2, dims = [0, 3, 1, 2]
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
  let options = [Option<"preferred", "preferred", "std::string", "\"nhwc\"",
                        "where features are: nhwc (last; kernels HWIO) or nchw (after the batch; kernels OIHW)">];
}

def StableHLOEmulateTypes : Pass<"stablehlo-emulate-types", "::mlir::func::FuncOp"> {
  let summary = "express 64-bit and narrow integers and floats of 4 and 8 bits by types that a 32-bit machine has";
  let description = [{
    For machines that compute with integers of 8 to 32 bits and with f32. Each tensor of `i64` or `ui64` becomes two of `ui32`, the low
    halves and the high ones, and every operation on them keeps every bit: carries, long division, conversions that round once.
    Integers of 2 and 4 bits become integers of 8, wrapped after each op. Floats of 4 and 8 bits become their codes, `ui8`: each op decodes them to
    f32, computes, and rounds once. Indices beyond 32 bits become the largest of 32 bits, which lie outside of any tensor just as well.
    A `map` becomes its body on whole tensors.

    A function keeps its signature: arguments are taken apart in front (`bitcast_convert`, or `convert`), and results put together behind.
    So is it with ops that the pass does not know. Complex numbers are `stablehlo-split-complex`'s business.

    Example: with `%a.low`, `%a.high` and so on for the parts,

    ```mlir
    %0 = stablehlo.add %a, %b : tensor<4xi64>
    ```

    becomes

    ```mlir
    %low = stablehlo.add %a.low, %b.low : tensor<4xui32>
    %sum = stablehlo.add %a.high, %b.high : tensor<4xui32>
    %overflows = stablehlo.compare LT, %low, %a.low : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %carry = stablehlo.convert %overflows : (tensor<4xi1>) -> tensor<4xui32>
    %high = stablehlo.add %sum, %carry : tensor<4xui32>
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

def VerifyKernels : Pass<"verify-kernels", "::mlir::func::FuncOp"> {
  let summary = "check what fusion guarantees to the backends";
  let description = [{
    Checks that each `kernel.fusion` has a body that docs/KernelDialect.md allows, and that outside of fusions there are
    constants, control flow and ops that backends take alone: no elementwise op, no call, no op of another dialect.
    Changes nothing.

    Example: this fails with "is elementwise and outside of a kernel.fusion":

    ```mlir
    func.func @main(%a: tensor<8xf32>) -> tensor<8xf32> {
      %0 = stablehlo.tanh %a : tensor<8xf32>
      return %0 : tensor<8xf32>
    }
    ```
  }];
}

def SDYDropShardings : Pass<"sdy-drop-shardings", "::mlir::ModuleOp"> {
  let summary = "remove shardings, which say nothing about one device";
  let description = [{
    Removes the attributes of the sdy dialect, and its ops: constraints give their operands, computations with a name or with
    manual axes their bodies. A computation with manual axes is written for each device; where there is more than one, that
    is an error. Meshes go unless a collective names them.

    Example:

    ```mlir
    sdy.mesh @mesh = <["x"=2]>
    func.func @main(%x: tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"} ]>}) -> tensor<4xf32> {
      %0 = sdy.sharding_constraint %x <@mesh, [{"x", ?} ]> : tensor<4xf32>
      return %0 : tensor<4xf32>
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      return %x : tensor<4xf32>
    }
    ```
  }];
}

def StableHLOSingleDevice : Pass<"stablehlo-single-device", "::mlir::ModuleOp"> {
  let summary = "write distributed ops as one replica of one partition sees them";
  let description = [{
    A collective among one process gives its operand, `replica_id` and `partition_id` are 0, what `async_start` starts is done
    at once, and tokens, which order what is in order anyway, go. Collectives of several processes, and transfers to and from
    other devices or the host, are errors.

    Example:

    ```mlir
    %0 = stablehlo.partition_id : tensor<ui32>
    ```

    becomes

    ```mlir
    %0 = stablehlo.constant dense<0> : tensor<ui32>
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

def StableHLOStaticShapes : Pass<"stablehlo-static-shapes", "::mlir::func::FuncOp"> {
  let summary = "replace dynamic ops whose shapes follow from constants";
  let description = [{
    Where the operands that give a shape follow from constants, a dynamic op becomes the op of the same name without
    `dynamic_`. Sizes that are known then are handed on to the ops that use the results.

    Example:

    ```mlir
    %shape = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
    %0 = stablehlo.dynamic_iota %shape, dim = 1 : (tensor<2xi32>) -> tensor<?x?xf32>
    ```

    becomes

    ```mlir
    %0 = stablehlo.iota dim = 1 : tensor<2x3xf32>
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

def StableHLOExpandLegacy : Pass<"stablehlo-expand-legacy", "::mlir::func::FuncOp"> {
  let summary = "write ops that the specification lacks in those that it has";
  let description = [{
    `broadcast`, `dot`, `einsum`, `unary_einsum` and `torch_index_select` become `broadcast_in_dim`, `dot_general`, reductions,
    transpositions and `gather`. An element of a tuple that the function made is the value that it was made of. An integer operand
    of a `dot_general` or a `convolution` whose other operand is a float is converted.

    Example:

    ```mlir
    %0 = stablehlo.dot %a, %b : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    ```

    becomes

    ```mlir
    %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0]
      : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

def StableHLOVerifyStatic : Pass<"stablehlo-verify-static", "::mlir::func::FuncOp"> {
  let summary = "check that every shape is known";
  let description = [{
    The contract of what comes after: no op computes a shape, and every tensor's dimensions are known.

    Example: `stablehlo.dynamic_iota %shape, dim = 0 : (tensor<1xi32>) -> tensor<?xf32>` of an argument is an error.
  }];
}

#endif

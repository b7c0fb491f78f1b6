// RUN: split-file %s %t
// RUN: tpu-opt --cpu-prepare-entry --split-input-file --verify-diagnostics %t/prepare-entry.mlir
// RUN: tpu-opt --cpu-lower-linalg --split-input-file --verify-diagnostics %t/lower-linalg.mlir
// RUN: tpu-opt --cpu-lower-linalg="vector-bytes=4" --verify-diagnostics %t/vector-bytes.mlir
// RUN: tpu-opt --cpu-expand-math --verify-diagnostics %t/expand-math.mlir
// RUN: tpu-opt --cpu-plan-arena --split-input-file --verify-diagnostics %t/plan-arena.mlir
// RUN: tpu-opt --cpu-outline-kernels --split-input-file --verify-diagnostics %t/outline-kernels.mlir
// RUN: tpu-opt --cpu-finalize-entry="embed-constants=true" --split-input-file --verify-diagnostics %t/finalize-entry.mlir

//--- prepare-entry.mlir
// expected-error@+1 {{expected arguments and results that are tensors of static shape with numbers as elements, as convert-stablehlo-to-linalg leaves them; found 'memref<4xf32>'}}
func.func @main(%a: memref<4xf32>) {
  return
}

// -----

// expected-error@+1 {{found 'tensor<?xf32>'}}
func.func @main(%a: tensor<?xf32>) -> tensor<?xf32> {
  return %a : tensor<?xf32>
}

// -----

// expected-error@+1 {{the function to compile must be a single block}}
func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  cf.br ^bb1
^bb1:
  return %a : tensor<4xf32>
}

// -----

func.func private @other(tensor<4xf32>) -> tensor<4xf32>
func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{calls @other, which is no function of the host: convert-stablehlo-to-linalg inlines all others}}
  %0 = call @other(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// expected-error@+1 {{argument 0 can't give its memory to the result that tf.aliasing_output names}}
func.func @main(%a: tensor<4xf32> {tf.aliasing_output = 99999999999999999999999999 : i128}) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}

//--- lower-linalg.mlir
func.func @tensors(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error@+1 {{can't become loops: expected scalars and buffers of static shape with numbers as elements, as bufferization leaves them; found an operand of type 'tensor<4x4xf32>'}}
  %0 = linalg.matmul ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

func.func @dynamic(%a: memref<4x?xf32>, %r: memref<?x4xf32>) {
  // expected-error@+1 {{found an operand of type 'memref<4x?xf32>'}}
  linalg.transpose ins(%a : memref<4x?xf32>) outs(%r : memref<?x4xf32>) permutation = [1, 0]
  return
}

//--- vector-bytes.mlir
// expected-error@+1 {{the options ask for vector registers that there can't be}}
func.func @main() {
  return
}

//--- expand-math.mlir
llvm.func @expm1(f64) -> f64
func.func @main(%x: f64) -> f64 {
  // expected-error@+1 {{needs libm's function expm1, and the module has something else of that name}}
  %0 = math.expm1 %x : f64
  return %0 : f64
}

//--- plan-arena.mlir
// expected-error@+1 {{expected a function that returns nothing and computes in buffers, as bufferization after cpu-prepare-entry leaves it; found 1 results}}
func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}

// -----

func.func @main() {
  return
}
// expected-error@+1 {{expected one function with a body, as cpu-prepare-entry leaves it; found a second}}
func.func @other() {
  return
}

// -----

// expected-error@+1 {{can't get the arena as one more argument: the module has calls of it}}
func.func @main() {
  call @main() : () -> ()
  return
}

// -----

func.func @main(%n: index) {
  // expected-error@+1 {{has no place in the arena: expected a static shape}}
  %0 = memref.alloc(%n) : memref<?xf32>
  return
}

//--- outline-kernels.mlir
func.func @main(%a: memref<16xf32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  // expected-error@+1 {{can't become a task: its function has no argument of type !llvm.ptr for the runtime, which cpu-prepare-entry adds}}
  scf.parallel (%i) = (%c0) to (%c16) step (%c1) {
    memref.store %x, %a[%i] : memref<16xf32>
  }
  return
}

// -----

func.func @main(%a: memref<16xf32>, %x: f32, %runtime: !llvm.ptr) {
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  // expected-error@+1 {{can't become a task: expected one dimension from 0 in steps of 1, and no reduction, as cpu-lower-linalg makes them}}
  scf.parallel (%i) = (%c1) to (%c16) step (%c1) {
    memref.store %x, %a[%i] : memref<16xf32>
  }
  return
}

// -----

// expected-error@+1 {{expected a declaration that takes buffers alone, as convert-stablehlo-to-linalg makes one for a custom call}}
func.func private @host(!llvm.ptr, memref<4xf32>) attributes {systole.custom_call = {}}

// -----

func.func private @host(memref<4xf32>) attributes {systole.custom_call = {}}
func.func @main(%a: memref<4xf32>) {
  // expected-error@+1 {{can't reach the host: its function has no argument of type !llvm.ptr for the runtime, which cpu-prepare-entry adds}}
  call @host(%a) : (memref<4xf32>) -> ()
  return
}

//--- finalize-entry.mlir
// expected-error@+1 {{needs a function llvm.func @main with a body: cpu-finalize-entry comes after the conversions to the LLVM dialect}}
module {
  func.func @main() {
    return
  }
}

// -----

// expected-error@+1 {{needs the attributes cpu.argument_count, cpu.donations and cpu.arena_bytes, which cpu-prepare-entry and cpu-plan-arena leave}}
module {
  llvm.func @main() {
    llvm.return
  }
}

// -----

module attributes {cpu.argument_count = 1 : i64, cpu.donations = array<i64: -1>, cpu.arena_bytes = 0 : i64} {
  // expected-error@+1 {{expected pointers to 1 arguments, 1 results, the constants, the runtime and the arena, and no result, as the module's attributes have it; found the type '!llvm.func<void (ptr)>'}}
  llvm.func @main(%a: !llvm.ptr) {
    llvm.return
  }
}

// -----

// expected-error@+1 {{constant 0 of cpu.constants has no elements}}
module attributes {cpu.argument_count = 0 : i64, cpu.donations = array<i64>, cpu.arena_bytes = 0 : i64, cpu.constants = [1 : i32], cpu.constant_offsets = array<i64: 0>} {
  llvm.func @main(%c: !llvm.ptr, %runtime: !llvm.ptr, %arena: !llvm.ptr) {
    llvm.return
  }
}

// -----

module {
  llvm.func @main() {
    llvm.return
  }
  // expected-error@+1 {{has the name @systole_entry, which cpu-finalize-entry gives}}
  llvm.func @systole_entry()
}

// -----

module attributes {cpu.argument_count = 0 : i64, cpu.donations = array<i64>, cpu.arena_bytes = 0 : i64, cpu.constants = [], cpu.constant_offsets = array<i64>} {
  llvm.func @main(%c: !llvm.ptr, %runtime: !llvm.ptr, %arena: !llvm.ptr) {
    llvm.return
  }
  // expected-error@+1 {{expected a declaration and a task of its name, as cpu-outline-kernels leaves them}}
  llvm.func @systole.task_0_launch(!llvm.ptr, i64, i64)
}

// -----

module attributes {cpu.argument_count = 0 : i64, cpu.donations = array<i64>, cpu.arena_bytes = 0 : i64, cpu.constants = [], cpu.constant_offsets = array<i64>} {
  llvm.func @main(%c: !llvm.ptr, %runtime: !llvm.ptr, %arena: !llvm.ptr) {
    llvm.return
  }
  // expected-error@+1 {{expected a declaration that takes the runtime and a buffer for each operand and result that its attribute systole.custom_call names, as cpu-outline-kernels leaves it}}
  llvm.func @host(!llvm.ptr) attributes {systole.custom_call = {operands = [f32], results = []}}
}

// -----

module {
  llvm.func @main() {
    llvm.return
  }
  // expected-error@+1 {{has the name @systole.program, which cpu-finalize-entry gives}}
  llvm.func @systole.program()
}

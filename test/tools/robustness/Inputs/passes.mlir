// IR that verifies and that no phase makes: what a pass may meet when a person runs it by hand.

module {}

// -----

func.func private @external(tensor<4xf32>) -> tensor<4xf32>
func.func @foo(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = call @external(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @bar(%x: tensor<4xf32>) {
  return
}

// -----

func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = call @main(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = call @twice(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func private @twice(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = arith.addf %x, %x : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @main(%p: i1, %x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  cf.cond_br %p, ^bb1, ^bb2(%x : tensor<4xf32>)
^bb1:
  cf.br ^bb2(%y : tensor<4xf32>)
^bb2(%z: tensor<4xf32>):
  return %z : tensor<4xf32>
}

// -----

func.func @main(%n: index, %x: tensor<?xf32>, %y: tensor<*xf32>, %v: vector<4xf32>, %m: memref<?x4xf32, strided<[?, 1], offset: ?>>) -> (index, tensor<?xf32>) {
  return %n, %x : index, tensor<?xf32>
}

// -----

func.func @main(%x: tensor<4xf32> {tf.aliasing_output = 0 : ui32}, %y: tensor<4xf32> {tf.aliasing_output = "no"}) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// -----

func.func @main(%x: tensor<4xf32> {tf.aliasing_output = 99999999999999999999999999 : i128}) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// -----

func.func @main(%x: tensor<8x8xf32>, %w: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %empty = tensor.empty() : tensor<8x8xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = linalg.softmax dimension(1) ins(%0 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %2 = math.exp %1 : tensor<8x8xf32>
  return %2 : tensor<8x8xf32>
}

// -----

func.func @main(%x: memref<?x?xf32>, %w: memref<?x?xf32>, %r: memref<?x?xf32>) {
  linalg.matmul ins(%x, %w : memref<?x?xf32>, memref<?x?xf32>) outs(%r : memref<?x?xf32>)
  return
}

// -----

func.func @main(%x: memref<8x8xf32>, %r: memref<8x8xf32>) {
  linalg.softmax dimension(1) ins(%x : memref<8x8xf32>) outs(%r : memref<8x8xf32>)
  linalg.transpose ins(%x : memref<8x8xf32>) outs(%r : memref<8x8xf32>) permutation = [1, 0]
  linalg.copy ins(%x : memref<8x8xf32>) outs(%r : memref<8x8xf32>)
  linalg.map ins(%x : memref<8x8xf32>) outs(%r : memref<8x8xf32>)
    (%in: f32, %out: f32) {
      %0 = math.tanh %in : f32
      linalg.yield %0 : f32
    }
  return
}

// -----

func.func @main(%x: memref<8x8xf8E4M3FN>, %w: memref<8x8xf8E4M3FN>, %r: memref<8x8xf8E4M3FN>) {
  linalg.matmul ins(%x, %w : memref<8x8xf8E4M3FN>, memref<8x8xf8E4M3FN>) outs(%r : memref<8x8xf8E4M3FN>)
  return
}

// -----

func.func @main(%x: memref<8x8xf4E2M1FN>, %w: memref<8x8xf4E2M1FN>, %r: memref<8x8xf4E2M1FN>) {
  linalg.matmul ins(%x, %w : memref<8x8xf4E2M1FN>, memref<8x8xf4E2M1FN>) outs(%r : memref<8x8xf4E2M1FN>)
  return
}

// -----

func.func @main(%x: memref<8x8xi4>, %w: memref<8x8xi4>, %r: memref<8x8xi4>) {
  linalg.matmul ins(%x, %w : memref<8x8xi4>, memref<8x8xi4>) outs(%r : memref<8x8xi4>)
  return
}

// -----

#left = affine_map<(i, j, k) -> (i, k)>
#right = affine_map<(i, j, k) -> (k, j)>
#product = affine_map<(i, j, k) -> (i, j)>
func.func @main(%x: memref<64x64xindex>, %w: memref<64x64xindex>, %r: memref<64x64xindex>) {
  linalg.generic {indexing_maps = [#left, #right, #product], iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x, %w : memref<64x64xindex>, memref<64x64xindex>) outs(%r : memref<64x64xindex>) {
  ^bb0(%a: index, %b: index, %sum: index):
    %0 = arith.muli %a, %b : index
    %1 = arith.addi %sum, %0 : index
    linalg.yield %1 : index
  }
  return
}

// -----

func.func @main(%x: memref<8x8xcomplex<f32>>, %w: memref<8x8xcomplex<f32>>, %r: memref<8x8xcomplex<f32>>) {
  linalg.matmul ins(%x, %w : memref<8x8xcomplex<f32>>, memref<8x8xcomplex<f32>>) outs(%r : memref<8x8xcomplex<f32>>)
  return
}

// -----

#id = affine_map<(i) -> (i)>
func.func @main(%x: memref<8xvector<4xf32>>, %r: memref<8xvector<4xf32>>, %u: memref<*xf32>, %v: memref<4xf32, 3>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<8xvector<4xf32>>) outs(%r : memref<8xvector<4xf32>>) {
  ^bb0(%in: vector<4xf32>, %out: vector<4xf32>):
    %0 = arith.addf %in, %in : vector<4xf32>
    linalg.yield %0 : vector<4xf32>
  }
  memref.copy %u, %v : memref<*xf32> to memref<4xf32, 3>
  return
}

// -----

func.func @main(%n: index, %x: memref<4xf32>) -> memref<4xf32> {
  %0 = memref.alloc(%n) : memref<?xf32>
  %1 = memref.alloc() : memref<4xf32, 3>
  %2 = memref.alloc() : memref<4x4xf32, strided<[8, 1]>>
  %3 = memref.alloc() : memref<2xvector<4xf32>>
  memref.dealloc %x : memref<4xf32>
  return %x : memref<4xf32>
}

// -----

func.func @main(%n: index) {
  %0 = memref.alloc(%n) : memref<?xf32>
  %1 = memref.alloc() : memref<2xvector<4xf32>>
  return
}

// -----

func.func @main(%x: memref<4xf32>) {
  %0 = memref.alloc() : memref<4xf32>
  func.call @main(%0) : (memref<4xf32>) -> ()
  return
}

// -----

func.func @main(%n: index, %x: memref<16x16xf32>, %runtime: !llvm.ptr) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant 0.0 : f32
  scf.parallel (%i, %j) = (%c0, %c0) to (%c16, %c16) step (%c1, %c1) {
    memref.store %zero, %x[%i, %j] : memref<16x16xf32>
  }
  scf.parallel (%i) = (%c1) to (%c16) step (%n) {
    memref.store %zero, %x[%i, %i] : memref<16x16xf32>
  }
  %sum = scf.parallel (%i) = (%c0) to (%c16) step (%c1) init (%zero) -> f32 {
    %0 = memref.load %x[%i, %i] : memref<16x16xf32>
    scf.reduce(%0 : f32) {
    ^bb0(%a: f32, %b: f32):
      %1 = arith.addf %a, %b : f32
      scf.reduce.return %1 : f32
    }
  }
  return
}

// -----

func.func @main(%x: memref<16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant 0.0 : f32
  scf.parallel (%i) = (%c0) to (%c16) step (%c1) {
    memref.store %zero, %x[%i] : memref<16xf32>
  }
  return
}
func.func private @systole.task_0(index)
func.func private @systole.kernel_0()

// -----

func.func private @call_0(memref<4xf32>) attributes {systole.custom_call = "nothing"}
func.func private @call_1(!llvm.ptr, memref<4xf32>) -> f32 attributes {systole.custom_call = {name = "a", config = "", operands = [], results = []}}
func.func @main(%x: memref<4xf32>) {
  call @call_0(%x) : (memref<4xf32>) -> ()
  call @call_0(%x) : (memref<4xf32>) -> ()
  return
}

// -----

module attributes {cpu.argument_count = "one", cpu.donations = 3, cpu.arena_bytes = dense<1> : tensor<2xi32>, cpu.constants = 1.0, cpu.constant_offsets = array<i64: 0, 64>} {
  llvm.func @main(%x: !llvm.ptr) {
    llvm.return
  }
}

// -----

module attributes {cpu.argument_count = 7 : i64, cpu.donations = array<i64: -1>, cpu.arena_bytes = 0 : i64} {
  llvm.func @main(%x: i32) -> i32 {
    llvm.return %x : i32
  }
}

// -----

module attributes {cpu.argument_count = 1 : i64, cpu.donations = array<i64: -1>, cpu.arena_bytes = 0 : i64} {
  llvm.func @main(%a: !llvm.ptr, %r: !llvm.ptr, %c: !llvm.ptr, %runtime: !llvm.ptr, %arena: !llvm.ptr) {
    llvm.call @systole.task_0_launch(%runtime) : (!llvm.ptr) -> ()
    llvm.call @main(%a, %r, %c, %runtime, %arena) : (!llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> ()
    llvm.return
  }
  llvm.func @systole.task_0_launch(!llvm.ptr)
}

// -----

module attributes {cpu.argument_count = 1 : i64, cpu.donations = array<i64: -1>, cpu.arena_bytes = 0 : i64} {
  llvm.func @main(%a: !llvm.ptr, %r: !llvm.ptr, %c: !llvm.ptr, %runtime: !llvm.ptr, %arena: !llvm.ptr) {
    llvm.call @main(%a, %r, %c, %runtime, %arena) : (!llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> ()
    llvm.return
  }
  llvm.func @systole_entry()
}

// -----

llvm.func @expm1(f64) -> f64
func.func @main(%x: f64, %v: vector<4xf64>, %t: tensor<4xf64>, %f: vector<4xf32>, %u: tensor<4xf32>) -> (f64, vector<4xf64>, tensor<4xf64>, vector<4xf32>, tensor<4xf32>) {
  %0 = math.expm1 %x : f64
  %1 = math.expm1 %v : vector<4xf64>
  %2 = math.expm1 %t : tensor<4xf64>
  %3 = math.tanh %f : vector<4xf32>
  %4 = math.erf %u : tensor<4xf32>
  return %0, %1, %2, %3, %4 : f64, vector<4xf64>, tensor<4xf64>, vector<4xf32>, tensor<4xf32>
}

// -----

module {
  module @inner {
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = stablehlo.add %x, %x : tensor<4xf32>
      return %0 : tensor<4xf32>
    }
  }
  func.func @main(%x: tensor<4x!quant.uniform<i8:f32, 0.5>>) -> tensor<4x!quant.uniform<i8:f32, 0.5>> {
    return %x : tensor<4x!quant.uniform<i8:f32, 0.5>>
  }
}

// -----

func.func @main() -> (tensor<64xi1>, tensor<2xcomplex<f32>>, tensor<2xindex>, tensor<3xi4>, tensor<0x4xf32>, tensor<2x2xf32>) {
  %0 = arith.constant dense<[true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false]> : tensor<64xi1>
  %1 = arith.constant dense<(1.0, 2.0)> : tensor<2xcomplex<f32>>
  %2 = arith.constant dense<[1, 2]> : tensor<2xindex>
  %3 = arith.constant dense<[1, 2, 3]> : tensor<3xi4>
  %4 = arith.constant dense<0.0> : tensor<0x4xf32>
  %5 = arith.constant sparse<[[0, 1]], [1.0]> : tensor<2x2xf32>
  return %0, %1, %2, %3, %4, %5 : tensor<64xi1>, tensor<2xcomplex<f32>>, tensor<2xindex>, tensor<3xi4>, tensor<0x4xf32>, tensor<2x2xf32>
}

// -----

func.func @main(%x: tensor<4xf32>, %n: index) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%state = %x) -> tensor<4xf32> {
    %one = arith.constant 1.0 : f32
    %1 = tensor.insert %one into %state[%i] : tensor<4xf32>
    scf.yield %1 : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// -----

func.func @main(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = graph.relu %x : (tensor<4xf32>) -> tensor<4xf32>
  %1 = stablehlo.exponential %0 : tensor<4xf32>
  %2 = arith.addf %0, %1 : tensor<4xf32>
  %3 = math.exp %2 : tensor<4xf32>
  return %2, %3 : tensor<4xf32>, tensor<4xf32>
}

// -----

func.func @main() -> tensor<4xf32> {
  %0 = graph.constant dense<1.0> : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @main(%t: !stablehlo.token, %x: tuple<tensor<4xf32>, tensor<i1>>) -> (!stablehlo.token, tensor<4xf32>) {
  %0 = stablehlo.get_tuple_element %x[0] : (tuple<tensor<4xf32>, tensor<i1>>) -> tensor<4xf32>
  return %t, %0 : !stablehlo.token, tensor<4xf32>
}

// -----

func.func @main(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %0 = stablehlo.add %x, %x : tensor<?x4xf32>
  %1 = stablehlo.custom_call @unknown(%0) {api_version = 4 : i32, backend_config = {a = 1 : i32}} : (tensor<?x4xf32>) -> tensor<?x4xf32>
  return %1 : tensor<?x4xf32>
}

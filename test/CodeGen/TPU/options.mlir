// RUN: not tpu-opt %s --tpu-print-machine-code="step=nonsense" -o /dev/null 2>&1 | FileCheck %s --check-prefix=STEP
// RUN: not tpu-opt %s --tpu-print-machine-code="machine=tpu-v9" -o /dev/null 2>&1 | FileCheck %s --check-prefix=MACHINE
// RUN: not tpu-opt %s --tpu-print-machine-code="vector-registers=1" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REGISTERS

// STEP: options.mlir:{{.*}} error: unknown step 'nonsense': expected select, coalesce, order, allocate or bundles
// MACHINE: options.mlir:{{.*}} error: {{.*}}tpu-v9
// REGISTERS: options.mlir:[[#@LINE+1]]:1: error: one instruction needs more registers than the machine has
tpu.program @program {
  %c0 = arith.constant 0 : i32
  %a = tpu.load %c0[0] : vector<8x128xf32>
  %b = tpu.load %c0[8] : vector<8x128xf32>
  %c = arith.addf %a, %b : vector<8x128xf32>
  tpu.store %c, %c0[16] : vector<8x128xf32>
}

// RUN: tpu-opt %s --tpu-print-machine-code -split-input-file -verify-diagnostics -o /dev/null

tpu.program @unsupported {
  %c0 = arith.constant 0 : i32
  %x = tpu.scalar_load %c0[0] : i32
  // expected-error@+1 {{has no instruction on this core for these types; docs/TPUDialect.md lists the ops that a tpu.program may use}}
  %y = arith.divsi %x, %x : i32
}

// -----

tpu.program @unit {
  // expected-error@+1 {{uses matrix unit 1, but a core of tpu-v2 has only 1}}
  tpu.matrix_swap {unit = 1 : i32}
}

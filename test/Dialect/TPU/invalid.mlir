// RUN: tpu-opt %s --split-input-file --verify-diagnostics

// expected-error@+1 {{body must have no arguments, found 1}}
"tpu.program"() <{sym_name = "arguments"}> ({
^bb0(%x: i32):
}) : () -> ()

// -----

tpu.program @index {
  // expected-error@+1 {{uses a value of type 'index'; values in tpu.program are i32, i1, or vectors 8x128 of f32, i32 or i1}}
  %x = arith.constant 0 : index
}

// -----

tpu.program @foreign {
  // expected-error@+1 {{is not allowed in tpu.program: use ops of the tpu, arith and scf dialects}}
  %x = math.absi %y : i32
  %y = arith.constant 0 : i32
}

// -----

tpu.program @shape {
  %zero = arith.constant 0 : i32
  // expected-error@+1 {{must be vector<8x128xf32> or vector<8x128xi32>, but got 'vector<4x128xf32>'}}
  %x = tpu.load %zero[0] : vector<4x128xf32>
}

// -----

tpu.program @mask_load {
  %zero = arith.constant 0 : i32
  // expected-error@+1 {{must be vector<8x128xf32> or vector<8x128xi32>, but got 'vector<8x128xi1>'}}
  %x = tpu.load %zero[0] : vector<8x128xi1>
}

// -----

tpu.program @offset {
  %zero = arith.constant 0 : i32
  // expected-error@+1 {{offset must be in -32768..32767, found 40000}}
  %x = tpu.load %zero[40000] : vector<8x128xf32>
}

// -----

tpu.program @stride {
  %zero = arith.constant 0 : i32
  // expected-error@+1 {{stride must be in -32768..32767, found 40000}}
  %x = tpu.load %zero[0] {stride = 40000 : i32} : vector<8x128xf32>
}

// -----

tpu.program @store_stride {
  %zero = arith.constant 0 : i32
  %x = tpu.load %zero[0] : vector<8x128xf32>
  // expected-error@+1 {{stride must not be 0: eight sublanes would be written to one row}}
  tpu.store %x, %zero[0] {stride = 0 : i32} : vector<8x128xf32>
}

// -----

tpu.program @scalar_offset {
  %zero = arith.constant 0 : i32
  // expected-error@+1 {{offset must be in -32768..32767, found -40000}}
  tpu.scalar_store %zero, %zero[-40000] : i32
}

// -----

tpu.program @unary {
  %lane = tpu.lane_id : vector<8x128xi32>
  // expected-error@+1 {{floor takes 'vector<8x128xf32>' to 'vector<8x128xf32>', found 'vector<8x128xi32>' and 'vector<8x128xi32>'}}
  %x = tpu.unary floor %lane : vector<8x128xi32> -> vector<8x128xi32>
}

// -----

tpu.program @kind {
  %zero = arith.constant 0 : i32
  %x = tpu.load %zero[0] : vector<8x128xf32>
  // expected-error@+2 {{expected ::systole::tpu::TranscendentalKind to be one of}}
  // expected-error@+1 {{failed to parse TPU_TranscendentalKindAttr}}
  %y = tpu.transcendental gamma %x : vector<8x128xf32>
}

// -----

tpu.program @unit {
  // expected-error@+1 {{unit must be in 0..3, found 4}}
  tpu.matrix_swap {unit = 4 : i32}
}

// -----

tpu.program @lane {
  %lane = tpu.lane_id : vector<8x128xi32>
  // expected-error@+1 {{lane must be in 0..127, found 128}}
  %x = tpu.broadcast_lane %lane[128] : vector<8x128xi32>
}

// -----

tpu.program @bitwise {
  %zero = arith.constant 0 : i32
  %x = tpu.load %zero[0] : vector<8x128xf32>
  // expected-error@+1 {{and needs integers, found 'vector<8x128xf32>'}}
  %y = tpu.reduce_lanes and %x : vector<8x128xf32>
}

// -----

tpu.program @extract {
  %lane = tpu.lane_id : vector<8x128xi32>
  // expected-error@+1 {{sublane must be in 0..7, found 8}}
  %x = tpu.extract %lane[8, 0] : vector<8x128xi32>
}

// -----

tpu.program @flag {
  // expected-error@+1 {{flag must be in 0..31, found 32}}
  tpu.dma_wait 32 count 1
}

// -----

tpu.program @count {
  // expected-error@+1 {{count must be in 1..32767, found 0}}
  tpu.dma_wait 0 count 0
}

// -----

tpu.program @code {
  // expected-error@+1 {{code must be in 0..32767, found -1}}
  tpu.trap -1
}

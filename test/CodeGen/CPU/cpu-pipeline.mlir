// Every step of the pipeline can be run alone: the steps as the pipeline lists them give the same code.
// RUN: tpu-opt %s --cpu-pipeline --dump-pass-pipeline -o %t.pipeline.mlir 2> %t.list
// RUN: sed -e '/^Pass Manager/d' -e "1,/^builtin/s/^builtin/--pass-pipeline='builtin/" -e "\$s/\$/'/" %t.list > %t.options
// RUN: tpu-opt %s @%t.options -o %t.steps.mlir
// RUN: cmp %t.pipeline.mlir %t.steps.mlir
// RUN: FileCheck %s < %t.steps.mlir

// Passes that no program here needs are not there to be run.
// RUN: tpu-opt --help | FileCheck %s --check-prefix=HELP --implicit-check-not=" --tosa" --implicit-check-not="-to-spirv"
// HELP: --convert-math-to-llvm
// HELP: --cpu-pipeline

// CHECK-LABEL: llvm.func @systole_entry
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = stablehlo.exponential %x : tensor<4xf32>
  return %y : tensor<4xf32>
}

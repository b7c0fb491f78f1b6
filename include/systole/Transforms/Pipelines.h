//===- Pipelines.h - The target-independent phases --------------*- C++ -*-===//
//
// One builder for each phase between the frontends and the backends. tpu-opt has them by name, and Compiler
// puts them together:
//
//   buildLegalizePipeline           stablehlo as it comes  →  its core ops, of static shape, for one device
//                                   --stablehlo-legalize-pipeline
//   buildSimplifyPipeline           stablehlo as it comes  →  stablehlo, simplified
//                                   --stablehlo-simplify-pipeline
//   buildTargetIndependentPipeline  stablehlo as it comes  →  kernel.fusion, verified
//                                   --stablehlo-to-kernels
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_TRANSFORMS_PIPELINES_H
#define SYSTOLE_TRANSFORMS_PIPELINES_H

#include "systole/Transforms/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace systole {

/// What a user or a target may choose. As a struct of pass options it can be given as text too.
struct TargetIndependentOptions : public mlir::PassPipelineOptions<TargetIndependentOptions> {
  Option<bool> reassociate{*this, "reassociate", llvm::cl::desc("apply rules that change rounding"),
                           llvm::cl::init(false)};
  Option<bool> foldBatchNorm{
      *this, "fold-batch-norm",
      llvm::cl::desc("fold scales and offsets per feature into the constant weights before them"),
      llvm::cl::init(false)};
  Option<bool> foldConstants{*this, "fold-constants", llvm::cl::desc("evaluate what follows from constants"),
                             llvm::cl::init(true)};
  Option<std::string> arithmetic{*this, "arithmetic",
                                 llvm::cl::desc("in which arithmetic constants are folded: ieee or tpu"),
                                 llvm::cl::init("ieee")};
  Option<bool> emulateTypes{
      *this, "emulate-types",
      llvm::cl::desc(
          "compute with 64-bit and narrow integers and floats of 4 and 8 bits in types of 8 to 32 bits"),
      llvm::cl::init(false)};
  Option<unsigned> maxOperands{*this, "max-operands", llvm::cl::desc("most operands that a fusion may have"),
                               llvm::cl::init(16)};
  Option<unsigned> maxResults{*this, "max-results", llvm::cl::desc("most results that a fusion may have"),
                              llvm::cl::init(8)};
  Option<unsigned> maxOps{*this, "max-ops", llvm::cl::desc("most ops in the body of a fusion"),
                          llvm::cl::init(64)};
  Option<bool> multipleOutputs{*this, "multiple-outputs", llvm::cl::desc("let a fusion have several results"),
                               llvm::cl::init(true)};
  Option<bool> reductionProducers{*this, "reduction-producers",
                                  llvm::cl::desc("let a reduction take its producers"), llvm::cl::init(true)};
  Option<bool> epilogues{*this, "epilogues",
                         llvm::cl::desc("let contractions and convolutions take what follows them"),
                         llvm::cl::init(true)};
  Option<bool> explain{*this, "explain", llvm::cl::desc("remark on each decision of fusion"),
                       llvm::cl::init(false)};
};

/// Shardings dropped, calls inlined, distributed, dynamic, legacy and quantized ops written in core ops.
void buildLegalizePipeline(mlir::OpPassManager &manager);

/// Calls inlined, composed ops expanded, everything simplified. The result is stablehlo, the same for every
/// target.
void buildSimplifyPipeline(mlir::OpPassManager &manager, const TargetIndependentOptions &options);

/// The layouts of convolutions chosen, and few transposes left.
void buildLayoutPipeline(mlir::OpPassManager &manager, const TargetIndependentOptions &options);

/// The ops grouped into kernels, and the result verified.
void buildFusionPipeline(mlir::OpPassManager &manager, const TargetIndependentOptions &options);

/// All of these, in order.
void buildTargetIndependentPipeline(mlir::OpPassManager &manager, const TargetIndependentOptions &options);

/// Makes the pipelines known to tpu-opt by name.
void registerTargetIndependentPipelines();

} // namespace systole

#endif

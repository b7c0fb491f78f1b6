//===- FusionPlanner.h - Which ops become one fusion ------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_TRANSFORMS_FUSION_FUSIONPLANNER_H
#define SYSTOLE_LIB_TRANSFORMS_FUSION_FUSIONPLANNER_H

#include "FusionGraph.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include <string>

namespace systole::fusion {

/// Limits and permissions; the pass's options of the same names.
struct FusionOptions {
  unsigned maxOperands = 16;
  unsigned maxResults = 8;
  unsigned maxOps = 64;
  bool multipleOutputs = true;
  bool reductionProducers = true;
  bool epilogues = true;
  int64_t flopsPerByte = 4;
  bool explain = false;
};

/// Decides on the fusions of one block. What it decides is in the graph; the IR is as it was.
class FusionPlanner {
public:
  FusionPlanner(mlir::Block &block, const FusionOptions &options);

  void plan();

  FusionGraph &getGraph() { return graph; }

private:
  using Id = FusionGraph::Id;

  void classify();
  void fuseElementwise();
  void fuseEpilogues();
  void fuseReductions();
  void fuseSiblings();
  void repeatCheapProducers();

  /// Merges `producer` into `consumer` if that is allowed; says why, or why not.
  bool tryMerge(Id producer, Id consumer, mlir::Operation *at, llvm::StringRef what);
  /// Why the merge is not allowed, or an empty string.
  std::string findObstacle(Id producer, Id consumer);
  std::string findSizeObstacle(Id producer, Id consumer);
  int64_t bytesSavedByMerge(Id producer, Id consumer);

  bool tryRepeat(Id producer);
  std::string findRepeatObstacle(Id producer, llvm::ArrayRef<Id> consumers);
  /// The ops of `producer` that `consumer` needs, operands first.
  OpSet neededOps(Id producer, Id consumer);

  bool isElementwiseNode(Id id) const;
  void remark(mlir::Operation *op, const llvm::Twine &message);

  FusionOptions options;
  FusionGraph graph;
  std::vector<mlir::Operation *> ops;
};

/// Builds the fusions that `graph` says, in place of their ops.
void buildFusions(mlir::Block &block, FusionGraph &graph);

} // namespace systole::fusion

#endif

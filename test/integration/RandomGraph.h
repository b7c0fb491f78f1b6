//===- RandomGraph.h - Random programs in the graph dialect ---------------===//

#ifndef SYSTOLE_TEST_INTEGRATION_RANDOMGRAPH_H
#define SYSTOLE_TEST_INTEGRATION_RANDOMGRAPH_H

#include "systole/Compiler/GraphBuilder.h"

#include <random>
#include <vector>

namespace systole::test {

/// Builds a well-conditioned program of `operations` graph ops chosen by a seed, of odd shapes and every
/// family of ops: small errors of its steps stay small, and what would turn a small error into a large one
/// (comparison, rounding to integers, positions of extremes) sees only values that every backend computes
/// alike.
class RandomGraph {
public:
  RandomGraph(uint32_t seed, int operations);

  absl::StatusOr<Module> build() &&;
  const std::vector<Array> &arguments() const { return inputs; }

private:
  struct Node {
    GraphBuilder::Value value;
    ElementType type;
    Shape shape;
    /// Computed without rounding: by moving data, comparing, or in integers.
    bool exact;
  };

  int pick(int below) { return static_cast<int>(random() % static_cast<uint32_t>(below)); }
  const Node &pickNode() { return nodes[pick(static_cast<int>(nodes.size()))]; }
  const Node &pickNode(int64_t rank);
  Array randomArray(const Shape &shape);
  Shape randomShape(int rank);
  Node apply(const std::string &op, std::initializer_list<Node> operands, const std::string &attributes,
             bool exact);
  Node constant(const Shape &shape);
  Node reshaped(const Node &node, const Shape &shape);
  /// The same values brought into -1..1.
  Node bounded(const Node &node);
  void keep(const Node &node);

  void addUnary();
  void addBinary();
  void addMatmul();
  void addConvolution();
  void addPool();
  void addReduction();
  void addSoftmax();
  void addNormalization();
  void addChannelsFirst();
  void addGradient();
  void addPoolGradient();
  void addNarrowFloat();
  void addRunningSum();
  void addMovement();
  void addJoin();
  void addChoice();
  void addGather();
  void addInteger();
  void addLongInteger();
  void addComplex();

  std::mt19937 random;
  GraphBuilder builder;
  std::vector<Array> inputs;
  std::vector<Node> nodes;
};

} // namespace systole::test

#endif // SYSTOLE_TEST_INTEGRATION_RANDOMGRAPH_H

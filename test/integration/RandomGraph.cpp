//===- RandomGraph.cpp - Random programs in the graph dialect -------------===//

#include "RandomGraph.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include <algorithm>
#include <numeric>

namespace systole::test {

static constexpr int64_t largestSize = 20000;

static std::string list(absl::Span<const int64_t> values) {
  return absl::StrCat("[", absl::StrJoin(values, ", "), "]");
}

static int64_t sizeOf(const Shape &shape) {
  return std::accumulate(shape.begin(), shape.end(), int64_t(1), std::multiplies<>());
}

RandomGraph::RandomGraph(uint32_t seed, int operations) : random(seed) {
  for (int rank : {4, 2, 2, 3, 1}) {
    Shape shape = randomShape(rank);
    nodes.push_back({builder.argument(ElementType::F32, shape), ElementType::F32, shape, true});
    inputs.push_back(randomArray(shape));
  }
  using Step = void (RandomGraph::*)();
  static constexpr Step steps[] = {
      &RandomGraph::addUnary,         &RandomGraph::addUnary,         &RandomGraph::addBinary,
      &RandomGraph::addBinary,        &RandomGraph::addMatmul,        &RandomGraph::addConvolution,
      &RandomGraph::addPool,          &RandomGraph::addReduction,     &RandomGraph::addSoftmax,
      &RandomGraph::addMovement,      &RandomGraph::addMovement,      &RandomGraph::addJoin,
      &RandomGraph::addChoice,        &RandomGraph::addGather,        &RandomGraph::addInteger,
      &RandomGraph::addNormalization, &RandomGraph::addChannelsFirst, &RandomGraph::addGradient,
      &RandomGraph::addPoolGradient,  &RandomGraph::addNarrowFloat,   &RandomGraph::addRunningSum,
      &RandomGraph::addLongInteger,   &RandomGraph::addComplex};
  for (int i = 0; i < operations; ++i)
    (this->*steps[pick(std::size(steps))])();
}

absl::StatusOr<Module> RandomGraph::build() && {
  // Every value that nothing bounds in number would do; the last ones depend on most of the others.
  std::vector<GraphBuilder::Value> results;
  for (size_t i = nodes.size() - std::min<size_t>(nodes.size(), 6); i < nodes.size(); ++i)
    results.push_back(nodes[i].value);
  return std::move(builder).build(absl::MakeConstSpan(results));
}

const RandomGraph::Node &RandomGraph::pickNode(int64_t rank) {
  std::vector<const Node *> fitting;
  for (const Node &node : nodes)
    if (static_cast<int64_t>(node.shape.size()) == rank)
      fitting.push_back(&node);
  return *fitting[pick(static_cast<int>(fitting.size()))];
}

Array RandomGraph::randomArray(const Shape &shape) {
  Array array = Array::zeros(ElementType::F32, shape);
  std::uniform_real_distribution<float> distribution(-1, 1);
  for (float &value : array.span<float>())
    value = distribution(random);
  return array;
}

Shape RandomGraph::randomShape(int rank) {
  static constexpr int64_t sizes[] = {1, 2, 3, 5, 7, 8, 11, 13, 17};
  Shape shape;
  for (int i = 0; i < rank; ++i)
    shape.push_back(sizes[pick(rank > 3 ? 6 : static_cast<int>(std::size(sizes)))]);
  return shape;
}

RandomGraph::Node RandomGraph::apply(const std::string &op, std::initializer_list<Node> operands,
                                     const std::string &attributes, bool exact) {
  std::vector<GraphBuilder::Value> values;
  for (const Node &operand : operands)
    values.push_back(operand.value);
  GraphBuilder::Value value = builder.apply("graph." + op, absl::MakeConstSpan(values), attributes);
  return {value, builder.elementType(value), builder.shape(value), exact};
}

RandomGraph::Node RandomGraph::constant(const Shape &shape) {
  return {builder.constant(randomArray(shape)), ElementType::F32, shape, true};
}

RandomGraph::Node RandomGraph::reshaped(const Node &node, const Shape &shape) {
  return {builder.applyTo(node.type, shape, "graph.reshape", absl::MakeConstSpan(&node.value, 1)), node.type,
          shape, node.exact};
}

RandomGraph::Node RandomGraph::bounded(const Node &node) { return apply("tanh", {node}, "", false); }

void RandomGraph::keep(const Node &node) {
  if (node.type == ElementType::F32 && sizeOf(node.shape) <= largestSize)
    nodes.push_back(node);
}

void RandomGraph::addUnary() {
  static constexpr const char *exactOps[] = {"relu", "abs", "neg", "relu6"};
  static constexpr const char *smoothOps[] = {"tanh", "sigmoid", "softplus", "swish", "elu",       "gelu",
                                              "erf",  "square",  "sin",      "cos",   "leaky_relu"};
  Node x = pickNode();
  if (pick(3) == 0)
    return keep(apply(exactOps[pick(std::size(exactOps))], {x}, "", x.exact));
  keep(apply(smoothOps[pick(std::size(smoothOps))], {x}, "", false));
}

void RandomGraph::addBinary() {
  static constexpr const char *ops[] = {"add", "sub", "mul", "squared_difference"};
  Node x = pickNode();
  Shape shape = x.shape;
  // Dimensions left out in front, and some of the others of size 1, broadcast.
  shape.erase(shape.begin(), shape.begin() + pick(static_cast<int>(shape.size()) + 1));
  for (int64_t &size : shape)
    size = pick(3) == 0 ? 1 : size;
  Node y = constant(shape);
  switch (pick(4)) {
  case 0:
    return keep(apply(pick(2) ? "maximum" : "minimum", {x, y}, "", x.exact));
  case 1: {
    Node divisor = apply("add", {apply("square", {y}, "", false), constant({1})}, "", false);
    Node positive = apply("add",
                          {apply("abs", {divisor}, "", false),
                           {builder.constant(Array::scalar(1.5f)), ElementType::F32, {}, true}},
                          "", false);
    return keep(apply("div", {x, positive}, "", false));
  }
  default:
    return keep(bounded(apply(ops[pick(std::size(ops))], {x, y}, "", false)));
  }
}

void RandomGraph::addMatmul() {
  Node x = pickNode();
  if (x.shape.size() < 2)
    return addUnary();
  bool transposed = pick(2);
  int64_t inner = x.shape.back(), outer = randomShape(1)[0];
  Node weights = constant(transposed ? Shape{outer, inner} : Shape{inner, outer});
  keep(bounded(apply("matmul", {x, weights}, transposed ? "{transpose_b = true}" : "", false)));
}

void RandomGraph::addConvolution() {
  Node x = pickNode(4);
  int64_t channels = x.shape[3];
  int64_t height = 1 + pick(3), width = 1 + pick(3);
  std::string common = absl::StrCat("strides = ", list({1 + pick(2), 1 + pick(2)}), ", padding = \"SAME\"");
  if (pick(3) == 0)
    return keep(bounded(apply("depthwise_conv2d", {x, constant({height, width, channels, 1 + pick(2)})},
                              absl::StrCat("{", common, "}"), false)));
  if (pick(2))
    absl::StrAppend(&common, ", dilations = ", list({1 + pick(2), 1 + pick(2)}));
  keep(bounded(apply("conv2d", {x, constant({height, width, channels, 1 + pick(6)})},
                     absl::StrCat("{", common, "}"), false)));
}

void RandomGraph::addPool() {
  Node x = pickNode(4);
  std::string attributes =
      absl::StrCat("{window = ", list({1 + pick(3), 1 + pick(3)}),
                   ", strides = ", list({1 + pick(2), 1 + pick(2)}), ", padding = \"SAME\"}");
  bool maximum = pick(2);
  keep(apply(maximum ? "max_pool" : "avg_pool", {x}, attributes, maximum && x.exact));
}

void RandomGraph::addReduction() {
  static constexpr const char *ops[] = {"reduce_sum", "reduce_mean", "reduce_max", "reduce_min"};
  Node x = pickNode();
  Shape axes;
  for (size_t axis = 0; axis < x.shape.size(); ++axis)
    if (pick(2))
      axes.push_back(static_cast<int64_t>(axis));
  if (axes.empty() || axes.size() == x.shape.size())
    axes = {pick(static_cast<int>(x.shape.size()))};
  // At least one dimension stays, so that the values can go on.
  std::string attributes =
      absl::StrCat("{axes = ", list(axes),
                   ", keep_dims = ", axes.size() == x.shape.size() || pick(2) ? "true" : "false", "}");
  int which = pick(std::size(ops));
  Node y = apply(ops[which], {x}, attributes, which >= 2 && x.exact);
  keep(which == 0 ? bounded(y) : y);
}

void RandomGraph::addSoftmax() {
  Node x = pickNode();
  if (x.shape.empty())
    return addUnary();
  keep(apply(pick(2) ? "softmax" : "log_softmax", {x},
             absl::StrCat("{axis = ", pick(static_cast<int>(x.shape.size())), "}"), false));
  nodes.back() = bounded(nodes.back());
}

void RandomGraph::addNormalization() {
  Node x = pickNode();
  if (x.shape.size() < 2 || x.shape.back() < 2)
    return addUnary();
  Shape channel = {x.shape.back()};
  keep(bounded(apply("layer_norm", {x, constant(channel), constant(channel)}, "{epsilon = 0.1}", false)));
}

void RandomGraph::addMovement() {
  Node x = pickNode();
  int rank = static_cast<int>(x.shape.size());
  Shape begin, extent, permutation(rank), paddings, multiples;
  std::iota(permutation.begin(), permutation.end(), 0);
  std::shuffle(permutation.begin(), permutation.end(), random);
  for (int64_t size : x.shape) {
    begin.push_back(pick(static_cast<int>(size)));
    extent.push_back(1 + pick(static_cast<int>(size - begin.back())));
    paddings.push_back(pick(3));
    paddings.push_back(pick(3));
    multiples.push_back(1 + pick(2));
  }
  switch (pick(6)) {
  case 0:
    return keep(apply("transpose", {x}, absl::StrCat("{perm = ", list(permutation), "}"), x.exact));
  case 1:
    return keep(
        apply("slice", {x}, absl::StrCat("{begin = ", list(begin), ", size = ", list(extent), "}"), x.exact));
  case 2:
    return keep(
        apply("pad", {x}, absl::StrCat("{paddings = ", list(paddings), ", constant_value = 0.25}"), x.exact));
  case 3:
    return keep(apply("tile", {x}, absl::StrCat("{multiples = ", list(multiples), "}"), x.exact));
  case 4:
    return keep(apply("reverse", {x}, absl::StrCat("{axes = [", pick(rank), "]}"), x.exact));
  default:
    return keep(reshaped(x, {sizeOf(x.shape) / x.shape.back(), x.shape.back()}));
  }
}

void RandomGraph::addJoin() {
  Node x = pickNode();
  Shape shape = x.shape;
  int axis = pick(static_cast<int>(shape.size()));
  shape[axis] = 1 + pick(4);
  keep(apply("concat", {x, constant(shape), x}, absl::StrCat("{axis = ", axis, "}"), x.exact));
}

void RandomGraph::addChoice() {
  Node x = pickNode();
  if (!x.exact)
    return addUnary();
  Node condition =
      apply(pick(2) ? "greater" : "less_equal", {x, constant(Shape(x.shape.size(), 1))}, "", true);
  keep(apply("select", {condition, x, bounded(x)}, "", false));
}

void RandomGraph::addGather() {
  Node x = pickNode();
  int axis = pick(static_cast<int>(x.shape.size()));
  Array indices = Array::zeros(ElementType::I32, randomShape(1 + pick(2)));
  for (int32_t &index : indices.span<int32_t>())
    index = pick(static_cast<int>(x.shape[axis]));
  Node which{builder.constant(indices), ElementType::I32, indices.shape(), true};
  keep(apply("gather", {x, which}, absl::StrCat("{axis = ", axis, "}"), x.exact));
}

void RandomGraph::addInteger() {
  Node x = pickNode();
  if (!x.exact)
    return addUnary();
  Node scaled =
      apply("mul", {x, {builder.constant(Array::scalar(64.0f)), ElementType::F32, {}, true}}, "", true);
  GraphBuilder::Value integer = builder.applyTo(ElementType::I32, x.shape, "graph.cast", {&scaled.value, 1});
  Node integers{integer, ElementType::I32, x.shape, true};
  static constexpr const char *ops[] = {"add", "sub", "mul", "maximum", "floor_div", "mod"};
  Node divisor{builder.constant(Array::scalar(int32_t(7))), ElementType::I32, {}, true};
  Node result = apply(ops[pick(std::size(ops))], {integers, divisor}, "", true);
  Node back{builder.applyTo(ElementType::F32, x.shape, "graph.cast", {&result.value, 1}), ElementType::F32,
            x.shape, true};
  keep(bounded(apply("mul", {back, {builder.constant(Array::scalar(1.0f / 256)), ElementType::F32, {}, true}},
                     "", true)));
}

/// Integers of which 32 bits hold only half.
void RandomGraph::addLongInteger() {
  Node x = pickNode();
  if (!x.exact)
    return addUnary();
  auto scalar = [&](auto number, ElementType type) {
    return Node{builder.constant(Array::scalar(number)), type, {}, true};
  };
  auto number = [&]() {
    auto wide = static_cast<int64_t>(uint64_t(random()) << 32 | random());
    return scalar((wide >> pick(60)) | 1, ElementType::I64);
  };
  Node scaled = apply("mul", {x, scalar(4096.0f, ElementType::F32)}, "", true);
  Node integers{builder.applyTo(ElementType::I64, x.shape, "graph.cast", {&scaled.value, 1}),
                ElementType::I64, x.shape, true};
  static constexpr const char *ops[] = {"add", "sub", "mul", "maximum", "minimum", "floor_div", "mod"};
  Node wide = apply("mul", {integers, number()}, "", true);
  Node result = apply(ops[pick(std::size(ops))], {wide, number()}, "", true);
  if (pick(2) && !x.shape.empty())
    result = apply("cumsum", {result}, "", true);
  Node rest = apply("mod", {result, scalar(int64_t(251), ElementType::I64)}, "", true);
  Node back{builder.applyTo(ElementType::F32, x.shape, "graph.cast", {&rest.value, 1}), ElementType::F32,
            x.shape, true};
  keep(bounded(apply("mul", {back, scalar(1.0f / 256, ElementType::F32)}, "", true)));
}

void RandomGraph::addComplex() {
  Node x = bounded(pickNode()), y = constant(x.shape), z = constant(x.shape);
  auto make = [&](const char *op, std::initializer_list<GraphBuilder::Value> operands) {
    return builder.apply(absl::StrCat("stablehlo.", op), operands);
  };
  static constexpr const char *functions[] = {"exponential", "sine", "cosine", "tanh", "sqrt", "negate"};
  GraphBuilder::Value value = make("complex", {x.value, y.value});
  value = make(functions[pick(std::size(functions))], {value});
  value = make(pick(2) ? "multiply" : "add", {value, make("complex", {z.value, x.value})});
  GraphBuilder::Value part = make(pick(2) ? "real" : "imag", {value});
  keep(bounded({part, ElementType::F32, x.shape, false}));
}

void RandomGraph::addChannelsFirst() {
  Node x = pickNode(4);
  int64_t height = 1 + pick(3), width = 1 + pick(3);
  std::string attributes = absl::StrCat(
      "{strides = ", list({1 + pick(2), 1 + pick(2)}),
      ", padding = \"EXPLICIT\", explicit_paddings = ", list({height - 1, pick(3), width - 1, pick(3)}),
      ", data_format = \"NCHW\"}");
  keep(bounded(apply("conv2d", {x, constant({height, width, x.shape[1], 1 + pick(6)})}, attributes, false)));
}

void RandomGraph::addGradient() {
  Node dy = pickNode(4);
  int64_t channels = 1 + pick(5);
  int64_t height = 1 + pick(3), width = 1 + pick(3), stride = 1 + pick(2);
  std::string common = absl::StrCat("strides = ", list({stride, stride}), ", padding = \"SAME\"");
  Shape images = {dy.shape[0], dy.shape[1] * stride - pick(static_cast<int>(stride)), dy.shape[2] * stride,
                  channels};
  Shape filter = {height, width, channels, dy.shape[3]};
  if (pick(2))
    return keep(bounded(apply("conv2d_backprop_input", {constant(filter), dy},
                              absl::StrCat("{input_shape = ", list(images), ", ", common, "}"), false)));
  // A filter's gradient sums over all images and places. The rounding of a long sum grows with its terms'
  // sizes rather than its own: they are made small.
  int64_t terms = sizeOf(dy.shape) / dy.shape[3];
  Node scale = {
      builder.constant(Array::scalar(1.0f / static_cast<float>(terms))), ElementType::F32, {}, true};
  keep(bounded(apply("conv2d_backprop_filter", {constant(images), apply("mul", {dy, scale}, "", false)},
                     absl::StrCat("{filter_shape = ", list(filter), ", ", common, "}"), false)));
}

void RandomGraph::addPoolGradient() {
  Node x = pickNode(4);
  std::string attributes =
      absl::StrCat("window = ", list({1 + pick(3), 1 + pick(3)}),
                   ", strides = ", list({1 + pick(2), 1 + pick(2)}), ", padding = \"SAME\"}");
  // Which element is the largest must not hang on a rounding.
  if (!x.exact) {
    Node y = apply("avg_pool", {x}, absl::StrCat("{", attributes), false);
    return keep(bounded(apply("avg_pool_grad", {y},
                              absl::StrCat("{input_shape = ", list(x.shape), ", ", attributes), false)));
  }
  Node y = apply("max_pool", {x}, absl::StrCat("{", attributes), true);
  keep(bounded(apply("max_pool_grad", {x, y, constant(y.shape)}, absl::StrCat("{", attributes), false)));
}

void RandomGraph::addNarrowFloat() {
  Node x = pickNode();
  // Rounding to few bits would make a small error a large one.
  if (!x.exact)
    return addUnary();
  ElementType type = pick(2) ? ElementType::BF16 : ElementType::F16;
  Node y = constant(Shape(x.shape.size(), 1));
  auto cast = [&](const Node &node, ElementType to) -> Node {
    return {builder.applyTo(to, node.shape, "graph.cast", absl::MakeConstSpan(&node.value, 1)), to,
            node.shape, true};
  };
  static constexpr const char *ops[] = {"add", "sub", "mul", "maximum"};
  Node result = apply(ops[pick(std::size(ops))], {cast(x, type), cast(y, type)}, "", true);
  keep(bounded(cast(result, ElementType::F32)));
}

void RandomGraph::addRunningSum() {
  Node x = pickNode();
  keep(bounded(apply("cumsum", {x},
                     absl::StrCat("{axis = ", pick(static_cast<int>(x.shape.size())),
                                  ", exclusive = ", pick(2) ? "true" : "false",
                                  ", reverse = ", pick(2) ? "true" : "false", "}"),
                     false)));
}

} // namespace systole::test

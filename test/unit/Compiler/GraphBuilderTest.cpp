//===- GraphBuilderTest.cpp - Programs built in memory, and mistakes ------===//
//
// The builder's user is one who makes mistakes: every op is tried with operands and attributes that don't
// suit it. What counts is that there is a program or a message; a crash ends the test.
//
//===----------------------------------------------------------------------===//

#include "systole/Compiler/GraphBuilder.h"

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OperationSupport.h"

using namespace systole;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

//===----------------------------------------------------------------------===//
// Every op, whatever it is given
//===----------------------------------------------------------------------===//

/// A context for questions about ops.
mlir::MLIRContext &context() {
  static std::shared_ptr<mlir::MLIRContext> context = [] {
    std::shared_ptr<mlir::MLIRContext> made = makeContext();
    made->loadAllAvailableDialects();
    return made;
  }();
  return *context;
}

std::vector<std::string> allOperations() {
  std::vector<std::string> names;
  for (mlir::RegisteredOperationName operation : context().getRegisteredOperations())
    if (llvm::is_contained({"graph", "stablehlo", "chlo"}, operation.getDialectNamespace()))
      names.push_back(operation.getStringRef().str());
  return names;
}

/// Values of attributes of every kind that the dialects know, right and odd ones.
constexpr const char *attributeValues[] = {
    "1",
    "-1",
    "9223372036854775807",
    "0 : i32",
    "-9 : i32",
    "true",
    "1.5",
    "0x7FC00000 : f32",
    "unit",
    "f32",
    "tensor<4xi32>",
    "@nobody",
    "\"SAME\"",
    "\"VALID\"",
    "\"EXPLICIT\"",
    "\"NHWC\"",
    "\"HIGHEST\"",
    "\"REFLECT\"",
    "\"ij,jk->ik\"",
    "\"\"",
    "[]",
    "[0]",
    "[2, 2]",
    "[-1, -1]",
    "[1, 9223372036854775807]",
    "[\"a\"]",
    "{}",
    "{a = 1}",
    "array<i64>",
    "array<i64: 0>",
    "array<i64: 0, 1>",
    "array<i64: -1, -1>",
    "array<i64: 9223372036854775807, 2>",
    "array<i32: 1, 1, 1>",
    "array<i1: true, false>",
    "dense<0> : tensor<0x2xi64>",
    "dense<1> : tensor<2x2xi64>",
    "dense<-9223372036854775808> : tensor<2x2xi64>",
    "dense<0> : tensor<i64>",
    "dense<1.0> : tensor<4x4xf32>",
    "dense<true> : tensor<2xi1>",
    "#stablehlo<precision HIGHEST>",
    "[#stablehlo<precision HIGHEST>]",
    "#stablehlo<comparison_direction LT>",
    "#stablehlo<comparison_type FLOAT>",
    "#stablehlo<fft_type RFFT>",
    "#stablehlo<rng_distribution UNIFORM>",
    "#stablehlo<rng_algorithm PHILOX>",
    "#stablehlo<transpose NO_TRANSPOSE>",
    "#stablehlo.channel_handle<handle = 0, type = 0>",
    "#stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>",
    "#stablehlo.dot<lhs_contracting_dimensions = [-7], rhs_contracting_dimensions = [99]>",
    "#stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>",
    "#stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [9], start_index_map = [-1], "
    "index_vector_dim = 7>",
    "#stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [9], "
    "scatter_dims_to_operand_dims = [-1], index_vector_dim = 7>",
    "#stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<DEFAULT>>",
    "#chlo<comparison_direction LT>",
    "#chlo<comparison_type FLOAT>",
    "#stablehlo.dot_algorithm<lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, "
    "lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, "
    "allow_imprecise_accumulation = false>",
    "#chlo<precision HIGHEST>",
    "#chlo.ragged_dot<lhs_contracting_dimensions = [-1], rhs_contracting_dimensions = [9], "
    "lhs_ragged_dimensions = [7]>",
};

/// Whether the definition of an op allows this value for an attribute of it.
bool isOfRightKind(mlir::RegisteredOperationName operation, mlir::StringAttr name, const char *text) {
  mlir::ScopedDiagnosticHandler silence(&context(), [](mlir::Diagnostic &) { return mlir::success(); });
  mlir::Attribute value = mlir::parseAttribute(text, &context());
  mlir::NamedAttrList attributes;
  if (value)
    attributes.append(name, value);
  return value && mlir::succeeded(operation.verifyInherentAttrs(
                      attributes, [] { return mlir::emitError(mlir::UnknownLoc::get(&context())); }));
}

/// Attributes of an op: of none, of wrong kinds, and of kinds that its definition allows. Those of a right
/// form are each the next of the values that fit, so that every fitting value of every attribute is in one of
/// them.
std::vector<std::string> attributeForms(mlir::RegisteredOperationName operation) {
  std::vector<std::string> wrong(3, "{");
  std::vector<std::string> right;
  for (mlir::StringAttr name : operation.getAttributeNames()) {
    std::vector<const char *> fitting;
    for (const char *value : attributeValues)
      if (isOfRightKind(operation, name, value))
        fitting.push_back(value);
    EXPECT_FALSE(fitting.empty()) << name.str() << " of " << operation.getStringRef().str()
                                  << " has no value in the list above";
    right.resize(std::max(right.size(), fitting.size()), "{");
    for (size_t form = 0; form < right.size() && !fitting.empty(); ++form)
      absl::StrAppend(&right[form], name.str(), " = ", fitting[form % fitting.size()], ", ");
    for (auto [form, value] : {std::pair(0, "unit"), std::pair(1, "[\"a\", 7]"), std::pair(2, "-7 : i8")})
      absl::StrAppend(&wrong[form], name.str(), " = ", value, ", ");
  }
  std::vector<std::string> forms = {"", "{}"};
  for (const std::vector<std::string> *list : {&wrong, &right})
    for (const std::string &form : *list)
      forms.push_back(form == "{" ? "{}" : absl::StrCat(form.substr(0, form.size() - 2), "}"));
  return forms;
}

/// The operands of one try: of one type, or of different ones.
std::vector<GraphBuilder::Value> operandsOfKind(GraphBuilder &graph, int count, int kind) {
  static const std::vector<std::pair<ElementType, Shape>> kinds = {
      {ElementType::F32, {4, 4}},       {ElementType::I32, {4}},       {ElementType::F32, {}},
      {ElementType::F32, {1, 8, 8, 4}}, {ElementType::F32, {0, 0}},    {ElementType::I1, {2, 3, 4, 5}},
      {ElementType::Complex64, {4, 4}}, {ElementType::F8E5M2, {2, 2}}, {ElementType::UI64, {4}}};
  constexpr int different = 10, tokens = 9;
  std::vector<GraphBuilder::Value> operands;
  for (int i = 0; i < count; ++i) {
    const auto &[type, shape] = kinds[kind == different ? i : kind % kinds.size()];
    operands.push_back(kind == tokens ? graph.apply("stablehlo.create_token", {})
                                      : graph.argument(type, shape));
  }
  return operands;
}
constexpr int operandKinds = 11;

class EveryOperation : public testing::TestWithParam<std::string> {
protected:
  /// Tries the op, with a type for its result if not inferred.
  void tryWith(int count, int kind, const std::string &attributes, bool inferred) {
    SCOPED_TRACE(absl::StrCat(count, " operands of kind ", kind, ", ", attributes));
    GraphBuilder graph;
    std::vector<GraphBuilder::Value> operands = operandsOfKind(graph, count, kind);
    std::vector<GraphBuilder::Value> results;
    if (inferred)
      results = graph.applyAll(GetParam(), operands, attributes);
    else
      results.push_back(
          graph.applyTo(ElementType::F32, {4, 4}, GetParam(), absl::MakeConstSpan(operands), attributes));
    for (GraphBuilder::Value result : results)
      graph.shape(result);
    absl::StatusOr<Module> module = std::move(graph).build(absl::MakeConstSpan(results));
    if (module.ok())
      return;
    EXPECT_EQ(module.status().code(), absl::StatusCode::kInvalidArgument) << module.status();
    EXPECT_THAT(std::string(module.status().message()), StartsWith("operation ")) << module.status();
    EXPECT_THAT(std::string(module.status().message()), HasSubstr(GetParam())) << module.status();
  }
};

TEST_P(EveryOperation, TakesAnyOperandsAndAttributesOrSaysWhyNot) {
  auto operation = *mlir::RegisteredOperationName::lookup(GetParam(), &context());
  int kind = 0;
  for (const std::string &attributes : attributeForms(operation))
    for (int count = 0; count <= 5; ++count)
      for (bool inferred : {true, false})
        tryWith(count, kind++ % operandKinds, attributes, inferred);
}

INSTANTIATE_TEST_SUITE_P(Operations, EveryOperation, testing::ValuesIn(allOperations()),
                         [](const auto &info) {
                           std::string name = info.param;
                           std::replace(name.begin(), name.end(), '.', '_');
                           return name;
                         });

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

/// What the first mistake is said to be.
std::string messageOf(GraphBuilder &graph, std::initializer_list<GraphBuilder::Value> results = {}) {
  EXPECT_TRUE(!graph.ok() || results.size() > 0);
  return std::string(std::move(graph).build(results).status().message());
}

TEST(GraphBuilderMessages, HaveThePositionOfTheOperation) {
  GraphBuilder graph;
  auto x = graph.argument(ElementType::F32, {4});
  auto y = graph.apply("graph.relu", {x});
  auto z = graph.apply("graph.matmul", {y, x});
  graph.apply("graph.unheard_of", {z});
  EXPECT_THAT(
      messageOf(graph),
      StartsWith("operation 2 (graph.matmul): error: 'graph.matmul' op matmul_c2: expected operands of "
                 "at least two dimensions, found 'tensor<4xf32>' and 'tensor<4xf32>'"));
}

TEST(GraphBuilderMessages, AreOfWhatTheDefinitionOfAnOpSays) {
  auto tryOne = [](const char *operation, int operands, const char *attributes) {
    GraphBuilder graph;
    auto x = graph.argument(ElementType::F32, {1, 8, 8, 3});
    graph.apply(operation, absl::MakeConstSpan(std::vector(operands, x)), attributes);
    return messageOf(graph);
  };
  EXPECT_EQ(tryOne("graph.add", 1, ""),
            "operation 1 (graph.add): error: 'graph.add' op expected 2 operands, but found 1");
  EXPECT_EQ(tryOne("graph.concat", 2, ""),
            "operation 1 (graph.concat): error: 'graph.concat' op requires attribute 'axis'");
  EXPECT_EQ(tryOne("graph.concat", 2, "{axis = \"last\"}"),
            "operation 1 (graph.concat): error: 'graph.concat' op attribute 'axis' failed to satisfy "
            "constraint: 64-bit signless integer attribute");
  EXPECT_EQ(tryOne("graph.conv2d", 2, ""),
            "operation 1 (graph.conv2d): error: 'graph.conv2d' op requires attribute 'padding'");
  EXPECT_EQ(
      tryOne("stablehlo.transpose", 1, ""),
      "operation 1 (stablehlo.transpose): error: 'stablehlo.transpose' op requires attribute 'permutation'");
  EXPECT_THAT(
      tryOne("graph.logical_not", 1, ""),
      StartsWith("operation 1 (graph.logical_not): error: 'graph.logical_not' op operand #0 must be "));
  EXPECT_THAT(tryOne("graph.while", 1, ""),
              HasSubstr("'graph.while' has regions, which cannot be built; write"));
  EXPECT_THAT(tryOne("graph.reshape", 1, ""), HasSubstr("do not follow from its operands; give them"));
}

TEST(GraphBuilderMessages, RefuseOtherDialectsAndUnknownNames) {
  for (auto [operation, message] :
       {std::pair("arith.negf",
                  "expected an operation of the graph, the stablehlo or the chlo dialect, found "
                  "'arith.negf'"),
        std::pair("relu",
                  "expected an operation of the graph, the stablehlo or the chlo dialect, found 'relu'"),
        std::pair("", "expected an operation of the graph, the stablehlo or the chlo dialect, found ''"),
        std::pair("graph.rleu", "there is no operation named 'graph.rleu'")}) {
    GraphBuilder graph;
    graph.apply(operation, {graph.argument(ElementType::F32, {4})});
    EXPECT_THAT(messageOf(graph), HasSubstr(message));
  }
}

TEST(GraphBuilderMessages, AreOfTheTextOfAttributes) {
  for (auto [attributes, message] :
       {std::pair("{axis =",
                  "operation 1 (graph.softmax): error: the attributes are not a dictionary: {axis ="),
        std::pair("{axsi = 0}",
                  "operation 1 (graph.softmax): error: 'graph.softmax' op has no attribute 'axsi'; "
                  "expected one of: axis"),
        std::pair("{user.note = 0, axis = 9}", "op softmax_c1: "),
        std::pair("7", "operation 1 (graph.softmax): error: the attributes are not a dictionary: 7"),
        std::pair("{axis = 9}", "operation 1 (graph.softmax): error: 'graph.softmax' op softmax_c1: ")}) {
    GraphBuilder graph;
    graph.apply("graph.softmax", {graph.argument(ElementType::F32, {4})}, attributes);
    EXPECT_THAT(messageOf(graph), HasSubstr(message));
  }
  // Deeper than the parser's stack.
  GraphBuilder graph;
  std::string deep = absl::StrCat("{a = ", std::string(1'000'000, '['), "}");
  graph.apply("graph.softmax", {graph.argument(ElementType::F32, {4})}, deep);
  EXPECT_THAT(messageOf(graph), StartsWith("operation 1 (graph.softmax)"));
}

TEST(GraphBuilderMessages, RefuseShapesThatNoArrayHas) {
  for (int64_t size : {int64_t(-4), std::numeric_limits<int64_t>::min()}) {
    GraphBuilder graph;
    auto x = graph.argument(ElementType::F32, {2, 2});
    graph.apply("graph.relu", {graph.argument(ElementType::F32, {size, 2})});
    EXPECT_FALSE(graph.ok());
    EXPECT_EQ(graph.shape(x), Shape({2, 2}));
    EXPECT_EQ(messageOf(graph),
              absl::StrCat("argument 1: tensor<", size, "x2xf32>: a dimension is negative: ", size));
  }
  GraphBuilder huge;
  huge.argument(ElementType::F32, {std::numeric_limits<int64_t>::max(), 4});
  EXPECT_THAT(messageOf(huge), HasSubstr("argument 0: tensor<9223372036854775807x4xf32>: "));
  GraphBuilder target;
  target.applyTo(ElementType::F32, {-5}, "graph.reshape", {target.argument(ElementType::F32, {4})});
  EXPECT_EQ(messageOf(target), "operation 1 (graph.reshape): tensor<-5xf32>: a dimension is negative: -5");
}

TEST(GraphBuilderMessages, AreOfValuesThatAreNotTheBuilders) {
  GraphBuilder graph;
  graph.apply("graph.add", {graph.argument(ElementType::F32, {4}), GraphBuilder::Value()});
  EXPECT_EQ(messageOf(graph), "operation 1 (graph.add): error: operand 1 is not a value of this builder");
  GraphBuilder other;
  EXPECT_EQ(messageOf(other, {GraphBuilder::Value{17}}),
            "result 0 of the program: not a value of this builder");
}

TEST(GraphBuilderMessages, AreOfConstantsThatThereAreNot) {
  GraphBuilder graph;
  auto x = graph.constant(Array::fromValues<float>({2}, {1, 2}));
  EXPECT_EQ(graph.shape(x), Shape({2}));
  graph.constant(Array::fromValues<float>({2}, {1, 2, 3}));
  EXPECT_EQ(messageOf(graph), "operation 2 (graph.constant): expected 2 values for tensor<2xf32>, found 3");
  GraphBuilder complex;
  complex.constant(Array::zeros(ElementType::Complex64, {2}));
  EXPECT_THAT(messageOf(complex), StartsWith("operation 1 (graph.constant): error: "));
}

//===----------------------------------------------------------------------===//
// Builders that are empty
//===----------------------------------------------------------------------===//

/// Calls everything.
void expectEmpty(GraphBuilder &graph, GraphBuilder::Value before) {
  EXPECT_FALSE(graph.ok());
  EXPECT_EQ(graph.shape(before), Shape());
  EXPECT_EQ(graph.elementType(before), ElementType::F32);
  auto x = graph.argument(ElementType::F32, {4});
  graph.argument(ElementType::F32, {-4});
  graph.constant(Array());
  graph.constant(absl::InternalError("none"));
  graph.applyTo(ElementType::F32, {4}, "graph.reshape", {x});
  EXPECT_THAT(graph.applyAll("graph.relu", {}), ElementsAre());
  auto y = graph.apply("graph.relu", {x});
  absl::Status status = std::move(graph).build({y}).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_THAT(std::string(status.message()), HasSubstr("this graph builder is empty"));
}

TEST(EmptyGraphBuilder, IsOneThatWasMovedFrom) {
  GraphBuilder graph;
  auto x = graph.argument(ElementType::I32, {4});
  GraphBuilder moved = std::move(graph);
  expectEmpty(graph, x);
  graph = std::move(moved);
  EXPECT_TRUE(graph.ok());
  EXPECT_EQ(graph.shape(x), Shape({4}));
  EXPECT_TRUE(std::move(graph).build({x}).ok());
}

TEST(EmptyGraphBuilder, IsOneThatHasBuilt) {
  GraphBuilder graph;
  auto x = graph.argument(ElementType::I32, {4});
  absl::StatusOr<Module> module = std::move(graph).build({x});
  ASSERT_TRUE(module.ok());
  expectEmpty(graph, x);
  EXPECT_THAT(module->toString(), HasSubstr("tensor<4xi32>"));
}

} // namespace

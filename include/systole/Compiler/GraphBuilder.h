//===- GraphBuilder.h - Building a program in memory ----------------------===//
//
//   GraphBuilder graph;
//   auto x = graph.argument(ElementType::F32, {8, 64});
//   auto w = graph.constant(weights);                               // an Array of f32, 64x10
//   auto y = graph.apply("graph.softmax", {graph.apply("graph.matmul", {x, w})});
//   absl::StatusOr<Module> module = std::move(graph).build({y});
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_COMPILER_GRAPHBUILDER_H
#define SYSTOLE_COMPILER_GRAPHBUILDER_H

#include "systole/Compiler/Module.h"
#include "systole/Support/Array.h"

#include "absl/types/span.h"

#include <memory>
#include <vector>

namespace systole {

/// Builds a module of one function from operations named as in the text. Result types are inferred. The first
/// mistake is remembered, what follows it is ignored, and build reports it: no call needs a check of its own.
/// A builder that was moved from, or whose build was called, is empty, as after a mistake.
class GraphBuilder {
public:
  /// A tensor of the program under construction; belongs to the builder that returned it.
  struct Value {
    int index = -1;
  };

  /// `name` is the function's name.
  explicit GraphBuilder(absl::string_view name = "main");
  ~GraphBuilder();
  GraphBuilder(GraphBuilder &&) noexcept;
  GraphBuilder &operator=(GraphBuilder &&) noexcept;

  /// The next argument of the program. No size is negative: shapes are fixed.
  Value argument(ElementType type, absl::Span<const int64_t> shape);
  Value argument(ElementType type, std::initializer_list<int64_t> shape) {
    return argument(type, absl::MakeConstSpan(shape.begin(), shape.size()));
  }

  /// A constant with a copy of these elements. Integers, booleans and floats; not complex numbers.
  Value constant(const Array &value);
  /// The same of an array that there may be: `constant(Array::fromValues<float>({2}, {1, 2}))`.
  Value constant(const absl::StatusOr<Array> &value);

  /// The first result of an operation without regions, of the graph, the stablehlo or the chlo dialect.
  /// `attributes` is a dictionary as in the text, `{strides = [2, 2], padding = "SAME"}`, or empty.
  Value apply(absl::string_view operation, absl::Span<const Value> operands,
              absl::string_view attributes = "");
  Value apply(absl::string_view operation, std::initializer_list<Value> operands,
              absl::string_view attributes = "") {
    return apply(operation, absl::MakeConstSpan(operands.begin(), operands.size()), attributes);
  }

  /// The same for an operation whose result type is the caller's choice: graph.reshape, graph.cast, ….
  Value applyTo(ElementType type, absl::Span<const int64_t> shape, absl::string_view operation,
                absl::Span<const Value> operands, absl::string_view attributes = "");
  Value applyTo(ElementType type, std::initializer_list<int64_t> shape, absl::string_view operation,
                std::initializer_list<Value> operands, absl::string_view attributes = "") {
    return applyTo(type, absl::MakeConstSpan(shape.begin(), shape.size()), operation,
                   absl::MakeConstSpan(operands.begin(), operands.size()), attributes);
  }

  /// All results of an operation.
  std::vector<Value> applyAll(absl::string_view operation, absl::Span<const Value> operands,
                              absl::string_view attributes = "");

  /// What an earlier call returned; f32 and the empty shape after a mistake, and of a token or tuple.
  ElementType elementType(Value value) const;
  Shape shape(Value value) const;

  /// Whether there was no mistake so far.
  bool ok() const;

  /// The program with these results. InvalidArgument: the first mistake, with the position of the operation
  /// or argument: `operation 3 (graph.matmul): error: …`; constants count as operations.
  /// FailedPrecondition: the builder is empty.
  absl::StatusOr<Module> build(absl::Span<const Value> results) &&;
  absl::StatusOr<Module> build(std::initializer_list<Value> results) && {
    return std::move(*this).build(absl::MakeConstSpan(results.begin(), results.size()));
  }

private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation;
};

} // namespace systole

#endif // SYSTOLE_COMPILER_GRAPHBUILDER_H

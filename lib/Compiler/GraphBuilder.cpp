//===- GraphBuilder.cpp - Building a program in memory --------------------===//

#include "systole/Compiler/GraphBuilder.h"

#include "ProgramCheck.h"
#include "ResultTypes.h"
#include "systole/Compiler/Diagnostics.h"
#include "systole/Dialect/Graph/IR/GraphOps.h"
#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"
#include "systole/Reference/Attributes.h"

#include "absl/strings/str_cat.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;

namespace systole {

static llvm::StringRef toRef(absl::string_view text) { return {text.data(), text.size()}; }

/// Whether a graph is made of a dialect's operations.
static bool isOfGraphs(llvm::StringRef dialect) {
  return dialect == "graph" || dialect == "stablehlo" || dialect == "chlo";
}

struct GraphBuilder::Implementation {
  std::shared_ptr<MLIRContext> context = makeContext();
  OwningOpRef<ModuleOp> module;
  func::FuncOp function;
  OpBuilder builder{context.get()};
  DiagnosticCollector diagnostics{*context};
  std::vector<mlir::Value> values;
  /// The first mistake.
  absl::Status status;
  /// How many operations and constants there are.
  int operations = 0;

  bool has(GraphBuilder::Value value) const {
    return value.index >= 0 && value.index < static_cast<int>(values.size());
  }

  /// The type of a value of this builder that is a tensor, as all but tokens and tuples are; null of others.
  RankedTensorType typeOf(GraphBuilder::Value value) const {
    return has(value) ? dyn_cast<RankedTensorType>(values[value.index].getType()) : RankedTensorType();
  }

  /// What messages call the next operation, and where what is made for it is said to be from.
  std::string nextPlace(absl::string_view operation) {
    return absl::StrCat("operation ", ++operations, " (", operation, ")");
  }
  Location locationOf(absl::string_view place) { return NameLoc::get(builder.getStringAttr(toRef(place))); }

  void fail(const absl::Status &mistake) {
    if (status.ok())
      status = mistake;
  }
  void fail(absl::string_view place, absl::string_view mistake) {
    fail(absl::InvalidArgumentError(absl::StrCat(place, ": ", mistake)));
  }

  std::vector<GraphBuilder::Value> add(ValueRange results);
  RankedTensorType tensorType(absl::string_view place, ElementType type, absl::Span<const int64_t> shape);
  LogicalResult checkOperation(const OperationState &state);
  LogicalResult addOperands(OperationState &state, absl::Span<const GraphBuilder::Value> operands);
  LogicalResult addAttributes(OperationState &state, absl::string_view place, absl::string_view text);
  std::vector<GraphBuilder::Value> create(OperationState &state);
  std::vector<GraphBuilder::Value> apply(absl::string_view place, absl::string_view operation,
                                         absl::Span<const GraphBuilder::Value> operands,
                                         absl::string_view attributes, TypeRange types);
};

std::vector<GraphBuilder::Value> GraphBuilder::Implementation::add(ValueRange results) {
  std::vector<GraphBuilder::Value> added;
  for (mlir::Value result : results) {
    added.push_back({static_cast<int>(values.size())});
    values.push_back(result);
  }
  return added;
}

/// Null after a mistake.
RankedTensorType GraphBuilder::Implementation::tensorType(absl::string_view place, ElementType type,
                                                          absl::Span<const int64_t> shape) {
  if (absl::StatusOr<int64_t> bytes = byteSize(type, shape); !bytes.ok()) {
    fail(place, absl::StrCat(arrayTypeString(type, shape), ": ", bytes.status().message()));
    return {};
  }
  return RankedTensorType::get(ArrayRef<int64_t>(shape.data(), shape.size()),
                               reference::mlirTypeOf(context.get(), type));
}

GraphBuilder::GraphBuilder(absl::string_view name) : implementation(std::make_unique<Implementation>()) {
  Implementation &self = *implementation;
  self.context
      ->loadDialect<func::FuncDialect, graph::GraphDialect, stablehlo::StableHLODialect, chlo::CHLODialect>();
  Location location = self.locationOf("graph builder");
  self.module = ModuleOp::create(location);
  self.builder.setInsertionPointToEnd(self.module->getBody());
  self.function =
      func::FuncOp::create(self.builder, location, toRef(name), self.builder.getFunctionType({}, {}));
  self.builder.setInsertionPointToEnd(self.function.addEntryBlock());
}

GraphBuilder::~GraphBuilder() = default;
GraphBuilder::GraphBuilder(GraphBuilder &&) noexcept = default;
GraphBuilder &GraphBuilder::operator=(GraphBuilder &&) noexcept = default;

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

GraphBuilder::Value GraphBuilder::argument(ElementType type, absl::Span<const int64_t> shape) {
  if (!ok())
    return Value();
  Implementation &self = *implementation;
  Block &entry = self.function.getBody().front();
  std::string place = absl::StrCat("argument ", entry.getNumArguments());
  RankedTensorType tensor = self.tensorType(place, type, shape);
  return tensor ? self.add({entry.addArgument(tensor, self.locationOf(place))}).front() : Value();
}

GraphBuilder::Value GraphBuilder::constant(const Array &value) {
  if (!ok())
    return Value();
  Implementation &self = *implementation;
  OperationState state(self.locationOf(self.nextPlace("graph.constant")), "graph.constant");
  state.addAttribute("value", reference::toAttribute(self.context.get(), value));
  state.addTypes(reference::tensorTypeOf(self.context.get(), value));
  std::vector<Value> results = self.create(state);
  return results.empty() ? Value() : results.front();
}

GraphBuilder::Value GraphBuilder::constant(const absl::StatusOr<Array> &value) {
  if (value.ok())
    return constant(*value);
  if (ok())
    implementation->fail(implementation->nextPlace("graph.constant"), value.status().message());
  return Value();
}

GraphBuilder::Value GraphBuilder::apply(absl::string_view operation, absl::Span<const Value> operands,
                                        absl::string_view attributes) {
  std::vector<Value> results = applyAll(operation, operands, attributes);
  return results.empty() ? Value() : results.front();
}

std::vector<GraphBuilder::Value> GraphBuilder::applyAll(absl::string_view operation,
                                                        absl::Span<const Value> operands,
                                                        absl::string_view attributes) {
  if (!ok())
    return {};
  return implementation->apply(implementation->nextPlace(operation), operation, operands, attributes, {});
}

GraphBuilder::Value GraphBuilder::applyTo(ElementType type, absl::Span<const int64_t> shape,
                                          absl::string_view operation, absl::Span<const Value> operands,
                                          absl::string_view attributes) {
  if (!ok())
    return Value();
  std::string place = implementation->nextPlace(operation);
  Type tensor = implementation->tensorType(place, type, shape);
  if (!tensor)
    return Value();
  std::vector<Value> results = implementation->apply(place, operation, operands, attributes, tensor);
  return results.empty() ? Value() : results.front();
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

LogicalResult GraphBuilder::Implementation::checkOperation(const OperationState &state) {
  if (!isOfGraphs(state.name.getDialectNamespace()))
    return emitError(state.location) << "expected an operation of the graph, the stablehlo or the chlo "
                                     << "dialect, found '" << state.name << "'";
  if (!state.name.isRegistered())
    return emitError(state.location) << "there is no operation named '" << state.name << "'";
  if (!state.name.hasTrait<OpTrait::ZeroRegions>())
    return emitError(state.location) << "'" << state.name
                                     << "' has regions, which cannot be built; write the "
                                     << "program as text, which Module::parse reads";
  return success();
}

LogicalResult GraphBuilder::Implementation::addOperands(OperationState &state,
                                                        absl::Span<const GraphBuilder::Value> operands) {
  for (GraphBuilder::Value operand : operands) {
    if (!has(operand))
      return emitError(state.location)
             << "operand " << state.operands.size() << " is not a value of this builder";
    state.operands.push_back(values[operand.index]);
  }
  return success();
}

LogicalResult GraphBuilder::Implementation::addAttributes(OperationState &state, absl::string_view place,
                                                          absl::string_view text) {
  if (text.empty())
    return success();
  if (absl::Status nesting = checkText(toRef(text), toRef(place)); !nesting.ok()) {
    fail(nesting);
    return failure();
  }
  auto parsed = dyn_cast_or_null<DictionaryAttr>(parseAttribute(toRef(text), context.get()));
  if (!parsed)
    return emitError(state.location) << "the attributes are not a dictionary: " << toRef(text);
  state.addAttributes(parsed.getValue());
  return checkAttributes(state);
}

std::vector<GraphBuilder::Value>
GraphBuilder::Implementation::apply(absl::string_view place, absl::string_view operation,
                                    absl::Span<const GraphBuilder::Value> operands,
                                    absl::string_view attributes, TypeRange types) {
  OperationState state(locationOf(place), toRef(operation));
  state.addTypes(types);
  if (failed(checkOperation(state)) || failed(addOperands(state, operands)) ||
      failed(addAttributes(state, place, attributes)) || (types.empty() && failed(inferResultTypes(state)))) {
    fail(diagnostics.status(toRef(place)));
    return {};
  }
  return create(state);
}

std::vector<GraphBuilder::Value> GraphBuilder::Implementation::create(OperationState &state) {
  Operation *operation = builder.create(state);
  if (succeeded(verify(operation)))
    return add(operation->getResults());
  fail(diagnostics.status("verifying an operation"));
  return {};
}

//===----------------------------------------------------------------------===//
// The program
//===----------------------------------------------------------------------===//

ElementType GraphBuilder::elementType(Value value) const {
  RankedTensorType type = implementation ? implementation->typeOf(value) : RankedTensorType();
  return type ? reference::elementTypeOf(type.getElementType()).value_or(ElementType::F32) : ElementType::F32;
}

Shape GraphBuilder::shape(Value value) const {
  RankedTensorType type = implementation ? implementation->typeOf(value) : RankedTensorType();
  return type ? Shape(type.getShape().begin(), type.getShape().end()) : Shape();
}

bool GraphBuilder::ok() const { return implementation && implementation->status.ok(); }

absl::StatusOr<Module> GraphBuilder::build(absl::Span<const Value> results) && {
  std::unique_ptr<Implementation> self = std::move(implementation);
  if (!self)
    return absl::FailedPreconditionError(
        "this graph builder is empty: it has built its program, or another was moved from it");
  SmallVector<mlir::Value> returned;
  for (Value result : results) {
    if (!self->has(result))
      self->fail(absl::StrCat("result ", returned.size(), " of the program"), "not a value of this builder");
    if (!self->status.ok())
      return self->status;
    returned.push_back(self->values[result.index]);
  }
  if (!self->status.ok())
    return self->status;
  func::ReturnOp::create(self->builder, self->function.getLoc(), returned);
  Block &entry = self->function.getBody().front();
  self->function.setFunctionType(
      self->builder.getFunctionType(entry.getArgumentTypes(), ValueRange(returned).getTypes()));
  if (failed(verify(*self->module)))
    return self->diagnostics.status("verifying the program");
  return Module::adopt(self->context, self->module.release());
}

} // namespace systole

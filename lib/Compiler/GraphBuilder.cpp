//===- GraphBuilder.cpp - Building a program in memory --------------------===//

#include "systole/Compiler/GraphBuilder.h"

#include "systole/Compiler/Diagnostics.h"
#include "systole/Reference/Attributes.h"

#include "absl/strings/str_cat.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "llvm/ADT/ScopeExit.h"

using namespace mlir;

namespace systole {

struct GraphBuilder::Implementation {
  std::shared_ptr<MLIRContext> context = makeContext();
  OwningOpRef<ModuleOp> module;
  func::FuncOp function;
  OpBuilder builder{context.get()};
  DiagnosticCollector diagnostics{*context};
  std::vector<mlir::Value> values;
  absl::Status status;
  int operations = 0;

  std::vector<GraphBuilder::Value> add(ValueRange results);
  void fail(absl::string_view activity) {
    if (status.ok())
      status = diagnostics.status(llvm::StringRef(activity.data(), activity.size()));
  }
  bool has(GraphBuilder::Value value) const {
    return value.index >= 0 && value.index < static_cast<int>(values.size());
  }
  void apply(absl::string_view operation, absl::Span<const GraphBuilder::Value> operands,
             absl::string_view attributes, TypeRange types, std::vector<GraphBuilder::Value> &results);
  void create(OperationState &state, absl::string_view place, std::vector<GraphBuilder::Value> &results);
};

static RankedTensorType tensorType(MLIRContext *context, ElementType type, absl::Span<const int64_t> shape) {
  return RankedTensorType::get(ArrayRef<int64_t>(shape.data(), shape.size()),
                               reference::mlirTypeOf(context, type));
}

std::vector<GraphBuilder::Value> GraphBuilder::Implementation::add(ValueRange results) {
  std::vector<GraphBuilder::Value> added;
  for (mlir::Value result : results) {
    added.push_back({static_cast<int>(values.size())});
    values.push_back(result);
  }
  return added;
}

GraphBuilder::GraphBuilder(absl::string_view name) : implementation(std::make_unique<Implementation>()) {
  Implementation &self = *implementation;
  self.context->loadAllAvailableDialects();
  Location location = NameLoc::get(self.builder.getStringAttr("graph builder"));
  self.module = ModuleOp::create(location);
  self.builder.setInsertionPointToEnd(self.module->getBody());
  self.function = func::FuncOp::create(self.builder, location, llvm::StringRef(name.data(), name.size()),
                                       self.builder.getFunctionType({}, {}));
  self.builder.setInsertionPointToEnd(self.function.addEntryBlock());
}

GraphBuilder::~GraphBuilder() = default;
GraphBuilder::GraphBuilder(GraphBuilder &&) noexcept = default;
GraphBuilder &GraphBuilder::operator=(GraphBuilder &&) noexcept = default;

GraphBuilder::Value GraphBuilder::argument(ElementType type, absl::Span<const int64_t> shape) {
  Implementation &self = *implementation;
  Block &entry = self.function.getBody().front();
  RankedTensorType tensor = tensorType(self.context.get(), type, shape);
  return self.add({entry.addArgument(tensor, self.function.getLoc())}).front();
}

GraphBuilder::Value GraphBuilder::constant(const Array &value) {
  Implementation &self = *implementation;
  if (!self.status.ok())
    return Value();
  OperationState state(self.function.getLoc(), "graph.constant");
  state.addAttribute("value", reference::toAttribute(self.context.get(), value));
  state.addTypes(reference::tensorTypeOf(self.context.get(), value));
  std::vector<Value> results;
  self.create(state, "graph.constant", results);
  return results.empty() ? Value() : results.front();
}

GraphBuilder::Value GraphBuilder::apply(absl::string_view operation, absl::Span<const Value> operands,
                                        absl::string_view attributes) {
  std::vector<Value> results = applyAll(operation, operands, attributes);
  return results.empty() ? Value() : results.front();
}

std::vector<GraphBuilder::Value> GraphBuilder::applyAll(absl::string_view operation,
                                                        absl::Span<const Value> operands,
                                                        absl::string_view attributes) {
  std::vector<Value> results;
  implementation->apply(operation, operands, attributes, {}, results);
  return results;
}

GraphBuilder::Value GraphBuilder::applyTo(ElementType type, absl::Span<const int64_t> shape,
                                          absl::string_view operation, absl::Span<const Value> operands,
                                          absl::string_view attributes) {
  std::vector<Value> results;
  Type tensor = tensorType(implementation->context.get(), type, shape);
  implementation->apply(operation, operands, attributes, {tensor}, results);
  return results.empty() ? Value() : results.front();
}

/// Fills in the result types of `state` from its operation's own inference.
static LogicalResult inferTypes(OperationState &state, DictionaryAttr attributes) {
  auto emit = [&] { return emitError(state.location); };
  std::optional<RegisteredOperationName> info = state.name.getRegisteredInfo();
  if (!info)
    return emit() << "there is no operation named '" << state.name << "'";
  auto *inference = info->getInterface<InferTypeOpInterface>();
  if (!inference)
    return emit() << "the result types of '" << state.name << "' do not follow from its operands; "
                  << "write it as text";
  std::vector<char> storage(info->getOpPropertyByteSize() + alignof(std::max_align_t));
  void *aligned = storage.data();
  size_t space = storage.size();
  std::align(alignof(std::max_align_t), info->getOpPropertyByteSize(), aligned, space);
  OpaqueProperties properties(aligned);
  info->initOpProperties(properties, OpaqueProperties(nullptr));
  llvm::scope_exit destroy([&] { info->destroyOpProperties(properties); });
  if (info->getOpPropertyByteSize() > 0 && attributes &&
      failed(info->setOpPropertiesFromAttribute(state.name, properties, attributes, emit)))
    return failure();
  return inference->inferReturnTypes(state.getContext(), state.location, state.operands, attributes,
                                     properties, state.regions, state.types);
}

void GraphBuilder::Implementation::apply(absl::string_view operation,
                                         absl::Span<const GraphBuilder::Value> operands,
                                         absl::string_view attributes, TypeRange types,
                                         std::vector<GraphBuilder::Value> &results) {
  if (!status.ok())
    return;
  std::string place = absl::StrCat("operation ", ++operations, " (", operation, ")");
  OperationState state(NameLoc::get(builder.getStringAttr(place)),
                       llvm::StringRef(operation.data(), operation.size()));
  state.addTypes(types);
  for (GraphBuilder::Value operand : operands) {
    if (!has(operand)) {
      status = absl::InvalidArgumentError(
          absl::StrCat(place, ": operand ", state.operands.size(), " is not a value of this builder"));
      return;
    }
    state.operands.push_back(values[operand.index]);
  }
  if (!attributes.empty()) {
    auto parsed = dyn_cast_or_null<DictionaryAttr>(
        parseAttribute(llvm::StringRef(attributes.data(), attributes.size()), context.get()));
    if (!parsed) {
      emitError(state.location) << "the attributes are not a dictionary: " << std::string(attributes);
      return fail(place);
    }
    state.addAttributes(parsed.getValue());
  }
  create(state, place, results);
}

void GraphBuilder::Implementation::create(OperationState &state, absl::string_view place,
                                          std::vector<GraphBuilder::Value> &results) {
  if (state.types.empty() && failed(inferTypes(state, state.attributes.getDictionary(context.get()))))
    return fail(place);
  Operation *operation = builder.create(state);
  if (failed(verify(operation)))
    return fail(place);
  results = add(operation->getResults());
}

ElementType GraphBuilder::elementType(Value value) const {
  if (!implementation->has(value))
    return ElementType::F32;
  auto type = cast<RankedTensorType>(implementation->values[value.index].getType());
  return reference::elementTypeOf(type.getElementType()).value_or(ElementType::F32);
}

Shape GraphBuilder::shape(Value value) const {
  if (!implementation->has(value))
    return {};
  auto type = cast<RankedTensorType>(implementation->values[value.index].getType());
  return Shape(type.getShape().begin(), type.getShape().end());
}

bool GraphBuilder::ok() const { return implementation->status.ok(); }

absl::StatusOr<Module> GraphBuilder::build(absl::Span<const Value> results) && {
  Implementation &self = *implementation;
  SmallVector<mlir::Value> returned;
  for (Value result : results) {
    if (self.status.ok() && !self.has(result))
      self.status = absl::InvalidArgumentError(
          absl::StrCat("result ", returned.size(), " of the program is not a value of this builder"));
    if (!self.status.ok())
      return self.status;
    returned.push_back(self.values[result.index]);
  }
  if (!self.status.ok())
    return self.status;
  func::ReturnOp::create(self.builder, self.function.getLoc(), returned);
  Block &entry = self.function.getBody().front();
  self.function.setFunctionType(
      self.builder.getFunctionType(entry.getArgumentTypes(), ValueRange(returned).getTypes()));
  if (failed(verify(*self.module)))
    self.fail("verifying the program");
  if (!self.status.ok())
    return self.status;
  return Module::adopt(self.context, self.module.release());
}

} // namespace systole

//===- CHLOComposites.cpp - Operations of chlo in artifacts ---------------===//

#include "CHLOComposites.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"
#include "systole/Dialect/StableHLO/Transforms/Passes.h"
#include "systole/Dialect/StableHLO/Transforms/Term.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"

#include <numbers>

using namespace mlir;

namespace systole::portable {

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// Gives a new operation its attributes; false if it does not take them all.
static bool setAttributes(Operation *op, DictionaryAttr attributes) {
  if (attributes.empty())
    return true;
  auto discard = [&] { return mlir::emitError(op->getLoc()); };
  if (op->getPropertiesStorageSize() == 0 || failed(op->setPropertiesFromAttribute(attributes, discard)))
    return false;
  return llvm::all_of(attributes, [&](NamedAttribute attribute) {
    return op->getInherentAttr(attribute.getName()).value_or(nullptr) == attribute.getValue();
  });
}

/// The operation that a composite is, in its place; null if it is not exactly one.
static Operation *raise(stablehlo::CompositeOp composite) {
  OperationName name(composite.getName(), composite.getContext());
  if (!composite.getName().starts_with("chlo.") || composite.getVersion() > 1 || !name.isRegistered() ||
      composite->getNumRegions() > 0)
    return nullptr;
  OpBuilder builder(composite);
  OperationState state(composite.getLoc(), name, composite.getInputs(), composite.getResultTypes());
  state.addAttributes(composite->getDiscardableAttrDictionary().getValue());
  Operation *op = builder.create(state);
  // What does not verify stays as it is, which is no error.
  ScopedDiagnosticHandler silence(composite.getContext(), [](Diagnostic &) { return success(); });
  if (setAttributes(op, composite.getCompositeAttributes()) && succeeded(verify(op)))
    return op;
  op->erase();
  return nullptr;
}

void raiseComposites(ModuleOp module) {
  module.getContext()->loadDialect<chlo::CHLODialect>();
  SmallVector<stablehlo::CompositeOp> composites;
  module.walk([&](stablehlo::CompositeOp composite) { composites.push_back(composite); });
  llvm::SmallSetVector<StringRef, 8> decompositions;
  for (stablehlo::CompositeOp composite : composites) {
    Operation *op = raise(composite);
    if (!op)
      continue;
    decompositions.insert(composite.getDecompositionAttr().getAttr().getValue());
    composite->replaceAllUsesWith(op);
    composite.erase();
  }
  for (StringRef name : decompositions) {
    auto function = module.lookupSymbol<func::FuncOp>(name);
    if (function && function.isPrivate() && SymbolTable::symbolKnownUseEmpty(function, module))
      function.erase();
  }
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

/// erf(x) = 2/sqrt(pi) x exp(-x^2) (1 + t/3 (1 + t/5 (1 + t/7 …))) with t = 2x^2, whose terms are all
/// positive. Beyond `limit` the function is 1 to the last bit.
static stablehlo::Term erf(const stablehlo::Term &x) {
  double limit = x.isDouble() ? 6.0 : 4.0;
  int terms = x.isDouble() ? 130 : 50;
  stablehlo::Term magnitude = minimum(abs(x), limit);
  stablehlo::Term square = magnitude * magnitude;
  stablehlo::Term series = x.splat(1);
  for (int n = terms; n > 0; --n)
    series = series * square * (2.0 / (2 * n + 1)) + 1.0;
  stablehlo::Term value = magnitude * exp(-square) * series * (2 * std::numbers::inv_sqrtpi);
  return sign(x) * minimum(value, 1.0);
}

/// Backends have erf, so that the pass that expands chlo leaves it.
static void expandErf(chlo::ErfOp op) {
  OpBuilder builder(op);
  stablehlo::Term x(builder, op.getLoc(), op.getOperand());
  Type element = x.element();
  bool isNarrow = element.getIntOrFloatBitWidth() < 32;
  op.replaceAllUsesWith(Value(isNarrow ? erf(x.convert(builder.getF32Type())).convert(element) : erf(x)));
  op.erase();
}

namespace {
/// Makes the functions that say what composites compute, one for all operations that are alike.
class Decompositions {
public:
  explicit Decompositions(ModuleOp module) : module(module), symbols(module) {}

  func::FuncOp of(Operation *op) {
    for (func::FuncOp function : made)
      if (computes(function, op))
        return function;
    return made.emplace_back(make(op));
  }

private:
  static bool computes(func::FuncOp function, Operation *op) {
    Operation &computed = function.getBody().front().front();
    return computed.getName() == op->getName() && computed.getOperandTypes() == op->getOperandTypes() &&
           computed.getResultTypes() == op->getResultTypes() &&
           computed.getPropertiesAsAttribute() == op->getPropertiesAsAttribute();
  }

  func::FuncOp make(Operation *op) {
    OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
    auto type = builder.getFunctionType(op->getOperandTypes(), op->getResultTypes());
    auto function = func::FuncOp::create(op->getLoc(), (op->getName().getStringRef() + ".impl").str(), type);
    function.setPrivate();
    symbols.insert(function);
    Block *body = function.addEntryBlock();
    builder.setInsertionPointToStart(body);
    Operation *computed = builder.clone(*op);
    computed->setOperands(body->getArguments());
    computed->setDiscardableAttrs(DictionaryAttr::get(op->getContext(), {}));
    func::ReturnOp::create(builder, op->getLoc(), computed->getResults());
    return function;
  }

  ModuleOp module;
  SymbolTable symbols;
  std::vector<func::FuncOp> made;
};
} // namespace

static void makeComposite(Operation *op, Decompositions &decompositions) {
  OpBuilder builder(op);
  func::FuncOp decomposition = decompositions.of(op);
  auto properties = dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute());
  OperationState state(op->getLoc(), stablehlo::CompositeOp::getOperationName(), op->getOperands(),
                       op->getResultTypes(), op->getDiscardableAttrDictionary().getValue());
  state.addAttribute("name", builder.getStringAttr(op->getName().getStringRef()));
  state.addAttribute("decomposition", FlatSymbolRefAttr::get(decomposition.getSymNameAttr()));
  state.addAttribute("version", builder.getI32IntegerAttr(1));
  if (properties && !properties.empty())
    state.addAttribute("composite_attributes", properties);
  op->replaceAllUsesWith(builder.create(state));
  op->erase();
}

LogicalResult lowerToComposites(ModuleOp module, Version target) {
  SmallVector<Operation *> ops;
  module.walk([&](Operation *op) {
    if (isa_and_nonnull<chlo::CHLODialect>(op->getDialect()))
      ops.push_back(op);
  });
  if (ops.empty())
    return success();
  constexpr Version compositesSince{0, 19, 0};
  if (target >= compositesSince) {
    Decompositions decompositions(module);
    for (Operation *op : ops)
      makeComposite(op, decompositions);
  }
  module.walk([](chlo::ErfOp op) { expandErf(op); });
  PassManager passes(module.getContext());
  passes.addPass(stablehlo::createCHLOExpand());
  if (failed(passes.run(module)))
    return failure();
  WalkResult remaining = module.walk([](Operation *op) -> WalkResult {
    if (!isa_and_nonnull<chlo::CHLODialect>(op->getDialect()))
      return WalkResult::advance();
    return op->emitOpError() << "cannot be written in StableHLO for these types, which an artifact needs";
  });
  return failure(remaining.wasInterrupted());
}

} // namespace systole::portable

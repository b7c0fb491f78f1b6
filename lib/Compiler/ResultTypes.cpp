//===- ResultTypes.cpp - The result types of an op about to be built ------===//
//
// MLIR has no check of an op's operands and attributes apart from that of its results, whose types are not
// known yet. But its verifier goes through the definition of an op in a fixed order: numbers of regions,
// results and operands, then attributes, operands, and results. So an op with results of a type that none may
// have is built aside, and verified: an error that names that type is the first about a result, and what
// comes before it in the order is in order.
//
//===----------------------------------------------------------------------===//

#include "ResultTypes.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "llvm/ADT/ScopeExit.h"

using namespace mlir;

namespace systole {

LogicalResult checkAttributes(const OperationState &state) {
  ArrayRef<StringAttr> known = state.name.getAttributeNames();
  for (NamedAttribute attribute : state.attributes)
    // Those of other dialects, with a dialect's name and a point, may be anything.
    if (!attribute.getName().getValue().contains('.') && !llvm::is_contained(known, attribute.getName()))
      return emitError(state.location)
             << "'" << state.name << "' op has no attribute '" << attribute.getName().getValue()
             << "'; expected one of: "
             << llvm::join(llvm::map_range(known, [](StringAttr name) { return name.getValue(); }), ", ");
  NamedAttrList attributes = state.attributes;
  return state.name.verifyInherentAttrs(
      attributes, [&] { return emitError(state.location) << "'" << state.name << "' op "; });
}

/// How many results an op with this trait, NResults<count>, has; none of our ops has more than four.
template <unsigned... counts>
static unsigned fixedResultCount(OperationName name, std::integer_sequence<unsigned, counts...>) {
  unsigned found = 1;
  ((found = name.hasTrait<OpTrait::NResults<counts + 2>::template Impl>() ? counts + 2 : found), ...);
  return found;
}

/// As many results as the op has, or one where it may have any number.
static unsigned placeholderCount(OperationName name) {
  return name.hasTrait<OpTrait::ZeroResults>()
             ? 0
             : fixedResultCount(name, std::make_integer_sequence<unsigned, 3>());
}

namespace {

/// Keeps errors about a type to itself.
class PlaceholderErrors {
public:
  explicit PlaceholderErrors(Type placeholder)
      : handler(placeholder.getContext(), [this, placeholder](Diagnostic &diagnostic) {
          bool named = llvm::any_of(diagnostic.getArguments(), [&](const DiagnosticArgument &argument) {
            return argument.getKind() == DiagnosticArgument::DiagnosticArgumentKind::Type &&
                   argument.getAsType() == placeholder;
          });
          found |= named;
          return success(named);
        }) {}
  bool any() const { return found; }

private:
  bool found = false;
  ScopedDiagnosticHandler handler;
};

} // namespace

/// Checks all that the op's definition says before it comes to the results.
static LogicalResult checkUpToResults(Operation *op, Type placeholder) {
  PlaceholderErrors errors(placeholder);
  return success(succeeded(op->getName().verifyInvariants(op)) || errors.any());
}

LogicalResult inferResultTypes(OperationState &state) {
  auto *inference = state.name.getInterface<InferTypeOpInterface>();
  if (!inference)
    return emitError(state.location) << "the result types of '" << state.name
                                     << "' do not follow from its operands; give them, or write it as text";
  Type placeholder = NoneType::get(state.getContext());
  SmallVector<Type> results(placeholderCount(state.name), placeholder);
  Operation *op = Operation::create(state.location, state.name, results, state.operands,
                                    NamedAttrList(state.attributes), OpaqueProperties(nullptr));
  llvm::scope_exit destroy([&] { op->destroy(); });
  if (failed(checkUpToResults(op, placeholder)))
    return failure();
  return inference->inferReturnTypes(state.getContext(), state.location, state.operands,
                                     op->getRawDictionaryAttrs(), op->getPropertiesStorage(),
                                     op->getRegions(), state.types);
}

} // namespace systole

//===- Donations.cpp - Arguments that callers give up ---------------------===//

#include "Donations.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;

namespace systole {

static constexpr llvm::StringLiteral aliasName = "tf.aliasing_output";
static constexpr llvm::StringLiteral donorName = "jax.buffer_donor";

namespace {
class DonationPlan {
public:
  explicit DonationPlan(func::FuncOp function) : function(function), takers(function.getNumResults()) {}

  /// The results that the program names itself.
  LogicalResult takeNamed() {
    for (unsigned argument = 0; argument < function.getNumArguments(); ++argument) {
      Attribute attribute = function.getArgAttr(argument, aliasName);
      if (attribute && failed(takeNamed(argument, dyn_cast<IntegerAttr>(attribute))))
        return failure();
    }
    return success();
  }

  /// Results for arguments that leave the choice to us: the first of the same type that is free.
  void takeFree() {
    for (unsigned argument = 0; argument < function.getNumArguments(); ++argument) {
      auto donor = function.getArgAttrOfType<BoolAttr>(argument, donorName);
      if (!donor || !donor.getValue() || function.getArgAttr(argument, aliasName))
        continue;
      for (unsigned result = 0; result < takers.size(); ++result)
        if (!takers[result] && isa<RankedTensorType>(function.getResultTypes()[result]) &&
            fits(argument, result)) {
          takers[result] = argument;
          break;
        }
    }
  }

  /// Writes what was decided to the arguments. Tokens don't count.
  void write() {
    Builder builder(function.getContext());
    int32_t place = 0;
    for (unsigned result = 0; result < takers.size(); ++result) {
      if (isa<stablehlo::TokenType>(function.getResultTypes()[result]))
        continue;
      if (takers[result])
        function.setArgAttr(*takers[result], aliasName, builder.getI32IntegerAttr(place));
      ++place;
    }
  }

private:
  bool fits(unsigned argument, unsigned result) {
    return function.getArgumentTypes()[argument] == function.getResultTypes()[result];
  }

  LogicalResult takeNamed(unsigned argument, IntegerAttr alias) {
    auto error = [&] {
      return function.emitError() << "argument " << argument << " of the entry function '"
                                  << function.getName() << "' ";
    };
    if (!alias)
      return error() << "must have the index of a result as '" << aliasName << "'";
    int64_t result = alias.getInt();
    if (result < 0 || result >= static_cast<int64_t>(takers.size()))
      return error() << "gives its memory to result " << result << ", and there are " << takers.size()
                     << " results";
    if (takers[result])
      return error() << "gives its memory to result " << result << ", which takes that of argument "
                     << *takers[result];
    if (!isa<RankedTensorType>(function.getArgumentTypes()[argument]))
      return error() << "has the type " << function.getArgumentTypes()[argument]
                     << ", which has no memory to give";
    if (!fits(argument, static_cast<unsigned>(result)))
      return error() << "has the type " << function.getArgumentTypes()[argument] << ", and result " << result
                     << ", which takes over its memory, " << function.getResultTypes()[result];
    takers[result] = argument;
    return success();
  }

  func::FuncOp function;
  SmallVector<std::optional<unsigned>> takers;
};
} // namespace

LogicalResult assignDonations(ModuleOp module) {
  DonationPlan plan(module.lookupSymbol<func::FuncOp>("main"));
  if (failed(plan.takeNamed()))
    return failure();
  plan.takeFree();
  plan.write();
  return success();
}

LogicalResult checkDonations(ModuleOp module) {
  auto main = module.lookupSymbol<func::FuncOp>("main");
  return main ? DonationPlan(main).takeNamed() : success();
}

} // namespace systole

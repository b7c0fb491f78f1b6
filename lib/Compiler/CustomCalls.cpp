//===- CustomCalls.cpp - What a program's custom calls stand for ----------===//

#include "CustomCalls.h"

#include "systole/Dialect/StableHLO/IR/CheckOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Parser/Parser.h"

#include <set>

using namespace mlir;

namespace systole {

namespace {

/// The functions of the decompositions, which come into the module when one of them is first called.
class Decompositions {
public:
  Decompositions(ModuleOp module, const CompileOptions &options) : module(module), options(options) {}

  /// Makes `call` a call of its decomposition. False: it has none.
  FailureOr<bool> replace(stablehlo::CustomCallOp call) {
    std::string name = call.getCallTargetName().str();
    FunctionType wanted = FunctionType::get(call.getContext(), call.getOperandTypes(), call.getResultTypes());
    auto source = options.decompositions.find(name);
    if (source == options.decompositions.end())
      return false;
    auto [bodies, isNew] = merged.try_emplace(name);
    if (isNew && failed(merge(call, source->second, bodies->second)))
      return failure();
    for (func::FuncOp body : bodies->second)
      if (body.getFunctionType() == wanted) {
        OpBuilder builder(call);
        call.replaceAllUsesWith(func::CallOp::create(builder, call.getLoc(), body, call.getOperands()));
        call.erase();
        return true;
      }
    InFlightDiagnostic error = call.emitOpError() << "calls '" << name << "' with the type " << wanted
                                                  << ", which no public function of its decomposition has";
    for (func::FuncOp body : bodies->second)
      error.attachNote(body.getLoc()) << "this one has " << body.getFunctionType();
    return failure();
  }

private:
  /// Moves the functions of a decomposition's text into the module, under names that are free there.
  LogicalResult merge(stablehlo::CustomCallOp call, const std::string &text,
                      SmallVector<func::FuncOp> &bodies) {
    StringRef name = call.getCallTargetName();
    OwningOpRef<ModuleOp> source = parseSourceString<ModuleOp>(text, ParserConfig(call.getContext()),
                                                               ("<decomposition of " + name + ">").str());
    if (!source)
      return call.emitOpError() << "calls '" << name << "', whose decomposition does not parse";
    SymbolTable names(module), own(*source);
    SmallVector<func::FuncOp> functions(source->getOps<func::FuncOp>());
    for (func::FuncOp function : functions)
      if (failed(own.renameToUnique(function, {&names})))
        return call.emitOpError() << "calls '" << name << "', whose decomposition has a function '"
                                  << function.getName() << "' that can't be renamed";
    for (func::FuncOp function : functions) {
      if (function.isPublic() && !function.isExternal())
        bodies.push_back(function);
      function->remove();
      function.setPrivate();
      module.push_back(function);
    }
    return success();
  }

  ModuleOp module;
  const CompileOptions &options;
  llvm::StringMap<SmallVector<func::FuncOp>> merged;
};

} // namespace

/// The names that a call could have had.
static std::string knownNames(const CompileOptions &options) {
  std::set<std::string> names(options.declaredCalls.begin(), options.declaredCalls.end());
  if (options.customCalls)
    for (std::string &name : options.customCalls->names())
      names.insert(std::move(name));
  for (const auto &[name, text] : options.decompositions)
    names.insert(name);
  std::string list;
  for (const std::string &name : names)
    list += (list.empty() ? "'" : ", '") + name + "'";
  return list.empty() ? "none is" : "those that are: " + list;
}

static LogicalResult checkHostCall(stablehlo::CustomCallOp call, const CompileOptions &options) {
  std::string name = call.getCallTargetName().str();
  bool isKnown = llvm::is_contained(options.declaredCalls, name) ||
                 (options.customCalls && options.customCalls->find(name));
  if (!isKnown)
    return call.emitOpError()
           << "calls '" << name
           << "', which Systole doesn't know: register a function or a decomposition of this "
              "name (docs/HowTo/CustomCalls.md); "
           << knownNames(options);
  if (options.target != "cpu")
    return call.emitOpError() << "calls '" << name << "', a function of the host, which a program on "
                              << options.target
                              << " can't reach: register a decomposition of it, or compile for the CPU";
  return success();
}

LogicalResult resolveCustomCalls(ModuleOp module, const CompileOptions &options) {
  Decompositions decompositions(module, options);
  bool good = true;
  // A decomposition may have custom calls in its turn, but only so deep: one for each name, and a built-in
  // one.
  for (size_t round = 0; round <= options.decompositions.size(); ++round) {
    SmallVector<stablehlo::CustomCallOp> calls;
    module.walk([&](stablehlo::CustomCallOp call) {
      if (!check::isCheckTarget(call.getCallTargetName()))
        calls.push_back(call);
    });
    bool replacedAny = false;
    for (stablehlo::CustomCallOp call : calls) {
      FailureOr<bool> replaced = decompositions.replace(call);
      good &= succeeded(replaced);
      replacedAny |= succeeded(replaced) && *replaced;
    }
    if (!good)
      return failure();
    if (!replacedAny)
      break;
  }
  module.walk([&](stablehlo::CustomCallOp call) {
    if (!check::isCheckTarget(call.getCallTargetName()))
      good &= succeeded(checkHostCall(call, options));
  });
  return success(good);
}

} // namespace systole

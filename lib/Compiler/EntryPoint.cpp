//===- EntryPoint.cpp - Which function a program starts with --------------===//

#include "EntryPoint.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;

namespace systole {

static LogicalResult reportMissing(ModuleOp module, StringRef entry) {
  InFlightDiagnostic error = module.emitError() << "there is no function '" << entry << "' to compile; ";
  std::string names;
  for (auto function : module.getOps<func::FuncOp>())
    names += (names.empty() ? "'" : ", '") + function.getName().str() + "'";
  if (names.empty())
    return error << "the module has no functions at all";
  return error << "choose another with --entry; the module has " << names;
}

static LogicalResult checkType(func::FuncOp function, Type type, StringRef role, unsigned index) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  // Tokens order effects, and are no part of what a caller gives or gets.
  if ((tensor && tensor.hasStaticShape()) || isa<stablehlo::TokenType>(type))
    return success();
  return function.emitError() << role << " " << index << " of the entry function '" << function.getName()
                              << "' must be a tensor of a static shape, found " << type
                              << (tensor
                                      ? "; give every dimension a size, and compile once for each size needed"
                                      : "");
}

LogicalResult selectEntryPoint(ModuleOp module, StringRef entry) {
  SymbolTable symbols(module);
  Operation *symbol = symbols.lookup(entry);
  auto function = dyn_cast_or_null<func::FuncOp>(symbol);
  if (!function)
    return reportMissing(module, entry);
  if (function.isExternal())
    return function.emitError() << "the entry function '" << entry << "' has no body";
  for (auto [index, type] : llvm::enumerate(function.getArgumentTypes()))
    if (failed(checkType(function, type, "argument", index)))
      return failure();
  for (auto [index, type] : llvm::enumerate(function.getResultTypes()))
    if (failed(checkType(function, type, "result", index)))
      return failure();

  if (entry != "main") {
    if (Operation *other = symbols.lookup("main"))
      if (failed(symbols.renameToUnique(other, {})))
        return failure();
    if (failed(symbols.rename(function, "main")))
      return failure();
  }
  for (auto other : module.getOps<func::FuncOp>())
    other.setVisibility(other == function ? SymbolTable::Visibility::Public
                                          : SymbolTable::Visibility::Private);
  return success();
}

} // namespace systole

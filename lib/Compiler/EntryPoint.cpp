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

/// func.return checks what it returns; other terminators, which func.func takes as well, do not.
static LogicalResult checkReturns(func::FuncOp function) {
  for (Block &block : function.getBody()) {
    Operation *terminator = block.mightHaveTerminator() ? block.getTerminator() : nullptr;
    if (!terminator)
      return function.emitError() << "the function '" << function.getName() << "' has no terminator";
    if (terminator->getNumSuccessors() == 0 && terminator->getOperandTypes() != function.getResultTypes())
      return terminator->emitOpError()
             << "returns (" << terminator->getOperandTypes() << "), and the function '" << function.getName()
             << "' is declared to return (" << function.getResultTypes() << ")";
  }
  return success();
}

/// Gives a function that takes and returns tuples the tuples' elements instead. PyTorch's exporters return
/// one tuple of all results.
static LogicalResult flattenTuples(func::FuncOp function) {
  OpBuilder builder(function.getContext());
  for (unsigned index = 0; index < function.getNumArguments();) {
    BlockArgument argument = function.getArgument(index);
    auto tuple = dyn_cast<TupleType>(argument.getType());
    if (!tuple) {
      ++index;
      continue;
    }
    SmallVector<Value> elements;
    for (auto [offset, type] : llvm::enumerate(tuple.getTypes())) {
      unsigned place = index + 1 + static_cast<unsigned>(offset);
      if (failed(function.insertArgument(place, type, {}, argument.getLoc())))
        return failure();
      elements.push_back(function.getArgument(place));
    }
    // In front of the tuples that this one is an element of.
    builder.setInsertionPointToStart(&function.getBody().front());
    argument.replaceAllUsesWith(
        stablehlo::TupleOp::create(builder, argument.getLoc(), argument.getType(), elements));
    if (failed(function.eraseArgument(index)))
      return failure();
  }

  Operation *terminator = function.getBody().back().getTerminator();
  builder.setInsertionPoint(terminator);
  for (unsigned index = 0; index < function.getNumResults();) {
    auto tuple = dyn_cast<TupleType>(function.getResultTypes()[index]);
    if (!tuple) {
      ++index;
      continue;
    }
    Value whole = terminator->getOperand(index);
    SmallVector<Value> elements;
    for (auto [offset, type] : llvm::enumerate(tuple.getTypes())) {
      elements.push_back(stablehlo::GetTupleElementOp::create(builder, terminator->getLoc(), type, whole,
                                                              static_cast<uint32_t>(offset)));
      if (failed(function.insertResult(index + 1 + static_cast<unsigned>(offset), type, {})))
        return failure();
    }
    terminator->setOperands(index, 1, elements);
    if (failed(function.eraseResult(index)))
      return failure();
  }
  return success();
}

LogicalResult selectEntryPoint(ModuleOp module, StringRef entry) {
  SymbolTable symbols(module);
  Operation *symbol = symbols.lookup(entry);
  auto function = dyn_cast_or_null<func::FuncOp>(symbol);
  if (!function)
    return reportMissing(module, entry);
  if (function.isExternal())
    return function.emitError() << "the entry function '" << entry << "' has no body";
  for (auto other : module.getOps<func::FuncOp>())
    if (failed(checkReturns(other)))
      return failure();
  bool isCalled = !SymbolTable::symbolKnownUseEmpty(function, module);
  if (!isCalled && llvm::hasSingleElement(function.getBody()) && failed(flattenTuples(function)))
    return failure();
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

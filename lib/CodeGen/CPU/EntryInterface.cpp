//===- EntryInterface.cpp - The buffers of the entry function -------------===//

#include "EntryInterface.h"

#include "Attributes.h"

using namespace mlir;
using namespace systole::cpu;

/// A count that an earlier pass has left, or -1.
static int64_t countOf(ModuleOp module, StringRef name) {
  auto attribute = module->getAttrOfType<IntegerAttr>(name);
  return attribute && attribute.getType().isSignlessInteger(64) ? attribute.getInt() : -1;
}

FailureOr<EntryInterface> systole::cpu::readEntryInterface(ModuleOp module, LLVM::LLVMFuncOp program) {
  int64_t arguments = countOf(module, argumentCountAttribute);
  auto donations = module->getAttrOfType<DenseI64ArrayAttr>(donationsAttribute);
  if (arguments < 0 || !donations || countOf(module, arenaBytesAttribute) < 0)
    return module.emitError("needs the attributes ")
           << argumentCountAttribute << ", " << donationsAttribute << " and " << arenaBytesAttribute
           << ", which cpu-prepare-entry and cpu-plan-arena leave";
  EntryInterface interface{arguments, SmallVector<int64_t>(donations.asArrayRef())};
  int64_t results = llvm::count_if(interface.donations, [](int64_t argument) { return argument < 0; });
  constexpr int64_t others = 3; // constants, runtime, arena
  LLVM::LLVMFunctionType type = program.getFunctionType();
  bool isPointers = llvm::all_of(type.getParams(), llvm::IsaPred<LLVM::LLVMPointerType>);
  if (!isPointers || type.isVarArg() || !isa<LLVM::LLVMVoidType>(type.getReturnType()) ||
      type.getNumParams() != arguments + results + others)
    return program.emitError("expected pointers to ")
           << arguments << " arguments, " << results
           << " results, the constants, the runtime and the arena, and no result, as the module's attributes "
              "have it; found the type "
           << type;
  return interface;
}

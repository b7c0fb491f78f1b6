//===- CustomCall.cpp - Calls of functions of the host --------------------===//

#include "Lowering.h"

#include "systole/Conversion/StableHLOToLinalg/Passes.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

/// What the host must know of a call. The function's type has lost whether integers have a sign.
static DictionaryAttr describeCall(CustomCallOp call) {
  Builder builder(call.getContext());
  auto types = [&](TypeRange range) {
    return builder.getTypeArrayAttr(SmallVector<Type>(range.begin(), range.end()));
  };
  Attribute config = call.getBackendConfigAttr();
  return builder.getDictionaryAttr({
      builder.getNamedAttr("name", call.getCallTargetNameAttr()),
      builder.getNamedAttr("config", config ? config : builder.getStringAttr("")),
      builder.getNamedAttr("operands", types(call.getOperandTypes())),
      builder.getNamedAttr("results", types(call.getResultTypes())),
  });
}

/// A call of a function `systole.custom_call_ENTRY_N` that the module declares: buffers of the operands and,
/// behind those, of the results.
LogicalResult Lowering::convertCustomCall(Operation *op) {
  auto call = cast<CustomCallOp>(op);
  Location location = op->getLoc();
  if (!call.getCalledComputations().empty())
    return op->emitOpError("calls '") << call.getCallTargetName()
                                      << "', a function of the host, with computations to call, which no "
                                         "function of the host can";
  SmallVector<Value> buffers;
  for (Value operand : get(op->getOperands()))
    buffers.push_back(readBuffer(location, operand));
  for (Type type : op->getResultTypes())
    buffers.push_back(allocate(location, storageTensor(type)));
  std::string name = ("systole.custom_call_" + callStack.front() + "_" + Twine(hostFunctions.size())).str();
  auto declaration =
      func::FuncOp::create(location, name, builder.getFunctionType(TypeRange(ValueRange(buffers)), {}));
  declaration.setPrivate();
  declaration->setAttr(customCallAttribute, describeCall(call));
  hostFunctions.push_back(declaration);
  func::CallOp::create(builder, location, declaration, buffers);
  Values results;
  for (Value buffer : ArrayRef(buffers).drop_front(op->getNumOperands()))
    results.push_back(asTensor(location, buffer, /*writable=*/true));
  set(op, results);
  return success();
}

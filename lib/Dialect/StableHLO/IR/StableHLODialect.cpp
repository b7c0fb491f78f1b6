//===- StableHLODialect.cpp - The stablehlo dialect -----------------------===//

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

using namespace mlir;
using namespace systole::stablehlo;

#include "systole/Dialect/StableHLO/IR/StableHLODialect.cpp.inc"

void StableHLODialect::initialize() {
  registerAttributes();
  registerTypes();
  registerStableHLODialectOperations(this);
}

Operation *StableHLODialect::materializeConstant(OpBuilder &builder, Attribute value, Type type, Location location) {
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements || !areCompatible(elements.getType(), type))
    return nullptr;
  return ConstantOp::create(builder, location, type, elements);
}

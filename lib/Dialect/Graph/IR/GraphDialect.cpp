//===- GraphDialect.cpp - The graph dialect --------------------------------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole::graph;

#include "systole/Dialect/Graph/IR/GraphDialect.cpp.inc"
#include "systole/Dialect/Graph/IR/GraphEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/Graph/IR/GraphAttributes.cpp.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/Graph/IR/GraphTypes.cpp.inc"

void systole::graph::GraphDialect::initialize() { registerGraphDialectOperations(this); }

Operation *systole::graph::GraphDialect::materializeConstant(OpBuilder &builder, Attribute value, Type type,
                                                             Location location) {
  auto elements = llvm::dyn_cast<ElementsAttr>(value);
  if (!elements || elements.getType() != type)
    return nullptr;
  return ConstantOp::create(builder, location, elements);
}

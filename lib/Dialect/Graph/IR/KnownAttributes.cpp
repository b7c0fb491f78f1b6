//===- KnownAttributes.cpp - No op has attributes that it doesn't know -----===//

#include "systole/Dialect/Graph/IR/KnownAttributes.h"

#include "mlir/IR/Operation.h"

using namespace mlir;

/// Operands of several groups, whose sizes MLIR keeps as an attribute of no interest to a person.
static bool isForPeople(StringAttr name) { return !name.getValue().ends_with("SegmentSizes"); }

static std::string describeKnown(Operation *op) {
  std::string names;
  for (StringAttr name : op->getName().getAttributeNames())
    if (isForPeople(name))
      names += (names.empty() ? "'" : ", '") + name.getValue().str() + "'";
  return names.empty() ? "the op has none" : "the op's are " + names;
}

LogicalResult systole::graph::verifyKnownAttributes(Operation *op) {
  for (NamedAttribute attribute : op->getDiscardableAttrs())
    if (!attribute.getName().getValue().contains('.'))
      return op->emitOpError("graph_c4: unknown attribute '")
             << attribute.getName().getValue() << "'; " << describeKnown(op)
             << " (a name with a dialect's prefix, such as 'tf.name', may be any)";
  return success();
}

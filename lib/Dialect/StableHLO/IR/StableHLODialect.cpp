//===- StableHLODialect.cpp - The stablehlo dialect -----------------------===//

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Interfaces/FoldInterfaces.h"

using namespace mlir;
using namespace systole::stablehlo;

#include "systole/Dialect/StableHLO/IR/StableHLODialect.cpp.inc"

namespace {
/// Keeps constants in the computations on single elements that use them. Otherwise folding would move them
/// out of these regions, and a backend could no longer take a region by itself.
struct KeepConstantsInComputations : public DialectFoldInterface {
  using DialectFoldInterface::DialectFoldInterface;

  bool shouldMaterializeInto(Region *region) const final {
    return isa<MapOp, ReduceOp, ReduceWindowOp, ScatterOp, SelectAndScatterOp, SortOp>(region->getParentOp());
  }
};
} // namespace

void StableHLODialect::initialize() {
  addInterfaces<KeepConstantsInComputations>();
  registerAttributes();
  registerTypes();
  registerStableHLODialectOperations(this);
}

Operation *StableHLODialect::materializeConstant(OpBuilder &builder, Attribute value, Type type,
                                                 Location location) {
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements || !areCompatible(elements.getType(), type))
    return nullptr;
  return ConstantOp::create(builder, location, type, elements);
}

//===- Contractions.h - What products have in common ------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_GRAPHTOSTABLEHLO_CONTRACTIONS_H
#define SYSTOLE_LIB_CONVERSION_GRAPHTOSTABLEHLO_CONTRACTIONS_H

#include "Patterns.h"

namespace systole {

/// The precision of both operands; nothing for the default.
inline mlir::ArrayAttr precisionConfig(HloBuilder &build, graph::Precision precision) {
  if (precision == graph::Precision::DEFAULT)
    return {};
  return hlo::makePrecisionConfig(build.getBuilder().getContext(), precision == graph::Precision::HIGH
                                                                       ? hlo::Precision::HIGH
                                                                       : hlo::Precision::HIGHEST);
}

/// The type in which the sums of a product with this result are kept.
inline mlir::Type accumulatorType(mlir::Type result) {
  return result.isBF16() || result.isF16() ? mlir::Float32Type::get(result.getContext()) : result;
}

} // namespace systole

#endif

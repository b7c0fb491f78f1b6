//===- CHLOComposites.h - Operations of chlo in artifacts -------*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_CHLOCOMPOSITES_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_CHLOCOMPOSITES_H

#include "systole/Frontend/PortableArtifact/PortableArtifact.h"

namespace systole::portable {

/// The dialect chlo has no versions: in an artifact, `chlo.erf` is a composite of this name, whose
/// decomposition says in StableHLO what it computes. Makes such composites operations again, and drops
/// decompositions that nothing uses then.
void raiseComposites(mlir::ModuleOp module);

/// Makes operations of chlo composites with decompositions; before StableHLO 0.19, which has none, what they
/// decompose into. Fails after a diagnostic where an operation cannot be written in StableHLO.
mlir::LogicalResult lowerToComposites(mlir::ModuleOp module, Version target);

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_CHLOCOMPOSITES_H

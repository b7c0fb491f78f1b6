//===- Registration.h - Every dialect and pass of the project ---*- C++ -*-===//

#ifndef SYSTOLE_COMPILER_REGISTRATION_H
#define SYSTOLE_COMPILER_REGISTRATION_H

namespace mlir {
class DialectRegistry;
}

namespace systole {

/// Adds the dialects that a program may be written in, or passes through, to `registry`.
void registerAllDialects(mlir::DialectRegistry &registry);

/// Registers every pass and named pipeline of the project; of MLIR, the general passes (canonicalize, cse, …)
/// and those conversions that the pipelines are made of, so that each step of one can be run alone.
void registerAllPasses();

} // namespace systole

#endif

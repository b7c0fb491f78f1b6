//===- Registration.h - Every dialect and pass of the project ---*- C++ -*-===//

#ifndef SYSTOLE_COMPILER_REGISTRATION_H
#define SYSTOLE_COMPILER_REGISTRATION_H

namespace mlir {
class DialectRegistry;
}

namespace systole {

/// Adds the dialects that a program may be written in, or passes through, to `registry`.
void registerAllDialects(mlir::DialectRegistry &registry);

/// Registers every pass and named pipeline of the project, and those upstream passes that its pipelines use.
void registerAllPasses();

} // namespace systole

#endif

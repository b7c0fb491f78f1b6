//===- Constants.h - Raw bytes of constants ---------------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_CPU_CONSTANTS_H
#define SYSTOLE_LIB_CODEGEN_CPU_CONSTANTS_H

#include "systole/CodeGen/CPU/CpuCompiler.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinOps.h"

#include <vector>

namespace systole::cpu {

/// Whether buffers may have elements of this type: numbers, of any width.
bool isStorable(mlir::Type element);
/// Whether this is a buffer of static shape with such elements.
bool isStaticBuffer(mlir::Type type);
/// How many bytes an element takes in memory; narrower than a byte takes one.
int64_t elementBytes(mlir::Type type);
/// How many bytes a buffer of this static shape takes.
int64_t bufferBytes(mlir::ShapedType type);

/// The bytes of a constant in row-major order, or nothing where they aren't at hand (a splat, a missing
/// resource).
std::optional<mlir::ArrayRef<char>> rawBytes(mlir::ElementsAttr constant);

/// Checks what the module says of the constants that `cpu-prepare-entry` moved out of the code: it may come
/// from a text.
mlir::LogicalResult checkConstants(mlir::ModuleOp module);
/// These constants, in ascending order of their places.
std::vector<CpuConstant> constantsOf(mlir::ModuleOp module);
/// How many bytes the blob of these constants has.
int64_t blobBytes(mlir::ArrayRef<CpuConstant> constants);
/// Copies each to its place in the blob.
void copyConstants(mlir::ArrayRef<CpuConstant> constants, char *blob);

} // namespace systole::cpu

#endif

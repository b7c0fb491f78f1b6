//===- Narrow.h - Integers and floats of a byte or less ---------*- C++ -*-===//

#ifndef SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_NARROW_H
#define SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_NARROW_H

#include "Integers.h"

namespace systole::emulated {

/// Whether `type` is a float of 4 or 8 bits. Those of 6 bits have no integer type of their width for their
/// codes.
bool isNarrowFloat(mlir::Type type);

/// The f32 of the same value as a code, a ui8.
Term decodeNarrowFloat(const Term &code, mlir::Type type);

/// The code nearest to an f32 as systole::encodeFloat has it; what is too large becomes infinity, or NaN
/// where there is none, or the largest number where there is neither.
Term encodeNarrowFloat(const Term &number, mlir::Type type);

/// A number as the 8-bit integer that stands for one of 2 or 4 bits: integers wrap, floats saturate.
Term narrowInteger(const Term &number, mlir::Type type);

} // namespace systole::emulated

#endif // SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_NARROW_H

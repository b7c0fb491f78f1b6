//===- Narrow.h - Numbers of less than a byte, and floats of one -*- C++ -*-===//

#ifndef SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_NARROW_H
#define SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_NARROW_H

#include "Integers.h"

namespace systole::emulated {

/// Whether `type` is an 8-bit float with a sign and a mantissa.
bool isFloat8(mlir::Type type);

/// The f32 of the same value as a code, a ui8.
Term decodeFloat8(const Term &code, mlir::Type type);

/// The code nearest to an f32, ties to even; what is too large becomes infinity, or NaN where there is none.
Term encodeFloat8(const Term &number, mlir::Type type);

/// A number as the 8-bit integer that stands for one of 2 or 4 bits: integers wrap, floats saturate.
Term narrowInteger(const Term &number, mlir::Type type);

} // namespace systole::emulated

#endif // SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_NARROW_H

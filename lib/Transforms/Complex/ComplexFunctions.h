//===- ComplexFunctions.h - Functions of complex numbers --------*- C++ -*-===//
//
// On pairs of real tensors. Branch cuts and signed zeros are those of C99's Annex G.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_TRANSFORMS_COMPLEX_COMPLEXFUNCTIONS_H
#define SYSTOLE_LIB_TRANSFORMS_COMPLEX_COMPLEXFUNCTIONS_H

#include "systole/Dialect/StableHLO/Transforms/Term.h"

namespace systole {

struct ComplexTerm {
  stablehlo::Term real, imag;
};

/// By the real parts, and where these are equal, by the imaginary ones.
stablehlo::Term isLess(const ComplexTerm &a, const ComplexTerm &b);

/// The modulus, without overflow on the way.
stablehlo::Term modulus(const ComplexTerm &z);

using ComplexFunction = ComplexTerm (*)(llvm::ArrayRef<ComplexTerm> operands);

/// What an elementwise op does, by its name; null for ops that are not functions from complex numbers to
/// complex numbers.
ComplexFunction findComplexFunction(llvm::StringRef name);

} // namespace systole

#endif

//===- SpecialFunctions.h - Functions that <cmath> lacks --------*- C++ -*-===//

#ifndef SYSTOLE_LIB_REFERENCE_SPECIALFUNCTIONS_H
#define SYSTOLE_LIB_REFERENCE_SPECIALFUNCTIONS_H

namespace systole::reference {

/// The inverse of the error function; infinities at -1 and 1, NaN beyond.
double erfInverse(double y);

/// The logarithmic derivative of the gamma function; NaN at its poles.
double digamma(double x);

/// The logarithm of the gamma function's absolute value, safe for use from several threads.
double logGamma(double x);

/// The modified Bessel function of the first kind and order one, times exp(-|x|).
double besselI1e(double x);

} // namespace systole::reference

#endif

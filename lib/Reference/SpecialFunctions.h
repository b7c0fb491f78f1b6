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

/// Hurwitz' zeta function, the sum of (q + k)^-x over k = 0, 1, 2, …; NaN for x < 1, infinity at its poles.
double zeta(double x, double q);

/// The digamma function's n-th derivative; NaN where n is not a natural number.
double polygamma(double n, double x);

} // namespace systole::reference

#endif

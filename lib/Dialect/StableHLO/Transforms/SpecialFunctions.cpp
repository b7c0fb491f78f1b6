//===- SpecialFunctions.cpp - Gamma, zeta and Bessel functions ------------===//
//
// Polynomials in a shifted and scaled variable, from Chebyshev approximations computed with 60 digits. Those
// named Single err by less than 3e-9, those named Double by less than 2e-17.
//
//===----------------------------------------------------------------------===//

#include "Functions.h"

#include <limits>
#include <numbers>

using namespace mlir;

namespace systole::stablehlo {

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// lgamma(2 + t) / (t (1 + t)) for -1 <= t <= 1.
static constexpr double lgammaSingle[] = {0.4227843351,    -0.1003173037,   0.03296500156,   -0.01238411874,
                                          0.00499860622,   -0.002108912314, 0.0009157486746, -0.0004020839847,
                                          0.0001808291874, -9.156393009e-5, 4.219617001e-5,  -7.419384726e-6,
                                          3.353353334e-6,  -9.63513228e-6,  4.55724232e-6};
static constexpr double lgammaDouble[] = {
    0.42278433509846714,     -0.100317301674353921,     0.0329650006211557423,    -0.0123841921933712374,
    0.00499864116470352739,  -0.00210813083395880478,   0.00091537692206969202,   -0.000405707397420464989,
    0.000182552641855940363, -0.0000830951276372239015, 0.0000381688637878852256, -0.000017661664225560328,
    8.22234245213981774e-6,  -3.84739664827024295e-6,   1.80747753409127911e-6,   -8.52658818852656296e-7,
    4.0551922127948148e-7,   -1.92522863328506728e-7,   8.75360413423732095e-8,   -4.17254430301382002e-8,
    2.61545721644556108e-8,  -1.25699454357206833e-8,   -6.83039905279419106e-10, 3.61337159381574298e-10,
    4.88576192268365507e-9,  -2.37258062502341481e-9,   -1.37643187181541193e-9,  6.70573702624782568e-10,
    4.22601667537743874e-10, -2.05424209915509052e-10};
/// digamma(1.5 + t) / (1.5 + t - r) for -0.5 <= t <= 0.5, with r the root of digamma.
static constexpr double digammaSingle[] = {0.9510558754,  -0.4236274209,  0.240542655,   -0.1484050369,
                                           0.09498081755, -0.06191686333, 0.04089356066, -0.0270642588,
                                           0.01691522374, -0.01124703733, 0.01122315638, -0.007476843099};
static constexpr double digammaDouble[] = {
    0.951055876031832893,    -0.423627421281460505,    0.240542484240774219,    -0.148404923053908857,
    0.0949887244549412133,   -0.0619221332730645317,   0.040760833812420736,    -0.0269757967561382488,
    0.0179072524394511994,   -0.0119082180015686448,   0.00792694464640379604,  -0.00527996487325740421,
    0.00351900640150227605,  -0.00234526763254076904,  0.00155663174744868393,  -0.00103763740984186047,
    0.000723326627928755416, -0.000482199053056678888, 0.000227233166098737588, -0.000151485868367733659,
    0.000259684821264307466, -0.000173122618027273933};
/// besselI1e(x) / x with x = 4 (1 + t) for -1 <= t <= 1.
static constexpr double besselSmallSingle[] = {
    0.04468770988, -0.06112430815,   0.06805758873,   -0.06848403659,   0.0637679391,   -0.05526015011,
    0.04466712428, -0.03379490308,   0.0237323263,    -0.01516722711,   0.009432281484, -0.006275490947,
    0.00328453404, -0.0007827894134, 0.0004588673879, -0.0007271867415, 0.0002955338828};
static constexpr double besselSmallDouble[] = {
    0.0446877098756088291,   -0.0611243380296662919,    0.0680575999095126738,    -0.0684826062058257658,
    0.0637674037133372495,   -0.0552800392270329954,    0.0446745726230485904,    -0.033671355520391223,
    0.0236860169337332973,   -0.0155713092505443947,    0.00958396234294809211,   -0.00553456780884877248,
    0.00300576142260044583,  -0.00153887471307634922,   0.000744515854697314629,  -0.000341175625740385545,
    0.000148412635308213711, -0.0000614243506699162689, 0.0000242486189181641463, -9.13558125375159875e-6,
    3.27588969839104818e-6,  -1.13355134643269197e-6,   3.90916325291267345e-7,   -1.23766865396653268e-7,
    2.98834027425999839e-8,  -9.14476104955514329e-9,   5.21165433772306531e-9,   -1.39318363825892923e-9};
/// besselI1e(x) sqrt(x) with x = 16 / (1 + t) for -1 < t <= 1.
static constexpr double besselLargeSingle[] = {0.3893984591,    -0.009749577241, -0.0002192373854,
                                               -1.503704714e-5, -1.825006939e-6, -3.548195417e-7,
                                               -1.231841967e-7, -3.785602479e-8};
static constexpr double besselLargeDouble[] = {
    0.389398459025872319,    -0.00974957719323576425,  -0.000219235763831377765, -0.0000150385471982217587,
    -1.83491024939901766e-6, -3.4838563464253133e-7,   -1.00010750462439614e-7,  -4.31284980310067311e-8,
    -2.33941229583625567e-8, -8.43216897293241667e-9,  6.84757829926933998e-9,   1.40517469287355426e-8,
    5.57201839809303574e-9,  -7.68725130876599213e-9,  -6.94441863398738761e-9,  3.50176519329017604e-9,
    4.76378007802025412e-9,  -1.52182140606807332e-9,  -2.26244011092044473e-9,  5.87066461847148645e-10,
    6.77274784544620008e-10, -1.62832643226212435e-10, -9.49189039299204836e-11, 2.24217685968474433e-11};

static Term fitted(const Term &x, ArrayRef<double> single, ArrayRef<double> twice) {
  return polynomial(x, x.isDouble() ? twice : single);
}

/// x less the nearest integer, exactly; sin(pi x) and tan(pi x) are, up to the sign, those of this.
static Term distanceToInteger(const Term &x) { return x - roundToEven(x); }

/// lgamma(a) for a >= 0. Up to 8, by steps of lgamma(a) = log(a - 1) + lgamma(a - 1) from [1, 3), all of one
/// sign, so that nothing cancels and both zeros are met precisely. Above, Stirling's series.
static Term logGammaOfPositive(const Term &a) {
  Term isBelowOne = a < 1;
  Term steps = select(a < 3, 0, minimum(floor(a), 7) - 2);
  Term reduced = a - steps;
  Term fromTwo = select(isBelowOne, a - 1, reduced - 2), fromOne = select(isBelowOne, a, reduced - 1);
  Term product = a.splat(1);
  for (int step = 1; step <= 5; ++step)
    product = product * select(a - step >= 2, a - step, 1);
  Term logarithm = log(select(isBelowOne, a, product));
  Term near = fromTwo * fromOne * fitted(fromTwo, lgammaSingle, lgammaDouble) +
              select(isBelowOne, -logarithm, logarithm);
  static constexpr double stirling[] = {1.0 / 12,         -1.0 / 360,        1.0 / 1260, -1.0 / 1680,
                                        1.0 / 1188,       -691.0 / 360360,   1.0 / 156,  -3617.0 / 122400,
                                        43867.0 / 244188, -174611.0 / 125400};
  Term z = 1.0 / a;
  constexpr double halfLogTwoPi = 0.91893853320467274178;
  Term far = (a - 0.5) * (log(a) - 1) + (halfLogTwoPi - 0.5) +
             z * polynomial(z * z, ArrayRef(stirling).take_front(a.isDouble() ? 10 : 4));
  return select(a < 8, near, far);
}

/// Below zero by gamma(-a) gamma(a) = -pi / (a sin(pi a)), whose quotient would overflow next to integers.
Term logGamma(const Term &x) {
  Term a = abs(x), positive = logGammaOfPositive(a);
  Term sine = abs(sin(distanceToInteger(a) * std::numbers::pi));
  Term negative = 1.1447298858494001741 - log(sine) - (log(a) + positive);
  return select(equal(a, infinity), infinity, select(x < 0, negative, positive));
}

/// Below 8 by steps of digamma(z) = digamma(z - 1) + 1 / (z - 1) from [1, 2), or one step down to it; above,
/// the asymptotic series. Below zero by digamma(x) = digamma(1 - x) - pi / tan(pi x).
Term digamma(const Term &x) {
  Term isNegative = x < 0, z = select(isNegative, 1 - x, x);
  Term isBelowOne = z < 1;
  Term reduced = select(isBelowOne, z + 1, z - (minimum(floor(z), 7) - 1));
  Term sum = z.splat(0);
  for (int step = 1; step <= 6; ++step)
    sum = sum + select(z - step >= 1, 1.0 / (z - step), 0);
  // The root in two parts, so that the difference keeps its precision next to it.
  double high = x.isDouble() ? 1.46163214496836225 : 1.4616321325302124;
  double low = x.isDouble() ? 9.5499524193e-17 : 1.2438149835e-08;
  Term near = (reduced - high - low) * fitted(reduced - 1.5, digammaSingle, digammaDouble) +
              select(isBelowOne, -1.0 / z, sum);
  static constexpr double series[] = {1.0 / 12,        -1.0 / 120,      1.0 / 252, -1.0 / 240,
                                      1.0 / 132,       -691.0 / 32760,  1.0 / 12,  -3617.0 / 8160,
                                      43867.0 / 14364, -174611.0 / 6600};
  Term inverse = 1.0 / z, square = inverse * inverse;
  Term far = log(z) - 0.5 * inverse -
             square * polynomial(square, ArrayRef(series).take_front(x.isDouble() ? 10 : 4));
  Term positive = select(z < 8, near, far);
  Term reflected = positive - std::numbers::pi / tan(distanceToInteger(x) * std::numbers::pi);
  Term isPole = (x <= 0) & equal(floor(x), x);
  return select(isPole, nan, select(isNegative, reflected, positive));
}

Term besselI1e(const Term &x) {
  Term a = abs(x);
  Term near = x * fitted(minimum(a, 8) * 0.25 - 1, besselSmallSingle, besselSmallDouble);
  Term far = sign(x) * fitted(16.0 / maximum(a, 8) - 1, besselLargeSingle, besselLargeDouble) / sqrt(a);
  return select(a < 8, near, far);
}

/// For q > 0 by Euler and Maclaurin: ten terms, and what is left as an integral with its corrections, whose
/// coefficients are Bernoulli's numbers B_2j over (2j)!.
static Term zetaOfPositive(const Term &x, const Term &q) {
  static constexpr double corrections[] = {1.0 / 12,
                                           -1.0 / 720,
                                           1.0 / 30240,
                                           -1.0 / 1209600,
                                           1.0 / 47900160,
                                           -691.0 / 1307674368000,
                                           1.0 / 74724249600,
                                           -3.3896802963225829e-13,
                                           8.5860620562778446e-15,
                                           -2.1748686985580618e-16};
  constexpr int terms = 10;
  Term sum = power(q, -x);
  for (int k = 1; k < terms; ++k)
    sum = sum + power(q + k, -x);
  Term a = q + terms, last = power(a, -x);
  // The j-th correction has x (x + 1) … (x + 2j) / a^(2j + 1).
  Term factor = x / a, tail = a.splat(0);
  int count = x.isDouble() ? 10 : 6;
  for (int j = 0; j < count; ++j) {
    tail = tail + factor * corrections[j];
    if (j + 1 < count)
      factor = factor * ((x + (2 * j + 1)) / a) * ((x + (2 * j + 2)) / a);
  }
  return sum + last * (a / (x - 1) + 0.5 + tail);
}

/// For q < 0, with f what q is above the integer below it: the terms with a negative base are those of
/// zeta(x, 1 - f) without those of zeta(x, 1 - q), and have the sign of (-1)^x.
Term zeta(const Term &x, const Term &q) {
  Term isNegative = q < 0, fraction = q - floor(q);
  Term rest = zetaOfPositive(x, select(isNegative, fraction, q));
  Term below = zetaOfPositive(x, select(isNegative, 1 - fraction, 1)) -
               zetaOfPositive(x, select(isNegative, 1 - q, 2));
  Term isEven = equal(remainder(x, 2), 0);
  Term value = select(isNegative, rest + select(isEven, below, -below), rest);
  Term isPole = (q <= 0) & equal(floor(q), q);
  Term isUndefined = (x < 1) | ((q <= 0) & unequal(floor(x), x)) | isPole;
  value = select(isUndefined, nan, value);
  return select(equal(x, 1) | (isPole & isEven), infinity, value);
}

/// (-1)^(n + 1) n! zeta(n + 1, x); undefined for an order that is no natural number.
Term polygamma(const Term &order, const Term &x) {
  Term next = order + 1;
  Term magnitude = exp(logGamma(next)) * zeta(next, x);
  Term isEven = equal(remainder(order, 2), 0);
  Term value = select(equal(order, 0), digamma(x), select(isEven, -magnitude, magnitude));
  return select((order < 0) | unequal(floor(order), order), nan, value);
}

} // namespace systole::stablehlo

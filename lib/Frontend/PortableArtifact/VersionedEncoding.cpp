//===- VersionedEncoding.cpp - Types that StableHLO's versions brought ----===//

#include "VersionedEncoding.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;

namespace systole::portable {

template <typename Class> static Type get(MLIRContext *context) { return Class::get(context); }

template <unsigned width, IntegerType::SignednessSemantics signedness = IntegerType::Signless>
static Type integer(MLIRContext *context) {
  return IntegerType::get(context, width, signedness);
}

ArrayRef<ScalarType> scalarTypes() {
  static constexpr ScalarType types[] = {
      {0, oldestVersion, integer<1>},
      {2, oldestVersion, get<BFloat16Type>},
      {3, oldestVersion, get<Float16Type>},
      {4, oldestVersion, get<Float32Type>},
      {5, oldestVersion, get<Float64Type>},
      {6, oldestVersion, get<Float8E4M3FNType>},
      {7, oldestVersion, get<Float8E5M2Type>},
      {9, oldestVersion, get<IndexType>},
      {10, oldestVersion, integer<4>},
      {11, oldestVersion, integer<8>},
      {12, oldestVersion, integer<16>},
      {13, oldestVersion, integer<32>},
      {14, oldestVersion, integer<64>},
      {15, oldestVersion, integer<4, IntegerType::Unsigned>},
      {16, oldestVersion, integer<8, IntegerType::Unsigned>},
      {17, oldestVersion, integer<16, IntegerType::Unsigned>},
      {18, oldestVersion, integer<32, IntegerType::Unsigned>},
      {19, oldestVersion, integer<64, IntegerType::Unsigned>},
      {22, oldestVersion, get<stablehlo::TokenType>},
      {27, {0, 10, 0}, get<Float8E4M3FNUZType>},
      {28, {0, 10, 0}, get<Float8E5M2FNUZType>},
      {29, {0, 11, 0}, get<Float8E4M3B11FNUZType>},
      {31, {1, 2, 0}, integer<2>},
      {32, {1, 2, 0}, integer<2, IntegerType::Unsigned>},
      {33, {1, 6, 0}, get<NoneType>},
      {34, {1, 6, 0}, get<FloatTF32Type>},
      {35, {1, 7, 0}, get<Float8E4M3Type>},
      {36, {1, 7, 0}, get<Float8E3M4Type>},
      {37, {1, 8, 0}, get<Float4E2M1FNType>},
      {38, {1, 8, 0}, get<Float6E2M3FNType>},
      {39, {1, 8, 0}, get<Float6E3M2FNType>},
      {40, {1, 8, 0}, get<Float8E8M0FNUType>},
  };
  return types;
}

} // namespace systole::portable

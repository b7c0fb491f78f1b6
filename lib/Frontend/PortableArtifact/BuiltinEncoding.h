//===- BuiltinEncoding.h - Codes of the builtin dialect ---------*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_BUILTINENCODING_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_BUILTINENCODING_H

#include <cstdint>

namespace systole::portable {

/// The first number of an encoded attribute of the builtin dialect. What programs cannot contain is left out.
namespace builtin_attribute {
enum : uint64_t {
  Array = 0,
  Dictionary = 1,
  String = 2,
  TypedString = 3,
  FlatSymbol = 4,
  Symbol = 5,
  Type = 6,
  Unit = 7,
  Integer = 8,
  Float = 9,
  CallSiteLocation = 10,
  FileLocation = 11,
  FusedLocation = 12,
  FusedLocationWithMetadata = 13,
  NameLocation = 14,
  UnknownLocation = 15,
  ResourceElements = 16,
  DenseArray = 17,
  DenseElements = 18,
  FileRangeLocation = 22,
};
} // namespace builtin_attribute

namespace builtin_type {
enum : uint64_t {
  Integer = 0,
  Index = 1,
  Function = 2,
  BFloat16 = 3,
  Float16 = 4,
  Float32 = 5,
  Float64 = 6,
  Complex = 9,
  MemRef = 10,
  None = 12,
  RankedTensor = 13,
  RankedTensorWithEncoding = 14,
  Tuple = 15,
  UnrankedTensor = 18,
};
} // namespace builtin_type

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_BUILTINENCODING_H

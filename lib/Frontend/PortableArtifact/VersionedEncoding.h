//===- VersionedEncoding.h - Codes of the vhlo dialect ----------*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_VERSIONEDENCODING_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_VERSIONEDENCODING_H

#include "systole/Frontend/PortableArtifact/PortableArtifact.h"

#include "mlir/IR/Types.h"

namespace systole::portable {

/// The first number of an encoded attribute of the `vhlo` dialect.
namespace versioned_attribute {
enum : uint64_t {
  Array = 1,
  Boolean = 2,
  ComparisonDirection = 3,
  ComparisonType = 4,
  CustomCallApiVersion = 5,
  Dictionary = 6,
  FftType = 7,
  Float = 8,
  Integer = 9,
  OutputOperandAlias = 10,
  Precision = 11,
  RngAlgorithm = 12,
  RngDistribution = 13,
  String = 14,
  Tensor = 15,
  Transpose = 16,
  Type = 17,
  TypeExtensions = 18,
  ResultAccuracyMode = 19,
  ResultAccuracy = 20,
  SubAxisInfo = 21,
  AxisRef = 22,
  ReplicaGroupMeshAxes = 23,
  MeshAxis = 24,
  Mesh = 25,
};
} // namespace versioned_attribute

/// Codes of types that have parameters; scalarTypes has the others.
namespace versioned_type {
enum : uint64_t {
  Complex = 1,
  Function = 8,
  RankedTensor = 20,
  RankedTensorWithEncoding = 21,
  Tuple = 23,
  UniformQuantized = 24,
  UnrankedTensor = 25,
  UniformQuantizedPerAxis = 30,
  Buffer = 41,
  Future = 42,
};
} // namespace versioned_type

/// A type without parameters, and the version of StableHLO that brought it.
struct ScalarType {
  uint64_t code;
  Version since;
  mlir::Type (*get)(mlir::MLIRContext *);
};
llvm::ArrayRef<ScalarType> scalarTypes();

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_VERSIONEDENCODING_H

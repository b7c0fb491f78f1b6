//===- VersionedOps.h - The operations of StableHLO's versions --*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_VERSIONEDOPS_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_VERSIONEDOPS_H

#include "systole/Frontend/PortableArtifact/PortableArtifact.h"

#include "mlir/IR/OperationSupport.h"

#include <vector>

/// A portable artifact holds operations of the `vhlo` dialect: `vhlo.gather_v2` is StableHLO's gather as it
/// is since 1.1.0. What one of them has is written down once, in the table of VersionedOps.cpp, from which
/// reading, writing, upgrades and downgrades follow:
///
/// - Each version of an operation has a set of attributes, all of which are present. StableHLO leaves out an
/// attribute that
///   has its default; reading drops these and writing adds them.
/// - A later version of an operation adds attributes. An upgrade is therefore nothing but a missing
/// attribute; a downgrade
///   is possible where the added attributes have their defaults.
/// - StableHLO keeps some attributes in another form than `vhlo`: names as symbols, lists of numbers as
/// arrays, and
///   dimension numbers as one attribute made of many.
namespace systole::portable {

/// How StableHLO keeps what `vhlo` has as a plain attribute.
enum class AttributeForm {
  Plain,
  Integers,      ///< array of i64; a tensor in vhlo
  Booleans,      ///< array of i1; a tensor in vhlo
  Symbol,        ///< a function's name; a string in vhlo
  Symbols,       ///< an array of these
  Flag,          ///< present or not; a boolean in vhlo
  ChannelHandle, ///< a channel handle of type 0 named channel_handle; an integer named channel_id in vhlo
};

/// The value of an attribute that StableHLO leaves out.
enum class AttributeDefault {
  Required, ///< there is none
  False,
  Zero,
  MinusOne,
  EmptyString,
  EmptyArray,
  EmptyDictionary,
  NoNumbers, ///< empty tensor of i64
  NoType,
  Ones,          ///< a one for each spatial dimension or dimension of the window
  OnesIfMissing, ///< likewise; StableHLO leaves it out nowhere, but need not have it
  Falses,        ///< likewise
  ZeroPadding,   ///< two zeros for each
  DefaultPrecisions,
  DefaultAccuracy,
  UntypedComparison,
  OriginalApi,
};

struct AttributeRule {
  llvm::StringRef name;
  AttributeForm form = AttributeForm::Plain;
  AttributeDefault absent = AttributeDefault::Required;
  /// The operation's versions that have it.
  unsigned since = 1;
  unsigned until = 100;
  /// Left out only if this attribute is.
  llvm::StringRef together = {};

  llvm::StringRef stablehloName() const;
};

/// Several attributes of `vhlo` that are one in StableHLO.
struct AttributeGroup {
  llvm::StringRef stablehloName;
  std::vector<llvm::StringRef> members;
  /// Null where the members stand for no attribute, failure after a diagnostic where a member has the wrong
  /// kind.
  mlir::FailureOr<mlir::Attribute> (*pack)(const mlir::NamedAttrList &members, mlir::Location location);
  /// Adds the members; false where the attribute is not of the group's class.
  bool (*unpack)(mlir::Attribute attribute, mlir::NamedAttrList &members);
};

/// The one operation that becomes another one.
inline constexpr llvm::StringLiteral crossReplicaSum = "cross-replica-sum";

struct OperationRule {
  /// Without dialect and version.
  llvm::StringRef name;
  /// The version of StableHLO that brought each version of the operation.
  std::vector<Version> since = {oldestVersion};
  std::vector<AttributeRule> attributes = {};
  std::vector<AttributeGroup> groups = {};
  /// The first version of the operation that takes any number of operands and results; before, it took one of
  /// each.
  unsigned variadicSince = 1;

  /// The name of StableHLO's operation with its dialect, or that of the function dialect.
  std::string stablehloName() const;
  bool isInGroup(llvm::StringRef attribute) const;
  /// The version of the operation at a version of StableHLO, counted from 1; 0 if it came later.
  unsigned versionAt(Version version) const;
};

/// From `add_v1`, an operation of the vhlo dialect. Null if there is none.
const OperationRule *findVersioned(llvm::StringRef name, unsigned &version);

/// From `stablehlo.add` or `func.func`. Null if there is none.
const OperationRule *findStableHLO(llvm::StringRef name);

llvm::ArrayRef<OperationRule> operationRules();

/// The attributes of a version of an operation in the order of their names, which is that of native
/// properties.
std::vector<llvm::StringRef> attributeNames(const OperationRule &rule, unsigned version);

/// StableHLO's attributes from all of an operation's in `vhlo`, whose names are those of the rule; defaults
/// are left out.
mlir::FailureOr<mlir::DictionaryAttr>
toStableHLO(const OperationRule &rule, const mlir::NamedAttrList &attributes, mlir::Location location);

/// The attributes in `vhlo` of an operation as its version of number `version` has them, in the order of
/// their names.
mlir::FailureOr<mlir::NamedAttrList> toVersioned(const OperationRule &rule, unsigned version, Version target,
                                                 mlir::Operation *op);

/// The default of an attribute; `dimensions` is the number of those it has a value for.
mlir::Attribute makeDefault(AttributeDefault kind, size_t dimensions, mlir::MLIRContext *context);
bool isDefault(AttributeDefault kind, mlir::Attribute attribute);

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_VERSIONEDOPS_H

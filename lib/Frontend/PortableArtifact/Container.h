//===- Container.h - The sections of an MLIR bytecode file ------*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_CONTAINER_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_CONTAINER_H

#include "ByteReader.h"

#include <vector>

namespace systole::portable {

/// Versions of the bytecode format at which it changed.
enum BytecodeVersion : uint64_t {
  DialectVersions = 1,
  IsolatedRegionsInSections = 2,
  UseListOrders = 3,
  UnknownArgumentLocationsElided = 4,
  Properties = 5,
  NewestBytecode = 6,
};

enum class Section : uint8_t {
  Strings,
  Dialects,
  Entries,
  EntrySizes,
  Program,
  Resources,
  ResourceSizes,
  DialectVersion,
  Properties,
};
inline constexpr size_t sectionCount = 9;

/// What an operation's mask says is present.
enum OperationPart : uint8_t {
  HasAttributes = 1,
  HasResults = 2,
  HasOperands = 4,
  HasSuccessors = 8,
  HasRegions = 16,
  HasUseListOrders = 32,
  HasProperties = 64,
};

/// The bytes of an attribute or a type: in its dialect's own encoding, or as text.
struct Entry {
  llvm::StringRef dialect;
  bool isText = false;
  llvm::ArrayRef<uint8_t> bytes;
};

struct OperationName {
  llvm::StringRef dialect;
  llvm::StringRef name;
};

/// A file taken apart, before anything in it is given a meaning. Everything points into the file's bytes.
struct Container {
  uint64_t version = 0;
  llvm::StringRef producer;
  std::vector<llvm::StringRef> strings;
  std::vector<llvm::StringRef> dialects;
  std::vector<OperationName> operationNames;
  std::vector<Entry> attributes;
  std::vector<Entry> types;
  std::vector<llvm::ArrayRef<uint8_t>> properties;
  /// The dialects' resources, in the order in which attributes count them; empty where one is only declared.
  std::vector<llvm::ArrayRef<uint8_t>> resources;
  llvm::ArrayRef<uint8_t> program;
};

inline constexpr llvm::StringLiteral bytecodeMagic = "ML\xefR";

/// Reads the magic number, the format's version and the producer.
mlir::LogicalResult readHeader(ByteReader &reader, uint64_t &version, llvm::StringRef &producer);

/// Reads a section's head; `bytes` is what it holds.
mlir::LogicalResult readSection(ByteReader &reader, Section &section, llvm::ArrayRef<uint8_t> &bytes);

mlir::FailureOr<Container> readContainer(const Source &source);

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_CONTAINER_H

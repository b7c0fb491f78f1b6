//===- OperationReader.h - Reads the program of an artifact -----*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_OPERATIONREADER_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_OPERATIONREADER_H

#include "EntryReader.h"
#include "VersionedOps.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace systole::portable {

/// Reads the operations, and makes of each one of the `vhlo` dialect StableHLO's at once.
class OperationReader {
public:
  explicit OperationReader(EntryReader &entries);

  /// The module, not verified; null after a diagnostic.
  mlir::OwningOpRef<mlir::ModuleOp> read();

private:
  /// What the operations of one name become.
  struct ResolvedName {
    std::optional<mlir::OperationName> name;
    const OperationRule *rule = nullptr;
    unsigned version = 0;
  };

  /// An operation's parts as the file has them; the attributes of vhlo are apart.
  struct Parts {
    mlir::OperationState state;
    mlir::NamedAttrList versioned;
    uint64_t regions = 0;
    bool isIsolated = false;
  };

  mlir::LogicalResult announce(const ByteReader &reader, uint64_t count);
  mlir::LogicalResult readRegions(ByteReader &reader, mlir::Operation *op, bool isIsolated);
  mlir::LogicalResult readRegionsInline(ByteReader &reader, mlir::Operation *op);
  mlir::LogicalResult readRegion(ByteReader &reader, mlir::Region &region);
  mlir::LogicalResult readBlock(ByteReader &reader, mlir::Block &block, llvm::ArrayRef<mlir::Block *> blocks);
  mlir::LogicalResult readArguments(ByteReader &reader, mlir::Block &block);
  mlir::LogicalResult readOperation(ByteReader &reader, mlir::Block &block,
                                    llvm::ArrayRef<mlir::Block *> blocks);
  mlir::LogicalResult readParts(ByteReader &reader, const ResolvedName &resolved,
                                llvm::ArrayRef<mlir::Block *> blocks, Parts &parts);
  mlir::LogicalResult readAttributes(ByteReader &reader, const ResolvedName &resolved, Parts &parts);
  mlir::LogicalResult readProperties(ByteReader &reader, const ResolvedName &resolved, Parts &parts);
  mlir::LogicalResult readOperands(ByteReader &reader, Parts &parts);
  mlir::LogicalResult skipUseListOrders(ByteReader &reader, uint64_t values);
  mlir::FailureOr<mlir::Operation *> makeOperation(const ResolvedName &resolved, Parts &parts,
                                                   mlir::Block &block);
  mlir::LogicalResult defineValues(ByteReader &reader, mlir::ValueRange values);
  const ResolvedName *resolveName(uint64_t index, const ByteReader &reader);

  EntryReader &entries;
  const Container &container;
  mlir::MLIRContext &context;
  std::vector<ResolvedName> names;
  // Values are numbered from the innermost isolated region on: those of a region follow those of the regions
  // around it.
  std::vector<mlir::Value> values;
  size_t nextValue = 0;
  unsigned depth = 0;
  // How many regions, blocks and values the file has announced that are not read yet. Each takes a byte of
  // the program.
  uint64_t announced = 0;
};

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_OPERATIONREADER_H

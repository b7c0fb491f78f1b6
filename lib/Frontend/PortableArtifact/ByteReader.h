//===- ByteReader.h - Reads the primitives of MLIR bytecode -----*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_BYTEREADER_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_BYTEREADER_H

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Location.h"

namespace systole::portable {

/// The file that is read: diagnostics name it and the byte where reading stopped.
struct Source {
  mlir::Location location;
  llvm::ArrayRef<uint8_t> bytes;

  mlir::InFlightDiagnostic error(const uint8_t *position) const {
    return mlir::emitError(location) << "at byte " << static_cast<uint64_t>(position - bytes.data()) << ": ";
  }
};

/// A part of the file, read from front to back. Every read fails after a diagnostic where the part ends
/// before.
class ByteReader {
public:
  ByteReader(const Source &source, llvm::ArrayRef<uint8_t> bytes)
      : source(&source), cursor(bytes.begin()), end(bytes.end()) {}

  bool empty() const { return cursor == end; }
  uint64_t remaining() const { return end - cursor; }
  const uint8_t *position() const { return cursor; }
  mlir::InFlightDiagnostic error() const { return source->error(cursor); }

  mlir::LogicalResult readByte(uint8_t &value);
  mlir::LogicalResult readBytes(uint64_t size, llvm::ArrayRef<uint8_t> &bytes);
  mlir::LogicalResult readNumber(uint64_t &value);
  mlir::LogicalResult readSigned(int64_t &value);
  /// A number whose lowest bit is a flag.
  mlir::LogicalResult readFlagged(uint64_t &value, bool &flag);
  /// The number of things that follow. Each takes a byte at least, so that no list is made which the file
  /// cannot fill.
  mlir::LogicalResult readCount(uint64_t &count, llvm::StringRef things);
  mlir::LogicalResult readFlaggedCount(uint64_t &count, bool &flag, llvm::StringRef things);
  mlir::LogicalResult readNullTerminated(llvm::StringRef &text);
  /// Skips to the next multiple of `alignment` from the beginning of the file.
  mlir::LogicalResult align(uint64_t alignment);

private:
  mlir::LogicalResult checkCount(uint64_t count, llvm::StringRef things) const;

  const Source *source;
  const uint8_t *cursor;
  const uint8_t *end;
};

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_BYTEREADER_H

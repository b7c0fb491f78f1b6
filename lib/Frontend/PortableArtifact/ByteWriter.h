//===- ByteWriter.h - Writes the primitives of MLIR bytecode ----*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_BYTEWRITER_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_BYTEWRITER_H

#include "Container.h"

#include "llvm/ADT/APFloat.h"

#include <string>

namespace systole::portable {

/// The counterpart of ByteReader.
class ByteWriter {
public:
  void writeByte(uint8_t value) { bytes.push_back(static_cast<char>(value)); }
  void writeBytes(llvm::StringRef text) { bytes.append(text.data(), text.size()); }
  void writeNumber(uint64_t value);
  void writeSigned(int64_t value) {
    writeNumber(static_cast<uint64_t>(value) << 1 ^ static_cast<uint64_t>(value >> 63));
  }
  void writeFlagged(uint64_t value, bool flag) { writeNumber(value << 1 | (flag ? 1 : 0)); }
  void writeNullTerminated(llvm::StringRef text) {
    writeBytes(text);
    writeByte(0);
  }
  void writeInteger(const llvm::APInt &value);
  void writeFloat(const llvm::APFloat &value) { writeInteger(value.bitcastToAPInt()); }
  void writeSection(Section section, llvm::StringRef content);

  size_t size() const { return bytes.size(); }
  llvm::StringRef str() const { return bytes; }

private:
  std::string bytes;
};

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_BYTEWRITER_H

//===- ByteWriter.cpp - Writes the primitives of MLIR bytecode ------------===//

#include "ByteWriter.h"

#include "llvm/ADT/bit.h"

namespace systole::portable {

// The first byte says by its zero bits how many follow; see ByteReader.
void ByteWriter::writeNumber(uint64_t value) {
  unsigned bits = std::max(1, llvm::bit_width(value));
  unsigned size = (bits + 6) / 7;
  if (size > 8) {
    writeByte(0);
    for (unsigned i = 0; i < 8; ++i)
      writeByte(static_cast<uint8_t>(value >> (8 * i)));
    return;
  }
  uint64_t encoded = (value << 1 | 1) << (size - 1);
  for (unsigned i = 0; i < size; ++i)
    writeByte(static_cast<uint8_t>(encoded >> (8 * i)));
}

void ByteWriter::writeInteger(const llvm::APInt &value) {
  if (value.getBitWidth() <= 8)
    return writeByte(static_cast<uint8_t>(value.getZExtValue()));
  if (value.getBitWidth() <= 64)
    return writeSigned(value.getSExtValue());
  unsigned words = value.getActiveWords();
  writeNumber(words);
  for (unsigned i = 0; i < words; ++i)
    writeSigned(static_cast<int64_t>(value.getRawData()[i]));
}

void ByteWriter::writeSection(Section section, llvm::StringRef content) {
  writeByte(static_cast<uint8_t>(section));
  writeNumber(content.size());
  writeBytes(content);
}

} // namespace systole::portable

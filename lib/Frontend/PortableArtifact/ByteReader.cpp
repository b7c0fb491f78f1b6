//===- ByteReader.cpp - Reads the primitives of MLIR bytecode -------------===//

#include "ByteReader.h"

#include "llvm/ADT/bit.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace systole::portable {

LogicalResult ByteReader::readByte(uint8_t &value) {
  if (empty())
    return error() << "the file is cut short or damaged: a byte was expected, and this part of it has ended";
  value = *cursor++;
  return success();
}

LogicalResult ByteReader::readBytes(uint64_t size, ArrayRef<uint8_t> &bytes) {
  if (size > remaining())
    return error() << "the file is cut short or damaged: " << size
                   << " bytes were expected, and this part of it has " << remaining() << " left";
  bytes = ArrayRef<uint8_t>(cursor, size);
  cursor += size;
  return success();
}

// The number of zero bits below the lowest set bit of the first byte is the number of bytes that follow it;
// eight zero bits stand for eight bytes that are the value.
LogicalResult ByteReader::readNumber(uint64_t &value) {
  uint8_t first = 0;
  if (failed(readByte(first)))
    return failure();
  if (first & 1) {
    value = first >> 1;
    return success();
  }
  unsigned following = llvm::countr_zero(first);
  ArrayRef<uint8_t> bytes;
  if (failed(readBytes(following, bytes)))
    return failure();
  value = 0;
  for (uint8_t byte : llvm::reverse(bytes))
    value = value << 8 | byte;
  if (following < 8)
    value = (value << 8 | first) >> (following + 1);
  return success();
}

LogicalResult ByteReader::readSigned(int64_t &value) {
  uint64_t folded = 0;
  if (failed(readNumber(folded)))
    return failure();
  value = static_cast<int64_t>((folded >> 1) ^ -(folded & 1));
  return success();
}

LogicalResult ByteReader::readFlagged(uint64_t &value, bool &flag) {
  if (failed(readNumber(value)))
    return failure();
  flag = value & 1;
  value >>= 1;
  return success();
}

LogicalResult ByteReader::checkCount(uint64_t count, StringRef things) const {
  if (count > remaining())
    return error() << "the file is cut short or damaged: " << count << " " << things
                   << " were announced, and this part of it has " << remaining() << " bytes left";
  return success();
}

LogicalResult ByteReader::readCount(uint64_t &count, StringRef things) {
  return failure(failed(readNumber(count)) || failed(checkCount(count, things)));
}

LogicalResult ByteReader::readFlaggedCount(uint64_t &count, bool &flag, StringRef things) {
  return failure(failed(readFlagged(count, flag)) || failed(checkCount(count, things)));
}

LogicalResult ByteReader::readNullTerminated(StringRef &text) {
  const auto *zero = std::find(cursor, end, uint8_t(0));
  if (zero == end)
    return error() << "the file is cut short or damaged: a text has no end";
  text = StringRef(reinterpret_cast<const char *>(cursor), zero - cursor);
  cursor = zero + 1;
  return success();
}

LogicalResult ByteReader::align(uint64_t alignment) {
  if (!llvm::isPowerOf2_64(alignment))
    return error() << "the file is damaged: " << alignment << " is no alignment";
  uint64_t offset = cursor - source->bytes.data();
  ArrayRef<uint8_t> padding;
  return readBytes((alignment - offset % alignment) % alignment, padding);
}

} // namespace systole::portable

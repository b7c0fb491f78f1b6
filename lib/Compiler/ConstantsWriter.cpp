//===- ConstantsWriter.cpp - Constants, written meanwhile -----------------===//

#include "ConstantsWriter.h"

#include <cassert>

namespace systole {

/// Less than this is written sooner than a thread starts.
static constexpr int64_t worthAThread = 1 << 20;

void ConstantsWriter::start(std::vector<ConstantPiece> newPieces, int64_t newSize) {
  assert(size == 0 && "there is one section of constants");
  pieces = std::move(newPieces);
  size = newSize;
  if (size == 0)
    return;
  // Also where the system has no thread for us.
  if (size < worthAThread || !thread.start([this] { result = write(); }).ok())
    result = write();
}

absl::Status ConstantsWriter::finish() {
  thread.join();
  return result;
}

absl::Status ConstantsWriter::write() {
  if (absl::Status status = builder.beginSection("constants", kind, 4096); !status.ok())
    return status;
  for (const ConstantPiece &piece : pieces)
    if (absl::Status status = append(piece); !status.ok())
      return status;
  return appendZerosUpTo(size);
}

absl::Status ConstantsWriter::append(const ConstantPiece &piece) {
  if (absl::Status status = appendZerosUpTo(piece.offset); !status.ok())
    return status;
  position += static_cast<int64_t>(piece.bytes.size());
  return builder.append(piece.bytes);
}

absl::Status ConstantsWriter::appendZerosUpTo(int64_t offset) {
  if (offset < position)
    return absl::InvalidArgumentError("the plan of the constants' memory is malformed: they overlap, are out "
                                      "of order, or exceed their region");
  std::vector<uint8_t> zeros(static_cast<size_t>(offset - position), 0);
  position = offset;
  return builder.append(zeros);
}

} // namespace systole

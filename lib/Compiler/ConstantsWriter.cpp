//===- ConstantsWriter.cpp - Constants, written meanwhile -----------------===//

#include "ConstantsWriter.h"

#include <cassert>
#include <csignal>

namespace systole {

/// Less than this is written sooner than a thread starts.
static constexpr int64_t worthAThread = 1 << 20;

ConstantsWriter::~ConstantsWriter() { (void)finish(); }

void ConstantsWriter::start(std::vector<ConstantPiece> newPieces, int64_t newSize) {
  assert(size == 0 && "there is one section of constants");
  pieces = std::move(newPieces);
  size = newSize;
  if (size == 0)
    return;
  if (size >= worthAThread) {
    // Signals are for the threads of the program that we are part of.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    auto run = [](void *writer) -> void * {
      auto *self = static_cast<ConstantsWriter *>(writer);
      self->result = self->write();
      return nullptr;
    };
    isRunning = pthread_create(&thread, nullptr, run, this) == 0;
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
  }
  // Also where the system has no thread for us.
  if (!isRunning)
    result = write();
}

absl::Status ConstantsWriter::finish() {
  if (isRunning)
    pthread_join(thread, nullptr);
  isRunning = false;
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

//===- ConstantsWriter.h - Constants, written meanwhile ---------*- C++ -*-===//
//
// Gigabytes of weights take as long to hash and to write as the code takes to be generated, and are known
// before that: a thread of their own writes them while the compiler goes on.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_COMPILER_CONSTANTSWRITER_H
#define SYSTOLE_LIB_COMPILER_CONSTANTSWRITER_H

#include "systole/Runtime/ExecutableBuilder.h"
#include "systole/Support/Thread.h"

#include <vector>

namespace systole {

/// Bytes that others own, at their place in the region of the constants.
struct ConstantPiece {
  int64_t offset = 0;
  absl::Span<const uint8_t> bytes;
};

/// Writes the section "constants" of an executable.
///
///   ConstantsWriter writer(builder, runtime::SectionKind::CpuConstants);
///   writer.start(pieces, size);            // the builder is the writer's from here
///   …                                      // the pieces' owners must live
///   absl::Status status = writer.finish(); // waits; the builder is the caller's again
class ConstantsWriter {
public:
  ConstantsWriter(runtime::ExecutableBuilder &builder, runtime::SectionKind kind)
      : builder(builder), kind(kind) {}
  ConstantsWriter(const ConstantsWriter &) = delete;
  ConstantsWriter &operator=(const ConstantsWriter &) = delete;

  /// `pieces` in ascending order, all within `size` bytes; what lies between them is zero. Nothing is written
  /// where `size` is 0. Called at most once.
  void start(std::vector<ConstantPiece> pieces, int64_t size);
  /// Waits until everything is written, if it was started. Gives the first error.
  absl::Status finish();

private:
  absl::Status write();
  absl::Status append(const ConstantPiece &piece);
  absl::Status appendZerosUpTo(int64_t offset);

  runtime::ExecutableBuilder &builder;
  runtime::SectionKind kind;
  std::vector<ConstantPiece> pieces;
  int64_t size = 0;
  int64_t position = 0;
  absl::Status result;
  Thread thread; ///< Last, since it uses what is above.
};

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_CONSTANTSWRITER_H

//===- ExportedFunction.cpp - Artifacts in what JAX serializes ------------===//

#include "ExportedFunction.h"

#include "llvm/Support/Endian.h"

using llvm::StringRef;

namespace systole::portable {

/// The place of `mlir_module_serialized` in the table that describes where a table's fields are: two sizes of
/// two bytes come first, then two bytes for each field in the order of JAX's schema
/// (jax/_src/export/serialization.fbs).
static constexpr uint64_t programSlot = 30;

template <typename T> static std::optional<T> readAt(StringRef bytes, uint64_t position) {
  if (position > bytes.size() || bytes.size() - position < sizeof(T))
    return std::nullopt;
  return llvm::support::endian::read<T, llvm::endianness::little>(bytes.data() + position);
}

std::optional<StringRef> programOfExportedFunction(StringRef bytes) {
  std::optional<uint32_t> table = readAt<uint32_t>(bytes, 0);
  std::optional<int32_t> back = table ? readAt<int32_t>(bytes, *table) : std::nullopt;
  if (!back)
    return std::nullopt;
  // A negative sum is a large unsigned number, which no file has bytes for.
  uint64_t fields = static_cast<int64_t>(*table) - *back;
  std::optional<uint16_t> size = readAt<uint16_t>(bytes, fields);
  std::optional<uint16_t> field =
      size && *size > programSlot ? readAt<uint16_t>(bytes, fields + programSlot) : std::nullopt;
  if (!field || *field == 0)
    return std::nullopt;
  uint64_t reference = uint64_t{*table} + *field;
  std::optional<uint32_t> offset = readAt<uint32_t>(bytes, reference);
  std::optional<uint32_t> length = offset ? readAt<uint32_t>(bytes, reference + *offset) : std::nullopt;
  if (!length)
    return std::nullopt;
  return bytes.substr(reference + *offset + sizeof(uint32_t), *length);
}

} // namespace systole::portable

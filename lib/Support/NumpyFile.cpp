//===- NumpyFile.cpp - .npy files -----------------------------------------===//

#include "systole/Support/NumpyFile.h"

#include "NumpyDecoding.h"
#include "systole/Support/AtomicFile.h"
#include "systole/Support/FileStatus.h"
#include "systole/Support/MappedFile.h"

#include "absl/strings/str_cat.h"

#include <algorithm>

namespace systole {

/// Turns each element's bytes around; the parts of a complex number each by themselves.
static void swapBytes(Array &array) {
  size_t width = static_cast<size_t>(byteWidth(array.elementType()));
  if (isComplex(array.elementType()))
    width /= 2;
  absl::Span<uint8_t> bytes = array.mutableBytes();
  for (size_t i = 0; i < bytes.size(); i += width)
    std::reverse(bytes.begin() + i, bytes.begin() + i + width);
}

/// The elements of an array whose first dimension varies fastest, in row-major order.
static absl::StatusOr<Array> fromFortranOrder(const Array &array) {
  absl::StatusOr<Array> result = Array::allocate(array.elementType(), array.shape());
  if (!result.ok())
    return result;
  size_t width = static_cast<size_t>(byteWidth(array.elementType()));
  Shape index(array.shape().size(), 0), stride(array.shape().size(), 1);
  for (size_t axis = 1; axis < stride.size(); ++axis)
    stride[axis] = stride[axis - 1] * array.dimension(static_cast<int64_t>(axis) - 1);
  int64_t source = 0;
  for (int64_t i = 0; i < array.size(); ++i) {
    std::copy_n(array.bytes().begin() + source * width, width, result->mutableBytes().begin() + i * width);
    for (size_t axis = index.size(); axis-- > 0;) {
      source += stride[axis];
      if (++index[axis] < array.dimension(static_cast<int64_t>(axis)))
        break;
      source -= stride[axis] * index[axis];
      index[axis] = 0;
    }
  }
  return result;
}

absl::StatusOr<Array> readNumpyElements(const NumpyHeader &header, std::optional<ElementType> expected,
                                        int64_t available, NumpySource &source) {
  absl::StatusOr<ElementType> type = header.resolve(expected);
  if (!type.ok())
    return type.status();
  absl::StatusOr<int64_t> bytes = byteSize(*type, header.shape);
  if (!bytes.ok())
    return bytes.status();
  if (*bytes != available)
    return absl::InvalidArgumentError(absl::StrCat(
        arrayTypeString(*type, header.shape), " takes ", *bytes, " bytes, but ", available,
        " follow the .npy header: the file is ", available < *bytes ? "truncated" : "longer than it says"));
  absl::StatusOr<Array> array = Array::allocate(*type, header.shape);
  if (!array.ok())
    return array;
  if (absl::Status status = source.read(array->mutableBytes()); !status.ok())
    return status;
  if (header.bigEndian)
    swapBytes(*array);
  if (*type == ElementType::I1)
    for (uint8_t &element : array->mutableBytes())
      element = element != 0;
  return header.fortranOrder && array->rank() > 1 ? fromFortranOrder(*array) : std::move(array);
}

namespace {
/// Hands out a file in memory piece by piece.
struct MemorySource : NumpySource {
  explicit MemorySource(absl::Span<const uint8_t> file) : rest(file) {}
  absl::Span<const uint8_t> rest;

  absl::Status read(absl::Span<uint8_t> target) override {
    if (target.size() > rest.size())
      return absl::InvalidArgumentError("truncated: the file ends within the .npy header");
    std::copy_n(rest.begin(), target.size(), target.begin());
    rest.remove_prefix(target.size());
    return absl::OkStatus();
  }
};
} // namespace

absl::StatusOr<Array> decodeNumpy(absl::Span<const uint8_t> file, std::optional<ElementType> expected) {
  MemorySource source(file);
  int64_t consumed;
  absl::StatusOr<NumpyHeader> header = readNumpyHeader(source, consumed);
  if (!header.ok())
    return header.status();
  return readNumpyElements(*header, expected, static_cast<int64_t>(source.rest.size()), source);
}

absl::StatusOr<Array> readNumpyFile(absl::string_view path, std::optional<ElementType> expected) {
  absl::StatusOr<MappedFile> file = MappedFile::open(path);
  if (!file.ok())
    return file.status();
  absl::StatusOr<Array> array = decodeNumpy(file->bytes(), expected);
  if (!array.ok())
    return inContext(array.status(), path);
  return array;
}

absl::StatusOr<NumpyHeader> readNumpyHeader(absl::string_view path) {
  absl::StatusOr<MappedFile> file = MappedFile::open(path);
  if (!file.ok())
    return file.status();
  MemorySource source(file->bytes());
  int64_t consumed;
  absl::StatusOr<NumpyHeader> header = readNumpyHeader(source, consumed);
  if (!header.ok())
    return inContext(header.status(), path);
  return header;
}

absl::Status writeNumpyFile(absl::string_view path, const Array &array) {
  absl::StatusOr<AtomicFile> file = AtomicFile::create(path);
  if (!file.ok())
    return file.status();
  if (absl::Status status = file->append(encodeNumpyHeader(array.elementType(), array.shape())); !status.ok())
    return status;
  if (absl::Status status = file->append(array.bytes()); !status.ok())
    return status;
  return file->commit();
}

} // namespace systole

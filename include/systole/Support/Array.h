//===- Array.h - A dense array of elements in host memory -----------------===//
//
// The one value type of everything that runs programs: the runtime's arguments and results, the reference
// evaluator's values, what .npy files hold.
//
//   absl::StatusOr<Array> x = Array::fromValues<float>({2, 3}, {1, 2, 3, 4, 5, 6});
//   x->span<float>()[x->linearIndex({1, 2})];     // 6
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_SUPPORT_ARRAY_H
#define SYSTOLE_SUPPORT_ARRAY_H

#include "systole/Support/ElementType.h"

#include "absl/status/statusor.h"
#include "absl/types/span.h"

#include <algorithm>
#include <complex>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace systole {

using Shape = std::vector<int64_t>;

/// The number of elements of a shape (1 for a scalar), or an error where a dimension is negative or the
/// product is more than an int64_t holds. A zero anywhere makes it 0.
absl::StatusOr<int64_t> elementCount(absl::Span<const int64_t> shape);

/// The bytes of an array of this type and shape, or an error as of elementCount.
absl::StatusOr<int64_t> byteSize(ElementType type, absl::Span<const int64_t> shape);

/// As MLIR prints a ranked tensor: `tensor<2x3xf32>`.
std::string arrayTypeString(ElementType type, absl::Span<const int64_t> shape);

/// Owns row-major contiguous elements, aligned to 64 bytes. Copying copies the elements. An array that was
/// moved from is as Array() makes it.
class Array {
public:
  static constexpr size_t alignment = 64;

  /// An f32 array of shape [0].
  Array() : Array(ElementType::F32, {0}, 0) {}
  Array(const Array &other);
  Array &operator=(const Array &other);
  Array(Array &&other) noexcept;
  Array &operator=(Array &&other) noexcept;

  /// An array whose elements are indeterminate. Fails where the shape is impossible or memory runs out.
  static absl::StatusOr<Array> allocate(ElementType type, absl::Span<const int64_t> shape);

  /// An array of these elements, in row-major order. Fails as allocate does, and where there are more or
  /// fewer of them than the shape has.
  template <typename T>
  static absl::StatusOr<Array> fromValues(absl::Span<const int64_t> shape, const std::vector<T> &values) {
    absl::Status status = checkElementCount(elementTypeOf<T>(), shape, values.size());
    absl::StatusOr<Array> result = status.ok() ? allocate(elementTypeOf<T>(), shape) : status;
    if (result.ok())
      std::copy(values.begin(), values.end(), reinterpret_cast<T *>(result->storage.get()));
    return result;
  }
  template <typename T>
  static absl::StatusOr<Array> fromValues(std::initializer_list<int64_t> shape,
                                          const std::vector<T> &values) {
    return fromValues<T>(absl::MakeConstSpan(shape.begin(), shape.size()), values);
  }

  /// The same for a shape and elements known to fit; Array() where fromValues fails.
  template <typename T>
  static Array fromVector(absl::Span<const int64_t> shape, const std::vector<T> &values) {
    return fromValues<T>(shape, values).value_or(Array());
  }
  template <typename T>
  static Array fromVector(std::initializer_list<int64_t> shape, const std::vector<T> &values) {
    return fromVector<T>(absl::MakeConstSpan(shape.begin(), shape.size()), values);
  }

  /// For shapes known to be good: elements all zero (false); Array() where allocate fails.
  static Array zeros(ElementType type, absl::Span<const int64_t> shape);
  static Array zeros(ElementType type, std::initializer_list<int64_t> shape) {
    return zeros(type, absl::MakeConstSpan(shape.begin(), shape.size()));
  }

  template <typename T> static Array scalar(T value) { return fromVector<T>({}, {value}); }

  ElementType elementType() const { return type; }
  const Shape &shape() const { return dimensions; }
  int64_t rank() const { return static_cast<int64_t>(dimensions.size()); }
  int64_t dimension(int64_t axis) const { return dimensions[axis]; }
  /// The number of elements.
  int64_t size() const { return count; }
  std::string typeString() const { return arrayTypeString(type, dimensions); }

  absl::Span<const uint8_t> bytes() const { return {storage.get(), byteCount()}; }
  absl::Span<uint8_t> mutableBytes() { return {storage.get(), byteCount()}; }
  const void *data() const { return storage.get(); }
  void *data() { return storage.get(); }

  /// The elements as T, which is the element's own type or raw bits of its size; none if T has another size.
  template <typename T> absl::Span<const T> span() const {
    return {reinterpret_cast<const T *>(storage.get()), countAs(sizeof(T))};
  }
  template <typename T> absl::Span<T> span() {
    return {reinterpret_cast<T *>(storage.get()), countAs(sizeof(T))};
  }

  /// The position of an element in row-major order. The index must lie within the shape, and the positions
  /// that follow within the array, as those of a vector.
  int64_t linearIndex(absl::Span<const int64_t> index) const;
  int64_t linearIndex(std::initializer_list<int64_t> index) const {
    return linearIndex(absl::MakeConstSpan(index.begin(), index.size()));
  }

  /// One element, converted. Of a complex element, the real part. i1 reads as 0 or 1, whatever non-zero byte
  /// holds it. getInt of a float truncates towards zero and saturates, NaN giving 0.
  double getDouble(int64_t linearIndex) const;
  int64_t getInt(int64_t linearIndex) const;
  std::complex<double> getComplex(int64_t linearIndex) const;

  /// Stores one element, converted: floats round to nearest even; setDouble on an integer truncates towards
  /// zero and saturates, NaN giving 0; setInt on an integer keeps the low bits; i1 becomes `value != 0`.
  void setDouble(int64_t linearIndex, double value);
  void setInt(int64_t linearIndex, int64_t value);
  void setComplex(int64_t linearIndex, std::complex<double> value);

  /// The same elements under another shape of as many elements; Array() where it has more or fewer.
  Array reshaped(absl::Span<const int64_t> shape) &&;

  /// Same type, shape and bytes; NaNs equal themselves, +0 and -0 differ.
  bool operator==(const Array &other) const;

private:
  struct Free {
    void operator()(uint8_t *pointer) const { std::free(pointer); }
  };

  Array(ElementType type, Shape shape, int64_t count)
      : type(type), dimensions(std::move(shape)), count(count) {}
  /// Whether a shape has as many elements as there are values.
  static absl::Status checkElementCount(ElementType type, absl::Span<const int64_t> shape, size_t values);

  void exchange(Array &other) noexcept;
  size_t byteCount() const { return static_cast<size_t>(count * byteWidth(type)); }
  size_t countAs(size_t width) const {
    return static_cast<int64_t>(width) == byteWidth(type) ? static_cast<size_t>(count) : 0;
  }
  template <typename T> T load(int64_t index) const {
    T value;
    std::memcpy(&value, storage.get() + index * sizeof(T), sizeof(T));
    return value;
  }
  template <typename T> void store(int64_t index, T value) {
    std::memcpy(storage.get() + index * sizeof(T), &value, sizeof(T));
  }

  ElementType type;
  Shape dimensions;
  int64_t count;
  std::unique_ptr<uint8_t, Free> storage;
};

} // namespace systole

#endif // SYSTOLE_SUPPORT_ARRAY_H

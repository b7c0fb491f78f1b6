//===- Array.h - A dense array of elements in host memory -----------------===//
//
// The one value type of everything that runs programs: the runtime's arguments and results, the reference
// evaluator's values, what .npy files hold.
//
//   Array x = Array::fromVector<float>({2, 3}, {1, 2, 3, 4, 5, 6});
//   x.span<float>()[x.linearIndex({1, 2})];     // 6
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_SUPPORT_ARRAY_H
#define SYSTOLE_SUPPORT_ARRAY_H

#include "systole/Support/ElementType.h"

#include "absl/status/statusor.h"
#include "absl/types/span.h"

#include <cassert>
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

/// Owns row-major contiguous elements, aligned to 64 bytes. Copying copies the elements.
class Array {
public:
  static constexpr size_t alignment = 64;

  /// An f32 array of shape [0].
  Array() : Array(ElementType::F32, {0}, 0) {}
  Array(const Array &other);
  Array &operator=(const Array &other);
  Array(Array &&) = default;
  Array &operator=(Array &&) = default;

  /// An array whose elements are indeterminate. Fails where the shape is impossible or memory runs out.
  static absl::StatusOr<Array> allocate(ElementType type, absl::Span<const int64_t> shape);

  /// For shapes known to be good: elements all zero (false).
  static Array zeros(ElementType type, absl::Span<const int64_t> shape);
  static Array zeros(ElementType type, std::initializer_list<int64_t> shape) {
    return zeros(type, absl::MakeConstSpan(shape.begin(), shape.size()));
  }

  template <typename T>
  static Array fromVector(absl::Span<const int64_t> shape, const std::vector<T> &values) {
    Array result = zeros(elementTypeOf<T>(), shape);
    assert(result.size() == static_cast<int64_t>(values.size()) &&
           "as many values as the shape has elements");
    T *data = reinterpret_cast<T *>(result.storage.get());
    for (size_t i = 0; i < values.size(); ++i)
      data[i] = values[i];
    return result;
  }
  template <typename T>
  static Array fromVector(std::initializer_list<int64_t> shape, const std::vector<T> &values) {
    return fromVector<T>(absl::MakeConstSpan(shape.begin(), shape.size()), values);
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

  /// The elements as T, whose size must be the element's: T may be the element's own type or raw bits.
  template <typename T> absl::Span<const T> span() const {
    assert(static_cast<int64_t>(sizeof(T)) == byteWidth(type) && "T has another size than the element");
    return {reinterpret_cast<const T *>(storage.get()), static_cast<size_t>(count)};
  }
  template <typename T> absl::Span<T> span() {
    assert(static_cast<int64_t>(sizeof(T)) == byteWidth(type) && "T has another size than the element");
    return {reinterpret_cast<T *>(storage.get()), static_cast<size_t>(count)};
  }

  /// The position of an element in row-major order.
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

  /// The same elements under another shape of as many elements.
  Array reshaped(absl::Span<const int64_t> shape) &&;

  /// Same type, shape and bytes; NaNs equal themselves, +0 and -0 differ.
  bool operator==(const Array &other) const;

private:
  struct Free {
    void operator()(uint8_t *pointer) const { std::free(pointer); }
  };

  Array(ElementType type, Shape shape, int64_t count)
      : type(type), dimensions(std::move(shape)), count(count) {}
  size_t byteCount() const { return static_cast<size_t>(count * byteWidth(type)); }
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

//===- Buffers.cpp - Buffers and strided views of them --------------------===//

#include "Buffers.h"

using namespace mlir;

namespace systole::tpu {

static bool isComplex32(Type type) {
  auto complex = dyn_cast<ComplexType>(type);
  return complex && complex.getElementType().isF32();
}

bool isNarrowElement(Type type) {
  if (isa<FloatType>(type))
    return type.getIntOrFloatBitWidth() == 4 || type.getIntOrFloatBitWidth() == 8;
  return type.isInteger(2) || type.isInteger(4);
}

bool isWideElement(Type type) { return isComplex32(type) || type.isInteger(64); }

std::optional<int> getTransferFormat(Type type) {
  if (type.isF32())
    return 0;
  if (type.isBF16())
    return 1;
  if (type.isF16())
    return 2;
  if (isComplex32(type))
    return 5;
  if (isNarrowElement(type))
    return 4;
  auto integer = dyn_cast<IntegerType>(type);
  if (!integer)
    return std::nullopt;
  bool isUnsigned = integer.isUnsigned();
  switch (integer.getWidth()) {
  case 1:
    return 4;
  case 8:
    return isUnsigned ? 4 : 3;
  case 16:
    return isUnsigned ? 7 : 6;
  case 32:
    return 0;
  case 64:
    return 5;
  default:
    return std::nullopt;
  }
}

std::optional<ElementType> getSupportType(Type type) {
  if (!getTransferFormat(type))
    return std::nullopt;
  std::string name;
  llvm::raw_string_ostream(name) << type;
  return parseElementType(name);
}

int64_t getByteWidth(Type type) {
  return isWideElement(type) ? 8 : llvm::divideCeil(type.getIntOrFloatBitWidth(), 8);
}

std::vector<uint8_t> getStoredBytes(DenseElementsAttr elements) {
  int64_t width = getByteWidth(elements.getElementType());
  // Whole bytes lie in the attribute as they do in HBM.
  if (ArrayRef<char> raw = elements.getRawData();
      !elements.isSplat() && !elements.getElementType().isInteger(1) &&
      llvm::endianness::native == llvm::endianness::little &&
      static_cast<int64_t>(raw.size()) == elements.getNumElements() * width)
    return std::vector<uint8_t>(raw.begin(), raw.end());
  std::vector<uint8_t> bytes;
  bytes.reserve(elements.getNumElements() * width);
  auto append = [&](const APInt &bits) {
    uint64_t value = bits.getZExtValue();
    for (int64_t i = 0; i < width; ++i)
      bytes.push_back(value >> (8 * i));
  };
  if (isa<ComplexType>(elements.getElementType())) {
    for (const std::complex<APFloat> &value : elements.getValues<std::complex<APFloat>>()) {
      uint64_t real = value.real().bitcastToAPInt().getZExtValue();
      append(APInt(64, real | value.imag().bitcastToAPInt().getZExtValue() << 32));
    }
  } else if (isa<FloatType>(elements.getElementType())) {
    for (const APFloat &value : elements.getValues<APFloat>())
      append(value.bitcastToAPInt());
  } else {
    for (const APInt &value : elements.getValues<APInt>())
      append(value);
  }
  return bytes;
}

int64_t TensorView::numElements() const {
  int64_t product = 1;
  for (int64_t size : shape)
    product *= size;
  return product;
}

SmallVector<int64_t> getDenseStrides(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> strides(shape.size());
  int64_t stride = 1;
  for (size_t i = shape.size(); i-- > 0;) {
    strides[i] = stride;
    stride *= shape[i];
  }
  return strides;
}

bool TensorView::isDense() const {
  int64_t expected = 1;
  for (size_t i = shape.size(); i-- > 0;) {
    if (shape[i] != 1 && strides[i] != expected)
      return false;
    expected *= shape[i];
  }
  return true;
}

bool TensorView::isSingleElement() const {
  for (size_t i = 0; i < shape.size(); ++i)
    if (shape[i] != 1 && strides[i] != 0)
      return false;
  return true;
}

std::optional<TensorView> reshapeView(const TensorView &view, ArrayRef<int64_t> shape) {
  TensorView result = view;
  result.shape.assign(shape.begin(), shape.end());
  if (view.numElements() == 0 || view.isDense() || view.splat) {
    result.strides = getDenseStrides(shape);
    if (view.splat)
      result.strides.assign(shape.size(), 0);
    return result;
  }
  // Merges the old dimensions as far as strides allow, then splits them into the new ones.
  SmallVector<std::pair<int64_t, int64_t>> runs; // size, stride
  for (size_t i = 0; i < view.shape.size(); ++i) {
    if (view.shape[i] == 1)
      continue;
    if (!runs.empty() && runs.back().second == view.shape[i] * view.strides[i])
      runs.back() = {runs.back().first * view.shape[i], view.strides[i]};
    else
      runs.push_back({view.shape[i], view.strides[i]});
  }
  result.strides.assign(shape.size(), 0);
  size_t run = runs.size();
  int64_t rest = 1, stride = 0; // What is left of the current run, and the stride of its next split.
  for (size_t i = shape.size(); i-- > 0;) {
    if (shape[i] == 1)
      continue;
    if (rest == 1) {
      --run;
      rest = runs[run].first;
      stride = runs[run].second;
    }
    if (rest % shape[i] != 0)
      return std::nullopt;
    result.strides[i] = stride;
    stride *= shape[i];
    rest /= shape[i];
  }
  return result;
}

BufferId BufferTable::create(BufferRole role, Type elementType, int64_t elements) {
  Buffer buffer;
  buffer.role = role;
  buffer.elementType = elementType;
  buffer.elements = elements;
  // Words of the VMEM hold half of such an element.
  buffer.mustBeInHbm = isWideElement(elementType);
  buffers.push_back(std::move(buffer));
  return buffers.size() - 1;
}

void BufferTable::touch(BufferId id) {
  Buffer &buffer = buffers[id];
  if (buffer.firstUse < 0)
    buffer.firstUse = now;
  buffer.lastUse = now;
}

bool BufferTable::canTakeOver(BufferId argument, BufferId result) const {
  const Buffer &from = buffers[argument], &to = buffers[result];
  return from.lastUse < to.firstUse ||
         (from.lastUse == to.firstUse && inPlace.contains({to.firstUse, argument, result}));
}

void BufferTable::extendOverLoop(int64_t begin, int64_t end) {
  // What one iteration overwrites, the next one would read.
  std::erase_if(inPlace,
                [&](const auto &pair) { return std::get<0>(pair) >= begin && std::get<0>(pair) <= end; });
  for (Buffer &buffer : buffers)
    if (buffer.firstUse >= 0 && buffer.firstUse < begin && buffer.lastUse >= begin)
      buffer.lastUse = std::max(buffer.lastUse, end);
}

} // namespace systole::tpu

//===- Buffers.h - Buffers and strided views of them ------------*- C++ -*-===//
//
// Example: a 3x4 tensor transposed and its first row dropped is one buffer of 12 elements, seen as offset 1,
// shape 3x3, strides 1 and 4.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_BUFFERS_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_BUFFERS_H

#include "systole/Conversion/KernelToTPU/MemoryPlan.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"

#include <set>
#include <tuple>

namespace systole::tpu {

/// The DMA engine's number for an element type in HBM.
std::optional<int> getTransferFormat(mlir::Type elementType);

/// Support's name for an element type; none where the TPU path has no form of it.
std::optional<ElementType> getSupportType(mlir::Type elementType);

/// Whether elements have 64 bits, so that the TPU moves them and computes with their halves.
bool isWideElement(mlir::Type elementType);

/// Whether elements lie in bytes but aren't numbers of 8 bits: integers of 2 or 4, floats of 4 and 8 bits.
/// The TPU moves the bytes, and converts the integers.
bool isNarrowElement(mlir::Type elementType);

int64_t getByteWidth(mlir::Type elementType);

/// The little-endian bytes of the elements, as HBM holds them.
std::vector<uint8_t> getStoredBytes(mlir::DenseElementsAttr elements);

using BufferId = int;

enum class BufferRole { Argument, Result, Constant, Temporary };

struct Buffer {
  BufferRole role = BufferRole::Temporary;
  mlir::Type elementType;
  int64_t elements = 0;
  std::vector<int64_t> shape;   ///< Of an argument or a result.
  std::vector<uint8_t> content; ///< Of a constant.
  int64_t firstUse = -1;        ///< Numbers of kernels.
  int64_t lastUse = -1;
  bool mustBeInHbm = false; ///< Its bytes are read as another type, or no word holds an element.
  bool inVmem = false;
  int64_t base = 0;        ///< A byte of HBM or a row of VMEM.
  BufferId takesOver = -1; ///< Of a result: the argument that the caller gives up for it.

  int64_t bytes() const { return elements * getByteWidth(elementType); }
};

/// One element for each index of `shape`: buffer[offset + sum of index * stride].
struct TensorView {
  BufferId buffer = -1;
  int64_t offset = 0;
  llvm::SmallVector<int64_t> shape;
  llvm::SmallVector<int64_t> strides;
  mlir::Type elementType;
  /// Where every element is this constant. Such a view has no buffer until something needs one.
  mlir::Attribute splat;

  int64_t numElements() const;
  /// The buffer's elements in order, from the offset.
  bool isDense() const;
  /// All strides are 0 or multiply a dimension of size 1.
  bool isSingleElement() const;
};

llvm::SmallVector<int64_t> getDenseStrides(llvm::ArrayRef<int64_t> shape);

/// The view with another shape of as many elements, where strides can express it.
std::optional<TensorView> reshapeView(const TensorView &view, llvm::ArrayRef<int64_t> shape);

class BufferTable {
public:
  BufferId create(BufferRole role, mlir::Type elementType, int64_t elements);
  Buffer &operator[](BufferId id) { return buffers[id]; }
  size_t size() const { return buffers.size(); }

  /// The number of the kernel that is being emitted.
  int64_t now = 0;
  void touch(BufferId id);
  /// What was there before a loop that began at `begin`, and was used in it, lives to its end.
  void extendOverLoop(int64_t begin, int64_t end);

  /// Notes that the kernel that is being emitted may write `output` where it reads `input`.
  void allowInPlace(BufferId input, BufferId output) { inPlace.insert({now, input, output}); }
  /// Whether a result can lie where the argument is: nothing reads that when the result is written, or only
  /// the kernel that writes it does, and may.
  bool canTakeOver(BufferId argument, BufferId result) const;

private:
  std::vector<Buffer> buffers;
  std::set<std::tuple<int64_t, BufferId, BufferId>> inPlace;
};

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_BUFFERS_H

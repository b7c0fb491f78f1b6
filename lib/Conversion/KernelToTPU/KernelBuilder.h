//===- KernelBuilder.h - Emits the ops of tpu kernels -----------*- C++ -*-===//
//
// A thin layer over OpBuilder that all kernel emitters share: scalar arithmetic that folds, loops that vanish
// when they run once, VMEM and SMEM by bump allocation, and strided transfers of any rank.
//
// Example, a kernel that copies 1000 words into VMEM and back to another place:
//
//   kernel.begin(location);
//   VmemBlock block = kernel.allocateRows(8);
//   int64_t loads = kernel.copy(Place::inBuffer(a, f32), Place::inVmem(block), {{1000, 1, 1}}, kLoadFlag);
//   kernel.wait(kLoadFlag, loads);
//   int64_t stores = kernel.copy(Place::inVmem(block), Place::inBuffer(b, f32), {{1000, 1, 1}}, kStoreFlag);
//   kernel.wait(kStoreFlag, stores);
//   kernel.end();
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_KERNELBUILDER_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_KERNELBUILDER_H

#include "Buffers.h"

#include "systole/Conversion/KernelToTPU/KernelToTPU.h"
#include "systole/Dialect/TPU/IR/CoreMemory.h"
#include "systole/Dialect/TPU/IR/TPUOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace systole::tpu {

inline constexpr int kLoadFlag = 0;
inline constexpr int kStoreFlag = 1;
inline constexpr int kCopyFlag = 2;
inline constexpr int64_t kVectorElements = kSublanes * kLanes;

/// Rows of VMEM that a kernel uses for one purpose; accesses to different groups never meet.
struct VmemBlock {
  int64_t row = 0;
  int64_t rows = 0;
  int group = 0;
};

/// One end of a transfer: an element of a buffer, a word of VMEM or a word of SMEM.
struct Place {
  enum class Space { Buffer, Vmem, Smem };
  Space space = Space::Buffer;
  BufferId buffer = -1;
  mlir::Type elementType; ///< Of the buffer as it is seen here.
  mlir::Value base;       ///< VMEM: the row. SMEM: the word. Null means 0.
  mlir::Value offset;     ///< In elements or words. Null means 0.

  static Place inBuffer(BufferId buffer, mlir::Type elementType, mlir::Value offset = {}) {
    return {Space::Buffer, buffer, elementType, {}, offset};
  }
  static Place inVmem(mlir::Value row, mlir::Value offset = {}) { return {Space::Vmem, -1, {}, row, offset}; }
  static Place inSmem(mlir::Value word) { return {Space::Smem, -1, {}, word, {}}; }
};

/// A dimension that a transfer walks.
struct CopyDimension {
  int64_t size;
  int64_t sourceStride;
  int64_t destinationStride;
};

/// A transfer's descriptor words that memory planning fills in.
struct PendingTransfer {
  mlir::arith::ConstantOp control, sourceBase, destinationBase;
  Place source, destination;
  int flag;
};

class KernelBuilder : public mlir::ImplicitLocOpBuilder {
public:
  KernelBuilder(mlir::OpBuilder &builder, BufferTable &buffers, const ConversionOptions &machine)
      : ImplicitLocOpBuilder(builder.getUnknownLoc(), builder), buffers(buffers), machine(machine),
        vmem(shareVmem(machine.vmemRows).program), smem(shareSmem(machine.smemWords).program) {}

  using Body = llvm::function_ref<void(mlir::Value)>;

  // Scalars (i32). All fold where the operands are constants.
  mlir::Value scalar(int64_t value);
  mlir::Value addI(mlir::Value a, mlir::Value b);
  mlir::Value addI(mlir::Value a, int64_t b) { return addI(a, scalar(b)); }
  mlir::Value mulI(mlir::Value a, int64_t b);
  mlir::Value minI(mlir::Value a, int64_t b);
  mlir::Value clampI(mlir::Value a, int64_t low, int64_t high);
  mlir::Value divideBy(mlir::Value a, int64_t b);
  mlir::Value remainderBy(mlir::Value a, int64_t b);
  mlir::Value lessThan(mlir::Value a, int64_t b);

  // Control.
  void loop(int64_t count, Body body);
  /// Calls `body` with every index of `shape`, outer dimensions first.
  void loopNest(llvm::ArrayRef<int64_t> shape, llvm::function_ref<void(mlir::ValueRange)> body);
  void ifThen(mlir::Value condition, llvm::function_ref<void()> body);

  // Kernels.
  void begin(mlir::Location location);
  /// Says so where the kernel needed more memory than there is.
  void end();
  VmemBlock allocateRows(int64_t rows);
  int64_t allocateWords(int64_t words);
  /// Rows and words that a kernel may take.
  int64_t rowsOfVmem() const { return vmem.size(); }
  /// What is to this machine's VMEM, or SMEM, as that many rows or words are to TPU v2's. Emitters size their
  /// tiles by these, so that code for TPU v2 is what their constants say.
  int64_t shareOfVmem(int64_t rowsOfV2) const {
    return rowsOfV2 * vmem.size() / shareVmem(32768).program.size();
  }
  int64_t shareOfSmem(int64_t wordsOfV2) const {
    return wordsOfV2 * smem.size() / shareSmem(4096).program.size();
  }
  int64_t matrixResultQueue() const { return machine.matrixResultQueue; }

  // Vectors.
  mlir::VectorType floats() { return getRegisterType(getF32Type()); }
  mlir::VectorType integers() { return getRegisterType(getI32Type()); }
  mlir::VectorType masks() { return getRegisterType(getI1Type()); }
  mlir::VectorType registerFor(mlir::Type elementType);
  mlir::Value floatVector(float value);
  mlir::Value integerVector(int64_t value);
  mlir::Value splat(mlir::Value scalar);
  mlir::Value load(mlir::Type type, const VmemBlock &block, mlir::Value row, int64_t offset = 0,
                   int64_t stride = 1);
  void store(mlir::Value value, const VmemBlock &block, mlir::Value row, int64_t offset = 0,
             int64_t stride = 1);
  mlir::Value bitcast(mlir::Value value, mlir::Type type);
  mlir::Value maskToInteger(mlir::Value mask);
  mlir::Value integerToMask(mlir::Value value);
  mlir::Value compareI(mlir::arith::CmpIPredicate predicate, mlir::Value a, mlir::Value b);

  // Transfers.
  /// Starts transfers that walk `dimensions`; returns how many must be waited for.
  int64_t copy(const Place &source, const Place &destination, llvm::ArrayRef<CopyDimension> dimensions,
               int flag);
  void wait(int flag, int64_t count);

  /// The steps of a kernel that streams tiles through two halves of its blocks. `half` is 0 or 1.
  struct TileSteps {
    /// Starts transfers on kLoadFlag; returns how many must be waited for.
    llvm::function_ref<int64_t(mlir::Value tile, mlir::Value half)> load;
    llvm::function_ref<void(mlir::Value tile, mlir::Value half)> compute;
    /// Starts transfers on kStoreFlag.
    llvm::function_ref<int64_t(mlir::Value tile, mlir::Value half)> store;
  };
  /// Loads the next tile while one is computed and the one before is stored.
  void streamTiles(int64_t count, const TileSteps &steps);

  BufferTable &buffers;
  std::vector<PendingTransfer> transfers;
  /// Rows used by each kernel, by number.
  std::vector<int64_t> kernelRows;
  /// Whether a kernel needed more SMEM or VMEM than there is.
  bool hasOverflowed = false;

private:
  void transfer(const Place &source, const Place &destination, mlir::Value length, const CopyDimension &rows,
                int flag);
  mlir::arith::ConstantOp placeholder();

  void checkFit(llvm::StringRef memory, llvm::StringRef purpose, llvm::StringRef key, int64_t needed,
                int64_t available);

  ConversionOptions machine;
  MemoryRange vmem, smem;
  int64_t nextRow = 0;
  int64_t nextWord = 0;
  int nextGroup = 0;
  mlir::Operation *prologueEnd = nullptr;
};

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_KERNELBUILDER_H

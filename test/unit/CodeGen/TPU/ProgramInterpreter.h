//===- ProgramInterpreter.h - Runs a tpu.program op by op -------*- C++ -*-===//
//
// What the bundles of a program must compute, straight from the definition of each op. Slow, and only for the
// ops that the random programs of the backend's tests use.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_TEST_UNIT_CODEGEN_TPU_PROGRAMINTERPRETER_H
#define SYSTOLE_TEST_UNIT_CODEGEN_TPU_PROGRAMINTERPRETER_H

#include "systole/Dialect/TPU/IR/TPUOps.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/DenseMap.h"

#include <array>
#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

namespace systole::tpu {

class ProgramInterpreter {
public:
  ProgramInterpreter();
  void run(ProgramOp program);

  std::vector<uint32_t> vmem, smem;

private:
  /// A scalar is all lanes of one element.
  using Value = std::vector<uint32_t>;

  void run(mlir::Block &block);
  void run(mlir::Operation *op);
  void runFor(mlir::scf::ForOp op);
  void runIf(mlir::scf::IfOp op);
  void runWhile(mlir::scf::WhileOp op);
  void runMemory(mlir::Operation *op);
  void runPermutation(mlir::Operation *op);
  void runMatrix(mlir::Operation *op);
  bool runElementwise(mlir::Operation *op);

  uint32_t scalar(mlir::Value value) { return values.at(value.getAsOpaquePointer())[0]; }
  const Value &get(mlir::Value value) { return values.at(value.getAsOpaquePointer()); }
  void set(mlir::Value value, Value data) { values[value.getAsOpaquePointer()] = std::move(data); }
  std::vector<Value> getAll(mlir::ValueRange range);
  void setAll(mlir::ValueRange range, std::vector<Value> data);

  std::unordered_map<const void *, Value> values;
  std::vector<uint32_t> staged, weights, transposeInput;
  std::deque<Value> results, transposed;
};

} // namespace systole::tpu

#endif

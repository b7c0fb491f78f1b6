//===- Agreement.cpp - The TPU path against the reference evaluator -------===//

#include "Agreement.h"

#include "systole/CodeGen/TPU/Backend.h"
#include "systole/Conversion/KernelToTPU/KernelToTPU.h"
#include "systole/Emulator/Emulator.h"
#include "systole/ISA/Encoding.h"
#include "systole/Transforms/Passes.h"

#include "absl/strings/str_cat.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Pass/PassManager.h"

#include <algorithm>
#include <limits>

using namespace mlir;

namespace systole {

static double randomFloat(std::mt19937 &random) {
  static const double special[] = {0.0,
                                   -0.0,
                                   1.0,
                                   -1.0,
                                   0.5,
                                   1e-40,
                                   -1e-40,
                                   3e38,
                                   -3e38,
                                   1e-30,
                                   std::numeric_limits<double>::infinity(),
                                   -std::numeric_limits<double>::infinity(),
                                   std::numeric_limits<double>::quiet_NaN()};
  if (random() % 50 == 0)
    return special[random() % std::size(special)];
  return std::normal_distribution<double>(0, 1.5)(random);
}

static int64_t randomInteger(ElementType type, std::mt19937 &random) {
  int64_t wide = static_cast<int64_t>(uint64_t(random()) << 32 | random());
  switch (random() % 8) {
  case 0:
    return wide;
  case 1: {
    static const int64_t special[] = {0,    1,          -1,          INT32_MIN, INT32_MAX, 127,
                                      -128, UINT32_MAX, 0x100000000, INT64_MIN, INT64_MAX};
    return special[random() % std::size(special)];
  }
  default:
    return static_cast<int64_t>(random() % 41) - (isSignedInteger(type) ? 20 : 0);
  }
}

Array randomArray(ElementType type, absl::Span<const int64_t> shape, std::mt19937 &random) {
  Array array = Array::zeros(type, shape);
  for (int64_t i = 0; i < array.size(); ++i) {
    if (isComplex(type))
      array.setComplex(i, {randomFloat(random), randomFloat(random)});
    else if (isFloat(type)) {
      // Transfers make subnormal bf16 zero.
      double value = randomFloat(random);
      array.setDouble(i, type == ElementType::BF16 && std::abs(value) < 1e-37 ? 0 : value);
    } else if (type == ElementType::I1)
      array.setInt(i, random() % 2);
    else
      array.setInt(i, randomInteger(type, random));
  }
  return array;
}

absl::StatusOr<std::vector<Array>> runOnEmulator(ModuleOp module, StringRef function,
                                                 const std::vector<Array> &arguments,
                                                 const isa::MachineModel &machine) {
  OwningOpRef<ModuleOp> copy(cast<ModuleOp>(module->clone()));
  auto main = copy->lookupSymbol<func::FuncOp>(function);
  main.setSymName("main");
  PassManager manager(copy->getContext(), func::FuncOp::getOperationName());
  manager.addPass(createStableHLOEmulateTypes());
  if (failed(manager.run(main)))
    return absl::InvalidArgumentError("splitting wide types failed");
  FailureOr<tpu::MemoryPlan> plan =
      tpu::convertToTPU(*copy, {.hbmBytes = machine.hbmBytes,
                                .vmemRows = machine.vmemRows,
                                .smemWords = machine.smemWords,
                                .matrixResultQueue = machine.matrixResultQueue});
  if (failed(plan))
    return absl::InvalidArgumentError("the conversion failed");
  FailureOr<std::vector<isa::Bundle>> bundles =
      tpu::compileProgram(*copy->getOps<tpu::ProgramOp>().begin(), machine);
  if (failed(bundles))
    return absl::InternalError("the backend failed");
  absl::StatusOr<std::vector<uint8_t>> code = isa::encode(*bundles);
  if (!code.ok())
    return code.status();
  auto emulator = emulator::Emulator::create(machine);
  if (!emulator.ok())
    return emulator.status();
  if (absl::Status status = (*emulator)->loadProgram(0, *code); !status.ok())
    return status;
  uint8_t *hbm = (*emulator)->hbm(0).data();
  for (size_t i = 0; i < arguments.size(); ++i)
    std::copy_n(arguments[i].bytes().data(), arguments[i].bytes().size(), hbm + plan->arguments[i].address);
  for (const tpu::ConstantSegment &segment : plan->constants)
    std::memcpy(hbm + segment.address, segment.data.data(), segment.data.size());
  if (auto result = (*emulator)->run({.fuel = 1u << 30}); !result.ok())
    return result.status();
  std::vector<Array> results;
  for (const tpu::TensorPlacement &placement : plan->results) {
    results.push_back(Array::zeros(placement.type, placement.shape));
    std::copy_n(hbm + placement.address, placement.bytes, results.back().mutableBytes().begin());
  }
  return results;
}

std::string describeDifference(const Array &expected, const Array &found) {
  if (expected.typeString() != found.typeString())
    return absl::StrCat("expected ", expected.typeString(), ", found ", found.typeString());
  int64_t width = byteWidth(expected.elementType());
  int64_t differences = 0;
  std::string first;
  for (int64_t i = 0; i < expected.size(); ++i) {
    const uint8_t *a = expected.bytes().data() + i * width, *b = found.bytes().data() + i * width;
    if (std::memcmp(a, b, width) == 0)
      continue;
    uint64_t wanted = 0, got = 0;
    std::memcpy(&wanted, a, width);
    std::memcpy(&got, b, width);
    if (++differences == 1)
      first = absl::StrCat("element ", i, ": expected ", expected.getDouble(i), " (0x", absl::Hex(wanted),
                           "), found ", found.getDouble(i), " (0x", absl::Hex(got), ")");
  }
  return differences == 0 ? "" : absl::StrCat(differences, " of ", expected.size(), " differ; ", first);
}

} // namespace systole

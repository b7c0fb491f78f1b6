//===- ProgramInterpreter.cpp - Runs a tpu.program op by op ---------------===//

#include "ProgramInterpreter.h"

#include "systole/Support/TPUArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/ADT/bit.h"

#include <cstdlib>

using namespace mlir;
using namespace systole;
using namespace systole::tpu;
namespace numbers = systole::tpuarithmetic;

static float asFloat(uint32_t bits) { return llvm::bit_cast<float>(bits); }
static uint32_t asBits(float value) { return llvm::bit_cast<uint32_t>(value); }

ProgramInterpreter::ProgramInterpreter() : vmem(32768 * kLanes), smem(4096) {}

std::vector<ProgramInterpreter::Value> ProgramInterpreter::getAll(ValueRange range) {
  std::vector<Value> result;
  for (mlir::Value value : range)
    result.push_back(get(value));
  return result;
}

void ProgramInterpreter::setAll(ValueRange range, std::vector<Value> data) {
  for (auto [value, bits] : llvm::zip_equal(range, data))
    set(value, std::move(bits));
}

void ProgramInterpreter::run(ProgramOp program) { run(program.getBody().front()); }

void ProgramInterpreter::run(Block &block) {
  for (Operation &op : block)
    if (!op.hasTrait<OpTrait::IsTerminator>())
      run(&op);
}

void ProgramInterpreter::run(Operation *op) {
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return runFor(loop);
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return runIf(branch);
  if (auto loop = dyn_cast<scf::WhileOp>(op))
    return runWhile(loop);
  if (llvm::isa<LoadOp, StoreOp, ScalarLoadOp, ScalarStoreOp>(op))
    return runMemory(op);
  if (llvm::isa<MatrixLoadOp, MatrixSwapOp, MatrixMultiplyOp, MatrixPopOp, TransposePushOp, TransposePopOp>(
          op))
    return runMatrix(op);
  if (!runElementwise(op))
    runPermutation(op);
}

//===----------------------------------------------------------------------===//
// Control
//===----------------------------------------------------------------------===//

void ProgramInterpreter::runFor(scf::ForOp op) {
  int32_t upper = scalar(op.getUpperBound()), step = scalar(op.getStep());
  setAll(op.getRegionIterArgs(), getAll(op.getInitArgs()));
  for (int32_t i = scalar(op.getLowerBound()); i < upper; i += step) {
    set(op.getInductionVar(), {uint32_t(i)});
    run(*op.getBody());
    setAll(op.getRegionIterArgs(), getAll(op.getBody()->getTerminator()->getOperands()));
  }
  setAll(op.getResults(), getAll(op.getRegionIterArgs()));
}

void ProgramInterpreter::runIf(scf::IfOp op) {
  Block *side = scalar(op.getCondition()) ? op.thenBlock() : op.elseBlock();
  if (!side)
    return;
  run(*side);
  setAll(op.getResults(), getAll(side->getTerminator()->getOperands()));
}

void ProgramInterpreter::runWhile(scf::WhileOp op) {
  setAll(op.getBeforeArguments(), getAll(op.getInits()));
  while (true) {
    run(*op.getBeforeBody());
    std::vector<Value> forwarded = getAll(op.getConditionOp().getArgs());
    bool more = scalar(op.getConditionOp().getCondition());
    setAll(op.getResults(), forwarded);
    if (!more)
      return;
    setAll(op.getAfterArguments(), forwarded);
    run(*op.getAfterBody());
    setAll(op.getBeforeArguments(), getAll(op.getYieldOp().getOperands()));
  }
}

//===----------------------------------------------------------------------===//
// Memory and units
//===----------------------------------------------------------------------===//

void ProgramInterpreter::runMemory(Operation *op) {
  if (auto load = dyn_cast<LoadOp>(op)) {
    Value result;
    for (int s = 0; s < kSublanes; ++s) {
      int64_t row = int32_t(scalar(load.getRow())) + load.getOffset() + s * load.getStride();
      result.insert(result.end(), vmem.begin() + row * kLanes, vmem.begin() + (row + 1) * kLanes);
    }
    set(load.getResult(), result);
  } else if (auto store = dyn_cast<StoreOp>(op)) {
    const Value &value = get(store.getValue());
    for (int s = 0; s < kSublanes; ++s) {
      int64_t row = int32_t(scalar(store.getRow())) + store.getOffset() + s * store.getStride();
      std::copy_n(value.begin() + s * kLanes, kLanes, vmem.begin() + row * kLanes);
    }
  } else if (auto load = dyn_cast<ScalarLoadOp>(op)) {
    set(load.getResult(), {smem.at(int32_t(scalar(load.getAddress())) + load.getOffset())});
  } else {
    auto scalarStore = cast<ScalarStoreOp>(op);
    smem.at(int32_t(scalar(scalarStore.getAddress())) + scalarStore.getOffset()) =
        scalar(scalarStore.getValue());
  }
}

void ProgramInterpreter::runMatrix(Operation *op) {
  if (auto load = dyn_cast<MatrixLoadOp>(op)) {
    const Value &value = get(load.getValue());
    size_t first = staged.size();
    staged.insert(staged.end(), value.begin(), value.end());
    // Kept as rows as they came; a transposed load is told by its mark in the swap.
    if (load.getTransposed())
      for (size_t i = first; i < staged.size(); ++i)
        transposeInput.push_back(staged[i]);
  } else if (llvm::isa<MatrixSwapOp>(op)) {
    bool isTransposed = !transposeInput.empty();
    weights.assign(kLanes * kLanes, 0);
    for (int row = 0; row < kLanes; ++row)
      for (int column = 0; column < kLanes; ++column)
        (isTransposed ? weights[column * kLanes + row] : weights[row * kLanes + column]) =
            staged[row * kLanes + column];
    staged.clear();
    transposeInput.clear();
  } else if (auto multiply = dyn_cast<MatrixMultiplyOp>(op)) {
    const Value &rows = get(multiply.getValue());
    const float *a = reinterpret_cast<const float *>(rows.data());
    const float *b = reinterpret_cast<const float *>(weights.data());
    Value result;
    for (int s = 0; s < kSublanes; ++s)
      for (int n = 0; n < kLanes; ++n)
        result.push_back(asBits(numbers::mxuBlock(a + s * kLanes, 1, b + n, kLanes, kLanes)));
    results.push_back(result);
  } else if (auto pop = dyn_cast<MatrixPopOp>(op)) {
    set(pop.getResult(), results.front());
    results.pop_front();
  } else if (auto push = dyn_cast<TransposePushOp>(op)) {
    const Value &value = get(push.getValue());
    transposeInput.insert(transposeInput.end(), value.begin(), value.end());
    if (transposeInput.size() != size_t(kLanes * kLanes))
      return;
    for (int i = 0; i < kLanes / kSublanes; ++i) {
      Value rows;
      for (int s = 0; s < kSublanes; ++s)
        for (int l = 0; l < kLanes; ++l)
          rows.push_back(transposeInput[l * kLanes + 8 * i + s]);
      transposed.push_back(rows);
    }
    transposeInput.clear();
  } else {
    set(cast<TransposePopOp>(op).getResult(), transposed.front());
    transposed.pop_front();
  }
}

static uint32_t reduce(ReductionKind kind, bool isFloat, uint32_t a, uint32_t b) {
  switch (kind) {
  case ReductionKind::Add:
    return isFloat ? asBits(numbers::add(asFloat(a), asFloat(b))) : a + b;
  case ReductionKind::Max:
    return isFloat ? asBits(numbers::maximum(asFloat(a), asFloat(b))) : std::max(int32_t(a), int32_t(b));
  case ReductionKind::Min:
    return isFloat ? asBits(numbers::minimum(asFloat(a), asFloat(b))) : std::min(int32_t(a), int32_t(b));
  case ReductionKind::And:
    return a & b;
  case ReductionKind::Or:
    return a | b;
  }
  return 0;
}

void ProgramInterpreter::runPermutation(Operation *op) {
  auto permute = [&](mlir::Value from, auto source) {
    const Value &value = get(from);
    Value result;
    for (int s = 0; s < kSublanes; ++s)
      for (int l = 0; l < kLanes; ++l)
        result.push_back(value[source(s, l)]);
    set(op->getResult(0), result);
  };
  llvm::TypeSwitch<Operation *>(op)
      .Case<RotateLanesOp>([&](RotateLanesOp rotate) {
        uint32_t amount = scalar(rotate.getAmount());
        permute(rotate.getValue(), [&](int s, int l) { return s * kLanes + ((l - amount) & 127); });
      })
      .Case<RotateSublanesOp>([&](RotateSublanesOp rotate) {
        uint32_t amount = scalar(rotate.getAmount());
        permute(rotate.getValue(), [&](int s, int l) { return ((s - amount) & 7) * kLanes + l; });
      })
      .Case<PermuteLanesOp>([&](PermuteLanesOp perm) {
        const Value &lanes = get(perm.getLanes());
        permute(perm.getValue(), [&](int s, int l) { return s * kLanes + (lanes[s * kLanes + l] & 127); });
      })
      .Case<BroadcastLaneOp>([&](BroadcastLaneOp broadcast) {
        permute(broadcast.getValue(), [&](int s, int l) { return s * kLanes + broadcast.getLane(); });
      })
      .Case<ExtractOp>([&](ExtractOp extract) {
        set(extract.getResult(),
            {get(extract.getValue())[extract.getSublane() * kLanes + extract.getLane()]});
      })
      .Case<ReduceLanesOp>([&](ReduceLanesOp op) {
        bool isFloat = cast<VectorType>(op.getType()).getElementType().isF32();
        Value value = get(op.getValue());
        for (int half = 64; half > 0; half /= 2) {
          Value next = value;
          for (int s = 0; s < kSublanes; ++s)
            for (int l = 0; l < kLanes; ++l)
              next[s * kLanes + l] = reduce(op.getKind(), isFloat, value[s * kLanes + l],
                                            value[s * kLanes + ((l + half) & 127)]);
          value = next;
        }
        set(op.getResult(), value);
      })
      .Default([&](Operation *) {
        op->emitError() << "the test's interpreter lacks this op";
        std::abort();
      });
}

//===----------------------------------------------------------------------===//
// Elementwise
//===----------------------------------------------------------------------===//

static bool compareIntegers(arith::CmpIPredicate predicate, uint32_t a, uint32_t b) {
  return arith::applyCmpPredicate(predicate, llvm::APInt(32, a), llvm::APInt(32, b));
}

static bool compareFloats(arith::CmpFPredicate predicate, float a, float b) {
  return arith::applyCmpPredicate(predicate, llvm::APFloat(numbers::flush(a)),
                                  llvm::APFloat(numbers::flush(b)));
}

static uint32_t computeUnary(UnaryKind kind, uint32_t bits) {
  float x = asFloat(bits);
  switch (kind) {
  case UnaryKind::FloatToInt:
    return numbers::toInt32(x);
  case UnaryKind::FloatToUInt:
    return numbers::toUint32(x);
  case UnaryKind::RoundBF16:
    return asBits(numbers::roundToBFloat16(x));
  case UnaryKind::RoundF16:
    return asBits(numbers::roundToFloat16(x));
  case UnaryKind::Floor:
    return asBits(numbers::floor(x));
  case UnaryKind::Ceil:
    return asBits(numbers::ceil(x));
  case UnaryKind::RoundEven:
    return asBits(numbers::roundHalfToEven(x));
  case UnaryKind::RoundAway:
    return asBits(numbers::roundHalfAwayFromZero(x));
  case UnaryKind::PopCount:
    return llvm::popcount(bits);
  case UnaryKind::CountLeadingZeros:
    return llvm::countl_zero(bits);
  }
  return 0;
}

bool ProgramInterpreter::runElementwise(Operation *op) {
  if (op->getNumResults() != 1)
    return false;
  mlir::Value result = op->getResult(0);
  auto vector = dyn_cast<VectorType>(result.getType());
  size_t size = vector ? kSublanes * kLanes : 1;
  bool isBoolean = getElementTypeOrSelf(result.getType()).isInteger(1);
  auto map = [&](auto function) {
    std::vector<const Value *> operands;
    for (mlir::Value operand : op->getOperands())
      operands.push_back(&get(operand));
    Value data(size);
    for (size_t i = 0; i < size; ++i) {
      auto element = [&](size_t index) {
        const Value &value = *operands[index];
        return value.size() == 1 ? value[0] : value[i];
      };
      data[i] = function(element);
      if (isBoolean)
        data[i] &= 1;
    }
    set(result, data);
    return true;
  };
  auto floats = [&](auto function) {
    return map([&](auto element) { return asBits(function(asFloat(element(0)), asFloat(element(1)))); });
  };
  auto integers = [&](auto function) {
    return map([&](auto x) -> uint32_t { return function(x(0), x(1)); });
  };
  using U = uint32_t;
  return llvm::TypeSwitch<Operation *, bool>(op)
      .Case<arith::ConstantOp>([&](arith::ConstantOp constant) {
        Attribute value = constant.getValue();
        if (auto splat = dyn_cast<SplatElementsAttr>(value))
          value = splat.getSplatValue<Attribute>();
        if (auto number = dyn_cast<FloatAttr>(value))
          set(result, Value(size, number.getValue().bitcastToAPInt().getZExtValue()));
        else
          set(result, Value(size, cast<IntegerAttr>(value).getValue().getZExtValue()));
        return true;
      })
      .Case<arith::AddFOp>([&](auto) { return floats(numbers::add); })
      .Case<arith::SubFOp>([&](auto) { return floats(numbers::subtract); })
      .Case<arith::MulFOp>([&](auto) { return floats(numbers::multiply); })
      .Case<arith::MaximumFOp>([&](auto) { return floats(numbers::maximum); })
      .Case<arith::MinimumFOp>([&](auto) { return floats(numbers::minimum); })
      .Case<arith::NegFOp>(
          [&](auto) { return map([](auto x) { return asBits(numbers::multiply(asFloat(x(0)), -1.0f)); }); })
      .Case<arith::AddIOp>([&](auto) { return integers([](U a, U b) { return a + b; }); })
      .Case<arith::SubIOp>([&](auto) { return integers([](U a, U b) { return a - b; }); })
      .Case<arith::MulIOp>([&](auto) { return integers([](U a, U b) { return a * b; }); })
      .Case<arith::AndIOp>([&](auto) { return integers([](U a, U b) { return a & b; }); })
      .Case<arith::OrIOp>([&](auto) { return integers([](U a, U b) { return a | b; }); })
      .Case<arith::XOrIOp>([&](auto) { return integers([](U a, U b) { return a ^ b; }); })
      .Case<arith::ShLIOp>([&](auto) { return integers([](U a, U b) { return a << (b & 31); }); })
      .Case<arith::ShRUIOp>([&](auto) { return integers([](U a, U b) { return a >> (b & 31); }); })
      .Case<arith::ShRSIOp>(
          [&](auto) { return integers([](U a, U b) { return U(int32_t(a) >> (b & 31)); }); })
      .Case<arith::MinSIOp>(
          [&](auto) { return integers([](U a, U b) { return std::min(int32_t(a), int32_t(b)); }); })
      .Case<arith::MaxSIOp>(
          [&](auto) { return integers([](U a, U b) { return std::max(int32_t(a), int32_t(b)); }); })
      .Case<arith::MinUIOp>([&](auto) { return integers([](U a, U b) { return std::min(a, b); }); })
      .Case<arith::MaxUIOp>([&](auto) { return integers([](U a, U b) { return std::max(a, b); }); })
      .Case<arith::DivUIOp>([&](auto) { return integers([](U a, U b) { return a / b; }); })
      .Case<arith::RemUIOp>([&](auto) { return integers([](U a, U b) { return a % b; }); })
      .Case<arith::CmpIOp>([&](arith::CmpIOp compare) {
        return integers([&](U a, U b) { return compareIntegers(compare.getPredicate(), a, b); });
      })
      .Case<arith::CmpFOp>([&](arith::CmpFOp compare) {
        return integers(
            [&](U a, U b) { return compareFloats(compare.getPredicate(), asFloat(a), asFloat(b)); });
      })
      .Case<arith::SelectOp>([&](auto) { return map([](auto x) { return x(0) ? x(1) : x(2); }); })
      .Case<arith::BitcastOp, arith::ExtUIOp, SplatOp, arith::TruncIOp>(
          [&](auto) { return map([](auto x) { return x(0); }); })
      .Case<arith::ExtSIOp>([&](auto) { return map([](auto x) { return U(0) - x(0); }); })
      .Case<arith::SIToFPOp>(
          [&](auto) { return map([](auto x) { return asBits(numbers::fromInt32(x(0))); }); })
      .Case<arith::UIToFPOp>(
          [&](auto) { return map([](auto x) { return asBits(numbers::fromUint32(x(0))); }); })
      .Case<UnaryOp>(
          [&](UnaryOp unary) { return map([&](auto x) { return computeUnary(unary.getKind(), x(0)); }); })
      .Case<TranscendentalOp>([&](TranscendentalOp function) {
        bool isExp = function.getKind() == TranscendentalKind::Exp;
        return map([&](auto x) {
          return asBits(isExp ? numbers::exp(asFloat(x(0))) : numbers::tanh(asFloat(x(0))));
        });
      })
      .Case<TranscendentalBinaryOp>([&](auto) { return floats(numbers::divide); })
      .Case<LaneIdOp>([&](auto) {
        Value ids(size);
        for (size_t i = 0; i < size; ++i)
          ids[i] = i % kLanes;
        set(result, ids);
        return true;
      })
      .Case<SublaneIdOp>([&](auto) {
        Value ids(size);
        for (size_t i = 0; i < size; ++i)
          ids[i] = i / kLanes;
        set(result, ids);
        return true;
      })
      .Default(false);
}

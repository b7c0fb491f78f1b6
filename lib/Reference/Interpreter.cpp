//===- Interpreter.cpp - Runs regions and calls ---------------------------===//

#include "Interpreter.h"

#include "Operations.h"

#include "systole/Dialect/Kernel/IR/KernelOps.h"
#include "systole/Dialect/StableHLO/IR/CheckOps.h"
#include "systole/Dialect/StableHLO/Transforms/StaticShapes.h"
#include "systole/Reference/Attributes.h"

#include "absl/strings/str_cat.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole::reference {

/// How deep functions may call each other, which also ends a recursion without end.
static constexpr size_t maximalDepth = 200;

absl::Status errorAt(Operation *op, absl::string_view message) {
  std::string location;
  llvm::raw_string_ostream(location) << op->getLoc();
  return absl::InvalidArgumentError(
      absl::StrCat(location, ": '", op->getName().getStringRef().str(), "' ", message));
}

size_t leafCount(Type type) {
  if (auto future = dyn_cast<stablehlo::FutureType>(type))
    return future.getTypes().size();
  if (auto tuple = dyn_cast<TupleType>(type)) {
    size_t count = 0;
    for (Type element : tuple.getTypes())
      count += leafCount(element);
    return count;
  }
  return isa<stablehlo::TokenType>(type) ? 0 : 1;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

absl::StatusOr<Results> Interpreter::lookup(Operation *user, OperandRange operands) const {
  Results arrays;
  for (Value operand : operands) {
    auto entry = values.find(operand);
    if (entry == values.end())
      return errorAt(user, "uses a value from outside of what is evaluated");
    arrays.append(entry->second);
  }
  return arrays;
}

void Interpreter::bind(ValueRange bound, Operands arrays) {
  for (Value value : bound) {
    size_t count = leafCount(value.getType());
    values[value] = Results(arrays.take_front(count));
    arrays = arrays.drop_front(count);
  }
}

//===----------------------------------------------------------------------===//
// Regions and functions
//===----------------------------------------------------------------------===//

absl::StatusOr<Results> Interpreter::run(Region &region, Operands arguments) {
  Block &block = region.front();
  bind(block.getArguments(), arguments);
  for (Operation &op : block.without_terminator()) {
    absl::StatusOr<Results> operands = lookup(&op, op.getOperands());
    if (!operands.ok())
      return operands;
    absl::StatusOr<Results> results = evaluate(&op, *operands);
    if (!results.ok())
      return results;
    bind(op.getResults(), *results);
  }
  return lookup(block.getTerminator(), block.getTerminator()->getOperands());
}

absl::StatusOr<Results> Interpreter::call(Operation *caller, Region &body, Operands arguments) {
  if (!llvm::hasSingleElement(body))
    return errorAt(caller, "calls a function without exactly one block, which can't be evaluated");
  if (depth == maximalDepth)
    return errorAt(caller, absl::StrCat("calls functions more than ", maximalDepth, " deep"));
  llvm::DenseMap<Value, Results> callerValues;
  std::swap(values, callerValues);
  ++depth;
  absl::StatusOr<Results> results = run(body, arguments);
  --depth;
  std::swap(values, callerValues);
  return results;
}

template <typename CallOp>
static absl::StatusOr<Results> callFunction(CallOp op, FlatSymbolRefAttr callee, Operands operands,
                                            Interpreter &interpreter) {
  auto function = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(op, callee);
  if (!function || function.isExternal())
    return errorAt(op,
                   absl::StrCat("expected a function with a body under the name ", callee.getValue().str()));
  return interpreter.call(op, function.getBody(), operands);
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

static absl::StatusOr<Results> evaluateOp(stablehlo::IfOp op, Operands operands, Interpreter &interpreter) {
  return interpreter.run(operands[0]->getInt(0) != 0 ? op.getTrueBranch() : op.getFalseBranch(), {});
}

static absl::StatusOr<Results> evaluateOp(stablehlo::CaseOp op, Operands operands, Interpreter &interpreter) {
  int64_t index = operands[0]->getInt(0), count = op.getBranches().size();
  return interpreter.run(op.getBranches()[index < 0 || index >= count ? count - 1 : index], {});
}

static absl::StatusOr<Results> evaluateOp(stablehlo::WhileOp op, Operands operands,
                                          Interpreter &interpreter) {
  Results carried(operands);
  while (true) {
    absl::StatusOr<Results> condition = interpreter.run(op.getCond(), carried);
    if (!condition.ok())
      return condition;
    if ((*condition)[0]->getInt(0) == 0)
      return carried;
    absl::StatusOr<Results> next = interpreter.run(op.getBody(), carried);
    if (!next.ok())
      return next;
    carried = std::move(*next);
  }
}

static absl::StatusOr<Results> evaluateOp(stablehlo::GetTupleElementOp op, Operands operands) {
  size_t skipped = 0;
  ArrayRef<Type> types = cast<TupleType>(op.getOperand().getType()).getTypes();
  for (Type before : types.take_front(op.getIndex()))
    skipped += leafCount(before);
  return Results(operands.slice(skipped, leafCount(op.getType())));
}

/// Nothing but an error where the values are not as expected.
static absl::StatusOr<Results> evaluateCheck(Operation *op, const check::Check &check, Operands operands) {
  absl::StatusOr<Array> constant = Array();
  if (check.expectedConstant)
    constant = toArray(check.expectedConstant);
  if (!constant.ok())
    return errorAt(op, constant.status().message());
  const Array &expected = check.expectedConstant ? *constant : *operands[1];
  if (absl::Status status = compareArrays(*operands[0], expected, check.comparison); !status.ok())
    return errorAt(op, absl::StrCat("has failed as ", check.name.str(), ": ", status.message()));
  if (op->getNumResults() == 0)
    return Results();
  return Results{share(Array::scalar(true))};
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

static absl::StatusOr<Results> single(absl::StatusOr<Array> result) {
  if (!result.ok())
    return result.status();
  return Results{share(std::move(*result))};
}

absl::StatusOr<Results> Interpreter::evaluate(Operation *op, Operands operands) {
  if (fuel == 0)
    return absl::ResourceExhaustedError(errorAt(op, absl::StrCat("was reached when all of the ", options.fuel,
                                                                 " ops that may be evaluated had been; "
                                                                 "raise the limit if the program does end"))
                                            .message());
  --fuel;
  if (computesOnQuantized(op))
    return evaluateQuantized(op, operands, *this);
  if (stablehlo::isShapeOp(op))
    return evaluateShapeOp(op, operands, *this);
  if (isa<chlo::CHLODialect>(op->getDialect()) && op->getName().stripDialect().starts_with("broadcast_"))
    return evaluateBroadcasting(op, operands, *this);
  if (isElementwise(op))
    return single(evaluateElementwise(op, operands, *this));
  using namespace stablehlo;
  return llvm::TypeSwitch<Operation *, absl::StatusOr<Results>>(op)
      .Case<MapOp, DotGeneralOp, ConvolutionOp, SelectAndScatterOp>(
          [&](auto typed) { return single(evaluateOp(typed, operands, *this)); })
      .Case<ConstantOp, IotaOp, chlo::ConstantOp>([&](auto typed) { return single(evaluateOp(typed)); })
      .Case<BitcastConvertOp, BroadcastInDimOp, ConcatenateOp, ReshapeOp, TransposeOp, ReverseOp, PadOp,
            SliceOp, DynamicSliceOp, DynamicUpdateSliceOp, GatherOp, BroadcastOp, EinsumOp, UnaryEinsumOp,
            TorchIndexSelectOp, CollectivePermuteOp, FftOp, CholeskyOp, TriangularSolveOp, RngOp,
            chlo::ConstantLikeOp, chlo::MulhiOp, chlo::RaggedDotOp>(
          [&](auto typed) { return single(evaluateOp(typed, operands)); })
      .Case<ScatterOp, SortOp, ReduceOp, ReduceWindowOp, BatchNormInferenceOp, BatchNormTrainingOp,
            BatchNormGradOp, IfOp, CaseOp, WhileOp, DotOp, chlo::ScanOp>(
          [&](auto typed) { return evaluateOp(typed, operands, *this); })
      .Case<RngBitGeneratorOp, chlo::TopKOp, GetTupleElementOp>(
          [&](auto typed) { return evaluateOp(typed, operands); })
      .Case<OptimizationBarrierOp, TupleOp, AsyncDoneOp>([&](auto) { return Results(operands); })
      .Case<AllGatherOp, AllReduceOp, AllToAllOp, CollectiveBroadcastOp, CollectiveReduceOp, ReduceScatterOp>(
          [&](Operation *collective) { return evaluateCollective(collective, operands); })
      .Case<ReplicaIdOp, PartitionIdOp>([&](auto) { return Results{share(Array::scalar(uint32_t(0)))}; })
      .Case<AfterAllOp, CreateTokenOp>([&](auto) { return Results(); })
      .Case<AsyncStartOp>([&](auto start) { return run(start.getBody(), operands); })
      .Case<CompositeOp>(
          [&](auto typed) { return callFunction(typed, typed.getDecompositionAttr(), operands, *this); })
      .Case<func::CallOp>(
          [&](auto typed) { return callFunction(typed, typed.getCalleeAttr(), operands, *this); })
      .Case<kernel::FusionOp>([&](auto typed) { return run(typed.getBody(), operands); })
      .Default([&](Operation *other) -> absl::StatusOr<Results> {
        if (std::optional<check::Check> check = check::describeCheck(other))
          return evaluateCheck(other, *check, operands);
        return errorAt(other, "can't be evaluated");
      });
}

//===----------------------------------------------------------------------===//
// Entry points
//===----------------------------------------------------------------------===//

static std::vector<Array> unshare(const Results &results) {
  std::vector<Array> arrays;
  arrays.reserve(results.size());
  for (const Data &result : results)
    arrays.push_back(*result);
  return arrays;
}

static Results shareAll(ArrayRef<Array> arrays) {
  return llvm::map_to_vector<1>(arrays, [](const Array &array) { return share(array); });
}

/// Checks that `arrays` can be the values of `types`.
static absl::Status checkTypes(Operation *op, TypeRange types, ArrayRef<Array> arrays) {
  if (types.size() != arrays.size())
    return errorAt(op, absl::StrCat("takes ", types.size(), " arrays, found ", arrays.size()));
  for (auto [index, type, array] : llvm::enumerate(types, arrays)) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor || elementTypeOf(tensor.getElementType()) != array.elementType() ||
        failed(verifyCompatibleShape(tensor.getShape(), llvm::ArrayRef<int64_t>(array.shape())))) {
      std::string expected;
      llvm::raw_string_ostream(expected) << type;
      return errorAt(
          op, absl::StrCat("takes ", expected, " as argument ", index, ", found ", array.typeString()));
    }
  }
  return absl::OkStatus();
}

absl::StatusOr<std::vector<Array>> evaluate(func::FuncOp function, ArrayRef<Array> arguments,
                                            const Options &options) {
  if (function.isExternal())
    return errorAt(function, "has no body to evaluate");
  if (absl::Status status = checkTypes(function, function.getArgumentTypes(), arguments); !status.ok())
    return status;
  Interpreter interpreter(options);
  absl::StatusOr<Results> results = interpreter.call(function, function.getBody(), shareAll(arguments));
  if (!results.ok())
    return results.status();
  return unshare(*results);
}

absl::StatusOr<std::vector<Array>> evaluateOp(Operation *op, ArrayRef<Array> operands,
                                              const Options &options) {
  if (absl::Status status = checkTypes(op, op->getOperandTypes(), operands); !status.ok())
    return status;
  Interpreter interpreter(options);
  absl::StatusOr<Results> results = interpreter.evaluate(op, shareAll(operands));
  if (!results.ok())
    return results.status();
  return unshare(*results);
}

} // namespace systole::reference

//===- FinalizeEntry.cpp - The C calling convention and task launches -----===//

#include "Attributes.h"
#include "Constants.h"
#include "EntryInterface.h"

#include "systole/CodeGen/CPU/Passes.h"
#include "systole/Conversion/StableHLOToLinalg/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace systole::cpu {
#define GEN_PASS_DEF_CPUFINALIZEENTRY
#include "systole/CodeGen/CPU/Passes.h.inc"
} // namespace systole::cpu

using namespace mlir;
using namespace systole;
using namespace systole::cpu;

namespace {

class FinalizeEntry : public systole::cpu::impl::CpuFinalizeEntryBase<FinalizeEntry> {
public:
  using CpuFinalizeEntryBase::CpuFinalizeEntryBase;

  void runOnOperation() override {
    pointer = LLVM::LLVMPointerType::get(&getContext());
    wide = IntegerType::get(&getContext(), 64);
    LLVM::LLVMFuncOp program = findProgram();
    if (!program)
      return signalPassFailure();
    FailureOr<EntryInterface> interface = readEntryInterface(getOperation(), program);
    if (failed(interface) || (embedConstants && failed(checkConstants(getOperation()))))
      return signalPassFailure();
    SmallVector<LLVM::LLVMFuncOp> launches, hostCalls;
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>()) {
      if (function->hasAttr(customCallAttribute))
        hostCalls.push_back(function);
      else if (isLaunch(function))
        launches.push_back(function);
      else if (!function.isExternal())
        makeInternal(function);
    }
    if (!llvm::all_of(launches, [&](LLVM::LLVMFuncOp launch) { return succeeded(checkLaunch(launch)); }) ||
        !llvm::all_of(hostCalls, [&](LLVM::LLVMFuncOp call) { return succeeded(checkHostCall(call)); }))
      return signalPassFailure();
    for (LLVM::LLVMFuncOp launch : launches)
      fillLaunch(launch);
    for (auto [number, call] : llvm::enumerate(hostCalls))
      fillHostCall(call, number);
    makeEntry(program, *interface);
  }

private:
  /// The program's function, under a name that leaves the native one free; `main` would be the C program's.
  LLVM::LLVMFuncOp findProgram() {
    SymbolTable symbols(getOperation());
    auto program = symbols.lookup<LLVM::LLVMFuncOp>(entry);
    if (!program || program.isExternal()) {
      getOperation().emitError("needs a function llvm.func @")
          << entry << " with a body: cpu-finalize-entry comes after the conversions to the LLVM dialect";
      return {};
    }
    constexpr StringLiteral localName = "systole.program";
    for (StringRef name : {StringRef(symbol), StringRef(localName)})
      if (Operation *other = symbols.lookup(name); other && other != program) {
        other->emitError("has the name @") << name << ", which cpu-finalize-entry gives";
        return {};
      }
    if (failed(symbols.rename(program, localName))) {
      program.emitError("can't be renamed: not all that refers to it is known");
      return {};
    }
    return program;
  }

  static bool isLaunch(LLVM::LLVMFuncOp function) {
    return function.getSymName().starts_with(taskPrefix) && function.getSymName().ends_with(launchSuffix);
  }

  /// A launch function takes the runtime, the number of iterations, the grain, and what its task takes behind
  /// the range.
  LogicalResult checkLaunch(LLVM::LLVMFuncOp launch) {
    auto task =
        getOperation().lookupSymbol<LLVM::LLVMFuncOp>(launch.getSymName().drop_back(launchSuffix.size()));
    SmallVector<Type> expected{pointer, wide, wide};
    if (task && task.getNumArguments() >= 2)
      llvm::append_range(expected, task.getArgumentTypes().drop_front(2));
    if (launch.isExternal() && task && launch.getArgumentTypes() == ArrayRef(expected) &&
        task.getArgumentTypes().take_front(2) == ArrayRef<Type>(expected).slice(1, 2))
      return success();
    return launch.emitError(
        "expected a declaration and a task of its name, as cpu-outline-kernels leaves them");
  }

  /// The function of a custom call takes the runtime and a buffer for each operand and result.
  LogicalResult checkHostCall(LLVM::LLVMFuncOp function) {
    auto description = function->getAttrOfType<DictionaryAttr>(customCallAttribute);
    auto operands = description ? description.getAs<ArrayAttr>("operands") : ArrayAttr();
    auto results = description ? description.getAs<ArrayAttr>("results") : ArrayAttr();
    bool isPointers = llvm::all_of(function.getArgumentTypes(), [&](Type type) { return type == pointer; });
    if (function.isExternal() && operands && results && isPointers &&
        function.getNumArguments() == operands.size() + results.size() + 1)
      return success();
    return function.emitError(
               "expected a declaration that takes the runtime and a buffer for each operand and "
               "result that its attribute ")
           << customCallAttribute << " names, as cpu-outline-kernels leaves it";
  }

  /// The caller promises that buffers don't overlap, and the arena and the constants are apart from them.
  void makeInternal(LLVM::LLVMFuncOp function) {
    function.setLinkage(LLVM::Linkage::Internal);
    // Loops don't get faster by being inlined, and LLVM takes more than twice as long for a caller twice as
    // large.
    function.setNoInline(true);
    for (unsigned i = 0; i < function.getNumArguments(); ++i)
      if (function.getArgument(i).getType() == pointer) {
        function.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(), UnitAttr::get(&getContext()));
        function.setArgAttr(i, LLVM::LLVMDialect::getNoUndefAttrName(), UnitAttr::get(&getContext()));
      }
  }

  Value constant(OpBuilder &builder, Location location, Type type, int64_t value) {
    return LLVM::ConstantOp::create(builder, location, type, builder.getIntegerAttr(type, value));
  }

  Value loadPointer(OpBuilder &builder, Location location, Value array, int64_t index) {
    Value address = LLVM::GEPOp::create(builder, location, pointer, pointer, array,
                                        ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(index)});
    return LLVM::LoadOp::create(builder, location, pointer, address);
  }

  /// Calls the task for [begin, end) with what the launch function put into the context.
  LLVM::LLVMFuncOp makeUnpacking(LLVM::LLVMFuncOp launch, LLVM::LLVMFuncOp task,
                                 LLVM::LLVMStructType context) {
    Location location = launch.getLoc();
    OpBuilder builder(launch);
    auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&getContext()), {pointer, wide, wide});
    auto function = LLVM::LLVMFuncOp::create(builder, location, (task.getSymName() + "_run").str(), type,
                                             LLVM::Linkage::Internal);
    Block *body = function.addEntryBlock(builder);
    builder.setInsertionPointToStart(body);
    SmallVector<Value> operands{body->getArgument(1), body->getArgument(2)};
    for (auto [index, field] : llvm::enumerate(context.getBody())) {
      Value address = LLVM::GEPOp::create(builder, location, pointer, context, body->getArgument(0),
                                          ArrayRef<LLVM::GEPArg>{0, static_cast<int32_t>(index)});
      operands.push_back(LLVM::LoadOp::create(builder, location, field, address));
    }
    LLVM::CallOp::create(builder, location, task, operands);
    LLVM::ReturnOp::create(builder, location, ValueRange{});
    return function;
  }

  void fillLaunch(LLVM::LLVMFuncOp launch) {
    Location location = launch.getLoc();
    auto task =
        getOperation().lookupSymbol<LLVM::LLVMFuncOp>(launch.getSymName().drop_back(launchSuffix.size()));
    auto context = LLVM::LLVMStructType::getLiteral(&getContext(), launch.getArgumentTypes().drop_front(3));
    LLVM::LLVMFuncOp run = makeUnpacking(launch, task, context);

    OpBuilder builder(&getContext());
    launch.setLinkage(LLVM::Linkage::Internal);
    Block *entry = launch.addEntryBlock(builder);
    Block *threaded = builder.createBlock(&launch.getBody());
    Block *serial = builder.createBlock(&launch.getBody());
    Value runtime = entry->getArgument(0), count = entry->getArgument(1), grain = entry->getArgument(2);
    ValueRange captures = entry->getArguments().drop_front(3);

    builder.setInsertionPointToStart(entry);
    Value null = LLVM::ZeroOp::create(builder, location, pointer);
    Value isSerial = LLVM::ICmpOp::create(builder, location, LLVM::ICmpPredicate::eq, runtime, null);
    LLVM::CondBrOp::create(builder, location, isSerial, serial, threaded);

    builder.setInsertionPointToStart(serial);
    SmallVector<Value> operands{constant(builder, location, wide, 0), count};
    llvm::append_range(operands, captures);
    LLVM::CallOp::create(builder, location, task, operands);
    LLVM::ReturnOp::create(builder, location, ValueRange{});

    builder.setInsertionPointToStart(threaded);
    Value one = constant(builder, location, wide, 1);
    Value storage = LLVM::AllocaOp::create(builder, location, pointer, context, one);
    for (auto [index, capture] : llvm::enumerate(captures)) {
      Value address = LLVM::GEPOp::create(builder, location, pointer, context, storage,
                                          ArrayRef<LLVM::GEPArg>{0, static_cast<int32_t>(index)});
      LLVM::StoreOp::create(builder, location, capture, address);
    }
    Value parallelFor = loadPointer(builder, location, runtime, 0);
    Value runAddress = LLVM::AddressOfOp::create(builder, location, run);
    auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&getContext()),
                                            {pointer, pointer, pointer, wide, wide});
    LLVM::CallOp::create(builder, location, type,
                         ValueRange{parallelFor, runtime, runAddress, storage, count, grain});
    LLVM::ReturnOp::create(builder, location, ValueRange{});
  }

  /// An array on the stack that has the pointers.
  Value pointerArray(OpBuilder &builder, Location location, ValueRange pointers) {
    Value count = constant(builder, location, wide, std::max<int64_t>(pointers.size(), 1));
    Value array = LLVM::AllocaOp::create(builder, location, pointer, pointer, count);
    for (auto [index, value] : llvm::enumerate(pointers)) {
      Value address = LLVM::GEPOp::create(builder, location, pointer, pointer, array,
                                          ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(index)});
      LLVM::StoreOp::create(builder, location, value, address);
    }
    return array;
  }

  /// Calls systole_runtime::custom_call, the third member. The function's arguments are the runtime and the
  /// buffers.
  void fillHostCall(LLVM::LLVMFuncOp function, int64_t number) {
    Location location = function.getLoc();
    auto description = function->getAttrOfType<DictionaryAttr>(customCallAttribute);
    size_t operandCount = description.getAs<ArrayAttr>("operands").size();
    OpBuilder builder(&getContext());
    function.setLinkage(LLVM::Linkage::Internal);
    // Arrays on the stack of a function that is called in a loop would pile up if it were inlined there.
    function.setNoInline(true);
    Block *entry = function.addEntryBlock(builder);
    builder.setInsertionPointToStart(entry);
    Value runtime = entry->getArgument(0);
    ValueRange buffers = entry->getArguments().drop_front();
    Type number32 = builder.getI32Type();
    auto members = LLVM::LLVMStructType::getLiteral(&getContext(), {pointer, number32, pointer});
    Value member =
        LLVM::GEPOp::create(builder, location, pointer, members, runtime, ArrayRef<LLVM::GEPArg>{0, 2});
    Value callee = LLVM::LoadOp::create(builder, location, pointer, member);
    Value operands = pointerArray(builder, location, buffers.take_front(operandCount));
    Value results = pointerArray(builder, location, buffers.drop_front(operandCount));
    auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&getContext()),
                                            {pointer, number32, pointer, pointer});
    LLVM::CallOp::create(
        builder, location, type,
        ValueRange{callee, runtime, constant(builder, location, number32, number), operands, results});
    LLVM::ReturnOp::create(builder, location, ValueRange{});
  }

  Value constantsAddress(OpBuilder &builder, Location location, Value argument) {
    if (!embedConstants)
      return argument;
    std::vector<CpuConstant> constants = constantsOf(getOperation());
    if (constants.empty())
      return argument;
    std::vector<char> blob(blobBytes(constants));
    copyConstants(constants, blob.data());
    OpBuilder atStart = OpBuilder::atBlockBegin(getOperation().getBody());
    auto type = LLVM::LLVMArrayType::get(atStart.getI8Type(), blob.size());
    auto global = LLVM::GlobalOp::create(
        atStart, location, type, /*isConstant=*/true, LLVM::Linkage::Internal, "systole.constants",
        atStart.getStringAttr(StringRef(blob.data(), blob.size())), bufferAlignment);
    return LLVM::AddressOfOp::create(builder, location, global);
  }

  void makeEntry(LLVM::LLVMFuncOp program, const EntryInterface &interface) {
    Location location = program.getLoc();

    OpBuilder builder = OpBuilder::atBlockEnd(getOperation().getBody());
    Type status = builder.getI32Type();
    auto type = LLVM::LLVMFunctionType::get(status, {pointer, pointer, pointer, pointer, pointer});
    auto function = LLVM::LLVMFuncOp::create(builder, location, symbol, type);
    Block *body = function.addEntryBlock(builder);
    builder.setInsertionPointToStart(body);
    SmallVector<Value> operands;
    for (int64_t i = 0; i < interface.arguments; ++i)
      operands.push_back(loadPointer(builder, location, body->getArgument(0), i));
    for (auto [i, donation] : llvm::enumerate(interface.donations))
      if (donation < 0)
        operands.push_back(loadPointer(builder, location, body->getArgument(1), i));
    operands.push_back(constantsAddress(builder, location, body->getArgument(3)));
    operands.push_back(body->getArgument(4));
    operands.push_back(body->getArgument(2));
    LLVM::CallOp::create(builder, location, program, operands);
    LLVM::ReturnOp::create(builder, location, constant(builder, location, status, 0));
  }

  LLVM::LLVMPointerType pointer;
  IntegerType wide;
};

} // namespace

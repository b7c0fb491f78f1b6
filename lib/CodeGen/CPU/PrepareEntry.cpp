//===- PrepareEntry.cpp - Buffers for the entry function's interface ------===//

#include "Attributes.h"
#include "Constants.h"

#include "systole/CodeGen/CPU/Passes.h"
#include "systole/Conversion/StableHLOToLinalg/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace systole::cpu {
#define GEN_PASS_DEF_CPUPREPAREENTRY
#include "systole/CodeGen/CPU/Passes.h.inc"
} // namespace systole::cpu

using namespace mlir;
using namespace systole;
using namespace systole::cpu;

namespace {

MemRefType bufferFor(Type type) {
  auto tensor = cast<RankedTensorType>(type);
  return MemRefType::get(tensor.getShape(), tensor.getElementType());
}

/// The type of an argument that stands for a tensor. Shapes without elements have no strides, which a bare
/// pointer must have.
MemRefType interfaceBuffer(RankedTensorType type) {
  return type.getNumElements() == 0 ? MemRefType::get({0}, type.getElementType()) : bufferFor(type);
}

/// Distinct large constants, each with its place in the blob.
class ConstantPool {
public:
  int64_t offsetOf(ElementsAttr constant) {
    auto [entry, added] = offsets.try_emplace(constant, size);
    if (added) {
      constants.push_back(constant);
      places.push_back(size);
      size = llvm::alignTo(size + bufferBytes(constant.getShapedType()), bufferAlignment);
    }
    return entry->second;
  }
  int64_t bytes() const { return size; }
  void describe(ModuleOp module) const {
    Builder builder(module.getContext());
    module->setAttr(constantsAttribute, builder.getArrayAttr(constants));
    module->setAttr(constantOffsetsAttribute, builder.getDenseI64ArrayAttr(places));
  }

private:
  llvm::DenseMap<Attribute, int64_t> offsets;
  SmallVector<Attribute> constants;
  SmallVector<int64_t> places;
  int64_t size = 0;
};

class PrepareEntry : public systole::cpu::impl::CpuPrepareEntryBase<PrepareEntry> {
public:
  using CpuPrepareEntryBase::CpuPrepareEntryBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto function = module.lookupSymbol<func::FuncOp>(entry);
    if (!function || function.isDeclaration()) {
      module.emitError("there is no function @") << entry << " with a body to compile";
      return signalPassFailure();
    }
    if (failed(checkFunction(function)))
      return signalPassFailure();
    eraseOtherFunctions(module, function);
    Builder builder(module.getContext());
    module->setAttr(argumentCountAttribute, builder.getI64IntegerAttr(function.getNumArguments()));
    if (failed(checkDonations(function)))
      return signalPassFailure();
    SmallVector<int64_t> donations = donationsOf(function);
    module->setAttr(donationsAttribute, builder.getDenseI64ArrayAttr(donations));
    SmallVector<Value> arguments = rewriteArguments(function, donations);
    rewriteResults(function, arguments, donations);
    moveConstants(module, function);
    separateInitialValues(function);
    Block &body = function.getBody().front();
    body.addArgument(LLVM::LLVMPointerType::get(module.getContext()), function.getLoc());
    function.setFunctionType(builder.getFunctionType(body.getArgumentTypes(), {}));
    function.setArgAttrsAttr({});
    function.setResAttrsAttr({});
  }

private:
  static LogicalResult checkFunction(func::FuncOp function) {
    if (!llvm::hasSingleElement(function.getBody()) ||
        !isa<func::ReturnOp>(function.getBody().front().getTerminator()))
      return function.emitError("the function to compile must be a single block");
    for (Type type : llvm::concat<const Type>(function.getArgumentTypes(), function.getResultTypes())) {
      auto tensor = dyn_cast<RankedTensorType>(type);
      if (!tensor || !tensor.hasStaticShape() || !isStorable(tensor.getElementType()))
        return function.emitError(
                   "expected arguments and results that are tensors of static shape with numbers "
                   "as elements, as convert-stablehlo-to-linalg leaves them; found ")
               << type;
    }
    WalkResult walked =
        function.walk([&](func::CallOp call) {
          auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(call, call.getCalleeAttr());
          if (callee && callee->hasAttr(customCallAttribute))
            return WalkResult::advance();
          call.emitOpError("calls @")
              << call.getCallee()
              << ", which is no function of the host: convert-stablehlo-to-linalg inlines "
                 "all others";
          return WalkResult::interrupt();
        });
    return failure(walked.wasInterrupted());
  }

  /// Calls have been inlined by now, but for those of the host.
  void eraseOtherFunctions(ModuleOp module, func::FuncOp function) {
    for (auto other : llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
      if (other != function && !other->hasAttr(customCallAttribute))
        other.erase();
  }

  /// The integer that an attribute is, of whatever type.
  static std::optional<int64_t> indexOf(Attribute attribute) {
    auto integer = dyn_cast_or_null<IntegerAttr>(attribute);
    return integer ? integer.getValue().trySExtValue() : std::nullopt;
  }

  static LogicalResult checkDonations(func::FuncOp function) {
    llvm::BitVector taken(function.getNumResults());
    for (unsigned i = 0; i < function.getNumArguments(); ++i) {
      Attribute attribute = function.getArgAttr(i, aliasingAttribute);
      if (!attribute)
        continue;
      std::optional<int64_t> index = indexOf(attribute);
      int64_t result = index.value_or(-1);
      if (result < 0 || result >= static_cast<int64_t>(taken.size()) || taken[result] ||
          function.getArgumentTypes()[i] != function.getResultTypes()[result])
        return function.emitError("argument ")
               << i << " can't give its memory to the result that " << aliasingAttribute
               << " names: expected the index of a result of its type that takes no other";
      taken.set(result);
    }
    return success();
  }

  /// Of each result, the argument whose memory it takes over, or -1.
  static SmallVector<int64_t> donationsOf(func::FuncOp function) {
    SmallVector<int64_t> donations(function.getNumResults(), -1);
    for (unsigned i = 0; i < function.getNumArguments(); ++i) {
      std::optional<int64_t> result = indexOf(function.getArgAttr(i, aliasingAttribute));
      // Without elements there is no memory to take over.
      if (result && cast<ShapedType>(function.getArgumentTypes()[i]).getNumElements() != 0)
        donations[*result] = i;
    }
    return donations;
  }

  /// Gives the tensors that stand for the arguments. Those that are given up may be written to.
  SmallVector<Value> rewriteArguments(func::FuncOp function, ArrayRef<int64_t> donations) {
    SmallVector<Value> tensors;
    OpBuilder builder(function.getBody());
    for (auto [i, argument] : llvm::enumerate(function.getArguments())) {
      auto type = cast<RankedTensorType>(argument.getType());
      Location location = argument.getLoc();
      argument.setType(interfaceBuffer(type));
      Value buffer = argument;
      // Without elements, any buffer of the type will do.
      if (type.getNumElements() == 0)
        buffer = memref::AllocOp::create(builder, location, bufferFor(type));
      auto tensor = bufferization::ToTensorOp::create(builder, location, type, buffer, /*restrict=*/true,
                                                      /*writable=*/llvm::is_contained(donations, i));
      argument.replaceAllUsesExcept(tensor.getResult(), tensor);
      tensors.push_back(tensor.getResult());
    }
    return tensors;
  }

  /// A result that takes over an argument's memory is first copied there as a tensor, after all other results
  /// have been read: the analysis computes it in place if that overwrites nothing that is read later, and
  /// else beside it. In the end, when all is read, it is copied to where it belongs, which is no copy if it
  /// is there.
  void rewriteResults(func::FuncOp function, ArrayRef<Value> arguments, ArrayRef<int64_t> donations) {
    Block &body = function.getBody().front();
    auto terminator = cast<func::ReturnOp>(body.getTerminator());
    Location location = terminator.getLoc();
    OpBuilder builder(terminator);
    for (auto [i, result] : llvm::enumerate(terminator.getOperands())) {
      if (donations[i] >= 0)
        continue;
      auto type = cast<RankedTensorType>(result.getType());
      Value buffer = body.addArgument(interfaceBuffer(type), location);
      if (type.getNumElements() != 0)
        bufferization::MaterializeInDestinationOp::create(builder, location, Type(), result, buffer,
                                                          /*restrict=*/true, /*writable=*/true);
    }
    SmallVector<std::pair<Value, Value>> donated;
    for (auto [i, result] : llvm::enumerate(terminator.getOperands()))
      if (donations[i] >= 0) {
        auto copy = linalg::CopyOp::create(builder, location, result, arguments[donations[i]]);
        donated.emplace_back(copy.getResult(0), function.getArgument(donations[i]));
      }
    for (auto [tensor, buffer] : donated)
      bufferization::MaterializeInDestinationOp::create(builder, location, Type(), tensor, buffer,
                                                        /*restrict=*/false, /*writable=*/true);
    terminator->setOperands({});
  }

  void moveConstants(ModuleOp module, func::FuncOp function) {
    ConstantPool pool;
    SmallVector<std::pair<arith::ConstantOp, int64_t>> moved;
    function.walk([&](arith::ConstantOp constant) {
      auto elements = dyn_cast<ElementsAttr>(constant.getValue());
      if (!elements || !isa<RankedTensorType>(constant.getType()) || !isStorable(elements.getElementType()))
        return;
      if (auto splat = dyn_cast<SplatElementsAttr>(elements); splat && elements.getNumElements() > 1)
        return replaceSplat(constant, splat);
      if (bufferBytes(elements.getShapedType()) >= constantThreshold && rawBytes(elements))
        moved.emplace_back(constant, pool.offsetOf(elements));
    });
    Block &body = function.getBody().front();
    auto blobType = MemRefType::get({pool.bytes()}, IntegerType::get(&getContext(), 8));
    Value blob = body.addArgument(blobType, function.getLoc());
    for (auto [constant, offset] : moved)
      replaceByView(constant, blob, offset);
    pool.describe(module);
  }

  void replaceSplat(arith::ConstantOp constant, SplatElementsAttr splat) {
    OpBuilder builder(constant);
    auto type = cast<RankedTensorType>(constant.getType());
    if (isa<ComplexType>(type.getElementType()))
      return;
    Value value = arith::ConstantOp::create(builder, constant.getLoc(),
                                            cast<TypedAttr>(splat.getSplatValue<Attribute>()));
    Value empty = tensor::EmptyOp::create(builder, constant.getLoc(), type.getShape(), type.getElementType());
    constant.replaceAllUsesWith(
        linalg::FillOp::create(builder, constant.getLoc(), value, empty).getResult(0));
    constant.erase();
  }

  void replaceByView(arith::ConstantOp constant, Value blob, int64_t offset) {
    OpBuilder builder(constant);
    Location location = constant.getLoc();
    Value position = arith::ConstantIndexOp::create(builder, location, offset);
    Value view = memref::ViewOp::create(builder, location, bufferFor(constant.getType()), blob, position,
                                        ValueRange{});
    constant.replaceAllUsesWith(bufferization::ToTensorOp::create(builder, location, constant.getType(), view,
                                                                  /*restrict=*/true, /*writable=*/false)
                                    .getResult());
    constant.erase();
  }

  /// Gives each op that may write over an initial value one of its own. The analysis that follows places the
  /// value of one of them in a result's buffer; another that wrote there in its turn, before the first was
  /// copied to the result, would be overwritten, for that copy is no write that the analysis sees.
  void separateInitialValues(func::FuncOp function) {
    // Fills first: each of their copies makes another use of what they fill.
    separateUsesOf<linalg::FillOp>(function);
    separateUsesOf<tensor::EmptyOp>(function);
  }

  template <typename Op> static void separateUsesOf(func::FuncOp function) {
    // In the order of the program. A value knows its uses in an order that a text of the program loses.
    SmallVector<OpOperand *> uses;
    function.walk([&](Operation *user) {
      for (OpOperand &operand : user->getOpOperands())
        if (operand.get().getDefiningOp<Op>())
          uses.push_back(&operand);
    });
    for (OpOperand *use : uses) {
      Operation *op = use->get().getDefiningOp();
      auto user = dyn_cast<DestinationStyleOpInterface>(use->getOwner());
      bool onlyRead = user && user.isDpsInput(use);
      if (!onlyRead && !op->hasOneUse())
        use->set(OpBuilder(op).clone(*op)->getResult(0));
    }
  }
};

} // namespace

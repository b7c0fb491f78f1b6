//===- QuantizedToInteger.cpp - Quantized elements become integers --------===//

#include "systole/Dialect/StableHLO/Transforms/Passes.h"

#include "Functions.h"
#include "Quantization.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Func/Transforms/FuncConversions.h"
#include "mlir/Transforms/DialectConversion.h"

using namespace mlir;

namespace systole::stablehlo {
#define GEN_PASS_DEF_STABLEHLOQUANTIZEDTOINTEGER
#include "systole/Dialect/StableHLO/Transforms/Passes.h.inc"
} // namespace systole::stablehlo

using namespace systole::stablehlo;

namespace {

/// Tensors of quantized elements become tensors of their storage type.
struct StorageTypeConverter : public TypeConverter {
  StorageTypeConverter() {
    addConversion([](Type type) { return type; });
    addConversion([](RankedTensorType type) -> Type { return toStorageTensor(type); });
    addConversion([this](TupleType type) -> std::optional<Type> {
      SmallVector<Type> elements;
      if (failed(convertTypes(type.getTypes(), elements)))
        return std::nullopt;
      return TupleType::get(type.getContext(), elements);
    });
  }
};

Operation *createLike(OpBuilder &builder, Operation *op, ValueRange operands, TypeRange results) {
  OperationState state(op->getLoc(), op->getName(), operands, results,
                       op->getDiscardableAttrDictionary().getValue());
  state.propertiesAttr = op->getPropertiesAsAttribute();
  for (unsigned index = 0; index < op->getNumRegions(); ++index)
    state.addRegion();
  return builder.create(state);
}

bool hasQuantized(TypeRange types) {
  return llvm::any_of(types, [](Type type) { return isQuantized(getElementTypeOrSelf(type)); });
}

/// Whether `op` moves elements without looking at them, and all have the same parameters.
bool movesElements(Operation *op) {
  if (!isa<ReshapeOp, TransposeOp, BroadcastInDimOp, SliceOp, DynamicSliceOp, DynamicUpdateSliceOp,
           ConcatenateOp, GatherOp, ReverseOp, PadOp, SelectOp>(op))
    return isa<ConstantOp, OptimizationBarrierOp, TupleOp, GetTupleElementOp, BitcastConvertOp, ReturnOp>(op);
  quant::QuantizedType first;
  for (Type type : llvm::concat<const Type>(llvm::to_vector(op->getOperandTypes()),
                                            llvm::to_vector(op->getResultTypes()))) {
    auto quantized = dyn_cast<quant::QuantizedType>(getElementTypeOrSelf(type));
    if (!quantized)
      continue;
    if (first && !haveSameParameters(first, quantized))
      return false;
    first = quantized;
  }
  return true;
}

/// Ops that only hand on their operands, or apply a region to them: the types change, nothing else.
struct ConvertTypes : public ConversionPattern {
  ConvertTypes(const TypeConverter &converter, MLIRContext *context)
      : ConversionPattern(converter, MatchAnyOpTypeTag(), /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op, ArrayRef<Value> operands,
                                ConversionPatternRewriter &rewriter) const override {
    if (op->getNumRegions() == 0 && !movesElements(op))
      return rewriter.notifyMatchFailure(op, "computes with its elements");
    SmallVector<Type> results;
    if (failed(getTypeConverter()->convertTypes(op->getResultTypes(), results)))
      return failure();
    Operation *converted = createLike(rewriter, op, operands, results);
    for (auto [from, to] : llvm::zip(op->getRegions(), converted->getRegions())) {
      rewriter.inlineRegionBefore(from, to, to.begin());
      if (failed(rewriter.convertRegionTypes(&to, *getTypeConverter())))
        return failure();
    }
    rewriter.replaceOp(op, converted->getResults());
    return success();
  }
};

/// What an op means on quantized elements, as the specification says it: real values in, the op, and the
/// nearest quantized elements of its results.
struct ComputeOnRealValues : public ConversionPattern {
  ComputeOnRealValues(const TypeConverter &converter, MLIRContext *context)
      : ConversionPattern(converter, MatchAnyOpTypeTag(), /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op, ArrayRef<Value> operands,
                                ConversionPatternRewriter &rewriter) const override {
    if (op->getNumRegions() != 0 || movesElements(op) || !isa<StableHLODialect>(op->getDialect()))
      return rewriter.notifyMatchFailure(op, "does not compute with its elements");
    SmallVector<Value> real;
    for (auto [original, operand] : llvm::zip(op->getOperands(), operands))
      real.push_back(dequantize(rewriter, op->getLoc(), operand, getElementTypeOrSelf(original)));
    SmallVector<Value> results;
    if (isa<UniformQuantizeOp, UniformDequantizeOp>(op)) {
      results = real;
    } else {
      SmallVector<Type> types = llvm::map_to_vector(op->getResultTypes(), toExpressedType);
      llvm::append_range(results, createLike(rewriter, op, real, types)->getResults());
    }
    for (auto [result, type] : llvm::zip(results, op->getResultTypes()))
      result = quantize(rewriter, op->getLoc(), result, getElementTypeOrSelf(type));
    rewriter.replaceOp(op, results);
    return success();
  }
};

/// Contractions of two quantized operands are sums of products of integers, which a scale turns into real
/// values: exact, where sums of scaled products would not be.
template <typename Op> struct ContractIntegers : public OpConversionPattern<Op> {
  ContractIntegers(const TypeConverter &converter, MLIRContext *context)
      : OpConversionPattern<Op>(converter, context, /*benefit=*/2) {}

  LogicalResult matchAndRewrite(Op op, Op::Adaptor adaptor,
                                ConversionPatternRewriter &rewriter) const override {
    auto lhs = dyn_cast<quant::UniformQuantizedType>(getElementTypeOrSelf(op.getLhs()));
    auto rhs = dyn_cast<quant::QuantizedType>(getElementTypeOrSelf(op.getRhs()));
    if (!lhs || !rhs || lhs.getStorageTypeIntegralWidth() > 16 || rhs.getStorageTypeIntegralWidth() > 16)
      return rewriter.notifyMatchFailure(op, "not a contraction of two quantized tensors of up to 16 bits");
    Location location = op.getLoc();
    Value left = centre(rewriter, location, adaptor.getLhs(), lhs);
    Value right = centre(rewriter, location, adaptor.getRhs(), rhs);
    auto sums = withElementType(op.getType(), rewriter.getI32Type());
    Operation *product = createLike(rewriter, op, {left, right}, sums);
    Value real = ConvertOp::create(rewriter, location, product->getResult(0), lhs.getExpressedType());
    real = scaleBy(rewriter, location, real, lhs.getScale(), rhs, resultDimension(op, rhs));
    rewriter.replaceOp(op, quantize(rewriter, location, real, op.getType().getElementType()));
    return success();
  }

  /// The result's dimension along which the scales of rhs lie, if they differ.
  static int64_t resultDimension(DotGeneralOp op, quant::QuantizedType rhs) {
    auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(rhs);
    if (!perAxis)
      return -1;
    DotDimensionNumbersAttr numbers = op.getDotDimensionNumbers();
    ArrayRef<int64_t> batching = numbers.getRhsBatchingDimensions();
    int64_t dimension = perAxis.getQuantizedDimension();
    if (auto *found = llvm::find(batching, dimension); found != batching.end())
      return found - batching.begin();
    int64_t rank = op.getRhs().getType().getRank(), after = 0;
    for (int64_t other = dimension; other < rank; ++other)
      after += !llvm::is_contained(batching, other) &&
               !llvm::is_contained(numbers.getRhsContractingDimensions(), other);
    return op.getType().getRank() - after;
  }

  static int64_t resultDimension(ConvolutionOp op, quant::QuantizedType rhs) {
    return isPerAxisQuantized(rhs) ? op.getDimensionNumbers().getOutputFeatureDimension() : -1;
  }
};

struct StableHLOQuantizedToInteger
    : public systole::stablehlo::impl::StableHLOQuantizedToIntegerBase<StableHLOQuantizedToInteger> {
  void runOnOperation() override {
    // Most programs have nothing quantized; a walk over them costs less than a conversion.
    WalkResult found = getOperation()->walk([](Operation *op) {
      bool isHere = hasQuantized(op->getOperandTypes()) || hasQuantized(op->getResultTypes());
      if (auto function = dyn_cast<func::FuncOp>(op))
        isHere |= hasQuantized(function.getArgumentTypes());
      return isHere ? WalkResult::interrupt() : WalkResult::advance();
    });
    if (found.wasInterrupted() && (failed(checkShapes()) || failed(convert())))
      signalPassFailure();
  }

private:
  LogicalResult checkShapes() {
    WalkResult checked = getOperation()->walk([](Operation *op) -> WalkResult {
      for (Type type : op->getResultTypes())
        if (auto tensor = dyn_cast<RankedTensorType>(type))
          if (isQuantized(tensor.getElementType()) && !tensor.hasStaticShape())
            return op->emitOpError() << "has a quantized result of dynamic shape " << tensor
                                     << "; give every dimension a size";
      return WalkResult::advance();
    });
    return failure(checked.wasInterrupted());
  }

  LogicalResult convert() {
    // Of chlo these alone have quantized operands.
    getOperation()->walk([](Operation *op) {
      if (hasQuantized(op->getOperandTypes()))
        expandBroadcast(op);
    });
    MLIRContext *context = &getContext();
    StorageTypeConverter converter;
    ConversionTarget target(*context);
    target.markUnknownOpDynamicallyLegal([&](Operation *op) {
      if (auto function = dyn_cast<func::FuncOp>(op))
        return converter.isSignatureLegal(function.getFunctionType()) &&
               converter.isLegal(&function.getBody());
      return converter.isLegal(op) &&
             llvm::all_of(op->getRegions(), [&](Region &region) { return converter.isLegal(&region); });
    });
    RewritePatternSet patterns(context);
    populateFunctionOpInterfaceTypeConversionPattern<func::FuncOp>(patterns, converter);
    populateCallOpTypeConversionPattern(patterns, converter);
    populateReturnOpTypeConversionPattern(patterns, converter);
    patterns.add<ConvertTypes, ComputeOnRealValues, ContractIntegers<DotGeneralOp>,
                 ContractIntegers<ConvolutionOp>>(converter, context);
    return applyPartialConversion(getOperation(), target, std::move(patterns));
  }
};

} // namespace

//===- MemoryPlanAttribute.cpp - A TPU memory plan in the IR --------------===//

#include "MemoryPlanAttribute.h"

#include "systole/Reference/Attributes.h"

#include "mlir/IR/AsmState.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;

namespace systole {

static constexpr llvm::StringLiteral planName = "systole.memory";

static Attribute placementAttribute(Builder &builder, const tpu::TensorPlacement &placement) {
  Type type =
      RankedTensorType::get(placement.shape, reference::mlirTypeOf(builder.getContext(), placement.type));
  return builder.getDictionaryAttr({
      builder.getNamedAttr("address", builder.getI64IntegerAttr(placement.address)),
      builder.getNamedAttr("type", TypeAttr::get(type)),
      builder.getNamedAttr("donated_argument", builder.getI64IntegerAttr(placement.donatedArgument)),
  });
}

/// The segment's bytes are moved, not copied: they may be gigabytes of weights.
static Attribute segmentAttribute(Builder &builder, tpu::ConstantSegment &segment) {
  auto type = RankedTensorType::get({static_cast<int64_t>(segment.data.size())}, builder.getIntegerType(8));
  auto owner = std::make_shared<std::vector<uint8_t>>(std::move(segment.data));
  llvm::ArrayRef<char> bytes(reinterpret_cast<const char *>(owner->data()), owner->size());
  AsmResourceBlob blob(
      bytes, /*dataAlignment=*/1, [owner](void *, size_t, size_t) {}, /*dataIsMutable=*/false);
  auto data = DenseResourceElementsAttr::get(type, "constants", std::move(blob));
  return builder.getDictionaryAttr({
      builder.getNamedAttr("address", builder.getI64IntegerAttr(segment.address)),
      builder.getNamedAttr("data", data),
  });
}

void attachMemoryPlan(tpu::ProgramOp program, tpu::MemoryPlan plan) {
  Builder builder(program.getContext());
  auto number = [&](StringRef name, int64_t value) {
    return builder.getNamedAttr(name, builder.getI64IntegerAttr(value));
  };
  SmallVector<Attribute> arguments, results, constants;
  for (const tpu::TensorPlacement &placement : plan.arguments)
    arguments.push_back(placementAttribute(builder, placement));
  for (const tpu::TensorPlacement &placement : plan.results)
    results.push_back(placementAttribute(builder, placement));
  for (tpu::ConstantSegment &segment : plan.constants)
    constants.push_back(segmentAttribute(builder, segment));
  program->setAttr(planName, builder.getDictionaryAttr({
                                 builder.getNamedAttr("arguments", builder.getArrayAttr(arguments)),
                                 builder.getNamedAttr("results", builder.getArrayAttr(results)),
                                 builder.getNamedAttr("constants", builder.getArrayAttr(constants)),
                                 number("constants_begin", plan.constantsBegin),
                                 number("constants_bytes", plan.constantsBytes),
                                 number("arena_begin", plan.arenaBegin),
                                 number("arena_bytes", plan.arenaBytes),
                                 number("total_bytes", plan.totalBytes),
                                 number("peak_vmem_bytes", plan.peakVmemBytes),
                             }));
}

namespace {

/// Reads the attribute's members; the first that is missing or of the wrong kind makes the whole malformed.
class PlanReader {
public:
  PlanReader(tpu::ProgramOp program, SmallVectorImpl<ConstantBytes> &constants)
      : program(program), constants(constants) {}

  FailureOr<tpu::MemoryPlan> read() {
    auto attribute = program->getAttrOfType<DictionaryAttr>(planName);
    if (!attribute)
      return program.emitError()
             << "expected the attribute '" << planName
             << "', which the tpu phase writes; compile the program from an earlier phase";
    tpu::MemoryPlan plan;
    for (Attribute element : list(attribute, "arguments"))
      plan.arguments.push_back(placement(element));
    for (Attribute element : list(attribute, "results"))
      plan.results.push_back(placement(element));
    for (Attribute element : list(attribute, "constants"))
      constants.push_back(segment(element));
    plan.constantsBegin = number(attribute, "constants_begin");
    plan.constantsBytes = number(attribute, "constants_bytes");
    plan.arenaBegin = number(attribute, "arena_begin");
    plan.arenaBytes = number(attribute, "arena_bytes");
    plan.totalBytes = number(attribute, "total_bytes");
    plan.peakVmemBytes = number(attribute, "peak_vmem_bytes");
    if (!wrong.empty())
      return program.emitError() << "attribute '" << planName << "': " << wrong;
    return plan;
  }

private:
  int64_t number(DictionaryAttr dictionary, StringRef name) {
    auto value = dictionary ? dictionary.getAs<IntegerAttr>(name) : IntegerAttr();
    if (value && value.getType().isSignlessInteger(64) && value.getInt() >= 0)
      return value.getInt();
    fail("expected a natural i64 '" + name.str() + "'");
    return 0;
  }

  ArrayRef<Attribute> list(DictionaryAttr dictionary, StringRef name) {
    if (auto value = dictionary.getAs<ArrayAttr>(name))
      return value.getValue();
    fail("expected an array '" + name.str() + "'");
    return {};
  }

  tpu::TensorPlacement placement(Attribute attribute) {
    tpu::TensorPlacement result;
    auto dictionary = dyn_cast<DictionaryAttr>(attribute);
    result.address = number(dictionary, "address");
    auto type = dictionary ? dictionary.getAs<TypeAttr>("type") : TypeAttr();
    auto tensor = type ? dyn_cast<RankedTensorType>(type.getValue()) : RankedTensorType();
    std::optional<ElementType> element =
        tensor ? reference::elementTypeOf(tensor.getElementType()) : std::nullopt;
    if (!element || !tensor.hasStaticShape()) {
      fail("expected a 'type' that is a tensor of a static shape");
      return result;
    }
    result.type = *element;
    result.shape.assign(tensor.getShape().begin(), tensor.getShape().end());
    // -1, and nothing in programs of earlier versions, is none.
    if (auto argument = dictionary.getAs<IntegerAttr>("donated_argument"))
      result.donatedArgument = argument.getInt();
    result.bytes = tensor.getNumElements() * byteWidth(result.type);
    return result;
  }

  ConstantBytes segment(Attribute attribute) {
    ConstantBytes result;
    auto dictionary = dyn_cast<DictionaryAttr>(attribute);
    result.address = number(dictionary, "address");
    auto data =
        dictionary ? dictionary.getAs<DenseResourceElementsAttr>("data") : DenseResourceElementsAttr();
    AsmResourceBlob *blob = data ? data.getRawHandle().getBlob() : nullptr;
    if (!blob) {
      fail("expected 'data' that is a dense_resource of bytes; was it left out of the text?");
      return result;
    }
    result.data = {reinterpret_cast<const uint8_t *>(blob->getData().data()), blob->getData().size()};
    return result;
  }

  void fail(std::string reason) {
    if (wrong.empty())
      wrong = std::move(reason);
  }

  tpu::ProgramOp program;
  SmallVectorImpl<ConstantBytes> &constants;
  std::string wrong;
};

} // namespace

FailureOr<tpu::MemoryPlan> readMemoryPlan(tpu::ProgramOp program, SmallVectorImpl<ConstantBytes> &constants) {
  return PlanReader(program, constants).read();
}

} // namespace systole

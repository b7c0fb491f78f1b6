//===- AttributeGroups.cpp - Attributes that StableHLO puts in one --------===//

#include "AttributeGroups.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;

namespace systole::portable {

namespace {
/// Takes members of a group as numbers; whether one was of another kind shows at the end.
class MemberReader {
public:
  MemberReader(const NamedAttrList &members, Location location) : members(members), location(location) {}

  int64_t number(StringRef name) {
    auto value = dyn_cast<IntegerAttr>(members.get(name));
    if (!value || value.getValue().getSignificantBits() > 64)
      return wrongKind(name, "an integer"), 0;
    return value.getValue().getSExtValue();
  }

  SmallVector<int64_t> numbers(StringRef name) {
    auto values = dyn_cast<DenseIntElementsAttr>(members.get(name));
    if (!values || !values.getElementType().isInteger(64) || values.getNumElements() > maximumNumbers)
      return wrongKind(name, "a list of integers"), SmallVector<int64_t>();
    return llvm::to_vector(values.getValues<int64_t>());
  }

  bool flag(StringRef name) {
    auto value = dyn_cast<BoolAttr>(members.get(name));
    return value ? value.getValue() : (wrongKind(name, "a boolean"), false);
  }

  Type type(StringRef name) {
    auto value = dyn_cast<TypeAttr>(members.get(name));
    return value ? value.getValue() : (wrongKind(name, "a type"), Type());
  }

  FailureOr<Attribute> finish(Attribute attribute) const {
    return isWrong ? FailureOr<Attribute>() : attribute;
  }
  bool failed() const { return isWrong; }

private:
  static constexpr int64_t maximumNumbers = int64_t(1) << 20;

  void wrongKind(StringRef name, StringRef expected) {
    isWrong = true;
    emitError(location) << "the attribute " << name << " is " << members.get(name) << ", where " << expected
                        << " was expected";
  }

  const NamedAttrList &members;
  Location location;
  bool isWrong = false;
};

/// Adds members in the form of vhlo.
class MemberWriter {
public:
  MemberWriter(MLIRContext *context, NamedAttrList &members) : context(context), members(members) {}

  MemberWriter &number(StringRef name, int64_t value) {
    return add(name, IntegerAttr::get(IntegerType::get(context, 64), value));
  }
  MemberWriter &numbers(StringRef name, ArrayRef<int64_t> values) {
    auto type = RankedTensorType::get({static_cast<int64_t>(values.size())}, IntegerType::get(context, 64));
    return add(name, DenseIntElementsAttr::get(type, values));
  }
  MemberWriter &flag(StringRef name, bool value) { return add(name, BoolAttr::get(context, value)); }
  MemberWriter &type(StringRef name, Type value) { return add(name, TypeAttr::get(value)); }

private:
  MemberWriter &add(StringRef name, Attribute value) {
    members.set(StringAttr::get(context, name), value);
    return *this;
  }

  MLIRContext *context;
  NamedAttrList &members;
};
} // namespace

static FailureOr<Attribute> packConvolution(const NamedAttrList &members, Location location) {
  MemberReader reader(members, location);
  // In the order of the parameters.
  int64_t inputBatch = reader.number("input_batch_dimension");
  int64_t inputFeature = reader.number("input_feature_dimension");
  SmallVector<int64_t> inputSpatial = reader.numbers("input_spatial_dimensions");
  int64_t kernelInput = reader.number("kernel_input_feature_dimension");
  int64_t kernelOutput = reader.number("kernel_output_feature_dimension");
  SmallVector<int64_t> kernelSpatial = reader.numbers("kernel_spatial_dimensions");
  int64_t outputBatch = reader.number("output_batch_dimension");
  int64_t outputFeature = reader.number("output_feature_dimension");
  SmallVector<int64_t> outputSpatial = reader.numbers("output_spatial_dimensions");
  return reader.finish(stablehlo::ConvDimensionNumbersAttr::get(
      location.getContext(), inputBatch, inputFeature, inputSpatial, kernelInput, kernelOutput, kernelSpatial,
      outputBatch, outputFeature, outputSpatial));
}

static bool unpackConvolution(Attribute attribute, NamedAttrList &members) {
  auto numbers = dyn_cast<stablehlo::ConvDimensionNumbersAttr>(attribute);
  if (!numbers)
    return false;
  MemberWriter(attribute.getContext(), members)
      .number("input_batch_dimension", numbers.getInputBatchDimension())
      .number("input_feature_dimension", numbers.getInputFeatureDimension())
      .numbers("input_spatial_dimensions", numbers.getInputSpatialDimensions())
      .number("kernel_input_feature_dimension", numbers.getKernelInputFeatureDimension())
      .number("kernel_output_feature_dimension", numbers.getKernelOutputFeatureDimension())
      .numbers("kernel_spatial_dimensions", numbers.getKernelSpatialDimensions())
      .number("output_batch_dimension", numbers.getOutputBatchDimension())
      .number("output_feature_dimension", numbers.getOutputFeatureDimension())
      .numbers("output_spatial_dimensions", numbers.getOutputSpatialDimensions());
  return true;
}

AttributeGroup convolutionDimensionNumbers() {
  return {"dimension_numbers",
          {"input_batch_dimension", "input_feature_dimension", "input_spatial_dimensions",
           "kernel_input_feature_dimension", "kernel_output_feature_dimension", "kernel_spatial_dimensions",
           "output_batch_dimension", "output_feature_dimension", "output_spatial_dimensions"},
          packConvolution,
          unpackConvolution};
}

static FailureOr<Attribute> packDot(const NamedAttrList &members, Location location) {
  MemberReader reader(members, location);
  SmallVector<int64_t> lhsBatching = reader.numbers("lhs_batching_dimensions");
  SmallVector<int64_t> rhsBatching = reader.numbers("rhs_batching_dimensions");
  SmallVector<int64_t> lhsContracting = reader.numbers("lhs_contracting_dimensions");
  SmallVector<int64_t> rhsContracting = reader.numbers("rhs_contracting_dimensions");
  return reader.finish(stablehlo::DotDimensionNumbersAttr::get(location.getContext(), lhsBatching,
                                                               rhsBatching, lhsContracting, rhsContracting));
}

static bool unpackDot(Attribute attribute, NamedAttrList &members) {
  auto numbers = dyn_cast<stablehlo::DotDimensionNumbersAttr>(attribute);
  if (!numbers)
    return false;
  MemberWriter(attribute.getContext(), members)
      .numbers("lhs_batching_dimensions", numbers.getLhsBatchingDimensions())
      .numbers("rhs_batching_dimensions", numbers.getRhsBatchingDimensions())
      .numbers("lhs_contracting_dimensions", numbers.getLhsContractingDimensions())
      .numbers("rhs_contracting_dimensions", numbers.getRhsContractingDimensions());
  return true;
}

AttributeGroup dotDimensionNumbers() {
  return {"dot_dimension_numbers",
          {"lhs_batching_dimensions", "rhs_batching_dimensions", "lhs_contracting_dimensions",
           "rhs_contracting_dimensions"},
          packDot,
          unpackDot};
}

static bool isNoType(Attribute attribute) {
  auto type = dyn_cast_or_null<TypeAttr>(attribute);
  return !attribute || (type && isa<NoneType>(type.getValue()));
}

static FailureOr<Attribute> packAlgorithm(const NamedAttrList &members, Location location) {
  static constexpr StringLiteral names[] = {
      "lhs_precision_type",  "rhs_precision_type",       "accumulation_type",           "lhs_component_count",
      "rhs_component_count", "num_primitive_operations", "allow_imprecise_accumulation"};
  if (llvm::all_of(names, [&](StringRef name) { return isNoType(members.get(name)); }))
    return Attribute();
  MemberReader reader(members, location);
  Type lhsType = reader.type("lhs_precision_type");
  Type rhsType = reader.type("rhs_precision_type");
  Type accumulationType = reader.type("accumulation_type");
  int64_t lhsCount = reader.number("lhs_component_count");
  int64_t rhsCount = reader.number("rhs_component_count");
  int64_t operations = reader.number("num_primitive_operations");
  bool allowImprecise = reader.flag("allow_imprecise_accumulation");
  if (reader.failed())
    return failure();
  return Attribute(stablehlo::DotAlgorithmAttr::get(location.getContext(), lhsType, rhsType, accumulationType,
                                                    lhsCount, rhsCount, operations, allowImprecise));
}

static bool unpackAlgorithm(Attribute attribute, NamedAttrList &members) {
  auto algorithm = dyn_cast<stablehlo::DotAlgorithmAttr>(attribute);
  if (!algorithm)
    return false;
  MemberWriter(attribute.getContext(), members)
      .type("lhs_precision_type", algorithm.getLhsPrecisionType())
      .type("rhs_precision_type", algorithm.getRhsPrecisionType())
      .type("accumulation_type", algorithm.getAccumulationType())
      .number("lhs_component_count", algorithm.getLhsComponentCount())
      .number("rhs_component_count", algorithm.getRhsComponentCount())
      .number("num_primitive_operations", algorithm.getNumPrimitiveOperations())
      .flag("allow_imprecise_accumulation", algorithm.getAllowImpreciseAccumulation());
  return true;
}

AttributeGroup dotAlgorithm() {
  return {"algorithm",
          {"lhs_precision_type", "rhs_precision_type", "accumulation_type", "lhs_component_count",
           "rhs_component_count", "num_primitive_operations", "allow_imprecise_accumulation"},
          packAlgorithm,
          unpackAlgorithm};
}

static FailureOr<Attribute> packGather(const NamedAttrList &members, Location location) {
  MemberReader reader(members, location);
  SmallVector<int64_t> offset = reader.numbers("offset_dims");
  SmallVector<int64_t> collapsed = reader.numbers("collapsed_slice_dims");
  SmallVector<int64_t> operandBatching = reader.numbers("operand_batching_dims");
  SmallVector<int64_t> indicesBatching = reader.numbers("start_indices_batching_dims");
  SmallVector<int64_t> map = reader.numbers("start_index_map");
  int64_t vectorDimension = reader.number("index_vector_dim");
  return reader.finish(stablehlo::GatherDimensionNumbersAttr::get(
      location.getContext(), offset, collapsed, operandBatching, indicesBatching, map, vectorDimension));
}

static bool unpackGather(Attribute attribute, NamedAttrList &members) {
  auto numbers = dyn_cast<stablehlo::GatherDimensionNumbersAttr>(attribute);
  if (!numbers)
    return false;
  MemberWriter(attribute.getContext(), members)
      .numbers("offset_dims", numbers.getOffsetDims())
      .numbers("collapsed_slice_dims", numbers.getCollapsedSliceDims())
      .numbers("operand_batching_dims", numbers.getOperandBatchingDims())
      .numbers("start_indices_batching_dims", numbers.getStartIndicesBatchingDims())
      .numbers("start_index_map", numbers.getStartIndexMap())
      .number("index_vector_dim", numbers.getIndexVectorDim());
  return true;
}

AttributeGroup gatherDimensionNumbers() {
  return {"dimension_numbers",
          {"offset_dims", "collapsed_slice_dims", "operand_batching_dims", "start_indices_batching_dims",
           "start_index_map", "index_vector_dim"},
          packGather,
          unpackGather};
}

static FailureOr<Attribute> packScatter(const NamedAttrList &members, Location location) {
  MemberReader reader(members, location);
  SmallVector<int64_t> window = reader.numbers("update_window_dims");
  SmallVector<int64_t> inserted = reader.numbers("inserted_window_dims");
  SmallVector<int64_t> inputBatching = reader.numbers("input_batching_dims");
  SmallVector<int64_t> indicesBatching = reader.numbers("scatter_indices_batching_dims");
  SmallVector<int64_t> map = reader.numbers("scatter_dims_to_operand_dims");
  int64_t vectorDimension = reader.number("index_vector_dim");
  return reader.finish(stablehlo::ScatterDimensionNumbersAttr::get(
      location.getContext(), window, inserted, inputBatching, indicesBatching, map, vectorDimension));
}

static bool unpackScatter(Attribute attribute, NamedAttrList &members) {
  auto numbers = dyn_cast<stablehlo::ScatterDimensionNumbersAttr>(attribute);
  if (!numbers)
    return false;
  MemberWriter(attribute.getContext(), members)
      .numbers("update_window_dims", numbers.getUpdateWindowDims())
      .numbers("inserted_window_dims", numbers.getInsertedWindowDims())
      .numbers("input_batching_dims", numbers.getInputBatchingDims())
      .numbers("scatter_indices_batching_dims", numbers.getScatterIndicesBatchingDims())
      .numbers("scatter_dims_to_operand_dims", numbers.getScatterDimsToOperandDims())
      .number("index_vector_dim", numbers.getIndexVectorDim());
  return true;
}

AttributeGroup scatterDimensionNumbers() {
  return {"scatter_dimension_numbers",
          {"update_window_dims", "inserted_window_dims", "input_batching_dims",
           "scatter_indices_batching_dims", "scatter_dims_to_operand_dims", "index_vector_dim"},
          packScatter,
          unpackScatter};
}

static FailureOr<Attribute> packChannel(const NamedAttrList &members, Location location) {
  MemberReader reader(members, location);
  int64_t handle = reader.number("channel_id"), type = reader.number("channel_type");
  return reader.finish(stablehlo::ChannelHandleAttr::get(location.getContext(), handle, type));
}

static bool unpackChannel(Attribute attribute, NamedAttrList &members) {
  auto channel = dyn_cast<stablehlo::ChannelHandleAttr>(attribute);
  if (!channel)
    return false;
  MemberWriter(attribute.getContext(), members)
      .number("channel_id", channel.getHandle())
      .number("channel_type", channel.getType());
  return true;
}

AttributeGroup channelHandle() {
  return {"channel_handle", {"channel_id", "channel_type"}, packChannel, unpackChannel};
}

} // namespace systole::portable

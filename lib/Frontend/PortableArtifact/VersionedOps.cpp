//===- VersionedOps.cpp - The table of StableHLO's operations -------------===//

#include "VersionedOps.h"

#include "AttributeGroups.h"

#include "llvm/ADT/StringMap.h"

using namespace mlir;

namespace systole::portable {

using Default = AttributeDefault;
using Form = AttributeForm;

static const std::vector<Version> accuracySince1_10 = {oldestVersion, {1, 10, 0}};
static const std::vector<AttributeRule> accuracy = {
    {"result_accuracy", Form::Plain, Default::DefaultAccuracy, /*since=*/2}};

static const AttributeRule channelId = {"channel_id", Form::ChannelHandle, Default::Zero};
static const AttributeRule useGlobalDeviceIds = {"use_global_device_ids", Form::Flag, Default::False};
static const AttributeRule precisionConfig = {"precision_config", Form::Plain, Default::DefaultPrecisions};

/// The attributes of a convolution, whose padding is an operand of dynamic_conv.
static std::vector<AttributeRule> convolutionAttributes(unsigned paddingUntil) {
  return {{"window_strides", Form::Integers, Default::Ones},
          {"padding", Form::Plain, Default::ZeroPadding, 1, paddingUntil},
          {"lhs_dilation", Form::Integers, Default::Ones},
          {"rhs_dilation", Form::Integers, Default::Ones},
          {"window_reversal", Form::Booleans, Default::Falses},
          {"input_batch_dimension"},
          {"input_feature_dimension"},
          {"input_spatial_dimensions"},
          {"kernel_input_feature_dimension"},
          {"kernel_output_feature_dimension"},
          {"kernel_spatial_dimensions"},
          {"output_batch_dimension"},
          {"output_feature_dimension"},
          {"output_spatial_dimensions"},
          {"feature_group_count"},
          {"batch_group_count"},
          precisionConfig};
}

static std::vector<AttributeRule> gatherAttributes(bool hasSliceSizes) {
  std::vector<AttributeRule> attributes = {
      {"offset_dims"},
      {"collapsed_slice_dims"},
      {"operand_batching_dims", Form::Plain, Default::NoNumbers, 2},
      {"start_indices_batching_dims", Form::Plain, Default::NoNumbers, 2},
      {"start_index_map"},
      {"index_vector_dim"},
      {"indices_are_sorted", Form::Plain, Default::False}};
  if (hasSliceSizes)
    attributes.push_back({"slice_sizes", Form::Integers});
  return attributes;
}

static std::vector<OperationRule> makeTable() {
  return {
      {"abs"},
      {"add"},
      {"after_all"},
      {"all_gather",
       {oldestVersion, {1, 5, 0}},
       {{"all_gather_dim"}, {"replica_groups"}, channelId, useGlobalDeviceIds},
       {},
       /*variadicSince=*/2},
      {"all_reduce",
       {oldestVersion, {1, 5, 0}},
       {{"replica_groups"}, channelId, useGlobalDeviceIds},
       {},
       /*variadicSince=*/2},
      {"all_to_all",
       {oldestVersion, {1, 5, 0}},
       {{"split_dimension"}, {"concat_dimension"}, {"split_count"}, {"replica_groups"}, channelId},
       {},
       /*variadicSince=*/2},
      {"and"},
      {"async_done", {{1, 15, 0}}},
      {"async_start", {{1, 15, 0}}},
      {"atan2"},
      {"batch_norm_grad", {oldestVersion}, {{"epsilon"}, {"feature_index"}}},
      {"batch_norm_inference", {oldestVersion}, {{"epsilon"}, {"feature_index"}}},
      {"batch_norm_training", {oldestVersion}, {{"epsilon"}, {"feature_index"}}},
      {"bitcast_convert"},
      {"broadcast", {oldestVersion}, {{"broadcast_sizes", Form::Integers}}},
      {"broadcast_in_dim", {oldestVersion}, {{"broadcast_dimensions", Form::Integers}}},
      {"call", {oldestVersion}, {{"callee", Form::Symbol}}},
      {"case"},
      {"cbrt", accuracySince1_10, accuracy},
      {"ceil"},
      {"cholesky", {oldestVersion}, {{"lower", Form::Plain, Default::False}}},
      {"clamp"},
      {"collective_broadcast",
       {{0, 16, 0}, {1, 20, 0}},
       {{"replica_groups"}, channelId, {"has_dynamic_root", Form::Flag, Default::False, 2}},
       {},
       /*variadicSince=*/2},
      {"collective_permute", {oldestVersion}, {{"source_target_pairs"}, channelId}},
      {"collective_reduce",
       {{1, 19, 0}},
       {{"replica_groups"}, channelId, useGlobalDeviceIds, {"has_dynamic_root", Form::Flag, Default::False}}},
      {"compare",
       {oldestVersion},
       {{"comparison_direction"}, {"compare_type", Form::Plain, Default::UntypedComparison}}},
      {"complex"},
      {"composite",
       {{0, 19, 0}, {1, 14, 0}},
       {{"name"},
        {"composite_attributes", Form::Plain, Default::EmptyDictionary},
        {"decomposition", Form::Symbol},
        {"version", Form::Plain, Default::Zero}}},
      {"concatenate", {oldestVersion}, {{"dimension"}}},
      {"constant", {oldestVersion}, {{"value"}}},
      {"convert"},
      {"convolution",
       {oldestVersion},
       convolutionAttributes(/*paddingUntil=*/100),
       {convolutionDimensionNumbers()}},
      {"cosine", accuracySince1_10, accuracy},
      {"count_leading_zeros"},
      {"create_token"},
      {crossReplicaSum, {oldestVersion}, {{"replica_groups"}}},
      {"custom_call",
       {oldestVersion, {1, 18, 0}},
       {{"call_target_name"},
        {"has_side_effect", Form::Plain, Default::False},
        {"backend_config", Form::Plain, Default::EmptyString},
        {"api_version", Form::Plain, Default::OriginalApi},
        {"called_computations", Form::Symbols, Default::EmptyArray},
        {"operand_layouts", Form::Plain, Default::EmptyArray, 1, 100, /*together=*/"result_layouts"},
        {"result_layouts", Form::Plain, Default::EmptyArray, 1, 100, /*together=*/"operand_layouts"},
        {"output_operand_aliases", Form::Plain, Default::EmptyArray},
        {"result_tilings", Form::Plain, Default::EmptyArray, 2}}},
      {"divide"},
      {"dot", {oldestVersion}, {precisionConfig}},
      {"dot_general",
       {oldestVersion, {1, 6, 0}},
       {{"lhs_batching_dimensions"},
        {"rhs_batching_dimensions"},
        {"lhs_contracting_dimensions"},
        {"rhs_contracting_dimensions"},
        precisionConfig,
        {"lhs_precision_type", Form::Plain, Default::NoType, 2},
        {"rhs_precision_type", Form::Plain, Default::NoType, 2},
        {"accumulation_type", Form::Plain, Default::NoType, 2},
        {"lhs_component_count", Form::Plain, Default::NoType, 2},
        {"rhs_component_count", Form::Plain, Default::NoType, 2},
        {"num_primitive_operations", Form::Plain, Default::NoType, 2},
        {"allow_imprecise_accumulation", Form::Plain, Default::NoType, 2}},
       {dotDimensionNumbers(), dotAlgorithm()}},
      {"dynamic_broadcast_in_dim",
       {oldestVersion},
       {{"broadcast_dimensions", Form::Integers},
        {"known_expanding_dimensions", Form::Integers, Default::NoNumbers},
        {"known_nonexpanding_dimensions", Form::Integers, Default::NoNumbers}}},
      {"dynamic_conv",
       {oldestVersion, {0, 20, 0}},
       convolutionAttributes(/*paddingUntil=*/1),
       {convolutionDimensionNumbers()}},
      {"dynamic_gather",
       {oldestVersion, {1, 1, 0}},
       gatherAttributes(/*hasSliceSizes=*/false),
       {gatherDimensionNumbers()}},
      {"dynamic_iota", {oldestVersion}, {{"iota_dimension"}}},
      {"dynamic_pad"},
      {"dynamic_reshape"},
      {"dynamic_slice", {oldestVersion}, {{"slice_sizes", Form::Integers}}},
      {"dynamic_update_slice"},
      {"einsum", {oldestVersion}, {{"einsum_config"}}},
      {"exponential", {oldestVersion, {1, 9, 0}}, accuracy},
      {"exponential_minus_one", accuracySince1_10, accuracy},
      {"fft", {oldestVersion}, {{"fft_type"}, {"fft_length", Form::Integers}}},
      {"floor"},
      {"func",
       {oldestVersion},
       {{"sym_name"},
        {"function_type"},
        {"sym_visibility", Form::Plain, Default::EmptyString},
        {"arg_attrs", Form::Plain, Default::EmptyArray},
        {"res_attrs", Form::Plain, Default::EmptyArray}}},
      {"gather",
       {oldestVersion, {1, 1, 0}},
       gatherAttributes(/*hasSliceSizes=*/true),
       {gatherDimensionNumbers()}},
      {"get_dimension_size", {oldestVersion}, {{"dimension"}}},
      {"get_tuple_element", {oldestVersion}, {{"index"}}},
      {"if"},
      {"imag"},
      {"infeed",
       {oldestVersion},
       {{"infeed_config", Form::Plain, Default::EmptyString}, {"layout", Form::Plain, Default::EmptyArray}}},
      {"iota", {oldestVersion}, {{"iota_dimension"}}},
      {"is_finite"},
      {"log", accuracySince1_10, accuracy},
      {"log_plus_one", accuracySince1_10, accuracy},
      {"logistic", accuracySince1_10, accuracy},
      {"map", {oldestVersion}, {{"dimensions", Form::Integers}}},
      {"maximum"},
      {"minimum"},
      {"multiply"},
      {"negate"},
      {"not"},
      {"optimization_barrier"},
      {"or"},
      {"outfeed", {oldestVersion}, {{"outfeed_config", Form::Plain, Default::EmptyString}}},
      {"pad",
       {oldestVersion},
       {{"edge_padding_low", Form::Integers},
        {"edge_padding_high", Form::Integers},
        {"interior_padding", Form::Integers}}},
      {"partition_id"},
      {"popcnt"},
      {"power"},
      {"real"},
      {"real_dynamic_slice"},
      {"recv",
       {oldestVersion, {1, 12, 0}},
       {{"channel_id"},
        {"channel_type"},
        {"is_host_transfer", Form::Plain, Default::False},
        {"source_target_pairs", Form::Plain, Default::NoNumbers, 2}},
       {channelHandle()}},
      {"reduce", {oldestVersion}, {{"dimensions", Form::Integers}}},
      {"reduce_precision", {oldestVersion}, {{"exponent_bits"}, {"mantissa_bits"}}},
      {"reduce_scatter",
       {oldestVersion},
       {{"scatter_dimension"}, {"replica_groups"}, channelId, useGlobalDeviceIds}},
      {"reduce_window",
       {oldestVersion},
       {{"window_dimensions", Form::Integers},
        {"window_strides", Form::Integers, Default::Ones},
        {"base_dilations", Form::Integers, Default::Ones},
        {"window_dilations", Form::Integers, Default::Ones},
        {"padding", Form::Plain, Default::ZeroPadding}}},
      {"remainder"},
      {"replica_id"},
      {"reshape"},
      {"return"},
      {"reverse", {oldestVersion}, {{"dimensions", Form::Integers}}},
      {"rng", {oldestVersion}, {{"rng_distribution"}}},
      {"rng_bit_generator", {oldestVersion}, {{"rng_algorithm"}}},
      {"round_nearest_afz"},
      {"round_nearest_even"},
      {"rsqrt", accuracySince1_10, accuracy},
      {"scatter",
       {oldestVersion, {1, 1, 0}},
       {{"update_window_dims"},
        {"inserted_window_dims"},
        {"input_batching_dims", Form::Plain, Default::NoNumbers, 2},
        {"scatter_indices_batching_dims", Form::Plain, Default::NoNumbers, 2},
        {"scatter_dims_to_operand_dims"},
        {"index_vector_dim"},
        {"indices_are_sorted", Form::Plain, Default::False},
        {"unique_indices", Form::Plain, Default::False}},
       {scatterDimensionNumbers()}},
      {"select"},
      {"select_and_scatter",
       {oldestVersion},
       {{"window_dimensions", Form::Integers, Default::OnesIfMissing},
        {"window_strides", Form::Integers, Default::Ones},
        {"padding", Form::Plain, Default::ZeroPadding}}},
      {"send",
       {oldestVersion, {1, 12, 0}},
       {{"channel_id"},
        {"channel_type"},
        {"is_host_transfer", Form::Plain, Default::False},
        {"source_target_pairs", Form::Plain, Default::NoNumbers, 2}},
       {channelHandle()}},
      {"set_dimension_size", {oldestVersion}, {{"dimension"}}},
      {"shift_left"},
      {"shift_right_arithmetic"},
      {"shift_right_logical"},
      {"sign"},
      {"sine", accuracySince1_10, accuracy},
      {"slice",
       {oldestVersion},
       {{"start_indices", Form::Integers}, {"limit_indices", Form::Integers}, {"strides", Form::Integers}}},
      {"sort",
       {oldestVersion},
       {{"dimension", Form::Plain, Default::MinusOne}, {"is_stable", Form::Plain, Default::False}}},
      {"sqrt", accuracySince1_10, accuracy},
      {"subtract"},
      {"tan", {{1, 4, 0}, {1, 10, 0}}, accuracy},
      {"tanh", accuracySince1_10, accuracy},
      {"torch_index_select", {oldestVersion}, {{"dim"}, {"batch_dims"}}},
      {"transpose", {oldestVersion}, {{"permutation", Form::Integers}}},
      {"triangular_solve", {oldestVersion}, {{"left_side"}, {"lower"}, {"unit_diagonal"}, {"transpose_a"}}},
      {"tuple"},
      {"unary_einsum", {oldestVersion}, {{"einsum_config"}}},
      {"uniform_dequantize"},
      {"uniform_quantize"},
      {"while"},
      {"xor"},
  };
}

ArrayRef<OperationRule> operationRules() {
  static const std::vector<OperationRule> table = makeTable();
  return table;
}

StringRef AttributeRule::stablehloName() const {
  return form == AttributeForm::ChannelHandle ? "channel_handle" : name;
}

std::string OperationRule::stablehloName() const {
  // StableHLO's own reader keeps this old operation; an all_reduce with a sum is the same.
  if (name == crossReplicaSum)
    return "stablehlo.all_reduce";
  StringRef dialect = name == "func" || name == "call" ? "func." : "stablehlo.";
  return (dialect + name).str();
}

bool OperationRule::isInGroup(StringRef attribute) const {
  return llvm::any_of(
      groups, [&](const AttributeGroup &group) { return llvm::is_contained(group.members, attribute); });
}

unsigned OperationRule::versionAt(Version version) const {
  return llvm::count_if(since, [&](const Version &first) { return first <= version; });
}

std::vector<StringRef> attributeNames(const OperationRule &rule, unsigned version) {
  std::vector<StringRef> names;
  for (const AttributeRule &attribute : rule.attributes)
    if (attribute.since <= version && version <= attribute.until)
      names.push_back(attribute.name);
  llvm::sort(names);
  return names;
}

static const llvm::StringMap<const OperationRule *> &rulesByName() {
  static const llvm::StringMap<const OperationRule *> rules = [] {
    llvm::StringMap<const OperationRule *> map;
    for (const OperationRule &rule : operationRules())
      map[rule.name] = &rule;
    return map;
  }();
  return rules;
}

const OperationRule *findVersioned(StringRef name, unsigned &version) {
  auto [stem, number] = name.rsplit("_v");
  const OperationRule *rule = rulesByName().lookup(stem);
  if (!rule || number.getAsInteger(10, version) || version == 0 || version > rule->since.size())
    return nullptr;
  return rule;
}

const OperationRule *findStableHLO(StringRef name) {
  auto [dialect, stem] = name.split('.');
  const OperationRule *rule =
      name == "func.return" ? rulesByName().lookup("return") : rulesByName().lookup(stem);
  return rule && (rule->stablehloName() == name || name == "func.return") ? rule : nullptr;
}

} // namespace systole::portable

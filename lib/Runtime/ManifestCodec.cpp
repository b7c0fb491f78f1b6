//===- ManifestCodec.cpp - Manifests as bytes -----------------------------===//

#include "ManifestCodec.h"

#include "Manifest.pb.h"
#include "systole/Support/FileStatus.h"

#include "absl/strings/str_cat.h"

#include <algorithm>

namespace systole::runtime {

absl::string_view sectionKindName(SectionKind kind) {
  switch (kind) {
  case SectionKind::CpuSharedObject:
    return "CPU_SHARED_OBJECT";
  case SectionKind::CpuConstants:
    return "CPU_CONSTANTS";
  case SectionKind::TpuProgram:
    return "TPU_PROGRAM";
  case SectionKind::TpuConstants:
    return "TPU_CONSTANTS";
  }
  return "UNKNOWN";
}

static void encodeValue(const ValueDescription &value, proto::Value &result) {
  result.set_name(value.name);
  result.set_element_type(std::string(elementTypeName(value.elementType)));
  result.mutable_shape()->Assign(value.shape.begin(), value.shape.end());
  if (value.donatedArgument)
    result.set_donated_argument(*value.donatedArgument);
}

static void encodeSection(const Section &section, proto::Section &result) {
  result.set_name(section.name);
  result.set_kind(static_cast<proto::SectionKind>(section.kind));
  result.set_offset(section.offset);
  result.set_size(section.size);
  result.set_alignment(section.alignment);
  result.set_sha256(section.digest.data(), section.digest.size());
}

static void encodePlan(const CpuPlan &plan, proto::Manifest &manifest) {
  proto::CpuPlan &result = *manifest.mutable_cpu();
  result.set_architecture(plan.architecture);
  result.set_entry_symbol(plan.entrySymbol);
  for (const std::string &feature : plan.features)
    result.add_features(feature);
  result.set_arena_bytes(plan.arenaBytes);
  result.set_arena_alignment(plan.arenaAlignment);
  for (const CustomCallDescription &call : plan.customCalls) {
    proto::CustomCall &encoded = *result.add_custom_calls();
    encoded.set_name(call.name);
    encoded.set_config(call.config);
    encoded.set_location(call.location);
    for (const ValueDescription &operand : call.operands)
      encodeValue(operand, *encoded.add_operands());
    for (const ValueDescription &value : call.results)
      encodeValue(value, *encoded.add_results());
  }
}

static void encodePlan(const TpuPlan &plan, proto::Manifest &manifest) {
  proto::TpuPlan &result = *manifest.mutable_tpu();
  result.set_machine(plan.machine);
  result.set_machine_description(plan.machineDescription);
  result.mutable_argument_offsets()->Assign(plan.argumentOffsets.begin(), plan.argumentOffsets.end());
  result.mutable_result_offsets()->Assign(plan.resultOffsets.begin(), plan.resultOffsets.end());
  result.set_constants_offset(plan.constantsOffset);
  result.set_arena_offset(plan.arenaOffset);
  result.set_arena_bytes(plan.arenaBytes);
  result.set_hbm_bytes(plan.hbmBytes);
  result.set_vmem_bytes(plan.vmemBytes);
}

static void encodeCheck(const ProgramCheck &check, proto::Check &result) {
  result.set_name(check.name);
  result.set_location(check.location);
  result.set_found(check.found);
  result.set_expected(check.expected);
  result.set_kind(static_cast<proto::CheckKind>(check.comparison.kind));
  result.set_minimum_ulps(check.comparison.minimumUlps);
  result.set_maximum_ulps(check.comparison.maximumUlps);
  result.set_tolerance(check.comparison.tolerance);
}

std::string encodeManifest(const Manifest &manifest) {
  proto::Manifest result;
  result.set_producer(manifest.producer);
  result.set_target(manifest.target);
  result.set_entry_point(manifest.entryPoint);
  for (const ValueDescription &value : manifest.signature.arguments)
    encodeValue(value, *result.add_arguments());
  for (const ValueDescription &value : manifest.signature.results)
    encodeValue(value, *result.add_results());
  for (const ValueDescription &value : manifest.signature.checkedValues)
    encodeValue(value, *result.add_checked_values());
  for (const ProgramCheck &check : manifest.signature.checks)
    encodeCheck(check, *result.add_checks());
  for (const Section &section : manifest.sections)
    encodeSection(section, *result.add_sections());
  std::visit([&](const auto &plan) { encodePlan(plan, result); }, manifest.plan);
  return result.SerializeAsString();
}

static absl::StatusOr<ValueDescription> decodeValue(const proto::Value &value) {
  ValueDescription result;
  result.name = value.name();
  std::optional<ElementType> type = parseElementType(value.element_type());
  if (!type)
    return absl::InvalidArgumentError(
        absl::StrCat("'", value.name(), "' has an unknown element type '", value.element_type(), "'"));
  result.elementType = *type;
  result.shape.assign(value.shape().begin(), value.shape().end());
  if (value.has_donated_argument())
    result.donatedArgument = value.donated_argument();
  return result;
}

template <typename Values>
static absl::Status decodeValues(const Values &values, std::vector<ValueDescription> &results) {
  for (const proto::Value &value : values) {
    absl::StatusOr<ValueDescription> result = decodeValue(value);
    if (!result.ok())
      return result.status();
    results.push_back(*std::move(result));
  }
  return absl::OkStatus();
}

static absl::StatusOr<Section> decodeSection(const proto::Section &section) {
  Section result;
  result.name = section.name();
  if (section.kind() < proto::CPU_SHARED_OBJECT || section.kind() > proto::TPU_CONSTANTS)
    return absl::InvalidArgumentError(
        absl::StrCat("section '", section.name(), "' is of an unknown kind ", int(section.kind())));
  result.kind = static_cast<SectionKind>(section.kind());
  result.offset = section.offset();
  result.size = section.size();
  result.alignment = section.alignment();
  if (section.sha256().size() != result.digest.size())
    return absl::InvalidArgumentError(absl::StrCat("section '", section.name(), "' has no SHA-256"));
  std::copy(section.sha256().begin(), section.sha256().end(), result.digest.begin());
  return result;
}

static absl::StatusOr<ProgramCheck> decodeCheck(const proto::Check &check) {
  ProgramCheck result;
  result.name = check.name();
  result.location = check.location();
  result.found = check.found();
  result.expected = check.expected();
  // A kind that this reader doesn't know would pass unchecked.
  if (check.kind() < proto::EQUAL || check.kind() > proto::ALMOST_EQUAL)
    return absl::InvalidArgumentError(
        absl::StrCat("the check '", check.name(), "' is of an unknown kind ", int(check.kind())));
  result.comparison.kind = static_cast<ComparisonKind>(check.kind());
  result.comparison.minimumUlps = check.minimum_ulps();
  result.comparison.maximumUlps = check.maximum_ulps();
  result.comparison.tolerance = check.tolerance();
  return result;
}

static absl::StatusOr<CustomCallDescription> decodeCall(const proto::CustomCall &call) {
  CustomCallDescription result;
  result.name = call.name();
  result.config = call.config();
  result.location = call.location();
  if (absl::Status status = decodeValues(call.operands(), result.operands); !status.ok())
    return status;
  if (absl::Status status = decodeValues(call.results(), result.results); !status.ok())
    return status;
  return result;
}

static absl::StatusOr<CpuPlan> decodePlan(const proto::CpuPlan &plan) {
  CpuPlan result;
  result.architecture = plan.architecture();
  result.entrySymbol = plan.entry_symbol();
  result.features.assign(plan.features().begin(), plan.features().end());
  result.arenaBytes = plan.arena_bytes();
  result.arenaAlignment = plan.arena_alignment();
  for (const proto::CustomCall &call : plan.custom_calls()) {
    absl::StatusOr<CustomCallDescription> decoded = decodeCall(call);
    if (!decoded.ok())
      return decoded.status();
    result.customCalls.push_back(*std::move(decoded));
  }
  return result;
}

static TpuPlan decodePlan(const proto::TpuPlan &plan) {
  TpuPlan result;
  result.machine = plan.machine();
  result.machineDescription = plan.machine_description();
  result.argumentOffsets.assign(plan.argument_offsets().begin(), plan.argument_offsets().end());
  result.resultOffsets.assign(plan.result_offsets().begin(), plan.result_offsets().end());
  result.constantsOffset = plan.constants_offset();
  result.arenaOffset = plan.arena_offset();
  result.arenaBytes = plan.arena_bytes();
  result.hbmBytes = plan.hbm_bytes();
  result.vmemBytes = plan.vmem_bytes();
  return result;
}

absl::StatusOr<Manifest> decodeManifest(absl::Span<const uint8_t> bytes) {
  proto::Manifest manifest;
  if (bytes.size() > INT32_MAX || !manifest.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
    return absl::InvalidArgumentError("the manifest does not parse");
  Manifest result;
  result.producer = manifest.producer();
  result.target = manifest.target();
  result.entryPoint = manifest.entry_point();
  if (absl::Status status = decodeValues(manifest.arguments(), result.signature.arguments); !status.ok())
    return status;
  if (absl::Status status = decodeValues(manifest.results(), result.signature.results); !status.ok())
    return status;
  if (absl::Status status = decodeValues(manifest.checked_values(), result.signature.checkedValues);
      !status.ok())
    return status;
  for (const proto::Check &check : manifest.checks()) {
    absl::StatusOr<ProgramCheck> decoded = decodeCheck(check);
    if (!decoded.ok())
      return decoded.status();
    result.signature.checks.push_back(*std::move(decoded));
  }
  for (const proto::Section &section : manifest.sections()) {
    absl::StatusOr<Section> decoded = decodeSection(section);
    if (!decoded.ok())
      return decoded.status();
    result.sections.push_back(*std::move(decoded));
  }
  if (manifest.has_cpu()) {
    absl::StatusOr<CpuPlan> plan = decodePlan(manifest.cpu());
    if (!plan.ok())
      return plan.status();
    result.plan = *std::move(plan);
  } else if (manifest.has_tpu())
    result.plan = decodePlan(manifest.tpu());
  else
    return absl::InvalidArgumentError("the manifest has a plan for no device that this runtime knows");
  return result;
}

} // namespace systole::runtime

//===- ManifestCheck.cpp - Whether a manifest is consistent ---------------===//
//
// A manifest whose digest is right can still come from a compiler with a bug, or from someone with bad
// intentions. What passes here can be used without further checks of sizes and indices.
//
//===----------------------------------------------------------------------===//

#include "FileLayout.h"
#include "ManifestCodec.h"
#include "systole/Support/FileStatus.h"

#include "absl/strings/str_cat.h"

#include <bit>
#include <set>

namespace systole::runtime {

static absl::Status bad(absl::string_view what) { return absl::InvalidArgumentError(what); }

static absl::Status checkValues(const std::vector<ValueDescription> &values, absl::string_view what) {
  std::set<absl::string_view> names;
  for (const ValueDescription &value : values) {
    if (value.name.empty() || !names.insert(value.name).second)
      return bad(absl::StrCat("two ", what, "s are called '", value.name, "', or one has no name"));
    if (absl::StatusOr<int64_t> bytes = byteSize(value.elementType, value.shape); !bytes.ok())
      return inContext(bytes.status(), absl::StrCat(what, " '", value.name, "'"));
  }
  return absl::OkStatus();
}

absl::Status verifyChecks(const Signature &signature) {
  for (const ProgramCheck &check : signature.checks) {
    std::string what = absl::StrCat("the check '", check.name, "'");
    for (int64_t index : {check.found, check.expected})
      if (index < 0 || index >= signature.outputCount())
        return bad(absl::StrCat(what, " compares the value ", index, ", which doesn't exist"));
    const ValueDescription &found = signature.output(check.found),
                           &expected = signature.output(check.expected);
    if (found.typeString() != expected.typeString())
      return bad(absl::StrCat(what, " compares ", found.typeString(), " with ", expected.typeString()));
    if (check.comparison.kind < ComparisonKind::Equal || check.comparison.kind > ComparisonKind::AlmostEqual)
      return bad(absl::StrCat(what, " is of an unknown kind"));
  }
  return absl::OkStatus();
}

static absl::Status checkSignature(const Signature &signature) {
  if (absl::Status status = checkValues(signature.arguments, "argument"); !status.ok())
    return status;
  if (absl::Status status = checkValues(signature.results, "result"); !status.ok())
    return status;
  if (absl::Status status = checkValues(signature.checkedValues, "checked value"); !status.ok())
    return status;
  if (absl::Status status = verifyChecks(signature); !status.ok())
    return status;
  std::set<int64_t> donated;
  for (const ValueDescription &result : signature.results) {
    if (!result.donatedArgument)
      continue;
    int64_t index = *result.donatedArgument;
    if (index < 0 || index >= static_cast<int64_t>(signature.arguments.size()) ||
        !donated.insert(index).second)
      return bad(absl::StrCat("result '", result.name, "' takes over argument ", index,
                              ", which doesn't exist or is taken"));
    if (signature.arguments[index].typeString() != result.typeString())
      return bad(absl::StrCat("result '", result.name, "' takes over an argument of another type"));
  }
  for (const auto *values : {&signature.arguments, &signature.checkedValues})
    for (const ValueDescription &value : *values)
      if (value.donatedArgument)
        return bad(absl::StrCat("'", value.name, "' takes over an argument; only results can"));
  return absl::OkStatus();
}

static absl::Status checkSections(const std::vector<Section> &sections, uint64_t sectionsEnd) {
  std::set<absl::string_view> names;
  uint64_t end = firstSectionOffset;
  for (const Section &section : sections) {
    std::string what = absl::StrCat("section '", section.name, "'");
    if (!names.insert(section.name).second)
      return bad(absl::StrCat("there are two sections '", section.name, "'"));
    if (!std::has_single_bit(section.alignment) || section.alignment > Section::largestAlignment)
      return bad(absl::StrCat(what, " has the impossible alignment ", section.alignment));
    if (section.offset % section.alignment != 0)
      return bad(absl::StrCat(what, " is not aligned to ", section.alignment, " bytes"));
    if (section.offset < end)
      return bad(absl::StrCat(what, " overlaps what comes before it"));
    if (section.offset > sectionsEnd || section.size > sectionsEnd - section.offset)
      return bad(absl::StrCat(what, " does not lie within the file"));
    end = section.offset + section.size;
  }
  return absl::OkStatus();
}

/// Of the kinds that code and constants of a device have, exactly one and at most one.
static absl::Status checkKinds(const Manifest &manifest, SectionKind code, SectionKind constants) {
  int codeCount = 0, constantsCount = 0;
  for (const Section &section : manifest.sections) {
    codeCount += section.kind == code;
    constantsCount += section.kind == constants;
    if (section.kind != code && section.kind != constants)
      return bad(absl::StrCat("a section of the kind ", sectionKindName(section.kind),
                              " has no use on the target '", manifest.target, "'"));
  }
  if (codeCount != 1)
    return bad(absl::StrCat("there are ", codeCount, " sections of the kind ", sectionKindName(code),
                            "; exactly one was expected"));
  if (constantsCount > 1)
    return bad(absl::StrCat("there are ", constantsCount, " sections of the kind ",
                            sectionKindName(constants), "; at most one was expected"));
  return absl::OkStatus();
}

static absl::Status checkPlan(const Manifest &manifest, const CpuPlan &plan) {
  if (absl::Status status = checkKinds(manifest, SectionKind::CpuSharedObject, SectionKind::CpuConstants);
      !status.ok())
    return status;
  if (plan.entrySymbol.empty())
    return bad("the CPU plan names no entry symbol");
  if (plan.arenaBytes < 0 || plan.arenaAlignment <= 0 ||
      !std::has_single_bit(static_cast<uint64_t>(plan.arenaAlignment)) || plan.arenaAlignment > (1 << 21))
    return bad(absl::StrCat("the CPU plan has an impossible arena of ", plan.arenaBytes, " bytes aligned to ",
                            plan.arenaAlignment));
  for (const CustomCallDescription &call : plan.customCalls)
    for (const auto *values : {&call.operands, &call.results})
      for (const ValueDescription &value : *values)
        if (absl::StatusOr<int64_t> bytes = byteSize(value.elementType, value.shape); !bytes.ok())
          return inContext(bytes.status(), absl::StrCat("the custom call '", call.name, "'"));
  return absl::OkStatus();
}

static absl::Status checkRange(const TpuPlan &plan, absl::string_view what, int64_t offset, int64_t bytes) {
  if (offset < 0 || offset % TpuPlan::hbmAlignment != 0)
    return bad(absl::StrCat(what, " has the impossible HBM offset ", offset));
  if (bytes < 0 || offset > plan.hbmBytes || bytes > plan.hbmBytes - offset)
    return bad(
        absl::StrCat(what, " does not lie within the ", plan.hbmBytes, " bytes of HBM that the plan has"));
  return absl::OkStatus();
}

static absl::Status checkRanges(const TpuPlan &plan, absl::string_view what,
                                const std::vector<ValueDescription> &values,
                                const std::vector<int64_t> &offsets) {
  if (values.size() != offsets.size())
    return bad(absl::StrCat("the TPU plan has ", offsets.size(), " ", what, " offsets for ", values.size(),
                            " ", what, "s"));
  for (size_t i = 0; i < values.size(); ++i)
    if (absl::Status status = checkRange(plan, absl::StrCat(what, " '", values[i].name, "'"), offsets[i],
                                         *byteSize(values[i].elementType, values[i].shape));
        !status.ok())
      return status;
  return absl::OkStatus();
}

static absl::Status checkPlan(const Manifest &manifest, const TpuPlan &plan) {
  if (absl::Status status = checkKinds(manifest, SectionKind::TpuProgram, SectionKind::TpuConstants);
      !status.ok())
    return status;
  if (absl::Status status = checkRanges(plan, "argument", manifest.signature.arguments, plan.argumentOffsets);
      !status.ok())
    return status;
  std::vector<ValueDescription> outputs = manifest.signature.results;
  outputs.insert(outputs.end(), manifest.signature.checkedValues.begin(),
                 manifest.signature.checkedValues.end());
  if (absl::Status status = checkRanges(plan, "result", outputs, plan.resultOffsets); !status.ok())
    return status;
  if (absl::Status status = checkRange(plan, "the arena", plan.arenaOffset, plan.arenaBytes); !status.ok())
    return status;
  for (const Section &section : manifest.sections)
    if (section.kind == SectionKind::TpuConstants)
      return checkRange(plan, "the constants", plan.constantsOffset, static_cast<int64_t>(section.size));
  return absl::OkStatus();
}

absl::Status checkManifest(const Manifest &manifest, uint64_t sectionsEnd) {
  if (absl::Status status = checkSignature(manifest.signature); !status.ok())
    return status;
  if (absl::Status status = checkSections(manifest.sections, sectionsEnd); !status.ok())
    return status;
  return std::visit([&](const auto &plan) { return checkPlan(manifest, plan); }, manifest.plan);
}

} // namespace systole::runtime

//===- Dump.cpp - An executable as text -----------------------------------===//

#include "Dump.h"

#include "systole/ISA/Assembly.h"
#include "systole/ISA/Encoding.h"
#include "systole/Runtime/ExecutableFile.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace systole {

using namespace runtime;

static std::string header(absl::string_view path, const ExecutableFile &file) {
  const Manifest &manifest = file.manifest();
  return absl::StrFormat("%s: executable for %s, %d bytes\nproducer:     %s\nentry point:  %s\n", path,
                         manifest.target, file.fileSize(), manifest.producer, manifest.entryPoint);
}

static std::string values(absl::string_view title, const std::vector<ValueDescription> &list) {
  std::string text = absl::StrCat("\n", title, ":", list.empty() ? " none\n" : "\n");
  for (size_t i = 0; i < list.size(); ++i) {
    const ValueDescription &value = list[i];
    absl::StrAppendFormat(&text, "  %3d  %-20s %-28s %12d bytes", i, value.name, value.typeString(),
                          *byteSize(value.elementType, value.shape));
    if (value.donatedArgument)
      absl::StrAppend(&text, "  in the buffer of argument ", *value.donatedArgument);
    absl::StrAppend(&text, "\n");
  }
  return text;
}

/// What the runtime compares after a run.
static std::string checks(const Signature &signature) {
  if (signature.checks.empty())
    return "";
  std::string text = values("checked values", signature.checkedValues) + "\nchecks:\n";
  for (const ProgramCheck &check : signature.checks) {
    absl::StrAppend(&text, "  ", check.name, " of ", signature.output(check.found).name, ", expected ",
                    signature.output(check.expected).name);
    if (check.comparison.kind == ComparisonKind::Close)
      absl::StrAppend(&text, ", ", check.comparison.minimumUlps, " to ", check.comparison.maximumUlps,
                      " ULP");
    if (check.comparison.kind == ComparisonKind::AlmostEqual)
      absl::StrAppend(&text, ", within ", check.comparison.tolerance);
    absl::StrAppend(&text, check.location.empty() ? "" : ", at ", check.location, "\n");
  }
  return text;
}

static std::string typeList(const std::vector<ValueDescription> &values) {
  return absl::StrJoin(values, ", ", [](std::string *text, const ValueDescription &value) {
    text->append(value.typeString());
  });
}

static std::string plan(const Manifest &, const CpuPlan &plan) {
  std::string text =
      absl::StrCat("\ncpu:\n  architecture  ", plan.architecture, "\n  entry symbol  ", plan.entrySymbol,
                   "\n  features      ",
                   plan.features.empty() ? "none beyond the base" : absl::StrJoin(plan.features, " "),
                   "\n  arena         ", plan.arenaBytes, " bytes aligned to ", plan.arenaAlignment, "\n");
  if (!plan.customCalls.empty())
    absl::StrAppend(&text, "\ncalls functions of the host:\n");
  for (const CustomCallDescription &call : plan.customCalls)
    absl::StrAppend(&text, "  ", call.name, "(", typeList(call.operands), ") -> (", typeList(call.results),
                    ")", call.location.empty() ? "" : ", at ", call.location, "\n");
  return text;
}

namespace {
/// A range of HBM and what lies there.
struct Range {
  int64_t offset, bytes;
  std::string what;
};
} // namespace

static void addRanges(std::vector<Range> &ranges, absl::string_view what,
                      const std::vector<ValueDescription> &values, const std::vector<int64_t> &offsets) {
  for (size_t i = 0; i < values.size(); ++i)
    ranges.push_back({offsets[i], *byteSize(values[i].elementType, values[i].shape),
                      absl::StrCat(what, " ", i, " ", values[i].name)});
}

static std::string plan(const Manifest &manifest, const TpuPlan &plan) {
  std::vector<Range> ranges;
  addRanges(ranges, "argument", manifest.signature.arguments, plan.argumentOffsets);
  std::vector<ValueDescription> outputs = manifest.signature.results;
  outputs.insert(outputs.end(), manifest.signature.checkedValues.begin(),
                 manifest.signature.checkedValues.end());
  addRanges(ranges, "result", outputs, plan.resultOffsets);
  for (const Section &section : manifest.sections)
    if (section.kind == SectionKind::TpuConstants)
      ranges.push_back({plan.constantsOffset, static_cast<int64_t>(section.size), "constants"});
  if (plan.arenaBytes != 0)
    ranges.push_back({plan.arenaOffset, plan.arenaBytes, "arena"});
  std::sort(ranges.begin(), ranges.end(), [](const Range &a, const Range &b) {
    return std::tie(a.offset, a.bytes, a.what) < std::tie(b.offset, b.bytes, b.what);
  });
  std::string text = absl::StrFormat(
      "\nmachine:      %s\nHBM:          %d bytes\nVMEM:         %d bytes at most\n\nHBM map:\n",
      plan.machine, plan.hbmBytes, plan.vmemBytes);
  for (const Range &range : ranges)
    absl::StrAppendFormat(&text, "  0x%010x  %12d bytes  %s\n", range.offset, range.bytes, range.what);
  return text;
}

static std::string sections(const Manifest &manifest) {
  std::string text = "\nsections:\n";
  for (const Section &section : manifest.sections)
    absl::StrAppendFormat(&text, "  %-16s %-18s offset 0x%08x  %12d bytes  aligned to %4d  sha256 %s\n",
                          section.name, sectionKindName(section.kind), section.offset, section.size,
                          section.alignment, toHex(section.digest));
  return text;
}

/// How much of a constants image says something.
static std::string constants(const ExecutableFile &file) {
  std::string text;
  for (const Section &section : file.manifest().sections) {
    if (section.kind != SectionKind::CpuConstants && section.kind != SectionKind::TpuConstants)
      continue;
    absl::Span<const uint8_t> bytes = file.bytes(section);
    auto zeros = std::count(bytes.begin(), bytes.end(), 0);
    absl::StrAppendFormat(
        &text, "\nconstants '%s': %d bytes, %.1f%% of them zero\n", section.name, bytes.size(),
        bytes.empty() ? 0.0 : 100.0 * static_cast<double>(zeros) / static_cast<double>(bytes.size()));
    for (size_t row = 0; row < std::min<size_t>(bytes.size(), 64); row += 16) {
      absl::StrAppendFormat(&text, "  %08x ", row);
      for (uint8_t byte : bytes.subspan(row, 16))
        absl::StrAppendFormat(&text, " %02x", byte);
      absl::StrAppend(&text, "\n");
    }
    if (bytes.size() > 64)
      absl::StrAppend(&text, "  …\n");
  }
  return text;
}

/// One bundle after the other, as a program can have millions. A bundle that doesn't decode is shown as that.
static absl::Status printBundles(absl::Span<const uint8_t> program) {
  if (program.empty())
    return absl::OkStatus();
  std::printf("\nbundles:\n");
  if (program.size() % isa::bundleBytes != 0)
    return absl::InvalidArgumentError(absl::StrCat("the program has ", program.size(),
                                                   " bytes, which is no whole number of bundles of ",
                                                   isa::bundleBytes));
  size_t count = program.size() / isa::bundleBytes;
  for (size_t i = 0; i < count; ++i) {
    absl::StatusOr<isa::Bundle> bundle = isa::decodeBundle(&program[i * isa::bundleBytes]);
    std::string text =
        bundle.ok() ? isa::print(*bundle) : absl::StrCat("not a bundle: ", bundle.status().message());
    std::printf("  %6zu  %s\n", i, text.c_str());
  }
  return absl::OkStatus();
}

absl::Status dump(absl::string_view path) {
  absl::StatusOr<std::shared_ptr<const ExecutableFile>> file = ExecutableFile::open(path);
  if (!file.ok())
    return file.status();
  const Manifest &manifest = (*file)->manifest();
  std::string text =
      absl::StrCat(header(path, **file), values("arguments", manifest.signature.arguments),
                   values("results", manifest.signature.results), checks(manifest.signature),
                   std::visit([&](const auto &specific) { return plan(manifest, specific); }, manifest.plan),
                   sections(manifest), constants(**file));
  std::fwrite(text.data(), 1, text.size(), stdout);
  return printBundles((*file)->bytesOf(SectionKind::TpuProgram));
}

} // namespace systole

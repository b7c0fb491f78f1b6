//===- ExecutableFileTest.cpp - Writing and reading executables -----------===//

#include "systole/Runtime/ExecutableFile.h"

#include "../Support/TemporaryDirectory.h"
#include "TestExecutables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <sys/mman.h>

using namespace systole;
using namespace systole::runtime;
using namespace systole::testing;
using ::testing::HasSubstr;

static std::string openError(absl::string_view bytes) {
  return std::string(ExecutableFile::fromBytes(bytes).status().message());
}

/// What finish says of a manifest.
static std::string buildError(const Manifest &manifest) {
  ExecutableBuilder builder = ExecutableBuilder::inMemory();
  EXPECT_TRUE(addSections(builder, asBytes("code")).ok());
  return std::string(builder.finish(manifest).message());
}

TEST(ExecutableFile, RoundTrips) {
  TemporaryDirectory directory;
  std::string path = directory.file("model.bin");
  absl::StatusOr<ExecutableBuilder> builder = ExecutableBuilder::create(path);
  ASSERT_TRUE(builder.ok()) << builder.status();
  ASSERT_TRUE(builder->beginSection("code", SectionKind::CpuSharedObject, 1).ok());
  ASSERT_TRUE(builder->append(asBytes("machine ")).ok());
  ASSERT_TRUE(builder->append(asBytes("code")).ok());
  ASSERT_TRUE(builder->addSection("constants", SectionKind::CpuConstants, asBytes("abcd"), 4096).ok());
  Manifest manifest = addManifest();
  manifest.signature.results[0].donatedArgument = 1;
  manifest.signature.checkedValues = {{"checked0", ElementType::F32, {2, 4}, {}}};
  manifest.signature.checks = {
      {"check.expect_close", "a.mlir:1:2", 0, 1, {ComparisonKind::Close, 1, ~uint64_t(0), 0}},
      {"check.expect_almost_eq", "", 1, 0, {ComparisonKind::AlmostEqual, 0, 0, 0.25}}};
  std::get<CpuPlan>(manifest.plan).features = {"sse2"};
  ASSERT_TRUE(builder->finish(manifest).ok());
  EXPECT_EQ(directory.count(), 1);

  auto file = ExecutableFile::open(path);
  ASSERT_TRUE(file.ok()) << file.status();
  const Manifest &read = (*file)->manifest();
  EXPECT_EQ(read.producer, "test");
  EXPECT_EQ(read.entryPoint, "main");
  EXPECT_EQ(read.signature.arguments[1].name, "right");
  EXPECT_EQ(read.signature.arguments[1].typeString(), "tensor<2x4xf32>");
  EXPECT_EQ(read.signature.results[0].donatedArgument, 1);
  ASSERT_EQ(read.signature.checkedValues.size(), 1u);
  EXPECT_EQ(read.signature.output(1).name, "checked0");
  ASSERT_EQ(read.signature.checks.size(), 2u);
  EXPECT_EQ(read.signature.checks[0].name, "check.expect_close");
  EXPECT_EQ(read.signature.checks[0].location, "a.mlir:1:2");
  EXPECT_EQ(read.signature.checks[0].expected, 1);
  EXPECT_EQ(read.signature.checks[0].comparison.kind, ComparisonKind::Close);
  EXPECT_EQ(read.signature.checks[0].comparison.minimumUlps, 1u);
  EXPECT_EQ(read.signature.checks[0].comparison.maximumUlps, ~uint64_t(0));
  EXPECT_EQ(read.signature.checks[1].comparison.tolerance, 0.25);
  EXPECT_EQ(std::get<CpuPlan>(read.plan).features, std::vector<std::string>{"sse2"});
  ASSERT_EQ(read.sections.size(), 2u);
  EXPECT_EQ(read.sections[1].offset % 4096, 0u);
  EXPECT_EQ((*file)->bytesOf(SectionKind::CpuSharedObject), asBytes("machine code"));
  EXPECT_EQ((*file)->bytesOf(SectionKind::CpuConstants), asBytes("abcd"));
  auto address = reinterpret_cast<uintptr_t>((*file)->bytesOf(SectionKind::CpuConstants).data());
  EXPECT_EQ(address % 4096, 0u);
}

TEST(ExecutableFile, RoundTripsTpuPlans) {
  Manifest manifest = addManifest();
  manifest.target = "tpu-v2";
  TpuPlan plan;
  plan.machine = "tpu-v2";
  plan.machineDescription = "clock_hz = 700e6\n";
  plan.argumentOffsets = {0, 512};
  plan.resultOffsets = {1024};
  plan.constantsOffset = 1536;
  plan.arenaOffset = 2048;
  plan.arenaBytes = 100;
  plan.hbmBytes = 2148;
  plan.vmemBytes = 12;
  manifest.plan = plan;
  ExecutableBuilder builder = ExecutableBuilder::inMemory();
  ASSERT_TRUE(builder.addSection("program", SectionKind::TpuProgram, asBytes("bundles")).ok());
  ASSERT_TRUE(builder.addSection("constants", SectionKind::TpuConstants, asBytes("weights")).ok());
  absl::Status status = builder.finish(manifest);
  ASSERT_TRUE(status.ok()) << status;
  auto file = ExecutableFile::fromBytes(builder.takeBytes());
  ASSERT_TRUE(file.ok()) << file.status();
  const auto &read = std::get<TpuPlan>((*file)->manifest().plan);
  EXPECT_EQ(read.machineDescription, plan.machineDescription);
  EXPECT_EQ(read.argumentOffsets, plan.argumentOffsets);
  EXPECT_EQ(read.resultOffsets, plan.resultOffsets);
  EXPECT_EQ(read.constantsOffset, 1536);
  EXPECT_EQ(read.arenaOffset, 2048);
  EXPECT_EQ(read.arenaBytes, 100);
  EXPECT_EQ(read.hbmBytes, 2148);
  EXPECT_EQ(read.vmemBytes, 12);
}

TEST(ExecutableFile, TheSameProgramGivesTheSameBytes) {
  EXPECT_EQ(buildInMemory(addManifest(), asBytes("code")), buildInMemory(addManifest(), asBytes("code")));
}

TEST(ExecutableFile, EveryFlippedBitOfAFileIsFound) {
  std::string good = buildInMemory(addManifest(), asBytes("code"));
  ASSERT_TRUE(ExecutableFile::fromBytes(good).ok());
  for (size_t i = 0; i < good.size(); ++i) {
    std::string bad = good;
    bad[i] ^= static_cast<char>(1 << i % 8);
    ASSERT_FALSE(ExecutableFile::fromBytes(bad).ok()) << "byte " << i;
  }
}

TEST(ExecutableFile, EveryTruncationIsFound) {
  std::string good = buildInMemory(addManifest(), asBytes("code"));
  for (size_t size = 0; size < good.size(); ++size)
    ASSERT_FALSE(ExecutableFile::fromBytes(absl::string_view(good).substr(0, size)).ok()) << size;
}

TEST(ExecutableFile, SaysWhatIsWrong) {
  std::string good = buildInMemory(addManifest(), asBytes("code"));
  EXPECT_EQ(openError(""), "the file is empty");
  EXPECT_THAT(openError("\x7f"
                        "ELF, perhaps"),
              HasSubstr("not an executable of Systole"));
  EXPECT_EQ(openError(good.substr(0, 50)), "truncated: the file has 50 bytes, and its header takes 96");
  EXPECT_THAT(openError(good.substr(0, 5000)),
              HasSubstr("truncated: the file has 5000 bytes, and its header says"));
  EXPECT_THAT(openError(good + "x"), HasSubstr("damaged: the file has"));
  auto flipped = [&](size_t at) {
    std::string bad = good;
    bad[at] ^= 4;
    return openError(bad);
  };
  EXPECT_EQ(flipped(8), "format version 5 is not supported, only 1: compile the program again");
  EXPECT_EQ(flipped(12), "damaged: the header contradicts itself");
  EXPECT_EQ(flipped(50), "damaged: the manifest's SHA-256 is not what the header says");
  EXPECT_EQ(flipped(good.size() - 1), "damaged: the manifest's SHA-256 is not what the header says");
  EXPECT_EQ(flipped(1000), "damaged: the padding at offset 1000 is not zero");
  EXPECT_EQ(flipped(4096), "damaged: the SHA-256 of section 'code' is not what the manifest says");
  EXPECT_EQ(flipped(8192), "damaged: the SHA-256 of section 'constants' is not what the manifest says");
}

TEST(ExecutableFile, ManifestsOfAnyContentAreReadSafely) {
  // With the digest made right again, what the manifest says is all that stands between its writer and our
  // memory.
  std::string good = buildInMemory(addManifest(), asBytes("code"));
  uint64_t offset;
  std::memcpy(&offset, &good[16], sizeof(offset));
  std::mt19937 random(1);
  int accepted = 0;
  for (int round = 0; round < 5000; ++round) {
    std::string bad = good;
    for (int change = random() % 3; change >= 0; --change)
      bad[offset + random() % (good.size() - offset)] = static_cast<char>(random());
    Sha256Digest digest = Sha256::of(asBytes(absl::string_view(bad).substr(offset)));
    std::memcpy(&bad[40], digest.data(), digest.size());
    auto file = ExecutableFile::fromBytes(bad);
    accepted += file.ok();
    for (const Section &section : file.ok() ? (*file)->manifest().sections : std::vector<Section>())
      EXPECT_LE(section.offset + section.size, good.size());
  }
  // Names may change, and little else.
  EXPECT_LT(accepted, 3000);
}

TEST(ExecutableFile, TrustedConstantsAreNotChecked) {
  TemporaryDirectory directory;
  std::string path = directory.file("model.bin"), bytes = buildInMemory(addManifest(), asBytes("code"));
  bytes[8192] ^= 1;
  ASSERT_TRUE(writeFile(path, bytes).ok());
  EXPECT_EQ(ExecutableFile::open(path).status().message(),
            path + ": damaged: the SHA-256 of section 'constants' is not what the manifest says");
  EXPECT_TRUE(ExecutableFile::open(path, {.trustConstants = true}).ok());
  bytes[4096] ^= 1;
  ASSERT_TRUE(writeFile(path, bytes).ok());
  EXPECT_FALSE(ExecutableFile::open(path, {.trustConstants = true}).ok());
}

TEST(ExecutableFile, PlacesSections) {
  TemporaryDirectory directory;
  std::string path = directory.file("model.bin");
  std::string constants((1 << 18) + 4097, 's');
  constants.back() = '!';
  absl::StatusOr<ExecutableBuilder> builder = ExecutableBuilder::create(path);
  ASSERT_TRUE(builder->addSection("code", SectionKind::CpuSharedObject, asBytes("code")).ok());
  ASSERT_TRUE(builder->addSection("constants", SectionKind::CpuConstants, asBytes(constants), 4096).ok());
  ASSERT_TRUE(builder->finish(addManifest()).ok());
  auto file = ExecutableFile::open(path);
  ASSERT_TRUE(file.ok()) << file.status();
  size_t size = 1 << 20;
  void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  ASSERT_NE(memory, MAP_FAILED);
  const Section &section = (*file)->manifest().sections[1];
  for (size_t offset : {size_t(0), size_t(64)}) {
    auto *destination = static_cast<uint8_t *>(memory) + offset;
    ASSERT_TRUE((*file)->place(section, destination).ok());
    EXPECT_EQ(absl::MakeConstSpan(destination, constants.size()), asBytes(constants));
    // What is written there stays there.
    destination[0] = 'x';
    EXPECT_EQ((*file)->bytes(section)[0], 's');
  }
  munmap(memory, size);
}

TEST(ExecutableFile, InconsistentSignatures) {
  Manifest manifest = addManifest();
  manifest.signature.arguments[1].name = "left";
  EXPECT_THAT(buildError(manifest), HasSubstr("two arguments are called 'left'"));
  manifest = addManifest();
  manifest.signature.results[0].shape = {-1};
  EXPECT_THAT(buildError(manifest), HasSubstr("result 'sum': a dimension is negative: -1"));
  manifest = addManifest();
  manifest.signature.results[0].donatedArgument = 2;
  EXPECT_THAT(buildError(manifest), HasSubstr("result 'sum' takes over argument 2, which doesn't exist"));
  manifest.signature.results[0].donatedArgument = 0;
  manifest.signature.arguments[0].elementType = ElementType::I32;
  EXPECT_THAT(buildError(manifest), HasSubstr("takes over an argument of another type"));
  manifest = addManifest();
  manifest.signature.arguments[0].donatedArgument = 0;
  EXPECT_THAT(buildError(manifest), HasSubstr("only results can"));
}

TEST(ExecutableFile, InconsistentChecks) {
  Manifest manifest = addManifest();
  manifest.signature.checks = {{"check.expect_eq", "", 0, 1, {}}};
  EXPECT_THAT(buildError(manifest),
              HasSubstr("the check 'check.expect_eq' compares the value 1, which doesn't exist"));
  manifest.signature.checkedValues = {{"checked0", ElementType::F32, {4, 2}, {}}};
  EXPECT_THAT(buildError(manifest), HasSubstr("compares tensor<2x4xf32> with tensor<4x2xf32>"));
  manifest.signature.checkedValues[0].shape = {2, 4};
  EXPECT_EQ(buildError(manifest), "");
  manifest.signature.checks[0].comparison.kind = static_cast<ComparisonKind>(4);
  EXPECT_THAT(buildError(manifest), HasSubstr("is of an unknown kind"));
  manifest.signature.checks.clear();
  manifest.signature.checkedValues[0].donatedArgument = 0;
  EXPECT_THAT(buildError(manifest), HasSubstr("'checked0' takes over an argument; only results can"));
}

TEST(ExecutableFile, InconsistentPlans) {
  Manifest manifest = addManifest();
  std::get<CpuPlan>(manifest.plan).arenaAlignment = 48;
  EXPECT_THAT(buildError(manifest), HasSubstr("impossible arena of 32 bytes aligned to 48"));
  manifest = addManifest();
  std::get<CpuPlan>(manifest.plan).entrySymbol.clear();
  EXPECT_THAT(buildError(manifest), HasSubstr("names no entry symbol"));
  manifest.plan = TpuPlan();
  EXPECT_THAT(buildError(manifest), HasSubstr("a section of the kind CPU_SHARED_OBJECT has no use"));
  ExecutableBuilder none = ExecutableBuilder::inMemory();
  EXPECT_THAT(std::string(none.finish(manifest).message()),
              HasSubstr("there are 0 sections of the kind TPU_PROGRAM; exactly one was expected"));
}

static std::string tpuPlanError(const TpuPlan &plan) {
  Manifest manifest = addManifest();
  manifest.plan = plan;
  ExecutableBuilder builder = ExecutableBuilder::inMemory();
  EXPECT_TRUE(builder.addSection("program", SectionKind::TpuProgram, asBytes("bundles")).ok());
  EXPECT_TRUE(builder.addSection("constants", SectionKind::TpuConstants, asBytes("weights")).ok());
  return std::string(builder.finish(manifest).message());
}

TEST(ExecutableFile, InconsistentTpuPlans) {
  TpuPlan plan;
  EXPECT_THAT(tpuPlanError(plan), HasSubstr("0 argument offsets for 2 arguments"));
  plan.argumentOffsets = {0, 100};
  plan.resultOffsets = {1024};
  plan.hbmBytes = 2048;
  EXPECT_THAT(tpuPlanError(plan), HasSubstr("argument 'right' has the impossible HBM offset 100"));
  plan.argumentOffsets[1] = 2048;
  EXPECT_THAT(tpuPlanError(plan), HasSubstr("argument 'right' does not lie within the 2048 bytes of HBM"));
  plan.argumentOffsets[1] = 512;
  plan.constantsOffset = 2048;
  EXPECT_THAT(tpuPlanError(plan), HasSubstr("the constants does not lie within"));
  plan.constantsOffset = 1536;
  plan.arenaBytes = 4096;
  EXPECT_THAT(tpuPlanError(plan), HasSubstr("the arena does not lie within"));
  plan.arenaBytes = 0;
  EXPECT_EQ(tpuPlanError(plan), "");
}

TEST(ExecutableBuilder, WithoutFinishNothingIsLeft) {
  TemporaryDirectory directory;
  {
    absl::StatusOr<ExecutableBuilder> builder = ExecutableBuilder::create(directory.file("model.bin"));
    ASSERT_TRUE(addSections(*builder, asBytes("code")).ok());
  }
  EXPECT_EQ(directory.count(), 0);
}

TEST(ExecutableBuilder, UnwritablePlacesAreErrors) {
  EXPECT_FALSE(ExecutableBuilder::create("/nonexistent/model.bin").ok());
  EXPECT_THAT(std::string(ExecutableBuilder::create("/dev/null").status().message()),
              HasSubstr("it is not a file"));
}

//===- DamagedFilesTest.cpp - What damaged and hostile artifacts get ------===//

#include "systole/Frontend/PortableArtifact/PortableArtifact.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/MemoryBuffer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

using namespace mlir;
using namespace systole;
using ::testing::HasSubstr;

namespace {

std::string readInput(StringRef name) {
  auto buffer = llvm::MemoryBuffer::getFile(std::string(SYSTOLE_ARTIFACTS "/") + name.str());
  EXPECT_TRUE(buffer) << name.str();
  return buffer ? (*buffer)->getBuffer().str() : std::string();
}

struct Outcome {
  bool isRead = false;
  std::string message;
};

/// Reads bytes in a context of their own, so that one read cannot help the next.
Outcome read(StringRef bytes) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  Outcome outcome;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    outcome.message += diagnostic.str() + "\n";
    return success();
  });
  OwningOpRef<ModuleOp> module =
      portable::readPortableArtifact(llvm::MemoryBufferRef(bytes, "artifact"), context);
  outcome.isRead = static_cast<bool>(module);
  if (!module)
    return outcome;
  // What was read can be written, or there is a reason why not.
  std::string written;
  llvm::raw_string_ostream stream(written);
  for (portable::Version version : {portable::oldestVersion, portable::newestVersion}) {
    outcome.message.clear();
    if (failed(portable::writePortableArtifact(*module, version, stream)))
      EXPECT_FALSE(outcome.message.empty());
  }
  return outcome;
}

std::string replaced(std::string bytes, StringRef from, StringRef to) {
  size_t position = bytes.find(from.str());
  EXPECT_NE(position, std::string::npos) << from.str();
  return bytes.replace(position, from.size(), to.str());
}

class Versions : public testing::TestWithParam<const char *> {};

TEST_P(Versions, AreRead) {
  Outcome outcome = read(readInput(GetParam()));
  EXPECT_TRUE(outcome.isRead) << outcome.message;
}

TEST_P(Versions, CutShortAnywhereAreErrors) {
  std::string bytes = readInput(GetParam());
  for (size_t size = 0; size < bytes.size(); ++size) {
    Outcome outcome = read(StringRef(bytes).take_front(size));
    EXPECT_FALSE(outcome.isRead) << size;
    EXPECT_FALSE(outcome.message.empty()) << size;
  }
}

TEST_P(Versions, WithAWrongBitAreReadOrErrors) {
  std::string bytes = readInput(GetParam());
  std::mt19937 random(20260102);
  for (size_t position = 0; position < bytes.size(); ++position) {
    std::string damaged = bytes;
    damaged[position] ^= static_cast<char>(1 << (random() % 8));
    Outcome outcome = read(damaged);
    EXPECT_TRUE(outcome.isRead || !outcome.message.empty()) << position;
  }
}

TEST_P(Versions, WithRandomDamageAreReadOrErrors) {
  std::string bytes = readInput(GetParam());
  std::mt19937 random(20260101);
  for (int i = 0; i < 1500; ++i) {
    std::string damaged = bytes;
    for (unsigned j = 0, count = 1 + random() % 6; j < count; ++j) {
      size_t position = random() % damaged.size();
      switch (random() % 4) {
      case 0: // a number of nine bytes, as large as there are
        damaged.replace(position, 9, std::string("\0\xff\xff\xff\xff\xff\xff\xff\x7f", 9));
        break;
      case 1:
        damaged.erase(position, 1 + random() % 4);
        break;
      case 2:
        damaged.insert(position, damaged.substr(random() % damaged.size(), 1 + random() % 16));
        break;
      default:
        damaged[position] = static_cast<char>(random());
      }
      if (damaged.empty())
        break;
    }
    Outcome outcome = read(damaged);
    EXPECT_TRUE(outcome.isRead || !outcome.message.empty()) << i;
  }
}

TEST_P(Versions, AreWrittenAgain) {
  std::string bytes = readInput(GetParam());
  MLIRContext context(MLIRContext::Threading::DISABLED);
  OwningOpRef<ModuleOp> module =
      portable::readPortableArtifact(llvm::MemoryBufferRef(bytes, "artifact"), context);
  ASSERT_TRUE(module);
  std::string text, textAgain, written;
  llvm::raw_string_ostream(text) << *module;
  llvm::raw_string_ostream stream(written);
  ASSERT_TRUE(succeeded(portable::writePortableArtifact(*module, portable::newestVersion, stream)));
  EXPECT_TRUE(portable::isPortableArtifact(written));
  OwningOpRef<ModuleOp> again =
      portable::readPortableArtifact(llvm::MemoryBufferRef(written, "written"), context);
  ASSERT_TRUE(again);
  llvm::raw_string_ostream(textAgain) << *again;
  EXPECT_EQ(text, textAgain);
}

// What follows the artifact in such a file is not looked at.
TEST(ExportedFunctions, CutShortOrWithAWrongByteAreReadOrErrors) {
  std::string bytes = readInput("exported-function.bin");
  EXPECT_TRUE(portable::isPortableArtifact(bytes));
  EXPECT_TRUE(read(bytes).isRead);
  for (size_t position = 0; position < bytes.size(); ++position) {
    std::string damaged = bytes;
    damaged[position] ^= 0xff;
    portable::isPortableArtifact(StringRef(bytes).take_front(position));
    for (StringRef file : {StringRef(bytes).take_front(position), StringRef(damaged)}) {
      Outcome outcome = read(file);
      EXPECT_TRUE(outcome.isRead || !outcome.message.empty()) << position;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Artifacts, Versions,
                         testing::Values("program-0.9.0.mlirbc", "program-0.14.0.mlirbc",
                                         "program-1.17.0.mlirbc", "every-kind-1.17.0.mlirbc"));

TEST(ArtifactMessages, LaterVersion) {
  Outcome outcome = read(replaced(readInput("program-1.17.0.mlirbc"), "v1.17.0", "v1.97.0"));
  EXPECT_THAT(
      outcome.message,
      HasSubstr("the artifact was written for StableHLO 1.97.0; this build reads versions 0.9.0 to "));
  EXPECT_THAT(outcome.message, HasSubstr("export it again"));
}

TEST(ArtifactMessages, OlderVersion) {
  Outcome outcome = read(replaced(readInput("program-0.9.0.mlirbc"), "v0.9.0", "v0.8.9"));
  EXPECT_THAT(outcome.message, HasSubstr("written for StableHLO 0.8.9"));
}

TEST(ArtifactMessages, NoVersion) {
  Outcome outcome = read(replaced(readInput("program-1.17.0.mlirbc"), "v1.17.0", "v1.17.x"));
  EXPECT_THAT(outcome.message,
              HasSubstr("no portable artifact of StableHLO: it was written by 'StableHLO_v1.17.x'"));
}

TEST(ArtifactMessages, LaterBytecode) {
  std::string bytes = readInput("program-1.17.0.mlirbc");
  bytes[4] = static_cast<char>(2 * 77 + 1);
  EXPECT_THAT(read(bytes).message, HasSubstr("MLIR bytecode of version 77"));
}

TEST(ArtifactMessages, UnknownOperation) {
  std::string bytes = readInput("program-1.17.0.mlirbc");
  EXPECT_THAT(read(replaced(bytes, "tanh_v2", "tank_v2")).message,
              HasSubstr("there is no operation vhlo.tank_v2 in StableHLO 0.9.0 to "));
  EXPECT_THAT(read(replaced(bytes, "tanh_v2", "tanh_v3")).message,
              HasSubstr("there is no operation vhlo.tanh_v3 in StableHLO 0.9.0 to "));
}

TEST(ArtifactMessages, CutShort) {
  std::string bytes = readInput("program-1.17.0.mlirbc");
  EXPECT_THAT(read(StringRef(bytes).drop_back(3)).message,
              HasSubstr("the file is cut short: its property section has"));
}

/// The sizes of resources announce five bytes, and the section that would have them is gone.
TEST(ArtifactMessages, MissingResources) {
  StringRef noResources("\x06\x03\x01\x05\x01", 5), sizesAlone("\x06\x0d\x01\x01\x03\x01\x0b\x00", 8);
  std::string bytes = replaced(readInput("program-1.17.0.mlirbc"), noResources, sizesAlone);
  EXPECT_THAT(read(bytes).message, HasSubstr("at byte " + std::to_string(bytes.size()) +
                                             ": the file is cut short or damaged: 5 bytes were expected"));
}

/// Changing each byte in turn to a large one meets an attribute's code and a type's.
TEST(ArtifactMessages, UnknownCodes) {
  std::string bytes = readInput("program-1.17.0.mlirbc");
  std::string messages;
  for (char &byte : bytes) {
    char original = std::exchange(byte, static_cast<char>(2 * 99 + 1));
    messages += read(bytes).message;
    byte = original;
  }
  EXPECT_THAT(messages, HasSubstr("no attribute of StableHLO 0.9.0 to 1.20.0 has the code 99"));
  EXPECT_THAT(messages, HasSubstr("no type of StableHLO 0.9.0 to 1.20.0 has the code 99"));
  EXPECT_THAT(messages, HasSubstr("no attribute of MLIR that a program may contain has the code 99"));
}

TEST(ArtifactHeader, IsToldApart) {
  EXPECT_TRUE(portable::isPortableArtifact(readInput("program-0.9.0.mlirbc")));
  EXPECT_TRUE(portable::isPortableArtifact(readInput("attention.mlirbc")));
  EXPECT_FALSE(portable::isPortableArtifact(""));
  EXPECT_FALSE(portable::isPortableArtifact("ML\xefR"));
  EXPECT_FALSE(portable::isPortableArtifact(StringRef("ML\xefR\x0dMLIR22.0.0\0", 16)));
  EXPECT_FALSE(portable::isPortableArtifact("module {}"));
}

TEST(Version, Parses) {
  EXPECT_EQ(portable::Version::parse("1.9.10"), (portable::Version{1, 9, 10}));
  for (StringRef wrong : {"", "1", "1.2", "1.2.3.4", "1..2", "v1.2.3", "1.2.-3", "1.2.99999999999", " 1.2.3"})
    EXPECT_FALSE(portable::Version::parse(wrong)) << wrong.str();
  EXPECT_LT((portable::Version{1, 9, 0}), (portable::Version{1, 10, 0}));
}

} // namespace

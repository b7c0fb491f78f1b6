//===- AtomicFileTest.cpp - Files that appear whole or not at all ---------===//

#include "systole/Support/AtomicFile.h"

#include "systole/Support/MappedFile.h"

#include "TemporaryDirectory.h"
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace systole;
using systole::testing::TemporaryDirectory;

static std::string contentsOf(const std::string &path) {
  std::ifstream stream(path);
  std::stringstream text;
  text << stream.rdbuf();
  return text.str();
}

TEST(AtomicFile, AppearsAtCommit) {
  TemporaryDirectory directory;
  std::string path = directory.file("out");
  absl::StatusOr<AtomicFile> file = AtomicFile::create(path);
  ASSERT_TRUE(file.ok()) << file.status();
  ASSERT_TRUE(file->append("hello world").ok());
  const uint8_t replacement = 'J';
  ASSERT_TRUE(file->writeAt(0, {&replacement, 1}).ok());
  EXPECT_FALSE(std::filesystem::exists(path));
  ASSERT_TRUE(file->commit().ok());
  EXPECT_EQ(contentsOf(path), "Jello world");
  EXPECT_EQ(directory.count(), 1);
}

TEST(AtomicFile, WithoutCommitNothingIsLeft) {
  TemporaryDirectory directory;
  std::string path = directory.file("out");
  ASSERT_TRUE(writeFile(path, "old").ok());
  {
    absl::StatusOr<AtomicFile> file = AtomicFile::create(path);
    ASSERT_TRUE(file->append("new").ok());
  }
  EXPECT_EQ(contentsOf(path), "old");
  EXPECT_EQ(directory.count(), 1);
}

TEST(AtomicFile, KeepsPermissionsAndFollowsLinks) {
  TemporaryDirectory directory;
  std::string path = directory.file("out"), link = directory.file("link");
  ASSERT_TRUE(writeFile(path, "old").ok());
  auto permissions = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
  std::filesystem::permissions(path, permissions);
  std::filesystem::create_symlink(path, link);
  ASSERT_TRUE(writeFile(link, "new").ok());
  EXPECT_TRUE(std::filesystem::is_symlink(link));
  EXPECT_EQ(contentsOf(path), "new");
  EXPECT_EQ(std::filesystem::status(path).permissions(), permissions);
}

TEST(AtomicFile, UnwritablePlacesAreErrors) {
  TemporaryDirectory directory;
  EXPECT_EQ(writeFile(directory.path(), "x").message(),
            "cannot write " + directory.path() + ": it is a directory");
  std::string missing = directory.file("no/such/file");
  EXPECT_EQ(writeFile(missing, "x").message(), "cannot write " + missing + ": No such file or directory");
}

TEST(AtomicFile, DevicesAreWrittenAsTheyAre) {
  EXPECT_TRUE(writeFile("/dev/null", "x").ok());
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
  EXPECT_FALSE(writeFile("/dev/full", "x").ok());
}

TEST(MappedFile, MapsAndRefuses) {
  TemporaryDirectory directory;
  std::string path = directory.file("file");
  ASSERT_TRUE(writeFile(path, "abc").ok());
  absl::StatusOr<MappedFile> file = MappedFile::open(path);
  ASSERT_TRUE(file.ok()) << file.status();
  MappedFile moved = *std::move(file);
  EXPECT_EQ(moved.bytes().size(), 3u);
  EXPECT_EQ(moved.bytes()[2], 'c');
  ASSERT_TRUE(writeFile(path, "").ok());
  EXPECT_TRUE(MappedFile::open(path)->bytes().empty());
  EXPECT_EQ(MappedFile::open(directory.path()).status().message(),
            "cannot read " + directory.path() + ": it is not a regular file");
  EXPECT_EQ(MappedFile::open(directory.file("none")).status().code(), absl::StatusCode::kNotFound);
}

//===- NumpyFileTest.cpp - .npy and .npz files ----------------------------===//

#include "systole/Support/NumpyFile.h"

#include "systole/Support/AtomicFile.h"
#include "systole/Support/MappedFile.h"

#include "TemporaryDirectory.h"
#include "absl/strings/str_cat.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace systole;
using systole::testing::TemporaryDirectory;
using ::testing::HasSubstr;

/// A version 1.0 file with this dictionary.
static std::string npy(absl::string_view dictionary, absl::string_view data) {
  std::string result = absl::StrCat("\x93NUMPY", absl::string_view("\x01\x00", 2));
  result += static_cast<char>(dictionary.size());
  result += static_cast<char>(dictionary.size() >> 8);
  return absl::StrCat(result, dictionary, data);
}

static absl::StatusOr<Array> decode(absl::string_view file, std::optional<ElementType> expected = {}) {
  return decodeNumpy({reinterpret_cast<const uint8_t *>(file.data()), file.size()}, expected);
}

static std::string failure(absl::string_view file, std::optional<ElementType> expected = {}) {
  absl::StatusOr<Array> array = decode(file, expected);
  return array.ok() ? "no failure" : std::string(array.status().message());
}

static std::string bytes(std::initializer_list<int> values) {
  return std::string(values.begin(), values.end());
}

TEST(NumpyFile, EveryTypeRoundTrips) {
  TemporaryDirectory directory;
  for (ElementType type : allElementTypes()) {
    for (Shape shape : {Shape{}, Shape{3}, Shape{2, 3}, Shape{2, 0, 3}}) {
      Array array = Array::zeros(type, shape);
      for (int64_t i = 0; i < array.size(); ++i)
        array.setInt(i, i % 2);
      ASSERT_TRUE(writeNumpyFile(directory.file("a.npy"), array).ok());
      absl::StatusOr<Array> read = readNumpyFile(directory.file("a.npy"), type);
      ASSERT_TRUE(read.ok()) << read.status();
      EXPECT_TRUE(*read == array) << array.typeString();
    }
  }
}

TEST(NumpyFile, HeadersAreWhatNumpyWrites) {
  std::string header = encodeNumpyHeader(ElementType::F32, {2, 3});
  EXPECT_EQ(header.size() % 64, 0u);
  EXPECT_EQ(header.substr(0, 8), bytes({0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}));
  EXPECT_THAT(header, HasSubstr("{'descr': '<f4', 'fortran_order': False, 'shape': (2,3,), }"));
  EXPECT_EQ(header.back(), '\n');
  EXPECT_THAT(encodeNumpyHeader(ElementType::BF16, {}),
              HasSubstr("'|V2', 'fortran_order': False, 'shape': ()"));
  EXPECT_THAT(encodeNumpyHeader(ElementType::F8E4M3FN, {1}), HasSubstr("'|V1'"));
  EXPECT_THAT(encodeNumpyHeader(ElementType::I1, {1}), HasSubstr("'|b1'"));
  Shape many(40000, 1);
  EXPECT_EQ(encodeNumpyHeader(ElementType::F32, many)[6], 2);
}

TEST(NumpyFile, RawItemsTakeTheExpectedType) {
  std::string file = npy("{'descr': '<V2', 'fortran_order': False, 'shape': (1,), }", bytes({0x80, 0x3f}));
  EXPECT_EQ(decode(file, ElementType::BF16)->getDouble(0), 1.0);
  EXPECT_THAT(failure(file), HasSubstr("raw items of 2 bytes ('<V2') and does not say their element type"));
  EXPECT_EQ(failure(file, ElementType::F8E5M2),
            "expected elements of type f8E5M2, found raw items of 2 bytes ('<V2')");
  EXPECT_EQ(failure(file, ElementType::F16),
            "expected elements of type f16, found raw items of 2 bytes ('<V2')");
  std::string eight = npy("{'descr': '<f1', 'fortran_order': False, 'shape': (1,), }", bytes({0x3c}));
  EXPECT_EQ(decode(eight, ElementType::F8E5M2)->getDouble(0), 1.0);
}

TEST(NumpyFile, FortranOrderAndBigEndian) {
  std::string file = npy("{'shape': (2, 3), 'fortran_order': True, 'descr': '>i2'}",
                         bytes({0, 1, 0, 4, 0, 2, 0, 5, 0, 3, 1, 6}));
  absl::StatusOr<Array> array = decode(file);
  ASSERT_TRUE(array.ok()) << array.status();
  EXPECT_TRUE(*array == Array::fromVector<int16_t>({2, 3}, {1, 2, 3, 4, 5, 262}));
  std::string complex =
      npy("{'descr': '>c8', 'fortran_order': False, 'shape': ()}", bytes({0x3f, 0x80, 0, 0, 0x40, 0, 0, 0}));
  EXPECT_EQ(decode(complex)->getComplex(0), std::complex<double>(1.0, 2.0));
}

TEST(NumpyFile, BoolsBecomeZeroAndOne) {
  std::string file = npy("{'descr': '|b1', 'fortran_order': False, 'shape': (2,), }", bytes({0, 7}));
  EXPECT_EQ(decode(file)->span<uint8_t>()[1], 1);
}

TEST(NumpyFile, LongHeadersOfVersionsTwoAndThree) {
  std::string dictionary = "{'descr': '|u1', 'fortran_order': False, 'shape': (1L,), }";
  for (int version : {2, 3}) {
    std::string file = "\x93NUMPY" + bytes({version, 0, int(dictionary.size()), 0, 0, 0}) + dictionary + "x";
    EXPECT_EQ(decode(file)->getInt(0), 'x');
  }
  EXPECT_EQ(failure("\x93NUMPY" + bytes({4, 0, 0, 0, 0, 0})),
            "version 4.0 of the .npy format is not supported; 1.0, 2.0 and 3.0 are");
  EXPECT_THAT(failure("\x93NUMPY" + bytes({2, 0, 255, 255, 255, 127})),
              HasSubstr("it claims 2147483647 bytes"));
}

TEST(NumpyFile, BadFilesAreErrors) {
  EXPECT_EQ(failure("PK\x03\x04....."), "not a .npy file: it does not begin with \\x93NUMPY");
  EXPECT_EQ(failure("\x93NUM"), "truncated: the file ends within the .npy header");
  EXPECT_THAT(failure(npy("{'descr': '|O', 'fortran_order': False, 'shape': ()}", "")),
              HasSubstr("Python objects"));
  EXPECT_THAT(failure(npy("{'descr': '<U4', 'fortran_order': False, 'shape': ()}", "")),
              HasSubstr("the NumPy type '<U4' is not supported"));
  EXPECT_THAT(failure(npy("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': ()}", "")),
              HasSubstr("structured NumPy types"));
  EXPECT_THAT(failure(npy("{'descr': '<f4', 'shape': ()}", "")), HasSubstr("lacks"));
  EXPECT_THAT(failure(npy("{'descr': '<f4', 'shape': (-3,)}", "")), HasSubstr("expected a dimension"));
  EXPECT_THAT(failure(npy("{'descr': '<f4', 'descr': '<f4'}", "")), HasSubstr("unexpected key 'descr'"));
  EXPECT_THAT(failure(npy("{'descr': '<f4', 'fortran_order': 0}", "")), HasSubstr("expected True or False"));
  EXPECT_THAT(failure(npy("[]", "")), HasSubstr("expected a dictionary at \"[]\""));
}

TEST(NumpyFile, SizesAreCheckedBeforeAllocating) {
  EXPECT_EQ(failure(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}", "1234567")),
            "tensor<2xf32> takes 8 bytes, but 7 follow the .npy header: the file is truncated");
  EXPECT_THAT(failure(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (1,)}", "1234567")),
              HasSubstr("the file is longer than it says"));
  EXPECT_THAT(failure(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (1099511627776,)}", "")),
              HasSubstr("truncated"));
  EXPECT_THAT(failure(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (4294967296, 4294967296)}", "")),
              HasSubstr("more elements than 64 bits can count"));
  EXPECT_THAT(failure(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,)}", "")),
              HasSubstr("expected a dimension"));
}

TEST(NumpyFile, EveryTruncationIsAnError) {
  std::string file = encodeNumpyHeader(ElementType::F32, {2}) + std::string(8, 'x');
  ASSERT_TRUE(decode(file).ok());
  for (size_t size = 0; size < file.size(); ++size)
    EXPECT_FALSE(decode(file.substr(0, size)).ok()) << size;
}

TEST(NumpyArchive, RoundTrips) {
  TemporaryDirectory directory;
  std::string path = directory.file("a.npz");
  Array first = Array::fromVector<float>({2}, {1, 2}), second = Array::zeros(ElementType::BF16, {0, 4});
  ASSERT_TRUE(writeNumpyArchive(path, {{"out0", first}, {"out1", second}}).ok());
  EXPECT_EQ(directory.count(), 1);
  absl::StatusOr<NumpyArchive> archive = NumpyArchive::open(path);
  ASSERT_TRUE(archive.ok()) << archive.status();
  EXPECT_THAT(archive->names(), ::testing::ElementsAre("out0", "out1"));
  EXPECT_TRUE(archive->contains("out1"));
  EXPECT_EQ(archive->header("out1")->shape, (Shape{0, 4}));
  EXPECT_TRUE(*archive->read("out0") == first);
  EXPECT_TRUE(*archive->read("out1", ElementType::BF16) == second);
  EXPECT_EQ(archive->read("out2").status().message(), path + ": there is no array 'out2'");
}

TEST(NumpyArchive, NoArraysAreAnArchiveToo) {
  TemporaryDirectory directory;
  std::string path = directory.file("a.npz");
  ASSERT_TRUE(writeNumpyArchive(path, {}).ok());
  absl::StatusOr<NumpyArchive> archive = NumpyArchive::open(path);
  ASSERT_TRUE(archive.ok()) << archive.status();
  EXPECT_TRUE(archive->names().empty());
}

TEST(NumpyArchive, SameArraysGiveTheSameFile) {
  TemporaryDirectory directory;
  std::string contents[2];
  for (std::string &content : contents) {
    ASSERT_TRUE(writeNumpyArchive(directory.file("a.npz"), {{"x", Array::scalar<float>(1)}}).ok());
    absl::StatusOr<MappedFile> file = MappedFile::open(directory.file("a.npz"));
    content.assign(file->bytes().begin(), file->bytes().end());
  }
  EXPECT_EQ(contents[0], contents[1]);
}

TEST(NumpyArchive, BadArchivesAreErrors) {
  TemporaryDirectory directory;
  std::string path = directory.file("a.npz");
  EXPECT_EQ(NumpyArchive::open(path).status().code(), absl::StatusCode::kNotFound);
  ASSERT_TRUE(writeFile(path, "this is no archive").ok());
  EXPECT_THAT(std::string(NumpyArchive::open(path).status().message()), HasSubstr("Not a zip archive"));
  EXPECT_FALSE(writeNumpyArchive(directory.file("no/a.npz"), {}).ok());
}

TEST(NumpyArchive, AnyFlippedByteOfAnArrayIsFound) {
  TemporaryDirectory directory;
  std::string path = directory.file("a.npz");
  ASSERT_TRUE(
      writeNumpyArchive(path, {{"x", Array::fromVector<int8_t>({8}, {1, 2, 3, 4, 5, 6, 7, 8})}}).ok());
  std::string good;
  {
    absl::StatusOr<MappedFile> file = MappedFile::open(path);
    good.assign(file->bytes().begin(), file->bytes().end());
  }
  size_t at = good.find("\x01\x02\x03\x04");
  ASSERT_NE(at, std::string::npos);
  std::string bad = good;
  bad[at] ^= 1;
  ASSERT_TRUE(writeFile(path, bad).ok());
  EXPECT_THAT(std::string(NumpyArchive::open(path)->read("x").status().message()), HasSubstr("CRC error"));
  // Whatever byte is wrong and wherever the file ends: an error or an array, never a crash.
  for (size_t i = 0; i < good.size(); ++i) {
    bad = good;
    bad[i] ^= 0x41;
    ASSERT_TRUE(writeFile(path, bad).ok());
    if (absl::StatusOr<NumpyArchive> archive = NumpyArchive::open(path); archive.ok())
      archive->read("x").IgnoreError();
    ASSERT_TRUE(writeFile(path, good.substr(0, i)).ok());
    EXPECT_FALSE(NumpyArchive::open(path).ok()) << i;
  }
}

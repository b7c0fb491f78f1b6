//===- NumpyArchive.cpp - .npz files --------------------------------------===//

#include "NumpyDecoding.h"
#include "systole/Support/AtomicFile.h"
#include "systole/Support/FileStatus.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

#include <algorithm>
#include <deque>
#include <zip.h>

namespace systole {

namespace {
struct CloseMember {
  void operator()(zip_file_t *member) const { zip_fclose(member); }
};
using MemberPointer = std::unique_ptr<zip_file_t, CloseMember>;

/// Gives up what was not closed, as a failure before zip_close leaves it.
struct DiscardArchive {
  void operator()(zip_t *archive) const { zip_discard(archive); }
};
using ArchivePointer = std::unique_ptr<zip_t, DiscardArchive>;
} // namespace

struct NumpyArchive::Implementation {
  std::string path;
  ArchivePointer archive;
  std::vector<std::string> names;
  std::vector<zip_uint64_t> indices;

  std::string context(absl::string_view name) const { return absl::StrCat(path, ": array '", name, "'"); }
};

NumpyArchive::NumpyArchive(std::unique_ptr<Implementation> implementation)
    : implementation(std::move(implementation)) {}
NumpyArchive::NumpyArchive(NumpyArchive &&) noexcept = default;
NumpyArchive &NumpyArchive::operator=(NumpyArchive &&) noexcept = default;
NumpyArchive::~NumpyArchive() = default;

static absl::StatusOr<ArchivePointer> openZip(absl::string_view path, int flags) {
  int code;
  ArchivePointer archive(zip_open(std::string(path).c_str(), flags, &code));
  if (archive)
    return archive;
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  std::string message = absl::StrCat("cannot open ", path, " as a .npz file: ", zip_error_strerror(&error));
  zip_error_fini(&error);
  return code == ZIP_ER_NOENT ? absl::NotFoundError(message) : absl::InvalidArgumentError(message);
}

absl::StatusOr<NumpyArchive> NumpyArchive::open(absl::string_view path) {
  absl::StatusOr<ArchivePointer> archive = openZip(path, ZIP_RDONLY);
  if (!archive.ok())
    return archive.status();
  auto result = std::make_unique<Implementation>();
  result->path = std::string(path);
  result->archive = *std::move(archive);
  zip_int64_t count = zip_get_num_entries(result->archive.get(), 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    const char *member = zip_get_name(result->archive.get(), static_cast<zip_uint64_t>(i), 0);
    if (!member || !absl::EndsWith(member, ".npy"))
      return absl::InvalidArgumentError(
          absl::StrCat(path, ": member '", member ? member : "", "' is not a .npy file"));
    std::string name(absl::StripSuffix(member, ".npy"));
    if (std::find(result->names.begin(), result->names.end(), name) != result->names.end())
      return absl::InvalidArgumentError(absl::StrCat(path, ": there are two arrays '", name, "'"));
    result->names.push_back(std::move(name));
    result->indices.push_back(static_cast<zip_uint64_t>(i));
  }
  return NumpyArchive(std::move(result));
}

const std::vector<std::string> &NumpyArchive::names() const { return implementation->names; }

bool NumpyArchive::contains(absl::string_view name) const {
  return std::find(names().begin(), names().end(), name) != names().end();
}

namespace {
/// A member being read.
struct MemberSource : NumpySource {
  MemberPointer member;
  int64_t size = 0;

  absl::Status read(absl::Span<uint8_t> target) override {
    while (!target.empty()) {
      zip_int64_t count = zip_fread(member.get(), target.data(), target.size());
      if (count < 0)
        return absl::DataLossError(zip_error_strerror(zip_file_get_error(member.get())));
      if (count == 0)
        return absl::InvalidArgumentError("truncated: the member ends within the array");
      target.remove_prefix(static_cast<size_t>(count));
    }
    return absl::OkStatus();
  }

  /// libzip compares the checksum when it reaches the end.
  absl::Status expectEnd() {
    uint8_t extra;
    zip_int64_t count = zip_fread(member.get(), &extra, 1);
    if (count < 0)
      return absl::DataLossError(zip_error_strerror(zip_file_get_error(member.get())));
    return count == 0 ? absl::OkStatus() : absl::DataLossError("the member is longer than the archive says");
  }
};
} // namespace

static absl::StatusOr<MemberSource> openMember(zip_t *archive, zip_uint64_t index) {
  zip_stat_t found;
  if (zip_stat_index(archive, index, 0, &found) != 0)
    return absl::DataLossError(zip_strerror(archive));
  // Deflate packs 1032 to 1 at best. A member that claims more would have us allocate for what can't be
  // there.
  constexpr zip_uint64_t bestRatio = 1032;
  if (found.size > static_cast<zip_uint64_t>(INT64_MAX) || found.size / bestRatio > found.comp_size)
    return absl::InvalidArgumentError(absl::StrCat("the archive claims ", found.size, " bytes, more than ",
                                                   found.comp_size, " can unpack to"));
  MemberSource source;
  source.member.reset(zip_fopen_index(archive, index, 0));
  source.size = static_cast<int64_t>(found.size);
  if (!source.member)
    return absl::InvalidArgumentError(zip_strerror(archive));
  return source;
}

/// The member's position, or an error.
static absl::StatusOr<size_t> findName(const std::vector<std::string> &names, absl::string_view path,
                                       absl::string_view name) {
  auto position = std::find(names.begin(), names.end(), name);
  if (position == names.end())
    return absl::NotFoundError(absl::StrCat(path, ": there is no array '", name, "'"));
  return static_cast<size_t>(position - names.begin());
}

absl::StatusOr<NumpyHeader> NumpyArchive::header(absl::string_view name) const {
  absl::StatusOr<size_t> position = findName(names(), implementation->path, name);
  if (!position.ok())
    return position.status();
  absl::StatusOr<MemberSource> source =
      openMember(implementation->archive.get(), implementation->indices[*position]);
  if (!source.ok())
    return inContext(source.status(), implementation->context(name));
  int64_t consumed;
  absl::StatusOr<NumpyHeader> header = readNumpyHeader(*source, consumed);
  if (!header.ok())
    return inContext(header.status(), implementation->context(name));
  return header;
}

static absl::StatusOr<Array> readMember(zip_t *archive, zip_uint64_t index,
                                        std::optional<ElementType> expected) {
  absl::StatusOr<MemberSource> source = openMember(archive, index);
  if (!source.ok())
    return source.status();
  int64_t consumed;
  absl::StatusOr<NumpyHeader> header = readNumpyHeader(*source, consumed);
  if (!header.ok())
    return header.status();
  absl::StatusOr<Array> array = readNumpyElements(*header, expected, source->size - consumed, *source);
  if (!array.ok())
    return array;
  if (absl::Status status = source->expectEnd(); !status.ok())
    return status;
  return array;
}

absl::StatusOr<Array> NumpyArchive::read(absl::string_view name, std::optional<ElementType> expected) const {
  absl::StatusOr<size_t> position = findName(names(), implementation->path, name);
  if (!position.ok())
    return position.status();
  absl::StatusOr<Array> array =
      readMember(implementation->archive.get(), implementation->indices[*position], expected);
  if (!array.ok())
    return inContext(array.status(), implementation->context(name));
  return array;
}

/// Adds a stored member that is read from `header` and `bytes` when the archive is closed.
static bool addMember(zip_t *archive, const std::string &name, const std::string &header,
                      absl::Span<const uint8_t> bytes) {
  const zip_buffer_fragment_t fragments[] = {
      {reinterpret_cast<zip_uint8_t *>(const_cast<char *>(header.data())), header.size()},
      {const_cast<zip_uint8_t *>(bytes.data()), bytes.size()},
  };
  zip_source_t *source = zip_source_buffer_fragment(archive, fragments, bytes.empty() ? 1 : 2, 0);
  if (!source)
    return false;
  zip_int64_t index = zip_file_add(archive, absl::StrCat(name, ".npy").c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return false;
  }
  // 1 January 1980, where the format's time begins: the same arrays give the same file.
  return zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0) == 0 &&
         zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, 0x21, 0) == 0;
}

absl::Status writeNumpyArchive(absl::string_view path,
                               absl::Span<const std::pair<std::string, Array>> arrays) {
  absl::StatusOr<AtomicFile> file = AtomicFile::create(path);
  if (!file.ok())
    return file.status();
  if (file->temporaryPath().empty())
    return absl::FailedPreconditionError(
        absl::StrCat("cannot write ", path, ": a .npz file can't go to a device"));
  if (arrays.empty()) {
    // libzip would remove an archive without members: this is its end record, which is all that it has.
    static constexpr uint8_t empty[22] = {'P', 'K', 5, 6};
    if (absl::Status status = file->append(empty); !status.ok())
      return status;
    return file->commit();
  }
  absl::StatusOr<ArchivePointer> archive = openZip(file->temporaryPath(), ZIP_CREATE | ZIP_TRUNCATE);
  if (!archive.ok())
    return archive.status();
  std::deque<std::string> headers;
  bool good = true;
  for (const auto &[name, array] : arrays) {
    headers.push_back(encodeNumpyHeader(array.elementType(), array.shape()));
    good = good && addMember(archive->get(), name, headers.back(), array.bytes());
  }
  // Closing frees the archive, unless it fails.
  zip_t *closing = archive->release();
  if (!good || zip_close(closing) != 0) {
    archive->reset(closing);
    return absl::UnknownError(absl::StrCat("cannot write ", path, ": ", zip_strerror(closing)));
  }
  return file->commit();
}

} // namespace systole

//===- ExecutableFile.cpp - Reads model.bin files -------------------------===//

#include "systole/Runtime/ExecutableFile.h"

#include "FileLayout.h"
#include "ManifestCodec.h"
#include "systole/Support/FileStatus.h"
#include "systole/Support/MappedFile.h"

#include "absl/strings/str_cat.h"

#include <algorithm>
#include <cstring>

namespace systole::runtime {

namespace {
struct FileOnDisk final : ExecutableFile {
  explicit FileOnDisk(MappedFile mapping) : mapping(std::move(mapping)) {}
  absl::Status load(const Options &options) { return ExecutableFile::load(mapping.bytes(), options); }

  absl::Status place(const Section &section, uint8_t *destination) const override {
    // Less than this is copied in the time that a mapping takes.
    constexpr uint64_t smallestMapping = 1 << 18;
    uint64_t page = MappedFile::pageSize(), mapped = section.size & -page;
    if (mapped < smallestMapping || section.offset % page != 0 ||
        reinterpret_cast<uintptr_t>(destination) % page != 0)
      return ExecutableFile::place(section, destination);
    absl::Span<const uint8_t> rest = bytes(section).subspan(mapped);
    std::copy(rest.begin(), rest.end(), destination + mapped);
    return mapping.mapOver(destination, section.offset, mapped);
  }

  MappedFile mapping;
};

struct FileInMemory final : ExecutableFile {
  /// A page's alignment, as a mapping has it.
  absl::Status load(absl::Span<const uint8_t> bytes) {
    size_t rounded = (bytes.size() + Section::largestAlignment) & -Section::largestAlignment;
    copy.reset(static_cast<uint8_t *>(std::aligned_alloc(Section::largestAlignment, rounded)));
    if (!copy)
      return absl::ResourceExhaustedError(
          absl::StrCat("no memory for an executable of ", bytes.size(), " bytes"));
    std::copy(bytes.begin(), bytes.end(), copy.get());
    return ExecutableFile::load({copy.get(), bytes.size()}, Options());
  }

  struct Free {
    void operator()(uint8_t *pointer) const { std::free(pointer); }
  };
  std::unique_ptr<uint8_t, Free> copy;
};
} // namespace

static absl::StatusOr<FileHeader> readHeader(absl::Span<const uint8_t> image) {
  FileHeader header;
  size_t magicSize = std::min(image.size(), header.magic.size());
  if (image.empty())
    return absl::DataLossError("the file is empty");
  if (!std::equal(image.begin(), image.begin() + magicSize, FileHeader::expectedMagic.begin()))
    return absl::InvalidArgumentError(
        "not an executable of Systole: the first bytes are not its magic number");
  if (image.size() < sizeof(header))
    return absl::DataLossError(absl::StrCat("truncated: the file has ", image.size(),
                                            " bytes, and its header takes ", sizeof(header)));
  std::memcpy(&header, image.data(), sizeof(header));
  if (header.version != FileHeader::currentVersion)
    return absl::UnimplementedError(absl::StrCat("format version ", header.version,
                                                 " is not supported, only ", FileHeader::currentVersion,
                                                 ": compile the program again"));
  if (header.fileSize != image.size())
    return absl::DataLossError(absl::StrCat(header.fileSize > image.size() ? "truncated" : "damaged",
                                            ": the file has ", image.size(), " bytes, and its header says ",
                                            header.fileSize));
  bool sane = header.headerSize == sizeof(header) && header.reserved == FileHeader().reserved &&
              header.manifestOffset >= firstSectionOffset && header.manifestOffset <= image.size() &&
              header.manifestSize == image.size() - header.manifestOffset;
  if (!sane)
    return absl::DataLossError("damaged: the header contradicts itself");
  return header;
}

static absl::Status checkZero(absl::Span<const uint8_t> padding, uint64_t offset) {
  auto nonzero = std::find_if(padding.begin(), padding.end(), [](uint8_t byte) { return byte != 0; });
  if (nonzero == padding.end())
    return absl::OkStatus();
  return absl::DataLossError(
      absl::StrCat("damaged: the padding at offset ", offset + (nonzero - padding.begin()), " is not zero"));
}

/// The bytes that no section covers. What lies between sections is less than their alignment in a file that
/// our writer made, and any more than that is as suspect as bytes that aren't zero.
static absl::Status checkPadding(absl::Span<const uint8_t> image, const Manifest &manifest,
                                 uint64_t sectionsEnd) {
  uint64_t end = sizeof(FileHeader);
  for (const Section &section : manifest.sections) {
    if (section.offset - end > 2 * Section::largestAlignment)
      return absl::DataLossError(absl::StrCat("damaged: there is a gap before section '", section.name, "'"));
    if (absl::Status status = checkZero(image.subspan(end, section.offset - end), end); !status.ok())
      return status;
    end = section.offset + section.size;
  }
  if (end == sectionsEnd)
    return absl::OkStatus();
  return absl::DataLossError("damaged: there is a gap before the manifest");
}

static bool isConstants(const Section &section) {
  return section.kind == SectionKind::CpuConstants || section.kind == SectionKind::TpuConstants;
}

absl::Status ExecutableFile::load(absl::Span<const uint8_t> bytes, const Options &options) {
  absl::StatusOr<FileHeader> header = readHeader(bytes);
  if (!header.ok())
    return header.status();
  absl::Span<const uint8_t> encoded = bytes.subspan(header->manifestOffset, header->manifestSize);
  if (Sha256::of(encoded) != header->manifestDigest)
    return absl::DataLossError("damaged: the manifest's SHA-256 is not what the header says");
  absl::StatusOr<Manifest> manifest = decodeManifest(encoded);
  if (!manifest.ok())
    return manifest.status();
  if (absl::Status status = checkManifest(*manifest, header->manifestOffset); !status.ok())
    return inContext(status, "bad manifest");
  if (absl::Status status = checkPadding(bytes, *manifest, header->manifestOffset); !status.ok())
    return status;
  image = bytes;
  contents = *std::move(manifest);
  for (const Section &section : contents.sections)
    if (!options.trustSections && !(options.trustConstants && isConstants(section)) &&
        Sha256::of(this->bytes(section)) != section.digest)
      return absl::DataLossError(
          absl::StrCat("damaged: the SHA-256 of section '", section.name, "' is not what the manifest says"));
  return absl::OkStatus();
}

absl::StatusOr<std::shared_ptr<const ExecutableFile>> ExecutableFile::open(absl::string_view path,
                                                                           const Options &options) {
  absl::StatusOr<MappedFile> mapping = MappedFile::open(path);
  if (!mapping.ok())
    return mapping.status();
  absl::StatusOr<std::shared_ptr<const ExecutableFile>> file = fromMapping(*std::move(mapping), options);
  if (!file.ok())
    return inContext(file.status(), path);
  return file;
}

absl::StatusOr<std::shared_ptr<const ExecutableFile>> ExecutableFile::fromMapping(MappedFile mapping,
                                                                                  const Options &options) {
  auto file = std::make_shared<FileOnDisk>(std::move(mapping));
  if (absl::Status status = file->load(options); !status.ok())
    return status;
  return file;
}

absl::StatusOr<std::shared_ptr<const ExecutableFile>>
ExecutableFile::fromBytes(absl::Span<const uint8_t> bytes) {
  auto file = std::make_shared<FileInMemory>();
  if (absl::Status status = file->load(bytes); !status.ok())
    return status;
  return file;
}

absl::StatusOr<std::shared_ptr<const ExecutableFile>> ExecutableFile::fromBytes(absl::string_view bytes) {
  return fromBytes(absl::MakeConstSpan(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size()));
}

absl::Status ExecutableFile::place(const Section &section, uint8_t *destination) const {
  absl::Span<const uint8_t> source = bytes(section);
  std::copy(source.begin(), source.end(), destination);
  return absl::OkStatus();
}

absl::Span<const uint8_t> ExecutableFile::bytesOf(SectionKind kind) const {
  for (const Section &section : contents.sections)
    if (section.kind == kind)
      return bytes(section);
  return {};
}

} // namespace systole::runtime

//===- ExecutableBuilder.cpp - Writes model.bin files ---------------------===//

#include "systole/Runtime/ExecutableBuilder.h"

#include "FileLayout.h"
#include "ManifestCodec.h"
#include "systole/Support/FileStatus.h"

#include "absl/strings/str_cat.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

static_assert(std::endian::native == std::endian::little,
              "the format is little-endian, and written as it lies");

namespace systole::runtime {

absl::StatusOr<ExecutableBuilder> ExecutableBuilder::create(absl::string_view path) {
  absl::StatusOr<AtomicFile> file = AtomicFile::create(path);
  if (!file.ok())
    return file.status();
  ExecutableBuilder builder = inMemory();
  builder.memory.clear();
  builder.file = *std::move(file);
  if (builder.file->temporaryPath().empty())
    return absl::FailedPreconditionError(
        absl::StrCat("cannot write an executable to ", path, ": it is not a file"));
  builder.position = 0;
  // The header's place; finish fills it in.
  if (absl::Status status = builder.write(std::vector<uint8_t>(firstSectionOffset)); !status.ok())
    return status;
  return builder;
}

absl::StatusOr<ExecutableBuilder> ExecutableBuilder::inProcess() {
  absl::StatusOr<AtomicFile> file = AtomicFile::createUnnamed();
  if (!file.ok())
    return file.status();
  ExecutableBuilder builder;
  builder.file = *std::move(file);
  builder.isUnnamed = true;
  if (absl::Status status = builder.write(std::vector<uint8_t>(firstSectionOffset)); !status.ok())
    return status;
  return builder;
}

absl::StatusOr<std::shared_ptr<const ExecutableFile>> ExecutableBuilder::takeFile() {
  assert(isUnnamed && "made by inProcess");
  absl::StatusOr<MappedFile> mapping = MappedFile::ofDescriptor(file->takeDescriptor(), "the executable");
  if (!mapping.ok())
    return mapping.status();
  return ExecutableFile::fromMapping(*std::move(mapping), {.trustSections = true});
}

ExecutableBuilder ExecutableBuilder::inMemory() {
  ExecutableBuilder builder;
  builder.memory.resize(firstSectionOffset);
  builder.position = firstSectionOffset;
  return builder;
}

absl::Status ExecutableBuilder::write(absl::Span<const uint8_t> bytes) {
  position += bytes.size();
  if (file)
    return file->append(bytes);
  memory.append(reinterpret_cast<const char *>(bytes.data()), bytes.size());
  return absl::OkStatus();
}

absl::Status ExecutableBuilder::beginSection(absl::string_view name, SectionKind kind, uint64_t alignment) {
  assert(std::has_single_bit(alignment) && alignment <= Section::largestAlignment && "no such alignment");
  endSection();
  std::vector<uint8_t> padding(-position & (alignment - 1));
  if (absl::Status status = write(padding); !status.ok())
    return status;
  Section section;
  section.name = std::string(name);
  section.kind = kind;
  section.offset = position;
  section.alignment = alignment;
  sections.push_back(std::move(section));
  if (!isUnnamed)
    digest.emplace();
  return absl::OkStatus();
}

absl::Status ExecutableBuilder::append(absl::Span<const uint8_t> bytes) {
  assert(!sections.empty() && "no section has been begun");
  sections.back().size += bytes.size();
  // What has just been hashed is still in the cache.
  constexpr size_t blockBytes = 256 << 10;
  for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), blockBytes))) {
    absl::Span<const uint8_t> block = bytes.first(std::min(bytes.size(), blockBytes));
    if (digest)
      digest->update(block);
    if (absl::Status status = write(block); !status.ok())
      return status;
  }
  return absl::OkStatus();
}

void ExecutableBuilder::endSection() {
  if (digest)
    sections.back().digest = digest->finish();
  digest.reset();
}

absl::Status ExecutableBuilder::addSection(absl::string_view name, SectionKind kind,
                                           absl::Span<const uint8_t> bytes, uint64_t alignment) {
  if (absl::Status status = beginSection(name, kind, alignment); !status.ok())
    return status;
  return append(bytes);
}

absl::Status ExecutableBuilder::finish(Manifest manifest) {
  endSection();
  manifest.sections = std::move(sections);
  if (absl::Status status = checkManifest(manifest, position); !status.ok())
    return inContext(status, "cannot write the executable");
  std::string bytes = encodeManifest(manifest);
  absl::Span<const uint8_t> encoded(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
  FileHeader header;
  header.manifestOffset = position;
  header.manifestSize = encoded.size();
  header.fileSize = position + encoded.size();
  header.manifestDigest = Sha256::of(encoded);
  if (absl::Status status = write(encoded); !status.ok())
    return status;
  if (!file) {
    std::memcpy(memory.data(), &header, sizeof(header));
    return absl::OkStatus();
  }
  absl::Span<const uint8_t> headerBytes(reinterpret_cast<const uint8_t *>(&header), sizeof(header));
  if (absl::Status status = file->writeAt(0, headerBytes); !status.ok())
    return status;
  return isUnnamed ? absl::OkStatus() : file->commit();
}

} // namespace systole::runtime

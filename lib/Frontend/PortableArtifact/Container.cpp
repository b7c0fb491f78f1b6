//===- Container.cpp - The sections of an MLIR bytecode file --------------===//

#include "Container.h"

#include <array>

using namespace mlir;

namespace systole::portable {

static constexpr std::array<StringLiteral, sectionCount> sectionNames = {
    "string",  "dialect",  "attribute and type", "attribute and type size",
    "program", "resource", "resource size",      "dialect version",
    "property"};

LogicalResult readHeader(ByteReader &reader, uint64_t &version, StringRef &producer) {
  ArrayRef<uint8_t> magic;
  if (failed(reader.readBytes(bytecodeMagic.size(), magic)) || failed(reader.readNumber(version)) ||
      failed(reader.readNullTerminated(producer)))
    return failure();
  if (version > NewestBytecode)
    return reader.error() << "the file is MLIR bytecode of version " << version << " by '" << producer
                          << "'; this build reads versions up to " << uint64_t(NewestBytecode);
  return success();
}

LogicalResult readSection(ByteReader &reader, Section &section, ArrayRef<uint8_t> &bytes) {
  uint8_t head = 0;
  uint64_t size = 0;
  if (failed(reader.readByte(head)) || failed(reader.readNumber(size)))
    return failure();
  if ((head & 0x7f) >= sectionCount)
    return reader.error() << "the file is damaged: there is no section of kind " << unsigned(head & 0x7f);
  section = static_cast<Section>(head & 0x7f);
  bool isAligned = head & 0x80;
  uint64_t alignment = 1;
  if (isAligned && (failed(reader.readNumber(alignment)) || failed(reader.align(alignment))))
    return failure();
  if (size > reader.remaining())
    return reader.error() << "the file is cut short: its " << sectionNames[static_cast<size_t>(section)]
                          << " section has " << size << " bytes, of which " << reader.remaining()
                          << " are there";
  return reader.readBytes(size, bytes);
}

namespace {
/// Takes a file apart, section after section.
class ContainerReader {
public:
  explicit ContainerReader(const Source &source) : source(source) {}

  LogicalResult read();
  Container container;

private:
  /// A section that is not there is empty and at the end of the file, where errors then point.
  ByteReader sectionReader(Section section) const {
    return ByteReader(source, sections[static_cast<size_t>(section)].value_or(source.bytes.take_back(0)));
  }
  LogicalResult readSections(ByteReader reader);
  LogicalResult readStrings();
  LogicalResult readDialects();
  LogicalResult readOperationNames(ByteReader &reader);
  LogicalResult readEntries();
  LogicalResult readEntrySizes(ByteReader &sizes, ByteReader &data, uint64_t count,
                               std::vector<Entry> &entries);
  LogicalResult readProperties();
  LogicalResult readResources();
  LogicalResult readResourceGroup(ByteReader &sizes, ByteReader &data, bool keep);
  LogicalResult readString(ByteReader &reader, StringRef &text) const;
  LogicalResult stringAt(const ByteReader &reader, uint64_t index, StringRef &text) const;
  LogicalResult readDialect(ByteReader &reader, StringRef &dialect) const;

  const Source &source;
  std::array<std::optional<ArrayRef<uint8_t>>, sectionCount> sections;
};
} // namespace

LogicalResult ContainerReader::read() {
  ByteReader reader(source, source.bytes);
  if (failed(readHeader(reader, container.version, container.producer)) || failed(readSections(reader)) ||
      failed(readStrings()) || failed(readProperties()) || failed(readDialects()) ||
      failed(readResources()) || failed(readEntries()))
    return failure();
  container.program = *sections[static_cast<size_t>(Section::Program)];
  return success();
}

LogicalResult ContainerReader::readSections(ByteReader reader) {
  while (!reader.empty()) {
    Section section;
    ArrayRef<uint8_t> bytes;
    if (failed(readSection(reader, section, bytes)))
      return failure();
    if (std::exchange(sections[static_cast<size_t>(section)], bytes))
      return reader.error() << "the file is damaged: it has two "
                            << sectionNames[static_cast<size_t>(section)] << " sections";
  }
  for (Section section :
       {Section::Strings, Section::Dialects, Section::Entries, Section::EntrySizes, Section::Program})
    if (!sections[static_cast<size_t>(section)])
      return reader.error() << "the file is cut short or damaged: it has no "
                            << sectionNames[static_cast<size_t>(section)] << " section";
  if (container.version >= Properties && !sections[static_cast<size_t>(Section::Properties)])
    return reader.error() << "the file is cut short or damaged: it has no property section";
  return success();
}

// The sizes come first, from the last string to the first; each counts a zero byte at the end.
LogicalResult ContainerReader::readStrings() {
  ByteReader reader = sectionReader(Section::Strings);
  const uint8_t *end = reader.position() + reader.remaining();
  uint64_t count = 0;
  if (failed(reader.readCount(count, "strings")))
    return failure();
  container.strings.resize(count);
  for (StringRef &text : llvm::reverse(container.strings)) {
    uint64_t size = 0;
    if (failed(reader.readNumber(size)))
      return failure();
    if (size == 0 || end < reader.position() || size > static_cast<uint64_t>(end - reader.position()))
      return reader.error() << "the file is damaged: a string of " << size << " bytes is not there";
    end -= size;
    text = StringRef(reinterpret_cast<const char *>(end), size - 1);
  }
  if (reader.position() != end)
    return reader.error() << "the file is damaged: the sizes of its strings do not fill the string section";
  return success();
}

LogicalResult ContainerReader::stringAt(const ByteReader &reader, uint64_t index, StringRef &text) const {
  if (index >= container.strings.size())
    return reader.error() << "the file is damaged: there is no string " << index << " among "
                          << container.strings.size();
  text = container.strings[index];
  return success();
}

LogicalResult ContainerReader::readString(ByteReader &reader, StringRef &text) const {
  uint64_t index = 0;
  return failure(failed(reader.readNumber(index)) || failed(stringAt(reader, index, text)));
}

LogicalResult ContainerReader::readDialect(ByteReader &reader, StringRef &dialect) const {
  uint64_t index = 0;
  if (failed(reader.readNumber(index)))
    return failure();
  if (index >= container.dialects.size())
    return reader.error() << "the file is damaged: there is no dialect " << index << " among "
                          << container.dialects.size();
  dialect = container.dialects[index];
  return success();
}

LogicalResult ContainerReader::readDialects() {
  ByteReader reader = sectionReader(Section::Dialects);
  uint64_t count = 0;
  if (failed(reader.readCount(count, "dialects")))
    return failure();
  for (uint64_t i = 0; i < count; ++i) {
    uint64_t name = 0;
    bool hasVersion = false;
    if (container.version < DialectVersions ? failed(reader.readNumber(name))
                                            : failed(reader.readFlagged(name, hasVersion)))
      return failure();
    if (failed(stringAt(reader, name, container.dialects.emplace_back())))
      return failure();
    Section section;
    ArrayRef<uint8_t> bytes;
    if (hasVersion && failed(readSection(reader, section, bytes)))
      return failure();
  }
  return readOperationNames(reader);
}

LogicalResult ContainerReader::readOperationNames(ByteReader &reader) {
  uint64_t total = 0;
  if (container.version >= UnknownArgumentLocationsElided &&
      failed(reader.readCount(total, "operation names")))
    return failure();
  while (!reader.empty()) {
    StringRef dialect;
    uint64_t count = 0;
    if (failed(readDialect(reader, dialect)) || failed(reader.readCount(count, "operation names")))
      return failure();
    for (uint64_t i = 0; i < count; ++i) {
      OperationName &operation = container.operationNames.emplace_back(OperationName{dialect, {}});
      uint64_t name = 0;
      bool wasRegistered = false;
      if (container.version < Properties ? failed(reader.readNumber(name))
                                         : failed(reader.readFlagged(name, wasRegistered)))
        return failure();
      if (failed(stringAt(reader, name, operation.name)))
        return failure();
    }
  }
  return success();
}

LogicalResult ContainerReader::readEntries() {
  ByteReader sizes = sectionReader(Section::EntrySizes);
  ByteReader data = sectionReader(Section::Entries);
  uint64_t attributes = 0, types = 0;
  if (failed(sizes.readCount(attributes, "attributes")) || failed(sizes.readCount(types, "types")) ||
      failed(readEntrySizes(sizes, data, attributes, container.attributes)) ||
      failed(readEntrySizes(sizes, data, types, container.types)))
    return failure();
  return success();
}

// Entries come in groups of one dialect.
LogicalResult ContainerReader::readEntrySizes(ByteReader &sizes, ByteReader &data, uint64_t count,
                                              std::vector<Entry> &entries) {
  entries.reserve(count);
  while (entries.size() < count) {
    StringRef dialect;
    uint64_t inGroup = 0;
    if (failed(readDialect(sizes, dialect)) || failed(sizes.readCount(inGroup, "attributes or types")))
      return failure();
    if (inGroup > count - entries.size())
      return sizes.error() << "the file is damaged: " << inGroup << " attributes or types follow, where "
                           << count - entries.size() << " are left";
    for (uint64_t i = 0; i < inGroup; ++i) {
      uint64_t size = 0;
      bool isEncoded = false;
      Entry &entry = entries.emplace_back();
      if (failed(sizes.readFlagged(size, isEncoded)) || failed(data.readBytes(size, entry.bytes)))
        return failure();
      entry.dialect = dialect;
      entry.isText = !isEncoded;
    }
  }
  return success();
}

LogicalResult ContainerReader::readProperties() {
  ByteReader reader = sectionReader(Section::Properties);
  uint64_t count = 0;
  if (reader.empty())
    return success();
  if (failed(reader.readCount(count, "property lists")))
    return failure();
  container.properties.resize(count);
  for (ArrayRef<uint8_t> &bytes : container.properties) {
    uint64_t size = 0;
    if (failed(reader.readNumber(size)) || failed(reader.readBytes(size, bytes)))
      return failure();
  }
  return success();
}

LogicalResult ContainerReader::readResources() {
  ByteReader sizes = sectionReader(Section::ResourceSizes);
  ByteReader data = sectionReader(Section::Resources);
  if (sizes.empty())
    return success();
  uint64_t externalGroups = 0;
  if (failed(sizes.readCount(externalGroups, "resource groups")))
    return failure();
  // What programs outside MLIR left in the file has no meaning here.
  for (uint64_t i = 0; i < externalGroups; ++i) {
    StringRef provider;
    if (failed(readString(sizes, provider)) || failed(readResourceGroup(sizes, data, /*keep=*/false)))
      return failure();
  }
  while (!sizes.empty()) {
    StringRef dialect;
    if (failed(readDialect(sizes, dialect)) || failed(readResourceGroup(sizes, data, /*keep=*/true)))
      return failure();
  }
  return success();
}

LogicalResult ContainerReader::readResourceGroup(ByteReader &sizes, ByteReader &data, bool keep) {
  constexpr uint8_t blobKind = 0;
  uint64_t count = 0;
  if (failed(sizes.readCount(count, "resources")))
    return failure();
  for (uint64_t i = 0; i < count; ++i) {
    StringRef key;
    uint64_t size = 0;
    uint8_t kind = 0;
    ArrayRef<uint8_t> bytes;
    if (failed(readString(sizes, key)) || failed(sizes.readNumber(size)) || failed(sizes.readByte(kind)) ||
        failed(data.readBytes(size, bytes)))
      return failure();
    if (!keep)
      continue;
    ArrayRef<uint8_t> &resource = container.resources.emplace_back();
    if (kind != blobKind || bytes.empty())
      continue;
    ByteReader blob(source, bytes);
    uint64_t alignment = 0, blobSize = 0;
    if (failed(blob.readNumber(alignment)) || failed(blob.readNumber(blobSize)) ||
        failed(blob.align(alignment)) || failed(blob.readBytes(blobSize, resource)))
      return failure();
  }
  return success();
}

FailureOr<Container> readContainer(const Source &source) {
  ContainerReader reader(source);
  if (failed(reader.read()))
    return failure();
  return std::move(reader.container);
}

} // namespace systole::portable

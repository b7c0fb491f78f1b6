//===- main.cpp - test-files: inputs for the tests of the tools -----------===//
//
//   test-files executable KIND FILE        a model.bin; the kinds are below
//   test-files tpu SOURCE FILE             a model.bin of the bundles in SOURCE (below)
//   test-files npz FILE NAME=TYPE...       arrays 0, 1, 2, … of types such as 2x4xf32
//   test-files npy FILE TYPE
//   test-files show FILE.npz [NAME=TYPE]   prints arrays; raw ones as the types given
//   test-files flip FILE OFFSET            flips a bit of the file's byte
//   test-files flip FILE SECTION           … of an executable's section's first byte
//   test-files truncate FILE BYTES
//
//===----------------------------------------------------------------------===//

#include "systole/ISA/Assembly.h"
#include "systole/ISA/Encoding.h"
#include "systole/ISA/MachineModel.h"
#include "systole/Runtime/ExecutableBuilder.h"
#include "systole/Runtime/ExecutableFile.h"
#include "systole/Runtime/HostCpu.h"
#include "systole/Support/AtomicFile.h"
#include "systole/Support/MappedFile.h"
#include "systole/Support/NumpyFile.h"

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include <cstdio>
#include <map>

using namespace systole;
using namespace systole::runtime;

static absl::Span<const uint8_t> asBytes(absl::Span<const int64_t> values) {
  return {reinterpret_cast<const uint8_t *>(values.data()), values.size() * sizeof(int64_t)};
}

static Manifest cpuManifest(std::string symbol) {
  CpuPlan plan;
  plan.architecture = std::string(hostArchitecture());
  plan.entrySymbol = std::move(symbol);
  Manifest manifest;
  manifest.producer = "test-files";
  manifest.target = "cpu";
  manifest.entryPoint = "main";
  manifest.plan = plan;
  return manifest;
}

/// Two arguments of 2x4xf32, added up with 100.
static Manifest addManifest() {
  Manifest manifest = cpuManifest("add_entry");
  std::get<CpuPlan>(manifest.plan).arenaBytes = 32;
  manifest.signature.arguments = {{"left", ElementType::F32, {2, 4}, {}},
                                  {"right", ElementType::F32, {2, 4}, {}}};
  manifest.signature.results = {{"sum", ElementType::F32, {2, 4}, {}}};
  return manifest;
}

/// An argument of shape [3] and of every type, each copied to a result.
static Manifest copyManifest(std::vector<int64_t> &constants) {
  Manifest manifest = cpuManifest("copy_entry");
  constants = {static_cast<int64_t>(allElementTypes().size())};
  for (ElementType type : allElementTypes()) {
    std::string name = absl::StrCat("of_", elementTypeName(type));
    manifest.signature.arguments.push_back({name, type, {3}, {}});
    manifest.signature.results.push_back({name, type, {3}, {}});
    constants.push_back(3 * byteWidth(type));
  }
  return manifest;
}

static absl::Status writeExecutable(absl::string_view kind, absl::string_view path) {
  std::vector<int64_t> constants = {0x42c80000};
  Manifest manifest = addManifest();
  if (kind == "copy")
    manifest = copyManifest(constants);
  else if (kind == "fail")
    manifest = cpuManifest("failing_entry");
  else if (kind == "other-cpu")
    std::get<CpuPlan>(manifest.plan).features = {"avx512quantum"};
  else if (kind != "add")
    return absl::InvalidArgumentError(absl::StrCat("unknown kind of executable ", kind));
  absl::StatusOr<MappedFile> code = MappedFile::open(TEST_PROGRAM);
  if (!code.ok())
    return code.status();
  absl::StatusOr<ExecutableBuilder> builder = ExecutableBuilder::create(path);
  if (!builder.ok())
    return builder.status();
  builder->addSection("code", SectionKind::CpuSharedObject, code->bytes(), 4096).IgnoreError();
  builder->addSection("constants", SectionKind::CpuConstants, asBytes(constants), 4096).IgnoreError();
  return builder->finish(std::move(manifest));
}

/// HBM of this executable: the argument `x` of 8x128xf32 at 0, the result `y` likewise at 4096, 512 bytes of
/// constants, the bytes 0 to 255 twice, at 8192.
static Manifest tpuManifest() {
  Manifest manifest;
  manifest.producer = "test-files";
  manifest.target = "tpu-v2";
  manifest.entryPoint = "main";
  manifest.signature.arguments = {{"x", ElementType::F32, {8, 128}, {}}};
  manifest.signature.results = {{"y", ElementType::F32, {8, 128}, {}}};
  TpuPlan plan;
  plan.machine = isa::defaultMachineModel().name;
  plan.machineDescription = isa::print(isa::defaultMachineModel());
  plan.argumentOffsets = {0};
  plan.resultOffsets = {4096};
  plan.constantsOffset = 8192;
  plan.arenaOffset = 8704;
  plan.hbmBytes = 8704;
  plan.vmemBytes = 4096;
  manifest.plan = plan;
  return manifest;
}

static absl::Status writeTpuExecutable(absl::string_view sourcePath, absl::string_view path) {
  absl::StatusOr<MappedFile> source = MappedFile::open(sourcePath);
  if (!source.ok())
    return source.status();
  absl::Span<const uint8_t> text = source->bytes();
  absl::StatusOr<std::vector<isa::Bundle>> bundles =
      isa::assemble(absl::string_view(reinterpret_cast<const char *>(text.data()), text.size()));
  if (!bundles.ok())
    return bundles.status();
  absl::StatusOr<std::vector<uint8_t>> program = isa::encode(*bundles);
  if (!program.ok())
    return program.status();
  std::vector<uint8_t> constants(512);
  for (size_t i = 0; i < constants.size(); ++i)
    constants[i] = static_cast<uint8_t>(i);
  absl::StatusOr<ExecutableBuilder> builder = ExecutableBuilder::create(path);
  if (!builder.ok())
    return builder.status();
  builder->addSection("program", SectionKind::TpuProgram, *program).IgnoreError();
  builder->addSection("constants", SectionKind::TpuConstants, constants, 4096).IgnoreError();
  return builder->finish(tpuManifest());
}

/// An array of 0, 1, 2, … from a type such as 2x4xf32.
static absl::StatusOr<Array> makeArray(absl::string_view text) {
  std::vector<absl::string_view> parts = absl::StrSplit(text, 'x');
  // complex has an x of its own.
  absl::string_view typeName = text;
  Shape shape;
  int64_t dimension;
  for (absl::string_view part : parts) {
    if (!absl::SimpleAtoi(part, &dimension))
      break;
    shape.push_back(dimension);
    typeName.remove_prefix(part.size() + 1);
  }
  std::optional<ElementType> type = parseElementType(typeName);
  if (!type)
    return absl::InvalidArgumentError(absl::StrCat("bad type ", text));
  absl::StatusOr<Array> array = Array::allocate(*type, shape);
  for (int64_t i = 0; array.ok() && i < array->size(); ++i)
    array->setInt(i, i);
  return array;
}

static absl::Status writeArrays(absl::string_view path, absl::Span<char *> words) {
  std::vector<std::pair<std::string, Array>> arrays;
  for (absl::string_view word : words) {
    std::pair<std::string, std::string> parts = absl::StrSplit(word, absl::MaxSplits('=', 1));
    absl::StatusOr<Array> array = makeArray(parts.second);
    if (!array.ok())
      return array.status();
    arrays.emplace_back(parts.first, *std::move(array));
  }
  return writeNumpyArchive(path, arrays);
}

static absl::Status show(absl::string_view path, absl::Span<char *> words) {
  std::map<std::string, ElementType> types;
  for (absl::string_view word : words) {
    std::pair<std::string, std::string> parts = absl::StrSplit(word, absl::MaxSplits('=', 1));
    types[parts.first] = parseElementType(parts.second).value();
  }
  absl::StatusOr<NumpyArchive> archive = NumpyArchive::open(path);
  if (!archive.ok())
    return archive.status();
  for (const std::string &name : archive->names()) {
    auto type = types.find(name);
    absl::StatusOr<Array> array =
        archive->read(name, type == types.end() ? std::nullopt : std::optional(type->second));
    if (!array.ok())
      return array.status();
    std::string text = absl::StrCat(name, ": ", array->typeString(), " =");
    for (int64_t i = 0; i < array->size(); ++i)
      absl::StrAppend(&text, " ", array->getDouble(i));
    std::puts(text.c_str());
  }
  return absl::OkStatus();
}

static absl::Status damage(bool flip, absl::string_view path, absl::string_view number) {
  int64_t at;
  absl::StatusOr<MappedFile> file = MappedFile::open(path);
  if (!file.ok())
    return file.status();
  if (!absl::SimpleAtoi(number, &at)) {
    auto executable = ExecutableFile::open(path);
    if (!executable.ok())
      return executable.status();
    for (const Section &section : (*executable)->manifest().sections)
      if (section.name == number)
        at = static_cast<int64_t>(section.offset);
  }
  std::string contents(file->bytes().begin(), file->bytes().end());
  if (flip)
    contents.at(at) ^= 4;
  else
    contents.resize(at);
  return writeFile(path, contents);
}

int main(int argc, char **argv) {
  absl::Span<char *> words(argv, argc);
  absl::string_view command = argc > 2 ? argv[1] : "";
  absl::Status status = absl::InvalidArgumentError("see the top of the source");
  if (command == "executable" && argc == 4)
    status = writeExecutable(argv[2], argv[3]);
  else if (command == "tpu" && argc == 4)
    status = writeTpuExecutable(argv[2], argv[3]);
  else if (command == "npz")
    status = writeArrays(argv[2], words.subspan(3));
  else if (command == "npy" && argc == 4)
    status =
        makeArray(argv[3]).ok() ? writeNumpyFile(argv[2], *makeArray(argv[3])) : makeArray(argv[3]).status();
  else if (command == "show")
    status = show(argv[2], words.subspan(3));
  else if ((command == "flip" || command == "truncate") && argc == 4)
    status = damage(command == "flip", argv[2], argv[3]);
  if (status.ok())
    return 0;
  std::fprintf(stderr, "test-files: %s\n", std::string(status.message()).c_str());
  return 1;
}

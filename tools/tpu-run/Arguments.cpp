//===- Arguments.cpp - Where a run's arguments come from ------------------===//

#include "Arguments.h"

#include "systole/Support/FileStatus.h"
#include "systole/Support/NumpyFile.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include <algorithm>

namespace systole {

using runtime::argumentCount;
using runtime::Signature;
using runtime::ValueDescription;

/// Whether what a file holds is what the signature wants; told from the header, before anything large is
/// read.
static absl::Status checkHeader(const ValueDescription &expected, size_t position,
                                const NumpyHeader &header) {
  absl::StatusOr<ElementType> type = header.resolve(expected.elementType);
  if (!type.ok())
    return inContext(type.status(), absl::StrCat("argument ", position, " ('", expected.name, "')"));
  return runtime::checkArgument(expected, position, *type, header.shape);
}

static absl::StatusOr<Array> readArgument(const ValueDescription &expected, size_t position,
                                          const std::string &path) {
  absl::StatusOr<NumpyHeader> header = readNumpyHeader(path);
  if (!header.ok())
    return header.status();
  if (absl::Status status = checkHeader(expected, position, *header); !status.ok())
    return inContext(status, path);
  return readNumpyFile(path, expected.elementType);
}

static absl::StatusOr<Array> readArgument(const ValueDescription &expected, size_t position,
                                          const NumpyArchive &archive, const std::string &path) {
  std::string name = absl::StrCat("arg", position);
  if (!archive.contains(name))
    return absl::InvalidArgumentError(
        absl::StrCat(path, ": there is no array '", name, "' for argument ", position, " ('", expected.name,
                     "': ", expected.typeString(), "); the file has ",
                     archive.names().empty() ? "no arrays" : absl::StrJoin(archive.names(), ", ")));
  absl::StatusOr<NumpyHeader> header = archive.header(name);
  if (!header.ok())
    return header.status();
  if (absl::Status status = checkHeader(expected, position, *header); !status.ok())
    return inContext(status, path);
  return archive.read(name, expected.elementType);
}

static absl::StatusOr<std::vector<Array>> readArchive(const Signature &signature, const std::string &path) {
  absl::StatusOr<NumpyArchive> archive = NumpyArchive::open(path);
  if (!archive.ok())
    return archive.status();
  std::vector<Array> arguments;
  for (size_t i = 0; i < signature.arguments.size(); ++i) {
    absl::StatusOr<Array> argument = readArgument(signature.arguments[i], i, *archive, path);
    if (!argument.ok())
      return argument.status();
    arguments.push_back(*std::move(argument));
  }
  if (archive->names().size() == arguments.size())
    return arguments;
  for (const std::string &name : archive->names()) {
    bool used = false;
    for (size_t i = 0; i < arguments.size(); ++i)
      used |= name == absl::StrCat("arg", i);
    if (!used)
      return absl::InvalidArgumentError(
          absl::StrCat(path, ": the array '", name, "' is none of the program's ", argumentCount(signature)));
  }
  return arguments;
}

static absl::StatusOr<std::vector<Array>> readFiles(const Signature &signature,
                                                    const std::vector<std::string> &paths) {
  if (paths.size() != signature.arguments.size())
    return absl::InvalidArgumentError(absl::StrCat("the program takes ", argumentCount(signature),
                                                   ", found --input ", paths.size(),
                                                   paths.size() == 1 ? " time" : " times"));
  std::vector<Array> arguments;
  for (size_t i = 0; i < paths.size(); ++i) {
    absl::StatusOr<Array> argument = readArgument(signature.arguments[i], i, paths[i]);
    if (!argument.ok())
      return argument.status();
    arguments.push_back(*std::move(argument));
  }
  return arguments;
}

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
static uint64_t nextRandom(uint64_t &state) {
  uint64_t z = state += 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

/// What the argument of that position gets depends on that, the seed and its type alone, on any host.
static void fillRandomly(Array &array, uint64_t seed, size_t position) {
  uint64_t state = seed;
  state = nextRandom(state) + position;
  // From -1 up to 1, in steps that a float holds.
  auto uniform = [&state] { return static_cast<double>(nextRandom(state) >> 40) * 0x1p-23 - 1; };
  ElementType type = array.elementType();
  for (int64_t i = 0; i < array.size(); ++i) {
    if (isComplex(type)) {
      double real = uniform();
      array.setComplex(i, {real, uniform()});
    } else if (isFloat(type)) {
      array.setDouble(i, uniform());
    } else {
      int64_t bits = static_cast<int64_t>(nextRandom(state) >> 60);
      array.setInt(i, type == ElementType::I1 ? bits & 1 : isSignedInteger(type) ? bits - 8 : bits);
    }
  }
}

static absl::StatusOr<std::vector<Array>> makeUp(const Signature &signature, uint64_t seed) {
  std::vector<Array> arguments;
  // Memory for all of them before time for any.
  for (const ValueDescription &description : signature.arguments) {
    absl::StatusOr<Array> argument = Array::allocate(description.elementType, description.shape);
    if (!argument.ok())
      return argument.status();
    arguments.push_back(*std::move(argument));
  }
  for (size_t i = 0; i < arguments.size(); ++i)
    fillRandomly(arguments[i], seed, i);
  return arguments;
}

absl::StatusOr<std::vector<Array>> collectArguments(const Signature &signature, const RunRequest &request) {
  int sources = !request.inputs.empty() + !request.inputFiles.empty() + request.seed.has_value();
  if (sources > 1)
    return absl::InvalidArgumentError("give the arguments by one of --inputs, --input and --random");
  if (!request.inputs.empty())
    return readArchive(signature, request.inputs);
  if (!request.inputFiles.empty())
    return readFiles(signature, request.inputFiles);
  if (request.seed)
    return makeUp(signature, static_cast<uint64_t>(*request.seed));
  if (signature.arguments.empty())
    return std::vector<Array>();
  std::string list;
  for (const ValueDescription &argument : signature.arguments)
    absl::StrAppend(&list, list.empty() ? "" : ", ", argument.name, ": ", argument.typeString());
  return absl::InvalidArgumentError(absl::StrCat("the program takes ", argumentCount(signature), " (", list,
                                                 "): give them by --inputs, --input or --random"));
}

} // namespace systole

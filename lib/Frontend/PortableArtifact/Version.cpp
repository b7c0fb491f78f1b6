//===- Version.cpp - Versions of StableHLO --------------------------------===//

#include "systole/Frontend/PortableArtifact/PortableArtifact.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace systole::portable {

std::optional<Version> Version::parse(StringRef text) {
  SmallVector<StringRef> parts;
  text.split(parts, '.');
  if (parts.size() != 3)
    return std::nullopt;
  Version version;
  unsigned *const numbers[] = {&version.major, &version.minor, &version.patch};
  for (auto [part, number] : llvm::zip_equal(parts, numbers))
    if (part.empty() || !llvm::all_of(part, llvm::isDigit) || part.getAsInteger(10, *number))
      return std::nullopt;
  return version;
}

std::string Version::str() const { return (Twine(major) + "." + Twine(minor) + "." + Twine(patch)).str(); }

} // namespace systole::portable

//===- ManifestCodec.h - Manifests as bytes -------------------------------===//

#ifndef SYSTOLE_LIB_RUNTIME_MANIFESTCODEC_H
#define SYSTOLE_LIB_RUNTIME_MANIFESTCODEC_H

#include "systole/Runtime/Manifest.h"

namespace systole::runtime {

/// The same bytes for the same manifest.
std::string encodeManifest(const Manifest &manifest);

/// Parses; what it says may still be nonsense, which checkManifest finds.
absl::StatusOr<Manifest> decodeManifest(absl::Span<const uint8_t> bytes);

/// Whether the manifest is consistent in itself. `sectionsEnd` is where the space for sections ends in the
/// file.
absl::Status checkManifest(const Manifest &manifest, uint64_t sectionsEnd);

} // namespace systole::runtime

#endif // SYSTOLE_LIB_RUNTIME_MANIFESTCODEC_H

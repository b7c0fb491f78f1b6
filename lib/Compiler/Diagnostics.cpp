//===- Diagnostics.cpp - From MLIR's diagnostics to absl::Status ----------===//

#include "systole/Compiler/Diagnostics.h"

#include "absl/strings/str_cat.h"

#include "mlir/IR/Location.h"
#include "mlir/IR/MLIRContext.h"

using namespace mlir;

namespace systole {

std::string locationText(Location location) {
  std::string found;
  location->walk([&](Location inner) {
    if (auto place = dyn_cast<FileLineColLoc>(inner)) {
      // Without a line it is known only which file it was.
      found = place.getFilename().str();
      if (place.getLine() != 0)
        absl::StrAppend(&found, ":", place.getLine(), ":", place.getColumn());
      return WalkResult::interrupt();
    }
    return WalkResult::advance();
  });
  return found;
}

/// How a line about the location begins: with its place in a file, or else with its name, which is that of an
/// operation of a GraphBuilder.
static std::string describe(Location location) {
  std::string text = locationText(location);
  location->walk([&](Location inner) {
    if (auto named = dyn_cast<NameLoc>(inner); named && text.empty())
      text = named.getName().str();
    return WalkResult::advance();
  });
  return text.empty() ? text : text + ": ";
}

DiagnosticCollector::DiagnosticCollector(MLIRContext &context) : context(context) {
  handler = context.getDiagEngine().registerHandler([this](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() != DiagnosticSeverity::Error)
      return failure();
    absl::StrAppend(&errors, errors.empty() ? "" : "\n", describe(diagnostic.getLocation()),
                    "error: ", diagnostic.str());
    for (Diagnostic &note : diagnostic.getNotes())
      absl::StrAppend(&errors, "\n", describe(note.getLocation()), "note: ", note.str());
    return success();
  });
}

DiagnosticCollector::~DiagnosticCollector() { context.getDiagEngine().eraseHandler(handler); }

absl::Status DiagnosticCollector::status(llvm::StringRef activity) const {
  if (errors.empty())
    return absl::InternalError(
        absl::StrCat(activity.str(), " failed without saying why; please report this"));
  return absl::InvalidArgumentError(errors);
}

} // namespace systole

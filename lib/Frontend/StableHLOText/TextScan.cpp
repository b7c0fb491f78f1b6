//===- TextScan.cpp - Walking over MLIR's text ----------------------------===//

#include "systole/Frontend/StableHLOText/TextScan.h"

using llvm::StringRef;

namespace systole {

size_t skipStringOrComment(StringRef text, size_t position) {
  if (text.substr(position).starts_with("//"))
    return std::min(text.find('\n', position), text.size());
  if (text[position] != '"')
    return position;
  for (size_t quote = text.find('"', position + 1); quote != StringRef::npos;
       quote = text.find('"', quote + 1)) {
    size_t backslashes = 0;
    while (text[quote - 1 - backslashes] == '\\')
      ++backslashes;
    if (backslashes % 2 == 0)
      return quote + 1;
  }
  return text.size();
}

} // namespace systole

//===- Einsum.cpp - The subscripts of einsum ------------------------------===//

#include "systole/Dialect/StableHLO/IR/Einsum.h"

#include "Verification.h"

using namespace mlir;

namespace systole::stablehlo {

/// The label after an ellipsis' last dimension. The others count down to it, so that ellipses of unlike ranks
/// meet at their last dimensions, and all lie beyond the characters.
static constexpr int ellipsisEnd = 1 << 20, ellipsisBegin = 256;

SmallVector<int64_t> Einsum::resultShape() const {
  return llvm::map_to_vector(result, [&](int label) { return sizes.lookup(label); });
}

/// Reads one operand's labels: `ab`, `a...b`. `ellipsisRank` is how many dimensions an ellipsis stands for.
static LogicalResult parseLabels(function_ref<InFlightDiagnostic()> emitError, StringRef config,
                                 StringRef text, int64_t ellipsisRank, SmallVector<int> &labels) {
  bool seenEllipsis = false;
  for (StringRef rest = text; !rest.empty();) {
    if (rest.consume_front("...")) {
      if (seenEllipsis || ellipsisRank < 0)
        return emitError()
               << "expected at most one ellipsis for each operand, and enough dimensions, in config \""
               << config << '"';
      seenEllipsis = true;
      for (int64_t index = 0; index < ellipsisRank; ++index)
        labels.push_back(ellipsisEnd - static_cast<int>(ellipsisRank - index));
      continue;
    }
    if (!llvm::isAlpha(rest.front()))
      return emitError() << "expected letters and ellipses in config \"" << config << "\", found '"
                         << rest.front() << '\'';
    labels.push_back(static_cast<unsigned char>(rest.front()));
    rest = rest.drop_front();
  }
  return success();
}

/// The labels that occur once, after those of an ellipsis.
static SmallVector<int> impliedResult(const Einsum &einsum) {
  llvm::DenseMap<int, int> counts;
  SmallVector<int> result, letters;
  for (ArrayRef<int> labels : einsum.operands)
    for (int label : labels)
      ++counts[label];
  for (auto [label, count] : counts) {
    if (label >= ellipsisBegin)
      result.push_back(label);
    else if (count == 1)
      letters.push_back(label);
  }
  llvm::sort(result);
  llvm::sort(letters);
  llvm::append_range(result, letters);
  return result;
}

FailureOr<Einsum> parseEinsum(function_ref<InFlightDiagnostic()> emitError, StringRef config,
                              ArrayRef<RankedTensorType> operands) {
  std::string compact;
  llvm::copy_if(config, std::back_inserter(compact), [](char c) { return c != ' '; });
  auto [inputs, output] = StringRef(compact).split("->");
  bool hasResult = StringRef(compact).contains("->");
  SmallVector<StringRef> texts;
  inputs.split(texts, ',');
  if (texts.size() != operands.size())
    return emitError() << "expected subscripts for " << operands.size() << " operands in config \"" << config
                       << "\", found " << texts.size();
  Einsum einsum;
  int64_t ellipsisRank = 0;
  for (auto [text, type] : llvm::zip(texts, operands)) {
    SmallVector<int> &labels = einsum.operands.emplace_back();
    int64_t letters = llvm::count_if(text, [](char c) { return c != '.'; });
    int64_t ownEllipsis = text.contains("...") ? type.getRank() - letters : 0;
    if (failed(parseLabels(emitError, config, text, ownEllipsis, labels)))
      return failure();
    ellipsisRank = std::max(ellipsisRank, ownEllipsis);
    if (static_cast<int64_t>(labels.size()) != type.getRank())
      return emitError() << "expected " << type.getRank() << " subscripts for " << type << " in config \""
                         << config << "\", found " << labels.size();
    for (auto [label, size] : llvm::zip(labels, type.getShape())) {
      auto [entry, isNew] = einsum.sizes.try_emplace(label, size);
      if (!isNew && !agree(entry->second, size))
        return emitError() << "expected dimensions of one size under the same subscript of config \""
                           << config << "\", found " << entry->second << " and " << size;
      if (isDynamic(entry->second))
        entry->second = size;
    }
  }
  if (!hasResult) {
    einsum.result = impliedResult(einsum);
    return einsum;
  }
  if (failed(parseLabels(emitError, config, output, ellipsisRank, einsum.result)))
    return failure();
  for (auto [index, label] : llvm::enumerate(einsum.result))
    if (!einsum.sizes.contains(label) || llvm::is_contained(ArrayRef(einsum.result).take_front(index), label))
      return emitError()
             << "expected the result's subscripts to be some of the operands', each at most once, in "
                "config \""
             << config << '"';
  return einsum;
}

} // namespace systole::stablehlo

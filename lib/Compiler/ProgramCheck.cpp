//===- ProgramCheck.cpp - What every program must keep, whatever its ops --===//

#include "ProgramCheck.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"
#include "systole/Frontend/StableHLOText/TextScan.h"

#include "absl/strings/str_cat.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;

namespace systole {

static constexpr int maximumNesting = 500;
static constexpr int64_t maximumDimension = (int64_t(1) << 31) - 1;
static constexpr int64_t maximumElements = int64_t(1) << 40;

/// `NAME:LINE:1: error: ` for a place in the text.
static std::string errorAt(StringRef text, StringRef name, size_t position) {
  return absl::StrCat(name.str(), ":", text.take_front(position).count('\n') + 1, ":1: error: ");
}

absl::Status checkText(StringRef text, StringRef name) {
  int depth = 0;
  bool inResources = false;
  for (size_t i = 0; i < text.size();) {
    if (size_t next = skipStringOrComment(text, i); next != i) {
      // A blob begins with its alignment, in 4 bytes.
      if (inResources && text.substr(i).starts_with("\"0x00000000"))
        return absl::InvalidArgumentError(absl::StrCat(
            errorAt(text, name, i), "the data of a resource is aligned to 0 bytes: expected a power of "
                                    "two in its first 4 bytes, as in \"0x04000000…\""));
      i = next;
      continue;
    }
    if (text.substr(i).starts_with("{-#"))
      inResources = true;
    if (text.substr(i).starts_with("#-}"))
      inResources = false;
    char c = text[i++];
    if (c == '(' || c == '[' || c == '{' || c == '<')
      ++depth;
    else if (c == ')' || c == ']' || c == '}' || (c == '>' && text[i - (i > 1 ? 2 : 1)] != '-'))
      --depth;
    if (depth > maximumNesting)
      return absl::InvalidArgumentError(absl::StrCat(errorAt(text, name, i), "brackets are nested more than ",
                                                     maximumNesting,
                                                     " deep; put inner parts into functions of their own"));
  }
  return absl::OkStatus();
}

static LogicalResult checkType(Operation *op, Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape())
    return success();
  int64_t elements = 1;
  for (int64_t size : tensor.getShape()) {
    bool fits = size <= maximumDimension && (size == 0 || elements <= maximumElements / size);
    elements *= fits ? size : 0;
    if (!fits)
      return op->emitError() << "a tensor of type " << type
                             << " is too large: expected dimensions below 2^31 and at most 2^40 elements";
  }
  return success();
}

static LogicalResult checkResource(Operation *op, DenseResourceElementsAttr constant) {
  AsmResourceBlob *blob = constant.getRawHandle().getBlob();
  StringRef key = constant.getRawHandle().getKey();
  if (!blob)
    return op->emitError() << "the resource '" << key << "' has no data: the file defines none of that name";
  ShapedType type = constant.getType();
  int64_t bits = type.getElementType().isIntOrFloat() ? type.getElementTypeBitWidth() : 0;
  if (auto complex = dyn_cast<ComplexType>(type.getElementType()))
    bits = 2 * complex.getElementType().getIntOrFloatBitWidth();
  int64_t expected = type.getNumElements() * static_cast<int64_t>(llvm::divideCeil(bits, 8));
  int64_t found = static_cast<int64_t>(blob->getData().size());
  if (bits != 0 && found != expected)
    return op->emitError() << "the resource '" << key << "' has " << found << " bytes of data, and " << type
                           << " takes " << expected;
  return success();
}

/// Checks the strides, dilations and paddings of windows, and the amounts of a pad.
static LogicalResult checkWindow(Operation *op) {
  if (!isa<stablehlo::PadOp, stablehlo::ConvolutionOp, stablehlo::ReduceWindowOp,
           stablehlo::SelectAndScatterOp, stablehlo::SliceOp>(op))
    return success();
  auto isBeyond = [](int64_t value) { return value > maximumDimension || value < -maximumDimension; };
  for (NamedAttribute attribute : op->getAttrs()) {
    auto list = dyn_cast<DenseI64ArrayAttr>(attribute.getValue());
    auto matrix = dyn_cast<DenseIntElementsAttr>(attribute.getValue());
    if ((list && llvm::any_of(list.asArrayRef(), isBeyond)) ||
        (matrix && matrix.getElementType().isInteger(64) &&
         llvm::any_of(matrix.getValues<int64_t>(), isBeyond)))
      return op->emitError() << "values of " << attribute.getName()
                             << " are too large: expected numbers between -2^31 and 2^31";
  }
  return success();
}

static LogicalResult checkOp(Operation *op) {
  if (failed(checkWindow(op)))
    return failure();
  for (Type type : op->getResultTypes())
    if (failed(checkType(op, type)))
      return failure();
  for (Region &region : op->getRegions())
    for (Block &block : region)
      for (Type type : block.getArgumentTypes())
        if (failed(checkType(op, type)))
          return failure();
  for (NamedAttribute attribute : op->getAttrs())
    if (auto constant = dyn_cast<DenseResourceElementsAttr>(attribute.getValue()))
      if (failed(checkResource(op, constant)))
        return failure();
  return success();
}

LogicalResult checkProgram(ModuleOp module) {
  bool good = true;
  // Every mistake, not just the first, in the order of the text.
  module.walk<WalkOrder::PreOrder>([&](Operation *op) { good &= succeeded(checkOp(op)); });
  return success(good);
}

} // namespace systole

//===- SplitData.cpp - Constants and what moves elements ------------------===//

#include "Splitter.h"

#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole::emulated {

bool Splitter::splitData(Operation *op) {
  if (auto constant = dyn_cast<ConstantOp>(op))
    return splitConstant(constant);
  if (auto iota = dyn_cast<IotaOp>(op))
    return splitIota(iota);
  if (isa<BroadcastInDimOp, ReshapeOp, TransposeOp, ReverseOp, SliceOp, ConcatenateOp, PadOp, SelectOp,
          DynamicSliceOp, DynamicUpdateSliceOp, GatherOp>(op))
    return splitByPart(op);
  return false;
}

/// The 32-bit words of a constant, the first or the second of each element.
static DenseElementsAttr selectWords(RankedTensorType type, ArrayRef<char> data, size_t which) {
  SmallVector<char> words;
  if (type.getNumElements() == 0)
    return DenseElementsAttr::getFromRawBuffer(type, words);
  for (size_t i = 4 * which; i < data.size(); i += 8)
    words.append(data.begin() + i, data.begin() + i + 4);
  return DenseElementsAttr::getFromRawBuffer(type, words);
}

bool Splitter::splitNarrowConstant(ConstantOp op) {
  auto dense = dyn_cast<DenseElementsAttr>(op.getValue());
  if (!dense)
    return false;
  RankedTensorType type = partType(op.getType());
  bool isSigned = !type.getElementType().isUnsignedInteger();
  auto toByte = [&](const APInt &bits) { return isSigned ? bits.sext(8) : bits.zextOrTrunc(8); };
  SmallVector<APInt> bytes;
  if (kindOf(op.getResult()) == Kind::NarrowFloat) {
    for (const APFloat &value : dense.getValues<APFloat>())
      bytes.push_back(toByte(value.bitcastToAPInt()));
  } else {
    for (const APInt &value : dense.getValues<APInt>())
      bytes.push_back(toByte(value));
  }
  bind(op.getResult(), Parts{ConstantOp::create(builder, location, DenseElementsAttr::get(type, bytes))});
  return true;
}

bool Splitter::splitConstant(ConstantOp op) {
  ArrayRef<char> data;
  if (auto dense = dyn_cast<DenseElementsAttr>(op.getValue())) {
    data = dense.getRawData();
  } else if (auto resource = dyn_cast<DenseResourceElementsAttr>(op.getValue())) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob)
      return false;
    data = blob->getData();
  } else {
    return false;
  }
  Value result = op.getResult();
  if (!isPair(result))
    return splitNarrowConstant(op);
  Parts both;
  for (size_t which : {0, 1})
    both.push_back(
        ConstantOp::create(builder, location, selectWords(partType(result.getType()), data, which)));
  bind(result, both);
  return true;
}

bool Splitter::splitIota(IotaOp op) {
  Value result = op.getResult();
  RankedTensorType type = partType(result.getType());
  if (!isPair(result)) {
    Value line = IotaOp::create(builder, location, type.clone(builder.getI32Type()), op.getIotaDimension());
    bindNumber(result, term(line));
    return true;
  }
  Term indices = term(IotaOp::create(builder, location, type, op.getIotaDimension()));
  bind(result, Parts{indices, indices.splat(0)});
  return true;
}

bool Splitter::splitByPart(Operation *op) {
  Value result = op->getResult(0);
  Parts both;
  for (int which = 0; which < partCount(kindOf(result)); ++which) {
    IRMapping mapping;
    for (Value operand : op->getOperands())
      if (kindOf(operand) != Kind::Plain)
        mapping.map(operand, partsOf(operand)[which]);
    Operation *copy = builder.clone(*op, mapping);
    copy->getResult(0).setType(partType(result.getType()));
    both.push_back(copy->getResult(0));
  }
  bind(result, both);
  return true;
}

/// Indices beyond 32 bits lie as far outside of any tensor as the largest of 32 bits.
void Splitter::narrowIndices(Operation *op) {
  auto narrow = [&](OpOperand &operand) {
    if (kindOf(operand.get()) == Kind::NarrowInteger)
      operand.set(partsOf(operand.get())[0]);
    if (kindOf(operand.get()) == Kind::Integer64)
      operand.set(saturateTo32(integer(operand.get()), isSigned(operand.get())));
  };
  if (auto slice = dyn_cast<DynamicSliceOp>(op))
    for (OpOperand &index : slice.getStartIndicesMutable())
      narrow(index);
  else if (auto update = dyn_cast<DynamicUpdateSliceOp>(op))
    for (OpOperand &index : update.getStartIndicesMutable())
      narrow(index);
  else if (auto gather = dyn_cast<GatherOp>(op))
    narrow(gather.getStartIndicesMutable());
  else if (auto scatter = dyn_cast<ScatterOp>(op))
    narrow(scatter.getScatterIndicesMutable());
}

} // namespace systole::emulated

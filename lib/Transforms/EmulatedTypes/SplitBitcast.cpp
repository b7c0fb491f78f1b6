//===- SplitBitcast.cpp - The bits of an element as those of others -------===//
//
// The machine reads memory as elements of 8, 16 or 32 bits: its words. Whatever the types are, the operand's
// bits are laid out as words, these read as words of the result's width, and the result made of them.
//
//===----------------------------------------------------------------------===//

#include "Splitter.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole::emulated {

static int64_t bitsOf(Type element) { return element.getIntOrFloatBitWidth(); }

bool isBitPacking(Operation *op) {
  auto bitcast = dyn_cast<BitcastConvertOp>(op);
  if (!bitcast)
    return false;
  Type from = getElementTypeOrSelf(bitcast.getOperand()), to = getElementTypeOrSelf(bitcast.getType());
  return from != to && (from.isInteger(1) || to.isInteger(1));
}

/// Rows of codes, each of `bits` bits, as one code each; the first is the lowest.
static Term pack(const Term &codes, int64_t bits) {
  int64_t last = codes.rank() - 1;
  std::optional<Term> whole;
  for (int64_t i = 0; i < codes.size(last); ++i) {
    Term column = codes.sliceDimension(last, i, i + 1).reshape(codes.shape().drop_back());
    Term piece = column << double(i * bits);
    whole = whole ? *whole | piece : piece;
  }
  return whole ? *whole : codes.splat(0, codes.type().clone(codes.shape().drop_back()));
}

/// The opposite: each code as a row of `count` codes of `bits` bits.
static Term unpack(const Term &codes, int64_t bits, int64_t count) {
  SmallVector<int64_t> columnShape(codes.shape());
  columnShape.push_back(1);
  SmallVector<Term> columns;
  for (int64_t i = 0; i < count; ++i)
    columns.push_back(((codes >> double(i * bits)) & double((1 << bits) - 1)).reshape(columnShape));
  return concatenate(columns, codes.rank());
}

/// Reads words as words of another type, whose shape is `type`'s.
static Term reinterpretWords(const Term &words, RankedTensorType type) {
  int64_t from = bitsOf(words.element()), to = bitsOf(type.getElementType());
  SmallVector<int64_t> shape(from < to ? type.getShape() : words.shape());
  if (from == to)
    return reinterpret(words.reshape(type.getShape()), type.getElementType());
  shape.push_back(std::max(from, to) / std::min(from, to));
  if (from > to)
    return words.make<BitcastConvertOp>(type.clone(shape), Value(words)).reshape(type.getShape());
  return words.make<BitcastConvertOp>(type, Value(words.reshape(shape)));
}

/// The words of `type`, of which a pair has two and elements of less than a byte share one.
static RankedTensorType wordType(RankedTensorType type) {
  Builder builder(type.getContext());
  int64_t bits = bitsOf(type.getElementType());
  SmallVector<int64_t> shape(type.getShape());
  if (kindOf(type) == Kind::Integer64) {
    shape.push_back(2);
    return RankedTensorType::get(shape, builder.getIntegerType(32, false));
  }
  if (bits < 8)
    shape.back() = shape.back() * bits / 8;
  bool isCode = bits < 8 || kindOf(type) == Kind::NarrowFloat;
  return RankedTensorType::get(shape, isCode ? builder.getIntegerType(8, false) : type.getElementType());
}

/// A byte for each element of less than a byte, the bits above its own being zero.
static Term codesOf(const Term &part, int64_t bits) {
  Type byte = part.getBuilder().getIntegerType(8, false);
  if (part.element().isInteger(1))
    return part.convert(byte);
  return reinterpret(part, byte) & double((1 << bits) - 1);
}

Term Splitter::wordsOf(Value value) {
  if (isPair(value))
    return term(stack(partsOf(value)));
  Term part = term(partsOf(value)[0]);
  int64_t bits = bitsOf(getElementTypeOrSelf(value));
  if (bits >= 8)
    return part;
  SmallVector<int64_t> rows(wordType(cast<RankedTensorType>(value.getType())).getShape());
  rows.push_back(8 / bits);
  return pack(codesOf(part, bits).reshape(rows), bits);
}

void Splitter::bindWords(Value result, const Term &words) {
  auto type = cast<RankedTensorType>(result.getType());
  int64_t bits = bitsOf(type.getElementType());
  if (isPair(result))
    return bind(result, unstack(words));
  Term codes = bits < 8 ? unpack(words, bits, 8 / bits).reshape(type.getShape()) : words;
  if (kindOf(result) == Kind::NarrowFloat)
    return bind(result, Parts{codes});
  if (kindOf(result) == Kind::NarrowInteger)
    return bindNumber(result, codes);
  result.replaceAllUsesWith(type.getElementType().isInteger(1) ? codes != 0 : codes);
}

bool Splitter::splitBitcast(BitcastConvertOp op) {
  auto from = cast<RankedTensorType>(op.getOperand().getType()), to = cast<RankedTensorType>(op.getType());
  int64_t fromBits = bitsOf(from.getElementType()), toBits = bitsOf(to.getElementType());
  if (isPair(op.getOperand()) && isPair(op.getResult())) {
    bind(op.getResult(), partsOf(op.getOperand()));
    return true;
  }
  if (std::max(fromBits, toBits) >= 8) {
    bindWords(op.getResult(), reinterpretWords(wordsOf(op.getOperand()), wordType(to)));
    return true;
  }
  // Both share bytes, which neither shape needs to fill.
  Term codes = codesOf(term(partsOf(op.getOperand())[0]), fromBits);
  if (fromBits < toBits)
    codes = pack(codes, fromBits);
  else if (fromBits > toBits)
    codes = unpack(codes, toBits, fromBits / toBits);
  if (kindOf(op.getResult()) == Kind::NarrowFloat)
    bind(op.getResult(), Parts{codes});
  else if (kindOf(op.getResult()) == Kind::NarrowInteger)
    bindNumber(op.getResult(), codes);
  else
    op.getResult().replaceAllUsesWith(codes != 0);
  return true;
}

} // namespace systole::emulated

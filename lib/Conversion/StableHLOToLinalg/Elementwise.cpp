//===- Elementwise.cpp - Ops that act on each element alone ---------------===//

#include "Lowering.h"
#include "NarrowFloat.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

/// Loop indices to an operand: the same, or none for a scalar among larger operands (select's, clamp's).
static SmallVector<AffineMap> elementwiseMaps(Builder &builder, Operation *op, int64_t rank) {
  SmallVector<AffineMap> maps;
  for (Value operand : op->getOperands()) {
    int64_t operandRank = cast<RankedTensorType>(operand.getType()).getRank();
    maps.push_back(operandRank == rank ? builder.getMultiDimIdentityMap(rank)
                                       : AffineMap::get(rank, 0, builder.getContext()));
  }
  return maps;
}

static SmallVector<Value> decodeAll(Scalars s, ValueRange stored, Operation *op) {
  SmallVector<Value> computed;
  for (auto [value, operand] : llvm::zip_equal(stored, op->getOperands()))
    computed.push_back(decode(s.builder, s.location, value, getElementTypeOrSelf(operand.getType())));
  return computed;
}

LogicalResult Lowering::convertElementwise(Operation *op) {
  if (op->getNumResults() != 1 || op->getNumOperands() == 0)
    return op->emitOpError("can't be compiled for the CPU");
  Type element = getElementTypeOrSelf(op->getResult(0).getType());
  auto type = storageTensor(op->getResult(0).getType());
  bool known = true;
  Value result =
      generate(op->getLoc(), type, get(op->getOperands()), elementwiseMaps(builder, op, type.getRank()),
               [&](Scalars s, ValueRange elements) -> Value {
                 Value computed = emitScalarOp(s, op, decodeAll(s, elements, op));
                 known = computed != nullptr;
                 return known ? encode(s.builder, s.location, computed, element) : computed;
               });
  if (!known)
    return op->emitOpError("can't be compiled for the CPU with operands of these types");
  set(op, result);
  return success();
}

LogicalResult Lowering::convertMap(Operation *op) {
  auto map = cast<MapOp>(op);
  Type element = getElementTypeOrSelf(op->getResult(0).getType());
  auto type = storageTensor(op->getResult(0).getType());
  bool known = true;
  ScalarRegion computation = scalarRegion(map.getComputation());
  Value result =
      generate(op->getLoc(), type, get(op->getOperands()), elementwiseMaps(builder, op, type.getRank()),
               [&](Scalars s, ValueRange elements) -> Value {
                 auto results = computation.emit(s.builder, decodeAll(s, elements, op));
                 known = succeeded(results);
                 return known ? encode(s.builder, s.location, results->front(), element) : Value();
               });
  set(op, result);
  return success(known);
}

namespace {

unsigned elementWidth(Type element) {
  if (auto complex = dyn_cast<ComplexType>(element))
    return 2 * complex.getElementType().getIntOrFloatBitWidth();
  return element.getIntOrFloatBitWidth();
}

/// The bits of an element as it is in memory, as an integer of the element's width.
Value toBits(Scalars s, Value stored, Type element) {
  Type bits = s.builder.getIntegerType(elementWidth(element));
  if (isNarrowFloat(element))
    return bits == stored.getType() ? stored : s.make<arith::TruncIOp>(bits, stored);
  auto complex = dyn_cast<ComplexType>(element);
  if (!complex)
    return s.make<arith::BitcastOp>(bits, decode(s.builder, s.location, stored, element));
  Type part = complex.getElementType();
  Type half = s.builder.getIntegerType(elementWidth(part));
  Value real = s.make<arith::BitcastOp>(half, s.make<complex::ReOp>(part, stored));
  Value imaginary = s.make<arith::BitcastOp>(half, s.make<complex::ImOp>(part, stored));
  Value high =
      s.make<arith::ShLIOp>(s.make<arith::ExtUIOp>(bits, imaginary), s.integer(bits, elementWidth(part)));
  return s.make<arith::OrIOp>(s.make<arith::ExtUIOp>(bits, real), high);
}

Value fromBits(Scalars s, Value bits, Type element) {
  Type storage = storageType(element);
  if (isNarrowFloat(element))
    return bits.getType() == storage ? bits : s.make<arith::ExtUIOp>(storage, bits);
  auto complex = dyn_cast<ComplexType>(element);
  if (!complex)
    return encode(s.builder, s.location, s.make<arith::BitcastOp>(computeType(element), bits), element);
  Type part = complex.getElementType();
  Type half = s.builder.getIntegerType(elementWidth(part));
  Value high = s.make<arith::ShRUIOp>(bits, s.integer(bits.getType(), elementWidth(part)));
  Value real = s.make<arith::BitcastOp>(part, s.make<arith::TruncIOp>(half, bits));
  Value imaginary = s.make<arith::BitcastOp>(part, s.make<arith::TruncIOp>(half, high));
  return s.make<complex::CreateOp>(complex, real, imaginary);
}

} // namespace

LogicalResult Lowering::convertBitcast(Operation *op) {
  Type from = getElementTypeOrSelf(op->getOperand(0).getType()),
       to = getElementTypeOrSelf(op->getResult(0).getType());
  unsigned fromWidth = elementWidth(from), toWidth = elementWidth(to);
  auto type = storageTensor(op->getResult(0).getType());
  auto source = cast<RankedTensorType>(op->getOperand(0).getType());
  Value operand = get(op->getOperand(0));
  // Between widths the narrower elements of one wider are along the last dimension, the lowest bits first.
  Type wide = builder.getIntegerType(std::max(fromWidth, toWidth));
  Type narrow = builder.getIntegerType(std::min(fromWidth, toWidth));
  unsigned narrowWidth = std::min(fromWidth, toWidth);
  Value result;
  if (fromWidth >= toWidth) {
    auto map = leadingLoops(type.getRank(), source.getRank());
    result = generate(op->getLoc(), type, operand, map, [&](Scalars s, ValueRange elements) {
      Value bits = toBits(s, elements[0], from);
      if (fromWidth == toWidth)
        return fromBits(s, bits, to);
      Value position = s.make<linalg::IndexOp>(type.getRank() - 1);
      Value shift =
          s.make<arith::MulIOp>(s.make<arith::IndexCastOp>(wide, position), s.integer(wide, narrowWidth));
      return fromBits(s, s.make<arith::TruncIOp>(narrow, s.make<arith::ShRUIOp>(bits, shift)), to);
    });
  } else {
    result = generate(op->getLoc(), type, {}, {}, [&](Scalars s, ValueRange) {
      SmallVector<Value> indices;
      for (int64_t d = 0; d < type.getRank(); ++d)
        indices.push_back(s.make<linalg::IndexOp>(d));
      Value bits = s.integer(wide, 0);
      for (unsigned i = 0; i < toWidth / fromWidth; ++i) {
        SmallVector<Value> place(indices);
        place.push_back(s.make<arith::ConstantIndexOp>(i));
        Value part = toBits(s, s.make<tensor::ExtractOp>(operand, place), from);
        Value shifted =
            s.make<arith::ShLIOp>(s.make<arith::ExtUIOp>(wide, part), s.integer(wide, i * narrowWidth));
        bits = s.make<arith::OrIOp>(bits, shifted);
      }
      return fromBits(s, bits, to);
    });
  }
  set(op, result);
  return success();
}

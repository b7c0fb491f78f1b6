//===- LinearAlgebraOps.cpp - Inference and verification ------------------===//

#include "Verification.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace systole::stablehlo;

LogicalResult CholeskyOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  RankedTensorType a = tensorOf(adaptor.getA());
  if (a.getRank() < 2)
    return report("c2") << "expected matrices, found " << a;
  if (!agree(a.getDimSize(a.getRank() - 2), a.getDimSize(a.getRank() - 1)))
    return report("c3") << "expected square matrices, found " << a;
  inferred.push_back(a);
  return success();
}

LogicalResult TriangularSolveOp::infer(Adaptor adaptor, const Reporter &report,
                                       SmallVectorImpl<Type> &inferred) {
  RankedTensorType a = tensorOf(adaptor.getA()), b = tensorOf(adaptor.getB());
  if (!sameElementType(a, b))
    return report("c1") << "expected operands of one element type, found " << a << " and " << b;
  int64_t rank = a.getRank();
  if (rank < 2 || b.getRank() != rank)
    return report("c2") << "expected operands of one rank of at least 2, found " << a << " and " << b;
  int64_t order = a.getDimSize(rank - 1);
  bool areSquare = agree(a.getDimSize(rank - 2), order);
  if (!areSquare || !agree(order, b.getDimSize(rank - (adaptor.getLeftSide() ? 2 : 1))) ||
      failed(verifyCompatibleShape(a.getShape().drop_back(2), b.getShape().drop_back(2))))
    return report("c3")
           << "expected square matrices a, and a b of the same batches whose matrices have as many "
           << (adaptor.getLeftSide() ? "rows" : "columns") << ", found " << a << " and " << b;
  if (adaptor.getTransposeA() == Transpose::TRANSPOSE_INVALID)
    return report("i6") << "expected transpose_a to be NO_TRANSPOSE, TRANSPOSE or ADJOINT, found "
                        << stringifyTranspose(adaptor.getTransposeA());
  inferred.push_back(b);
  return success();
}

//===----------------------------------------------------------------------===//
// fft
//===----------------------------------------------------------------------===//

/// Checks that the last dimensions of a tensor of real numbers are `lengths`.
static LogicalResult checkRealShape(const Reporter &report, ArrayRef<int64_t> shape,
                                    ArrayRef<int64_t> lengths) {
  ArrayRef<int64_t> last = shape.take_back(lengths.size());
  if (llvm::all_of(llvm::zip(last, lengths),
                   [](auto pair) { return agree(std::get<0>(pair), std::get<1>(pair)); }))
    return success();
  return report("c4") << "expected real numbers whose last dimensions are the fft_length "
                      << listText(lengths) << ", found " << listText(last);
}

LogicalResult FftOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  RankedTensorType operand = tensorOf(adaptor.getOperand());
  ArrayRef<int64_t> lengths = adaptor.getFftLength();
  FftType type = adaptor.getFftType();
  if (lengths.empty() || lengths.size() > 3)
    return report("c3") << "expected 1 to 3 values in fft_length, found " << listText(lengths);
  if (static_cast<int64_t>(lengths.size()) > operand.getRank())
    return report("c1") << "expected at most as many values in fft_length as the operand's "
                        << operand.getRank() << " dimensions, found " << listText(lengths);
  auto complex = dyn_cast<ComplexType>(operand.getElementType());
  if ((type == FftType::RFFT) == static_cast<bool>(complex))
    return report("c2") << "expected an operand of " << (complex ? "real" : "complex") << " numbers for "
                        << stringifyFftType(type) << ", found " << operand;
  SmallVector<int64_t> shape(operand.getShape());
  Type elementType = operand.getElementType();
  if (type == FftType::RFFT) {
    if (failed(checkRealShape(report, shape, lengths)))
      return failure();
    if (!elementType.isF32() && !elementType.isF64())
      return report("c2") << "expected an operand of f32 or f64, found " << operand;
    elementType = ComplexType::get(elementType);
    if (!isDynamic(shape.back()) && shape.back() != 0)
      shape.back() = shape.back() / 2 + 1;
  } else if (type == FftType::IRFFT) {
    elementType = complex.getElementType();
    int64_t length = lengths.back(), expected = length == 0 ? 0 : length / 2 + 1;
    if (!agree(shape.back(), expected))
      return report("c5") << "expected an operand whose last dimension has size " << expected << " (of "
                          << length << " in fft_length), found " << operand;
    shape.back() = length;
    if (failed(checkRealShape(report, shape, lengths)))
      return failure();
  }
  inferred.push_back(RankedTensorType::get(shape, elementType));
  return success();
}

//===----------------------------------------------------------------------===//
// rng
//===----------------------------------------------------------------------===//

LogicalResult RngOp::verify() {
  Reporter report(*this);
  Type elementType = getElementTypeOrSelf(getA());
  if (getElementTypeOrSelf(getB()) != elementType || getType().getElementType() != elementType)
    return report("c1") << "expected a, b and the result of one element type, found " << getA().getType()
                        << ", " << getB().getType() << " and " << getType();
  if (getRngDistribution() == RngDistribution::NORMAL && !isa<FloatType>(elementType))
    return report("c2") << "expected floats for distribution NORMAL, found " << elementType;
  int64_t rank = getShape().getType().getDimSize(0);
  if (rank != getType().getRank())
    return report("c3") << "expected a result of rank " << rank << ", the number of sizes in shape, found "
                        << getType();
  DenseIntElementsAttr shape;
  if (!matchPattern(getShape(), m_Constant(&shape)))
    return success();
  for (auto [size, expected] : llvm::zip(getType().getShape(), shape.getValues<APInt>()))
    if (!agree(size, expected.getSExtValue()))
      return report("c3") << "expected a result of the shape that is given, found " << getType();
  return success();
}

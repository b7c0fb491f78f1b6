//===- SelectAndScatter.cpp - select_and_scatter --------------------------===//

#include "Lowering.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;
using arith::CmpIPredicate;

LogicalResult Lowering::convertSelectAndScatter(Operation *op) {
  auto scatter = cast<SelectAndScatterOp>(op);
  Location location = op->getLoc();
  auto type = storageTensor(op->getResult(0).getType());
  Type element = getElementTypeOrSelf(op->getResult(0).getType());
  auto sourceType = cast<RankedTensorType>(scatter.getSource().getType());
  Value result = allocate(location, type);
  storeTensor(location, fill(location, type, scalarOf(location, get(scatter.getInitValue()))), result,
              /*restrict=*/false);
  Value operand = readBuffer(location, get(scatter.getOperand())),
        source = readBuffer(location, get(scatter.getSource()));
  SmallVector<int64_t> window = scatter.getWindowDimensionsOrDefault(),
                       strides = scatter.getStridesOrDefault();
  auto padding = scatter.getPaddingOrDefault();
  int64_t rank = type.getRank();
  Type i1 = builder.getI1Type();
  bool known = true;
  ScalarRegion select = scalarRegion(scatter.getSelect()), combine = scalarRegion(scatter.getScatter());
  auto number = [&](int64_t n) { return constantIndex(location, n); };

  loopNest(location, sourceType.getShape(), [&](ValueRange outer) {
    // Carried through the window: whether there is a choice yet, its value, and its place.
    Scalars s{builder, location};
    Values state{s.integer(i1, 0),
                 arith::ConstantOp::create(builder, location, builder.getZeroAttr(type.getElementType()))};
    state.append(rank, number(0));
    Values lower(rank, number(0)), upper = llvm::map_to_vector(window, number), step(rank, number(1));
    auto nest = scf::buildLoopNest(
        builder, location, lower, upper, step, state,
        [&](OpBuilder &nested, Location, ValueRange inner, ValueRange carried) -> scf::ValueVector {
          Scalars t{nested, location};
          Values place;
          Value inside = t.integer(i1, 1);
          for (int64_t d = 0; d < rank; ++d) {
            auto constant = [&](int64_t n) { return t.make<arith::ConstantIndexOp>(n); };
            Value start = t.make<arith::MulIOp>(outer[d], constant(strides[d]));
            Value position =
                t.make<arith::AddIOp>(t.make<arith::AddIOp>(start, inner[d]), constant(-padding[d].first));
            Value fits = t.make<arith::CmpIOp>(CmpIPredicate::ult, position, constant(type.getDimSize(d)));
            inside = t.make<arith::AndIOp>(inside, fits);
            place.push_back(position);
          }
          auto choice =
              scf::IfOp::create(nested, location, TypeRange(carried), inside, /*withElseRegion=*/true);
          OpBuilder::InsertionGuard guard(nested);
          nested.setInsertionPointToStart(choice.elseBlock());
          scf::YieldOp::create(nested, location, carried);
          nested.setInsertionPointToStart(choice.thenBlock());
          Value candidate = t.make<memref::LoadOp>(operand, place);
          FailureOr<Values> keeps =
              select.emit(nested, ValueRange{decode(nested, location, carried[1], element),
                                             decode(nested, location, candidate, element)});
          known = succeeded(keeps);
          if (!known) {
            scf::YieldOp::create(nested, location, carried);
            return scf::ValueVector(choice.getResults());
          }
          Value stays = t.make<arith::AndIOp>(carried[0], keeps->front());
          Values next{t.integer(i1, 1), t.select(stays, carried[1], candidate)};
          for (int64_t d = 0; d < rank; ++d)
            next.push_back(t.select(stays, carried[2 + d], place[d]));
          scf::YieldOp::create(nested, location, next);
          return scf::ValueVector(choice.getResults());
        });
    if (!known)
      return;
    ValueRange chosen = nest.results.empty() ? ValueRange(state) : ValueRange(nest.results);
    auto guard = scf::IfOp::create(builder, location, chosen[0]);
    builder.setInsertionPointToStart(guard.thenBlock());
    ValueRange place = chosen.drop_front(2);
    Value current = decode(builder, location, s.make<memref::LoadOp>(result, place), element);
    Value update = decode(builder, location, s.make<memref::LoadOp>(source, outer), element);
    FailureOr<Values> combined = combine.emit(builder, {current, update});
    known = succeeded(combined);
    if (known)
      memref::StoreOp::create(builder, location, encode(builder, location, combined->front(), element),
                              result, place);
  });
  if (!known)
    return failure();
  set(op, asTensor(location, result, /*writable=*/true));
  return success();
}

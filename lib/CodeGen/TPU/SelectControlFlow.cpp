//===- SelectControlFlow.cpp - scf to basic blocks ------------------------===//

#include "InstructionSelector.h"

using namespace mlir;
using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using isa::Opcode;

SmallVector<Register> InstructionSelector::defineAll(ValueRange values) {
  return llvm::map_to_vector(values, [&](Value value) { return define(value); });
}

/// The test is at the bottom, and once more in front of the loop unless it is known to pass:
///
///     iv = lower; arguments = initial values
///     unless iv < upper: branch exit
///   body:
///     …
///     arguments = yielded; iv += step
///     if iv < upper: branch body
///   exit:
LogicalResult InstructionSelector::select(scf::ForOp op) {
  auto less = op.getUnsignedCmp() ? arith::CmpIPredicate::ult : arith::CmpIPredicate::slt;
  SmallVector<Move> moves{{define(op.getInductionVar()), op.getLowerBound()}};
  for (auto [argument, init] : llvm::zip_equal(op.getRegionIterArgs(), op.getInitArgs()))
    moves.push_back({define(argument), init});
  for (auto [result, argument] : llvm::zip_equal(op.getResults(), op.getRegionIterArgs()))
    registers[result] = registers.lookup(argument);
  appendMoves(moves);

  auto lower = getConstantBits(op.getLowerBound()), upper = getConstantBits(op.getUpperBound());
  bool runs = lower && upper && (op.getUnsignedCmp() ? *lower < *upper : int32_t(*lower) < int32_t(*upper));
  unsigned preheader = program.blocks.size() - 1;
  if (!runs) {
    Condition enter = compare(less, op.getInductionVar(), op.getUpperBound());
    setBranch(append(Opcode::sbr), {enter.reg, !enter.inverted}, 0);
  }

  scopes.emplace_back().preheader = preheader;
  unsigned body = startBlock();
  if (failed(selectBlock(*op.getBody())))
    return failure();
  moves.clear();
  auto yield = cast<scf::YieldOp>(op.getBody()->getTerminator());
  for (auto [argument, value] : llvm::zip_equal(op.getRegionIterArgs(), yield.getOperands()))
    moves.push_back({registers[argument], value});
  // The induction variable may be yielded: it changes after the copies.
  Operand step = getScalar(op.getStep());
  appendMoves(moves);
  Register iv = registers[op.getInductionVar()];
  append(Opcode::sadd, iv, iv, step);
  Condition again = compare(less, op.getInductionVar(), op.getUpperBound());
  setBranch(append(Opcode::sbr), again, body);
  scopes.pop_back();

  unsigned exit = startBlock();
  if (!runs)
    program.blocks[preheader].instructions.back().target = exit;
  return success();
}

///     unless condition: branch else
///     …; results = yielded; branch join
///   else:
///     …; results = yielded
///   join:
LogicalResult InstructionSelector::select(scf::IfOp op) {
  Condition condition = getCondition(op.getCondition());
  SmallVector<Register> results = defineAll(op.getResults());
  unsigned head = program.blocks.size() - 1;
  setBranch(append(Opcode::sbr), {condition.reg, !condition.inverted}, 0);

  auto selectSide = [&](mlir::Block &side) -> LogicalResult {
    startBlock();
    if (failed(selectBlock(side)))
      return failure();
    SmallVector<Move> moves;
    for (auto [result, value] : llvm::zip_equal(results, side.getTerminator()->getOperands()))
      moves.push_back({result, value});
    appendMoves(moves);
    return success();
  };
  scopes.emplace_back();
  if (failed(selectSide(*op.thenBlock())))
    return failure();
  unsigned other = program.blocks.size();
  if (op.elseBlock()) {
    unsigned thenEnd = program.blocks.size() - 1;
    append(Opcode::sbr);
    if (failed(selectSide(*op.elseBlock())))
      return failure();
    program.blocks[thenEnd].instructions.back().target = program.blocks.size();
  }
  scopes.pop_back();
  program.blocks[head].instructions.back().target = other;
  startBlock();
  return success();
}

///     before's arguments = initial values
///   before:
///     …; results = values of the condition op
///     unless condition: branch exit
///     …; before's arguments = yielded; branch before
///   exit:
///
/// Where the second region only yields, the test is at the bottom.
LogicalResult InstructionSelector::select(scf::WhileOp op) {
  SmallVector<Move> moves;
  for (auto [argument, init] : llvm::zip_equal(op.getBeforeArguments(), op.getInits()))
    moves.push_back({define(argument), init});
  appendMoves(moves);
  SmallVector<Register> results = defineAll(op.getResults());
  for (auto [argument, reg] : llvm::zip_equal(op.getAfterArguments(), results))
    registers[argument] = reg;

  scopes.emplace_back().preheader = program.blocks.size() - 1;
  unsigned before = startBlock();
  if (failed(selectBlock(*op.getBeforeBody())))
    return failure();
  scf::ConditionOp conditionOp = op.getConditionOp();
  Condition condition = getCondition(conditionOp.getCondition());
  moves.clear();
  for (auto [reg, value] : llvm::zip_equal(results, conditionOp.getArgs()))
    moves.push_back({reg, value});

  // The copies may overwrite the register of the condition.
  if (llvm::is_contained(results, condition.reg)) {
    Register saved = program.makeVirtual(RegisterClass::Predicate);
    block().instructions.push_back(makeCopy(saved, condition.reg));
    condition.reg = saved;
  }
  appendMoves(moves);
  unsigned test = program.blocks.size() - 1;
  setBranch(append(Opcode::sbr), {condition.reg, !condition.inverted}, 0);

  startBlock();
  if (failed(selectBlock(*op.getAfterBody())))
    return failure();
  moves.clear();
  for (auto [argument, value] : llvm::zip_equal(op.getBeforeArguments(), op.getYieldOp().getOperands()))
    moves.push_back({registers[argument], value});
  appendMoves(moves);
  append(Opcode::sbr).target = before;
  scopes.pop_back();
  program.blocks[test].instructions.back().target = startBlock();
  return success();
}

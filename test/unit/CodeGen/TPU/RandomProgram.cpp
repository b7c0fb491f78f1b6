//===- RandomProgram.cpp - Random programs for the backend's tests --------===//

#include "RandomProgram.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

#include <random>

using namespace mlir;
using namespace systole::tpu;

namespace {

class Generator {
public:
  Generator(MLIRContext &context, const RandomProgramOptions &options)
      : options(options), random(options.seed), builder(&context), location(builder.getUnknownLoc()),
        i1(builder.getI1Type()), i32(builder.getI32Type()), floats(getRegisterType(builder.getF32Type())),
        integers(getRegisterType(i32)), masks(getRegisterType(i1)), budget(options.ops) {}

  OwningOpRef<ModuleOp> run();

private:
  static constexpr int kRows = 2000, kWords = 3000;

  template <typename Op, typename... Args> Value make(Args &&...args) {
    return add(Op::create(builder, location, std::forward<Args>(args)...)->getResult(0));
  }
  Value add(Value value) {
    values.push_back(value);
    return value;
  }
  int below(int limit) { return int(random() % unsigned(limit)); }
  Value constant(int32_t value) { return arith::ConstantIntOp::create(builder, location, value, 32); }
  Value splat(Type type, Attribute value) {
    return arith::ConstantOp::create(builder, location,
                                     DenseElementsAttr::get(cast<ShapedType>(type), value));
  }
  Value makeConstant(Type type);
  Value pick(Type type);
  Value pickOther(Type type, Value than);
  Type pickType() { return ArrayRef<Type>{i32, i1, floats, floats, integers, masks}[below(6)]; }
  Value address(int limit);

  void seedValues();
  void body(int depth, int ops);
  void step(int depth);
  void scalarOp();
  void floatOp();
  void integerOp();
  void maskOp();
  void permuteOp();
  void memoryOp();
  void forLoop(int depth);
  void branch(int depth);
  void whileLoop(int depth);
  void matrixProduct();
  void transpose();
  void storeAll();

  RandomProgramOptions options;
  std::mt19937 random;
  OpBuilder builder;
  Location location;
  Type i1, i32, floats, integers, masks;
  std::vector<Value> values;
  int budget;
};

} // namespace

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Value Generator::makeConstant(Type type) {
  // No 0 or 1 among the floats: folding x * 1 or x + 0 away would not flush.
  static constexpr float kFloats[] = {0.5f, -3.25f, 2.0f, 1e-3f, 7e8f};
  static constexpr int32_t kIntegers[] = {0, 1, -1, 5, 127, 65536, -40000, 0x7FFFFFFF};
  int32_t number = kIntegers[below(8)];
  if (type == i32)
    return constant(number);
  if (type == i1)
    return arith::ConstantIntOp::create(builder, location, below(2), 1);
  if (type == floats)
    return splat(type, builder.getF32FloatAttr(kFloats[below(5)]));
  if (type == masks)
    return splat(type, builder.getBoolAttr(below(2)));
  return splat(type, builder.getI32IntegerAttr(number));
}

Value Generator::pick(Type type) {
  if (below(10) == 0)
    return makeConstant(type);
  std::vector<Value> candidates;
  for (size_t i = values.size(); i-- > 0 && int(candidates.size()) < options.recent;)
    if (values[i].getType() == type)
      candidates.push_back(values[i]);
  return candidates.empty() ? makeConstant(type) : candidates[below(candidates.size())];
}

Value Generator::pickOther(Type type, Value than) {
  Value other = pick(type);
  return other == than ? makeConstant(type) : other;
}

/// Below `limit`, constant or not.
Value Generator::address(int limit) {
  if (below(2))
    return constant(below(limit));
  int mask = 1;
  while (mask * 2 <= limit)
    mask *= 2;
  Value bits = make<arith::AndIOp>(pick(i32), constant(mask - 1));
  return below(2) ? bits : make<arith::AddIOp>(bits, constant(below(16)));
}

void Generator::seedValues() {
  Value lane = make<LaneIdOp>(integers), sublane = make<SublaneIdOp>(integers);
  Value mixed = make<arith::AddIOp>(
      lane, make<arith::MulIOp>(sublane, splat(integers, builder.getI32IntegerAttr(977))));
  make<arith::SIToFPOp>(floats, mixed);
  Value centred = make<arith::SubFOp>(values.back(), splat(floats, builder.getF32FloatAttr(3900.5f)));
  make<arith::MulFOp>(centred, splat(floats, builder.getF32FloatAttr(1e-3f)));
  for (int i = 0; i < 4; ++i)
    StoreOp::create(builder, location, pick(i % 2 ? floats : integers), constant(i * 500));
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

void Generator::scalarOp() {
  switch (below(14)) {
  case 0:
    make<arith::AddIOp>(pick(i32), pick(i32));
    break;
  case 1:
    make<arith::SubIOp>(pick(i32), pick(i32));
    break;
  case 2:
    make<arith::MulIOp>(pick(i32), pick(i32));
    break;
  case 3:
    make<arith::XOrIOp>(pick(i32), pick(i32));
    break;
  case 4:
    make<arith::ShRSIOp>(pick(i32), constant(below(32)));
    break;
  case 5:
    make<arith::MaxSIOp>(pick(i32), pick(i32));
    break;
  case 6:
    make<arith::MinUIOp>(pick(i32), pick(i32));
    break;
  case 7:
    make<arith::CmpIOp>(arith::CmpIPredicate(below(10)), pick(i32), pick(i32));
    break;
  case 8:
    make<arith::SelectOp>(pick(i1), pick(i32), pick(i32));
    break;
  case 9:
    make<arith::ExtUIOp>(i32, pick(i1));
    break;
  case 10:
    make<arith::AndIOp>(pick(i1), pick(i1));
    break;
  case 11:
    make<arith::XOrIOp>(pick(i1), pick(i1));
    break;
  case 12:
    make<arith::SelectOp>(pick(i1), pick(i1), pick(i1));
    break;
  case 13:
    make<arith::RemUIOp>(pick(i32), constant(1 + below(100)));
    break;
  }
}

void Generator::floatOp() {
  Value a = pick(floats);
  switch (below(options.bitcasts ? 13 : 11)) {
  case 0:
    make<arith::AddFOp>(a, pick(floats));
    break;
  case 1:
    make<arith::SubFOp>(a, pick(floats));
    break;
  case 2:
    make<arith::MulFOp>(a, pick(floats));
    break;
  case 3:
    make<arith::MaximumFOp>(a, pickOther(floats, a));
    break;
  case 4:
    make<arith::MinimumFOp>(a, pickOther(floats, a));
    break;
  case 5:
    make<arith::SelectOp>(pick(masks), a, pick(floats));
    break;
  case 6:
    make<arith::SelectOp>(pick(i1), a, pick(floats));
    break;
  case 7:
    make<arith::SIToFPOp>(floats, pick(integers));
    break;
  case 8:
    make<TranscendentalOp>(below(2) ? TranscendentalKind::Exp : TranscendentalKind::Tanh, a);
    break;
  case 9:
    make<TranscendentalBinaryOp>(TranscendentalBinaryKind::Divide, a, pick(floats));
    break;
  case 10:
    make<UnaryOp>(floats, UnaryKind(2 + below(6)), a);
    break;
  case 11:
    make<SplatOp>(floats, pick(i32));
    break;
  case 12:
    make<arith::BitcastOp>(floats, pick(integers));
    break;
  }
}

void Generator::integerOp() {
  Value a = pick(integers);
  switch (below(14)) {
  case 0:
    make<arith::AddIOp>(a, pick(integers));
    break;
  case 1:
    make<arith::SubIOp>(a, pick(integers));
    break;
  case 2:
    make<arith::MulIOp>(a, pick(integers));
    break;
  case 3:
    make<arith::AndIOp>(a, pick(integers));
    break;
  case 4:
    make<arith::ShLIOp>(a, splat(integers, builder.getI32IntegerAttr(below(32))));
    break;
  case 5:
    make<arith::MinSIOp>(a, pick(integers));
    break;
  case 6:
    make<arith::MaxUIOp>(a, pick(integers));
    break;
  case 7:
    make<arith::SelectOp>(pick(masks), a, pick(integers));
    break;
  case 8:
    make<SplatOp>(integers, pick(i32));
    break;
  case 9:
    make<arith::ExtUIOp>(integers, pick(masks));
    break;
  case 10:
    make<arith::ExtSIOp>(integers, pick(masks));
    break;
  case 11:
    make<arith::BitcastOp>(integers, pick(floats));
    break;
  case 12:
    make<UnaryOp>(integers, below(2) ? UnaryKind::FloatToInt : UnaryKind::FloatToUInt, pick(floats));
    break;
  case 13:
    make<UnaryOp>(integers, below(2) ? UnaryKind::PopCount : UnaryKind::CountLeadingZeros, a);
    break;
  }
}

void Generator::maskOp() {
  switch (below(5)) {
  case 0:
    make<arith::CmpIOp>(arith::CmpIPredicate(below(10)), pick(integers), pick(integers));
    break;
  case 1:
    make<arith::CmpFOp>(arith::CmpFPredicate(below(16)), pick(floats), pick(floats));
    break;
  case 2:
    make<arith::AndIOp>(pick(masks), pick(masks));
    break;
  case 3:
    make<arith::XOrIOp>(pick(masks), pick(masks));
    break;
  case 4:
    make<arith::SelectOp>(pick(masks), pick(masks), pick(masks));
    break;
  }
}

void Generator::permuteOp() {
  Type type = below(2) ? floats : integers;
  switch (below(6)) {
  case 0:
    make<RotateLanesOp>(pick(type), pick(i32));
    break;
  case 1:
    make<RotateSublanesOp>(pick(type), pick(i32));
    break;
  case 2:
    make<PermuteLanesOp>(pick(type), pick(integers));
    break;
  case 3:
    make<BroadcastLaneOp>(pick(type), below(128));
    break;
  case 4:
    make<ReduceLanesOp>(ReductionKind(below(type == floats ? 3 : 5)), pick(type));
    break;
  case 5:
    make<ExtractOp>(pick(type), below(8), below(128));
    break;
  }
}

void Generator::memoryOp() {
  switch (below(4)) {
  case 0:
    make<LoadOp>(below(2) ? floats : integers, address(kRows), below(64), below(4));
    break;
  case 1:
    StoreOp::create(builder, location, pick(below(2) ? floats : integers), address(kRows), below(64),
                    1 + below(3));
    break;
  case 2:
    make<ScalarLoadOp>(i32, address(kWords), below(32));
    break;
  case 3:
    ScalarStoreOp::create(builder, location, pick(i32), address(kWords), below(32));
    break;
  }
}

void Generator::matrixProduct() {
  bool transposed = below(2);
  for (int i = 0; i < 16; ++i)
    MatrixLoadOp::create(builder, location, pick(floats), transposed);
  MatrixSwapOp::create(builder, location);
  // Up to three results are in the queue at once.
  int waiting = 0;
  for (int i = 0, count = 1 + below(5); i < count || waiting > 0;) {
    bool push = i < count && waiting < 3 && (waiting == 0 || below(2));
    if (push)
      MatrixMultiplyOp::create(builder, location, pick(floats));
    else
      make<MatrixPopOp>(floats);
    i += push;
    waiting += push ? 1 : -1;
  }
}

void Generator::transpose() {
  for (int i = 0; i < 16; ++i)
    TransposePushOp::create(builder, location, pick(floats));
  for (int i = 0; i < 16; ++i)
    make<TransposePopOp>(floats);
}

//===----------------------------------------------------------------------===//
// Control
//===----------------------------------------------------------------------===//

void Generator::forLoop(int depth) {
  Value lower = constant(below(3)), step = constant(1 + below(2));
  Value upper = below(2) ? constant(below(6)) : make<arith::AndIOp>(pick(i32), constant(3));
  SmallVector<Value> inits;
  for (int i = below(5); i > 0; --i)
    inits.push_back(pick(pickType()));
  auto loop = scf::ForOp::create(builder, location, lower, upper, step, inits);
  OpBuilder::InsertionGuard guard(builder);
  // Without results, the builder has made the terminator.
  if (inits.empty())
    builder.setInsertionPoint(loop.getBody()->getTerminator());
  else
    builder.setInsertionPointToStart(loop.getBody());
  size_t outside = values.size();
  for (Value argument : loop.getBody()->getArguments())
    add(argument);
  body(depth - 1, 3 + below(15));
  SmallVector<Value> yielded;
  for (Value init : inits)
    yielded.push_back(pick(init.getType()));
  if (!inits.empty())
    scf::YieldOp::create(builder, location, yielded);
  values.resize(outside);
  for (Value result : loop.getResults())
    add(result);
}

void Generator::branch(int depth) {
  SmallVector<Type> types;
  for (int i = below(4); i > 0; --i)
    types.push_back(pickType());
  bool hasElse = !types.empty() || below(2);
  auto op = scf::IfOp::create(builder, location, types, pick(i1), /*addThenBlock=*/true, hasElse);
  size_t outside = values.size();
  for (Block *side : {op.thenBlock(), op.elseBlock()}) {
    if (!side)
      continue;
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToEnd(side);
    body(depth - 1, below(12));
    SmallVector<Value> yielded;
    for (Type type : types)
      yielded.push_back(pick(type));
    scf::YieldOp::create(builder, location, yielded);
    values.resize(outside);
  }
  for (Value result : op.getResults())
    add(result);
}

/// Counts to a small number; a second value goes around with it.
void Generator::whileLoop(int depth) {
  Value limit = constant(below(5)), first = constant(0);
  Type type = pickType();
  SmallVector<Value> inits{first, pick(type)};
  SmallVector<Type> types{i32, type};
  size_t outside = values.size();
  auto loop = scf::WhileOp::create(
      builder, location, types, inits,
      [&](OpBuilder &, Location, ValueRange arguments) {
        OpBuilder::InsertionGuard guard(builder);
        builder.setInsertionPointToEnd(arguments[0].getParentBlock());
        add(arguments[1]);
        body(depth - 1, below(5));
        Value more = arith::CmpIOp::create(builder, location, arith::CmpIPredicate::slt, arguments[0], limit);
        scf::ConditionOp::create(builder, location, more, ValueRange{arguments[0], pick(type)});
        values.resize(outside);
      },
      [&](OpBuilder &, Location, ValueRange arguments) {
        OpBuilder::InsertionGuard guard(builder);
        builder.setInsertionPointToEnd(arguments[0].getParentBlock());
        add(arguments[1]);
        body(depth - 1, below(8));
        Value next = arith::AddIOp::create(builder, location, arguments[0], constant(1));
        scf::YieldOp::create(builder, location, ValueRange{next, pick(type)});
        values.resize(outside);
      });
  for (Value result : loop.getResults())
    add(result);
}

void Generator::step(int depth) {
  --budget;
  int kind = below(100);
  if (depth > 0 && kind < 5)
    return forLoop(depth);
  if (depth > 0 && kind < 9)
    return branch(depth);
  if (depth > 0 && kind < 11)
    return whileLoop(depth);
  if (kind < 12 && depth == options.depth)
    return below(2) ? matrixProduct() : transpose();
  if (kind < 30)
    return scalarOp();
  if (kind < 52)
    return floatOp();
  if (kind < 68)
    return integerOp();
  if (kind < 76)
    return maskOp();
  if (kind < 84)
    return permuteOp();
  memoryOp();
}

void Generator::body(int depth, int ops) {
  for (int i = 0; i < ops && budget > 0; ++i)
    step(depth);
}

/// So that nothing is dead.
void Generator::storeAll() {
  int row = 2100, word = 3100;
  for (Value value : std::vector<Value>(values)) {
    if (value.getType() == floats || value.getType() == integers) {
      StoreOp::create(builder, location, value, constant(row));
      row += 8;
    } else if (value.getType() == masks) {
      StoreOp::create(builder, location, make<arith::ExtUIOp>(integers, value), constant(row));
      row += 8;
    } else if (word < 3500) {
      Value number = value.getType() == i1 ? make<arith::ExtUIOp>(i32, value) : value;
      ScalarStoreOp::create(builder, location, number, constant(word++));
    }
  }
}

OwningOpRef<ModuleOp> Generator::run() {
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder, location);
  builder.setInsertionPointToEnd(module->getBody());
  auto program = ProgramOp::create(builder, location, "random");
  builder.setInsertionPointToEnd(&program.getBody().front());
  seedValues();
  while (budget > 0)
    step(options.depth);
  storeAll();
  return module;
}

OwningOpRef<ModuleOp> systole::tpu::makeRandomProgram(MLIRContext &context,
                                                      const RandomProgramOptions &options) {
  return Generator(context, options).run();
}

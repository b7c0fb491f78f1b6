//===- ProgramGenerator.cpp - Random stablehlo programs -------------------===//

#include "ProgramGenerator.h"

#include <limits>

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;
using namespace systole::test;

Value ProgramGenerator::constantLike(RankedTensorType type) {
  Type element = mlir::cast<RankedTensorType>(type);
  mlir::Type elementType = type.getElementType();
  Attribute attribute;
  if (elementType.isF32()) {
    static const double numbers[] = {0.0,
                                     -0.0,
                                     1.0,
                                     -1.0,
                                     2.0,
                                     0.5,
                                     3.0,
                                     10.0,
                                     std::numeric_limits<double>::infinity(),
                                     -std::numeric_limits<double>::infinity()};
    attribute = builder.getF32FloatAttr(static_cast<float>(numbers[pick(0, 9)]));
  } else if (elementType.isInteger(1)) {
    attribute = builder.getBoolAttr(chance(50));
  } else {
    static const int64_t numbers[] = {0, 1, -1, 2, 8, 3, 64, INT32_MIN, INT32_MAX, -4};
    attribute = builder.getI32IntegerAttr(static_cast<int32_t>(numbers[pick(0, 9)]));
  }
  return ConstantOp::create(builder, builder.getUnknownLoc(), DenseElementsAttr::get(element, attribute));
}

Value ProgramGenerator::scalar(mlir::Type elementType) { return constantLike(Type::get({}, elementType)); }

Value ProgramGenerator::pickOf(char kind) {
  for (int attempt = 0; attempt < 8; ++attempt) {
    Value value = pickValue();
    bool matches = kind == 'f' ? isFloat(value) : typeOf(value).getElementType().isInteger(32);
    if (matches)
      return value;
  }
  for (Value value : values)
    if (kind == 'f' ? isFloat(value) : typeOf(value).getElementType().isInteger(32))
      return value;
  llvm_unreachable("the arguments have values of both kinds");
}

// Another value of the same type, or a constant.
Value ProgramGenerator::like(Value value) {
  if (chance(40))
    return constantLike(typeOf(value));
  std::vector<Value> candidates;
  for (Value other : values)
    if (other.getType() == value.getType())
      candidates.push_back(other);
  return candidates[pick(0, static_cast<int64_t>(candidates.size()) - 1)];
}

SmallVector<int64_t> ProgramGenerator::permutation(int64_t rank) {
  SmallVector<int64_t> result = llvm::to_vector(llvm::seq<int64_t>(0, rank));
  std::shuffle(result.begin(), result.end(), random);
  return result;
}

Value ProgramGenerator::makeUnary() {
  Location location = builder.getUnknownLoc();
  if (chance(30)) {
    Value x = pickOf('i');
    return chance(50) ? NegOp::create(builder, location, x).getResult()
                      : NotOp::create(builder, location, x).getResult();
  }
  Value x = pickOf('f');
  switch (pick(0, 5)) {
  case 0:
    return NegOp::create(builder, location, x);
  case 1:
    return AbsOp::create(builder, location, x.getType(), x);
  case 2:
    return TanhOp::create(builder, location, x);
  case 3:
    return ExpOp::create(builder, location, x);
  case 4:
    return FloorOp::create(builder, location, x);
  default:
    return SqrtOp::create(builder, location, x);
  }
}

Value ProgramGenerator::makeBinary() {
  Location location = builder.getUnknownLoc();
  bool useFloats = chance(60);
  Value x = pickOf(useFloats ? 'f' : 'i'), y = like(x);
  if (chance(20))
    std::swap(x, y);
  switch (pick(0, useFloats ? 5 : 11)) {
  case 0:
    return AddOp::create(builder, location, x, y);
  case 1:
    return SubtractOp::create(builder, location, x, y);
  case 2:
    return MulOp::create(builder, location, x, y);
  case 3:
    return DivOp::create(builder, location, x, y);
  case 4:
    return MaxOp::create(builder, location, x, y);
  case 5:
    return MinOp::create(builder, location, x, y);
  case 6:
    return RemOp::create(builder, location, x, y);
  case 7:
    return AndOp::create(builder, location, x, y);
  case 8:
    return OrOp::create(builder, location, x, y);
  case 9:
    return XorOp::create(builder, location, x, y);
  case 10:
    return ShiftLeftOp::create(builder, location, x, y);
  default:
    return ShiftRightArithmeticOp::create(builder, location, x, y);
  }
}

Value ProgramGenerator::makeSelection() {
  Location location = builder.getUnknownLoc();
  Value x = pickOf(chance(60) ? 'f' : 'i'), y = like(x);
  if (chance(30))
    return ClampOp::create(builder, location, x.getType(), scalar(typeOf(x).getElementType()), x,
                           scalar(typeOf(x).getElementType()));
  auto direction = static_cast<ComparisonDirection>(pick(0, 5));
  Value predicate = CompareOp::create(builder, location, x, y, direction);
  if (chance(30))
    predicate = NotOp::create(builder, location, predicate);
  return SelectOp::create(builder, location, x.getType(), predicate, like(x), like(x));
}

Value ProgramGenerator::makeConversion() {
  Value x = pickOf('i');
  Location location = builder.getUnknownLoc();
  mlir::Type by = chance(50) ? builder.getI64Type() : builder.getIntegerType(8);
  Value converted = ConvertOp::create(builder, location, x, by);
  return ConvertOp::create(builder, location, converted, builder.getI32Type());
}

Value ProgramGenerator::makeReshape() {
  Value x = pickValue();
  int64_t count = typeOf(x).getNumElements();
  SmallVector<int64_t> shape;
  for (int64_t factor : {2, 3, 2, 3, 5})
    if (count > 0 && count % factor == 0 && chance(60)) {
      shape.push_back(factor);
      count /= factor;
    }
  if (count != 1 || chance(30))
    shape.push_back(count);
  if (chance(40))
    shape.insert(shape.begin() + pick(0, shape.size()), 1);
  return ReshapeOp::create(builder, builder.getUnknownLoc(), typeOf(x).clone(shape), x);
}

Value ProgramGenerator::makeTranspose() {
  Value x = pickValue();
  return TransposeOp::create(builder, builder.getUnknownLoc(), x, permutation(typeOf(x).getRank()));
}

Value ProgramGenerator::makeBroadcast() {
  Value x = pickValue();
  SmallVector<int64_t> shape(typeOf(x).getShape()), dimensions = permutation(shape.size());
  // A new dimension at a random place, the old ones in random order now and then.
  int64_t place = pick(0, shape.size());
  if (chance(60))
    llvm::sort(dimensions);
  SmallVector<int64_t> result(shape.size() + 1, pick(1, 3));
  for (auto [index, dimension] : llvm::enumerate(dimensions)) {
    dimension += dimension >= place;
    result[dimension] = shape[index] == 1 && chance(50) ? 2 : shape[index];
  }
  if (Type::get(result, typeOf(x).getElementType()).getNumElements() > 500)
    return x;
  return BroadcastInDimOp::create(builder, builder.getUnknownLoc(), typeOf(x).clone(result), x, dimensions);
}

Value ProgramGenerator::makePad() {
  Value x = pickValue();
  SmallVector<int64_t> low, high, interior;
  for (int64_t size : typeOf(x).getShape()) {
    low.push_back(pick(size > 1 ? -1 : 0, 2));
    high.push_back(pick(0, 2));
    interior.push_back(chance(20) ? 1 : 0);
  }
  if (typeOf(x).getNumElements() > 200)
    return x;
  return PadOp::create(builder, builder.getUnknownLoc(), x, scalar(typeOf(x).getElementType()), low, high,
                       interior);
}

Value ProgramGenerator::makeSlice() {
  Value x = pickValue();
  SmallVector<int64_t> starts, limits, strides;
  for (int64_t size : typeOf(x).getShape()) {
    starts.push_back(size > 1 && chance(50) ? pick(0, size - 1) : 0);
    limits.push_back(pick(std::min(starts.back() + 1, size), size));
    strides.push_back(chance(20) ? 2 : 1);
  }
  return SliceOp::create(builder, builder.getUnknownLoc(), x, starts, limits, strides);
}

Value ProgramGenerator::makeConcatenate() {
  Value x = pickValue();
  if (typeOf(x).getRank() == 0 || typeOf(x).getNumElements() > 200)
    return x;
  SmallVector<Value> inputs{x, like(x)};
  if (chance(30))
    inputs.push_back(like(x));
  return ConcatenateOp::create(builder, builder.getUnknownLoc(), inputs, pick(0, typeOf(x).getRank() - 1));
}

Value ProgramGenerator::makeReverse() {
  Value x = pickValue();
  SmallVector<int64_t> dimensions;
  for (int64_t dimension = 0; dimension < typeOf(x).getRank(); ++dimension)
    if (chance(50))
      dimensions.push_back(dimension);
  return ReverseOp::create(builder, builder.getUnknownLoc(), x, dimensions);
}

Value ProgramGenerator::makeReduce() {
  Value x = pickOf(chance(60) ? 'f' : 'i');
  Location location = builder.getUnknownLoc();
  SmallVector<int64_t> dimensions;
  for (int64_t dimension = 0; dimension < typeOf(x).getRank(); ++dimension)
    if (chance(50))
      dimensions.push_back(dimension);
  mlir::Type element = typeOf(x).getElementType();
  auto reduce = ReduceOp::create(builder, location, ValueRange(x), ValueRange(scalar(element)), dimensions);
  switch (pick(0, 2)) {
  case 0:
    buildBinaryBody<AddOp>(builder, location, reduce.getBody(), element);
    break;
  case 1:
    buildBinaryBody<MaxOp>(builder, location, reduce.getBody(), element);
    break;
  default:
    buildBinaryBody<MinOp>(builder, location, reduce.getBody(), element);
  }
  return reduce.getResults().front();
}

Value ProgramGenerator::makeDot() {
  Value x = pickOf('f');
  if (typeOf(x).getRank() == 0 || typeOf(x).getRank() > 3 || typeOf(x).getNumElements() > 60)
    return x;
  Location location = builder.getUnknownLoc();
  Value y = like(x);
  int64_t dimension = pick(0, typeOf(x).getRank() - 1);
  if (chance(50)) {
    SmallVector<int64_t> order = permutation(typeOf(x).getRank());
    y = TransposeOp::create(builder, location, y, order);
    auto numbers = DotDimensionNumbersAttr::get(builder.getContext(), {}, {}, {dimension},
                                                {llvm::find(order, dimension) - order.begin()});
    return DotGeneralOp::create(builder, location, x, y, numbers);
  }
  auto numbers = DotDimensionNumbersAttr::get(builder.getContext(), {}, {}, {dimension}, {dimension});
  return DotGeneralOp::create(builder, location, x, y, numbers);
}

// Features first or last, with a constant or computed kernel, sometimes a single element.
Value ProgramGenerator::makeConvolution() {
  Value x = pickOf('f');
  int64_t count = typeOf(x).getNumElements();
  if (count == 0 || count > 100)
    return x;
  Location location = builder.getUnknownLoc();
  bool first = chance(50);
  int64_t height = count % 2 == 0 ? 2 : 1, width = count / height;
  Type inputType = typeOf(x).clone(first ? ArrayRef<int64_t>{1, 1, height, width}
                                         : ArrayRef<int64_t>{1, height, width, 1});
  Value input = ReshapeOp::create(builder, location, inputType, x);
  int64_t window = chance(40) ? 1 : 2, features = pick(1, 2);
  Type kernelType =
      Type::get(first ? ArrayRef<int64_t>{features, 1, 1, window} : ArrayRef<int64_t>{1, window, 1, features},
                builder.getF32Type());
  Value kernel = constantLike(kernelType);
  auto numbers =
      first ? ConvDimensionNumbersAttr::get(builder.getContext(), 0, 1, {2, 3}, 1, 0, {2, 3}, 0, 1, {2, 3})
            : ConvDimensionNumbersAttr::get(builder.getContext(), 0, 3, {1, 2}, 2, 3, {0, 1}, 0, 3, {1, 2});
  int64_t padded = chance(50) ? 1 : 0, outputWidth = width + 2 * padded - window + 1;
  if (outputWidth < 0)
    return x;
  Type resultType = inputType.clone(first ? ArrayRef<int64_t>{1, features, height, outputWidth}
                                          : ArrayRef<int64_t>{1, height, outputWidth, features});
  return ConvolutionOp::create(builder, location, resultType, input, kernel, DenseI64ArrayAttr(),
                               makePaddingAttr(builder.getContext(), {{0, 0}, {padded, padded}}),
                               DenseI64ArrayAttr(), DenseI64ArrayAttr(), DenseBoolArrayAttr(), numbers, 1, 1,
                               ArrayAttr());
}

Value ProgramGenerator::makeIota() {
  Value x = pickOf('i');
  if (typeOf(x).getRank() == 0)
    return x;
  return IotaOp::create(builder, builder.getUnknownLoc(), x.getType(), pick(0, typeOf(x).getRank() - 1));
}

// A loop of zero to two iterations that carries a value through an op, another as it is, and a third for
// nothing.
Value ProgramGenerator::makeLoop() {
  Location location = builder.getUnknownLoc();
  Value x = pickOf('f'), y = like(x);
  Type counterType = Type::get({}, builder.getI32Type());
  auto integer = [&](int32_t number) {
    return ConstantOp::create(builder, location, DenseElementsAttr::get(counterType, number)).getResult();
  };
  Value start = integer(0);
  auto loop = WhileOp::create(builder, location, ValueRange{start, x, y, x});
  OpBuilder::InsertionGuard guard(builder);
  for (Region *region : {&loop.getCond(), &loop.getBody()}) {
    Block *block = builder.createBlock(region);
    for (Value operand : loop.getOperand())
      block->addArgument(operand.getType(), location);
    if (region == &loop.getCond()) {
      Value holds = CompareOp::create(builder, location, block->getArgument(0),
                                      integer(static_cast<int32_t>(pick(0, 2))), ComparisonDirection::LT);
      ReturnOp::create(builder, location, ValueRange(holds));
      continue;
    }
    Value next = AddOp::create(builder, location, block->getArgument(0), integer(1));
    Value sum = AddOp::create(builder, location, block->getArgument(1), block->getArgument(2));
    Value dead = TanhOp::create(builder, location, block->getArgument(3));
    ReturnOp::create(builder, location, ValueRange{next, sum, block->getArgument(2), dead});
  }
  return loop.getResult(1);
}

OwningOpRef<ModuleOp> ProgramGenerator::generate(unsigned numOps) {
  Location location = builder.getUnknownLoc();
  OwningOpRef<ModuleOp> module = ModuleOp::create(location);
  SmallVector<int64_t> shape{pick(1, 3), pick(1, 4), pick(1, 3)};
  SmallVector<mlir::Type> arguments{
      Type::get(shape, builder.getF32Type()), Type::get(shape, builder.getI32Type()),
      Type::get(shape, builder.getF32Type()), Type::get({6}, builder.getF32Type())};
  builder.setInsertionPointToStart(module->getBody());
  auto function = func::FuncOp::create(builder, location, "main", builder.getFunctionType(arguments, {}));
  Block *block = function.addEntryBlock();
  builder.setInsertionPointToStart(block);
  values.assign(block->args_begin(), block->args_end());
  using Maker = Value (ProgramGenerator::*)();
  static const Maker makers[] = {
      &ProgramGenerator::makeUnary,      &ProgramGenerator::makeUnary,     &ProgramGenerator::makeBinary,
      &ProgramGenerator::makeBinary,     &ProgramGenerator::makeBinary,    &ProgramGenerator::makeSelection,
      &ProgramGenerator::makeConversion, &ProgramGenerator::makeReshape,   &ProgramGenerator::makeReshape,
      &ProgramGenerator::makeTranspose,  &ProgramGenerator::makeTranspose, &ProgramGenerator::makeBroadcast,
      &ProgramGenerator::makePad,        &ProgramGenerator::makeSlice,     &ProgramGenerator::makeConcatenate,
      &ProgramGenerator::makeReverse,    &ProgramGenerator::makeReduce,    &ProgramGenerator::makeReduce,
      &ProgramGenerator::makeDot,        &ProgramGenerator::makeIota,      &ProgramGenerator::makeConvolution,
      &ProgramGenerator::makeLoop};
  for (unsigned i = 0; i < numOps; ++i)
    values.push_back((this->*makers[pick(0, std::size(makers) - 1)])());
  // What is used by nothing else is a result, up to a few.
  SmallVector<Value> results;
  for (Value value : llvm::reverse(values))
    if (value.use_empty() && results.size() < 6)
      results.push_back(value);
  func::ReturnOp::create(builder, location, results);
  function.setFunctionType(builder.getFunctionType(arguments, ValueRange(results).getTypes()));
  return module;
}

std::vector<Array> ProgramGenerator::makeArguments(func::FuncOp function) {
  std::vector<Array> arguments;
  for (mlir::Type type : function.getArgumentTypes()) {
    auto tensor = mlir::cast<RankedTensorType>(type);
    bool floats = tensor.getElementType().isF32();
    Array array = Array::zeros(floats ? ElementType::F32 : ElementType::I32,
                               absl::MakeConstSpan(tensor.getShape().data(), tensor.getRank()));
    static const double special[] = {0.0, -0.0, 1.0, std::numeric_limits<double>::infinity(), std::nan("")};
    for (int64_t i = 0; i < array.size(); ++i) {
      if (floats)
        array.setDouble(i, chance(10) ? special[pick(0, 4)] : std::normal_distribution<double>(0, 3)(random));
      else
        array.setInt(i, chance(20) ? pick(INT32_MIN, INT32_MAX) : pick(-20, 20));
    }
    arguments.push_back(std::move(array));
  }
  return arguments;
}

//===- Checks.cpp - Checks of a program, on their way to the runtime ------===//

#include "Checks.h"

#include "systole/Compiler/Diagnostics.h"
#include "systole/Dialect/StableHLO/IR/CheckOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "absl/strings/str_cat.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;

namespace systole {

static constexpr llvm::StringLiteral checksName = "systole.checks";

//===----------------------------------------------------------------------===//
// From the program
//===----------------------------------------------------------------------===//

/// The checks of the entry function, in order. What lies in a region may run never or many times, and what is
/// left of other functions is reached by composites and the like alone.
static LogicalResult findChecks(ModuleOp module, func::FuncOp main, SmallVectorImpl<Operation *> &checks) {
  bool good = true;
  module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!check::describeCheck(op))
      return;
    checks.push_back(op);
    if (op->getBlock() == &main.getBody().front())
      return;
    Operation *parent = op->getParentOp();
    bool isFunction = isa<func::FuncOp>(parent);
    good = false;
    op->emitOpError() << "can't be compiled in "
                      << (isFunction ? "a function that no call names" : "a region of another op")
                      << ": make what it checks a result of '"
                      << (isFunction ? cast<func::FuncOp>(parent).getName()
                                     : parent->getName().getStringRef())
                      << "' and check that in the entry function";
  });
  return success(good);
}

namespace {
/// Finds values among the results, or adds them.
class ResultList {
public:
  explicit ResultList(func::FuncOp function)
      : function(function), terminator(function.getBody().front().getTerminator()) {}

  int64_t indexOf(Value value) {
    OperandRange operands = terminator->getOperands();
    auto found = llvm::find(operands, value);
    int64_t index = found - operands.begin();
    if (found != operands.end())
      return index;
    terminator->insertOperands(index, value);
    (void)function.insertResult(index, value.getType(), {});
    return index;
  }

private:
  func::FuncOp function;
  Operation *terminator;
};
} // namespace

static Value expectedValue(Operation *op, const check::Check &check) {
  if (check.expected)
    return check.expected;
  OpBuilder builder(op);
  return stablehlo::ConstantOp::create(builder, op->getLoc(), check.found.getType(), check.expectedConstant);
}

static Attribute checkAttribute(Builder &builder, const runtime::ProgramCheck &check) {
  auto number = [&](StringRef name, int64_t value) {
    return builder.getNamedAttr(name, builder.getI64IntegerAttr(value));
  };
  auto text = [&](StringRef name, const std::string &value) {
    return builder.getNamedAttr(name, builder.getStringAttr(value));
  };
  return builder.getDictionaryAttr({
      text("name", check.name),
      text("location", check.location),
      number("found", check.found),
      number("expected", check.expected),
      number("kind", static_cast<int64_t>(check.comparison.kind)),
      number("min_ulps", static_cast<int64_t>(check.comparison.minimumUlps)),
      number("max_ulps", static_cast<int64_t>(check.comparison.maximumUlps)),
      builder.getNamedAttr("tolerance", builder.getF64FloatAttr(check.comparison.tolerance)),
  });
}

LogicalResult extractChecks(ModuleOp module) {
  auto main = module.lookupSymbol<func::FuncOp>("main");
  SmallVector<Operation *> ops;
  if (failed(findChecks(module, main, ops)))
    return failure();
  if (ops.empty())
    return success();
  Builder builder(module.getContext());
  ResultList results(main);
  int64_t resultCount = main.getNumResults();
  SmallVector<Attribute> checks;
  for (Operation *op : ops) {
    check::Check description = *check::describeCheck(op);
    runtime::ProgramCheck check;
    check.name = description.name.str();
    check.location = locationText(op->getLoc());
    check.found = results.indexOf(description.found);
    check.expected = results.indexOf(expectedValue(op, description));
    check.comparison = description.comparison;
    checks.push_back(checkAttribute(builder, check));
    // `check.eq` gives whether its operands are equal; where they are not, nobody gets to see it.
    if (op->getNumResults() != 0) {
      OpBuilder inPlace(op);
      auto type = cast<RankedTensorType>(op->getResult(0).getType());
      op->getResult(0).replaceAllUsesWith(stablehlo::ConstantOp::create(
          inPlace, op->getLoc(), type, DenseElementsAttr::get(type, Attribute(inPlace.getBoolAttr(true)))));
    }
    op->erase();
  }
  module->setAttr(checksName, builder.getDictionaryAttr({
                                  builder.getNamedAttr("results", builder.getI64IntegerAttr(resultCount)),
                                  builder.getNamedAttr("checks", builder.getArrayAttr(checks)),
                              }));
  return success();
}

bool hasChecks(ModuleOp module) { return module->hasAttr(checksName); }

//===----------------------------------------------------------------------===//
// To the executable
//===----------------------------------------------------------------------===//

/// The attribute comes from the program's text, where a person may have changed it.
static LogicalResult readCheck(Attribute attribute, runtime::ProgramCheck &check) {
  auto dictionary = dyn_cast<DictionaryAttr>(attribute);
  bool good = static_cast<bool>(dictionary);
  auto number = [&](StringRef name) -> int64_t {
    auto value = good ? dictionary.getAs<IntegerAttr>(name) : IntegerAttr();
    good &= value && value.getType().isSignlessInteger(64);
    return good ? value.getInt() : 0;
  };
  auto text = [&](StringRef name) {
    auto value = good ? dictionary.getAs<StringAttr>(name) : StringAttr();
    good &= static_cast<bool>(value);
    return good ? value.str() : "";
  };
  check.name = text("name");
  check.location = text("location");
  check.found = number("found");
  check.expected = number("expected");
  check.comparison.kind = static_cast<ComparisonKind>(number("kind"));
  check.comparison.minimumUlps = static_cast<uint64_t>(number("min_ulps"));
  check.comparison.maximumUlps = static_cast<uint64_t>(number("max_ulps"));
  auto tolerance = good ? dictionary.getAs<FloatAttr>("tolerance") : FloatAttr();
  if (!tolerance)
    return failure();
  check.comparison.tolerance = tolerance.getValueAsDouble();
  return success();
}

LogicalResult describeChecks(ModuleOp module, runtime::Signature &signature) {
  if (!hasChecks(module))
    return success();
  auto malformed = [&] {
    return module.emitError() << "attribute '" << checksName
                              << "' is not as the stablehlo phase writes it; compile the program again";
  };
  auto attribute = module->getAttrOfType<DictionaryAttr>(checksName);
  auto resultCount = attribute ? attribute.getAs<IntegerAttr>("results") : IntegerAttr();
  auto checks = attribute ? attribute.getAs<ArrayAttr>("checks") : ArrayAttr();
  auto total = static_cast<int64_t>(signature.results.size());
  if (!resultCount || !checks || resultCount.getInt() < 0 || resultCount.getInt() > total)
    return malformed();
  for (Attribute element : checks) {
    runtime::ProgramCheck check;
    if (failed(readCheck(element, check)))
      return malformed();
    signature.checks.push_back(std::move(check));
  }
  auto firstChecked = signature.results.begin() + resultCount.getInt();
  for (auto value = firstChecked; value != signature.results.end(); ++value) {
    value->name = absl::StrCat("checked", signature.checkedValues.size());
    signature.checkedValues.push_back(std::move(*value));
  }
  signature.results.erase(firstChecked, signature.results.end());
  if (absl::Status status = runtime::verifyChecks(signature); !status.ok())
    return malformed().attachNote() << std::string(status.message());
  return success();
}

} // namespace systole

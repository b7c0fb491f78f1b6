//===- SDYAttributes.cpp - The sdy dialect: shardings and their text ------===//

#include "systole/Dialect/SDY/IR/SDYOps.h"

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole::sdy;

#include "systole/Dialect/SDY/IR/SDYEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/SDY/IR/SDYAttributes.cpp.inc"

void SDYDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "systole/Dialect/SDY/IR/SDYAttributes.cpp.inc"
      >();
}

int64_t MeshAttr::getDeviceCount() const {
  int64_t count = 1;
  for (MeshAxisAttr axis : getAxes())
    count *= axis.getSize();
  return count;
}

//===----------------------------------------------------------------------===//
// `{"x", ?}p1`
//===----------------------------------------------------------------------===//

Attribute DimensionShardingAttr::parse(AsmParser &parser, Type) {
  SmallVector<AxisRefAttr> axes;
  bool isClosed = true;
  auto parseOne = [&]() -> ParseResult {
    if (!isClosed)
      return parser.emitError(parser.getCurrentLocation()) << "expected '}' after '?'";
    if (succeeded(parser.parseOptionalQuestion())) {
      isClosed = false;
      return success();
    }
    return parser.parseCustomAttributeWithFallback(axes.emplace_back());
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces, parseOne))
    return {};
  std::optional<int64_t> priority;
  SMLoc location = parser.getCurrentLocation();
  StringRef keyword;
  if (succeeded(parser.parseOptionalKeyword(&keyword))) {
    int64_t number = 0;
    if (!keyword.consume_front("p") || keyword.getAsInteger(10, number)) {
      parser.emitError(location) << "expected a priority such as p1";
      return {};
    }
    priority = number;
  }
  return get(parser.getContext(), axes, isClosed, priority);
}

void DimensionShardingAttr::print(AsmPrinter &printer) const {
  printer << '{';
  printer.printStrippedAttrOrType(getAxes());
  if (!getIsClosed())
    printer << (getAxes().empty() ? "?" : ", ?");
  printer << '}';
  if (getPriority())
    printer << 'p' << *getPriority();
}

//===----------------------------------------------------------------------===//
// `<@mesh, [{"x"}, {}], replicated={"y"}, unreduced={"z"}>`
//===----------------------------------------------------------------------===//

static ParseResult parseAxes(AsmParser &parser, SmallVectorImpl<AxisRefAttr> &axes) {
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces, [&] {
    return parser.parseCustomAttributeWithFallback(axes.emplace_back());
  });
}

Attribute TensorShardingAttr::parse(AsmParser &parser, Type) {
  Attribute mesh;
  SmallVector<DimensionShardingAttr> dimensions;
  SmallVector<AxisRefAttr> replicated, unreduced;
  StringRef reduction = "sum";
  if (parser.parseLess())
    return {};
  if (succeeded(parser.parseOptionalKeyword("mesh"))) {
    MeshAttr whole;
    if (parser.parseCustomAttributeWithFallback(whole))
      return {};
    mesh = whole;
  } else {
    StringAttr name;
    if (parser.parseSymbolName(name))
      return {};
    mesh = FlatSymbolRefAttr::get(name);
  }
  auto parseDimension = [&] { return parser.parseCustomAttributeWithFallback(dimensions.emplace_back()); };
  if (parser.parseComma() || parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseDimension))
    return {};
  while (succeeded(parser.parseOptionalComma())) {
    if (succeeded(parser.parseOptionalKeyword("replicated"))) {
      if (parser.parseEqual() || parseAxes(parser, replicated))
        return {};
      continue;
    }
    if (parser.parseKeyword("unreduced", " or replicated"))
      return {};
    if (succeeded(parser.parseOptionalEqual()))
      (void)parser.parseOptionalKeyword(&reduction, {"sum", "max", "min"});
    if (parseAxes(parser, unreduced))
      return {};
  }
  if (parser.parseGreater())
    return {};
  return get(parser.getContext(), mesh, dimensions, replicated, unreduced, reduction);
}

void TensorShardingAttr::print(AsmPrinter &printer) const {
  printer << '<';
  if (auto mesh = dyn_cast<MeshAttr>(getMeshOrRef())) {
    printer << "mesh";
    printer.printStrippedAttrOrType(mesh);
  } else {
    printer << getMeshOrRef();
  }
  printer << ", [";
  printer.printStrippedAttrOrType(getDimShardings());
  printer << ']';
  auto printAxes = [&](ArrayRef<AxisRefAttr> axes) {
    printer << '{';
    printer.printStrippedAttrOrType(axes);
    printer << '}';
  };
  if (!getReplicatedAxes().empty()) {
    printer << ", replicated=";
    printAxes(getReplicatedAxes());
  }
  if (!getUnreducedAxes().empty()) {
    printer << ", unreduced=" << (getReductionOp() == "sum" ? StringRef() : getReductionOp());
    printAxes(getUnreducedAxes());
  }
  printer << '>';
}

//===----------------------------------------------------------------------===//
// `<([i, j])->([j, i]) {i=8, j=4}>`
//===----------------------------------------------------------------------===//

/// Takes one token of a rule, if there is one, and adds it to `text`.
static bool parseToken(AsmParser &parser, std::string &text) {
  using Parse = ParseResult (AsmParser::*)();
  static constexpr std::pair<Parse, const char *> punctuation[] = {
      {&AsmParser::parseOptionalLParen, "("},  {&AsmParser::parseOptionalRParen, ")"},
      {&AsmParser::parseOptionalLSquare, "["}, {&AsmParser::parseOptionalRSquare, "]"},
      {&AsmParser::parseOptionalLBrace, "{"},  {&AsmParser::parseOptionalRBrace, "}"},
      {&AsmParser::parseOptionalArrow, "->"},  {&AsmParser::parseOptionalComma, ", "},
      {&AsmParser::parseOptionalEqual, "="}};
  for (auto [parse, spelling] : punctuation)
    if (succeeded((parser.*parse)())) {
      if (StringRef(spelling) == "{" && StringRef(text).ends_with(")"))
        text += ' ';
      text += spelling;
      return true;
    }
  int64_t number = 0;
  if (OptionalParseResult parsed = parser.parseOptionalInteger(number); parsed.has_value()) {
    text += std::to_string(number);
    return succeeded(*parsed);
  }
  StringRef keyword;
  if (failed(parser.parseOptionalKeyword(&keyword)))
    return false;
  text += (StringRef(text).ends_with("}") ? " " : "") + keyword.str();
  return true;
}

Attribute OpShardingRuleAttr::parse(AsmParser &parser, Type) {
  std::string text;
  if (parser.parseLess())
    return {};
  while (parseToken(parser, text))
    ;
  if (parser.parseGreater())
    return {};
  return get(parser.getContext(), text);
}

void OpShardingRuleAttr::print(AsmPrinter &printer) const { printer << '<' << getText() << '>'; }

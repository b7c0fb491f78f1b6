//===- AssemblyFormat.h - Textual form of stablehlo ops ---------*- C++ -*-===//
//
// Parsers and printers that the op definitions name as `custom<...>`.
//
//===-----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_DIALECT_STABLEHLO_IR_ASSEMBLYFORMAT_H
#define SYSTOLE_LIB_DIALECT_STABLEHLO_IR_ASSEMBLYFORMAT_H

#include "Verification.h"

namespace systole::stablehlo {

// The bare name of an enumeration's value, `LT`.
template <typename EnumAttr>
mlir::ParseResult parseEnumKeyword(mlir::OpAsmParser &parser, EnumAttr &attribute) {
  mlir::FailureOr<decltype(attribute.getValue())> value =
      mlir::FieldParser<decltype(attribute.getValue())>::parse(parser);
  if (mlir::failed(value))
    return mlir::failure();
  attribute = EnumAttr::get(parser.getContext(), *value);
  return mlir::success();
}
template <typename EnumAttr>
void printEnumKeyword(mlir::OpAsmPrinter &printer, mlir::Operation *, EnumAttr attribute) {
  printer << stringifyEnum(attribute.getValue());
}

// What a future will give: tensors.
mlir::ParseResult parseFutureTypes(mlir::AsmParser &parser, llvm::SmallVectorImpl<mlir::Type> &types);
void printFutureTypes(mlir::AsmPrinter &printer, llvm::ArrayRef<mlir::Type> types);

// Dimension lists, `[0, 2]`.
mlir::FailureOr<llvm::SmallVector<int64_t>> parseDimensions(mlir::AsmParser &parser);
void printDimensions(mlir::AsmPrinter &printer, llvm::ArrayRef<int64_t> dimensions);

/// A list in a struct of dimension lists, `<offset_dims = [1], index_vector_dim = 1>`.
struct ListField {
  llvm::StringRef name;
  llvm::SmallVector<int64_t> value;
};
struct IntegerField {
  llvm::StringRef name;
  int64_t value = 0;
};
// Fields come in any order; those that are not written keep their values. Empty lists and zeros are not
// printed.
mlir::ParseResult parseFields(mlir::AsmParser &parser, llvm::MutableArrayRef<ListField> lists,
                              IntegerField *integer = nullptr);
void printFields(mlir::AsmPrinter &printer,
                 llvm::ArrayRef<std::pair<llvm::StringRef, llvm::ArrayRef<int64_t>>> lists,
                 std::optional<std::pair<llvm::StringRef, int64_t>> integer = std::nullopt);

// `tensor<f32>` where all types are the same, a function type otherwise. The last type is the result's.
mlir::ParseResult parseTypesOrOne(mlir::OpAsmParser &parser, llvm::MutableArrayRef<mlir::Type *> types);
void printTypesOrOne(mlir::OpAsmPrinter &printer, llvm::ArrayRef<mlir::Type> types);

template <typename... Types> mlir::ParseResult parseSameTypes(mlir::OpAsmParser &parser, Types &...types) {
  mlir::Type *pointers[] = {&types...};
  return parseTypesOrOne(parser, pointers);
}
template <typename... Types>
void printSameTypes(mlir::OpAsmPrinter &printer, mlir::Operation *, Types... types) {
  mlir::Type all[] = {types...};
  printTypesOrOne(printer, all);
}

// `tensor<f32>, tensor<i32>`: each operand has the type of its result.
mlir::ParseResult parseSameTypeLists(mlir::OpAsmParser &parser, llvm::SmallVectorImpl<mlir::Type> &operands,
                                     llvm::SmallVectorImpl<mlir::Type> &results);
void printSameTypeLists(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::TypeRange operands,
                        mlir::TypeRange results);

// `tensor<i1>, tensor<f32>`, or a function type where the values' types differ.
mlir::ParseResult parseSelectTypes(mlir::OpAsmParser &parser, mlir::Type &predicate, mlir::Type &onTrue,
                                   mlir::Type &onFalse, mlir::Type &result);
void printSelectTypes(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::Type predicate, mlir::Type onTrue,
                      mlir::Type onFalse, mlir::Type result);

// One type for any number of tokens and the token that comes after them.
template <typename Operands>
mlir::ParseResult parseTokenTypes(mlir::OpAsmParser &parser, const Operands &operands,
                                  llvm::SmallVectorImpl<mlir::Type> &types, mlir::Type &result) {
  if (parser.parseType(result))
    return mlir::failure();
  types.assign(operands.size(), result);
  return mlir::success();
}
inline void printTokenTypes(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::OperandRange,
                            mlir::TypeRange, mlir::Type result) {
  printer.printType(result);
}

// The result's complex type alone, where the parts' types follow from it.
mlir::ParseResult parseComplexTypes(mlir::OpAsmParser &parser, mlir::Type &lhs, mlir::Type &rhs,
                                    mlir::Type &result);
void printComplexTypes(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::Type lhs, mlir::Type rhs,
                       mlir::Type result);

// The result's tuple type alone.
mlir::ParseResult parseTupleTypes(mlir::OpAsmParser &parser, llvm::SmallVectorImpl<mlir::Type> &operands,
                                  mlir::Type &result);
void printTupleTypes(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::TypeRange operands,
                     mlir::Type result);

// `e5m10`
mlir::ParseResult parseExponentMantissa(mlir::OpAsmParser &parser, mlir::IntegerAttr &exponent,
                                        mlir::IntegerAttr &mantissa);
void printExponentMantissa(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::IntegerAttr exponent,
                           mlir::IntegerAttr mantissa);

// `[0:2, 1:7:3]`: start, limit and, unless it is 1, stride.
mlir::ParseResult parseSliceRanges(mlir::OpAsmParser &parser, mlir::DenseI64ArrayAttr &starts,
                                   mlir::DenseI64ArrayAttr &limits, mlir::DenseI64ArrayAttr &strides);
void printSliceRanges(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::DenseI64ArrayAttr starts,
                      mlir::DenseI64ArrayAttr limits, mlir::DenseI64ArrayAttr strides);

// Operands, each followed by a comma.
mlir::ParseResult
parseCommaEndedOperands(mlir::OpAsmParser &parser,
                        llvm::SmallVectorImpl<mlir::OpAsmParser::UnresolvedOperand> &indices);
void printCommaEndedOperands(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::OperandRange indices);

// `batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, HIGH], algorithm = <...>`
mlir::ParseResult parseDotConfiguration(mlir::OpAsmParser &parser, DotDimensionNumbersAttr &dimensions,
                                        mlir::ArrayAttr &precision, DotAlgorithmAttr &algorithm);
void printDotConfiguration(mlir::OpAsmPrinter &printer, mlir::Operation *, DotDimensionNumbersAttr dimensions,
                           mlir::ArrayAttr precision, DotAlgorithmAttr algorithm);

// `, precision = [DEFAULT, HIGH]` where it is there.
mlir::ParseResult parsePrecisionConfig(mlir::OpAsmParser &parser, mlir::ArrayAttr &precision);
void printPrecisionConfig(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::ArrayAttr precision);

// `[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]`
mlir::ParseResult parseConvDimensionNumbers(mlir::AsmParser &parser, ConvDimensionNumbersAttr &dimensions);
void printConvDimensionNumbers(mlir::AsmPrinter &printer, ConvDimensionNumbersAttr dimensions);
inline void printConvDimensionNumbers(mlir::OpAsmPrinter &printer, mlir::Operation *,
                                      ConvDimensionNumbersAttr dimensions) {
  printConvDimensionNumbers(printer, dimensions);
}

// `stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false,
// false]`
mlir::ParseResult parseConvWindow(mlir::OpAsmParser &parser, mlir::DenseI64ArrayAttr &strides,
                                  mlir::DenseIntElementsAttr &padding, mlir::DenseI64ArrayAttr &lhsDilation,
                                  mlir::DenseI64ArrayAttr &rhsDilation, mlir::DenseBoolArrayAttr &reversal);
void printConvWindow(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::DenseI64ArrayAttr strides,
                     mlir::DenseIntElementsAttr padding, mlir::DenseI64ArrayAttr lhsDilation,
                     mlir::DenseI64ArrayAttr rhsDilation, mlir::DenseBoolArrayAttr reversal);

// `@target`
mlir::ParseResult parseCallTarget(mlir::OpAsmParser &parser, mlir::StringAttr &target);
void printCallTarget(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::StringAttr target);

} // namespace systole::stablehlo

#endif

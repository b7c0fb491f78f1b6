//===- ElementwiseOps.td - Arithmetic, comparison, logic -------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_ELEMENTWISEOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_ELEMENTWISEOPS_TD

include "systole/Dialect/Graph/IR/GraphBase.td"

//===----------------------------------------------------------------------===//
// One operand
//===----------------------------------------------------------------------===//

class Graph_UnaryOp<string mnemonic, Type operand, string element, string summaryText, string text,
                    list<Trait> traits = []> : Graph_InferredOp<mnemonic, traits> {
  let summary = summaryText;
  let description = text # "\n\n```mlir\nfunc.func @" # mnemonic # "(%x: tensor<2x3x" # element # ">) -> tensor<2x3x" #
                    element # "> {\n  %y = graph." # mnemonic # " %x : (tensor<2x3x" # element # ">) -> tensor<2x3x" #
                    element # ">\n  return %y : tensor<2x3x" # element # ">\n}\n```\n";
  let arguments = (ins operand:$x);
  let results = (outs operand:$y);
  let inferCode = [{
    ::llvm::LogicalResult $cppClass::infer(Adaptor adaptor, ::systole::graph::Inference &inference) {
      return inference.result(adaptor.getX().getType());
    }
  }];
}

class Graph_NumericUnaryOp<string mnemonic, string summary, string text>
    : Graph_UnaryOp<mnemonic, Graph_NumericTensor, "i32", summary, text>;
class Graph_FloatUnaryOp<string mnemonic, string summary, string text, list<Trait> traits = []>
    : Graph_UnaryOp<mnemonic, Graph_FloatTensor, "f32", summary, text, traits>;

def Graph_AbsOp : Graph_NumericUnaryOp<"abs", "Absolute value",
  "|x|. The most negative integer is its own absolute value; an unsigned integer is unchanged.">;
def Graph_NegOp : Graph_NumericUnaryOp<"neg", "Negation", "-x. Integers wrap around.">;
def Graph_SignOp : Graph_NumericUnaryOp<"sign", "Sign",
  "-1, 0 or 1 as x is below, equal to or above zero; a NaN stays a NaN and a zero keeps its sign.">;
def Graph_SquareOp : Graph_NumericUnaryOp<"square", "Square", "x * x. Integers wrap around.">;
def Graph_ExpOp : Graph_FloatUnaryOp<"exp", "Exponential", "e to the power of x.">;
def Graph_Expm1Op : Graph_FloatUnaryOp<"expm1", "Exponential minus one", "exp(x) - 1, accurate near zero.">;
def Graph_LogOp : Graph_FloatUnaryOp<"log", "Natural logarithm", "ln(x): NaN below zero, -infinity at zero.">;
def Graph_Log1pOp : Graph_FloatUnaryOp<"log1p", "Natural logarithm of one plus x", "ln(1 + x), accurate near zero.">;
def Graph_SqrtOp : Graph_FloatUnaryOp<"sqrt", "Square root", "NaN below zero.">;
def Graph_RsqrtOp : Graph_FloatUnaryOp<"rsqrt", "Reciprocal of the square root", "1 / sqrt(x).">;
def Graph_ReciprocalOp : Graph_FloatUnaryOp<"reciprocal", "Reciprocal", "1 / x.">;
def Graph_FloorOp : Graph_FloatUnaryOp<"floor", "Round down", "The largest integer not above x.">;
def Graph_CeilOp : Graph_FloatUnaryOp<"ceil", "Round up", "The smallest integer not below x.">;
def Graph_RoundOp : Graph_FloatUnaryOp<"round", "Round to the nearest integer",
  "The nearest integer; of two equally near, the even one.">;
def Graph_SinOp : Graph_FloatUnaryOp<"sin", "Sine", "Of an angle in radians.">;
def Graph_CosOp : Graph_FloatUnaryOp<"cos", "Cosine", "Of an angle in radians.">;
def Graph_ErfOp : Graph_FloatUnaryOp<"erf", "Error function", "2/sqrt(pi) times the integral of exp(-t*t) from 0 to x.">;
def Graph_IsNanOp : Graph_InferredOp<"is_nan"> {
  let summary = "Whether an element is a NaN";
  let description = [{
    ```mlir
    func.func @is_nan(%x: tensor<4xf32>) -> tensor<4xi1> {
      %y = graph.is_nan %x : (tensor<4xf32>) -> tensor<4xi1>
      return %y : tensor<4xi1>
    }
    ```
  }];
  let arguments = (ins Graph_FloatTensor:$x);
  let results = (outs Graph_BoolTensor:$y);
}
def Graph_LogicalNotOp : Graph_UnaryOp<"logical_not", Graph_BoolTensor, "i1", "Logical negation", "True where x is false.">;

//===----------------------------------------------------------------------===//
// Two operands, with broadcasting
//===----------------------------------------------------------------------===//

class Graph_BinaryOp<string mnemonic, Type operand, Type result, string element, string resultElement,
                     string summaryText, string text, list<Trait> traits = []> : Graph_InferredOp<mnemonic, traits> {
  let summary = summaryText;
  let description = text # "\n\n```mlir\nfunc.func @" # mnemonic # "(%x: tensor<2x3x" # element # ">, %y: tensor<3x" #
                    element # ">) -> tensor<2x3x" # resultElement # "> {\n  %z = graph." # mnemonic #
                    " %x, %y : (tensor<2x3x" # element # ">, tensor<3x" # element # ">) -> tensor<2x3x" #
                    resultElement # ">\n  return %z : tensor<2x3x" # resultElement # ">\n}\n```\n";
  let arguments = (ins operand:$x, operand:$y);
  let results = (outs result:$z);
}

class Graph_ArithmeticOp<string mnemonic, string summary, string text, list<Trait> traits = []>
    : Graph_BinaryOp<mnemonic, Graph_NumericTensor, Graph_NumericTensor, "f32", "f32", summary, text, traits> {
  let inferCode = [{
    ::llvm::LogicalResult $cppClass::infer(Adaptor adaptor, ::systole::graph::Inference &inference) {
      return inference.inferBinary(adaptor.getOperands());
    }
  }];
}

class Graph_LogicalOp<string mnemonic, string summary, string text>
    : Graph_BinaryOp<mnemonic, Graph_BoolTensor, Graph_BoolTensor, "i1", "i1", summary, text, [Commutative]> {
  let inferCode = [{
    ::llvm::LogicalResult $cppClass::infer(Adaptor adaptor, ::systole::graph::Inference &inference) {
      return inference.inferBinary(adaptor.getOperands());
    }
  }];
}

class Graph_ComparisonOp<string mnemonic, Type operand, string summary, string text, list<Trait> traits = []>
    : Graph_BinaryOp<mnemonic, operand, Graph_BoolTensor, "f32", "i1", summary, text, traits> {
  let inferCode = [{
    ::llvm::LogicalResult $cppClass::infer(Adaptor adaptor, ::systole::graph::Inference &inference) {
      return inference.inferComparison(adaptor.getOperands());
    }
  }];
}

def Graph_AddOp : Graph_ArithmeticOp<"add", "Sum", "x + y. Integers wrap around.", [Commutative]>;
def Graph_SubOp : Graph_ArithmeticOp<"sub", "Difference", "x - y. Integers wrap around.">;
def Graph_MulOp : Graph_ArithmeticOp<"mul", "Product", "x * y. Integers wrap around.", [Commutative]>;
def Graph_DivOp : Graph_ArithmeticOp<"div", "Quotient",
  "x / y. An integer quotient is rounded toward zero; an integer divided by zero has no defined value.">;
def Graph_FloorDivOp : Graph_ArithmeticOp<"floor_div", "Quotient rounded down",
  "floor(x / y), for integers exactly; an integer divided by zero has no defined value.">;
def Graph_ModOp : Graph_ArithmeticOp<"mod", "Remainder with the divisor's sign",
  "x - y * floor(x / y), as Python's %: the result has the sign of y. An integer modulo zero has no defined value.">;
def Graph_PowOp : Graph_ArithmeticOp<"pow", "Power",
  "x to the power of y. For integers, a negative exponent gives 1 for x = 1, 1 or -1 for x = -1, and 0 otherwise.">;
def Graph_MaximumOp : Graph_ArithmeticOp<"maximum", "Larger of two", "A NaN in either operand gives a NaN.",
                                         [Commutative]>;
def Graph_MinimumOp : Graph_ArithmeticOp<"minimum", "Smaller of two", "A NaN in either operand gives a NaN.",
                                         [Commutative]>;
def Graph_SquaredDifferenceOp : Graph_ArithmeticOp<"squared_difference", "Square of the difference",
  "(x - y) * (x - y).", [Commutative]>;

def Graph_EqualOp : Graph_ComparisonOp<"equal", Graph_Tensor, "x == y", "A NaN equals nothing.", [Commutative]>;
def Graph_NotEqualOp : Graph_ComparisonOp<"not_equal", Graph_Tensor, "x != y", "A NaN differs from everything.",
                                          [Commutative]>;
def Graph_LessOp : Graph_ComparisonOp<"less", Graph_NumericTensor, "x < y", "False if either is a NaN.">;
def Graph_LessEqualOp : Graph_ComparisonOp<"less_equal", Graph_NumericTensor, "x <= y", "False if either is a NaN.">;
def Graph_GreaterOp : Graph_ComparisonOp<"greater", Graph_NumericTensor, "x > y", "False if either is a NaN.">;
def Graph_GreaterEqualOp : Graph_ComparisonOp<"greater_equal", Graph_NumericTensor, "x >= y",
                                              "False if either is a NaN.">;

def Graph_LogicalAndOp : Graph_LogicalOp<"logical_and", "Both", "True where both operands are true.">;
def Graph_LogicalOrOp : Graph_LogicalOp<"logical_or", "Either", "True where an operand is true.">;
def Graph_LogicalXorOp : Graph_LogicalOp<"logical_xor", "One of two", "True where exactly one operand is true.">;

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

def Graph_SelectOp : Graph_InferredOp<"select"> {
  let summary = "Takes each element from one of two tensors";
  let description = [{
    The element of `on_true` where `predicate` is true, else of `on_false`. All three operands broadcast.

    ```mlir
    func.func @select(%p: tensor<2x1xi1>, %x: tensor<3xf32>, %y: tensor<f32>) -> tensor<2x3xf32> {
      %z = graph.select %p, %x, %y : (tensor<2x1xi1>, tensor<3xf32>, tensor<f32>) -> tensor<2x3xf32>
      return %z : tensor<2x3xf32>
    }
    ```
  }];
  let arguments = (ins Graph_BoolTensor:$predicate, Graph_Tensor:$on_true, Graph_Tensor:$on_false);
  let results = (outs Graph_Tensor:$result);
}

def Graph_CastOp : Graph_Op<"cast", [Pure]> {
  let summary = "Converts the element type";
  let description = [{
    A float becomes the nearest float of the new type, ties to even. A float becomes an integer by dropping its
    fraction; one that does not fit, or is a NaN, has no defined value. Integers wrap around. Anything but zero becomes
    true; true becomes one. The result type has to be written.

    ```mlir
    func.func @cast(%x: tensor<4xf32>) -> tensor<4xi32> {
      %y = graph.cast %x : (tensor<4xf32>) -> tensor<4xi32>
      return %y : tensor<4xi32>
    }
    ```
  }];
  let arguments = (ins Graph_Tensor:$x);
  let results = (outs Graph_Tensor:$y);
  let assemblyFormat = "operands attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
  let hasFolder = 1;
}

#endif

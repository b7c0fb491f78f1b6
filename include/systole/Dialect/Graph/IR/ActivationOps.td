//===- ActivationOps.td - Activations, their gradients, and softmax --------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_ACTIVATIONOPS_TD
#define SYSTOLE_DIALECT_GRAPH_IR_ACTIVATIONOPS_TD

include "systole/Dialect/Graph/IR/ElementwiseOps.td"

def Graph_ReluOp : Graph_UnaryOp<"relu", Graph_NumericTensor, "f32", "Rectified linear unit",
  "max(x, 0). A NaN stays a NaN.">;
def Graph_Relu6Op : Graph_UnaryOp<"relu6", Graph_NumericTensor, "f32", "Rectified linear unit, at most 6",
  "min(max(x, 0), 6). A NaN stays a NaN.">;
def Graph_EluOp : Graph_FloatUnaryOp<"elu", "Exponential linear unit", "x if x > 0, else exp(x) - 1.">;
def Graph_SeluOp : Graph_FloatUnaryOp<"selu", "Scaled exponential linear unit",
  "1.0507009873554805 * (x if x > 0, else 1.6732632423543772 * (exp(x) - 1)).">;
def Graph_SigmoidOp : Graph_FloatUnaryOp<"sigmoid", "Logistic function", "1 / (1 + exp(-x)).">;
def Graph_TanhOp : Graph_FloatUnaryOp<"tanh", "Hyperbolic tangent", "tanh(x).">;
def Graph_SoftplusOp : Graph_FloatUnaryOp<"softplus", "Smooth rectifier",
  "log(1 + exp(x)), computed as max(x, 0) + log1p(exp(-|x|)) so that it neither overflows nor loses small results.">;
def Graph_SwishOp : Graph_FloatUnaryOp<"swish", "Swish, also called SiLU", "x * sigmoid(x).">;

def Graph_LeakyReluOp : Graph_FloatUnaryOp<"leaky_relu", "Leaky rectified linear unit",
    "x if x > 0, else `alpha` * x, with `alpha` = 0.2 unless given."> {
  let arguments = (ins Graph_FloatTensor:$x, Graph_RealOr<"0.2">:$alpha);
}

def Graph_GeluOp : Graph_FloatUnaryOp<"gelu", "Gaussian error linear unit", [{
    x * (1 + erf(x / sqrt(2))) / 2, or with `approximate = true`
    x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x * x * x))) / 2.}]> {
  let arguments = (ins Graph_FloatTensor:$x, Graph_BoolOr<"false">:$approximate);
}

//===----------------------------------------------------------------------===//
// Gradients: operands in TensorFlow's order
//===----------------------------------------------------------------------===//

class Graph_ActivationGradOp<string mnemonic, string firstName, string secondName, string text, Type operand>
    : Graph_InferredOp<mnemonic> {
  let summary = "Gradient of an activation";
  let description = text # "\n\n```mlir\nfunc.func @" # mnemonic # "(%" # firstName # ": tensor<2x3xf32>, %" #
                    secondName # ": tensor<2x3xf32>) -> tensor<2x3xf32> {\n  %dx = graph." # mnemonic # " %" #
                    firstName # ", %" # secondName # " : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>\n" #
                    "  return %dx : tensor<2x3xf32>\n}\n```\n";
  let results = (outs operand:$dx);
  let inferCode = [{
    ::llvm::LogicalResult $cppClass::infer(Adaptor adaptor, ::systole::graph::Inference &inference) {
      return inference.inferSameTypes(adaptor.getOperands());
    }
  }];
}

// Of the gradient and what the activation was given.
class Graph_GradOfInputOp<string mnemonic, string text, Type operand = Graph_FloatTensor>
    : Graph_ActivationGradOp<mnemonic, "gradients", "features", text, operand> {
  let arguments = (ins operand:$gradients, operand:$features);
}
// Of the gradient and what the activation gave.
class Graph_GradOfOutputOp<string mnemonic, string text>
    : Graph_ActivationGradOp<mnemonic, "gradients", "outputs", text, Graph_FloatTensor> {
  let arguments = (ins Graph_FloatTensor:$gradients, Graph_FloatTensor:$outputs);
}
// Of what the function gave and the gradient.
class Graph_GradFromOutputOp<string mnemonic, string text>
    : Graph_ActivationGradOp<mnemonic, "y", "dy", text, Graph_FloatTensor> {
  let arguments = (ins Graph_FloatTensor:$y, Graph_FloatTensor:$dy);
}

def Graph_ReluGradOp : Graph_GradOfInputOp<"relu_grad",
  "`gradients` where `features` > 0, else zero. `features` may be the input or the output of `graph.relu`.",
  Graph_NumericTensor>;
def Graph_Relu6GradOp : Graph_GradOfInputOp<"relu6_grad",
  "`gradients` where 0 < `features` < 6, else zero.", Graph_NumericTensor>;
def Graph_LeakyReluGradOp : Graph_GradOfInputOp<"leaky_relu_grad",
    "`gradients` where `features` > 0, else `alpha` * `gradients`."> {
  let arguments = (ins Graph_FloatTensor:$gradients, Graph_FloatTensor:$features, Graph_RealOr<"0.2">:$alpha);
}
def Graph_SoftplusGradOp : Graph_GradOfInputOp<"softplus_grad", "`gradients` * sigmoid(`features`).">;
def Graph_EluGradOp : Graph_GradOfOutputOp<"elu_grad",
  "`gradients` where `outputs` > 0, else `gradients` * (`outputs` + 1).">;
def Graph_SeluGradOp : Graph_GradOfOutputOp<"selu_grad",
  "`gradients` * 1.0507… where `outputs` > 0, else `gradients` * (`outputs` + 1.7581…).">;
def Graph_SigmoidGradOp : Graph_GradFromOutputOp<"sigmoid_grad", "`dy` * `y` * (1 - `y`), where `y` = sigmoid(x).">;
def Graph_TanhGradOp : Graph_GradFromOutputOp<"tanh_grad", "`dy` * (1 - `y` * `y`), where `y` = tanh(x).">;
def Graph_RsqrtGradOp : Graph_GradFromOutputOp<"rsqrt_grad", "`dy` * -0.5 * `y`^3, where `y` = rsqrt(x).">;
def Graph_SqrtGradOp : Graph_GradFromOutputOp<"sqrt_grad", "`dy` * 0.5 / `y`, where `y` = sqrt(x).">;
def Graph_ReciprocalGradOp : Graph_GradFromOutputOp<"reciprocal_grad", "-`dy` * `y` * `y`, where `y` = 1 / x.">;

//===----------------------------------------------------------------------===//
// Softmax
//===----------------------------------------------------------------------===//

class Graph_SoftmaxBaseOp<string mnemonic, string summaryText, string text>
    : Graph_FloatUnaryOp<mnemonic, summaryText, text> {
  let arguments = (ins Graph_FloatTensor:$x, Graph_IntegerOr<"-1">:$axis);
  let inferCode = [{
    ::llvm::LogicalResult $cppClass::infer(Adaptor adaptor, ::systole::graph::Inference &inference) {
      return inference.inferAlongAxis(adaptor.getX(), adaptor.getAxis());
    }
  }];
}

def Graph_SoftmaxOp : Graph_SoftmaxBaseOp<"softmax", "Exponentials normalized to sum to one",
  "exp(x - m) / sum(exp(x - m)) along `axis`, the last unless given, where m is the maximum along it.">;
def Graph_LogSoftmaxOp : Graph_SoftmaxBaseOp<"log_softmax", "Logarithm of softmax",
  "(x - m) - log(sum(exp(x - m))) along `axis`, the last unless given, where m is the maximum along it.">;

#endif

//===- GraphBase.td - Types, attributes and base classes of graph ops ------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_GRAPHBASE_TD
#define SYSTOLE_DIALECT_GRAPH_IR_GRAPHBASE_TD

include "mlir/IR/EnumAttr.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "systole/Dialect/Graph/IR/GraphDialect.td"

//===----------------------------------------------------------------------===//
// Tensors. That shapes are static is checked by graph_c1, whose message says what to do about it.
//===----------------------------------------------------------------------===//

defvar Graph_FloatElements = [F32, BF16, F16];
defvar Graph_IntegerElements = [I8, UI8, I32, I64];

def Graph_Tensor : RankedTensorOf<!listconcat(Graph_FloatElements, [I1], Graph_IntegerElements)>;
def Graph_NumericTensor : RankedTensorOf<!listconcat(Graph_FloatElements, Graph_IntegerElements)>;
def Graph_FloatTensor : RankedTensorOf<Graph_FloatElements>;
def Graph_BoolTensor : RankedTensorOf<[I1]>;
def Graph_IndexTensor : RankedTensorOf<[I32, I64]>;

//===----------------------------------------------------------------------===//
// Attributes. Enumerations are written as text: padding = "SAME".
//===----------------------------------------------------------------------===//

class Graph_Enum<string name, string summary, list<string> cases> : I32EnumAttr<name, summary,
    !foreach(index, !range(!size(cases)), I32EnumAttrCase<cases[index], index>)> {
  let cppNamespace = "::systole::graph";
}

def Graph_Padding : Graph_Enum<"Padding", "how a window meets the border", ["SAME", "VALID", "EXPLICIT"]>;
def Graph_DataFormat : Graph_Enum<"DataFormat", "order of an image's dimensions", ["NHWC", "NCHW"]>;
def Graph_Precision : Graph_Enum<"Precision", "accuracy asked of a product", ["DEFAULT", "HIGH", "HIGHEST"]>;
def Graph_PadMode : Graph_Enum<"PadMode", "what padding is filled with", ["CONSTANT", "REFLECT", "SYMMETRIC"]>;

// A string attribute whose C++ accessor is the enumeration's value.
class Graph_TextEnum<EnumAttrInfo enum, string choices> : StringBasedAttr<
    CPred<"::llvm::isa<::mlir::StringAttr>($_self) && ::systole::graph::symbolize" # enum.className #
          "(::llvm::cast<::mlir::StringAttr>($_self).getValue())">,
    "one of " # choices> {
  let returnType = "::systole::graph::" # enum.className;
  let convertFromStorage = "*::systole::graph::symbolize" # enum.className # "($_self.getValue())";
  let constBuilderCall = "$_builder.getStringAttr(::systole::graph::stringify" # enum.className # "($0))";
}

def Graph_PaddingAttr : Graph_TextEnum<Graph_Padding, "\"SAME\", \"VALID\", \"EXPLICIT\"">;
def Graph_DataFormatAttr : DefaultValuedAttr<Graph_TextEnum<Graph_DataFormat, "\"NHWC\", \"NCHW\"">,
                                             "::systole::graph::DataFormat::NHWC">;
def Graph_PrecisionAttr : DefaultValuedAttr<Graph_TextEnum<Graph_Precision, "\"DEFAULT\", \"HIGH\", \"HIGHEST\"">,
                                            "::systole::graph::Precision::DEFAULT">;
def Graph_PadModeAttr : DefaultValuedAttr<Graph_TextEnum<Graph_PadMode, "\"CONSTANT\", \"REFLECT\", \"SYMMETRIC\"">,
                                          "::systole::graph::PadMode::CONSTANT">;

def Graph_Integers : TypedArrayAttrBase<I64Attr, "list of integers, such as [1, 2]"> {
  let returnType = "::llvm::SmallVector<int64_t>";
  let convertFromStorage = "::systole::graph::toIntegers($_self)";
  let constBuilderCall = "$_builder.getI64ArrayAttr($0)";
}

class Graph_IntegersOr<string value> : DefaultValuedAttr<Graph_Integers, value>;

def Graph_Real : Attr<CPred<"::llvm::isa<::mlir::FloatAttr>($_self)">, "number with a point, such as 1.0e-3"> {
  let storageType = "::mlir::FloatAttr";
  let returnType = "double";
  let convertFromStorage = "$_self.getValueAsDouble()";
  let constBuilderCall = "$_builder.getF64FloatAttr($0)";
}

class Graph_RealOr<string value> : DefaultValuedAttr<Graph_Real, value>;
class Graph_IntegerOr<string value> : DefaultValuedAttr<I64Attr, value>;
class Graph_BoolOr<string value> : DefaultValuedAttr<BoolAttr, value>;

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

def Graph_KnownAttributes : NativeOpTrait<"KnownAttributes"> {
  let cppNamespace = "::systole::graph";
}

class Graph_Op<string mnemonic, list<Trait> traits = []>
    : Op<Graph_Dialect, mnemonic, !listconcat([Graph_KnownAttributes], traits)>;

// An op whose result types follow from its operands and attributes. Its constraints live in one static function,
// `infer`, which serves builders (through InferTypeOpInterface) and the verifier alike; a family of ops gives the body
// here, in `inferCode`, any other op in C++.
class Graph_InferredOp<string mnemonic, list<Trait> traits = []> : Graph_Op<mnemonic,
    !listconcat(traits, [Pure, DeclareOpInterfaceMethods<InferTypeOpInterface>])> {
  code inferCode = "";
  let hasVerifier = 1;
  let assemblyFormat = "operands attr-dict `:` functional-type(operands, results)";
  let extraClassDeclaration = [{
    static ::llvm::LogicalResult infer(Adaptor adaptor, ::systole::graph::Inference &inference);
  }];
  let extraClassDefinition = [{
    ::llvm::LogicalResult $cppClass::inferReturnTypes(
        ::mlir::MLIRContext *context, ::std::optional<::mlir::Location> location, ::mlir::ValueRange operands,
        ::mlir::DictionaryAttr attributes, ::mlir::OpaqueProperties properties, ::mlir::RegionRange regions,
        ::llvm::SmallVectorImpl<::mlir::Type> &types) {
      auto completed = ::systole::graph::completeProperties<$cppClass>(context, properties);
      $cppClass::Adaptor adaptor(operands, attributes, completed, regions);
      ::systole::graph::Inference inference(context, location, getOperationName(), types);
      if (failed(inference.checkOperands(operands)))
        return ::mlir::failure();
      return $cppClass::infer(adaptor, inference);
    }
    ::llvm::LogicalResult $cppClass::verify() { return ::systole::graph::verifyInference(*this); }
  }] # inferCode;
}

#endif

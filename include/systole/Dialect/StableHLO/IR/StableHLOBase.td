//===- StableHLOBase.td - What the op definition files share ---------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOBASE_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOBASE_TD

include "mlir/IR/OpAsmInterface.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "systole/Dialect/StableHLO/IR/StableHLOAttributes.td"
include "systole/Dialect/StableHLO/IR/StableHLOEnums.td"
include "systole/Dialect/StableHLO/IR/StableHLOTypes.td"

// The op acts on each element alone: result element i depends on element i of each operand.
def HLO_Elementwise : NativeOpTrait<"Elementwise"> {
  let cppNamespace = "::systole::stablehlo";
}

class StableHLO_Op<string mnemonic, list<Trait> traits = []> : Op<StableHLO_Dialect, mnemonic, traits> {
  let hasVerifier = 1;
}

// An op whose result types follow from its operands and attributes, up to dimensions that one of the two leaves dynamic.
// Its function `infer` checks the constraints and gives the types; both the verifier and the inferring builders call it.
// `resultConstraint` is the specification's constraint on the result types, `elementConstraint` that on their element types
// where it is another, and `check` a function that checks what the operands do not tell of the result.
class StableHLO_InferringOp<string mnemonic, string resultConstraint, list<Trait> traits = [],
                            string elementConstraint = resultConstraint, string check = "">
    : StableHLO_Op<mnemonic, traits # [InferTypeOpInterface]> {
  string inferringDeclarations = [{
    static ::llvm::LogicalResult
    inferReturnTypes(::mlir::MLIRContext *context, ::std::optional<::mlir::Location> location,
                     ::mlir::ValueRange operands, ::mlir::DictionaryAttr attributes,
                     ::mlir::OpaqueProperties properties, ::mlir::RegionRange regions,
                     ::llvm::SmallVectorImpl<::mlir::Type> &inferred);
    static bool isCompatibleReturnTypes(::mlir::TypeRange inferred, ::mlir::TypeRange actual) {
      return ::systole::stablehlo::areCompatible(inferred, actual);
    }
    static ::llvm::LogicalResult infer(Adaptor adaptor, const ::systole::stablehlo::Reporter &report,
                                       ::llvm::SmallVectorImpl<::mlir::Type> &inferred);
  }];
  string inferringDefinitions = [{
    ::llvm::LogicalResult $cppClass::inferReturnTypes(
        ::mlir::MLIRContext *context, ::std::optional<::mlir::Location> location, ::mlir::ValueRange operands,
        ::mlir::DictionaryAttr attributes, ::mlir::OpaqueProperties properties, ::mlir::RegionRange regions,
        ::llvm::SmallVectorImpl<::mlir::Type> &inferred) {
      Adaptor adaptor(operands, attributes, properties, regions);
      return infer(adaptor, ::systole::stablehlo::Reporter(location, getOperationName()), inferred);
    }
    ::llvm::LogicalResult $cppClass::verify() {
      ::llvm::SmallVector<::mlir::Type> inferred;
      ::systole::stablehlo::Reporter report(*this);
      if (::mlir::failed(infer(Adaptor(*this), report, inferred)))
        return ::mlir::failure();
      }] # !if(!empty(check), "", "if (::mlir::failed(::systole::stablehlo::" # check # "(*this))) return ::mlir::failure();") # [{
      return ::systole::stablehlo::checkResultTypes(
          report, "}] # resultConstraint # [{", "}] # elementConstraint # [{", inferred, (*this)->getResultTypes());
    }
  }];
  let extraClassDeclaration = inferringDeclarations;
  let extraClassDefinition = inferringDefinitions;
}

#endif

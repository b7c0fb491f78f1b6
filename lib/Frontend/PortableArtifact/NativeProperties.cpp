//===- NativeProperties.cpp - Properties of other dialects' ops -----------===//

#include "NativeProperties.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Bytecode/BytecodeImplementation.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;

namespace systole::portable {

/// Shardy encodes its attributes in a way that is its own. Of a mesh the name matters, which annotations
/// refer to that mean nothing on one device, as a value's sharding means nothing there; what needs a mesh's
/// axes is told that it has none.
static StringRef standInFor(StringRef op) {
  return llvm::StringSwitch<StringRef>(op)
      .Case("sdy.mesh", "#sdy.mesh<[]>")
      .Cases({"sdy.sharding_constraint", "sdy.reshard"}, "#sdy.sharding<mesh<[]>, []>")
      .Default("");
}

namespace {
/// What MLIR's operations read their properties from.
class PropertyReader final : public DialectBytecodeReader {
public:
  PropertyReader(EntryReader &entries, ByteReader &bytes, StringRef op)
      : entries(entries), bytes(bytes), decoder(entries, bytes), standIn(standInFor(op)) {}

  InFlightDiagnostic emitError(const Twine &message) const override { return bytes.error() << message; }
  FailureOr<const DialectVersion *> getDialectVersion(StringRef) const override { return failure(); }
  MLIRContext *getContext() const override { return &entries.getContext(); }
  uint64_t getBytecodeVersion() const override { return entries.getContainer().version; }

  LogicalResult readAttribute(Attribute &attribute) override {
    if (failed(decoder.readAttribute(attribute)))
      return failure();
    auto opaque = dyn_cast_or_null<OpaqueAttr>(attribute);
    if (opaque && opaque.getDialectNamespace() == "sdy" && !standIn.empty())
      attribute = parseAttribute(standIn, getContext());
    return success();
  }
  LogicalResult readOptionalAttribute(Attribute &attribute) override {
    return decoder.readOptionalAttribute(attribute);
  }
  LogicalResult readType(Type &type) override { return decoder.readType(type); }
  LogicalResult readVarInt(uint64_t &value) override { return bytes.readNumber(value); }
  LogicalResult readSignedVarInt(int64_t &value) override { return bytes.readSigned(value); }
  FailureOr<APInt> readAPIntWithKnownWidth(unsigned width) override { return decoder.readInteger(width); }
  FailureOr<APFloat> readAPFloatWithKnownSemantics(const llvm::fltSemantics &semantics) override {
    return decoder.readFloat(semantics);
  }
  LogicalResult readString(StringRef &text) override { return decoder.readString(text); }
  LogicalResult readBlob(ArrayRef<char> &blob) override { return decoder.readBlob(blob); }
  LogicalResult readBool(bool &value) override {
    uint8_t byte = 0;
    LogicalResult result = bytes.readByte(byte);
    value = byte != 0;
    return result;
  }

private:
  FailureOr<AsmDialectResourceHandle> readResourceHandle() override {
    return emitError("resources have no place in an operation's properties"), failure();
  }

  EntryReader &entries;
  ByteReader &bytes;
  EntryDecoder decoder;
  StringRef standIn;
};
} // namespace

LogicalResult readNativeProperties(EntryReader &entries, ByteReader &bytes, OperationState &state) {
  auto *interface = state.name.getInterface<BytecodeOpInterface>();
  if (!interface)
    return bytes.error() << "the file is damaged or of a later version: " << state.name.getStringRef()
                         << " has no properties";
  PropertyReader reader(entries, bytes, state.name.getStringRef());
  return interface->readProperties(reader, state);
}

} // namespace systole::portable

//===- EntryReader.h - Reads attributes and types ---------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_ENTRYREADER_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_ENTRYREADER_H

#include "Container.h"

#include "mlir/IR/Attributes.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Types.h"

namespace systole::portable {

/// The attributes and types of a file, each read when it is first asked for. Those of the `vhlo` dialect
/// become what StableHLO or the builtin dialect has in their place. What cannot be decoded because another
/// dialect, or one that this build does not have, encoded it becomes an opaque attribute.
class EntryReader {
public:
  EntryReader(const Source &source, const Container &container, mlir::MLIRContext &context);

  /// Null after a diagnostic. `reader` is where the index was read.
  mlir::Attribute attribute(uint64_t index, const ByteReader &reader);
  mlir::Type type(uint64_t index, const ByteReader &reader);

  mlir::LogicalResult readAttribute(ByteReader &reader, mlir::Attribute &attribute);
  mlir::LogicalResult readType(ByteReader &reader, mlir::Type &type);

  mlir::MLIRContext &getContext() const { return context; }
  const Source &getSource() const { return source; }
  const Container &getContainer() const { return container; }

private:
  // What an entry is made of counts as often as it is mentioned: a small file could otherwise stand for a
  // type whose text, or whose walk, has no end.
  template <typename Value> struct Slot {
    Value value;
    uint64_t size = 0;
    bool isUnderway = false;
  };

  template <typename Value>
  Value resolve(std::vector<Slot<Value>> &slots, const std::vector<Entry> &entries, uint64_t index,
                const ByteReader &reader, llvm::StringRef kind);
  template <typename Value> Value decode(const Entry &entry, ByteReader &bytes);

  const Source &source;
  const Container &container;
  mlir::MLIRContext &context;
  std::vector<Slot<mlir::Attribute>> attributes;
  std::vector<Slot<mlir::Type>> types;
  unsigned depth = 0;
  uint64_t size = 0;
};

/// Reads the content of one entry: the primitives, and the attributes and types that it mentions.
class EntryDecoder {
public:
  EntryDecoder(EntryReader &entries, ByteReader &bytes) : entries(entries), bytes(bytes) {}

  mlir::InFlightDiagnostic error() const {
    return bytes.error() << "the file is damaged or of a later version: ";
  }
  mlir::MLIRContext *getContext() const { return &entries.getContext(); }

  mlir::LogicalResult readNumber(uint64_t &value) { return bytes.readNumber(value); }
  mlir::LogicalResult readSigned(int64_t &value) { return bytes.readSigned(value); }
  mlir::LogicalResult readCount(uint64_t &count) { return bytes.readCount(count, "elements"); }
  mlir::LogicalResult readSignedList(llvm::SmallVectorImpl<int64_t> &values);
  mlir::LogicalResult readString(llvm::StringRef &text);
  mlir::LogicalResult readBlob(llvm::ArrayRef<char> &blob);
  mlir::LogicalResult readResource(llvm::ArrayRef<char> &blob);
  mlir::FailureOr<llvm::APInt> readInteger(unsigned width);
  mlir::FailureOr<llvm::APFloat> readFloat(const llvm::fltSemantics &semantics);
  mlir::LogicalResult readType(mlir::Type &type) { return entries.readType(bytes, type); }
  mlir::LogicalResult readTypes(llvm::SmallVectorImpl<mlir::Type> &types);
  mlir::LogicalResult readAttribute(mlir::Attribute &attribute) {
    return entries.readAttribute(bytes, attribute);
  }
  mlir::LogicalResult readAttributes(llvm::SmallVectorImpl<mlir::Attribute> &attributes);
  mlir::LogicalResult readOptionalAttribute(mlir::Attribute &attribute);

  /// An attribute that must be of one class.
  template <typename Class> mlir::LogicalResult readAttributeAs(Class &attribute) {
    mlir::Attribute any;
    if (failed(readAttribute(any)))
      return mlir::failure();
    attribute = mlir::dyn_cast<Class>(any);
    if (!attribute)
      return error() << "an attribute of another kind than " << any << " was expected";
    return mlir::success();
  }

  template <typename Class> mlir::LogicalResult readTypeAs(Class &type) {
    mlir::Type any;
    if (failed(readType(any)))
      return mlir::failure();
    type = mlir::dyn_cast<Class>(any);
    if (!type)
      return error() << "a type of another kind than " << any << " was expected";
    return mlir::success();
  }

  /// Makes an attribute or a type, null after a diagnostic where its class does not take the parameters.
  template <typename Class, typename... Parameters> Class make(Parameters &&...parameters) {
    return Class::getChecked([this] { return error(); }, std::forward<Parameters>(parameters)...);
  }

  /// A constant from the bytes of its elements; null after a diagnostic where these do not fit the type.
  mlir::Attribute makeElements(mlir::Type type, llvm::ArrayRef<char> blob);

private:
  EntryReader &entries;
  ByteReader &bytes;
};

/// What the two dialects encode alike, after the code. Null after a diagnostic.
mlir::Attribute decodeDictionary(EntryDecoder &decoder);
mlir::Attribute decodeInteger(EntryDecoder &decoder);
mlir::Attribute decodeFloat(EntryDecoder &decoder);
mlir::Attribute decodeElements(EntryDecoder &decoder);
mlir::Attribute decodeTypeAttribute(EntryDecoder &decoder);
mlir::Type decodeTensorType(EntryDecoder &decoder, bool hasEncoding);

/// The encodings of the two dialects. Null after a diagnostic.
mlir::Attribute decodeBuiltinAttribute(EntryDecoder &decoder);
mlir::Type decodeBuiltinType(EntryDecoder &decoder);
mlir::Attribute decodeVersionedAttribute(EntryDecoder &decoder);
mlir::Type decodeVersionedType(EntryDecoder &decoder);

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_ENTRYREADER_H

//===- EntryWriter.h - Writes attributes and types --------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_ENTRYWRITER_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_ENTRYWRITER_H

#include "ByteWriter.h"

#include "systole/Frontend/PortableArtifact/PortableArtifact.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

namespace systole::portable {

/// In whose terms an attribute or a type is written. The same one may occur in several.
enum class Encoding : uint8_t {
  Builtin,    ///< as MLIR itself would: locations, and what the module has
  Versioned,  ///< in the vhlo dialect
  Dictionary, ///< an operation's attributes: a builtin dictionary of attributes of vhlo
  ApiVersion, ///< a number as the calling convention that it is
};

/// How the attribute of a name is written, among the attributes of an operation.
Encoding encodingOf(llvm::StringRef name);

/// Numbers the strings, attributes and types of a file, and holds their bytes. What cannot be written becomes
/// a diagnostic at the current operation, and the number 0.
class EntryWriter {
public:
  explicit EntryWriter(Version target) : target(target) {}

  uint64_t attribute(mlir::Attribute attribute, Encoding encoding);
  uint64_t type(mlir::Type type, Encoding encoding);
  uint64_t string(llvm::StringRef text);
  uint64_t dialect(llvm::StringRef name);

  /// The operation that is written now, for diagnostics.
  mlir::Operation *current = nullptr;
  bool hasFailed() const { return failed; }
  mlir::InFlightDiagnostic error();

  Version getTarget() const { return target; }

  /// The parts of the file. Dialects are still to be followed by the operations' names.
  void writeDialects(ByteWriter &bytes, uint64_t bytecodeVersion) const;
  void writeEntries(ByteWriter &sizes, ByteWriter &data) const;
  void writeStrings(ByteWriter &bytes) const;

private:
  struct Written {
    uint64_t dialect;
    bool isText;
    std::string bytes;
  };

  void encodeBuiltin(mlir::Attribute attribute, ByteWriter &bytes, bool &isText);
  bool encodeLocation(mlir::Attribute attribute, ByteWriter &bytes);
  void encodeDictionary(mlir::DictionaryAttr attribute, ByteWriter &bytes);
  void encodeBuiltin(mlir::Type type, ByteWriter &bytes, bool &isText);
  /// False if vhlo has nothing for the attribute.
  bool encodeVersioned(mlir::Attribute attribute, ByteWriter &bytes);
  uint64_t foreignAttribute(mlir::Attribute attribute);
  void encodeApiVersion(mlir::Attribute attribute, ByteWriter &bytes);
  bool encodeStableHLO(mlir::Attribute attribute, ByteWriter &bytes);
  bool encodeMesh(mlir::Attribute attribute, ByteWriter &bytes);
  void encodeTensor(mlir::ShapedType type, llvm::ArrayRef<char> data, ByteWriter &bytes);
  void encodeVersioned(mlir::Type type, ByteWriter &bytes);
  void encodeQuantized(mlir::Type type, ByteWriter &bytes);
  void encodeTypes(mlir::TypeRange types, Encoding encoding, ByteWriter &bytes);
  void encodeNumbers(llvm::ArrayRef<int64_t> numbers, ByteWriter &bytes);
  /// Whether readers of the target know what came with a version; a diagnostic if not.
  bool isKnown(mlir::Type type, Version since);

  Version target;
  bool failed = false;
  llvm::StringMap<uint64_t> stringNumbers;
  std::vector<std::string> strings;
  llvm::StringMap<uint64_t> dialectNumbers;
  std::vector<uint64_t> dialectStrings;
  llvm::DenseMap<std::pair<const void *, unsigned>, uint64_t> attributeNumbers, typeNumbers;
  std::vector<Written> attributes, types;
};

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_ENTRYWRITER_H

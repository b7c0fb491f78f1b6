//===- ProgramWriter.cpp - Writes StableHLO's stable file format ----------===//

#include "systole/Frontend/PortableArtifact/PortableArtifact.h"

#include "CHLOComposites.h"
#include "EntryWriter.h"
#include "VersionedOps.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;

namespace systole::portable {

/// The version of MLIR's bytecode that readers of a version of StableHLO know.
static uint64_t bytecodeVersionFor(Version version) {
  if (version < Version{0, 10, 0})
    return 0;
  if (version < Version{0, 12, 0})
    return 1;
  if (version < Version{0, 14, 0})
    return 3;
  return version < Version{0, 15, 0} ? 4 : 6;
}

namespace {
/// Writes the operations of a module. Each is written once; what it mentions is numbered on the way.
class ProgramWriter {
public:
  explicit ProgramWriter(Version target)
      : target(target), bytecodeVersion(bytecodeVersionFor(target)), entries(target) {}

  LogicalResult write(ModuleOp module, llvm::raw_ostream &stream);

private:
  LogicalResult writeOperation(Operation *op, ByteWriter &bytes, uint64_t firstFree);
  LogicalResult writeRegions(Operation *op, ByteWriter &bytes, uint64_t firstFree);
  LogicalResult writeRegion(Region &region, ByteWriter &bytes, uint64_t firstFree);
  LogicalResult writeBlock(Block &block, ByteWriter &bytes, uint64_t &nextValue, uint64_t firstFree);
  void writeArguments(Block &block, ByteWriter &bytes, uint64_t &nextValue);
  LogicalResult writeModuleAttributes(ModuleOp module, uint8_t &mask, ByteWriter &bytes);
  LogicalResult writeAttributes(Operation *op, const OperationRule &rule, unsigned version, uint8_t &mask,
                                ByteWriter &bytes);
  void writeDictionary(DictionaryAttr attributes, Encoding encoding, uint8_t &mask, ByteWriter &bytes);
  void writeProperties(StringRef properties, uint8_t &mask, ByteWriter &bytes);
  LogicalResult checkTarget(Operation *op, const OperationRule &rule, unsigned version) const;
  uint64_t operationName(StringRef dialect, StringRef name);
  void writeOperationNames(ByteWriter &bytes) const;

  struct Name {
    uint64_t dialect;
    uint64_t string;
  };

  Version target;
  uint64_t bytecodeVersion;
  EntryWriter entries;
  llvm::StringMap<uint64_t> nameNumbers;
  std::vector<Name> names;
  llvm::StringMap<uint64_t> propertyNumbers;
  ByteWriter properties;
  llvm::DenseMap<Value, uint64_t> values;
};
} // namespace

uint64_t ProgramWriter::operationName(StringRef dialect, StringRef name) {
  auto [position, isNew] = nameNumbers.try_emplace((dialect + "." + name).str(), names.size());
  if (isNew)
    names.push_back({entries.dialect(dialect), entries.string(name)});
  return position->second;
}

void ProgramWriter::writeDictionary(DictionaryAttr attributes, Encoding encoding, uint8_t &mask,
                                    ByteWriter &bytes) {
  if (attributes.empty())
    return;
  mask |= HasAttributes;
  bytes.writeNumber(entries.attribute(attributes, encoding));
}

void ProgramWriter::writeProperties(StringRef content, uint8_t &mask, ByteWriter &bytes) {
  auto [position, isNew] = propertyNumbers.try_emplace(content, propertyNumbers.size());
  if (isNew) {
    properties.writeNumber(content.size());
    properties.writeBytes(content);
  }
  mask |= HasProperties;
  bytes.writeNumber(position->second);
}

// The module is MLIR's own: its two properties may be missing.
LogicalResult ProgramWriter::writeModuleAttributes(ModuleOp module, uint8_t &mask, ByteWriter &bytes) {
  if (bytecodeVersion < Properties) {
    writeDictionary(module->getAttrDictionary(), Encoding::Builtin, mask, bytes);
    return success();
  }
  writeDictionary(module->getDiscardableAttrDictionary(), Encoding::Builtin, mask, bytes);
  ByteWriter content;
  for (StringAttr attribute : {module.getSymNameAttr(), module.getSymVisibilityAttr()})
    content.writeFlagged(attribute ? entries.attribute(attribute, Encoding::Builtin) : 0,
                         attribute != nullptr);
  writeProperties(content.str(), mask, bytes);
  return success();
}

LogicalResult ProgramWriter::writeAttributes(Operation *op, const OperationRule &rule, unsigned version,
                                             uint8_t &mask, ByteWriter &bytes) {
  FailureOr<NamedAttrList> attributes = toVersioned(rule, version, target, op);
  if (failed(attributes))
    return failure();
  NamedAttrList discardable(op->getDiscardableAttrDictionary());
  if (bytecodeVersion < Properties) {
    for (NamedAttribute attribute : *attributes)
      discardable.set(attribute.getName(), attribute.getValue());
    writeDictionary(discardable.getDictionary(op->getContext()), Encoding::Dictionary, mask, bytes);
    return success();
  }
  writeDictionary(discardable.getDictionary(op->getContext()), Encoding::Dictionary, mask, bytes);
  ByteWriter content;
  for (StringRef name : attributeNames(rule, version))
    content.writeNumber(entries.attribute(attributes->get(name), encodingOf(name)));
  if (content.size() > 0)
    writeProperties(content.str(), mask, bytes);
  return success();
}

static bool sameElementTypes(TypeRange operands, TypeRange results) {
  return llvm::all_of(llvm::zip(operands, results), [](auto pair) {
    return getElementTypeOrSelf(std::get<0>(pair)) == getElementTypeOrSelf(std::get<1>(pair));
  });
}

/// What changed between versions without a new version of the operation.
LogicalResult ProgramWriter::checkTarget(Operation *op, const OperationRule &rule, unsigned version) const {
  auto tooOld = [&](StringRef what, Version since) -> LogicalResult {
    return op->emitOpError() << what << " came with StableHLO " << since.str() << ", and the artifact is for "
                             << target.str();
  };
  if (version < rule.variadicSince && (op->getNumOperands() != 1 || op->getNumResults() != 1))
    return tooOld("more than one operand", rule.since[rule.variadicSince - 1]);
  if (rule.name == "composite" && version == 1 && op->getNumRegions() > 0)
    return tooOld("a region of a composite", rule.since[1]);
  static constexpr StringLiteral reductions[] = {"all_reduce",    "reduce",  "reduce_scatter",
                                                 "reduce_window", "scatter", "select_and_scatter"};
  constexpr Version promotionSince{0, 17, 0};
  if (llvm::is_contained(reductions, rule.name) && target < promotionSince &&
      !sameElementTypes(op->getOperandTypes(), op->getResultTypes()))
    return tooOld("a result of another element type than the operand", promotionSince);
  constexpr Version typedCallSince{1, 3, 0};
  if (rule.name == "custom_call" && target < typedCallSince) {
    auto api = op->getAttrOfType<IntegerAttr>("api_version");
    if (op->getAttrOfType<DictionaryAttr>("backend_config") || (api && api.getInt() == 4))
      return tooOld("a dictionary as a custom call's configuration", typedCallSince);
  }
  return success();
}

LogicalResult ProgramWriter::writeOperation(Operation *op, ByteWriter &bytes, uint64_t firstFree) {
  entries.current = op;
  auto module = dyn_cast<ModuleOp>(op);
  const OperationRule *rule = module ? nullptr : findStableHLO(op->getName().getStringRef());
  unsigned version = rule ? rule->versionAt(target) : 0;
  if (!module && !rule)
    return op->emitOpError()
           << "has no place in a portable artifact: only operations of stablehlo, chlo and functions "
              "do; stop the pipeline earlier";
  if (rule && (version == 0 || failed(checkTarget(op, *rule, version))))
    return version > 0 ? failure()
                       : op->emitOpError() << "came with StableHLO " << rule->since.front().str()
                                           << ", and the artifact is for " << target.str();
  bytes.writeNumber(module ? operationName("builtin", "module")
                           : operationName("vhlo", (rule->name + "_v" + Twine(version)).str()));

  ByteWriter parts;
  uint8_t mask = 0;
  parts.writeNumber(entries.attribute(op->getLoc(), Encoding::Builtin));
  if (failed(module ? writeModuleAttributes(module, mask, parts)
                    : writeAttributes(op, *rule, version, mask, parts)))
    return failure();
  if (op->getNumResults() > 0) {
    mask |= HasResults;
    parts.writeNumber(op->getNumResults());
    for (Type type : op->getResultTypes())
      parts.writeNumber(entries.type(type, Encoding::Versioned));
  }
  if (op->getNumOperands() > 0) {
    mask |= HasOperands;
    parts.writeNumber(op->getNumOperands());
    for (Value operand : op->getOperands())
      parts.writeNumber(values.lookup(operand));
  }
  if (entries.hasFailed())
    return failure();
  if (op->getNumRegions() > 0)
    mask |= HasRegions;
  bytes.writeByte(mask);
  bytes.writeBytes(parts.str());
  return op->getNumRegions() > 0 ? writeRegions(op, bytes, firstFree) : success();
}

// Of all operations here the module alone keeps its values apart.
LogicalResult ProgramWriter::writeRegions(Operation *op, ByteWriter &bytes, uint64_t firstFree) {
  bool isIsolated = isa<ModuleOp>(op);
  bytes.writeFlagged(op->getNumRegions(), isIsolated);
  ByteWriter section;
  bool hasSection = isIsolated && bytecodeVersion >= IsolatedRegionsInSections;
  for (Region &region : op->getRegions())
    if (failed(writeRegion(region, hasSection ? section : bytes, firstFree)))
      return failure();
  if (hasSection)
    bytes.writeSection(Section::Program, section.str());
  return success();
}

LogicalResult ProgramWriter::writeRegion(Region &region, ByteWriter &bytes, uint64_t firstFree) {
  uint64_t valueCount = 0;
  for (Block &block : region) {
    valueCount += block.getNumArguments();
    for (Operation &op : block)
      valueCount += op.getNumResults();
  }
  bytes.writeNumber(region.getBlocks().size());
  if (region.empty())
    return success();
  bytes.writeNumber(valueCount);
  uint64_t nextValue = firstFree;
  for (Block &block : region)
    if (failed(writeBlock(block, bytes, nextValue, firstFree + valueCount)))
      return failure();
  return success();
}

void ProgramWriter::writeArguments(Block &block, ByteWriter &bytes, uint64_t &nextValue) {
  bytes.writeNumber(block.getNumArguments());
  for (BlockArgument argument : block.getArguments()) {
    values[argument] = nextValue++;
    uint64_t type = entries.type(argument.getType(), Encoding::Versioned);
    bool hasLocation = !isa<UnknownLoc>(argument.getLoc());
    if (bytecodeVersion >= UnknownArgumentLocationsElided) {
      bytes.writeFlagged(type, hasLocation);
      if (!hasLocation)
        continue;
    } else {
      bytes.writeNumber(type);
    }
    bytes.writeNumber(entries.attribute(argument.getLoc(), Encoding::Builtin));
  }
  // No order of uses follows.
  if (bytecodeVersion >= UseListOrders)
    bytes.writeByte(0);
}

LogicalResult ProgramWriter::writeBlock(Block &block, ByteWriter &bytes, uint64_t &nextValue,
                                        uint64_t firstFree) {
  bytes.writeFlagged(block.getOperations().size(), block.getNumArguments() > 0);
  entries.current = block.getParentOp();
  if (block.getNumArguments() > 0)
    writeArguments(block, bytes, nextValue);
  for (Operation &op : block) {
    if (failed(writeOperation(&op, bytes, firstFree)))
      return failure();
    for (Value result : op.getResults())
      values[result] = nextValue++;
  }
  return success();
}

void ProgramWriter::writeOperationNames(ByteWriter &bytes) const {
  if (bytecodeVersion >= UnknownArgumentLocationsElided)
    bytes.writeNumber(names.size());
  for (auto first = names.begin(); first != names.end();) {
    auto last =
        std::find_if(first, names.end(), [&](const Name &name) { return name.dialect != first->dialect; });
    bytes.writeNumber(first->dialect);
    bytes.writeNumber(last - first);
    for (; first != last; ++first) {
      if (bytecodeVersion < Properties)
        bytes.writeNumber(first->string);
      else
        bytes.writeFlagged(first->string, /*flag=*/true);
    }
  }
}

LogicalResult ProgramWriter::write(ModuleOp module, llvm::raw_ostream &stream) {
  ByteWriter program, dialects, sizes, data, strings, allProperties;
  // One operation, in a block without arguments.
  program.writeFlagged(/*value=*/1, /*flag=*/false);
  if (failed(writeOperation(module, program, /*firstFree=*/0)) || entries.hasFailed())
    return failure();
  entries.writeDialects(dialects, bytecodeVersion);
  writeOperationNames(dialects);
  entries.writeEntries(sizes, data);
  entries.writeStrings(strings);

  ByteWriter head;
  head.writeBytes(bytecodeMagic);
  head.writeNumber(bytecodeVersion);
  head.writeNullTerminated("StableHLO_v" + target.str());
  head.writeSection(Section::Dialects, dialects.str());
  head.writeSection(Section::EntrySizes, sizes.str());
  stream << head.str();
  // The constants may be large: they are copied no more often than needed.
  ByteWriter dataHead;
  dataHead.writeByte(static_cast<uint8_t>(Section::Entries));
  dataHead.writeNumber(data.size());
  stream << dataHead.str() << data.str();
  ByteWriter tail;
  tail.writeSection(Section::Program, program.str());
  tail.writeSection(Section::Strings, strings.str());
  if (bytecodeVersion >= Properties) {
    allProperties.writeNumber(propertyNumbers.size());
    allProperties.writeBytes(properties.str());
    tail.writeSection(Section::Properties, allProperties.str());
  }
  stream << tail.str();
  return success();
}

LogicalResult writePortableArtifact(ModuleOp module, Version version, llvm::raw_ostream &stream) {
  Version opset{version.major, version.minor, 0};
  if (opset < oldestVersion || opset > newestVersion)
    return mlir::emitError(module.getLoc())
           << "cannot write an artifact for StableHLO " << version.str() << ": expected a version from "
           << oldestVersion.str() << " to " << newestVersion.str();
  // The table of types needs these, whether or not the program uses them.
  module.getContext()->loadDialect<stablehlo::StableHLODialect, func::FuncDialect, quant::QuantDialect>();
  OwningOpRef<ModuleOp> lowered = module.clone();
  return success(succeeded(lowerToComposites(*lowered, opset)) &&
                 succeeded(ProgramWriter(version).write(*lowered, stream)));
}

} // namespace systole::portable

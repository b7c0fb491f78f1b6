//===- OperationReader.cpp - Reads the program of an artifact -------------===//

#include "OperationReader.h"

#include "NativeProperties.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinAttributes.h"

using namespace mlir;

namespace systole::portable {

static constexpr unsigned maximumRegionDepth = 200;

OperationReader::OperationReader(EntryReader &entries)
    : entries(entries), container(entries.getContainer()), context(entries.getContext()),
      names(container.operationNames.size()) {}

OwningOpRef<ModuleOp> OperationReader::read() {
  ByteReader reader(entries.getSource(), container.program);
  // The program is a block without arguments of one operation, the module.
  Block block;
  if (failed(readBlock(reader, block, {})))
    return {};
  if (!llvm::hasSingleElement(block) || !isa<ModuleOp>(block.front())) {
    reader.error() << "the file holds no module";
    return {};
  }
  auto module = cast<ModuleOp>(block.front());
  module->remove();
  return module;
}

LogicalResult OperationReader::announce(const ByteReader &reader, uint64_t count) {
  announced += count;
  if (announced > container.program.size())
    return reader.error()
           << "the file is cut short or damaged: it announces more regions, blocks and values than its "
           << container.program.size() << " bytes of program can hold";
  return success();
}

LogicalResult OperationReader::readRegions(ByteReader &reader, Operation *op, bool isIsolated) {
  if (depth == maximumRegionDepth)
    return reader.error() << "regions are nested more than " << maximumRegionDepth
                          << " deep; put inner parts into functions of their own";
  ++depth;
  std::vector<Value> valuesOutside;
  size_t nextOutside = nextValue;
  if (isIsolated) {
    valuesOutside = std::exchange(values, {});
    nextValue = 0;
  }
  LogicalResult result = success();
  if (isIsolated && container.version >= IsolatedRegionsInSections) {
    Section section;
    ArrayRef<uint8_t> bytes;
    result = readSection(reader, section, bytes);
    if (succeeded(result)) {
      ByteReader inner(entries.getSource(), bytes);
      result = readRegionsInline(inner, op);
    }
  } else {
    result = readRegionsInline(reader, op);
  }
  if (isIsolated) {
    values = std::move(valuesOutside);
    nextValue = nextOutside;
  }
  --depth;
  return result;
}

LogicalResult OperationReader::readRegionsInline(ByteReader &reader, Operation *op) {
  for (Region &region : op->getRegions())
    if (failed(readRegion(reader, region)))
      return failure();
  return success();
}

LogicalResult OperationReader::readRegion(ByteReader &reader, Region &region) {
  uint64_t blockCount = 0, valueCount = 0;
  if (failed(reader.readCount(blockCount, "blocks")))
    return failure();
  if (blockCount == 0)
    return success();
  if (failed(reader.readCount(valueCount, "values")) || failed(announce(reader, blockCount + valueCount)))
    return failure();
  SmallVector<Block *> blocks;
  for (uint64_t i = 0; i < blockCount; ++i)
    blocks.push_back(&region.emplaceBlock());

  size_t firstValue = values.size();
  size_t nextOutside = std::exchange(nextValue, firstValue);
  values.resize(firstValue + valueCount);
  for (Block *block : blocks)
    if (failed(readBlock(reader, *block, blocks)))
      return failure();
  values.resize(firstValue);
  nextValue = nextOutside;
  announced -= blockCount + valueCount;
  return success();
}

LogicalResult OperationReader::readBlock(ByteReader &reader, Block &block, ArrayRef<Block *> blocks) {
  uint64_t operations = 0;
  bool hasArguments = false;
  if (failed(reader.readFlaggedCount(operations, hasArguments, "operations")))
    return failure();
  if (hasArguments) {
    if (failed(readArguments(reader, block)))
      return failure();
    uint8_t hasUseListOrders = 0;
    if (container.version >= UseListOrders && failed(reader.readByte(hasUseListOrders)))
      return failure();
    if (hasUseListOrders && failed(skipUseListOrders(reader, block.getNumArguments())))
      return failure();
  }
  for (uint64_t i = 0; i < operations; ++i)
    if (failed(readOperation(reader, block, blocks)))
      return failure();
  return success();
}

LogicalResult OperationReader::readArguments(ByteReader &reader, Block &block) {
  uint64_t count = 0;
  if (failed(reader.readCount(count, "arguments")))
    return failure();
  for (uint64_t i = 0; i < count; ++i) {
    uint64_t typeIndex = 0;
    bool hasLocation = true;
    bool elidesLocation = container.version >= UnknownArgumentLocationsElided;
    if (elidesLocation ? failed(reader.readFlagged(typeIndex, hasLocation))
                       : failed(reader.readNumber(typeIndex)))
      return failure();
    Type type = entries.type(typeIndex, reader);
    Attribute location = UnknownLoc::get(&context);
    if (!type || (hasLocation && failed(entries.readAttribute(reader, location))))
      return failure();
    if (!isa<LocationAttr>(location))
      return reader.error() << "the file is damaged: " << location << " is no location";
    block.addArgument(type, cast<LocationAttr>(location));
  }
  return defineValues(reader, block.getArguments());
}

LogicalResult OperationReader::defineValues(ByteReader &reader, ValueRange newValues) {
  if (newValues.size() > values.size() - nextValue)
    return reader.error() << "the file is damaged: a region has more values than were announced";
  for (Value value : newValues)
    values[nextValue++] = value;
  return success();
}

const OperationReader::ResolvedName *OperationReader::resolveName(uint64_t index, const ByteReader &reader) {
  if (index >= names.size()) {
    reader.error() << "the file is damaged: there is no operation name " << index << " among "
                   << names.size();
    return nullptr;
  }
  ResolvedName &resolved = names[index];
  if (resolved.name)
    return &resolved;
  const OperationName &written = container.operationNames[index];
  std::string name = (written.dialect + "." + written.name).str();
  if (written.dialect == "vhlo") {
    resolved.rule = findVersioned(written.name, resolved.version);
    if (!resolved.rule) {
      reader.error() << "there is no operation " << name << " in StableHLO " << oldestVersion.str() << " to "
                     << newestVersion.str();
      return nullptr;
    }
    name = resolved.rule->stablehloName();
  }
  context.getOrLoadDialect(StringRef(name).split('.').first);
  mlir::OperationName operation(name, &context);
  if (!operation.isRegistered()) {
    reader.error() << "the operation " << name << " is not one that this build has";
    return nullptr;
  }
  resolved.name = operation;
  return &resolved;
}

/// Hints of a dialect that this build does not have, such as shardings, change no result.
static DictionaryAttr dropOpaque(DictionaryAttr attributes) {
  NamedAttrList kept;
  for (NamedAttribute attribute : attributes)
    if (!isa<OpaqueAttr>(attribute.getValue()))
      kept.push_back(attribute);
  return kept.getAttrs().size() == attributes.size() ? attributes
                                                     : kept.getDictionary(attributes.getContext());
}

/// The same for the attributes of a function's arguments or results.
static void dropOpaque(NamedAttrList &attributes, StringRef name) {
  auto list = dyn_cast_or_null<ArrayAttr>(attributes.get(name));
  if (!list)
    return;
  SmallVector<Attribute> kept = llvm::map_to_vector(list, [](Attribute attribute) -> Attribute {
    auto dictionary = dyn_cast<DictionaryAttr>(attribute);
    return dictionary ? dropOpaque(dictionary) : attribute;
  });
  attributes.set(name, ArrayAttr::get(list.getContext(), kept));
}

// The dictionary has the attributes that are the user's own, and before native properties those of the
// operation too.
LogicalResult OperationReader::readAttributes(ByteReader &reader, const ResolvedName &resolved,
                                              Parts &parts) {
  Attribute attribute;
  if (failed(entries.readAttribute(reader, attribute)))
    return failure();
  auto dictionary = dyn_cast<DictionaryAttr>(attribute);
  if (!dictionary)
    return reader.error() << "the file is damaged: " << attribute << " is no dictionary of attributes";
  for (NamedAttribute named : dropOpaque(dictionary)) {
    bool isVersioned = resolved.rule &&
                       llvm::any_of(resolved.rule->attributes,
                                    [&](const AttributeRule &rule) { return rule.name == named.getName(); });
    (isVersioned ? parts.versioned : parts.state.attributes).push_back(named);
  }
  return success();
}

// Native properties are the attributes of the operation's version in the order of their names.
LogicalResult OperationReader::readProperties(ByteReader &reader, const ResolvedName &resolved,
                                              Parts &parts) {
  uint64_t index = 0;
  if (failed(reader.readNumber(index)))
    return failure();
  if (index >= container.properties.size())
    return reader.error() << "the file is damaged: there are no properties " << index << " among "
                          << container.properties.size();
  ByteReader properties(entries.getSource(), container.properties[index]);
  if (!resolved.rule)
    return readNativeProperties(entries, properties, parts.state);
  for (StringRef name : attributeNames(*resolved.rule, resolved.version)) {
    Attribute attribute;
    if (failed(entries.readAttribute(properties, attribute)))
      return failure();
    parts.versioned.set(StringAttr::get(&context, name), attribute);
  }
  if (!properties.empty())
    return properties.error() << "the file is damaged: " << properties.remaining()
                              << " bytes are left behind the properties of vhlo." << resolved.rule->name
                              << "_v" << resolved.version;
  return success();
}

LogicalResult OperationReader::readOperands(ByteReader &reader, Parts &parts) {
  uint64_t count = 0;
  if (failed(reader.readCount(count, "operands")))
    return failure();
  for (uint64_t i = 0; i < count; ++i) {
    uint64_t index = 0;
    if (failed(reader.readNumber(index)))
      return failure();
    if (index >= values.size() || !values[index])
      return reader.error() << "the file is damaged: value " << index << " is used and not defined before";
    parts.state.operands.push_back(values[index]);
  }
  return success();
}

// The order in which a value's uses are linked changes no result.
LogicalResult OperationReader::skipUseListOrders(ByteReader &reader, uint64_t values) {
  uint64_t lists = 1;
  if (values > 1 && failed(reader.readCount(lists, "orders of uses")))
    return failure();
  for (uint64_t i = 0; i < lists; ++i) {
    uint64_t value = 0, count = 0;
    bool isPairs = false;
    if ((values > 1 && failed(reader.readNumber(value))) ||
        failed(reader.readFlaggedCount(count, isPairs, "positions of uses")))
      return failure();
    for (uint64_t j = 0; j < count; ++j)
      if (failed(reader.readNumber(value)))
        return failure();
  }
  return success();
}

LogicalResult OperationReader::readParts(ByteReader &reader, const ResolvedName &resolved,
                                         ArrayRef<Block *> blocks, Parts &parts) {
  uint8_t mask = 0;
  Attribute location;
  if (failed(reader.readByte(mask)) || failed(entries.readAttribute(reader, location)))
    return failure();
  if (!isa<LocationAttr>(location))
    return reader.error() << "the file is damaged: " << location << " is no location";
  parts.state.location = cast<LocationAttr>(location);
  if (((mask & HasAttributes) && failed(readAttributes(reader, resolved, parts))) ||
      ((mask & HasProperties) && failed(readProperties(reader, resolved, parts))))
    return failure();
  uint64_t count = 0;
  if ((mask & HasResults) && failed(reader.readCount(count, "results")))
    return failure();
  parts.state.types.resize(count);
  for (Type &type : parts.state.types)
    if (failed(entries.readType(reader, type)))
      return failure();
  if ((mask & HasOperands) && failed(readOperands(reader, parts)))
    return failure();
  count = 0;
  if ((mask & HasSuccessors) && failed(reader.readCount(count, "successors")))
    return failure();
  for (uint64_t i = 0; i < count; ++i) {
    uint64_t index = 0;
    if (failed(reader.readNumber(index)))
      return failure();
    if (index >= blocks.size())
      return reader.error() << "the file is damaged: there is no block " << index << " among "
                            << blocks.size();
    parts.state.successors.push_back(blocks[index]);
  }
  if ((mask & HasUseListOrders) && container.version >= UseListOrders &&
      failed(skipUseListOrders(reader, parts.state.types.size())))
    return failure();
  if ((mask & HasRegions) && (failed(reader.readFlaggedCount(parts.regions, parts.isIsolated, "regions")) ||
                              failed(announce(reader, parts.regions))))
    return failure();
  return success();
}

static LogicalResult setProperties(Operation *op, DictionaryAttr attributes) {
  if (attributes.empty())
    return success();
  if (op->getPropertiesStorageSize() == 0)
    return op->emitOpError() << "takes no attributes, and the file has " << attributes;
  if (failed(op->setPropertiesFromAttribute(attributes, [&] { return op->emitOpError(); })))
    return failure();
  for (NamedAttribute attribute : attributes)
    if (!op->getInherentAttr(attribute.getName()).value_or(nullptr))
      return op->emitOpError() << "has no attribute " << attribute.getName()
                               << " in this build, and the file gives it as " << attribute.getValue();
  return success();
}

/// Fills the region of an all_reduce with a sum.
static LogicalResult addSum(Operation *op) {
  auto type = op->getNumOperands() == 1 ? dyn_cast<RankedTensorType>(op->getOperand(0).getType())
                                        : RankedTensorType();
  if (!type)
    return op->emitOpError() << "expected one tensor to sum";
  Type scalar = RankedTensorType::get({}, type.getElementType());
  OpBuilder builder(op->getContext());
  Block *block = builder.createBlock(&op->getRegion(0), {}, {scalar, scalar}, {op->getLoc(), op->getLoc()});
  Value sum = stablehlo::AddOp::create(builder, op->getLoc(), block->getArgument(0), block->getArgument(1));
  stablehlo::ReturnOp::create(builder, op->getLoc(), sum);
  return success();
}

FailureOr<Operation *> OperationReader::makeOperation(const ResolvedName &resolved, Parts &parts,
                                                      Block &block) {
  // Functions and StableHLO's regions end alike in vhlo.
  if (resolved.rule && resolved.rule->name == "return" && isa_and_nonnull<func::FuncOp>(block.getParentOp()))
    parts.state.name = mlir::OperationName(func::ReturnOp::getOperationName(), &context);
  bool isSum = resolved.rule && resolved.rule->name == crossReplicaSum;
  for (uint64_t i = 0; i < parts.regions + (isSum ? 1 : 0); ++i)
    parts.state.addRegion();
  Operation *op = Operation::create(parts.state);
  block.push_back(op);
  if (!resolved.rule)
    return op;
  if (resolved.rule->name == "func")
    for (StringRef list : {"arg_attrs", "res_attrs"})
      dropOpaque(parts.versioned, list);
  FailureOr<DictionaryAttr> attributes = toStableHLO(*resolved.rule, parts.versioned, op->getLoc());
  if (failed(attributes) || failed(setProperties(op, *attributes)) || (isSum && failed(addSum(op))))
    return failure();
  return op;
}

LogicalResult OperationReader::readOperation(ByteReader &reader, Block &block, ArrayRef<Block *> blocks) {
  uint64_t nameIndex = 0;
  if (failed(reader.readNumber(nameIndex)))
    return failure();
  const ResolvedName *resolved = resolveName(nameIndex, reader);
  if (!resolved)
    return failure();
  Parts parts{OperationState(UnknownLoc::get(&context), *resolved->name), {}};
  if (failed(readParts(reader, *resolved, blocks, parts)))
    return failure();
  // Artifacts that mix dialects convert between types of vhlo and of others; here both are the same.
  if (resolved->name->getStringRef() == UnrealizedConversionCastOp::getOperationName() &&
      ValueRange(parts.state.operands).getTypes() == ArrayRef<Type>(parts.state.types))
    return defineValues(reader, parts.state.operands);
  FailureOr<Operation *> op = makeOperation(*resolved, parts, block);
  if (failed(op) || (depth > 0 && failed(defineValues(reader, (*op)->getResults()))))
    return failure();
  if (parts.regions == 0)
    return success();
  LogicalResult result = readRegions(reader, *op, parts.isIsolated);
  announced -= parts.regions;
  return result;
}

} // namespace systole::portable

//===- HostCheck.cpp - Object files that check the host -------------------===//
//
// An object file goes to machines that its compiler never saw, and whoever links it has no runtime of ours to
// ask. So the code asks by itself, by CPUID and XGETBV, before it runs anything that not every x86-64 has:
//
//   int32_t model(...) {                            for any x86-64
//     if (answer == unknown)                        kept, for CPUID takes long on a virtual machine
//       answer = check() ? right : wrong;
//     return answer == right ? systole.model(...)   for the CPU that was compiled for
//                            : SYSTOLE_WRONG_CPU;
//   }
//
//===----------------------------------------------------------------------===//

#include "HostCheck.h"

#include "systole/Runtime/CpuAbi.h"
#include "systole/Support/X86Features.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/Module.h"

#include <array>
#include <map>

using namespace llvm;
using namespace systole;

namespace {

/// What CPUID must report: for a leaf and a subleaf, the bits of its four registers.
struct Requirements {
  std::map<std::pair<uint32_t, uint32_t>, std::array<uint32_t, 4>> bits;
  uint64_t state = 0; ///< registers that the operating system must save, as bits of XCR0

  explicit Requirements(ArrayRef<std::string> features) {
    for (const std::string &name : features) {
      const auto *feature =
          llvm::find_if(x86Features, [&](const X86Feature &known) { return name == known.name; });
      assert(feature != std::end(x86Features) && "code needs only what can be checked");
      require(feature->leaf, feature->subleaf, feature->reg, feature->bit);
      state |= static_cast<uint64_t>(feature->state);
    }
    if (state != 0)
      require(1, 0, X86Register::ECX, 27); // XGETBV is there, and the operating system uses it
  }

private:
  void require(uint32_t leaf, uint32_t subleaf, X86Register reg, int bit) {
    bits[{leaf, subleaf}][static_cast<size_t>(reg)] |= uint32_t(1) << bit;
  }
};

/// Builds the functions, in the terms of the essay above.
class HostCheck {
public:
  explicit HostCheck(Module &module) : module(module), builder(module.getContext()) {}

  /// The function that gives whether the processor has what is required.
  Function *makeCheck(const Requirements &requirements) {
    Function *check = makeFunction("systole.check_host", FunctionType::get(builder.getInt1Ty(), false),
                                   GlobalValue::InternalLinkage);
    check->addFnAttr(Attribute::NoInline);
    Value *right = builder.getTrue();
    for (const auto &[place, registers] : requirements.bits) {
      auto [leaf, subleaf] = place;
      // Beyond the last leaf of its range, CPUID reports something else.
      Value *last = builder.CreateExtractValue(cpuid(leaf & 0x80000000, 0), 0);
      right = builder.CreateAnd(right, builder.CreateICmpUGE(last, builder.getInt32(leaf)));
      Value *found = cpuid(leaf, subleaf);
      for (auto [index, mask] : enumerate(registers))
        if (mask != 0)
          right = builder.CreateAnd(right, hasBits(builder.CreateExtractValue(found, index), mask));
    }
    if (requirements.state != 0)
      right = checkState(check, right, requirements.state);
    builder.CreateRet(right);
    return check;
  }

  /// The function of `program`'s name and type that calls it, now a local function, or doesn't.
  void makeEntry(Function *program, Function *check) {
    std::string name = program->getName().str();
    program->setName("systole." + name);
    program->setLinkage(GlobalValue::InternalLinkage);
    Function *entry = makeFunction(name, program->getFunctionType(), GlobalValue::ExternalLinkage);
    BasicBlock *ask = block(entry), *decide = block(entry), *run = block(entry), *refuse = block(entry);
    Type *byte = builder.getInt8Ty();
    auto *answer = new GlobalVariable(module, byte, /*isConstant=*/false, GlobalValue::InternalLinkage,
                                      builder.getInt8(unknown), "systole.host_answer");
    Value *kept = load(answer);
    builder.CreateCondBr(builder.CreateICmpEQ(kept, builder.getInt8(unknown)), ask, decide);
    BasicBlock *start = &entry->getEntryBlock();

    builder.SetInsertPoint(ask);
    Value *asked =
        builder.CreateSelect(builder.CreateCall(check), builder.getInt8(right), builder.getInt8(wrong));
    store(asked, answer);
    builder.CreateBr(decide);

    builder.SetInsertPoint(decide);
    PHINode *known = builder.CreatePHI(byte, 2);
    known->addIncoming(kept, start);
    known->addIncoming(asked, ask);
    builder.CreateCondBr(builder.CreateICmpEQ(known, builder.getInt8(right)), run, refuse);

    builder.SetInsertPoint(run);
    SmallVector<Value *> arguments =
        map_to_vector(entry->args(), [](Argument &argument) -> Value * { return &argument; });
    builder.CreateRet(builder.CreateCall(program, arguments));
    builder.SetInsertPoint(refuse);
    builder.CreateRet(builder.getInt32(SYSTOLE_WRONG_CPU));
  }

private:
  enum Answer : uint8_t { unknown, right, wrong };

  /// A function for any x86-64; what follows is built in its first block.
  Function *makeFunction(StringRef name, FunctionType *type, GlobalValue::LinkageTypes linkage) {
    Function *function = Function::Create(type, linkage, name, module);
    function->addFnAttr("target-cpu", "x86-64");
    builder.SetInsertPoint(block(function));
    return function;
  }

  BasicBlock *block(Function *function) { return BasicBlock::Create(module.getContext(), "", function); }

  /// The four registers, as CPUID leaves them.
  Value *cpuid(uint32_t leaf, uint32_t subleaf) {
    Type *word = builder.getInt32Ty();
    auto *type = FunctionType::get(StructType::get(word, word, word, word), {word, word}, false);
    auto *assembly = InlineAsm::get(type, "cpuid", "={ax},={bx},={cx},={dx},0,2,~{dirflag},~{fpsr},~{flags}",
                                    /*hasSideEffects=*/false);
    return builder.CreateCall(assembly, {builder.getInt32(leaf), builder.getInt32(subleaf)});
  }

  Value *hasBits(Value *found, uint32_t mask) {
    return builder.CreateICmpEQ(builder.CreateAnd(found, builder.getInt32(mask)), builder.getInt32(mask));
  }

  /// Asks XGETBV only where all else is right, for it may not be there.
  Value *checkState(Function *check, Value *right, uint64_t state) {
    BasicBlock *before = builder.GetInsertBlock(), *ask = block(check), *after = block(check);
    builder.CreateCondBr(right, ask, after);
    builder.SetInsertPoint(ask);
    Type *word = builder.getInt32Ty();
    auto *type = FunctionType::get(StructType::get(word, word), {word}, false);
    auto *assembly = InlineAsm::get(type, "xgetbv", "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}",
                                    /*hasSideEffects=*/true);
    Value *saved = builder.CreateExtractValue(builder.CreateCall(assembly, {builder.getInt32(0)}), 0);
    assert(state >> 32 == 0 && "these bits are in the other register");
    Value *enough = hasBits(saved, static_cast<uint32_t>(state));
    builder.CreateBr(after);
    builder.SetInsertPoint(after);
    PHINode *result = builder.CreatePHI(builder.getInt1Ty(), 2);
    result->addIncoming(builder.getFalse(), before);
    result->addIncoming(enough, ask);
    return result;
  }

  /// Threads may come at the same time; all of them find the same answer.
  Value *load(GlobalVariable *variable) {
    LoadInst *load = builder.CreateAlignedLoad(builder.getInt8Ty(), variable, Align(1));
    load->setAtomic(AtomicOrdering::Monotonic);
    return load;
  }
  void store(Value *value, GlobalVariable *variable) {
    builder.CreateAlignedStore(value, variable, Align(1))->setAtomic(AtomicOrdering::Monotonic);
  }

  Module &module;
  IRBuilder<> builder;
};

} // namespace

void systole::cpu::addHostCheck(Module &module, StringRef entry, ArrayRef<std::string> features) {
  if (features.empty())
    return;
  HostCheck builder(module);
  builder.makeEntry(module.getFunction(entry), builder.makeCheck(Requirements(features)));
}

//===- BundleResources.h - What instructions of one bundle share ---*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_BUNDLERESOURCES_H
#define SYSTOLE_LIB_CODEGEN_TPU_BUNDLERESOURCES_H

#include "systole/CodeGen/TPU/MachineIR.h"

namespace systole::tpu::machine {

/// Slots that instructions compete for together.
enum class SlotClass : uint8_t {
  MatrixPush,
  MatrixPop,
  Load,
  Store,
  Misc,
  Transcendental,
  Vector,
  ScalarFirst,
  Scalar
};
inline constexpr unsigned kNumSlotClasses = 9;

SlotClass getSlotClass(isa::Opcode opcode);

/// What is taken in one bundle: slots, shared 16-bit immediates (a wider one takes two) and scalar-to-vector
/// ports. Equal immediates and equal scalars are shared; 0 and s0 need nothing.
class BundleResources {
public:
  bool fits(const Instruction &instruction) const;
  void take(const Instruction &instruction);

private:
  bool slotIsFree(SlotClass slot) const;

  struct SharedFields {
    void add(const Instruction &instruction);
    bool areEnough() const;
    void addImmediate(int32_t value);

    llvm::SmallVector<int32_t, 8> wide, narrow;
    llvm::SmallVector<Register, 4> ports;
    int targets = 0; ///< Of branches: their values aren't known yet.
  };

  int scalarFirst = 0, scalars = 0, transcendentals = 0, vectors = 0;
  unsigned others = 0;
  SharedFields shared;
};

} // namespace systole::tpu::machine

#endif

//===- BundleResources.h - What instructions of one bundle share ---*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_BUNDLERESOURCES_H
#define SYSTOLE_LIB_CODEGEN_TPU_BUNDLERESOURCES_H

#include "systole/CodeGen/TPU/MachineIR.h"

namespace systole::tpu::machine {

/// Slots that instructions compete for together.
enum class SlotClass : uint8_t { MatrixPush, MatrixPop, Load, Store, Misc, Transcendental, Vector, ScalarFirst, Scalar };
inline constexpr unsigned kNumSlotClasses = 9;

SlotClass getSlotClass(isa::Opcode opcode);

/// 16-bit immediates and scalar-to-vector ports that an instruction takes.
struct SharedFields {
  int immediates = 0;
  int ports = 0;
};
SharedFields getSharedFields(const Instruction &instruction);

/// What is taken in one bundle.
class BundleResources {
public:
  bool fits(const Instruction &instruction) const;
  void take(const Instruction &instruction);

private:
  int scalarFirst = 0, scalars = 0, transcendentals = 0, vectors = 0;
  unsigned others = 0;
  SharedFields shared;
};

} // namespace systole::tpu::machine

#endif

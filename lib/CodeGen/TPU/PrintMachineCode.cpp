//===- PrintMachineCode.cpp - Shows the backend's steps -------------------===//

#include "systole/CodeGen/TPU/Backend.h"
#include "systole/CodeGen/TPU/Passes.h"
#include "systole/ISA/Assembly.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace systole;

namespace systole::tpu {
#define GEN_PASS_DEF_PRINTMACHINECODEPASS
#include "systole/CodeGen/TPU/Passes.h.inc"
} // namespace systole::tpu

namespace {

struct PrintMachineCode : tpu::impl::PrintMachineCodePassBase<PrintMachineCode> {
  using PrintMachineCodePassBase::PrintMachineCodePassBase;

  void runOnOperation() override {
    auto model = isa::findMachineModel(machine.getValue());
    if (!model.ok()) {
      auto message = model.status().message();
      getOperation().emitError() << StringRef(message.data(), message.size());
      return signalPassFailure();
    }
    std::optional<tpu::BackendStep> last = tpu::symbolizeStep(step);
    if (!last) {
      getOperation().emitError() << "unknown step '" << step.getValue()
                                 << "': expected select, coalesce, order, allocate or bundles";
      return signalPassFailure();
    }
    for (auto program : getOperation().getOps<tpu::ProgramOp>())
      if (failed(print(program, *model, *last, llvm::outs())))
        return signalPassFailure();
    markAllAnalysesPreserved();
  }

private:
  LogicalResult print(tpu::ProgramOp program, const isa::MachineModel &model, tpu::BackendStep last,
                      raw_ostream &os) {
    tpu::BackendOptions options;
    options.schedule = schedule;
    options.scalarRegisters = scalarRegisters;
    options.predicateRegisters = predicateRegisters;
    options.vectorRegisters = vectorRegisters;
    os << "// " << program.getSymName() << ", " << step.getValue() << "\n";
    if (last != tpu::BackendStep::Bundles) {
      FailureOr<tpu::machine::Program> code = tpu::compileToMachineIR(program, model, options, last);
      if (failed(code))
        return failure();
      tpu::machine::print(*code, os);
      return success();
    }
    FailureOr<std::vector<isa::Bundle>> bundles = tpu::compileProgram(program, model, options);
    if (failed(bundles))
      return failure();
    os << isa::print(absl::MakeConstSpan(*bundles));
    return success();
  }
};

} // namespace

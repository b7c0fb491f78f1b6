//===- NativeProperties.h - Properties of other dialects' ops ---*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_NATIVEPROPERTIES_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_NATIVEPROPERTIES_H

#include "EntryReader.h"

#include "mlir/IR/OperationSupport.h"

namespace systole::portable {

/// Lets an operation that is not of the `vhlo` dialect, such as the module, read its own properties.
mlir::LogicalResult readNativeProperties(EntryReader &entries, ByteReader &bytes,
                                         mlir::OperationState &state);

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_NATIVEPROPERTIES_H

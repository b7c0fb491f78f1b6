//===- CustomCall.h - Functions of the host that a program calls ----------===//
//
// A `stablehlo.custom_call` of a name that Systole doesn't know is a call of a C++ function of whoever runs
// the program, on the CPU:
//
//   auto calls = std::make_shared<CustomCallRegistry>();
//   calls->add("double_it", [](const CustomCall &call) {
//     absl::Span<const float> x = call.operands[0].span<float>();
//     absl::Span<float> y = call.results[0].span<float>();
//     for (size_t i = 0; i < x.size(); ++i) y[i] = 2 * x[i];
//     return absl::OkStatus();
//   });
//
// docs/HowTo/CustomCalls.md has a whole program.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_RUNTIME_CUSTOMCALL_H
#define SYSTOLE_RUNTIME_CUSTOMCALL_H

#include "systole/Runtime/Manifest.h"

#include "absl/status/status.h"

#include <functional>
#include <map>
#include <memory>

namespace systole::runtime {

/// The elements of an operand (Byte is const) or of a result of a custom call: dense, row-major, aligned to
/// 64 bytes, there while the call lasts.
template <typename Byte> struct CustomCallBuffer {
  ElementType elementType;
  absl::Span<const int64_t> shape;
  absl::Span<Byte> bytes;

  /// The elements as T, which is the element's own type or raw bits of its size; none if T has another size.
  template <typename T> auto span() const {
    using Element = std::conditional_t<std::is_const_v<Byte>, const T, T>;
    bool fits = static_cast<int64_t>(sizeof(T)) == byteWidth(elementType);
    return absl::Span<Element>(reinterpret_cast<Element *>(bytes.data()),
                               fits ? bytes.size() / sizeof(T) : 0);
  }
};

/// One call, as the host's function sees it.
struct CustomCall {
  absl::string_view name;
  /// The op's backend_config: a string as it is, a dictionary as MLIR writes it, `{axis = 1 : i64}`.
  absl::string_view config;
  absl::Span<const CustomCallBuffer<const uint8_t>> operands;
  /// Indeterminate at first; the function sets every element.
  absl::Span<const CustomCallBuffer<uint8_t>> results;
};

/// Computes the results. An error ends the run of the program, which gives it to its caller. Calls of one run
/// come one after the other, on the thread that runs the program; runs of several threads call at the same
/// time.
using HostFunction = std::function<absl::Status(const CustomCall &call)>;

/// Functions by the names that programs call them by. Filled first and then shared, unchanged.
class CustomCallRegistry {
public:
  /// AlreadyExists: a function has that name. InvalidArgument: the name or the function is empty.
  absl::Status add(absl::string_view name, HostFunction function);

  /// Null where no function has that name.
  const HostFunction *find(absl::string_view name) const;

  /// All names, in alphabetical order.
  std::vector<std::string> names() const;

private:
  std::map<std::string, HostFunction, std::less<>> functions;
};

/// The functions of a program's calls, in their order. FailedPrecondition: some are missing; the message
/// names them and where the program calls them. The registry may be null.
absl::StatusOr<std::vector<HostFunction>> findHostFunctions(const std::vector<CustomCallDescription> &calls,
                                                            const CustomCallRegistry *registry);

/// Calls a function with the buffers that compiled code gives it, and says in an error where the program
/// calls it.
absl::Status callHost(const CustomCallDescription &description, const HostFunction &function,
                      const void *const *operands, void *const *results);

} // namespace systole::runtime

#endif // SYSTOLE_RUNTIME_CUSTOMCALL_H

//===- X86Features.h - Where a processor tells what it can do -------------===//
//
// The features of x86-64 processors that we know, with the place where CPUID reports each. The runtime asks
// with it what the host can do, and the compiler puts the same questions into object files.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_SUPPORT_X86FEATURES_H
#define SYSTOLE_SUPPORT_X86FEATURES_H

#include <cstdint>

namespace systole {

enum class X86Register { EAX, EBX, ECX, EDX };

/// What the operating system must save for a feature's registers, as bits of XCR0.
enum class X86State : uint64_t { None = 0, Avx = 0x6, Avx512 = 0xe6, Amx = 0x60000 };

struct X86Feature {
  const char *name; ///< LLVM's
  uint32_t leaf, subleaf;
  X86Register reg;
  int bit;
  X86State state = X86State::None;
};

/// Without those that every 64-bit x86 has.
inline constexpr X86Feature x86Features[] = {
    {"sse3", 1, 0, X86Register::ECX, 0},
    {"pclmul", 1, 0, X86Register::ECX, 1},
    {"ssse3", 1, 0, X86Register::ECX, 9},
    {"fma", 1, 0, X86Register::ECX, 12, X86State::Avx},
    {"cx16", 1, 0, X86Register::ECX, 13},
    {"sse4.1", 1, 0, X86Register::ECX, 19},
    {"sse4.2", 1, 0, X86Register::ECX, 20},
    {"movbe", 1, 0, X86Register::ECX, 22},
    {"popcnt", 1, 0, X86Register::ECX, 23},
    {"aes", 1, 0, X86Register::ECX, 25},
    {"avx", 1, 0, X86Register::ECX, 28, X86State::Avx},
    {"f16c", 1, 0, X86Register::ECX, 29, X86State::Avx},
    {"bmi", 7, 0, X86Register::EBX, 3},
    {"avx2", 7, 0, X86Register::EBX, 5, X86State::Avx},
    {"bmi2", 7, 0, X86Register::EBX, 8},
    {"avx512f", 7, 0, X86Register::EBX, 16, X86State::Avx512},
    {"avx512dq", 7, 0, X86Register::EBX, 17, X86State::Avx512},
    {"adx", 7, 0, X86Register::EBX, 19},
    {"avx512ifma", 7, 0, X86Register::EBX, 21, X86State::Avx512},
    {"avx512cd", 7, 0, X86Register::EBX, 28, X86State::Avx512},
    {"sha", 7, 0, X86Register::EBX, 29},
    {"avx512bw", 7, 0, X86Register::EBX, 30, X86State::Avx512},
    {"avx512vl", 7, 0, X86Register::EBX, 31, X86State::Avx512},
    {"avx512vbmi", 7, 0, X86Register::ECX, 1, X86State::Avx512},
    {"avx512vbmi2", 7, 0, X86Register::ECX, 6, X86State::Avx512},
    {"gfni", 7, 0, X86Register::ECX, 8},
    {"vaes", 7, 0, X86Register::ECX, 9, X86State::Avx},
    {"vpclmulqdq", 7, 0, X86Register::ECX, 10, X86State::Avx},
    {"avx512vnni", 7, 0, X86Register::ECX, 11, X86State::Avx512},
    {"avx512bitalg", 7, 0, X86Register::ECX, 12, X86State::Avx512},
    {"avx512vpopcntdq", 7, 0, X86Register::ECX, 14, X86State::Avx512},
    {"amx-bf16", 7, 0, X86Register::EDX, 22, X86State::Amx},
    {"avx512fp16", 7, 0, X86Register::EDX, 23, X86State::Avx512},
    {"amx-tile", 7, 0, X86Register::EDX, 24, X86State::Amx},
    {"amx-int8", 7, 0, X86Register::EDX, 25, X86State::Amx},
    {"avxvnni", 7, 1, X86Register::EAX, 4, X86State::Avx},
    {"avx512bf16", 7, 1, X86Register::EAX, 5, X86State::Avx512},
    {"amx-fp16", 7, 1, X86Register::EAX, 21, X86State::Amx},
    {"avxifma", 7, 1, X86Register::EAX, 23, X86State::Avx},
    {"avxvnniint8", 7, 1, X86Register::EDX, 4, X86State::Avx},
    {"avxneconvert", 7, 1, X86Register::EDX, 5, X86State::Avx},
    {"avxvnniint16", 7, 1, X86Register::EDX, 10, X86State::Avx},
    {"lzcnt", 0x80000001, 0, X86Register::ECX, 5},
    {"sse4a", 0x80000001, 0, X86Register::ECX, 6},
    {"prfchw", 0x80000001, 0, X86Register::ECX, 8},
    {"xop", 0x80000001, 0, X86Register::ECX, 11, X86State::Avx},
    {"fma4", 0x80000001, 0, X86Register::ECX, 16, X86State::Avx},
    {"tbm", 0x80000001, 0, X86Register::ECX, 21},
};

} // namespace systole

#endif // SYSTOLE_SUPPORT_X86FEATURES_H

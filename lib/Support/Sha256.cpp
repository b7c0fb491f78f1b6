//===- Sha256.cpp - The SHA-256 digest (FIPS 180-4) -----------------------===//

#include "systole/Support/Sha256.h"

#include "absl/strings/escaping.h"
#include "absl/strings/string_view.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace systole {

alignas(16) static constexpr uint32_t roundConstants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t loadBigEndian(const uint8_t *bytes) {
  return uint32_t(bytes[0]) << 24 | uint32_t(bytes[1]) << 16 | uint32_t(bytes[2]) << 8 | bytes[3];
}

static void compressPortable(std::array<uint32_t, 8> &state, const uint8_t *block) {
  uint32_t w[64];
  for (int i = 0; i < 16; ++i)
    w[i] = loadBigEndian(block + 4 * i);
  for (int i = 16; i < 64; ++i) {
    uint32_t s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
    uint32_t s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  auto [a, b, c, d, e, f, g, h] = state;
  for (int i = 0; i < 64; ++i) {
    uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
    uint32_t t1 = h + sum1 + ((e & f) ^ (~e & g)) + roundConstants[i] + w[i];
    uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
    uint32_t t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
  }
  const uint32_t result[8] = {a, b, c, d, e, f, g, h};
  for (int i = 0; i < 8; ++i)
    state[i] += result[i];
}

#if defined(__x86_64__)
static bool hasInstructions() {
  unsigned a, b, c, d;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d))
    return false;
  return (b & (1u << 29)) != 0 && __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("ssse3");
}

/// The instructions keep the state as (a, b, e, f) and (c, d, g, h), highest lane first, and do two rounds
/// each.
__attribute__((target("sha,sse4.1,ssse3"))) static void
compressWithInstructions(std::array<uint32_t, 8> &state, const uint8_t *blocks, size_t count) {
  __m128i abef = _mm_set_epi32(state[0], state[1], state[4], state[5]);
  __m128i cdgh = _mm_set_epi32(state[2], state[3], state[6], state[7]);
  const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  for (; count != 0; --count, blocks += 64) {
    __m128i savedAbef = abef, savedCdgh = cdgh, w[4];
#pragma GCC unroll 16
    for (int i = 0; i < 16; ++i) {
      __m128i &current = w[i & 3];
      const __m128i last = w[(i + 3) & 3];
      if (i < 4) {
        current = _mm_loadu_si128(reinterpret_cast<const __m128i *>(blocks) + i);
        current = _mm_shuffle_epi8(current, bigEndian);
      } else {
        __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(current, w[(i + 1) & 3]),
                                    _mm_alignr_epi8(last, w[(i + 2) & 3], 4));
        current = _mm_sha256msg2_epu32(sum, last);
      }
      const auto *constants = reinterpret_cast<const __m128i *>(roundConstants) + i;
      __m128i input = _mm_add_epi32(current, _mm_load_si128(constants));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, input);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(input, 0x0e));
    }
    abef = _mm_add_epi32(abef, savedAbef);
    cdgh = _mm_add_epi32(cdgh, savedCdgh);
  }
  state = {uint32_t(_mm_extract_epi32(abef, 3)), uint32_t(_mm_extract_epi32(abef, 2)),
           uint32_t(_mm_extract_epi32(cdgh, 3)), uint32_t(_mm_extract_epi32(cdgh, 2)),
           uint32_t(_mm_extract_epi32(abef, 1)), uint32_t(_mm_extract_epi32(abef, 0)),
           uint32_t(_mm_extract_epi32(cdgh, 1)), uint32_t(_mm_extract_epi32(cdgh, 0))};
}
#else
static bool hasInstructions() { return false; }
static void compressWithInstructions(std::array<uint32_t, 8> &, const uint8_t *, size_t) {}
#endif

void Sha256::compress(const uint8_t *blocks, size_t count) {
  static const bool instructions = hasInstructions();
  if (instructions && allowInstructions)
    return compressWithInstructions(state, blocks, count);
  for (size_t i = 0; i < count; ++i)
    compressPortable(state, blocks + 64 * i);
}

void Sha256::update(absl::Span<const uint8_t> bytes) {
  size_t used = length % 64;
  length += bytes.size();
  if (used != 0) {
    size_t taken = std::min(bytes.size(), 64 - used);
    std::copy_n(bytes.begin(), taken, pending.begin() + used);
    bytes.remove_prefix(taken);
    if (used + taken < 64)
      return;
    compress(pending.data(), 1);
  }
  compress(bytes.data(), bytes.size() / 64);
  bytes.remove_prefix(bytes.size() / 64 * 64);
  std::copy(bytes.begin(), bytes.end(), pending.begin());
}

Sha256Digest Sha256::finish() {
  uint64_t bits = length * 8;
  // A one, zeros up to eight bytes short of a block, and the length in bits.
  std::array<uint8_t, 72> padding = {0x80};
  size_t zeros = (119 - length % 64) % 64 + 1;
  for (int i = 0; i < 8; ++i)
    padding[zeros + i] = static_cast<uint8_t>(bits >> (56 - 8 * i));
  update(absl::MakeConstSpan(padding.data(), zeros + 8));
  Sha256Digest digest;
  for (size_t i = 0; i < digest.size(); ++i)
    digest[i] = static_cast<uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
  return digest;
}

Sha256Digest Sha256::of(absl::Span<const uint8_t> bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.finish();
}

Sha256 Sha256::portable() {
  Sha256 result;
  result.allowInstructions = false;
  return result;
}

std::string toHex(const Sha256Digest &digest) {
  return absl::BytesToHexString(
      absl::string_view(reinterpret_cast<const char *>(digest.data()), digest.size()));
}

} // namespace systole

//===- Sha256Test.cpp - NIST's examples -----------------------------------===//

#include "systole/Support/Sha256.h"

#include "absl/strings/string_view.h"
#include <gtest/gtest.h>

#include <vector>

using namespace systole;

static absl::Span<const uint8_t> asBytes(absl::string_view text) {
  return {reinterpret_cast<const uint8_t *>(text.data()), text.size()};
}

static std::string portableHex(absl::Span<const uint8_t> bytes) {
  Sha256 hash = Sha256::portable();
  hash.update(bytes);
  return toHex(hash.finish());
}

TEST(Sha256, NistVectors) {
  std::string million(1000000, 'a');
  struct {
    absl::string_view text;
    const char *digest;
  } cases[] = {
      {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
      {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopq"
       "rstnopqrstu",
       "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
      {million, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
  };
  for (const auto &[text, digest] : cases) {
    EXPECT_EQ(toHex(Sha256::of(asBytes(text))), digest);
    EXPECT_EQ(portableHex(asBytes(text)), digest);
  }
}

TEST(Sha256, PiecesGiveTheDigestOfTheWhole) {
  std::vector<uint8_t> bytes(300);
  for (size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = static_cast<uint8_t>(i * 37);
  for (size_t size = 0; size <= bytes.size(); ++size) {
    absl::Span<const uint8_t> whole(bytes.data(), size);
    Sha256 hash;
    for (size_t at = 0, step = 1; at < size; at += step, ++step)
      hash.update(whole.subspan(at, step));
    std::string digest = toHex(hash.finish());
    EXPECT_EQ(digest, toHex(Sha256::of(whole))) << size;
    EXPECT_EQ(digest, portableHex(whole)) << size;
  }
}

//===- EncodingTest.cpp - Bundles to bytes and back ------------------------===//

#include "systole/ISA/Encoding.h"
#include "RandomBundle.h"
#include "systole/ISA/Assembly.h"
#include "gmock/gmock.h"

namespace systole::isa {
namespace {

using testing::HasSubstr;

TEST(Encoding, FitsTheMachinesWidth) {
  EXPECT_EQ(immediatePosition() + 16 * immediateCount, bundleBits);
  EXPECT_LE(bundleBits, 322u);
  for (int i = 0; i < opcodeCount(); ++i) {
    const InstructionInfo &info = infoOf(static_cast<Opcode>(i));
    EXPECT_LT(info.code, 1u << layoutOf(info.group).of(Field::code)) << info.mnemonic;
    EXPECT_EQ(opcodeAt(info.group, info.code), static_cast<Opcode>(i));
    EXPECT_EQ(opcodeNamed(info.mnemonic), static_cast<Opcode>(i));
  }
}

TEST(Encoding, RoundTripsRandomBundles) {
  RandomBundles random(1);
  for (int i = 0; i < 20000; ++i) {
    Bundle bundle = random.next();
    uint8_t bytes[bundleBytes];
    ASSERT_TRUE(encodeBundle(bundle, bytes).ok()) << print(bundle);
    absl::StatusOr<Bundle> decoded = decodeBundle(bytes);
    ASSERT_TRUE(decoded.ok()) << decoded.status() << print(bundle);
    EXPECT_EQ(*decoded, bundle) << print(bundle) << " became " << print(*decoded);
  }
}

TEST(Encoding, EmptyBundleIsAllZeros) {
  uint8_t bytes[bundleBytes];
  ASSERT_TRUE(encodeBundle(Bundle(), bytes).ok());
  for (uint8_t byte : bytes)
    EXPECT_EQ(byte, 0);
  EXPECT_TRUE(decodeBundle(bytes)->empty());
}

TEST(Encoding, RandomBytesDecodeOrFailCleanly) {
  std::mt19937 generator(7);
  int valid = 0;
  for (int i = 0; i < 50000; ++i) {
    uint8_t bytes[bundleBytes] = {};
    for (int bit = generator() % 40; bit > 0; --bit)
      bytes[generator() % bundleBytes] ^= static_cast<uint8_t>(1u << generator() % 8);
    absl::StatusOr<Bundle> decoded = decodeBundle(bytes);
    valid += decoded.ok();
    if (!decoded.ok())
      EXPECT_FALSE(decoded.status().message().empty());
  }
  EXPECT_GT(valid, 0);
}

std::string encodeError(const Bundle &bundle) { return std::string(encode({&bundle, 1}).status().message()); }

TEST(Encoding, RejectsOperandsOutOfRange) {
  Bundle bundle;
  bundle[Slot::S1] = Instruction::make(Opcode::sadd).withD(32).withA(1);
  EXPECT_THAT(encodeError(bundle),
              HasSubstr("bundle 0, slot S1: `sadd s32, s1, s0`: scalar register 32 is not in 0..31"));
  bundle[Slot::S1] = Instruction::make(Opcode::sdivu).withD(1);
  EXPECT_THAT(encodeError(bundle), HasSubstr("the instruction can't be in this slot"));
  bundle[Slot::S1] = Instruction::make(Opcode::smov).withD(1).withPredicate(0, true);
  EXPECT_THAT(encodeError(bundle), HasSubstr("!p0 is never true"));
  bundle[Slot::S1] = Instruction::make(Opcode::smov).withD(1).withM(3);
  EXPECT_THAT(encodeError(bundle), HasSubstr("a field is set that the instruction does not have"));
  bundle[Slot::S1].reset();
  bundle[Slot::ST] = Instruction::make(Opcode::vstore).withAddress(1, 0, 0);
  EXPECT_THAT(encodeError(bundle), HasSubstr("a store needs a stride other than 0"));
  bundle[Slot::ST].reset();
  bundle[Slot::X] = Instruction::make(Opcode::v2s).withB(Source::immediate(1024));
  EXPECT_THAT(encodeError(bundle), HasSubstr("element 1024 is not in 0..1023"));
}

TEST(Encoding, SharesEqualImmediatesAndRefusesTooMany) {
  Bundle bundle;
  bundle[Slot::S0] = Instruction::make(Opcode::smov).withD(1).withB(Source::immediate(0x12345678));
  bundle[Slot::S1] = Instruction::make(Opcode::smov).withD(2).withB(Source::immediate(0x12345678));
  bundle[Slot::V0] = Instruction::make(Opcode::vimm).withD(1).withB(Source::immediate(0x3f800000));
  bundle[Slot::LD] = Instruction::make(Opcode::vload).withD(3).withAddress(4, 0x5678, 16);
  EXPECT_TRUE(bundle.fitsResources());
  bundle[Slot::V1] = Instruction::make(Opcode::vimm).withD(2).withB(Source::immediate(0x40000000));
  EXPECT_THAT(encodeError(bundle), HasSubstr("more than the bundle's 6 16-bit immediates"));
}

TEST(Encoding, LimitsScalarPorts) {
  Bundle bundle;
  bundle[Slot::V0] =
      Instruction::make(Opcode::vfadd).withD(1).withA(Source::scalar(1)).withB(Source::scalar(2));
  bundle[Slot::V1] =
      Instruction::make(Opcode::vfadd).withD(2).withA(Source::scalar(3)).withB(Source::scalar(0));
  EXPECT_TRUE(bundle.fitsResources()) << "s0 needs no port";
  bundle[Slot::V1] =
      Instruction::make(Opcode::vfadd).withD(2).withA(Source::scalar(3)).withB(Source::scalar(4));
  EXPECT_THAT(encodeError(bundle), HasSubstr("more than 3 scalar registers"));
}

TEST(Encoding, RejectsMalformedBytes) {
  std::vector<uint8_t> bytes(bundleBytes + 1);
  EXPECT_THAT(std::string(decode(bytes).status().message()),
              HasSubstr("is no whole number of 39-byte bundles"));
  bytes.resize(2 * bundleBytes);
  bytes[bundleBytes] = 0x20; // S0's opcode without a predicate
  EXPECT_THAT(std::string(decode(bytes).status().message()),
              HasSubstr("bundle 1, slot S0: bits are set in an empty slot"));
  bytes[bundleBytes] = 0xf0; // the predicate p0, and the opcode's low bits
  bytes[bundleBytes + 1] = 0x07;
  EXPECT_THAT(std::string(decode(bytes).status().message()),
              HasSubstr("bundle 1, slot S0: unknown opcode 63"));
  bytes[bundleBytes] = bytes[bundleBytes + 1] = 0;
  bytes.back() = 0x80;
  EXPECT_THAT(std::string(decode(bytes).status().message()), HasSubstr("bits above the bundle are set"));
}

TEST(Bundle, TryAddFindsAFreeSlot) {
  Bundle bundle;
  EXPECT_EQ(bundle.tryAdd(Instruction::make(Opcode::smov).withD(1)), Slot::S0);
  EXPECT_EQ(bundle.tryAdd(Instruction::make(Opcode::smov).withD(2)), Slot::S1);
  EXPECT_EQ(bundle.tryAdd(Instruction::make(Opcode::smov).withD(3)), std::nullopt);
  EXPECT_EQ(bundle.tryAdd(Instruction::make(Opcode::ve_exp).withD(3)), Slot::V1);
}

} // namespace
} // namespace systole::isa

//===- MatmulProgram.cpp - A large matmul, written by hand -----------------===//

#include "MatmulProgram.h"
#include "absl/strings/str_cat.h"

#include <array>

namespace systole::benchmark {

namespace {

// Registers. Each pair of buffers is a current one and an other one, exchanged at the end of its use.
//   s1 rows of A to load        s2 rows of C to update     s3 trips left in the loop   s4 rows of weights to
//   stage s5 block of the depth       s6 panel of the columns    s7, s8 buffers of A         s9, s10 buffers
//   of B s11, s12 buffers of C       s13 trips that stage       s20.. scratch p1 sums exist already       p2
//   a weight row is staged  p3 loop again               p4 this is the last block p5 there is another panel
//   p6 there is another tile
constexpr int descriptorA = 0, descriptorB = 16, descriptorC = 32;
constexpr int ahead = 12; // pushes before the first pop
constexpr int unrolled = 4;
constexpr int stagingTrips = 16;

class Writer {
public:
  explicit Writer(const MatmulProgram &program) : program(program), size(program.size), blocks(size / 128) {}

  std::string write() {
    prologue();
    line("tile: { mxswap ; dwait f0, 1 ; S0: scmp.ne p1, s5, 0 ; S1: scmp.eq p4, s5, ", blocks - 1, " }");
    line("{ S0: scmp.ne p5, s6, ", blocks - 1, " }");
    line("{ S0: por p6, p5, p5 ; S1: pnot p7, p4 }");
    line("{ S0: por p6, p5, p7 }");
    startNextPanels();
    chooseWeights();
    stream();
    finishTile();
    return text;
  }

private:
  template <typename... Parts> void line(const Parts &...parts) { absl::StrAppend(&text, parts..., "\n"); }

  /// A descriptor with its variable words left to the program.
  void describe(int address, const std::array<int64_t, 9> &words) {
    for (size_t i = 0; i < words.size(); ++i) {
      line("{ smov s20, ", words[i], " }");
      line("{ sstore [s0 + ", address + i, "], s20 }");
    }
  }

  void prologue() {
    constexpr int fromHbmBFloat16 = 0 | 1 << 2 | 1 << 4;
    describe(descriptorA, {fromHbmBFloat16, program.baseA, 0, 0, 0, 128, size, size, 128});
    describe(descriptorB, {fromHbmBFloat16 | 1 << 8, program.baseB, 0, 0, 0, 128, size, size, 128});
    describe(descriptorC, {1 | 0 << 2 | 2 << 8, 0, 0, program.baseC, 0, 128, size, 128, size});
    for (int buffer = 0; buffer < 6; ++buffer)
      line("{ smov s", 7 + buffer, ", ", buffer * size, " }");
    line("{ sstore [s0 + ", descriptorA + 3, "], s7 }");
    line("{ sstore [s0 + ", descriptorB + 3, "], s9 ; S1: smov s21, ", descriptorB, " }");
    line("{ dma s0 ; S0: smov s5, 0 ; S1: smov s6, 0 }");
    line("{ dma s21 ; S0: sadd s4, s9, 0 }");
    line("{ dwait f1, 1 }");
    for (int i = 0; i < stagingTrips; ++i)
      line("{ vload v20, [s4 + ", 8 * i, "] }\n{ sdelay 3 }\n{ mxload v20 }");
  }

  /// Sends for the panel of A of the next tile, and at the first block for the next panel of B.
  void startNextPanels() {
    line("{ S0: @p6 sstore [s0 + ", descriptorA + 3, "], s8 ; S1: sadd s20, s5, 1 }");
    line("{ S0: @p4 smov s20, 0 }");
    line("{ S0: sshl s20, s20, 7 }");
    line("{ S0: sstore [s0 + ", descriptorA + 2, "], s20 }");
    line("{ @p6 dma s0 ; S0: sstore [s0 + ", descriptorB + 3, "], s10 ; S1: sadd s20, s6, 1 }");
    line("{ S0: sshl s20, s20, 7 ; S1: pnot p8, p1 }");
    line("{ S0: sstore [s0 + ", descriptorB + 2, "], s20 ; S1: pand p8, p8, p5 }");
    line("{ @p8 dma s21 }");
  }

  /// Where the next tile's weights are: the next block of this panel, or the first of the other.
  void chooseWeights() {
    line("{ S0: pand p9, p4, p5 ; S1: sadd s20, s5, 1 }");
    line("{ S0: sshl s20, s20, 7 ; S1: smov s13, ", stagingTrips, " }");
    line("{ S0: sadd s4, s9, s20 ; S1: @!p6 smov s13, 0 }");
    line("{ S0: @p9 smov s4, s10 ; S1: smov s1, s7 ; X: @p9 dwait f1, 1 }");
    line("{ S0: smov s2, s11 ; S1: smov s3, ", (size / 8 - ahead) / unrolled, " }");
  }

  void stream() {
    for (int i = 0; i < ahead; ++i)
      line("{ vload v", i, ", [s1 + ", 8 * i, "] }");
    for (int i = 0; i < ahead; ++i)
      line("{ mxmul v", i, " }\n{ sdelay 7 }");
    line("loop:");
    for (int i = 0; i < unrolled; ++i)
      loopBody(i);
    for (int i = 0; i < ahead; ++i) {
      line("{ mxpop v8 ; vload v4, [s2 + ", 8 * i, "] }\n{ sdelay 3 }");
      line("{ V0: @p1 vfadd v12, v4, v8 ; V1: @!p1 vmov v12, v8 }\n{ sdelay 1 }");
      line("{ vstore [s2 + ", 8 * i, "], v12 }");
    }
  }

  /// Eight bundles: eight rows go in, those of twelve pushes ago come out and are added.
  void loopBody(int i) {
    bool first = i == 0, last = i == unrolled - 1;
    std::string row = absl::StrCat("v", i), sum = absl::StrCat("v", 4 + i),
                product = absl::StrCat("v", 8 + i), result = absl::StrCat("v", 12 + i), weights = "v20";
    line("{ vload ", row, ", [s1 + ", 8 * (ahead + i), "] ; mxpop ", product,
         first ? " ; S0: scmp.ne p2, s13, 0 }" : " }");
    line("{ vload ", sum, ", [s2 + ", 8 * i, "] }");
    line(first ? "{ @p2 vload v20, [s4] ; S0: @p2 sadd s13, s13, -1 ; S1: sadd s4, s4, 8 }" : "{ }");
    line(last ? "{ S0: sadd s3, s3, -1 }" : "{ }");
    line("{ mxmul ", row, last ? " ; S0: scmp.lt p3, s0, s3 ; S1: sadd s1, s1, 32 }" : " }");
    line("{ V0: @p1 vfadd ", result, ", ", sum, ", ", product, " ; V1: @!p1 vmov ", result, ", ", product,
         " }");
    line(first ? "{ @p2 mxload v20 }" : "{ }");
    line("{ vstore [s2 + ", 8 * i, "], ", result,
         last ? " ; S0: @p3 sbr loop ; S1: sadd s2, s2, 32 }" : " }");
  }

  void finishTile() {
    // Exchange the buffers of A; at a panel's end send C off and exchange the buffers of B and C, too.
    line("{ S0: smov s7, s8 ; S1: smov s8, s7 }");
    line("{ S0: sadd s5, s5, 1 ; S1: scmp.ne p10, s6, 0 }");
    line("{ S0: pand p10, p10, p4 ; S1: sshl s20, s6, 7 }");
    line("{ X: @p10 dwait f2, 1 ; S0: @p4 sstore [s0 + ", descriptorC + 1, "], s11 ; S1: smov s22, ",
         descriptorC, " }");
    line("{ S0: @p4 sstore [s0 + ", descriptorC + 4, "], s20 }");
    line("{ @p4 dma s22 ; S0: @p4 smov s9, s10 ; S1: @p4 smov s10, s9 }");
    line("{ S0: @p4 smov s11, s12 ; S1: @p4 smov s12, s11 }");
    line("{ S0: @p4 smov s5, 0 ; S1: @p4 sadd s6, s6, 1 }");
    line("{ S0: @p6 sbr tile }");
    line("{ dwait f2, 1 ; S0: sdelay 64 }");
    line("{ shalt }");
  }

  const MatmulProgram &program;
  int size, blocks;
  std::string text;
};

} // namespace

std::string MatmulProgram::assembly() const { return Writer(*this).write(); }

} // namespace systole::benchmark

//===- MatrixTest.cpp - The matrix unit against the scalar definition ------===//

#include "Functional/FlushMode.h"
#include "Functional/MatrixUnit.h"
#include "TestProgram.h"
#include "Values.h"
#include "systole/Support/TPUArithmetic.h"

namespace systole::emulator {
namespace {

using isa::lanes;
using isa::matrixSize;
using isa::sublanes;
using isa::vectorElements;

/// A product of m x k by k x n, k and n at most 128, through a matrix unit and as the definition says.
struct Product {
  Product(Values &values, int m, int k, int n, int kind)
      : m(m), k(k), n(n), a(static_cast<size_t>(m * k)), b(static_cast<size_t>(k * n)) {
    for (uint32_t &word : a)
      word = values.matrixWord(kind);
    for (uint32_t &word : b)
      word = values.matrixWord(kind);
  }

  std::vector<uint32_t> define() const {
    std::vector<uint32_t> result;
    auto *left = reinterpret_cast<const float *>(a.data()),
         *right = reinterpret_cast<const float *>(b.data());
    for (int row = 0; row < m; ++row)
      for (int column = 0; column < n; ++column)
        result.push_back(std::bit_cast<uint32_t>(
            tpuarithmetic::mxuBlock(left + row * k, 1, right + column, n, static_cast<size_t>(k))));
    return result;
  }

  /// Pushes in batches of up to `batch` before popping.
  std::vector<uint32_t> run(const Kernels &kernels, bool transposed, int batch) const {
    FlushMode mode(kernels.hostFlushes);
    uint32_t vector[vectorElements], spare[vectorElements], *product = spare;
    MatrixUnit unit(kernels, 32);
    for (int push = 0; push < isa::pushesPerMatrix; ++push) {
      for (int s = 0; s < sublanes; ++s)
        for (int l = 0; l < lanes; ++l) {
          int row = transposed ? l : push * sublanes + s, column = transposed ? push * sublanes + s : l;
          vector[s * lanes + l] = row < k && column < n ? b[static_cast<size_t>(row * n + column)] : 0;
        }
      EXPECT_EQ(unit.load(vector, transposed), nullptr);
    }
    EXPECT_EQ(unit.swap(), nullptr);
    std::vector<uint32_t> result(static_cast<size_t>(m * n));
    int pushed = 0, popped = 0, groups = (m + sublanes - 1) / sublanes;
    while (popped < groups) {
      for (; pushed < groups && pushed < popped + batch; ++pushed) {
        for (int s = 0; s < sublanes; ++s)
          for (int l = 0; l < lanes; ++l) {
            int row = pushed * sublanes + s;
            vector[s * lanes + l] = row < m && l < k ? a[static_cast<size_t>(row * k + l)] : 0;
          }
        EXPECT_EQ(unit.multiply(vector), nullptr);
      }
      EXPECT_EQ(unit.pop(product), nullptr);
      for (int s = 0; s < sublanes && popped * sublanes + s < m; ++s)
        std::memcpy(&result[static_cast<size_t>((popped * sublanes + s) * n)], product + s * lanes,
                    static_cast<size_t>(n) * sizeof(uint32_t));
      ++popped;
    }
    return result;
  }

  int m, k, n;
  std::vector<uint32_t> a, b;
};

TEST(MatrixUnit, ThousandsOfRaggedProductsEqualTheDefinitionOnEveryHostPath) {
  Values values(99);
  int64_t compared = 0;
  for (int round = 0; round < 3000; ++round) {
    // Sizes lean to the small, so that the scalar loop stays quick; some are full.
    int m = 1 + values.below(round % 10 == 0 ? 40 : 9), k = 1 + values.below(round % 4 == 0 ? 128 : 24);
    int n = 1 + values.below(round % 5 == 0 ? 128 : 20), kind = round % 4;
    Product product(values, m, k, n, kind);
    std::vector<uint32_t> expected = product.define();
    bool transposed = values.below(2);
    int batch = 1 + values.below(32);
    for (int path = 0; path < availableKernels().count; ++path) {
      if (path == 1 && round % 8 != 0)
        continue; // the same loop as the portable path's
      const Kernels &kernels = *availableKernels().variants[path];
      ASSERT_EQ(product.run(kernels, transposed, batch), expected)
          << kernels.name << ": " << m << "x" << k << " by " << k << "x" << n << ", kind " << kind;
      compared += m * n;
    }
  }
  EXPECT_GT(compared, 100000);
}

TEST(MatrixUnit, PathsAgreeOnFullProducts) {
  Values values(5);
  for (int round = 0; round < 12; ++round) {
    Product product(values, 64, 128, 128, round % 3);
    std::vector<uint32_t> expected = product.run(*availableKernels().variants[0], false, 8);
    for (int path = 1; path < availableKernels().count; ++path)
      ASSERT_EQ(product.run(*availableKernels().variants[path], false, 7), expected)
          << availableKernels().variants[path]->name;
  }
}

using MatrixTest = EmulatorTest;

/// Weights that have 2 on the diagonal: the product doubles.
std::string loadDiagonal() {
  std::string text = "{ vlaneid v1 ; vsublaneid v2 }\n{ sdelay 1 }\n";
  for (int push = 0; push < isa::pushesPerMatrix; ++push)
    absl::StrAppend(&text, "{ viadd v3, v2, ", 8 * push,
                    " }\n{ sdelay 1 }\n{ vicmp.eq v3, v3, v1 }\n{ sdelay 1 }\n",
                    "{ vi2f v3, v3 }\n{ sdelay 1 }\n{ vfmul v3, v3, 2.0 }\n{ sdelay 1 }\n{ mxload v3 }\n");
  return text + "{ mxswap }\n";
}

TEST_F(MatrixTest, MultipliesThroughTheQueue) {
  runOk(loadDiagonal() +
        "{ vi2f v4, v1 }\n{ vi2f v5, v2 }\n{ mxmul v4 }\n{ mxmul v5 }\n{ mxpop v6 }\n{ mxpop v7 }\n");
  EXPECT_EQ(vf(6, 2 * 128 + 77), 154.0f);
  EXPECT_EQ(vf(7, 2 * 128 + 77), 4.0f);
}

TEST_F(MatrixTest, AProductUsesTheWeightsOfItsTime) {
  std::string text = loadDiagonal() + "{ vimm v4, 1.0 }\n{ vimm v5, 0 }\n{ sdelay 1 }\n{ mxmul v4 }\n";
  for (int push = 0; push < isa::pushesPerMatrix; ++push)
    text += "{ mxload v5 }\n";
  runOk(text + "{ mxswap }\n{ mxmul v4 }\n{ mxpop v6 }\n{ mxpop v7 }\n");
  EXPECT_EQ(vf(6, 5), 2.0f);
  EXPECT_EQ(vf(7, 5), 0.0f);
}

TEST_F(MatrixTest, MisuseIsAnError) {
  EXPECT_THAT(errorOf("{ mxmul v1 }\n{ shalt }"),
              testing::HasSubstr("`mxmul v1`: the matrix unit has no weights; mxload and mxswap come first"));
  EXPECT_THAT(errorOf("{ mxload v1 }\n{ mxswap }\n{ shalt }"), testing::HasSubstr("fewer than 128 rows"));
  EXPECT_THAT(errorOf("{ mxpop v1 }\n{ shalt }"), testing::HasSubstr("the result queue is empty"));
  std::string loads;
  for (int push = 0; push < isa::pushesPerMatrix; ++push)
    loads += "{ mxload v1 }\n";
  EXPECT_THAT(errorOf(loads + "{ mxload v1 }\n"),
              testing::HasSubstr("all 128 rows of weights are staged already"));
  std::string muls = loads + "{ mxswap }\n";
  for (int push = 0; push < 32; ++push)
    muls += "{ mxmul v1 }\n";
  EXPECT_THAT(errorOf(muls + "{ mxmul v1 }\n"), testing::HasSubstr("the result queue is full"));
  EXPECT_TRUE(runText(muls + "{ mxmul v1 ; mxpop v2 }\n{ shalt }").ok()) << "the pop makes room";
}

} // namespace
} // namespace systole::emulator

//===- BasicsTest.cpp - Small programs with results known by hand ---------===//

#include "Program.h"

#include "gmock/gmock.h"

#include <cmath>
#include <limits>
#include <numeric>

using namespace systole::cpu;
using testing::ElementsAre;
using testing::ElementsAreArray;

using Floats = std::vector<float>;
using Ints = std::vector<int32_t>;

TEST(CpuBasics, AddsElementwise) {
  Program program(R"(
    func.func @main(%a: tensor<3xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
      %0 = stablehlo.add %a, %b : tensor<3xf32>
      %1 = stablehlo.multiply %0, %b : tensor<3xf32>
      return %1 : tensor<3xf32>
    })");
  EXPECT_THAT(program.run<float>(Floats{1, 2, 3}, Floats{10, 20, 30}), ElementsAre(110, 440, 990));
}

TEST(CpuBasics, ReturnsAnArgument) {
  Program program("func.func @main(%a: tensor<2x2xf32>) -> tensor<2x2xf32> { return %a : tensor<2x2xf32> }");
  EXPECT_THAT(program.run<float>(Floats{1, 2, 3, 4}), ElementsAre(1, 2, 3, 4));
}

TEST(CpuBasics, DotGeneral) {
  Program program(R"(
    func.func @main(%a: tensor<2x3xf32>, %b: tensor<3x2xf32>) -> tensor<2x2xf32> {
      %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
      return %0 : tensor<2x2xf32>
    })");
  EXPECT_THAT(program.run<float>(Floats{1, 2, 3, 4, 5, 6}, Floats{1, 2, 3, 4, 5, 6}),
              ElementsAre(22, 28, 49, 64));
}

TEST(CpuBasics, ReducesRowsAndColumns) {
  Program rows(R"(
    func.func @main(%a: tensor<2x3xf32>) -> tensor<2xf32> {
      %z = stablehlo.constant dense<0.0> : tensor<f32>
      %0 = stablehlo.reduce(%a init: %z) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
      return %0 : tensor<2xf32>
    })");
  EXPECT_THAT(rows.run<float>(Floats{1, 2, 3, 4, 5, 6}), ElementsAre(6, 15));
  Program columns(R"(
    func.func @main(%a: tensor<2x3xf32>) -> tensor<3xf32> {
      %z = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %0 = stablehlo.reduce(%a init: %z) applies stablehlo.maximum across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
      return %0 : tensor<3xf32>
    })");
  EXPECT_THAT(columns.run<float>(Floats{1, 20, 3, 4, 5, 6}), ElementsAre(4, 20, 6));
}

TEST(CpuBasics, IntegerDivisionNeverTraps) {
  Program program(R"(
    func.func @main(%a: tensor<4xi32>, %b: tensor<4xi32>) -> tensor<8xi32> {
      %q = stablehlo.divide %a, %b : tensor<4xi32>
      %r = stablehlo.remainder %a, %b : tensor<4xi32>
      %0 = stablehlo.concatenate %q, %r, dim = 0 : (tensor<4xi32>, tensor<4xi32>) -> tensor<8xi32>
      return %0 : tensor<8xi32>
    })");
  constexpr int32_t least = std::numeric_limits<int32_t>::min();
  EXPECT_THAT(program.run<int32_t>(Ints{7, -7, 5, least}, Ints{2, 2, 0, -1}),
              ElementsAre(3, -3, -1, least, 1, -1, 5, 0));
}

TEST(CpuBasics, ShiftsBeyondTheWidth) {
  Program program(R"(
    func.func @main(%a: tensor<3xi32>, %b: tensor<3xi32>) -> tensor<9xi32> {
      %l = stablehlo.shift_left %a, %b : tensor<3xi32>
      %r = stablehlo.shift_right_logical %a, %b : tensor<3xi32>
      %s = stablehlo.shift_right_arithmetic %a, %b : tensor<3xi32>
      %0 = stablehlo.concatenate %l, %r, %s, dim = 0 : (tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<9xi32>
      return %0 : tensor<9xi32>
    })");
  EXPECT_THAT(program.run<int32_t>(Ints{-8, -8, 8}, Ints{1, 32, -1}),
              ElementsAre(-16, 0, 0, 0x7FFFFFFC, 0, 0, -4, -1, 0));
}

TEST(CpuBasics, ConversionSaturates) {
  Program program(R"(
    func.func @main(%a: tensor<5xf32>) -> tensor<5xi32> {
      %0 = stablehlo.convert %a : (tensor<5xf32>) -> tensor<5xi32>
      return %0 : tensor<5xi32>
    })");
  EXPECT_THAT(
      program.run<int32_t>(Floats{-1.5f, 3e9f, -3e9f, NAN, 2.9f}),
      ElementsAre(-1, std::numeric_limits<int32_t>::max(), std::numeric_limits<int32_t>::min(), 0, 2));
}

TEST(CpuBasics, ComparesAndSelects) {
  Program program(R"(
    func.func @main(%a: tensor<4xf32>, %b: tensor<4xf32>) -> (tensor<4xi1>, tensor<4xf32>) {
      %p = stablehlo.compare LT, %a, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %0 = stablehlo.select %p, %a, %b : tensor<4xi1>, tensor<4xf32>
      return %p, %0 : tensor<4xi1>, tensor<4xf32>
    })");
  EXPECT_THAT(program.run<uint8_t>(Floats{1, 2, NAN, 4}, Floats{2, 1, 1, 5}), ElementsAre(1, 0, 0, 1));
}

TEST(CpuBasics, PadsNegativelyAndBetween) {
  Program program(R"(
    func.func @main(%a: tensor<4xi32>) -> tensor<8xi32> {
      %z = stablehlo.constant dense<9> : tensor<i32>
      %0 = stablehlo.pad %a, %z, low = [-1], high = [2], interior = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<8xi32>
      return %0 : tensor<8xi32>
    })");
  EXPECT_THAT(program.run<int32_t>(Ints{1, 2, 3, 4}), ElementsAre(9, 2, 9, 3, 9, 4, 9, 9));
}

TEST(CpuBasics, Convolution) {
  Program program(R"(
    func.func @main(%a: tensor<1x3x3x1xf32>, %k: tensor<2x2x1x1xf32>) -> tensor<1x3x3x1xf32> {
      %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
        window = {pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
        : (tensor<1x3x3x1xf32>, tensor<2x2x1x1xf32>) -> tensor<1x3x3x1xf32>
      return %0 : tensor<1x3x3x1xf32>
    })");
  EXPECT_THAT(program.run<float>(Floats{1, 2, 3, 4, 5, 6, 7, 8, 9}, Floats{1, 10, 100, 1000}),
              ElementsAre(5421, 6532, 603, 8754, 9865, 906, 87, 98, 9));
}

TEST(CpuBasics, MaxPool) {
  Program program(R"(
    func.func @main(%a: tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32> {
      %i = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
      ^bb0(%x: tensor<f32>, %y: tensor<f32>):
        %m = stablehlo.maximum %x, %y : tensor<f32>
        stablehlo.return %m : tensor<f32>
      }) : (tensor<1x4x4x1xf32>, tensor<f32>) -> tensor<1x2x2x1xf32>
      return %0 : tensor<1x2x2x1xf32>
    })");
  Floats input(16);
  std::iota(input.begin(), input.end(), 0.f);
  EXPECT_THAT(program.run<float>(input), ElementsAre(5, 7, 13, 15));
}

TEST(CpuBasics, WhileSwapsItsState) {
  // Fibonacci: (a, b) becomes (b, a + b).
  Program program(R"(
    func.func @main(%n: tensor<i32>) -> tensor<2xi32> {
      %zero = stablehlo.constant dense<0> : tensor<i32>
      %one = stablehlo.constant dense<1> : tensor<i32>
      %a0 = stablehlo.constant dense<[0, 0]> : tensor<2xi32>
      %b0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
      %r:3 = stablehlo.while(%i = %zero, %a = %a0, %b = %b0) : tensor<i32>, tensor<2xi32>, tensor<2xi32>
        cond {
          %p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
          stablehlo.return %p : tensor<i1>
        } do {
          %j = stablehlo.add %i, %one : tensor<i32>
          %s = stablehlo.add %a, %b : tensor<2xi32>
          stablehlo.return %j, %b, %s : tensor<i32>, tensor<2xi32>, tensor<2xi32>
        }
      return %r#1 : tensor<2xi32>
    })");
  EXPECT_THAT(program.run<int32_t>(Ints{10}), ElementsAre(55, 110));
  EXPECT_THAT(program.run<int32_t>(Ints{0}), ElementsAre(0, 0));
}

TEST(CpuBasics, Case) {
  Program program(R"(
    func.func @main(%i: tensor<i32>, %x: tensor<2xf32>) -> tensor<2xf32> {
      %0 = "stablehlo.case"(%i) ({
        stablehlo.return %x : tensor<2xf32>
      }, {
        %n = stablehlo.negate %x : tensor<2xf32>
        stablehlo.return %n : tensor<2xf32>
      }, {
        %n = stablehlo.multiply %x, %x : tensor<2xf32>
        stablehlo.return %n : tensor<2xf32>
      }) : (tensor<i32>) -> tensor<2xf32>
      return %0 : tensor<2xf32>
    })");
  EXPECT_THAT(program.run<float>(Ints{0}, Floats{3, 4}), ElementsAre(3, 4));
  EXPECT_THAT(program.run<float>(Ints{1}, Floats{3, 4}), ElementsAre(-3, -4));
  EXPECT_THAT(program.run<float>(Ints{-5}, Floats{3, 4}), ElementsAre(9, 16));
}

TEST(CpuBasics, CallsAreInlined) {
  Program program(R"(
    func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
      %0 = func.call @twice(%x) : (tensor<2xf32>) -> tensor<2xf32>
      %1 = func.call @twice(%0) : (tensor<2xf32>) -> tensor<2xf32>
      return %1 : tensor<2xf32>
    }
    func.func private @twice(%x: tensor<2xf32>) -> tensor<2xf32> {
      %0 = stablehlo.add %x, %x : tensor<2xf32>
      return %0 : tensor<2xf32>
    })");
  EXPECT_THAT(program.run<float>(Floats{3, 4}), ElementsAre(12, 16));
}

TEST(CpuBasics, DynamicSlicesAreClamped) {
  Program program(R"(
    func.func @main(%x: tensor<5xi32>, %i: tensor<i32>) -> tensor<2xi32> {
      %0 = stablehlo.dynamic_slice %x, %i, sizes = [2] : (tensor<5xi32>, tensor<i32>) -> tensor<2xi32>
      return %0 : tensor<2xi32>
    })");
  EXPECT_THAT(program.run<int32_t>(Ints{1, 2, 3, 4, 5}, Ints{9}), ElementsAre(4, 5));
  EXPECT_THAT(program.run<int32_t>(Ints{1, 2, 3, 4, 5}, Ints{-9}), ElementsAre(1, 2));
}

TEST(CpuBasics, LargeConstantsStayOutsideOfTheCode) {
  std::string numbers;
  for (int i = 0; i < 2048; ++i)
    numbers += (i ? ", " : "") + std::to_string(i) + ".0";
  Program program("func.func @main(%x: tensor<2048xf32>) -> tensor<2048xf32> {\n"
                  "%c = stablehlo.constant dense<[" +
                  numbers +
                  "]> : tensor<2048xf32>\n"
                  "%0 = stablehlo.add %x, %c : tensor<2048xf32>\n return %0 : tensor<2048xf32> }");
  Floats expected(2048);
  std::iota(expected.begin(), expected.end(), 1.f);
  EXPECT_THAT(program.run<float>(Floats(2048, 1.f)), ElementsAreArray(expected));
  EXPECT_LT(program->artifact().object.size(), 8000u);
}

// Integers of 2 and 4 bits: arithmetic wraps after each op.

func.func @main(%a: tensor<3x40xi4>, %b: tensor<3x40xi4>, %c: tensor<3x40xui4>, %d: tensor<3x40xui2>, %g: tensor<3x40xf32>,
                %h: tensor<3x40xi32>)
    -> (tensor<3x40xi4>, tensor<3x40xi4>, tensor<3x40xi4>, tensor<3x40xui4>, tensor<3x40xui4>, tensor<3x40xi4>, tensor<3x40xi32>,
        tensor<3x40xui2>, tensor<3x40xi1>, tensor<40x3xi4>, tensor<3x40xi4>, tensor<40x3xi64>) {
  %0 = stablehlo.add %a, %b : tensor<3x40xi4>
  %1 = stablehlo.multiply %a, %b : tensor<3x40xi4>
  %2 = stablehlo.shift_right_logical %a, %b : tensor<3x40xi4>
  %3 = stablehlo.subtract %c, %c : tensor<3x40xui4>
  %4 = stablehlo.popcnt %c : tensor<3x40xui4>
  %5 = stablehlo.convert %g : (tensor<3x40xf32>) -> tensor<3x40xi4>
  %6 = stablehlo.convert %a : (tensor<3x40xi4>) -> tensor<3x40xi32>
  %7 = stablehlo.add %d, %d : tensor<3x40xui2>
  %8 = stablehlo.compare LT, %a, %b : (tensor<3x40xi4>, tensor<3x40xi4>) -> tensor<3x40xi1>
  %9 = stablehlo.transpose %a, dims = [1, 0] : (tensor<3x40xi4>) -> tensor<40x3xi4>
  %10 = stablehlo.convert %h : (tensor<3x40xi32>) -> tensor<3x40xi4>
  %11 = stablehlo.convert %9 : (tensor<40x3xi4>) -> tensor<40x3xi64>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11
      : tensor<3x40xi4>, tensor<3x40xi4>, tensor<3x40xi4>, tensor<3x40xui4>, tensor<3x40xui4>, tensor<3x40xi4>, tensor<3x40xi32>,
        tensor<3x40xui2>, tensor<3x40xi1>, tensor<40x3xi4>, tensor<3x40xi4>, tensor<40x3xi64>
}

// A program without results.

func.func @main(%a0: tensor<3xf32>) -> () {
  return 
}

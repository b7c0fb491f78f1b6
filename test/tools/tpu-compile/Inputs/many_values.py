"""Writes a program whose 60 exponentials are each needed again after their sum, more than there are vector registers."""

COUNT = 60
TYPE = "tensor<300x200xf32>"

print(f"func.func @main(%p: {TYPE}) -> {TYPE} {{")
for i in range(COUNT):
    print(f"  %c{i} = graph.constant dense<{i}.5> : tensor<200xf32>")
    print(f"  %a{i} = graph.add %p, %c{i} : ({TYPE}, tensor<200xf32>) -> {TYPE}")
    print(f"  %e{i} = graph.exp %a{i} : ({TYPE}) -> {TYPE}")
value = "%e0"
for op in ("add", "sub"):
    for i in range(COUNT):
        print(f"  %{op}{i} = graph.{op} {value}, %e{i} : ({TYPE}, {TYPE}) -> {TYPE}")
        value = f"%{op}{i}"
print(f"  return {value} : {TYPE}\n}}")

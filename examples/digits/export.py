"""Writes the digit classifiers as text in the graph dialect, their weights in the file's resource section."""

import numpy as np


class _Writer:
    """Collects the lines of one function; every method returns the name of the value it wrote."""

    def __init__(self, weights, argument, shape):
        self.weights = weights
        self.lines = []
        self.resources = []
        self.argument = f"%{argument}: {self.type(shape)}"

    @staticmethod
    def type(shape, element="f32"):
        return f"tensor<{'x'.join(map(str, shape))}x{element}>"

    def weight(self, name):
        value = np.ascontiguousarray(self.weights[name], dtype="<f4")
        # The first four bytes of a resource are its alignment.
        self.resources.append(f'      {name}: "0x04000000{value.tobytes().hex().upper()}"')
        kind = self.type(value.shape)
        self.lines.append(f"    %{name} = graph.constant dense_resource<{name}> : {kind}")
        return f"%{name}", value.shape

    def apply(self, result, op, operands, shape, attributes="", element="f32"):
        names = ", ".join(name for name, _ in operands)
        kinds = ", ".join(self.type(kind) for _, kind in operands)
        attributes = f" {{{attributes}}}" if attributes else ""
        self.lines.append(f"    %{result} = graph.{op} {names}{attributes} : ({kinds}) -> {self.type(shape, element)}")
        return f"%{result}", tuple(shape)

    def layer(self, result, op, x, shape, weight, attributes="", activation=True):
        y = self.apply(f"{result}_product", op, [x, self.weight(weight)], shape, attributes)
        y = self.apply(f"{result}_biased", "bias_add", [y, self.weight(f"{weight}_bias")], shape)
        return self.apply(result, "relu", [y], shape) if activation else y

    def finish(self, what, logits):
        _, (count, classes) = logits
        probabilities, _ = self.apply("probabilities", "softmax", [logits], (count, classes))
        labels, _ = self.apply("labels", "arg_max", [logits], (count,), "axis = 1, output_type = i32", "i32")
        kinds = f"{self.type((count, classes))}, {self.type((count,), 'i32')}"
        body = "\n".join(self.lines)
        resources = ",\n".join(self.resources)
        return f"""\
// {what}: images in, class probabilities and labels out. Written by export.py.
module {{
  func.func @main({self.argument}) -> ({kinds}) {{
{body}
    return {probabilities}, {labels} : {kinds}
  }}
}}

{{-#
  dialect_resources: {{
    builtin: {{
{resources}
    }}
  }}
#-}}
"""


def network(weights, count):
    w = _Writer(weights, "images", (count, 8, 8, 1))
    convolution = 'strides = [1, 1], padding = "SAME"'
    pool = 'window = [2, 2], strides = [2, 2], padding = "VALID"'
    x = w.layer("first", "conv2d", ("%images", (count, 8, 8, 1)), (count, 8, 8, 16), "conv1", convolution)
    x = w.apply("first_pooled", "max_pool", [x], (count, 4, 4, 16), pool)
    x = w.layer("second", "conv2d", x, (count, 4, 4, 32), "conv2", convolution)
    x = w.apply("second_pooled", "max_pool", [x], (count, 2, 2, 32), pool)
    x = w.apply("features", "reshape", [x], (count, 128))
    x = w.layer("hidden", "matmul", x, (count, 64), "dense1")
    x = w.layer("logits", "matmul", x, (count, 10), "dense2", activation=False)
    return w.finish("A convolutional network for handwritten digits", x)


def perceptron(weights, count):
    w = _Writer(weights, "images", (count, 8, 8, 1))
    x = w.apply("pixels", "reshape", [("%images", (count, 8, 8, 1))], (count, 64))
    x = w.layer("first", "matmul", x, (count, 96), "dense1")
    x = w.layer("second", "matmul", x, (count, 48), "dense2")
    x = w.layer("logits", "matmul", x, (count, 10), "dense3", activation=False)
    return w.finish("A multilayer perceptron for handwritten digits", x)

#!/usr/bin/env python3
"""Compares what graph ops legalize to with independent definitions of the ops, in NumPy (float64) and JAX.

usage: graph_numerics.py TPU_OPT [NAME…]
       graph_numerics.py --write

Each case is one graph op with inputs and what it should give. tpu-opt legalizes it to stablehlo, XLA runs that, and the
results have to agree: integers and truth values exactly, floats within the tolerance of the case. Needs JAX.

With --write, the smaller cases become graph-numerics.mlir beside this file, in which each checks itself: a test that needs
neither Python nor JAX, for the reference evaluator.
"""

import math
import os
import subprocess
import sys

os.environ.setdefault("JAX_PLATFORMS", "cpu")

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import ml_dtypes  # noqa: E402
import numpy as np  # noqa: E402
from jax import lax  # noqa: E402
from jax._src.interpreters import mlir as jax_mlir  # noqa: E402
from jax._src.lib import xla_client  # noqa: E402
from jaxlib.mlir import ir  # noqa: E402

jax.config.update("jax_enable_x64", True)

NAMES = {
    "float32": "f32", "bfloat16": "bf16", "float16": "f16", "bool": "i1",
    "int8": "i8", "uint8": "ui8", "int32": "i32", "int64": "i64",
}
F32, BF16, F16 = np.float32, ml_dtypes.bfloat16, np.float16
cases = []


def type_of(array):
    return "tensor<" + "".join(f"{size}x" for size in array.shape) + NAMES[array.dtype.name] + ">"


def case(op, inputs, expected, attributes="", tolerance=None, label=""):
    """One op applied to inputs; expected is an array or a list of them, whose types are the results'."""
    expected = expected if isinstance(expected, list) else [expected]
    cases.append((op + (" " + label if label else ""), op, inputs, expected, attributes, tolerance))


def program(op, inputs, expected, attributes):
    arguments = ", ".join(f"%a{i}: {type_of(x)}" for i, x in enumerate(inputs))
    operands = ", ".join(f"%a{i}" for i in range(len(inputs)))
    results = ", ".join(f"%r{i}" for i in range(len(expected)))
    types = ", ".join(type_of(x) for x in expected)
    attributes = f" {{{attributes}}}" if attributes else ""
    sources = ", ".join(type_of(x) for x in inputs)
    return (
        f"func.func public @main({arguments}) -> ({types}) {{\n"
        f"  {results} = graph.{op} {operands}{attributes} : ({sources}) -> ({types})\n"
        f"  return {results} : {types}\n}}\n"
    )


def legalize(tpu_opt, text):
    done = subprocess.run([tpu_opt, "--graph-to-stablehlo"], input=text, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return done.stdout


def run(text, inputs):
    client = jax.devices()[0].client
    with jax_mlir.make_ir_context():
        module = ir.Module.parse(text)
        devices = xla_client.DeviceList(tuple(jax.devices()[:1]))
        executable = client.compile_and_load(
            jax_mlir.module_to_bytecode(module), devices, xla_client.CompileOptions()
        )
    results = executable.execute_sharded([jax.device_put(x) for x in inputs])
    return [np.asarray(shards[0]) for shards in results.disassemble_into_single_device_arrays()]


def default_tolerance(dtype):
    """Relative to the value, or to a tenth of the largest: one rounding of the type, with some room."""
    return {"float32": 2e-6, "bfloat16": 2.0**-8, "float16": 2.0**-10}[dtype.name] * 1.01


def agrees(found, expected, tolerance):
    if found.shape != expected.shape or found.dtype != expected.dtype:
        return f"type {found.dtype}{found.shape}, expected {expected.dtype}{expected.shape}"
    if expected.dtype.kind in "biu":
        wrong = int(np.sum(found != expected))
        return f"{wrong} of {expected.size} elements differ" if wrong else None
    if tolerance is None:
        tolerance = default_tolerance(expected.dtype)
    x, y = found.astype(np.float64), expected.astype(np.float64)
    same = (x == y) | (np.isnan(x) & np.isnan(y))
    scale = np.maximum(np.abs(y), np.max(np.abs(y[np.isfinite(y)]), initial=0) * 1e-1)
    with np.errstate(invalid="ignore"):
        error = np.where(same, 0, np.abs(x - y) / np.maximum(scale, 1e-30))
    worst = float(np.max(error, initial=0))
    return None if worst <= tolerance else f"relative error {worst:.3g}, allowed {tolerance:.3g}"


random = np.random.default_rng(3)


def normal(*shape, dtype=F32, scale=1.0):
    return (random.standard_normal(shape) * scale).astype(dtype)


def integers(*shape, dtype=np.int32, low=-9, high=10):
    return random.integers(low, high, shape).astype(dtype)


def wide(x):
    return x.astype(np.float64) if x.dtype.kind not in "biu" else x


# ---------------------------------------------------------------------------------------------------------------------
# Elementwise
# ---------------------------------------------------------------------------------------------------------------------

special = np.array([0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 1e-20, 2.5, 3.5, -2.5, 88.0, -100.0], F32)
erf = np.vectorize(math.erf)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def selu(x):
    return 1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * np.expm1(x))


unary = {
    "abs": np.abs, "neg": np.negative, "sign": np.sign, "square": np.square, "exp": np.exp, "expm1": np.expm1,
    "log": np.log, "log1p": np.log1p, "sqrt": np.sqrt, "rsqrt": lambda x: 1 / np.sqrt(x), "reciprocal": lambda x: 1 / x,
    "floor": np.floor, "ceil": np.ceil, "round": np.round, "erf": erf, "relu": lambda x: np.maximum(x, 0),
    "relu6": lambda x: np.minimum(np.maximum(x, 0), 6), "elu": lambda x: np.where(x > 0, x, np.expm1(x)), "selu": selu,
    "sigmoid": sigmoid, "tanh": np.tanh, "softplus": lambda x: np.logaddexp(x, 0), "swish": lambda x: x * sigmoid(x),
    "leaky_relu": lambda x: np.where(x > 0, x, 0.2 * x), "gelu": lambda x: 0.5 * x * (1 + erf(x / math.sqrt(2))),
}
np.seterr(all="ignore")
for name, function in unary.items():
    for dtype in (F32, BF16, F16):
        x = normal(3, 5, dtype=dtype, scale=2)
        if name in ("log", "sqrt", "rsqrt", "log1p"):
            x = np.abs(x)
        case(name, [x], function(wide(x)).astype(dtype), label=dtype.__name__)
    if name not in ("swish", "gelu"):
        case(name, [special], function(wide(special)).astype(F32), label="special", tolerance=5e-6)
for name in ("sin", "cos"):
    x = normal(100, scale=10)
    case(name, [x], getattr(np, name)(wide(x)).astype(F32))
x = normal(64, scale=3)
case("gelu", [x], (0.5 * wide(x) * (1 + np.tanh(math.sqrt(2 / math.pi) * (wide(x) + 0.044715 * wide(x) ** 3)))).astype(F32),
     "approximate = true", label="approximate")
case("leaky_relu", [x], np.where(x > 0, x, np.float32(-0.5) * x), "alpha = -0.5", label="alpha")
case("is_nan", [special], np.isnan(special))
for dtype in (np.int8, np.uint8, np.int32, np.int64):
    low = 0 if dtype == np.uint8 else -9
    x = integers(4, 3, dtype=dtype, low=low)
    for name in ("abs", "sign", "square", "neg", "relu", "relu6"):
        case(name, [x], unary[name](x).astype(dtype), label=dtype.__name__)
flags = normal(3, 4) > 0
case("logical_not", [flags], ~flags)

binary = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide,
    "floor_div": lambda x, y: np.floor(x / y), "mod": np.mod, "pow": lambda x, y: np.power(np.abs(x), y),
    "maximum": np.maximum, "minimum": np.minimum, "squared_difference": lambda x, y: (x - y) ** 2,
}
comparisons = {
    "equal": np.equal, "not_equal": np.not_equal, "less": np.less, "less_equal": np.less_equal,
    "greater": np.greater, "greater_equal": np.greater_equal,
}
shapes = [((2, 3, 4), (4,)), ((3, 1), (2, 1, 5)), ((), (2, 3)), ((0, 3), (1, 3)), ((1,), (1, 1))]
for name, function in binary.items():
    for first, second in shapes:
        x, y = normal(*first), normal(*second) + F32(3) * np.sign(normal(*second))
        if name == "pow":
            x = np.abs(x)
        case(name, [np.asarray(x, F32), np.asarray(y, F32)], np.asarray(function(wide(x), wide(y))).astype(F32),
             label=f"{first} {second}")
    for dtype in (np.int8, np.uint8, np.int32, np.int64):
        x = integers(5, 7, dtype=dtype, low=0 if dtype == np.uint8 else -9)
        y = integers(7, dtype=dtype, low=1)
        if name in ("div", "floor_div", "mod") and dtype != np.uint8:
            y *= np.where(integers(7, low=0, high=2) == 0, -1, 1).astype(dtype)
        truth = {"div": lambda x, y: np.trunc(x / y), "floor_div": np.floor_divide, "pow": lambda x, y: x ** (y % 3)}
        if name == "pow":
            y = y % 3
        case(name, [x, y.astype(dtype)], truth.get(name, function)(x, y).astype(dtype), label=dtype.__name__)
for name, function in comparisons.items():
    x, y = np.append(integers(20, low=-2, high=3).astype(F32), [np.nan, np.nan]).astype(F32), normal(22)
    y[:20] = integers(20, low=-2, high=3)
    case(name, [x, y], function(x, y))
    a, b = integers(6, dtype=np.uint8, low=0, high=255), integers(6, dtype=np.uint8, low=0, high=255)
    case(name, [a, b], function(a, b), label="uint8")
case("equal", [flags, flags[:1]], flags == flags[:1], label="bool")
for name, function in {"and": np.logical_and, "or": np.logical_or, "xor": np.logical_xor}.items():
    case("logical_" + name, [flags, flags[1]], function(flags, flags[1]))
x, y = normal(4), np.asarray(7, F32)
case("select", [flags, x, y], np.where(flags, x, y))
for dtype in (np.int32, np.uint8, BF16, F16, bool, np.int64):
    x = np.abs(normal(20, scale=20)).astype(F32)
    x[:4] = 0
    case("cast", [x], x.astype(dtype), label=f"float32 to {dtype.__name__}")
case("cast", [flags], flags.astype(F32), label="bool to float32")

# Gradients of activations, against JAX's derivatives.
activations = {
    "relu": (jax.nn.relu, "x"), "relu6": (jax.nn.relu6, "x"), "leaky_relu": (lambda x: jnp.where(x > 0, x, 0.2 * x), "x"),
    "softplus": (jax.nn.softplus, "x"), "elu": (jax.nn.elu, "y"), "selu": (jax.nn.selu, "y"), "sigmoid": (jax.nn.sigmoid, "out"),
    "tanh": (jnp.tanh, "out"), "rsqrt": (lax.rsqrt, "out"), "sqrt": (jnp.sqrt, "out"), "reciprocal": (lambda x: 1 / x, "out"),
}
for name, (function, kind) in activations.items():
    x, dy = normal(40, scale=3), normal(40)
    if name in ("rsqrt", "sqrt"):
        x = np.abs(x) + F32(0.1)
    y, pullback = jax.vjp(function, x.astype(np.float64))
    dx = np.asarray(pullback(dy.astype(np.float64))[0]).astype(F32)
    y = np.asarray(y).astype(F32)
    operands = {"x": [dy, x], "y": [dy, y], "out": [y, dy]}[kind]
    case(name + "_grad", operands, dx, tolerance=2e-5 if kind != "x" else None)

# ---------------------------------------------------------------------------------------------------------------------
# Contractions
# ---------------------------------------------------------------------------------------------------------------------

for left, right, attributes in [
    ((37, 53), (53, 21), ""), ((53, 7), (53, 11), "transpose_a = true"), ((7, 53), (11, 53), "transpose_b = true"),
    ((3, 4, 5), (3, 5, 6), ""), ((3, 4, 5), (5, 6), ""), ((3, 5, 4), (5, 6), "transpose_a = true"), ((4, 5), (3, 5, 6), ""),
    ((2, 1, 4, 5), (3, 5, 6), ""), ((2, 3, 4, 5), (1, 1, 6, 5), "transpose_b = true"), ((0, 5), (5, 3), ""),
    ((4, 0), (0, 3), ""), ((1, 1), (1, 1), ""), ((5, 1), (3, 5, 6), "transpose_a = true"),
]:
    a, b = normal(*left), normal(*right)
    x = np.swapaxes(wide(a), -1, -2) if "transpose_a" in attributes else wide(a)
    y = np.swapaxes(wide(b), -1, -2) if "transpose_b" in attributes else wide(b)
    case("matmul", [a, b], np.matmul(x, y).astype(F32), attributes, label=f"{left} {right} {attributes}")
a, b = normal(9, 300, dtype=BF16), normal(300, 5, dtype=BF16)
case("matmul", [a, b], (wide(a) @ wide(b)).astype(BF16), label="bf16")
case("matmul", [a, b], (wide(a) @ wide(b)).astype(F32), "output_type = f32", label="bf16 to f32")
a, b = integers(4, 30, dtype=np.int8, low=-128, high=128), integers(30, 5, dtype=np.int8, low=-128, high=128)
case("matmul", [a, b], a.astype(np.int32) @ b.astype(np.int32), "output_type = i32", label="i8 to i32")
for shape, format in [((2, 3, 5), "NHWC"), ((2, 3, 5), "NCHW"), ((4, 7), "NHWC"), ((2, 3, 4, 5), "NCHW")]:
    channels = len(shape) - 1 if format == "NHWC" else 1
    x, b = normal(*shape), normal(shape[channels])
    along = [1] * len(shape)
    along[channels] = -1
    case("bias_add", [x, b], x + b.reshape(along), f'data_format = "{format}"', label=f"{shape} {format}")
    others = tuple(i for i in range(len(shape)) if i != channels)
    case("bias_add_grad", [x], wide(x).sum(others).astype(F32), f'data_format = "{format}"', label=f"{shape} {format}")

# Convolutions: x, filter, strides, padding, explicit paddings, dilations, groups.
convolutions = [
    ((2, 7, 9, 4), (3, 3, 4, 6), (1, 1), "SAME", None, (1, 1), 1), ((1, 8, 8, 3), (3, 3, 3, 5), (2, 2), "SAME", None, (1, 1), 1),
    ((1, 8, 7, 3), (4, 2, 3, 5), (3, 2), "VALID", None, (1, 1), 1), ((3, 9, 5, 4), (3, 2, 4, 2), (1, 2), "SAME", None, (2, 3), 1),
    ((1, 6, 6, 4), (3, 3, 2, 6), (1, 1), "SAME", None, (1, 1), 2), ((2, 6, 5, 6), (2, 3, 2, 3), (2, 1), "VALID", None, (1, 1), 3),
    ((1, 5, 6, 2), (3, 3, 2, 4), (2, 2), "EXPLICIT", (1, 0, 2, 3), (1, 1), 1), ((1, 5, 5, 2), (1, 1, 2, 3), (3, 3), "VALID", None, (1, 1), 1),
    ((1, 4, 4, 2), (2, 2, 2, 3), (1, 1), "EXPLICIT", (3, 2, 0, 5), (1, 1), 1), ((1, 10, 10, 4), (2, 2, 4, 2), (4, 5), "VALID", None, (2, 1), 1),
    ((2, 1, 1, 3), (3, 3, 3, 2), (1, 1), "SAME", None, (1, 1), 1), ((1, 5, 5, 4), (5, 5, 2, 4), (1, 1), "VALID", None, (1, 1), 2),
    ((0, 5, 5, 4), (3, 3, 4, 4), (1, 1), "SAME", None, (1, 1), 1), ((1, 3, 3, 1), (1, 2, 1, 1), (1, 1), "EXPLICIT", (2, 2, 4, 4), (1, 2), 1),
]


def paddings(explicit, padding):
    return [explicit[:2], explicit[2:]] if padding == "EXPLICIT" else padding


def convolution(strides, padding, explicit, dilations, groups):
    def apply(x, w):
        return lax.conv_general_dilated(
            x, w, strides, paddings(explicit, padding), rhs_dilation=dilations, feature_group_count=groups,
            dimension_numbers=("NHWC", "HWIO", "NHWC"))
    return apply


def nchw(x):
    return np.ascontiguousarray(np.transpose(x, (0, 3, 1, 2)))


def add_convolution(prefix, image, kernel, strides, padding, explicit, dilations, groups, apply, index):
    x, w = normal(*image), normal(*kernel)
    attributes = f'strides = {list(strides)}, padding = "{padding}", dilations = {list(dilations)}'
    if explicit:
        attributes += f", explicit_paddings = {list(explicit)}"
    if groups and not prefix:
        attributes += f", groups = {groups}"
    y, pullback = jax.vjp(apply, jnp.asarray(wide(x)), jnp.asarray(wide(w)))
    dy = normal(*y.shape)
    dx, dw = (np.asarray(g).astype(F32) for g in pullback(jnp.asarray(wide(dy))))
    y = np.asarray(y).astype(F32)
    name = f"{prefix}conv2d"
    for format in ("NHWC", "NCHW"):
        lay = nchw if format == "NCHW" else (lambda t: t)
        more = attributes + f', data_format = "{format}"'
        label = f"{index} {format}"
        case(name, [lay(x), w], lay(y), more, label=label)
        case(f"{name}_backprop_input", [w, lay(dy)], lay(dx), more + f", input_shape = {list(lay(x).shape)}", label=label)
        case(f"{name}_backprop_filter", [lay(x), lay(dy)], dw, more + f", filter_shape = {list(w.shape)}", label=label)
        if not prefix:
            case("conv2d_transpose", [lay(dy), w], lay(dx), more + f", output_shape = {list(lay(x).shape)}", label=label)


for index, (image, kernel, strides, padding, explicit, dilations, groups) in enumerate(convolutions):
    add_convolution("", image, kernel, strides, padding, explicit, dilations, groups,
                    convolution(strides, padding, explicit, dilations, groups), index)
for index, (image, kernel, strides, padding, explicit, dilations) in enumerate([
    ((2, 7, 6, 3), (3, 3, 3, 2), (1, 1), "SAME", None, (1, 1)), ((1, 8, 8, 4), (3, 2, 4, 1), (2, 2), "SAME", None, (1, 1)),
    ((1, 9, 9, 2), (3, 3, 2, 3), (1, 2), "VALID", None, (2, 2)), ((2, 5, 5, 3), (2, 2, 3, 2), (2, 2), "EXPLICIT", (1, 1, 0, 1), (1, 1)),
    ((1, 5, 5, 1), (3, 3, 1, 4), (1, 1), "SAME", None, (1, 1)),
]):
    channels, multiplier = kernel[2:]

    def apply(x, w, channels=channels, multiplier=multiplier, kernel=kernel, strides=strides, padding=padding,
              explicit=explicit, dilations=dilations):
        w = w.reshape(kernel[0], kernel[1], 1, channels * multiplier)
        return convolution(strides, padding, explicit, dilations, channels)(x, w)

    add_convolution("depthwise_", image, kernel, strides, padding, explicit, dilations, None, apply, index)
x, w = normal(1, 6, 6, 8, dtype=BF16), normal(3, 3, 8, 4, dtype=BF16)
y = np.asarray(convolution((1, 1), "SAME", None, (1, 1), 1)(wide(x), wide(w)))
case("conv2d", [x, w], y.astype(BF16), 'padding = "SAME"', label="bf16")
case("conv2d", [x, w], y.astype(F32), 'padding = "SAME", output_type = f32', label="bf16 to f32")
# The shape that conv2d_transpose takes by itself.
for padding, size in (("SAME", 8), ("VALID", 9)):
    x, w = normal(1, 4, 4, 3), normal(3, 3, 2, 3)
    apply = convolution((2, 2), padding, None, (1, 1), 1)
    dx = jax.vjp(lambda t: apply(t, jnp.asarray(wide(w))), jnp.zeros((1, size, size, 2)))[1](jnp.asarray(wide(x)))[0]
    case("conv2d_transpose", [x, w], np.asarray(dx).astype(F32), f'strides = [2, 2], padding = "{padding}"', label=padding)

# ---------------------------------------------------------------------------------------------------------------------
# Pools
# ---------------------------------------------------------------------------------------------------------------------


def window_ops(window, strides, padding, explicit):
    spatial = paddings(explicit, padding)
    full = spatial if isinstance(spatial, str) else [(0, 0), *spatial, (0, 0)]
    dimensions = (1, *window, 1), (1, *strides, 1), full

    def largest(x):
        return lax.reduce_window(x, -jnp.inf, lax.max, *dimensions)

    def mean(x):
        return lax.reduce_window(x, 0.0, lax.add, *dimensions) / lax.reduce_window(jnp.ones_like(x), 0.0, lax.add, *dimensions)
    return largest, mean


for index, (image, window, strides, padding, explicit) in enumerate([
    ((2, 8, 8, 3), (2, 2), (2, 2), "VALID", None), ((1, 7, 5, 2), (3, 3), (2, 2), "SAME", None), ((1, 9, 6, 2), (3, 2), (1, 3), "SAME", None),
    ((1, 5, 5, 1), (3, 3), (1, 2), "EXPLICIT", (1, 2, 0, 2)), ((2, 5, 7, 2), (2, 3), (3, 4), "VALID", None), ((1, 4, 4, 1), (1, 1), (2, 2), "SAME", None),
]):
    largest, mean = window_ops(window, strides, padding, explicit)
    x = normal(*image)
    attributes = f'window = {list(window)}, strides = {list(strides)}, padding = "{padding}"'
    if explicit:
        attributes += f", explicit_paddings = {list(explicit)}"
    top, top_pullback = jax.vjp(largest, jnp.asarray(wide(x)))
    average, average_pullback = jax.vjp(mean, jnp.asarray(wide(x)))
    dy = normal(*top.shape)
    top, average = np.asarray(top).astype(F32), np.asarray(average).astype(F32)
    top_dx = np.asarray(top_pullback(jnp.asarray(wide(dy)))[0]).astype(F32)
    average_dx = np.asarray(average_pullback(jnp.asarray(wide(dy)))[0]).astype(F32)
    for format in ("NHWC", "NCHW"):
        lay = nchw if format == "NCHW" else (lambda t: t)
        more = attributes + f', data_format = "{format}"'
        label = f"{index} {format}"
        case("max_pool", [lay(x)], lay(top), more, label=label)
        case("avg_pool", [lay(x)], lay(average), more, label=label)
        case("max_pool_grad", [lay(x), lay(top), lay(dy)], lay(top_dx), more, label=label)
        case("avg_pool_grad", [lay(dy)], lay(average_dx), more + f", input_shape = {list(lay(x).shape)}", label=label)
    narrow = x.astype(BF16)
    case("avg_pool", [narrow], np.asarray(mean(jnp.asarray(wide(narrow)))).astype(BF16), attributes, label=f"{index} bf16")
ties = np.array([[1, 1, 0, 0], [1, 1, 0, 0], [2, 3, 3, 3], [3, 2, 3, 3]], F32).reshape(1, 4, 4, 1)
share = np.arange(1, 5, dtype=F32).reshape(1, 2, 2, 1)
first = np.array([[1, 0, 2, 0], [0, 0, 0, 0], [0, 3, 4, 0], [0, 0, 0, 0]], F32).reshape(1, 4, 4, 1)
case("max_pool_grad", [ties, ties[:, ::2, ::2], share], first, 'window = [2, 2], strides = [2, 2], padding = "VALID"', label="ties")

# ---------------------------------------------------------------------------------------------------------------------
# Softmax, normalization, losses
# ---------------------------------------------------------------------------------------------------------------------


def log_softmax(x, axis):
    shifted = x - x.max(axis, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis, keepdims=True))


for shape, axis in [((4, 10), -1), ((3, 5, 7), 1), ((6,), 0), ((2, 1), 1)]:
    for dtype in (F32, BF16, F16):
        x = normal(*shape, dtype=dtype, scale=5)
        result = log_softmax(wide(x), axis)
        case("softmax", [x], np.exp(result).astype(dtype), f"axis = {axis}", label=f"{shape} {dtype.__name__}")
        case("log_softmax", [x], result.astype(dtype), f"axis = {axis}", label=f"{shape} {dtype.__name__}")
x = np.array([[1e4, 1e4 + 1, -1e4], [-3e38, 0, 3e38]], F32)
case("softmax", [x], np.exp(log_softmax(wide(x), -1)).astype(F32), label="large")
case("log_softmax", [x], log_softmax(wide(x), -1).astype(F32), label="large")
logits, labels = normal(5, 7, scale=3), np.abs(normal(5, 7))
labels /= labels.sum(1, keepdims=True)
cost = -log_softmax(wide(logits), 1)
case("softmax_cross_entropy_with_logits", [logits, labels],
     [(wide(labels) * cost).sum(1).astype(F32), (np.exp(-cost) - wide(labels)).astype(F32)])
impossible = np.array([[0, -np.inf, 1]], F32)
certain = np.array([[1, 0, 0]], F32)
case("softmax_cross_entropy_with_logits", [impossible, certain],
     [np.array([np.log(1 + np.e)], F32), (np.exp(log_softmax(wide(impossible), 1)) - certain).astype(F32)], label="impossible")
classes = np.array([0, 6, 3, 7, -1], np.int32)
one_hot = np.eye(8, dtype=F32)[np.clip(classes, 0, 7)][:, :7]
loss = (one_hot * cost).sum(1).astype(F32)
backprop = (np.exp(-cost) - one_hot).astype(F32)
loss[3:] = np.nan
backprop[3:] = np.nan
for dtype in (np.int32, np.int64):
    case("sparse_softmax_cross_entropy_with_logits", [logits, classes.astype(dtype)], [loss, backprop], label=dtype.__name__)


def batch_norm(x, scale, offset, mean, variance, epsilon):
    return (x - mean) / jnp.sqrt(variance + epsilon) * scale + offset


for format, narrow in (("NHWC", None), ("NCHW", None), ("NHWC", BF16)):
    lay = nchw if format == "NCHW" else (lambda t: t)
    x, dy = normal(2, 4, 3, 5) + F32(100), normal(2, 4, 3, 5)
    if narrow:
        x, dy = x.astype(narrow), dy.astype(narrow)
    scale, offset, mean = normal(5), normal(5), normal(5) + F32(100)
    variance = np.abs(normal(5))
    dtype = x.dtype
    args = [wide(t) for t in (scale, offset, mean, variance)]
    more = f'epsilon = 1.0e-2, data_format = "{format}"'
    label = f"{format} {dtype}"
    y = np.asarray(batch_norm(wide(x), *args, 1e-2)).astype(dtype)
    case("fused_batch_norm", [lay(x), scale, offset, mean, variance], lay(y), more, label=label)
    batch_mean, batch_variance = wide(x).mean((0, 1, 2)), wide(x).var((0, 1, 2))
    y = np.asarray(batch_norm(wide(x), *args[:2], batch_mean, batch_variance, 1e-2)).astype(dtype)
    case("fused_batch_norm_training", [lay(x), scale, offset],
         [lay(y), batch_mean.astype(F32), batch_variance.astype(F32)], more, label=label, tolerance=3e-4 if not narrow else None)

    def trained(x, scale, offset):
        return batch_norm(x, scale, offset, x.mean((0, 1, 2)), x.var((0, 1, 2)), 1e-2)

    def fixed(x, scale, offset):
        return batch_norm(x, scale, offset, args[2], args[3], 1e-2)

    for training, function in (("true", trained), ("false", fixed)):
        grads = jax.vjp(function, jnp.asarray(wide(x)), *(jnp.asarray(a) for a in args[:2]))[1](jnp.asarray(wide(dy)))
        dx, dscale, doffset = (np.asarray(g) for g in grads)
        statistics = [batch_mean.astype(F32), batch_variance.astype(F32)] if training == "true" else [mean, variance]
        case("fused_batch_norm_grad", [lay(dy), lay(x), scale, *statistics],
             [lay(dx.astype(dtype)), dscale.astype(F32), doffset.astype(F32)], more + f", is_training = {training}",
             label=f"{label} {training}", tolerance=1e-4 if not narrow else 1e-2)
for shape, axis, dtype in [((2, 7, 16), -1, F32), ((3, 4, 5), 1, F32), ((4, 9), 1, BF16), ((4, 9), -1, F16), ((3, 1), -1, F32)]:
    x = (normal(*shape) + 1000).astype(dtype) if dtype == F32 else normal(*shape, dtype=dtype)
    scale, offset = normal(*shape[axis:]), normal(*shape[axis:])
    axes = tuple(range(len(shape)))[axis:]
    centered = wide(x) - wide(x).mean(axes, keepdims=True)
    y = centered / np.sqrt((centered**2).mean(axes, keepdims=True) + 1e-5) * wide(scale) + wide(offset)
    case("layer_norm", [x, scale, offset], y.astype(dtype), f"axis = {axis}, epsilon = 1.0e-5", label=f"{shape} {dtype.__name__}",
         tolerance=5e-4 if dtype == F32 else None)

# ---------------------------------------------------------------------------------------------------------------------
# Reductions
# ---------------------------------------------------------------------------------------------------------------------

for axes, keep in [(None, False), ((0,), False), ((1, -1), True), ((2, 0), False), ((), True), ((0, 1, 2), True)]:
    attributes = f"keep_dims = {str(keep).lower()}" + ("" if axes is None else f", axes = {list(axes)}")
    x = normal(3, 5, 7)
    for name, function in {"sum": np.sum, "mean": np.mean, "max": np.max, "min": np.min, "prod": np.prod}.items():
        case("reduce_" + name, [x], np.asarray(function(wide(x), axis=axes, keepdims=keep)).astype(F32), attributes, label=str(axes))
        n = x.astype(BF16)
        case("reduce_" + name, [n], np.asarray(function(wide(n), axis=axes, keepdims=keep)).astype(BF16), attributes, label=f"{axes} bf16")
        k = integers(3, 5, 7, dtype=np.int8, low=-3, high=4)
        truth = np.asarray(function(k.astype(np.int64), axis=axes, keepdims=keep))
        if name == "mean":
            truth = np.trunc(truth)
        case("reduce_" + name, [k], truth.astype(np.int64).astype(np.int8), attributes, label=f"{axes} int8")
    f = normal(3, 5, 7) > -1
    case("reduce_any", [~f], np.asarray(np.any(~f, axis=axes, keepdims=keep)), attributes, label=str(axes))
    case("reduce_all", [f], np.asarray(np.all(f, axis=axes, keepdims=keep)), attributes, label=str(axes))
empty = np.zeros((0, 2), F32)
for name, value in {"sum": 0, "mean": np.nan, "max": -np.inf, "min": np.inf, "prod": 1}.items():
    case("reduce_" + name, [empty], np.full(2, value, F32), "axes = [0]", label="empty")
case("reduce_sum", [np.full(1000, 1.001, BF16)], np.asarray(wide(np.full(1000, 1.001, BF16)).sum()).astype(BF16), label="long bf16")
case("reduce_max", [np.array([1, np.nan, 3], F32)], np.asarray(np.nan, F32), label="nan")
x = integers(4, 9, low=0, high=4).astype(F32)
with_nan = np.array([[1, np.nan, 3, np.nan], [-np.inf, -np.inf, -np.inf, -np.inf], [np.inf, 5, np.inf, 1]], F32)
for name, function in {"arg_max": np.argmax, "arg_min": np.argmin}.items():
    for axis in (0, 1, -1):
        case(name, [x], function(x, axis=axis), f"axis = {axis}", label=str(axis))
        case(name, [x.astype(np.uint8)], function(x, axis=axis).astype(np.int32), f"axis = {axis}, output_type = i32", label=f"{axis} uint8")
    case(name, [with_nan], function(with_nan, axis=1), "axis = 1", label="nan")
    case(name, [with_nan.astype(BF16)], function(with_nan, axis=1), "axis = 1", label="nan bf16")
for exclusive in (False, True):
    for reverse in (False, True):
        for axis in (0, 1):
            for x in (normal(4, 6), integers(4, 6), normal(4, 6, dtype=BF16), normal(1, 1)):
                t = np.flip(wide(x), axis) if reverse else wide(x)
                total = np.cumsum(t, axis)
                total = total - t if exclusive else total
                total = np.flip(total, axis) if reverse else total
                case("cumsum", [x], total.astype(x.dtype),
                     f"axis = {axis}, exclusive = {str(exclusive).lower()}, reverse = {str(reverse).lower()}",
                     label=f"{axis} {exclusive} {reverse} {x.dtype}")

# ---------------------------------------------------------------------------------------------------------------------
# Shapes and indices
# ---------------------------------------------------------------------------------------------------------------------

x = normal(2, 3, 4)
case("identity", [x], x)
case("reshape", [x], x.reshape(4, 6))
case("transpose", [x], x.transpose(2, 0, 1), "perm = [2, 0, 1]")
case("expand_dims", [x], x[:, :, None], "axis = 2")
case("squeeze", [x[:1, :, :1]], x[0, :, 0])
case("squeeze", [x[:1, :, :1]], x[:1, :, 0], "axes = [-1]", label="axes")
case("broadcast_to", [x[:, :1]], np.broadcast_to(x[:, :1], (5, 2, 3, 4)))
case("concat", [x, x[:, :1], x[:, :0]], np.concatenate([x, x[:, :1]], 1), "axis = -2")
case("split", [x], [x[:, :1], x[:, 1:]], "axis = 1, size_splits = [1, 2]")
case("split", [x], [x[..., :2], x[..., 2:]], "axis = -1, num_split = 2", label="equal")
case("stack", [x, -x], np.stack([x, -x], 3), "axis = -1")
case("unstack", [x], [x[:, i] for i in range(3)], "axis = 1")
case("slice", [x], x[1:, :2, 1:4], "begin = [1, 0, 1], size = [-1, 2, 3]")
case("pad", [x], np.pad(x, ((1, 0), (0, 2), (3, 1)), constant_values=-2), "paddings = [1, 0, 0, 2, 3, 1], constant_value = -2.0")
case("pad", [x], np.pad(x, ((0, 1), (2, 2), (3, 0)), mode="reflect"), 'paddings = [0, 1, 2, 2, 3, 0], mode = "REFLECT"', label="reflect")
case("pad", [x], np.pad(x, ((2, 1), (0, 3), (4, 1)), mode="symmetric"), 'paddings = [2, 1, 0, 3, 4, 1], mode = "SYMMETRIC"', label="symmetric")
case("tile", [x], np.tile(x, (2, 1, 3)), "multiples = [2, 1, 3]")
case("tile", [x], np.tile(x, (2, 0, 3)), "multiples = [2, 0, 3]", label="none")
case("reverse", [x], x[::-1, :, ::-1], "axes = [0, -1]")
big = normal(4, 5, 6)
for label, expected, attributes in [
    ("range", big[1:3, ::2], "begin = [1, 0], end = [3, 5], strides = [1, 2]"),
    ("negative", big[::-1, -1:-4:-2], "begin = [0, -1], end = [0, -4], strides = [-1, -2], begin_mask = 1, end_mask = 1"),
    ("ellipsis", big[..., None, 1:-1], "begin = [0, 0, 1], end = [0, 0, -1], strides = [1, 1, 1], ellipsis_mask = 1, new_axis_mask = 2"),
    ("shrink", big[2, :, -1], "begin = [2, 0, -1], end = [0, 0, 0], strides = [1, 1, 1], begin_mask = 2, end_mask = 2, shrink_axis_mask = 5"),
    ("clamped", big[-100:100, 3:100], "begin = [-100, 3], end = [100, 100], strides = [1, 1]"),
    ("empty", big[3:1], "begin = [3], end = [1], strides = [1]"), ("down to nothing", big[1:3:-1], "begin = [1], end = [3], strides = [-1]"),
    ("far", big[::7, 4::-9], "begin = [0, 4], end = [4, -100], strides = [7, -9]"),
]:
    case("strided_slice", [big], np.ascontiguousarray(expected), attributes, label=label)
indices = np.array([[0, 3, 1], [9, 2, -4]], np.int32)
for axis in (0, 1, -1):
    clipped = np.clip(indices, 0, big.shape[axis] - 1)
    case("gather", [big, indices], np.take(big, clipped, axis), f"axis = {axis}", label=str(axis))
case("gather", [big, np.asarray(2, np.int64)], big[2], label="scalar")
rows = np.array([[4, 0, 2], [1, 1, 0], [-3, 3, 99], [2, 4, 1]], np.int32)
taken = np.take_along_axis(big, np.clip(rows, 0, 4)[..., None], axis=1)
case("gather", [big, rows], taken, "axis = 1, batch_dims = 1", label="batches")
case("one_hot", [indices, np.asarray(2, F32), np.asarray(-1, F32)],
     np.where(indices[..., None] == np.arange(5), 2, -1).astype(F32), "depth = 5")
case("one_hot", [indices, np.asarray(1, np.int8), np.asarray(0, np.int8)],
     (indices[:, None] == np.arange(4)[:, None]).astype(np.int8), "depth = 4, axis = 1", label="axis")


# ---------------------------------------------------------------------------------------------------------------------
# The cases as functions that check themselves
# ---------------------------------------------------------------------------------------------------------------------

HEADER = """// Written by graph_numerics.py --write: small cases of each op, with results by NumPy and JAX. Don't edit.

// RUN: tpu-opt %s --graph-to-stablehlo --stablehlo-evaluate -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir

// CHECK-NOT: dense<false>
// CHECK-COUNT-COUNT: dense<true> : tensor<i1>
// CHECK-NOT: dense<false>

// Whether each pair is of equal values, or of two NaNs, or differs by at most %relative of the expected one, or by %absolute.
func.func private @close(%found: tensor<256xf32>, %expected: tensor<256xf32>, %relative: tensor<f32>,
                         %absolute: tensor<f32>) -> tensor<i1> {
  %magnitude = graph.abs %expected : (tensor<256xf32>) -> tensor<256xf32>
  %scaled = graph.mul %magnitude, %relative : (tensor<256xf32>, tensor<f32>) -> tensor<256xf32>
  %allowed = graph.maximum %scaled, %absolute : (tensor<256xf32>, tensor<f32>) -> tensor<256xf32>
  %largest = graph.constant dense<1.0e38> : tensor<f32>
  %finite = graph.less %allowed, %largest : (tensor<256xf32>, tensor<f32>) -> tensor<256xi1>
  %difference = graph.sub %found, %expected : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xf32>
  %distance = graph.abs %difference : (tensor<256xf32>) -> tensor<256xf32>
  %within = graph.less_equal %distance, %allowed : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
  %near = graph.logical_and %finite, %within : (tensor<256xi1>, tensor<256xi1>) -> tensor<256xi1>
  %same = graph.equal %found, %expected : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xi1>
  %nan0 = graph.is_nan %found : (tensor<256xf32>) -> tensor<256xi1>
  %nan1 = graph.is_nan %expected : (tensor<256xf32>) -> tensor<256xi1>
  %nans = graph.logical_and %nan0, %nan1 : (tensor<256xi1>, tensor<256xi1>) -> tensor<256xi1>
  %0 = graph.logical_or %near, %same : (tensor<256xi1>, tensor<256xi1>) -> tensor<256xi1>
  %1 = graph.logical_or %0, %nans : (tensor<256xi1>, tensor<256xi1>) -> tensor<256xi1>
  %all = graph.reduce_all %1 : (tensor<256xi1>) -> tensor<i1>
  return %all : tensor<i1>
}

"""


def constant(array):
    if array.size == 0:
        return f"graph.constant dense<> : {type_of(array)}"
    if array.dtype == bool:
        values = np.array2string(array, separator=", ", threshold=array.size + 1, max_line_width=10**9).replace("\n", "")
        return f"graph.constant dense<{values.lower()}> : {type_of(array)}"
    return f'graph.constant dense<"0x{array.tobytes().hex().upper()}"> : {type_of(array)}'


class Writer:
    """Writes one function, in which each value gets the next number."""

    def __init__(self):
        self.lines, self.count = [], 0

    def value(self, text):
        self.count += 1
        self.lines.append(f"  %{self.count} = {text}")
        return f"%{self.count}"

    def op(self, name, operands, types, result, attributes=""):
        return self.value(f"graph.{name} {', '.join(operands)}{attributes} : ({', '.join(types)}) -> {result}")

    def close(self, found, expected, tolerance):
        """Whether the values agree, each a tensor of f32; expected is an array."""
        kind, flat, size = type_of(expected), f"tensor<{expected.size}xf32>", expected.size
        bound = tolerance * max(np.max(np.abs(expected[np.isfinite(expected)]), initial=0) * 0.1, 1e-30)
        padded = [
            self.op("pad", [self.op("reshape", [x], [kind], flat)], [flat], "tensor<256xf32>", f" {{paddings = [0, {256 - size}]}}")
            for x in (found, self.value(constant(expected)))
        ]
        limits = [self.value(f"graph.constant dense<{value:.6e}> : tensor<f32>") for value in (tolerance, bound)]
        return self.value(f"func.call @close({', '.join(padded + limits)}) : "
                          "(tensor<256xf32>, tensor<256xf32>, tensor<f32>, tensor<f32>) -> tensor<i1>")

    def check(self, found, expected, tolerance):
        kind, flags = type_of(expected), type_of(expected.astype(bool))
        if expected.dtype.kind in "biu":
            equal = self.op("equal", [found, self.value(constant(expected))], [kind, kind], flags)
        else:
            tolerance = tolerance or default_tolerance(expected.dtype)
            wide_type = type_of(expected.astype(F32))
            if expected.dtype != F32:
                found = self.op("cast", [found], [kind], wide_type)
            return self.close(found, expected.astype(F32), tolerance)
        return self.op("reduce_all", [equal], [flags], "tensor<i1>")


def write_case(number, title, op, inputs, expected, attributes, tolerance):
    writer = Writer()
    operands = [writer.value(constant(x)) for x in inputs]
    results = [f"%r{i}" for i in range(len(expected))]
    types = ", ".join(type_of(x) for x in expected)
    braces = f" {{{attributes}}}" if attributes else ""
    writer.lines.append(f"  {', '.join(results)} = graph.{op} {', '.join(operands)}{braces} : "
                        f"({', '.join(type_of(x) for x in inputs)}) -> ({types})")
    flags = [writer.check(*pair, tolerance) for pair in zip(results, expected)]
    answer = flags[0]
    for flag in flags[1:]:
        answer = writer.op("logical_and", [answer, flag], ["tensor<i1>"] * 2, "tensor<i1>")
    body = "\n".join(writer.lines)
    return f"// {title}\nfunc.func @{op}_{number}() -> tensor<i1> {{\n{body}\n  return {answer} : tensor<i1>\n}}\n"


def write_cases():
    functions, seen = [], {}
    for title, op, inputs, expected, attributes, tolerance in cases:
        inputs = [np.ascontiguousarray(x).reshape(x.shape) for x in inputs]
        expected = [np.ascontiguousarray(x).reshape(x.shape) for x in expected]
        size = sum(x.nbytes for x in inputs + expected)
        limit = 800 if op in seen else 2400
        if size > limit or seen.get(op, 0) >= (4 if size < 200 else 2) or max(x.size for x in expected) > 256:
            continue
        seen[op] = seen.get(op, 0) + 1
        functions.append(write_case(seen[op], title, op, inputs, expected, attributes, tolerance))
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "graph-numerics.mlir")
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEADER.replace("COUNT-COUNT", f"COUNT-{len(functions)}") + "\n".join(functions))
    print(f"{len(functions)} cases of {len(seen)} ops in {path}; none of: {sorted({c[1] for c in cases} - set(seen))}")


def main():
    if sys.argv[1:] == ["--write"]:
        write_cases()
        return 0
    tpu_opt, names = sys.argv[1], sys.argv[2:]
    failed = ran = 0
    for title, op, inputs, expected, attributes, tolerance in cases:
        if names and op not in names:
            continue
        inputs = [np.ascontiguousarray(x).reshape(x.shape) for x in inputs]
        ran += 1
        try:
            text = program(op, inputs, expected, attributes)
            results = run(legalize(tpu_opt, text), inputs)
            problems = [agrees(*pair, tolerance) for pair in zip(results, expected)]
            problem = "; ".join(p for p in problems if p)
        except Exception as error:  # noqa: BLE001 (a case that can't run is a failure like any other)
            problem = str(error).strip()[:600]
        if problem:
            failed += 1
            print(f"FAILED {title}: {problem}")
    print(f"{ran - failed} passed, {failed} failed")
    return 1 if failed or not ran else 0


if __name__ == "__main__":
    sys.exit(main())

"""From a JAX function and its arguments to files: the program as StableHLO text and as a portable artifact, the
arguments, and what JAX computes, in f32 and with the operands of contractions rounded to bf16 as a TPU rounds them.

A model's folder holds
    model.mlir       the text that JAX prints
    model.mlirbc     the same as a portable artifact (VHLO bytecode)
    constants.mlir   the text with the weights as constants, for some models
    choices.json     which outputs are scores, and along which axis the greatest must be the same
    limits.json      how far JAX's own results move when every argument moves by an ULP, and the model's least limit
    inputs.npz       arg0, arg1, ...
    inputs_only.npz  the arguments of constants.mlir
    expected.npz     out0, out1, ... computed by JAX in f32
    rounded.npz      the same with rounded operands
"""

import contextlib
import dataclasses
import json
import os
import pathlib
from collections.abc import Callable

os.environ.setdefault("KERAS_BACKEND", "jax")
os.environ.setdefault("JAX_PLATFORMS", "cpu")

import jax
import numpy
from jax._src.lax import convolution, lax
from jax._src.interpreters import mlir
from jax._src.lib.mlir.dialects import hlo

from compare import compare

# Locations name files without the folders of whoever exports.
jax.config.update("jax_hlo_source_file_canonicalization_regex", ".*/")


@dataclasses.dataclass
class Model:
    """A function of (weights, inputs), both trees of arrays, as a user of JAX would jit it."""

    name: str
    function: Callable
    weights: object
    inputs: tuple
    donated: tuple = ()  # positions among (weights, *inputs) that the caller gives up
    constants: bool = False  # export a form with the weights as constants too
    choices: dict = dataclasses.field(default_factory=dict)  # output number -> axis whose argmax must agree
    least_limit: float = 0.0  # of the largest error, for programs that compute in 16 bits


def leaves(tree):
    return [numpy.asarray(leaf) for leaf in jax.tree.leaves(tree)]


@contextlib.contextmanager
def rounded_operands():
    """Within it, JAX rounds the floating-point operands of each dot_general and convolution to bf16, but for those that
    ask for more precision, as JAX's own linear algebra does."""

    def rounds(rule):
        def lower(context, left, right, *rest, **parameters):
            precision = parameters.get("precision")
            default = precision in (None, lax.Precision.DEFAULT, (lax.Precision.DEFAULT,) * 2)

            def round_(value, aval):
                if aval.dtype != numpy.float32 or not default:
                    return value
                return hlo.reduce_precision(value, exponent_bits=mlir.i32_attr(8), mantissa_bits=mlir.i32_attr(7))

            left = round_(left, context.avals_in[0])
            right = round_(right, context.avals_in[1])
            return rule(context, left, right, *rest, **parameters)

        return lower

    primitives = (lax.dot_general_p, convolution.conv_general_dilated_p)
    tables = (mlir._lowerings, mlir._platform_specific_lowerings["cpu"])
    saved = [(table, primitive, table[primitive]) for table in tables for primitive in primitives if primitive in table]
    jax.clear_caches()
    try:
        for table, primitive, rule in saved:
            table[primitive] = dataclasses.replace(rule, rule=rounds(rule.rule))
        yield
    finally:
        for table, primitive, rule in saved:
            table[primitive] = rule
        jax.clear_caches()


def write_arguments(path, arguments):
    numpy.savez(path, **{f"arg{i}": value for i, value in enumerate(leaves(arguments))})


def nudged(tree, random):
    """Each number that is not zero moved by an ULP, up or down."""

    def nudge(leaf):
        value = numpy.asarray(leaf)
        if value.dtype != numpy.float32:
            return leaf
        to = numpy.where(random.random(value.shape) < 0.5, -numpy.inf, numpy.inf).astype("f4")
        return numpy.where(value == 0, value, numpy.nextafter(value, to))

    return jax.tree.map(nudge, tree)


def reference(function, arguments, path):
    """Writes JAX's results; returns how far they move when the arguments are nudged, as a part of their ranges."""

    def numbered(results):
        return {f"out{i}": value for i, value in enumerate(leaves(results))}

    results = numbered(function(*arguments))
    numpy.savez(path, **results)
    random = numpy.random.default_rng(0)
    return max(compare(numbered(function(*nudged(arguments, random))), results, {})[0] for _ in range(2))


def export(model, folder, artifacts=True):
    """Writes the model's folder; returns it."""
    folder = pathlib.Path(folder) / model.name
    folder.mkdir(parents=True, exist_ok=True)
    arguments = (model.weights, *model.inputs)
    jitted = jax.jit(model.function, donate_argnums=model.donated, keep_unused=True)
    (folder / "model.mlir").write_text(jitted.lower(*arguments).as_text())
    if artifacts:
        (folder / "model.mlirbc").write_bytes(jax.export.export(jitted)(*arguments).mlir_module_serialized)
    write_arguments(folder / "inputs.npz", arguments)
    # Donated arguments would be gone after the call.
    moved = {"expected": reference(jax.jit(model.function), arguments, folder / "expected.npz")}
    with rounded_operands():
        rounded = jax.jit(lambda *all_: model.function(*all_))
        moved["rounded"] = reference(rounded, arguments, folder / "rounded.npz")
    (folder / "limits.json").write_text(json.dumps({"least": model.least_limit, "moved": moved}))
    (folder / "choices.json").write_text(json.dumps(model.choices))
    if model.constants:
        closed = jax.jit(lambda *inputs: model.function(model.weights, *inputs))
        (folder / "constants.mlir").write_text(closed.lower(*model.inputs).as_text())
        write_arguments(folder / "inputs_only.npz", model.inputs)
    return folder

#!/usr/bin/env python3
"""Writes the conformance corpus: one .mlir file per program, as JAX lowers it, with arguments and JAX's results in comments.

usage: generate.py FOLDER [--shard I/N] [--only REGEX] [--fresh]

Programs whose file exists are left alone, so that a run can be interrupted and goes on where it ended. What the comments
mean: README.md. Programs that JAX itself refuses are listed in FOLDER/refused-I.txt.
"""

import argparse
import contextlib
import os
import pathlib
import re
import sys
import traceback
import zlib

os.environ["JAX_PLATFORMS"] = "cpu"
# Compiling is most of the time; each program runs once.
os.environ["XLA_FLAGS"] = "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true"

import jax
import numpy as np
from jax.interpreters import mlir as jax_mlir
from jax._src.lax import convolution as jax_convolution
from jax._src.lax import lax as jax_lax
from jaxlib.mlir import ir
from jaxlib.mlir.dialects import stablehlo

import programs
import values


class RoundedContractions:
    """While active, contractions of f32 and f16 take operands rounded to bf16, as a matrix unit does."""

    active = False

    @classmethod
    def install(cls):
        for primitive, rule in (
            (jax_lax.dot_general_p, lambda *a, **k: jax_lax._dot_general_lower(*a, platform="cpu", **k)),
            (jax_convolution.conv_general_dilated_p, jax_convolution._conv_general_dilated_lower),
        ):
            jax_mlir.register_lowering(primitive, cls.wrap(rule), platform="cpu")

    @classmethod
    def wrap(cls, rule):
        def lower(context, *operands, **parameters):
            default = parameters.get("precision") in (None, (jax.lax.Precision.DEFAULT,) * 2)
            if cls.active and default:
                operands = [cls.rounded(operand) for operand in operands]
            return rule(context, *operands, **parameters)

        return lower

    @classmethod
    def rounded(cls, operand):
        element = ir.RankedTensorType(operand.type).element_type
        if element == ir.ComplexType.get(ir.F32Type.get()):
            return stablehlo.complex(cls.rounded(stablehlo.real(operand)), cls.rounded(stablehlo.imag(operand)))
        if element not in (ir.F32Type.get(), ir.F16Type.get()):
            return operand
        bits = ir.IntegerType.get_signless(32)
        return stablehlo.reduce_precision(
            operand, exponent_bits=ir.IntegerAttr.get(bits, 8), mantissa_bits=ir.IntegerAttr.get(bits, 7)
        )


def tensor_type(array):
    return "tensor<" + "".join(f"{size}x" for size in array.shape) + values.NAMES[array.dtype] + ">"


def described(kind, array):
    return f"// {kind}: {tensor_type(array)} 0x{np.ascontiguousarray(array).tobytes().hex()}"


def fresh(function):
    """The same function as JAX sees it for the first time: what it has traced and lowered before does not count."""
    return lambda *arguments: function(*arguments)


def lowered_text(program):
    traced = jax.jit(fresh(program.function), keep_unused=True).trace(*program.arguments)
    lowered = traced.lower()
    text = lowered.as_text()
    # LAPACK exists on JAX's CPU alone: a backend that JAX doesn't know gets ops of StableHLO, loops, or what TPUs have;
    # what neither has, such as eigenvalues of matrices without symmetry, stays LAPACK's.
    if re.search(r"custom_call @(lapack|xla_ffi|ducc)", text):
        for platform in ("systole", "tpu"):
            with contextlib.suppress(NotImplementedError):
                text = traced.lower(lowering_platforms=(platform,)).as_text()
                break
    return text, lowered


def flat(results):
    return [np.asarray(leaf) for leaf in jax.tree_util.tree_leaves(results)]


def rounded_contraction_results(program, text):
    """What JAX gives where the operands of contractions are rounded to bf16; None where that is no other program."""
    if not re.search(r"stablehlo\.(dot_general|convolution|dot)\b.*f(32|16)>", text):
        return None
    RoundedContractions.active = True
    try:
        return flat(jax.jit(fresh(program.function), keep_unused=True)(*program.arguments))
    finally:
        RoundedContractions.active = False


def gradual_underflow_results(program, results):
    """The results with subnormal numbers, which XLA's CPU flushes to zero: computed in binary64 and rounded."""
    with jax.enable_x64(True):
        wide = [a.astype(np.float64) if a.dtype == np.float32 else a for a in program.arguments]
        exact = flat(jax.jit(fresh(program.function))(*wide))
    with np.errstate(all="ignore"):
        return [value.astype(result.dtype) for value, result in zip(exact, results)]


def needs_64_bits(program):
    if re.search(r"(int|float)64$", program.group):
        return True
    return values.is_64_bit(program.type_name) or any(a.dtype.itemsize == 8 and a.dtype.kind != "c" for a in program.arguments)


def render(program):
    with jax.enable_x64(True) if needs_64_bits(program) else contextlib.nullcontext():
        text, lowered = lowered_text(program)
        results = flat(lowered.compile()(*program.arguments))
        tpu_results = rounded_contraction_results(program, text)
    if program.subnormal:
        zeros = [np.where(np.abs(a) < np.finfo(np.float32).smallest_normal, np.copysign(a * 0, a), a) if a.dtype == np.float32 else a for a in program.arguments]
        tpu_results = flat(lowered.compile()(*zeros))
        results = gradual_underflow_results(program, results)
    lines = [f"// program: {program.name}", f"// function: {program.group}", f"// type: {program.type_name}"]
    tolerance = "exact" if program.tolerance is None else f"{program.tolerance[0]:g} {program.tolerance[1]:g}"
    lines.append(f"// tolerance: {tolerance}")
    lines += [described("argument", argument) for argument in program.arguments]
    lines += [described("result", result) for result in results]
    lines += [described("tpu-result", result) for result in tpu_results or []]
    return "\n".join(lines) + "\n" + text.rstrip() + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--shard", default="0/1")
    parser.add_argument("--only", default="")
    parser.add_argument("--fresh", action="store_true", help="write all programs anew")
    arguments = parser.parse_args()
    shard, shards = map(int, arguments.shard.split("/"))
    arguments.folder.mkdir(parents=True, exist_ok=True)
    RoundedContractions.install()
    refused = []
    # In an order that has nothing of the tables': what exists at any time is a sample of the whole.
    ordered = sorted(programs.programs(), key=lambda program: zlib.crc32(program.name.encode()))
    for number, program in enumerate(ordered):
        path = arguments.folder / f"{program.name.replace(' ', '_')}.mlir"
        if number % shards != shard or not re.search(arguments.only, program.name):
            continue
        if path.exists() and not arguments.fresh:
            continue
        if os.environ.get("SYSTOLE_CONFORMANCE_TRACE"):
            print(program.name, file=sys.stderr, flush=True)
        try:
            text = render(program)
        except Exception as error:  # JAX refuses many combinations of functions and types, in many ways.
            refused.append(f"{program.name}: {type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}")
            if os.environ.get("SYSTOLE_CONFORMANCE_TRACE"):
                traceback.print_exc()
            continue
        temporary = path.with_suffix(".part")
        temporary.write_text(text)
        temporary.rename(path)
        if number % 50 == shard:
            jax.clear_caches()
    (arguments.folder / f"refused-{shard}.txt").write_text("".join(line + "\n" for line in refused))
    print(f"shard {shard}: {len(refused)} programs refused by JAX", file=sys.stderr)


if __name__ == "__main__":
    main()

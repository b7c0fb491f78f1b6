"""The programs of the conformance suite: tables of functions, argument values and element types.

Every row names a public function of JAX. `programs()` multiplies the rows by element types and shapes, and derives gradients,
vectorized forms and compositions. How arguments and types are written: values.py.
"""

import dataclasses
import functools
import zlib
from typing import Callable

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, nn
from jax import random as jr
from jax.scipy import linalg as sl
from jax.scipy import special as sp

import values
from tables import CALLS, ELEMENTWISE, RANDOM

SHAPES = ["3x5", "7", "", "2x1x9", "0x4", "33x5", "1", "130", "1x1x1", "8x128"]


@dataclasses.dataclass
class Program:
    name: str
    function: Callable
    arguments: list
    # How far results may be off, in units in the last place and in units of the type's precision relative to the largest
    # element; None: every bit counts.
    tolerance: tuple | None = (8, 8)
    group: str = ""
    type_name: str = "f32"
    # Arguments were chosen among subnormal numbers.
    subnormal: bool = False


def resolve(path):
    """`jnp.linalg.norm` → the function."""
    scope = {"lax": lax, "jnp": jnp, "nn": nn, "random": jr, "special": sp, "linalg": sl}
    first, *rest = path.split(".")
    return functools.reduce(getattr, rest, scope[first])


def file_name(*parts):
    return "-".join(part.replace("<", "").replace(">", "").replace(" ", "") for part in parts if part)


def elementwise():
    """Functions of one element at a time: each type, the shapes in turn; two shapes more and subnormal numbers for f32."""
    for library, rows in ELEMENTWISE.items():
        for row in rows.split("\n"):
            fields = row.split()
            if not fields:
                continue
            name, domains, letters = fields[:3]
            options = dict(field.split("=") for field in fields[3:])
            tolerance = (float(options.get("ulp", 8)), float(options.get("range", 0)))
            function = resolve(f"{library}.{name}")
            domains = domains.split(",")
            for type_name in values.types_of(letters):
                turn = zlib.crc32(f"{library}{name}{type_name}".encode())
                shapes = [SHAPES[turn % 10]]
                if type_name in ("f32", "i32"):
                    shapes = [SHAPES[(turn + step) % 10] for step in (0, 3, 7)]
                for shape in shapes:
                    yield elementwise_program(library, name, function, domains, type_name, shape, tolerance)
            if "f" in letters or "F" in letters:
                program = elementwise_program(library, name, function, domains, "f32", "16", tolerance)
                program.name += "-subnormal"
                program.arguments[0] = (np.arange(-8, 8) * 2.0**-130).astype(np.float32)
                program.subnormal = True
                yield program


def elementwise_program(library, name, function, domains, type_name, shape, tolerance):
    label = file_name(f"{library}.{name}", type_name, shape or "scalar")
    rng = values.random_for(label)
    arguments = [values.argument(f"{shape}:{domain}", type_name, rng) for domain in domains]
    # Complex functions are accurate relative to the modulus.
    if type_name.startswith("complex"):
        tolerance = (4 * tolerance[0], 16)
    return Program(label, function, arguments, tolerance, f"{library}.{name}", type_name)


def calls():
    """Functions of whole arrays, and from them their vectorized forms and gradients."""
    counts = {}
    for row in CALLS:
        name, function, specs, letters = row[:4]
        options = row[4] if len(row) > 4 else {}
        counts[name] = counts.get(name, 0) + 1
        number = str(counts[name]) if counts[name] > 1 else ""
        tolerance = options.get("tolerance", (16, 16))
        for type_name in values.types_of(letters):
            label = file_name(name, number, type_name)
            rng = values.random_for(label)
            arguments = [values.argument(spec, type_name, rng) for spec in specs.split()]
            yield Program(label, function, arguments, tolerance, name, type_name)
        if "f32" not in values.types_of(letters):
            continue
        label = file_name(f"vmap-{name}", number, "f32")
        rng = values.random_for(label)
        if "vmap" not in options.get("without", ""):
            arguments = [values.argument(batched(spec), "f32", rng) for spec in specs.split()]
            yield Program(label, jax.vmap(function), arguments, tolerance, f"vmap {name}", "f32")
        if "grad" not in options.get("without", ""):
            # XLA's algebra takes 0 * inf for 0, which gradients at infinities and NaNs show.
            yield from gradient(name, number, function, specs.replace(":any", ":num").split(), tolerance)


def batched(spec):
    return "3x" + spec if spec[:1].isdigit() else "3" + spec


def gradient(name, number, function, specs, tolerance):
    """The gradient with respect to the floating-point arguments, by a cotangent that is no constant."""
    label = file_name(f"grad-{name}", number, "f32")
    rng = values.random_for(label)
    arguments = [values.argument(spec, "f32", rng) for spec in specs]
    places = [i for i, argument in enumerate(arguments) if values.is_float(argument.dtype)]
    if not places:
        return

    def loss(*parts):
        everything = list(arguments)
        for place, part in zip(places, parts):
            everything[place] = part
        leaves = [leaf for leaf in jax.tree_util.tree_leaves(function(*everything)) if jnp.issubdtype(leaf.dtype, jnp.floating)]
        return sum(jnp.sum(leaf * jnp.cos(jnp.arange(leaf.size, dtype=leaf.dtype).reshape(leaf.shape))) for leaf in leaves)

    def derivative(*parts):
        return jax.grad(loss, argnums=tuple(range(len(places))))(*parts)

    tolerance = (64, 64) if tolerance is None else (4 * tolerance[0], 4 * tolerance[1])
    yield Program(label, derivative, [arguments[place] for place in places], tolerance, f"grad {name}", "f32")


def elementwise_gradients():
    for library, rows in ELEMENTWISE.items():
        for row in rows.split("\n"):
            fields = row.split()
            if not fields or "grad=0" in fields or not set(fields[2]) & set("Ff"):
                continue
            name, domains = fields[0], fields[1].split(",")
            specs = [f"3x7:{'num' if domain == 'any' else domain}" for domain in domains]
            yield from gradient(f"{library}.{name}", "", resolve(f"{library}.{name}"), specs, (32, 8))


def random_functions():
    for row in RANDOM:
        name, function, specs, letters = row[:4]
        tolerance = row[4] if len(row) > 4 else (32, 32)
        for type_name in values.types_of(letters):
            label = file_name(name, type_name)
            rng = values.random_for(label)
            key = rng.integers(0, 2**32, 2, dtype=np.uint32)
            arguments = [values.argument(spec, type_name, rng) for spec in specs.split()]
            dtype = values.TYPES[type_name]
            yield Program(label, functools.partial(function, dtype), [key, *arguments], tolerance, name, type_name)


CHAIN_STEPS = [
    lambda x: jnp.tanh(x) * 2,
    lambda x: x - jnp.mean(x, axis=-1, keepdims=True),
    lambda x: jnp.flip(x, 0),
    lambda x: x.T,
    lambda x: jnp.concatenate([x, -x[:1]], 0),
    lambda x: jnp.where(x > 0.3, x, x * 0.5),
    lambda x: jnp.cumsum(x, axis=0) * 0.3,
    lambda x: nn.softmax(x, axis=0),
    lambda x: jnp.sort(x, axis=-1),
    lambda x: jnp.pad(x, ((1, 0), (0, 2)), constant_values=0.25),
    lambda x: x[::2] if x.shape[0] > 2 else x,
    lambda x: jnp.take(x, jnp.array([1, 0, 1]), axis=1, mode="wrap"),
    lambda x: x.at[0].add(1.5),
    lambda x: lax.fori_loop(0, 3, lambda i, y: y * 0.9 + i, x),
    lambda x: lax.cond(jnp.sum(x) > 0, jnp.sin, jnp.cos, x),
    lambda x: lax.scan(lambda c, row: (c + row, jnp.sin(c)), jnp.zeros(x.shape[1], x.dtype), x)[1] + x,
    lambda x: jnp.maximum(x, jnp.max(x) * 0.5),
    lambda x: jnp.reshape(x, (x.shape[1], x.shape[0])),
    lambda x: jnp.roll(x, 1, axis=0) + x,
    lambda x: nn.gelu(x),
    lambda x: (x - jnp.min(x)) / (jnp.max(x) - jnp.min(x) + 1),
    lambda x: jnp.outer(x[:, 0], x[0]) * 0.5,
    lambda x: jnp.exp(-jnp.abs(x)),
    lambda x: x.astype(jnp.bfloat16).astype(x.dtype),
    lambda x: jax.vmap(lambda r: jnp.convolve(r, jnp.array([0.25, 0.5, 0.25], x.dtype), mode="same"))(x),
    lambda x: lax.reduce_window(x, -np.inf, lax.max, (2, 2), (1, 1), "SAME"),
    lambda x: jnp.clip(x, -1, 1) ** 2,
    lambda x: lax.dynamic_slice(x, (1, 0), (x.shape[0] - 1, x.shape[1])) if x.shape[0] > 2 else x,
    lambda x: jnp.round(x * 4) / 4,
    lambda x: x * jax.lax.rsqrt(jnp.sum(x * x, axis=-1, keepdims=True) + 1),
]


def compositions(count):
    """Chains of four to seven steps drawn at random, every third with its gradient."""
    for number in range(count):
        rng = values.random_for(f"chain {number}")
        steps = [CHAIN_STEPS[i] for i in rng.integers(0, len(CHAIN_STEPS), rng.integers(4, 8))]

        def chain(x, steps=steps):
            for step in steps:
                x = step(x)
            return x

        shape = f"{rng.integers(2, 9)}x{rng.integers(2, 12)}"
        x = values.argument(shape, "f32", rng)
        yield Program(f"chain-{number:03d}", chain, [x], (64, 64), "chain", "f32")
        if number % 3 == 0:
            derivative = jax.grad(lambda x, chain=chain: jnp.sum(jnp.sin(chain(x))))
            yield Program(f"grad-chain-{number:03d}", derivative, [x], (256, 256), "grad chain", "f32")


def programs():
    seen = set()
    for source in (elementwise(), calls(), random_functions(), elementwise_gradients(), compositions(150)):
        for program in source:
            if program.name not in seen:
                seen.add(program.name)
                yield program

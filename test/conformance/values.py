"""Element types and argument values of the conformance programs.

An argument is written `SHAPE[:DOMAIN][@TYPE]`, for example `3x5:pos` or `4:index6@i32`; without a type it has the program's.
"""

import zlib

import ml_dtypes
import numpy as np

TYPES = {
    "f32": np.float32,
    "f16": np.float16,
    "bf16": ml_dtypes.bfloat16,
    "f64": np.float64,
    "i8": np.int8,
    "i16": np.int16,
    "i32": np.int32,
    "i64": np.int64,
    "ui8": np.uint8,
    "ui16": np.uint16,
    "ui32": np.uint32,
    "ui64": np.uint64,
    "i1": np.bool_,
    "complex<f32>": np.complex64,
    "complex<f64>": np.complex128,
    "i4": ml_dtypes.int4,
    "ui4": ml_dtypes.uint4,
    "f8E4M3FN": ml_dtypes.float8_e4m3fn,
    "f8E4M3": ml_dtypes.float8_e4m3,
    "f8E3M4": ml_dtypes.float8_e3m4,
    "f8E5M2": ml_dtypes.float8_e5m2,
    "f8E4M3FNUZ": ml_dtypes.float8_e4m3fnuz,
    "f8E4M3B11FNUZ": ml_dtypes.float8_e4m3b11fnuz,
    "f8E5M2FNUZ": ml_dtypes.float8_e5m2fnuz,
}
NAMES = {np.dtype(dtype): name for name, dtype in TYPES.items()}

# The letters by which the tables name groups of types.
GROUPS = {
    "F": ["f32", "bf16", "f16", "f64"],
    "H": ["f32", "bf16", "f16"],
    "f": ["f32"],
    "d": ["f32", "f64"],
    "S": ["i8", "i16", "i32", "i64"],
    "U": ["ui8", "ui16", "ui32", "ui64"],
    "i": ["i32"],
    "u": ["ui32"],
    "B": ["i1"],
    "C": ["complex<f32>", "complex<f64>"],
    "c": ["complex<f32>"],
    "8": ["f8E4M3FN", "f8E5M2"],
    # One type of each kind: for functions that only move data, where kinds matter more than widths.
    "M": ["f32", "bf16", "i32", "ui8", "i1", "complex<f32>", "i64", "f64"],
    "N": ["f32", "bf16", "i32", "i16", "ui32", "f64", "i64"],
}


def types_of(letters):
    return list(dict.fromkeys(name for letter in letters for name in GROUPS[letter]))


def is_float(dtype):
    return ml_dtypes_kind(dtype) == "f"


def ml_dtypes_kind(dtype):
    """`f`, `c`, `i`, `u` or `b`, the types of ml_dtypes included (whose own kind is V or f)."""
    dtype = np.dtype(dtype)
    if dtype.kind in "cbiuf" and dtype.name in np.sctypeDict:
        return dtype.kind
    return "u" if dtype.name.startswith("uint") else "i" if dtype.name.startswith("int") else "f"


def is_64_bit(name):
    return name in ("f64", "i64", "ui64", "complex<f64>")


def random_for(text):
    return np.random.default_rng(zlib.crc32(text.encode()))


def special_floats(dtype):
    info = ml_dtypes.finfo(dtype)
    values = [0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 3.0, float(info.max), -float(info.max), float(info.smallest_normal)]
    if "fn" not in np.dtype(dtype).name:
        values += [np.inf, -np.inf]
    return values + [np.nan]


def special_integers(dtype):
    info = ml_dtypes.iinfo(dtype)
    low, high = int(info.min), int(info.max)
    return [low, high, 0, 1, 2, high - 1, low + 1, high // 2] + ([-1, -2] if low < 0 else [])


def spread(specials, rest, rng):
    """Puts the special values at random places of `rest`, as many as half of it takes."""
    count = min(len(specials), max(rest.size // 2, min(rest.size, 1)))
    if count:
        places = rng.choice(rest.size, count, replace=False)
        rest[places] = rng.permutation(np.array(specials, dtype=object))[:count]
    return rest


FLOAT_RANGES = {
    "any": (-4, 4), "num": (-3, 3), "unit": (-0.95, 0.95), "pos": (0.1, 4), "prob": (0.05, 0.95), "ge1": (1.05, 5), "big": (-80, 80),
    "small": (-4, 4), "small_pos": (1, 5),
}  # fmt: skip
INTEGER_RANGES = {
    "any": (-100, 100), "num": (-9, 9), "unit": (-1, 1), "pos": (1, 20), "prob": (0, 1), "ge1": (1, 9), "big": (-80, 80), "small": (-4, 4),
    "small_pos": (1, 5), "shift": (0, 7),
}  # fmt: skip


def flat_values(dtype, count, domain, rng):
    kind = ml_dtypes_kind(dtype)
    if domain.startswith("index"):
        return rng.integers(0, int(domain[5:]), count).astype(dtype)
    if domain.startswith("wild"):
        limit = int(domain[4:])
        return rng.integers(0 if kind == "u" else -limit - 3, limit + 4, count).astype(dtype)
    if kind == "b":
        return rng.integers(0, 2, count).astype(bool)
    if domain == "bits":
        return rng.integers(0, 256, count * np.dtype(dtype).itemsize, dtype=np.uint8).view(dtype)
    if kind in "iu":
        low, high = INTEGER_RANGES[domain]
        limits = ml_dtypes.iinfo(dtype)
        numbers = rng.integers(max(low, int(limits.min)), min(high, int(limits.max)) + 1, count).astype(object)
        if domain == "any":
            numbers = spread(special_integers(dtype), numbers, rng)
        return numbers.astype(np.int64 if kind == "i" else np.uint64).astype(dtype)
    if kind == "c":
        part = np.float32 if np.dtype(dtype).itemsize == 8 else np.float64
        # Functions of infinite complex numbers have no agreed results: only finite ones here.
        parts = [flat_values(part, count, "num" if domain == "any" else domain, rng) for _ in range(2)]
        return (parts[0] + 1j * parts[1]).astype(dtype)
    low, high = FLOAT_RANGES[domain]
    if domain in ("small", "small_pos"):
        return rng.integers(low, high + 1, count).astype(np.float64).astype(dtype)
    numbers = rng.uniform(low, high, count).astype(object)
    if domain == "any":
        numbers = spread(special_floats(dtype), numbers, rng)
    return numbers.astype(np.float64).astype(dtype)


def argument(spec, type_name, rng):
    """The array that `spec` describes; see the top of the file."""
    spec, _, own_type = spec.partition("@")
    shape_text, _, domain = spec.partition(":")
    shape = tuple(int(size) for size in shape_text.split("x")) if shape_text else ()
    dtype = TYPES[own_type or type_name]
    if domain == "sorted":
        return np.sort(flat_values(dtype, int(np.prod(shape)), "num", rng)).reshape(shape)
    if domain == "spd":
        half = flat_values(dtype, int(np.prod(shape)), "unit", rng).reshape(shape)
        product = half @ np.conj(np.swapaxes(half, -1, -2)) + shape[-1] * np.eye(shape[-1])
        return product.astype(dtype)
    with np.errstate(all="ignore"):
        return flat_values(dtype, int(np.prod(shape)), domain or "num", rng).reshape(shape)

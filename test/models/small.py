#!/usr/bin/env python3
"""Compiles and runs the small models of Inputs and compares their results with JAX's. Python's standard library alone.

usage: small.py BIN MODEL TARGET [FORM]     (MODEL is a folder, FORM the text model.mlir or the artifact model.mlirbc)
"""

import array
import ast
import math
import pathlib
import struct
import subprocess
import sys
import tempfile
import zipfile

CODES = {"<f4": "f", "<f8": "d", "<i4": "i", "<u4": "I", "<i8": "q", "|i1": "b", "|u1": "B", "|b1": "B"}


def parse(data):
    """The shape and the flat values of a little-endian .npy file."""
    wide = data[6] >= 2
    (length,) = struct.unpack_from("<I" if wide else "<H", data, 8)
    start = (12 if wide else 10) + length
    header = ast.literal_eval(data[start - length : start].decode("latin1"))
    values = array.array(CODES[header["descr"]])
    values.frombytes(data[start:])
    return header["shape"], values


def read(path):
    with zipfile.ZipFile(path) as archive:
        return {name: parse(archive.read(name)) for name in archive.namelist()}


def difference(want, got):
    """The largest error as a part of the range; integers must be equal."""
    if want.typecode not in "fd":
        return 0.0 if want == got else math.inf
    if not all(math.isfinite(value) for value in got):
        return math.inf
    span = max(want) - min(want) or max(map(abs, want)) or 1.0
    return max(abs(x - y) for x, y in zip(want, got)) / span


def main():
    bin_folder, model, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    form = sys.argv[4] if len(sys.argv) > 4 else "model.mlir"
    with tempfile.TemporaryDirectory() as scratch:
        program, outputs = f"{scratch}/model.bin", f"{scratch}/out.npz"
        subprocess.run([bin_folder / "tpu-compile", model / form, f"--target={target}", "-o", program], check=True)
        subprocess.run([bin_folder / "tpu-run", program, f"--inputs={model / 'inputs.npz'}", f"--outputs={outputs}"], check=True)
        found = read(outputs)
    expected = read(model / ("expected.npz" if target == "cpu" else "rounded.npz"))
    limit, worst = (1e-4, 0.0) if target == "cpu" else (1e-2, 0.0)
    for name, (shape, values) in expected.items():
        if found[name][0] != shape:
            sys.exit(f"{model.name} on {target}: {name} has the shape {found[name][0]}, expected {shape}")
        error = difference(values, found[name][1])
        if error > limit:
            sys.exit(f"{model.name} on {target}: {name} is off by {error:.1e} of its range, more than {limit:.0e}")
        worst = max(worst, error)
    print(f"{model.name} on {target}: {len(expected)} results, largest error {worst:.1e} of the range")


if __name__ == "__main__":
    main()

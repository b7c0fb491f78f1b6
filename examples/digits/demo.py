#!/usr/bin/env python3
"""Compiles the two digit classifiers for the emulated TPU and for the CPU, runs both on the 360 held-back images,
and shows what came out. Needs nothing but Python's standard library and the two tools."""

import argparse
import array
import ast
import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import time
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
SHADES = " .:-=+*#%@"
TPU = "tpu-v2"


def parse_npy(data):
    """The shape and the flat values of a little-endian .npy file of f32, i32 or i64."""
    if data[:6] != b"\x93NUMPY":
        sys.exit("demo: error: not a .npy file")
    wide = data[6] >= 2
    (length,) = struct.unpack_from("<I" if wide else "<H", data, 8)
    start = (12 if wide else 10) + length
    header = ast.literal_eval(data[start - length:start].decode("latin1"))
    code = {"<f4": "f", "<i4": "i", "<i8": "q"}[header["descr"]]
    values = array.array(code)
    values.frombytes(data[start:])
    return header["shape"], values


def read_npz(path, member):
    with zipfile.ZipFile(path) as archive:
        return parse_npy(archive.read(member + ".npy"))


def call(command):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{done.stderr}demo: error: {' '.join(map(str, command))} ended with status {done.returncode}")
    return done.stdout


def run_model(tools, folder, model, target):
    """Compiles and runs one model; returns its predicted labels, the seconds of compiling, and the statistics."""
    binary, outputs, stats = (folder / f"{model}-{target}{suffix}" for suffix in (".bin", ".npz", ".json"))
    begin = time.monotonic()
    call([tools / "tpu-compile", HERE / f"{model}.mlir", "-o", binary, f"--target={target}"])
    seconds = time.monotonic() - begin
    call([tools / "tpu-run", binary, f"--inputs={HERE / 'held_back.npz'}", f"--outputs={outputs}", f"--stats={stats}"])
    _, labels = read_npz(outputs, "out1")
    return list(labels), seconds, json.loads(stats.read_text())


def draw(images, which, predicted, labels):
    """Prints the images at the positions `which` side by side, with what the TPU says of each."""
    side = 8
    for row in range(side):
        line = []
        for index in which:
            begin = (index * side + row) * side
            line.append("".join(SHADES[min(9, int(value * 9.99))] * 2 for value in images[begin:begin + side]))
        print("  " + "  ".join(line))
    captions = []
    for index in which:
        note = "" if predicted[index] == labels[index] else f" (is {labels[index]})"
        captions.append(f"  -> {predicted[index]}{note}".ljust(2 * side))
    print("  " + "  ".join(captions))


def accuracy(predicted, labels):
    return sum(a == b for a, b in zip(predicted, labels)) / len(labels)


def show_model(tools, folder, model, title, images, labels):
    lines = sum(1 for line in (HERE / f"{model}.mlir").read_text().splitlines() if re.match(r"\s+(%|return)", line))
    print(f"\n{title}  (examples/digits/{model}.mlir, {lines} lines of graph dialect)")
    tpu, tpu_seconds, stats = run_model(tools, folder, model, TPU)
    cpu, cpu_seconds, _ = run_model(tools, folder, model, "cpu")
    wrong = [index for index in range(len(labels)) if tpu[index] != labels[index]]
    print()
    draw(images, (list(range(5)) + wrong[:1])[:6], tpu, labels)
    print()
    different = sum(a != b for a, b in zip(tpu, cpu))
    rows = (
        ("accuracy", f"{accuracy(tpu, labels):.2%} on the TPU (bf16)", f"{accuracy(cpu, labels):.2%} on the CPU (f32)"),
        ("images told apart differently", f"{different} of {len(labels)}", ""),
        ("compile time", f"{tpu_seconds:.2f} s for the TPU", f"{cpu_seconds:.2f} s for the CPU"),
        ("device time", f"{stats['device_cycles']:,} cycles", f"{stats['device_seconds'] * 1e6:,.1f} us"),
        ("MXU utilization", f"{stats['mxu_utilization']:.1%}", ""),
        ("emulation took", f"{min(stats['wall_ms']):,.1f} ms", ""),
    )
    for name, first, second in rows:
        print(f"  {name:<30}{first:<28}{second}".rstrip())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="the folder of tpu-compile and tpu-run")
    tools = parser.parse_args().bin.resolve()
    shape, images = read_npz(HERE / "held_back.npz", "arg0")
    _, labels = parse_npy((HERE / "labels.npy").read_bytes())
    print(f"\nHandwritten digits: {shape[0]} images of 8x8 that training never saw, classified on an emulated TPU v2.")
    with tempfile.TemporaryDirectory() as folder:
        for model, title in (("network", "Convolutional network"), ("perceptron", "Multilayer perceptron")):
            show_model(tools, pathlib.Path(folder), model, title, images, labels)
    shown = os.path.relpath(tools)
    print(
        f"""
Where to go next
  {shown}/tpu-compile examples/digits/network.mlir --emit=fusion -o -
      what the optimizer made of the program
  {shown}/tpu-compile examples/digits/network.mlir -o network.bin && {shown}/tpu-objdump network.bin
      the TPU's instructions
  docs/HowTo/ and docs/Architecture.md
      the compiler in your own program, and how it works"""
    )


if __name__ == "__main__":
    main()

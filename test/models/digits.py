#!/usr/bin/env python3
"""Trains a convolutional network on handwritten digits from scratch, by a step that JAX exported: on the CPU and
wholly on the emulated TPU, gradients and Adam included. Draws the curves of the loss.

usage: digits.py --bin BUILD/bin [--targets cpu,tpu-v2] [--epochs N] [--svg FILE] [--json FILE] [--scratch FOLDER]

The data are those of examples/digits: 1,437 images of 8x8 train, 360 are held back. One program runs an epoch, a scan
over steps of 32 images; another predicts. Python only shuffles the images and hands files around. JAX trains alike beside it.
Exit status 1 if fewer than 97% of the images held back are told right.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import exporting

import jax
import jax.numpy as jnp
import numpy
import optax
from sklearn.datasets import load_digits

BATCH, HELD_BACK, SEED = 32, 360, 20
OPTIMIZER = optax.adam(2e-3)


def load():
    digits = load_digits()
    order = numpy.random.RandomState(SEED).permutation(len(digits.target))
    images = (digits.images[order] / 16.0).astype("float32")[..., None]
    labels = digits.target[order].astype("int32")
    return (images[HELD_BACK:], labels[HELD_BACK:]), (images[:HELD_BACK], labels[:HELD_BACK])


def initial_state():
    random = numpy.random.default_rng(SEED)

    def layer(*shape):
        fan_in = numpy.prod(shape[:-1])
        return (random.normal(0, (2 / fan_in) ** 0.5, shape).astype("float32"), numpy.zeros(shape[-1], "float32"))

    weights = [layer(3, 3, 1, 16), layer(3, 3, 16, 32), layer(128, 64), layer(64, 10)]
    return weights, OPTIMIZER.init(weights)


def convolve(x, kernel, bias):
    x = jax.lax.conv_general_dilated(x, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
    x = jax.nn.relu(x + bias)
    return jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")


def predict(weights, x):
    for kernel, bias in weights[:2]:
        x = convolve(x, kernel, bias)
    x = x.reshape(x.shape[0], -1)
    x = jax.nn.relu(x @ weights[2][0] + weights[2][1])
    return x @ weights[3][0] + weights[3][1]


def step(state, batch):
    weights, moments = state
    images, labels = batch

    def loss(weights):
        return optax.softmax_cross_entropy_with_integer_labels(predict(weights, images), labels).mean()

    value, gradients = jax.value_and_grad(loss)(weights)
    updates, moments = OPTIMIZER.update(gradients, moments, weights)
    return (optax.apply_updates(weights, updates), moments), value


def train_epoch(state, images, labels):
    return jax.lax.scan(step, state, (images, labels))


def epochs(count):
    """The training images in the order of each epoch, in batches."""
    (images, labels), _ = load()
    random = numpy.random.default_rng(SEED + 1)
    steps = len(labels) // BATCH
    for _ in range(count):
        order = random.permutation(len(labels))[: steps * BATCH]
        yield images[order].reshape(steps, BATCH, 8, 8, 1), labels[order].reshape(steps, BATCH)


class Tools:
    """A program of JAX's, compiled and run by the tools."""

    def __init__(self, options, scratch, target):
        self.options, self.scratch, self.target = options, scratch, target

    def call(self, *command):
        done = subprocess.run([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            sys.exit(f"{done.stderr}digits.py: error: {' '.join(map(str, command))} ended with status {done.returncode}")

    def compile(self, name, function, *arguments):
        text = jax.jit(function, keep_unused=True).lower(*arguments).as_text()
        source = self.scratch / f"{name}.mlir"
        source.write_text(text)
        self.call(self.options.bin / "tpu-compile", source, f"--target={self.target}", "-o", self.scratch / f"{name}.bin")
        return lambda *values: self.run(name, jax.eval_shape(function, *arguments), values)

    def run(self, name, results, arguments):
        inputs, outputs, stats = (self.scratch / f"{name}.{suffix}" for suffix in ("in.npz", "out.npz", "json"))
        exporting.write_arguments(inputs, arguments)
        self.call(self.options.bin / "tpu-run", self.scratch / f"{name}.bin", f"--inputs={inputs}", f"--outputs={outputs}", f"--stats={stats}")
        with numpy.load(outputs) as archive:
            values = [archive[f"out{i}"] for i in range(len(archive.files))]
        self.statistics = json.loads(stats.read_text())
        return jax.tree.unflatten(jax.tree.structure(results), values)


def train(name, run_epoch, run_predict, count):
    state, losses, device = initial_state(), [], 0.0
    _, (images, labels) = load()
    start = time.time()
    for number, batches in enumerate(epochs(count)):
        state, latest = run_epoch(state, *batches)
        losses += [float(value) for value in latest]
        print(f"{name}: epoch {number + 1}, loss {numpy.mean(latest):.4f}, {time.time() - start:.0f} s", flush=True)
    right = int((numpy.asarray(run_predict(state[0], images)).argmax(-1) == labels).sum())
    print(f"{name}: {right} of {len(labels)} held-back images right, {100 * right / len(labels):.1f}%", flush=True)
    return {"target": name, "losses": losses, "right": right, "held_back": len(labels), "seconds": time.time() - start}


def train_with_tools(options, target):
    example = (initial_state(), *next(epochs(1)))
    images = load()[1][0]
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        tools = Tools(options, pathlib.Path(scratch), target)
        run_epoch = tools.compile("epoch", train_epoch, *example)
        run_predict = tools.compile("predict", predict, example[0][0], images)
        return train(target, run_epoch, run_predict, options.epochs)


COLORS = {"JAX": "#999999", "cpu": "#1f77b4", "tpu-v2": "#d62728"}


def draw(results, path):
    """The losses as an SVG: a mean over each tenth of an epoch, on a logarithmic scale."""
    width, height, left, bottom = 720, 360, 56, 40
    smooth = lambda losses: [numpy.mean(losses[i : i + 4]) for i in range(0, len(losses), 4)]
    curves = {result["target"]: smooth(result["losses"]) for result in results}
    low = numpy.floor(numpy.log10(min(min(curve) for curve in curves.values())))
    high = numpy.ceil(numpy.log10(max(max(curve) for curve in curves.values())))
    steps = len(results[0]["losses"])
    x_of = lambda step: left + (width - left - 16) * step / steps
    y_of = lambda loss: 16 + (height - bottom - 16) * (high - numpy.log10(loss)) / (high - low)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
    ]
    for power in range(int(low), int(high) + 1):
        y = y_of(10.0**power)
        parts.append(f'<line x1="{left}" y1="{y:.1f}" x2="{width - 16}" y2="{y:.1f}" stroke="#dddddd"/>')
        parts.append(f'<text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{10.0**power:g}</text>')
    for step in range(0, steps + 1, max(1, steps // 8 // 20 * 20)):
        parts.append(f'<text x="{x_of(step):.1f}" y="{height - bottom + 18}" text-anchor="middle">{step}</text>')
    parts.append(f'<text x="{width / 2}" y="{height - 6}" text-anchor="middle">step</text>')
    parts.append(f'<text x="14" y="{height / 2}" transform="rotate(-90 14 {height / 2})" text-anchor="middle">loss</text>')
    for row, result in enumerate(results):
        curve, color = curves[result["target"]], COLORS.get(result["target"], "#2ca02c")
        points = " ".join(f"{x_of(4 * i + 2):.1f},{y_of(loss):.1f}" for i, loss in enumerate(curve))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="1.5" stroke-opacity="0.8"/>')
        share = 100 * result["right"] / result["held_back"]
        parts.append(f'<text x="{width - 250}" y="{36 + 18 * row}" fill="{color}">{result["target"]}: {share:.1f}% of the images held back</text>')
    pathlib.Path(path).write_text("\n".join([*parts, "</svg>", ""]))


def train_all(options):
    results = [train("JAX", jax.jit(train_epoch), jax.jit(predict), options.epochs)]
    return results + [train_with_tools(options, target) for target in options.targets.split(",") if target]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--targets", default="cpu,tpu-v2")
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--svg", type=pathlib.Path)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--scratch", help="a folder for temporary files")
    options = parser.parse_args()
    results = train_all(options)
    if options.svg:
        draw(results, options.svg)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1))
    sys.exit(1 if any(result["right"] < 0.97 * result["held_back"] for result in results) else 0)


if __name__ == "__main__":
    main()

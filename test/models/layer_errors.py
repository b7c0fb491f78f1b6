#!/usr/bin/env python3
"""Is a network's distance from JAX the fault of a layer, or of the network? Gives each layer of ResNet-50, with weights
as Keras draws them and batch normalizations of a batch's mean and variance, exactly the inputs that it has in JAX, and
compares what the TPU and JAX's f32 make of them with f64 (operands of contractions rounded to bf16 in all three). Then
puts noise of the size of those errors into each layer of the computation in f64, and sees how far its scores move.

usage: layer_errors.py --bin BUILD/bin --folder FOLDER [--seed N]
"""

import argparse
import pathlib
import subprocess

import exporting

import keras
import jax
import jax.numpy as jnp
import numpy
from jax import lax

LAYERS = keras.layers


def calibrated_network(seed, size=224):
    keras.utils.set_random_seed(seed)
    network = keras.applications.ResNet50(weights=None)
    for layer in network.layers:
        if isinstance(layer, LAYERS.BatchNormalization):
            layer.momentum = 0.0  # a step of training leaves the batch's statistics
    random = numpy.random.default_rng(seed)
    trainable = [v.value for v in network.trainable_variables]
    rest = [v.value for v in network.non_trainable_variables]
    train = jax.jit(lambda *all_: network.stateless_call(*all_, training=True)[1])
    for variable, value in zip(network.non_trainable_variables, train(trainable, rest, draw(random, 4, size))):
        variable.assign(value)
    return network, draw(random, 1, size)


def draw(random, count, size):
    return random.normal(0, 1, (count, size, size, 3)).astype("float32")


def inputs_of(layer):
    return layer.input if isinstance(layer.input, list) else [layer.input]


def apply(layer, inputs, weights):
    """The layer in the type of its inputs."""
    x = inputs[0]
    rounded = lambda value: lax.reduce_precision(value.astype(jnp.float32), 8, 7).astype(x.dtype)
    match layer:
        case LAYERS.Conv2D():
            form = dict(dimension_numbers=("NHWC", "HWIO", "NHWC"))
            y = lax.conv_general_dilated(rounded(x), rounded(weights[0]), layer.strides, layer.padding.upper(), **form)
            return y + weights[1]
        case LAYERS.BatchNormalization():
            scale, shift, mean, variance = weights
            scale = scale * lax.rsqrt(variance + layer.epsilon)
            return x * scale + (shift - mean * scale)
        case LAYERS.ZeroPadding2D():
            return jnp.pad(x, ((0, 0), *layer.padding, (0, 0)))
        case LAYERS.MaxPooling2D():
            window, strides = (1, *layer.pool_size, 1), (1, *layer.strides, 1)
            return lax.reduce_window(x, jnp.array(-jnp.inf, x.dtype), lax.max, window, strides, "VALID")
        case LAYERS.Activation():
            return jax.nn.relu(x)
        case LAYERS.Add():
            return inputs[0] + inputs[1]
        case LAYERS.GlobalAveragePooling2D():
            return x.mean((1, 2))
        case LAYERS.Dense():
            return jax.nn.softmax(rounded(x) @ rounded(weights[0]) + weights[1])
    raise ValueError(f"no rule for {layer}")


def forward(network, weights, x, noise=None, key=None):
    """The results of all layers but the first, which is the input."""
    values, results = {id(network.layers[0].output): x}, []
    for number, (layer, own) in enumerate(zip(network.layers[1:], weights)):
        y = apply(layer, [values[id(tensor)] for tensor in inputs_of(layer)], own)
        if noise is not None:
            key, sub = jax.random.split(key)
            y = y + noise[number] * jax.random.normal(sub, y.shape, y.dtype)
        values[id(layer.output)] = y
        results.append(y)
    return results


def each_by_itself(layers):
    """Keras's own code for each layer, on inputs of its own."""

    def run(weights, inputs):
        results = []
        for layer, own, given in zip(layers, weights, inputs):
            trainable = [value for value, v in zip(own, layer.weights) if v.trainable]
            rest = [value for value, v in zip(own, layer.weights) if not v.trainable]
            mode = dict(training=False) if isinstance(layer, LAYERS.BatchNormalization) else {}
            results.append(layer.stateless_call(trainable, rest, given if len(given) > 1 else given[0], **mode)[0])
        return results

    return run


def on_tpu(options, name, function, *arguments):
    paths = [options.folder / f"{name}.{end}" for end in ("mlir", "bin", "npz", "out.npz")]
    paths[0].write_text(jax.jit(function, keep_unused=True).lower(*arguments).as_text())
    exporting.write_arguments(paths[2], arguments)
    subprocess.run([options.bin / "tpu-compile", paths[0], "-o", paths[1]], check=True)
    subprocess.run([options.bin / "tpu-run", paths[1], f"--inputs={paths[2]}", f"--outputs={paths[3]}"], check=True)
    with numpy.load(paths[3]) as archive:
        return [archive[f"out{i}"] for i in range(len(archive.files))]


def rms(values):
    return float(numpy.sqrt((values.astype("f8") ** 2).mean()))


def wide(tree):
    return jax.tree.map(lambda leaf: leaf.astype("f8"), tree)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    network, image = calibrated_network(options.seed)
    layers = network.layers[1:]
    weights = [[numpy.asarray(v.value) for v in layer.weights] for layer in layers]
    whole = lambda weights, x: forward(network, weights, x)[-1]

    results = exporting.leaves(jax.jit(lambda w, x: forward(network, w, x))(weights, image))
    values = dict(zip((id(layer.output) for layer in network.layers), [image, *results]))
    inputs = [[values[id(tensor)] for tensor in inputs_of(layer)] for layer in layers]
    tpu = on_tpu(options, "each", each_by_itself(layers), weights, inputs)
    with exporting.rounded_operands():
        f32 = exporting.leaves(jax.jit(each_by_itself(layers))(weights, inputs))
    tpu_scores = on_tpu(options, "whole", whole, weights, image)[0]

    jax.config.update("jax_enable_x64", True)
    worst, noise = {}, {"the TPU's": [], "JAX's": []}
    for layer, own, given, ours, jaxs in zip(layers, weights, inputs, tpu, f32):
        exact = numpy.asarray(jax.jit(lambda w, x: apply(layer, x, w))(wide(own), wide(given)))
        for errors, found in zip(noise.values(), (ours, jaxs)):
            errors.append(rms(found - exact))
        pair = [errors[-1] / rms(exact) * 2**24 for errors in noise.values()]
        kind = type(layer).__name__
        worst[kind] = max(worst.get(kind, [0, 0]), pair)
    for kind, pair in worst.items():
        print(f"{kind}: error of at most {pair[0]:.2f} of 2^-24 of the layer's rms, there JAX's {pair[1]:.2f}")

    exact = numpy.asarray(jax.jit(whole)(wide(weights), wide(image)))
    away = lambda scores: float(abs(numpy.asarray(scores) - exact).max() / (exact.max() - exact.min()))
    print(f"scores, from f64: TPU {away(tpu_scores):.1e} of the range, JAX's f32 {away(results[-1]):.1e}")
    noisy = jax.jit(lambda w, x, noise, key: forward(network, w, x, noise, key)[-1])
    for name, sizes in noise.items():
        moved = [away(noisy(wide(weights), wide(image), jnp.array(sizes), jax.random.key(key))) for key in range(4)]
        print(f"scores in f64 with noise of {name} errors' size in each layer:", *(f"{value:.1e}" for value in moved))


if __name__ == "__main__":
    main()

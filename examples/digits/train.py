#!/usr/bin/env python3
"""Trains the two digit classifiers of this folder and writes what the demonstration needs.

The data are the handwritten digits that scikit-learn ships: 1,797 images of 8x8 pixels, 17 grey levels (E. Alpaydin,
C. Kaynak: Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, 1998, CC BY 4.0).
A seeded permutation holds back 360 of them; the other 1,437 train the networks, with small shifts as augmentation.

Needs jax, numpy and scikit-learn; the demonstration itself does not. Writes, beside this file:
  weights.npz        the trained weights
  held_back.npz      arg0: the 360 held-back images, 360x8x8x1 f32 in 0..1
  labels.npy         their labels, i32
  network.mlir       convolutional network in the graph dialect
  perceptron.mlir    multilayer perceptron in the graph dialect
"""

import pathlib

import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_digits

import export

HERE = pathlib.Path(__file__).parent
HELD_BACK = 360
SEED = 20


def load():
    digits = load_digits()
    order = np.random.RandomState(SEED).permutation(len(digits.target))
    images = (digits.images[order] / 16.0).astype(np.float32)[..., None]
    labels = digits.target[order].astype(np.int32)
    return (images[HELD_BACK:], labels[HELD_BACK:]), (images[:HELD_BACK], labels[:HELD_BACK])


def initialize(shapes, key):
    weights = {}
    for name, shape in shapes.items():
        key, sub = jax.random.split(key)
        fan_in = int(np.prod(shape[:-1]))
        weights[name] = (
            jnp.zeros(shape) if len(shape) == 1 else jax.random.normal(sub, shape) * np.sqrt(2.0 / fan_in)
        )
    return weights


NETWORK_SHAPES = {
    "conv1": (3, 3, 1, 16), "conv1_bias": (16,),
    "conv2": (3, 3, 16, 32), "conv2_bias": (32,),
    "dense1": (128, 64), "dense1_bias": (64,),
    "dense2": (64, 10), "dense2_bias": (10,),
}
PERCEPTRON_SHAPES = {
    "dense1": (64, 96), "dense1_bias": (96,),
    "dense2": (96, 48), "dense2_bias": (48,),
    "dense3": (48, 10), "dense3_bias": (10,),
}


def network(w, x):
    def conv(x, kernel, bias):
        y = jax.lax.conv_general_dilated(x, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
        return jax.nn.relu(y + bias)

    def pool(x):
        return jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")

    x = pool(conv(x, w["conv1"], w["conv1_bias"]))
    x = pool(conv(x, w["conv2"], w["conv2_bias"]))
    x = x.reshape(x.shape[0], -1)
    x = jax.nn.relu(x @ w["dense1"] + w["dense1_bias"])
    return x @ w["dense2"] + w["dense2_bias"]


def perceptron(w, x):
    x = x.reshape(x.shape[0], -1)
    x = jax.nn.relu(x @ w["dense1"] + w["dense1_bias"])
    x = jax.nn.relu(x @ w["dense2"] + w["dense2_bias"])
    return x @ w["dense3"] + w["dense3_bias"]


def train(model, shapes, images, labels, epochs, batch=64, rate=2e-3, decay=1e-4):
    """Adam with decoupled weight decay and a cosine schedule."""
    w = initialize(shapes, jax.random.PRNGKey(SEED))
    first = jax.tree.map(jnp.zeros_like, w)
    second = jax.tree.map(jnp.zeros_like, w)
    random = np.random.RandomState(SEED)
    steps = epochs * (len(images) // batch)

    def loss(w, x, y):
        logits = jax.nn.log_softmax(model(w, x))
        smooth = jax.nn.one_hot(y, 10) * 0.95 + 0.005
        return -(smooth * logits).sum(-1).mean()

    @jax.jit
    def step(w, first, second, x, y, t):
        gradient = jax.grad(loss)(w, x, y)
        first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, first, gradient)
        second = jax.tree.map(lambda v, g: 0.999 * v + 0.001 * g * g, second, gradient)
        now = rate * 0.5 * (1 + jnp.cos(jnp.pi * t / steps))

        def update(w, m, v):
            m, v = m / (1 - 0.9 ** (t + 1)), v / (1 - 0.999 ** (t + 1))
            return w - now * (m / (jnp.sqrt(v) + 1e-8) + decay * w)

        return jax.tree.map(update, w, first, second), first, second

    t = 0
    for _ in range(epochs):
        order = random.permutation(len(images))
        for begin in range(0, len(images) - batch + 1, batch):
            x = images[order[begin:begin + batch]]
            dy, dx = random.randint(-1, 2, 2) if random.rand() < 0.5 else (0, 0)
            x = np.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)))[:, 1 + dy:9 + dy, 1 + dx:9 + dx]
            w, first, second = step(w, first, second, x, labels[order[begin:begin + batch]], float(t))
            t += 1
    return {name: np.asarray(value) for name, value in w.items()}


def main():
    (images, labels), (held_images, held_labels) = load()
    trained = {}
    for name, model, shapes, epochs in (
        ("network", network, NETWORK_SHAPES, 60),
        ("perceptron", perceptron, PERCEPTRON_SHAPES, 80),
    ):
        weights = train(model, shapes, images, labels, epochs)
        right = np.argmax(model(weights, held_images), -1) == held_labels
        print(f"{name}: {right.mean():.2%} of {len(held_labels)} held-back images")
        trained[name] = weights

    np.savez(HERE / "weights.npz", **{f"{m}/{k}": v for m, w in trained.items() for k, v in w.items()})
    np.savez(HERE / "held_back.npz", arg0=held_images)
    np.save(HERE / "labels.npy", held_labels)
    (HERE / "network.mlir").write_text(export.network(trained["network"], HELD_BACK))
    (HERE / "perceptron.mlir").write_text(export.perceptron(trained["perceptron"], HELD_BACK))


if __name__ == "__main__":
    main()

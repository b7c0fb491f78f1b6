"""Models written in JAX alone."""

import exporting  # noqa: F401 (chooses JAX's platform)

import jax
import jax.numpy as jnp
import numpy
import optax

from exporting import Model


def normalize(x, scale, shift):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(variance + 1e-5) * scale + shift


def decoder_weights(layers, width, vocabulary, positions, random):
    def matrix(*shape, scale=None):
        return random.normal(0, scale or shape[0] ** -0.5, shape).astype("float32")

    def norm():
        return (random.uniform(0.5, 1.5, width).astype("float32"), matrix(width, scale=0.1))

    def layer():
        return {
            "norm1": norm(),
            "qkv": (matrix(width, 3 * width), matrix(3 * width, scale=0.1)),
            "projection": (matrix(width, width), matrix(width, scale=0.1)),
            "norm2": norm(),
            "expand": (matrix(width, 4 * width), matrix(4 * width, scale=0.1)),
            "contract": (matrix(4 * width, width), matrix(width, scale=0.1)),
        }

    return {
        "tokens": matrix(vocabulary, width, scale=0.5),
        "positions": matrix(positions, width, scale=0.5),
        "layers": [layer() for _ in range(layers)],
        "norm": norm(),
    }


def generator(heads, new_tokens):
    """A decoder as GPT-2's (Radford et al. 2019), greedy: prompt [1, P] -> tokens [1, new_tokens], last logits."""

    def attend(weights, x, cache, start):
        batch, count, width = x.shape
        q, k, v = jnp.split(x @ weights["qkv"][0] + weights["qkv"][1], 3, -1)
        heads_of = lambda t: t.reshape(batch, count, heads, width // heads).transpose(0, 2, 1, 3)
        keys = jax.lax.dynamic_update_slice(cache[0], heads_of(k), (0, 0, start, 0))
        values = jax.lax.dynamic_update_slice(cache[1], heads_of(v), (0, 0, start, 0))
        scores = jnp.einsum("bhqd,bhkd->bhqk", heads_of(q), keys) * (width // heads) ** -0.5
        visible = jnp.arange(keys.shape[2])[None, :] <= start + jnp.arange(count)[:, None]
        scores = jnp.where(visible, scores, -1e9)
        mixed = jnp.einsum("bhqk,bhkd->bhqd", jax.nn.softmax(scores, -1), values)
        mixed = mixed.transpose(0, 2, 1, 3).reshape(batch, count, width)
        return mixed @ weights["projection"][0] + weights["projection"][1], (keys, values)

    def forward(weights, tokens, caches, start):
        positions = jax.lax.dynamic_slice_in_dim(weights["positions"], start, tokens.shape[1])
        x = weights["tokens"][tokens] + positions
        written = []
        for layer, cache in zip(weights["layers"], caches):
            y, cache = attend(layer, normalize(x, *layer["norm1"]), cache, start)
            x = x + y
            y = jax.nn.gelu(normalize(x, *layer["norm2"]) @ layer["expand"][0] + layer["expand"][1])
            x = x + y @ layer["contract"][0] + layer["contract"][1]
            written.append(cache)
        last = normalize(x[:, -1], *weights["norm"])
        return last @ weights["tokens"].T, written

    def generate(weights, prompt):
        batch, count = prompt.shape
        width = weights["tokens"].shape[1]
        empty = jnp.zeros((batch, heads, count + new_tokens, width // heads), jnp.float32)
        logits, caches = forward(weights, prompt, [(empty, empty)] * len(weights["layers"]), 0)
        tokens = jnp.zeros((batch, new_tokens), jnp.int32)

        def more(state):
            return state[0] < new_tokens

        def step(state):
            index, logits, tokens, caches = state
            token = jnp.argmax(logits, -1).astype(jnp.int32)[:, None]
            tokens = jax.lax.dynamic_update_slice(tokens, token, (0, index))
            logits, caches = forward(weights, token, caches, count + index)
            return index + 1, logits, tokens, caches

        _, logits, tokens, _ = jax.lax.while_loop(more, step, (jnp.int32(0), logits, tokens, caches))
        return tokens, logits

    return generate


def gpt2(name="gpt2", layers=12, width=768, heads=12, vocabulary=50257, positions=1024, prompt=16, new_tokens=16):
    random = numpy.random.default_rng(7)
    weights = decoder_weights(layers, width, vocabulary, positions, random)
    tokens = random.integers(0, vocabulary, (1, prompt)).astype("int32")
    return Model(name, generator(heads, new_tokens), weights, (tokens,), choices={1: -1})


def perceptron_training(name="perceptron_training", sizes=(784, 512, 256, 10), batch=32):
    random = numpy.random.default_rng(8)
    weights = [
        (random.normal(0, rows**-0.5, (rows, columns)).astype("float32"), numpy.zeros(columns, "float32"))
        for rows, columns in zip(sizes, sizes[1:])
    ]
    x = random.normal(0, 1, (batch, sizes[0])).astype("float32")
    y = random.integers(0, sizes[-1], (batch,)).astype("int32")

    def loss(weights, x, y):
        for matrix, bias in weights[:-1]:
            x = jax.nn.relu(x @ matrix + bias)
        logits = x @ weights[-1][0] + weights[-1][1]
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    def step(weights, x, y):
        value, gradients = jax.value_and_grad(loss)(weights, x, y)
        return jax.tree.map(lambda w, g: w - 0.1 * g, weights, gradients), value

    return Model(name, step, weights, (x, y), donated=(0,))

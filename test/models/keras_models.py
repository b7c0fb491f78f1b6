"""Models of public Keras code with seeded weights, as functions of their weights."""

import itertools

import exporting  # noqa: F401 (chooses the backend of Keras)

import keras
import numpy
import optax
import jax

from exporting import Model


def cheap_initializers():
    """Keras compiles a program for each shape that it initializes; the weights are drawn below anyway."""
    from keras.src.initializers import constant_initializers, random_initializers

    def zeros(self, shape, dtype=None, **_):
        return numpy.zeros(shape, dtype or "float32")

    for module in (constant_initializers, random_initializers):
        for value in vars(module).values():
            if isinstance(value, type) and "__call__" in vars(value):
                value.__call__ = zeros


def draw_weights(model, seed, transformer=False):
    """Weights as a trained network has them: no symmetry, activations of about unit size, and residual branches that
    add little to what passes by them. Without the last, a network is chaotic: it magnifies every rounding error."""
    random = numpy.random.default_rng(seed)

    def draw(variable):
        shape, name = variable.shape, variable.name
        if name == "gamma" and any(end in variable.path for end in ("_3_bn", "_project_BN", "branch_end")):
            return random.uniform(0.05, 0.15, shape)
        if name in ("gamma", "moving_variance"):
            return random.uniform(0.5, 1.5, shape)
        if name in ("beta", "moving_mean", "bias"):
            return random.normal(0, 0.1, shape)
        if name == "embeddings" or transformer:
            return random.normal(0, 0.02, shape)
        if "depthwise" in variable.path:
            fan_in = shape[0] * shape[1]
        elif variable.path.split("/")[-2] in ("query", "key", "value"):
            fan_in = shape[0]
        else:
            fan_in = int(numpy.prod(shape[:-1]))
        return random.normal(0, (2 / fan_in) ** 0.5, shape)

    for variable in model.weights:
        if numpy.issubdtype(numpy.dtype(variable.dtype), numpy.floating):
            variable.assign(draw(variable).astype(variable.dtype))


def split(model):
    return ([v.value for v in model.trainable_variables], [v.value for v in model.non_trainable_variables])


def image_classifier(name, network, size, seed, constants=False):
    draw_weights(network, seed)
    random = numpy.random.default_rng(seed + 100)
    image = random.normal(0, 1, (1, size, size, 3)).astype("float32")

    def predict(weights, x):
        return network.stateless_call(*weights, x, training=False)[0]

    return Model(name, predict, split(network), (image,), constants=constants, choices={0: -1})


def resnet50():
    cheap_initializers()
    return image_classifier("resnet50", keras.applications.ResNet50(weights=None), 224, 1, constants=True)


def mobilenet_v2():
    cheap_initializers()
    return image_classifier("mobilenet_v2", keras.applications.MobileNetV2(weights=None), 224, 2)


def small_resnet():
    """ResNet-50's code with few and narrow blocks."""
    from keras.src.applications import resnet

    cheap_initializers()
    blocks = lambda x: resnet.stack_residual_blocks_v1(x, 4, 2, stride1=2, name="conv2")
    network = resnet.ResNet(blocks, False, True, weights=None, input_shape=(32, 32, 3), classes=10)
    return image_classifier("resnet", network, 32, 11)


def small_mobilenet():
    """MobileNetV2's blocks, few and narrow."""
    from keras.src.applications import mobilenet_v2

    cheap_initializers()
    image = keras.Input((16, 16, 3))
    x = keras.layers.Conv2D(8, 3, 2, padding="same", use_bias=False)(image)
    x = keras.layers.ReLU(6.0)(keras.layers.BatchNormalization()(x))
    x = mobilenet_v2._inverted_res_block(x, 6, 2, 1.0, 8, 1)
    x = mobilenet_v2._inverted_res_block(x, 6, 1, 1.0, 8, 2)
    scores = keras.layers.Dense(10, activation="softmax")(keras.layers.GlobalAveragePooling2D()(x))
    return image_classifier("mobilenet", keras.Model(image, scores), 16, 12)


def bert_encoder(layers, width, heads, vocabulary, tokens):
    """Devlin et al. 2018: embeddings of tokens, positions and segments; layers normalized after each sum; pooler."""
    ids = keras.Input((tokens,), dtype="int32")
    mask = keras.Input((tokens,), dtype="int32")
    segments = keras.Input((tokens,), dtype="int32")
    x = keras.layers.Embedding(vocabulary, width)(ids) + keras.layers.Embedding(2, width)(segments)
    positions = keras.ops.reshape(keras.ops.arange(tokens), (1, tokens))
    x = x + keras.layers.Embedding(tokens * 4, width)(positions)
    x = keras.layers.LayerNormalization(epsilon=1e-12)(x)
    visible = keras.ops.reshape(mask, (-1, 1, tokens))
    for _ in range(layers):
        attended = keras.layers.MultiHeadAttention(heads, width // heads, flash_attention=False)(
            x, x, attention_mask=visible
        )
        x = keras.layers.LayerNormalization(epsilon=1e-12)(x + attended)
        inner = keras.layers.Dense(4 * width)(x)
        inner = keras.activations.gelu(inner, approximate=False)
        x = keras.layers.LayerNormalization(epsilon=1e-12)(x + keras.layers.Dense(width)(inner))
    pooled = keras.layers.Dense(width, activation="tanh")(x[:, 0, :])
    return keras.Model([ids, mask, segments], [x, pooled])


def bert(name="bert_base", layers=12, width=768, heads=12, vocabulary=30522, tokens=128, constants=True):
    cheap_initializers()
    network = bert_encoder(layers, width, heads, vocabulary, tokens)
    draw_weights(network, 3, transformer=True)  # of 0.02, as the paper has it
    random = numpy.random.default_rng(103)
    ids = random.integers(0, vocabulary, (1, tokens)).astype("int32")
    mask = (numpy.arange(tokens) < tokens * 7 // 8).astype("int32")[None]
    segments = (numpy.arange(tokens) >= tokens // 2).astype("int32")[None]

    def encode(weights, ids, mask, segments):
        return network.stateless_call(*weights, [ids, mask, segments], training=False)[0]

    return Model(name, encode, split(network), (ids, mask, segments), constants=constants)


def lstm(name="lstm", units=512, steps=64, features=512, batch=1):
    cheap_initializers()
    layer = dict(return_sequences=True, unroll=False)
    network = keras.Sequential(
        [keras.Input((steps, features)), keras.layers.LSTM(units, **layer), keras.layers.LSTM(units, **layer)]
    )
    draw_weights(network, 4)
    sequence = numpy.random.default_rng(104).normal(0, 1, (batch, steps, features)).astype("float32")

    def run(weights, x):
        return network.stateless_call(*weights, x, training=False)[0]

    return Model(name, run, split(network), (sequence,))


branch = itertools.count()


def residual(x, filters, stride):
    conv = dict(padding="same", use_bias=False)
    y = keras.layers.Conv2D(filters, 3, stride, **conv)(x)
    y = keras.layers.ReLU()(keras.layers.BatchNormalization()(y))
    name = f"branch_end_{next(branch)}"
    y = keras.layers.BatchNormalization(name=name)(keras.layers.Conv2D(filters, 3, 1, **conv)(y))
    if stride != 1 or x.shape[-1] != filters:
        x = keras.layers.BatchNormalization()(keras.layers.Conv2D(filters, 1, stride, **conv)(x))
    return keras.layers.ReLU()(x + y)


def resnet18_network(size, width, blocks):
    """He et al. 2016 for small images: no pooling after the first convolution."""
    image = keras.Input((size, size, 3))
    x = keras.layers.Conv2D(width, 3, padding="same", use_bias=False)(image)
    x = keras.layers.ReLU()(keras.layers.BatchNormalization()(x))
    for stage, count in enumerate(blocks):
        for block in range(count):
            x = residual(x, width << stage, 2 if stage and not block else 1)
    return keras.Model(image, keras.layers.Dense(10)(keras.layers.GlobalAveragePooling2D()(x)))


def training_step(network, loss_of, optimizer):
    """A step as Keras's own trainer takes it on JAX: (weights, state of the optimizer), batch -> the same, loss."""

    def loss(trainable, rest, x, y):
        prediction, rest = network.stateless_call(trainable, rest, x, training=True)
        return loss_of(prediction, y), rest

    def step(state, x, y):
        trainable, rest, moments = state
        (value, rest), gradients = jax.value_and_grad(loss, has_aux=True)(trainable, rest, x, y)
        updates, moments = optimizer.update(gradients, moments, trainable)
        return (optax.apply_updates(trainable, updates), rest, moments), value

    return step


def under_way(state):
    """An optimizer's state as after a hundred steps. From zeros, Adam's first step is the sign of the gradient, also
    where that is nothing but rounding errors (a bias of attention's keys has no gradient at all)."""
    random = numpy.random.default_rng(9)

    def draw(path, value):
        if numpy.issubdtype(value.dtype, numpy.integer):
            return numpy.full(value.shape, 100, value.dtype)
        if "nu" in jax.tree_util.keystr(path):
            return random.uniform(0.5e-4, 1.5e-4, value.shape).astype(value.dtype)
        # Momentum has added up some ten gradients.
        scale = 0.1 if "trace" in jax.tree_util.keystr(path) else 1e-2
        return random.normal(0, scale, value.shape).astype(value.dtype)

    return jax.tree_util.tree_map_with_path(draw, state)


def cross_entropy(prediction, labels):
    return optax.softmax_cross_entropy_with_integer_labels(prediction, labels).mean()


def resnet18_training(name="resnet18_training", size=32, width=64, blocks=(2, 2, 2, 2), batch=128, seed=105):
    """With as many images as He et al. trained on at a time: one activation next to zero, where the gradient of a ReLU
    jumps, counts for as little as its image."""
    cheap_initializers()
    network = resnet18_network(size, width, blocks)
    draw_weights(network, 5)
    optimizer = optax.sgd(0.05, momentum=0.9)
    random = numpy.random.default_rng(seed)
    x = random.normal(0, 1, (batch, size, size, 3)).astype("float32")
    y = random.integers(0, 10, (batch,)).astype("int32")
    weights = split(network)
    state = (*weights, under_way(optimizer.init(weights[0])))
    return Model(name, training_step(network, cross_entropy, optimizer), state, (x, y), donated=(0,))


def transformer_network(tokens, width, heads):
    x = sequence = keras.Input((tokens, width))
    y = keras.layers.LayerNormalization()(x)
    y = keras.layers.MultiHeadAttention(heads, width // heads, dropout=0.1, seed=7, flash_attention=False)(y, y, use_causal_mask=True)
    x = x + keras.layers.Dropout(0.1, seed=8)(y)
    y = keras.layers.LayerNormalization()(x)
    y = keras.layers.Dense(4 * width, activation="gelu")(y)
    x = x + keras.layers.Dropout(0.1, seed=9)(keras.layers.Dense(width)(y))
    return keras.Model(sequence, x)


def transformer_training(name="transformer_training", tokens=64, width=256, heads=4, batch=4):
    cheap_initializers()
    network = transformer_network(tokens, width, heads)
    draw_weights(network, 6)
    optimizer = optax.adam(1e-3)
    random = numpy.random.default_rng(106)
    x, y = random.normal(0, 1, (2, batch, tokens, width)).astype("float32")
    weights = split(network)
    state = (*weights, under_way(optimizer.init(weights[0])))
    loss = lambda prediction, target: ((prediction - target) ** 2).mean()
    return Model(name, training_step(network, loss, optimizer), state, (x, y), donated=(0,))

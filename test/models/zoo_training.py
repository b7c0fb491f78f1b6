"""Steps of training as Keras's trainer takes them on JAX: each optimizer, schedule and loss; gradients of layers."""

import exporting  # noqa: F401 (chooses the backend of Keras)

import jax
import keras
import numpy

from exporting import Model
from zoo_layers import draw, split, unsettle

layers, optimizers, schedules, losses = keras.layers, keras.optimizers, keras.optimizers.schedules, keras.losses
ZOO = {}

# Means of squares and their like: never negative.
POSITIVE = ("velocity", "accum", "variance", "_v", "square", "norm", "average_g")


def under_way(optimizer, random):
    """The optimizer's state as in the middle of training: a first step is the sign of the gradient for many of them."""
    state = []
    for variable in optimizer.variables:
        value = numpy.asarray(variable.value)
        if value.dtype.kind == "f" and value.ndim:
            if any(word in variable.path for word in POSITIVE) or "momentum" not in variable.path:
                value = random.uniform(0.5e-2, 1.5e-2, value.shape).astype(value.dtype)
            else:
                value = random.normal(0, 0.01, value.shape).astype(value.dtype)
        elif value.dtype.kind in "iu" and "iteration" in variable.path:
            value = numpy.asarray(10, value.dtype)
        state.append(value)
    return state


def train(name, make, optimizer, shape, target, kind="f", target_kind="i5", loss=None, steps=1, least_limit=0.0):
    def build():
        keras.utils.set_random_seed(1)
        random = numpy.random.default_rng(2)
        x, y = draw(shape, kind, random), draw(target, target_kind, random)
        network, rule = make(), optimizer()
        rule.build(network.trainable_variables)
        unsettle(network, random)
        penalty = loss or losses.SparseCategoricalCrossentropy(from_logits=True)

        def loss_of(trainable, rest, x, y):
            prediction, rest = network.stateless_call(trainable, rest, x, training=True)
            value = penalty(y, prediction)
            return rule.scale_loss(value), (rest, value)

        def step(state, x, y):
            trainable, rest, moments = state
            (_, (rest, value)), gradients = jax.value_and_grad(loss_of, has_aux=True)(trainable, rest, x, y)
            trainable, moments = rule.stateless_apply(moments, gradients, trainable)
            return (trainable, rest, moments), value

        def run(state, x, y):
            if steps == 1:
                return step(state, x, y)
            return jax.lax.scan(lambda state, _: step(state, x, y), state, None, length=steps)

        state = (*split(network), under_way(rule, random))
        return Model(name, run, state, (x, y), donated=(0,), least_limit=least_limit)

    assert name not in ZOO, name
    ZOO[name] = build


def sequential(shape, *make, dtype="float32"):
    return lambda: keras.Sequential([keras.Input(shape, dtype=dtype), *(one() for one in make)])


def dense(count, **options):
    return lambda: layers.Dense(count, **options)


perceptron = sequential((12,), dense(16, activation="tanh"), dense(5))
sgd = lambda: optimizers.SGD(0.01, momentum=0.9)
adam = lambda: optimizers.Adam(1e-3)

OPTIMIZERS = {
    "Adadelta": {},
    "Adafactor": {},
    "Adagrad": {},
    "Adam": dict(amsgrad=True),
    "AdamW": dict(global_clipnorm=0.1),
    "Adamax": {},
    "Ftrl": dict(l1_regularization_strength=0.1),
    "Lamb": {},
    "Lion": {},
    "Muon": {},
    "Nadam": dict(clipnorm=0.1),
    "RMSprop": dict(momentum=0.9, centered=True),
    "SGD": dict(momentum=0.9, nesterov=True, clipvalue=0.01),
    "ScheduleFreeAdamW": {},
}
for name, options in OPTIMIZERS.items():
    make = lambda name=name, options=options: getattr(optimizers, name)(0.01, **options)
    train(f"optimizer_{name}", perceptron, make, (6, 12), (6,))
scaled = lambda rule=adam: optimizers.LossScaleOptimizer(rule(), initial_scale=128.0)
train("optimizer_loss_scale", perceptron, scaled, (6, 12), (6,))
average = lambda: optimizers.SGD(0.01, use_ema=True, ema_overwrite_frequency=3)
train("optimizer_average", perceptron, average, (6, 12), (6,))
accumulate = lambda: optimizers.SGD(0.01, gradient_accumulation_steps=2)
train("optimizer_accumulation", perceptron, accumulate, (6, 12), (6,))

SCHEDULES = {
    "cosine": lambda: schedules.CosineDecay(0.01, 20, warmup_target=0.1, warmup_steps=5),
    "restarts": lambda: schedules.CosineDecayRestarts(0.1, 7),
    "exponential": lambda: schedules.ExponentialDecay(0.01, 7, 0.9),
    "piecewise": lambda: schedules.PiecewiseConstantDecay([5, 20], [0.1, 0.01, 0.001]),
    "polynomial": lambda: schedules.PolynomialDecay(0.1, 20),
    "inverse": lambda: schedules.InverseTimeDecay(0.1, 20, 0.5),
}
for name, make in SCHEDULES.items():
    train(f"schedule_{name}", perceptron, lambda make=make: optimizers.SGD(make()), (6, 12), (6,))

LOSSES = """MeanAbsoluteError MeanSquaredError MeanSquaredLogarithmicError CosineSimilarity Huber LogCosh Poisson
    KLDivergence BinaryCrossentropy BinaryFocalCrossentropy Dice Tversky Hinge SquaredHinge CategoricalHinge
    CategoricalCrossentropy CategoricalFocalCrossentropy""".split()
chances = sequential((12,), dense(16, activation="tanh"), dense(5, activation="softmax"))
for name in LOSSES:
    train(f"loss_{name}", chances, sgd, (6, 12), (6, 5), target_kind="u", loss=getattr(losses, name)())
letters = sequential((9, 5), lambda: layers.Conv1D(6, 3, padding="same"))
train("loss_CTC", letters, sgd, (2, 9, 5), (2, 4), loss=losses.CTC())

convolutions = sequential(
    (12, 10, 4),
    lambda: layers.Conv2D(8, 3, strides=2, padding="same", use_bias=False),
    lambda: layers.BatchNormalization(),
    lambda: layers.ReLU(),
    lambda: layers.MaxPooling2D(),
    lambda: layers.Conv2D(8, 2, groups=2, activation="tanh", padding="same"),
    lambda: layers.GroupNormalization(4),
    lambda: layers.AveragePooling2D(2, padding="same"),
    lambda: layers.Flatten(),
    lambda: layers.Dropout(0.3, seed=1),
    dense(5),
)
train("train_convolutions", convolutions, sgd, (4, 12, 10, 4), (4,))
depthwise = sequential(
    (12, 10, 3),
    lambda: layers.DepthwiseConv2D(3, strides=2, padding="same", depth_multiplier=2),
    lambda: layers.SeparableConv2D(8, 3, activation="silu"),
    lambda: layers.GlobalMaxPooling2D(),
    dense(5),
)
train("train_depthwise", depthwise, sgd, (4, 12, 10, 3), (4,))
autoencoder = sequential(
    (12, 8, 3),
    lambda: layers.Conv2D(6, 3, strides=2, padding="same", activation="elu"),
    lambda: layers.Conv2DTranspose(5, 3, strides=2, padding="same", activation="softplus"),
    lambda: layers.UpSampling2D(2, interpolation="bilinear"),
    lambda: layers.AveragePooling2D(2),
    lambda: layers.Conv2D(3, 3, padding="same"),
)
squares = losses.MeanSquaredError()
train("train_autoencoder", autoencoder, adam, (2, 12, 8, 3), (2, 12, 8, 3), target_kind="f", loss=squares)
volumes = sequential(
    (6, 7, 5, 2),
    lambda: layers.Conv3D(4, 3, padding="same", activation="relu"),
    lambda: layers.MaxPooling3D(2),
    lambda: layers.Conv3DTranspose(3, 2, strides=2),
    lambda: layers.GlobalAveragePooling3D(),
    dense(5),
)
train("train_volumes", volumes, sgd, (2, 6, 7, 5, 2), (2,))
for name, Cell in {"lstm": layers.LSTM, "gru": layers.GRU, "simple_rnn": layers.SimpleRNN}.items():
    both = lambda C=Cell: layers.Bidirectional(C(7, return_sequences=True))
    network = sequential(
        (9,), lambda: layers.Embedding(30, 6, mask_zero=True), both, lambda C=Cell: C(6), dense(5), dtype="int32"
    )
    train(f"train_{name}", network, adam, (4, 9), (4,), kind="i30")
frames = sequential((4, 7, 6, 3), lambda: layers.ConvLSTM2D(4, 3), lambda: layers.GlobalAveragePooling2D(), dense(5))
train("train_conv_lstm", frames, sgd, (2, 4, 7, 6, 3), (2,))
rare = sequential(
    (12,),
    lambda: layers.SpectralNormalization(layers.Dense(9)),
    lambda: layers.PReLU(),
    lambda: layers.UnitNormalization(),
    lambda: layers.GaussianNoise(0.1, seed=3),
    dense(5),
)
train("train_rare_layers", rare, sgd, (4, 12), (4,))


def transformer():
    x = sequence = keras.Input((8, 16))
    y = layers.MultiHeadAttention(2, 8, dropout=0.1, seed=5)(x, x, use_causal_mask=True)
    x = layers.LayerNormalization()(x + y)
    x = layers.RMSNormalization()(x + layers.GroupQueryAttention(8, 4, 2)(x, x))
    x = x + layers.Dense(16)(layers.Dense(32, activation="gelu")(x))
    return keras.Model(sequence, layers.Dense(5)(layers.GlobalAveragePooling1D()(x)))


train("train_transformer", transformer, adam, (4, 8, 16), (4,))
train("train_transformer_steps", transformer, adam, (4, 8, 16), (4,), steps=3)

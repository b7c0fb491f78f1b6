"""A small model for each of Keras's layers, activations and precisions, with Keras's own weights."""

import exporting  # noqa: F401 (chooses the backend of Keras)

import keras
import numpy

from exporting import Model

layers = keras.layers
ZOO = {}


def draw(shape, kind, random):
    """f: normal, u: in [0, 1), p: pixels, b: bool, i20: integers below 20."""
    if kind == "f":
        return random.normal(0, 1, shape).astype("float32")
    if kind in "up":
        return random.uniform(0, 1 if kind == "u" else 255, shape).astype("float32")
    if kind == "b":
        return random.integers(0, 2, shape).astype(bool)
    return random.integers(0, int(kind[1:]), shape).astype("int32")


def split(network):
    return ([v.value for v in network.trainable_variables], [v.value for v in network.non_trainable_variables])


def unsettle(network, random):
    """Zeros and ones, which Keras begins with, would hide what is added and multiplied."""
    for variable in network.weights:
        if variable.name in ("beta", "moving_mean", "bias"):
            variable.assign(random.normal(0, 0.1, variable.shape))
        if variable.name in ("gamma", "moving_variance"):
            variable.assign(random.uniform(0.5, 1.5, variable.shape))


def layer(name, make, *shapes, kind="f", training=False, changed=True, least_limit=0.0, **options):
    """A model of the layer that `make` returns, on inputs of these shapes."""

    def build():
        keras.utils.set_random_seed(1)
        random = numpy.random.default_rng(2)
        inputs = [draw(shape, kind, random) for shape in shapes]
        symbols = [keras.Input(batch_shape=x.shape, dtype=str(x.dtype)) for x in inputs]
        instance, one = make(), len(inputs) == 1
        try:
            results = instance(symbols[0] if one else symbols, training=training, **options)
        except TypeError:  # no layer of two modes
            results = instance(symbols[0] if one else symbols, **options)
        network = keras.Model(symbols, results)
        if changed:
            unsettle(network, random)

        def run(weights, *x):
            return network.stateless_call(*weights, x[0] if one else list(x), training=training)

        return Model(name, run, split(network), tuple(inputs), least_limit=least_limit)

    assert name not in ZOO, name
    ZOO[name] = build


class OnEach(layers.Layer):
    """A layer whose inputs are arguments, not a list."""

    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def build(self, shapes):
        self.inner.build(*shapes)
        self.built = True

    def call(self, inputs, training=None, **options):
        return self.inner(*inputs, **options)

    def compute_output_shape(self, shapes):
        return shapes[0]


RECURRENT = {"lstm": layers.LSTM, "gru": layers.GRU, "simple_rnn": layers.SimpleRNN}
for name, Cell in RECURRENT.items():
    layer(f"{name}_states", lambda C=Cell: C(7, return_sequences=True, return_state=True), (3, 9, 5))
    layer(f"{name}_backwards", lambda C=Cell: C(7, go_backwards=True), (3, 9, 5))
    layer(f"{name}_unrolled", lambda C=Cell: C(7, unroll=True), (3, 4, 5))
    layer(f"{name}_stateful", lambda C=Cell: C(7, stateful=True), (3, 4, 5))
    layer(f"{name}_dropout", lambda C=Cell: C(7, dropout=0.2, recurrent_dropout=0.2, seed=3), (3, 4, 5), training=True)
    layer(f"{name}_bidirectional", lambda C=Cell: layers.Bidirectional(C(7, return_sequences=True)), (3, 9, 5))
cells = lambda: [layers.LSTMCell(5), layers.GRUCell(6), layers.SimpleRNNCell(4)]
layer("stacked_cells", lambda: layers.RNN(cells(), return_sequences=True), (2, 6, 3))
layer("conv_lstm_1d", lambda: layers.ConvLSTM1D(4, 3, padding="same", return_sequences=True), (2, 4, 7, 3))
layer("conv_lstm_2d", lambda: layers.ConvLSTM2D(4, 3, padding="same", return_sequences=True), (2, 4, 7, 6, 3))
layer("conv_lstm_3d", lambda: layers.ConvLSTM3D(2, 3), (1, 3, 5, 6, 5, 2))
layer("time_distributed", lambda: layers.TimeDistributed(layers.Conv2D(4, 3)), (2, 4, 7, 6, 3))
masked = lambda: [layers.Embedding(20, 6, mask_zero=True), layers.LSTM(5, return_sequences=True), layers.GRU(4)]
layer("masked_lstm", lambda: keras.Sequential(masked()), (3, 8), kind="i20")

IMAGES = {1: (2, 13), 2: (2, 11, 9), 3: (1, 7, 6, 5)}
for rank, shape in IMAGES.items():
    of_rank = lambda name, rank=rank: getattr(layers, name.replace("#", f"{rank}D"))
    Conv, Transpose = of_rank("Conv#"), of_rank("Conv#Transpose")
    layer(f"conv_{rank}d", lambda C=Conv: C(6, 3, strides=2, padding="same", activation="relu"), (*shape, 4))
    layer(f"conv_{rank}d_dilated", lambda C=Conv: C(6, 2, dilation_rate=2), (*shape, 4))
    layer(f"conv_{rank}d_groups", lambda C=Conv: C(6, 3, groups=2), (*shape, 4))
    layer(f"conv_{rank}d_transpose", lambda T=Transpose: T(6, 3, strides=2, padding="same"), (*shape, 4))
    layer(f"conv_{rank}d_transpose_valid", lambda T=Transpose: T(5, 4, strides=3), (*shape, 4))
    for kind in ("Max", "Average"):
        pool, name = of_rank(f"{kind}Pooling#"), f"{kind.lower()}_pool_{rank}d"
        layer(name, lambda P=pool: P(3, strides=2, padding="same"), (*shape, 5))
        layer(f"global_{name}", lambda P=of_rank(f"Global{kind}Pooling#"): P(keepdims=True), (*shape, 5))
        layer(f"adaptive_{name}", lambda P=of_rank(f"Adaptive{kind}Pooling#"): P(3), (*shape, 5))
    layer(f"cropping_{rank}d", lambda C=of_rank("Cropping#"): C(1), (*shape, 3))
    layer(f"zero_padding_{rank}d", lambda Z=of_rank("ZeroPadding#"): Z(2), (*shape, 3))
    layer(f"up_sampling_{rank}d", lambda U=of_rank("UpSampling#"): U(2), (*shape, 3))
    layer(f"spatial_dropout_{rank}d", lambda D=of_rank("SpatialDropout#"): D(0.3, seed=1), (*shape, 6), training=True)
    if rank < 3:
        Separable, Depthwise = of_rank("SeparableConv#"), of_rank("DepthwiseConv#")
        layer(f"separable_conv_{rank}d", lambda S=Separable: S(6, 3, depth_multiplier=2, padding="same"), (*shape, 4))
        layer(f"depthwise_conv_{rank}d", lambda D=Depthwise: D(3, strides=2, depth_multiplier=2), (*shape, 4))
        layer(f"depthwise_conv_{rank}d_dilated", lambda D=Depthwise: D(3, dilation_rate=2), (*shape, 40))
layer("conv_1d_causal", lambda: layers.Conv1D(6, 3, padding="causal", dilation_rate=2), (2, 13, 4))
layer("conv_2d_channels_first", lambda: layers.Conv2D(6, 3, data_format="channels_first"), (2, 4, 9, 8))
layer("conv_2d_wide", lambda: layers.Conv2D(160, 3, padding="same"), (1, 12, 12, 150))

layer("batch_norm", lambda: layers.BatchNormalization(), (4, 7, 6, 5))
layer("batch_norm_training", lambda: layers.BatchNormalization(axis=1), (4, 7, 6, 5), training=True)
layer("layer_norm", lambda: layers.LayerNormalization(axis=[1, 2]), (4, 7, 33))
layer("group_norm", lambda: layers.GroupNormalization(4), (2, 7, 6, 12))
layer("instance_norm", lambda: layers.GroupNormalization(-1), (2, 7, 6, 12))
layer("unit_norm", lambda: layers.UnitNormalization(), (4, 9))
layer("rms_norm", lambda: layers.RMSNormalization(), (4, 7, 33))
spectral = lambda: layers.SpectralNormalization(layers.Conv2D(6, 3))
layer("spectral_norm", spectral, (2, 9, 8, 4), training=True, changed=False)

layer("dense", lambda: layers.Dense(7, activation="gelu"), (3, 5, 9))
einsum = lambda: layers.EinsumDense("abc,cde->abde", output_shape=(None, 3, 4), bias_axes="de")
layer("einsum_dense", einsum, (2, 5, 7))
layer("embedding", lambda: layers.Embedding(20, 6), (3, 8), kind="i20")
layer("attention", lambda: layers.Attention(use_scale=True), (2, 5, 7), (2, 6, 7))
layer(
    "attention_causal",
    lambda: layers.Attention(dropout=0.3, seed=2),
    (2, 5, 7),
    (2, 5, 7),
    training=True,
    use_causal_mask=True,
)
layer("additive_attention", lambda: layers.AdditiveAttention(), (2, 5, 7), (2, 6, 7))
layer("multi_head_attention", lambda: OnEach(layers.MultiHeadAttention(2, 6)), (2, 5, 7), (2, 9, 7))
layer("grouped_query_attention", lambda: OnEach(layers.GroupQueryAttention(8, 4, 2)), (2, 5, 7), (2, 9, 7))

layer("dropout", lambda: layers.Dropout(0.3, noise_shape=(2, 1, 6), seed=1), (2, 5, 6), training=True)
layer("alpha_dropout", lambda: layers.AlphaDropout(0.3, seed=1), (2, 5, 6), training=True)
layer("gaussian_dropout", lambda: layers.GaussianDropout(0.3, seed=1), (2, 5, 6), training=True)
layer("gaussian_noise", lambda: layers.GaussianNoise(0.3, seed=1), (2, 5, 6), training=True)

for kind in ("nearest", "bilinear", "bicubic", "lanczos3"):
    layer(f"up_sampling_{kind}", lambda k=kind: layers.UpSampling2D((2, 3), interpolation=k), (2, 5, 4, 3))
    layer(f"resizing_{kind}", lambda k=kind: layers.Resizing(7, 9, interpolation=k), (2, 5, 12, 3))
layer("resizing_antialiased", lambda: layers.Resizing(3, 4, antialias=True), (2, 9, 12, 3))
layer("resizing_cropped", lambda: layers.Resizing(7, 9, crop_to_aspect_ratio=True), (2, 5, 12, 3))
layer("merge_dot", lambda: layers.Dot(axes=(2, 1), normalize=True), (2, 5, 6), (2, 6, 4))
layer("discretization", lambda: layers.Discretization([-1.0, 0.0, 0.5, 2.0]), (4, 7))
layer("category_counts", lambda: layers.CategoryEncoding(8, "count"), (5, 4), kind="i8")
spectrogram = lambda: layers.STFTSpectrogram("log", frame_length=32, frame_step=16, fft_length=32)
layer("stft_spectrogram", spectrogram, (2, 160, 1), changed=False)

AUGMENTATIONS = {
    "RandomBrightness": dict(factor=0.3),
    "RandomColorDegeneration": dict(factor=0.4),
    "RandomContrast": dict(factor=0.3),
    "RandomErasing": dict(),
    "RandomFlip": dict(),
    "RandomGaussianBlur": dict(),
    "RandomHue": dict(factor=0.3),
    "RandomPosterization": dict(factor=3),
    "RandomRotation": dict(factor=0.2),
    "RandomSaturation": dict(factor=0.4),
    "RandomSharpness": dict(factor=0.4),
    "RandomShear": dict(x_factor=0.3, y_factor=0.2),
    "RandomTranslation": dict(height_factor=0.2, width_factor=0.3),
    "RandomZoom": dict(height_factor=0.3),
    "Solarization": dict(threshold_factor=0.5),
}
for name, options in AUGMENTATIONS.items():
    make = lambda name=name, options=options: getattr(layers, name)(**options, seed=1)
    layer(f"image_{name}", make, (2, 12, 10, 3), kind="p", training=True)

ACTIVATIONS = """celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_tanh leaky_relu log_sigmoid
    log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid
    sparsemax squareplus tanh tanh_shrink""".split()
for name in ACTIVATIONS:
    function = getattr(keras.activations, name)
    layer(f"activation_{name}", lambda f=function: layers.Lambda(lambda x: f(x * 3)), (5, 14))
layer("activation_prelu", lambda: layers.PReLU("uniform"), (3, 5, 6))


def under(policy, make):
    """What `make` returns, made under a policy of types."""

    def build():
        before = keras.config.dtype_policy()
        keras.config.set_dtype_policy(policy)
        try:
            return keras.Sequential(make())
        finally:
            keras.config.set_dtype_policy(before)

    return build


NETWORKS = {
    "image": (
        lambda: [
            layers.Conv2D(8, 3, padding="same"),
            layers.BatchNormalization(),
            layers.ReLU(),
            layers.MaxPooling2D(),
            layers.DepthwiseConv2D(3),
            layers.GlobalAveragePooling2D(),
            layers.Dense(5, activation="softmax"),
        ],
        (2, 10, 9, 3),
    ),
    "sequence": (lambda: [layers.LSTM(8, return_sequences=True), layers.GRU(6)], (2, 6, 5)),
    "norms": (
        lambda: [
            layers.Dense(16, activation="gelu"),
            layers.LayerNormalization(),
            layers.RMSNormalization(),
            layers.GroupNormalization(4),
            layers.Dropout(0.2, seed=1),
            layers.Dense(3),
        ],
        (2, 6, 16),
    ),
}
# XLA leaves out roundings between operations of 16 bits, which are therefore its own to place.
for policy, least_limit in {"mixed_bfloat16": 3e-2, "mixed_float16": 4e-3}.items():
    for name, (make, shape) in NETWORKS.items():
        layer(f"{policy}_{name}", under(policy, make), shape, training=name == "norms", least_limit=least_limit)


def quantized(name, mode, make, shape, kind="f"):
    def build():
        keras.utils.set_random_seed(1)
        x = draw(shape, kind, numpy.random.default_rng(2))
        network = keras.Sequential(make())
        network(x)
        network.quantize(mode)
        return Model(name, lambda weights, x: network.stateless_call(*weights, x)[0], split(network), (x,))

    ZOO[name] = build


for mode in ("int8", "int4", "float8"):
    quantized(f"quantized_{mode}_dense", mode, lambda: [layers.Dense(32, activation="relu"), layers.Dense(8)], (4, 16))
    quantized(f"quantized_{mode}_einsum", mode, lambda: [einsum()], (2, 5, 16))
    quantized(f"quantized_{mode}_embedding", mode, lambda: [layers.Embedding(20, 16), layers.Dense(8)], (3, 8), "i20")

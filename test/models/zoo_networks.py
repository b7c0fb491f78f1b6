"""The families of keras.applications, a member of each, with Keras's own weights; batch normalizations have the mean
and variance of a batch, and the classifier gives logits: with the moving statistics that Keras begins with, scores are
all alike, and agreeing on them says nothing."""

import exporting  # noqa: F401 (chooses the backend of Keras)

import jax
import keras
import numpy

from exporting import Model
from zoo_layers import split

NAMES = (
    """MobileNet MobileNetV2 MobileNetV3Small MobileNetV3Large EfficientNetB0 EfficientNetV2B0 DenseNet121 ResNet50V2
    ResNet101 InceptionV3 InceptionResNetV2 Xception NASNetMobile ConvNeXtTiny VGG16""".split()
)
# These normalize pixels themselves.
OF_PIXELS = ("MobileNetV3", "EfficientNet", "ConvNeXt")


def calibrate(network, images):
    norms = [layer for layer in network.layers if isinstance(layer, keras.layers.BatchNormalization)]
    for layer in norms:
        layer.momentum = 0.0  # a step of training leaves the batch's statistics
    if norms:
        train = jax.jit(lambda trainable, rest, x: network.stateless_call(trainable, rest, x, training=True)[1])
        for variable, value in zip(network.non_trainable_variables, train(*split(network), images)):
            variable.assign(value)


def network(name):
    keras.utils.set_random_seed(1)
    model = getattr(keras.applications, name)(weights=None, classifier_activation=None)
    size, random = model.input_shape[1] or 224, numpy.random.default_rng(2)

    def draw(count):
        shape = (count, size, size, 3)
        values = random.uniform(0, 255, shape) if name.startswith(OF_PIXELS) else random.normal(0, 1, shape)
        return values.astype("float32")

    calibrate(model, draw(2))
    run = lambda weights, x: model.stateless_call(*weights, x, training=False)[0]
    return Model(name, run, split(model), (draw(1),))


ZOO = {name: lambda name=name: network(name) for name in NAMES}

#!/usr/bin/env python3
"""Exports the models of this folder from Keras and JAX, with what JAX computes.

usage: export.py [--small] FOLDER [NAME...]

--small writes the same code with few narrow layers, which is what the folder Inputs holds for the test command.
"""

import pathlib
import sys
import time

import exporting
import jax_models
import keras_models

MODELS = {
    "perceptron_training": jax_models.perceptron_training,
    "lstm": keras_models.lstm,
    "mobilenet_v2": keras_models.mobilenet_v2,
    "resnet50": keras_models.resnet50,
    "resnet18_training": keras_models.resnet18_training,
    "transformer_training": keras_models.transformer_training,
    "bert_base": keras_models.bert,
    "gpt2": jax_models.gpt2,
}

SMALL = {
    "perceptron_training": lambda: jax_models.perceptron_training(sizes=(12, 16, 10), batch=4),
    "lstm": lambda: keras_models.lstm(units=8, steps=6, features=8),
    "mobilenet": keras_models.small_mobilenet,
    "resnet": keras_models.small_resnet,
    "resnet18_training": lambda: keras_models.resnet18_training(size=8, width=4, blocks=(1, 1), batch=2, seed=105),
    "transformer_training": lambda: keras_models.transformer_training(tokens=8, width=16, heads=2, batch=2),
    "bert": lambda: keras_models.bert("bert", layers=2, width=16, heads=2, vocabulary=50, tokens=16, constants=False),
    "gpt2": lambda: jax_models.gpt2(layers=2, width=16, heads=2, vocabulary=50, positions=16, prompt=4, new_tokens=4),
}


def main():
    words = [word for word in sys.argv[1:] if word != "--small"]
    if not words:
        sys.exit(__doc__)
    models = SMALL if "--small" in sys.argv[1:] else MODELS
    folder, names = pathlib.Path(words[0]), words[1:] or list(models)
    for name in names:
        start = time.time()
        print(f"{name} ...", end=" ", flush=True)
        exporting.export(models[name](), folder)
        print(f"{time.time() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main()

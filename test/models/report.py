#!/usr/bin/env python3
"""Exports all models that FOLDER lacks, compares each with JAX, trains on the digits; prints tables of figures.

usage: report.py --bin BUILD/bin --folder FOLDER [--names NAME...] [--targets cpu,tpu-v2] [--forms text,artifact,constants]
                 [--zoo [LIST...]] [--write]

--write puts the tables into docs/Models.md and the curves into docs/digits-training.svg. Needs the packages of requirements.txt,
some 4 GB of disk, and on two processors about a quarter of an hour. Exit status 1 if a model does not agree.
--zoo takes the many small models of zoo_*.py instead (layers, training, programs) and the families of keras.applications
(networks), all lists or those named, and says of each that does not agree how far JAX's own results move when every argument
moves by an ULP: a model that magnifies rounding errors agrees with nobody.
"""

import argparse
import importlib
import pathlib
import sys

import digits
import export
import exporting
from compare import CPU_COLUMNS, FORMS, TPU_COLUMNS, attempt, head, row

DOCS = pathlib.Path(__file__).resolve().parents[2] / "docs"
BEGIN, END = "<!-- figures: written by test/models/report.py -->\n", "<!-- end of figures -->\n"


def compare_all(options, models):
    outcomes = []
    for name in options.names or list(models):
        folder = options.folder / name
        if not (folder / "rounded.npz").exists():
            print(f"exporting {name}", flush=True)
            exporting.export(models[name](), options.folder)
        for target in options.targets.split(","):
            for form in options.forms.split(","):
                if all((folder / file).exists() for file in FORMS[form]):
                    outcomes.append(attempt(options, folder, target, form))
                    print(row(outcomes[-1]), flush=True)
    return outcomes


LISTS = ("layers", "training", "programs", "networks")


def zoo(lists):
    models = {}
    for name in lists or LISTS:
        models |= importlib.import_module(f"zoo_{name}").ZOO
    return models


def tables(outcomes, training):
    parts = []
    for title, is_cpu, columns in (("CPU", True, CPU_COLUMNS), ("Emulated TPU v2", False, TPU_COLUMNS)):
        rows = [row(outcome, columns) for outcome in outcomes if (outcome.target == "cpu") == is_cpu]
        if rows:
            parts.append("\n".join([f"### {title}\n", head(columns), *rows]))
    lines = ["### Training on the digits\n", "| | first loss | last loss | held-back images right |\n|---|---|---|---|"]
    for result in training:
        share = 100 * result["right"] / result["held_back"]
        first, last = result["losses"][0], sum(result["losses"][-44:]) / 44
        lines.append(f"| {result['target']} | {first:.3f} | {last:.4f} | {result['right']} of {result['held_back']}, {share:.1f}% |")
    return "\n\n".join([*parts, "\n".join(lines)]) + "\n"


def write(text, training):
    page = DOCS / "Models.md"
    before, rest = page.read_text().split(BEGIN)
    _, after = rest.split(END)
    page.write_text(before + BEGIN + "\n" + text + "\n" + END + after)
    digits.draw(training, DOCS / "digits-training.svg")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    parser.add_argument("--names", nargs="*")
    parser.add_argument("--targets", default="cpu,tpu-v2")
    parser.add_argument("--forms", default=",".join(FORMS))
    parser.add_argument("--zoo", nargs="*", metavar="LIST", help=", ".join(LISTS))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    options.jax, options.repeat, options.scratch, options.epochs = options.zoo is None, 5, None, 14
    if options.zoo is not None:
        outcomes = compare_all(options, zoo(options.zoo))
        failed = [outcome for outcome in outcomes if outcome.error]
        print("\n" + head(), *map(row, failed), f"{len(outcomes) - len(failed)} agree, {len(failed)} do not", sep="\n")
        sys.exit(1 if failed or not outcomes else 0)
    outcomes = compare_all(options, export.MODELS)
    training = digits.train_all(options)
    text = tables(outcomes, training)
    print("\n" + text)
    if options.write:
        write(text, training)
    failed = sum(bool(outcome.error) for outcome in outcomes)
    print(f"{len(outcomes) - failed} agree with JAX, {failed} do not")
    weak = [result["target"] for result in training if result["right"] < 0.97 * result["held_back"]]
    if weak:
        print(f"trained to less than 97%: {', '.join(weak)}")
    sys.exit(1 if failed or weak else 0)


if __name__ == "__main__":
    main()

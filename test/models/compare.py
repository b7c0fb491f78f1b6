#!/usr/bin/env python3
"""Compiles exported models, runs them and compares their results with JAX's; prints a table.

usage: compare.py --bin BUILD/bin FOLDER [NAME...] [--targets cpu,tpu-v2] [--forms text,artifact,constants]
                  [--repeat N] [--jax] [--json FILE]

FOLDER is what export.py wrote. A model agrees if its largest error is within 1e-4 of the output's range on the CPU,
against JAX in f32, and within 1e-2 on a TPU, against JAX with the operands of contractions rounded to bf16 (models that
compute in 16 bits have a limit of their own); integers and the classes chosen must be equal. Exit status 1 if one does
not. --jax times XLA's own CPU backend on the same text.
Processor time is that of all threads together; it depends less than the clock on what else the host does.
"""

import argparse
import dataclasses
import json
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

import numpy

FORMS = {
    "text": ("model.mlir", "inputs.npz"),
    "artifact": ("model.mlirbc", "inputs.npz"),
    "constants": ("constants.mlir", "inputs_only.npz"),
}


@dataclasses.dataclass
class Outcome:
    model: str
    target: str
    form: str
    error: str = ""  # what went wrong, if anything
    worst: float = 0.0  # the largest error, as a part of its output's range
    choices: str = "–"  # classes and integers chosen as JAX does
    compile_seconds: float = 0.0
    compile_cpu_seconds: float = 0.0
    run_ms: float = 0.0
    run_cpu_ms: float = 0.0
    device_ms: float = 0.0
    jax_compile_cpu_seconds: float = 0.0
    jax_run_ms: float = 0.0
    jax_run_cpu_ms: float = 0.0


def spent():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def widened(value):
    """bf16, which NumPy stores as two raw bytes, as f32; a complex number as two numbers."""
    if value.dtype.kind == "V" and value.dtype.itemsize == 2:
        return (value.view("u2").astype("u4") << 16).view("f4")
    return numpy.stack([value.real, value.imag]) if value.dtype.kind == "c" else value


def distance(want, got):
    """The largest error as a part of the range."""
    finite = numpy.isfinite(want)
    if not numpy.array_equal(finite, numpy.isfinite(got)):
        return float("inf")
    if not numpy.array_equal(want[~finite], got[~finite], equal_nan=True):
        return float("inf")
    want, got = want[finite].astype("f8"), got[finite].astype("f8")
    if not want.size:
        return 0.0
    span = float(want.max() - want.min()) or float(numpy.abs(want).max()) or 1.0
    return float(numpy.abs(want - got).max()) / span


def compare(found, expected, choices):
    """(largest error as a part of the range, integers and choices equal or None)."""
    worst, equal, chosen = 0.0, True, False
    for name in expected:
        want, got = widened(expected[name]), widened(found[name])
        if want.shape != got.shape:
            return float("inf"), False
        if not numpy.issubdtype(want.dtype, numpy.floating):
            chosen = True
            equal &= bool((want == got).all())
            continue
        worst = max(worst, distance(want, got))
        if name in choices:
            chosen, axis = True, choices[name]
            equal &= bool((want.argmax(axis) == got.argmax(axis)).all())
    return worst, equal if chosen else None


def run(arguments):
    done = subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
    if done.returncode == 0:
        return ""
    lines = done.stderr.strip().splitlines() or [f"status {done.returncode}"]
    return next((line for line in lines if "error:" in line), lines[0])[:300]


def time_jax(model, repeat, outcome):
    """Compiles and runs the text with the XLA that JAX brings."""
    import jax
    from jax._src.lib import xla_client

    client = jax.devices("cpu")[0].client
    # A donated argument would be gone after the first run.
    text = re.sub(r" ?\{tf.aliasing_output = \d+ : i32\}", "", (model / "model.mlir").read_text())
    start = time.process_time()
    devices = xla_client.DeviceList(tuple(client.local_devices()[:1]))
    program = client.compile_and_load(text.encode(), devices, xla_client.CompileOptions())
    outcome.jax_compile_cpu_seconds = time.process_time() - start
    with numpy.load(model / "inputs.npz") as archive:
        arguments = [jax.device_put(archive[f"arg{i}"]) for i in range(len(archive.files))]

    def run_once():
        begin = time.perf_counter()
        for result in program.execute(arguments):
            result.block_until_ready()
        return 1e3 * (time.perf_counter() - begin)

    run_once()
    start = time.process_time()
    outcome.jax_run_ms = min(run_once() for _ in range(repeat))
    outcome.jax_run_cpu_ms = 1e3 * (time.process_time() - start) / repeat


def time_runs(command, repeat, outcome):
    """Processor time of a run, without loading and reading: the difference that more runs make."""
    before = spent()
    run([*command, "--repeat=1"])
    once = spent() - before
    run([*command, f"--repeat={1 + repeat}"])
    outcome.run_cpu_ms = 1e3 * (spent() - before - 2 * once) / repeat


def attempt(options, model, target, form):
    outcome = Outcome(model.name, target, form)
    program, inputs = (model / name for name in FORMS[form])
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        scratch = pathlib.Path(scratch)
        start, before = time.time(), spent()
        outcome.error = run(
            [options.bin / "tpu-compile", program, f"--target={target}", "-o", scratch / "model.bin"]
        )
        outcome.compile_seconds, outcome.compile_cpu_seconds = time.time() - start, spent() - before
        if outcome.error:
            return outcome
        command = [options.bin / "tpu-run", scratch / "model.bin", f"--inputs={inputs}"]
        command += [f"--outputs={scratch / 'out.npz'}", f"--stats={scratch / 'stats.json'}"]
        outcome.error = run([*command, f"--repeat={options.repeat if target == 'cpu' else 1}"])
        if outcome.error:
            return outcome
        if options.jax and target == "cpu" and form == "text":
            time_runs(command, options.repeat, outcome)
            time_jax(model, options.repeat, outcome)
        stats = json.loads((scratch / "stats.json").read_text())
        outcome.run_ms = min(stats["wall_ms"])
        outcome.device_ms = stats.get("device_seconds", 0) * 1e3
        choices = {f"out{name}": axis for name, axis in json.loads((model / "choices.json").read_text()).items()}
        reference, limit = ("expected", 1e-4) if target == "cpu" else ("rounded", 1e-2)
        expected = numpy.load(model / f"{reference}.npz")
        outcome.worst, equal = compare(numpy.load(scratch / "out.npz"), expected, choices)
        outcome.choices = "–" if equal is None else "equal" if equal else "differ"
        known = model / "limits.json"
        limits = json.loads(known.read_text()) if known.exists() else {"least": 0.0, "moved": {}}
        limit = max(limit, limits["least"])
        if not outcome.worst <= limit:
            outcome.error = f"error of {outcome.worst:.1e} of the range, more than {limit:.0e}"
            if reference in limits["moved"]:
                outcome.error += f"; JAX moves by {limits['moved'][reference]:.1e} when its arguments move by an ULP"
        elif equal is False:
            outcome.error = "integers or choices differ from JAX's"
    return outcome


def pair(ours, xlas):
    return f"{ours} / {xlas}" if xlas else ours


def seconds(value):
    return f"{value:.2f}" if value else ""


def milliseconds(value):
    return f"{value:.1f}" if value else ""


COLUMNS = {
    "model": lambda o: o.model,
    "form": lambda o: o.form,
    "target": lambda o: o.target,
    "compiled in s": lambda o: seconds(o.compile_seconds),
    "of a processor, s / XLA": lambda o: pair(seconds(o.compile_cpu_seconds), seconds(o.jax_compile_cpu_seconds)),
    "run in ms / XLA": lambda o: pair(milliseconds(o.run_ms), milliseconds(o.jax_run_ms)),
    "of a processor, ms / XLA": lambda o: pair(milliseconds(o.run_cpu_ms), milliseconds(o.jax_run_cpu_ms)),
    "emulated in ms": lambda o: milliseconds(o.run_ms) if o.device_ms else "",
    "on the TPU, ms": lambda o: f"{o.device_ms:.2f}" if o.device_ms else "",
    "largest error": lambda o: f"{o.worst:.0e}" if not o.error or o.worst else "",
    "choices": lambda o: o.choices,
    "verdict": lambda o: o.error or "agrees",
}
CPU_COLUMNS = [name for name in COLUMNS if name not in ("target", "emulated in ms", "on the TPU, ms")]
TPU_COLUMNS = [name for name in COLUMNS if name != "target" and "ms / XLA" not in name]


def head(columns=tuple(COLUMNS)):
    return "| " + " | ".join(columns) + " |\n|" + "---|" * len(columns)


def row(outcome, columns=tuple(COLUMNS)):
    return "| " + " | ".join(COLUMNS[name](outcome) for name in columns) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--targets", default="cpu,tpu-v2")
    parser.add_argument("--forms", default="text,artifact,constants")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--scratch", help="a folder for temporary files")
    parser.add_argument("--jax", action="store_true", help="time XLA's CPU backend too")
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    models = [options.folder / name for name in options.names] or sorted(
        path for path in options.folder.iterdir() if (path / "expected.npz").exists()
    )
    print(head(), flush=True)
    outcomes = []
    for model in models:
        for target in options.targets.split(","):
            for form in options.forms.split(","):
                if all((model / name).exists() for name in FORMS[form]):
                    outcomes.append(attempt(options, model, target, form))
                    print(row(outcomes[-1]), flush=True)
    if options.json:
        options.json.write_text(json.dumps([dataclasses.asdict(outcome) for outcome in outcomes], indent=1))
    failed = sum(bool(outcome.error) for outcome in outcomes)
    print(f"\n{len(outcomes) - failed} agree, {failed} do not")
    sys.exit(1 if failed or not outcomes else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Runs every pass of the project on the IR of every phase: it may change or refuse it, but not crash or break it.

usage: sweep_passes.py BIN FILE... [--passes PAGE] [--only PASS] [--keep FOLDER]

A file that tpu-compile takes is a program, of which the IR after each phase and after each pass of the CPU's pipeline is
tried; any other is IR in parts separated by `// -----`, which are tried as they are. The passes are those that PAGE
(docs/generated/passes.md) names. tpu-opt must end with status 0, or with status 1 and a message with a place for what it
refuses; and what it prints must be IR that verifies. Exit status 1 if it did not once; what it read is kept in FOLDER.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SEPARATOR = "\n// -----\n"
LIMIT_SECONDS = 300
PRINTS_TEXT = {"tpu-print-machine-code"}
MESSAGE = re.compile(r"^\S+:\d+:\d+: error: \S", re.MULTILINE)


def run(*command, text=None):
    return subprocess.run(
        [str(word) for word in command], input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=LIMIT_SECONDS
    )


def texts_below(folder):
    return [path.read_text() for path in sorted(folder.rglob("*.mlir"))]


def stages_of(tools, program, folder):
    """The IR of a program after each phase of both targets and after each pass of the CPU's pipeline; none if it is no program."""
    for target in ("cpu", "tpu-v2"):
        dump = folder / target
        if run(tools / "tpu-compile", program, f"--target={target}", f"--dump-dir={dump}", "-o", folder / "out.bin").returncode != 0:
            return []
    (fusion,) = (folder / "cpu").glob("*-fusion.mlir")
    done = run(
        tools / "tpu-opt", fusion, "--cpu-pipeline", "--mlir-disable-threading", "--mlir-print-ir-module-scope", "--mlir-print-ir-after-change",
        "--mlir-print-ir-after-all", f"--mlir-print-ir-tree-dir={folder / 'passes'}", "-o", folder / "llvm.mlir",
    )  # fmt: skip
    if done.returncode != 0:
        sys.exit(f"{program}: the CPU's pipeline fails: {done.stderr}")
    return [program.read_text()] + texts_below(folder)


def collect(tools, files):
    """Distinct parts of IR, each with a name that says where it comes from."""
    parts = {}
    for file in files:
        with tempfile.TemporaryDirectory() as folder:
            texts = stages_of(tools, file, pathlib.Path(folder))
        if not texts:
            texts = file.read_text().split(SEPARATOR)
            if wrong := run(tools / "tpu-opt", "--split-input-file", file, "-o", os.devnull).stderr:
                sys.exit(f"{file} has IR that is wrong before any pass: {wrong}")
        for number, text in enumerate(texts):
            parts.setdefault(text, f"{file.name}, part {number}")
    return parts


def complaint(tools, name, text):
    """What is wrong with how the pass takes this IR, or nothing."""
    done = run(tools / "tpu-opt", f"--{name}", "--split-input-file", "--verify-each=false", "-", text=text)
    if done.returncode not in (0, 1):
        return f"ends with status {done.returncode}: {done.stderr[:2000]}"
    if done.returncode == 1 and not MESSAGE.search(done.stderr):
        return f"fails without a message that has a place: {done.stderr[:2000]}"
    if not done.stdout.strip() or name in PRINTS_TEXT:
        return ""
    again = run(tools / "tpu-opt", "--split-input-file", "-", "-o", os.devnull, text=done.stdout)
    if again.returncode != 0:
        return f"gives IR that is wrong: {again.stderr[:2000]}"
    return ""


def sweep(tools, name, parts, keep):
    """All parts at once, and one by one only where something is wrong."""
    if not complaint(tools, name, SEPARATOR.join(parts)):
        return []
    failures = []
    for text, origin in parts.items():
        if reason := complaint(tools, name, text):
            keep.mkdir(parents=True, exist_ok=True)
            kept = keep / f"{name}-{len(failures)}.mlir"
            kept.write_text(text)
            failures.append(f"--{name} on {origin} ({kept}) {reason}")
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tools", type=pathlib.Path)
    parser.add_argument("files", type=pathlib.Path, nargs="+")
    page = pathlib.Path(__file__).resolve().parents[2] / "docs/generated/passes.md"
    parser.add_argument("--passes", type=pathlib.Path, default=page, help="the page that names the passes")
    parser.add_argument("--only", help="run this pass alone")
    parser.add_argument("--keep", type=pathlib.Path, default=pathlib.Path("sweep-failures"), help="where to keep IR that goes wrong")
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    passes = re.findall(r"^### `-(\S+)`$", arguments.passes.read_text(), re.MULTILINE)
    if arguments.only:
        passes = [arguments.only]
    parts = collect(arguments.tools, arguments.files)
    failures = []
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for found in pool.map(lambda name: sweep(arguments.tools, name, parts, arguments.keep), passes):
            failures += found
            for failure in found:
                print(failure, flush=True)
    print(f"{len(passes)} passes, {len(parts)} parts of IR, {len(failures)} failures")
    sys.exit(1 if failures or not passes else 0)


if __name__ == "__main__":
    main()

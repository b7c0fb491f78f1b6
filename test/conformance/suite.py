"""Runs corpora through conformance-runner and judges what it says. Standard library alone: the test command uses it."""

import collections
import dataclasses
import lzma
import pathlib
import re
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE / "Sample.corpus.xz"
KNOWN_MISSES = HERE / "known-misses.txt"


@dataclasses.dataclass
class Result:
    program: str
    function: str
    type: str
    target: str
    outcome: str
    milliseconds: int
    message: str
    # Why a program that does not pass is not expected to; empty where it is.
    reason: str = ""

    @property
    def passed(self):
        return self.outcome == "pass"

    @property
    def refused_type(self):
        """Refused for an element type that the documentation excludes from the target."""
        return self.reason.startswith("excluded")


def parse(line):
    fields = line.rstrip("\n").split("\t", 6)
    return Result(*fields[:5], int(fields[5]), fields[6])


def run(runner, corpus, jobs, targets="evaluator,cpu,tpu-v2"):
    """Yields results as they come."""
    command = [str(runner), str(corpus), f"--targets={targets}", f"--jobs={jobs}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, errors="replace") as process:
        for line in process.stdout:
            yield parse(line)
    if process.returncode:
        raise RuntimeError(f"{runner} ended with status {process.returncode}")


def run_sample(runner, jobs):
    with tempfile.TemporaryDirectory() as folder:
        corpus = pathlib.Path(folder) / "sample.mlir"
        corpus.write_bytes(lzma.decompress(SAMPLE.read_bytes()))
        return explain(list(run(runner, corpus, jobs)))


def known_misses():
    """Lines of TARGET, a pattern for `PROGRAM: OUTCOME MESSAGE`, and the reason, separated by tabs."""
    for line in KNOWN_MISSES.read_text().splitlines():
        if line and not line.startswith("#"):
            target, pattern, reason = line.split("\t")
            yield target, re.compile(pattern), reason


def explain(results):
    """Sets the reasons of misses that known-misses.txt has."""
    known = list(known_misses())
    for result in results:
        if result.passed:
            continue
        text = f"{result.program}: {result.outcome} {result.message}"
        for target, pattern, reason in known:
            if target == result.target and pattern.search(text):
                result.reason = reason
                break
    return results


def grouped_failures(results, target):
    """Failures of a target by message, the most frequent first; what differs from program to program is left out."""
    groups = collections.defaultdict(list)
    for result in results:
        if result.target == target and not result.passed:
            message = re.sub(r"^\S+?:\d+:\d+: ", "", result.message.split(" | ")[0])
            message = re.sub(r"tensor<(\d+x)*", "tensor<", message)
            message = re.sub(r"\b(0x[0-9a-f]+|\d+)\b|@\w+", "#", message) if result.outcome != "mismatch" else "mismatch"
            groups[result.outcome, message[:200]].append(result)
    return sorted(groups.items(), key=lambda item: -len(item[1]))

#!/usr/bin/env python3
"""Runs the benchmark programs of a build, one after the other: build/test/benchmark/*_benchmark.

Options after --build go to each program: --benchmark_filter=matmul, --benchmark_format=json, ...
"""

import argparse
import pathlib
import subprocess
import sys


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="the build folder")
    options, rest = parser.parse_known_args()
    programs = sorted((options.build / "test" / "benchmark").glob("*_benchmark"))
    if not programs:
        sys.exit(f"no benchmark programs in {options.build}/test/benchmark; build them first")
    failed = [program.name for program in programs if subprocess.run([program, *rest]).returncode != 0]
    if failed:
        sys.exit("failed: " + ", ".join(failed))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Runs every test of a build (GoogleTest programs, the lit suite, the conformance sample) and counts them in the last line.

Exit status 0 if there was at least one test and none failed. The integration programs are lit tests.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "conformance"))

import suite

LIT = "/usr/lib/llvm-22/bin/lit"


def run_unit_test(program, names):
    """Runs one GoogleTest program; returns (passed, failures, its output if something failed)."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.json"
        command = [str(program), f"--gtest_output=json:{report}", "--gtest_brief=1"]
        if names:
            # A hyphen would make what follows it the names not to run.
            command.append("--gtest_filter=" + ":".join(f"*{name}*" for name in names).replace("-", "?"))
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        try:
            content = json.loads(report.read_text())
        except (OSError, ValueError):
            return 0, [f"{program.name} (ended with status {done.returncode} before its report)"], done.stdout
    passed, failures = 0, []
    for suite in content["testsuites"]:
        for case in suite["testsuite"]:
            if case["status"] != "RUN":
                continue
            if case.get("failures"):
                failures.append(f"{program.name}: {suite['name']}.{case['name']}")
            else:
                passed += 1
    if done.returncode != 0 and not failures:
        failures.append(f"{program.name} (status {done.returncode})")
    return passed, failures, done.stdout if failures else ""


def run_lit(build, jobs, names):
    """Runs the lit suite; returns (passed, failures)."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.json"
        command = [LIT, "-q", "-v", f"-j{jobs}", "-o", str(report), str(build / "test")]
        if names:
            command.append("--filter=" + "|".join(names))
        subprocess.run(command)
        try:
            tests = json.loads(report.read_text())["tests"]
        except (OSError, ValueError):
            return 0, ([] if names else ["lit (no report)"])
    good = {"PASS", "XFAIL", "FLAKYPASS"}
    for test in tests:
        if test["code"] == "UNSUPPORTED":
            print(f"not run here (something it requires is missing): {test['name']}")
    failures = [f"{test['name']} ({test['code']})" for test in tests if test["code"] not in good | {"EXCLUDED", "SKIPPED", "UNSUPPORTED"}]
    return sum(test["code"] in good for test in tests), failures


def run_conformance(build, jobs, names):
    """Runs the sample of the conformance corpus; returns (passed, failures). A known miss counts as neither."""
    if names and not any(name.lower() in "conformance" for name in names):
        return 0, []
    results = suite.run_sample(build / "test/tools/conformance-runner", jobs)
    failures = [
        f"conformance: {result.program} on {result.target}: {result.outcome} {result.message[:300]}"
        for result in results
        if not result.passed and not result.reason
    ]
    return sum(result.passed for result in results), failures


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="the build folder")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("names", nargs="*", help="run the tests whose names contain one of these")
    arguments = parser.parse_args()
    build = arguments.build.resolve()

    passed, failures = 0, []
    programs = sorted(path for path in (build / "test/unit").glob("*") if path.is_file() and os.access(path, os.X_OK))
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for program, (good, bad, output) in zip(
            programs, pool.map(lambda program: run_unit_test(program, arguments.names), programs)
        ):
            print(f"{program.name}: {good} passed, {len(bad)} failed", flush=True)
            if bad:
                print(output)
            passed += good
            failures += bad

    good, bad = run_lit(build, arguments.jobs, arguments.names)
    print(f"lit: {good} passed, {len(bad)} failed")
    passed += good
    failures += bad

    good, bad = run_conformance(build, arguments.jobs, arguments.names)
    print(f"conformance sample: {good} passed, {len(bad)} failed")
    passed += good
    failures += bad

    for failure in failures:
        print(f"FAILED {failure}")
    print(f"{passed} passed, {len(failures)} failed")
    sys.exit(1 if failures or not passed else 0)


if __name__ == "__main__":
    main()

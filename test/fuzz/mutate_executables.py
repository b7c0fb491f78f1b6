#!/usr/bin/env python3
"""Gives tpu-run and tpu-objdump broken executables and archives: they may accept or refuse, but not crash or hang.

usage: mutate_executables.py BIN PROGRAM... [--seed N] [--count N] [--time SECONDS] [--keep FOLDER]

Each program is compiled for both targets, and its arguments are made an archive. Executables are cut off, bits flipped (mostly
in header and manifest), numbers replaced by huge ones, bytes added; archives are cut off and changed, and their arrays get
headers with other types, sizes and orders. A tool must end with status 0, or with status 1 and a message on standard error.
Exit status 1 if one did not; what it read is kept in FOLDER.
"""

import argparse
import io
import pathlib
import random
import struct
import subprocess
import sys
import tempfile
import time
import zipfile

from mutate_programs import Failures, run

HEADERS = [
    "{'descr': '<f4', 'fortran_order': False, 'shape': (1000000000000, 1000000000000), }", "{'descr': '<f4', 'fortran_order': True, 'shape': (4, 4), }",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (-2, -3), }", "{'descr': '>f4', 'fortran_order': False, 'shape': (4,), }",
    "{'descr': '|O', 'fortran_order': False, 'shape': (4,), }", "{'descr': [('a', '<f4'), ('b', '<i4')], 'fortran_order': False, 'shape': (4,), }",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }", "{'fortran_order': False, 'shape': (4,), }", "{" * 3000, "", "\xff" * 99,
]


def npy(header, size):
    text = header.encode("latin-1") + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text + bytes(size)


def mutate_archive(rng):
    """An archive of some arrays, of which one may say that it is what it isn't; or the bytes of one, changed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", rng.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])) as archive:
        for index in range(rng.randrange(4)):
            archive.writestr(f"arg{index}.npy", npy(rng.choice(HEADERS), rng.choice([0, 16, 64, 1 << 20])))
    data = bytearray(stream.getvalue())
    if rng.randrange(2):
        return mutate_executable(bytes(data), rng)
    return bytes(data)


def mutate_executable(data, rng):
    data = bytearray(data)
    # Header and manifest lie at the front.
    front = rng.randrange(min(len(data), rng.choice([64, 600, len(data)])))
    kind = rng.randrange(5)
    if kind == 0:
        return bytes(data[:front])
    if kind == 1:
        data[front] ^= 1 << rng.randrange(8)
    elif kind == 2:
        data[front : front + 8] = struct.pack("<Q", rng.choice([0, 1 << 31, 1 << 32, 1 << 40, 1 << 63, (1 << 64) - 1]))
    elif kind == 3:
        for _ in range(rng.choice([2, 8, 30])):
            data[rng.randrange(min(len(data), 600))] = rng.randrange(256)
    else:
        data += bytes(rng.randrange(256) for _ in range(100))
    return bytes(data)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binaries", type=pathlib.Path)
    parser.add_argument("programs", type=pathlib.Path, nargs="+")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--time", type=float, default=600, help="seconds after which no further one starts")
    parser.add_argument("--keep", type=pathlib.Path, help="where to put what made a tool misbehave")
    arguments = parser.parse_args()

    rng, failures, end, tried = random.Random(arguments.seed), Failures(arguments.keep), time.monotonic() + arguments.time, 0
    with tempfile.TemporaryDirectory() as name:
        broken, archive, executables = pathlib.Path(name) / "broken.bin", pathlib.Path(name) / "broken.npz", []
        for index, program in enumerate(arguments.programs):
            for target in "cpu", "tpu-v2":
                executables.append(pathlib.Path(name) / f"{index}.{target}.bin")
                command = [str(arguments.binaries / "tpu-compile"), str(program), "-o", str(executables[-1]), f"--target={target}"]
                subprocess.run(command, check=True)
        tools = [str(arguments.binaries / tool) for tool in ("tpu-run", "tpu-objdump")]
        while time.monotonic() < end and tried < arguments.count:
            executable = rng.choice(executables)
            if rng.randrange(4):
                data = mutate_executable(executable.read_bytes(), rng)
                broken.write_bytes(data)
                run([tools[0], str(broken), "--random=1", "--max-bundles=10000000"], data, failures)
                run([tools[1], str(broken)], data, failures)
            else:
                data = mutate_archive(rng)
                archive.write_bytes(data)
                run([tools[0], str(executable), f"--inputs={archive}"], data, failures)
            tried += 1
    print(f"{tried} broken files, {failures.count} failures")
    return 1 if failures.count or not tried else 0


if __name__ == "__main__":
    sys.exit(main())

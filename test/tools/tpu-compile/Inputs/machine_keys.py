"""Compiles and runs a program on machines that each have one key of a machine file changed.

usage: machine_keys.py PROGRAM MACHINE FOLDER

The values are the ends of what the reader of machine files allows, as its message says them, and some between. On every
machine the program gives the same bits as on MACHINE itself, or tpu-compile says at once where and why it doesn't fit.
"""

import pathlib
import re
import subprocess
import sys

# Values between the ends, and what makes the small ones too small for the program.
MORE_VALUES = {
    "vmem_rows": [256, 512, 1001, 1024, 6000, 16384, 31744, 32760, 32776, 65536],
    "smem_words": [64, 256, 300, 1024, 32768, 32769],
    "hbm_bytes": [1000003],
    "matrix_result_queue": [2, 4, 8, 12, 15, 16, 17],
    "matrix_units_per_core": [2],
}
TOO_SMALL = {
    ("vmem_rows", 8): "rows of VMEM for its smallest tiles, and the machine leaves programs 8",
    ("vmem_rows", 256): "rows of VMEM for its smallest tiles, and the machine leaves programs 192",
    ("smem_words", 9): "words of SMEM for the descriptors of its transfers, and the machine leaves programs 7",
    ("smem_words", 64): "words of SMEM for the descriptors of its transfers, and the machine leaves programs 48",
    ("hbm_bytes", 512): "bytes of HBM, and the core has 512",
}


class Trial:
    def __init__(self, program, machine, folder):
        self.program, self.folder = program, folder
        self.text = machine.read_text()

    def with_value(self, key, value):
        """A machine file whose `key` has that value."""
        text = re.sub(r"(?m)^name = .*$", "name = trial", self.text)
        text, count = re.subn(rf"(?m)^{re.escape(key)} = .*$", f"{key} = {value}", text)
        assert count == 1, key
        path = self.folder / "trial.machine"
        path.write_text(text)
        return path

    def compile(self, target):
        command = ["tpu-compile", self.program, "-o", self.folder / "trial.bin", f"--target={target}"]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode in (0, 1), f"tpu-compile ends with {done.returncode}: {done.stderr}"
        return done.stderr if done.returncode else None

    def run(self):
        """The bytes of the results, or what went wrong."""
        outputs = self.folder / "trial.npz"
        command = ["tpu-run", self.folder / "trial.bin", "--random=1", f"--outputs={outputs}"]
        done = subprocess.run(command, capture_output=True, text=True)
        return outputs.read_bytes() if done.returncode == 0 else done.stderr

    def ends_of(self, key):
        """The least and the greatest value, from the message about one beyond them."""
        message = self.compile(self.with_value(key, "9" * 18))
        found = re.search(rf"trial.machine:\d+: `{re.escape(key)}`: 9+ is not between (\S+) and (\S+)", message or "")
        assert found, f"{key}: {message}"
        return found.groups()

    def check(self, key, value, expected):
        """What is wrong with the machine, or None."""
        error = self.compile(self.with_value(key, value))
        reason = TOO_SMALL.get((key, float(value)))
        if reason:
            located = error and error.startswith(f"{self.program}:") and re.search(r":\d+:\d+: error: ", error)
            return None if located and reason in error else f"expected `{reason}`, found: {error}"
        if error:
            return error
        results = self.run()
        return None if results == expected else results if isinstance(results, str) else "other values"


def main():
    program, machine, folder = map(pathlib.Path, sys.argv[1:])
    trial = Trial(program, machine, folder)
    assert trial.compile("tpu-v2") is None
    expected = trial.run()
    assert isinstance(expected, bytes), expected
    failures = tried = 0
    for key in re.findall(r"(?m)^([a-z_.]+) = ", trial.text):
        if key == "name":
            continue
        for value in [*trial.ends_of(key), *MORE_VALUES.get(key, [])]:
            tried += 1
            problem = trial.check(key, value, expected)
            if problem:
                failures += 1
                print(f"{key} = {value}: {problem}")
    print(f"{tried} machines, {failures} failures")
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())

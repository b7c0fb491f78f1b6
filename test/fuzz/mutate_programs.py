#!/usr/bin/env python3
"""Gives the tools broken programs: they may accept or refuse, but not crash, hang, or leave a partial file.

usage: mutate_programs.py BIN PROGRAM... [--seed N] [--count N] [--time SECONDS] [--keep FOLDER]

Each program is mutated as text (cut off, characters flipped, lines and words dropped, doubled and swapped, sizes, types
and attributes replaced), as bytecode, as portable artifact, or replaced by random bytes. Each result goes to tpu-opt, to tpu-compile for both
targets, and, where that succeeds, to tpu-run. A tool must end with status 0, or with status 1 and a message on standard
error, within a minute; a tpu-compile that fails leaves nothing beside its output. Exit status 1 if one did not; what it
read is kept in FOLDER.
"""

import argparse
import pathlib
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

LIMIT_SECONDS = 60
# More than any small program needs; a tool that wants more for a broken one has to say that it can't, not to die.
LIMIT_BYTES = 12 << 30

SIZES = ["0", "1", "2", "3", "7", "128", "-1", "?", "1000000", "4294967296", "9223372036854775807", "99999999999999999999"]
TYPES = ["f32", "bf16", "f16", "i1", "i8", "ui8", "i32", "i64", "f64", "i4", "index", "complex<f32>", "none", "f8E4M3FN"]
WORDS = ["true", "false", '"SAME"', '"VALID"', '"EXPLICIT"', '"NCHW"', '"HIGHEST"', "dense<>", "dense<1.0>", "unit", "@main", "[]", "{}",
         "->", "%0", "%a0", "func.func", "return", "graph.relu", "graph.matmul", "stablehlo.add", "tensor<*xf32>", "tensor<?x4xf32>",
         "memref<4xf32>", "loc(unknown)", "#stablehlo.x", "!graph.y", "dense_resource<w>", "0x7FC00000", "1.0e400", "-0"]
TOKEN = re.compile(r'"[^"\n]*"|[%@#!]?[\w.$]+|->|\S')


def cut_off(text, rng):
    return text[: rng.randrange(len(text) + 1)]


def flip_characters(text, rng):
    characters = list(text)
    for _ in range(rng.choice([1, 1, 2, 5, 20])):
        if characters:
            characters[rng.randrange(len(characters))] = chr(rng.choice([rng.randrange(32, 127), rng.randrange(1, 256)]))
    return "".join(characters)


def change_lines(text, rng):
    lines = text.split("\n")
    first, second = rng.randrange(len(lines)), rng.randrange(len(lines))
    kind = rng.randrange(3)
    if kind == 0:
        del lines[first]
    elif kind == 1:
        lines.insert(first, lines[second])
    else:
        lines[first], lines[second] = lines[second], lines[first]
    return "\n".join(lines)


def change_tokens(text, rng):
    for _ in range(rng.choice([1, 1, 2, 4])):
        tokens = list(TOKEN.finditer(text))
        if not tokens:
            return text
        token, other = rng.choice(tokens), rng.choice(tokens).group()
        new = rng.choice(["", token.group() * 2, other, rng.choice(WORDS), rng.choice(SIZES)])
        text = text[: token.start()] + new + text[token.end() :]
    return text


def replace_number(text, rng):
    """One number everywhere it is written as a size, so that some results are programs of another size, or once."""
    numbers = list(re.finditer(r"(?<![\w%@.])\d+(?=x|>|,|\]|\s)", text))
    if not numbers:
        return text
    number, new = rng.choice(numbers), rng.choice(SIZES)
    if rng.randrange(2):
        return re.sub(rf"(?<=[<x]){number.group()}(?=x)", new, text)
    return text[: number.start()] + new + text[number.end() :]


def replace_type(text, rng):
    old, new = rng.choice(["f32", "i32", "i1", "bf16", "i8", "i64", "f16", "ui8"]), rng.choice(TYPES)
    pattern = rf"(?<=[<x]){old}(?=>)"
    if rng.randrange(2):
        return re.sub(pattern, new, text)
    found = list(re.finditer(pattern, text))
    if not found:
        return text
    one = rng.choice(found)
    return text[: one.start()] + new + text[one.end() :]


def replace_attribute(text, rng):
    attributes = list(re.finditer(r"(\w+) = ([^,{}\[\]]+|\[[^\]]*\])(?=[,}])", text))
    if not attributes:
        return change_tokens(text, rng)
    one = rng.choice(attributes)
    value = rng.choice(["", *WORDS[:9], "[-1]", "[0, 0]", "[1, 1]", "[9223372036854775807, 1]", "[1000, 2000]", "-9223372036854775808", "1.5", "f32"])
    return text[: one.start(2)] + value + text[one.end(2) :]


MUTATIONS = [cut_off, flip_characters, change_lines, change_tokens, change_tokens, replace_number, replace_number, replace_type, replace_attribute]


def mutate(text, rng):
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        text = rng.choice(MUTATIONS)(text, rng) or text
    return text.encode("utf-8", "replace")


def mutate_bytes(data, rng):
    data = bytearray(data)
    kind = rng.randrange(4)
    if kind == 0:
        return bytes(rng.randrange(256) for _ in range(rng.randrange(400)))
    if kind == 1:
        return bytes(data[: rng.randrange(len(data) + 1)])
    for _ in range(rng.choice([1, 2, 8])):
        data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data)


def handmade():
    """Mistakes that no mutation is likely to make."""
    def function(arguments, body, result="tensor<4xf32>"):
        return f"func.func @main({arguments}) -> {result} {{\n{body}\n}}\n"

    def unary(type, op="relu"):
        return function(f"%a: {type}", f"  %0 = graph.{op} %a : ({type}) -> {type}\n  return %0 : {type}", type)

    chain = "".join(f"  %{i + 1} = graph.relu %{i if i else 'a'} : (tensor<4xf32>) -> tensor<4xf32>\n" for i in range(3000))
    nested = "  %p = graph.constant dense<true> : tensor<i1>\n"
    for i in range(150):
        nested += f"  %r{i} = graph.if %p : (tensor<i1>) -> tensor<4xf32> {{\n"
    nested += "  graph.yield %a : tensor<4xf32>\n"
    for i in reversed(range(150)):
        nested += "  } else {\n  graph.yield %a : tensor<4xf32>\n  }\n  " + (f"graph.yield %r{i} : tensor<4xf32>\n" if i else f"return %r{i} : tensor<4xf32>")
    call = "  %0 = call @{} (%a) : (tensor<4xf32>) -> tensor<4xf32>\n  return %0 : tensor<4xf32>"
    resource = "  %0 = graph.constant dense_resource<w> : tensor<4xf32>\n  return %0 : tensor<4xf32>"
    blob = '{{-#\n  dialect_resources: {{ builtin: {{ w: "{}" }} }}\n#-}}\n'
    loop = ("  %r = graph.while (%b = %a) : tensor<4xf32> cond {\n    %t = graph.constant dense<true> : tensor<i1>\n"
            "    graph.yield %t : tensor<i1>\n  } body {\n    graph.yield %b : tensor<4xf32>\n  }\n  return %r : tensor<4xf32>")
    yield from [
        b"", b"\0", b"ML\xefR", b"ML\xefR\x06", b"\xff" * 100, b"(" * 100000, b"module {" * 5000, b"func.func @main(", b"{" * 20000,
        (b"tensor<" * 20000), b"%0 = " * 3, b'"func.func"() : () -> ()', b'"graph.relu"() : () -> ()', b"#a = #a\n", b"!t = !t\n", b"module {}",
    ]
    programs = [
        *(unary(type) for type in ["tensor<1000000x1000000xf32>", "tensor<4294967296x4294967296xf32>", "tensor<9223372036854775807x2xi64>",
                                   "tensor<3037000500x3037000500x0xf32>", "tensor<1099511627776xi8>", "tensor<?xf32>", "tensor<*xf32>", "f32",
                                   "vector<4xf32>", "memref<4xf32>", "tensor<4x!graph.x>", "tensor<4xf64>", "tensor<1x1x1x1x1x1x1x1x1x1x1x1xf32>"]),
        function("%a: tensor<1000000x3xf32>, %b: tensor<3x1000000xf32>", "  %0 = graph.matmul %a, %b : (tensor<1000000x3xf32>, tensor<3x1000000xf32>) -> tensor<1000000x1000000xf32>\n"
                 "  %1 = graph.reduce_sum %0 : (tensor<1000000x1000000xf32>) -> tensor<f32>\n  return %1 : tensor<f32>", "tensor<f32>"),
        function("", "  %0 = graph.constant dense<1.0> : tensor<1000000x1000000xf32>\n  %1 = graph.reduce_sum %0 : (tensor<1000000x1000000xf32>) -> tensor<f32>\n  return %1 : tensor<f32>", "tensor<f32>"),
        function("%a: tensor<f32>", "  %1 = graph.broadcast_to %a : (tensor<f32>) -> tensor<4294967296x4294967296xf32>\n  %2 = graph.reduce_max %1 : (tensor<4294967296x4294967296xf32>) -> tensor<f32>\n  return %2 : tensor<f32>", "tensor<f32>"),
        function("%a: tensor<4xf32>", "  %1 = graph.tile %a {multiples = [9223372036854775807]} : (tensor<4xf32>) -> tensor<4xf32>\n  return %1 : tensor<4xf32>"),
        function("%a: tensor<4xf32>", "  %1 = graph.pad %a {paddings = [9223372036854775807, 9223372036854775807]} : (tensor<4xf32>) -> tensor<4xf32>\n  return %1 : tensor<4xf32>"),
        function("%a: tensor<i32>, %b: tensor<f32>", "  %1 = graph.one_hot %a, %b, %b {depth = 9223372036854775807} : (tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<9223372036854775807xf32>\n"
                 "  %2 = graph.reduce_max %1 : (tensor<9223372036854775807xf32>) -> tensor<f32>\n  return %2 : tensor<f32>", "tensor<f32>"),
        function("%a: tensor<4xf32>", call.format("main")), function("%a: tensor<4xf32>", call.format("gone")),
        function("%a: tensor<4xf32>", call.format("f")) + "func.func @f(%a: tensor<4xf32>) -> tensor<4xf32> {\n" + call.format("main") + "\n}\n",
        function("%a: tensor<4xf32>", call.format("f")) + "func.func private @f(tensor<4xf32>) -> tensor<4xf32>\n",
        "func.func private @main(tensor<4xf32>) -> tensor<4xf32>\n", "func.func @other() { return }\n",
        function("", "  return %x : tensor<4xf32>"), function("%a: tensor<4xf32>", "  return %a, %a : tensor<4xf32>, tensor<4xf32>"),
        function("%a: tensor<4xf32>", "^b:\n  cf.br ^b"), function("%a: tensor<4xf32>", "  llvm.unreachable"), function("%a: tensor<4xf32>", ""),
        function("%a: tensor<4xf32>", chain + "  return %3000 : tensor<4xf32>"), function("%a: tensor<4xf32>", nested), function("%a: tensor<4xf32>", loop),
        function("", resource), function("", resource) + blob.format("0x04000000"), function("", resource) + blob.format("0x040000000000803f"),
        function("", resource) + blob.format("0x04000000" + "00" * 20), function("", resource) + blob.format("0x"), function("", resource) + blob.format("zz"),
        function("", resource) + blob.format("0x40000000" + "00" * 16), function("", resource) + blob.format("0x03000000" + "00" * 16),
        unary("tensor<4xf32>") * 2, "module @x {\n" + unary("tensor<4xf32>") + "}\nmodule @y {\n}\n",
        "func.func @main(%a: tensor<4xf32> {a.b = 1}) -> tensor<4xf32> attributes {x.y} { return %a : tensor<4xf32> }\n",
        "func.func @main(%a: i32, %b: memref<4xf32>) -> i32 { return %a : i32 }\n",
        "func.func @main(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {\n %0 = arith.addf %a, %b : tensor<4xf32>\n return %0 : tensor<4xf32> }\n",
        function("%a: tensor<4xf32>", '  %0 = "no.such"(%a) : (tensor<4xf32>) -> tensor<4xf32>\n  return %0 : tensor<4xf32>'),
        function("%a: tensor<4xf32>", '  %0 = "graph.matmul"(%a) : (tensor<4xf32>) -> tensor<4xf32>\n  return %0 : tensor<4xf32>'),
        function("%a: tensor<4xf32>", '  %0 = "stablehlo.reduce"(%a) : (tensor<4xf32>) -> tensor<4xf32>\n  return %0 : tensor<4xf32>'),
    ]
    for program in programs:
        yield program.encode()


class Failures:
    def __init__(self, keep):
        self.keep, self.count = keep, 0

    def report(self, tool, what, data, stderr=b""):
        self.count += 1
        path = ""
        if self.keep:
            self.keep.mkdir(parents=True, exist_ok=True)
            path = self.keep / f"{self.count}.mlir"
            path.write_bytes(data)
        lines = stderr.decode("utf-8", "replace").strip().split("\n")
        print(f"{tool}: {what} {path}\n    " + "\n    ".join(line[:300] for line in lines[:3]), flush=True)


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT_BYTES, LIMIT_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(command, data, failures, may_hang=False):
    """The tool's exit status, or None if it misbehaved (or took too long and may)."""
    tool = " ".join(pathlib.Path(word).name for word in command if not word.startswith("-o"))
    try:
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=5 if may_hang else LIMIT_SECONDS, preexec_fn=limit_memory)
    except subprocess.TimeoutExpired:
        if not may_hang:
            failures.report(tool, f"did not end within {LIMIT_SECONDS} s", data)
        return None
    if done.returncode not in (0, 1):
        failures.report(tool, f"ended with status {done.returncode}", data, done.stderr)
        return None
    if done.returncode == 1 and not done.stderr.strip():
        failures.report(tool, "failed without a message", data)
    return done.returncode


def try_program(data, binaries, folder, failures):
    source, output = folder / "program.mlir", folder / "out" / "model.bin"
    source.write_bytes(data)
    run([str(binaries / "tpu-opt"), str(source)], data, failures)
    for target in "cpu", "tpu-v2":
        shutil.rmtree(output.parent, ignore_errors=True)
        output.parent.mkdir()
        status = run([str(binaries / "tpu-compile"), str(source), "-o", str(output), f"--target={target}"], data, failures)
        left = [path.name for path in output.parent.iterdir()]
        if status == 1 and left:
            failures.report("tpu-compile", f"failed and left {left}", data)
        # A mutated loop may well never end, and a mutated size make work for hours.
        if status == 0:
            run([str(binaries / "tpu-run"), str(output), "--random=1"], data, failures, may_hang=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binaries", type=pathlib.Path)
    parser.add_argument("programs", type=pathlib.Path, nargs="+")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100, help="mutated programs, after those made by hand")
    parser.add_argument("--time", type=float, default=600, help="seconds after which no further one starts")
    parser.add_argument("--keep", type=pathlib.Path, help="where to put what made a tool misbehave")
    parser.add_argument("--no-handmade", action="store_true")
    arguments = parser.parse_args()

    rng, failures, end, tried = random.Random(arguments.seed), Failures(arguments.keep), time.monotonic() + arguments.time, 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        inputs = [] if arguments.no_handmade else list(handmade())
        while time.monotonic() < end and tried < len(inputs) + arguments.count:
            if tried < len(inputs):
                data = inputs[tried]
            else:
                program = rng.choice(arguments.programs)
                if rng.randrange(8):
                    data = mutate(program.read_text(), rng)
                else:
                    kind = rng.choice(["-emit-bytecode", "--emit-portable-artifact", "--emit-portable-artifact=0.9.0"])
                    made = subprocess.run([str(arguments.binaries / "tpu-opt"), str(program), kind], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                    data = mutate_bytes(made.stdout or b"ML\xefR\x0dStableHLO_v1.0.0\0", rng)
            try_program(data, arguments.binaries, folder, failures)
            tried += 1
    print(f"{tried} broken programs, {failures.count} failures")
    return 1 if failures.count or not tried else 0


if __name__ == "__main__":
    sys.exit(main())

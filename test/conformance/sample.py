#!/usr/bin/env python3
"""Writes Sample.corpus.xz, the part of the corpus that every test run goes through: sample.py CORPUS_FOLDER RESULTS [COUNT]

One program of each function comes first, then others, drawn by name, until COUNT are there. Only programs that pass by
the results of the whole corpus, or fail for a known reason: the sample is to show what breaks.
"""

import collections
import lzma
import pathlib
import re
import sys
import zlib

import suite

LARGEST_PROGRAM = 16 * 1024


def main():
    folder = pathlib.Path(sys.argv[1])
    results = suite.explain([suite.parse(line) for line in pathlib.Path(sys.argv[2]).read_text().splitlines()])
    bad = {result.program for result in results if not result.passed and not result.reason}
    good = {result.program for result in results} - bad
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 400
    groups = collections.defaultdict(list)
    for path in folder.glob("*.mlir"):
        text = path.read_text()
        if text.split("\n", 1)[0].removeprefix("// program: ") in good and len(text) <= LARGEST_PROGRAM:
            groups[re.search(r"// function: (?:vmap |grad )?(\S+)", text)[1]].append((zlib.crc32(path.name.encode()), text))
    for group in groups.values():
        group.sort()
    texts, rank = [], 0
    while len(texts) < count and any(len(group) > rank for group in groups.values()):
        texts += sorted(group[rank] for group in groups.values() if len(group) > rank)
        rank += 1
    content = "".join(text for _, text in sorted(texts[:count]))
    suite.SAMPLE.write_bytes(lzma.compress(content.encode(), preset=9 | lzma.PRESET_EXTREME))
    print(f"{min(count, len(texts))} programs, {suite.SAMPLE.stat().st_size} bytes")


if __name__ == "__main__":
    main()

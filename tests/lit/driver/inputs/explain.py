# Checks the JSON of `shade explain --json` for ../explain.c: usage: explain.py FILE.
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    writes = json.load(file)
keys = ["function", "line", "form", "slot", "action", "reasons", "old", "new"]
assert all(list(write) == keys for write in writes), writes
lines = [write.pop("line") for write in writes]
assert lines == sorted(lines) and lines[0] > 10, lines
expected = [
    ("both", "store of a pointer", "%right", "barrier", [], 1, 1),
    ("null", "store of a pointer", "%node", "partial", ["null-value"], 1, 0),
    ("global", "store of a pointer", "@root", "barrier", [], 1, 1),
    ("number", "store of a word", "%weight", "elided", ["no-pointer"], 0, 0),
    ("copy", "memory copy", "%to", "barrier", [], 3, 3),
    ("fill", "memory fill", "%to", "partial", ["immortal-value"], None, 0),
]
assert [tuple(write.values()) for write in writes] == expected, writes

"""Readies a module with Shade's barriers for LLVM's ThreadSanitizer pass: standard input to standard output.

That pass takes no other address space than 0: it leaves plain accesses there alone, and makes a broken module of atomic ones and copies. So managed pointers become
ordinary ones. Plain accesses to managed memory stay uninstrumented, by `!nosanitize`: the collector reads slots while the program writes them,
which is Shade's contract. The volatile loads of the poll word and the barrier mode become relaxed ones, which is what the
machine makes of them. Atomic accesses, and everything outside managed memory, the barrier buffer and the thread-local block included, are instrumented.
"""

import re
import sys

MANAGED = "ptr addrspace(1)"
# A load or store through a managed pointer (not of one), up to its metadata; and LLVM's copies and fills.
ACCESS = re.compile(r"^\s+(%\S+ = load|store) (?!atomic).*, ptr addrspace\(1\) [^,]+, align \d+")
# Of the thread-local block: the poll word, which the collector sets, and the barrier mode.
VOLATILE = re.compile(r"load volatile i32, (ptr .*?), align 4")
COPY = re.compile(r"^\s+(tail |musttail )?call void @llvm\.mem\w+\.[\w.]*p1")


def main():
    text = sys.stdin.read()
    last = max((int(number) for number in re.findall(r"^!(\d+) =", text, re.M)), default=-1)
    mark = f", !nosanitize !{last + 1}"
    for line in text.splitlines():
        if ACCESS.match(line) or COPY.match(line):
            line += mark
        line = VOLATILE.sub(r"load atomic volatile i32, \1 monotonic, align 4", line)
        line = line.replace("addrspacecast (ptr addrspace(1)", "bitcast (ptr").replace("addrspacecast", "bitcast")
        print(re.sub(r"(ptr|global|constant) addrspace\(1\)", r"\1", line))
    print(f"!{last + 1} = !{{}}")


main()

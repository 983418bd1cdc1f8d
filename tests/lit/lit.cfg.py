# LLVM's lit on Shade: what `shade opt` and `shade build` write, checked with FileCheck. Run by tests/tests/lit.rs, which
# says which command is tested and where results go.

import os
import re
import subprocess
import sys

import lit.formats

config.name = "shade"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".ll", ".c", ".test"]
config.excludes = ["inputs"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = lit_config.params["exec_root"]

llvm_bin = os.path.join(lit_config.params["llvm_prefix"], "bin")
config.environment["PATH"] = os.pathsep.join([llvm_bin, os.environ.get("PATH", "")])
# Which LLVM is tested, for tests of what only one of them writes or reads.
llvm = "22" if os.path.isfile(os.path.join(llvm_bin, "clang-22")) else "19"
config.available_features.add("llvm" + llvm)


def llvm_of_rustc():
    try:
        text = subprocess.run(["rustc", "-vV"], capture_output=True, text=True).stdout
    except OSError:
        return None
    found = re.search(r"^LLVM version: (\d+)", text, re.MULTILINE)
    return found and found[1]


if llvm_of_rustc() == llvm:
    config.available_features.add("rustc-of-this-llvm")
for name in ["SHADE_RT_DIR", "TMPDIR", "HOME", "CARGO_HOME", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN"]:
    if name in os.environ:
        config.environment[name] = os.environ[name]

# As `./dev build` lays it out.
installed = os.path.dirname(os.path.dirname(lit_config.params["shade"]))
config.substitutions += [
    ("%shade", lit_config.params["shade"]),
    ("%FileCheck", os.path.join(llvm_bin, "FileCheck")),
    ("%python", sys.executable),
    ("%clang", os.path.join(llvm_bin, "clang") + " -I " + os.path.join(installed, "include")),
    ("%opt", os.path.join(llvm_bin, "opt")),
    ("%lld", os.path.join(llvm_bin, "ld.lld")),
    ("%plugin", os.path.join(installed, "lib", "libshade_pass.so")),
    ("%runtime", os.path.join(installed, "lib", "libshade_rt.a") + " -lm -ldl -lpthread"),
]

// Included by the build scripts whose crates have a C++ part here: compiles it against the headers of the LLVM that the crate's
// feature asks for, with the flags that this LLVM was built with.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiles `files` of this directory into the static library `name`, to which cargo links the crate.
fn compile_shim(name: &str, files: &[&str]) {
    let directory = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join(SHIM);
    let config = llvm_config();
    let mut build = cc::Build::new();
    build.cpp(true).flag("-fvisibility=hidden").flag("-Wno-unused-parameter");
    for flag in ask(&config, "--cxxflags").split_whitespace() {
        match flag.strip_prefix("-I") {
            // Warnings in LLVM's own headers are not ours.
            Some(headers) => build.flag("-isystem").flag(headers),
            None => build.flag(flag),
        };
    }
    // A class of ours that derives from one of LLVM's needs type information if, and only if, that has it.
    if ask(&config, "--has-rtti") == "NO" {
        build.flag("-fno-rtti");
    }
    for file in files {
        build.file(directory.join(file));
    }
    println!("cargo::rerun-if-changed={}", directory.display());
    println!("cargo::rerun-if-changed={}", config.display());
    build.compile(name);
}

/// `llvm-config` in the prefix that `.cargo/config.toml` pins, as for `llvm-sys`.
fn llvm_config() -> PathBuf {
    let (variable, major) = if env::var_os("CARGO_FEATURE_LLVM22").is_some() {
        ("LLVM_SYS_221_PREFIX", 22)
    } else {
        ("LLVM_SYS_191_PREFIX", 19)
    };
    println!("cargo::rerun-if-env-changed={variable}");
    match env::var_os(variable) {
        Some(prefix) => Path::new(&prefix).join("bin/llvm-config"),
        None => PathBuf::from(format!("llvm-config-{major}")),
    }
}

fn ask(config: &Path, question: &str) -> String {
    let output = Command::new(config).arg(question).output();
    let output = output.unwrap_or_else(|error| panic!("{} does not start: {error}", config.display()));
    assert!(output.status.success(), "{} {question} fails", config.display());
    String::from_utf8(output.stdout).expect("llvm-config answers in ASCII").trim().to_owned()
}

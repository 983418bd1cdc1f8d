//! From a file to a verified module: textual IR and bitcode are parsed here, C goes through clang first. What is not ours
//! to compile (another collector's functions) is refused; layout and target are left to `target`.

use std::ffi::CStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use inkwell::context::Context;
use inkwell::llvm_sys::core::LLVMGetGC;
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::Module;
use inkwell::values::AsValueRef;
use shade_abi::geometry::GC_NAME;

use crate::command_line::CodeOptions;
use crate::diagnostics::{Diagnostics, first_line};
use crate::error::Error;
use crate::toolchain::{self, as_argument};

/// What an input is, by the end of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `.ll`
    Ir,
    /// `.bc`
    Bitcode,
    /// `.c`
    C,
    /// `.o` and `.a`: for the linker.
    Object,
}

impl Kind {
    /// The kind of `file`.
    pub fn of(file: &Path) -> Result<Self, Error> {
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("ll") => Ok(Self::Ir),
            Some("bc") => Ok(Self::Bitcode),
            Some("c") => Ok(Self::C),
            Some("o" | "a") => Ok(Self::Object),
            _ => Err(Error::input(file, "is not a kind of file that is known here (.ll, .bc, .c)")),
        }
    }
}

/// The first bytes of bitcode: bare, and in the wrapper that Darwin puts around it.
const BITCODE_MAGIC: [[u8; 4]; 2] = [*b"BC\xc0\xde", [0xde, 0xc0, 0x17, 0x0b]];

/// Reads `input` into a module. `private` takes what clang writes.
pub fn load<'ctx>(
    context: &'ctx Context,
    diagnostics: &Diagnostics,
    input: &Path,
    code: &CodeOptions,
    private: &Path,
) -> Result<Module<'ctx>, Error> {
    let kind = Kind::of(input)?;
    let bytes = fs::read(input).map_err(|source| Error::Read { file: input.to_owned(), source })?;
    let bytes = match kind {
        Kind::Object => return Err(Error::input(input, "is compiled already; only build and run take it")),
        Kind::C => {
            let bitcode = clang(input, code, private)?;
            fs::read(&bitcode).map_err(|source| Error::Read { file: bitcode, source })?
        }
        Kind::Ir | Kind::Bitcode if bytes.is_empty() => return Err(Error::input(input, "is empty")),
        Kind::Ir => bytes,
        Kind::Bitcode if BITCODE_MAGIC.iter().any(|magic| bytes.starts_with(magic)) => bytes,
        Kind::Bitcode => return Err(Error::input(input, "is not LLVM bitcode")),
    };
    let module = parse(context, diagnostics, input, &bytes)?;
    check_collectors(&module, input)?;
    if kind == Kind::C {
        shade_pass::mark_all(&module);
    }
    Ok(module)
}

fn parse<'ctx>(
    context: &'ctx Context,
    diagnostics: &Diagnostics,
    input: &Path,
    bytes: &[u8],
) -> Result<Module<'ctx>, Error> {
    let name = input.display().to_string().replace('\0', "");
    let buffer = MemoryBuffer::create_from_memory_range_copy(bytes, &name);
    let module = context.create_module_from_ir(buffer).map_err(|error| {
        let message = diagnostics.take_error().unwrap_or_else(|| error.to_string());
        Error::input(input, position_and_reason(&first_line(&message), &name))
    })?;
    if let Some(message) = diagnostics.take_error() {
        return Err(Error::input(input, message));
    }
    match module.verify() {
        Ok(()) => Ok(module),
        Err(message) => Err(Error::input(input, format!("invalid module: {}", two_lines(&message.to_string())))),
    }
}

/// LLVM's parser says `NAME:LINE:COLUMN: error: REASON`; the name is printed anyway.
fn position_and_reason(message: &str, name: &str) -> String {
    let message = message.strip_prefix("error: ").unwrap_or(message);
    let rest = message.strip_prefix(name).map_or(message, |rest| rest.trim_start_matches([':', ' ']));
    rest.replacen(": error: ", ": ", 1).trim_start_matches("error: ").to_owned()
}

/// The verifier says what is wrong, then shows where: both are worth one line.
fn two_lines(message: &str) -> String {
    let mut lines = message.lines().map(str::trim).filter(|line| !line.is_empty());
    let what = lines.next().unwrap_or("no reason given");
    lines.next().map_or_else(|| what.to_owned(), |place| format!("{what}: {place}"))
}

/// LLVM aborts in code generation on a collector it does not know, and emits stack maps nobody reads for one it knows.
fn check_collectors(module: &Module, input: &Path) -> Result<(), Error> {
    for function in module.get_functions() {
        // SAFETY: `function` is a live function of `module`; the result is null or a C string owned by LLVM.
        let gc = unsafe {
            let name = LLVMGetGC(function.as_value_ref());
            if name.is_null() { continue } else { CStr::from_ptr(name) }
        };
        if gc.to_bytes() != GC_NAME.as_bytes() {
            return Err(Error::ForeignCollector {
                file: input.to_owned(),
                function: function.get_name().to_string_lossy().into_owned(),
                gc: gc.to_string_lossy().into_owned(),
            });
        }
    }
    Ok(())
}

/// C to unoptimised bitcode that still carries type-based alias information and no `optnone`.
fn clang(input: &Path, code: &CodeOptions, private: &Path) -> Result<PathBuf, Error> {
    let tool = toolchain::clang()?;
    let output = private.join("clang.bc");
    let mut command = Command::new(&tool);
    command.stdin(Stdio::null()).args(["-c", "-emit-llvm", "-Xclang", "-disable-llvm-passes"]);
    command.args(code.target.given.iter().map(|triple| format!("--target={triple}")));
    command.arg(format!("-O{}", code.level));
    if code.level == 0 {
        command.args(["-Xclang", "-disable-O0-optnone"]);
    }
    if code.debug {
        command.arg("-g");
    }
    if code.value_names {
        command.arg("-fno-discard-value-names");
    }
    command.arg(if code.no_pie { "-fno-pie" } else { "-fPIE" });
    for directory in &code.include {
        command.arg("-I").arg(directory);
    }
    for definition in &code.define {
        command.arg("-D").arg(definition);
    }
    command.args(&code.clang);
    if let Some(directory) = toolchain::include_dir(code.lib_dir.as_deref()) {
        command.arg("-isystem").arg(directory);
    }
    command.arg("-o").arg(&output).arg("--").arg(as_argument(input));
    let status = command.status().map_err(|source| Error::ToolStart { tool: tool.clone(), source })?;
    if status.success() {
        return Ok(output);
    }
    Err(Error::ToolFailed { file: input.to_owned(), tool: toolchain::clang_name().to_owned(), status })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parser_message_keeps_its_position_and_loses_the_name() {
        assert_eq!(position_and_reason("a b.ll:3:1: error: expected 'x'", "a b.ll"), "3:1: expected 'x'");
        assert_eq!(position_and_reason("error: Invalid record", "a.bc"), "Invalid record");
    }

    #[test]
    fn the_kind_is_the_last_extension() {
        assert_eq!(Kind::of(Path::new("-x.ll.c")).unwrap(), Kind::C);
        assert!(Kind::of(Path::new("ll")).is_err());
        assert!(Kind::of(Path::new("x.C")).is_err());
    }
}

//! What the user reads: one line a message, on standard error; and LLVM's diagnostics, caught before its default handler
//! prints them and ends the process.

use std::cell::RefCell;
use std::ffi::{CStr, c_void};
use std::io::Write;

use inkwell::context::Context;
use inkwell::llvm_sys::LLVMDiagnosticSeverity;
use inkwell::llvm_sys::core::{
    LLVMContextSetDiagnosticHandler, LLVMDisposeMessage, LLVMGetDiagInfoDescription, LLVMGetDiagInfoSeverity,
};
use inkwell::llvm_sys::prelude::LLVMDiagnosticInfoRef;

/// Prints `shade: KIND: MESSAGE` as one line.
pub fn print(kind: &str, message: &str) {
    pass_on(format!("shade: {kind}: {}\n", one_line(message.trim_end())).as_bytes());
}

/// A message as one line: control characters, which file names may hold, are escaped.
pub fn one_line(message: &str) -> String {
    let mut line = String::new();
    for character in message.chars() {
        if character.is_control() {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

/// Writes bytes to standard error. A closed standard error is no reason to fail.
pub fn pass_on(bytes: &[u8]) {
    let _ = std::io::stderr().write_all(bytes);
}

/// The first line of one of LLVM's messages that says something.
pub fn first_line(message: &str) -> String {
    message.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("no reason given").to_owned()
}

/// LLVM's diagnostics of one context.
pub struct Diagnostics {
    errors: &'static RefCell<Vec<String>>,
}

impl Diagnostics {
    /// Becomes the handler of `context`. The record is leaked: LLVM holds its address for as long as the context lives,
    /// and a process compiles one module.
    pub fn of(context: &Context) -> Self {
        let errors: &'static RefCell<Vec<String>> = Box::leak(Box::default());
        let record = std::ptr::from_ref(errors).cast_mut().cast::<c_void>();
        // SAFETY: `context` is live; `record` is valid for ever and is what `receive` takes it for.
        unsafe { LLVMContextSetDiagnosticHandler(context.raw(), Some(receive), record) };
        Self { errors }
    }

    /// The first error since the last call.
    pub fn take_error(&self) -> Option<String> {
        self.errors.borrow_mut().drain(..).next()
    }
}

/// LLVM's handler: errors are kept, warnings printed, remarks and notes (which nobody asked for) dropped.
extern "C" fn receive(info: LLVMDiagnosticInfoRef, record: *mut c_void) {
    // SAFETY: `record` is the leaked cell that `Diagnostics::of` registered; LLVM calls back on the one thread there is.
    let errors = unsafe { &*record.cast::<RefCell<Vec<String>>>() };
    // SAFETY: `info` is valid during the callback; the description is a fresh C string, disposed of once, here.
    let (severity, text) = unsafe {
        let description = LLVMGetDiagInfoDescription(info);
        let text = CStr::from_ptr(description).to_string_lossy().into_owned();
        LLVMDisposeMessage(description);
        (LLVMGetDiagInfoSeverity(info), text)
    };
    match severity {
        LLVMDiagnosticSeverity::LLVMDSError => errors.borrow_mut().push(first_line(&text)),
        LLVMDiagnosticSeverity::LLVMDSWarning => print("warning", &first_line(&text)),
        LLVMDiagnosticSeverity::LLVMDSRemark | LLVMDiagnosticSeverity::LLVMDSNote => {}
    }
}

//! The Shade pass as a plugin: `libshade_pass.so` for `opt -load-pass-plugin`, `clang -fpass-plugin` and lld.
//!
//! LLVM finds [`llvmGetPassPluginInfo`]; `pass/shim/plugin.cpp` says where in the pipelines the pass stands, and calls back to the
//! functions here with a module. What to do with a module is decided here; how is `shade_pass`'s.

mod names;
mod options;
mod panics;
mod target;

use std::ffi::{CString, c_char, c_void};
use std::mem::ManuallyDrop;
use std::ptr;
use std::slice;

use inkwell::llvm_sys::prelude::LLVMModuleRef;
use inkwell::module::Module;
use shade_pass::Standing;

use options::Asked;

/// LLVM's `PassPluginLibraryInfo`, of which the shim checks size and offsets against LLVM's header.
#[repr(C)]
pub struct PluginInfo {
    api_version: u32,
    name: *const c_char,
    version: *const c_char,
    register: unsafe extern "C" fn(*mut c_void),
    /// Called before code generation: not needed.
    #[cfg(feature = "llvm22")]
    before_code_generation: Option<unsafe extern "C" fn()>,
}

unsafe extern "C" {
    static shade_plugin_api_version: u32;
    /// Takes a `PassBuilder&`.
    fn shade_plugin_register(builder: *mut c_void);
    /// Makes managed pointers non-integral; the shim undoes it after the pass.
    fn shade_plugin_enter_layout(module: LLVMModuleRef);
    /// Takes a warning, which it copies.
    fn shade_plugin_warn(module: LLVMModuleRef, text: *const c_char, length: usize);
}

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

/// The entry point of a plugin, by the name that LLVM looks for.
#[unsafe(no_mangle)]
pub extern "C" fn llvmGetPassPluginInfo() -> PluginInfo {
    PluginInfo {
        // SAFETY: a constant that the shim defines.
        api_version: unsafe { shade_plugin_api_version },
        name: c"shade".as_ptr(),
        version: VERSION.as_ptr().cast(),
        register: shade_plugin_register,
        #[cfg(feature = "llvm22")]
        before_code_generation: None,
    }
}

/// Marks what the module defines as managed, if the options or the module itself say so, and records the options in it. Returns
/// null, or the text of an error for [`shade_plugin_free`]; the module is then good for nothing.
///
/// # Safety
/// `module` is live and used by no other thread; `options` points to `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_plugin_mark(
    module: LLVMModuleRef,
    options: *const c_char,
    length: usize,
) -> *mut c_char {
    // SAFETY: the caller's promise.
    let (module, text) = unsafe { (borrow(module), text(options, length)) };
    answer(|| {
        let asked = Asked::of(&module, &text)?;
        options::record(&module, &text);
        if asked.gc || shade_pass::includes_header(&module) {
            shade_pass::mark_all(&module);
        }
        prepare(&module);
        Ok(())
    })
}

/// Prepares a module for an optimiser that has not seen it as a whole: one that a link made. Returns as [`shade_plugin_mark`] does.
///
/// # Safety
/// `module` is live and used by no other thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_plugin_prepare(module: LLVMModuleRef) -> *mut c_char {
    // SAFETY: the caller's promise.
    let module = unsafe { borrow(module) };
    answer(|| {
        prepare(&module);
        Ok(())
    })
}

/// Runs the pass on a module; `optimised` says that optimisations ran just before. Returns as [`shade_plugin_mark`] does.
///
/// # Safety
/// As for [`shade_plugin_mark`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_plugin_run(
    module: LLVMModuleRef,
    options: *const c_char,
    length: usize,
    optimised: bool,
) -> *mut c_char {
    // SAFETY: the caller's promise.
    let (module, text) = unsafe { (borrow(module), text(options, length)) };
    answer(|| {
        let asked = Asked::of(&module, &text)?;
        if asked.panic {
            panic!("as asked for");
        }
        run(&module, &asked, optimised)
    })
}

/// Does `work` and says how it went, in C.
fn answer(work: impl FnOnce() -> Result<(), String>) -> *mut c_char {
    match panics::caught(work) {
        Ok(()) => ptr::null_mut(),
        Err(reason) => CString::new(reason.replace('\0', "")).unwrap_or_default().into_raw(),
    }
}

/// Does before the optimiser what the `shade` command does then.
fn prepare(module: &Module) {
    // Attributes of Shade's say that it is to be done: without them nothing is.
    shade_pass::pipeline::prepare(module);
    if Standing::of(module) == Standing::Marked && target::is_supported(module) {
        // SAFETY: the module is live.
        unsafe { shade_plugin_enter_layout(module.as_mut_ptr()) };
    }
}

fn warn(module: &Module, text: &str) {
    // SAFETY: the module is live; pointer and length describe the text.
    unsafe { shade_plugin_warn(module.as_mut_ptr(), text.as_ptr().cast(), text.len()) };
}

fn run(module: &Module, asked: &Asked, optimised: bool) -> Result<(), String> {
    // `default<O…>` has marked already, and of what a link brings together only the files that said so are managed.
    if asked.gc && !optimised {
        shade_pass::mark_all(module);
    }
    let outcome = match Standing::of(module) {
        Standing::Unmarked if target::is_supported(module) => {
            let unmarked = shade_pass::check_unmarked(module, &asked.options);
            return unmarked.map_err(|error| format!("{error} (the option gc makes every function managed)"));
        }
        Standing::Unmarked => return Ok(()),
        Standing::Instrumented if !optimised => return Ok(()),
        Standing::Marked | Standing::Instrumented => {
            let machine = target::machine(module)?;
            names::kept(module, || shade_pass::run(module, &machine, &asked.options))
        }
    };
    let report = outcome.map_err(|error| error.to_string())?;
    report.warnings.iter().for_each(|warning| warn(module, warning));
    module.verify().map_err(|message| format!("the pass made an invalid module: {}", message.to_string().trim()))
}

/// Frees the text of an error.
///
/// # Safety
/// `text` comes from [`shade_plugin_run`], and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_plugin_free(text: *mut c_char) {
    // SAFETY: the caller's promise: `into_raw` made it.
    drop(unsafe { CString::from_raw(text) });
}

/// A module that stays the compiler's: inkwell would dispose of one that it owns.
///
/// # Safety
/// `module` is live for `'m` and used by no other thread.
unsafe fn borrow<'m>(module: LLVMModuleRef) -> ManuallyDrop<Module<'m>> {
    // SAFETY: the caller's promise; the drop that assumes ownership does not run.
    ManuallyDrop::new(unsafe { Module::new(module) })
}

/// # Safety
/// `bytes` points to `length` bytes.
unsafe fn text(bytes: *const c_char, length: usize) -> String {
    // SAFETY: the caller's promise. An empty string may have no address.
    let bytes = if length == 0 { &[] } else { unsafe { slice::from_raw_parts(bytes.cast::<u8>(), length) } };
    String::from_utf8_lossy(bytes).into_owned()
}

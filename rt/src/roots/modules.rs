//! Module tables: what a compiled module says of itself when the program starts (`shade_abi::roots`).

use std::ffi::CStr;

use shade_abi::roots::ModuleTable;

use crate::fatal;
use crate::runtime::Runtime;

/// Takes a module in: its version and the family of its barriers, then its global roots. One that cannot be part of the program ends the
/// process: its code reads other offsets, or does not log what the collector needs.
///
/// # Safety
/// The table, its strings and its ranges are as `shade_abi::roots` says, and the ranges stay readable. Of a table of another
/// version only the version is read.
pub unsafe fn register(rt: &Runtime, table: *const ModuleTable) {
    // SAFETY: every version of the table begins with it.
    let version = unsafe { (&raw const (*table).abi_version).read() };
    if version != shade_abi::ABI_VERSION {
        fatal::exit_with(
            fatal::EXIT_USAGE,
            format_args!(
                "a module was compiled for ABI version {}, this runtime has {}: compile it again",
                version,
                shade_abi::ABI_VERSION
            ),
        );
    }
    // SAFETY: a table of this version, by the caller's promise.
    let table = unsafe { &*table };
    // SAFETY: NUL-terminated strings, by the caller's promise.
    let [family, file] =
        unsafe { [CStr::from_ptr(table.family), CStr::from_ptr(table.file)] }.map(CStr::to_string_lossy);
    if let Err(refusal) = rt.families.register(&family, &file) {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("{refusal}"));
    }
    keep_loaded(std::ptr::from_ref(table) as usize);
    // SAFETY: by the caller's promise.
    unsafe { rt.globals.register(table, |range| rt.shadow.add_global(range)) };
}

/// Keeps the shared module that an address lies in loaded for ever, so that its globals stay readable and its functions, which cleanups and frames may
/// lead to, stay there: `dlclose` of it then only counts. Does nothing for the executable.
fn keep_loaded(address: usize) {
    let (Some(module), Some(executable)) = (file_of(address), file_of(keep_loaded as *const () as usize)) else {
        return;
    };
    if module.dli_fbase != executable.dli_fbase {
        // SAFETY: the linker's own name of a module that is loaded. It is being loaded or has been; so nothing of it runs now.
        unsafe { libc::dlopen(module.dli_fname, libc::RTLD_LAZY | libc::RTLD_NOLOAD | libc::RTLD_NODELETE) };
    }
}

/// What the dynamic linker knows of the module that an address lies in.
fn file_of(address: usize) -> Option<libc::Dl_info> {
    // SAFETY: all-zero bytes are a valid `Dl_info`, a structure of pointers.
    let mut info: libc::Dl_info = unsafe { std::mem::zeroed() };
    // SAFETY: any address may be asked for; `info` is a valid place.
    let found = unsafe { libc::dladdr(address as *const libc::c_void, &mut info) } != 0;
    (found && !info.dli_fname.is_null()).then_some(info)
}

//! The module table: what one compiled module tells the runtime about itself, through a constructor (priority 1)
//! that calls [`crate::symbols::REGISTER_MODULE`] before any other constructor may store a managed pointer.
//!
//! In IR: `{ i32 abi_version, i32 root_count, ptr roots, ptr family, ptr file }`, `roots` being an array of
//! `{ ptr address, i64 bytes }`.

use core::ffi::c_char;

/// A range of a global variable whose words may hold managed pointers. Scanned conservatively, word by word.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct RootRange {
    /// First byte; 8-byte aligned.
    pub address: *const u8,
    /// Length in bytes.
    pub bytes: u64,
}

/// One module's table.
#[repr(C)]
#[derive(Debug)]
pub struct ModuleTable {
    /// [`crate::ABI_VERSION`] of the pass that compiled the module.
    pub abi_version: u32,
    /// Entries in `roots`.
    pub root_count: u32,
    /// The ranges; lives as long as the module is loaded.
    pub roots: *const RootRange,
    /// Name of the family of the module's barriers ([`crate::family`]): NUL-terminated.
    pub family: *const c_char,
    /// The module's source file, for messages: NUL-terminated.
    pub file: *const c_char,
}

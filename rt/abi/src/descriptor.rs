//! The type descriptor `%shade.type`, a constant that a frontend emits once for each type.
//!
//! In IR: `%shade.type = type { i64, i64, i32, i32, ptr, ptr }` with the fields below in order. `mask` points to
//! `ceil(pointer_prefix / 8 / 64)` words of 64 bits: bit `i % 64` of word `i / 64`, least significant first, is set
//! when word `i` of the value may hold a managed pointer. A type without pointers has `pointer_prefix = 0` and may
//! have a null mask.

/// One type. 40 bytes, 8-byte aligned.
#[repr(C)]
#[derive(Debug)]
pub struct TypeDescriptor {
    /// Size of one value, bytes; a multiple of 8 when the type holds pointers.
    pub size: u64,
    /// Bytes from the start up to and including the last word that may hold a pointer; a multiple of 8, at most `size`.
    pub pointer_prefix: u64,
    /// Alignment, bytes: a power of two.
    pub align: u32,
    /// `FLAG_*` bits; the others must be 0.
    pub flags: u32,
    /// Name for messages: NUL-terminated UTF-8, or null.
    pub name: *const core::ffi::c_char,
    /// Pointer mask, see the module.
    pub mask: *const u64,
}

// SAFETY: a descriptor is a constant: nobody writes it or what it points to.
unsafe impl Sync for TypeDescriptor {}

/// Every word of the value is scanned, and counts as a pointer only if it falls into an object.
pub const FLAG_AMBIGUOUS: u32 = 1;
/// All flags that exist.
pub const FLAGS: u32 = FLAG_AMBIGUOUS;

/// Index of each field in the IR struct.
pub mod field {
    /// [`super::TypeDescriptor::size`]
    pub const SIZE: u32 = 0;
    /// [`super::TypeDescriptor::pointer_prefix`]
    pub const POINTER_PREFIX: u32 = 1;
    /// [`super::TypeDescriptor::align`]
    pub const ALIGN: u32 = 2;
    /// [`super::TypeDescriptor::flags`]
    pub const FLAGS: u32 = 3;
    /// [`super::TypeDescriptor::name`]
    pub const NAME: u32 = 4;
    /// [`super::TypeDescriptor::mask`]
    pub const MASK: u32 = 5;
}

const _: () = assert!(core::mem::size_of::<TypeDescriptor>() == 40);

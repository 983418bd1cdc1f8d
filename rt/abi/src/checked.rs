//! What a checked build (`shade build --checked`) calls around each pointer write, whether it has a barrier or was elided.
//!
//! ```text
//! before(slot, new, flags, site)      // for each word of the write
//!   old = *slot, the barrier, the write; for an atomicrmw: the write, the barrier
//! after(slot, old, flags, site)       // for each word, last word first
//! ```
//!
//! Around a write that is no list of words (a memory intrinsic, an unaligned store): `bulk_before(dst, n, flags, site)`, the barrier, the
//! write, `bulk_after(dst, n, flags, site)`; for a store of some lanes of a vector, both for each lane. From the first `before` to the last
//! `after` the calling thread holds the shadow heap's lock, so nothing in between may poll or block, and `old` is loaded behind `before`: earlier, another thread could still change it.

use core::ffi::c_char;

/// One pointer write in the program: a constant that the pass emits.
#[repr(C)]
#[derive(Debug)]
pub struct Site {
    /// Source file (NUL-terminated) or null without debug information.
    pub file: *const c_char,
    /// The function.
    pub function: *const c_char,
    /// Source line, 0 when not known.
    pub line: u32,
    /// One of [`claim`]: why the old value is not logged.
    pub old_claim: u8,
    /// Why the new value is not logged.
    pub new_claim: u8,
    /// 0.
    pub reserved: u16,
}

// SAFETY: a site is a constant.
unsafe impl Sync for Site {}

const _: () = assert!(core::mem::size_of::<Site>() == 24);

/// Elision rules by number, as claims of a [`Site`].
pub mod claim {
    /// No rule: the value is logged. Where it is not, the barrier is wrong.
    pub const NONE: u8 = 0;
    /// The slot is in a stack frame.
    pub const STACK_DEST: u8 = 1;
    /// The slot cannot hold a pointer.
    pub const NO_POINTER: u8 = 2;
    /// The new value is null.
    pub const NULL_VALUE: u8 = 3;
    /// The new value is no heap object.
    pub const IMMORTAL_VALUE: u8 = 4;
    /// The slot is in an object that is fresh and not published.
    pub const FRESH_OBJECT: u8 = 5;
    /// The slot was not written since its object was allocated.
    pub const OLD_NULL: u8 = 6;
    /// The slot was logged since the last safepoint.
    pub const DOMINATED: u8 = 7;
    /// The value was logged since the last safepoint.
    pub const SHADED_VALUE: u8 = 8;
    /// The barrier family does not record this half.
    pub const FAMILY: u8 = 9;
    /// The new value points into the slot's own object.
    pub const SELF_EDGE: u8 = 10;
    /// Name of each rule, by its number.
    pub const NAMES: [&str; 11] = [
        "none",
        "stack-dest",
        "no-pointer",
        "null-value",
        "immortal-value",
        "fresh-object",
        "old-null",
        "dominated",
        "shaded-value",
        "family",
        "self-edge",
    ];
}

/// Flags of all four functions: the same for a `before` and its `after`.
pub mod flag {
    /// `old` is the word the barrier logs as the old value.
    pub const OLD_LOGGED: u32 = 1;
    /// The barrier logs the new value.
    pub const NEW_LOGGED: u32 = 2;
    /// The write is atomic and makes the new value itself: `new` is not known in `before`, and the shadow word is `NO_SHADOW` afterwards.
    pub const ATOMIC: u32 = 4;
    /// The write may not happen (a failed `cmpxchg`).
    pub const CONDITIONAL: u32 = 8;
    /// The old value that is logged was loaded before `before`: since then another thread may have written the slot.
    pub const OLD_EARLY: u32 = 16;
}

/// Most words of one write, and so most calls of `before` in a row.
pub const MOST_WORDS: usize = 128;

/// `void ()`: switches the shadow heap on. Called by a constructor of priority 1, before the module is registered.
pub const ENABLE: &str = "shade_checked_enable";
/// `void (ptr slot, i64 new, i32 flags, ptr site)`.
pub const BEFORE: &str = "shade_checked_before";
/// `void (ptr slot, i64 old, i32 flags, ptr site)`; `old` counts only with [`flag::OLD_LOGGED`].
pub const AFTER: &str = "shade_checked_after";
/// `void (ptr dst, i64 n, i32 flags, ptr site)`.
pub const BULK_BEFORE: &str = "shade_checked_bulk_before";
/// `void (ptr dst, i64 n, i32 flags, ptr site)`.
pub const BULK_AFTER: &str = "shade_checked_bulk_after";
/// `void (ptr object)`: a new object, right behind the call that made it. Only rules about fresh objects need it.
pub const ALLOCATED: &str = "shade_checked_allocated";

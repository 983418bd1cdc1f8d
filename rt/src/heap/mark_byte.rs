//! Reading and writing one mark byte. Layout: `shade_abi::mark_byte`.
//!
//! After allocation only markers write a mark byte, and only its colour, by a plain store: two markers store the same
//! value, and every other bit is constant while the object lives. The sweep clears bytes of dead objects, which nobody
//! else looks at: marking and sweeping never overlap.

use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};

pub use shade_abi::mark_byte::{COLOUR, END, START, WORD0, WORD1};

/// Bytes reserved behind the last mark byte: an object's bytes are loaded eight at a time, wherever it ends.
pub const PADDING: usize = 8;

/// The metadata of one granule.
#[repr(transparent)]
pub struct MarkByte(AtomicU8);

impl MarkByte {
    /// The byte. Relaxed: an allocation ends with a fence between the metadata and whatever publishes the object (`heap::front`), and a reader has
    /// the object's address from a slot or buffer, so its read depends on that one, which every processor keeps in order. A word that only happens to be an
    /// address may find a new object half described; that one is black, or, before all threads are scanned, nobody traces it yet.
    #[inline(always)]
    pub fn load(&self) -> u8 {
        self.0.load(Ordering::Relaxed)
    }

    /// Stores the first byte of a new object, after its other bytes. Release: whoever sees START sees the rest.
    #[inline(always)]
    pub fn store_start(&self, byte: u8) {
        self.0.store(byte, Ordering::Release);
    }

    /// Colours an object whose byte was read as `byte`.
    #[inline(always)]
    pub fn store_colour(&self, byte: u8, colour: u8) {
        self.0.store(byte & !COLOUR | colour, Ordering::Relaxed);
    }

    /// Address of the byte.
    #[inline(always)]
    pub fn as_ptr(&self) -> *mut u8 {
        self.0.as_ptr()
    }

    /// Asks for the cache line of this byte.
    #[inline(always)]
    pub fn prefetch(&self) {
        crate::arch::prefetch(self.0.as_ptr() as usize);
    }
}

/// Eight mark bytes starting at `address`, byte 0 lowest.
///
/// # Safety
/// `address` is a mark byte of the heap; the seven bytes behind it are mark bytes or [`PADDING`].
#[inline(always)]
pub unsafe fn load_eight(address: *const u8) -> u64 {
    if address.addr().is_multiple_of(8) {
        // SAFETY: aligned, and readable by the caller's promise.
        unsafe { AtomicU64::from_ptr(address as *mut u64).load(Ordering::Relaxed) }
    } else {
        // SAFETY: readable by the caller's promise. A racing colour store changes one byte only, and
        // either colour will do: a marker that sees the old one marks once more.
        unsafe { address.cast::<u64>().read_unaligned() }
    }
}

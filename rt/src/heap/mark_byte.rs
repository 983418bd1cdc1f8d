//! Reading and writing one mark byte. Layout: `shade_abi::mark_byte`.
//!
//! After allocation only markers write a mark byte, and only its colour, by a plain store: two markers store the same
//! value, and every other bit is constant while the object lives. The sweep clears bytes of dead objects, which nobody
//! else looks at: marking and sweeping never overlap.

use crate::sync::needed::{Need, kept};
use crate::sync::{AtomicU8, Ordering, fence};

pub use shade_abi::mark_byte::{COLOUR, END, START, WORD0, WORD1};

/// Bytes reserved behind the last mark byte: an object's bytes are loaded eight at a time, wherever it ends.
pub const PADDING: usize = 8;

/// The metadata of one granule.
#[repr(transparent)]
pub struct MarkByte(AtomicU8);

impl MarkByte {
    /// One of a model. (The runtime's are where the heap has reserved them.)
    #[cfg(loom)]
    pub fn new(byte: u8) -> MarkByte {
        MarkByte(AtomicU8::new(byte))
    }

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
        let rest = if kept(Need::ColourAlone) { byte & !COLOUR } else { 0 };
        self.0.store(rest | colour, Ordering::Relaxed);
    }

    /// Makes an object black whose byte was read as `byte`. False when it was black already: then somebody else sees to what it points to.
    /// Two that mark it at a time may both be told that it was white, and both scan it.
    #[inline(always)]
    pub fn blacken(&self, byte: u8, black: u8) -> bool {
        let white = byte & COLOUR != black;
        if white {
            self.store_colour(byte, black);
        }
        white
    }

    /// Address of the byte.
    #[inline(always)]
    pub fn as_ptr(&self) -> *mut u8 {
        std::ptr::from_ref(&self.0).cast_mut().cast()
    }

    /// Asks for the cache line of this byte.
    #[inline(always)]
    pub fn prefetch(&self) {
        crate::arch::prefetch(self.as_ptr() as usize);
    }
}

/// Between an object's metadata (and zeros, and the state of its block) and the store that makes its address known, on the thread that made it.
/// The program may publish the address by a plain store, and another thread that reads it there go on from it to the object and its mark bytes, with
/// no more order than that of dependent loads. (Inline allocation does the same, `pass::inline_alloc`.)
#[inline(always)]
pub fn before_publication() {
    if kept(Need::FenceBeforePublication) {
        fence(Ordering::Release);
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
        unsafe { core::sync::atomic::AtomicU64::from_ptr(address as *mut u64).load(Ordering::Relaxed) }
    } else {
        // SAFETY: readable by the caller's promise. A racing colour store changes one byte only, and
        // either colour will do: a marker that sees the old one marks once more.
        unsafe { address.cast::<u64>().read_unaligned() }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    const WHITE: u8 = 0;
    const BITS: u8 = START | END | WORD0;

    #[test]
    fn a_white_object_becomes_black_once_and_keeps_its_other_bits_in_either_colouring() {
        for (white, black) in [(WHITE, COLOUR), (COLOUR, WHITE)] {
            let mark = MarkByte(AtomicU8::new(0));
            mark.store_start(BITS | white);
            assert_eq!(mark.load(), BITS | white);
            assert!(mark.blacken(mark.load(), black));
            assert_eq!(mark.load(), BITS | black);
            assert!(!mark.blacken(mark.load(), black), "black already");
            assert_eq!(mark.load(), BITS | black);
        }
    }

    #[test]
    fn the_same_colour_again_changes_nothing() {
        for colour in [WHITE, COLOUR] {
            let mark = MarkByte(AtomicU8::new(BITS | colour));
            mark.store_colour(mark.load(), colour);
            assert_eq!(mark.load(), BITS | colour);
        }
    }

    #[test]
    fn eight_bytes_are_loaded_from_any_address_lowest_first() {
        let bytes: [MarkByte; 16] = std::array::from_fn(|i| MarkByte(AtomicU8::new(i as u8)));
        for (i, first) in bytes[..=8].iter().enumerate() {
            // SAFETY: eight bytes of the array from `first` on.
            let loaded = unsafe { load_eight(first.as_ptr()) };
            assert_eq!(loaded.to_le_bytes(), std::array::from_fn(|k| (i + k) as u8));
        }
    }
}

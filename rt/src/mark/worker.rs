//! A marker: takes packets, scans their objects, marks what they point to. The collector's thread runs one; a mutator that assists is one
//! for a moment. Iterative: grey objects are in packets, never on the stack.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use shade_abi::geometry::{GRANULE, WORD};

use super::grey_set::{GreySet, Packet, PacketKind};
use crate::address::{Granule, ObjectStart, Word};
use crate::heap::Heap;
use crate::heap::mark_byte::{COLOUR, END, WORD0, WORD1, load_eight};

/// Words between the request for a mark byte's cache line and its use. (Cher, Hosking, Vitek, *Software Prefetching for Mark-Sweep
/// Garbage Collection*, ASPLOS 2004.)
const PREFETCH_DISTANCE: usize = 16;

/// Objects between two looks at whether others lack work.
const SHARE_INTERVAL: u64 = 64;
/// Words a packet must have to be split for others.
const WORTH_SPLITTING: usize = 8;

/// What a marker has done.
#[derive(Clone, Copy, Default, Debug)]
pub struct Marked {
    /// Objects scanned.
    pub objects: u64,
    /// Their bytes, whole granules.
    pub bytes: u64,
}

/// See the module.
pub struct Marker<'h> {
    heap: &'h Heap,
    grey: &'h GreySet,
    black: u8,
    /// Words whose mark byte was asked for, oldest at `oldest`; 0 is "none".
    ring: [usize; PREFETCH_DISTANCE],
    oldest: usize,
    /// What was done since the marker was made.
    pub done: Marked,
}

impl<'h> Marker<'h> {
    /// A marker of the current mark epoch.
    pub fn new(heap: &'h Heap, grey: &'h GreySet) -> Marker<'h> {
        Marker { heap, grey, black: heap.black(), ring: [0; PREFETCH_DISTANCE], oldest: 0, done: Marked::default() }
    }

    /// Marks until the shared set is empty.
    pub fn drain(&mut self) {
        while self.step(u64::MAX) {}
    }

    /// Takes one packet and marks all that can be reached from it, or about `bytes` bytes of it; the rest is shared again. False when there
    /// was no packet.
    pub fn step(&mut self, bytes: u64) -> bool {
        let Some(packet) = self.grey.take_and_hold() else { return false };
        let limit = self.done.bytes.saturating_add(bytes);
        let mut out = match self.grey.kind(&packet) {
            PacketKind::Objects => packet,
            PacketKind::Raw => self.resolve(packet),
        };
        loop {
            while let Some(object) = self.grey.take(&mut out) {
                self.scan(ObjectStart(object), &mut out);
                if self.done.objects.is_multiple_of(SHARE_INTERVAL) {
                    self.offer_work(&out);
                }
                if self.done.bytes >= limit {
                    break;
                }
            }
            // Words in the ring belong to nobody else: they must be marked before the packet is let go of.
            if !self.flush_ring(&mut out) || self.done.bytes >= limit {
                break;
            }
        }
        self.grey.share(out);
        self.grey.release_hold();
        true
    }

    /// Gives half of a packet away when the shared set is empty, so that assists find something to do.
    fn offer_work(&self, out: &Packet) {
        if self.grey.is_empty()
            && let Some(half) = self.grey.split(out, WORTH_SPLITTING)
        {
            self.grey.share(half);
        }
    }

    /// Marks what a packet of raw words points to.
    fn resolve(&mut self, mut raw: Packet) -> Packet {
        let mut out = self.grey.packet(PacketKind::Objects);
        while let Some(word) = self.grey.take(&mut raw) {
            self.candidate(Word(word), &mut out);
        }
        self.grey.recycle(raw);
        out
    }

    /// Looks at every pointer word of an object, eight mark bytes (128 bytes of object) at a time.
    #[inline]
    fn scan(&mut self, object: ObjectStart, out: &mut Packet) {
        const EACH: u64 = 0x0101_0101_0101_0101;
        let first = self.heap.granule_of(Word(object.0));
        let mut granule = first;
        let mut address = object.0;
        loop {
            // SAFETY: a granule of an object; up to seven bytes past its END are mark bytes or the reservation's padding.
            let mut marks = unsafe { load_eight(self.heap.mark_address(granule)) };
            let ends = marks & (EACH * u64::from(END));
            if ends != 0 {
                // Keep the bytes up to and including the one with END.
                marks &= u64::MAX >> (63 - (ends.trailing_zeros() | 7));
            }
            let mut pointers = marks & (EACH * u64::from(WORD0 | WORD1));
            while pointers != 0 {
                let bit = pointers.trailing_zeros() as usize;
                pointers &= pointers - 1;
                let slot = address + bit / 8 * GRANULE + (bit % 8 - WORD0.trailing_zeros() as usize) * WORD;
                // SAFETY: an aligned word inside the object; its thread may write it.
                let word = Word(unsafe { AtomicUsize::from_ptr(slot as *mut usize) }.load(Relaxed));
                self.candidate(word, out);
            }
            if ends != 0 {
                let granules = granule.0 - first.0 + ends.trailing_zeros() as usize / 8 + 1;
                self.done.objects += 1;
                self.done.bytes += (granules * GRANULE) as u64;
                return;
            }
            granule = Granule(granule.0 + 8);
            address += 8 * GRANULE;
        }
    }

    /// Asks for a word's mark byte and looks at the one asked for longest ago.
    #[inline(always)]
    fn candidate(&mut self, word: Word, out: &mut Packet) {
        if !self.heap.contains(word) {
            return;
        }
        self.heap.mark(self.heap.granule_of(word)).prefetch();
        let oldest = std::mem::replace(&mut self.ring[self.oldest], word.0);
        self.oldest = (self.oldest + 1) % PREFETCH_DISTANCE;
        if oldest != 0 {
            self.mark(Word(oldest), out);
        }
    }

    /// Looks at all words asked for. True when there were any.
    fn flush_ring(&mut self, out: &mut Packet) -> bool {
        let mut any = false;
        for _ in 0..PREFETCH_DISTANCE {
            let word = std::mem::take(&mut self.ring[self.oldest]);
            self.oldest = (self.oldest + 1) % PREFETCH_DISTANCE;
            if word != 0 {
                any = true;
                self.mark(Word(word), out);
            }
        }
        any
    }

    /// Marks the object a word points into, if it is one and white, and remembers to scan it.
    #[inline(always)]
    fn mark(&mut self, word: Word, out: &mut Packet) {
        let Some(start) = self.heap.find_object(word) else { return };
        let mark = self.heap.mark(start);
        let byte = mark.load();
        if byte & COLOUR == self.black {
            return;
        }
        mark.store_colour(byte, self.black);
        if byte & (END | WORD0 | WORD1) == END {
            // One granule without pointers: nothing to scan.
            self.done.objects += 1;
            self.done.bytes += GRANULE as u64;
            return;
        }
        let object = self.heap.address_of(start);
        crate::arch::prefetch(object.0);
        self.grey.add(out, object.0);
    }
}

//! A marker: takes packets, marks what their words point to, scans what it marked. The collector's thread runs one, each helper one; a mutator that
//! assists is one for a moment. Iterative: what is still to be looked at is in packets, never on the stack.
//!
//! Every word goes through a short queue between the request for its mark byte and its object and the look at them, so that cache misses
//! overlap. (Cher, Hosking, Vitek, *Software Prefetching for Mark-Sweep Garbage Collection*, ASPLOS 2004.)

use shade_abi::geometry::GRANULE;

use super::grey_set::{GreySet, OpenPacket, PACKET_WORDS, Packet, PacketKind};
use super::progress::{Marked, Role};
use crate::address::{Granule, ObjectStart, Word};
use crate::arch::pointer_map::{self, FIRST_GRANULE, Kernel, POINTER_BITS};
use crate::heap::Heap;
use crate::heap::mark_byte::{START, load_eight};
use crate::heap::space::Space;
use crate::mutant::{self, Place};

/// Words between the request for a cache line and its use.
const PREFETCH_DISTANCE: usize = 32;
/// Objects between two looks at whether others lack work.
const SHARE_INTERVAL: u64 = 64;
/// Bytes marked after which the others are told: what an assist reads, and what it may draw on, is behind by that much for each marker.
const COUNT_INTERVAL: u64 = 64 << 10;
/// Granules of a large object that are scanned at a time, 128 KiB: an assist must not take on more, and the rest is there for others.
const PIECE_GRANULES: usize = (128 << 10) / GRANULE;
/// Words a packet must have to be split for others.
const WORTH_SPLITTING: usize = 8;

/// See the module.
pub struct Marker<'h> {
    heap: &'h Heap,
    space: Space<'h>,
    kernel: Kernel,
    grey: &'h GreySet,
    role: Role,
    black: u8,
    /// Words asked for: `queued` of them, the oldest at `oldest`, in a ring.
    queue: [usize; PREFETCH_DISTANCE],
    oldest: usize,
    queued: usize,
    /// What was done since the marker was made.
    pub done: Marked,
    /// How much of it the others know of.
    counted: Marked,
}

impl<'h> Marker<'h> {
    /// A marker that has done nothing.
    pub fn new(heap: &'h Heap, grey: &'h GreySet, role: Role) -> Marker<'h> {
        Marker {
            heap,
            space: heap.space(),
            kernel: Kernel::best(),
            grey,
            role,
            black: 0,
            queue: [0; PREFETCH_DISTANCE],
            oldest: 0,
            queued: 0,
            done: Marked::default(),
            counted: Marked::default(),
        }
    }

    /// Marks until the shared set is empty.
    pub fn drain(&mut self) {
        while self.step(u64::MAX) {}
    }

    /// Takes one packet and marks all that can be reached from it, or about `bytes` bytes of it; the rest is shared again. False when there
    /// was no packet.
    pub fn step(&mut self, bytes: u64) -> bool {
        let Some(packet) = self.grey.take_and_hold() else { return false };
        // After the packet was taken: a marker may outlive cycles, and the next flip waits until nobody holds a packet.
        self.black = self.heap.black();
        mutant::dawdle(Place::Holding);
        let limit = self.done.bytes.saturating_add(bytes);
        let mut out = match self.grey.kind(&packet) {
            PacketKind::Objects => self.scan_all(packet),
            PacketKind::Raw => self.grey.open(packet),
            PacketKind::Rests => self.scan_rests(packet),
        };
        while self.done.bytes < limit {
            let Some(word) = out.pop() else {
                if self.visit_queued(&mut out) {
                    continue;
                }
                break;
            };
            self.visit_later(Word(word), &mut out);
            if self.done.objects.is_multiple_of(SHARE_INTERVAL) {
                self.offer_work(&mut out);
                if self.done.bytes - self.counted.bytes >= COUNT_INTERVAL {
                    self.count();
                }
            }
        }
        // What is queued is for whoever takes the packet next.
        while let Some(word) = self.unqueue() {
            self.remember(word, &mut out);
        }
        self.grey.share_and_wake(self.grey.close(out));
        self.count();
        self.grey.release_hold();
        true
    }

    /// Tells what was marked, for the pacer.
    fn count(&mut self) {
        self.grey.progress.count(self.done.since(self.counted), self.role);
        self.counted = self.done;
    }

    /// Scans a packet of objects that are marked already.
    fn scan_all(&mut self, mut objects: Packet) -> OpenPacket {
        let mut out = self.grey.open(self.grey.packet(PacketKind::Raw));
        while let Some(object) = self.grey.take(&mut objects) {
            let mark = self.space.mark(self.space.granule_of(Word(object)));
            // SAFETY: as in `visit`.
            let marks = unsafe { load_eight(mark.as_ptr()) };
            self.scan(ObjectStart(object), marks, &mut out);
        }
        self.grey.recycle(objects);
        out
    }

    /// Scans the next piece of each of a packet's objects.
    fn scan_rests(&mut self, mut rests: Packet) -> OpenPacket {
        let mut out = self.grey.open(self.grey.packet(PacketKind::Raw));
        while let Some(address) = self.grey.take(&mut rests) {
            self.scan_piece(self.space.granule_of(Word(address)), &mut out);
        }
        self.grey.recycle(rests);
        out
    }

    /// Gives half of a packet away when the shared set is empty, so that assists find something to do.
    fn offer_work(&self, out: &mut OpenPacket) {
        if out.length() >= WORTH_SPLITTING && self.grey.is_empty() {
            self.grey.share_and_wake(self.grey.split(out));
        }
    }

    /// Asks for a word's mark byte and object, and looks at those asked for longest ago.
    #[inline(always)]
    fn visit_later(&mut self, word: Word, out: &mut OpenPacket) {
        self.space.mark(self.space.granule_of(word)).prefetch();
        crate::arch::prefetch(word.0);
        if self.queued < PREFETCH_DISTANCE {
            self.queue[(self.oldest + self.queued) % PREFETCH_DISTANCE] = word.0;
            self.queued += 1;
            return;
        }
        let oldest = std::mem::replace(&mut self.queue[self.oldest], word.0);
        self.oldest = (self.oldest + 1) % PREFETCH_DISTANCE;
        self.visit(Word(oldest), out);
    }

    /// Looks at the oldest word in the queue. False when there is none.
    #[inline(always)]
    fn visit_queued(&mut self, out: &mut OpenPacket) -> bool {
        let Some(word) = self.unqueue() else { return false };
        self.visit(Word(word), out);
        true
    }

    /// Takes the oldest word from the queue.
    #[inline(always)]
    fn unqueue(&mut self) -> Option<usize> {
        self.queued = self.queued.checked_sub(1)?;
        let word = self.queue[self.oldest];
        self.oldest = (self.oldest + 1) % PREFETCH_DISTANCE;
        Some(word)
    }

    /// Marks and scans the object a word points into, if it is one and white. The word lies in the heap.
    #[inline(always)]
    fn visit(&mut self, word: Word, out: &mut OpenPacket) {
        let granule = self.space.granule_of(word);
        // Eight bytes before the colour is stored: a wide load right after a narrow store to the same place stalls.
        // SAFETY: a granule of the heap; up to seven bytes behind its own are mark bytes or `PADDING`.
        let marks = unsafe { load_eight(self.space.mark(granule).as_ptr()) };
        if marks as u8 & START != 0 {
            self.visit_start(granule, marks, out);
        } else {
            self.visit_interior(word, out);
        }
    }

    /// As [`Marker::visit`] for a word that does not point to an object's first granule.
    #[cold]
    fn visit_interior(&mut self, word: Word, out: &mut OpenPacket) {
        let Some(start) = self.heap.find_object(word) else { return };
        // SAFETY: as in `visit`.
        let marks = unsafe { load_eight(self.space.mark(start).as_ptr()) };
        self.visit_start(start, marks, out);
    }

    /// Marks and scans an object that is white, and whose first eight mark bytes are `marks`.
    #[inline(always)]
    fn visit_start(&mut self, start: Granule, marks: u64, out: &mut OpenPacket) {
        if self.space.mark(start).blacken(marks as u8, self.black) {
            self.scan(self.space.address_of(start), marks, out);
        }
    }

    /// Remembers every pointer word of an object whose first eight mark bytes are `marks`.
    #[inline(always)]
    fn scan(&mut self, object: ObjectStart, marks: u64, out: &mut OpenPacket) {
        self.done.objects += 1;
        let Some(granules) = pointer_map::granules(marks) else { return self.scan_long(object, marks, out) };
        self.done.bytes += (granules * GRANULE) as u64;
        let pointers = pointer_map::pointers(marks, granules);
        if pointers & !FIRST_GRANULE == 0 {
            self.make_room(out);
            // SAFETY: both words are of the object's first granule; there is room for `WORDS`.
            unsafe { out.append(|to| pointer_map::gather_pair(object.0, pointers, self.space.range(), to)) };
        } else {
            self.gather(object.0, pointers, out);
        }
    }

    /// As [`Marker::scan`] for an object of more than eight granules.
    fn scan_long(&mut self, object: ObjectStart, marks: u64, out: &mut OpenPacket) {
        self.done.bytes += 8 * GRANULE as u64;
        self.gather(object.0, marks & POINTER_BITS, out);
        self.scan_piece(Granule(self.space.granule_of(Word(object.0)).0 + 8), out);
    }

    /// Scans up to [`PIECE_GRANULES`] of an object that goes on at `granule`. What is left of it is shared before its words are: so the words
    /// of one piece, which come off the shared set first, are dealt with before those of the next are added.
    fn scan_piece(&mut self, granule: Granule, out: &mut OpenPacket) {
        let count = self.heap.object_granules_up_to(granule, PIECE_GRANULES);
        let end = Granule(granule.0 + count.unwrap_or(PIECE_GRANULES));
        if count.is_none() {
            let mut rest = self.grey.packet(PacketKind::Rests);
            self.grey.add(&mut rest, self.space.address_of(end).0);
            self.grey.share_and_wake(rest);
        }
        let mut at = granule;
        while at < end {
            // SAFETY: a granule of the object; up to seven bytes past its END are mark bytes or `PADDING`.
            let marks = unsafe { load_eight(self.space.mark(at).as_ptr()) };
            let here = pointer_map::granules(marks).unwrap_or(8);
            self.gather(self.space.address_of(at).0, pointer_map::pointers(marks, here), out);
            at = Granule(at.0 + 8);
        }
        self.done.bytes += ((end.0 - granule.0) * GRANULE) as u64;
    }

    /// Remembers those of the 16 words from `address` on that `pointers` names.
    fn gather(&self, address: usize, pointers: u64, out: &mut OpenPacket) {
        if pointers != 0 {
            self.make_room(out);
            // SAFETY: `Kernel::best` is for this processor; the words are those of an object; there is room for `WORDS`.
            unsafe { out.append(|to| pointer_map::gather(self.kernel, address, pointers, self.space.range(), to)) };
        }
    }

    /// Sees to it that the packet has room for [`pointer_map::WORDS`] more.
    #[inline(always)]
    fn make_room(&self, out: &mut OpenPacket) {
        if out.length() > PACKET_WORDS - pointer_map::WORDS {
            self.share_full(out);
        }
    }

    /// Adds a word to the packet; a full one is shared first.
    #[inline(always)]
    fn remember(&self, word: usize, out: &mut OpenPacket) {
        if !out.push(word) {
            self.share_full(out);
            out.push(word);
        }
    }

    /// Shares the packet and goes on with an empty one.
    #[cold]
    fn share_full(&self, out: &mut OpenPacket) {
        let fresh = self.grey.open(self.grey.packet(PacketKind::Raw));
        let full = std::mem::replace(out, fresh);
        self.grey.share_and_wake(self.grey.close(full));
    }
}

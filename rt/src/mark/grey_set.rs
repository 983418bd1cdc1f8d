//! The shared grey set: packets of words on one lock-free stack, with a version that says whether anybody but a marker added to it.
//!
//! Who adds (a flush, an overflow, a root scan, a handle) calls [`GreySet::contribute`] *before* it marks or pushes, and who takes a packet
//! increments the version before it lets go. A round reads the version, then finds the set idle, asks every thread to flush, finds it
//! idle again, and ends marking by a compare-and-swap on the version: it fails when anything was added or taken meanwhile. (Taken: a
//! marker that scans an object in the middle of a round may read a field whose old value is in the buffer of a thread that has
//! acknowledged already. The model is `tests/protocol/rounds.pml`.)
//!
//! Markers take packets from the end of H3 to the next flip only ([`GreySet::let_markers_in`]): what threads push before, when some are not armed yet
//! or not scanned, waits. The set says so itself, in the word that a taker changes: a marker that looked first and took later might
//! take in the next cycle. (`barrier/marker.pml`, rows `second-marker-early`, `second-marker-late`.) Markers that find nothing sleep ([`Bed`]).
//!
//! Packets come from reserved address space and are used again, so nothing that marks or flushes allocates or locks here. [`PacketList`] is one list of
//! them, [`Packets`] their memory.

use super::bed::Bed;
use super::packet_list::{NONE, PacketList};
use super::packets::{PacketMemory, Packets};
use super::progress::Progress;
use crate::fatal;
use crate::inject::{self, Point};
use crate::mutant::{self, Mutant, Place};
use crate::sync::needed::{Need, kept};
use crate::sync::{AtomicU32, AtomicU64, Ordering};

pub use super::packets::PACKET_WORDS;

/// What a packet's words are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum PacketKind {
    /// Starts of marked objects that are to be scanned.
    Objects = 0,
    /// Words that may point into objects, not looked at yet.
    Raw = 1,
    /// Granules at which marked objects go on that are to be scanned from there: the rests of large ones.
    Rests = 2,
}

/// Calls of [`GreySet::release_unused`] in which a packet is found unused before its memory is given back.
const UNUSED_AGE: u32 = 2;

/// A packet that the holder alone knows of. It goes back to the set by [`GreySet::share`] or [`GreySet::recycle`]; not by being dropped.
#[must_use]
pub struct Packet {
    index: u32,
}

/// A packet being filled and emptied by a marker, its length and address at hand. [`GreySet::close`] makes it a packet again.
#[must_use]
pub struct OpenPacket {
    index: u32,
    length: usize,
    words: *const AtomicU64,
}

impl OpenPacket {
    /// Adds a word. False, and nothing added, when the packet is full.
    #[inline(always)]
    pub fn push(&mut self, word: usize) -> bool {
        if self.length == PACKET_WORDS {
            return false;
        }
        // SAFETY: `length < PACKET_WORDS`, and `words` leads to that many words of a packet that the holder alone knows of.
        unsafe { (*self.words.add(self.length)).store(word as u64, Ordering::Relaxed) };
        self.length += 1;
        true
    }

    /// Adds what `fill` writes to the address that it is given, and says to have written.
    ///
    /// # Safety
    /// There is room for all the words that `fill` may write; it returns how many of the first count.
    #[inline(always)]
    pub unsafe fn append(&mut self, fill: impl FnOnce(*mut u64) -> usize) {
        // SAFETY: the words from `length` on are the packet's, which the holder alone knows of.
        self.length += fill(unsafe { self.words.add(self.length) }.cast_mut().cast());
        debug_assert!(self.length <= PACKET_WORDS);
    }

    /// Takes the last word.
    #[inline(always)]
    pub fn pop(&mut self) -> Option<usize> {
        self.length = self.length.checked_sub(1)?;
        // SAFETY: the new length is below `PACKET_WORDS`; see `push`.
        Some(unsafe { (*self.words.add(self.length)).load(Ordering::Relaxed) } as usize)
    }

    /// Words in it.
    pub fn length(&self) -> usize {
        self.length
    }
}

/// Bit of the version that says that marking has ended.
const DONE: u64 = 1 << 63;

/// See the module.
pub struct GreySet {
    /// Full packets, and how many markers hold one. One word, so that "empty and nobody holds any" is one load.
    full: PacketList,
    /// Empty packets.
    empty: PacketList,
    /// Empty packets without memory.
    released: PacketList,
    /// Calls of [`GreySet::release_unused`] so far.
    age: AtomicU32,
    /// Packets from this index on were never used.
    fresh: AtomicU32,
    version: AtomicU64,
    /// Where helpers sleep while there is nothing to take, and the coordinator while others hold the last packets.
    helpers: Bed,
    coordinator: Bed,
    /// What holders have marked. They count before they let go of their packets.
    pub progress: Progress,
    packets: Packets,
}

impl GreySet {
    /// An empty set that can grow to `bytes` of packets; marking has ended.
    ///
    /// # Errors
    /// The kernel's error when address space is short.
    pub fn new(bytes: usize) -> std::io::Result<GreySet> {
        Ok(GreySet {
            full: PacketList::new(),
            empty: PacketList::new(),
            released: PacketList::new(),
            age: AtomicU32::new(0),
            fresh: AtomicU32::new(0),
            version: AtomicU64::new(DONE),
            helpers: Bed::new(),
            coordinator: Bed::new(),
            progress: Progress::new(),
            packets: Packets::new(bytes, NONE)?,
        })
    }

    fn memory(&self, index: u32) -> &PacketMemory {
        self.packets.memory(index)
    }

    /// A cycle begins, at the flip; markers keep out until they are let in. Nobody holds a packet.
    pub fn reopen(&self) {
        self.full.close();
        self.progress.reset();
        self.version.fetch_and(!DONE, Ordering::SeqCst);
    }

    /// Every thread is scanned: tracing begins.
    pub fn let_markers_in(&self) {
        self.full.open();
        self.helpers.wake();
    }

    /// A helper waits for something to take.
    pub fn wait_for_work(&self) {
        if mutant::stays(Place::Awake) {
            return std::thread::yield_now();
        }
        self.helpers.sleep_until(|| {
            let full = self.full.head();
            !full.is_closed() && !full.is_empty()
        });
    }

    /// In a forked child, without a cycle under way: the helpers that slept do not exist here.
    pub fn forget_sleepers(&self) {
        self.helpers.empty();
    }

    /// The coordinator waits while others hold the last packets.
    pub fn wait_for_holders(&self) {
        self.coordinator.sleep_until(|| !self.is_empty() || self.is_idle());
    }

    /// Counts a contribution about to be made. False when marking has ended: then nothing may be marked.
    pub fn contribute(&self) -> bool {
        let counted = if kept(Need::ContributorCounts) { 1 } else { 0 };
        self.version.fetch_add(counted, Ordering::SeqCst) & DONE == 0
    }

    /// Has marking ended, or not begun? A look, not a promise: [`GreySet::contribute`] says so for sure.
    pub fn is_done(&self) -> bool {
        self.version() & DONE != 0
    }

    /// The version, to be read before the set is found idle.
    pub fn version(&self) -> u64 {
        self.version.load(Ordering::SeqCst)
    }

    /// Ends marking, unless somebody contributed since `version` was read.
    pub fn try_finish(&self, version: u64) -> bool {
        self.version.compare_exchange(version, version | DONE, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Ends marking after a round, in which every thread has flushed since the set was found idle: if it is idle still, and nobody contributed since
    /// `version` was read, before all that.
    pub fn finish_round(&self, version: u64) -> bool {
        (!kept(Need::SecondLook) || mutant::is(Mutant::NoSecondLook) || self.is_idle()) && self.try_finish(version)
    }

    /// Nothing in the set and nobody holds a packet.
    pub fn is_idle(&self) -> bool {
        let full = self.full.head();
        full.is_empty() && (full.is_unheld() || mutant::is(Mutant::HoldersNotConsidered))
    }

    /// Nothing in the set, though somebody may hold a packet.
    pub fn is_empty(&self) -> bool {
        self.full.head().is_empty()
    }

    /// An empty packet.
    pub fn packet(&self, kind: PacketKind) -> Packet {
        let index = self.pop(&self.empty).or_else(|| self.pop(&self.released)).unwrap_or_else(|| self.fresh_packet());
        let memory = self.memory(index);
        memory.kind.store(kind as u32, Ordering::Relaxed);
        memory.used_at.store(self.age.load(Ordering::Relaxed), Ordering::Relaxed);
        memory.length.store(0, Ordering::Relaxed);
        Packet { index }
    }

    fn fresh_packet(&self) -> u32 {
        let index = self.fresh.fetch_add(1, Ordering::Relaxed);
        if index >= self.packets.capacity() || inject::fails(Point::Packet) {
            fatal::exit_with(
                fatal::EXIT_OUT_OF_MEMORY,
                format_args!("the grey set is full: {} packets of {PACKET_WORDS} words", self.packets.capacity()),
            );
        }
        index
    }

    /// Adds a word to a packet; a full packet is shared first and replaced.
    #[inline]
    pub fn add(&self, packet: &mut Packet, word: usize) {
        let memory = self.memory(packet.index);
        let length = memory.length.load(Ordering::Relaxed) as usize;
        if length < PACKET_WORDS {
            memory.words[length].store(word as u64, Ordering::Relaxed);
            memory.length.store(length as u64 + 1, Ordering::Relaxed);
            return;
        }
        let fresh = self.packet(self.kind(packet));
        self.share(std::mem::replace(packet, fresh));
        self.add(packet, word);
    }

    /// As many [`GreySet::add`]s as are to come: the packet's length stays in a register meanwhile.
    pub fn fill<'g>(&'g self, packet: &'g mut Packet) -> Filling<'g> {
        let memory = self.memory(packet.index);
        Filling { set: self, length: memory.length.load(Ordering::Relaxed) as usize, memory, packet }
    }

    /// Takes the last word out of a packet.
    #[inline]
    pub fn take(&self, packet: &mut Packet) -> Option<usize> {
        let memory = self.memory(packet.index);
        let length = memory.length.load(Ordering::Relaxed).checked_sub(1)?;
        memory.length.store(length, Ordering::Relaxed);
        Some(memory.words[length as usize].load(Ordering::Relaxed) as usize)
    }

    /// Moves the older half of an open packet into a new one. The older words are nearer to the roots: more work hangs on each.
    pub fn split(&self, open: &mut OpenPacket) -> Packet {
        let half = open.length / 2;
        let memory = self.memory(open.index);
        let older = self.packet(PacketKind::Raw);
        let target = self.memory(older.index);
        for i in 0..half {
            target.words[i].store(memory.words[i].load(Ordering::Relaxed), Ordering::Relaxed);
        }
        for i in half..open.length {
            memory.words[i - half].store(memory.words[i].load(Ordering::Relaxed), Ordering::Relaxed);
        }
        target.length.store(half as u64, Ordering::Relaxed);
        open.length -= half;
        older
    }

    /// Opens a packet.
    pub fn open(&self, packet: Packet) -> OpenPacket {
        let memory = self.memory(packet.index);
        OpenPacket {
            index: packet.index,
            length: memory.length.load(Ordering::Relaxed) as usize,
            words: memory.words.as_ptr(),
        }
    }

    /// Closes it.
    pub fn close(&self, open: OpenPacket) -> Packet {
        self.memory(open.index).length.store(open.length as u64, Ordering::Relaxed);
        Packet { index: open.index }
    }

    /// What the packet's words are.
    pub fn kind(&self, packet: &Packet) -> PacketKind {
        match self.memory(packet.index).kind.load(Ordering::Relaxed) {
            0 => PacketKind::Objects,
            1 => PacketKind::Raw,
            _ => PacketKind::Rests,
        }
    }

    /// Gives back the memory of empty packets that nobody took since the last call but one; or of all empty ones. Returns the bytes.
    ///
    /// The sweeper calls it after each sweep, so a program whose cycles use as many packets as the last ones did keeps them. Who wants a packet meanwhile
    /// gets one that was released before or never used.
    pub fn release_unused(&self, all: bool) -> usize {
        let now = self.age.fetch_add(1, Ordering::Relaxed);
        let (mut kept, mut unused) = (Vec::new(), Vec::new());
        while let Some(index) = self.pop(&self.empty) {
            let age = now.wrapping_sub(self.memory(index).used_at.load(Ordering::Relaxed));
            if all || age >= UNUSED_AGE { unused.push(index) } else { kept.push(index) }
        }
        kept.into_iter().rev().for_each(|index| self.push(&self.empty, index));
        unused.sort_unstable();
        let mut bytes = 0;
        for run in unused.chunk_by(|a, b| b - a == 1) {
            // SAFETY: packets that this thread alone knows of, and that are empty: what they hold is written before it is read.
            bytes += unsafe { self.packets.forget(run[0], run.len()) };
        }
        unused.iter().rev().for_each(|&index| self.push(&self.released, index));
        bytes
    }

    /// Gives a packet to whoever marks. An empty one is recycled.
    pub fn share(&self, packet: Packet) {
        if self.memory(packet.index).length.load(Ordering::Relaxed) == 0 {
            self.recycle(packet);
        } else {
            self.push(&self.full, packet.index);
        }
    }

    /// Gives an emptied packet back.
    pub fn recycle(&self, packet: Packet) {
        self.push(&self.empty, packet.index);
    }

    /// As [`GreySet::share`], and wakes who sleeps for lack of work. For markers: a flush does not, since a holder, or the round it is part of, looks
    /// at the set again anyway.
    pub fn share_and_wake(&self, packet: Packet) {
        self.share(packet);
        self.helpers.wake();
        self.coordinator.wake();
    }

    /// Takes a packet and becomes a holder in the same step. None when there is none, markers must keep out, or as many hold one as can be counted.
    /// Ends by [`GreySet::release_hold`].
    pub fn take_and_hold(&self) -> Option<Packet> {
        let index = self.full.pop_and_hold(&self.packets)?;
        if kept(Need::TakerCounts) && !mutant::is(Mutant::TakersNotCounted) {
            self.version.fetch_add(1, Ordering::SeqCst);
        }
        Some(Packet { index })
    }

    /// The caller holds nothing any more: its packets are shared or recycled, and what it marked is counted.
    pub fn release_hold(&self) {
        if self.full.release_hold() {
            self.coordinator.wake();
        }
    }

    fn push(&self, list: &PacketList, index: u32) {
        list.push(&self.packets, index);
    }

    fn pop(&self, list: &PacketList) -> Option<u32> {
        list.pop(&self.packets)
    }
}

/// A packet that is being filled. Its length is written when this is dropped.
pub struct Filling<'g> {
    set: &'g GreySet,
    packet: &'g mut Packet,
    memory: &'g PacketMemory,
    length: usize,
}

impl Filling<'_> {
    /// Adds a word; a full packet is shared first and replaced.
    #[inline(always)]
    pub fn add(&mut self, word: usize) {
        if self.length == PACKET_WORDS {
            self.replace();
        }
        self.memory.words[self.length].store(word as u64, Ordering::Relaxed);
        self.length += 1;
    }

    #[cold]
    fn replace(&mut self) {
        self.memory.length.store(self.length as u64, Ordering::Relaxed);
        let fresh = self.set.packet(self.set.kind(self.packet));
        self.memory = self.set.memory(fresh.index);
        self.length = 0;
        self.set.share(std::mem::replace(self.packet, fresh));
    }
}

impl Drop for Filling<'_> {
    fn drop(&mut self) {
        self.memory.length.store(self.length as u64, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKET_BYTES: usize = size_of::<PacketMemory>();

    fn set() -> GreySet {
        GreySet::new(2 << 20).unwrap()
    }

    #[test]
    fn what_is_shared_comes_out_once() {
        let set = set();
        let mut packet = set.packet(PacketKind::Raw);
        for word in 0..2 * PACKET_WORDS {
            set.add(&mut packet, word);
        }
        set.share(packet);
        let mut seen = Vec::new();
        while let Some(mut packet) = set.take_and_hold() {
            assert_eq!(set.kind(&packet), PacketKind::Raw);
            while let Some(word) = set.take(&mut packet) {
                seen.push(word);
            }
            set.recycle(packet);
            set.release_hold();
        }
        seen.sort_unstable();
        assert_eq!(seen, (0..2 * PACKET_WORDS).collect::<Vec<_>>());
        assert!(set.is_idle());
    }

    /// `n` packets of one word each, taken, shared, and emptied again.
    fn use_packets(set: &GreySet, n: usize) {
        for word in 0..n {
            let mut packet = set.packet(PacketKind::Raw);
            set.add(&mut packet, word);
            set.share(packet);
        }
        let mut sum = 0;
        while let Some(mut packet) = set.take_and_hold() {
            sum += set.take(&mut packet).unwrap();
            assert_eq!(set.take(&mut packet), None);
            set.recycle(packet);
            set.release_hold();
        }
        assert_eq!(sum, n * (n - 1) / 2);
    }

    #[test]
    fn packets_that_stay_unused_lose_their_memory_once_and_serve_again() {
        let set = set();
        use_packets(&set, 100);
        assert_eq!([set.release_unused(false), set.release_unused(false)], [0, 0]);
        use_packets(&set, 30);
        assert_eq!(set.release_unused(false), 70 * PACKET_BYTES);
        assert_eq!([set.release_unused(false), set.release_unused(false)], [0, 30 * PACKET_BYTES]);
        assert_eq!(set.release_unused(false), 0);
        use_packets(&set, 100);
        assert_eq!(set.fresh.load(Ordering::Relaxed), 100, "the same packets");
        assert_eq!(set.release_unused(true), 100 * PACKET_BYTES);
    }

    #[test]
    fn packets_that_every_cycle_uses_keep_their_memory() {
        let set = set();
        for _ in 0..10 {
            use_packets(&set, 50);
            assert_eq!(set.release_unused(false), 0);
        }
    }

    #[test]
    fn memory_goes_back_while_threads_take_and_give() {
        let set = set();
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..3)
                .map(|_| {
                    scope.spawn(|| {
                        for round in 0..20_000 {
                            let mut packet = set.packet(PacketKind::Raw);
                            set.add(&mut packet, round);
                            assert_eq!(set.take(&mut packet), Some(round));
                            assert_eq!(set.take(&mut packet), None);
                            set.recycle(packet);
                        }
                    })
                })
                .collect();
            while workers.iter().any(|worker| !worker.is_finished()) {
                set.release_unused(true);
            }
        });
        use_packets(&set, 100);
    }

    #[test]
    fn a_set_whose_last_packet_is_held_is_empty_but_not_idle() {
        let set = set();
        let mut packet = set.packet(PacketKind::Objects);
        set.add(&mut packet, 16);
        set.share(packet);
        let held = set.take_and_hold().unwrap();
        assert!(set.is_empty() && !set.is_idle());
        set.recycle(held);
        set.release_hold();
        assert!(set.is_idle());
    }

    #[test]
    fn nothing_is_taken_between_the_flip_and_the_moment_markers_are_let_in() {
        let set = set();
        set.reopen();
        let mut packet = set.packet(PacketKind::Raw);
        set.add(&mut packet, 16);
        set.share(packet);
        assert!(set.take_and_hold().is_none() && !set.is_empty());
        set.let_markers_in();
        let held = set.take_and_hold().unwrap();
        set.recycle(held);
        set.release_hold();
        assert!(set.is_idle());
    }

    #[test]
    fn a_split_packet_gives_away_its_older_half_and_loses_nothing() {
        let set = set();
        let mut open = set.open(set.packet(PacketKind::Raw));
        for word in 0..11 {
            assert!(open.push(word));
        }
        let mut older = set.open(set.split(&mut open));
        let drain = |open: &mut OpenPacket| std::iter::from_fn(|| open.pop()).collect::<Vec<_>>();
        assert_eq!(drain(&mut older), [4, 3, 2, 1, 0]);
        assert_eq!(drain(&mut open), [10, 9, 8, 7, 6, 5]);
        set.recycle(set.close(open));
        set.recycle(set.close(older));
    }

    #[test]
    fn a_full_open_packet_takes_no_more_and_keeps_what_it_has() {
        let set = set();
        let mut open = set.open(set.packet(PacketKind::Raw));
        for word in 0..PACKET_WORDS {
            assert!(open.push(word));
        }
        assert!(!open.push(7));
        let mut packet = set.close(open);
        assert_eq!(set.take(&mut packet), Some(PACKET_WORDS - 1));
        set.recycle(packet);
    }

    #[test]
    fn marking_ends_only_when_nobody_contributed_since_the_version_was_read() {
        let set = set();
        assert!(!set.contribute(), "marking has not begun");
        set.reopen();
        let version = set.version();
        assert!(set.contribute());
        assert!(!set.try_finish(version));
        assert!(set.try_finish(set.version()));
        assert!(!set.contribute(), "marking has ended");
    }

    #[test]
    fn packets_survive_many_threads_taking_and_giving() {
        let set = std::sync::Arc::new(set());
        for word in 1..=200 {
            let mut packet = set.packet(PacketKind::Raw);
            set.add(&mut packet, word);
            set.share(packet);
        }
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let set = set.clone();
                std::thread::spawn(move || {
                    for _ in 0..20_000 {
                        if let Some(packet) = set.take_and_hold() {
                            set.share(packet);
                            set.release_hold();
                        }
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
        let mut sum = 0;
        while let Some(mut packet) = set.take_and_hold() {
            while let Some(word) = set.take(&mut packet) {
                sum += word;
            }
            set.recycle(packet);
            set.release_hold();
        }
        assert_eq!(sum, 200 * 201 / 2);
        assert!(set.is_idle());
    }

    #[test]
    fn filling_is_adding_many() {
        let set = set();
        let mut packet = set.packet(PacketKind::Raw);
        set.add(&mut packet, 1);
        let mut filling = set.fill(&mut packet);
        (2..=2 * PACKET_WORDS + 1).for_each(|word| filling.add(word));
        drop(filling);
        set.add(&mut packet, 2 * PACKET_WORDS + 2);
        let mut found = Vec::new();
        set.share(packet);
        while let Some(mut packet) = set.take_and_hold() {
            found.extend(std::iter::from_fn(|| set.take(&mut packet)));
            set.recycle(packet);
            set.release_hold();
        }
        found.sort_unstable();
        assert!(found.into_iter().eq(1..=2 * PACKET_WORDS + 2));
    }
}

//! A list of packets: a lock-free stack. Its head is one word, so that what is looked at together is read and changed together.
//!
//! ```text
//!   bit  63 … 40        39        38 … 26           25 … 0
//!        tag            closed    holders           index of the top packet
//! ```
//! The tag changes with every change of the top, against ABA. How many markers hold a packet of the list, and whether markers must keep out, concerns
//! [`GreySet`](super::grey_set::GreySet)'s list of full packets alone.

use super::packets::Packets;
use crate::sync::needed::{Need, kept, order};
use crate::sync::{AtomicU64, Ordering};

/// No packet. Also one more than there can be.
pub const NONE: u32 = INDEX_MASK as u32;

const INDEX_BITS: u32 = 26;
const INDEX_MASK: u64 = (1 << INDEX_BITS) - 1;
const HOLDER: u64 = 1 << INDEX_BITS;
/// More threads than this may not hold a packet at a time; the kernel's own limit of threads is lower on most systems, and
/// [`PacketList::pop_and_hold`] looks.
const HOLDER_BITS: u32 = 13;
const HOLDER_MASK: u64 = ((1 << HOLDER_BITS) - 1) << INDEX_BITS;
const CLOSED: u64 = 1 << (INDEX_BITS + HOLDER_BITS);
const TAG: u64 = CLOSED << 1;

/// See the module.
pub struct PacketList(AtomicU64);

/// What a head word says.
#[derive(Clone, Copy)]
pub struct Head(u64);

impl Head {
    /// No packet in the list.
    pub fn is_empty(self) -> bool {
        self.0 & INDEX_MASK == u64::from(NONE)
    }

    /// Nobody holds one that came out of it.
    pub fn is_unheld(self) -> bool {
        self.0 & HOLDER_MASK == 0
    }

    /// Markers must keep out.
    pub fn is_closed(self) -> bool {
        self.0 & CLOSED != 0
    }
}

impl PacketList {
    /// Empty.
    pub fn new() -> PacketList {
        PacketList(AtomicU64::new(u64::from(NONE)))
    }

    /// What the list is like, in the one order of all that is sequentially consistent.
    pub fn head(&self) -> Head {
        Head(self.0.load(Ordering::SeqCst))
    }

    /// Markers must keep out from now on.
    pub fn close(&self) {
        self.0.fetch_or(CLOSED, Ordering::SeqCst);
    }

    /// Markers may take packets.
    pub fn open(&self) {
        self.0.fetch_and(!CLOSED, Ordering::SeqCst);
    }

    /// Gives a packet to the list. Release: the packet's words are visible to who pops it.
    pub fn push(&self, packets: &Packets, index: u32) {
        let mut now = self.0.load(Ordering::Relaxed);
        loop {
            packets.link(index).store((now & INDEX_MASK) as u32, Ordering::Relaxed);
            let new = with_next_tag(now & !INDEX_MASK | u64::from(index));
            match self.0.compare_exchange_weak(now, new, order(Need::PushReleases, Ordering::SeqCst), Ordering::Relaxed)
            {
                Ok(_) => return,
                Err(seen) => now = seen,
            }
        }
    }

    /// Takes the top packet.
    pub fn pop(&self, packets: &Packets) -> Option<u32> {
        self.pop_with(packets, 0, |_| false)
    }

    /// Takes the top packet and counts a holder in the same step. None also when markers must keep out, or as many hold one as can be counted.
    pub fn pop_and_hold(&self, packets: &Packets) -> Option<u32> {
        let refused = |now| kept(Need::ClosedUntilScanned) && now & CLOSED != 0 || now & HOLDER_MASK == HOLDER_MASK;
        if kept(Need::HeldInTheSameStep) {
            return self.pop_with(packets, HOLDER, refused);
        }
        let index = self.pop_with(packets, 0, refused);
        self.0.fetch_add(if index.is_some() { HOLDER } else { 0 }, Ordering::SeqCst);
        index
    }

    /// A holder less. True if it was the last.
    pub fn release_hold(&self) -> bool {
        self.0.fetch_sub(HOLDER, Ordering::SeqCst) & HOLDER_MASK == HOLDER
    }

    fn pop_with(&self, packets: &Packets, extra: u64, refused: impl Fn(u64) -> bool) -> Option<u32> {
        let acquire = order(Need::PopAcquires, Ordering::Acquire);
        let mut now = self.0.load(acquire);
        loop {
            let index = (now & INDEX_MASK) as u32;
            if index == NONE || refused(now) {
                return None;
            }
            // The packet may be popped and used again meanwhile; then the tag has changed and what was read here is not used.
            let next = packets.link(index).load(Ordering::Relaxed);
            let new = with_next_tag(now & !INDEX_MASK | u64::from(next)).wrapping_add(extra);
            match self.0.compare_exchange_weak(now, new, order(Need::PopAcquires, Ordering::SeqCst), acquire) {
                Ok(_) => return Some(index),
                Err(seen) => now = seen,
            }
        }
    }
}

fn with_next_tag(head: u64) -> u64 {
    if kept(Need::TagChanges) { head.wrapping_add(TAG) } else { head }
}

//! The memory of packets and of the links between those in a list, by a packet's index: reserved address space in the runtime ([`reserved`]), and
//! in a model, whose atomics are not words of memory, boxes ([`boxed`]).

#[cfg(loom)]
mod boxed;
#[cfg(not(loom))]
mod reserved;

#[cfg(loom)]
pub use boxed::Packets;
#[cfg(not(loom))]
pub use reserved::Packets;

use crate::sync::{AtomicU32, AtomicU64};

/// Words in a packet: 4 KiB with its header. In a model as few as a marker can do with.
pub const PACKET_WORDS: usize = if cfg!(loom) { 16 } else { 510 };

/// One packet. All of it is written and read relaxed: the lists order those who hold it.
#[repr(C)]
pub struct PacketMemory {
    /// `PacketKind`.
    pub kind: AtomicU32,
    /// `GreySet::age` when it was last taken to be filled.
    pub used_at: AtomicU32,
    /// How many of the words are filled.
    pub length: AtomicU64,
    /// See `PacketKind`.
    pub words: [AtomicU64; PACKET_WORDS],
}

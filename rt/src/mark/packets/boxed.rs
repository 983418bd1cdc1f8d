//! Packets of a model: as many as it has any use for.

use super::PacketMemory;
use crate::sync::{AtomicU32, AtomicU64};

const CAPACITY: u32 = 3;

/// See the module.
pub struct Packets(Box<[(PacketMemory, AtomicU32)]>);

impl Packets {
    #[allow(missing_docs, reason = "as in the runtime")]
    pub fn new(_: usize, _: u32) -> std::io::Result<Packets> {
        let packet = |_| PacketMemory {
            kind: AtomicU32::new(0),
            used_at: AtomicU32::new(0),
            length: AtomicU64::new(0),
            words: std::array::from_fn(|_| AtomicU64::new(0)),
        };
        Ok(Packets((0..CAPACITY).map(|index| (packet(index), AtomicU32::new(0))).collect()))
    }

    #[allow(missing_docs, reason = "as in the runtime")]
    pub fn capacity(&self) -> u32 {
        CAPACITY
    }

    #[allow(missing_docs, reason = "as in the runtime")]
    pub fn memory(&self, index: u32) -> &PacketMemory {
        &self.0[index as usize].0
    }

    #[allow(missing_docs, reason = "as in the runtime")]
    pub fn link(&self, index: u32) -> &AtomicU32 {
        &self.0[index as usize].1
    }

    /// # Safety
    /// None: the memory stays.
    #[allow(missing_docs, reason = "as in the runtime")]
    pub unsafe fn forget(&self, _: u32, _: usize) -> usize {
        0
    }
}

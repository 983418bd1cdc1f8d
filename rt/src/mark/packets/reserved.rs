//! Packets in reserved address space, zero at first. The links lie apart: the memory of packets that nobody used for a while goes back to the kernel, and
//! they stay listed.

use super::PacketMemory;
use crate::heap::os_memory::forget;
use crate::heap::reservation::{PAGE, Reservation};
use crate::sync::AtomicU32;

/// A packet is a page, so that each can be given back alone.
const PACKET_BYTES: usize = size_of::<PacketMemory>();
const _: () = assert!(PACKET_BYTES == PAGE);

/// See the module.
pub struct Packets {
    packets: *const PacketMemory,
    /// Of each packet the one below it in its list.
    links: *const AtomicU32,
    capacity: u32,
    _space: [Reservation; 2],
}

// SAFETY: `packets` and `links` lead to atomics in `_space`.
unsafe impl Sync for Packets {}
// SAFETY: as above.
unsafe impl Send for Packets {}

impl Packets {
    /// As many as `bytes` hold, and at most `most`.
    ///
    /// # Errors
    /// The kernel's error when address space is short.
    pub fn new(bytes: usize, most: u32) -> std::io::Result<Packets> {
        let capacity = (bytes / PACKET_BYTES).min(most as usize);
        let space = [Reservation::new(capacity * PACKET_BYTES)?, Reservation::new(capacity * size_of::<AtomicU32>())?];
        Ok(Packets {
            packets: space[0].address() as *const PacketMemory,
            links: space[1].address() as *const AtomicU32,
            capacity: capacity as u32,
            _space: space,
        })
    }

    /// How many there are.
    pub fn capacity(&self) -> u32 {
        self.capacity
    }

    /// A packet.
    #[inline(always)]
    pub fn memory(&self, index: u32) -> &PacketMemory {
        debug_assert!(index < self.capacity);
        // SAFETY: an index below the capacity, for which memory is reserved, zero at first.
        unsafe { &*self.packets.add(index as usize) }
    }

    /// Which packet is below this one in its list.
    #[inline(always)]
    pub fn link(&self, index: u32) -> &AtomicU32 {
        debug_assert!(index < self.capacity);
        // SAFETY: as in `memory`.
        unsafe { &*self.links.add(index as usize) }
    }

    /// Gives back the memory of `count` packets from `first` on. Returns the bytes.
    ///
    /// # Safety
    /// The calling thread alone knows of them, and what they hold is written before it is read.
    pub unsafe fn forget(&self, first: u32, count: usize) -> usize {
        let bytes = count * PACKET_BYTES;
        // SAFETY: whole pages, which are reserved, and whose contents the caller gives up.
        unsafe { forget(std::ptr::from_ref(self.memory(first)).addr(), bytes) };
        bytes
    }
}

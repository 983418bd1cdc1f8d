//! What a flush adds to the grey set: white objects, which it marks and hands over in packets.

use super::grey_set::{GreySet, Packet, PacketKind};
use crate::heap::mark_byte::{COLOUR, MarkByte};
use crate::sync::needed::{Need, kept};

/// See the module. It ends by [`Contribution::share`].
#[must_use]
pub struct Contribution<'g> {
    set: &'g GreySet,
    black: u8,
    packet: Option<Packet>,
}

impl<'g> Contribution<'g> {
    /// Nothing yet.
    pub fn new(set: &'g GreySet, black: u8) -> Contribution<'g> {
        Contribution { set, black, packet: None }
    }

    /// Shades the object at `address` if it is white. False when marking has ended: then nothing may be marked any more, and need not be, for all that is
    /// reachable is black.
    ///
    /// Duties, in this order: (1) find it white; (2) count the contribution, if it is the first, *before* it is made: who finds the object black may rely on
    /// its being scanned before marking ends; (3) mark; (4) put it into the packet.
    #[inline]
    pub fn shade(&mut self, mark: &MarkByte, address: usize) -> bool {
        let byte = mark.load();
        if byte & COLOUR == self.black {
            return true;
        }
        if !kept(Need::CountedBeforeMarked) {
            mark.blacken(byte, self.black);
        }
        if self.packet.is_none() {
            if !self.set.contribute() {
                return false;
            }
            self.packet = Some(self.set.packet(PacketKind::Objects));
        }
        mark.blacken(byte, self.black);
        if let Some(packet) = &mut self.packet {
            self.set.add(packet, address);
        }
        true
    }

    /// Keeps them from whoever marks: what a mutant does.
    pub fn forget(self) {
        if let Some(packet) = self.packet {
            self.set.recycle(packet);
        }
    }

    /// Gives the marked objects to whoever marks.
    pub fn share(self) {
        if let Some(packet) = self.packet {
            self.set.share(packet);
        }
    }
}

//! An address or pointer value as a root and a constant distance from it.

use crate::ir::{Ir, Op, Value};

/// `root + offset`. Two equal locations are the same address; different ones may be, unless the roots are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Location<'m> {
    /// What is left when casts and constant steps are taken off.
    pub(crate) root: Value<'m>,
    /// Bytes behind the root.
    pub(crate) offset: i64,
    /// Whether every step is `inbounds`, so that root and location are in, or one past, the same object.
    pub(crate) inbounds: bool,
}

impl<'m> Location<'m> {
    /// Where `address` points.
    pub(crate) fn of(ir: Ir<'m>, address: Value<'m>) -> Self {
        let mut location = Location { root: address, offset: 0, inbounds: true };
        loop {
            match location.root.expression_opcode() {
                Some(Op::LLVMAddrSpaceCast | Op::LLVMBitCast) => location.root = location.root.operand(0),
                // The bits of a pointer are that pointer, whatever they are stored as.
                Some(Op::LLVMPtrToInt | Op::LLVMIntToPtr) if is_whole_word(ir, location.root) => {
                    location.root = location.root.operand(0);
                }
                Some(Op::LLVMGetElementPtr) => {
                    let Some(offset) =
                        location.root.gep_constant_offset(ir).and_then(|o| o.checked_add(location.offset))
                    else {
                        return location;
                    };
                    location.offset = offset;
                    location.inbounds &= location.root.is_inbounds();
                    location.root = location.root.operand(0);
                }
                _ => return location,
            }
        }
    }

    /// The location `bytes` further on, in the same value.
    pub(crate) fn plus(self, bytes: u64) -> Self {
        Location { offset: self.offset.saturating_add_unsigned(bytes), ..self }
    }

    /// The same place, however it was reached.
    pub(crate) fn key(self) -> (Value<'m>, i64) {
        (self.root, self.offset)
    }

    /// Whether the eight bytes here and `size` bytes at `other` have nothing in common.
    pub(crate) fn is_apart(self, other: Location<'m>, size: u64) -> bool {
        self.root == other.root
            && (self.offset.saturating_add(8) <= other.offset
                || other.offset.saturating_add_unsigned(size) <= self.offset)
    }
}

fn is_whole_word<'m>(ir: Ir<'m>, cast: Value<'m>) -> bool {
    let width = |value| ir.type_of(value).bits().unwrap_or(64);
    width(cast) == 64 && width(cast.operand(0)) == 64
}

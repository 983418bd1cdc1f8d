//! Which pointers may be managed: the one place where the stages ask.

use crate::ir::Type;
use shade_abi::geometry::MANAGED_ADDRESS_SPACE;

/// Which pointers may be managed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Managed {
    /// Those into address space 1: the frontend tells managed pointers from plain ones.
    #[default]
    Typed,
    /// All, plain ones too: for languages whose types cannot tell, and for C and C++ as they are.
    Untyped,
}

impl Managed {
    /// Whether `ty` is a pointer that may be managed, or a vector of such.
    pub(crate) fn is_pointer(self, ty: Type<'_>) -> bool {
        ty.scalar().address_space().is_some_and(|space| self.has_space(space))
    }

    /// Whether a value of type `ty` is, or has in it, a pointer that may be managed.
    pub(crate) fn is_held_by(self, ty: Type<'_>) -> bool {
        ty.holds_pointer(MANAGED_ADDRESS_SPACE) || self == Managed::Untyped && ty.holds_pointer(0)
    }

    fn has_space(self, space: u32) -> bool {
        space == MANAGED_ADDRESS_SPACE || self == Managed::Untyped && space == 0
    }
}

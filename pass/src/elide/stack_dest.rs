//! `stack-dest`: the slot is in an alloca of this activation whose address nobody else can learn. The thread's own scan
//! covers it at H3. An alloca that escapes may be written by another thread after that scan, and keeps its barriers.

use crate::classify::PointerWrite;
use crate::slot::Place;

/// Whether the rule applies.
pub(super) fn holds(write: &PointerWrite<'_>) -> bool {
    write.place == Place::OwnStack
}

//! `null-value`: nothing is reachable through null (or undef), so the new value needs no entry. The old one does.

use crate::ir::Value;

/// Whether the rule applies to a new value.
pub(super) fn holds(value: Value<'_>) -> bool {
    value.is_null() || value.is_undef()
}

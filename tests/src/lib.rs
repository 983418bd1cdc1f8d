//! Whole-system tests of Shade live in this package's `tests/` folder; here is what they share.

pub mod csmith;
pub mod foreign;
pub mod program;
pub mod registry;

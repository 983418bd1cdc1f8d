//! Whole-system tests of Shade live in this package's `tests/` folder.

//! The write barrier's runtime half: the buffer, its flush into the grey set, bulk logging of the words that may hold a pointer, and the slow path compiled code calls.
//!
//! Nothing here allocates, locks, unwinds or is a safepoint, but for attaching a thread at its first barrier.

pub mod buffer;
pub mod bulk;
pub mod flush;
pub mod slow_path;
pub mod words;

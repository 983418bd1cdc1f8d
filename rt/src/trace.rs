//! What the runtime tells of itself: counters and a table at exit (`stats`), a line for each cycle (`gc`).

pub mod gc;
pub mod stats;

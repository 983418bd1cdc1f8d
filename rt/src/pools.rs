//! Pools: objects that a program keeps to use again, but no longer than to the next collection. (Go: `sync.Pool`'s hook and `clearpools`.)
//!
//! `hook` is a function of the program's own that runs before each collection; `lists` are free lists of each thread, cleared at H1.

pub mod hook;
pub mod lists;

//! Threads that run managed code: their record, state word, attach and detach, handshakes, native regions.

pub mod ask;
pub mod attach;
pub mod fork;
pub mod handshake;
pub mod mutator;
pub mod native;
pub mod pending;
pub mod registry;
pub mod restless;
pub mod spawn;
pub mod state;

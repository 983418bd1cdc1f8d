//! Where the lock-free parts get their atomics and locks from: the language's in the runtime, [loom](https://docs.rs/loom)'s in a build with
//! `--cfg loom`, whose tests ([`races`]) run those parts in every order that the memory model allows. In the runtime each name here is another name for
//! the language's own, and costs nothing.
//!
//! Through here go the parts that are tested so: the grey set with its packets and beds, the mark byte, the state word, requests and
//! acknowledgements, the registry. Not the thread-local block and heap words, whose layout compiled code knows, nor what is only counted.

#[cfg(not(loom))]
pub use core::sync::atomic::{AtomicU8, AtomicU32, AtomicU64, Ordering, fence};
#[cfg(not(loom))]
pub use std::sync::{Mutex, MutexGuard};

#[cfg(loom)]
pub use loom::sync::{Mutex, MutexGuard};
#[cfg(loom)]
pub use model::{AtomicU8, AtomicU32, AtomicU64, Ordering, fence};

#[cfg(loom)]
pub mod model;
pub mod needed;
#[cfg(all(test, loom))]
mod races;

//! What depends on the processor: register spilling, the thread-local block, static TLS, whole-word copies, vector work on mark bytes. One file
//! and directory a processor, all with the same items; `mark_group` and `pointer_map` are what they share.
//! Ordering between threads is nobody's business here: that is said with Rust's atomics and fences where it is needed.

mod mark_group;
pub mod pointer_map;

#[cfg(target_arch = "aarch64")]
mod aarch64;
#[cfg(target_arch = "x86_64")]
mod x86_64;

pub use mark_group::{GroupMasks, clear_marked};

#[cfg(target_arch = "aarch64")]
pub use aarch64::*;
#[cfg(target_arch = "x86_64")]
pub use x86_64::*;

#[cfg(test)]
pub mod tests;

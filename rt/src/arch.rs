//! What depends on the processor: register spilling, the thread-local block, vector work on mark bytes.

mod x86_64;

pub use x86_64::*;

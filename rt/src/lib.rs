//! The runtime of Shade: what a program with Shade's write barriers links.
//!
//! Compiled code meets the runtime in three places: the thread-local block (`thread::mutator`), the slow paths and
//! allocation functions (`entry`, the only module that exports C symbols), and the mark bytes that inline allocation
//! writes (`heap::mark_byte`). Everything else follows from the protocol in `docs/protocol.md`.
//!
//! Data flows: `entry` → `thread`, `barrier`, `heap` → `mark` → `collector` drives; `options`, `trace` and `check` look on.

#[cfg(not(all(any(target_arch = "x86_64", target_arch = "aarch64"), target_os = "linux", target_endian = "little")))]
compile_error!(
    "shade-rt runs on Linux on x86-64 and aarch64 (little-endian): this target has no entry points, trampoline and stack scan"
);

mod address;
mod arch;
mod barrier;
mod cells;
mod check;
mod collector;
mod entry;
mod errno;
mod family;
mod fatal;
mod futex;
mod heap;
mod inject;
mod mark;
mod mutant;
mod options;
#[cfg(not(test))]
mod own_memory;
mod pools;
mod roots;
mod runtime;
mod sweep;
mod sync;
mod thread;
mod trace;
mod typed_memory;
mod weak;

#[cfg(feature = "seams")]
pub mod seams;

pub use options::{Options, OptionsError};

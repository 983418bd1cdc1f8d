//! Typed memory: what a language's own runtime calls to write, copy, clear and exchange memory that holds managed pointers, where no compiled
//! barrier does. C symbols: `entry::typed_memory`; for frontend authors: `docs/typed-memory.md`. (Go: `mbarrier.go`.)
//!
//! Each operation logs first and then writes the whole range at once, with no safepoint in between. Pointer words are written whole. With no
//! collection under way an operation is a test and the plain write. (`large` serves compiled code instead, and does have safepoints.) `write` has single and fat pointer writes, `memmove` and `slice`
//! the copies, `clear` the fills, `call` the results of a reflected call, `atomic` the exchanges. They share
//! `barrier` and `copy`.

pub mod atomic;
mod barrier;
pub mod call;
pub mod clear;
mod copy;
pub mod large;
pub mod memmove;
pub mod slice;
pub mod write;

use std::ffi::CStr;
use std::fmt;
use std::sync::atomic::Ordering::Relaxed;

use shade_abi::checked::{Site, claim};
use shade_abi::descriptor::TypeDescriptor;
use shade_abi::geometry::WORD;
use shade_abi::mutator::MODE_OFF;

use crate::arch::barrier_mode;
use crate::barrier::slow_path;
use crate::check::pointers::CallSite;
use crate::errno::KeepErrno;
use crate::fatal;
use crate::heap::descriptor::{self, name_of};
use crate::runtime::Runtime;
use crate::thread::attach;
use crate::thread::mutator::Mutator;

/// An operation under way: on which thread, by which name, called from where.
pub struct Operation {
    rt: &'static Runtime,
    m: &'static Mutator,
    name: &'static CStr,
    caller: CallSite,
    _errno: KeepErrno,
}

/// Is there nothing to do but the write: no collection under way, no shadow heap? The thread is attached and running then, for the
/// barrier of every other one is on. Valid until the next safepoint.
#[inline(always)]
pub fn is_quiet() -> bool {
    barrier_mode() == MODE_OFF && !Runtime::get().shadow.is_enabled()
}

/// Must a write to managed memory be told to the collector just now? Valid until the next safepoint. (Go: `needwb`.)
pub fn needs_barrier() -> bool {
    slow_path::running("shade_needs_barrier");
    !is_quiet()
}

impl Operation {
    /// An operation of the calling thread, which is attached if it was not. A native thread ends the process.
    pub fn begin(name: &'static CStr, caller: usize) -> Operation {
        let errno = KeepErrno::new();
        let m = attach::current();
        if m.state.is_native() {
            slow_path::running(&name.to_string_lossy());
        }
        Operation { rt: Runtime::get(), m, name, caller: CallSite(caller), _errno: errno }
    }

    /// An operation of a thread that a test moves.
    #[cfg(test)]
    pub fn of(rt: &'static Runtime, m: &'static Mutator) -> Operation {
        Operation { rt, m, name: c"a test", caller: CallSite(0), _errno: KeepErrno::new() }
    }

    /// Must the write be logged, or told to the shadow heap?
    fn needs_barrier(&self) -> bool {
        self.is_logging() || self.rt.shadow.is_enabled()
    }

    fn is_logging(&self) -> bool {
        self.m.block().wb_mode.load(Relaxed) != MODE_OFF
    }

    /// Ends the process: the operation was called wrongly.
    fn refuse(&self, what: fmt::Arguments<'_>) -> ! {
        let name = self.name.to_string_lossy();
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("{name}: {what}; {}", self.caller))
    }

    /// The descriptor; a bad one ends the process.
    ///
    /// # Safety
    /// `desc` is null or points to a constant descriptor.
    unsafe fn descriptor<'a>(&self, desc: *const TypeDescriptor) -> &'a TypeDescriptor {
        // SAFETY: by the caller's promise.
        match unsafe { descriptor::valid(desc) } {
            Ok(desc) => {
                descriptor::remember(desc);
                desc
            }
            Err(error) => self.refuse(format_args!("{error}")),
        }
    }

    /// A value of a type with pointers lies at a multiple of a word, or its pointers would be nowhere.
    fn require_aligned(&self, place: &str, address: usize, desc: &TypeDescriptor) {
        if !address.is_multiple_of(WORD) && descriptor::has_pointers(desc) {
            self.refuse(format_args!(
                "misaligned {place}: type {} holds pointers and {address:#x} is not a multiple of {WORD}",
                name_of(desc)
            ));
        }
    }

    /// A pointer slot is an aligned word.
    fn require_slot(&self, address: usize) {
        if !address.is_multiple_of(WORD) {
            self.refuse(format_args!("misaligned pointer slot: {address:#x} is not a multiple of {WORD}"));
        }
    }

    /// The operation as the shadow heap's reports name it.
    fn site(&self) -> Site {
        Site {
            file: std::ptr::null(),
            function: self.name.as_ptr(),
            line: 0,
            old_claim: claim::NONE,
            new_claim: claim::NONE,
            reserved: 0,
        }
    }
}

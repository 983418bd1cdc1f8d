//! What happens when full collections have not made room: the program's handler may drop something, and if there is none, or it has nothing to drop,
//! the process ends with a line and status 137.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::fatal;
use crate::runtime::Runtime;

/// Of the program: gets the size that is wanted, and says whether to try again.
pub type Function = extern "C" fn(u64) -> bool;

/// The handler registered last.
pub struct Handler(AtomicUsize);

thread_local! {
    /// The calling thread is in the handler.
    static IS_ASKING: Cell<bool> = const { Cell::new(false) };
}

impl Handler {
    /// None.
    pub const fn new() -> Handler {
        Handler(AtomicUsize::new(0))
    }

    /// Replaces the handler; none: nobody is asked any more. Returns the one before.
    pub fn set(&self, handler: Option<Function>) -> usize {
        self.0.swap(handler.map_or(0, |handler| handler as usize), Ordering::AcqRel)
    }

    /// An allocation of `bytes` has failed on the calling thread, which runs managed code and holds no lock. Returns if it is worth another try.
    pub fn ask(&self, rt: &Runtime, bytes: usize) {
        let handler = self.0.load(Ordering::Acquire);
        // The handler's own allocations have nobody to ask.
        if handler == 0 || IS_ASKING.replace(true) {
            end(rt, bytes);
        }
        // SAFETY: `set` stores addresses of functions of this type only.
        let handler = unsafe { std::mem::transmute::<usize, Function>(handler) };
        let again = handler(bytes as u64);
        IS_ASKING.set(false);
        if !again {
            end(rt, bytes);
        }
    }
}

fn end(rt: &Runtime, bytes: usize) -> ! {
    fatal::exit_with(
        fatal::EXIT_OUT_OF_MEMORY,
        format_args!(
            "out of memory: {bytes} bytes wanted, {} MiB live after the last cycle, {} MiB in use of a limit of {} MiB",
            rt.pacer.live() >> 20,
            rt.heap.bytes_in_use() >> 20,
            rt.heap.size() >> 20
        ),
    )
}

//! The cleanup hook: a function of the program that is called before each collection begins, while nothing is parked and no barrier is on. The collector's
//! thread has it called, and waits: its own stack is too small for functions of the program. (Go: `sync_runtime_registerPoolCleanup`.)
//!
//! It may read and write managed memory and allocate a little: its thread is attached meanwhile like any other. It must not wait for a
//! collection, for it is what the collection waits for.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::collector::own_thread;
use crate::fatal;
use crate::thread::attach;
use crate::thread::mutator::MutatorBlock;

/// A hook.
pub type Hook = extern "C" fn();

/// The hook registered last, and who runs it.
pub struct PoolCleanup {
    /// Address of the [`Hook`]; 0 for none.
    hook: AtomicUsize,
    /// Address of the block of the thread that runs it; 0 when it is not running.
    running_on: AtomicUsize,
}

impl PoolCleanup {
    /// No hook.
    pub const fn new() -> PoolCleanup {
        PoolCleanup { hook: AtomicUsize::new(0), running_on: AtomicUsize::new(0) }
    }

    /// Replaces the hook; none: nothing is called any more.
    pub fn register(&self, hook: Option<Hook>) {
        self.hook.store(hook.map_or(0, |hook| hook as usize), Ordering::Release);
    }

    /// Has the hook called. The collector's thread, between two cycles.
    pub fn run(&'static self) {
        let hook = self.hook.load(Ordering::Acquire);
        if hook == 0 {
            return;
        }
        // SAFETY: `register` stores addresses of functions of this type only.
        let hook = unsafe { std::mem::transmute::<usize, Hook>(hook) };
        let caller = own_thread::spawn_for_program("shade-hook", move || {
            self.running_on.store(MutatorBlock::current().address(), Ordering::Relaxed);
            hook();
            self.running_on.store(0, Ordering::Relaxed);
            attach::detach_current();
        });
        if caller.join().is_err() {
            fatal::broken(format_args!("the pool cleanup hook ended its thread"));
        }
    }

    /// Does the calling thread run the hook?
    pub fn is_running_here(&self) -> bool {
        self.running_on.load(Ordering::Relaxed) == MutatorBlock::current().address()
    }

    /// Ends the process if the calling thread runs the hook: it would wait for itself.
    pub fn refuse_here(&self, operation: &str) {
        if self.is_running_here() {
            fatal::exit_with(
                fatal::EXIT_USAGE,
                format_args!("{operation} in the pool cleanup hook, which the collection waits for"),
            );
        }
    }
}

//! Where roots lie: is an address in memory that the collector scans besides the heap? Asked by an operation on a range outside the heap, while a
//! collection is under way.

use std::sync::atomic::Ordering::Relaxed;

use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;

/// In a global, a thread-local variable, or another thread's stack? The asking thread's own stack is not one: it is scanned, not logged.
///
/// Takes the registry's lock, which is held for bounded work only.
pub fn is_scanned(rt: &Runtime, asking: &Mutator, address: usize) -> bool {
    if is_in_stack(asking, address) {
        return is_in_thread_locals(asking, address);
    }
    rt.globals.contains(address)
        || rt.registry.lock().mutators.iter().any(|m| {
            is_in_stack(m, address)
                || is_in_thread_locals(m, address)
                || !std::ptr::eq(*m, asking) && m.fibers.contains(address)
        })
}

fn is_in_stack(m: &Mutator, address: usize) -> bool {
    (m.stack_low.load(Relaxed)..m.stack_end.load(Relaxed)).contains(&address)
}

/// A thread's static TLS may lie at the end of what counts as its stack.
fn is_in_thread_locals(m: &Mutator, address: usize) -> bool {
    let (tls, length) = (m.tls.0.load(Relaxed), m.tls.1.load(Relaxed));
    (tls..tls + length).contains(&address)
}
